//! Adding, editing, removing, linking, evidence, decisions and batches.

use serde_json::{Map, Value, json};
use slipway_plan::record::{
    Booking, Criterion, Decision, DecisionKind, Dependency, DependencyType, EnvironmentGroup, Evidence, Gate,
    Phase, Portfolio, Release, System, WindowRule,
};
use slipway_plan::{Command, Lag, Moment, PlanError, RecordKind, RecordRef, ValueError};
use slipway_testkit::TestPlan;
use uuid::Uuid;

const ID: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0001);

#[allow(clippy::needless_pass_by_value, reason = "it reads better at the call")]
fn fields(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn plan() -> TestPlan {
    TestPlan::new()
        .add(RecordKind::Person, "ada", json!({ "key": "ada", "name": "Ada" }))
        .add(RecordKind::Portfolio, "DIG", json!({ "key": "DIG", "name": "Digital", "owner": "ada" }))
        .system("CRM")
        .add(RecordKind::System, "WEB", json!({ "key": "WEB", "name": "Web", "depends_on": ["CRM"] }))
        .environment("SIT", "test", 2)
        .environment("UAT", "test", 2)
        .group("E2E", &["SIT", "UAT"])
        .release("R1", "2027-03-01", "2027-03-17")
        .release("R2", "2027-03-01", "2027-03-17")
        .with(RecordKind::Release, "R1", json!({ "portfolio": "DIG", "systems": ["WEB", "CRM"] }))
        .phase("R1", "SIT", "test", "2027-03-08", "2027-03-10")
        .gate("R1", "Go", "2027-03-16")
        .with(RecordKind::Gate, "R1/Go", json!({ "phase": "R1/SIT" }))
        .criterion("R1/Go", "Runbook")
        .scope("R1", "CRM-1")
        .booking("B1", "SIT", "shared", "2027-03-08", "2027-03-10")
        .with(
            RecordKind::Booking,
            "B1",
            json!({
            "release": "R1", "phase": "R1/SIT", "versions": [{ "system": "CRM", "version": "7" }] }),
        )
        .booking("B2", "E2E", "shared", "2027-03-08", "2027-03-10")
        .link((RecordKind::Phase, "R1/SIT"), (RecordKind::Release, "R2"), "FF")
}

#[test]
fn what_cannot_be_without_a_release_goes_with_it() {
    let mut made = plan();
    let record = made.find(RecordKind::Release, "R1");
    made.run(&Command::Remove { record });
    let plan = made.plan();
    for kind in [
        RecordKind::Phase,
        RecordKind::Gate,
        RecordKind::Criterion,
        RecordKind::ScopeItem,
        RecordKind::Dependency,
    ] {
        assert_eq!(plan.count(kind), 0, "{kind:?}");
    }
    assert_eq!(
        plan.by_key(RecordKind::Booking, "B1"),
        None,
        "a booking goes along with what it was made for"
    );
}

#[test]
fn what_names_it_among_others_stays_without_it() {
    let mut made = plan();
    for (kind, name) in
        [(RecordKind::Person, "ada"), (RecordKind::System, "CRM"), (RecordKind::Environment, "UAT")]
    {
        let record = made.find(kind, name);
        made.run(&Command::Remove { record });
    }
    assert_eq!(made.get::<Portfolio>("DIG").owner, None);
    assert_eq!(made.get::<Booking>("B1").versions.0, []);
    let record = made.find(RecordKind::Phase, "R1/SIT");
    made.run(&Command::Remove { record });
    assert_eq!(made.get::<Gate>("R1/Go").phase, None);
    assert!(made.get::<System>("WEB").depends_on.is_empty());
    assert_eq!(made.get::<Release>("R1").systems, [made.get::<System>("WEB").id]);
    assert_eq!(made.get::<EnvironmentGroup>("E2E").members.len(), 1);
    assert_eq!(made.plan().count(RecordKind::Dependency), 0, "a dependency needs both its ends");
}

#[test]
fn a_freeze_goes_with_the_last_thing_that_it_was_limited_to() {
    let mut made = plan();
    for (name, scope) in [("narrow", json!(["DIG"])), ("wider", json!(["DIG", "SIT"])), ("all", Value::Null)]
    {
        let rule = json!({ "name": name, "from": "2027-12-20", "to": "2028-01-03", "scope": scope });
        made = made.add(RecordKind::WindowRule, name, rule);
    }
    let record = made.find(RecordKind::Portfolio, "DIG");
    made.run(&Command::Remove { record });
    let mut left: Vec<&str> = made.plan().all::<WindowRule>().map(|rule| rule.name.as_str()).collect();
    left.sort_unstable();
    assert_eq!(left, ["all", "wider"], "without its only limit a freeze would hold for everything");
}

#[test]
fn evidence_fits_its_criterion() {
    let made = plan();
    let criterion = made.plan().refs(RecordKind::Criterion)[0];
    let given = |value: &str| {
        let (value, who) = (value.to_owned(), "Ada".to_owned());
        let at = "2027-03-09".parse().unwrap();
        made.plan().effect(&Command::RecordEvidence { id: ID, criterion, value, who, at })
    };
    assert!(matches!(given("very good"), Err(PlanError::Value { field: "value", .. })));
    assert!(["98.4", "approved", "done"].iter().any(|value| given(value).is_ok()));
}

#[test]
fn evidence_of_a_metric_is_a_finite_number() {
    let metric = json!({ "kind": "metric", "threshold": 98.0 });
    let made = plan().with(RecordKind::Criterion, "R1/Go/Runbook", metric);
    let criterion = made.find(RecordKind::Criterion, "R1/Go/Runbook");
    let given = |value: &str| {
        let (value, who, at) = (value.to_owned(), "Ada".to_owned(), "2027-03-09".parse().unwrap());
        made.plan().effect(&Command::RecordEvidence { id: ID, criterion, value, who, at })
    };
    for value in ["98%", "98,5", "NaN", "inf", "-infinity", "1e999"] {
        assert!(matches!(given(value), Err(PlanError::Value { field: "value", .. })), "{value}");
        assert!(!made.plan().get::<Criterion>(criterion.id.into()).unwrap().is_met_by(value), "{value}");
    }
    assert!(given("98.4").is_ok() && given("-3").is_ok());
}

#[test]
fn the_settings_are_one_and_stay() {
    let made = plan();
    let record = made.find(RecordKind::PlanSettings, "plan");
    assert_eq!(made.plan().effect(&Command::Remove { record }), Err(PlanError::PlanRecordIsFixed));
    let record = RecordRef::new(RecordKind::PlanSettings, ID);
    let second = Command::Add { record, fields: fields(json!({ "name": "Two" })) };
    assert_eq!(made.plan().effect(&second), Err(PlanError::PlanRecordIsFixed));
}

#[test]
fn ids_and_keys_are_taken_once() {
    let made = plan();
    let add = |id, key: &str| Command::Add {
        record: RecordRef::new(RecordKind::System, id),
        fields: fields(json!({ "key": key, "name": key })),
    };
    let taken = made.find(RecordKind::System, "CRM");
    assert_eq!(made.plan().effect(&add(taken.id, "NEW")), Err(PlanError::Exists(taken)));
    assert_eq!(made.plan().effect(&add(Uuid::nil(), "NEW")), Err(PlanError::BadId(Uuid::nil())));
    let key = PlanError::KeyTaken { kind: RecordKind::System, key: "CRM".to_owned() };
    assert_eq!(made.plan().effect(&add(ID, "CRM")), Err(key));
}

#[test]
fn keys_change_hands_within_one_batch() {
    let mut made = plan();
    let (crm, web) = (made.find(RecordKind::System, "CRM"), made.find(RecordKind::System, "WEB"));
    let rename = |record, key: &str| Command::Edit { record, fields: fields(json!({ "key": key })) };
    let commands = vec![rename(crm, "TMP"), rename(web, "CRM"), rename(crm, "WEB")];
    made.run(&Command::Batch { commands });
    let plan = made.plan();
    assert_eq!(plan.by_key(RecordKind::System, "CRM"), Some(web));
    assert_eq!(plan.by_key(RecordKind::System, "WEB"), Some(crm));
    assert_eq!(plan.by_key(RecordKind::System, "TMP"), None);
}

#[test]
fn a_value_that_does_not_fit_is_refused_by_name() {
    let made = plan();
    let cases = [
        (RecordKind::Release, "R1", json!({ "deploy": "17.03.2027" })),
        (RecordKind::Release, "R1", json!({ "name": "" })),
        (RecordKind::Release, "R1", json!({ "deploy_minutes": -1 })),
        (RecordKind::Environment, "SIT", json!({ "capacity": 0 })),
        (RecordKind::Phase, "R1/SIT", json!({ "tier": "preproduction" })),
        (RecordKind::Booking, "B1", json!({ "environment": null })),
    ];
    for (kind, name, change) in cases {
        let change = fields(change);
        let field = change.keys().next().unwrap().clone();
        let refused = made.plan().effect(&Command::Edit { record: made.find(kind, name), fields: change });
        let Err(PlanError::Value { field: found, .. }) = refused else { panic!("{field}: {refused:?}") };
        assert_eq!(found, field);
    }
    let record = made.find(RecordKind::Release, "R1");
    let unknown = made.plan().effect(&Command::Edit { record, fields: fields(json!({ "colour": "red" })) });
    assert_eq!(unknown, Err(PlanError::NoField { kind: RecordKind::Release, field: "colour".to_owned() }));
}

#[test]
fn text_reads_back_as_itself_once_it_is_taken() {
    let mut made = plan();
    let record = made.find(RecordKind::Release, "R1");
    made.run(&Command::Edit { record, fields: fields(json!({ "name": "Zoe\u{1}\u{308}\r\n" })) });
    assert_eq!(made.get::<Release>("R1").name, "Zoë\n");
    // 20,000 characters of three bytes that composition takes apart into six.
    let grows = Command::Edit { record, fields: fields(json!({ "name": "\u{958}".repeat(20_000) })) };
    let why = ValueError::BadText;
    let refused = PlanError::Value { kind: RecordKind::Release, field: "name", why };
    assert_eq!(made.plan().effect(&grows), Err(refused));
}

#[test]
fn a_link_ties_two_different_things() {
    let mut made = plan();
    let (r1, r2) = (made.find(RecordKind::Release, "R1"), made.find(RecordKind::Release, "R2"));
    let link = |from, to| Command::Link {
        id: ID,
        from,
        to,
        r#type: DependencyType::StartStart,
        lag: "2d".parse::<Lag>().unwrap(),
    };
    assert_eq!(made.plan().effect(&link(r1, r1)), Err(PlanError::DependsOnItself(r1)));
    let missing = RecordRef::new(RecordKind::Release, ID);
    assert_eq!(made.plan().effect(&link(r1, missing)), Err(PlanError::NotFound(missing)));
    made.run(&link(r1, r2));
    let made_link = made.plan().get::<Dependency>(ID.into()).unwrap();
    assert_eq!((made_link.link_type, made_link.lag.to_string().as_str()), (DependencyType::StartStart, "2d"));
}

#[test]
fn evidence_says_what_who_and_when() {
    let mut made = plan();
    let criterion = made.find(RecordKind::Criterion, "R1/Go/Runbook");
    let record = |who: &str| Command::RecordEvidence {
        id: ID,
        criterion,
        value: "done".to_owned(),
        who: who.to_owned(),
        at: "2027-03-15T10:00".parse().unwrap(),
    };
    let refused = made.plan().effect(&record(""));
    assert!(matches!(refused, Err(PlanError::Value { field: "who", .. })), "{refused:?}");
    made.run(&record("Ada"));
    let evidence = made.plan().get::<Evidence>(ID.into()).unwrap();
    assert_eq!((evidence.value.as_str(), evidence.at.to_string().as_str()), ("done", "2027-03-15T10:00"));
}

#[test]
fn a_waiver_needs_two_names_however_it_is_written() {
    let mut made = plan();
    let decide = |decision, second: Option<&str>| Command::Decide {
        id: ID,
        conflict: "booking-overlap-1".to_owned(),
        decision,
        owner: "Ada".to_owned(),
        until: Some(moment("2027-06-30")),
        why: "once".to_owned(),
        second: second.map(str::to_owned),
        decided: None,
    };
    for second in
        [None, Some(""), Some(" "), Some(" Ada "), Some("ADA"), Some("A\u{200b}da"), Some("\u{feff}")]
    {
        let refused = made.plan().effect(&decide(DecisionKind::Waive, second));
        assert_eq!(refused, Err(PlanError::TwoNamesNeeded), "{second:?}");
    }
    for (owner, why, field) in
        [(" ", "once", "owner"), ("\u{200b}", "once", "owner"), ("Ada", " \t", "reason")]
    {
        let mut blank = decide(DecisionKind::Accept, None);
        if let Command::Decide { owner: o, why: w, .. } = &mut blank {
            (*o, *w) = (owner.to_owned(), why.to_owned());
        }
        let required = PlanError::Value { kind: RecordKind::Decision, field, why: ValueError::Required };
        assert_eq!(made.plan().effect(&blank), Err(required), "{owner:?} {why:?}");
    }
    let row = json!({ "conflict": "x", "decision": "waive", "owner": "Ada", "reason": "once" });
    let record = RecordRef::new(RecordKind::Decision, ID);
    let added = made.plan().effect(&Command::Add { record, fields: fields(row) });
    assert_eq!(added, Err(PlanError::TwoNamesNeeded));
    assert!(made.plan().effect(&decide(DecisionKind::Accept, None)).is_ok());
    made.run(&decide(DecisionKind::Waive, Some("Zoë")));
    assert_eq!(made.plan().get::<Decision>(ID.into()).unwrap().second, "Zoë");
}

#[test]
fn what_is_accepted_or_waived_is_so_until_a_moment_to_come() {
    let made = plan();
    let decide = |decision, until: Option<&str>, decided: Option<&str>| {
        let command = Command::Decide {
            id: ID,
            conflict: "booking-overlap-1".to_owned(),
            decision,
            owner: "Ada".to_owned(),
            until: until.map(moment),
            why: "once".to_owned(),
            second: Some("Zoë".to_owned()),
            decided: decided.map(moment),
        };
        made.plan().effect(&command)
    };
    let refused = |why| Err(PlanError::Value { kind: RecordKind::Decision, field: "until", why });
    let nine = Some("2027-06-01T09:00");
    for decision in [DecisionKind::Accept, DecisionKind::Waive] {
        assert_eq!(decide(decision, None, nine), refused(ValueError::Required));
    }
    assert!(decide(DecisionKind::Fix, None, nine).is_ok());
    let past = || refused(ValueError::NotAfter("2027-06-01T09:00".to_owned()));
    assert_eq!(decide(DecisionKind::Accept, Some("2027-05-31"), nine), past());
    assert_eq!(decide(DecisionKind::Accept, Some("2027-06-01T09:00"), nine), past());
    assert_eq!(decide(DecisionKind::Fix, Some("2027-05-31"), nine), past(), "a promise is not of yesterday");
    assert!(decide(DecisionKind::Accept, Some("2027-06-01T09:01"), nine).is_ok());
    assert!(decide(DecisionKind::Accept, Some("2027-06-01"), nine).is_ok(), "the day is not over");
    assert!(decide(DecisionKind::Accept, Some("2027-05-31"), None).is_ok(), "nobody says when now is");
}

#[test]
fn decisions_are_stamped_once_also_in_batches() {
    let (then, now) = (moment("2027-06-01T09:00"), moment("2027-06-02T10:30"));
    let decide = |decided| Command::Decide {
        id: ID,
        conflict: "x".to_owned(),
        decision: DecisionKind::Fix,
        owner: "Ada".to_owned(),
        until: None,
        why: "once".to_owned(),
        second: None,
        decided,
    };
    let batch = |commands| Command::Batch { commands };
    let mixed = batch(vec![decide(None), batch(vec![decide(Some(then)), decide(None)])]);
    let stamped = batch(vec![decide(Some(now)), batch(vec![decide(Some(then)), decide(Some(now))])]);
    assert_eq!(*mixed.stamped(now), stamped);
    assert!(matches!(stamped.stamped(then), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn a_key_is_one_line_that_can_be_seen() {
    let made = plan();
    let add = |key: &str| {
        let record = RecordRef::new(RecordKind::Release, ID);
        made.plan().effect(&Command::Add { record, fields: fields(json!({ "key": key, "name": "New" })) })
    };
    let bad = Err(PlanError::Value { kind: RecordKind::Release, field: "key", why: ValueError::BadKey });
    for key in [" ", "\t", "\u{a0}", "R\n3", "R\t3", "R\u{2028}3"] {
        assert_eq!(add(key), bad, "{key:?}");
    }
    for key in ["R 3", "R-3", "Füße", "第三"] {
        assert!(add(key).is_ok(), "{key:?}");
    }
    let record = made.find(RecordKind::Release, "R1");
    let renamed = made.plan().effect(&Command::Edit { record, fields: fields(json!({ "key": "R\n1" })) });
    assert_eq!(renamed, bad);
    // The key of a booking may be missing, but not be blank.
    let booking = made.find(RecordKind::Booking, "B1");
    let keyed =
        |key| made.plan().effect(&Command::Edit { record: booking, fields: fields(json!({ "key": key })) });
    assert!(keyed(json!("")).is_ok() && keyed(json!(null)).is_ok());
    assert!(keyed(json!("  ")).is_err());
}

#[test]
fn a_batch_is_all_or_none_and_says_which_was_refused() {
    let made = plan();
    let record = made.find(RecordKind::Phase, "R1/SIT");
    let good = Command::Move { record, days: 1, minutes: 0 };
    let missing = RecordRef::new(RecordKind::Phase, ID);
    let bad = Command::Remove { record: missing };
    let refused = made.plan().effect(&Command::Batch { commands: vec![good.clone(), bad] });
    let why = Box::new(PlanError::NotFound(missing));
    assert_eq!(refused, Err(PlanError::InBatch { place: 2, why }));

    let back = Command::Move { record, days: -1, minutes: 0 };
    let nothing = made.plan().effect(&Command::Batch { commands: vec![good.clone(), back] });
    assert_eq!(nothing, Ok(Vec::new()), "what came to nothing is no change");

    let deep = (0..20).fold(good, |inner, _| Command::Batch { commands: vec![inner] });
    assert!(made.plan().effect(&deep).is_err());
}

#[test]
fn records_of_two_kinds_may_share_an_id_without_being_confused() {
    let phase = plan().find(RecordKind::Phase, "R1/SIT");
    let mut made = plan();
    let twin = RecordRef::new(RecordKind::Release, phase.id);
    made.run(&Command::Add { record: twin, fields: fields(json!({ "key": "TWIN", "name": "Twin" })) });
    assert_eq!(made.plan().referrers(twin), []);
    assert_eq!(made.plan().naming::<Gate>(phase).count(), 1);
    made.run(&Command::Remove { record: twin });
    assert!(made.plan().get::<Phase>(phase.id.into()).is_some());
}

#[test]
fn a_waiver_of_a_rule_is_asked_for_and_agreed_to_by_two_people_who_say_why() {
    let made = plan();
    let release = made.find(RecordKind::Release, "R1");
    let record = RecordRef::new(RecordKind::Waiver, ID);
    let give = |reason: &str, asks: &str, agrees: &str| {
        let row = json!({ "subject": release, "reason": reason, "requested_by": asks, "approved_by": agrees,
            "expires": "2027-06-30" });
        made.plan().effect(&Command::Add { record, fields: fields(row) }).map(drop)
    };
    assert_eq!(give("Law", "Ada", "Zoë"), Ok(()));
    for (asks, agrees) in [("Ada", "ada"), ("Ada", "Ada "), ("Ada\u{200d}", "Ada"), ("Zoë", "ZOE\u{308}")] {
        assert_eq!(give("Law", asks, agrees), Err(PlanError::TwoNamesNeeded), "{asks:?} {agrees:?}");
    }
    let required =
        |field| Err(PlanError::Value { kind: RecordKind::Waiver, field, why: ValueError::Required });
    assert_eq!(give(" ", "Ada", "Zoë"), required("reason"));
    assert_eq!(give("Law", " \u{200b}", "Zoë"), required("requested_by"));
    assert_eq!(give("Law", "Ada", "\u{a0}"), required("approved_by"));
}
