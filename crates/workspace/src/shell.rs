//! What a host without a window asks for beside [`crate::Session`]: records by key, commands from text,
//! generated plans, the check of a file.

use std::path::Path;

use serde_json::{Value, json};
use slipway_analysis::{Conflict, Ledger};
use slipway_plan::time::instant;
use slipway_plan::{Command, Moment, Plan, PlanError, RecordKind, RecordRef};
use slipway_store::{Store, Verified};
use slipway_text::{kind, label, say};

use crate::generate::{self, Size};
use crate::handler;
use crate::host::{Host, new_id};
use crate::keys;
use crate::session::{Actor, Done, Session};
use crate::wire::{Code, HistoryEntry, HistoryOf, WireError};
use crate::workspace::{MADE_BY, rfc3339};

/// The record of a kind with that human key.
pub fn find(plan: &Plan, kind: RecordKind, key: &str) -> Option<RecordRef> {
    plan.by_key(kind, key)
}

/// The human key of a record; its name within its release where it has none.
pub fn key_of(plan: &Plan, at: RecordRef) -> String {
    label::short(plan, at)
}

/// Commands as JSON lines become one command. Empty lines and lines that start with `#` are passed over.
/// `kind:key` may stand for `kind:uuid`; a key that an earlier line makes is known to the later ones.
/// An error says the line.
pub fn commands_of(plan: &Plan, text: &str) -> Result<(Command, Vec<usize>), WireError> {
    let (mut commands, mut lines) = (Vec::new(), Vec::new());
    let mut refused: Option<WireError> = None;
    let mut draft: Option<Plan> = None;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (n, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let bad =
            |e: serde_json::Error| WireError::new(Code::Invalid, &say::cli_not_json(n + 1, e.to_string()));
        let mut value: Value = serde_json::from_str(line).map_err(bad)?;
        if let Some((kind, key)) = keys::resolve(draft.as_ref().unwrap_or(plan), &mut value) {
            let unknown = say::apply_no_key(kind::one(kind).to_lowercase(), key);
            // It may be a command above that was to make it.
            return Err(refused.unwrap_or_else(|| at_line(n + 1, WireError::new(Code::Invalid, &unknown))));
        }
        let command: Command = serde_json::from_value(value).map_err(bad)?;
        let makes = matches!(
            command,
            Command::Add { .. }
                | Command::Clone { .. }
                | Command::ApplyTemplate { .. }
                | Command::Batch { .. }
        );
        if makes || draft.is_some() {
            let now = draft.get_or_insert_with(|| plan.clone());
            // A refused command is refused again when all of them are run.
            match now.effect(&command) {
                Ok(changes) => now.apply(&changes),
                Err(why) => {
                    refused.get_or_insert_with(|| at_line(n + 1, WireError::refused(now, &why)));
                }
            }
        }
        commands.push(command);
        lines.push(n + 1);
    }
    Ok((Command::Batch { commands }, lines))
}

/// Carries out what [`commands_of`] read. A refusal says the line.
pub fn run_lines(
    session: &mut Session,
    (command, lines): &(Command, Vec<usize>),
    actor: &Actor,
) -> Result<Done, WireError> {
    let done = session.run(command, None, actor);
    let Err(error) = done else { return done };
    let plan = session.plan();
    Err(match plan.effect(command) {
        Err(PlanError::InBatch { place, why }) => {
            let line = place.checked_sub(1).and_then(|n| lines.get(n)).copied().unwrap_or(place);
            at_line(line, WireError::refused(&plan, &why))
        }
        _ => error,
    })
}

fn at_line(line: usize, why: WireError) -> WireError {
    WireError { sentence: say::cli_apply_refused(line, why.sentence).text(), ..why }
}

/// Makes a plan of any size, the same for the same seed but for the name of its file.
pub fn generate_plan(host: &dyn Host, path: &Path, size: &Size) -> Result<Session, WireError> {
    let actor = Actor { author: host.author(), at: host.now(), why: None };
    Session::create(path, &generate::generate(size), MADE_BY, &actor)
}

/// Checks a plan file: structure, hash chain, log against tables.
pub fn verify_file(path: &Path) -> Result<Verified, WireError> {
    Store::verify(path).map_err(|e| WireError::store(path, &e))
}

/// The whole log, newest first.
pub fn history_of(session: &Session) -> Result<Vec<HistoryEntry>, WireError> {
    let mut all: Vec<HistoryEntry> = Vec::new();
    loop {
        let before = all.last().map(|entry| entry.seq);
        let part = handler::history(session, &HistoryOf { before, limit: 500, record: None })?.entries;
        if part.is_empty() {
            return Ok(all);
        }
        all.extend(part);
    }
}

/// A new id, for hosts that make commands.
pub fn fresh_id(host: &dyn Host) -> uuid::Uuid {
    new_id(host)
}

/// What was decided last about a conflict, for machines; null where nothing was. Moments are those at which they end.
pub fn decided(plan: &Plan, ledger: &Ledger<'_>, conflict: &Conflict) -> Value {
    let Some(d) = ledger.newest(conflict.id) else { return Value::Null };
    let at = |moment: Option<Moment>| moment.map(|m| rfc3339(instant(m.end(), plan.zone()), plan));
    json!({
        "standing": ledger.standing(conflict.id).word(),
        "decision": d.decision.word(),
        "owner": d.owner,
        "second": Some(&d.second).filter(|name| !name.is_empty()),
        "until": at(d.until),
        "decided": at(d.decided),
        "reason": d.reason,
    })
}
