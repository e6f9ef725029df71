//! The words of a rule, with their columns.
//!
//! *Invariant*: columns count characters from 1, so that what is said about a place fits what is seen.

use super::{BadRule, Expected, RuleFault};

/// A word, or a name in quotes.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) column: usize,
    quoted: bool,
}

impl Word {
    pub(super) fn is(&self, keyword: &str) -> bool {
        !self.quoted && self.text.eq_ignore_ascii_case(keyword)
    }
}

/// The words of a rule that were not read yet.
pub(super) struct Words {
    all: Vec<Word>,
    next: usize,
    /// One more than the text has.
    end: usize,
}

impl Words {
    /// Splits at blanks; a comma is a word of its own; quotes keep a name together.
    pub(super) fn of(text: &str) -> Result<Self, BadRule> {
        let mut all: Vec<Word> = Vec::new();
        let mut open: Option<Word> = None;
        for (n, c) in text.chars().enumerate() {
            let column = n + 1;
            match (&mut open, c) {
                (Some(word), '"') if word.quoted => all.extend(open.take()),
                (Some(word), c) if word.quoted => word.text.push(c),
                (_, '"') => {
                    all.extend(open.take());
                    open = Some(Word { text: String::new(), column, quoted: true });
                }
                (_, ',') => {
                    all.extend(open.take());
                    all.push(Word { text: ",".to_owned(), column, quoted: false });
                }
                (_, c) if c.is_whitespace() => all.extend(open.take()),
                (Some(word), c) => word.text.push(c),
                (None, c) => open = Some(Word { text: c.to_string(), column, quoted: false }),
            }
        }
        if let Some(word) = open.as_ref().filter(|word| word.quoted) {
            return Err(BadRule { column: word.column, fault: RuleFault::OpenQuote });
        }
        all.extend(open);
        Ok(Self { all, next: 0, end: text.chars().count() + 1 })
    }

    pub(super) fn peek(&self) -> Option<&Word> {
        self.all.get(self.next)
    }

    pub(super) const fn skip(&mut self) {
        self.next += 1;
    }

    /// Where the next word stands.
    pub(super) fn column(&self) -> usize {
        self.peek().map_or(self.end, |word| word.column)
    }

    /// That the next word is none of these.
    pub(super) fn unexpected(&self, expected: Vec<Expected>) -> BadRule {
        let found = self.peek().map(|word| word.text.clone()).unwrap_or_default();
        BadRule { column: self.column(), fault: RuleFault::Unexpected { found, expected } }
    }

    /// Takes the next word where it is one of these.
    pub(super) fn takes(&mut self, keywords: &[&str]) -> bool {
        let found = self.peek().is_some_and(|word| keywords.iter().any(|k| word.is(k)));
        self.next += usize::from(found);
        found
    }

    /// The place of the group that the next word is in; the first of each group is what is expected.
    pub(super) fn one_of(&mut self, groups: &[&[&'static str]]) -> Result<usize, BadRule> {
        match groups.iter().position(|group| self.takes(group)) {
            Some(place) => Ok(place),
            None => Err(self.unexpected(groups.iter().map(|group| Expected::Word(group[0])).collect())),
        }
    }

    /// All of these words, one after another.
    pub(super) fn all_of(&mut self, keywords: &[&'static str]) -> Result<(), BadRule> {
        keywords.iter().try_for_each(|keyword| self.one_of(&[&[keyword]]).map(drop))
    }

    /// A whole number within bounds.
    pub(super) fn number(&mut self, min: u32, max: u32) -> Result<u32, BadRule> {
        let word = self.peek().filter(|word| word.text.bytes().all(|b| b.is_ascii_digit()));
        let Some(word) = word.filter(|word| !word.quoted) else {
            return Err(self.unexpected(vec![Expected::Number]));
        };
        let found = word.text.parse().ok().filter(|n| (min..=max).contains(n));
        let fault = RuleFault::OutOfRange { min: i64::from(min), max: i64::from(max) };
        let found = found.ok_or(BadRule { column: word.column, fault })?;
        self.skip();
        Ok(found)
    }

    /// A name: in quotes, or all words up to one of `ends`, which stays. Without `ends`, one word.
    pub(super) fn name(&mut self, ends: &[&str]) -> Result<String, BadRule> {
        let mut name = String::new();
        while let Some(word) = self.peek() {
            let stop = word.is(",") || ends.iter().any(|end| word.is(end));
            if stop || (word.quoted && !name.is_empty()) {
                break;
            }
            let whole = word.quoted || ends.is_empty();
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word.text.trim());
            self.skip();
            if whole {
                break;
            }
        }
        if name.is_empty() { Err(self.unexpected(vec![Expected::Name])) } else { Ok(name) }
    }
}
