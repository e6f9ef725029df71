//! Changes as the log keeps them.

use serde_json::{Value, json};
use slipway_plan::change::StoredChange;
use slipway_plan::{Change, Command, PlanError, RecordKind};
use slipway_testkit::TestPlan;

fn plan() -> TestPlan {
    TestPlan::new().release("R1", "2027-03-01", "2027-03-17")
}

fn renamed(made: &TestPlan, name: &str) -> Vec<Change> {
    let fields = [("name".to_owned(), json!(name))].into_iter().collect();
    let record = made.find(RecordKind::Release, "R1");
    made.plan().effect(&Command::Edit { record, fields }).unwrap()
}

fn stored(change: &Change) -> StoredChange {
    serde_json::from_value(serde_json::to_value(change).unwrap()).unwrap()
}

#[test]
fn an_edit_keeps_only_what_differs() {
    let made = plan();
    let entry = serde_json::to_value(&renamed(&made, "New")[0]).unwrap();
    let record = made.find(RecordKind::Release, "R1").to_string();
    assert_eq!(entry, json!({ "record": record, "before": { "name": "R1" }, "after": { "name": "New" } }));
}

#[test]
fn a_change_is_bound_only_to_the_record_that_it_edits() {
    let mut made = plan();
    let at = made.find(RecordKind::Release, "R1");
    let change = renamed(&made, "New").remove(0);
    assert_eq!(stored(&change).bind(made.plan().record(at)), Ok(change.clone()));
    assert_eq!(stored(&change).bind(None), Err(PlanError::NotFound(at)));
    let fields = [("name".to_owned(), json!("Meanwhile"))].into_iter().collect();
    made.run(&Command::Edit { record: at, fields });
    assert_eq!(stored(&change).bind(made.plan().record(at)), Err(PlanError::NotFound(at)));
}

#[test]
fn what_was_added_cannot_be_added_again_nor_removed_when_it_has_changed() {
    let made = plan();
    let at = made.find(RecordKind::Release, "R1");
    let now = made.plan().record(at).unwrap();
    let added = Change::added(now.clone());
    assert_eq!(stored(&added).bind(None), Ok(added.clone()));
    assert_eq!(stored(&added).bind(Some(now.clone())), Err(PlanError::Exists(at)));
    let later = renamed(&made, "New").remove(0).after;
    let removed = Change::removed(now.clone());
    assert_eq!(stored(&removed).bind(Some(now)), Ok(removed.clone()));
    assert_eq!(stored(&removed).bind(later), Err(PlanError::NotFound(at)));
}

#[test]
fn nonsense_in_the_log_is_refused() {
    let record = plan().find(RecordKind::Release, "R1").to_string();
    let cases: [Value; 4] = [
        json!({ "record": record }),
        json!({ "record": "ship:1", "after": {} }),
        json!({ "record": record, "after": {}, "more": 1 }),
        json!([]),
    ];
    for case in cases {
        assert!(serde_json::from_value::<StoredChange>(case.clone()).is_err(), "{case}");
    }
    let incomplete: StoredChange = serde_json::from_value(json!({ "record": record, "after": {} })).unwrap();
    assert!(matches!(incomplete.bind(None), Err(PlanError::Value { .. })));
}
