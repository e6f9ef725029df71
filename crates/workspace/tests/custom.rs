//! Fields of the organisation's own and its words, as a front end sees them.

use serde_json::{Value, json};
use slipway_workspace::wire::Code;

use crate::Bench;

fn id(n: u128) -> String {
    uuid::Uuid::from_u128((0x01a1_fd1e_9000_7000_8000_u128 << 48) | n).to_string()
}

fn add(bench: &Bench, kind: &str, n: u128, fields: Value) -> String {
    let at = format!("{kind}:{}", id(n));
    bench.run(json!({ "do": "add", "record": at, "fields": fields })).unwrap();
    at
}

/// A field of each kind on releases, and one on phases.
fn defined() -> (Bench, Vec<String>) {
    let bench = Bench::example();
    let mut fields = Vec::new();
    for (n, kind) in ["text", "number", "date", "choice", "person"].into_iter().enumerate() {
        let choices = if kind == "choice" { json!(["low", "high"]) } else { Value::Null };
        let of = json!({ "key": kind, "name": format!("{n} {kind}"), "kind": kind, "choices": choices });
        fields.push(add(&bench, "custom_field", n as u128 + 1, of));
    }
    add(&bench, "custom_field", 99, json!({ "key": "phase", "name": "Of phases", "on": "phase" }));
    (bench, fields)
}

fn fill(bench: &Bench, n: u128, field: &str, record: &Value, value: &str) -> String {
    add(bench, "custom_value", n, json!({ "field": field, "record": record, "value": value }))
}

fn own(bench: &Bench, at: &Value) -> Vec<Value> {
    let view = bench.ok("record", json!({ "ref": at }));
    let fields = view["fields"].as_array().unwrap();
    fields.iter().filter(|f| !f["custom"].is_null()).cloned().collect()
}

#[test]
fn own_fields_are_edited_as_fields_of_their_kind() {
    let (bench, fields) = defined();
    let release = bench.find("T27.16");
    let empty = own(&bench, &release);
    let shapes: Vec<&str> = empty.iter().map(|f| f["kind"].as_str().unwrap()).collect();
    assert_eq!(shapes, ["text", "decimal", "day", "choice", "ref"]);
    let ids: Vec<&str> = empty.iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!(ids, fields, "named by reference, in the order of their names");
    assert!(empty.iter().all(|f| f["value"].is_null() && f["custom"]["value"].is_null()));
    assert_eq!(
        empty[3]["choices"],
        json!([{ "value": "low", "label": "low" }, { "value": "high", "label": "high" }])
    );

    let person = bench.ok("options", json!({ "kinds": ["person"], "query": "" }))[0].clone();
    let view = bench.ok("record", json!({ "ref": person["ref"] }));
    let key = view["fields"].as_array().unwrap().iter().find(|f| f["id"] == "key").unwrap()["value"].clone();
    let given = ["free", "12.5", "2027-06-12", "high", key.as_str().unwrap()];
    let held: Vec<String> =
        given.iter().enumerate().map(|(n, v)| fill(&bench, n as u128 + 1, &fields[n], &release, v)).collect();
    let filled = own(&bench, &release);
    let values: Vec<&Value> = filled.iter().map(|f| &f["value"]).collect();
    assert_eq!(json!(values), json!(["free", 12.5, "2027-06-12", "high", person["ref"]]));
    assert_eq!(filled[4]["text"], person["label"]);
    assert_eq!(filled[4]["named"][0]["ref"], person["ref"]);
    let holders: Vec<&str> = filled.iter().map(|f| f["custom"]["value"].as_str().unwrap()).collect();
    assert_eq!(holders, held);
    let view = bench.ok("record", json!({ "ref": release }));
    assert!(view["related"].as_array().unwrap().iter().all(|r| r["kind"] != "custom_value"), "not twice");
    bench.ok("undo", json!({}));
    assert!(own(&bench, &release)[4]["value"].is_null());

    let phase = bench.ok("search", json!({ "query": "T27.16 Staging", "limit": 1 }))[0]["ref"].clone();
    assert_eq!(own(&bench, &phase).len(), 1);
    assert!(own(&bench, &person["ref"]).is_empty());
}

#[test]
fn what_does_not_fit_is_refused() {
    let (bench, fields) = defined();
    let release = bench.find("T27.16");
    for (field, value) in [(1, "much"), (2, "soon"), (3, "middle"), (4, "nobody"), (0, "")] {
        let of = json!({ "field": fields[field], "record": release, "value": value });
        let refused =
            bench.run(json!({ "do": "add", "record": format!("custom_value:{}", id(1)), "fields": of }));
        let error = refused.unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (Code::Invalid, Some("value")), "{value}");
    }
}

#[test]
fn a_table_has_a_column_for_each() {
    let (bench, fields) = defined();
    let release = bench.find("T27.16");
    fill(&bench, 1, &fields[1], &release, "1e3");
    fill(&bench, 2, &fields[2], &release, "2027-06-12");
    let table = bench.ok("table", json!({ "kind": "release", "query": "" }));
    let columns = table["columns"].as_array().unwrap();
    let own: Vec<(usize, &Value)> = columns.iter().enumerate().filter(|(_, c)| c["custom"] == true).collect();
    assert_eq!(own.iter().map(|(_, c)| c["id"].as_str().unwrap()).collect::<Vec<_>>(), fields);
    assert_eq!(
        own.iter().map(|(_, c)| c["numeric"] == true).collect::<Vec<_>>(),
        [false, true, false, false, false]
    );
    let rows = table["rows"].as_array().unwrap();
    for row in rows {
        let cells = row["cells"].as_array().unwrap();
        assert_eq!(cells.len(), columns.len());
        let shown: Vec<bool> = own.iter().map(|(n, _)| cells[*n] != "").collect();
        assert_eq!(shown, [false, row["ref"] == release, row["ref"] == release, false, false]);
    }
    let found = bench.ok("table", json!({ "kind": "release", "query": "1e3" }));
    assert_eq!(found["rows"].as_array().unwrap().len(), 1);
    let phases = bench.ok("table", json!({ "kind": "phase", "query": "" }));
    assert_eq!(phases["columns"].as_array().unwrap().iter().filter(|c| c["custom"] == true).count(), 1);
}

#[test]
fn words_are_offered_from_their_list() {
    let bench = Bench::example();
    let term = |n, list, word, name, base| {
        add(&bench, "term", n, json!({ "list": list, "word": word, "name": name, "base": base }))
    };
    let train = term(1, "release_kind", "train", "Train", json!("continuous"));
    let frozen = term(2, "release_status", "frozen", "Frozen", json!("planned"));
    term(3, "phase_kind", "uat", "User acceptance test", Value::Null);
    term(4, "role", "lead", "Lead", Value::Null);
    let release = bench.ok("record", json!({ "ref": bench.find("T27.16") }));
    for (field, only) in [("type", train), ("stage", frozen)] {
        let field = release["fields"].as_array().unwrap().iter().find(|f| f["id"] == field).unwrap();
        let asked = json!({ "kinds": field["kinds"], "query": "", "terms": field["terms"] });
        let offered = bench.ok("options", asked);
        assert_eq!(offered.as_array().unwrap().iter().map(|o| &o["ref"]).collect::<Vec<_>>(), [&only]);
    }
    let terms = |kind: &str, field: &str| {
        let blank = bench.ok("blank", json!({ "kind": kind }));
        let field = blank["fields"].as_array().unwrap().iter().find(|f| f["id"] == field).unwrap().clone();
        (field["terms"].clone(), field["columns"].clone())
    };
    assert_eq!(terms("phase", "kind").0, "phase_kind");
    assert_eq!(terms("criterion", "role").0, "role");
    assert_eq!(terms("release", "name").0, Value::Null);
    let columns = terms("release_template", "phases").1;
    let column = columns.as_array().unwrap().iter().find(|c| c["id"] == "kind").unwrap().clone();
    assert_eq!(column["terms"], "phase_kind");
    let offered = bench.ok("options", json!({ "kinds": ["term"], "query": "", "terms": "phase_kind" }));
    assert_eq!(offered[0]["label"], "User acceptance test");
    assert_eq!(offered[0]["detail"], "uat", "what is written into the field");
}
