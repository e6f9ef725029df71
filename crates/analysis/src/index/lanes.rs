//! Who holds an environment when: one sorted list of live bookings per environment.
//!
//! *Invariant*: a lane holds exactly the live bookings that hold its environment, directly or through a
//! group, sorted by start and booking. A booking's civil times are meant in the zone of the environment
//! that it holds; a group's booking holds each member by that member's own clock.

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{
    Booking, BookingMode, Environment, EnvironmentGroup, EnvironmentId, Held, Record,
};
use slipway_plan::{Change, Plan};
use uuid::Uuid;

use super::clock::{Clock, walls};
use super::scan::{BookingRow, Scan};

/// A live booking in one environment, in UTC seconds, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    pub(crate) start: i64,
    pub(crate) booking: Uuid,
    pub(crate) end: i64,
    pub(crate) mode: BookingMode,
}

#[derive(Debug, Default)]
pub(crate) struct Lanes {
    clocks: Vec<Clock>,
    /// Clock and slots of each environment.
    lanes: FxHashMap<Uuid, Lane>,
    covered: Option<(NaiveDate, NaiveDate)>,
}

#[derive(Debug, Default)]
struct Lane {
    clock: usize,
    /// No slot lasts longer.
    longest: i64,
    slots: Vec<Slot>,
}

impl Lanes {
    /// All lanes of a plan.
    pub(crate) fn of(plan: &Plan, scan: &Scan) -> Self {
        let mut all = Self { covered: scan.days, ..Self::default() };
        let mut lanes: Vec<Lane> = Vec::with_capacity(scan.environments.len());
        for environment in plan.all::<Environment>() {
            let clock = all.clock(plan, environment);
            lanes.push(Lane { clock, ..Lane::default() });
        }
        let mut counts = vec![0_usize; lanes.len()];
        let each = |found: &mut dyn FnMut(usize, &BookingRow)| {
            for booking in &scan.bookings {
                scan.each_held(booking, |e| found(e, booking));
            }
        };
        each(&mut |e, _| counts.get_mut(e).into_iter().for_each(|n| *n += 1));
        lanes.iter_mut().zip(counts).for_each(|(lane, count)| lane.slots.reserve_exact(count));
        each(&mut |e, b| {
            if let Some(lane) = lanes.get_mut(e) {
                let clock = &all.clocks[lane.clock];
                let (start, end) = (clock.of_wall(b.start), clock.of_wall(b.end));
                lane.longest = lane.longest.max(end - start);
                lane.slots.push(Slot { start, booking: b.id, end, mode: b.mode });
            }
        });
        lanes.iter_mut().for_each(Lane::sort);
        all.lanes = scan.environments.iter().map(|e| e.id).zip(lanes).collect();
        all
    }

    /// The live bookings of an environment, by start.
    pub(crate) fn slots(&self, environment: Uuid) -> &[Slot] {
        self.lanes.get(&environment).map_or(&[], |lane| &lane.slots)
    }

    /// The live bookings of an environment that share a moment with `[start, end)`, by start.
    pub(crate) fn meeting(&self, environment: Uuid, start: i64, end: i64) -> impl Iterator<Item = &Slot> {
        let near = self.lanes.get(&environment).map_or(&[][..], |lane| lane.near(start, end));
        near.iter().filter(move |s| s.end > start)
    }

    /// Where a booking would stand in an environment.
    pub(crate) fn slot(&self, environment: Uuid, booking: &Booking) -> Option<Slot> {
        let lane = self.lanes.get(&environment)?;
        Some(slot(booking, &self.clocks[lane.clock]))
    }

    fn clock(&mut self, plan: &Plan, environment: &Environment) -> usize {
        let zone = environment.zone.unwrap_or_else(|| plan.zone());
        self.clocks.iter().position(|c| c.zone == zone).unwrap_or_else(|| {
            self.clocks.push(Clock::covering(zone, self.covered));
            self.clocks.len() - 1
        })
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(crate) fn update(&mut self, plan: &Plan, changes: &[Change]) {
        let mut anew: FxHashSet<EnvironmentId> = FxHashSet::default();
        for change in changes {
            if let (Some(Record::Booking(a)), Some(Record::Booking(b))) = (&change.before, &change.after)
                && moves(a, b)
            {
                each_held(plan, a.environment, |e| self.shift(e, a, b));
            } else if let Some(Record::Booking(b)) = &change.before
                && b.is_live()
            {
                each_held(plan, b.environment, |e| self.remove(e, b));
            }
            for record in [&change.before, &change.after].into_iter().flatten() {
                match record {
                    Record::EnvironmentGroup(g) => anew.extend(&g.members),
                    Record::Environment(e) => drop(anew.insert(e.id)),
                    _ => {}
                }
            }
        }
        for change in changes {
            if let Some(Record::Booking(b)) = &change.after
                && b.is_live()
                && !matches!(&change.before, Some(Record::Booking(a)) if moves(a, b))
            {
                each_held(plan, b.environment, |e| self.insert(e, b));
            }
        }
        for environment in anew {
            self.fill(plan, environment);
        }
    }

    fn insert(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Self { clocks, lanes, .. } = self;
        if let Some(lane) = lanes.get_mut(&environment.0) {
            let slot = slot(booking, &clocks[lane.clock]);
            if let Err(place) = lane.slots.binary_search(&slot) {
                lane.longest = lane.longest.max(slot.end - slot.start);
                lane.slots.insert(place, slot);
            }
        }
    }

    /// Puts a booking where it is now. It nearly always stays close to where it was, so that few slots are
    /// touched.
    fn shift(&mut self, environment: EnvironmentId, before: &Booking, after: &Booking) {
        let Self { clocks, lanes, .. } = self;
        let Some(lane) = lanes.get_mut(&environment.0) else { return };
        let clock = &clocks[lane.clock];
        let (old, new) = (slot(before, clock), slot(after, clock));
        let Ok(mut place) = lane.slots.binary_search(&old) else { return self.insert(environment, after) };
        lane.longest = lane.longest.max(new.end - new.start);
        lane.slots[place] = new;
        while place + 1 < lane.slots.len() && lane.slots[place + 1] < new {
            lane.slots.swap(place, place + 1);
            place += 1;
        }
        while place > 0 && lane.slots[place - 1] > new {
            lane.slots.swap(place, place - 1);
            place -= 1;
        }
    }

    fn remove(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Self { clocks, lanes, .. } = self;
        if let Some(lane) = lanes.get_mut(&environment.0)
            && let Ok(place) = lane.slots.binary_search(&slot(booking, &clocks[lane.clock]))
        {
            lane.slots.remove(place);
        }
    }

    /// Makes a lane from the plan, as if nothing were known about it.
    fn fill(&mut self, plan: &Plan, id: EnvironmentId) {
        let Some(environment) = plan.get::<Environment>(id) else {
            self.lanes.remove(&id.0);
            return;
        };
        let clock = self.clock(plan, environment);
        let slots = holders(plan, id).filter(|b| b.is_live()).map(|b| slot(b, &self.clocks[clock]));
        let slots: Vec<Slot> = slots.collect();
        let longest = slots.iter().map(|s| s.end - s.start).max().unwrap_or(0);
        let mut lane = Lane { clock, longest, slots };
        lane.sort();
        self.lanes.insert(id.0, lane);
    }
}

impl Lane {
    fn sort(&mut self) {
        self.slots.sort_unstable();
        self.slots.dedup();
    }

    /// Slots that start before `end`, without those that are surely over at `start`.
    fn near(&self, start: i64, end: i64) -> &[Slot] {
        let first = self.slots.partition_point(|s| s.start <= start - self.longest);
        let count = self.slots[first..].partition_point(|s| s.start < end);
        &self.slots[first..first + count]
    }
}

/// Whether a booking holds what it held and was live before and after.
fn moves(before: &Booking, after: &Booking) -> bool {
    before.id == after.id && before.environment == after.environment && before.is_live() && after.is_live()
}

fn slot(booking: &Booking, clock: &Clock) -> Slot {
    let (start, end) = walls(booking.start, booking.end);
    let (start, end) = (clock.of_wall(start), clock.of_wall(end));
    Slot { start, booking: booking.id.0, end, mode: booking.mode }
}

/// The environments that a booking of `held` holds.
pub(crate) fn each_held(plan: &Plan, held: Held, mut found: impl FnMut(EnvironmentId)) {
    match held {
        Held::Environment(environment) => found(environment),
        Held::EnvironmentGroup(group) => {
            if let Some(group) = plan.get::<EnvironmentGroup>(group) {
                group.members.iter().copied().for_each(found);
            }
        }
    }
}

/// All bookings, live or not, of an environment and of the groups that it belongs to.
pub(crate) fn holders(plan: &Plan, environment: EnvironmentId) -> impl Iterator<Item = &Booking> {
    let groups = plan.naming::<EnvironmentGroup>(environment);
    let through = groups.flat_map(|group| plan.naming::<Booking>(group.id));
    plan.naming::<Booking>(environment).chain(through)
}
