//! Release templates: the blueprint of a release, as data that the organisation edits.

use serde::{Deserialize, Serialize};

use super::declare::prelude::*;
use crate::record::{Comparison, CriterionKind, Governance, ReleaseKind, Tier};

/// A phase of the blueprint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplatePhase {
    /// Name of the phase.
    pub name: String,
    /// Its kind, such as `sit`.
    #[serde(default)]
    pub kind: String,
    /// The tier whose environment it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
    /// Days from the release's start to its first day.
    pub offset: i64,
    /// Length in days, at least 1.
    pub days: i64,
}

impl TableRow for TemplatePhase {
    const COLUMNS: &'static [(&'static str, FieldKind)] = &[
        ("name", FieldKind::Text),
        ("kind", FieldKind::Text),
        ("tier", FieldKind::Choice(Tier::WORDS)),
        ("offset", FieldKind::Integer),
        ("days", FieldKind::Integer),
    ];
}

/// A gate of the blueprint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateGate {
    /// Name of the gate.
    pub name: String,
    /// Days from the release's start.
    pub offset: i64,
}

impl TableRow for TemplateGate {
    const COLUMNS: &'static [(&'static str, FieldKind)] =
        &[("name", FieldKind::Text), ("offset", FieldKind::Integer)];
}

/// A criterion of a gate of the blueprint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateCriterion {
    /// Name of the gate that it belongs to.
    pub gate: String,
    /// Name of the criterion.
    pub name: String,
    /// Metric, approval or checklist item.
    pub kind: CriterionKind,
    /// How the value compares with the threshold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// What the value is compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
    /// Unit of both.
    #[serde(default)]
    pub unit: String,
    /// Who approves.
    #[serde(default)]
    pub role: String,
}

impl TableRow for TemplateCriterion {
    const COLUMNS: &'static [(&'static str, FieldKind)] = &[
        ("gate", FieldKind::Text),
        ("name", FieldKind::Text),
        ("kind", FieldKind::Choice(CriterionKind::WORDS)),
        ("comparison", FieldKind::Choice(Comparison::WORDS)),
        ("threshold", FieldKind::Decimal),
        ("unit", FieldKind::Text),
        ("role", FieldKind::Text),
    ];
}

record! {
    /// Blueprint of a release: the kind's phases, gates with criteria, governance, durations.
    ReleaseTemplate ReleaseTemplateId release_templates {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Kind of release that it makes.
        kind: ReleaseKind = ReleaseKind::Project,
        /// Rules that the release obeys.
        governance: Governance = Governance::Itsm,
        /// Days from start to the ready date.
        ready_offset: i64 = 0,
        /// Days from start to the deployment.
        deploy_offset: i64 = 0,
        /// Time of day of the deployment.
        deploy_time: Option<chrono::NaiveTime>,
        /// Length of the deployment in minutes.
        deploy_minutes: i64 = 0,
        /// Phases.
        phases: Rows<TemplatePhase>,
        /// Gates.
        gates: Rows<TemplateGate>,
        /// Criteria of the gates.
        criteria: Rows<TemplateCriterion>,
        /// In its own words.
        description: String {Long},
    }
}
