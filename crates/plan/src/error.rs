//! Why a command or a value is refused. Typed here, worded in the text crate.

use uuid::Uuid;

use crate::cadence::CadenceFault;
use crate::id::RecordRef;
use crate::policy::BadRule;
use crate::record::RecordKind;
use crate::recurrence_fault::RecurrenceFault;

/// A value does not fit its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// The field must not be empty.
    #[error("required")]
    Required,
    /// Text was expected.
    #[error("not text")]
    NotText,
    /// A whole number was expected.
    #[error("not a whole number: {0}")]
    NotInteger(String),
    /// A number was expected.
    #[error("not a number: {0}")]
    NotNumber(String),
    /// The number is outside its bounds.
    #[error("not within {min} to {max}")]
    OutOfRange {
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// True or false was expected.
    #[error("not a flag: {0}")]
    NotFlag(String),
    /// A civil date `YYYY-MM-DD` was expected.
    #[error("not a day: {0}")]
    NotDay(String),
    /// A civil date, or date and time `YYYY-MM-DDTHH:MM`, was expected.
    #[error("not a day or a day and time: {0}")]
    NotMoment(String),
    /// A time of day `HH:MM` was expected.
    #[error("not a time of day: {0}")]
    NotTime(String),
    /// The word is not among the choices.
    #[error("not one of {choices:?}: {found}")]
    NotChoice {
        /// What was given.
        found: String,
        /// What may be given.
        choices: Vec<String>,
    },
    /// An IANA zone name was expected.
    #[error("not a zone: {0}")]
    NotZone(String),
    /// A rule that cannot be read or makes no sense.
    #[error("not a rule: {0}")]
    NotRule(BadRule),
    /// An RFC 5545 recurrence was expected, and one that happens.
    #[error("not a recurrence: {found}: {why}")]
    NotRecurrence {
        /// What was given.
        found: String,
        /// What is wrong with it.
        why: Box<RecurrenceFault>,
    },
    /// A lag such as `2d` or `4h` was expected.
    #[error("not a lag: {0}")]
    NotLag(String),
    /// A reference of another kind, or none at all.
    #[error("not a reference to {kinds:?}: {found}")]
    NotReference {
        /// What was given.
        found: String,
        /// Which kinds may be named.
        kinds: Vec<RecordKind>,
    },
    /// A list was expected.
    #[error("not a list")]
    NotList,
    /// One of several texts is blank.
    #[error("one of them is blank")]
    BlankAmong,
    /// Two of several texts look the same.
    #[error("{0} stands twice")]
    Twice(String),
    /// A row of a nested table is not as it should be.
    #[error("row {row} of the table: {reason}")]
    BadRow {
        /// 1-based row.
        row: usize,
        /// Why, from the decoder.
        reason: String,
    },
    /// A cell of a row of a nested table makes no sense.
    #[error("row {row} of the table, {column}: {why}")]
    InRow {
        /// 1-based row.
        row: usize,
        /// Which column.
        column: &'static str,
        /// Why.
        why: Box<ValueError>,
    },
    /// A row names a gate that the template does not have.
    #[error("no gate {0}")]
    NoGate(String),
    /// It is given, but means something only where another field is one of some words.
    #[error("only where {field} is one of {words:?}")]
    OnlyWhere {
        /// Of which kind of record.
        kind: RecordKind,
        /// The other field.
        field: &'static str,
        /// What that would have to be.
        words: &'static [&'static str],
    },
    /// The key is the name of a field that such records have anyway.
    #[error("{0} is a field of its own")]
    BuiltIn(String),
    /// Longer than 64 KiB, or with a NUL character.
    #[error("text too long or with a NUL")]
    BadText,
    /// A human key of nothing but blanks, or with a line break or another control character.
    #[error("a key that is blank or of several lines")]
    BadKey,
    /// A word with blanks around it, or with a line break or another control character.
    #[error("a word with blanks around it or of several lines")]
    BadWord,
    /// The moment is not after the one that it must follow.
    #[error("not after {0}")]
    NotAfter(String),
}

/// A command is refused; nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// No such record.
    #[error("no record {0}")]
    NotFound(RecordRef),
    /// The id is taken.
    #[error("record {0} exists already")]
    Exists(RecordRef),
    /// Another record of that kind has the key.
    #[error("key {key} is taken")]
    KeyTaken {
        /// The kind.
        kind: RecordKind,
        /// The key that both would have.
        key: String,
    },
    /// A record names another that does not exist.
    #[error("{record}.{field} names {target}, which does not exist")]
    Dangling {
        /// The record that names.
        record: RecordRef,
        /// In which field.
        field: &'static str,
        /// What is missing.
        target: RecordRef,
    },
    /// The record kind has no such field.
    #[error("{kind:?} has no field {field}")]
    NoField {
        /// The kind.
        kind: RecordKind,
        /// The name that is none of its fields.
        field: String,
    },
    /// A value does not fit its field.
    #[error("{kind:?}.{field}: {why}")]
    Value {
        /// The kind.
        kind: RecordKind,
        /// The field.
        field: &'static str,
        /// Why.
        why: ValueError,
    },
    /// The end lies before the start.
    #[error("{record}: {end} is before {start}")]
    EndBeforeStart {
        /// The record.
        record: RecordRef,
        /// Field that holds the start.
        start: &'static str,
        /// Field that holds the end.
        end: &'static str,
    },
    /// A record would belong to itself, directly or through others.
    #[error("{0} would contain itself")]
    ContainsItself(RecordRef),
    /// A record links to itself.
    #[error("{0} would depend on itself")]
    DependsOnItself(RecordRef),
    /// This kind of record has no date that could be moved or resized.
    #[error("{0:?} cannot be moved or resized")]
    NotMovable(RecordKind),
    /// The date would leave the years 1900 to 2200.
    #[error("{0} would leave the years 1900 to 2200")]
    DateOutOfRange(RecordRef),
    /// Two names that must be of two people are the same or missing.
    #[error("two different names are needed")]
    TwoNamesNeeded,
    /// The plan's own settings can be edited, not added or removed.
    #[error("the plan record can only be edited")]
    PlanRecordIsFixed,
    /// The booking is in a state that this decision does not fit.
    #[error("booking {0} is not open for a decision")]
    BookingNotOpen(RecordRef),
    /// A command that creates needs an id that is not nil.
    #[error("id {0} cannot be used")]
    BadId(Uuid),
    /// A release cannot be the parent of one: only enterprise releases group others.
    #[error("{0} is no enterprise release")]
    NotEnterprise(RecordRef),
    /// An enterprise release holds no scope itself.
    #[error("{0} is an enterprise release and holds no scope")]
    EnterpriseHoldsNoScope(RecordRef),
    /// The phase of a booking or gate belongs to another release.
    #[error("{record}: its phase belongs to another release")]
    PhaseOfAnotherRelease {
        /// The record.
        record: RecordRef,
    },
    /// A field of the organisation's own is not for this kind of record.
    #[error("{field} is not for {kind:?}")]
    CustomNotFor {
        /// The field.
        field: RecordRef,
        /// The kind of record that would have it.
        kind: RecordKind,
    },
    /// The record has a value for that field already.
    #[error("{record} has a value for {field} already")]
    CustomTwice {
        /// The field.
        field: RecordRef,
        /// The record.
        record: RecordRef,
    },
    /// The field holds values that would no longer fit it.
    #[error("{count} values of {field} would no longer fit")]
    CustomMisfits {
        /// The field.
        field: RecordRef,
        /// How many.
        count: usize,
    },
    /// The word belongs to another list than the one for which it is named.
    #[error("{term} belongs to another list")]
    TermOfAnotherList {
        /// The word.
        term: RecordRef,
    },
    /// Another process rule is for the same conflict and has the same limits.
    #[error("{rule} is for the same")]
    RuleTwice {
        /// The one that is there.
        rule: RecordRef,
    },
    /// The template holds nothing.
    #[error("{0} has no phases")]
    EmptyTemplate(RecordRef),
    /// The release follows no template.
    #[error("{0} follows no template")]
    FollowsNone(RecordRef),
    /// The cadence cannot be drawn.
    #[error("{cadence}: {why}")]
    Cadence {
        /// Which cadence.
        cadence: RecordRef,
        /// Why.
        why: CadenceFault,
    },
    /// Batches are not nested deeper than this many levels.
    #[error("batches nested too deep")]
    NestedTooDeep,
    /// The command at this 1-based place of a batch was refused.
    #[error("command {place}: {why}")]
    InBatch {
        /// 1-based.
        place: usize,
        /// Why.
        why: Box<PlanError>,
    },
}
