//! One cell to the value of its field, and back.
//!
//! Invariant: [`text`] of a value is read by [`value`] as the same value, where all that it names exists.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde_json::json;
use slipway_plan::field::{FieldType, Weekdays};
use slipway_plan::policy::PolicyRule;
use slipway_plan::recurrence::Recurrence;
use slipway_plan::{FieldKind, Lag, Moment, RecordKind, RecordRef, Value, ValueError};
use uuid::Uuid;

use super::{Names, ProblemKind};

/// What the names in a cell are looked for among.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) names: &'a Names,
    /// The release that a bare name of a phase, gate or milestone belongs to.
    pub(super) within: Option<Uuid>,
}

/// Several texts in one cell: split at `;`, or a JSON list.
pub(super) fn items(cell: &str) -> Vec<String> {
    if cell.trim_start().starts_with('[')
        && let Ok(list) = serde_json::from_str::<Vec<String>>(cell)
    {
        return list;
    }
    cell.split(';').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// The value that a cell gives a field of that kind; null for an empty one.
pub(super) fn value(kind: FieldKind, cell: &str, place: Place<'_>) -> Result<Value, ProblemKind> {
    if is_empty(kind, cell) {
        return Ok(Value::Null);
    }
    match kind {
        FieldKind::Text | FieldKind::LongText => checked::<String>(&json!(cell)),
        FieldKind::Ref(kinds) => Ok(json!(reference(kinds, cell, place)?)),
        FieldKind::Refs(kinds) => {
            let found =
                items(cell).into_iter().map(|item| reference(kinds, &item, place).map(|at| json!(at)));
            Ok(Value::Array(found.collect::<Result<_, _>>()?))
        }
        FieldKind::Choice(words) => Ok(json!(word(words, cell.trim())?)),
        FieldKind::Choices(words) => items(cell).iter().map(|item| Ok(json!(word(words, item)?))).collect(),
        FieldKind::Weekdays => checked::<Weekdays>(&json!(items(cell))),
        FieldKind::DayList => checked::<Vec<NaiveDate>>(&json!(items(cell))),
        FieldKind::Words => checked::<Vec<String>>(&json!(items(cell))),
        FieldKind::Table(columns) => table(columns, cell, place),
        FieldKind::Integer => checked::<i64>(&json!(cell.trim())),
        FieldKind::Decimal => checked::<f64>(&json!(cell.trim())),
        FieldKind::Flag => checked::<bool>(&json!(cell.trim().to_lowercase())),
        FieldKind::Day => checked::<NaiveDate>(&json!(cell.trim())),
        FieldKind::Moment => checked::<Moment>(&json!(cell.trim())),
        FieldKind::Time => checked::<NaiveTime>(&json!(cell.trim())),
        FieldKind::Zone => checked::<Tz>(&json!(cell.trim())),
        FieldKind::Recurrence => checked::<Recurrence>(&json!(cell.trim())),
        FieldKind::Lag => checked::<Lag>(&json!(cell.trim())),
        FieldKind::Rule => checked::<PolicyRule>(&json!(cell.trim())),
    }
}

/// Whether the cell says nothing. Blanks are text where the field is text.
pub(super) fn is_empty(kind: FieldKind, cell: &str) -> bool {
    match kind {
        FieldKind::Text | FieldKind::LongText => cell.is_empty(),
        _ => cell.trim().is_empty(),
    }
}

/// The value as the type writes it.
fn checked<T: FieldType>(value: &Value) -> Result<Value, ProblemKind> {
    T::from_value(value).map(|made| made.value()).map_err(ProblemKind::Value)
}

/// A choice, whatever its capitals.
fn word(words: &[&'static str], cell: &str) -> Result<&'static str, ProblemKind> {
    words.iter().find(|word| word.eq_ignore_ascii_case(cell)).copied().ok_or_else(|| {
        let choices = words.iter().map(|&word| word.to_owned()).collect();
        ProblemKind::Value(ValueError::NotChoice { found: cell.to_owned(), choices })
    })
}

/// The name is text as any other: in NFC.
fn reference(kinds: &[RecordKind], text: &str, place: Place<'_>) -> Result<RecordRef, ProblemKind> {
    let text = String::from_value(&json!(text)).map_err(ProblemKind::Value)?;
    place.names.resolve(kinds, &text, place.within)
}

/// Rows in one cell: a JSON list of objects with names in place of references, or `SYS:config;SYS2` where the
/// first column is a reference.
fn table(columns: &[(&str, FieldKind)], cell: &str, place: Place<'_>) -> Result<Value, ProblemKind> {
    let cell = cell.trim();
    let short = matches!(columns.first(), Some((_, FieldKind::Ref(_)))) && !cell.starts_with('[');
    let mut rows = if short {
        items(cell).iter().map(|item| short_row(columns, item)).collect()
    } else {
        let rows: Result<Vec<Value>, _> = serde_json::from_str(cell);
        rows.map_err(|error| ProblemKind::NotJson { reason: error.to_string() })?
    };
    for row in &mut rows {
        for (name, kinds) in refs(columns) {
            if let Some(cell) = row.get_mut(name)
                && let Some(text) = cell.as_str()
            {
                *cell = json!(reference(kinds, text, place)?);
            }
        }
    }
    Ok(Value::Array(rows))
}

fn refs<'a>(columns: &'a [(&'a str, FieldKind)]) -> impl Iterator<Item = (&'a str, &'static [RecordKind])> {
    columns.iter().filter_map(|(name, kind)| match kind {
        FieldKind::Ref(kinds) => Some((*name, *kinds)),
        _ => None,
    })
}

/// `SYS:config`: the second column behind the last colon; a choice may be left out and is the first one.
fn short_row(columns: &[(&str, FieldKind)], item: &str) -> Value {
    let (Some((first, _)), Some((second, kind))) = (columns.first(), columns.get(1)) else {
        return Value::Null;
    };
    let cut = item.rsplit_once(':').map(|(name, rest)| (name.trim(), rest.trim()));
    match (cut, kind) {
        (Some((name, rest)), FieldKind::Choice(words)) if words.contains(&rest) => {
            json!({*first: name, *second: rest})
        }
        (_, FieldKind::Choice(words)) => json!({*first: item, *second: words.first()}),
        (Some((name, rest)), _) => json!({*first: name, *second: rest}),
        (None, _) => json!({*first: item}),
    }
}

/// The cell for a value.
pub(super) fn text(kind: FieldKind, value: &Value, place: Place<'_>) -> String {
    let named = |value: &Value, kinds: &[RecordKind]| {
        let at = value.as_str().and_then(|text| text.parse::<RecordRef>().ok());
        at.map_or_else(String::new, |at| place.names.name(at, kinds, place.within))
    };
    match (kind, value) {
        (_, Value::Null) => String::new(),
        (FieldKind::Ref(kinds), value) => named(value, kinds),
        (FieldKind::Refs(kinds), Value::Array(list)) => {
            join(&list.iter().map(|v| named(v, kinds)).collect::<Vec<_>>())
        }
        (FieldKind::Flag, Value::Bool(flag)) => if *flag { "yes" } else { "no" }.to_owned(),
        (FieldKind::Table(columns), Value::Array(rows)) => {
            let mut rows = rows.clone();
            for row in &mut rows {
                for (name, kinds) in refs(columns) {
                    if let Some(cell) = row.get_mut(name) {
                        *cell = json!(named(cell, kinds));
                    }
                }
            }
            Value::Array(rows).to_string()
        }
        (_, Value::Array(list)) => {
            join(&list.iter().map(|item| item.as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>())
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

/// As [`items`] splits it.
fn join(list: &[String]) -> String {
    let plain = |item: &String| !item.is_empty() && item.trim() == item && !item.contains(';');
    let all_plain = list.iter().all(plain) && list.first().is_none_or(|item| !item.starts_with('['));
    if all_plain { list.join(";") } else { json!(list).to_string() }
}

/// Whether the value is what a field without a value has: such a cell cannot be emptied.
pub(super) fn has_default(kind: RecordKind, field: &str) -> bool {
    kind.defaults().iter().any(|(name, default)| *name == field && !default.is_null())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_back_whatever_is_in_them() {
        for list in [vec!["a"], vec!["a", "b c"], vec!["a;b", "c"], vec!["[x"], vec![" x "], vec!["", "y"]] {
            let list: Vec<String> = list.into_iter().map(str::to_owned).collect();
            assert_eq!(items(&join(&list)), list);
        }
        assert_eq!(items(" a ; ;b;"), ["a", "b"]);
    }

    #[test]
    fn short_rows_name_a_system_and_how_it_is_touched() {
        let columns = [("system", FieldKind::Text), ("impact", FieldKind::Choice(&["code", "config"]))];
        assert_eq!(short_row(&columns, "ISU:config"), json!({"system": "ISU", "impact": "config"}));
        assert_eq!(short_row(&columns, "ISU"), json!({"system": "ISU", "impact": "code"}));
        assert_eq!(short_row(&columns, "urn:x"), json!({"system": "urn:x", "impact": "code"}));
    }
}
