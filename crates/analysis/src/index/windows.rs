//! Periods of window rules in UTC, expanded once per civil year.
//!
//! *Invariant*: what a rule says about a moment does not depend on which years were expanded before, so
//! incremental and full checks agree. A year that is not expanded is expanded on the spot.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use rustc_hash::FxHashMap;
use slipway_plan::Plan;
use slipway_plan::record::{WindowKind, WindowRule};
use slipway_plan::time::instant;

use super::years_between;

/// A rule with its periods, as half-open UTC seconds sorted by start.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) rule: WindowRule,
    pub(crate) zone: Tz,
    years: FxHashMap<i32, Vec<(i64, i64)>>,
}

/// All rules of a kind, by id.
pub(crate) fn rules(plan: &Plan, kind: WindowKind) -> Vec<Rule> {
    let of_kind = plan.all::<WindowRule>().filter(|rule| rule.kind == kind);
    of_kind.map(|rule| Rule::new(plan, rule)).collect()
}

impl Rule {
    pub(crate) fn new(plan: &Plan, rule: &WindowRule) -> Self {
        let zone = rule.zone.unwrap_or_else(|| plan.zone());
        Self { rule: rule.clone(), zone, years: FxHashMap::default() }
    }

    pub(super) fn expand(&mut self, year: i32) {
        let periods = self.periods_of(year);
        self.years.insert(year, periods);
    }

    /// Periods that touch the year or the two days on either side, which no zone is further away than.
    fn periods_of(&self, year: i32) -> Vec<(i64, i64)> {
        let Some((from, to)) = year_and_two_days(year) else { return Vec::new() };
        let instants = |(start, end)| (instant(start, self.zone), instant(end, self.zone));
        let mut periods: Vec<_> = self.rule.periods(from, to).into_iter().map(instants).collect();
        periods.sort_unstable();
        periods
    }

    /// Calls `found` with each period that shares a moment with `[start, end)`, in no promised order; a
    /// period at a turn of the year may come twice. A start that is the end stands for its own moment.
    pub(crate) fn meeting(&self, start: i64, end: i64, mut found: impl FnMut(i64, i64)) {
        let end = end.max(start + 1);
        for year in years_between(utc(start), utc(end)) {
            let made;
            let periods = match self.years.get(&year) {
                Some(known) => known,
                None => {
                    made = self.periods_of(year);
                    &made
                }
            };
            // Periods of one rule all last about the same, so few before the first candidate are looked at.
            let before = periods.partition_point(|p| p.0 < end);
            for (from, to) in periods[..before].iter().rev().take_while(|p| p.1 > start - SLACK) {
                if *to > start {
                    found(*from, *to);
                }
            }
        }
    }
}

/// Periods of one rule differ in length only by changes of clocks, so an earlier start cannot end later
/// by more than this.
const SLACK: i64 = 2 * 86_400;

fn utc(at: i64) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(at, 0).unwrap_or_default().naive_utc()
}

fn year_and_two_days(year: i32) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?.checked_sub_days(Days::new(2))?;
    let last = NaiveDate::from_ymd_opt(year + 1, 1, 1)?.checked_add_days(Days::new(2))?;
    Some((first.and_time(NaiveTime::MIN), last.and_time(NaiveTime::MIN)))
}

/// The civil days of `year` that periods of `rule` cover.
pub(crate) fn days_of_year(rule: &WindowRule, year: i32, mut found: impl FnMut(NaiveDate)) {
    let Some((from, to)) = year_and_two_days(year) else { return };
    for (start, end) in rule.periods(from, to) {
        let days = start.date().iter_days().take_while(|day| day.and_time(NaiveTime::MIN) < end);
        days.filter(|day| day.year() == year).for_each(&mut found);
    }
}
