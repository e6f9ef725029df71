//! `capacity-exceeded`: shared bookings of an environment at one moment exceed its capacity. Subjects: the
//! environment and one booking more than it takes.
//!
//! A booking that starts when the environment is full already is in conflict with those that were there
//! first, so each one too many is named once, and one less of its set is no conflict any more.

use rustc_hash::{FxBuildHasher, FxHashSet};
use serde_json::json;
use slipway_plan::record::{Booking, BookingId, BookingMode, Environment, EnvironmentId, Record};
use slipway_plan::{Change, RecordKind, RecordRef};
use uuid::Uuid;

use super::booking_overlap::{
    booking, holds, local_length, local_period, memberships, touch_group, touched_environments,
};
use super::{ConflictKind, Detector, Moves, Touched, View, live_bookings, sides};
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
        view.index.lanes.moved().crowded.iter().for_each(|id| touched.add(BookingId(*id)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        self.check_each(view, &[at], found);
    }

    /// Of those that crowd together each has the same sets, and each of these is made once.
    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let environments = all.iter().filter(|at| at.kind == RecordKind::Environment);
        environments.for_each(|at| check_environment(view, EnvironmentId(at.id), found));
        let mut known: FxHashSet<Set> = FxHashSet::with_capacity_and_hasher(all.len(), FxBuildHasher);
        let mut there = Vec::new();
        for booking in live_bookings(view.plan, all).into_iter().filter(|b| b.mode == BookingMode::Shared) {
            each_held(view.plan, booking.environment, |e| {
                check_booking(view, e, booking, (&mut known, &mut there), found);
            });
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

fn check_environment(view: View<'_>, id: EnvironmentId, found: &mut Vec<Conflict>) {
    let Some(lane) = view.index.lanes.of_environment(id.0) else { return };
    let capacity = lane.capacity();
    // Those who are there, by start: the order in which they came.
    let mut there: Vec<&Slot> = Vec::new();
    for slot in view.index.lanes.slots(id.0).iter().filter(|s| s.is_counted()) {
        there.retain(|s| s.end > slot.start);
        if there.len() >= capacity {
            found.push(one_too_many(id, there[..capacity].iter().copied(), slot));
        }
        there.push(slot);
    }
}

/// A set by its environment and who is one too many.
type Set = (Uuid, Uuid);

/// Those sets in which it is one too many, and those in which it was there first, without those that are `known`.
/// `there` is kept between uses.
fn check_booking<'a>(
    view: View<'a>,
    id: EnvironmentId,
    of: &Booking,
    (known, there): (&mut FxHashSet<Set>, &mut Vec<&'a Slot>),
    found: &mut Vec<Conflict>,
) {
    let Some(lane) = view.index.lanes.of_environment(id.0) else { return };
    let (own, capacity) = (lane.slot(of), lane.capacity());
    if !own.is_counted() {
        return;
    }
    // Whoever is there while it is, and whoever is there with one of these that begins after it.
    let Some(around) = lane.crowding(own.start, own.end) else { return };
    // As of a whole environment, from those on who are there when it comes.
    there.clear();
    for slot in around.iter().filter(|s| s.is_counted()) {
        if *slot >= own {
            there.retain(|s| s.end > slot.start);
            if let Some(first) = there.get(..capacity)
                && (*slot == own || first.contains(&&own))
                && known.insert((id.0, slot.booking))
            {
                found.push(one_too_many(id, first.iter().copied(), slot));
            }
        }
        there.push(slot);
    }
}

fn one_too_many<'s>(
    environment: EnvironmentId,
    there: impl Iterator<Item = &'s Slot> + Clone,
    more: &'s Slot,
) -> Conflict {
    let end = there.clone().map(|s| s.end).fold(more.end, i64::min);
    let mut subjects: Vec<RecordRef> = Vec::with_capacity(8);
    subjects.push(environment.into());
    subjects.extend(there.chain([more]).map(booking));
    Conflict::new(ConflictKind::CapacityExceeded, Some((more.start, end)), &subjects)
}
