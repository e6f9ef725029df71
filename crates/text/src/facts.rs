//! The facts of a conflict in words: what the plan says, one sentence each.
//!
//! Invariant: every statement that analysis makes has a sentence; the second match below has no default.

use slipway_analysis::{Fact, Statement, Way};
use slipway_plan::record::{Booking, BookingId, BookingMode, Phase, PhaseId, Wave, WaveId};
use slipway_plan::{Plan, RecordRef};

use crate::conflicts::{booking, condition, demand, evidence, is_finish, list, point, tier_name};
use crate::message::Message;
use crate::{dates, label, places, policy, process, say};

/// What the plan says, in one sentence.
pub fn fact(plan: &Plan, fact: &Fact) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let all = |list_of: &[RecordRef]| list(list_of.iter().map(|r| short(*r)));
    match &fact.statement {
        Statement::Holds { booking: of, held, mode, span } => {
            let (name, held, period) = (booking(plan, *of), short(*held), dates::span(*span));
            match mode {
                BookingMode::Exclusive => say::fact_holds_exclusive(name, held, period),
                BookingMode::Shared => say::fact_holds_shared(name, held, period),
                BookingMode::ReadOnly => say::fact_holds_read_only(name, held, period),
            }
        }
        Statement::Contains(memberships) => {
            let mut groups: Vec<RecordRef> = memberships.iter().map(|m| m.group).collect();
            groups.dedup();
            let environments: Vec<RecordRef> = memberships.iter().map(|m| m.environment).collect();
            say::fact_contains(all(&groups), all(&environments))
        }
        Statement::Capacity { environment, capacity } => say::fact_capacity(short(*environment), *capacity),
        Statement::NeedsTier { phase, tier, span } => {
            say::fact_needs_tier(short(*phase), tier_name(*tier), dates::span(*span))
        }
        Statement::NothingBooked { tier, environments, from, to } => say::fact_nothing_booked(
            all(environments),
            environments.len(),
            tier_name(*tier),
            dates::period(*from, *to),
        ),
        Statement::PhaseLasts { phase, span } => say::fact_phase_lasts(short(*phase), dates::span(*span)),
        Statement::BookedFor { booking: of, phase, span } => {
            say::fact_booked_for(short(*of), short(*phase), dates::span(*span))
        }
        Statement::Due { gate, at } => say::fact_due(short(*gate), dates::moment(*at)),
        Statement::NotMet { criterion, latest } => {
            say::fact_not_met(condition(plan, *criterion), evidence(latest.as_ref()))
        }
        Statement::PlannedIn { item, release } => say::fact_planned_in(short(*item), short(*release)),
        Statement::Policy(statement) => policy::fact(plan, statement),
        Statement::Process(statement) => process::fact(plan, statement),
        Statement::Place(statement) => places::fact(plan, statement),
        _ => of_dates(plan, &fact.statement),
    }
}

fn of_dates(plan: &Plan, statement: &Statement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let all = |list_of: &[RecordRef]| list(list_of.iter().map(|r| short(*r)));
    match statement {
        Statement::Deploys { release, span } => say::fact_deploys(short(*release), dates::span(*span)),
        Statement::Freezes { rule, from, to, hard: true } => {
            say::fact_freezes_hard(short(*rule), dates::period(*from, *to))
        }
        Statement::Freezes { rule, from, to, hard: false } => {
            say::fact_freezes_soft(short(*rule), dates::period(*from, *to))
        }
        Statement::OnlyIn(rules) => say::fact_only_in(all(rules)),
        Statement::EndIs { record, finish: true, at } => say::fact_end_is(short(*record), point(*at, true)),
        Statement::EndIs { record, finish: false, at } => {
            say::fact_start_is(short(*record), point(*at, false))
        }
        Statement::Demands { from, to, link, lag, .. } => {
            let demand = demand(plan, *from, *link, *lag);
            if is_finish(*link) {
                say::fact_demands_finish(short(*to), demand)
            } else {
                say::fact_demands_start(short(*to), demand)
            }
        }
        Statement::Waits { from, to } => say::fact_waits(short(*to), short(*from)),
        Statement::NoWork(rules) => say::fact_no_work(all(rules)),
        Statement::ReleaseLasts { release, start, end } => match (start, end) {
            (Some(start), Some(end)) => {
                say::fact_release_lasts(short(*release), dates::moment(*start), dates::moment(*end))
            }
            (Some(start), None) => say::fact_release_starts(short(*release), dates::moment(*start)),
            (None, Some(end)) => say::fact_release_ends(short(*release), dates::moment(*end)),
            (None, None) => say::conflict_gone(),
        },
        Statement::ReadyAt { release, at } => say::fact_ready_at(short(*release), dates::moment(*at)),
        Statement::NeededBy { release, at } => say::fact_needed_by(short(*release), dates::moment(*at)),
        Statement::PartOf { child, parent } => say::fact_part_of(short(*child), short(*parent)),
        Statement::Reached { subject, ways } => {
            // One booking of a group gets to several environments: that is said once.
            let mut said: Vec<String> = ways.iter().map(|w| way(plan, *subject, w).text()).collect();
            said.dedup();
            say::fact_reached(list(said.into_iter()))
        }
        // Said above. Named one by one, so that a new statement does not compile without its sentence.
        Statement::Holds { .. }
        | Statement::Contains(_)
        | Statement::Capacity { .. }
        | Statement::NeedsTier { .. }
        | Statement::NothingBooked { .. }
        | Statement::PhaseLasts { .. }
        | Statement::BookedFor { .. }
        | Statement::Due { .. }
        | Statement::NotMet { .. }
        | Statement::PlannedIn { .. }
        | Statement::Place(_)
        | Statement::Policy(_)
        | Statement::Process(_) => say::conflict_gone(),
    }
}

fn way(plan: &Plan, subject: RecordRef, way: &Way) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match way {
        Way::Tier { phase } => {
            let tier = plan.get::<Phase>(PhaseId(phase.id)).and_then(|p| p.tier).map(tier_name);
            say::fact_way_tier(short(*phase), tier.unwrap_or_default())
        }
        Way::Portfolio { release, portfolio } => say::fact_way_portfolio(short(*release), short(*portfolio)),
        Way::System { release, system } => say::fact_way_system(short(*release), short(*system)),
        Way::Wave { wave, .. } => {
            let held = plan.get::<Wave>(WaveId(wave.id)).and_then(|w| w.environment);
            let held = held.map(|held| short(held.into()));
            say::fact_way_wave(short(*wave), held.unwrap_or_default())
        }
        Way::Booking { booking: of, .. } => {
            let held = plan.get::<Booking>(BookingId(of.id)).map(|b| short(b.environment.into()));
            say::fact_way_booking(booking(plan, *of), held.unwrap_or_default(), short(subject))
        }
    }
}
