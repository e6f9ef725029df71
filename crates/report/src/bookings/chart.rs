//! The lanes: an environment each, its bookings packed so that no label covers another.
//!
//! *Invariant*: each bar has its whole key, inside it or right of it; legend and months stand on each page with lanes.
//! Deliberately not here: which booking belongs into which lane (the scene says it).

use chrono::NaiveDate;
use slipway_plan::Plan;
use slipway_plan::record::{Booking, BookingStatus};
use slipway_text::{dates, label, say};

use super::Shown;
use crate::document::ink_of;
use crate::legend::Legend;
use crate::opening::SMALL;
use crate::page::{
    Align, Axis, Flow, Form, LaneItem, Page, Rect, Stroke, Style, Text, at, draw_freeze, draw_lane,
    draw_outage, ink, label_needs, pack,
};
use crate::scene::{Bar, HatchKind, Lane, Rag, Scene, Worst};

const LABEL: Style = Style::new(6.2);
const ROW: f32 = 11.0;
/// Above and below the rows of a lane.
const PAD: f32 = 2.5;
const GROUP: f32 = 14.0;
const MONTHS: f32 = 15.0;
/// A share of the width for the names of environments.
const TITLES: f32 = 0.11;
/// A share of the width right of the last month, where labels of the last bars end.
const OVERHANG: f32 = 0.06;

struct Chart<'a> {
    scene: &'a Scene,
    shown: &'a Shown,
    axis: Axis,
    legend: Legend,
    months: Vec<NaiveDate>,
}

/// Draw all lanes.
pub(super) fn draw(flow: &mut Flow<'_>, plan: &Plan, scene: &Scene, shown: &Shown) {
    if scene.lanes.is_empty() {
        flow.paragraph(&say::report_no_environments().text(), SMALL);
        return;
    }
    let room = flow.room();
    let days = shown.days();
    let left = room.x + (room.width * TITLES).max(70.0);
    let width = room.right() - left;
    let axis = Axis { from: 0.0, to: days / (1.0 - OVERHANG), left, right: left + width };
    let chart = Chart { scene, shown, axis, legend: Legend::bookings(), months: shown.months() };
    chart.head(flow);
    for (n, lane) in scene.lanes.iter().enumerate() {
        if lane.group {
            chart.turn(flow, GROUP + ROW + 2.0 * PAD);
            let area = flow.take(GROUP);
            let (page, text) = flow.parts();
            page.fill(area, ink::GRID_MINOR);
            let words = Rect { x: area.x + 4.0, ..area };
            page.label(text, &lane.title, Style::new(8.0).bold(), words, Align::Left);
        } else {
            chart.lane(flow, plan, n, lane);
        }
    }
}

impl Chart<'_> {
    /// Legend and months.
    fn head(&self, flow: &mut Flow<'_>) {
        let room = flow.room();
        let height = self.legend.draw(None, flow.parts().1, room, 1.0);
        let legend = flow.take(height + 2.0);
        let (page, text) = flow.parts();
        self.legend.draw(Some(page), text, legend, 1.0);
        let area = flow.take(MONTHS);
        let (page, text) = flow.parts();
        for pair in self.months.windows(2) {
            let (from, to) = (self.x(pair[0]), self.x(pair[1]));
            let room = Rect::new(from + 3.0, area.y, to - from - 4.0, area.height);
            let style = Style::new(7.2).bold();
            let year = pair[0].format("%Y").to_string();
            let names = [dates::month(pair[0]), dates::month_short(pair[0])]
                .map(|name| [name, year.clone()].join(" "));
            let whole = names.iter().find(|name| text.width(name, style) <= room.width);
            let name = whole.cloned().unwrap_or_else(|| dates::month_short(pair[0]));
            page.line(at(from, area.y), at(from, area.bottom()), Stroke::solid(ink::GRID_MAJOR, 0.5));
            page.label(text, &name, style, room, Align::Left);
        }
        page.rule(area.x, area.right(), area.bottom(), Stroke::solid(ink::GRID_MAJOR, 0.7));
    }

    /// Where a day begins.
    fn x(&self, day: NaiveDate) -> f32 {
        self.axis.x(day.signed_duration_since(self.shown.first).num_days() as f32)
    }

    /// Go on on a new page, with its head, where `height` is not left.
    fn turn(&self, flow: &mut Flow<'_>, height: f32) {
        let before = flow.page_count();
        flow.need(height);
        if flow.page_count() > before {
            self.head(flow);
        }
    }

    fn lane(&self, flow: &mut Flow<'_>, plan: &Plan, n: usize, lane: &Lane) {
        let days = self.shown.days();
        let mut items = Vec::new();
        for bar in self.scene.bars.iter().filter(|b| b.lane as usize == n) {
            let item = item(plan, bar, self.shown);
            if item.from < days && item.to > 0.0 {
                items.push(LaneItem { from: item.from.max(0.0), to: item.to.min(days), ..item });
            }
        }
        let (rows, count) = self.rows(flow.parts().1, &items);
        let width = self.axis.left - flow.room().x - 8.0;
        let name = flow.parts().1.block(&lane.title, Style::new(7.5).bold(), width, 9);
        let small = Style::new(6.2).colour(ink::SECONDARY);
        let detail = flow.parts().1.block(&lane.detail, small, width, 9);
        let least = name.height() + detail.height() + 2.0 * PAD;
        let mut from = 0;
        loop {
            let wanted = ((count - from) as f32 * ROW + 2.0 * PAD).max(least);
            self.turn(flow, wanted.min(least + 3.0 * ROW));
            let fit = (((flow.room().height - 2.0 * PAD) / ROW) as usize).max(1);
            let to = (from + fit).min(count);
            let area = flow.take(((to - from) as f32 * ROW + 2.0 * PAD).max(least));
            let (page, text) = flow.parts();
            self.ground(page, n, area);
            let words = Rect::new(area.x + 4.0, area.y + PAD, self.axis.left - area.x - 8.0, area.height);
            let used = page.put_block(&name, words, Align::Left);
            page.put_block(&detail, Rect { y: words.y + used, ..words }, Align::Left);
            for row in from..to {
                let of_row: Vec<LaneItem> =
                    items.iter().zip(&rows).filter(|(_, r)| **r == row).map(|(i, _)| i.clone()).collect();
                let y = area.y + PAD + (row - from) as f32 * ROW;
                draw_lane(
                    page,
                    text,
                    self.axis,
                    Rect::new(area.x, y + 0.7, area.width, ROW - 1.4),
                    &of_row,
                    LABEL,
                );
            }
            from = to;
            if from >= count {
                break;
            }
        }
    }

    /// The row of each item, so that bars and the labels right of them keep apart.
    fn rows(&self, text: &mut Text, items: &[LaneItem]) -> (Vec<usize>, usize) {
        let reach = |item: &LaneItem| {
            let (left, right) = (self.axis.x(item.from), self.axis.x(item.to));
            let (inside, beside) = label_needs(text.width(&item.label, LABEL));
            // The narrowest bar is drawn wider than its day.
            (left, if right - left >= inside { right } else { right.max(left + 2.6) + beside })
        };
        let spans: Vec<(f32, f32)> = items.iter().map(reach).collect();
        pack(&spans, 0.5)
    }

    /// Months, freezes, events of the environment, today.
    fn ground(&self, page: &mut Page, n: usize, area: Rect) {
        let days = self.shown.days();
        for hatch in &self.scene.hatches {
            let (from, to) = (self.shown.day(hatch.start).max(0.0), self.shown.day(hatch.end).min(days));
            let Some(band) = self.axis.band(from, to, area.y, area.height) else { continue };
            match (hatch.lane, hatch.kind) {
                (None, HatchKind::FreezeHard | HatchKind::FreezeSoft) => draw_freeze(page, band),
                (Some(lane), _) if lane as usize == n => draw_outage(page, band),
                _ => {}
            }
        }
        for month in &self.months {
            let x = self.x(*month);
            page.line(at(x, area.y), at(x, area.bottom()), Stroke::solid(ink::GRID_MINOR, 0.5));
        }
        let today = self.shown.day(self.scene.today);
        if (0.0..days).contains(&today) {
            let x = self.axis.x(today);
            page.line(at(x, area.y), at(x, area.bottom()), Stroke::solid(ink::TODAY, 1.0));
        }
        page.rule(area.x, area.right(), area.bottom(), Stroke::solid(ink::GRID_MINOR, 0.7));
    }
}

/// A bar of the scene: its key, and how it stands.
fn item(plan: &Plan, bar: &Bar, shown: &Shown) -> LaneItem {
    let clash = bar.clash.iter().map(|(a, b)| (shown.day(*a), shown.day(*b))).collect();
    let rag = match plan.get::<Booking>(bar.id.id.into()).map(|b| b.status) {
        _ if bar.severity == Some(Worst::Error) => Rag::AtRisk,
        Some(BookingStatus::Approved) => Rag::OnTrack,
        Some(BookingStatus::Completed) => Rag::Done,
        _ => Rag::Planned,
    };
    LaneItem {
        from: shown.day(bar.start),
        to: shown.day(bar.end).max(shown.day(bar.start) + 0.01),
        form: Form::Bar,
        label: label::short(plan, bar.id),
        ink: ink_of(rag),
        clash,
    }
}
