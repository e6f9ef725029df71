//! Copies of a plan that can be trusted.
//!
//! *Invariant*: a copy has its name only after it passed SQLite's check and its own hash chain. What
//! stood under that name is replaced only when it is a plan that nobody has open.

use std::path::Path;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::lock::Lock;
use crate::{connect, file, verify};

/// Copies the plan at `path`, which `conn` has open, to `to`.
pub(crate) fn backup(conn: &Connection, path: &Path, to: &Path) -> Result<(), StoreError> {
    let to = file::settled(to)?;
    if to == path {
        return Err(StoreError::Exists);
    }
    // Held to the end, so that nobody opens what is about to be replaced.
    let _lock = Lock::take(&to)?;
    let replaces = to.try_exists()?;
    if replaces {
        match connect::peek(&to) {
            // A damaged copy may be replaced: that is what one makes another for.
            Ok(_) | Err(StoreError::Damaged { .. }) => {}
            Err(error @ (StoreError::Newer { .. } | StoreError::Io(_))) => return Err(error),
            Err(_) => return Err(StoreError::Exists),
        }
    }
    let new = file::temporary(&to);
    file::remove_database(&new);
    let made = copy(conn, &new).and_then(|()| {
        verify::copy(&connect::immutable(&new)?)?;
        if replaces { file::publish_over(&new, &to) } else { file::publish_new(&new, &to) }
    });
    if made.is_err() {
        file::remove_database(&new);
    }
    made
}

/// All pages in one step: a writer elsewhere would make a copy in small steps begin again and again.
fn copy(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    use rusqlite::backup::{Backup, StepResult};
    let mut target = Connection::open(to)?;
    let done = Backup::new(conn, &mut target)?.step(-1)?;
    if done != StepResult::Done {
        return Err(StoreError::Busy);
    }
    target.close().map_err(|(_, error)| error.into())
}
