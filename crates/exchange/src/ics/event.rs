//! Events with types, made from the components named `VEVENT`.
//!
//! Invariant: an event has a start. What else of it is unreadable is left out and told about, never
//! replaced by a guess. An override (`RECURRENCE-ID`) is an event of its own here.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::component::Component;
use super::problem::{Log, ProblemKind, excerpt};
use super::property::{Property, values};
use super::time::{Clock, Time, duration, time};
use super::zone::Zones;

/// One `VEVENT` (RFC 5545, 3.6.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// `UID`; real files lack it at times.
    pub uid: Option<String>,
    /// `SUMMARY`, unescaped; empty when there is none.
    pub summary: String,
    /// `DESCRIPTION`, unescaped.
    pub description: Option<String>,
    /// `LOCATION`, unescaped.
    pub location: Option<String>,
    /// All items of all `CATEGORIES`.
    pub categories: Vec<String>,
    /// `DTSTART`.
    pub start: Time,
    /// `DTEND`, or `DTSTART` and `DURATION`. Exclusive, as written; see [`Event::span`].
    pub end: Option<Time>,
    /// `RRULE` as it stands in the file.
    pub rrule: Option<String>,
    /// Instances that do not take place (`EXDATE`).
    pub exdates: Vec<Time>,
    /// Instances besides the rule (`RDATE`); of periods the starts.
    pub rdates: Vec<Time>,
    /// Which instance of the same `UID` this event replaces.
    pub recurrence_id: Option<Time>,
    /// `STATUS`.
    pub status: Option<Status>,
    /// `TRANSP:TRANSPARENT`: does not make anybody busy.
    pub transparent: bool,
    /// `SEQUENCE`; 0 when there is none.
    pub sequence: u32,
    /// `URL` as it stands in the file: not to be opened unasked.
    pub url: Option<String>,
    /// `RELATED-TO`, the first one.
    pub related_to: Option<String>,
    /// `DTSTAMP`.
    pub stamp: Option<Time>,
    /// `LAST-MODIFIED`.
    pub last_modified: Option<Time>,
    /// Physical line of `BEGIN:VEVENT`, from 1.
    pub line: usize,
}

/// `STATUS` of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It takes place.
    Confirmed,
    /// It may take place.
    Tentative,
    /// It does not take place.
    Cancelled,
}

/// What an event covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Whole days, both included.
    Days {
        /// First day.
        first: NaiveDate,
        /// Last day, never before the first.
        last: NaiveDate,
    },
    /// Local times on one clock, the end not included; start and end are equal for a moment.
    Times {
        /// Start.
        start: NaiveDateTime,
        /// End, by the clock of the start.
        end: NaiveDateTime,
        /// The clock of both.
        clock: Clock,
    },
}

impl Event {
    /// What the event covers, apart from its recurrences. An all-day event whose end is missing, or
    /// not after its start, is one day.
    #[must_use]
    pub fn span(&self) -> Span {
        let (Some(start), Some(clock)) = (self.start.local(), self.start.clock()) else {
            let first = self.start.day();
            let end = self.end.as_ref().and_then(|end| end.day().pred_opt());
            return Span::Days { first, last: end.map_or(first, |last| last.max(first)) };
        };
        let end = self.end.as_ref().and_then(|end| end.on(&clock)).unwrap_or(start);
        Span::Times { start, end: end.max(start), clock }
    }

    /// First and last day of an all-day event; `None` for one with times.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        match self.span() {
            Span::Days { first, last } => Some((first, last)),
            Span::Times { .. } => None,
        }
    }
}

/// Reads an event; `None` when it has no start, which `log` then says with the event's line.
pub(crate) fn event(component: &Component, zones: &mut Zones, log: &mut Log) -> Option<Event> {
    let start = start(component, zones, log)?;
    let end = end(component, &start, zones, log);
    for property in &component.properties {
        if property.parameter("ENCODING").is_some_and(|name| name.eq_ignore_ascii_case("QUOTED-PRINTABLE")) {
            log.push(property.line, ProblemKind::Encoded { property: property.name.clone() });
        }
    }
    let text = |name| component.property(name).map(Property::text).filter(|text| !text.is_empty());
    let raw = |name| component.property(name).map(|p| p.value.trim().to_owned()).filter(|v| !v.is_empty());
    Some(Event {
        uid: text("UID"),
        summary: text("SUMMARY").unwrap_or_default(),
        description: text("DESCRIPTION"),
        location: text("LOCATION"),
        categories: component
            .properties
            .iter()
            .filter(|p| p.name == "CATEGORIES")
            .flat_map(Property::list)
            .collect(),
        rrule: rule(component, log),
        exdates: times(component, "EXDATE", zones, log),
        rdates: times(component, "RDATE", zones, log),
        recurrence_id: times(component, "RECURRENCE-ID", zones, log).into_iter().next(),
        status: status(component, log),
        transparent: raw("TRANSP").is_some_and(|value| value.eq_ignore_ascii_case("TRANSPARENT")),
        sequence: sequence(component, log),
        url: raw("URL"),
        related_to: text("RELATED-TO"),
        stamp: times(component, "DTSTAMP", zones, log).into_iter().next(),
        last_modified: times(component, "LAST-MODIFIED", zones, log).into_iter().next(),
        line: component.line,
        start,
        end,
    })
}

fn start(component: &Component, zones: &mut Zones, log: &mut Log) -> Option<Time> {
    let Some(property) = component.property("DTSTART") else {
        log.push(component.line, ProblemKind::NoStart);
        return None;
    };
    let start = time(&property.value, property, zones, log);
    if start.is_none() {
        log.push(component.line, ProblemKind::BadStart { value: excerpt(&property.value) });
    }
    start
}

fn end(component: &Component, start: &Time, zones: &mut Zones, log: &mut Log) -> Option<Time> {
    if let Some(property) = component.property("DTEND") {
        let Some(end) = time(&property.value, property, zones, log) else {
            log.push(property.line, bad_time(property, &property.value));
            return None;
        };
        return matching_end(start, end, property, log);
    }
    let property = component.property("DURATION")?;
    let end = duration(&property.value).and_then(|duration| start.plus(duration));
    if end.is_none() {
        log.push(property.line, ProblemKind::BadDuration { value: excerpt(&property.value) });
    }
    end
}

/// The end in the kind of the start, and not before it.
fn matching_end(start: &Time, end: Time, property: &Property, log: &mut Log) -> Option<Time> {
    let Some(clock) = start.clock() else {
        return last_day(start, &end, property, log);
    };
    let end = match end {
        Time::Day(_) | Time::Floating(_) if clock != Clock::Floating || end.local().is_none() => {
            log.push(property.line, ProblemKind::EndOfOtherKind);
            Time::from_local(end.local().unwrap_or(end.day().and_time(NaiveTime::MIN)), clock.clone())
        }
        end => end,
    };
    let Some(local) = end.on(&clock) else {
        // Two clocks that cannot be compared, one of them floating or of an unknown zone.
        log.push(property.line, bad_time(property, &property.value));
        return None;
    };
    if Some(local) < start.local() {
        log.push(property.line, ProblemKind::EndBeforeStart);
        return None;
    }
    Some(end)
}

/// The end of an all-day event.
fn last_day(start: &Time, end: &Time, property: &Property, log: &mut Log) -> Option<Time> {
    let mut day = end.day();
    if let Some(local) = end.local() {
        log.push(property.line, ProblemKind::EndOfOtherKind);
        // A day that is begun belongs to the event.
        if local.time() != NaiveTime::MIN {
            day = day.succ_opt()?;
        }
    }
    if day < start.day() {
        log.push(property.line, ProblemKind::EndBeforeStart);
        return None;
    }
    Some(Time::Day(day))
}

fn times(component: &Component, name: &str, zones: &mut Zones, log: &mut Log) -> Vec<Time> {
    let mut found = Vec::new();
    for property in component.properties.iter().filter(|property| property.name == name) {
        for value in values(property) {
            let start = match value.split_once('/') {
                Some((start, _)) => {
                    log.push(property.line, ProblemKind::PeriodLength);
                    start
                }
                None => value,
            };
            match time(start, property, zones, log) {
                Some(time) => found.push(time),
                None => log.push(property.line, bad_time(property, value)),
            }
        }
    }
    found
}

fn rule(component: &Component, log: &mut Log) -> Option<String> {
    let mut rules = component.properties.iter().filter(|property| property.name == "RRULE");
    let first = rules.next()?;
    if let Some(second) = rules.next() {
        log.push(second.line, ProblemKind::ManyRules);
    }
    Some(first.value.trim().to_owned()).filter(|rule| !rule.is_empty())
}

fn status(component: &Component, log: &mut Log) -> Option<Status> {
    let property = component.property("STATUS")?;
    match property.value.trim().to_ascii_uppercase().as_str() {
        "CONFIRMED" => Some(Status::Confirmed),
        "TENTATIVE" => Some(Status::Tentative),
        "CANCELLED" => Some(Status::Cancelled),
        "" => None,
        _ => {
            log.push(property.line, ProblemKind::UnknownStatus { value: excerpt(&property.value) });
            None
        }
    }
}

fn sequence(component: &Component, log: &mut Log) -> u32 {
    let Some(property) = component.property("SEQUENCE") else { return 0 };
    property.value.trim().parse().unwrap_or_else(|_| {
        log.push(property.line, ProblemKind::BadSequence { value: excerpt(&property.value) });
        0
    })
}

fn bad_time(property: &Property, value: &str) -> ProblemKind {
    ProblemKind::BadTime { property: property.name.clone(), value: excerpt(value) }
}
