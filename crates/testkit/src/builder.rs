//! Plans in a line a record: `TestPlan::new().environment("STG", "staging", 1).release("R1", ...)`.
//!
//! *Invariant*: every record goes through [`Command::Add`], so a plan built here is well formed. What is
//! refused stops the test with the reason.
//!
//! Records are known by a name: the human key where the kind has one, `RELEASE/Name` for phases, gates and
//! milestones, and what the test calls them for the rest. A field that names records takes those names.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use slipway_plan::field::FieldKind;
use slipway_plan::{Command, Plan, RecordKind, RecordRef, RecordType};

use crate::Ids;

/// A plan that is being built.
#[derive(Clone, Debug)]
pub struct TestPlan {
    plan: Plan,
    names: BTreeMap<(RecordKind, String), RecordRef>,
    ids: Ids,
}

impl TestPlan {
    /// A plan with settings only: zone Europe/Berlin.
    pub fn new() -> Self {
        let empty = Self { plan: Plan::default(), names: BTreeMap::new(), ids: Ids::new(0) };
        let settings = json!({ "name": "Test", "zone": "Europe/Berlin" });
        empty.add(RecordKind::PlanSettings, "plan", settings)
    }

    /// Any record: `fields` as in [`Command::Add`], with names where the field holds references.
    pub fn add(mut self, kind: RecordKind, name: &str, fields: Value) -> Self {
        let at = self.ids.next_ref(kind);
        let Value::Object(mut fields) = fields else { panic!("{name}: fields are an object") };
        for (field, value) in &mut fields {
            if let Some(field) = kind.field(field) {
                self.resolve(field.kind, value);
            }
        }
        let known = self.names.insert((kind, name.to_owned()), at);
        assert!(known.is_none(), "{kind:?} {name} is there already");
        self.run(&Command::Add { record: at, fields });
        self
    }

    /// Fields in place of, or besides, those of a record that is there: names as in [`TestPlan::add`].
    pub fn with(mut self, kind: RecordKind, name: &str, fields: Value) -> Self {
        let record = self.find(kind, name);
        let Value::Object(mut fields) = fields else { panic!("{name}: fields are an object") };
        for (field, value) in &mut fields {
            if let Some(field) = kind.field(field) {
                self.resolve(field.kind, value);
            }
        }
        self.run(&Command::Edit { record, fields });
        self
    }

    /// A portfolio.
    pub fn portfolio(self, key: &str) -> Self {
        self.add(RecordKind::Portfolio, key, json!({ "key": key, "name": key }))
    }

    /// A system.
    pub fn system(self, key: &str) -> Self {
        self.add(RecordKind::System, key, json!({ "key": key, "name": key }))
    }

    /// An environment of a tier.
    pub fn environment(self, key: &str, tier: &str, capacity: i64) -> Self {
        let fields = json!({ "key": key, "name": key, "tier": tier, "capacity": capacity });
        self.add(RecordKind::Environment, key, fields)
    }

    /// Environments that are booked as one.
    pub fn group(self, key: &str, members: &[&str]) -> Self {
        self.add(RecordKind::EnvironmentGroup, key, json!({ "key": key, "name": key, "members": members }))
    }

    /// A project release from its first day to its deployment; ready on the day of that.
    pub fn release(self, key: &str, start: &str, deploy: &str) -> Self {
        let ready = deploy.get(..10).unwrap_or(deploy);
        let fields = json!({ "key": key, "name": key, "start": start, "ready": ready, "deploy": deploy });
        self.add(RecordKind::Release, key, fields)
    }

    /// An enterprise release.
    pub fn enterprise(self, key: &str, start: &str, deploy: &str) -> Self {
        self.release(key, start, deploy).with(RecordKind::Release, key, json!({ "kind": "enterprise" }))
    }

    /// A phase; known as `RELEASE/Name`. An empty tier is none.
    pub fn phase(self, release: &str, name: &str, tier: &str, start: &str, end: &str) -> Self {
        let fields =
            json!({ "release": release, "name": name, "tier": word(tier), "start": start, "end": end });
        self.add(RecordKind::Phase, &format!("{release}/{name}"), fields)
    }

    /// A gate; known as `RELEASE/Name`.
    pub fn gate(self, release: &str, name: &str, at: &str) -> Self {
        let fields = json!({ "release": release, "name": name, "at": at });
        self.add(RecordKind::Gate, &format!("{release}/{name}"), fields)
    }

    /// A milestone; known as `RELEASE/Name`.
    pub fn milestone(self, release: &str, name: &str, date: &str) -> Self {
        let fields = json!({ "release": release, "name": name, "date": date });
        self.add(RecordKind::Milestone, &format!("{release}/{name}"), fields)
    }

    /// A checklist criterion of a gate; known as `RELEASE/Gate/Criterion`.
    pub fn criterion(self, gate: &str, name: &str) -> Self {
        let fields = json!({ "gate": gate, "name": name });
        self.add(RecordKind::Criterion, &format!("{gate}/{name}"), fields)
    }

    /// A story in a release, known by its key; give another name through [`TestPlan::add`] to have the
    /// same key twice.
    pub fn scope(self, release: &str, key: &str) -> Self {
        let fields = json!({ "release": release, "key": key, "title": key });
        self.add(RecordKind::ScopeItem, key, fields)
    }

    /// An approved booking of an environment.
    pub fn booking(self, key: &str, environment: &str, mode: &str, start: &str, end: &str) -> Self {
        let fields = json!({
            "key": key, "environment": environment, "mode": mode, "status": "approved",
            "start": start, "end": end, "purpose": "test",
        });
        self.add(RecordKind::Booking, key, fields)
    }

    /// A window rule that happens once.
    pub fn window(self, name: &str, kind: &str, from: &str, to: &str) -> Self {
        let fields = json!({ "name": name, "kind": kind, "from": from, "to": to });
        self.add(RecordKind::WindowRule, name, fields)
    }

    /// A dependency between two things of the given kinds; known as `from > to`.
    pub fn link(mut self, from: (RecordKind, &str), to: (RecordKind, &str), link_type: &str) -> Self {
        let name = format!("{} > {}", from.1, to.1);
        let ends = (self.find(from.0, from.1), self.find(to.0, to.1));
        let at = self.ids.next_ref(RecordKind::Dependency);
        self.names.insert((RecordKind::Dependency, name), at);
        let mut fields = Map::new();
        fields.insert("from".to_owned(), json!(ends.0));
        fields.insert("to".to_owned(), json!(ends.1));
        fields.insert("type".to_owned(), json!(link_type));
        self.run(&Command::Add { record: at, fields });
        self
    }

    /// Carries out a command. A refused one stops the test.
    pub fn run(&mut self, command: &Command) {
        match self.plan.effect(command) {
            Ok(changes) => self.plan.apply(&changes),
            Err(why) => panic!("refused: {why}\n{command:?}"),
        }
    }

    /// The reference of a record by its name.
    pub fn find(&self, kind: RecordKind, name: &str) -> RecordRef {
        let found = self.names.get(&(kind, name.to_owned()));
        *found.unwrap_or_else(|| panic!("no {kind:?} {name} in this plan"))
    }

    /// A record by its name.
    pub fn get<T: RecordType>(&self, name: &str) -> &T {
        let at = self.find(T::KIND, name);
        self.plan.get::<T>(at.id.into()).unwrap_or_else(|| panic!("{} {name} is gone", at.kind.slug()))
    }

    /// The plan so far.
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan.
    pub fn build(self) -> Plan {
        self.plan
    }

    /// The next id of this plan's supply.
    pub fn next_id(&mut self) -> uuid::Uuid {
        self.ids.next_id()
    }

    fn resolve(&self, kind: FieldKind, value: &mut Value) {
        match (kind, value) {
            (FieldKind::Ref(kinds) | FieldKind::Refs(kinds), Value::String(name)) => {
                let found = kinds.iter().find_map(|kind| self.names.get(&(*kind, name.clone())));
                if let Some(found) = found {
                    *name = found.to_string();
                }
            }
            (FieldKind::Refs(_), Value::Array(items)) => {
                items.iter_mut().for_each(|item| self.resolve(kind, item));
            }
            (FieldKind::Table(columns), Value::Array(rows)) => {
                for row in rows {
                    for (column, kind) in columns {
                        if let Some(cell) = row.get_mut(column) {
                            self.resolve(*kind, cell);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

impl Default for TestPlan {
    fn default() -> Self {
        Self::new()
    }
}

fn word(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use slipway_plan::record::{Booking, EnvironmentGroup, Phase, Release, ReleaseKind};

    #[test]
    fn names_become_references() {
        let made = TestPlan::new()
            .system("CRM")
            .environment("STG", "staging", 2)
            .group("ALL", &["STG"])
            .enterprise("Q1", "2027-01-04", "2027-03-19T20:00")
            .phase("Q1", "SIT", "test", "2027-02-01", "2027-02-12")
            .gate("Q1", "Go", "2027-03-18")
            .booking("B1", "ALL", "exclusive", "2027-02-01", "2027-02-12")
            .with(
                RecordKind::Booking,
                "B1",
                json!({ "release": "Q1", "phase": "Q1/SIT", "versions": [{ "system": "CRM", "version": "1" }] }),
            )
            .link((RecordKind::Phase, "Q1/SIT"), (RecordKind::Gate, "Q1/Go"), "FS");
        assert_eq!(made.get::<Release>("Q1").kind, ReleaseKind::Enterprise);
        let booking = made.get::<Booking>("B1");
        assert_eq!(booking.phase, Some(made.get::<Phase>("Q1/SIT").id));
        assert_eq!(RecordRef::from(booking.environment), made.find(RecordKind::EnvironmentGroup, "ALL"));
        assert_eq!(made.get::<EnvironmentGroup>("ALL").members.len(), 1);
        assert_eq!(booking.versions.0[0].system, made.find(RecordKind::System, "CRM"));
    }

    #[test]
    #[should_panic(expected = "refused")]
    fn a_plan_that_is_not_well_formed_stops_the_test() {
        let _ = TestPlan::new().phase("R9", "SIT", "", "2027-02-01", "2027-02-12");
    }
}
