//! What changes touch: of which records which kinds of conflict are to be looked at again.
//!
//! *Invariant*: whatever the set may no longer be right about is here. More may be: what is looked at again without
//! need costs time and changes nothing.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxBuildHasher;
use slipway_plan::record::RecordType;
use slipway_plan::{Plan, RecordKind, RecordRef};

use crate::conflicts::ConflictKind;

/// Kinds of conflict as bits.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Again {
    /// All conflicts of these kinds with the record are to be looked at again.
    pub(crate) all: u64,
    /// Nothing new can come of these: only what is known already is to be looked at again.
    pub(crate) known: u64,
}

/// What is touched, while detectors are asked one after the other.
pub(crate) struct Touched {
    /// Who is being asked.
    asked: u64,
    /// The place of the record whose change they are asked about, which is what nearly all of them name.
    about: usize,
    records: Vec<(RecordRef, Again)>,
    /// How many of them change; these stand first.
    changed: usize,
    /// Where each of them stands, by the record.
    places: HashTable<u32>,
    /// Kinds of which everything is to be looked at again.
    whole: u64,
    /// A kind of record that does not count.
    without: Option<RecordKind>,
}

impl Touched {
    /// Nothing yet; detectors will be asked about these records, each by its place. None is twice among them.
    pub(crate) fn by(records: impl ExactSizeIterator<Item = RecordRef>) -> Self {
        let mut all = Self {
            asked: 0,
            about: usize::MAX,
            records: Vec::with_capacity(records.len() * 2),
            changed: records.len(),
            places: HashTable::with_capacity(records.len() * 2),
            whole: 0,
            without: None,
        };
        for (place, record) in (0..).zip(records) {
            debug_assert!(!all.changes(record), "a record changes once");
            all.records.push((record, Again::default()));
            all.places.insert_unique(hash(&record), place, |of| hash(&all.records[*of as usize].0));
        }
        all
    }

    /// The next detectors are asked about a change of the record at this place, or about no single one.
    pub(crate) fn about(&mut self, place: Option<usize>) {
        self.about = place.unwrap_or(usize::MAX);
    }

    /// The detector of this kind is asked.
    pub(crate) const fn asks(&mut self, kind: ConflictKind) {
        self.asked = 1 << kind as u64;
    }

    pub(crate) fn add(&mut self, record: impl Into<RecordRef>) {
        let asked = self.asked;
        if let Some(again) = self.counted(record.into()) {
            again.all |= asked;
        }
    }

    /// Nothing new can come of this record: it is looked at again only where something is known of it.
    pub(crate) fn add_known(&mut self, record: impl Into<RecordRef>) {
        let asked = self.asked;
        if let Some(again) = self.counted(record.into()) {
            again.known |= asked;
        }
    }

    /// As [`Self::add_known`] for the record whose change is asked about, for all kinds.
    pub(crate) fn add_all_known(&mut self) {
        if let Some((_, again)) = self.records.get_mut(self.about) {
            again.known = u64::MAX;
        }
    }

    /// Adds all records of a type that name `target`.
    pub(crate) fn naming<T: RecordType>(&mut self, plan: &Plan, target: impl Into<RecordRef>) {
        plan.naming_refs(T::KIND, target.into()).iter().for_each(|record| self.add(*record));
    }

    /// Whether the record is one of those that change, so that detectors are asked about it anyway.
    pub(crate) fn changes(&self, record: impl Into<RecordRef>) -> bool {
        let record = record.into();
        let is_it = |place: &u32| self.records[*place as usize].0 == record;
        self.places.find(hash(&record), is_it).is_some_and(|place| (*place as usize) < self.changed)
    }

    /// The kind as a whole is to be looked at again, where that is so.
    pub(crate) const fn whole_if(&mut self, is_so: bool) {
        if is_so {
            self.whole |= self.asked;
        }
    }

    /// Of what `add` adds, records of one kind do not count.
    pub(crate) fn without(&mut self, kind: RecordKind, add: impl FnOnce(&mut Self)) {
        let before = self.without.replace(kind);
        add(self);
        self.without = before;
    }

    /// The kinds that are to be looked at as a whole, then all else.
    pub(crate) fn done(self) -> (u64, Vec<(RecordRef, Again)>) {
        (self.whole, self.records)
    }

    fn counted(&mut self, record: RecordRef) -> Option<&mut Again> {
        (self.without != Some(record.kind)).then(|| self.of(record))
    }

    fn of(&mut self, record: RecordRef) -> &mut Again {
        if self.records.get(self.about).is_some_and(|(own, _)| *own == record) {
            return &mut self.records[self.about].1;
        }
        let is_it = |place: &u32| self.records[*place as usize].0 == record;
        let hash_of = |place: &u32| hash(&self.records[*place as usize].0);
        let place = match self.places.entry(hash(&record), is_it, hash_of) {
            Entry::Occupied(place) => *place.get(),
            Entry::Vacant(entry) => {
                let next = u32::try_from(self.records.len());
                let next = next.expect("BUG: memory ends before that many records");
                entry.insert(next);
                self.records.push((record, Again::default()));
                next
            }
        };
        &mut self.records[place as usize].1
    }
}

fn hash(record: &RecordRef) -> u64 {
    FxBuildHasher.hash_one(record)
}
