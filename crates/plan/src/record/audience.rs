//! Audiences: named groups that receive feeds and reports.

use super::declare::prelude::*;
use crate::choice;
use crate::record::{EnvironmentId, PortfolioId};

choice! {
    /// What a feed may hold.
    Content {
        /// Deployment and ready dates.
        Releases = "releases",
        /// Phases.
        Phases = "phases",
        /// Gates.
        Gates = "gates",
        /// Milestones.
        Milestones = "milestones",
        /// Bookings of environments.
        Bookings = "bookings",
        /// Freezes and maintenance windows.
        Windows = "windows",
        /// Outages and refreshes of environments.
        Events = "events",
    }
}

record! {
    /// A named group that receives feeds and reports (sponsors, testers of Staging, on-call).
    Audience AudienceId audiences {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// What it is told about; empty is everything.
        contents: Vec<Content>,
        /// Only releases of these portfolios; empty is all.
        portfolios: Vec<PortfolioId>,
        /// Only bookings and events of these environments; empty is all.
        environments: Vec<EnvironmentId>,
    }
}
