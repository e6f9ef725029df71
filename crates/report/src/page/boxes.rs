//! The box of a red-amber-green judgement.
//!
//! Invariant: colour is never alone: the status stands there as a word and as a mark, with the rule that gave it.
//! Deliberately not here: the rules.

use super::{Align, Mark, Page, Rect, StatusInk, Stroke, Style, Text, at, ink};

/// One judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct RagBox<'a> {
    /// What is judged ("Schedule").
    pub title: &'a str,
    /// The judgement as a word ("At risk").
    pub status: &'a str,
    /// Its colours and mark.
    pub ink: StatusInk,
    /// Against the last report, with a word for it ("better"); `None` where there is none.
    pub trend: Option<(Mark, &'a str)>,
    /// One sentence why.
    pub why: &'a str,
    /// The rule that gave it.
    pub rule: &'a str,
}

const STRIPE: f32 = 4.0;
const PAD: f32 = 5.0;

impl Page {
    /// Draw a judgement into `area`. Its sentence gets the room that the rule leaves.
    pub fn rag_box(&mut self, text: &mut Text, area: Rect, rag: &RagBox<'_>) {
        self.fill(area, ink::ALTERNATE);
        self.frame(area, Stroke::solid(ink::GRID_MAJOR, 0.5));
        self.fill(Rect { width: STRIPE, ..area }, rag.ink.stripe);
        let inner = Rect::new(
            area.x + STRIPE + PAD,
            area.y + PAD,
            area.width - STRIPE - 2.0 * PAD,
            area.height - 2.0 * PAD,
        );
        let title = Style::new(8.5).bold();
        let (head, below) = inner.split_top(title.line_height());
        self.label(text, rag.title, title, head, Align::Left);

        let word = Style::new(7.5).bold();
        let (row, below) = below.split_top(word.line_height() + 1.0);
        let centre = at(row.x + 3.5, row.y + row.height / 2.0);
        self.mark(rag.ink.mark, centre, 6.5, rag.ink.stripe);
        let (_, status) = row.split_left(10.0);
        let used = self.label(text, rag.status, word, status, Align::Left);
        if let Some((mark, words)) = rag.trend {
            let (_, rest) = status.split_left(used + 6.0);
            let small = Style::new(6.5).colour(ink::SECONDARY);
            let line = text.fitted(words, small, rest.width - 8.0);
            let left = rest.right() - line.width;
            self.mark(mark, at(left - 5.0, row.y + row.height / 2.0), 5.0, ink::SECONDARY);
            self.put_line_in(&line, rest, Align::Right);
        }

        let small = Style::new(6.0).colour(ink::SECONDARY);
        let rule = text.block(rag.rule, small, inner.width, 2);
        let rule_height = if rag.rule.is_empty() { 0.0 } else { rule.height() };
        let why = Rect { y: below.y + 1.5, height: below.height - rule_height - 2.5, ..below };
        self.text_box(text, rag.why, Style::new(7.5), why, Align::Left);
        if !rag.rule.is_empty() {
            let foot = Rect { y: inner.bottom() - rule_height, height: rule_height, ..inner };
            self.put_block(&rule, foot, Align::Left);
        }
    }
}
