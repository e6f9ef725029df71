//! One mapper between any record and its row, driven by the field registry.
//!
//! *Invariant*: what is written reads back as the same record. A value that a table cannot hold for its
//! field is damage when it is read, and never becomes a default silently.

use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, Row};
use slipway_plan::field::Value;
use slipway_plan::{Change, Field, FieldKind, Record, RecordKind, RecordRef};
use uuid::Uuid;

use super::statements;
use crate::error::StoreError;

/// Writes one change: a row more, other columns, or a row less.
pub(crate) fn write(conn: &Connection, change: &Change) -> Result<(), StoreError> {
    let at = match (&change.before, &change.after) {
        (None, None) => return Ok(()),
        (Some(before), Some(after)) if before.reference() != after.reference() => {
            return Err(StoreError::mismatch(after.reference(), "before and after are two records"));
        }
        (before, after) => after.as_ref().or(before.as_ref()).map(Record::reference),
    };
    let at = at.expect("BUG: one of the two is there");
    let sql = statements(at.kind);
    let touched = match (&change.before, &change.after) {
        (None, Some(after)) => put(conn, &sql.insert, after)?,
        (Some(_), Some(after)) => put(conn, &sql.update, after)?,
        _ => conn.prepare_cached(&sql.delete)?.execute([id_text(&at.id)])?,
    };
    if touched == 1 {
        Ok(())
    } else {
        Err(StoreError::mismatch(at, format!("{touched} rows for one record")))
    }
}

/// Fields in the order of the registry, then the id: the order of insert and update alike.
fn put(conn: &Connection, sql: &str, record: &Record) -> Result<usize, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let (mut place, mut failed) = (0, None);
    record.each(&mut |field, value| {
        place += 1;
        if let Err(error) = statement.raw_bind_parameter(place, cell(field, value)) {
            failed.get_or_insert(error);
        }
    });
    if let Some(error) = failed {
        return Err(error.into());
    }
    statement.raw_bind_parameter(place + 1, id_text(&record.id()))?;
    statement.raw_execute().map_err(|error| match StoreError::from(error) {
        StoreError::Mismatch { what, .. } => StoreError::mismatch(record.reference(), what),
        other => other,
    })
}

/// Whether the row of `at` is what memory expects: `after`, or none.
pub(crate) fn check(conn: &Connection, at: RecordRef, after: Option<&Record>) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(&statements(at.kind).one)?;
    let mut rows = statement.query([id_text(&at.id)])?;
    let found = rows.next()?.map(|row| read(at.kind, row)).transpose()?;
    if found.as_ref() == after {
        Ok(())
    } else {
        Err(StoreError::mismatch(at, "the row is not what was written"))
    }
}

/// All records of a kind, by id.
pub(crate) fn read_all(
    conn: &Connection,
    kind: RecordKind,
    found: &mut dyn FnMut(Record),
) -> Result<(), StoreError> {
    let mut statement = conn.prepare(&statements(kind).all)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found(read(kind, row)?);
    }
    Ok(())
}

fn read(kind: RecordKind, row: &Row<'_>) -> Result<Record, StoreError> {
    let id = row.get_ref(0)?.as_str().ok().and_then(|text| Uuid::parse_str(text).ok());
    let at = RecordRef::new(kind, id.ok_or_else(|| StoreError::damaged(kind.table(), "an id is no UUID"))?);
    let (mut place, mut failed) = (0, None);
    let made = Record::build(at, &mut |field| {
        place += 1;
        let cell = row.get_ref(place).map_err(|error| error.to_string());
        match cell.and_then(|cell| value(field, cell)) {
            Ok(value) => value,
            Err(what) => {
                failed.get_or_insert((field.id, what));
                Value::Null
            }
        }
    });
    if let Some((field, what)) = failed {
        return Err(StoreError::damaged(format_args!("{at} {field}"), what));
    }
    made.map_err(|(field, why)| StoreError::damaged(format_args!("{at} {field}"), why))
}

fn id_text(id: &Uuid) -> String {
    id.hyphenated().to_string()
}

/// A field's value as a cell.
fn cell(field: &Field, value: Value) -> Cell {
    match (field.kind, value) {
        (FieldKind::Flag, value) => Cell::Integer(i64::from(value == Value::Bool(true))),
        (_, Value::Null) => Cell::Null,
        (FieldKind::Integer, Value::Number(n)) => n.as_i64().map_or(Cell::Null, Cell::Integer),
        (FieldKind::Decimal, Value::Number(n)) => n.as_f64().map_or(Cell::Null, Cell::Real),
        (FieldKind::Ref([_]), Value::String(text)) => {
            Cell::Text(text.split_once(':').map_or(text.as_str(), |(_, id)| id).to_owned())
        }
        (_, Value::String(text)) => Cell::Text(text),
        (_, other) => Cell::Text(other.to_string()),
    }
}

/// A cell as the value of its field; the error says what is wrong with it.
fn value(field: &Field, cell: ValueRef<'_>) -> Result<Value, String> {
    let text = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    };
    match (field.kind, cell) {
        (_, ValueRef::Null) => Ok(Value::Null),
        (FieldKind::Flag, ValueRef::Integer(n @ (0 | 1))) => Ok(Value::Bool(n == 1)),
        (FieldKind::Integer, ValueRef::Integer(n)) => Ok(n.into()),
        (FieldKind::Decimal, ValueRef::Real(n)) => Ok(n.into()),
        (FieldKind::Flag | FieldKind::Integer | FieldKind::Decimal, other) => {
            Err(format!("a number is {}", other.data_type()))
        }
        (FieldKind::Ref([kind]), ValueRef::Text(bytes)) => {
            let id = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
            let mut whole = String::with_capacity(kind.slug().len() + 1 + id.len());
            whole.push_str(kind.slug());
            whole.push(':');
            whole.push_str(id);
            Ok(Value::String(whole))
        }
        (kind, ValueRef::Text(bytes)) if is_list(kind) => {
            serde_json::from_slice(bytes).map_err(|error| error.to_string())
        }
        (_, ValueRef::Text(bytes)) => text(bytes).map(Value::String),
        (_, other) => Err(format!("a text is {}", other.data_type())),
    }
}

/// Whether a field stands in its column as JSON.
const fn is_list(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Choices(_)
            | FieldKind::Weekdays
            | FieldKind::DayList
            | FieldKind::Words
            | FieldKind::Refs(_)
            | FieldKind::Table(_)
    )
}
