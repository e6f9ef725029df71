//! What every report of several pages has around its tables: title, facts, running head and foot.
//!
//! *Invariant*: each page says which page of how many it is, of which report, and the fingerprint of the log.
//! Deliberately not here: what a report is about.

use slipway_text::{dates, say};

use crate::document::Facts;
use crate::page::{Align, Cell, Column, Flow, PageNumber, Paper, Running, Sheet, Striped, Style, Table, ink};

/// Small words around tables.
pub(crate) const SMALL: Style = Style::new(7.5).colour(ink::SECONDARY);
/// Sentences between tables.
pub(crate) const PLAIN: Style = Style::new(8.5);

/// The sheet of a report with tables.
pub(crate) const fn sheet(paper: Paper) -> Sheet {
    Sheet { paper, margin: 36.0 }
}

/// Kicker, title, and captions with their values: `own` before those that each report has.
pub(crate) fn opening(
    flow: &mut Flow<'_>,
    facts: &Facts,
    kicker: &str,
    title: &str,
    own: Vec<(String, String)>,
) {
    let room = flow.take(SMALL.line_height());
    let (page, text) = flow.parts();
    page.label(text, kicker, SMALL, room, Align::Left);
    flow.heading(0, title);
    let author = if facts.author.is_empty() { say::report_dash().text() } else { facts.author.clone() };
    let common = [
        (say::report_status_date().text(), dates::moment_short(slipway_plan::Moment::at(facts.now))),
        (say::report_author().text(), author),
        (say::report_log_position().text(), facts.log_position.to_string()),
        (say::report_fingerprint().text(), facts.fingerprint.clone()),
    ];
    let (captions, values): (Vec<String>, Vec<String>) = own.into_iter().chain(common).unzip();
    let mut table = Table::new(captions.iter().map(|_| Column::share(1.0)));
    table.striped = Striped::Ruled;
    table.head_style = Style::new(6.5).colour(ink::SECONDARY);
    table.head = captions.into_iter().map(Cell::from).collect();
    table.row(values);
    flow.table(&table);
    flow.space(4.0);
}

/// Head and foot of each page.
pub(crate) fn running(facts: &Facts, title: &str) -> impl FnMut(PageNumber) -> Running {
    let position = facts.log_position.to_string();
    let footer = match facts.author.as_str() {
        "" => say::report_footer(position, &facts.fingerprint),
        author => say::report_footer_by(position, &facts.fingerprint, author),
    };
    let (footer, title, plan) = (footer.text(), title.to_owned(), facts.plan_name.clone());
    move |n| {
        let first = n.page == 1;
        Running {
            head_left: if first { String::new() } else { title.clone() },
            head_right: if first { String::new() } else { plan.clone() },
            foot_left: footer.clone(),
            foot_right: say::report_page(n.page, n.of).text(),
        }
    }
}

/// A table with a head.
pub(crate) fn table<const N: usize>(columns: [(Column, String); N]) -> Table {
    let mut table = Table::new(columns.iter().map(|(column, _)| *column));
    table.head = columns.into_iter().map(|(_, name)| Cell::from(name)).collect();
    table
}

/// The table, or a sentence where it has no rows.
pub(crate) fn table_or(flow: &mut Flow<'_>, table: &Table, otherwise: &str) {
    if table.rows.is_empty() {
        flow.paragraph(otherwise, SMALL);
    } else {
        flow.table(table);
    }
}
