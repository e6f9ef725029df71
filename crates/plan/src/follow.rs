//! How a release differs from the template that it follows.
//!
//! Phases, gates and criteria are the template's when their names are equal. A release may have more of them than its
//! template; that is no difference. Nor is what the template does not say: a threshold, unit, role, kind or tier that
//! a planner gave stays where the template has none.
//!
//! *Invariant*: a reading of the plan. Nothing changes here; [`crate::Command::FollowTemplate`] carries out exactly
//! the differences that [`TemplateChange::applies`] to.

use serde_json::json;

use crate::field::Value;
use crate::id::RecordRef;
use crate::plan::Plan;
use crate::record::{
    Criterion, Evidence, Gate, GateStatus, Phase, Release, ReleaseId, ReleaseTemplate, TemplateCriterion,
    TemplateGate, TemplatePhase, WorkStatus,
};
use crate::time::Moment;

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub enum TemplateChange {
    /// The release has no phase of that name.
    MissingPhase {
        /// As the template has it.
        phase: TemplatePhase,
        /// Its first and last day; none where the release has neither a start nor a deployment.
        days: Option<(Moment, Moment)>,
    },
    /// The release has no gate of that name.
    MissingGate {
        /// As the template has it.
        gate: TemplateGate,
        /// Its day; none where the release has neither a start nor a deployment.
        at: Option<Moment>,
    },
    /// The gate has no criterion of that name, or there is no such gate either.
    MissingCriterion {
        /// The gate, where there is one.
        gate: Option<RecordRef>,
        /// As the template has it.
        criterion: TemplateCriterion,
    },
    /// A field has another value.
    Field {
        /// Of which record.
        record: RecordRef,
        /// Which field.
        field: &'static str,
        /// As it is.
        now: Value,
        /// As the template has it.
        should: Value,
        /// Whether it can be set without harm: not where evidence was given for what it was, and not the kind of
        /// a release, on which its parents and scope depend.
        settable: bool,
    },
    /// A phase lasts a different number of days.
    Length {
        /// The phase.
        phase: RecordRef,
        /// Days that it lasts.
        now: i64,
        /// Days that the template says.
        should: i64,
        /// The last day that it would have.
        end: Option<Moment>,
    },
    /// The deployment lasts a different number of minutes.
    DeployLength {
        /// The release.
        release: RecordRef,
        /// Minutes that it lasts.
        now: i64,
        /// Minutes that the template says.
        should: i64,
    },
}

impl TemplateChange {
    /// Whether following the template does it, with or without changing how long things last.
    pub const fn applies(&self, lengths: bool) -> bool {
        match self {
            Self::MissingPhase { days, .. } => days.is_some(),
            Self::MissingGate { at, .. } => at.is_some(),
            Self::MissingCriterion { .. } => true,
            Self::Field { settable, .. } => *settable,
            Self::Length { end, .. } => lengths && end.is_some(),
            Self::DeployLength { .. } => lengths,
        }
    }

    /// Whether it is about how long something lasts, which is changed only when that is asked for.
    pub const fn is_length(&self) -> bool {
        matches!(self, Self::Length { .. } | Self::DeployLength { .. })
    }
}

/// The releases that follow a template, by key.
pub fn followers<'a>(plan: &'a Plan, template: &ReleaseTemplate) -> Vec<&'a Release> {
    let follows = |r: &&Release| r.template == Some(template.id);
    let mut all: Vec<&Release> = plan.naming::<Release>(template.id).filter(follows).collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

/// How a release differs from its template. Nothing of what is over is compared: a release that is completed or
/// cancelled, a phase that has begun, a gate that is decided.
pub fn template_changes(plan: &Plan, release: ReleaseId) -> Vec<TemplateChange> {
    let Some(release) = plan.get::<Release>(release).filter(|r| r.is_live()) else { return Vec::new() };
    let Some(template) = release.template.and_then(|id| plan.get::<ReleaseTemplate>(id)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    of_release(release, template, &mut found);
    of_phases(plan, release, template, &mut found);
    of_gates(plan, release, template, &mut found);
    found
}

fn differs(
    found: &mut Vec<TemplateChange>,
    record: RecordRef,
    field: &'static str,
    (now, should): (Value, Value),
    settable: bool,
) {
    if now != should {
        found.push(TemplateChange::Field { record, field, now, should, settable });
    }
}

/// As `differs`, for texts: what the template does not say is nothing that the release could be without.
fn said_differs(
    found: &mut Vec<TemplateChange>,
    at: RecordRef,
    field: &'static str,
    now: &str,
    should: &str,
) {
    if !should.is_empty() {
        let now = if now.is_empty() { Value::Null } else { json!(now) };
        differs(found, at, field, (now, json!(should)), true);
    }
}

fn of_release(release: &Release, template: &ReleaseTemplate, found: &mut Vec<TemplateChange>) {
    let at = RecordRef::from(release.id);
    let kinds = (json!(release.kind.word()), json!(template.kind.word()));
    differs(found, at, "kind", kinds, false);
    let governances = (json!(release.governance.word()), json!(template.governance.word()));
    differs(found, at, "governance", governances, true);
    let (now, should) = (release.deploy_minutes, template.deploy_minutes);
    if now != should {
        found.push(TemplateChange::DeployLength { release: at, now, should });
    }
}

/// The first day of a release as its template counts it.
fn first_day(release: &Release, template: &ReleaseTemplate) -> Option<Moment> {
    let day = |m: Moment| Moment::day(m.day);
    let from_deploy = || day(release.deploy?).shifted(-template.deploy_offset, 0);
    release.start.map(day).or_else(from_deploy)
}

fn same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

fn of_phases(plan: &Plan, release: &Release, template: &ReleaseTemplate, found: &mut Vec<TemplateChange>) {
    let start = first_day(release, template);
    for row in &template.phases.0 {
        let Some(phase) = plan.naming::<Phase>(release.id).find(|p| same(&p.name, &row.name)) else {
            let last = row.offset.saturating_add(row.days.max(1) - 1);
            let days = start.and_then(|s| Some((s.shifted(row.offset, 0)?, s.shifted(last, 0)?)));
            found.push(TemplateChange::MissingPhase { phase: row.clone(), days });
            continue;
        };
        if phase.status != WorkStatus::Planned || phase.actual_start.is_some() {
            continue;
        }
        let at = RecordRef::from(phase.id);
        said_differs(found, at, "kind", &phase.kind, &row.kind);
        if let Some(tier) = row.tier {
            let now = phase.tier.map_or(Value::Null, |t| json!(t.word()));
            differs(found, at, "tier", (now, json!(tier.word())), true);
        }
        // What is planned to the hour is longer or shorter on purpose.
        if phase.start.time.is_some() || phase.end.time.is_some() {
            continue;
        }
        let now = (phase.end.day - phase.start.day).num_days() + 1;
        let should = row.days.max(1);
        if now != should {
            let end = phase.start.shifted(should - 1, 0);
            found.push(TemplateChange::Length { phase: at, now, should, end });
        }
    }
}

fn of_gates(plan: &Plan, release: &Release, template: &ReleaseTemplate, found: &mut Vec<TemplateChange>) {
    let start = first_day(release, template);
    for row in &template.gates.0 {
        let gate = plan.naming::<Gate>(release.id).find(|g| same(&g.name, &row.name));
        if gate.is_none() {
            let at = start.and_then(|s| s.shifted(row.offset, 0));
            found.push(TemplateChange::MissingGate { gate: row.clone(), at });
            // Without a day there is no gate, and so nothing that could have criteria.
            if at.is_none() {
                continue;
            }
        }
        if gate.is_some_and(|g| g.status != GateStatus::Planned || g.actual.is_some()) {
            continue;
        }
        for criterion in template.criteria.0.iter().filter(|c| same(&c.gate, &row.name)) {
            of_criterion(plan, gate, criterion, found);
        }
    }
}

fn of_criterion(plan: &Plan, gate: Option<&Gate>, row: &TemplateCriterion, found: &mut Vec<TemplateChange>) {
    let of_gate = gate.into_iter().flat_map(|g| plan.naming::<Criterion>(g.id));
    let Some(criterion) = of_gate.into_iter().find(|c| same(&c.name, &row.name)) else {
        let gate = gate.map(|g| g.id.into());
        found.push(TemplateChange::MissingCriterion { gate, criterion: row.clone() });
        return;
    };
    let at = RecordRef::from(criterion.id);
    let given = plan.naming::<Evidence>(criterion.id).next().is_some();
    differs(found, at, "kind", (json!(criterion.kind.word()), json!(row.kind.word())), !given);
    if let Some(comparison) = row.comparison {
        let comparisons = (json!(criterion.comparison.word()), json!(comparison.word()));
        differs(found, at, "comparison", comparisons, true);
    }
    if let Some(threshold) = row.threshold {
        differs(found, at, "threshold", (json!(criterion.threshold), json!(threshold)), true);
    }
    said_differs(found, at, "unit", &criterion.unit, &row.unit);
    said_differs(found, at, "role", &criterion.role, &row.role);
}
