//! The example year: CSV files in the layouts that an import takes, taken over by the same import.

use slipway_exchange::csv::Source;

/// Name and text of each file.
const FILES: &[(&str, &str)] = &[
    ("audiences.csv", include_str!("../sample/audiences.csv")),
    ("bookings.csv", include_str!("../sample/bookings.csv")),
    ("cadences.csv", include_str!("../sample/cadences.csv")),
    ("criteria.csv", include_str!("../sample/criteria.csv")),
    ("dependencies.csv", include_str!("../sample/dependencies.csv")),
    ("environment_events.csv", include_str!("../sample/environment_events.csv")),
    ("environment_groups.csv", include_str!("../sample/environment_groups.csv")),
    ("environments.csv", include_str!("../sample/environments.csv")),
    ("evidence.csv", include_str!("../sample/evidence.csv")),
    ("gates.csv", include_str!("../sample/gates.csv")),
    ("milestones.csv", include_str!("../sample/milestones.csv")),
    ("people.csv", include_str!("../sample/people.csv")),
    ("phases.csv", include_str!("../sample/phases.csv")),
    ("plan.csv", include_str!("../sample/plan.csv")),
    ("policies.csv", include_str!("../sample/policies.csv")),
    ("portfolios.csv", include_str!("../sample/portfolios.csv")),
    ("release_templates.csv", include_str!("../sample/release_templates.csv")),
    ("releases.csv", include_str!("../sample/releases.csv")),
    ("scope.csv", include_str!("../sample/scope.csv")),
    ("stakeholders.csv", include_str!("../sample/stakeholders.csv")),
    ("systems.csv", include_str!("../sample/systems.csv")),
    ("teams.csv", include_str!("../sample/teams.csv")),
    ("waivers.csv", include_str!("../sample/waivers.csv")),
    ("waves.csv", include_str!("../sample/waves.csv")),
    ("windows.csv", include_str!("../sample/windows.csv")),
];

/// The files of the example year.
pub fn sources() -> Vec<Source> {
    FILES
        .iter()
        .map(|(name, text)| Source { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect()
}
