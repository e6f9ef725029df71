//! Removing, joining, linking, evidence and decisions.

use serde_json::{Map, json};
use uuid::Uuid;

use super::{Command, Draft};
use crate::error::{PlanError, ValueError};
use crate::field::Value;
use crate::id::RecordRef;
use crate::names::{are_two_people, is_blank};
use crate::record::{
    CriterionKind, Decision, DecisionKind, DependencyType, Record, RecordKind, Release, ReleaseKind, Waiver,
};
use crate::time::{Lag, Moment};

impl Draft<'_> {
    /// Removes a record. What names it in a required field goes along; what names it in an optional one
    /// or in a list stays without it; so do values that name a person by key. Bookings go along with the release or phase that they were made for, and a
    /// rule or audience with the last thing that it was limited to: without it, it would hold for everything.
    pub(super) fn remove(&mut self, record: RecordRef) -> Result<(), PlanError> {
        if record.kind == RecordKind::PlanSettings {
            return Err(PlanError::PlanRecordIsFixed);
        }
        self.get(record)?;
        let mut open = vec![record];
        while let Some(gone) = open.pop() {
            if !self.holds(gone) {
                continue;
            }
            let referrers = self.referrers(gone);
            if let Record::Person(person) = self.get(gone)? {
                open.extend(self.values_of_person(&person.key)?);
            }
            self.drop(gone);
            for at in referrers {
                if !self.holds(at) {
                    continue;
                }
                let before = self.get(at)?;
                let mut left = before.clone();
                let whole = matches!(gone.kind, RecordKind::Release | RecordKind::Phase);
                let stays = !(whole && at.kind == RecordKind::Booking) && left.forget(gone);
                if stays && !widens(&before, &left) {
                    self.put(left)?;
                } else {
                    open.push(at);
                }
            }
        }
        Ok(())
    }

    pub(super) fn link(
        &mut self,
        id: Uuid,
        from: RecordRef,
        to: RecordRef,
        link_type: DependencyType,
        lag: Lag,
    ) -> Result<(), PlanError> {
        self.get(from)?;
        self.get(to)?;
        let fields = fields([
            ("from", json!(from)),
            ("to", json!(to)),
            ("type", json!(link_type.word())),
            ("lag", json!(lag.to_string())),
        ]);
        self.add_fields(RecordRef::new(RecordKind::Dependency, id), &fields)
    }

    fn release(&self, at: RecordRef) -> Result<Release, PlanError> {
        match self.get(at)? {
            Record::Release(release) => Ok(*release),
            _ => Err(PlanError::NotFound(at)),
        }
    }

    pub(super) fn join(&mut self, release: RecordRef, parent: RecordRef) -> Result<(), PlanError> {
        let (mut child, parent) = (self.release(release)?, self.release(parent)?);
        if parent.kind != ReleaseKind::Enterprise {
            return Err(PlanError::NotEnterprise(parent.id.into()));
        }
        if !child.parents.contains(&parent.id) {
            child.parents.push(parent.id);
        }
        self.put(child.into())
    }

    pub(super) fn leave(&mut self, release: RecordRef, parent: RecordRef) -> Result<(), PlanError> {
        let mut child = self.release(release)?;
        child.parents.retain(|p| RecordRef::from(*p) != parent);
        self.put(child.into())
    }

    pub(super) fn record_evidence(
        &mut self,
        id: Uuid,
        criterion: RecordRef,
        value: &str,
        who: &str,
        at: Moment,
    ) -> Result<(), PlanError> {
        if let Record::Criterion(found) = self.get(criterion)? {
            check_evidence(found.kind, value)?;
        }
        let fields = fields([
            ("criterion", json!(criterion)),
            ("value", json!(value)),
            ("who", json!(who)),
            ("at", json!(at)),
        ]);
        self.add_fields(RecordRef::new(RecordKind::Evidence, id), &fields)
    }

    /// Who asks and who agrees are two people, and say why.
    pub(super) fn check_waiver(&self, waiver: &Waiver) -> Result<(), PlanError> {
        let old = match self.before(waiver.id.into()) {
            Some(Record::Waiver(old)) => Some(old),
            _ => None,
        };
        let told = |get: fn(&Waiver) -> &str| (get(waiver), old.as_deref().map(get));
        told_something(RecordKind::Waiver, "reason", told(|w| &w.reason))?;
        told_something(RecordKind::Waiver, "requested_by", told(|w| &w.requested_by))?;
        told_something(RecordKind::Waiver, "approved_by", told(|w| &w.approved_by))?;
        match are_two_people(&waiver.requested_by, &waiver.approved_by) {
            true => Ok(()),
            false => Err(PlanError::TwoNamesNeeded),
        }
    }

    /// Who decides says why; to waive takes two people.
    pub(super) fn check_decision(&self, decision: &Decision) -> Result<(), PlanError> {
        let old = match self.before(decision.id.into()) {
            Some(Record::Decision(old)) => Some(old),
            _ => None,
        };
        let told = |get: fn(&Decision) -> &str| (get(decision), old.as_deref().map(get));
        told_something(RecordKind::Decision, "owner", told(|d| &d.owner))?;
        told_something(RecordKind::Decision, "reason", told(|d| &d.reason))?;
        let two =
            decision.decision != DecisionKind::Waive || are_two_people(&decision.owner, &decision.second);
        if two { Ok(()) } else { Err(PlanError::TwoNamesNeeded) }
    }

    /// What somebody decided; that a waiver needs two different names is the draft's to check. What is accepted or
    /// waived is so until a moment after the decision: without an end it would never be looked at again.
    pub(super) fn decide(&mut self, command: &Command) -> Result<(), PlanError> {
        let Command::Decide { id, conflict, decision, owner, until, why, second, decided } = command else {
            return Ok(());
        };
        let refused = |why| Err(PlanError::Value { kind: RecordKind::Decision, field: "until", why });
        match (until, decided) {
            (None, _) if *decision != DecisionKind::Fix => return refused(ValueError::Required),
            (Some(until), Some(decided)) if until.end() <= decided.first() => {
                return refused(ValueError::NotAfter(decided.to_string()));
            }
            _ => {}
        }
        let second = second.as_deref().unwrap_or_default().trim();
        let fields = fields([
            ("conflict", json!(conflict)),
            ("decision", json!(decision.word())),
            ("owner", json!(owner)),
            ("second", json!(second)),
            ("until", json!(until)),
            ("decided", json!(decided)),
            ("reason", json!(why)),
        ]);
        self.add_fields(RecordRef::new(RecordKind::Decision, *id), &fields)
    }
}

/// A blank name or reason is none. One that is in the plan already and is not touched stays.
fn told_something(
    kind: RecordKind,
    field: &'static str,
    (now, before): (&str, Option<&str>),
) -> Result<(), PlanError> {
    if is_blank(now) && before != Some(now) {
        return Err(PlanError::Value { kind, field, why: ValueError::Required });
    }
    Ok(())
}

/// A metric takes a number, an approval and a checklist item one of two words.
fn check_evidence(kind: CriterionKind, value: &str) -> Result<(), PlanError> {
    let words: &[&str] = match kind {
        CriterionKind::Metric => &[],
        CriterionKind::Approval => &["approved", "rejected"],
        CriterionKind::Checklist => &["done", "open"],
    };
    let value = value.trim();
    let found = value.to_owned();
    let why = if kind == CriterionKind::Metric && !value.parse::<f64>().is_ok_and(f64::is_finite) {
        ValueError::NotNumber(found)
    } else if !words.is_empty() && !words.contains(&value) {
        ValueError::NotChoice { found, choices: words.iter().map(|&w| w.to_owned()).collect() }
    } else {
        return Ok(());
    };
    Err(PlanError::Value { kind: RecordKind::Evidence, field: "value", why })
}

/// Whether a rule or audience was limited and, without what is gone, would hold for everything.
fn widens(before: &Record, after: &Record) -> bool {
    match (before, after) {
        (Record::WindowRule(before), Record::WindowRule(after)) => {
            !before.scope.is_empty() && after.scope.is_empty()
        }
        (Record::Audience(before), Record::Audience(after)) => {
            (!before.portfolios.is_empty() && after.portfolios.is_empty())
                || (!before.environments.is_empty() && after.environments.is_empty())
        }
        (Record::ProcessRule(before), Record::ProcessRule(after)) => {
            before.template.is_some() && after.template.is_none()
        }
        (Record::Waiver(before), Record::Waiver(after)) => before.rule.is_some() && after.rule.is_none(),
        _ => false,
    }
}

pub(super) fn fields<const N: usize>(pairs: [(&str, Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
