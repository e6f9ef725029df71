//! The record kinds of a plan. A new kind is a file here, a line in `records!` below, and a table in
//! the store.
//!
//! *Invariant*: a record's fields are declared once, by `record!`; all else reads the registry.

pub(crate) mod declare;

mod activity;
mod audience;
mod baseline;
mod booking;
mod change;
mod control;
mod dependency;
mod environment;
mod gate;
mod people;
mod phase;
mod portfolio;
mod process;
mod release;
mod scope;
mod settings;
mod template;
mod window;

pub use activity::{Activity, ActivityId, Wave, WaveId};
pub use audience::{Audience, AudienceId, Content};
pub use baseline::{Baseline, BaselineId};
pub use booking::{Booking, BookingId, BookingMode, BookingStatus, Held, SystemVersion};
pub use change::{Cab, CabId, ChangeKind, ChangeRequest, ChangeRequestId, ChangeState};
pub use control::{Breached, Decision, DecisionId, DecisionKind, Waived, Waiver, WaiverId};
pub use declare::{Defaults, FieldError, RecordType};
pub use dependency::{Dependency, DependencyId, DependencyType, End};
pub use environment::{
    Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentGroup, EnvironmentGroupId, EnvironmentId,
    EventKind, Tier,
};
pub use gate::{
    Comparison, Criterion, CriterionId, CriterionKind, Evidence, EvidenceId, Gate, GateId, GateStatus,
};
pub use people::{Absent, Leave, LeaveId, Person, PersonId, Raci, Stakeholder, StakeholderId, Team, TeamId};
pub use phase::{Milestone, MilestoneId, Phase, PhaseId, WorkStatus};
pub use portfolio::{Origin, Portfolio, PortfolioId, System, SystemId};
pub use process::{
    Cadence, CadenceId, CustomField, CustomFieldId, CustomKind, CustomOn, CustomValue, CustomValueId,
    Customised, Policy, PolicyId, PolicySeverity, ProcessRule, ProcessRuleId, RuleSeverity, SlotMove, Term,
    TermId, TermList,
};
pub use release::{Governance, Release, ReleaseId, ReleaseKind, ReleaseStatus};
pub use scope::{Impact, Priority, ScopeItem, ScopeItemId, ScopeStatus, ScopeType, SystemImpact};
pub use settings::{PlanId, PlanSettings};
pub use template::{ReleaseTemplate, ReleaseTemplateId, TemplateCriterion, TemplateGate, TemplatePhase};
pub use window::{Severity, WindowKind, WindowRule, WindowRuleId, WindowScope};

use std::borrow::Cow;

use serde_json::Map;
use uuid::Uuid;

use crate::error::{PlanError, ValueError};
use crate::field::{Field, Value};
use crate::id::RecordRef;
use crate::table::Table;

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident $slug:literal $table:ident),+ $(,)?) => {
        /// Which kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RecordKind { $($(#[$doc])* $name),+ }

        impl RecordKind {
            /// All kinds, those that others name first.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name in references, files and on the wire.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// Its table in a plan file, and its CSV file.
            pub const fn table(self) -> &'static str {
                match self { $(Self::$name => stringify!($table)),+ }
            }

            /// The kind with that slug.
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug { $($slug => Some(Self::$name),)+ _ => None }
            }

            /// Its field registry.
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$name => <$name as RecordType>::FIELDS),+ }
            }

            /// Field names with their defaults.
            pub fn defaults(self) -> Vec<(&'static str, Value)> {
                match self { $(Self::$name => <$name as Defaults>::defaults()),+ }
            }
        }

        /// One record of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record { $($(#[$doc])* $name(Box<$name>)),+ }

        $(impl From<$name> for Record {
            fn from(record: $name) -> Self { Self::$name(Box::new(record)) }
        })+

        impl Record {
            /// Its kind.
            pub const fn kind(&self) -> RecordKind {
                match self { $(Self::$name(_) => RecordKind::$name),+ }
            }
            /// Its id, untyped.
            pub fn id(&self) -> Uuid {
                match self { $(Self::$name(r) => crate::table::Row::uuid(&**r)),+ }
            }
            /// Makes one from values; null takes the field's default.
            pub fn build(
                at: RecordRef,
                value: &mut dyn FnMut(&'static Field) -> Value,
            ) -> Result<Self, FieldError> {
                Ok(match at.kind { $(RecordKind::$name => $name::build(at.id, value)?.into()),+ })
            }
            /// Calls `found` for each field with its value, in the order of the registry.
            pub fn each(&self, found: &mut dyn FnMut(&'static Field, Value)) {
                match self { $(Self::$name(r) => r.each(found)),+ }
            }
            /// The value of a field, or `None` where there is no such field.
            pub fn get(&self, field: &str) -> Option<Value> {
                match self { $(Self::$name(r) => r.get(field)),+ }
            }
            /// Calls `found` with each field and record that this one names.
            pub fn refs(&self, found: &mut dyn FnMut(&'static str, RecordRef)) {
                match self { $(Self::$name(r) => RecordType::refs(&**r, found)),+ }
            }
            /// Drops `gone` from all fields; false when a required field named it.
            pub fn forget(&mut self, gone: RecordRef) -> bool {
                match self { $(Self::$name(r) => RecordType::forget(&mut **r, gone)),+ }
            }
            /// The human key, where the kind has one and it is not empty.
            pub fn key(&self) -> Option<&str> {
                match self { $(Self::$name(r) => r.key()),+ }
            }
            fn try_set(&mut self, field: &str, value: &Value) -> Option<Result<(), FieldError>> {
                match self { $(Self::$name(r) => r.set(field, value)),+ }
            }
            pub(crate) fn put_in(self, tables: &mut Tables) {
                match self { $(Self::$name(r) => { $name::table_mut(tables).insert(*r); }),+ }
            }
        }

        /// All records of a plan, by kind and id.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Tables { $(pub(crate) $table: Table<$name>),+ }

        impl Tables {
            pub(crate) fn remove(&mut self, at: RecordRef) {
                match at.kind { $(RecordKind::$name => { self.$table.remove(&at.id); }),+ }
            }
            pub(crate) fn record(&self, at: RecordRef) -> Option<Record> {
                match at.kind { $(RecordKind::$name => self.$table.get(&at.id).cloned().map(Record::from)),+ }
            }
            pub(crate) fn pack(&mut self) {
                $(self.$table.pack();)+
            }
            pub(crate) fn holds(&self, at: RecordRef) -> bool {
                match at.kind { $(RecordKind::$name => self.$table.contains_key(&at.id)),+ }
            }
            pub(crate) fn key(&self, at: RecordRef) -> Option<&str> {
                match at.kind { $(RecordKind::$name => self.$table.get(&at.id).and_then(RecordType::key)),+ }
            }
            pub(crate) fn count(&self, kind: RecordKind) -> usize {
                match kind { $(RecordKind::$name => self.$table.len()),+ }
            }
            pub(crate) fn ids(&self, kind: RecordKind) -> Vec<Uuid> {
                match kind { $(RecordKind::$name => self.$table.keys().copied().collect()),+ }
            }
        }
    };
}

records! {
    /// The plan's own settings; exactly one.
    PlanSettings "plan" plan,
    /// A person.
    Person "person" people,
    /// A team.
    Team "team" teams,
    /// Time in which somebody does not work.
    Leave "leave" leave,
    /// An organisational slice.
    Portfolio "portfolio" portfolios,
    /// An application or service.
    System "system" systems,
    /// An instance of systems for a purpose.
    Environment "environment" environments,
    /// Environments that are booked as one.
    EnvironmentGroup "environment_group" environment_groups,
    /// A named group that receives feeds and reports.
    Audience "audience" audiences,
    /// A word of the organisation's own.
    Term "term" terms,
    /// A field of the organisation's own.
    CustomField "custom_field" custom_fields,
    /// The blueprint of a release.
    ReleaseTemplate "release_template" release_templates,
    /// Which kinds of conflict apply where.
    ProcessRule "process_rule" process_rules,
    /// A rule of the organisation's own.
    Policy "policy" policies,
    /// A rule that generates releases.
    Cadence "cadence" cadences,
    /// A recurrence in which change may or may not happen.
    WindowRule "window_rule" windows,
    /// The board that authorises changes.
    Cab "cab" cabs,
    /// Changes that go live together.
    Release "release" releases,
    /// A period of a release.
    Phase "phase" phases,
    /// Work with an output in a phase.
    Activity "activity" activities,
    /// A part of production that is deployed together.
    Wave "wave" waves,
    /// A point where criteria must be met.
    Gate "gate" gates,
    /// One measurable condition of a gate.
    Criterion "criterion" criteria,
    /// A value for a criterion.
    Evidence "evidence" evidence,
    /// A key date.
    Milestone "milestone" milestones,
    /// A piece of work planned into a release.
    ScopeItem "scope_item" scope,
    /// An order between two things.
    Dependency "dependency" dependencies,
    /// A request to change production.
    ChangeRequest "change_request" change_requests,
    /// An environment held for a time.
    Booking "booking" bookings,
    /// An outage, refresh or change of an environment.
    EnvironmentEvent "environment_event" environment_events,
    /// A person with a role on a release.
    Stakeholder "stakeholder" stakeholders,
    /// A breach that was allowed.
    Waiver "waiver" waivers,
    /// What was decided about a conflict.
    Decision "decision" decisions,
    /// A named position in the log.
    Baseline "baseline" baselines,
    /// What a field of the organisation's own holds.
    CustomValue "custom_value" custom_values,
}

impl serde::Serialize for RecordKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> serde::Deserialize<'de> for RecordKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        Self::from_slug(&slug).ok_or_else(|| serde::de::Error::custom("unknown record kind"))
    }
}

impl RecordKind {
    /// The field of that name.
    pub fn field(self, id: &str) -> Option<&'static Field> {
        self.fields().iter().find(|f| f.id == id)
    }

    /// The fields that are its planned dates, start before end: what a move shifts.
    pub const fn planned_dates(self) -> &'static [&'static str] {
        match self {
            Self::Release => &["start", "ready", "deploy"],
            Self::Phase | Self::Booking | Self::EnvironmentEvent | Self::Leave => &["start", "end"],
            Self::Activity => &["start", "due"],
            Self::Wave => &["start"],
            Self::Gate => &["at"],
            Self::Milestone => &["date"],
            Self::WindowRule | Self::Cab => &["from", "to"],
            _ => &[],
        }
    }
}

impl Record {
    /// Its kind and id.
    pub fn reference(&self) -> RecordRef {
        RecordRef::new(self.kind(), self.id())
    }

    /// Makes one from a map of fields; unknown names are refused.
    pub fn from_fields(at: RecordRef, fields: &Map<String, Value>) -> Result<Self, PlanError> {
        if let Some(unknown) = fields.keys().find(|name| at.kind.field(name).is_none()) {
            return Err(PlanError::NoField { kind: at.kind, field: unknown.clone() });
        }
        Self::build(at, &mut |field| fields.get(field.id).cloned().unwrap_or(Value::Null))
            .map_err(|(field, why)| PlanError::Value { kind: at.kind, field, why })
    }

    /// Its fields that are not empty, in the order of the registry.
    pub fn fields(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        self.each(&mut |field, value| {
            if !value.is_null() {
                fields.insert(field.id.to_owned(), value);
            }
        });
        fields
    }

    /// Sets a field; null empties it.
    pub fn set(&mut self, field: &str, value: &Value) -> Result<(), PlanError> {
        let kind = self.kind();
        match self.try_set(field, value) {
            None => Err(PlanError::NoField { kind, field: field.to_owned() }),
            Some(done) => done.map_err(|(field, why)| PlanError::Value { kind, field, why }),
        }
    }

    /// What no other record of its kind shares: the human key, the word of a list, what a process rule is for.
    pub(crate) fn told_by(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Term(term) => Some(term.told_by().into()),
            Self::ProcessRule(rule) => Some(rule.told_by().into()),
            _ => self.key().map(Cow::from),
        }
    }

    /// All records that it names.
    pub fn named(&self) -> Vec<RecordRef> {
        let mut all = Vec::new();
        self.refs(&mut |_, r| all.push(r));
        all
    }
}

/// A reference of one of `kinds` from a value.
pub(crate) fn ref_of(value: &Value, kinds: &'static [RecordKind]) -> Result<RecordRef, ValueError> {
    let bad = |found: String| ValueError::NotReference { found, kinds: kinds.to_vec() };
    let text = match value {
        Value::Null => return Err(ValueError::Required),
        Value::String(text) => text,
        other => return Err(bad(other.to_string())),
    };
    let found: RecordRef = text.parse().map_err(|_| bad(text.clone()))?;
    if kinds.contains(&found.kind) { Ok(found) } else { Err(bad(text.clone())) }
}

/// A reference to one of several kinds, as a field.
macro_rules! one_of {
    ($(#[$doc:meta])* $name:ident { $($variant:ident($id:ty)),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $(#[doc = concat!("A ", stringify!($variant), ".")] $variant($id)),+ }

        impl $name {
            const KINDS: &'static [RecordKind] = &[$(RecordKind::$variant),+];
        }
        impl From<$name> for RecordRef {
            fn from(it: $name) -> Self {
                match it { $($name::$variant(id) => id.into()),+ }
            }
        }
        impl FieldType for $name {
            const KIND: FieldKind = FieldKind::Ref(Self::KINDS);
            fn value(&self) -> Value { Value::from(RecordRef::from(*self).to_string()) }
            fn from_value(value: &Value) -> Result<Self, ValueError> {
                let found = crate::record::ref_of(value, Self::KINDS)?;
                match found.kind {
                    $(RecordKind::$variant => Ok(Self::$variant(found.id.into())),)+
                    _ => Err(ValueError::NotReference { found: found.to_string(), kinds: Self::KINDS.to_vec() }),
                }
            }
            fn refs(&self, found: &mut dyn FnMut(RecordRef)) { found((*self).into()); }
            fn forget(&mut self, gone: RecordRef) -> bool { gone != RecordRef::from(*self) }
        }
        impl crate::field::ListItem for $name {
            const LIST: FieldKind = FieldKind::Refs(Self::KINDS);
        }
    };
}
pub(crate) use one_of;
