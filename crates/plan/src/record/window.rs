//! Window rules: freezes, deployment and maintenance windows, working hours, holidays.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::choice;
use crate::record::{
    EnvironmentGroupId, EnvironmentId, PersonId, PortfolioId, ReleaseKind, SystemId, TeamId, Tier, one_of,
};
use crate::recurrence::Recurrence;

choice! {
    /// What a rule says about its periods.
    WindowKind {
        /// Change must not be scheduled.
        Freeze = "freeze",
        /// Change may be made.
        Deployment = "deployment",
        /// An environment is taken down, or hours that a service agreement excludes.
        Maintenance = "maintenance",
        /// People work.
        WorkingHours = "working_hours",
        /// People do not work.
        Holiday = "holiday",
    }
}

choice! {
    /// How binding a freeze is.
    Severity {
        /// A breach is an error.
        Hard = "hard",
        /// A breach is a risk.
        Soft = "soft",
    }
}

one_of! {
    /// What a rule may be limited to.
    WindowScope {
        Portfolio(PortfolioId), Environment(EnvironmentId), EnvironmentGroup(EnvironmentGroupId),
        System(SystemId), Team(TeamId), Person(PersonId)
    }
}

record! {
    /// A recurrence with start and end, exceptions and a time zone. Rules are stored, expansions never.
    WindowRule WindowRuleId windows {
        /// What it is called.
        name: String {Required},
        /// What it says.
        kind: WindowKind = WindowKind::Freeze,
        /// How binding a freeze is.
        severity: Severity = Severity::Hard,
        /// When it recurs (RFC 5545 RRULE); empty is once.
        rrule: Option<Recurrence>,
        /// Start of the first period.
        from: Moment,
        /// End of the first period: last day, or end time.
        to: Moment,
        /// Days on which no period starts.
        exceptions: Vec<NaiveDate>,
        /// Its own time zone, where it is not the plan's.
        zone: Option<Tz>,
        /// Only for these tiers; with all limits empty it is for everything.
        tiers: Vec<Tier>,
        /// Only for these kinds of release.
        release_kinds: Vec<ReleaseKind>,
        /// Phases of these kinds are covered by the freeze too, not deployments alone.
        phase_kinds: Vec<String>,
        /// Only for these portfolios, environments, groups, systems; holidays and working hours also for these
        /// teams and people.
        scope: Vec<WindowScope>,
        /// In its own words.
        note: String {Long},
    }
}

/// Civil periods as long as the first one, one for each start of the recurrence, that touch `[from, to)`.
pub(super) fn periods(
    first: Span,
    rrule: Option<&Recurrence>,
    exceptions: &[NaiveDate],
    (from, to): (NaiveDateTime, NaiveDateTime),
) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    let length = first.end() - first.start();
    let starts = match rrule {
        None => vec![first.start()],
        Some(rule) => {
            let early = from.checked_sub_signed(length).unwrap_or(from);
            rule.starts(first.start(), early, to)
        }
    };
    let excepted = |at: &NaiveDateTime| exceptions.contains(&at.date());
    let periods = starts.into_iter().filter(|at| !excepted(at)).map(|at| (at, at + length));
    periods.filter(|(start, end)| *start < to && *end > from).collect()
}

impl WindowRule {
    /// The first period.
    pub fn span(&self) -> Span {
        Span::of(self.from, self.to)
    }

    /// Civil periods that touch `[from, to)`, in order, each half open. At most
    /// [`crate::recurrence::MOST_INSTANCES`].
    pub fn periods(&self, from: NaiveDateTime, to: NaiveDateTime) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        periods(self.span(), self.rrule.as_ref(), &self.exceptions, (from, to))
    }

    /// Whether no limit narrows it.
    pub fn is_for_everything(&self) -> bool {
        self.tiers.is_empty() && self.release_kinds.is_empty() && self.scope.is_empty()
    }
}
