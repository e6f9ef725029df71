//! Shapes of answers about computed dates.

use serde::Serialize;
use slipway_plan::{Command, RecordRef};
use ts_rs::TS;

use super::{FactView, Named};

/// The computed dates of a record, or of a part of one. Civil minutes in the plan's zone, half open.
#[derive(Debug, Serialize, TS)]
pub struct ScheduleRow {
    /// Which record.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Which of its dates: `whole`, and `start`, `ready`, `deploy` of a release.
    #[ts(type = "\"whole\" | \"start\" | \"ready\" | \"deploy\"")]
    pub part: &'static str,
    /// As planned.
    #[ts(type = "[Minutes, Minutes]")]
    pub planned: (i64, i64),
    /// The forecast: the earliest.
    #[ts(type = "[Minutes, Minutes]")]
    pub forecast: (i64, i64),
    /// The latest.
    #[ts(type = "[Minutes, Minutes]")]
    pub latest: (i64, i64),
    /// How far it may slip before a release does.
    pub total_float: i64,
    /// How far it may slip before anything does.
    pub free_float: i64,
    /// What float counts.
    #[ts(type = "\"working_days\" | \"minutes\"")]
    pub unit: &'static str,
    /// It has no room to slip.
    pub critical: bool,
    /// It has happened.
    pub fixed: bool,
}

/// The computed dates of a plan.
#[derive(Debug, Serialize, TS)]
pub struct ScheduleView {
    /// Position in the log.
    pub revision: u64,
    /// In the order of the records.
    pub rows: Vec<ScheduleRow>,
    /// Records that wait for one another in a circle; what is said of the rest leaves these waits out.
    pub cycles: Vec<Vec<Named>>,
}

/// The computed dates of a record in words.
#[derive(Debug, Serialize, TS)]
pub struct DateCard {
    /// Which of its dates.
    #[ts(type = "\"whole\" | \"start\" | \"ready\" | \"deploy\"")]
    pub part: &'static str,
    /// In words.
    pub label: String,
    /// As planned.
    pub planned: String,
    /// The forecast.
    pub forecast: String,
    /// The latest.
    pub latest: String,
    /// How far it may slip before a release does.
    pub total_float: String,
    /// How far it may slip before anything does.
    pub free_float: String,
    /// It has no room to slip.
    pub critical: bool,
    /// The forecast is not as planned.
    pub moved: bool,
    /// It has happened: there is no forecast.
    pub fixed: bool,
    /// What drives it, the date itself first.
    pub why: Vec<FactView>,
}

/// By when something has to be.
#[derive(Debug, Serialize, TS)]
pub struct LatestRow {
    /// Which record.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name, and which of its dates.
    pub label: String,
    /// As planned.
    pub planned: String,
    /// The latest.
    pub latest: String,
    /// Whether that will do.
    #[ts(type = "\"fits\" | \"move\" | \"too_late\"")]
    pub verdict: &'static str,
    /// In words.
    pub verdict_label: String,
}

/// What a go-live asks for.
#[derive(Debug, Serialize, TS)]
pub struct BackwardView {
    /// By latest start.
    pub rows: Vec<LatestRow>,
    /// It can be held.
    pub possible: bool,
    /// Whether it can, in one sentence.
    pub summary: String,
    /// What would put everything there that can be; null where nothing has to change.
    #[ts(type = "Command | null")]
    pub command: Option<Command>,
}
