//! Font faces: the bundled ones, and a handle that is cheap to copy.
//!
//! Invariant: a face that is handed out can be embedded (it has outlines and its licence bits allow a subset).
//! Faces live as long as the process, so that glyph runs need no lifetimes.
//! Deliberately not here: which face a character takes (see [`super::Fonts`]), downloading of fonts.

use std::{cmp::Ordering, fmt, sync::LazyLock};

use rustybuzz::ttf_parser::{self, Permissions, name_id};

/// One face of one font file. Compares by identity, in a fixed order: bundled faces first, then those of the system.
#[derive(Clone, Copy)]
pub struct Face(&'static Loaded);

pub(super) struct Loaded {
    /// Position in the fixed order.
    key: u16,
    pub(super) data: &'static [u8],
    pub(super) index: u32,
    /// PostScript name, ASCII without spaces.
    name: String,
    pub(super) shaper: rustybuzz::Face<'static>,
}

impl Face {
    /// The whole font file.
    pub fn data(self) -> &'static [u8] {
        self.0.data
    }

    /// Which face of a collection; 0 for a plain file.
    pub fn index(self) -> u32 {
        self.0.index
    }

    /// The PostScript name, such as `NotoSans-Bold`.
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// The tables, for metrics.
    pub fn tables(self) -> &'static ttf_parser::Face<'static> {
        &self.0.shaper
    }

    pub(super) fn shaper(self) -> &'static rustybuzz::Face<'static> {
        &self.0.shaper
    }

    pub(super) fn has(self, c: char) -> bool {
        self.0.shaper.glyph_index(c).is_some_and(|g| g.0 != 0)
    }

    pub(super) fn units(self) -> f32 {
        self.0.shaper.units_per_em().max(1) as f32
    }

    pub(super) fn from_loaded(loaded: &'static Loaded) -> Self {
        Self(loaded)
    }
}

impl PartialEq for Face {
    fn eq(&self, other: &Self) -> bool {
        self.0.key == other.0.key
    }
}

impl Eq for Face {}

impl Ord for Face {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.key.cmp(&other.0.key)
    }
}

impl PartialOrd for Face {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.name)
    }
}

impl Loaded {
    /// `None` where the bytes are no font that a PDF can embed: unreadable, without `glyf` or `CFF` outlines, or
    /// with an OS/2 `fsType` that forbids embedding or subsetting.
    pub(super) fn parse(key: u16, data: &'static [u8], index: u32) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(data, index)?;
        let tables = shaper.tables();
        if tables.glyf.is_none() && tables.cff.is_none() {
            return None;
        }
        if shaper.permissions() == Some(Permissions::Restricted) || !shaper.is_subsetting_allowed() {
            return None;
        }
        let name = shaper
            .names()
            .into_iter()
            .filter(|n| n.name_id == name_id::POST_SCRIPT_NAME)
            .find_map(|n| n.to_string())
            .unwrap_or_default();
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let name = if name.is_empty() { format!("Face{key}") } else { name };
        Some(Self { key, data, index, name, shaper })
    }
}

/// Faces that come with the program, in the order in which they are asked for a character.
pub(super) struct Bundled {
    pub(super) regular: Face,
    pub(super) bold: Face,
    /// Scripts and symbols that Noto Sans lacks; one weight each.
    pub(super) others: Vec<Face>,
}

/// How many keys the bundled faces take; those of the system follow.
pub(super) const BUNDLED_KEYS: u16 = 7;

pub(super) fn bundled() -> &'static Bundled {
    static LOADED: LazyLock<Vec<Loaded>> = LazyLock::new(|| {
        let files: [&'static [u8]; BUNDLED_KEYS as usize] = [
            include_bytes!("../../fonts/NotoSans-Regular.ttf"),
            include_bytes!("../../fonts/NotoSans-Bold.ttf"),
            include_bytes!("../../fonts/NotoSansSymbols2-part.ttf"),
            include_bytes!("../../fonts/NotoSansMath-part.ttf"),
            include_bytes!("../../fonts/NotoSansHebrew-Regular.ttf"),
            include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
            include_bytes!("../../fonts/NotoSansDevanagari-Regular.ttf"),
        ];
        let parse = |(key, data): (usize, &&'static [u8])| {
            Loaded::parse(key as u16, data, 0).expect("BUG: a bundled font is readable, a test opens each")
        };
        files.iter().enumerate().map(parse).collect()
    });
    static FACES: LazyLock<Bundled> = LazyLock::new(|| {
        let faces: Vec<Face> = LOADED.iter().map(Face).collect();
        Bundled { regular: faces[0], bold: faces[1], others: faces[2..].to_vec() }
    });
    &FACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundled_faces_open_and_cover_what_they_are_for() {
        let all = bundled();
        for c in "AzÄÖÜßŐŁøñçşΑωЯжąș€…–—„“’".chars() {
            assert!(all.regular.has(c) && all.bold.has(c), "{c}");
        }
        for c in "◆◇▲▼●○✓✕□→←≤≥−שلन".chars() {
            assert!(all.others.iter().any(|f| f.has(c)), "{c}");
        }
        assert_eq!(all.bold.name(), "NotoSans-Bold");
        assert!(all.regular < all.bold);
    }
}
