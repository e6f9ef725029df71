//! The calendar of a year on large paper: a lane a release, by portfolio, over twelve months.
//!
//! [`calendar`] computes what belongs to the year; [`report`] spreads it over pages and writes the PDF.
//!
//! *Invariant*: every release of the year is on it with its whole key and name; every phase and mark is labelled.
//! Deliberately not here: the clock; bookings, which have a report of their own.

mod calendar;
mod lane;
mod pages;
mod paint;
#[cfg(test)]
mod tests;

pub use calendar::{Calendar, Computed, Group, Named, YearBar, YearLane, YearMark, calendar};
pub(crate) use lane::forecast;

use chrono::NaiveDateTime;
use slipway_analysis::ConflictSet;
use slipway_analysis::schedule::{Schedule, Start};
use slipway_plan::Plan;
use slipway_text::{dates, say};

use crate::document::{Document, ReportError, Watch, finish, meta, step};
use crate::legend::Legend;
use crate::page::{Align, Axis, Fonts, Line, List, Page, Paper, Rect, Stroke, Style, Text, at, ink};
use lane::{Laid, Sizes};
use pages::{Entry, Placed, spread};
use paint::Head;

/// What the calendar of a year is told, besides the plan.
#[derive(Clone, Debug)]
pub struct YearFacts {
    /// Which year.
    pub year: i32,
    /// Status date: civil, in the plan's zone.
    pub now: NaiveDateTime,
    /// Position in the log.
    pub log_position: u64,
    /// Fingerprint of the log at that position.
    pub fingerprint: String,
    /// Who reports; empty for nobody.
    pub author: String,
    /// Name of the plan.
    pub plan_name: String,
    /// With computed dates below the planned ones, and the critical path.
    pub forecasts: bool,
}

/// Make the report. `paper` is laid on its side; `watch` is told how far it is and stops it by answering false.
///
/// # Errors
/// [`ReportError::Cancelled`] when stopped, [`ReportError::NoYear`] for a year without dates, or a PDF that cannot be
/// written.
pub fn report(
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &YearFacts,
    paper: Paper,
    watch: &dyn Fn(u64, u64) -> bool,
) -> Result<Document, ReportError> {
    step(watch, 0, 1)?;
    let schedule = facts.forecasts.then(|| Schedule::of(plan, Start::Planned));
    let calendar = calendar(plan, conflicts, facts.now, facts.year, schedule.as_ref());
    let calendar = calendar.ok_or(ReportError::NoYear(facts.year))?;
    let mut text = Text::new(Fonts::with_system());
    let list = Book::new(&mut text, &calendar, facts, paper).pages(&mut text, watch)?;
    let title = say::report_year_title(&facts.plan_name, facts.year.to_string()).text();
    let subject = say::report_status_subject(dates::day(facts.now.date())).text();
    finish(&list, &text, &meta(plan, facts.now, title, &facts.author, subject))
}

/// Everything that is the same on all pages.
struct Book<'a> {
    calendar: &'a Calendar,
    facts: &'a YearFacts,
    paper: Paper,
    body: Rect,
    axis: Axis,
    sizes: Sizes,
    head: Head,
    legend: Legend,
    legend_height: f32,
}

/// Lanes by portfolio, and what stands on each page.
type Spread = (Vec<Vec<Laid>>, Vec<Vec<Placed>>);

/// A share of the width for keys and names.
const TITLES: f32 = 0.155;

impl<'a> Book<'a> {
    fn new(text: &mut Text, calendar: &'a Calendar, facts: &'a YearFacts, paper: Paper) -> Self {
        let paper = if paper.height > paper.width { paper.landscape() } else { paper };
        let wide = Paper::A3.landscape();
        let k = (paper.width / wide.width).min(paper.height / wide.height).clamp(0.86, 2.4);
        let body = Rect::new(0.0, 0.0, paper.width, paper.height).inset(26.0 * k);
        let titles = (body.width * TITLES).max(120.0);
        let axis =
            Axis { from: 0.0, to: calendar.days, left: body.x + titles, right: body.right() - 5.0 * k };
        let sizes = Sizes::new(k);
        let head = Head::new(text, calendar, axis, &sizes);
        let legend = Legend::year(facts.forecasts);
        let legend_height = legend.draw(None, text, body, k);
        Self { calendar, facts, paper, body, axis, sizes, head, legend, legend_height }
    }

    fn title_height(&self) -> f32 {
        31.0 * self.sizes.k
    }

    fn foot_height(&self) -> f32 {
        10.0 * self.sizes.k
    }

    /// Where head and lanes go.
    fn chart(&self) -> Rect {
        let below = self.legend_height + self.foot_height() + 8.0 * self.sizes.k;
        let top = self.body.y + self.title_height();
        Rect::new(self.body.x, top, self.body.width, self.body.bottom() - below - top)
    }

    fn pages(mut self, text: &mut Text, watch: Watch<'_>) -> Result<List, ReportError> {
        let (mut groups, mut pages) = self.spread(text, watch)?;
        let loose = self.sizes;
        if pages.len() > 1 {
            self.sizes = loose.compact();
            let (tight, fewer) = self.spread(text, watch)?;
            if fewer.len() < pages.len() {
                (groups, pages) = (tight, fewer);
            } else {
                self.sizes = loose;
            }
        }
        let mut list = List::default();
        let count = pages.len() as u64;
        for (n, placed) in pages.iter().enumerate() {
            step(watch, n as u64, count + 1)?;
            let used = self.page(text, &mut list, &groups, placed);
            if n + 1 == pages.len() {
                self.end_lists(text, &mut list, used);
            }
        }
        self.running(text, &mut list);
        step(watch, count, count + 1)?;
        Ok(list)
    }

    /// Lay out all lanes and spread them over pages.
    fn spread(&self, text: &mut Text, watch: Watch<'_>) -> Result<Spread, ReportError> {
        let width = self.axis.left - self.body.x;
        let mut groups = Vec::new();
        for group in &self.calendar.groups {
            let lanes = group.lanes.iter().map(|l| Laid::new(text, l, self.axis, width, &self.sizes));
            groups.push(lanes.collect::<Vec<_>>());
            step(watch, 0, 1)?;
        }
        let room = self.chart().height - self.head.height(&self.sizes);
        let pages = spread(&groups, room, self.group_height(), &self.sizes);
        Ok((groups, pages))
    }

    fn group_height(&self) -> f32 {
        14.0 * self.sizes.k
    }

    /// One page of lanes; answers where they end.
    fn page(&self, text: &mut Text, list: &mut List, groups: &[Vec<Laid>], placed: &[Placed]) -> f32 {
        let mut page = Page::new(self.paper);
        let chart = self.chart();
        let top = chart.y + self.head.height(&self.sizes);
        let bottom = placed.last().map_or(top + 20.0, |p| top + p.y + p.height);
        let area = Rect { height: bottom - chart.y, ..chart };
        self.head.draw(&mut page, text, self.calendar, (self.axis, area), &self.sizes);
        if placed.is_empty() {
            let room = Rect::new(self.axis.left + 6.0, top, self.axis.right - self.axis.left, 20.0);
            page.label(text, &say::report_year_nothing().text(), Style::new(9.0), room, Align::Left);
        }
        for one in placed {
            let area = Rect::new(self.body.x, top + one.y, self.body.width, one.height);
            match &one.entry {
                Entry::Head { group, continued } => {
                    let title = self.group_head(&mut page, text, area, *group, *continued);
                    if !continued {
                        list.add_outline(0, title, list.pages.len(), area.y);
                    }
                }
                Entry::Lane { group, lane, strips } => {
                    let what = &self.calendar.groups[*group].lanes[*lane];
                    groups[*group][*lane].draw(&mut page, text, what, strips, (self.axis, area), &self.sizes);
                    lane::rule(&mut page, area);
                }
            }
        }
        list.pages.push(page);
        bottom
    }

    fn group_head(
        &self,
        page: &mut Page,
        text: &mut Text,
        area: Rect,
        group: usize,
        continued: bool,
    ) -> String {
        let group = &self.calendar.groups[group];
        page.fill(area, ink::GRID_MINOR);
        let room = Rect::new(area.x + 4.0, area.y, area.width - 8.0, area.height);
        let words = say::report_group_count(&group.title, group.lanes.len()).text();
        let shown = if continued { say::report_continued(&words).text() } else { words.clone() };
        page.label(text, &shown, Style::new(8.4 * self.sizes.k).bold(), room, Align::Left);
        words
    }

    /// All freezes and holidays by name, below the lanes of the last page or on pages of their own.
    fn end_lists(&self, text: &mut Text, list: &mut List, used: f32) {
        let style = Style::new(6.8 * self.sizes.k);
        let mut lines: Vec<Line> = Vec::new();
        for (title, named) in [
            (say::report_freezes().text(), &self.calendar.freezes),
            (say::report_holidays().text(), &self.calendar.holidays),
        ] {
            if named.is_empty() {
                continue;
            }
            let each = named.iter().map(|n| say::report_named_period(&n.name, &n.period).text());
            let words = [title, each.collect::<Vec<_>>().join(" \u{b7} ")].join("  ");
            lines.extend(text.block(&words, style, self.body.width, usize::MAX).lines);
        }
        let chart = self.chart();
        let mut y = used + 6.0 * self.sizes.k;
        for line in &lines {
            if y + style.line_height() > chart.bottom() {
                list.pages.push(Page::new(self.paper));
                y = chart.y;
            }
            if let Some(page) = list.pages.last_mut() {
                page.put_line(line, at(self.body.x, y));
            }
            y += style.line_height();
        }
    }

    /// Title, legend and foot of each page, now that their number is known.
    fn running(&self, text: &mut Text, list: &mut List) {
        let k = self.sizes.k;
        let small = Style::new(7.0 * k).colour(ink::SECONDARY);
        let year = self.facts.year.to_string();
        let title = if self.facts.plan_name.contains(&year) {
            self.facts.plan_name.clone()
        } else {
            say::report_year_heading(&self.facts.plan_name, year).text()
        };
        let status = [say::report_status_date().text(), dates::date_time(self.facts.now)].join(" ");
        let position = self.facts.log_position.to_string();
        let footer = match self.facts.author.as_str() {
            "" => say::report_footer(position, &self.facts.fingerprint),
            author => say::report_footer_by(position, &self.facts.fingerprint, author),
        };
        let of = list.pages.len();
        for (n, page) in list.pages.iter_mut().enumerate() {
            let (head, _) = self.body.split_top(18.0 * k);
            let used = page.label(text, &status, small, head, Align::Right);
            let room = Rect { width: head.width - used - 16.0, ..head };
            page.label(text, &title, Style::new(14.0 * k).bold(), room, Align::Left);
            let legend = Rect::new(
                self.body.x,
                self.body.bottom() - self.legend_height - self.foot_height(),
                self.body.width,
                self.legend_height,
            );
            page.rule(
                self.body.x,
                self.body.right(),
                legend.y - 3.0 * k,
                Stroke::solid(ink::GRID_MINOR, 0.7),
            );
            self.legend.draw(Some(page), text, legend, k);
            let foot = Rect::new(
                self.body.x,
                self.body.bottom() - self.foot_height() + 2.0 * k,
                self.body.width,
                self.foot_height(),
            );
            let number = say::report_page(n + 1, of).text();
            let used = page.label(text, &number, small, foot, Align::Right);
            page.label(
                text,
                &footer.text(),
                small,
                Rect { width: foot.width - used - 16.0, ..foot },
                Align::Left,
            );
        }
    }
}
