//! `booking-outside-phase`: a booking for a phase reaches outside that phase. Subjects: the booking, the
//! phase; period: the first part that is outside.
//!
//! Booking and phase are compared by the calendar: days mean days wherever the environment is.

use slipway_plan::record::{Booking, BookingId, Phase, PhaseId, Record};
use slipway_plan::time::Span;
use slipway_plan::{Change, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Moves, Touched, View, live_phase, liveness_changed, phases_of};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::walls;
use crate::statement::{Headline, Outside, Statement};

pub(super) struct BookingOutsidePhase;

impl Detector for BookingOutsidePhase {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Booking, RecordKind::Phase, RecordKind::Release]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::ALONE
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        // Only how it is now counts, so one side of the change is enough.
        match change.after.as_ref().or(change.before.as_ref()) {
            Some(Record::Booking(b)) => touch(view, b, touched),
            Some(Record::Phase(p)) if !view.index.together.with_bookings(p.id) => {
                view.plan.naming::<Booking>(p.id).for_each(|b| touch(view, b, touched));
            }
            Some(Record::Release(r)) if liveness_changed(change) => {
                phases_of(view.plan, r.id).for_each(|p| touched.naming::<Booking>(view.plan, p.id));
            }
            _ => {}
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let booking = view.plan.get::<Booking>(BookingId(at.id)).filter(|b| b.is_live());
        let phase = booking.and_then(|b| b.phase).and_then(|phase| live_phase(view.plan, phase));
        if let (Some(booking), Some((phase, _))) = (booking, phase) {
            judge(view, booking, phase.id, phase.span(), found);
        }
    }

    /// Looks only at those that reach outside.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let scan = view.scan();
        for booking in &scan.bookings {
            if let Some(phase) = scan.phase_at(booking.phase)
                && (booking.start < phase.start || booking.end > phase.end)
            {
                self.check(view, BookingId(booking.id).into(), found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[at, phase_at] = &conflict.subjects[..] else { return None };
        let booking = view.plan.get::<Booking>(BookingId(at.id))?;
        let (phase, _) = live_phase(view.plan, PhaseId(phase_at.id))?;
        let outside = outside(booking.span(), phase.span())?;
        let lasts = Statement::PhaseLasts { phase: phase_at, span: phase.span() };
        let booked = Statement::BookedFor { booking: at, phase: phase_at, span: booking.span() };
        let clear = Removal::Clear { record: at, fields: vec!["phase"] };
        let facts = vec![Fact::of(lasts, phase_at), Fact::new(booked, vec![at], clear)];
        Some(Explanation {
            headline: Headline::BookingOutsidePhase { booking: at, phase: phase_at, outside },
            facts,
        })
    }
}

/// Where a booking is inside its phase, only what is known of it can be otherwise.
fn touch(view: View<'_>, booking: &Booking, touched: &mut Touched) {
    let phase = booking.phase.and_then(|id| view.plan.get::<Phase>(id));
    let is_outside = phase.is_some_and(|phase| {
        let (own, span) = (walls(booking.start, booking.end), walls(phase.start, phase.end));
        own.0 < span.0 || own.1 > span.1
    });
    if is_outside { touched.add(booking.id) } else { touched.add_known(booking.id) }
}

fn judge(view: View<'_>, booking: &Booking, phase: PhaseId, span: Span, found: &mut Vec<Conflict>) {
    let (own, subjects) = (booking.span(), [booking.id.into(), phase.into()]);
    let (start, end) = match outside(own, span) {
        None => return,
        Some(Outside::After(_)) => (own.start().max(span.end()), own.end()),
        Some(Outside::Before(_) | Outside::Both(..)) => (own.start(), own.end().min(span.start())),
    };
    let period = (view.index.clock.instant(start), view.index.clock.instant(end));
    found.push(Conflict::new(ConflictKind::BookingOutsidePhase, Some(period), &subjects));
}

/// How far `inner` reaches outside `outer`, by the calendar.
pub(super) fn outside(inner: Span, outer: Span) -> Option<Outside> {
    let before = (outer.start() - inner.start()).num_seconds().max(0);
    let after = (inner.end() - outer.end()).num_seconds().max(0);
    match (before, after) {
        (0, 0) => None,
        (before, 0) => Some(Outside::Before(before)),
        (0, after) => Some(Outside::After(after)),
        (before, after) => Some(Outside::Both(before, after)),
    }
}
