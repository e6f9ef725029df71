//! Releases: changes that go live together.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::choice;
use crate::record::{CadenceId, PersonId, PortfolioId, ReleaseTemplateId, SystemId, TeamId, TermId};
use crate::time::lasting;

choice! {
    /// What sort of release.
    ReleaseKind {
        /// Groups project releases that depend on each other; holds no scope itself.
        Enterprise = "enterprise",
        /// Holds scope; may belong to several enterprise releases.
        Project = "project",
        /// Holds scope, belongs to none.
        Independent = "independent",
        /// A slot of a cadence.
        Continuous = "continuous",
        /// Hotfix, out of cadence.
        Emergency = "emergency",
    }
}

choice! {
    /// Which rules a release obeys.
    Governance {
        /// Change request and CAB.
        Itsm = "itsm",
        /// Pre-approved standard change, quality gates only.
        Continuous = "continuous",
        /// Both where they apply.
        Hybrid = "hybrid",
    }
}

choice! {
    /// Where a release stands.
    ReleaseStatus {
        /// Not begun.
        Planned = "planned",
        /// Being made.
        InProgress = "in_progress",
        /// Made, waiting for its deployment.
        Ready = "ready",
        /// In production.
        Completed = "completed",
        /// Will not be.
        Cancelled = "cancelled",
    }
}

record! {
    /// A set of changes that goes live together.
    Release ReleaseId releases {
        /// Human key, such as `R2027.07`.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// What sort.
        kind: ReleaseKind = ReleaseKind::Project,
        /// The organisation's own word for what sort.
        release_type as "type": Option<TermId>,
        /// Which rules it obeys.
        governance: Governance = Governance::Itsm,
        /// Where it stands.
        status: ReleaseStatus = ReleaseStatus::Planned,
        /// The organisation's own word for where it stands.
        stage: Option<TermId>,
        /// Who owns it.
        portfolio: Option<PortfolioId>,
        /// Enterprise releases that it belongs to.
        parents: Vec<ReleaseId>,
        /// The blueprint that it follows.
        template: Option<ReleaseTemplateId>,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// Who does the work.
        team: Option<TeamId>,
        /// The cadence that made it.
        cadence: Option<CadenceId>,
        /// The day that its cadence says, before it was moved.
        slot: Option<NaiveDate>,
        /// Its cadence leaves it where it is.
        locked: bool,
        /// Systems that it changes.
        systems: Vec<SystemId>,
        /// Planned: work begins.
        start: Option<Moment>,
        /// Planned: it must be ready.
        ready: Option<Moment>,
        /// Planned: it goes to production.
        deploy: Option<Moment>,
        /// Planned length of the deployment in minutes; 0 where it is not known.
        deploy_minutes: i64 = 0,
        /// Forecast: work begins.
        forecast_start: Option<Moment>,
        /// Forecast: ready.
        forecast_ready: Option<Moment>,
        /// Forecast: to production.
        forecast_deploy: Option<Moment>,
        /// Actual: work began.
        actual_start: Option<Moment>,
        /// Actual: it was ready.
        actual_ready: Option<Moment>,
        /// Actual: it went to production.
        actual_deploy: Option<Moment>,
        /// In its own words.
        description: String {Long},
    }
}

impl Release {
    /// Whether it can still be changed by planning: neither completed nor cancelled.
    pub fn is_live(&self) -> bool {
        !matches!(self.status, ReleaseStatus::Completed | ReleaseStatus::Cancelled)
    }

    /// The planned period from start to the later of ready and deployment date, as far as known.
    pub fn span(&self) -> Option<Span> {
        let last = self.ready.max(self.deploy)?;
        let first =
            self.start.unwrap_or_else(|| self.ready.into_iter().chain(self.deploy).min().unwrap_or(last));
        Some(Span::of(first, last))
    }

    /// The planned deployment by the clock of `zone`, the plan's: from its time for as long as it takes (a
    /// moment where the length is not known), or the whole day where only a day is planned.
    pub fn deployment(&self, zone: Tz) -> Option<Span> {
        Some(lasting(self.deploy?, self.deploy_minutes, zone))
    }
}
