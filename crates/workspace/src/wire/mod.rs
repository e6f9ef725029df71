//! The wire to front ends: one list of calls, with the shape of each request and answer.
//!
//! From the list below come [`Handler`], which whoever answers must implement in full, [`dispatch`],
//! and the TypeScript types (`cargo xtask generate`). A new call is one line here and one handler.
//!
//! *Invariant*: hosts contain no call names. One error crosses, [`WireError`].

mod answers;
mod cadence;
mod conflict;
mod error;
mod record;
mod requests;
mod schedule;
mod template;

pub use answers::*;
pub use cadence::*;
pub use conflict::*;
pub use error::*;
pub use record::*;
pub use requests::*;
pub use schedule::*;
pub use template::*;

use serde_json::Value;
use slipway_report::scene::Scene;

macro_rules! wire {
    ($($(#[doc = $doc:literal])* $name:ident($request:ty) -> $response:ty;)+) => {
        /// Answers each call.
        pub trait Handler {
            $($(#[doc = $doc])* fn $name(&self, request: $request) -> Result<$response, WireError>;)+
        }

        /// Names of all calls, in the order of the list.
        pub const CALLS: &[&str] = &[$(stringify!($name)),+];

        /// Reads the request, calls, writes the answer. An unknown name or a request of another shape is
        /// refused with [`Code::Invalid`].
        pub fn dispatch(to: &impl Handler, name: &str, request: Value) -> Result<Value, WireError> {
            match name {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_value(request)
                        .map_err(|e| WireError::bad_request(name, &e))?;
                    let answer = to.$name(request)?;
                    serde_json::to_value(answer).map_err(|e| WireError::bad_request(name, &e))
                })+
                _ => Err(WireError::unknown_call(name)),
            }
        }

        /// The `Calls` interface in TypeScript.
        pub fn calls_in_typescript(config: &ts_rs::Config) -> String {
            use ts_rs::TS;
            let mut text = String::from("export interface Calls {\n");
            $(
                $(text.push_str(concat!("  /**", $doc, " */\n"));)*
                text.push_str(&format!(
                    "  {}: [{}, {}];\n",
                    stringify!($name), <$request>::inline(config), <$response>::name(config),
                ));
            )+
            text.push_str("}\n");
            text
        }
    };
}

wire! {
    /// What the start screen shows.
    welcome(Nothing) -> Welcome;
    /// The native dialog opens and the path stays here; null when it was closed.
    choose_file(ChooseFile) -> Option<FileHandle>;
    /// Makes a plan file and opens it.
    new_plan(NewPlan) -> PlanView;
    /// Opens a plan file.
    open_plan(ByHandle) -> PlanView;
    /// Closes the open plan.
    close_plan(Nothing) -> ();
    /// Takes a plan off the list of recent ones; the file stays.
    forget_recent(ByHandle) -> ();
    /// All IANA zone names.
    zones(Nothing) -> Vec<String>;
    /// Head of the open plan.
    plan(Nothing) -> PlanView;
    /// The year by releases.
    timeline(Timeline) -> Scene;
    /// The year by environments.
    environments(Nothing) -> Scene;
    /// All records of a kind in rows.
    table(TableOf) -> Table;
    /// One record with all its fields and what belongs to it.
    record(ByRef) -> RecordView;
    /// A record of that kind with defaults, not yet in the plan: the form of `add`.
    blank(ByKind) -> RecordView;
    /// Records that a reference may name.
    options(OptionsOf) -> Vec<Choice>;
    /// Conflicts in groups, the worst first.
    conflicts(ConflictsOf) -> ConflictList;
    /// A page of a group of conflicts.
    conflict_rows(ConflictPage) -> Vec<ConflictRow>;
    /// Identities of the conflicts of a group, at most the limit.
    conflict_ids(ConflictPage) -> Vec<String>;
    /// Criteria of a gate that its evidence does not meet.
    unmet(ByRef) -> Vec<Named>;
    /// Decisions about what is no longer a conflict, newest first.
    decisions_over(Nothing) -> Vec<DecisionView>;
    /// One conflict with its facts.
    conflict(ById) -> ConflictCard;
    /// The slots of a cadence, and what drawing it would do.
    cadence(ByRef) -> CadenceView;
    /// Cadences that would change if they were drawn now.
    cadences_due(Nothing) -> Vec<CadenceDue>;
    /// Which releases follow a template, and how they differ from it.
    template_impact(ByRef) -> TemplateImpact;
    /// The computed dates of everything.
    schedule(Nothing) -> ScheduleView;
    /// The computed dates of a record, and why each is where it is.
    dates(ByRef) -> Vec<DateCard>;
    /// By when everything has to be for a go-live, and what would put it there.
    backward(GoLive) -> BackwardView;
    /// Carries out a command.
    run(Run) -> Outcome;
    /// What a command would do; nothing changes.
    preview(Preview) -> Outcome;
    /// Takes back the last command that is not taken back yet.
    undo(Nothing) -> Outcome;
    /// Does again what was taken back last.
    redo(Nothing) -> Outcome;
    /// The log, newest first.
    history(HistoryOf) -> History;
    /// Records by key, name or title.
    search(Search) -> Vec<Found>;
    /// Takes over a file; runs as a job.
    import(Import) -> JobView;
    /// Writes a file; runs as a job.
    export(Export) -> JobView;
    /// Copies the plan file, verified.
    backup(ByHandle) -> ();
    /// How a job stands.
    job(ByJob) -> JobView;
    /// Asks a job to stop.
    cancel_job(ByJob) -> ();
    /// Opens an https or mailto address outside.
    open_link(OpenLink) -> ();
}

/// The whole TypeScript file of the wire.
pub fn typescript() -> String {
    use slipway_report::scene::{
        Bar, BarShape, Forecast, Hatch, HatchKind, Lane, Link, Mark, MarkShape, Rag,
    };
    use ts_rs::TS;
    let config = ts_rs::Config::new().with_large_int("number");
    let mut text = include_str!("prelude.ts").to_owned();
    let kinds: Vec<_> = slipway_plan::RecordKind::ALL.iter().map(|k| format!("\"{}\"", k.slug())).collect();
    text.push_str(&format!("export type RecordKind = {};\n", kinds.join(" | ")));
    macro_rules! declare {
        ($($type:ty),+ $(,)?) => {$(
            text.push_str("export ");
            text.push_str(&<$type>::decl(&config));
            text.push('\n');
        )+};
    }
    declare!(
        Severity,
        Part,
        FileHandle,
        RecentPlan,
        PlanCounts,
        PlanView,
        Welcome,
        Rag,
        BarShape,
        MarkShape,
        HatchKind,
        Lane,
        Bar,
        Mark,
        Hatch,
        Link,
        Forecast,
        Scene,
        Column,
        Row,
        Table,
        FieldShape,
        ChoiceWord,
        Named,
        Terms,
        TableColumn,
        CustomOf,
        FieldView,
        RelatedItem,
        Variance,
        Related,
        Standing,
        ConflictRow,
        RecordView,
        Choice,
        FactView,
        DecisionView,
        ConflictCard,
        ConflictGroup,
        ConflictList,
        CadenceStep,
        CadenceLine,
        CadenceCounts,
        CadenceView,
        CadenceDue,
        FollowStep,
        TemplateLine,
        TemplateFollower,
        TemplateImpact,
        ScheduleRow,
        ScheduleView,
        DateCard,
        LatestRow,
        BackwardView,
        Outcome,
        HistoryEntry,
        History,
        Found,
        Problem,
        Taken,
        ImportReport,
        ExportReport,
        JobState,
        Code,
        WireError,
        JobView,
        Purpose,
        GroupBy,
        ConflictsBy,
        ConflictsThat,
        ConflictsOf,
        ImportFrom,
        ExportWhat,
        Paper,
    );
    text.push('\n');
    text.push_str(&calls_in_typescript(&config));
    text
}
