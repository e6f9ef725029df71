//! A zone's instants without asking the zone each time.
//!
//! *Invariant*: [`Clock::instant`] equals [`slipway_plan::time::instant`] for every civil time. On days
//! around a change of clocks, and outside the covered days, it asks that function.

use chrono::{NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use slipway_plan::time;

/// Most days that are covered: 40 years.
const MOST_DAYS: usize = 40 * 366;

#[derive(Clone, Debug)]
pub(crate) struct Clock {
    pub(crate) zone: Tz,
    /// Days since 1970 of the first entry.
    first: i64,
    /// Seconds east of UTC where no clock changes within a day of that civil day.
    steady: Vec<Option<i32>>,
}

const DAY: i64 = 86_400;

impl Clock {
    /// Covers the civil days from first to last.
    pub(crate) fn covering(zone: Tz, days: Option<(NaiveDate, NaiveDate)>) -> Self {
        let Some((first, last)) = days else { return Self { zone, first: 0, steady: Vec::new() } };
        let number = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp() / DAY;
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
            steady.push(around.iter().all(|o| *o == around[0]).then_some(around[0]));
            around.rotate_left(1);
            around[3] = offset(first + i64::try_from(n).unwrap_or(0) + 3);
        }
        Self { zone, first, steady }
    }

    pub(crate) fn instant(&self, civil: NaiveDateTime) -> i64 {
        let wall = civil.and_utc().timestamp();
        let day = usize::try_from(wall.div_euclid(DAY) - self.first).ok();
        match day.and_then(|day| self.steady.get(day)) {
            Some(Some(offset)) => wall - i64::from(*offset),
            _ => time::instant(civil, self.zone),
        }
    }

    /// Half-open UTC seconds of a span.
    pub(crate) fn instants(&self, span: time::Span) -> (i64, i64) {
        (self.instant(span.start()), self.instant(span.end()))
    }
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
                at += chrono::Duration::minutes(30);
            }
        }
    }
}
