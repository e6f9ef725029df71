//! Conflicts of process and people in words, and their facts.
//!
//! Invariant: every headline and statement that analysis makes has a sentence; no match has a default.

use slipway_analysis::{People, ProcessHeadline, ProcessStatement};
use slipway_plan::record::{Stakeholder, StakeholderId};
use slipway_plan::{Plan, RecordKind, RecordRef};

use crate::conflicts::list;
use crate::message::Message;
use crate::{dates, label, say};

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
        ProcessHeadline::Holiday { subject, rule, day } => {
            let (name, rule, day) = (short(*subject), short(*rule), dates::day(*day));
            if subject.kind == RecordKind::Gate {
                say::conflict_holiday_gate(name, rule, day)
            } else {
                say::conflict_holiday_deployment(name, rule, day)
            }
        }
    }
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
        ProcessStatement::Concerns { people } => {
            let mut said: Vec<String> = people.iter().map(|p| one_of(plan, p).text()).collect();
            said.dedup();
            say::fact_concerns(list(said.into_iter()))
        }
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
