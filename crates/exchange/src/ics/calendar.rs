//! What a feed says, before it is bytes.
//!
//! Invariant: nothing here asks for the time or makes ids; both come from the caller, so the same plan
//! gives the same bytes. Organizers, attendees and alarms are deliberately not there: the first two
//! turn a feed into an invitation, malformed alarms stop an import.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::event::Status;

/// A calendar to be written: a feed or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Name that a calendar application shows.
    pub name: String,
    /// What it is; left out when empty.
    pub description: String,
    /// A CSS colour name (RFC 7986, 5.9) or `#rrggbb`; anything else is left out.
    pub color: Option<String>,
    /// How often a client should ask again, in minutes; at least 1.
    pub refresh_minutes: u32,
    /// The events, written in this order.
    pub events: Vec<Entry>,
}

/// One event of a calendar. Texts may hold anything; see [`clean`] for what is written of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable identity: never made from date, title or position. Unique in the calendar.
    pub uid: String,
    /// Rises when dates or status change.
    pub sequence: u32,
    /// UTC time of the last change: `DTSTAMP` and `LAST-MODIFIED`.
    pub stamp: NaiveDateTime,
    /// Title; left out when empty.
    pub summary: String,
    /// Left out when empty.
    pub description: String,
    /// Left out when empty.
    pub location: String,
    /// Left out when empty; empty items are dropped.
    pub categories: Vec<String>,
    /// Where to read more.
    pub url: Option<String>,
    /// When it is.
    pub when: EntryTime,
    /// RFC 5545 rule without `RRULE:`. `UNTIL` is a date for days and UTC for everything else.
    pub rrule: Option<String>,
    /// Instances that do not take place, on the clock of `when`; of days only the date counts.
    pub exdates: Vec<NaiveDateTime>,
    /// A cancelled event is kept and says so: leaving it out does not remove it everywhere.
    pub status: Status,
    /// Does not make anybody busy (freezes, markers).
    pub transparent: bool,
    /// `UID` of the event that this one belongs to.
    pub related_to: Option<String>,
}

/// When an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryTime {
    /// Whole days, both included.
    Days {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
    /// Local times of a zone, the end not included; equal ones are a moment.
    Zoned {
        /// Start by the clock on the wall.
        start: NaiveDateTime,
        /// End by the clock on the wall.
        end: NaiveDateTime,
        /// Where the wall is.
        tz: Tz,
    },
    /// Instants, the end not included; equal ones are a moment.
    Utc {
        /// Start.
        start: NaiveDateTime,
        /// End.
        end: NaiveDateTime,
    },
}

/// A text as it is written: every kind of line break becomes `\n`, other control characters (but tabs)
/// are dropped. Readers differ in what they do with them, and some take them as the end of a line.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                let _ = chars.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => cleaned.push('\n'),
            '\t' => cleaned.push('\t'),
            c if c.is_control() || c == '\u{feff}' => {}
            c => cleaned.push(c),
        }
    }
    cleaned
}

/// A value that is not TEXT (a URL, a rule): no line breaks, no blanks, no control characters.
pub(crate) fn clean_raw(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !c.is_whitespace() && *c != '\u{feff}').collect()
}
