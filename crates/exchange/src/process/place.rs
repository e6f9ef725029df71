//! JSON with its places: members and items as parts of the text that they were read from.
//!
//! Invariant: a place is a byte of the text, and [`Places`] tells its line and character without going through
//! the whole text again.

use serde::de::IgnoredAny;

/// A part of the text, with where it begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// Its bytes, a JSON value.
    pub(super) text: &'a str,
    /// Its first byte in the whole.
    pub(super) at: usize,
}

/// A member of an object: name, where the name stands, and value.
#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) value: Part<'a>,
}

impl<'a> Part<'a> {
    /// The whole text, when it is one JSON value.
    pub(super) fn whole(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<IgnoredAny>(text)?;
        Ok(Scan { text, at: 0 }.value(0))
    }

    /// The members of an object, in their order, doubles too; `None` where it is none.
    pub(super) fn members(self) -> Option<Vec<Member<'a>>> {
        let mut scan = Scan::inside(self, b'{')?;
        let mut members = Vec::new();
        while scan.next_is(b'"') {
            let name = scan.value(self.at);
            scan.skip(b':');
            // A name that is no text as it stands (half a surrogate pair) is no field's either.
            let plain = serde_json::from_str(name.text).unwrap_or_else(|_| name.text.to_owned());
            members.push(Member { name: plain, at: name.at, value: scan.value(self.at) });
            scan.skip(b',');
        }
        Some(members)
    }

    /// The items of a list; `None` where it is none.
    pub(super) fn items(self) -> Option<Vec<Self>> {
        let mut scan = Scan::inside(self, b'[')?;
        let mut items = Vec::new();
        while scan.at < self.text.len() && !scan.next_is(b']') {
            items.push(scan.value(self.at));
            scan.skip(b',');
        }
        Some(items)
    }
}

/// Walks over text that is known to be JSON, so that only strings and brackets matter.
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    /// Behind the bracket with which `part` begins.
    fn inside(part: Part<'a>, bracket: u8) -> Option<Self> {
        let begins = part.text.as_bytes().first() == Some(&bracket);
        begins.then_some(Self { text: part.text, at: 1 })
    }

    /// Whether that byte follows, behind blanks.
    fn next_is(&mut self, byte: u8) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.text.as_bytes().get(self.at) == Some(&byte)
    }

    fn skip(&mut self, byte: u8) {
        self.at += usize::from(self.next_is(byte));
    }

    /// The value that follows, as a part of a whole in which this text begins at `from`.
    fn value(&mut self, from: usize) -> Part<'a> {
        self.next_is(b'"');
        let (bytes, start) = (self.text.as_bytes(), self.at);
        let (mut end, mut depth) = (start, 0_usize);
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => end = after_string(bytes, end),
                b'{' | b'[' => (end, depth) = (end + 1, depth + 1),
                b'}' | b']' if depth > 0 => (end, depth) = (end + 1, depth - 1),
                b',' | b':' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r' if depth == 0 => break,
                _ => end += 1,
            }
            // A string, an object or a list ends with its own last byte.
            if depth == 0 && matches!(bytes.get(end - 1), Some(b'"' | b'}' | b']')) {
                break;
            }
        }
        self.at = end;
        Part { text: &self.text[start..end], at: from + start }
    }
}

/// The byte behind the string that begins at `start`.
fn after_string(bytes: &[u8], start: usize) -> usize {
    let mut end = start + 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'"' => return end + 1,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    bytes.len()
}

/// Lines and characters of a text, from 1.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Line and character at every so many bytes.
    marks: Vec<(u64, u64)>,
}

/// Bytes between two marks.
const STEP: usize = 1024;

impl<'a> Places<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut places = Self { text, marks: vec![(1, 1)] };
        for at in (STEP..text.len()).step_by(STEP) {
            let mark = places.find(at);
            places.marks.push(mark);
        }
        places
    }

    /// Line and character of a byte.
    pub(super) fn find(&self, at: usize) -> (u64, u64) {
        let last = self.marks.len() - 1;
        let mark = (at / STEP).min(last);
        let (mut line, mut character) = self.marks[mark];
        for byte in self.text.as_bytes().iter().take(at).skip(mark * STEP) {
            match byte {
                b'\n' => (line, character) = (line + 1, 1),
                // The bytes that continue a character.
                0x80..=0xBF => {}
                _ => character += 1,
            }
        }
        (line, character)
    }

    /// The byte at which the reader of JSON stopped.
    pub(super) fn of_error(&self, error: &serde_json::Error) -> usize {
        let starts = self.text.match_indices('\n').map(|(at, _)| at + 1);
        let start = [0].into_iter().chain(starts).nth(error.line().saturating_sub(1)).unwrap_or(0);
        (start + error.column().saturating_sub(1)).min(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_lines_and_characters() {
        let text = format!("{}\n{{ \"ä\": [1, {{\"b\" : null}}] }}", "ü".repeat(3_000));
        let places = Places::of(&text);
        for (at, _) in text.char_indices().step_by(7) {
            let before = &text[..at];
            let line = before.matches('\n').count() as u64 + 1;
            let character = before.rsplit('\n').next().unwrap().chars().count() as u64 + 1;
            assert_eq!(places.find(at), (line, character));
        }
    }

    #[test]
    fn members_and_items_know_where_they_stand() {
        let text = " { \"ä\" : [1, {\"b\" : null, \"b\":2}] }";
        let whole = Part::whole(text).unwrap();
        let member = whole.members().unwrap().remove(0);
        assert_eq!((member.name.as_str(), member.at), ("ä", 3));
        let items = member.value.items().unwrap();
        let inner = items[1].members().unwrap();
        assert_eq!(inner.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["b", "b"]);
        assert_eq!(&text[inner[1].value.at..=inner[1].value.at], "2");
        assert_eq!(&text[inner[0].at..inner[0].at + 3], "\"b\"");
        assert!(whole.items().is_none() && items[0].members().is_none());
    }

    #[test]
    fn brackets_and_quotes_in_strings_are_no_ends() {
        let text = r#"[ "a]\"{,", {"k\\":"}", "\"":[[],{}]}, -1.5e3 ,true,[ ] , {} ]"#;
        let items = Part::whole(text).unwrap().items().unwrap();
        let texts: Vec<&str> = items.iter().map(|item| item.text).collect();
        assert_eq!(texts, [r#""a]\"{,""#, r#"{"k\\":"}", "\"":[[],{}]}"#, "-1.5e3", "true", "[ ]", "{}"]);
        let members = items[1].members().unwrap();
        let found: Vec<_> = members.iter().map(|m| (m.name.as_str(), m.value.text)).collect();
        assert_eq!(found, [("k\\", "\"}\""), ("\"", "[[],{}]")]);
        assert!(items[4].items().unwrap().is_empty() && items[5].members().unwrap().is_empty());
    }

    proptest::proptest! {
        /// What is found of a value by its place is what a reader of the whole finds.
        #[test]
        fn parts_are_those_of_a_reader(list in proptest::collection::vec("\\PC{0,8}", 0..6), pretty: bool) {
            let map: serde_json::Map<String, serde_json::Value> =
                list.iter().map(|text| (text.clone(), serde_json::json!([text, {"x": text}]))).collect();
            let whole = serde_json::json!([map, list]);
            let text = if pretty { serde_json::to_string_pretty(&whole) } else { serde_json::to_string(&whole) }.unwrap();
            let items = Part::whole(&text).unwrap().items().unwrap();
            for member in items[0].members().unwrap() {
                proptest::prop_assert_eq!(&text[member.value.at..][..member.value.text.len()], member.value.text);
                let value: serde_json::Value = serde_json::from_str(member.value.text).unwrap();
                proptest::prop_assert_eq!(Some(&value), map.get(&member.name));
            }
            proptest::prop_assert_eq!(items[0].members().unwrap().len(), map.len());
            let texts = items[1].items().unwrap();
            let read: Vec<String> = texts.iter().map(|part| serde_json::from_str(part.text).unwrap()).collect();
            proptest::prop_assert_eq!(read, list);
        }
    }

    #[test]
    fn a_text_that_is_no_json_says_where() {
        for (text, line) in [("{\n\"a\": 1,\n", 3), ("{\n  oops }", 2), ("", 1), ("{} x", 1)] {
            let error = Part::whole(text).unwrap_err();
            let places = Places::of(text);
            assert_eq!(places.find(places.of_error(&error)).0, line, "{text:?}: {error}");
        }
    }
}
