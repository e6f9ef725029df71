//! `dst-ambiguous`: a civil time does not exist, or occurs twice, because clocks change. Subject: the
//! record; period: the moment that is taken for it, or from the first to the second of two.
//!
//! Looked at are the times of day of live bookings, deployments, phases, gates, milestones, waves and window
//! rules; a whole day is no time of day. Times of bookings and waves are by the clocks of all environments
//! that they hold. Of a rule that recurs only the next such time counts, in the two years after now: it comes
//! back every year, and laws about clocks change.

use chrono::{LocalResult, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use serde_json::json;
use slipway_plan::record::{
    Booking, BookingId, Environment, EnvironmentGroup, EnvironmentId, Gate, GateId, Held, Milestone,
    MilestoneId, Phase, PhaseId, Record, Release, ReleaseId, Wave, WaveId, WindowRule, WindowRuleId,
};
use slipway_plan::time::{civil, instant};
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::{DAY, civil_of, number};
use crate::index::clock_changes::ClockChanges;
use crate::index::lanes::{each_held, holders};
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
            RecordKind::WindowRule,
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
            RecordKind::WindowRule,
            RecordKind::Release,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                // Most are for whole days.
                Record::Booking(b) if b.start.time.is_none() && b.end.time.is_none() => {}
                Record::Phase(p) if p.start.time.is_none() && p.end.time.is_none() => {}
                Record::Booking(_) | Record::Phase(_) | Record::Gate(_) => touched.add(record.reference()),
                Record::Milestone(_) | Record::Wave(_) | Record::WindowRule(_) => {
                    touched.add(record.reference());
                }
                Record::Release(r) => {
                    touched.add(r.id);
                    if liveness_changed(change) {
                        touched.naming::<Phase>(plan, r.id);
                        touched.naming::<Gate>(plan, r.id);
                        touched.naming::<Milestone>(plan, r.id);
                        touched.naming::<Wave>(plan, r.id);
                    }
                }
                Record::EnvironmentGroup(g) => {
                    touched.naming::<Booking>(plan, g.id);
                    touched.naming::<Wave>(plan, g.id);
                }
                Record::Environment(e) if zone_changed(change) => {
                    holders(plan, e.id).for_each(|b| touched.add(b.id));
                    touched.naming::<Wave>(plan, e.id);
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
            let mut of = |now| of_rule(view.plan, rule, now, &mut changes);
            if of(then) != of(view.now) {
                touched.add(rule.id);
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
        let days = Days::of(plan, view.scan().days, &mut changes);
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
            r.deploy.iter().for_each(|at| judge(r.id.into(), &[*at], &mut changes));
        }
        plan.all::<Gate>().for_each(|g| judge(g.id.into(), &[g.at], &mut changes));
        plan.all::<Milestone>().for_each(|m| judge(m.id.into(), &[m.date], &mut changes));
        plan.all::<Wave>().for_each(|w| judge(w.id.into(), &[w.start], &mut changes));
        for rule in plan.all::<WindowRule>().filter(|r| has_time(r)) {
            found.extend(conflict(rule.id.into(), of_rule(plan, rule, view.now, &mut changes)));
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &at = conflict.subjects.first()?;
        let all = odd_times(view, at, &mut ClockChanges::default());
        let time = first(all.clone())?;
        let removal = match at.kind {
            RecordKind::Release => Removal::Clear { record: at, fields: vec!["deploy"] },
            _ => Removal::Delete(vec![at]),
        };
        let statement = Statement::Place(PlaceStatement::Odd { record: at, time });
        let mut facts = vec![Fact::new(statement, vec![at], removal), clocks(view.plan, at, &all, time)?];
        let held = view.plan.record(at).and_then(|r| held_of(&r));
        if let Some(Held::EnvironmentGroup(group)) = held {
            let mut members: Vec<Membership> = Vec::new();
            for environment in all.iter().filter_map(|(_, environment)| *environment) {
                let member = Membership { group: group.into(), environment: environment.into() };
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
struct Days {
    /// Days since 1970 of the first.
    first: i64,
    any: Vec<bool>,
}

impl Days {
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

type Odd = (OddTime, Option<EnvironmentId>);

fn zone_changed(change: &Change) -> bool {
    let zone = |record: &Option<Record>| match record {
        Some(Record::Environment(e)) => Some(e.zone),
        _ => None,
    };
    zone(&change.before) != zone(&change.after)
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

/// Whether a civil time is not exactly one moment in a zone.
fn odd(at: NaiveDateTime, zone: Tz, finish: bool) -> Option<OddTime> {
    match zone.from_local_datetime(&at) {
        LocalResult::Single(_) => None,
        LocalResult::Ambiguous(..) => Some(OddTime { at, zone, twice: true, finish }),
        LocalResult::None => Some(OddTime { at, zone, twice: false, finish }),
    }
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
fn clocks(plan: &Plan, at: RecordRef, all: &[Odd], time: OddTime) -> Option<Fact> {
    let settings = RecordRef::from(plan.settings()?.id);
    let own_of_rule =
        |at: RecordRef| plan.get::<WindowRule>(WindowRuleId(at.id)).is_some_and(|r| r.zone.is_some());
    let mut whose: Vec<RecordRef> = Vec::new();
    for (_, environment) in all {
        let environment = environment.and_then(|id| plan.get::<Environment>(id));
        let set_by = match environment.filter(|e| e.zone.is_some()) {
            Some(environment) => environment.id.into(),
            None if at.kind == RecordKind::WindowRule && own_of_rule(at) => at,
            None => settings,
        };
        if !whose.contains(&set_by) {
            whose.push(set_by);
        }
    }
    let still = |record: &RecordRef| Removal::Set { record: *record, field: "zone", value: json!("UTC") };
    let removal = Removal::Several(whose.iter().map(still).collect());
    let statement = Statement::Place(PlaceStatement::ClocksChange { time });
    Some(Fact::new(statement, whose, removal))
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
            let deploy = live_release(plan, ReleaseId(at.id)).and_then(|r| r.deploy);
            deploy.map(|at| own(&[(at, false)]))
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
            let time = rule.and_then(|r| of_rule(plan, r, view.now, changes));
            time.map(|time| vec![(time, None)])
        }
        _ => None,
    };
    found.unwrap_or_default()
}

fn in_environments(plan: &Plan, held: Option<Held>, moments: &[(Moment, bool)]) -> Vec<Odd> {
    let mut found = Vec::new();
    let mut judge = |zone: Tz, environment: Option<EnvironmentId>| {
        for (moment, finish) in moments.iter().filter(|(m, _)| m.time.is_some()) {
            found.extend(odd(moment.first(), zone, *finish).map(|time| (time, environment)));
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

/// The odd time of a rule: of its only period, or the next one of its periods from now on.
fn of_rule(
    plan: &Plan,
    rule: &WindowRule,
    now: NaiveDateTime,
    changes: &mut ClockChanges,
) -> Option<OddTime> {
    let zone = rule.zone.unwrap_or_else(|| plan.zone());
    let timed = [(rule.from, false), (rule.to, true)].into_iter().filter(|(m, _)| m.time.is_some());
    if rule.rrule.is_none() {
        let odd = timed.filter_map(|(m, finish)| odd(m.first(), zone, finish));
        return odd
            .min_by_key(|time| instant(time.at, zone))
            .filter(|_| !rule.exceptions.contains(&rule.from.day));
    }
    let now = civil(instant(now, plan.zone()), zone);
    let times: Vec<_> = timed.filter_map(|(m, finish)| Some((m.time?, finish))).collect();
    let two_years = now.date().checked_add_days(chrono::Days::new(731))?;
    for day in changes.between(zone, now.date(), two_years) {
        let at = |(time, finish): &(chrono::NaiveTime, bool)| odd(day.and_time(*time), zone, *finish);
        for time in times.iter().filter_map(at).filter(|time| time.at >= now) {
            let around =
                (day.checked_sub_days(chrono::Days::new(1))?, day.checked_add_days(chrono::Days::new(2))?);
            let midnight = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN);
            let periods = rule.periods(midnight(around.0), midnight(around.1));
            if periods.iter().any(|p| if time.finish { p.1 == time.at } else { p.0 == time.at }) {
                return Some(time);
            }
        }
    }
    None
}
