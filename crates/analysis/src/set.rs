//! All conflicts of a plan, kept current by changes.
//!
//! *Invariant*: after [`ConflictSet::update`] with all changes since, the set equals a
//! [`ConflictSet::check`] of the plan as it is now. Only what the changes can reach is looked at again.

use chrono::NaiveDateTime;
use rustc_hash::{FxBuildHasher, FxHashMap};
use slipway_plan::record::Record;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use crate::conflict::{Conflict, ConflictId, Counts, Delta};
use crate::conflicts::{ConflictKind, Touched, View};
use crate::found::Found;
use crate::governance::Rules;
use crate::index::Index;

/// All conflicts of one plan.
#[derive(Debug)]
pub struct ConflictSet {
    found: Found,
    index: Index,
    rules: Rules,
    now: NaiveDateTime,
}

/// A part of a check from scratch, for whoever wants to know how long each takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The large tables were read.
    Read,
    /// The bookings of each environment were put in order.
    Sorted,
    /// Window rules were expanded, and all else that is looked up put in its place.
    Indexed,
    /// The conflicts of a kind were found.
    Kind(ConflictKind),
    /// All of them were put in their places.
    Stored,
}

impl ConflictSet {
    /// All conflicts of `plan`, from scratch. `now` is civil, in the plan's zone.
    pub fn check(plan: &Plan, now: NaiveDateTime) -> Self {
        Self::check_watched(plan, now, |_| {})
    }

    /// As [`Self::check`]; calls `done` after each step.
    pub fn check_watched(plan: &Plan, now: NaiveDateTime, mut done: impl FnMut(Step)) -> Self {
        let (index, rules) = (Index::of(plan, &mut done), Rules::of(plan));
        let mut all = Vec::with_capacity(plan.count(RecordKind::Booking) / 2);
        let view = View { plan, index: &index, now };
        for kind in ConflictKind::ALL {
            let before = all.len();
            kind.detector().check_all(view, &mut all);
            rules.pass(plan, *kind, &mut all, before);
            done(Step::Kind(*kind));
        }
        let mut set = Self { found: Found::of_all(all), index, rules, now };
        set.index.drop_scan();
        done(Step::Stored);
        set
    }

    /// Takes in changes that were applied; `plan` is as it is after them.
    pub fn update(&mut self, plan: &Plan, changes: &[Change], now: NaiveDateTime) -> Delta {
        if changes.iter().any(changes_everything) {
            return self.replace(Self::check(plan, now));
        }
        self.index.update(plan, changes);
        if changes.iter().any(|c| c.record().kind == RecordKind::ProcessRule) {
            self.rules = Rules::of(plan);
        }
        let then = std::mem::replace(&mut self.now, now);
        let mut delta = Delta::default();
        // Of each record, the kinds that are to be looked at again, as bits; and those that are so where
        // something is known.
        let mut records: FxHashMap<RecordRef, (u64, u64)> =
            FxHashMap::with_capacity_and_hasher(changes.len() * 2, FxBuildHasher);
        let mut touched = Touched::default();
        let kinds: Vec<u64> = changes.iter().map(|change| 1 << change.record().kind as u64).collect();
        let ruled: Vec<&Change> = changes.iter().filter(|change| self.rules.hears_of(change)).collect();
        for (n, kind) in ConflictKind::ALL.iter().enumerate() {
            let heard = kind.detector().hears_of().iter().fold(0, |all, of| all | 1_u64 << *of as u64);
            for (change, _) in changes.iter().zip(&kinds).filter(|(_, of)| **of & heard != 0) {
                kind.detector().touched(self.view(plan), change, &mut touched);
            }
            if heard & (1 << RecordKind::Booking as u64) != 0 {
                kind.detector().touched_lanes(self.view(plan), &mut touched);
            }
            ruled.iter().for_each(|change| self.rules.touched(*kind, change, &mut touched));
            if then != now {
                kind.detector().touched_by_time(self.view(plan), then, &mut touched);
            }
            if std::mem::take(&mut touched.whole) {
                self.recheck_all(plan, *kind, &mut delta);
            }
            for at in touched.records.drain(..) {
                records.entry(at).or_default().0 |= 1 << n;
            }
            for at in touched.known.drain(..) {
                records.entry(at).or_default().1 |= 1 << n;
            }
        }
        let mut room = Room::default();
        for (at, kinds) in records {
            self.recheck(plan, at, kinds, &mut room, &mut delta);
        }
        delta.sort();
        delta
    }

    /// Takes back an update, which was the last one: `changes` are the inverse of its changes, `delta` is what it
    /// answered, and `now` is when the set was judged before it. Nothing is looked at again, so this costs next to
    /// nothing; `plan` is as it is after the changes.
    pub fn take_back(&mut self, plan: &Plan, changes: &[Change], delta: &Delta, now: NaiveDateTime) {
        if changes.iter().any(changes_everything) {
            *self = Self::check(plan, now);
            return;
        }
        self.index.update(plan, changes);
        if changes.iter().any(|c| c.record().kind == RecordKind::ProcessRule) {
            self.rules = Rules::of(plan);
        }
        self.found.take_back(delta);
        self.now = now;
    }

    /// Time passes: what depends on "now" is judged again.
    pub fn set_now(&mut self, plan: &Plan, now: NaiveDateTime) -> Delta {
        self.update(plan, &[], now)
    }

    /// All conflicts, by kind, start and identity.
    pub fn iter(&self) -> impl Iterator<Item = &Conflict> {
        let mut all: Vec<&Conflict> = self.found.all().collect();
        all.sort_unstable_by_key(|c| (c.kind, c.start, c.id));
        all.into_iter()
    }

    /// The conflict with that identity.
    pub fn get(&self, id: &ConflictId) -> Option<&Conflict> {
        self.found.get(id)
    }

    /// The conflicts that have the record among their subjects, by kind and identity.
    pub fn of(&self, record: RecordRef) -> impl Iterator<Item = &Conflict> {
        let mut all: Vec<&Conflict> = self.found.of_record(record).collect();
        all.sort_unstable_by_key(|c| c.id);
        all.into_iter()
    }

    /// How many there are.
    pub const fn counts(&self) -> &Counts {
        self.found.counts()
    }

    /// Civil, in the plan's zone: when the set was last judged.
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }

    const fn view<'a>(&'a self, plan: &'a Plan) -> View<'a> {
        View { plan, index: &self.index, now: self.now }
    }

    fn recheck_all(&mut self, plan: &Plan, kind: ConflictKind, delta: &mut Delta) {
        let mut room = Room { old: self.found.ids(kind), new: Vec::new() };
        kind.detector().check_all(self.view(plan), &mut room.new);
        self.rules.pass(plan, kind, &mut room.new, 0);
        self.exchange(&mut room, delta);
    }

    fn recheck(
        &mut self,
        plan: &Plan,
        at: RecordRef,
        (mut kinds, known): (u64, u64),
        room: &mut Room,
        delta: &mut Delta,
    ) {
        for (place, conflict) in self.found.places_of(at) {
            let of = 1 << conflict.kind as u64;
            if (kinds | known) & of != 0 {
                kinds |= of;
                room.old.push((conflict.id, place));
            }
        }
        let mut left = kinds;
        while left != 0 {
            let kind = ConflictKind::ALL[left.trailing_zeros() as usize];
            let before = room.new.len();
            kind.detector().check(self.view(plan), at, &mut room.new);
            self.rules.pass(plan, kind, &mut room.new, before);
            left &= left - 1;
        }
        if !(room.old.is_empty() && room.new.is_empty()) {
            self.exchange(room, delta);
        }
    }

    /// Replaces conflicts by what was found in their place: `old` are all that are known of it, so what is not
    /// among them is new.
    fn exchange(&mut self, room: &mut Room, delta: &mut Delta) {
        room.new.sort_unstable_by_key(|c| c.id);
        room.new.dedup_by_key(|c| c.id);
        room.old.sort_unstable();
        let mut old = room.old.drain(..).peekable();
        for conflict in room.new.drain(..) {
            while let Some((id, _)) = old.next_if(|(id, _)| *id < conflict.id) {
                delta.lost.extend(self.found.remove(&id));
            }
            match old.next_if(|(id, _)| *id == conflict.id) {
                Some((_, place)) => {
                    if let Some(was) = self.found.replace(place, &conflict) {
                        delta.changed.push(conflict);
                        delta.was.push(was);
                    }
                }
                None => {
                    self.found.insert(conflict.clone());
                    delta.gained.push(conflict);
                }
            }
        }
        delta.lost.extend(old.filter_map(|(id, _)| self.found.remove(&id)));
    }

    fn replace(&mut self, new: Self) -> Delta {
        let old = std::mem::replace(self, new);
        let mut delta = Delta::default();
        for conflict in self.found.all() {
            match old.found.get(&conflict.id) {
                None => delta.gained.push(conflict.clone()),
                Some(before) if before != conflict => {
                    delta.changed.push(conflict.clone());
                    delta.was.push(before.clone());
                }
                Some(_) => {}
            }
        }
        delta.lost.extend(old.found.all().filter(|c| self.found.get(&c.id).is_none()).cloned());
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

/// What was known of something and what is found now; kept between uses.
#[derive(Default)]
struct Room {
    /// With their places.
    old: Vec<(ConflictId, u32)>,
    new: Vec<Conflict>,
}

/// Another zone or other working days of the plan concern every instant.
fn changes_everything(change: &Change) -> bool {
    match (&change.before, &change.after) {
        (Some(Record::PlanSettings(a)), Some(Record::PlanSettings(b))) => {
            a.zone != b.zone
                || a.working_days != b.working_days
                || (a.working_from, a.working_to) != (b.working_from, b.working_to)
        }
        (Some(Record::PlanSettings(_)), None) | (None, Some(Record::PlanSettings(_))) => true,
        _ => false,
    }
}
