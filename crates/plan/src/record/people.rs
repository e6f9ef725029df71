//! People, teams, and their roles on releases.

use chrono::NaiveTime;
use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::choice;
use crate::field::Weekdays;
use crate::record::{AudienceId, PortfolioId, ReleaseId, one_of};

record! {
    /// A person.
    Person PersonId people {
        /// Human key, such as a login.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Where to write.
        email: String,
        /// Their team.
        team: Option<TeamId>,
        /// What they approve as: `release_manager`, `test_manager`.
        role: String,
        /// Days on which they work, where they are not the team's.
        working_days: Option<Weekdays>,
        /// When their working day begins, where it is not the team's.
        working_from: Option<NaiveTime>,
        /// When their working day ends, where it is not the team's.
        working_to: Option<NaiveTime>,
        /// Their time zone, where it is not the team's.
        zone: Option<Tz>,
    }
}

record! {
    /// A team.
    Team TeamId teams {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Which portfolio it works for.
        portfolio: Option<PortfolioId>,
        /// Effort that it can do in a working day, in the unit of the estimates.
        capacity: Option<f64>,
        /// Days on which it works, where they are not the plan's.
        working_days: Option<Weekdays>,
        /// When its working day begins, where it is not the plan's.
        working_from: Option<NaiveTime>,
        /// When its working day ends, where it is not the plan's.
        working_to: Option<NaiveTime>,
        /// Its time zone, where it is not the plan's.
        zone: Option<Tz>,
    }
}

one_of! {
    /// Who is away.
    Absent { Person(PersonId), Team(TeamId) }
}

record! {
    /// Time in which a person or a whole team does not work.
    Leave LeaveId leave {
        /// Who.
        who: Absent,
        /// First moment.
        start: Moment,
        /// Last day, or end time.
        end: Moment,
        /// How much of the time they are away, in percent.
        percent: i64 = 100,
        /// In its own words.
        note: String {Long},
    }
}

impl Leave {
    /// When.
    pub fn span(&self) -> Span {
        Span::of(self.start, self.end)
    }
}

choice! {
    /// Role in a RACI matrix.
    Raci {
        /// Does the work.
        Responsible = "responsible",
        /// Answers for it.
        Accountable = "accountable",
        /// Is asked.
        Consulted = "consulted",
        /// Is told.
        Informed = "informed",
    }
}

record! {
    /// A person with a RACI role on a release, and the audiences that they belong to.
    Stakeholder StakeholderId stakeholders {
        /// The release.
        release: ReleaseId,
        /// The person.
        person: PersonId,
        /// The role.
        raci: Raci = Raci::Informed,
        /// Where they are told.
        audiences: Vec<AudienceId>,
    }
}
