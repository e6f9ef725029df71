//! What lies ahead: deployments and freezes of the next four weeks, or the next ones after them.
//!
//! *Invariant*: a deployment stands at the time that is expected today: its forecast, else its plan.
//! Deliberately not here: deployment and maintenance windows, which recur every night.

use chrono::NaiveDateTime;
use slipway_plan::record::{Gate, GateStatus, Person, Release, Severity, WindowKind, WindowRule};
use slipway_plan::{Plan, Span};
use slipway_text::label;

use super::cover::Cover;

/// How far ahead the report looks.
const WEEKS_AHEAD: i64 = 4;
/// Where nothing lies within that time: how far for the next ones, and how many of them.
const DAYS_AFTER: i64 = 400;
const MOST_AFTER: usize = 4;

/// What lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AheadKind {
    /// A release goes to production.
    Deployment,
    /// Change must not be scheduled.
    Freeze,
    /// Change should not be scheduled.
    SoftFreeze,
}

/// A deployment or a freeze.
#[derive(Clone, Debug, PartialEq)]
pub struct AheadRow {
    /// Which of the two.
    pub kind: AheadKind,
    /// First civil minute.
    pub start: NaiveDateTime,
    /// Civil minute after the last; the start where only that is known.
    pub end: NaiveDateTime,
    /// The release, or the name of the freeze.
    pub what: String,
    /// Who owns the release; empty for nobody.
    pub owner: String,
    /// How many gates of the release are passed, of how many.
    pub gates: Option<(usize, usize)>,
}

/// Rows by time, and whether they lie within the next four weeks.
pub(super) fn rows(cover: &Cover<'_>) -> (Vec<AheadRow>, bool) {
    let near = between(cover, cover.days_on(7 * WEEKS_AHEAD));
    if !near.is_empty() {
        return (near, true);
    }
    let mut later = between(cover, cover.days_on(DAYS_AFTER));
    later.truncate(MOST_AFTER);
    (later, false)
}

fn between(cover: &Cover<'_>, to: NaiveDateTime) -> Vec<AheadRow> {
    let mut rows: Vec<AheadRow> = cover.open().filter_map(|r| deployment(cover, r, to)).collect();
    for rule in cover.plan.all::<WindowRule>().filter(|r| r.kind == WindowKind::Freeze) {
        let kind = match rule.severity {
            Severity::Hard => AheadKind::Freeze,
            Severity::Soft => AheadKind::SoftFreeze,
        };
        let row = |(start, end)| AheadRow {
            kind,
            start,
            end,
            what: rule.name.clone(),
            owner: String::new(),
            gates: None,
        };
        rows.extend(rule.periods(cover.now, to).into_iter().map(row));
    }
    rows.sort_by(|a, b| (a.start, a.end, &a.what).cmp(&(b.start, b.end, &b.what)));
    rows
}

fn deployment(cover: &Cover<'_>, release: &Release, to: NaiveDateTime) -> Option<AheadRow> {
    let expected = Release { deploy: release.forecast_deploy.or(release.deploy), ..release.clone() };
    let span: Span = expected.deployment(cover.plan.zone())?;
    if span.end().max(span.start()) < cover.now || span.start() >= to {
        return None;
    }
    Some(AheadRow {
        kind: AheadKind::Deployment,
        start: span.start(),
        end: span.end(),
        what: label::long(cover.plan, release.id.into()),
        owner: owner(cover.plan, release),
        gates: Some(passed(cover.plan, release)),
    })
}

fn owner(plan: &Plan, release: &Release) -> String {
    release.owner.and_then(|id| plan.get::<Person>(id)).map_or_else(String::new, |p| p.name.clone())
}

fn passed(plan: &Plan, release: &Release) -> (usize, usize) {
    let gates = || plan.naming::<Gate>(release.id).filter(|g| g.release == release.id);
    (gates().filter(|g| g.status == GateStatus::Passed).count(), gates().count())
}
