//! Runs steps one after the other, quietly: a line each, the end of the log only when one failed.
//!
//! Invariant: a failure does not stop the others; what depends on a failed step is skipped and says so. The last
//! line is the summary `N passed, N failed, N skipped`.

use std::fs::{self, File};
use std::io::{self, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::counts::{Counts, Runner, without_colours};
use crate::place::Place;

/// How many lines of a log are shown when its step failed.
const TAIL: usize = 60;

/// How a step ended, when not with success.
pub(crate) enum Trouble {
    /// Why it failed.
    Failed(String),
    /// Why it did not run.
    Skipped(String),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// What a step of one's own answers.
pub(crate) type Ended = Result<Counts, Trouble>;

/// The steps done so far.
pub(crate) struct Steps<'a> {
    place: &'a Place,
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    counts: Counts,
    reason: Option<String>,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(place: &'a Place) -> Self {
        Self { place, done: Vec::new() }
    }

    /// Runs `commands` until one fails, and counts what `runner` says. Answers whether all went well.
    pub(crate) fn commands(
        &mut self,
        name: &'static str,
        runner: Runner,
        commands: impl IntoIterator<Item = Command>,
    ) -> bool {
        self.step(name, |log| {
            for mut command in commands {
                log.run(&mut command)?;
            }
            Ok(match Counts::of(runner, &log.text()) {
                Counts { passed: 0, failed: 0, skipped: 0 } if runner == Runner::None => Counts::PASSED,
                Counts { passed: 0, failed: 0, .. } if runner != Runner::None => {
                    return Err(Trouble::Failed("no test ran".to_owned()));
                }
                counts => counts,
            })
        })
    }

    /// Runs a step of one's own.
    pub(crate) fn step(&mut self, name: &'static str, work: impl FnOnce(&mut Log) -> Ended) -> bool {
        print!("{name:<24}");
        let _ = io::stdout().flush();
        let start = Instant::now();
        let (ended, tail) = match Log::create(self.place, name) {
            Ok(mut log) => {
                let ended = work(&mut log);
                (ended, log.text())
            }
            Err(error) => (Err(error.into()), String::new()),
        };
        let took = start.elapsed();
        let (counts, reason) = judge(ended, &tail);
        println!("{:>7.1} s  {}", took.as_secs_f64(), told(counts, reason.as_deref()));
        if counts.failed > 0 {
            let lines: Vec<_> = tail.lines().collect();
            for line in &lines[lines.len().saturating_sub(TAIL)..] {
                println!("    | {line}");
            }
        }
        self.done.push(Done { name, took, counts, reason });
        counts.failed == 0
    }

    /// Notes that a step was not run.
    pub(crate) fn skip(&mut self, name: &'static str, why: &str) {
        self.step(name, |_| Err(Trouble::Skipped(why.to_owned())));
    }

    /// Prints the table and, as the last line, the sum.
    pub(crate) fn finish(self) -> ExitCode {
        let mut sum = Counts::default();
        let mut took = Duration::ZERO;
        println!("\n{:<24}{:>9}{:>9}{:>9}{:>9}", "step", "seconds", "passed", "failed", "skipped");
        for step in &self.done {
            sum += step.counts;
            took += step.took;
            let Counts { passed, failed, skipped } = step.counts;
            let seconds = step.took.as_secs_f64();
            let reason = step.reason.as_deref().map(|reason| format!("  {reason}")).unwrap_or_default();
            println!("{:<24}{seconds:>9.1}{passed:>9}{failed:>9}{skipped:>9}{reason}", step.name);
        }
        println!("{:<24}{:>9.1}\n", "all", took.as_secs_f64());
        println!("{} passed, {} failed, {} skipped", sum.passed, sum.failed, sum.skipped);
        if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// A failure keeps what its runner counted before; one that counted no failure counts as one itself.
fn judge(ended: Ended, log: &str) -> (Counts, Option<String>) {
    match ended {
        Ok(counts) => (counts, None),
        Err(Trouble::Skipped(why)) => (Counts::SKIPPED, Some(format!("skipped: {why}"))),
        Err(Trouble::Failed(why)) => {
            let runners = [Runner::Cargo, Runner::Vitest, Runner::Playwright, Runner::Tap];
            let counted =
                runners.map(|runner| Counts::of(runner, log)).into_iter().find(|counts| counts.failed > 0);
            (counted.unwrap_or(Counts::FAILED), Some(why))
        }
    }
}

fn told(counts: Counts, reason: Option<&str>) -> String {
    match reason {
        Some(reason) if counts.failed > 0 => format!("FAILED: {reason}"),
        Some(reason) => reason.to_owned(),
        None if counts == Counts::PASSED => "ok".to_owned(),
        None if counts.failed > 0 => {
            format!("FAILED: {} of {}", counts.failed, counts.failed + counts.passed)
        }
        None => format!("ok, {} tests", counts.passed),
    }
}

/// What the commands of a step print, kept under `target/xtask`.
pub(crate) struct Log {
    path: std::path::PathBuf,
    file: File,
}

impl Log {
    fn create(place: &Place, name: &str) -> io::Result<Self> {
        let path = place.scratch("log").join(format!("{}.log", name.replace([' ', ':', '/'], "-")));
        fs::create_dir_all(place.scratch("log"))?;
        let file = File::create(&path)?;
        Ok(Self { path, file })
    }

    /// Adds a line.
    pub(crate) fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.file, "{line}")
    }

    /// Runs a command; standard output and error go to the log in the order they come.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<(), Trouble> {
        let program = command.get_program().to_string_lossy().into_owned();
        let line = std::iter::once(program.clone())
            .chain(command.get_args().map(|argument| argument.to_string_lossy().into_owned()))
            .collect::<Vec<_>>()
            .join(" ");
        self.say(&format!("$ {line}"))?;
        command.stdin(Stdio::null()).stdout(self.file.try_clone()?).stderr(self.file.try_clone()?);
        // Colours would hide the counts from those who read the log.
        command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never").env("FORCE_COLOR", "0");
        let status = command.status().map_err(|error| Trouble::Failed(format!("{program}: {error}")))?;
        if status.success() { Ok(()) } else { Err(Trouble::Failed(format!("{program}: {status}"))) }
    }

    /// All that was said, without colours.
    pub(crate) fn text(&self) -> String {
        let bytes = fs::read(&self.path).unwrap_or_default();
        String::from_utf8_lossy(&bytes).lines().map(|line| without_colours(line) + "\n").collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u64, failed: u64, skipped: u64) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn a_failure_counts_what_its_runner_told_and_at_least_one() {
        let failed = || Err(Trouble::Failed("exit status: 101".to_owned()));
        let log = "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out;";
        assert_eq!(judge(failed(), log).0, counts(4, 2, 0));
        // It broke before a test ran, or after the last one passed.
        assert_eq!(judge(failed(), "error: could not compile").0, counts(0, 1, 0));
        assert_eq!(judge(failed(), "test result: ok. 4 passed; 0 failed; 0 ignored;").0, counts(0, 1, 0));
    }

    #[test]
    fn what_could_not_run_is_skipped_with_its_reason() {
        let (counted, reason) = judge(Err(Trouble::Skipped("no network".to_owned())), "");
        assert_eq!(counted, counts(0, 0, 1));
        assert_eq!(told(counted, reason.as_deref()), "skipped: no network");
        assert_eq!(told(counts(7, 0, 0), None), "ok, 7 tests");
        assert_eq!(told(counts(6, 1, 0), None), "FAILED: 1 of 7");
    }
}
