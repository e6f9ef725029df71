//! A release takes over what its template says by now, as [`crate::follow::template_changes`] lists it.

use rustc_hash::FxHashMap;
use serde_json::json;
use uuid::Uuid;

use super::Draft;
use super::record::fields;
use super::template::{criterion_fields, gate_fields, phase_fields};
use crate::error::PlanError;
use crate::follow::{TemplateChange, template_changes};
use crate::id::{RecordRef, derived_id};
use crate::record::{Record, RecordKind};

impl Draft<'_> {
    pub(super) fn follow_template(
        &mut self,
        release: RecordRef,
        seed: Uuid,
        lengths: bool,
    ) -> Result<(), PlanError> {
        match self.get(release)? {
            Record::Release(found) if found.template.is_some() => {}
            Record::Release(_) => return Err(PlanError::FollowsNone(release)),
            _ => return Err(PlanError::NotFound(release)),
        }
        let changes = template_changes(&self.as_plan(), release.id.into());
        let mut next = 0;
        let mut id = |kind| {
            next += 1;
            RecordRef::new(kind, derived_id(seed, next))
        };
        let mut gates: FxHashMap<String, RecordRef> = FxHashMap::default();
        for change in changes.iter().filter(|change| change.applies(lengths)) {
            match change {
                TemplateChange::MissingPhase { phase, days: Some(days) } => {
                    self.add_fields(id(RecordKind::Phase), &phase_fields(release, phase, *days))?;
                }
                TemplateChange::MissingGate { gate, at: Some(day) } => {
                    let at = id(RecordKind::Gate);
                    self.add_fields(at, &gate_fields(release, gate, *day))?;
                    gates.insert(gate.name.trim().to_owned(), at);
                }
                TemplateChange::MissingCriterion { gate, criterion } => {
                    let Some(gate) = gate.or_else(|| gates.get(criterion.gate.trim()).copied()) else {
                        continue;
                    };
                    self.add_fields(id(RecordKind::Criterion), &criterion_fields(gate, criterion))?;
                }
                TemplateChange::Field { record, field, should, .. } => {
                    self.edit(*record, &fields([(*field, should.clone())]))?;
                }
                TemplateChange::Length { phase, end: Some(end), .. } => {
                    self.edit(*phase, &fields([("end", json!(end))]))?;
                }
                TemplateChange::DeployLength { release, should, .. } => {
                    self.edit(*release, &fields([("deploy_minutes", json!(should))]))?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}
