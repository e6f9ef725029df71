//! Shapes of requests. Unknown fields are refused.

use serde::Deserialize;
use slipway_plan::{Command, RecordKind, RecordRef};
use ts_rs::TS;

use super::{Severity, Terms};

/// A request without anything.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Where a new plan goes.
    NewPlan,
    /// A plan to open.
    OpenPlan,
    /// A CSV file to import.
    ImportCsv,
    /// A folder of CSV files to import.
    ImportCsvFolder,
    /// A calendar to import.
    ImportIcs,
    /// A process to import.
    ImportProcess,
    /// Where an export goes.
    Export,
    /// Where a backup goes.
    Backup,
}

/// Asks for a file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseFile {
    /// What for.
    pub purpose: Purpose,
    /// Suggested file name, without a folder.
    pub suggested: String,
}

/// Makes a plan.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewPlan {
    /// Where, from `choose_file`.
    pub handle: String,
    /// What it is called.
    pub name: String,
    /// IANA zone.
    pub zone: String,
    /// With the example year.
    pub sample: bool,
}

/// Names a file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByHandle {
    /// From `choose_file` or the recent plans.
    pub handle: String,
}

/// How lanes of the timeline are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// By owning portfolio.
    Portfolio,
    /// By system that they change; a release of two systems stands in both.
    System,
    /// By kind of release.
    Kind,
}

/// The year by releases.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Timeline {
    /// How lanes are grouped.
    pub group_by: GroupBy,
    /// With the computed dates and the critical path.
    #[serde(default)]
    #[ts(optional)]
    pub forecast: Option<bool>,
}

/// All records of a kind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableOf {
    /// Which kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Rows whose text holds all these words; empty is all.
    pub query: String,
}

/// Names a record.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByRef {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
}

/// Names a kind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByKind {
    /// Which.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
}

/// Records that a reference may name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OptionsOf {
    /// Of these kinds.
    #[ts(type = "RecordKind[]")]
    pub kinds: Vec<RecordKind>,
    /// Whose text holds all these words.
    pub query: String,
    /// Of the organisation's words, only those of this list.
    #[serde(default)]
    #[ts(optional)]
    pub terms: Option<Terms>,
}

/// By what conflicts are listed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictsBy {
    /// By kind of conflict.
    Kind,
    /// By the freeze, window, outage or policy that clashes; those without one by kind.
    Rule,
    /// By release that they concern.
    Release,
    /// By environment or group that they concern.
    Environment,
    /// By who answers for them.
    Owner,
}

/// Which conflicts, after what was decided about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictsThat {
    /// Those that ask for something: undecided, to be fixed, or back because a decision expired.
    Open,
    /// Accepted or waived.
    Settled,
    /// All.
    All,
}

/// Conflicts in groups.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConflictsOf {
    /// Whose sentence, kind or owner holds all these words.
    pub query: String,
    /// Only breaks of a rule, or only risks.
    pub severity: Option<Severity>,
    /// Which, after what was decided.
    pub that: ConflictsThat,
    /// By what they stand together.
    pub by: ConflictsBy,
}

/// A page of one group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConflictPage {
    /// As the groups were asked for.
    pub of: ConflictsOf,
    /// Key of the group; null is all, the worst first.
    pub group: Option<String>,
    /// From this one on.
    #[ts(type = "number")]
    pub offset: usize,
    /// At most so many.
    #[ts(type = "number")]
    pub limit: usize,
}

/// Names a conflict.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ById {
    /// Its identity.
    pub id: String,
}

/// Plans back from a go-live.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoLive {
    /// Which release.
    #[ts(type = "Ref")]
    pub release: RecordRef,
    /// When it goes live: a day, or a day and time.
    pub at: String,
}

/// Carries out a command.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// What is meant.
    #[ts(type = "Command")]
    pub command: Command,
    /// The revision that the caller saw.
    pub revision: u64,
    /// Why.
    pub why: Option<String>,
}

/// What a command would do.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Preview {
    /// What is meant.
    #[ts(type = "Command")]
    pub command: Command,
    /// The revision that the caller saw.
    pub revision: u64,
}

/// The log, newest first.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryOf {
    /// Only entries before this one.
    pub before: Option<u64>,
    /// At most so many.
    #[ts(type = "number")]
    pub limit: usize,
    /// Only entries that touched this record.
    #[ts(type = "Ref | null")]
    pub record: Option<RecordRef>,
}

/// Records by key, name or title.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// All these words.
    pub query: String,
    /// At most so many.
    #[ts(type = "number")]
    pub limit: usize,
}

/// Format of what is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFrom {
    /// Comma separated values, a file or a folder.
    Csv,
    /// A calendar.
    Ics,
    /// The process of another plan.
    Process,
}

/// Takes over a file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// Which, from `choose_file`.
    pub handle: String,
    /// Its format.
    pub from: ImportFrom,
    /// Tells what would be taken and changes nothing.
    pub dry_run: bool,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportWhat {
    /// Calendar feed.
    Ics,
    /// A folder of CSV files.
    Csv,
    /// One JSON file.
    Json,
    /// The process of the organisation, for other plans.
    Process,
    /// Status report, PDF.
    Status,
    /// Year calendar, PDF.
    Year,
}

/// Size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 297 by 420 mm.
    A3,
    /// 8.5 by 11 in.
    Letter,
}

/// Writes a file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Where, from `choose_file`.
    pub handle: String,
    /// What.
    pub what: ExportWhat,
    /// For whom; null is everybody.
    #[ts(type = "Ref | null")]
    pub audience: Option<RecordRef>,
    /// From this day.
    pub from: Option<String>,
    /// To this day.
    pub to: Option<String>,
    /// Which year.
    pub year: Option<i32>,
    /// Which release.
    #[ts(type = "Ref | null")]
    pub release: Option<RecordRef>,
    /// On which paper.
    pub paper: Paper,
    /// A year with computed dates below the planned ones.
    pub forecasts: Option<bool>,
}

/// Names a job.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByJob {
    /// Which.
    pub job: String,
}

/// Opens an address.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenLink {
    /// https or mailto.
    pub url: String,
}
