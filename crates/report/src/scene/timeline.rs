//! The year by releases: a lane a release, grouped.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use slipway_analysis::{ConflictKind, ConflictSet};
use slipway_plan::record::{
    Dependency, Gate, GateStatus, Milestone, Phase, Portfolio, Release, ReleaseKind, ScopeItem, System,
};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{kind, say};

use super::build::{Builder, bar_name, mark, minutes, stack};
use super::rag::judge;
use super::{Bar, BarShape, Lane, Link, MarkShape, Rag, Scene, phase_standing, release_standing};

/// How lanes are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// By owning portfolio.
    Portfolio,
    /// By system that they change; a release of two systems stands in both.
    System,
    /// By kind of release.
    Kind,
}

struct Group<'a> {
    id: String,
    at: Option<RecordRef>,
    title: String,
    releases: Vec<&'a Release>,
}

/// The year by releases. `now` is civil time in the plan's zone.
pub fn timeline(plan: &Plan, conflicts: &ConflictSet, now: NaiveDateTime, by: Grouping) -> Scene {
    let mut b = Builder::new(plan, conflicts, now);
    for group in groups(plan, by) {
        let head = b.lane(Lane {
            id: group.id.clone(),
            r#ref: group.at,
            title: group.title,
            detail: String::new(),
            depth: 0,
            group: true,
            count: u32::try_from(group.releases.len()).unwrap_or(u32::MAX),
            worst: None,
            rows: 1,
        });
        let mut worst = None;
        for release in group.releases {
            worst = worst.max(lane_of(&mut b, release, &group.id));
        }
        b.scene.lanes[head as usize].worst = worst;
    }
    links(&mut b);
    b.finish()
}

fn groups(plan: &Plan, by: Grouping) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = match by {
        Grouping::Portfolio => by_record(
            plan,
            plan.all::<Portfolio>().map(|p| (p.id.into(), p.name.clone())),
            |release| release.portfolio.iter().map(|&p| p.into()).collect(),
            say::scene_no_portfolio().text(),
        ),
        Grouping::System => by_record(
            plan,
            plan.all::<System>().map(|s| (s.id.into(), s.name.clone())),
            |release| systems_of(plan, release),
            say::scene_no_system().text(),
        ),
        Grouping::Kind => {
            let of = |&kind: &ReleaseKind| Group {
                id: kind.word().to_owned(),
                at: None,
                title: kind::choice(kind.word()),
                releases: plan.all::<Release>().filter(|r| r.kind == kind).collect(),
            };
            ReleaseKind::ALL.iter().map(of).collect()
        }
    };
    groups.retain(|group| !group.releases.is_empty());
    for group in &mut groups {
        group.releases.sort_by(|a, b| {
            let start = |r: &Release| r.span().map(slipway_plan::Span::start);
            (start(a), &a.key).cmp(&(start(b), &b.key))
        });
    }
    groups
}

/// Systems that a release changes: its own list, and those of its scope items.
pub(super) fn systems_of(plan: &Plan, release: &Release) -> BTreeSet<RecordRef> {
    let own = release.systems.iter().map(|&s| s.into());
    let items = plan.naming::<ScopeItem>(release.id).filter(|item| item.release == release.id);
    own.chain(items.flat_map(|item| item.systems.0.iter().map(|s| s.system.into()))).collect()
}

fn by_record<'a>(
    plan: &'a Plan,
    records: impl Iterator<Item = (RecordRef, String)>,
    of: impl Fn(&Release) -> BTreeSet<RecordRef>,
    none: String,
) -> Vec<Group<'a>> {
    let mut members: BTreeMap<Option<RecordRef>, Vec<&Release>> = BTreeMap::new();
    for release in plan.all::<Release>() {
        let owners = of(release);
        if owners.is_empty() {
            members.entry(None).or_default().push(release);
        }
        for owner in owners {
            members.entry(Some(owner)).or_default().push(release);
        }
    }
    let mut heads: Vec<_> = records.map(|(at, title)| (Some(at), title)).collect();
    heads.sort_by(|a, b| a.1.cmp(&b.1));
    heads.push((None, none));
    let group = |(at, title): (Option<RecordRef>, String)| Group {
        id: at.map_or_else(|| "none".to_owned(), |at| at.to_string()),
        at,
        title,
        releases: members.remove(&at).unwrap_or_default(),
    };
    heads.into_iter().map(group).collect()
}

fn lane_of(b: &mut Builder<'_>, release: &Release, group: &str) -> Option<super::Worst> {
    let at = RecordRef::from(release.id);
    let standing = b.standing(at);
    let lane = b.lane(Lane {
        id: format!("{group}/{at}"),
        r#ref: Some(at),
        title: release.key.clone(),
        detail: release.name.clone(),
        depth: 1,
        group: false,
        count: 0,
        worst: None,
        rows: 1,
    });
    let status = release_standing(release, &standing, b.now);
    let mut bars: Vec<Bar> = span_bar(b, release, lane, status).into_iter().collect();
    let mut worst = standing.worst;
    for phase in b.plan.naming::<Phase>(at) {
        let bar = phase_bar(b, phase, lane, !release.is_live());
        worst = worst.max(bar.severity);
        bars.push(bar);
    }
    let rows = stack(&mut bars);
    bars.into_iter().for_each(|bar| b.bar(bar));
    worst = worst.max(gates_and_milestones(b, release, lane));
    release_marks(b, release, lane, status);
    let entry = &mut b.scene.lanes[lane as usize];
    (entry.rows, entry.worst) = (rows, worst);
    worst
}

fn span_bar(b: &Builder<'_>, release: &Release, lane: u32, status: Rag) -> Option<Bar> {
    let span = release.span()?;
    let standing = b.standing(release.id.into());
    let (start, end) = minutes(span);
    Some(Bar {
        id: release.id.into(),
        lane,
        row: 0,
        start,
        end: end.max(start + 1),
        label: release.key.clone(),
        status,
        shape: BarShape::Span,
        kind: slipway_plan::RecordKind::Release,
        severity: standing.worst,
        clash: Vec::new(),
        name: bar_name(&release.key, span, status, &standing),
        conflicts: standing.conflicts,
        movable: release.is_live(),
        resizable: false,
        days: true,
    })
}

fn phase_bar(b: &Builder<'_>, phase: &Phase, lane: u32, over: bool) -> Bar {
    let standing = b.standing(phase.id.into());
    let status = phase_standing(phase, over, &standing, b.now);
    let (start, end) = minutes(phase.span());
    Bar {
        id: phase.id.into(),
        lane,
        row: 0,
        start,
        end,
        label: phase.name.clone(),
        status,
        shape: BarShape::Bar,
        kind: slipway_plan::RecordKind::Phase,
        severity: standing.worst,
        clash: b.clash(&standing, start, end),
        name: bar_name(&phase.name, phase.span(), status, &standing),
        conflicts: standing.conflicts,
        movable: phase.is_live() && !over,
        resizable: phase.is_live() && !over,
        days: phase.start.time.is_none() && phase.end.time.is_none(),
    }
}

fn gates_and_milestones(b: &mut Builder<'_>, release: &Release, lane: u32) -> Option<super::Worst> {
    let over = !release.is_live();
    let mut worst = None;
    let gates: Vec<&Gate> = b.plan.naming::<Gate>(release.id).collect();
    for gate in gates {
        let standing = b.standing(gate.id.into());
        worst = worst.max(standing.worst);
        let passed = gate.status == GateStatus::Passed;
        let slips = gate.forecast.is_some_and(|f| f.end() > gate.at.end());
        let risk = slips || standing.worst.is_some() || gate.status == GateStatus::Failed;
        let status = judge(over || passed, gate.at.end() < b.now, risk, false);
        let look = (MarkShape::Gate, gate.status != GateStatus::Planned, status);
        b.mark(mark(gate.id.into(), lane, gate.at, gate.name.clone(), look, standing));
    }
    let milestones: Vec<&Milestone> = b.plan.naming::<Milestone>(release.id).collect();
    for milestone in milestones {
        let standing = b.standing(milestone.id.into());
        let reached = milestone.actual.is_some();
        let slips = milestone.forecast.is_some_and(|f| f.end() > milestone.date.end());
        let status = judge(over || reached || milestone.date.end() < b.now, false, slips, false);
        let look = (MarkShape::Milestone, reached, status);
        b.mark(mark(milestone.id.into(), lane, milestone.date, milestone.name.clone(), look, standing));
    }
    worst
}

fn release_marks(b: &mut Builder<'_>, release: &Release, lane: u32, status: Rag) {
    let at = RecordRef::from(release.id);
    if let Some(ready) = release.ready {
        let look = (MarkShape::Ready, release.actual_ready.is_some(), status);
        b.mark(mark(
            at,
            lane,
            ready,
            say::scene_ready(&release.key).text(),
            look,
            super::Standing::default(),
        ));
    }
    if let Some(deploy) = release.deploy {
        let look = (MarkShape::Deploy, release.actual_deploy.is_some(), status);
        let standing = b.standing(at);
        b.mark(mark(at, lane, deploy, say::scene_deploy(&release.key).text(), look, standing));
    }
}

fn links(b: &mut Builder<'_>) {
    let shown: BTreeSet<RecordRef> =
        b.scene.bars.iter().map(|bar| bar.id).chain(b.scene.marks.iter().map(|mark| mark.id)).collect();
    for dependency in b.plan.all::<Dependency>() {
        let (from, to) = (dependency.from.into(), dependency.to.into());
        if shown.contains(&from) && shown.contains(&to) {
            let id = RecordRef::from(dependency.id);
            let violated = b.conflicts.of(id).any(|c| c.kind == ConflictKind::DependencyOrder);
            b.scene.links.push(Link { id, from, to, r#type: dependency.link_type.word(), violated });
        }
    }
}
