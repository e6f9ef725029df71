//! What can go wrong with a plan file, as the program acts on it.
//!
//! *Invariant*: every SQLite and operating system error is mapped here, and nowhere else.

use std::io;

use rusqlite::ErrorCode;
use slipway_plan::RecordRef;

/// A plan file cannot be opened, read or written. Nothing was changed by the call that says so.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file, or no such folder for a new one.
    #[error("no such file or folder")]
    NotFound,
    /// A file that is no plan: another format, empty, a folder.
    #[error("not a plan file")]
    NotAPlan,
    /// A plan file whose content is broken.
    #[error("damaged, {place}: {what}")]
    Damaged {
        /// Table, record, log entry or part of the file.
        place: String,
        /// What was found there.
        what: String,
    },
    /// A newer program made it, and this one may not open it. The file was not touched.
    #[error("format {format}, made by {made_by}")]
    Newer {
        /// Program and version; empty where the file does not say.
        made_by: String,
        /// Its format, or the oldest format that may open it.
        format: u32,
    },
    /// An older format that only an opening for writing brings up to date.
    #[error("format {format} must be brought up to date first")]
    Older {
        /// Its format.
        format: u32,
    },
    /// Another process has the plan open for writing.
    #[error("locked by process {pid} of {user} on {host}")]
    Locked {
        /// Its process id; 0 where it is not known.
        pid: u32,
        /// Where it runs; empty where it is not known.
        host: String,
        /// Whose it is; empty where it is not known.
        user: String,
    },
    /// Another program holds the file in the middle of a write of its own.
    #[error("busy")]
    Busy,
    /// A file of that name exists and is not to be overwritten.
    #[error("exists already")]
    Exists,
    /// The log has grown since the revision that the command was made on.
    #[error("the plan is at revision {revision}")]
    Stale {
        /// Sequence number of the last entry of the log.
        revision: u64,
    },
    /// No room on the disk, or a quota is used up.
    #[error("disk full")]
    DiskFull,
    /// The file, its folder or the store may only be read.
    #[error("read only")]
    ReadOnly,
    /// The file holds tables, indexes, views or triggers that are none of a plan's.
    #[error("foreign objects: {names:?}")]
    ForeignObjects {
        /// Their names.
        names: Vec<String>,
    },
    /// Memory and file do not agree; the transaction was rolled back.
    #[error("{record}: {what}")]
    Mismatch {
        /// Which record, or what else.
        record: String,
        /// How they differ.
        what: String,
    },
    /// The SQLite library is older than the first without the WAL checkpoint bug.
    #[error("SQLite {found} is too old")]
    OldLibrary {
        /// Its version number.
        found: i32,
    },
    /// SQLite did not take a setting that durability depends on.
    #[error("setting {name} is {found}")]
    Setting {
        /// Name of the pragma.
        name: &'static str,
        /// What it reads back as.
        found: String,
    },
    /// The operating system refused.
    #[error(transparent)]
    Io(io::Error),
    /// SQLite failed in a way that none of the above describes.
    #[error("SQLite {code}: {what}")]
    Sqlite {
        /// Extended result code.
        code: i32,
        /// Its text.
        what: String,
    },
}

impl StoreError {
    #[allow(clippy::needless_pass_by_value, reason = "callers pass `format_args!`, which lives no longer")]
    pub(crate) fn damaged(place: impl ToString, what: impl ToString) -> Self {
        Self::Damaged { place: place.to_string(), what: what.to_string() }
    }

    #[allow(clippy::needless_pass_by_value, reason = "callers pass `format_args!`, which lives no longer")]
    pub(crate) fn mismatch(record: RecordRef, what: impl ToString) -> Self {
        Self::Mismatch { record: record.to_string(), what: what.to_string() }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let rusqlite::Error::SqliteFailure(inner, text) = &error else {
            return of_content(&error);
        };
        let what = || text.clone().unwrap_or_else(|| inner.to_string());
        let code = inner.extended_code;
        match inner.code {
            ErrorCode::NotADatabase => Self::NotAPlan,
            ErrorCode::DatabaseCorrupt | ErrorCode::TooBig => Self::damaged("file", what()),
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::ConstraintViolation => Self::Mismatch { record: String::new(), what: what() },
            ErrorCode::SystemIoFailure => match code {
                ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA | ffi::SQLITE_IOERR_SHORT_READ => {
                    Self::damaged("file", what())
                }
                _ => Self::Io(io::Error::other(format!("{} ({code})", what()))),
            },
            ErrorCode::CannotOpen => Self::Io(io::Error::other(format!("{} ({code})", what()))),
            _ => Self::Sqlite { code, what: what() },
        }
    }
}

/// What the binding found wrong with content that SQLite itself took: a column of another type, text
/// that is not UTF-8, a row that is missing.
fn of_content(error: &rusqlite::Error) -> StoreError {
    use rusqlite::Error as E;
    match error {
        E::FromSqlConversionFailure(..)
        | E::IntegralValueOutOfRange(..)
        | E::Utf8Error(..)
        | E::InvalidColumnType(..)
        | E::QueryReturnedNoRows => StoreError::damaged("file", error),
        E::SqlInputError { error: inner, msg, .. } => {
            StoreError::Sqlite { code: inner.extended_code, what: msg.clone() }
        }
        other => StoreError::Sqlite { code: 1, what: other.to_string() },
    }
}
