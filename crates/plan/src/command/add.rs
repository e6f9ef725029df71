//! Adding and editing records by their fields.

use serde_json::Map;

use super::{Draft, sense};
use crate::error::PlanError;
use crate::field::Value;
use crate::id::RecordRef;
use crate::record::{Record, RecordKind};

impl Draft<'_> {
    pub(super) fn add_fields(&mut self, at: RecordRef, fields: &Map<String, Value>) -> Result<(), PlanError> {
        // A plan file is born with one `add` of its settings; a second one is refused.
        if at.kind == RecordKind::PlanSettings && self.has_settings() {
            return Err(PlanError::PlanRecordIsFixed);
        }
        let record = Record::from_fields(at, fields)?;
        sense::check(None, &record, fields)?;
        self.add(record)
    }

    pub(super) fn edit(&mut self, at: RecordRef, fields: &Map<String, Value>) -> Result<(), PlanError> {
        let before = self.get(at)?;
        let mut record = before.clone();
        for (field, value) in fields {
            record.set(field, value)?;
        }
        if at.kind == RecordKind::Booking && fields.contains_key("status") {
            self.said(at);
        }
        sense::check(Some(&before), &record, fields)?;
        let renamed = before.key() != record.key();
        self.put(record)?;
        if renamed { self.carry_key(at, before.key().unwrap_or_default()) } else { Ok(()) }
    }
}
