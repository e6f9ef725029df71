//! Brings what a fresh machine lacks: system packages, Node packages, Python packages for the second readers.
//!
//! Invariant: what is there already is not touched, so that a second run takes a moment. Where nothing may be
//! installed, it says what to install.
//!
//! Deliberately not here: Rust and Node themselves; without them nobody gets this far.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::counts::Counts;
use crate::place::Place;
use crate::steps::{Ended, Log, Steps, Trouble};

/// Debian packages to build and open the window.
const WINDOW: [&str; 8] = [
    "build-essential",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
    "fonts-dejavu-core",
];
/// Debian packages that only tests need: a display, a driver of the window, a browser, second readers of PDF and
/// iCalendar, a font for CJK.
const TESTS: [&str; 12] = [
    "chromium",
    "dbus",
    "dbus-x11",
    "fonts-droid-fallback",
    "imagemagick",
    "libical-dev",
    "poppler-utils",
    "python3-venv",
    "qpdf",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];
/// Second readers of calendars, and a second scheduler; that one needs Java, and is left out where there is none.
const PYTHON: [&str; 4] = ["icalendar==6.3.1", "vobject==0.9.9", "jpype1==1.7.1", "mpxj==16.10.0"];
const ICAL_JS: &str = "ical.js@2.2.1";
const SARIF: &str = "@microsoft/sarif-multitool-linux@5.7.0";

/// `cargo xtask setup`.
pub(crate) fn run(place: &Place) -> ExitCode {
    let mut steps = Steps::new(place);
    window(place, &mut steps);
    tests(place, &mut steps);
    steps.finish()
}

/// What `cargo xtask run` needs; answers whether all is there.
pub(crate) fn window(place: &Place, steps: &mut Steps<'_>) -> bool {
    let packages = steps.step("set up: system", |log| system(place, log, &WINDOW));
    let node = steps.step("set up: interface", |log| node_packages(place, log, "ui"));
    packages && node
}

/// What the tests need beside that.
pub(crate) fn tests(place: &Place, steps: &mut Steps<'_>) {
    steps.step("set up: tests", |log| system(place, log, &TESTS));
    if place.root.join("tests/browser/package-lock.json").exists() {
        steps.step("set up: browser", |log| node_packages(place, log, "tests/browser"));
    }
    steps.step("set up: readers", |log| second_readers(place, log));
}

fn system(place: &Place, log: &mut Log, wanted: &[&str]) -> Ended {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::Skipped("only Linux needs system packages".to_owned()));
    }
    if place.command("dpkg-query").arg("--version").output().is_err() {
        let list = wanted.join(" ");
        return Err(Trouble::Skipped(format!(
            "no Debian: make sure that the like of these is there: {list}"
        )));
    }
    let missing: Vec<_> = wanted.iter().copied().filter(|name| !is_installed(place, name)).collect();
    if missing.is_empty() {
        return Ok(Counts::PASSED);
    }
    let by_hand = format!("apt-get install --no-install-recommends {}", missing.join(" "));
    let prefix = match administrator(place) {
        Some(prefix) => prefix,
        None => return Err(Trouble::Failed(format!("please run as administrator: {by_hand}"))),
    };
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> =
            prefix.iter().copied().chain(["apt-get"]).chain(arguments.iter().copied()).collect();
        let mut command = place.command(words[0]);
        command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    log.run(&mut apt(&["update"]))?;
    let install = ["install", "-y", "--no-install-recommends"];
    log.run(&mut apt(&[&install[..], &missing].concat()))?;
    Ok(Counts::PASSED)
}

fn is_installed(place: &Place, package: &str) -> bool {
    let answer = place.command("dpkg-query").args(["-W", "-f=${db:Status-Abbrev}", package]).output();
    answer.is_ok_and(|answer| answer.status.success() && answer.stdout.starts_with(b"ii"))
}

/// What to put in front of a command so that it runs as root; `None` when that needs a person.
fn administrator(place: &Place) -> Option<&'static [&'static str]> {
    let id = place.command("id").arg("-u").output().ok()?;
    if id.stdout.trim_ascii() == b"0" {
        return Some(&[]);
    }
    let sudo = place.command("sudo").args(["-n", "true"]).output().ok()?;
    sudo.status.success().then_some(&["sudo", "-n"])
}

/// `npm ci`, unless the packages are those of the lock file.
fn node_packages(place: &Place, log: &mut Log, folder: &str) -> Ended {
    let lock = place.root.join(folder).join("package-lock.json");
    let mark = place.root.join(folder).join("node_modules/.lock-installed");
    if same(&lock, &mark) {
        return Ok(Counts::PASSED);
    }
    log.run(place.npm(folder).args(["ci", "--no-audit", "--no-fund"]))?;
    fs::copy(&lock, &mark)?;
    Ok(Counts::PASSED)
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

/// Python's `icalendar`, `vobject` and `mpxj`, and `ical.js`, each in a folder of its own under `target`.
fn second_readers(place: &Place, log: &mut Log) -> Ended {
    let mark = place.scratch("readers-installed");
    let wanted = format!("{} {ICAL_JS} {SARIF}", PYTHON.join(" "));
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(Counts::PASSED);
    }
    log.run(place.command("python3").args(["-m", "venv"]).arg(place.scratch("python")))?;
    let mut pip = place.command(place.python());
    log.run(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PYTHON))?;
    let folder = place.scratch("ical-js");
    fs::create_dir_all(&folder)?;
    log.run(
        place.npm(".").args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(ICAL_JS),
    )?;
    let folder = place.scratch("sarif");
    fs::create_dir_all(&folder)?;
    let mut npm = place.npm(".");
    npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(SARIF);
    // The validator is a program for a few systems only; elsewhere its step is skipped.
    if log.run(&mut npm).is_err() {
        log.say("no SARIF validator for this system")?;
    }
    fs::write(mark, wanted)?;
    Ok(Counts::PASSED)
}
