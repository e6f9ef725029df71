//! Shapes of conflicts.

use serde::Serialize;
use slipway_plan::RecordRef;
use ts_rs::TS;

use super::{Named, Severity};

/// How a conflict stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has decided.
    Open,
    /// What was decided held until a moment that has passed.
    Expired,
    /// Somebody will mend it.
    ToFix,
    /// It is carried until a moment.
    Accepted,
    /// The rule is knowingly breached, by two names, until a moment.
    Waived,
}

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
    /// How it stands after what was decided.
    pub standing: Standing,
    /// Who answers for it, by the last decision.
    pub owner: Option<String>,
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
    /// What sort of conflict it is about, where that can be told.
    pub about: Option<String>,
    /// When it was decided, in words.
    pub decided: Option<String>,
    /// The moment until which it holds has passed.
    pub expired: bool,
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

/// Conflicts that are listed together.
#[derive(Debug, Serialize, TS)]
pub struct ConflictGroup {
    /// Names it in later calls: a slug, a reference, a name; empty for what has no such thing.
    pub key: String,
    /// In words.
    pub label: String,
    /// The worst in it.
    pub severity: Severity,
    /// How many.
    pub count: usize,
    /// How many of them break a rule.
    pub errors: usize,
}

/// Which conflicts there are, without their sentences: those are asked for in pages.
#[derive(Debug, Serialize, TS)]
pub struct ConflictList {
    /// How many match.
    pub total: usize,
    /// Of all that ask for something: breaks of a rule.
    pub errors: usize,
    /// Of all that ask for something: risks.
    pub warnings: usize,
    /// Of all: accepted or waived.
    pub settled: usize,
    /// What matches, the worst group first. Where a conflict concerns several, it stands in each.
    pub groups: Vec<ConflictGroup>,
}
