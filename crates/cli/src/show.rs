//! `slipway show`: records and the log, as text or JSON.

use std::path::Path;

use serde_json::{Map, Value, json};
use slipway_text::say;
use slipway_workspace::session::Session;
use slipway_workspace::wire::{HistoryEntry, WireError};
use slipway_workspace::{RecordKind, history_of, key_of, views};

use crate::args::Show;
use crate::{Ended, out, plan};

/// Widest column of the text form, in characters.
const WIDEST: usize = 40;

pub(crate) fn show(path: &Path, what: Show, as_json: bool) -> Result<Ended, WireError> {
    let session = plan::look(path)?;
    let kind = match what {
        Show::Releases => RecordKind::Release,
        Show::Phases => RecordKind::Phase,
        Show::Gates => RecordKind::Gate,
        Show::Scope => RecordKind::ScopeItem,
        Show::Environments => RecordKind::Environment,
        Show::Bookings => RecordKind::Booking,
        Show::Windows => RecordKind::WindowRule,
        Show::Dependencies => RecordKind::Dependency,
        Show::Log => return log(&session, as_json),
    };
    if as_json {
        print(&Value::Array(records(&session, kind)));
    } else {
        table(&session, kind);
    }
    Ok(Ended::Fine)
}

fn print(value: &Value) {
    out::line(&serde_json::to_string_pretty(value).unwrap_or_default());
}

fn records(session: &Session, kind: RecordKind) -> Vec<Value> {
    let plan = session.plan();
    let table = views::table(session, kind, "");
    let refs = table.rows.into_iter().map(|row| row.r#ref);
    let one = |at| {
        let mut fields = plan.record(at).map(|r| r.fields()).unwrap_or_default();
        let mut whole = Map::new();
        whole.insert("id".to_owned(), json!(at));
        whole.insert("name_in_full".to_owned(), json!(key_of(&plan, at)));
        whole.append(&mut fields);
        Value::Object(whole)
    };
    refs.map(one).collect()
}

/// Columns that hold something, aligned, cut to [`WIDEST`].
fn table(session: &Session, kind: RecordKind) {
    let table = views::table(session, kind, "");
    let cut = |text: &str| -> String {
        let line = text.lines().next().unwrap_or_default();
        if line.chars().count() <= WIDEST {
            return line.to_owned();
        }
        line.chars().take(WIDEST - 1).chain(['…']).collect()
    };
    let shown: Vec<usize> =
        (0..table.columns.len()).filter(|&n| table.rows.iter().any(|row| !row.cells[n].is_empty())).collect();
    let head: Vec<String> = shown.iter().map(|&n| table.columns[n].label.clone()).collect();
    let rows = table.rows.iter().map(|row| shown.iter().map(|&n| cut(&row.cells[n])).collect::<Vec<_>>());
    let lines: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let width = |n: usize| lines.iter().map(|line| line[n].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..shown.len()).map(width).collect();
    for line in &lines {
        let cells = line.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}"));
        out::line(cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

fn log(session: &Session, as_json: bool) -> Result<Ended, WireError> {
    let mut entries = history_of(session)?;
    entries.reverse();
    if as_json {
        print(&serde_json::to_value(&entries).unwrap_or_default());
    } else {
        let text =
            |e: &HistoryEntry| say::cli_log_line(e.seq.to_string(), &e.when, &e.author, &e.label).text();
        entries.iter().for_each(|entry| out::line(&text(entry)));
    }
    Ok(Ended::Fine)
}
