//! The messages of `commands.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("did-add", &["kind", "name"]),
    ("did-edit", &["name"]),
    ("did-edit-field", &["field", "name"]),
    ("did-move-days", &["name", "days"]),
    ("did-move-days-earlier", &["name", "days"]),
    ("did-move-time", &["name", "length"]),
    ("did-move-time-earlier", &["name", "length"]),
    ("did-resize", &["name"]),
    ("did-remove", &["name"]),
    ("did-link", &["from", "to"]),
    ("did-join", &["release", "parent"]),
    ("did-leave", &["release", "parent"]),
    ("did-clone", &["release", "key"]),
    ("did-apply-template", &["key", "template"]),
    ("did-follow-template", &["name"]),
    ("did-draw-cadence", &["name"]),
    ("did-approve", &["name"]),
    ("did-reject", &["name"]),
    ("did-evidence", &["name"]),
    ("did-decide", &[]),
    ("did-decide-many", &["count"]),
    ("did-batch", &["count"]),
    ("did-add-many", &["count"]),
    ("did-undo", &["what"]),
    ("did-redo", &["what"]),
    ("did-nothing", &[]),
    ("change-added", &["kind", "name"]),
    ("change-removed", &["kind", "name"]),
    ("change-set", &["name", "field", "old", "new"]),
    ("change-empty", &[]),
    ("change-more", &["count"]),
];

/// ```text
/// Add { $kind } { $name }
/// ```
pub fn did_add(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("did-add", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// Edit { $name }
/// ```
pub fn did_edit(name: impl Into<Arg>) -> Message {
    Message::new("did-edit", vec![("name", name.into())])
}

/// ```text
/// Set { $field } of { $name }
/// ```
pub fn did_edit_field(field: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("did-edit-field", vec![("field", field.into()), ("name", name.into())])
}

/// ```text
/// Move { $name } { $days -> [one] one day later *[other] { $days } days later }
/// ```
pub fn did_move_days(name: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("did-move-days", vec![("name", name.into()), ("days", days.into())])
}

/// ```text
/// Move { $name } { $days -> [one] one day earlier *[other] { $days } days earlier }
/// ```
pub fn did_move_days_earlier(name: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("did-move-days-earlier", vec![("name", name.into()), ("days", days.into())])
}

/// ```text
/// Move { $name } by { $length }
/// ```
pub fn did_move_time(name: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("did-move-time", vec![("name", name.into()), ("length", length.into())])
}

/// ```text
/// Move { $name } by { $length } to earlier
/// ```
pub fn did_move_time_earlier(name: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("did-move-time-earlier", vec![("name", name.into()), ("length", length.into())])
}

/// ```text
/// Change the length of { $name }
/// ```
pub fn did_resize(name: impl Into<Arg>) -> Message {
    Message::new("did-resize", vec![("name", name.into())])
}

/// ```text
/// Delete { $name }
/// ```
pub fn did_remove(name: impl Into<Arg>) -> Message {
    Message::new("did-remove", vec![("name", name.into())])
}

/// ```text
/// Link { $from } to { $to }
/// ```
pub fn did_link(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("did-link", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// Put { $release } into { $parent }
/// ```
pub fn did_join(release: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("did-join", vec![("release", release.into()), ("parent", parent.into())])
}

/// ```text
/// Take { $release } out of { $parent }
/// ```
pub fn did_leave(release: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("did-leave", vec![("release", release.into()), ("parent", parent.into())])
}

/// ```text
/// Copy { $release } as { $key }
/// ```
pub fn did_clone(release: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("did-clone", vec![("release", release.into()), ("key", key.into())])
}

/// ```text
/// Make { $key } from the template { $template }
/// ```
pub fn did_apply_template(key: impl Into<Arg>, template: impl Into<Arg>) -> Message {
    Message::new("did-apply-template", vec![("key", key.into()), ("template", template.into())])
}

/// ```text
/// Bring { $name } into line with its template
/// ```
pub fn did_follow_template(name: impl Into<Arg>) -> Message {
    Message::new("did-follow-template", vec![("name", name.into())])
}

/// ```text
/// Draw the cadence { $name }
/// ```
pub fn did_draw_cadence(name: impl Into<Arg>) -> Message {
    Message::new("did-draw-cadence", vec![("name", name.into())])
}

/// ```text
/// Approve booking { $name }
/// ```
pub fn did_approve(name: impl Into<Arg>) -> Message {
    Message::new("did-approve", vec![("name", name.into())])
}

/// ```text
/// Reject booking { $name }
/// ```
pub fn did_reject(name: impl Into<Arg>) -> Message {
    Message::new("did-reject", vec![("name", name.into())])
}

/// ```text
/// Record evidence for { $name }
/// ```
pub fn did_evidence(name: impl Into<Arg>) -> Message {
    Message::new("did-evidence", vec![("name", name.into())])
}

/// ```text
/// Decide on a conflict
/// ```
pub fn did_decide() -> Message {
    Message::new("did-decide", vec![])
}

/// ```text
/// Decide on { $count -> [one] one conflict *[other] { $count } conflicts }
/// ```
pub fn did_decide_many(count: impl Into<Arg>) -> Message {
    Message::new("did-decide-many", vec![("count", count.into())])
}

/// ```text
/// { $count -> [one] One change *[other] { $count } changes at once }
/// ```
pub fn did_batch(count: impl Into<Arg>) -> Message {
    Message::new("did-batch", vec![("count", count.into())])
}

/// ```text
/// Add { $count -> [one] one record *[other] { $count } records }
/// ```
pub fn did_add_many(count: impl Into<Arg>) -> Message {
    Message::new("did-add-many", vec![("count", count.into())])
}

/// ```text
/// Undo: { $what }
/// ```
pub fn did_undo(what: impl Into<Arg>) -> Message {
    Message::new("did-undo", vec![("what", what.into())])
}

/// ```text
/// Redo: { $what }
/// ```
pub fn did_redo(what: impl Into<Arg>) -> Message {
    Message::new("did-redo", vec![("what", what.into())])
}

/// ```text
/// Nothing to change
/// ```
pub fn did_nothing() -> Message {
    Message::new("did-nothing", vec![])
}

/// ```text
/// { $kind } { $name } added
/// ```
pub fn change_added(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("change-added", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// { $kind } { $name } deleted
/// ```
pub fn change_removed(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("change-removed", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// { $name }, { $field }: { $old } → { $new }
/// ```
pub fn change_set(name: impl Into<Arg>, field: impl Into<Arg>, old: impl Into<Arg>, new: impl Into<Arg>) -> Message {
    Message::new("change-set", vec![("name", name.into()), ("field", field.into()), ("old", old.into()), ("new", new.into())])
}

/// ```text
/// empty
/// ```
pub fn change_empty() -> Message {
    Message::new("change-empty", vec![])
}

/// ```text
/// and { $count } more
/// ```
pub fn change_more(count: impl Into<Arg>) -> Message {
    Message::new("change-more", vec![("count", count.into())])
}
