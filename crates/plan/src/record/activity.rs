//! What is done in a release: activities of phases, and waves of its deployment.

use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::record::{Held, PersonId, PhaseId, ReleaseId, WorkStatus};
use crate::time::{Lag, LagUnit, lasting};

record! {
    /// Work with an output in a phase.
    Activity ActivityId activities {
        /// The phase.
        phase: PhaseId,
        /// What is done.
        name: String {Required},
        /// What comes out of it.
        output: String,
        /// Who does it.
        assignee: Option<PersonId>,
        /// Planned: work begins.
        start: Option<Moment>,
        /// Planned: it is due, at the end of that day or at that time.
        due: Moment,
        /// Where it stands.
        status: WorkStatus = WorkStatus::Planned,
        /// In its own words.
        note: String {Long},
    }
}

impl Activity {
    /// Whether it is still to be done.
    pub fn is_live(&self) -> bool {
        !matches!(self.status, WorkStatus::Completed | WorkStatus::Cancelled)
    }

    /// The planned period: from its start, or the day on which it is due.
    pub fn span(&self) -> Span {
        let start = self.start.unwrap_or(Moment { time: None, ..self.due });
        Span::of(start, self.due)
    }
}

record! {
    /// A part of production that is deployed together, and watched afterwards (soak).
    Wave WaveId waves {
        /// The release.
        release: ReleaseId,
        /// Name of the wave.
        name: String {Required},
        /// Where it goes.
        environment: Option<Held>,
        /// A small part first.
        canary: bool,
        /// Planned: it begins.
        start: Moment,
        /// Planned length in minutes.
        minutes: i64 = 60,
        /// How long it is watched before the next wave may begin.
        soak: Lag = Lag { amount: 0, unit: LagUnit::Hours },
        /// In its own words.
        note: String {Long},
    }
}

impl Wave {
    /// The planned deployment of the wave by the clock of `zone`, that of where it goes: from its time for as
    /// long as it takes, or the whole day where only a day is planned.
    pub fn span(&self, zone: Tz) -> Span {
        lasting(self.start, self.minutes, zone)
    }
}
