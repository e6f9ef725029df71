//! The command line as a process: the contract of exit codes and formats, real input, bad input.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    clippy::print_stderr,
    reason = "tests are read, not linked against"
)]

mod bad;
mod contract;
mod example;
mod process;
mod real;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A folder of its own, and a clock that stands still.
pub struct Bench {
    folder: tempfile::TempDir,
    now: &'static str,
}

/// What a run printed, and how it ended.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Bench {
    #[allow(clippy::new_without_default, reason = "a folder is no default")]
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), now: "2026-11-21T09:00:00Z" }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_slipway"));
        command.args(line.split_whitespace()).current_dir(self.folder.path());
        command.env("SLIPWAY_NOW", self.now).env("SLIPWAY_AUTHOR", "Sophie");
        command.env("SLIPWAY_DATA", self.folder.path().join("data"));
        command.stdin(Stdio::null());
        command
    }

    pub fn run(&self, line: &str) -> Ran {
        ran(self.command(line).output().unwrap())
    }

    /// Runs and expects success.
    pub fn ok(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!(ran.code, 0, "{line}\n{}{}", ran.out, ran.err);
        ran.out
    }

    pub fn with_input(&self, line: &str, input: &str) -> Ran {
        use std::io::Write;
        let mut command = self.command(line);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        ran(child.wait_with_output().unwrap())
    }

    pub fn json(&self, line: &str) -> Value {
        let ran = self.run(line);
        serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{line}: {e}\n{}{}", ran.out, ran.err))
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }
}

fn ran(output: Output) -> Ran {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// Real data that stands beside the repository, where it is present.
pub fn corpus(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: corpus not present");
    None
}

/// A program of the system, where it is installed.
pub fn tool(name: &str) -> Option<Command> {
    let found = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if found.is_ok() {
        return Some(Command::new(name));
    }
    eprintln!("skipped: {name} not present");
    None
}
