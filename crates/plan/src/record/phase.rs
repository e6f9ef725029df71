//! Phases and milestones of a release.

use super::declare::prelude::*;
use crate::choice;
use crate::record::{PersonId, ReleaseId, TeamId, Tier};

choice! {
    /// Where a piece of work stands.
    WorkStatus {
        /// Not begun.
        Planned = "planned",
        /// Being done.
        InProgress = "in_progress",
        /// Done.
        Completed = "completed",
        /// Will not be.
        Cancelled = "cancelled",
    }
}

record! {
    /// Period of a release in which activities are done (build, SIT, UAT, staging, deploy).
    Phase PhaseId phases {
        /// The release.
        release: ReleaseId,
        /// Name of the phase.
        name: String {Required},
        /// Its kind in the organisation's own words, such as `sit`; freezes name it.
        kind: String,
        /// The tier whose environment it needs.
        tier: Option<Tier>,
        /// Where it stands.
        status: WorkStatus = WorkStatus::Planned,
        /// Planned: first moment.
        start: Moment,
        /// Planned: last day, or end time.
        end: Moment,
        /// Forecast: first moment.
        forecast_start: Option<Moment>,
        /// Forecast: last day, or end time.
        forecast_end: Option<Moment>,
        /// Actual: first moment.
        actual_start: Option<Moment>,
        /// Actual: last day, or end time.
        actual_end: Option<Moment>,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// Who does it.
        team: Option<TeamId>,
        /// In its own words.
        note: String {Long},
    }
}

impl Phase {
    /// The planned period.
    pub fn span(&self) -> Span {
        Span::of(self.start, self.end)
    }

    /// Whether it can still be changed by planning.
    pub fn is_live(&self) -> bool {
        !matches!(self.status, WorkStatus::Completed | WorkStatus::Cancelled)
    }
}

record! {
    /// A named date of a release that is not a gate (key date).
    Milestone MilestoneId milestones {
        /// The release.
        release: ReleaseId,
        /// Name of the date.
        name: String {Required},
        /// Planned.
        date: Moment,
        /// Forecast.
        forecast: Option<Moment>,
        /// Actual.
        actual: Option<Moment>,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// In its own words.
        note: String {Long},
    }
}
