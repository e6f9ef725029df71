//! Cadences on the wire: the example's trains, what a new holiday moves, and what cannot be drawn.

use serde_json::{Value, json};
use slipway_workspace::wire::Code;

use crate::Bench;

const SEED: &str = "01a1fd1e-9000-7000-8000-000000000001";
const HOLIDAY: &str = "window_rule:01a1fd1e-9000-7000-8000-000000000002";

fn cadence(bench: &Bench) -> Value {
    bench.ok("options", json!({ "kinds": ["cadence"], "query": "" }))[0]["ref"].clone()
}

fn draw(bench: &Bench) -> Value {
    let at = cadence(bench);
    let today = bench.ok("cadence", json!({ "ref": at }))["today"].clone();
    json!({ "do": "draw_cadence", "cadence": at, "seed": SEED, "today": today })
}

fn add_holiday(bench: &Bench, day: &str) {
    let fields = json!({ "name": "Bridge day", "kind": "holiday", "from": day, "to": day });
    bench.run(json!({ "do": "add", "record": HOLIDAY, "fields": fields })).unwrap();
}

#[test]
fn drawing_the_trains_of_the_example_again_changes_nothing() {
    let bench = Bench::example();
    let view = bench.ok("cadence", json!({ "ref": cadence(&bench) }));
    let lines = view["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 17);
    assert_eq!(view["counts"], json!({ "create": 0, "move": 0, "remove": 0 }));
    let steps: Vec<&str> = lines.iter().map(|line| line["step"].as_str().unwrap()).collect();
    assert_eq!(steps[..16], ["same"; 16]);
    let last = &lines[16];
    assert_eq!(
        (&last["key"], &last["step"], &last["day"]),
        (&json!("T27.17"), &json!("keep"), &json!("2027-12-13"))
    );
    assert!(last["reasons"][0].as_str().unwrap().contains("Year-end freeze"), "{last}");
    assert_eq!(bench.ok("cadences_due", json!({})), json!([]));
    let done = bench.run(draw(&bench)).unwrap();
    assert_eq!(done["changed"], json!([]));
}

#[test]
fn a_new_holiday_is_due_is_drawn_and_is_taken_back_at_once() {
    let bench = Bench::example();
    add_holiday(&bench, "2027-04-28");
    let due = bench.ok("cadences_due", json!({}));
    assert_eq!(due[0]["counts"], json!({ "create": 0, "move": 1, "remove": 0 }));
    let view = bench.ok("cadence", json!({ "ref": cadence(&bench) }));
    let line = &view["lines"][5];
    assert_eq!((&line["step"], &line["day"]), (&json!("move"), &json!("2027-04-27")));
    assert!(line["reasons"][0].as_str().unwrap().contains("Bridge day"), "{line}");
    let preview = bench.ok("preview", json!({ "command": draw(&bench), "revision": bench.revision() }));
    let done = bench.run(draw(&bench)).unwrap();
    assert_eq!(done["changed"], preview["changed"]);
    let moved = bench.ok("table", json!({ "kind": "release", "query": "T27.06" }));
    assert!(moved.to_string().contains("27 Apr 2027"), "{moved}");
    assert_eq!(bench.ok("cadences_due", json!({})), json!([]));
    bench.ok("undo", json!({}));
    assert_eq!(bench.ok("cadences_due", json!({})), due);
}

#[test]
fn a_cadence_that_cannot_be_drawn_says_why_and_is_never_due() {
    let bench = Bench::example();
    let at = cadence(&bench);
    for fields in [json!({ "key_pattern": "Train" }), json!({ "rrule": "FREQ=DAILY", "until": "2030-01-01" })]
    {
        bench.run(json!({ "do": "edit", "record": at, "fields": fields })).unwrap();
        let refused = bench.call("cadence", json!({ "ref": at })).unwrap_err();
        assert_eq!(refused.code, Code::Invalid, "{fields}");
        assert!(refused.hint.is_some(), "{refused}");
        assert_eq!(bench.ok("cadences_due", json!({})), json!([]));
        let command = json!({ "do": "draw_cadence", "cadence": at, "seed": SEED, "today": "2026-11-21" });
        assert_eq!(bench.run(command).unwrap_err().sentence, refused.sentence);
        bench.ok("undo", json!({}));
    }
    let release = bench.find("T27.06");
    assert_eq!(bench.call("cadence", json!({ "ref": release })).unwrap_err().code, Code::NotFound);
}
