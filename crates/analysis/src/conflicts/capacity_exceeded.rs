//! `capacity-exceeded`: shared bookings of an environment at one moment exceed its capacity. Subjects: the
//! environment and one booking more than it takes.
//!
//! A booking that starts when the environment is full already is in conflict with those that were there
//! first, so each one too many is named once, and one less of its set is no conflict any more.

use serde_json::json;
use slipway_plan::record::{Booking, BookingId, BookingMode, Environment, EnvironmentId, Record};
use slipway_plan::{Change, RecordKind, RecordRef};

use super::booking_overlap::{booking, holds, local_length, local_period, memberships, touched_environments};
use super::{ConflictKind, Detector, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::{Slot, each_held};
use crate::statement::{Headline, Statement};

pub(super) struct CapacityExceeded;

impl Detector for CapacityExceeded {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    /// A booking that moves shifts who is there first for all that begin while it lasts.
    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Booking(b) => {
                    touched.add(b.id);
                    if b.is_live() && b.mode == BookingMode::Shared {
                        each_held(view.plan, b.environment, |e| touch_later(view, e, b, touched));
                    }
                }
                _ => touched_environments(record, touched),
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        match at.kind {
            RecordKind::Environment => check_environment(view, EnvironmentId(at.id), found),
            RecordKind::Booking => {
                let booking = view.plan.get::<Booking>(BookingId(at.id)).filter(|b| b.is_live());
                if let Some(booking) = booking.filter(|b| b.mode == BookingMode::Shared) {
                    each_held(view.plan, booking.environment, |e| check_booking(view, e, booking, found));
                }
            }
            _ => {}
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let (&at, bookings) = conflict.subjects.split_first()?;
        let environment = plan.get::<Environment>(EnvironmentId(at.id))?;
        let capacity = environment.capacity;
        let found = bookings.iter().map(|b| plan.get::<Booking>(BookingId(b.id)));
        let found = found.collect::<Option<Vec<_>>>()?;
        let more = json!(i64::try_from(bookings.len()).unwrap_or(i64::MAX));
        let removal = Removal::Set { record: at, field: "capacity", value: more };
        let mut facts = vec![Fact::new(Statement::Capacity { environment: at, capacity }, vec![at], removal)];
        facts.extend(found.iter().map(|b| holds(b)));
        facts.extend(memberships(&found, at));
        let headline = Headline::CapacityExceeded {
            environment: at,
            capacity,
            bookings: bookings.to_vec(),
            period: local_period(plan, at, conflict)?,
            length: local_length(view, at, conflict)?,
        };
        Some(Explanation { headline, facts })
    }
}

fn touch_later(view: View<'_>, id: EnvironmentId, of: &Booking, touched: &mut Touched) {
    let Some(own) = view.index.lanes.slot(id.0, of) else { return };
    if is_crowded(view, id, &own) {
        let later = view.index.lanes.meeting(id.0, own.start, own.end).filter(|s| s.start >= own.start);
        later.for_each(|s| touched.add(booking(s)));
    }
}

/// Whether an environment could be full at some moment of a booking: nearly always not, and quick to see.
fn is_crowded(view: View<'_>, id: EnvironmentId, own: &Slot) -> bool {
    let others = view.index.lanes.meeting(id.0, own.start, own.end);
    let others = others.filter(|s| counts(s) && s.booking != own.booking).count();
    capacity(view, id).is_some_and(|capacity| others >= capacity)
}

/// The most bookings that an environment takes.
fn capacity(view: View<'_>, id: EnvironmentId) -> Option<usize> {
    let environment = view.plan.get::<Environment>(id)?;
    Some(usize::try_from(environment.capacity).unwrap_or(0))
}

fn check_environment(view: View<'_>, id: EnvironmentId, found: &mut Vec<Conflict>) {
    let Some(capacity) = capacity(view, id) else { return };
    // Those who are there, by start: the order in which they came.
    let mut there: Vec<&Slot> = Vec::new();
    for slot in view.index.lanes.slots(id.0).iter().filter(|s| counts(s)) {
        there.retain(|s| s.end > slot.start);
        if there.len() >= capacity {
            found.push(one_too_many(id, &there[..capacity], slot));
        }
        there.push(slot);
    }
}

/// Those in which it is one too many, and those in which it was there first.
fn check_booking(view: View<'_>, id: EnvironmentId, of: &Booking, found: &mut Vec<Conflict>) {
    let lanes = &view.index.lanes;
    let Some(own) = lanes.slot(id.0, of).filter(counts) else { return };
    if !is_crowded(view, id, &own) {
        return;
    }
    let Some(capacity) = capacity(view, id) else { return };
    let later = lanes.meeting(id.0, own.start, own.end).filter(|s| counts(s) && **s >= own);
    for last in later {
        let before = lanes.meeting(id.0, last.start, last.start + 1).filter(|s| counts(s) && *s < last);
        let there: Vec<&Slot> = before.take(capacity).collect();
        if there.len() == capacity && (*last == own || there.contains(&&own)) {
            found.push(one_too_many(id, &there, last));
        }
    }
}

/// Whether a booking counts: shared, and clocks going forward have left something of it.
fn counts(slot: &Slot) -> bool {
    slot.mode == BookingMode::Shared && slot.start < slot.end
}

fn one_too_many(environment: EnvironmentId, there: &[&Slot], more: &Slot) -> Conflict {
    let end = there.iter().map(|s| s.end).fold(more.end, i64::min);
    let bookings = there.iter().copied().chain([more]).map(booking);
    let subjects: Vec<RecordRef> = [environment.into()].into_iter().chain(bookings).collect();
    Conflict::new(ConflictKind::CapacityExceeded, Some((more.start, end)), &subjects)
}
