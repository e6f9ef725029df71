//! One record of the file to the record that it describes.
//!
//! Invariant: all that is wrong in a record is told, not only the first. A record that is read is well formed by
//! itself; whether the plan takes it is not looked at here.

use slipway_plan::{Field, PlanError, Record, RecordKind, RecordRef, Value, ValueError};
use uuid::Uuid;

use super::file::{Entry, Wrong, joined};
use super::value::value;
use crate::csv::Names;
use crate::import::{ProblemKind, column};

/// A record that could be read.
pub(super) struct Read<'a> {
    pub(super) entry: &'a Entry<'a>,
    /// As it would be as a new one, without its id.
    pub(super) record: Record,
    pub(super) given: Vec<(&'static Field, Value)>,
    /// Where the values of its fields stand.
    places: Vec<(&'static str, usize)>,
}

impl<'a> Read<'a> {
    /// Reads a record. `conflicts` are the kinds of conflict that there are, by their slugs.
    pub(super) fn of(entry: &'a Entry<'a>, conflicts: &[&str], names: &Names) -> Result<Self, Vec<Wrong>> {
        let Some(members) = entry.part.members() else {
            return Err(vec![Wrong::new(&entry.path, entry.part.at, ProblemKind::NotAnObject)]);
        };
        let (mut given, mut places, mut all_wrong) = (Vec::new(), Vec::new(), Vec::new());
        for member in members {
            let path = joined(&entry.path, &member.name);
            let Some(field) = entry.kind.field(&member.name) else {
                let why = ProblemKind::UnknownField { kind: entry.kind, name: member.name };
                all_wrong.push(Wrong::new(path, member.at, why));
                continue;
            };
            if places.iter().any(|(id, _)| *id == field.id) {
                all_wrong.push(Wrong::new(path, member.at, ProblemKind::DoubledField { name: member.name }));
                continue;
            }
            places.push((field.id, member.value.at));
            match value(field.kind, &path, member.value, names) {
                Ok(value) => given.push((field, value)),
                Err(more) => all_wrong.extend(more),
            }
        }
        if !all_wrong.is_empty() {
            return Err(all_wrong);
        }
        let fields = given.iter().map(|(field, value)| (field.id.to_owned(), value.clone())).collect();
        let record = Record::from_fields(RecordRef::new(entry.kind, Uuid::nil()), &fields);
        let read = record.and_then(|record| known_conflict(&record, conflicts).map(|()| record));
        match read {
            Ok(record) => Ok(Self { entry, record, given, places }),
            Err(error) => Err(vec![refused(entry, &places, error, String::new())]),
        }
    }

    /// What the plan says against it, at the field that it is about.
    pub(super) fn refused(&self, error: PlanError, name: String) -> Wrong {
        refused(self.entry, &self.places, error, name)
    }
}

fn refused(entry: &Entry<'_>, places: &[(&'static str, usize)], error: PlanError, name: String) -> Wrong {
    let field = column(&error);
    let place = field.and_then(|field| places.iter().find(|(id, _)| *id == field));
    let mut path = field.map_or_else(|| entry.path.clone(), |field| joined(&entry.path, field));
    let at = place.map_or(entry.part.at, |(_, at)| *at);
    let why = match error {
        PlanError::Value { why, .. } => {
            match why {
                // The place says which row and cell it is, so the reason needs not.
                ValueError::InRow { row, column, why } => {
                    path = format!("{path}[{}].{column}", row.saturating_sub(1));
                    ProblemKind::Value(*why)
                }
                ValueError::BadRow { row, .. } => {
                    path = format!("{path}[{}]", row.saturating_sub(1));
                    ProblemKind::Value(why)
                }
                why => ProblemKind::Value(why),
            }
        }
        error => ProblemKind::Refused { error, name },
    };
    Wrong::new(path, at, why)
}

/// A rule about a kind of conflict that there is not would do nothing.
fn known_conflict(record: &Record, conflicts: &[&str]) -> Result<(), PlanError> {
    let Record::ProcessRule(rule) = record else { return Ok(()) };
    if conflicts.contains(&rule.conflict.trim()) {
        return Ok(());
    }
    let choices = conflicts.iter().map(|&slug| slug.to_owned()).collect();
    let why = ValueError::NotChoice { found: rule.conflict.clone(), choices };
    Err(PlanError::Value { kind: RecordKind::ProcessRule, field: "conflict", why })
}
