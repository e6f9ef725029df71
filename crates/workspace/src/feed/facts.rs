//! What the text of an event says: facts of its record, a line each.
//!
//! Invariant: labels and values are those of the field registry, so that feed and screen use the same words.

use slipway_plan::record::{Criterion, Evidence, Gate, Portfolio, RecordType, Release};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{kind, say};

/// The named fields that are not empty.
pub(super) fn of<T: RecordType>(plan: &Plan, record: &T, fields: &[&str]) -> String {
    let line = |field: &&str| {
        let entry = T::KIND.field(field)?;
        let value = kind::value(plan, entry.kind, &record.get(field)?);
        (!value.is_empty()).then(|| say::feed_fact(kind::field(T::KIND, field), value).text())
    };
    fields.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

/// Texts one below the other, without empty ones.
pub(super) fn joined(texts: [String; 2]) -> String {
    let kept: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    kept.join("\n")
}

/// The criteria of a gate with what is known of each, and the records that this stands on.
pub(super) fn criteria(plan: &Plan, gate: &Gate) -> (String, Vec<RecordRef>) {
    let mut lines = Vec::new();
    let mut concerned = Vec::new();
    for criterion in plan.naming::<Criterion>(gate.id) {
        concerned.push(criterion.id.into());
        // The latest one counts; of two at the same minute the one that was given later.
        let latest = plan.naming::<Evidence>(criterion.id).max_by_key(|e| (e.at.first(), e.id));
        let line = match latest {
            None => say::feed_criterion_open(&criterion.name),
            Some(evidence) => {
                concerned.push(evidence.id.into());
                let value = format!("{}{}", evidence.value, criterion.unit);
                match criterion.is_met_by(&evidence.value) {
                    true => say::feed_criterion_met(&criterion.name, value),
                    false => say::feed_criterion_missed(&criterion.name, value),
                }
            }
        };
        lines.push(line.text());
    }
    (lines.join("\n"), concerned)
}

/// The portfolio of a release, as a category.
pub(super) fn portfolio(plan: &Plan, release: Option<&Release>) -> Vec<String> {
    let portfolio = release.and_then(|r| r.portfolio).and_then(|id| plan.get::<Portfolio>(id));
    portfolio.into_iter().map(|portfolio| portfolio.name.clone()).collect()
}
