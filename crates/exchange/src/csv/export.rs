//! All of a plan as CSV files.
//!
//! Invariant: what is written here is read by [`import`](super::import()) as the same records. Ids are not
//! written: a record is told by its key, or by what identifies it among its kind. Rows stand by their first
//! column, then by date, so that two exports can be compared line by line.

use slipway_plan::{FieldKind, Plan, Record, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::cell::{self, Place};
use super::guard::guard;
use super::identity::first_date;
use super::names::Names;

/// One file for each kind that has records: name and bytes. UTF-8 without a mark, `,`, lines end in CRLF
/// (RFC 4180).
#[must_use]
pub fn export(plan: &Plan) -> Vec<(String, Vec<u8>)> {
    let names = Names::of(plan);
    let held = RecordKind::ALL.iter().copied().filter(|&kind| plan.count(kind) > 0);
    held.map(|kind| (format!("{}.csv", kind.table()), file(plan, kind, &names))).collect()
}

fn file(plan: &Plan, kind: RecordKind, names: &Names) -> Vec<u8> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory does not fail, and all rows are as long as the header.
    let _ = out.write_record(kind.fields().iter().map(|field| field.id));
    let records = plan.refs(kind).into_iter().filter_map(|at| plan.record(at));
    let date = |record: &Record| first_date(record).as_str().map(str::to_owned);
    let mut rows: Vec<(Option<String>, Vec<String>)> = records.map(|r| (date(&r), row(&r, names))).collect();
    rows.sort_by(|(date_a, a), (date_b, b)| (a.first(), date_a, a).cmp(&(b.first(), date_b, b)));
    for (_, row) in rows {
        let _ = out.write_record(row);
    }
    out.into_inner().unwrap_or_default()
}

fn row(record: &Record, names: &Names) -> Vec<String> {
    let place = Place { names, within: within(record) };
    let mut cells = Vec::with_capacity(record.kind().fields().len());
    record.each(&mut |field, value| {
        let text = cell::text(field.kind, &value, place);
        let is_number = matches!(field.kind, FieldKind::Integer | FieldKind::Decimal);
        cells.push(if is_number { text } else { guard(text) });
    });
    cells
}

/// The release in which a record's bare names are looked for, as when it is read.
fn within(record: &Record) -> Option<Uuid> {
    match record.kind() {
        RecordKind::Booking | RecordKind::Gate | RecordKind::ScopeItem => {
            let release = record.get("release").as_ref().and_then(Value::as_str)?.parse::<RecordRef>();
            release.ok().map(|at| at.id)
        }
        _ => None,
    }
}
