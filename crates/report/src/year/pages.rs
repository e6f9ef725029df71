//! How lanes are spread over pages.
//!
//! *Invariant*: every strip of every lane stands on exactly one page, in order; the head of a portfolio stands on each
//! page that has lanes of it, never last on a page. A lane is divided only where no page could hold it.
//! Deliberately not here: drawing.

use std::ops::Range;

use super::lane::{Laid, Sizes};

/// What stands at one height of one page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    /// The head of a portfolio.
    Head {
        /// Which one.
        group: usize,
        /// Not for the first time.
        continued: bool,
    },
    /// A release, or some strips of it.
    Lane {
        /// Its portfolio.
        group: usize,
        /// Which of its releases.
        lane: usize,
        /// Which strips.
        strips: Range<usize>,
    },
}

/// An entry with its place from the top of the lanes, and its height.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) y: f32,
    pub(super) height: f32,
    pub(super) entry: Entry,
}

/// Spread the lanes of all groups over pages that hold `room` points each.
pub(super) fn spread(groups: &[Vec<Laid>], room: f32, head: f32, sizes: &Sizes) -> Vec<Vec<Placed>> {
    let mut pages = Pages { pages: vec![Vec::new()], y: 0.0, room };
    for (g, lanes) in groups.iter().enumerate() {
        let mut headed = false;
        for (l, laid) in lanes.iter().enumerate() {
            let mut from = 0;
            loop {
                let count = laid.strips.len();
                let need_head = if headed { 0.0 } else { head };
                let whole = laid.height(&(from..count), sizes);
                if pages.left() < need_head + whole && pages.y > 0.0 && (whole + head <= room || from == 0) {
                    pages.turn();
                    headed = false;
                }
                if !headed {
                    pages.put(Entry::Head { group: g, continued: l > 0 || from > 0 }, head);
                    headed = true;
                }
                let to = pages.fitting(laid, from, sizes);
                let height = laid.height(&(from..to), sizes);
                pages.put(Entry::Lane { group: g, lane: l, strips: from..to }, height);
                from = to;
                if from >= count {
                    break;
                }
                pages.turn();
                headed = false;
            }
        }
    }
    pages.pages
}

struct Pages {
    pages: Vec<Vec<Placed>>,
    y: f32,
    room: f32,
}

impl Pages {
    fn left(&self) -> f32 {
        self.room - self.y
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = 0.0;
    }

    fn put(&mut self, entry: Entry, height: f32) {
        let placed = Placed { y: self.y, height, entry };
        self.y += height;
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    /// The end of the strips from `from` that fit on what is left; at least one, so that it gets on.
    fn fitting(&self, laid: &Laid, from: usize, sizes: &Sizes) -> usize {
        let count = laid.strips.len();
        let fits = |to: &usize| laid.height(&(from..*to), sizes) <= self.left();
        (from + 1..=count).rev().find(fits).unwrap_or_else(|| (from + 1).min(count))
    }
}
