//! Imports: files become commands, commands become one entry of the log.

use std::path::Path;

use slipway_analysis::ConflictKind;
use slipway_exchange::csv::{Import, Source, Watch};
use slipway_exchange::process;
use slipway_plan::{Command, Plan};
use slipway_text::{import as words, kind};
use uuid::Uuid;

use crate::files::file_name;
use crate::session::{Actor, Done, Session};
use crate::wire::{ImportFrom, ImportReport, Problem, Severity, Taken, WireError};

/// Largest file that is read, in bytes.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Reads the sources of an import: one file, or all files of the format in a folder, by name.
pub fn sources(path: &Path, from: ImportFrom) -> Result<Vec<Source>, WireError> {
    if !path.is_dir() {
        return Ok(vec![source(path)?]);
    }
    let ending = match from {
        ImportFrom::Csv => ".csv",
        ImportFrom::Ics => ".ics",
        ImportFrom::Process => process::ENDING,
    };
    let entries = std::fs::read_dir(path).map_err(|e| WireError::io(path, &e))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok().map(|e| e.path())).collect();
    paths.retain(|p| p.is_file() && file_name(p).to_lowercase().ends_with(ending));
    paths.sort();
    paths.iter().map(|p| source(p)).collect()
}

fn source(path: &Path) -> Result<Source, WireError> {
    let size = std::fs::metadata(path).map_err(|e| WireError::io(path, &e))?.len();
    if size > LARGEST {
        let why = std::io::Error::from(std::io::ErrorKind::FileTooLarge);
        return Err(WireError::io(path, &why));
    }
    let bytes = std::fs::read(path).map_err(|e| WireError::io(path, &e))?;
    Ok(Source { name: file_name(path), bytes })
}

/// What the sources would change in `plan`.
pub fn read(
    plan: &Plan,
    sources: &[Source],
    from: ImportFrom,
    ids: &mut dyn FnMut() -> Uuid,
    watch: &dyn Watch,
) -> Result<Import, WireError> {
    match from {
        ImportFrom::Csv => Ok(slipway_exchange::csv::import(plan, sources, ids, watch)?),
        ImportFrom::Ics => Ok(slipway_exchange::ics::import::import_all(plan, sources, ids, watch)?),
        ImportFrom::Process => {
            let conflicts: Vec<&str> = ConflictKind::ALL.iter().map(|kind| kind.slug()).collect();
            Ok(process::import(plan, sources, &conflicts, ids, watch)?)
        }
    }
}

/// The report of an import, before anything was changed.
pub fn report(import: &Import, dry_run: bool) -> ImportReport {
    let same = |kind| import.same.get(kind).copied().unwrap_or_default();
    let changed = import.taken.iter().map(|(kind, &count)| (*kind, count.saturating_sub(same(kind))));
    let taken = changed.filter(|(_, count)| *count > 0);
    let taken = taken.map(|(kind, count)| Taken { kind, label: kind::many(kind), count });
    let problem = |p: &slipway_exchange::csv::Problem| Problem {
        severity: if p.lost { Severity::Error } else { Severity::Warning },
        file: p.file.clone(),
        line: p.line,
        column: p.column.clone(),
        character: p.character,
        text: words::problem(&p.why).text(),
    };
    ImportReport {
        dry_run,
        taken: taken.collect(),
        same: import.same.values().sum(),
        rows: import.rows,
        problems: import.problems.iter().map(problem).collect(),
        outcome: None,
    }
}

/// Takes an import over, as one command; `None` when it changes nothing.
pub fn carry_out(session: &mut Session, import: Import, actor: &Actor) -> Result<Option<Done>, WireError> {
    if import.commands.is_empty() {
        return Ok(None);
    }
    let command = Command::Batch { commands: import.commands };
    session.run(&command, None, actor).map(Some)
}
