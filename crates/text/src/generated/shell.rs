//! The messages of `shell.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::Message;

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("shell-new-plan", &[]),
    ("shell-open-plan", &[]),
    ("shell-plans", &[]),
    ("shell-import-file", &[]),
    ("shell-import-folder", &[]),
    ("shell-export", &[]),
    ("shell-backup", &[]),
    ("shell-not-opened", &[]),
    ("shell-call-broken", &[]),
    ("shell-call-broken-hint", &[]),
];

/// ```text
/// New plan
/// ```
pub fn shell_new_plan() -> Message {
    Message::new("shell-new-plan", vec![])
}

/// ```text
/// Open a plan
/// ```
pub fn shell_open_plan() -> Message {
    Message::new("shell-open-plan", vec![])
}

/// ```text
/// Slipway plans
/// ```
pub fn shell_plans() -> Message {
    Message::new("shell-plans", vec![])
}

/// ```text
/// Import a file
/// ```
pub fn shell_import_file() -> Message {
    Message::new("shell-import-file", vec![])
}

/// ```text
/// Import a folder of CSV files
/// ```
pub fn shell_import_folder() -> Message {
    Message::new("shell-import-folder", vec![])
}

/// ```text
/// Export
/// ```
pub fn shell_export() -> Message {
    Message::new("shell-export", vec![])
}

/// ```text
/// Back up the plan
/// ```
pub fn shell_backup() -> Message {
    Message::new("shell-backup", vec![])
}

/// ```text
/// Plan not opened
/// ```
pub fn shell_not_opened() -> Message {
    Message::new("shell-not-opened", vec![])
}

/// ```text
/// Something went wrong inside Slipway. The plan on disk is as it was after the last saved change.
/// ```
pub fn shell_call_broken() -> Message {
    Message::new("shell-call-broken", vec![])
}

/// ```text
/// Please try once more. The log file in the data folder says where it happened.
/// ```
pub fn shell_call_broken_hint() -> Message {
    Message::new("shell-call-broken-hint", vec![])
}
