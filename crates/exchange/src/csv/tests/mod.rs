//! Tests of reading and writing CSV as a whole.

mod bad;
mod corpus;
mod round;
mod year;

use slipway_plan::{Command, Plan};
use uuid::Uuid;

use super::{Import, Source, import};

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// Imports with ids counted from `first`.
fn taken(plan: &Plan, sources: &[Source], first: u128) -> Import {
    let mut next = first;
    let mut ids = || {
        next += 1;
        Uuid::from_u128(next)
    };
    import(plan, sources, &mut ids, &|_, _| true).expect("nobody cancels")
}

/// Imports with ids in no order, as those of one moment are.
fn scrambled(plan: &Plan, sources: &[Source], seed: u128) -> Import {
    let mut next = seed;
    let mut ids = || {
        next += 1;
        Uuid::new_v5(&Uuid::from_u128(1), &next.to_be_bytes())
    };
    import(plan, sources, &mut ids, &|_, _| true).expect("nobody cancels")
}

/// The plan after an import, which it must accept whole.
fn after(plan: &Plan, import: &Import) -> Plan {
    let mut plan = plan.clone();
    let batch = Command::Batch { commands: import.commands.clone() };
    let changes = plan.effect(&batch).expect("an import is accepted");
    plan.apply(&changes);
    plan
}

/// `file:line column kind`, for comparing.
fn told(import: &Import) -> Vec<String> {
    let text = |p: &super::Problem| {
        let line = p.line.map_or_else(String::new, |line| format!(":{line}"));
        let column = p.column.as_ref().map_or_else(String::new, |c| format!(" {c}"));
        format!("{}{line}{column} {}", p.file, p.why)
    };
    import.problems.iter().map(text).collect()
}
