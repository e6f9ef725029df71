//! The process of an organisation as data: cadences, its own terms and fields, which kinds of conflict
//! apply where, and rules of its own.

use chrono::NaiveDate;

use super::declare::prelude::*;
use crate::choice;
use crate::policy::PolicyRule;
use crate::record::{
    ActivityId, BookingId, ChangeRequestId, EnvironmentId, GateId, Governance, MilestoneId, PhaseId,
    PortfolioId, ReleaseId, ReleaseKind, ReleaseTemplateId, ScopeItemId, SystemId, TeamId, one_of,
};
use crate::recurrence::Recurrence;

choice! {
    /// What becomes of a slot of a cadence on which nothing may be deployed.
    SlotMove {
        /// The last working day before it.
        Previous = "previous",
        /// The first working day after it.
        Next = "next",
        /// It is left out.
        Skip = "skip",
        /// It stays.
        Stay = "stay",
    }
}

record! {
    /// A rule that generates releases: every N weeks on a weekday, around freezes and holidays.
    Cadence CadenceId cadences {
        /// Human key.
        key: String {Required Unique},
        /// Full name.
        name: String {Required},
        /// The blueprint of each release.
        template: ReleaseTemplateId,
        /// On which days it is deployed (RFC 5545 RRULE), such as `FREQ=WEEKLY;INTERVAL=3;BYDAY=WE`.
        rrule: Recurrence,
        /// The first slot is on this day or after it.
        from: NaiveDate,
        /// The last slot is on this day or before it.
        until: NaiveDate,
        /// What becomes of a slot on a day on which nobody works.
        holidays: SlotMove = SlotMove::Previous,
        /// What becomes of a slot in a freeze.
        freezes: SlotMove = SlotMove::Previous,
        /// Key of each release: `{n}` is its number, `{nn}` with two digits, `{year}` `{month}` `{day}` `{week}`
        /// are those of its slot.
        key_pattern: String {Required},
        /// Name of each release, with the same words in braces.
        name_pattern: String {Required},
        /// Who owns the releases.
        portfolio: Option<PortfolioId>,
        /// Who does the work.
        team: Option<TeamId>,
        /// In its own words.
        note: String {Long},
    }
}

choice! {
    /// Which list of words a term belongs to.
    TermList {
        /// Kinds of release; the base is one of the product's own.
        ReleaseKind = "release_kind",
        /// Statuses of a release; the base is one of the product's own.
        ReleaseStatus = "release_status",
        /// Kinds of phase.
        PhaseKind = "phase_kind",
        /// Roles that approve and own.
        Role = "role",
    }
}

record! {
    /// A word of the organisation's own, for a kind, a status or a role.
    Term TermId terms {
        /// Which list.
        list: TermList = TermList::Role,
        /// The word in files, such as `bundle`.
        word: String {Required},
        /// What people see.
        name: String {Required},
        /// Which word of the product's own it stands for, where the list has such.
        base: String,
        /// Place in the list, from 1.
        position: i64 = 1,
        /// In its own words.
        note: String {Long},
    }
}

impl Term {
    /// No list has a word twice.
    pub(crate) fn told_by(&self) -> String {
        format!("{} {}", self.list.word(), self.word)
    }
}

choice! {
    /// What a custom field is for.
    CustomOn {
        /// Releases.
        Release = "release",
        /// Phases.
        Phase = "phase",
        /// Gates.
        Gate = "gate",
        /// Milestones.
        Milestone = "milestone",
        /// Activities.
        Activity = "activity",
        /// Scope items.
        ScopeItem = "scope_item",
        /// Bookings.
        Booking = "booking",
        /// Environments.
        Environment = "environment",
        /// Systems.
        System = "system",
        /// Change requests.
        ChangeRequest = "change_request",
    }
}

choice! {
    /// What a custom field holds.
    CustomKind {
        /// One line.
        Text = "text",
        /// A number.
        Number = "number",
        /// A civil day.
        Date = "date",
        /// One of the field's choices.
        Choice = "choice",
        /// A person of the plan, by key.
        Person = "person",
    }
}

record! {
    /// A field of the organisation's own.
    CustomField CustomFieldId custom_fields {
        /// Human key: its column in files.
        key: String {Required Unique},
        /// What people see.
        name: String {Required},
        /// Which records have it.
        on: CustomOn = CustomOn::Release,
        /// What it holds.
        kind: CustomKind = CustomKind::Text,
        /// What may be chosen.
        choices: Vec<String>,
        /// In its own words.
        note: String {Long},
    }
}

one_of! {
    /// What has custom fields.
    Customised {
        Release(ReleaseId), Phase(PhaseId), Gate(GateId), Milestone(MilestoneId), Activity(ActivityId),
        ScopeItem(ScopeItemId), Booking(BookingId), Environment(EnvironmentId), System(SystemId),
        ChangeRequest(ChangeRequestId)
    }
}

record! {
    /// What a custom field holds for one record.
    CustomValue CustomValueId custom_values {
        /// The field.
        field: CustomFieldId,
        /// The record.
        record: Customised,
        /// A text, a number, a day `2027-06-12`, one of the choices, or the key of a person.
        value: String {Required},
    }
}

choice! {
    /// What a process rule makes of a kind of conflict.
    RuleSeverity {
        /// It is not looked for.
        Off = "off",
        /// It is a risk.
        Warning = "warning",
        /// It breaks a rule.
        Error = "error",
    }
}

record! {
    /// Which kinds of conflict apply where, and how bad they are. Of several rules that fit, the one that
    /// names a template comes before the one that names kinds of release, that before governance, and that
    /// before the one for all.
    ProcessRule ProcessRuleId process_rules {
        /// Slug of the kind of conflict, such as `change-unapproved`.
        conflict: String {Required},
        /// What it is made.
        severity: RuleSeverity,
        /// Only releases under these rules.
        governance: Vec<Governance>,
        /// Only releases of these kinds.
        release_kinds: Vec<ReleaseKind>,
        /// Only releases that follow this template.
        template: Option<ReleaseTemplateId>,
        /// Why.
        note: String {Long},
    }
}

impl ProcessRule {
    /// Two rules for the same conflict with the same limits, their lists in any order, would contradict each other.
    pub(crate) fn told_by(&self) -> String {
        fn sorted<T: Copy + Ord>(list: &[T], word: fn(T) -> &'static str) -> String {
            let mut list = list.to_vec();
            list.sort_unstable();
            list.dedup();
            list.into_iter().map(word).collect::<Vec<_>>().join(";")
        }
        let template = self.template.map(|t| t.0.to_string()).unwrap_or_default();
        let governance = sorted(&self.governance, Governance::word);
        let kinds = sorted(&self.release_kinds, ReleaseKind::word);
        format!("{} {template} {governance} {kinds}", self.conflict.trim())
    }
}

choice! {
    /// How bad a breach of a policy is.
    PolicySeverity {
        /// It breaks a rule.
        Error = "error",
        /// It is a risk.
        Warning = "warning",
        /// It is not looked for.
        Off = "off",
    }
}

record! {
    /// A rule of the organisation's own, in a small language.
    Policy PolicyId policies {
        /// What it is called.
        name: String {Required},
        /// The rule, such as `no two enterprise releases touch one system within 5 working days`.
        rule: PolicyRule {Required},
        /// How bad a breach is.
        severity: PolicySeverity = PolicySeverity::Warning,
        /// Why it exists.
        note: String {Long},
    }
}
