//! How a release, phase or gate stands, with the rule that says so.
//!
//! The rule, in order: done when over; late when its planned end has passed; at risk when a forecast lies
//! after the plan or a conflict breaks a rule; on track when it has begun; else planned.

use chrono::NaiveDateTime;
use slipway_analysis::{ConflictSet, Severity};
use slipway_plan::record::{Phase, Release, ReleaseStatus, WorkStatus};
use slipway_plan::{Moment, RecordRef};

use super::{Rag, Worst};

/// What is known about a thing's conflicts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// Worst conflict.
    pub worst: Option<Worst>,
    /// Identities.
    pub conflicts: Vec<String>,
    /// Periods in UTC seconds.
    pub clash: Vec<(i64, i64)>,
}

impl Standing {
    /// Of one record.
    pub fn of(conflicts: &ConflictSet, at: RecordRef) -> Self {
        let mut found = Self::default();
        for conflict in conflicts.of(at) {
            let worst = match conflict.severity {
                Severity::Error => Worst::Error,
                Severity::Warning => Worst::Warning,
            };
            found.worst = found.worst.max(Some(worst));
            found.conflicts.push(conflict.id.to_string());
            if let (Some(start), Some(end)) = (conflict.start, conflict.end) {
                found.clash.push((start, end));
            }
        }
        found
    }

    fn is_broken(&self) -> bool {
        self.worst == Some(Worst::Error)
    }
}

fn slips(planned: Option<Moment>, forecast: Option<Moment>) -> bool {
    matches!((planned, forecast), (Some(planned), Some(forecast)) if forecast.end() > planned.end())
}

/// How a release stands.
pub fn release_standing(release: &Release, standing: &Standing, now: NaiveDateTime) -> Rag {
    let over = !release.is_live() || release.actual_deploy.is_some();
    let planned_end = release.deploy.or(release.ready);
    let slip = slips(release.ready, release.forecast_ready) || slips(release.deploy, release.forecast_deploy);
    let begun = release.status != ReleaseStatus::Planned || release.actual_start.is_some();
    judge(over, planned_end.is_some_and(|end| end.end() < now), slip || standing.is_broken(), begun)
}

/// How a phase stands. Phases of a release that is over are over.
pub fn phase_standing(phase: &Phase, release_over: bool, standing: &Standing, now: NaiveDateTime) -> Rag {
    let over = release_over || !phase.is_live() || phase.actual_end.is_some();
    let slip = slips(Some(phase.end), phase.forecast_end) || slips(Some(phase.start), phase.forecast_start);
    let begun = phase.status == WorkStatus::InProgress || phase.actual_start.is_some();
    judge(over, phase.end.end() < now, slip || standing.is_broken(), begun)
}

pub(super) fn judge(over: bool, passed: bool, risk: bool, begun: bool) -> Rag {
    match (over, passed, risk, begun) {
        (true, ..) => Rag::Done,
        (_, true, ..) => Rag::Late,
        (_, _, true, _) => Rag::AtRisk,
        (.., true) => Rag::OnTrack,
        _ => Rag::Planned,
    }
}
