//! The process of an organisation from one plan to another, as processes: out, in, and files that are none.

use serde_json::{Value, json};

use crate::Bench;

/// The example year, and an empty plan with the organisation that its policies name.
fn bench() -> Bench {
    let bench = Bench::new();
    bench.ok("new y.slipway --sample");
    bench.ok("export y.slipway csv -o tables");
    bench.ok("new z.slipway --name Next --zone Europe/Berlin");
    std::fs::create_dir(bench.path("organisation")).unwrap();
    for name in ["portfolios", "people", "teams", "systems"].map(|kind| format!("{kind}.csv")) {
        bench.write(&format!("organisation/{name}"), bench.read(&format!("tables/{name}")));
    }
    bench.ok("import z.slipway --from csv organisation");
    bench
}

/// Runs it on the empty plan: refused with these words, and not a byte of the plan has changed.
fn refused(bench: &Bench, text: impl AsRef<[u8]>, words: &[&str]) {
    bench.write("bad.slipway-process.json", text);
    let before = bench.read("z.slipway");
    let ran = bench.run("import z.slipway --from process bad.slipway-process.json");
    assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
    for word in words {
        assert!(ran.err.contains(word), "“{word}” is missing from\n{}", ran.err);
    }
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    assert_eq!(bench.read("z.slipway"), before);
}

#[test]
fn the_process_of_the_example_goes_into_another_plan_and_out_again_byte_for_byte() {
    let bench = bench();
    bench.ok("export y.slipway process -o our.slipway-process.json");
    let first = bench.read("our.slipway-process.json");
    bench.ok("export y.slipway process -o our.slipway-process.json");
    assert_eq!(bench.read("our.slipway-process.json"), first, "the same plan, the same bytes");
    let held: Value = serde_json::from_slice(&first).unwrap();
    assert_eq!((&held["format"], &held["version"]), (&json!("slipway-process"), &json!(1)));
    let count = |list: &str| held[list].as_array().unwrap().len();
    assert!(count("release_templates") >= 5 && count("policies") >= 3 && count("cabs") >= 1, "{held}");

    let before = bench.read("z.slipway");
    let dry = bench.ok("import z.slipway --from process our.slipway-process.json --dry-run");
    assert!(dry.contains("Release templates: 5"), "{dry}");
    assert_eq!(bench.read("z.slipway"), before, "a dry run changes nothing");
    assert_eq!(bench.ok("import z.slipway --from process our.slipway-process.json"), dry);
    bench.ok("export z.slipway process -o again.slipway-process.json");
    assert_eq!(bench.read("again.slipway-process.json"), first);

    let entries = |plan: &str| bench.json(&format!("show {plan} log --json")).as_array().unwrap().len();
    let (of_y, of_z) = (entries("y.slipway"), entries("z.slipway"));
    for plan in ["y.slipway", "z.slipway"] {
        let same = bench.run(&format!("import {plan} --from process our.slipway-process.json"));
        assert_eq!(same.code, 0, "{}", same.err);
        assert!(same.err.contains("nothing was changed"), "{}", same.err);
    }
    assert_eq!((entries("y.slipway"), entries("z.slipway")), (of_y, of_z), "nothing new, no entry");

    bench.ok("undo z.slipway");
    bench.ok("export z.slipway process -o none.slipway-process.json");
    let none: Value = serde_json::from_slice(&bench.read("none.slipway-process.json")).unwrap();
    assert_eq!(none["release_templates"], json!([]), "one entry, one undo");
    bench.ok("verify z.slipway");
}

#[test]
fn a_policy_about_a_system_that_is_not_there_is_refused_and_the_rest_taken_knowingly() {
    let bench = Bench::new();
    bench.ok("new y.slipway --sample");
    bench.ok("new z.slipway");
    bench.ok("export y.slipway process -o our.slipway-process.json");
    let text = String::from_utf8(bench.read("our.slipway-process.json")).unwrap();
    refused(&bench, &text, &["policies[0].rule", "MAKO", "nothing was changed"]);
    bench.ok("import z.slipway --from process our.slipway-process.json --partial");
    bench.ok("export z.slipway process -o rest.slipway-process.json");
    let mut rest: Value = serde_json::from_slice(&bench.read("rest.slipway-process.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    rest["policies"].as_array_mut().unwrap().insert(0, all["policies"][0].clone());
    assert_eq!(rest, all);
}

#[test]
fn files_that_are_no_process_change_nothing() {
    let bench = bench();
    bench.ok("export y.slipway process -o our.slipway-process.json");
    let text = String::from_utf8(bench.read("our.slipway-process.json")).unwrap();
    refused(&bench, "", &["bad.slipway-process.json: ", "empty"]);
    refused(&bench, "key,name\nA,B\n", &["bad.slipway-process.json:1:", "not JSON"]);
    refused(&bench, [0xFF_u8, 0xFE, 0x7B, 0x00], &["UTF-8"]);
    refused(&bench, "[]", &["not a process file"]);
    refused(&bench, r#"{"plan": {}, "releases": []}"#, &["not a process file"]);
    refused(&bench, &text.as_bytes()[..text.len() / 2], &["cut off"]);
    let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
    refused(&bench, newer, &["bad.slipway-process.json:3:14, version", "version 2", "version 1"]);
    let field = text.replacen("\"governance\": ", "\"colour\": ", 1);
    refused(&bench, field, &["release_templates[0].colour", "no field “colour”"]);
    let policy = text.replacen("\"rule\": \"no two", "\"rule\": \"no five", 1);
    refused(&bench, policy, &["policies[0].rule", "column 4"]);
    let rrule = text.replacen("FREQ=WEEKLY", "FREQ=SOMETIMES", 1);
    refused(&bench, rrule, &["cabs[0].rrule", "SOMETIMES"]);
    let rule = text.replacen(
        "\"process_rules\": [",
        "\"process_rules\": [{\"conflict\": \"bad-luck\", \"severity\": \"off\"}, {\"conflict\": \"in-freeze\", \"template\": \"none\"}",
        1,
    );
    refused(&bench, rule, &["process_rules[0].conflict", "bad-luck", "process_rules[1].template", "none"]);
    assert_eq!(bench.run("import z.slipway --from process nowhere.json").code, 4);
    bench.ok("verify z.slipway");
}

#[test]
fn the_command_line_says_that_it_can() {
    let bench = bench();
    for line in ["import --help", "export --help"] {
        assert!(bench.ok(line).contains("process"), "{line}");
    }
    assert_eq!(bench.run("export y.slipway process -o p.json --audience sponsors").code, 2);
    assert_eq!(bench.run("export y.slipway process -o y.slipway").code, 3, "never over a plan");
}

#[test]
fn a_folder_of_process_files_is_one_process() {
    let bench = Bench::new();
    bench.ok("new z.slipway");
    std::fs::create_dir(bench.path("ours")).unwrap();
    let file = |name: &str, lists: &str| {
        let text = format!("{{\"format\": \"slipway-process\", \"version\": 1, {lists}}}");
        bench.write(&format!("ours/{name}"), text);
    };
    file(
        "a.slipway-process.json",
        r#""process_rules": [{"conflict": "in-freeze", "severity": "off", "template": "fix"}]"#,
    );
    file("b.Slipway-Process.JSON", r#""release_templates": [{"key": "fix", "name": "Fix"}]"#);
    bench.write("ours/package.json", "{}");
    let out = bench.ok("import z.slipway --from process ours");
    assert_eq!(out, "Release templates: 1\nProcess rules: 1\n", "what names another file finds it");

    file("c.slipway-process.json", r#""release_templates": [{"key": "fix", "name": "Another"}]"#);
    let ran = bench.run("import z.slipway --from process ours");
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("c.slipway-process.json:1:") && ran.err.contains("b.Slipway"), "{}", ran.err);
}
