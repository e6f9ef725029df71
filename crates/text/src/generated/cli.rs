//! The messages of `cli.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("cli-counts", &["errors", "warnings"]),
    ("cli-error", &["sentence"]),
    ("cli-hint", &["hint"]),
    ("cli-made", &["file", "releases"]),
    ("cli-made-size", &["file", "releases", "phases", "bookings"]),
    ("cli-taken", &["label", "count"]),
    ("cli-import-rows", &["rows", "taken", "same", "problems"]),
    ("cli-import-rows-only", &["rows", "right", "same", "problems"]),
    ("cli-import-dry", &[]),
    ("cli-import-same", &[]),
    ("cli-import-same-rest", &[]),
    ("cli-import-none", &[]),
    ("cli-import-refused", &["count"]),
    ("cli-problem-error", &["place", "text"]),
    ("cli-problem-remark", &["place", "text"]),
    ("cli-place", &["file", "line"]),
    ("cli-place-column", &["file", "line", "column"]),
    ("cli-place-character", &["file", "line", "character"]),
    ("cli-place-path", &["file", "line", "character", "path"]),
    ("cli-severity-error", &[]),
    ("cli-severity-warning", &[]),
    ("cli-conflict", &["severity", "kind", "text"]),
    ("cli-conflict-id", &["id", "when"]),
    ("cli-conflict-detail", &["sentence"]),
    ("cli-counts-settled", &["counts", "settled"]),
    ("cli-conflict-id-only", &["id"]),
    ("cli-wrote", &["file"]),
    ("cli-applied", &["line", "label"]),
    ("cli-apply-refused", &["line", "sentence"]),
    ("cli-apply-nothing", &[]),
    ("cli-gained", &["text"]),
    ("cli-lost", &["text"]),
    ("cli-done", &["label"]),
    ("cli-verified", &["file", "entries", "records"]),
    ("cli-log-line", &["seq", "when", "author", "label"]),
    ("cli-cadence-slot", &["key", "nominal", "reasons"]),
    ("cli-not-json", &["line", "why"]),
    ("cli-limits-of-feeds", &[]),
    ("cli-idle-option", &["option"]),
    ("cli-no-release", &["key"]),
    ("cli-no-audience", &["key"]),
    ("cli-bad-day", &["found"]),
    ("cli-unknown-since", &["found"]),
    ("help-about", &[]),
    ("help-plan", &[]),
    ("help-new", &[]),
    ("help-new-name", &[]),
    ("help-new-zone", &[]),
    ("help-new-sample", &[]),
    ("help-import", &[]),
    ("help-import-from", &[]),
    ("help-import-input", &[]),
    ("help-import-dry-run", &[]),
    ("help-import-partial", &[]),
    ("help-apply", &[]),
    ("help-apply-file", &[]),
    ("help-check", &[]),
    ("help-check-sarif", &[]),
    ("help-check-fail-on", &[]),
    ("help-json", &[]),
    ("help-quiet", &[]),
    ("help-show", &[]),
    ("help-show-what", &[]),
    ("help-export", &[]),
    ("help-export-what", &[]),
    ("help-export-out", &[]),
    ("help-export-audience", &[]),
    ("help-export-from", &[]),
    ("help-export-to", &[]),
    ("help-report", &[]),
    ("help-report-what", &[]),
    ("help-report-paper", &[]),
    ("help-report-release", &[]),
    ("help-report-year", &[]),
    ("help-report-since", &[]),
    ("help-undo", &[]),
    ("help-redo", &[]),
    ("help-backup", &[]),
    ("help-verify", &[]),
    ("help-generate", &[]),
    ("help-generate-releases", &[]),
    ("help-generate-bookings", &[]),
    ("help-generate-seed", &[]),
    ("cli-release-needed", &[]),
];

/// ```text
/// { $errors -> [0] no errors [one] { $errors } error *[other] { $errors } errors }, { $warnings -> [0] no warnings [one] { $warnings } warning *[other] { $warnings } warnings }
/// ```
pub fn cli_counts(errors: impl Into<Arg>, warnings: impl Into<Arg>) -> Message {
    Message::new("cli-counts", vec![("errors", errors.into()), ("warnings", warnings.into())])
}

/// ```text
/// slipway: { $sentence }
/// ```
pub fn cli_error(sentence: impl Into<Arg>) -> Message {
    Message::new("cli-error", vec![("sentence", sentence.into())])
}

/// ```text
/// { $hint }
/// ```
pub fn cli_hint(hint: impl Into<Arg>) -> Message {
    Message::new("cli-hint", vec![("hint", hint.into())])
}

/// ```text
/// Made { $file }: { $releases -> [0] an empty plan [one] one release *[other] { $releases } releases }.
/// ```
pub fn cli_made(file: impl Into<Arg>, releases: impl Into<Arg>) -> Message {
    Message::new("cli-made", vec![("file", file.into()), ("releases", releases.into())])
}

/// ```text
/// Made { $file }: { $releases } releases, { $phases } phases, { $bookings } bookings.
/// ```
pub fn cli_made_size(file: impl Into<Arg>, releases: impl Into<Arg>, phases: impl Into<Arg>, bookings: impl Into<Arg>) -> Message {
    Message::new("cli-made-size", vec![("file", file.into()), ("releases", releases.into()), ("phases", phases.into()), ("bookings", bookings.into())])
}

/// ```text
/// { $label }: { $count }
/// ```
pub fn cli_taken(label: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-taken", vec![("label", label.into()), ("count", count.into())])
}

/// ```text
/// { $rows -> [one] One row read *[other] { $rows } rows read }, { $taken } taken{ $same -> [0] { "" } *[other] , { $same } in the plan already }, { $problems -> [0] no remarks [one] one remark *[other] { $problems } remarks }.
/// ```
pub fn cli_import_rows(rows: impl Into<Arg>, taken: impl Into<Arg>, same: impl Into<Arg>, problems: impl Into<Arg>) -> Message {
    Message::new("cli-import-rows", vec![("rows", rows.into()), ("taken", taken.into()), ("same", same.into()), ("problems", problems.into())])
}

/// ```text
/// { $rows -> [one] One row read *[other] { $rows } rows read }, { $right } in order{ $same -> [0] { "" } *[other] , { $same } in the plan already }, { $problems -> [0] no remarks [one] one remark *[other] { $problems } remarks }.
/// ```
pub fn cli_import_rows_only(rows: impl Into<Arg>, right: impl Into<Arg>, same: impl Into<Arg>, problems: impl Into<Arg>) -> Message {
    Message::new("cli-import-rows-only", vec![("rows", rows.into()), ("right", right.into()), ("same", same.into()), ("problems", problems.into())])
}

/// ```text
/// Dry run: nothing was changed.
/// ```
pub fn cli_import_dry() -> Message {
    Message::new("cli-import-dry", vec![])
}

/// ```text
/// Everything in it is in the plan already; nothing was changed.
/// ```
pub fn cli_import_same() -> Message {
    Message::new("cli-import-same", vec![])
}

/// ```text
/// What is right in it is in the plan already; nothing was changed.
/// ```
pub fn cli_import_same_rest() -> Message {
    Message::new("cli-import-same-rest", vec![])
}

/// ```text
/// Nothing could be taken; nothing was changed.
/// ```
pub fn cli_import_none() -> Message {
    Message::new("cli-import-none", vec![])
}

/// ```text
/// { $count -> [one] One row was not accepted *[other] { $count } rows were not accepted }; nothing was changed. Mend the input, or take the rest with --partial.
/// ```
pub fn cli_import_refused(count: impl Into<Arg>) -> Message {
    Message::new("cli-import-refused", vec![("count", count.into())])
}

/// ```text
/// { $place }: { $text }
/// ```
pub fn cli_problem_error(place: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-problem-error", vec![("place", place.into()), ("text", text.into())])
}

/// ```text
/// { $place }: remark: { $text }
/// ```
pub fn cli_problem_remark(place: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-problem-remark", vec![("place", place.into()), ("text", text.into())])
}

/// ```text
/// { $file }:{ $line }
/// ```
pub fn cli_place(file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("cli-place", vec![("file", file.into()), ("line", line.into())])
}

/// ```text
/// { $file }:{ $line }, column { $column }
/// ```
pub fn cli_place_column(file: impl Into<Arg>, line: impl Into<Arg>, column: impl Into<Arg>) -> Message {
    Message::new("cli-place-column", vec![("file", file.into()), ("line", line.into()), ("column", column.into())])
}

/// ```text
/// { $file }:{ $line }:{ $character }
/// ```
pub fn cli_place_character(file: impl Into<Arg>, line: impl Into<Arg>, character: impl Into<Arg>) -> Message {
    Message::new("cli-place-character", vec![("file", file.into()), ("line", line.into()), ("character", character.into())])
}

/// ```text
/// { $file }:{ $line }:{ $character }, { $path }
/// ```
pub fn cli_place_path(file: impl Into<Arg>, line: impl Into<Arg>, character: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("cli-place-path", vec![("file", file.into()), ("line", line.into()), ("character", character.into()), ("path", path.into())])
}

/// ```text
/// error
/// ```
pub fn cli_severity_error() -> Message {
    Message::new("cli-severity-error", vec![])
}

/// ```text
/// warning
/// ```
pub fn cli_severity_warning() -> Message {
    Message::new("cli-severity-warning", vec![])
}

/// ```text
/// { $severity } { $kind }: { $text }
/// ```
pub fn cli_conflict(severity: impl Into<Arg>, kind: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-conflict", vec![("severity", severity.into()), ("kind", kind.into()), ("text", text.into())])
}

/// ```text
/// { "    " }{ $id }, { $when }
/// ```
pub fn cli_conflict_id(id: impl Into<Arg>, when: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-id", vec![("id", id.into()), ("when", when.into())])
}

/// ```text
/// { "    " }{ $sentence }
/// ```
pub fn cli_conflict_detail(sentence: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-detail", vec![("sentence", sentence.into())])
}

/// ```text
/// { $counts }, { $settled } of them accepted or waived
/// ```
pub fn cli_counts_settled(counts: impl Into<Arg>, settled: impl Into<Arg>) -> Message {
    Message::new("cli-counts-settled", vec![("counts", counts.into()), ("settled", settled.into())])
}

/// ```text
/// { "    " }{ $id }
/// ```
pub fn cli_conflict_id_only(id: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-id-only", vec![("id", id.into())])
}

/// ```text
/// Wrote { $file }.
/// ```
pub fn cli_wrote(file: impl Into<Arg>) -> Message {
    Message::new("cli-wrote", vec![("file", file.into())])
}

/// ```text
/// Line { $line }: { $label }.
/// ```
pub fn cli_applied(line: impl Into<Arg>, label: impl Into<Arg>) -> Message {
    Message::new("cli-applied", vec![("line", line.into()), ("label", label.into())])
}

/// ```text
/// Line { $line }: { $sentence }
/// ```
pub fn cli_apply_refused(line: impl Into<Arg>, sentence: impl Into<Arg>) -> Message {
    Message::new("cli-apply-refused", vec![("line", line.into()), ("sentence", sentence.into())])
}

/// ```text
/// Nothing was changed.
/// ```
pub fn cli_apply_nothing() -> Message {
    Message::new("cli-apply-nothing", vec![])
}

/// ```text
/// new conflict: { $text }
/// ```
pub fn cli_gained(text: impl Into<Arg>) -> Message {
    Message::new("cli-gained", vec![("text", text.into())])
}

/// ```text
/// gone: { $text }
/// ```
pub fn cli_lost(text: impl Into<Arg>) -> Message {
    Message::new("cli-lost", vec![("text", text.into())])
}

/// ```text
/// { $label }.
/// ```
pub fn cli_done(label: impl Into<Arg>) -> Message {
    Message::new("cli-done", vec![("label", label.into())])
}

/// ```text
/// { $file } is sound: { $entries -> [one] one entry *[other] { $entries } entries } in the log give its { $records } records.
/// ```
pub fn cli_verified(file: impl Into<Arg>, entries: impl Into<Arg>, records: impl Into<Arg>) -> Message {
    Message::new("cli-verified", vec![("file", file.into()), ("entries", entries.into()), ("records", records.into())])
}

/// ```text
/// { $seq }  { $when }  { $author }  { $label }
/// ```
pub fn cli_log_line(seq: impl Into<Arg>, when: impl Into<Arg>, author: impl Into<Arg>, label: impl Into<Arg>) -> Message {
    Message::new("cli-log-line", vec![("seq", seq.into()), ("when", when.into()), ("author", author.into()), ("label", label.into())])
}

/// ```text
/// slot { $key } of { $nominal }: { $reasons }
/// ```
pub fn cli_cadence_slot(key: impl Into<Arg>, nominal: impl Into<Arg>, reasons: impl Into<Arg>) -> Message {
    Message::new("cli-cadence-slot", vec![("key", key.into()), ("nominal", nominal.into()), ("reasons", reasons.into())])
}

/// ```text
/// Line { $line } is no command: { $why }
/// ```
pub fn cli_not_json(line: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-not-json", vec![("line", line.into()), ("why", why.into())])
}

/// ```text
/// --audience, --from and --to limit calendar feeds only; this format always holds the whole plan.
/// ```
pub fn cli_limits_of_feeds() -> Message {
    Message::new("cli-limits-of-feeds", vec![])
}

/// ```text
/// { $option } means nothing to this report.
/// ```
pub fn cli_idle_option(option: impl Into<Arg>) -> Message {
    Message::new("cli-idle-option", vec![("option", option.into())])
}

/// ```text
/// There is no release { $key }.
/// ```
pub fn cli_no_release(key: impl Into<Arg>) -> Message {
    Message::new("cli-no-release", vec![("key", key.into())])
}

/// ```text
/// There is no audience { $key }.
/// ```
pub fn cli_no_audience(key: impl Into<Arg>) -> Message {
    Message::new("cli-no-audience", vec![("key", key.into())])
}

/// ```text
/// “{ $found }” is not a day such as 2027-06-12.
/// ```
pub fn cli_bad_day(found: impl Into<Arg>) -> Message {
    Message::new("cli-bad-day", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is neither a day nor a position in the log.
/// ```
pub fn cli_unknown_since(found: impl Into<Arg>) -> Message {
    Message::new("cli-unknown-since", vec![("found", found.into())])
}

/// ```text
/// Plan a year of releases: find every clash, explain it, tell everyone.
/// ```
pub fn help_about() -> Message {
    Message::new("help-about", vec![])
}

/// ```text
/// The plan file
/// ```
pub fn help_plan() -> Message {
    Message::new("help-plan", vec![])
}

/// ```text
/// Make a plan file
/// ```
pub fn help_new() -> Message {
    Message::new("help-new", vec![])
}

/// ```text
/// Name of the plan
/// ```
pub fn help_new_name() -> Message {
    Message::new("help-new-name", vec![])
}

/// ```text
/// IANA time zone of its civil times
/// ```
pub fn help_new_zone() -> Message {
    Message::new("help-new-zone", vec![])
}

/// ```text
/// Fill it with the example year
/// ```
pub fn help_new_sample() -> Message {
    Message::new("help-new-sample", vec![])
}

/// ```text
/// Take over files of others; any wrong row refuses the whole import
/// ```
pub fn help_import() -> Message {
    Message::new("help-import", vec![])
}

/// ```text
/// Format of the input
/// ```
pub fn help_import_from() -> Message {
    Message::new("help-import-from", vec![])
}

/// ```text
/// A file, or a folder of files
/// ```
pub fn help_import_input() -> Message {
    Message::new("help-import-input", vec![])
}

/// ```text
/// Tell what would be taken and change nothing
/// ```
pub fn help_import_dry_run() -> Message {
    Message::new("help-import-dry-run", vec![])
}

/// ```text
/// Take the good rows even when others are wrong
/// ```
pub fn help_import_partial() -> Message {
    Message::new("help-import-partial", vec![])
}

/// ```text
/// Carry out commands, a JSON object a line; all or nothing
/// ```
pub fn help_apply() -> Message {
    Message::new("help-apply", vec![])
}

/// ```text
/// File of commands; standard input without it
/// ```
pub fn help_apply_file() -> Message {
    Message::new("help-apply-file", vec![])
}

/// ```text
/// List all conflicts
/// ```
pub fn help_check() -> Message {
    Message::new("help-check", vec![])
}

/// ```text
/// Print a SARIF 2.1.0 log for CI systems
/// ```
pub fn help_check_sarif() -> Message {
    Message::new("help-check-sarif", vec![])
}

/// ```text
/// Least severity for exit code 1
/// ```
pub fn help_check_fail_on() -> Message {
    Message::new("help-check-fail-on", vec![])
}

/// ```text
/// For machines
/// ```
pub fn help_json() -> Message {
    Message::new("help-json", vec![])
}

/// ```text
/// Only what was asked for, no remarks
/// ```
pub fn help_quiet() -> Message {
    Message::new("help-quiet", vec![])
}

/// ```text
/// List records or the log
/// ```
pub fn help_show() -> Message {
    Message::new("help-show", vec![])
}

/// ```text
/// What to list
/// ```
pub fn help_show_what() -> Message {
    Message::new("help-show-what", vec![])
}

/// ```text
/// Write a file for others
/// ```
pub fn help_export() -> Message {
    Message::new("help-export", vec![])
}

/// ```text
/// Format
/// ```
pub fn help_export_what() -> Message {
    Message::new("help-export-what", vec![])
}

/// ```text
/// Where to write
/// ```
pub fn help_export_out() -> Message {
    Message::new("help-export-out", vec![])
}

/// ```text
/// Only what this audience is told about, by its key
/// ```
pub fn help_export_audience() -> Message {
    Message::new("help-export-audience", vec![])
}

/// ```text
/// First day
/// ```
pub fn help_export_from() -> Message {
    Message::new("help-export-from", vec![])
}

/// ```text
/// Last day
/// ```
pub fn help_export_to() -> Message {
    Message::new("help-export-to", vec![])
}

/// ```text
/// Write a report as PDF
/// ```
pub fn help_report() -> Message {
    Message::new("help-report", vec![])
}

/// ```text
/// Which report
/// ```
pub fn help_report_what() -> Message {
    Message::new("help-report-what", vec![])
}

/// ```text
/// Size of paper
/// ```
pub fn help_report_paper() -> Message {
    Message::new("help-report-paper", vec![])
}

/// ```text
/// Only this release, by its key
/// ```
pub fn help_report_release() -> Message {
    Message::new("help-report-release", vec![])
}

/// ```text
/// Which year
/// ```
pub fn help_report_year() -> Message {
    Message::new("help-report-year", vec![])
}

/// ```text
/// What changed since this day or position in the log
/// ```
pub fn help_report_since() -> Message {
    Message::new("help-report-since", vec![])
}

/// ```text
/// Take back the newest command
/// ```
pub fn help_undo() -> Message {
    Message::new("help-undo", vec![])
}

/// ```text
/// Do again what was taken back
/// ```
pub fn help_redo() -> Message {
    Message::new("help-redo", vec![])
}

/// ```text
/// Copy the plan file, verified
/// ```
pub fn help_backup() -> Message {
    Message::new("help-backup", vec![])
}

/// ```text
/// Check the file: structure, hash chain, log against tables
/// ```
pub fn help_verify() -> Message {
    Message::new("help-verify", vec![])
}

/// ```text
/// Make a plan of any size, the same for the same seed
/// ```
pub fn help_generate() -> Message {
    Message::new("help-generate", vec![])
}

/// ```text
/// How many releases
/// ```
pub fn help_generate_releases() -> Message {
    Message::new("help-generate-releases", vec![])
}

/// ```text
/// How many bookings
/// ```
pub fn help_generate_bookings() -> Message {
    Message::new("help-generate-bookings", vec![])
}

/// ```text
/// Seed
/// ```
pub fn help_generate_seed() -> Message {
    Message::new("help-generate-seed", vec![])
}

/// ```text
/// Which release? Say it with --release KEY.
/// ```
pub fn cli_release_needed() -> Message {
    Message::new("cli-release-needed", vec![])
}
