//! Change control: change requests, and the board that authorises them.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::declare::prelude::*;
use super::window::periods;
use crate::choice;
use crate::record::{PersonId, ReleaseId};
use crate::recurrence::Recurrence;
use crate::time::{Lag, LagUnit};

choice! {
    /// How a change is authorised (ITIL 4, change enablement).
    ChangeKind {
        /// Pre-approved.
        Standard = "standard",
        /// Assessed and authorised before it is made.
        Normal = "normal",
        /// Made at once, looked at afterwards.
        Emergency = "emergency",
    }
}

choice! {
    /// Where a change request stands.
    ChangeState {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Looked at, not yet decided.
        Assessed = "assessed",
        /// The change may be made.
        Approved = "approved",
        /// The change may not be made.
        Rejected = "rejected",
        /// The change was made.
        Implemented = "implemented",
        /// Looked at afterwards and closed.
        Closed = "closed",
        /// Given up.
        Cancelled = "cancelled",
    }
}

record! {
    /// A change request: standard, normal or emergency, for any number of releases.
    ChangeRequest ChangeRequestId change_requests {
        /// Its number in the ITSM tool, or a name of its own while it is a placeholder.
        key: String {Required Unique},
        /// What it is about.
        name: String {Required},
        /// How it is authorised.
        kind: ChangeKind = ChangeKind::Normal,
        /// Where it stands.
        state: ChangeState = ChangeState::Draft,
        /// It stands for a request that is not written yet.
        placeholder: bool,
        /// The releases that it authorises.
        releases: Vec<ReleaseId>,
        /// The board that decides.
        cab: Option<CabId>,
        /// The meeting at which it is to be decided.
        cab_date: Option<Moment>,
        /// When it was handed in.
        submitted: Option<Moment>,
        /// Until when an emergency must have been approved afterwards.
        retrospective: Option<Moment>,
        /// Who decided.
        approver: String,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// Address in the ITSM tool.
        url: String,
        /// In its own words.
        note: String {Long},
    }
}

impl ChangeRequest {
    /// Whether the change may be made, or was.
    pub fn is_approved(&self) -> bool {
        !self.placeholder
            && matches!(self.state, ChangeState::Approved | ChangeState::Implemented | ChangeState::Closed)
    }

    /// Whether it can still lead to a change: neither rejected nor cancelled.
    pub fn is_live(&self) -> bool {
        !matches!(self.state, ChangeState::Rejected | ChangeState::Cancelled)
    }
}

record! {
    /// The board that authorises changes: a recurring meeting with a cut-off before it.
    Cab CabId cabs {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// When it meets (RFC 5545 RRULE); empty is once.
        rrule: Option<Recurrence>,
        /// Start of the first meeting.
        from: Moment,
        /// End of the first meeting.
        to: Moment,
        /// Days without a meeting.
        exceptions: Vec<NaiveDate>,
        /// Its own time zone, where it is not the plan's.
        zone: Option<Tz>,
        /// How long before a meeting a request must be handed in.
        cutoff: Lag = Lag { amount: 2, unit: LagUnit::WorkingDays },
        /// In its own words.
        note: String {Long},
    }
}

impl Cab {
    /// Civil periods of meetings that touch `[from, to)`, in order, each half open. At most
    /// [`crate::recurrence::MOST_INSTANCES`].
    pub fn periods(&self, from: NaiveDateTime, to: NaiveDateTime) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        periods(Span::of(self.from, self.to), self.rrule.as_ref(), &self.exceptions, (from, to))
    }
}
