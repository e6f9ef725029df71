//! Rules as text: each form reads, and what makes no sense is refused where it goes wrong.

use slipway_plan::policy::{BadRule, DayUnit, Expected, Form, Length, Period, PolicyRule, RuleFault};
use slipway_plan::record::ReleaseKind;

fn read(text: &str) -> PolicyRule {
    PolicyRule::parse(text).unwrap_or_else(|bad| panic!("{text}: {bad}"))
}

fn bad(text: &str) -> BadRule {
    PolicyRule::parse(text).expect_err(text)
}

const FIVE: Length = Length { count: 5, unit: DayUnit::WorkingDays };

#[test]
fn every_form_reads() {
    let closed = |from, to, unit, of, start| Form::Closed { from, to, unit, of, start };
    let before = |count, kind: &str, phase: &str, finish| Form::Before {
        count,
        kind: kind.to_owned(),
        phase: phase.to_owned(),
        finish,
    };
    let gate = |gate: &str| Form::HasGate { gate: gate.to_owned() };
    for (text, form) in [
        ("no two enterprise releases touch one system within 5 working days", Form::Apart(FIVE)),
        (
            "No Two releases touch one system within 0 days",
            Form::Apart(Length { count: 0, unit: DayUnit::Days }),
        ),
        (
            "no production change from T-3 to T+2 of quarter end",
            closed(-3, 2, DayUnit::Days, Period::Quarter, false),
        ),
        (
            "no production changes from t to T+4 working days of month start",
            closed(0, 4, DayUnit::WorkingDays, Period::Month, true),
        ),
        (
            "no production change from T-30 to T-1 days of year end",
            closed(-30, -1, DayUnit::Days, Period::Year, false),
        ),
        ("at least 2 regression cycles before Staging ends", before(2, "regression", "Staging", true)),
        (
            "at least 1 sit phase before \"Dress rehearsal\" starts",
            before(1, "sit", "Dress rehearsal", false),
        ),
        ("at least 1 user acceptance phase before Dress rehearsal starts", {
            before(1, "user acceptance", "Dress rehearsal", false)
        }),
        ("every enterprise release has a Go gate", gate("Go")),
        ("each release has an \"Go live\" gate", gate("Go live")),
        ("every release has a Ready for release gate", gate("Ready for release")),
        ("no more than 3 releases deploy in one week", Form::AtMost { count: 3, per: Period::Week }),
        ("a release has at least 5 working days between ready and deployment", Form::ReadyBefore(FIVE)),
    ] {
        assert_eq!(read(text).form, form, "{text}");
        assert_eq!(read(text).as_str(), text);
    }
}

#[test]
fn limits_read_in_any_order() {
    let rule = read("no more than 1 release deploys in one day for systems CRM, \"S 4\" in portfolio Sales");
    let keys = |list: &[slipway_plan::policy::Named]| {
        list.iter().map(|n| (n.key.clone(), n.column)).collect::<Vec<_>>()
    };
    assert_eq!(keys(&rule.only.systems), [("CRM".to_owned(), 55), ("S 4".to_owned(), 60)]);
    assert_eq!(keys(&rule.only.portfolios), [("Sales".to_owned(), 79)]);
    let kinds = |text: &str| read(text).only.kinds;
    assert_eq!(
        kinds("every release has a Go gate of kind project, emergency"),
        [ReleaseKind::Project, ReleaseKind::Emergency]
    );
    assert_eq!(kinds("every emergency release has a Go gate"), [ReleaseKind::Emergency]);
}

#[test]
fn what_cannot_be_read_is_refused_where_it_goes_wrong() {
    let words = |bad: &BadRule| match &bad.fault {
        RuleFault::Unexpected { expected, .. } => expected
            .iter()
            .filter_map(|e| if let Expected::Word(word) = e { Some(*word) } else { None })
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    for (text, column, expected) in [
        ("", 1, vec!["no", "at", "every"]),
        ("never deploy", 1, vec!["no", "at", "every"]),
        ("no two wooden releases touch", 8, vec!["releases"]),
        ("no two releases touch two systems", 23, vec!["one"]),
        ("no two releases touch one system within 5 weeks", 43, vec!["days", "working"]),
        ("no production change from T-3 to T+2 of week end", 41, vec!["month", "quarter", "year"]),
        ("at least 2 regression before Staging ends", 42, vec!["phases"]),
        ("every release has a Go", 23, vec!["gate"]),
        ("no more than 3 releases deploy in one week please", 44, vec!["of", "in", "for"]),
        ("é no", 1, vec!["no", "at", "every"]),
    ] {
        let bad = bad(text);
        assert_eq!((bad.column, words(&bad)), (column, expected), "{text}");
    }
    let unexpected = |found: &str, expected| RuleFault::Unexpected { found: found.to_owned(), expected };
    for (text, column, fault) in [
        ("no more than many releases", 14, unexpected("many", vec![Expected::Number])),
        ("no production change from monday to T", 27, unexpected("monday", vec![Expected::Offset])),
        ("no production change from T3 to T", 27, unexpected("T3", vec![Expected::Offset])),
        ("every release has a gate", 21, unexpected("gate", vec![Expected::Name])),
        ("every release has a Go gate of kind wooden", 37, unexpected("wooden", vec![Expected::Kind])),
        ("every release has a Go gate for systems CRM,", 45, unexpected("", vec![Expected::Name])),
        ("every release has a \"Go gate", 21, RuleFault::OpenQuote),
    ] {
        assert_eq!(bad(text), BadRule { column, fault }, "{text}");
    }
}

#[test]
fn what_is_empty_or_contradicts_itself_is_refused() {
    let range = |min, max| RuleFault::OutOfRange { min, max };
    let twice = |found: &str| RuleFault::Twice(found.to_owned());
    for (text, column, fault) in [
        ("no production change from T+2 to T-3 of quarter end", 27, RuleFault::Backwards),
        ("every release has a Go gate of kind project, enterprise, project", 58, twice("project")),
        ("every release has a Go gate in portfolio Sales, Sales", 49, twice("Sales")),
        ("every release has a Go gate for systems CRM, \"CRM\"", 46, twice("CRM")),
        ("no production change from T-20 to T+10 of month end", 27, RuleFault::NoDayFree),
        ("no production change from T-90 to T+1 of quarter end", 27, RuleFault::NoDayFree),
        ("no production change from T-364 to T+1 of year end", 27, RuleFault::NoDayFree),
        ("no production change from T-300 to T+300 of year end", 27, RuleFault::NoDayFree),
        ("no production change from T-15 to T+15 working days of month end", 27, RuleFault::NoDayFree),
        ("no production change from T-9999 to T of year end", 27, range(-366, 366)),
        ("at least 0 sit phases before UAT ends", 10, range(1, 366)),
        ("no more than 0 releases deploy in one week", 14, range(1, 366)),
        ("no two releases touch one system within 99999999999 days", 41, range(0, 366)),
        ("a release has at least 0 days between ready and deployment", 24, range(1, 366)),
        ("every project release has a Go gate of kind project", 37, RuleFault::Twice("kind".to_owned())),
        ("every release has a Go gate in portfolio A in portfolio B", 44, {
            RuleFault::Twice("portfolio".to_owned())
        }),
    ] {
        assert_eq!(bad(text), BadRule { column, fault }, "{text}");
    }
}

proptest::proptest! {
    /// Whatever is typed is read or refused with a column that the text has (or one more).
    #[test]
    fn nothing_stops_it(words in proptest::collection::vec(proptest::sample::select(vec![
        "no", "two", "more", "than", "5", "0", "releases", "enterprise", "touch", "one", "system", "within",
        "working", "days", "at", "least", "every", "has", "a", "gate", "\"", ",", "T-3", "T+2", "T", "from",
        "to", "of", "quarter", "end", "for", "systems", "é漢", "in", "portfolio", "before", "ends", "phases",
    ]), 0..16)) {
        let text = words.join(" ");
        match PolicyRule::parse(&text) {
            Ok(rule) => proptest::prop_assert_eq!(rule.as_str(), text.trim()),
            Err(bad) => proptest::prop_assert!((1..=text.chars().count() + 1).contains(&bad.column)),
        }
    }
}
