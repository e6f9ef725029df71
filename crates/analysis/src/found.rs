//! The conflicts that are known: by identity, and by the records that they are about.
//!
//! *Invariant*: a conflict has one place, which its id and each of its subjects lead to. Places are small
//! numbers, so that a plan with a hundred thousand conflicts stays small.

use std::collections::hash_map;
use std::sync::OnceLock;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxHashMap;
use slipway_plan::RecordRef;

use crate::ask::{ask, in_a_line};
use crate::conflict::{Conflict, ConflictId, Counts, Delta};
use crate::conflicts::ConflictKind;

#[derive(Debug, Default)]
pub(crate) struct Found {
    /// By place; a place that is free holds nothing.
    places: Vec<Option<Conflict>>,
    free: Vec<u32>,
    /// By identity, which stands in the conflict.
    by_id: HashTable<u32>,
    /// Of each record, the places of its conflicts, in no order; once somebody has asked, which a check that is only
    /// printed never does.
    of: OnceLock<FxHashMap<RecordRef, Places>>,
    counts: Counts,
}

/// Places; nearly always up to three.
#[derive(Debug)]
enum Places {
    Few(u8, [u32; 3]),
    Many(Vec<u32>),
}

impl Found {
    /// All these; one may come more than once.
    pub(crate) fn of_all(all: Vec<Conflict>) -> Self {
        let mut found = Self { by_id: HashTable::with_capacity(all.len()), ..Self::default() };
        found.places = all.into_iter().map(Some).collect();
        for n in 0..found.places.len() {
            let Some(id) = found.places[n].as_ref().map(|conflict| conflict.id) else { continue };
            if let Entry::Vacant(entry) = entry(&mut found.by_id, &found.places, id) {
                entry.insert(number(n));
                found.places[n].iter().for_each(|conflict| found.counts.count(conflict));
            } else {
                found.places[n] = None;
                found.free.push(number(n));
            }
        }
        found
    }

    pub(crate) const fn counts(&self) -> &Counts {
        &self.counts
    }

    pub(crate) fn get(&self, id: &ConflictId) -> Option<&Conflict> {
        self.at(self.place(*id)?)
    }

    fn place(&self, id: ConflictId) -> Option<u32> {
        self.by_id.find(id.number(), |place| has_id(&self.places, *place, id)).copied()
    }

    /// All, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Conflict> {
        self.places.iter().flatten()
    }

    /// The conflicts of a record, in no order.
    pub(crate) fn of_record(&self, record: RecordRef) -> impl Iterator<Item = &Conflict> {
        let places = self.of().get(&record).map_or(&[][..], Places::all);
        places.iter().filter_map(|place| self.at(*place))
    }

    /// Calls `found` with the conflicts of records, each with the number of the record and its place. These lie far
    /// apart in memory, which is asked for all of them first.
    pub(crate) fn each_of(
        &self,
        records: impl Iterator<Item = RecordRef>,
        mut found: impl FnMut(usize, u32, ConflictId),
    ) {
        let of = self.of();
        let all: Vec<Option<&Places>> = records.map(|record| of.get(&record)).collect();
        let places = all.iter().flatten().flat_map(|places| places.all());
        places.for_each(|place| ask(self.places.get(*place as usize)));
        for (n, places) in all.into_iter().enumerate() {
            for place in places.map_or(&[][..], Places::all) {
                self.at(*place).into_iter().for_each(|conflict| found(n, *place, conflict.id));
            }
        }
    }

    fn of(&self) -> &FxHashMap<RecordRef, Places> {
        self.of.get_or_init(|| {
            let mut of: FxHashMap<RecordRef, Places> = FxHashMap::default();
            of.reserve(self.by_id.len() * 3 / 2);
            for (n, conflict) in self.places.iter().enumerate() {
                for subject in conflict.iter().flat_map(|c| c.subjects.iter()) {
                    of.entry(*subject).or_default().add(number(n));
                }
            }
            of
        })
    }

    fn at(&self, place: u32) -> Option<&Conflict> {
        self.places.get(place as usize)?.as_ref()
    }

    /// Takes conflicts in, but for those that are known already, and answers with the others.
    pub(crate) fn insert_all(&mut self, mut all: Vec<Conflict>) -> Vec<Conflict> {
        self.ask_for_subjects(all.iter());
        all.retain(|conflict| {
            let Entry::Vacant(entry) = entry(&mut self.by_id, &self.places, conflict.id) else {
                return false;
            };
            let place = self.free.pop().unwrap_or_else(|| {
                self.places.push(None);
                number(self.places.len() - 1)
            });
            entry.insert(place);
            self.counts.count(conflict);
            if let Some(of) = self.of.get_mut() {
                conflict.subjects.iter().for_each(|subject| of.entry(*subject).or_default().add(place));
            }
            self.places[place as usize] = Some(conflict.clone());
            true
        });
        all
    }

    /// Puts a conflict in the place of the one with its identity, and answers with that one; `None` where
    /// nothing differs.
    pub(crate) fn replace(&mut self, place: u32, conflict: &Conflict) -> Option<Conflict> {
        let known = self.places.get_mut(place as usize)?.as_mut()?;
        debug_assert_eq!(known.id, conflict.id, "what is found again was not taken away");
        if known == conflict {
            return None;
        }
        self.counts.uncount(known);
        self.counts.count(conflict);
        // Subjects are the same records; their order may be another.
        Some(std::mem::replace(known, conflict.clone()))
    }

    /// Has it all as it was before a difference was found.
    pub(crate) fn take_back(&mut self, delta: &Delta) {
        let gained: Vec<u32> = delta.gained.iter().filter_map(|gained| self.place(gained.id)).collect();
        self.remove_all(&gained);
        self.insert_all(delta.lost.clone());
        for was in delta.was.iter().rev() {
            if let Some(place) = self.place(was.id) {
                self.replace(place, was);
            }
        }
    }

    /// Takes conflicts out of their places, and answers with them as they were.
    pub(crate) fn remove_all(&mut self, places: &[u32]) -> Vec<Conflict> {
        self.ask_for_subjects(places.iter().filter_map(|place| self.at(*place)));
        let mut all: Vec<Conflict> = Vec::with_capacity(places.len());
        all.extend(places.iter().filter_map(|place| {
            let conflict = self.places.get_mut(*place as usize)?.take()?;
            match self.by_id.find_entry(conflict.id.number(), |known| known == place) {
                Ok(entry) => _ = entry.remove(),
                Err(_) => debug_assert!(false, "the identity of a conflict leads to its place"),
            }
            self.free.push(*place);
            if let Some(of) = self.of.get_mut() {
                for subject in conflict.subjects.iter() {
                    if let hash_map::Entry::Occupied(mut known) = of.entry(*subject)
                        && known.get_mut().remove(*place)
                    {
                        known.remove();
                    }
                }
            }
            self.counts.uncount(&conflict);
            Some(conflict)
        }));
        all
    }

    /// Looks up the records of conflicts that come or go, and asks memory for the lists in which these stand: what comes
    /// next looks them up again, each after the one before.
    fn ask_for_subjects<'c>(&self, conflicts: impl Iterator<Item = &'c Conflict>) {
        let Some(of) = self.of.get() else { return };
        for subject in conflicts.flat_map(|conflict| conflict.subjects.iter()) {
            let places = of.get(subject).map_or(&[][..], Places::all);
            // The last ones are looked at first; an environment may have hundreds.
            places.rchunks(in_a_line::<u32>()).take(8).for_each(|line| ask(line.last()));
        }
    }

    /// All ids of a kind, with their places.
    pub(crate) fn ids(&self, kind: ConflictKind) -> impl Iterator<Item = (ConflictId, u32)> {
        let all = self.places.iter().enumerate();
        all.filter_map(move |(n, c)| Some((c.as_ref().filter(|c| c.kind == kind)?.id, number(n))))
    }
}

/// Where a conflict is found, or would be.
fn entry<'t>(by_id: &'t mut HashTable<u32>, places: &[Option<Conflict>], id: ConflictId) -> Entry<'t, u32> {
    let hash_of = |place: &u32| places[*place as usize].as_ref().map_or(0, |conflict| conflict.id.number());
    by_id.entry(id.number(), |place| has_id(places, *place, id), hash_of)
}

fn has_id(places: &[Option<Conflict>], place: u32, id: ConflictId) -> bool {
    places[place as usize].as_ref().is_some_and(|conflict| conflict.id == id)
}

impl PartialEq for Found {
    /// The same conflicts, wherever they stand.
    fn eq(&self, other: &Self) -> bool {
        self.by_id.len() == other.by_id.len() && self.all().all(|c| other.get(&c.id) == Some(c))
    }
}

impl Default for Places {
    fn default() -> Self {
        Self::Few(0, [0; 3])
    }
}

impl Places {
    fn all(&self) -> &[u32] {
        match self {
            Self::Few(count, few) => &few[..usize::from(*count)],
            Self::Many(many) => many,
        }
    }

    fn add(&mut self, place: u32) {
        match self {
            Self::Few(count, few) => match few.get_mut(usize::from(*count)) {
                Some(free) => {
                    *free = place;
                    *count += 1;
                }
                None => *self = Self::Many([&few[..], &[place]].concat()),
            },
            Self::Many(many) => many.push(place),
        }
    }

    /// Takes one out, last ones first; true when nothing is left.
    fn remove(&mut self, place: u32) -> bool {
        match self {
            Self::Few(count, few) => {
                let all = &mut few[..usize::from(*count)];
                if let Some(at) = all.iter().rposition(|p| *p == place) {
                    all[at..].rotate_left(1);
                    *count -= 1;
                }
                *count == 0
            }
            Self::Many(many) => {
                if let Some(at) = many.iter().rposition(|p| *p == place) {
                    many.swap_remove(at);
                }
                many.is_empty()
            }
        }
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).expect("BUG: memory ends before four thousand million conflicts")
}
