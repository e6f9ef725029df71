//! The display list: what stands where on each page, neutral of any file format.
//!
//! Invariant: a list is complete. A pen needs nothing else (glyphs carry their face and their source text), so two
//! pens draw the same document.
//! Deliberately not here: layout. Items have their final place when they are added.

use super::{Colour, Path, Point, Rect, Run};

/// A document ready to be drawn.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// In reading order.
    pub pages: Vec<Page>,
    /// The contents that a viewer shows beside the pages.
    pub outline: Vec<OutlineEntry>,
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// In painting order: later items cover earlier ones.
    pub items: Vec<Item>,
}

/// One thing on a page.
#[derive(Clone, Debug)]
pub enum Item {
    /// Shaped text whose baseline starts at `origin`.
    Glyphs {
        /// The left end of the baseline.
        origin: Point,
        /// Font size in points.
        size: f32,
        /// Ink.
        colour: Colour,
        /// Glyphs of one face, from left to right.
        run: Run,
    },
    /// An area or a line.
    Shape {
        /// Its outline.
        shape: Shape,
        /// Painted first; nonzero winding.
        fill: Option<Colour>,
        /// Painted over the fill.
        stroke: Option<Stroke>,
    },
    /// Items of which only what lies inside `clip` is seen.
    Group {
        /// What is seen.
        clip: Rect,
        /// In painting order.
        items: Vec<Item>,
    },
    /// An area that opens a web page or a mail when clicked.
    Link {
        /// Where to click.
        area: Rect,
        /// What opens.
        target: Target,
    },
}

/// The outline of an [`Item::Shape`].
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An upright rectangle.
    Rect(Rect),
    /// Anything else.
    Path(Path),
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Ink.
    pub colour: Colour,
    /// In points.
    pub width: f32,
    /// Dash and gap in points; `None` is a solid line.
    pub dash: Option<[f32; 2]>,
}

impl Stroke {
    /// A solid line.
    pub const fn solid(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: None }
    }

    /// A dashed line with equal dashes and gaps of `length` points.
    pub const fn dashed(colour: Colour, width: f32, length: f32) -> Self {
        Self { colour, width, dash: Some([length, length]) }
    }
}

/// Where a link leads: `https:` or `mailto:` and nothing else, so that a report cannot run or open a local file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target(String);

impl Target {
    /// `None` unless `uri` starts with `https://` or `mailto:` and has no spaces or control characters.
    /// Characters outside ASCII are percent-encoded as UTF-8 (RFC 3986, section 2.1), because a PDF stores ASCII.
    ///
    /// ```
    /// use slipway_report::page::Target;
    /// assert!(Target::new("https://example.org/PAY-17").is_some());
    /// assert!(Target::new("file:///etc/passwd").is_none());
    /// assert_eq!(Target::new("https://example.org/ü").unwrap().as_str(), "https://example.org/%C3%BC");
    /// ```
    pub fn new(uri: &str) -> Option<Self> {
        let uri = uri.trim();
        let lower = uri.get(..8).unwrap_or(uri).to_ascii_lowercase();
        let rest = if lower == "https://" {
            &uri[8..]
        } else if lower.starts_with("mailto:") {
            &uri[7..]
        } else {
            return None;
        };
        if rest.is_empty() || uri.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let mut encoded = String::with_capacity(uri.len());
        for byte in uri.bytes() {
            match byte {
                b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x80.. => {
                    encoded.push_str(&format!("%{byte:02X}"));
                }
                _ => encoded.push(char::from(byte)),
            }
        }
        Some(Self(encoded))
    }

    /// The URI, ASCII only.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line of the contents beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// What the viewer shows.
    pub title: String,
    /// Index into [`List::pages`].
    pub page: usize,
    /// Where on the page, from its top.
    pub y: f32,
    /// Entries below this one.
    pub children: Vec<OutlineEntry>,
}

impl List {
    /// Add an entry below the last entry of `level - 1` (0 is the top level). A level with no parent yet moves up.
    pub fn add_outline(&mut self, level: usize, title: impl Into<String>, page: usize, y: f32) {
        let mut siblings = &mut self.outline;
        for _ in 0..level {
            if siblings.is_empty() {
                break;
            }
            let last = siblings.len() - 1;
            siblings = &mut siblings[last].children;
        }
        siblings.push(OutlineEntry { title: title.into(), page, y, children: Vec::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_targets() {
        for good in ["https://a.example", "HTTPS://a.example/x?y=1#z", "mailto:jo@example.org"] {
            assert!(Target::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "https://",
            "mailto:",
            "http://a.example",
            "javascript:alert(1)",
            "file:///x",
            "https://a b",
            "é",
        ] {
            assert!(Target::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn outline_nests_and_never_loses_an_entry() {
        let mut list = List::default();
        list.add_outline(2, "early", 0, 0.0);
        list.add_outline(0, "a", 0, 1.0);
        list.add_outline(1, "a1", 0, 2.0);
        list.add_outline(2, "a11", 1, 3.0);
        list.add_outline(1, "a2", 1, 4.0);
        let titles: Vec<_> = list.outline.iter().map(|e| (e.title.as_str(), e.children.len())).collect();
        assert_eq!(titles, [("early", 0), ("a", 2)]);
        assert_eq!(list.outline[1].children[0].children[0].title, "a11");
    }
}
