//! `version-clash`: two live bookings need different versions of one system in one environment at the same
//! moment. Subjects: the earlier booking, the later one, the environment, the system.
//!
//! Every mode counts: who only reads, reads a version. A booking that names no version takes any.

use slipway_plan::record::{Booking, BookingId, Record, SystemId};
use slipway_plan::{Change, RecordKind, RecordRef};
use uuid::Uuid;

use super::booking_overlap::{holds, local_length, local_period, memberships, touched_environments};
use super::{ConflictKind, Detector, Moves, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::{Slot, each_held};
use crate::index::marks::{Need, versions};
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct VersionClash;

/// A version that is needed for a time, sorted by system and start.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    system: Uuid,
    start: i64,
    booking: Uuid,
    end: i64,
    version: u32,
}

impl Use {
    const fn of(slot: &Slot, need: Need) -> Self {
        let Slot { start, booking, end, .. } = *slot;
        Self { system: need.system, start, booking, end, version: need.version }
    }
}

impl Detector for VersionClash {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking, RecordKind::EnvironmentGroup, RecordKind::Environment]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::VERSIONED
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Booking(b) if !b.versions.0.is_empty() => touched.add(b.id),
                Record::Booking(_) => {}
                _ if view.index.marks.any_versions() => touched_environments(record, touched),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if at.kind == RecordKind::Booking {
            return of_booking(view, at.id, found);
        }
        if !view.index.marks.any_versions() {
            return;
        }
        let mut uses = Vec::new();
        for slot in view.index.lanes.slots(at.id).iter().filter(|s| s.versioned && s.start < s.end) {
            let needs = view.index.marks.needs(slot.booking).iter();
            uses.extend(needs.map(|need| Use::of(slot, *need)));
        }
        uses.sort_unstable();
        for (n, a) in uses.iter().enumerate() {
            let later = uses[n + 1..].iter().take_while(|b| b.system == a.system && b.start < a.end);
            later.filter(|b| b.version != a.version).for_each(|b| clash(at, a, b, found));
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        if view.index.marks.any_versions() {
            view.plan.refs(RecordKind::Environment).into_iter().for_each(|at| self.check(view, at, found));
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[a, b, environment, system] = &conflict.subjects[..] else { return None };
        let (first, second) = (plan.get::<Booking>(BookingId(a.id))?, plan.get::<Booking>(BookingId(b.id))?);
        let (one, other) = (needed(first, system)?, needed(second, system)?);
        let mut facts = vec![holds(first), holds(second)];
        facts.extend([needs(first, system, &one), needs(second, system, &other)]);
        facts.extend(memberships(&[first, second], environment));
        let headline = PlaceHeadline::VersionClash {
            first: a,
            second: b,
            environment,
            system,
            versions: (one, other),
            period: local_period(plan, environment, conflict)?,
            length: local_length(view, environment, conflict)?,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

/// What a booking needs that others in its environments need otherwise at the same moment.
fn of_booking(view: View<'_>, id: Uuid, found: &mut Vec<Conflict>) {
    let needs = view.index.marks.needs(id);
    let Some(booking) = view.plan.get::<Booking>(BookingId(id)).filter(|_| !needs.is_empty()) else { return };
    each_held(view.plan, booking.environment, |environment| {
        let Some(lane) = view.index.lanes.of_environment(environment.0) else { return };
        let own = lane.slot(booking);
        if own.start >= own.end {
            return;
        }
        for slot in
            lane.meeting(own.start, own.end).filter(|s| s.versioned && s.booking != id && s.start < s.end)
        {
            for theirs in view.index.marks.needs(slot.booking) {
                let ours = needs.iter().find(|n| n.system == theirs.system && n.version != theirs.version);
                if let Some(ours) = ours {
                    let (a, b) = (Use::of(&own, *ours), Use::of(slot, *theirs));
                    clash(environment.into(), &a.min(b), &a.max(b), found);
                }
            }
        }
    });
}

/// Two uses of a system at one moment, the earlier one first.
fn clash(environment: RecordRef, a: &Use, b: &Use, found: &mut Vec<Conflict>) {
    let bookings = [BookingId(a.booking).into(), BookingId(b.booking).into()];
    let subjects = [bookings[0], bookings[1], environment, SystemId(a.system).into()];
    let period = Some((b.start, a.end.min(b.end)));
    found.push(Conflict::new(ConflictKind::VersionClash, period, &subjects));
}

/// The version of a system that a booking needs.
pub(super) fn needed(booking: &Booking, system: RecordRef) -> Option<String> {
    versions(booking).find(|(id, _)| *id == system.id).map(|(_, version)| version.to_owned())
}

/// That a booking needs a version: it no longer does when the system is in none of its rows.
pub(super) fn needs(booking: &Booking, system: RecordRef, version: &str) -> Fact {
    let at = booking.id.into();
    let left = booking.versions.0.iter().filter(|row| row.system != system);
    let value = left.filter_map(|row| serde_json::to_value(row).ok()).collect();
    let removal = Removal::Set { record: at, field: "versions", value };
    let statement = PlaceStatement::Needs { booking: at, system, version: version.to_owned() };
    Fact::new(Statement::Place(statement), vec![at, system], removal)
}
