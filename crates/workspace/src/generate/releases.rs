//! Releases with phases, gates, a criterion, a milestone, scope and dependencies.
//!
//! *Invariant*: releases are made in the order of their deployments and depend on earlier ones only, so
//! there is no cycle.

use chrono::{Datelike, Weekday};
use slipway_plan::field::Rows;
use slipway_plan::record::{
    Comparison, Criterion, CriterionKind, Dependency, DependencyType, End, Gate, GateStatus, Governance,
    Impact, Milestone, Phase, PhaseId, Priority, Release, ReleaseId, ReleaseKind, ReleaseStatus, ScopeItem,
    ScopeStatus, ScopeType, SystemImpact, Tier, WorkStatus,
};
use slipway_plan::{Lag, Moment};

use super::organisation::{Organisation, Part};
use super::places::{Places, Wanted};
use super::windows::Freezes;
use super::{Maker, day, hour};

/// Kind, tier, first and last day of each phase, in days from the deployment.
const PHASES: [(&str, Tier, i64, i64); 5] = [
    ("build", Tier::Development, -45, -28),
    ("sit", Tier::Test, -27, -19),
    ("uat", Tier::Test, -18, -10),
    ("staging", Tier::Staging, -9, -4),
    ("pilot", Tier::Production, -2, -1),
];
/// One enterprise release in so many; the first few of each group are its projects.
const GROUP: usize = 16;
const PROJECTS: usize = 5;

struct Made {
    phases: [PhaseId; 5],
    deploy: i64,
}

/// What one release is to be.
struct Sketch {
    deploy: i64,
    ready: i64,
    kind: ReleaseKind,
    part: usize,
    parent: Option<ReleaseId>,
    id: ReleaseId,
}

/// Makes the releases with bookings for their phases; answers how many of `bookings` are left.
pub(super) fn make(
    maker: &mut Maker,
    count: usize,
    bookings: usize,
    organisation: &Organisation,
    places: &mut Places,
    freezes: &Freezes,
) -> usize {
    let deploys = deployments(maker, count);
    let (phases, mut left) = ((count * PHASES.len()).max(1), bookings);
    let booked_in_thousand = (bookings * 1000 / phases).min(1000);
    let mut made: Vec<Made> = Vec::with_capacity(count);
    for group in deploys.chunks(GROUP) {
        // The enterprise release deploys last, and is made first: its projects name it.
        let mut sketches = sketches(maker, group, organisation, freezes);
        sketches.rotate_right(1);
        for sketch in &sketches {
            let part = &organisation.parts[sketch.part];
            release(maker, sketch, part, made.len());
            let wanted = if maker.dice.below(1000) < booked_in_thousand { left.min(PHASES.len()) } else { 0 };
            let phases = lay_out(maker, sketch, part, wanted, places);
            left -= wanted;
            scope(maker, sketch, part);
            made.push(Made { phases, deploy: sketch.deploy });
        }
    }
    dependencies(maker, made);
    left
}

/// Days of the deployments, in order: working days outside the year-end freeze.
fn deployments(maker: &mut Maker, count: usize) -> Vec<i64> {
    let mut days = Vec::with_capacity(count);
    while days.len() < count {
        let n = maker.dice.between(10, maker.days - 22);
        let date = day(n);
        // The year-end freeze of window rules, and the night before it.
        let frozen = (date.month() == 12 && date.day() >= 13) || (date.month() == 1 && date.day() <= 8);
        if !frozen && !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            days.push(n);
        }
    }
    days.sort_unstable();
    days
}

fn sketches(maker: &mut Maker, group: &[i64], organisation: &Organisation, freezes: &Freezes) -> Vec<Sketch> {
    let enterprise = maker.ids.of();
    let last = group.len() - 1;
    let needed = group[last] - 3;
    let whole = group.len() > PROJECTS;
    let sketch = |(n, deploy): (usize, &i64)| {
        let mut part = maker.dice.below(organisation.parts.len());
        let tries = if maker.dice.one_in(40) { 0 } else { 4 };
        for _ in 0..tries {
            if freezes.holds(part, *deploy) {
                part = maker.dice.below(organisation.parts.len());
            }
        }
        let (kind, parent) = match n {
            n if whole && n == last => (ReleaseKind::Enterprise, None),
            n if whole && n < PROJECTS => (ReleaseKind::Project, Some(enterprise)),
            n if n % 3 == 0 => (ReleaseKind::Independent, None),
            _ => (ReleaseKind::Continuous, None),
        };
        // A project is ready when its enterprise release needs it, but for a few.
        let late = parent.is_some() && maker.dice.one_in(60);
        let ready = if late { needed + 4 } else { deploy - 3 };
        let id = if kind == ReleaseKind::Enterprise { enterprise } else { maker.ids.of() };
        Sketch { deploy: *deploy, ready, kind, part, parent, id }
    };
    group.iter().enumerate().map(sketch).collect()
}

fn release(maker: &mut Maker, sketch: &Sketch, part: &Part, n: usize) {
    let mut systems = Vec::new();
    for _ in 0..=maker.dice.below(2) {
        systems.extend(maker.dice.pick(&part.systems));
    }
    let about = systems.first().map_or("", |(_, name)| name.as_str());
    let theme = maker.names.some("themes", &mut maker.dice);
    let name = if sketch.kind == ReleaseKind::Enterprise {
        format!("{} {}", maker.names.nth("words", 3), day(sketch.deploy).format("%Y-%m"))
    } else {
        format!("{about}: {theme}")
    };
    let mut ids: Vec<_> = systems.iter().map(|(id, _)| *id).collect();
    ids.dedup();
    // Nights begin at six; one in a hundred is planned at noon.
    let start = if maker.dice.one_in(100) { 12 } else { 18 + maker.dice.below(5) };
    let time = hour(u32::try_from(start).unwrap_or(18));
    let governance =
        if sketch.kind == ReleaseKind::Continuous { Governance::Continuous } else { Governance::Itsm };
    let made = Release {
        id: sketch.id,
        key: format!("{}-{:05}", part.key, n + 1),
        name,
        kind: sketch.kind,
        release_type: None,
        governance,
        status: ReleaseStatus::Planned,
        stage: None,
        portfolio: Some(part.id),
        parents: sketch.parent.into_iter().collect(),
        template: None,
        owner: maker.dice.pick(&part.people).map(|(id, _)| *id),
        team: None,
        cadence: None,
        slot: None,
        locked: false,
        systems: ids,
        start: Some(on(sketch.deploy + PHASES[0].2)),
        ready: Some(on(sketch.ready)),
        deploy: Some(Moment { day: day(sketch.deploy), time: Some(time) }),
        deploy_minutes: maker.dice.between(2, 8) * 30,
        forecast_start: None,
        forecast_ready: None,
        forecast_deploy: None,
        actual_start: None,
        actual_ready: None,
        actual_deploy: None,
        description: String::new(),
    };
    maker.add(made);
}

fn on(n: i64) -> Moment {
    Moment::day(day(n))
}

/// Phases, the first `booked` of them with a booking, and the gates that close them.
fn lay_out(
    maker: &mut Maker,
    sketch: &Sketch,
    part: &Part,
    booked: usize,
    places: &mut Places,
) -> [PhaseId; 5] {
    let phases = [(); 5].map(|()| maker.ids.of::<PhaseId>());
    for (n, (kind, tier, first, last)) in PHASES.into_iter().enumerate() {
        let (first, mut last) = (sketch.deploy + first, sketch.deploy + last);
        let needs = n < booked;
        let (start, end) = (on(first), on(last));
        let mut phase = phase(phases[n], sketch.id, start, end);
        maker.names.nth("phases", n).clone_into(&mut phase.name);
        kind.clone_into(&mut phase.kind);
        phase.tier = needs.then_some(tier);
        phase.team = Some(part.team);
        maker.add(phase);
        gate(maker, sketch.id, n, phases[n], last);
        if needs {
            // One in a hundred gives its environment back too early, another too late.
            match maker.dice.below(200) {
                0 => last = (last - 1).max(first),
                1 => last += 2,
                _ => {}
            }
            let requester = part.people.last().map(|(_, name)| name.clone()).unwrap_or_default();
            let release = Some((sketch.id, phases[n]));
            places.book(maker, Wanted { tier, first, last, release, purpose: "", requester });
        }
    }
    let milestone = Milestone {
        id: maker.ids.of(),
        release: sketch.id,
        name: maker.names.nth("words", 1).to_owned(),
        date: on(sketch.deploy - 14),
        forecast: None,
        actual: None,
        owner: None,
        note: String::new(),
    };
    maker.add(milestone);
    phases
}

fn phase(id: PhaseId, release: ReleaseId, start: Moment, end: Moment) -> Phase {
    Phase {
        id,
        release,
        name: String::new(),
        kind: String::new(),
        tier: None,
        status: WorkStatus::Planned,
        start,
        end,
        forecast_start: None,
        forecast_end: None,
        actual_start: None,
        actual_end: None,
        owner: None,
        team: None,
        note: String::new(),
    }
}

/// The gate on the last afternoon of a phase; the last one has a criterion.
fn gate(maker: &mut Maker, release: ReleaseId, n: usize, phase: PhaseId, last: i64) {
    let id = maker.ids.of();
    let name = maker.names.nth("gates", n).to_owned();
    maker.add(Gate {
        id,
        release,
        name,
        phase: Some(phase),
        at: Moment { day: day(last), time: Some(hour(16)) },
        forecast: None,
        actual: None,
        status: GateStatus::Planned,
        owner: None,
        note: String::new(),
    });
    if n + 1 == PHASES.len() {
        let criterion = Criterion {
            id: maker.ids.of(),
            gate: id,
            name: maker.names.nth("words", 2).to_owned(),
            kind: CriterionKind::Checklist,
            comparison: Comparison::AtLeast,
            threshold: None,
            unit: String::new(),
            role: String::new(),
        };
        maker.add(criterion);
    }
}

/// Three items. One in three hundred has a key that others of its portfolio have too: planned twice.
fn scope(maker: &mut Maker, sketch: &Sketch, part: &Part) {
    if sketch.kind == ReleaseKind::Enterprise {
        return;
    }
    for _ in 0..3 {
        let number = if maker.dice.one_in(300) { 0 } else { maker.records.len() };
        let title = maker.title();
        let item_type = maker.dice.pick(ScopeType::ALL).copied().unwrap_or(ScopeType::Story);
        let priority = maker.dice.pick(Priority::ALL).copied().unwrap_or(Priority::P3);
        let system = maker.dice.pick(&part.systems).map(|(system, _)| *system);
        let item = ScopeItem {
            id: maker.ids.of(),
            release: sketch.id,
            key: format!("{}-{number}", part.key),
            title,
            item_type,
            status: ScopeStatus::Open,
            priority,
            estimate: Some(f64::from(u8::try_from(maker.dice.between(1, 21)).unwrap_or(1))),
            systems: Rows(
                system.map(|system| SystemImpact { system, impact: Impact::Code }).into_iter().collect(),
            ),
            depends_on: Vec::new(),
            url: String::new(),
            owner: None,
            description: String::new(),
        };
        maker.add(item);
    }
}

/// Two dependencies a release on earlier ones: of equal phases, which their dates meet, but for a few.
fn dependencies(maker: &mut Maker, mut made: Vec<Made>) {
    made.sort_by_key(|release| release.deploy);
    for n in 1..made.len() {
        for _ in 0..2 {
            let earlier = n - 1 - maker.dice.below(n.min(30));
            let phase = maker.dice.below(PHASES.len());
            let (from, mut to) = (made[earlier].phases[phase], made[n].phases[phase]);
            let mut link_type = DependencyType::FinishFinish;
            if maker.dice.one_in(100) {
                (link_type, to) = (DependencyType::FinishStart, made[n].phases[0]);
            }
            let link = Dependency {
                id: maker.ids.of(),
                from: End::Phase(from),
                to: End::Phase(to),
                link_type,
                lag: Lag::default(),
            };
            maker.add(link);
        }
    }
}
