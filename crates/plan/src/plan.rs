//! A plan in memory: all records, found by id, by key, and by who names them.
//!
//! *Invariant*: [`Plan::apply`] is the only way it changes, and keeps both indexes in step with the
//! records. No record names one that does not exist: [`crate::command`] sees to that before it applies.

use std::borrow::Cow;

use chrono_tz::Tz;
use rustc_hash::FxHashMap;
use uuid::Uuid;

use crate::change::Change;
use crate::id::RecordRef;
use crate::past::{Past, Then};
use crate::record::{BaselineId, PlanSettings, ProcessRule, Record, RecordKind, RecordType, Tables, Term};

/// All records of a plan.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    tables: Tables,
    /// What no two of a kind share, see [`Record::told_by`].
    keys: FxHashMap<(RecordKind, String), Uuid>,
    /// Who names a record, sorted and without doubles.
    referrers: FxHashMap<RecordRef, Vec<RecordRef>>,
    /// What dates were at the baselines.
    past: Past,
}

impl PartialEq for Plan {
    /// Two plans are equal when all their records are.
    fn eq(&self, other: &Self) -> bool {
        self.tables == other.tables
    }
}

impl Plan {
    /// A plan of these records, in any order.
    pub fn from_records(records: impl IntoIterator<Item = Record>) -> Self {
        let mut plan = Self::default();
        for record in records {
            plan.put(record);
        }
        for list in plan.referrers.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        plan.tables.pack();
        plan
    }

    /// The record of that type and id.
    pub fn get<T: RecordType>(&self, id: T::Id) -> Option<&T> {
        T::table(&self.tables).get(&id.into())
    }

    /// All records of a type, by id.
    pub fn all<T: RecordType>(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator {
        T::table(&self.tables).values()
    }

    /// All records of a type, as they stand in memory: the quickest way through them, in no promised order.
    pub fn each<T: RecordType>(&self) -> impl Iterator<Item = &T> {
        T::table(&self.tables).rows()
    }

    /// All records of a type that name `target`, by id.
    pub fn naming<T: RecordType>(&self, target: impl Into<RecordRef>) -> impl Iterator<Item = &T> {
        let of_kind = self.naming_refs(T::KIND, target.into());
        of_kind.iter().filter_map(|r| T::table(&self.tables).get(&r.id))
    }

    /// The records of a kind that name `target`, by id.
    pub fn naming_refs(&self, kind: RecordKind, target: RecordRef) -> &[RecordRef] {
        let list = self.referrers(target);
        let list = &list[list.partition_point(|r| r.kind < kind)..];
        // Mostly there are a few, which lie beside each other; of environments, there are hundreds of bookings.
        let count = match list.get(FEW) {
            Some(record) if record.kind == kind => list.partition_point(|r| r.kind == kind),
            _ => list.iter().take_while(|r| r.kind == kind).count(),
        };
        &list[..count]
    }

    /// All records that name `target`, sorted by kind and id.
    pub fn referrers(&self, target: RecordRef) -> &[RecordRef] {
        self.referrers.get(&target).map_or(&[], Vec::as_slice)
    }

    /// A copy of the record.
    pub fn record(&self, at: RecordRef) -> Option<Record> {
        self.tables.record(at)
    }

    /// Whether the record exists.
    pub fn holds(&self, at: RecordRef) -> bool {
        self.tables.holds(at)
    }

    /// What no other record of its kind shares, where the record is there and has such.
    pub(crate) fn told_by(&self, at: RecordRef) -> Option<Cow<'_, str>> {
        match at.kind {
            RecordKind::Term => self.get::<Term>(at.id.into()).map(|term| term.told_by().into()),
            RecordKind::ProcessRule => {
                self.get::<ProcessRule>(at.id.into()).map(|rule| rule.told_by().into())
            }
            _ => self.tables.key(at).map(Cow::from),
        }
    }

    /// How many records of that kind.
    pub fn count(&self, kind: RecordKind) -> usize {
        self.tables.count(kind)
    }

    /// The ids of all records of a kind, sorted.
    pub fn refs(&self, kind: RecordKind) -> Vec<RecordRef> {
        self.tables.ids(kind).into_iter().map(|id| RecordRef::new(kind, id)).collect()
    }

    /// All records, by kind and id.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        let refs = RecordKind::ALL.iter().flat_map(|&kind| self.refs(kind));
        refs.filter_map(|r| self.record(r))
    }

    /// The record with that human key.
    pub fn by_key(&self, kind: RecordKind, key: &str) -> Option<RecordRef> {
        self.keys.get(&(kind, key.to_owned())).map(|&id| RecordRef::new(kind, id))
    }

    /// The plan's own settings, where it has any yet.
    pub fn settings(&self) -> Option<&PlanSettings> {
        self.all::<PlanSettings>().next()
    }

    /// The zone in which its civil times are meant; UTC without settings.
    pub fn zone(&self) -> Tz {
        self.settings().map_or(Tz::UTC, |s| s.zone)
    }

    /// What its dates were at its baselines, as far as they are others now.
    pub const fn past(&self) -> &Past {
        &self.past
    }

    /// Tells what dates were at a baseline, of all records that changed since, as the log has it.
    pub fn remember(&mut self, baseline: BaselineId, then: Then) {
        self.past.set(baseline, then);
    }

    /// Carries out changes, in order. They must come from an effect on this very plan, or be the
    /// inverse of what was applied last.
    pub fn apply(&mut self, changes: &[Change]) {
        for change in changes {
            if let Some(Record::Baseline(baseline)) = &change.after {
                self.past.begin(baseline.id);
            }
        }
        for change in changes {
            self.past.note(change);
            match (&change.before, &change.after) {
                (Some(before), Some(after)) if is_in_place(before, after) => {
                    after.clone().put_in(&mut self.tables);
                }
                (before, after) => {
                    if let Some(before) = before {
                        self.take(before);
                    }
                    if let Some(after) = after {
                        self.put_sorted(after.clone());
                    }
                }
            }
        }
    }

    fn take(&mut self, record: &Record) {
        let at = record.reference();
        if let Some(told) = record.told_by() {
            let entry = (at.kind, told.into_owned());
            if self.keys.get(&entry) == Some(&at.id) {
                self.keys.remove(&entry);
            }
        }
        record.refs(&mut |_, target| {
            if let Some(list) = self.referrers.get_mut(&target) {
                if let Ok(place) = list.binary_search(&at) {
                    list.remove(place);
                }
                if list.is_empty() {
                    self.referrers.remove(&target);
                }
            }
        });
        self.tables.remove(at);
    }

    fn put_sorted(&mut self, record: Record) {
        let at = record.reference();
        record.refs(&mut |_, target| {
            let list = self.referrers.entry(target).or_default();
            if let Err(place) = list.binary_search(&at) {
                list.insert(place, at);
            }
        });
        self.put_key(&record);
        record.put_in(&mut self.tables);
    }

    fn put(&mut self, record: Record) {
        let at = record.reference();
        if let Record::Baseline(baseline) = &record {
            self.past.begin(baseline.id);
        }
        record.refs(&mut |_, target| self.referrers.entry(target).or_default().push(at));
        self.put_key(&record);
        record.put_in(&mut self.tables);
    }

    fn put_key(&mut self, record: &Record) {
        if let Some(told) = record.told_by() {
            self.keys.insert((record.kind(), told.into_owned()), record.id());
        }
    }
}

/// As many are gone through one by one.
const FEW: usize = 8;

/// Whether an edit leaves the record's place in every index: most edits only move dates.
fn is_in_place(before: &Record, after: &Record) -> bool {
    before.reference() == after.reference()
        && before.told_by() == after.told_by()
        && before.named() == after.named()
}
