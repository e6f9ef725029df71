//! The field registry: what columns, filters, CSV headers, the inspector, the log and the tables of a
//! plan file all read.
//!
//! *Invariant*: the registry is made by the same declaration as the struct (`record!`), so a field that
//! is missing from it does not exist.

use chrono::{NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use serde_json::json;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::error::ValueError;
use crate::id::RecordRef;
use crate::record::RecordKind;
use crate::recurrence::Recurrence;
use crate::recurrence_fault;
use crate::time::{Lag, Moment, parse_day};

/// A field's value outside the struct: JSON, the same in the log, on the wire and in `apply`.
/// Days `2027-06-12`, moments `2027-06-12T18:00`, references `kind:uuid`, nothing is null.
pub type Value = serde_json::Value;

/// Longest text of a field, in bytes.
pub const MOST_TEXT: usize = 64 * 1024;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// Yes or no.
    Flag,
    /// A civil day.
    Day,
    /// A day, or a day and time.
    Moment,
    /// A time of day.
    Time,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any of these words.
    Choices(&'static [&'static str]),
    /// Days of the week.
    Weekdays,
    /// A list of days.
    DayList,
    /// A list of short texts.
    Words,
    /// A record of one of these kinds.
    Ref(&'static [RecordKind]),
    /// Records of these kinds.
    Refs(&'static [RecordKind]),
    /// An IANA time zone.
    Zone,
    /// An RFC 5545 recurrence.
    Recurrence,
    /// `2d`, `-4h`.
    Lag,
    /// A rule of an organisation's own (see [`crate::policy`]).
    Rule,
    /// Rows of small values: columns by name and kind.
    Table(&'static [(&'static str, FieldKind)]),
}

/// One field of a record kind.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name everywhere: CSV header, column, JSON.
    pub id: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// It must not be empty.
    pub required: bool,
    /// No two records of the kind share its value.
    pub unique: bool,
    /// It may be empty: null is one of its values.
    pub optional: bool,
}

/// What a type does to be a field.
pub trait FieldType: Sized {
    /// What it holds.
    const KIND: FieldKind;
    /// Whether it can be empty.
    const OPTIONAL: bool = false;
    /// Its value; null when empty.
    fn value(&self) -> Value;
    /// From a value; null is the empty one where there is one.
    fn from_value(value: &Value) -> Result<Self, ValueError>;
    /// Whether it holds nothing.
    fn is_empty(&self) -> bool {
        self.value().is_null()
    }
    /// Calls `found` with every record that it names.
    fn refs(&self, _found: &mut dyn FnMut(RecordRef)) {}
    /// Drops `gone` from what it names. False when it cannot be without.
    fn forget(&mut self, _gone: RecordRef) -> bool {
        true
    }
}

fn text_of(value: &Value) -> Result<&str, ValueError> {
    value.as_str().ok_or(ValueError::NotText)
}

impl FieldType for String {
    const KIND: FieldKind = FieldKind::Text;
    const OPTIONAL: bool = true;

    fn value(&self) -> Value {
        if self.is_empty() { Value::Null } else { json!(self) }
    }

    /// In NFC, without control characters but line breaks and tabs, at most 64 KiB.
    fn from_value(value: &Value) -> Result<Self, ValueError> {
        if value.is_null() {
            return Ok(Self::new());
        }
        let text = text_of(value)?;
        if text.len() > MOST_TEXT || text.contains('\0') {
            return Err(ValueError::BadText);
        }
        let kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
        if is_nfc(text) && text.chars().all(|c| kept(&c)) {
            return Ok(text.to_owned());
        }
        // What is left out may have kept two characters apart that compose, so it goes first; and composing
        // may lengthen. Either way the result must read back as itself.
        let clean: Self = text.chars().filter(kept).nfc().collect();
        if clean.len() > MOST_TEXT { Err(ValueError::BadText) } else { Ok(clean) }
    }
}

impl FieldType for i64 {
    const KIND: FieldKind = FieldKind::Integer;

    fn value(&self) -> Value {
        json!(self)
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        const MOST: i64 = 1_000_000_000;
        let found = match value {
            Value::Null => 0,
            Value::String(text) => text.trim().parse().map_err(|_| ValueError::NotInteger(text.clone()))?,
            other => other.as_i64().ok_or_else(|| ValueError::NotInteger(other.to_string()))?,
        };
        if (-MOST..=MOST).contains(&found) {
            Ok(found)
        } else {
            Err(ValueError::OutOfRange { min: -MOST, max: MOST })
        }
    }
}

impl FieldType for f64 {
    const KIND: FieldKind = FieldKind::Decimal;

    fn value(&self) -> Value {
        json!(self)
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        let found = match value {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_f64(),
        };
        found.filter(|n| n.is_finite() && n.abs() <= 1e12).ok_or_else(|| {
            ValueError::NotNumber(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        })
    }
}

impl FieldType for bool {
    const KIND: FieldKind = FieldKind::Flag;
    const OPTIONAL: bool = true;

    fn value(&self) -> Value {
        if *self { json!(true) } else { Value::Null }
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        match value {
            Value::Null => Ok(false),
            Value::Bool(flag) => Ok(*flag),
            Value::Number(n) if n.as_i64() == Some(0) => Ok(false),
            Value::Number(n) if n.as_i64() == Some(1) => Ok(true),
            Value::String(text) if matches!(text.as_str(), "yes" | "true" | "1") => Ok(true),
            Value::String(text) if matches!(text.as_str(), "no" | "false" | "0") => Ok(false),
            other => Err(ValueError::NotFlag(other.to_string())),
        }
    }
}

macro_rules! by_text {
    ($type:ty, $kind:expr, $read:expr, $bad:ident, $write:expr) => {
        impl FieldType for $type {
            const KIND: FieldKind = $kind;
            fn value(&self) -> Value {
                let write: fn(&$type) -> String = $write;
                json!(write(self))
            }
            fn from_value(value: &Value) -> Result<Self, ValueError> {
                if value.is_null() {
                    return Err(ValueError::Required);
                }
                let text = text_of(value)?;
                let read: fn(&str) -> Option<$type> = $read;
                read(text).ok_or_else(|| ValueError::$bad(text.to_owned()))
            }
        }
    };
}

by_text!(NaiveDate, FieldKind::Day, |t| parse_day(t).ok(), NotDay, ToString::to_string);
by_text!(Moment, FieldKind::Moment, |t| t.parse().ok(), NotMoment, ToString::to_string);
by_text!(Tz, FieldKind::Zone, |t| t.parse().ok(), NotZone, |z| z.name().to_owned());
by_text!(Lag, FieldKind::Lag, |t| t.parse().ok(), NotLag, ToString::to_string);
by_text!(NaiveTime, FieldKind::Time, |t| NaiveTime::parse_from_str(t, "%H:%M").ok(), NotTime, |t| t
    .format("%H:%M")
    .to_string());

impl FieldType for Recurrence {
    const KIND: FieldKind = FieldKind::Recurrence;

    fn value(&self) -> Value {
        json!(self.as_str())
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        if value.is_null() {
            return Err(ValueError::Required);
        }
        let text = text_of(value)?;
        Self::parse(text).map_err(|bad| {
            let why = recurrence_fault::of_text(text, &bad.0);
            ValueError::NotRecurrence { found: text.to_owned(), why: Box::new(why) }
        })
    }
}

impl<T: FieldType> FieldType for Option<T> {
    const KIND: FieldKind = T::KIND;
    const OPTIONAL: bool = true;

    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Null, FieldType::value)
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        match value {
            Value::Null => Ok(None),
            Value::String(text) if text.is_empty() => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }

    fn refs(&self, found: &mut dyn FnMut(RecordRef)) {
        if let Some(value) = self {
            value.refs(found);
        }
    }

    fn forget(&mut self, gone: RecordRef) -> bool {
        if self.as_mut().is_some_and(|value| !value.forget(gone)) {
            *self = None;
        }
        true
    }
}

/// A type whose lists are fields.
pub trait ListItem: FieldType + PartialEq {
    /// What the list is called.
    const LIST: FieldKind;
}

impl ListItem for String {
    const LIST: FieldKind = FieldKind::Words;
}

impl ListItem for NaiveDate {
    const LIST: FieldKind = FieldKind::DayList;
}

impl<T: ListItem> FieldType for Vec<T> {
    const KIND: FieldKind = T::LIST;
    const OPTIONAL: bool = true;

    fn value(&self) -> Value {
        if self.is_empty() { Value::Null } else { self.iter().map(FieldType::value).collect() }
    }

    /// A list; a text is split at `;`, as in a CSV cell. Doubles are dropped.
    fn from_value(value: &Value) -> Result<Self, ValueError> {
        let items: Vec<Value> = match value {
            Value::Null => Vec::new(),
            Value::Array(items) => items.clone(),
            Value::String(text) => {
                text.split(';').map(str::trim).filter(|t| !t.is_empty()).map(|t| json!(t)).collect()
            }
            _ => return Err(ValueError::NotList),
        };
        let mut list: Self = Self::with_capacity(items.len());
        for item in &items {
            let item = T::from_value(item)?;
            if !list.contains(&item) {
                list.push(item);
            }
        }
        Ok(list)
    }

    fn refs(&self, found: &mut dyn FnMut(RecordRef)) {
        for item in self {
            item.refs(found);
        }
    }

    fn forget(&mut self, gone: RecordRef) -> bool {
        self.retain_mut(|item| item.forget(gone));
        true
    }
}

/// Days of the week of a working calendar: `mon` to `sun`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekdays(pub Vec<Weekday>);

impl FieldType for Weekdays {
    const KIND: FieldKind = FieldKind::Weekdays;

    fn value(&self) -> Value {
        self.0.iter().map(|d| json!(d.to_string().to_lowercase())).collect()
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        let words = Vec::<String>::from_value(value)?;
        let bad = |found: &String| ValueError::NotChoice {
            found: found.clone(),
            choices: WEEKDAYS.iter().map(|&d| d.to_owned()).collect(),
        };
        let mut days = Vec::with_capacity(WEEKDAYS.len());
        for word in &words {
            let day = word.parse().map_err(|_| bad(word))?;
            if !days.contains(&day) {
                days.push(day);
            }
        }
        if days.is_empty() { Err(ValueError::Required) } else { Ok(Self(days)) }
    }
}

/// The words of [`Weekdays`].
pub const WEEKDAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Rows of small values that belong to one record, such as the phases of a template.
pub trait TableRow: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Clone {
    /// Name and kind of each column.
    const COLUMNS: &'static [(&'static str, FieldKind)];
    /// Calls `found` with every record that the row names.
    fn refs(&self, _found: &mut dyn FnMut(RecordRef)) {}
    /// False when the row cannot be without `gone`.
    fn forget(&mut self, _gone: RecordRef) -> bool {
        true
    }
}

/// A field that holds rows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rows<T>(pub Vec<T>);

impl<T: TableRow> FieldType for Rows<T> {
    const KIND: FieldKind = FieldKind::Table(T::COLUMNS);
    const OPTIONAL: bool = true;

    fn value(&self) -> Value {
        if self.0.is_empty() { Value::Null } else { serde_json::to_value(&self.0).unwrap_or(Value::Null) }
    }

    fn from_value(value: &Value) -> Result<Self, ValueError> {
        let items = match value {
            Value::Null => return Ok(Self(Vec::new())),
            Value::Array(items) => items,
            _ => return Err(ValueError::NotList),
        };
        let row = |(n, item): (usize, &Value)| {
            T::deserialize(item).map_err(|e| ValueError::BadRow { row: n + 1, reason: e.to_string() })
        };
        Ok(Self(items.iter().enumerate().map(row).collect::<Result<_, _>>()?))
    }

    fn refs(&self, found: &mut dyn FnMut(RecordRef)) {
        for row in &self.0 {
            row.refs(found);
        }
    }

    fn forget(&mut self, gone: RecordRef) -> bool {
        self.0.retain_mut(|row| row.forget(gone));
        true
    }
}

/// A choice among words: the enum, its words, and the field type.
#[macro_export]
#[doc(hidden)]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Their words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// Its word in files, on the wire and in the CLI.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::field::FieldType for $name {
            const KIND: $crate::field::FieldKind = $crate::field::FieldKind::Choice(Self::WORDS);
            fn value(&self) -> $crate::field::Value {
                serde_json::Value::from(self.word())
            }
            fn from_value(value: &$crate::field::Value) -> Result<Self, $crate::error::ValueError> {
                if value.is_null() {
                    return Err($crate::error::ValueError::Required);
                }
                let found = value.as_str().ok_or($crate::error::ValueError::NotText)?;
                match found {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::error::ValueError::NotChoice {
                        found: found.to_owned(),
                        choices: Self::WORDS.iter().map(|&w| w.to_owned()).collect(),
                    }),
                }
            }
        }

        impl $crate::field::ListItem for $name {
            const LIST: $crate::field::FieldKind = $crate::field::FieldKind::Choices(Self::WORDS);
        }
    };
}
