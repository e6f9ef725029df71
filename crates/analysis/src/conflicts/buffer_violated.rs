//! `buffer-violated`: a booking starts within the refresh buffer of its environment after the previous
//! booking or a refresh. Subjects: what was before, the booking, the environment; period: from the start of
//! the booking to when the environment is ready.
//!
//! The previous booking is the last one to end of those that began earlier, and only where it has ended:
//! who joins somebody takes the environment as it is. Read-only bookings change nothing, so nobody waits
//! after them, but they wait like everybody. A booking that starts while a refresh goes on is too early
//! as well.

use serde_json::json;
use slipway_plan::record::{
    Booking, BookingId, BookingMode, Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentId,
    EventKind, Held, Record,
};
use slipway_plan::time::civil;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::booking_overlap::{booking, holds, memberships, touched_environments, zone_of};
use super::{ConflictKind, Detector, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::{Slot, each_held};
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct BufferViolated;

impl Detector for BufferViolated {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Booking,
            RecordKind::EnvironmentEvent,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::Booking(b) if matches!(b.environment, Held::EnvironmentGroup(_)) => {
                    each_held(plan, b.environment, |id| touched.add(id));
                }
                Record::EnvironmentEvent(e) => touched.add(e.environment),
                _ => touched_environments(record, touched),
            }
        }
    }

    fn touched_lanes(&self, view: View<'_>, touched: &mut Touched) {
        view.index.lanes.moved().buffered.iter().for_each(|id| touched.add(EnvironmentId(*id)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(environment) = view.plan.get::<Environment>(EnvironmentId(at.id)) else { return };
        let buffer = seconds(environment);
        let slots = view.index.lanes.slots(at.id);
        if buffer == 0 || slots.is_empty() {
            return;
        }
        after_bookings(slots, buffer, at, found);
        for event in view.plan.naming::<EnvironmentEvent>(environment.id) {
            if let Some((from, to)) = refresh(view.plan, event) {
                let first = slots.partition_point(|s| s.start < from);
                let soon = slots[first..].iter().take_while(|s| s.start < to + buffer);
                for slot in soon.filter(|s| s.start < s.end) {
                    found.push(conflict(event.id.into(), slot, at, to + buffer));
                }
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[after, later, at] = &conflict.subjects[..] else { return None };
        let environment = plan.get::<Environment>(EnvironmentId(at.id))?;
        let second = plan.get::<Booking>(BookingId(later.id))?;
        let minutes = environment.refresh_buffer;
        let removal = Removal::Set { record: at, field: "refresh_buffer", value: json!(0) };
        let buffer = PlaceStatement::Buffer { environment: at, minutes };
        let mut facts = Vec::new();
        if after.kind == RecordKind::Booking {
            let first = plan.get::<Booking>(BookingId(after.id))?;
            facts.extend([holds(first), holds(second)]);
            facts.extend(memberships(&[first, second], at));
        } else {
            let event = plan.get::<EnvironmentEvent>(EnvironmentEventId(after.id))?;
            facts.extend([happens(event), holds(second)]);
            facts.extend(memberships(&[second], at));
        }
        facts.push(Fact::new(Statement::Place(buffer), vec![at], removal));
        let (zone, (starts, ready)) = (zone_of(plan, at)?, (conflict.start?, conflict.end?));
        let headline = PlaceHeadline::BufferViolated {
            booking: later,
            environment: at,
            after,
            ends: civil(ready - seconds(environment), zone),
            starts: civil(starts, zone),
            minutes,
            seconds: ready - starts,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn after_bookings(slots: &[Slot], buffer: i64, at: RecordRef, found: &mut Vec<Conflict>) {
    // The last one to end of those that began before the slots that are looked at.
    let mut last: Option<&Slot> = None;
    for together in slots.chunk_by(|a, b| a.start == b.start) {
        let real = together.iter().filter(|s| s.start < s.end);
        if let Some(before) = last {
            for slot in real.clone().filter(|s| before.end <= s.start && s.start < before.end + buffer) {
                found.push(conflict(booking(before), slot, at, before.end + buffer));
            }
        }
        for slot in real.filter(|s| s.mode != BookingMode::ReadOnly) {
            if last.is_none_or(|before| before.end < slot.end) {
                last = Some(slot);
            }
        }
    }
}

fn conflict(after: RecordRef, slot: &Slot, at: RecordRef, ready: i64) -> Conflict {
    Conflict::new(ConflictKind::BufferViolated, Some((slot.start, ready)), &[after, booking(slot), at])
}

/// At most a year: nobody waits longer for a refresh.
fn seconds(environment: &Environment) -> i64 {
    environment.refresh_buffer.clamp(0, 366 * 24 * 60) * 60
}

fn refresh(plan: &Plan, event: &EnvironmentEvent) -> Option<(i64, i64)> {
    let environment = plan.get::<Environment>(event.environment)?;
    let zone = environment.zone.unwrap_or_else(|| plan.zone());
    (event.kind == EventKind::Refresh).then(|| event.span().instants(zone))
}

/// That something happens to an environment.
pub(super) fn happens(event: &EnvironmentEvent) -> Fact {
    let (environment, kind, span) = (event.environment.into(), event.kind, event.span());
    let statement = PlaceStatement::Happens { event: event.id.into(), environment, kind, span };
    Fact::of(Statement::Place(statement), event.id)
}
