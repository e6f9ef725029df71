//! Red, amber, green: each judgement with the written rule that gave it and a sentence why.
//!
//! *Invariant*: the limits in the code are the numbers in the rule's text; nothing is judged green for want of data.
//! Deliberately not here: opinions. Nobody can set a colour by hand.

use slipway_analysis::{ConflictKind, Severity};
use slipway_plan::RecordKind;
use slipway_plan::record::{Booking, Environment, GateStatus, Release, ReleaseStatus};
use slipway_text::{dates as words, label, say};

use super::cover::Cover;
use super::{dates, gates, scope};

/// A forecast later than this is red, in days.
const RED_DAYS: i64 = 10;
/// So far may done lag behind the time gone, in points of per cent.
const LAG_POINTS: i64 = 20;
/// A gate is near within so many days.
const NEAR_DAYS: i64 = 14;
/// A conflict about environments is near within so many days.
const SOON_DAYS: i64 = 28;

/// Red, amber, green; or nothing to judge by. In the order of worry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// No data.
    Unjudged,
    /// On track.
    Green,
    /// At risk.
    Amber,
    /// Off track.
    Red,
}

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Dates.
    Schedule,
    /// Items.
    Scope,
    /// Gates.
    Quality,
    /// Bookings.
    Environments,
    /// All of them.
    Overall,
}

/// One judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// What is judged.
    pub area: Area,
    /// How it stands.
    pub light: Light,
    /// One sentence why.
    pub why: String,
    /// The rule.
    pub rule: String,
    /// How it stood at the last report.
    pub before: Option<Light>,
}

/// Schedule, scope, quality, environments, overall.
pub(super) fn judge(cover: &Cover<'_>) -> [Judgement; 5] {
    let made = |area, (light, why): (Light, String), rule| Judgement { area, light, why, rule, before: None };
    let four = [
        made(Area::Schedule, schedule(cover), say::report_rule_schedule(RED_DAYS).text()),
        made(Area::Scope, scope(cover), say::report_rule_scope(LAG_POINTS).text()),
        made(Area::Quality, quality(cover), say::report_rule_quality(NEAR_DAYS).text()),
        made(Area::Environments, environments(cover), say::report_rule_environments(SOON_DAYS).text()),
    ];
    let all = made(Area::Overall, overall(&four), say::report_rule_overall().text());
    let [a, b, c, d] = four;
    [a, b, c, d, all]
}

impl Area {
    /// "Schedule".
    pub(super) fn word(self) -> String {
        match self {
            Self::Schedule => say::report_area_schedule(),
            Self::Scope => say::report_area_scope(),
            Self::Quality => say::report_area_quality(),
            Self::Environments => say::report_area_environments(),
            Self::Overall => say::report_area_overall(),
        }
        .text()
    }
}

impl Light {
    /// "Amber: at risk".
    pub(super) fn word(self) -> String {
        match self {
            Self::Unjudged => say::report_unjudged(),
            Self::Green => say::report_green(),
            Self::Amber => say::report_amber(),
            Self::Red => say::report_red(),
        }
        .text()
    }
}

fn schedule(cover: &Cover<'_>) -> (Light, String) {
    let key = |release: &Release| release.key.clone();
    if let (Some((release, days)), count) = dates::overdue(cover) {
        return (Light::Red, say::report_schedule_overdue(key(release), days, count - 1).text());
    }
    if let (Some((release, days)), count) = dates::slipping(cover) {
        let light = if days > RED_DAYS { Light::Red } else { Light::Amber };
        return (light, say::report_schedule_slips(key(release), days, count - 1).text());
    }
    let broken = cover.open_conflicts().iter().filter(|c| is_about_dates(c.kind)).count();
    if broken > 0 {
        return (Light::Amber, say::report_schedule_breaks(broken).text());
    }
    if cover.open().all(|r| r.deploy.is_none() && r.ready.is_none()) {
        return (Light::Unjudged, say::report_schedule_none().text());
    }
    (Light::Green, say::report_schedule_good().text())
}

const fn is_about_dates(kind: ConflictKind) -> bool {
    matches!(
        kind,
        ConflictKind::DependencyOrder
            | ConflictKind::DependencyCycle
            | ConflictKind::InFreeze
            | ConflictKind::OutsideWindow
            | ConflictKind::ChildOutsideParent
            | ConflictKind::PhaseOutsideRelease
    )
}

fn scope(cover: &Cover<'_>) -> (Light, String) {
    let rows: Vec<_> =
        cover.open().map(|r| (r, scope::of(cover, r))).filter(|(_, row)| row.total > 0).collect();
    let is_past = |r: &Release| {
        r.status != ReleaseStatus::Ready
            && r.actual_ready.is_none()
            && r.forecast_ready.or(r.ready).is_some_and(|ready| ready.end() < cover.now)
    };
    if let Some((r, row)) = rows.iter().find(|(r, row)| row.done < row.total && is_past(r)) {
        return (Light::Red, say::report_scope_open(&r.key, row.total - row.done, row.total).text());
    }
    let lag = |r: &Release, row: &scope::ScopeRow| {
        let done = (100 * row.done / row.total) as i64;
        time_gone(cover, r).map(|gone| (gone - done, done, gone))
    };
    let worst = rows.iter().filter_map(|(r, row)| Some((lag(r, row)?, r))).max_by_key(|(lag, _)| lag.0);
    if let Some(((lag, done, gone), r)) = worst
        && lag > LAG_POINTS
    {
        return (Light::Amber, say::report_scope_behind(&r.key, done, gone).text());
    }
    let twice = cover.open_conflicts().iter().filter(|c| c.kind == ConflictKind::ScopeTwice).count();
    if twice > 0 {
        return (Light::Amber, say::report_scope_twice(twice).text());
    }
    let all =
        cover.releases.iter().map(|r| scope::of(cover, r)).fold((0, 0), |n, r| (n.0 + r.done, n.1 + r.total));
    match all {
        (_, 0) => (Light::Unjudged, say::report_scope_none().text()),
        (done, total) => (Light::Green, say::report_scope_good(done, total).text()),
    }
}

/// How much of the time from start to ready has gone, in per cent.
fn time_gone(cover: &Cover<'_>, release: &Release) -> Option<i64> {
    let start = release.actual_start.or(release.start)?.first();
    let end = release.forecast_ready.or(release.ready).or(release.deploy)?.end();
    let (gone, whole) = ((cover.now - start).num_minutes(), (end - start).num_minutes());
    (whole > 0).then(|| (100 * gone / whole).clamp(0, 100))
}

fn quality(cover: &Cover<'_>) -> (Light, String) {
    let mut gates: Vec<_> = cover.gates().collect();
    gates.sort_by_key(|g| (g.at, g.id));
    let name = |gate: &slipway_plan::record::Gate| label::short(cover.plan, gate.id.into());
    if let Some(failed) = gates.iter().find(|g| g.status == GateStatus::Failed) {
        return (Light::Red, say::report_quality_failed(name(failed)).text());
    }
    let near = cover.days_on(NEAR_DAYS);
    let lacking = |g: &slipway_plan::record::Gate| {
        let unmet = slipway_analysis::unmet(cover.plan, g.id, cover.now).len();
        (g.status == GateStatus::Planned && unmet > 0).then_some(unmet)
    };
    let expected = |g: &slipway_plan::record::Gate| g.forecast.unwrap_or(g.at);
    for gate in &gates {
        if let (true, Some(unmet)) = (expected(gate).end() < cover.now, lacking(gate)) {
            return (Light::Red, say::report_quality_overdue(name(gate), unmet).text());
        }
    }
    for gate in &gates {
        if let (true, Some(unmet)) = (expected(gate).first() < near, lacking(gate)) {
            let day = words::day_short_year(expected(gate).day);
            return (Light::Amber, say::report_quality_near(name(gate), day, unmet).text());
        }
    }
    if gates.iter().all(|g| gates::criteria(cover.plan, g).next().is_none()) {
        return (Light::Unjudged, say::report_quality_none().text());
    }
    (Light::Green, say::report_quality_good().text())
}

fn environments(cover: &Cover<'_>) -> (Light, String) {
    let about = |kind: RecordKind| matches!(kind, RecordKind::Booking | RecordKind::Environment);
    let found: Vec<_> = cover
        .open_conflicts()
        .into_iter()
        .filter(|c| c.kind == ConflictKind::BookingMissing || c.subjects.iter().any(|s| about(s.kind)))
        .collect();
    let soon = cover.days_on(SOON_DAYS);
    let mut near = found.iter().filter(|c| c.severity == Severity::Error).filter_map(|c| cover.start(c));
    let near: Vec<_> = near.by_ref().filter(|start| *start < soon).collect();
    if let Some(first) = near.iter().min() {
        let day = words::day_short_year(first.date());
        return (Light::Red, say::report_environments_red(near.len(), day).text());
    }
    if !found.is_empty() {
        return (Light::Amber, say::report_environments_amber(found.len()).text());
    }
    if cover.plan.all::<Environment>().len() == 0 && cover.plan.all::<Booking>().len() == 0 {
        return (Light::Unjudged, say::report_environments_none().text());
    }
    (Light::Green, say::report_environments_good().text())
}

fn overall(four: &[Judgement; 4]) -> (Light, String) {
    let light = four.iter().map(|j| j.light).max().unwrap_or(Light::Unjudged);
    let why = match light {
        Light::Unjudged => say::report_overall_none().text(),
        Light::Green => say::report_overall_good().text(),
        Light::Amber | Light::Red => {
            let areas = four.iter().filter(|j| j.light == light).map(|j| j.area.word().to_lowercase());
            let list = areas.reduce(|a, b| say::report_list_two(a, b).text()).unwrap_or_default();
            say::report_overall_worst(list).text()
        }
    };
    (light, why)
}
