//! From characters to glyphs: which face each takes, and the shaping of one word.
//!
//! Invariant: every cluster of the source text that can be seen has a glyph that can be seen. What no face has is
//! drawn as □ and kept in [`Fonts::missing`]; glyph 0 (.notdef) is never handed on.
//! Deliberately not here: lines and line breaks ([`super::Text`]), sizes (everything is in em).

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    ops::Range,
};

use rustybuzz::{Direction, GlyphBuffer, Script, ShapePlan, UnicodeBuffer, script};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    Weight,
    face::{Face, bundled},
    system,
};

/// A glyph in a [`Run`]; lengths in em (1 is the font size).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Glyph id in the whole font.
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// Drawn this much right of the pen.
    pub dx: f32,
    /// Drawn this much above the baseline.
    pub dy: f32,
}

/// Which glyphs stand for which text. In a right-to-left run clusters are in visual order, each text in logical order.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Bytes of [`Run::text`].
    pub text: Range<usize>,
    /// Indexes into [`Run::glyphs`].
    pub glyphs: Range<usize>,
}

/// Glyphs of one face, from left to right, on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The face of all glyphs.
    pub face: Face,
    /// Bold text in a face that has no bold: the pen thickens the outlines.
    pub thicken: bool,
    /// Source text, cluster after cluster in drawing order.
    pub text: String,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// From left to right; together they cover all glyphs.
    pub clusters: Vec<Cluster>,
    /// In em.
    pub width: f32,
}

impl Run {
    pub(super) fn append(&mut self, other: &Self) {
        let (text, glyphs) = (self.text.len(), self.glyphs.len());
        self.text.push_str(&other.text);
        self.glyphs.extend_from_slice(&other.glyphs);
        self.clusters.extend(other.clusters.iter().map(|c| Cluster {
            text: c.text.start + text..c.text.end + text,
            glyphs: c.glyphs.start + glyphs..c.glyphs.end + glyphs,
        }));
        self.width += other.width;
    }
}

/// Drawn in place of what no face has.
const SUBSTITUTE: &str = "□";

/// The faces a document may take, and what they could not show.
pub struct Fonts {
    use_system: bool,
    chosen: HashMap<(char, Weight), Option<Choice>>,
    missing: BTreeSet<char>,
    /// What a face does to a script and direction: as costly to find out as shaping twenty words.
    plans: BTreeMap<(Face, bool, Script), ShapePlan>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Choice {
    face: Face,
    thicken: bool,
}

impl Fonts {
    /// Bundled faces, then those of the machine for what they lack (Chinese, Japanese, Korean and rarer scripts).
    pub fn with_system() -> Self {
        Self { use_system: true, chosen: HashMap::new(), missing: BTreeSet::new(), plans: BTreeMap::new() }
    }

    /// Bundled faces only: Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, shapes, arrows, operators.
    pub fn bundled() -> Self {
        Self { use_system: false, ..Self::with_system() }
    }

    /// Characters that no face has, so far. Each was drawn as □.
    pub fn missing(&self) -> &BTreeSet<char> {
        &self.missing
    }

    fn choose(&mut self, c: char, weight: Weight) -> Option<Choice> {
        let use_system = self.use_system;
        *self.chosen.entry((c, weight)).or_insert_with(|| {
            let faces = bundled();
            let bold = weight == Weight::Bold;
            let first = if bold { faces.bold } else { faces.regular };
            if first.has(c) {
                return Some(Choice { face: first, thicken: false });
            }
            if let Some(face) = faces.others.iter().copied().find(|f| f.has(c)) {
                return Some(Choice { face, thicken: bold });
            }
            let (face, heavy) = use_system.then(|| system::face_for(c, bold)).flatten()?;
            Some(Choice { face, thicken: bold && !heavy })
        })
    }

    /// The face of a grapheme: the one of its first character, if it has the rest too. Else the rest is missing.
    fn choose_grapheme(&mut self, grapheme: &str, weight: Weight) -> Option<Choice> {
        let mut chars = grapheme.chars().filter(|c| !is_ignorable(*c));
        let Some(base) = chars.next() else { return self.choose(' ', weight) };
        let choice = self.choose(base, weight);
        if choice.is_none() {
            self.missing.insert(base);
        }
        let choice = choice?;
        let mut whole = true;
        for mark in chars.filter(|c| !choice.face.has(*c)) {
            whole = false;
            self.missing.insert(mark);
        }
        whole.then_some(choice)
    }

    /// Shape `text`, which has one direction and no line break in it. Runs in visual order.
    pub(super) fn shape(&mut self, text: &str, weight: Weight, rtl: bool) -> Vec<Run> {
        let mut pieces: Vec<(Range<usize>, Option<Choice>)> = Vec::new();
        for (start, grapheme) in text.grapheme_indices(true) {
            let choice = self.choose_grapheme(grapheme, weight);
            let end = start + grapheme.len();
            match pieces.last_mut() {
                // Two missing graphemes are two boxes, so that the reader sees how much is gone.
                Some((range, last)) if choice.is_some() && *last == choice => range.end = end,
                _ => pieces.push((start..end, choice)),
            }
        }
        if rtl {
            pieces.reverse();
        }
        let runs = pieces.into_iter().map(|(range, choice)| match choice {
            Some(choice) => self.shape_piece(&text[range], choice, rtl),
            None => self.substitute(&text[range], weight),
        });
        runs.collect()
    }

    fn substitute(&mut self, text: &str, weight: Weight) -> Run {
        let choice =
            self.choose('□', weight).expect("BUG: □ is bundled, a test looks for it in the bundled faces");
        let mut run = self.shape_piece(SUBSTITUTE, choice, false);
        // The source stays, so that searching and copying still give what was written.
        let glyphs = 0..run.glyphs.len();
        run.clusters = vec![Cluster { text: 0..text.len(), glyphs }];
        run.text = text.to_owned();
        run
    }

    fn shape_piece(&mut self, text: &str, choice: Choice, rtl: bool) -> Run {
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(direction);
        let shaper = choice.face.shaper();
        let script = buffer.script();
        let plan = self.plans.entry((choice.face, rtl, script)).or_insert_with(|| {
            let known = (script != script::UNKNOWN).then_some(script);
            ShapePlan::new(shaper, direction, known, None, &[])
        });
        to_run(text, choice, &rustybuzz::shape_with_plan(shaper, plan, buffer))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fonts").field("use_system", &self.use_system).field("missing", &self.missing).finish()
    }
}

/// Characters that are never drawn by themselves (a subset of Unicode `Default_Ignorable_Code_Point`).
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn to_run(text: &str, choice: Choice, shaped: &GlyphBuffer) -> Run {
    let unit = 1.0 / choice.face.units();
    let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
    let glyphs: Vec<Glyph> = infos
        .iter()
        .zip(positions)
        .map(|(info, p)| Glyph {
            id: info.glyph_id as u16,
            advance: p.x_advance as f32 * unit,
            dx: p.x_offset as f32 * unit,
            dy: p.y_offset as f32 * unit,
        })
        .collect();
    let mut starts: Vec<usize> = infos.iter().map(|i| i.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: usize| match starts.binary_search(&start) {
        Ok(i) => starts.get(i + 1).copied().unwrap_or(text.len()),
        Err(_) => text.len(),
    };
    let (mut ordered, mut clusters) = (String::with_capacity(text.len()), Vec::new());
    let mut first = 0;
    while first < infos.len() {
        let start = infos[first].cluster as usize;
        let count = infos[first..].iter().take_while(|i| i.cluster as usize == start).count();
        let at = ordered.len();
        ordered.push_str(&text[start..end_of(start)]);
        clusters.push(Cluster { text: at..ordered.len(), glyphs: first..first + count });
        first += count;
    }
    let width = glyphs.iter().map(|g| g.advance).sum();
    Run { face: choice.face, thicken: choice.thicken, text: ordered, glyphs, clusters, width }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ligatures_and_marks_keep_their_text() {
        let mut fonts = Fonts::bundled();
        for text in ["Configure", "e\u{301}te\u{301}", "क्षेत्र", "Übergröße"] {
            let runs = fonts.shape(text, Weight::Regular, false);
            let joined: String = runs.iter().map(|r| r.text.as_str()).collect();
            assert_eq!(joined, text);
            for run in &runs {
                assert!(run.glyphs.iter().all(|g| g.id != 0), "{text}: {run:?}");
                assert_eq!(run.clusters.iter().map(|c| c.glyphs.len()).sum::<usize>(), run.glyphs.len());
            }
        }
        assert!(fonts.missing().is_empty());
    }

    #[test]
    fn what_no_face_has_is_seen_and_told() {
        let mut fonts = Fonts::bundled();
        let runs = fonts.shape("A田🚀\u{FE0F}B", Weight::Bold, false);
        assert_eq!(fonts.missing().iter().copied().collect::<String>(), "田🚀");
        assert_eq!(runs.len(), 4, "{runs:?}");
        assert!(runs.iter().flat_map(|r| &r.glyphs).all(|g| g.id != 0 && g.advance > 0.0));
        assert_eq!(runs[1].text, "田");
        assert!(runs[1].thicken && !runs[0].thicken);
    }

    #[test]
    fn right_to_left_runs_are_in_visual_order() {
        let mut fonts = Fonts::bundled();
        let runs = fonts.shape("אבג", Weight::Regular, true);
        let order: Vec<_> = runs[0].clusters.iter().map(|c| &runs[0].text[c.text.clone()]).collect();
        assert_eq!(order, ["ג", "ב", "א"]);
    }
}
