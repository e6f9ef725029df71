//! Who holds an environment when: one sorted list of live bookings per environment.
//!
//! *Invariant*: a lane holds exactly the live bookings that hold its environment, directly or through a
//! group, sorted by start and booking. A booking's civil times are meant in the zone of the environment
//! that it holds; a group's booking holds each member by that member's own clock.

use chrono::NaiveDate;
use rustc_hash::FxHashSet;
use slipway_plan::record::{Booking, Environment, EnvironmentGroup, EnvironmentId, Held, Record};
use slipway_plan::{Change, IdMap, Plan};
use uuid::Uuid;

use super::clock::Clock;
use super::lane::Lane;
pub(crate) use super::lane::{Moved, Slot, buffer_of};
use super::outages::Outages;
use super::scan::{BookingRow, Scan};
use crate::ask::ask;

/// A booking that moved in an environment.
struct Shift<'c> {
    /// The place of the lane.
    lane: u32,
    after: &'c Booking,
    /// When it started.
    since: i64,
    /// Near where it stood.
    near: usize,
    /// Where it is now.
    new: Slot,
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
                let start = clock.of_wall(b.start);
                let end = clock.of_wall(b.end).max(start);
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

    /// What bookings that only moved are to be put where, in each environment that they hold. Which lanes these are is
    /// found out for all of them first.
    fn shifts<'c>(&self, plan: &Plan, moved: &[(&'c Booking, &'c Booking)]) -> Vec<Shift<'c>> {
        let mut lanes: Vec<(u32, usize)> = Vec::with_capacity(moved.len());
        for (n, (_, after)) in moved.iter().enumerate().filter(|(_, (_, after))| after.is_live()) {
            each_held(plan, after.environment, |environment| {
                lanes.extend(self.places.get(&environment.0).map(|lane| (*lane, n)));
            });
        }
        lanes.iter().for_each(|(lane, _)| ask(self.lanes.get(*lane as usize)));
        let mut shifts: Vec<Shift<'c>> = Vec::with_capacity(lanes.len());
        shifts.extend(lanes.into_iter().map(|(lane, n)| {
            let (before, after) = moved[n];
            let own = &self.lanes[lane as usize];
            let clock = &self.clocks[own.clock];
            let since = clock.start(before.start);
            let near = own.guess(since);
            own.ask_near(near);
            Shift { lane, after, since, near, new: slot(after, clock) }
        }));
        shifts
    }

    /// Takes in bookings that only moved, and other changes; `plan` is as it is after all of them.
    pub(super) fn update(&mut self, plan: &Plan, moved: &[(&Booking, &Booking)], others: &[&Change]) {
        let mut anew: FxHashSet<EnvironmentId> = FxHashSet::default();
        self.moved = Moved::default();
        self.moved.all.reserve(moved.len());
        self.moved.exclusive.reserve(moved.len());
        self.moved.crowded.reserve(moved.len() * 2);
        self.moved.buffered.reserve(moved.len());
        self.shift(self.shifts(plan, moved));
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
                each_held(plan, b.environment, |e| {
                    if let Some(lane) = self.places.get(&e.0).copied() {
                        self.insert(lane, b);
                    }
                });
            }
        }
        for environment in anew {
            self.fill(plan, environment);
        }
    }

    /// Puts a booking into the lane at that place.
    fn insert(&mut self, lane: u32, booking: &Booking) {
        let lane = &mut self.lanes[lane as usize];
        let slot = slot(booking, &self.clocks[lane.clock]);
        let place = lane.place(&slot).unwrap_or_else(|place| {
            lane.longest = lane.longest.max(slot.end - slot.start);
            lane.slots.insert(place, slot);
            lane.spans.insert(place, slot.span());
            place
        });
        lane.look(place, (slot.span(), slot.span()), slot.booking, &mut self.moved);
        self.moved.all.push(slot.booking);
        lane.look_down(slot.booking, (slot.start, slot.end), &mut self.moved);
    }

    fn remove(&mut self, environment: EnvironmentId, booking: &Booking) {
        let Some(place) = self.places.get(&environment.0) else { return };
        let lane = &mut self.lanes[*place as usize];
        let slot = slot(booking, &self.clocks[lane.clock]);
        if let Ok(place) = lane.place(&slot) {
            lane.look(place, (slot.span(), slot.span()), slot.booking, &mut self.moved);
            lane.slots.remove(place);
            lane.spans.remove(place);
            self.moved.all.push(slot.booking);
            lane.look_down(slot.booking, (slot.start, slot.end), &mut self.moved);
        }
    }

    /// Puts bookings that move where they are now. Lanes lie far apart in memory, so all are searched, and memory is asked
    /// for what stands around, before the first is changed; where one moves another, that is near enough. An environment
    /// that is or is not in a group since these changes gets a new lane after this, whatever stands in it by now.
    fn shift(&mut self, mut moved: Vec<Shift<'_>>) {
        for Shift { lane, since, near, .. } in &mut moved {
            let lane = &self.lanes[*lane as usize];
            *near = lane.starting_before_near(*near, *since);
            lane.ask_near(*near);
        }
        for Shift { lane: own, after, since, near, new } in moved {
            let lane = &mut self.lanes[own as usize];
            match lane.place_of(near, since, new.booking) {
                Some(at) => {
                    lane.shift(at, new, &mut self.moved);
                    self.moved.all.push(new.booking);
                }
                None => self.insert(own, after),
            }
        }
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
        let first = self.lane.starting_before(from);
        let count = self.lane.spans[first..].iter().take_while(|s| s.start < to).count();
        &self.lane.slots[first..first + count]
    }

    /// The live bookings that begin before `end`, without those that are surely over at `start`, by start.
    pub(crate) fn before(self, start: i64, end: i64) -> &'a [Slot] {
        &self.lane.slots[self.lane.near(start, end)]
    }

    /// As [`Self::before`], where more of them than the environment takes are counted and not over at `start`.
    pub(crate) fn crowding(self, start: i64, end: i64) -> Option<&'a [Slot]> {
        let near = self.lane.near(start, end);
        let counted = self.lane.spans[near.clone()].iter().filter(|s| s.is_counted() & (s.end() > start));
        (counted.count() > self.lane.capacity).then(|| &self.lane.slots[near])
    }

    /// The live bookings that share a moment with `[start, end)`, by start.
    pub(crate) fn meeting(self, start: i64, end: i64) -> impl Iterator<Item = &'a Slot> + Clone {
        let near = self.lane.near(start, end);
        let all = self.lane.spans[near.clone()].iter().zip(&self.lane.slots[near]);
        all.filter(move |(span, _)| span.end() > start).map(|(_, slot)| slot)
    }
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
