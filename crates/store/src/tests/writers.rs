//! More than one process, revisions that are no longer current, and transactions that must not happen.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use slipway_plan::{Change, RecordKind};

use super::{Fresh, added, append, entry, full, now, raw};
use crate::{Store, StoreError};

#[test]
fn a_second_writer_learns_who_has_it() {
    let (fresh, store) = Fresh::new();
    match Store::open(&fresh.path).map(|_| ()).unwrap_err() {
        StoreError::Locked { pid, host, user } => {
            assert_eq!(pid, std::process::id());
            let text = fs::read_to_string(fresh.other("year.slipway.lock")).unwrap();
            assert_eq!(text, format!("{pid}\n{host}\n{user}\n"));
        }
        other => panic!("{other:?}"),
    }
    drop(store);
    assert_eq!(fresh.names(), ["year.slipway"]);
    assert!(Store::open(&fresh.path).is_ok());
}

#[test]
fn a_lock_file_that_nobody_holds_is_no_lock() {
    let (fresh, store) = Fresh::new();
    drop(store);
    fs::write(fresh.other("year.slipway.lock"), "1\nelsewhere\nsomebody\n").unwrap();
    assert!(Store::open(&fresh.path).is_ok());
}

#[cfg(unix)]
#[test]
fn two_ways_to_one_file_meet_at_one_lock() {
    let (fresh, store) = Fresh::new();
    let link = fresh.other("link.slipway");
    std::os::unix::fs::symlink(&fresh.path, &link).unwrap();
    assert!(matches!(Store::open(&link), Err(StoreError::Locked { .. })));
    drop(store);
    assert_eq!(Store::open(&link).unwrap().0.path(), fresh.path.canonicalize().unwrap());
}

#[test]
fn a_reader_sees_what_the_writer_has_committed() {
    let (fresh, mut store) = Fresh::new();
    let (mut reader, before) = Store::open_read_only(&fresh.path).unwrap();
    assert_eq!(before.count(RecordKind::Booking), 0);
    assert!(!reader.changed_elsewhere().unwrap());
    append(&mut store, &added());
    assert!(!store.changed_elsewhere().unwrap(), "its own writes are no news");
    assert!(reader.changed_elsewhere().unwrap());
    assert_eq!((reader.revision(), reader.reload().unwrap().count(RecordKind::Booking)), (0, 1));
    assert_eq!(reader.revision(), 1);
    assert!(!reader.changed_elsewhere().unwrap());
    assert!(matches!(reader.append(&entry(&[]), 1), Err(StoreError::ReadOnly)));
    assert_eq!(Store::verify(&fresh.path).unwrap().entries, 1);
}

#[test]
fn a_command_on_an_old_revision_is_refused() {
    let (_fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    for stale in [0, 2, u64::MAX] {
        let found = store.append(&entry(&[]), stale);
        assert!(matches!(found, Err(StoreError::Stale { revision: 1 })), "{found:?}");
    }
    assert_eq!(store.append(&entry(&[]), 1).unwrap(), 2);
}

#[test]
fn changes_that_do_not_fit_the_tables_leave_nothing_behind() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let plan = store.reload().unwrap();
    let booking = plan.record(full::at(RecordKind::Booking, 1)).unwrap();
    let absent = full::full(full::at(RecordKind::Decision, 9), 0);
    let other = full::full(full::at(RecordKind::Decision, 1), 3);
    let mut dangling = booking.clone();
    dangling.set("phase", &json!(full::at(RecordKind::Phase, 8).to_string())).unwrap();
    let wrong = [
        Change::added(booking.clone()),
        Change::removed(absent.clone()),
        Change::edited(absent.clone(), absent.clone()),
        Change::edited(booking, dangling),
        Change::removed(full::full(full::at(RecordKind::Environment, 1), 0)),
        Change::edited(absent.clone(), other),
    ];
    for change in wrong {
        // The first change would be fine by itself.
        let changes = [Change::added(absent.clone()), Change::removed(absent.clone()), change.clone()];
        match store.append(&entry(&changes), 1) {
            Err(StoreError::Mismatch { .. }) => {}
            other => panic!("{change:?}: {other:?}"),
        }
        assert_eq!(store.steps().unwrap().len(), 1);
        assert_eq!(store.reload().unwrap(), plan);
    }
    drop(store);
    assert_eq!(Store::verify(&fresh.path).unwrap().entries, 1);
}

#[test]
fn a_full_disk_leaves_all_as_it_was_and_goes_on_after() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let plan = store.reload().unwrap();
    let pages: i64 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |store: &Store, pages: i64| {
        let set: rusqlite::Result<i64> =
            store.connection().pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0));
        assert_eq!(set.unwrap(), pages);
    };
    let many: Vec<Change> =
        (2..400).map(|n| Change::added(full::full(full::at(RecordKind::Booking, n), n))).collect();
    for room in 0..50 {
        limit(&store, pages + room);
        let found = store.append(&entry(&many), 1);
        assert!(matches!(found, Err(StoreError::DiskFull)), "{room}: {found:?}");
        assert_eq!(store.revision(), 1);
    }
    assert_eq!(store.reload().unwrap(), plan);
    limit(&store, pages + 10_000);
    assert_eq!(append(&mut store, &many), 2);
    drop(store);
    assert_eq!(Store::verify(&fresh.path).unwrap().records, plan.records().count() + many.len());
}

#[test]
fn a_new_plan_takes_no_name_that_is_there() {
    let (fresh, store) = Fresh::new();
    drop(store);
    let again = |path| Store::create(path, "test", now()).map(|_| ()).unwrap_err();
    assert!(matches!(again(&fresh.path), StoreError::Exists));
    let leftover = fresh.other("gone.slipway");
    fs::write(fresh.other("gone.slipway-wal"), "of a plan that is gone").unwrap();
    assert!(matches!(again(&leftover), StoreError::Exists));
    assert!(matches!(again(&fresh.other("none/plan.slipway")), StoreError::NotFound));
    assert_eq!(fresh.names(), ["gone.slipway-wal", "year.slipway"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_only_be_read_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let (fresh, plan) = Fresh::filled();
    let mode = |mode| fs::set_permissions(fresh.folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    // Who may write everywhere is not held back by permissions; then there is nothing to see here.
    let bound = fs::write(fresh.other("probe"), "").is_err();
    let opened = Store::open(&fresh.path).map(|_| ());
    let read = Store::open_read_only(&fresh.path).map(|(_, plan)| plan);
    mode(0o755);
    assert_eq!(read.unwrap(), plan);
    assert_eq!(matches!(opened, Err(StoreError::ReadOnly)), bound);
}

#[test]
fn durability_settings_are_taken() {
    let (_fresh, store) = Fresh::new();
    let value = |name| store.connection().pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((value("synchronous"), value("foreign_keys")), (2, 1));
    let mode: String = store.connection().pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

/// A tool that has the file open in the middle of a write of its own.
#[test]
fn another_program_that_writes_makes_it_busy() {
    let (fresh, mut store) = Fresh::new();
    store.connection().busy_timeout(std::time::Duration::from_millis(20)).unwrap();
    let other = raw(&fresh.path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(store.append(&entry(&added()), 0), Err(StoreError::Busy)));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(append(&mut store, &added()), 1);
}

/// A session hands its store from one thread to another.
#[test]
fn a_store_may_change_threads() {
    let (_fresh, mut store) = Fresh::new();
    let thread = std::thread::spawn(move || append(&mut store, &added()));
    assert_eq!(thread.join().unwrap(), 1);
}

/// Opening for reading and verifying, again and again, beside a writer whose WAL is moved into the file
/// several times.
#[test]
fn readers_beside_a_writer_always_see_a_whole_plan() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let ended = AtomicBool::new(false);
    let read = || {
        let (mut last, mut times) = (1, 0);
        while !ended.load(Ordering::Relaxed) && times < 10_000 {
            let (reader, plan) = Store::open_read_only(&fresh.path).unwrap();
            assert!(reader.revision() >= last);
            last = reader.revision();
            // Each entry after the first adds twenty bookings.
            assert_eq!(plan.count(RecordKind::Booking) as u64, 1 + (last - 1) * 20);
            assert!(Store::verify(&fresh.path).unwrap().entries >= last);
            times += 1;
        }
        times
    };
    let times = std::thread::scope(|scope| {
        let readers = [scope.spawn(read), scope.spawn(read)];
        for first in (2..2_000).step_by(20) {
            let booking = |n| Change::added(full::full(full::at(RecordKind::Booking, n), n));
            append(&mut store, &(first..first + 20).map(booking).collect::<Vec<_>>());
        }
        ended.store(true, Ordering::Relaxed);
        readers.map(|reader| reader.join().unwrap())
    });
    assert!(times.iter().all(|&times| times > 1), "{times:?}");
}

#[test]
fn a_reader_leaves_nothing_beside_the_plan_and_writes_nothing_into_it() {
    let (fresh, plan) = Fresh::filled();
    let before = (fresh.names(), fs::read(&fresh.path).unwrap());
    assert_eq!(before.0, ["year.slipway"]);
    {
        let (reader, read) = Store::open_read_only(&fresh.path).unwrap();
        assert_eq!(read, plan);
        let (second, _) = Store::open_read_only(&fresh.path).unwrap();
        let refused = reader.connection().execute("DELETE FROM log", []);
        assert!(refused.is_err(), "it cannot write");
        drop(second);
    }
    Store::verify(&fresh.path).unwrap();
    assert_eq!((fresh.names(), fs::read(&fresh.path).unwrap()), before);
}

#[test]
fn a_reader_that_outlives_the_writer_cleans_up_after_both() {
    let (fresh, _) = Fresh::filled();
    let (writer, _) = Store::open(&fresh.path).unwrap();
    let (reader, _) = Store::open_read_only(&fresh.path).unwrap();
    drop(writer);
    assert!(reader.entry(1).unwrap().is_some());
    drop(reader);
    assert_eq!(fresh.names(), ["year.slipway"]);
}
