//! iCalendar (RFC 5545, 7986, 6868): [`read()`] takes files as they really are, [`write()`] makes
//! feeds that calendars accept, [`verify()`] reads back what was written before it leaves.
//!
//! Invariant: every `VEVENT` of a file is either in [`Reading::events`] or has a [`Problem`] with its
//! line; what is not understood stays in the tree of [`Reading::calendars`]. The same [`Calendar`]
//! is always the same bytes.
//!
//! ```
//! use slipway_exchange::ics::{ProblemKind, read};
//!
//! let reading = read(b"BEGIN:VEVENT\nSUMMARY:Freeze\nDTSTART:20271220\nDTEND:20280103\nEND:VEVENT\n\
//!     BEGIN:VEVENT\nSUMMARY:Some day\nEND:VEVENT\n");
//! let (first, last) = reading.events[0].days().expect("an all-day event");
//! assert_eq!((first.to_string(), last.to_string()), ("2027-12-20".into(), "2028-01-02".into()));
//! assert_eq!((reading.problems[0].line, &reading.problems[0].kind), (6, &ProblemKind::NoStart));
//! ```
//!
//! Deliberately not here: expanding recurrences (rules stay text), evaluating a file's own time zone
//! definitions, invitations (no organizer, no attendees), alarms and to-dos, and any file access.

mod calendar;
mod component;
mod event;
mod fold;
pub mod import;
mod prepass;
mod problem;
mod property;
mod read;
#[cfg(test)]
mod tests;
mod time;
mod verify;
mod write;
mod zone;

pub use calendar::{Calendar, Entry, EntryTime, clean};
pub use component::Component;
pub use event::{Event, Span, Status};
pub use problem::{MAX_PROBLEMS, Problem, ProblemKind};
pub use property::Property;
pub use read::{MAX_EVENTS, MAX_PROPERTIES, Reading, read};
pub use time::{Clock, Time};
pub use verify::{Field, WriteError, verify, write_verified};
pub use write::write;
pub use zone::Zone;
