//! What a plan says about process and people, as far as it takes part in a conflict.
//!
//! *Invariant*: as in [`crate::statement`]: references and values, no names, except words that are no
//! record's own: names in a template.

use chrono::NaiveDate;
use slipway_plan::{Moment, RecordRef};

/// Why a holiday concerns a deployment or gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// The team does the work of the release.
    Team {
        /// The release.
        release: RecordRef,
        /// The team.
        team: RecordRef,
    },
    /// The person answers for the release or gate.
    Owner {
        /// The release or gate.
        of: RecordRef,
        /// The person.
        person: RecordRef,
        /// Their team, where it is the team that is away.
        team: Option<RecordRef>,
    },
    /// The person is responsible or accountable for the release.
    Role {
        /// The stakeholder.
        stakeholder: RecordRef,
        /// The person.
        person: RecordRef,
        /// Their team, where it is the team that is away.
        team: Option<RecordRef>,
    },
    /// The release belongs to the portfolio.
    Portfolio {
        /// The release.
        release: RecordRef,
        /// The portfolio.
        portfolio: RecordRef,
    },
}

/// What the plan says.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessStatement {
    /// A release follows a template in which one phase is over before another begins.
    TemplateOrder {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
        /// Name of the phase that comes first.
        first: String,
        /// Name of the phase that follows.
        second: String,
    },
    /// A release follows a template.
    Follows {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
    },
    /// A template has gates.
    TemplateGates {
        /// The template.
        template: RecordRef,
        /// Names of those that are missing.
        gates: Vec<String>,
    },
    /// A scope item needs another one first.
    Needs {
        /// The item.
        item: RecordRef,
        /// What must come first.
        needed: RecordRef,
    },
    /// A release is deployed, or ready where it has no deployment date.
    GoesLive {
        /// The release.
        release: RecordRef,
        /// When.
        at: Moment,
        /// It is the deployment date.
        deploy: bool,
    },
    /// A day is a holiday.
    Holiday {
        /// The rule.
        rule: RecordRef,
        /// The day.
        day: NaiveDate,
    },
    /// A holiday concerns these.
    Concerns {
        /// By any of these.
        people: Vec<People>,
    },
}

/// The conflict in one sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessHeadline {
    /// Phases against the order of the template.
    PhaseOrder {
        /// What comes first in the template.
        first: RecordRef,
        /// What follows there.
        second: RecordRef,
        /// The template.
        template: RecordRef,
        /// Seconds by which the second starts too early.
        seconds: i64,
    },
    /// Gates that are not there.
    GateMissing {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
        /// Their names.
        gates: Vec<String>,
    },
    /// An item in a release before that of what it needs.
    ScopeOrder {
        /// The item and its release.
        item: (RecordRef, RecordRef),
        /// What it needs, and the release of that.
        needed: (RecordRef, RecordRef),
        /// When the item goes live.
        at: Moment,
        /// When what it needs does.
        needed_at: Moment,
    },
    /// A deployment or gate on a holiday.
    Holiday {
        /// The release (its deployment) or gate.
        subject: RecordRef,
        /// The rule.
        rule: RecordRef,
        /// The day.
        day: NaiveDate,
    },
}
