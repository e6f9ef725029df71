//! Content lines as bytes: escaping, quoting, folding.
//!
//! Invariant: no line is longer than 75 octets without its CRLF, no fold splits a code point, and no
//! value can begin a line of its own.

use super::calendar::clean;
use super::property::Property;

/// Longest line in octets, without its end (RFC 5545, 3.1).
pub(crate) const MAX_OCTETS: usize = 75;

/// How far in front of the limit a fold looks for a place that is not beside a blank.
const LOOK_BACK: usize = 24;

/// Writes a property as one folded content line. The value must be escaped already.
pub(crate) fn push(out: &mut Vec<u8>, property: &Property) {
    let mut line = String::with_capacity(property.name.len() + property.value.len() + 32);
    line.push_str(&property.name);
    for (name, values) in &property.parameters {
        line.push(';');
        line.push_str(name);
        for (index, value) in values.iter().enumerate() {
            line.push(if index == 0 { '=' } else { ',' });
            push_parameter(&mut line, value);
        }
    }
    line.push(':');
    line.push_str(&property.value);
    fold(out, &line);
}

/// A text as the value of a property (RFC 5545, 3.3.11).
pub(crate) fn escape(text: &str) -> String {
    let cleaned = clean(text);
    let mut escaped = String::with_capacity(cleaned.len() + 8);
    for c in cleaned.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A parameter value: carets as in RFC 6868, quotes around what would end it.
fn push_parameter(line: &mut String, value: &str) {
    let cleaned = clean(value);
    let quoted = cleaned.contains([':', ';', ',', ' ', '\t']);
    if quoted {
        line.push('"');
    }
    for c in cleaned.chars() {
        match c {
            '^' => line.push_str("^^"),
            '"' => line.push_str("^'"),
            '\n' => line.push_str("^n"),
            c => line.push(c),
        }
    }
    if quoted {
        line.push('"');
    }
}

fn fold(out: &mut Vec<u8>, line: &str) {
    let mut rest = line;
    let mut room = MAX_OCTETS;
    while rest.len() > room {
        let cut = cut(rest, room);
        out.extend_from_slice(&rest.as_bytes()[..cut]);
        out.extend_from_slice(b"\r\n ");
        rest = &rest[cut..];
        // The blank that marks a continuation counts.
        room = MAX_OCTETS - 1;
    }
    out.extend_from_slice(rest.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Where to fold `rest`, at most `room` octets on. Not beside a blank if there is another place near:
/// some readers trim the lines that they join.
fn cut(rest: &str, room: usize) -> usize {
    let limit = rest.floor_char_boundary(room);
    let blank = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_whitespace);
    (limit.saturating_sub(LOOK_BACK).max(1)..=limit)
        .rev()
        .find(|&at| rest.is_char_boundary(at) && !blank(at) && !blank(at - 1))
        .unwrap_or(limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ics::problem::Log;

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escape("a;b,c\\d\r\ne\rf\u{0}g\u{2028}h"), "a\\;b\\,c\\\\d\\ne\\nfg\\nh");
    }

    #[test]
    fn folds_count_octets_and_keep_characters_whole() {
        let mut out = Vec::new();
        fold(&mut out, &"\u{1f680}".repeat(100));
        for line in out.split(|b| *b == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            assert!(line.len() <= MAX_OCTETS);
            assert!(std::str::from_utf8(line).is_ok());
        }
        let unfolded = String::from_utf8(out).expect("text").replace("\r\n ", "");
        assert_eq!(unfolded, "\u{1f680}".repeat(100) + "\r\n");
    }

    #[test]
    fn folds_keep_off_blanks() {
        let mut out = Vec::new();
        fold(&mut out, &format!("{} {}", "a".repeat(74), "b".repeat(74)));
        let text = String::from_utf8(out).expect("text");
        assert!(text.starts_with(&format!("{}\r\n a b", "a".repeat(73))), "{text}");
    }

    #[test]
    fn parameters_come_back() {
        for value in ["M\u{fc}ller, J\u{f6}rg", "a\"b^c^n\nd", ";:,", "", "x y", "^'"] {
            let parameters = vec![("CN".to_owned(), vec![value.to_owned()])];
            let property = Property { name: "X-A".into(), parameters, value: "v".into(), line: 0 };
            let mut out = Vec::new();
            push(&mut out, &property);
            let line = String::from_utf8(out).expect("text").replace("\r\n", "");
            let mut log = Log::default();
            let read = Property::parse(&line, 0, &mut log);
            assert_eq!(read, Some(property), "{line}");
            assert!(log.into_problems().is_empty());
        }
    }
}
