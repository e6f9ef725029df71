//! Which holidays lie on a day: those of everybody, and those of portfolios, teams and people.
//!
//! *Invariant*: a holiday rule takes every civil day that it touches, whatever its zone. What is found does
//! not depend on which years were expanded before.

use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::Plan;
use slipway_plan::record::{WindowKind, WindowRule};

use super::windows::days_of_year;

/// The rules on each day, by their place in the list.
type Days = FxHashMap<NaiveDate, Vec<u32>>;

#[derive(Clone, Debug, Default)]
pub(crate) struct Holidays {
    rules: Vec<WindowRule>,
    years: FxHashMap<i32, Days>,
}

impl Holidays {
    /// All holidays of a plan, expanded for these years.
    pub(crate) fn of(plan: &Plan, years: &FxHashSet<i32>) -> Self {
        let is_holiday = |r: &&WindowRule| r.kind == WindowKind::Holiday;
        let rules = plan.all::<WindowRule>().filter(is_holiday).cloned().collect();
        let mut all = Self { rules, ..Self::default() };
        all.years = years.iter().map(|year| (*year, all.days_of(*year))).collect();
        all
    }

    fn days_of(&self, year: i32) -> Days {
        let mut days = Days::default();
        for (n, rule) in self.rules.iter().enumerate() {
            let Ok(place) = u32::try_from(n) else { break };
            days_of_year(rule, year, |day| {
                let on_day = days.entry(day).or_default();
                if on_day.last() != Some(&place) {
                    on_day.push(place);
                }
            });
        }
        days
    }

    /// Calls `found` with the rules on that day, in the order of the plan.
    pub(crate) fn each_on<'a>(&'a self, day: NaiveDate, found: impl FnMut(&'a WindowRule)) {
        let made;
        let days = match self.years.get(&day.year()) {
            Some(known) => known,
            None if self.rules.is_empty() => return,
            None => {
                made = self.days_of(day.year());
                &made
            }
        };
        let places = days.get(&day).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|n| self.rules.get(*n as usize)).for_each(found);
    }

    /// Whether there is none at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}
