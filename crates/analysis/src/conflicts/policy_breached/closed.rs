//! `no production change from T-3 to T+2 of quarter end`: deployments around the turn of a period.

use chrono::NaiveDate;
use slipway_plan::policy::Form;
use slipway_plan::record::Release;
use slipway_plan::{RecordRef, Span};

use super::period::{around, moved, shifted};
use super::{Explained, Judged, live_release, no_work, when};
use crate::breach::Breach;
use crate::conflict::Conflict;
use crate::index::calendar::Calendar;
use crate::index::deployments::Deployment;

/// The days around one turn, both included.
struct Days {
    turn: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
}

pub(super) fn check(judged: &Judged<'_>, one: &Deployment, release: &Release, found: &mut Vec<Conflict>) {
    let Some(days) = met(judged, one, judged.calendar()) else { return };
    if judged.is_waived(&[release.id.into()], judged.end(one)) {
        return;
    }
    let closed = Span::Days { first: days.first, last: days.last }.instants(one.zone);
    let period = (one.start.max(closed.0), one.end.min(closed.1));
    found.push(judged.conflict(Some(period), &[one.at]));
}

pub(super) fn explain(judged: &Judged<'_>, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let one = judged.view.deployment(at)?;
    let release = live_release(judged.plan(), one.release).filter(|r| judged.is_for(r))?;
    let calendar = judged.calendar();
    let Days { turn, first, last } = met(judged, &one, calendar)?;
    let mut facts = vec![when(at, one.span())];
    facts.extend(judged.reached(release));
    if met(judged, &one, &Calendar::weekdays(judged.plan())).is_none() {
        let before = one.first < turn;
        let (from, to) = if before { (first, moved(turn, -1)) } else { (moved(turn, 1), last) };
        facts.push(no_work(calendar.holidays_between(from, to)));
    }
    Some((Breach::Closed { deployment: at, planned: one.span(), first, last }, facts))
}

/// The first of these stretches on which the deployment lies.
fn met(judged: &Judged<'_>, one: &Deployment, calendar: &Calendar) -> Option<Days> {
    let Form::Closed { from, to, unit, of, start } = judged.policy.rule.form else { return None };
    let (first, last) = (one.first, one.last);
    let fiscal = judged.fiscal();
    let around_turn = |period: (NaiveDate, NaiveDate)| {
        let turn = if start { period.0 } else { period.1 };
        let at = |by: i32| if by == 0 { turn } else { shifted(calendar, turn, by, unit) };
        Days { turn, first: at(from), last: at(to) }
    };
    // Both ends of the stretches follow the turns in order, so the search ends in both directions.
    let here = around(of, first, fiscal);
    let mut period = here;
    let mut earliest = None;
    loop {
        let days = around_turn(period);
        if days.last < first {
            break;
        }
        if days.first <= last && days.last >= first {
            earliest = Some(days);
        }
        period = around(of, moved(period.0, -1), fiscal);
    }
    period = here;
    while earliest.is_none() {
        period = around(of, moved(period.1, 1), fiscal);
        let days = around_turn(period);
        if days.first > last {
            break;
        }
        if days.last >= first {
            earliest = Some(days);
        }
    }
    earliest
}
