//! Approving and rejecting bookings, and what voids an approval.

use serde_json::json;

use super::Draft;
use crate::error::{PlanError, ValueError};
use crate::id::RecordRef;
use crate::record::{Booking, BookingStatus, Record, RecordKind};

/// What was approved is an environment for a time. Of another one, or another time, nobody has said so yet:
/// the booking is requested again.
pub(super) fn void_approval(before: &Record, after: &mut Record) {
    if let (Record::Booking(before), Record::Booking(after)) = (before, after)
        && before.status == BookingStatus::Approved
        && after.status == BookingStatus::Approved
        && before.approver == after.approver
        && (before.environment != after.environment || before.span() != after.span())
    {
        after.status = BookingStatus::Requested;
        after.approver.clear();
    }
}

impl Draft<'_> {
    pub(super) fn approve(&mut self, booking: RecordRef, by: &str) -> Result<(), PlanError> {
        let mut found = self.open_booking(booking, by)?;
        if found.status != BookingStatus::Requested {
            return Err(PlanError::BookingNotOpen(booking));
        }
        found.status = BookingStatus::Approved;
        self.put_decided(found, by)
    }

    /// A booking that was granted before can still be refused.
    pub(super) fn reject(&mut self, booking: RecordRef, by: &str, why: &str) -> Result<(), PlanError> {
        let mut found = self.open_booking(booking, by)?;
        found.status = BookingStatus::Rejected;
        if !why.trim().is_empty() {
            if !found.note.is_empty() {
                found.note.push('\n');
            }
            found.note.push_str(why.trim());
        }
        self.put_decided(found, by)
    }

    /// Through `set`, which refuses and normalises text like any other.
    fn put_decided(&mut self, decided: Booking, by: &str) -> Result<(), PlanError> {
        let note = json!(decided.note);
        let mut record = Record::from(decided);
        record.set("note", &note)?;
        record.set("approver", &json!(by.trim()))?;
        self.put(record)
    }

    fn open_booking(&self, booking: RecordRef, by: &str) -> Result<Booking, PlanError> {
        if by.trim().is_empty() {
            let (kind, field) = (RecordKind::Booking, "approver");
            return Err(PlanError::Value { kind, field, why: ValueError::Required });
        }
        match self.get(booking)? {
            Record::Booking(found) if found.is_live() => Ok(*found),
            Record::Booking(_) => Err(PlanError::BookingNotOpen(booking)),
            _ => Err(PlanError::NotFound(booking)),
        }
    }
}
