//! Names of record kinds, fields and choices, and values as people read them.
//!
//! Invariant: every kind, field and choice of the registry has a label (tested).

use slipway_plan::{FieldKind, Moment, Plan, RecordKind, RecordRef, Value};

use crate::{dates, label, lookup};

fn id(text: &str) -> String {
    text.replace('_', "-").to_lowercase()
}

/// "Release".
pub fn one(kind: RecordKind) -> String {
    lookup(&format!("kind-{}", id(kind.slug()))).unwrap_or_else(|| kind.slug().to_owned())
}

/// "Releases".
pub fn many(kind: RecordKind) -> String {
    lookup(&format!("kinds-{}", id(kind.slug()))).unwrap_or_else(|| kind.slug().to_owned())
}

/// "Deployment".
pub fn field(kind: RecordKind, field: &str) -> String {
    lookup(&format!("field-{}-{}", id(kind.slug()), id(field))).unwrap_or_else(|| field.to_owned())
}

/// A column inside a field that holds rows.
pub fn column(name: &str) -> String {
    lookup(&format!("column-{}", id(name))).unwrap_or_else(|| name.to_owned())
}

/// A word of a choice: "Read only". A word that no choice has is shown as it is.
pub fn choice(word: &str) -> String {
    lookup(&format!("choice-{}", id(word))).unwrap_or_else(|| word.to_owned())
}

/// A value as people read it; empty for null.
pub fn value(plan: &Plan, kind: FieldKind, value: &Value) -> String {
    match (kind, value) {
        (_, Value::Null) => String::new(),
        (FieldKind::Ref(_), Value::String(text)) => reference(plan, text),
        (FieldKind::Refs(_), Value::Array(items)) => {
            list(items, |item| item.as_str().map_or_else(String::new, |text| reference(plan, text)))
        }
        (FieldKind::Choice(_), Value::String(word)) => choice(word),
        (FieldKind::Choices(_) | FieldKind::Weekdays, Value::Array(items)) => {
            list(items, |item| choice(item.as_str().unwrap_or_default()))
        }
        (FieldKind::Day | FieldKind::Moment, Value::String(text)) => {
            text.parse::<Moment>().map_or_else(|_| text.clone(), dates::moment_short)
        }
        (FieldKind::Flag, Value::Bool(flag)) => choice(if *flag { "yes" } else { "no" }),
        (FieldKind::Table(columns), Value::Array(rows)) => {
            let row = |row: &Value| {
                let cell = |(name, kind): &(&str, FieldKind)| self::value(plan, *kind, &row[*name]);
                let cells: Vec<_> = columns.iter().map(cell).filter(|c| !c.is_empty()).collect();
                cells.join(" ")
            };
            rows.iter().map(row).collect::<Vec<_>>().join("; ")
        }
        (_, Value::Array(items)) => list(items, |item| item.as_str().unwrap_or_default().to_owned()),
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

fn reference(plan: &Plan, text: &str) -> String {
    text.parse::<RecordRef>().map_or_else(|_| text.to_owned(), |at| label::short(plan, at))
}

fn list(items: &[Value], text: impl Fn(&Value) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_field_and_choice_has_a_label() {
        let mut missing = Vec::new();
        let mut need = |id: String| {
            if lookup(&id).is_none() {
                missing.push(id);
            }
        };
        for kind in RecordKind::ALL {
            need(format!("kind-{}", id(kind.slug())));
            need(format!("kinds-{}", id(kind.slug())));
            for field in kind.fields() {
                need(format!("field-{}-{}", id(kind.slug()), id(field.id)));
                match field.kind {
                    FieldKind::Choice(words) | FieldKind::Choices(words) => {
                        words.iter().for_each(|word| need(format!("choice-{}", id(word))));
                    }
                    FieldKind::Table(columns) => {
                        columns.iter().for_each(|(name, _)| need(format!("column-{}", id(name))));
                    }
                    _ => {}
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new());
    }
}
