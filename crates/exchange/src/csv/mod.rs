//! CSV: one file a record kind, told by its header; the header names are those of the field registry.
//!
//! [`import`] reads files as people make them, [`export`] writes all of a plan. What was exported reads back
//! to the same records, told by their keys and names.
//!
//! Invariant: every row is taken or has a [`Problem`] with its line; nothing is guessed. An import that was
//! carried out finds nothing to do the second time. A cell that a spreadsheet would take as a formula is
//! written with `'` in front, which reading undoes.
//!
//! Deliberately not here: mapping of foreign headers, dates in any other form than `2027-06-12` and
//! `2027-06-12T18:00`.
//!
//! ```
//! use slipway_exchange::csv::{Source, import};
//! use slipway_plan::Plan;
//!
//! let text = "key,name,start,ready\nR1,Summer,2027-01-04,2027-06-30\nR2,Autumn,2027-07-01,soon\n";
//! let source = Source { name: "releases.csv".into(), bytes: text.into() };
//! let mut next = 0;
//! let mut ids = || { next += 1; uuid::Uuid::from_u128(next) };
//! let import = import(&Plan::default(), &[source], &mut ids, &|_, _| true).unwrap();
//! assert_eq!((import.rows, import.commands.len()), (2, 1));
//! let problem = &import.problems[0];
//! assert_eq!((problem.line, problem.column.as_deref()), (Some(3), Some("ready")));
//! ```

mod cell;
mod decode;
mod export;
mod guard;
mod identity;
mod layout;
mod names;
mod read;
mod rows;
mod sheet;
mod take;
#[cfg(test)]
mod tests;

pub use crate::import::{Cancelled, Import, Problem, ProblemKind, Source, Watch};
pub use export::export;
pub use take::import;

pub(crate) use identity::{identity, told};
pub(crate) use names::Names;

/// Longest cell that is read, in bytes.
pub const MOST_CELL: usize = 64 * 1024;

/// Most rows of one file that are read.
pub const MOST_ROWS: usize = 1_000_000;
