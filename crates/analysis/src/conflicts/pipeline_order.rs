//! `pipeline-order`: a version of a system reaches a tier before it has left a tier in front of it.
//! Subjects: the booking in front, the booking behind it, the system; period: from when the version
//! reaches the tier to when it has left the one in front.
//!
//! Bookings say where a version is. Every tier in front counts in which the version is booked at all: who
//! books no staging skips it, but does not get to production before test is over. Places of one tier stand
//! in no order here. A booking of a group stands where the first of its members stands. Spans are half open.

use slipway_plan::record::{Booking, BookingId, Environment, EnvironmentId, Held, Record, SystemId, Tier};
use slipway_plan::time::civil;
use slipway_plan::{Change, RecordKind, RecordRef};
use uuid::Uuid;

use super::booking_overlap::holds;
use super::version_clash::{needed, needs};
use super::{ConflictKind, Detector, Moves, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact};
use crate::index::lanes::{each_held, holders};
use crate::index::marks::Need;
use crate::places::PlaceHeadline;
use crate::statement::{Headline, Membership};

pub(super) struct PipelineOrder;

/// A booking in one environment.
#[derive(Clone, Copy)]
struct Place {
    tier: Tier,
    environment: EnvironmentId,
    start: i64,
    end: i64,
}

impl Detector for PipelineOrder {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking, RecordKind::Environment, RecordKind::EnvironmentGroup]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::VERSIONED
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::Booking(b) if !b.versions.0.is_empty() => touched.add(b.id),
                Record::Environment(e) if view.index.marks.any_versions() => {
                    holders(plan, e.id).for_each(|b| touched.add(b.id));
                }
                Record::EnvironmentGroup(g) => touched.naming::<Booking>(plan, g.id),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let needs = view.index.marks.needs(at.id);
        if needs.is_empty() {
            return;
        }
        let own = places(view, at.id);
        for need in needs {
            for other in view.index.marks.users(*need).iter().filter(|id| **id != at.id) {
                let theirs = places(view, *other);
                if let Some(period) = too_early(&own, &theirs) {
                    found.push(conflict(at.id, *other, need.system, period));
                }
                if let Some(period) = too_early(&theirs, &own) {
                    found.push(conflict(*other, at.id, need.system, period));
                }
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        if !view.index.marks.any_versions() {
            return;
        }
        let mut all: Vec<(Need, (Uuid, Place))> = Vec::new();
        for environment in view.plan.all::<Environment>() {
            let slots = view.index.lanes.slots(environment.id.0).iter();
            for slot in slots.filter(|s| s.versioned && s.start < s.end) {
                for need in view.index.marks.needs(slot.booking) {
                    let (tier, start, end) = (environment.tier, slot.start, slot.end);
                    let place = Place { tier, environment: environment.id, start, end };
                    all.push((*need, (slot.booking, place)));
                }
            }
        }
        all.sort_unstable_by_key(|(need, _)| *need);
        for of_one in all.chunk_by(|a, b| a.0 == b.0) {
            pairs(of_one[0].0.system, of_one.iter().map(|(_, place)| *place).collect(), found);
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[front_at, at, system] = &conflict.subjects[..] else { return None };
        let front = plan.get::<Booking>(BookingId(front_at.id))?;
        let booking = plan.get::<Booking>(BookingId(at.id))?;
        let version = needed(booking, system)?;
        let (before, behind) = (places(view, front_at.id), places(view, at.id));
        let tier = behind.iter().map(|p| p.tier).min()?;
        let in_front = before.iter().filter(|p| p.tier < tier);
        let left = in_front.clone().max_by_key(|p| p.end)?.tier;
        let mut facts = vec![holds(front), holds(booking)];
        facts.extend([needs(front, system, &version), needs(booking, system, &version)]);
        facts.extend(membership(front, in_front));
        facts.extend(membership(booking, behind.iter()));
        let (reaches, leaves) = (conflict.start?, conflict.end?);
        let headline = PlaceHeadline::PipelineOrder {
            front: front_at,
            booking: at,
            system,
            version,
            tiers: (left, tier),
            leaves: civil(leaves, plan.zone()),
            reaches: civil(reaches, plan.zone()),
            seconds: leaves - reaches,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

/// Where a live booking is, in every environment that it holds.
fn places(view: View<'_>, id: Uuid) -> Vec<Place> {
    let (plan, mut found) = (view.plan, Vec::new());
    let Some(booking) = plan.get::<Booking>(BookingId(id)).filter(|b| b.is_live()) else { return found };
    each_held(plan, booking.environment, |id| {
        if let Some(environment) = plan.get::<Environment>(id) {
            let (start, end) = view.index.lanes.period(plan, environment, booking);
            if start < end {
                found.push(Place { tier: environment.tier, environment: id, start, end });
            }
        }
    });
    found
}

/// The common time where `booking` reaches its tier before `front` has left one in front of it.
fn too_early(before: &[Place], behind: &[Place]) -> Option<(i64, i64)> {
    let tier = behind.iter().map(|p| p.tier).min()?;
    let reaches = behind.iter().map(|p| p.start).min()?;
    let leaves = before.iter().filter(|p| p.tier < tier).map(|p| p.end).max()?;
    (reaches < leaves).then_some((reaches, leaves))
}

fn conflict(front: Uuid, booking: Uuid, system: Uuid, period: (i64, i64)) -> Conflict {
    let subjects = [BookingId(front).into(), BookingId(booking).into(), SystemId(system).into()];
    Conflict::new(ConflictKind::PipelineOrder, Some(period), &subjects)
}

/// All pairs of the places of one version. The later an end, the sooner it is looked at.
fn pairs(system: Uuid, mut places: Vec<(Uuid, Place)>, found: &mut Vec<Conflict>) {
    let first = places.first().map(|p| p.1.tier);
    if places.iter().all(|p| Some(p.1.tier) == first) {
        return;
    }
    places.sort_unstable_by_key(|p| p.0);
    let behind: Vec<(Uuid, Option<Tier>, i64)> = places
        .chunk_by(|a, b| a.0 == b.0)
        .map(|of| {
            let reaches = of.iter().map(|p| p.1.start).min().unwrap_or_default();
            (of[0].0, of.iter().map(|p| p.1.tier).min(), reaches)
        })
        .collect();
    places.sort_unstable_by_key(|p| (std::cmp::Reverse(p.1.end), p.0));
    for (booking, tier, reaches) in behind {
        let mut fronts: Vec<Uuid> = Vec::new();
        let later = places.iter().take_while(|p| p.1.end > reaches);
        for (front, place) in later.filter(|p| Some(p.1.tier) < tier) {
            // Of one booking in several places the last end comes first.
            if !fronts.contains(front) {
                fronts.push(*front);
                found.push(conflict(*front, booking, system, (reaches, place.end)));
            }
        }
    }
}

/// That the booking's group contains these environments.
fn membership<'a>(booking: &Booking, places: impl Iterator<Item = &'a Place>) -> Option<Fact> {
    let Held::EnvironmentGroup(group) = booking.environment else { return None };
    let mut all: Vec<Membership> = Vec::new();
    for place in places {
        let membership = Membership { group: group.into(), environment: place.environment.into() };
        if !all.contains(&membership) {
            all.push(membership);
        }
    }
    Some(Fact::membership(&all))
}
