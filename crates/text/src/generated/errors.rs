//! The messages of `errors.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("error-file-missing", &["path"]),
    ("error-interrupted", &[]),
];

/// ```text
/// There is no file { $path }.
/// ```
pub fn error_file_missing(path: impl Into<Arg>) -> Message {
    Message::new("error-file-missing", vec![("path", path.into())])
}

/// ```text
/// Stopped as asked; nothing was changed.
/// ```
pub fn error_interrupted() -> Message {
    Message::new("error-interrupted", vec![])
}
