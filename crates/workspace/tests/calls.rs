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
    let of = conflicts_of("kind", "all", "");
    let list = bench.ok("conflicts", of.clone());
    let items = bench.ok("conflict_rows", json!({ "of": of, "group": null, "offset": 0, "limit": 1000 }));
    let items = items.as_array().unwrap();
    assert_eq!(list["total"].as_u64().unwrap() as usize, items.len());
    let groups: u64 = list["groups"].as_array().unwrap().iter().map(|g| g["count"].as_u64().unwrap()).sum();
    assert_eq!(groups as usize, items.len());
    for item in items {
        let card = bench.ok("conflict", json!({ "id": item["id"] }));
        assert!(!card["facts"].as_array().unwrap().is_empty(), "{card}");
        assert_eq!(card["text"], item["text"]);
    }
    assert_eq!(items[0]["severity"], "error", "the worst first");
}

fn conflicts_of(by: &str, that: &str, query: &str) -> Value {
    json!({ "query": query, "severity": null, "that": that, "by": by })
}

#[test]
fn conflicts_are_grouped_in_five_ways_and_read_in_pages() {
    let bench = Bench::example();
    let total = bench.ok("conflicts", conflicts_of("kind", "all", ""))["total"].as_u64().unwrap();
    for by in ["kind", "rule", "release", "environment", "owner"] {
        let of = conflicts_of(by, "all", "");
        let list = bench.ok("conflicts", of.clone());
        assert_eq!(list["total"], total, "{by}");
        let mut seen = std::collections::BTreeSet::new();
        let mut errors_before = true;
        for group in list["groups"].as_array().unwrap() {
            let page = |offset: u64, limit: u64| {
                let page = json!({ "of": of, "group": group["key"], "offset": offset, "limit": limit });
                bench.ok("conflict_rows", page).as_array().unwrap().clone()
            };
            let count = group["count"].as_u64().unwrap();
            let pages: Vec<Value> = (0..count).step_by(2).flat_map(|from| page(from, 2)).collect();
            assert_eq!(pages, page(0, 1000), "{by} {group}");
            assert_eq!(pages.len() as u64, count);
            assert!(!group["label"].as_str().unwrap().is_empty());
            let errors = pages.iter().filter(|row| row["severity"] == "error").count();
            assert_eq!(group["errors"], errors, "{by} {group}");
            assert!(errors == 0 || errors_before, "groups with errors stand first: {by} {group}");
            errors_before = errors > 0;
            let first_warning = pages.iter().position(|row| row["severity"] == "warning");
            assert!(first_warning.is_none_or(|at| at == errors), "errors stand first: {by} {group}");
            let all = json!({ "of": of, "group": group["key"], "offset": 0, "limit": 1000 });
            let ids = bench.ok("conflict_ids", all);
            assert!(pages.iter().map(|row| &row["id"]).eq(ids.as_array().unwrap()));
            seen.extend(pages.iter().map(|row| row["id"].as_str().unwrap().to_owned()));
        }
        assert_eq!(seen.len() as u64, total, "each stands somewhere: {by}");
    }
}

#[test]
fn words_are_looked_for_in_what_conflicts_say_now() {
    let bench = Bench::example();
    let found =
        |query: &str| bench.ok("conflicts", conflicts_of("kind", "all", query))["total"].as_u64().unwrap();
    let (before, all) = (found("TRN-FIELD"), found(""));
    assert!(before > 0 && before < all);
    assert_eq!((found("trn-field"), found("TRN-FIELD no such word"), found("unlikely")), (before, 0, 0));
    let booking = bench.find("TRN-FIELD");
    bench.run(json!({ "do": "edit", "record": booking, "fields": { "key": "UNLIKELY" } })).unwrap();
    assert_eq!((found("TRN-FIELD"), found("unlikely")), (0, before));
    bench.ok("undo", json!({}));
    assert_eq!((found("TRN-FIELD"), found("unlikely")), (before, 0));
}

#[test]
fn all_that_one_freeze_meets_stands_together() {
    let bench = Bench::example();
    let list = bench.ok("conflicts", conflicts_of("rule", "all", ""));
    let groups = list["groups"].as_array().unwrap();
    let rules: Vec<&Value> =
        groups.iter().filter(|g| g["key"].as_str().unwrap().starts_with("window_rule:")).collect();
    assert!(!rules.is_empty());
    for group in rules {
        let of = conflicts_of("rule", "all", "");
        let page = json!({ "of": of, "group": group["key"], "offset": 0, "limit": 100 });
        for row in bench.ok("conflict_rows", page).as_array().unwrap() {
            let subjects = row["subjects"].as_array().unwrap();
            assert!(subjects.iter().any(|s| s["ref"] == group["key"]), "{row}");
        }
    }
}

#[test]
fn what_is_accepted_stands_apart_and_comes_back_when_it_expires() {
    let bench = Bench::example();
    let all = |that: &str| bench.ok("conflicts", conflicts_of("kind", that, ""));
    let (open, errors) = (all("open")["total"].as_u64().unwrap(), all("open")["errors"].as_u64().unwrap());
    let rows = |that: &str, by: &str| {
        let page = json!({ "of": conflicts_of(by, that, ""), "group": null, "offset": 0, "limit": 100 });
        bench.ok("conflict_rows", page).as_array().unwrap().clone()
    };
    let first = rows("open", "kind")[0].clone();
    assert_eq!((&first["severity"], &first["standing"]), (&json!("error"), &json!("open")));
    let decide = |decision: &str, until: Value| {
        let id = uuid::Uuid::from_u128(u128::from(bench.revision().as_u64().unwrap()) << 64 | 7);
        bench.run(json!({ "do": "decide", "id": id, "conflict": first["id"], "decision": decision,
            "owner": "Ada", "why": "known", "until": until }))
    };
    let past = decide("accept", json!("2026-11-20")).unwrap_err();
    assert_eq!(past.field.as_deref(), Some("until"));
    decide("accept", json!("2026-11-21")).unwrap();
    assert_eq!(all("open")["total"], open - 1);
    assert_eq!((&all("all")["errors"], &all("all")["settled"]), (&json!(errors - 1), &json!(1)));
    assert_eq!(bench.ok("plan", json!({}))["counts"]["errors"], errors - 1);
    let card = bench.ok("conflict", json!({ "id": first["id"] }));
    assert_eq!((&card["standing"], &card["owner"]), (&json!("accepted"), &json!("Ada")));
    assert!(card["decisions"][0]["decided"].as_str().unwrap().contains("21 Nov 2026"), "{card}");
    decide("fix", Value::Null).unwrap();
    assert_eq!(all("open")["total"], open, "the newest decision counts");
    let card = bench.ok("conflict", json!({ "id": first["id"] }));
    assert_eq!(card["standing"], "to_fix");
    assert_eq!(card["decisions"].as_array().unwrap().len(), 2);
    let owners = all("all");
    assert!(owners["groups"].as_array().unwrap().len() > 1);
    let by_owner = bench.ok("conflicts", conflicts_of("owner", "open", "ada"));
    assert_eq!(by_owner["total"], 1, "{by_owner}");
    // Away with a subject, and the conflict goes; what was decided is kept.
    bench.run(json!({ "do": "remove", "record": first["subjects"][0]["ref"] })).unwrap();
    assert!(bench.call("conflict", json!({ "id": first["id"] })).is_err());
    let over = bench.ok("decisions_over", json!({}));
    assert_eq!(over.as_array().unwrap().len(), 2, "{over}");
    bench.ok("undo", json!({}));
    assert_eq!(bench.ok("conflict", json!({ "id": first["id"] }))["standing"], "to_fix");
}

#[test]
fn a_gate_tells_which_criteria_are_not_met() {
    let bench = Bench::example();
    let gates = bench.ok("table", json!({ "kind": "gate", "query": "" }));
    let refs: Vec<&Value> = gates["rows"].as_array().unwrap().iter().map(|row| &row["ref"]).collect();
    let open = |at: &Value| bench.ok("unmet", json!({ "ref": at })).as_array().unwrap().clone();
    let approval = |named: &Value| {
        let shown = bench.ok("record", json!({ "ref": named["ref"] }));
        let fields = shown["fields"].as_array().unwrap().clone();
        fields.iter().any(|f| f["id"] == "kind" && f["value"] == "approval")
    };
    let found = refs.iter().find_map(|at| Some((at, open(at).into_iter().find(|c| approval(c))?)));
    let (gate, criterion) = found.map(|(at, named)| (at, named["ref"].clone())).unwrap();
    let before = open(gate).len();
    let evidence = |n: u128, value: &str, at: &str| {
        let id = uuid::Uuid::from_u128(n << 64 | 1);
        bench
            .run(json!({ "do": "record_evidence", "id": id, "criterion": criterion, "value": value,
            "who": "Ada", "at": at }))
            .unwrap();
        open(gate).len()
    };
    assert_eq!(evidence(3, "approved", "2026-11-20"), before - 1);
    assert_eq!(evidence(4, "rejected", "2026-11-21"), before, "the newest counts");
    assert!(bench.ok("unmet", json!({ "ref": criterion })).as_array().unwrap().is_empty(), "no gate");
}

#[test]
fn the_history_says_what_an_undo_took_back() {
    let bench = Bench::example();
    let release = bench.find("T27.16");
    bench.run(json!({ "do": "edit", "record": release, "fields": { "name": "Another" } })).unwrap();
    bench.ok("undo", json!({}));
    bench.ok("redo", json!({}));
    let history = bench.ok("history", json!({ "before": null, "limit": 3, "record": null }));
    let labels: Vec<&str> =
        history["entries"].as_array().unwrap().iter().map(|e| e["label"].as_str().unwrap()).collect();
    assert_eq!(
        labels,
        [format!("Redo: {}", labels[2]), format!("Undo: {}", labels[2]), labels[2].to_owned()]
    );
    assert!(labels[2].contains("T27.16"), "{labels:?}");
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
    for field in ["label", "changed", "gained_total", "lost_total"] {
        assert_eq!(preview[field], done[field], "{field}");
    }
    for field in ["gained", "lost"] {
        let (said, all) = (preview[field].as_array().unwrap(), done[field].as_array().unwrap());
        assert_eq!(said[..], all[..all.len().min(3)], "{field}");
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
