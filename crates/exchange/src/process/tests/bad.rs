//! Files that are no process, and records that are not as they should be: told with path, line and character.

use proptest::prelude::*;
use slipway_plan::policy::RuleFault;
use slipway_plan::{Plan, PlanError, RecordKind, ValueError};

use super::{CONFLICTS, WHOLE, carry_out, organisation, read, source, taken};
use crate::import::{Problem, ProblemKind};
use crate::process::{MOST_RECORDS, import};

/// The only problem of a file from which nothing is taken.
fn whole(text: impl AsRef<[u8]>) -> Problem {
    let import = read(&organisation(), text, 1);
    let [problem] = &import.problems[..] else { panic!("{:?}", import.problems) };
    assert!(problem.lost && import.commands.is_empty() && import.taken.is_empty());
    problem.clone()
}

/// Path and reason of everything that is wrong with these lists, and how many records are taken.
fn wrong(lists: &str) -> (Vec<(String, ProblemKind)>, usize) {
    let text = format!("{{\"format\": \"slipway-process\", \"version\": 1,\n{lists}}}");
    let import = read(&organisation(), &text, 1);
    carry_out(&mut organisation(), &import);
    let told = import.problems.iter().map(|p| {
        assert!(p.lost, "{p:?}");
        let (line, character) = (p.line.unwrap() as usize, p.character.unwrap() as usize);
        let rest: String = text.lines().nth(line - 1).unwrap().chars().skip(character - 1).collect();
        assert!(!rest.is_empty() && !rest.starts_with([' ', ',', ':']), "{p:?} stands at {rest:?}");
        (p.column.clone().unwrap(), p.why.clone())
    });
    (told.collect(), taken(&import))
}

fn value(why: ValueError) -> ProblemKind {
    ProblemKind::Value(why)
}

#[test]
fn files_that_are_no_process() {
    assert_eq!(whole("").why, ProblemKind::Empty);
    assert_eq!(whole(" \n ").why, ProblemKind::Empty);
    assert_eq!(whole([0xFF, 0xFE, 0x7B, 0x00]).why, ProblemKind::NotUtf8);
    assert_eq!(whole(b"{\"format\": \"\xE4\"}").why, ProblemKind::NotUtf8);
    for text in ["[]", "null", "\"slipway-process\"", "{}", r#"{"version": 1}"#, r#"{"format": "x"}"#] {
        assert_eq!(whole(text).why, ProblemKind::NotAProcess, "{text}");
    }
    for text in ["key,name\nA,B\n", "{\"format\" \"slipway-process\"}", "{\"format\":\"slipway-process\"} x"]
    {
        assert!(matches!(whole(text).why, ProblemKind::NotJsonFile { .. }), "{text}");
    }
    let bad = WHOLE.replacen("\"position\": 10,", "\"position\": ten,", 1);
    let problem = whole(&bad);
    assert_eq!((problem.line, problem.character), (Some(18), Some(20)));
}

#[test]
fn a_file_that_is_cut_off_is_refused_wherever_it_ends() {
    let end = WHOLE.trim_end().len();
    for cut in (1..end).filter(|&cut| WHOLE.is_char_boundary(cut)) {
        let problem = whole(&WHOLE[..cut]);
        assert_eq!(problem.why, ProblemKind::CutOff, "{cut}");
        let line = WHOLE[..cut].trim_end().matches('\n').count() as u64 + 1;
        assert!(problem.line.is_some_and(|found| found >= line), "{cut}: {problem:?}");
    }
}

#[test]
fn versions() {
    let at = |version: &str| {
        let problem = whole(WHOLE.replacen("\"version\": 1", &format!("\"version\": {version}"), 1));
        assert_eq!(
            (problem.column.as_deref(), problem.line, problem.character),
            (Some("version"), Some(3), Some(14))
        );
        problem.why
    };
    assert_eq!(at("2"), ProblemKind::NewerVersion { found: 2, known: 1 });
    assert_eq!(at("0"), value(ValueError::OutOfRange { min: 1, max: 1 }));
    assert_eq!(at("\"1\""), value(ValueError::NotInteger("\"1\"".into())));
    assert_eq!(at("1.5"), value(ValueError::NotInteger("1.5".into())));
    let without = whole(WHOLE.replacen("  \"version\": 1,\n", "", 1));
    assert_eq!((without.column.as_deref(), without.why), (Some("version"), value(ValueError::Required)));
    // A newer form may have anything: only its version is told.
    let newer = r#"{"format": "slipway-process", "version": 7, "worlds": 3, "terms": 5}"#;
    assert_eq!(whole(newer).why, ProblemKind::NewerVersion { found: 7, known: 1 });
}

#[test]
fn unknown_and_doubled_names_have_their_own_place() {
    let doubled = |name: &str| ProblemKind::DoubledField { name: name.into() };
    let (told, taken) = wrong(
        r#""colours": [], "terms": [{"list": "role", "word": "po", "name": "PO", "color": "red", "word": "x"}],
        "terms": [], "cabs": {}, "custom_fields": [3, {"key": "k", "name": "K", "a b": 1}],
        "release_templates": [{"key": "t", "name": "T", "phases": [{"name": "A", "offset": 0, "days": 1, "length": 2},
          {"name": "B", "offset": "0", "offset": 1, "days": 1.5}], "gates": {"name": "G"},
          "criteria": [{"gate": "G", "name": "C", "kind": "guess", "threshold": "5"}, 7]}]"#,
    );
    let columns = vec!["name", "kind", "tier", "offset", "days"];
    let kinds = ["metric", "approval", "checklist"].map(str::to_owned).to_vec();
    let expected = [
        ("colours", ProblemKind::UnknownList { name: "colours".into() }),
        ("terms[0].color", ProblemKind::UnknownField { kind: RecordKind::Term, name: "color".into() }),
        ("terms[0].word", doubled("word")),
        ("terms", doubled("terms")),
        ("cabs", value(ValueError::NotList)),
        ("custom_fields[0]", ProblemKind::NotAnObject),
        (
            "custom_fields[1][\"a b\"]",
            ProblemKind::UnknownField { kind: RecordKind::CustomField, name: "a b".into() },
        ),
        (
            "release_templates[0].phases[0].length",
            ProblemKind::UnknownColumn { name: "length".into(), known: columns },
        ),
        ("release_templates[0].phases[1].offset", value(ValueError::NotInteger("\"0\"".into()))),
        ("release_templates[0].phases[1].offset", doubled("offset")),
        ("release_templates[0].phases[1].days", value(ValueError::NotInteger("1.5".into()))),
        ("release_templates[0].gates", value(ValueError::NotList)),
        (
            "release_templates[0].criteria[0].kind",
            value(ValueError::NotChoice { found: "guess".into(), choices: kinds }),
        ),
        ("release_templates[0].criteria[0].threshold", value(ValueError::NotNumber("\"5\"".into()))),
        ("release_templates[0].criteria[1]", ProblemKind::NotAnObject),
    ];
    assert_eq!(told, expected.map(|(path, why)| (path.to_owned(), why)));
    assert_eq!(taken, 0);
}

#[test]
fn values_that_make_no_sense_are_told_at_their_field() {
    let (told, taken) = wrong(
        r#""terms": [{"list": "release_kind", "word": "b", "name": "B", "base": "sprint"},
          {"list": "role", "word": "po"}, {"list": "hobby", "word": "x", "name": "X"}, {"list": "role", "word": "qa", "name": "QA", "position": "first"}],
        "custom_fields": [{"key": "risk", "name": "Risk", "kind": "choice"}, {"key": " ", "name": "B"}],
        "release_templates": [{"key": "t", "name": "T", "phases": [{"name": "A", "offset": 0}], "deploy_time": "7 pm"}],
        "process_rules": [{"conflict": "in-frieze", "severity": "off"}, {"conflict": "in-freeze", "template": "t"}, {"conflict": "in-freeze", "governance": ["prince2"]}, {"conflict": "in-freeze"}, {"conflict": "in-freeze", "severity": null}],
        "policies": [{"name": "P", "rule": "no two releases shall meet"}, {"name": "Q", "rule": "every project release has a Go gate for systems ERP"}],
        "cabs": [{"key": "C", "name": "C", "from": "2026-09-01T10:00", "to": "2026-09-01T09:00"},
          {"key": "D", "name": "D", "from": "2026-09-01T10:00", "to": "2026-09-01T11:00", "rrule": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"},
          {"key": "E", "name": "E", "from": "2026-09-01T10:00", "to": "2026-09-01T11:00", "zone": "Mars/Olympus", "cutoff": "soon"}]"#,
    );
    let paths: Vec<&str> = told.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "terms[0].base",
        "terms[1].name",
        "terms[2].list",
        "terms[3].position",
        "custom_fields[0].choices",
        "custom_fields[1].key",
        "release_templates[0].deploy_time",
        "process_rules[0].conflict",
        "process_rules[1].template",
        "process_rules[2].governance",
        "process_rules[3].severity",
        "process_rules[4].severity",
        "policies[0].rule",
        "policies[1].rule",
        "cabs[0].to",
        "cabs[1].rrule",
        "cabs[2].zone",
        "cabs[2].cutoff",
    ];
    assert_eq!(paths, expected, "{told:#?}");
    assert_eq!(taken, 0);
    let why = |path: &str| told.iter().find(|(found, _)| found == path).map(|(_, why)| why.clone()).unwrap();
    let unknown = ProblemKind::UnknownKey { kinds: vec![RecordKind::ReleaseTemplate], key: "t".into() };
    assert_eq!(why("process_rules[1].template"), unknown, "a template that was refused is no template");
    let choices = CONFLICTS.iter().map(|&slug| slug.to_owned()).collect();
    assert_eq!(
        why("process_rules[0].conflict"),
        value(ValueError::NotChoice { found: "in-frieze".into(), choices })
    );
    let ProblemKind::Value(ValueError::NotRule(bad)) = why("policies[1].rule") else { panic!("{told:?}") };
    assert_eq!(bad.fault, RuleFault::NoSuch { kind: RecordKind::System, key: "ERP".into() });
    assert!(matches!(why("cabs[1].rrule"), ProblemKind::Value(ValueError::NotRecurrence { .. })));
}

#[test]
fn a_row_without_what_it_needs_is_told_by_its_number() {
    let (told, _) = wrong(
        r#""release_templates": [{"key": "t", "name": "T", "phases": [{"name": "A", "offset": 0, "days": 1}, {"name": "A", "offset": 0}]}]"#,
    );
    let [(path, ProblemKind::Value(ValueError::BadRow { row: 2, .. }))] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(path, "release_templates[0].phases[1]");
}

#[test]
fn a_blueprint_that_makes_no_sense_is_told_with_row_and_cell() {
    let (told, taken) = wrong(
        r#""release_templates": [{"key": "a", "name": "A", "phases": [{"name": "A", "offset": 0, "days": 1}, {"name": "B", "offset": 0, "days": 0}]},
          {"key": "b", "name": "B", "gates": [{"name": "Go", "offset": -2}]},
          {"key": "c", "name": "C", "gates": [{"name": "Go", "offset": 2}, {"name": "Go", "offset": 3}]},
          {"key": "d", "name": "D", "criteria": [{"gate": "Go", "name": "Seen", "kind": "checklist"}]},
          {"key": "e", "name": "E", "gates": [{"name": "Go", "offset": 2}], "criteria": [{"gate": "Go", "name": "Passed", "kind": "metric"}]},
          {"key": "f", "name": "F", "deploy_minutes": -1}],
        "custom_fields": [{"key": "status", "name": "Status"}, {"key": "risk", "name": "Risk", "choices": ["low"]}]"#,
    );
    let paths: Vec<&str> = told.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "release_templates[0].phases[1].days",
        "release_templates[1].gates[0].offset",
        "release_templates[2].gates[1].name",
        "release_templates[3].criteria[0].gate",
        "release_templates[4].criteria[0].threshold",
        "release_templates[5].deploy_minutes",
        "custom_fields[0].key",
        "custom_fields[1].choices",
    ];
    assert_eq!((paths, taken), (expected.to_vec(), 0), "{told:#?}");
    assert_eq!(told[0].1, value(ValueError::OutOfRange { min: 1, max: 3_660 }));
    assert_eq!(told[3].1, value(ValueError::NoGate("Go".into())));
}

#[test]
fn the_rest_can_be_taken_knowingly() {
    let (told, taken) = wrong(
        r#""terms": [{"list": "role", "word": "po", "name": "PO"}, {"list": "role", "word": "po", "name": "Again"}],
        "cabs": [{"key": "C", "name": "C", "from": "2026-09-01T10:00", "to": "2026-09-01T11:00"}, {"key": "C", "name": "D", "from": "2026-09-01T10:00", "to": "2026-09-01T11:00"}]"#,
    );
    assert_eq!(taken, 2);
    let [
        (term, ProblemKind::DuplicateKey { line: 2, .. }),
        (cab, ProblemKind::DuplicateKey { line: 3, key, .. }),
    ] = &told[..]
    else {
        panic!("{told:?}")
    };
    assert_eq!((term.as_str(), cab.as_str(), key.as_str()), ("terms[1]", "cabs[1]", "C"));
}

#[test]
fn what_the_plan_refuses_is_told_with_its_name() {
    let mut plan = organisation();
    let import = read(&plan, WHOLE, 100);
    carry_out(&mut plan, &import);
    for (kind, n, fields) in [
        (RecordKind::Release, 1, serde_json::json!({"key": "R1", "name": "One"})),
        (RecordKind::CustomValue, 2, serde_json::json!({"field": "risk", "record": "R1", "value": "low"})),
    ] {
        let serde_json::Value::Object(mut fields) = fields else { continue };
        if kind == RecordKind::CustomValue {
            let risk = plan
                .refs(RecordKind::CustomField)
                .into_iter()
                .find(|at| plan.record(*at).unwrap().key() == Some("risk"));
            fields.insert("field".into(), risk.unwrap().to_string().into());
            fields.insert("record".into(), plan.refs(RecordKind::Release)[0].to_string().into());
        }
        let record = slipway_plan::RecordRef::new(kind, uuid::Uuid::from_u128(7_000 + n));
        let changes = plan.effect(&slipway_plan::Command::Add { record, fields }).unwrap();
        plan.apply(&changes);
    }
    let text = r#"{"format": "slipway-process", "version": 1, "custom_fields": [{"key": "risk", "name": "Risk", "choices": ["none"]}]}"#;
    let import = read(&plan, text, 500);
    let [Problem { why: ProblemKind::Refused { error, name }, column, .. }] = &import.problems[..] else {
        panic!("{:?}", import.problems)
    };
    assert!(matches!(error, PlanError::CustomMisfits { count: 1, .. }));
    assert_eq!((name.as_str(), column.as_deref()), ("risk", Some("custom_fields[0]")));
    assert!(import.commands.is_empty());
}

#[test]
fn too_many_records_and_too_deep_ones() {
    let policies = "{},".repeat(MOST_RECORDS + 5);
    let text = format!(r#"{{"format": "slipway-process", "version": 1, "policies": [{policies}{{}}]}}"#);
    let told = read(&Plan::default(), &text, 1).problems;
    assert_eq!(told[0].why, ProblemKind::TooManyRows { most: MOST_RECORDS });
    assert_eq!(told.len(), MOST_RECORDS + 1);
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for text in [
        format!(r#"{{"format": "slipway-process", "version": 1, "policies": [{{"name": {deep}}}]}}"#),
        format!(
            r#"{{"format": "slipway-process", "version": 1, "release_templates": [{{"phases": [{{"name": {deep}}}]}}]}}"#
        ),
        deep,
    ] {
        assert_eq!(read(&Plan::default(), &text, 1).problems.len(), 1);
    }
}

#[test]
fn it_can_be_stopped() {
    let mut ids = || uuid::Uuid::from_u128(1);
    assert!(import(&Plan::default(), &[source(WHOLE)], CONFLICTS, &mut ids, &|_, _| false).is_err());
}

proptest! {
    /// Whatever is in the file: an answer, no panic, and commands that the plan takes.
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&Plan::default(), &bytes, 1).commands.is_empty());
    }

    #[test]
    fn a_file_with_some_bytes_changed_is_answered(
        places in prop::collection::vec((0..WHOLE.len(), prop::sample::select(b"{}[],:\"0a \\-".to_vec())), 1..4),
    ) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        for (at, byte) in places {
            bytes[at] = byte;
        }
        let mut plan = organisation();
        let import = read(&plan, &bytes, 100);
        for problem in &import.problems {
            prop_assert!(problem.lost);
        }
        carry_out(&mut plan, &import);
    }
}
