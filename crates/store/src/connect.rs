//! Connections to a plan file, hardened before the first row is read.
//!
//! *Invariant*: nothing of a file runs: triggers, views and functions in its schema are switched off. A
//! file that is no plan, or a newer one, is told by an opening that writes nothing and leaves no file
//! beside it.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::file;
use crate::schema::{APPLICATION_ID, FORMAT};

/// The first SQLite without the bug that corrupts a WAL when two connections checkpoint at once.
const OLDEST_LIBRARY: i32 = 3_051_003;

/// How long a reader or writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Statements kept prepared: five a table, and those of the log.
const STATEMENTS: usize = 160;

const PLAIN: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX.union(OpenFlags::SQLITE_OPEN_EXRESCODE);

/// A connection that writes, durable at each commit.
pub(crate) fn read_write(path: &Path) -> Result<Connection, StoreError> {
    open(path, PLAIN | OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(durable)
}

/// A connection to a file that does not exist yet.
pub(crate) fn create(path: &Path) -> Result<Connection, StoreError> {
    let flags = PLAIN | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    open(path, flags).and_then(durable)
}

/// A connection that reads while another process writes. In a folder that may only be read, where
/// SQLite cannot make the files that readers and writers share, it reads the file as it lies there.
///
/// Those shared files are made by the first connection and taken away by the last, but not by one that was opened
/// for reading alone: it would leave them, empty, beside the plan. So where there is nothing in them yet, this one
/// is opened as if to write, and kept from writing by `query_only`. Where a log of a writer lies there, it is not:
/// closing would write that log into the plan.
pub(crate) fn read_only(path: &Path) -> Result<Connection, StoreError> {
    let log = std::fs::metadata(file::beside(path, "-wal")).map_or(0, |found| found.len());
    let conn = if log == 0 {
        let conn = open(path, PLAIN | OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.pragma_update(None, "query_only", true)?;
        conn
    } else {
        open(path, PLAIN | OpenFlags::SQLITE_OPEN_READ_ONLY)?
    };
    match conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)) {
        Ok(_) => Ok(conn),
        Err(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly)
                if !file::beside(path, "-wal").exists() =>
            {
                immutable(path)
            }
            _ => Err(error.into()),
        },
    }
}

/// A connection that reads the main file alone, takes no lock and makes no file beside it.
pub(crate) fn immutable(path: &Path) -> Result<Connection, StoreError> {
    let flags = PLAIN | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    open(Path::new(&file::immutable_uri(path)?), flags)
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let found = rusqlite::version_number();
    if found < OLDEST_LIBRARY {
        return Err(StoreError::OldLibrary { found });
    }
    let conn = Connection::open_with_flags(path, flags)?;
    harden(&conn)?;
    Ok(conn)
}

/// Source: "Defense Against The Dark Arts", sqlite.org/security.html.
fn harden(conn: &Connection) -> Result<(), StoreError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for off in [
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
        DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_DQS_DML,
        DbConfig::SQLITE_DBCONFIG_DQS_DDL,
        DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE,
        DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE,
    ] {
        conn.set_db_config(off, false)?;
    }
    for (limit, most) in [
        // The largest entry of a log: an import of a million rows.
        (Limit::SQLITE_LIMIT_LENGTH, 1 << 29),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1 << 16),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 5),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 100),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        conn.set_limit(limit, most)?;
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    expect(conn, "foreign_keys", "1")
}

/// Sets what a commit must outlive a power cut for, and reads it back.
fn durable(conn: Connection) -> Result<Connection, StoreError> {
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Setting { name: "journal_mode", found: mode });
    }
    conn.pragma_update(None, "synchronous", "full")?;
    expect(&conn, "synchronous", "2")?;
    // On macOS fsync alone does not reach the disk; elsewhere both do nothing.
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "checkpoint_fullfsync", true)?;
    conn.pragma_update(None, "cache_size", -65_536)?;
    let _: i64 = conn.pragma_update_and_check(None, "journal_size_limit", 64 << 20, |row| row.get(0))?;
    Ok(conn)
}

fn expect(conn: &Connection, name: &'static str, wanted: &str) -> Result<(), StoreError> {
    let found = conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0))?.to_string();
    if found == wanted { Ok(()) } else { Err(StoreError::Setting { name, found }) }
}

/// Looks at a file before anything else does, without touching it: the format of a plan that this
/// program may open.
pub(crate) fn peek(path: &Path) -> Result<u32, StoreError> {
    let found = std::fs::metadata(path)?;
    if !found.is_file() || found.len() == 0 {
        return Err(StoreError::NotAPlan);
    }
    match immutable(path).and_then(|conn| format_of(&conn)) {
        // A writer that is just moving its WAL into the file leaves it half old and half new; only a
        // reader that shares its locks sees it whole.
        Err(StoreError::Damaged { .. }) if file::beside(path, "-wal").exists() => {
            format_of(&read_only(path)?)
        }
        found => found,
    }
}

/// The format of the plan behind a connection.
pub(crate) fn format_of(conn: &Connection) -> Result<u32, StoreError> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(StoreError::NotAPlan);
    }
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let format = u32::try_from(version).ok().filter(|&format| format > 0);
    let format = format.ok_or_else(|| StoreError::damaged("user_version", version))?;
    // A newer format may keep more in `meta`, but these two stay.
    let said = conn.query_row("SELECT made_by, floor FROM meta WHERE id = 1", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
    });
    let newer = |made_by, format| Err(StoreError::Newer { made_by, format });
    match said {
        Ok((made_by, _)) if format > FORMAT => newer(made_by, format),
        Ok((made_by, floor)) if floor > FORMAT => newer(made_by, floor),
        Ok(_) => Ok(format),
        Err(_) if format > FORMAT => newer(String::new(), format),
        // What is wrong with `meta` is for the comparison of the schema to say.
        Err(error) => match StoreError::from(error) {
            StoreError::Sqlite { .. } => Ok(format),
            other => Err(other),
        },
    }
}
