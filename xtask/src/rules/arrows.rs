//! Which crate may depend on which. A new arrow needs a note under `docs/decisions/`.

use std::collections::BTreeSet;

use super::{items, metadata, text};

/// Without the prefix `slipway-`: the crate, and what it may depend on.
const ALLOWED: [(&str, &[&str]); 13] = [
    ("memory", &[]),
    ("plan", &[]),
    ("analysis", &["plan"]),
    ("store", &["plan"]),
    ("exchange", &["plan"]),
    ("text", &["plan", "analysis", "exchange"]),
    ("report", &["plan", "analysis", "text"]),
    ("workspace", &["plan", "analysis", "text", "store", "exchange", "report"]),
    ("cli", &["workspace", "text", "memory"]),
    ("testkit", &["plan", "analysis"]),
    ("desktop", &["workspace", "text", "memory"]),
    ("tests", &["workspace", "cli"]),
    ("xtask", &[]),
];

/// Tests of any crate may use the testkit, and benchmarks ask for memory as programs do.
const FOR_TESTS: [&str; 2] = ["testkit", "memory"];

#[test]
fn crates_depend_only_downwards() {
    let members: BTreeSet<&str> = items(&metadata()["workspace_members"]).map(text).collect();
    let mut wrong = Vec::new();
    for package in items(&metadata()["packages"]).filter(|package| members.contains(text(&package["id"]))) {
        let name = short(text(&package["name"]));
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            wrong.push(format!("{name}: no row in the table of allowed arrows"));
            continue;
        };
        for dependency in items(&package["dependencies"]).filter(|dependency| !dependency["path"].is_null()) {
            let to = short(text(&dependency["name"]));
            let for_tests = dependency["kind"] == "dev";
            let fine = allowed.contains(&to) || (for_tests && FOR_TESTS.contains(&to));
            if !fine {
                wrong.push(format!("{name} -> {to}{}", if for_tests { " (tests)" } else { "" }));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that are not allowed:\n{}", wrong.join("\n"));
}

/// Layers, not a net: no crate reaches itself, even through the table.
#[test]
fn the_table_has_no_circle() {
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    while let Some((name, _)) = ALLOWED
        .iter()
        .find(|(name, to)| !settled.contains(name) && to.iter().all(|name| settled.contains(name)))
    {
        settled.insert(name);
    }
    assert_eq!(settled.len(), ALLOWED.len());
}

/// The domain does not know the clock, files, threads or a random source: not even through a feature.
#[test]
fn the_domain_does_not_read_the_clock() {
    let packages = items(&metadata()["packages"]);
    for package in
        packages.filter(|package| ["slipway-plan", "slipway-analysis"].contains(&text(&package["name"])))
    {
        let own = items(&package["dependencies"]).filter(|dependency| dependency["kind"].is_null());
        for dependency in own.filter(|dependency| ["chrono", "uuid"].contains(&text(&dependency["name"]))) {
            let asked: Vec<_> = items(&dependency["features"]).map(text).collect();
            let clock = asked.iter().find(|feature| ["clock", "now", "v4", "rng"].contains(feature));
            assert_eq!(clock, None, "{} asks for a clock or a random source", text(&package["name"]));
        }
    }
}

fn short(name: &str) -> &str {
    name.strip_prefix("slipway-").unwrap_or(name)
}
