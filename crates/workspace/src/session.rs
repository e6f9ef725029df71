//! An open plan behind one door: run, preview, undo, redo.
//!
//! *Invariant*: memory and file change together. [`Session::run`] computes the effect, writes it with its
//! log entry in one transaction, and only then applies it to memory. A refused or failed command leaves
//! both as they were.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};
use slipway_analysis::{Conflict, ConflictSet, Delta};
use slipway_plan::time::civil;
use slipway_plan::{Change, Command, Moment, Plan, PlanError, Record, RecordKind, ValueError, invert};
use slipway_store::{Entry, EntryKind, NewEntry, Store};
use slipway_text::say;

use crate::conflict_list::{Listed, Said};
use crate::wire::{Code, ConflictRow, ConflictsOf, WireError};
use crate::{describe, expect, rows};

/// Who acts, when, and why.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub author: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, where they said it.
    pub why: Option<String>,
}

/// What a command did, before it becomes an answer on the wire.
#[derive(Debug)]
pub struct Done {
    /// What was done, in words.
    pub label: String,
    /// What changed.
    pub changes: Vec<Change>,
    /// New conflicts in words, the worst first, at most [`MOST_ROWS`], of a preview [`MOST_AHEAD`].
    pub gained: Vec<ConflictRow>,
    /// Gone conflicts in words, as many at most.
    pub lost: Vec<ConflictRow>,
    /// How many are new.
    pub gained_total: usize,
    /// How many are gone.
    pub lost_total: usize,
}

/// How many conflicts an answer puts into words.
pub const MOST_ROWS: usize = 20;

/// How many the answer to a preview does: a drag asks with every move, and sentences are most of the cost.
pub const MOST_AHEAD: usize = 3;

/// An open plan.
pub struct Session {
    store: Store,
    plan: Arc<Plan>,
    conflicts: ConflictSet,
    undo: Vec<u64>,
    redo: Vec<u64>,
    now: NaiveDateTime,
    read_only: bool,
    listed: Option<Listed>,
    /// What entries of the log did, in words, at a revision: every answer says it.
    labels: RefCell<Vec<(u64, u64, String)>>,
    said: Option<Said>,
}

impl Session {
    /// Makes a plan file with these first records as its first entry, and opens it.
    pub fn create(path: &Path, records: &[Record], made_by: &str, actor: &Actor) -> Result<Self, WireError> {
        let at_path = |e| WireError::store(path, &e);
        let commands: Vec<_> =
            records.iter().map(|r| Command::Add { record: r.reference(), fields: r.fields() }).collect();
        let plan = Plan::default();
        let command = Command::Batch { commands };
        let changes = plan.effect(&command).map_err(|e| WireError::refused(&plan, &e))?;
        let mut store = Store::create(path, made_by, actor.at).map_err(at_path)?;
        let entry = NewEntry {
            at: actor.at,
            author: &actor.author,
            why: actor.why.as_deref(),
            kind: EntryKind::Do,
            of: None,
            command: Some(&command),
            changes: &changes,
        };
        let revision = store.revision();
        store.append(&entry, revision).map_err(at_path)?;
        let mut plan = Plan::default();
        plan.apply(&changes);
        Self::of(store, plan, false, actor.at)
    }

    /// Opens a plan file to work on.
    pub fn open(path: &Path, now: DateTime<Utc>) -> Result<Self, WireError> {
        let (store, plan) = Store::open(path).map_err(|e| WireError::store(path, &e))?;
        Self::of(store, plan, false, now)
    }

    /// Opens a plan file to look at, also while another process works on it.
    pub fn open_read_only(path: &Path, now: DateTime<Utc>) -> Result<Self, WireError> {
        let (store, plan) = Store::open_read_only(path).map_err(|e| WireError::store(path, &e))?;
        Self::of(store, plan, true, now)
    }

    fn of(store: Store, plan: Plan, read_only: bool, now: DateTime<Utc>) -> Result<Self, WireError> {
        let now = minute(now, plan.zone());
        let conflicts = ConflictSet::check(&plan, now);
        let mut session = Self {
            store,
            plan: Arc::new(plan),
            conflicts,
            undo: Vec::new(),
            redo: Vec::new(),
            now,
            read_only,
            listed: None,
            labels: RefCell::default(),
            said: None,
        };
        session.read_stacks()?;
        Ok(session)
    }

    /// What undo and redo would take, from the log. The first entry, which made the plan, stays.
    fn read_stacks(&mut self) -> Result<(), WireError> {
        (self.undo, self.redo) = (Vec::new(), Vec::new());
        let steps = self.store.steps().map_err(|e| self.at_path(&e))?;
        for step in steps.into_iter().skip(1) {
            match step.kind {
                EntryKind::Do => {
                    self.undo.push(step.seq);
                    self.redo.clear();
                }
                EntryKind::Undo => {
                    self.undo.pop();
                    self.redo.extend(step.of);
                }
                EntryKind::Redo => {
                    self.redo.pop();
                    self.undo.extend(step.of);
                }
            }
        }
        Ok(())
    }

    fn at_path(&self, error: &slipway_store::StoreError) -> WireError {
        WireError::store(self.store.path(), error)
    }

    /// The plan as it is now; cheap to keep while edits go on.
    pub fn plan(&self) -> Arc<Plan> {
        Arc::clone(&self.plan)
    }

    /// Its conflicts as a list was last asked for: made once, and then read in pages.
    pub fn listed(&mut self, of: &ConflictsOf) -> &Listed {
        let state = (self.revision(), Moment::at(self.now));
        let kept = self.listed.take().filter(|listed| listed.is(state, of));
        if kept.is_none() && !of.query.trim().is_empty() && !self.said.as_ref().is_some_and(|s| s.is(state)) {
            self.said = Some(Said::of(&self.plan, &self.conflicts, self.now, state));
        }
        let said = self.said.as_ref().filter(|said| said.is(state));
        let listed =
            kept.unwrap_or_else(|| Listed::of(&self.plan, &self.conflicts, self.now, state, of, said));
        self.listed.insert(listed)
    }

    /// Its conflicts.
    pub fn conflicts(&self) -> &ConflictSet {
        &self.conflicts
    }

    /// Position in the log.
    pub fn revision(&self) -> u64 {
        self.store.revision()
    }

    /// Its file.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// The file behind it.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether it can only be read.
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Now, in the plan's zone, to the minute.
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// Time passes: conflicts that depend on it are judged again, once a minute. True when any changed.
    pub fn tick(&mut self, now: DateTime<Utc>) -> bool {
        let now = minute(now, self.plan.zone());
        if now == self.now {
            return false;
        }
        self.now = now;
        let delta = self.conflicts.set_now(&self.plan, self.now);
        !delta.gained.is_empty() || !delta.lost.is_empty()
    }

    /// Reads again what another process wrote. True when there was something.
    pub fn refresh(&mut self) -> Result<bool, WireError> {
        if !self.store.changed_elsewhere().map_err(|e| self.at_path(&e))? {
            return Ok(false);
        }
        let plan = self.store.reload().map_err(|e| self.at_path(&e))?;
        self.plan = Arc::new(plan);
        self.conflicts = ConflictSet::check(&self.plan, self.now);
        self.read_stacks()?;
        Ok(true)
    }

    /// Refuses a caller who saw another revision.
    fn expect(&mut self, revision: Option<u64>) -> Result<(), WireError> {
        let changed = self.refresh()?;
        match revision {
            Some(seen) if changed || seen != self.revision() => {
                Err(WireError::new(Code::Stale, &say::file_stale()).hint(&say::file_stale_hint()))
            }
            _ => Ok(()),
        }
    }

    /// Carries out a command: effect, write, apply, conflicts. `revision` is what the caller saw.
    pub fn run(
        &mut self,
        command: &Command,
        revision: Option<u64>,
        actor: &Actor,
    ) -> Result<Done, WireError> {
        self.expect(revision)?;
        let command = &*command.stamped(Moment::at(civil(actor.at.timestamp(), self.plan.zone())));
        let changes = self.plan.effect(command).map_err(|e| WireError::refused(&self.plan, &e))?;
        let label = describe::command(&self.plan, command, &changes);
        if changes.is_empty() {
            return Ok(Done::nothing(label));
        }
        expect::kinds(&changes)?;
        expect::conflicts(&self.plan, &self.conflicts, command, &changes)?;
        self.expect_baselines(&changes)?;
        let entry = NewEntry {
            at: actor.at,
            author: &actor.author,
            why: actor.why.as_deref(),
            kind: EntryKind::Do,
            of: None,
            command: Some(command),
            changes: &changes,
        };
        let seq = self.write(&entry)?;
        self.undo.push(seq);
        self.redo.clear();
        Ok(self.carry_out(changes, label))
    }

    /// Reads what dates were at baselines that come by these changes, before they are made.
    fn expect_baselines(&mut self, changes: &[Change]) -> Result<(), WireError> {
        if changes.iter().all(|change| change.record().kind != RecordKind::Baseline) {
            return Ok(());
        }
        let last = i64::try_from(self.revision()).unwrap_or(i64::MAX);
        // A baseline that comes with the rest of a plan is of that plan's log.
        let alone = changes.iter().all(|change| change.record().kind == RecordKind::Baseline);
        if alone && changes.iter().any(|change| names_position_after(change, last)) {
            let why = ValueError::OutOfRange { min: 1, max: last };
            let error = PlanError::Value { kind: RecordKind::Baseline, field: "position", why };
            return Err(WireError::refused(&self.plan, &error));
        }
        let plan = Arc::make_mut(&mut self.plan);
        self.store.look_back(plan, changes).map_err(|e| WireError::store(self.store.path(), &e))
    }

    fn write(&mut self, entry: &NewEntry<'_>) -> Result<u64, WireError> {
        if self.read_only {
            let path = self.store.path().display().to_string();
            return Err(WireError::new(Code::ReadOnly, &say::file_read_only(path)));
        }
        let revision = self.store.revision();
        self.store.append(entry, revision).map_err(|e| self.at_path(&e))
    }

    /// Memory follows the file.
    fn carry_out(&mut self, changes: Vec<Change>, label: String) -> Done {
        let delta = self.apply(&changes, self.revision());
        let lost = if delta.lost.is_empty() { Vec::new() } else { self.lost_rows(&changes, &delta.lost) };
        let gained = self.rows(&delta.gained, MOST_ROWS);
        Done { label, changes, gained, lost, gained_total: delta.gained.len(), lost_total: delta.lost.len() }
    }

    fn rows(&self, conflicts: &[Conflict], most: usize) -> Vec<ConflictRow> {
        // The ledger is read for nothing where there is nothing to say, and a drag asks often.
        if conflicts.is_empty() {
            return Vec::new();
        }
        rows::conflicts(&self.plan, worst_first(conflicts, most), self.now)
    }

    /// `seq` is the number of the entry that says so.
    fn apply(&mut self, changes: &[Change], seq: u64) -> Delta {
        let zone = self.plan.zone();
        let plan = Arc::make_mut(&mut self.plan);
        plan.apply(changes);
        Store::begin_baselines(plan, seq);
        if plan.zone() != zone {
            let at = slipway_plan::time::instant(self.now, zone);
            self.now = civil(at, plan.zone());
        }
        self.conflicts.update(&self.plan, changes, self.now)
    }

    /// Sentences of conflicts that are gone: said of the plan in which they held.
    fn lost_rows(&mut self, changes: &[Change], lost: &[Conflict]) -> Vec<ConflictRow> {
        let plan = Arc::make_mut(&mut self.plan);
        plan.apply(&invert(changes));
        let rows = rows::conflicts(plan, worst_first(lost, MOST_ROWS), self.now);
        plan.apply(changes);
        rows
    }

    /// What a command would do. Nothing changes, in memory or on disk.
    pub fn preview(&mut self, command: &Command, revision: Option<u64>) -> Result<Done, WireError> {
        self.expect(revision)?;
        let command = &*command.stamped(Moment::at(self.now));
        let changes = self.plan.effect(command).map_err(|e| WireError::refused(&self.plan, &e))?;
        let label = describe::command(&self.plan, command, &changes);
        if changes.is_empty() {
            return Ok(Done::nothing(label));
        }
        self.expect_baselines(&changes)?;
        let (seq, inverse) = (self.revision() + 1, invert(&changes));
        let (now, judged) = (self.now, self.conflicts.now());
        let delta = self.apply(&changes, seq);
        let gained = self.rows(&delta.gained, MOST_AHEAD);
        Arc::make_mut(&mut self.plan).apply(&inverse);
        self.now = now;
        self.conflicts.take_back(&self.plan, &inverse, &delta, judged);
        let lost = self.rows(&delta.lost, MOST_AHEAD);
        let (gained_total, lost_total) = (delta.gained.len(), delta.lost.len());
        Ok(Done { label, changes, gained, lost, gained_total, lost_total })
    }

    /// Takes back the newest command that is not taken back yet.
    pub fn undo(&mut self, actor: &Actor) -> Result<Done, WireError> {
        self.expect(None)?;
        let Some(&seq) = self.undo.last() else {
            return Err(WireError::new(Code::Invalid, &say::undo_nothing()));
        };
        let done = self.again(seq, EntryKind::Undo, actor)?;
        self.undo.pop();
        self.redo.push(seq);
        Ok(done)
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, actor: &Actor) -> Result<Done, WireError> {
        self.expect(None)?;
        let Some(&seq) = self.redo.last() else {
            return Err(WireError::new(Code::Invalid, &say::redo_nothing()));
        };
        let done = self.again(seq, EntryKind::Redo, actor)?;
        self.redo.pop();
        self.undo.push(seq);
        Ok(done)
    }

    fn again(&mut self, seq: u64, kind: EntryKind, actor: &Actor) -> Result<Done, WireError> {
        let entry = self.store.entry(seq).map_err(|e| self.at_path(&e))?;
        let entry = entry.ok_or_else(|| WireError::internal(format!("log entry {seq} is missing")))?;
        let what = self.label(&entry);
        let stored = entry.changes.into_iter();
        let stored: Vec<_> = match kind {
            EntryKind::Undo => stored.rev().map(slipway_plan::change::StoredChange::inverse).collect(),
            _ => stored.collect(),
        };
        let bind = |s: slipway_plan::change::StoredChange| {
            let now = self.plan.record(s.record);
            s.bind(now)
        };
        let changes: Result<Vec<Change>, _> = stored.into_iter().map(bind).collect();
        let changes = changes.map_err(|e| WireError::refused(&self.plan, &e))?;
        self.expect_baselines(&changes)?;
        let entry = NewEntry {
            at: actor.at,
            author: &actor.author,
            why: actor.why.as_deref(),
            kind,
            of: Some(seq),
            command: None,
            changes: &changes,
        };
        self.write(&entry)?;
        let label = match kind {
            EntryKind::Undo => say::did_undo(what),
            _ => say::did_redo(what),
        };
        Ok(self.carry_out(changes, label.text()))
    }

    /// What undo would take back, in words.
    pub fn undo_label(&self) -> Option<String> {
        self.label_of(*self.undo.last()?)
    }

    /// What redo would do again, in words.
    pub fn redo_label(&self) -> Option<String> {
        self.label_of(*self.redo.last()?)
    }

    fn label_of(&self, seq: u64) -> Option<String> {
        let revision = self.revision();
        let mut labels = self.labels.borrow_mut();
        labels.retain(|(_, at, _)| *at == revision);
        if let Some((.., known)) = labels.iter().find(|(of, ..)| *of == seq) {
            return Some(known.clone());
        }
        // Of an import only the outline is read: it may be the largest thing in the file.
        let of_many = |command: &str| describe::outline(&self.plan, command);
        let label = match self.store.command(seq, of_many).ok().flatten().flatten() {
            Some(label) => label,
            None => self.label(&self.store.entry(seq).ok()??),
        };
        labels.push((seq, revision, label.clone()));
        Some(label)
    }

    /// What an entry of the log did, in words; of an undo or redo, what it took back or did again.
    pub fn label(&self, entry: &Entry) -> String {
        let of = entry.of.and_then(|seq| self.store.entry(seq).ok()?);
        describe::entry(&self.plan, entry, of.as_ref())
    }

    /// Which entries of the log are taken back now.
    pub fn undone(&self) -> &[u64] {
        &self.redo
    }

    /// Copies the plan file, verified, to `to`, where nothing may be yet.
    pub fn backup(&self, to: &Path) -> Result<PathBuf, WireError> {
        if to.exists() {
            return Err(WireError::store(to, &slipway_store::StoreError::Exists));
        }
        self.store.backup(to).map_err(|e| WireError::store(to, &e))?;
        Ok(to.to_owned())
    }
}

impl Done {
    fn nothing(label: String) -> Self {
        Self {
            label,
            changes: Vec::new(),
            gained: Vec::new(),
            lost: Vec::new(),
            gained_total: 0,
            lost_total: 0,
        }
    }
}

/// The minute that it is, in a zone: plans know no seconds.
fn minute(now: DateTime<Utc>, zone: chrono_tz::Tz) -> NaiveDateTime {
    civil(now.timestamp().div_euclid(60) * 60, zone)
}

fn worst_first(conflicts: &[Conflict], most: usize) -> Vec<&Conflict> {
    let mut sorted: Vec<_> = conflicts.iter().collect();
    sorted.sort_by_key(|c| (c.severity, c.start, c.id));
    sorted.truncate(most);
    sorted
}

/// Whether a baseline is put at a position that the log does not have yet.
fn names_position_after(change: &Change, last: i64) -> bool {
    let position = |record: &Option<Record>| match record {
        Some(Record::Baseline(baseline)) => Some(baseline.position),
        _ => None,
    };
    let after = position(&change.after);
    after != position(&change.before) && after.is_some_and(|after| after > last)
}
