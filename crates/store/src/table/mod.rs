//! The tables of a plan file: their SQL, and one mapper between a record and its row.
//!
//! *Invariant*: the columns of a table are the field registry of its kind, in the same order, after
//! `id`. The SQL stands in a file a table, because planners read it with other tools; a test holds it
//! and the registry together.

mod row;

use std::sync::LazyLock;

use slipway_plan::RecordKind;

pub(crate) use row::{check, read_all, write};

/// The SQL that makes the table of a kind.
pub(crate) const fn sql(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::PlanSettings => include_str!("plan.sql"),
        RecordKind::Person => include_str!("people.sql"),
        RecordKind::Team => include_str!("teams.sql"),
        RecordKind::Portfolio => include_str!("portfolios.sql"),
        RecordKind::System => include_str!("systems.sql"),
        RecordKind::Environment => include_str!("environments.sql"),
        RecordKind::EnvironmentGroup => include_str!("environment_groups.sql"),
        RecordKind::Audience => include_str!("audiences.sql"),
        RecordKind::ReleaseTemplate => include_str!("release_templates.sql"),
        RecordKind::WindowRule => include_str!("windows.sql"),
        RecordKind::Release => include_str!("releases.sql"),
        RecordKind::Phase => include_str!("phases.sql"),
        RecordKind::Gate => include_str!("gates.sql"),
        RecordKind::Criterion => include_str!("criteria.sql"),
        RecordKind::Evidence => include_str!("evidence.sql"),
        RecordKind::Milestone => include_str!("milestones.sql"),
        RecordKind::ScopeItem => include_str!("scope.sql"),
        RecordKind::Dependency => include_str!("dependencies.sql"),
        RecordKind::Booking => include_str!("bookings.sql"),
        RecordKind::EnvironmentEvent => include_str!("environment_events.sql"),
        RecordKind::Stakeholder => include_str!("stakeholders.sql"),
        RecordKind::Waiver => include_str!("waivers.sql"),
        RecordKind::Decision => include_str!("decisions.sql"),
        RecordKind::Leave => include_str!("leave.sql"),
        RecordKind::Term => include_str!("terms.sql"),
        RecordKind::CustomField => include_str!("custom_fields.sql"),
        RecordKind::ProcessRule => include_str!("process_rules.sql"),
        RecordKind::Policy => include_str!("policies.sql"),
        RecordKind::Cadence => include_str!("cadences.sql"),
        RecordKind::Cab => include_str!("cabs.sql"),
        RecordKind::Activity => include_str!("activities.sql"),
        RecordKind::Wave => include_str!("waves.sql"),
        RecordKind::ChangeRequest => include_str!("change_requests.sql"),
        RecordKind::Baseline => include_str!("baselines.sql"),
        RecordKind::CustomValue => include_str!("custom_values.sql"),
    }
}

/// The SQL that makes `meta`.
pub(crate) const META: &str = include_str!("meta.sql");
/// The SQL that makes `log`.
pub(crate) const LOG: &str = include_str!("log.sql");

/// The statements of one table.
pub(crate) struct Statements {
    /// All rows, by id.
    pub(crate) all: String,
    /// The row of an id.
    pub(crate) one: String,
    pub(crate) insert: String,
    /// All columns of an id, which is the last parameter.
    pub(crate) update: String,
    pub(crate) delete: String,
}

/// The statements of a kind's table.
pub(crate) fn statements(kind: RecordKind) -> &'static Statements {
    static ALL: LazyLock<Vec<Statements>> =
        LazyLock::new(|| RecordKind::ALL.iter().map(|&kind| Statements::of(kind)).collect());
    &ALL[kind as usize]
}

impl Statements {
    fn of(kind: RecordKind) -> Self {
        let table = kind.table();
        let columns: Vec<String> = kind.fields().iter().map(|f| format!("\"{}\"", f.id)).collect();
        let listed = columns.join(", ");
        let sets = columns.iter().map(|c| format!("{c} = ?")).collect::<Vec<_>>().join(", ");
        let holes = vec!["?"; columns.len() + 1].join(", ");
        Self {
            all: format!("SELECT id, {listed} FROM {table} ORDER BY id"),
            one: format!("SELECT id, {listed} FROM {table} WHERE id = ?"),
            insert: format!("INSERT INTO {table} ({listed}, id) VALUES ({holes})"),
            update: format!("UPDATE {table} SET {sets} WHERE id = ?"),
            delete: format!("DELETE FROM {table} WHERE id = ?"),
        }
    }
}
