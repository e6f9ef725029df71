//! One sample file for each released format opens for ever.
//!
//! With `UPDATE_EXPECT=1` in the environment the sample of the present format is written where there
//! is none yet; one that is there is never changed.

use std::fs;
use std::path::{Path, PathBuf};

use slipway_plan::{Change, Command, Moment, RecordKind, RecordRef};

use super::{append, entry, full, now};
use crate::{EntryKind, FORMAT, NewEntry, Store};

fn sample(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/files/format-{format}.slipway"))
}

fn write(path: &Path) {
    let mut store = Store::create(path, "slipway 0.1.0", now()).unwrap();
    let changes: Vec<Change> = full::one_of_each().into_iter().map(Change::added).collect();
    append(&mut store, &changes);
    let plan = store.reload().unwrap();
    let booking = full::at(RecordKind::Booking, 1);
    let end = Some("2027-06-30".parse::<Moment>().unwrap());
    let command = Command::Resize { record: booking, start: None, end };
    let changes = plan.effect(&command).unwrap();
    let why = Some("the testers need longer");
    store.append(&NewEntry { why, command: Some(&command), ..entry(&changes) }, 1).unwrap();
    let back = slipway_plan::invert(&changes);
    store.append(&NewEntry { kind: EntryKind::Undo, of: Some(2), ..entry(&back) }, 2).unwrap();
    store.append(&NewEntry { kind: EntryKind::Redo, of: Some(2), ..entry(&changes) }, 3).unwrap();
}

#[test]
fn the_sample_of_each_format_opens() {
    if std::env::var_os("UPDATE_EXPECT").is_some() && !sample(FORMAT).exists() {
        write(&sample(FORMAT));
    }
    let folder = tempfile::tempdir().unwrap();
    for format in 1..=FORMAT {
        let copy = folder.path().join(format!("format-{format}.slipway"));
        fs::copy(sample(format), &copy).unwrap();
        let (store, plan) = Store::open(&copy).unwrap();
        assert_eq!(store.revision(), 4, "format {format}");
        let entries = store.entries(None, 10).unwrap();
        let words: Vec<_> = entries.iter().map(|entry| (entry.kind.word(), entry.of)).collect();
        assert_eq!(words, [("redo", Some(2)), ("undo", Some(2)), ("do", None), ("do", None)]);
        assert_eq!(entries[2].why.as_deref(), Some("the testers need longer"));
        drop(store);
        let verified = Store::verify(&copy).unwrap();
        let records = if format == 1 { 23 } else { 35 };
        assert_eq!((verified.entries, verified.records), (4, records), "format {format}");
        let value = |at: RecordRef, field| plan.record(at).unwrap().get(field).unwrap();
        let at = |kind| full::at(kind, 1);
        assert_eq!(value(at(RecordKind::Booking), "end"), "2027-06-30");
        assert_eq!(value(at(RecordKind::Booking), "start"), "2027-06-01");
        assert_eq!(value(at(RecordKind::PlanSettings), "zone"), "Europe/Berlin");
        assert_eq!(value(at(RecordKind::ScopeItem), "estimate"), 0.1 + 0.2);
        assert_eq!(value(at(RecordKind::Gate), "release"), at(RecordKind::Release).to_string());
    }
}
