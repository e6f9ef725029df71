//! The calendars of a plan: its own working days and hours, and the working days of teams that differ.
//!
//! A team works on its own working days, where it has any, without the plan's holidays, those that are
//! limited to the team, and the days that its leave covers whole.

use chrono::{Datelike, Days as Count, NaiveDate, NaiveTime, Weekday};
use rustc_hash::FxHashSet;
use slipway_plan::Plan;
use slipway_plan::record::{
    Absent, Dependency, Leave, Phase, PlanSettings, Release, Team, TeamId, WindowKind, WindowRule,
    WindowScope,
};
use slipway_plan::time::{LagUnit, next_day};

use super::Start;
use super::days::{Days, utc_day};
use super::hours::Hours;
use super::network::Calendars;
use crate::index::windows::days_of_year;

/// Days in front of what is planned, and behind it.
const AROUND: (u64, u64) = (400, 1_100);
/// Most days that are counted: 60 years.
const MOST: u64 = 60 * 366;

pub(super) fn calendars(plan: &Plan, start: Start) -> Calendars {
    let (first, last) = horizon(plan, start);
    let working = weekdays(plan);
    let free = holidays(plan, None, (first, last));
    let days =
        Days::new(plan.zone(), (first, last), |day| working.contains(&day.weekday()) && !free.contains(&day));
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    let (from, to) =
        plan.settings().map_or((time(9), time(17)), |settings| (settings.working_from, settings.working_to));
    let hours = Hours::new(&days, from, to);
    Calendars { days: vec![days], hours, fences: Vec::new() }
}

/// The working days of a team, where they differ from the plan's.
pub(super) fn team_days(plan: &Plan, id: TeamId, own: &Days) -> Option<Days> {
    let team = plan.get::<Team>(id)?;
    let horizon = own.horizon();
    let limited = holidays(plan, Some(id), horizon);
    let away = leave(plan, id);
    if team.working_days.is_none() && limited.is_empty() && away.is_empty() {
        return None;
    }
    let working = team.working_days.as_ref().map_or_else(|| weekdays(plan), |days| days.0.clone());
    let free = holidays(plan, None, horizon);
    Some(Days::new(plan.zone(), horizon, |day| {
        working.contains(&day.weekday())
            && !free.contains(&day)
            && !limited.contains(&day)
            && !away.contains(&day)
    }))
}

fn weekdays(plan: &Plan) -> Vec<Weekday> {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    plan.settings().map_or_else(|| vec![Mon, Tue, Wed, Thu, Fri], |s: &PlanSettings| s.working_days.0.clone())
}

/// The days of the holidays for everything, or of those that are limited to a team.
fn holidays(
    plan: &Plan,
    team: Option<TeamId>,
    (first, last): (NaiveDate, NaiveDate),
) -> FxHashSet<NaiveDate> {
    let counts = |rule: &&WindowRule| {
        let limit = match team {
            None => rule.is_for_everything(),
            Some(team) => rule.scope.contains(&WindowScope::Team(team)),
        };
        rule.kind == WindowKind::Holiday && limit
    };
    let mut days = FxHashSet::default();
    for rule in plan.all::<WindowRule>().filter(counts) {
        for year in first.year()..=last.year() {
            days_of_year(rule, year, |day| {
                days.insert(day);
            });
        }
    }
    days
}

/// The days that a team's leave covers whole.
fn leave(plan: &Plan, team: TeamId) -> FxHashSet<NaiveDate> {
    let mut days = FxHashSet::default();
    let whole = |leave: &&Leave| leave.who == Absent::Team(team) && leave.percent >= 100;
    for leave in plan.naming::<Leave>(team).filter(whole) {
        let (start, end) = (leave.span().start(), leave.span().end());
        let mut day = start.date();
        while next_day(day).and_time(NaiveTime::MIN) <= end {
            if day.and_time(NaiveTime::MIN) >= start {
                days.insert(day);
            }
            day = next_day(day);
        }
    }
    days
}

/// The days that the network may reach, as far as they are worth counting.
fn horizon(plan: &Plan, start: Start) -> (NaiveDate, NaiveDate) {
    let phases = plan.all::<Phase>().flat_map(|p| [p.start.day, p.end.day]);
    let releases =
        plan.all::<Release>().flat_map(|r| [r.start, r.ready, r.deploy]).flatten().map(|moment| moment.day);
    let asked = match start {
        Start::Planned => None,
        Start::From(at) => Some(utc_day(at)),
    };
    let mut all = phases.chain(releases).chain(asked);
    let one = all.next().unwrap_or_default();
    let (first, last) = all.fold((one, one), |(first, last), day| (first.min(day), last.max(day)));
    let in_days = |d: &&Dependency| d.lag.unit != LagUnit::Hours;
    let lag = plan.all::<Dependency>().filter(in_days).map(|d| u64::from(d.lag.amount.unsigned_abs())).max();
    let lag = lag.unwrap_or(0) * 2;
    let first = first.checked_sub_days(Count::new(AROUND.0 + lag)).unwrap_or(first);
    let last = last.checked_add_days(Count::new(AROUND.1 + lag)).unwrap_or(last);
    let most = first.checked_add_days(Count::new(MOST)).unwrap_or(last);
    (first, last.min(most))
}
