//! `booking-unapproved`: a booking is still requested when its start is nearer than the approval lead time
//! of the plan. Subject: the booking; period: the booking.
//!
//! Working days are those of the plan's calendar, counted from now. It holds on when the booking has
//! started. A booking of a group starts by the plan's clock.

use chrono::{Days, NaiveDate, NaiveDateTime};
use serde_json::json;
use slipway_plan::record::{
    Booking, BookingId, BookingStatus, Environment, EnvironmentId, Held, PlanSettings, Record, WindowKind,
};
use slipway_plan::time::{LagUnit, civil, instant};
use slipway_plan::{Change, Lag, Plan, RecordKind, RecordRef};

use super::dependency_order::no_work;
use super::{ConflictKind, Detector, Moves, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::calendar::Calendar;
use crate::index::clock::{DAY, wall_of};
use crate::index::working_time::WorkingTime;
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct BookingUnapproved;

impl Detector for BookingUnapproved {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking, RecordKind::Environment, RecordKind::WindowRule, RecordKind::PlanSettings]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::REQUESTED
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        // Only how a booking is now counts.
        if let Some(Record::Booking(b)) = &change.after {
            return if is_near(view, b) { touched.add(b.id) } else { touched.add_known(b.id) };
        }
        for record in sides(change) {
            match record {
                Record::Booking(b) => touched.add_known(b.id),
                Record::Environment(e) => touched.naming::<Booking>(view.plan, e.id),
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    touched.whole_if(lead(view.plan).unit != LagUnit::Hours);
                }
                Record::PlanSettings(_) => touched.whole_if(lead_changed(change)),
                _ => {}
            }
        }
    }

    fn touched_by_time(&self, view: View<'_>, then: NaiveDateTime, touched: &mut Touched) {
        let (a, b) = (limit(view, then, true), limit(view, view.now, true));
        let (first, last) = (day(view.plan, a.min(b), 2, false), day(view.plan, a.max(b), 2, true));
        view.index.marks.requested(first, last).for_each(|id| touched.add(BookingId(id)));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(booking) = requested(view.plan, at.id) {
            judge(view, booking, known_limit(view), found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let limit = limit(view, view.now, true);
        let last = day(view.plan, limit, 2, true);
        for id in view.index.marks.requested(NaiveDate::MIN, last) {
            if let Some(booking) = requested(view.plan, id) {
                judge(view, booking, limit, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &at = conflict.subjects.first()?;
        let booking = requested(plan, at.id)?;
        let zone = zone(plan, booking.environment);
        let start = instant(booking.span().start(), zone);
        let now = instant(view.now, plan.zone());
        let approve = Removal::Set { record: at, field: "status", value: json!("approved") };
        let asked = PlaceStatement::Requested { booking: at, span: booking.span() };
        let mut facts = vec![Fact::new(Statement::Place(asked), vec![at], approve)];
        let lead = lead(plan);
        if start >= now {
            let settings = plan.all::<PlanSettings>().next().map(|s| RecordRef::from(s.id))?;
            let removal = Removal::Set { record: settings, field: "approval_lead", value: json!("0d") };
            let before = Statement::Place(PlaceStatement::ApprovedBefore(lead));
            facts.push(Fact::new(before, vec![settings], removal));
            if start >= limit(view, view.now, false) {
                let until = civil(limit(view, view.now, true), plan.zone());
                facts.push(no_work(view, view.now, until));
            }
        }
        let headline = PlaceHeadline::BookingUnapproved {
            booking: at,
            starts: booking.span().start(),
            lead,
            started: start < now,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn requested(plan: &Plan, id: uuid::Uuid) -> Option<&Booking> {
    plan.get::<Booking>(BookingId(id)).filter(|b| b.status == BookingStatus::Requested)
}

/// Whether a booking is requested and could be late. No clock is two days away from another one.
fn is_near(view: View<'_>, booking: &Booking) -> bool {
    booking.status == BookingStatus::Requested && wall_of(booking.start) <= known_limit(view) + 2 * DAY
}

/// The last day on which bookings could be late, then or now.
pub(crate) fn last_day(view: View<'_>, then: NaiveDateTime) -> NaiveDate {
    let known = known_limit(view);
    let limit = if then == view.now { known } else { known.max(limit(view, then, true)) };
    day(view.plan, limit, 2, true)
}

/// The limit with holidays, now.
fn known_limit(view: View<'_>) -> i64 {
    view.index.approval_limit(view.now, || limit(view, view.now, true))
}

fn judge(view: View<'_>, booking: &Booking, limit: i64, found: &mut Vec<Conflict>) {
    if wall_of(booking.start) > limit + 2 * DAY {
        return;
    }
    let environment = match booking.environment {
        Held::Environment(id) => view.plan.get::<Environment>(id),
        Held::EnvironmentGroup(_) => None,
    };
    let (start, end) = match environment {
        Some(environment) => view.index.lanes.period(view.plan, environment, booking),
        None => view.index.clock.instants(booking.span()),
    };
    if start < limit {
        let subjects = [booking.id.into()];
        found.push(Conflict::new(ConflictKind::BookingUnapproved, Some((start, end)), &subjects));
    }
}

/// Whose clock a booking's times are by: a group's members may have several.
pub(super) fn zone(plan: &Plan, held: Held) -> chrono_tz::Tz {
    let own = match held {
        Held::Environment(id) => plan.get::<Environment>(EnvironmentId(id.0)).and_then(|e| e.zone),
        Held::EnvironmentGroup(_) => None,
    };
    own.unwrap_or_else(|| plan.zone())
}

fn lead(plan: &Plan) -> Lag {
    let days = Lag { amount: 5, unit: LagUnit::WorkingDays };
    let lead = plan.settings().map_or(days, |s| s.approval_lead);
    Lag { amount: lead.amount.max(0), ..lead }
}

fn lead_changed(change: &Change) -> bool {
    let lead = |record: &Option<Record>| match record {
        Some(Record::PlanSettings(s)) => Some(s.approval_lead),
        _ => None,
    };
    lead(&change.before) != lead(&change.after)
}

/// Requested bookings that start before this are late; with holidays or without.
fn limit(view: View<'_>, now: NaiveDateTime, holidays: bool) -> i64 {
    let lead = lead(view.plan);
    let clock = &view.index.clock;
    match lead.unit {
        LagUnit::Hours => clock.instant(now) + i64::from(lead.amount) * 3600,
        LagUnit::WorkingDays if holidays => clock.instant(view.calendar().shifted(now, lead.amount)),
        LagUnit::WorkingDays => clock.instant(Calendar::weekdays(view.plan).shifted(now, lead.amount)),
        LagUnit::WorkingHours => {
            let work = WorkingTime::of_plan(view.plan, view.holidays());
            let work = if holidays { work } else { work.without_absence() };
            clock.instant(work.shifted(now, lead.amount))
        }
    }
}

/// The day of an instant in the plan's zone, and further by as much as zones lie apart.
fn day(plan: &Plan, at: i64, apart: u64, later: bool) -> NaiveDate {
    let day = civil(at, plan.zone()).date();
    let days = Days::new(apart);
    let moved = if later { day.checked_add_days(days) } else { day.checked_sub_days(days) };
    moved.unwrap_or(day)
}
