//! When a node can be: the first time that keeps its calendar and its fence, and the last.
//!
//! *Invariant*: what does not keep to its calendar, or lies in a closed time, is never answered while there is
//! another time left.

use super::fence::Fence;
use super::network::{ALWAYS, Calendars, Late, Length, NEVER, Node, When};

const DAY: i64 = 86_400;

impl Calendars {
    /// The first time from which a node may happen: not starting before `start`, not over before `finish`.
    #[inline]
    pub(super) fn earliest(&self, node: &Node, start: i64, finish: i64) -> When {
        let when = self.free_from(node, start, finish);
        match node.fence {
            None => when,
            Some(fence) => self.on_in_fence(node.length, &self.fences[fence as usize], when),
        }
    }

    /// The same without any fence. A day that is planned, or asked for, begins with its own midnight; a
    /// midnight that something else asks for is the end of the day before.
    #[inline]
    pub(super) fn free_from(&self, node: &Node, start: i64, finish: i64) -> When {
        let when = self.earliest_unfenced(node.length, start, finish);
        match node.length {
            Length::Day if when.start <= node.floor => {
                When { start: when.start, finish: self.days[0].midnight_from(when.start + 1) }
            }
            _ => when,
        }
    }

    #[inline]
    fn earliest_unfenced(&self, length: Length, start: i64, finish: i64) -> When {
        match length {
            Length::Days { calendar, days } => {
                let calendar = &self.days[calendar as usize];
                let span = i64::from(days) - 1;
                let mut first = calendar.from(start);
                if finish > ALWAYS {
                    first = first.max(calendar.ending_from(finish) - span);
                }
                When { start: calendar.begins(first), finish: calendar.ends(first + span) }
            }
            Length::Seconds(seconds) => {
                let start = start.max(finish - seconds);
                When { start, finish: start + seconds }
            }
            Length::Day => {
                let start = start.max(finish);
                When { start, finish: self.days[0].midnight_from(start) }
            }
            Length::Midnight => {
                let start = self.days[0].midnight_from(start.max(finish));
                When { start, finish: start }
            }
            Length::Fixed(start, finish) => When { start, finish },
        }
    }

    fn on_in_fence(&self, length: Length, fence: &Fence, mut when: When) -> When {
        match length {
            Length::Seconds(seconds) => {
                let start = fence.earliest(when.start, seconds);
                When { start, finish: start + seconds }
            }
            Length::Days { .. } => {
                while let Some((_, to)) = fence.closed_at(when.start, when.finish) {
                    when = self.earliest_unfenced(length, to, ALWAYS);
                }
                when
            }
            Length::Day => self.day_in_fence(fence, when, 1),
            Length::Midnight | Length::Fixed(..) => when,
        }
    }

    /// The nearest day that is allowed, forward or backward; after two years without one it is given up.
    fn day_in_fence(&self, fence: &Fence, when: When, step: i64) -> When {
        let days = &self.days[0];
        // Midnight is the end of the day before, where that day may be used.
        let own = days.day(when.start - 1);
        let first = if step < 0 || days.midnight(own + 1) == when.finish { own } else { own + 1 };
        for n in 0..732 {
            let day = first + step * n;
            let (start, finish) = (days.midnight(day), days.midnight(day + 1));
            if fence.allows_day(start, finish) {
                return match n {
                    0 => when,
                    _ if step > 0 => When { start, finish },
                    _ => When { start: finish, finish },
                };
            }
        }
        when
    }

    /// The last time at which a node may happen: not starting after `start`, over by `finish`. For a moment
    /// whose day is what counts a midnight ends the day before where `ends_day`, else it begins its own.
    #[inline]
    pub(super) fn latest(&self, node: &Node, start: i64, finish: i64, ends_day: bool) -> When {
        if let Length::Fixed(start, finish) = node.length {
            return When { start, finish };
        }
        if start >= NEVER && finish >= NEVER {
            return When { start: NEVER, finish: NEVER };
        }
        let mut when = self.latest_unfenced(node.length, start, finish);
        if !ends_day {
            when.finish = self.days[0].midnight_from(when.start + 1);
        }
        match node.fence {
            None => when,
            Some(fence) => self.back_in_fence(node.length, &self.fences[fence as usize], when),
        }
    }

    #[inline]
    fn latest_unfenced(&self, length: Length, start: i64, finish: i64) -> When {
        match length {
            Length::Days { calendar, days } => {
                let calendar = &self.days[calendar as usize];
                let span = i64::from(days) - 1;
                let mut first = i64::MAX;
                if start < NEVER {
                    first = calendar.to(start);
                }
                if finish < NEVER {
                    first = first.min(calendar.ending_to(finish) - span);
                }
                When { start: calendar.begins(first), finish: calendar.ends(first + span) }
            }
            Length::Seconds(seconds) => {
                let start = start.min(finish - seconds);
                When { start, finish: start + seconds }
            }
            Length::Day => {
                let start = start.min(finish);
                When { start, finish: self.days[0].midnight_from(start) }
            }
            Length::Midnight => {
                let start = self.days[0].midnight_to(start.min(finish));
                When { start, finish: start }
            }
            Length::Fixed(start, finish) => When { start, finish },
        }
    }

    /// The latest dates and float of whole working days, counted in working days throughout.
    #[inline]
    pub(super) fn days_late(
        &self,
        (calendar, days): (u16, u32),
        early: When,
        limits: (i64, i64),
        frees: (i64, i64),
    ) -> Late {
        let calendar = &self.days[calendar as usize];
        let span = i64::from(days) - 1;
        let last = |(start, finish): (i64, i64)| {
            let mut first = NEVER;
            if start < NEVER {
                first = calendar.to(start);
            }
            if finish < NEVER {
                first = first.min(calendar.ending_to(finish) - span);
            }
            first
        };
        let first = last(limits);
        if first == NEVER {
            let when = When { start: NEVER, finish: NEVER };
            return Late { when, total: NEVER, free: NEVER };
        }
        let own = calendar.before(calendar.day(early.start));
        let free = if frees == limits { first } else { last(frees) } - own;
        let when = When { start: calendar.begins(first), finish: calendar.ends(first + span) };
        Late { when, total: first - own, free }
    }

    fn back_in_fence(&self, length: Length, fence: &Fence, mut when: When) -> When {
        match length {
            Length::Seconds(seconds) => {
                let start = fence.latest(when.start, seconds);
                When { start, finish: start + seconds }
            }
            Length::Days { .. } => {
                while let Some((from, _)) = fence.closed_at(when.start, when.finish) {
                    when = self.latest_unfenced(length, NEVER, from);
                }
                when
            }
            Length::Day => self.day_in_fence(fence, when, -1),
            Length::Midnight | Length::Fixed(..) => when,
        }
    }

    /// How far apart two times of a node are, in its own unit.
    #[inline]
    pub(super) fn between(&self, node: &Node, early: When, late: When) -> i64 {
        match node.length {
            _ if late.start >= NEVER => NEVER,
            Length::Days { calendar, .. } => {
                let calendar = &self.days[calendar as usize];
                calendar.to(late.start) - calendar.to(early.start)
            }
            Length::Fixed(..) => 0,
            Length::Seconds(_) | Length::Midnight => late.start - early.start,
            Length::Day => (self.shown_day(late) - self.shown_day(early)) * DAY,
        }
    }

    /// The day of a moment whose day is what counts: midnight without a day after it ends the day before.
    pub(super) fn shown_day(&self, when: When) -> i64 {
        self.days[0].day(if when.finish > when.start { when.start } else { when.start - 1 })
    }
}
