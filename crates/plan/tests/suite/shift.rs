//! Moving and resizing: what goes along, and what does not.

use serde_json::json;
use slipway_plan::record::{Booking, Gate, Milestone, Phase, Release};
use slipway_plan::{Command, Moment, PlanError, RecordKind};
use slipway_testkit::TestPlan;

fn plan() -> TestPlan {
    TestPlan::new()
        .environment("SIT", "test", 2)
        .release("R1", "2027-03-01", "2027-03-17T20:00")
        .phase("R1", "SIT", "test", "2027-03-08", "2027-03-10")
        .gate("R1", "Go", "2027-03-16T15:00")
        .with(RecordKind::Gate, "R1/Go", json!({ "forecast": "2027-03-16", "phase": "R1/SIT" }))
        .milestone("R1", "Press", "2027-03-17")
        .release("R2", "2027-03-01", "2027-03-17")
        .phase("R2", "SIT", "test", "2027-03-08", "2027-03-10")
        .booking("LIVE", "SIT", "shared", "2027-03-08", "2027-03-10")
        .with(RecordKind::Booking, "LIVE", json!({ "release": "R1", "phase": "R1/SIT" }))
        .booking("DONE", "SIT", "shared", "2027-03-08", "2027-03-10")
        .with(RecordKind::Booking, "DONE", json!({ "phase": "R1/SIT", "status": "completed" }))
        .booking("OTHER", "SIT", "shared", "2027-03-08", "2027-03-10")
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn a_release_takes_phases_gates_milestones_and_live_bookings_along() {
    let mut made = plan();
    let record = made.find(RecordKind::Release, "R1");
    made.run(&Command::Move { record, days: 7, minutes: 0 });
    let release = made.get::<Release>("R1");
    assert_eq!(release.start, Some(moment("2027-03-08")));
    assert_eq!(release.ready, Some(moment("2027-03-24")));
    assert_eq!(release.deploy, Some(moment("2027-03-24T20:00")));
    let phase = made.get::<Phase>("R1/SIT");
    assert_eq!((phase.start, phase.end), (moment("2027-03-15"), moment("2027-03-17")));
    assert_eq!(made.get::<Gate>("R1/Go").at, moment("2027-03-23T15:00"));
    assert_eq!(made.get::<Gate>("R1/Go").forecast, Some(moment("2027-03-16")), "only planned dates move");
    assert_eq!(made.get::<Milestone>("R1/Press").date, moment("2027-03-24"));
    assert_eq!(made.get::<Booking>("LIVE").start, moment("2027-03-15"));
    assert_eq!(made.get::<Booking>("DONE").start, moment("2027-03-08"));
    assert_eq!(made.get::<Booking>("OTHER").start, moment("2027-03-08"));
    assert_eq!(made.get::<Phase>("R2/SIT").start, moment("2027-03-08"));
}

#[test]
fn a_phase_takes_its_gate_and_live_bookings_along() {
    let mut made = plan();
    let record = made.find(RecordKind::Phase, "R1/SIT");
    made.run(&Command::Move { record, days: -1, minutes: 0 });
    assert_eq!(made.get::<Phase>("R1/SIT").end, moment("2027-03-09"));
    assert_eq!(made.get::<Gate>("R1/Go").at, moment("2027-03-15T15:00"));
    assert_eq!(made.get::<Booking>("LIVE").end, moment("2027-03-09"));
    assert_eq!(made.get::<Release>("R1").start, Some(moment("2027-03-01")));
}

#[test]
fn an_hour_moves_times_but_not_whole_days() {
    for (minutes, deploy) in [(60, "2027-03-17T21:00"), (-60, "2027-03-17T19:00")] {
        let mut made = plan();
        let record = made.find(RecordKind::Release, "R1");
        made.run(&Command::Move { record, days: 0, minutes });
        assert_eq!(made.get::<Release>("R1").deploy, Some(moment(deploy)));
        assert_eq!(made.get::<Phase>("R1/SIT").start, moment("2027-03-08"));
    }
}

#[test]
fn what_has_no_dates_or_would_leave_the_calendar_is_refused() {
    let made = plan();
    let record = made.find(RecordKind::Environment, "SIT");
    let refused = made.plan().effect(&Command::Move { record, days: 1, minutes: 0 });
    assert_eq!(refused, Err(PlanError::NotMovable(RecordKind::Environment)));
    let record = made.find(RecordKind::Release, "R1");
    for days in [1_000_000, i64::MAX, i64::MIN] {
        let refused = made.plan().effect(&Command::Move { record, days, minutes: 0 });
        assert!(matches!(refused, Err(PlanError::DateOutOfRange(_))), "{refused:?}");
    }
    let refused = made.plan().effect(&Command::Move { record, days: 0, minutes: i64::MIN });
    assert!(matches!(refused, Err(PlanError::DateOutOfRange(_))), "{refused:?}");
}

#[test]
fn a_booking_is_resized_at_either_end_but_not_beyond_itself() {
    let mut made = plan();
    let record = made.find(RecordKind::Booking, "LIVE");
    made.run(&Command::Resize { record, start: None, end: Some(moment("2027-03-12T18:00")) });
    assert_eq!(made.get::<Booking>("LIVE").end, moment("2027-03-12T18:00"));
    made.run(&Command::Resize { record, start: Some(moment("2027-03-09")), end: None });
    assert_eq!(made.get::<Booking>("LIVE").start, moment("2027-03-09"));
    let refused =
        made.plan().effect(&Command::Resize { record, start: Some(moment("2027-03-13")), end: None });
    assert!(matches!(refused, Err(PlanError::EndBeforeStart { start: "start", .. })), "{refused:?}");
    let record = made.find(RecordKind::Release, "R1");
    let refused = made.plan().effect(&Command::Resize { record, start: None, end: None });
    assert_eq!(refused, Err(PlanError::NotMovable(RecordKind::Release)));
}
