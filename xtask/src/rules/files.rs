//! What a file of the repository may look like, and where it stands.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::root;

/// Beyond this a file is to be taken apart.
const LINES: usize = 500;
/// What may stand at the top.
const TOP: [&str; 24] = [
    ".cargo",
    ".ci",
    ".gitattributes",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "crates",
    "deny.toml",
    "docs",
    "icons",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "typos.toml",
    "ui",
    "xtask",
];
/// Endings of files that somebody writes and reads.
const SOURCE: [&str; 9] = ["css", "html", "js", "mjs", "py", "rs", "sql", "svelte", "ts"];

/// A file that belongs to the repository, committed or about to be.
struct Source {
    /// From the root, with `/`.
    path: String,
    text: String,
}

impl Source {
    fn has_ending(&self, endings: &[&str]) -> bool {
        Path::new(&self.path).extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
    }

    fn is_generated(&self) -> bool {
        self.path.contains("/generated")
    }

    /// Lines of Rust that run outside tests, with their numbers: a module of tests stands last in its file.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines
            .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Modules in files of their own that it declares for tests only, as paths without an ending.
    fn test_modules(&self) -> Vec<String> {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let inside = match name {
            "lib.rs" | "main.rs" | "mod.rs" => folder.to_owned(),
            _ => self.path.trim_end_matches(".rs").to_owned(),
        };
        let lines: Vec<_> = self.text.lines().map(str::trim).collect();
        let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
        let names = declared.filter_map(|pair| pair[1].rsplit_once("mod ")?.1.strip_suffix(';'));
        names.map(|name| format!("{inside}/{name}")).collect()
    }

    fn is_code(&self) -> bool {
        let apart = ["crates/testkit/", "tests/", "xtask/src/rules/"];
        let inside = ["/tests/", "/tests.rs", "/benches/", "/examples/"];
        self.has_ending(&["rs"])
            && !apart.iter().any(|folder| self.path.starts_with(folder))
            && !inside.iter().any(|part| self.path.contains(part))
    }
}

#[test]
fn files_are_short() {
    let long: Vec<_> = sources()
        .filter(|file| file.has_ending(&SOURCE) && !file.is_generated())
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > LINES)
        .collect();
    assert!(long.is_empty(), "more than {LINES} lines: {long:#?}");
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<_> = sources()
        .filter(|file| file.has_ending(&["rs"]) && !file.text.trim_start().starts_with("//!"))
        .map(|file| file.path)
        .collect();
    assert!(silent.is_empty(), "no `//!` at the top: {silent:#?}");
}

#[test]
fn nothing_is_left_for_later_and_nothing_panics_on_bad_input() {
    // Put together, so that this file does not find itself.
    let forbidden =
        [".unwrap()", concat!("todo", "!("), concat!("dbg", "!("), concat!("unimplemented", "!(")];
    let all: Vec<_> = sources().filter(Source::is_code).collect();
    let for_tests: Vec<_> = all.iter().flat_map(Source::test_modules).collect();
    let is_test = |path: &str| {
        let module = path.strip_suffix(".rs").unwrap_or(path);
        for_tests.iter().any(|test| module == test || module.starts_with(&format!("{test}/")))
    };
    let mut found = Vec::new();
    for file in all.iter().filter(|file| !is_test(&file.path)) {
        for (number, line) in file.code() {
            let word = forbidden.iter().find(|word| line.contains(**word));
            // What a person cannot cause: `expect` must say why it cannot be.
            let blind = line.contains(".expect(\"") && !line.contains(".expect(\"BUG: ");
            if word.is_some() || blind {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_names_a_machine() {
    let homes = ["home", "root", "tmp", "work", "Users"].map(|name| format!("/{name}/"));
    let mut found = Vec::new();
    for file in sources().filter(|file| !file.path.ends_with("package-lock.json")) {
        for (number, line) in (1..).zip(file.text.lines()) {
            let starts = |home: &String| {
                // A path begins a word; `…/docs/work/…` in an address is none, and `me` is nobody.
                line.match_indices(home.as_str()).filter(|(at, _)| !line[*at..].starts_with("/home/me/")).any(
                    |(at, _)| {
                        line[..at]
                            .chars()
                            .next_back()
                            .is_none_or(|c| !c.is_alphanumeric() && !"/.-_*$}".contains(c))
                    },
                )
            };
            if homes.iter().any(starts) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "paths of somebody's machine:\n{}", found.join("\n"));
}

#[test]
fn only_the_hosts_know_tauri() {
    let others: Vec<_> = sources()
        .filter(|file| file.path.starts_with("ui/src/") && !file.path.starts_with("ui/src/host/"))
        .filter(|file| file.text.contains("@tauri-apps"))
        .map(|file| file.path)
        .collect();
    assert!(others.is_empty(), "imports of @tauri-apps outside ui/src/host: {others:#?}");
}

#[test]
fn the_shell_stays_small() {
    let shell = sources().filter(|file| file.path.starts_with("src-tauri/") && file.has_ending(&["rs"]));
    let lines: usize = shell.map(|file| file.text.lines().count()).sum();
    assert!(lines < 800, "the shell has {lines} lines");
}

#[test]
fn only_known_things_stand_at_the_top() {
    let strange: Vec<_> = paths()
        .into_iter()
        .map(|path| path.split('/').next().unwrap_or_default().to_owned())
        .filter(|top| !TOP.contains(&top.as_str()))
        .collect();
    assert!(strange.is_empty(), "not in the layout of the repository: {strange:?}");
}

/// All text files of the repository.
fn sources() -> impl Iterator<Item = Source> {
    paths().into_iter().filter_map(|path| {
        let text = fs::read_to_string(root().join(&path)).ok()?;
        Some(Source { path, text })
    })
}

/// What git tracks or would track; in a copy without git, all files outside of what is built.
fn paths() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    match listed {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
        }
        _ => walk(&root()).iter().filter_map(|path| relative(path)).collect(),
    }
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let built = [".git", "dist", "gen", "node_modules", "results", "target"];
    let mut found = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if built.iter().any(|name| path.file_name().is_some_and(|own| own == *name)) {
            continue;
        }
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

fn relative(path: &Path) -> Option<String> {
    Some(path.strip_prefix(root()).ok()?.to_string_lossy().replace('\\', "/"))
}
