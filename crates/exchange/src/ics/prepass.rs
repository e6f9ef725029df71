//! From bytes to logical lines: what has to happen before a tokenizer may look at a file.
//!
//! Invariant: a line is unfolded as bytes and decoded afterwards, because writers fold in the middle
//! of a character. Every line knows the physical line it starts on. Memory is bounded by one logical
//! line, save for UTF-16 input, which is decoded as a whole.
//!
//! Deliberately not here: what a line means, apart from whether it can be a content line at all.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::problem::{Log, ProblemKind};

/// Longest logical line in bytes; the rest of a longer one is dropped with a problem.
pub(crate) const MAX_LINE: usize = 64 * 1024;

/// One unfolded, decoded line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogicalLine {
    /// Physical line it starts on, from 1.
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// The file as UTF-8 (as far as it is text at all), without a byte order mark.
pub(crate) fn to_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = match bytes {
        [0xFF, 0xFE, ..] | [b'B' | b'b', 0, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] | [0, b'B' | b'b', ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = utf16 {
        let (text, _) = encoding.decode_with_bom_removal(bytes);
        return Cow::Owned(text.into_owned().into_bytes());
    }
    Cow::Borrowed(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes))
}

/// Iterates over the logical lines. Problems found on the way are pushed to `problems`.
pub(crate) struct Lines<'a> {
    rest: &'a [u8],
    /// Number of the physical line that `rest` starts with.
    number: usize,
    pub(crate) problems: Log,
    pending: Option<LogicalLine>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, number: 1, problems: Log::default(), pending: None }
    }

    /// The next physical line with its number, without its line end: CRLF, LF or CR.
    fn physical(&mut self) -> Option<(usize, &'a [u8])> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(self.rest.len());
        let (line, rest) = self.rest.split_at(end);
        self.rest = match rest {
            [b'\r', b'\n', tail @ ..] | [_, tail @ ..] => tail,
            [] => &[],
        };
        let number = self.number;
        self.number += 1;
        Some((number, line))
    }

    /// Skips empty lines and tells whether a continuation follows. A line of blanks is a continuation,
    /// not an empty line: it is how a fold inside blanks looks.
    fn continues(&mut self) -> bool {
        let saved = (self.rest, self.number);
        loop {
            match self.rest.first() {
                Some(b'\r' | b'\n') => {
                    let _ = self.physical();
                }
                Some(b' ' | b'\t') => return true,
                _ => break,
            }
        }
        (self.rest, self.number) = saved;
        false
    }

    /// The next line, unfolded and decoded, before orphans are joined.
    fn unfolded(&mut self) -> Option<LogicalLine> {
        let (number, first) = loop {
            let (number, line) = self.physical()?;
            if !line.is_empty() {
                break (number, line);
            }
        };
        // A blank here continues nothing: the line in front is the file's start, or a bracket.
        let first = first.trim_ascii_start();
        if is_whole_bracket(first) {
            return Some(self.decode(number, first));
        }
        if !self.continues() && first.len() <= MAX_LINE {
            return Some(self.decode(number, first));
        }
        let mut joined = Vec::with_capacity(first.len().min(MAX_LINE) + 80);
        let mut cut = append(&mut joined, first);
        while self.continues() {
            let Some((_, line)) = self.physical() else { break };
            cut |= append(&mut joined, line.get(1..).unwrap_or_default());
        }
        if cut {
            self.problems.push(number, ProblemKind::LineTooLong);
        }
        Some(self.decode(number, &joined))
    }

    fn decode(&mut self, line: usize, bytes: &[u8]) -> LogicalLine {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            // Cut at MAX_LINE inside a character: that is the length's fault, not the encoding's.
            Err(error) if error.error_len().is_none() && bytes.len() == MAX_LINE => {
                String::from_utf8_lossy(&bytes[..error.valid_up_to()])
            }
            Err(_) => {
                self.problems.push(line, ProblemKind::NotUtf8);
                WINDOWS_1252.decode_without_bom_handling(bytes).0
            }
        };
        let text = if text.chars().any(is_unwanted) {
            text.chars().filter(|&c| !is_unwanted(c)).collect()
        } else {
            text.into_owned()
        };
        LogicalLine { line, text }
    }

    /// Joins `orphan` to `line` in front of it. Texts get the line break that the writer forgot to
    /// escape; other values were only folded without the blank.
    fn join(&mut self, line: &mut LogicalLine, orphan: &LogicalLine) {
        let glue = if is_text(&line.text) { "\\n" } else { "" };
        if line.text.len() + glue.len() + orphan.text.len() > MAX_LINE {
            self.problems.push(orphan.line, ProblemKind::LineTooLong);
            return;
        }
        line.text.push_str(glue);
        line.text.push_str(&orphan.text);
        self.problems.push(orphan.line, ProblemKind::OrphanJoined);
    }
}

impl Iterator for Lines<'_> {
    type Item = LogicalLine;

    fn next(&mut self) -> Option<LogicalLine> {
        let mut line = match self.pending.take() {
            Some(line) => line,
            None => self.unfolded()?,
        };
        while !is_content_line(&line.text) {
            if !line.text.trim().is_empty() {
                self.problems.push(line.line, ProblemKind::NotAProperty);
            }
            line = self.unfolded()?;
        }
        if is_bracket(&line.text) {
            return Some(line);
        }
        while let Some(next) = self.unfolded() {
            if is_content_line(&next.text) {
                self.pending = Some(next);
                break;
            }
            if !next.text.trim().is_empty() {
                self.join(&mut line, &next);
            }
        }
        Some(line)
    }
}

/// Appends as much as fits; true when something did not.
fn append(joined: &mut Vec<u8>, part: &[u8]) -> bool {
    let room = MAX_LINE - joined.len().min(MAX_LINE);
    joined.extend_from_slice(&part[..part.len().min(room)]);
    part.len() > room
}

/// Control characters have no meaning in a content line, save for the tab (RFC 5545, 3.1).
fn is_unwanted(c: char) -> bool {
    c.is_control() && c != '\t'
}

/// Whether the line starts with a name and a delimiter. A URL does too, when
/// somebody's line break pushed it to the start of a line.
fn is_content_line(text: &str) -> bool {
    let name =
        text.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.')).count();
    let rest = &text[name..];
    name > 0 && (rest.starts_with(';') || rest.starts_with(':')) && !is_url(text)
}

fn is_url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, _)| {
        ["http", "https", "ftp", "webcal", "file"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
    })
}

/// A line that begins or ends a component which everybody knows, and nothing else.
fn is_whole_bracket(line: &[u8]) -> bool {
    let Some(colon) = line.iter().position(|byte| *byte == b':') else { return false };
    let (word, name) = (&line[..colon], line[colon + 1..].trim_ascii_end());
    let either = |text: &[u8], known: &[&str]| known.iter().any(|k| text.eq_ignore_ascii_case(k.as_bytes()));
    either(word, &["BEGIN", "END"])
        && either(
            name,
            &["VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VALARM", "VTIMEZONE", "STANDARD", "DAYLIGHT"],
        )
}

fn is_bracket(text: &str) -> bool {
    let starts = |word: &str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    starts("BEGIN:") || starts("END:")
}

/// Properties whose value is prose.
fn is_text(text: &str) -> bool {
    let name = text.split([':', ';']).next().unwrap_or_default().to_ascii_uppercase();
    matches!(name.as_str(), "SUMMARY" | "DESCRIPTION" | "LOCATION" | "COMMENT" | "CONTACT" | "NAME")
        || name.starts_with("X-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ics::Problem;

    fn lines(bytes: &[u8]) -> (Vec<(usize, String)>, Vec<Problem>) {
        let utf8 = to_utf8(bytes);
        let mut lines = Lines::new(&utf8);
        let read = lines.by_ref().map(|l| (l.line, l.text)).collect();
        (read, lines.problems.into_problems())
    }

    #[test]
    fn every_line_end_counts_as_one_line() {
        let (read, problems) = lines(b"A:1\r\nB:2\nC:3\rD:4\r\n\r\nE:5");
        let expected = [(1, "A:1"), (2, "B:2"), (3, "C:3"), (4, "D:4"), (6, "E:5")];
        assert_eq!(read, expected.map(|(n, t)| (n, t.to_owned())));
        assert!(problems.is_empty());
    }

    #[test]
    fn a_character_folded_in_its_middle_is_whole() {
        let (read, problems) = lines(b"SUMMARY:M\xC3\r\n \xBCller\r\n \r\n  x\r\nB:1");
        assert_eq!(read[0], (1, "SUMMARY:M\u{fc}ller x".to_owned()));
        assert_eq!(read[1].0, 5);
        assert!(problems.is_empty());
    }

    #[test]
    fn latin_bytes_are_decoded_and_told() {
        let (read, problems) = lines(b"A:ok\r\nSUMMARY:M\xFCller\r\n");
        assert_eq!(read[1].1, "SUMMARY:M\u{fc}ller");
        assert_eq!(problems, [Problem { line: 2, kind: ProblemKind::NotUtf8 }]);
    }

    #[test]
    fn utf16_of_both_kinds_is_read() {
        let text = "BEGIN:VCALENDAR\r\nX:\u{1f680}\r\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> =
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            assert_eq!(lines(&bytes).0[1], (2, "X:\u{1f680}".to_owned()));
        }
    }

    #[test]
    fn orphans_are_joined_to_the_text_before() {
        let (read, problems) =
            lines(b"DESCRIPTION:one\nsecond line\n\nhttps://x.org/a\nUID:1\nEND:VEVENT\nlost\n");
        assert_eq!(read[0], (1, "DESCRIPTION:one\\nsecond line\\nhttps://x.org/a".to_owned()));
        assert_eq!(read[1], (5, "UID:1".to_owned()));
        let kinds: Vec<_> = problems.iter().map(|p| (p.line, p.kind.clone())).collect();
        assert_eq!(
            kinds,
            [(2, ProblemKind::OrphanJoined), (4, ProblemKind::OrphanJoined), (7, ProblemKind::NotAProperty)]
        );
    }

    #[test]
    fn a_bracket_does_not_swallow_an_indented_line() {
        let (read, _) = lines(b"BEGIN:VEVENT\n UID:1\n2\nEND:VEVENT \n  lost\nBEGIN:\n VCALENDAR\nX-URL://a");
        let expected = [
            (1, "BEGIN:VEVENT"),
            (2, "UID:12"),
            (4, "END:VEVENT "),
            (6, "BEGIN:VCALENDAR"),
            (8, "X-URL://a"),
        ];
        assert_eq!(read, expected.map(|(n, t)| (n, t.to_owned())));
    }

    #[test]
    fn a_line_is_cut_at_its_cap() {
        let mut bytes = b"DESCRIPTION:".to_vec();
        bytes.resize(200_000, b'x');
        bytes.extend_from_slice(b"\r\nUID:1");
        let (read, problems) = lines(&bytes);
        assert_eq!(read[0].1.len(), MAX_LINE);
        assert_eq!(read[1], (2, "UID:1".to_owned()));
        assert_eq!(problems, [Problem { line: 1, kind: ProblemKind::LineTooLong }]);
    }
}
