//! Moving and resizing planned dates.

use std::collections::BTreeSet;

use serde_json::{Map, json};

use super::Draft;
use crate::error::PlanError;
use crate::field::{FieldType, Value};
use crate::id::RecordRef;
use crate::record::RecordKind;
use crate::time::Moment;

impl Draft<'_> {
    /// Moves a record and all that belongs to it by days and minutes.
    pub(super) fn shift(&mut self, record: RecordRef, days: i64, minutes: i64) -> Result<(), PlanError> {
        if record.kind.planned_dates().is_empty() {
            return Err(PlanError::NotMovable(record.kind));
        }
        self.get(record)?;
        for at in self.moves_with(record)? {
            let mut moved = self.get(at)?;
            for &field in at.kind.planned_dates() {
                let value = moved.get(field).unwrap_or(Value::Null);
                if let Ok(Some(old)) = Option::<Moment>::from_value(&value) {
                    let new = old.shifted(days, minutes).ok_or(PlanError::DateOutOfRange(at))?;
                    moved.set(field, &json!(new))?;
                }
            }
            self.put(moved)?;
        }
        Ok(())
    }

    /// The record and what moves with it: a release's phases, gates, milestones, waves and live bookings;
    /// a phase's activities, gates and live bookings.
    fn moves_with(&self, record: RecordRef) -> Result<BTreeSet<RecordRef>, PlanError> {
        let mut all = BTreeSet::from([record]);
        if !matches!(record.kind, RecordKind::Release | RecordKind::Phase) {
            return Ok(all);
        }
        for at in self.referrers(record) {
            let belongs = match at.kind {
                RecordKind::Phase
                | RecordKind::Gate
                | RecordKind::Milestone
                | RecordKind::Activity
                | RecordKind::Wave => true,
                _ => self.is_live_booking(at),
            };
            if belongs && all.insert(at) && at.kind == RecordKind::Phase {
                all.extend(self.moves_with(at)?);
            }
        }
        Ok(all)
    }

    /// Another start or end of what has both.
    pub(super) fn resize(
        &mut self,
        record: RecordRef,
        start: Option<Moment>,
        end: Option<Moment>,
    ) -> Result<(), PlanError> {
        let &[from, to] = record.kind.planned_dates() else {
            return Err(PlanError::NotMovable(record.kind));
        };
        let mut fields = Map::new();
        for (field, value) in [(from, start), (to, end)] {
            if let Some(value) = value {
                fields.insert(field.to_owned(), json!(value));
            }
        }
        self.edit(record, &fields)
    }
}
