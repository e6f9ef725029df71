//! What a command did, in words: for undo, redo and the history.

use std::borrow::Cow;

use serde::Deserialize;
use slipway_plan::change::StoredChange;
use slipway_plan::record::Record;
use slipway_plan::{Change, Command, Plan, RecordKind, RecordRef, Value};
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
            many => return several(&many.iter().map(Outline::of).collect::<Vec<_>>(), name),
        },
    };
    message.text()
}

/// A command without its values, as far as the words for many of them need it. The names are those of a
/// [`Command`] in JSON.
#[derive(Debug, Deserialize)]
struct Outline<'a> {
    #[serde(borrow)]
    r#do: Cow<'a, str>,
    #[serde(default)]
    record: Option<RecordRef>,
    #[serde(default, borrow)]
    commands: Vec<Outline<'a>>,
}

impl Outline<'_> {
    fn of(command: &Command) -> Self {
        let (word, record) = match command {
            Command::Add { record, .. } => ("add", Some(*record)),
            Command::Edit { record, .. } => ("edit", Some(*record)),
            Command::Move { record, .. } => ("move", Some(*record)),
            Command::Resize { record, .. } => ("resize", Some(*record)),
            Command::Decide { .. } => ("decide", None),
            _ => ("", None),
        };
        Self { r#do: Cow::Borrowed(word), record, commands: Vec::new() }
    }

    /// A record that is added, where all the others only give it values of the organisation's own fields.
    fn with_values(commands: &[Self]) -> Option<RecordRef> {
        let (first, rest) = commands.split_first()?;
        let adds = |c: &Self| c.record.filter(|_| c.r#do == "add");
        let are_values = rest.iter().all(|c| adds(c).is_some_and(|at| at.kind == RecordKind::CustomValue));
        adds(first).filter(|at| are_values && at.kind != RecordKind::CustomValue)
    }

    /// What it edits or moves.
    fn edited(&self) -> Option<RecordRef> {
        self.record.filter(|_| matches!(&*self.r#do, "edit" | "move" | "resize"))
    }
}

/// The words for a command of the log that stands for several, from its JSON. `None` for any other command.
pub fn outline(plan: &Plan, command: &str) -> Option<String> {
    let batch: Outline<'_> = serde_json::from_str(command).ok()?;
    let many = batch.r#do == "batch" && batch.commands.len() > 1;
    let added = Outline::with_values(&batch.commands);
    let lost = batch.commands.iter().filter_map(Outline::edited).chain(added).any(|at| !plan.holds(at));
    (many && !lost).then(|| several(&batch.commands, &|at| label::short(plan, at)))
}

fn several(commands: &[Outline<'_>], name: &dyn Fn(RecordRef) -> String) -> String {
    let count = commands.len();
    let first = commands.first().and_then(Outline::edited);
    let message = if commands.iter().all(|c| c.r#do == "decide") {
        say::did_decide_many(count)
    } else if let Some(record) = first.filter(|_| commands.iter().all(|c| c.edited() == first)) {
        say::did_edit(name(record))
    } else if let Some(record) = Outline::with_values(commands) {
        say::did_add(kind::one(record.kind).to_lowercase(), name(record))
    } else if commands.iter().all(|c| c.r#do == "add") {
        say::did_add_many(count)
    } else {
        say::did_batch(count)
    };
    message.text()
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
