//! The messages of `cadence.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("cadence-weekday", &["day"]),
    ("cadence-holiday", &["day", "rule"]),
    ("cadence-freeze", &["day", "rule"]),
    ("cadence-moved", &["why", "day"]),
    ("cadence-stayed", &["why"]),
    ("cadence-skipped", &["why"]),
    ("cadence-taken", &["day"]),
    ("cadence-nowhere", &[]),
    ("cadence-approved", &["count"]),
    ("cadence-create", &[]),
    ("cadence-move-later", &["days"]),
    ("cadence-move-earlier", &["days"]),
    ("cadence-same", &[]),
    ("cadence-past", &[]),
    ("cadence-locked", &[]),
    ("cadence-over", &[]),
    ("cadence-undated", &[]),
    ("cadence-remove", &[]),
    ("cadence-kept", &[]),
    ("cadence-left-out", &[]),
    ("refused-cadence-no-slot", &["name"]),
    ("refused-cadence-no-slot-hint", &[]),
    ("refused-cadence-all-left-out", &["name", "count"]),
    ("refused-cadence-all-left-out-hint", &[]),
    ("refused-cadence-too-many", &["name", "most"]),
    ("refused-cadence-too-many-hint", &[]),
    ("refused-cadence-equal-keys", &["one", "other", "key"]),
    ("refused-cadence-equal-keys-hint", &[]),
];

/// ```text
/// Nobody works on { $day }
/// ```
pub fn cadence_weekday(day: impl Into<Arg>) -> Message {
    Message::new("cadence-weekday", vec![("day", day.into())])
}

/// ```text
/// { $day } is a holiday ({ $rule })
/// ```
pub fn cadence_holiday(day: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("cadence-holiday", vec![("day", day.into()), ("rule", rule.into())])
}

/// ```text
/// { $day } lies in the freeze { $rule }
/// ```
pub fn cadence_freeze(day: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("cadence-freeze", vec![("day", day.into()), ("rule", rule.into())])
}

/// ```text
/// { $why }: moved to { $day }.
/// ```
pub fn cadence_moved(why: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cadence-moved", vec![("why", why.into()), ("day", day.into())])
}

/// ```text
/// { $why }: it stays, as the cadence says.
/// ```
pub fn cadence_stayed(why: impl Into<Arg>) -> Message {
    Message::new("cadence-stayed", vec![("why", why.into())])
}

/// ```text
/// { $why }: left out, as the cadence says.
/// ```
pub fn cadence_skipped(why: impl Into<Arg>) -> Message {
    Message::new("cadence-skipped", vec![("why", why.into())])
}

/// ```text
/// It would not come after the slot of { $day }: left out.
/// ```
pub fn cadence_taken(day: impl Into<Arg>) -> Message {
    Message::new("cadence-taken", vec![("day", day.into())])
}

/// ```text
/// No day within a year is free: left out.
/// ```
pub fn cadence_nowhere() -> Message {
    Message::new("cadence-nowhere", vec![])
}

/// ```text
/// { $count -> [one] One approved booking moves along and must be approved again. *[other] { $count } approved bookings move along and must be approved again. }
/// ```
pub fn cadence_approved(count: impl Into<Arg>) -> Message {
    Message::new("cadence-approved", vec![("count", count.into())])
}

/// ```text
/// Make
/// ```
pub fn cadence_create() -> Message {
    Message::new("cadence-create", vec![])
}

/// ```text
/// { $days -> [one] Move one day later *[other] Move { $days } days later }
/// ```
pub fn cadence_move_later(days: impl Into<Arg>) -> Message {
    Message::new("cadence-move-later", vec![("days", days.into())])
}

/// ```text
/// { $days -> [one] Move one day earlier *[other] Move { $days } days earlier }
/// ```
pub fn cadence_move_earlier(days: impl Into<Arg>) -> Message {
    Message::new("cadence-move-earlier", vec![("days", days.into())])
}

/// ```text
/// Stays
/// ```
pub fn cadence_same() -> Message {
    Message::new("cadence-same", vec![])
}

/// ```text
/// Past, stays
/// ```
pub fn cadence_past() -> Message {
    Message::new("cadence-past", vec![])
}

/// ```text
/// Locked, stays
/// ```
pub fn cadence_locked() -> Message {
    Message::new("cadence-locked", vec![])
}

/// ```text
/// Finished, stays
/// ```
pub fn cadence_over() -> Message {
    Message::new("cadence-over", vec![])
}

/// ```text
/// Has no deployment date, stays
/// ```
pub fn cadence_undated() -> Message {
    Message::new("cadence-undated", vec![])
}

/// ```text
/// Remove
/// ```
pub fn cadence_remove() -> Message {
    Message::new("cadence-remove", vec![])
}

/// ```text
/// Slot is gone, but it holds something: stays
/// ```
pub fn cadence_kept() -> Message {
    Message::new("cadence-kept", vec![])
}

/// ```text
/// Left out
/// ```
pub fn cadence_left_out() -> Message {
    Message::new("cadence-left-out", vec![])
}

/// ```text
/// The cadence { $name } has no day at all from its first to its last.
/// ```
pub fn refused_cadence_no_slot(name: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-no-slot", vec![("name", name.into())])
}

/// ```text
/// Look at the recurrence, the first and the last day.
/// ```
pub fn refused_cadence_no_slot_hint() -> Message {
    Message::new("refused-cadence-no-slot-hint", vec![])
}

/// ```text
/// The cadence { $name } has no slot at all: { $count -> [one] its only day is *[other] all of its { $count } days are } left out because of days off or freezes.
/// ```
pub fn refused_cadence_all_left_out(name: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-all-left-out", vec![("name", name.into()), ("count", count.into())])
}

/// ```text
/// Choose days on which people work, or let holidays and freezes move a slot instead of leaving it out.
/// ```
pub fn refused_cadence_all_left_out_hint() -> Message {
    Message::new("refused-cadence-all-left-out-hint", vec![])
}

/// ```text
/// The cadence { $name } has more than { $most } slots.
/// ```
pub fn refused_cadence_too_many(name: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-too-many", vec![("name", name.into()), ("most", most.into())])
}

/// ```text
/// Choose an earlier last day, or a rule that comes less often.
/// ```
pub fn refused_cadence_too_many_hint() -> Message {
    Message::new("refused-cadence-too-many-hint", vec![])
}

/// ```text
/// The slots of { $one } and { $other } would both make { $key }.
/// ```
pub fn refused_cadence_equal_keys(one: impl Into<Arg>, other: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-equal-keys", vec![("one", one.into()), ("other", other.into()), ("key", key.into())])
}

/// ```text
/// Put {"{"}n{"}"} into the pattern of the keys: it is the number of the slot.
/// ```
pub fn refused_cadence_equal_keys_hint() -> Message {
    Message::new("refused-cadence-equal-keys-hint", vec![])
}
