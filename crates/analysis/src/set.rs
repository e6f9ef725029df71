//! All conflicts of a plan, kept current by changes.
//!
//! *Invariant*: after [`ConflictSet::update`] with all changes since, the set equals a
//! [`ConflictSet::check`] of the plan as it is now. Only what the changes can reach is looked at again.

use chrono::NaiveDateTime;
use rustc_hash::FxHashMap;
use slipway_plan::record::Record;
use slipway_plan::{Change, Plan, RecordRef};

use crate::conflict::{Conflict, ConflictId, Counts, Delta};
use crate::conflicts::{ConflictKind, Touched, View};
use crate::index::Index;

/// All conflicts of one plan.
#[derive(Debug)]
pub struct ConflictSet {
    found: FxHashMap<ConflictId, Conflict>,
    /// The conflicts of each record, sorted, so that those of one kind stand together.
    of: FxHashMap<RecordRef, Vec<ConflictId>>,
    counts: Counts,
    index: Index,
    now: NaiveDateTime,
}

impl ConflictSet {
    /// All conflicts of `plan`, from scratch. `now` is civil, in the plan's zone.
    pub fn check(plan: &Plan, now: NaiveDateTime) -> Self {
        let index = Index::of(plan);
        let mut found = Vec::new();
        let view = View { plan, index: &index, now };
        for kind in ConflictKind::ALL {
            kind.detector().check_all(view, &mut found);
        }
        let counts = Counts::default();
        let mut set = Self { found: FxHashMap::default(), of: FxHashMap::default(), counts, index, now };
        set.found.reserve(found.len());
        for conflict in found {
            set.take_in(conflict);
        }
        set.of.values_mut().for_each(|list| list.sort_unstable());
        set
    }

    /// Takes in changes that were applied; `plan` is as it is after them.
    pub fn update(&mut self, plan: &Plan, changes: &[Change], now: NaiveDateTime) -> Delta {
        if changes.iter().any(changes_everything) {
            return self.replace(Self::check(plan, now));
        }
        self.index.update(plan, changes);
        let then = std::mem::replace(&mut self.now, now);
        let mut delta = Delta::default();
        for kind in ConflictKind::ALL {
            let mut touched = Touched::default();
            for change in changes {
                kind.detector().touched(self.view(plan), change, &mut touched);
            }
            if then != now {
                kind.detector().touched_by_time(self.view(plan), then, &mut touched);
            }
            self.recheck(plan, *kind, touched, &mut delta);
        }
        delta.sort();
        delta
    }

    /// Time passes: what depends on "now" is judged again.
    pub fn set_now(&mut self, plan: &Plan, now: NaiveDateTime) -> Delta {
        self.update(plan, &[], now)
    }

    /// All conflicts, by kind, start and identity.
    pub fn iter(&self) -> impl Iterator<Item = &Conflict> {
        let mut all: Vec<&Conflict> = self.found.values().collect();
        all.sort_unstable_by_key(|c| (c.kind, c.start, c.id));
        all.into_iter()
    }

    /// The conflict with that identity.
    pub fn get(&self, id: &ConflictId) -> Option<&Conflict> {
        self.found.get(id)
    }

    /// The conflicts that have the record among their subjects, by kind and identity.
    pub fn of(&self, record: RecordRef) -> impl Iterator<Item = &Conflict> {
        let ids = self.of.get(&record).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.found.get(id))
    }

    /// How many there are.
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Civil, in the plan's zone: when the set was last judged.
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }

    const fn view<'a>(&'a self, plan: &'a Plan) -> View<'a> {
        View { plan, index: &self.index, now: self.now }
    }

    fn recheck(&mut self, plan: &Plan, kind: ConflictKind, mut touched: Touched, delta: &mut Delta) {
        let detector = kind.detector();
        if touched.whole {
            let old: Vec<ConflictId> = self.found.keys().filter(|id| id.kind() == kind).copied().collect();
            let mut new = Vec::new();
            detector.check_all(self.view(plan), &mut new);
            self.exchange(&old, new, delta);
        }
        touched.records.sort_unstable();
        touched.records.dedup();
        for at in touched.records {
            let mut new = Vec::new();
            detector.check(self.view(plan), at, &mut new);
            let old = self.of.get(&at).map(|list| of_kind(list, kind).to_vec()).unwrap_or_default();
            self.exchange(&old, new, delta);
        }
    }

    /// Replaces conflicts by what was found in their place.
    fn exchange(&mut self, old: &[ConflictId], mut new: Vec<Conflict>, delta: &mut Delta) {
        new.sort_unstable_by_key(|c| c.id);
        for id in old {
            if new.binary_search_by_key(id, |c| c.id).is_err() {
                delta.lost.extend(self.take_out(id));
            }
        }
        for conflict in new {
            match self.found.get_mut(&conflict.id) {
                None => {
                    self.insert(conflict.clone());
                    delta.gained.push(conflict);
                }
                Some(known) if *known != conflict => {
                    self.counts.uncount(known);
                    self.counts.count(&conflict);
                    known.clone_from(&conflict);
                    delta.changed.push(conflict);
                }
                Some(_) => {}
            }
        }
    }

    fn insert(&mut self, conflict: Conflict) {
        for subject in conflict.subjects.iter() {
            let list = self.of.entry(*subject).or_default();
            if let Err(place) = list.binary_search(&conflict.id) {
                list.insert(place, conflict.id);
            }
        }
        self.counts.count(&conflict);
        self.found.insert(conflict.id, conflict);
    }

    /// As [`Self::insert`], leaving the lists unsorted.
    fn take_in(&mut self, conflict: Conflict) {
        if !self.found.contains_key(&conflict.id) {
            for subject in conflict.subjects.iter() {
                self.of.entry(*subject).or_default().push(conflict.id);
            }
            self.counts.count(&conflict);
            self.found.insert(conflict.id, conflict);
        }
    }

    fn take_out(&mut self, id: &ConflictId) -> Option<Conflict> {
        let conflict = self.found.remove(id)?;
        for subject in conflict.subjects.iter() {
            if let Some(list) = self.of.get_mut(subject) {
                if let Ok(place) = list.binary_search(id) {
                    list.remove(place);
                }
                if list.is_empty() {
                    self.of.remove(subject);
                }
            }
        }
        self.counts.uncount(&conflict);
        Some(conflict)
    }

    fn replace(&mut self, new: Self) -> Delta {
        let old = std::mem::replace(self, new);
        let mut delta = Delta::default();
        for conflict in self.found.values() {
            match old.found.get(&conflict.id) {
                None => delta.gained.push(conflict.clone()),
                Some(before) if before != conflict => delta.changed.push(conflict.clone()),
                Some(_) => {}
            }
        }
        let gone = old.found.into_values().filter(|c| !self.found.contains_key(&c.id));
        delta.lost.extend(gone);
        delta.sort();
        delta
    }
}

impl PartialEq for ConflictSet {
    /// Two sets are equal when they hold the same conflicts.
    fn eq(&self, other: &Self) -> bool {
        self.found == other.found
    }
}

fn of_kind(list: &[ConflictId], kind: ConflictKind) -> &[ConflictId] {
    let first = list.partition_point(|id| id.kind() < kind);
    let count = list[first..].partition_point(|id| id.kind() == kind);
    &list[first..first + count]
}

/// Another zone or other working days of the plan concern every instant.
fn changes_everything(change: &Change) -> bool {
    match (&change.before, &change.after) {
        (Some(Record::PlanSettings(a)), Some(Record::PlanSettings(b))) => {
            a.zone != b.zone || a.working_days != b.working_days
        }
        (Some(Record::PlanSettings(_)), None) | (None, Some(Record::PlanSettings(_))) => true,
        _ => false,
    }
}
