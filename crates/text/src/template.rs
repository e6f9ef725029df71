//! Differences between a release and its template, in words.
//!
//! Invariant: a difference without a sentence does not compile.

use slipway_plan::follow::TemplateChange;
use slipway_plan::{Plan, RecordRef, Value};

use crate::message::Message;
use crate::{dates, kind, label, say};

/// What differs, in one sentence.
pub fn change(plan: &Plan, change: &TemplateChange) -> Message {
    match change {
        TemplateChange::MissingPhase { phase, days: Some((first, last)) } => {
            let (first, last) = (dates::day_short_year(first.day), dates::day_short_year(last.day));
            say::template_missing_phase(&phase.name, first, last)
        }
        TemplateChange::MissingPhase { phase, days: None } => {
            say::template_missing_phase_undated(&phase.name)
        }
        TemplateChange::MissingGate { gate, at: Some(at) } => {
            say::template_missing_gate(&gate.name, dates::day_short_year(at.day))
        }
        TemplateChange::MissingGate { gate, at: None } => say::template_missing_gate_undated(&gate.name),
        TemplateChange::MissingCriterion { criterion, .. } => {
            say::template_missing_criterion(&criterion.name, &criterion.gate)
        }
        TemplateChange::Field { record, field, now, should, .. } => {
            let text = |value| value_text(plan, *record, field, value);
            let field = kind::field(record.kind, field);
            say::template_field(label::short(plan, *record), field, text(now), text(should))
        }
        TemplateChange::Length { phase, now, should, .. } => {
            let days = |n: i64| say::dates_days(n).text();
            say::template_length(label::short(plan, *phase), days(*now), days(*should))
        }
        TemplateChange::DeployLength { release, now, should } => {
            let minutes = |n: i64| say::dates_minutes(n).text();
            say::template_field(
                label::short(plan, *release),
                kind::field(release.kind, "deploy_minutes"),
                minutes(*now),
                minutes(*should),
            )
        }
    }
}

fn value_text(plan: &Plan, record: RecordRef, field: &str, value: &Value) -> String {
    let shape = record.kind.field(field).map(|f| f.kind);
    let text = shape.map_or_else(String::new, |shape| kind::value(plan, shape, value));
    if text.is_empty() { say::change_empty().text() } else { text }
}
