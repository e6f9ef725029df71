//! Working hours of one calendar on one axis: how much is worked up to an instant, and back.
//!
//! *Invariant*: `after(at, by) <= limit` exactly where `at <= before(limit, by)`.

use chrono::NaiveTime;
use slipway_plan::time::instant;

use super::days::Days;

/// The working hours of each working day, with their running sum in seconds.
#[derive(Clone, Debug, Default)]
pub struct Hours {
    opens: Vec<i64>,
    closes: Vec<i64>,
    /// Worked before each day, and in all.
    done: Vec<i64>,
}

impl Hours {
    /// The hours from `from` to `to` of each working day; hours that do not go forward are the whole day.
    pub fn new(days: &Days, from: NaiveTime, to: NaiveTime) -> Self {
        let mut made = Self { done: vec![0], ..Self::default() };
        let mut sum = 0;
        for count in 0..days.count() {
            let day = days.nth(count);
            let date = days.date(day);
            let (open, close) = if from < to {
                (instant(date.and_time(from), days.zone), instant(date.and_time(to), days.zone))
            } else {
                (days.midnight(day), days.midnight(day + 1))
            };
            sum += close - open;
            made.opens.push(open);
            made.closes.push(close);
            made.done.push(sum);
        }
        made
    }

    /// Seconds worked up to an instant. Beside the days that were counted all time is worked.
    pub(super) fn worked(&self, days: &Days, at: i64) -> i64 {
        let day = days.day(at);
        let count = days.before(day);
        let Some(place) = usize::try_from(count).ok().filter(|place| *place < self.opens.len()) else {
            return if count < 0 { self.beside(at, 0) } else { self.beside(at, self.opens.len()) };
        };
        let works = days.nth(count) == day;
        if works {
            self.done[place] + (at.min(self.closes[place]) - self.opens[place]).max(0)
        } else {
            self.done[place]
        }
    }

    /// In front of the first day that is known, or after the last.
    #[cold]
    fn beside(&self, at: i64, place: usize) -> i64 {
        match place.checked_sub(1) {
            None => self.opens.first().map_or(at, |first| at - first),
            Some(last) => self.done[place] + (at - self.closes[last]).max(0),
        }
    }

    /// The place of the day on which so much is worked: the last with less (or no more, where `full`) before it.
    fn place(&self, work: i64, full: bool) -> usize {
        let last = self.opens.len() - 1;
        let mean = (self.done[last + 1] / self.opens.len() as i64).max(1);
        let mut place = usize::try_from(work / mean).unwrap_or(0).min(last);
        let less = |place: usize| self.done[place] < work || full && self.done[place] == work;
        while place > 0 && !less(place) {
            place -= 1;
        }
        while place < last && less(place + 1) {
            place += 1;
        }
        place
    }

    /// The first instant by which so much is worked, or (`full`) the last up to which no more is.
    fn reached(&self, work: i64, full: bool) -> i64 {
        let Some(first) = self.opens.first() else { return work };
        if work < 0 || work == 0 && !full {
            return first + work;
        }
        let place = self.place(work, full);
        self.opens[place] + work - self.done[place]
    }

    /// The first instant by which `by` seconds more (or fewer) are worked than at `at`.
    pub(super) fn after(&self, days: &Days, at: i64, by: i64) -> i64 {
        self.reached(self.worked(days, at) + by, false)
    }

    /// The last instant for which [`Self::after`] is not past `limit`.
    pub(super) fn before(&self, days: &Days, limit: i64, by: i64) -> i64 {
        self.reached(self.worked(days, limit) - by, true)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Weekday};
    use slipway_plan::Moment;

    use super::*;

    #[test]
    fn hours_are_added_over_nights_weekends_and_changes_of_clocks() {
        let zone = chrono_tz::Europe::Berlin;
        let day = |text: &str| text.parse::<Moment>().unwrap().day;
        let days = Days::new(zone, (day("2027-01-01"), day("2027-12-31")), |day| {
            !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        });
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let hours = Hours::new(&days, time(9), time(17));
        let at = |text: &str| instant(text.parse::<Moment>().unwrap().first(), zone);
        for (from, by, to) in [
            ("2027-06-04T16:00", 2, "2027-06-07T10:00"),
            ("2027-06-04T16:00", 1, "2027-06-04T17:00"),
            ("2027-06-05T12:00", 8, "2027-06-07T17:00"),
            ("2027-03-26T12:00", 13, "2027-03-29T17:00"),
            ("2027-06-07T10:00", -2, "2027-06-04T16:00"),
        ] {
            assert_eq!(hours.after(&days, at(from), by * 3_600), at(to), "{from} {by}");
        }
        let start = at("2027-03-24T00:00");
        for step in 0..400 {
            let (from, limit) = (start + step * 1_800, start + 250_000);
            for by in [-20_000, 3_600, 28_800, 100_000] {
                let fits = hours.after(&days, from, by) <= limit;
                assert_eq!(fits, from <= hours.before(&days, limit, by), "{step} {by}");
            }
        }
    }
}
