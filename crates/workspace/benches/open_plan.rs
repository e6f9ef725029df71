//! What an open plan takes: opening it, its memory, and calls of a front end from the bytes of a request to
//! the bytes of its answer, on a plan at 1, 10 and 100 times its smallest size (the plan is that of
//! `crates/analysis/benches`, in a real file).
//!
//! `cargo bench -p slipway-workspace` prints the tables of `docs/benchmarks.md`; with `-- --make FILE` it
//! writes the largest plan there and no more. Linux tells how much memory is resident.

#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark for a terminal")]

#[path = "../../analysis/benches/large/mod.rs"]
mod large;

use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use large::{Size, at, cpu, mixed, quantile, size};
use serde_json::{Value, json};
use slipway_plan::{Command, RecordRef};
use slipway_workspace::{Actor, Host, Purpose, RecordKind, Session, Workspace};

/// A computer without dialogs, on which each call comes a tenth of a second after the one before.
#[derive(Default)]
struct Bench(AtomicI64);

impl Host for Bench {
    fn now(&self) -> DateTime<Utc> {
        Utc.from_utc_datetime(&large::now())
            + TimeDelta::milliseconds(self.0.fetch_add(100, Ordering::Relaxed))
    }
    fn author(&self) -> String {
        "Ada".to_owned()
    }
    fn choose(&self, _: Purpose, _: &str) -> Option<PathBuf> {
        None
    }
    fn data_folder(&self) -> Option<PathBuf> {
        None
    }
    fn open_link(&self, _: &str) -> bool {
        false
    }
    fn random(&self) -> u128 {
        1
    }
}

/// A line of `/proc/self/status` in MiB.
fn memory(of: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(of)).unwrap_or_default();
    line.split_whitespace().find_map(|word| word.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Writes the plan as an import does: its settings, then all else as one entry of the log.
fn make(path: &Path, of: Size) {
    let actor = Actor { author: "Ada".to_owned(), at: Bench::default().now(), why: None };
    let mut records = large::records(of);
    let others = records.split_off(1);
    let session = Session::create(path, &records, "bench", &actor);
    let mut session = session.expect("BUG: the settings are a plan");
    let commands = others.iter().map(|r| Command::Add { record: r.reference(), fields: r.fields() });
    let import = Command::Batch { commands: commands.collect() };
    session.run(&import, None, &actor).expect("BUG: the records fit the plan");
}

/// The answer to a call, in bytes as a host passes them on.
fn call(workspace: &Workspace, name: &str, request: &str) -> Vec<u8> {
    let request: Value = serde_json::from_str(request).expect("BUG: the request is JSON");
    let answer = workspace.call(name, request).expect("BUG: the call fits the plan");
    serde_json::to_vec(&answer).expect("BUG: an answer is JSON")
}

/// How long calls of one sort took.
#[derive(Default)]
struct Times {
    wall: Vec<Duration>,
    used: Vec<Duration>,
    bytes: usize,
    conflicts: u64,
}

impl Times {
    fn of(workspace: &Workspace, name: &str, requests: impl Iterator<Item = Value>) -> Self {
        let mut times = Self::default();
        for request in requests {
            let request = request.to_string();
            let (wall, start) = (Instant::now(), cpu());
            let answer = call(workspace, name, &request);
            times.used.push(cpu() - start);
            times.wall.push(wall.elapsed());
            times.bytes = times.bytes.max(answer.len());
            let answer: Value = serde_json::from_slice(&answer).expect("BUG: an answer is JSON");
            let count = |field: &str| answer[field].as_u64().unwrap_or(0);
            times.conflicts = times.conflicts.max(count("gained_total") + count("lost_total"));
        }
        times.wall.sort_unstable();
        times.used.sort_unstable();
        times
    }

    fn print(&self, what: &str, limit: &str) {
        let [median, high] = [500, 990].map(|n| quantile(&self.wall, n));
        let [used, used_high] = [500, 990].map(|n| quantile(&self.used, n));
        let (count, bytes, conflicts) = (self.wall.len(), self.bytes, self.conflicts);
        println!(
            "| {what} | {count} | {median:.0} / {high:.0} µs | {used:.0} / {used_high:.0} µs | {limit} \
             | {conflicts} | {bytes} |"
        );
    }
}

/// Previews of moving some records of a kind, each another one.
fn previews(workspace: &Workspace, revision: u64, records: impl Iterator<Item = RecordRef>) -> Times {
    let request = |record: RecordRef| {
        let command = json!({ "do": "move", "record": record, "days": 1 });
        json!({ "command": command, "revision": revision })
    };
    Times::of(workspace, "preview", records.map(request))
}

/// Up to `most` numbers below `count`, spread over them.
fn some(most: u64, count: u64) -> impl Iterator<Item = u64> {
    (0..most.min(count)).map(move |n| n * count / most.min(count))
}

fn measure(path: &Path, of: Size) {
    let (wall, start) = (Instant::now(), cpu());
    let workspace = Workspace::new(Box::new(Bench::default()));
    workspace.open_path(path).expect("BUG: the plan was made a moment ago");
    let (opened, used) = (wall.elapsed(), cpu() - start);
    let rss = (memory("VmRSS:"), memory("VmHWM:"));
    println!(
        "| call | calls | on the wall, median / 99th percentile | of the processor | limit | conflicts, most \
         | bytes, most |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let open = |revision: u64| {
        let bookings = some(2_000, of.bookings()).map(|n| at(RecordKind::Booking, n));
        let limit = "99th: 2,000 µs";
        previews(&workspace, revision, bookings).print("`preview`: a booking moves", limit);
        let phases = some(500, of.phases()).map(|n| at(RecordKind::Phase, n));
        previews(&workspace, revision, phases).print("`preview`: a phase with 10 bookings", limit);
        let releases = some(500, of.releases / 2).map(|n| at(RecordKind::Release, n * 2));
        let what = "`preview`: a release with 8 phases and 80 bookings";
        previews(&workspace, revision, releases).print(what, limit);
        let freezes = (0..of.rules).filter(|n| n % 4 > 1).map(|n| at(RecordKind::WindowRule, n));
        previews(&workspace, revision, freezes).print("`preview`: any freeze", "");
        let long = (0..20).map(|_| at(RecordKind::WindowRule, 2));
        previews(&workspace, revision, long).print("`preview`: the longest freeze", "");
    };
    open(2);
    let list = json!({ "severity": null, "query": "", "that": "open", "by": "kind" });
    let page = json!({ "of": list, "group": null, "offset": 0, "limit": 100 });
    Times::of(&workspace, "conflicts", std::iter::once(list.clone())).print("`conflicts`: groups, first", "");
    Times::of(&workspace, "conflicts", (0..20).map(|_| list.clone())).print("`conflicts`: groups, again", "");
    Times::of(&workspace, "conflict_rows", (0..20).map(|_| page.clone())).print("`conflict_rows`: 100", "");
    let runs = (0..200).map(|n| {
        let record = at(RecordKind::Booking, mixed(n + 5, of.bookings()));
        json!({ "command": { "do": "move", "record": record, "days": 1 }, "why": null, "revision": n + 2 })
    });
    Times::of(&workspace, "run", runs).print("`run`: a booking moves, on disk", "");
    let ms = |time: Duration| time.as_millis();
    println!("\nOpened in {} ms, {} ms of the processor.", ms(opened), ms(used));
    println!("Resident after opening: {} MiB, at most until then {} MiB (limit 250).", rss.0, rss.1);
    println!("After the calls: {} MiB, at most {} MiB.", memory("VmRSS:"), memory("VmHWM:"));
}

/// Measures in another process, so that making the plan leaves nothing behind.
fn report(times: u64) {
    let folder = tempfile::tempdir().expect("BUG: there is a folder for temporary files");
    let path = folder.path().join("large.slipway");
    let of = size(times);
    make(&path, of);
    let bytes = std::fs::metadata(&path).map_or(0, |m| m.len());
    println!("\n## {times} times: {} releases, {} bookings, {bytes} bytes\n", of.releases, of.bookings());
    let itself = std::env::current_exe().expect("BUG: this program is a file");
    let done = Process::new(itself).arg("--open").arg(&path).arg(times.to_string()).status();
    assert!(done.is_ok_and(|status| status.success()), "measuring failed");
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["--open", path, times] => {
            measure(Path::new(path), size(times.parse().expect("BUG: the size is a number")));
        }
        ["--make", path] => make(Path::new(path), size(100)),
        // Whatever else the runner of benchmarks says.
        _ => [1, 10, 100].into_iter().for_each(report),
    }
}
