//! The one error that crosses the wire: a closed code, a sentence, a hint, a detail for the log.
//!
//! A code exists only where a front end acts on it.

use serde::Serialize;
use slipway_exchange::csv::Cancelled;
use slipway_exchange::ics::WriteError;
use slipway_plan::{Plan, PlanError};
use slipway_store::StoreError;
use slipway_text::{Message, refusal, say};
use ts_rs::TS;

/// What a front end can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ErrorCode")]
pub enum Code {
    /// The input is not accepted; mend it and try again.
    Invalid,
    /// Made on an old revision; look and repeat.
    Stale,
    /// The record, conflict or file is not there.
    NotFound,
    /// Another process has the file.
    Locked,
    /// The file is damaged; a backup can be opened.
    Damaged,
    /// The file needs a newer program.
    Newer,
    /// The file is no plan.
    NotAPlan,
    /// No room; make some and save again.
    DiskFull,
    /// The plan can only be read.
    ReadOnly,
    /// No plan is open.
    NoPlan,
    /// Stopped by request.
    Cancelled,
    /// A defect; the log has the detail.
    Internal,
}

/// What went wrong, for people and for the front end.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WireError {
    /// What the front end can do about it.
    pub code: Code,
    /// One sentence that says where and why.
    pub sentence: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// For the log.
    pub detail: String,
    /// The field that it is about.
    pub field: Option<String>,
}

impl std::fmt::Display for WireError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl std::error::Error for WireError {}

impl WireError {
    /// From a code and a sentence.
    pub fn new(code: Code, sentence: &Message) -> Self {
        Self { code, sentence: sentence.text(), hint: None, detail: String::new(), field: None }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: &Message) -> Self {
        self.hint = Some(hint.text());
        self
    }

    /// With a detail for the log.
    #[must_use]
    pub fn detail(mut self, detail: impl std::fmt::Display) -> Self {
        self.detail = detail.to_string();
        self
    }

    pub(crate) fn bad_request(name: &str, why: &serde_json::Error) -> Self {
        Self::new(Code::Invalid, &say::call_bad_request(name)).detail(why)
    }

    pub(crate) fn unknown_call(name: &str) -> Self {
        Self::new(Code::Invalid, &say::call_unknown(name))
    }

    pub(crate) fn no_plan() -> Self {
        Self::new(Code::NoPlan, &say::file_no_plan_open())
    }

    pub(crate) fn internal(detail: impl std::fmt::Display) -> Self {
        Self::new(Code::Internal, &say::internal_error()).detail(detail)
    }

    /// A refused command, in words.
    pub fn refused(plan: &Plan, error: &PlanError) -> Self {
        let code = match error {
            PlanError::NotFound(_) => Code::NotFound,
            _ => Code::Invalid,
        };
        let (sentence, hint) = refusal::plan_error(plan, error);
        let mut found = Self::new(code, &sentence).detail(error);
        found.hint = hint.map(|hint| hint.text());
        found.field = field_of(error);
        found
    }

    /// A problem with the plan file at `path`, in words.
    pub fn store(path: &std::path::Path, error: &StoreError) -> Self {
        let shown = path.display().to_string();
        let new = |code, sentence: Message| Self::new(code, &sentence);
        let found = match error {
            StoreError::NotFound => new(Code::NotFound, say::file_not_found(shown)),
            StoreError::NotAPlan => new(Code::NotAPlan, say::file_not_a_plan(shown)),
            StoreError::Damaged { place, what } => {
                new(Code::Damaged, say::file_damaged(shown, place, what)).hint(&say::file_damaged_hint())
            }
            StoreError::Newer { made_by, .. } => {
                new(Code::Newer, say::file_newer(shown, made_by)).hint(&say::file_newer_hint())
            }
            StoreError::Locked { pid, host, user } => {
                // The lock file may be unreadable, or hold less than a whole answer.
                let who = match (*pid, host.is_empty() || user.is_empty()) {
                    (0, _) => say::file_locked_unknown(shown),
                    (pid, true) => say::file_locked_process(shown, pid.to_string()),
                    (pid, false) => say::file_locked(shown, pid.to_string(), host, user),
                };
                new(Code::Locked, who).hint(&say::file_locked_hint())
            }
            StoreError::Older { .. } => {
                new(Code::ReadOnly, say::file_older(shown)).hint(&say::file_older_hint())
            }
            StoreError::Busy => new(Code::Locked, say::file_busy(shown)).hint(&say::file_locked_hint()),
            StoreError::Exists => new(Code::Invalid, say::file_exists(shown)).hint(&say::file_exists_hint()),
            StoreError::Stale { .. } => new(Code::Stale, say::file_stale()).hint(&say::file_stale_hint()),
            StoreError::DiskFull => {
                new(Code::DiskFull, say::file_disk_full()).hint(&say::file_disk_full_hint())
            }
            StoreError::ReadOnly => new(Code::ReadOnly, say::file_read_only(shown)),
            StoreError::ForeignObjects { names } => {
                new(Code::Damaged, say::file_foreign(shown, names.join(", "))).hint(&say::file_damaged_hint())
            }
            other => new(Code::Internal, say::file_io(shown, other.to_string())),
        };
        found.detail(error)
    }

    /// A file of the system that could not be used.
    pub fn io(path: &std::path::Path, error: &std::io::Error) -> Self {
        let shown = path.display().to_string();
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => Code::NotFound,
            std::io::ErrorKind::StorageFull => Code::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
            _ => Code::Invalid,
        };
        let sentence = match code {
            Code::NotFound => say::file_not_found(shown),
            _ => say::file_io(shown, error.to_string()),
        };
        Self::new(code, &sentence).detail(error)
    }
}

fn field_of(error: &PlanError) -> Option<String> {
    match error {
        PlanError::Value { field, .. } | PlanError::Dangling { field, .. } => Some((*field).to_owned()),
        PlanError::NoField { field, .. } => Some(field.clone()),
        PlanError::EndBeforeStart { end, .. } => Some((*end).to_owned()),
        PlanError::KeyTaken { .. } => Some("key".to_owned()),
        PlanError::InBatch { why, .. } => field_of(why),
        _ => None,
    }
}

impl From<Cancelled> for WireError {
    fn from(_: Cancelled) -> Self {
        Self::new(Code::Cancelled, &say::job_cancelled())
    }
}

impl From<WriteError> for WireError {
    fn from(error: WriteError) -> Self {
        Self::internal(error)
    }
}
