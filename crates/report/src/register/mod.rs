//! The register of conflicts: all of them, by severity and date, with their facts, who answers, and what was decided.
//!
//! *Invariant*: every conflict of the set stands on it exactly once, with its whole sentence; nothing is cut.
//! Deliberately not here: ways out of a conflict; the search for conflicts.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictKind, ConflictSet, Ledger, Severity, explain};
use slipway_plan::Plan;
use slipway_plan::time::{civil, instant};
use slipway_text::{conflicts as words, dates, kind, say};

use crate::document::{Document, Facts, ReportError, Watch, finish, meta, step};
use crate::opening::{PLAIN, SMALL, opening, running, sheet, table, table_or};
use crate::page::{Cell, Column, Flow, Fonts, Mark, Paper, Style, Table, Text, ink};
use crate::status::worst::owner;

/// One conflict in words.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterRow {
    /// Its identity.
    pub id: String,
    /// The day on which it begins, or that it has none.
    pub when: String,
    /// It breaks a rule, or is a risk.
    pub severity: Severity,
    /// What sort of conflict.
    pub kind: String,
    /// Its sentence.
    pub sentence: String,
    /// The facts that clash, one a line.
    pub facts: String,
    /// Who answers for the first of its subjects that somebody answers for.
    pub owner: String,
    /// What was decided: what, by whom, until when, why.
    pub decision: String,
}

/// All conflicts in words: those that break a rule, those that are a risk, those whose time has passed; each by date.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// Break a rule.
    pub errors: Vec<RegisterRow>,
    /// Are a risk.
    pub warnings: Vec<RegisterRow>,
    /// Their time has passed.
    pub past: Vec<RegisterRow>,
}

/// What was decided about a conflict and still holds, a line each: what, by whom, until when, why.
fn decided(ledger: &Ledger<'_>, conflict: &Conflict) -> Option<String> {
    let found = ledger.holding(conflict.id)?;
    let mut parts =
        vec![say::report_decision_owner(kind::choice(found.decision.word()), &found.owner).text()];
    if !found.second.is_empty() {
        parts.push(say::report_decision_second(&found.second).text());
    }
    if let Some(until) = found.until {
        parts.push(say::report_decision_until(dates::moment_short(until)).text());
    }
    parts.push(found.reason.clone());
    Some(parts.join("\n"))
}

/// One conflict in words.
pub(crate) fn row(plan: &Plan, ledger: &Ledger<'_>, conflict: &Conflict, now: NaiveDateTime) -> RegisterRow {
    let found = explain(plan, conflict, now);
    let id = conflict.id.to_string();
    let facts: Vec<String> = found.facts.iter().map(|f| words::fact(plan, f).text()).collect();
    RegisterRow {
        when: conflict.start.map_or_else(
            || say::report_any_time().text(),
            |at| dates::day_short_year(civil(at, plan.zone()).date()),
        ),
        severity: conflict.severity,
        kind: words::kind_label(conflict.kind),
        sentence: words::sentence(plan, conflict, &found).text(),
        facts: facts.join("\n"),
        owner: conflict
            .subjects
            .iter()
            .find_map(|s| owner(plan, *s))
            .unwrap_or_else(|| say::report_nobody().text()),
        decision: decided(ledger, conflict).unwrap_or_else(|| say::report_decision_none().text()),
        id,
    }
}

/// All conflicts in words.
///
/// # Errors
/// [`ReportError::Cancelled`] when stopped.
pub fn register(
    plan: &Plan,
    conflicts: &ConflictSet,
    now: NaiveDateTime,
    watch: Watch<'_>,
) -> Result<Register, ReportError> {
    let ledger = Ledger::of(plan, now);
    let until = instant(now, plan.zone());
    let mut sorted: Vec<&Conflict> = conflicts.iter().collect();
    sorted.sort_by_key(|c| (c.start.unwrap_or(i64::MAX), c.kind, c.id));
    let mut made = Register::default();
    let of = sorted.len() as u64 + 1;
    for (n, conflict) in sorted.into_iter().enumerate() {
        step(watch, n as u64, of)?;
        let one = row(plan, &ledger, conflict, now);
        // A gate that is overdue is so until somebody decides.
        let over = conflict.kind != ConflictKind::GateOverdue && conflict.end.is_some_and(|end| end <= until);
        match conflict.severity {
            _ if over => made.past.push(one),
            Severity::Error => made.errors.push(one),
            Severity::Warning => made.warnings.push(one),
        }
    }
    Ok(made)
}

/// A table of conflicts.
pub(crate) fn table_of(rows: &[RegisterRow], wide: bool) -> Table {
    let (when, sort, who) = if wide { (66.0, 92.0, 84.0) } else { (58.0, 70.0, 62.0) };
    let mut table = table([
        (Column::points(when), say::report_head_when().text()),
        (Column::points(sort), say::report_head_kind().text()),
        (Column::share(3.0), say::report_head_what().text()),
        (Column::share(2.6), say::report_head_facts().text()),
        (Column::points(who), say::report_head_owner().text()),
        (Column::share(1.4), say::report_head_decision().text()),
    ]);
    table.style = Style::new(7.5);
    for row in rows {
        let mark = match row.severity {
            Severity::Error => Mark::Cross,
            Severity::Warning => Mark::Bang,
        };
        table.row([
            Cell::from(row.when.as_str()).mark(mark, ink::CONFLICT),
            Cell::from(row.kind.as_str()),
            Cell::from(row.sentence.as_str()),
            Cell::from(row.facts.as_str()).style(Style::new(7.0).colour(ink::SECONDARY)),
            Cell::from(row.owner.as_str()),
            Cell::from(row.decision.as_str()),
        ]);
    }
    table
}

/// Make the report; lying paper suits it best. `watch` is told how far it is and stops it by answering false.
///
/// # Errors
/// [`ReportError::Cancelled`] when stopped, or a PDF that cannot be written.
pub fn report(
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &Facts,
    paper: Paper,
    watch: &dyn Fn(u64, u64) -> bool,
) -> Result<Document, ReportError> {
    let made = register(plan, conflicts, facts.now, watch)?;
    let mut text = Text::new(Fonts::with_system());
    let mut flow = Flow::new(&mut text, sheet(paper));
    let title = say::report_conflicts_heading().text();
    opening(&mut flow, facts, &say::report_kicker_conflicts(&facts.plan_name).text(), &title, Vec::new());
    let undecided = made.errors.iter().filter(|r| r.decision == say::report_decision_none().text()).count();
    let open = made.errors.len() + made.warnings.len();
    flow.paragraph(&say::report_says_conflicts(open, made.errors.len(), undecided).text(), PLAIN);
    flow.paragraph(&say::report_register_legend().text(), SMALL);
    let wide = paper.width > 700.0;
    for (rows, words) in [
        (&made.errors, say::report_register_errors(made.errors.len())),
        (&made.warnings, say::report_register_warnings(made.warnings.len())),
        (&made.past, say::report_register_past(made.past.len())),
    ] {
        if !rows.is_empty() {
            flow.heading(1, &words.text());
            flow.table(&table_of(rows, wide));
        }
    }
    rules(&mut flow, conflicts);
    let list = flow.finish(running(facts, &title));
    let title = say::report_title_on(title, &facts.plan_name).text();
    let subject = say::report_status_subject(dates::day(facts.now.date())).text();
    finish(&list, &text, &meta(plan, facts.now, title, &facts.author, subject))
}

/// Each kind that is found, its rule, and how often it is broken.
fn rules(flow: &mut Flow<'_>, conflicts: &ConflictSet) {
    let mut counts: BTreeMap<ConflictKind, usize> = BTreeMap::new();
    for conflict in conflicts.iter() {
        *counts.entry(conflict.kind).or_default() += 1;
    }
    let mut table = table([
        (Column::points(150.0), say::report_head_kind().text()),
        (Column::share(1.0), say::report_head_rule().text()),
        (Column::points(60.0).right(), say::report_head_count().text()),
    ]);
    for (kind, count) in counts {
        table.row([words::kind_label(kind), words::rule(kind), count.to_string()]);
    }
    if !table.rows.is_empty() {
        flow.heading(1, &say::report_section_rules().text());
    }
    table_or(flow, &table, &say::report_none_conflicts().text());
}
