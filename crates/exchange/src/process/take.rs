//! Records of the file become commands.
//!
//! Each is tried on a copy of the plan, so that one which the plan refuses costs no other.
//!
//! Invariant: the commands together are accepted by the plan that was given; none of them removes anything.

use std::collections::HashMap;

use slipway_plan::{Command, Plan, PlanError, Record, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::KINDS;
use super::file::{File, Wrong, joined};
use super::read::Read;
use crate::csv::{Names, identity, told};
use crate::import::{Cancelled, Import, ProblemKind, Source, Watch, differences, subject};

/// Reads process files, in any order, as changes of `plan`. `conflicts` are the kinds of conflict that a process
/// rule may name, by their slugs; `ids` makes an id for each new record.
///
/// # Errors
/// When `watch` asks to stop.
pub fn import(
    plan: &Plan,
    sources: &[Source],
    conflicts: &[&str],
    ids: &mut dyn FnMut() -> Uuid,
    watch: &dyn Watch,
) -> Result<Import, Cancelled> {
    let mut import = Import::default();
    let files: Vec<File<'_>> =
        sources.iter().filter_map(|source| File::open(source, &mut import.problems)).collect();
    import.rows = files.iter().map(|file| file.entries.len()).sum();
    let names = Names::of(plan);
    let mut taking = Taking { plan, work: plan.clone(), names, conflicts, import, ids, watch, done: 0 };
    for &kind in KINDS {
        taking.kind(kind, &files)?;
    }
    let mut import = taking.import;
    let place = |name: &str| sources.iter().position(|source| source.name == name);
    import.problems.sort_by_key(|problem| (place(&problem.file), problem.line, problem.character));
    Ok(import)
}

struct Taking<'a> {
    plan: &'a Plan,
    work: Plan,
    names: Names,
    conflicts: &'a [&'a str],
    import: Import,
    ids: &'a mut dyn FnMut() -> Uuid,
    watch: &'a dyn Watch,
    /// Records that were read or taken.
    done: u64,
}

impl Taking<'_> {
    fn step(&mut self) -> Result<(), Cancelled> {
        let total = u64::try_from(self.import.rows * 2).unwrap_or(u64::MAX);
        let told = self.done.is_multiple_of(64);
        self.done += 1;
        if !told || self.watch.step(self.done - 1, total) { Ok(()) } else { Err(Cancelled) }
    }

    /// Takes all records of a kind.
    fn kind(&mut self, kind: RecordKind, files: &[File<'_>]) -> Result<(), Cancelled> {
        let mut read = Vec::new();
        for file in files {
            for entry in file.entries.iter().filter(|entry| entry.kind == kind) {
                self.step()?;
                match Read::of(entry, self.conflicts, &self.names) {
                    Ok(record) => read.push((file, record)),
                    Err(wrong) => {
                        self.import.problems.extend(wrong.into_iter().map(|wrong| file.problem(wrong)));
                    }
                }
            }
        }
        let read = self.without_doubles(kind, read);
        let found = matches(self.plan, kind, &read);
        for ((file, record), found) in read.into_iter().zip(found) {
            self.step()?;
            if let Err(wrong) = self.take(&record, found) {
                self.import.problems.push(file.problem(wrong));
            }
        }
        Ok(())
    }

    /// Without those whose key or word stands in front of them already. Policies and rules have none: two may well
    /// be alike.
    fn without_doubles<'f>(
        &mut self,
        kind: RecordKind,
        read: Vec<(&'f File<'f>, Read<'f>)>,
    ) -> Vec<(&'f File<'f>, Read<'f>)> {
        if kind == RecordKind::Policy {
            return read;
        }
        let mut seen: HashMap<String, (String, u64)> = HashMap::new();
        let mut kept = Vec::with_capacity(read.len());
        for (file, record) in read {
            let identity = Value::from(identity(&record.record)).to_string();
            if let Some((first, line)) = seen.get(&identity) {
                let key = told(&record.record, |at| self.names.full(at));
                let why = ProblemKind::DuplicateKey { kind, key, file: first.clone(), line: *line };
                self.import.problems.push(file.problem(Wrong::new(
                    &record.entry.path,
                    record.entry.part.at,
                    why,
                )));
                continue;
            }
            seen.insert(identity, (file.name().to_owned(), file.line(record.entry)));
            kept.push((file, record));
        }
        kept
    }

    fn take(&mut self, read: &Read<'_>, found: Option<Uuid>) -> Result<(), Wrong> {
        let kind = read.entry.kind;
        let command = match found {
            Some(id) => {
                let at = RecordRef::new(kind, id);
                let fields = differences(&self.work, at, &read.given);
                (!fields.is_empty()).then_some(Command::Edit { record: at, fields })
            }
            None => {
                let record = RecordRef::new(kind, (self.ids)());
                let mut fields = read.record.fields();
                fields.retain(|name, _| read.given.iter().any(|(field, _)| field.id == name));
                Some(Command::Add { record, fields })
            }
        };
        if command.is_none() {
            *self.import.same.entry(kind).or_default() += 1;
        }
        if let Some(command) = command {
            let changes = self.work.effect(&command).map_err(|error| self.refused(read, error))?;
            self.work.apply(&changes);
            changes.iter().filter_map(|c| c.after.as_ref()).for_each(|record| self.names.add(record));
            self.import.commands.push(command);
        }
        *self.import.taken.entry(kind).or_default() += 1;
        Ok(())
    }

    fn refused(&self, read: &Read<'_>, error: PlanError) -> Wrong {
        let name = match subject(&error).filter(|at| self.work.holds(*at)) {
            Some(at) => self.names.full(at),
            None => told(&read.record, |at| self.names.full(at)),
        };
        // A word that is taken is a key by another name.
        let is_word = matches!(error, PlanError::KeyTaken { kind: RecordKind::Term, .. });
        let mut wrong = read.refused(error, name);
        if is_word {
            wrong.path = joined(&read.entry.path, "word");
        }
        wrong
    }
}

/// What a record is told by, whatever the order of its lists.
fn told_by(record: &Record) -> String {
    let mut parts = identity(record);
    for part in &mut parts {
        if let Value::Array(list) = part {
            list.sort_by_key(ToString::to_string);
        }
    }
    Value::from(parts).to_string()
}

/// For each record of the file that of the plan which it is about, where there is one. Of several that are told by
/// the same, the equal ones belong together, then the first with the first.
fn matches(plan: &Plan, kind: RecordKind, read: &[(&File<'_>, Read<'_>)]) -> Vec<Option<Uuid>> {
    let mut there: HashMap<String, Vec<Record>> = HashMap::new();
    for record in plan.refs(kind).into_iter().filter_map(|at| plan.record(at)) {
        there.entry(told_by(&record)).or_default().push(record);
    }
    let mut found: Vec<Option<Uuid>> = vec![None; read.len()];
    for equal_only in [true, false] {
        for (found, (_, read)) in found.iter_mut().zip(read).filter(|(found, _)| found.is_none()) {
            let Some(left) = there.get_mut(&told_by(&read.record)) else { continue };
            let same = |record: &Record| {
                read.given.iter().all(|(field, _)| read.record.get(field.id) == record.get(field.id))
            };
            if let Some(at) = left.iter().position(|record| !equal_only || same(record)) {
                *found = Some(left.remove(at).id());
            }
        }
    }
    found
}
