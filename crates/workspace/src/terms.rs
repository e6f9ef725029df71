//! Which fields draw from the lists of the organisation's words.
//!
//! *Invariant*: a reference offers words of its list only; a text is free, and its list a suggestion.

use slipway_plan::record::{Record, TermList};
use slipway_plan::{FieldKind, RecordKind};

use crate::wire::Terms;

/// The list of a field.
pub(crate) fn of_field(kind: RecordKind, field: &str) -> Option<Terms> {
    use RecordKind as K;
    match (kind, field) {
        (K::Release, "type") => Some(Terms::ReleaseKind),
        (K::Release, "stage") => Some(Terms::ReleaseStatus),
        (K::Phase, "kind") => Some(Terms::PhaseKind),
        (K::Person | K::Criterion, "role") => Some(Terms::Role),
        _ => None,
    }
}

/// The list of a column of a field that holds rows.
pub(crate) fn of_column(kind: RecordKind, column: &str, shape: FieldKind) -> Option<Terms> {
    match (kind, column, shape) {
        (RecordKind::ReleaseTemplate, "role", FieldKind::Text) => Some(Terms::Role),
        // Of its phases; the kind of a criterion is one of the product's own words.
        (RecordKind::ReleaseTemplate, "kind", FieldKind::Text) => Some(Terms::PhaseKind),
        _ => None,
    }
}

/// Whether a record is a word of that list.
pub(crate) fn is_of(record: &Record, list: Terms) -> bool {
    let wanted = match list {
        Terms::ReleaseKind => TermList::ReleaseKind,
        Terms::ReleaseStatus => TermList::ReleaseStatus,
        Terms::PhaseKind => TermList::PhaseKind,
        Terms::Role => TermList::Role,
    };
    matches!(record, Record::Term(term) if term.list == wanted)
}
