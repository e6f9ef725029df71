//! Templates on the wire: a change of one shows who differs, and is taken over only where it is asked for.

use serde_json::{Value, json};
use slipway_workspace::wire::Code;

use crate::Bench;

const SEED: &str = "01a1fd1e-9000-7000-8000-000000000001";

fn template(bench: &Bench, query: &str) -> Value {
    bench.ok("options", json!({ "kinds": ["release_template"], "query": query }))[0]["ref"].clone()
}

fn impact(bench: &Bench, at: &Value) -> Value {
    bench.ok("template_impact", json!({ "ref": at }))
}

/// One more gate, and a higher threshold.
fn change(bench: &Bench, at: &Value) {
    let view = bench.ok("record", json!({ "ref": at }));
    let field = |id: &str| {
        let fields = view["fields"].as_array().unwrap();
        fields.iter().find(|f| f["id"] == id).unwrap()["value"].clone()
    };
    let (mut gates, mut criteria) = (field("gates"), field("criteria"));
    gates.as_array_mut().unwrap().push(json!({ "name": "Security review", "offset": 18 }));
    let metric = criteria.as_array_mut().unwrap().iter_mut().find(|c| c["kind"] == "metric").unwrap();
    metric["threshold"] = json!(99.5);
    let fields = json!({ "gates": gates, "criteria": criteria });
    bench.run(json!({ "do": "edit", "record": at, "fields": fields })).unwrap();
}

fn lines_of<'a>(impact: &'a Value, key: &str) -> Vec<&'a str> {
    let releases = impact["releases"].as_array().unwrap();
    let release = releases.iter().find(|r| r["key"] == key);
    let lines = release.map_or(&[][..], |r| r["lines"].as_array().unwrap());
    lines.iter().filter(|l| l["step"] == "applied").map(|l| l["text"].as_str().unwrap()).collect()
}

#[test]
fn a_changed_template_shows_who_differs_and_applies_where_it_is_asked_for() {
    let bench = Bench::example();
    let at = template(&bench, "Release train");
    let before = impact(&bench, &at);
    change(&bench, &at);
    let after = impact(&bench, &at);
    assert_eq!(after["releases"].as_array().unwrap().len(), 17);
    let new = |key: &str| lines_of(&after, key).len() - lines_of(&before, key).len();
    assert_eq!((new("T27.01"), new("T27.02")), (2, 2), "{after:#}");
    assert!(lines_of(&after, "T27.01").iter().any(|text| text.contains("Security review")));

    let follow =
        |key: &str, seed: &str| json!({ "do": "follow_template", "release": bench.find(key), "seed": seed });
    let commands = [follow("T27.01", SEED), follow("T27.03", &SEED.replace("001", "002"))];
    let done = bench.run(json!({ "do": "batch", "commands": commands })).unwrap();
    assert!(done["created"].as_array().unwrap().len() >= 2, "{done}");
    let now = impact(&bench, &at);
    assert_eq!(lines_of(&now, "T27.01"), Vec::<&str>::new());
    assert_eq!(lines_of(&now, "T27.03"), Vec::<&str>::new());
    assert_eq!(lines_of(&now, "T27.02"), lines_of(&after, "T27.02"), "nobody asked for it");
    bench.ok("undo", json!({}));
    assert_eq!(impact(&bench, &at), after, "one undo for both");
}

#[test]
fn what_is_finished_is_counted_and_not_compared() {
    let bench = Bench::example();
    let emergency = impact(&bench, &template(&bench, "Emergency fix"));
    assert_eq!(emergency["over"], 1, "HF-2026.10 is completed");
    let release = bench.find("T27.01");
    let refused = bench.call("template_impact", json!({ "ref": release })).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
}

#[test]
fn recurrences_that_make_no_sense_are_refused_with_place_and_reason() {
    let bench = Bench::example();
    let record = format!("window_rule:{SEED}");
    let fields = |rrule: &str, exceptions: Value| {
        json!({ "name": "F", "kind": "freeze", "from": "2027-06-01", "to": "2027-06-02",
                "rrule": rrule, "exceptions": exceptions })
    };
    let add =
        |fields: Value| bench.run(json!({ "do": "add", "record": record, "fields": fields })).unwrap_err();
    let mut sentences = std::collections::BTreeSet::new();
    for rrule in [
        "FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=XX",
        "BYDAY=MO",
        "FREQ=DAILY;COUNT=0",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;UNTIL=20270101",
    ] {
        let refused = add(fields(rrule, Value::Null));
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("rrule")), "{rrule}");
        assert!(sentences.insert(refused.sentence.replace(rrule, "")), "{rrule}: {}", refused.sentence);
    }
    let refused = add(fields("FREQ=DAILY;COUNT=1", json!(["2027-06-01"])));
    assert_eq!(refused.field.as_deref(), Some("exceptions"));
}
