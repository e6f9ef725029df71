//! The page of a status report: head, judgements, tables, and the list of what it covers.
//!
//! *Invariant*: the same places each time, top to bottom: verdict, dates and scope, gates, what lies ahead and what is
//! in the way, decisions. Sizes scale with the paper.
//! Deliberately not here: numbers and sentences.

use slipway_text::say;

use super::judge::{Judgement, Light};
use super::panel::{Look, fit, total};
use super::{Status, StatusFacts, tables_on_page};
use crate::page::{
    Align, Mark, Page, Paper, Rect, Running, Sheet, StatusInk, Stroke, Style, Text, at, ink, put_running,
};

/// Between columns.
const GUTTER: f32 = 14.0;
/// Least height between bands.
const GAP: f32 = 6.0;
/// Widest gap between bands: more white would tear the page apart.
const MOST_GAP: f32 = 20.0;
/// Lines of the list of releases that are kept free for it.
const COVERED_LINES: usize = 9;

/// Lay out the page. Lying paper is turned upright.
pub(super) fn page(text: &mut Text, status: &Status, facts: &StatusFacts<'_>, paper: Paper) -> Page {
    let paper = if paper.width > paper.height { paper.landscape() } else { paper };
    let k = (paper.width / Paper::A4.width).min(paper.height / Paper::A4.height);
    let sheet = Sheet { paper, margin: 30.0 * k };
    let mut page = Page::new(paper);
    let footer = if facts.author.is_empty() {
        say::report_footer(facts.log_position.to_string(), &facts.fingerprint)
    } else {
        say::report_footer_by(facts.log_position.to_string(), &facts.fingerprint, &facts.author)
    };
    let running =
        Running { foot_left: footer.text(), foot_right: say::report_page(1, 1).text(), ..Running::default() };
    put_running(&mut page, text, sheet, &running);
    let body = sheet.body();
    let y = head(&mut page, text, status, body, k);
    let y = verdict(&mut page, text, status, Rect { y, height: body.bottom() - y, ..body }, k);
    let y = boxes(&mut page, text, &status.judged[..4], Rect { y, height: body.bottom() - y, ..body }, k);
    rest(&mut page, text, status, Rect::new(body.x, y, body.width, body.bottom() - y), k);
    page
}

fn head(page: &mut Page, text: &mut Text, status: &Status, body: Rect, k: f32) -> f32 {
    let kicker = Style::new(7.5 * k).colour(ink::SECONDARY);
    page.label(text, &status.kicker, kicker, Rect { height: kicker.line_height(), ..body }, Align::Left);
    let mut y = body.y + kicker.line_height();
    // A long name in smaller letters rather than cut.
    let fits = |size: f32, text: &mut Text| {
        !text.block(&status.title, Style::new(size * k).bold(), body.width, 2).is_cut()
    };
    let size = [15.0, 13.0, 10.0, 7.5].into_iter().find(|s| fits(*s, text)).unwrap_or(7.5);
    let title = text.block(&status.title, Style::new(size * k).bold(), body.width, 3);
    y += page.put_block(&title, Rect { y, ..body }, Align::Left) + 4.0 * k;
    page.rule(body.x, body.right(), y, Stroke::solid(ink::TEXT, 0.8));
    y += 4.0 * k;
    let (caption, value) = (Style::new(6.0 * k).colour(ink::SECONDARY), Style::new(7.5 * k));
    let widths = [0.29, 0.24, 0.19, 0.13, 0.15];
    let mut x = body.x;
    let mut lowest = y;
    for ((name, words), share) in status.head.iter().zip(widths) {
        let width = body.width * share;
        let room = Rect::new(x, y, width - 6.0, caption.line_height());
        page.label(text, name, caption, room, Align::Left);
        let block = text.block(words, value, width - 6.0, 2);
        let used = page.put_block(&block, Rect { y: room.bottom(), ..room }, Align::Left);
        lowest = lowest.max(room.bottom() + used);
        x += width;
    }
    lowest + 7.0 * k
}

/// The overall judgement, and the three sentences beside it.
fn verdict(page: &mut Page, text: &mut Text, status: &Status, room: Rect, k: f32) -> f32 {
    let width = (room.width - 3.0 * GUTTER / 2.0) / 4.0;
    let overall = &status.judged[4];
    let style = Style::new(8.5 * k);
    let mut blocks = Vec::new();
    let words = Rect::new(room.x + width + GUTTER, room.y, room.width - width - GUTTER, room.height);
    for sentence in &status.sentences {
        blocks.push(text.block(sentence, style, words.width, 4));
    }
    let sentences: f32 = blocks.iter().map(|b| b.height() + 2.5 * k).sum();
    let height = judged_height(text, overall, width, k).max(sentences);
    judged(page, text, overall, Rect::new(room.x, room.y, width, height), k);
    let mut y = room.y + (height - sentences) / 2.0;
    for block in &blocks {
        y += page.put_block(block, Rect { y, ..words }, Align::Left) + 2.5 * k;
    }
    room.y + height + GUTTER / 2.0
}

fn boxes(page: &mut Page, text: &mut Text, four: &[Judgement], room: Rect, k: f32) -> f32 {
    let columns = room.columns(four.len(), GUTTER / 2.0);
    let width = columns.first().map_or(room.width, |c| c.width);
    let height = four.iter().map(|j| judged_height(text, j, width, k)).fold(0.0, f32::max);
    for (area, one) in columns.into_iter().zip(four) {
        judged(page, text, one, Rect { height, ..area }, k);
    }
    room.y + height
}

const STRIPE: f32 = 4.0;
const PAD: f32 = 4.5;
/// Most lines of a sentence why, and of a rule.
const WHY_LINES: usize = 5;
const RULE_LINES: usize = 6;

fn styles(k: f32) -> [Style; 4] {
    let secondary = ink::SECONDARY;
    [
        Style::new(8.0 * k).colour(secondary),
        Style::new(9.0 * k).bold(),
        Style::new(7.2 * k),
        Style::new(5.8 * k).colour(secondary),
    ]
}

fn judged_height(text: &mut Text, one: &Judgement, width: f32, k: f32) -> f32 {
    let [title, word, why, rule] = styles(k);
    let inner = width - STRIPE - 2.0 * PAD;
    let why = text.block(&one.why, why, inner, WHY_LINES).height();
    let rule = text.block(&one.rule, rule, inner, RULE_LINES).height();
    2.0 * PAD + title.line_height() + word.line_height() + why + rule + 6.0 * k
}

/// A judgement: stripe, mark and word; why; and the rule at the bottom.
fn judged(page: &mut Page, text: &mut Text, one: &Judgement, area: Rect, k: f32) {
    let [title, word, why, rule] = styles(k);
    let look = ink_of(one.light);
    page.fill(area, ink::ALTERNATE);
    page.frame(area, Stroke::solid(ink::GRID_MINOR, 0.7));
    page.fill(Rect { width: STRIPE, ..area }, look.stripe);
    let inner = Rect::new(
        area.x + STRIPE + PAD,
        area.y + PAD,
        area.width - STRIPE - 2.0 * PAD,
        area.height - 2.0 * PAD,
    );
    let (head, below) = inner.split_top(title.line_height());
    page.label(text, &one.area.word(), title, head, Align::Left);
    if let Some((mark, words)) = one.before.map(|before| trend(before, one.light)) {
        let line = text.line(&words, rule);
        page.put_line_in(&line, head, Align::Right);
        page.mark(
            mark,
            at(head.right() - line.width - 5.0 * k, head.y + head.height / 2.0),
            5.0 * k,
            ink::SECONDARY,
        );
    }
    let (row, below) = below.split_top(word.line_height());
    page.mark(look.mark, at(row.x + 4.0 * k, row.y + row.height / 2.0), 7.5 * k, look.stripe);
    page.label(text, &one.light.word(), word, row.split_left(11.0 * k).1, Align::Left);
    let why = text.block(&one.why, why, inner.width, WHY_LINES);
    page.put_block(&why, Rect { y: below.y + 2.0 * k, ..below }, Align::Left);
    let rule = text.block(&one.rule, rule, inner.width, RULE_LINES);
    page.put_block(&rule, Rect { y: inner.bottom() - rule.height(), ..inner }, Align::Left);
}

fn trend(before: Light, now: Light) -> (Mark, String) {
    match now.cmp(&before) {
        std::cmp::Ordering::Less => (Mark::Up, say::report_better().text()),
        std::cmp::Ordering::Equal => (Mark::Same, say::report_as_before().text()),
        std::cmp::Ordering::Greater => (Mark::Down, say::report_worse().text()),
    }
}

const fn ink_of(light: Light) -> StatusInk {
    match light {
        Light::Unjudged => ink::DONE,
        Light::Green => ink::ON_TRACK,
        Light::Amber => ink::AT_RISK,
        Light::Red => ink::LATE,
    }
}

/// The tables, and below them the releases covered.
fn rest(page: &mut Page, text: &mut Text, status: &Status, room: Rect, k: f32) {
    let look = Look::new(k);
    let covered = Covered::new(text, status, room.width, k);
    let gap = GAP * k;
    let free = room.height - covered.height(look) - gap;
    let mut bands = tables_on_page::bands(text, status, room, k, covered.is_whole);
    fit(&mut bands, look, gap, free);
    let spare = (free - total(&bands, look, gap)).max(0.0) / (bands.len() as f32 + 1.0);
    let gap = (gap + spare).min(MOST_GAP * k);
    let mut y = room.y + gap;
    for band in &bands {
        for panel in &band.panels {
            let rows = panel.draw(page, text, look, y);
            tables_on_page::bars(page, status, panel, &rows);
        }
        y += band.height(look) + gap;
    }
    covered.draw(page, text, look, Rect::new(room.x, y, room.width, room.bottom() - y));
}

/// Names of all releases in small print; as many as a few lines hold, the rest counted.
struct Covered {
    block: Option<crate::page::Block>,
    /// Every release is in it.
    is_whole: bool,
}

impl Covered {
    fn new(text: &mut Text, status: &Status, width: f32, k: f32) -> Self {
        if status.covered.is_empty() {
            return Self { block: None, is_whole: true };
        }
        let style = Style::new(5.8 * k).colour(ink::SECONDARY);
        let words = |count: usize| {
            let mut words = status.covered[..count].join(" \u{b7} ");
            if count < status.covered.len() {
                words.push_str(" \u{b7} ");
                words.push_str(&say::report_and_more(status.covered.len() - count).text());
            }
            words
        };
        let (mut most, mut too_many) = (0, status.covered.len() + 1);
        while most + 1 < too_many {
            let middle = most.midpoint(too_many);
            if text.block(&words(middle), style, width, COVERED_LINES).is_cut() {
                too_many = middle;
            } else {
                most = middle;
            }
        }
        if most == 0 {
            return Self { block: None, is_whole: false };
        }
        let is_whole = most == status.covered.len();
        Self { block: Some(text.block(&words(most), style, width, COVERED_LINES)), is_whole }
    }

    fn height(&self, look: Look) -> f32 {
        self.block.as_ref().map_or(0.0, |block| look.title.line_height() + block.height())
    }

    fn draw(&self, page: &mut Page, text: &mut Text, look: Look, room: Rect) {
        let Some(block) = &self.block else { return };
        let (head, below) = room.split_top(look.title.line_height());
        page.label(text, &say::report_covered().text(), look.title, head, Align::Left);
        page.put_block(block, below, Align::Left);
    }
}
