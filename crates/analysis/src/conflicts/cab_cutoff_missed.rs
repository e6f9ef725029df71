//! `cab-cutoff-missed`: a change request cannot be on an agenda of its board before the deployment.
//! Subjects: the request, the release; period: the deployment, with waves from the first to the last of them.
//!
//! Only normal requests that are not decided are judged, and only those that name a board or a date. One is
//! on an agenda where it was handed in before the cut-off of a meeting that is still to come and over before
//! the deployment, or the first wave; what is not handed in yet could be now. A date of its own counts as a meeting, with the
//! board's cut-off. It knows what "now" is.

use chrono::NaiveDateTime;
use slipway_plan::record::{
    Cab, ChangeKind, ChangeRequest, ChangeRequestId, Record, Release, ReleaseId, Wave, WindowKind,
};
use slipway_plan::time::{LagUnit, civil, instant};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_release, minute_of, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Listed, Removal};
use crate::index::calendar::Calendar;
use crate::index::clock::{civil_of, wall};
use crate::index::deployments::{whole, zone_changed};
use crate::index::holidays::Holidays;
use crate::index::meetings::{Meeting, zone};
use crate::index::working_time::WorkingTime;
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct CabCutoffMissed;

impl Detector for CabCutoffMissed {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::ChangeRequest]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::ChangeRequest,
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Environment,
            RecordKind::Cab,
            RecordKind::WindowRule,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::ChangeRequest(c) => touched.add(c.id),
                Record::Release(r) => touched.naming::<ChangeRequest>(view.plan, r.id),
                Record::Wave(w) => touched.naming::<ChangeRequest>(view.plan, w.release),
                Record::Environment(e) if zone_changed(change) => {
                    let here = view.plan.naming::<Wave>(e.id);
                    here.for_each(|w| touched.naming::<ChangeRequest>(view.plan, w.release));
                }
                Record::Cab(c) => touched.naming::<ChangeRequest>(view.plan, c.id),
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    view.plan.all::<ChangeRequest>().for_each(|c| touched.add(c.id));
                }
                _ => {}
            }
        }
    }

    fn touched_by_time(&self, view: View<'_>, then: NaiveDateTime, touched: &mut Touched) {
        if minute_of(then) == minute_of(view.now) {
            return;
        }
        view.plan.all::<ChangeRequest>().filter(|c| is_open(c)).for_each(|c| touched.add(c.id));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(request) = view.plan.get::<ChangeRequest>(ChangeRequestId(at.id)) else { return };
        for release in request.releases.iter().filter_map(|r| live_release(view.plan, *r)) {
            if missed(view, request, release, view.calendar(), view.holidays()).is_some() {
                let all = view.deployments_of(release);
                let period = whole(&all, view.plan.zone()).map(|whole| whole.0);
                let subjects = [at, release.id.into()];
                found.push(Conflict::new(ConflictKind::CabCutoffMissed, period, &subjects));
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[at, release_at] = &conflict.subjects[..] else { return None };
        let request = view.plan.get::<ChangeRequest>(ChangeRequestId(at.id))?;
        let release =
            live_release(view.plan, ReleaseId(release_at.id)).filter(|r| request.releases.contains(&r.id))?;
        let last = missed(view, request, release, view.calendar(), view.holidays())?;
        let all = view.deployments_of(release);
        let (_, span) = whole(&all, view.plan.zone())?;
        let board = request.cab.map(RecordRef::from);
        let (meeting, cutoff) = (last.map(|l| l.0), last.map(|l| l.1));
        let cut =
            ProcessStatement::CutOff { request: at, board, meeting, cutoff, submitted: request.submitted };
        let listed = Listed { record: at, field: "releases", item: release_at };
        let authorises = ProcessStatement::Authorises { request: at, release: release_at };
        let clear = Removal::Clear { record: at, fields: vec!["cab", "cab_date"] };
        let mut facts = vec![
            super::in_freeze::when_whole(release, &all, span),
            Fact::new(Statement::Process(authorises), vec![at, release_at], Removal::TakeOut(vec![listed])),
            Fact::new(Statement::Process(cut), [at].into_iter().chain(board).collect(), clear),
        ];
        let weekdays = Calendar::weekdays(view.plan);
        if missed(view, request, release, &weekdays, &Holidays::default()).is_none() {
            facts.extend(no_work(view, meeting.zip(cutoff)));
        }
        let headline = ProcessHeadline::CabCutoffMissed {
            request: at,
            release: release_at,
            planned: span,
            board,
            meeting,
            cutoff,
        };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// The holidays without which the cut-off would be later.
fn no_work(view: View<'_>, around: Option<(NaiveDateTime, NaiveDateTime)>) -> Option<Fact> {
    let (meeting, cutoff) = around?;
    let rules = view.calendar().holidays_between(cutoff.date(), meeting.date());
    let rules: Vec<RecordRef> = rules.into_iter().map(Into::into).collect();
    Some(Fact::new(Statement::NoWork(rules.clone()), rules.clone(), Removal::Delete(rules)))
}

/// Whether a request is judged: normal, live and not decided.
fn is_open(request: &ChangeRequest) -> bool {
    request.kind == ChangeKind::Normal
        && request.is_live()
        && !request.is_approved()
        && (request.cab.is_some() || request.cab_date.is_some())
}

/// Civil start of a meeting and its cut-off, in the board's zone.
type Agenda = (NaiveDateTime, NaiveDateTime);

/// Where no agenda can have it before the deployment: the last meeting that could have, if there is any.
fn missed(
    view: View<'_>,
    request: &ChangeRequest,
    release: &Release,
    calendar: &Calendar,
    holidays: &Holidays,
) -> Option<Option<Agenda>> {
    if !is_open(request) {
        return None;
    }
    let plan = view.plan;
    let until = view.deployments_of(release).iter().map(|one| one.start).min()?;
    let cab = request.cab.and_then(|id| plan.get::<Cab>(id));
    let zone = cab.map_or_else(|| plan.zone(), |cab| zone(plan, cab));
    let now = instant(view.now, plan.zone());
    let handed = request.submitted.map_or(now, |at| instant(at.first(), plan.zone()));
    let own = request.cab_date.map(|at| {
        let (start, end) = (instant(at.first(), zone), instant(at.end(), zone));
        Meeting { start, end, civil: at.first() }
    });
    let own = own.filter(|m| m.start <= until);
    let regular = cab.and_then(|cab| view.index.meetings(plan).last_before(plan, cab, until));
    let mut last: Option<Agenda> = None;
    for meeting in own.into_iter().chain(regular) {
        let cutoff = cutoff(plan, cab, meeting, calendar, holidays);
        if meeting.end > now && handed <= cutoff {
            return None;
        }
        last = last.max(Some((meeting.civil, civil(cutoff, zone))));
    }
    Some(last)
}

/// The last moment at which a request for that meeting is taken, in UTC seconds.
fn cutoff(plan: &Plan, cab: Option<&Cab>, meeting: Meeting, calendar: &Calendar, holidays: &Holidays) -> i64 {
    let Some(cab) = cab else { return meeting.start };
    let (zone, amount) = (zone(plan, cab), cab.cutoff.amount.saturating_neg());
    match cab.cutoff.unit {
        _ if amount == 0 => meeting.start,
        LagUnit::Hours => meeting.start + i64::from(amount) * 3600,
        LagUnit::WorkingDays => instant(civil_of(calendar.shifted_wall(wall(meeting.civil), amount)), zone),
        LagUnit::WorkingHours => {
            instant(WorkingTime::of_plan(plan, holidays).shifted(meeting.civil, amount), zone)
        }
    }
}
