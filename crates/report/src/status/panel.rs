//! A titled table that may show fewer rows than it has, and bands of such tables that share the height of a page.
//!
//! *Invariant*: after [`fit`] the bands are not taller than the room, and every row that is not shown is counted.
//! Deliberately not here: what the tables say.

use slipway_text::say;

use crate::page::{Align, LaidTable, Page, Rect, Style, Text, at, ink};

/// A table with a title.
pub(super) struct Panel {
    pub(super) title: String,
    pub(super) table: LaidTable,
    /// Rows that exist beyond those of the table.
    pub(super) beyond: usize,
    /// Rows shown.
    pub(super) shown: usize,
    /// Rows that it should have, and those that are given up last.
    pub(super) least: usize,
    pub(super) floor: usize,
    /// What stands below the table; empty for nothing.
    pub(super) note: String,
    pub(super) x: f32,
    pub(super) width: f32,
}

/// Panels beside each other.
pub(super) struct Band {
    pub(super) panels: Vec<Panel>,
}

/// Sizes of a panel's own text, scaled with the paper.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) title: Style,
    pub(super) more: Style,
}

impl Look {
    pub(super) fn new(k: f32) -> Self {
        Self { title: Style::new(9.0 * k).bold(), more: Style::new(6.5 * k).colour(ink::SECONDARY) }
    }
}

impl Panel {
    fn hidden(&self) -> usize {
        self.table.len() - self.shown + self.beyond
    }

    /// How many rows are not shown, and the note.
    fn foot(&self) -> String {
        match (self.hidden(), self.note.is_empty()) {
            (0, _) => self.note.clone(),
            (hidden, true) => say::report_and_more(hidden).text(),
            (hidden, false) => [say::report_and_more(hidden).text(), self.note.clone()].join(". "),
        }
    }

    fn height(&self, look: Look) -> f32 {
        let more = if self.foot().is_empty() { 0.0 } else { look.more.line_height() + 1.5 };
        look.title.line_height() + 2.0 + self.table.height_of(self.shown) + more
    }

    /// Draw it; answers the areas of its rows.
    pub(super) fn draw(&self, page: &mut Page, text: &mut Text, look: Look, y: f32) -> Vec<Rect> {
        let head = Rect::new(self.x, y, self.width, look.title.line_height());
        page.label(text, &self.title, look.title, head, Align::Left);
        let top = head.bottom() + 2.0;
        let rows = self.table.draw_first(page, self.shown, at(self.x, top));
        let foot = self.foot();
        if !foot.is_empty() {
            let below = top + self.table.height_of(self.shown) + 1.5;
            let room = Rect::new(self.x + 4.0, below, self.width - 8.0, look.more.line_height());
            page.label(text, &foot, look.more, room, Align::Left);
        }
        rows
    }
}

impl Band {
    pub(super) fn height(&self, look: Look) -> f32 {
        self.panels.iter().map(|p| p.height(look)).fold(0.0, f32::max)
    }
}

/// Take rows away until `bands`, `gap` apart, are at most `room` tall: first what panels have above the number that they
/// should have, then down to their floor, then below it; always from the panel that has most of what it should have.
pub(super) fn fit(bands: &mut [Band], look: Look, gap: f32, room: f32) {
    let limits: [fn(&Panel) -> usize; 3] = [|p| p.least, |p| p.floor, |_| 0];
    for limit in limits {
        while total(bands, look, gap) > room {
            let may = |p: &Panel| p.shown > limit(p);
            let mut best: Option<(usize, usize, usize)> = None;
            for (b, band) in bands.iter().enumerate() {
                let height = band.height(look);
                for (p, panel) in band.panels.iter().enumerate() {
                    // Only the tallest panel of a band decides how tall the band is.
                    let decides = panel.height(look) > height - 0.5;
                    let share = 100 * panel.shown / panel.least.max(1);
                    if decides && may(panel) && best.is_none_or(|(most, ..)| share > most) {
                        best = Some((share, b, p));
                    }
                }
            }
            let Some((_, b, p)) = best else { break };
            bands[b].panels[p].shown -= 1;
        }
    }
}

pub(super) fn total(bands: &[Band], look: Look, gap: f32) -> f32 {
    bands.iter().map(|b| b.height(look) + gap).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Column, Fonts, Table};

    fn panel(text: &mut Text, rows: usize, least: usize) -> Panel {
        let mut table = Table::new([Column::share(1.0)]);
        (0..rows).for_each(|i| table.row([format!("Row {i}")]));
        let table = table.lay_out(text, 200.0);
        Panel {
            title: "Rows".into(),
            table,
            beyond: 0,
            shown: rows,
            least,
            floor: 1,
            note: String::new(),
            x: 0.0,
            width: 200.0,
        }
    }

    #[test]
    fn rows_are_taken_where_most_can_be_spared() {
        let mut text = Text::new(Fonts::bundled());
        let look = Look::new(1.0);
        let mut bands = vec![
            Band { panels: vec![panel(&mut text, 30, 3), panel(&mut text, 4, 3)] },
            Band { panels: vec![panel(&mut text, 8, 3)] },
        ];
        fit(&mut bands, look, 10.0, 300.0);
        assert!(total(&bands, look, 10.0) <= 300.0);
        let shown: Vec<usize> = bands.iter().flat_map(|b| &b.panels).map(|p| p.shown).collect();
        assert_eq!(shown[1], 4, "the shorter neighbour loses nothing: {shown:?}");
        assert!(shown[0] >= 3 && shown[2] >= 3, "{shown:?}");
        assert_eq!(bands[0].panels[0].hidden(), 30 - shown[0]);
        fit(&mut bands, look, 10.0, 100.0);
        assert!(total(&bands, look, 10.0) <= 100.0, "nothing holds it up");
    }
}
