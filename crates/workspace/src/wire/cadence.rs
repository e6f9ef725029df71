//! Shapes of answers about cadences.

use serde::Serialize;
use slipway_plan::RecordRef;
use ts_rs::TS;

/// What drawing does for one slot or release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CadenceStep {
    /// A release is made.
    Create,
    /// Its release moves.
    Move,
    /// Its release is removed.
    Remove,
    /// Its release stays although its slot is elsewhere or gone: locked, finished, or somebody's own.
    Keep,
    /// It is past.
    Past,
    /// It is where it should be.
    Same,
    /// No release is made for it.
    LeftOut,
}

/// A slot of a cadence, or a release whose slot is gone.
#[derive(Debug, Serialize, TS)]
pub struct CadenceLine {
    /// Its number, from 1; null where the slot is gone.
    pub number: Option<usize>,
    /// The day that the rule says, `2027-01-13`; null where there is none any more.
    pub nominal: Option<String>,
    /// The same in words.
    pub nominal_text: String,
    /// The day on which it is deployed; null where it is left out or gone.
    pub day: Option<String>,
    /// The same in words.
    pub day_text: String,
    /// Why it is not on its own day, a sentence each, in order.
    pub reasons: Vec<String>,
    /// The release that stands for it.
    #[ts(type = "Ref | null")]
    pub release: Option<RecordRef>,
    /// Key of the release that is there or would be made.
    pub key: String,
    /// Name of the release that is there or would be made.
    pub name: String,
    /// What is done.
    pub step: CadenceStep,
    /// The same in words.
    pub step_text: String,
}

/// How many releases drawing changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CadenceCounts {
    /// Made.
    pub create: usize,
    /// Moved.
    pub r#move: usize,
    /// Removed.
    pub remove: usize,
}

/// The slots of a cadence, and what drawing it would do.
#[derive(Debug, Serialize, TS)]
pub struct CadenceView {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub title: String,
    /// The day after which slots still count: what the command takes.
    pub today: String,
    /// In the order of time.
    pub lines: Vec<CadenceLine>,
    /// How much changes.
    pub counts: CadenceCounts,
}

/// A cadence that would change if it were drawn now.
#[derive(Debug, Serialize, TS)]
pub struct CadenceDue {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub title: String,
    /// How much would change.
    pub counts: CadenceCounts,
}
