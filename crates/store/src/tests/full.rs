//! Records with every field set, made from the field registry: a new field is in the tests by itself.

use serde_json::{Map, json};
use slipway_plan::field::Value;
use slipway_plan::{FieldKind, Record, RecordKind, RecordRef};
use uuid::Uuid;

/// The kinds of format 1, by which the ids in its sample file were made.
const FIRST: [&str; 23] = [
    "plan",
    "person",
    "team",
    "portfolio",
    "system",
    "environment",
    "environment_group",
    "audience",
    "release_template",
    "window_rule",
    "release",
    "phase",
    "gate",
    "criterion",
    "evidence",
    "milestone",
    "scope_item",
    "dependency",
    "booking",
    "environment_event",
    "stakeholder",
    "waiver",
    "decision",
];

/// The `n`-th record of a kind.
pub(crate) fn at(kind: RecordKind, n: u64) -> RecordRef {
    let high = 0x0190_c4d2_0000_7000_u128 << 64;
    let place = FIRST.iter().position(|slug| *slug == kind.slug());
    let place = place.unwrap_or(100 + kind as usize) as u128;
    let id = high | (1 << 63) | (place << 32) | u128::from(n);
    RecordRef::new(kind, Uuid::from_u128(id))
}

/// One record of every kind, with every field set, that name each other.
pub(crate) fn one_of_each() -> Vec<Record> {
    RecordKind::ALL.iter().map(|&kind| full(at(kind, 1), 0)).collect()
}

/// A record with every field set. `turn` picks among choices, so that two turns differ in each field
/// that has room to.
pub(crate) fn full(at: RecordRef, turn: u64) -> Record {
    let fields: Map<String, Value> = at
        .kind
        .fields()
        .iter()
        .map(|field| (field.id.to_owned(), sample(field.id, field.kind, field.unique, at, turn)))
        .collect();
    Record::from_fields(at, &fields).unwrap()
}

/// A value of a field, or of a column of rows in one.
fn sample(id: &str, kind: FieldKind, unique: bool, of: RecordRef, turn: u64) -> Value {
    let unique = if unique { of.id.as_u128() as u32 } else { 0 };
    match kind {
        FieldKind::Text => json!(format!("{id} {turn}/{unique} \"q\" 'a' Zürich 漢 🚀 ; -- %")),
        FieldKind::LongText => json!(format!("line {turn}\n\tline 2\u{202e}\n{{json}} \\ \u{feff}")),
        FieldKind::Integer => json!(turn as i64 * 7 - 3),
        FieldKind::Decimal => json!(0.1 + 0.2 + turn as f64 / 3.0),
        FieldKind::Flag => json!(turn.is_multiple_of(2)),
        FieldKind::Day => json!("2027-06-12"),
        FieldKind::Moment if turn.is_multiple_of(2) => json!(format!("2027-06-{:02}", 1 + turn % 28)),
        FieldKind::Moment => json!(format!("2027-06-{:02}T18:{:02}", 1 + turn % 28, turn % 60)),
        FieldKind::Time => json!(format!("{:02}:45", turn % 24)),
        FieldKind::Choice(words) => json!(words[turn as usize % words.len()]),
        FieldKind::Choices(words) => json!([words[turn as usize % words.len()]]),
        FieldKind::Weekdays => json!(["mon", if turn.is_multiple_of(2) { "sat" } else { "sun" }]),
        FieldKind::DayList => json!(["2027-01-01", format!("2027-12-{:02}", 1 + turn % 28)]),
        FieldKind::Words => json!([format!("word {turn}"), "\"two\", three"]),
        FieldKind::Ref(kinds) => json!(at(kinds[turn as usize % kinds.len()], 1).to_string()),
        FieldKind::Refs(kinds) => kinds.iter().map(|&kind| json!(at(kind, 1).to_string())).collect(),
        FieldKind::Zone => json!(if turn.is_multiple_of(2) { "Europe/Berlin" } else { "America/New_York" }),
        FieldKind::Recurrence => json!(format!("FREQ=WEEKLY;COUNT={}", turn % 50 + 1)),
        FieldKind::Rule => json!(format!("no more than {} releases deploy in one week", turn % 300 + 1)),
        FieldKind::Lag => json!(format!("{}d", turn % 30)),
        FieldKind::Table(columns) => {
            let cell = |&(id, kind): &(&str, FieldKind)| (id.to_owned(), sample(id, kind, false, of, turn));
            let row = columns.iter().map(cell);
            json!([row.collect::<Map<_, _>>()])
        }
    }
}
