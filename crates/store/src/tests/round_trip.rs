//! What is written reads back.

use serde_json::{Map, Value};
use slipway_plan::{Change, Command, Plan, Record, RecordKind};

use super::{Fresh, added, append, entry, full, now};
use crate::{EntryKind, NewEntry, Step, Store};

#[test]
fn every_field_of_every_kind() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let mut plan = Plan::from_records(full::one_of_each());
    assert_eq!(store.reload().unwrap(), plan);
    for turn in [1, 2, 5] {
        let edits: Vec<Change> = plan
            .records()
            .map(|before| Change::edited(before.clone(), full::full(before.reference(), turn)))
            .collect();
        append(&mut store, &edits);
        plan.apply(&edits);
        assert_eq!(store.reload().unwrap(), plan, "turn {turn}");
    }
    drop(store);
    let (store, opened) = Store::open(&fresh.path).unwrap();
    assert_eq!(opened, plan);
    assert_eq!(store.revision(), 4);
    assert_eq!(Store::verify(&fresh.path).unwrap().records, RecordKind::ALL.len());
}

#[test]
fn records_with_as_little_as_they_may_hold() {
    let (_fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let mut plan = Plan::from_records(full::one_of_each());
    let least = |full: &Record| {
        let mut record = full.clone();
        for field in full.kind().fields() {
            // Refused where the field must not be empty; then it stays as it is.
            let _ = record.set(field.id, &Value::Null);
        }
        record
    };
    let edits: Vec<Change> = plan.records().map(|full| Change::edited(full.clone(), least(&full))).collect();
    append(&mut store, &edits);
    plan.apply(&edits);
    assert_eq!(store.reload().unwrap(), plan);
}

#[test]
fn removing_all_in_any_order_leaves_nothing() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    // Parents first: references are looked at when the transaction ends.
    let gone: Vec<Change> = full::one_of_each().into_iter().map(Change::removed).collect();
    append(&mut store, &gone);
    assert_eq!(store.reload().unwrap(), Plan::default());
    drop(store);
    let verified = Store::verify(&fresh.path).unwrap();
    assert_eq!((verified.entries, verified.records), (2, 0));
}

#[test]
fn keys_may_be_swapped_in_one_command() {
    let (_fresh, mut store) = Fresh::new();
    let make = |n, key: &str| {
        let mut record = full::full(full::at(RecordKind::Audience, n), 0);
        for list in ["portfolios", "environments"] {
            record.set(list, &Value::Null).unwrap();
        }
        record.set("key", &key.into()).unwrap();
        record
    };
    append(&mut store, &[Change::added(make(1, "A")), Change::added(make(2, "B"))]);
    let swap = [Change::edited(make(1, "A"), make(1, "B")), Change::edited(make(2, "B"), make(2, "A"))];
    append(&mut store, &swap);
    assert_eq!(store.reload().unwrap(), Plan::from_records([make(1, "B"), make(2, "A")]));
}

#[test]
fn an_entry_says_who_when_why_and_what() {
    let (fresh, mut store) = Fresh::new();
    let record = full::full(full::at(RecordKind::PlanSettings, 1), 0);
    let at = record.reference();
    let command = Command::Add { record: at, fields: record.fields() };
    let changes = [Change::added(record)];
    let done = NewEntry {
        author: "Łukasz \"Q\"\0'; DROP TABLE log; --",
        why: Some("the board decided\nso"),
        command: Some(&command),
        ..entry(&changes)
    };
    assert_eq!(store.append(&done, 0).unwrap(), 1);
    let inverse = slipway_plan::invert(&changes);
    let undone = NewEntry { kind: EntryKind::Undo, of: Some(1), changes: &inverse, ..entry(&[]) };
    assert_eq!(store.append(&undone, 1).unwrap(), 2);
    let redone = NewEntry { kind: EntryKind::Redo, of: Some(1), ..entry(&changes) };
    assert_eq!(store.append(&redone, 2).unwrap(), 3);
    drop(store);

    let (store, _) = Store::open(&fresh.path).unwrap();
    let first = store.entry(1).unwrap().unwrap();
    assert_eq!((first.seq, first.at, first.author.as_str()), (1, now(), done.author));
    assert_eq!((first.why.as_deref(), first.command.as_ref()), (done.why, Some(&command)));
    assert_eq!((first.kind, first.of), (EntryKind::Do, None));
    let bound = first.changes.into_iter().map(|change| change.bind(None).unwrap()).collect::<Vec<_>>();
    assert_eq!(bound, changes);
    let steps = store.steps().unwrap();
    let step = |seq, kind, of| Step { seq, kind, of };
    assert_eq!(
        steps,
        [step(1, EntryKind::Do, None), step(2, EntryKind::Undo, Some(1)), step(3, EntryKind::Redo, Some(1))]
    );
    assert_eq!(store.entry(4).unwrap(), None);
    let seqs = |before, limit| {
        let entries = store.entries(before, limit).unwrap();
        entries.iter().map(|entry| entry.seq).collect::<Vec<_>>()
    };
    assert_eq!(seqs(None, 2), [3, 2]);
    assert_eq!(seqs(Some(2), 10), [1]);
    assert_eq!(seqs(Some(1), 10), [0; 0]);
}

#[test]
fn numbers_keep_every_bit_in_table_and_log() {
    let (fresh, mut store) = Fresh::new();
    append(&mut store, &added());
    let before = full::full(full::at(RecordKind::ScopeItem, 1), 0);
    let mut last = before;
    for number in [0.1 + 0.2, 1.0 / 3.0, 5e-324, 123_456_789_012.345_67, -0.0, 7.0, 1e12] {
        let mut fields: Map<String, Value> = last.fields();
        fields.insert("estimate".to_owned(), number.into());
        let next = Record::from_fields(last.reference(), &fields).unwrap();
        append(&mut store, &[Change::edited(last, next.clone())]);
        let plan = store.reload().unwrap();
        assert_eq!(plan.record(next.reference()), Some(next.clone()));
        last = next;
    }
    drop(store);
    assert_eq!(Store::verify(&fresh.path).unwrap().entries, 8);
}
