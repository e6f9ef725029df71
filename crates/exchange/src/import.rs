//! What every import has in common: what goes in, what comes out, and what can be wrong.
//!
//! Invariant: a problem is a place and a kind, never a sentence; every row or event of a source is taken
//! or has a problem that says why not.

use std::collections::BTreeMap;

use serde_json::Map;
use slipway_plan::{Command, Field, Plan, PlanError, RecordKind, RecordRef, Value, ValueError};
use thiserror::Error;

use crate::ics;

/// A file to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name without any folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// What to carry out, together and in this order. Empty when the plan has it all already.
    pub commands: Vec<Command>,
    /// Records taken, also those that are in the plan as they stand.
    pub taken: BTreeMap<RecordKind, usize>,
    /// Those of `taken` that are in the plan as they stand.
    pub same: BTreeMap<RecordKind, usize>,
    /// Rows or events read.
    pub rows: usize,
    /// What was not taken, or not as it stands, in the order of sources and lines.
    pub problems: Vec<Problem>,
}

/// One thing that was not taken, or not as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Name of the source.
    pub file: String,
    /// Physical line, from 1.
    pub line: Option<u64>,
    /// Column, by its name in the header; in JSON the path of the value.
    pub column: Option<String>,
    /// Character of the line, from 1, where lines have no columns.
    pub character: Option<u64>,
    /// A row, an event or a whole file was not taken; else a remark.
    pub lost: bool,
    /// Why.
    pub why: ProblemKind,
}

impl Problem {
    /// About a whole file, which was not taken.
    pub(crate) fn of_file(file: &str, why: ProblemKind) -> Self {
        Self { file: file.to_owned(), line: None, column: None, character: None, lost: true, why }
    }
}

/// Why.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// There is nothing in the file.
    #[error("empty")]
    Empty,
    /// The file is a workbook or another binary file.
    #[error("no text")]
    NotText,
    /// The file was taken as UTF-16.
    #[error("UTF-16")]
    Utf16,
    /// The file is not UTF-8; it was taken as Windows-1252.
    #[error("not UTF-8, taken as Windows-1252")]
    Windows1252,
    /// The header is that of no layout.
    #[error("header of no layout")]
    NoLayout,
    /// The file's name tells the layout, but columns are missing that it cannot be without.
    #[error("{kind:?} without {columns:?}")]
    MissingColumns {
        /// What the name tells.
        kind: RecordKind,
        /// What is missing.
        columns: Vec<&'static str>,
    },
    /// The header fits several layouts and the name tells none of them.
    #[error("layout of any of {kinds:?}")]
    AmbiguousLayout {
        /// Which.
        kinds: Vec<RecordKind>,
    },
    /// The layout has no such column; it was not read.
    #[error("{kind:?} has no column {name}")]
    UnknownHeader {
        /// The layout.
        kind: RecordKind,
        /// As it stands in the header.
        name: String,
    },
    /// The header names a column twice; the first one was read.
    #[error("column {name} twice")]
    DoubledHeader {
        /// As it stands in the header.
        name: String,
    },
    /// There are more rows than are read; the rest was left.
    #[error("more than {most} rows")]
    TooManyRows {
        /// How many are read.
        most: usize,
    },
    /// The row has fewer cells than the header.
    #[error("{found} cells, not {expected}")]
    TooFewCells {
        /// In the row.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// The row has more cells than the header.
    #[error("{found} cells, not {expected}")]
    TooManyCells {
        /// In the row.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// A quote is opened in this row and not closed where it should be; reading went on with the next line.
    #[error("quote not closed")]
    OpenQuote,
    /// Too many quotes are not closed; the rest of the file was not read.
    #[error("too many open quotes")]
    GaveUp,
    /// The cell is longer than is read.
    #[error("more than {most} bytes")]
    CellTooLong {
        /// How many bytes may be.
        most: usize,
    },
    /// The cell should hold JSON and does not.
    #[error("no JSON: {reason}")]
    NotJson {
        /// From the reader.
        reason: String,
    },
    /// A value does not fit its field.
    #[error("{0}")]
    Value(ValueError),
    /// Nothing of these kinds has that key.
    #[error("no {kinds:?} {key}")]
    UnknownKey {
        /// What may be named there.
        kinds: Vec<RecordKind>,
        /// What was named.
        key: String,
    },
    /// The name stands for more than one record.
    #[error("{key} is more than one")]
    AmbiguousKey {
        /// What was named.
        key: String,
    },
    /// The same record stands in the sources before.
    #[error("{key} is in {file}:{line} already")]
    DuplicateKey {
        /// Kind of the record.
        kind: RecordKind,
        /// Its key, or what it is told by.
        key: String,
        /// Where it stands first.
        file: String,
        /// Where it stands first.
        line: u64,
    },
    /// The same row, cell by cell, of something without a key: it was taken once.
    #[error("same as {file}:{line}")]
    SameRow {
        /// Where it stands first.
        file: String,
        /// Where it stands first.
        line: u64,
    },
    /// The row was taken without this: it names a row that was not taken.
    #[error("without {key}, which was not taken")]
    LeftOut {
        /// What was named.
        key: String,
    },
    /// A portfolio that was only named was made, with its key as its name.
    #[error("portfolio {key} made")]
    PortfolioMade {
        /// Its key.
        key: String,
    },
    /// The plan refuses the record.
    #[error("{name}: {error}")]
    Refused {
        /// Why.
        error: PlanError,
        /// Human name of the record that `error` is about.
        name: String,
    },
    /// The file is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// The file is no JSON.
    #[error("no JSON: {reason}")]
    NotJsonFile {
        /// From the reader.
        reason: String,
    },
    /// The file ends where more should be.
    #[error("cut off")]
    CutOff,
    /// The file is JSON, but no process.
    #[error("no process")]
    NotAProcess,
    /// The file is of a newer form.
    #[error("version {found}, known is {known}")]
    NewerVersion {
        /// What it says.
        found: i64,
        /// The newest that is read.
        known: i64,
    },
    /// A process has no such list.
    #[error("no list {name}")]
    UnknownList {
        /// As it stands in the file.
        name: String,
    },
    /// The kind has no such field.
    #[error("{kind:?} has no field {name}")]
    UnknownField {
        /// The kind.
        kind: RecordKind,
        /// As it stands in the file.
        name: String,
    },
    /// A row of a table has no such field.
    #[error("a row has no field {name}, only {known:?}")]
    UnknownColumn {
        /// As it stands in the file.
        name: String,
        /// What it may have.
        known: Vec<&'static str>,
    },
    /// A name stands twice in one object.
    #[error("{name} twice")]
    DoubledField {
        /// As it stands in the file.
        name: String,
    },
    /// An object was expected.
    #[error("no object")]
    NotAnObject,
    /// Something in an iCalendar file.
    #[error("{0}")]
    Ics(ics::ProblemKind),
    /// The file is no calendar.
    #[error("no calendar")]
    NotACalendar,
    /// The calendar has no events.
    #[error("no events")]
    NoEvents,
    /// The event is cancelled and was left.
    #[error("cancelled")]
    CancelledEvent,
    /// The event stands in the file before, under the same UID.
    #[error("same as in line {line}")]
    SameEvent {
        /// Line of the one that counts.
        line: u64,
    },
    /// The event repeats, which a milestone or phase cannot; its first date was taken.
    #[error("repeats, first taken")]
    FirstOnly,
    /// A window needs a length, and the event has none.
    #[error("no length")]
    NoLength,
    /// More further dates (RDATE) than are taken; the rest was left.
    #[error("more than {most} dates")]
    TooManyDates {
        /// How many are taken.
        most: usize,
    },
    /// A release was made for the dates of the calendar, from the first to the last of them.
    #[error("release {key} made")]
    ReleaseMade {
        /// Its key.
        key: String,
    },
}

/// Looks at long work from outside.
pub trait Watch {
    /// So much is done. False asks to stop.
    fn step(&self, done: u64, total: u64) -> bool;
}

impl<F: Fn(u64, u64) -> bool> Watch for F {
    fn step(&self, done: u64, total: u64) -> bool {
        self(done, total)
    }
}

/// Stopped as asked; nothing was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("cancelled")]
pub struct Cancelled;

/// Which record a refusal is about, where it says.
pub(crate) fn subject(error: &PlanError) -> Option<RecordRef> {
    match error {
        PlanError::NotFound(at)
        | PlanError::Exists(at)
        | PlanError::ContainsItself(at)
        | PlanError::DependsOnItself(at)
        | PlanError::DateOutOfRange(at)
        | PlanError::BookingNotOpen(at)
        | PlanError::NotEnterprise(at)
        | PlanError::EnterpriseHoldsNoScope(at)
        | PlanError::EmptyTemplate(at)
        | PlanError::FollowsNone(at) => Some(*at),
        PlanError::Dangling { record, .. }
        | PlanError::EndBeforeStart { record, .. }
        | PlanError::PhaseOfAnotherRelease { record } => Some(*record),
        PlanError::Cadence { cadence, .. } => Some(*cadence),
        _ => None,
    }
}

/// The column of a refusal, where it is about one.
pub(crate) fn column(error: &PlanError) -> Option<&'static str> {
    match error {
        PlanError::Value { field, .. } | PlanError::Dangling { field, .. } => Some(field),
        PlanError::EndBeforeStart { end, .. } => Some(end),
        PlanError::KeyTaken { .. } => Some("key"),
        PlanError::ContainsItself(_) | PlanError::NotEnterprise(_) => Some("parents"),
        PlanError::EnterpriseHoldsNoScope(_) => Some("release"),
        PlanError::PhaseOfAnotherRelease { .. } => Some("phase"),
        PlanError::TwoNamesNeeded => Some("approved_by"),
        PlanError::DependsOnItself(_) => Some("to"),
        _ => None,
    }
}

/// Fields of a record whose value would be another one.
pub(crate) fn differences(
    plan: &Plan,
    at: RecordRef,
    given: &[(&'static Field, Value)],
) -> Map<String, Value> {
    let mut fields = Map::new();
    let Some(now) = plan.record(at) else { return fields };
    let mut then = now.clone();
    for (field, value) in given {
        if then.set(field.id, value).is_err() {
            // The plan says why when it is carried out.
            fields.insert(field.id.to_owned(), value.clone());
            continue;
        }
        let after = then.get(field.id).unwrap_or_default();
        if now.get(field.id).as_ref() != Some(&after) {
            fields.insert(field.id.to_owned(), after);
        }
    }
    fields
}
