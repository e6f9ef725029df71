//! Backward from a go-live: the latest dates so that a release is deployed then, and what is too late.
//!
//! *Invariant*: where nothing is too late, the proposed commands put everything that the go-live waits for
//! at or before its latest date, and move nothing that is there already.

use chrono::NaiveDateTime;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};
use slipway_plan::record::{Phase, Release, ReleaseId};
use slipway_plan::time::{civil, instant};
use slipway_plan::{Change, Command, Moment, Plan, RecordKind, RecordRef};

use super::network::{ALWAYS, Length, NEVER, Node, When};
use super::{Part, Schedule, Start};

/// Whether something holds a go-live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It is planned early enough.
    Fits,
    /// It has to be earlier, and can be.
    Move,
    /// Even as soon as possible it is too late.
    TooLate,
}

/// The latest dates of something that a go-live waits for. Instants in UTC seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Latest {
    /// Which record.
    pub record: RecordRef,
    /// Which of its dates.
    pub part: Part,
    /// As planned.
    pub planned: When,
    /// The latest.
    pub late: When,
    /// As soon as possible from now.
    pub soonest: When,
    /// Whether that will do.
    pub verdict: Verdict,
    /// Only its day counts.
    pub day: bool,
}

/// What a go-live asks for.
#[derive(Debug)]
pub struct Backward {
    /// All that it waits for, by latest start, and the deployment itself.
    pub latest: Vec<Latest>,
    /// The deployment may happen then: no freeze or window is against it.
    pub allowed: bool,
    /// What would make the plan hold it; what is too late stays where it is.
    pub commands: Vec<Command>,
    schedule: Schedule,
}

impl Backward {
    /// A time of something as people say it: see [`Schedule::said`].
    pub fn said(&self, plan: &Plan, of: &Latest, when: When) -> (Moment, Moment) {
        self.schedule.say(plan, (of.record, of.part), of.day, when)
    }
}

/// Plans back from a go-live of a release at `go_live`, seen at `now` (both civil, in the plan's zone).
/// `None` where the release takes no part. A release without a deployment date gets one.
pub fn backward(plan: &Plan, release: ReleaseId, go_live: Moment, now: NaiveDateTime) -> Option<Backward> {
    let zone = plan.zone();
    let (now, at) = (instant(now, zone), instant(go_live.first(), zone));
    let given = with_go_live(plan, release, go_live)?;
    let asked = Some((release, plan.get::<Release>(release)?.deploy));
    let schedule = Schedule::with(&given, Start::Planned, asked);
    let soonest = Schedule::with(&given, Start::From(now), asked);
    let target = *schedule.place.get(&(release.into(), Part::Deploy))?;
    let goal = schedule.planned[target as usize];
    let node = Node { floor: at, ..schedule.nodes[target as usize] };
    let allowed = schedule.calendars.earliest(&node, at, ALWAYS) == goal;
    let mut limits = vec![NEVER; schedule.of.len()];
    limits[target as usize] = goal.finish;
    let late = schedule.network.late(&schedule.calendars, &schedule.early, &limits);
    let mut latest = Vec::new();
    for (n, late) in late.iter().enumerate() {
        let (record, part) = schedule.of[n];
        if late.when.start >= NEVER || matches!(schedule.nodes[n].length, Length::Fixed(..)) {
            continue;
        }
        let planned = schedule.planned[n];
        let soon = soonest.date(record, part).map_or(planned, |dates| dates.early);
        let day = schedule.day[n];
        let late = if n == target as usize { goal } else { late.when };
        let fits = if day && part_is_moment(record, part) {
            planned.start <= late.finish.max(late.start)
        } else {
            planned.start <= late.start
        };
        // What has begun cannot begin earlier.
        let held = schedule.nodes[n].floor > late.start && planned.start < now;
        let verdict = match fits {
            _ if soon.start > late.start && soon.finish > late.finish || held => Verdict::TooLate,
            true => Verdict::Fits,
            false => Verdict::Move,
        };
        latest.push(Latest { record, part, planned, late, soonest: soon, verdict, day });
    }
    latest.sort_unstable_by_key(|l| (l.late.start, l.record, l.part));
    let commands = commands(plan, &latest, (release, go_live));
    Some(Backward { latest, allowed, commands, schedule })
}

const fn part_is_moment(record: RecordRef, part: Part) -> bool {
    !matches!((record.kind, part), (RecordKind::Phase, _))
}

/// The plan as if the release were planned to go live then.
fn with_go_live(plan: &Plan, release: ReleaseId, go_live: Moment) -> Option<Plan> {
    let record = RecordRef::from(release);
    plan.get::<Release>(release).filter(|r| r.is_live() && r.actual_deploy.is_none())?;
    let before = plan.record(record)?;
    let mut after = before.clone();
    after.set("deploy", &json!(go_live)).ok()?;
    // Not by a command: what is asked need not be well formed, such as a go-live before the start.
    let mut given = plan.clone();
    given.apply(&[Change { before: Some(before), after: Some(after) }]);
    Some(given)
}

/// Moves of whole phases, with what belongs to them; then the moments, each to its own date.
fn commands(plan: &Plan, latest: &[Latest], (release, go_live): (ReleaseId, Moment)) -> Vec<Command> {
    let mut commands = Vec::new();
    let mut edits: FxHashMap<RecordRef, Map<String, Value>> = FxHashMap::default();
    let mut order: Vec<RecordRef> = Vec::new();
    let mut edit = |record: RecordRef, field: &str, at: Moment| {
        if !edits.contains_key(&record) {
            order.push(record);
        }
        edits.entry(record).or_default().insert(field.to_owned(), json!(at));
    };
    if plan.get::<Release>(release).is_some_and(|r| r.deploy != Some(go_live)) {
        edit(release.into(), "deploy", go_live);
    }
    for one in latest.iter().filter(|one| one.verdict == Verdict::Move) {
        match (one.record.kind, one.part) {
            (RecordKind::Phase, _) => commands.extend(phase(plan, one)),
            (RecordKind::Gate, _) => edit(one.record, "at", moment(plan, one)),
            (RecordKind::Milestone, _) => edit(one.record, "date", moment(plan, one)),
            (_, Part::Start) => edit(one.record, "start", moment(plan, one)),
            (_, Part::Ready) => edit(one.record, "ready", moment(plan, one)),
            (_, Part::Deploy) if one.record != RecordRef::from(release) => {
                edit(one.record, "deploy", moment(plan, one));
            }
            _ => {}
        }
    }
    let edits =
        order.into_iter().filter_map(|record| Some(Command::Edit { record, fields: edits.remove(&record)? }));
    commands.extend(edits);
    commands
}

/// The last day, or the time, at which a moment may be.
fn moment(plan: &Plan, one: &Latest) -> Moment {
    let zone = plan.zone();
    let at = civil(if one.day { one.late.start - 1 } else { one.late.start }, zone);
    if one.day { Moment::day(at.date()) } else { Moment::at(at) }
}

/// A phase goes along with what belongs to it, and keeps its working days.
fn phase(plan: &Plan, one: &Latest) -> Vec<Command> {
    let Some(phase) = plan.get::<Phase>(one.record.id.into()) else { return Vec::new() };
    let zone = plan.zone();
    let (start, end) = (civil(one.late.start, zone), civil(one.late.finish, zone));
    let shift = start - civil(one.planned.start, zone);
    let whole = phase.start.time.is_none() && phase.end.time.is_none();
    let (days, minutes) = if whole {
        ((start.date() - phase.start.day).num_days(), 0)
    } else {
        (shift.num_days(), shift.num_minutes() % (24 * 60))
    };
    let mut commands = vec![Command::Move { record: one.record, days, minutes }];
    let last = if whole { Moment::day((end - chrono::Duration::seconds(1)).date()) } else { Moment::at(end) };
    let moved = phase.end.shifted(days, minutes);
    if moved.is_some_and(|moved| moved.end() != last.end()) {
        commands.push(Command::Resize { record: one.record, start: None, end: Some(last) });
    }
    commands
}
