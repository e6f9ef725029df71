//! A plan in a SQLite file: tables, log, migrations, backup. The only crate that knows SQL.
//!
//! *Invariant*: a command's rows and its log entry are written in one transaction, and when
//! [`Store::append`] has answered they are on disk. The log is only ever appended to; each entry carries
//! a hash of itself and of the one before. A plan file is untrusted input: what it holds is looked at
//! before anything of it is used, and nothing in it runs.
//!
//! Deliberately absent: what a command does (`slipway-plan`), when to make backups and where files may
//! live (the caller's decisions), and any sentence a person reads.

mod append;
mod backup;
mod connect;
mod error;
mod file;
mod keep;
mod load;
mod location;
mod lock;
mod log;
mod migrate;
mod past;
mod schema;
mod store;
mod table;
mod verify;

#[cfg(test)]
mod tests;

pub use error::StoreError;
pub use keep::{Kept, backups, keep_backups};
pub use location::{Location, location};
pub use log::{Entry, EntryKind, NewEntry, Step};
pub use schema::{APPLICATION_ID, FLOOR, FORMAT};
pub use store::Store;
pub use verify::Verified;
