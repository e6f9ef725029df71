//! Environments, groups that are booked as one, and what happens to environments.

use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::choice;
use crate::record::{PortfolioId, SystemId};

choice! {
    /// Where in the pipeline an environment stands.
    Tier {
        /// Where developers work.
        Development = "development",
        /// Where testers work.
        Test = "test",
        /// The last stop before production.
        Staging = "staging",
        /// Where customers work.
        Production = "production",
    }
}

record! {
    /// An instance of systems for a purpose.
    Environment EnvironmentId environments {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Where in the pipeline.
        tier: Tier = Tier::Test,
        /// Place in the pipeline, from 1.
        position: i64 = 1,
        /// How many shared bookings at once, at least 1.
        capacity: i64 = 1,
        /// Minutes that it needs after a refresh.
        refresh_buffer: i64 = 0,
        /// Its own time zone, where it is not the plan's.
        zone: Option<Tz>,
        /// Who owns it.
        portfolio: Option<PortfolioId>,
        /// What runs in it.
        systems: Vec<SystemId>,
        /// In its own words.
        description: String {Long},
    }
}

record! {
    /// Environments that are booked as one.
    EnvironmentGroup EnvironmentGroupId environment_groups {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// What is booked when the group is.
        members: Vec<EnvironmentId>,
    }
}

choice! {
    /// What happens to an environment.
    EventKind {
        /// It is down.
        Outage = "outage",
        /// Its data is replaced.
        Refresh = "refresh",
        /// It must not be changed.
        Freeze = "freeze",
        /// Its configuration is changed.
        Configuration = "configuration",
    }
}

record! {
    /// Outage, data refresh, freeze or configuration change of an environment.
    EnvironmentEvent EnvironmentEventId environment_events {
        /// The environment.
        environment: EnvironmentId,
        /// What happens.
        kind: EventKind = EventKind::Outage,
        /// Known beforehand.
        planned: bool,
        /// What it is called.
        name: String {Required},
        /// Start.
        start: Moment,
        /// End, after the start.
        end: Moment,
        /// In its own words.
        note: String {Long},
    }
}

impl EnvironmentEvent {
    /// When.
    pub fn span(&self) -> Span {
        Span::of(self.start, self.end)
    }
}
