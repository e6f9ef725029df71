//! Where lines end, and in which order the pieces of a line stand.
//!
//! Invariant: pure functions over widths in em; nothing here knows a font.
//! Deliberately not here: balanced lines, hyphenation.

use std::ops::Range;

use unicode_bidi::BidiInfo;

use super::shape::is_ignorable;

/// A stretch of one direction with no place to break inside.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) level: u8,
    pub(super) space: bool,
    /// In em.
    pub(super) width: f32,
    pub(super) breaks_after: bool,
}

/// A thousandth of an em: sums of widths are not exact.
pub(super) const FUZZ: f32 = 0.001;

/// Without control characters; line ends as `line_end`.
pub(super) fn clean(text: &str, line_end: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(line_end),
            '\t' => out.push(' '),
            // Zero-width joiners and marks shape their neighbours, so only what is never seen nor felt goes.
            c if c.is_control() || c == '\u{FEFF}' => {}
            c => out.push(c),
        }
    }
    if out.chars().all(is_ignorable) { String::new() } else { out }
}

/// The bidi level of each byte; `None` where everything runs from left to right.
pub(super) fn levels(text: &str) -> Option<Vec<u8>> {
    let rtl = text.chars().any(|c| matches!(u32::from(c), 0x590..=0x8FF | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF));
    if !rtl {
        return None;
    }
    Some(BidiInfo::new(text, None).levels.iter().map(|l| l.number()).collect())
}

pub(super) fn width_of(tokens: &[Token]) -> f32 {
    tokens.iter().map(|t| t.width).sum()
}

/// Without spaces at the end.
pub(super) fn trimmed(tokens: &[Token], range: Range<usize>) -> Range<usize> {
    let mut end = range.end;
    while end > range.start && tokens[end - 1].space {
        end -= 1;
    }
    range.start..end
}

/// Greedy: as much on each line as fits. Always at least one range.
pub(super) fn wrap(tokens: &[Token], em: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut fits_to, mut used) = (0, 0, 0.0);
    let mut i = 0;
    while i < tokens.len() {
        let end = (i..tokens.len()).find(|j| tokens[*j].breaks_after).map_or(tokens.len(), |j| j + 1);
        let seen = width_of(&tokens[trimmed(tokens, i..end)]);
        if fits_to > start && used + seen > em + FUZZ {
            lines.push(start..fits_to);
            (start, used) = (i, 0.0);
        }
        used += width_of(&tokens[i..end]);
        fits_to = end;
        i = end;
    }
    lines.push(start..tokens.len());
    lines
}

/// Words that fit on a line of `em` are not broken at their hyphens or between ideographs, so that each can be found and
/// copied whole.
pub(super) fn keep_words(tokens: &mut [Token], em: f32) {
    let mut i = 0;
    while i < tokens.len() {
        let end = (i..tokens.len()).find(|j| tokens[*j].space).unwrap_or(tokens.len());
        if end > i + 1 && width_of(&tokens[i..end]) <= em + FUZZ {
            tokens[i..end - 1].iter_mut().for_each(|t| t.breaks_after = false);
        }
        i = end.max(i + 1);
    }
}

/// Rule L2 of the Unicode bidirectional algorithm: from the highest level to the lowest odd one, reverse.
pub(super) fn visual_order(tokens: &[Token]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tokens.len()).collect();
    let highest = tokens.iter().map(|t| t.level).max().unwrap_or(0);
    for level in (1..=highest).rev() {
        let mut i = 0;
        while i < order.len() {
            let run = order[i..].iter().take_while(|t| tokens[**t].level >= level).count();
            order[i..i + run].reverse();
            i += run.max(1);
        }
    }
    order
}
