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
    Booking, BookingId, BookingMode, Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentId, Held,
    Record,
};
use slipway_plan::time::civil;
use slipway_plan::{Change, RecordKind, RecordRef};

use super::booking_overlap::{booking, holds, memberships, touched_environments, zone_of};
use super::{ConflictKind, Detector, Moves, Touched, View, live_bookings, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::{Holding, Slot, buffer_of, each_held};
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

    fn hears_of_moved(&self) -> Moves {
        Moves::GROUP
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
        view.index.lanes.moved().buffered.iter().for_each(|id| touched.add(BookingId(*id)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        self.check_each(view, &[at], found);
    }

    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let environments = all.iter().filter(|at| at.kind == RecordKind::Environment);
        environments.for_each(|at| check_environment(view, EnvironmentId(at.id), found));
        for booking in live_bookings(view.plan, all) {
            each_held(view.plan, booking.environment, |e| check_booking(view, e, booking, found));
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
            ends: civil(ready - buffer_of(environment), zone),
            starts: civil(starts, zone),
            minutes,
            seconds: ready - starts,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn check_environment(view: View<'_>, id: EnvironmentId, found: &mut Vec<Conflict>) {
    let Some(lane) = view.index.lanes.of_environment(id.0).filter(|lane| lane.buffer() > 0) else { return };
    after_bookings(view.index.lanes.slots(id.0), lane.buffer(), id.into(), found);
    after_refreshes(view, lane, id, |_| true, found);
}

/// Where it begins too early, and where somebody does so after it.
fn check_booking(view: View<'_>, id: EnvironmentId, of: &Booking, found: &mut Vec<Conflict>) {
    let Some(lane) = view.index.lanes.of_environment(id.0).filter(|lane| lane.buffer() > 0) else { return };
    let (own, buffer) = (lane.slot(of), lane.buffer());
    let soon = lane.beginning(own.end, own.end + buffer).iter().filter(|s| s.booking != own.booking);
    for slot in soon.chain([&own]).filter(|s| s.start < s.end) {
        // Who ended before that keeps nobody waiting.
        let near = lane.before(slot.start - buffer, slot.start);
        let before = near.iter().filter(|s| s.start < s.end && s.mode != BookingMode::ReadOnly);
        let last = before.reduce(|last, s| if last.end < s.end { s } else { last });
        let concerns = |last: &&Slot| *slot == own || last.booking == own.booking;
        let last = last.filter(|last| last.end <= slot.start && slot.start < last.end + buffer);
        if let Some(last) = last.filter(concerns) {
            found.push(conflict(booking(last), slot, id.into(), last.end + buffer));
        }
    }
    after_refreshes(view, lane, id, |slot| *slot == own, found);
}

fn after_refreshes(
    view: View<'_>,
    lane: Holding<'_>,
    id: EnvironmentId,
    counts: impl Fn(&Slot) -> bool,
    found: &mut Vec<Conflict>,
) {
    for refresh in view.index.outages.refreshes(id.0) {
        let ready = refresh.end + lane.buffer();
        let at = EnvironmentEventId(refresh.event).into();
        for slot in lane.beginning(refresh.start, ready).iter().filter(|s| s.start < s.end && counts(s)) {
            found.push(conflict(at, slot, id.into(), ready));
        }
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

/// That something happens to an environment.
pub(super) fn happens(event: &EnvironmentEvent) -> Fact {
    let (environment, kind, span) = (event.environment.into(), event.kind, event.span());
    let statement = PlaceStatement::Happens { event: event.id.into(), environment, kind, span };
    Fact::of(Statement::Place(statement), event.id)
}
