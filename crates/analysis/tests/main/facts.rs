//! What holds of the facts of every conflict.

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictSet, explain, without};
use slipway_plan::field::FieldKind;
use slipway_plan::record::Baseline;
use slipway_plan::{Plan, Record, RecordKind, RecordRef};
use std::collections::BTreeSet;

/// Stops the test unless taking away any one fact takes the conflict away, and the facts' records alone
/// have it.
pub(crate) fn check_facts(plan: &Plan, conflict: &Conflict, now: NaiveDateTime) {
    let explanation = explain(plan, conflict, now);
    let about = format!("{} {explanation:#?}", conflict.id);
    assert!(!explanation.facts.is_empty(), "no facts: {about}");
    for fact in &explanation.facts {
        assert!(!fact.records.is_empty(), "a fact without records: {about}");
        let changes = without(plan, fact);
        assert!(!changes.is_empty(), "nothing removes {fact:?}: {about}");
        let mut less = plan.clone();
        less.apply(&changes);
        let left = ConflictSet::check(&less, now);
        assert!(left.get(&conflict.id).is_none(), "stays without {fact:?}: {about}");
    }
    let records = explanation.facts.iter().flat_map(|f| f.records.iter().copied());
    let alone = ConflictSet::check(&sub_plan(plan, records), now);
    assert!(alone.get(&conflict.id).is_some(), "not by these facts alone: {about}");
}

/// The plan of these records, with those that they name in fields of one reference, and the settings.
/// Lists hold only what is there.
fn sub_plan(plan: &Plan, records: impl Iterator<Item = RecordRef>) -> Plan {
    let mut open: Vec<RecordRef> = records.chain(plan.refs(RecordKind::PlanSettings)).collect();
    let mut kept = BTreeSet::new();
    while let Some(at) = open.pop() {
        if kept.insert(at) {
            let record = plan.record(at).expect("a fact names records that exist");
            record.refs(&mut |field, target| {
                if matches!(at.kind.field(field).map(|f| f.kind), Some(FieldKind::Ref(_))) {
                    open.push(target);
                }
            });
        }
    }
    let small = |at: &RecordRef| -> Record {
        let mut record = plan.record(*at).expect("it was there a moment ago");
        for target in record.named() {
            if !kept.contains(&target) {
                record.forget(target);
            }
        }
        record
    };
    let mut small = Plan::from_records(kept.iter().map(small));
    for baseline in plan.all::<Baseline>().filter(|b| kept.contains(&b.id.into())) {
        let then = plan.past().changed(baseline.id);
        let kept = then.filter(|at| kept.contains(at));
        let dates = kept.map(|at| (at, plan.past().dates(baseline.id, at).cloned()));
        small.remember(baseline.id, dates.collect());
    }
    small
}
