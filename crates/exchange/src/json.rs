//! A plan as JSON to read: for scripts and other tools, one way out.
//!
//! Invariant: the same plan is the same bytes. Kinds stand in the order of the registry, records by id. A
//! reference is an object with its id and what the record is called.
//!
//! Deliberately not here: reading it back. What changes a plan is commands.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::json;
use slipway_plan::{FieldKind, Plan, Record, RecordKind, RecordRef, Value};

use crate::csv::Names;

/// `{"plan":{…},"releases":[{"id":…,"key":…}],…}`, indented, every kind present.
#[must_use]
pub fn export(plan: &Plan) -> Vec<u8> {
    let names = Names::of(plan);
    let mut bytes = serde_json::to_vec_pretty(&Whole { plan, names: &names }).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

struct Whole<'a> {
    plan: &'a Plan,
    names: &'a Names,
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for &kind in RecordKind::ALL {
            let rows = Rows { of: self, kind };
            if kind == RecordKind::PlanSettings {
                let settings = self.plan.refs(kind).first().and_then(|at| self.plan.record(*at));
                map.serialize_entry(kind.table(), &settings.map(|record| Row { record, names: self.names }))?;
            } else {
                map.serialize_entry(kind.table(), &rows)?;
            }
        }
        map.end()
    }
}

struct Rows<'a> {
    of: &'a Whole<'a>,
    kind: RecordKind,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut seq = to.serialize_seq(None)?;
        for record in self.of.plan.refs(self.kind).into_iter().filter_map(|at| self.of.plan.record(at)) {
            seq.serialize_element(&Row { record, names: self.of.names })?;
        }
        seq.end()
    }
}

struct Row<'a> {
    record: Record,
    names: &'a Names,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("id", &self.record.reference())?;
        let mut fields = Vec::new();
        self.record.each(&mut |field, value| fields.push((field, value)));
        for (field, value) in fields {
            map.serialize_entry(field.id, &spelled(field.kind, value, self.names))?;
        }
        map.end()
    }
}

/// The value with names beside its references.
fn spelled(kind: FieldKind, value: Value, names: &Names) -> Value {
    match (kind, value) {
        (FieldKind::Ref(kinds), Value::String(text)) => match text.parse::<RecordRef>() {
            Ok(at) => json!({"id": text, "key": names.name(at, kinds, None)}),
            Err(_) => Value::String(text),
        },
        (FieldKind::Refs(kinds), Value::Array(list)) => {
            list.into_iter().map(|item| spelled(FieldKind::Ref(kinds), item, names)).collect()
        }
        (FieldKind::Table(columns), Value::Array(mut rows)) => {
            for row in &mut rows {
                for (name, kind) in columns {
                    if let Some(cell) = row.get_mut(*name) {
                        *cell = spelled(*kind, cell.take(), names);
                    }
                }
            }
            Value::Array(rows)
        }
        (_, value) => value,
    }
}

#[cfg(test)]
mod tests {
    use slipway_plan::Command;
    use uuid::Uuid;

    use super::*;

    fn plan() -> Plan {
        let mut plan = Plan::default();
        let mut add = |kind, n, fields: Value| {
            let record = RecordRef::new(kind, Uuid::from_u128(n));
            let Value::Object(fields) = fields else { return };
            let changes = plan.effect(&Command::Add { record, fields }).unwrap();
            plan.apply(&changes);
        };
        add(RecordKind::PlanSettings, 1, json!({"name": "Example", "zone": "Europe/Berlin"}));
        add(RecordKind::System, 2, json!({"key": "WEB", "name": "Portal"}));
        let web = "system:00000000-0000-0000-0000-000000000002";
        add(
            RecordKind::Release,
            3,
            json!({"key": "R1", "name": "Süd", "systems": [web], "deploy": "2027-03-03T20:00"}),
        );
        let r1 = "release:00000000-0000-0000-0000-000000000003";
        let systems = json!([{"system": web, "impact": "code"}]);
        add(
            RecordKind::ScopeItem,
            4,
            json!({"release": r1, "key": "A-1", "title": "Log in", "systems": systems}),
        );
        plan
    }

    #[test]
    fn references_say_what_they_mean() {
        let bytes = export(&plan());
        let read: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(read["plan"]["zone"], "Europe/Berlin");
        assert_eq!(read["releases"][0]["systems"][0]["key"], "WEB");
        assert_eq!(read["scope"][0]["release"]["key"], "R1");
        assert_eq!(read["scope"][0]["systems"][0]["system"]["key"], "WEB");
        assert!(read["bookings"].as_array().is_some_and(Vec::is_empty));
        assert_eq!(bytes, export(&plan()), "the same plan, the same bytes");
        let text = String::from_utf8(bytes).unwrap();
        let places =
            ["\"plan\"", "\"systems\": [", "\"releases\"", "\"scope\""].map(|t| text.find(t).unwrap());
        assert!(places.is_sorted(), "kinds in the order of the registry");
    }
}
