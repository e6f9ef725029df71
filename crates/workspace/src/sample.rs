//! The example year: CSV files in the layouts that an import takes, taken over by the same import.

use serde_json::{Map, Value, json};
use slipway_exchange::csv::Source;
use slipway_plan::{Command, RecordKind, RecordRef};
use uuid::Uuid;

/// Name and text of each file.
const FILES: &[(&str, &str)] = &[
    ("activities.csv", include_str!("../sample/activities.csv")),
    ("audiences.csv", include_str!("../sample/audiences.csv")),
    ("bookings.csv", include_str!("../sample/bookings.csv")),
    ("cabs.csv", include_str!("../sample/cabs.csv")),
    ("change_requests.csv", include_str!("../sample/change_requests.csv")),
    ("cadences.csv", include_str!("../sample/cadences.csv")),
    ("criteria.csv", include_str!("../sample/criteria.csv")),
    ("dependencies.csv", include_str!("../sample/dependencies.csv")),
    ("environment_events.csv", include_str!("../sample/environment_events.csv")),
    ("environment_groups.csv", include_str!("../sample/environment_groups.csv")),
    ("environments.csv", include_str!("../sample/environments.csv")),
    ("evidence.csv", include_str!("../sample/evidence.csv")),
    ("gates.csv", include_str!("../sample/gates.csv")),
    ("leave.csv", include_str!("../sample/leave.csv")),
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

/// What happened after the year was planned: a baseline with its tolerance, and dates that were others at it.
const HISTORY: &str = include_str!("../sample/history.tsv");

/// Puts dates that moved since back to where they were, and answers the commands that set the baseline, at
/// `position`, and move them again.
pub fn history(commands: &mut [Command], position: u64, id: Uuid) -> Vec<Command> {
    let mut after = Vec::new();
    for line in HISTORY.lines() {
        match line.split('\t').collect::<Vec<_>>()[..] {
            ["baseline", name, tolerance] => {
                let tolerance: i64 = tolerance.parse().unwrap_or_default();
                let fields = json!({ "name": name, "position": position, "tolerance": tolerance });
                let record = RecordRef::new(RecordKind::Baseline, id);
                let Value::Object(fields) = fields else { continue };
                after.push(Command::Add { record, fields });
            }
            ["moved", key, field, before] => {
                for command in commands.iter_mut() {
                    let Command::Add { record, fields } = command else { continue };
                    if record.kind != RecordKind::Release || fields.get("key") != Some(&json!(key)) {
                        continue;
                    }
                    let now = fields.insert(field.to_owned(), json!(before)).unwrap_or_default();
                    let fields = Map::from_iter([(field.to_owned(), now)]);
                    after.push(Command::Edit { record: *record, fields });
                }
            }
            _ => {}
        }
    }
    after
}

/// The files of the example year.
pub fn sources() -> Vec<Source> {
    FILES
        .iter()
        .map(|(name, text)| Source { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect()
}
