//! `environment-outage`: a live booking or a deployment meets an outage or a maintenance window of its
//! environment. Subjects: the booking, the environment, and the event or rule; or the release (or its wave) and
//! the event or rule. Period: the first meeting that is not waived.
//!
//! Read-only bookings count: nobody reads what is down. A deployment goes to production, and to the
//! environments that its deploy phase books; an outage of a production environment concerns the releases
//! that change something that runs there, as far as both say. A wave that says where it goes is there. Where only the day of a deployment is
//! planned, it can be at any time of that day: only what takes the whole day is met.
//!
//! A valid waiver of the booking, its phase or its release lifts it, one of the release its waves too; one without a rule lifts outages too.

use slipway_plan::record::{
    Booking, BookingId, Breached, Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentId, Record,
    Release, Tier, Waived, Waiver, Wave, WindowKind, WindowRule, WindowRuleId,
};
use slipway_plan::time::civil;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::booking_overlap::{touch_group, zone_of};
use super::outage_facts::{covers, facts_of_booking, facts_of_deployment};
use super::outside_window::touch_deployments;
use super::{ConflictKind, Detector, Moves, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::Explanation;
use crate::index::deployments::Deployment;
use crate::index::lanes::{each_held, holders};
use crate::index::outages::{Down, down};
use crate::index::windows::Rule;
use crate::index::working::length;
use crate::places::PlaceHeadline;
use crate::reach::Planned;
use crate::statement::Headline;

pub(super) struct EnvironmentOutage;

impl Detector for EnvironmentOutage {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::EnvironmentEvent, RecordKind::WindowRule]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::EnvironmentEvent,
            RecordKind::WindowRule,
            RecordKind::Booking,
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Phase,
            RecordKind::Waiver,
            RecordKind::Environment,
            RecordKind::EnvironmentGroup,
        ]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::GROUP
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::EnvironmentEvent(e) => touched.add(e.id),
                Record::WindowRule(w) if w.kind == WindowKind::Maintenance => touched.add(w.id),
                // What else changes meets nothing where nothing is ever down.
                _ if !view.ever_down() => return,
                Record::Booking(b) => touch_group(b, touched),
                Record::Release(r) if kind_changed(change) => touched.naming::<Booking>(plan, r.id),
                Record::Waiver(w) => touch_waived(plan, w, touched),
                Record::Environment(e) => {
                    holders(plan, e.id).for_each(|b| touched.add(b.id));
                    touched.naming::<EnvironmentEvent>(plan, e.id);
                }
                Record::EnvironmentGroup(g) => {
                    touched.naming::<Booking>(plan, g.id);
                    if plan.naming::<WindowRule>(g.id).next().is_some() {
                        let direct = g.members.iter().flat_map(|e| holders(plan, *e));
                        direct.for_each(|b| touched.add(b.id));
                    }
                }
                _ => {}
            }
        }
        touch_deployments(plan, change, touched);
    }

    fn touched_lanes(&self, view: View<'_>, touched: &mut Touched) {
        let maintained = !view.maintenance().rules.is_empty();
        let moved = view.index.lanes.moved();
        let all = if maintained { &moved.all } else { &moved.down };
        all.iter().for_each(|booking| touched.add(BookingId(*booking)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let plan = view.plan;
        match at.kind {
            RecordKind::Booking => {
                if let Some(b) = plan.get::<Booking>(BookingId(at.id)).filter(|b| b.is_live()) {
                    of_booking(view, b, found);
                }
            }
            RecordKind::Release | RecordKind::Wave => {
                if let Some(one) = view.deployment(at) {
                    of_deployment(view, &one, found);
                }
            }
            RecordKind::EnvironmentEvent => {
                let event = plan.get::<EnvironmentEvent>(EnvironmentEventId(at.id));
                if let Some(down) = event.and_then(|e| down(plan, e)) {
                    of_event(view, &down, found);
                }
            }
            RecordKind::WindowRule => {
                let rule = view.maintenance().rules.iter().find(|r| r.rule.id.0 == at.id);
                rule.into_iter().for_each(|rule| of_rule(view, rule, found));
            }
            _ => {}
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        view.index.outages.events().iter().for_each(|down| of_event(view, down, found));
        view.maintenance().rules.iter().for_each(|rule| of_rule(view, rule, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let (&subject, &cause) = (conflict.subjects.first()?, conflict.subjects.last()?);
        let period = (conflict.start?, conflict.end?);
        // A booking's time is by the clock of its environment, a release's by that of the plan.
        let (facts, environment, zone) = match &conflict.subjects[..] {
            [_, environment, _] => {
                let booking = plan.get::<Booking>(BookingId(subject.id))?;
                let facts = facts_of_booking(view, booking, *environment, cause, period)?;
                let zone = zone_of(plan, *environment).unwrap_or_else(|| plan.zone());
                (facts, Some(*environment), zone)
            }
            _ => {
                let one = view.deployment(subject)?;
                let event = plan.get::<EnvironmentEvent>(EnvironmentEventId(cause.id));
                let place = event.filter(|_| cause.kind == RecordKind::EnvironmentEvent);
                let place = place.map(|e| RecordRef::from(e.environment));
                (facts_of_deployment(view, &one, cause, period)?, place, one.zone)
            }
        };
        let headline = PlaceHeadline::EnvironmentOutage {
            subject,
            environment,
            cause,
            period: (civil(period.0, zone), civil(period.1, zone)),
            length: length(plan, view.calendar(), period, zone),
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn kind_changed(change: &Change) -> bool {
    let kind = |record: &Option<Record>| match record {
        Some(Record::Release(r)) => Some(r.kind),
        _ => None,
    };
    kind(&change.before) != kind(&change.after)
}

fn touch_waived(plan: &Plan, waiver: &Waiver, touched: &mut Touched) {
    match waiver.subject {
        Waived::Release(r) => {
            touched.add(r);
            touched.naming::<Wave>(plan, r);
            touched.naming::<Booking>(plan, r);
        }
        Waived::Phase(p) => touched.naming::<Booking>(plan, p),
        Waived::Booking(b) => touched.add(b),
        Waived::Gate(_) => {}
    }
}

fn of_booking(view: View<'_>, booking: &Booking, found: &mut Vec<Conflict>) {
    let outages = &view.index.outages;
    if !view.ever_down() {
        return;
    }
    each_held(view.plan, booking.environment, |id| {
        let Some(environment) = view.plan.get::<Environment>(id) else { return };
        let period = view.index.lanes.period(view.plan, environment, booking);
        if period.0 < period.1 {
            for down in outages.of_environment(id.0) {
                booking_meets_event(view, booking, down, period, found);
            }
            for rule in view.maintenance().rules.iter().filter(|r| covers(view.plan, &r.rule, environment)) {
                booking_meets_rule(view, booking, id, rule, period, found);
            }
        }
    });
}

fn booking_meets_event(
    view: View<'_>,
    booking: &Booking,
    down: &Down,
    (start, end): (i64, i64),
    found: &mut Vec<Conflict>,
) {
    let met = (start.max(down.start), end.min(down.end));
    if met.0 < met.1 && !is_waived(view, booking, None, met.1) {
        let event = EnvironmentEventId(down.event).into();
        let subjects = [booking.id.into(), EnvironmentId(down.environment).into(), event];
        found.push(Conflict::new(ConflictKind::EnvironmentOutage, Some(met), &subjects));
    }
}

fn booking_meets_rule(
    view: View<'_>,
    booking: &Booking,
    environment: EnvironmentId,
    rule: &Rule,
    (start, end): (i64, i64),
    found: &mut Vec<Conflict>,
) {
    let kinds = &rule.rule.release_kinds;
    let of_kind = || {
        let release = booking.release.and_then(|r| view.plan.get::<Release>(r));
        kinds.is_empty() || release.is_some_and(|r| kinds.contains(&r.kind))
    };
    let waived = |until| is_waived(view, booking, Some(rule.rule.id), until);
    if let Some(met) = first_meeting(rule, (start, end), waived).filter(|_| of_kind()) {
        let subjects = [booking.id.into(), environment.into(), rule.rule.id.into()];
        found.push(Conflict::new(ConflictKind::EnvironmentOutage, Some(met), &subjects));
    }
}

/// The common time of the first meeting that is not waived.
fn first_meeting(rule: &Rule, (start, end): (i64, i64), waived: impl Fn(i64) -> bool) -> Option<(i64, i64)> {
    let mut met = Vec::new();
    rule.meeting(start, end, |from, to| met.push((start.max(from), end.min(to))));
    met.sort_unstable();
    met.into_iter().find(|(_, until)| !waived(*until))
}

fn is_waived(view: View<'_>, booking: &Booking, rule: Option<WindowRuleId>, until: i64) -> bool {
    let plan = view.plan;
    let own = plan.naming::<Waiver>(booking.id);
    let of_phase = booking.phase.into_iter().flat_map(|p| plan.naming::<Waiver>(p));
    let of_release = booking.release.into_iter().flat_map(|r| plan.naming::<Waiver>(r));
    let until = civil(until, plan.zone());
    own.chain(of_phase).chain(of_release).any(|waiver| {
        let subject = match waiver.subject {
            Waived::Booking(b) => b == booking.id,
            Waived::Phase(p) => booking.phase == Some(p),
            Waived::Release(r) => booking.release == Some(r),
            Waived::Gate(_) => false,
        };
        subject && lifts(waiver, rule) && waiver.is_valid_at(until)
    })
}

/// Whether a waiver is for that rule, or for anything.
fn lifts(waiver: &Waiver, rule: Option<WindowRuleId>) -> bool {
    waiver.rule.is_none_or(|breached| rule.is_some_and(|rule| breached == Breached::WindowRule(rule)))
}

fn of_deployment(view: View<'_>, one: &Deployment, found: &mut Vec<Conflict>) {
    if !view.ever_down() {
        return;
    }
    let Some(planned) = one.planned(view.plan) else { return };
    for down in view.index.outages.meeting(one.start, one.end) {
        deployment_meets_event(view, &planned, down, one, found);
    }
    for rule in &view.maintenance().rules {
        deployment_meets_rule(view, &planned, rule, one, found);
    }
}

fn deployment_meets_event<'a>(
    view: View<'a>,
    planned: &Planned<'a>,
    down: &Down,
    one: &Deployment,
    found: &mut Vec<Conflict>,
) {
    let Some(met) = met(one, (down.start, down.end)) else { return };
    if reaches(view.plan, planned, EnvironmentId(down.environment))
        && !release_is_waived(view, planned.release, None, met.1)
    {
        let subjects = [one.at, EnvironmentEventId(down.event).into()];
        found.push(Conflict::new(ConflictKind::EnvironmentOutage, Some(met), &subjects));
    }
}

fn deployment_meets_rule<'a>(
    view: View<'a>,
    planned: &Planned<'a>,
    rule: &Rule,
    one: &Deployment,
    found: &mut Vec<Conflict>,
) {
    let mut all = meetings(rule, one);
    if all.is_empty() || !planned.reached_by(view.plan, &rule.rule) {
        return;
    }
    all.sort_unstable();
    let waived = |until| release_is_waived(view, planned.release, Some(rule.rule.id), until);
    if let Some(met) = all.into_iter().find(|(_, until)| !waived(*until)) {
        let subjects = [one.at, rule.rule.id.into()];
        found.push(Conflict::new(ConflictKind::EnvironmentOutage, Some(met), &subjects));
    }
}

fn meetings(rule: &Rule, one: &Deployment) -> Vec<(i64, i64)> {
    let mut all = Vec::new();
    rule.meeting(one.start, one.end, |from, to| all.extend(met(one, (from, to))));
    all
}

/// The common time, where there is one; a moment lasts nothing and can still be met. Whole days are met only by
/// what takes all of them.
fn met(one: &Deployment, (from, to): (i64, i64)) -> Option<(i64, i64)> {
    let (start, end) = one.period();
    let meets =
        if one.is_day() { from <= start && end <= to } else { from < end.max(start + 1) && start < to };
    meets.then(|| (start.max(from), end.min(to)))
}

pub(super) fn release_is_waived(
    view: View<'_>,
    release: &Release,
    rule: Option<WindowRuleId>,
    until: i64,
) -> bool {
    let until = civil(until, view.plan.zone());
    let mut all = view.plan.naming::<Waiver>(release.id);
    all.any(|w| w.subject == Waived::Release(release.id) && lifts(w, rule) && w.is_valid_at(until))
}

/// Whether a deployment gets to an environment by itself: to production, where what it changes runs there. A wave
/// that says where it goes does not.
pub(super) fn reaches_by_itself(planned: &Planned<'_>, environment: &Environment) -> bool {
    let (changed, there) = (&planned.release.systems, &environment.systems);
    let open = changed.is_empty() || there.is_empty();
    planned.wave.is_none_or(|wave| wave.environment.is_none())
        && environment.tier == Tier::Production
        && (open || changed.iter().any(|s| there.contains(s)))
}

/// Whether a deployment gets to an environment.
pub(super) fn reaches<'a>(plan: &'a Plan, planned: &Planned<'a>, id: EnvironmentId) -> bool {
    let itself = plan.get::<Environment>(id).is_some_and(|e| reaches_by_itself(planned, e));
    itself || !planned.ways_to(plan, id).is_empty()
}

fn of_event(view: View<'_>, down: &Down, found: &mut Vec<Conflict>) {
    let slots = view.index.lanes.slots(down.environment);
    let before = slots.partition_point(|s| s.start < down.end);
    for slot in slots[..before].iter().filter(|s| s.end > down.start && s.start < s.end) {
        if let Some(booking) = view.plan.get::<Booking>(BookingId(slot.booking)) {
            booking_meets_event(view, booking, down, (slot.start, slot.end), found);
        }
    }
    for one in view.index.deployments.meeting(down.start, down.end) {
        if let Some(planned) = one.planned(view.plan) {
            deployment_meets_event(view, &planned, down, one, found);
        }
    }
}

fn of_rule(view: View<'_>, rule: &Rule, found: &mut Vec<Conflict>) {
    for environment in view.plan.all::<Environment>().filter(|e| covers(view.plan, &rule.rule, e)) {
        for slot in view.index.lanes.slots(environment.id.0).iter().filter(|s| s.start < s.end) {
            let mut any = false;
            rule.meeting(slot.start, slot.end, |_, _| any = true);
            if let Some(booking) = view.plan.get::<Booking>(BookingId(slot.booking)).filter(|_| any) {
                booking_meets_rule(view, booking, environment.id, rule, (slot.start, slot.end), found);
            }
        }
    }
    view.each_deployment(|one, planned| deployment_meets_rule(view, planned, rule, one, found));
}
