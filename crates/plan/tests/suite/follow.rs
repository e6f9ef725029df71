//! Releases and the template that they follow: what differs, and what following takes over.

use serde_json::{Value, json};
use slipway_plan::follow::{TemplateChange, followers, template_changes};
use slipway_plan::record::{
    Comparison, Criterion, CriterionKind, Gate, Governance, Phase, Release, ReleaseTemplate, Tier,
};
use slipway_plan::{Command, Plan, PlanError, RecordKind, RecordRef, invert};
use slipway_testkit::TestPlan;
use uuid::Uuid;

const SEED: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0001);
const OTHER_SEED: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0002);

/// A release R1 that has just been made from the template T.
fn made() -> TestPlan {
    let template = json!({
        "key": "T", "name": "Train", "kind": "continuous", "governance": "continuous",
        "ready_offset": 19, "deploy_offset": 20, "deploy_minutes": 120,
        "phases": [{ "name": "Test", "kind": "sit", "tier": "test", "offset": 12, "days": 4 }],
        "gates": [{ "name": "Exit", "offset": 16 }],
        "criteria": [{ "gate": "Exit", "name": "Passed", "kind": "metric", "threshold": 98.0, "unit": "%" }],
    });
    let mut made = TestPlan::new().add(RecordKind::ReleaseTemplate, "T", template);
    let command = Command::ApplyTemplate {
        template: made.find(RecordKind::ReleaseTemplate, "T"),
        seed: SEED,
        key: "R1".to_owned(),
        name: "First".to_owned(),
        portfolio: None,
        start: "2027-01-04".parse().unwrap(),
    };
    made.run(&command);
    made
}

fn edit(made: &mut TestPlan, record: RecordRef, fields: &Value) {
    made.run(&Command::Edit { record, fields: fields.as_object().unwrap().clone() });
}

fn template(made: &mut TestPlan, fields: &Value) {
    let record = made.find(RecordKind::ReleaseTemplate, "T");
    edit(made, record, fields);
}

fn release(plan: &Plan) -> &Release {
    plan.get::<Release>(SEED.into()).unwrap()
}

fn only<T: slipway_plan::RecordType>(plan: &Plan) -> &T {
    plan.all::<T>().next().unwrap()
}

fn follow(lengths: bool) -> Command {
    Command::FollowTemplate { release: RecordRef::new(RecordKind::Release, SEED), seed: OTHER_SEED, lengths }
}

/// What differs, shortly: `phase UAT`, `tier`, `4>6`; with `!` where following leaves it.
fn differences(plan: &Plan) -> Vec<String> {
    let text = |change: &TemplateChange| {
        let said = match change {
            TemplateChange::MissingPhase { phase, .. } => format!("phase {}", phase.name),
            TemplateChange::MissingGate { gate, .. } => format!("gate {}", gate.name),
            TemplateChange::MissingCriterion { criterion, .. } => format!("criterion {}", criterion.name),
            TemplateChange::Field { record, field, .. } => format!("{}.{field}", record.kind.slug()),
            TemplateChange::Length { now, should, .. } => format!("{now}>{should} days"),
            TemplateChange::DeployLength { now, should, .. } => format!("{now}>{should} minutes"),
        };
        if change.applies(false) { said } else { format!("!{said}") }
    };
    template_changes(plan, SEED.into()).iter().map(text).collect()
}

#[test]
fn what_was_just_made_does_not_differ() {
    let made = made();
    assert_eq!(differences(made.plan()), Vec::<String>::new());
    assert_eq!(made.plan().effect(&follow(true)), Ok(Vec::new()));
    let followed = followers(made.plan(), made.get::<ReleaseTemplate>("T"));
    assert_eq!(followed.iter().map(|r| r.key.as_str()).collect::<Vec<_>>(), ["R1"]);
}

#[test]
fn each_difference_is_listed_and_taken_over() {
    let mut made = made();
    template(
        &mut made,
        &json!({
            "kind": "project", "governance": "hybrid", "deploy_minutes": 180,
            "phases": [
                { "name": "Test", "kind": "e2e", "tier": "staging", "offset": 12, "days": 6 },
                { "name": "Pilot", "kind": "pilot", "tier": "production", "offset": 18, "days": 2 },
            ],
            "gates": [{ "name": "Exit", "offset": 15 }, { "name": "Go", "offset": 19 }],
            "criteria": [
                { "gate": "Exit", "name": "Passed", "kind": "metric", "comparison": "at_most", "threshold": 2.0 },
                { "gate": "Exit", "name": "Seen", "kind": "checklist" },
                { "gate": "Go", "name": "Agreed", "kind": "approval", "role": "release_manager" },
            ],
        }),
    );
    assert_eq!(
        differences(made.plan()),
        [
            "!release.kind",
            "release.governance",
            "!120>180 minutes",
            "phase.kind",
            "phase.tier",
            "!4>6 days",
            "phase Pilot",
            "criterion.comparison",
            "criterion.threshold",
            "criterion Seen",
            "gate Go",
            "criterion Agreed",
        ]
    );
    let before = made.plan().clone();
    let changes = made.plan().effect(&follow(false)).unwrap();
    made.run(&follow(false));
    let plan = made.plan();
    assert_eq!(differences(plan), ["!release.kind", "!120>180 minutes", "!4>6 days"]);
    assert_eq!(release(plan).governance, Governance::Hybrid);
    let mut phases: Vec<&Phase> = plan.all::<Phase>().collect();
    phases.sort_by_key(|p| p.start);
    assert_eq!(phases[0].tier, Some(Tier::Staging));
    assert_eq!(
        (phases[0].start, phases[0].end),
        ("2027-01-16".parse().unwrap(), "2027-01-19".parse().unwrap())
    );
    assert_eq!(
        (phases[1].start, phases[1].end),
        ("2027-01-22".parse().unwrap(), "2027-01-23".parse().unwrap())
    );
    let gates: Vec<_> = plan.all::<Gate>().map(|g| g.at.to_string()).collect();
    assert_eq!(gates.len(), 2);
    assert!(gates.contains(&"2027-01-20".to_owned()), "the gate that was there stays: {gates:?}");
    assert!(gates.contains(&"2027-01-23".to_owned()), "{gates:?}");
    let metric = plan.all::<Criterion>().find(|c| c.name == "Passed").unwrap();
    assert_eq!((metric.comparison, metric.threshold), (Comparison::AtMost, Some(2.0)));
    let mut back = plan.clone();
    back.apply(&invert(&changes));
    assert_eq!(back, before, "one command, one undo");
}

#[test]
fn lengths_change_only_when_asked_for_and_starts_stay() {
    let mut made = made();
    let phases = json!([{ "name": "Test", "kind": "sit", "tier": "test", "offset": 2, "days": 6 }]);
    template(&mut made, &json!({ "phases": phases, "deploy_minutes": 60 }));
    assert_eq!(made.plan().effect(&follow(false)), Ok(Vec::new()));
    made.run(&follow(true));
    let phase = only::<Phase>(made.plan());
    assert_eq!((phase.start, phase.end), ("2027-01-16".parse().unwrap(), "2027-01-21".parse().unwrap()));
    assert_eq!(release(made.plan()).deploy_minutes, 60);
    assert_eq!(differences(made.plan()), Vec::<String>::new());
}

#[test]
fn what_is_over_is_not_compared() {
    let changed = json!({
        "governance": "itsm",
        "phases": [{ "name": "Test", "kind": "e2e", "offset": 12, "days": 6 }],
        "criteria": [{ "gate": "Exit", "name": "Passed", "kind": "checklist" },
                     { "gate": "Exit", "name": "Seen", "kind": "checklist" }],
    });
    let mut plan = made();
    template(&mut plan, &changed);
    let phase = RecordRef::from(only::<Phase>(plan.plan()).id);
    edit(&mut plan, phase, &json!({ "status": "in_progress" }));
    let gate = RecordRef::from(only::<Gate>(plan.plan()).id);
    edit(&mut plan, gate, &json!({ "status": "passed" }));
    assert_eq!(differences(plan.plan()), ["release.governance"]);
    edit(&mut plan, RecordRef::new(RecordKind::Release, SEED), &json!({ "status": "cancelled" }));
    assert_eq!(differences(plan.plan()), Vec::<String>::new());
    assert_eq!(plan.plan().effect(&follow(true)), Ok(Vec::new()));
}

#[test]
fn a_criterion_with_evidence_keeps_its_kind() {
    let mut made = made();
    let criterion = RecordRef::from(only::<Criterion>(made.plan()).id);
    let id = made.next_id();
    let at = "2027-01-20".parse().unwrap();
    let (value, who) = ("99".to_owned(), "Ann".to_owned());
    made.run(&Command::RecordEvidence { id, criterion, value, who, at });
    template(
        &mut made,
        &json!({ "criteria": [{ "gate": "Exit", "name": "Passed", "kind": "checklist", "threshold": 99.0 }] }),
    );
    assert_eq!(differences(made.plan()), ["!criterion.kind", "criterion.threshold"]);
}

#[test]
fn what_a_template_does_not_say_stays_as_the_planner_gave_it() {
    let mut made = made();
    let criterion = RecordRef::from(only::<Criterion>(made.plan()).id);
    edit(
        &mut made,
        criterion,
        &json!({ "threshold": 95.5, "role": "test_manager", "comparison": "at_most" }),
    );
    template(
        &mut made,
        &json!({
            "phases": [{ "name": "Test", "offset": 12, "days": 4 }],
            "criteria": [{ "gate": "Exit", "name": "Passed", "kind": "checklist" }],
        }),
    );
    assert_eq!(differences(made.plan()), ["criterion.kind"]);
    let before = only::<Criterion>(made.plan()).clone();
    made.run(&follow(true));
    let after = only::<Criterion>(made.plan());
    assert_eq!(after.kind, CriterionKind::Checklist);
    assert_eq!(&Criterion { kind: CriterionKind::Metric, ..after.clone() }, &before);
    assert_eq!((after.threshold, after.unit.as_str()), (Some(95.5), "%"));
    let phase = only::<Phase>(made.plan());
    assert_eq!((phase.kind.as_str(), phase.tier), ("sit", Some(Tier::Test)));
    assert_eq!(differences(made.plan()), Vec::<String>::new());
}

#[test]
fn without_a_start_days_are_counted_from_the_deployment_and_without_both_from_nowhere() {
    let mut made = made();
    let at = RecordRef::new(RecordKind::Release, SEED);
    let gates = json!([{ "name": "Exit", "offset": 16 }, { "name": "Go", "offset": 19 }]);
    let criteria = json!([{ "gate": "Go", "name": "Agreed", "kind": "approval" }]);
    template(&mut made, &json!({ "gates": gates, "criteria": criteria }));
    edit(&mut made, at, &json!({ "start": null, "deploy": "2027-03-01T18:00" }));
    let changes = template_changes(made.plan(), SEED.into());
    let TemplateChange::MissingGate { at: Some(day), .. } = &changes[0] else { panic!("{changes:?}") };
    assert_eq!(day.to_string(), "2027-02-28");
    edit(&mut made, at, &json!({ "deploy": null }));
    assert_eq!(differences(made.plan()), ["!gate Go"]);
    assert_eq!(made.plan().effect(&follow(true)), Ok(Vec::new()));
}

#[test]
fn a_release_without_a_template_follows_none() {
    let made = made().release("R2", "2027-01-04", "2027-03-19");
    let release = made.find(RecordKind::Release, "R2");
    let command = Command::FollowTemplate { release, seed: SEED, lengths: false };
    assert_eq!(made.plan().effect(&command), Err(PlanError::FollowsNone(release)));
    assert_eq!(template_changes(made.plan(), release.id.into()), Vec::new());
    let text = serde_json::to_value(&command).unwrap();
    assert_eq!(text, json!({ "do": "follow_template", "release": release, "seed": SEED }));
}
