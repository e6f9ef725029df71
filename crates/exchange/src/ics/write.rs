//! The way out: a [`Calendar`] to bytes that calendar applications take without trouble.
//!
//! Invariant: the same calendar is the same bytes, on every machine and at every time. CRLF, at most
//! 75 octets a line, `METHOD:PUBLISH`, days as dates with an exclusive end, zones defined where used.

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

use super::calendar::{Calendar, Entry, EntryTime, clean, clean_raw};
use super::event::Status;
use super::fold::{escape, push};
use super::property::Property;

/// `PRODID` of everything written.
const PRODUCT: &str = "-//Slipway//Slipway//EN";

/// Years behind the first start of a repeating event that its zone's definition covers; rules of a
/// zone that are in force then go on for ever.
const REPEATING_YEARS: i32 = 12;

/// Writes a calendar. Callers that hand the bytes out use [`write_verified`](super::write_verified).
#[must_use]
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024 + calendar.events.len() * 512);
    begin(&mut out, "VCALENDAR");
    raw(&mut out, "VERSION", "2.0");
    raw(&mut out, "PRODID", PRODUCT);
    raw(&mut out, "CALSCALE", "GREGORIAN");
    raw(&mut out, "METHOD", "PUBLISH");
    text(&mut out, "NAME", &calendar.name);
    text(&mut out, "X-WR-CALNAME", &calendar.name);
    optional(&mut out, "DESCRIPTION", &calendar.description);
    optional(&mut out, "X-WR-CALDESC", &calendar.description);
    color(&mut out, calendar);
    let refresh = refresh(calendar.refresh_minutes);
    with(&mut out, "REFRESH-INTERVAL", "VALUE", "DURATION", &refresh);
    raw(&mut out, "X-PUBLISHED-TTL", &refresh);
    for (tz, years) in zones(calendar) {
        zone(&mut out, tz, years);
    }
    for entry in &calendar.events {
        event(&mut out, entry);
    }
    end(&mut out, "VCALENDAR");
    out
}

fn event(out: &mut Vec<u8>, entry: &Entry) {
    begin(out, "VEVENT");
    text(out, "UID", &entry.uid);
    raw(out, "DTSTAMP", &utc(entry.stamp));
    raw(out, "LAST-MODIFIED", &utc(entry.stamp));
    raw(out, "SEQUENCE", &entry.sequence.to_string());
    when(out, entry);
    if let Some(rule) = &entry.rrule {
        raw(out, "RRULE", &clean_raw(rule));
    }
    for exdate in &entry.exdates {
        moment(out, "EXDATE", *exdate, &entry.when);
    }
    optional(out, "SUMMARY", &entry.summary);
    optional(out, "DESCRIPTION", &entry.description);
    optional(out, "LOCATION", &entry.location);
    let categories: Vec<String> = categories(entry).map(|item| escape(&item)).collect();
    if !categories.is_empty() {
        raw(out, "CATEGORIES", &categories.join(","));
    }
    if let Some(url) = entry.url.as_deref().map(clean_raw).filter(|url| !url.is_empty()) {
        raw(out, "URL", &url);
    }
    raw(
        out,
        "STATUS",
        match entry.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        },
    );
    raw(out, "TRANSP", if entry.transparent { "TRANSPARENT" } else { "OPAQUE" });
    if let Some(parent) = &entry.related_to {
        optional(out, "RELATED-TO", parent);
    }
    end(out, "VEVENT");
}

/// The categories as they are written.
pub(crate) fn categories(entry: &Entry) -> impl Iterator<Item = String> {
    entry.categories.iter().map(|item| clean(item)).filter(|item| !item.is_empty())
}

fn when(out: &mut Vec<u8>, entry: &Entry) {
    let (start, end) = match &entry.when {
        EntryTime::Days { first, last } => {
            let after = last.succ_opt().unwrap_or(*last);
            (first.and_time(NaiveTime::MIN), after.and_time(NaiveTime::MIN))
        }
        EntryTime::Zoned { start, end, .. } | EntryTime::Utc { start, end } => (*start, *end),
    };
    moment(out, "DTSTART", start, &entry.when);
    // A moment has no end: DTEND must be later than DTSTART (RFC 5545, 3.8.2.2).
    if end != start {
        moment(out, "DTEND", end, &entry.when);
    }
}

/// A date or time on the clock of `when`.
fn moment(out: &mut Vec<u8>, name: &str, at: NaiveDateTime, when: &EntryTime) {
    match when {
        EntryTime::Days { .. } => with(out, name, "VALUE", "DATE", &date(at.date())),
        EntryTime::Zoned { tz, .. } if !is_utc(*tz) => {
            with(out, name, "TZID", tz.name(), &format!("{}T{}", date(at.date()), at.format("%H%M%S")));
        }
        EntryTime::Zoned { .. } | EntryTime::Utc { .. } => raw(out, name, &utc(at)),
    }
}

/// UTC has a form of its own; a `TZID` that names it puzzles readers.
pub(crate) fn is_utc(tz: Tz) -> bool {
    matches!(tz, Tz::UTC | Tz::Etc__UTC | Tz::Zulu | Tz::Etc__Zulu | Tz::UCT | Tz::Etc__UCT)
}

/// The zones in use with the years that they have to be defined for, by name.
fn zones(calendar: &Calendar) -> BTreeMap<&'static str, (i32, i32)> {
    let mut zones: BTreeMap<&'static str, (i32, i32)> = BTreeMap::new();
    for entry in &calendar.events {
        let EntryTime::Zoned { start, end, tz } = &entry.when else { continue };
        if is_utc(*tz) {
            continue;
        }
        let repeated = entry.rrule.as_ref().map_or(0, |_| REPEATING_YEARS);
        let (first, last) = (start.year(), end.year().saturating_add(repeated));
        let years = zones.entry(tz.name()).or_insert((first, last));
        *years = (years.0.min(first), years.1.max(last));
    }
    zones
}

/// The definition of a zone, from the rules of the time zone database that this program has.
fn zone(out: &mut Vec<u8>, name: &str, (first, last): (i32, i32)) {
    let start_of = |year: i32| {
        let day = NaiveDate::from_ymd_opt(year.clamp(1900, 2300), 1, 1).unwrap_or_default();
        day.and_time(NaiveTime::MIN).and_utc().timestamp()
    };
    let root = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    let mut holder = ICalendar { components: vec![root] };
    // A day and a half early: January 1 begins before UTC's in half of the world.
    let from = start_of(first).saturating_sub(36 * 3600);
    if holder.add_timezone(name, from, start_of(last.saturating_add(2))).is_none() {
        return;
    }
    let written = holder.to_string();
    let body = written.lines().skip_while(|line| *line != "BEGIN:VTIMEZONE");
    for line in body.take_while(|line| *line != "END:VCALENDAR") {
        out.extend_from_slice(line.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
}

fn color(out: &mut Vec<u8>, calendar: &Calendar) {
    let Some(color) = &calendar.color else { return };
    if !color.is_empty() && color.bytes().all(|b| b.is_ascii_alphabetic()) {
        raw(out, "COLOR", color);
    } else if let Some(hex) = color.strip_prefix('#')
        && hex.len() == 6
        && hex.bytes().all(|b| b.is_ascii_hexdigit())
    {
        raw(out, "X-APPLE-CALENDAR-COLOR", color);
    }
}

fn refresh(minutes: u32) -> String {
    match minutes.max(1) {
        hours if hours % 60 == 0 => format!("PT{}H", hours / 60),
        minutes => format!("PT{minutes}M"),
    }
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn utc(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn begin(out: &mut Vec<u8>, name: &str) {
    raw(out, "BEGIN", name);
}

fn end(out: &mut Vec<u8>, name: &str) {
    raw(out, "END", name);
}

fn optional(out: &mut Vec<u8>, name: &str, value: &str) {
    let escaped = escape(value);
    if !escaped.is_empty() {
        raw(out, name, &escaped);
    }
}

fn text(out: &mut Vec<u8>, name: &str, value: &str) {
    raw(out, name, &escape(value));
}

fn raw(out: &mut Vec<u8>, name: &str, value: &str) {
    push(out, &Property { name: name.to_owned(), parameters: Vec::new(), value: value.to_owned(), line: 0 });
}

fn with(out: &mut Vec<u8>, name: &str, parameter: &str, setting: &str, value: &str) {
    let parameters = vec![(parameter.to_owned(), vec![setting.to_owned()])];
    push(out, &Property { name: name.to_owned(), parameters, value: value.to_owned(), line: 0 });
}
