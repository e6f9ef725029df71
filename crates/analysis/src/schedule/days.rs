//! Working days of one calendar, counted beforehand, so that adding working days is two look-ups.
//!
//! *Invariant*: [`Days::later`] equals the plan's calendar: the end of a day counts for that day, no time
//! passes on days off, any other time keeps its time of day. Outside the days that were counted every day is a
//! working day of 24 hours.

use chrono::{DateTime, Days as Count, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use slipway_plan::time::{civil, instant};

const DAY: i64 = 86_400;

/// A calendar of working days in one zone. Days are numbered from its first.
#[derive(Clone, Debug)]
pub struct Days {
    pub(super) zone: Tz,
    first: NaiveDate,
    /// UTC seconds at which each day begins, and the end of the last.
    midnights: Vec<i64>,
    /// How many working days lie before each day, and before the end.
    before: Vec<i64>,
    /// The working days.
    working: Vec<i64>,
}

impl Days {
    /// Counts the working days from first to last, in a zone.
    pub fn new(
        zone: Tz,
        (first, last): (NaiveDate, NaiveDate),
        mut works: impl FnMut(NaiveDate) -> bool,
    ) -> Self {
        let mut made = Self { zone, first, midnights: Vec::new(), before: Vec::new(), working: Vec::new() };
        let days = (last - first).num_days().max(0) + 1;
        let mut at = first;
        for day in 0..days {
            made.midnights.push(instant(at.and_time(NaiveTime::MIN), zone));
            made.before.push(made.working.len() as i64);
            if works(at) {
                made.working.push(day);
            }
            at = at.checked_add_days(Count::new(1)).unwrap_or(at);
        }
        made.midnights.push(instant(at.and_time(NaiveTime::MIN), zone));
        made.before.push(made.working.len() as i64);
        made
    }

    /// The day in which an instant lies; its first moment belongs to it.
    #[inline]
    pub(super) fn day(&self, at: i64) -> i64 {
        // Days differ from 24 hours by a change of clocks only, so the guess is next to the answer.
        let guess = (at - self.midnights[0]).div_euclid(DAY);
        if let Some(&[before, midnight, after, next]) =
            usize::try_from(guess - 1).ok().and_then(|first| self.midnights.get(first..first + 4))
        {
            debug_assert!(before <= at && at < next, "BUG: a day is about as long as any other");
            return guess - i64::from(at < midnight) + i64::from(at >= after);
        }
        self.far_day(at, guess)
    }

    #[cold]
    fn far_day(&self, at: i64, guess: i64) -> i64 {
        let mut day = guess;
        while self.midnight(day + 1) <= at {
            day += 1;
        }
        while self.midnight(day) > at {
            day -= 1;
        }
        day
    }

    /// When a day begins.
    #[inline]
    pub(super) fn midnight(&self, day: i64) -> i64 {
        match usize::try_from(day).ok().and_then(|day| self.midnights.get(day)) {
            Some(at) => *at,
            None if day < 0 => self.midnights[0] + day * DAY,
            None => {
                let last = self.midnights.len() - 1;
                self.midnights[last] + (day - last as i64) * DAY
            }
        }
    }

    /// How many working days lie before a day.
    #[inline]
    pub(super) fn before(&self, day: i64) -> i64 {
        match usize::try_from(day).ok().and_then(|day| self.before.get(day)) {
            Some(count) => *count,
            None if day < 0 => day,
            None => self.working.len() as i64 + day - (self.before.len() as i64 - 1),
        }
    }

    /// The working day before which there are so many.
    #[inline]
    pub(super) fn nth(&self, count: i64) -> i64 {
        match usize::try_from(count).ok().and_then(|count| self.working.get(count)) {
            Some(day) => *day,
            None if count < 0 => count,
            None => self.before.len() as i64 - 1 + count - self.working.len() as i64,
        }
    }

    /// The first and the last day that were counted.
    pub(super) fn horizon(&self) -> (NaiveDate, NaiveDate) {
        (self.first, self.date(self.before.len() as i64 - 2))
    }

    /// When they begin and end.
    pub(super) fn reach(&self) -> (i64, i64) {
        (self.midnight(0), self.midnight(self.before.len() as i64 - 1))
    }

    /// How many working days were counted.
    pub(super) fn count(&self) -> i64 {
        self.working.len() as i64
    }

    /// The civil day with that number.
    pub(super) fn date(&self, day: i64) -> NaiveDate {
        let count = Count::new(day.unsigned_abs());
        let found =
            if day < 0 { self.first.checked_sub_days(count) } else { self.first.checked_add_days(count) };
        found.unwrap_or(self.first)
    }

    /// The number of a civil day.
    pub(super) fn number(&self, date: NaiveDate) -> i64 {
        (date - self.first).num_days()
    }

    /// The first midnight at or after an instant.
    #[inline]
    pub(super) fn midnight_from(&self, at: i64) -> i64 {
        let day = self.day(at);
        let midnight = self.midnight(day);
        if midnight == at { at } else { self.midnight(day + 1) }
    }

    /// The last midnight at or before an instant.
    #[inline]
    pub(super) fn midnight_to(&self, at: i64) -> i64 {
        self.midnight(self.day(at))
    }

    /// The first working day that begins at or after an instant, as a count of working days.
    #[inline]
    pub(super) fn from(&self, at: i64) -> i64 {
        let day = self.day(at);
        self.before(if self.midnight(day) == at { day } else { day + 1 })
    }

    /// The first working day that ends at or after an instant.
    #[inline]
    pub(super) fn ending_from(&self, at: i64) -> i64 {
        let day = self.day(at);
        self.before(if self.midnight(day) == at { day - 1 } else { day })
    }

    /// The last working day that begins at or before an instant.
    #[inline]
    pub(super) fn to(&self, at: i64) -> i64 {
        self.before(self.day(at) + 1) - 1
    }

    /// The last working day that ends at or before an instant.
    #[inline]
    pub(super) fn ending_to(&self, at: i64) -> i64 {
        self.before(self.day(at)) - 1
    }

    /// When the working day with that count begins.
    #[inline]
    pub(super) fn begins(&self, count: i64) -> i64 {
        self.midnight(self.nth(count))
    }

    /// When it ends.
    #[inline]
    pub(super) fn ends(&self, count: i64) -> i64 {
        self.midnight(self.nth(count) + 1)
    }

    /// An instant moved by working days.
    #[inline]
    pub(super) fn later(&self, at: i64, by: i64) -> i64 {
        if by == 0 {
            return at;
        }
        let day = self.day(at);
        let count = self.before(day);
        let rests = self.before(day + 1) == count;
        if by < 0 {
            let to = self.nth(count + by);
            return if rests { self.midnight(to) } else { self.same_time(at, day, to) };
        }
        // Up to midnight the day before was worked, and so it was on a day off.
        if rests || self.midnight(day) == at {
            return self.midnight(self.nth(count + by - 1) + 1);
        }
        self.same_time(at, day, self.nth(count + by))
    }

    /// The latest instant that is not moved past `limit` by [`Self::later`].
    #[inline]
    pub(super) fn latest(&self, limit: i64, by: i64) -> i64 {
        if by == 0 {
            return limit;
        }
        let day = self.day(limit);
        let count = self.before(day);
        let rests = self.before(day + 1) == count;
        if by > 0 {
            // A limit at midnight ends the day before it: all of the last working day will do.
            if rests || self.midnight(day) == limit {
                return self.midnight(self.nth(count - by));
            }
            return self.same_time(limit, day, self.nth(count - by));
        }
        // Days off lead to the beginning of a working day, which is past a limit on the days off before it.
        if rests {
            return self.midnight(self.nth(count - by - 1) + 1) - 1;
        }
        self.same_time(limit, day, self.nth(count - by))
    }

    /// The time of day that `at` has on `day`, on another day.
    #[inline]
    fn same_time(&self, at: i64, day: i64, other: i64) -> i64 {
        let midnight = self.midnight(day);
        let plain = |day: i64, midnight: i64| self.midnight(day + 1) - midnight == DAY;
        let there = self.midnight(other);
        if plain(day, midnight) && plain(other, there) {
            there + (at - midnight)
        } else {
            let time = civil(at, self.zone).time();
            instant(self.date(other).and_time(time), self.zone)
        }
    }
}

/// The civil day of an instant in UTC; only for horizons, which are wide.
pub(super) fn utc_day(at: i64) -> NaiveDate {
    DateTime::from_timestamp(at, 0).unwrap_or_default().date_naive()
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDateTime, Weekday};
    use slipway_plan::Moment;

    use super::*;

    fn weekdays(zone: Tz) -> Days {
        let day = |text: &str| text.parse::<Moment>().unwrap().day;
        Days::new(zone, (day("2026-01-01"), day("2028-12-31")), |day| {
            !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        })
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    #[test]
    fn it_counts_as_the_calendar_of_the_plan_does() {
        let zone = chrono_tz::Europe::Berlin;
        let days = weekdays(zone);
        let calendar = crate::index::calendar::Calendar::weekdays(&slipway_plan::Plan::default());
        let mut moment = at("2027-03-20");
        while moment < at("2027-04-10") {
            // A time that does not exist is another one as an instant.
            let exists = civil(instant(moment, zone), zone) == moment;
            for by in [-7, -2, -1, 0, 1, 2, 5, 11].into_iter().filter(|_| exists) {
                let wanted = instant(calendar.shifted(moment, by), zone);
                assert_eq!(days.later(instant(moment, zone), i64::from(by)), wanted, "{moment} {by}");
            }
            moment += chrono::Duration::minutes(30);
        }
    }

    #[test]
    fn the_latest_is_the_last_that_is_not_moved_past_the_limit() {
        let days = weekdays(chrono_tz::Europe::Berlin);
        let zone = days.zone;
        for by in [-6, -1, 1, 2, 9] {
            let mut moment = at("2027-06-01");
            while moment < at("2027-06-20") {
                let limit = instant(moment, zone);
                let latest = days.latest(limit, by);
                assert!(days.later(latest, by) <= limit, "{moment} {by}");
                let after = days.later(latest + 1, by);
                assert!(after > limit, "{moment} {by}");
                moment += chrono::Duration::minutes(180);
            }
        }
    }

    #[test]
    fn what_is_later_is_never_moved_less_far() {
        let days = weekdays(chrono_tz::Europe::Berlin);
        // Both changes of clocks of 2027 are on days off.
        for start in ["2027-03-20", "2027-10-20"] {
            for by in [-7, -1, 0, 1, 2, 11] {
                let moved = (0..48 * 20).map(|n| days.later(instant(at(start), days.zone) + n * 1_800, by));
                let moved: Vec<i64> = moved.collect();
                assert!(moved.is_sorted(), "{start} {by}");
            }
        }
    }

    #[test]
    fn outside_the_counted_days_everybody_works() {
        let days = weekdays(chrono_tz::UTC);
        let far = instant(at("2031-01-01"), chrono_tz::UTC);
        assert_eq!(days.later(far, 3), far + 3 * DAY);
        assert_eq!(days.day(days.midnight(-5)), -5);
        assert_eq!(days.nth(days.before(-5)), -5);
        assert_eq!(days.number(days.date(17)), 17);
    }
}
