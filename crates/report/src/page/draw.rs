//! Putting things on a page: areas, lines, text, links, clipped groups.
//!
//! Invariant: text is placed by the top left corner of its line, never by its baseline; the style knows the difference.
//! Deliberately not here: the order in which a report goes down the page ([`super::Flow`]).

use super::{
    Block, Colour, Item, Line, Page, Paper, Path, Point, Rect, Shape, Stroke, Style, Target, Text, at,
};

/// Where text stands in the width it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
}

impl Align {
    /// The left edge of something `width` wide in `room`.
    fn place(self, room: Rect, width: f32) -> f32 {
        match self {
            Self::Left => room.x,
            Self::Centre => room.x + (room.width - width) / 2.0,
            Self::Right => room.right() - width,
        }
    }
}

impl Page {
    /// An empty page.
    pub fn new(paper: Paper) -> Self {
        Self { width: paper.width, height: paper.height, items: Vec::new() }
    }

    /// The whole page.
    pub fn area(&self) -> Rect {
        Rect::new(0.0, 0.0, self.width, self.height)
    }

    /// A filled rectangle.
    pub fn fill(&mut self, area: Rect, colour: Colour) {
        self.items.push(Item::Shape { shape: Shape::Rect(area), fill: Some(colour), stroke: None });
    }

    /// The border of a rectangle.
    pub fn frame(&mut self, area: Rect, stroke: Stroke) {
        self.items.push(Item::Shape { shape: Shape::Rect(area), fill: None, stroke: Some(stroke) });
    }

    /// A straight line.
    pub fn line(&mut self, from: Point, to: Point, stroke: Stroke) {
        self.stroke_path(Path::open([from, to]), stroke);
    }

    /// A level line from `left` to `right`.
    pub fn rule(&mut self, left: f32, right: f32, y: f32, stroke: Stroke) {
        self.line(at(left, y), at(right, y), stroke);
    }

    /// `line` with its top left corner at `top_left`.
    pub fn put_line(&mut self, line: &Line, top_left: Point) {
        let y = top_left.y + line.style.ascent();
        for (x, run) in &line.runs {
            self.items.push(Item::Glyphs {
                origin: at(top_left.x + x, y),
                size: line.style.size,
                colour: line.style.colour,
                run: run.clone(),
            });
        }
    }

    /// `line` in `room`, in the middle of its height.
    pub fn put_line_in(&mut self, line: &Line, room: Rect, align: Align) {
        let y = room.y + (room.height - line.style.line_height()) / 2.0;
        self.put_line(line, at(align.place(room, line.width), y));
    }

    /// `block` from the top of `room`; what is below `room` is drawn all the same. Returns the height used.
    pub fn put_block(&mut self, block: &Block, room: Rect, align: Align) -> f32 {
        self.put_lines(&block.lines, block.style, room, align)
    }

    pub(super) fn put_lines(&mut self, lines: &[Line], style: Style, room: Rect, align: Align) -> f32 {
        let mut y = room.y;
        for line in lines {
            self.put_line(line, at(align.place(room, line.width), y));
            y += style.line_height();
        }
        y - room.y
    }

    /// `words` in `room`: wrapped, cut with "…" where the room ends. Returns the height used.
    pub fn text_box(&mut self, text: &mut Text, words: &str, style: Style, room: Rect, align: Align) -> f32 {
        let max_lines = (room.height / style.line_height() + 0.01) as usize;
        let block = text.block(words, style, room.width, max_lines);
        self.put_block(&block, room, align)
    }

    /// `words` on one line in the middle of `room`'s height, cut where they are too long. Returns the width used.
    pub fn label(&mut self, text: &mut Text, words: &str, style: Style, room: Rect, align: Align) -> f32 {
        let line = text.fitted(words, style, room.width);
        self.put_line_in(&line, room, align);
        line.width
    }

    /// A click on `area` opens `target`.
    pub fn link(&mut self, area: Rect, target: Target) {
        self.items.push(Item::Link { area, target });
    }

    /// What `draw` adds is seen only inside `area`.
    pub fn clipped<T>(&mut self, area: Rect, draw: impl FnOnce(&mut Self) -> T) -> T {
        let outside = std::mem::take(&mut self.items);
        let answer = draw(self);
        let items = std::mem::replace(&mut self.items, outside);
        self.items.push(Item::Group { clip: area, items });
        answer
    }
}
