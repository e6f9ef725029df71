//! A copy of a release, moved by days.

use rustc_hash::FxHashMap;
use serde_json::json;
use uuid::Uuid;

use super::Draft;
use crate::error::PlanError;
use crate::field::{FieldType, Value};
use crate::id::{RecordRef, derived_id};
use crate::record::{BookingStatus, GateStatus, Record, RecordKind, ReleaseStatus, WorkStatus};
use crate::time::Moment;

/// Planned is copied; what came to be is not.
const LEFT_BEHIND: &[&str] = &[
    "forecast",
    "forecast_start",
    "forecast_end",
    "forecast_ready",
    "forecast_deploy",
    "actual",
    "actual_start",
    "actual_end",
    "actual_ready",
    "actual_deploy",
    "approver",
];

impl Draft<'_> {
    pub(super) fn clone_release(
        &mut self,
        release: RecordRef,
        seed: Uuid,
        key: &str,
        name: &str,
        days: i64,
    ) -> Result<(), PlanError> {
        let originals = self.belongings(release)?;
        let mut twin: FxHashMap<RecordRef, RecordRef> = FxHashMap::default();
        twin.insert(release, RecordRef::new(RecordKind::Release, seed));
        for (n, original) in originals.iter().skip(1).enumerate() {
            let id = derived_id(seed, n as u64);
            twin.insert(*original, RecordRef::new(original.kind, id));
        }
        for original in originals {
            let mut copy = self.copy_of(original, twin[&original], &twin, days)?;
            match &mut copy {
                Record::Release(r) => r.status = ReleaseStatus::Planned,
                Record::Phase(p) => p.status = WorkStatus::Planned,
                Record::Gate(g) => g.status = GateStatus::Planned,
                Record::Activity(a) => a.status = WorkStatus::Planned,
                Record::Booking(b) => b.status = BookingStatus::Requested,
                _ => {}
            }
            // Through `set`, which refuses and normalises text like any other.
            if original == release {
                copy.set("key", &json!(key))?;
                copy.set("name", &json!(name))?;
            } else if original.kind == RecordKind::Booking
                && let Some(old) = copy.key()
            {
                let key = format!("{old}-{key}");
                copy.set("key", &json!(key))?;
            }
            self.add(copy)?;
        }
        Ok(())
    }

    /// The release and all that a copy holds, the release first, what is named before what names it.
    fn belongings(&self, release: RecordRef) -> Result<Vec<RecordRef>, PlanError> {
        let Record::Release(_) = self.get(release)? else { return Err(PlanError::NotFound(release)) };
        let mut all = vec![release];
        for at in self.referrers(release) {
            match self.get(at)? {
                Record::Phase(_)
                | Record::Gate(_)
                | Record::Milestone(_)
                | Record::Wave(_)
                | Record::Stakeholder(_) => all.push(at),
                Record::Booking(b) if b.is_live() => all.push(at),
                _ => {}
            }
        }
        let mut inner = Vec::new();
        for &at in &all {
            for by in self.referrers(at) {
                match self.get(by)? {
                    Record::Criterion(_) | Record::Activity(_) => inner.push(by),
                    Record::Booking(b) if b.is_live() => inner.push(by),
                    Record::Dependency(d) if all.contains(&d.from.into()) && all.contains(&d.to.into()) => {
                        inner.push(by);
                    }
                    _ => {}
                }
            }
        }
        inner.sort_unstable();
        inner.dedup();
        inner.retain(|at| !all.contains(at));
        all.extend(inner);
        Ok(all)
    }

    fn copy_of(
        &self,
        original: RecordRef,
        copy: RecordRef,
        twin: &FxHashMap<RecordRef, RecordRef>,
        days: i64,
    ) -> Result<Record, PlanError> {
        let mut fields = self.get(original)?.fields();
        for name in LEFT_BEHIND {
            fields.remove(*name);
        }
        for name in original.kind.planned_dates() {
            if let Some(value) = fields.get_mut(*name)
                && let Ok(old) = Moment::from_value(value)
            {
                *value = json!(old.shifted(days, 0).ok_or(PlanError::DateOutOfRange(original))?);
            }
        }
        for value in fields.values_mut() {
            retarget(value, twin);
        }
        Record::from_fields(copy, &fields)
    }
}

/// Names of copied records become names of their copies, also inside lists and tables.
fn retarget(value: &mut Value, twin: &FxHashMap<RecordRef, RecordRef>) {
    match value {
        Value::String(text) => {
            if let Some(copy) = text.parse::<RecordRef>().ok().and_then(|r| twin.get(&r)) {
                *text = copy.to_string();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| retarget(item, twin)),
        Value::Object(fields) => fields.values_mut().for_each(|item| retarget(item, twin)),
        _ => {}
    }
}
