//! How conflicts stand after what was decided about them.

use chrono::NaiveDateTime;
use serde_json::json;
use slipway_analysis::{Conflict, ConflictSet, Ledger, Standing, Standings, urgency};
use slipway_plan::time::instant;
use slipway_plan::{Command, Plan, RecordKind, RecordRef};
use slipway_testkit::TestPlan;

fn at(text: &str) -> NaiveDateTime {
    text.parse().expect("a moment")
}

/// Two conflicts: two bookings that clash (an error), and a phase that reaches outside its release (a risk).
fn plan() -> TestPlan {
    TestPlan::new()
        .environment("SIT", "test", 2)
        .release("R1", "2027-03-01", "2027-03-17")
        .with(RecordKind::Release, "R1", json!({ "governance": "continuous" }))
        .phase("R1", "Test", "test", "2027-03-08", "2027-03-20")
        .booking("B1", "SIT", "exclusive", "2027-03-08", "2027-03-10")
        .booking("B2", "SIT", "exclusive", "2027-03-09", "2027-03-12")
}

fn found(plan: &Plan, slug: &str) -> Conflict {
    let set = ConflictSet::check(plan, at("2027-01-01T09:00:00"));
    let of_kind: Vec<&Conflict> = set.iter().filter(|c| c.kind.slug() == slug).collect();
    assert_eq!(of_kind.len(), 1, "{slug}");
    of_kind[0].clone()
}

fn decide(made: &mut TestPlan, n: u128, fields: serde_json::Value) {
    let serde_json::Value::Object(fields) = fields else { return };
    let record = RecordRef::new(RecordKind::Decision, uuid::Uuid::from_u128(n << 64 | 1));
    made.run(&Command::Add { record, fields });
}

#[test]
fn the_newest_decision_counts_until_it_expires() {
    let mut made = plan();
    let clash = found(made.plan(), "booking-overlap");
    let id = clash.id.to_string();
    let standing = |made: &TestPlan, now: &str| Ledger::of(made.plan(), at(now)).standing(clash.id);
    assert_eq!(standing(&made, "2027-02-01T09:00:00"), Standing::Open);
    // Recorded out of order: by when it was decided, not by id.
    decide(
        &mut made,
        3,
        json!({ "conflict": id, "decision": "fix", "owner": "Ada", "reason": "a", "decided": "2027-01-05T10:00" }),
    );
    decide(
        &mut made,
        2,
        json!({ "conflict": id, "decision": "accept", "owner": "Bo", "reason": "b", "decided": "2027-01-06T10:00", "until": "2027-02-10" }),
    );
    assert_eq!(standing(&made, "2027-02-10T23:59:00"), Standing::Accepted, "the last day counts");
    assert_eq!(standing(&made, "2027-02-11T00:00:00"), Standing::Expired, "and it comes back");
    decide(
        &mut made,
        4,
        json!({ "conflict": id, "decision": "waive", "owner": "Ada", "second": "Bo", "reason": "c", "decided": "2027-02-11T08:00", "until": "2027-03-01T18:00" }),
    );
    assert_eq!(standing(&made, "2027-03-01T17:59:00"), Standing::Waived);
    assert_eq!(standing(&made, "2027-03-01T18:00:00"), Standing::Expired);
    let plan = made.plan();
    let ledger = Ledger::of(plan, at("2027-02-12T09:00:00"));
    let owners: Vec<&str> = ledger.history(clash.id).iter().map(|d| d.reason.as_str()).collect();
    assert_eq!(owners, ["c", "b", "a"]);
    assert_eq!(ledger.holding(clash.id).map(|d| d.reason.as_str()), Some("c"));
    let later = Ledger::of(plan, at("2027-04-01T09:00:00"));
    assert!(later.holding(clash.id).is_none() && later.newest(clash.id).is_some());
}

#[test]
fn what_is_accepted_or_waived_does_not_count_as_open() {
    let mut made = plan();
    let (clash, risk) = (found(made.plan(), "booking-overlap"), found(made.plan(), "phase-outside-release"));
    let now = at("2027-02-01T09:00:00");
    let count = |made: &TestPlan| {
        let plan = made.plan();
        Ledger::of(plan, now).count(&ConflictSet::check(plan, now))
    };
    let before = count(&made);
    assert_eq!((before.errors, before.settled), (1, 0));
    decide(
        &mut made,
        1,
        json!({ "conflict": clash.id.to_string(), "decision": "fix", "owner": "Ada", "reason": "a" }),
    );
    assert_eq!(count(&made), before, "somebody still has to mend it");
    decide(
        &mut made,
        2,
        json!({ "conflict": clash.id.to_string(), "decision": "accept", "owner": "Ada", "reason": "a", "until": "2027-02-01" }),
    );
    assert_eq!(count(&made), Standings { errors: 0, settled: 1, ..before });
    decide(
        &mut made,
        3,
        json!({ "conflict": risk.id.to_string(), "decision": "accept", "owner": "Ada", "reason": "a", "until": "2027-01-31" }),
    );
    assert_eq!(count(&made).settled, 1, "expired counts as none");
    decide(
        &mut made,
        4,
        json!({ "conflict": "nonsense", "decision": "accept", "owner": "Ada", "reason": "a", "until": "2027-12-31" }),
    );
    assert_eq!(count(&made).settled, 1);
}

#[test]
fn a_decision_survives_edits_and_outlives_its_conflict() {
    let mut made = plan();
    let clash = found(made.plan(), "booking-overlap");
    let now = at("2027-02-01T09:00:00");
    decide(
        &mut made,
        1,
        json!({ "conflict": clash.id.to_string(), "decision": "accept", "owner": "Ada", "reason": "a", "until": "2027-12-31" }),
    );
    decide(
        &mut made,
        2,
        json!({ "conflict": "no conflict", "decision": "fix", "owner": "Ada", "reason": "astray" }),
    );
    let over = |made: &TestPlan| {
        let plan = made.plan();
        let ledger = Ledger::of(plan, now);
        ledger.over(&ConflictSet::check(plan, now)).iter().map(|d| d.reason.clone()).collect::<Vec<_>>()
    };
    assert_eq!(over(&made), ["astray"]);
    let booking = made.find(RecordKind::Booking, "B2");
    let rename = json!({ "key": "B2-NEW", "note": "moved a little" }).as_object().unwrap().clone();
    made.run(&Command::Edit { record: booking, fields: rename });
    made.run(&Command::Move { record: booking, days: 1, minutes: 0 });
    assert_eq!(over(&made), ["astray"], "another period is the same conflict");
    made.run(&Command::Move { record: booking, days: 30, minutes: 0 });
    assert_eq!(over(&made), ["astray", "a"], "gone, and what was decided is kept");
    made.run(&Command::Move { record: booking, days: -30, minutes: 0 });
    let plan = made.plan();
    assert_eq!(Ledger::of(plan, now).standing(clash.id), Standing::Accepted, "back, and known");
}

#[test]
fn the_worst_stand_first_then_the_nearest_and_what_is_over_last() {
    let made = plan()
        .booking("C1", "SIT", "exclusive", "2027-06-08", "2027-06-10")
        .booking("C2", "SIT", "exclusive", "2027-06-09", "2027-06-12")
        .booking("A1", "SIT", "exclusive", "2027-01-08", "2027-01-10")
        .booking("A2", "SIT", "exclusive", "2027-01-09", "2027-01-12")
        .booking("A3", "SIT", "exclusive", "2026-11-08", "2026-11-10")
        .booking("A4", "SIT", "exclusive", "2026-11-09", "2026-11-12");
    let plan = made.plan();
    let now = at("2027-02-01T09:00:00");
    let set = ConflictSet::check(plan, now);
    let mut all: Vec<&Conflict> = set.iter().collect();
    all.sort_by_key(|c| urgency(c, instant(now, plan.zone())));
    let days: Vec<String> = all
        .iter()
        .filter(|c| c.kind.slug() == "booking-overlap")
        .map(|c| slipway_plan::time::civil(c.start.unwrap(), plan.zone()).date().to_string())
        .collect();
    assert_eq!(days, ["2027-03-09", "2027-06-09", "2027-01-09", "2026-11-09"]);
    let first_risk = all.iter().position(|c| c.severity == slipway_analysis::Severity::Warning);
    assert!(first_risk.is_none_or(|n| n == days.len()), "errors first");
}
