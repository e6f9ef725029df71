//! The time that a report of bookings shows.
//!
//! *Invariant*: whole months, at least one, at most 13 where no year is asked for.
//! Deliberately not here: drawing.

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime};
use slipway_plan::record::Booking;
use slipway_plan::time::civil_minutes;
use slipway_plan::{Plan, Span};

/// Most months where no year is asked for.
const MOST: u32 = 13;

/// Whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// First day.
    pub first: NaiveDate,
    /// The day after the last.
    pub after: NaiveDate,
}

impl Shown {
    /// A calendar year; `None` where no date can be of it.
    pub fn year(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(Self { first, after: NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)? })
    }

    /// The months that bookings touch. Where these are more than 13: from January of this year, moved so that bookings
    /// fill the time.
    pub fn of_bookings(plan: &Plan, now: NaiveDateTime) -> Self {
        let spans = || plan.all::<Booking>().map(Booking::span);
        let begin = spans().map(|s| month(s.start().date())).min();
        let last = spans().map(|s| month(last_day(s))).max();
        let (begin, last) = (begin.unwrap_or(month(now.date())), last.unwrap_or(month(now.date())));
        if later(begin, MOST) > last {
            return Self { first: begin, after: later(last, 1) };
        }
        let january = now.date().with_ordinal(1).unwrap_or(begin);
        let latest = last.checked_sub_months(Months::new(MOST - 1)).unwrap_or(begin).max(begin);
        let first = january.clamp(begin, latest);
        Self { first, after: later(first, MOST) }
    }

    /// Whether any of a span is shown.
    pub fn touches(self, span: Span) -> bool {
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
        span.start() < midnight(self.after) && span.end().max(span.start()) >= midnight(self.first)
    }

    /// Days from the first one of a civil minute.
    pub(super) fn day(self, minute: i64) -> f32 {
        (minute - civil_minutes(self.first.and_time(NaiveTime::MIN))) as f32 / 1440.0
    }

    /// How many days.
    pub(super) fn days(self) -> f32 {
        self.after.signed_duration_since(self.first).num_days() as f32
    }

    /// First days of its months, and the day after the last.
    pub(super) fn months(self) -> Vec<NaiveDate> {
        let nth = |n: u32| self.first.checked_add_months(Months::new(n));
        (0..).map_while(nth).take_while(|day| *day <= self.after).collect()
    }
}

fn month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn later(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// An end at midnight belongs to the day before.
fn last_day(span: Span) -> NaiveDate {
    let end = span.end().max(span.start());
    end.checked_sub_signed(chrono::TimeDelta::minutes(1)).unwrap_or(end).date().max(span.start().date())
}

#[cfg(test)]
mod tests {
    use slipway_plan::Moment;
    use slipway_testkit::TestPlan;

    use super::*;

    fn shown(bookings: &[(&str, &str)]) -> String {
        let mut plan = TestPlan::new().environment("E", "test", 9);
        for (n, (from, to)) in bookings.iter().enumerate() {
            plan = plan.booking(&format!("B{n}"), "E", "shared", from, to);
        }
        let now = "2027-05-12".parse::<Moment>().unwrap().first();
        let shown = Shown::of_bookings(&plan.build(), now);
        format!("{} {} {}", shown.first, shown.after, shown.months().len() - 1)
    }

    #[test]
    fn whole_months_of_bookings_and_at_most_thirteen() {
        assert_eq!(shown(&[]), "2027-05-01 2027-06-01 1");
        assert_eq!(shown(&[("2027-02-03", "2027-02-28")]), "2027-02-01 2027-03-01 1");
        assert_eq!(shown(&[("2026-12-31", "2027-12-31")]), "2026-12-01 2028-01-01 13");
        assert_eq!(
            shown(&[("2025-06-01", "2025-06-02"), ("2029-01-01", "2029-01-02")]),
            "2027-01-01 2028-02-01 13"
        );
        assert_eq!(
            shown(&[("2020-01-01", "2020-01-02"), ("2026-03-01", "2026-03-02")]),
            "2025-03-01 2026-04-01 13"
        );
        assert_eq!(
            shown(&[("2028-02-01", "2028-02-02"), ("2030-03-01", "2030-03-02")]),
            "2028-02-01 2029-03-01 13"
        );
    }
}
