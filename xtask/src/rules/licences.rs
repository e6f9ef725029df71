//! Every dependency may be passed on under MIT OR Apache-2.0: the licence of each is read, on every system.

use std::fs;

use serde_json::Value;

use super::{items, metadata, text};
use crate::place::root;

/// Permissive licences, by their SPDX names.
const PERMISSIVE: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "NCSA",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Packages beside the rule: name, what their manifest says, and why they may stay.
const CLARIFIED: [(&str, &str, &str); 1] =
    [("ical", "", "names only a licence file, whose text is Apache-2.0")];

/// MPL-2.0 asks for the sources of its own files only, and these are used unchanged, from the registry.
const UNCHANGED: [&str; 5] = ["cssparser", "cssparser-macros", "dtoa-short", "option-ext", "selectors"];

#[test]
fn every_crate_is_permissive() {
    let mut wrong = Vec::new();
    for package in items(&metadata()["packages"]) {
        let (name, licence) = (text(&package["name"]), package["license"].as_str().unwrap_or_default());
        let clarified = CLARIFIED.iter().any(|(known, said, _)| *known == name && *said == licence);
        let unchanged = licence == "MPL-2.0" && UNCHANGED.contains(&name);
        if !clarified && !unchanged && !is_permissive(licence) {
            wrong.push(format!("{name} {}: {licence:?}", text(&package["version"])));
        }
    }
    assert!(wrong.is_empty(), "licences to look at:\n{}", wrong.join("\n"));
}

#[test]
fn no_exception_is_left_over() {
    let names: Vec<_> = items(&metadata()["packages"]).map(|package| text(&package["name"])).collect();
    let excepted = CLARIFIED.iter().map(|(name, ..)| *name).chain(UNCHANGED);
    let left: Vec<_> = excepted.filter(|name| !names.contains(name)).collect();
    assert!(left.is_empty(), "no longer among the dependencies: {left:?}");
}

/// Only what goes into the built interface; tools to build and test it are not passed on.
#[test]
fn every_package_of_the_interface_is_permissive() {
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let shipped = packages.iter().filter(|(path, package)| !path.is_empty() && package["dev"] != true);
    let wrong: Vec<_> = shipped
        .map(|(path, package)| (path, package["license"].as_str().unwrap_or_default()))
        .filter(|(_, licence)| !is_permissive(licence))
        .collect();
    assert!(wrong.is_empty(), "licences to look at: {wrong:#?}");
}

#[test]
fn every_own_crate_names_the_licence_of_the_project() {
    for package in items(&metadata()["packages"]).filter(|package| package["source"].is_null()) {
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{}", package["name"]);
    }
}

/// Judges an SPDX expression: one side of an OR is enough, both sides of an AND must do. `/` is an old OR.
fn is_permissive(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let answer = either(&mut words);
    answer && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>) -> bool {
    let mut answer = both(words);
    while words.next_if_eq(&"OR").is_some() {
        // Not `||`: the other side must be read in any case.
        answer |= both(words);
    }
    answer
}

fn both(words: &mut Words<'_>) -> bool {
    let mut answer = one(words);
    while words.next_if_eq(&"AND").is_some() {
        answer &= one(words);
    }
    answer
}

fn one(words: &mut Words<'_>) -> bool {
    match words.next() {
        Some("(") => {
            let answer = either(words);
            answer & (words.next() == Some(")"))
        }
        Some(name) if words.next_if_eq(&"WITH").is_some() => {
            let exception = words.next().unwrap_or_default();
            PERMISSIVE.contains(&format!("{name} WITH {exception}").as_str())
        }
        Some(name) => PERMISSIVE.contains(&name),
        None => false,
    }
}

#[test]
fn expressions_are_judged_as_a_whole() {
    for good in [
        "MIT",
        "MIT/Apache-2.0",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "GPL-3.0-only OR MIT",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only",
        "MIT AND (BSD-3-Clause OR GPL-2.0-only)",
    ] {
        assert!(is_permissive(good), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(MIT",
        "MIT Apache-2.0",
        "GPL-2.0-only WITH Classpath-exception-2.0",
    ] {
        assert!(!is_permissive(bad), "{bad}");
    }
}
