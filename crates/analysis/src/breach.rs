//! What breaks a policy: statements, and values for the sentence about it.
//!
//! *Invariant*: as in [`crate::Statement`], references and values only, no names.

use chrono::{NaiveDate, NaiveDateTime};
use slipway_plan::{Moment, RecordRef, Span};

/// What the plan says, as far as it takes part in a breach of a policy.
#[derive(Clone, Debug, PartialEq)]
pub enum PolicyStatement {
    /// A policy has its rule.
    Says {
        /// The policy.
        policy: RecordRef,
    },
    /// A release changes systems.
    Touches {
        /// The release.
        release: RecordRef,
        /// The systems.
        systems: Vec<RecordRef>,
    },
    /// Of the phases that a policy counts, a release has only these behind it.
    EndedBy {
        /// The release.
        release: RecordRef,
        /// The phases.
        found: Vec<RecordRef>,
    },
    /// A release has no gate of the name that a policy asks for.
    HasNoGate {
        /// The release.
        release: RecordRef,
        /// The policy.
        policy: RecordRef,
    },
}

/// How a policy is breached.
#[derive(Clone, Debug, PartialEq)]
pub enum Breach {
    /// Two deployments of one system lie too near.
    TooClose {
        /// The earlier release or wave, and when it is deployed.
        first: (RecordRef, Span),
        /// The later one.
        second: (RecordRef, Span),
        /// The systems that both change.
        systems: Vec<RecordRef>,
    },
    /// A deployment lies on days on which there is none.
    Closed {
        /// The release or the wave.
        deployment: RecordRef,
        /// When it is deployed.
        planned: Span,
        /// The first of these days.
        first: NaiveDate,
        /// The last of them.
        last: NaiveDate,
    },
    /// Too many deployments in one period.
    TooMany {
        /// One more than may be.
        releases: Vec<RecordRef>,
        /// How many there are in the whole period.
        count: usize,
        /// First day of the period.
        first: NaiveDate,
        /// Its last day.
        last: NaiveDate,
    },
    /// Too few phases have ended.
    TooFew {
        /// The phase before which they have to.
        phase: RecordRef,
        /// Its end counts, not its start.
        finish: bool,
        /// When that is.
        at: NaiveDateTime,
        /// Those that have.
        found: Vec<RecordRef>,
    },
    /// A release without a gate.
    NoGate {
        /// The release.
        release: RecordRef,
    },
    /// A release is deployed too soon after it is ready.
    TooSoon {
        /// The release.
        release: RecordRef,
        /// When it is ready.
        ready: Moment,
        /// The release or its wave.
        deployment: RecordRef,
        /// When that is deployed.
        planned: Span,
    },
}
