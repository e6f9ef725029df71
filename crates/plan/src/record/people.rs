//! People, teams, and their roles on releases.

use super::declare::record_prelude;
use crate::choice;
use crate::record::{AudienceId, PortfolioId, ReleaseId};
record_prelude!();

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
