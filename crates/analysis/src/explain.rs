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
use slipway_plan::record::{BookingMode, DependencyType, Tier};
use slipway_plan::{Change, Command, Lag, Moment, Plan, RecordRef, Span};

use crate::conflict::Conflict;
use crate::conflicts::View;
use crate::index::Index;

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

/// An environment belongs to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The group.
    pub group: RecordRef,
    /// The environment.
    pub environment: RecordRef,
}

/// How a limited rule gets to what it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// The phase needs a tier that the rule is for.
    Tier {
        /// The phase.
        phase: RecordRef,
    },
    /// The release belongs to a portfolio that the rule is for.
    Portfolio {
        /// The release.
        release: RecordRef,
        /// The portfolio.
        portfolio: RecordRef,
    },
    /// The release changes a system that the rule is for.
    System {
        /// The release.
        release: RecordRef,
        /// The system.
        system: RecordRef,
    },
    /// A booking holds an environment that the rule is for.
    Booking {
        /// The booking.
        booking: RecordRef,
        /// The groups between.
        through: Vec<Membership>,
    },
}

/// A value that somebody gave for a criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Latest {
    /// The value.
    pub value: String,
    /// Who said so.
    pub who: String,
    /// When.
    pub at: Moment,
}

/// Where something lies outside what should hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// It begins too early, by so many seconds.
    Before(i64),
    /// It ends too late, by so many seconds.
    After(i64),
    /// Both.
    Both(i64, i64),
}

/// What the plan says. Civil times are in the plan's zone, those of bookings in their environment's.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    /// A booking holds an environment or group.
    Holds {
        /// The booking.
        booking: RecordRef,
        /// The environment or group.
        held: RecordRef,
        /// Who else may be there.
        mode: BookingMode,
        /// When.
        span: Span,
    },
    /// Groups contain environments.
    Contains(Vec<Membership>),
    /// An environment takes so many shared bookings at once.
    Capacity {
        /// The environment.
        environment: RecordRef,
        /// How many.
        capacity: i64,
    },
    /// A phase needs an environment of a tier.
    NeedsTier {
        /// The phase.
        phase: RecordRef,
        /// The tier.
        tier: Tier,
        /// When.
        span: Span,
    },
    /// Nothing of that tier is booked for a time, though the plan has environments of it.
    NothingBooked {
        /// The tier.
        tier: Tier,
        /// All environments of it.
        environments: Vec<RecordRef>,
        /// Since when.
        from: NaiveDateTime,
        /// Until when.
        to: NaiveDateTime,
    },
    /// A phase lasts.
    PhaseLasts {
        /// The phase.
        phase: RecordRef,
        /// When.
        span: Span,
    },
    /// A booking is for a phase.
    BookedFor {
        /// The booking.
        booking: RecordRef,
        /// The phase.
        phase: RecordRef,
        /// When it holds its environment.
        span: Span,
    },
    /// A release is deployed.
    Deploys {
        /// The release.
        release: RecordRef,
        /// When.
        span: Span,
    },
    /// A freeze covers a time.
    Freezes {
        /// The rule.
        rule: RecordRef,
        /// Since when.
        from: NaiveDateTime,
        /// Until when.
        to: NaiveDateTime,
        /// Whether a breach is an error.
        hard: bool,
    },
    /// A rule, or rules, reach a release or phase by these ways.
    Reached {
        /// The release or phase.
        subject: RecordRef,
        /// By any of these.
        ways: Vec<Way>,
    },
    /// Changes may be made only in the windows of these rules.
    OnlyIn(Vec<RecordRef>),
    /// One side of a dependency starts or ends.
    EndIs {
        /// The record.
        record: RecordRef,
        /// Its end, not its start.
        finish: bool,
        /// When.
        at: NaiveDateTime,
    },
    /// A dependency asks for an order.
    Demands {
        /// The dependency.
        dependency: RecordRef,
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
        /// Which end waits for which.
        link: DependencyType,
        /// Time between.
        lag: Lag,
    },
    /// Records wait for one another directly, by these dependencies.
    Waits {
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
    },
    /// Nobody works on the days of these rules.
    NoWork(Vec<RecordRef>),
    /// A release begins and ends.
    ReleaseLasts {
        /// The release.
        release: RecordRef,
        /// Its start, where it has one.
        start: Option<Moment>,
        /// The later of ready and deployment date, where it has one.
        end: Option<Moment>,
    },
    /// A gate is due.
    Due {
        /// The gate.
        gate: RecordRef,
        /// When.
        at: Moment,
    },
    /// A criterion is not met.
    NotMet {
        /// The criterion.
        criterion: RecordRef,
        /// The value that counts, where there is one.
        latest: Option<Latest>,
    },
    /// A scope item is planned in a release.
    PlannedIn {
        /// The scope item.
        item: RecordRef,
        /// The release.
        release: RecordRef,
    },
    /// A release is ready (or deployed, where no ready date is set).
    ReadyAt {
        /// The release.
        release: RecordRef,
        /// When.
        at: Moment,
    },
    /// An enterprise release needs its parts.
    NeededBy {
        /// The enterprise release.
        release: RecordRef,
        /// When.
        at: Moment,
    },
    /// A release is part of an enterprise release.
    PartOf {
        /// The part.
        child: RecordRef,
        /// The whole.
        parent: RecordRef,
    },
}

/// The conflict in one sentence. Civil times as in [`Statement`]; lengths are elapsed seconds.
#[derive(Clone, Debug, PartialEq)]
pub enum Headline {
    /// Two bookings share an environment, one of them exclusively.
    BookingOverlap {
        /// The earlier booking.
        first: RecordRef,
        /// The later booking.
        second: RecordRef,
        /// Where.
        environment: RecordRef,
        /// Whether each is exclusive.
        exclusive: (bool, bool),
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        seconds: i64,
    },
    /// More shared bookings than the environment takes.
    CapacityExceeded {
        /// Where.
        environment: RecordRef,
        /// How many it takes.
        capacity: i64,
        /// One more than that.
        bookings: Vec<RecordRef>,
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        seconds: i64,
    },
    /// A phase without a booking.
    BookingMissing {
        /// The phase.
        phase: RecordRef,
        /// What it needs.
        tier: Tier,
        /// The first time for which nothing is booked.
        period: (NaiveDateTime, NaiveDateTime),
        /// Whether something is booked at another time of the phase.
        partly: bool,
    },
    /// A booking reaches outside its phase.
    BookingOutsidePhase {
        /// The booking.
        booking: RecordRef,
        /// The phase.
        phase: RecordRef,
        /// By how much.
        outside: Outside,
    },
    /// Something is planned in a freeze.
    InFreeze {
        /// The release (its deployment) or phase.
        subject: RecordRef,
        /// The freeze.
        rule: RecordRef,
        /// When it is planned.
        planned: Span,
        /// The period of the freeze.
        freeze: (NaiveDateTime, NaiveDateTime),
        /// Whether the breach is an error.
        hard: bool,
    },
    /// A deployment outside all windows.
    OutsideWindow {
        /// The release.
        release: RecordRef,
        /// When it is planned.
        planned: Span,
        /// The windows that it may use.
        rules: Vec<RecordRef>,
    },
    /// A dependency is not met.
    DependencyOrder {
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
        /// Which end waits for which.
        link: DependencyType,
        /// Time between.
        lag: Lag,
        /// When what waits starts or ends.
        at: NaiveDateTime,
        /// When it may.
        earliest: NaiveDateTime,
        /// What is missing between.
        seconds: i64,
    },
    /// Records that wait for one another.
    DependencyCycle {
        /// In the order of the dependencies.
        records: Vec<RecordRef>,
    },
    /// A gate is overdue.
    GateOverdue {
        /// The gate.
        gate: RecordRef,
        /// What is not met.
        criterion: RecordRef,
        /// When it was due.
        due: Moment,
        /// The value that counts, where there is one.
        latest: Option<Latest>,
    },
    /// A scope item in two releases.
    ScopeTwice {
        /// Its key.
        key: String,
        /// The two releases.
        releases: (RecordRef, RecordRef),
    },
    /// A part is ready too late.
    ChildOutsideParent {
        /// The part.
        child: RecordRef,
        /// The whole.
        parent: RecordRef,
        /// When the part is ready.
        ready: Moment,
        /// When it is needed.
        needed: Moment,
    },
    /// A phase or gate outside its release.
    PhaseOutsideRelease {
        /// The phase or gate.
        subject: RecordRef,
        /// The release.
        release: RecordRef,
        /// By how much.
        outside: Outside,
    },
    /// The conflict no longer holds.
    Gone,
}

/// Why `conflict` holds in `plan` at `now` (civil, in the plan's zone).
pub fn explain(plan: &Plan, conflict: &Conflict, now: NaiveDateTime) -> Explanation {
    let index = Index::bare(plan);
    let view = View { plan, index: &index, now };
    let made = conflict.kind.detector().explain(view, conflict);
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
            Self::Booking { through, .. } => through,
            _ => &[],
        }
    }

    fn records(&self) -> Vec<RecordRef> {
        match *self {
            Self::Tier { phase } => vec![phase],
            Self::Portfolio { release, portfolio } => vec![release, portfolio],
            Self::System { release, system } => vec![release, system],
            Self::Booking { booking, .. } => vec![booking],
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
