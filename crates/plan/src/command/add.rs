//! Adding and editing records by their fields.

use serde_json::Map;

use super::Draft;
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
        check_numbers(&record)?;
        self.add(record)
    }

    pub(super) fn edit(&mut self, at: RecordRef, fields: &Map<String, Value>) -> Result<(), PlanError> {
        let mut record = self.get(at)?;
        for (field, value) in fields {
            record.set(field, value)?;
        }
        if at.kind == RecordKind::Booking && fields.contains_key("status") {
            self.said(at);
        }
        check_numbers(&record)?;
        self.put(record)
    }
}

/// Numbers that have bounds of their own.
fn check_numbers(record: &Record) -> Result<(), PlanError> {
    let bounds: &[(&'static str, i64, i64, i64)] = &match record {
        Record::Environment(e) => {
            [("capacity", e.capacity, 1, 100_000), ("refresh_buffer", e.refresh_buffer, 0, 1_000_000)]
        }
        Record::Release(r) => [("deploy_minutes", r.deploy_minutes, 0, 100_000), ("deploy_minutes", 0, 0, 0)],
        Record::PlanSettings(s) => {
            [("fiscal_year_start", s.fiscal_year_start, 1, 12), ("system_gap", s.system_gap, 0, 1_000)]
        }
        Record::Leave(l) => [("percent", l.percent, 1, 100), ("percent", 1, 1, 1)],
        Record::Wave(w) => [("minutes", w.minutes, 0, 100_000), ("minutes", 0, 0, 0)],
        Record::Baseline(b) => {
            [("position", b.position, 0, 1_000_000_000), ("tolerance", b.tolerance, 0, 1_000)]
        }
        _ => return Ok(()),
    };
    match bounds.iter().find(|(_, n, min, max)| !(min..=max).contains(&n)) {
        None => Ok(()),
        Some(&(field, _, min, max)) => {
            let why = crate::ValueError::OutOfRange { min, max };
            Err(PlanError::Value { kind: record.kind(), field, why })
        }
    }
}
