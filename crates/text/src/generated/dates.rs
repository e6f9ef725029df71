//! The messages of `dates.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("dates-weekdays", &[]),
    ("dates-months", &[]),
    ("dates-months-short", &[]),
    ("dates-day", &["weekday", "day", "month", "year"]),
    ("dates-day-short", &["day", "month"]),
    ("dates-day-short-year", &["day", "month", "year"]),
    ("dates-moment", &["day", "time"]),
    ("dates-same-day", &["day", "from", "to"]),
    ("dates-second-time", &["day", "from", "to"]),
    ("dates-period", &["from", "to"]),
    ("dates-end-of-day", &["day"]),
    ("dates-days", &["count"]),
    ("dates-hours", &["hours"]),
    ("dates-days-hours", &["days", "hours"]),
    ("dates-hours-minutes", &["hours", "minutes"]),
    ("dates-minutes", &["count"]),
    ("dates-length-working", &["length", "working"]),
    ("dates-length-idle", &["length"]),
    ("dates-length-clocks", &["length", "civil"]),
    ("dates-length-back", &["length"]),
];

/// ```text
/// Mon,Tue,Wed,Thu,Fri,Sat,Sun
/// ```
pub fn dates_weekdays() -> Message {
    Message::new("dates-weekdays", vec![])
}

/// ```text
/// January,February,March,April,May,June,July,August,September,October,November,December
/// ```
pub fn dates_months() -> Message {
    Message::new("dates-months", vec![])
}

/// ```text
/// Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec
/// ```
pub fn dates_months_short() -> Message {
    Message::new("dates-months-short", vec![])
}

/// ```text
/// { $weekday } { $day } { $month } { $year }
/// ```
pub fn dates_day(weekday: impl Into<Arg>, day: impl Into<Arg>, month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("dates-day", vec![("weekday", weekday.into()), ("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// ```text
/// { $day } { $month }
/// ```
pub fn dates_day_short(day: impl Into<Arg>, month: impl Into<Arg>) -> Message {
    Message::new("dates-day-short", vec![("day", day.into()), ("month", month.into())])
}

/// ```text
/// { $day } { $month } { $year }
/// ```
pub fn dates_day_short_year(day: impl Into<Arg>, month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("dates-day-short-year", vec![("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// ```text
/// { $day } { $time }
/// ```
pub fn dates_moment(day: impl Into<Arg>, time: impl Into<Arg>) -> Message {
    Message::new("dates-moment", vec![("day", day.into()), ("time", time.into())])
}

/// ```text
/// { $day } { $from } to { $to }
/// ```
pub fn dates_same_day(day: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("dates-same-day", vec![("day", day.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $day } { $from } to { $to }, when it is that late for the second time
/// ```
pub fn dates_second_time(day: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("dates-second-time", vec![("day", day.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $from } to { $to }
/// ```
pub fn dates_period(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("dates-period", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// the end of { $day }
/// ```
pub fn dates_end_of_day(day: impl Into<Arg>) -> Message {
    Message::new("dates-end-of-day", vec![("day", day.into())])
}

/// ```text
/// { $count -> [one] { $count } day *[other] { $count } days }
/// ```
pub fn dates_days(count: impl Into<Arg>) -> Message {
    Message::new("dates-days", vec![("count", count.into())])
}

/// ```text
/// { $hours -> [one] { $hours } hour *[other] { $hours } hours }
/// ```
pub fn dates_hours(hours: impl Into<Arg>) -> Message {
    Message::new("dates-hours", vec![("hours", hours.into())])
}

/// ```text
/// { $days } days { $hours } h
/// ```
pub fn dates_days_hours(days: impl Into<Arg>, hours: impl Into<Arg>) -> Message {
    Message::new("dates-days-hours", vec![("days", days.into()), ("hours", hours.into())])
}

/// ```text
/// { $hours } h { $minutes } min
/// ```
pub fn dates_hours_minutes(hours: impl Into<Arg>, minutes: impl Into<Arg>) -> Message {
    Message::new("dates-hours-minutes", vec![("hours", hours.into()), ("minutes", minutes.into())])
}

/// ```text
/// { $count -> [one] { $count } minute *[other] { $count } minutes }
/// ```
pub fn dates_minutes(count: impl Into<Arg>) -> Message {
    Message::new("dates-minutes", vec![("count", count.into())])
}

/// ```text
/// { $length }, { $working } of it working time
/// ```
pub fn dates_length_working(length: impl Into<Arg>, working: impl Into<Arg>) -> Message {
    Message::new("dates-length-working", vec![("length", length.into()), ("working", working.into())])
}

/// ```text
/// { $length }, no working time
/// ```
pub fn dates_length_idle(length: impl Into<Arg>) -> Message {
    Message::new("dates-length-idle", vec![("length", length.into())])
}

/// ```text
/// { $length }, not { $civil }, because the clocks change
/// ```
pub fn dates_length_clocks(length: impl Into<Arg>, civil: impl Into<Arg>) -> Message {
    Message::new("dates-length-clocks", vec![("length", length.into()), ("civil", civil.into())])
}

/// ```text
/// { $length }, because the clocks go back
/// ```
pub fn dates_length_back(length: impl Into<Arg>) -> Message {
    Message::new("dates-length-back", vec![("length", length.into())])
}
