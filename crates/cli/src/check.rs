//! `slipway check`.

use std::path::Path;

use serde_json::{Value, json};
use slipway_text::{conflicts as words, say};
use slipway_workspace::conflict_list::worst_first;
use slipway_workspace::session::Session;
use slipway_workspace::wire::{Named, Severity, WireError};
use slipway_workspace::{Conflict, Ledger, decided, key_of, rfc3339, rows};

use crate::args::FailOn;
use crate::{Ended, out, plan, sarif};

/// For whom the conflicts are listed.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// People.
    Text,
    /// Programs.
    Json,
    /// CI systems.
    Sarif,
}

pub(crate) fn check(path: &Path, shape: Shape, fail_on: FailOn) -> Result<Ended, WireError> {
    let session = plan::look(path)?;
    let counts = session.conflicts().counts();
    let print = |value: &Value| out::line(&serde_json::to_string_pretty(value).unwrap_or_default());
    match shape {
        Shape::Text => people(&session),
        Shape::Json => print(&whole(&session)),
        Shape::Sarif => print(&sarif::log(&session, path)),
    }
    let fails = match fail_on {
        FailOn::Error => counts.errors > 0,
        FailOn::Warning => counts.errors + counts.warnings > 0,
        FailOn::Never => false,
    };
    Ok(if fails { Ended::Conflicts } else { Ended::Fine })
}

fn people(session: &Session) {
    let plan = session.plan();
    let ledger = Ledger::of(&plan, session.now());
    for conflict in worst_first(&plan, session.conflicts(), session.now()) {
        let row = rows::conflict(&plan, &ledger, conflict);
        let severity = match row.severity {
            Severity::Error => say::cli_severity_error(),
            Severity::Warning => say::cli_severity_warning(),
        };
        out::line(&say::cli_conflict(severity, &row.kind, &row.text).text());
        out::line(&match row.when.is_empty() {
            true => say::cli_conflict_id_only(&row.id).text(),
            false => say::cli_conflict_id(&row.id, &row.when).text(),
        });
        if let Some(rule) = words::ruled(&plan, conflict) {
            out::line(&say::cli_conflict_detail(rule).text());
        }
        if let Some(decision) = &row.decision {
            out::line(&say::cli_conflict_detail(decision).text());
        }
    }
    let counts = session.conflicts().counts();
    let found = say::cli_counts(counts.errors, counts.warnings);
    match ledger.count(session.conflicts()).settled {
        0 => out::remark(&say::cli_done(found)),
        settled => out::remark(&say::cli_done(say::cli_counts_settled(found, settled))),
    }
}

fn whole(session: &Session) -> Value {
    let plan = session.plan();
    let counts = session.conflicts().counts();
    let record = |named: &Named| json!({ "type": named.r#ref.kind.slug(), "id": named.r#ref.id, "key": key_of(&plan, named.r#ref) });
    let ledger = Ledger::of(&plan, session.now());
    let one = |conflict: &Conflict| {
        let card = rows::card(&plan, &ledger, conflict);
        let at = |instant: Option<i64>| instant.map(|at| rfc3339(at, &plan));
        let fact = |fact: &slipway_workspace::wire::FactView| {
            let records: Vec<Value> = fact.refs.iter().map(record).collect();
            json!({ "text": fact.text, "records": records })
        };
        let mut said = json!({
            "id": card.row.id,
            "kind": card.row.kind,
            "severity": match card.row.severity { Severity::Error => "error", Severity::Warning => "warning" },
            "start": at(conflict.start),
            "end": at(conflict.end),
            "subjects": card.row.subjects.iter().map(record).collect::<Vec<_>>(),
            "facts": card.facts.iter().map(fact).collect::<Vec<_>>(),
            "text": card.row.text,
            "decision": decided(&plan, &ledger, conflict),
        });
        if let Some(rule) = card.ruled {
            said["rule"] = rule.into();
        }
        said
    };
    let conflicts: Vec<Value> = session.conflicts().iter().map(one).collect();
    json!({ "conflicts": conflicts, "counts": { "error": counts.errors, "warning": counts.warnings } })
}
