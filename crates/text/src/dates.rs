//! Civil dates and times in words: "Mon 28 June 2027 18:00".
//!
//! Invariant: takes civil times only; whoever has instants turns them into civil time first.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use slipway_analysis::Length;
use slipway_plan::{Moment, Span};

use crate::say;

fn nth(list: &str, place: usize) -> String {
    list.split(',').nth(place).unwrap_or_default().to_owned()
}

/// "June".
pub fn month(day: NaiveDate) -> String {
    nth(&say::dates_months().text(), day.month0() as usize)
}

/// "Jun".
pub fn month_short(day: NaiveDate) -> String {
    nth(&say::dates_months_short().text(), day.month0() as usize)
}

/// "Mon 28 June 2027".
pub fn day(day: NaiveDate) -> String {
    let weekday = nth(&say::dates_weekdays().text(), day.weekday().num_days_from_monday() as usize);
    say::dates_day(weekday, day.day().to_string(), month(day), day.year().to_string()).text()
}

/// "28 Jun".
pub fn day_short(day: NaiveDate) -> String {
    say::dates_day_short(day.day().to_string(), month_short(day)).text()
}

/// "28 Jun 2027".
pub fn day_short_year(day: NaiveDate) -> String {
    say::dates_day_short_year(day.day().to_string(), month_short(day), day.year().to_string()).text()
}

/// "18:00".
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// "Mon 28 June 2027 18:00".
pub fn date_time(at: NaiveDateTime) -> String {
    say::dates_moment(day(at.date()), time(at.time())).text()
}

/// "Mon 28 June 2027", with the time where there is one.
pub fn moment(at: Moment) -> String {
    match at.time {
        Some(t) => date_time(at.day.and_time(t)),
        None => day(at.day),
    }
}

/// As [`date_time`], of the time until which something may happen: midnight is the end of the day before.
pub fn until(at: NaiveDateTime) -> String {
    match at.date().checked_sub_days(Days::new(1)) {
        Some(last) if at.time() == NaiveTime::MIN => say::dates_end_of_day(day(last)).text(),
        _ => date_time(at),
    }
}

/// "28 Jun 2027", with the time where there is one.
pub fn moment_short(at: Moment) -> String {
    match at.time {
        Some(t) => say::dates_moment(day_short_year(at.day), time(t)).text(),
        None => day_short_year(at.day),
    }
}

/// "Mon 28 June 2027 to Wed 30 June 2027", "Mon 28 June 2027 18:00 to 22:00", "Mon 28 June 2027".
pub fn span(span: Span) -> String {
    match span {
        Span::Days { first, last } if first == last => day(first),
        Span::Days { first, last } => say::dates_period(day(first), day(last)).text(),
        Span::Hours { start, end } if start == end => date_time(start),
        // Clocks went back in between.
        Span::Hours { start, end } if start.date() == end.date() && end < start => {
            say::dates_second_time(day(start.date()), time(start.time()), time(end.time())).text()
        }
        Span::Hours { start, end } if start.date() == end.date() => {
            say::dates_same_day(day(start.date()), time(start.time()), time(end.time())).text()
        }
        Span::Hours { start, end } => say::dates_period(date_time(start), date_time(end)).text(),
    }
}

/// A half-open civil period in words: as whole days where it starts and ends at midnight.
pub fn period(start: NaiveDateTime, end: NaiveDateTime) -> String {
    span(as_span(start, end))
}

/// A half-open civil period: whole days where it starts and ends at midnight.
pub(crate) fn as_span(start: NaiveDateTime, end: NaiveDateTime) -> Span {
    let midnight = |at: NaiveDateTime| at.time() == NaiveTime::MIN;
    if midnight(start) && midnight(end) && start < end {
        let last = end.date().checked_sub_days(Days::new(1)).unwrap_or(end.date());
        return Span::Days { first: start.date(), last };
    }
    Span::Hours { start, end }
}

/// "8 hours", "2 days", "3 days 5 h", "1 h 30 min": how long so many seconds are.
pub fn length(seconds: i64) -> String {
    let minutes = seconds.div_euclid(60);
    let (hours, rest) = (minutes.div_euclid(60), minutes.rem_euclid(60));
    match (hours, rest) {
        (0, _) => say::dates_minutes(minutes).text(),
        (_, 0) if hours % 24 == 0 && hours >= 48 => say::dates_days(hours / 24).text(),
        // Nobody counts in hours for that long.
        _ if hours >= 72 => say::dates_days_hours(hours / 24, hours % 24).text(),
        (_, 0) => say::dates_hours(hours).text(),
        _ => say::dates_hours_minutes(hours, rest).text(),
    }
}

/// "60 hours", never in days: how long people work.
pub fn hours(seconds: i64) -> String {
    let minutes = seconds.div_euclid(60);
    match (minutes.div_euclid(60), minutes.rem_euclid(60)) {
        (0, _) => say::dates_minutes(minutes).text(),
        (hours, 0) => say::dates_hours(hours).text(),
        (hours, rest) => say::dates_hours_minutes(hours, rest).text(),
    }
}

/// "10 hours, not 11 hours, because the clocks change, 2 hours of it working time". A moment lasts nothing.
pub fn lasting(of: Length) -> String {
    let text = elapsed(of);
    match of.working {
        _ if of.seconds == 0 => text,
        0 => say::dates_length_idle(text).text(),
        working => say::dates_length_working(text, hours(working)).text(),
    }
}

/// "10 hours, not 11 hours, because the clocks change".
pub fn elapsed(of: Length) -> String {
    if of.seconds == of.civil {
        length(of.seconds)
    } else if of.civil <= 0 {
        // By the clock on the wall it ends before it begins.
        say::dates_length_back(hours(of.seconds)).text()
    } else {
        say::dates_length_clocks(hours(of.seconds), hours(of.civil)).text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    #[test]
    fn periods_read_as_people_say_them() {
        assert_eq!(period(at("2027-06-28"), at("2027-06-29")), "Mon 28 June 2027");
        assert_eq!(period(at("2027-06-28"), at("2027-07-01")), "Mon 28 June 2027 to Wed 30 June 2027");
        assert_eq!(period(at("2027-06-28T18:00"), at("2027-06-28T22:00")), "Mon 28 June 2027 18:00 to 22:00");
        let night = period(at("2027-06-28T18:00"), at("2027-06-29T05:00"));
        assert_eq!(night, "Mon 28 June 2027 18:00 to Tue 29 June 2027 05:00");
        let back = period(at("2027-10-31T02:30"), at("2027-10-31T02:15"));
        assert_eq!(back, "Sun 31 October 2027 02:30 to 02:15, when it is that late for the second time");
    }

    #[test]
    fn a_length_says_what_is_working_time_and_where_clocks_change() {
        let of = |seconds, civil, working| lasting(Length { seconds, civil, working });
        assert_eq!(
            of(36_000, 39_600, 0),
            "10 hours, not 11 hours, because the clocks change, no working time"
        );
        assert_eq!(of(259_200, 259_200, 86_400), "3 days, 24 hours of it working time");
        assert_eq!(of(5_400, 5_400, 1_800), "1 h 30 min, 30 minutes of it working time");
        assert_eq!(of(0, 0, 0), "0 minutes");
        assert_eq!(of(2_700, -900, 0), "45 minutes, because the clocks go back, no working time");
    }

    #[test]
    fn lengths_choose_their_unit() {
        let texts = [60, 3600, 11 * 3600, 48 * 3600, 5400, 71 * 3600, 73 * 3600].map(length);
        let said = ["1 minute", "1 hour", "11 hours", "2 days", "1 h 30 min", "71 hours", "3 days 1 h"];
        assert_eq!(texts, said);
    }

    #[test]
    fn until_midnight_is_the_end_of_the_day_before() {
        let at = |text: &str| text.parse::<Moment>().unwrap().first();
        let eve = at("2026-12-10").date();
        assert_eq!(until(at("2026-12-11")), say::dates_end_of_day(day(eve)).text());
        assert_eq!(until(at("2026-12-10T17:30")), date_time(at("2026-12-10T17:30")));
    }
}
