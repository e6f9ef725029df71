//! The messages of `template.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("template-missing-phase", &["name", "from", "to"]),
    ("template-missing-phase-undated", &["name"]),
    ("template-missing-gate", &["name", "day"]),
    ("template-missing-gate-undated", &["name"]),
    ("template-missing-criterion", &["name", "gate"]),
    ("template-field", &["record", "field", "now", "should"]),
    ("template-length", &["record", "now", "should"]),
];

/// ```text
/// Phase { $name } is missing: { $from } to { $to }.
/// ```
pub fn template_missing_phase(name: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("template-missing-phase", vec![("name", name.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// Phase { $name } is missing, and the release has no date to lay it out from.
/// ```
pub fn template_missing_phase_undated(name: impl Into<Arg>) -> Message {
    Message::new("template-missing-phase-undated", vec![("name", name.into())])
}

/// ```text
/// Gate { $name } is missing: { $day }.
/// ```
pub fn template_missing_gate(name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("template-missing-gate", vec![("name", name.into()), ("day", day.into())])
}

/// ```text
/// Gate { $name } is missing, and the release has no date to lay it out from.
/// ```
pub fn template_missing_gate_undated(name: impl Into<Arg>) -> Message {
    Message::new("template-missing-gate-undated", vec![("name", name.into())])
}

/// ```text
/// Criterion { $name } of the gate { $gate } is missing.
/// ```
pub fn template_missing_criterion(name: impl Into<Arg>, gate: impl Into<Arg>) -> Message {
    Message::new("template-missing-criterion", vec![("name", name.into()), ("gate", gate.into())])
}

/// ```text
/// { $record }, { $field }: { $now } → { $should }
/// ```
pub fn template_field(record: impl Into<Arg>, field: impl Into<Arg>, now: impl Into<Arg>, should: impl Into<Arg>) -> Message {
    Message::new("template-field", vec![("record", record.into()), ("field", field.into()), ("now", now.into()), ("should", should.into())])
}

/// ```text
/// { $record } lasts { $now }; the template says { $should }.
/// ```
pub fn template_length(record: impl Into<Arg>, now: impl Into<Arg>, should: impl Into<Arg>) -> Message {
    Message::new("template-length", vec![("record", record.into()), ("now", now.into()), ("should", should.into())])
}
