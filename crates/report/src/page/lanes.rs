//! Lanes along a time axis: bars, diamonds, and labels that never cover another bar.
//!
//! Invariant: a label stands inside its bar, or right of it where the room is free, or nowhere; and the caller is told
//! which ones stand nowhere, so that a list beside the chart can name them.
//! Deliberately not here: dates. Positions are days as numbers, from any origin the caller likes.

use super::{Align, Colour, Ground, Lean, Line, Page, Path, Rect, StatusInk, Stroke, Style, Text, at, ink};

/// A range of days across a width of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// The day at the left edge.
    pub from: f32,
    /// The day at the right edge.
    pub to: f32,
    /// Left edge on the page.
    pub left: f32,
    /// Right edge on the page.
    pub right: f32,
}

impl Axis {
    /// Where a day begins on the page.
    pub fn x(self, day: f32) -> f32 {
        let days = self.to - self.from;
        if days == 0.0 { self.left } else { self.left + (day - self.from) / days * (self.right - self.left) }
    }

    /// The part of `from..to` that is on the axis, `height` tall from `y`; `None` where nothing of it is.
    pub fn band(self, from: f32, to: f32, y: f32, height: f32) -> Option<Rect> {
        let (left, right) = (self.x(from).max(self.left), self.x(to).min(self.right));
        (right > left).then(|| Rect::new(left, y, right - left, height))
    }
}

/// What a lane shows.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneItem {
    /// First day.
    pub from: f32,
    /// The day after the last.
    pub to: f32,
    /// Bar or diamond.
    pub form: Form,
    /// Its name.
    pub label: String,
    /// Its status.
    pub ink: StatusInk,
    /// Periods that clash: hatched and outlined in the colour of conflicts.
    pub clash: Vec<(f32, f32)>,
}

/// How a [`LaneItem`] is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// From start to end, with the stripe of its status.
    Bar,
    /// A point in time, filled: a gate that is decided.
    Diamond,
    /// A point in time, hollow: a gate that is planned.
    HollowDiamond,
}

/// From here a bar is wide enough for a cut label, in points.
const LABEL_FROM: f32 = 21.0;
/// The stripe at the left of a bar.
const STRIPE: f32 = 2.6;
const GAP: f32 = 2.5;
/// The mark of the status, after the stripe.
const MARK: f32 = 4.6;

/// Rows so that no two spans of one row overlap: the row of each span, and how many rows there are. Spans that begin
/// earlier take the upper rows; equal ones keep their order.
///
/// ```
/// let (rows, count) = slipway_report::page::pack(&[(0.0, 5.0), (3.0, 8.0), (5.0, 6.0)], 0.0);
/// assert_eq!((rows, count), (vec![0, 1, 0], 2));
/// ```
pub fn pack(spans: &[(f32, f32)], gap: f32) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by(|a, b| spans[*a].0.total_cmp(&spans[*b].0));
    let mut ends: Vec<f32> = Vec::new();
    let mut rows = vec![0; spans.len()];
    for i in order {
        let (from, to) = spans[i];
        let row = ends.iter().position(|end| end + gap <= from).unwrap_or(ends.len());
        if row == ends.len() {
            ends.push(to);
        } else {
            ends[row] = to;
        }
        rows[i] = row;
    }
    let count = ends.len();
    (rows, count)
}

/// How wide a bar of a label `width` points wide must be to hold it whole; and how far right of the bar a label beside
/// it ends.
pub(crate) const fn label_needs(width: f32) -> (f32, f32) {
    (width + STRIPE + MARK + 2.0 * GAP, width + 2.0 * GAP)
}

/// Draw `items`, which do not overlap in time, into one row of a lane. Returns the indexes of items whose label found
/// no room at all.
pub fn draw_lane(
    page: &mut Page,
    text: &mut Text,
    axis: Axis,
    row: Rect,
    items: &[LaneItem],
    style: Style,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|a, b| items[*a].from.total_cmp(&items[*b].from));
    let areas: Vec<Option<Rect>> = items.iter().map(|item| item.area(axis, row)).collect();
    let mut unlabelled = Vec::new();
    for (nth, i) in order.iter().copied().enumerate() {
        let (item, Some(area)) = (&items[i], areas[i]) else { continue };
        item.draw(page, axis, area);
        let next = order[nth + 1..].iter().find_map(|j| areas[*j]).map_or(axis.right, |a| a.x);
        let beside = Rect::new(area.right() + GAP, row.y, next - area.right() - 2.0 * GAP, row.height);
        if !item.put_label(page, text, area, beside, style) {
            unlabelled.push(i);
        }
    }
    unlabelled.sort_unstable();
    unlabelled
}

/// For each of `items` whether [`draw_lane`] would show its label whole.
pub fn labels_whole(text: &mut Text, axis: Axis, row: Rect, items: &[LaneItem], style: Style) -> Vec<bool> {
    let areas: Vec<Option<Rect>> = items.iter().map(|item| item.area(axis, row)).collect();
    let after =
        |x: f32| areas.iter().flatten().map(|a| a.x).filter(|next| *next > x).fold(axis.right, f32::min);
    let whole = |(item, area): (&LaneItem, &Option<Rect>)| {
        let Some(area) = area else { return true };
        let width = text.width(&item.label, style);
        let inside = area.width - STRIPE - MARK - 2.0 * GAP;
        (item.form == Form::Bar && width <= inside) || width <= after(area.x) - area.right() - 2.0 * GAP
    };
    items.iter().zip(&areas).map(whole).collect()
}

impl LaneItem {
    fn area(&self, axis: Axis, row: Rect) -> Option<Rect> {
        match self.form {
            // A day on a year's sheet is thinner than the stripe; the stripe at least must be seen.
            Form::Bar => axis
                .band(self.from, self.to, row.y, row.height)
                .map(|area| Rect { width: area.width.max(STRIPE), ..area }),
            Form::Diamond | Form::HollowDiamond => {
                let (x, size) = (axis.x(self.from), row.height * 0.8);
                let inside = x >= axis.left && x <= axis.right;
                inside.then(|| Rect::new(x - size / 2.0, row.y + (row.height - size) / 2.0, size, size))
            }
        }
    }

    fn draw(&self, page: &mut Page, axis: Axis, area: Rect) {
        match self.form {
            Form::Bar => self.draw_bar(page, axis, area),
            Form::Diamond | Form::HollowDiamond => {
                let hollow = self.form == Form::HollowDiamond;
                let mark = if hollow { super::Mark::HollowDiamond } else { super::Mark::Diamond };
                let centre = at(area.x + area.width / 2.0, area.y + area.height / 2.0);
                if hollow {
                    let (x, y, r) = (centre.x, centre.y, area.width / 2.0);
                    let ground = Path::closed([at(x, y - r), at(x + r, y), at(x, y + r), at(x - r, y)]);
                    page.fill_path(ground, ink::WHITE);
                }
                page.mark(mark, centre, area.width, self.ink.stripe);
            }
        }
    }

    fn draw_bar(&self, page: &mut Page, axis: Axis, area: Rect) {
        page.fill(area, self.ink.fill);
        if self.ink.ground == Ground::CrossHatched {
            let line = Stroke::solid(self.ink.stripe.tint(0.55), 0.35);
            page.hatch(area, Lean::Rising, 2.4, line);
            page.hatch(area, Lean::Falling, 2.4, line);
        }
        page.frame(area, Stroke::solid(self.ink.stripe.tint(0.45), 0.4));
        page.fill(Rect { width: STRIPE.min(area.width), ..area }, self.ink.stripe);
        if self.clash.is_empty() {
            return;
        }
        for (from, to) in &self.clash {
            if let Some(clash) = axis.band(from.max(self.from), to.min(self.to), area.y, area.height) {
                page.fill(clash, ink::CONFLICT_FILL);
                page.hatch(clash, Lean::Rising, 2.2, Stroke::solid(ink::CONFLICT, 0.5));
            }
        }
        page.frame(area.inset(0.4), Stroke::solid(ink::CONFLICT, 0.9));
        let corner =
            [at(area.right() - 5.0, area.y), at(area.right(), area.y), at(area.right(), area.y + 5.0)];
        if area.width > 10.0 {
            page.fill_path(Path::closed(corner), ink::CONFLICT);
        }
    }

    /// Inside if all of it fits, else beside if all of it fits, else inside and cut, else not at all.
    fn put_label(&self, page: &mut Page, text: &mut Text, area: Rect, beside: Rect, style: Style) -> bool {
        let line = text.line(&self.label, style);
        let lead = STRIPE + MARK + GAP;
        let inside = Rect::new(area.x + lead, area.y, area.width - lead - GAP, area.height);
        let bar = self.form == Form::Bar;
        if bar && area.width >= lead + MARK {
            self.put_mark(page, area);
        }
        if self.label.is_empty() {
            return true;
        }
        if bar && line.width <= inside.width {
            self.put_inside(page, text, inside, style);
        } else if line.width <= beside.width {
            put_on_ground(page, &line, beside, ink::WHITE);
        } else if bar && area.width >= LABEL_FROM + MARK {
            self.put_inside(page, text, inside, style);
        } else {
            return false;
        }
        true
    }

    fn put_mark(&self, page: &mut Page, area: Rect) {
        let centre = at(area.x + STRIPE + 1.2 + MARK / 2.0, area.y + area.height / 2.0);
        if self.is_textured() {
            page.fill_path(Path::circle(centre, MARK * 0.62), self.ink.fill);
        }
        page.mark(self.ink.mark, centre, MARK, self.ink.stripe);
    }

    fn put_inside(&self, page: &mut Page, text: &mut Text, inside: Rect, style: Style) {
        let line = text.fitted(&self.label, style.colour(self.ink.label), inside.width);
        if self.is_textured() {
            put_on_ground(page, &line, inside, self.ink.fill);
        } else {
            page.put_line_in(&line, inside, Align::Left);
        }
    }

    fn is_textured(&self) -> bool {
        !self.clash.is_empty() || self.ink.ground == Ground::CrossHatched
    }
}

/// Lines under letters cost legibility, so the label brings its own ground.
fn put_on_ground(page: &mut Page, line: &Line, room: Rect, ground: Colour) {
    let height = line.style.size * 1.25;
    let y = room.y + (room.height - height) / 2.0;
    page.fill(Rect::new(room.x - 0.8, y, line.width + 1.6, height), ground);
    page.put_line_in(line, room, Align::Left);
}

/// A pale ground over the whole height with hatching: a freeze behind the lanes.
pub fn draw_freeze(page: &mut Page, area: Rect) {
    page.fill(area, ink::FREEZE_FILL);
    page.hatch(area, Lean::Rising, 4.0, Stroke::solid(ink::FREEZE_LINE.tint(0.6), 0.35));
}

/// Grey hatching the other way round: an outage.
pub fn draw_outage(page: &mut Page, area: Rect) {
    let grey: Colour = ink::GRID_MAJOR;
    page.fill(area, ink::ALTERNATE);
    page.hatch(area, Lean::Falling, 4.0, Stroke::solid(grey, 0.35));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Fonts, Item, Paper};

    fn item(from: f32, to: f32, label: &str) -> LaneItem {
        LaneItem { from, to, form: Form::Bar, label: label.into(), ink: ink::PLANNED, clash: Vec::new() }
    }

    #[test]
    fn labels_stand_inside_beside_cut_or_nowhere() {
        let mut page = Page::new(Paper::A4);
        let mut text = Text::new(Fonts::bundled());
        let axis = Axis { from: 0.0, to: 100.0, left: 0.0, right: 500.0 };
        let items = [
            item(0.0, 30.0, "Inside"),
            item(31.0, 32.0, "Beside it"),
            item(50.0, 56.0, "A label that is cut"),
            item(56.0, 57.0, "Nowhere at all"),
            item(57.0, 99.0, "Next"),
            item(120.0, 130.0, "Off the paper"),
        ];
        let lost =
            draw_lane(&mut page, &mut text, axis, Rect::new(0.0, 0.0, 500.0, 12.0), &items, Style::new(6.0));
        assert_eq!(lost, [3]);
        let words: Vec<&str> = page
            .items
            .iter()
            .filter_map(|i| if let Item::Glyphs { run, .. } = i { Some(run.text.as_str()) } else { None })
            .collect();
        assert_eq!(words.len(), 4, "{words:?}");
        assert!(words[2].ends_with('…'), "{words:?}");
    }

    #[test]
    fn an_item_after_the_axis_takes_no_room() {
        let axis = Axis { from: 0.0, to: 10.0, left: 0.0, right: 100.0 };
        assert_eq!(axis.band(10.0, 12.0, 0.0, 5.0), None);
        assert_eq!(axis.band(-5.0, 5.0, 0.0, 5.0).map(|r| r.width), Some(50.0));
    }
}
