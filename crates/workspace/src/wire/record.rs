//! Shapes of records, fields and tables.

use serde::{Deserialize, Serialize};
use slipway_plan::{RecordKind, RecordRef};
use slipway_report::scene::Rag;
use ts_rs::TS;

use super::{ConflictRow, Severity};

/// A record with a name to show.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Named {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub label: String,
}

/// A column of a table.
#[derive(Debug, Serialize, TS)]
pub struct Column {
    /// Field id.
    pub id: String,
    /// In words.
    pub label: String,
    /// Numbers stand to the right.
    pub numeric: bool,
    /// A field of the organisation's own: shown where somebody asks for it.
    pub custom: bool,
}

/// A row of a table.
#[derive(Debug, Serialize, TS)]
pub struct Row {
    /// Which record.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// A text a column.
    pub cells: Vec<String>,
    /// Worst conflict of the record.
    pub severity: Option<Severity>,
}

/// All records of a kind.
#[derive(Debug, Serialize, TS)]
pub struct Table {
    /// Which kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// How a field is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FieldKind")]
pub enum FieldShape {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A whole number.
    Number,
    /// A number with a fraction.
    Decimal,
    /// Yes or no.
    Flag,
    /// A day.
    Day,
    /// A day, or a day and time.
    Moment,
    /// A time of day.
    Time,
    /// One of some words.
    Choice,
    /// Any of some words.
    Choices,
    /// A record.
    Ref,
    /// Records.
    Refs,
    /// Short texts.
    Words,
    /// An IANA zone.
    Zone,
    /// RFC 5545 RRULE.
    Recurrence,
    /// A rule of the organisation's own.
    Rule,
    /// `2d`, `-4h`.
    Lag,
    /// Rows of small values.
    Table,
}

/// A word that may be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChoiceWord {
    /// As it is stored.
    pub value: String,
    /// As it is read.
    pub label: String,
}

/// A column of a field that holds rows.
#[derive(Debug, Serialize, TS)]
pub struct TableColumn {
    /// Its name in the value.
    pub id: String,
    /// In words.
    pub label: String,
    /// How it is edited.
    pub kind: FieldShape,
    /// For choices.
    pub choices: Vec<ChoiceWord>,
    /// For ref: which kinds it may name.
    #[ts(type = "RecordKind[]")]
    pub kinds: Vec<RecordKind>,
    /// The list of the organisation's words that it draws from.
    pub terms: Option<Terms>,
}

/// A list of the organisation's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    /// Kinds of release.
    ReleaseKind,
    /// Statuses of a release.
    ReleaseStatus,
    /// Kinds of phase.
    PhaseKind,
    /// Roles.
    Role,
}

/// Where a field of the organisation's own comes from.
#[derive(Debug, Serialize, TS)]
pub struct CustomOf {
    /// What defines it.
    #[ts(type = "Ref")]
    pub field: RecordRef,
    /// What holds its value; null where it has none.
    #[ts(type = "Ref | null")]
    pub value: Option<RecordRef>,
}

/// A field of a record.
#[derive(Debug, Serialize, TS)]
pub struct FieldView {
    /// Field id.
    pub id: String,
    /// In words.
    pub label: String,
    /// Heading that it stands under.
    pub group: String,
    /// How it is edited.
    pub kind: FieldShape,
    /// Its value.
    #[ts(type = "Value")]
    pub value: slipway_plan::Value,
    /// Its value in words.
    pub text: String,
    /// Must not be empty.
    pub required: bool,
    /// May be edited.
    pub editable: bool,
    /// For choice and choices.
    pub choices: Vec<ChoiceWord>,
    /// For ref and refs: which kinds it may name.
    #[ts(type = "RecordKind[]")]
    pub kinds: Vec<RecordKind>,
    /// Records that its value names, also inside rows.
    pub named: Vec<Named>,
    /// For table.
    pub columns: Vec<TableColumn>,
    /// The list of the organisation's words that it draws from: a ref names one, a text may be one.
    pub terms: Option<Terms>,
    /// For a field of the organisation's own, whose value is a record beside this one.
    pub custom: Option<CustomOf>,
}

/// A record that belongs to another.
#[derive(Debug, Serialize, TS)]
pub struct RelatedItem {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub title: String,
    /// More about it.
    pub detail: String,
    /// Its worst conflict.
    pub severity: Option<Severity>,
}

/// Records of one kind that belong to another.
#[derive(Debug, Serialize, TS)]
pub struct Related {
    /// Names the list.
    pub id: String,
    /// In words.
    pub label: String,
    /// Their kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// The field in which they name it.
    pub parent_field: Option<String>,
    /// They are deleted when it is.
    pub goes_along: bool,
    /// They.
    pub items: Vec<RelatedItem>,
}

/// One record with all its fields.
#[derive(Debug, Serialize, TS)]
pub struct RecordView {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its kind.
    #[ts(type = "RecordKind")]
    pub kind: RecordKind,
    /// Its kind in words.
    pub kind_label: String,
    /// Key or name.
    pub title: String,
    /// More about it.
    pub subtitle: String,
    /// How it stands, where it has a status.
    pub status: Option<Rag>,
    /// All fields.
    pub fields: Vec<FieldView>,
    /// What belongs to it.
    pub related: Vec<Related>,
    /// Its conflicts.
    pub conflicts: Vec<ConflictRow>,
    /// Dates that differ from those at a baseline.
    pub variance: Vec<Variance>,
}

/// A date that is another one than at a baseline.
#[derive(Debug, Serialize, TS)]
pub struct Variance {
    /// The baseline.
    pub baseline: Named,
    /// Which date, in words.
    pub field: String,
    /// What it was, and how far it moved.
    pub text: String,
}

/// A record to choose.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "Option")]
pub struct Choice {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub label: String,
    /// More about it.
    pub detail: String,
}
