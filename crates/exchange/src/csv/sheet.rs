//! Files as sheets: rows with their lines under a layout.
//!
//! Invariant: what cannot be read of a file is a problem of the file, and costs no other file.

use super::decode::decode;
use super::layout::{Layout, layout};
use super::names::Coming;
use super::rows::{Raw, Rows};
use super::{Import, MOST_ROWS, Problem, ProblemKind, Source};

/// A file that has a layout.
pub(super) struct Sheet {
    pub(super) file: String,
    pub(super) layout: Layout,
    pub(super) rows: Vec<Raw>,
}

/// Opens a file; what is wrong with it as a whole goes into the import.
pub(super) fn open(source: &Source, import: &mut Import) -> Option<Sheet> {
    let file = &source.name;
    let whole =
        |line, lost, why| Problem { file: file.clone(), line, column: None, character: None, lost, why };
    let decoded = match decode(&source.bytes) {
        Ok(decoded) => decoded,
        Err(why) => {
            import.problems.push(whole(None, true, why));
            return None;
        }
    };
    import.problems.extend(decoded.remark.map(|(why, line)| whole(line, false, why)));
    let mut layout = match layout(file, &decoded.text) {
        Ok(layout) => layout,
        Err(why) => {
            import.problems.push(whole(Some(1), true, why));
            return None;
        }
    };
    import.problems.append(&mut layout.remarks);
    let skipped: usize = decoded.text.split_inclusive('\n').take(layout.skipped).map(str::len).sum();
    let first = u64::try_from(layout.skipped).unwrap_or(0) + 1;
    let mut reader = Rows::new(&decoded.text[skipped..], layout.delimiter, first);
    let _ = reader.next(layout.columns.len());
    let (mut rows, mut last) = (Vec::new(), first);
    while let Some(raw) = reader.next(layout.columns.len()) {
        last = raw.line;
        if !raw.open_quote && raw.cells.iter().all(String::is_empty) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            import.problems.push(whole(Some(raw.line), true, ProblemKind::TooManyRows { most: MOST_ROWS }));
            break;
        }
        rows.push(raw);
    }
    if reader.gave_up() {
        import.problems.push(whole(Some(last), true, ProblemKind::GaveUp));
    }
    import.rows += rows.len();
    Some(Sheet { file: file.clone(), layout, rows })
}

/// Keys of all rows, so that a row may name one that comes later.
pub(super) fn coming(sheets: &[Sheet]) -> Coming {
    let mut coming = Coming::new();
    for sheet in sheets {
        if let Some(place) = sheet.layout.place("key") {
            let keys = sheet.rows.iter().filter_map(|raw| raw.cells.get(place));
            coming.extend(keys.map(|key| (sheet.layout.kind, key.trim().to_owned())));
        }
    }
    coming
}
