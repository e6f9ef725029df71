//! Which record of the plan a row is about.
//!
//! A record with a key is told by it. Others by what identifies them among their kind: a phase by release and
//! name, a dependency by its ends and type. Several of the same (a review day that comes twice) are told
//! apart by their date, then by their order.
//!
//! Invariant: importing again what was imported finds each row's own record.

use std::collections::HashMap;

use slipway_plan::{Plan, Record, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::read::Row;

/// What tells a record among its kind.
pub(crate) type Identity = Vec<Value>;

/// The fields that tell a record without a key.
const fn fields(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Phase | RecordKind::Gate | RecordKind::Milestone => &["release", "name"],
        RecordKind::Criterion => &["gate", "name"],
        RecordKind::ScopeItem => &["release", "key"],
        RecordKind::Evidence => &["criterion", "who", "at"],
        RecordKind::Dependency => &["from", "to", "type"],
        RecordKind::Booking => &["environment", "release", "phase", "purpose", "start"],
        RecordKind::EnvironmentEvent => &["environment", "name", "start"],
        RecordKind::WindowRule => &["name", "kind", "from"],
        // Somebody may answer for a release and be told about it too.
        RecordKind::Stakeholder => &["release", "person", "raci"],
        RecordKind::Waiver => &["subject", "rule", "reason"],
        RecordKind::Decision => &["conflict", "decision", "reason"],
        RecordKind::Leave => &["who", "start"],
        RecordKind::Term => &["list", "word"],
        RecordKind::ProcessRule => &["conflict", "template", "governance", "release_kinds"],
        RecordKind::Policy | RecordKind::Baseline => &["name"],
        RecordKind::Activity => &["phase", "name"],
        RecordKind::Wave => &["release", "name"],
        RecordKind::CustomValue => &["field", "record"],
        // These have a key, or are the only one of their kind.
        RecordKind::PlanSettings
        | RecordKind::Person
        | RecordKind::Team
        | RecordKind::Portfolio
        | RecordKind::System
        | RecordKind::Environment
        | RecordKind::EnvironmentGroup
        | RecordKind::Audience
        | RecordKind::ReleaseTemplate
        | RecordKind::CustomField
        | RecordKind::Cadence
        | RecordKind::Cab
        | RecordKind::ChangeRequest
        | RecordKind::Release => &[],
    }
}

/// The identity of a record.
pub(crate) fn identity(record: &Record) -> Identity {
    match record.key() {
        Some(key) => vec![Value::from(key)],
        None => fields(record.kind()).iter().map(|field| record.get(field).unwrap_or_default()).collect(),
    }
}

/// Whether a second record with the same identity is a mistake, and not another one of that name.
pub(super) fn is_only(record: &Record) -> bool {
    let kind = record.kind();
    record.key().is_some() || fields(kind).is_empty() || kind == RecordKind::ScopeItem
}

/// The human form of an identity, for a problem.
pub(crate) fn told(record: &Record, name: impl Fn(RecordRef) -> String) -> String {
    if record.kind() == RecordKind::PlanSettings {
        return record.get("name").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    }
    let part = |value: Value| {
        let text = value.as_str().unwrap_or_default();
        text.parse::<RecordRef>().map_or_else(|_| text.to_owned(), &name)
    };
    let parts: Vec<_> = identity(record).into_iter().map(part).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Its first planned date; null for a kind without.
pub(super) fn first_date(record: &Record) -> Value {
    let field = record.kind().planned_dates().first();
    field.and_then(|field| record.get(field)).unwrap_or_default()
}

/// For each row the record of the plan that it is about, where there is one. No two get the same.
pub(super) fn matches(plan: &Plan, kind: RecordKind, rows: &[Row<'_>]) -> Vec<Option<Uuid>> {
    let mut there: HashMap<String, Vec<Record>> = HashMap::new();
    let text = |record: &Record| Value::from(identity(record)).to_string();
    for record in plan.refs(kind).into_iter().filter_map(|at| plan.record(at)) {
        there.entry(text(&record)).or_default().push(record);
    }
    let mut found: Vec<Option<Uuid>> = vec![None; rows.len()];
    let identities: Vec<String> = rows.iter().map(|row| text(&row.record)).collect();
    let equal = |row: &Row<'_>, record: &Record| {
        row.given.iter().all(|(field, _)| row.record.get(field.id) == record.get(field.id))
    };
    let same_date = |row: &Row<'_>, record: &Record| first_date(&row.record) == first_date(record);
    let any = |_: &Row<'_>, _: &Record| true;
    // Those that are surely meant come first, so that no row takes the record of another.
    for is_meant in [&equal as &dyn Fn(&Row<'_>, &Record) -> bool, &same_date, &any] {
        for (n, row) in rows.iter().enumerate() {
            let left = there.get_mut(&identities[n]).filter(|_| found[n].is_none());
            let Some(left) = left else { continue };
            if let Some(at) = left.iter().position(|record| is_meant(row, record)) {
                found[n] = Some(left.remove(at).id());
            }
        }
    }
    found
}
