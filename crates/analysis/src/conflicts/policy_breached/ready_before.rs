//! `every release has at least N days between ready and deployment`: releases that are deployed too soon.

use slipway_plan::policy::{DayUnit, Length};
use slipway_plan::record::Release;
use slipway_plan::{Moment, RecordRef};

use super::period::{moved, shifted};
use super::{Explained, Judged, live_release, no_work, when};
use crate::breach::Breach;
use crate::conflict::Conflict;
use crate::explain::{Fact, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::Deployment;
use crate::statement::Statement;

pub(super) fn check(
    judged: &Judged<'_>,
    length: Length,
    (one, release): (&Deployment, &Release),
    found: &mut Vec<Conflict>,
) {
    if too_soon(length, (one, release), judged.calendar()).is_none()
        || judged.is_waived(&[release.id.into()], judged.end(one))
    {
        return;
    }
    found.push(judged.conflict(Some(one.period()), &[one.at]));
}

pub(super) fn explain(judged: &Judged<'_>, length: Length, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let one = judged.view.deployment(at)?;
    let release = live_release(judged.plan(), one.release).filter(|r| judged.is_for(r))?;
    let (ready, earliest) = too_soon(length, (&one, release), judged.calendar())?;
    let of = RecordRef::from(release.id);
    let clear = Removal::Clear { record: of, fields: vec!["ready"] };
    let mut facts =
        vec![Fact::new(Statement::ReadyAt { release: of, at: ready }, vec![of], clear), when(at, one.span())];
    facts.extend(judged.reached(release));
    let weekdays = Calendar::weekdays(judged.plan());
    if length.unit == DayUnit::WorkingDays && too_soon(length, (&one, release), &weekdays).is_none() {
        let calendar = judged.calendar();
        facts.push(no_work(calendar.holidays_between(moved(ready.day, 1), earliest)));
    }
    Some((Breach::TooSoon { release: of, ready, deployment: at, planned: one.span() }, facts))
}

/// When it is ready, and the first day on which it may be deployed, where it is deployed before that.
fn too_soon(
    length: Length,
    (one, release): (&Deployment, &Release),
    calendar: &Calendar,
) -> Option<(Moment, chrono::NaiveDate)> {
    let ready = release.ready?;
    let by = i32::try_from(length.count).unwrap_or(i32::MAX);
    let earliest = shifted(calendar, ready.day, by, length.unit);
    (one.first < earliest).then_some((ready, earliest))
}
