//! Bytes to text with `\n` as the only line end.
//!
//! Invariant: physical lines are counted as an editor shows them, so a problem's line can be found.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::ProblemKind;

/// What a file says.
pub(super) struct Decoded {
    pub(super) text: String,
    /// It was not plain UTF-8: how it was taken, and the first line where that shows.
    pub(super) remark: Option<(ProblemKind, Option<u64>)>,
}

/// Reads UTF-8 (with or without a mark), UTF-16 with a mark, else Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, ProblemKind> {
    if bytes.is_empty() {
        return Err(ProblemKind::Empty);
    }
    let (text, remark) = if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        utf8(rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        (UTF_16LE.decode_without_bom_handling(rest).0.into_owned(), Some((ProblemKind::Utf16, None)))
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        (UTF_16BE.decode_without_bom_handling(rest).0.into_owned(), Some((ProblemKind::Utf16, None)))
    } else {
        utf8(bytes)
    };
    // Workbooks, pictures, databases: a NUL stands early in them, never in a table of text.
    if text.bytes().take(4096).any(|b| b == 0) || bytes.starts_with(b"PK\x03\x04") {
        return Err(ProblemKind::NotText);
    }
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    if text.trim().is_empty() {
        return Err(ProblemKind::Empty);
    }
    Ok(Decoded { text, remark })
}

fn utf8(bytes: &[u8]) -> (String, Option<(ProblemKind, Option<u64>)>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => {
            let line = 1 + newlines(&bytes[..error.valid_up_to()]);
            (
                WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
                Some((ProblemKind::Windows1252, Some(line))),
            )
        }
    }
}

/// How many lines end in `bytes`.
pub(super) fn newlines(bytes: &[u8]) -> u64 {
    let count = bytes.iter().filter(|b| **b == b'\n').count();
    u64::try_from(count).unwrap_or(u64::MAX)
}
