//! The tables of a status report as panels: columns, cells, marks.
//!
//! *Invariant*: a status is a word and a mark, never a colour alone; names wrap.
//! Deliberately not here: what the rows say, and how many of them the page holds.

use chrono::{NaiveDateTime, NaiveTime};
use slipway_analysis::Severity;
use slipway_plan::Moment;
use slipway_text::{dates, say};

use super::panel::{Band, Panel};
use super::{AheadKind, AheadRow, DateRow, GateRow, Met, Status};
use crate::page::{Cell, Column, Lean, Mark, Page, Rect, Striped, Stroke, Style, Table, Text, ink};

/// Between two panels of a band.
const GUTTER: f32 = 14.0;
/// Size of the text of rows.
const ROW: f32 = 6.8;
/// Lines of a name before it is cut, and of a sentence.
const NAME_LINES: usize = 3;
const SENTENCE_LINES: usize = 6;

/// The bands of the page from top to bottom.
///
/// `listed`: every release stands with its whole name in the list at the end, so tables may shorten it.
pub(super) fn bands(text: &mut Text, status: &Status, room: Rect, k: f32, listed: bool) -> Vec<Band> {
    let lines = if listed { 1 } else { NAME_LINES };
    let mut make = |table: Table,
                    title: String,
                    beyond: usize,
                    (least, floor): (usize, usize),
                    (from, share): (f32, f32)| {
        let whole = room.width - GUTTER;
        let (x, width) = match share {
            1.0 => (room.x, room.width),
            _ if from == 0.0 => (room.x, whole * share),
            _ => (room.x + whole * from + GUTTER, whole * share),
        };
        let table = table.lay_out(text, width);
        let shown = table.len();
        Panel { title, table, beyond, shown, least, floor, note: String::new(), x, width }
    };
    let (left, right, whole) = ((0.0, 0.64), (0.64, 0.36), (0.0, 1.0));
    let ahead = if status.ahead_is_near { say::report_ahead() } else { say::report_ahead_later() }.text();
    let dates =
        make(dates_table(status, k, lines), say::report_dates().text(), dates_beyond(status), (8, 6), left);
    let scope = scope_table(status, k, lines + 1);
    let mut scope = make(scope, say::report_scope().text(), scope_beyond(status), (3, 3), right);
    if !status.scope.is_empty() {
        scope.note = say::report_scope_legend().text();
    }
    let gates = make(gate_table(status, k), say::report_gates().text(), gates_beyond(status), (5, 3), whole);
    let ahead_at = if status.since.is_some() { left } else { whole };
    let mut ahead = vec![make(ahead_table(status, k, lines), ahead, ahead_beyond(status), (3, 2), ahead_at)];
    if let Some((since, lines)) = &status.since {
        ahead.push(make(lines_table(lines, k), since.clone(), 0, (3, 2), right));
    }
    let beyond = status.conflict_count - status.conflicts.len();
    let conflicts = make(conflict_table(status, k), say::report_worst().text(), beyond, (3, 3), whole);
    let beyond = status.decision_count - status.decisions.len();
    let decisions = make(decision_table(status, k), say::report_decisions().text(), beyond, (3, 2), whole);
    let panels = [vec![dates, scope], vec![gates], ahead, vec![conflicts], vec![decisions]];
    panels.into_iter().map(|panels| Band { panels }).collect()
}

/// How many rows a table is given before the page decides.
const MOST_DATES: usize = 10;
const MOST_SCOPE: usize = 9;
const MOST_GATES: usize = 10;
const MOST_AHEAD: usize = 8;

fn dates_beyond(status: &Status) -> usize {
    status.dates_left_out + status.dates.len().saturating_sub(MOST_DATES)
}

const fn scope_beyond(status: &Status) -> usize {
    status.scope.len().saturating_sub(MOST_SCOPE)
}

const fn gates_beyond(status: &Status) -> usize {
    status.gates.len().saturating_sub(MOST_GATES)
}

const fn ahead_beyond(status: &Status) -> usize {
    status.ahead.len().saturating_sub(MOST_AHEAD)
}

fn table<const N: usize>(columns: [Column; N], head: [String; N], k: f32, lines: usize) -> Table {
    let mut table = Table::new(columns);
    table.head = head.map(Cell::from).to_vec();
    table.style = Style::new(ROW * k);
    table.head_style = Style::new(6.2 * k).colour(ink::SECONDARY);
    table.max_lines = lines;
    table.striped = Striped::Ruled;
    table.pad = 1.5 * k;
    table
}

/// A table that says why it has no rows.
fn or_note(mut table: Table, note: impl FnOnce() -> String) -> Table {
    if table.rows.is_empty() {
        let style = table.style.colour(ink::SECONDARY);
        table.columns = vec![Column::share(1.0)];
        table.head.clear();
        table.row([Cell::from(note()).style(style)]);
    }
    table
}

fn dates_table(status: &Status, k: f32, lines: usize) -> Table {
    let columns = [
        Column::points(84.0 * k),
        Column::share(1.0),
        Column::points(52.0 * k),
        Column::points(52.0 * k),
        Column::points(34.0 * k).right(),
    ];
    let head = [
        say::report_head_what(),
        say::report_head_release(),
        say::report_head_planned(),
        say::report_head_forecast(),
        say::report_head_difference(),
    ];
    let mut table = table(columns, head.map(|m| m.text()), k, NAME_LINES);
    for row in status.dates.iter().take(MOST_DATES) {
        table.row(date_cells(row, table.style, lines));
    }
    or_note(table, || say::report_no_dates().text())
}

fn date_cells(row: &DateRow, style: Style, lines: usize) -> [Cell; 5] {
    let day = |m: Moment| dates::day_short_year(m.day);
    let planned = match row.was {
        None => day(row.planned),
        Some(was) => [day(row.planned), say::report_was(day(was)).text()].join("\n"),
    };
    let late = style.bold().colour(ink::CONFLICT);
    let (mark, colour) = match (row.overdue, row.difference) {
        (Some(_), _) => (Mark::Cross, ink::LATE.stripe),
        (_, Some(days)) if days > 0 => (Mark::Bang, ink::AT_RISK.stripe),
        (_, Some(_)) => (Mark::Diamond, ink::ON_TRACK.stripe),
        _ => (Mark::HollowDiamond, ink::PLANNED.stripe),
    };
    let difference = match (row.overdue, row.difference) {
        (Some(days), _) => Cell::from(say::report_days_overdue(days).text()).style(late),
        (_, Some(0)) => say::report_days_on_plan().text().into(),
        (_, Some(days)) if days > 0 => Cell::from(say::report_days_late(days).text()).style(style.bold()),
        (_, Some(days)) => say::report_days_early(-days).text().into(),
        _ => say::report_dash().text().into(),
    };
    let forecast = row.forecast.map_or_else(|| say::report_dash().text(), day);
    [
        Cell::from(row.what.clone()).mark(mark, colour),
        Cell::from(row.release.clone()).lines(lines),
        planned.into(),
        forecast.into(),
        difference,
    ]
}

fn scope_table(status: &Status, k: f32, lines: usize) -> Table {
    let columns = [Column::share(1.0), Column::points(62.0 * k), Column::points(48.0 * k).right()];
    let head = [say::report_head_release().text(), String::new(), String::new()];
    let mut table = table(columns, head, k, NAME_LINES);
    for (nth, row) in status.scope.iter().take(MOST_SCOPE).enumerate() {
        let style = if nth == 0 && status.scope.len() > 1 { table.style.bold() } else { table.style };
        let count = say::report_scope_of(row.done, row.total).text();
        let name = Cell::from(row.name.clone()).style(style).lines(lines);
        table.row([name, "".into(), Cell::from(count).style(style)]);
    }
    or_note(table, || say::report_no_scope().text())
}

/// The bars of the scope table into its middle column; nothing for other panels.
pub(super) fn bars(page: &mut Page, status: &Status, panel: &Panel, rows: &[Rect]) {
    if panel.title != say::report_scope().text() {
        return;
    }
    for (row, area) in status.scope.iter().zip(rows) {
        let k = panel.table.line_height() / Style::new(ROW).line_height();
        let right = area.right() - 48.0 * k;
        let height = 6.0 * k;
        let bar = Rect::new(right - 60.0 * k, area.y + (area.height - height) / 2.0, 58.0 * k, height);
        let part = |n: usize| bar.width * n as f32 / row.total.max(1) as f32;
        page.fill(bar, ink::WHITE);
        let under_way = Rect { width: part(row.done + row.under_way), ..bar };
        page.hatch(under_way, Lean::Rising, 2.0, Stroke::solid(ink::ON_TRACK.stripe, 0.4));
        page.fill(Rect { width: part(row.done), ..bar }, ink::ON_TRACK.stripe);
        page.frame(bar, Stroke::solid(ink::GRID_MAJOR, 0.5));
    }
}

fn gate_table(status: &Status, k: f32) -> Table {
    let columns = [
        Column::share(1.3),
        Column::share(1.2),
        Column::share(0.8),
        Column::share(1.05),
        Column::share(1.1),
        Column::points(56.0 * k),
    ];
    let head = [
        say::report_head_gate(),
        say::report_head_criterion(),
        say::report_head_required(),
        say::report_head_value(),
        say::report_head_who(),
        say::report_head_met(),
    ];
    let mut table = table(columns, head.map(|m| m.text()), k, NAME_LINES);
    for row in status.gates.iter().take(MOST_GATES) {
        table.row(gate_cells(row, table.style));
    }
    or_note(table, || say::report_no_gates().text())
}

fn gate_cells(row: &GateRow, style: Style) -> [Cell; 6] {
    let met = match row.met {
        Met::Yes => Cell::from(say::report_met().text()).mark(Mark::Check, ink::ON_TRACK.stripe),
        Met::No => {
            Cell::from(say::report_not_met().text()).style(style.bold()).mark(Mark::Cross, ink::LATE.stripe)
        }
        Met::Open => Cell::from(say::report_no_evidence().text()).mark(Mark::Circle, ink::SECONDARY),
        Met::Undecided => Cell::from(say::report_dash().text()),
    };
    [
        row.gate.clone().unwrap_or_default().into(),
        row.criterion.clone().into(),
        row.required.clone().into(),
        row.value.clone().into(),
        row.who.clone().into(),
        met,
    ]
}

fn ahead_table(status: &Status, k: f32, lines: usize) -> Table {
    let columns = [
        Column::points(104.0 * k),
        Column::points(60.0 * k),
        Column::share(1.0),
        Column::points(66.0 * k),
        Column::points(34.0 * k).right(),
    ];
    let head = [
        say::report_head_when(),
        say::report_head_what(),
        say::report_head_which(),
        say::report_head_owner(),
        say::report_head_gates(),
    ];
    let mut table = table(columns, head.map(|m| m.text()), k, NAME_LINES);
    for row in status.ahead.iter().take(MOST_AHEAD) {
        table.row(ahead_cells(row, lines));
    }
    or_note(table, || say::report_no_ahead().text())
}

fn ahead_cells(row: &AheadRow, lines: usize) -> [Cell; 5] {
    let (what, mark, colour) = match row.kind {
        AheadKind::Deployment => (say::report_ahead_deploy(), Mark::Down, ink::PLANNED.stripe),
        AheadKind::Freeze => (say::report_ahead_freeze(), Mark::Cross, ink::FREEZE_LINE),
        AheadKind::SoftFreeze => (say::report_ahead_freeze_soft(), Mark::Bang, ink::FREEZE_LINE),
    };
    let gates =
        row.gates.map_or_else(String::new, |(passed, of)| say::report_gates_passed(passed, of).text());
    // The name of a freeze stands nowhere else.
    let lines = if row.kind == AheadKind::Deployment { lines } else { NAME_LINES };
    [
        period(row.start, row.end).into(),
        Cell::from(what.text()).mark(mark, colour),
        Cell::from(row.what.clone()).lines(lines),
        row.owner.clone().into(),
        gates.into(),
    ]
}

/// "12 Jun 2027 22:00", "20 Dec 2027 to 9 Jan 2028".
fn period(start: NaiveDateTime, end: NaiveDateTime) -> String {
    let midnight = |at: NaiveDateTime| at.time() == NaiveTime::MIN;
    if !(midnight(start) && midnight(end) && start < end) {
        return dates::moment_short(Moment::at(start));
    }
    let (first, last) = (start.date(), end.date().pred_opt().unwrap_or(end.date()));
    if first == last {
        return dates::day_short_year(first);
    }
    say::report_from_to(dates::day_short_year(first), dates::day_short_year(last)).text()
}

fn conflict_table(status: &Status, k: f32) -> Table {
    let columns = [Column::points(62.0 * k), Column::points(56.0 * k), Column::share(1.0)];
    let head = [say::report_head_severity(), say::report_head_when(), say::report_head_what()];
    let mut table = table(columns, head.map(|m| m.text()), k, SENTENCE_LINES);
    for row in &status.conflicts {
        let (word, mark, colour) = match row.severity {
            Severity::Error => (say::report_error(), Mark::Cross, ink::CONFLICT),
            Severity::Warning => (say::report_warning(), Mark::Bang, ink::AT_RISK.stripe),
        };
        let word = Cell::from(word.text()).mark(mark, colour);
        table.row([word, row.when.clone().into(), row.text.clone().into()]);
    }
    or_note(table, || say::report_no_conflicts().text())
}

fn decision_table(status: &Status, k: f32) -> Table {
    let columns = [Column::share(2.0), Column::share(0.7), Column::points(52.0 * k), Column::share(1.6)];
    let head = [
        say::report_head_decide(),
        say::report_head_by_whom(),
        say::report_head_by_when(),
        say::report_head_if_not(),
    ];
    let mut table = table(columns, head.map(|m| m.text()), k, NAME_LINES);
    for row in &status.decisions {
        table.row([&row.what, &row.who, &row.when, &row.otherwise].map(Clone::clone));
    }
    or_note(table, || say::report_no_decisions().text())
}

fn lines_table(lines: &[String], k: f32) -> Table {
    let mut table = table([Column::share(1.0)], [String::new()], k, NAME_LINES);
    table.head.clear();
    for line in lines {
        table.row([line.clone()]);
    }
    table
}
