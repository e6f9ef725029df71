//! What was wrong with a file, and where.
//!
//! Invariant: a problem is a place and a kind, never a sentence. The words that a person reads are
//! made elsewhere; the `Display` text is for developers' logs.

use thiserror::Error;

/// One thing that could not be taken as written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {kind}")]
pub struct Problem {
    /// Physical line of the file, counted from 1: where the logical line, or the component, starts.
    pub line: usize,
    /// What is wrong there.
    pub kind: ProblemKind,
}

/// The kinds of problem. [`ProblemKind::loses_event`] tells those that cost an event.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The line is not valid UTF-8; it was taken as Windows-1252.
    #[error("not UTF-8, taken as Windows-1252")]
    NotUtf8,
    /// The logical line is longer than 64 KiB; the rest of it was dropped.
    #[error("line too long, cut")]
    LineTooLong,
    /// The line is not `NAME:value` and was joined to the property in front of it.
    #[error("orphan line, joined to the one before")]
    OrphanJoined,
    /// The line is not `NAME:value` and there is no property to join it to; it was dropped.
    #[error("not a property")]
    NotAProperty,
    /// The parameters of the property cannot be read; the property was dropped.
    #[error("parameters of {property} unreadable")]
    BadParameters {
        /// Name of the property.
        property: String,
    },
    /// Some parameters of the property were dropped (too many, too long, or text behind a quote).
    #[error("some parameters of {property} dropped")]
    ParametersDropped {
        /// Name of the property.
        property: String,
    },
    /// The property stands outside every component and was dropped.
    #[error("{property} outside every component")]
    OutsideComponent {
        /// Name of the property.
        property: String,
    },
    /// A component begins that is nested too deep; it was dropped with all that is in it.
    #[error("{component} nested too deep")]
    TooDeep {
        /// Name of the component.
        component: String,
    },
    /// A component was never ended; it was ended where the next one, or the file, ends.
    #[error("{component} without END")]
    MissingEnd {
        /// Name of the component.
        component: String,
    },
    /// An `END` without its `BEGIN`; it was ignored.
    #[error("END:{component} without BEGIN")]
    StrayEnd {
        /// Name of the component.
        component: String,
    },
    /// The file has more events than [`MAX_EVENTS`](super::MAX_EVENTS); nothing was read from here on.
    #[error("too many events, stopped")]
    TooManyEvents,
    /// The file has more properties than [`MAX_PROPERTIES`](super::MAX_PROPERTIES); nothing was read
    /// from here on.
    #[error("too many properties, stopped")]
    TooManyProperties,
    /// There were more problems than [`MAX_PROBLEMS`](super::MAX_PROBLEMS); those that cost no event
    /// are not listed from here on.
    #[error("too many problems to list")]
    TooManyProblems,
    /// The event has no `DTSTART`; it is not in the events.
    #[error("event without DTSTART")]
    NoStart,
    /// The event's `DTSTART` is no date and no time; it is not in the events.
    #[error("DTSTART unreadable: {value}")]
    BadStart {
        /// The value as it stands in the file, cut to 100 characters.
        value: String,
    },
    /// A date or time of the event is unreadable; the property was left out.
    #[error("{property} unreadable: {value}")]
    BadTime {
        /// Name of the property.
        property: String,
        /// The value as it stands in the file, cut to 100 characters.
        value: String,
    },
    /// `DURATION` is unreadable or negative; the event has no end.
    #[error("DURATION unreadable: {value}")]
    BadDuration {
        /// The value as it stands in the file, cut to 100 characters.
        value: String,
    },
    /// The end lies before the start; the event has no end.
    #[error("end before start")]
    EndBeforeStart,
    /// The end is a date and the start a time, or the other way round, or the end floats and the start
    /// does not; the end was taken in the start's kind and by its clock.
    #[error("end is of another kind than start")]
    EndOfOtherKind,
    /// The zone is neither an IANA nor a Windows name; times keep the name and have no instant.
    #[error("zone {name} unknown")]
    UnknownZone {
        /// The zone's name in the file.
        name: String,
    },
    /// `STATUS` is none of those of an event; it was left out.
    #[error("status {value} unknown")]
    UnknownStatus {
        /// The value as it stands in the file, cut to 100 characters.
        value: String,
    },
    /// `SEQUENCE` is not a number; it was taken as 0.
    #[error("sequence {value} unreadable")]
    BadSequence {
        /// The value as it stands in the file, cut to 100 characters.
        value: String,
    },
    /// The event has more than one `RRULE`; the first was taken.
    #[error("more than one RRULE")]
    ManyRules,
    /// An `RDATE` gives periods; their starts were taken, their lengths not.
    #[error("RDATE periods taken as starts")]
    PeriodLength,
    /// The text is in an encoding of vCalendar 1.0 (quoted-printable) and was taken as it stands.
    #[error("{property} in an unknown encoding")]
    Encoded {
        /// Name of the property.
        property: String,
    },
}

impl ProblemKind {
    /// Whether an event of the file is missing from the events because of this.
    #[must_use]
    pub fn loses_event(&self) -> bool {
        match self {
            Self::NoStart | Self::BadStart { .. } | Self::TooManyEvents | Self::TooManyProperties => true,
            Self::TooDeep { component } => component == "VEVENT",
            _ => false,
        }
    }
}

/// The value for a problem: enough to find it again, not a megabyte of it.
pub(crate) fn excerpt(value: &str) -> String {
    value.chars().take(100).collect()
}

/// Most problems that are listed; those that cost an event are listed beyond it.
pub const MAX_PROBLEMS: usize = 10_000;

/// The problems of one file, in the order found, never more than a hostile file should get.
#[derive(Debug, Default)]
pub(crate) struct Log {
    problems: Vec<Problem>,
    full: bool,
}

impl Log {
    pub(crate) fn push(&mut self, line: usize, kind: ProblemKind) {
        if self.problems.len() < MAX_PROBLEMS || kind.loses_event() {
            self.problems.push(Problem { line, kind });
        } else if !self.full {
            self.full = true;
            self.problems.push(Problem { line, kind: ProblemKind::TooManyProblems });
        }
    }

    /// The problems by line, those of one line in the order found.
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        self.problems
    }
}
