//! The messages of `plan-errors.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("refused-not-found", &["kind"]),
    ("refused-exists", &["kind"]),
    ("refused-key-taken", &["kind", "key"]),
    ("refused-key-taken-hint", &[]),
    ("refused-dangling", &["field"]),
    ("refused-no-field", &["field", "kinds"]),
    ("refused-value", &["field", "why"]),
    ("refused-end-before-start", &["end", "start"]),
    ("refused-contains-itself", &["name"]),
    ("refused-depends-on-itself", &["name"]),
    ("refused-not-movable", &["kinds"]),
    ("refused-date-range", &["name"]),
    ("refused-two-names", &[]),
    ("refused-two-names-hint", &[]),
    ("refused-plan-fixed", &[]),
    ("refused-booking-not-open", &["name"]),
    ("refused-bad-id", &["id"]),
    ("refused-not-enterprise", &["name"]),
    ("refused-enterprise-scope", &["name"]),
    ("refused-phase-of-another", &["name"]),
    ("refused-custom-not-for", &["field", "kinds"]),
    ("refused-custom-twice", &["record", "field"]),
    ("refused-custom-misfits", &["count", "field"]),
    ("refused-term-list", &["term"]),
    ("refused-rule-twice", &["rule"]),
    ("refused-rule-twice-hint", &[]),
    ("refused-empty-template", &["name"]),
    ("refused-follows-none", &["name"]),
    ("refused-nested", &[]),
    ("refused-in-batch", &["place", "why"]),
    ("value-required", &[]),
    ("value-not-text", &[]),
    ("value-not-integer", &["found"]),
    ("value-not-number", &["found"]),
    ("value-out-of-range", &["min", "max"]),
    ("value-not-flag", &["found"]),
    ("value-not-day", &["found"]),
    ("value-not-moment", &["found"]),
    ("value-not-time", &["found"]),
    ("value-not-choice", &["found", "choices"]),
    ("value-not-zone", &["found"]),
    ("value-not-rule", &["column", "why"]),
    ("rule-unexpected", &["found", "expected"]),
    ("rule-ends", &["expected"]),
    ("rule-out-of-range", &["min", "max"]),
    ("rule-backwards", &[]),
    ("rule-no-day-free", &[]),
    ("rule-twice", &["limit"]),
    ("rule-open-quote", &[]),
    ("rule-no-such", &["kind", "key"]),
    ("rule-word", &["word"]),
    ("rule-number", &[]),
    ("rule-kind", &["kinds"]),
    ("rule-name", &[]),
    ("rule-offset", &[]),
    ("rule-end", &[]),
    ("rule-either", &["most", "last"]),
    ("value-not-recurrence", &["found", "why"]),
    ("recurrence-no-frequency", &[]),
    ("recurrence-too-often", &["part"]),
    ("recurrence-bad-part", &["part"]),
    ("recurrence-misfit", &["part"]),
    ("recurrence-unread", &[]),
    ("recurrence-count-and-until", &[]),
    ("recurrence-zero", &["part"]),
    ("recurrence-twice", &["part"]),
    ("recurrence-zeroth", &["part"]),
    ("recurrence-not-together", &["part", "with"]),
    ("recurrence-setpos-alone", &[]),
    ("recurrence-ends-before-start", &[]),
    ("recurrence-never", &[]),
    ("recurrence-all-excepted", &[]),
    ("value-not-lag", &["found"]),
    ("value-not-reference", &["found", "kinds"]),
    ("value-not-list", &[]),
    ("value-blank-among", &[]),
    ("value-twice", &["found"]),
    ("value-bad-row", &["row", "reason"]),
    ("value-in-row", &["row", "column", "why"]),
    ("value-no-gate", &["gate"]),
    ("value-only-where", &["field", "words"]),
    ("value-built-in", &["key"]),
    ("value-bad-text", &[]),
    ("value-bad-key", &[]),
    ("value-bad-word", &[]),
    ("value-not-after", &["found"]),
];

/// ```text
/// There is no such { $kind } any more.
/// ```
pub fn refused_not_found(kind: impl Into<Arg>) -> Message {
    Message::new("refused-not-found", vec![("kind", kind.into())])
}

/// ```text
/// This { $kind } exists already.
/// ```
pub fn refused_exists(kind: impl Into<Arg>) -> Message {
    Message::new("refused-exists", vec![("kind", kind.into())])
}

/// ```text
/// Another { $kind } has the key { $key }.
/// ```
pub fn refused_key_taken(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("refused-key-taken", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// Keys are unique. Choose another one, or open the record that has it.
/// ```
pub fn refused_key_taken_hint() -> Message {
    Message::new("refused-key-taken-hint", vec![])
}

/// ```text
/// { $field } names something that does not exist.
/// ```
pub fn refused_dangling(field: impl Into<Arg>) -> Message {
    Message::new("refused-dangling", vec![("field", field.into())])
}

/// ```text
/// There is no field “{ $field }” for { $kinds }.
/// ```
pub fn refused_no_field(field: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("refused-no-field", vec![("field", field.into()), ("kinds", kinds.into())])
}

/// ```text
/// { $field }: { $why }
/// ```
pub fn refused_value(field: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("refused-value", vec![("field", field.into()), ("why", why.into())])
}

/// ```text
/// { $end } must be after { $start }.
/// ```
pub fn refused_end_before_start(end: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("refused-end-before-start", vec![("end", end.into()), ("start", start.into())])
}

/// ```text
/// { $name } would be part of itself.
/// ```
pub fn refused_contains_itself(name: impl Into<Arg>) -> Message {
    Message::new("refused-contains-itself", vec![("name", name.into())])
}

/// ```text
/// { $name } would depend on itself.
/// ```
pub fn refused_depends_on_itself(name: impl Into<Arg>) -> Message {
    Message::new("refused-depends-on-itself", vec![("name", name.into())])
}

/// ```text
/// { $kinds } cannot be moved: there are no planned dates.
/// ```
pub fn refused_not_movable(kinds: impl Into<Arg>) -> Message {
    Message::new("refused-not-movable", vec![("kinds", kinds.into())])
}

/// ```text
/// The dates of { $name } would leave the years 1900 to 2200.
/// ```
pub fn refused_date_range(name: impl Into<Arg>) -> Message {
    Message::new("refused-date-range", vec![("name", name.into())])
}

/// ```text
/// Two different names are needed.
/// ```
pub fn refused_two_names() -> Message {
    Message::new("refused-two-names", vec![])
}

/// ```text
/// A waiver counts only when one person asks and another one agrees.
/// ```
pub fn refused_two_names_hint() -> Message {
    Message::new("refused-two-names-hint", vec![])
}

/// ```text
/// The settings of the plan can be edited, not added or removed.
/// ```
pub fn refused_plan_fixed() -> Message {
    Message::new("refused-plan-fixed", vec![])
}

/// ```text
/// Booking { $name } is decided already.
/// ```
pub fn refused_booking_not_open(name: impl Into<Arg>) -> Message {
    Message::new("refused-booking-not-open", vec![("name", name.into())])
}

/// ```text
/// The id { $id } cannot be used.
/// ```
pub fn refused_bad_id(id: impl Into<Arg>) -> Message {
    Message::new("refused-bad-id", vec![("id", id.into())])
}

/// ```text
/// { $name } is not an enterprise release and cannot hold other releases.
/// ```
pub fn refused_not_enterprise(name: impl Into<Arg>) -> Message {
    Message::new("refused-not-enterprise", vec![("name", name.into())])
}

/// ```text
/// { $name } is an enterprise release: scope belongs into its project releases.
/// ```
pub fn refused_enterprise_scope(name: impl Into<Arg>) -> Message {
    Message::new("refused-enterprise-scope", vec![("name", name.into())])
}

/// ```text
/// { $name }: the phase belongs to another release.
/// ```
pub fn refused_phase_of_another(name: impl Into<Arg>) -> Message {
    Message::new("refused-phase-of-another", vec![("name", name.into())])
}

/// ```text
/// The field { $field } is not for { $kinds }.
/// ```
pub fn refused_custom_not_for(field: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("refused-custom-not-for", vec![("field", field.into()), ("kinds", kinds.into())])
}

/// ```text
/// { $record } has a value for { $field } already.
/// ```
pub fn refused_custom_twice(record: impl Into<Arg>, field: impl Into<Arg>) -> Message {
    Message::new("refused-custom-twice", vec![("record", record.into()), ("field", field.into())])
}

/// ```text
/// { $count -> [one] { $count } value *[other] { $count } values } of { $field } would no longer fit. Change or remove { $count -> [one] it *[other] them } first.
/// ```
pub fn refused_custom_misfits(count: impl Into<Arg>, field: impl Into<Arg>) -> Message {
    Message::new("refused-custom-misfits", vec![("count", count.into()), ("field", field.into())])
}

/// ```text
/// The word { $term } belongs to another list.
/// ```
pub fn refused_term_list(term: impl Into<Arg>) -> Message {
    Message::new("refused-term-list", vec![("term", term.into())])
}

/// ```text
/// There is a process rule for { $rule } with the same template, governance and release kinds already.
/// ```
pub fn refused_rule_twice(rule: impl Into<Arg>) -> Message {
    Message::new("refused-rule-twice", vec![("rule", rule.into())])
}

/// ```text
/// Two such rules would contradict each other. Change the one that is there, or choose other limits.
/// ```
pub fn refused_rule_twice_hint() -> Message {
    Message::new("refused-rule-twice-hint", vec![])
}

/// ```text
/// The template { $name } has no phases.
/// ```
pub fn refused_empty_template(name: impl Into<Arg>) -> Message {
    Message::new("refused-empty-template", vec![("name", name.into())])
}

/// ```text
/// { $name } follows no template.
/// ```
pub fn refused_follows_none(name: impl Into<Arg>) -> Message {
    Message::new("refused-follows-none", vec![("name", name.into())])
}

/// ```text
/// The commands are nested too deep.
/// ```
pub fn refused_nested() -> Message {
    Message::new("refused-nested", vec![])
}

/// ```text
/// Command { $place }: { $why }
/// ```
pub fn refused_in_batch(place: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("refused-in-batch", vec![("place", place.into()), ("why", why.into())])
}

/// ```text
/// must not be empty.
/// ```
pub fn value_required() -> Message {
    Message::new("value-required", vec![])
}

/// ```text
/// must be text.
/// ```
pub fn value_not_text() -> Message {
    Message::new("value-not-text", vec![])
}

/// ```text
/// “{ $found }” is not a whole number.
/// ```
pub fn value_not_integer(found: impl Into<Arg>) -> Message {
    Message::new("value-not-integer", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a number.
/// ```
pub fn value_not_number(found: impl Into<Arg>) -> Message {
    Message::new("value-not-number", vec![("found", found.into())])
}

/// ```text
/// must lie between { $min } and { $max }.
/// ```
pub fn value_out_of_range(min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("value-out-of-range", vec![("min", min.into()), ("max", max.into())])
}

/// ```text
/// “{ $found }” is neither yes nor no.
/// ```
pub fn value_not_flag(found: impl Into<Arg>) -> Message {
    Message::new("value-not-flag", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a day such as 2027-06-12.
/// ```
pub fn value_not_day(found: impl Into<Arg>) -> Message {
    Message::new("value-not-day", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is neither a day such as 2027-06-12 nor a time such as 2027-06-12T18:00.
/// ```
pub fn value_not_moment(found: impl Into<Arg>) -> Message {
    Message::new("value-not-moment", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a time of day such as 18:00.
/// ```
pub fn value_not_time(found: impl Into<Arg>) -> Message {
    Message::new("value-not-time", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not one of { $choices }.
/// ```
pub fn value_not_choice(found: impl Into<Arg>, choices: impl Into<Arg>) -> Message {
    Message::new("value-not-choice", vec![("found", found.into()), ("choices", choices.into())])
}

/// ```text
/// “{ $found }” is not an IANA time zone such as Europe/Berlin.
/// ```
pub fn value_not_zone(found: impl Into<Arg>) -> Message {
    Message::new("value-not-zone", vec![("found", found.into())])
}

/// ```text
/// column { $column }: { $why }
/// ```
pub fn value_not_rule(column: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-not-rule", vec![("column", column.into()), ("why", why.into())])
}

/// ```text
/// “{ $found }” cannot stand here. Expected: { $expected }.
/// ```
pub fn rule_unexpected(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("rule-unexpected", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// the rule ends too early. Expected: { $expected }.
/// ```
pub fn rule_ends(expected: impl Into<Arg>) -> Message {
    Message::new("rule-ends", vec![("expected", expected.into())])
}

/// ```text
/// the number must lie between { $min } and { $max }.
/// ```
pub fn rule_out_of_range(min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("rule-out-of-range", vec![("min", min.into()), ("max", max.into())])
}

/// ```text
/// the last day lies before the first.
/// ```
pub fn rule_backwards() -> Message {
    Message::new("rule-backwards", vec![])
}

/// ```text
/// no day would be left on which anything may be done.
/// ```
pub fn rule_no_day_free() -> Message {
    Message::new("rule-no-day-free", vec![])
}

/// ```text
/// “{ $limit }” is said twice.
/// ```
pub fn rule_twice(limit: impl Into<Arg>) -> Message {
    Message::new("rule-twice", vec![("limit", limit.into())])
}

/// ```text
/// this quotation mark has no second one.
/// ```
pub fn rule_open_quote() -> Message {
    Message::new("rule-open-quote", vec![])
}

/// ```text
/// there is no { $kind } with the key { $key }.
/// ```
pub fn rule_no_such(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("rule-no-such", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// “{ $word }”
/// ```
pub fn rule_word(word: impl Into<Arg>) -> Message {
    Message::new("rule-word", vec![("word", word.into())])
}

/// ```text
/// a number
/// ```
pub fn rule_number() -> Message {
    Message::new("rule-number", vec![])
}

/// ```text
/// a kind of release ({ $kinds })
/// ```
pub fn rule_kind(kinds: impl Into<Arg>) -> Message {
    Message::new("rule-kind", vec![("kinds", kinds.into())])
}

/// ```text
/// a name
/// ```
pub fn rule_name() -> Message {
    Message::new("rule-name", vec![])
}

/// ```text
/// a day such as T-3
/// ```
pub fn rule_offset() -> Message {
    Message::new("rule-offset", vec![])
}

/// ```text
/// the end of the rule
/// ```
pub fn rule_end() -> Message {
    Message::new("rule-end", vec![])
}

/// ```text
/// { $most } or { $last }
/// ```
pub fn rule_either(most: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("rule-either", vec![("most", most.into()), ("last", last.into())])
}

/// ```text
/// “{ $found }” is not a recurrence that can be used: { $why }
/// ```
pub fn value_not_recurrence(found: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-not-recurrence", vec![("found", found.into()), ("why", why.into())])
}

/// ```text
/// it must say how often, such as FREQ=WEEKLY;BYDAY=MO,TU.
/// ```
pub fn recurrence_no_frequency() -> Message {
    Message::new("recurrence-no-frequency", vec![])
}

/// ```text
/// { $part } is more often than daily.
/// ```
pub fn recurrence_too_often(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-too-often", vec![("part", part.into())])
}

/// ```text
/// { $part } cannot be read.
/// ```
pub fn recurrence_bad_part(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-bad-part", vec![("part", part.into())])
}

/// ```text
/// { $part } does not go with the rest of it.
/// ```
pub fn recurrence_misfit(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-misfit", vec![("part", part.into())])
}

/// ```text
/// its parts do not go together.
/// ```
pub fn recurrence_unread() -> Message {
    Message::new("recurrence-unread", vec![])
}

/// ```text
/// COUNT and UNTIL exclude each other.
/// ```
pub fn recurrence_count_and_until() -> Message {
    Message::new("recurrence-count-and-until", vec![])
}

/// ```text
/// { $part } is never.
/// ```
pub fn recurrence_zero(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-zero", vec![("part", part.into())])
}

/// ```text
/// { $part } stands twice.
/// ```
pub fn recurrence_twice(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-twice", vec![("part", part.into())])
}

/// ```text
/// { $part } counts from 0. Count from 1, or from -1 at the end.
/// ```
pub fn recurrence_zeroth(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-zeroth", vec![("part", part.into())])
}

/// ```text
/// { $part } cannot stand with { $with }.
/// ```
pub fn recurrence_not_together(part: impl Into<Arg>, with: impl Into<Arg>) -> Message {
    Message::new("recurrence-not-together", vec![("part", part.into()), ("with", with.into())])
}

/// ```text
/// BYSETPOS chooses among the days of another BY part, and there is none.
/// ```
pub fn recurrence_setpos_alone() -> Message {
    Message::new("recurrence-setpos-alone", vec![])
}

/// ```text
/// it ends before it starts.
/// ```
pub fn recurrence_ends_before_start() -> Message {
    Message::new("recurrence-ends-before-start", vec![])
}

/// ```text
/// there is no day that fits it.
/// ```
pub fn recurrence_never() -> Message {
    Message::new("recurrence-never", vec![])
}

/// ```text
/// its exceptions take away every day.
/// ```
pub fn recurrence_all_excepted() -> Message {
    Message::new("recurrence-all-excepted", vec![])
}

/// ```text
/// “{ $found }” is not a lag such as 2d or -4h.
/// ```
pub fn value_not_lag(found: impl Into<Arg>) -> Message {
    Message::new("value-not-lag", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” does not name a { $kinds }.
/// ```
pub fn value_not_reference(found: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("value-not-reference", vec![("found", found.into()), ("kinds", kinds.into())])
}

/// ```text
/// must be a list.
/// ```
pub fn value_not_list() -> Message {
    Message::new("value-not-list", vec![])
}

/// ```text
/// none of them may be blank.
/// ```
pub fn value_blank_among() -> Message {
    Message::new("value-blank-among", vec![])
}

/// ```text
/// “{ $found }” stands twice.
/// ```
pub fn value_twice(found: impl Into<Arg>) -> Message {
    Message::new("value-twice", vec![("found", found.into())])
}

/// ```text
/// row { $row }: { $reason }
/// ```
pub fn value_bad_row(row: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("value-bad-row", vec![("row", row.into()), ("reason", reason.into())])
}

/// ```text
/// row { $row }, { $column }: { $why }
/// ```
pub fn value_in_row(row: impl Into<Arg>, column: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-in-row", vec![("row", row.into()), ("column", column.into()), ("why", why.into())])
}

/// ```text
/// the template has no gate “{ $gate }”.
/// ```
pub fn value_no_gate(gate: impl Into<Arg>) -> Message {
    Message::new("value-no-gate", vec![("gate", gate.into())])
}

/// ```text
/// can be given only where “{ $field }” is one of { $words }.
/// ```
pub fn value_only_where(field: impl Into<Arg>, words: impl Into<Arg>) -> Message {
    Message::new("value-only-where", vec![("field", field.into()), ("words", words.into())])
}

/// ```text
/// “{ $key }” is a field that these records have already.
/// ```
pub fn value_built_in(key: impl Into<Arg>) -> Message {
    Message::new("value-built-in", vec![("key", key.into())])
}

/// ```text
/// longer than 64 KiB, or with a NUL character.
/// ```
pub fn value_bad_text() -> Message {
    Message::new("value-bad-text", vec![])
}

/// ```text
/// must not be blank, nor hold line breaks or other control characters.
/// ```
pub fn value_bad_key() -> Message {
    Message::new("value-bad-key", vec![])
}

/// ```text
/// must not have blanks around it, nor hold line breaks or other control characters.
/// ```
pub fn value_bad_word() -> Message {
    Message::new("value-bad-word", vec![])
}

/// ```text
/// must lie after { $found }.
/// ```
pub fn value_not_after(found: impl Into<Arg>) -> Message {
    Message::new("value-not-after", vec![("found", found.into())])
}
