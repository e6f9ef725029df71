//! Scenes: bars, marks, hatches and links in time and lanes. The screen and the paper draw the same ones.
//!
//! *Invariant*: geometry is in civil minutes of the plan's zone and in lanes; no pixel, no colour. All
//! selection, order, grouping and stacking is done here, once.

mod build;
mod environments;
mod forecast;
mod rag;
mod timeline;

pub use environments::environments;
pub use forecast::forecast;
pub use rag::{Standing, conflicts_of, phase_standing, release_standing};
pub use timeline::{Grouping, timeline};

use serde::Serialize;
use slipway_plan::{RecordKind, RecordRef};
use ts_rs::TS;

/// How something stands; always shown by a glyph too, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Status")]
pub enum Rag {
    /// Not begun, nothing against it.
    Planned,
    /// Begun, nothing against it.
    OnTrack,
    /// A forecast slips, or a rule is broken.
    AtRisk,
    /// Its planned end has passed.
    Late,
    /// Over.
    Done,
}

/// How severe the worst conflict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Severity")]
pub enum Worst {
    /// A risk.
    Warning,
    /// A broken rule.
    Error,
}

/// A row of the board.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Lane {
    /// Unique in the scene, stable over edits.
    pub id: String,
    /// The record that it stands for.
    #[ts(type = "Ref | null")]
    pub r#ref: Option<RecordRef>,
    /// Its name.
    pub title: String,
    /// More about it.
    pub detail: String,
    /// 0 for a group, 1 inside it.
    pub depth: u8,
    /// Lanes of a group follow it until the next lane of the same or a lower depth.
    pub group: bool,
    /// How many lanes the group has.
    pub count: u32,
    /// Worst conflict in it.
    #[ts(type = "Severity | null")]
    pub worst: Option<Worst>,
    /// How many rows its bars need so that none lies over another, at least 1.
    pub rows: u32,
}

/// How a bar is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BarShape {
    /// The whole release, thin, behind.
    Span,
    /// A phase or booking.
    Bar,
}

/// A period of one record.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Bar {
    /// The record.
    #[ts(type = "Ref")]
    pub id: RecordRef,
    /// Index into the lanes.
    pub lane: u32,
    /// Row within the lane, from 0.
    pub row: u32,
    /// First civil minute.
    #[ts(type = "Minutes")]
    pub start: i64,
    /// Civil minute after the last.
    #[ts(type = "Minutes")]
    pub end: i64,
    /// Text on it.
    pub label: String,
    /// How it stands.
    #[ts(type = "Status")]
    pub status: Rag,
    /// How it is drawn.
    pub shape: BarShape,
    /// Kind of the record.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Worst conflict.
    #[ts(type = "Severity | null")]
    pub severity: Option<Worst>,
    /// Identities of its conflicts.
    pub conflicts: Vec<String>,
    /// Times that clash.
    #[ts(type = "[Minutes, Minutes][]")]
    pub clash: Vec<(i64, i64)>,
    /// May be moved.
    pub movable: bool,
    /// May be made longer or shorter.
    pub resizable: bool,
    /// Accessible name.
    pub name: String,
    /// In whole days, not hours.
    pub days: bool,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkShape {
    /// A gate.
    Gate,
    /// A milestone.
    Milestone,
    /// The ready date of a release.
    Ready,
    /// The deployment of a release.
    Deploy,
}

/// A moment of one record.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Mark {
    /// The record.
    #[ts(type = "Ref")]
    pub id: RecordRef,
    /// Index into the lanes.
    pub lane: u32,
    /// Civil minute; noon of a day without a time.
    #[ts(type = "Minutes")]
    pub at: i64,
    /// Text beside it.
    pub label: String,
    /// What it stands for.
    pub shape: MarkShape,
    /// Decided or reached.
    pub filled: bool,
    /// How it stands.
    #[ts(type = "Status")]
    pub status: Rag,
    /// Kind of the record.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Worst conflict.
    #[ts(type = "Severity | null")]
    pub severity: Option<Worst>,
    /// Identities of its conflicts.
    pub conflicts: Vec<String>,
    /// May be moved.
    pub movable: bool,
    /// Accessible name.
    pub name: String,
    /// A day, not a time.
    pub days: bool,
}

/// What a hatch says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HatchKind {
    /// Change must not be scheduled.
    FreezeHard,
    /// Change should not be scheduled.
    FreezeSoft,
    /// The environment is down.
    Outage,
    /// The data of the environment is replaced.
    Refresh,
    /// The environment is taken down by rule.
    Maintenance,
    /// People do not work.
    Holiday,
}

/// A period over all lanes, or over one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Hatch {
    /// Index into the lanes; `None` is all.
    pub lane: Option<u32>,
    /// First civil minute.
    #[ts(type = "Minutes")]
    pub start: i64,
    /// Civil minute after the last.
    #[ts(type = "Minutes")]
    pub end: i64,
    /// Its name.
    pub label: String,
    /// What it says.
    pub kind: HatchKind,
    /// The record that says so.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
}

/// A dependency between two things of the scene.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Link {
    /// The record.
    #[ts(type = "Ref")]
    pub id: RecordRef,
    /// What comes first.
    #[ts(type = "Ref")]
    pub from: RecordRef,
    /// What waits.
    #[ts(type = "Ref")]
    pub to: RecordRef,
    /// `FS`, `SS`, `FF`, `SF`.
    #[ts(type = "\"FS\" | \"SS\" | \"FF\" | \"SF\"")]
    pub r#type: &'static str,
    /// It is not met.
    pub violated: bool,
}

/// The computed date of a bar or mark: it is on the critical path, or not where it is planned.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Forecast {
    /// The record.
    #[ts(type = "Ref")]
    pub id: RecordRef,
    /// Which mark of the record; null is its bar.
    pub mark: Option<MarkShape>,
    /// Index into the lanes.
    pub lane: u32,
    /// Row within the lane, from 0.
    pub row: u32,
    /// First civil minute.
    #[ts(type = "Minutes")]
    pub start: i64,
    /// Civil minute after the last.
    #[ts(type = "Minutes")]
    pub end: i64,
    /// It has no room to slip.
    pub critical: bool,
}

/// A board: lanes and what lies in them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Scene {
    /// Position in the log; set by whoever sends it.
    pub revision: u64,
    /// Now.
    #[ts(type = "Minutes")]
    pub today: i64,
    /// First civil minute of all bars and marks.
    #[ts(type = "Minutes")]
    pub first: i64,
    /// Last civil minute of all bars and marks.
    #[ts(type = "Minutes")]
    pub last: i64,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// By lane, then start.
    pub bars: Vec<Bar>,
    /// By lane, then time.
    pub marks: Vec<Mark>,
    /// By start.
    pub hatches: Vec<Hatch>,
    /// Between what the scene shows.
    pub links: Vec<Link>,
    /// Computed dates, where they were asked for. By lane, then start.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub forecasts: Option<Vec<Forecast>>,
}
