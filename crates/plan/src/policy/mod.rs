//! Rules of an organisation's own, as one sentence of a small language: `no two enterprise releases touch
//! one system within 5 working days`. The forms and their words are told in `docs/policies.md`.
//!
//! *Invariant*: a [`PolicyRule`] makes sense: it was read whole, its numbers have bounds, and it forbids
//! something but not everything. What does not is refused with the column and what was expected there.
//!
//! Deliberately absent: what a rule finds. Analysis judges a plan by it.

mod parse;
mod words;

use crate::error::ValueError;
use crate::field::{FieldKind, FieldType, Value};
use crate::record::{RecordKind, ReleaseKind};

/// A rule that was read, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyRule {
    text: String,
    /// What it asks.
    pub form: Form,
    /// Which releases it is for.
    pub only: Only,
}

/// What a rule asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// `no two releases touch one system within 5 working days`: fewer days lie between two deployments.
    Apart(Length),
    /// `no production change from T-3 to T+2 of quarter end`: both days are included.
    Closed {
        /// First day, counted from the turn.
        from: i32,
        /// Last day, counted from the turn.
        to: i32,
        /// What is counted.
        unit: DayUnit,
        /// Of which period the turn is: month, quarter or year.
        of: Period,
        /// Its first day, not its last.
        start: bool,
    },
    /// `at least 2 regression cycles before Staging ends`.
    Before {
        /// How many.
        count: u32,
        /// Kind of the phases that are counted.
        kind: String,
        /// Name or kind of the phase before which they end.
        phase: String,
        /// Before its end, not its start.
        finish: bool,
    },
    /// `every enterprise release has a Go gate`.
    HasGate {
        /// Name of the gate.
        gate: String,
    },
    /// `no more than 3 releases deploy in one week`.
    AtMost {
        /// How many may.
        count: u32,
        /// In which period.
        per: Period,
    },
    /// `every release has at least 3 working days between ready and deployment`.
    ReadyBefore(Length),
}

/// A length in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: DayUnit,
}

/// What days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayUnit {
    /// All.
    Days,
    /// Those of the plan's working calendar.
    WorkingDays,
}

/// A stretch of the calendar. Weeks start on Monday; quarters and years are those of the fiscal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A civil day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A month.
    Month,
    /// Three months of the fiscal year.
    Quarter,
    /// A fiscal year.
    Year,
}

/// Which releases a rule is for; an empty list is no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Only {
    /// Of one of these kinds.
    pub kinds: Vec<ReleaseKind>,
    /// Owned by one of these portfolios.
    pub portfolios: Vec<Named>,
    /// That change one of these systems.
    pub systems: Vec<Named>,
}

/// The key of a record, and where the rule names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its key.
    pub key: String,
    /// 1-based column.
    pub column: usize,
}

/// A rule that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: {fault:?}")]
pub struct BadRule {
    /// 1-based column, in characters; one more than the text has where it ends too early.
    pub column: usize,
    /// What is wrong there.
    pub fault: RuleFault,
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleFault {
    /// Something else should stand there.
    Unexpected {
        /// What stands there; empty at the end.
        found: String,
        /// What may.
        expected: Vec<Expected>,
    },
    /// The number is outside its bounds.
    OutOfRange {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// The last day lies before the first.
    Backwards,
    /// It would leave no day on which anything may be done.
    NoDayFree,
    /// A limit is given twice.
    Twice(String),
    /// A quotation mark has no second one.
    OpenQuote,
    /// No record of the kind has the key.
    NoSuch {
        /// Which kind.
        kind: RecordKind,
        /// The key.
        key: String,
    },
}

/// What may stand in a place of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// This word.
    Word(&'static str),
    /// A whole number.
    Number,
    /// A kind of release.
    Kind,
    /// A name or key.
    Name,
    /// A day such as `T-3`.
    Offset,
    /// Nothing more.
    End,
}

impl PolicyRule {
    /// Reads a rule. Case does not matter but in names of systems and portfolios.
    pub fn parse(text: &str) -> Result<Self, BadRule> {
        let text = text.trim();
        let (form, only) = parse::read(text)?;
        Ok(Self { text: text.to_owned(), form, only })
    }

    /// Its text, as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl FieldType for PolicyRule {
    const KIND: FieldKind = FieldKind::Rule;

    fn value(&self) -> Value {
        Value::from(self.as_str())
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        let text = String::from_value(value)?;
        if text.trim().is_empty() {
            return Err(ValueError::Required);
        }
        Self::parse(&text).map_err(ValueError::NotRule)
    }
}
