//! Legends of charts: each sign with its words.
//!
//! *Invariant*: a sign is drawn by the same code as what it explains, so that the two look alike.
//! Deliberately not here: where a legend stands on the page.

use slipway_text::say;

use crate::document::{ink_of, word_of};
use crate::page::{
    Align, Axis, Colour, Fonts, Form, LaneItem, Lean, Mark, Page, Path, Rect, Stroke, Style, Text, at,
    draw_freeze, draw_lane, draw_outage, ink,
};
use crate::scene::Rag;
use crate::year::{Computed, forecast};

/// Behind weekends: a little darker than a lane, still white when copied.
pub(crate) const WEEKEND: Colour = Colour::hex(0xF1F3F6);

/// One sign of the legend with its words.
struct Sign {
    draw: fn(&mut Page, Rect, f32),
    words: String,
}

/// Signs and their words.
pub(crate) struct Legend {
    signs: Vec<Sign>,
}

impl Legend {
    /// Of the calendar of a year.
    pub(crate) fn year(forecasts: bool) -> Self {
        let sign = |draw: fn(&mut Page, Rect, f32), words: String| Sign { draw, words };
        let mut more = vec![
            sign(|p, a, k| computed(p, a, k, false), say::report_legend_forecast().text()),
            sign(|p, a, k| computed(p, a, k, true), say::report_legend_critical().text()),
        ];
        more.retain(|_| forecasts);
        let mut made = Self {
            signs: vec![
                sign(|p, a, _| status(p, a, Rag::Planned), word_of(Rag::Planned)),
                sign(|p, a, _| status(p, a, Rag::OnTrack), word_of(Rag::OnTrack)),
                sign(|p, a, _| status(p, a, Rag::AtRisk), word_of(Rag::AtRisk)),
                sign(|p, a, _| status(p, a, Rag::Late), word_of(Rag::Late)),
                sign(|p, a, _| status(p, a, Rag::Done), word_of(Rag::Done)),
                sign(|p, a, k| mark(p, a, Mark::Diamond, 6.6 * k), say::report_legend_gate().text()),
                sign(
                    |p, a, k| mark(p, a, Mark::HollowDiamond, 6.6 * k),
                    say::report_legend_gate_planned().text(),
                ),
                sign(|p, a, k| mark(p, a, Mark::Circle, 4.4 * k), say::report_legend_milestone().text()),
                sign(|p, a, k| mark(p, a, Mark::Up, 5.4 * k), say::report_legend_ready().text()),
                sign(|p, a, k| mark(p, a, Mark::Down, 6.2 * k), say::report_legend_deploy().text()),
                sign(|p, a, _| draw_freeze(p, a), say::report_legend_freeze().text()),
                sign(limited_freeze, say::report_legend_freeze_limited().text()),
                sign(|p, a, _| p.fill(a, WEEKEND), say::report_legend_weekend().text()),
                sign(holiday, say::report_legend_holiday().text()),
                sign(conflict, say::report_legend_conflict().text()),
                sign(|p, a, _| upright(p, a), say::report_legend_today().text()),
                sign(goes_on, say::report_legend_before().text()),
            ],
        };
        made.signs.extend(more);
        made
    }

    /// Of the bookings of environments.
    pub(crate) fn bookings() -> Self {
        let sign = |draw: fn(&mut Page, Rect, f32), words: String| Sign { draw, words };
        Self {
            signs: vec![
                sign(|p, a, _| status(p, a, Rag::Planned), say::report_legend_requested().text()),
                sign(|p, a, _| status(p, a, Rag::OnTrack), say::report_legend_approved().text()),
                sign(|p, a, _| status(p, a, Rag::Done), say::report_legend_completed().text()),
                sign(|p, a, _| status(p, a, Rag::AtRisk), say::report_legend_at_risk().text()),
                sign(clash, say::report_legend_clash().text()),
                sign(|p, a, _| draw_outage(p, a), say::report_legend_outage().text()),
                sign(|p, a, _| draw_freeze(p, a), say::report_legend_freeze().text()),
                sign(|p, a, _| upright(p, a), say::report_legend_today().text()),
            ],
        }
    }

    /// Draw it into lines of `room`; without a page only its height is found out.
    pub(crate) fn draw(&self, mut page: Option<&mut Page>, text: &mut Text, room: Rect, k: f32) -> f32 {
        let style = Style::new(6.4 * k).colour(ink::SECONDARY);
        // A bar shows its mark from this width on.
        let (sign, gap, line) = ((16.0 * k).max(15.0), 4.0 * k, 10.5 * k);
        let (mut x, mut y) = (room.x, room.y);
        for one in &self.signs {
            let words = text.line(&one.words, style);
            let width = sign + gap + words.width + 3.0 * gap;
            if x > room.x && x + width - 3.0 * gap > room.right() {
                (x, y) = (room.x, y + line);
            }
            if let Some(page) = page.as_deref_mut() {
                (one.draw)(page, Rect::new(x, y + 1.5 * k, sign, line - 3.0 * k), k);
                page.put_line_in(&words, Rect::new(x + sign + gap, y, words.width, line), Align::Left);
            }
            x += width;
        }
        y + line - room.y
    }
}

fn status(page: &mut Page, area: Rect, rag: Rag) {
    let axis = Axis { from: 0.0, to: 1.0, left: area.x, right: area.right() };
    let item = LaneItem {
        from: 0.0,
        to: 1.0,
        form: Form::Bar,
        label: String::new(),
        ink: ink_of(rag),
        clash: Vec::new(),
    };
    let mut text = Text::new(Fonts::bundled());
    draw_lane(page, &mut text, axis, area, &[item], Style::new(5.0));
}

fn computed(page: &mut Page, area: Rect, k: f32, critical: bool) {
    let axis = Axis { from: 0.0, to: 1.0, left: area.x, right: area.right() };
    let of = Computed { from: 0.0, to: if critical { 0.85 } else { 1.0 }, critical };
    forecast(page, axis, of, area.y + area.height / 2.0, 0.0, k);
}

fn mark(page: &mut Page, area: Rect, mark: Mark, size: f32) {
    page.mark(mark, at(area.right() - size / 2.0, area.y + area.height / 2.0), size, ink::PLANNED.stripe);
}

fn holiday(page: &mut Page, area: Rect, k: f32) {
    page.fill(Rect::new(area.right() - 4.0 * k, area.y + 1.8 * k, 2.0 * k, 3.6 * k), ink::SECONDARY);
}

fn conflict(page: &mut Page, area: Rect, k: f32) {
    let bar = Rect { width: area.width * 0.6, ..area };
    page.fill(bar, ink::CONFLICT_FILL);
    page.hatch(bar, Lean::Rising, 2.2, Stroke::solid(ink::CONFLICT, 0.5));
    page.frame(bar, Stroke::solid(ink::CONFLICT, 0.9));
    page.mark(Mark::Bang, at(area.right() - 2.0 * k, area.y + area.height / 2.0), 6.0 * k, ink::CONFLICT);
}

fn clash(page: &mut Page, area: Rect, _: f32) {
    page.fill(area, ink::CONFLICT_FILL);
    page.hatch(area, Lean::Rising, 2.2, Stroke::solid(ink::CONFLICT, 0.5));
    page.frame(area, Stroke::solid(ink::CONFLICT, 0.9));
}

fn upright(page: &mut Page, area: Rect) {
    let x = area.right() - 2.0;
    page.line(at(x, area.y), at(x, area.bottom()), Stroke::solid(ink::TODAY, 1.0));
}

/// Pale between dashed edges, so that it is no weekend in grey either.
pub(crate) fn limited_freeze(page: &mut Page, area: Rect, _: f32) {
    page.fill(area, ink::FREEZE_FILL);
    let edge = Stroke::dashed(ink::FREEZE_LINE.tint(0.8), 0.5, 2.0);
    for x in [area.x, area.right()] {
        page.line(at(x, area.y), at(x, area.bottom()), edge);
    }
}

fn goes_on(page: &mut Page, area: Rect, k: f32) {
    let (x, y, size) = (area.right() - 3.0 * k, area.y + area.height / 2.0, 2.4 * k);
    let points = [at(x + size, y), at(x, y - size * 0.8), at(x, y + size * 0.8)];
    page.fill_path(Path::closed(points), ink::PLANNED.stripe);
}
