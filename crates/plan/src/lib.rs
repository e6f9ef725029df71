//! What a plan is: records, commands, changes, civil time and recurrence.
//!
//! *Invariant*: everything here is pure. No file, clock, random number or thread; ids, seeds and
//! "now" are arguments. A [`Plan`] changes only through [`Plan::apply`], and only a [`Command`]'s
//! effect says which changes those are.
//!
//! Deliberately absent: formats, tables, screens, and any sentence a person reads.

pub mod cadence;
pub mod change;
pub mod command;
pub mod error;
pub mod field;
pub mod follow;
pub mod id;
pub mod names;
pub mod past;
pub mod plan;
pub mod policy;
pub mod record;
pub mod recurrence;
pub mod recurrence_fault;
mod table;
pub mod time;

pub use change::{Change, invert};
pub use command::Command;
pub use error::{PlanError, ValueError};
pub use field::{Field, FieldKind, Value};
pub use id::{IdMap, RecordRef, derived_id};
pub use past::Past;
pub use plan::Plan;
pub use record::{Record, RecordKind, RecordType};
pub use time::{Lag, LagUnit, Moment, Span};
