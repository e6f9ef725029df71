//! Real files. They are test data that is not part of the repository: where they are missing the
//! tests say so and stop.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

use crate::ics::prepass::to_utf8;
use crate::ics::{Event, Reading, Status, Time, read};

pub(super) fn corpus() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/ics");
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: corpus not present");
    None
}

pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ics")) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Lines that begin an event, counted without the reader's own way of finding them.
fn begun(bytes: &[u8]) -> usize {
    let text = to_utf8(bytes);
    let lines = text.split(|byte| matches!(byte, b'\r' | b'\n'));
    lines.filter(|line| line.trim_ascii_end().eq_ignore_ascii_case(b"BEGIN:VEVENT")).count()
}

fn lost(reading: &Reading) -> usize {
    reading.problems.iter().filter(|problem| problem.kind.loses_event()).count()
}

#[test]
fn every_event_of_every_file_is_taken_or_explained() {
    let Some(corpus) = corpus() else { return };
    let (mut taken, mut explained, mut noted, mut total) = (0, 0, 0, 0);
    let files = files(&corpus);
    for file in &files {
        let bytes = fs::read(file).expect("a file");
        let reading = read(&bytes);
        let count = begun(&bytes);
        let accounted = reading.events.len() + lost(&reading);
        assert_eq!(accounted, count, "{}: {:?}", file.display(), reading.problems);
        assert!(reading.problems.iter().all(|problem| problem.line > 0), "{}", file.display());
        total += count;
        taken += reading.events.len();
        explained += lost(&reading);
        noted += reading.problems.len() - lost(&reading);
    }
    println!("{} files, {total} events: {taken} taken, {explained} explained, {noted} notes", files.len());
    assert!(files.len() > 700 && taken * 1000 > total * 970);
}

#[test]
fn the_real_release_and_holiday_calendars_are_taken_whole() {
    let Some(corpus) = corpus() else { return };
    for folder in ["holiday-cn", "k8s-sig-release"] {
        let files = files(&corpus.join(folder));
        assert!(!files.is_empty(), "{folder}");
        for file in files {
            let bytes = fs::read(&file).expect("a file");
            let reading = read(&bytes);
            assert_eq!(reading.problems, [], "{}", file.display());
            assert_eq!(reading.events.len(), begun(&bytes), "{}", file.display());
            for event in &reading.events {
                assert!(event.uid.is_some() && !event.summary.is_empty());
                assert!(event.days().is_some() || event.start.instant().is_some(), "{}", file.display());
            }
        }
    }
}

/// The instance's start as the oracle writes it: `D20270131` or seconds since 1970.
fn oracle_start(start: &Time, default: Tz) -> Option<String> {
    let seconds = |utc: NaiveDateTime| utc.and_utc().timestamp().to_string();
    match start {
        Time::Day(day) => Some(day.format("D%Y%m%d").to_string()),
        Time::Floating(local) => Some(seconds(default.from_local_datetime(local).earliest()?.naive_utc())),
        timed => timed.instant().map(seconds),
    }
}

fn inside(start: &str, row: &serde_json::Value) -> bool {
    let edge = |name: &str| row[name].as_i64().expect("an edge");
    match start.parse::<i64>() {
        Ok(seconds) => (edge("window_start")..edge("window_end")).contains(&seconds),
        Err(_) => {
            let day =
                |name| DateTime::from_timestamp(edge(name), 0).expect("a time").format("D%Y%m%d").to_string();
            *start > *day("window_start") && *start < *day("window_end")
        }
    }
}

/// Whether the zone is given by its IANA name, or not at all. The two engines take every other name
/// for the default zone.
fn zone_is_plain(reading: &Reading, event: &Event) -> bool {
    let mut components = reading.calendars.iter().flat_map(|calendar| calendar.all("VEVENT"));
    let component = components.rfind(|component| component.line == event.line);
    let start = component.and_then(|component| component.property("DTSTART")).expect("it has a start");
    start.parameter("TZID").is_none_or(|name| name.parse::<Tz>().is_ok())
}

fn happens_once(event: &Event) -> bool {
    event.rrule.is_none() && event.rdates.is_empty() && event.status != Some(Status::Cancelled)
}

#[test]
fn starts_are_those_that_two_engines_agree_on() {
    let Some(corpus) = corpus() else { return };
    let rows = fs::read_to_string(corpus.join("expected-instances.json")).expect("the oracle");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&rows).expect("json");
    let (mut compared, mut first_instances, mut missing_files) = (0, 0, 0);
    for row in &rows {
        let name = row["file"].as_str().expect("a file name");
        let Ok(bytes) = fs::read(corpus.join(name)) else {
            missing_files += 1;
            continue;
        };
        let default: Tz = row["default_tz"].as_str().expect("a zone").parse().expect("a zone");
        let starts: Vec<&str> =
            row["starts"].as_array().expect("starts").iter().filter_map(|s| s.as_str()).collect();
        let reading = read(&bytes);
        for event in &reading.events {
            let Some(start) = oracle_start(&event.start, default) else { continue };
            if !inside(&start, row) || !zone_is_plain(&reading, event) {
                continue;
            }
            if happens_once(event) {
                compared += 1;
                assert!(starts.contains(&start.as_str()), "{name} line {}: {start}", event.line);
            } else if starts.contains(&start.as_str()) {
                first_instances += 1;
            }
        }
    }
    println!("{compared} single events as expected, {first_instances} first instances of rules too");
    println!("{} files compared, {missing_files} not in the corpus", rows.len() - missing_files);
    assert!(compared > 0);
}
