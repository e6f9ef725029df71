//! Where words go: results to standard output, messages to standard error.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use slipway_text::{Message, say};
use slipway_workspace::wire::WireError;

static QUIET: AtomicBool = AtomicBool::new(false);

/// With `--quiet` there are no remarks.
pub(crate) fn set_quiet(quiet: bool) {
    QUIET.store(quiet, Ordering::Relaxed);
}

/// A line of the result. A reader who went away (`| head`) ends the run quietly.
pub(crate) fn line(text: &str) {
    if writeln!(std::io::stdout().lock(), "{text}").is_err() {
        std::process::exit(0);
    }
}

/// A remark for people.
pub(crate) fn remark(message: &Message) {
    if !QUIET.load(Ordering::Relaxed) {
        complain(message);
    }
}

/// A message for people that is said even with `--quiet`.
pub(crate) fn complain(message: &Message) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(std::io::stderr().lock(), "{}", message.text());
}

/// What went wrong, with its hint.
pub(crate) fn error(error: &WireError) {
    complain(&say::cli_error(&error.sentence));
    if let Some(hint) = &error.hint {
        complain(&say::cli_hint(hint));
    }
}

/// Progress, on a terminal only.
pub(crate) struct Bar;

impl slipway_workspace::Watch for Bar {
    fn step(&self, done: u64, total: u64) -> bool {
        let mut to = std::io::stderr();
        if to.is_terminal() && !QUIET.load(Ordering::Relaxed) && total > 0 {
            let end = if done >= total { "\r        \r" } else { "" };
            // Progress that cannot be shown is no reason to stop.
            let _ = write!(to, "\r{:>3} %{end}", done * 100 / total);
        }
        true
    }
}
