//! What the plan cannot tell by itself, as it knows no conflicts: rules and decisions are about some that there are.
//!
//! *Invariant*: only what a command newly says is looked at. A plan file may hold rules of a newer program and decisions
//! about conflicts that are gone; both stay, and so does what is imported with them.

use slipway_analysis::{ConflictId, ConflictKind, ConflictSet};
use slipway_plan::record::Decision;
use slipway_plan::{Change, Command, Plan, Record};
use slipway_text::say;

use crate::wire::{Code, WireError};

/// Refuses process rules about kinds of conflict that there are not. A plan file may hold such rules, of a
/// newer program; nobody writes new ones here.
pub(crate) fn kinds(changes: &[Change]) -> Result<(), WireError> {
    let unknown = changes.iter().find_map(|change| match &change.after {
        Some(Record::ProcessRule(rule)) if ConflictKind::from_slug(rule.conflict.trim()).is_none() => {
            Some(&rule.conflict)
        }
        _ => None,
    });
    match unknown {
        None => Ok(()),
        Some(slug) => {
            let refused = WireError::new(Code::Invalid, &say::process_rule_unknown(slug));
            Err(refused.hint(&say::process_rule_unknown_hint()))
        }
    }
}

/// Refuses a decision about a conflict that never was: none that holds now, nor after the command, and none about which
/// somebody decided before. One that has just gone keeps its history.
pub(crate) fn conflicts(
    plan: &Plan,
    holding: &ConflictSet,
    command: &Command,
    changes: &[Change],
) -> Result<(), WireError> {
    let made = changes.iter().filter(|change| change.before.is_none());
    for change in made {
        if let Some(Record::Decision(decision)) = &change.after {
            read(&decision.conflict)?;
        }
    }
    let mut after: Option<ConflictSet> = None;
    for named in decided(command) {
        let id = read(named)?;
        let before = || plan.all::<Decision>().any(|d| d.conflict.parse() == Ok(id));
        if holding.get(&id).is_some() || before() {
            continue;
        }
        // It may be the other commands beside it that make the conflict.
        let alone = matches!(command, Command::Decide { .. });
        let then = after.get_or_insert_with(|| {
            let mut then = plan.clone();
            then.apply(if alone { &[] } else { changes });
            ConflictSet::check(&then, holding.now())
        });
        if then.get(&id).is_none() {
            return Err(unknown(named));
        }
    }
    Ok(())
}

fn read(named: &str) -> Result<ConflictId, WireError> {
    named.parse().map_err(|_| unknown(named))
}

fn unknown(named: &str) -> WireError {
    WireError::new(Code::Invalid, &say::decide_unknown(named)).hint(&say::decide_unknown_hint())
}

/// The conflicts about which a command decides.
fn decided(command: &Command) -> Vec<&str> {
    match command {
        Command::Decide { conflict, .. } => vec![conflict],
        Command::Batch { commands } => commands.iter().flat_map(decided).collect(),
        _ => Vec::new(),
    }
}
