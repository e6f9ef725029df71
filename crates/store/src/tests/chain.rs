//! The hash chain and the replay find what SQLite's own check does not look at.

use serde_json::json;
use slipway_plan::{Change, RecordKind};

use super::{Fresh, append, full, raw};
use crate::{Store, StoreError};

/// A closed plan with an entry for its records and five edits.
fn six_entries() -> Fresh {
    let (fresh, plan) = Fresh::filled();
    let (mut store, _) = Store::open(&fresh.path).unwrap();
    let mut before = plan.record(full::at(RecordKind::Booking, 1)).unwrap();
    for n in 0..5 {
        let mut after = before.clone();
        after.set("purpose", &json!(format!("purpose {n}"))).unwrap();
        append(&mut store, &[Change::edited(before, after.clone())]);
        before = after;
    }
    assert_eq!(Store::verify(&fresh.path).unwrap().entries, 6);
    fresh
}

fn place_of(sql: &str) -> String {
    let fresh = six_entries();
    raw(&fresh.path).execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
    match Store::verify(&fresh.path) {
        Err(StoreError::Damaged { place, .. }) => place,
        other => panic!("{sql}: {other:?}"),
    }
}

#[test]
fn a_changed_entry_is_found() {
    assert_eq!(place_of("UPDATE log SET author = 'somebody else' WHERE seq = 3"), "log entry 3");
    assert_eq!(place_of("UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1"), "log entry 1");
    assert_eq!(place_of("UPDATE log SET why = '' WHERE seq = 2"), "log entry 2");
    assert_eq!(place_of("UPDATE log SET kind = 'redo' WHERE seq = 2"), "log entry 2");
    assert_eq!(place_of("UPDATE log SET \"of\" = 1 WHERE seq = 5"), "log entry 5");
    assert_eq!(place_of("UPDATE log SET command = '{}' WHERE seq = 5"), "log entry 5");
    assert_eq!(place_of("UPDATE log SET changes = replace(changes, '3', '4') WHERE seq = 6"), "log entry 6");
    assert_eq!(place_of("UPDATE log SET hash = zeroblob(32) WHERE seq = 4"), "log entry 4");
    assert_eq!(place_of("UPDATE log SET prev_hash = zeroblob(32) WHERE seq = 4"), "log entry 4");
}

#[test]
fn a_missing_or_moved_entry_is_found() {
    assert_eq!(place_of("DELETE FROM log WHERE seq = 1"), "log entry 1");
    assert_eq!(place_of("DELETE FROM log WHERE seq = 4"), "log entry 4");
    assert_eq!(place_of("UPDATE log SET seq = 9 WHERE seq = 6"), "log entry 6");
    let swap = "UPDATE log SET seq = -1 WHERE seq = 3; UPDATE log SET seq = 3 WHERE seq = 4;
                UPDATE log SET seq = 4 WHERE seq = -1";
    assert_eq!(place_of(swap), "log entry 3");
}

/// The chain cannot tell that its end is gone; the tables then hold more than the log says.
#[test]
fn a_log_that_was_cut_does_not_match_its_tables() {
    let booking = full::at(RecordKind::Booking, 1);
    assert_eq!(place_of("DELETE FROM log WHERE seq = 6"), booking.to_string());
}

#[test]
fn a_row_that_no_entry_wrote_is_found() {
    let booking = full::at(RecordKind::Booking, 1);
    assert_eq!(place_of("UPDATE bookings SET requester = 'somebody else'"), booking.to_string());
    assert_eq!(place_of("DELETE FROM bookings"), booking.to_string());
    let decision = full::at(RecordKind::Decision, 1);
    let copy = "INSERT INTO decisions SELECT 'ffffffff-ffff-7fff-bfff-ffffffffffff', conflict, decision,
                owner, second, until, decided, reason FROM decisions";
    assert_eq!(place_of(copy), "decision:ffffffff-ffff-7fff-bfff-ffffffffffff");
    assert_eq!(place_of("DELETE FROM decisions"), decision.to_string());
}
