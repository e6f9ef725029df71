//! One release in full: dates, gates with their evidence, approvals, scope, dependencies, conflicts.
//!
//! *Invariant*: everything that the plan says about these stands on it; nothing is cut or counted away.
//! Deliberately not here: judgements. The status report has them.

mod gates;
mod sections;
#[cfg(test)]
mod tests;

use slipway_analysis::belongs::releases_of;
use slipway_analysis::{Conflict, ConflictSet, Ledger};
use slipway_plan::record::{Person, Portfolio, Release, ReleaseId};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{dates, kind, label, say};

use crate::document::{Document, Facts, ReportError, finish, meta, step};
use crate::opening::{PLAIN, SMALL, opening, running, sheet};
use crate::page::{Flow, Fonts, Paper, Text};
use crate::register::{row, table_of};

/// Make the report. `watch` is told how far it is and stops it by answering false.
///
/// # Errors
/// [`ReportError::NoRelease`], [`ReportError::Cancelled`] when stopped, or a PDF that cannot be written.
pub fn report(
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &Facts,
    release: ReleaseId,
    paper: Paper,
    watch: &dyn Fn(u64, u64) -> bool,
) -> Result<Document, ReportError> {
    step(watch, 0, 3)?;
    let release = plan.get::<Release>(release).ok_or(ReportError::NoRelease)?;
    let mut text = Text::new(Fonts::with_system());
    let mut flow = Flow::new(&mut text, sheet(paper));
    let title = label::long(plan, release.id.into());
    let kicker = say::report_kicker_release(&facts.plan_name).text();
    opening(&mut flow, facts, &kicker, &title, head(plan, release));
    if !release.description.is_empty() {
        flow.paragraph(&release.description, PLAIN);
    }
    sections::dates(&mut flow, plan, release);
    sections::family(&mut flow, plan, release);
    step(watch, 1, 3)?;
    gates::draw(&mut flow, plan, release, facts.now);
    gates::approvals(&mut flow, plan, release);
    gates::waivers(&mut flow, plan, release);
    sections::scope(&mut flow, plan, release);
    sections::dependencies(&mut flow, plan, conflicts, release);
    step(watch, 2, 3)?;
    about(&mut flow, plan, conflicts, facts, release.id, paper);
    let list = flow.finish(running(facts, &title));
    let subject = say::report_status_subject(dates::day(facts.now.date())).text();
    let title = say::report_title_on(title, &facts.plan_name).text();
    finish(&list, &text, &meta(plan, facts.now, title, &facts.author, subject))
}

fn head(plan: &Plan, release: &Release) -> Vec<(String, String)> {
    let dash = || say::report_dash().text();
    let portfolio = release.portfolio.and_then(|id| plan.get::<Portfolio>(id)).map(|p| p.name.clone());
    vec![
        (say::report_head_status().text(), kind::choice(release.status.word())),
        (say::report_head_kind().text(), kind::choice(release.kind.word())),
        (
            say::report_head_owner().text(),
            person(plan, release.owner.map(RecordRef::from)).unwrap_or_else(dash),
        ),
        (say::report_head_portfolio().text(), portfolio.unwrap_or_else(dash)),
    ]
}

/// The name of a person.
fn person(plan: &Plan, at: Option<RecordRef>) -> Option<String> {
    plan.get::<Person>(at?.id.into()).map(|p| p.name.clone())
}

/// All conflicts that have something of the release among their subjects.
fn about(
    flow: &mut Flow<'_>,
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &Facts,
    release: ReleaseId,
    paper: Paper,
) {
    let is_about = |c: &&Conflict| c.subjects.iter().any(|s| releases_of(plan, *s).contains(&release));
    let ledger = Ledger::of(plan, facts.now);
    let mut found: Vec<&Conflict> = conflicts.iter().filter(is_about).collect();
    found.sort_by_key(|c| (c.severity, c.start.unwrap_or(i64::MAX), c.kind, c.id));
    flow.heading(1, &say::report_section_conflicts().text());
    if found.is_empty() {
        flow.paragraph(&say::report_none_conflicts().text(), SMALL);
        return;
    }
    flow.paragraph(&say::report_register_signs().text(), SMALL);
    let rows: Vec<_> = found.into_iter().map(|c| row(plan, &ledger, c, facts.now)).collect();
    flow.table(&table_of(&rows, paper.width > 700.0));
}
