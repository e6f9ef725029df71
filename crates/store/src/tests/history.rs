//! Any history: what was appended reads back, replays, and can be taken back to the first state.

use proptest::prelude::*;
use rusqlite::types::Value as Cell;
use slipway_plan::{Change, Plan, RecordKind, invert};

use super::{Fresh, added, append, entry, full};
use crate::{EntryKind, NewEntry, Store};

/// Which record, and what it becomes: nothing, or full at a turn.
#[derive(Clone, Copy, Debug)]
struct Op {
    kind: usize,
    n: u64,
    turn: Option<u64>,
}

fn ops() -> impl Strategy<Value = Vec<Vec<Op>>> {
    let op = (0..RecordKind::ALL.len(), 1..5_u64, proptest::option::weighted(0.75, 0..60_u64));
    let op = op.prop_map(|(kind, n, turn)| Op { kind, n, turn });
    prop::collection::vec(prop::collection::vec(op, 0..6), 1..10)
}

/// The change that an operation means on this plan, where it means one. Only the first record of each
/// kind is ever named, so all others may go.
fn change(plan: &Plan, op: Op) -> Option<Change> {
    let at = full::at(RecordKind::ALL[op.kind], op.n);
    if at.kind == RecordKind::PlanSettings && op.n > 1 {
        return None;
    }
    let after = op.turn.map(|turn| full::full(at, turn));
    match (plan.record(at), after) {
        (None, None) => None,
        (None, Some(after)) => Some(Change::added(after)),
        (Some(_), None) if op.n == 1 => None,
        (Some(before), None) => Some(Change::removed(before)),
        (Some(before), Some(after)) => (before != after).then(|| Change::edited(before, after)),
    }
}

/// All cells of all tables of records.
fn dump(store: &Store) -> Vec<Vec<Cell>> {
    let mut cells = Vec::new();
    for &kind in RecordKind::ALL {
        let sql = format!("SELECT * FROM {} ORDER BY id", kind.table());
        let mut statement = store.connection().prepare(&sql).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            cells.push((0..width).map(|place| row.get(place).unwrap()).collect());
        }
    }
    cells
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn what_was_appended_is_there_and_can_be_taken_back(commands in ops()) {
        let (fresh, mut store) = Fresh::new();
        append(&mut store, &added());
        let first = Plan::from_records(full::one_of_each());
        let first_cells = dump(&store);
        let mut plan = first.clone();
        let mut done: Vec<(u64, Vec<Change>)> = Vec::new();
        for ops in commands {
            let mut changes = Vec::new();
            for op in ops {
                if let Some(change) = change(&plan, op) {
                    plan.apply(std::slice::from_ref(&change));
                    changes.push(change);
                }
            }
            let seq = append(&mut store, &changes);
            done.push((seq, changes));
        }
        prop_assert_eq!(&store.reload().unwrap(), &plan);
        let last_cells = dump(&store);

        for (seq, changes) in done.iter().rev() {
            let inverse = invert(changes);
            let undo = NewEntry { kind: EntryKind::Undo, of: Some(*seq), ..entry(&inverse) };
            let revision = store.revision();
            store.append(&undo, revision).unwrap();
        }
        prop_assert_eq!(store.reload().unwrap(), first);
        prop_assert_eq!(dump(&store), first_cells);
        for (seq, changes) in &done {
            let redo = NewEntry { kind: EntryKind::Redo, of: Some(*seq), ..entry(changes) };
            let revision = store.revision();
            store.append(&redo, revision).unwrap();
        }
        prop_assert_eq!(dump(&store), last_cells);
        drop(store);
        let verified = Store::verify(&fresh.path).unwrap();
        prop_assert_eq!(verified.entries, 1 + 3 * done.len() as u64);
    }
}
