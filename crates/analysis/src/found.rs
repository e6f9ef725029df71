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

use crate::conflict::{Conflict, ConflictId, Counts, Delta};
use crate::conflicts::ConflictKind;
use crate::wait::waited_for;

#[derive(Debug, Default)]
pub(crate) struct Found {
    /// By place; a place that is free holds nothing.
    places: Vec<Option<Conflict>>,
    /// Which conflict stands in a place, or stood there last: most of what is asked is no more than that, and these lie
    /// close together.
    ids: Vec<ConflictId>,
    free: Vec<u32>,
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
        let mut found = Self {
            ids: all.iter().map(|conflict| conflict.id).collect(),
            by_id: HashTable::with_capacity(all.len()),
            places: all.into_iter().map(Some).collect(),
            ..Self::default()
        };
        for (n, place) in found.places.iter_mut().enumerate() {
            let (n, id) = (number(n), found.ids[n]);
            let Some(conflict) = place else { continue };
            match entry(&mut found.by_id, &found.ids, id) {
                Entry::Occupied(_) => {
                    *place = None;
                    found.free.push(n);
                }
                Entry::Vacant(entry) => {
                    entry.insert(n);
                    found.counts.count(conflict);
                }
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
        self.by_id.find(id.number(), |place| self.ids[*place as usize] == id).copied()
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
    /// apart in memory: all are looked up one right after the other, which waits for all of them at once.
    pub(crate) fn each_of(
        &self,
        records: impl Iterator<Item = RecordRef>,
        mut found: impl FnMut(usize, u32, ConflictId),
    ) {
        let of = self.of();
        let all: Vec<Option<&Places>> = records.map(|record| of.get(&record)).collect();
        let places = all.iter().flatten().flat_map(|places| places.all());
        waited_for(places.map(|place| {
            let is_there = i64::from(self.at(*place).is_some());
            self.ids[*place as usize].number().cast_signed().wrapping_add(is_there)
        }));
        for (n, places) in all.into_iter().enumerate() {
            for place in places.map_or(&[][..], Places::all) {
                found(n, *place, self.ids[*place as usize]);
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

    /// Takes conflicts in, but for those that are known already, and answers with the others. Where each stands is
    /// found out for all of them first: what lies far apart in memory is waited for at once.
    pub(crate) fn insert_all(&mut self, mut all: Vec<Conflict>) -> Vec<Conflict> {
        let mut places: Vec<u32> = Vec::with_capacity(all.len());
        all.retain(|conflict| {
            let Entry::Vacant(entry) = entry(&mut self.by_id, &self.ids, conflict.id) else { return false };
            let place = self.free.pop().unwrap_or(number(self.places.len()));
            entry.insert(place);
            if place as usize == self.places.len() {
                self.places.push(None);
                self.ids.push(conflict.id);
            }
            self.ids[place as usize] = conflict.id;
            places.push(place);
            true
        });
        self.wait_for_subjects(all.iter());
        for (conflict, place) in all.iter().zip(places) {
            self.counts.count(conflict);
            if let Some(of) = self.of.get_mut() {
                conflict.subjects.iter().for_each(|subject| of.entry(*subject).or_default().add(place));
            }
            self.places[place as usize] = Some(conflict.clone());
        }
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
        self.remove_all(delta.gained.iter().map(|gained| gained.id));
        self.insert_all(delta.lost.clone());
        for was in delta.was.iter().rev() {
            if let Some(place) = self.place(was.id) {
                self.replace(place, was);
            }
        }
    }

    /// Takes conflicts out, and answers with them as they were; what is not known stays so. As in
    /// [`Self::insert_all`], where each stands is found out first.
    pub(crate) fn remove_all(&mut self, ids: impl ExactSizeIterator<Item = ConflictId>) -> Vec<Conflict> {
        let mut places: Vec<u32> = Vec::with_capacity(ids.len());
        places.extend(ids.filter_map(|id| {
            let is_it = |place: &u32| self.ids[*place as usize] == id;
            self.by_id.find_entry(id.number(), is_it).ok().map(|entry| entry.remove().0)
        }));
        self.wait_for_subjects(places.iter().filter_map(|place| self.at(*place)));
        let mut all: Vec<Conflict> = Vec::with_capacity(places.len());
        all.extend(places.into_iter().filter_map(|place| {
            let conflict = self.places.get_mut(place as usize)?.take()?;
            self.free.push(place);
            if let Some(of) = self.of.get_mut() {
                for subject in conflict.subjects.iter() {
                    if let hash_map::Entry::Occupied(mut known) = of.entry(*subject)
                        && known.get_mut().remove(place)
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

    /// Looks up the records of conflicts, for what comes next looks them up again, each after the one before.
    fn wait_for_subjects<'c>(&self, conflicts: impl Iterator<Item = &'c Conflict>) {
        if let Some(of) = self.of.get() {
            let subjects = conflicts.flat_map(|conflict| conflict.subjects.iter());
            let last = |subject| of.get(subject).and_then(|places: &Places| places.all().last());
            waited_for(subjects.map(|subject| last(subject).map_or(0, |place| i64::from(*place))));
        }
    }

    /// All ids of a kind, with their places.
    pub(crate) fn ids(&self, kind: ConflictKind) -> Vec<(ConflictId, u32)> {
        let all = self.places.iter().enumerate();
        let of_kind = all.filter_map(|(n, c)| Some((c.as_ref().filter(|c| c.kind == kind)?.id, number(n))));
        of_kind.collect()
    }
}

/// Where a conflict is found, or would be.
fn entry<'t>(by_id: &'t mut HashTable<u32>, ids: &[ConflictId], id: ConflictId) -> Entry<'t, u32> {
    by_id.entry(id.number(), |place| ids[*place as usize] == id, |place| ids[*place as usize].number())
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
