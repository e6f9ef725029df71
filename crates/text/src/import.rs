//! What was wrong in an import, in words.
//!
//! Invariant: one place maps problems of CSV, iCalendar and process files to sentences. The kinds are open to more
//! (`non_exhaustive`); one without a sentence is said to be unknown, and a test names those that exist.

use slipway_exchange::csv::ProblemKind;
use slipway_exchange::ics;
use slipway_plan::{Plan, PlanError, RecordKind};

use crate::message::Message;
use crate::{kind, refusal, say};

/// The sentence for a row, an event or a file. The place (file, line, column) is shown beside it.
pub fn problem(why: &ProblemKind) -> Message {
    match why {
        ProblemKind::Value(error) => refusal::value_error(error),
        ProblemKind::UnknownKey { kinds, key } => say::import_unknown_key(key, any(kinds)),
        ProblemKind::AmbiguousKey { key } => say::import_ambiguous_key(key),
        ProblemKind::DuplicateKey { kind, key, file, line } => {
            say::import_duplicate_key(kind::one(*kind), key, file, line.to_string())
        }
        ProblemKind::SameRow { file, line } => say::import_same_row(file, line.to_string()),
        ProblemKind::LeftOut { key } => say::import_left_out(key),
        ProblemKind::PortfolioMade { key } => say::import_portfolio_made(key),
        ProblemKind::Refused { error, name } => refused(error, name),
        ProblemKind::TooFewCells { found, expected } => say::import_too_few_cells(*found, *expected),
        ProblemKind::TooManyCells { found, expected } => say::import_too_many_cells(*found, *expected),
        ProblemKind::OpenQuote => say::import_open_quote(),
        ProblemKind::CellTooLong { most } => say::import_cell_too_long(most / 1024),
        ProblemKind::NotJson { reason } => say::import_not_json(reason),
        ProblemKind::Ics(why) => calendar(why),
        ProblemKind::NotACalendar => say::import_not_a_calendar(),
        ProblemKind::NoEvents => say::import_no_events(),
        ProblemKind::CancelledEvent => say::import_cancelled_event(),
        ProblemKind::SameEvent { line } => say::import_same_event(line.to_string()),
        ProblemKind::FirstOnly => say::import_first_only(),
        ProblemKind::NoLength => say::import_no_length(),
        ProblemKind::TooManyDates { most } => say::import_too_many_dates(*most),
        ProblemKind::ReleaseMade { key } => say::import_release_made(key),
        ProblemKind::NotUtf8
        | ProblemKind::NotJsonFile { .. }
        | ProblemKind::CutOff
        | ProblemKind::NotAProcess
        | ProblemKind::NewerVersion { .. }
        | ProblemKind::UnknownList { .. }
        | ProblemKind::UnknownField { .. }
        | ProblemKind::UnknownColumn { .. }
        | ProblemKind::DoubledField { .. }
        | ProblemKind::NotAnObject => process(why),
        other => file(other),
    }
}

/// What is wrong with a process file.
fn process(why: &ProblemKind) -> Message {
    match why {
        ProblemKind::NotUtf8 => say::import_not_utf8(),
        ProblemKind::NotJsonFile { reason } => say::import_not_json_file(reason),
        ProblemKind::CutOff => say::import_cut_off(),
        ProblemKind::NotAProcess => say::import_not_a_process(),
        ProblemKind::NewerVersion { found, known } => {
            say::import_newer_version(found.to_string(), known.to_string())
        }
        ProblemKind::UnknownList { name } => {
            let lists: Vec<_> = slipway_exchange::process::KINDS.iter().map(|kind| kind.table()).collect();
            say::import_unknown_list(name, lists.join(", "))
        }
        ProblemKind::UnknownField { kind, name } => {
            say::import_unknown_field(name, kind::many(*kind).to_lowercase())
        }
        ProblemKind::UnknownColumn { name, known } => say::import_unknown_column(name, known.join(", ")),
        ProblemKind::DoubledField { name } => say::import_doubled_field(name),
        ProblemKind::NotAnObject => say::import_not_an_object(),
        other => say::import_unknown(other.to_string()),
    }
}

/// What is wrong with a CSV file or its header.
fn file(why: &ProblemKind) -> Message {
    match why {
        ProblemKind::Empty => say::import_empty(),
        ProblemKind::NotText => say::import_not_text(),
        ProblemKind::Utf16 => say::import_utf16(),
        ProblemKind::Windows1252 => say::import_windows_1252(),
        ProblemKind::NoLayout => say::import_no_layout(),
        ProblemKind::MissingColumns { kind, columns } => {
            say::import_missing_columns(kind::many(*kind), columns.join(", "))
        }
        ProblemKind::AmbiguousLayout { kinds } => {
            let files: Vec<String> = kinds.iter().map(|kind| format!("{}.csv", kind.table())).collect();
            say::import_ambiguous_layout(files.join(", "))
        }
        ProblemKind::UnknownHeader { kind, name } => {
            say::import_unknown_header(name, kind::many(*kind).to_lowercase())
        }
        ProblemKind::DoubledHeader { name } => say::import_doubled_header(name),
        ProblemKind::TooManyRows { most } => say::import_too_many_rows(most.to_string()),
        ProblemKind::GaveUp => say::import_gave_up(),
        other => say::import_unknown(other.to_string()),
    }
}

fn any(kinds: &[RecordKind]) -> String {
    let kinds: Vec<_> = kinds.iter().map(|kind| kind::one(*kind).to_lowercase()).collect();
    kinds.join(", ")
}

/// A refusal names records of a plan that is not there yet, so its own name goes along.
fn refused(error: &PlanError, name: &str) -> Message {
    match error {
        PlanError::ContainsItself(_) => say::refused_contains_itself(name),
        PlanError::DependsOnItself(_) => say::refused_depends_on_itself(name),
        PlanError::NotEnterprise(_) => say::refused_not_enterprise(name),
        PlanError::EnterpriseHoldsNoScope(_) => say::refused_enterprise_scope(name),
        PlanError::PhaseOfAnotherRelease { .. } => say::refused_phase_of_another(name),
        PlanError::DateOutOfRange(_) => say::refused_date_range(name),
        other => refusal::plan_error(&Plan::default(), other).0,
    }
}

/// What is wrong with an iCalendar file.
fn calendar(why: &ics::ProblemKind) -> Message {
    use ics::ProblemKind as Kind;
    match why {
        Kind::NotUtf8 => say::ics_not_utf8(),
        Kind::LineTooLong => say::ics_line_too_long(),
        Kind::OrphanJoined => say::ics_orphan_joined(),
        Kind::NotAProperty => say::ics_not_a_property(),
        Kind::BadParameters { property } => say::ics_bad_parameters(property),
        Kind::ParametersDropped { property } => say::ics_parameters_dropped(property),
        Kind::OutsideComponent { property } => say::ics_outside_component(property),
        Kind::TooDeep { component } => say::ics_too_deep(component),
        Kind::MissingEnd { component } => say::ics_missing_end(component),
        Kind::StrayEnd { component } => say::ics_stray_end(component),
        Kind::TooManyEvents => say::ics_too_many_events(ics::MAX_EVENTS.to_string()),
        Kind::TooManyProperties => say::ics_too_many_properties(ics::MAX_PROPERTIES.to_string()),
        Kind::TooManyProblems => say::ics_too_many_problems(),
        Kind::NoStart => say::ics_no_start(),
        Kind::BadStart { value } => say::ics_bad_start(value),
        Kind::BadTime { property, value } => say::ics_bad_time(value, property),
        Kind::BadDuration { value } => say::ics_bad_duration(value),
        Kind::EndBeforeStart => say::ics_end_before_start(),
        Kind::EndOfOtherKind => say::ics_end_of_other_kind(),
        Kind::UnknownZone { name } => say::ics_unknown_zone(name),
        Kind::UnknownStatus { value } => say::ics_unknown_status(value),
        Kind::BadSequence { value } => say::ics_bad_sequence(value),
        Kind::ManyRules => say::ics_many_rules(),
        Kind::PeriodLength => say::ics_period_length(),
        Kind::Encoded { property } => say::ics_encoded(property),
        other => say::import_unknown(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use slipway_plan::{RecordRef, ValueError};

    use super::*;

    #[test]
    fn every_problem_has_a_sentence() {
        use ics::ProblemKind as Kind;
        let text = || "x".to_owned();
        let release = RecordRef::new(RecordKind::Release, uuid().0);
        let mut all = vec![
            ProblemKind::Empty,
            ProblemKind::NotText,
            ProblemKind::Utf16,
            ProblemKind::Windows1252,
            ProblemKind::NoLayout,
            ProblemKind::MissingColumns { kind: RecordKind::Phase, columns: vec!["start"] },
            ProblemKind::AmbiguousLayout { kinds: vec![RecordKind::Team, RecordKind::Person] },
            ProblemKind::UnknownHeader { kind: RecordKind::Phase, name: text() },
            ProblemKind::DoubledHeader { name: text() },
            ProblemKind::TooManyRows { most: 1_000_000 },
            ProblemKind::GaveUp,
            ProblemKind::TooFewCells { found: 1, expected: 2 },
            ProblemKind::TooManyCells { found: 3, expected: 2 },
            ProblemKind::OpenQuote,
            ProblemKind::CellTooLong { most: 65_536 },
            ProblemKind::NotJson { reason: text() },
            ProblemKind::Value(ValueError::Required),
            ProblemKind::UnknownKey { kinds: vec![RecordKind::Release], key: text() },
            ProblemKind::AmbiguousKey { key: text() },
            ProblemKind::DuplicateKey { kind: RecordKind::Release, key: text(), file: text(), line: 2 },
            ProblemKind::SameRow { file: text(), line: 2 },
            ProblemKind::LeftOut { key: text() },
            ProblemKind::PortfolioMade { key: text() },
            ProblemKind::Refused { error: PlanError::ContainsItself(release), name: text() },
            ProblemKind::NotACalendar,
            ProblemKind::NoEvents,
            ProblemKind::CancelledEvent,
            ProblemKind::SameEvent { line: 2 },
            ProblemKind::FirstOnly,
            ProblemKind::NoLength,
            ProblemKind::TooManyDates { most: 366 },
            ProblemKind::ReleaseMade { key: text() },
            ProblemKind::NotUtf8,
            ProblemKind::NotJsonFile { reason: text() },
            ProblemKind::CutOff,
            ProblemKind::NotAProcess,
            ProblemKind::NewerVersion { found: 2, known: 1 },
            ProblemKind::UnknownList { name: text() },
            ProblemKind::UnknownField { kind: RecordKind::Term, name: text() },
            ProblemKind::UnknownColumn { name: text(), known: vec!["name"] },
            ProblemKind::DoubledField { name: text() },
            ProblemKind::NotAnObject,
        ];
        let calendar = [
            Kind::NotUtf8,
            Kind::LineTooLong,
            Kind::OrphanJoined,
            Kind::NotAProperty,
            Kind::BadParameters { property: text() },
            Kind::ParametersDropped { property: text() },
            Kind::OutsideComponent { property: text() },
            Kind::TooDeep { component: text() },
            Kind::MissingEnd { component: text() },
            Kind::StrayEnd { component: text() },
            Kind::TooManyEvents,
            Kind::TooManyProperties,
            Kind::TooManyProblems,
            Kind::NoStart,
            Kind::BadStart { value: text() },
            Kind::BadTime { property: text(), value: text() },
            Kind::BadDuration { value: text() },
            Kind::EndBeforeStart,
            Kind::EndOfOtherKind,
            Kind::UnknownZone { name: text() },
            Kind::UnknownStatus { value: text() },
            Kind::BadSequence { value: text() },
            Kind::ManyRules,
            Kind::PeriodLength,
            Kind::Encoded { property: text() },
        ];
        all.extend(calendar.map(ProblemKind::Ics));
        let unsaid: Vec<_> = all.iter().filter(|why| problem(why).id() == "import-unknown").collect();
        assert_eq!(unsaid, Vec::<&ProblemKind>::new());
        let mut ids: Vec<_> = all.iter().map(|why| problem(why).id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all.len(), "each problem has a sentence of its own");
    }

    fn uuid() -> slipway_plan::record::PlanId {
        slipway_plan::record::PlanId(Default::default())
    }

    #[test]
    fn a_refusal_says_the_name_of_the_file() {
        let release = RecordRef::new(RecordKind::Release, uuid().0);
        let why = ProblemKind::Refused { error: PlanError::NotEnterprise(release), name: "R4".to_owned() };
        assert!(problem(&why).text().contains("R4"));
    }
}
