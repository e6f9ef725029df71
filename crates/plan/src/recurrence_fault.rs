//! What is wrong with a recurrence: its text, or what it says.
//!
//! A rule that cannot be read is never in a plan. A rule that makes no sense is refused when somebody writes it, but a
//! plan file that has one already still opens: it says nothing, which harms nobody.
//!
//! *Invariant*: [`check`] refuses only rules without a single instance, and those that RFC 5545 forbids.

use chrono::{NaiveDate, NaiveDateTime};

use crate::recurrence::Recurrence;

/// Why a recurrence is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecurrenceFault {
    /// It does not say how often, or in an unknown word.
    #[error("no FREQ that is known")]
    NoFrequency,
    /// It comes more often than daily.
    #[error("{0} is more often than daily")]
    TooOften(String),
    /// A part that is unknown, or has a value that it cannot have.
    #[error("{0} cannot be read")]
    BadPart(String),
    /// A part that could be read, but not together with the others.
    #[error("{0} does not go with the rest")]
    Misfit(String),
    /// Another reason, as the reader of recurrences words it.
    #[error("{0}")]
    Unread(String),
    /// It has both a COUNT and an UNTIL, which RFC 5545 forbids.
    #[error("COUNT and UNTIL exclude each other")]
    CountAndUntil,
    /// It comes every 0 times, or 0 times at all.
    #[error("{0} is never")]
    Zero(String),
    /// It has a part twice.
    #[error("{0} stands twice")]
    Twice(String),
    /// It counts days, weeks or places from 0; they count from 1, or from -1 at the end.
    #[error("{0} counts from 0")]
    Zeroth(String),
    /// It has two parts that do not go together, such as the third Saturday of each week.
    #[error("{part} cannot stand with {with}")]
    NotTogether {
        /// The part that means nothing there.
        part: String,
        /// The part beside which it stands.
        with: String,
    },
    /// Its BYSETPOS has no other BY part of which it could choose.
    #[error("BYSETPOS stands without another BY part")]
    SetposAlone,
    /// Its UNTIL is before its start.
    #[error("it ends before it starts")]
    EndsBeforeStart,
    /// No day fits all of its parts.
    #[error("no day fits it")]
    Never,
    /// Its exceptions take away each of its days.
    #[error("all of its days are excepted")]
    AllExcepted,
}

/// Why `text` cannot be read as a recurrence; `otherwise` where the parts themselves say nothing.
pub fn of_text(text: &str, otherwise: &str) -> RecurrenceFault {
    let text = text.trim().to_uppercase();
    let text = text.strip_prefix("RRULE:").unwrap_or(&text);
    if let Some(why) = forbidden(text) {
        return why;
    }
    let mut frequency = None;
    for part in text.split(';').filter(|part| !part.is_empty()) {
        let Some((name, value)) = part.split_once('=') else {
            return RecurrenceFault::BadPart(part.to_owned());
        };
        if name == "FREQ" {
            frequency = Some(value);
        } else if !fits(name, value) {
            return RecurrenceFault::BadPart(part.to_owned());
        }
    }
    match frequency {
        Some("YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY") => misfit(text)
            .map_or_else(|| RecurrenceFault::Unread(otherwise.to_owned()), RecurrenceFault::Misfit),
        Some(often @ ("HOURLY" | "MINUTELY" | "SECONDLY")) => {
            RecurrenceFault::TooOften(format!("FREQ={often}"))
        }
        _ => RecurrenceFault::NoFrequency,
    }
}

/// The part without which the rest can be read.
fn misfit(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(';').filter(|part| !part.is_empty()).collect();
    let without = |n: usize| -> String {
        let rest: Vec<&str> =
            parts.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, part)| *part).collect();
        rest.join(";")
    };
    let found = (0..parts.len()).find(|n| Recurrence::parse(&without(*n)).is_ok())?;
    Some(parts[found].to_owned())
}

/// Whether a part of a rule can have a value (RFC 5545, 3.3.10).
fn fits(name: &str, value: &str) -> bool {
    let numbers = |least: i32, most: i32, signed: bool| {
        let fits = |n: &str| {
            n.parse::<i32>().is_ok_and(|n| {
                let size = if signed { n.abs() } else { n };
                (least..=most).contains(&size)
            })
        };
        value.split(',').all(fits)
    };
    let weekday = |day: &str| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day);
    match name {
        "INTERVAL" | "COUNT" => value.parse::<u32>().is_ok(),
        "UNTIL" => until_day(value).is_some(),
        "WKST" => weekday(value),
        "BYDAY" => value.split(',').all(|day| {
            let at = day.len().saturating_sub(2);
            day.is_char_boundary(at)
                && weekday(&day[at..])
                && (at == 0 || day[..at].parse::<i32>().is_ok_and(|n| (1..=53).contains(&n.abs())))
        }),
        "BYMONTH" => numbers(1, 12, false),
        "BYMONTHDAY" => numbers(1, 31, true),
        "BYYEARDAY" | "BYSETPOS" => numbers(1, 366, true),
        "BYWEEKNO" => numbers(1, 53, true),
        "BYHOUR" => numbers(0, 23, false),
        "BYMINUTE" | "BYSECOND" => numbers(0, 60, false),
        "BYEASTER" => true,
        _ => false,
    }
}

/// What RFC 5545 forbids in a rule (3.3.10), though some readers take it for something else: the third Saturday of
/// each week would be every day. `text` is upper case, without `RRULE:`.
fn forbidden(text: &str) -> Option<RecurrenceFault> {
    let parts: Vec<(&str, &str)> = text.split(';').filter_map(|part| part.split_once('=')).collect();
    let value = |name: &str| parts.iter().find(|(found, _)| *found == name).map(|(_, value)| *value);
    let frequency = value("FREQ").unwrap_or_default();
    for (n, (name, value)) in parts.iter().enumerate() {
        let part = || format!("{name}={value}");
        if parts[..n].iter().any(|(found, _)| found == name) {
            return Some(RecurrenceFault::Twice((*name).to_owned()));
        }
        let mut ordinals = value.split(',').map(|one| match *name {
            "BYDAY" => one.get(..one.len().saturating_sub(2)).unwrap_or_default(),
            "BYMONTHDAY" | "BYYEARDAY" | "BYWEEKNO" | "BYSETPOS" => one,
            _ => "",
        });
        if ordinals.clone().any(|n| n.parse::<i64>() == Ok(0)) {
            return Some(RecurrenceFault::Zeroth(part()));
        }
        let never_with: &[&str] = match *name {
            "BYDAY" if ordinals.any(|n| n.parse::<i64>().is_ok()) => &["DAILY", "WEEKLY"],
            "BYMONTHDAY" => &["WEEKLY"],
            "BYYEARDAY" | "BYWEEKNO" => &["DAILY", "WEEKLY", "MONTHLY"],
            _ => &[],
        };
        if never_with.contains(&frequency) {
            let with = format!("FREQ={frequency}");
            return Some(RecurrenceFault::NotTogether { part: part(), with });
        }
    }
    let by = |name: &str| name.starts_with("BY") && name != "BYSETPOS";
    let alone = value("BYSETPOS").is_some() && !parts.iter().any(|(name, _)| by(name));
    alone.then_some(RecurrenceFault::SetposAlone)
}

fn until_day(value: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()
}

/// Whether a rule whose first instance would be at `start` happens at all, `exceptions` left out.
pub fn check(
    rule: Option<&Recurrence>,
    start: NaiveDateTime,
    exceptions: &[NaiveDate],
) -> Result<(), RecurrenceFault> {
    // One more instance than exceptions: if there are so many, they cannot all be excepted.
    let most = u16::try_from(exceptions.len() + 1).unwrap_or(u16::MAX);
    let instances = match rule {
        None => vec![start],
        Some(rule) => {
            if let Some(why) = forbidden(rule.as_str()) {
                return Err(why);
            }
            let part = |name: &str| {
                let parts = rule.as_str().split(';').filter_map(|part| part.split_once('='));
                parts.filter(|(found, _)| *found == name).map(|(_, value)| value).next()
            };
            if part("COUNT").is_some() && part("UNTIL").is_some() {
                return Err(RecurrenceFault::CountAndUntil);
            }
            for name in ["INTERVAL", "COUNT"] {
                if part(name).is_some_and(|n| n.parse::<u32>() == Ok(0)) {
                    return Err(RecurrenceFault::Zero(format!("{name}=0")));
                }
            }
            if part("UNTIL").and_then(until_day).is_some_and(|until| until < start.date()) {
                return Err(RecurrenceFault::EndsBeforeStart);
            }
            rule.first_starts(start, most)
        }
    };
    if instances.is_empty() {
        Err(RecurrenceFault::Never)
    } else if instances.iter().all(|at| exceptions.contains(&at.date())) {
        Err(RecurrenceFault::AllExcepted)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(rule: &str, start: &str, exceptions: &[&str]) -> Result<(), RecurrenceFault> {
        let rule = Recurrence::parse(rule).unwrap_or_else(|why| panic!("{rule}: {why}"));
        let days: Vec<NaiveDate> = exceptions.iter().map(|day| day.parse().unwrap()).collect();
        check(Some(&rule), start.parse::<crate::Moment>().unwrap().first(), &days)
    }

    #[test]
    fn rules_that_never_happen_are_refused_with_the_reason() {
        let zero = |part: &str| Err(RecurrenceFault::Zero(part.to_owned()));
        for (rule, found) in [
            ("FREQ=DAILY;COUNT=0", zero("COUNT=0")),
            ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", Err(RecurrenceFault::Never)),
            ("FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31", Err(RecurrenceFault::Never)),
            ("FREQ=DAILY;UNTIL=20270531", Err(RecurrenceFault::EndsBeforeStart)),
            ("FREQ=DAILY;UNTIL=20270531T170000", Err(RecurrenceFault::EndsBeforeStart)),
            ("FREQ=DAILY;UNTIL=20270601", Ok(())),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Ok(())),
            ("FREQ=WEEKLY;BYDAY=SU;UNTIL=20270605", Err(RecurrenceFault::Never)),
            ("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270605", Ok(())),
        ] {
            assert_eq!(checked(rule, "2027-06-01T18:00", &[]), found, "{rule}");
        }
    }

    #[test]
    fn rules_that_are_forbidden_are_refused_whether_or_not_they_can_be_read() {
        let together = |part: &str, with: &str| RecurrenceFault::NotTogether {
            part: part.to_owned(),
            with: format!("FREQ={with}"),
        };
        let zeroth = |part: &str| RecurrenceFault::Zeroth(part.to_owned());
        for (rule, found) in [
            ("FREQ=WEEKLY;BYDAY=3SA", together("BYDAY=3SA", "WEEKLY")),
            ("BYDAY=MO,-1SA;FREQ=WEEKLY", together("BYDAY=MO,-1SA", "WEEKLY")),
            ("FREQ=DAILY;BYDAY=+1MO", together("BYDAY=+1MO", "DAILY")),
            ("FREQ=WEEKLY;BYMONTHDAY=1", together("BYMONTHDAY=1", "WEEKLY")),
            ("FREQ=MONTHLY;BYYEARDAY=1", together("BYYEARDAY=1", "MONTHLY")),
            ("FREQ=DAILY;BYWEEKNO=20", together("BYWEEKNO=20", "DAILY")),
            ("FREQ=MONTHLY;BYDAY=0SA", zeroth("BYDAY=0SA")),
            ("FREQ=WEEKLY;BYDAY=0SA", zeroth("BYDAY=0SA")),
            ("FREQ=MONTHLY;BYDAY=1MO,-0TU", zeroth("BYDAY=1MO,-0TU")),
            ("FREQ=MONTHLY;BYMONTHDAY=0", zeroth("BYMONTHDAY=0")),
            ("FREQ=MONTHLY;BYMONTHDAY=15,0", zeroth("BYMONTHDAY=15,0")),
            ("FREQ=YEARLY;BYYEARDAY=0", zeroth("BYYEARDAY=0")),
            ("FREQ=YEARLY;BYWEEKNO=0", zeroth("BYWEEKNO=0")),
            ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", zeroth("BYSETPOS=0")),
            ("FREQ=MONTHLY;BYSETPOS=1", RecurrenceFault::SetposAlone),
            ("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", RecurrenceFault::Twice("BYDAY".to_owned())),
        ] {
            match Recurrence::parse(rule) {
                Ok(_) => assert_eq!(checked(rule, "2027-06-01T18:00", &[]), Err(found), "{rule}"),
                Err(bad) => assert_eq!(of_text(rule, &bad.0), found, "{rule}"),
            }
        }
    }

    #[test]
    fn ordinals_and_places_stay_where_they_mean_something() {
        for rule in [
            "FREQ=MONTHLY;BYDAY=3SA",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=YEARLY;BYMONTH=6;BYDAY=1MO",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=DAILY;BYMONTHDAY=10",
            "FREQ=DAILY;BYDAY=SA,SU",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
            "FREQ=YEARLY;BYYEARDAY=-1",
        ] {
            assert_eq!(checked(rule, "2027-06-01T18:00", &[]), Ok(()), "{rule}");
        }
    }

    #[test]
    fn exceptions_may_take_some_days_but_not_all() {
        let two = "FREQ=DAILY;COUNT=2";
        let all = Err(RecurrenceFault::AllExcepted);
        assert_eq!(checked(two, "2027-06-01", &["2027-06-01"]), Ok(()));
        assert_eq!(checked(two, "2027-06-01", &["2027-06-01", "2027-06-02"]), all);
        assert_eq!(checked(two, "2027-06-01", &["2027-06-01", "2027-06-02", "2027-06-09"]), all);
        assert_eq!(checked("FREQ=DAILY", "2027-06-01", &["2027-06-01", "2027-06-02"]), Ok(()));
        let (start, day) = ("2027-06-01".parse::<crate::Moment>().unwrap(), "2027-06-01".parse().unwrap());
        assert_eq!(check(None, start.first(), &[day]), all);
        assert_eq!(check(None, start.first(), &[]), Ok(()));
    }

    #[test]
    fn a_text_that_cannot_be_read_says_which_part() {
        let part = |text: &str| RecurrenceFault::BadPart(text.to_owned());
        let misfit = |text: &str| RecurrenceFault::Misfit(text.to_owned());
        let together = |part: &str, with: &str| RecurrenceFault::NotTogether {
            part: part.to_owned(),
            with: with.to_owned(),
        };
        for (text, found) in [
            ("", RecurrenceFault::NoFrequency),
            ("BYDAY=MO", RecurrenceFault::NoFrequency),
            ("FREQ=SOMETIMES", RecurrenceFault::NoFrequency),
            ("rrule:freq=hourly", RecurrenceFault::TooOften("FREQ=HOURLY".to_owned())),
            ("FREQ=DAILY;INTERVAL=x", part("INTERVAL=X")),
            ("FREQ=DAILY;EVERY=2", part("EVERY=2")),
            ("FREQ=WEEKLY;BYDAY=MONDAY", part("BYDAY=MONDAY")),
            ("FREQ=WEEKLY;BYDAY=MO,XX", part("BYDAY=MO,XX")),
            ("FREQ=MONTHLY;BYDAY=99MO", part("BYDAY=99MO")),
            ("FREQ=YEARLY;BYMONTH=13", part("BYMONTH=13")),
            ("FREQ=DAILY;UNTIL=soon", part("UNTIL=SOON")),
            ("every Monday", part("EVERY MONDAY")),
            ("FREQ=DAILY;BYDAY=é", part("BYDAY=É")),
            ("FREQ=MONTHLY;BYDAY=6MO", misfit("BYDAY=6MO")),
            ("FREQ=MONTHLY;BYDAY=-9MO;INTERVAL=2", misfit("BYDAY=-9MO")),
            ("FREQ=WEEKLY;BYMONTHDAY=1", together("BYMONTHDAY=1", "FREQ=WEEKLY")),
            ("FREQ=MONTHLY;BYWEEKNO=3;INTERVAL=2", together("BYWEEKNO=3", "FREQ=MONTHLY")),
        ] {
            assert!(Recurrence::parse(text).is_err(), "{text}");
            assert_eq!(of_text(text, "?"), found, "{text}");
        }
    }

    #[test]
    fn what_the_reader_takes_or_refuses_of_rules_without_sense_is_refused_either_way() {
        for text in ["FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=2;UNTIL=20280101"] {
            if let Ok(rule) = Recurrence::parse(text) {
                let start = "2027-06-01".parse::<crate::Moment>().unwrap().first();
                assert!(check(Some(&rule), start, &[]).is_err(), "{text}");
            }
        }
    }
}
