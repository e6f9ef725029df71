//! A plan as it would be: the plan beneath and the records changed so far on top.
//!
//! *Invariant*: what leaves [`Draft::finish`] keeps the plan well formed: ids and keys are unique, no
//! reference dangles, ends are not before starts. Each record appears once, with its first before and
//! its last after.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use uuid::Uuid;

use super::booking::void_approval;
use super::process::check_base;
use crate::change::Change;
use crate::error::{PlanError, ValueError};
use crate::id::RecordRef;
use crate::plan::Plan;
use crate::record::{
    Booking, BookingId, Phase, PhaseId, Record, RecordKind, RecordType, Release, ReleaseId, ReleaseKind, Term,
};
use crate::recurrence::Recurrence;
use crate::recurrence_fault::{self, RecurrenceFault};
use crate::time::{Moment, Span};

pub(crate) struct Draft<'a> {
    base: &'a Plan,
    /// Records that differ from the base; `None` is removed.
    over: FxHashMap<RecordRef, Option<Record>>,
    /// Who of `over` names a record; without it a batch of moves would look through all of `over` each time.
    naming: FxHashMap<RecordRef, BTreeSet<RecordRef>>,
    order: Vec<RecordRef>,
    keys: FxHashMap<(RecordKind, String), Option<RecordRef>>,
    /// Bookings of which a command says where they stand.
    said: FxHashSet<RecordRef>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(base: &'a Plan) -> Self {
        let (over, keys) = (HashMap::with_hasher(FxBuildHasher), HashMap::with_hasher(FxBuildHasher));
        Self {
            base,
            over,
            naming: HashMap::with_hasher(FxBuildHasher),
            order: Vec::new(),
            keys,
            said: FxHashSet::default(),
        }
    }

    pub(crate) fn get(&self, at: RecordRef) -> Result<Record, PlanError> {
        let found = match self.over.get(&at) {
            Some(record) => record.clone(),
            None => self.base.record(at),
        };
        found.ok_or(PlanError::NotFound(at))
    }

    /// The record that was changed already, or the one beneath: what is only looked at needs no copy.
    fn look<T: RecordType, R>(
        &self,
        id: T::Id,
        changed: impl FnOnce(&Record) -> R,
        beneath: impl FnOnce(&T) -> R,
    ) -> Option<R>
    where
        T::Id: Copy + Into<RecordRef>,
    {
        match self.over.get(&id.into()) {
            Some(record) => record.as_ref().map(changed),
            None => self.base.get::<T>(id).map(beneath),
        }
    }

    /// What no other record of its kind shares, as it is now.
    fn told_by(&self, at: RecordRef) -> Option<Cow<'_, str>> {
        match self.over.get(&at) {
            Some(record) => record.as_ref().and_then(Record::told_by),
            None => self.base.told_by(at),
        }
    }

    /// Whether it is a booking that holds its environment.
    pub(super) fn is_live_booking(&self, at: RecordRef) -> bool {
        let of = |record: &Record| matches!(record, Record::Booking(b) if b.is_live());
        at.kind == RecordKind::Booking && self.look(BookingId(at.id), of, Booking::is_live).unwrap_or(false)
    }

    /// On how many days of a week people work.
    pub(super) fn working_week(&self) -> usize {
        let changed = self.over.values().find_map(|record| match record {
            Some(Record::PlanSettings(s)) => Some(s.working_days.0.len()),
            _ => None,
        });
        changed.or_else(|| self.base.settings().map(|s| s.working_days.0.len())).unwrap_or(5)
    }

    /// The record as it was before the command.
    pub(super) fn before(&self, at: RecordRef) -> Option<Record> {
        self.base.record(at)
    }

    /// The record that has the key now.
    pub(super) fn by_key(&self, kind: RecordKind, key: &str) -> Option<RecordRef> {
        match self.keys.get(&(kind, key.to_owned())) {
            Some(holder) => *holder,
            None => self.base.by_key(kind, key),
        }
    }

    /// All records of a kind as they are now.
    pub(super) fn all(&self, kind: RecordKind) -> Vec<RecordRef> {
        let new = self.order.iter().copied().filter(|at| at.kind == kind && !self.base.holds(*at));
        self.base.refs(kind).into_iter().chain(new).filter(|at| self.holds(*at)).collect()
    }

    pub(crate) fn holds(&self, at: RecordRef) -> bool {
        self.over.get(&at).map_or_else(|| self.base.holds(at), Option::is_some)
    }

    /// The plan as it is by now. Costs a copy where something has changed already, so only rare commands ask.
    pub(crate) fn as_plan(&self) -> Cow<'a, Plan> {
        if self.over.is_empty() {
            return Cow::Borrowed(self.base);
        }
        let mut plan = self.base.clone();
        let changed = self.order.iter().map(|at| {
            let after = self.over.get(at).cloned().flatten();
            Change { before: self.base.record(*at), after }
        });
        plan.apply(&changed.collect::<Vec<_>>());
        Cow::Owned(plan)
    }

    /// Whether the plan's own settings exist by now.
    pub(crate) fn has_settings(&self) -> bool {
        let kind = RecordKind::PlanSettings;
        self.base.count(kind) > 0 || self.over.keys().any(|at| at.kind == kind)
    }

    /// All records that name `target` now, sorted.
    pub(crate) fn referrers(&self, target: RecordRef) -> Vec<RecordRef> {
        let under = self.base.referrers(target).iter().copied().filter(|r| !self.over.contains_key(r));
        let over = self.naming.get(&target).into_iter().flatten().copied();
        let mut all: Vec<_> = under.chain(over).collect();
        all.sort_unstable();
        all
    }

    /// Adds a record under an id that nothing has.
    pub(crate) fn add(&mut self, record: Record) -> Result<(), PlanError> {
        let at = record.reference();
        if at.id.is_nil() || at.id.is_max() {
            return Err(PlanError::BadId(at.id));
        }
        if self.holds(at) {
            return Err(PlanError::Exists(at));
        }
        self.put(record)
    }

    /// Puts a record in place of the one with its id, after looking at it.
    pub(crate) fn put(&mut self, record: Record) -> Result<(), PlanError> {
        let at = record.reference();
        self.check_dates(&record)?;
        self.check_recurrence(&record)?;
        self.claim_key(&record)?;
        self.set(at, Some(record));
        Ok(())
    }

    /// A command says where the booking stands now, whatever else becomes of it.
    pub(crate) fn said(&mut self, booking: RecordRef) {
        self.said.insert(booking);
    }

    pub(crate) fn drop(&mut self, at: RecordRef) {
        self.release_key(at);
        self.set(at, None);
    }

    fn set(&mut self, at: RecordRef, record: Option<Record>) {
        for target in record.iter().flat_map(Record::named) {
            self.naming.entry(target).or_default().insert(at);
        }
        let kept = record.as_ref().map(Record::named).unwrap_or_default();
        match self.over.insert(at, record) {
            None => self.order.push(at),
            Some(old) => {
                for target in old.iter().flat_map(Record::named).filter(|target| !kept.contains(target)) {
                    self.naming.entry(target).or_default().remove(&at);
                }
            }
        }
    }

    fn release_key(&mut self, at: RecordRef) {
        let old = self.told_by(at).map(Cow::into_owned);
        if let Some(old) = old {
            self.keys.insert((at.kind, old), None);
        }
    }

    fn claim_key(&mut self, record: &Record) -> Result<(), PlanError> {
        let at = record.reference();
        self.release_key(at);
        let Some(told) = record.told_by() else { return Ok(()) };
        let key = record.key().filter(|key| !is_key(key));
        if key.is_some() && self.base.record(at).is_none_or(|old| old.key() != key) {
            let field = at.kind.fields().iter().find(|f| f.unique).map_or("key", |f| f.id);
            return Err(PlanError::Value { kind: at.kind, field, why: ValueError::BadKey });
        }
        if let Some(holder) = self.by_key(at.kind, &told).filter(|holder| *holder != at) {
            return Err(match record {
                Record::ProcessRule(_) => PlanError::RuleTwice { rule: holder },
                Record::Term(term) => PlanError::KeyTaken { kind: at.kind, key: term.word.clone() },
                _ => PlanError::KeyTaken { kind: at.kind, key: told.into_owned() },
            });
        }
        self.keys.insert((at.kind, told.into_owned()), Some(at));
        Ok(())
    }

    /// Refuses a recurrence that never happens. One that is in the plan already and is not touched stays.
    fn check_recurrence(&self, record: &Record) -> Result<(), PlanError> {
        let Some((rule, start, exceptions)) = recurring(record) else { return Ok(()) };
        let before = self.base.record(record.reference());
        if before.as_ref().and_then(recurring) == Some((rule, start, exceptions)) {
            return Ok(());
        }
        recurrence_fault::check(rule, start.first(), exceptions).map_err(|why| {
            let field = if why == RecurrenceFault::AllExcepted { "exceptions" } else { "rrule" };
            let found = rule.map(|r| r.as_str().to_owned()).unwrap_or_default();
            PlanError::Value {
                kind: record.kind(),
                field,
                why: ValueError::NotRecurrence { found, why: Box::new(why) },
            }
        })
    }

    fn check_dates(&self, record: &Record) -> Result<(), PlanError> {
        let at = record.reference();
        let ordered = |start: &'static str, end: &'static str, from: Option<Moment>, to: Option<Moment>| {
            let (Some(from), Some(to)) = (from, to) else { return Ok(()) };
            let span = Span::of(from, to);
            if span.start() < span.end() {
                Ok(())
            } else {
                Err(PlanError::EndBeforeStart { record: at, start, end })
            }
        };
        match record {
            Record::Phase(p) => {
                ordered("start", "end", Some(p.start), Some(p.end))?;
                ordered("forecast_start", "forecast_end", p.forecast_start, p.forecast_end)?;
                ordered("actual_start", "actual_end", p.actual_start, p.actual_end)
            }
            Record::Booking(b) => ordered("start", "end", Some(b.start), Some(b.end)),
            Record::EnvironmentEvent(e) => ordered("start", "end", Some(e.start), Some(e.end)),
            Record::WindowRule(w) => ordered("from", "to", Some(w.from), Some(w.to)),
            Record::Cab(c) => ordered("from", "to", Some(c.from), Some(c.to)),
            Record::Leave(l) => ordered("start", "end", Some(l.start), Some(l.end)),
            Record::Activity(a) => ordered("start", "due", a.start, Some(a.due)),
            Record::Cadence(c) => {
                ordered("from", "until", Some(Moment::day(c.from)), Some(Moment::day(c.until)))?;
                for (field, pattern) in [("key_pattern", &c.key_pattern), ("name_pattern", &c.name_pattern)] {
                    crate::cadence::check_pattern(pattern).map_err(|why| PlanError::Value {
                        kind: at.kind,
                        field,
                        why,
                    })?;
                }
                Ok(())
            }
            // A release may be ready and deployed in the minute it starts, so only its days are ordered.
            Record::Release(r) => {
                let day = |m: Option<Moment>| m.map(|m| Moment::day(m.day));
                ordered("start", "ready", day(r.start), day(r.ready))?;
                ordered("start", "deploy", day(r.start), day(r.deploy))
            }
            _ => Ok(()),
        }
    }

    /// Looks at what only the whole can tell. A refusal comes with the record that was changed and is wrong, or makes
    /// others wrong.
    pub(crate) fn check(&self) -> Result<(), (RecordRef, PlanError)> {
        for at in &self.order {
            let Some(Some(record)) = self.over.get(at) else { continue };
            self.check_one(*at, record).map_err(|why| (*at, why))?;
        }
        Ok(())
    }

    fn check_one(&self, at: RecordRef, record: &Record) -> Result<(), PlanError> {
        let mut missing = None;
        record.refs(&mut |field, target| {
            if missing.is_none() && !self.holds(target) {
                missing = Some((field, target));
            }
        });
        if let Some((field, target)) = missing {
            return Err(PlanError::Dangling { record: at, field, target });
        }
        self.check_shape(record)?;
        if self.bears_on_others(record) {
            for by in self.referrers(at) {
                self.check_shape(&self.get(by)?)?;
            }
        }
        Ok(())
    }

    /// Whether records that name this one, and are not edited themselves, may have lost their shape.
    fn bears_on_others(&self, record: &Record) -> bool {
        match record {
            Record::Release(new) => self.base.get::<Release>(new.id).is_some_and(|old| old.kind != new.kind),
            Record::Phase(new) => {
                self.base.get::<Phase>(new.id).is_some_and(|old| old.release != new.release)
            }
            Record::Term(new) => self.base.get::<Term>(new.id).is_some_and(|old| old.list != new.list),
            _ => false,
        }
    }

    fn check_shape(&self, record: &Record) -> Result<(), PlanError> {
        let at = record.reference();
        match record {
            Record::Release(r) => {
                self.check_terms_of(r)?;
                self.check_parents(r)
            }
            Record::Policy(p) => self.check_policy(p),
            Record::CustomField(f) => self.check_custom_field(f),
            Record::CustomValue(v) => self.check_custom_value(v),
            Record::Term(t) => check_base(t),
            Record::ScopeItem(s) => match self.get(s.release.into())? {
                Record::Release(r) if r.kind == ReleaseKind::Enterprise => {
                    Err(PlanError::EnterpriseHoldsNoScope(r.id.into()))
                }
                _ => Ok(()),
            },
            Record::Dependency(d) if RecordRef::from(d.from) == RecordRef::from(d.to) => {
                Err(PlanError::DependsOnItself(d.from.into()))
            }
            Record::Booking(b) => self.check_phase(at, b.phase.map(Into::into), b.release),
            Record::Gate(g) => self.check_phase(at, g.phase.map(Into::into), Some(g.release)),
            Record::Waiver(w) => self.check_waiver(w),
            Record::Decision(d) => self.check_decision(d),
            _ => Ok(()),
        }
    }

    fn check_phase(
        &self,
        record: RecordRef,
        phase: Option<RecordRef>,
        release: Option<ReleaseId>,
    ) -> Result<(), PlanError> {
        let Some(phase) = phase.filter(|at| at.kind == RecordKind::Phase) else { return Ok(()) };
        let changed = |record: &Record| match record {
            Record::Phase(p) => Some(p.release),
            _ => None,
        };
        let own = self.look(PhaseId(phase.id), changed, |p: &Phase| Some(p.release));
        match (own.ok_or(PlanError::NotFound(phase))?, release) {
            (Some(own), Some(release)) if own != release => Err(PlanError::PhaseOfAnotherRelease { record }),
            _ => Ok(()),
        }
    }

    fn check_parents(&self, release: &Release) -> Result<(), PlanError> {
        let mut seen: FxHashSet<Uuid> = FxHashSet::default();
        let mut open: Vec<ReleaseId> = release.parents.clone();
        while let Some(parent) = open.pop() {
            if parent == release.id {
                return Err(PlanError::ContainsItself(release.id.into()));
            }
            if !seen.insert(parent.0) {
                continue;
            }
            if let Record::Release(parent) = self.get(parent.into())? {
                if parent.kind != ReleaseKind::Enterprise {
                    return Err(PlanError::NotEnterprise(parent.id.into()));
                }
                open.extend(&parent.parents);
            }
        }
        Ok(())
    }

    /// The changes, each record once, without those that came to nothing.
    pub(crate) fn finish(mut self) -> Vec<Change> {
        let mut changes = Vec::with_capacity(self.order.len());
        for at in self.order {
            let (before, mut after) = (self.base.record(at), self.over.remove(&at).flatten());
            if let (Some(before), Some(after)) = (&before, &mut after)
                && !self.said.contains(&at)
            {
                void_approval(before, after);
            }
            if before != after {
                changes.push(Change { before, after });
            }
        }
        changes
    }
}

/// The rule of what recurs, its start and its exceptions.
fn recurring(record: &Record) -> Option<(Option<&Recurrence>, Moment, &[NaiveDate])> {
    match record {
        Record::WindowRule(w) => Some((w.rrule.as_ref(), w.from, &w.exceptions)),
        Record::Cab(c) => Some((c.rrule.as_ref(), c.from, &c.exceptions)),
        Record::Cadence(c) => Some((Some(&c.rrule), Moment::day(c.from), &[])),
        _ => None,
    }
}

/// Whether people can say it and see it: not blank, one line. A plan that has others keeps them until they change.
fn is_key(key: &str) -> bool {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    !key.trim().is_empty() && !key.contains(breaks)
}
