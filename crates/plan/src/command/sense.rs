//! Values that fit their fields and still make no sense: numbers out of bounds, texts of nothing but blanks, blueprints
//! that nobody could follow, fields of an organisation's own that contradict themselves.
//!
//! *Invariant*: what a plan has already stays as long as nobody touches it; a record is judged by itself, what only the
//! whole can tell is the draft's.

use serde_json::Map;

use super::template_sense;
use crate::error::{PlanError, ValueError};
use crate::field::{FieldKind, Value};
use crate::names::{is_blank, look_alike};
use crate::record::declare::FieldError;
use crate::record::{
    CustomField, CustomKind, Record, RecordKind, ReleaseKind, ReleaseStatus, Term, TermList,
};

/// Looks at a record that a command makes or edits by `fields`.
pub(super) fn check(
    before: Option<&Record>,
    record: &Record,
    fields: &Map<String, Value>,
) -> Result<(), PlanError> {
    let found =
        not_blank(record.kind(), fields).and_then(|()| numbers(before, record)).and_then(|()| {
            match (record, before) {
                (Record::ReleaseTemplate(new), Some(Record::ReleaseTemplate(old))) => {
                    template_sense::check(new, Some(old))
                }
                (Record::ReleaseTemplate(new), _) => template_sense::check(new, None),
                (Record::CustomField(new), Some(Record::CustomField(old))) => custom_field(new, Some(old)),
                (Record::CustomField(new), _) => custom_field(new, None),
                (Record::Term(new), Some(Record::Term(old))) => term(new, Some(old)),
                (Record::Term(new), _) => term(new, None),
                _ => Ok(()),
            }
        });
    found.map_err(|(field, why)| PlanError::Value { kind: record.kind(), field, why })
}

/// What nobody can see is not given. Keys have rules of their own.
fn not_blank(kind: RecordKind, fields: &Map<String, Value>) -> Result<(), FieldError> {
    for (name, value) in fields {
        if value.as_str().is_none_or(|text| text.is_empty() || !is_blank(text)) {
            continue;
        }
        let text = kind.field(name).filter(|f| f.required && !f.unique);
        if let Some(field) = text.filter(|f| matches!(f.kind, FieldKind::Text | FieldKind::LongText)) {
            return Err((field.id, ValueError::Required));
        }
    }
    Ok(())
}

/// The most that a number without a bound of its own can be.
const MOST: i64 = 1_000_000_000;

/// Numbers that have bounds of their own.
fn numbers(before: Option<&Record>, record: &Record) -> Result<(), FieldError> {
    let refused = |field, min, max| {
        let stays = before.is_some_and(|old| old.get(field) == record.get(field));
        if stays { Ok(()) } else { Err((field, ValueError::OutOfRange { min, max })) }
    };
    let whole = |all: &[(&'static str, i64, i64, i64)]| match all
        .iter()
        .find(|(_, n, min, max)| n < min || n > max)
    {
        Some(&(field, _, min, max)) => refused(field, min, max),
        None => Ok(()),
    };
    let given = |field, n: Option<f64>| match n {
        // Whole bounds, so that they can be said.
        #[allow(clippy::cast_precision_loss, reason = "a bound below 2 to the 53rd")]
        Some(n) if !(0.0..=MOST as f64).contains(&n) => refused(field, 0, MOST),
        _ => Ok(()),
    };
    match record {
        Record::Environment(e) => whole(&[
            ("capacity", e.capacity, 1, 100_000),
            ("refresh_buffer", e.refresh_buffer, 0, 1_000_000),
            ("position", e.position, 1, 100_000),
        ]),
        Record::Release(r) => whole(&[("deploy_minutes", r.deploy_minutes, 0, 100_000)]),
        Record::PlanSettings(s) => whole(&[
            ("fiscal_year_start", s.fiscal_year_start, 1, 12),
            ("system_gap", s.system_gap, 0, 1_000),
            ("approval_lead", s.approval_lead.amount.into(), 0, 100_000),
        ]),
        Record::Leave(l) => whole(&[("percent", l.percent, 1, 100)]),
        Record::Wave(w) => {
            whole(&[("minutes", w.minutes, 0, 100_000), ("soak", w.soak.amount.into(), 0, 100_000)])
        }
        Record::Cab(c) => whole(&[("cutoff", c.cutoff.amount.into(), 0, 100_000)]),
        Record::Term(t) => whole(&[("position", t.position, 1, 100_000)]),
        Record::Team(t) => given("capacity", t.capacity),
        Record::ScopeItem(s) => given("estimate", s.estimate),
        // Nothing stands in the log at 0, which is what it is where nobody gives it.
        Record::Baseline(b) if b.position == 0 && before.is_none() => Err(("position", ValueError::Required)),
        Record::Baseline(b) => {
            whole(&[("position", b.position, 1, MOST), ("tolerance", b.tolerance, 0, 1_000)])
        }
        _ => Ok(()),
    }
}

/// The kinds of field that have choices.
const WITH_CHOICES: &[&str] = &[CustomKind::Choice.word()];

/// Its key is its column in files, beside those of built-in fields; only what is a choice has choices.
fn custom_field(field: &CustomField, old: Option<&CustomField>) -> Result<(), FieldError> {
    let named = |f: &CustomField| (f.on, f.key.clone());
    if old.is_none_or(|old| named(old) != named(field)) {
        let on = RecordKind::from_slug(field.on.word()).unwrap_or(RecordKind::Release);
        let taken = |name: &str| name.eq_ignore_ascii_case(field.key.trim());
        if taken("id") || taken("key") || on.fields().iter().any(|f| taken(f.id)) {
            return Err(("key", ValueError::BuiltIn(field.key.trim().to_owned())));
        }
    }
    let held = |f: &CustomField| (f.kind, f.choices.clone());
    if old.is_some_and(|old| held(old) == held(field)) {
        return Ok(());
    }
    if field.kind != CustomKind::Choice {
        let why = ValueError::OnlyWhere { kind: RecordKind::CustomField, field: "kind", words: WITH_CHOICES };
        return if field.choices.is_empty() { Ok(()) } else { Err(("choices", why)) };
    }
    if field.choices.is_empty() {
        return Err(("choices", ValueError::Required));
    }
    for (n, choice) in field.choices.iter().enumerate() {
        if is_blank(choice) {
            return Err(("choices", ValueError::BlankAmong));
        }
        if field.choices[..n].iter().any(|other| look_alike(other, choice)) {
            return Err(("choices", ValueError::Twice(choice.trim().to_owned())));
        }
    }
    Ok(())
}

/// The lists in which a word stands for one of the product's own.
const WITH_BASE: &[&str] = &[TermList::ReleaseKind.word(), TermList::ReleaseStatus.word()];

fn term(term: &Term, old: Option<&Term>) -> Result<(), FieldError> {
    let based = |t: &Term| (t.list, t.base.clone());
    if !term.base.is_empty()
        && !WITH_BASE.contains(&term.list.word())
        && old.is_none_or(|old| based(old) != based(term))
    {
        return Err((
            "base",
            ValueError::OnlyWhere { kind: RecordKind::Term, field: "list", words: WITH_BASE },
        ));
    }
    let odd = term.word.trim() != term.word || term.word.chars().any(char::is_control);
    if odd && old.is_none_or(|old| old.word != term.word) {
        return Err(("word", ValueError::BadWord));
    }
    // One of the product's own words means itself.
    let own: &[&str] = match term.list {
        TermList::ReleaseKind => ReleaseKind::WORDS,
        TermList::ReleaseStatus => ReleaseStatus::WORDS,
        TermList::PhaseKind | TermList::Role => &[],
    };
    let told = |t: &Term| (t.list, t.word.clone(), t.base.clone());
    let stands_for_another = !term.base.is_empty() && term.base != term.word;
    if stands_for_another
        && own.contains(&term.word.as_str())
        && old.is_none_or(|old| told(old) != told(term))
    {
        return Err((
            "base",
            ValueError::NotChoice { found: term.base.clone(), choices: vec![term.word.clone()] },
        ));
    }
    Ok(())
}
