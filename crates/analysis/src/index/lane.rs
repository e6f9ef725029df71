//! Who holds one environment when.
//!
//! *Invariant*: slots are sorted by start and booking, and `spans` says the same of each of them in the same order.

use std::ops::Range;

use slipway_plan::record::{BookingMode, Environment};
use uuid::Uuid;

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

    pub(super) const fn span(&self) -> Span {
        Span { start: self.start, end_and_mode: self.end << 2 | self.mode as i64 }
    }
}

/// When a slot is and how it holds its environment, once more: what is searched and counted lies close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: i64,
    /// The mode in the lowest two bits.
    end_and_mode: i64,
}

impl Span {
    pub(super) const fn end(self) -> i64 {
        self.end_and_mode >> 2
    }

    const fn is(self, mode: BookingMode) -> bool {
        self.end_and_mode & 3 == mode as i64
    }

    /// As [`Slot::is_counted`].
    pub(super) const fn is_counted(self) -> bool {
        self.is(BookingMode::Shared) & (self.start < self.end())
    }

    /// Whether both share a moment.
    const fn meets(self, other: Self) -> bool {
        (other.start < self.end()) & (self.start < other.end())
    }

    /// Whether both share a moment, and one of them is exclusive.
    const fn clashes(self, other: Self) -> bool {
        self.meets(other) & (self.is(BookingMode::Exclusive) | other.is(BookingMode::Exclusive))
    }

    const fn covers(self, at: i64) -> bool {
        (self.start <= at) & (at < self.end())
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
const NEAR: usize = 4;

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

    /// Puts what stands at a place where it is now. It nearly always stays close to where it was, so that few slots
    /// are touched.
    pub(super) fn shift(&mut self, mut place: usize, new: Slot, moved: &mut Moved) {
        let old = self.slots[place];
        self.look_down(&Slot { start: old.start.min(new.start), end: old.end.max(new.end), ..new }, moved);
        self.longest = self.longest.max(new.end - new.start);
        self.look(place, Some(&old), Some(&new), moved);
        while place + 1 < self.spans.len() && self.is_before(place + 1, &new) {
            (self.slots[place], self.spans[place]) = (self.slots[place + 1], self.spans[place + 1]);
            place += 1;
        }
        while place > 0 && !self.is_before(place - 1, &new) {
            (self.slots[place], self.spans[place]) = (self.slots[place - 1], self.spans[place - 1]);
            place -= 1;
        }
        (self.slots[place], self.spans[place]) = (new, new.span());
    }

    /// Whether what stands at a place comes before another slot.
    fn is_before(&self, place: usize, slot: &Slot) -> bool {
        let start = self.spans[place].start;
        start < slot.start || (start == slot.start && self.slots[place] < *slot)
    }

    /// Notes a booking that stands here, now or until now, where there are outages around.
    pub(super) fn look_down(&self, own: &Slot, moved: &mut Moved) {
        if self.down.0 < own.end && own.start < self.down.1 {
            moved.down.push(own.booking);
        }
    }

    /// Notes what the booking at a place has to do with those around: where it stood until now, and where it stands.
    pub(super) fn look(&self, place: usize, was: Option<&Slot>, is: Option<&Slot>, moved: &mut Moved) {
        let Some(one) = is.or(was) else { return };
        let (old, own) = (was.unwrap_or(one).span(), one.span());
        let (since, end) = (old.start.min(own.start) - self.longest, old.end().max(own.end()));
        // Nothing is decided about each of those around, but all are counted.
        let (mut exclusive, mut then, mut now) = (false, 0, 0);
        let mut count = |other: Span| {
            exclusive |= own.clashes(other);
            then += usize::from(other.is_counted() & old.meets(other));
            now += usize::from(other.is_counted() & own.meets(other));
        };
        let (mut first, mut last) = (place, place + 1);
        while first > 0 && self.spans[first - 1].start > since {
            first -= 1;
            count(self.spans[first]);
        }
        while last < self.spans.len() && self.spans[last].start < end {
            count(self.spans[last]);
            last += 1;
        }
        // What is known of it is looked at again anyway: where it was, only others matter.
        if exclusive {
            moved.exclusive.push(one.booking);
        }
        if was.is_some() && is.is_some() {
            self.look_at(place, old, (then, first..last), moved);
        }
        self.look_at(place, own, (now, first..last), moved);
    }

    /// Notes whom one time of the booking at a place crowds or keeps waiting; so many counted ones share a moment
    /// with it, which stand `around`.
    fn look_at(&self, place: usize, own: Span, (counted, around): (usize, Range<usize>), moved: &mut Moved) {
        let booking = self.slots[place].booking;
        if own.is_counted() && counted >= self.capacity && self.is_full(place, own, &around) {
            moved.crowded.push(booking);
            let later = around.filter(|n| *n != place && own.meets(self.spans[*n]));
            let later = later.filter(|n| self.spans[*n].start >= own.start);
            moved.crowded.extend(later.map(|n| self.slots[n].booking));
        }
        if self.buffer > 0 {
            moved.buffered.push(booking);
            let until = own.end().saturating_add(self.buffer);
            let early = self.spans[..place].iter().rev().take_while(|s| s.start >= own.start).count();
            let late = self.spans[place - early..].iter().zip(&self.slots[place - early..]);
            let late = late.take_while(|(span, _)| span.start < until);
            let late = late.filter(|(span, _)| span.start >= own.start);
            moved.buffered.extend(late.map(|(_, slot)| slot.booking));
        }
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

    /// What is read of those around a place, for whoever waits for it.
    pub(super) fn around(&self, place: usize) -> i64 {
        let ends = [place.saturating_sub(NEAR), place, place + NEAR];
        ends.iter().filter_map(|n| self.spans.get(*n)).fold(0, |sum, span| sum.wrapping_add(span.start))
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

/// How many of sorted spans start before a moment, searched in growing steps from a place near by: what a plan does is
/// spread over its time, so that this looks at less memory than halving (interpolation search).
fn place_from(spans: &[Span], near: usize, at: i64) -> usize {
    let starts_before = |place: usize| spans[place].start < at;
    // All before `low` start before the moment, and none from `high` on.
    let (mut low, mut high, mut step) = (near, near, 1);
    if near < spans.len() && starts_before(near) {
        while high < spans.len() && starts_before(high) {
            (low, high) = (high + 1, (high + step).min(spans.len()));
            step *= 2;
        }
    } else {
        while low > 0 && !starts_before(low - 1) {
            (low, high) = (low.saturating_sub(step), low - 1);
            step *= 2;
        }
    }
    low + spans[low..high].partition_point(|span| span.start < at)
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
                starts.iter().map(|start| Span { start: *start, end_and_mode: 0 }).collect();
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
                assert_eq!(span.is(BookingMode::Exclusive), mode == BookingMode::Exclusive);
            }
        }
    }
}
