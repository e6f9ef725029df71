//! Periods of window rules in UTC, expanded once per civil year, and found by time across all rules.
//!
//! *Invariant*: what a rule says about a moment does not depend on which years were expanded before, so
//! incremental and full checks agree. A year that is not expanded is expanded on the spot by
//! [`Rule::meeting`]; [`Windows::meeting`] is for times of records, whose years are always expanded.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{WindowKind, WindowRule};
use slipway_plan::time::instant;
use slipway_plan::{IdMap, Plan};

use super::clock::Clock;
use super::{LONGEST, years_between};
use crate::conflicts::bare;

/// A rule with its periods, as half-open UTC seconds sorted by start.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) rule: WindowRule,
    pub(crate) zone: Tz,
    years: FxHashMap<i32, Vec<(i64, i64)>>,
}

impl Rule {
    pub(crate) fn new(plan: &Plan, rule: &WindowRule) -> Self {
        let zone = rule.zone.unwrap_or_else(|| plan.zone());
        Self { rule: rule.clone(), zone, years: FxHashMap::default() }
    }

    fn expand(&mut self, year: i32, clock: &Clock) {
        if !self.years.contains_key(&year) {
            let periods = self.periods_of(year, clock);
            self.years.insert(year, periods);
        }
    }

    /// Periods that touch the year or the two days on either side, which no zone is further away than.
    /// `clock` may be of another zone, and then serves for nothing.
    fn periods_of(&self, year: i32, clock: &Clock) -> Vec<(i64, i64)> {
        let Some((from, to)) = year_and_two_days(year) else { return Vec::new() };
        let at = |civil| match clock.zone == self.zone {
            true => clock.instant(civil),
            false => instant(civil, self.zone),
        };
        let instants = |(start, end)| (at(start), at(end));
        let periods = self.rule.periods(from, to).into_iter().map(instants);
        // Clocks going forward may leave nothing of a period.
        let mut periods: Vec<_> = periods.filter(|(start, end)| start < end).collect();
        periods.sort_unstable();
        periods
    }

    /// Calls `found` with each period that shares a moment with `[start, end)`, in no promised order; a
    /// period at a turn of the year may come twice. A start that is the end stands for its own moment.
    pub(crate) fn meeting(&self, start: i64, end: i64, mut found: impl FnMut(i64, i64)) {
        let end = looked_at(start, end);
        for year in years_between(utc(start), utc(end)) {
            let made;
            let periods = match self.years.get(&year) {
                Some(known) => known,
                None => {
                    made = self.periods_of(year, &Clock::covering(self.zone, None));
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

/// Up to when windows are looked for: a moment lasts a second, and nothing is followed for longer than
/// [`LONGEST`] years.
fn looked_at(start: i64, end: i64) -> i64 {
    let last = NaiveDate::from_ymd_opt(utc(start).year() + LONGEST + 1, 1, 1);
    let last = last.map_or(i64::MAX, |day| day.and_time(NaiveTime::MIN).and_utc().timestamp() - 1);
    end.max(start + 1).min(last)
}

/// All rules of a kind.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    /// By id.
    pub(crate) rules: Vec<Rule>,
    /// Of each rule, the first one that has the same limits: who is reached by one is by all of these.
    pub(crate) alike: Vec<usize>,
    /// What kinds of phase the rules name, in lower case, and of each rule whether it names that kind.
    pub(crate) phase_kinds: Vec<(String, Vec<bool>)>,
    /// Of freezes: periods of all rules by length: no period of a shelf lasts longer than its number, and none half as
    /// long. So few periods are looked at in vain, however long some are.
    shelves: Vec<(i64, Vec<Period>)>,
    /// Of deployment windows: periods of rules that are alike, those that touch joined into one; by the first of the rules.
    joined: Vec<(usize, Vec<(i64, i64)>)>,
}

/// A period of the rule at a place among [`Windows::rules`], in UTC seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Period {
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) rule: u32,
}

impl Windows {
    /// All rules of a kind, expanded for `years`. What is expanded in `known` is taken from there.
    pub(crate) fn of(
        plan: &Plan,
        kind: WindowKind,
        (clock, years): (&Clock, &FxHashSet<i32>),
        known: Vec<Rule>,
    ) -> Self {
        let mut known: IdMap<Rule> = known.into_iter().map(|r| (r.rule.id.0, r)).collect();
        let of_kind = plan.all::<WindowRule>().filter(|rule| rule.kind == kind);
        let rules = of_kind.map(|rule| match known.remove(&rule.id.0) {
            Some(old) if old.rule == *rule => old,
            _ => Rule::new(plan, rule),
        });
        let mut windows = Self { rules: rules.collect(), ..Self::default() };
        windows.find_alike();
        windows.find_phase_kinds();
        windows.expand((clock, years));
        windows
    }

    /// Expands all rules for these years too.
    pub(crate) fn expand(&mut self, (clock, years): (&Clock, &FxHashSet<i32>)) {
        for rule in &mut self.rules {
            years.iter().for_each(|year| rule.expand(*year, clock));
        }
        match self.rules.first().map(|r| r.rule.kind) {
            Some(WindowKind::Deployment) => self.join(),
            _ => self.shelve(),
        }
    }

    fn find_alike(&mut self) {
        self.alike.clear();
        let limits = |r: &Rule| (r.rule.tiers.clone(), r.rule.release_kinds.clone(), r.rule.scope.clone());
        let mut first = FxHashMap::default();
        for (n, rule) in self.rules.iter().enumerate() {
            self.alike.push(*first.entry(limits(rule)).or_insert(n));
        }
    }

    fn find_phase_kinds(&mut self) {
        let mut kinds: Vec<(String, Vec<bool>)> = Vec::new();
        for (n, rule) in self.rules.iter().enumerate() {
            for name in rule.rule.phase_kinds.iter().map(|k| k.trim().to_ascii_lowercase()) {
                let known = kinds.iter().position(|(kind, _)| *kind == name).unwrap_or_else(|| {
                    kinds.push((name, vec![false; self.rules.len()]));
                    kinds.len() - 1
                });
                kinds[known].1[n] = true;
            }
        }
        self.phase_kinds = kinds;
    }

    /// Of each rule, whether it names this kind of phase; `None` where nobody does.
    pub(crate) fn naming_kind(&self, kind: &str) -> Option<&[bool]> {
        let kind = bare(kind);
        let named = self.phase_kinds.iter().find(|(name, _)| name.eq_ignore_ascii_case(kind));
        named.filter(|_| !kind.is_empty()).map(|(_, rules)| &rules[..])
    }

    fn shelve(&mut self) {
        let mut shelves: FxHashMap<u32, Vec<Period>> = FxHashMap::default();
        for (n, rule) in self.rules.iter().enumerate() {
            for &(start, end) in rule.years.values().flatten() {
                let class = (end - start).max(1).ilog2();
                let period = Period { start, end, rule: u32::try_from(n).unwrap_or(u32::MAX) };
                shelves.entry(class).or_default().push(period);
            }
        }
        self.shelves = shelves.into_iter().map(|(class, periods)| (2 << class, periods)).collect();
        self.shelves.sort_unstable_by_key(|(longest, _)| *longest);
        for (_, periods) in &mut self.shelves {
            periods.sort_unstable();
            periods.dedup();
        }
    }

    fn join(&mut self) {
        let mut all: FxHashMap<usize, Vec<(i64, i64)>> = FxHashMap::default();
        for (rule, alike) in self.rules.iter().zip(&self.alike) {
            all.entry(*alike).or_default().extend(rule.years.values().flatten());
        }
        self.joined = all.into_iter().map(|(alike, periods)| (alike, joined(periods))).collect();
        self.joined.sort_unstable_by_key(|(alike, _)| *alike);
    }

    /// Calls `found` with each period of any rule that shares a moment with `[start, end)`, in no promised
    /// order. A start that is the end stands for its own moment.
    pub(crate) fn meeting(&self, start: i64, end: i64, mut found: impl FnMut(Period)) {
        let end = looked_at(start, end);
        for (longest, periods) in &self.shelves {
            let first = periods.partition_point(|p| p.start <= start.saturating_sub(*longest));
            let near = periods[first..].iter().take_while(|p| p.start < end);
            near.filter(|p| p.end > start).for_each(|p| found(*p));
        }
    }

    /// Calls `found` with a rule of each set of rules that are alike, and the periods of all of these,
    /// joined and sorted.
    pub(crate) fn each_alike<'a>(&'a self, mut found: impl FnMut(&'a Rule, &'a [(i64, i64)])) {
        for (alike, periods) in &self.joined {
            found(&self.rules[*alike], periods);
        }
    }
}

/// Periods in order, those that touch each other joined.
fn joined(mut periods: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    periods.sort_unstable();
    let mut all: Vec<(i64, i64)> = Vec::with_capacity(periods.len());
    for (start, end) in periods {
        match all.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => all.push((start, end)),
        }
    }
    all
}

/// Those of sorted, disjoint periods that share a moment with `[start, end)`.
pub(crate) fn of_joined(periods: &[(i64, i64)], start: i64, end: i64) -> &[(i64, i64)] {
    let end = looked_at(start, end);
    let first = periods.partition_point(|p| p.1 <= start);
    let count = periods[first..].partition_point(|p| p.0 < end);
    &periods[first..first + count]
}

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
