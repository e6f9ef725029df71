//! Who holds one environment when.
//!
//! *Invariant*: slots are sorted by start and booking, and `spans` says the same of each of them in the same order.

use std::ops::Range;

use slipway_plan::record::{BookingMode, Environment};
use uuid::Uuid;

use crate::ask::{ask, in_a_line};

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

    pub(super) fn span(&self) -> Span {
        let how = match self.mode {
            BookingMode::Exclusive => Span::EXCLUSIVE,
            _ if self.is_counted() => Span::COUNTED,
            BookingMode::Shared | BookingMode::ReadOnly => Span::OTHER,
        };
        Span { start: self.start, end_and_how: self.end << 2 | how }
    }
}

/// When a slot is and how it holds its environment, once more: what is searched and counted lies close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: i64,
    /// How in the lowest two bits.
    end_and_how: i64,
}

impl Span {
    const EXCLUSIVE: i64 = 0;
    const COUNTED: i64 = 1;
    const OTHER: i64 = 2;
    const HOW: i64 = 3;

    pub(super) const fn end(self) -> i64 {
        self.end_and_how >> 2
    }

    const fn is_exclusive(self) -> bool {
        self.end_and_how & Self::HOW == Self::EXCLUSIVE
    }

    /// As [`Slot::is_counted`].
    pub(super) const fn is_counted(self) -> bool {
        self.end_and_how & Self::HOW == Self::COUNTED
    }

    /// Whether it is not over at a moment.
    const fn ends_after(self, at: i64) -> bool {
        self.end_and_how > at << 2 | Self::HOW
    }

    /// Whether both share a moment.
    const fn meets(self, other: Self) -> bool {
        (other.start < self.end()) & other.ends_after(self.start)
    }

    const fn covers(self, at: i64) -> bool {
        (self.start <= at) & self.ends_after(at)
    }
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

/// How many slots before and after a booking are nearly always all that it has to do with.
const NEAR: usize = 8;

/// How many slots are looked at one by one.
const NEXT: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Lane {
    pub(super) clock: usize,
    /// How many shared bookings it takes at once.
    pub(super) capacity: usize,
    /// Seconds that it wants after a booking.
    pub(super) buffer: i64,
    /// In which stretch it has outages, in UTC seconds; an empty one where it has none.
    pub(super) down: (i64, i64),
    /// No slot lasts longer.
    pub(super) longest: i64,
    pub(super) slots: Vec<Slot>,
    /// Of each of these.
    pub(super) spans: Vec<Span>,
    /// When the first one started, and how far apart they stood, when they were last sorted.
    pub(super) spread: (i64, i64),
}

impl Lane {
    pub(super) fn new(environment: &Environment, clock: usize) -> Self {
        let capacity = usize::try_from(environment.capacity).unwrap_or(0);
        Self { clock, capacity, buffer: buffer_of(environment), ..Self::default() }
    }

    /// Where a slot stands, or would stand.
    pub(super) fn place(&self, slot: &Slot) -> Result<usize, usize> {
        let mut place = self.starting_before(slot.start);
        while self.slots.get(place).is_some_and(|s| s < slot) {
            place += 1;
        }
        if self.slots.get(place) == Some(slot) { Ok(place) } else { Err(place) }
    }

    /// Where a booking stands that starts then, searched from a place near by. Mostly no other one starts at that moment,
    /// so that no slot is read.
    pub(super) fn place_of(&self, near: usize, since: i64, booking: Uuid) -> Option<usize> {
        let starts_then = |n: usize| self.spans.get(n).is_some_and(|span| span.start == since);
        let is_first = starts_then(near) && !starts_then(near.wrapping_sub(1));
        let first = if is_first { near } else { self.starting_before_near(near, since) };
        if starts_then(first) && !starts_then(first + 1) {
            return Some(first);
        }
        (first..).take_while(|n| starts_then(*n)).find(|n| self.slots[*n].booking == booking)
    }

    /// Puts what stands at a place where it is now. It nearly always stays close to where it was, so that few slots
    /// are touched.
    pub(super) fn shift(&mut self, mut place: usize, new: Slot, moved: &mut Moved) {
        let (old, own) = (self.spans[place], new.span());
        let (start, end) = (old.start.min(new.start), old.end().max(new.end));
        self.look_down(new.booking, (start, end), moved);
        self.longest = self.longest.max(new.end - new.start);
        self.look(place, (old, own), new.booking, moved);
        while place + 1 < self.spans.len() && self.is_before(place + 1, &new) {
            (self.slots[place], self.spans[place]) = (self.slots[place + 1], self.spans[place + 1]);
            place += 1;
        }
        while place > 0 && !self.is_before(place - 1, &new) {
            (self.slots[place], self.spans[place]) = (self.slots[place - 1], self.spans[place - 1]);
            place -= 1;
        }
        (self.slots[place], self.spans[place]) = (new, own);
    }

    /// Whether what stands at a place comes before another slot.
    fn is_before(&self, place: usize, slot: &Slot) -> bool {
        let start = self.spans[place].start;
        start < slot.start || (start == slot.start && self.slots[place] < *slot)
    }

    /// Notes a booking that stands here, now or until now, where there are outages around.
    pub(super) fn look_down(&self, booking: Uuid, (start, end): (i64, i64), moved: &mut Moved) {
        if self.down.0 < end && start < self.down.1 {
            moved.down.push(booking);
        }
    }

    /// Notes what the booking at a place has to do with those around: where it stood until now, and where it stands;
    /// these are the same where it comes or goes.
    pub(super) fn look(&self, place: usize, (old, own): (Span, Span), booking: Uuid, moved: &mut Moved) {
        let (start, end) = (old.start.min(own.start), old.end().max(own.end()));
        let is_exclusive = own.is_exclusive();
        let (mut exclusive, mut then, mut now) = (false, 0, 0);
        let mut count = |other: &Span| {
            let (is_counted, meets) = (other.is_counted(), other.meets(own));
            exclusive |= (is_exclusive | other.is_exclusive()) & meets;
            then += usize::from(is_counted & other.meets(old));
            now += usize::from(is_counted & meets);
        };
        let before = self.spans[..place].iter().rev().take_while(|span| span.start > start - self.longest);
        let early = before
            .inspect(|span| {
                if span.ends_after(start) {
                    count(span)
                }
            })
            .count();
        let after = self.spans[place + 1..].iter().take_while(|span| span.start < end);
        let late = after.inspect(|span| count(span)).count();
        let around = place - early..place + 1 + late;
        // What is known of it is looked at again anyway: where it was, only others matter.
        if exclusive {
            moved.exclusive.push(booking);
        }
        if own.is_counted() && now >= self.capacity {
            self.look_for_crowd(place, own, &around, moved);
        }
        if old.is_counted() && then >= self.capacity {
            self.look_for_crowd(place, old, &around, moved);
        }
        if self.buffer > 0 {
            self.look_after(place, old, moved);
            self.look_after(place, own, moved);
        }
    }

    /// Notes whom one time of the booking at a place crowds; of those `around` as many share a moment with it as there
    /// is room for.
    fn look_for_crowd(&self, place: usize, own: Span, around: &Range<usize>, moved: &mut Moved) {
        if self.is_full(place, own, around) {
            moved.crowded.push(self.slots[place].booking);
            let later = around.clone().filter(|n| *n != place && own.meets(self.spans[*n]));
            let later = later.filter(|n| self.spans[*n].start >= own.start);
            moved.crowded.extend(later.map(|n| self.slots[n].booking));
        }
    }

    /// Notes whom one time of the booking at a place keeps waiting.
    fn look_after(&self, place: usize, own: Span, moved: &mut Moved) {
        moved.buffered.push(self.slots[place].booking);
        let until = own.end().saturating_add(self.buffer);
        let early = self.spans[..place].iter().rev().take_while(|s| s.start >= own.start).count();
        let late = self.spans[place - early..].iter().zip(&self.slots[place - early..]);
        let late = late.take_while(|(span, _)| span.start < until);
        let late = late.filter(|(span, _)| span.start >= own.start);
        moved.buffered.extend(late.map(|(_, slot)| slot.booking));
    }

    /// Whether, while the booking at a place is there, one more is there than the environment takes. Whoever makes it
    /// one too many begins at that moment, so only beginnings are looked at.
    fn is_full(&self, place: usize, own: Span, around: &Range<usize>) -> bool {
        let spans = &self.spans[around.clone()];
        let is_there = |span: &Span, at: i64| usize::from(span.is_counted() & span.covers(at));
        let full = |at: i64| {
            let all: usize = spans.iter().map(|span| is_there(span, at)).sum();
            all - is_there(&self.spans[place], at) >= self.capacity
        };
        let starts = spans.iter().filter(|span| span.is_counted()).map(|span| span.start);
        full(own.start) || starts.filter(|at| *at > own.start && own.covers(*at)).any(full)
    }

    /// Has all in order, each once.
    pub(super) fn sort(&mut self) {
        self.slots.sort_unstable();
        self.slots.dedup();
        self.spans = self.slots.iter().map(Slot::span).collect();
        if let [first, .., last] = &self.spans[..] {
            let count = i64::try_from(self.spans.len()).unwrap_or(i64::MAX);
            self.spread = (first.start, (last.start - first.start) / count);
        }
    }

    /// How many start before a moment.
    pub(super) fn starting_before(&self, at: i64) -> usize {
        self.starting_before_near(self.guess(at), at)
    }

    /// How many start before a moment, searched from a place near by.
    pub(super) fn starting_before_near(&self, place: usize, at: i64) -> usize {
        place_from(&self.spans, place, at)
    }

    /// Asks memory for when those are that stand near a place, and for who stands there and thereafter.
    pub(super) fn ask_near(&self, place: usize) {
        for n in (0..=2 * NEAR).step_by(in_a_line::<Span>()) {
            ask(self.spans.get((place + n).saturating_sub(NEAR)));
        }
        ask(self.slots.get(place));
        ask(self.slots.get(place + in_a_line::<Slot>() + 1));
    }

    /// How many might start before a moment, if they were spread evenly. Those that came since then do not count.
    pub(super) fn guess(&self, at: i64) -> usize {
        let (first, apart) = self.spread;
        let place = at.saturating_sub(first) / apart.max(1);
        usize::try_from(place).unwrap_or(0).min(self.spans.len())
    }

    /// Where those stand that start before `end`, without those that are surely over at `start`.
    pub(super) fn near(&self, start: i64, end: i64) -> Range<usize> {
        let before_end = self.starting_before(end);
        let spans = self.spans[..before_end].iter().rev();
        before_end - spans.take_while(|s| s.start > start - self.longest).count()..before_end
    }
}

/// How many of sorted spans start before a moment, searched one by one from a place near by, and by halving where it is
/// not among the next ones: what a plan does is spread over its time, so that it nearly always is (interpolation search).
fn place_from(spans: &[Span], near: usize, at: i64) -> usize {
    let starts_before = |span: &&Span| span.start < at;
    let (before, after) = spans.split_at(near);
    let later = after.iter().take(NEXT).take_while(starts_before).count();
    if later == NEXT {
        return near + NEXT + after[NEXT..].partition_point(|span| span.start < at);
    }
    if later > 0 {
        return near + later;
    }
    let earlier = before.iter().rev().take(NEXT).take_while(|span| !starts_before(span)).count();
    if earlier == NEXT {
        return before[..near - NEXT].partition_point(|span| span.start < at);
    }
    near - earlier
}

/// Seconds that an environment wants after a booking. At most a year: nobody waits longer for a refresh.
pub(crate) fn buffer_of(environment: &Environment) -> i64 {
    environment.refresh_buffer.clamp(0, 366 * 24 * 60) * 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_found_from_wherever_it_is_searched() {
        let lists: [&[i64]; 6] =
            [&[], &[5], &[5, 5, 5], &[0, 1, 2, 3, 50, 51, 52, 90], &[-9, -9, 0, 7, 7, 7, 7, 8, 30], &[1; 40]];
        for starts in lists {
            let spans: Vec<Span> =
                starts.iter().map(|start| Span { start: *start, end_and_how: 0 }).collect();
            for at in -11..95 {
                let expected = starts.partition_point(|start| *start < at);
                for near in 0..=spans.len() {
                    assert_eq!(place_from(&spans, near, at), expected, "{starts:?} at {at} from {near}");
                }
            }
        }
    }

    #[test]
    fn a_span_says_what_its_slot_says() {
        for mode in [BookingMode::Exclusive, BookingMode::Shared, BookingMode::ReadOnly] {
            for (start, end) in [(0, 1), (-5, -5), (-7, 3), (9, 4), (-8_000_000_000_000, 8_000_000_000_000)] {
                let slot = Slot { start, booking: Uuid::nil(), end, mode, versioned: false };
                let span = slot.span();
                assert_eq!((span.start, span.end()), (start, end));
                assert_eq!(span.is_counted(), slot.is_counted());
                assert_eq!(span.is_exclusive(), mode == BookingMode::Exclusive);
                for at in [-8, -7, -6, -5, -4, -1, 0, 1, 2, 3, 4, 9] {
                    assert_eq!(span.ends_after(at), at < end, "{mode:?} {end} {at}");
                }
            }
        }
    }
}
