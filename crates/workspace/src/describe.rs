//! What a command did, in words: for undo, redo and the history.

use slipway_plan::change::StoredChange;
use slipway_plan::record::Record;
use slipway_plan::{Change, Command, Plan, RecordRef, Value};
use slipway_store::{Entry, EntryKind};
use slipway_text::{dates, kind, label, say};

/// How many lines of changes one entry shows.
const MOST_LINES: usize = 50;

/// A command about to be carried out on `plan`.
pub fn command(plan: &Plan, command: &Command, changes: &[Change]) -> String {
    if changes.is_empty() {
        return say::did_nothing().text();
    }
    let name = |at: RecordRef| {
        let changed =
            changes.iter().find(|c| c.record() == at).and_then(|c| c.before.as_ref().or(c.after.as_ref()));
        changed.map_or_else(|| label::short(plan, at), |record| label::of_record(plan, record))
    };
    words(plan, command, &name)
}

/// An entry of the log, with the names that its records had then or have now. `of` is the entry that an undo took
/// back or a redo did again.
pub fn entry(plan: &Plan, entry: &Entry, of: Option<&Entry>) -> String {
    if let (None, Some(of)) = (&entry.command, of) {
        let what = self::entry(plan, of, None);
        return match entry.kind {
            EntryKind::Undo => say::did_undo(what).text(),
            _ => say::did_redo(what).text(),
        };
    }
    let stored = |at: RecordRef| entry.changes.iter().find(|c| c.record == at);
    let name = |at: RecordRef| match plan.record(at) {
        Some(record) => label::of_record(plan, &record),
        None => stored(at).and_then(|c| old_name(plan, c)).unwrap_or_else(|| label::short(plan, at)),
    };
    match (&entry.command, entry.kind) {
        (Some(command), _) => words(plan, command, &name),
        (None, EntryKind::Undo) => say::did_undo(format!("#{}", entry.of.unwrap_or_default())).text(),
        (None, _) => say::did_redo(format!("#{}", entry.of.unwrap_or_default())).text(),
    }
}

fn old_name(plan: &Plan, change: &StoredChange) -> Option<String> {
    let record = change.clone().whole()?;
    Some(label::of_record(plan, &record))
}

fn words(plan: &Plan, command: &Command, name: &dyn Fn(RecordRef) -> String) -> String {
    let message = match command {
        Command::Add { record, .. } => say::did_add(kind::one(record.kind).to_lowercase(), name(*record)),
        Command::Edit { record, fields } => match fields.keys().next() {
            Some(field) if fields.len() == 1 => {
                say::did_edit_field(kind::field(record.kind, field), name(*record))
            }
            _ => say::did_edit(name(*record)),
        },
        Command::Move { record, days, minutes: 0 } if *days >= 0 => say::did_move_days(name(*record), *days),
        Command::Move { record, days, minutes: 0 } => say::did_move_days_earlier(name(*record), -days),
        Command::Move { record, days, minutes } => {
            let total = days * 1440 + minutes;
            let length = dates::length(total.abs() * 60);
            match total < 0 {
                true => say::did_move_time_earlier(name(*record), length),
                false => say::did_move_time(name(*record), length),
            }
        }
        Command::Resize { record, .. } => say::did_resize(name(*record)),
        Command::Remove { record } => say::did_remove(name(*record)),
        Command::Link { from, to, .. } => say::did_link(name(*from), name(*to)),
        Command::Join { release, parent } => say::did_join(name(*release), name(*parent)),
        Command::Leave { release, parent } => say::did_leave(name(*release), name(*parent)),
        Command::Clone { release, key, .. } => say::did_clone(name(*release), key),
        Command::ApplyTemplate { template, key, .. } => {
            say::did_apply_template(key, label::short(plan, *template))
        }
        Command::FollowTemplate { release, .. } => say::did_follow_template(name(*release)),
        Command::DrawCadence { cadence, .. } => say::did_draw_cadence(label::short(plan, *cadence)),
        Command::ApproveBooking { booking, .. } => say::did_approve(name(*booking)),
        Command::RejectBooking { booking, .. } => say::did_reject(name(*booking)),
        Command::RecordEvidence { criterion, .. } => say::did_evidence(name(*criterion)),
        Command::Decide { .. } => say::did_decide(),
        Command::Batch { commands } => match commands.as_slice() {
            [one] => return words(plan, one, name),
            many if many.iter().all(|c| matches!(c, Command::Decide { .. })) => {
                say::did_decide_many(many.len())
            }
            many if same_record(many).is_some() => {
                say::did_edit(same_record(many).map(name).unwrap_or_default())
            }
            many if is_import(many) => say::did_import(many.len()),
            many => say::did_batch(many.len()),
        },
    };
    message.text()
}

/// The record that all commands edit or move, where it is one.
fn same_record(commands: &[Command]) -> Option<RecordRef> {
    let mut records = commands.iter().map(|command| match command {
        Command::Edit { record, .. } | Command::Move { record, .. } | Command::Resize { record, .. } => {
            Some(*record)
        }
        _ => None,
    });
    let first = records.next()??;
    records.all(|record| record == Some(first)).then_some(first)
}

/// Many commands that mostly add.
fn is_import(commands: &[Command]) -> bool {
    let adds = commands.iter().filter(|c| matches!(c, Command::Add { .. })).count();
    adds * 2 > commands.len()
}

/// What an entry changed, a line a field.
pub fn changes(plan: &Plan, changes: &[StoredChange]) -> Vec<String> {
    let mut lines = Vec::new();
    for change in changes {
        if lines.len() >= MOST_LINES {
            lines.push(say::change_more(changes.len() - MOST_LINES.min(changes.len())).text());
            break;
        }
        let at = change.record;
        let whole = change.clone().whole().map(|r: Record| label::of_record(plan, &r));
        match (whole, change.is_addition()) {
            (Some(name), true) => lines.push(say::change_added(kind::one(at.kind), name).text()),
            (Some(name), false) => lines.push(say::change_removed(kind::one(at.kind), name).text()),
            (None, _) => {
                for (field, old, new) in change.fields() {
                    lines.push(field_line(plan, at, &field, &old, &new));
                }
            }
        }
    }
    lines
}

fn field_line(plan: &Plan, at: RecordRef, field: &str, old: &Value, new: &Value) -> String {
    let text = |value: &Value| {
        let shape = at.kind.field(field).map(|f| f.kind);
        let text = shape.map_or_else(String::new, |shape| kind::value(plan, shape, value));
        if text.is_empty() { say::change_empty().text() } else { text }
    };
    say::change_set(label::short(plan, at), kind::field(at.kind, field), text(old), text(new)).text()
}
