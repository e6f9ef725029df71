//! A release from a template: phases, gates and criteria laid out from a first day.

use rustc_hash::FxHashMap;
use serde_json::{Map, json};
use uuid::Uuid;

use super::Draft;
use super::record::fields;
use crate::error::PlanError;
use crate::field::Value;
use crate::id::{RecordRef, derived_id};
use crate::record::{Record, RecordKind, ReleaseTemplate, TemplateCriterion, TemplateGate, TemplatePhase};
use crate::time::Moment;

/// What the new release is to be.
pub(super) struct NewRelease<'a> {
    pub(super) seed: Uuid,
    pub(super) key: &'a str,
    pub(super) name: &'a str,
    pub(super) portfolio: Option<RecordRef>,
    pub(super) start: Moment,
}

impl Draft<'_> {
    pub(super) fn apply_template(
        &mut self,
        template: RecordRef,
        of: &NewRelease<'_>,
    ) -> Result<(), PlanError> {
        let Record::ReleaseTemplate(t) = self.get(template)? else {
            return Err(PlanError::NotFound(template));
        };
        if t.phases.0.is_empty() {
            return Err(PlanError::EmptyTemplate(template));
        }
        let release = RecordRef::new(RecordKind::Release, of.seed);
        self.add_release(&t, release, of)?;
        let mut next = 0;
        let mut id = |kind| {
            next += 1;
            RecordRef::new(kind, derived_id(of.seed, next))
        };
        let day = |offset: i64| {
            let start = Moment::day(of.start.day);
            start.shifted(offset, 0).ok_or(PlanError::DateOutOfRange(release))
        };
        for phase in &t.phases.0 {
            let (first, last) =
                (day(phase.offset)?, day(phase.offset.saturating_add(phase.days.max(1) - 1))?);
            let made = phase_fields(release, phase, (first, last));
            self.add_fields(id(RecordKind::Phase), &made)?;
        }
        let mut gates: FxHashMap<&str, RecordRef> = FxHashMap::default();
        for gate in &t.gates.0 {
            let at = id(RecordKind::Gate);
            self.add_fields(at, &gate_fields(release, gate, day(gate.offset)?))?;
            gates.insert(&gate.name, at);
        }
        for criterion in &t.criteria.0 {
            let Some(gate) = gates.get(criterion.gate.as_str()) else { continue };
            let made = criterion_fields(*gate, criterion);
            self.add_fields(id(RecordKind::Criterion), &made)?;
        }
        Ok(())
    }

    fn add_release(
        &mut self,
        t: &ReleaseTemplate,
        release: RecordRef,
        of: &NewRelease<'_>,
    ) -> Result<(), PlanError> {
        let start = Moment::day(of.start.day);
        let day = |offset: i64| start.shifted(offset, 0).ok_or(PlanError::DateOutOfRange(release));
        let deploy = Moment { time: t.deploy_time, ..day(t.deploy_offset)? };
        let made = fields([
            ("key", json!(of.key)),
            ("name", json!(of.name)),
            ("kind", json!(t.kind.word())),
            ("governance", json!(t.governance.word())),
            ("portfolio", json!(of.portfolio)),
            ("template", json!(RecordRef::from(t.id))),
            ("start", json!(start)),
            ("ready", json!(day(t.ready_offset)?)),
            ("deploy", json!(deploy)),
            ("deploy_minutes", json!(t.deploy_minutes)),
        ]);
        self.add_fields(release, &made)
    }
}

/// A phase as a template has it.
pub(super) fn phase_fields(
    release: RecordRef,
    phase: &TemplatePhase,
    (first, last): (Moment, Moment),
) -> Map<String, Value> {
    fields([
        ("release", json!(release)),
        ("name", json!(phase.name)),
        ("kind", json!(phase.kind)),
        ("tier", phase.tier.map_or(Value::Null, |t| json!(t.word()))),
        ("start", json!(first)),
        ("end", json!(last)),
    ])
}

/// A gate as a template has it.
pub(super) fn gate_fields(release: RecordRef, gate: &TemplateGate, at: Moment) -> Map<String, Value> {
    fields([("release", json!(release)), ("name", json!(gate.name)), ("at", json!(at))])
}

/// A criterion as a template has it.
pub(super) fn criterion_fields(gate: RecordRef, criterion: &TemplateCriterion) -> Map<String, Value> {
    fields([
        ("gate", json!(gate)),
        ("name", json!(criterion.name)),
        ("kind", json!(criterion.kind.word())),
        ("comparison", criterion.comparison.map_or(Value::Null, |c| json!(c.word()))),
        ("threshold", json!(criterion.threshold)),
        ("unit", json!(criterion.unit)),
        ("role", json!(criterion.role)),
    ])
}
