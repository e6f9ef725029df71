//! `cargo xtask run`: from a fresh clone to the example year, in a window where there is one.
//!
//! Invariant: the example is made once and then belongs to the person; it is never written over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::counts::{Counts, Runner};
use crate::place::Place;
use crate::setup;
use crate::steps::Steps;

const EXAMPLE: &str = "example-2027.slipway";

/// Sets up, builds, makes the example and opens it.
pub(crate) fn run(place: &Place) -> ExitCode {
    let mut steps = Steps::new(place);
    if has_display() {
        with_window(place, &mut steps).unwrap_or_else(|| steps.finish())
    } else {
        println!(
            "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): the same without a window.\n"
        );
        match without_window(place, &mut steps) {
            Some(folder) => {
                println!("\nThe example year, its feed and its reports are in {}", folder.display());
                ExitCode::SUCCESS
            }
            None => steps.finish(),
        }
    }
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// `None` when a step failed.
fn with_window(place: &Place, steps: &mut Steps<'_>) -> Option<ExitCode> {
    let mut interface = place.npm("ui");
    interface.args(["run", "--silent", "build"]);
    let ready = setup::window(place, steps)
        && steps.commands("interface", Runner::None, [interface])
        && build(place, steps, &["slipway-cli", "slipway-desktop"]);
    let folder = data_folder().unwrap_or_else(|| place.target.join("example"));
    let plan = folder.join(EXAMPLE);
    if !ready || !example(place, steps, &plan) {
        return None;
    }
    println!("\nOpening {}", plan.display());
    let status = place.command(place.program("slipway-desktop")).arg(&plan).status();
    Some(if status.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Answers the folder with the results, `None` when a step failed.
fn without_window(place: &Place, steps: &mut Steps<'_>) -> Option<PathBuf> {
    let folder = place.target.join("example");
    let plan = folder.join(EXAMPLE);
    let slipway = |arguments: &[&str], out: &str| {
        let mut command = place.command(place.program("slipway"));
        command.arg(arguments[0]).arg(&plan).args(&arguments[1..]);
        if !out.is_empty() {
            command.arg("-o").arg(folder.join(out));
        }
        [command]
    };
    let done = build(place, steps, &["slipway-cli"])
        && example(place, steps, &plan)
        && steps.commands("check", Runner::None, slipway(&["check", "--fail-on", "never"], ""))
        && steps.commands("calendar feed", Runner::None, slipway(&["export", "ics"], "example-2027.ics"))
        && steps.commands("status report", Runner::None, slipway(&["report", "status"], "status.pdf"))
        && steps.commands(
            "year on paper",
            Runner::None,
            slipway(&["report", "year", "--year", "2027", "--paper", "a3"], "year.pdf"),
        );
    done.then_some(folder)
}

fn build(place: &Place, steps: &mut Steps<'_>, packages: &[&str]) -> bool {
    let mut command = place.cargo();
    command.arg("build");
    for package in packages {
        command.args(["--package", package]);
    }
    steps.commands("build", Runner::None, [command])
}

/// Makes the example year unless it is there.
fn example(place: &Place, steps: &mut Steps<'_>, plan: &Path) -> bool {
    steps.step("example year", |log| {
        if !plan.exists() {
            fs::create_dir_all(plan.parent().unwrap_or(Path::new(".")))?;
            log.run(Command::new(place.program("slipway")).arg("new").arg(plan).arg("--sample"))?;
        }
        Ok(Counts::PASSED)
    })
}

/// Where the application keeps what belongs to a person: the same folder as its own.
fn data_folder() -> Option<PathBuf> {
    let from = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let own = from("SLIPWAY_DATA");
    own.or_else(|| Some(from("XDG_DATA_HOME")?.join("slipway")))
        .or_else(|| Some(from("APPDATA")?.join("Slipway")))
        .or_else(|| Some(from("HOME")?.join(".local/share/slipway")))
}
