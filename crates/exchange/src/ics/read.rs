//! The way in: bytes to a tree, events and problems.
//!
//! Invariant: never fails and never panics; every `VEVENT` is in the events or has a problem that
//! [`loses_event`](super::ProblemKind::loses_event) with its line. Work and memory grow with the
//! length of the file at most, up to the caps.

use super::component::{Component, Tree};
use super::event::{Event, event};
use super::prepass::{Lines, to_utf8};
use super::problem::{Problem, ProblemKind};
use super::property::Property;
use super::zone::Zones;

/// Most events read from one file; reading stops at the next one with a problem.
pub const MAX_EVENTS: usize = 100_000;

/// Most properties read from one file; reading stops at the next one with a problem.
pub const MAX_PROPERTIES: usize = 1_000_000;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The outermost components, with all they hold. A `VEVENT` outside every calendar is one too.
    pub calendars: Vec<Component>,
    /// The events in the order of the file.
    pub events: Vec<Event>,
    /// What could not be taken as written, by line.
    pub problems: Vec<Problem>,
}

/// Reads an iCalendar file of any origin.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let utf8 = to_utf8(bytes);
    let mut lines = Lines::new(&utf8);
    let mut tree = Tree::default();
    let (mut events, mut properties) = (0, 0);
    while let Some(line) = lines.next() {
        let log = &mut lines.problems;
        let Some(property) = Property::parse(&line.text, line.line, log) else { continue };
        match property.name.as_str() {
            "BEGIN" => {
                if property.value.trim().eq_ignore_ascii_case("VEVENT") {
                    events += 1;
                }
                if events > MAX_EVENTS {
                    log.push(line.line, ProblemKind::TooManyEvents);
                    break;
                }
                properties += 1;
                tree.begin(&property.value, line.line, log);
            }
            "END" => tree.end(&property.value, line.line, log),
            _ => {
                properties += 1;
                tree.property(property, log);
            }
        }
        if properties > MAX_PROPERTIES {
            log.push(line.line, ProblemKind::TooManyProperties);
            break;
        }
    }
    let mut log = lines.problems;
    let calendars = tree.finish(&mut log);
    let mut zones = Zones::new(&calendars);
    let found = calendars.iter().flat_map(|calendar| calendar.all("VEVENT"));
    let events = found.filter_map(|component| event(component, &mut zones, &mut log)).collect();
    Reading { calendars, events, problems: log.into_problems() }
}
