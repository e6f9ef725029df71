//! Why there is a link, or a floor, in the network of a plan.

use slipway_plan::RecordRef;
use slipway_plan::record::DependencyId;

/// Why something waits for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// A dependency says so.
    Dependency(DependencyId),
    /// A part of a release does not begin before the release.
    Within,
    /// A release is not ready before the phases that make it ready are over.
    Prepares,
    /// A release is not deployed before it is ready.
    Deploys,
    /// A gate is decided on the last day of the phase that it closes.
    Closes,
    /// A release is not deployed before its gates.
    Admits,
    /// An enterprise release is not ready before its parts.
    PartOf,
    /// An environment is given back by the one before the other has it.
    Environment {
        /// Who has it first.
        first: RecordRef,
        /// Who has it then.
        second: RecordRef,
        /// What they have.
        environment: RecordRef,
    },
}

/// Why something does not happen before a time, beside its planned start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Floor {
    /// Its environment is not booked before that.
    Booked(RecordRef),
}
