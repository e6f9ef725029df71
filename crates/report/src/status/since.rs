//! What has changed since the last report: the difference between two positions in the log.
//!
//! *Invariant*: it is computed from both plans, never noted down, so it can be made again.
//! Deliberately not here: changes that no sponsor decides on (bookings, names, descriptions).

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use slipway_analysis::{ConflictId, ConflictSet};
use slipway_plan::Plan;
use slipway_plan::record::{Release, ScopeItem, ScopeItemId, ScopeStatus};
use slipway_text::{dates, label, say};

use super::cover::Cover;
use super::judge::Judgement;

/// The plan as it was at the last report.
#[derive(Clone, Copy, Debug)]
pub struct SinceLast<'a> {
    /// Its records then.
    pub plan: &'a Plan,
    /// Its conflicts then.
    pub conflicts: &'a ConflictSet,
    /// Civil time of that report.
    pub now: NaiveDateTime,
}

/// One line a change, the judgements first.
pub(super) fn lines(cover: &Cover<'_>, before: &Cover<'_>, judged: &[Judgement]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for j in judged {
        if let Some(then) = j.before.filter(|then| *then != j.light) {
            let (from, to) = (then.word().to_lowercase(), j.light.word().to_lowercase());
            lines.push(say::report_since_light(j.area.word(), from, to).text());
        }
    }
    lines.extend(moved(cover, before));
    lines.extend(items(cover, before));
    let ids = |c: &Cover<'_>| c.open_conflicts().iter().map(|c| c.id).collect::<BTreeSet<ConflictId>>();
    let (then, today) = (ids(before), ids(cover));
    if then != today {
        let (gained, closed) = (today.difference(&then).count(), then.difference(&today).count());
        lines.push(say::report_since_conflicts(gained, closed).text());
    }
    if lines.is_empty() {
        lines.push(say::report_since_nothing().text());
    }
    lines
}

fn moved(cover: &Cover<'_>, before: &Cover<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for release in &cover.releases {
        let Some(then) = before.plan.get::<Release>(release.id) else {
            lines.push(say::report_since_new(label::long(cover.plan, release.id.into())).text());
            continue;
        };
        if let (Some(from), Some(to)) = (then.deploy, release.deploy)
            && from != to
        {
            let (from, to) = (dates::day_short_year(from.day), dates::day_short_year(to.day));
            lines.push(say::report_since_moved(&release.key, from, to).text());
        }
    }
    let is_gone = |r: &&&Release| cover.plan.get::<Release>(r.id).is_none();
    let gone = before.releases.iter().filter(is_gone);
    lines.extend(gone.map(|r| say::report_since_gone(label::long(before.plan, r.id.into())).text()));
    lines
}

fn items(cover: &Cover<'_>, before: &Cover<'_>) -> Option<String> {
    let ids = |c: &Cover<'_>| {
        c.releases.iter().flat_map(|r| c.items(r)).map(|i| i.id).collect::<BTreeSet<ScopeItemId>>()
    };
    let (then, today) = (ids(before), ids(cover));
    let was_done =
        |id: &ScopeItemId| before.plan.get::<ScopeItem>(*id).is_some_and(|i| i.status == ScopeStatus::Done);
    let is_done =
        |id: &ScopeItemId| cover.plan.get::<ScopeItem>(*id).is_some_and(|i| i.status == ScopeStatus::Done);
    let done = today.iter().filter(|id| is_done(id) && !was_done(id)).count();
    let (added, removed) = (today.difference(&then).count(), then.difference(&today).count());
    (added + removed + done > 0).then(|| say::report_since_scope(added, removed, done).text())
}
