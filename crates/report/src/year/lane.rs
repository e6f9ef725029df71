//! One release as strips of a lane: the thin line of its whole span, rows of phases, rows of marks with their labels.
//!
//! *Invariant*: every phase and mark of the year is labelled whole: in its bar, beside it, or in a row below; nothing
//! is cut, nothing lies over anything else. The name of the release wraps and is never cut.
//! Deliberately not here: pages.

use super::calendar::{Computed, YearBar, YearLane, YearMark};
use crate::document::ink_of;
use crate::page::{
    Align, Axis, Block, Form, LaneItem, Line, Mark, Page, Rect, Stroke, Style, Text, at, draw_lane, ink,
    labels_whole,
};
use crate::scene::MarkShape;

/// Sizes of everything in points, scaled with the paper.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) key: Style,
    pub(super) name: Style,
    pub(super) bar_label: Style,
    pub(super) note: Style,
    /// Height of a row of phases, and of a row of labels.
    pub(super) bar: f32,
    pub(super) row: f32,
    /// Above and below what is in a lane.
    pub(super) pad: f32,
    /// Height of the line of the whole span.
    pub(super) span: f32,
    pub(super) k: f32,
}

impl Sizes {
    pub(super) fn new(k: f32) -> Self {
        Self {
            key: Style::new(7.5 * k).bold(),
            name: Style::new(6.8 * k),
            bar_label: Style::new(6.3 * k),
            note: Style::new(6.0 * k),
            bar: 10.5 * k,
            row: 8.4 * k,
            pad: 2.6 * k,
            span: 3.6 * k,
            k,
        }
    }
}

impl Sizes {
    /// The same letters with less white between rows, for a year that just misses its page.
    pub(super) fn compact(self) -> Self {
        let k = self.k;
        Self { bar: 9.6 * k, row: 7.7 * k, pad: 1.4 * k, span: 2.8 * k, ..self }
    }
}

/// A lane that is laid out.
pub(super) struct Laid {
    key: Block,
    name: Block,
    pub(super) strips: Vec<Strip>,
}

/// One row of a lane.
pub(super) enum Strip {
    /// The whole span.
    Span(f32, f32),
    /// Phases that do not overlap, and below them their computed days.
    Bars(Vec<LaneItem>, Vec<Computed>),
    /// Labels with what they stand for.
    Notes(Vec<Note>),
}

/// A label at a place in time.
pub(super) struct Note {
    x: f32,
    /// Where the label begins, and where it would on the other side of the mark.
    left: f32,
    other: f32,
    line: Line,
    mark: Option<(Mark, f32)>,
    colour: crate::page::Colour,
    in_conflict: bool,
    computed: Option<Computed>,
}

impl Strip {
    pub(super) fn height(&self, sizes: &Sizes) -> f32 {
        match self {
            Self::Span(..) => sizes.span,
            Self::Bars(_, computed) if computed.is_empty() => sizes.bar + 1.4,
            Self::Bars(..) => sizes.bar + 1.4 + BELOW * sizes.k,
            Self::Notes(notes) if notes.iter().any(|n| n.computed.is_some()) => sizes.row + BELOW * sizes.k,
            Self::Notes(_) => sizes.row,
        }
    }
}

impl Laid {
    /// Lay out `lane` for an axis, its name for a column of `width`.
    pub(super) fn new(text: &mut Text, lane: &YearLane, axis: Axis, width: f32, sizes: &Sizes) -> Self {
        let column = width - 14.0 * sizes.k;
        let mut strips = Vec::new();
        if let Some((from, to)) = lane.span {
            strips.push(Strip::Span(from, to));
        }
        let mut notes = Vec::new();
        for row in 0..=lane.rows.iter().copied().max().unwrap_or(0) {
            let of_row = lane.bars.iter().zip(&lane.rows).filter(|(_, r)| **r == row).map(|(b, _)| b);
            let of_row: Vec<&YearBar> = of_row.collect();
            let computed = of_row.iter().filter_map(|bar| bar.computed).collect();
            let mut items: Vec<LaneItem> = of_row.into_iter().map(item).collect();
            if items.is_empty() {
                continue;
            }
            let area = Rect::new(axis.left, 0.0, axis.right - axis.left, sizes.bar);
            let whole = labels_whole(text, axis, area, &items, sizes.bar_label);
            for (item, whole) in items.iter_mut().zip(whole) {
                if !whole {
                    notes.push(phase_note(text, item, axis, sizes));
                    item.label.clear();
                }
            }
            strips.push(Strip::Bars(items, computed));
        }
        notes.extend(lane.marks.iter().map(|m| mark_note(text, m, axis, sizes)));
        strips.extend(note_rows(notes, sizes));
        Self {
            key: whole_block(text, &lane.key, sizes.key, column),
            name: whole_block(text, &lane.name, sizes.name, column),
            strips,
        }
    }

    fn title_height(&self) -> f32 {
        let name = if self.name.width() > 0.0 { self.name.height() } else { 0.0 };
        self.key.height() + name
    }

    /// Height of these strips with the title beside them.
    pub(super) fn height(&self, strips: &std::ops::Range<usize>, sizes: &Sizes) -> f32 {
        let strips: f32 = self.strips[strips.clone()].iter().map(|s| s.height(sizes)).sum();
        strips.max(self.title_height()) + 2.0 * sizes.pad
    }

    /// Draw the title into a column at the left of `area`, and these strips right of it.
    pub(super) fn draw(
        &self,
        page: &mut Page,
        text: &mut Text,
        lane: &YearLane,
        strips: &std::ops::Range<usize>,
        (axis, area): (Axis, Rect),
        sizes: &Sizes,
    ) {
        let look = ink_of(lane.status);
        let mut y = area.y + sizes.pad;
        let x = area.x + 10.0 * sizes.k;
        let middle = y + sizes.key.line_height() / 2.0;
        page.mark(look.mark, at(area.x + 4.0 * sizes.k, middle), 6.0 * sizes.k, look.stripe);
        if lane.worst.is_some() {
            let below = at(area.x + 4.0 * sizes.k, middle + sizes.key.line_height());
            page.mark(Mark::Bang, below, 6.0 * sizes.k, ink::CONFLICT);
        }
        let room = Rect::new(x, y, axis.left - x, area.height);
        let used = page.put_block(&self.key, room, Align::Left);
        if self.name.width() > 0.0 {
            page.put_block(&self.name, Rect { y: y + used, ..room }, Align::Left);
        }
        for strip in &self.strips[strips.clone()] {
            strip.draw(page, text, axis, y, lane, sizes);
            y += strip.height(sizes);
        }
    }
}

/// All of `words`: in smaller letters where a single word is wider than the column.
fn whole_block(text: &mut Text, words: &str, style: Style, width: f32) -> Block {
    let widest = words.split_whitespace().map(|w| text.width(w, style)).fold(0.0, f32::max);
    let size = if widest > width { (style.size * width / widest).max(3.5) } else { style.size };
    text.block(words, Style { size, ..style }, width, usize::MAX)
}

fn item(bar: &YearBar) -> LaneItem {
    LaneItem {
        from: bar.from,
        to: bar.to,
        form: Form::Bar,
        label: bar.label.clone(),
        ink: ink_of(bar.status),
        clash: bar.clash.into_iter().collect(),
    }
}

fn phase_note(text: &mut Text, item: &LaneItem, axis: Axis, sizes: &Sizes) -> Note {
    let x = axis.x(item.from.max(axis.from)) + 1.3 * sizes.k;
    note(text, &item.label, x, None, axis, sizes, item.ink.stripe)
}

fn mark_note(text: &mut Text, mark: &YearMark, axis: Axis, sizes: &Sizes) -> Note {
    let look = ink_of(mark.status);
    let (shape, size) = match (mark.shape, mark.filled) {
        (MarkShape::Gate, true) => (Mark::Diamond, 6.6),
        (MarkShape::Gate, false) => (Mark::HollowDiamond, 6.6),
        (MarkShape::Milestone, true) => (Mark::Dot, 4.4),
        (MarkShape::Milestone, false) => (Mark::Circle, 4.4),
        (MarkShape::Ready, _) => (Mark::Up, 5.4),
        (MarkShape::Deploy, _) => (Mark::Down, 6.2),
    };
    let made =
        note(text, &mark.label, axis.x(mark.at), Some((shape, size * sizes.k)), axis, sizes, look.stripe);
    Note { in_conflict: mark.in_conflict, computed: mark.computed, ..made }
}

fn note(
    text: &mut Text,
    words: &str,
    x: f32,
    mark: Option<(Mark, f32)>,
    axis: Axis,
    sizes: &Sizes,
    colour: crate::page::Colour,
) -> Note {
    let deploys = matches!(mark, Some((Mark::Down, _)));
    let style = if deploys { sizes.note.bold() } else { sizes.note };
    // Only a label wider than the whole year is cut.
    let line = text.fitted(words, style, axis.right - axis.left - 10.0 * sizes.k);
    let beside = mark.map_or(2.4 * sizes.k, |(_, size)| size / 2.0 + 1.6 * sizes.k);
    let (left, right) = (x - beside - line.width, x + beside);
    // Where only one side is inside the year, there is no choice.
    let right = if right + line.width <= axis.right { right } else { left.max(axis.left) };
    let left = if left >= axis.left { left } else { right };
    Note { x, left: right, other: left, line, mark, colour, in_conflict: false, computed: None }
}

impl Note {
    /// From where to where it reaches with its label beginning at `left`.
    fn reach(&self, left: f32) -> (f32, f32) {
        let half = self.mark.map_or(1.0, |(_, size)| size / 2.0);
        (left.min(self.x - half), (left + self.line.width).max(self.x + half))
    }

    fn draw(&self, page: &mut Page, y: f32, sizes: &Sizes) {
        let middle = y + sizes.row / 2.0;
        let ground = Rect::new(self.left - 0.6, y + 0.6, self.line.width + 1.2, sizes.row - 1.2);
        page.fill(ground, ink::WHITE);
        if self.in_conflict {
            page.frame(ground, Stroke::solid(ink::CONFLICT, 0.7));
        }
        match self.mark {
            Some((mark, size)) => page.mark(mark, at(self.x, middle), size, self.colour),
            None => page.fill(Rect::new(self.x - 1.0, middle - 2.4, 2.0, 4.8), self.colour),
        }
        page.put_line_in(&self.line, Rect::new(self.left, y, self.line.width, sizes.row), Align::Left);
    }
}

/// Rows so that no label lies over another or over a mark. A label goes left of its mark where the next mark would be
/// under it otherwise, so that dates close together take few rows.
fn note_rows(mut notes: Vec<Note>, sizes: &Sizes) -> Vec<Strip> {
    notes.sort_by(|a, b| a.x.total_cmp(&b.x));
    let gap = 4.0 * sizes.k;
    let places: Vec<f32> = notes.iter().map(|n| n.x).collect();
    let mut rows: Vec<(f32, Vec<Note>)> = Vec::new();
    for (n, mut note) in notes.into_iter().enumerate() {
        let crowded = places.get(n + 1).is_some_and(|next| *next < note.reach(note.left).1 + gap);
        let sides = if crowded { [note.other, note.left] } else { [note.left, note.other] };
        let fits = |(end, _): &(f32, Vec<Note>), left: f32| end + gap <= note.reach(left).0;
        let in_row = |left: f32| rows.iter().position(|row| fits(row, left)).map(|r| (r, left));
        // A second row for the side that leaves room for the next mark pays; a third one does not.
        let found = match in_row(sides[0]) {
            None if crowded && rows.len() == 1 => None,
            found => found.or_else(|| in_row(sides[1])),
        };
        let (row, left) = found.unwrap_or((rows.len(), sides[0]));
        note.left = left;
        let end = note.reach(left).1;
        match rows.get_mut(row) {
            Some(row) => {
                row.0 = end;
                row.1.push(note);
            }
            None => rows.push((end, vec![note])),
        }
    }
    rows.into_iter().map(|(_, notes)| Strip::Notes(notes)).collect()
}

impl Strip {
    fn draw(&self, page: &mut Page, text: &mut Text, axis: Axis, y: f32, lane: &YearLane, sizes: &Sizes) {
        match self {
            Self::Span(from, to) => {
                let colour = ink_of(lane.status).stripe;
                let middle = y + sizes.span / 2.0 - 0.4;
                if let Some(area) = axis.band(*from, *to, middle - 0.6 * sizes.k, 1.2 * sizes.k) {
                    page.fill(area, colour.tint(0.55));
                }
                goes_on(page, axis, (*from, *to), middle, sizes, colour);
            }
            Self::Bars(items, computed) => {
                let row = Rect::new(axis.left, y, axis.right - axis.left, sizes.bar);
                draw_lane(page, text, axis, row, items, sizes.bar_label);
                for item in items {
                    goes_on(page, axis, (item.from, item.to), y + sizes.bar / 2.0, sizes, item.ink.stripe);
                }
                for one in computed {
                    forecast(page, axis, *one, y + sizes.bar + 0.5 * BELOW * sizes.k, 0.0, sizes.k);
                }
            }
            Self::Notes(notes) => {
                notes.iter().for_each(|n| n.draw(page, y, sizes));
                for note in notes {
                    let Some((computed, size)) = note.computed.zip(note.mark.map(|(_, size)| size)) else {
                        continue;
                    };
                    forecast(
                        page,
                        axis,
                        computed,
                        y + sizes.row + 0.3 * BELOW * sizes.k,
                        size / 2.0,
                        sizes.k,
                    );
                }
            }
        }
    }
}

/// Room for computed days below a row of phases or marks.
const BELOW: f32 = 3.4;

/// A line where something would be by what is computed: dashed, or solid with a diamond at its end on the critical
/// path. `reach` is how far it goes to both sides of a mark.
pub(crate) fn forecast(page: &mut Page, axis: Axis, of: Computed, y: f32, reach: f32, k: f32) {
    let inside = |x: f32| x.clamp(axis.left, axis.right);
    let (from, to) = (inside(axis.x(of.from) - reach), inside(axis.x(of.to) + reach));
    if of.to < axis.from || of.from > axis.to {
        return;
    }
    let to = to.max(from + 2.0 * k);
    if of.critical {
        page.line(at(from, y), at(to, y), Stroke::solid(ink::TEXT, 1.3 * k));
        page.mark(Mark::Diamond, at(to, y), 3.6 * k, ink::TEXT);
    } else {
        page.line(at(from, y), at(to, y), Stroke::dashed(ink::SECONDARY, 0.9 * k, 2.2 * k));
    }
}

/// A small arrow outside the chart where something began before the year or ends after it.
fn goes_on(
    page: &mut Page,
    axis: Axis,
    (from, to): (f32, f32),
    y: f32,
    sizes: &Sizes,
    colour: crate::page::Colour,
) {
    let (size, gap) = (2.4 * sizes.k, 1.2 * sizes.k);
    let arrow = |page: &mut Page, x: f32, way: f32| {
        let tip = at(x + way * size, y);
        let points = [tip, at(x, y - size * 0.8), at(x, y + size * 0.8)];
        page.fill_path(crate::page::Path::closed(points), colour);
    };
    if from < axis.from {
        arrow(page, axis.left - gap, -1.0);
    }
    if to > axis.to {
        arrow(page, axis.right + gap, 1.0);
    }
}

/// The line below a lane.
pub(super) fn rule(page: &mut Page, area: Rect) {
    page.rule(area.x, area.right(), area.bottom(), Stroke::solid(ink::GRID_MINOR, 0.5));
}
