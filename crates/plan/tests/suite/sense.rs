//! Values that fit their fields and make no sense.

use serde_json::json;
use slipway_plan::policy::{BadRule, RuleFault};
use slipway_plan::record::{CustomValue, Person};
use slipway_plan::{Command, Plan, PlanError, RecordKind, RecordRef, ValueError, invert};
use slipway_testkit::TestPlan;
use uuid::Uuid;

use super::process::{add, edit, fields};

fn refused(kind: RecordKind, field: &'static str, why: ValueError) -> Result<(), PlanError> {
    Err(PlanError::Value { kind, field, why })
}

const fn range(min: i64, max: i64) -> ValueError {
    ValueError::OutOfRange { min, max }
}

#[test]
fn what_a_process_rule_makes_of_a_conflict_is_said() {
    let made = TestPlan::new();
    let rule = |value| add(made.plan(), RecordKind::ProcessRule, value);
    let required = refused(RecordKind::ProcessRule, "severity", ValueError::Required);
    assert_eq!(rule(json!({ "conflict": "in-freeze" })), required);
    assert_eq!(rule(json!({ "conflict": "in-freeze", "severity": null })), required);
    assert_eq!(rule(json!({ "conflict": "in-freeze", "severity": "off" })), Ok(()));
}

#[test]
fn numbers_have_bounds() {
    let made = TestPlan::new().release("R1", "2027-03-01", "2027-03-17").portfolio("Sales");
    let plan = made.plan();
    let release = made.find(RecordKind::Release, "R1");
    const MOST: i64 = 1_000_000_000;
    let day = "2027-06-01T10:00";
    for (kind, base, field, value, min, max) in [
        (RecordKind::Team, json!({ "key": "t", "name": "T" }), "capacity", json!(-1), 0, MOST),
        (
            RecordKind::ScopeItem,
            json!({ "key": "s", "title": "S", "release": release }),
            "estimate",
            json!(-0.5),
            0,
            MOST,
        ),
        (
            RecordKind::Wave,
            json!({ "name": "W", "release": release, "start": day }),
            "soak",
            json!("-4h"),
            0,
            100_000,
        ),
        (
            RecordKind::Wave,
            json!({ "name": "W", "release": release, "start": day }),
            "minutes",
            json!(-1),
            0,
            100_000,
        ),
        (
            RecordKind::Cab,
            json!({ "key": "c", "name": "C", "from": day, "to": "2027-06-01T11:00" }),
            "cutoff",
            json!("-2d"),
            0,
            100_000,
        ),
        (RecordKind::Environment, json!({ "key": "e", "name": "E" }), "capacity", json!(0), 1, 100_000),
        (RecordKind::Environment, json!({ "key": "e", "name": "E" }), "position", json!(0), 1, 100_000),
        (
            RecordKind::Term,
            json!({ "list": "role", "word": "w", "name": "W" }),
            "position",
            json!(-1),
            1,
            100_000,
        ),
        (RecordKind::Baseline, json!({ "name": "B" }), "position", json!(-1), 1, MOST),
        (
            RecordKind::ReleaseTemplate,
            json!({ "key": "T", "name": "T" }),
            "deploy_offset",
            json!(-1),
            0,
            3_660,
        ),
        (
            RecordKind::ReleaseTemplate,
            json!({ "key": "T", "name": "T" }),
            "deploy_minutes",
            json!(-60),
            0,
            100_000,
        ),
    ] {
        let mut given = base.clone();
        given[field] = value;
        assert_eq!(add(plan, kind, given), refused(kind, field, range(min, max)), "{field}");
        let fine = if kind == RecordKind::Baseline { json!({ "name": "B", "position": 1 }) } else { base };
        assert_eq!(add(plan, kind, fine), Ok(()), "{kind:?}");
    }
    let nowhere = add(plan, RecordKind::Baseline, json!({ "name": "B" }));
    assert_eq!(nowhere, refused(RecordKind::Baseline, "position", ValueError::Required));
    let blank = add(plan, RecordKind::Person, json!({ "key": "p", "name": " \u{200b}" }));
    assert_eq!(blank, refused(RecordKind::Person, "name", ValueError::Required));
}

#[test]
fn what_a_plan_has_already_stays_while_nobody_touches_it() {
    let made = TestPlan::new().add(RecordKind::Environment, "E", json!({ "key": "E", "name": "E" }));
    let at = made.find(RecordKind::Environment, "E");
    let mut records: Vec<_> = made.plan().records().collect();
    let old = records.iter_mut().find(|r| r.reference() == at).unwrap();
    old.set("capacity", &json!(-3)).unwrap();
    let plan = Plan::from_records(records);
    assert_eq!(edit(&plan, at, json!({ "name": "Other" })), Ok(()));
    let why = range(1, 100_000);
    assert_eq!(edit(&plan, at, json!({ "capacity": -4 })), refused(RecordKind::Environment, "capacity", why));
    assert_eq!(edit(&plan, at, json!({ "capacity": 2 })), Ok(()));
}

#[test]
fn a_template_that_nobody_could_follow_is_refused_with_its_row() {
    let made = TestPlan::new();
    let phase = |name: &str, offset: i64, days: i64| json!({ "name": name, "offset": offset, "days": days });
    let gate = |name: &str, offset: i64| json!({ "name": name, "offset": offset });
    let criterion = |gate: &str, name: &str, kind: &str| json!({ "gate": gate, "name": name, "kind": kind });
    let days = range(0, 3_660);
    for (field, rows, row, column, why) in [
        ("phases", json!([phase("A", 0, 1), phase("B", 0, 0)]), 2, "days", range(1, 3_660)),
        ("phases", json!([phase("A", 0, -3)]), 1, "days", range(1, 3_660)),
        ("phases", json!([phase("A", 0, 9_999_999)]), 1, "days", range(1, 3_660)),
        ("phases", json!([phase("A", -1, 2)]), 1, "offset", days.clone()),
        ("phases", json!([phase(" ", 0, 2)]), 1, "name", ValueError::Required),
        (
            "phases",
            json!([phase("A", 0, 2), phase("A ", 3, 2)]),
            2,
            "name",
            ValueError::Twice("A".to_owned()),
        ),
        ("gates", json!([gate("Go", 1), gate("Go", 2)]), 2, "name", ValueError::Twice("Go".to_owned())),
        ("gates", json!([gate("Go", -1)]), 1, "offset", days),
        (
            "criteria",
            json!([criterion("Stop", "A", "approval")]),
            1,
            "gate",
            ValueError::NoGate("Stop".to_owned()),
        ),
        ("criteria", json!([criterion("Exit", "A", "metric")]), 1, "threshold", ValueError::Required),
        (
            "criteria",
            json!([criterion("Exit", "A", "approval"), criterion("Exit", "A", "checklist")]),
            2,
            "name",
            ValueError::Twice("A".to_owned()),
        ),
    ] {
        let mut given = json!({ "key": "T", "name": "T", "gates": [gate("Exit", 4)] });
        given[field] = rows.clone();
        let why = ValueError::InRow { row, column, why: Box::new(why) };
        assert_eq!(
            add(made.plan(), RecordKind::ReleaseTemplate, given),
            refused(RecordKind::ReleaseTemplate, field, why),
            "{rows}"
        );
    }
    // A gate that goes leaves its criteria without one.
    let made = made.add(
        RecordKind::ReleaseTemplate,
        "T",
        json!({ "key": "T", "name": "T", "gates": [gate("Exit", 4)], "criteria": [criterion("Exit", "A", "approval")] }),
    );
    let at = made.find(RecordKind::ReleaseTemplate, "T");
    let why =
        ValueError::InRow { row: 1, column: "gate", why: Box::new(ValueError::NoGate("Exit".to_owned())) };
    assert_eq!(
        edit(made.plan(), at, json!({ "gates": null })),
        refused(RecordKind::ReleaseTemplate, "criteria", why)
    );
    assert_eq!(edit(made.plan(), at, json!({ "gates": null, "criteria": null })), Ok(()));
}

#[test]
fn a_field_of_an_organisation_is_no_built_in_one_and_only_a_choice_has_choices() {
    let made = TestPlan::new();
    let field = |value| add(made.plan(), RecordKind::CustomField, value);
    for (on, key) in
        [("release", "key"), ("release", "id"), ("release", "Deploy"), ("booking", "mode"), ("phase", "key")]
    {
        let why = ValueError::BuiltIn(key.to_owned());
        let given = field(json!({ "key": key, "name": "N", "on": on }));
        assert_eq!(given, refused(RecordKind::CustomField, "key", why), "{on} {key}");
    }
    assert_eq!(field(json!({ "key": "mode", "name": "Mode", "on": "release" })), Ok(()));
    let why = ValueError::OnlyWhere { kind: RecordKind::CustomField, field: "kind", words: &["choice"] };
    let text = json!({ "key": "risk", "name": "Risk", "choices": ["low", "high"] });
    assert_eq!(field(text), refused(RecordKind::CustomField, "choices", why));
}

#[test]
fn only_words_of_kinds_and_statuses_stand_for_others() {
    let made = TestPlan::new();
    let words: &[&str] = &["release_kind", "release_status"];
    let why = ValueError::OnlyWhere { kind: RecordKind::Term, field: "list", words };
    for list in ["role", "phase_kind"] {
        let term = json!({ "list": list, "word": "lead", "name": "Lead", "base": "project" });
        assert_eq!(add(made.plan(), RecordKind::Term, term), refused(RecordKind::Term, "base", why.clone()));
    }
    let other = |list: &str, word: &str, base: &str| {
        add(made.plan(), RecordKind::Term, json!({ "list": list, "word": word, "name": "N", "base": base }))
    };
    let why = |found: &str, own: &str| ValueError::NotChoice {
        found: found.to_owned(),
        choices: vec![own.to_owned()],
    };
    let kind = other("release_kind", "enterprise", "project");
    assert_eq!(kind, refused(RecordKind::Term, "base", why("project", "enterprise")));
    let status = other("release_status", "completed", "cancelled");
    assert_eq!(status, refused(RecordKind::Term, "base", why("cancelled", "completed")));
    assert_eq!(other("release_kind", "enterprise", "enterprise"), Ok(()));
    let around = json!({ "list": "role", "word": " lead", "name": "Lead" });
    assert_eq!(
        add(made.plan(), RecordKind::Term, around),
        refused(RecordKind::Term, "word", ValueError::BadWord)
    );
    let several = json!({ "list": "role", "word": "a\nb", "name": "Lead" });
    assert_eq!(
        add(made.plan(), RecordKind::Term, several),
        refused(RecordKind::Term, "word", ValueError::BadWord)
    );
}

#[test]
fn a_person_takes_along_the_values_that_name_them() {
    let made = TestPlan::new()
        .add(RecordKind::Person, "ada", json!({ "key": "ada", "name": "Ada" }))
        .add(RecordKind::Person, "bob", json!({ "key": "bob", "name": "Bob" }))
        .release("R1", "2027-03-01", "2027-03-17")
        .release("R2", "2027-03-01", "2027-03-17")
        .add(RecordKind::CustomField, "who", json!({ "key": "who", "name": "Who", "kind": "person" }))
        .add(RecordKind::CustomField, "free", json!({ "key": "free", "name": "Free" }))
        .add(RecordKind::CustomValue, "1", json!({ "field": "who", "record": "R1", "value": "ada" }))
        .add(RecordKind::CustomValue, "2", json!({ "field": "who", "record": "R2", "value": "bob" }))
        .add(RecordKind::CustomValue, "3", json!({ "field": "free", "record": "R1", "value": "ada" }));
    let values = |plan: &Plan| {
        let mut all: Vec<String> = plan.all::<CustomValue>().map(|v| v.value.clone()).collect();
        all.sort();
        all
    };
    let (ada, before) = (made.find(RecordKind::Person, "ada"), made.plan().clone());
    let does = |command: &Command, after: &[&str]| {
        let mut plan = before.clone();
        let changes = plan.effect(command).unwrap();
        plan.apply(&changes);
        assert_eq!(values(&plan), after);
        plan.apply(&invert(&changes));
        assert_eq!(plan, before, "one command, one undo");
    };
    does(
        &Command::Edit { record: ada, fields: fields(json!({ "key": "lovelace" })) },
        &["ada", "bob", "lovelace"],
    );
    does(&Command::Edit { record: ada, fields: fields(json!({ "name": "A." })) }, &["ada", "ada", "bob"]);
    does(&Command::Remove { record: ada }, &["ada", "bob"]);
    // Two people swap their keys by way of a third; each value stays with its person.
    let bob = made.find(RecordKind::Person, "bob");
    let key = |record, key: &str| Command::Edit { record, fields: fields(json!({ "key": key })) };
    let commands = vec![key(ada, "x"), key(bob, "ada"), key(ada, "bob")];
    let mut plan = before.clone();
    plan.apply(&plan.effect(&Command::Batch { commands }).unwrap());
    let of = |value: &str| {
        plan.get::<CustomValue>(made.find(RecordKind::CustomValue, value).id.into()).unwrap().value.clone()
    };
    assert_eq!((of("1").as_str(), of("2").as_str(), of("3").as_str()), ("bob", "ada", "ada"));
    assert_eq!(plan.get::<Person>(ada.id.into()).unwrap().key, "bob");
}

#[test]
fn a_range_of_days_is_refused_only_where_no_day_is_ever_free() {
    let made = TestPlan::new();
    let give = |rule: &str| add(made.plan(), RecordKind::Policy, json!({ "name": "P", "rule": rule }));
    for fine in [
        "no production change from T-88 to T+1 of quarter end",
        "no production change from T-45 to T+45 of quarter end",
        "no production change from T-29 to T of month end",
        "no production change from T-360 to T+4 of year end",
        "no production change from T-10 to T+10 working days of month end",
        "no production change from T-11 to T+11 working days of month end",
    ] {
        assert_eq!(give(fine), Ok(()), "{fine}");
    }
    let bad = BadRule { column: 27, fault: RuleFault::NoDayFree };
    let none = refused(RecordKind::Policy, "rule", ValueError::NotRule(bad));
    // No month has more than 23 days from Monday to Friday.
    assert_eq!(give("no production change from T-12 to T+11 working days of month end"), none);
    assert_eq!(give("no production change from T-30 to T+36 working days of quarter start"), none);
}

#[test]
fn words_and_rules_are_found_without_looking_at_all_of_them() {
    let commands = (0..20_000_u128).map(|n| Command::Add {
        record: RecordRef::new(RecordKind::Term, Uuid::from_u128(n + 1)),
        fields: fields(json!({ "list": "role", "word": format!("word {n}"), "name": "W" })),
    });
    let batch = Command::Batch { commands: commands.collect() };
    let begun = std::time::Instant::now();
    let changes = Plan::default().effect(&batch).unwrap();
    assert_eq!(changes.len(), 20_000);
    // A comparison of each with each took minutes; this takes a fraction of a second.
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
