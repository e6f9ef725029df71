//! Fields of the organisation's own, beside the fields that a record has by itself: in its view and in tables.
//!
//! *Invariant*: they have the same shapes as built-in fields, and are named by their reference, which no built-in
//! field is. What such a field holds is a record of its own, so a view says which.

use std::collections::HashMap;

use serde_json::{Value, json};
use slipway_plan::record::{CustomField, CustomKind, CustomOn, CustomValue, Person};
use slipway_plan::{FieldKind, Plan, RecordKind, RecordRef};
use slipway_text::{kind, say};

use crate::rows;
use crate::views::shape;
use crate::wire::{ChoiceWord, Column, CustomOf, FieldView};

/// The fields of the organisation's own that records of a kind have, by name.
fn fields_on(plan: &Plan, of: RecordKind) -> Vec<&CustomField> {
    if !CustomOn::WORDS.contains(&of.slug()) {
        return Vec::new();
    }
    let mut fields: Vec<_> = plan.all::<CustomField>().filter(|f| f.on.word() == of.slug()).collect();
    fields.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
    fields
}

const fn field_kind(of: CustomKind) -> FieldKind {
    match of {
        CustomKind::Text => FieldKind::Text,
        CustomKind::Number => FieldKind::Decimal,
        CustomKind::Date => FieldKind::Day,
        // The words are data, so they stand beside the kind.
        CustomKind::Choice => FieldKind::Choice(&[]),
        CustomKind::Person => FieldKind::Ref(&[RecordKind::Person]),
    }
}

/// A value as people read it. A person who is not there any more is the key that was given.
fn text(plan: &Plan, of: CustomKind, value: &str) -> String {
    match of {
        CustomKind::Date => kind::value(plan, FieldKind::Day, &json!(value)),
        CustomKind::Person => person(plan, value).map_or_else(|| value.to_owned(), |p| p.name.clone()),
        CustomKind::Text | CustomKind::Number | CustomKind::Choice => value.to_owned(),
    }
}

fn person<'a>(plan: &'a Plan, key: &str) -> Option<&'a Person> {
    plan.by_key(RecordKind::Person, key).and_then(|at| plan.get(at.id.into()))
}

/// A value as built-in fields of that kind have it.
fn value(plan: &Plan, of: CustomKind, value: &str) -> Value {
    match of {
        CustomKind::Number => value.parse::<f64>().map_or_else(|_| json!(value), number),
        CustomKind::Person => {
            person(plan, value).map_or(Value::Null, |p| json!(RecordRef::from(p.id).to_string()))
        }
        CustomKind::Text | CustomKind::Date | CustomKind::Choice => json!(value),
    }
}

/// Whole numbers without a fraction, so that they read back as they were given.
fn number(of: f64) -> Value {
    let whole = format!("{of:.0}").parse::<i64>().ok().filter(|_| of.fract() == 0.0 && of.abs() < 1e15);
    whole.map_or_else(|| json!(of), |whole| json!(whole))
}

/// The fields of the organisation's own of one record.
pub(crate) fn of_record(plan: &Plan, at: RecordRef) -> Vec<FieldView> {
    let view = |field: &CustomField| {
        let held = plan.naming::<CustomValue>(at).find(|v| v.field == field.id);
        let shown = held.map_or(Value::Null, |held| value(plan, field.kind, &held.value));
        let choices = field.choices.iter().map(|c| ChoiceWord { value: c.clone(), label: c.clone() });
        let named = match (field.kind, held) {
            (CustomKind::Person, Some(held)) => person(plan, &held.value).map(|p| p.id.into()),
            _ => None,
        };
        let is_person = field.kind == CustomKind::Person;
        FieldView {
            id: RecordRef::from(field.id).to_string(),
            label: field.name.clone(),
            group: say::field_group_custom().text(),
            kind: shape(field_kind(field.kind)),
            text: held.map(|held| text(plan, field.kind, &held.value)).unwrap_or_default(),
            value: shown,
            required: false,
            editable: true,
            choices: if field.kind == CustomKind::Choice { choices.collect() } else { Vec::new() },
            kinds: if is_person { vec![RecordKind::Person] } else { Vec::new() },
            named: named.into_iter().map(|at| rows::named(plan, at)).collect(),
            columns: Vec::new(),
            terms: None,
            custom: Some(CustomOf { field: field.id.into(), value: held.map(|held| held.id.into()) }),
        }
    };
    fields_on(plan, at.kind).into_iter().map(view).collect()
}

/// The columns of a table that are fields of the organisation's own, and what they hold for each record.
#[derive(Debug)]
pub(crate) struct Columns<'a> {
    fields: Vec<&'a CustomField>,
    held: HashMap<RecordRef, Vec<(usize, String)>>,
}

impl<'a> Columns<'a> {
    /// Of a kind of record. Values are read once for the whole table.
    pub(crate) fn of(plan: &'a Plan, kind: RecordKind) -> Self {
        let fields = fields_on(plan, kind);
        let mut held: HashMap<RecordRef, Vec<(usize, String)>> = HashMap::new();
        for (column, field) in fields.iter().enumerate() {
            for of in plan.naming::<CustomValue>(field.id) {
                let cell = (column, text(plan, field.kind, &of.value));
                held.entry(of.record.into()).or_default().push(cell);
            }
        }
        Self { fields, held }
    }

    /// Their heads.
    pub(crate) fn heads(&self) -> impl Iterator<Item = Column> {
        self.fields.iter().map(|field| Column {
            id: RecordRef::from(field.id).to_string(),
            label: field.name.clone(),
            numeric: field.kind == CustomKind::Number,
            custom: true,
        })
    }

    /// Their cells for one record, in the order of the heads.
    pub(crate) fn cells(&self, at: RecordRef) -> Vec<String> {
        let mut cells = vec![String::new(); self.fields.len()];
        for (column, text) in self.held.get(&at).into_iter().flatten() {
            cells[*column].clone_from(text);
        }
        cells
    }
}
