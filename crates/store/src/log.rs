//! The log: every command ever applied, in order.
//!
//! *Invariant*: entries are numbered from 1 without a gap and never changed. Each carries the hash of
//! the entry before and of all its own columns as they stand in the file, so that a changed, missing or
//! swapped entry is found. Whoever can write the file can also compute hashes: the chain finds damage
//! and carelessness, it is no signature.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};
use slipway_plan::change::StoredChange;
use slipway_plan::{Change, Command};

use crate::error::StoreError;

/// How an entry came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// Somebody gave a command.
    Do,
    /// An earlier entry was taken back.
    Undo,
    /// An entry that was taken back was applied again.
    Redo,
}

impl EntryKind {
    /// Its word in the file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "do" => Some(Self::Do),
            "undo" => Some(Self::Undo),
            "redo" => Some(Self::Redo),
            _ => None,
        }
    }
}

/// An entry that is to be appended.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// When; kept to the millisecond.
    pub at: DateTime<Utc>,
    /// Who gave the command.
    pub author: &'a str,
    /// Why, where a reason was given.
    pub why: Option<&'a str>,
    /// How it came to be.
    pub kind: EntryKind,
    /// The entry that it takes back or applies again.
    pub of: Option<u64>,
    /// What was meant; none with undo and redo.
    pub command: Option<&'a Command>,
    /// What happened, in order.
    pub changes: &'a [Change],
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number, from 1.
    pub seq: u64,
    /// When, to the millisecond.
    pub at: DateTime<Utc>,
    /// Who gave the command.
    pub author: String,
    /// Why, where a reason was given.
    pub why: Option<String>,
    /// How it came to be.
    pub kind: EntryKind,
    /// The entry that it takes back or applies again.
    pub of: Option<u64>,
    /// What was meant; none with undo and redo.
    pub command: Option<Command>,
    /// What happened, in order, as the log keeps it.
    pub changes: Vec<StoredChange>,
}

/// The light columns of an entry: enough to find what can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number, from 1.
    pub seq: u64,
    /// How it came to be.
    pub kind: EntryKind,
    /// The entry that it takes back or applies again.
    pub of: Option<u64>,
}

pub(crate) type Hash = [u8; 32];

const COLUMNS: &str = "seq, at, author, why, kind, \"of\", prev_hash, hash, command, changes";

/// Number and hash of the last entry; 0 and zeros before the first.
pub(crate) fn last(conn: &Connection) -> Result<(u64, Hash), StoreError> {
    let mut statement = conn.prepare_cached("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")?;
    let found = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map_or(Ok((0, Hash::default())), |(seq, hash)| Ok((number(seq)?, hash)))
}

/// Appends an entry behind the one with number and hash `last`; answers with its number.
pub(crate) fn append(conn: &Connection, entry: &NewEntry<'_>, last: (u64, Hash)) -> Result<u64, StoreError> {
    let json =
        |error: serde_json::Error| StoreError::Mismatch { record: "log".to_owned(), what: error.to_string() };
    let seq = last.0 + 1;
    let at = entry.at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let command = entry.command.map(serde_json::to_string).transpose().map_err(json)?;
    let changes = serde_json::to_string(entry.changes).map_err(json)?;
    let raw = Raw {
        seq: cell(seq),
        at: &at,
        author: entry.author,
        why: entry.why,
        kind: entry.kind.word(),
        of: entry.of.map(cell),
        command: command.as_deref(),
        changes: &changes,
    };
    let sql = format!("INSERT INTO log ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    conn.prepare_cached(&sql)?.execute(params![
        raw.seq,
        raw.at,
        raw.author,
        raw.why,
        raw.kind,
        raw.of,
        last.1,
        raw.hash(&last.1),
        raw.command,
        raw.changes,
    ])?;
    Ok(seq)
}

/// The light columns of all entries, oldest first.
pub(crate) fn steps(conn: &Connection) -> Result<Vec<Step>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT seq, kind, \"of\" FROM log ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let seq = number(row.get(0)?)?;
        steps.push(Step { seq, kind: kind(row, 1, seq)?, of: of(row, 2)? });
    }
    Ok(steps)
}

/// The entry of that number.
pub(crate) fn entry(conn: &Connection, seq: u64) -> Result<Option<Entry>, StoreError> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM log WHERE seq = ?"))?;
    let mut rows = statement.query([cell(seq)])?;
    rows.next()?.map(read).transpose()
}

/// What was meant with the entry of that number, as it is written there.
pub(crate) fn command<T>(
    conn: &Connection,
    seq: u64,
    read: impl FnOnce(&str) -> T,
) -> Result<Option<T>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT command FROM log WHERE seq = ?")?;
    let mut rows = statement.query([cell(seq)])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let text = row.get_ref(0)?.as_str_or_null();
    Ok(text.map_err(rusqlite::Error::from)?.map(read))
}

/// At most `limit` entries before number `before`, newest first.
pub(crate) fn entries(
    conn: &Connection,
    before: Option<u64>,
    limit: usize,
) -> Result<Vec<Entry>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM log WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    let mut statement = conn.prepare_cached(&sql)?;
    let before = before.map_or(i64::MAX, cell);
    let mut rows = statement.query([before, i64::try_from(limit).unwrap_or(i64::MAX)])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(read(row)?);
    }
    Ok(entries)
}

/// Walks the whole log, oldest first, and holds each entry against its hash and its neighbour. Answers
/// with how many there are.
pub(crate) fn walk(
    conn: &Connection,
    found: &mut dyn FnMut(Entry) -> Result<(), StoreError>,
) -> Result<u64, StoreError> {
    let broken = |seq: u64, what: &str| Err(StoreError::damaged(format_args!("log entry {seq}"), what));
    let mut statement = conn.prepare(&format!("SELECT {COLUMNS} FROM log ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    let (mut seq, mut before) = (0, Hash::default());
    while let Some(row) = rows.next()? {
        seq += 1;
        let raw = Raw::of(row)?;
        if raw.seq != cell(seq) {
            return broken(seq, "missing");
        }
        let (prev_hash, hash): (Hash, Hash) = (row.get(6)?, row.get(7)?);
        if prev_hash != before {
            return broken(seq, "does not follow the entry before");
        }
        if hash != raw.hash(&prev_hash) {
            return broken(seq, "is not what was written");
        }
        before = hash;
        found(read(row)?)?;
    }
    Ok(seq)
}

/// The columns of an entry as they stand in the file.
struct Raw<'a> {
    seq: i64,
    at: &'a str,
    author: &'a str,
    why: Option<&'a str>,
    kind: &'a str,
    of: Option<i64>,
    command: Option<&'a str>,
    changes: &'a str,
}

impl<'a> Raw<'a> {
    fn of(row: &'a Row<'_>) -> Result<Self, StoreError> {
        let text = |place| row.get_ref(place)?.as_str().map_err(rusqlite::Error::from);
        let some = |place| row.get_ref(place)?.as_str_or_null().map_err(rusqlite::Error::from);
        Ok(Self {
            seq: row.get(0)?,
            at: text(1)?,
            author: text(2)?,
            why: some(3)?,
            kind: text(4)?,
            of: row.get(5)?,
            command: some(8)?,
            changes: text(9)?,
        })
    }

    /// SHA-256 of the hash before, then each column: one byte that says whether there is one, its
    /// length in bytes as 64 bits with the highest first, its bytes. Numbers are 64 bits, highest first.
    fn hash(&self, before: &Hash) -> Hash {
        let mut hasher = Sha256::new();
        hasher.update(before);
        let mut add = |column: Option<&[u8]>| {
            hasher.update([u8::from(column.is_some())]);
            let bytes = column.unwrap_or_default();
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        };
        add(Some(&self.seq.to_be_bytes()));
        add(Some(self.at.as_bytes()));
        add(Some(self.author.as_bytes()));
        add(self.why.map(str::as_bytes));
        add(Some(self.kind.as_bytes()));
        add(self.of.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        add(self.command.map(str::as_bytes));
        add(Some(self.changes.as_bytes()));
        hasher.finalize().into()
    }
}

fn read(row: &Row<'_>) -> Result<Entry, StoreError> {
    let raw = Raw::of(row)?;
    let seq = number(raw.seq)?;
    let bad = |what: String| StoreError::damaged(format_args!("log entry {seq}"), what);
    let at = DateTime::parse_from_rfc3339(raw.at).map_err(|error| bad(error.to_string()))?;
    let command = raw.command.map(serde_json::from_str).transpose();
    Ok(Entry {
        seq,
        at: at.with_timezone(&Utc),
        author: raw.author.to_owned(),
        why: raw.why.map(str::to_owned),
        kind: kind(row, 4, seq)?,
        of: of(row, 5)?,
        command: command.map_err(|error| bad(error.to_string()))?,
        changes: serde_json::from_str(raw.changes).map_err(|error| bad(error.to_string()))?,
    })
}

fn kind(row: &Row<'_>, place: usize, seq: u64) -> Result<EntryKind, StoreError> {
    let word = row.get_ref(place)?.as_str().map_err(rusqlite::Error::from)?;
    EntryKind::from_word(word)
        .ok_or_else(|| StoreError::damaged(format_args!("log entry {seq}"), format_args!("kind {word}")))
}

fn of(row: &Row<'_>, place: usize) -> Result<Option<u64>, StoreError> {
    row.get::<_, Option<i64>>(place)?.map(number).transpose()
}

fn number(seq: i64) -> Result<u64, StoreError> {
    u64::try_from(seq).map_err(|error| StoreError::damaged("log", error))
}

/// A number as SQLite holds it; the log ends long before the highest.
fn cell(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
