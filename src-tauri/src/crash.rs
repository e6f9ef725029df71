//! A log file of what went wrong in the shell itself.
//!
//! Invariant: writing it never fails loudly; a broken log must not hide the first problem.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::{SecondsFormat, Utc};
use slipway_workspace::{Host, SystemHost};

/// Beyond this the old log is put aside, so that it never fills a disk.
const LIMIT: u64 = 1 << 20;

/// From now on a panic is written to `log/slipway.log` in the data folder, and to standard error as usual.
pub(crate) fn keep_a_log() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let trace = std::backtrace::Backtrace::force_capture();
        record(&format!("{panic}\n{trace}"));
        usual(panic);
    }));
}

/// Adds an entry with the time and the version.
pub(crate) fn record(what: &str) {
    let Some(path) = path() else { return };
    if fs::metadata(path).is_ok_and(|log| log.len() > LIMIT) {
        // Nothing to do about it when it fails: the log grows on.
        let _ = fs::rename(path, path.with_extension("old.log"));
    }
    let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
    let entry = format!("{now} slipway {}: {what}\n", env!("CARGO_PKG_VERSION"));
    if let Ok(mut log) = OpenOptions::new().create(true).append(true).open(path) {
        let _ = log.write_all(entry.as_bytes());
    }
}

fn path() -> Option<&'static PathBuf> {
    static PATH: OnceLock<Option<PathBuf>> = OnceLock::new();
    let path = PATH.get_or_init(|| {
        let folder = SystemHost.data_folder()?.join("log");
        fs::create_dir_all(&folder).ok()?;
        Some(folder.join("slipway.log"))
    });
    path.as_ref()
}
