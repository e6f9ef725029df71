//! `booking-missing`: a phase that needs a tier has no live booking of that tier covering it. Subject: the
//! phase; period: the first time for which nothing is booked.
//!
//! What counts are bookings for the phase, and bookings for its release as a whole (which name no phase),
//! of an environment of the tier, together. Days mean days wherever the environment is: the phase and its
//! bookings are compared by the calendar. Where the plan has no environment of the tier, there is nothing
//! that could be booked and no conflict.

use rustc_hash::FxHashMap;
use slipway_plan::record::{Booking, Environment, Phase, PhaseId, Record, Tier};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::{ConflictKind, Detector, Moves, Touched, View, live_phase, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::{civil_of, walls};
use crate::index::lanes::each_held;
use crate::index::scan::{BookingRow, NOBODY};
use crate::statement::{Headline, Statement};

pub(super) struct BookingMissing;

impl Detector for BookingMissing {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Phase,
            RecordKind::Release,
            RecordKind::Booking,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
        ]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::ALONE
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        if let Some(Record::Phase(p)) = &change.after {
            return if moved_whole(view, p) { touched.add_known(p.id) } else { touched.add(p.id) };
        }
        for record in sides(change) {
            match record {
                Record::Phase(p) => touched.add(p.id),
                Record::Release(r) if liveness_changed(change) => touched.naming::<Phase>(plan, r.id),
                Record::Booking(b) => touch_wanting(plan, b, touched),
                Record::EnvironmentGroup(g) => {
                    plan.naming::<Booking>(g.id).for_each(|b| touch_wanting(plan, b, touched));
                }
                Record::Environment(_) => touch_tiers(plan, change, touched),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some((phase, tier)) = wanting(view.plan, at) else { return };
        if environments(view.plan, tier).next().is_some() {
            let mut booked = booked(view, phase, tier);
            judge(view, phase.id.0, walls(phase.start, phase.end), &mut booked, found);
        }
    }

    /// Goes through the bookings once and gives each to the phases that it may be for.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let scan = view.scan();
        let tiers = |booking: &BookingRow| {
            let mut tiers = 0_u8;
            scan.each_held(booking, |e| tiers |= scan.environments.get(e).map_or(0, |e| 1 << e.tier as u8));
            tiers
        };
        let there: u8 = scan.environments.iter().map(|e| 1 << e.tier as u8).fold(0, |all, tier| all | tier);
        let wants = |tier: Option<Tier>, tiers: u8| tier.is_some_and(|tier| tiers & (1 << tier as u8) != 0);
        let mut whole: FxHashMap<u32, Vec<(u8, Civil)>> = FxHashMap::default();
        // How many spans each phase has, then where the next of them goes.
        let mut places = vec![0_usize; scan.phases.len() + 1];
        let mut spans: Vec<(u32, Civil)> = Vec::with_capacity(scan.bookings.len());
        for booking in &scan.bookings {
            let span = (booking.start, booking.end);
            if booking.whole != NOBODY {
                whole.entry(booking.whole).or_default().push((tiers(booking), span));
            } else if let Some(phase) = scan.phase_at(booking.phase)
                && wants(phase.tier, tiers(booking))
            {
                places[booking.phase as usize + 1] += 1;
                spans.push((booking.phase, span));
            }
        }
        for n in 1..places.len() {
            places[n] += places[n - 1];
        }
        let mut sorted = vec![(0, 0); spans.len()];
        let mut next = places.clone();
        for (phase, span) in spans {
            sorted[next[phase as usize]] = span;
            next[phase as usize] += 1;
        }
        let mut all = Vec::new();
        for (n, phase) in scan.phases.iter().enumerate() {
            if phase.is_live && wants(phase.tier, there) {
                all.clear();
                all.extend_from_slice(&sorted[places[n]..places[n + 1]]);
                let of_release = whole.get(&phase.release).into_iter().flatten();
                all.extend(of_release.filter(|(t, _)| wants(phase.tier, *t)).map(|(_, span)| *span));
                judge(view, phase.id, (phase.start, phase.end), &mut all, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &at = conflict.subjects.first()?;
        let (phase, tier) = wanting(view.plan, at)?;
        let mut spans = booked(view, phase, tier);
        let (start, end) = walls(phase.start, phase.end);
        let (from, to) = first_gap((start, end), &mut spans)?;
        let (from, to) = (civil_of(from), civil_of(to));
        let all: Vec<RecordRef> = environments(view.plan, tier).map(|e| e.id.into()).collect();
        let none = Statement::NothingBooked { tier, environments: all.clone(), from, to };
        let needs = Statement::NeedsTier { phase: at, tier, span: phase.span() };
        let clear = Removal::Clear { record: at, fields: vec!["tier"] };
        let facts =
            vec![Fact::new(needs, vec![at], clear), Fact::new(none, all.clone(), Removal::Delete(all))];
        let partly = spans.iter().any(|s| s.0 < end && s.1 > start);
        Some(Explanation {
            headline: Headline::BookingMissing { phase: at, tier, period: (from, to), partly },
            facts,
        })
    }
}

/// Seconds on the wall.
type Civil = (i64, i64);

fn judge(view: View<'_>, phase: Uuid, span: Civil, booked: &mut [Civil], found: &mut Vec<Conflict>) {
    if let Some((from, to)) = first_gap(span, booked) {
        let clock = &view.index.clock;
        let period = Some((clock.of_wall(from), clock.of_wall(to)));
        found.push(Conflict::new(ConflictKind::BookingMissing, period, &[PhaseId(phase).into()]));
    }
}

fn wanting(plan: &Plan, at: RecordRef) -> Option<(&Phase, Tier)> {
    let (phase, _) = live_phase(plan, PhaseId(at.id))?;
    Some((phase, phase.tier?))
}

fn environments(plan: &Plan, tier: Tier) -> impl Iterator<Item = &Environment> {
    plan.all::<Environment>().filter(move |e| e.tier == tier)
}

/// Civil times for which an environment of the tier is booked for the phase.
fn booked(view: View<'_>, phase: &Phase, tier: Tier) -> Vec<Civil> {
    let plan = view.plan;
    let mut spans = Vec::new();
    let mut count = |b: &Booking| {
        let mut found = false;
        each_held(plan, b.environment, |e| {
            found |= plan.get::<Environment>(e).is_some_and(|e| e.tier == tier);
        });
        if found && b.is_live() {
            spans.push(walls(b.start, b.end));
        }
    };
    plan.naming::<Booking>(phase.id).for_each(&mut count);
    view.index.each_whole(plan, phase.release, count);
    spans
}

/// The first time of the phase that no span covers. Sorts the spans.
fn first_gap((start, end): Civil, spans: &mut [Civil]) -> Option<Civil> {
    let mut from = start;
    spans.sort_unstable();
    for (start, until) in spans.iter() {
        if *start > from {
            break;
        }
        from = from.max(*until);
    }
    if from >= end {
        return None;
    }
    let next = spans.iter().map(|s| s.0).find(|start| *start > from);
    Some((from, next.map_or(end, |start| start.min(end))))
}

/// Whether all bookings that may be for a phase moved with it.
fn moved_whole(view: View<'_>, phase: &Phase) -> bool {
    view.index.together.with_bookings(phase.id) && !view.index.has_whole(phase.release)
}

/// The phases that a booking may be for.
fn touch_wanting(plan: &Plan, booking: &Booking, touched: &mut Touched) {
    match (booking.phase, booking.release) {
        (Some(phase), _) => touched.add(phase),
        (None, Some(release)) => touched.naming::<Phase>(plan, release),
        (None, None) => {}
    }
}

/// Another tier of an environment concerns all phases that need either tier.
fn touch_tiers(plan: &Plan, change: &Change, touched: &mut Touched) {
    let tier = |record: &Option<Record>| match record {
        Some(Record::Environment(e)) => Some(e.tier),
        _ => None,
    };
    let (before, after) = (tier(&change.before), tier(&change.after));
    if before != after {
        let needs = |p: &&Phase| p.tier.is_some() && (p.tier == before || p.tier == after);
        plan.all::<Phase>().filter(needs).for_each(|p| touched.add(p.id));
    }
}
