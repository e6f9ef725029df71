//! `no more than N releases deploy in one week`: each deployment too many, with the N before it in the same
//! period. So each set is the smallest, and everyone in a period that is too full is named.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use slipway_plan::policy::{Form, Period};
use slipway_plan::record::{Release, ReleaseId};
use slipway_plan::time::next_day;
use slipway_plan::{RecordRef, Span};
use uuid::Uuid;

use super::period::around;
use super::{Explained, Judged, Touched, View, deploys, live_release, policies};
use crate::breach::Breach;
use crate::conflict::Conflict;

pub(super) fn check_all(judged: &Judged<'_>, count: u32, per: Period, found: &mut Vec<Conflict>) {
    let (mut all, mut period): (Vec<&Release>, Option<(NaiveDate, NaiveDate)>) = (Vec::new(), None);
    for release in within(judged, NaiveDateTime::MIN, NaiveDateTime::MAX) {
        let Some(day) = release.deploy.map(|deploy| deploy.day) else { continue };
        if period.is_none_or(|(_, last)| day > last) {
            too_many(judged, count, &all, found, |_| true);
            all.clear();
            period = Some(around(per, day, judged.fiscal()));
        }
        all.push(release);
    }
    too_many(judged, count, &all, found, |_| true);
}

pub(super) fn check(
    judged: &Judged<'_>,
    count: u32,
    per: Period,
    release: &Release,
    found: &mut Vec<Conflict>,
) {
    let Some(deploy) = release.deploy else { return };
    // Sets are of neighbours, so no more of them than a set has can be in one with the release.
    let (from, to) = bounds(judged, per, deploy.day);
    let most = usize::try_from(count).unwrap_or(usize::MAX);
    let at = Some((deploy.first(), release.id.0));
    let earlier = within(judged, from, minute_after(deploy.first())).rev().filter(|r| place(r) < at);
    let mut all: Vec<&Release> = earlier.take(most).collect();
    all.reverse();
    all.extend(within(judged, deploy.first(), to).filter(|r| place(r) >= at).take(most + 1));
    too_many(judged, count, &all, found, |set| set.iter().any(|r| r.id == release.id));
}

/// All sets of neighbours that are one too many.
fn too_many(
    judged: &Judged<'_>,
    count: u32,
    all: &[&Release],
    found: &mut Vec<Conflict>,
    wanted: impl Fn(&[&Release]) -> bool,
) {
    let size = usize::try_from(count).unwrap_or(usize::MAX - 1) + 1;
    for set in all.windows(size).filter(|set| wanted(set)) {
        let (Some(first), Some(last)) = (set.first(), set.last()) else { continue };
        let (Some(first), Some(last)) = (first.deployment(), last.deployment()) else { continue };
        let clock = &judged.view.index.clock;
        let period = (clock.instants(first).0, clock.instants(last).1);
        let subjects: Vec<RecordRef> = set.iter().map(|release| release.id.into()).collect();
        found.push(judged.conflict(Some(period), &subjects));
    }
}

pub(super) fn explain(
    judged: &Judged<'_>,
    count: u32,
    per: Period,
    subjects: &[RecordRef],
) -> Option<Explained> {
    let (mut facts, mut days) = (Vec::new(), Vec::new());
    for at in subjects {
        let release = live_release(judged.plan(), ReleaseId(at.id)).filter(|r| counts(judged, r))?;
        facts.push(deploys(release, release.deployment()?));
        facts.extend(judged.reached(release));
        days.push(release.deploy?.day);
    }
    let (first, last) = around(per, *days.first()?, judged.fiscal());
    let one = days.iter().all(|day| (first..=last).contains(day));
    if !one || days.len() <= usize::try_from(count).unwrap_or(usize::MAX) {
        return None;
    }
    let inside = |r: &&Release| r.deploy.is_some_and(|d| (first..=last).contains(&d.day));
    let all = judged.plan().all::<Release>().filter(inside).filter(|r| counts(judged, r)).count();
    Some((Breach::TooMany { releases: subjects.to_vec(), count: all, first, last }, facts))
}

/// Those that stand beside the release in any period, where it comes or goes: the sets that they are in
/// become others.
pub(super) fn touch_neighbours(view: View<'_>, release: &Release, touched: &mut Touched) {
    let Some(deploy) = release.deploy else { return };
    let at = Some((deploy.first(), release.id.0));
    for judged in policies(view) {
        let Form::AtMost { per, .. } = judged.policy.rule.form else { continue };
        let (from, to) = bounds(&judged, per, deploy.day);
        let before = within(&judged, from, minute_after(deploy.first())).rev().find(|r| place(r) < at);
        let next = within(&judged, deploy.first(), to).find(|r| place(r) > at);
        before.into_iter().chain(next).for_each(|r| touched.add(r.id));
    }
}

/// Where a release stands: those that are deployed in the same minute stand in the order of their ids.
fn place(release: &Release) -> Option<(NaiveDateTime, Uuid)> {
    release.deploy.map(|deploy| (deploy.first(), release.id.0))
}

fn minute_after(minute: NaiveDateTime) -> NaiveDateTime {
    minute.checked_add_signed(chrono::Duration::minutes(1)).unwrap_or(minute)
}

/// When the period begins, and when the next one does.
fn bounds(judged: &Judged<'_>, per: Period, day: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
    let (first, last) = around(per, day, judged.fiscal());
    let span = Span::Days { first, last };
    (span.start(), next_day(last).and_time(NaiveTime::MIN).max(span.end()))
}

/// The releases that count, by the start of their deployment in `[from, to)`.
fn within<'a>(
    judged: &Judged<'a>,
    from: NaiveDateTime,
    to: NaiveDateTime,
) -> impl DoubleEndedIterator<Item = &'a Release> {
    let all = judged.view.index.deployments.between(from, to);
    let judged = *judged;
    all.filter_map(move |(_, id)| live_release(judged.plan(), ReleaseId(id)))
        .filter(move |release| counts(&judged, release))
}

fn counts(judged: &Judged<'_>, release: &Release) -> bool {
    let end = release.deployment().map(Span::end);
    end.is_some_and(|end| judged.is_for(release) && !judged.is_waived(&[release.id.into()], end))
}
