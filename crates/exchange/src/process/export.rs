//! The process of a plan as bytes.
//!
//! Invariant: bytes depend on what the records hold, and on nothing else: not on ids, nor on the order in which
//! they were made. Every field is written, empty ones as null, so that reading the file empties them too.

use std::cmp::Ordering;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use slipway_plan::{FieldKind, Plan, Record, RecordKind, RecordRef, Value};

use super::{FORMAT, KINDS, VERSION};
use crate::csv::Names;

/// `{"format":"slipway-process","version":1,"terms":[…],…}`, indented, every kind present.
#[must_use]
pub fn export(plan: &Plan) -> Vec<u8> {
    let names = Names::of(plan);
    let lists = KINDS.iter().map(|&kind| (kind, rows(plan, kind, &names))).collect();
    let mut bytes = serde_json::to_vec_pretty(&Whole(lists)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Fields with their values, as they are written.
type Row = Vec<(&'static str, FieldKind, Value)>;

fn rows(plan: &Plan, kind: RecordKind, names: &Names) -> Vec<Row> {
    let row = |record: Record| {
        let mut row = Row::new();
        record.each(&mut |field, value| {
            row.push((field.id, field.kind, named(field.kind, value, names)));
        });
        row
    };
    let mut rows: Vec<Row> = plan.refs(kind).into_iter().filter_map(|at| plan.record(at)).map(row).collect();
    let first = order(kind);
    rows.sort_by(|a, b| {
        let of =
            |row: &Row, field: &str| row.iter().find(|(id, _, _)| *id == field).map(|(_, _, v)| v.clone());
        let told = first.iter().map(|field| compare(of(a, field).as_ref(), of(b, field).as_ref()));
        let all = a.iter().zip(b).map(|((_, _, a), (_, _, b))| compare(Some(a), Some(b)));
        told.chain(all).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    rows
}

/// The fields by which records of a kind stand in their list, before all others.
const fn order(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Term => &["list", "position", "word"],
        RecordKind::ProcessRule => &["conflict"],
        RecordKind::Policy => &["name"],
        _ => &["key"],
    }
}

fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    let number = |value: Option<&Value>| value.and_then(Value::as_i64);
    let text = |value: Option<&Value>| match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    };
    match (number(a), number(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => text(a).cmp(&text(b)),
    }
}

/// The value with keys in place of references.
fn named(kind: FieldKind, value: Value, names: &Names) -> Value {
    match (kind, value) {
        (FieldKind::Ref(kinds), Value::String(text)) => match text.parse::<RecordRef>() {
            Ok(at) => Value::from(names.name(at, kinds, None)),
            Err(_) => Value::String(text),
        },
        (FieldKind::Refs(kinds), Value::Array(list)) => {
            list.into_iter().map(|item| named(FieldKind::Ref(kinds), item, names)).collect()
        }
        (_, value) => value,
    }
}

struct Whole(Vec<(RecordKind, Vec<Row>)>);

impl Serialize for Whole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("version", &VERSION)?;
        for (kind, rows) in &self.0 {
            map.serialize_entry(kind.table(), &rows.iter().map(Fields).collect::<Vec<_>>())?;
        }
        map.end()
    }
}

struct Fields<'a>(&'a Row);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (id, kind, value) in self.0 {
            match (kind, value) {
                (FieldKind::Table(columns), Value::Array(rows)) => {
                    map.serialize_entry(id, &Table { columns, rows })?;
                }
                _ => map.serialize_entry(id, value)?,
            }
        }
        map.end()
    }
}

/// Rows with their cells in the order of the registry: that of a JSON map depends on how it was built.
struct Table<'a> {
    columns: &'a [(&'static str, FieldKind)],
    rows: &'a [Value],
}

impl Serialize for Table<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.rows.len()))?;
        for row in self.rows {
            list.serialize_element(&Cells { columns: self.columns, row })?;
        }
        list.end()
    }
}

struct Cells<'a> {
    columns: &'a [(&'static str, FieldKind)],
    row: &'a Value,
}

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (name, cell) in self.columns.iter().filter_map(|(name, _)| Some((name, self.row.get(name)?))) {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}
