//! Where a record belongs: to which releases, and into which environment or group.
//!
//! *Invariant*: read off the records themselves; what a record says nothing about is not guessed. Reports and lists
//! ask here, so that no two of them group differently.

use slipway_plan::record::{
    Activity, Booking, ChangeRequest, Criterion, Dependency, EnvironmentEvent, Evidence, Gate, Held,
    Milestone, Phase, ReleaseId, ScopeItem, Wave,
};
use slipway_plan::{Plan, RecordKind, RecordRef};

/// The release that a record belongs to; of a change request for several, the first.
pub fn release_of(plan: &Plan, at: RecordRef) -> Option<ReleaseId> {
    match at.kind {
        RecordKind::Release => Some(at.id.into()),
        RecordKind::Phase => plan.get::<Phase>(at.id.into()).map(|p| p.release),
        RecordKind::Gate => plan.get::<Gate>(at.id.into()).map(|g| g.release),
        RecordKind::Milestone => plan.get::<Milestone>(at.id.into()).map(|m| m.release),
        RecordKind::Wave => plan.get::<Wave>(at.id.into()).map(|w| w.release),
        RecordKind::ScopeItem => plan.get::<ScopeItem>(at.id.into()).map(|s| s.release),
        RecordKind::Activity => {
            plan.get::<Activity>(at.id.into()).and_then(|a| release_of(plan, a.phase.into()))
        }
        RecordKind::Criterion => {
            plan.get::<Criterion>(at.id.into()).and_then(|c| release_of(plan, c.gate.into()))
        }
        RecordKind::Evidence => {
            plan.get::<Evidence>(at.id.into()).and_then(|e| release_of(plan, e.criterion.into()))
        }
        RecordKind::Dependency => {
            plan.get::<Dependency>(at.id.into()).and_then(|d| release_of(plan, d.to.into()))
        }
        RecordKind::ChangeRequest => {
            plan.get::<ChangeRequest>(at.id.into()).and_then(|c| c.releases.first().copied())
        }
        RecordKind::Booking => {
            let booking = plan.get::<Booking>(at.id.into())?;
            booking.release.or_else(|| booking.phase.and_then(|phase| release_of(plan, phase.into())))
        }
        _ => None,
    }
}

/// All releases that a record belongs to: of a change request each that it authorises.
pub fn releases_of(plan: &Plan, at: RecordRef) -> Vec<ReleaseId> {
    match plan.get::<ChangeRequest>(at.id.into()) {
        Some(change) if at.kind == RecordKind::ChangeRequest => change.releases.clone(),
        _ => release_of(plan, at).into_iter().collect(),
    }
}

/// The environment or group that a record is, is in, or happens to.
pub fn environment_of(plan: &Plan, at: RecordRef) -> Option<RecordRef> {
    let held = |held: Held| RecordRef::from(held);
    match at.kind {
        RecordKind::Environment | RecordKind::EnvironmentGroup => Some(at),
        RecordKind::Booking => plan.get::<Booking>(at.id.into()).map(|b| held(b.environment)),
        RecordKind::EnvironmentEvent => {
            plan.get::<EnvironmentEvent>(at.id.into()).map(|e| e.environment.into())
        }
        RecordKind::Wave => plan.get::<Wave>(at.id.into()).and_then(|w| w.environment).map(held),
        _ => None,
    }
}
