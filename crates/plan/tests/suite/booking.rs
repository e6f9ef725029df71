//! Approving and rejecting bookings.

use slipway_plan::record::{Booking, BookingStatus};
use slipway_plan::{Command, PlanError, RecordKind};
use slipway_testkit::TestPlan;

use serde_json::json;

fn plan(status: &str) -> TestPlan {
    TestPlan::new()
        .environment("STG", "staging", 1)
        .booking("B1", "STG", "exclusive", "2027-03-01", "2027-03-05")
        .with(RecordKind::Booking, "B1", json!({ "status": status, "note": "first" }))
}

fn approve(made: &TestPlan, by: &str) -> Command {
    Command::ApproveBooking { booking: made.find(RecordKind::Booking, "B1"), by: by.to_owned() }
}

fn reject(made: &TestPlan, why: &str) -> Command {
    let booking = made.find(RecordKind::Booking, "B1");
    Command::RejectBooking { booking, by: "Zoë".to_owned(), why: why.to_owned() }
}

#[test]
fn a_requested_booking_is_approved_by_name() {
    let mut made = plan("requested");
    made.run(&approve(&made, " Zoë "));
    let booking = made.get::<Booking>("B1");
    assert_eq!((booking.status, booking.approver.as_str()), (BookingStatus::Approved, "Zoë"));
}

#[test]
fn nobody_cannot_approve() {
    let made = plan("requested");
    let refused = made.plan().effect(&approve(&made, "  "));
    assert!(matches!(refused, Err(PlanError::Value { field: "approver", .. })), "{refused:?}");
}

#[test]
fn only_what_was_requested_can_be_approved() {
    for status in ["approved", "rejected", "cancelled", "completed"] {
        let made = plan(status);
        let refused = made.plan().effect(&approve(&made, "Zoë"));
        assert!(matches!(refused, Err(PlanError::BookingNotOpen(_))), "{status}: {refused:?}");
    }
}

#[test]
fn a_granted_booking_can_still_be_rejected_and_keeps_the_reason() {
    let mut made = plan("approved");
    made.run(&reject(&made, "data refresh"));
    let booking = made.get::<Booking>("B1");
    assert_eq!((booking.status, booking.note.as_str()), (BookingStatus::Rejected, "first\ndata refresh"));
    assert!(!booking.is_live());
    let again = made.plan().effect(&reject(&made, "twice"));
    assert!(matches!(again, Err(PlanError::BookingNotOpen(_))), "{again:?}");
}

/// Of an approved booking, after `command` of its record.
fn after(command: impl Fn(slipway_plan::RecordRef) -> Command) -> (BookingStatus, String) {
    let mut made = plan("approved").with(RecordKind::Booking, "B1", json!({ "approver": "Zoë" }));
    made.run(&command(made.find(RecordKind::Booking, "B1")));
    let booking = made.get::<Booking>("B1");
    (booking.status, booking.approver.clone())
}

fn edit(fields: serde_json::Value) -> impl Fn(slipway_plan::RecordRef) -> Command {
    let serde_json::Value::Object(fields) = fields else { panic!("fields are an object") };
    move |record| Command::Edit { record, fields: fields.clone() }
}

#[test]
fn another_time_voids_an_approval_and_nothing_else_does() {
    let (void, kept) =
        ((BookingStatus::Requested, String::new()), (BookingStatus::Approved, "Zoë".to_owned()));
    assert_eq!(after(|record| Command::Move { record, days: 1, minutes: 0 }), void);
    assert_eq!(after(|record| Command::Move { record, days: 0, minutes: 0 }), kept);
    let end = Some("2027-03-06".parse().unwrap());
    assert_eq!(after(|record| Command::Resize { record, start: None, end }), void);
    assert_eq!(after(edit(json!({ "start": "2027-03-02" }))), void);
    assert_eq!(after(edit(json!({ "start": "2027-03-01" }))), kept, "the same again");
    assert_eq!(after(edit(json!({ "note": "longer", "mode": "shared" }))), kept);
    assert_eq!(after(edit(json!({ "start": "2027-03-02", "status": "approved" }))), kept, "said with it");
    let by_another = edit(json!({ "start": "2027-03-02", "approver": "Ann" }));
    assert_eq!(after(by_another), (BookingStatus::Approved, "Ann".to_owned()));
}

#[test]
fn a_note_cannot_grow_beyond_what_a_field_holds() {
    let made = plan("requested");
    let refused = made.plan().effect(&reject(&made, &"x".repeat(70_000)));
    assert!(matches!(refused, Err(PlanError::Value { field: "note", .. })), "{refused:?}");
}

#[test]
fn a_version_needs_a_system() {
    let made = plan("requested");
    let wrong = json!([{ "system": made.find(RecordKind::Environment, "STG"), "version": "2" }]);
    let mut fields = serde_json::Map::new();
    fields.insert("versions".to_owned(), wrong);
    let record = made.find(RecordKind::Booking, "B1");
    let refused = made.plan().effect(&Command::Edit { record, fields });
    assert!(matches!(refused, Err(PlanError::Value { field: "versions", .. })), "{refused:?}");
}
