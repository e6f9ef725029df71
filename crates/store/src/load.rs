//! A plan from its tables.
//!
//! *Invariant*: what is loaded keeps the promises of a [`Plan`]: ids are unique and no record names one
//! that does not exist. All is read in one transaction, together with the revision that it is at.

use rusqlite::Connection;
use rustc_hash::FxHashSet;
use slipway_plan::{Plan, Record, RecordKind, RecordRef};

use crate::error::StoreError;
use crate::{log, table};

/// The plan, and the number of its last log entry.
pub(crate) fn load(conn: &Connection) -> Result<(Plan, u64), StoreError> {
    let snapshot = conn.unchecked_transaction()?;
    let (revision, _) = log::last(&snapshot)?;
    let records = records(&snapshot)?;
    snapshot.finish()?;
    Ok((plan_of(records)?, revision))
}

/// The plan as it is in a transaction that the caller holds.
pub(crate) fn tables(snapshot: &Connection) -> Result<Plan, StoreError> {
    plan_of(records(snapshot)?)
}

fn records(snapshot: &Connection) -> Result<Vec<Record>, StoreError> {
    let mut records: Vec<Record> = Vec::new();
    for &kind in RecordKind::ALL {
        table::read_all(snapshot, kind, &mut |record| records.push(record))?;
    }
    Ok(records)
}

fn plan_of(records: Vec<Record>) -> Result<Plan, StoreError> {
    let mut known: FxHashSet<RecordRef> = FxHashSet::default();
    known.reserve(records.len());
    // One UUID may be written in two ways, so the primary key alone does not tell.
    if let Some(twice) = records.iter().map(Record::reference).find(|&at| !known.insert(at)) {
        return Err(StoreError::damaged(twice, "stands there twice"));
    }
    for record in &records {
        let mut missing = None;
        record.refs(&mut |field, target| {
            if !known.contains(&target) {
                missing.get_or_insert((field, target));
            }
        });
        if let Some((field, target)) = missing {
            let place = format_args!("{} {field}", record.reference()).to_string();
            return Err(StoreError::damaged(place, format_args!("{target} does not exist")));
        }
    }
    Ok(Plan::from_records(records))
}
