//! Conflicts of process and people in words, and their facts.
//!
//! Invariant: every headline and statement that analysis makes has a sentence: [`sentence`] and [`fact`] name
//! all of them, without a default.

use chrono::NaiveDateTime;
use slipway_analysis::{People, ProcessHeadline, ProcessStatement};
use slipway_plan::record::{Leave, LeaveId, Stakeholder, StakeholderId};
use slipway_plan::{Moment, Plan, RecordKind, RecordRef};

use crate::conflicts::{deployment, list, span_of};
use crate::message::Message;
use crate::{dates, kind, label, say};

/// The conflict in one sentence.
pub(crate) fn sentence(plan: &Plan, headline: &ProcessHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        ProcessHeadline::PhaseOrder { first, second, template, seconds } => say::conflict_phase_order(
            short(*second),
            dates::length(*seconds),
            short(*first),
            short(*template),
        ),
        ProcessHeadline::GateMissing { release, template, gates } => {
            let names = list(gates.iter().cloned());
            say::conflict_gate_missing(short(*release), short(*template), gates.len(), names)
        }
        ProcessHeadline::ScopeOrder { item, needed, at, needed_at } => say::conflict_scope_order(
            short(item.0),
            short(item.1),
            dates::moment(*at),
            short(needed.0),
            short(needed.1),
            dates::moment(*needed_at),
        ),
        ProcessHeadline::ScopeOverCapacity { .. }
        | ProcessHeadline::DoubleBooked { .. }
        | ProcessHeadline::WorksOnLeave { .. } => of_people(plan, headline),
        ProcessHeadline::ChangeUnapproved { .. }
        | ProcessHeadline::CabCutoffMissed { .. }
        | ProcessHeadline::BaselineBreach { .. } => of_control(plan, headline),
        ProcessHeadline::Holiday { subject, rule, day } => {
            let (name, rule, day) = (short(*subject), short(*rule), dates::day(*day));
            if subject.kind == RecordKind::Gate {
                say::conflict_holiday_gate(name, rule, day)
            } else {
                say::conflict_holiday_deployment(deployment(plan, *subject), rule, day)
            }
        }
    }
}

fn of_people(plan: &Plan, headline: &ProcessHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        ProcessHeadline::ScopeOverCapacity { release, team, asked, possible, days, until } => {
            say::conflict_scope_over_capacity(
                short(*release),
                number(*asked),
                short(*team),
                number(*possible),
                number(*days),
                dates::day(*until),
            )
        }
        ProcessHeadline::DoubleBooked { person, first, second, period, length } => {
            say::conflict_double_booked(
                short(*person),
                short(*first),
                short(*second),
                dates::period(period.0, period.1),
                dates::lasting(*length),
            )
        }
        ProcessHeadline::WorksOnLeave { person, duty, period, .. } => {
            say::conflict_works_on_leave(short(*person), short(*duty), dates::period(period.0, period.1))
        }
        _ => say::conflict_gone(),
    }
}

fn of_control(plan: &Plan, headline: &ProcessHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        ProcessHeadline::ChangeUnapproved { release, due: Some(due), .. } => {
            say::conflict_change_unapproved_late(short(*release), dates::until(*due))
        }
        ProcessHeadline::ChangeUnapproved { release, planned, requests, due: None } => {
            let (name, planned) = (short(*release), dates::span(*planned));
            match requests.len() {
                0 => say::conflict_change_unapproved_none(name, planned),
                count => {
                    let all = list(requests.iter().map(|r| short(*r)));
                    say::conflict_change_unapproved(name, planned, all, count)
                }
            }
        }
        ProcessHeadline::CabCutoffMissed { request, release, planned, board, meeting, cutoff } => {
            let (name, release, planned) = (short(*request), short(*release), dates::span(*planned));
            match meeting.zip(*cutoff) {
                Some((at, cutoff)) => say::conflict_cab_cutoff_missed(
                    name,
                    meeting_of(plan, *board, at),
                    release,
                    planned,
                    dates::date_time(cutoff),
                ),
                None => say::conflict_cab_cutoff_no_meeting(name, release, planned),
            }
        }
        ProcessHeadline::BaselineBreach { record, baseline, field, was, is, tolerance } => {
            say::conflict_baseline_breach(
                short(*record),
                label_of(*record, field),
                dates::moment(*is),
                short(*baseline),
                dates::moment(*was),
                *tolerance,
            )
        }
        _ => say::conflict_gone(),
    }
}

fn meeting_of(plan: &Plan, board: Option<RecordRef>, at: NaiveDateTime) -> String {
    match board {
        Some(board) => say::meeting_of_board(label::short(plan, board), dates::date_time(at)).text(),
        None => say::meeting_on(dates::date_time(at)).text(),
    }
}

/// What a date is called, as it stands in a sentence.
fn label_of(record: RecordRef, field: &str) -> String {
    kind::field(record.kind, field)
}

fn dated(record: RecordRef, all: &[(&'static str, Moment)]) -> String {
    let one = |(field, at): &(&'static str, Moment)| {
        say::date_of_field(label_of(record, field), dates::moment(*at)).text()
    };
    list(all.iter().map(one))
}

/// A number of somebody's own unit, with two digits after the point at most.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What the plan says, in one sentence.
pub(crate) fn fact(plan: &Plan, statement: &ProcessStatement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match statement {
        ProcessStatement::TemplateOrder { release, template, first, second } => {
            say::fact_template_order(short(*release), short(*template), first, second)
        }
        ProcessStatement::Follows { release, template } => {
            say::fact_follows(short(*release), short(*template))
        }
        ProcessStatement::TemplateGates { template, gates } => {
            say::fact_template_gates(short(*template), gates.len(), list(gates.iter().cloned()))
        }
        ProcessStatement::Needs { item, needed } => say::fact_needs(short(*item), short(*needed)),
        ProcessStatement::GoesLive { release, at, deploy: true } => {
            say::fact_goes_live(short(*release), dates::moment(*at))
        }
        ProcessStatement::GoesLive { release, at, deploy: false } => {
            say::fact_goes_ready(short(*release), dates::moment(*at))
        }
        ProcessStatement::Holiday { rule, day } => say::fact_holiday(short(*rule), dates::day(*day)),
        ProcessStatement::Governed { .. }
        | ProcessStatement::SwitchedOn { .. }
        | ProcessStatement::Asks { .. }
        | ProcessStatement::Authorises { .. }
        | ProcessStatement::CutOff { .. }
        | ProcessStatement::WasPlanned { .. }
        | ProcessStatement::IsPlanned { .. } => fact_of_control(plan, statement),
        ProcessStatement::Owns { .. }
        | ProcessStatement::Away { .. }
        | ProcessStatement::InTeam { .. }
        | ProcessStatement::Estimates { .. }
        | ProcessStatement::TeamCapacity { .. }
        | ProcessStatement::DoneBy { .. }
        | ProcessStatement::Absences { .. } => fact_of_people(plan, statement),
        ProcessStatement::Concerns { people } => {
            let mut said: Vec<String> = people.iter().map(|p| one_of(plan, p).text()).collect();
            said.dedup();
            say::fact_concerns(list(said.into_iter()))
        }
    }
}

fn fact_of_control(plan: &Plan, statement: &ProcessStatement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let all = |records: &[RecordRef]| list(records.iter().map(|r| short(*r)));
    match statement {
        ProcessStatement::Governed { release, governance } => {
            say::fact_governed(short(*release), kind::choice(governance.word()))
        }
        ProcessStatement::SwitchedOn { rules } => say::fact_switched_on(all(rules), rules.len()),
        ProcessStatement::Asks { release, requests } => {
            say::fact_asks(all(requests), requests.len(), short(*release))
        }
        ProcessStatement::Authorises { request, release } => {
            say::fact_authorises(short(*request), short(*release))
        }
        ProcessStatement::CutOff { request, board, meeting, cutoff, submitted } => {
            let Some((at, cutoff)) = meeting.zip(*cutoff) else {
                return say::fact_cut_off_none(short(*request));
            };
            let (meeting, cutoff) = (meeting_of(plan, *board, at), dates::date_time(cutoff));
            match submitted {
                Some(at) => say::fact_cut_off(meeting, cutoff, short(*request), dates::moment(*at)),
                None => say::fact_cut_off_open(meeting, cutoff, short(*request)),
            }
        }
        ProcessStatement::WasPlanned { record, baseline, dates, .. } => {
            say::fact_was_planned(short(*baseline), dated(*record, dates))
        }
        ProcessStatement::IsPlanned { record, dates } => {
            say::fact_is_planned(short(*record), dated(*record, dates))
        }
        _ => say::conflict_gone(),
    }
}

fn fact_of_people(plan: &Plan, statement: &ProcessStatement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match statement {
        ProcessStatement::Owns { person, record, span } => {
            say::fact_owns(short(*person), short(*record), span_of(plan, *record, *span))
        }
        ProcessStatement::Away { leave, span } => say::fact_away(short(*leave), dates::span(*span)),
        ProcessStatement::InTeam { person, team } => say::fact_in_team(short(*person), short(*team)),
        ProcessStatement::Estimates { release, items, sum } => {
            say::fact_estimates(*items, short(*release), number(*sum))
        }
        ProcessStatement::TeamCapacity { team, per_day, days, sum, span } => say::fact_team_capacity(
            short(*team),
            number(*per_day),
            number(*sum),
            number(*days),
            dates::span(*span),
        ),
        ProcessStatement::DoneBy { release, team } => say::fact_done_by(short(*release), short(*team)),
        ProcessStatement::Absences { team, records } => {
            say::fact_absences(short(*team), list(records.iter().map(|r| absence(plan, *r).text())))
        }
        _ => say::conflict_gone(),
    }
}

/// What takes working time away from a team: whose leave and when, or a holiday.
fn absence(plan: &Plan, of: RecordRef) -> Message {
    match plan.get::<Leave>(LeaveId(of.id)).filter(|_| of.kind == RecordKind::Leave) {
        Some(leave) => {
            let (who, period) = (label::short(plan, leave.who.into()), dates::span(leave.span()));
            match leave.percent {
                100.. => say::absence_leave(who, period),
                percent => say::absence_part_leave(who, percent, period),
            }
        }
        None => say::absence_holiday(label::short(plan, of)),
    }
}

fn one_of(plan: &Plan, people: &People) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let named = |person: RecordRef, team: Option<RecordRef>| match team {
        Some(team) => say::people_member(short(person), short(team)).text(),
        None => short(person),
    };
    match *people {
        People::Team { release, team } => say::people_team(short(release), short(team)),
        People::Owner { of, person, team } => say::people_owner(named(person, team), short(of)),
        People::Role { stakeholder, person, team } => {
            let of = plan.get::<Stakeholder>(StakeholderId(stakeholder.id)).map(|s| short(s.release.into()));
            say::people_role(named(person, team), of.unwrap_or_default())
        }
        People::Portfolio { release, portfolio } => say::people_portfolio(short(release), short(portfolio)),
    }
}
