//! The workspace through its two doors: a session, and calls on the wire.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    clippy::print_stderr,
    reason = "tests are read, not linked against"
)]

mod cadence;
mod calls;
mod custom;
mod sessions;
mod template;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use slipway_workspace::wire::WireError;
use slipway_workspace::{Host, Purpose, Workspace};

/// A computer in a test: its clock stands still, its dialogs answer with a folder.
pub struct TestHost {
    pub folder: PathBuf,
    next: AtomicU64,
}

impl TestHost {
    pub fn new(folder: &std::path::Path) -> Self {
        Self { folder: folder.to_owned(), next: AtomicU64::new(1) }
    }
}

impl Host for TestHost {
    fn now(&self) -> DateTime<Utc> {
        "2026-11-21T09:00:00Z".parse().unwrap()
    }

    fn author(&self) -> String {
        "Sophie".to_owned()
    }

    fn choose(&self, _: Purpose, suggested: &str) -> Option<PathBuf> {
        Some(self.folder.join(suggested))
    }

    fn data_folder(&self) -> Option<PathBuf> {
        Some(self.folder.join("data"))
    }

    fn open_link(&self, url: &str) -> bool {
        url.starts_with("https://example.org")
    }

    fn random(&self) -> u128 {
        u128::from(self.next.fetch_add(1, Ordering::Relaxed)) << 64
    }
}

/// A workspace with the example year open.
pub struct Bench {
    pub folder: tempfile::TempDir,
    pub workspace: Workspace,
}

impl Bench {
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::new(Box::new(TestHost::new(folder.path())));
        Self { folder, workspace }
    }

    pub fn example() -> Self {
        let bench = Self::empty();
        let handle = bench.handle("new_plan", "year.slipway");
        let made = json!({ "handle": handle, "name": "Year", "zone": "Europe/Berlin", "sample": true });
        bench.ok("new_plan", made);
        bench
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, WireError> {
        self.workspace.call(name, request)
    }

    pub fn ok(&self, name: &str, request: Value) -> Value {
        self.call(name, request).unwrap_or_else(|e| panic!("{name}: {e} ({})", e.detail))
    }

    pub fn handle(&self, purpose: &str, suggested: &str) -> Value {
        self.ok("choose_file", json!({ "purpose": purpose, "suggested": suggested }))["handle"].clone()
    }

    pub fn revision(&self) -> Value {
        self.ok("plan", json!({}))["revision"].clone()
    }

    pub fn run(&self, command: Value) -> Result<Value, WireError> {
        self.call("run", json!({ "command": command, "revision": self.revision(), "why": null }))
    }

    /// The reference of the record that a search for its exact name finds first.
    pub fn find(&self, query: &str) -> Value {
        self.ok("search", json!({ "query": query, "limit": 1 }))[0]["ref"].clone()
    }

    pub fn finished(&self, job: &Value) -> Value {
        let mut view = job.clone();
        while view["state"] == "running" {
            std::thread::sleep(std::time::Duration::from_millis(10));
            view = self.ok("job", json!({ "job": job["job"] }));
        }
        view
    }
}
