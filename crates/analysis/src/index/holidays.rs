//! Which holidays lie on a day: those of everybody, and those of portfolios, teams and people.
//!
//! *Invariant*: a holiday rule takes every civil day that it touches, whatever its zone. What is found does
//! not depend on which years were expanded before.

use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;
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
    pub(crate) fn of(plan: &Plan) -> Self {
        let is_holiday = |r: &&WindowRule| r.kind == WindowKind::Holiday;
        Self { rules: plan.all::<WindowRule>().filter(is_holiday).cloned().collect(), ..Self::default() }
    }

    pub(super) fn expand(&mut self, year: i32) {
        let days = self.days_of(year);
        self.years.insert(year, days);
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

    /// The rules on that day, in the order of the plan.
    pub(crate) fn on(&self, day: NaiveDate) -> impl Iterator<Item = &WindowRule> {
        let found = match self.years.get(&day.year()) {
            Some(known) => known.get(&day).cloned().unwrap_or_default(),
            None if self.rules.is_empty() => Vec::new(),
            None => self.days_of(day.year()).remove(&day).unwrap_or_default(),
        };
        found.into_iter().filter_map(|n| self.rules.get(n as usize))
    }

    /// Whether there is none at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}
