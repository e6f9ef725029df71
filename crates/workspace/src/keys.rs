//! Commands as people write them: `release:R2027.07` where the wire has `release:<uuid>`.

use serde_json::Value;
use slipway_plan::{Plan, RecordKind, RecordRef};

/// Names that hold references in commands, beside the fields of records.
const NAMES: &[&str] =
    &["record", "from", "to", "release", "parent", "template", "portfolio", "booking", "criterion"];

/// Replaces `kind:key` by `kind:uuid` wherever a reference stands. A key that nothing has is left as it
/// is, and refused when the command is read.
pub fn resolve(plan: &Plan, value: &mut Value) {
    let Value::Object(fields) = value else { return };
    let kind = fields
        .get("record")
        .and_then(Value::as_str)
        .and_then(|r| RecordKind::from_slug(r.split(':').next()?));
    for (name, value) in fields.iter_mut() {
        match value {
            Value::String(text) if NAMES.contains(&name.as_str()) => by_key(plan, text),
            Value::Object(record) if name == "fields" => {
                for (field, value) in record.iter_mut() {
                    let shape = kind.and_then(|k| k.field(field)).map(|f| f.kind);
                    if matches!(
                        shape,
                        Some(slipway_plan::FieldKind::Ref(_) | slipway_plan::FieldKind::Refs(_))
                    ) {
                        references(plan, value);
                    }
                }
            }
            Value::Array(commands) if name == "commands" => {
                commands.iter_mut().for_each(|c| resolve(plan, c))
            }
            _ => {}
        }
    }
}

fn references(plan: &Plan, value: &mut Value) {
    match value {
        Value::String(text) => by_key(plan, text),
        Value::Array(items) => items.iter_mut().for_each(|item| references(plan, item)),
        _ => {}
    }
}

fn by_key(plan: &Plan, text: &mut String) {
    if text.parse::<RecordRef>().is_ok() {
        return;
    }
    let found = text.split_once(':').and_then(|(kind, key)| plan.by_key(RecordKind::from_slug(kind)?, key));
    if let Some(found) = found {
        *text = found.to_string();
    }
}
