//! Why a command or a value was refused, in words.
//!
//! Invariant: one place maps `PlanError` and `ValueError` to sentences; a new variant does not compile
//! without one.

use slipway_plan::policy::{Expected, RuleFault};
use slipway_plan::record::ReleaseKind;
use slipway_plan::recurrence_fault::RecurrenceFault;
use slipway_plan::{Plan, PlanError, RecordKind, ValueError};

use crate::message::Message;
use crate::{kind, label, say};

/// The sentence, and a hint where one helps.
pub fn plan_error(plan: &Plan, error: &PlanError) -> (Message, Option<Message>) {
    let name = |at| label::short(plan, at);
    let message = match error {
        PlanError::NotFound(at) => say::refused_not_found(kind::one(at.kind)),
        PlanError::Exists(at) => say::refused_exists(kind::one(at.kind)),
        PlanError::KeyTaken { kind, key } => {
            let hint = say::refused_key_taken_hint();
            return (say::refused_key_taken(kind::one(*kind), key), Some(hint));
        }
        PlanError::Dangling { record, field, .. } => say::refused_dangling(kind::field(record.kind, field)),
        PlanError::NoField { kind, field } => say::refused_no_field(field, kind::many(*kind).to_lowercase()),
        PlanError::Value { kind, field, why } => {
            say::refused_value(kind::field(*kind, field), value_error(why))
        }
        PlanError::EndBeforeStart { record, start, end } => {
            say::refused_end_before_start(kind::field(record.kind, end), kind::field(record.kind, start))
        }
        PlanError::ContainsItself(at) => say::refused_contains_itself(name(*at)),
        PlanError::DependsOnItself(at) => say::refused_depends_on_itself(name(*at)),
        PlanError::NotMovable(kind) => say::refused_not_movable(kind::many(*kind)),
        PlanError::DateOutOfRange(at) => say::refused_date_range(name(*at)),
        PlanError::TwoNamesNeeded => {
            return (say::refused_two_names(), Some(say::refused_two_names_hint()));
        }
        PlanError::PlanRecordIsFixed => say::refused_plan_fixed(),
        PlanError::BookingNotOpen(at) => say::refused_booking_not_open(name(*at)),
        PlanError::BadId(id) => say::refused_bad_id(id.to_string()),
        PlanError::NotEnterprise(at) => say::refused_not_enterprise(name(*at)),
        PlanError::EnterpriseHoldsNoScope(at) => say::refused_enterprise_scope(name(*at)),
        PlanError::PhaseOfAnotherRelease { record } => say::refused_phase_of_another(name(*record)),
        PlanError::CustomNotFor { field, kind } => {
            say::refused_custom_not_for(name(*field), kind::many(*kind).to_lowercase())
        }
        PlanError::CustomTwice { field, record } => say::refused_custom_twice(name(*record), name(*field)),
        PlanError::CustomMisfits { field, count } => say::refused_custom_misfits(*count, name(*field)),
        PlanError::TermOfAnotherList { term } => say::refused_term_list(name(*term)),
        PlanError::RuleTwice { rule } => {
            return (say::refused_rule_twice(name(*rule)), Some(say::refused_rule_twice_hint()));
        }
        PlanError::EmptyTemplate(at) => say::refused_empty_template(name(*at)),
        PlanError::FollowsNone(at) => say::refused_follows_none(name(*at)),
        PlanError::Cadence { cadence, why } => {
            let (message, hint) = crate::cadence::fault(&name(*cadence), why);
            return (message, Some(hint));
        }
        PlanError::NestedTooDeep => say::refused_nested(),
        PlanError::InBatch { place, why } => {
            let (inner, hint) = plan_error(plan, why);
            return (say::refused_in_batch(*place, inner), hint);
        }
    };
    (message, None)
}

/// What is wrong with a value.
pub fn value_error(error: &ValueError) -> Message {
    match error {
        ValueError::Required => say::value_required(),
        ValueError::NotText => say::value_not_text(),
        ValueError::NotInteger(found) => say::value_not_integer(found),
        ValueError::NotNumber(found) => say::value_not_number(found),
        ValueError::OutOfRange { min, max } => say::value_out_of_range(*min, *max),
        ValueError::NotFlag(found) => say::value_not_flag(found),
        ValueError::NotDay(found) => say::value_not_day(found),
        ValueError::NotMoment(found) => say::value_not_moment(found),
        ValueError::NotTime(found) => say::value_not_time(found),
        ValueError::NotChoice { found, choices } => say::value_not_choice(found, choices.join(", ")),
        ValueError::NotZone(found) => say::value_not_zone(found),
        ValueError::NotRule(bad) => say::value_not_rule(bad.column, rule_fault(&bad.fault)),
        // It may have no recurrence at all: the exceptions are what is wrong.
        ValueError::NotRecurrence { why, .. } if **why == RecurrenceFault::AllExcepted => {
            say::recurrence_all_excepted()
        }
        ValueError::NotRecurrence { found, why } => say::value_not_recurrence(found, recurrence_fault(why)),
        ValueError::NotLag(found) => say::value_not_lag(found),
        ValueError::NotReference { found, kinds } => {
            let kinds: Vec<_> = kinds.iter().map(|k: &RecordKind| kind::one(*k).to_lowercase()).collect();
            say::value_not_reference(found, kinds.join(", "))
        }
        ValueError::NotList => say::value_not_list(),
        ValueError::BlankAmong => say::value_blank_among(),
        ValueError::Twice(found) => say::value_twice(found),
        ValueError::BadRow { row, reason } => say::value_bad_row(*row, reason),
        ValueError::InRow { row, column, why } => {
            say::value_in_row(*row, kind::column(column), value_error(why))
        }
        ValueError::NoGate(found) => say::value_no_gate(found),
        ValueError::OnlyWhere { kind, field, words } => {
            let words: Vec<_> = words.iter().map(|word| kind::choice(word)).collect();
            say::value_only_where(kind::field(*kind, field), words.join(", "))
        }
        ValueError::BuiltIn(found) => say::value_built_in(found),
        ValueError::BadText => say::value_bad_text(),
        ValueError::BadKey => say::value_bad_key(),
        ValueError::BadWord => say::value_bad_word(),
        ValueError::NotAfter(found) => say::value_not_after(found),
    }
}

/// What is wrong with a rule, after its column.
fn rule_fault(fault: &RuleFault) -> Message {
    match fault {
        RuleFault::Unexpected { found, expected } => {
            let mut all: Vec<String> = expected.iter().map(|e| expectation(*e).text()).collect();
            let last = all.pop().unwrap_or_default();
            let expected = if all.is_empty() { last } else { say::rule_either(all.join(", "), last).text() };
            if found.is_empty() { say::rule_ends(expected) } else { say::rule_unexpected(found, expected) }
        }
        RuleFault::OutOfRange { min, max } => say::rule_out_of_range(*min, *max),
        RuleFault::Backwards => say::rule_backwards(),
        RuleFault::NoDayFree => say::rule_no_day_free(),
        RuleFault::Twice(limit) => say::rule_twice(limit),
        RuleFault::OpenQuote => say::rule_open_quote(),
        RuleFault::NoSuch { kind, key } => say::rule_no_such(kind::one(*kind).to_lowercase(), key),
    }
}

fn expectation(expected: Expected) -> Message {
    match expected {
        Expected::Word(word) => say::rule_word(word),
        Expected::Number => say::rule_number(),
        Expected::Kind => say::rule_kind(ReleaseKind::WORDS.join(", ")),
        Expected::Name => say::rule_name(),
        Expected::Offset => say::rule_offset(),
        Expected::End => say::rule_end(),
    }
}

/// What is wrong with a recurrence.
fn recurrence_fault(why: &RecurrenceFault) -> Message {
    match why {
        RecurrenceFault::NoFrequency => say::recurrence_no_frequency(),
        RecurrenceFault::TooOften(part) => say::recurrence_too_often(part),
        RecurrenceFault::BadPart(part) => say::recurrence_bad_part(part),
        RecurrenceFault::Misfit(part) => say::recurrence_misfit(part),
        RecurrenceFault::Unread(_) => say::recurrence_unread(),
        RecurrenceFault::CountAndUntil => say::recurrence_count_and_until(),
        RecurrenceFault::Zero(part) => say::recurrence_zero(part),
        RecurrenceFault::Twice(part) => say::recurrence_twice(part),
        RecurrenceFault::Zeroth(part) => say::recurrence_zeroth(part),
        RecurrenceFault::NotTogether { part, with } => say::recurrence_not_together(part, with),
        RecurrenceFault::SetposAlone => say::recurrence_setpos_alone(),
        RecurrenceFault::EndsBeforeStart => say::recurrence_ends_before_start(),
        RecurrenceFault::Never => say::recurrence_never(),
        RecurrenceFault::AllExcepted => say::recurrence_all_excepted(),
    }
}
