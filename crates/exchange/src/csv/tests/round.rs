//! What is exported reads back to the same records, whatever is in them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, json};
use slipway_plan::{Command, FieldKind, Plan, Record, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::super::{Names, Source, export};
use super::{after, scrambled, taken, told, year};
use crate::csv::cell::{self, Place};

fn files(plan: &Plan) -> Vec<Source> {
    export(plan).into_iter().map(|(name, bytes)| Source { name, bytes }).collect()
}

/// Every record as text without ids, sorted.
fn by_name(plan: &Plan) -> BTreeMap<RecordKind, Vec<String>> {
    let names = Names::of(plan);
    let text = |record: Record| {
        let mut cells = Vec::new();
        record.each(&mut |field, value| {
            let place = Place { names: &names, within: None };
            cells.push(cell::text(field.kind, &value, place));
        });
        cells.join("|")
    };
    let mut all: BTreeMap<RecordKind, Vec<String>> = BTreeMap::new();
    plan.records().for_each(|record| all.entry(record.kind()).or_default().push(text(record)));
    all.values_mut().for_each(|list| list.sort());
    all
}

fn comes_back(plan: &Plan) {
    let import = scrambled(&Plan::default(), &files(plan), 1);
    assert_eq!(told(&import), Vec::<String>::new());
    let back = after(&Plan::default(), &import);
    assert_eq!(by_name(&back), by_name(plan));
    assert_eq!(files(&back), files(plan));
    let again = scrambled(&back, &files(plan), 1 << 65);
    assert_eq!(again.commands, []);
}

#[test]
fn a_plan_with_every_kind_comes_back() {
    comes_back(&year::plan());
}

#[test]
fn doubles_of_things_without_a_key_are_taken_once() {
    let mut plan = year::plan();
    let sit = plan.all::<slipway_plan::record::Phase>().next().unwrap().release;
    for n in 0..2 {
        let record = RecordRef::new(RecordKind::Milestone, Uuid::from_u128(900 + n));
        let fields = json!({"release": RecordRef::from(sit), "name": "Twice", "date": "2027-05-01"});
        let Value::Object(fields) = fields else { return };
        plan.apply(&plan.effect(&Command::Add { record, fields }).unwrap());
    }
    let import = scrambled(&Plan::default(), &files(&plan), 1);
    assert!(told(&import) == ["milestones.csv:5 same as milestones.csv:4"], "{:?}", told(&import));
    assert!(!import.problems[0].lost);
    let again = scrambled(&plan, &files(&plan), 1 << 65);
    assert_eq!(again.commands, []);
}

#[test]
fn formulas_are_harmless_in_the_file() {
    let mut plan = Plan::default();
    let fields = |text: &str| [("key", text.trim()), ("name", text)].map(|(n, t)| (n.to_owned(), json!(t)));
    for (n, text) in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "'=1"].iter().enumerate() {
        let record = RecordRef::new(RecordKind::Portfolio, Uuid::from_u128(n as u128 + 1));
        let add = Command::Add { record, fields: fields(text).into_iter().collect() };
        plan.apply(&plan.effect(&add).unwrap());
    }
    let bytes = export(&plan).remove(0).1;
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    for record in reader.records() {
        for cell in record.unwrap().iter() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    let import = taken(&Plan::default(), &files(&plan), 100);
    assert_eq!(told(&import), Vec::<String>::new());
    assert_eq!(after(&Plan::default(), &import).count(RecordKind::Portfolio), 6);
}

/// Text that hurts: quotes, delimiters, line breaks, formulas, other scripts.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("\n".to_owned()),
        Just(",".to_owned()),
        Just(";".to_owned()),
        Just("'=".to_owned()),
        Just("/".to_owned()),
        Just("#2".to_owned()),
        Just("phase:".to_owned()),
        Just("[".to_owned()),
        Just(" ".to_owned()),
        Just("\t".to_owned()),
        "[a-zß-ž一-十=+@:-]{1,6}",
    ];
    prop::collection::vec(piece, 1..6).prop_map(|parts| parts.concat())
}

/// A plan of releases with phases, gates, dependencies and windows under hostile names.
fn releases() -> Plan {
    built(
        &["R1", "R2", "R3", "SIT", "UAT", "Exit", "SIT", "Go", "Day", "A", "B", "C"].map(str::to_owned),
        &[0; 12],
        "x",
    )
}

fn built(names: &[String], picks: &[usize], note: &str) -> Plan {
    let mut plan = Plan::default();
    let mut next = 0;
    let mut add = |plan: &mut Plan, kind: RecordKind, fields: Value| {
        next += 1;
        let record = RecordRef::new(kind, Uuid::from_u128(next));
        let Value::Object(fields) = fields else { return record };
        // Doubled keys and the like are refused; the plan goes on without them.
        if let Ok(changes) = plan.effect(&Command::Add { record, fields: Map::from_iter(fields) }) {
            plan.apply(&changes);
        }
        record
    };
    let day = |n: usize| format!("2027-0{}-1{}", 1 + n % 9, n % 7);
    let mut releases = Vec::new();
    for name in &names[..3] {
        let fields = json!({"key": name.trim(), "name": name, "kind": "enterprise", "parents": releases, "description": note});
        let at = add(&mut plan, RecordKind::Release, fields);
        if plan.holds(at) {
            releases.push(at);
        }
    }
    if releases.is_empty() {
        return plan;
    }
    let mut ends = releases.clone();
    for (n, name) in names[3..9].iter().enumerate() {
        let release = releases[picks[n] % releases.len()];
        let kind = [RecordKind::Phase, RecordKind::Gate, RecordKind::Milestone][picks[n] % 3];
        let fields = match kind {
            RecordKind::Phase => {
                json!({"release": release, "name": name, "start": day(n), "end": day(n), "note": note})
            }
            RecordKind::Gate => json!({"release": release, "name": name, "at": day(n)}),
            _ => json!({"release": release, "name": name, "date": format!("{}T08:30", day(n))}),
        };
        let at = add(&mut plan, kind, fields);
        if plan.holds(at) {
            ends.push(at);
        }
    }
    for pair in ends.windows(2) {
        add(&mut plan, RecordKind::Dependency, json!({"from": pair[0], "to": pair[1], "lag": "-2d"}));
    }
    for (n, name) in names[9..].iter().enumerate() {
        let words: Vec<&str> = vec![name, note];
        let fields =
            json!({"name": name, "from": day(n), "to": day(n), "phase_kinds": words, "severity": "soft"});
        add(&mut plan, RecordKind::WindowRule, fields);
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_plans_come_back(
        names in prop::collection::vec(hostile(), 12),
        picks in prop::collection::vec(0..6_usize, 12),
        note in hostile(),
    ) {
        comes_back(&built(&names, &picks, &note));
    }

    #[test]
    fn any_bytes_are_accounted_for(text in prop::collection::vec(hostile(), 0..40), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let plan = releases();
        for header in ["", "key,name,start
", "release,name,start,end
", "from,to
"] {
            let mut all = header.as_bytes().to_vec();
            all.extend(text.join(",").into_bytes());
            all.extend(&bytes);
            let source = Source { name: "releases.csv".to_owned(), bytes: all };
            let import = taken(&plan, std::slice::from_ref(&source), 1 << 70);
            after(&plan, &import);
        }
    }

    #[test]
    fn a_cell_comes_back(text in hostile()) {
        let names = Names::default();
        let place = Place { names: &names, within: None };
        let value = json!(text);
        let cell = cell::text(FieldKind::LongText, &value, place);
        prop_assert_eq!(cell::value(FieldKind::LongText, &cell, place), Ok(value));
    }
}
