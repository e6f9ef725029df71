//! Stretches of the calendar that policies count in: days, weeks, months, fiscal quarters and years.
//!
//! *Invariant*: the stretches of one kind follow one another without gap or overlap.

use chrono::{Datelike, Days, NaiveDate};
use slipway_plan::policy::{DayUnit, Period};

use crate::index::calendar::Calendar;

/// First and last day of the period in which `day` is; `fiscal` is the first month of the fiscal year.
pub(super) fn around(period: Period, day: NaiveDate, fiscal: i64) -> (NaiveDate, NaiveDate) {
    let months = match period {
        Period::Day => return (day, day),
        Period::Week => {
            let first = moved(day, -i64::from(day.weekday().num_days_from_monday()));
            return (first, moved(first, 6));
        }
        Period::Month => 1,
        Period::Quarter => 3,
        Period::Year => 12,
    };
    let shift = fiscal - 1;
    let month = i64::from(day.year()) * 12 + i64::from(day.month0()) - shift;
    let first = month.div_euclid(months) * months + shift;
    let start = |month: i64| {
        let (year, month) = (i32::try_from(month.div_euclid(12)), u32::try_from(month.rem_euclid(12) + 1));
        year.ok().zip(month.ok()).and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1))
    };
    let (first, next) = (start(first).unwrap_or(day), start(first + months).unwrap_or(day));
    (first, moved(next, -1))
}

/// Later (or earlier) by calendar days.
pub(super) fn moved(day: NaiveDate, by: i64) -> NaiveDate {
    let days = Days::new(by.unsigned_abs());
    let moved = if by < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) };
    moved.unwrap_or(day)
}

/// Later (or earlier) by days of that sort.
pub(super) fn shifted(calendar: &Calendar, day: NaiveDate, by: i32, unit: DayUnit) -> NaiveDate {
    match unit {
        DayUnit::Days => moved(day, i64::from(by)),
        DayUnit::WorkingDays => calendar.shifted_day(day, by),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn fiscal_periods_begin_with_the_fiscal_year() {
        for (period, at, fiscal, first, last) in [
            (Period::Day, "2027-03-31", 1, "2027-03-31", "2027-03-31"),
            (Period::Week, "2027-01-03", 1, "2026-12-28", "2027-01-03"),
            (Period::Month, "2028-02-29", 4, "2028-02-01", "2028-02-29"),
            (Period::Quarter, "2027-03-31", 1, "2027-01-01", "2027-03-31"),
            (Period::Quarter, "2027-01-31", 2, "2026-11-01", "2027-01-31"),
            (Period::Quarter, "2027-12-31", 12, "2027-12-01", "2028-02-29"),
            (Period::Year, "2027-03-31", 4, "2026-04-01", "2027-03-31"),
            (Period::Year, "2027-04-01", 4, "2027-04-01", "2028-03-31"),
        ] {
            assert_eq!(around(period, day(at), fiscal), (day(first), day(last)), "{period:?} {at}");
        }
    }
}
