//! The plan's working calendar: its working days without the holidays that are for everything.
//!
//! *Invariant*: a holiday rule takes out every civil day that it touches, whatever its zone: a holiday is
//! a day. Rules that are limited to portfolios, tiers or systems say nothing about the plan's calendar.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::Plan;
use slipway_plan::record::{WindowKind, WindowRule, WindowRuleId};

use super::windows::days_of_year;

/// Most days that a lag is followed through: eight for each working day, and a year for holidays. A
/// calendar in which nobody ever works ends there.
const fn most_days(working: u32) -> u64 {
    working as u64 * 8 + 366
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Calendar {
    /// Working weekdays, Monday first.
    working: [bool; 7],
    holidays: Vec<WindowRule>,
    years: FxHashMap<i32, FxHashSet<NaiveDate>>,
}

impl Calendar {
    pub(crate) fn of(plan: &Plan) -> Self {
        let is_holiday = |r: &&WindowRule| r.kind == WindowKind::Holiday && r.is_for_everything();
        Self {
            holidays: plan.all::<WindowRule>().filter(is_holiday).cloned().collect(),
            ..Self::weekdays(plan)
        }
    }

    /// The working weekdays without any holiday.
    pub(crate) fn weekdays(plan: &Plan) -> Self {
        use Weekday::{Fri, Mon, Thu, Tue, Wed};
        let mut working = [false; 7];
        let mut set = |day: Weekday| working[day.num_days_from_monday() as usize] = true;
        match plan.settings() {
            Some(settings) => settings.working_days.0.iter().copied().for_each(&mut set),
            None => [Mon, Tue, Wed, Thu, Fri].into_iter().for_each(&mut set),
        }
        Self { working, ..Self::default() }
    }

    pub(super) fn expand(&mut self, year: i32) {
        let days = self.days_of(year);
        self.years.insert(year, days);
    }

    fn days_of(&self, year: i32) -> FxHashSet<NaiveDate> {
        let mut days = FxHashSet::default();
        for rule in &self.holidays {
            days_of_year(rule, year, |day| {
                days.insert(day);
            });
        }
        days
    }

    fn is_weekday(&self, day: NaiveDate) -> bool {
        self.working[day.weekday().num_days_from_monday() as usize]
    }

    /// Tells whether people work on a day; keeps the years that it had to expand.
    pub(crate) fn working(&self) -> impl FnMut(NaiveDate) -> bool + '_ {
        let mut made: FxHashMap<i32, FxHashSet<NaiveDate>> = FxHashMap::default();
        move |day| {
            let year = day.year();
            let holidays = match self.years.get(&year) {
                Some(known) => known,
                None => &*made.entry(year).or_insert_with(|| self.days_of(year)),
            };
            self.is_weekday(day) && !holidays.contains(&day)
        }
    }

    /// Moves a civil time by working days. The end of a day counts for that day: Friday 24:00 and one
    /// working day is Monday 24:00.
    pub(crate) fn shifted(&self, at: NaiveDateTime, by: i32) -> NaiveDateTime {
        let mut is_working = self.working();
        let ends_day = by > 0 && at.time() == NaiveTime::MIN;
        let one = Days::new(1);
        let mut day = at.date();
        if ends_day {
            day = day.checked_sub_days(one).unwrap_or(day);
        }
        let (mut left, mut steps) = (by.unsigned_abs(), 0);
        let most = most_days(left);
        while left > 0 && steps < most {
            let next = if by > 0 { day.checked_add_days(one) } else { day.checked_sub_days(one) };
            day = next.unwrap_or(day);
            left -= u32::from(is_working(day));
            steps += 1;
        }
        if ends_day {
            day = day.checked_add_days(one).unwrap_or(day);
        }
        day.and_time(at.time())
    }

    /// The holiday rules that take a weekday's work away on one of the days from first to last.
    pub(crate) fn holidays_between(&self, first: NaiveDate, last: NaiveDate) -> Vec<WindowRuleId> {
        let mut found = Vec::new();
        for rule in &self.holidays {
            let mut counts = false;
            for year in first.year()..=last.year() {
                days_of_year(rule, year, |day| {
                    counts |= (first..=last).contains(&day) && self.is_weekday(day);
                });
            }
            if counts {
                found.push(rule.id);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use slipway_plan::record::{PlanSettings, RecordType};
    use slipway_plan::{Moment, Record, RecordKind, RecordRef};

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    fn record(kind: RecordKind, n: u128, fields: &serde_json::Value) -> Record {
        let at = RecordRef::new(kind, uuid::Uuid::from_u128(n));
        Record::from_fields(at, fields.as_object().unwrap()).unwrap()
    }

    fn plan(holiday: &serde_json::Value) -> Plan {
        let settings = serde_json::json!({ "name": "P" });
        Plan::from_records([
            record(PlanSettings::KIND, 1, &settings),
            record(RecordKind::WindowRule, 2, holiday),
        ])
    }

    #[test]
    fn the_end_of_a_day_counts_for_that_day() {
        let holiday =
            serde_json::json!({ "name": "H", "kind": "holiday", "from": "2027-06-09", "to": "2027-06-09" });
        let calendar = Calendar::of(&plan(&holiday));
        // 2027-06-04 is a Friday.
        for (from, by, to) in [
            ("2027-06-05", 1, "2027-06-08"),
            ("2027-06-05", 2, "2027-06-09"),
            ("2027-06-05", 3, "2027-06-11"),
            ("2027-06-04T18:00", 1, "2027-06-07T18:00"),
            ("2027-06-07", -1, "2027-06-04"),
            ("2027-06-10T12:00", -1, "2027-06-08T12:00"),
        ] {
            assert_eq!(calendar.shifted(at(from), by), at(to), "{from} {by}");
        }
    }

    #[test]
    fn a_calendar_in_which_nobody_works_ends() {
        let every_day = serde_json::json!({
            "name": "H", "kind": "holiday", "from": "2027-01-01", "to": "2027-01-01", "rrule": "FREQ=DAILY",
        });
        let calendar = Calendar::of(&plan(&every_day));
        assert_eq!(calendar.shifted(at("2027-06-07T12:00"), 1), at("2028-06-15T12:00"));
    }
}
