//! The status of a plan or a release on one page, for somebody who decides.
//!
//! [`tables`] computes everything that stands on it, as plain values; [`report`] lays that out and writes the PDF.
//!
//! *Invariant*: one page, whatever the plan holds. What does not fit is counted ("and 7 more"), never cut off.
//! Deliberately not here: the clock, and any number that is not computed from the plan and its log.

mod ahead;
pub(crate) mod cover;
mod dates;
pub(crate) mod gates;
mod judge;
mod panel;
mod says;
mod scope;
mod sheet;
mod since;
mod tables_on_page;
#[cfg(test)]
mod tests;
pub(crate) mod worst;

pub use ahead::{AheadKind, AheadRow};
pub use dates::DateRow;
pub use gates::{GateRow, Met};
pub use judge::{Area, Judgement, Light};
pub use scope::ScopeRow;
pub use since::SinceLast;
pub use worst::{ConflictRow, DecisionRow};

use chrono::NaiveDateTime;
use slipway_analysis::ConflictSet;
use slipway_plan::record::{Release, ReleaseId, ReleaseStatus};
use slipway_plan::{Plan, Span};
use slipway_text::{dates as words, kind, label, say};

use crate::document::{Document, ReportError, finish, meta, step};
use crate::page::{Fonts, List, Paper, Text};
use cover::Cover;

/// What a status report is told, besides the plan.
#[derive(Clone, Debug)]
pub struct StatusFacts<'a> {
    /// Status date: civil, in the plan's zone.
    pub now: NaiveDateTime,
    /// Only this release and those that belong to it; `None` is the whole plan.
    pub release: Option<ReleaseId>,
    /// The plan at the last report, where there was one.
    pub since: Option<SinceLast<'a>>,
    /// Position in the log.
    pub log_position: u64,
    /// Fingerprint of the log at that position.
    pub fingerprint: String,
    /// Who reports; empty for nobody.
    pub author: String,
    /// Name of the plan.
    pub plan_name: String,
}

/// Everything that a status report says.
#[derive(Clone, Debug)]
pub struct Status {
    /// Above the title: what sort of report.
    pub kicker: String,
    /// The plan's or the release's name.
    pub title: String,
    /// Captions and values of the head.
    pub head: Vec<(String, String)>,
    /// Schedule, scope, quality, environments, overall.
    pub judged: [Judgement; 5],
    /// Where it stands, what comes next, what is in the way.
    pub sentences: [String; 3],
    /// Overdue dates, then the next ones.
    pub dates: Vec<DateRow>,
    /// Overdue dates that are not among them.
    pub dates_left_out: usize,
    /// All together, then release by release.
    pub scope: Vec<ScopeRow>,
    /// Criteria of the next gates.
    pub gates: Vec<GateRow>,
    /// Deployments and freezes.
    pub ahead: Vec<AheadRow>,
    /// Whether those lie within the next four weeks.
    pub ahead_is_near: bool,
    /// The worst three.
    pub conflicts: Vec<ConflictRow>,
    /// How many there are.
    pub conflict_count: usize,
    /// The first decisions needed.
    pub decisions: Vec<DecisionRow>,
    /// How many are needed.
    pub decision_count: usize,
    /// Day of the last report and what has changed since.
    pub since: Option<(String, Vec<String>)>,
    /// Key and name of every release that the report covers, by status; the first of each status says it.
    pub covered: Vec<String>,
}

/// How many conflicts and decisions are worded: more than stand on any page is work for nothing.
const MOST_CONFLICTS: usize = 3;
const MOST_DECISIONS: usize = 6;

/// Compute what the report says.
///
/// # Errors
/// [`ReportError::NoRelease`] where the release is not in the plan.
pub fn tables(plan: &Plan, conflicts: &ConflictSet, facts: &StatusFacts<'_>) -> Result<Status, ReportError> {
    let release = match facts.release {
        Some(id) => Some(plan.get::<Release>(id).ok_or(ReportError::NoRelease)?),
        None => None,
    };
    let cover = Cover::new(plan, conflicts, facts.now, facts.release);
    let before = facts.since.map(|s| (s.now, Cover::new(s.plan, s.conflicts, s.now, facts.release)));
    let mut judged = judge::judge(&cover);
    if let Some((_, before)) = &before {
        for (j, then) in judged.iter_mut().zip(judge::judge(before)) {
            j.before = Some(then.light);
        }
    }
    let found = cover.open_conflicts();
    let undecided = worst::undecided(&cover, &found);
    let (dates, dates_left_out) = dates::rows(&cover, facts.since.map(|s| s.plan));
    let (ahead, ahead_is_near) = ahead::rows(&cover);
    let since = before.as_ref().map(|(day, before)| {
        (say::report_since(words::day_short_year(day.date())).text(), since::lines(&cover, before, &judged))
    });
    Ok(Status {
        kicker: match release {
            None => say::report_status_kicker_plan().text(),
            Some(_) => say::report_status_kicker_release(&facts.plan_name).text(),
        },
        title: release.map_or_else(|| facts.plan_name.clone(), |r| label::long(plan, r.id.into())),
        head: head(&cover, facts),
        judged,
        sentences: says::sentences(&cover, release, &found),
        dates,
        dates_left_out,
        scope: scope::rows(&cover),
        gates: gates::rows(&cover),
        ahead,
        ahead_is_near,
        conflicts: worst::conflicts(&cover, &found, MOST_CONFLICTS),
        conflict_count: found.len(),
        decisions: worst::decisions(&cover, &undecided, MOST_DECISIONS),
        decision_count: undecided.len(),
        since,
        covered: covered(&cover),
    })
}

/// What is under way first, what is over last.
fn covered(cover: &Cover<'_>) -> Vec<String> {
    let order =
        [ReleaseStatus::InProgress, ReleaseStatus::Ready, ReleaseStatus::Planned, ReleaseStatus::Completed];
    let mut names = Vec::new();
    for status in order {
        let of_status = cover.releases.iter().filter(|r| r.status == status);
        for (n, release) in of_status.enumerate() {
            let name = label::long(cover.plan, release.id.into());
            let first = || say::report_covered_first(kind::choice(status.word()), &name).text();
            names.push(if n == 0 { first() } else { name });
        }
    }
    names
}

fn head(cover: &Cover<'_>, facts: &StatusFacts<'_>) -> Vec<(String, String)> {
    let spans = || cover.releases.iter().filter_map(|r| r.span());
    let none = || say::report_dash().text();
    let period = match (spans().map(Span::start).min(), spans().map(Span::end).max()) {
        (Some(first), Some(last)) => {
            // An end at midnight belongs to the day before.
            let last = last.checked_sub_signed(chrono::TimeDelta::minutes(1)).unwrap_or(last);
            say::report_from_to(words::day_short_year(first.date()), words::day_short_year(last.date()))
                .text()
        }
        _ => none(),
    };
    let author = if facts.author.is_empty() { none() } else { facts.author.clone() };
    vec![
        (say::report_period().text(), period),
        (say::report_status_date().text(), words::date_time(facts.now)),
        (say::report_author().text(), author),
        (say::report_log_position().text(), facts.log_position.to_string()),
        (say::report_fingerprint().text(), facts.fingerprint.clone()),
    ]
}

/// Make the report. `paper` is turned upright; `watch` is told how far it is and stops it by answering false.
///
/// # Errors
/// [`ReportError::Cancelled`] when stopped, [`ReportError::NoRelease`], or a PDF that cannot be written.
pub fn report(
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &StatusFacts<'_>,
    paper: Paper,
    watch: &dyn Fn(u64, u64) -> bool,
) -> Result<Document, ReportError> {
    step(watch, 0, 3)?;
    let status = tables(plan, conflicts, facts)?;
    step(watch, 1, 3)?;
    let mut text = Text::new(Fonts::with_system());
    let page = sheet::page(&mut text, &status, facts, paper);
    let mut list = List { pages: vec![page], outline: Vec::new() };
    list.add_outline(0, status.title.clone(), 0, 0.0);
    step(watch, 2, 3)?;
    let day = words::day(facts.now.date());
    let title = say::report_status_title(&status.title, &day).text();
    let meta = meta(plan, facts.now, title, &facts.author, say::report_status_subject(day).text());
    let made = finish(&list, &text, &meta)?;
    step(watch, 3, 3)?;
    Ok(made)
}
