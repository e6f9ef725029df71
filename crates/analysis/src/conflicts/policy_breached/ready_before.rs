//! `every release has at least N days between ready and deployment`: releases that are deployed too soon.

use slipway_plan::policy::{DayUnit, Length};
use slipway_plan::record::{Release, ReleaseId};
use slipway_plan::{Moment, RecordRef};

use super::period::{moved, shifted};
use super::{Explained, Judged, deploys, live_release, no_work};
use crate::breach::Breach;
use crate::conflict::Conflict;
use crate::explain::{Fact, Removal};
use crate::index::calendar::Calendar;
use crate::statement::Statement;

pub(super) fn check(judged: &Judged<'_>, length: Length, release: &Release, found: &mut Vec<Conflict>) {
    let Some(span) = release.deployment() else { return };
    if too_soon(length, release, judged.calendar()).is_none()
        || judged.is_waived(&[release.id.into()], span.end())
    {
        return;
    }
    found.push(judged.conflict(Some(judged.view.index.clock.instants(span)), &[release.id.into()]));
}

pub(super) fn explain(judged: &Judged<'_>, length: Length, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let release = live_release(judged.plan(), ReleaseId(at.id)).filter(|r| judged.is_for(r))?;
    let (ready, earliest) = too_soon(length, release, judged.calendar())?;
    let span = release.deployment()?;
    let clear = Removal::Clear { record: at, fields: vec!["ready"] };
    let mut facts = vec![
        Fact::new(Statement::ReadyAt { release: at, at: ready }, vec![at], clear),
        deploys(release, span),
    ];
    facts.extend(judged.reached(release));
    let weekdays = Calendar::weekdays(judged.plan());
    if length.unit == DayUnit::WorkingDays && too_soon(length, release, &weekdays).is_none() {
        let calendar = judged.calendar();
        facts.push(no_work(calendar.holidays_between(moved(ready.day, 1), earliest)));
    }
    Some((Breach::TooSoon { release: at, ready, planned: span }, facts))
}

/// When it is ready, and the first day on which it may be deployed, where it is deployed before that.
fn too_soon(length: Length, release: &Release, calendar: &Calendar) -> Option<(Moment, chrono::NaiveDate)> {
    let (ready, deploy) = (release.ready?, release.deploy?);
    let by = i32::try_from(length.count).unwrap_or(i32::MAX);
    let earliest = shifted(calendar, ready.day, by, length.unit);
    (deploy.day < earliest).then_some((ready, earliest))
}
