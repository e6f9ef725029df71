//! Commands as people write them: `release:R2027.07` where the wire has `release:<uuid>`.

use serde_json::Value;
use slipway_plan::{Plan, RecordKind, RecordRef};

/// Names that hold references in commands, beside the fields of records.
const NAMES: &[&str] = &[
    "record",
    "from",
    "to",
    "release",
    "parent",
    "template",
    "portfolio",
    "booking",
    "criterion",
    "cadence",
];

/// Replaces `kind:key` by `kind:uuid` wherever a reference stands. A key that nothing has is left as it is, and is the
/// answer: the first such kind and key.
pub fn resolve(plan: &Plan, value: &mut Value) -> Option<(RecordKind, String)> {
    let mut missing = None;
    walk(plan, value, &mut missing);
    missing
}

type Missing = Option<(RecordKind, String)>;

fn walk(plan: &Plan, value: &mut Value, missing: &mut Missing) {
    let Value::Object(fields) = value else { return };
    let kind = fields
        .get("record")
        .and_then(Value::as_str)
        .and_then(|r| RecordKind::from_slug(r.split(':').next()?));
    for (name, value) in fields.iter_mut() {
        match value {
            Value::String(text) if NAMES.contains(&name.as_str()) => by_key(plan, text, missing),
            Value::Object(record) if name == "fields" => {
                for (field, value) in record.iter_mut() {
                    let shape = kind.and_then(|k| k.field(field)).map(|f| f.kind);
                    if matches!(
                        shape,
                        Some(slipway_plan::FieldKind::Ref(_) | slipway_plan::FieldKind::Refs(_))
                    ) {
                        references(plan, value, missing);
                    }
                }
            }
            Value::Array(commands) if name == "commands" => {
                commands.iter_mut().for_each(|c| walk(plan, c, missing))
            }
            _ => {}
        }
    }
}

fn references(plan: &Plan, value: &mut Value, missing: &mut Missing) {
    match value {
        Value::String(text) => by_key(plan, text, missing),
        Value::Array(items) => items.iter_mut().for_each(|item| references(plan, item, missing)),
        _ => {}
    }
}

fn by_key(plan: &Plan, text: &mut String, missing: &mut Missing) {
    if text.parse::<RecordRef>().is_ok() {
        return;
    }
    let named = text.split_once(':').and_then(|(kind, key)| Some((RecordKind::from_slug(kind)?, key)));
    let Some((kind, key)) = named else { return };
    match plan.by_key(kind, key) {
        Some(found) => *text = found.to_string(),
        None => {
            missing.get_or_insert_with(|| (kind, key.to_owned()));
        }
    }
}
