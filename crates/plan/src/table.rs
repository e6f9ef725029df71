//! All records of one kind: found by id in one step, gone through in the order of ids.
//!
//! *Invariant*: `places` and `order` hold the place of each record; a place that is free holds nothing and stands in
//! `free`. Where a record stands is nobody else's business.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use uuid::Uuid;

use crate::id::IdHashed;

/// What a table holds.
pub trait Row {
    /// The id by which it is found, untyped.
    fn uuid(&self) -> Uuid;
}

/// Records of one kind, by id.
#[derive(Clone, Debug)]
pub struct Table<T> {
    rows: Vec<Option<T>>,
    free: Vec<u32>,
    /// By id, which stands in the record: a number takes up little of what is at hand, and who looks for a record
    /// looks at it next.
    places: HashTable<u32>,
    order: BTreeMap<Uuid, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), free: Vec::new(), places: HashTable::new(), order: BTreeMap::new() }
    }
}

impl<T: Row + PartialEq> PartialEq for Table<T> {
    /// The same records, wherever they stand.
    fn eq(&self, other: &Self) -> bool {
        self.order.len() == other.order.len()
            && self.order.keys().eq(other.order.keys())
            && self.values().eq(other.values())
    }
}

impl<T: Row> Table<T> {
    /// The record with that id.
    pub(crate) fn get(&self, id: &Uuid) -> Option<&T> {
        let place = self.places.find(hash(id), |place| has_id(&self.rows, *place, id))?;
        self.rows[*place as usize].as_ref()
    }

    /// Whether there is a record with that id. Looks at the record itself: whoever asks will need it next, and many
    /// that are asked for in a row are waited for at once.
    pub(crate) fn contains_key(&self, id: &Uuid) -> bool {
        self.get(id).is_some()
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// All ids, sorted.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Uuid> {
        self.order.keys()
    }

    /// All records, by id.
    pub(crate) fn values(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator {
        let row = |place: &u32| self.rows[*place as usize].as_ref();
        self.order.values().map(move |place| row(place).expect("BUG: a place in order is taken"))
    }

    /// All records, as they stand.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().flatten()
    }

    /// Puts a record in, in the place of the one with its id where there is one.
    pub(crate) fn insert(&mut self, record: T) {
        let (id, rows) = (record.uuid(), &mut self.rows);
        let entry = {
            let is_it = |place: &u32| has_id(rows, *place, &id);
            let hash_of = |place: &u32| hash_at(rows, *place);
            self.places.entry(hash(&id), is_it, hash_of)
        };
        match entry {
            Entry::Occupied(place) => rows[*place.get() as usize] = Some(record),
            Entry::Vacant(entry) => {
                let next = self.free.pop().unwrap_or_else(|| {
                    rows.push(None);
                    u32::try_from(rows.len() - 1)
                        .expect("BUG: memory ends before four thousand million records")
                });
                rows[next as usize] = Some(record);
                entry.insert(next);
                self.order.insert(id, next);
            }
        }
    }

    pub(crate) fn remove(&mut self, id: &Uuid) {
        let is_it = |place: &u32| has_id(&self.rows, *place, id);
        if let Ok(entry) = self.places.find_entry(hash(id), is_it) {
            let (place, _) = entry.remove();
            self.order.remove(id);
            self.rows[place as usize] = None;
            self.free.push(place);
        }
    }

    /// Puts the records in the order of their ids, so that going through all of them is going straight on.
    pub(crate) fn pack(&mut self) {
        if self.order.values().is_sorted() && self.free.is_empty() {
            return;
        }
        let mut rows = Vec::with_capacity(self.order.len());
        self.places.clear();
        for (place, (id, from)) in (0_u32..).zip(&mut self.order) {
            rows.push(self.rows[*from as usize].take());
            *from = place;
            self.places.insert_unique(hash(id), place, |place| hash_at(&rows, *place));
        }
        self.rows = rows;
        self.free.clear();
    }
}

fn hash(id: &Uuid) -> u64 {
    IdHashed::default().hash_one(id)
}

fn hash_at<T: Row>(rows: &[Option<T>], place: u32) -> u64 {
    rows[place as usize].as_ref().map_or(0, |row| hash(&row.uuid()))
}

fn has_id<T: Row>(rows: &[Option<T>], place: u32, id: &Uuid) -> bool {
    rows[place as usize].as_ref().is_some_and(|row| row.uuid() == *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Row for (u128, u128) {
        fn uuid(&self) -> Uuid {
            Uuid::from_u128(self.0)
        }
    }

    #[test]
    fn records_are_found_and_stand_in_order_whatever_came_and_went() {
        let id = |n: u128| Uuid::from_u128(n);
        let mut table = Table::default();
        for n in [5, 1, 9, 3] {
            table.insert((n, n));
        }
        table.remove(&id(9));
        table.insert((2, 2));
        table.insert((5, 50));
        let all = |table: &Table<(u128, u128)>| -> Vec<u128> { table.values().map(|(_, n)| *n).collect() };
        assert_eq!(all(&table), [1, 2, 3, 50]);
        let before = table.clone();
        table.pack();
        assert_eq!((all(&table), table.len()), (vec![1, 2, 3, 50], 4));
        assert!(table == before);
        assert_eq!((table.get(&id(5)), table.get(&id(9)), table.get(&id(7))), (Some(&(5, 50)), None, None));
        table.insert((4, 4));
        assert_eq!(all(&table), [1, 2, 3, 4, 50]);
        assert!(table != before);
        for n in 100..400 {
            table.insert((n, n));
        }
        for n in (100..400).step_by(2) {
            table.remove(&id(n));
        }
        for n in 100..400 {
            assert_eq!(table.get(&id(n)).map(|(_, n)| *n), (n % 2 == 1).then_some(n));
        }
    }
}
