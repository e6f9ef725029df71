//! `test`, `check`, `gates` and `screenshots`: which steps there are, in which order.
//!
//! Invariant: the same here and in CI. Cheap steps come first; what a machine cannot do is skipped by name.

use std::process::{Command, ExitCode};

use crate::counts::Runner;
use crate::place::Place;
use crate::steps::{Log, Steps, Trouble};
use crate::{readers, setup};

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Everything that must hold.
    All,
    /// Without browser, window and second readers.
    WithoutWindows,
    /// Long runs, before a release.
    Gates,
    /// Only what the pictures need.
    Screenshots,
}

/// Runs the steps of `scope`.
pub(crate) fn run(place: &Place, scope: Scope) -> ExitCode {
    let mut steps = Steps::new(place);
    setup::window(place, &mut steps);
    if scope != Scope::WithoutWindows {
        setup::tests(place, &mut steps);
    }
    match scope {
        Scope::All => {
            interface(place, &mut steps, true);
            let built = code(place, &mut steps);
            whole(place, &mut steps, built);
        }
        Scope::WithoutWindows => {
            interface(place, &mut steps, true);
            code(place, &mut steps);
        }
        Scope::Gates => gates(place, &mut steps),
        Scope::Screenshots => {
            interface(place, &mut steps, false);
            if build_programs(place, &mut steps) {
                window(place, &mut steps, true);
            }
        }
    }
    steps.finish()
}

/// Builds the interface, and before that judges it if asked.
fn interface(place: &Place, steps: &mut Steps<'_>, judge: bool) {
    let npm = |script: &str| {
        let mut command = place.npm("ui");
        command.args(["run", "--silent", script]);
        [command]
    };
    if judge {
        steps.commands("interface: types", Runner::None, npm("check"));
        steps.commands("interface: lint", Runner::None, npm("lint"));
        steps.commands("interface: tests", Runner::Vitest, npm("test"));
    }
    steps.commands("interface: build", Runner::None, npm("build"));
}

/// What cargo can judge. Answers whether the programs were built.
fn code(place: &Place, steps: &mut Steps<'_>) -> bool {
    let cargo = |arguments: &[&str]| {
        let mut command = place.cargo();
        command.args(arguments);
        [command]
    };
    steps.commands("format", Runner::None, cargo(&["fmt", "--all", "--check"]));
    steps.commands(
        "generated, house rules",
        Runner::Cargo,
        cargo(&["test", "--package", "xtask", "--no-fail-fast"]),
    );
    let lints = ["clippy", "--workspace", "--all-targets", "--keep-going", "--", "-D", "warnings"];
    steps.commands("clippy", Runner::None, cargo(&lints));
    let built = build_programs(place, steps);
    // Doctests run with it.
    let tests = ["test", "--workspace", "--exclude", "xtask", "--no-fail-fast"];
    steps.commands("tests and doctests", Runner::Cargo, cargo(&tests));
    built
}

/// The system as a whole: feed, browser, window.
fn whole(place: &Place, steps: &mut Steps<'_>, built: bool) {
    if !built {
        for name in ["second readers", "browser", "real window"] {
            steps.skip(name, "the programs were not built");
        }
        return;
    }
    steps.step("second readers", |log| readers::read(place, log));
    let mut browser = place.npm("tests/browser");
    browser
        .args(["exec", "--", "playwright", "test", "--reporter=list"])
        .env("SLIPWAY_PROGRAMS", programs(place));
    steps.commands("browser", Runner::Playwright, [browser]);
    window(place, steps, false);
}

/// Programs and tests at once: what `cargo` builds for a part of the workspace has other features, and Tauri would
/// be built once for each part.
fn build_programs(place: &Place, steps: &mut Steps<'_>) -> bool {
    let mut command = place.cargo();
    command.args(["build", "--workspace", "--exclude", "xtask", "--lib", "--bins", "--tests", "--examples"]);
    steps.commands("build", Runner::None, [command])
}

fn programs(place: &Place) -> std::path::PathBuf {
    place.target.join("debug")
}

/// The journeys in the real window, on a display that nobody sees.
fn window(place: &Place, steps: &mut Steps<'_>, pictures: bool) {
    if !cfg!(target_os = "linux") {
        steps.skip("real window", "WebDriver reaches the window on Linux only");
        return;
    }
    let mut command = place.command("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1440x900x24"]);
    // One after the other: all windows share the display, and pictures are taken of the whole of it.
    command.args(["dbus-run-session", "--", "node", "--test", "--test-concurrency=1", "--test-reporter=tap"]);
    command.args(if pictures { vec!["tests/window/pictures.mjs".to_owned()] } else { window_tests(place) });
    command.env("SLIPWAY_PROGRAMS", programs(place)).env("SLIPWAY_SCRATCH", place.scratch("window"));
    if pictures {
        command.env("SLIPWAY_PICTURES", place.root.join("docs/screenshots"));
    }
    steps.commands("real window", Runner::Tap, [command]);
}

/// By name: what `node --test` makes of a folder differs from version to version.
fn window_tests(place: &Place) -> Vec<String> {
    let folder = place.root.join("tests/window");
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut files: Vec<_> =
        names.filter(|name| name.ends_with(".test.mjs")).map(|name| format!("tests/window/{name}")).collect();
    files.sort();
    files
}

/// Long runs of the same tests in the release profile, and checks that need tools or a network.
fn gates(place: &Place, steps: &mut Steps<'_>) {
    let mut tests = place.cargo();
    tests.args(["test", "--release", "--workspace", "--no-fail-fast", "--exclude", "slipway-desktop"]);
    tests.args(["--exclude", "xtask"]).env("SLIPWAY_GATES", "release");
    steps.commands("gates", Runner::Cargo, [tests]);
    let deny = |place: &Place, check: &str| {
        let mut command = place.cargo();
        command.args(["deny", "--all-features", "check", check]);
        command
    };
    steps.step("advisories", |log| {
        tool(log, place.cargo().args(["deny", "--version"]), deny(place, "advisories"))
    });
    steps.step("sources", |log| tool(log, place.cargo().args(["deny", "--version"]), deny(place, "sources")));
}

/// Runs `command` if `present` says that its tool is there.
fn tool(log: &mut Log, present: &mut Command, mut command: Command) -> crate::steps::Ended {
    if log.run(present).is_err() {
        return Err(Trouble::Skipped("cargo-deny is not installed".to_owned()));
    }
    match log.run(&mut command) {
        Ok(()) => Ok(crate::counts::Counts::PASSED),
        Err(_) if log.text().contains("failed to fetch advisory database") => {
            Err(Trouble::Skipped("no network".to_owned()))
        }
        Err(trouble) => Err(trouble),
    }
}
