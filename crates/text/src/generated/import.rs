//! The messages of `import.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("import-empty", &[]),
    ("import-not-text", &[]),
    ("import-utf16", &[]),
    ("import-windows-1252", &[]),
    ("import-no-layout", &[]),
    ("import-missing-columns", &["kinds", "columns"]),
    ("import-ambiguous-layout", &["files"]),
    ("import-unknown-header", &["name", "kinds"]),
    ("import-doubled-header", &["name"]),
    ("import-too-many-rows", &["most"]),
    ("import-gave-up", &[]),
    ("import-too-few-cells", &["found", "expected"]),
    ("import-too-many-cells", &["found", "expected"]),
    ("import-open-quote", &[]),
    ("import-cell-too-long", &["most"]),
    ("import-not-json", &["reason"]),
    ("import-unknown-key", &["key", "kinds"]),
    ("import-ambiguous-key", &["key"]),
    ("import-duplicate-key", &["kind", "key", "file", "line"]),
    ("import-same-row", &["file", "line"]),
    ("import-left-out", &["key"]),
    ("import-portfolio-made", &["key"]),
    ("import-unknown", &["what"]),
    ("import-not-a-calendar", &[]),
    ("import-no-events", &[]),
    ("import-cancelled-event", &[]),
    ("import-same-event", &["line"]),
    ("import-first-only", &[]),
    ("import-no-length", &[]),
    ("import-too-many-dates", &["most"]),
    ("import-release-made", &["key"]),
    ("import-not-utf8", &[]),
    ("import-not-json-file", &["reason"]),
    ("import-cut-off", &[]),
    ("import-not-a-process", &[]),
    ("import-newer-version", &["found", "known"]),
    ("import-unknown-list", &["name", "lists"]),
    ("import-unknown-field", &["name", "kinds"]),
    ("import-unknown-column", &["name", "known"]),
    ("import-doubled-field", &["name"]),
    ("import-not-an-object", &[]),
    ("ics-not-utf8", &[]),
    ("ics-line-too-long", &[]),
    ("ics-orphan-joined", &[]),
    ("ics-not-a-property", &[]),
    ("ics-bad-parameters", &["property"]),
    ("ics-parameters-dropped", &["property"]),
    ("ics-outside-component", &["property"]),
    ("ics-too-deep", &["component"]),
    ("ics-missing-end", &["component"]),
    ("ics-stray-end", &["component"]),
    ("ics-too-many-events", &["most"]),
    ("ics-too-many-properties", &["most"]),
    ("ics-too-many-problems", &[]),
    ("ics-no-start", &[]),
    ("ics-bad-start", &["value"]),
    ("ics-bad-time", &["value", "property"]),
    ("ics-bad-duration", &["value"]),
    ("ics-end-before-start", &[]),
    ("ics-end-of-other-kind", &[]),
    ("ics-unknown-zone", &["name"]),
    ("ics-unknown-status", &["value"]),
    ("ics-bad-sequence", &["value"]),
    ("ics-many-rules", &[]),
    ("ics-period-length", &[]),
    ("ics-encoded", &["property"]),
];

/// ```text
/// The file is empty.
/// ```
pub fn import_empty() -> Message {
    Message::new("import-empty", vec![])
}

/// ```text
/// This is not a text file. Save a workbook as CSV first.
/// ```
pub fn import_not_text() -> Message {
    Message::new("import-not-text", vec![])
}

/// ```text
/// The file is UTF-16; it was read as such.
/// ```
pub fn import_utf16() -> Message {
    Message::new("import-utf16", vec![])
}

/// ```text
/// The file is not UTF-8; it was read as Windows-1252. Check the accents.
/// ```
pub fn import_windows_1252() -> Message {
    Message::new("import-windows-1252", vec![])
}

/// ```text
/// The header is not that of any record kind. The first row must hold the column names.
/// ```
pub fn import_no_layout() -> Message {
    Message::new("import-no-layout", vec![])
}

/// ```text
/// { $kinds } need the columns { $columns } too.
/// ```
pub fn import_missing_columns(kinds: impl Into<Arg>, columns: impl Into<Arg>) -> Message {
    Message::new("import-missing-columns", vec![("kinds", kinds.into()), ("columns", columns.into())])
}

/// ```text
/// The header fits several kinds. Name the file after one: { $files }.
/// ```
pub fn import_ambiguous_layout(files: impl Into<Arg>) -> Message {
    Message::new("import-ambiguous-layout", vec![("files", files.into())])
}

/// ```text
/// There is no column “{ $name }” for { $kinds }; it was not read.
/// ```
pub fn import_unknown_header(name: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-header", vec![("name", name.into()), ("kinds", kinds.into())])
}

/// ```text
/// The column “{ $name }” is there twice; the first one was read.
/// ```
pub fn import_doubled_header(name: impl Into<Arg>) -> Message {
    Message::new("import-doubled-header", vec![("name", name.into())])
}

/// ```text
/// There are more than { $most } rows; the rest was not read.
/// ```
pub fn import_too_many_rows(most: impl Into<Arg>) -> Message {
    Message::new("import-too-many-rows", vec![("most", most.into())])
}

/// ```text
/// Too many quotes are not closed; the rest of the file was not read.
/// ```
pub fn import_gave_up() -> Message {
    Message::new("import-gave-up", vec![])
}

/// ```text
/// The row has { $found -> [one] one cell *[other] { $found } cells }, the header { $expected }.
/// ```
pub fn import_too_few_cells(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("import-too-few-cells", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// The row has { $found -> [one] one cell *[other] { $found } cells }, the header { $expected }. A cell with a comma in it needs quotes around it.
/// ```
pub fn import_too_many_cells(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("import-too-many-cells", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// A quote is opened in this row and not closed.
/// ```
pub fn import_open_quote() -> Message {
    Message::new("import-open-quote", vec![])
}

/// ```text
/// A cell may hold { $most } KiB at most.
/// ```
pub fn import_cell_too_long(most: impl Into<Arg>) -> Message {
    Message::new("import-cell-too-long", vec![("most", most.into())])
}

/// ```text
/// This cell must hold a list in JSON: { $reason }
/// ```
pub fn import_not_json(reason: impl Into<Arg>) -> Message {
    Message::new("import-not-json", vec![("reason", reason.into())])
}

/// ```text
/// “{ $key }” is not the key of any { $kinds }.
/// ```
pub fn import_unknown_key(key: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-key", vec![("key", key.into()), ("kinds", kinds.into())])
}

/// ```text
/// “{ $key }” could mean more than one record. Put the kind in front (gate:{ $key }) or the number behind ({ $key }#2).
/// ```
pub fn import_ambiguous_key(key: impl Into<Arg>) -> Message {
    Message::new("import-ambiguous-key", vec![("key", key.into())])
}

/// ```text
/// { $kind } { $key } is in { $file } line { $line } already; that row was taken.
/// ```
pub fn import_duplicate_key(kind: impl Into<Arg>, key: impl Into<Arg>, file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("import-duplicate-key", vec![("kind", kind.into()), ("key", key.into()), ("file", file.into()), ("line", line.into())])
}

/// ```text
/// The same row as { $file } line { $line }; it is taken once.
/// ```
pub fn import_same_row(file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("import-same-row", vec![("file", file.into()), ("line", line.into())])
}

/// ```text
/// Taken without “{ $key }”, whose row was not taken.
/// ```
pub fn import_left_out(key: impl Into<Arg>) -> Message {
    Message::new("import-left-out", vec![("key", key.into())])
}

/// ```text
/// The portfolio “{ $key }” was only named here; it is made with its key as its name.
/// ```
pub fn import_portfolio_made(key: impl Into<Arg>) -> Message {
    Message::new("import-portfolio-made", vec![("key", key.into())])
}

/// ```text
/// Not taken as it stands: { $what }
/// ```
pub fn import_unknown(what: impl Into<Arg>) -> Message {
    Message::new("import-unknown", vec![("what", what.into())])
}

/// ```text
/// This is not an iCalendar file.
/// ```
pub fn import_not_a_calendar() -> Message {
    Message::new("import-not-a-calendar", vec![])
}

/// ```text
/// There are no events in the calendar.
/// ```
pub fn import_no_events() -> Message {
    Message::new("import-no-events", vec![])
}

/// ```text
/// The event is cancelled and was left out.
/// ```
pub fn import_cancelled_event() -> Message {
    Message::new("import-cancelled-event", vec![])
}

/// ```text
/// The same event as in line { $line }, which was taken.
/// ```
pub fn import_same_event(line: impl Into<Arg>) -> Message {
    Message::new("import-same-event", vec![("line", line.into())])
}

/// ```text
/// The event repeats, a date of a release does not; only the first was taken.
/// ```
pub fn import_first_only() -> Message {
    Message::new("import-first-only", vec![])
}

/// ```text
/// The event has no length, so it is no window.
/// ```
pub fn import_no_length() -> Message {
    Message::new("import-no-length", vec![])
}

/// ```text
/// There are more than { $most } further dates; the rest was not taken.
/// ```
pub fn import_too_many_dates(most: impl Into<Arg>) -> Message {
    Message::new("import-too-many-dates", vec![("most", most.into())])
}

/// ```text
/// The release { $key } is made for the dates of this calendar, from the first to the last of them.
/// ```
pub fn import_release_made(key: impl Into<Arg>) -> Message {
    Message::new("import-release-made", vec![("key", key.into())])
}

/// ```text
/// The file is not UTF-8.
/// ```
pub fn import_not_utf8() -> Message {
    Message::new("import-not-utf8", vec![])
}

/// ```text
/// The file is not JSON: { $reason }
/// ```
pub fn import_not_json_file(reason: impl Into<Arg>) -> Message {
    Message::new("import-not-json-file", vec![("reason", reason.into())])
}

/// ```text
/// The file ends in the middle: it was cut off.
/// ```
pub fn import_cut_off() -> Message {
    Message::new("import-cut-off", vec![])
}

/// ```text
/// This is not a process file: its “format” is not “slipway-process”.
/// ```
pub fn import_not_a_process() -> Message {
    Message::new("import-not-a-process", vec![])
}

/// ```text
/// The file is of version { $found }; version { $known } is the newest that is read here. A newer Slipway reads it.
/// ```
pub fn import_newer_version(found: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("import-newer-version", vec![("found", found.into()), ("known", known.into())])
}

/// ```text
/// A process has no “{ $name }”; it has { $lists }.
/// ```
pub fn import_unknown_list(name: impl Into<Arg>, lists: impl Into<Arg>) -> Message {
    Message::new("import-unknown-list", vec![("name", name.into()), ("lists", lists.into())])
}

/// ```text
/// There is no field “{ $name }” for { $kinds }.
/// ```
pub fn import_unknown_field(name: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-field", vec![("name", name.into()), ("kinds", kinds.into())])
}

/// ```text
/// There is no field “{ $name }” here; there are { $known }.
/// ```
pub fn import_unknown_column(name: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("import-unknown-column", vec![("name", name.into()), ("known", known.into())])
}

/// ```text
/// “{ $name }” stands here a second time.
/// ```
pub fn import_doubled_field(name: impl Into<Arg>) -> Message {
    Message::new("import-doubled-field", vec![("name", name.into())])
}

/// ```text
/// Here must stand an object: fields in braces.
/// ```
pub fn import_not_an_object() -> Message {
    Message::new("import-not-an-object", vec![])
}

/// ```text
/// The line is not UTF-8; it was read as Windows-1252.
/// ```
pub fn ics_not_utf8() -> Message {
    Message::new("ics-not-utf8", vec![])
}

/// ```text
/// The line is longer than 64 KiB; the rest of it was dropped.
/// ```
pub fn ics_line_too_long() -> Message {
    Message::new("ics-line-too-long", vec![])
}

/// ```text
/// The line is not a property; it was joined to the one in front of it.
/// ```
pub fn ics_orphan_joined() -> Message {
    Message::new("ics-orphan-joined", vec![])
}

/// ```text
/// The line is not a property and was left out.
/// ```
pub fn ics_not_a_property() -> Message {
    Message::new("ics-not-a-property", vec![])
}

/// ```text
/// The parameters of { $property } cannot be read; it was left out.
/// ```
pub fn ics_bad_parameters(property: impl Into<Arg>) -> Message {
    Message::new("ics-bad-parameters", vec![("property", property.into())])
}

/// ```text
/// Some parameters of { $property } were left out.
/// ```
pub fn ics_parameters_dropped(property: impl Into<Arg>) -> Message {
    Message::new("ics-parameters-dropped", vec![("property", property.into())])
}

/// ```text
/// { $property } stands outside of any event or calendar and was left out.
/// ```
pub fn ics_outside_component(property: impl Into<Arg>) -> Message {
    Message::new("ics-outside-component", vec![("property", property.into())])
}

/// ```text
/// { $component } is nested too deep and was left out with all that is in it.
/// ```
pub fn ics_too_deep(component: impl Into<Arg>) -> Message {
    Message::new("ics-too-deep", vec![("component", component.into())])
}

/// ```text
/// { $component } is never ended; it was ended where the next one begins.
/// ```
pub fn ics_missing_end(component: impl Into<Arg>) -> Message {
    Message::new("ics-missing-end", vec![("component", component.into())])
}

/// ```text
/// The end of a { $component } that never began was left out.
/// ```
pub fn ics_stray_end(component: impl Into<Arg>) -> Message {
    Message::new("ics-stray-end", vec![("component", component.into())])
}

/// ```text
/// There are more than { $most } events; the rest was not read.
/// ```
pub fn ics_too_many_events(most: impl Into<Arg>) -> Message {
    Message::new("ics-too-many-events", vec![("most", most.into())])
}

/// ```text
/// There are more than { $most } lines of properties; the rest was not read.
/// ```
pub fn ics_too_many_properties(most: impl Into<Arg>) -> Message {
    Message::new("ics-too-many-properties", vec![("most", most.into())])
}

/// ```text
/// There are too many problems to list them all.
/// ```
pub fn ics_too_many_problems() -> Message {
    Message::new("ics-too-many-problems", vec![])
}

/// ```text
/// The event has no start (DTSTART).
/// ```
pub fn ics_no_start() -> Message {
    Message::new("ics-no-start", vec![])
}

/// ```text
/// “{ $value }” is no date or time for the start of the event.
/// ```
pub fn ics_bad_start(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-start", vec![("value", value.into())])
}

/// ```text
/// “{ $value }” is no date or time; { $property } was left out.
/// ```
pub fn ics_bad_time(value: impl Into<Arg>, property: impl Into<Arg>) -> Message {
    Message::new("ics-bad-time", vec![("value", value.into()), ("property", property.into())])
}

/// ```text
/// “{ $value }” is no duration; the event was taken without an end.
/// ```
pub fn ics_bad_duration(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-duration", vec![("value", value.into())])
}

/// ```text
/// The event ends before it starts; it was taken without an end.
/// ```
pub fn ics_end_before_start() -> Message {
    Message::new("ics-end-before-start", vec![])
}

/// ```text
/// The end is of another kind than the start; it was read as the start is.
/// ```
pub fn ics_end_of_other_kind() -> Message {
    Message::new("ics-end-of-other-kind", vec![])
}

/// ```text
/// The time zone “{ $name }” is not known; its times were read in the zone of the plan.
/// ```
pub fn ics_unknown_zone(name: impl Into<Arg>) -> Message {
    Message::new("ics-unknown-zone", vec![("name", name.into())])
}

/// ```text
/// “{ $value }” is no status of an event; it was left out.
/// ```
pub fn ics_unknown_status(value: impl Into<Arg>) -> Message {
    Message::new("ics-unknown-status", vec![("value", value.into())])
}

/// ```text
/// “{ $value }” is no sequence number; it was read as 0.
/// ```
pub fn ics_bad_sequence(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-sequence", vec![("value", value.into())])
}

/// ```text
/// The event has several recurrence rules; the first was taken.
/// ```
pub fn ics_many_rules() -> Message {
    Message::new("ics-many-rules", vec![])
}

/// ```text
/// Further dates come with lengths of their own, which were left out.
/// ```
pub fn ics_period_length() -> Message {
    Message::new("ics-period-length", vec![])
}

/// ```text
/// { $property } is in an encoding of old calendars (quoted-printable) and was taken as it stands.
/// ```
pub fn ics_encoded(property: impl Into<Arg>) -> Message {
    Message::new("ics-encoded", vec![("property", property.into())])
}
