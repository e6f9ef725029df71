//! Calls as a front end makes them.

use serde_json::{Value, json};
use slipway_workspace::wire::{CALLS, Code};

use crate::Bench;

#[test]
fn the_committed_typescript_is_what_the_wire_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/generated/wire.ts");
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == slipway_workspace::wire::typescript(), "run `cargo xtask generate`");
}

#[test]
fn unknown_calls_and_requests_of_another_shape_are_refused() {
    let bench = Bench::empty();
    for (name, request) in
        [("fly", json!({})), ("plan", json!({ "x": 1 })), ("search", json!([])), ("run", Value::Null)]
    {
        assert_eq!(bench.call(name, request).unwrap_err().code, Code::Invalid, "{name}");
    }
}

#[test]
fn without_a_plan_every_call_that_needs_one_says_so() {
    let bench = Bench::empty();
    for name in ["plan", "environments", "undo", "redo"] {
        assert_eq!(bench.call(name, json!({})).unwrap_err().code, Code::NoPlan, "{name}");
    }
    assert!(CALLS.len() > 20);
}

#[test]
fn the_example_opens_with_scenes_tables_and_conflicts() {
    let bench = Bench::example();
    let plan = bench.ok("plan", json!({}));
    assert!(plan["counts"]["releases"].as_u64().unwrap() >= 40);
    for by in ["portfolio", "system", "kind"] {
        let scene = bench.ok("timeline", json!({ "group_by": by }));
        let lanes = scene["lanes"].as_array().unwrap();
        assert!(lanes.len() > 40, "{by}");
        let bars = scene["bars"].as_array().unwrap();
        assert!(
            bars.iter().all(|b| b["lane"].as_u64().unwrap() < lanes.len() as u64
                && b["start"].as_i64() < b["end"].as_i64())
        );
        assert!(
            bars.iter().any(|b| b["severity"] == "error" && !b["conflicts"].as_array().unwrap().is_empty())
        );
        assert!(scene["hatches"].as_array().unwrap().iter().any(|h| h["kind"] == "freeze_hard"));
    }
    let environments = bench.ok("environments", json!({}));
    assert!(environments["bars"].as_array().unwrap().len() >= 100);
    for kind in slipway_plan::RecordKind::ALL {
        let table = bench.ok("table", json!({ "kind": kind.slug(), "query": "" }));
        let columns = table["columns"].as_array().unwrap().len();
        assert!(
            table["rows"].as_array().unwrap().iter().all(|r| r["cells"].as_array().unwrap().len() == columns)
        );
        let blank = bench.ok("blank", json!({ "kind": kind.slug() }));
        assert_eq!(blank["fields"].as_array().unwrap().len(), columns, "{kind:?}");
    }
    let list = bench.ok("conflicts", json!({ "query": "", "kind": null, "limit": 1000 }));
    let items = list["items"].as_array().unwrap();
    assert_eq!(list["total"].as_u64().unwrap() as usize, items.len());
    let groups: u64 = list["groups"].as_array().unwrap().iter().map(|g| g["count"].as_u64().unwrap()).sum();
    assert_eq!(groups as usize, items.len());
    for item in items {
        let card = bench.ok("conflict", json!({ "id": item["id"] }));
        assert!(!card["facts"].as_array().unwrap().is_empty(), "{card}");
        assert_eq!(card["text"], item["text"]);
    }
    let first = bench.ok("conflicts", json!({ "query": "", "kind": null, "limit": 1 }));
    assert_eq!(first["items"][0]["severity"], "error", "the worst first");
}

#[test]
fn a_preview_says_the_same_as_the_edit_and_changes_nothing() {
    let bench = Bench::example();
    let release = bench.find("T27.16");
    let command = json!({ "do": "move", "record": release, "days": 21 });
    let revision = bench.revision();
    let before = bench.ok("timeline", json!({ "group_by": "portfolio" }));
    let preview = bench.ok("preview", json!({ "command": command, "revision": revision }));
    assert_eq!(bench.revision(), revision);
    assert_eq!(bench.ok("timeline", json!({ "group_by": "portfolio" })), before);
    let done = bench.run(command).unwrap();
    for field in ["label", "changed", "gained", "lost", "gained_total", "lost_total"] {
        assert_eq!(preview[field], done[field], "{field}");
    }
    assert!(done["gained_total"].as_u64().unwrap() > 0, "three weeks later it meets the freeze");
    let undone = bench.ok("undo", json!({}));
    assert_eq!(undone["lost"], done["gained"]);
    let after = bench.ok("timeline", json!({ "group_by": "portfolio" }));
    assert_eq!(after["bars"], before["bars"]);
}

#[test]
fn an_edit_on_an_old_revision_is_refused() {
    let bench = Bench::example();
    let old = bench.revision();
    let release = bench.find("T27.16");
    bench.run(json!({ "do": "move", "record": release, "days": 1 })).unwrap();
    let late =
        json!({ "command": { "do": "move", "record": release, "days": 1 }, "revision": old, "why": null });
    assert_eq!(bench.call("run", late).unwrap_err().code, Code::Stale);
}

#[test]
fn a_refused_edit_names_its_field_and_changes_nothing() {
    let bench = Bench::example();
    let release = bench.find("T27.16");
    let revision = bench.revision();
    let edit =
        |fields: Value| bench.run(json!({ "do": "edit", "record": release, "fields": fields })).unwrap_err();
    let error = edit(json!({ "ready": "soon" }));
    assert_eq!((error.code, error.field.as_deref()), (Code::Invalid, Some("ready")));
    assert_eq!(edit(json!({ "key": "T27.15" })).field.as_deref(), Some("key"));
    assert_eq!(edit(json!({ "name": null })).field.as_deref(), Some("name"));
    assert_eq!(edit(json!({ "colour": "red" })).field.as_deref(), Some("colour"));
    assert_eq!(bench.revision(), revision);
}

#[test]
fn jobs_import_and_export_and_say_what_they_did() {
    let bench = Bench::example();
    std::fs::write(
        bench.folder.path().join("releases.csv"),
        "key,name,start\nN1,New one,2027-05-03\nN2,Bad,never\n",
    )
    .unwrap();
    let import = |dry: bool| {
        let handle = bench.handle("import_csv", "releases.csv");
        let job = bench.ok("import", json!({ "handle": handle, "from": "csv", "dry_run": dry }));
        bench.finished(&job)["imported"].clone()
    };
    let revision = bench.revision();
    let dry = import(true);
    assert_eq!(bench.revision(), revision);
    assert_eq!((&dry["problems"][0]["line"], &dry["problems"][0]["column"]), (&json!(3), &json!("start")));
    let taken = import(false);
    assert_eq!(taken["outcome"]["created"].as_array().unwrap().len(), 1);
    for (what, file) in
        [("ics", "a.ics"), ("json", "a.json"), ("csv", "a"), ("status", "s.pdf"), ("year", "y.pdf")]
    {
        let handle = bench.handle("export", file);
        let request = json!({ "handle": handle, "what": what, "audience": null, "from": null, "to": null,
            "year": null, "release": null, "paper": "a4" });
        let job = bench.finished(&bench.ok("export", request));
        assert_eq!(job["state"], "done", "{what}: {job}");
        assert!(bench.folder.path().join(file).exists(), "{file}");
    }
}

#[test]
fn history_tells_who_when_what_and_what_was_taken_back() {
    let bench = Bench::example();
    let release = bench.find("T27.16");
    let command = json!({ "do": "edit", "record": release, "fields": { "name": "Sixteenth" } });
    bench.ok("run", json!({ "command": command, "revision": bench.revision(), "why": "the board asked" }));
    bench.ok("undo", json!({}));
    let history = bench.ok("history", json!({ "before": null, "limit": 10, "record": release }));
    let entries = history["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 3, "made, renamed, taken back");
    assert_eq!((&entries[1]["author"], &entries[1]["why"]), (&json!("Sophie"), &json!("the board asked")));
    assert_eq!((&entries[1]["undone"], &entries[0]["undone"]), (&json!(true), &json!(false)));
    assert!(entries[1]["changes"][0].as_str().unwrap().contains("Sixteenth"));
}

#[test]
fn links_outside_are_https_or_mail_only() {
    let bench = Bench::empty();
    assert!(bench.call("open_link", json!({ "url": "https://example.org/x" })).is_ok());
    for url in [
        "http://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://example.org/a b",
        "https://other.org",
    ] {
        assert!(bench.call("open_link", json!({ "url": url })).is_err(), "{url}");
    }
}

#[test]
fn recent_plans_are_remembered_and_missing_ones_said() {
    let bench = Bench::example();
    bench.ok("close_plan", json!({}));
    let recent = bench.ok("welcome", json!({}))["recent"].clone();
    assert_eq!((&recent[0]["name"], &recent[0]["missing"]), (&json!("Year"), &json!(false)));
    bench.ok("open_plan", json!({ "handle": recent[0]["handle"] }));
    bench.ok("close_plan", json!({}));
    std::fs::remove_file(bench.folder.path().join("year.slipway")).unwrap();
    let recent = bench.ok("welcome", json!({}))["recent"].clone();
    assert_eq!(recent[0]["missing"], json!(true));
    assert_eq!(
        bench.call("open_plan", json!({ "handle": recent[0]["handle"] })).unwrap_err().code,
        Code::NotFound
    );
    bench.ok("forget_recent", json!({ "handle": recent[0]["handle"] }));
    assert_eq!(bench.ok("welcome", json!({}))["recent"], json!([]));
}

#[test]
fn dates_are_computed_explained_and_planned_back() {
    let bench = Bench::example();
    let view = bench.ok("schedule", json!({}));
    let rows = view["rows"].as_array().unwrap();
    assert!(rows.len() > 300, "{}", rows.len());
    for row in rows.iter().filter(|row| row["fixed"] == false) {
        assert!(row["forecast"][0].as_i64() >= row["planned"][0].as_i64(), "{row}");
        assert!(row["total_float"].as_i64() >= row["free_float"].as_i64(), "{row}");
        assert_eq!(row["critical"].as_bool().unwrap(), row["total_float"] == 0, "{row}");
    }
    // The example has one circle of three releases.
    assert_eq!(view["cycles"].as_array().unwrap().len(), 1);
    assert_eq!(view["cycles"][0].as_array().unwrap().len(), 3);

    let release = bench.ok("search", json!({ "query": "Q3-2027", "limit": 1 }))[0]["ref"].clone();
    let cards = bench.ok("dates", json!({ "ref": release }));
    let parts: Vec<&str> = cards.as_array().unwrap().iter().map(|c| c["part"].as_str().unwrap()).collect();
    assert_eq!(parts, ["start", "ready", "deploy"]);
    assert!(cards.as_array().unwrap().iter().all(|card| !card["why"].as_array().unwrap().is_empty()));

    let scene = bench.ok("timeline", json!({ "group_by": "kind", "forecast": true }));
    assert!(!scene["forecasts"].as_array().unwrap().is_empty());
    assert!(bench.ok("timeline", json!({ "group_by": "kind" })).get("forecasts").is_none());

    let ask = |at: &str| bench.ok("backward", json!({ "release": release, "at": at }));
    let later = ask("2027-10-29T20:00");
    assert!(later["rows"].as_array().unwrap().iter().all(|row| row["verdict"] != "move"), "{later}");
    let early = ask("2020-01-03");
    assert_eq!(early["possible"], false);
    let wrong = bench.call("backward", json!({ "release": release, "at": "soon" })).unwrap_err();
    assert_eq!(wrong.code, Code::Invalid);

    // What is proposed is one command, and the previewed plan keeps to it.
    let revision = bench.ok("plan", json!({}))["revision"].clone();
    let command = later["command"].clone();
    bench.ok("run", json!({ "command": command, "revision": revision, "why": null }));
    assert_eq!(ask("2027-10-29T20:00")["command"], Value::Null);
}
