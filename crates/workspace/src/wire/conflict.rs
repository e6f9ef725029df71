//! Shapes of conflicts.

use serde::Serialize;
use slipway_plan::RecordRef;
use ts_rs::TS;

use super::{Named, Severity};

/// A conflict in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictRow {
    /// Identity: kind and subjects.
    pub id: String,
    /// Slug of the kind.
    pub kind: String,
    /// The kind in words.
    pub kind_label: String,
    /// Breaks a rule, or is a risk.
    pub severity: Severity,
    /// First civil minute of the clash.
    #[ts(type = "Minutes | null")]
    pub start: Option<i64>,
    /// Civil minute after it.
    #[ts(type = "Minutes | null")]
    pub end: Option<i64>,
    /// The period in words.
    pub when: String,
    /// One sentence that needs no screen.
    pub text: String,
    /// What clashes.
    pub subjects: Vec<Named>,
    /// What was decided last.
    pub decision: Option<String>,
}

/// One fact of a conflict.
#[derive(Debug, Serialize, TS)]
pub struct FactView {
    /// The fact.
    pub text: String,
    /// Records that say so.
    pub refs: Vec<Named>,
}

/// A decision about a conflict.
#[derive(Debug, Serialize, TS)]
pub struct DecisionView {
    /// The record.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// In words.
    pub text: String,
}

/// A conflict with its facts.
#[derive(Debug, Serialize, TS)]
pub struct ConflictCard {
    /// As in the list.
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: ConflictRow,
    /// The smallest set of facts: take any one away and the conflict is gone.
    pub facts: Vec<FactView>,
    /// How long the clash is.
    pub overlap: Option<String>,
    /// Newest first.
    pub decisions: Vec<DecisionView>,
    /// Which rule says so.
    pub rule: String,
    /// The process rule that makes it as bad as it is, where one does.
    pub ruled: Option<String>,
}

/// How many conflicts of a kind there are.
#[derive(Debug, Serialize, TS)]
pub struct ConflictGroup {
    /// Slug of the kind.
    pub kind: String,
    /// In words.
    pub label: String,
    /// Breaks a rule, or is a risk.
    pub severity: Severity,
    /// How many.
    pub count: usize,
}

/// Conflicts, the worst first.
#[derive(Debug, Serialize, TS)]
pub struct ConflictList {
    /// How many match.
    pub total: usize,
    /// Of all: breaks of a rule.
    pub errors: usize,
    /// Of all: risks.
    pub warnings: usize,
    /// Of all: by kind.
    pub groups: Vec<ConflictGroup>,
    /// Up to the limit.
    pub items: Vec<ConflictRow>,
}
