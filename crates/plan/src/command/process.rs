//! What the process of an organisation must keep to: fields of its own and their values, its words, and
//! the names in its policies.
//!
//! *Invariant*: a value of an organisation's own field fits the field at the time it is given, and a field
//! is not changed under values that would no longer fit it.

use serde_json::json;

use super::Draft;
use crate::error::{PlanError, ValueError};
use crate::field::FieldType;
use crate::id::RecordRef;
use crate::names::{is_blank, look_alike};
use crate::policy::{BadRule, RuleFault};
use crate::record::{
    CustomField, CustomKind, CustomValue, Policy, ProcessRule, Record, RecordKind, Release, ReleaseKind,
    ReleaseStatus, Term, TermList,
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
        Ok(())
    }

    /// Two rules for the same conflict with the same limits would contradict each other. Those that are in the plan
    /// already stay as long as nobody touches what they are for.
    pub(super) fn check_process_rule(&self, rule: &ProcessRule) -> Result<(), PlanError> {
        let at = RecordRef::from(rule.id);
        if matches!(self.before(at), Some(Record::ProcessRule(old)) if are_for_the_same(&old, rule)) {
            return Ok(());
        }
        for other in self.all(RecordKind::ProcessRule).into_iter().filter(|other| *other != at) {
            if matches!(self.get(other)?, Record::ProcessRule(of) if are_for_the_same(&of, rule)) {
                return Err(PlanError::RuleTwice { rule: other });
            }
        }
        Ok(())
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

    /// A field that is a choice has choices; and of the values that it had, all still fit.
    pub(super) fn check_custom_field(&self, field: &CustomField) -> Result<(), PlanError> {
        if field.kind == CustomKind::Choice && field.choices.is_empty() {
            let why = ValueError::Required;
            return Err(PlanError::Value { kind: RecordKind::CustomField, field: "choices", why });
        }
        let at = RecordRef::from(field.id);
        let old = match self.before(at) {
            Some(Record::CustomField(old)) => Some(old),
            _ => None,
        };
        if old.as_ref().is_none_or(|old| old.choices != field.choices) {
            let refused = |why| PlanError::Value { kind: RecordKind::CustomField, field: "choices", why };
            check_choices(&field.choices).map_err(refused)?;
        }
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

    /// A word of kinds or statuses stands for one of the product's own; no list has a word twice.
    pub(super) fn check_term(&self, term: &Term) -> Result<(), PlanError> {
        let words = match term.list {
            TermList::ReleaseKind => ReleaseKind::WORDS,
            TermList::ReleaseStatus => ReleaseStatus::WORDS,
            TermList::PhaseKind | TermList::Role => &[],
        };
        if !term.base.is_empty() && !words.is_empty() && !words.contains(&term.base.as_str()) {
            let choices = words.iter().map(|&word| word.to_owned()).collect();
            let why = ValueError::NotChoice { found: term.base.clone(), choices };
            return Err(PlanError::Value { kind: RecordKind::Term, field: "base", why });
        }
        for other in self.all(RecordKind::Term) {
            if let Record::Term(other) = self.get(other)?
                && other.id != term.id
                && (other.list, &other.word) == (term.list, &term.word)
            {
                return Err(PlanError::KeyTaken { kind: RecordKind::Term, key: term.word.clone() });
            }
        }
        Ok(())
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

/// Whether two rules are for the same conflict of the same releases, their lists in any order.
fn are_for_the_same(one: &ProcessRule, other: &ProcessRule) -> bool {
    fn equal<T: PartialEq>(one: &[T], other: &[T]) -> bool {
        one.iter().all(|each| other.contains(each)) && other.iter().all(|each| one.contains(each))
    }
    one.conflict.trim() == other.conflict.trim()
        && one.template == other.template
        && equal(&one.governance, &other.governance)
        && equal(&one.release_kinds, &other.release_kinds)
}

/// Each can be seen, and told from the others.
fn check_choices(choices: &[String]) -> Result<(), ValueError> {
    for (n, choice) in choices.iter().enumerate() {
        if is_blank(choice) {
            return Err(ValueError::BlankAmong);
        }
        if choices[..n].iter().any(|other| look_alike(other, choice)) {
            return Err(ValueError::Twice(choice.trim().to_owned()));
        }
    }
    Ok(())
}
