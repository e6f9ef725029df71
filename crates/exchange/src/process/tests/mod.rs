//! The process as a file: round trips, and files that are none.

mod bad;
mod random;
mod round;

use serde_json::Value;
use slipway_plan::{Command, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::import;
use crate::import::{Import, Source};

/// A process with a record of each kind and every field filled.
pub(super) const WHOLE: &str = include_str!("whole.slipway-process.json");

/// Kinds of conflict that a rule may name.
pub(super) const CONFLICTS: &[&str] = &["change-unapproved", "in-freeze"];

pub(super) fn source(text: impl AsRef<[u8]>) -> Source {
    Source { name: "our.slipway-process.json".into(), bytes: text.as_ref().to_vec() }
}

/// Reads with ids from `from` on.
pub(super) fn read(plan: &Plan, text: impl AsRef<[u8]>, from: u128) -> Import {
    let mut next = from;
    let mut ids = || {
        next += 1;
        Uuid::from_u128(next)
    };
    import(plan, &[source(text)], CONFLICTS, &mut ids, &|_, _| true).unwrap()
}

pub(super) fn carry_out(plan: &mut Plan, import: &Import) {
    let changes = plan.effect(&Command::Batch { commands: import.commands.clone() }).unwrap();
    plan.apply(&changes);
}

/// A plan with the system and the portfolio that the policies name.
pub(super) fn organisation() -> Plan {
    let mut plan = Plan::default();
    for (kind, key, id) in [(RecordKind::System, "CRM", 1), (RecordKind::Portfolio, "Finance", 2)] {
        let record = RecordRef::new(kind, Uuid::from_u128(id));
        let fields = [("key", key), ("name", key)].map(|(k, v)| (k.to_owned(), Value::from(v)));
        let command = Command::Add { record, fields: fields.into_iter().collect() };
        let changes = plan.effect(&command).unwrap();
        plan.apply(&changes);
    }
    plan
}

pub(super) fn taken(import: &Import) -> usize {
    import.taken.values().sum()
}
