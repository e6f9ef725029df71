//! `no two releases touch one system within N days`: pairs of deployments of one system.

use chrono::NaiveDate;
use slipway_plan::RecordRef;
use slipway_plan::policy::{DayUnit, Length};
use slipway_plan::record::{Release, System};

use super::period::{moved, shifted};
use super::{Explained, Judged, live_release, no_work, when};
use crate::breach::{Breach, PolicyStatement};
use crate::conflict::Conflict;
use crate::explain::{Fact, Listed, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::{Deployment, OfSystem};
use crate::statement::Statement;

/// All pairs that the deployment is part of, or only those with later ones.
pub(super) fn check(
    judged: &Judged<'_>,
    length: Length,
    (one, release): (&Deployment, &Release),
    only_later: bool,
    found: &mut Vec<Conflict>,
) {
    let (index, by) = (judged.view.index, count(length));
    let last = shifted(judged.calendar(), one.last, by, length.unit);
    let first = shifted(judged.calendar(), one.first, -by, length.unit);
    let later = |other: &OfSystem| (other.start, other.at) > (one.start, one.at);
    let systems = judged.systems_of(release);
    let others = systems.flat_map(|system| index.deployments.of_system_between(system.id.0, first, last));
    let others = others.filter(|o| o.release != release.id.0 && (!only_later || later(o)));
    let mut others: Vec<(i64, RecordRef)> = others.map(|other| (other.start, other.at)).collect();
    others.sort_unstable();
    others.dedup();
    for other in others.into_iter().filter_map(|at| index.deployments.at(at)) {
        if let Some([(first, _), (second, _)]) = pair(judged, *one, *other)
            && reach(judged.calendar(), &first, length) >= second.first
        {
            let period = (first.start, second.end);
            found.push(judged.conflict(Some(period), &[first.at, second.at]));
        }
    }
}

type Planned<'a> = (Deployment, &'a Release);

/// Both, the earlier first, where they are a pair for this rule, whatever lies between them.
fn pair<'a>(judged: &Judged<'a>, a: Deployment, b: Deployment) -> Option<[Planned<'a>; 2]> {
    let of = |one: Deployment| Some((one, live_release(judged.plan(), one.release)?));
    let (first, second) = (of(a)?, of(b)?);
    let together = first.1.parents.contains(&second.1.id)
        || second.1.parents.contains(&first.1.id)
        || first.1.parents.iter().any(|parent| second.1.parents.contains(parent));
    if together || first.1.id == second.1.id || !judged.is_for(first.1) || !judged.is_for(second.1) {
        return None;
    }
    let mut pair = [first, second];
    pair.sort_unstable_by_key(|(one, _)| (one.start, one.at));
    let waived = pair.iter().any(|(one, release)| judged.is_waived(&[release.id.into()], judged.end(one)));
    (!waived).then_some(pair)
}

/// The last day on which another one is too near.
fn reach(calendar: &Calendar, first: &Deployment, length: Length) -> NaiveDate {
    shifted(calendar, first.last, count(length), length.unit)
}

pub(super) fn explain(judged: &Judged<'_>, length: Length, subjects: &[RecordRef]) -> Option<Explained> {
    let &[a, b] = subjects else { return None };
    let [first, second] = pair(judged, judged.view.deployment(a)?, judged.view.deployment(b)?)?;
    let theirs: Vec<RecordRef> =
        judged.systems_of(first.1).filter(|s| second.1.systems.contains(&s.id)).map(of_system).collect();
    let (from, to) = (first.0.last, second.0.first);
    if theirs.is_empty() || reach(judged.calendar(), &first.0, length) < to {
        return None;
    }
    let mut facts = Vec::new();
    for (one, release) in [first, second] {
        facts.push(when(one.at, one.span()));
        facts.push(touches(release, &theirs));
    }
    let weekdays = Calendar::weekdays(judged.plan());
    if length.unit == DayUnit::WorkingDays && reach(&weekdays, &first.0, length) < to {
        facts.push(no_work(judged.calendar().holidays_between(moved(from, 1), moved(to, -1))));
    }
    let side = |(one, _): Planned<'_>| (one.at, one.span());
    Some((Breach::TooClose { first: side(first), second: side(second), systems: theirs }, facts))
}

fn of_system(system: &System) -> RecordRef {
    system.id.into()
}

/// That a release changes these systems.
fn touches(release: &Release, systems: &[RecordRef]) -> Fact {
    let at = RecordRef::from(release.id);
    let listed = systems.iter().map(|item| Listed { record: at, field: "systems", item: *item }).collect();
    let statement = Statement::Policy(PolicyStatement::Touches { release: at, systems: systems.to_vec() });
    let records = [at].into_iter().chain(systems.iter().copied()).collect();
    Fact::new(statement, records, Removal::TakeOut(listed))
}

fn count(length: Length) -> i32 {
    i32::try_from(length.count).unwrap_or(i32::MAX)
}
