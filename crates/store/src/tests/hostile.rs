//! Files that are no plans, newer ones, and plans that somebody put something into.

use std::fs;
use std::path::Path;

use slipway_plan::{Change, RecordKind};

use super::{Fresh, added, append, full, raw};
use crate::{FORMAT, Store, StoreError};

/// What all three ways to open say, which must be the same.
fn refusal(path: &Path) -> StoreError {
    let error = Store::open(path).map(|_| ()).unwrap_err();
    let read_only = Store::open_read_only(path).map(|_| ()).unwrap_err();
    let verified = Store::verify(path).map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), read_only.to_string());
    assert_eq!(error.to_string(), verified.to_string());
    error
}

#[test]
fn what_is_no_plan_is_refused_and_left_alone() {
    let (fresh, store) = Fresh::new();
    drop(store);
    let file = fresh.other("other");
    let contents: [&[u8]; 6] = [
        b"",
        b"a text file",
        b"PK\x03\x04 and so on",
        &[0; 5000],
        &[0xff; 100],
        b"SQLite format 3\0 and then nothing of the sort",
    ];
    for content in contents {
        fs::write(&file, content).unwrap();
        assert!(matches!(refusal(&file), StoreError::NotAPlan), "{content:?}");
        assert_eq!(fs::read(&file).unwrap(), content);
        assert_eq!(fresh.names(), ["other", "year.slipway"]);
    }
    assert!(matches!(refusal(&fresh.other("none")), StoreError::NotFound));
    assert!(matches!(refusal(&fresh.other("none/at/all")), StoreError::NotFound));
    assert!(matches!(refusal(&fresh.path.join("below a file")), StoreError::NotFound));
    assert!(matches!(refusal(fresh.folder.path()), StoreError::NotAPlan));
}

#[test]
fn a_database_of_another_program_is_refused_and_left_alone() {
    let (fresh, _) = Fresh::new();
    let file = fresh.other("other.db");
    raw(&file).execute_batch("PRAGMA application_id = 77; CREATE TABLE releases (id)").unwrap();
    let before = fs::read(&file).unwrap();
    assert!(matches!(refusal(&file), StoreError::NotAPlan));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn names_that_mean_something_to_sqlite_are_names_of_files() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["file:x?mode=memory", ":memory:", "a b#c?d%20", "ü.slipway"] {
        let path = folder.path().join(name);
        drop(Store::create(&path, "test", super::now()).unwrap());
        assert!(path.is_file(), "{name}");
        assert_eq!(Store::open(&path).unwrap().0.revision(), 0, "{name}");
    }
}

#[test]
fn a_newer_plan_is_refused_with_who_made_it_and_not_touched() {
    let newer = [
        format!("PRAGMA user_version = {}; UPDATE meta SET made_by = 'slipway 9.0'", FORMAT + 1),
        format!("UPDATE meta SET floor = {}, made_by = 'slipway 9.0'", FORMAT + 1),
    ];
    for sql in newer {
        let (fresh, _) = Fresh::filled();
        raw(&fresh.path).execute_batch(&sql).unwrap();
        let before = (fs::read(&fresh.path).unwrap(), fresh.names());
        match refusal(&fresh.path) {
            StoreError::Newer { made_by, format } => {
                assert_eq!((made_by.as_str(), format), ("slipway 9.0", FORMAT + 1));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!((fs::read(&fresh.path).unwrap(), fresh.names()), before);
        assert_eq!(before.1, ["year.slipway"]);
    }
}

#[test]
fn a_newer_plan_without_what_we_know_is_still_newer() {
    let (fresh, _) = Fresh::filled();
    let sql = format!("PRAGMA user_version = {}; DROP TABLE meta", FORMAT + 5);
    raw(&fresh.path).execute_batch(&sql).unwrap();
    let found = refusal(&fresh.path);
    assert!(matches!(&found, StoreError::Newer { made_by, .. } if made_by.is_empty()), "{found:?}");
}

#[test]
fn foreign_objects_are_refused_by_name() {
    let foreign = [
        ("trap", "CREATE TRIGGER trap AFTER INSERT ON log BEGIN DELETE FROM bookings; END"),
        ("trap", "CREATE VIEW trap AS SELECT * FROM bookings"),
        ("trap", "CREATE TABLE trap (a)"),
        ("trap", "CREATE INDEX trap ON bookings (start)"),
        ("trap", "CREATE INDEX trap ON bookings (abs(start))"),
        ("trap", "CREATE VIRTUAL TABLE trap USING fts5 (a)"),
    ];
    for (name, sql) in foreign {
        let (fresh, _) = Fresh::filled();
        raw(&fresh.path).execute_batch(sql).unwrap();
        match refusal(&fresh.path) {
            StoreError::ForeignObjects { names } => assert!(names.contains(&name.to_owned()), "{sql}"),
            other => panic!("{sql}: {other:?}"),
        }
    }
}

#[test]
fn tables_of_another_shape_are_damage() {
    let changes = [
        "ALTER TABLE bookings ADD COLUMN more TEXT",
        "ALTER TABLE bookings RENAME COLUMN purpose TO reason",
        "DROP TABLE evidence",
        "DROP INDEX bookings_release",
        "DROP TABLE evidence; CREATE VIEW evidence AS SELECT * FROM bookings",
        "DROP TABLE meta",
        "DROP TABLE log",
    ];
    for sql in changes {
        let (fresh, _) = Fresh::filled();
        raw(&fresh.path).execute_batch(sql).unwrap();
        let found = refusal(&fresh.path);
        assert!(
            matches!(found, StoreError::Damaged { .. } | StoreError::ForeignObjects { .. }),
            "{sql}: {found:?}"
        );
    }
}

#[test]
fn what_analyze_leaves_is_no_harm() {
    let (fresh, plan) = Fresh::filled();
    raw(&fresh.path).execute_batch("ANALYZE; VACUUM").unwrap();
    assert_eq!(Store::open(&fresh.path).unwrap().1, plan);
}

#[test]
fn cells_that_no_record_can_hold_are_damage_with_their_place() {
    let booking = full::at(RecordKind::Booking, 1);
    let changes = [
        ("UPDATE bookings SET start = 'soon'", "start"),
        ("UPDATE bookings SET mode = 'mine'", "mode"),
        ("UPDATE bookings SET environment = 'release:x'", "environment"),
        ("UPDATE bookings SET versions = '[{'", "versions"),
        ("UPDATE bookings SET note = printf('%.70000c', 'x')", "note"),
        ("UPDATE bookings SET phase = '00000000-0000-0000-0000-000000000009'", "phase"),
        (
            "UPDATE bookings SET environment = 'environment:00000000-0000-0000-0000-000000000009'",
            "environment",
        ),
    ];
    for (sql, field) in changes {
        let (fresh, _) = Fresh::filled();
        raw(&fresh.path).execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
        match Store::open(&fresh.path).map(|_| ()).unwrap_err() {
            StoreError::Damaged { place, .. } => assert_eq!(place, format!("{booking} {field}"), "{sql}"),
            other => panic!("{sql}: {other:?}"),
        }
        assert!(Store::verify(&fresh.path).is_err(), "{sql}");
    }
    let (fresh, _) = Fresh::filled();
    raw(&fresh.path).execute_batch("UPDATE decisions SET id = 'x'").unwrap();
    assert!(matches!(refusal(&fresh.path), StoreError::Damaged { place, .. } if place == "decisions"));
}

#[test]
fn a_cut_file_is_refused_at_every_length() {
    let (fresh, plan) = Fresh::filled();
    let whole = fs::read(&fresh.path).unwrap();
    let cut = fresh.other("cut.slipway");
    let lengths = (0..whole.len()).step_by(4099).chain([1, 15, 16, 99, 100, 4095, 4096, whole.len() - 1]);
    for length in lengths {
        fs::write(&cut, &whole[..length]).unwrap();
        match Store::verify(&cut).map(|_| ()) {
            Err(StoreError::NotAPlan | StoreError::Damaged { .. }) => {}
            other => panic!("{length} bytes: {other:?}"),
        }
        // Never an empty or another plan in place of the one that was there.
        if let Ok((_, read)) = Store::open_read_only(&cut) {
            assert_eq!(read, plan, "{length} bytes");
        }
    }
}

#[test]
fn a_flipped_bit_is_found_or_changes_nothing() {
    let (fresh, plan) = Fresh::filled();
    let whole = fs::read(&fresh.path).unwrap();
    let rotten = fresh.other("rotten.slipway");
    let mut random: u64 = 7;
    let mut found = 0;
    for _ in 0..200 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let bit = (random >> 16) as usize % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&rotten, &bytes).unwrap();
        match Store::verify(&rotten) {
            Err(_) => found += 1,
            Ok(_) => assert_eq!(Store::open_read_only(&rotten).unwrap().1, plan, "bit {bit}"),
        }
    }
    assert!(found > 5, "{found}");
}

/// The file and its WAL as they lie there after a crash, the WAL cut or with a flipped bit: the plan is
/// what it was after some commit, and whole.
#[test]
fn a_torn_wal_gives_an_earlier_whole_plan() {
    let (fresh, mut store) = Fresh::new();
    let mut plans = vec![store.reload().unwrap()];
    append(&mut store, &added());
    plans.push(store.reload().unwrap());
    for turn in 1..12 {
        let before = plans[plans.len() - 1].record(full::at(RecordKind::Booking, 1)).unwrap();
        let after = full::full(before.reference(), turn);
        append(&mut store, &[Change::edited(before, after)]);
        plans.push(store.reload().unwrap());
    }
    let main = fs::read(&fresh.path).unwrap();
    let wal = fs::read(fresh.other("year.slipway-wal")).unwrap();
    drop(store);
    let torn = fresh.other("torn.slipway");
    let mut random: u64 = 11;
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..200 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let bit = (random >> 16) as usize % (wal.len() * 8);
        let mut bytes = wal.clone();
        if n % 2 == 0 {
            bytes.truncate(bit / 8);
        } else {
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        fs::write(&torn, &main).unwrap();
        fs::write(fresh.other("torn.slipway-wal"), &bytes).unwrap();
        let (store, plan) = Store::open(&torn).unwrap();
        let revision = store.revision();
        assert_eq!(plan, plans[revision as usize], "bit {bit}");
        drop(store);
        assert_eq!(Store::verify(&torn).unwrap().entries, revision);
        seen.insert(revision);
    }
    assert!(seen.len() > 3, "{seen:?}");
}

/// Where there are values, each bit of each of them.
#[test]
fn a_flipped_bit_in_a_value_is_found() {
    let (fresh, plan) = Fresh::filled();
    let whole = fs::read(&fresh.path).unwrap();
    let rotten = fresh.other("rotten.slipway");
    let text = b"Z\xc3\xbcrich";
    let places: Vec<usize> = (0..whole.len()).filter(|&n| whole[n..].starts_with(text)).collect();
    assert!(places.len() > 40, "tables and log hold it: {}", places.len());
    for (n, place) in places.into_iter().enumerate() {
        let mut bytes = whole.clone();
        bytes[place + n % text.len()] ^= 1 << (n % 8);
        fs::write(&rotten, &bytes).unwrap();
        if Store::verify(&rotten).is_ok() {
            // A page that is no longer in use may still hold old bytes.
            assert_eq!(Store::open_read_only(&rotten).unwrap().1, plan);
            let entry = Store::open_read_only(&rotten).unwrap().0.entry(1).unwrap();
            assert_eq!(entry, Store::open_read_only(&fresh.path).unwrap().0.entry(1).unwrap());
        }
    }
}
