//! One function for each message of `messages/en`. Made by `cargo xtask generate`; do not edit.
#![allow(clippy::too_many_arguments)]

use crate::message::{Arg, Message};

/// The files of the language, as they are parsed at run time.
pub(crate) const SOURCES: &[&str] = &[
    include_str!("../messages/en/cli.ftl"),
    include_str!("../messages/en/errors.ftl"),
];

/// Every message with its variables, for tests.
#[cfg(test)]
pub(crate) const VARIABLES: &[(&str, &[&str])] = &[
    ("cli-counts", &["errors", "warnings"]),
    ("error-file-missing", &["path"]),
    ("error-interrupted", &[]),
];

/// ```text
/// { $errors -> [0] no errors [one] { $errors } error *[other] { $errors } errors }, { $warnings -> [0] no warnings [one] { $warnings } warning *[other] { $warnings } warnings }
/// ```
pub fn cli_counts(errors: impl Into<Arg>, warnings: impl Into<Arg>) -> Message {
    Message::new("cli-counts", vec![("errors", errors.into()), ("warnings", warnings.into())])
}

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
