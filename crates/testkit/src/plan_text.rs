//! A plan in a few lines of text, for cases in files:
//!
//! ```text
//! environment Staging capacity=1
//! booking A Staging 2027-06-12..2027-06-30 exclusive approved
//! dependency D R1 -> R2/SIT FS 2d
//! ```
//!
//! A line is a kind, a name, and what else there is to say: `field=value` for any field of the registry
//! (names stand for records; lists are split at commas; quotes keep blanks together), `start..end` for the
//! planned dates, a bare word for the choice that knows it, a bare name for what holds or is held.
//! `R1/SIT` names a phase (or gate) of `R1`, `R1/Go/Tests` a criterion of the gate `R1/Go`, `K-1@R1` a
//! scope item. `phases=SIT+UAT|Perf` of a template: SIT first, then UAT and Perf together. `now 2027-06-01 12:00` sets the time; `plan zone=America/New_York` edits the settings;
//! `was B R1 deploy=2027-06-07` says what the dates of a record were at the baseline `B`.
//!
//! *Invariant*: what is not understood stops the test with the line.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde_json::{Map, Value, json};
use slipway_plan::field::FieldKind;
use slipway_plan::past::{Then, dates as dates_of};
use slipway_plan::record::BaselineId;
use slipway_plan::{Lag, Moment, Plan, RecordKind, RecordRef};

use crate::TestPlan;

/// A plan that was read, with its names.
#[derive(Clone, Debug)]
pub struct TextPlan {
    /// The plan.
    pub plan: Plan,
    /// Civil, in the plan's zone; 2027-01-01 00:00 where the text does not say.
    pub now: NaiveDateTime,
    names: BTreeMap<RecordRef, String>,
}

impl TextPlan {
    /// Reads a plan. What is wrong with it stops the test.
    pub fn read(text: &str) -> Self {
        let mut reader = Reader { plan: TestPlan::new(), names: BTreeMap::new() };
        let mut now = moment("2027-01-01").first();
        let mut was = Vec::new();
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            let words = words(line);
            match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                [] => {}
                ["now", at] => now = moment(at).first(),
                ["plan", rest @ ..] => {
                    let fields = reader.fields(RecordKind::PlanSettings, rest, line);
                    reader.plan = reader.plan.with(RecordKind::PlanSettings, "plan", Value::Object(fields));
                }
                ["was", rest @ ..] => was.push(rest.iter().map(|w| (*w).to_owned()).collect::<Vec<String>>()),
                [kind, name, rest @ ..] => reader.line(kind, name, rest, line),
                _ => panic!("not understood: {line}"),
            }
        }
        let mut read = Self { plan: reader.plan.build(), now, names: reader.names };
        read.look_back(&was);
        read
    }

    /// Tells what dates were at the baselines: `was BASELINE RECORD field=moment ...`.
    fn look_back(&mut self, was: &[Vec<String>]) {
        let mut all: BTreeMap<BaselineId, Then> = BTreeMap::new();
        for line in was {
            let [baseline, record, dates @ ..] = &line[..] else { panic!("not understood: was {line:?}") };
            let named = |name: &String, fits: &dyn Fn(RecordRef) -> bool| {
                let found = self.names.iter().find(|(at, known)| *known == name && fits(**at));
                found.map_or_else(|| panic!("no {name}"), |(at, _)| *at)
            };
            let baseline = BaselineId(named(baseline, &|at| at.kind == RecordKind::Baseline).id);
            let at = named(record, &|at| !at.kind.planned_dates().is_empty());
            let mut then = self.plan.record(at).as_ref().and_then(dates_of).unwrap_or_default();
            for (field, moment) in &mut then {
                let given = dates.iter().find_map(|d| d.strip_prefix(&format!("{field}=")));
                *moment = given.map(self::moment);
            }
            all.entry(baseline).or_default().insert(at, Some(then));
        }
        all.into_iter().for_each(|(baseline, then)| self.plan.remember(baseline, then));
    }

    /// The name that the text gave to a record.
    pub fn name(&self, at: RecordRef) -> &str {
        self.names.get(&at).map_or("?", String::as_str)
    }
}

/// A case of a suite file.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it shows.
    pub title: String,
    /// The plan, as [`TextPlan::read`] takes it.
    pub plan: String,
    /// Expected lines, sorted.
    pub expected: Vec<String>,
}

/// The cases of a file: `== title`, the plan, `--`, one line for each thing that is expected.
pub fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for part in text.split("\n== ").skip(1) {
        let (title, rest) = part.split_once('\n').unwrap_or((part, ""));
        let Some((plan, expected)) = rest.split_once("\n--") else { panic!("{title}: no line --") };
        let lines = expected.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
        let mut expected: Vec<String> = lines.map(str::to_owned).collect();
        expected.sort();
        cases.push(Case { title: title.to_owned(), plan: plan.to_owned(), expected });
    }
    cases
}

struct Reader {
    plan: TestPlan,
    names: BTreeMap<RecordRef, String>,
}

impl Reader {
    fn line(&mut self, word: &str, name: &str, rest: &[&str], line: &str) {
        let window = ["freeze", "deployment", "maintenance", "working_hours", "holiday"];
        let kind = match word {
            "group" => RecordKind::EnvironmentGroup,
            "item" => RecordKind::ScopeItem,
            "event" => RecordKind::EnvironmentEvent,
            _ if window.contains(&word) => RecordKind::WindowRule,
            _ => RecordKind::from_slug(word).unwrap_or_else(|| panic!("no kind {word}: {line}")),
        };
        let mut fields = preset(kind, name);
        if kind == RecordKind::WindowRule {
            fields.insert("kind".to_owned(), json!(word));
        }
        fields.extend(self.fields(kind, rest, line));
        self.plan = self.plan.clone().add(kind, name, Value::Object(fields));
        self.names.insert(self.plan.find(kind, name), name.to_owned());
    }

    fn fields(&self, kind: RecordKind, words: &[&str], line: &str) -> Map<String, Value> {
        let mut fields = Map::new();
        for word in words {
            let ranged = word.split_once("..").filter(|_| !word.contains('='));
            if let Some((start, end)) = ranged {
                let all = kind.planned_dates();
                let (Some(first), Some(last)) = (all.first(), all.last()) else { panic!("no dates: {line}") };
                for (field, value) in [(first, start), (last, end)] {
                    if !value.is_empty() {
                        fields.insert((*field).to_owned(), json!(value));
                    }
                }
            } else if let Some((field, value)) = word.split_once('=') {
                let Some(known) = kind.field(field) else { panic!("no field {field}: {line}") };
                fields.insert(field.to_owned(), given(known.kind, value));
            } else if *word == "->" {
                // Between the ends of a dependency.
            } else {
                let (field, value) = self.bare(kind, word, &fields, line);
                fields.insert(field.to_owned(), value);
            }
        }
        fields
    }

    /// The first field that can take a bare word and has nothing yet.
    fn bare(
        &self,
        kind: RecordKind,
        word: &str,
        set: &Map<String, Value>,
        line: &str,
    ) -> (&'static str, Value) {
        let known = |kinds: &[RecordKind]| {
            kinds.iter().any(|k| self.names.iter().any(|(at, name)| at.kind == *k && name == word))
        };
        for field in kind.fields().iter().filter(|f| !set.contains_key(f.id)) {
            let fits = match field.kind {
                FieldKind::Choice(words) => words.contains(&word),
                FieldKind::Ref(kinds) => known(kinds),
                FieldKind::Lag => word.parse::<Lag>().is_ok(),
                FieldKind::Moment => word.parse::<Moment>().is_ok(),
                _ => false,
            };
            if fits {
                return (field.id, json!(word));
            }
        }
        panic!("no field of {kind:?} takes {word}: {line}")
    }
}

/// What a name says about a record.
fn preset(kind: RecordKind, name: &str) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut set = |field: &str, value: &str| {
        if kind.field(field).is_some() {
            fields.insert(field.to_owned(), json!(value));
        }
    };
    match (kind, name.rsplit_once('/'), name.split_once('@')) {
        (RecordKind::ScopeItem, _, Some((key, release))) => {
            [("key", key), ("title", key), ("release", release)].iter().for_each(|(f, v)| set(f, v));
        }
        (
            RecordKind::Phase | RecordKind::Gate | RecordKind::Milestone | RecordKind::Wave,
            Some((release, own)),
            _,
        ) => {
            [("release", release), ("name", own)].iter().for_each(|(f, v)| set(f, v));
        }
        (RecordKind::Criterion, Some((gate, own)), _) => {
            [("gate", gate), ("name", own)].iter().for_each(|(f, v)| set(f, v));
        }
        _ => {
            let plain = [("key", name), ("name", name), ("who", "Ann"), ("reason", "known")];
            plain.iter().for_each(|(f, v)| set(f, v));
            [("requested_by", "Ann"), ("approved_by", "Bob")].iter().for_each(|(f, v)| set(f, v));
        }
    }
    fields
}

fn given(kind: FieldKind, value: &str) -> Value {
    match kind {
        FieldKind::Refs(_) | FieldKind::Words | FieldKind::Choices(_) | FieldKind::DayList => {
            value.split(',').map(Value::from).collect()
        }
        FieldKind::Weekdays => value.split(',').map(Value::from).collect(),
        FieldKind::Table(columns) if columns.iter().any(|c| c.0 == "days") => phases(value),
        FieldKind::Table([("system", _), ("version", _)]) => versions(value),
        FieldKind::Table([("name", _), ("offset", _)]) => {
            value.split(',').map(|name| json!({ "name": name, "offset": 0 })).collect()
        }
        FieldKind::Integer | FieldKind::Decimal => {
            serde_json::from_str(value).unwrap_or_else(|_| panic!("not a number: {value}"))
        }
        _ => json!(value),
    }
}

/// Phases of a template: `+` stands between one and what follows it, `|` between two at the same time.
fn phases(value: &str) -> Value {
    let days = value.split('+').enumerate();
    let of_day = |(n, names): (usize, &str)| -> Vec<Value> {
        let made = |name: &str| json!({ "name": name, "offset": 10 * n, "days": 10 });
        names.split('|').map(made).collect()
    };
    days.flat_map(of_day).collect()
}

/// Versions of systems: `CRM:27.1,ERP:2`.
fn versions(value: &str) -> Value {
    let row = |text: &str| {
        let Some((system, version)) = text.split_once(':') else { panic!("no version: {text}") };
        json!({ "system": system, "version": version })
    };
    value.split(',').map(row).collect()
}

/// Words of a line; quotes keep blanks, and a time belongs to the day in front of it.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::<String>::new(), String::new(), false);
    for c in line.chars().chain([' ']) {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => {
                if !word.is_empty() {
                    let done = std::mem::take(&mut word);
                    match words.last_mut() {
                        Some(last) if starts_with_time(&done) && ends_with_day(last) => {
                            last.push('T');
                            last.push_str(&done);
                        }
                        _ => words.push(done),
                    }
                }
            }
            c => word.push(c),
        }
    }
    words
}

fn starts_with_time(word: &str) -> bool {
    let b = word.as_bytes();
    b.len() >= 5 && b[2] == b':' && b[..2].iter().chain(&b[3..5]).all(u8::is_ascii_digit)
}

fn ends_with_day(word: &str) -> bool {
    word.len() >= 10 && word.get(word.len() - 10..).is_some_and(|day| day.parse::<Moment>().is_ok())
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap_or_else(|_| panic!("not a moment: {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use slipway_plan::record::{Booking, BookingMode, Dependency};

    #[test]
    fn a_line_becomes_a_record() {
        let read = TextPlan::read(
            "now 2027-06-01 12:00
             environment Staging staging capacity=2
             release R1 2027-06-01..2027-06-20
             phase R1/SIT 2027-06-02..2027-06-10 test   # a note
             booking A Staging R1 R1/SIT 2027-06-02 18:00..2027-06-03 05:00 exclusive approved
             dependency D R1/SIT -> R1 SS 2d",
        );
        assert_eq!(read.now, moment("2027-06-01T12:00").first());
        let booking = read.plan.all::<Booking>().next().unwrap();
        assert_eq!((booking.mode, booking.start), (BookingMode::Exclusive, moment("2027-06-02T18:00")));
        assert_eq!(read.name(booking.phase.unwrap().into()), "R1/SIT");
        let link = read.plan.all::<Dependency>().next().unwrap();
        assert_eq!((link.lag.amount, read.name(link.to.into())), (2, "R1"));
    }

    #[test]
    #[should_panic(expected = "no field of Environment takes purple")]
    fn what_is_not_understood_stops_the_test() {
        let _ = TextPlan::read("environment Staging purple");
    }
}
