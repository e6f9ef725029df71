//! `slipway import` and `slipway apply`.

use std::io::Read;
use std::path::Path;

use slipway_text::say;
use slipway_workspace::wire::{ImportFrom, Problem, Severity, WireError};
use slipway_workspace::{SystemHost, commands_of, host, moved_slots, run_lines, take_in};

use crate::args::From;
use crate::{Ended, out, plan};

/// How an import is taken.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    pub(crate) dry_run: bool,
    pub(crate) partial: bool,
}

pub(crate) fn import(path: &Path, from: From, input: &Path, manner: Manner) -> Result<Ended, WireError> {
    let from = match from {
        From::Csv => ImportFrom::Csv,
        From::Ics => ImportFrom::Ics,
        From::Process => ImportFrom::Process,
    };
    let mut session = if manner.dry_run { plan::look(path)? } else { plan::open(path)? };
    let sources = take_in::sources(input, from)?;
    let mut ids = || host::new_id(&SystemHost);
    let import = take_in::read(&session.plan(), &sources, from, &mut ids, &out::Bar)?;
    let report = take_in::report(&import, manner.dry_run);
    for problem in &report.problems {
        tell(problem);
    }
    let taken: usize = report.taken.iter().map(|t| t.count).sum();
    let wrong = report.problems.iter().filter(|p| p.severity == Severity::Error).count();
    let remarks = report.problems.len() - wrong;
    let refused = wrong > 0 && !manner.partial;
    // A dry run lists what would be taken; of a refused import nothing is.
    if manner.dry_run || !refused {
        for taken in &report.taken {
            out::line(&say::cli_taken(&taken.label, taken.count).text());
        }
    }
    out::remark(&match manner.dry_run || refused {
        true => say::cli_import_rows_only(report.rows, taken, report.same, remarks),
        false => say::cli_import_rows(report.rows, taken, report.same, remarks),
    });
    if manner.dry_run {
        out::remark(&say::cli_import_dry());
    } else if refused {
        out::complain(&say::cli_import_refused(wrong));
    } else if let Some(done) = take_in::carry_out(&mut session, import, &plan::actor())? {
        out::remark(&say::cli_done(&done.label));
    } else {
        out::remark(&match (wrong, report.same) {
            (0, _) => say::cli_import_same(),
            (_, 0) => say::cli_import_none(),
            _ => say::cli_import_same_rest(),
        });
    }
    Ok(if refused { Ended::NotAccepted } else { Ended::Fine })
}

fn tell(problem: &Problem) {
    let line = problem.line.unwrap_or(0).to_string();
    let character = problem.character.map(|character| character.to_string());
    let place = match (&problem.column, problem.line) {
        (path, Some(_)) if let Some(character) = character => match path {
            Some(path) => say::cli_place_path(&problem.file, line, character, path).text(),
            None => say::cli_place_character(&problem.file, line, character).text(),
        },
        (Some(column), _) => say::cli_place_column(&problem.file, line, column).text(),
        (None, Some(_)) => say::cli_place(&problem.file, line).text(),
        (None, None) => problem.file.clone(),
    };
    match problem.severity {
        Severity::Error => out::complain(&say::cli_problem_error(place, &problem.text)),
        Severity::Warning => out::remark(&say::cli_problem_remark(place, &problem.text)),
    }
}

/// Commands as JSON lines: all or nothing, one entry of the log.
pub(crate) fn apply(path: &Path, file: Option<&Path>) -> Result<Ended, WireError> {
    let mut text = String::new();
    match file {
        Some(file) => {
            text = std::fs::read_to_string(file).map_err(|e| WireError::io(file, &e))?;
        }
        None => {
            let read = std::io::stdin().lock().read_to_string(&mut text);
            read.map_err(|e| WireError::io(Path::new("-"), &e))?;
        }
    }
    let mut session = plan::open(path)?;
    let nothing = |error: WireError| match error.hint {
        Some(_) => error,
        None => error.hint(&say::cli_apply_nothing()),
    };
    let read = commands_of(&session.plan(), &text).map_err(nothing)?;
    if read.1.is_empty() {
        out::remark(&say::cli_apply_nothing());
        return Ok(Ended::Fine);
    }
    let done = run_lines(&mut session, &read, &plan::actor()).map_err(nothing)?;
    plan::tell(&done);
    for slot in moved_slots(&session.plan(), &read.0) {
        out::remark(&slot);
    }
    Ok(Ended::Fine)
}
