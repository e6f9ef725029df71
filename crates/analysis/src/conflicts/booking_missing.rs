//! `booking-missing`: a phase that needs a tier has no live booking of that tier covering it. Subject: the
//! phase; period: the first time for which nothing is booked.
//!
//! What counts are bookings for the phase, and bookings for its release as a whole (which name no phase),
//! of an environment of the tier, together. Days mean days wherever the environment is: the phase and its
//! bookings are compared by the calendar. Where the plan has no environment of the tier, there is nothing
//! that could be booked and no conflict.

use chrono::NaiveDateTime;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Booking, Environment, Phase, PhaseId, Record, Tier};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::lanes::each_held;
use crate::statement::{Headline, Statement};

pub(super) struct BookingMissing;

impl Detector for BookingMissing {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
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
            judge(view, phase, &mut booked(view.plan, phase, tier), found);
        }
    }

    /// Looks every booking up once, not once for each phase of its release.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let plan = view.plan;
        let tiers: FxHashMap<Uuid, Tier> = plan.all::<Environment>().map(|e| (e.id.0, e.tier)).collect();
        let there: FxHashSet<Tier> = tiers.values().copied().collect();
        // By phase, or by release where the booking names no phase.
        let mut made: FxHashMap<Uuid, Vec<(Tier, Civil)>> = FxHashMap::default();
        for booking in plan.all::<Booking>().filter(|b| b.is_live()) {
            let whom = booking.phase.map(Uuid::from).or(booking.release.map(Uuid::from));
            let Some(whom) = whom else { continue };
            each_held(plan, booking.environment, |e| {
                if let Some(tier) = tiers.get(&e.0) {
                    let span = (booking.span().start(), booking.span().end());
                    made.entry(whom).or_default().push((*tier, span));
                }
            });
        }
        let of = |whom: Uuid| made.get(&whom).map_or(&[][..], Vec::as_slice);
        let mut spans = Vec::new();
        for phase in plan.all::<Phase>().filter(|p| p.is_live()) {
            let Some(tier) = phase.tier.filter(|tier| there.contains(tier)) else { continue };
            if live_release(plan, phase.release).is_some() {
                let all = of(phase.id.0).iter().chain(of(phase.release.0));
                spans.clear();
                spans.extend(all.filter(|(t, _)| *t == tier).map(|(_, span)| *span));
                judge(view, phase, &mut spans, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &at = conflict.subjects.first()?;
        let (phase, tier) = wanting(view.plan, at)?;
        let mut spans = booked(view.plan, phase, tier);
        let (from, to) = first_gap(phase, &mut spans)?;
        let all: Vec<RecordRef> = environments(view.plan, tier).map(|e| e.id.into()).collect();
        let none = Statement::NothingBooked { tier, environments: all.clone(), from, to };
        let needs = Statement::NeedsTier { phase: at, tier, span: phase.span() };
        let clear = Removal::Clear { record: at, fields: vec!["tier"] };
        let facts =
            vec![Fact::new(needs, vec![at], clear), Fact::new(none, all.clone(), Removal::Delete(all))];
        let (start, end) = (phase.span().start(), phase.span().end());
        let partly = spans.iter().any(|s| s.0 < end && s.1 > start);
        Some(Explanation {
            headline: Headline::BookingMissing { phase: at, tier, period: (from, to), partly },
            facts,
        })
    }
}

type Civil = (NaiveDateTime, NaiveDateTime);

fn judge(view: View<'_>, phase: &Phase, booked: &mut [Civil], found: &mut Vec<Conflict>) {
    if let Some((from, to)) = first_gap(phase, booked) {
        let clock = &view.index.clock;
        let period = Some((clock.instant(from), clock.instant(to)));
        found.push(Conflict::new(ConflictKind::BookingMissing, period, &[phase.id.into()]));
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
fn booked(plan: &Plan, phase: &Phase, tier: Tier) -> Vec<Civil> {
    let whole = plan.naming::<Booking>(phase.release).filter(|b| b.phase.is_none());
    let all = plan.naming::<Booking>(phase.id).chain(whole);
    let of_tier = |b: &&Booking| {
        let mut found = false;
        each_held(plan, b.environment, |e| {
            found |= plan.get::<Environment>(e).is_some_and(|e| e.tier == tier);
        });
        found
    };
    let counting = all.filter(|b| b.is_live()).filter(of_tier);
    counting.map(|b| (b.span().start(), b.span().end())).collect()
}

/// The first time of the phase that no span covers. Sorts the spans.
fn first_gap(phase: &Phase, spans: &mut [Civil]) -> Option<Civil> {
    let (mut from, end) = (phase.span().start(), phase.span().end());
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
