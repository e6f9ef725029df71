//! All conflicts of a plan, kept current by changes.
//!
//! *Invariant*: after [`ConflictSet::update`] with all changes since, the set equals a
//! [`ConflictSet::check`] of the plan as it is now. Only what the changes can reach is looked at again.

use chrono::NaiveDateTime;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use slipway_plan::record::Record;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use crate::conflict::{Conflict, ConflictId, Counts, Delta};
use crate::conflicts::{ConflictKind, Touched, View, last_unapproved_day};
use crate::found::Found;
use crate::governance::Rules;
use crate::heard::{ByKind, heard_by, kinds_in};
use crate::index::Index;
use crate::touched::Again;

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

    /// Takes in changes that were applied, each record's once; `plan` is as it is after them.
    pub fn update(&mut self, plan: &Plan, changes: &[Change], now: NaiveDateTime) -> Delta {
        if changes.iter().any(changes_everything) {
            return self.replace(Self::check(plan, now));
        }
        self.index.update(plan, changes);
        if changes.iter().any(|c| c.record().kind == RecordKind::ProcessRule) {
            self.rules = Rules::of(plan);
        }
        let then = std::mem::replace(&mut self.now, now);
        if then != now {
            self.index.forget_now();
        }
        let last = last_unapproved_day(self.view(plan), then);
        self.index.marks.reach(plan, last);
        let mut delta = Delta::with_room(changes.len());
        let touched = self.touched(plan, changes, then);
        let (whole, records) = touched.done();
        let mut room = Room::with_room(changes.len());
        for kind in kinds_in(whole) {
            self.recheck_all(plan, kind, &mut room, &mut delta);
        }
        self.recheck(plan, &records, whole, &mut room, &mut delta);
        delta.lost = self.found.remove_all(&room.known.gone());
        delta.gained = self.found.insert_all(room.gained);
        delta.sort();
        delta
    }

    /// What changes can touch, and the passing of time since `then`.
    fn touched(&self, plan: &Plan, changes: &[Change], then: NaiveDateTime) -> Touched {
        let (view, heard) = (self.view(plan), heard_by());
        // One kind after the other: a processor is quickest with what it has just done.
        let heard: Vec<u64> = changes
            .iter()
            .zip(self.index.together.bookings())
            .map(|(change, moved)| heard.of(change.record().kind, *moved))
            .collect();
        let mut touched = Touched::by(changes.iter().map(Change::record));
        for (kind, places) in ByKind::of(&heard).each() {
            touched.asks(kind);
            for n in places {
                touched.about(Some(n));
                kind.detector().touched(view, &changes[n], &mut touched);
            }
        }
        for (n, change) in changes.iter().enumerate() {
            touched.about(Some(n));
            if self.index.together.bookings()[n].is_some() {
                touched.add_all_known();
            } else if self.rules.hears_of(change) {
                for kind in ConflictKind::ALL {
                    touched.asks(*kind);
                    self.rules.touched(*kind, change, &mut touched);
                }
            }
        }
        touched.about(None);
        for kind in kinds_in(heard_by().of(RecordKind::Booking, None)) {
            touched.asks(kind);
            kind.detector().touched_lanes(view, &mut touched);
        }
        if then != self.now {
            for kind in ConflictKind::ALL {
                touched.asks(*kind);
                kind.detector().touched_by_time(view, then, &mut touched);
            }
        }
        touched
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

    fn recheck_all(&mut self, plan: &Plan, kind: ConflictKind, room: &mut Room, delta: &mut Delta) {
        self.found.ids(kind).for_each(|(id, place)| room.known.add(id, place));
        kind.detector().check_all(self.view(plan), &mut room.new);
        self.rules.pass(plan, kind, &mut room.new, 0);
        self.exchange(room, delta);
    }

    /// Looks again at records, one kind after the other.
    fn recheck(
        &mut self,
        plan: &Plan,
        records: &[(RecordRef, Again)],
        whole: u64,
        room: &mut Room,
        delta: &mut Delta,
    ) {
        let mut kinds: Vec<u64> = records.iter().map(|(_, again)| again.all & !whole).collect();
        self.found.each_of(records.iter().map(|(at, _)| *at), |n, place, id| {
            let of = 1 << id.kind() as u64;
            if (kinds[n] | records[n].1.known) & !whole & of != 0 {
                kinds[n] |= of;
                room.known.add(id, place);
            }
        });
        for (kind, places) in ByKind::of(&kinds).each() {
            room.asked.clear();
            room.asked.extend(places.map(|n| records[n].0));
            kind.detector().check_each(self.view(plan), &room.asked, &mut room.new);
            self.rules.pass(plan, kind, &mut room.new, 0);
            self.exchange(room, delta);
        }
    }

    /// Puts what was found of a kind in the place of what was known of it. What is not known of those that are looked at
    /// again is new, or was found with another of its records.
    fn exchange(&mut self, room: &mut Room, delta: &mut Delta) {
        for conflict in room.new.drain(..) {
            match room.known.found_again(conflict.id) {
                Some(place) => {
                    if let Some(was) = self.found.replace(place, &conflict) {
                        delta.changed.push(conflict);
                        delta.was.push(was);
                    }
                }
                None => room.gained.push(conflict),
            }
        }
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

/// What was known and what is found now.
struct Room {
    /// Of all kinds.
    known: Known,
    /// What is to be taken in, of all kinds.
    gained: Vec<Conflict>,
    /// Found of one kind.
    new: Vec<Conflict>,
    /// Whose conflicts of one kind are looked for.
    asked: Vec<RecordRef>,
}

impl Room {
    fn with_room(count: usize) -> Self {
        Self {
            known: Known::with_room(count),
            gained: Vec::with_capacity(count),
            new: Vec::with_capacity(count),
            asked: Vec::with_capacity(count),
        }
    }
}

/// What was known of all that is looked at again, each once: identity, place, and whether it was found again.
struct Known {
    all: Vec<(ConflictId, u32, bool)>,
    /// Where each stands, by identity.
    by_id: HashTable<u32>,
}

impl Known {
    fn with_room(count: usize) -> Self {
        Self { all: Vec::with_capacity(count), by_id: HashTable::with_capacity(count) }
    }

    fn add(&mut self, id: ConflictId, place: u32) {
        let next = u32::try_from(self.all.len()).expect("BUG: memory ends before that many conflicts");
        let is_it = |n: &u32| self.all[*n as usize].0 == id;
        let number = |n: &u32| self.all[*n as usize].0.number();
        if let Entry::Vacant(entry) = self.by_id.entry(id.number(), is_it, number) {
            entry.insert(next);
            self.all.push((id, place, false));
        }
    }

    /// Where the conflict stands, of which is noted that it was found; `None` where it was not known.
    fn found_again(&mut self, id: ConflictId) -> Option<u32> {
        let n = self.by_id.find(id.number(), |n| self.all[*n as usize].0 == id)?;
        let (_, place, stays) = &mut self.all[*n as usize];
        *stays = true;
        Some(*place)
    }

    /// Where those stand that were not found again, once all kinds were looked for of which any are known.
    fn gone(&self) -> Vec<u32> {
        self.all.iter().filter(|(_, _, stays)| !stays).map(|(_, place, _)| *place).collect()
    }
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
