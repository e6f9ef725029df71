//! The words of generated plans, read from a list.
//!
//! *Invariant*: every section that the code asks for is there and not empty (tested).

use super::random::Dice;

const LIST: &str = include_str!("names.txt");

/// Sections of the list.
pub(super) struct Names {
    sections: Vec<(&'static str, Vec<&'static str>)>,
}

impl Names {
    pub(super) fn read() -> Self {
        let mut sections: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match (line.strip_prefix('@'), sections.last_mut()) {
                (Some(name), _) => sections.push((name, Vec::new())),
                (None, Some((_, words))) => words.push(line),
                (None, None) => {}
            }
        }
        Self { sections }
    }

    /// All words of a section.
    pub(super) fn all(&self, section: &str) -> &[&'static str] {
        let found = self.sections.iter().find(|(name, _)| *name == section);
        found.map_or(&[], |(_, words)| words)
    }

    /// The `n`-th word of a section, from the front again after the last.
    pub(super) fn nth(&self, section: &str, n: usize) -> &'static str {
        let words = self.all(section);
        words.get(n % words.len().max(1)).copied().unwrap_or_default()
    }

    /// Some word of a section.
    pub(super) fn some(&self, section: &str, dice: &mut Dice) -> &'static str {
        dice.pick(self.all(section)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_is_there() {
        let names = Names::read();
        for section in [
            "portfolios",
            "systems",
            "regions",
            "themes",
            "verbs",
            "objects",
            "contexts",
            "given",
            "family",
            "phases",
            "gates",
            "environments",
            "purposes",
            "holidays",
            "rules",
            "words",
        ] {
            assert!(!names.all(section).is_empty(), "{section}");
        }
        assert_eq!((names.all("phases").len(), names.all("gates").len()), (5, 5));
    }
}
