//! Dates of a release: milestones, and phases where they take more than a day.
//!
//! Invariant: a release is made at most once for a calendar, and only when a date needs it. Its own dates are
//! the first and the last of the calendar; once it is there, they are not touched.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde_json::{Map, json};
use slipway_plan::record::ReleaseId;
use slipway_plan::{Command, RecordKind, RecordRef};

use super::when::{is_long, on_plan};
use super::{Made, Taking, Told, Wrong, note, title};
use crate::ics::{Event, Reading, Status};
use crate::import::{Problem, ProblemKind};

/// Longest key that is made of a calendar's name, in characters.
const MOST_KEY: usize = 60;

/// The release of a calendar's dates, as far as it is known.
pub(super) struct Schedule {
    release: Option<ReleaseId>,
    name: String,
    days: Option<(NaiveDate, NaiveDate)>,
}

impl Schedule {
    pub(super) fn new(reading: &Reading, file: &str, release: Option<ReleaseId>) -> Self {
        let live = reading.events.iter().filter(|event| event.status != Some(Status::Cancelled));
        let days = live.map(|event| match event.days() {
            Some(days) => days,
            None => (event.start.day(), event.end.as_ref().map_or(event.start.day(), crate::ics::Time::day)),
        });
        let days = days.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        Self { release, name: name(reading, file), days }
    }

    /// The release, made where nothing has the key of the calendar.
    pub(super) fn release(
        &mut self,
        taking: &mut Taking<'_>,
        problems: &mut Vec<Problem>,
        file: &str,
        line: u64,
    ) -> Result<ReleaseId, Wrong> {
        if let Some(release) = self.release {
            return Ok(release);
        }
        let key = key(&self.name);
        let release = match taking.work.by_key(RecordKind::Release, &key) {
            Some(at) => at,
            None => {
                let at = RecordRef::new(RecordKind::Release, (taking.ids)());
                let mut fields = Map::new();
                fields.insert("key".to_owned(), json!(key));
                fields.insert("name".to_owned(), json!(self.name));
                fields.insert("kind".to_owned(), json!("independent"));
                if let Some((first, last)) = self.days {
                    fields.insert("start".to_owned(), json!(first.to_string()));
                    fields.insert("ready".to_owned(), json!(last.to_string()));
                }
                let command = Command::Add { record: at, fields };
                let refused = |error| Wrong::lost(None, taking.why(error));
                let changes = taking.work.effect(&command).map_err(refused)?;
                taking.work.apply(&changes);
                taking.import.commands.push(command);
                *taking.import.taken.entry(RecordKind::Release).or_default() += 1;
                let (file, why) = (file.to_owned(), ProblemKind::ReleaseMade { key });
                problems.push(Problem {
                    file,
                    line: Some(line),
                    column: None,
                    character: None,
                    lost: false,
                    why,
                });
                at
            }
        };
        let release = ReleaseId(release.id);
        self.release = Some(release);
        Ok(release)
    }
}

/// A milestone, or a phase where it takes more than a day.
pub(super) fn kind(event: &Event) -> RecordKind {
    if is_long(event) { RecordKind::Phase } else { RecordKind::Milestone }
}

/// The date, and remarks. Without a `release` it stays where it is in the plan.
pub(super) fn date(
    told: &Told<'_>,
    kind: RecordKind,
    release: Option<ReleaseId>,
    plan: Tz,
) -> (Vec<Made>, Vec<Wrong>) {
    let event = told.event;
    let (from, to) = on_plan(event, plan);
    let mut pairs = vec![("name", title(event)), ("note", note(event))];
    match kind {
        RecordKind::Phase => pairs.extend([("start", json!(from)), ("end", json!(to))]),
        _ => pairs.push(("date", json!(from))),
    }
    pairs.extend(release.map(|release| ("release", json!(RecordRef::from(release)))));
    let fields = pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let repeats = event.rrule.is_some() || !event.rdates.is_empty();
    let remark = repeats.then(|| Wrong::remark(Some("RRULE"), ProblemKind::FirstOnly));
    (vec![Made { record: told.id(kind, ""), fields }], remark.into_iter().collect())
}

/// What the calendar calls itself; else what made it, unless that is a program for calendars of all kinds; else
/// its file.
fn name(reading: &Reading, file: &str) -> String {
    let text =
        |name: &str| reading.calendars.iter().find_map(|calendar| calendar.property(name)).map(|p| p.text());
    let maker = text("PRODID").map(|id| {
        let parts: Vec<&str> = id.split("//").map(str::trim).filter(|part| !part.is_empty()).collect();
        // -//owner//product//language (ISO 9070).
        let product = match parts.as_slice() {
            ["-" | "+", _, product, ..] => *product,
            _ => "",
        };
        product.to_owned()
    });
    let maker = maker.filter(|product| {
        let product = product.to_lowercase();
        !["calendar", "ical", "outlook", "exchange", "caldav"].iter().any(|word| product.contains(word))
    });
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned();
    let told = [text("NAME"), text("X-WR-CALNAME"), maker, Some(stem)];
    told.into_iter()
        .flatten()
        .map(|name| name.trim().to_owned())
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| file.to_owned())
}

/// A key made of a name: blanks become hyphens, the characters that names of parts use are left out.
fn key(name: &str) -> String {
    let plain = |c: char| !c.is_control() && !matches!(c, '/' | ';' | ':' | '#');
    let kept: String = name.chars().filter(|c| plain(*c)).collect();
    let joined = kept.split_whitespace().collect::<Vec<_>>().join("-");
    joined.chars().take(MOST_KEY).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ics::read;

    fn named(head: &str, file: &str) -> String {
        name(&read(format!("BEGIN:VCALENDAR\n{head}\nEND:VCALENDAR\n").as_bytes()), file)
    }

    #[test]
    fn a_calendar_has_a_name() {
        let product = "PRODID:-//Kubernetes SIG Release//Kubernetes v1.35 Release Schedule//EN";
        assert_eq!(named(product, "schedule.ics"), "Kubernetes v1.35 Release Schedule");
        assert_eq!(named("PRODID:-//Google Inc//Google Calendar 70.9054//EN", "train.ics"), "train");
        assert_eq!(named("X-WR-CALNAME:Train 7\nPRODID:-//A//B//EN", "x.ics"), "Train 7");
        assert_eq!(named("VERSION:2.0", ".ics"), ".ics");
        assert_eq!(key("Train  7: a/b"), "Train-7-ab");
    }
}
