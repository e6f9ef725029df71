//! What holds for every plan, said once more and independently of the code that sees to it.

use std::collections::{BTreeMap, BTreeSet};

use slipway_plan::record::{Booking, Decision, DecisionKind, Dependency, Gate, Phase, Release, ReleaseKind};
use slipway_plan::record::{ReleaseId, ScopeItem, Waiver};
use slipway_plan::{Plan, Record, RecordKind, RecordRef};

/// What is wrong with a plan; empty is nothing.
pub(super) fn faults(plan: &Plan) -> Vec<String> {
    let mut faults = Vec::new();
    let mut keys = BTreeSet::new();
    for record in plan.records() {
        let at = record.reference();
        for target in record.named() {
            if !plan.holds(target) {
                faults.push(format!("{at} names {target}, which is not there"));
            }
        }
        if let Some(key) = record.key()
            && !keys.insert((at.kind, key.to_owned()))
        {
            faults.push(format!("{:?} {key} is there twice", at.kind));
        }
        match Record::from_fields(at, &record.fields()) {
            Ok(again) if again == record => {}
            other => faults.push(format!("{record:?} is {other:?} when read from its own fields")),
        }
    }
    shapes(plan, &mut faults);
    indexes(plan, &mut faults);
    faults
}

fn shapes(plan: &Plan, faults: &mut Vec<String>) {
    if plan.count(RecordKind::PlanSettings) != 1 {
        faults.push("not exactly one record of settings".to_owned());
    }
    for release in plan.all::<Release>() {
        let enterprise =
            |id: &ReleaseId| plan.get::<Release>(*id).is_some_and(|r| r.kind == ReleaseKind::Enterprise);
        if !release.parents.iter().all(enterprise) {
            faults.push(format!("a parent of {} is no enterprise release", release.key));
        }
        if ancestors(plan, release).contains(&release.id) {
            faults.push(format!("{} contains itself", release.key));
        }
        if release.kind == ReleaseKind::Enterprise && plan.naming::<ScopeItem>(release.id).next().is_some() {
            faults.push(format!("the enterprise release {} holds scope", release.key));
        }
    }
    let of = |phase| plan.get::<Phase>(phase).map(|p| p.release);
    for booking in plan.all::<Booking>() {
        if let (Some(release), Some(phase)) = (booking.release, booking.phase)
            && of(phase) != Some(release)
        {
            faults.push(format!("booking {} is for a phase of another release", booking.key));
        }
        if booking.span().start() >= booking.span().end() {
            faults.push(format!("booking {} ends before it starts", booking.key));
        }
    }
    for phase in plan.all::<Phase>() {
        if phase.span().start() >= phase.span().end() {
            faults.push(format!("phase {} ends before it starts", phase.name));
        }
    }
    for gate in plan.all::<Gate>() {
        if gate.phase.is_some_and(|phase| of(phase) != Some(gate.release)) {
            faults.push(format!("gate {} closes a phase of another release", gate.name));
        }
    }
    for link in plan.all::<Dependency>() {
        if RecordRef::from(link.from) == RecordRef::from(link.to) {
            faults.push("a dependency on itself".to_owned());
        }
    }
    let same = |one: &str, other: &str| other.trim().is_empty() || one.trim() == other.trim();
    if plan.all::<Waiver>().any(|w| same(&w.requested_by, &w.approved_by)) {
        faults.push("a waiver with one name".to_owned());
    }
    if plan.all::<Decision>().any(|d| d.decision == DecisionKind::Waive && same(&d.owner, &d.second)) {
        faults.push("a conflict waived by one name".to_owned());
    }
}

fn ancestors(plan: &Plan, release: &Release) -> BTreeSet<ReleaseId> {
    let mut found = BTreeSet::new();
    let mut open = release.parents.clone();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(plan.get::<Release>(id).into_iter().flat_map(|r| &r.parents));
        }
    }
    found
}

/// The indexes as they must be, made from the records alone.
fn indexes(plan: &Plan, faults: &mut Vec<String>) {
    let mut naming: BTreeMap<RecordRef, BTreeSet<RecordRef>> = BTreeMap::new();
    let rebuilt = Plan::from_records(plan.records());
    for record in plan.records() {
        let at = record.reference();
        for target in record.named() {
            naming.entry(target).or_default().insert(at);
        }
        if let Some(key) = record.key()
            && (plan.by_key(at.kind, key) != Some(at) || rebuilt.by_key(at.kind, key) != Some(at))
        {
            faults.push(format!("{:?} {key} is not found by its key", at.kind));
        }
    }
    for record in plan.records() {
        let at = record.reference();
        let expected: Vec<_> = naming.get(&at).into_iter().flatten().copied().collect();
        if plan.referrers(at) != expected || rebuilt.referrers(at) != expected {
            faults.push(format!("who names {at}: {:?}, not {expected:?}", plan.referrers(at)));
        }
    }
}
