//! Breaches of policies in words: the sentence quotes the rule; and their facts.
//!
//! Invariant: every breach and statement has a sentence; no match has a default.

use slipway_analysis::{Breach, PolicyStatement};
use slipway_plan::policy::Form;
use slipway_plan::record::{Policy, PolicyId};
use slipway_plan::{Plan, RecordKind, RecordRef};

use crate::conflicts::{deployment, list, point, span_of};
use crate::message::Message;
use crate::{dates, label, say};

/// The conflict in one sentence.
pub(crate) fn sentence(plan: &Plan, policy: RecordRef, breach: &Breach) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let all = |records: &[RecordRef]| list(records.iter().map(|r| short(*r)));
    let what = match breach {
        Breach::TooClose { first, second, systems } => say::breach_too_close(
            short(first.0),
            span_of(plan, first.0, first.1),
            short(second.0),
            span_of(plan, second.0, second.1),
            all(systems),
        ),
        Breach::Closed { deployment: at, planned, first, last } => say::breach_closed(
            deployment(plan, *at),
            span_of(plan, *at, *planned),
            dates::day(*first),
            dates::day(*last),
        ),
        Breach::TooMany { releases, count, first, last } => {
            say::breach_too_many(*count, dates::day(*first), dates::day(*last), all(releases))
        }
        Breach::TooFew { phase, finish, at, found } => {
            let (phase, at) = (short(*phase), point(*at, *finish));
            match (finish, found.as_slice()) {
                (true, []) => say::breach_none_by_end(phase, at),
                (false, []) => say::breach_none_by_start(phase, at),
                (true, _) => say::breach_few_by_end(phase, at, found.len(), all(found)),
                (false, _) => say::breach_few_by_start(phase, at, found.len(), all(found)),
            }
        }
        Breach::NoGate { release } => say::breach_no_gate(short(*release), gate(plan, policy)),
        Breach::TooSoon { release, ready, deployment: at, planned } if at.kind == RecordKind::Wave => {
            let (ready, planned) = (dates::moment(*ready), span_of(plan, *at, *planned));
            say::breach_too_soon_wave(short(*release), ready, short(*at), planned)
        }
        Breach::TooSoon { release, ready, planned, .. } => {
            say::breach_too_soon(short(*release), dates::moment(*ready), dates::span(*planned))
        }
    };
    say::conflict_policy_breached(what, short(policy), rule(plan, policy))
}

/// What the plan says, in one sentence.
pub(crate) fn fact(plan: &Plan, statement: &PolicyStatement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let all = |records: &[RecordRef]| list(records.iter().map(|r| short(*r)));
    match statement {
        PolicyStatement::Says { policy } => say::fact_policy_says(short(*policy), rule(plan, *policy)),
        PolicyStatement::Touches { release, systems } => say::fact_touches(short(*release), all(systems)),
        PolicyStatement::EndedBy { release, found } if found.is_empty() => {
            say::fact_none_ended(short(*release))
        }
        PolicyStatement::EndedBy { release, found } => say::fact_ended(short(*release), all(found)),
        PolicyStatement::HasNoGate { release, policy } => {
            say::fact_has_no_gate(short(*release), gate(plan, *policy))
        }
    }
}

fn rule(plan: &Plan, policy: RecordRef) -> String {
    let policy = plan.get::<Policy>(PolicyId(policy.id));
    policy.map(|policy| policy.rule.as_str().to_owned()).unwrap_or_default()
}

/// The gate that a policy asks for.
fn gate(plan: &Plan, policy: RecordRef) -> String {
    match plan.get::<Policy>(PolicyId(policy.id)).map(|policy| &policy.rule.form) {
        Some(Form::HasGate { gate }) => gate.clone(),
        _ => String::new(),
    }
}
