//! Reading back what was written, before it leaves.
//!
//! Invariant: bytes that pass are read by [`read`](super::read()) without a problem and say the same as
//! the calendar, field by field, apart from the characters that [`clean`] takes out.

use std::collections::HashSet;

use chrono::{NaiveDateTime, Timelike};
use thiserror::Error;

use super::calendar::{Calendar, Entry, EntryTime, clean, clean_raw};
use super::event::{Event, Span};
use super::fold::MAX_OCTETS;
use super::problem::Problem;
use super::read::{Reading, read};
use super::time::{Clock, Time};
use super::write::{categories, is_utc, write};
use super::zone::Zone;

/// Why a calendar must not leave as written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A physical line is too long or not ended by CRLF.
    #[error("line {line} is too long or badly ended")]
    Line {
        /// Physical line, from 1.
        line: usize,
    },
    /// Reading it back found a problem.
    #[error("read back with a problem: {0}")]
    Problem(Problem),
    /// The number of calendars or events is not what it was.
    #[error("{found} events read back, {expected} written")]
    Count {
        /// Events of the calendar.
        expected: usize,
        /// Events read back.
        found: usize,
    },
    /// Two entries have the same UID, so that clients would show one of them.
    #[error("UID {uid} twice")]
    DuplicateUid {
        /// The UID.
        uid: String,
    },
    /// An entry's end lies before its start, or its UID is empty.
    #[error("entry {uid} is not an event")]
    NotAnEvent {
        /// UID of the entry.
        uid: String,
    },
    /// The calendar's own name or description is not what it was.
    #[error("calendar {field:?} differs")]
    Calendar {
        /// What differs.
        field: Field,
    },
    /// A field of an entry is not what it was.
    #[error("entry {uid}: {field:?} differs")]
    Entry {
        /// UID of the entry.
        uid: String,
        /// What differs.
        field: Field,
    },
}

/// A field that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the fields of Calendar and Entry")]
pub enum Field {
    Name,
    Uid,
    Sequence,
    Stamp,
    Summary,
    Description,
    Location,
    Categories,
    Url,
    When,
    Rule,
    Exceptions,
    Status,
    Transparency,
    RelatedTo,
}

/// Writes a calendar and proves that it is read back as it was.
///
/// # Errors
/// See [`verify`]. A text of more than 64 KiB on its line is one way to get one.
pub fn write_verified(calendar: &Calendar) -> Result<Vec<u8>, WriteError> {
    let bytes = write(calendar);
    verify(calendar, &bytes)?;
    Ok(bytes)
}

/// Compares bytes with the calendar they were written from.
///
/// # Errors
/// The first difference found.
pub fn verify(calendar: &Calendar, bytes: &[u8]) -> Result<(), WriteError> {
    sound(calendar)?;
    lines(bytes)?;
    let reading = read(bytes);
    if let Some(problem) = reading.problems.first() {
        return Err(WriteError::Problem(problem.clone()));
    }
    let (expected, found) = (calendar.events.len(), reading.events.len());
    if expected != found || reading.calendars.len() != 1 {
        return Err(WriteError::Count { expected, found });
    }
    head(calendar, &reading)?;
    for (entry, event) in calendar.events.iter().zip(&reading.events) {
        if let Some(field) = difference(entry, event) {
            return Err(WriteError::Entry { uid: entry.uid.clone(), field });
        }
    }
    Ok(())
}

fn sound(calendar: &Calendar) -> Result<(), WriteError> {
    let mut uids = HashSet::new();
    for entry in &calendar.events {
        let forwards = match &entry.when {
            EntryTime::Days { first, last } => first <= last,
            EntryTime::Zoned { start, end, .. } | EntryTime::Utc { start, end } => start <= end,
        };
        if !forwards || clean(&entry.uid).is_empty() {
            return Err(WriteError::NotAnEvent { uid: entry.uid.clone() });
        }
        if !uids.insert(clean(&entry.uid)) {
            return Err(WriteError::DuplicateUid { uid: entry.uid.clone() });
        }
    }
    Ok(())
}

fn lines(bytes: &[u8]) -> Result<(), WriteError> {
    for (index, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let ended = line.strip_suffix(b"\r\n");
        if !ended.is_some_and(|line| line.len() <= MAX_OCTETS && !line.contains(&b'\r')) {
            return Err(WriteError::Line { line: index + 1 });
        }
    }
    Ok(())
}

fn head(calendar: &Calendar, reading: &Reading) -> Result<(), WriteError> {
    let text = |name| reading.calendars[0].property(name).map(|p| p.text()).unwrap_or_default();
    let name = clean(&calendar.name);
    if text("NAME") != name || text("X-WR-CALNAME") != name {
        return Err(WriteError::Calendar { field: Field::Name });
    }
    if text("DESCRIPTION") != clean(&calendar.description) {
        return Err(WriteError::Calendar { field: Field::Description });
    }
    Ok(())
}

fn difference(entry: &Entry, event: &Event) -> Option<Field> {
    let stamp = Some(Time::Utc(whole(entry.stamp)));
    let some = |text: &str| Some(clean(text)).filter(|text| !text.is_empty());
    let raw = |text: &String| Some(clean_raw(text)).filter(|text| !text.is_empty());
    let same = [
        (Field::Uid, event.uid == some(&entry.uid)),
        (Field::Sequence, event.sequence == entry.sequence),
        (Field::Stamp, event.stamp == stamp && event.last_modified == stamp),
        (Field::Summary, event.summary == clean(&entry.summary)),
        (Field::Description, event.description == some(&entry.description)),
        (Field::Location, event.location == some(&entry.location)),
        (Field::Categories, event.categories.iter().eq(categories(entry).collect::<Vec<_>>().iter())),
        (Field::Url, event.url == entry.url.as_ref().and_then(raw)),
        (Field::When, event.span() == span(&entry.when)),
        (Field::Rule, event.rrule == entry.rrule.as_ref().and_then(raw)),
        (Field::Exceptions, exceptions(entry, event)),
        (Field::Status, event.status == Some(entry.status)),
        (Field::Transparency, event.transparent == entry.transparent),
        (Field::RelatedTo, event.related_to == entry.related_to.as_deref().and_then(some)),
    ];
    same.into_iter().find(|(_, same)| !same).map(|(field, _)| field)
}

/// Times are written in whole seconds.
fn whole(at: NaiveDateTime) -> NaiveDateTime {
    at.with_nanosecond(0).unwrap_or(at)
}

fn span(when: &EntryTime) -> Span {
    let (start, end) = match when {
        EntryTime::Days { first, last } => return Span::Days { first: *first, last: *last },
        EntryTime::Zoned { start, end, .. } | EntryTime::Utc { start, end } => (start, end),
    };
    Span::Times { start: whole(*start), end: whole(*end), clock: clock(when) }
}

fn clock(when: &EntryTime) -> Clock {
    match when {
        EntryTime::Zoned { tz, .. } if !is_utc(*tz) => Clock::Zoned(Zone::Known(*tz)),
        _ => Clock::Utc,
    }
}

fn exceptions(entry: &Entry, event: &Event) -> bool {
    let expected = entry.exdates.iter().map(|at| match &entry.when {
        EntryTime::Days { .. } => Time::Day(at.date()),
        timed => Time::from_local(whole(*at), clock(timed)),
    });
    expected.eq(event.exdates.iter().cloned())
}
