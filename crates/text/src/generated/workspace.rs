//! The messages of `workspace.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("file-no-plan-open", &[]),
    ("file-not-found", &["path"]),
    ("file-not-a-plan", &["path"]),
    ("file-damaged", &["path", "place", "what"]),
    ("file-damaged-hint", &[]),
    ("file-newer", &["path", "made-by"]),
    ("file-newer-hint", &[]),
    ("file-locked", &["path", "pid", "host", "user"]),
    ("file-locked-process", &["path", "pid"]),
    ("file-locked-unknown", &["path"]),
    ("file-locked-hint", &[]),
    ("file-not-ordinary", &["path"]),
    ("file-is-a-plan", &["path"]),
    ("file-no-folder", &["path"]),
    ("file-older", &["path"]),
    ("file-older-hint", &[]),
    ("file-busy", &["path"]),
    ("file-exists", &["path"]),
    ("file-exists-hint", &[]),
    ("file-stale", &[]),
    ("file-stale-hint", &[]),
    ("file-disk-full", &[]),
    ("file-disk-full-hint", &[]),
    ("file-read-only", &["path"]),
    ("file-foreign", &["path", "names"]),
    ("file-io", &["path", "why"]),
    ("file-handle-unknown", &[]),
    ("file-not-saved-name", &[]),
    ("call-unknown", &["name"]),
    ("call-bad-request", &["name"]),
    ("job-unknown", &[]),
    ("job-cancelled", &[]),
    ("job-import", &["file"]),
    ("job-export", &["file"]),
    ("conflict-unknown", &[]),
    ("undo-nothing", &[]),
    ("redo-nothing", &[]),
    ("zone-unknown", &["zone"]),
    ("link-refused", &[]),
    ("internal-error", &[]),
    ("decision-fix", &["owner", "why"]),
    ("decision-accept", &["until", "owner", "why"]),
    ("decision-waive", &["owner", "second", "why"]),
    ("decision-fix-until", &["owner", "until", "why"]),
    ("decision-waive-until", &["owner", "second", "until", "why"]),
    ("decision-expired", &["decision"]),
    ("conflicts-of-no-release", &[]),
    ("conflicts-of-no-environment", &[]),
    ("conflicts-of-nobody", &[]),
    ("note-ics-file", &[]),
    ("note-ics-delay", &[]),
    ("note-missing-glyphs", &["characters"]),
    ("variance-later", &["field", "was", "length"]),
    ("variance-earlier", &["field", "was", "length"]),
    ("variance-same-day", &["field", "was"]),
    ("variance-gone", &["field", "was"]),
    ("variance-new", &["field"]),
    ("apply-no-key", &["kind", "key"]),
    ("decide-unknown", &["id"]),
    ("decide-unknown-hint", &[]),
    ("process-rule-unknown", &["slug"]),
    ("process-rule-unknown-hint", &[]),
];

/// ```text
/// No plan is open.
/// ```
pub fn file_no_plan_open() -> Message {
    Message::new("file-no-plan-open", vec![])
}

/// ```text
/// The file { $path } is not there.
/// ```
pub fn file_not_found(path: impl Into<Arg>) -> Message {
    Message::new("file-not-found", vec![("path", path.into())])
}

/// ```text
/// { $path } is not a Slipway plan.
/// ```
pub fn file_not_a_plan(path: impl Into<Arg>) -> Message {
    Message::new("file-not-a-plan", vec![("path", path.into())])
}

/// ```text
/// { $path } is damaged ({ $place }): { $what }
/// ```
pub fn file_damaged(path: impl Into<Arg>, place: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("file-damaged", vec![("path", path.into()), ("place", place.into()), ("what", what.into())])
}

/// ```text
/// Nothing was written to it. The newest backup can be opened instead.
/// ```
pub fn file_damaged_hint() -> Message {
    Message::new("file-damaged-hint", vec![])
}

/// ```text
/// { $path } was made by { $made-by } and needs a newer Slipway.
/// ```
pub fn file_newer(path: impl Into<Arg>, made_by: impl Into<Arg>) -> Message {
    Message::new("file-newer", vec![("path", path.into()), ("made-by", made_by.into())])
}

/// ```text
/// Nothing was changed. Update Slipway to open it.
/// ```
pub fn file_newer_hint() -> Message {
    Message::new("file-newer-hint", vec![])
}

/// ```text
/// { $path } is open in another Slipway (process { $pid } on { $host }, { $user }).
/// ```
pub fn file_locked(path: impl Into<Arg>, pid: impl Into<Arg>, host: impl Into<Arg>, user: impl Into<Arg>) -> Message {
    Message::new("file-locked", vec![("path", path.into()), ("pid", pid.into()), ("host", host.into()), ("user", user.into())])
}

/// ```text
/// { $path } is open in another Slipway (process { $pid }).
/// ```
pub fn file_locked_process(path: impl Into<Arg>, pid: impl Into<Arg>) -> Message {
    Message::new("file-locked-process", vec![("path", path.into()), ("pid", pid.into())])
}

/// ```text
/// { $path } is open in another Slipway.
/// ```
pub fn file_locked_unknown(path: impl Into<Arg>) -> Message {
    Message::new("file-locked-unknown", vec![("path", path.into())])
}

/// ```text
/// Close it there, or open the plan to read only.
/// ```
pub fn file_locked_hint() -> Message {
    Message::new("file-locked-hint", vec![])
}

/// ```text
/// { $path } is not an ordinary file; nothing was written.
/// ```
pub fn file_not_ordinary(path: impl Into<Arg>) -> Message {
    Message::new("file-not-ordinary", vec![("path", path.into())])
}

/// ```text
/// { $path } is a plan; nothing was written over it.
/// ```
pub fn file_is_a_plan(path: impl Into<Arg>) -> Message {
    Message::new("file-is-a-plan", vec![("path", path.into())])
}

/// ```text
/// The folder of { $path } is not there.
/// ```
pub fn file_no_folder(path: impl Into<Arg>) -> Message {
    Message::new("file-no-folder", vec![("path", path.into())])
}

/// ```text
/// { $path } was made by an older Slipway and must be brought up to date first.
/// ```
pub fn file_older(path: impl Into<Arg>) -> Message {
    Message::new("file-older", vec![("path", path.into())])
}

/// ```text
/// Open it once for writing; a copy of the old file is kept beside it.
/// ```
pub fn file_older_hint() -> Message {
    Message::new("file-older-hint", vec![])
}

/// ```text
/// { $path } is being written by another program.
/// ```
pub fn file_busy(path: impl Into<Arg>) -> Message {
    Message::new("file-busy", vec![("path", path.into())])
}

/// ```text
/// { $path } exists already.
/// ```
pub fn file_exists(path: impl Into<Arg>) -> Message {
    Message::new("file-exists", vec![("path", path.into())])
}

/// ```text
/// Choose another name; nothing was overwritten.
/// ```
pub fn file_exists_hint() -> Message {
    Message::new("file-exists-hint", vec![])
}

/// ```text
/// The plan was changed by somebody else meanwhile.
/// ```
pub fn file_stale() -> Message {
    Message::new("file-stale", vec![])
}

/// ```text
/// It has been read again. Look at it and repeat the change.
/// ```
pub fn file_stale_hint() -> Message {
    Message::new("file-stale-hint", vec![])
}

/// ```text
/// There is no room left on the disk; the change is not saved.
/// ```
pub fn file_disk_full() -> Message {
    Message::new("file-disk-full", vec![])
}

/// ```text
/// Make room and save again; nothing that was saved before is lost.
/// ```
pub fn file_disk_full_hint() -> Message {
    Message::new("file-disk-full-hint", vec![])
}

/// ```text
/// { $path } can only be read.
/// ```
pub fn file_read_only(path: impl Into<Arg>) -> Message {
    Message::new("file-read-only", vec![("path", path.into())])
}

/// ```text
/// { $path } contains parts that no Slipway wrote: { $names }
/// ```
pub fn file_foreign(path: impl Into<Arg>, names: impl Into<Arg>) -> Message {
    Message::new("file-foreign", vec![("path", path.into()), ("names", names.into())])
}

/// ```text
/// { $path } could not be used: { $why }
/// ```
pub fn file_io(path: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("file-io", vec![("path", path.into()), ("why", why.into())])
}

/// ```text
/// This file was not chosen here.
/// ```
pub fn file_handle_unknown() -> Message {
    Message::new("file-handle-unknown", vec![])
}

/// ```text
/// Untitled plan
/// ```
pub fn file_not_saved_name() -> Message {
    Message::new("file-not-saved-name", vec![])
}

/// ```text
/// There is no call “{ $name }”.
/// ```
pub fn call_unknown(name: impl Into<Arg>) -> Message {
    Message::new("call-unknown", vec![("name", name.into())])
}

/// ```text
/// The request to “{ $name }” does not have the right shape.
/// ```
pub fn call_bad_request(name: impl Into<Arg>) -> Message {
    Message::new("call-bad-request", vec![("name", name.into())])
}

/// ```text
/// There is no such job.
/// ```
pub fn job_unknown() -> Message {
    Message::new("job-unknown", vec![])
}

/// ```text
/// Stopped as asked; nothing was changed.
/// ```
pub fn job_cancelled() -> Message {
    Message::new("job-cancelled", vec![])
}

/// ```text
/// Importing { $file }
/// ```
pub fn job_import(file: impl Into<Arg>) -> Message {
    Message::new("job-import", vec![("file", file.into())])
}

/// ```text
/// Writing { $file }
/// ```
pub fn job_export(file: impl Into<Arg>) -> Message {
    Message::new("job-export", vec![("file", file.into())])
}

/// ```text
/// There is no such conflict any more.
/// ```
pub fn conflict_unknown() -> Message {
    Message::new("conflict-unknown", vec![])
}

/// ```text
/// There is nothing to undo.
/// ```
pub fn undo_nothing() -> Message {
    Message::new("undo-nothing", vec![])
}

/// ```text
/// There is nothing to redo.
/// ```
pub fn redo_nothing() -> Message {
    Message::new("redo-nothing", vec![])
}

/// ```text
/// “{ $zone }” is not an IANA time zone.
/// ```
pub fn zone_unknown(zone: impl Into<Arg>) -> Message {
    Message::new("zone-unknown", vec![("zone", zone.into())])
}

/// ```text
/// Only https and mailto addresses are opened.
/// ```
pub fn link_refused() -> Message {
    Message::new("link-refused", vec![])
}

/// ```text
/// Something went wrong inside Slipway; nothing was changed.
/// ```
pub fn internal_error() -> Message {
    Message::new("internal-error", vec![])
}

/// ```text
/// { $owner } will fix it: { $why }
/// ```
pub fn decision_fix(owner: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-fix", vec![("owner", owner.into()), ("why", why.into())])
}

/// ```text
/// Accepted until { $until } by { $owner }: { $why }
/// ```
pub fn decision_accept(until: impl Into<Arg>, owner: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-accept", vec![("until", until.into()), ("owner", owner.into()), ("why", why.into())])
}

/// ```text
/// Waived by { $owner } and { $second }: { $why }
/// ```
pub fn decision_waive(owner: impl Into<Arg>, second: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-waive", vec![("owner", owner.into()), ("second", second.into()), ("why", why.into())])
}

/// ```text
/// { $owner } will fix it until { $until }: { $why }
/// ```
pub fn decision_fix_until(owner: impl Into<Arg>, until: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-fix-until", vec![("owner", owner.into()), ("until", until.into()), ("why", why.into())])
}

/// ```text
/// Waived by { $owner } and { $second } until { $until }: { $why }
/// ```
pub fn decision_waive_until(owner: impl Into<Arg>, second: impl Into<Arg>, until: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-waive-until", vec![("owner", owner.into()), ("second", second.into()), ("until", until.into()), ("why", why.into())])
}

/// ```text
/// { $decision } (expired)
/// ```
pub fn decision_expired(decision: impl Into<Arg>) -> Message {
    Message::new("decision-expired", vec![("decision", decision.into())])
}

/// ```text
/// Of no release
/// ```
pub fn conflicts_of_no_release() -> Message {
    Message::new("conflicts-of-no-release", vec![])
}

/// ```text
/// In no environment
/// ```
pub fn conflicts_of_no_environment() -> Message {
    Message::new("conflicts-of-no-environment", vec![])
}

/// ```text
/// Nobody has them yet
/// ```
pub fn conflicts_of_nobody() -> Message {
    Message::new("conflicts-of-nobody", vec![])
}

/// ```text
/// An imported file never updates itself. For changes to arrive, publish the file where calendars can subscribe to it.
/// ```
pub fn note_ics_file() -> Message {
    Message::new("note-ics-file", vec![])
}

/// ```text
/// Subscribed calendars refresh when they like; Google Calendar takes up to a day.
/// ```
pub fn note_ics_delay() -> Message {
    Message::new("note-ics-delay", vec![])
}

/// ```text
/// No font on this machine has these characters, they are shown as □: { $characters }
/// ```
pub fn note_missing_glyphs(characters: impl Into<Arg>) -> Message {
    Message::new("note-missing-glyphs", vec![("characters", characters.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, { $length } later now
/// ```
pub fn variance_later(field: impl Into<Arg>, was: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("variance-later", vec![("field", field.into()), ("was", was.into()), ("length", length.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, { $length } earlier now
/// ```
pub fn variance_earlier(field: impl Into<Arg>, was: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("variance-earlier", vec![("field", field.into()), ("was", was.into()), ("length", length.into())])
}

/// ```text
/// { $field }: { $was } at the baseline
/// ```
pub fn variance_same_day(field: impl Into<Arg>, was: impl Into<Arg>) -> Message {
    Message::new("variance-same-day", vec![("field", field.into()), ("was", was.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, none now
/// ```
pub fn variance_gone(field: impl Into<Arg>, was: impl Into<Arg>) -> Message {
    Message::new("variance-gone", vec![("field", field.into()), ("was", was.into())])
}

/// ```text
/// { $field }: none at the baseline
/// ```
pub fn variance_new(field: impl Into<Arg>) -> Message {
    Message::new("variance-new", vec![("field", field.into())])
}

/// ```text
/// no { $kind } has the key { $key }.
/// ```
pub fn apply_no_key(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("apply-no-key", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// There is no conflict { $id }, and nobody has decided about one of that name before.
/// ```
pub fn decide_unknown(id: impl Into<Arg>) -> Message {
    Message::new("decide-unknown", vec![("id", id.into())])
}

/// ```text
/// The ids of all conflicts stand in what slipway check says.
/// ```
pub fn decide_unknown_hint() -> Message {
    Message::new("decide-unknown-hint", vec![])
}

/// ```text
/// There is no kind of conflict called { $slug }.
/// ```
pub fn process_rule_unknown(slug: impl Into<Arg>) -> Message {
    Message::new("process-rule-unknown", vec![("slug", slug.into())])
}

/// ```text
/// A process rule names one by its word in files, such as change-unapproved.
/// ```
pub fn process_rule_unknown_hint() -> Message {
    Message::new("process-rule-unknown-hint", vec![])
}
