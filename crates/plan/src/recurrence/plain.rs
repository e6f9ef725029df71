//! The recurrences that plans are full of, computed without counting from their first instance: DAILY,
//! WEEKLY, MONTHLY and YEARLY with the plain parts of RFC 5545.
//!
//! *Invariant*: where [`Rule::read`] takes a rule, the starts are those of the library that knows every
//! rule (a property test holds the two together). Whatever looks unusual is left to that library.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use super::MOST_INSTANCES;

/// Greatest interval that is taken; longer ones are rare and are left to the library.
const MOST_INTERVAL: u32 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A rule in parts.
#[derive(Debug)]
pub(super) struct Rule {
    every: Every,
    interval: u32,
    /// Weekdays, with which one of its month where the rule says so.
    days: Vec<(i8, Weekday)>,
    month_days: Vec<i8>,
    months: Vec<u32>,
    week_start: Weekday,
    until: Option<NaiveDateTime>,
    count: Option<u32>,
}

impl Rule {
    /// Reads an upper-case rule; `None` where it is anything but plain.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (mut every, mut seen) = (None, Vec::new());
        let mut rule = Self {
            every: Every::Day,
            interval: 1,
            days: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            week_start: Weekday::Mon,
            until: None,
            count: None,
        };
        for part in text.split(';') {
            let (name, value) = part.split_once('=')?;
            if seen.contains(&name) {
                return None;
            }
            seen.push(name);
            match name {
                "FREQ" => every = Some(frequency(value)?),
                "INTERVAL" => rule.interval = number(value, MOST_INTERVAL)?,
                "BYDAY" => rule.days = list(value, day)?,
                "BYMONTHDAY" => rule.month_days = list(value, month_day)?,
                "BYMONTH" => rule.months = list(value, |text| number(text, 12))?,
                "WKST" => rule.week_start = weekday(value)?,
                "UNTIL" => rule.until = Some(until(value)?),
                "COUNT" => rule.count = Some(number(value, u32::from(MOST_INSTANCES))?),
                _ => return None,
            }
        }
        rule.every = every?;
        rule.is_plain().then_some(rule)
    }

    fn is_plain(&self) -> bool {
        let no_ordinals = self.days.iter().all(|(nth, _)| *nth == 0);
        match self.every {
            Every::Day | Every::Week => no_ordinals && self.month_days.is_empty(),
            // The library drops plain weekdays beside numbered ones, which is its own affair.
            Every::Month => {
                let mixed = !no_ordinals && self.days.iter().any(|(nth, _)| *nth == 0);
                !mixed && (self.days.is_empty() || self.month_days.is_empty())
            }
            // Days of a year without a month are the whole year's, which is not plain.
            Every::Year => self.days.is_empty() && (self.month_days.is_empty() || !self.months.is_empty()),
        }
    }

    /// Starts from `from` up to, not including, `to`; the rule begins at `start`.
    pub(super) fn starts(
        &self,
        start: NaiveDateTime,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Vec<NaiveDateTime> {
        let mut found = Vec::new();
        // Who counts instances has to meet them all.
        let mut step = if self.count.is_some() { 0 } else { self.steps_before(start, from) };
        let mut left = self.count.unwrap_or(u32::MAX);
        let mut days = Vec::new();
        while found.len() < usize::from(MOST_INSTANCES) {
            days.clear();
            let Some(first) = self.period(start.date(), step, &mut days) else { break };
            if first.and_time(chrono::NaiveTime::MIN) >= to {
                break;
            }
            days.sort_unstable();
            days.dedup();
            for day in &days {
                let at = day.and_time(start.time());
                if at < start {
                    continue;
                }
                let over = left == 0 || at >= to || self.until.is_some_and(|until| at > until);
                if over || found.len() >= usize::from(MOST_INSTANCES) {
                    return found;
                }
                left -= 1;
                if at >= from {
                    found.push(at);
                }
            }
            step += 1;
        }
        found
    }

    /// How many whole periods surely lie before `from`.
    fn steps_before(&self, start: NaiveDateTime, from: NaiveDateTime) -> u32 {
        let (a, b) = (start.date(), from.date());
        let units = match self.every {
            Every::Day => (b - a).num_days(),
            Every::Week => (b - a).num_days() / 7,
            Every::Month => i64::from(b.year() - a.year()) * 12 + i64::from(b.month()) - i64::from(a.month()),
            Every::Year => i64::from(b.year() - a.year()),
        };
        u32::try_from((units - 1) / i64::from(self.interval)).unwrap_or(0)
    }

    /// The days of the period that is `step` intervals after the first, and its first day. `None` where
    /// the calendar ends.
    fn period(&self, start: NaiveDate, step: u32, days: &mut Vec<NaiveDate>) -> Option<NaiveDate> {
        let units = step.checked_mul(self.interval)?;
        match self.every {
            Every::Day => {
                let day = start.checked_add_days(Days::new(u64::from(units)))?;
                if self.days.is_empty() || self.names(day.weekday()) {
                    self.take(day, days);
                }
                Some(day)
            }
            Every::Week => {
                let into = start.weekday().days_since(self.week_start);
                let week = start.checked_sub_days(Days::new(u64::from(into)))?;
                let week = week.checked_add_days(Days::new(u64::from(units) * 7))?;
                for day in week.iter_days().take(7) {
                    let wanted = match self.days.is_empty() {
                        true => day.weekday() == start.weekday(),
                        false => self.names(day.weekday()),
                    };
                    if wanted {
                        self.take(day, days);
                    }
                }
                Some(week)
            }
            Every::Month => {
                let month = i64::from(start.year()) * 12 + i64::from(start.month0()) + i64::from(units);
                let year = i32::try_from(month.div_euclid(12)).ok()?;
                let month = u32::try_from(month.rem_euclid(12)).ok()? + 1;
                if self.months.is_empty() || self.months.contains(&month) {
                    self.month(year, month, start.day(), days)?;
                }
                NaiveDate::from_ymd_opt(year, month, 1)
            }
            Every::Year => {
                let year = start.year().checked_add(i32::try_from(units).ok()?)?;
                let own = [start.month()];
                let months = if self.months.is_empty() { &own } else { &self.months[..] };
                for month in months {
                    self.month(year, *month, start.day(), days)?;
                }
                NaiveDate::from_ymd_opt(year, 1, 1)
            }
        }
    }

    fn month(&self, year: i32, month: u32, own: u32, days: &mut Vec<NaiveDate>) -> Option<()> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let length = first.num_days_in_month();
        let own = [i8::try_from(own).ok()?];
        let month_days = match (self.month_days.is_empty(), self.days.is_empty()) {
            (true, true) => &own,
            _ => &self.month_days[..],
        };
        for day in month_days {
            let n = if *day > 0 { i16::from(*day) } else { i16::from(length) + 1 + i16::from(*day) };
            days.extend(u32::try_from(n).ok().and_then(|n| NaiveDate::from_ymd_opt(year, month, n)));
        }
        for (nth, weekday) in &self.days {
            let to_first = (weekday.num_days_from_monday() + 7 - first.weekday().num_days_from_monday()) % 7;
            let all: Vec<u32> = (1 + to_first..=u32::from(length)).step_by(7).collect();
            let chosen = match *nth {
                0 => &all[..],
                n => {
                    let back = usize::from(n.unsigned_abs());
                    let place = if n > 0 { Some(back - 1) } else { all.len().checked_sub(back) };
                    place.and_then(|place| all.get(place..=place)).unwrap_or(&[])
                }
            };
            days.extend(chosen.iter().filter_map(|n| NaiveDate::from_ymd_opt(year, month, *n)));
        }
        Some(())
    }

    fn take(&self, day: NaiveDate, days: &mut Vec<NaiveDate>) {
        if self.months.is_empty() || self.months.contains(&day.month()) {
            days.push(day);
        }
    }

    fn names(&self, weekday: Weekday) -> bool {
        self.days.iter().any(|(_, named)| *named == weekday)
    }
}

fn frequency(text: &str) -> Option<Every> {
    Some(match text {
        "DAILY" => Every::Day,
        "WEEKLY" => Every::Week,
        "MONTHLY" => Every::Month,
        "YEARLY" => Every::Year,
        _ => return None,
    })
}

fn list<T>(text: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(',').map(one).collect()
}

/// From 1 to `most`, in digits.
fn number(text: &str, most: u32) -> Option<u32> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|n| digits && (1..=most).contains(n))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

fn day(text: &str) -> Option<(i8, Weekday)> {
    let (nth, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth = if nth.is_empty() { 0 } else { signed(nth, 5)? };
    Some((nth, weekday(name)?))
}

fn month_day(text: &str) -> Option<i8> {
    signed(text, 31)
}

fn signed(text: &str, most: u32) -> Option<i8> {
    let (minus, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let n = i8::try_from(number(digits, most)?).ok()?;
    Some(if minus { -n } else { n })
}

/// A day means its end.
fn until(text: &str) -> Option<NaiveDateTime> {
    let end = if text.len() == 8 { format!("{text}T235959") } else { text.trim_end_matches('Z').to_owned() };
    NaiveDateTime::parse_from_str(&end, "%Y%m%dT%H%M%S").ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::recurrence::Recurrence;

    #[test]
    fn what_is_forbidden_is_not_plain() {
        for rule in [
            "FREQ=WEEKLY;BYDAY=3SA",
            "FREQ=DAILY;BYDAY=-1SA",
            "FREQ=WEEKLY;BYMONTHDAY=1",
            "FREQ=MONTHLY;BYDAY=0SA",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYSETPOS=1",
            "FREQ=WEEKLY;BYDAY=MO;BYDAY=TU",
        ] {
            assert!(Rule::read(rule).is_none(), "{rule}");
        }
    }

    fn parts() -> impl Strategy<Value = String> {
        let days = prop::collection::vec(prop::sample::select(vec!["MO", "TU", "WE", "SA", "SU"]), 1..4)
            .prop_map(|d| d.join(","));
        let nths = prop::collection::vec(
            prop::sample::select(vec!["1MO", "3SA", "5FR", "-1SU", "-2TU", "+2WE", "4TH", "5SU", "-4MO"]),
            1..4,
        );
        let numbers =
            prop::collection::vec(prop::sample::select(vec![1, 15, 28, 29, 30, 31, -1, -2, -31]), 1..4);
        let numbers = numbers.prop_map(|n| n.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
        let months = prop::collection::vec(1_u32..=12, 1..4);
        let months = months.prop_map(|n| n.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
        prop_oneof![
            Just("FREQ=DAILY".to_owned()),
            days.clone().prop_map(|d| format!("FREQ=DAILY;BYDAY={d}")),
            months.clone().prop_map(|m| format!("FREQ=DAILY;BYMONTH={m}")),
            Just("FREQ=WEEKLY".to_owned()),
            (days.clone(), prop::sample::select(vec!["MO", "SU", "TH"]))
                .prop_map(|(d, w)| format!("FREQ=WEEKLY;BYDAY={d};WKST={w}")),
            (days.clone(), months.clone()).prop_map(|(d, m)| format!("FREQ=WEEKLY;BYDAY={d};BYMONTH={m}")),
            Just("FREQ=MONTHLY".to_owned()),
            nths.prop_map(|d| format!("FREQ=MONTHLY;BYDAY={}", d.join(","))),
            numbers.clone().prop_map(|n| format!("FREQ=MONTHLY;BYMONTHDAY={n}")),
            (days, months.clone()).prop_map(|(d, m)| format!("FREQ=MONTHLY;BYDAY={d};BYMONTH={m}")),
            Just("FREQ=YEARLY".to_owned()),
            months.clone().prop_map(|m| format!("FREQ=YEARLY;BYMONTH={m}")),
            (months, numbers).prop_map(|(m, n)| format!("FREQ=YEARLY;BYMONTH={m};BYMONTHDAY={n}")),
        ]
    }

    fn ends() -> impl Strategy<Value = String> {
        prop_oneof![
            3 => Just(String::new()),
            1 => (1_u32..60).prop_map(|n| format!(";COUNT={n}")),
            1 => (2022_u32..2030, 1_u32..12, 1_u32..28).prop_map(|(y, m, d)| format!(";UNTIL={y}{m:02}{d:02}")),
            1 => (2022_u32..2030, 1_u32..12, 0_u32..24)
                .prop_map(|(y, m, h)| format!(";UNTIL={y}{m:02}15T{h:02}0000Z")),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn equals_the_library(
            rule in parts(),
            end in ends(),
            interval in prop_oneof![2 => Just(1_u32), 1 => 2_u32..14],
            start in 0_u64..1_500,
            minutes in prop::sample::select(vec![0, 30, 18 * 60, 23 * 60 + 59]),
            (from, length) in (0_u64..2_500, 0_u64..700),
        ) {
            let zero = NaiveDate::from_ymd_opt(2019, 12, 20).unwrap();
            let at = |n: u64| (zero + Days::new(n)).and_time(chrono::NaiveTime::MIN);
            let start = at(start) + chrono::Duration::minutes(minutes);
            let (from, to) = (at(from), at(from + length));
            let rule = Recurrence::parse(&format!("{rule};INTERVAL={interval}{end}")).unwrap();
            let plain = Rule::read(rule.as_str());
            prop_assert!(plain.is_some(), "{}", rule.as_str());
            let known = rule.starts_of_any(start, from, to);
            prop_assert_eq!(plain.unwrap().starts(start, from, to), known, "{} from {}", rule.as_str(), start);
        }
    }

    #[test]
    fn what_is_not_plain_is_left_alone() {
        for text in [
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
            "FREQ=YEARLY;BYWEEKNO=3",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "FREQ=MONTHLY;BYDAY=TH,1MO",
            "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;BYHOUR=9",
        ] {
            assert!(Rule::read(text).is_none(), "{text}");
        }
    }
}
