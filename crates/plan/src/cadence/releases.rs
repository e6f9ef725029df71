//! The releases that a cadence has made: which slot each stands for, and what may become of it.
//!
//! *Invariant*: what somebody locked, finished, or put something of their own into is never removed.

use chrono::NaiveDate;

use super::Step;
use crate::record::{
    Booking, BookingStatus, Cadence, Criterion, Gate, GateStatus, Phase, Release, ReleaseStatus, WorkStatus,
};
use crate::{Plan, RecordKind, RecordRef};

/// The release of each slot, and those that have no slot any more.
pub(super) fn matched<'a>(
    plan: &'a Plan,
    cadence: &Cadence,
    nominal: &[NaiveDate],
) -> (Vec<Option<&'a Release>>, Vec<&'a Release>) {
    let mut of_slot = vec![None; nominal.len()];
    let mut left: Vec<&Release> = Vec::new();
    let ours = plan.naming::<Release>(cadence.id).filter(|r| r.cadence == Some(cadence.id));
    let mut ours: Vec<&Release> = ours.collect();
    ours.sort_by_key(|r| (r.slot, r.id));
    for release in ours {
        match release.slot.and_then(|slot| nominal.binary_search(&slot).ok()) {
            Some(n) if of_slot[n].is_none() => of_slot[n] = Some(release),
            _ => left.push(release),
        }
    }
    let gaps = nominal.windows(2).map(|pair| (pair[1] - pair[0]).num_days());
    let reach = gaps.min().unwrap_or(14) / 2;
    let mut without = Vec::new();
    for release in left {
        let distance = |n: &usize| release.slot.map(|slot| (nominal[*n] - slot).num_days().abs());
        let free = (0..nominal.len()).filter(|n| of_slot[*n].is_none());
        match free.min_by_key(distance).filter(|n| distance(n).is_some_and(|days| days <= reach)) {
            Some(n) => of_slot[n] = Some(release),
            None => without.push(release),
        }
    }
    (of_slot, without)
}

/// What becomes of a release whose slot is on `day`, or gone.
pub(super) fn step(plan: &Plan, release: &Release, day: Option<NaiveDate>, today: NaiveDate) -> Step {
    if !release.is_live() {
        return Step::Over;
    }
    let Some(deploy) = release.deploy else { return Step::Undated };
    let past = |day: NaiveDate| day <= today;
    if past(deploy.day) || day.is_some_and(past) {
        return Step::Past;
    }
    match day {
        Some(day) if day == deploy.day => Step::Same,
        _ if release.locked => Step::Locked,
        Some(day) => Step::Move((day - deploy.day).num_days()),
        None if holds_own(plan, release) => Step::Kept,
        None => Step::Remove,
    }
}

/// How many approved bookings move with a release.
pub(super) fn approved(plan: &Plan, release: &Release) -> usize {
    let phases = plan.naming::<Phase>(release.id).flat_map(|p| plan.naming::<Booking>(p.id));
    let mut all: Vec<_> = plan.naming::<Booking>(release.id).chain(phases).collect();
    all.sort_by_key(|b| b.id);
    all.dedup_by_key(|b| b.id);
    all.into_iter().filter(|b| b.status == BookingStatus::Approved).count()
}

/// Whether a release holds anything that its template has not made: work that has begun, forecasts, systems, or
/// any record but phases, gates and criteria.
fn holds_own(plan: &Plan, release: &Release) -> bool {
    let dates = [
        release.forecast_start,
        release.forecast_ready,
        release.forecast_deploy,
        release.actual_start,
        release.actual_ready,
        release.actual_deploy,
    ];
    let changed = release.status != ReleaseStatus::Planned
        || dates.iter().any(Option::is_some)
        || !release.parents.is_empty()
        || !release.systems.is_empty()
        || !release.description.is_empty();
    changed || plan.referrers(release.id.into()).iter().any(|at| !is_of_template(plan, *at))
}

fn is_of_template(plan: &Plan, at: RecordRef) -> bool {
    let only = |kinds: &[RecordKind]| plan.referrers(at).iter().all(|by| kinds.contains(&by.kind));
    match at.kind {
        RecordKind::Phase => plan.get::<Phase>(at.id.into()).is_some_and(|p| {
            let begun = p.status != WorkStatus::Planned
                || p.actual_start.is_some()
                || p.actual_end.is_some()
                || p.forecast_start.is_some()
                || p.forecast_end.is_some();
            // A gate may close a phase; an activity or a booking is somebody's own.
            !begun && p.note.is_empty() && only(&[RecordKind::Gate])
        }),
        RecordKind::Gate => plan.get::<Gate>(at.id.into()).is_some_and(|g| {
            let begun = g.status != GateStatus::Planned || g.actual.is_some() || g.forecast.is_some();
            let evidence = plan.naming::<Criterion>(g.id).any(|c| !plan.referrers(c.id.into()).is_empty());
            !begun && g.note.is_empty() && !evidence && only(&[RecordKind::Criterion])
        }),
        _ => false,
    }
}
