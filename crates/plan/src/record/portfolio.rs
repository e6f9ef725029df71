//! Portfolios and the systems that they own.

use super::declare::prelude::*;
use crate::choice;
use crate::record::PersonId;

choice! {
    /// Who makes a system.
    Origin {
        /// Made here.
        Internal = "internal",
        /// Bought.
        Vendor = "vendor",
    }
}

record! {
    /// An organisational slice that owns releases, systems and environments.
    Portfolio PortfolioId portfolios {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Who answers for it.
        owner: Option<PersonId>,
        /// In its own words.
        description: String {Long},
    }
}

record! {
    /// An application or service that is changed by releases (ITIL: configuration item).
    System SystemId systems {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// Who owns it.
        portfolio: Option<PortfolioId>,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// Internal or vendor.
        origin: Origin = Origin::Internal,
        /// Systems that it needs.
        depends_on: Vec<SystemId>,
        /// In its own words.
        description: String {Long},
    }
}
