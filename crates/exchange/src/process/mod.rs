//! The process of an organisation as one JSON file: its words, fields, release templates, process rules,
//! policies and boards, from one plan to another. The form is in `docs/process.md`.
//!
//! [`export`] writes them, [`import`] reads them as changes of a plan: it adds and updates, and removes nothing.
//!
//! Invariant: ids are not written; a record is told by its key, or by what identifies it among its kind. What was
//! exported reads back as the same records, and two plans with the same process give the same bytes. A record is
//! taken, or has a [`Problem`](crate::import::Problem) with its path, line and character.
//!
//! Deliberately not here: what belongs to a year or to a plan (cadences, windows, values of fields), and the
//! organisation itself (people, teams, portfolios, systems).

mod export;
mod file;
mod place;
mod read;
mod take;
#[cfg(test)]
mod tests;
mod value;

use slipway_plan::RecordKind;

pub use export::export;
pub use take::import;

/// What `format` says.
pub const FORMAT: &str = "slipway-process";

/// The newest `version` of the form that is read, and the one that is written.
pub const VERSION: i64 = 1;

/// What the name of such a file ends in.
pub const ENDING: &str = ".slipway-process.json";

/// Most records that are read, of all kinds together.
pub const MOST_RECORDS: usize = 5_000;

/// The kinds of records that make a process, in the order of the registry: what names another comes behind it.
/// Each is a list in the file, called after its table.
pub const KINDS: &[RecordKind] = &[
    RecordKind::Term,
    RecordKind::CustomField,
    RecordKind::ReleaseTemplate,
    RecordKind::ProcessRule,
    RecordKind::Policy,
    RecordKind::Cab,
];

/// The kind whose list has that name.
fn kind_of(name: &str) -> Option<RecordKind> {
    KINDS.iter().copied().find(|kind| kind.table() == name)
}
