//! Dates, total and free float and critical flags of random networks against another program: MPXJ's scheduler, which
//! computes as Microsoft Project does. `tests/readers/schedule_mpxj.py` runs it, in the Python of
//! `READERS_PYTHON`; where it is not installed the test says so and stops.
//!
//! Both define alike: tasks of whole working days, each not before a day, and lags in working days. They differ in what
//! they say of an end that is held on a weekend: to Project, Friday evening and Monday morning are one moment,
//! here the weekend lies between them, as `dependency-order` judges it. So networks with a five-day week hold
//! ends only by finish to finish without a lead; every type with lags and leads is in the networks whose
//! weeks have seven working days. And Project's free slack looks at what waits for a task alone: where that
//! leaves more than the end of the whole does (what waits for its start only), it says more than the total.
//! Free float is never more than total float, so there its total slack is what is compared.

use std::process::Command;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use slipway_analysis::schedule::{Float, Part, Schedule, Start};
use slipway_plan::Plan;
use slipway_testkit::{TempPlace, TextPlan};

const NETWORKS: u64 = 200;

/// A number from a number, so that every run has the same networks.
struct Random(u64);

impl Random {
    fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }
}

struct Network {
    week: u64,
    /// On which working day each is planned to start, from 1, and how many it lasts.
    tasks: Vec<(u64, u64)>,
    links: Vec<(u64, u64, &'static str, i64)>,
}

fn network(random: &mut Random, number: u64) -> Network {
    let week = if number.is_multiple_of(2) { 7 } else { 5 };
    let count = 5 + random.below(56);
    let tasks = (0..count).map(|_| (1 + random.below(8), 1 + random.below(10))).collect();
    let mut links: Vec<(u64, u64, &str, i64)> = Vec::new();
    for to in 1..count {
        for _ in 0..random.below(4) {
            let from = random.below(to);
            if links.iter().any(|(a, b, ..)| (*a, *b) == (from, to)) {
                continue;
            }
            let kinds: &[&str] = if week == 7 { &["FS", "SS", "FF", "SF"] } else { &["FS", "SS", "FF"] };
            let kind = kinds[random.below(kinds.len() as u64) as usize];
            let lag = random.below(9) as i64 - if week == 5 && kind == "FF" { 0 } else { 3 };
            links.push((from, to, kind, lag));
        }
    }
    Network { week, tasks, links }
}

/// 2027-03-01, a Monday; no clock changes in UTC.
fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 1).expect("a day")
}

/// The last of so many working days from the first day on.
fn nth_day(week: u64, days: u64) -> NaiveDate {
    let works = |day: &NaiveDate| week == 7 || day.weekday().num_days_from_monday() < 5;
    first_day().iter_days().filter(works).nth(days as usize - 1).expect("days go on")
}

fn plan(of: &Network) -> Plan {
    let mut text = String::new();
    if of.week == 7 {
        text.push_str("plan working_days=mon,tue,wed,thu,fri,sat,sun\n");
    }
    text.push_str("release R\n");
    for (n, (start, days)) in of.tasks.iter().enumerate() {
        let (first, last) = (nth_day(of.week, *start), nth_day(of.week, start + days - 1));
        text.push_str(&format!("phase R/T{n} {first}..{last}\n"));
    }
    for (n, (from, to, kind, lag)) in of.links.iter().enumerate() {
        text.push_str(&format!("dependency D{n} R/T{from} -> R/T{to} {kind} {lag}d\n"));
    }
    TextPlan::read(&text).plan
}

/// First day, last day, total and free float in working days, critical: of each task.
fn ours(of: &Network) -> Vec<Value> {
    let plan = plan(of);
    let schedule = Schedule::of(&plan, Start::Planned);
    let mut phases: Vec<_> = plan.all::<slipway_plan::record::Phase>().collect();
    phases.sort_by_key(|phase| phase.name[1..].parse::<u64>().expect("a number"));
    let row = |phase: &slipway_plan::record::Phase| {
        let dates = schedule.date(phase.id.into(), Part::Whole).expect("it is computed");
        let (start, end) = schedule.said(&plan, &dates, dates.early);
        let [Float::Days(total), Float::Days(free)] = [dates.total, dates.free] else {
            unreachable!("it lasts working days")
        };
        json!([start.to_string(), end.to_string(), total as f64, free as f64, dates.critical])
    };
    phases.into_iter().map(row).collect()
}

#[test]
fn another_program_computes_the_same_dates() {
    let mut random = Random(7);
    let networks: Vec<Network> = (0..NETWORKS).map(|n| network(&mut random, n)).collect();
    let given: Vec<Value> = networks
        .iter()
        .map(|n| {
            let tasks: Vec<_> = n.tasks.iter().map(|(start, days)| (nth_day(n.week, *start), days)).collect();
            json!({ "week": n.week, "start": first_day(), "tasks": tasks, "links": n.links })
        })
        .collect();
    let place = TempPlace::new();
    let file = place.write("networks.json", Value::from(given).to_string());
    let python = std::env::var("READERS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/readers/schedule_mpxj.py");
    let output = Command::new(python).arg(script).arg(file).output();
    let output = match output {
        Ok(output) if output.status.code() != Some(3) => output,
        missing => {
            println!("skipped: no Python with mpxj and jpype1, or no Java: {missing:?}");
            return;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs: Vec<Vec<Value>> = serde_json::from_slice(&output.stdout).expect("an answer");
    assert_eq!(theirs.len(), networks.len());
    let (mut tasks, mut wrong) = (0, Vec::new());
    for (n, (network, theirs)) in networks.iter().zip(&theirs).enumerate() {
        for (task, (own, other)) in ours(network).iter().zip(theirs).enumerate() {
            tasks += 1;
            let mut other = other.clone();
            if other[3].as_f64() > other[2].as_f64() {
                other[3] = other[2].clone();
            }
            if *own != other {
                wrong.push(format!("network {n} task {task}: here {own}, there {other}"));
            }
        }
    }
    println!("{} networks, {tasks} tasks, {} differ", networks.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(40)].join("\n"));
    // So that nothing was compared with nothing.
    assert!(tasks > 5_000, "{tasks} tasks");
}
