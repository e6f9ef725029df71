//! Fields and words of an organisation's own, and the names in its policies.

use serde_json::{Map, Value, json};
use slipway_plan::policy::{BadRule, RuleFault};
use slipway_plan::record::Policy;
use slipway_plan::{Command, Plan, PlanError, RecordKind, RecordRef, ValueError};
use slipway_testkit::TestPlan;
use uuid::Uuid;

fn plan() -> TestPlan {
    TestPlan::new()
        .add(RecordKind::Person, "ada", json!({ "key": "ada", "name": "Ada" }))
        .portfolio("Sales")
        .system("CRM")
        .release("R1", "2027-03-01", "2027-03-17")
        .release("R2", "2027-03-01", "2027-03-17")
        .phase("R1", "SIT", "", "2027-03-02", "2027-03-05")
        .add(RecordKind::CustomField, "cost", json!({ "key": "cost", "name": "Cost", "kind": "number" }))
        .add(RecordKind::CustomField, "due", json!({ "key": "due", "name": "Due", "kind": "date" }))
        .add(RecordKind::CustomField, "who", json!({ "key": "who", "name": "Who", "kind": "person" }))
        .add(RecordKind::CustomField, "free", json!({ "key": "free", "name": "Free" }))
        .add(
            RecordKind::CustomField,
            "risk",
            json!({ "key": "risk", "name": "Risk", "kind": "choice", "choices": ["low", "high"] }),
        )
        .add(RecordKind::Term, "lead", json!({ "list": "role", "word": "lead", "name": "Lead" }))
        .add(
            RecordKind::Term,
            "train",
            json!({ "list": "release_kind", "word": "train", "name": "Train", "base": "continuous" }),
        )
}

#[allow(clippy::needless_pass_by_value, reason = "it reads better at the call")]
pub(super) fn fields(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

pub(super) fn add(plan: &Plan, kind: RecordKind, value: Value) -> Result<(), PlanError> {
    let record = RecordRef::new(kind, Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0001));
    plan.effect(&Command::Add { record, fields: fields(value) }).map(drop)
}

pub(super) fn edit(plan: &Plan, record: RecordRef, value: Value) -> Result<(), PlanError> {
    plan.effect(&Command::Edit { record, fields: fields(value) }).map(drop)
}

#[test]
fn a_value_fits_its_field() {
    let made = plan();
    let release = made.find(RecordKind::Release, "R1");
    let give = |field: &str, value: &str| {
        let field = made.find(RecordKind::CustomField, field);
        add(
            made.plan(),
            RecordKind::CustomValue,
            json!({ "field": field, "record": release, "value": value }),
        )
    };
    let refused = |why| Err(PlanError::Value { kind: RecordKind::CustomValue, field: "value", why });
    for (field, value) in
        [("cost", "12.5"), ("due", "2027-06-12"), ("who", "ada"), ("risk", "high"), ("free", "anything")]
    {
        assert_eq!(give(field, value), Ok(()), "{field} {value}");
    }
    assert_eq!(give("cost", "much"), refused(ValueError::NotNumber("much".to_owned())));
    assert_eq!(give("cost", "NaN"), refused(ValueError::NotNumber("NaN".to_owned())));
    assert_eq!(give("due", "12.6.2027"), refused(ValueError::NotDay("12.6.2027".to_owned())));
    let choices = vec!["low".to_owned(), "high".to_owned()];
    assert_eq!(give("risk", "High"), refused(ValueError::NotChoice { found: "High".to_owned(), choices }));
    let kinds = vec![RecordKind::Person];
    assert_eq!(give("who", "bob"), refused(ValueError::NotReference { found: "bob".to_owned(), kinds }));
    assert_eq!(give("free", ""), refused(ValueError::Required));
}

#[test]
fn a_value_is_for_the_right_record_and_there_once() {
    let made = plan();
    let (field, release) = (made.find(RecordKind::CustomField, "cost"), made.find(RecordKind::Release, "R1"));
    let phase = made.find(RecordKind::Phase, "R1/SIT");
    let wrong = json!({ "field": field, "record": phase, "value": "1" });
    let refused = add(made.plan(), RecordKind::CustomValue, wrong);
    assert_eq!(refused, Err(PlanError::CustomNotFor { field, kind: RecordKind::Phase }));
    let made = made.add(
        RecordKind::CustomValue,
        "cost of R1",
        json!({ "field": "cost", "record": "R1", "value": "1" }),
    );
    let again = json!({ "field": field, "record": release, "value": "2" });
    let refused = add(made.plan(), RecordKind::CustomValue, again.clone());
    assert_eq!(refused, Err(PlanError::CustomTwice { field, record: release }));
    // Instead of the first one it may be, also within one batch; and another release may have one.
    let first = made.find(RecordKind::CustomValue, "cost of R1");
    let new = RecordRef::new(RecordKind::CustomValue, Uuid::from_u128(7));
    let commands =
        vec![Command::Remove { record: first }, Command::Add { record: new, fields: fields(again) }];
    assert!(made.plan().effect(&Command::Batch { commands }).is_ok());
    let other = made.find(RecordKind::Release, "R2");
    assert_eq!(edit(made.plan(), first, json!({ "record": other })), Ok(()));
    assert_eq!(edit(made.plan(), first, json!({ "value": "3" })), Ok(()));
}

#[test]
fn a_field_does_not_change_under_its_values() {
    let made = plan()
        .add(RecordKind::CustomValue, "a", json!({ "field": "risk", "record": "R1", "value": "low" }))
        .add(RecordKind::CustomValue, "b", json!({ "field": "risk", "record": "R2", "value": "high" }));
    let field = made.find(RecordKind::CustomField, "risk");
    let change = |value| edit(made.plan(), field, value);
    assert_eq!(change(json!({ "choices": ["high"] })), Err(PlanError::CustomMisfits { field, count: 1 }));
    let number = json!({ "kind": "number", "choices": null });
    assert_eq!(change(number), Err(PlanError::CustomMisfits { field, count: 2 }));
    assert_eq!(change(json!({ "on": "phase" })), Err(PlanError::CustomMisfits { field, count: 2 }));
    assert_eq!(change(json!({ "choices": ["low", "middle", "high"] })), Ok(()));
    assert_eq!(change(json!({ "kind": "text", "choices": null, "name": "Risk level" })), Ok(()));
    let required =
        PlanError::Value { kind: RecordKind::CustomField, field: "choices", why: ValueError::Required };
    assert_eq!(change(json!({ "choices": null })), Err(required));
}

#[test]
fn words_belong_to_their_lists() {
    let made = plan();
    let (lead, train) = (made.find(RecordKind::Term, "lead"), made.find(RecordKind::Term, "train"));
    let release = made.find(RecordKind::Release, "R1");
    assert_eq!(edit(made.plan(), release, json!({ "type": train })), Ok(()));
    for wrong in [json!({ "type": lead }), json!({ "stage": lead })] {
        assert_eq!(edit(made.plan(), release, wrong), Err(PlanError::TermOfAnotherList { term: lead }));
    }
    let twice =
        add(made.plan(), RecordKind::Term, json!({ "list": "role", "word": "lead", "name": "Leader" }));
    assert_eq!(twice, Err(PlanError::KeyTaken { kind: RecordKind::Term, key: "lead".to_owned() }));
    let other = json!({ "list": "phase_kind", "word": "lead", "name": "Lead" });
    assert_eq!(add(made.plan(), RecordKind::Term, other), Ok(()));
    let base = edit(made.plan(), train, json!({ "base": "wooden" }));
    assert!(matches!(base, Err(PlanError::Value { field: "base", why: ValueError::NotChoice { .. }, .. })));
    let used = made.with(RecordKind::Release, "R1", json!({ "type": "train" }));
    let moved = edit(used.plan(), train, json!({ "list": "role", "base": null }));
    assert_eq!(moved, Err(PlanError::TermOfAnotherList { term: train }));
}

#[test]
fn a_policy_is_read_when_it_is_given_and_names_what_is_there() {
    let made = plan();
    let give = |rule: &str| add(made.plan(), RecordKind::Policy, json!({ "name": "P", "rule": rule }));
    let refused = |why| Err(PlanError::Value { kind: RecordKind::Policy, field: "rule", why });
    assert_eq!(give("every release has a Go gate for system CRM in portfolio Sales"), Ok(()));
    let no_such = |kind, key: &str, column| {
        let fault = RuleFault::NoSuch { kind, key: key.to_owned() };
        refused(ValueError::NotRule(BadRule { column, fault }))
    };
    assert_eq!(
        give("every release has a Go gate for systems CRM, ERP"),
        no_such(RecordKind::System, "ERP", 46)
    );
    assert_eq!(
        give("every release has a Go gate in portfolio Grid"),
        no_such(RecordKind::Portfolio, "Grid", 42)
    );
    assert!(matches!(give("be nice"), Err(PlanError::Value { why: ValueError::NotRule(_), .. })));
    assert_eq!(give("  "), refused(ValueError::Required));
    let made =
        plan().add(RecordKind::Policy, "P", json!({ "name": "P", "rule": "  every release has a Go gate " }));
    assert_eq!(made.get::<Policy>("P").rule.as_str(), "every release has a Go gate");
}

#[test]
fn two_process_rules_for_the_same_are_refused() {
    let limits = json!({ "conflict": "change-unapproved", "severity": "off",
        "governance": ["hybrid", "continuous"], "release_kinds": ["project"] });
    let made = plan().add(RecordKind::ProcessRule, "first", limits).add(
        RecordKind::ProcessRule,
        "other",
        json!({ "conflict": "change-unapproved", "severity": "off" }),
    );
    let first = made.find(RecordKind::ProcessRule, "first");
    let other = made.find(RecordKind::ProcessRule, "other");
    let twice = Err(PlanError::RuleTwice { rule: first });
    let same = json!({ "conflict": " change-unapproved", "severity": "error",
        "governance": ["continuous", "hybrid"], "release_kinds": ["project"] });
    assert_eq!(add(made.plan(), RecordKind::ProcessRule, same.clone()), twice);
    assert_eq!(edit(made.plan(), other, same.clone()), twice);
    let both = Command::Batch {
        commands: vec![
            Command::Remove { record: first },
            Command::Edit { record: other, fields: fields(same.clone()) },
        ],
    };
    assert!(made.plan().effect(&both).is_ok(), "in its place it may be");
    for (field, value) in [
        ("conflict", json!("in-freeze")),
        ("governance", json!(["hybrid"])),
        ("release_kinds", json!(["project", "emergency"])),
        ("release_kinds", Value::Null),
    ] {
        let mut narrower = same.clone();
        narrower[field] = value;
        assert_eq!(add(made.plan(), RecordKind::ProcessRule, narrower), Ok(()), "{field}");
    }
    assert_eq!(edit(made.plan(), first, json!({ "severity": "warning", "note": "Once" })), Ok(()));
}

#[test]
fn the_choices_of_a_field_can_be_seen_and_told_apart() {
    let made = plan();
    let field = made.find(RecordKind::CustomField, "risk");
    let refused = |why| Err(PlanError::Value { kind: RecordKind::CustomField, field: "choices", why });
    for (choices, why) in [
        (json!(["low", " "]), ValueError::BlankAmong),
        (json!(["low", "\u{200b}"]), ValueError::BlankAmong),
        (json!(["low", "low "]), ValueError::Twice("low".to_owned())),
        (json!(["low", "high", " high "]), ValueError::Twice("high".to_owned())),
    ] {
        let row = json!({ "key": "new", "name": "New", "kind": "choice", "choices": choices });
        assert_eq!(add(made.plan(), RecordKind::CustomField, row), refused(why.clone()));
        assert_eq!(edit(made.plan(), field, json!({ "choices": choices })), refused(why));
    }
    assert_eq!(edit(made.plan(), field, json!({ "choices": ["low", "Low", "lower"] })), Ok(()));
}
