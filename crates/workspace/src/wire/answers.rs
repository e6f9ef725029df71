//! Shapes of answers about plans, files, edits, history and jobs.

use serde::{Deserialize, Serialize};
use slipway_plan::{RecordKind, RecordRef};
use ts_rs::TS;

use super::{ConflictRow, WireError};

/// What an edit makes stale, so that a front end never guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Head of the plan.
    Plan,
    /// The year by releases.
    Timeline,
    /// The year by environments.
    Environments,
    /// Tables.
    Tables,
    /// Conflicts.
    Conflicts,
    /// Open records.
    Records,
    /// The log.
    History,
    /// Recent plans.
    Recent,
}

/// A file that was chosen; the path stays with the application.
#[derive(Debug, Serialize, TS)]
pub struct FileHandle {
    /// Names it in later calls.
    pub handle: String,
    /// Its name, to show.
    pub name: String,
}

/// A plan that was open before.
#[derive(Debug, Serialize, TS)]
pub struct RecentPlan {
    /// Names it in later calls.
    pub handle: String,
    /// Name of the plan.
    pub name: String,
    /// Folder, to show.
    pub folder: String,
    /// When, RFC 3339.
    pub opened: String,
    /// The file is not there.
    pub missing: bool,
}

/// How much is in a plan.
#[derive(Debug, Serialize, TS)]
pub struct PlanCounts {
    /// Releases.
    pub releases: usize,
    /// Phases.
    pub phases: usize,
    /// Bookings.
    pub bookings: usize,
    /// Scope items.
    pub scope_items: usize,
    /// Conflicts that break a rule, without those that are accepted or waived.
    pub errors: usize,
    /// Conflicts that are a risk, likewise.
    pub warnings: usize,
    /// Conflicts that are accepted or waived.
    pub settled: usize,
}

/// Head of the open plan.
#[derive(Debug, Serialize, TS)]
pub struct PlanView {
    /// What it is called.
    pub name: String,
    /// File name.
    pub file: String,
    /// IANA zone.
    pub zone: String,
    /// Position in the log.
    pub revision: u64,
    /// Now, in civil minutes.
    #[ts(type = "Minutes")]
    pub today: i64,
    /// Another process has it, or the folder is not ours to write.
    pub read_only: bool,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// How much is in it.
    pub counts: PlanCounts,
    /// First civil minute of what it holds.
    #[ts(type = "Minutes")]
    pub first: i64,
    /// Last civil minute of what it holds.
    #[ts(type = "Minutes")]
    pub last: i64,
}

/// What the start screen shows.
#[derive(Debug, Serialize, TS)]
pub struct Welcome {
    /// Of the application.
    pub version: String,
    /// Newest first.
    pub recent: Vec<RecentPlan>,
    /// The open plan.
    pub plan: Option<PlanView>,
}

/// The answer to run, preview, undo and redo.
#[derive(Debug, Serialize, TS)]
pub struct Outcome {
    /// Position in the log after it.
    pub revision: u64,
    /// What was done.
    pub label: String,
    /// Records that changed.
    #[ts(type = "Ref[]")]
    pub changed: Vec<RecordRef>,
    /// Records that are new.
    #[ts(type = "Ref[]")]
    pub created: Vec<RecordRef>,
    /// New conflicts, the worst first, at most 20.
    pub gained: Vec<ConflictRow>,
    /// Conflicts that are gone, at most 20.
    pub lost: Vec<ConflictRow>,
    /// How many new ones there are.
    pub gained_total: usize,
    /// How many are gone.
    pub lost_total: usize,
    /// Bookings whose approval it voids, at most 20.
    pub voided: Vec<String>,
    /// How many these are.
    pub voided_total: usize,
    /// What to fetch again.
    pub invalidates: Vec<Part>,
    /// What undo would take back now.
    pub undo: Option<String>,
    /// What redo would do again now.
    pub redo: Option<String>,
}

/// One entry of the log.
#[derive(Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// Position.
    pub seq: u64,
    /// When, RFC 3339 in the plan's zone.
    pub when: String,
    /// Who.
    pub author: String,
    /// What was done.
    pub label: String,
    /// Why.
    pub why: Option<String>,
    /// Taken back later.
    pub undone: bool,
    /// What it changed, a line a field, at most 50.
    pub changes: Vec<String>,
}

/// A part of the log.
#[derive(Debug, Serialize, TS)]
pub struct History {
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
}

/// A record that a search found.
#[derive(Debug, Serialize, TS)]
pub struct Found {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Its kind in words.
    pub kind_label: String,
    /// Key or name.
    pub title: String,
    /// More about it.
    pub detail: String,
}

/// How severe a conflict or problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Breaks a rule; or was not taken.
    Error,
    /// Is a risk; or was taken with a remark.
    Warning,
}

/// A row that was not taken, or not as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// Error: not taken. Warning: taken with a remark.
    pub severity: Severity,
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: Option<u64>,
    /// Column name; in JSON the path of the value.
    pub column: Option<String>,
    /// Character of the line, from 1, where lines have no columns.
    pub character: Option<u64>,
    /// Why.
    pub text: String,
}

/// How many of a kind were taken.
#[derive(Debug, Serialize, TS)]
pub struct Taken {
    /// Which kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// In words.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// What an import took and what not.
#[derive(Debug, Serialize, TS)]
pub struct ImportReport {
    /// Nothing was changed.
    pub dry_run: bool,
    /// By kind, without those that are in the plan as they stand.
    pub taken: Vec<Taken>,
    /// How many are in the plan as they stand.
    pub same: usize,
    /// Rows or events read.
    pub rows: usize,
    /// What was not taken, or with a remark.
    pub problems: Vec<Problem>,
    /// What it did to the plan.
    pub outcome: Option<Outcome>,
}

/// What an export wrote.
#[derive(Debug, Serialize, TS)]
pub struct ExportReport {
    /// Names of the files.
    pub files: Vec<String>,
    /// What the reader should know.
    pub notes: Vec<String>,
}

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// At work.
    Running,
    /// Finished.
    Done,
    /// Stopped by an error.
    Failed,
    /// Stopped by request.
    Cancelled,
}

/// How a job stands.
#[derive(Debug, Serialize, TS)]
pub struct JobView {
    /// Which.
    pub job: String,
    /// Where it stands.
    pub state: JobState,
    /// Steps done.
    pub done: u64,
    /// Steps in all; 0 where it is not known.
    pub total: u64,
    /// What it does.
    pub label: String,
    /// Result of an import.
    pub imported: Option<ImportReport>,
    /// Result of an export.
    pub exported: Option<ExportReport>,
    /// Why it failed.
    pub error: Option<WireError>,
}
