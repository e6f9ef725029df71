//! Every IANA zone, every change of its clocks from 2020 to 2040: civil times and windows are the instants
//! that Python's zoneinfo says, which reads the same data by itself.
//!
//! Two databases may be of different releases. A zone counts only where both have the same changes with the
//! same offsets; where the releases are the same, nothing but a zone that one of them lacks is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{DateTime, Datelike, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use slipway_plan::record::WindowRule;
use slipway_plan::time::instant;
use slipway_plan::{Record, RecordKind, RecordRef};

/// What zoneinfo says of a zone.
#[derive(Default)]
struct Other {
    /// UTC seconds, offset before, offset after.
    changes: Vec<(i64, i32, i32)>,
    /// Civil times, as if they were UTC, and their instants.
    civil: BTreeMap<i64, i64>,
}

/// The release of the data, the zones that it lacks, and all others.
type Told = (String, BTreeSet<String>, BTreeMap<String, Other>);

/// Why Python cannot answer.
#[derive(Debug, thiserror::Error)]
enum Missing {
    #[error("python3 does not run: {0}")]
    Python(#[from] std::io::Error),
    #[error("python3 without zoneinfo: {0}")]
    Zoneinfo(String),
}

fn ask() -> Result<Told, Missing> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/zones.py");
    let mut python = Command::new("python3");
    python.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = python.spawn()?;
    let names: Vec<&str> = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()).collect();
    let mut input = child.stdin.take().expect("BUG: it is piped");
    input.write_all(names.join("\n").as_bytes())?;
    drop(input);
    let done = child.wait_with_output()?;
    if !done.status.success() {
        return Err(Missing::Zoneinfo(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    let (mut version, mut unknown, mut zones) = (String::new(), BTreeSet::new(), BTreeMap::new());
    zones.extend(names.iter().map(|name| ((*name).to_owned(), Other::default())));
    for line in String::from_utf8_lossy(&done.stdout).lines() {
        let words: Vec<&str> = line.split('\t').collect();
        let number = |n: usize| words[n].parse::<i64>().expect("a number");
        let offset = |n: usize| words[n].parse::<i32>().expect("an offset");
        match words[0] {
            "version" => version = words[1].to_owned(),
            "unknown" => {
                zones.remove(words[1]);
                unknown.insert(words[1].to_owned());
            }
            "change" => {
                let zone: &mut Other = zones.get_mut(words[1]).expect("a zone that was asked for");
                zone.changes.push((number(2), offset(3), offset(4)));
            }
            "civil" => {
                let zone = zones.get_mut(words[1]).expect("a zone that was asked for");
                zone.civil.insert(number(2), number(3));
            }
            other => panic!("not understood: {other}"),
        }
    }
    Ok((version, unknown, zones))
}

fn offset(zone: Tz, utc: i64) -> i32 {
    zone.offset_from_utc_datetime(&at(utc)).fix().local_minus_utc()
}

fn at(seconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp(seconds, 0).expect("a year like ours").naive_utc()
}

/// Whether our database has exactly these changes: the same offsets at each, and none in between.
fn same_data(zone: Tz, other: &Other) -> bool {
    let start = at(0).with_year(2020).expect("a year").and_utc().timestamp();
    let end = at(0).with_year(2040).expect("a year").and_utc().timestamp();
    let each = other
        .changes
        .iter()
        .all(|(utc, before, after)| offset(zone, utc - 1) == *before && offset(zone, *utc) == *after);
    let mut changes = other.changes.iter().peekable();
    let mut now = offset(zone, start);
    let steady = (start..end).step_by(86_400).all(|utc| {
        while let Some((_, _, after)) = changes.next_if(|change| change.0 <= utc) {
            now = *after;
        }
        offset(zone, utc) == now
    });
    each && steady
}

fn nightly(zone: Tz, from: &str, to: &str) -> WindowRule {
    let fields = serde_json::json!({
        "name": "Nights", "kind": "deployment", "rrule": "FREQ=DAILY", "zone": zone.name(),
        "from": format!("2019-12-01T{from}"), "to": to,
    });
    let reference = RecordRef::new(RecordKind::WindowRule, uuid::Uuid::from_u128(1));
    let record = Record::from_fields(reference, fields.as_object().expect("an object")).expect("a rule");
    let Record::WindowRule(rule) = record else { panic!("a window rule") };
    *rule
}

#[test]
fn every_change_of_clocks_from_2020_to_2040_is_as_zoneinfo_has_it() {
    let (version, unknown, zones) = match ask() {
        Ok(told) => told,
        Err(why) => return println!("skipped: {why}"),
    };
    let (mut compared, mut changes, mut times, mut windows) = (0, 0, 0, 0);
    let mut different: Vec<&str> = Vec::new();
    let rules = [("18:00", "2019-12-02T05:00"), ("02:30", "2019-12-01T03:30")];
    for (name, other) in &zones {
        let zone: Tz = name.parse().expect("a zone that was asked for");
        if !same_data(zone, other) {
            different.push(name);
            continue;
        }
        compared += 1;
        changes += other.changes.len();
        for (civil, expected) in &other.civil {
            assert_eq!(instant(at(*civil), zone), *expected, "{name} {}", at(*civil));
            times += 1;
        }
        let rules = rules.map(|(from, to)| nightly(zone, from, to));
        for (utc, before, after) in &other.changes {
            let midnight = at(utc + i64::from(*before.min(after))).date().and_time(chrono::NaiveTime::MIN);
            let day = chrono::Duration::days(1);
            for rule in &rules {
                let periods = rule.periods(midnight - day, midnight + day * 2);
                let inside =
                    |p: &&(NaiveDateTime, NaiveDateTime)| p.0 >= midnight - day && p.0 < midnight + day * 2;
                let inside: Vec<_> = periods.iter().filter(inside).collect();
                assert_eq!(inside.len(), 3, "{name} {midnight}: {periods:?}");
                for (start, end) in inside {
                    let told = |civil: &NaiveDateTime| other.civil.get(&civil.and_utc().timestamp()).copied();
                    let ours = (instant(*start, zone), instant(*end, zone));
                    assert_eq!((Some(ours.0), Some(ours.1)), (told(start), told(end)), "{name} {start}");
                    windows += 1;
                }
            }
        }
    }
    println!(
        "{compared} zones compared: {changes} changes of clocks, {times} civil times, {windows} windows. Data: \
         {} here, {version} there. Left out: {} zones that zoneinfo lacks {unknown:?}, {} whose data differ \
         {different:?}.",
        chrono_tz::IANA_TZDB_VERSION,
        unknown.len(),
        different.len()
    );
    assert!(version != chrono_tz::IANA_TZDB_VERSION || different.is_empty(), "the same data, read otherwise");
    assert!(compared > 400, "{compared} zones are no comparison");
}
