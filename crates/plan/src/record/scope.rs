//! Scope items: work planned into a release.

use serde::{Deserialize, Serialize};

use super::declare::prelude::*;
use crate::choice;
use crate::record::{PersonId, ReleaseId, SystemId};

choice! {
    /// What sort of work.
    ScopeType {
        /// A large piece.
        Epic = "epic",
        /// Something that users get.
        Feature = "feature",
        /// A small piece.
        Story = "story",
        /// Something that is mended.
        Defect = "defect",
        /// A change of operation.
        Change = "change",
    }
}

choice! {
    /// Where it stands.
    ScopeStatus {
        /// Not begun.
        Open = "open",
        /// Being done.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// Taken out.
        Dropped = "dropped",
    }
}

choice! {
    /// How urgent.
    Priority {
        /// Most urgent.
        P1 = "p1",
        /// Urgent.
        P2 = "p2",
        /// Normal.
        P3 = "p3",
        /// Can wait.
        P4 = "p4",
    }
}

choice! {
    /// What a scope item does to a system.
    Impact {
        /// Its code changes.
        Code = "code",
        /// Its configuration changes.
        Config = "config",
        /// It must be tested again.
        Regression = "regression",
    }
}

/// A system that a scope item touches, and how.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemImpact {
    /// The system.
    #[serde(with = "system_ref")]
    pub system: SystemId,
    /// How.
    pub impact: Impact,
}

mod system_ref {
    use super::*;
    pub(super) fn serialize<S: serde::Serializer>(id: &SystemId, to: S) -> Result<S::Ok, S::Error> {
        RecordRef::from(*id).serialize(to)
    }
    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(from: D) -> Result<SystemId, D::Error> {
        let found = RecordRef::deserialize(from)?;
        if found.kind == RecordKind::System {
            Ok(SystemId(found.id))
        } else {
            Err(serde::de::Error::custom("not a system"))
        }
    }
}

impl TableRow for SystemImpact {
    const COLUMNS: &'static [(&'static str, FieldKind)] =
        &[("system", FieldKind::Ref(&[RecordKind::System])), ("impact", FieldKind::Choice(Impact::WORDS))];
    fn refs(&self, found: &mut dyn FnMut(RecordRef)) {
        found(self.system.into());
    }
    fn forget(&mut self, gone: RecordRef) -> bool {
        gone != self.system.into()
    }
}

record! {
    /// Epic, feature, story, defect or change planned into one release.
    ScopeItem ScopeItemId scope {
        /// The release.
        release: ReleaseId,
        /// Key in the tracker that it comes from.
        key: String {Required},
        /// What it is about.
        title: String {Required},
        /// What sort.
        item_type as "type": ScopeType = ScopeType::Story,
        /// Where it stands.
        status: ScopeStatus = ScopeStatus::Open,
        /// How urgent.
        priority: Priority = Priority::P3,
        /// Effort in the organisation's own unit.
        estimate: Option<f64>,
        /// What it does to which systems.
        systems: Rows<SystemImpact>,
        /// Items that must come first.
        depends_on: Vec<ScopeItemId>,
        /// Address in the tracker.
        url: String,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// In its own words.
        description: String {Long},
    }
}
