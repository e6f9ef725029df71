//! A process that is killed while it commits: nothing that it said was saved is lost.
//!
//! The process is this test binary itself, told by an environment variable which plan to write.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;
use slipway_plan::{Change, RecordKind};

use super::{Fresh, added, append, full};
use crate::Store;

const PLAN: &str = "SLIPWAY_TEST_COMMIT_TO";
const COMMITS: u64 = 500;

/// Commits to `path`, at most `most` times, and says so after each.
fn commit(path: &Path, most: u64) -> u64 {
    let (mut store, plan) = Store::open(path).unwrap();
    let mut before = plan.record(full::at(RecordKind::Release, 1)).unwrap();
    for _ in 0..most {
        let mut after = before.clone();
        after.set("name", &json!(format!("after {}", store.revision()))).unwrap();
        let seq = append(&mut store, &[Change::edited(before, after.clone())]);
        println!("committed {seq}");
        before = after;
    }
    store.revision()
}

/// The other process; by itself it commits a few times to a plan of its own.
#[test]
fn committer() {
    if let Some(path) = std::env::var_os(PLAN) {
        commit(Path::new(&path), u64::MAX);
    }
    let (fresh, _) = Fresh::filled();
    assert_eq!(commit(&fresh.path, 3), 4);
}

/// Lets the other process commit `wanted` times and a moment more, kills it, and answers with the last
/// commit that it spoke of.
fn run_and_kill(path: &Path, wanted: u64, moment: Duration) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "tests::kill::committer", "--nocapture"])
        .env(PLAN, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let committed = |line: String| line.strip_prefix("committed ").and_then(|seq| seq.parse().ok());
    let mut last: u64 = 0;
    for _ in 0..wanted {
        last = lines.by_ref().find_map(committed).expect("the other process ended by itself");
    }
    std::thread::sleep(moment);
    child.kill().unwrap();
    child.wait().unwrap();
    // What stands in the pipe still was said before the end.
    lines.filter_map(committed).last().unwrap_or(last)
}

#[test]
fn nothing_acknowledged_is_lost() {
    let (fresh, _) = Fresh::filled();
    let mut random: u64 = 0x9e37_79b9_7f4a_7c15;
    let (mut revision, mut rounds) = (1, 0);
    while revision < COMMITS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let moment = Duration::from_micros((random >> 33) % 5_000);
        let acknowledged = run_and_kill(&fresh.path, 1 + (random >> 40) % 30, moment);
        assert!(acknowledged > revision, "it went on where it was");
        let (store, plan) = Store::open(&fresh.path).unwrap();
        revision = store.revision();
        assert!(revision >= acknowledged, "{acknowledged} was said, {revision} is there");
        // The rows are those of the last entry, not of the one before or after.
        let release = plan.record(full::at(RecordKind::Release, 1)).unwrap();
        assert_eq!(release.get("name"), Some(json!(format!("after {}", revision - 1))));
        drop(store);
        assert_eq!(Store::verify(&fresh.path).unwrap().entries, revision);
        rounds += 1;
    }
    assert!(rounds > 3, "{rounds} rounds");
    assert_eq!(added().len(), Store::verify(&fresh.path).unwrap().records);
}
