//! The feed and the conflicts of the example year, read by programs of other people; and dates, computed by one.
//!
//! Invariant: every reader finds the same events and has nothing to complain about; twice written, the feed is
//! the same bytes. The other scheduler computes the same dates.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::counts::Counts;
use crate::place::Place;
use crate::steps::{Ended, Log, Trouble};

/// The validator, under the folder for what is installed.
const SARIF: &str = "sarif/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool";

/// Writes the feed twice with the `slipway` that was built, and lets each reader read it.
pub(crate) fn read(place: &Place, log: &mut Log) -> Ended {
    let work = place.scratch("feed");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let (plan, feed, again) = (work.join("year.slipway"), work.join("feed.ics"), work.join("again.ics"));
    let slipway = || place.command(place.program("slipway"));
    log.run(slipway().arg("new").arg(&plan).arg("--sample"))?;
    for out in [&feed, &again] {
        log.run(slipway().arg("export").arg(&plan).args(["ics", "-o"]).arg(out))?;
    }
    let libical = work.join("read_ics");
    let source = place.root.join("tests/readers/read_ics.c");
    log.run(place.command("cc").arg(source).arg("-o").arg(&libical).arg("-lical"))?;

    let mut counts = Counts::default();
    let same = fs::read(&feed)? == fs::read(&again)?;
    note(&mut counts, log, "twice the same bytes", same)?;

    let script = |name: &str| place.root.join("tests/readers").join(name);
    let mut python = place.command(place.python());
    python.arg(script("read_ics.py"));
    let mut node = place.command("node");
    node.arg(script("read_ics.mjs")).env("READERS_NODE_MODULES", place.scratch("ical-js"));
    let mut first: Option<Vec<Value>> = None;
    for (name, reader) in [("Python", python), ("ical.js", node), ("libical", place.command(&libical))] {
        let events = answer(log, name, reader, &feed)?;
        let agrees = events.as_ref().is_some_and(|events| first.as_ref().is_none_or(|first| first == events));
        note(&mut counts, log, &format!("{name} reads it as the others do, without a finding"), agrees)?;
        first = first.or(events);
    }
    schedule(place, log, &mut counts)?;
    counts += sarif(place, log, &plan, &work.join("check.sarif"))?;
    Ok(counts)
}

/// The SARIF log of the example year, judged by Microsoft's validator, where that could be installed.
fn sarif(place: &Place, log: &mut Log, plan: &Path, out: &Path) -> Result<Counts, Trouble> {
    let validator = place.scratch(SARIF);
    if !validator.exists() {
        log.say(&format!("skipped: no SARIF validator in {}", validator.display()))?;
        return Ok(Counts::SKIPPED);
    }
    // One is accepted, so that the validator sees a suppression too.
    let slipway = || place.command(place.program("slipway"));
    let found: Value =
        serde_json::from_slice(&slipway().arg("check").arg(plan).arg("--json").output()?.stdout)
            .map_err(|error| Trouble::Failed(format!("slipway check --json: {error}")))?;
    let decide = json!({ "do": "decide", "id": "01936b00-0000-7000-8000-000000000101", "decision": "accept",
        "conflict": found["conflicts"][0]["id"], "owner": "Ada", "until": "2200-01-01", "why": "Known" });
    let commands = out.with_extension("jsonl");
    fs::write(&commands, decide.to_string())?;
    log.run(slipway().arg("apply").arg(plan).arg(&commands))?;
    let mut check = slipway();
    let checked = check.arg("check").arg(plan).args(["--sarif", "--fail-on", "never"]).output()?;
    fs::write(out, &checked.stdout)?;
    let mut counts = Counts::default();
    note(&mut counts, log, "slipway check --sarif ends well", checked.status.success())?;
    let mut validate = place.command(&validator);
    // The program needs no language data of the system, which a small machine may lack.
    validate.arg("validate").arg(out).env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    let said = validate.output()?;
    // It ends well whatever it finds, so its words count. It remarks that results have no lines and columns (a
    // plan has none), which shows that it read them.
    let words = String::from_utf8_lossy(&said.stdout);
    let errors: Vec<&str> = words.lines().filter(|line| line.contains(": error ")).collect();
    errors.iter().try_for_each(|line| log.say(line))?;
    let accepted = said.status.success() && errors.is_empty() && words.contains("SARIF2017");
    note(&mut counts, log, "the SARIF validator reads the results and finds no error", accepted)?;
    Ok(counts)
}

/// Lets another program compute the dates of random networks. Without it, or without Java, nothing is counted.
fn schedule(place: &Place, log: &mut Log, counts: &mut Counts) -> Result<(), Trouble> {
    let test = ["test", "--package", "slipway-analysis", "--test", "main", "oracle", "--", "--nocapture"];
    let output = place.cargo().args(test).env("READERS_PYTHON", place.python()).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    log.say(&said)?;
    if said.contains("skipped: ") {
        return Ok(());
    }
    note(counts, log, "MPXJ computes the same dates", output.status.success())
}

/// The events that a reader found, or `None` when it complained or found none.
fn answer(
    log: &mut Log,
    name: &str,
    mut reader: Command,
    feed: &Path,
) -> Result<Option<Vec<Value>>, Trouble> {
    let output = reader.arg(feed).output().map_err(|error| Trouble::Failed(format!("{name}: {error}")))?;
    let answer: Value = match serde_json::from_slice(&output.stdout) {
        Ok(answer) => answer,
        Err(error) => {
            log.say(&format!("{name}: no answer: {error}\n{}", String::from_utf8_lossy(&output.stderr)))?;
            return Ok(None);
        }
    };
    if !output.status.success() {
        log.say(&format!("{name}: {}", String::from_utf8_lossy(&output.stderr)))?;
        log.say(&format!("{name}: findings {:#}", answer["findings"]))?;
        return Ok(None);
    }
    let mut events = answer["events"].as_array().cloned().unwrap_or_default();
    for event in &mut events {
        // libical takes blanks off a summary.
        if let Some(summary) = event["summary"].as_str().map(str::trim).map(Value::from) {
            event["summary"] = summary;
        }
    }
    log.say(&format!("{name}: {} events", events.len()))?;
    Ok((!events.is_empty()).then_some(events))
}

fn note(counts: &mut Counts, log: &mut Log, what: &str, holds: bool) -> Result<(), Trouble> {
    log.say(&format!("{}: {what}", if holds { "ok" } else { "FAILED" }))?;
    *counts += if holds { Counts::PASSED } else { Counts::FAILED };
    Ok(())
}
