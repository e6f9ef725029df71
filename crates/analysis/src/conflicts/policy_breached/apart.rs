//! `no two releases touch one system within N days`: pairs of deployments of one system.

use slipway_plan::policy::{DayUnit, Length};
use slipway_plan::record::{Release, ReleaseId, System};
use slipway_plan::{RecordRef, Span};

use super::period::{moved, shifted};
use super::{Explained, Judged, deploys, live_release, no_work};
use crate::breach::{Breach, PolicyStatement};
use crate::conflict::Conflict;
use crate::explain::{Fact, Listed, Removal};
use crate::index::calendar::Calendar;
use crate::statement::Statement;

/// All pairs that the release is part of.
pub(super) fn check(judged: &Judged<'_>, length: Length, release: &Release, found: &mut Vec<Conflict>) {
    let Some(deploy) = release.deploy else { return };
    let (index, by) = (judged.view.index, count(length));
    let first = shifted(judged.calendar(), deploy.day, -by, length.unit);
    let last = shifted(judged.calendar(), deploy.day, by, length.unit);
    let systems = judged.systems_of(release);
    let mut others: Vec<_> =
        systems.flat_map(|system| index.deployments.of_system_between(system.id.0, first, last)).collect();
    others.sort_unstable();
    others.dedup();
    for other in others {
        let Some(other) = live_release(judged.plan(), ReleaseId(other)) else { continue };
        if other.id != release.id
            && let Some((first, second)) = pair(judged, release, other)
        {
            let clock = &index.clock;
            let period = (clock.instants(first.1).0, clock.instants(second.1).1);
            let subjects: [RecordRef; 2] = [first.0.id.into(), second.0.id.into()];
            found.push(judged.conflict(Some(period), &subjects));
        }
    }
}

type Planned<'a> = (&'a Release, Span);

/// Both, the earlier first, where they are a pair for this rule, whatever lies between them.
fn pair<'a>(judged: &Judged<'_>, a: &'a Release, b: &'a Release) -> Option<(Planned<'a>, Planned<'a>)> {
    let together = a.parents.contains(&b.id)
        || b.parents.contains(&a.id)
        || a.parents.iter().any(|parent| b.parents.contains(parent));
    if together || !judged.is_for(a) || !judged.is_for(b) {
        return None;
    }
    let key = |release: &Release, span: Span| (span.start(), release.id);
    let (mut first, mut second) = ((a, a.deployment()?), (b, b.deployment()?));
    if key(second.0, second.1) < key(first.0, first.1) {
        (first, second) = (second, first);
    }
    let waived = [first, second].iter().any(|(r, span)| judged.is_waived(&[r.id.into()], span.end()));
    (!waived).then_some((first, second))
}

pub(super) fn explain(judged: &Judged<'_>, length: Length, subjects: &[RecordRef]) -> Option<Explained> {
    let &[a, b] = subjects else { return None };
    let plan = judged.plan();
    let (a, b) = (live_release(plan, ReleaseId(a.id))?, live_release(plan, ReleaseId(b.id))?);
    let (first, second) = pair(judged, a, b)?;
    let theirs: Vec<RecordRef> =
        judged.systems_of(first.0).filter(|s| second.0.systems.contains(&s.id)).map(of_system).collect();
    let (from, to) = (first.1.start().date(), second.1.start().date());
    let reach = |calendar: &Calendar| shifted(calendar, from, count(length), length.unit);
    if theirs.is_empty() || reach(judged.calendar()) < to {
        return None;
    }
    let mut facts = Vec::new();
    for (release, span) in [first, second] {
        facts.push(deploys(release, span));
        facts.push(touches(release, &theirs));
    }
    if length.unit == DayUnit::WorkingDays && reach(&Calendar::weekdays(plan)) < to {
        facts.push(no_work(judged.calendar().holidays_between(moved(from, 1), moved(to, -1))));
    }
    let side = |(release, span): Planned<'_>| (RecordRef::from(release.id), span);
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
