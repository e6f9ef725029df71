//! Gates with criteria and evidence.

use super::declare::prelude::*;
use crate::choice;
use crate::record::{PersonId, PhaseId, ReleaseId};

choice! {
    /// Where a gate stands.
    GateStatus {
        /// Not decided.
        Planned = "planned",
        /// The release may go on.
        Passed = "passed",
        /// The release may not go on.
        Failed = "failed",
    }
}

record! {
    /// Point in time in a release where criteria must be met to go on.
    Gate GateId gates {
        /// The release.
        release: ReleaseId,
        /// Name of the gate.
        name: String {Required},
        /// The phase that it closes, where there is one.
        phase: Option<PhaseId>,
        /// Planned.
        at: Moment,
        /// Forecast.
        forecast: Option<Moment>,
        /// Actual.
        actual: Option<Moment>,
        /// Where it stands.
        status: GateStatus = GateStatus::Planned,
        /// Who decides.
        owner: Option<PersonId>,
        /// In its own words.
        note: String {Long},
    }
}

choice! {
    /// How a criterion is met.
    CriterionKind {
        /// A measured value.
        Metric = "metric",
        /// An approval by a role.
        Approval = "approval",
        /// An item that is ticked.
        Checklist = "checklist",
    }
}

choice! {
    /// How a value compares with a threshold.
    Comparison {
        /// `>=`
        AtLeast = "at_least",
        /// `<=`
        AtMost = "at_most",
        /// `=`
        Equal = "equal",
    }
}

record! {
    /// One measurable condition of a gate.
    Criterion CriterionId criteria {
        /// The gate.
        gate: GateId,
        /// Name of the condition, such as `Tests passed`.
        name: String {Required},
        /// Metric, approval or checklist item.
        kind: CriterionKind = CriterionKind::Checklist,
        /// How the value compares with the threshold.
        comparison: Comparison = Comparison::AtLeast,
        /// What the value is compared with; a metric without one is never met.
        threshold: Option<f64>,
        /// Unit of both, such as `%`.
        unit: String,
        /// Who approves.
        role: String,
    }
}

impl Criterion {
    /// Whether `value` meets it. An approval is met by `approved`, a checklist item by `done`.
    pub fn is_met_by(&self, value: &str) -> bool {
        let value = value.trim();
        match self.kind {
            CriterionKind::Approval => value == "approved",
            CriterionKind::Checklist => value == "done",
            CriterionKind::Metric => match (value.parse::<f64>(), self.threshold) {
                (Ok(found), Some(limit)) if found.is_finite() => match self.comparison {
                    Comparison::AtLeast => found >= limit,
                    Comparison::AtMost => found <= limit,
                    Comparison::Equal => (found - limit).abs() < 1e-9,
                },
                _ => false,
            },
        }
    }
}

record! {
    /// A value for a criterion: what, who, when. The latest one counts.
    Evidence EvidenceId evidence {
        /// The criterion.
        criterion: CriterionId,
        /// A number, `approved` or `rejected`, `done` or `open`.
        value: String {Required},
        /// Who says so.
        who: String {Required},
        /// When it was measured or given.
        at: Moment,
        /// Where it comes from.
        note: String {Long},
    }
}
