//! Small charts: a frame with two scales, and lines, areas and grids in it.
//!
//! Invariant: values outside the scales are drawn where the scale puts them; clip the plot to hide them.
//! Deliberately not here: choosing what to show, legends (they are text boxes).

use super::{Align, Colour, Page, Path, Point, Rect, Stroke, Style, Text, at};

/// A frame whose width stands for one range of values and whose height for another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Where on the page.
    pub area: Rect,
    /// Values at the left and the right edge.
    pub x: (f32, f32),
    /// Values at the bottom and the top edge.
    pub y: (f32, f32),
}

impl Plot {
    /// Where a value stands on the page.
    pub fn at(&self, x: f32, y: f32) -> Point {
        let part = |v: f32, (from, to): (f32, f32)| if to == from { 0.0 } else { (v - from) / (to - from) };
        at(
            self.area.x + part(x, self.x) * self.area.width,
            self.area.bottom() - part(y, self.y) * self.area.height,
        )
    }

    /// Straight lines through `values`.
    pub fn line(&self, page: &mut Page, values: &[(f32, f32)], stroke: Stroke) {
        if values.len() > 1 {
            page.stroke_path(Path::open(values.iter().map(|(x, y)| self.at(*x, *y))), stroke);
        }
    }

    /// A line that keeps each value until the next one: scope, open defects.
    pub fn steps(&self, page: &mut Page, values: &[(f32, f32)], stroke: Stroke) {
        let mut through = Vec::with_capacity(values.len() * 2);
        for (x, y) in values {
            if let Some((_, before)) = through.last().copied() {
                through.push((*x, before));
            }
            through.push((*x, *y));
        }
        self.line(page, &through, stroke);
    }

    /// The area between `values` and the bottom edge.
    pub fn below(&self, page: &mut Page, values: &[(f32, f32)], colour: Colour) {
        let (Some(first), Some(last)) = (values.first(), values.last()) else { return };
        let floor = self.y.0;
        let outline =
            [(first.0, floor)].iter().chain(values).chain(&[(last.0, floor)]).copied().collect::<Vec<_>>();
        page.fill_path(Path::closed(outline.into_iter().map(|(x, y)| self.at(x, y))), colour);
    }

    /// Level lines with their labels left of the frame.
    pub fn grid_y(
        &self,
        page: &mut Page,
        text: &mut Text,
        ticks: &[(f32, String)],
        style: Style,
        stroke: Stroke,
    ) {
        for (value, label) in ticks {
            let y = self.at(self.x.0, *value).y;
            page.rule(self.area.x, self.area.right(), y, stroke);
            let height = style.line_height();
            let room = Rect::new(self.area.x - 60.0, y - height / 2.0, 56.0, height);
            page.label(text, label, style, room, Align::Right);
        }
    }

    /// Labels below the frame, centred on their values. One that would touch the one before it is left out.
    pub fn labels_x(&self, page: &mut Page, text: &mut Text, ticks: &[(f32, String)], style: Style) {
        let mut taken = f32::NEG_INFINITY;
        for (value, label) in ticks {
            let x = self.at(*value, self.y.0).x;
            let line = text.line(label, style);
            let left = x - line.width / 2.0;
            if left > taken {
                page.put_line(&line, at(left, self.area.bottom() + 3.0));
                taken = left + line.width + style.size * 0.5;
            }
        }
    }

    /// An upright line at a value.
    pub fn upright(&self, page: &mut Page, x: f32, stroke: Stroke) {
        let x = self.at(x, self.y.0).x;
        page.line(at(x, self.area.y), at(x, self.area.bottom()), stroke);
    }
}

/// Round values from 0 to at least `max`, about `count` steps of 1, 2, 2.5 or 5 times a power of ten.
///
/// ```
/// assert_eq!(slipway_report::page::ticks(210.0, 5), [0.0, 50.0, 100.0, 150.0, 200.0, 250.0]);
/// ```
pub fn ticks(max: f32, count: usize) -> Vec<f32> {
    let max = if max.is_finite() { max.max(1.0) } else { 1.0 };
    let raw = max / count.max(1) as f32;
    let power = 10f32.powf(raw.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|m| m * power).find(|s| *s >= raw * 0.999);
    let step = step.unwrap_or(10.0 * power);
    (0..=(max / step).ceil() as usize).map(|i| i as f32 * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_cover_the_value_in_round_steps() {
        assert_eq!(ticks(7.0, 4), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(0.0, 4).last(), Some(&1.0));
        assert_eq!(ticks(1000.0, 5), [0.0, 200.0, 400.0, 600.0, 800.0, 1000.0]);
    }

    #[test]
    fn values_stand_where_the_scales_put_them() {
        let plot = Plot { area: Rect::new(10.0, 20.0, 100.0, 50.0), x: (0.0, 10.0), y: (0.0, 5.0) };
        assert_eq!(plot.at(0.0, 0.0), at(10.0, 70.0));
        assert_eq!(plot.at(10.0, 5.0), at(110.0, 20.0));
    }
}
