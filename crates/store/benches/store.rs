//! Opening, loading and appending at the sizes that a large organisation reaches.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::{Map, Value, json};
use slipway_plan::{Change, Record, RecordKind, RecordRef};
use slipway_store::{EntryKind, NewEntry, Store};
use uuid::Uuid;

fn at(kind: RecordKind, n: usize) -> RecordRef {
    RecordRef::new(kind, Uuid::from_u128((0x0190_c4d2 << 96) | ((kind as u128) << 64) | n as u128))
}

fn record(at: RecordRef, fields: &Value) -> Record {
    let fields: Map<String, Value> = fields.as_object().cloned().unwrap_or_default();
    Record::from_fields(at, &fields).expect("BUG: the sample is well formed")
}

/// As many bookings, and a release with three phases for each forty of them.
fn records(bookings: usize) -> Vec<Record> {
    let mut all = Vec::new();
    for n in 0..40 {
        let fields = json!({"key": format!("ENV{n}"), "name": format!("Environment {n}")});
        all.push(record(at(RecordKind::Environment, n), &fields));
    }
    for n in 0..bookings.div_ceil(40) {
        let release = at(RecordKind::Release, n);
        let fields = json!({"key": format!("R{n}"), "name": format!("Release {n}"), "start": "2027-01-04",
            "ready": "2027-03-01", "deploy": "2027-03-06T22:00", "description": "what it is for"});
        all.push(record(release, &fields));
        for phase in 0..3 {
            let fields = json!({"release": release.to_string(), "name": "SIT", "kind": "sit",
                "tier": "test", "start": "2027-01-04", "end": "2027-02-12"});
            all.push(record(at(RecordKind::Phase, n * 3 + phase), &fields));
        }
    }
    for n in 0..bookings {
        let release = n / 40;
        let fields = json!({"key": format!("B{n}"), "mode": "shared", "status": "approved",
            "environment": at(RecordKind::Environment, n % 40).to_string(),
            "release": at(RecordKind::Release, release).to_string(),
            "phase": at(RecordKind::Phase, release * 3 + n % 3).to_string(),
            "start": "2027-01-04T08:00", "end": "2027-02-12T18:00", "requester": "A. Tester",
            "purpose": "regression of the payment chain"});
        all.push(record(at(RecordKind::Booking, n), &fields));
    }
    all
}

fn append(store: &mut Store, changes: &[Change]) -> u64 {
    let entry = NewEntry {
        at: DateTime::UNIX_EPOCH,
        author: "bench",
        why: None,
        kind: EntryKind::Do,
        of: None,
        command: None,
        changes,
    };
    let revision = store.revision();
    store.append(&entry, revision).expect("BUG: the plan is at that revision")
}

fn made(folder: &Path, bookings: usize) -> PathBuf {
    let path = folder.join(format!("{bookings}.slipway"));
    let mut store = Store::create(&path, "bench", DateTime::UNIX_EPOCH).expect("BUG: the folder is new");
    let changes: Vec<Change> = records(bookings).into_iter().map(Change::added).collect();
    append(&mut store, &changes);
    path
}

fn store(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("BUG: a temporary folder can be made");
    for bookings in [27_000, 100_000] {
        let path = made(folder.path(), bookings);
        let mut group = c.benchmark_group(format!("{bookings} bookings"));
        group.sample_size(10);
        group.bench_function("open", |b| b.iter(|| black_box(Store::open(&path)).map(|(_, plan)| plan)));
        group.bench_function("verify", |b| b.iter(|| black_box(Store::verify(&path))));
        group.bench_function("backup", |b| {
            let (store, _) = Store::open(&path).expect("BUG: it was just made");
            b.iter(|| store.backup(&folder.path().join("copy.slipway")));
        });
        group.finish();
    }
    let mut group = c.benchmark_group("append");
    group.sample_size(10);
    let changes: Vec<Change> = records(54_545).into_iter().map(Change::added).collect();
    let mut n = 0;
    let mut fresh = || {
        n += 1;
        let path = folder.path().join(format!("new-{n}.slipway"));
        Store::create(&path, "bench", DateTime::UNIX_EPOCH).expect("BUG: the name is new")
    };
    group.bench_function(format!("{} changes", changes.len()), |b| {
        b.iter_batched(&mut fresh, |mut store| append(&mut store, &changes), BatchSize::PerIteration);
    });
    let (mut one, _) = Store::open(&made(folder.path(), 1_000)).expect("BUG: it was just made");
    let mut before = records(1_000).pop().expect("BUG: there are bookings");
    let mut turn = 0;
    group.bench_function("1 change", |b| {
        b.iter(|| {
            turn += 1;
            let mut after = before.clone();
            after.set("purpose", &json!(format!("turn {turn}"))).expect("BUG: a text fits");
            append(&mut one, &[Change::edited(before.clone(), after.clone())]);
            before = after;
        });
    });
    group.finish();
}

criterion_group!(benches, store);
criterion_main!(benches);
