//! What the plan's dates were at its baselines, as far as they are others now.
//!
//! A baseline names a position in the log. For each one [`Past`] holds the planned dates, as they were at that
//! position, of every record that was changed since; a record that is not in it is as it was.
//!
//! *Invariant*: [`crate::Plan::apply`] keeps it current: a change takes the record's dates before it in, for
//! every baseline that does not hold them yet. What happened between the position and now is told once, by
//! whoever has the log ([`crate::Plan::remember`]).

use rustc_hash::FxHashMap;

use crate::change::Change;
use crate::id::RecordRef;
use crate::record::{BaselineId, Gate, Milestone, Phase, Record, Release};
use crate::time::Moment;

/// The planned dates of a record: field, and the moment where it has one.
pub type Dates = Vec<(&'static str, Option<Moment>)>;

/// Dates of records that changed since a baseline, as they were at it; `None` for what was not there yet.
pub type Then = FxHashMap<RecordRef, Option<Dates>>;

/// The dates at all baselines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// Baselines that were removed stay, so that they can come back.
    baselines: FxHashMap<BaselineId, Then>,
}

impl Past {
    /// What a record's dates were at a baseline. `None` where they are what they were, or where it was not
    /// there.
    pub fn dates(&self, baseline: BaselineId, record: RecordRef) -> Option<&Dates> {
        self.baselines.get(&baseline)?.get(&record)?.as_ref()
    }

    /// The records that changed since a baseline.
    pub fn changed(&self, baseline: BaselineId) -> impl Iterator<Item = RecordRef> {
        self.baselines.get(&baseline).into_iter().flat_map(|then| then.keys().copied())
    }

    pub(crate) fn begin(&mut self, baseline: BaselineId) {
        self.baselines.entry(baseline).or_default();
    }

    pub(crate) fn set(&mut self, baseline: BaselineId, then: Then) {
        self.baselines.insert(baseline, then);
    }

    /// Takes in a change that is about to be made.
    pub(crate) fn note(&mut self, change: &Change) {
        if self.baselines.is_empty() {
            return;
        }
        let before = change.before.as_ref().and_then(dates);
        let after = change.after.as_ref().and_then(dates);
        if before == after {
            return;
        }
        let at = change.record();
        for then in self.baselines.values_mut() {
            then.entry(at).or_insert_with(|| before.clone());
        }
    }
}

/// The planned dates of a record that has any: releases, phases, gates and milestones.
pub fn dates(record: &Record) -> Option<Dates> {
    match record {
        Record::Release(r) => Some(r.dates()),
        Record::Phase(p) => Some(p.dates()),
        Record::Gate(g) => Some(g.dates()),
        Record::Milestone(m) => Some(m.dates()),
        _ => None,
    }
}

/// A record that has planned dates.
pub trait Dated {
    /// All of them, each with its field.
    fn dates(&self) -> Dates;
}

impl Dated for Release {
    fn dates(&self) -> Dates {
        vec![("start", self.start), ("ready", self.ready), ("deploy", self.deploy)]
    }
}

impl Dated for Phase {
    fn dates(&self) -> Dates {
        vec![("start", Some(self.start)), ("end", Some(self.end))]
    }
}

impl Dated for Gate {
    fn dates(&self) -> Dates {
        vec![("at", Some(self.at))]
    }
}

impl Dated for Milestone {
    fn dates(&self) -> Dates {
        vec![("date", Some(self.date))]
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::record::RecordKind;
    use crate::{Command, Plan, invert};

    #[test]
    fn the_first_change_since_a_baseline_says_what_a_date_was() {
        let at = |kind, n| RecordRef::new(kind, uuid::Uuid::from_u128(n));
        let (release, baseline) = (at(RecordKind::Release, 1), at(RecordKind::Baseline, 2));
        let mut plan = Plan::default();
        let run = |plan: &mut Plan, line: serde_json::Value| {
            let command: Command = serde_json::from_value(line).unwrap();
            let changes = plan.effect(&command).unwrap();
            plan.apply(&changes);
            changes
        };
        let moved = |day: &str| json!({ "do": "edit", "record": release, "fields": { "deploy": day } });
        let fields = json!({ "key": "R1", "name": "One", "deploy": "2027-06-01" });
        run(&mut plan, json!({ "do": "add", "record": release, "fields": fields }));
        let fields = json!({ "name": "B", "position": 1 });
        run(&mut plan, json!({ "do": "add", "record": baseline, "fields": fields }));
        let id = BaselineId(baseline.id);
        run(&mut plan, json!({ "do": "edit", "record": release, "fields": { "name": "Two" } }));
        assert_eq!(plan.past().dates(id, release), None);
        run(&mut plan, moved("2027-06-02"));
        run(&mut plan, moved("2027-06-03"));
        let then = plan.past().dates(id, release).unwrap();
        assert_eq!(then[2], ("deploy", Some("2027-06-01".parse().unwrap())));
        let gone = run(&mut plan, json!({ "do": "remove", "record": baseline }));
        run(&mut plan, moved("2027-06-04"));
        plan.apply(&invert(&gone));
        assert_eq!(plan.past().dates(id, release).unwrap()[2].1, Some("2027-06-01".parse().unwrap()));
    }
}
