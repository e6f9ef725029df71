//! What the process of an organisation must keep to: fields of its own and their values, its words, and
//! the names in its policies.
//!
//! *Invariant*: a value of an organisation's own field fits the field at the time it is given, and a field
//! is not changed under values that would no longer fit it. A person whom such a value names takes it along: to
//! another key, or away.

use serde_json::json;

use super::Draft;
use crate::error::{PlanError, ValueError};
use crate::field::FieldType;
use crate::id::RecordRef;
use crate::policy::{BadRule, DayUnit, Form, Period, RuleFault};
use crate::record::{
    CustomField, CustomKind, CustomValue, Policy, Record, RecordKind, Release, ReleaseKind, ReleaseStatus,
    Term, TermList,
};
use crate::time::parse_day;

impl Draft<'_> {
    /// The systems and portfolios that a policy names are there.
    pub(super) fn check_policy(&self, policy: &Policy) -> Result<(), PlanError> {
        let only = &policy.rule.only;
        let portfolios = only.portfolios.iter().map(|n| (RecordKind::Portfolio, n));
        let systems = only.systems.iter().map(|n| (RecordKind::System, n));
        for (kind, named) in portfolios.chain(systems) {
            if self.by_key(kind, &named.key).is_none() {
                let fault = RuleFault::NoSuch { kind, key: named.key.clone() };
                let why = ValueError::NotRule(BadRule { column: named.column, fault });
                return Err(PlanError::Value { kind: RecordKind::Policy, field: "rule", why });
            }
        }
        self.check_closed(policy)
    }

    /// A range of working days that is longer than any period of the plan's own week leaves no day free.
    fn check_closed(&self, policy: &Policy) -> Result<(), PlanError> {
        let Form::Closed { from, to, unit: DayUnit::WorkingDays, of, .. } = policy.rule.form else {
            return Ok(());
        };
        let week = self.working_week();
        let (weeks, rest) = match of {
            Period::Quarter => (13, 1),
            Period::Year => (52, 2),
            _ => (4, 3),
        };
        let most = i32::try_from(weeks * week + week.min(rest)).unwrap_or(i32::MAX);
        let text = policy.rule.as_str().to_lowercase();
        let column = text.find(" from ").map_or(1, |at| text[..at].chars().count() + 7);
        if to - from < most {
            return Ok(());
        }
        let why = ValueError::NotRule(BadRule { column, fault: RuleFault::NoDayFree });
        Err(PlanError::Value { kind: RecordKind::Policy, field: "rule", why })
    }

    pub(super) fn check_custom_value(&self, value: &CustomValue) -> Result<(), PlanError> {
        let (field, record) = (RecordRef::from(value.field), RecordRef::from(value.record));
        let Record::CustomField(of) = self.get(field)? else { return Err(PlanError::NotFound(field)) };
        if of.on.word() != record.kind.slug() {
            return Err(PlanError::CustomNotFor { field, kind: record.kind });
        }
        for other in self.referrers(record).into_iter().filter(|at| at.kind == RecordKind::CustomValue) {
            if let Record::CustomValue(other) = self.get(other)?
                && other.id != value.id
                && other.field == value.field
                && other.record == value.record
            {
                return Err(PlanError::CustomTwice { field, record });
            }
        }
        self.fits(&of, &value.value).map_err(|why| PlanError::Value {
            kind: RecordKind::CustomValue,
            field: "value",
            why,
        })
    }

    /// Of the values that it had, all still fit.
    pub(super) fn check_custom_field(&self, field: &CustomField) -> Result<(), PlanError> {
        let at = RecordRef::from(field.id);
        let old = match self.before(at) {
            Some(Record::CustomField(old)) => Some(old),
            _ => None,
        };
        let Some(old) = old else { return Ok(()) };
        if (old.on, old.kind, &old.choices) == (field.on, field.kind, &field.choices) {
            return Ok(());
        }
        let mut count = 0;
        for by in self.referrers(at) {
            if let Record::CustomValue(value) = self.get(by)? {
                let kind = RecordRef::from(value.record).kind;
                let fits = field.on.word() == kind.slug() && self.fits(field, &value.value).is_ok();
                count += usize::from(!fits);
            }
        }
        if count == 0 { Ok(()) } else { Err(PlanError::CustomMisfits { field: at, count }) }
    }

    /// Whether `value` is what the field holds.
    fn fits(&self, field: &CustomField, value: &str) -> Result<(), ValueError> {
        match field.kind {
            CustomKind::Text => Ok(()),
            CustomKind::Number => f64::from_value(&json!(value)).map(drop),
            CustomKind::Date => parse_day(value).map(drop).map_err(|_| ValueError::NotDay(value.to_owned())),
            CustomKind::Choice if field.choices.iter().any(|choice| choice == value) => Ok(()),
            CustomKind::Choice => {
                Err(ValueError::NotChoice { found: value.to_owned(), choices: field.choices.clone() })
            }
            CustomKind::Person if self.by_key(RecordKind::Person, value).is_some() => Ok(()),
            CustomKind::Person => {
                Err(ValueError::NotReference { found: value.to_owned(), kinds: vec![RecordKind::Person] })
            }
        }
    }

    /// The key of a record was `old`: what names it by its key follows.
    pub(super) fn carry_key(&mut self, at: RecordRef, old: &str) -> Result<(), PlanError> {
        if at.kind != RecordKind::Person {
            return Ok(());
        }
        let new = self.get(at)?.key().unwrap_or_default().to_owned();
        for value in self.values_of_person(old)? {
            if let Record::CustomValue(mut value) = self.get(value)? {
                value.value.clone_from(&new);
                self.put((*value).into())?;
            }
        }
        Ok(())
    }

    /// The values of fields of an organisation's own that name the person with that key.
    pub(super) fn values_of_person(&self, key: &str) -> Result<Vec<RecordRef>, PlanError> {
        let mut found = Vec::new();
        for field in self.all(RecordKind::CustomField) {
            if !matches!(self.get(field)?, Record::CustomField(of) if of.kind == CustomKind::Person) {
                continue;
            }
            for by in self.referrers(field) {
                if matches!(self.get(by)?, Record::CustomValue(value) if value.value == key) {
                    found.push(by);
                }
            }
        }
        Ok(found)
    }

    /// The words that a release uses for its kind and status are of those lists.
    pub(super) fn check_terms_of(&self, release: &Release) -> Result<(), PlanError> {
        let wanted =
            [(release.release_type, TermList::ReleaseKind), (release.stage, TermList::ReleaseStatus)];
        for (term, list) in wanted {
            let Some(at) = term.map(RecordRef::from) else { continue };
            if matches!(self.get(at)?, Record::Term(term) if term.list != list) {
                return Err(PlanError::TermOfAnotherList { term: at });
            }
        }
        Ok(())
    }
}

/// A word of kinds or statuses stands for one of the product's own.
pub(super) fn check_base(term: &Term) -> Result<(), PlanError> {
    let words = match term.list {
        TermList::ReleaseKind => ReleaseKind::WORDS,
        TermList::ReleaseStatus => ReleaseStatus::WORDS,
        TermList::PhaseKind | TermList::Role => &[],
    };
    if term.base.is_empty() || words.is_empty() || words.contains(&term.base.as_str()) {
        return Ok(());
    }
    let choices = words.iter().map(|&word| word.to_owned()).collect();
    let why = ValueError::NotChoice { found: term.base.clone(), choices };
    Err(PlanError::Value { kind: RecordKind::Term, field: "base", why })
}
