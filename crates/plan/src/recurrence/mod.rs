//! Recurrences of window rules: RFC 5545 RRULE, expanded in civil time.
//!
//! *Invariant*: rules are stored, expansions never. Expansion is bounded in count, and runs on the wall
//! clock: 18:00 stays 18:00 whatever the clocks do; instants are made of the result by
//! [`crate::time::instant`].
//!
//! Deliberately absent: HOURLY and finer rules, which no window needs and which make dense expansions.

mod plain;

use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use rrule::{Frequency, RRule, RRuleSet, Tz, Unvalidated};

/// Most instances of one rule that are looked at.
pub const MOST_INSTANCES: u16 = 5_000;

/// An RFC 5545 recurrence rule such as `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recurrence(String);

/// The text is no recurrence that a window can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a recurrence: {0}")]
pub struct BadRecurrence(pub String);

impl Recurrence {
    /// Checks `text` (with or without `RRULE:`), DAILY or slower.
    pub fn parse(text: &str) -> Result<Self, BadRecurrence> {
        let text = text.trim().to_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text).trim_end_matches(';').to_owned();
        let bad = |why: String| BadRecurrence(why);
        let rule: RRule<Unvalidated> = text.parse().map_err(|e: rrule::RRuleError| bad(e.to_string()))?;
        if matches!(rule.get_freq(), Frequency::Hourly | Frequency::Minutely | Frequency::Secondly) {
            return Err(bad("FREQ".to_owned()));
        }
        let recurrence = Self(text);
        let probe = NaiveDate::from_ymd_opt(1900, 1, 1).and_then(|d| d.and_hms_opt(0, 0, 0));
        let probe = probe.expect("BUG: a fixed date exists");
        recurrence.set(probe).map_err(|e| bad(e.to_string()))?;
        Ok(recurrence)
    }

    /// The rule's text, upper case, without `RRULE:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn set(&self, start: NaiveDateTime) -> Result<RRuleSet, rrule::RRuleError> {
        // An UNTIL in UTC or of another shape than the start is read as wall clock, as far as the
        // library demands: the start is given in UTC, which has no clock changes.
        let text = self.0.split(';').map(until_as_utc).collect::<Vec<_>>().join(";");
        let rule: RRule<Unvalidated> = text.parse()?;
        let start = Tz::UTC.from_utc_datetime(&start);
        rule.build(start)
    }

    /// Civil starts of the instances from `from` up to, not including, `to`, in order; the first
    /// instance is `start`. At most [`MOST_INSTANCES`].
    pub fn starts(&self, start: NaiveDateTime, from: NaiveDateTime, to: NaiveDateTime) -> Vec<NaiveDateTime> {
        match plain::Rule::read(&self.0) {
            Some(rule) => rule.starts(start, from, to),
            None => self.starts_of_any(start, from, to),
        }
    }

    /// As [`Self::starts`], by the library that knows every rule. It counts from the first instance, so an
    /// old rule is slow.
    fn starts_of_any(
        &self,
        start: NaiveDateTime,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Vec<NaiveDateTime> {
        let Ok(set) = self.set(start) else { return Vec::new() };
        let utc = |at: NaiveDateTime| Tz::UTC.from_utc_datetime(&at);
        let set = set.after(utc(from)).before(utc(to));
        let found = set.all(MOST_INSTANCES).dates;
        found.into_iter().map(|at| at.naive_utc()).filter(|at| (from..to).contains(at)).collect()
    }
}

impl Recurrence {
    /// The first `most` civil starts, the first one at `start`.
    pub(crate) fn first_starts(&self, start: NaiveDateTime, most: u16) -> Vec<NaiveDateTime> {
        let found = self.set(start).map(|set| set.all(most).dates).unwrap_or_default();
        found.into_iter().map(|at| at.naive_utc()).collect()
    }
}

fn until_as_utc(part: &str) -> String {
    match part.strip_prefix("UNTIL=") {
        Some(day) if day.len() == 8 => format!("UNTIL={day}T235959Z"),
        Some(time) if !time.ends_with('Z') => format!("UNTIL={time}Z"),
        _ => part.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<crate::Moment>().unwrap().first()
    }

    fn days(rule: &str, start: &str, from: &str, to: &str) -> Vec<String> {
        let starts = Recurrence::parse(rule).unwrap().starts(at(start), at(from), at(to));
        starts.iter().map(|s| s.format("%m-%d").to_string()).collect()
    }

    #[test]
    fn third_saturday_of_every_month() {
        let found = days("FREQ=MONTHLY;BYDAY=3SA", "2027-01-16T20:00", "2027-01-01", "2027-05-01");
        assert_eq!(found, ["01-16", "02-20", "03-20", "04-17"]);
    }

    #[test]
    fn until_as_a_day_includes_that_day() {
        let found = days("FREQ=DAILY;UNTIL=20270103", "2027-01-01T18:00", "2026-01-01", "2028-01-01");
        assert_eq!(found, ["01-01", "01-02", "01-03"]);
    }

    #[test]
    fn wall_clock_stays_over_the_clock_change() {
        let rule = Recurrence::parse("RRULE:FREQ=WEEKLY;BYDAY=SU").unwrap();
        let starts = rule.starts(at("2027-03-21T18:00"), at("2027-03-01"), at("2027-04-10"));
        assert!(starts.iter().all(|s| s.format("%H:%M").to_string() == "18:00"));
        assert_eq!(starts.len(), 3);
    }

    #[test]
    fn endless_and_dense_rules_are_bounded_or_refused() {
        let many = days("FREQ=DAILY", "1990-01-01", "1990-01-01", "2200-01-01").len();
        assert_eq!(many, usize::from(MOST_INSTANCES));
        for bad in ["FREQ=SECONDLY", "FREQ=SOMETIMES", "", "BYDAY=MO", "FREQ=DAILY;INTERVAL=x"] {
            assert!(Recurrence::parse(bad).is_err(), "{bad}");
        }
    }
}
