//! The next dates: deployments, ready dates and milestones, planned beside forecast.
//!
//! *Invariant*: the planned date is never replaced by the forecast, nor by what was planned before: all three stand
//! side by side, so that a date that moved shows.
//! Deliberately not here: gates, which have their own table.

use slipway_plan::record::{Milestone, Release};
use slipway_plan::{Moment, Plan, RecordRef};
use slipway_text::{label, say};

use super::cover::{Cover, days_between, is_open};

/// How many overdue dates stand before the next ones.
const MOST_OVERDUE: usize = 3;

/// One date of one release.
#[derive(Clone, Debug, PartialEq)]
pub struct DateRow {
    /// "Deployment", "Ready", or the name of the milestone.
    pub what: String,
    /// Key and name of the release.
    pub release: String,
    /// As planned.
    pub planned: Moment,
    /// As it is expected today.
    pub forecast: Option<Moment>,
    /// Forecast after (positive) or before the plan, in days.
    pub difference: Option<i64>,
    /// Days since the expected date passed without the thing being done.
    pub overdue: Option<i64>,
    /// What was planned at the last report, where it was another day.
    pub was: Option<Moment>,
}

/// The latest overdue dates, then all from now on by expected day; and how many overdue ones were left out.
pub(super) fn rows(cover: &Cover<'_>, before: Option<&Plan>) -> (Vec<DateRow>, usize) {
    let mut all: Vec<DateRow> = cover.open().flat_map(|r| of_release(cover, before, r)).collect();
    all.sort_by(|a, b| (expected(a), &a.release, &a.what).cmp(&(expected(b), &b.release, &b.what)));
    let (mut late, next): (Vec<DateRow>, Vec<DateRow>) = all.into_iter().partition(|r| r.overdue.is_some());
    let left_out = late.len().saturating_sub(MOST_OVERDUE);
    late.drain(..left_out);
    late.extend(next);
    (late, left_out)
}

fn expected(row: &DateRow) -> Moment {
    row.forecast.unwrap_or(row.planned)
}

fn of_release(cover: &Cover<'_>, before: Option<&Plan>, release: &Release) -> Vec<DateRow> {
    let name = label::long(cover.plan, release.id.into());
    let then = before.and_then(|plan| plan.get::<Release>(release.id));
    let mut rows = Vec::new();
    if let Some(planned) = release.deploy {
        let was = then.and_then(|r| r.deploy);
        rows.push(row(cover, say::report_what_deploy().text(), &name, planned, release.forecast_deploy, was));
    }
    let same_day = release.ready.map(|m| m.day) == release.deploy.map(|m| m.day)
        && release.forecast_ready.map(|m| m.day) == release.forecast_deploy.map(|m| m.day);
    if let (Some(planned), None, false) = (release.ready, release.actual_ready, same_day) {
        let was = then.and_then(|r| r.ready);
        rows.push(row(cover, say::report_what_ready().text(), &name, planned, release.forecast_ready, was));
    }
    for milestone in cover.plan.naming::<Milestone>(RecordRef::from(release.id)) {
        if milestone.actual.is_none() {
            let was = before.and_then(|plan| plan.get::<Milestone>(milestone.id)).map(|m| m.date);
            let one = row(cover, milestone.name.clone(), &name, milestone.date, milestone.forecast, was);
            // Few people write down that a milestone was reached, so one that passed is no alarm.
            if one.overdue.is_none() {
                rows.push(one);
            }
        }
    }
    rows
}

fn row(
    cover: &Cover<'_>,
    what: String,
    release: &str,
    planned: Moment,
    forecast: Option<Moment>,
    was: Option<Moment>,
) -> DateRow {
    let expected = forecast.unwrap_or(planned);
    let overdue = (expected.end() < cover.now).then(|| days_between(expected, Moment::at(cover.now)));
    DateRow {
        what,
        release: release.to_owned(),
        planned,
        forecast,
        difference: forecast.map(|f| days_between(planned, f)),
        overdue,
        was: was.filter(|was| was.day != planned.day),
    }
}

/// The worst of the releases whose deployment is overdue, with its days, and how many there are.
pub(super) fn overdue<'a>(cover: &Cover<'a>) -> (Option<(&'a Release, i64)>, usize) {
    let late = cover.open().filter_map(|r| {
        let expected = r.forecast_deploy.or(r.deploy)?;
        (expected.end() < cover.now).then(|| (r, days_between(expected, Moment::at(cover.now))))
    });
    worst(late)
}

/// The worst of the releases whose ready date or deployment is forecast later than planned, and how many there are.
pub(super) fn slipping<'a>(cover: &Cover<'a>) -> (Option<(&'a Release, i64)>, usize) {
    let slip = |planned: Option<Moment>, forecast: Option<Moment>| Some(days_between(planned?, forecast?));
    let late = cover.open().filter(|r| is_open(r)).filter_map(|r| {
        let days = slip(r.ready, r.forecast_ready).max(slip(r.deploy, r.forecast_deploy))?;
        (days > 0).then_some((r, days))
    });
    worst(late)
}

fn worst<'a>(late: impl Iterator<Item = (&'a Release, i64)>) -> (Option<(&'a Release, i64)>, usize) {
    let mut count = 0;
    let mut worst: Option<(&Release, i64)> = None;
    for (release, days) in late {
        count += 1;
        if worst.is_none_or(|(_, most)| days > most) {
            worst = Some((release, days));
        }
    }
    (worst, count)
}
