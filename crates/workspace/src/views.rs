//! Records as answers: with all fields, in tables, found by words.

use serde_json::Value;
use slipway_analysis::ConflictSet;
use slipway_plan::record::{Record, Release};
use slipway_plan::{Field, FieldKind, Plan, RecordKind, RecordRef};
use slipway_report::scene::{self, Rag, Standing};
use slipway_text::{kind, label, lookup};
use uuid::Uuid;

use crate::session::Session;
use crate::wire::{
    Choice, ChoiceWord, Column, FieldShape, FieldView, Found, Named, OptionsOf, RecordView, Related,
    RelatedItem, Row, Table, TableColumn,
};
use crate::{custom, rows, terms, variance};

/// How a field is edited.
pub fn shape(of: FieldKind) -> FieldShape {
    match of {
        FieldKind::Text => FieldShape::Text,
        FieldKind::LongText => FieldShape::LongText,
        FieldKind::Integer => FieldShape::Number,
        FieldKind::Decimal => FieldShape::Decimal,
        FieldKind::Flag => FieldShape::Flag,
        FieldKind::Day => FieldShape::Day,
        FieldKind::Moment => FieldShape::Moment,
        FieldKind::Time => FieldShape::Time,
        FieldKind::Choice(_) => FieldShape::Choice,
        FieldKind::Choices(_) | FieldKind::Weekdays => FieldShape::Choices,
        FieldKind::DayList | FieldKind::Words => FieldShape::Words,
        FieldKind::Ref(_) => FieldShape::Ref,
        FieldKind::Refs(_) => FieldShape::Refs,
        FieldKind::Zone => FieldShape::Zone,
        FieldKind::Recurrence => FieldShape::Recurrence,
        FieldKind::Lag => FieldShape::Lag,
        FieldKind::Rule => FieldShape::Rule,
        FieldKind::Table(_) => FieldShape::Table,
    }
}

fn choices(of: FieldKind) -> Vec<ChoiceWord> {
    let words = match of {
        FieldKind::Choice(words) | FieldKind::Choices(words) => words,
        FieldKind::Weekdays => slipway_plan::field::WEEKDAYS,
        _ => &[],
    };
    words.iter().map(|&word| ChoiceWord { value: word.to_owned(), label: kind::choice(word) }).collect()
}

const fn kinds(of: FieldKind) -> &'static [RecordKind] {
    match of {
        FieldKind::Ref(kinds) | FieldKind::Refs(kinds) => kinds,
        _ => &[],
    }
}

/// The heading under which a field stands.
fn group(kind: RecordKind, field: &Field) -> &'static str {
    let id = field.id;
    if id.starts_with("forecast") {
        "forecast"
    } else if id.starts_with("actual") {
        "actual"
    } else if kind.planned_dates().contains(&id) || id == "deploy_minutes" {
        "dates"
    } else if matches!(
        id,
        "owner" | "team" | "requester" | "approver" | "requested_by" | "approved_by" | "who"
    ) {
        "people"
    } else if matches!(
        id,
        "tiers" | "release_kinds" | "phase_kinds" | "scope" | "portfolios" | "environments"
    ) {
        "scope"
    } else if matches!(field.kind, FieldKind::LongText | FieldKind::Table(_)) {
        "more"
    } else {
        "basics"
    }
}

fn field_view(plan: &Plan, kind: RecordKind, field: &'static Field, value: Value) -> FieldView {
    let column = |&(name, shape_of): &(&str, FieldKind)| TableColumn {
        id: name.to_owned(),
        label: kind::column(name),
        kind: shape(shape_of),
        choices: choices(shape_of),
        kinds: kinds(shape_of).to_vec(),
        terms: terms::of_column(kind, name, shape_of),
    };
    let columns = if let FieldKind::Table(columns) = field.kind { columns } else { &[] };
    let heading = group(kind, field);
    FieldView {
        id: field.id.to_owned(),
        label: kind::field(kind, field.id),
        group: lookup(&format!("field-group-{heading}")).unwrap_or_default(),
        kind: shape(field.kind),
        text: kind::value(plan, field.kind, &value),
        required: field.required || (!field.optional && !has_default(kind, field.id)),
        editable: true,
        choices: choices(field.kind),
        kinds: kinds(field.kind).to_vec(),
        named: references(&value).into_iter().map(|at| rows::named(plan, at)).collect(),
        columns: columns.iter().map(column).collect(),
        terms: terms::of_field(kind, field.id),
        custom: None,
        value,
    }
}

fn has_default(kind: RecordKind, id: &str) -> bool {
    kind.defaults().iter().any(|(name, value)| *name == id && !value.is_null())
}

fn references(value: &Value) -> Vec<RecordRef> {
    match value {
        Value::String(text) => text.parse().into_iter().collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(cells) => cells.values().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn text(record: &Record, field: &str) -> String {
    record.get(field).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A line about a record: its name beside its key, or its dates.
pub fn detail(plan: &Plan, record: &Record) -> String {
    let name = if record.key().is_some() { text(record, "name") } else { String::new() };
    if !name.is_empty() {
        return name;
    }
    let dates = record.kind().planned_dates().iter().filter_map(|field| {
        let shape = record.kind().field(field)?.kind;
        let value = record.get(field)?;
        (!value.is_null()).then(|| kind::value(plan, shape, &value))
    });
    let dates: Vec<String> = dates.collect();
    match (dates.is_empty(), record.kind()) {
        (false, _) => dates.join(" – "),
        (true, RecordKind::ScopeItem) => text(record, "title"),
        (true, RecordKind::Term) => text(record, "word"),
        (true, RecordKind::Criterion) => text(record, "role"),
        (true, RecordKind::Evidence) => text(record, "at"),
        _ => String::new(),
    }
}

fn status(session: &Session, record: &Record) -> Option<Rag> {
    let standing = Standing::of(&session.plan(), session.conflicts(), record.reference());
    match record {
        Record::Release(r) => Some(scene::release_standing(r, &standing, session.now())),
        Record::Phase(p) => {
            let over = session.plan().get::<Release>(p.release).is_some_and(|r| !r.is_live());
            Some(scene::phase_standing(p, over, &standing, session.now()))
        }
        _ => None,
    }
}

/// One record with all its fields and what belongs to it.
pub fn record(session: &Session, at: RecordRef) -> Option<RecordView> {
    let plan = session.plan();
    let record = plan.record(at)?;
    let mut fields = Vec::new();
    record.each(&mut |field, value| fields.push(field_view(&plan, at.kind, field, value)));
    fields.extend(custom::of_record(&plan, at));
    let conflicts =
        rows::conflicts(&plan, scene::conflicts_of(&plan, session.conflicts(), at), session.now());
    Some(RecordView {
        r#ref: at,
        kind: at.kind,
        kind_label: kind::one(at.kind),
        title: label::of_record(&plan, &record),
        subtitle: detail(&plan, &record),
        status: status(session, &record),
        fields,
        related: related(&plan, session.conflicts(), at),
        conflicts,
        variance: variance::of(&plan, at),
    })
}

/// The form of a new record: fields with their defaults.
pub fn blank(plan: &Plan, kind: RecordKind, id: Uuid) -> RecordView {
    let defaults = kind.defaults();
    let default =
        |id: &str| defaults.iter().find(|(name, _)| *name == id).map_or(Value::Null, |d| d.1.clone());
    let at = RecordRef::new(kind, id);
    let mut fields: Vec<_> =
        kind.fields().iter().map(|field| field_view(plan, kind, field, default(field.id))).collect();
    fields.extend(custom::of_record(plan, at));
    RecordView {
        r#ref: at,
        kind,
        kind_label: kind::one(kind),
        title: String::new(),
        subtitle: String::new(),
        status: None,
        fields,
        related: Vec::new(),
        conflicts: Vec::new(),
        variance: Vec::new(),
    }
}

/// What names a record, by kind; a new one of each such kind can be added from it.
fn related(plan: &Plan, conflicts: &ConflictSet, at: RecordRef) -> Vec<Related> {
    let mut lists = Vec::new();
    for &of in RecordKind::ALL {
        // They stand among the fields of the record.
        if of == RecordKind::CustomValue && at.kind != RecordKind::CustomField {
            continue;
        }
        let naming = of.fields().iter().find(|f| kinds(f.kind).contains(&at.kind));
        let Some(naming) = naming else { continue };
        let refs = plan.referrers(at).iter().filter(|r| r.kind == of);
        let mut items: Vec<(String, RelatedItem)> = refs
            .filter_map(|&r| {
                let record = plan.record(r)?;
                let dates = of.planned_dates().first().map(|f| text(&record, f)).unwrap_or_default();
                let item = RelatedItem {
                    r#ref: r,
                    title: short_in(plan, &record, at),
                    detail: detail(plan, &record),
                    severity: rows::worst(conflicts, r),
                };
                Some((dates, item))
            })
            .collect();
        if items.is_empty() && !belongs(of, at.kind) {
            continue;
        }
        items.sort_by(|a, b| (&a.0, &a.1.title).cmp(&(&b.0, &b.1.title)));
        let single = matches!(naming.kind, FieldKind::Ref(_));
        lists.push(Related {
            id: of.slug().to_owned(),
            label: kind::many(of),
            kind: of,
            parent_field: single.then(|| naming.id.to_owned()),
            goes_along: single && (!naming.optional || booked_for(of, at.kind)),
            items: items.into_iter().map(|(_, item)| item).collect(),
        });
    }
    lists
}

/// Bookings go along with what they were made for, though they may also be made for nothing.
const fn booked_for(part: RecordKind, whole: RecordKind) -> bool {
    matches!((part, whole), (RecordKind::Booking, RecordKind::Release | RecordKind::Phase))
}

/// The name of a record inside the record that it belongs to: without the name of the whole.
fn short_in(plan: &Plan, record: &Record, whole: RecordRef) -> String {
    let name = text(record, "name");
    match record {
        Record::Phase(p) if RecordRef::from(p.release) == whole => name,
        Record::Gate(_) | Record::Milestone(_) | Record::Criterion(_) => name,
        Record::ScopeItem(s) => format!("{} {}", s.key, s.title),
        _ => label::of_record(plan, record),
    }
}

/// Kinds that are shown on a record even when there are none yet, to add the first.
const fn belongs(part: RecordKind, whole: RecordKind) -> bool {
    use RecordKind as K;
    matches!(
        (whole, part),
        (
            K::Release,
            K::Phase | K::Gate | K::Milestone | K::ScopeItem | K::Booking | K::Dependency | K::Stakeholder
        ) | (K::Release | K::Phase, K::Waiver)
            | (K::Phase, K::Booking | K::Dependency)
            | (K::Gate, K::Criterion | K::Waiver)
            | (K::Criterion, K::Evidence)
            | (K::Environment, K::Booking | K::EnvironmentEvent)
            | (K::EnvironmentGroup, K::Booking)
    )
}

fn matches(words: &[String], texts: &[&str]) -> bool {
    words.iter().all(|word| texts.iter().any(|text| text.to_lowercase().contains(word)))
}

fn words(query: &str) -> Vec<String> {
    query.split_whitespace().map(str::to_lowercase).collect()
}

/// All records of a kind in rows, in the order of their first date, then key.
pub fn table(session: &Session, kind: RecordKind, query: &str) -> Table {
    let plan = session.plan();
    let words = words(query);
    let columns = kind.fields().iter().map(|field| Column {
        id: field.id.to_owned(),
        label: kind::field(kind, field.id),
        numeric: matches!(field.kind, FieldKind::Integer | FieldKind::Decimal),
        custom: false,
    });
    let own = custom::Columns::of(&plan, kind);
    let mut rows: Vec<(String, Row)> = Vec::new();
    for at in plan.refs(kind) {
        let Some(record) = plan.record(at) else { continue };
        let mut cells = Vec::with_capacity(kind.fields().len());
        record.each(&mut |field, value| cells.push(kind::value(&plan, field.kind, &value)));
        cells.extend(own.cells(at));
        let texts: Vec<&str> = cells.iter().map(String::as_str).collect();
        if matches(&words, &texts) {
            let first = kind.planned_dates().first().map(|f| text(&record, f)).unwrap_or_default();
            let severity = rows::worst(session.conflicts(), at);
            rows.push((first, Row { r#ref: at, cells, severity }));
        }
    }
    rows.sort_by(|a, b| (&a.0, &a.1.cells).cmp(&(&b.0, &b.1.cells)));
    let columns = columns.chain(own.heads()).collect();
    Table { kind, columns, rows: rows.into_iter().map(|(_, row)| row).collect() }
}

/// Records that a reference may name, at most 50.
pub fn options(plan: &Plan, of: &OptionsOf) -> Vec<Choice> {
    let words = words(&of.query);
    let mut found = Vec::new();
    for at in of.kinds.iter().flat_map(|&kind| plan.refs(kind)) {
        let Some(record) = plan.record(at) else { continue };
        if of.terms.is_some_and(|list| !terms::is_of(&record, list)) {
            continue;
        }
        let (label, detail) = (label::of_record(plan, &record), detail(plan, &record));
        if matches(&words, &[&label, &detail]) {
            found.push(Choice { r#ref: at, label, detail });
        }
    }
    found.sort_by(|a, b| (&a.label, &a.detail).cmp(&(&b.label, &b.detail)));
    found.truncate(50);
    found
}

/// Kinds that a search looks through, best first.
const SEARCHED: &[RecordKind] = &[
    RecordKind::Release,
    RecordKind::Environment,
    RecordKind::EnvironmentGroup,
    RecordKind::System,
    RecordKind::Portfolio,
    RecordKind::Booking,
    RecordKind::ScopeItem,
    RecordKind::Phase,
    RecordKind::Gate,
    RecordKind::Milestone,
    RecordKind::WindowRule,
    RecordKind::EnvironmentEvent,
    RecordKind::Person,
    RecordKind::Team,
    RecordKind::Audience,
    RecordKind::ReleaseTemplate,
    RecordKind::Cadence,
    RecordKind::ChangeRequest,
    RecordKind::Activity,
    RecordKind::Wave,
    RecordKind::Cab,
    RecordKind::Policy,
];

/// Records by key, name or title; those whose key begins with the query come first.
pub fn search(plan: &Plan, query: &str, limit: usize) -> Vec<Found> {
    let words = words(query);
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, usize, Found)> = Vec::new();
    for (rank, at) in
        SEARCHED.iter().enumerate().flat_map(|(n, &kind)| plan.refs(kind).into_iter().map(move |r| (n, r)))
    {
        let Some(record) = plan.record(at) else { continue };
        let (title, detail) = (label::of_record(plan, &record), detail(plan, &record));
        if matches(&words, &[&title, &detail]) {
            let exact = title.to_lowercase().starts_with(&words[0]);
            let kind_label = kind::one(at.kind);
            found.push((!exact, rank, Found { r#ref: at, kind: at.kind, kind_label, title, detail }));
        }
    }
    found.sort_by(|a, b| (a.0, a.1, &a.2.title).cmp(&(b.0, b.1, &b.2.title)));
    found.truncate(limit);
    found.into_iter().map(|(_, _, found)| found).collect()
}

/// Names of records, for rows that list them.
pub fn names(plan: &Plan, refs: &[RecordRef]) -> Vec<Named> {
    refs.iter().map(|&at| rows::named(plan, at)).collect()
}
