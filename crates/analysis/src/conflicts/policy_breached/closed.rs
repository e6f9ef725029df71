//! `no production change from T-3 to T+2 of quarter end`: deployments around the turn of a period.

use chrono::{Duration, NaiveDate};
use slipway_plan::policy::Form;
use slipway_plan::record::{Release, ReleaseId};
use slipway_plan::{RecordRef, Span};

use super::period::{around, moved, shifted};
use super::{Explained, Judged, deploys, live_release, no_work};
use crate::breach::Breach;
use crate::conflict::Conflict;
use crate::index::calendar::Calendar;

/// The days around one turn, both included.
struct Days {
    turn: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
}

pub(super) fn check(judged: &Judged<'_>, release: &Release, found: &mut Vec<Conflict>) {
    let Some(span) = release.deployment() else { return };
    let Some(days) = met(judged, span, judged.calendar()) else { return };
    if judged.is_waived(&[release.id.into()], span.end()) {
        return;
    }
    let clock = &judged.view.index.clock;
    let closed = clock.instants(Span::Days { first: days.first, last: days.last });
    let planned = clock.instants(span);
    let period = (planned.0.max(closed.0), planned.1.min(closed.1));
    found.push(judged.conflict(Some(period), &[release.id.into()]));
}

pub(super) fn explain(judged: &Judged<'_>, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let release = live_release(judged.plan(), ReleaseId(at.id)).filter(|r| judged.is_for(r))?;
    let span = release.deployment()?;
    let calendar = judged.calendar();
    let Days { turn, first, last } = met(judged, span, calendar)?;
    let mut facts = vec![deploys(release, span)];
    facts.extend(judged.reached(release));
    if met(judged, span, &Calendar::weekdays(judged.plan())).is_none() {
        let before = span.start().date() < turn;
        let (from, to) = if before { (first, moved(turn, -1)) } else { (moved(turn, 1), last) };
        facts.push(no_work(calendar.holidays_between(from, to)));
    }
    Some((Breach::Closed { release: at, planned: span, first, last }, facts))
}

/// The first of these stretches on which the deployment lies.
fn met(judged: &Judged<'_>, span: Span, calendar: &Calendar) -> Option<Days> {
    let Form::Closed { from, to, unit, of, start } = judged.policy.rule.form else { return None };
    let (first, last) = days_of(span);
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

/// The civil days that a deployment touches.
fn days_of(span: Span) -> (NaiveDate, NaiveDate) {
    let first = span.start().date();
    let last = span.end().checked_sub_signed(Duration::minutes(1)).map_or(first, |at| at.date());
    (first, last.max(first))
}
