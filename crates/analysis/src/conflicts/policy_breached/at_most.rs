//! `no more than N releases deploy in one week`: each deployment too many, with the N before it in the same
//! period. So each set is the smallest, and everyone in a period that is too full is named.
//!
//! A release counts once in each period of which any of its deployments touches a day, and stands there in the
//! order of the first of these. The period of a set is the first that all of it have in common.

use chrono::NaiveDate;
use slipway_plan::RecordRef;
use slipway_plan::policy::{Form, Period};
use slipway_plan::record::{Release, ReleaseId, Wave};
use slipway_plan::time::{Span, next_day};

use super::period::around;
use super::{Explained, Judged, Touched, View, live_release, policies};
use crate::breach::Breach;
use crate::conflict::Conflict;
use crate::conflicts::in_freeze::when_whole;
use crate::index::deployments::{Deployment, of_wave, whole};

/// First and last day.
type Days = (NaiveDate, NaiveDate);

/// Where a release stands in a period: by its first deployment there.
type Place = (i64, RecordRef);

pub(super) fn check_all(judged: &Judged<'_>, count: u32, per: Period, found: &mut Vec<Conflict>) {
    let mut standing: Vec<(Days, Place, &Release)> = Vec::new();
    for release in judged.plan().all::<Release>() {
        let all = judged.view.index.deployments.of_release(release.id);
        if counts(judged, release, all) {
            for one in all {
                each_period(judged, per, one, |days| standing.push((days, (one.start, one.at), release)));
            }
        }
    }
    standing.sort_unstable_by_key(|(days, place, _)| (*days, *place));
    let mut all: Vec<&Release> = Vec::new();
    for period in standing.chunk_by(|a, b| a.0 == b.0) {
        all.clear();
        for (_, _, release) in period {
            // Of one that is deployed more than once only the first time counts.
            if !all.iter().any(|known| known.id == release.id) {
                all.push(release);
            }
        }
        too_many(judged, (count, per), (period[0].0, &all), found, |_| true);
    }
}

pub(super) fn check(
    judged: &Judged<'_>,
    count: u32,
    per: Period,
    release: &Release,
    found: &mut Vec<Conflict>,
) {
    let own = judged.view.index.deployments.of_release(release.id);
    if !counts(judged, release, own) {
        return;
    }
    // Sets are of neighbours, so no more of them than a set has can be in one with the release.
    let most = usize::try_from(count).unwrap_or(usize::MAX);
    for (days, place) in places(judged, per, own) {
        if !is_full(judged, count, days) {
            continue;
        }
        let mut all: Vec<&Release> = before(judged, days, place).take(most).collect();
        all.reverse();
        all.push(release);
        all.extend(after(judged, days, place).take(most));
        let with_it = |set: &[&Release]| set.iter().any(|r| r.id == release.id);
        too_many(judged, (count, per), (days, &all), found, with_it);
    }
}

/// All sets of neighbours in a period that are one too many.
fn too_many(
    judged: &Judged<'_>,
    (count, per): (u32, Period),
    (here, all): (Days, &[&Release]),
    found: &mut Vec<Conflict>,
    wanted: impl Fn(&[&Release]) -> bool,
) {
    let size = usize::try_from(count).unwrap_or(usize::MAX - 1) + 1;
    for set in all.windows(size).filter(|set| wanted(set)) {
        let deployments = &judged.view.index.deployments;
        let all: Vec<&[Deployment]> = set.iter().map(|r| deployments.of_release(r.id)).collect();
        // One that touches no other period has only this one in common with anybody.
        let lies_here = |own: &&[Deployment]| own.iter().all(|one| one.first >= here.0 && one.last <= here.1);
        let days = if all.iter().any(lies_here) { Some(here) } else { common(judged, per, &all) };
        let Some(days) = days else { continue };
        let mut places: Vec<(Place, RecordRef)> = Vec::with_capacity(size);
        let mut period = (i64::MAX, i64::MIN);
        for own in all {
            let touching = || own.iter().filter(|one| touches(one, days));
            places.extend(touching().map(|one| ((one.start, one.at), one.release.into())).min());
            touching().for_each(|one| period = (period.0.min(one.start), period.1.max(one.end)));
        }
        places.sort_unstable();
        let subjects: Vec<RecordRef> = places.into_iter().map(|(_, release)| release).collect();
        found.push(judged.conflict(Some(period), &subjects));
    }
}

/// The first period that all of them touch.
fn common(judged: &Judged<'_>, per: Period, all: &[&[Deployment]]) -> Option<Days> {
    let (first, others) = all.split_first()?;
    let mut periods: Vec<Days> = places(judged, per, first).into_iter().map(|(days, _)| days).collect();
    periods.sort_unstable();
    periods.into_iter().find(|days| others.iter().all(|own| own.iter().any(|one| touches(one, *days))))
}

pub(super) fn explain(
    judged: &Judged<'_>,
    count: u32,
    per: Period,
    subjects: &[RecordRef],
) -> Option<Explained> {
    let (plan, zone) = (judged.plan(), judged.plan().zone());
    let mut set: Vec<(&Release, Vec<Deployment>)> = Vec::new();
    for at in subjects {
        let release = live_release(plan, ReleaseId(at.id))?;
        let all = judged.view.deployments_of(release);
        if !counts(judged, release, &all) {
            return None;
        }
        set.push((release, all));
    }
    let all: Vec<&[Deployment]> = set.iter().map(|(_, all)| all.as_slice()).collect();
    let days = common(judged, per, &all)?;
    if set.len() <= usize::try_from(count).unwrap_or(usize::MAX) {
        return None;
    }
    let mut facts = Vec::new();
    for (release, all) in &set {
        let here: Vec<Deployment> = all.iter().filter(|one| touches(one, days)).copied().collect();
        let (_, span) = whole(&here, zone)?;
        facts.push(when_whole(release, all, span));
        facts.extend(judged.reached(release));
    }
    let inside = |release: &&Release| {
        let all = judged.view.deployments_of(release);
        all.iter().any(|one| touches(one, days)) && counts(judged, release, &all)
    };
    let all = plan.all::<Release>().filter(inside).count();
    Some((Breach::TooMany { releases: subjects.to_vec(), count: all, first: days.0, last: days.1 }, facts))
}

/// Those that stand beside the release in any period, where it comes or goes: the sets that they are in become
/// others. `side` is a deployment of it before or after the change.
pub(super) fn touch_neighbours(
    view: View<'_>,
    id: ReleaseId,
    sides: &[Deployment],
    everywhere: bool,
    touched: &mut Touched,
) {
    let (plan, clock) = (view.plan, &view.index.clock);
    let mut all: Option<Vec<Deployment>> = None;
    for judged in policies(view) {
        let Form::AtMost { count, per } = judged.policy.rule.form else { continue };
        let all = all.get_or_insert_with(|| {
            let mut all = sides.to_vec();
            if everywhere {
                all.extend(plan.naming::<Wave>(id).map(|wave| of_wave(plan, clock, wave)));
                all.extend(plan.get::<Release>(id).and_then(|r| Deployment::of_itself(plan, clock, r)));
            }
            all
        });
        for one in all {
            let place = (one.start, one.at);
            each_period(&judged, per, one, |days| {
                // Where they are not too many now, each set that was has lost one that changed, and is known of
                // that one.
                if !is_full(&judged, count, days) {
                    return;
                }
                let other = |r: &&Release| r.id != id;
                let neighbours =
                    [before(&judged, days, place).find(other), after(&judged, days, place).find(other)];
                neighbours.into_iter().flatten().for_each(|r| touched.add(r.id));
            });
        }
    }
}

/// Calls `found` with the periods of which a deployment touches a day, in order.
fn each_period(judged: &Judged<'_>, per: Period, one: &Deployment, mut found: impl FnMut(Days)) {
    let fiscal = judged.fiscal();
    let mut days = around(per, one.first, fiscal);
    found(days);
    while days.1 < one.last && next_day(days.1) > days.1 {
        days = around(per, next_day(days.1), fiscal);
        found(days);
    }
}

/// In which periods a release counts, and where it stands there.
fn places(judged: &Judged<'_>, per: Period, all: &[Deployment]) -> Vec<(Days, Place)> {
    let mut found: Vec<(Days, Place)> = Vec::with_capacity(all.len());
    for one in all {
        let place = (one.start, one.at);
        each_period(judged, per, one, |days| match found.iter_mut().find(|(known, _)| *known == days) {
            Some((_, known)) => *known = place.min(*known),
            None => found.push((days, place)),
        });
    }
    found
}

fn touches(one: &Deployment, (first, last): Days) -> bool {
    one.first <= last && one.last >= first
}

/// Whether a period has more deployments than there may be releases; else there are not too many of these.
fn is_full(judged: &Judged<'_>, count: u32, days: Days) -> bool {
    let (from, to) = bounds(judged, days);
    let mut here = judged.view.index.deployments.between(from, to).filter(|one| touches(one, days));
    usize::try_from(count).is_ok_and(|most| here.nth(most).is_some())
}

/// The releases that count and stand before that place in the period, the nearest first.
fn before<'a>(judged: &Judged<'a>, days: Days, place: Place) -> impl Iterator<Item = &'a Release> {
    let (from, _) = bounds(judged, days);
    let all = judged.view.index.deployments.between(from, place.0.saturating_add(1)).rev();
    let judged = *judged;
    all.filter(move |one| (one.start, one.at) < place).filter_map(move |one| standing(&judged, days, one))
}

/// As [`before`], those after it.
fn after<'a>(judged: &Judged<'a>, days: Days, place: Place) -> impl Iterator<Item = &'a Release> {
    let (_, to) = bounds(judged, days);
    let all = judged.view.index.deployments.between(place.0, to);
    let judged = *judged;
    all.filter(move |one| (one.start, one.at) > place).filter_map(move |one| standing(&judged, days, one))
}

/// The release, where it counts and this is its first deployment in the period.
fn standing<'a>(judged: &Judged<'a>, days: Days, one: &Deployment) -> Option<&'a Release> {
    if !touches(one, days) {
        return None;
    }
    let all = judged.view.index.deployments.of_release(one.release);
    let first = all.iter().filter(|other| touches(other, days)).map(|other| (other.start, other.at)).min();
    if first != Some((one.start, one.at)) {
        return None;
    }
    live_release(judged.plan(), one.release).filter(|release| counts(judged, release, all))
}

/// Since when, and until when, what touches the period may begin. Days are by whatever clock, which lie within two
/// days of each other.
fn bounds(judged: &Judged<'_>, (first, last): Days) -> (i64, i64) {
    let two_days = 2 * 86_400;
    let (start, end) = judged.view.index.clock.instants(Span::Days { first, last });
    (start - two_days - judged.view.index.deployments.longest(), end + two_days)
}

fn counts(judged: &Judged<'_>, release: &Release, all: &[Deployment]) -> bool {
    let end = all.iter().map(|one| one.end).max();
    end.is_some_and(|end| {
        let end = judged.view.index.clock.civil(end);
        judged.is_for(release) && !judged.is_waived(&[release.id.into()], end)
    })
}
