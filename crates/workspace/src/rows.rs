//! Conflicts as answers: rows, cards, lists.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictSet, explain};
use slipway_plan::record::{Decision, DecisionKind};
use slipway_plan::time::{civil, civil_minutes};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{conflicts as words, dates, label, say};

use crate::wire::{
    ConflictCard, ConflictGroup, ConflictList, ConflictRow, DecisionView, FactView, Named, Severity,
};

/// A record with its short name.
pub fn named(plan: &Plan, at: RecordRef) -> Named {
    Named { r#ref: at, label: label::short(plan, at) }
}

/// The severity on the wire.
pub fn severity(of: slipway_analysis::Severity) -> Severity {
    match of {
        slipway_analysis::Severity::Error => Severity::Error,
        slipway_analysis::Severity::Warning => Severity::Warning,
    }
}

/// The worst severity among the conflicts of a record.
pub fn worst(conflicts: &ConflictSet, at: RecordRef) -> Option<Severity> {
    conflicts.of(at).map(|c| severity(c.severity)).min()
}

/// One conflict in a list.
pub fn conflict(plan: &Plan, found: &Conflict, now: NaiveDateTime) -> ConflictRow {
    let zone = plan.zone();
    let at = |instant: i64| civil(instant, zone);
    let explanation = explain(plan, found, now);
    let when = match (found.start, found.end) {
        (Some(start), Some(end)) => dates::period(at(start), at(end)),
        (Some(start), None) => dates::date_time(at(start)),
        _ => String::new(),
    };
    let id = found.id.to_string();
    let decision = decisions(plan, &id).next().map(|d| decision_text(d, now));
    ConflictRow {
        kind: found.kind.slug().to_owned(),
        kind_label: words::kind_label(found.kind),
        severity: severity(found.severity),
        start: found.start.map(|s| civil_minutes(at(s))),
        end: found.end.map(|s| civil_minutes(at(s))),
        when,
        text: words::sentence(plan, found, &explanation).text(),
        subjects: found.subjects.iter().map(|&s| named(plan, s)).collect(),
        decision,
        id,
    }
}

/// One conflict with its facts.
pub fn card(plan: &Plan, found: &Conflict, now: NaiveDateTime) -> ConflictCard {
    let explanation = explain(plan, found, now);
    let fact = |fact: &slipway_analysis::Fact| FactView {
        text: words::fact(plan, fact).text(),
        refs: fact.records.iter().filter(|r| plan.holds(**r)).map(|&r| named(plan, r)).collect(),
    };
    let overlap = match (found.start, found.end) {
        (Some(start), Some(end)) if end > start => Some(dates::length(end - start)),
        _ => None,
    };
    let view = |d: &Decision| DecisionView { r#ref: d.id.into(), text: decision_text(d, now) };
    let row = conflict(plan, found, now);
    ConflictCard {
        facts: explanation.facts.iter().map(fact).collect(),
        overlap,
        decisions: decisions(plan, &row.id).map(view).collect(),
        rule: words::rule(found.kind),
        ruled: words::ruled(plan, found).map(|said| said.text()),
        row,
    }
}

/// Decisions about a conflict, newest first.
fn decisions<'a>(plan: &'a Plan, id: &'a str) -> impl Iterator<Item = &'a Decision> {
    plan.all::<Decision>().rev().filter(move |d| d.conflict == id)
}

fn decision_text(d: &Decision, now: NaiveDateTime) -> String {
    let until = d.until.map(dates::moment_short).unwrap_or_default();
    let text = match d.decision {
        DecisionKind::Fix => say::decision_fix(&d.owner, &d.reason),
        DecisionKind::Accept => say::decision_accept(until, &d.owner, &d.reason),
        DecisionKind::Waive => say::decision_waive(&d.owner, &d.second, &d.reason),
    };
    match d.until {
        Some(until) if until.end() < now => say::decision_expired(text).text(),
        _ => text.text(),
    }
}

/// Conflicts, the worst first, then by time. Sentences are made only for what is shown, and for all
/// when a query must look into them.
pub fn list(
    plan: &Plan,
    conflicts: &ConflictSet,
    now: NaiveDateTime,
    (query, kind, limit): (&str, Option<&str>, usize),
) -> ConflictList {
    let mut found: Vec<&Conflict> =
        conflicts.iter().filter(|c| kind.is_none_or(|kind| c.kind.slug() == kind)).collect();
    found.sort_by_key(|c| (severity(c.severity), c.start, c.kind.slug(), c.id.to_string()));
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let (total, items) = if words.is_empty() {
        let items = found.iter().take(limit).map(|c| conflict(plan, c, now)).collect();
        (found.len(), items)
    } else {
        let rows = found.iter().map(|c| conflict(plan, c, now));
        let rows = rows.filter(|row| {
            let text = format!("{} {}", row.text, row.kind_label).to_lowercase();
            words.iter().all(|word| text.contains(word))
        });
        let all: Vec<ConflictRow> = rows.collect();
        (all.len(), all.into_iter().take(limit).collect())
    };
    let counts = conflicts.counts();
    ConflictList { total, errors: counts.errors, warnings: counts.warnings, groups: groups(conflicts), items }
}

fn groups(conflicts: &ConflictSet) -> Vec<ConflictGroup> {
    let mut counts: BTreeMap<(Severity, &str), (usize, &Conflict)> = BTreeMap::new();
    for conflict in conflicts.iter() {
        let entry = (severity(conflict.severity), conflict.kind.slug());
        counts.entry(entry).or_insert((0, conflict)).0 += 1;
    }
    let group = |((severity, slug), (count, conflict)): ((Severity, &str), (usize, &Conflict))| {
        ConflictGroup { kind: slug.to_owned(), label: words::kind_label(conflict.kind), severity, count }
    };
    counts.into_iter().map(group).collect()
}
