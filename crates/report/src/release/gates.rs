//! Gates of one release: what each criterion asks for and all that was found; approvals by name; waivers.
//!
//! *Invariant*: every criterion of every gate stands on it, with the evidence that counts and its whole note; approvals
//! show every answer that was given, not only the last.
//! Deliberately not here: whether a criterion is met (the status report and this one ask the same function).

use chrono::NaiveDateTime;
use slipway_analysis::belongs::release_of;
use slipway_analysis::evidence;
use slipway_plan::record::{Criterion, CriterionKind, Evidence, Gate, Release, Waiver};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{dates, kind, label, say};

use super::person;
use crate::opening::{SMALL, table, table_or};
use crate::page::{Cell, Column, Flow, Style, ink};
use crate::status::Met;
use crate::status::gates::{criteria, found, met, required};

fn gates<'a>(plan: &'a Plan, release: &Release) -> Vec<&'a Gate> {
    let id = release.id;
    let mut gates: Vec<&Gate> = plan.naming::<Gate>(id).filter(|g| g.release == id).collect();
    gates.sort_by(|a, b| (a.at, &a.name, a.id).cmp(&(b.at, &b.name, b.id)));
    gates
}

/// Each gate with a table of its criteria.
pub(super) fn draw(flow: &mut Flow<'_>, plan: &Plan, release: &Release, now: NaiveDateTime) {
    flow.heading(1, &say::report_section_gates().text());
    let gates = gates(plan, release);
    if gates.is_empty() {
        flow.paragraph(&say::report_none_gates().text(), SMALL);
    }
    for gate in gates {
        let title = say::report_list_two(&gate.name, kind::choice(gate.status.word()).to_lowercase()).text();
        flow.heading(2, &title);
        flow.paragraph(&when(plan, gate), SMALL);
        let mut table = table([
            (Column::share(1.5), say::report_head_criterion().text()),
            (Column::share(0.9), say::report_head_required().text()),
            (Column::share(0.8), say::report_head_value().text()),
            (Column::share(1.5), say::report_head_who().text()),
            (Column::share(1.8), say::report_head_note().text()),
            (Column::points(70.0), say::report_head_result().text()),
        ]);
        for criterion in criteria(plan, gate) {
            table.row(criterion_row(plan, criterion, now));
        }
        table_or(flow, &table, &say::report_none_criteria().text());
    }
}

fn when(plan: &Plan, gate: &Gate) -> String {
    let mut parts = vec![say::report_gate_planned_for(dates::moment(gate.at)).text()];
    parts.extend(gate.forecast.map(|at| say::report_gate_forecast_for(dates::moment(at)).text()));
    parts.extend(gate.actual.map(|at| say::report_gate_held_on(dates::moment(at)).text()));
    let decides = person(plan, gate.owner.map(RecordRef::from));
    parts.extend(decides.map(|who| say::report_gate_decided_by(who).text()));
    let words = parts.join(", ");
    if gate.note.is_empty() { words } else { [words, gate.note.clone()].join("\n") }
}

fn criterion_row(plan: &Plan, criterion: &Criterion, now: NaiveDateTime) -> [Cell; 6] {
    let evidence = evidence(plan, criterion, now);
    let text = |of: fn(&Evidence) -> String| evidence.map_or_else(String::new, of);
    let (look, words) = match met(plan, criterion, now) {
        Met::Yes => (ink::ON_TRACK, say::report_met()),
        Met::No => (ink::LATE, say::report_not_met()),
        Met::Open | Met::Undecided => (ink::DONE, say::report_no_evidence()),
    };
    [
        Cell::from(criterion.name.as_str()),
        Cell::from(required(criterion)),
        Cell::from(evidence.map_or_else(String::new, |e| found(criterion, e))).style(Style::new(8.0).bold()),
        Cell::from(text(|e| say::report_who_when(&e.who, dates::moment_short(e.at)).text())),
        Cell::from(text(|e| e.note.clone())),
        Cell::from(words.text()).mark(look.mark, look.stripe),
    ]
}

/// Every approval that a gate asks for, with each answer that was given.
pub(super) fn approvals(flow: &mut Flow<'_>, plan: &Plan, release: &Release) {
    flow.heading(1, &say::report_section_approvals().text());
    let mut table = table([
        (Column::share(1.1), say::report_head_gate().text()),
        (Column::share(1.4), say::report_head_criterion().text()),
        (Column::share(1.0), say::report_head_role().text()),
        (Column::points(62.0), say::report_head_decision().text()),
        (Column::share(1.2), say::report_head_name().text()),
        (Column::points(84.0), say::report_head_when().text()),
        (Column::share(1.6), say::report_head_note().text()),
    ]);
    for gate in gates(plan, release) {
        for criterion in criteria(plan, gate).filter(|c| c.kind == CriterionKind::Approval) {
            let mut given: Vec<&Evidence> = plan.naming::<Evidence>(criterion.id).collect();
            given.sort_by_key(|e| (e.at.first(), e.id));
            let role = criterion.role.replace('_', " ");
            let lead = [gate.name.clone(), criterion.name.clone(), role];
            if given.is_empty() {
                table.row(lead.clone().into_iter().chain([say::report_no_evidence().text()]));
            }
            for one in given {
                table.row(lead.clone().into_iter().chain([
                    found(criterion, one),
                    one.who.clone(),
                    dates::moment_short(one.at),
                    one.note.clone(),
                ]));
            }
        }
    }
    table_or(flow, &table, &say::report_none_approvals().text());
}

/// What was knowingly allowed about the release, its phases, gates and bookings; nothing where there is none.
pub(super) fn waivers(flow: &mut Flow<'_>, plan: &Plan, release: &Release) {
    let of = |w: &&Waiver| release_of(plan, w.subject.into()) == Some(release.id);
    let mut found: Vec<&Waiver> = plan.all::<Waiver>().filter(of).collect();
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|w| (w.expires, w.id));
    flow.heading(1, &say::report_section_waivers().text());
    let mut table = table([
        (Column::share(1.0), say::report_head_subject().text()),
        (Column::share(1.2), say::report_head_rule().text()),
        (Column::share(2.0), say::report_head_reason().text()),
        (Column::share(1.0), say::report_head_asked_by().text()),
        (Column::share(1.0), say::report_head_approved_by().text()),
        (Column::points(84.0), say::report_head_expires().text()),
    ]);
    for waiver in found {
        table.row([
            label::short(plan, waiver.subject.into()),
            waiver.rule.map_or_else(|| say::report_dash().text(), |rule| label::short(plan, rule.into())),
            waiver.reason.clone(),
            waiver.requested_by.clone(),
            waiver.approved_by.clone(),
            dates::moment_short(waiver.expires),
        ]);
    }
    flow.table(&table);
}
