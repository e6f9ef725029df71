//! `booking-overlap`: an exclusive booking shares an environment with another live booking at the same
//! moment. Subjects: the earlier booking, the later one, the environment. Approved hides nothing.

use slipway_plan::record::{Booking, BookingId, BookingMode, Environment, EnvironmentId, Held, Record};
use slipway_plan::time::civil;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Moves, Touched, View, live_bookings, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact};
use crate::index::lanes::{Slot, each_held};
use crate::index::working::length;
use crate::statement::{Headline, Length, Membership, Statement};

pub(super) struct BookingOverlap;

impl Detector for BookingOverlap {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking, RecordKind::EnvironmentGroup, RecordKind::Environment]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::GROUP
    }

    fn touched(&self, _view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Booking(b) => touch_group(b, touched),
                _ => touched_environments(record, touched),
            }
        }
    }

    fn touched_lanes(&self, view: View<'_>, touched: &mut Touched) {
        view.index.lanes.moved().exclusive.iter().for_each(|id| touched.add(BookingId(*id)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        self.check_each(view, &[at], found);
    }

    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let environments = all.iter().filter(|at| at.kind == RecordKind::Environment);
        environments.for_each(|at| check_environment(view, *at, found));
        for booking in live_bookings(view.plan, all) {
            each_held(view.plan, booking.environment, |e| check_booking(view, e, booking, found));
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[a, b, environment] = &conflict.subjects[..] else { return None };
        let (first, second) = (plan.get::<Booking>(BookingId(a.id))?, plan.get::<Booking>(BookingId(b.id))?);
        let mut facts = vec![holds(first), holds(second)];
        facts.extend(memberships(&[first, second], environment));
        let headline = Headline::BookingOverlap {
            first: a,
            second: b,
            environment,
            exclusive: (first.mode == BookingMode::Exclusive, second.mode == BookingMode::Exclusive),
            period: local_period(plan, environment, conflict)?,
            length: local_length(view, environment, conflict)?,
        };
        Some(Explanation { headline, facts })
    }
}

fn check_environment(view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
    let slots = view.index.lanes.slots(at.id);
    for (n, a) in slots.iter().enumerate() {
        let later = slots[n + 1..].iter().take_while(|b| b.start < a.end);
        later.for_each(|b| judge(a, b, at, found));
    }
}

fn check_booking(view: View<'_>, environment: EnvironmentId, of: &Booking, found: &mut Vec<Conflict>) {
    let Some(lane) = view.index.lanes.of_environment(environment.0) else { return };
    let own = lane.slot(of);
    for other in lane.meeting(own.start, own.end).filter(|s| s.booking != own.booking) {
        let (a, b) = if *other < own { (other, &own) } else { (&own, other) };
        judge(a, b, environment.into(), found);
    }
}

/// `a` comes first, and they share a moment. Clocks going forward can leave nothing of a booking; such a
/// one clashes with nobody.
fn judge(a: &Slot, b: &Slot, environment: RecordRef, found: &mut Vec<Conflict>) {
    if exclusive(a, b) && a.start < a.end && b.start < b.end {
        let period = (b.start, a.end.min(b.end));
        let subjects = [booking(a), booking(b), environment];
        found.push(Conflict::new(ConflictKind::BookingOverlap, Some(period), &subjects));
    }
}

fn exclusive(a: &Slot, b: &Slot) -> bool {
    a.mode == BookingMode::Exclusive || b.mode == BookingMode::Exclusive
}

pub(super) const fn booking(slot: &Slot) -> RecordRef {
    RecordRef::new(RecordKind::Booking, slot.booking)
}

/// The environments of which all bookings are touched.
/// A booking of a group: others may be in it by now, so where it was is not known any more.
pub(super) fn touch_group(booking: &Booking, touched: &mut Touched) {
    if matches!(booking.environment, Held::EnvironmentGroup(_)) {
        touched.add(booking.id);
    }
}

/// The environments whose own settings or members a change can touch.
pub(super) fn touched_environments(record: &Record, touched: &mut Touched) {
    match record {
        Record::EnvironmentGroup(g) => g.members.iter().for_each(|e| touched.add(*e)),
        Record::Environment(e) => touched.add(e.id),
        _ => {}
    }
}

/// That a booking holds what it holds.
pub(super) fn holds(b: &Booking) -> Fact {
    let (held, mode, span) = (b.environment.into(), b.mode, b.span());
    Fact::of(Statement::Holds { booking: b.id.into(), held, mode, span }, b.id)
}

/// That the groups of these bookings contain the environment: a fact for each group.
pub(super) fn memberships(bookings: &[&Booking], environment: RecordRef) -> Vec<Fact> {
    let mut groups: Vec<RecordRef> = Vec::new();
    for b in bookings {
        if let Held::EnvironmentGroup(group) = b.environment
            && !groups.contains(&group.into())
        {
            groups.push(group.into());
        }
    }
    let one = |group| Fact::membership(&[Membership { group, environment }]);
    groups.into_iter().map(one).collect()
}

/// The period of a conflict by the clock of its environment.
pub(super) fn local_period(
    plan: &Plan,
    environment: RecordRef,
    conflict: &Conflict,
) -> Option<(chrono::NaiveDateTime, chrono::NaiveDateTime)> {
    let zone = zone_of(plan, environment)?;
    Some((civil(conflict.start?, zone), civil(conflict.end?, zone)))
}

/// How long a conflict lasts by the clock of its environment.
pub(super) fn local_length(view: View<'_>, environment: RecordRef, conflict: &Conflict) -> Option<Length> {
    let zone = zone_of(view.plan, environment)?;
    let period = (conflict.start?, conflict.end?);
    Some(length(view.plan, view.calendar(), period, zone))
}

pub(super) fn zone_of(plan: &Plan, environment: RecordRef) -> Option<chrono_tz::Tz> {
    let environment = plan.get::<Environment>(EnvironmentId(environment.id))?;
    Some(environment.zone.unwrap_or_else(|| plan.zone()))
}
