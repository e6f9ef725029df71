//! A document that goes down the page and on to the next one.
//!
//! Invariant: a heading stands on the page of what follows it; a table's head is repeated on each of its pages;
//! running heads and feet know the number of pages.
//! Deliberately not here: words. "Page 3 of 21" is made by the caller, who knows the language.

use super::{
    Align, List, Page, Paper, Point, Rect, Stroke, Style, Table, Text, ink,
    table::{LaidRow, LaidTable},
};

/// Paper and its margins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// The size.
    pub paper: Paper,
    /// On all four sides, in points. Running heads and feet stand in it.
    pub margin: f32,
}

impl Sheet {
    /// What is inside the margins.
    pub fn body(self) -> Rect {
        Rect::new(0.0, 0.0, self.paper.width, self.paper.height).inset(self.margin)
    }
}

/// Which page of how many, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageNumber {
    /// This one.
    pub page: usize,
    /// All.
    pub of: usize,
}

/// What stands above and below the body of a page; empty for nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Running {
    /// Above, at the left.
    pub head_left: String,
    /// Above, at the right.
    pub head_right: String,
    /// Below, at the left.
    pub foot_left: String,
    /// Below, at the right.
    pub foot_right: String,
}

/// How [`Flow::heading`] looks, by level.
const HEADINGS: [Style; 3] = [Style::new(16.0).bold(), Style::new(11.0).bold(), Style::new(9.0).bold()];
/// What must follow a heading on its page, in points: a table head and two rows.
const KEEP: f32 = 48.0;

/// Writes from top to bottom, breaking pages.
///
/// ```
/// use slipway_report::{page::{Column, Flow, Fonts, Paper, Running, Sheet, Style, Table, Text}, pdf};
/// let mut text = Text::new(Fonts::bundled());
/// let mut flow = Flow::new(&mut text, Sheet { paper: Paper::A4, margin: 42.0 });
/// flow.heading(0, "Releases");
/// let mut table = Table::new([Column::share(1.0), Column::points(60.0).right()]);
/// table.head = vec!["Release".into(), "Days".into()];
/// table.row(["R2027.06 Übergrößen", "12"]);
/// flow.table(&table);
/// let list = flow.finish(|n| Running { foot_right: format!("{} / {}", n.page, n.of), ..Running::default() });
/// assert_eq!(list.outline[0].title, "Releases");
/// let bytes = pdf::write(&list, &pdf::Meta::new("Releases", "en"))?;
/// assert!(bytes.starts_with(b"%PDF-1.7"));
/// # Ok::<(), pdf::PdfError>(())
/// ```
#[derive(Debug)]
pub struct Flow<'t> {
    text: &'t mut Text,
    sheet: Sheet,
    list: List,
    /// Where the next thing goes.
    y: f32,
}

impl<'t> Flow<'t> {
    /// On a first, empty page.
    pub fn new(text: &'t mut Text, sheet: Sheet) -> Self {
        let list = List { pages: vec![Page::new(sheet.paper)], outline: Vec::new() };
        Self { text, sheet, list, y: sheet.body().y }
    }

    /// What is left of the page.
    pub fn room(&self) -> Rect {
        let body = self.sheet.body();
        Rect::new(body.x, self.y, body.width, body.bottom() - self.y)
    }

    /// The page being written, and the shaper, for whoever draws by hand.
    pub fn parts(&mut self) -> (&mut Page, &mut Text) {
        let page = self.list.pages.last_mut().expect("BUG: a flow starts with a page and only adds");
        (page, self.text)
    }

    /// Go on on a new page.
    pub fn new_page(&mut self) {
        self.list.pages.push(Page::new(self.sheet.paper));
        self.y = self.sheet.body().y;
    }

    /// Go on on a new page if less than `height` is left, unless the page is empty.
    pub fn need(&mut self, height: f32) {
        if self.room().height < height && self.y > self.sheet.body().y {
            self.new_page();
        }
    }

    /// How many pages there are so far.
    pub fn page_count(&self) -> usize {
        self.list.pages.len()
    }

    /// Leave `height` points free.
    pub fn space(&mut self, height: f32) {
        self.y += height;
    }

    /// Take `height` points for something drawn by hand; breaks the page first if they are not left.
    pub fn take(&mut self, height: f32) -> Rect {
        self.need(height);
        let room = self.room();
        self.y += height;
        Rect { height, ..room }
    }

    /// A heading of `level` 0 to 2, also in the outline.
    pub fn heading(&mut self, level: usize, words: &str) {
        let style = HEADINGS[level.min(HEADINGS.len() - 1)];
        let first = self.y <= self.sheet.body().y;
        let before = if first { 0.0 } else { style.size * 0.8 };
        let block = self.text.block(words, style, self.sheet.body().width, 3);
        self.need(before + block.height() + KEEP);
        if self.y > self.sheet.body().y {
            self.y += before;
        }
        let page = self.list.pages.len() - 1;
        self.list.add_outline(level, words, page, self.y);
        let room = self.room();
        self.parts().0.put_block(&block, room, Align::Left);
        self.y += block.height() + style.size * 0.35;
    }

    /// Wrapped text over the whole width, going on on the next page.
    pub fn paragraph(&mut self, words: &str, style: Style) {
        let block = self.text.block(words, style, self.sheet.body().width, usize::MAX);
        for line in &block.lines {
            let room = self.take(style.line_height());
            self.parts().0.put_line(line, Point { x: room.x, y: room.y });
        }
    }

    /// A table over the whole width, its head on each page.
    pub fn table(&mut self, table: &Table) {
        let laid = table.lay_out(self.text, self.sheet.body().width);
        let head = laid.head.as_ref().map_or(0.0, |h| h.height);
        let first = laid.rows.first().map_or(0.0, |r| r.height.min(KEEP));
        self.need(head + first);
        self.table_head(&laid);
        for row in &laid.rows {
            let whole = self.sheet.body().height - head;
            if row.height <= whole {
                if self.room().height < row.height {
                    self.new_page();
                    self.table_head(&laid);
                }
                self.table_row(&laid, row, None);
            } else {
                self.tall_row(&laid, row);
            }
        }
    }

    fn table_head(&mut self, laid: &LaidTable) {
        let room = self.room();
        self.y += laid.draw_head(self.parts().0, room.x, room.y);
    }

    fn table_row(&mut self, laid: &LaidTable, row: &LaidRow, lines: Option<&std::ops::Range<usize>>) {
        let room = self.room();
        self.y += laid.draw_row(self.parts().0, row, room.x, room.y, lines);
    }

    /// A row that no page can hold: some lines here, the rest on the next pages.
    fn tall_row(&mut self, laid: &LaidTable, row: &LaidRow) {
        let mut from = 0;
        while from < row.line_count() {
            if self.room().height < 3.0 * row.line_height() {
                self.new_page();
                self.table_head(laid);
            }
            let to = (from + row.lines_in(self.room().height)).min(row.line_count());
            self.table_row(laid, row, Some(&(from..to)));
            from = to;
            if from < row.line_count() {
                self.new_page();
                self.table_head(laid);
            }
        }
    }

    /// Write the running heads and feet and hand over the list.
    pub fn finish(self, mut running: impl FnMut(PageNumber) -> Running) -> List {
        let Self { text, sheet, mut list, .. } = self;
        let of = list.pages.len();
        for (i, page) in list.pages.iter_mut().enumerate() {
            put_running(page, text, sheet, &running(PageNumber { page: i + 1, of }));
        }
        list
    }
}

/// Head and foot of one page, in its margins.
pub fn put_running(page: &mut Page, text: &mut Text, sheet: Sheet, running: &Running) {
    let style = Style::new(7.0).colour(ink::SECONDARY);
    let body = sheet.body();
    let height = style.line_height();
    let rows = [
        (body.y - height - 7.0, &running.head_left, &running.head_right),
        (body.bottom() + 7.0, &running.foot_left, &running.foot_right),
    ];
    for (y, left, right) in rows {
        let room = Rect::new(body.x, y, body.width, height);
        let used = page.label(text, right, style, room, Align::Right);
        page.label(text, left, style, Rect { width: body.width - used - 12.0, ..room }, Align::Left);
    }
    if !(running.head_left.is_empty() && running.head_right.is_empty()) {
        page.rule(body.x, body.right(), body.y - 4.0, Stroke::solid(ink::GRID_MAJOR, 0.5));
    }
}
