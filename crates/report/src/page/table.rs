//! Tables: columns share a width, cells wrap, rows are as tall as their tallest cell.
//!
//! Invariant: nothing is lost. Cells without a line limit show all their text; a row that is taller than a page goes
//! on on the next one.
//! Deliberately not here: cells that span columns, borders around cells. [`super::Flow::table`] breaks pages.

use std::ops::Range;

use super::{Align, Block, Colour, Mark, Page, Point, Rect, Stroke, Style, Target, Text, at, ink};

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// In points.
    Points(f32),
    /// A share of what the fixed columns leave.
    Share(f32),
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// How wide.
    pub width: Width,
    /// Where its text stands.
    pub align: Align,
}

impl Column {
    /// Of `points`, text at the left.
    pub const fn points(points: f32) -> Self {
        Self { width: Width::Points(points), align: Align::Left }
    }

    /// `share` parts of the rest, text at the left.
    pub const fn share(share: f32) -> Self {
        Self { width: Width::Share(share), align: Align::Left }
    }

    /// Text at the right: numbers.
    pub const fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it says; wraps.
    pub text: String,
    /// How it looks; `None` takes the table's.
    pub style: Option<Style>,
    /// Before the text.
    pub mark: Option<(Mark, Colour)>,
    /// What a click on it opens.
    pub target: Option<Target>,
    /// Lines it may have before it is cut; `None` takes the table's.
    pub lines: Option<usize>,
}

impl<S: Into<String>> From<S> for Cell {
    fn from(text: S) -> Self {
        Self { text: text.into(), style: None, mark: None, target: None, lines: None }
    }
}

impl Cell {
    /// The same in another style.
    pub fn style(self, style: Style) -> Self {
        Self { style: Some(style), ..self }
    }

    /// The same with a mark before the text.
    pub fn mark(self, mark: Mark, colour: Colour) -> Self {
        Self { mark: Some((mark, colour)), ..self }
    }

    /// The same on at most so many lines.
    pub fn lines(self, most: usize) -> Self {
        Self { lines: Some(most), ..self }
    }

    /// The same with a link.
    pub fn link(self, target: Option<Target>) -> Self {
        Self { target, ..self }
    }
}

/// What to print.
#[derive(Clone, Debug)]
pub struct Table {
    /// From left to right.
    pub columns: Vec<Column>,
    /// Repeated on each page; empty for none.
    pub head: Vec<Cell>,
    /// From top to bottom; a short row leaves cells empty.
    pub rows: Vec<Vec<Cell>>,
    /// Text of the rows.
    pub style: Style,
    /// Text of the head.
    pub head_style: Style,
    /// Lines a cell may have before it is cut.
    pub max_lines: usize,
    /// Whether every second row has a pale ground.
    pub striped: Striped,
    /// Above and below the text of a row, in points.
    pub pad: f32,
}

/// The ground of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Striped {
    /// A line below each row.
    Ruled,
    /// Every second row pale.
    Pale,
}

/// Between the edge of a column and its text.
const PAD_X: f32 = 4.0;
/// Above and below the text of a row, where the table does not say otherwise.
const PAD_Y: f32 = 2.2;

impl Table {
    /// A table without rows, in 8 points.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            head: Vec::new(),
            rows: Vec::new(),
            style: Style::new(8.0),
            head_style: Style::new(8.0).bold().colour(ink::SECONDARY),
            max_lines: usize::MAX,
            striped: Striped::Pale,
            pad: PAD_Y,
        }
    }

    /// Add a row.
    pub fn row<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Wrap all cells for a table `width` points wide.
    pub fn lay_out(&self, text: &mut Text, width: f32) -> LaidTable {
        let columns = self.spread(width);
        let lay = |text: &mut Text, cells: &[Cell], style: Style, odd: bool| {
            let cells: Vec<LaidCell> = cells
                .iter()
                .zip(&columns)
                .map(|(cell, (x, w, align))| {
                    let style = cell.style.unwrap_or(style);
                    let indent = if cell.mark.is_some() { style.size * 1.25 } else { 0.0 };
                    let most = cell.lines.unwrap_or(self.max_lines);
                    let block = text.block(&cell.text, style, w - 2.0 * PAD_X - indent, most);
                    LaidCell {
                        x: *x,
                        width: *w,
                        indent,
                        align: *align,
                        pad: self.pad,
                        block,
                        mark: cell.mark,
                        target: cell.target.clone(),
                    }
                })
                .collect();
            let content = cells.iter().map(|c| c.block.height()).fold(style.line_height(), f32::max);
            LaidRow { cells, height: content + 2.0 * self.pad, pad: self.pad, odd }
        };
        let head = (!self.head.is_empty()).then(|| lay(text, &self.head, self.head_style, false));
        let rows =
            self.rows.iter().enumerate().map(|(i, row)| lay(text, row, self.style, i % 2 == 1)).collect();
        LaidTable { width, head, rows, striped: self.striped }
    }

    /// Left edge, width and alignment of each column.
    fn spread(&self, width: f32) -> Vec<(f32, f32, Align)> {
        let fixed: f32 =
            self.columns.iter().map(|c| if let Width::Points(p) = c.width { p } else { 0.0 }).sum();
        let shares: f32 =
            self.columns.iter().map(|c| if let Width::Share(s) = c.width { s } else { 0.0 }).sum();
        let rest = (width - fixed).max(0.0);
        let mut x = 0.0;
        let mut spread = Vec::new();
        for column in &self.columns {
            let w = match column.width {
                Width::Points(p) => p,
                Width::Share(s) => rest * s / shares.max(f32::EPSILON),
            };
            spread.push((x, w, column.align));
            x += w;
        }
        spread
    }
}

/// A table with all its lines, ready to be drawn in pieces.
#[derive(Clone, Debug)]
pub struct LaidTable {
    width: f32,
    pub(super) head: Option<LaidRow>,
    pub(super) rows: Vec<LaidRow>,
    striped: Striped,
}

#[derive(Clone, Debug)]
pub(super) struct LaidRow {
    cells: Vec<LaidCell>,
    pub(super) height: f32,
    pad: f32,
    odd: bool,
}

#[derive(Clone, Debug)]
struct LaidCell {
    x: f32,
    width: f32,
    indent: f32,
    align: Align,
    pad: f32,
    block: Block,
    mark: Option<(Mark, Colour)>,
    target: Option<Target>,
}

impl LaidTable {
    /// Height of head and rows together, on one page.
    pub fn height(&self) -> f32 {
        self.head.iter().chain(&self.rows).map(|r| r.height).sum()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Height of a line of the rows, without the space around it.
    pub fn line_height(&self) -> f32 {
        self.rows.first().map_or(0.0, LaidRow::line_height)
    }

    /// Height of the head and the first `count` rows.
    pub fn height_of(&self, count: usize) -> f32 {
        self.head.iter().chain(self.rows.iter().take(count)).map(|r| r.height).sum()
    }

    /// Draw the head and the first `count` rows from the top left corner. Returns the area of each row.
    pub fn draw_first(&self, page: &mut Page, count: usize, top_left: Point) -> Vec<Rect> {
        let mut y = top_left.y + self.draw_head(page, top_left.x, top_left.y);
        let mut areas = Vec::new();
        for row in self.rows.iter().take(count) {
            let height = self.draw_row(page, row, top_left.x, y, None);
            areas.push(Rect::new(top_left.x, y, self.width, height));
            y += height;
        }
        areas
    }

    /// The head and as many whole rows as fit in `room`, from its top. Returns the height used and the number of rows.
    pub fn draw_in(&self, page: &mut Page, room: Rect) -> (f32, usize) {
        let mut y = room.y + self.draw_head(page, room.x, room.y);
        let mut drawn = 0;
        for row in &self.rows {
            if y + row.height > room.bottom() + 0.01 {
                break;
            }
            y += self.draw_row(page, row, room.x, y, None);
            drawn += 1;
        }
        (y - room.y, drawn)
    }

    pub(super) fn draw_head(&self, page: &mut Page, x: f32, y: f32) -> f32 {
        let Some(head) = &self.head else { return 0.0 };
        for cell in &head.cells {
            cell.draw(page, x, y, None);
        }
        page.rule(x, x + self.width, y + head.height, Stroke::solid(ink::GRID_MAJOR, 0.7));
        head.height
    }

    /// Draw `row`, or only these lines of its cells. Returns the height used.
    pub(super) fn draw_row(
        &self,
        page: &mut Page,
        row: &LaidRow,
        x: f32,
        y: f32,
        lines: Option<&Range<usize>>,
    ) -> f32 {
        let height = lines.map_or(row.height, |lines| row.height_of(lines));
        match self.striped {
            Striped::Pale if row.odd => page.fill(Rect::new(x, y, self.width, height), ink::ALTERNATE),
            Striped::Pale => {}
            Striped::Ruled => {
                page.rule(x, x + self.width, y + height, Stroke::solid(ink::GRID_MINOR, 0.5));
            }
        }
        for cell in &row.cells {
            cell.draw(page, x, y, lines);
        }
        height
    }
}

impl LaidRow {
    pub(super) fn line_count(&self) -> usize {
        self.cells.iter().map(|c| c.block.lines.len()).max().unwrap_or(1)
    }

    pub(super) fn line_height(&self) -> f32 {
        self.cells.iter().map(|c| c.block.style.line_height()).fold(1.0, f32::max)
    }

    fn height_of(&self, lines: &Range<usize>) -> f32 {
        lines.len() as f32 * self.line_height() + 2.0 * self.pad
    }

    /// How many lines fit in `height`; at least one, so that a table always gets on.
    pub(super) fn lines_in(&self, height: f32) -> usize {
        (((height - 2.0 * self.pad) / self.line_height()) as usize).max(1)
    }
}

impl LaidCell {
    fn draw(&self, page: &mut Page, x: f32, y: f32, lines: Option<&Range<usize>>) {
        let all = &self.block.lines;
        let range = lines.cloned().unwrap_or(0..all.len());
        let shown = &all[range.start.min(all.len())..range.end.min(all.len())];
        let style = self.block.style;
        let left = x + self.x + PAD_X + self.indent;
        let room = Rect::new(left, y + self.pad, self.width - 2.0 * PAD_X - self.indent, 0.0);
        let used = page.put_lines(shown, style, room, self.align);
        if let (Some((mark, colour)), 0) = (self.mark, range.start) {
            let centre = at(left - self.indent + style.size * 0.5, room.y + style.line_height() / 2.0);
            page.mark(mark, centre, style.size * 0.8, colour);
        }
        if let (Some(target), false) = (&self.target, shown.is_empty()) {
            let wide = shown.iter().map(|l| l.width).fold(0.0, f32::max);
            page.link(Rect::new(left, room.y, wide, used), target.clone());
        }
    }
}
