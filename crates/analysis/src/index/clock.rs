//! A zone's instants without asking the zone each time.
//!
//! *Invariant*: [`Clock::instant`] equals [`slipway_plan::time::instant`] for every civil time, and
//! [`Clock::civil`] equals [`slipway_plan::time::civil`] for every instant. On days
//! around a change of clocks, and outside the covered days, it asks that function.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use slipway_plan::{Moment, time};

/// Most days that are covered: 40 years.
const MOST_DAYS: usize = 40 * 366;

#[derive(Clone, Debug)]
pub(crate) struct Clock {
    pub(crate) zone: Tz,
    /// Days since 1970 of the first entry.
    first: i64,
    /// Seconds east of UTC where no clock changes within a day of that civil day, else [`ODD`].
    steady: Vec<i32>,
}

/// No zone lies that far from UTC.
const ODD: i32 = i32::MAX;

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

impl Clock {
    /// Covers the civil days from first to last.
    pub(crate) fn covering(zone: Tz, days: Option<(NaiveDate, NaiveDate)>) -> Self {
        let Some((first, last)) = days else { return Self { zone, first: 0, steady: Vec::new() } };
        let (first, last) = (number(first), number(last));
        let count = usize::try_from(last - first + 1).unwrap_or(0).min(MOST_DAYS);
        // Zones lie within a day of UTC, so a civil day is over two UTC midnights after it at the latest.
        let offset = |day: i64| {
            let utc = chrono::DateTime::from_timestamp(day * DAY, 0).unwrap_or_default().naive_utc();
            zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()
        };
        let mut around = [offset(first - 1), offset(first), offset(first + 1), offset(first + 2)];
        let mut steady = Vec::with_capacity(count);
        for n in 0..count {
            steady.push(if around.iter().all(|o| *o == around[0]) { around[0] } else { ODD });
            around.rotate_left(1);
            around[3] = offset(first + i64::try_from(n).unwrap_or(0) + 3);
        }
        Self { zone, first, steady }
    }

    pub(crate) fn instant(&self, civil: NaiveDateTime) -> i64 {
        self.of_wall(wall(civil))
    }

    /// The instant of a civil time that is given as [`wall`] says.
    pub(crate) fn of_wall(&self, wall: i64) -> i64 {
        match self.offset(wall.div_euclid(DAY)) {
            Some(offset) => wall - offset,
            None => time::instant(civil_of(wall), self.zone),
        }
    }

    /// The civil time of an instant, as [`time::civil`] has it.
    pub(crate) fn civil(&self, at: i64) -> NaiveDateTime {
        // Zones lie within a day of UTC, and no clock changes within a day of a steady civil day.
        match self.offset(at.div_euclid(DAY)) {
            Some(offset) => civil_of(at + offset),
            None => time::civil(at, self.zone),
        }
    }

    /// Half-open UTC seconds from a first to a last moment. Where clocks going forward leave nothing of it, its end
    /// is its start.
    pub(crate) fn period(&self, start: Moment, end: Moment) -> (i64, i64) {
        let seconds = |at: Moment| at.time.map(|time| i64::from(time.num_seconds_from_midnight()));
        let (first, last) = (number(start.day), number(end.day));
        // A day ends when the next one begins.
        let (last, until) = seconds(end).map_or((last + 1, 0), |until| (last, until));
        let start = self.of_day(first, seconds(start).unwrap_or(0));
        (start, self.of_day(last, until).max(start))
    }

    /// When a period from that first moment begins.
    pub(crate) fn start(&self, start: Moment) -> i64 {
        let seconds = start.time.map_or(0, |time| i64::from(time.num_seconds_from_midnight()));
        self.of_day(number(start.day), seconds)
    }

    /// The instant of some seconds of a civil day, which is given as [`number`] says.
    fn of_day(&self, day: i64, seconds: i64) -> i64 {
        match self.offset(day) {
            Some(offset) => day * DAY + seconds - offset,
            None => time::instant(civil_of(day * DAY + seconds), self.zone),
        }
    }

    /// Seconds east of UTC on a day, which is given as [`number`] says, where that is known and the same all day.
    fn offset(&self, day: i64) -> Option<i64> {
        // A day before the first one is none of them either.
        let place = usize::try_from((day - self.first).cast_unsigned()).ok()?;
        self.steady.get(place).filter(|offset| **offset != ODD).map(|offset| i64::from(*offset))
    }

    /// Whether no clock changes within a day of a civil day; not known outside the covered days.
    pub(crate) fn is_steady(&self, day: NaiveDate) -> bool {
        self.offset(number(day)).is_some()
    }

    /// Half-open UTC seconds of a span, as [`time::Span::instants`] has them.
    pub(crate) fn instants(&self, span: time::Span) -> (i64, i64) {
        let start = self.instant(span.start());
        (start, self.instant(span.end()).max(start))
    }
}

/// Days since 1970 of a civil day.
pub(crate) fn number(day: NaiveDate) -> i64 {
    let before = usize::try_from(day.year() - FIRST_YEAR).ok().and_then(|year| BEFORE.get(year));
    let before = before.map_or_else(
        || i64::from(day.num_days_from_ce()) - i64::from(EPOCH + day.ordinal0()) - 1,
        |n| i64::from(*n),
    );
    before + i64::from(day.ordinal())
}

/// 1970-01-01 as chrono counts days.
const EPOCH: u32 = 719_163;

/// Plans know dates from then on, and for as many years.
const FIRST_YEAR: i32 = 1900;
const YEARS: usize = 301;

/// The last day of the year before, as [`number`] counts, for each year from the first: most of what a check computes
/// begins with the number of a day.
const BEFORE: [i32; YEARS] = {
    let (mut before, mut n, mut day) = ([0; YEARS], 0, -25_568);
    while n < YEARS {
        before[n] = day;
        let year = FIRST_YEAR as usize + n;
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        day += if is_leap { 366 } else { 365 };
        n += 1;
    }
    before
};

/// A civil time as seconds since 1970 on the wall, without any zone: a number that compares as it does.
pub(crate) fn wall(civil: NaiveDateTime) -> i64 {
    civil.and_utc().timestamp()
}

/// The civil time that [`wall`] made a number of.
pub(crate) fn civil_of(wall: i64) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(wall, 0).unwrap_or_default().naive_utc()
}

/// First moment and the moment after the last of a span between two moments, as [`wall`].
pub(crate) fn walls(start: Moment, end: Moment) -> (i64, i64) {
    let last = end.time.map_or(DAY, |time| i64::from(time.num_seconds_from_midnight()));
    (wall_of(start), number(end.day) * DAY + last)
}

/// The first moment of what begins then, as [`wall`].
pub(crate) fn wall_of(start: Moment) -> i64 {
    number(start.day) * DAY + start.time.map_or(0, |time| i64::from(time.num_seconds_from_midnight()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_zone_on_every_hour_of_years_with_odd_clocks() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        for (zone, first, last) in [
            (chrono_tz::Europe::Berlin, day(2026, 12, 20), day(2028, 1, 10)),
            (chrono_tz::Pacific::Apia, day(2011, 12, 1), day(2012, 5, 1)),
            (chrono_tz::Africa::Casablanca, day(2027, 1, 1), day(2027, 12, 31)),
            (chrono_tz::Australia::Lord_Howe, day(2027, 1, 1), day(2027, 12, 31)),
        ] {
            let clock = Clock::covering(zone, Some((first, last)));
            let mut at = first.and_hms_opt(0, 0, 0).unwrap() - chrono::Duration::days(3);
            while at.date() < last + chrono::Duration::days(3) {
                assert_eq!(clock.instant(at), time::instant(at, zone), "{zone} {at}");
                let utc = wall(at);
                assert_eq!(clock.civil(utc), time::civil(utc, zone), "{zone} {at} UTC");
                at += chrono::Duration::minutes(30);
            }
        }
    }

    #[test]
    fn days_are_counted_as_the_calendar_counts_them() {
        let first = NaiveDate::from_ymd_opt(1890, 1, 1).unwrap();
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for day in first.iter_days().take(330 * 366) {
            assert_eq!(number(day), (day - epoch).num_days(), "{day}");
        }
    }

    #[test]
    fn walls_are_those_of_the_span() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        for (start, end) in [
            ("2027-06-12", "2027-06-12"),
            ("2027-06-12", "2027-06-13T05:00"),
            ("2027-12-31T18:30", "2028-02-29"),
            ("2027-03-27T18:00", "2027-03-28"),
            ("2027-10-30", "2027-10-31T02:30"),
            ("1969-12-31T23:59", "1970-01-01T00:01"),
        ] {
            let span = time::Span::of(at(start), at(end));
            let walls = walls(at(start), at(end));
            assert_eq!(walls, (wall(span.start()), wall(span.end())), "{start} {end}");
            assert_eq!((civil_of(walls.0), civil_of(walls.1)), (span.start(), span.end()));
            let covered = NaiveDate::from_ymd_opt(2027, 1, 1).zip(NaiveDate::from_ymd_opt(2028, 12, 31));
            for zone in [chrono_tz::Europe::Berlin, chrono_tz::Australia::Lord_Howe] {
                let clock = Clock::covering(zone, covered);
                assert_eq!(clock.period(at(start), at(end)), span.instants(zone), "{start} {end} {zone}");
            }
        }
    }
}
