//! What happened: one record before and after.
//!
//! *Invariant*: the inverse of a list of changes is computed by [`invert`], never written by hand.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, json};

use crate::error::PlanError;
use crate::field::Value;
use crate::id::RecordRef;
use crate::record::Record;

/// One record before and after a command. At least one of the two is there, both of the same id.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// As it was; `None` when the change created it.
    pub before: Option<Record>,
    /// As it is; `None` when the change removed it.
    pub after: Option<Record>,
}

impl Change {
    /// A record that was not there.
    pub const fn added(record: Record) -> Self {
        Self { before: None, after: Some(record) }
    }

    /// A record that is no longer there.
    pub const fn removed(record: Record) -> Self {
        Self { before: Some(record), after: None }
    }

    /// A record whose fields changed.
    pub const fn edited(before: Record, after: Record) -> Self {
        Self { before: Some(before), after: Some(after) }
    }

    /// Which record.
    pub fn record(&self) -> RecordRef {
        let record = self.after.as_ref().or(self.before.as_ref());
        record.expect("BUG: a change has a before or an after").reference()
    }

    /// Fields that differ, with both values, in the order of the registry.
    pub fn differences(&self) -> Vec<(&'static str, Value, Value)> {
        let mut before = Map::new();
        if let Some(record) = &self.before {
            before = record.fields();
        }
        let mut found = Vec::new();
        let after = self.after.as_ref().map(Record::fields).unwrap_or_default();
        for field in self.record().kind.fields() {
            let old = before.remove(field.id).unwrap_or(Value::Null);
            let new = after.get(field.id).cloned().unwrap_or(Value::Null);
            if old != new {
                found.push((field.id, old, new));
            }
        }
        found
    }

    /// The change that takes this one back.
    pub fn inverse(self) -> Self {
        Self { before: self.after, after: self.before }
    }
}

/// Swaps before and after, in reverse order: what takes `changes` back.
pub fn invert(changes: &[Change]) -> Vec<Change> {
    changes.iter().rev().cloned().map(Change::inverse).collect()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    record: RecordRef,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Map<String, Value>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<Map<String, Value>>,
}

/// In the log: the whole record where it was added or removed, and only the fields that differ where it
/// was edited (null for empty), so that an entry is as small as what it says.
impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = match (&self.before, &self.after) {
            (Some(_), Some(_)) => {
                let (mut before, mut after) = (Map::new(), Map::new());
                for (field, old, new) in self.differences() {
                    before.insert(field.to_owned(), old);
                    after.insert(field.to_owned(), new);
                }
                Stored { record: self.record(), before: Some(before), after: Some(after) }
            }
            (before, after) => Stored {
                record: self.record(),
                before: before.as_ref().map(Record::fields),
                after: after.as_ref().map(Record::fields),
            },
        };
        stored.serialize(serializer)
    }
}

/// A change as the log keeps it, not yet bound to the record that it edits.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredChange {
    /// Which record.
    pub record: RecordRef,
    before: Option<Map<String, Value>>,
    after: Option<Map<String, Value>>,
}

impl<'de> Deserialize<'de> for StoredChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        if stored.before.is_none() && stored.after.is_none() {
            return Err(serde::de::Error::custom(json!({ "empty change": stored.record.to_string() })));
        }
        Ok(Self { record: stored.record, before: stored.before, after: stored.after })
    }
}

impl StoredChange {
    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { record: self.record, before: self.after, after: self.before }
    }

    /// The record that it added or removed, as it was; `None` for an edit.
    pub fn whole(self) -> Option<Record> {
        let fields = match (self.before, self.after) {
            (Some(fields), None) | (None, Some(fields)) => fields,
            _ => return None,
        };
        Record::from_fields(self.record, &fields).ok()
    }

    /// Whether it added its record.
    pub const fn is_addition(&self) -> bool {
        self.before.is_none()
    }

    /// Fields of an edit with both values; all fields of an addition or removal.
    pub fn fields(&self) -> Vec<(String, Value, Value)> {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        let names = after.or(before).into_iter().flat_map(Map::keys);
        let value = |of: Option<&Map<String, Value>>, name: &String| {
            of.and_then(|fields| fields.get(name)).cloned().unwrap_or(Value::Null)
        };
        names.map(|name| (name.clone(), value(before, name), value(after, name))).collect()
    }

    /// Binds it to the record as it is now. An edit whose before does not hold now is refused.
    pub fn bind(self, now: Option<Record>) -> Result<Change, PlanError> {
        let at = self.record;
        match (self.before, self.after) {
            (None, Some(after)) => match now {
                None => Ok(Change::added(Record::from_fields(at, &after)?)),
                Some(_) => Err(PlanError::Exists(at)),
            },
            (Some(before), Some(after)) => {
                let now = now.ok_or(PlanError::NotFound(at))?;
                let mut then = now.clone();
                for (field, value) in &after {
                    if now.get(field).as_ref() != before.get(field) {
                        return Err(PlanError::NotFound(at));
                    }
                    then.set(field, value)?;
                }
                Ok(Change::edited(now, then))
            }
            (Some(before), None) => {
                let now = now.ok_or(PlanError::NotFound(at))?;
                if now.fields() == before { Ok(Change::removed(now)) } else { Err(PlanError::NotFound(at)) }
            }
            (None, None) => Err(PlanError::NotFound(at)),
        }
    }
}
