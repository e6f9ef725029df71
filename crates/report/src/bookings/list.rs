//! The lists beside the chart: each booking by environment, and what happens to environments.
//!
//! *Invariant*: a booking of a group stands under the group, once; refused and given back ones stand there too.
//! Deliberately not here: the chart.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictSet, Severity, explain};
use slipway_plan::record::{Booking, Environment, EnvironmentEvent};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{conflicts as words, dates, kind, label, say};

use super::Shown;
use crate::opening::{SMALL, table, table_or};
use crate::page::{Cell, Column, Flow, Mark, Style, Table, ink};

/// The list of bookings, a table for each thing that is booked.
pub(super) fn draw(
    flow: &mut Flow<'_>,
    plan: &Plan,
    conflicts: &ConflictSet,
    now: NaiveDateTime,
    bookings: &[&Booking],
) {
    flow.heading(1, &say::report_section_list().text());
    let mut by_held: BTreeMap<(i64, String, RecordRef), Vec<&Booking>> = BTreeMap::new();
    for booking in bookings {
        let at = RecordRef::from(booking.environment);
        let position = plan.get::<Environment>(at.id.into()).map_or(i64::MAX, |e| e.position);
        by_held.entry((position, label::long(plan, at), at)).or_default().push(booking);
    }
    if by_held.is_empty() {
        flow.paragraph(&say::report_none_bookings().text(), SMALL);
    }
    for ((_, name, _), mut held) in by_held {
        held.sort_by(|a, b| (a.start, a.end, &a.key).cmp(&(b.start, b.end, &b.key)));
        flow.heading(2, &name);
        flow.table(&table_of(plan, conflicts, now, &held));
    }
}

fn table_of(plan: &Plan, conflicts: &ConflictSet, now: NaiveDateTime, bookings: &[&Booking]) -> Table {
    let mut table = table([
        (Column::share(1.0), say::report_head_booking().text()),
        (Column::share(1.5), say::report_head_subject().text()),
        (Column::points(88.0), say::report_head_from().text()),
        (Column::points(88.0), say::report_head_to().text()),
        (Column::points(54.0), say::report_head_mode().text()),
        (Column::points(60.0), say::report_head_status().text()),
        (Column::share(0.9), say::report_head_asked_by().text()),
        (Column::share(0.9), say::report_head_approved_by().text()),
        (Column::share(3.0), say::report_head_conflicts().text()),
    ]);
    table.style = Style::new(7.5);
    for booking in bookings {
        let found: Vec<&Conflict> = conflicts.of(booking.id.into()).collect();
        let sentence = |c: &&Conflict| words::sentence(plan, c, &explain(plan, c, now)).text();
        let said = Cell::from(found.iter().map(sentence).collect::<Vec<_>>().join("\n"));
        let said = match found.iter().map(|c| c.severity).min() {
            None => said,
            Some(Severity::Error) => said.mark(Mark::Cross, ink::CONFLICT),
            Some(Severity::Warning) => said.mark(Mark::Bang, ink::CONFLICT),
        };
        table.row([
            Cell::from(label::short(plan, booking.id.into())),
            Cell::from(subject(plan, booking)),
            Cell::from(dates::moment_short(booking.start)),
            Cell::from(dates::moment_short(booking.end)),
            Cell::from(kind::choice(booking.mode.word())),
            Cell::from(kind::choice(booking.status.word())),
            Cell::from(booking.requester.as_str()),
            Cell::from(booking.approver.as_str()),
            said,
        ]);
    }
    table
}

/// The phase or release, and the purpose.
fn subject(plan: &Plan, booking: &Booking) -> String {
    let of = match (booking.phase, booking.release) {
        (Some(phase), _) => Some(label::short(plan, phase.into())),
        (None, Some(release)) => Some(label::short(plan, release.into())),
        (None, None) => None,
    };
    let purpose = Some(booking.purpose.clone()).filter(|p| !p.is_empty());
    of.into_iter().chain(purpose).collect::<Vec<_>>().join("\n")
}

/// Outages, refreshes, freezes and changes of environments.
pub(super) fn events(flow: &mut Flow<'_>, plan: &Plan, shown: &Shown) {
    let mut found: Vec<&EnvironmentEvent> =
        plan.all::<EnvironmentEvent>().filter(|e| shown.touches(e.span())).collect();
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|e| (e.start, e.end, e.id));
    flow.heading(1, &say::report_section_events().text());
    let mut table = table([
        (Column::points(120.0), say::report_head_environment().text()),
        (Column::points(80.0), say::report_head_kind().text()),
        (Column::share(1.0), say::report_head_what().text()),
        (Column::points(100.0), say::report_head_from().text()),
        (Column::points(100.0), say::report_head_to().text()),
        (Column::share(1.5), say::report_head_note().text()),
    ]);
    for event in found {
        table.row([
            label::short(plan, event.environment.into()),
            kind::choice(event.kind.word()),
            event.name.clone(),
            dates::moment_short(event.start),
            dates::moment_short(event.end),
            event.note.clone(),
        ]);
    }
    table_or(flow, &table, "");
}
