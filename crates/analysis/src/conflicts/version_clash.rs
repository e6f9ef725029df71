//! `version-clash`: two live bookings need different versions of one system in one environment at the same
//! moment. Subjects: the earlier booking, the later one, the environment, the system.
//!
//! Every mode counts: who only reads, reads a version. A booking that names no version takes any.

use slipway_plan::record::{Booking, BookingId, SystemId};
use slipway_plan::{Change, RecordKind, RecordRef};
use uuid::Uuid;

use super::booking_overlap::{holds, local_length, local_period, memberships, touched_places};
use super::{ConflictKind, Detector, Touched, View};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::marks::versions;
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

impl Detector for VersionClash {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Environment]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        touched_places(view.plan, change, touched);
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if !view.index.marks.any_versions() {
            return;
        }
        let mut uses = Vec::new();
        for slot in view.index.lanes.slots(at.id).iter().filter(|s| s.start < s.end) {
            uses.extend(view.index.marks.needs(slot.booking).iter().map(|need| Use {
                system: need.system,
                start: slot.start,
                booking: slot.booking,
                end: slot.end,
                version: need.version,
            }));
        }
        uses.sort_unstable();
        for (n, a) in uses.iter().enumerate() {
            let later = uses[n + 1..].iter().take_while(|b| b.system == a.system && b.start < a.end);
            for b in later.filter(|b| b.version != a.version) {
                let subjects =
                    [BookingId(a.booking).into(), BookingId(b.booking).into(), at, SystemId(a.system).into()];
                let period = Some((b.start, a.end.min(b.end)));
                found.push(Conflict::new(ConflictKind::VersionClash, period, &subjects));
            }
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
