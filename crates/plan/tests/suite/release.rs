//! Joining, cloning and templates.

use serde_json::json;
use slipway_plan::record::{
    Booking, BookingStatus, Comparison, Criterion, Dependency, Evidence, Gate, GateStatus, Phase, Release,
    ReleaseId, ReleaseKind, ReleaseStatus, ScopeItem, Tier,
};
use slipway_plan::{Command, PlanError, RecordKind, RecordRef};
use slipway_testkit::TestPlan;
use uuid::Uuid;

const SEED: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0001);

fn family() -> TestPlan {
    TestPlan::new()
        .enterprise("Q1", "2027-01-04", "2027-03-19")
        .enterprise("Q2", "2027-01-04", "2027-03-19")
        .enterprise("Y", "2027-01-04", "2027-12-17")
        .release("P1", "2027-01-04", "2027-03-19")
}

fn join(made: &TestPlan, release: &str, parent: &str) -> Command {
    let find = |key| made.find(RecordKind::Release, key);
    Command::Join { release: find(release), parent: find(parent) }
}

#[test]
fn a_release_belongs_to_several_and_leaves_one() {
    let mut made = family();
    for parent in ["Q1", "Q2", "Q1"] {
        made.run(&join(&made, "P1", parent));
    }
    assert_eq!(made.get::<Release>("P1").parents.len(), 2);
    let (release, parent) = (made.find(RecordKind::Release, "P1"), made.find(RecordKind::Release, "Q1"));
    made.run(&Command::Leave { release, parent });
    assert_eq!(made.get::<Release>("P1").parents, [made.get::<Release>("Q2").id]);
}

#[test]
fn joining_refuses_circles_and_parents_that_group_nothing() {
    let mut made = family();
    made.run(&join(&made, "Q1", "Y"));
    made.run(&join(&made, "P1", "Q1"));
    let id = |key| made.find(RecordKind::Release, key);
    assert_eq!(made.plan().effect(&join(&made, "Y", "Q1")), Err(PlanError::ContainsItself(id("Y"))));
    assert_eq!(made.plan().effect(&join(&made, "Y", "Y")), Err(PlanError::ContainsItself(id("Y"))));
    assert_eq!(made.plan().effect(&join(&made, "Q2", "P1")), Err(PlanError::NotEnterprise(id("P1"))));
}

#[test]
fn a_kind_that_what_hangs_on_it_cannot_have_is_refused() {
    let mut made = family().scope("P1", "CRM-1");
    made.run(&join(&made, "P1", "Q1"));
    let edit = |key: &str, kind: &str| {
        let fields = [("kind".to_owned(), json!(kind))].into_iter().collect();
        Command::Edit { record: made.find(RecordKind::Release, key), fields }
    };
    let refused = made.plan().effect(&edit("Q1", "project"));
    assert_eq!(refused, Err(PlanError::NotEnterprise(made.find(RecordKind::Release, "Q1"))));
    let refused = made.plan().effect(&edit("P1", "enterprise"));
    assert_eq!(refused, Err(PlanError::EnterpriseHoldsNoScope(made.find(RecordKind::Release, "P1"))));
    assert!(made.plan().effect(&edit("Q2", "project")).is_ok());
}

#[test]
fn a_phase_does_not_go_to_another_release_without_its_bookings() {
    let made = family()
        .environment("SIT", "test", 1)
        .phase("P1", "SIT", "test", "2027-02-01", "2027-02-05")
        .booking("B1", "SIT", "shared", "2027-02-01", "2027-02-05")
        .with(RecordKind::Booking, "B1", json!({ "release": "P1", "phase": "P1/SIT" }));
    let edit = |record, release: &str| Command::Edit {
        record,
        fields: [("release".to_owned(), json!(made.find(RecordKind::Release, release)))]
            .into_iter()
            .collect(),
    };
    let (phase, booking) = (made.find(RecordKind::Phase, "P1/SIT"), made.find(RecordKind::Booking, "B1"));
    let alone = made.plan().effect(&edit(phase, "Q1"));
    assert_eq!(alone, Err(PlanError::PhaseOfAnotherRelease { record: booking }));
    let both = Command::Batch { commands: vec![edit(phase, "Q1"), edit(booking, "Q1")] };
    assert_eq!(made.plan().effect(&both).unwrap().len(), 2);
}

fn to_clone() -> TestPlan {
    let mut made = family()
        .environment("SIT", "test", 2)
        .release("P2", "2027-01-04", "2027-03-19")
        .phase("P1", "Build", "", "2027-01-04", "2027-01-29")
        .phase("P1", "SIT", "test", "2027-02-01", "2027-02-05")
        .phase("P2", "SIT", "test", "2027-02-01", "2027-02-05")
        .gate("P1", "Go", "2027-03-01")
        .with(
            RecordKind::Gate,
            "P1/Go",
            json!({ "status": "passed", "actual": "2027-03-01", "phase": "P1/SIT" }),
        )
        .criterion("P1/Go", "Runbook")
        .add(
            RecordKind::Evidence,
            "done",
            json!({
            "criterion": "P1/Go/Runbook", "value": "done", "who": "Zoë", "at": "2027-03-01" }),
        )
        .scope("P1", "CRM-1")
        .booking("B1", "SIT", "shared", "2027-02-01", "2027-02-05")
        .with(RecordKind::Booking, "B1", json!({ "release": "P1", "phase": "P1/SIT", "approver": "Zoë" }))
        .booking("OLD", "SIT", "shared", "2027-02-01", "2027-02-05")
        .with(RecordKind::Booking, "OLD", json!({ "phase": "P1/SIT", "status": "rejected" }))
        .link((RecordKind::Phase, "P1/Build"), (RecordKind::Phase, "P1/SIT"), "FS")
        .link((RecordKind::Phase, "P2/SIT"), (RecordKind::Phase, "P1/SIT"), "FS")
        .with(RecordKind::Release, "P1", json!({ "status": "completed", "actual_start": "2027-01-05" }));
    made.run(&join(&made, "P1", "Q1"));
    made
}

fn clone(made: &TestPlan, key: &str) -> Command {
    let release = made.find(RecordKind::Release, "P1");
    Command::Clone { release, seed: SEED, key: key.to_owned(), name: "Zoe\u{308}".to_owned(), days: 91 }
}

#[test]
fn a_clone_holds_what_was_planned_and_not_what_came_to_be() {
    let mut made = to_clone();
    made.run(&clone(&made, "P9"));
    let plan = made.plan();
    let copy = plan.get::<Release>(ReleaseId(SEED)).unwrap();
    assert_eq!((copy.key.as_str(), copy.name.as_str()), ("P9", "Zoë"));
    assert_eq!((copy.status, copy.actual_start), (ReleaseStatus::Planned, None));
    assert_eq!(copy.parents, made.get::<Release>("P1").parents);
    assert_eq!(copy.deploy, Some("2027-06-18".parse().unwrap()));
    let phases: Vec<_> = plan.naming::<Phase>(copy.id).collect();
    assert_eq!(phases.len(), 2);
    let gate = plan.naming::<Gate>(copy.id).next().unwrap();
    assert_eq!(
        (gate.status, gate.actual, gate.at),
        (GateStatus::Planned, None, "2027-05-31".parse().unwrap())
    );
    assert!(phases.iter().any(|p| Some(p.id) == gate.phase), "the gate closes the copied phase");
    assert_eq!(plan.naming::<Criterion>(gate.id).count(), 1);
    assert_eq!((plan.all::<Evidence>().count(), plan.naming::<ScopeItem>(copy.id).count()), (1, 0));
    let bookings: Vec<&Booking> = plan.naming::<Booking>(copy.id).collect();
    assert_eq!(bookings.len(), 1);
    assert_eq!((bookings[0].key.as_str(), bookings[0].approver.as_str()), ("B1-P9", ""));
    assert_eq!(bookings[0].status, BookingStatus::Requested);
    assert_eq!(plan.all::<Dependency>().count(), 3, "only the inner dependency is copied");
}

#[test]
fn a_clone_needs_a_key_that_is_free() {
    let made = to_clone();
    let taken = PlanError::KeyTaken { kind: RecordKind::Release, key: "P2".to_owned() };
    assert_eq!(made.plan().effect(&clone(&made, "P2")), Err(taken));
    let refused = made.plan().effect(&clone(&made, ""));
    assert!(matches!(refused, Err(PlanError::Value { field: "key", .. })), "{refused:?}");
}

fn template(phases: &serde_json::Value) -> TestPlan {
    TestPlan::new().portfolio("DIG").add(
        RecordKind::ReleaseTemplate,
        "TRAIN",
        json!({
            "key": "TRAIN", "name": "Train", "kind": "continuous", "governance": "continuous",
            "ready_offset": 19, "deploy_offset": 20, "deploy_time": "19:00", "deploy_minutes": 120,
            "phases": phases,
            "gates": [{ "name": "Test exit", "offset": 16 }],
            "criteria": [{ "gate": "Test exit", "name": "Tests passed", "kind": "metric",
                           "comparison": "at_least", "threshold": 98.0, "unit": "%" }],
        }),
    )
}

fn apply(made: &TestPlan) -> Command {
    Command::ApplyTemplate {
        template: made.find(RecordKind::ReleaseTemplate, "TRAIN"),
        seed: SEED,
        key: "T1".to_owned(),
        name: "Train 2027.01".to_owned(),
        portfolio: Some(made.find(RecordKind::Portfolio, "DIG")),
        start: "2027-01-07".parse().unwrap(),
    }
}

#[test]
fn a_template_lays_out_phases_gates_and_criteria() {
    let mut made =
        template(&json!([{ "name": "Test", "kind": "sit", "tier": "test", "offset": 12, "days": 4 }]));
    made.run(&apply(&made));
    let plan = made.plan();
    let release = plan.get::<Release>(ReleaseId(SEED)).unwrap();
    assert_eq!((release.kind, release.deploy_minutes), (ReleaseKind::Continuous, 120));
    assert_eq!(release.deploy, Some("2027-01-27T19:00".parse().unwrap()));
    assert_eq!(release.ready, Some("2027-01-26".parse().unwrap()));
    let phase = plan.naming::<Phase>(release.id).next().unwrap();
    assert_eq!((phase.tier, phase.kind.as_str()), (Some(Tier::Test), "sit"));
    assert_eq!((phase.start, phase.end), ("2027-01-19".parse().unwrap(), "2027-01-22".parse().unwrap()));
    let gate = plan.naming::<Gate>(release.id).next().unwrap();
    let criterion = plan.naming::<Criterion>(gate.id).next().unwrap();
    assert_eq!((criterion.comparison, criterion.threshold), (Comparison::AtLeast, Some(98.0)));
}

#[test]
fn an_empty_template_and_offsets_beyond_the_calendar_are_refused() {
    let made = template(&json!([]));
    let at: RecordRef = made.find(RecordKind::ReleaseTemplate, "TRAIN");
    assert_eq!(made.plan().effect(&apply(&made)), Err(PlanError::EmptyTemplate(at)));
    for (offset, days) in [(3_660, 2), (0, 3_660)] {
        let made = template(&json!([{ "name": "Test", "offset": offset, "days": days }]));
        let Command::ApplyTemplate { template, seed, key, name, portfolio, .. } = apply(&made) else {
            panic!()
        };
        let start = "2195-01-07".parse().unwrap();
        let late = Command::ApplyTemplate { template, seed, key, name, portfolio, start };
        let refused = made.plan().effect(&late);
        assert!(matches!(refused, Err(PlanError::DateOutOfRange(_))), "{refused:?}");
    }
}
