//! How many tests a runner says it ran, read from its own output.
//!
//! Invariant: nothing is guessed. A runner that said nothing counts nothing, and the step then speaks for itself.

use std::ops::AddAssign;

/// Tests by how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

/// Whose output it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runner {
    /// No test runner: the step is one check.
    None,
    /// `cargo test`: one `test result:` line a test binary.
    Cargo,
    /// The `Tests` line of vitest.
    Vitest,
    /// The closing lines of Playwright's list reporter.
    Playwright,
    /// The closing comments of TAP, as `node --test` writes them.
    Tap,
}

impl Counts {
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Reads the output of `runner`, which may hold colours.
    pub(crate) fn of(runner: Runner, output: &str) -> Self {
        let mut counts = Self::default();
        for line in output.lines().map(without_colours) {
            let line = line.trim();
            let told = match runner {
                Runner::None => None,
                Runner::Cargo => line.strip_prefix("test result: "),
                Runner::Vitest => {
                    line.strip_prefix("Tests ").map(|rest| rest.split('(').next().unwrap_or(rest))
                }
                Runner::Playwright => is_playwright(line).then_some(line),
                Runner::Tap => line.strip_prefix("# "),
            };
            if let Some(told) = told {
                counts += if runner == Runner::Tap { tap(told) } else { pairs(told) };
            }
        }
        counts
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Playwright closes with lines such as `3 passed (2.1s)` and `1 did not run`, each on its own.
fn is_playwright(line: &str) -> bool {
    let Some((number, rest)) = line.split_once(' ') else { return false };
    let plain = rest.split(" (").next().unwrap_or(rest);
    number.parse::<u64>().is_ok()
        && ["passed", "failed", "skipped", "flaky", "interrupted", "did not run"].contains(&plain)
}

/// Words that follow their number, in any order: `12 passed; 0 failed`, `1 failed | 11 passed`.
fn pairs(text: &str) -> Counts {
    let mut counts = Counts::default();
    let words: Vec<_> = text.split([' ', ';', '|', '.']).filter(|word| !word.is_empty()).collect();
    for pair in words.windows(2) {
        let Ok(number) = pair[0].parse::<u64>() else { continue };
        match pair[1] {
            "passed" => counts.passed += number,
            // A test that passes only the second time is not one to rely on; one that was cut off did not pass.
            "failed" | "flaky" | "interrupted" => counts.failed += number,
            "skipped" | "ignored" | "todo" | "did" => counts.skipped += number,
            _ => {}
        }
    }
    counts
}

/// `# pass 3`, `# fail 0`, `# cancelled 1`, `# skipped 0`.
fn tap(text: &str) -> Counts {
    let mut counts = Counts::default();
    if let Some((word, Ok(number))) = text.split_once(' ').map(|(word, number)| (word, number.parse::<u64>()))
    {
        match word {
            "pass" => counts.passed = number,
            "fail" | "cancelled" => counts.failed = number,
            "skipped" | "todo" => counts.skipped = number,
            _ => {}
        }
    }
    counts
}

/// Without ANSI sequences `ESC [ ... letter`.
pub(crate) fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if c == '\u{1b}' {
            rest.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(c);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(runner: Runner, output: &str, passed: u64, failed: u64, skipped: u64) {
        assert_eq!(Counts::of(runner, output), Counts { passed, failed, skipped });
    }

    #[test]
    fn cargo_says_a_line_a_binary() {
        let output = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.00s\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s\n";
        check(Runner::Cargo, output, 16, 2, 1);
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let output = " Test Files  1 failed | 3 passed (4)\n\u{1b}[2m      Tests \u{1b}[22m 1 failed | 11 passed | 2 skipped (14)\n";
        check(Runner::Vitest, output, 11, 1, 2);
        check(Runner::Vitest, " Test Files  1 passed (1)\n      Tests  7 passed (7)\n", 7, 0, 0);
    }

    #[test]
    fn playwright_closes_with_a_line_a_kind() {
        let output = "Running 7 tests using 1 worker\n  1 failed\n    a.spec.ts:3:1 › x\n  1 flaky\n  2 skipped\n  1 did not run\n  2 passed (3.1s)\n";
        check(Runner::Playwright, output, 2, 2, 3);
    }

    #[test]
    fn tap_closes_with_comments() {
        check(
            Runner::Tap,
            "# a title with fail 9\n# tests 4\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 1\n",
            2,
            1,
            1,
        );
    }

    #[test]
    fn silence_counts_nothing() {
        for runner in [Runner::None, Runner::Cargo, Runner::Vitest, Runner::Playwright, Runner::Tap] {
            check(runner, "12 passed in spirit\nerror: 3 failed to compile", 0, 0, 0);
        }
    }
}
