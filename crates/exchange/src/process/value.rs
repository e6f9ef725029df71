//! One value of the file to that of its field.
//!
//! Invariant: the value is one that the field takes, or what is wrong is told at its own place.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use slipway_plan::field::{FieldType, MOST_TEXT, Weekdays};
use slipway_plan::policy::PolicyRule;
use slipway_plan::recurrence::Recurrence;
use slipway_plan::{FieldKind, Lag, Moment, RecordKind, Value, ValueError};

use super::file::{Wrong, joined};
use super::place::Part;
use crate::csv::Names;
use crate::import::ProblemKind;

/// Reads the value of a field at `path`.
pub(super) fn value(kind: FieldKind, path: &str, part: Part<'_>, names: &Names) -> Result<Value, Vec<Wrong>> {
    let wrong = |why| vec![Wrong::new(path, part.at, why)];
    let given: Value = serde_json::from_str(part.text)
        .map_err(|error| wrong(ProblemKind::NotJsonFile { reason: error.to_string() }))?;
    if given.is_null() {
        return Ok(given);
    }
    if let FieldKind::Table(columns) = kind {
        return table(columns, path, part);
    }
    read(kind, &given, names).map_err(wrong)
}

fn read(kind: FieldKind, given: &Value, names: &Names) -> Result<Value, ProblemKind> {
    match kind {
        FieldKind::Ref(kinds) => reference(kinds, given, names),
        FieldKind::Refs(kinds) => {
            let list = given.as_array().ok_or(ProblemKind::Value(ValueError::NotList))?;
            list.iter().map(|item| reference(kinds, item, names)).collect()
        }
        FieldKind::Choices(words) => {
            let list = Vec::<String>::from_value(given).map_err(ProblemKind::Value)?;
            list.iter().map(|item| choice(words, &Value::from(item.as_str()))).collect::<Result<Value, _>>()
        }
        .map_err(ProblemKind::Value),
        kind => plain(kind, given).map_err(ProblemKind::Value),
    }
}

fn plain(kind: FieldKind, given: &Value) -> Result<Value, ValueError> {
    match kind {
        FieldKind::Text | FieldKind::LongText => checked::<String>(given),
        FieldKind::Integer => checked::<i64>(given),
        FieldKind::Decimal => checked::<f64>(given),
        FieldKind::Flag => checked::<bool>(given),
        FieldKind::Day => checked::<NaiveDate>(given),
        FieldKind::Moment => checked::<Moment>(given),
        FieldKind::Time => checked::<NaiveTime>(given),
        FieldKind::Choice(words) => choice(words, given),
        FieldKind::Weekdays => checked::<Weekdays>(given),
        FieldKind::DayList => checked::<Vec<NaiveDate>>(given),
        FieldKind::Words => checked::<Vec<String>>(given),
        FieldKind::Zone => checked::<Tz>(given),
        FieldKind::Recurrence => checked::<Recurrence>(given),
        FieldKind::Lag => checked::<Lag>(given),
        FieldKind::Rule => checked::<PolicyRule>(given),
        // These are read with names or places.
        FieldKind::Choices(_) | FieldKind::Ref(_) | FieldKind::Refs(_) | FieldKind::Table(_) => {
            Ok(given.clone())
        }
    }
}

/// The value as the type writes it.
fn checked<T: FieldType>(given: &Value) -> Result<Value, ValueError> {
    T::from_value(given).map(|made| made.value())
}

fn choice(words: &[&'static str], given: &Value) -> Result<Value, ValueError> {
    let found = given.as_str().ok_or(ValueError::NotText)?;
    match words.contains(&found) {
        true => Ok(given.clone()),
        false => {
            let choices = words.iter().map(|&word| word.to_owned()).collect();
            Err(ValueError::NotChoice { found: found.to_owned(), choices })
        }
    }
}

fn reference(kinds: &'static [RecordKind], given: &Value, names: &Names) -> Result<Value, ProblemKind> {
    let key = given.as_str().ok_or(ProblemKind::Value(ValueError::NotText))?;
    let key = String::from_value(&Value::from(key)).map_err(ProblemKind::Value)?;
    names.resolve(kinds, &key, None).map(|at| Value::from(at.to_string()))
}

/// Rows of small values; each wrong cell is told by its own path.
fn table(columns: &[(&'static str, FieldKind)], path: &str, part: Part<'_>) -> Result<Value, Vec<Wrong>> {
    let Some(items) = part.items() else {
        return Err(vec![Wrong::new(path, part.at, ProblemKind::Value(ValueError::NotList))]);
    };
    let (mut rows, mut all_wrong) = (Vec::with_capacity(items.len()), Vec::new());
    for (n, item) in items.into_iter().enumerate() {
        let path = format!("{path}[{n}]");
        let Some(members) = item.members() else {
            all_wrong.push(Wrong::new(&path, item.at, ProblemKind::NotAnObject));
            continue;
        };
        let mut row = serde_json::Map::new();
        for member in members {
            let path = joined(&path, &member.name);
            let column = columns.iter().find(|(name, _)| *name == member.name);
            match column {
                None => {
                    let known = columns.iter().map(|(name, _)| *name).collect();
                    let why = ProblemKind::UnknownColumn { name: member.name, known };
                    all_wrong.push(Wrong::new(&path, member.at, why));
                }
                Some((name, _)) if row.contains_key(*name) => {
                    let why = ProblemKind::DoubledField { name: member.name };
                    all_wrong.push(Wrong::new(&path, member.at, why));
                }
                Some((name, kind)) => match cell(*kind, member.value) {
                    Ok(value) => drop(row.insert((*name).to_owned(), value)),
                    Err(why) => {
                        // Kept, so that a second one of the name is told as such.
                        row.insert((*name).to_owned(), Value::Null);
                        all_wrong.push(Wrong::new(&path, member.value.at, ProblemKind::Value(why)));
                    }
                },
            }
        }
        rows.push(Value::Object(row));
    }
    if all_wrong.is_empty() { Ok(Value::Array(rows)) } else { Err(all_wrong) }
}

fn cell(kind: FieldKind, part: Part<'_>) -> Result<Value, ValueError> {
    let given: Value = serde_json::from_str(part.text).map_err(|_| ValueError::BadText)?;
    match (kind, &given) {
        // Whether it may be left out is the row's to say.
        (_, Value::Null) => Ok(given),
        // A row keeps its texts as they stand; an empty one is a text, and not nothing.
        (FieldKind::Text, Value::String(text)) => {
            if text.len() > MOST_TEXT || text.contains('\0') {
                Err(ValueError::BadText)
            } else {
                Ok(given)
            }
        }
        (FieldKind::Integer, given) if !given.is_i64() => Err(ValueError::NotInteger(given.to_string())),
        (FieldKind::Decimal, given) if !given.is_number() => Err(ValueError::NotNumber(given.to_string())),
        (kind, given) => plain(kind, given),
    }
}
