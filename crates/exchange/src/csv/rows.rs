//! Text to rows of cells, each with its physical line.
//!
//! Invariant: a quote that is not closed costs the row that opens it and no other: reading goes on with the
//! next line. Splitting into cells is the `csv` crate's (RFC 4180); the line is counted here, since that
//! crate counts blank lines to the row behind them.

use csv::{ReaderBuilder, StringRecord};

use super::decode::newlines;
use super::guard::unguard;

/// Most rows with an open quote; such a file is given up where there are more.
const MOST_OPEN: usize = 100;

/// One row.
#[derive(Debug, PartialEq)]
pub(super) struct Raw {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
    /// A quote is opened in it that is not closed: the cells are none.
    pub(super) open_quote: bool,
}

/// Which character parts the cells.
pub(super) const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Cells of the first line, for telling the layout.
pub(super) fn header(text: &str, delimiter: u8) -> Vec<String> {
    Rows::new(text, delimiter, 1).next(usize::MAX).map_or_else(Vec::new, |raw| raw.cells)
}

/// Rows of a text, in order.
pub(super) struct Rows<'a> {
    text: &'a str,
    delimiter: u8,
    /// Where reading began again last, in bytes, and the reader from there on.
    base: usize,
    reader: csv::Reader<&'a [u8]>,
    /// Place and line counted so far.
    counted: (usize, u64),
    opened: usize,
}

impl<'a> Rows<'a> {
    /// `line` is that of the text's first.
    pub(super) fn new(text: &'a str, delimiter: u8, line: u64) -> Self {
        Self { text, delimiter, base: 0, reader: reader(text, delimiter), counted: (0, line), opened: 0 }
    }

    /// The next row that is not blank; `width` is how many cells it should have.
    pub(super) fn next(&mut self, width: usize) -> Option<Raw> {
        let mut record = StringRecord::new();
        if self.opened > MOST_OPEN || !self.reader.read_record(&mut record).ok()? {
            return None;
        }
        let offset = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
        let from = self.base + record.position().map_or(0, |p| offset(p.byte()));
        let blank = self.text[from..].bytes().take_while(|b| *b == b'\n').count();
        let start = from + blank;
        let end = self.base + offset(self.reader.position().byte());
        let raw = self.text.get(start..end).unwrap_or_default();
        let line = self.line_at(start);
        let inner = raw.trim_end_matches('\n');
        let lines = inner.contains('\n');
        let astray = lines && record.len() != width && width != usize::MAX;
        if inner.contains('"') && (astray || is_odd(raw, self.delimiter, lines)) {
            self.restart(start + inner.find('\n').map_or(inner.len(), |at| at + 1));
            return Some(Raw { line, cells: Vec::new(), open_quote: true });
        }
        let cells = record.iter().map(|cell| unguard(cell).to_owned()).collect();
        Some(Raw { line, cells, open_quote: false })
    }

    fn restart(&mut self, at: usize) {
        self.opened += 1;
        self.base = at.min(self.text.len());
        self.reader = reader(&self.text[self.base..], self.delimiter);
    }

    fn line_at(&mut self, place: usize) -> u64 {
        let (from, line) = self.counted;
        let found = line + newlines(self.text.as_bytes().get(from..place).unwrap_or_default());
        self.counted = (place, found);
        found
    }

    /// Whether too many quotes were left open to go on.
    pub(super) fn gave_up(&self) -> bool {
        self.opened > MOST_OPEN
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// Whether a quote is open at the end of the raw row, or, in one of several lines, closed in the middle of a
/// cell: then it is the opening quote of a later row that closed it.
fn is_odd(raw: &str, delimiter: u8, lines: bool) -> bool {
    let (mut quoted, mut cell_starts) = (false, true);
    let mut bytes = raw.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (true, b'"') => {
                quoted = bytes.next_if_eq(&b'"').is_some();
                let ends = bytes.peek().is_none_or(|next| *next == delimiter || *next == b'\n');
                if !quoted && !ends && lines {
                    return true;
                }
            }
            (true, _) => {}
            (false, b'"') if cell_starts => {
                quoted = true;
                cell_starts = false;
            }
            (false, byte) => cell_starts = byte == delimiter || byte == b'\n',
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, width: usize) -> Vec<(u64, String)> {
        let mut rows = Rows::new(text, b',', 1);
        let mut found = Vec::new();
        while let Some(raw) = rows.next(width) {
            found.push((raw.line, if raw.open_quote { "open".to_owned() } else { raw.cells.join("|") }));
        }
        found
    }

    fn expect(rows: &[(u64, &str)]) -> Vec<(u64, String)> {
        rows.iter().map(|(line, text)| (*line, (*text).to_owned())).collect()
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        let text = "a,b\n\n\"two\nlines\",x\n\nlast,y";
        assert_eq!(read(text, 2), expect(&[(1, "a|b"), (3, "two\nlines|x"), (6, "last|y")]));
    }

    #[test]
    fn an_open_quote_costs_its_own_row() {
        assert_eq!(read("a,\"b\nc,d\ne,f\n", 2), expect(&[(1, "open"), (2, "c|d"), (3, "e|f")]));
        assert_eq!(read("a,\"b\nc,\"d\ne,f\n", 2), expect(&[(1, "open"), (2, "open"), (3, "e|f")]));
        assert_eq!(read("a,b\nc,\"d", 2), expect(&[(1, "a|b"), (2, "open")]));
    }

    #[test]
    fn quotes_inside_cells_are_text() {
        assert_eq!(
            read("a,5\" pipe\nb,\"say \"\"hi\"\"\"\n", 2),
            expect(&[(1, "a|5\" pipe"), (2, "b|say \"hi\"")])
        );
    }

    #[test]
    fn a_file_of_open_quotes_ends() {
        let text = "\"a,b,c\n".repeat(20_001);
        assert!(read(&text, 2).len() < 1_000);
    }
}
