//! Who holds an environment when: one sorted list of live bookings per environment.
//!
//! *Invariant*: a lane holds exactly the live bookings that hold its environment, directly or through a
//! group, sorted by start and booking. A booking's civil times are meant in the zone of the environment
//! that it holds; a group's booking holds each member by that member's own clock.

use chrono::NaiveDate;
use rustc_hash::FxHashSet;
use slipway_plan::record::{
    Booking, BookingMode, Environment, EnvironmentGroup, EnvironmentId, Held, Record,
};
use slipway_plan::{Change, IdMap, Plan};
use uuid::Uuid;

use super::clock::Clock;
use super::outages::Outages;
use super::scan::{BookingRow, Scan};
use crate::wait::waited_for;

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
        (self.mode == BookingMode::Shared) & (self.start < self.end)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Lanes {
    clocks: Vec<Clock>,
    /// Clock and slots of each environment; one that is gone leaves an empty lane.
    lanes: Vec<Lane>,
    /// Where the lane of an environment is.
    places: IdMap<u32>,
    covered: Option<(NaiveDate, NaiveDate)>,
    /// What the last changes moved.
    moved: Moved,
}

/// What changes did to lanes, seen step by step: the state before all of them, and after each. What clashed
/// before, or does after them, did so next to one of these steps.
#[derive(Debug, Default)]
pub(crate) struct Moved {
    /// Each booking.
    pub(crate) all: Vec<Uuid>,
    /// Those that are, or were, near to outages of their environment.
    pub(crate) down: Vec<Uuid>,
    /// Bookings that share a moment with another of which one is exclusive.
    pub(crate) exclusive: Vec<Uuid>,
    /// Shared bookings where an environment could be full.
    pub(crate) crowded: Vec<Uuid>,
    /// Bookings of environments that want time after a booking, and those that begin before that is over.
    pub(crate) buffered: Vec<Uuid>,
}

#[derive(Debug, Default)]
struct Lane {
    clock: usize,
    /// How many shared bookings it takes at once.
    capacity: usize,
    /// Seconds that it wants after a booking.
    buffer: i64,
    /// In which stretch it has outages, in UTC seconds; an empty one where it has none.
    down: (i64, i64),
    /// No slot lasts longer.
    longest: i64,
    slots: Vec<Slot>,
    /// When each of these starts, once more: what is searched lies close together.
    starts: Vec<i64>,
}

/// How many slots before and after a booking are nearly always all that it has to do with.
const NEAR: usize = 6;

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
        all.places = scan.environments.iter().map(|e| e.id).zip(0..).collect();
        all.lanes = lanes;
        all
    }

    /// Takes in when environments are down.
    pub(super) fn know_outages(&mut self, outages: &Outages) {
        for (environment, place) in &self.places {
            self.lanes[*place as usize].down = outages.stretch(*environment);
        }
    }

    /// The live bookings of an environment, by start.
    pub(crate) fn slots(&self, environment: Uuid) -> &[Slot] {
        self.lane(environment).map_or(&[], |lane| &lane.slots)
    }

    /// Who holds an environment when.
    pub(crate) fn of_environment(&self, environment: Uuid) -> Option<Holding<'_>> {
        let lane = self.lane(environment)?;
        Some(Holding { lane, clock: &self.clocks[lane.clock] })
    }

    /// The half-open UTC seconds of a booking in an environment.
    pub(crate) fn period(&self, plan: &Plan, environment: &Environment, booking: &Booking) -> (i64, i64) {
        match self.of_environment(environment.id.0).map(|lane| lane.slot(booking)) {
            Some(slot) => (slot.start, slot.end),
            None => booking.span().instants(environment.zone.unwrap_or_else(|| plan.zone())),
        }
    }

    /// Whether no environment's clock changes within a day of a civil day, as far as that is known.
    pub(crate) fn are_steady(&self, day: NaiveDate) -> bool {
        self.clocks.iter().all(|clock| clock.is_steady(day))
    }

    /// What the last changes moved.
    pub(crate) const fn moved(&self) -> &Moved {
        &self.moved
    }

    fn lane(&self, environment: Uuid) -> Option<&Lane> {
        self.lanes.get(*self.places.get(&environment)? as usize)
    }

    fn clock(&mut self, plan: &Plan, environment: &Environment) -> usize {
        let zone = environment.zone.unwrap_or_else(|| plan.zone());
        self.clocks.iter().position(|c| c.zone == zone).unwrap_or_else(|| {
            self.clocks.push(Clock::covering(zone, self.covered));
            self.clocks.len() - 1
        })
    }

    /// Takes in bookings that only moved, as they were and as they are, and other changes; `plan` is as it is after
    /// all of them.
    pub(crate) fn update(&mut self, plan: &Plan, moved: &[(&Booking, &Booking)], others: &[&Change]) {
        let mut anew: FxHashSet<EnvironmentId> = FxHashSet::default();
        self.moved = Moved::default();
        self.moved.all.reserve(moved.len());
        self.moved.exclusive.reserve(moved.len());
        self.moved.crowded.reserve(moved.len());
        self.shift(plan, moved);
        for change in others {
            if let Some(Record::Booking(b)) = &change.before
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
        for change in others {
            if let Some(Record::Booking(b)) = &change.after
                && b.is_live()
            {
                each_held(plan, b.environment, |e| self.insert(e, b));
            }
        }
        for environment in anew {
            self.fill(plan, environment);
        }
    }

    fn insert(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Some(place) = self.places.get(&environment.0) else { return };
        let lane = &mut self.lanes[*place as usize];
        let slot = slot(booking, &self.clocks[lane.clock]);
        let place = lane.place(&slot).unwrap_or_else(|place| {
            lane.longest = lane.longest.max(slot.end - slot.start);
            lane.slots.insert(place, slot);
            lane.starts.insert(place, slot.start);
            place
        });
        lane.look(place, &slot, &mut self.moved);
        self.moved.all.push(booking.id.0);
        lane.look_down(&slot, &mut self.moved);
    }

    fn remove(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Some(place) = self.places.get(&environment.0) else { return };
        let lane = &mut self.lanes[*place as usize];
        let slot = slot(booking, &self.clocks[lane.clock]);
        if let Ok(place) = lane.place(&slot) {
            lane.look(place, &slot, &mut self.moved);
            lane.slots.remove(place);
            lane.starts.remove(place);
            self.moved.all.push(booking.id.0);
            lane.look_down(&slot, &mut self.moved);
        }
    }

    /// Puts bookings that move where they are now. Lanes lie far apart in memory, so they are searched one right
    /// after the other, which waits for all of them at once, before the first is changed.
    fn shift(&mut self, plan: &Plan, moved: &[(&Booking, &Booking)]) {
        let mut all: Vec<(u32, EnvironmentId, &Booking, &Booking)> = Vec::with_capacity(moved.len());
        for (before, after) in moved.iter().filter(|(_, after)| after.is_live()) {
            each_held(plan, after.environment, |environment| {
                let place = self.places.get(&environment.0);
                all.extend(place.map(|place| (*place, environment, *before, *after)));
            });
        }
        let found = self.find(&all);
        for ((place, environment, before, after), at) in all.into_iter().zip(found) {
            let lane = &mut self.lanes[place as usize];
            let clock = &self.clocks[lane.clock];
            let new = slot(after, clock);
            // Those before it may have moved it.
            let is_it = |at: &usize| lane.slots.get(*at).is_some_and(|s| s.booking == before.id.0);
            let at = Some(at).filter(is_it).map_or_else(|| lane.place(&slot(before, clock)), Ok);
            match at {
                Ok(at) => {
                    lane.shift(at, new, &mut self.moved);
                    self.moved.all.push(before.id.0);
                }
                Err(_) => self.insert(environment, after),
            }
        }
    }

    /// Where bookings stand in their lanes, most likely. All are searched at once, step by step: each step of one
    /// waits for memory, and so do those of all others meanwhile.
    fn find(&self, all: &[(u32, EnvironmentId, &Booking, &Booking)]) -> Vec<usize> {
        let lane = |place: &u32| &self.lanes[*place as usize];
        let mut most = 0;
        let mut found: Vec<(i64, usize, &[i64])> = Vec::with_capacity(all.len());
        for (place, _, before, _) in all {
            let lane = lane(place);
            most = most.max(lane.starts.len());
            found.push((self.clocks[lane.clock].start(before.start), 0, &lane.starts));
        }
        // Each begins behind what surely starts before it, and doubles back by half as much each time.
        let mut step = most.next_power_of_two();
        while most > 0 {
            for (start, at, starts) in &mut found {
                let is_before = starts.get(*at + step - 1).is_some_and(|s| *s < *start);
                *at += if is_before { step } else { 0 };
            }
            step /= 2;
            most = step;
        }
        // What stands around is read without deciding anything by it yet, so that it too is waited for at once.
        let around = found.iter().zip(all).map(|((_, at, _), (place, ..))| {
            let slots = &lane(place).slots;
            let around = &slots[at.saturating_sub(NEAR)..(at + NEAR).min(slots.len())];
            around.iter().fold(0_i64, |sum, slot| sum.wrapping_add(slot.end))
        });
        waited_for(around);
        let found = found.into_iter().zip(all).map(|((_, at, _), (place, _, before, _))| {
            let is_it = lane(place).slots.get(at).is_some_and(|s| s.booking == before.id.0);
            at + usize::from(!is_it)
        });
        found.collect()
    }

    /// Makes a lane from the plan, as if nothing were known about it.
    fn fill(&mut self, plan: &Plan, id: EnvironmentId) {
        let Some(environment) = plan.get::<Environment>(id) else {
            if let Some(place) = self.places.remove(&id.0) {
                self.lanes[place as usize] = Lane::default();
            }
            return;
        };
        let clock = self.clock(plan, environment);
        let slots = holders(plan, id).filter(|b| b.is_live()).map(|b| slot(b, &self.clocks[clock]));
        let slots: Vec<Slot> = slots.collect();
        let longest = slots.iter().map(|s| s.end - s.start).max().unwrap_or(0);
        let mut lane = Lane { longest, slots, ..Lane::new(environment, clock) };
        lane.sort();
        match self.places.get(&id.0) {
            Some(place) => self.lanes[*place as usize] = lane,
            None => {
                let next = u32::try_from(self.lanes.len()).expect("BUG: memory ends before that many lanes");
                self.places.insert(id.0, next);
                self.lanes.push(lane);
            }
        }
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

    /// Seconds that it wants after a booking.
    pub(crate) const fn buffer(self) -> i64 {
        self.lane.buffer
    }

    /// The live bookings that begin in `[from, to)`, by start.
    pub(crate) fn beginning(self, from: i64, to: i64) -> &'a [Slot] {
        let first = self.lane.starts.partition_point(|s| *s < from);
        let count = self.lane.starts[first..].partition_point(|s| *s < to);
        &self.lane.slots[first..first + count]
    }

    /// The live bookings that begin before `end`, without those that are surely over at `start`, by start.
    pub(crate) fn before(self, start: i64, end: i64) -> &'a [Slot] {
        self.lane.near(start, end)
    }

    /// The live bookings that share a moment with `[start, end)`, by start.
    pub(crate) fn meeting(self, start: i64, end: i64) -> impl Iterator<Item = &'a Slot> + Clone {
        self.lane.near(start, end).iter().filter(move |s| s.end > start)
    }
}

impl Lane {
    fn new(environment: &Environment, clock: usize) -> Self {
        let capacity = usize::try_from(environment.capacity).unwrap_or(0);
        Self { clock, capacity, buffer: buffer_of(environment), ..Self::default() }
    }

    /// Where a slot stands, or would stand.
    fn place(&self, slot: &Slot) -> Result<usize, usize> {
        let mut place = self.starts.partition_point(|start| *start < slot.start);
        while self.slots.get(place).is_some_and(|s| s < slot) {
            place += 1;
        }
        if self.slots.get(place) == Some(slot) { Ok(place) } else { Err(place) }
    }

    /// Puts what stands at a place where it is now. It nearly always stays close to where it was, so that few slots
    /// are touched.
    fn shift(&mut self, mut place: usize, new: Slot, moved: &mut Moved) {
        let old = self.slots[place];
        self.look_down(&Slot { start: old.start.min(new.start), end: old.end.max(new.end), ..new }, moved);
        // What is known of it is looked at again anyway: where it was, only others matter.
        if old.is_counted() || self.buffer > 0 {
            self.look(place, &old, moved);
        }
        self.longest = self.longest.max(new.end - new.start);
        self.slots[place] = new;
        while place + 1 < self.slots.len() && self.slots[place + 1] < new {
            self.slots.swap(place, place + 1);
            self.starts[place] = self.slots[place].start;
            place += 1;
        }
        while place > 0 && self.slots[place - 1] > new {
            self.slots.swap(place, place - 1);
            self.starts[place] = self.slots[place].start;
            place -= 1;
        }
        self.starts[place] = new.start;
        self.look(place, &new, moved);
    }

    /// Notes a booking that stands here, now or until now, where there are outages around.
    fn look_down(&self, own: &Slot, moved: &mut Moved) {
        if self.down.0 < own.end && own.start < self.down.1 {
            moved.down.push(own.booking);
        }
    }

    /// Notes what a booking that stands at a place, now or until now, has to do with those around it.
    fn look(&self, place: usize, own: &Slot, moved: &mut Moved) {
        let before = self.starts[..place].iter().rev().take_while(|s| **s > own.start - self.longest).count();
        let after = self.starts[place..].iter().take_while(|s| **s < own.end).count();
        let around = &self.slots[place - before..place + after];
        let (mut exclusive, mut counted) = (false, 0);
        for other in around {
            let meets = (other.end > own.start) & (other.booking != own.booking);
            let is_one = (own.mode == BookingMode::Exclusive) | (other.mode == BookingMode::Exclusive);
            exclusive |= meets & is_one;
            counted += usize::from(meets & other.is_counted());
        }
        if exclusive {
            moved.exclusive.push(own.booking);
        }
        if own.is_counted() && counted >= self.capacity {
            let others = around.iter().filter(|s| s.end > own.start && s.booking != own.booking);
            if self.is_full(own, &others.clone().filter(|s| s.is_counted())) {
                moved.crowded.push(own.booking);
                moved.crowded.extend(others.filter(|s| s.start >= own.start).map(|s| s.booking));
            }
        }
        if self.buffer > 0 {
            moved.buffered.push(own.booking);
            let until = own.end.saturating_add(self.buffer);
            let late = self.slots[place..].iter().take_while(|s| s.start < until);
            moved.buffered.extend(late.map(|s| s.booking));
        }
    }

    /// Whether, while a booking is there, one more is there than the environment takes. Whoever makes it one too
    /// many begins at that moment, so only beginnings are looked at.
    fn is_full<'a>(&self, own: &Slot, others: &(impl Iterator<Item = &'a Slot> + Clone)) -> bool {
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

/// Seconds that an environment wants after a booking. At most a year: nobody waits longer for a refresh.
pub(crate) fn buffer_of(environment: &Environment) -> i64 {
    environment.refresh_buffer.clamp(0, 366 * 24 * 60) * 60
}

fn slot(booking: &Booking, clock: &Clock) -> Slot {
    let (start, end) = clock.period(booking.start, booking.end);
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
