//! Dependencies between releases, phases, gates and milestones.

use super::declare::prelude::*;
use crate::choice;
use crate::record::{GateId, MilestoneId, PhaseId, ReleaseId, one_of};
use crate::time::Lag;

choice! {
    /// Which end waits for which, as in the precedence diagram method.
    DependencyType {
        /// Finish to start.
        FinishStart = "FS",
        /// Start to start.
        StartStart = "SS",
        /// Finish to finish.
        FinishFinish = "FF",
        /// Start to finish.
        StartFinish = "SF",
    }
}

one_of! {
    /// What a dependency ties.
    End { Release(ReleaseId), Phase(PhaseId), Gate(GateId), Milestone(MilestoneId) }
}

record! {
    /// An order between two things, with a lag.
    Dependency DependencyId dependencies {
        /// What comes first.
        from: End,
        /// What waits.
        to: End,
        /// Which end waits for which.
        link_type as "type": DependencyType = DependencyType::FinishStart,
        /// Time between.
        lag: Lag = Lag::default(),
    }
}
