//! One command on disk: its rows and its log entry, or nothing.
//!
//! *Invariant*: before the commit the touched rows are read back in the same transaction and must be
//! what memory expects; a difference rolls back. (Learnt from Fossil's self-checks.)

use rusqlite::{Connection, TransactionBehavior};
use rustc_hash::FxHashMap;
use slipway_plan::{Change, Record, RecordRef};

use crate::error::StoreError;
use crate::log::{self, NewEntry};
use crate::table;

/// Appends an entry to a log that is at `revision`; answers with its number once it is on disk.
pub(crate) fn append(conn: &mut Connection, entry: &NewEntry<'_>, revision: u64) -> Result<u64, StoreError> {
    // A transaction that begins by reading and writes later cannot wait for another writer.
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let last = log::last(&transaction)?;
    if last.0 != revision {
        return Err(StoreError::Stale { revision: last.0 });
    }
    for change in entry.changes {
        table::write(&transaction, change)?;
    }
    let seq = log::append(&transaction, entry, last)?;
    for (at, after) in outcome(entry.changes) {
        table::check(&transaction, at, after)?;
    }
    transaction.commit()?;
    Ok(seq)
}

/// What each touched record is in the end.
fn outcome(changes: &[Change]) -> FxHashMap<RecordRef, Option<&Record>> {
    let there = changes.iter().filter(|change| change.before.is_some() || change.after.is_some());
    there.map(|change| (change.record(), change.after.as_ref())).collect()
}
