//! The store against temporary files.

mod chain;
mod copies;
pub(crate) mod full;
mod history;
mod hostile;
mod kill;
mod round_trip;
mod sample;
mod writers;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use slipway_plan::{Change, Plan};
use tempfile::TempDir;

use crate::{EntryKind, NewEntry, Store};

/// A new plan in a folder that goes away with it.
struct Fresh {
    path: PathBuf,
    folder: TempDir,
}

impl Fresh {
    fn new() -> (Self, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("year.slipway");
        let store = Store::create(&path, "slipway test", now()).unwrap();
        (Self { path, folder }, store)
    }

    /// A closed plan of one record of each kind.
    fn filled() -> (Self, Plan) {
        let (fresh, mut store) = Self::new();
        let changes = added();
        append(&mut store, &changes);
        (fresh, Plan::from_records(full::one_of_each()))
    }

    /// Another file in the folder.
    fn other(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Names of all files in the folder, sorted.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_811_160_000_123).unwrap()
}

fn added() -> Vec<Change> {
    full::one_of_each().into_iter().map(Change::added).collect()
}

fn entry(changes: &[Change]) -> NewEntry<'_> {
    NewEntry {
        at: now(),
        author: "A. Planner",
        why: None,
        kind: EntryKind::Do,
        of: None,
        command: None,
        changes,
    }
}

fn append(store: &mut Store, changes: &[Change]) -> u64 {
    let revision = store.revision();
    store.append(&entry(changes), revision).unwrap()
}

/// A connection as any other tool has it, without any hardening.
fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}
