//! An open plan file.
//!
//! *Invariant*: one connection, and one writer a plan: a store that writes holds the plan's lock until
//! it is dropped.

use std::cell::Cell;
use std::fmt;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use slipway_plan::{Change, Plan};

use crate::error::StoreError;
use crate::lock::Lock;
use crate::log::{Entry, NewEntry, Step};
use crate::schema::{self, FORMAT};
use crate::verify::{self, Verified};
use crate::{append, backup, connect, file, load, log, migrate, past};

/// One plan file, open for reading or for reading and writing.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    /// None in a store that only reads.
    lock: Option<Lock>,
    revision: u64,
    /// What `PRAGMA data_version` was when the plan was last read.
    version: Cell<i64>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("path", &self.path).field("revision", &self.revision).finish()
    }
}

impl Store {
    /// A new plan file without any record. It is written under another name first, so that the name is
    /// there only when the file is whole.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the name, or a leftover SQLite log of that name, is there;
    /// [`StoreError::NotFound`] where the folder is not.
    pub fn create(path: &Path, made_by: &str, now: DateTime<Utc>) -> Result<Self, StoreError> {
        let path = file::settled(path)?;
        if path.try_exists()? {
            return Err(StoreError::Exists);
        }
        let lock = Lock::take(&path)?;
        let new = file::temporary(&path);
        file::remove_database(&new);
        let made = write_empty(&new, made_by, now).and_then(|()| file::publish_new(&new, &path));
        if let Err(error) = made {
            file::remove_database(&new);
            return Err(error);
        }
        Self::ready(connect::read_write(&path)?, path, Some(lock)).map(|(store, _)| store)
    }

    /// Opens a plan for reading and writing: takes its lock, looks at it as at any untrusted file,
    /// brings an older format up to date after keeping a copy beside it, and loads it.
    ///
    /// # Errors
    /// All of [`StoreError`] but `Exists`, `Stale` and `Older`. A file that is no plan or a newer one
    /// was not touched.
    pub fn open(path: &Path) -> Result<(Self, Plan), StoreError> {
        let path = file::settled(path)?;
        connect::peek(&path)?;
        let lock = Lock::take(&path)?;
        let mut conn = connect::read_write(&path)?;
        // Again, because a change of format may still stand in the WAL that the first look passed by.
        let format = connect::format_of(&conn)?;
        migrate::run(&mut conn, &path, format, migrate::ALL)?;
        Self::ready(conn, path, Some(lock))
    }

    /// Opens a plan for reading, also while another process writes it. Takes no lock.
    ///
    /// # Errors
    /// As [`Store::open`]; [`StoreError::Older`] where the file must be brought up to date first.
    pub fn open_read_only(path: &Path) -> Result<(Self, Plan), StoreError> {
        let path = file::settled(path)?;
        connect::peek(&path)?;
        let conn = connect::read_only(&path)?;
        current(&conn)?;
        Self::ready(conn, path, None)
    }

    fn ready(conn: Connection, path: PathBuf, lock: Option<Lock>) -> Result<(Self, Plan), StoreError> {
        schema::compare(&conn)?;
        let mut store = Self { conn, path, lock, revision: 0, version: Cell::new(0) };
        let plan = store.reload()?;
        Ok((store, plan))
    }

    /// Appends an entry with its rows in one transaction. When it answers, both are on disk. Answers
    /// with the number of the entry, which is the new revision.
    ///
    /// # Errors
    /// [`StoreError::Stale`] where the log's last entry is not `revision`; [`StoreError::Mismatch`]
    /// where the rows are not as the changes say; [`StoreError::ReadOnly`], [`StoreError::DiskFull`].
    /// Nothing is written then.
    pub fn append(&mut self, entry: &NewEntry<'_>, revision: u64) -> Result<u64, StoreError> {
        if self.lock.is_none() {
            return Err(StoreError::ReadOnly);
        }
        let seq = append::append(&mut self.conn, entry, revision)?;
        self.revision = seq;
        Ok(seq)
    }

    /// Number of the last log entry that this store has read or written; 0 before the first.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The light columns of the whole log, oldest first: enough to find what can be undone.
    pub fn steps(&self) -> Result<Vec<Step>, StoreError> {
        log::steps(&self.conn)
    }

    /// The entry of that number.
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>, StoreError> {
        log::entry(&self.conn, seq)
    }

    /// What was meant with the entry of that number, as it is written there: for who needs little of what may
    /// be the commands of a whole import. `None` where there is no such entry, or it has no command.
    ///
    /// # Errors
    /// Those of reading the file.
    pub fn command<T>(&self, seq: u64, read: impl FnOnce(&str) -> T) -> Result<Option<T>, StoreError> {
        log::command(&self.conn, seq, read)
    }

    /// At most `limit` entries before number `before` (or the last ones), newest first.
    pub fn entries(&self, before: Option<u64>, limit: usize) -> Result<Vec<Entry>, StoreError> {
        log::entries(&self.conn, before, limit)
    }

    /// The first eight hex digits of the hash of the log's last entry: tells two states of a plan apart
    /// on paper.
    pub fn fingerprint(&self) -> Result<String, StoreError> {
        let (_, hash) = log::last(&self.conn)?;
        Ok(hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect())
    }

    /// Whether another connection has written since the plan was last read.
    pub fn changed_elsewhere(&self) -> Result<bool, StoreError> {
        Ok(self.data_version()? != self.version.get())
    }

    /// Reads the plan again, after another connection has written.
    pub fn reload(&mut self) -> Result<Plan, StoreError> {
        // First, so that a write in between counts as one after the reading.
        self.version.set(self.data_version()?);
        let (mut plan, revision) = load::load(&self.conn)?;
        self.revision = revision;
        let baselines = past::positions(&plan);
        past::remember(self, &mut plan, baselines)?;
        Ok(plan)
    }

    /// Tells the plan, as it is at this revision, what dates were at baselines that come, come back or name
    /// another position by `changes`, which are still to be made.
    ///
    /// # Errors
    /// Those of reading the log.
    pub fn look_back(&self, plan: &mut Plan, changes: &[Change]) -> Result<(), StoreError> {
        past::remember(self, plan, past::new_positions(changes))
    }

    /// Baselines whose position the log reaches with entry `seq`, or has not reached then, begin there; the
    /// changes of that entry are made.
    pub fn begin_baselines(plan: &mut Plan, seq: u64) {
        past::begin(plan, seq);
    }

    fn data_version(&self) -> Result<i64, StoreError> {
        let mut statement = self.conn.prepare_cached("PRAGMA data_version")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// Writes a copy of the plan: verified first, then given its name. Only a plan that nobody has open
    /// is replaced.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another sort of file has the name; [`StoreError::Locked`] where the
    /// plan of that name is open; [`StoreError::Damaged`] where the copy does not pass.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        backup::backup(&self.conn, &self.path, to)
    }

    /// Holds a whole file against itself: SQLite's own check, the schema, the hash chain, and the log
    /// replayed against the tables. Takes no lock and changes nothing.
    pub fn verify(path: &Path) -> Result<Verified, StoreError> {
        let path = file::settled(path)?;
        connect::peek(&path)?;
        let conn = connect::read_only(&path)?;
        current(&conn)?;
        verify::whole(&conn)
    }

    /// Where it is: one path however it was named when it was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    #[cfg(test)]
    pub(crate) const fn connection(&self) -> &Connection {
        &self.conn
    }
}

fn write_empty(path: &Path, made_by: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut conn = connect::create(path)?;
    let transaction = conn.transaction()?;
    schema::create(&transaction, made_by, now)?;
    transaction.commit()?;
    // Closing writes the WAL into the file and removes it; an error there must not be lost.
    conn.close().map_err(|(_, error)| error.into())
}

/// Refuses an older format, for those who only read.
fn current(conn: &Connection) -> Result<(), StoreError> {
    match connect::format_of(conn)? {
        FORMAT => Ok(()),
        format => Err(StoreError::Older { format }),
    }
}
