//! Rows become commands.
//!
//! Kinds are taken in the order in which they name each other. What names a kind that comes later, or its own
//! (parents of a release, systems that a system needs), is filled in once all rows are there. Each row is
//! tried on a copy of the plan, so that a row which the plan refuses costs no other.
//!
//! Invariant: the commands together are accepted by the plan that was given.

use std::collections::HashMap;

use serde_json::Map;
use slipway_plan::record::{Release, ReleaseId, ScopeItem};
use slipway_plan::{Change, Command, Plan, PlanError, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::cell::{self, Place};
use super::identity::{identity, is_only, matches, told};
use super::names::Coming;
use super::read::{Reading, Row};
use super::sheet::{Sheet, coming, open};
use super::{Cancelled, Import, Names, Problem, ProblemKind, Source, Watch};
use crate::import::{column, differences, subject};

/// Reads CSV files, in any order, as changes of `plan`. `ids` makes an id for each new record.
///
/// # Errors
/// When `watch` asks to stop.
pub fn import(
    plan: &Plan,
    sources: &[Source],
    ids: &mut dyn FnMut() -> Uuid,
    watch: &dyn Watch,
) -> Result<Import, Cancelled> {
    let mut import = Import::default();
    let sheets: Vec<Sheet> = sources.iter().filter_map(|source| open(source, &mut import)).collect();
    let total: usize = sheets.iter().map(|sheet| sheet.rows.len() * 2).sum();
    let mut taking = Taking {
        plan,
        work: plan.clone(),
        names: Names::of(plan),
        coming: coming(&sheets),
        sheets: &sheets,
        makes_portfolios: !sheets.iter().any(|sheet| sheet.layout.kind == RecordKind::Portfolio),
        import,
        late: Vec::new(),
        ids,
        progress: Progress { watch, done: 0, total: u64::try_from(total).unwrap_or(u64::MAX) },
    };
    taking.progress.tell()?;
    for &kind in RecordKind::ALL {
        taking.kind(kind)?;
    }
    taking.fill_in()?;
    let mut import = taking.import;
    let place = |name: &str| sources.iter().position(|source| source.name == name);
    import.problems.sort_by_key(|problem| (place(&problem.file), problem.line));
    Ok(import)
}

struct Progress<'a> {
    watch: &'a dyn Watch,
    done: u64,
    total: u64,
}

impl Progress<'_> {
    fn tell(&self) -> Result<(), Cancelled> {
        if self.watch.step(self.done, self.total) { Ok(()) } else { Err(Cancelled) }
    }

    fn one(&mut self) -> Result<(), Cancelled> {
        self.done += 1;
        if self.done.is_multiple_of(256) { self.tell() } else { Ok(()) }
    }
}

/// A row that was taken and has something to be filled in.
struct Late<'a> {
    row: Row<'a>,
    at: RecordRef,
    /// Its command in the import.
    command: Option<usize>,
}

struct Taking<'a> {
    plan: &'a Plan,
    work: Plan,
    names: Names,
    coming: Coming,
    sheets: &'a [Sheet],
    makes_portfolios: bool,
    import: Import,
    late: Vec<Late<'a>>,
    ids: &'a mut dyn FnMut() -> Uuid,
    progress: Progress<'a>,
}

impl<'a> Taking<'a> {
    fn kind(&mut self, kind: RecordKind) -> Result<(), Cancelled> {
        let mut rows = Vec::new();
        let sheets = self.sheets;
        for sheet in sheets.iter().filter(|sheet| sheet.layout.kind == kind) {
            for raw in &sheet.rows {
                let (names, coming) = (&self.names, &self.coming);
                let reading = Reading { names, coming, makes_portfolios: self.makes_portfolios };
                match reading.read(sheet, raw).and_then(|row| self.with_portfolio(row)) {
                    Ok(row) => rows.push(row),
                    Err(problems) => self.import.problems.extend(problems),
                }
                self.progress.one()?;
            }
        }
        let rows = self.without_doubles(rows);
        let found = matches(self.plan, kind, &rows);
        for (row, found) in rows.into_iter().zip(found) {
            self.take(row, found);
            self.progress.one()?;
        }
        Ok(())
    }

    /// Makes the portfolio that a row names and nothing describes.
    fn with_portfolio(&mut self, mut row: Row<'a>) -> Result<Row<'a>, Vec<Problem>> {
        let Some((field, key)) = row.new_portfolio.take() else { return Ok(row) };
        if !self.names.has_key(RecordKind::Portfolio, &key) {
            let at = RecordRef::new(RecordKind::Portfolio, (self.ids)());
            let fields = [("key", &key), ("name", &key)]
                .map(|(name, text)| (name.to_owned(), Value::from(text.as_str())));
            let command = Command::Add { record: at, fields: fields.into_iter().collect() };
            self.carry_out(command).map_err(|error| vec![self.refused(&row, error)])?;
            *self.import.taken.entry(RecordKind::Portfolio).or_default() += 1;
            let remark = row.problem(Some(field.id), ProblemKind::PortfolioMade { key: key.clone() });
            self.import.problems.push(Problem { lost: false, ..remark });
        }
        let value = self.names.resolve(&[RecordKind::Portfolio], &key, None);
        let value = value
            .map(|at| Value::from(at.to_string()))
            .map_err(|why| vec![row.problem(Some(field.id), why)])?;
        let _ = row.record.set(field.id, &value);
        row.given.push((field, value));
        Ok(row)
    }

    /// Rows without those that stand in front of them already.
    fn without_doubles(&mut self, rows: Vec<Row<'a>>) -> Vec<Row<'a>> {
        let mut kept: Vec<Row<'a>> = Vec::with_capacity(rows.len());
        let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
        for row in rows {
            let places = seen.entry(Value::from(identity(&row.record)).to_string()).or_default();
            let only = is_only(&row.record);
            let same = |&&n: &&usize| only || (kept[n].record == row.record && same_late(&kept[n], &row));
            if let Some(first) = places.iter().find(same).map(|&n| &kept[n]) {
                let (file, line) = (first.sheet.file.clone(), first.line);
                let problem = if only {
                    let (kind, key) = (row.record.kind(), told(&row.record, |at| self.names.full(at)));
                    let column = kind.field("key").map(|field| field.id);
                    row.problem(column, ProblemKind::DuplicateKey { kind, key, file, line })
                } else {
                    Problem { lost: false, ..row.problem(None, ProblemKind::SameRow { file, line }) }
                };
                self.import.problems.push(problem);
            } else {
                places.push(kept.len());
                kept.push(row);
            }
        }
        kept
    }

    fn take(&mut self, row: Row<'a>, found: Option<Uuid>) {
        let kind = row.record.kind();
        let (at, command) = match found {
            Some(id) => {
                let at = RecordRef::new(kind, id);
                let mut fields = differences(&self.work, at, &row.given);
                // A row that says where its booking stands is not asked again because the time is another.
                if kind == RecordKind::Booking && !fields.is_empty() {
                    let said = row.given.iter().filter(|(field, _)| field.id == "status");
                    fields.extend(said.map(|(field, value)| (field.id.to_owned(), value.clone())));
                }
                (at, (!fields.is_empty()).then_some(Command::Edit { record: at, fields }))
            }
            None => {
                let at = RecordRef::new(kind, (self.ids)());
                let mut fields = row.record.fields();
                fields.retain(|name, _| row.given.iter().any(|(field, _)| field.id == name));
                (at, Some(Command::Add { record: at, fields }))
            }
        };
        let command = match command.map(|command| self.carry_out(command)).transpose() {
            Ok(command) => command,
            Err(error) => {
                let problem = self.refused(&row, error);
                return self.import.problems.push(problem);
            }
        };
        *self.import.taken.entry(kind).or_default() += 1;
        if command.is_none() {
            *self.import.same.entry(kind).or_default() += 1;
        }
        if !row.late.is_empty() {
            self.late.push(Late { row, at, command });
        }
    }

    /// Tries a command on the copy and keeps it. Answers with its place.
    fn carry_out(&mut self, command: Command) -> Result<usize, PlanError> {
        let changes = attempt(&self.work, &command)?;
        self.work.apply(&changes);
        changes.iter().filter_map(|c| c.after.as_ref()).for_each(|r| self.names.add(r));
        self.import.commands.push(command);
        Ok(self.import.commands.len() - 1)
    }

    fn refused(&self, row: &Row<'_>, error: PlanError) -> Problem {
        let name = match subject(&error).filter(|at| self.work.holds(*at)) {
            Some(at) => self.names.full(at),
            None => told(&row.record, |at| self.names.full(at)),
        };
        match error {
            PlanError::Value { field, why, .. } => row.problem(Some(field), ProblemKind::Value(why)),
            error => row.problem(column(&error), ProblemKind::Refused { error, name }),
        }
    }

    /// What names rows that were not there yet.
    fn fill_in(&mut self) -> Result<(), Cancelled> {
        for Late { row, at, command } in std::mem::take(&mut self.late) {
            let mut given = Vec::new();
            for (field, cell) in &row.late {
                let place = Place { names: &self.names, within: row.within };
                match cell::value(field.kind, cell, place) {
                    Ok(value) => given.push((*field, value)),
                    Err(ProblemKind::UnknownKey { key, .. }) => {
                        self.import.problems.push(row.problem(Some(field.id), ProblemKind::LeftOut { key }));
                    }
                    Err(why) => self.import.problems.push(row.problem(Some(field.id), why)),
                }
            }
            let fields = differences(&self.work, at, &given);
            if fields.is_empty() {
                continue;
            }
            let edit = Command::Edit { record: at, fields };
            match attempt(&self.work, &edit) {
                Ok(changes) => {
                    self.work.apply(&changes);
                    if let Some(same) = self.import.same.get_mut(&at.kind).filter(|_| command.is_none()) {
                        *same -= 1;
                    }
                    self.merge(command, edit);
                }
                Err(error) => {
                    let problem = self.refused(&row, error);
                    self.import.problems.push(problem);
                }
            }
            self.progress.one()?;
        }
        Ok(())
    }

    /// Into the row's own command, where it has one: references are looked at when all commands are done.
    fn merge(&mut self, command: Option<usize>, edit: Command) {
        let own = command.and_then(|n| self.import.commands.get_mut(n));
        match (own, edit) {
            (
                Some(Command::Add { fields, .. } | Command::Edit { fields, .. }),
                Command::Edit { fields: more, .. },
            ) => {
                fields.extend(more);
            }
            (_, edit) => self.import.commands.push(edit),
        }
    }
}

fn same_late(one: &Row<'_>, other: &Row<'_>) -> bool {
    one.late
        .iter()
        .map(|(field, cell)| (field.id, *cell))
        .eq(other.late.iter().map(|(f, cell)| (f.id, *cell)))
}

/// What the command would change. Another kind of release is also tried against all that belongs to it: the
/// plan looks at those once they are touched, and another row may touch them.
fn attempt(plan: &Plan, command: &Command) -> Result<Vec<Change>, PlanError> {
    let Command::Edit { record, fields } = command else { return plan.effect(command) };
    if record.kind != RecordKind::Release || !fields.contains_key("kind") {
        return plan.effect(command);
    }
    let release = ReleaseId(record.id);
    let children = plan.naming::<Release>(release).map(|child| RecordRef::from(child.id));
    let scope = plan.naming::<ScopeItem>(release).map(|item| RecordRef::from(item.id));
    let touch = |record| Command::Edit { record, fields: Map::new() };
    let commands = [command.clone()].into_iter().chain(children.chain(scope).map(touch)).collect();
    plan.effect(&Command::Batch { commands }).map_err(|error| match error {
        PlanError::InBatch { why, .. } => *why,
        other => other,
    })
}
