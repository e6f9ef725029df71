//! Why a conflict is one: the smallest set of facts that clash, made when somebody looks.
//!
//! *Invariant*: after the changes of [`without`] for any one fact the conflict is gone; and the records
//! that the facts name, with what these cannot be without, have the conflict all by themselves.
//!
//! Deliberately absent: words. [`Statement`] and [`Headline`] carry records, times and numbers; the text
//! crate makes the sentences.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde_json::{Map, Value};
use slipway_plan::{Change, Command, Plan, RecordRef};

use crate::conflict::Conflict;
use crate::conflicts::View;
use crate::governance;
use crate::index::Index;
use crate::statement::{Headline, Membership, Statement, Way};

/// What a conflict is about, and what makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The conflict in one sentence.
    pub headline: Headline,
    /// The smallest set of statements that clash; empty where the conflict no longer holds.
    pub facts: Vec<Fact>,
}

/// A statement of the plan that takes part in a conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What the plan says.
    pub statement: Statement,
    /// The records that say so.
    pub records: Vec<RecordRef>,
    /// How it would no longer be said.
    pub removal: Removal,
}

/// What makes a fact no longer hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Removal {
    /// The records go, with all that cannot be without them.
    Delete(Vec<RecordRef>),
    /// Fields of a record are emptied.
    Clear {
        /// Which record.
        record: RecordRef,
        /// Which fields.
        fields: Vec<&'static str>,
    },
    /// Records are taken out of a list that another one holds.
    TakeOut(Vec<Listed>),
    /// A field gets another value.
    Set {
        /// Which record.
        record: RecordRef,
        /// Which field.
        field: &'static str,
        /// Its new value.
        value: Value,
    },
    /// All of these.
    Several(Vec<Removal>),
}

/// A record in a list that another one holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Who holds the list.
    pub record: RecordRef,
    /// In which field.
    pub field: &'static str,
    /// Who stands in it.
    pub item: RecordRef,
}

/// Why `conflict` holds in `plan` at `now` (civil, in the plan's zone).
pub fn explain(plan: &Plan, conflict: &Conflict, now: NaiveDateTime) -> Explanation {
    let index = Index::bare(plan);
    let view = View { plan, index: &index, now };
    let mut made = conflict.kind.detector().explain(view, conflict);
    if let Some(explanation) = &mut made {
        explanation.facts.extend(governance::facts(plan, conflict));
    }
    made.unwrap_or(Explanation { headline: Headline::Gone, facts: Vec::new() })
}

/// The changes after which the plan no longer says `fact`, well formed. Empty where it does not say it.
pub fn without(plan: &Plan, fact: &Fact) -> Vec<Change> {
    let commands = fact.removal.commands(plan);
    plan.effect(&Command::Batch { commands }).unwrap_or_default()
}

impl Fact {
    pub(crate) const fn new(statement: Statement, records: Vec<RecordRef>, removal: Removal) -> Self {
        Self { statement, records, removal }
    }

    /// A fact that is one record and goes with it.
    pub(crate) fn of(statement: Statement, record: impl Into<RecordRef>) -> Self {
        let record = record.into();
        Self::new(statement, vec![record], Removal::Delete(vec![record]))
    }

    /// That groups contain environments.
    pub(crate) fn membership(memberships: &[Membership]) -> Self {
        let mut records = Vec::new();
        for membership in memberships {
            records.extend([membership.group, membership.environment]);
        }
        records.sort_unstable();
        records.dedup();
        let listed = memberships.iter().map(Membership::listed).collect();
        Self::new(Statement::Contains(memberships.to_vec()), records, Removal::TakeOut(listed))
    }

    /// That a rule reaches `subject` by any of `ways`, and the groups that all these ways lead through.
    pub(crate) fn reached(subject: RecordRef, ways: Vec<Way>) -> Vec<Self> {
        let through: Vec<&[Membership]> = ways.iter().map(Way::through).collect();
        let mut memberships: Vec<Membership> = Vec::new();
        if through.iter().all(|t| !t.is_empty()) {
            for membership in through.into_iter().flatten() {
                if !memberships.contains(membership) {
                    memberships.push(*membership);
                }
            }
        }
        let mut records: Vec<RecordRef> = ways.iter().flat_map(Way::records).collect();
        records.sort_unstable();
        records.dedup();
        let removal = Removal::Several(ways.iter().map(Way::removal).collect());
        let mut facts = vec![Self::new(Statement::Reached { subject, ways }, records, removal)];
        if !memberships.is_empty() {
            facts.push(Self::membership(&memberships));
        }
        facts
    }
}

impl Membership {
    fn listed(&self) -> Listed {
        Listed { record: self.group, field: "members", item: self.environment }
    }
}

impl Way {
    fn through(&self) -> &[Membership] {
        match self {
            Self::Booking { through, .. } | Self::Wave { through, .. } => through,
            _ => &[],
        }
    }

    fn records(&self) -> Vec<RecordRef> {
        match *self {
            Self::Tier { phase } => vec![phase],
            Self::Portfolio { release, portfolio } => vec![release, portfolio],
            Self::System { release, system } => vec![release, system],
            Self::Booking { booking, .. } => vec![booking],
            Self::Wave { wave, .. } => vec![wave],
        }
    }

    fn removal(&self) -> Removal {
        match *self {
            Self::Tier { phase } => Removal::Clear { record: phase, fields: vec!["tier"] },
            Self::Portfolio { release, .. } => Removal::Clear { record: release, fields: vec!["portfolio"] },
            Self::System { release, system } => {
                Removal::TakeOut(vec![Listed { record: release, field: "systems", item: system }])
            }
            Self::Booking { booking, .. } => Removal::Delete(vec![booking]),
            Self::Wave { wave, .. } => Removal::Delete(vec![wave]),
        }
    }
}

impl Removal {
    /// The commands that carry it out.
    pub fn commands(&self, plan: &Plan) -> Vec<Command> {
        let mut parts = Parts::default();
        self.collect(&mut parts);
        let mut commands = Vec::new();
        let mut edits: BTreeMap<RecordRef, Map<String, Value>> = parts.set;
        for ((record, field), items) in parts.out {
            let Some(Value::Array(list)) = plan.record(record).and_then(|r| r.get(field)) else { continue };
            let gone: Vec<Value> = items.iter().map(|item| Value::from(item.to_string())).collect();
            let left = list.into_iter().filter(|item| !gone.contains(item)).collect();
            edits.entry(record).or_default().insert(field.to_owned(), Value::Array(left));
        }
        commands.extend(edits.into_iter().map(|(record, fields)| Command::Edit { record, fields }));
        parts.delete.sort_unstable();
        parts.delete.dedup();
        commands.extend(parts.delete.into_iter().map(|record| Command::Remove { record }));
        commands
    }

    fn collect(&self, parts: &mut Parts) {
        match self {
            Self::Delete(records) => parts.delete.extend(records),
            Self::Clear { record, fields } => {
                let edit = parts.set.entry(*record).or_default();
                edit.extend(fields.iter().map(|field| ((*field).to_owned(), Value::Null)));
            }
            Self::TakeOut(listed) => {
                for l in listed {
                    parts.out.entry((l.record, l.field)).or_default().push(l.item);
                }
            }
            Self::Set { record, field, value } => {
                parts.set.entry(*record).or_default().insert((*field).to_owned(), value.clone());
            }
            Self::Several(all) => all.iter().for_each(|one| one.collect(parts)),
        }
    }
}

#[derive(Default)]
struct Parts {
    delete: Vec<RecordRef>,
    set: BTreeMap<RecordRef, Map<String, Value>>,
    out: BTreeMap<(RecordRef, &'static str), Vec<RecordRef>>,
}
