//! The example year: each kind of conflict, each conflict made of facts that can each be taken away.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{Bench, tool};

const KINDS: [&str; 30] = [
    "booking-overlap",
    "capacity-exceeded",
    "booking-missing",
    "booking-outside-phase",
    "in-freeze",
    "outside-window",
    "dependency-order",
    "dependency-cycle",
    "gate-overdue",
    "scope-twice",
    "child-outside-parent",
    "phase-outside-release",
    "phase-order",
    "gate-missing",
    "scope-order",
    "holiday",
    "scope-over-capacity",
    "person-double-booked",
    "change-unapproved",
    "cab-cutoff-missed",
    "baseline-breach",
    "policy-breached",
    "version-clash",
    "buffer-violated",
    "environment-outage",
    "booking-unapproved",
    "pipeline-order",
    "same-system-too-close",
    "soak-too-short",
    "dst-ambiguous",
];

fn example() -> Bench {
    let bench = Bench::new();
    bench.ok("new y.slipway --sample");
    bench
}

#[test]
fn it_shows_each_kind_and_only_those_that_it_names() {
    let bench = example();
    let found = bench.json("check y.slipway --json");
    let conflicts = found["conflicts"].as_array().unwrap();
    let kinds: BTreeSet<&str> = conflicts.iter().map(|c| c["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, BTreeSet::from(KINDS));
    let named = include_str!("../../crates/workspace/sample/conflicts.tsv");
    let named: BTreeSet<(String, BTreeSet<String>)> =
        named.lines().filter(|l| !l.is_empty()).map(named_row).collect();
    let found: BTreeSet<_> = conflicts.iter().map(found_row).collect();
    let missing: Vec<_> = named.difference(&found).collect();
    let extra: Vec<_> = found.difference(&named).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:#?}\nnot named {extra:#?}");
}

/// `kind<TAB>subjects`, where `RELEASE/Name` is what the program calls `RELEASE Name`.
fn named_row(line: &str) -> (String, BTreeSet<String>) {
    let (kind, subjects) = line.split_once('\t').unwrap();
    (kind.to_owned(), subjects.split(';').map(|s| plain(kind, &s.replace('/', " "))).collect())
}

fn found_row(conflict: &Value) -> (String, BTreeSet<String>) {
    let kind = conflict["kind"].as_str().unwrap();
    let subjects = conflict["subjects"].as_array().unwrap();
    // Where a conflict lies in the example is named by its records; links and places are told by them.
    let named = subjects.iter().filter(|s| s["type"] != "dependency" && s["type"] != "environment_group");
    (kind.to_owned(), named.map(|s| plain(kind, s["key"].as_str().unwrap())).collect())
}

fn plain(kind: &str, name: &str) -> String {
    match kind {
        "scope-twice" | "scope-order" => name.rsplit(' ').next().unwrap_or(name).to_owned(),
        _ => name.to_owned(),
    }
}

#[test]
fn the_feed_is_the_same_twice_and_no_line_is_too_long() {
    let bench = example();
    bench.ok("export y.slipway ics -o a.ics");
    bench.ok("export y.slipway ics -o b.ics");
    let feed = bench.read("a.ics");
    assert_eq!(feed, bench.read("b.ics"));
    let lines = feed.split(|b| *b == b'\n').filter(|l| !l.is_empty());
    for line in lines {
        assert!(line.ends_with(b"\r") && line.len() <= 76, "{}", String::from_utf8_lossy(line));
    }
    bench.ok("export y.slipway ics -o sponsors.ics --audience sponsors");
    assert!(bench.read("sponsors.ics").len() < feed.len(), "an audience sees a part");
    assert_eq!(bench.run("export y.slipway ics -o x.ics --audience nobody").code, 3);
}

#[test]
fn it_comes_back_whole_from_its_own_csv() {
    let bench = example();
    bench.ok("export y.slipway csv -o out");
    bench.ok("new z.slipway --name Again --zone Europe/Berlin");
    bench.ok("import z.slipway --from csv out");
    let of = |plan: &str, what: &str| {
        let mut rows = bench.json(&format!("show {plan} {what} --json"));
        for row in rows.as_array_mut().unwrap() {
            let row = row.as_object_mut().unwrap();
            row.retain(|_, v| !v.to_string().contains(':'));
            row.remove("id");
        }
        rows
    };
    for what in
        ["releases", "phases", "gates", "scope", "environments", "bookings", "windows", "dependencies"]
    {
        assert_eq!(of("y.slipway", what), of("z.slipway", what), "{what}");
    }
    let kinds = |plan: &str| -> Vec<Value> {
        let found = bench.json(&format!("check {plan} --json"));
        let mut kinds: Vec<Value> =
            found["conflicts"].as_array().unwrap().iter().map(|c| c["kind"].clone()).collect();
        // What dates were at a baseline stands in the log, which stays with its file.
        kinds.retain(|kind| kind != "baseline-breach");
        kinds.sort_by_key(Value::to_string);
        kinds
    };
    assert_eq!(kinds("y.slipway"), kinds("z.slipway"));
    let again = bench.run("import z.slipway --from csv out");
    assert_eq!(again.code, 0);
    assert_eq!(bench.json("show z.slipway log --json").as_array().unwrap().len(), 2, "nothing new, no entry");
}

#[test]
fn the_reports_are_sound_and_name_every_release_whole() {
    let bench = example();
    let (Some(_), Some(_)) = (tool("qpdf"), tool("pdftotext")) else { return };
    let names: Vec<String> = bench
        .json("show y.slipway releases --json")
        .as_array()
        .unwrap()
        .iter()
        .filter(|r| r["deploy"].as_str().unwrap() >= "2027")
        .map(|r| r["name"].as_str().unwrap().to_owned())
        .collect();
    assert!(names.len() > 40, "all but the two of 2026: {}", names.len());
    for (report, needs_all) in
        [("status", false), ("year --year 2027", true), ("conflicts", false), ("bookings", false)]
    {
        bench.ok(&format!("report y.slipway {report} -o r.pdf"));
        let path = bench.path("r.pdf");
        let check = tool("qpdf").unwrap().arg("--check").arg(&path).output().unwrap();
        assert!(check.status.success(), "{report}: {}", String::from_utf8_lossy(&check.stdout));
        let text = tool("pdftotext").unwrap().arg(&path).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        let words: Vec<&str> = text.split_whitespace().collect();
        for name in names.iter().filter(|_| needs_all) {
            assert!(follows(&words, name), "{report} lacks {name}");
        }
        let first = bench.read("r.pdf");
        bench.ok(&format!("report y.slipway {report} -o r.pdf"));
        assert_eq!(first, bench.read("r.pdf"), "{report}: the same plan gives the same bytes");
    }
}

/// Whether the words of `name` stand one behind the other.
pub fn follows(words: &[&str], name: &str) -> bool {
    let name: Vec<&str> = name.split_whitespace().collect();
    words.windows(name.len()).any(|part| part == name)
}

#[test]
fn moving_a_release_tells_what_comes_and_goes() {
    let bench = example();
    let command = json!({ "do": "move", "record": "release:T27.17", "days": -7 }).to_string();
    let ran = bench.with_input("apply y.slipway", &command);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.lines().count() >= 2, "says which conflicts came or went: {}", ran.err);
}
