//! Out and in again.

use slipway_plan::{Command, FieldKind, Plan, RecordKind, Value};

use super::{WHOLE, carry_out, organisation, read, taken};
use crate::process::{KINDS, export};

fn whole() -> Plan {
    let mut plan = organisation();
    let import = read(&plan, WHOLE, 100);
    assert_eq!(import.problems, []);
    assert_eq!((import.rows, taken(&import)), (11, 11));
    carry_out(&mut plan, &import);
    plan
}

#[test]
fn what_comes_in_goes_out_byte_for_byte() {
    assert_eq!(String::from_utf8(export(&whole())).unwrap(), WHOLE);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let import = read(&whole(), WHOLE, 500);
    assert_eq!((import.problems.len(), import.commands.len(), taken(&import)), (0, 0, 11));
}

#[test]
fn the_order_in_the_file_and_the_ids_do_not_matter() {
    let mut turned: Value = serde_json::from_str(WHOLE).unwrap();
    for kind in KINDS {
        turned[kind.table()].as_array_mut().unwrap().reverse();
    }
    let mut plan = organisation();
    let import = read(&plan, turned.to_string(), 9_000);
    carry_out(&mut plan, &import);
    assert_eq!(String::from_utf8(export(&plan)).unwrap(), WHOLE);
}

#[test]
fn what_is_not_said_stays_and_null_empties() {
    let mut plan = whole();
    let text = r#"{"format": "slipway-process", "version": 1,
        "cabs": [{"key": "CAB", "name": "Board", "from": "2026-09-01T10:00", "to": "2026-09-01T11:30", "note": "New", "zone": null}],
        "custom_fields": [{"key": "risk", "choices": ["low", "high", "deadly"], "name": "Risk"}]}"#;
    let import = read(&plan, text, 500);
    assert_eq!((import.problems.len(), import.commands.len()), (0, 2));
    carry_out(&mut plan, &import);
    let now: Value = serde_json::from_slice(&export(&plan)).unwrap();
    let mut expected: Value = serde_json::from_str(WHOLE).unwrap();
    expected["cabs"][0]["name"] = "Board".into();
    expected["cabs"][0]["note"] = "New".into();
    expected["cabs"][0]["zone"] = Value::Null;
    expected["custom_fields"][1]["choices"].as_array_mut().unwrap().push("deadly".into());
    assert_eq!(now, expected, "nothing else has changed, nothing was removed");
}

#[test]
fn a_rule_is_known_by_its_conflict_and_its_limits_in_any_order() {
    let plan = whole();
    let text = r#"{"format": "slipway-process", "version": 1, "process_rules": [
        {"conflict": "change-unapproved", "governance": ["hybrid", "continuous"], "template": "train", "severity": "warning"},
        {"conflict": "change-unapproved", "governance": ["hybrid"], "template": "train", "severity": "warning"}]}"#;
    let import = read(&plan, text, 500);
    assert!(matches!(import.commands[..], [Command::Edit { .. }, Command::Add { .. }]), "{import:?}");
}

#[test]
fn a_name_that_is_there_twice_means_the_equal_one_first() {
    let plan = whole();
    let mut file: Value = serde_json::from_str(WHOLE).unwrap();
    file["policies"].as_array_mut().unwrap().reverse();
    file["policies"][1]["severity"] = "off".into();
    let import = read(&plan, file.to_string(), 500);
    let [Command::Edit { record, fields }] = &import.commands[..] else { panic!("{:?}", import.commands) };
    assert_eq!(plan.record(*record).unwrap().get("severity").unwrap(), "error");
    assert_eq!(Value::from(fields.clone()), serde_json::json!({"severity": "off"}));
}

#[test]
fn an_empty_plan_has_every_list_and_nothing_in_them() {
    let text = String::from_utf8(export(&Plan::default())).unwrap();
    let import = read(&Plan::default(), &text, 1);
    assert_eq!((import.rows, import.problems.len(), import.commands.len()), (0, 0, 0));
    assert!(KINDS.iter().all(|kind| text.contains(&format!("\"{}\": []", kind.table()))));
}

#[test]
fn a_byte_order_mark_and_spaces_do_no_harm() {
    let import = read(&organisation(), format!("\u{feff}  {WHOLE}\n\n"), 1);
    assert_eq!((import.problems.len(), taken(&import)), (0, 11));
}

/// The form has no way to write a reference in a row, nor to a kind that comes later or has no key.
#[test]
fn what_the_kinds_name_can_be_written() {
    for (n, kind) in KINDS.iter().enumerate() {
        for field in kind.fields() {
            let (refs, columns): (&[RecordKind], &[_]) = match field.kind {
                FieldKind::Ref(kinds) | FieldKind::Refs(kinds) => (kinds, &[]),
                FieldKind::Table(columns) => (&[], columns),
                _ => (&[], &[]),
            };
            let in_row = |(_, kind): &(_, FieldKind)| matches!(kind, FieldKind::Ref(_) | FieldKind::Refs(_));
            assert!(!columns.iter().any(in_row), "{kind:?}.{}", field.id);
            for target in refs {
                assert!(target.fields().iter().any(|f| f.unique), "{kind:?}.{} names {target:?}", field.id);
                assert!(KINDS.iter().position(|k| k == target).is_none_or(|place| place < n));
            }
        }
    }
}

#[test]
fn the_example_of_the_docs_is_one() {
    let docs = include_str!("../../../../../docs/process.md");
    let example = docs.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let import = read(&Plan::default(), example, 1);
    assert_eq!((import.problems, import.rows, import.taken.len()), (vec![], 6, KINDS.len()));
}
