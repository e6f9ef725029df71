//! The plan's working calendar: its working days without the holidays that are for everything.
//!
//! *Invariant*: a holiday rule takes out every civil day that it touches, whatever its zone: a holiday is
//! a day. Rules that are limited to portfolios, tiers or systems say nothing about the plan's calendar.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::Plan;
use slipway_plan::record::{WindowKind, WindowRule, WindowRuleId};

use super::clock::{DAY, civil_of, number, wall};
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
    covered: Option<Covered>,
}

/// The working days of some years on end, counted.
#[derive(Clone, Debug)]
struct Covered {
    /// Days since 1970 of the first day.
    first: i64,
    /// Of each day, how many working days there are up to and with it.
    until: Vec<u32>,
    /// The working days, as days since 1970.
    days: Vec<i64>,
}

/// Most years that are counted through.
const MOST_YEARS: i32 = 60;

impl Calendar {
    /// The plan's calendar, which looks every day up as it is asked for.
    pub(crate) fn of(plan: &Plan) -> Self {
        let is_holiday = |r: &&WindowRule| r.kind == WindowKind::Holiday && r.is_for_everything();
        Self {
            holidays: plan.all::<WindowRule>().filter(is_holiday).cloned().collect(),
            ..Self::weekdays(plan)
        }
    }

    /// The plan's calendar, counted through for these years and those between and around them.
    pub(crate) fn counted(plan: &Plan, years: &FxHashSet<i32>) -> Self {
        let mut calendar = Self::of(plan);
        if let Some((first, last)) = years.iter().min().zip(years.iter().max())
            && last - first < MOST_YEARS
        {
            calendar.covered = calendar.count(*first - 1, *last + 1);
        }
        calendar
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

    fn count(&self, first: i32, last: i32) -> Option<Covered> {
        let start = NaiveDate::from_ymd_opt(first, 1, 1)?;
        let mut holidays = FxHashSet::default();
        for year in first..=last {
            holidays.extend(self.days_of(year));
        }
        let mut covered = Covered { first: number(start), until: Vec::new(), days: Vec::new() };
        for day in start.iter_days().take_while(|day| day.year() <= last) {
            if self.is_weekday(day) && !holidays.contains(&day) {
                covered.days.push(number(day));
            }
            covered.until.push(u32::try_from(covered.days.len()).ok()?);
        }
        Some(covered)
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
            self.covered.as_ref().and_then(|c| c.is_working(number(day))).unwrap_or_else(|| {
                let holidays = made.entry(day.year()).or_insert_with(|| self.days_of(day.year()));
                self.is_weekday(day) && !holidays.contains(&day)
            })
        }
    }

    /// Moves a civil time by working days. The end of a day counts for that day: Friday 24:00 and one
    /// working day is Monday 24:00. No time passes on days off: Saturday 10:00 is Friday 24:00. So what is
    /// later is never moved less far.
    ///
    /// Times are seconds on the wall.
    pub(crate) fn shifted_wall(&self, at: i64, by: i32) -> i64 {
        let (mut day, mut time) = (at.div_euclid(DAY), at.rem_euclid(DAY));
        if by == 0 {
            return at;
        }
        if time > 0 && !self.works(day) {
            time = 0;
        }
        let ends_day = by > 0 && time == 0;
        if ends_day {
            day -= 1;
        }
        day = self.covered.as_ref().and_then(|c| c.shifted(day, by)).unwrap_or_else(|| self.walk(day, by));
        if ends_day {
            day += 1;
        }
        day * DAY + time
    }

    /// As [`Self::shifted_wall`], for civil times.
    pub(crate) fn shifted(&self, at: NaiveDateTime, by: i32) -> NaiveDateTime {
        civil_of(self.shifted_wall(wall(at), by))
    }

    /// The working day that is so many away from a day, itself not counted.
    pub(crate) fn shifted_day(&self, day: NaiveDate, by: i32) -> NaiveDate {
        let from = number(day);
        let found = self.covered.as_ref().and_then(|c| c.shifted(from, by));
        civil_of(found.unwrap_or_else(|| self.walk(from, by)) * DAY).date()
    }

    fn works(&self, day: i64) -> bool {
        let known = self.covered.as_ref().and_then(|c| c.is_working(day));
        known.unwrap_or_else(|| self.working()(civil_of(day * DAY).date()))
    }

    /// Day by day, however far.
    fn walk(&self, from: i64, by: i32) -> i64 {
        let mut is_working = self.working();
        let one = Days::new(1);
        let mut day = civil_of(from * DAY).date();
        let (mut left, mut steps) = (by.unsigned_abs(), 0);
        let most = most_days(left);
        while left > 0 && steps < most {
            let next = if by > 0 { day.checked_add_days(one) } else { day.checked_sub_days(one) };
            day = next.unwrap_or(day);
            left -= u32::from(is_working(day));
            steps += 1;
        }
        number(day)
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

impl Covered {
    /// Whether people work on a day; `None` where that is not counted.
    fn is_working(&self, day: i64) -> Option<bool> {
        let place = usize::try_from(day - self.first).ok()?;
        let until = *self.until.get(place)?;
        let before = place.checked_sub(1).map_or(0, |before| self.until[before]);
        Some(until > before)
    }

    /// The day that is so many working days away; `None` where that is not counted, or further than
    /// anybody walks.
    fn shifted(&self, from: i64, by: i32) -> Option<i64> {
        let until = |day: i64| self.until.get(usize::try_from(day - self.first).ok()?);
        let left = usize::try_from(by.unsigned_abs()).ok()?;
        let place = match by {
            0 => return Some(from),
            1.. => usize::try_from(*until(from)?).ok()? + left - 1,
            _ => usize::try_from(*until(from - 1)?).ok()?.checked_sub(left)?,
        };
        let day = *self.days.get(place)?;
        (day.abs_diff(from) <= most_days(by.unsigned_abs())).then_some(day)
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
            ("2027-06-05T10:00", 0, "2027-06-05T10:00"),
            ("2027-06-05T10:00", 1, "2027-06-08"),
            ("2027-06-06T23:59", 1, "2027-06-08"),
            ("2027-06-05T10:00", -1, "2027-06-04"),
            ("2027-06-09T10:00", -1, "2027-06-08"),
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
        assert_eq!(calendar.shifted(at("2027-06-07T12:00"), 1), at("2028-06-15"));
    }

    #[test]
    fn what_is_later_is_never_moved_less_far() {
        let holiday =
            serde_json::json!({ "name": "H", "kind": "holiday", "from": "2027-06-09", "to": "2027-06-09" });
        let calendar = Calendar::of(&plan(&holiday));
        for by in [-9, -2, -1, 0, 1, 2, 9] {
            let mut last = NaiveDateTime::MIN;
            for half_hours in 0..48 * 21 {
                let from = at("2027-06-01") + chrono::Duration::minutes(half_hours * 30);
                let to = calendar.shifted(from, by);
                assert!(last <= to, "{from} {by}: {last}, {to}");
                last = to;
            }
        }
    }

    #[test]
    fn counting_and_walking_agree() {
        let holiday = serde_json::json!({
            "name": "H", "kind": "holiday", "from": "2027-12-24", "to": "2028-01-06", "rrule": "FREQ=YEARLY",
        });
        let plan = plan(&holiday);
        let counted = Calendar::counted(&plan, &[2027, 2028].into_iter().collect());
        let walked = Calendar::of(&plan);
        assert!(counted.covered.is_some() && walked.covered.is_none());
        for n in 0..900 {
            let from = at("2025-12-20T10:30") + chrono::Duration::hours(n * 31);
            for by in [-300, -9, -1, 0, 1, 2, 5, 40, 500] {
                for from in [from, from.date().and_time(chrono::NaiveTime::MIN)] {
                    assert_eq!(counted.shifted(from, by), walked.shifted(from, by), "{from} {by}");
                    let day = from.date();
                    assert_eq!(counted.shifted_day(day, by), walked.shifted_day(day, by), "{day} {by}");
                }
            }
        }
    }
}
