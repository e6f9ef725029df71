//! Conflicts as answers: rows, cards, decisions.

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictId, ConflictSet, Ledger, explain, has_expired};
use slipway_plan::record::{Decision, DecisionKind};
use slipway_plan::time::{civil, civil_minutes};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{conflicts as words, dates, label, say};

use crate::wire::{ConflictCard, ConflictRow, DecisionView, FactView, Named, Severity, Standing};

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

/// How it stands, on the wire.
const fn standing(of: slipway_analysis::Standing) -> Standing {
    match of {
        slipway_analysis::Standing::Open => Standing::Open,
        slipway_analysis::Standing::Expired => Standing::Expired,
        slipway_analysis::Standing::ToFix => Standing::ToFix,
        slipway_analysis::Standing::Accepted => Standing::Accepted,
        slipway_analysis::Standing::Waived => Standing::Waived,
    }
}

/// Conflicts in a list.
pub fn conflicts<'a>(
    plan: &Plan,
    found: impl IntoIterator<Item = &'a Conflict>,
    now: NaiveDateTime,
) -> Vec<ConflictRow> {
    let ledger = Ledger::of(plan, now);
    found.into_iter().map(|c| conflict(plan, &ledger, c)).collect()
}

/// One conflict in a list.
pub fn conflict(plan: &Plan, ledger: &Ledger<'_>, found: &Conflict) -> ConflictRow {
    let zone = plan.zone();
    let at = |instant: i64| civil(instant, zone);
    let explanation = explain(plan, found, ledger.now());
    let when = match (found.start, found.end) {
        (Some(start), Some(end)) => dates::period(at(start), at(end)),
        (Some(start), None) => dates::date_time(at(start)),
        _ => String::new(),
    };
    let decision = ledger.newest(found.id);
    ConflictRow {
        kind: found.kind.slug().to_owned(),
        kind_label: words::kind_label(found.kind),
        severity: severity(found.severity),
        start: found.start.map(|s| civil_minutes(at(s))),
        end: found.end.map(|s| civil_minutes(at(s))),
        when,
        text: words::sentence(plan, found, &explanation).text(),
        subjects: found.subjects.iter().map(|&s| named(plan, s)).collect(),
        standing: standing(ledger.standing(found.id)),
        owner: decision.map(|d| d.owner.clone()),
        decision: decision.map(|d| decision_text(d, ledger.now())),
        id: found.id.to_string(),
    }
}

/// One conflict with its facts.
pub fn card(plan: &Plan, ledger: &Ledger<'_>, found: &Conflict) -> ConflictCard {
    let explanation = explain(plan, found, ledger.now());
    let fact = |fact: &slipway_analysis::Fact| FactView {
        text: words::fact(plan, fact).text(),
        refs: fact.records.iter().filter(|r| plan.holds(**r)).map(|&r| named(plan, r)).collect(),
    };
    let overlap = match (found.start, found.end) {
        (Some(start), Some(end)) if end > start => Some(dates::length(end - start)),
        _ => None,
    };
    let decisions = ledger.history(found.id).iter().map(|d| decision(d, ledger.now())).collect();
    ConflictCard {
        facts: explanation.facts.iter().map(fact).collect(),
        overlap,
        decisions,
        rule: words::rule(found.kind),
        ruled: words::ruled(plan, found).map(|said| said.text()),
        row: conflict(plan, ledger, found),
    }
}

/// One decision of the history of a conflict, or of one that is gone.
pub fn decision(d: &Decision, now: NaiveDateTime) -> DecisionView {
    let about: Option<ConflictId> = d.conflict.parse().ok();
    DecisionView {
        r#ref: d.id.into(),
        text: decision_text(d, now),
        about: about.map(|id| words::kind_label(id.kind())),
        decided: d.decided.map(dates::moment_short),
        expired: has_expired(d, now),
    }
}

fn decision_text(d: &Decision, now: NaiveDateTime) -> String {
    let until = d.until.map(dates::moment_short).unwrap_or_default();
    let text = match d.decision {
        DecisionKind::Fix if d.until.is_some() => say::decision_fix_until(&d.owner, until, &d.reason),
        DecisionKind::Fix => say::decision_fix(&d.owner, &d.reason),
        DecisionKind::Accept => say::decision_accept(until, &d.owner, &d.reason),
        DecisionKind::Waive if d.until.is_some() => {
            say::decision_waive_until(&d.owner, &d.second, until, &d.reason)
        }
        DecisionKind::Waive => say::decision_waive(&d.owner, &d.second, &d.reason),
    };
    if has_expired(d, now) { say::decision_expired(text).text() } else { text.text() }
}
