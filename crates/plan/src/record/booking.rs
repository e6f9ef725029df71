//! Bookings: an environment or group held for a time.

use serde::{Deserialize, Serialize};

use super::declare::prelude::*;
use crate::choice;
use crate::record::{EnvironmentGroupId, EnvironmentId, PhaseId, ReleaseId, one_of};

choice! {
    /// Who else may be there.
    BookingMode {
        /// Nobody.
        Exclusive = "exclusive",
        /// Others, up to the capacity.
        Shared = "shared",
        /// Anybody; nothing is changed.
        ReadOnly = "read_only",
    }
}

choice! {
    /// Where a booking stands.
    BookingStatus {
        /// Asked for.
        Requested = "requested",
        /// Granted.
        Approved = "approved",
        /// Refused.
        Rejected = "rejected",
        /// Given back.
        Cancelled = "cancelled",
        /// Over.
        Completed = "completed",
    }
}

one_of! {
    /// What is held.
    Held { Environment(EnvironmentId), EnvironmentGroup(EnvironmentGroupId) }
}

/// The version of a system that a booking needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemVersion {
    /// The system: `system:uuid`.
    #[serde(deserialize_with = "system")]
    pub system: RecordRef,
    /// The version.
    pub version: String,
}

fn system<'de, D: serde::Deserializer<'de>>(from: D) -> Result<RecordRef, D::Error> {
    let found = RecordRef::deserialize(from)?;
    if found.kind == RecordKind::System { Ok(found) } else { Err(serde::de::Error::custom("not a system")) }
}

impl TableRow for SystemVersion {
    const COLUMNS: &'static [(&'static str, FieldKind)] =
        &[("system", FieldKind::Ref(&[RecordKind::System])), ("version", FieldKind::Text)];
    fn refs(&self, found: &mut dyn FnMut(RecordRef)) {
        found(self.system);
    }
    fn forget(&mut self, gone: RecordRef) -> bool {
        gone != self.system
    }
}

record! {
    /// An environment or group held for a phase, or for another stated purpose.
    Booking BookingId bookings {
        /// Human key.
        key: String {Unique},
        /// What is held.
        environment: Held,
        /// For which release.
        release: Option<ReleaseId>,
        /// For which phase of it.
        phase: Option<PhaseId>,
        /// What for, where it is not for a phase.
        purpose: String,
        /// First moment.
        start: Moment,
        /// Last day, or end time.
        end: Moment,
        /// Who else may be there.
        mode: BookingMode = BookingMode::Shared,
        /// Where it stands.
        status: BookingStatus = BookingStatus::Requested,
        /// Who asked.
        requester: String,
        /// Who decided.
        approver: String,
        /// Versions of systems that it needs.
        versions: Rows<SystemVersion>,
        /// In its own words.
        note: String {Long},
    }
}

impl Booking {
    /// When.
    pub fn span(&self) -> Span {
        Span::of(self.start, self.end)
    }

    /// Whether it holds its environment: requested or approved.
    pub fn is_live(&self) -> bool {
        matches!(self.status, BookingStatus::Requested | BookingStatus::Approved)
    }
}
