//! How much each team works from day to day, added up, so that the work between two days is one difference.
//!
//! *Invariant*: what is found does not depend on which days were added up before.

use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::Plan;
use slipway_plan::record::{Team, TeamId};

use super::holidays::Holidays;
use super::working_time::{PARTS, WorkingTime};

#[derive(Debug, Default)]
pub(crate) struct TeamDays {
    first: Option<NaiveDate>,
    /// Of each team that has a capacity: what it has worked before each day from the first on.
    teams: FxHashMap<TeamId, Vec<i64>>,
}

impl TeamDays {
    /// Of all teams, for the years from the first to the last of these.
    pub(crate) fn of(plan: &Plan, holidays: &Holidays, years: &FxHashSet<i32>) -> Self {
        let day = |year: Option<&i32>, month, day| NaiveDate::from_ymd_opt(*year?, month, day);
        let (first, last) = (day(years.iter().min(), 1, 1), day(years.iter().max(), 12, 31));
        let Some((from, last)) = first.zip(last) else { return Self::default() };
        let all = plan.all::<Team>().filter(|team| team.capacity.is_some());
        let sums = all.map(|team| {
            let mut sum = 0;
            let worked = WorkingTime::of_team(plan, holidays, team).worked(from, last);
            let before = worked.into_iter().map(|day| {
                sum += day;
                sum
            });
            (team.id, std::iter::once(0).chain(before).collect())
        });
        Self { first, teams: sums.collect() }
    }

    /// Working days of a team from first to last, both included.
    pub(crate) fn between(
        &self,
        plan: &Plan,
        holidays: &Holidays,
        team: &Team,
        (first, last): (NaiveDate, NaiveDate),
    ) -> f64 {
        let known = self.first.zip(self.teams.get(&team.id)).and_then(|(start, sums)| {
            let at = |day: NaiveDate| usize::try_from(day.num_days_from_ce() - start.num_days_from_ce()).ok();
            let (from, to) = (sums.get(at(first)?)?, sums.get(at(last)? + 1)?);
            Some((to - from).max(0))
        });
        let sum = known.unwrap_or_else(|| {
            WorkingTime::of_team(plan, holidays, team).worked(first, last).into_iter().sum()
        });
        in_days(sum)
    }
}

/// Parts of a working day as days.
#[allow(clippy::cast_precision_loss, reason = "a sum of days of a plan")]
pub(crate) fn in_days(parts: i64) -> f64 {
    parts as f64 / PARTS
}
