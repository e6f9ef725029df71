//! Text: measured, wrapped and cut to a width.
//!
//! Invariant: words are shaped whole and stand with their spaces on one line, so that every word can be found and
//! copied from the document. A word is divided only where it is wider than the whole line.
//! Deliberately not here: justification, hyphenation, vertical text.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    Colour, Fonts, Run, ink,
    wrap::{FUZZ, Token, clean, keep_words, levels, trimmed, visual_order, width_of, wrap},
};

/// How heavy text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// Body text.
    Regular,
    /// Headings and emphasis.
    Bold,
}

/// How text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// Regular or bold.
    pub weight: Weight,
    /// Ink.
    pub colour: Colour,
}

/// From one baseline to the next, in em.
const LEADING: f32 = 1.35;
/// From the top of a line to its baseline, in em: Noto Sans' ascent, so that accents on capitals stay inside.
const ASCENT: f32 = 1.05;

impl Style {
    /// Regular text in the first text colour.
    pub const fn new(size: f32) -> Self {
        Self { size, weight: Weight::Regular, colour: ink::TEXT }
    }

    /// The same in bold.
    pub const fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    /// The same in another colour.
    pub const fn colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// Height of a line in points.
    pub fn line_height(self) -> f32 {
        self.size * LEADING
    }

    /// From the top of a line to its baseline in points.
    pub fn ascent(self) -> f32 {
        self.size * ASCENT
    }
}

/// One line, ready to be placed.
#[derive(Clone, Debug)]
pub struct Line {
    /// Runs with their distance from the left end in points.
    pub runs: Vec<(f32, Run)>,
    /// In points, without spaces at its end.
    pub width: f32,
    /// What it looks like.
    pub style: Style,
    /// Whether text was cut off, with "…" in its place.
    pub cut: bool,
}

/// Lines one below the other.
#[derive(Clone, Debug)]
pub struct Block {
    /// From top to bottom; at least one.
    pub lines: Vec<Line>,
    /// What it looks like.
    pub style: Style,
}

impl Block {
    /// In points.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.line_height()
    }

    /// The widest line in points.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|l| l.width).fold(0.0, f32::max)
    }

    /// Whether text was cut off.
    pub fn is_cut(&self) -> bool {
        self.lines.iter().any(|l| l.cut)
    }
}

type Words = HashMap<Box<str>, Arc<Vec<Run>>>;

/// Shapes text, remembering words it has seen.
///
/// ```
/// use slipway_report::page::{Fonts, Style, Text};
/// let mut text = Text::new(Fonts::bundled());
/// let block = text.block("Billing moves to the new ledger.", Style::new(9.0), 80.0, 2);
/// assert_eq!(block.lines.len(), 2);
/// assert!(block.width() <= 80.0 && !block.is_cut());
/// ```
#[derive(Debug)]
pub struct Text {
    fonts: Fonts,
    /// By weight and direction, then by the word: a look-up needs no new string.
    words: HashMap<(Weight, bool), Words>,
}

const ELLIPSIS: &str = "…";

impl Text {
    /// With these fonts.
    pub fn new(fonts: Fonts) -> Self {
        Self { fonts, words: HashMap::new() }
    }

    /// Characters that no font has, so far. Each was drawn as □.
    pub fn missing(&self) -> &BTreeSet<char> {
        self.fonts.missing()
    }

    /// The width of `text` on one line in points.
    pub fn width(&mut self, text: &str, style: Style) -> f32 {
        self.line(text, style).width
    }

    /// All of `text` on one line, line breaks as spaces.
    pub fn line(&mut self, text: &str, style: Style) -> Line {
        self.fitted(text, style, f32::INFINITY)
    }

    /// `text` on one line of at most `width` points, cut with "…" where it is too long.
    pub fn fitted(&mut self, text: &str, style: Style, width: f32) -> Line {
        let clean = clean(text, ' ');
        let tokens = self.tokens(&clean, style.weight);
        let em = width / style.size;
        let all = trimmed(&tokens, 0..tokens.len());
        if width_of(&tokens[all.clone()]) <= em + FUZZ {
            self.make_line(&clean, &tokens[all], style)
        } else {
            self.cut_line(&clean, &tokens, style, em)
        }
    }

    /// `text` wrapped to `width` points. What does not fit in `max_lines` is cut with "…".
    pub fn block(&mut self, text: &str, style: Style, width: f32, max_lines: usize) -> Block {
        let em = width / style.size;
        let max_lines = max_lines.max(1);
        let clean = clean(text, '\n');
        let mut lines = Vec::new();
        let mut paragraphs = clean.split('\n').peekable();
        while let Some(paragraph) = paragraphs.next() {
            let tokens = self.tokens(paragraph, style.weight);
            let mut tokens = self.divide(paragraph, tokens, style.weight, em);
            keep_words(&mut tokens, em);
            let ranges = wrap(&tokens, em);
            let count = ranges.len();
            for (i, range) in ranges.into_iter().enumerate() {
                let last = lines.len() + 1 == max_lines;
                if last && (i + 1 < count || paragraphs.peek().is_some()) {
                    lines.push(self.cut_line(paragraph, &tokens[range.start..], style, em));
                    return Block { lines, style };
                }
                let range = trimmed(&tokens, range);
                lines.push(self.make_line(paragraph, &tokens[range], style));
            }
        }
        Block { lines, style }
    }

    fn word(&mut self, word: &str, weight: Weight, rtl: bool) -> Arc<Vec<Run>> {
        if let Some(runs) = self.words.get(&(weight, rtl)).and_then(|words| words.get(word)) {
            return Arc::clone(runs);
        }
        let runs = Arc::new(self.fonts.shape(word, weight, rtl));
        self.words.entry((weight, rtl)).or_default().insert(word.into(), Arc::clone(&runs));
        runs
    }

    fn word_width(&mut self, word: &str, weight: Weight, rtl: bool) -> f32 {
        self.word(word, weight, rtl).iter().map(|r| r.width).sum()
    }

    /// `text` is one paragraph without line feeds.
    fn tokens(&mut self, text: &str, weight: Weight) -> Vec<Token> {
        let levels = levels(text);
        let level_at = |i: usize| levels.as_ref().map_or(0, |l| l[i]);
        let mut tokens = Vec::new();
        let mut start = 0;
        let ends = linebreaks(text)
            .filter(|(end, kind)| *kind == BreakOpportunity::Allowed || *end == text.len())
            .map(|(end, _)| end);
        for end in ends {
            let mut from = start;
            let unit = &text[start..end];
            let mut chars = unit.char_indices().map(|(i, c)| (start + i, c)).peekable();
            while let Some((i, c)) = chars.next() {
                let next = chars.peek().copied();
                let to = next.map_or(end, |(j, _)| j);
                let same = next.is_some_and(|(j, n)| level_at(j) == level_at(i) && (n == ' ') == (c == ' '));
                if same {
                    continue;
                }
                let level = level_at(i);
                let width = self.word_width(&text[from..to], weight, level % 2 == 1);
                tokens.push(Token {
                    range: from..to,
                    level,
                    space: c == ' ',
                    width,
                    breaks_after: to == end,
                });
                from = to;
            }
            start = end;
        }
        tokens
    }

    /// Divide what is wider than a whole line: between clusters, because there is nowhere better.
    fn divide(&mut self, text: &str, tokens: Vec<Token>, weight: Weight, em: f32) -> Vec<Token> {
        if tokens.iter().all(|t| t.width <= em) {
            return tokens;
        }
        let mut out = Vec::new();
        for token in tokens {
            if token.width <= em || token.space {
                out.push(token);
                continue;
            }
            let mut rest = token.range.clone();
            while !rest.is_empty() {
                let fitting = self.prefix(within(&text[rest.clone()], em), weight, token.level, em);
                // Where not even one cluster fits, one stands all the same: a line is never empty.
                let first = || text[rest.clone()].graphemes(true).next().map_or(rest.len(), str::len);
                let part = rest.start + if fitting == 0 { first() } else { fitting };
                let range = rest.start..part;
                let width = self.word_width(&text[range.clone()], weight, token.level % 2 == 1);
                let breaks_after = part < rest.end || token.breaks_after;
                out.push(Token { range, width, breaks_after, ..token.clone() });
                rest.start = part;
            }
        }
        out
    }

    /// How many bytes of `word` fit in `em`, whole clusters only.
    fn prefix(&mut self, word: &str, weight: Weight, level: u8, em: f32) -> usize {
        let rtl = level % 2 == 1;
        let runs = self.word(word, weight, rtl);
        let mut clusters: Vec<(usize, f32)> = Vec::new();
        for run in runs.iter() {
            for c in &run.clusters {
                let width = run.glyphs[c.glyphs.clone()].iter().map(|g| g.advance).sum();
                clusters.push((c.text.len(), width));
            }
        }
        if rtl {
            clusters.reverse();
        }
        let (mut bytes, mut used) = (0, 0.0);
        for (length, width) in clusters {
            used += width;
            if used > em + FUZZ {
                break;
            }
            bytes += length;
        }
        bytes
    }

    /// As much of `tokens` as fits with "…" behind it.
    fn cut_line(&mut self, text: &str, tokens: &[Token], style: Style, em: f32) -> Line {
        let dots = self.word_width(ELLIPSIS, style.weight, false);
        let room = em - dots;
        let mut kept: Vec<Token> = Vec::new();
        let mut used = 0.0;
        for token in tokens {
            if used + token.width <= room + FUZZ {
                used += token.width;
                kept.push(token.clone());
                continue;
            }
            let bytes = self.prefix(&text[token.range.clone()], style.weight, token.level, room - used);
            if bytes > 0 && !token.space {
                kept.push(Token { range: token.range.start..token.range.start + bytes, ..token.clone() });
            }
            break;
        }
        while kept.last().is_some_and(|t| t.space) {
            kept.pop();
        }
        let base = tokens.iter().map(|t| t.level).min().unwrap_or(0);
        let start = kept.first().map_or(0, |t| t.range.start);
        let end = kept.last().map_or(0, |t| t.range.end);
        let mut shown = text[start..end].to_owned();
        for token in &mut kept {
            token.range = token.range.start - start..token.range.end - start;
        }
        if room > -FUZZ {
            let at = shown.len();
            shown.push_str(ELLIPSIS);
            let range = at..shown.len();
            kept.push(Token { range, level: base, space: false, width: dots, breaks_after: true });
        }
        Line { cut: true, ..self.make_line(&shown, &kept, style) }
    }

    fn make_line(&mut self, text: &str, tokens: &[Token], style: Style) -> Line {
        let mut runs: Vec<(f32, Run)> = Vec::new();
        let mut x = 0.0;
        for i in visual_order(tokens) {
            let token = &tokens[i];
            let word = self.word(&text[token.range.clone()], style.weight, token.level % 2 == 1);
            for run in word.iter() {
                match runs.last_mut() {
                    Some((_, last)) if last.face == run.face && last.thicken == run.thicken => {
                        last.append(run)
                    }
                    _ => runs.push((x * style.size, run.clone())),
                }
                x += run.width;
            }
        }
        Line { runs, width: x * style.size, style, cut: false }
    }
}

/// The start of `word` that may matter for a line of `em`: no letter is narrower than a sixth of an em, and shaping
/// all of a very long word again for each line would take its length squared.
fn within(word: &str, em: f32) -> &str {
    let most = (em.max(0.0) * 6.0) as usize + 16;
    word.char_indices().nth(most).map_or(word, |(end, _)| &word[..end])
}
