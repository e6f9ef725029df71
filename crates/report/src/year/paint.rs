//! What repeats on each page of a year: title, months and weeks, weekends, freezes, holidays, today.
//!
//! *Invariant*: drawn before the lanes, so that nothing of it covers a bar or a label.
//! Deliberately not here: lanes, the legend.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use slipway_text::dates;

use super::calendar::{Calendar, Named};
use super::lane::Sizes;
use crate::legend::{WEEKEND, limited_freeze};
use crate::page::{Align, Axis, Line, Page, Rect, Stroke, Style, Text, at, draw_freeze, ink, pack};

/// Rows of names of freezes in the head; more stand in the list at the end.
const MOST_FREEZE_ROWS: usize = 3;

/// The head of the chart, laid out once for all pages.
pub(super) struct Head {
    months: Vec<(f32, f32, String)>,
    weeks: Vec<(f32, String)>,
    freezes: Vec<(usize, f32, Line)>,
    freeze_rows: usize,
    has_holidays: bool,
}

impl Head {
    pub(super) fn new(text: &mut Text, calendar: &Calendar, axis: Axis, sizes: &Sizes) -> Self {
        let year = calendar.first.year();
        let day = |date: NaiveDate| date.signed_duration_since(calendar.first).num_days() as f32;
        let first = |month: u32| NaiveDate::from_ymd_opt(year, month, 1).map_or(calendar.days, day);
        let named = |month: u32| {
            let name = NaiveDate::from_ymd_opt(year, month, 1).map(dates::month).unwrap_or_default();
            (first(month), if month == 12 { calendar.days } else { first(month + 1) }, name)
        };
        let (freezes, freeze_rows) = freeze_names(text, &calendar.freezes, axis, sizes);
        Self {
            months: (1..=12).map(named).collect(),
            weeks: mondays(calendar).map(|d| (day(d), d.iso_week().week().to_string())).collect(),
            freezes,
            freeze_rows,
            has_holidays: !calendar.holidays.is_empty(),
        }
    }

    /// Months, weeks, holidays, names of freezes.
    pub(super) fn height(&self, sizes: &Sizes) -> f32 {
        let holidays = if self.has_holidays { 6.0 * sizes.k } else { 0.0 };
        24.0 * sizes.k + holidays + self.freeze_rows as f32 * sizes.row + 2.0
    }

    /// Draw the head at the top of `area` and the grid below it down to the end of `area`.
    pub(super) fn draw(
        &self,
        page: &mut Page,
        text: &mut Text,
        calendar: &Calendar,
        (axis, area): (Axis, Rect),
        sizes: &Sizes,
    ) {
        let k = sizes.k;
        let top = area.y + self.height(sizes);
        let below = area.bottom() - top;
        ground(page, calendar, axis, top, below);
        let month = Style::new(8.0 * k).bold();
        for (from, to, name) in &self.months {
            let (x, right) = (axis.x(*from), axis.x(*to));
            page.line(at(x, area.y), at(x, area.bottom()), Stroke::solid(ink::GRID_MAJOR, 0.5));
            let room = Rect::new(x + 3.0 * k, area.y, right - x - 4.0 * k, 13.0 * k);
            page.label(text, name, month, room, Align::Left);
        }
        page.line(at(axis.right, area.y), at(axis.right, area.bottom()), Stroke::solid(ink::GRID_MAJOR, 0.5));
        let week = Style::new(5.6 * k).colour(ink::SECONDARY);
        let width = axis.x(7.0) - axis.left;
        for (day, number) in self.weeks.iter().filter(|_| width > 9.0 * k) {
            let x = axis.x(*day);
            let room = Rect::new(x, area.y + 13.0 * k, width.min(axis.right - x), 9.0 * k);
            page.line(at(x, room.y + 1.0), at(x, room.bottom()), Stroke::solid(ink::GRID_MINOR, 0.5));
            if room.width > 8.0 * k {
                page.label(text, number, week, room, Align::Centre);
            }
        }
        let mut y = area.y + 23.0 * k;
        if self.has_holidays {
            holidays(page, calendar, axis, y, k);
            y += 6.0 * k;
        }
        for (row, left, line) in &self.freezes {
            let room = Rect::new(*left, y + *row as f32 * sizes.row, line.width, sizes.row);
            page.put_line_in(line, room, Align::Left);
        }
        page.rule(area.x, area.right(), top, Stroke::solid(ink::GRID_MAJOR, 0.7));
        today(page, text, calendar, axis, (area, top), k);
    }
}

/// Names of freezes over their periods, as many as a few rows hold, and how many rows.
fn freeze_names(
    text: &mut Text,
    freezes: &[Named],
    axis: Axis,
    sizes: &Sizes,
) -> (Vec<(usize, f32, Line)>, usize) {
    let style = sizes.note.colour(ink::SECONDARY);
    let mut placed: Vec<(f32, Line)> = Vec::new();
    for freeze in freezes {
        let line = text.fitted(&freeze.name, style, (axis.right - axis.left) / 2.0);
        let left = (axis.x(freeze.from.max(axis.from)) + 2.0).min(axis.right - line.width - 2.0);
        placed.push((left, line));
    }
    let reach: Vec<(f32, f32)> = placed.iter().map(|(left, line)| (*left, left + line.width)).collect();
    let (rows, count) = pack(&reach, 5.0 * sizes.k);
    let names = rows.into_iter().zip(placed).filter(|(row, _)| *row < MOST_FREEZE_ROWS);
    (names.map(|(row, (left, line))| (row, left, line)).collect(), count.min(MOST_FREEZE_ROWS))
}

fn mondays(calendar: &Calendar) -> impl Iterator<Item = NaiveDate> + use<> {
    let to_monday = (7 - calendar.first.weekday().num_days_from_monday()) % 7;
    let (first, year) = (calendar.first, calendar.first.year());
    let nth = move |week: u64| first.checked_add_days(Days::new(u64::from(to_monday) + 7 * week));
    (0..54).filter_map(nth).take_while(move |d| d.year() == year)
}

fn ground(page: &mut Page, calendar: &Calendar, axis: Axis, y: f32, height: f32) {
    let saturday = i64::from(Weekday::Sat.num_days_from_monday())
        - i64::from(calendar.first.weekday().num_days_from_monday());
    for week in 0..54 {
        let from = (saturday + 7 * week) as f32;
        if let Some(area) = axis.band(from, from + 2.0, y, height) {
            page.fill(area, WEEKEND);
        }
    }
    let (limited, whole): (Vec<&Named>, Vec<&Named>) = calendar.freezes.iter().partition(|f| f.limited);
    for freeze in limited.into_iter().chain(whole) {
        match axis.band(freeze.from, freeze.to, y, height) {
            Some(area) if freeze.limited => limited_freeze(page, area, 1.0),
            Some(area) => draw_freeze(page, area),
            None => {}
        }
    }
}

fn holidays(page: &mut Page, calendar: &Calendar, axis: Axis, y: f32, k: f32) {
    for holiday in &calendar.holidays {
        if let Some(area) = axis.band(holiday.from, holiday.to, y + 1.0, 3.6 * k) {
            let width = area.width.max(1.6 * k).min(axis.right - area.x);
            page.fill(Rect { width, ..area }, ink::SECONDARY);
        }
    }
}

fn today(
    page: &mut Page,
    text: &mut Text,
    calendar: &Calendar,
    axis: Axis,
    (area, top): (Rect, f32),
    k: f32,
) {
    let Some(day) = calendar.today else { return };
    let x = axis.x(day);
    page.line(at(x, top), at(x, area.bottom()), Stroke::solid(ink::TODAY, 1.0));
    let date =
        calendar.first.checked_add_days(Days::new(day as u64)).map(dates::day_short).unwrap_or_default();
    let line = text.line(&date, Style::new(6.0 * k).bold().colour(ink::WHITE));
    let width = line.width + 5.0 * k;
    let left = (x - width / 2.0).clamp(axis.left, axis.right - width);
    let pill = Rect::new(left, area.y - 8.5 * k, width, 8.5 * k);
    page.fill(pill, ink::TODAY);
    page.put_line_in(&line, pill, Align::Centre);
}
