//! An open plan behind one door: the use cases, and the wire to front ends, declared once.
//!
//! *Invariant*: every edit goes through [`session::Session::run`]; every call of a front end through
//! [`Workspace::call`]. Nothing here reads the clock or the environment but [`host::SystemHost`].
//!
//! Deliberately absent: windows, dialogs, sockets, SQL, formats.

pub mod cadence;
pub mod conflict_list;
mod custom;
pub mod describe;
mod expect;
pub mod feed;
pub mod files;
pub mod generate;
pub mod give_out;
mod handler;
pub mod host;
pub mod job;
pub mod keys;
pub mod rows;
pub mod sample;
mod schedule;
pub mod session;
mod shell;
pub mod take_in;
pub mod template;
mod terms;
mod variance;
pub mod views;
pub mod wire;
mod workspace;

pub use cadence::moved_slots;
pub use host::{Host, Purpose, SystemHost};
pub use session::{Actor, Session};
pub use shell::{
    commands_of, decided, find, fresh_id, generate_plan, history_of, key_of, run_lines, verify_file,
};
pub use slipway_analysis::{Conflict, Ledger};
pub use slipway_exchange::csv::Watch;
pub use slipway_plan::RecordKind;
pub use slipway_plan::time::parse_day;
pub use slipway_report::page::Paper;
pub use workspace::{Workspace, new_plan, rfc3339};
