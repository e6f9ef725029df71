//! Civil time, as people plan: days and times of day in a named zone; and the one function where it
//! meets instants.
//!
//! *Invariant*: a [`Moment`] carries no offset. Only [`instant`] turns civil time into UTC seconds; a
//! time that does not exist moves forward by the gap, one that occurs twice takes the first.

use std::fmt;
use std::str::FromStr;

use chrono::{
    Datelike, Days, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike,
};
use chrono_tz::Tz;

/// A day, or a day and time to the minute. `2027-06-12` or `2027-06-12T18:00` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    /// The civil day.
    pub day: NaiveDate,
    /// The time of day, where one is planned.
    pub time: Option<NaiveTime>,
}

impl Moment {
    /// A whole day.
    pub const fn day(day: NaiveDate) -> Self {
        Self { day, time: None }
    }

    /// A time on a day, cut to the minute.
    pub fn at(value: NaiveDateTime) -> Self {
        Self { day: value.date(), time: Some(to_minute(value.time())) }
    }

    /// Its first civil minute: midnight for a day.
    pub fn first(self) -> NaiveDateTime {
        self.day.and_time(self.time.unwrap_or(NaiveTime::MIN))
    }

    /// The civil minute after it when it ends something: midnight after a day, itself for a time.
    pub fn end(self) -> NaiveDateTime {
        match self.time {
            Some(time) => self.day.and_time(time),
            None => next_day(self.day).and_time(NaiveTime::MIN),
        }
    }

    /// Later (or earlier) by days and minutes; `None` outside the years 1900 to 2200. A whole day moved
    /// by minutes moves by the whole days in them: by none for 23 hours, in either direction.
    pub fn shifted(self, days: i64, minutes: i64) -> Option<Self> {
        let by = Duration::try_days(days)?;
        let moved = match self.time {
            Some(time) => {
                let at = self.day.and_time(time).checked_add_signed(by)?;
                Self::at(at.checked_add_signed(Duration::try_minutes(minutes)?)?)
            }
            None => {
                let extra = Duration::try_days(minutes / (24 * 60))?;
                Self::day(self.day.checked_add_signed(by)?.checked_add_signed(extra)?)
            }
        };
        (1900..=2200).contains(&moved.day.year()).then_some(moved)
    }
}

fn to_minute(time: NaiveTime) -> NaiveTime {
    time.with_second(0).and_then(|t| t.with_nanosecond(0)).unwrap_or(time)
}

/// The day after; the last day chrono knows stays itself.
pub fn next_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.day.year(), self.day.month(), self.day.day())?;
        match self.time {
            Some(time) => write!(f, "T{:02}:{:02}", time.hour(), time.minute()),
            None => Ok(()),
        }
    }
}

/// The text is neither `YYYY-MM-DD` nor `YYYY-MM-DDTHH:MM` (a blank may stand for the T).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day or time")]
pub struct BadMoment;

/// A day written `YYYY-MM-DD`, with four digits for the year.
pub fn parse_day(text: &str) -> Result<NaiveDate, BadMoment> {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to).filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
        digits.and_then(|d| d.parse::<u32>().ok()).ok_or(BadMoment)
    };
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return Err(BadMoment);
    }
    let year = i32::try_from(number(0, 4)?).map_err(|_| BadMoment)?;
    let day = NaiveDate::from_ymd_opt(year, number(5, 7)?, number(8, 10)?);
    day.filter(|d| (1900..=2200).contains(&d.year())).ok_or(BadMoment)
}

impl FromStr for Moment {
    type Err = BadMoment;

    fn from_str(text: &str) -> Result<Self, BadMoment> {
        if text.len() <= 10 {
            return parse_day(text).map(Self::day);
        }
        if !text.is_char_boundary(10) {
            return Err(BadMoment);
        }
        let (day, rest) = text.split_at(10);
        let rest = rest.strip_prefix(['T', ' ']).ok_or(BadMoment)?;
        let time = NaiveTime::parse_from_str(rest, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(rest, "%H:%M:%S"))
            .map_err(|_| BadMoment)?;
        Ok(Self { day: parse_day(day)?, time: Some(to_minute(time)) })
    }
}

/// A period as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// Whole days, both included.
    Days {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
    /// From a time up to, not including, another.
    Hours {
        /// Start.
        start: NaiveDateTime,
        /// End.
        end: NaiveDateTime,
    },
}

impl Span {
    /// From two moments: days when both are days, else hours (a day's start is 00:00, its end 24:00).
    pub fn of(start: Moment, end: Moment) -> Self {
        match (start.time, end.time) {
            (None, None) => Self::Days { first: start.day, last: end.day },
            _ => Self::Hours { start: start.first(), end: end.end() },
        }
    }

    /// First civil minute.
    pub fn start(self) -> NaiveDateTime {
        match self {
            Self::Days { first, .. } => first.and_time(NaiveTime::MIN),
            Self::Hours { start, .. } => start,
        }
    }

    /// The civil minute after the last.
    pub fn end(self) -> NaiveDateTime {
        match self {
            Self::Days { last, .. } => next_day(last).and_time(NaiveTime::MIN),
            Self::Hours { end, .. } => end,
        }
    }

    /// Half-open `[start, end)` in UTC seconds in `zone`. Where clocks going forward leave nothing of it, its end is
    /// its start.
    pub fn instants(self, zone: Tz) -> (i64, i64) {
        let start = instant(self.start(), zone);
        (start, instant(self.end(), zone).max(start))
    }
}

/// UTC seconds of a civil time in a zone: the one place where the two meet. A time in a gap moves
/// forward by the gap; one that occurs twice is the first of the two.
pub fn instant(civil: NaiveDateTime, zone: Tz) -> i64 {
    match zone.from_local_datetime(&civil) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.timestamp(),
        LocalResult::None => {
            // The offset before the gap, applied to the missing time, lands after the gap by as much
            // as the time was inside it.
            let before = (1..=48).find_map(|quarters| {
                let earlier = civil.checked_sub_signed(Duration::minutes(quarters * 30))?;
                zone.from_local_datetime(&earlier).latest().map(|at| (at.timestamp(), quarters * 1800))
            });
            before.map_or_else(|| civil.and_utc().timestamp(), |(at, seconds)| at + seconds)
        }
    }
}

/// Civil time of an instant in a zone, to the second.
pub fn civil(instant: i64, zone: Tz) -> NaiveDateTime {
    let utc = chrono::DateTime::from_timestamp(instant, 0).unwrap_or_default();
    utc.with_timezone(&zone).naive_local()
}

/// The period from a moment on for so many elapsed minutes (a moment where there are none), or its day where it
/// has no time. In a night in which clocks change the end is where the watch says, not the clock on the wall.
pub fn lasting(from: Moment, minutes: i64, zone: Tz) -> Span {
    match from.time {
        None => Span::Days { first: from.day, last: from.day },
        Some(_) => {
            let start = from.first();
            let end = match minutes.max(0) {
                0 => start,
                minutes => civil(instant(start, zone).saturating_add(minutes.saturating_mul(60)), zone),
            };
            Span::Hours { start, end }
        }
    }
}

/// Minutes since 1970-01-01T00:00 of a civil time, without any zone: the unit of scenes.
pub fn civil_minutes(civil: NaiveDateTime) -> i64 {
    civil.and_utc().timestamp().div_euclid(60)
}

/// What a [`Lag`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LagUnit {
    /// Days of the plan's working calendar.
    WorkingDays,
    /// Elapsed hours.
    Hours,
    /// Hours in which people work, by the plan's working calendar.
    WorkingHours,
}

/// Time between the two ends of a dependency; negative is a lead. `2d`, `-4h` or `6wh` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lag {
    /// How many.
    pub amount: i32,
    /// Of what.
    pub unit: LagUnit,
}

impl Default for Lag {
    fn default() -> Self {
        Self { amount: 0, unit: LagUnit::WorkingDays }
    }
}

impl fmt::Display for Lag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            LagUnit::WorkingDays => "d",
            LagUnit::Hours => "h",
            LagUnit::WorkingHours => "wh",
        };
        write!(f, "{}{unit}", self.amount)
    }
}

/// The text is no lag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a lag")]
pub struct BadLag;

impl FromStr for Lag {
    type Err = BadLag;

    /// `3d`, `-4h`, `6wh` (working hours), or a bare number of working days; at most 3,660 days or 87,840 hours.
    fn from_str(text: &str) -> Result<Self, BadLag> {
        let text = text.trim();
        let (number, unit, most) = match (text.strip_suffix("wh"), text.strip_suffix('h')) {
            (Some(number), _) => (number, LagUnit::WorkingHours, 29_280),
            (None, Some(number)) => (number, LagUnit::Hours, 87_840),
            _ => (text.strip_suffix('d').unwrap_or(text), LagUnit::WorkingDays, 3_660),
        };
        let amount: i32 = number.trim().parse().map_err(|_| BadLag)?;
        if amount.unsigned_abs() > most { Err(BadLag) } else { Ok(Self { amount, unit }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn civil_time(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    #[test]
    fn a_window_over_the_clock_change_is_ten_or_twelve_hours() {
        let zone = chrono_tz::Europe::Berlin;
        let hours = |from, to| (instant(civil_time(to), zone) - instant(civil_time(from), zone)) / 3600;
        assert_eq!(hours("2027-03-27T18:00", "2027-03-28T05:00"), 10);
        assert_eq!(hours("2027-10-30T18:00", "2027-10-31T05:00"), 12);
        assert_eq!(hours("2027-06-01T18:00", "2027-06-02T05:00"), 11);
    }

    #[test]
    fn what_takes_minutes_ends_when_a_watch_says_so() {
        let zone = chrono_tz::Europe::Berlin;
        for (from, minutes, end) in [
            ("2027-06-01T18:00", 660, "2027-06-02T05:00"),
            ("2027-03-27T18:00", 600, "2027-03-28T05:00"),
            ("2027-03-27T18:00", 660, "2027-03-28T06:00"),
            ("2027-10-30T18:00", 660, "2027-10-31T04:00"),
            ("2027-10-30T18:00", 720, "2027-10-31T05:00"),
            ("2027-03-28T02:30", 0, "2027-03-28T02:30"),
            ("2027-03-28T02:30", 60, "2027-03-28T04:30"),
        ] {
            let span = lasting(from.parse().unwrap(), minutes, zone);
            assert_eq!(
                span,
                Span::Hours { start: civil_time(from), end: civil_time(end) },
                "{from} {minutes}"
            );
        }
        let day = civil_time("2027-06-01T00:00").date();
        assert_eq!(lasting(Moment::day(day), 60, zone), Span::Days { first: day, last: day });
    }

    #[test]
    fn a_missing_time_moves_forward_by_the_gap() {
        let zone = chrono_tz::Europe::Berlin;
        let at = instant(civil_time("2027-03-28T02:30"), zone);
        assert_eq!(civil(at, zone), civil_time("2027-03-28T03:30"));
        let apia = instant(civil_time("2011-12-30T12:00"), chrono_tz::Pacific::Apia);
        assert_eq!(civil(apia, chrono_tz::Pacific::Apia), civil_time("2011-12-31T12:00"));
    }

    #[test]
    fn moments_read_back_and_refuse_nonsense() {
        for text in ["2027-06-12", "2027-06-12T18:00"] {
            assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
        }
        for text in [
            "2027-13-01",
            "27-01-01",
            "2027-1-1",
            "+027-01-01",
            "2027-01-+1",
            "2027/01/01",
            "1899-12-31",
            "2027-06-12T25:00",
            "2027-06-1é",
            "",
            "12.06.2027",
        ] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }

    #[test]
    fn lags_read_back() {
        for (text, back) in
            [("2d", "2d"), ("-4h", "-4h"), ("3", "3d"), ("0", "0d"), ("6wh", "6wh"), ("-8 wh", "-8wh")]
        {
            assert_eq!(text.parse::<Lag>().unwrap().to_string(), back);
        }
        assert!("soon".parse::<Lag>().is_err() && "99999d".parse::<Lag>().is_err());
        assert!("wh".parse::<Lag>().is_err() && "99999wh".parse::<Lag>().is_err());
        assert!(
            ["-2147483648d", "-2147483648h", "-2147483648wh"].iter().all(|lag| lag.parse::<Lag>().is_err())
        );
    }

    #[test]
    fn mixed_spans_take_the_whole_day() {
        let span = Span::of("2027-06-12".parse().unwrap(), "2027-06-13T05:00".parse().unwrap());
        assert_eq!(span.start(), civil_time("2027-06-12T00:00"));
        assert_eq!(span.end(), civil_time("2027-06-13T05:00"));
    }
}
