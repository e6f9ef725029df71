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
    /// Whether it needs versions.
    pub(crate) versioned: bool,
}

impl Slot {
    /// Whether it takes one of the places of its environment: it is shared, and clocks going forward have left
    /// something of it.
    pub(crate) fn is_counted(&self) -> bool {
        self.mode == BookingMode::Shared && self.start < self.end
    }
}

#[derive(Debug, Default)]
pub(crate) struct Lanes {
    clocks: Vec<Clock>,
    /// Clock and slots of each environment.
    lanes: FxHashMap<Uuid, Lane>,
    covered: Option<(NaiveDate, NaiveDate)>,
    /// What the last changes moved.
    moved: Moved,
}

/// What changes did to lanes, seen step by step: the state before all of them, and after each. What clashed
/// before, or does after them, did so next to one of these steps.
#[derive(Debug, Default)]
pub(crate) struct Moved {
    /// Each booking, the environment, and where in time it was and is there.
    pub(crate) all: Vec<(Uuid, Uuid, [Option<Slot>; 2])>,
    /// Bookings that share a moment with another of which one is exclusive.
    pub(crate) exclusive: Vec<Uuid>,
    /// Shared bookings where an environment could be full.
    pub(crate) crowded: Vec<Uuid>,
    /// Environments that want time after a booking.
    pub(crate) buffered: Vec<Uuid>,
}

#[derive(Debug, Default)]
struct Lane {
    environment: Uuid,
    clock: usize,
    /// How many shared bookings it takes at once.
    capacity: usize,
    /// Whether it wants time after a booking.
    buffered: bool,
    /// No slot lasts longer.
    longest: i64,
    slots: Vec<Slot>,
    /// When each of these starts, once more: what is searched lies close together.
    starts: Vec<i64>,
}

impl Lanes {
    /// All lanes of a plan.
    pub(crate) fn of(plan: &Plan, scan: &Scan) -> Self {
        let mut all = Self { covered: scan.days, ..Self::default() };
        let mut lanes: Vec<Lane> = Vec::with_capacity(scan.environments.len());
        for environment in plan.all::<Environment>() {
            let clock = all.clock(plan, environment);
            lanes.push(Lane::new(environment, clock));
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
                let (mode, versioned) = (b.mode, b.versioned);
                lane.slots.push(Slot { start, booking: b.id, end, mode, versioned });
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

    /// Who holds an environment when.
    pub(crate) fn of_environment(&self, environment: Uuid) -> Option<Holding<'_>> {
        let lane = self.lanes.get(&environment)?;
        Some(Holding { lane, clock: &self.clocks[lane.clock] })
    }

    /// The half-open UTC seconds of a booking in an environment.
    pub(crate) fn period(&self, plan: &Plan, environment: &Environment, booking: &Booking) -> (i64, i64) {
        match self.of_environment(environment.id.0).map(|lane| lane.slot(booking)) {
            Some(slot) => (slot.start, slot.end),
            None => booking.span().instants(environment.zone.unwrap_or_else(|| plan.zone())),
        }
    }

    /// What the last changes moved.
    pub(crate) const fn moved(&self) -> &Moved {
        &self.moved
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
        self.moved = Moved::default();
        self.moved.all.reserve(changes.len());
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
        let Self { clocks, lanes, moved, .. } = self;
        if let Some(lane) = lanes.get_mut(&environment.0) {
            let slot = slot(booking, &clocks[lane.clock]);
            let place = lane.place(&slot).unwrap_or_else(|place| {
                lane.longest = lane.longest.max(slot.end - slot.start);
                lane.slots.insert(place, slot);
                lane.starts.insert(place, slot.start);
                place
            });
            lane.look(place, &slot, moved);
            moved.all.push((booking.id.0, environment.0, [None, Some(slot)]));
        }
    }

    /// Puts a booking where it is now. It nearly always stays close to where it was, so that few slots are
    /// touched.
    fn shift(&mut self, environment: EnvironmentId, before: &Booking, after: &Booking) {
        let Self { clocks, lanes, moved, .. } = self;
        let Some(lane) = lanes.get_mut(&environment.0) else { return };
        let clock = &clocks[lane.clock];
        let (old, new) = (slot(before, clock), slot(after, clock));
        let Ok(mut place) = lane.place(&old) else { return self.insert(environment, after) };
        lane.look(place, &old, moved);
        lane.longest = lane.longest.max(new.end - new.start);
        lane.slots[place] = new;
        while place + 1 < lane.slots.len() && lane.slots[place + 1] < new {
            lane.slots.swap(place, place + 1);
            lane.starts[place] = lane.slots[place].start;
            place += 1;
        }
        while place > 0 && lane.slots[place - 1] > new {
            lane.slots.swap(place, place - 1);
            lane.starts[place] = lane.slots[place].start;
            place -= 1;
        }
        lane.starts[place] = new.start;
        lane.look(place, &new, moved);
        moved.all.push((after.id.0, environment.0, [Some(old), Some(new)]));
    }

    fn remove(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Self { clocks, lanes, moved, .. } = self;
        if let Some(lane) = lanes.get_mut(&environment.0) {
            let slot = slot(booking, &clocks[lane.clock]);
            if let Ok(place) = lane.place(&slot) {
                lane.look(place, &slot, moved);
                lane.slots.remove(place);
                lane.starts.remove(place);
                moved.all.push((booking.id.0, environment.0, [Some(slot), None]));
            }
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
        let mut lane = Lane { longest, slots, ..Lane::new(environment, clock) };
        lane.sort();
        self.lanes.insert(id.0, lane);
    }
}

/// One environment and who holds it.
#[derive(Clone, Copy)]
pub(crate) struct Holding<'a> {
    lane: &'a Lane,
    clock: &'a Clock,
}

impl<'a> Holding<'a> {
    /// Where a booking stands, or would stand.
    pub(crate) fn slot(self, booking: &Booking) -> Slot {
        slot(booking, self.clock)
    }

    /// How many shared bookings it takes at once.
    pub(crate) const fn capacity(self) -> usize {
        self.lane.capacity
    }

    /// The live bookings that share a moment with `[start, end)`, by start.
    pub(crate) fn meeting(self, start: i64, end: i64) -> impl Iterator<Item = &'a Slot> + Clone {
        self.lane.near(start, end).iter().filter(move |s| s.end > start)
    }
}

impl Lane {
    fn new(environment: &Environment, clock: usize) -> Self {
        let capacity = usize::try_from(environment.capacity).unwrap_or(0);
        let buffered = environment.refresh_buffer > 0;
        Self { environment: environment.id.0, clock, capacity, buffered, ..Self::default() }
    }

    /// Where a slot stands, or would stand.
    fn place(&self, slot: &Slot) -> Result<usize, usize> {
        let first = self.starts.partition_point(|start| *start < slot.start);
        let same = self.starts[first..].iter().take_while(|start| **start == slot.start).count();
        let place = self.slots[first..first + same].binary_search(slot);
        place.map(|place| first + place).map_err(|place| first + place)
    }

    /// Notes what a booking that stands at a place, now or until now, has to do with those around it.
    fn look(&self, place: usize, own: &Slot, moved: &mut Moved) {
        let early = self.slots[..place].iter().rev().take_while(|s| s.start > own.start - self.longest);
        let late = self.slots[place..].iter().take_while(|s| s.start < own.end);
        let around = early.chain(late).filter(|s| s.end > own.start);
        let others = || around.clone().filter(|s| s.booking != own.booking);
        let exclusive = |s: &Slot| s.mode == BookingMode::Exclusive;
        if others().any(|s| exclusive(own) || exclusive(s)) {
            moved.exclusive.push(own.booking);
        }
        if own.is_counted() && self.is_full(own, &others().filter(|s| s.is_counted())) {
            moved.crowded.push(own.booking);
            moved.crowded.extend(others().filter(|s| s.start >= own.start).map(|s| s.booking));
        }
        if self.buffered {
            moved.buffered.push(self.environment);
        }
    }

    /// Whether, while a booking is there, one more is there than the environment takes. Whoever makes it one too
    /// many begins at that moment, so only beginnings are looked at.
    fn is_full<'a>(&self, own: &Slot, others: &(impl Iterator<Item = &'a Slot> + Clone)) -> bool {
        if others.clone().count() < self.capacity {
            return false;
        }
        let starts = others.clone().map(|s| s.start).filter(|start| *start > own.start);
        std::iter::once(own.start)
            .chain(starts)
            .any(|at| others.clone().filter(|s| s.start <= at && at < s.end).count() >= self.capacity)
    }

    fn sort(&mut self) {
        self.slots.sort_unstable();
        self.slots.dedup();
        self.starts = self.slots.iter().map(|s| s.start).collect();
    }

    /// Slots that start before `end`, without those that are surely over at `start`.
    fn near(&self, start: i64, end: i64) -> &[Slot] {
        let before_end = &self.slots[..self.starts.partition_point(|s| *s < end)];
        let near = before_end.iter().rev().take_while(|s| s.start > start - self.longest).count();
        &before_end[before_end.len() - near..]
    }
}

/// Whether a booking holds what it held and was live before and after.
fn moves(before: &Booking, after: &Booking) -> bool {
    before.id == after.id && before.environment == after.environment && before.is_live() && after.is_live()
}

fn slot(booking: &Booking, clock: &Clock) -> Slot {
    let (start, end) = walls(booking.start, booking.end);
    let (start, end) = (clock.of_wall(start), clock.of_wall(end));
    let versioned = !booking.versions.0.is_empty();
    Slot { start, booking: booking.id.0, end, mode: booking.mode, versioned }
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
