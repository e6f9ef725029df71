//! An iCalendar file as changes of a plan: holidays and freezes become window rules, all else dates of a
//! release.
//!
//! What a calendar holds is told by its name, else by its titles: half of them for holidays, all for freezes.
//!
//! | calendar | event | becomes |
//! | --- | --- | --- |
//! | holidays | a day of work in lieu | window rule `working_hours` |
//! | holidays | any other | window rule `holiday` |
//! | freezes | any | window rule `freeze` |
//! | any other | its category says freeze or holiday, or it is a freeze of several days | window rule |
//! | any other | longer than a day | phase of the release |
//! | any other | any other | milestone of the release |
//!
//! The release is the one that is given, else the one whose key is the calendar's name, else one that is made
//! and told about.
//!
//! Invariant: every `VEVENT` is taken or has a problem with its line. A record's id is made from the event's
//! UID, so that a second import changes nothing, and a new version of the calendar edits what it brought.
//!
//! Deliberately not here: removing what a calendar no longer has, and times in zones that only the file
//! defines.

mod schedule;
mod when;
mod window;
mod words;

use std::collections::HashMap;

use serde_json::Map;
use slipway_plan::record::ReleaseId;
use slipway_plan::{Command, Plan, RecordKind, RecordRef, Value};
use uuid::Uuid;

use super::{Event, Reading, Status, read};
use crate::import::{Cancelled, Import, Problem, ProblemKind, Source, Watch, subject};
use words::{About, Nature, categories_about, event_about, nature};

/// Ids of records are names in this space (RFC 9562, version 5).
const SPACE: Uuid = Uuid::from_u128(0x6f1c_66fe_9b8e_5b0e_a6a5_52c2_0d5c_1c77);

/// Reads one calendar. Dates that are neither holidays nor freezes go to `release`, where one is given.
///
/// # Errors
/// When `watch` asks to stop.
pub fn import(
    plan: &Plan,
    source: &Source,
    release: Option<ReleaseId>,
    ids: &mut dyn FnMut() -> Uuid,
    watch: &dyn Watch,
) -> Result<Import, Cancelled> {
    let mut taking = Taking::new(plan, release, ids);
    taking.source(source, watch)?;
    Ok(taking.import)
}

/// Reads several calendars, each with a release of its own where it needs one.
///
/// # Errors
/// When `watch` asks to stop.
pub fn import_all(
    plan: &Plan,
    sources: &[Source],
    ids: &mut dyn FnMut() -> Uuid,
    watch: &dyn Watch,
) -> Result<Import, Cancelled> {
    let mut taking = Taking::new(plan, None, ids);
    for source in sources {
        taking.source(source, watch)?;
    }
    Ok(taking.import)
}

struct Taking<'a> {
    /// The plan with what was taken so far.
    work: Plan,
    release: Option<ReleaseId>,
    ids: &'a mut dyn FnMut() -> Uuid,
    import: Import,
}

/// What an event is going to be.
struct Made {
    record: RecordRef,
    fields: Map<String, Value>,
}

/// A problem of an event: the property that it is about, and whether the event is lost.
struct Wrong {
    property: Option<&'static str>,
    lost: bool,
    why: Box<ProblemKind>,
}

impl Wrong {
    fn lost(property: Option<&'static str>, why: ProblemKind) -> Self {
        Self { property, lost: true, why: Box::new(why) }
    }

    fn remark(property: Option<&'static str>, why: ProblemKind) -> Self {
        Self { property, lost: false, why: Box::new(why) }
    }
}

/// An event with what tells it from all others.
struct Told<'a> {
    event: &'a Event,
    identity: String,
    /// Days on which other events of the same UID take its place.
    replaced: Vec<chrono::NaiveDate>,
}

impl Told<'_> {
    fn id(&self, kind: RecordKind, part: &str) -> RecordRef {
        let name = format!("{}\0{}\0{part}", kind.slug(), self.identity);
        RecordRef::new(kind, Uuid::new_v5(&SPACE, name.as_bytes()))
    }
}

fn line(event: &Event) -> u64 {
    u64::try_from(event.line).unwrap_or(u64::MAX)
}

impl<'a> Taking<'a> {
    fn new(plan: &Plan, release: Option<ReleaseId>, ids: &'a mut dyn FnMut() -> Uuid) -> Self {
        Self { work: plan.clone(), release, ids, import: Import::default() }
    }

    fn source(&mut self, source: &Source, watch: &dyn Watch) -> Result<(), Cancelled> {
        let reading = read(&source.bytes);
        let total = u64::try_from(reading.events.len()).unwrap_or(u64::MAX);
        if !watch.step(0, total) {
            return Err(Cancelled);
        }
        let mut problems = self.opened(source, &reading);
        let nature = nature(&reading.calendars, &source.name, &reading.events);
        let mut schedule = schedule::Schedule::new(&reading, &source.name, self.release);
        for (done, told) in (1_u64..).zip(tell(&reading.events, &source.name, &mut problems)) {
            let made = match self.known(&told).unwrap_or_else(|| role(&told, nature)) {
                Role::Window(kind) => window::windows(&told, kind, &self.work),
                Role::Date(Some(known)) => Ok(schedule::date(&told, known, None, self.work.zone())),
                Role::Date(None) => {
                    let release = schedule.release(self, &mut problems, &source.name, line(told.event));
                    release.map(|release| {
                        let kind = schedule::kind(told.event);
                        schedule::date(&told, kind, Some(release), self.work.zone())
                    })
                }
            };
            let wrong = match made {
                Ok((made, remarks)) => {
                    let refused = made.into_iter().filter_map(|made| self.take(made).err());
                    remarks.into_iter().chain(refused.collect::<Vec<_>>()).collect()
                }
                Err(wrong) => vec![wrong],
            };
            problems.extend(wrong.into_iter().map(|wrong| at(&source.name, told.event, wrong)));
            if done.is_multiple_of(256) && !watch.step(done, total) {
                return Err(Cancelled);
            }
        }
        problems.sort_by_key(|problem| problem.line);
        self.import.problems.append(&mut problems);
        Ok(())
    }

    /// What an earlier import made of the event: that it stays, however the rest of the calendar changed.
    fn known(&self, told: &Told<'_>) -> Option<Role> {
        let record = |kind| self.work.record(told.id(kind, ""));
        if let Some(slipway_plan::Record::WindowRule(rule)) = record(RecordKind::WindowRule) {
            return Some(Role::Window(rule.kind.word()));
        }
        let dates = [RecordKind::Milestone, RecordKind::Phase];
        dates.into_iter().find(|&kind| record(kind).is_some()).map(|kind| Role::Date(Some(kind)))
    }

    /// What is wrong with the file as such.
    fn opened(&mut self, source: &Source, reading: &Reading) -> Vec<Problem> {
        let file = &source.name;
        let lost = reading.problems.iter().filter(|problem| problem.kind.loses_event()).count();
        self.import.rows += reading.events.len() + lost;
        let mut problems: Vec<Problem> = reading
            .problems
            .iter()
            .map(|problem| Problem {
                file: file.clone(),
                line: u64::try_from(problem.line).ok(),
                column: None,
                character: None,
                lost: problem.kind.loses_event(),
                why: ProblemKind::Ics(problem.kind.clone()),
            })
            .collect();
        if reading.events.is_empty() && lost == 0 {
            let is_calendar = reading.calendars.iter().any(|c| c.name == "VCALENDAR");
            let why = if is_calendar { ProblemKind::NoEvents } else { ProblemKind::NotACalendar };
            problems.push(Problem {
                file: file.clone(),
                line: None,
                column: None,
                character: None,
                lost: !is_calendar,
                why,
            });
        }
        problems
    }

    /// Adds the record, or edits the one that is there.
    fn take(&mut self, made: Made) -> Result<(), Wrong> {
        let Made { record, fields } = made;
        let refused = |why| Wrong::lost(None, why);
        let command = match self.work.record(record) {
            None => Some(Command::Add {
                record,
                fields: fields.into_iter().filter(|(_, v)| !v.is_null()).collect(),
            }),
            Some(now) => {
                let mut then = now.clone();
                let mut differing = Map::new();
                for (name, value) in fields {
                    then.set(&name, &value).map_err(|error| refused(self.why(error)))?;
                    let after = then.get(&name).unwrap_or_default();
                    if now.get(&name).as_ref() != Some(&after) {
                        differing.insert(name, after);
                    }
                }
                (!differing.is_empty()).then_some(Command::Edit { record, fields: differing })
            }
        };
        if command.is_none() {
            *self.import.same.entry(record.kind).or_default() += 1;
        }
        if let Some(command) = command {
            let changes = self.work.effect(&command).map_err(|error| refused(self.why(error)))?;
            self.work.apply(&changes);
            self.import.commands.push(command);
        }
        *self.import.taken.entry(record.kind).or_default() += 1;
        Ok(())
    }

    fn why(&self, error: slipway_plan::PlanError) -> ProblemKind {
        match error {
            slipway_plan::PlanError::Value { why, .. } => ProblemKind::Value(why),
            error => {
                let record = subject(&error).and_then(|at| self.work.record(at));
                let name = record.and_then(|r| r.get("name")).and_then(|v| v.as_str().map(str::to_owned));
                ProblemKind::Refused { error, name: name.unwrap_or_default() }
            }
        }
    }
}

fn at(file: &str, event: &Event, wrong: Wrong) -> Problem {
    let column = wrong.property.map(str::to_owned);
    Problem {
        file: file.to_owned(),
        line: Some(line(event)),
        column,
        character: None,
        lost: wrong.lost,
        why: *wrong.why,
    }
}

/// What becomes of an event.
enum Role {
    /// A window rule of that kind.
    Window(&'static str),
    /// A date of a release: of that kind, where an earlier import made it.
    Date(Option<RecordKind>),
}

fn role(told: &Told<'_>, nature: Nature) -> Role {
    let event = told.event;
    match (nature, event_about(event)) {
        (Nature::Holidays, Some(About::Workday)) => Role::Window("working_hours"),
        (Nature::Holidays, Some(About::Freeze)) | (Nature::Freezes, _) => Role::Window("freeze"),
        (Nature::Holidays, _) => Role::Window("holiday"),
        (Nature::Schedule, about) => match (categories_about(event), about) {
            (Some(About::Freeze), _) => Role::Window("freeze"),
            (Some(About::Holiday), _) => Role::Window("holiday"),
            (None, Some(About::Freeze)) if when::is_long(event) => Role::Window("freeze"),
            _ => Role::Date(None),
        },
    }
}

/// Events that count, each with its identity; why the others do not goes into `problems`.
fn tell<'a>(events: &'a [Event], file: &str, problems: &mut Vec<Problem>) -> Vec<Told<'a>> {
    let mut told: Vec<Told<'a>> = Vec::with_capacity(events.len());
    let mut places: HashMap<String, usize> = HashMap::new();
    for event in events {
        let mut identity = identity(event);
        if let Some(&first) = places.get(&identity) {
            let other = told[first].event;
            let same = other.start == event.start && other.summary == event.summary;
            if event.sequence == other.sequence && !same {
                // One UID for several events: a mistake that writers make.
                identity = format!("{identity}\0{}\0{}", when::text(&event.start), event.summary);
                if places.contains_key(&identity) {
                    let why = ProblemKind::SameEvent { line: line(other) };
                    problems.push(at(file, event, Wrong::remark(None, why)));
                    continue;
                }
            } else {
                let (kept, left) =
                    if event.sequence > other.sequence { (event, other) } else { (other, event) };
                told[first].event = kept;
                let why = ProblemKind::SameEvent { line: line(kept) };
                problems.push(at(file, left, Wrong::remark(None, why)));
                continue;
            }
        }
        places.insert(identity.clone(), told.len());
        told.push(Told { event, identity, replaced: Vec::new() });
    }
    replace(&mut told);
    told.retain(|told| {
        let cancelled = told.event.status == Some(Status::Cancelled);
        if cancelled {
            problems.push(at(file, told.event, Wrong::remark(None, ProblemKind::CancelledEvent)));
        }
        !cancelled
    });
    told
}

/// Tells each repeating event the days that overrides (`RECURRENCE-ID`) take from it.
fn replace(told: &mut [Told<'_>]) {
    let mut days: HashMap<String, Vec<chrono::NaiveDate>> = HashMap::new();
    for override_ in told.iter().filter(|told| told.event.uid.is_some()) {
        if let (Some(uid), Some(instance)) = (&override_.event.uid, &override_.event.recurrence_id) {
            days.entry(uid.clone()).or_default().push(instance.day());
        }
    }
    for master in told.iter_mut().filter(|told| told.event.recurrence_id.is_none()) {
        if let Some(days) = master.event.uid.as_ref().and_then(|uid| days.get(uid)) {
            master.replaced.clone_from(days);
        }
    }
}

/// The UID with the instance; without a UID title and start, which is all that is left to tell it by.
fn identity(event: &Event) -> String {
    match &event.uid {
        Some(uid) => {
            let instance = event.recurrence_id.as_ref().map(when::text).unwrap_or_default();
            format!("{uid}\0{instance}")
        }
        None => format!("\0{}\0{}", event.summary, when::text(&event.start)),
    }
}

/// Title, else the first line of the description; empty where there is neither.
fn title(event: &Event) -> Value {
    let first =
        event.description.as_deref().and_then(|text| text.lines().find(|line| !line.trim().is_empty()));
    let title = if event.summary.trim().is_empty() { first.unwrap_or_default() } else { &event.summary };
    Value::from(title.trim())
}

/// Description, place and address in one text.
fn note(event: &Event) -> Value {
    let parts = [&event.description, &event.location, &event.url];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    if parts.is_empty() { Value::Null } else { Value::from(parts.join("\n")) }
}
