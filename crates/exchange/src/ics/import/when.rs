//! Times of events as moments of a plan.
//!
//! Invariant: a day stays a day. A window keeps its own clock; a date of a release is put on the plan's.

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use slipway_plan::Moment;
use slipway_plan::time::civil;

use crate::ics::{Clock, Event, Span, Time, Zone};

/// A time as text, for telling events apart.
pub(super) fn text(time: &Time) -> String {
    match time {
        Time::Day(day) => day.to_string(),
        Time::Floating(local) => local.to_string(),
        Time::Utc(utc) => format!("{utc}Z"),
        Time::Zoned { local, zone: Zone::Known(tz) } => format!("{local} {tz}"),
        Time::Zoned { local, zone: Zone::Unknown(name) } => format!("{local} {name}"),
    }
}

/// Whether it takes more than a day.
pub(super) fn is_long(event: &Event) -> bool {
    match event.span() {
        Span::Days { first, last } => first < last,
        Span::Times { start, end, .. } => end - start > TimeDelta::days(1),
    }
}

/// From and to on the event's own clock, and the zone of that clock where it has one.
pub(super) fn own(event: &Event) -> (Moment, Moment, Option<Tz>) {
    match event.span() {
        Span::Days { first, last } => (Moment::day(first), Moment::day(last), None),
        Span::Times { start, end, clock } => (Moment::at(start), Moment::at(end), zone(&clock)),
    }
}

/// The zone of a clock; the reader's own for a floating one and for a zone that nobody knows.
pub(super) fn zone(clock: &Clock) -> Option<Tz> {
    match clock {
        Clock::Utc => Some(Tz::UTC),
        Clock::Zoned(Zone::Known(tz)) => Some(*tz),
        Clock::Floating | Clock::Zoned(Zone::Unknown(_)) => None,
    }
}

/// First and last moment on the plan's clock.
pub(super) fn on_plan(event: &Event, plan: Tz) -> (Moment, Moment) {
    let (from, to, zone) = own(event);
    let Some(zone) = zone.filter(|zone| *zone != plan) else { return (from, to) };
    let moved = |moment: Moment| match moment.time {
        Some(_) => Moment::at(civil(slipway_plan::time::instant(moment.first(), zone), plan)),
        None => moment,
    };
    (moved(from), moved(to))
}

/// A time on the clock of a window.
pub(super) fn local(time: &Time, clock: Option<&Clock>) -> Option<NaiveDateTime> {
    match clock {
        Some(clock) => time.on(clock).or_else(|| time.local()),
        None => Some(time.day().and_time(chrono::NaiveTime::MIN)),
    }
}
