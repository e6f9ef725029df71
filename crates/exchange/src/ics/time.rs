//! Dates, times and durations (RFC 5545, 3.3.4 to 3.3.6).
//!
//! Invariant: the four kinds of time stay apart. A day is never midnight, a local time is never an
//! instant until somebody asks for it with a zone that is known.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::problem::Log;
use super::property::Property;
use super::zone::{Zone, Zones};

/// A moment as a calendar gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Time {
    /// A day, in no zone.
    Day(NaiveDate),
    /// A local time, wherever the reader is.
    Floating(NaiveDateTime),
    /// An instant.
    Utc(NaiveDateTime),
    /// A local time of a zone.
    Zoned {
        /// What the clock on the wall shows.
        local: NaiveDateTime,
        /// Where the wall is.
        zone: Zone,
    },
}

/// Which clock a local time is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clock {
    /// The reader's.
    Floating,
    /// UTC.
    Utc,
    /// That of a zone.
    Zoned(Zone),
}

impl Time {
    /// The day it lies on, by its own clock.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Day(day) => *day,
            Self::Floating(local) | Self::Utc(local) | Self::Zoned { local, .. } => local.date(),
        }
    }

    /// What its own clock shows; `None` for a day.
    #[must_use]
    pub fn local(&self) -> Option<NaiveDateTime> {
        match self {
            Self::Day(_) => None,
            Self::Floating(local) | Self::Utc(local) | Self::Zoned { local, .. } => Some(*local),
        }
    }

    /// Its clock; `None` for a day.
    #[must_use]
    pub fn clock(&self) -> Option<Clock> {
        match self {
            Self::Day(_) => None,
            Self::Floating(_) => Some(Clock::Floating),
            Self::Utc(_) => Some(Clock::Utc),
            Self::Zoned { zone, .. } => Some(Clock::Zoned(zone.clone())),
        }
    }

    /// The instant in UTC; `None` for a day, a floating time and an unknown zone. Of a local time that
    /// occurs twice the first one counts; one that does not exist is read with the offset in front of
    /// the gap (RFC 5545, 3.3.5).
    #[must_use]
    pub fn instant(&self) -> Option<NaiveDateTime> {
        match self {
            Self::Utc(utc) => Some(*utc),
            Self::Zoned { local, zone: Zone::Known(tz) } => to_utc(*local, *tz),
            _ => None,
        }
    }

    /// The same moment on another clock; `None` where one of them has no instants and they differ.
    pub(crate) fn on(&self, clock: &Clock) -> Option<NaiveDateTime> {
        if self.clock().as_ref() == Some(clock) {
            return self.local();
        }
        match clock {
            Clock::Utc => self.instant(),
            Clock::Zoned(Zone::Known(tz)) => Some(tz.from_utc_datetime(&self.instant()?).naive_local()),
            _ => None,
        }
    }

    /// A local time on the given clock.
    pub(crate) fn from_local(local: NaiveDateTime, clock: Clock) -> Self {
        match clock {
            Clock::Floating => Self::Floating(local),
            Clock::Utc => Self::Utc(local),
            Clock::Zoned(zone) => Self::Zoned { local, zone },
        }
    }

    /// `duration` later: days by the calendar, the rest by the clock. `None` past the end of time.
    pub(crate) fn plus(&self, duration: Duration) -> Option<Self> {
        let days = Days::new(u64::from(duration.days));
        let exact = TimeDelta::seconds(duration.seconds);
        match self {
            Self::Day(day) => {
                let whole = Days::new(u64::try_from(duration.seconds / 86_400).ok()?);
                Some(Self::Day(day.checked_add_days(days)?.checked_add_days(whole)?))
            }
            Self::Zoned { local, zone: zone @ Zone::Known(tz) } if duration.seconds != 0 => {
                let utc = to_utc(local.checked_add_days(days)?, *tz)?.checked_add_signed(exact)?;
                Some(Self::Zoned { local: tz.from_utc_datetime(&utc).naive_local(), zone: zone.clone() })
            }
            timed => {
                let local = timed.local()?.checked_add_days(days)?.checked_add_signed(exact)?;
                Some(Self::from_local(local, timed.clock()?))
            }
        }
    }
}

fn to_utc(local: NaiveDateTime, tz: Tz) -> Option<NaiveDateTime> {
    let found: Option<DateTime<Tz>> = tz.from_local_datetime(&local).earliest();
    if let Some(time) = found {
        return Some(time.naive_utc());
    }
    // In a gap: no zone has ever skipped more than 24 hours.
    let before = local.checked_sub_days(Days::new(2))?;
    let offset = tz.from_local_datetime(&before).earliest()?.naive_utc() - before;
    local.checked_add_signed(offset)
}

/// A positive duration (RFC 5545, 3.3.6): nominal days, exact seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Duration {
    pub(crate) days: u32,
    pub(crate) seconds: i64,
}

/// Longest duration in days; with the four digits of a year, no end is out of the calendar's range.
const MAX_DAYS: i64 = 4_000_000;

/// Reads `P1W`, `P1DT12H30M`. `None` for anything else, negative and endless ones included.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let text = text.trim().to_ascii_uppercase();
    let mut rest = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
    let mut found = Duration::default();
    let mut in_time = false;
    let mut parts = 0;
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix('T') {
            in_time = true;
            rest = tail;
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let count: u32 = rest[..digits].parse().ok()?;
        let unit = rest[digits..].chars().next()?;
        match (unit, in_time) {
            ('W', false) => found.days = found.days.checked_add(count.checked_mul(7)?)?,
            ('D', false) => found.days = found.days.checked_add(count)?,
            ('H', true) => found.seconds += i64::from(count) * 3600,
            ('M', true) => found.seconds += i64::from(count) * 60,
            ('S', true) => found.seconds += i64::from(count),
            _ => return None,
        }
        parts += 1;
        rest = &rest[digits + unit.len_utf8()..];
    }
    let bounded = i64::from(found.days) <= MAX_DAYS && found.seconds <= MAX_DAYS * 86_400;
    (parts > 0 && bounded).then_some(found)
}

/// Reads one value of a property that holds dates or times. The value's own shape counts, as many
/// writers give a wrong `VALUE`; only `VALUE=DATE` makes a day of a time. `None` when it is neither.
pub(crate) fn time(value: &str, property: &Property, zones: &mut Zones, log: &mut Log) -> Option<Time> {
    let (date, clock) = match value.trim().split_once(['T', 't']) {
        Some((date, clock)) => (date, Some(clock)),
        None => (value.trim(), None),
    };
    let day = day(date)?;
    let Some(clock) = clock else {
        return Some(Time::Day(day));
    };
    if property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")) {
        return Some(Time::Day(day));
    }
    let (clock, utc) = match clock.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, true),
        None => (clock, false),
    };
    let local = day.and_time(clock_time(clock)?);
    if utc {
        return Some(Time::Utc(local));
    }
    match property.parameter("TZID").map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => Some(Time::Zoned { local, zone: zones.get(name, property.line, log) }),
        None => Some(Time::Floating(local)),
    }
}

/// `20270131`, also as `2027-01-31`.
fn day(text: &str) -> Option<NaiveDate> {
    let digits = match text.len() {
        10 if text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-' => text.replace('-', ""),
        _ => text.to_owned(),
    };
    let [year, month, day] = numbers(&digits, [4, 2, 2])?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// `235959`, also as `23:59:59` and without seconds. A leap second is the second before it.
fn clock_time(text: &str) -> Option<NaiveTime> {
    let digits = text.replace(':', "");
    let [hour, minute, second] = match digits.len() {
        4 => {
            let [hour, minute] = numbers(&digits, [2, 2])?;
            [hour, minute, 0]
        }
        _ => numbers(&digits, [2, 2, 2])?,
    };
    NaiveTime::from_hms_opt(hour, minute, second.min(if second == 60 { 59 } else { second }))
}

/// Numbers of fixed widths; `None` unless the text is exactly those digits.
fn numbers<const N: usize>(text: &str, widths: [usize; N]) -> Option<[u32; N]> {
    if text.len() != widths.iter().sum::<usize>() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut found = [0; N];
    let mut at = 0;
    for (number, width) in found.iter_mut().zip(widths) {
        *number = text[at..at + width].parse().ok()?;
        at += width;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Time> {
        let mut log = Log::default();
        let property = Property::parse(line, 1, &mut log)?;
        time(&property.value.clone(), &property, &mut Zones::new(&[]), &mut log)
    }

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time")
    }

    #[test]
    fn the_four_kinds_stay_apart() {
        let at = local("2027-03-01 09:30");
        let zone = Zone::Known(Tz::Europe__Berlin);
        let cases = [
            ("DTSTART;VALUE=DATE:20270301", Some(Time::Day(at.date()))),
            ("DTSTART:2027-03-01", Some(Time::Day(at.date()))),
            ("DTSTART;VALUE=DATE:20270301T000000", Some(Time::Day(at.date()))),
            ("DTSTART:20270301T093000", Some(Time::Floating(at))),
            ("DTSTART:20270301T0930", Some(Time::Floating(at))),
            ("DTSTART;TZID=Europe/Berlin:20270301T093000Z", Some(Time::Utc(at))),
            ("DTSTART;TZID=Europe/Berlin:20270301T093000", Some(Time::Zoned { local: at, zone })),
            ("DTSTART:20270230", None),
            ("DTSTART:20270301T", None),
            ("DTSTART:\u{661}\u{662}\u{663}\u{664}", None),
            ("DTSTART:202\u{e9}-3-01", None),
        ];
        for (line, expected) in cases {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn durations_are_nominal_days_and_exact_seconds() {
        assert_eq!(duration("P2W"), Some(Duration { days: 14, seconds: 0 }));
        assert_eq!(duration("+P1DT2H3M4S"), Some(Duration { days: 1, seconds: 7384 }));
        for bad in ["", "P", "PT", "-P1D", "P1H", "PT1D", "P99999999999D", "P4000001D", "PT99999999H", "1D"] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_day_later_is_a_day_by_the_calendar_when_clocks_change() {
        let start = Time::Zoned { local: local("2027-03-27 12:00"), zone: Zone::Known(Tz::Europe__Berlin) };
        let after = |text| start.plus(duration(text).expect("a duration")).and_then(|time| time.local());
        assert_eq!(after("P1D"), Some(local("2027-03-28 12:00")));
        assert_eq!(after("PT24H"), Some(local("2027-03-28 13:00")));
    }

    #[test]
    fn a_time_in_the_gap_has_an_instant() {
        let gap = Time::Zoned { local: local("2027-03-28 02:30"), zone: Zone::Known(Tz::Europe__Berlin) };
        assert_eq!(gap.instant(), Some(local("2027-03-28 01:30")));
    }
}
