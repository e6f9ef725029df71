//! Exit codes, JSON of `check`, all-or-nothing of `apply`, undo and redo over processes.

use crate::Bench;

const RELEASE: &str = r#"{"do":"add","record":"release:01936b00-0000-7000-8000-000000000001","fields":{"key":"R1","name":"First","governance":"continuous","start":"2027-01-04","ready":"2027-02-26","deploy":"2027-03-03"}}"#;
const PHASE: &str = r#"{"do":"add","record":"phase:01936b00-0000-7000-8000-000000000002","fields":{"release":"release:R1","name":"SIT","start":"2027-01-04","end":"2027-03-20"}}"#;

#[test]
fn a_new_plan_is_clean_and_a_conflict_gives_exit_code_one_where_asked() {
    let bench = Bench::new();
    bench.ok("new p.slipway --name Plan --zone Europe/Berlin");
    bench.ok("check p.slipway");
    let ran = bench.with_input("apply p.slipway", &format!("# two lines\n{RELEASE}\n\n{PHASE}\n"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(bench.run("check p.slipway").code, 0, "a warning is below the default");
    assert_eq!(bench.run("check p.slipway --fail-on warning").code, 1);
    assert_eq!(bench.run("check p.slipway --fail-on never").code, 0);
    let found = bench.json("check p.slipway --json");
    assert_eq!(found["counts"], serde_json::json!({ "error": 0, "warning": 1 }));
    let conflict = &found["conflicts"][0];
    assert_eq!(conflict["kind"], "phase-outside-release");
    assert_eq!(conflict["severity"], "warning");
    assert_eq!(conflict["subjects"][0]["key"], "R1 SIT");
    assert_eq!(conflict["subjects"][0]["type"], "phase");
    let start = conflict["start"].as_str().unwrap();
    assert!(start.ends_with("+01:00"), "RFC 3339 with the offset of the plan: {start}");
    assert!(
        !conflict["facts"].as_array().unwrap().is_empty() && conflict["text"].as_str().unwrap().len() > 20
    );
}

#[test]
fn sarif_says_the_same_as_json() {
    let bench = Bench::new();
    bench.ok("new y.slipway --sample");
    let json = bench.json("check y.slipway --json");
    let sarif = bench.run("check y.slipway --sarif");
    assert_eq!(sarif.code, 1, "errors give exit code 1 here too");
    assert_eq!(sarif.out, bench.run("check y.slipway --sarif").out, "twice the same");
    let log: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let run = &log["runs"][0];
    assert_eq!((log["version"].as_str(), log["runs"].as_array().map(Vec::len)), (Some("2.1.0"), Some(1)));
    assert_eq!(run["artifacts"][0]["location"]["uri"], "y.slipway");
    let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().unwrap());
    let conflicts = json["conflicts"].as_array().unwrap();
    assert_eq!(results.len(), conflicts.len());
    for (result, conflict) in results.iter().zip(conflicts) {
        assert_eq!(result["ruleId"], conflict["kind"]);
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], conflict["kind"]);
        assert!(rule["fullDescription"]["text"].as_str().unwrap().len() > 20);
        assert_eq!(result["level"], conflict["severity"]);
        assert_eq!(result["message"]["text"], conflict["text"]);
        assert_eq!(result["fingerprints"]["conflictId/v1"], conflict["id"]);
        let records: Vec<_> = result["locations"][0]["logicalLocations"].as_array().unwrap().to_vec();
        let subjects = conflict["subjects"].as_array().unwrap();
        let name = |record: &serde_json::Value| record["name"].clone();
        let key = |subject: &serde_json::Value| subject["key"].clone();
        assert_eq!(
            records.iter().map(name).collect::<Vec<_>>(),
            subjects.iter().map(key).collect::<Vec<_>>()
        );
    }
    assert_eq!(bench.run("check y.slipway --sarif --json").code, 2, "one shape at a time");
    assert_eq!(bench.run("check y.slipway --sarif --fail-on never").code, 0);
    assert!(bench.ok("check --help").contains("--sarif"));
}

#[test]
fn sarif_suppresses_what_was_accepted_or_waived_and_still_is() {
    let bench = Bench::new();
    bench.ok("new y.slipway --sample");
    let suppressions = || -> std::collections::BTreeMap<String, serde_json::Value> {
        let log: serde_json::Value = serde_json::from_str(&bench.run("check y.slipway --sarif").out).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        let id =
            |result: &serde_json::Value| result["fingerprints"]["conflictId/v1"].as_str().unwrap().to_owned();
        results.iter().map(|result| (id(result), result["suppressions"].clone())).collect()
    };
    let none = serde_json::json!([]);
    let before = suppressions();
    assert!(before.values().all(|list| *list == none), "the list is there, and empty");
    let ids: Vec<&String> = before.keys().take(4).collect();
    let decide = |n: usize, conflict: &str, decision: &str, until: &str| {
        let line = serde_json::json!({ "do": "decide", "id": format!("01936b00-0000-7000-8000-00000000010{n}"),
            "conflict": conflict, "decision": decision, "owner": "Ada", "second": "Ben", "until": until,
            "why": format!("reason {n}") });
        let ran = bench.with_input("apply y.slipway", &line.to_string());
        assert_eq!(ran.code, 0, "{}", ran.err);
    };
    decide(1, ids[0], "accept", "2027-06-30");
    decide(2, ids[1], "waive", "2027-06-30");
    decide(3, ids[2], "fix", "2027-06-30");
    // The bench's clock stands on this day; it is over at the end of it.
    decide(4, ids[3], "accept", "2026-11-21");
    let with = |reason: &str| serde_json::json!([{ "kind": "external", "status": "accepted", "justification": reason }]);
    let mut expected = before.clone();
    expected.insert(ids[0].clone(), with("reason 1"));
    expected.insert(ids[1].clone(), with("reason 2"));
    expected.insert(ids[3].clone(), with("reason 4"));
    assert_eq!(suppressions(), expected);
    let later = Bench { now: "2026-11-22T09:00:00Z", ..bench };
    let log: serde_json::Value = serde_json::from_str(&later.run("check y.slipway --sarif").out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let of = |id: &str| {
        results.iter().find(|r| r["fingerprints"]["conflictId/v1"] == id).unwrap()["suppressions"].clone()
    };
    assert_eq!((of(ids[0]), of(ids[3])), (with("reason 1"), none), "what has expired counts again");
}

#[test]
fn apply_is_all_or_nothing() {
    let bench = Bench::new();
    bench.ok("new p.slipway");
    let before = bench.ok("show p.slipway log");
    let bad = format!("{RELEASE}\n{}", r#"{"do":"move","record":"release:R9","days":3}"#);
    assert_eq!(bench.with_input("apply p.slipway", &bad).code, 3);
    let ran = bench.with_input("apply p.slipway", &format!("{RELEASE}\nnot json\n"));
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains('2'), "names the line: {}", ran.err);
    assert_eq!(bench.ok("show p.slipway log"), before);
    assert_eq!(bench.json("show p.slipway releases --json"), serde_json::json!([]));
}

#[test]
fn undo_and_redo_survive_the_process() {
    let bench = Bench::new();
    bench.ok("new p.slipway");
    bench.with_input("apply p.slipway", RELEASE);
    bench.with_input("apply p.slipway", r#"{"do":"move","record":"release:R1","days":14}"#);
    let start = |bench: &Bench| bench.json("show p.slipway releases --json")[0]["start"].clone();
    assert_eq!(start(&bench), "2027-01-18");
    bench.ok("undo p.slipway");
    assert_eq!(start(&bench), "2027-01-04");
    bench.ok("redo p.slipway");
    assert_eq!(start(&bench), "2027-01-18");
    bench.ok("undo p.slipway");
    bench.ok("undo p.slipway");
    assert_eq!(bench.run("undo p.slipway").code, 3, "making the plan is not undone");
    bench.ok("verify p.slipway");
    let log = bench.json("show p.slipway log --json");
    assert_eq!(log.as_array().unwrap().len(), 7, "the log only grows");
}

#[test]
fn usage_is_two_and_help_is_whole() {
    let bench = Bench::new();
    assert_eq!(bench.run("").code, 2);
    assert_eq!(bench.run("chek p.slipway").code, 2);
    assert_eq!(bench.run("check").code, 2);
    let help = bench.ok("--help");
    for action in [
        "new", "import", "apply", "check", "show", "export", "report", "undo", "redo", "backup", "verify",
        "generate",
    ] {
        let line = help.lines().find(|line| line.trim_start().starts_with(action));
        let line = line.unwrap_or_else(|| panic!("{action} is missing from\n{help}"));
        assert!(line.trim().len() > action.len() + 5, "{action} says what it does: {line}");
    }
}

#[test]
fn a_backup_is_a_plan() {
    let bench = Bench::new();
    bench.ok("new p.slipway");
    bench.with_input("apply p.slipway", RELEASE);
    bench.ok("backup p.slipway -o copy.slipway");
    bench.ok("verify copy.slipway");
    let releases = |name| bench.json(&format!("show {name} releases --json"));
    assert_eq!(releases("copy.slipway"), releases("p.slipway"));
}

#[test]
fn generated_plans_are_the_same_for_the_same_seed() {
    let bench = Bench::new();
    bench.ok("generate a.slipway --releases 20 --bookings 60 --seed 7");
    bench.ok("generate b.slipway --releases 20 --bookings 60 --seed 7");
    bench.ok("generate c.slipway --releases 20 --bookings 60 --seed 8");
    let bookings = |name| bench.json(&format!("show {name} bookings --json"));
    assert_eq!(bookings("a.slipway").as_array().unwrap().len(), 60);
    assert_eq!(bookings("a.slipway"), bookings("b.slipway"));
    assert_ne!(bookings("a.slipway"), bookings("c.slipway"));
}
