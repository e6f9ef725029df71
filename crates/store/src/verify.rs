//! Whether a file is what was written.
//!
//! *Invariant*: nothing is repaired here. SQLite's own check finds one flipped bit in three; the hash
//! chain and the replay of the log find those that change a value.

use rusqlite::Connection;
use slipway_plan::{Plan, RecordKind};

use crate::error::StoreError;
use crate::{load, log, schema};

/// A file that passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Entries of its log.
    pub entries: u64,
    /// Records in its tables.
    pub records: usize,
}

/// Everything: the pages, the schema, the references, the chain, and the log replayed against the
/// tables.
pub(crate) fn whole(conn: &Connection) -> Result<Verified, StoreError> {
    // One snapshot, because another process may be writing.
    let snapshot = conn.unchecked_transaction()?;
    schema::compare(&snapshot)?;
    pages(&snapshot)?;
    let mut replayed = Plan::default();
    let entries = log::walk(&snapshot, &mut |entry| {
        for change in entry.changes {
            let at = change.record;
            let bound = change.bind(replayed.record(at)).map_err(|why| {
                StoreError::damaged(format_args!("log entry {}", entry.seq), format_args!("{at}: {why}"))
            })?;
            replayed.apply(&[bound]);
        }
        Ok(())
    })?;
    let plan = load::tables(&snapshot)?;
    drop(snapshot);
    compare(&plan, &replayed)?;
    let records = RecordKind::ALL.iter().map(|&kind| plan.count(kind)).sum();
    Ok(Verified { entries, records })
}

/// What a copy must pass to count: the pages and the chain. That tables and log agree is a matter of
/// the plan that it was made from.
pub(crate) fn copy(conn: &Connection) -> Result<(), StoreError> {
    pages(conn)?;
    log::walk(conn, &mut |_| Ok(()))?;
    Ok(())
}

fn pages(conn: &Connection) -> Result<(), StoreError> {
    let first: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if first != "ok" {
        return Err(StoreError::damaged("file", first));
    }
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    match rows.next()? {
        None => Ok(()),
        Some(row) => Err(StoreError::damaged(row.get::<_, String>(0)?, "a reference dangles")),
    }
}

/// Names the first record that differs.
fn compare(plan: &Plan, replayed: &Plan) -> Result<(), StoreError> {
    if plan == replayed {
        return Ok(());
    }
    let differs = |at: &slipway_plan::RecordRef| plan.record(*at) != replayed.record(*at);
    let all = RecordKind::ALL.iter().flat_map(|&kind| [plan.refs(kind), replayed.refs(kind)].concat());
    match all.into_iter().find(differs) {
        Some(at) => Err(StoreError::damaged(at, "the table and the log differ")),
        None => Ok(()),
    }
}
