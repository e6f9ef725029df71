//! Older formats, brought up to date: dated steps, forward only.
//!
//! *Invariant*: all steps run in one transaction, after a verified copy was kept beside the file. A
//! step that fails leaves the file as it was. A step leaves exactly the tables that a new file of its
//! format has: where a column is added it builds the table anew, copies, drops and renames.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;
use crate::schema::FLOOR;
use crate::{backup, connect, file};

/// One step from a format to the next.
pub(crate) struct Migration {
    /// The format that it makes.
    pub(crate) to: u32,
    /// When it was written: `2027-06-12`.
    pub(crate) date: &'static str,
    /// What it does.
    pub(crate) sql: &'static str,
}

/// All steps, oldest first.
pub(crate) const ALL: &[Migration] =
    &[Migration { to: 2, date: "2026-11-21", sql: include_str!("migration/to-2.sql") }];

/// Brings a file of `format` to the last of `steps`. Does nothing where it is there already.
pub(crate) fn run(
    conn: &mut Connection,
    path: &Path,
    format: u32,
    steps: &[Migration],
) -> Result<(), StoreError> {
    let due: Vec<&Migration> = steps.iter().filter(|step| step.to > format).collect();
    let (Some(first), Some(last)) = (due.first(), due.last()) else { return Ok(()) };
    if first.to != format + 1 {
        return Err(StoreError::Older { format });
    }
    backup::backup(conn, path, &name_of_copy(path, last.to)?)?;
    // Off while tables are built anew; the transaction checks all keys itself before it ends.
    conn.pragma_update(None, "foreign_keys", false)?;
    let done = steps_in_one(conn, &due, last);
    conn.pragma_update(None, "foreign_keys", true)?;
    done?;
    // The header of the file itself says the new format, for programs that look without the WAL.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

fn steps_in_one(conn: &mut Connection, due: &[&Migration], last: &Migration) -> Result<(), StoreError> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    connect::format_of(&transaction)?;
    for step in due {
        let failed = |error| StoreError::damaged(format_args!("step of {}", step.date), error);
        transaction.execute_batch(step.sql).map_err(|error| match StoreError::from(error) {
            full @ (StoreError::DiskFull | StoreError::Io(_)) => full,
            error => failed(error),
        })?;
    }
    let made_by = concat!("slipway ", env!("CARGO_PKG_VERSION"));
    transaction.execute(
        "UPDATE meta SET format = ?, floor = ?, made_by = ? WHERE id = 1",
        (last.to, FLOOR, made_by),
    )?;
    transaction.pragma_update(None, "user_version", last.to)?;
    let dangling = transaction.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if dangling {
        return Err(StoreError::damaged(format_args!("step of {}", last.date), "a reference dangles"));
    }
    transaction.commit()?;
    Ok(())
}

/// `year.before-2.slipway`, or with a number behind where an earlier copy has that name.
fn name_of_copy(path: &Path, to: u32) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let mut name = path.with_file_name(format!("{stem}.before-{to}{end}"));
    let mut n = 2;
    while name.try_exists()? || file::beside(&name, "-wal").try_exists()? {
        name = path.with_file_name(format!("{stem}.before-{to}.{n}{end}"));
        n += 1;
    }
    Ok(name)
}
