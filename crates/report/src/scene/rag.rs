//! How a release, phase or gate stands, with the rule that says so.
//!
//! The rule, in order: done when over; late when its planned end has passed; at risk when a forecast lies
//! after the plan or a conflict breaks a rule; on track when it has begun; else planned.

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictSet, Severity};
use slipway_plan::record::{Phase, Release, ReleaseStatus, Wave, WorkStatus};
use slipway_plan::{Moment, Plan, RecordKind, RecordRef};

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

/// The conflicts of a record; those of a release with its waves', which have no bar of their own.
pub fn conflicts_of<'a>(plan: &Plan, conflicts: &'a ConflictSet, at: RecordRef) -> Vec<&'a Conflict> {
    let mut all: Vec<&Conflict> = conflicts.of(at).collect();
    if at.kind == RecordKind::Release {
        for conflict in plan.naming::<Wave>(at).flat_map(|wave| conflicts.of(wave.id.into())) {
            if !all.iter().any(|known| known.id == conflict.id) {
                all.push(conflict);
            }
        }
    }
    all
}

impl Standing {
    /// Of one record, a release with its waves.
    pub fn of(plan: &Plan, conflicts: &ConflictSet, at: RecordRef) -> Self {
        let mut found = Self::default();
        for conflict in conflicts_of(plan, conflicts, at) {
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

#[cfg(test)]
mod tests {
    use slipway_analysis::{ConflictKind, ConflictSet};
    use slipway_testkit::TextPlan;

    use super::*;

    #[test]
    fn a_release_is_at_risk_with_its_waves_and_each_conflict_counts_once() {
        let of = TextPlan::read(
            "release R1 deploy=2027-12-22T20:00 governance=continuous
            release R2 deploy=2027-12-10T20:00 governance=continuous
            wave R1/One 2027-12-22 20:00 minutes=60 soak=24h
            wave R1/Two 2027-12-23 20:00 minutes=60
            wave R2/One 2027-12-10 20:00 minutes=60
            freeze YearEnd 2027-12-20..2028-01-05 hard",
        );
        let set = ConflictSet::check(&of.plan, of.now);
        let mut of_release = of.plan.all::<Release>().map(|release| {
            let kinds =
                conflicts_of(&of.plan, &set, release.id.into()).iter().map(|c| c.kind).collect::<Vec<_>>();
            let standing = Standing::of(&of.plan, &set, release.id.into());
            (kinds, release_standing(release, &standing, of.now))
        });
        let all = [ConflictKind::InFreeze, ConflictKind::SoakTooShort, ConflictKind::InFreeze];
        let (mut kinds, rag) = of_release.next().unwrap();
        kinds.sort_unstable();
        assert_eq!((kinds, rag), (vec![all[0], all[2], all[1]], Rag::AtRisk));
        assert_eq!(of_release.next().unwrap(), (Vec::new(), Rag::Planned));
    }
}
