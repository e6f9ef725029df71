//! An event as a window rule: a rule of its own for each date that stands beside its recurrence.
//!
//! Invariant: the rule's clock is the event's. `UNTIL` is on that clock, as all of a recurrence is.

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use serde_json::{Map, json};
use slipway_plan::recurrence::Recurrence;
use slipway_plan::recurrence_fault;
use slipway_plan::{Moment, Plan, RecordKind, Value, ValueError};

use super::when;
use super::{Made, Told, Wrong, note, title};
use crate::ics::Event;
use crate::import::ProblemKind;

/// Most further dates (RDATE) of one event.
const MOST_DATES: usize = 366;

/// The rules that an event becomes, and remarks.
pub(super) fn windows(
    told: &Told<'_>,
    kind: &'static str,
    plan: &Plan,
) -> Result<(Vec<Made>, Vec<Wrong>), Wrong> {
    let event = told.event;
    let (from, to, zone) = when::own(event);
    if from.time.is_some() && from >= to {
        return Err(Wrong::lost(None, ProblemKind::NoLength));
    }
    let rrule = rule(event, zone)?;
    let zone = zone.filter(|zone| *zone != plan.zone());
    let fields = |from: Moment, to: Moment, rrule: Value, exceptions: Value| -> Map<String, Value> {
        let zone = zone.map_or(Value::Null, |zone| json!(zone.name()));
        let pairs = [
            ("name", title(event)),
            ("kind", json!(kind)),
            ("rrule", rrule),
            ("from", json!(from)),
            ("to", json!(to)),
            ("exceptions", exceptions),
            ("zone", zone),
            ("note", note(event)),
        ];
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    };
    let record = |part: &str| told.id(RecordKind::WindowRule, part);
    let mut made = vec![Made { record: record(""), fields: fields(from, to, rrule, exceptions(told)) }];
    let mut remarks = Vec::new();
    let length = to.first() - from.first();
    let clock = event.start.clock();
    for date in event.rdates.iter().take(MOST_DATES) {
        let Some(start) = when::local(date, clock.as_ref()) else { continue };
        let end = start.checked_add_signed(length).unwrap_or(start);
        let moment =
            |at: NaiveDateTime| if from.time.is_some() { Moment::at(at) } else { Moment::day(at.date()) };
        let (start, end) = (moment(start), moment(end));
        if start != from {
            let fields = fields(start, end, Value::Null, Value::Null);
            made.push(Made { record: record(&start.to_string()), fields });
        }
    }
    if event.rdates.len() > MOST_DATES {
        remarks.push(Wrong::lost(Some("RDATE"), ProblemKind::TooManyDates { most: MOST_DATES }));
    }
    Ok((made, remarks))
}

/// The recurrence on the event's clock.
fn rule(event: &Event, zone: Option<Tz>) -> Result<Value, Wrong> {
    let Some(text) = &event.rrule else { return Ok(Value::Null) };
    let whole_days = event.start.local().is_none();
    let parts = text.trim_start_matches("RRULE:").split(';').filter(|part| !part.is_empty());
    let text: Vec<String> = parts.map(|part| until(part, whole_days, zone)).collect();
    let text = text.join(";");
    match Recurrence::parse(&text) {
        Ok(rule) => Ok(json!(rule.as_str())),
        Err(bad) => {
            let why = recurrence_fault::of_text(&text, &bad.0);
            let why = ValueError::NotRecurrence { found: text, why: Box::new(why) };
            Err(Wrong::lost(Some("RRULE"), ProblemKind::Value(why)))
        }
    }
}

/// `UNTIL` of whole days is a day, of times what the event's own clock shows.
fn until(part: &str, whole_days: bool, zone: Option<Tz>) -> String {
    let Some(value) = part.to_uppercase().strip_prefix("UNTIL=").map(str::to_owned) else {
        return part.to_owned();
    };
    if whole_days {
        return format!("UNTIL={}", value.get(..8).unwrap_or(&value));
    }
    let utc = value.strip_suffix('Z').and_then(|at| NaiveDateTime::parse_from_str(at, "%Y%m%dT%H%M%S").ok());
    match (utc, zone) {
        (Some(utc), Some(zone)) => {
            let local = zone.from_utc_datetime(&utc).naive_local();
            format!("UNTIL={}", local.format("%Y%m%dT%H%M%S"))
        }
        _ => format!("UNTIL={value}"),
    }
}

/// Days on which no period starts.
fn exceptions(told: &Told<'_>) -> Value {
    let clock = told.event.start.clock();
    let excluded =
        told.event.exdates.iter().filter_map(|date| when::local(date, clock.as_ref())).map(|at| at.date());
    let mut days: Vec<_> = excluded.chain(told.replaced.iter().copied()).collect();
    days.sort_unstable();
    days.dedup();
    if days.is_empty() { Value::Null } else { days.iter().map(|day| json!(day.to_string())).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn until_is_on_the_clock_of_the_event() {
        let berlin = Some(Tz::Europe__Berlin);
        assert_eq!(until("UNTIL=20270701T220000Z", false, berlin), "UNTIL=20270702T000000");
        assert_eq!(until("UNTIL=20270701T220000Z", false, None), "UNTIL=20270701T220000Z");
        assert_eq!(until("until=20270701T000000Z", true, None), "UNTIL=20270701");
        assert_eq!(until("FREQ=DAILY", false, berlin), "FREQ=DAILY");
    }
}
