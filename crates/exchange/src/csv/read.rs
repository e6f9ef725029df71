//! One row to the record that it describes.
//!
//! Invariant: all wrong cells of a row are told, not only the first. A row that is read is well formed by
//! itself; whether the plan takes it is not looked at here.

use serde_json::Map;
use slipway_plan::record::Record;
use slipway_plan::{Field, FieldKind, PlanError, RecordKind, RecordRef, Value, ValueError};
use uuid::Uuid;

use super::cell::{self, Place};
use super::names::Coming;
use super::rows::Raw;
use super::sheet::Sheet;
use super::{MOST_CELL, Names, Problem, ProblemKind};
use crate::import::column;

/// A row that could be read.
pub(super) struct Row<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) line: u64,
    /// As it would be as a new one, without its id.
    pub(super) record: Record,
    pub(super) given: Vec<(&'static Field, Value)>,
    /// What is filled in later.
    pub(super) late: Vec<(&'static Field, &'a str)>,
    pub(super) within: Option<Uuid>,
    /// A portfolio to be made for it, by its key.
    pub(super) new_portfolio: Option<(&'static Field, String)>,
}

impl Row<'_> {
    pub(super) fn problem(&self, column: Option<&str>, why: ProblemKind) -> Problem {
        let (file, column) = (self.sheet.file.clone(), column.map(str::to_owned));
        Problem { file, line: Some(self.line), column, character: None, lost: true, why }
    }
}

const REQUIRED: ProblemKind = ProblemKind::Value(ValueError::Required);

/// What rows are read with.
pub(super) struct Reading<'a> {
    pub(super) names: &'a Names,
    pub(super) coming: &'a Coming,
    /// Releases may name portfolios that nothing else describes.
    pub(super) makes_portfolios: bool,
}

/// Whether a field names a kind whose rows come later.
fn is_late(kind: RecordKind, field: &Field) -> bool {
    matches!(field.kind, FieldKind::Ref(to) | FieldKind::Refs(to) if to.iter().any(|to| *to >= kind))
}

impl Reading<'_> {
    /// Cells to values. All wrong cells of a row are told, not only the first.
    pub(super) fn read<'a>(&self, sheet: &'a Sheet, raw: &'a Raw) -> Result<Row<'a>, Vec<Problem>> {
        let problem = |column: Option<&str>, why| {
            let (file, column) = (sheet.file.clone(), column.map(str::to_owned));
            Problem { file, line: Some(raw.line), column, character: None, lost: true, why }
        };
        if let Some(why) = shape(raw, sheet.layout.columns.len()) {
            return Err(vec![problem(None, why)]);
        }
        let mut problems = Vec::new();
        let mut wrong = |column: &str, why| problems.push(problem(Some(column), why));
        let kind = sheet.layout.kind;
        let within = self.within(sheet, raw);
        let place = Place { names: self.names, within };
        let (mut given, mut late, mut new_portfolio) = (Vec::new(), Vec::new(), None);
        for (field, cell) in sheet.layout.columns.iter().zip(&raw.cells) {
            let Some(field) = *field else { continue };
            if cell.len() > MOST_CELL {
                wrong(field.id, ProblemKind::CellTooLong { most: MOST_CELL });
            } else if is_late(kind, field) {
                match self.late_refs(field, cell, place) {
                    Ok(()) => late.push((field, cell.as_str())),
                    Err(why) => wrong(field.id, why),
                }
            } else if kind == RecordKind::WindowRule && matches!(field.id, "scope" | "tiers") {
                // Read together below: a scope may hold tiers.
            } else {
                match cell::value(field.kind, tidy(field, cell), place) {
                    Ok(Value::Null) if field.required => wrong(field.id, REQUIRED),
                    Ok(Value::Null) if cell::has_default(kind, field.id) => {}
                    Ok(value) => given.push((field, value)),
                    Err(ProblemKind::UnknownKey { key, .. }) if self.is_made(kind, field) => {
                        new_portfolio = Some((field, key.trim().to_owned()));
                    }
                    Err(why) => wrong(field.id, why),
                }
            }
        }
        if kind == RecordKind::WindowRule {
            match scope(sheet, raw, place) {
                Ok(more) => given.extend(more),
                Err((field, why)) => wrong(field, why),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let record = build(kind, &given).map_err(|(column, why)| vec![problem(column, why)])?;
        Ok(Row { sheet, line: raw.line, record, given, late, within, new_portfolio })
    }

    /// Whether what the field names is made where it is missing.
    fn is_made(&self, kind: RecordKind, field: &Field) -> bool {
        self.makes_portfolios && kind == RecordKind::Release && field.id == "portfolio"
    }

    /// The release that a booking, gate or scope item is for: bare names are looked for in it.
    fn within(&self, sheet: &Sheet, raw: &Raw) -> Option<Uuid> {
        if !matches!(sheet.layout.kind, RecordKind::Booking | RecordKind::Gate | RecordKind::ScopeItem) {
            return None;
        }
        let cell = raw.cells.get(sheet.layout.place("release")?)?;
        self.names.resolve(&[RecordKind::Release], cell, None).ok().map(|at| at.id)
    }

    /// Whether all that a late cell names is there or is coming.
    fn late_refs(&self, field: &Field, cell: &str, place: Place<'_>) -> Result<(), ProblemKind> {
        let (FieldKind::Ref(kinds) | FieldKind::Refs(kinds)) = field.kind else { return Ok(()) };
        let items = match field.kind {
            FieldKind::Ref(_) if cell.trim().is_empty() => Vec::new(),
            FieldKind::Ref(_) => vec![cell.to_owned()],
            _ => cell::items(cell),
        };
        for item in items {
            let Err(why) = place.names.resolve(kinds, &item, place.within) else { continue };
            let bare = item.rsplit('/').next().unwrap_or_default();
            let is_coming =
                |key: &str| kinds.iter().any(|&kind| self.coming.contains(&(kind, key.trim().to_owned())));
            if !is_coming(&item) && !is_coming(bare) {
                return Err(why);
            }
        }
        Ok(())
    }
}

/// Keys and single names are not text to keep as it is: blanks around them are not meant.
fn tidy<'a>(field: &Field, cell: &'a str) -> &'a str {
    if field.unique || field.id == "key" { cell.trim() } else { cell }
}

fn shape(raw: &Raw, expected: usize) -> Option<ProblemKind> {
    let found = raw.cells.len();
    match found {
        _ if raw.open_quote => Some(ProblemKind::OpenQuote),
        _ if found < expected => Some(ProblemKind::TooFewCells { found, expected }),
        _ if raw.cells.iter().skip(expected).any(|cell| !cell.is_empty()) => {
            Some(ProblemKind::TooManyCells { found, expected })
        }
        _ => None,
    }
}

type Wrong = (&'static str, ProblemKind);

/// The limits of a window rule: each word of its scope is a tier or the key of something.
fn scope(sheet: &Sheet, raw: &Raw, place: Place<'_>) -> Result<Vec<(&'static Field, Value)>, Wrong> {
    let kind = RecordKind::WindowRule;
    let cell = |name: &str| sheet.layout.place(name).and_then(|n| raw.cells.get(n)).map(String::as_str);
    let (Some(tiers_field), Some(scope_field)) = (kind.field("tiers"), kind.field("scope")) else {
        return Ok(Vec::new());
    };
    let (FieldKind::Choices(words), FieldKind::Refs(kinds)) = (tiers_field.kind, scope_field.kind) else {
        return Ok(Vec::new());
    };
    if cell("tiers").is_none() && cell("scope").is_none() {
        return Ok(Vec::new());
    }
    let mut tiers = cell::items(cell("tiers").unwrap_or_default());
    let mut refs = Vec::new();
    for item in cell::items(cell("scope").unwrap_or_default()) {
        if words.contains(&item.to_lowercase().as_str()) {
            tiers.push(item.to_lowercase());
        } else {
            let at = place.names.resolve(kinds, &item, None).map_err(|why| ("scope", why))?;
            refs.push(Value::from(at.to_string()));
        }
    }
    let mut given =
        vec![(tiers_field, list(tiers.into_iter().map(|tier| Value::from(tier.to_lowercase())).collect()))];
    if cell("scope").is_some() {
        given.push((scope_field, list(refs)));
    }
    Ok(given)
}

fn list(items: Vec<Value>) -> Value {
    if items.is_empty() { Value::Null } else { Value::Array(items) }
}

fn build(
    kind: RecordKind,
    given: &[(&'static Field, Value)],
) -> Result<Record, (Option<&'static str>, ProblemKind)> {
    let fields: Map<String, Value> =
        given.iter().map(|(field, value)| (field.id.to_owned(), value.clone())).collect();
    Record::from_fields(RecordRef::new(kind, Uuid::nil()), &fields).map_err(|error| match error {
        PlanError::Value { field, why, .. } => (Some(field), ProblemKind::Value(why)),
        error => (column(&error), ProblemKind::Refused { error, name: String::new() }),
    })
}
