//! Backups and migrations: copies that pass, and a file that stays as it was when something fails.

use std::fs;

use chrono::Duration;
use slipway_plan::Plan;

use super::{Fresh, added, append, full, now, raw};
use crate::migrate::{self, Migration};
use crate::{FORMAT, Store, StoreError, backups, connect, keep_backups};

#[test]
fn a_backup_is_the_plan_as_one_file() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let copy = fresh.other("copy.slipway");
    for _ in 0..2 {
        store.backup(&copy).unwrap();
        let names = fresh.names();
        let of_copy: Vec<_> = names.iter().filter(|name| name.contains("copy")).collect();
        assert_eq!(of_copy, ["copy.slipway"]);
        assert_eq!(Store::open(&copy).unwrap().1, Plan::from_records(full::one_of_each()));
    }
}

#[test]
fn a_backup_replaces_only_a_plan_that_nobody_has_open() {
    let (fresh, store) = Fresh::new();
    let text = fresh.other("notes.txt");
    fs::write(&text, "mine").unwrap();
    assert!(matches!(store.backup(&text), Err(StoreError::Exists)));
    assert_eq!(fs::read_to_string(&text).unwrap(), "mine");
    assert!(matches!(store.backup(fresh.folder.path()), Err(StoreError::Exists)));
    assert!(matches!(store.backup(&fresh.path), Err(StoreError::Exists)));
    assert!(matches!(store.backup(&fresh.other("none/copy.slipway")), Err(StoreError::NotFound)));
    let copy = fresh.other("copy.slipway");
    store.backup(&copy).unwrap();
    let open = Store::open(&copy).unwrap();
    assert!(matches!(store.backup(&copy), Err(StoreError::Locked { .. })));
    drop(open);
    // A copy that rotted is what one makes another for.
    let length = fs::metadata(&copy).unwrap().len();
    fs::File::options().write(true).open(&copy).unwrap().set_len(length / 2).unwrap();
    store.backup(&copy).unwrap();
    assert!(Store::verify(&copy).is_ok());
}

#[test]
fn a_damaged_plan_gives_no_backup() {
    let (fresh, _) = Fresh::filled();
    raw(&fresh.path).execute_batch("UPDATE log SET author = 'x'").unwrap();
    let (store, _) = Store::open(&fresh.path).unwrap();
    let copy = fresh.other("copy.slipway");
    assert!(matches!(store.backup(&copy), Err(StoreError::Damaged { .. })));
    drop(store);
    assert_eq!(fresh.names(), ["year.slipway"]);
}

#[test]
fn backups_come_and_go() {
    let (fresh, store) = Fresh::new();
    let folder = fresh.other("backups");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("year.notes.slipway"), "not ours").unwrap();
    let old = now() - Duration::days(400);
    let first = keep_backups(&store, &folder, old).unwrap();
    assert_eq!(backups(&fresh.path, &folder).unwrap(), std::slice::from_ref(&first));
    for n in 0..12 {
        keep_backups(&store, &folder, now() + Duration::minutes(n)).unwrap();
    }
    let kept = backups(&fresh.path, &folder).unwrap();
    assert!((10..=12).contains(&kept.len()), "{}", kept.len());
    assert!(kept.is_sorted_by(|a, b| a.at > b.at));
    assert!(!first.path.exists());
    assert!(folder.join("year.notes.slipway").exists());
    for kept in kept {
        assert_eq!(Store::verify(&kept.path).unwrap().entries, 0);
    }
}

/// Steps from the present format that do what a real one would: a table anew with one more column.
const STEPS: &[Migration] = &[
    Migration { to: FORMAT + 1, date: "2027-01-01", sql: "CREATE TABLE more (id TEXT PRIMARY KEY) STRICT" },
    Migration { to: FORMAT + 2, date: "2027-02-01", sql: "INSERT INTO more VALUES ('a')" },
];

fn user_version(fresh: &Fresh) -> u32 {
    raw(&fresh.path).pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn a_migration_runs_all_steps_after_keeping_a_copy() {
    let (fresh, plan) = Fresh::filled();
    let mut conn = connect::read_write(&fresh.path).unwrap();
    migrate::run(&mut conn, &fresh.path, FORMAT, STEPS).unwrap();
    drop(conn);
    assert_eq!(user_version(&fresh), FORMAT + 2);
    assert!(matches!(Store::open(&fresh.path), Err(StoreError::Newer { .. })));
    let copy = format!("year.before-{}.slipway", FORMAT + 2);
    assert_eq!(fresh.names(), [copy.as_str(), "year.slipway"]);
    assert_eq!(Store::open(&fresh.other(&copy)).unwrap().1, plan);
}

#[test]
fn a_step_that_fails_leaves_the_file_as_it_was() {
    let (fresh, plan) = Fresh::filled();
    let broken = ["CREATE TABLE more (id", "DELETE FROM people", "INSERT INTO none VALUES (1)"];
    for (n, sql) in broken.into_iter().enumerate() {
        let steps = [
            Migration { to: FORMAT + 1, date: "2027-01-01", sql: "DELETE FROM bookings" },
            Migration { to: FORMAT + 2, date: "2027-02-01", sql },
        ];
        let mut conn = connect::read_write(&fresh.path).unwrap();
        let found = migrate::run(&mut conn, &fresh.path, FORMAT, &steps);
        assert!(matches!(found, Err(StoreError::Damaged { .. })), "{sql}: {found:?}");
        drop(conn);
        assert_eq!(user_version(&fresh), FORMAT);
        assert_eq!(Store::open(&fresh.path).unwrap().1, plan, "{sql}");
        assert_eq!(fresh.names().len(), 2 + n, "each try keeps its own copy");
    }
}

#[test]
fn without_steps_a_migration_does_nothing() {
    let (fresh, _) = Fresh::filled();
    let mut conn = connect::read_write(&fresh.path).unwrap();
    migrate::run(&mut conn, &fresh.path, FORMAT + 2, STEPS).unwrap();
    drop(conn);
    assert_eq!((user_version(&fresh), fresh.names().len()), (FORMAT, 1));
}
