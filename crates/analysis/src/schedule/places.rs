//! What bookings say about the order of phases.
//!
//! A phase that needs a tier does not begin before the first environment of that tier that is booked for
//! it. Bookings move with their phases, by elapsed time: of two phases that book one environment, one of
//! them exclusively, the one that has it later waits until the other gives it back. Where such waits would
//! go in a circle they are left out.
//!
//! Deliberately absent: bookings for no phase, which stand where they stand, and capacity.

use rustc_hash::FxHashMap;
use slipway_plan::record::{Booking, BookingMode, Environment, EnvironmentId, Phase};
use slipway_plan::time::instant;

use super::Part;
use super::build::{Draft, ends};
use super::cause::{Cause, Floor};
use super::network::{Gap, Link};
use crate::index::lanes::each_held;

#[derive(Clone, Copy)]
struct Slot<'a> {
    start: i64,
    end: i64,
    booking: &'a Booking,
    node: u32,
}

pub(super) fn links(draft: &mut Draft<'_>) {
    let plan = draft.plan;
    let mut lanes: FxHashMap<EnvironmentId, Vec<Slot<'_>>> = FxHashMap::default();
    let mut first: FxHashMap<u32, (i64, &Booking)> = FxHashMap::default();
    for booking in plan.all::<Booking>().filter(|b| b.is_live()) {
        let Some(phase) = booking.phase.and_then(|id| plan.get::<Phase>(id)) else { continue };
        let Some(node) = draft.node(phase.id, Part::Whole) else { continue };
        each_held(plan, booking.environment, |id| {
            let Some(environment) = plan.get::<Environment>(id) else { return };
            let zone = environment.zone.unwrap_or_else(|| plan.zone());
            let (start, end) = (instant(booking.span().start(), zone), instant(booking.span().end(), zone));
            lanes.entry(id).or_default().push(Slot { start, end, booking, node });
            if phase.tier == Some(environment.tier) {
                let known = first.entry(node).or_insert((start, booking));
                if start < known.0 {
                    *known = (start, booking);
                }
            }
        });
    }
    let begins = first.into_iter().map(|(node, (start, b))| (node, start, Floor::Booked(b.id.into())));
    draft.floors.extend(begins.filter(|(node, ..)| !draft.begun[*node as usize]));
    let mut lanes: Vec<_> = lanes.into_iter().collect();
    lanes.sort_unstable_by_key(|(environment, _)| *environment);
    for (environment, mut slots) in lanes {
        slots.sort_unstable_by_key(|s| (s.start, s.booking.id));
        lane(draft, environment, &slots);
    }
}

/// An exclusive booking waits for all since the exclusive one before it, any other for that one.
fn lane(draft: &mut Draft<'_>, environment: EnvironmentId, slots: &[Slot<'_>]) {
    let mut last: Option<Slot<'_>> = None;
    let mut since: Vec<Slot<'_>> = Vec::new();
    for slot in slots {
        if let Some(before) = last {
            wait(draft, environment, before, *slot);
        }
        match slot.booking.mode {
            BookingMode::Exclusive => {
                since.drain(..).for_each(|before| wait(draft, environment, before, *slot));
                last = Some(*slot);
            }
            BookingMode::Shared | BookingMode::ReadOnly => since.push(*slot),
        }
    }
}

fn wait(draft: &mut Draft<'_>, environment: EnvironmentId, first: Slot<'_>, second: Slot<'_>) {
    if first.node == second.node {
        return;
    }
    let start = |node: u32| draft.planned[node as usize].start;
    let seconds = (first.end - start(first.node)) - (second.start - start(second.node));
    let link = Link {
        from: first.node,
        to: second.node,
        ends: ends(false, false),
        gap: if seconds == 0 { Gap::None } else { Gap::Seconds(seconds) },
        soft: true,
    };
    let cause = Cause::Environment {
        first: first.booking.id.into(),
        second: second.booking.id.into(),
        environment: environment.into(),
    };
    draft.link(link, cause);
}
