//! All records of one kind: found by id in one step, gone through in the order of ids.
//!
//! *Invariant*: `places` and `order` hold the same ids, each with the place of its record; a place that is free
//! holds nothing and stands in `free`. Where a record stands is nobody else's business.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::id::IdMap;

/// Records of one kind, by id.
#[derive(Clone, Debug)]
pub struct Table<T> {
    rows: Vec<Option<T>>,
    free: Vec<u32>,
    places: IdMap<u32>,
    order: BTreeMap<Uuid, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), free: Vec::new(), places: IdMap::default(), order: BTreeMap::new() }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    /// The same records, wherever they stand.
    fn eq(&self, other: &Self) -> bool {
        self.order.len() == other.order.len()
            && self.order.keys().eq(other.order.keys())
            && self.values().eq(other.values())
    }
}

impl<T> Table<T> {
    /// The record with that id.
    pub(crate) fn get(&self, id: &Uuid) -> Option<&T> {
        self.rows[*self.places.get(id)? as usize].as_ref()
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

    /// Puts a record in, in the place of the one with that id where there is one.
    pub(crate) fn insert(&mut self, id: Uuid, record: T) {
        if let Some(place) = self.places.get(&id) {
            self.rows[*place as usize] = Some(record);
            return;
        }
        let place = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            u32::try_from(self.rows.len() - 1).expect("BUG: memory ends before four thousand million records")
        });
        self.rows[place as usize] = Some(record);
        self.places.insert(id, place);
        self.order.insert(id, place);
    }

    pub(crate) fn remove(&mut self, id: &Uuid) {
        if let Some(place) = self.places.remove(id) {
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
        for (place, (id, from)) in (0_u32..).zip(&mut self.order) {
            rows.push(self.rows[*from as usize].take());
            *from = place;
            self.places.insert(*id, place);
        }
        self.rows = rows;
        self.free.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_and_stand_in_order_whatever_came_and_went() {
        let id = |n: u128| Uuid::from_u128(n);
        let mut table = Table::default();
        for n in [5, 1, 9, 3] {
            table.insert(id(n), n);
        }
        table.remove(&id(9));
        table.insert(id(2), 2);
        table.insert(id(5), 50);
        let all = |table: &Table<u128>| -> Vec<u128> { table.values().copied().collect() };
        assert_eq!(all(&table), [1, 2, 3, 50]);
        let before = table.clone();
        table.pack();
        assert_eq!((all(&table), table.len()), (vec![1, 2, 3, 50], 4));
        assert!(table == before);
        assert_eq!((table.get(&id(5)), table.get(&id(9)), table.get(&id(7))), (Some(&50), None, None));
        table.insert(id(4), 4);
        assert_eq!(all(&table), [1, 2, 3, 4, 50]);
        assert!(table != before);
    }
}
