//! The messages of `labels.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("label-belongs", &["whole", "part"]),
    ("label-arrow", &["from", "to"]),
    ("label-evidence", &["value", "who"]),
    ("label-gone", &[]),
    ("label-key-name", &["key", "name"]),
];

/// ```text
/// { $whole } { $part }
/// ```
pub fn label_belongs(whole: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("label-belongs", vec![("whole", whole.into()), ("part", part.into())])
}

/// ```text
/// { $from } → { $to }
/// ```
pub fn label_arrow(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("label-arrow", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $value } by { $who }
/// ```
pub fn label_evidence(value: impl Into<Arg>, who: impl Into<Arg>) -> Message {
    Message::new("label-evidence", vec![("value", value.into()), ("who", who.into())])
}

/// ```text
/// (deleted)
/// ```
pub fn label_gone() -> Message {
    Message::new("label-gone", vec![])
}

/// ```text
/// { $key } { $name }
/// ```
pub fn label_key_name(key: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("label-key-name", vec![("key", key.into()), ("name", name.into())])
}
