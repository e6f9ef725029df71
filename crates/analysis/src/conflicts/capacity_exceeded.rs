//! `capacity-exceeded`: shared bookings of an environment at one moment exceed its capacity. Subjects: the
//! environment and one booking more than it takes.
//!
//! A booking that starts when the environment is full already is in conflict with those that were there
//! first, so each one too many is named once, and one less of its set is no conflict any more.

use serde_json::json;
use slipway_plan::record::{Booking, BookingId, BookingMode, Environment, EnvironmentId};
use slipway_plan::{Change, RecordKind, RecordRef};

use super::booking_overlap::{booking, holds, local_length, local_period, memberships, touched_environments};
use super::{ConflictKind, Detector, Touched, View};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::Slot;
use crate::statement::{Headline, Statement};

pub(super) struct CapacityExceeded;

impl Detector for CapacityExceeded {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        touched_environments(view.plan, change, touched);
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(environment) = view.plan.get::<Environment>(EnvironmentId(at.id)) else { return };
        let capacity = usize::try_from(environment.capacity).unwrap_or(0);
        // Those who are there, by start: the order in which they came.
        let mut there: Vec<&Slot> = Vec::new();
        let shared = view.index.lanes.slots(at.id).iter().filter(|s| s.mode == BookingMode::Shared);
        for slot in shared.filter(|s| s.start < s.end) {
            there.retain(|s| s.end > slot.start);
            if there.len() >= capacity {
                let set = there[..capacity].iter().copied().chain([slot]);
                let end = set.clone().map(|s| s.end).min().unwrap_or(slot.end);
                let subjects: Vec<_> = [at].into_iter().chain(set.map(booking)).collect();
                let period = Some((slot.start, end));
                found.push(Conflict::new(ConflictKind::CapacityExceeded, period, &subjects));
            }
            there.push(slot);
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
