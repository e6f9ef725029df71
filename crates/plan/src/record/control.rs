//! Waivers and decisions: what was knowingly allowed, and what was decided about a conflict.

use super::declare::prelude::*;
use crate::choice;
use crate::names::are_two_people;
use crate::record::{BookingId, GateId, PhaseId, PolicyId, ReleaseId, WindowRuleId, one_of};

one_of! {
    /// What a waiver is for.
    Waived { Release(ReleaseId), Phase(PhaseId), Gate(GateId), Booking(BookingId) }
}

one_of! {
    /// Which rule a waiver lets be breached.
    Breached { WindowRule(WindowRuleId), Policy(PolicyId) }
}

record! {
    /// A freeze or gate knowingly breached: reason, two names, expiry.
    Waiver WaiverId waivers {
        /// What may breach.
        subject: Waived,
        /// Which rule may be breached; empty with a gate.
        rule: Option<Breached>,
        /// Why.
        reason: String {Required},
        /// First name.
        requested_by: String {Required},
        /// Second name, of somebody else.
        approved_by: String {Required},
        /// Last moment at which it counts.
        expires: Moment,
    }
}

impl Waiver {
    /// Whether it counts for something at `when`: the names of two people, not expired by then.
    pub fn is_valid_at(&self, when: chrono::NaiveDateTime) -> bool {
        are_two_people(&self.requested_by, &self.approved_by) && when <= self.expires.end()
    }
}

choice! {
    /// What was decided.
    DecisionKind {
        /// It will be mended.
        Fix = "fix",
        /// It stays until a day.
        Accept = "accept",
        /// It may be breached, by two names.
        Waive = "waive",
    }
}

record! {
    /// What someone decided about a conflict.
    Decision DecisionId decisions {
        /// Identity of the conflict.
        conflict: String {Required},
        /// What was decided.
        decision: DecisionKind = DecisionKind::Fix,
        /// Who answers for it.
        owner: String {Required},
        /// Second name, of somebody else.
        second: String,
        /// Until when it holds.
        until: Option<Moment>,
        /// When it was decided.
        decided: Option<Moment>,
        /// Why.
        reason: String {Required},
    }
}
