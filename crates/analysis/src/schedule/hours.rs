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

    /// Seconds worked up to an instant.
    pub(super) fn worked(&self, at: i64) -> i64 {
        let count = self.opens.partition_point(|open| *open <= at);
        match count.checked_sub(1) {
            None => self.opens.first().map_or(at, |first| at - first),
            Some(last) if count == self.opens.len() => {
                // After the last day that is known, all time is worked.
                self.done[last] + (at - self.opens[last]).max(0)
            }
            Some(last) => self.done[last] + (at.min(self.closes[last]) - self.opens[last]),
        }
    }

    /// The first instant by which so much is worked.
    fn reached(&self, work: i64) -> i64 {
        let Some(first) = self.opens.first() else { return work };
        if work <= 0 {
            return first + work;
        }
        let last = self.done.partition_point(|done| *done < work).saturating_sub(1).min(self.opens.len() - 1);
        self.opens[last] + work - self.done[last]
    }

    /// The last instant up to which no more is worked.
    fn held(&self, work: i64) -> i64 {
        let Some(first) = self.opens.first() else { return work };
        if work < 0 {
            return first + work;
        }
        let last =
            self.done.partition_point(|done| *done <= work).saturating_sub(1).min(self.opens.len() - 1);
        self.opens[last] + work - self.done[last]
    }

    /// The first instant by which `by` seconds more (or fewer) are worked than at `at`.
    pub(super) fn after(&self, at: i64, by: i64) -> i64 {
        self.reached(self.worked(at) + by)
    }

    /// The last instant for which [`Self::after`] is not past `limit`.
    pub(super) fn before(&self, limit: i64, by: i64) -> i64 {
        self.held(self.worked(limit) - by)
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
            assert_eq!(hours.after(at(from), by * 3_600), at(to), "{from} {by}");
        }
        let start = at("2027-03-24T00:00");
        for step in 0..400 {
            let (from, limit) = (start + step * 1_800, start + 250_000);
            for by in [-20_000, 3_600, 28_800, 100_000] {
                let fits = hours.after(from, by) <= limit;
                assert_eq!(fits, from <= hours.before(limit, by), "{step} {by}");
            }
        }
    }
}
