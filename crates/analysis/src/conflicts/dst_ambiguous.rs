//! `dst-ambiguous`: a civil time does not exist, or occurs twice, because clocks change. Subject: the
//! record; period: the moment that is taken for it, or from the first to the second of two.
//!
//! Looked at are the planned times of day of what takes part: bookings, releases (start, ready and deployment
//! date), phases, gates, milestones, waves, activities, leave, events of environments, window rules, boards, and of
//! change requests that are not decided the date of the meeting, of emergencies the retrospective date. A whole
//! day is no time of day, and what has days only (slots and ends of cadences, exceptions) cannot be odd. Forecasts and
//! what has happened (actual dates, evidence, when a request was handed in) plan nothing; limits of waivers and
//! decisions are compared on the clock on the wall. What takes minutes ends when a watch says so.
//!
//! Times of bookings, waves and events are by the clocks of all environments that they hold. Of what recurs only
//! the next such time counts, in the two years after now: it comes back every year, and laws about clocks change.

use chrono::{LocalResult, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use serde_json::json;
use slipway_plan::record::{
    Activity, ActivityId, Booking, BookingId, Cab, CabId, ChangeKind, ChangeRequest, ChangeRequestId,
    Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentGroup, EnvironmentId, Gate, GateId, Held,
    Leave, LeaveId, Milestone, MilestoneId, Phase, PhaseId, Record, Release, ReleaseId, Wave, WaveId,
    WindowRule, WindowRuleId,
};
use slipway_plan::time::instant;
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::odd_recurring::{Recurring, odd};
use super::{
    ConflictKind, Detector, Moves, Touched, View, live_phase, live_release, liveness_changed, sides,
};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::{DAY, civil_of, number};
use crate::index::clock_changes::ClockChanges;
use crate::index::deployments::zone_changed;
use crate::index::lanes::{each_held, holders};
use crate::index::meetings::zone as zone_of_board;
use crate::places::{OddTime, PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Membership, Statement};

pub(super) struct DstAmbiguous;

impl Detector for DstAmbiguous {
    fn subjects(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Release,
            RecordKind::Phase,
            RecordKind::Gate,
            RecordKind::Milestone,
            RecordKind::Wave,
            RecordKind::Activity,
            RecordKind::Leave,
            RecordKind::EnvironmentEvent,
            RecordKind::WindowRule,
            RecordKind::Cab,
            RecordKind::ChangeRequest,
            RecordKind::Booking,
        ]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Booking,
            RecordKind::Phase,
            RecordKind::Gate,
            RecordKind::Milestone,
            RecordKind::Wave,
            RecordKind::Activity,
            RecordKind::Leave,
            RecordKind::EnvironmentEvent,
            RecordKind::WindowRule,
            RecordKind::Cab,
            RecordKind::ChangeRequest,
            RecordKind::Release,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
        ]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::TIMED
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            if let Record::Phase(p) = record
                && belongs_anew(change)
            {
                touched.naming::<Activity>(plan, p.id);
            }
            match record {
                // Most are for whole days, or on days on which no clock changes.
                Record::Booking(b) if !may_be_odd(view, b.start) && !may_be_odd(view, b.end) => {
                    touched.add_known(b.id);
                }
                Record::Phase(p) if !may_be_odd(view, p.start) && !may_be_odd(view, p.end) => {
                    touched.add_known(p.id);
                }
                Record::Gate(g) if !may_be_odd(view, g.at) => touched.add_known(g.id),
                Record::Booking(_) | Record::Phase(_) | Record::Gate(_) => touched.add(record.reference()),
                Record::Milestone(_) | Record::Wave(_) | Record::WindowRule(_) => {
                    touched.add(record.reference());
                }
                Record::Activity(a) if !a.start.iter().chain([&a.due]).any(|at| may_be_odd(view, *at)) => {
                    touched.add_known(a.id);
                }
                Record::Activity(_) | Record::Leave(_) | Record::EnvironmentEvent(_) => {
                    touched.add(record.reference());
                }
                Record::ChangeRequest(c) => touched.add(c.id),
                Record::Cab(c) => {
                    touched.add(c.id);
                    touched.naming::<ChangeRequest>(plan, c.id);
                }
                Record::Release(r) => {
                    if [r.start, r.ready, r.deploy].into_iter().flatten().any(|at| may_be_odd(view, at)) {
                        touched.add(r.id);
                    } else {
                        touched.add_known(r.id);
                    }
                    if liveness_changed(change) {
                        touched.naming::<Phase>(plan, r.id);
                        touched.naming::<Gate>(plan, r.id);
                        touched.naming::<Milestone>(plan, r.id);
                        touched.naming::<Wave>(plan, r.id);
                        let phases = plan.naming::<Phase>(r.id);
                        phases.for_each(|p| touched.naming::<Activity>(plan, p.id));
                    }
                }
                Record::EnvironmentGroup(g) => {
                    touched.naming::<Booking>(plan, g.id);
                    touched.naming::<Wave>(plan, g.id);
                }
                Record::Environment(e) if zone_changed(change) => {
                    holders(plan, e.id).for_each(|b| touched.add(b.id));
                    touched.naming::<Wave>(plan, e.id);
                    touched.naming::<EnvironmentEvent>(plan, e.id);
                    let groups = plan.naming::<EnvironmentGroup>(e.id);
                    groups.for_each(|g| touched.naming::<Wave>(plan, g.id));
                }
                _ => {}
            }
        }
    }

    fn touched_by_time(&self, view: View<'_>, then: NaiveDateTime, touched: &mut Touched) {
        let mut changes = ClockChanges::default();
        for rule in view.plan.all::<WindowRule>().filter(|r| r.rrule.is_some() && has_time(r)) {
            let mut of = |now| Recurring::rule(view.plan, rule).odd(view.plan, now, &mut changes);
            if of(then) != of(view.now) {
                touched.add(rule.id);
            }
        }
        for cab in view.plan.all::<Cab>().filter(|c| c.rrule.is_some()) {
            let mut of = |now| Recurring::board(view.plan, cab).odd(view.plan, now, &mut changes);
            if of(then) != of(view.now) {
                touched.add(cab.id);
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        found.extend(conflict(at, first(odd_times(view, at, &mut ClockChanges::default()))));
    }

    /// Looks only at records with a time on a day on which some clock changes.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let plan = view.plan;
        let mut changes = ClockChanges::default();
        let days = OfBookings::of(plan, view.scan().days, &mut changes);
        let on = |wall: i64, changes: &mut ClockChanges| {
            days.any_on(wall).unwrap_or_else(|| changes.any_on(plan, civil_of(wall).date()))
        };
        for row in view.scan().bookings.iter().filter(|b| b.timed) {
            if on(row.start, &mut changes) || on(row.end, &mut changes) {
                let at = BookingId(row.id).into();
                found.extend(conflict(at, first(odd_times(view, at, &mut changes))));
            }
        }
        for row in view.scan().phases.iter().filter(|p| p.is_live && p.timed) {
            if on(row.start, &mut changes) || on(row.end, &mut changes) {
                let at = PhaseId(row.id).into();
                found.extend(conflict(at, first(odd_times(view, at, &mut changes))));
            }
        }
        let mut judge = |at: RecordRef, moments: &[Moment], changes: &mut ClockChanges| {
            if moments.iter().any(|m| m.time.is_some() && changes.any_on(plan, m.day)) {
                found.extend(conflict(at, first(odd_times(view, at, changes))));
            }
        };
        for r in plan.all::<Release>() {
            let dates = [r.start, r.ready, r.deploy];
            if dates.iter().flatten().any(|at| at.time.is_some() && changes.any_on(plan, at.day)) {
                judge(r.id.into(), &dates.into_iter().flatten().collect::<Vec<_>>(), &mut changes);
            }
        }
        plan.all::<Gate>().for_each(|g| judge(g.id.into(), &[g.at], &mut changes));
        plan.all::<Milestone>().for_each(|m| judge(m.id.into(), &[m.date], &mut changes));
        plan.all::<Wave>().for_each(|w| judge(w.id.into(), &[w.start], &mut changes));
        plan.each::<Activity>().for_each(|a| {
            judge(a.id.into(), &[a.start.unwrap_or(Moment::day(a.due.day)), a.due], &mut changes);
        });
        plan.all::<Leave>().for_each(|l| judge(l.id.into(), &[l.start, l.end], &mut changes));
        plan.all::<EnvironmentEvent>().for_each(|e| judge(e.id.into(), &[e.start, e.end], &mut changes));
        for rule in plan.all::<WindowRule>().filter(|r| has_time(r)) {
            let odd = Recurring::rule(plan, rule).odd(plan, view.now, &mut changes);
            found.extend(conflict(rule.id.into(), odd));
        }
        for cab in plan.all::<Cab>() {
            let odd = Recurring::board(plan, cab).odd(plan, view.now, &mut changes);
            found.extend(conflict(cab.id.into(), odd));
        }
        for request in plan.all::<ChangeRequest>().filter(|c| c.is_live()) {
            let timed = [request.cab_date, request.retrospective].into_iter().flatten();
            if timed.filter(|at| at.time.is_some()).count() > 0 {
                let at = request.id.into();
                found.extend(conflict(at, first(odd_times(view, at, &mut changes))));
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &at = conflict.subjects.first()?;
        let all = odd_times(view, at, &mut ClockChanges::default());
        let time = first(all.clone())?;
        let removal = match at.kind {
            RecordKind::Release => Removal::Clear { record: at, fields: odd_dates(view.plan, at) },
            _ => Removal::Delete(vec![at]),
        };
        let statement = Statement::Place(PlaceStatement::Odd { record: at, time });
        let mut facts = vec![Fact::new(statement, vec![at], removal), clocks(view.plan, &all, time)?];
        let held = view.plan.record(at).and_then(|r| held_of(&r));
        if let Some(Held::EnvironmentGroup(group)) = held {
            let mut members: Vec<Membership> = Vec::new();
            for environment in all.iter().filter_map(|(_, whose)| *whose) {
                let member = Membership { group: group.into(), environment };
                if !members.contains(&member) {
                    members.push(member);
                }
            }
            facts.push(Fact::membership(&members));
        }
        Some(Explanation {
            headline: Headline::Place(PlaceHeadline::DstAmbiguous { record: at, time }),
            facts,
        })
    }
}

/// The days of the plan's bookings, and whether clocks change on each.
struct OfBookings {
    /// Days since 1970 of the first.
    first: i64,
    any: Vec<bool>,
}

impl OfBookings {
    fn of(plan: &Plan, days: Option<(NaiveDate, NaiveDate)>, changes: &mut ClockChanges) -> Self {
        let Some((first, last)) = days else { return Self { first: 0, any: Vec::new() } };
        let all = first.iter_days().take_while(|day| *day <= last).take(MOST_DAYS);
        Self { first: number(first), any: all.map(|day| changes.any_on(plan, day)).collect() }
    }

    /// Whether clocks change on the day of a civil time; `None` on a day that is not among these.
    fn any_on(&self, wall: i64) -> Option<bool> {
        let place = usize::try_from(wall.div_euclid(DAY) - self.first).ok()?;
        self.any.get(place).copied()
    }
}

/// Most days that are looked at beforehand.
const MOST_DAYS: usize = 20 * 366;

/// With the environment, rule or board by whose clock it is.
type Odd = (OddTime, Option<RecordRef>);

/// Whether a phase takes part as before, in the same release.
fn belongs_anew(change: &Change) -> bool {
    let of = |record: &Option<Record>| match record {
        Some(Record::Phase(p)) => Some(p.release),
        _ => None,
    };
    liveness_changed(change) || of(&change.before) != of(&change.after)
}

/// The dates of a release that are odd.
fn odd_dates(plan: &Plan, at: RecordRef) -> Vec<&'static str> {
    let Some(r) = plan.get::<Release>(ReleaseId(at.id)) else { return Vec::new() };
    let is_odd = |at: &Moment| at.time.is_some() && odd(at.first(), plan.zone(), false).is_some();
    let dates = [("start", r.start), ("ready", r.ready), ("deploy", r.deploy)];
    dates.into_iter().filter(|(_, at)| at.as_ref().is_some_and(is_odd)).map(|(name, _)| name).collect()
}

/// Whether clocks could change where and when that is.
fn may_be_odd(view: View<'_>, at: Moment) -> bool {
    let steady = || view.index.clock.is_steady(at.day) && view.index.lanes.are_steady(at.day);
    at.time.is_some() && !steady()
}

const fn held_of(record: &Record) -> Option<Held> {
    match record {
        Record::Booking(b) => Some(b.environment),
        Record::Wave(w) => w.environment,
        _ => None,
    }
}

fn has_time(rule: &WindowRule) -> bool {
    rule.from.time.is_some() || rule.to.time.is_some()
}

fn conflict(at: RecordRef, time: Option<OddTime>) -> Option<Conflict> {
    let time = time?;
    let period = match time.zone.from_local_datetime(&time.at) {
        LocalResult::Ambiguous(one, other) => (one.timestamp(), other.timestamp()),
        _ => (instant(time.at, time.zone), instant(time.at, time.zone)),
    };
    let period = (period.0.min(period.1), period.0.max(period.1));
    Some(Conflict::new(ConflictKind::DstAmbiguous, Some(period), &[at]))
}

/// The earliest of several; the first of those at one moment.
fn first(all: Vec<Odd>) -> Option<OddTime> {
    all.into_iter().map(|(time, _)| time).min_by_key(|time| instant(time.at, time.zone))
}

/// Whose clocks change: of the window rule, the environments or the plan that set them. A clock that never
/// changes knows no such time.
fn clocks(plan: &Plan, all: &[Odd], time: OddTime) -> Option<Fact> {
    let settings = RecordRef::from(plan.settings()?.id);
    let mut whose: Vec<RecordRef> = Vec::new();
    for (_, by) in all {
        let set_by = by.filter(|by| has_own_clock(plan, *by)).unwrap_or(settings);
        if !whose.contains(&set_by) {
            whose.push(set_by);
        }
    }
    let still = |record: &RecordRef| Removal::Set { record: *record, field: "zone", value: json!("UTC") };
    let removal = Removal::Several(whose.iter().map(still).collect());
    let statement = Statement::Place(PlaceStatement::ClocksChange { time });
    Some(Fact::new(statement, whose, removal))
}

fn has_own_clock(plan: &Plan, at: RecordRef) -> bool {
    match at.kind {
        RecordKind::Environment => {
            plan.get::<Environment>(EnvironmentId(at.id)).and_then(|e| e.zone).is_some()
        }
        RecordKind::WindowRule => plan.get::<WindowRule>(WindowRuleId(at.id)).and_then(|r| r.zone).is_some(),
        RecordKind::Cab => plan.get::<Cab>(CabId(at.id)).and_then(|c| c.zone).is_some(),
        _ => false,
    }
}

/// All odd times of a record that takes part.
fn odd_times(view: View<'_>, at: RecordRef, changes: &mut ClockChanges) -> Vec<Odd> {
    let plan = view.plan;
    let own = |moments: &[(Moment, bool)]| -> Vec<Odd> {
        let timed = moments.iter().filter(|(m, _)| m.time.is_some());
        timed.filter_map(|(m, finish)| Some((odd(m.first(), plan.zone(), *finish)?, None))).collect()
    };
    let found = match at.kind {
        RecordKind::Booking => plan
            .get::<Booking>(BookingId(at.id))
            .filter(|b| b.is_live())
            .map(|b| in_environments(plan, Some(b.environment), &[(b.start, false), (b.end, true)])),
        RecordKind::Wave => {
            let wave = plan.get::<Wave>(WaveId(at.id));
            let wave = wave.filter(|w| live_release(plan, w.release).is_some());
            wave.map(|w| in_environments(plan, w.environment, &[(w.start, false)]))
        }
        RecordKind::Phase => {
            live_phase(plan, PhaseId(at.id)).map(|(p, _)| own(&[(p.start, false), (p.end, true)]))
        }
        RecordKind::Release => {
            let dates = |r: &Release| {
                let all = [(r.start, false), (r.ready, true), (r.deploy, false)];
                own(&all.into_iter().filter_map(|(at, finish)| Some((at?, finish))).collect::<Vec<_>>())
            };
            live_release(plan, ReleaseId(at.id)).map(dates)
        }
        RecordKind::Activity => {
            let activity = plan.get::<Activity>(ActivityId(at.id)).filter(|a| a.is_live());
            let activity = activity.filter(|a| live_phase(plan, a.phase).is_some());
            activity.map(|a| own(&[(a.start.unwrap_or(Moment::day(a.due.day)), false), (a.due, true)]))
        }
        RecordKind::Leave => {
            plan.get::<Leave>(LeaveId(at.id)).map(|l| own(&[(l.start, false), (l.end, true)]))
        }
        RecordKind::EnvironmentEvent => {
            let event = plan.get::<EnvironmentEvent>(EnvironmentEventId(at.id));
            let held = |e: &EnvironmentEvent| Some(Held::Environment(e.environment));
            event.map(|e| in_environments(plan, held(e), &[(e.start, false), (e.end, true)]))
        }
        RecordKind::ChangeRequest => {
            plan.get::<ChangeRequest>(ChangeRequestId(at.id)).map(|c| of_request(plan, c))
        }
        RecordKind::Cab => {
            let time = plan.get::<Cab>(CabId(at.id));
            let time = time.and_then(|cab| Recurring::board(plan, cab).odd(plan, view.now, changes));
            time.map(|time| vec![(time, Some(at))])
        }
        RecordKind::Gate => {
            let gate = plan.get::<Gate>(GateId(at.id));
            gate.filter(|g| live_release(plan, g.release).is_some()).map(|g| own(&[(g.at, false)]))
        }
        RecordKind::Milestone => {
            let milestone = plan.get::<Milestone>(MilestoneId(at.id));
            let milestone = milestone.filter(|m| live_release(plan, m.release).is_some());
            milestone.map(|m| own(&[(m.date, false)]))
        }
        RecordKind::WindowRule => {
            let rule = plan.get::<WindowRule>(WindowRuleId(at.id)).filter(|r| has_time(r));
            let time = rule.and_then(|r| Recurring::rule(plan, r).odd(plan, view.now, changes));
            time.map(|time| vec![(time, Some(at))])
        }
        _ => None,
    };
    found.unwrap_or_default()
}

fn in_environments(plan: &Plan, held: Option<Held>, moments: &[(Moment, bool)]) -> Vec<Odd> {
    let mut found = Vec::new();
    let mut judge = |zone: Tz, environment: Option<EnvironmentId>| {
        for (moment, finish) in moments.iter().filter(|(m, _)| m.time.is_some()) {
            let whose = environment.map(RecordRef::from);
            found.extend(odd(moment.first(), zone, *finish).map(|time| (time, whose)));
        }
    };
    match held {
        None => judge(plan.zone(), None),
        Some(held) => each_held(plan, held, |id| {
            if let Some(environment) = plan.get::<Environment>(id) {
                judge(environment.zone.unwrap_or_else(|| plan.zone()), Some(id));
            }
        }),
    }
    found
}

/// Of a request that is not decided the meeting, by the clock of its board; of an emergency the day on which it is due.
fn of_request(plan: &Plan, request: &ChangeRequest) -> Vec<Odd> {
    let board = request.cab.and_then(|id| plan.get::<Cab>(id));
    let open = request.is_live() && !request.is_approved();
    let meeting = request.cab_date.filter(|at| open && at.time.is_some());
    let zone = board.map_or_else(|| plan.zone(), |cab| zone_of_board(plan, cab));
    let meeting = meeting.and_then(|at| odd(at.first(), zone, false));
    let urgent = request.is_live() && request.kind == ChangeKind::Emergency;
    let due = request.retrospective.filter(|at| urgent && at.time.is_some());
    let due = due.and_then(|at| odd(at.first(), plan.zone(), true));
    let meeting = meeting.map(|time| (time, board.map(|cab| cab.id.into())));
    meeting.into_iter().chain(due.map(|time| (time, None))).collect()
}
