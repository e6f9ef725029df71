//! A plan as a calendar feed, for everybody or for an audience.
//!
//! Invariant: the same plan, stamps and day give the same calendar. An event's UID is made of its record's id
//! and the feed, never of a date, a title or a place, so that clients see a change as a change. What was removed
//! or cancelled stays for six weeks and says so.
//!
//! Deliberately not here: bytes (the exchange crate writes and verifies them), alarms, people as attendees.

mod facts;
mod scope;
#[cfg(test)]
mod tests;
mod windows;

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use slipway_exchange::ics::{Calendar, Entry, EntryTime, Status};
use slipway_plan::record::{
    Audience, AudienceId, Booking, BookingStatus, Content, EnvironmentEvent, Gate, Milestone, Phase, Record,
    Release, ReleaseId, ReleaseStatus, WindowRule, WorkStatus,
};
use slipway_plan::time::instant;
use slipway_plan::{Moment, Plan, RecordKind, RecordRef, Span};
use slipway_text::{kind, label, say};
use uuid::Uuid;

/// For how long a removed or cancelled event is kept.
const KEPT_DAYS: u64 = 42;

/// How often clients are asked to look again, in minutes.
const REFRESH_MINUTES: u32 = 60;

/// When records changed, from the log.
#[derive(Debug, Clone, Default)]
pub struct Stamps {
    /// How often dates or status of a record changed, and the UTC time of its last change.
    pub by_record: HashMap<RecordRef, (u32, NaiveDateTime)>,
    /// Records that were removed, as they were last, with the UTC time of the removal.
    pub removed: Vec<(Record, NaiveDateTime)>,
}

/// Which feed.
#[derive(Debug, Clone, Copy)]
pub struct Feed<'a> {
    /// Only what this audience is told about; everything without one.
    pub audience: Option<AudienceId>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Name of the plan.
    pub name: &'a str,
    /// Now: what was cancelled six weeks before is left out.
    pub now: NaiveDateTime,
}

/// The events of a feed, by start.
pub fn calendar(plan: &Plan, stamps: &Stamps, of: &Feed<'_>) -> Calendar {
    let mut book = Book::new(plan, stamps, of);
    book.collect();
    let Book { mut events, audience, .. } = book;
    events.sort_by_cached_key(|event| (start(&event.when), event.uid.clone()));
    events.iter_mut().for_each(one_moment);
    let name =
        audience.map_or_else(|| of.name.to_owned(), |a| say::feed_name_audience(of.name, &a.name).text());
    Calendar {
        name: clipped(&name, MOST_TITLE),
        description: say::feed_about(clipped(of.name, MOST_TITLE)).text(),
        color: None,
        refresh_minutes: REFRESH_MINUTES,
        events,
    }
}

fn start(when: &EntryTime) -> NaiveDateTime {
    match when {
        EntryTime::Days { first, .. } => first.and_time(chrono::NaiveTime::MIN),
        EntryTime::Zoned { start, .. } | EntryTime::Utc { start, .. } => *start,
    }
}

/// Longest title and text, in characters: calendars cut or refuse longer ones.
const MOST_TITLE: usize = 300;
const MOST_TEXT: usize = 6_000;

fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{kept}…")
}

/// Whether a record is still meant, and since when not.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Firm,
    Asked,
    /// Off, in the plan still; its status says so.
    Cancelled,
    /// Off since then, and out of the plan.
    Removed(NaiveDateTime),
}

/// What an event is made of, beside what all events have.
struct Draft {
    part: &'static str,
    title: String,
    text: String,
    place: String,
    kind: RecordKind,
    /// More categories.
    categories: Vec<String>,
    span: Span,
    /// How many minutes go by, where its end is not by the clock on the wall.
    elapsed: Option<i64>,
    zone: Tz,
    /// A person has to be there.
    busy: bool,
}

struct Book<'a> {
    plan: &'a Plan,
    stamps: &'a Stamps,
    of: &'a Feed<'a>,
    audience: Option<&'a Audience>,
    gone: HashMap<RecordRef, &'a Record>,
    events: Vec<Entry>,
}

impl<'a> Book<'a> {
    fn new(plan: &'a Plan, stamps: &'a Stamps, of: &'a Feed<'a>) -> Self {
        let gone = stamps.removed.iter().map(|(record, _)| (record.reference(), record)).collect();
        let audience = of.audience.and_then(|id| plan.get::<Audience>(id));
        Self { plan, stamps, of, audience, gone, events: Vec::new() }
    }

    fn collect(&mut self) {
        let plan = self.plan;
        plan.all::<Release>().for_each(|it| self.release(it, None));
        plan.all::<Phase>().for_each(|it| self.phase(it, None));
        plan.all::<Gate>().for_each(|it| self.gate(it, None));
        plan.all::<Milestone>().for_each(|it| self.milestone(it, None));
        plan.all::<Booking>().for_each(|it| self.booking(it, None));
        plan.all::<EnvironmentEvent>().for_each(|it| self.event(it, None));
        plan.all::<WindowRule>().for_each(|it| self.window(it, None));
        for (record, when) in &self.stamps.removed {
            if plan.holds(record.reference()) {
                continue;
            }
            let when = Some(*when);
            match record {
                Record::Release(it) => self.release(it, when),
                Record::Phase(it) => self.phase(it, when),
                Record::Gate(it) => self.gate(it, when),
                Record::Milestone(it) => self.milestone(it, when),
                Record::Booking(it) => self.booking(it, when),
                Record::EnvironmentEvent(it) => self.event(it, when),
                Record::WindowRule(it) => self.window(it, when),
                _ => {}
            }
        }
    }

    /// The release, also one that was removed.
    fn release_of(&self, id: ReleaseId) -> Option<&'a Release> {
        self.plan.get::<Release>(id).or_else(|| match self.gone.get(&id.into()) {
            Some(Record::Release(release)) => Some(release),
            _ => None,
        })
    }

    fn release_title(&self, id: ReleaseId) -> String {
        match self.release_of(id) {
            Some(release) => release_title(release),
            None => label::short(self.plan, id.into()),
        }
    }

    /// A record of a release is off when the release is.
    fn standing(&self, off: bool, release: Option<ReleaseId>, removed: Option<NaiveDateTime>) -> Standing {
        let release = release.and_then(|id| self.release_of(id));
        match removed {
            Some(when) => Standing::Removed(when),
            None if off || release.is_some_and(|r| r.status == ReleaseStatus::Cancelled) => {
                Standing::Cancelled
            }
            None => Standing::Firm,
        }
    }

    fn release(&mut self, it: &Release, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Releases) || !self.wants_release(Some(it.id)) {
            return;
        }
        let standing = self.standing(false, Some(it.id), removed);
        let title = release_title(it);
        let zone = self.plan.zone();
        let fields = [
            "kind",
            "status",
            "portfolio",
            "owner",
            "start",
            "ready",
            "deploy",
            "forecast_ready",
            "forecast_deploy",
            "actual_ready",
            "actual_deploy",
            "description",
        ];
        let text = facts::of(self.plan, it, &fields);
        let draft = |part, title, span, busy| Draft {
            part,
            title,
            text: text.clone(),
            place: String::new(),
            kind: RecordKind::Release,
            categories: facts::portfolio(self.plan, Some(it)),
            span,
            elapsed: None,
            zone,
            busy,
        };
        if let Some(ready) = it.ready {
            let title = say::feed_ready(&title).text();
            self.put(it.id.into(), &[], standing, draft("ready", title, point(ready), false));
        }
        if let Some(span) = it.deployment(zone) {
            let title = say::feed_deployment(&title).text();
            let draft = Draft { elapsed: Some(it.deploy_minutes), ..draft("deployment", title, span, true) };
            self.put(it.id.into(), &[], standing, draft);
        }
    }

    fn phase(&mut self, it: &Phase, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Phases) || !self.wants_release(Some(it.release)) {
            return;
        }
        let standing = self.standing(it.status == WorkStatus::Cancelled, Some(it.release), removed);
        let fields = [
            "kind",
            "tier",
            "status",
            "owner",
            "team",
            "forecast_start",
            "forecast_end",
            "actual_start",
            "actual_end",
            "note",
        ];
        let draft =
            self.of_release(it.release, RecordKind::Phase, it.span(), facts::of(self.plan, it, &fields));
        let title = say::feed_phase(self.release_title(it.release), &it.name).text();
        self.put(it.id.into(), &[it.release.into()], standing, Draft { title, ..draft });
    }

    fn gate(&mut self, it: &Gate, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Gates) || !self.wants_release(Some(it.release)) {
            return;
        }
        let standing = self.standing(false, Some(it.release), removed);
        let (criteria, concerned) = facts::criteria(self.plan, it);
        let fields = ["status", "owner", "forecast", "actual", "note"];
        let text = facts::joined([facts::of(self.plan, it, &fields), criteria]);
        let draft = self.of_release(it.release, RecordKind::Gate, point(it.at), text);
        let title = say::feed_gate(self.release_title(it.release), &it.name).text();
        let mut related = vec![RecordRef::from(it.release)];
        related.extend(concerned);
        self.put(it.id.into(), &related, standing, Draft { title, busy: true, ..draft });
    }

    fn milestone(&mut self, it: &Milestone, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Milestones) || !self.wants_release(Some(it.release)) {
            return;
        }
        let standing = self.standing(false, Some(it.release), removed);
        let text = facts::of(self.plan, it, &["owner", "forecast", "actual", "note"]);
        let draft = self.of_release(it.release, RecordKind::Milestone, point(it.date), text);
        let title = say::feed_milestone(self.release_title(it.release), &it.name).text();
        self.put(it.id.into(), &[it.release.into()], standing, Draft { title, busy: true, ..draft });
    }

    fn of_release(&self, release: ReleaseId, kind: RecordKind, span: Span, text: String) -> Draft {
        Draft {
            part: "",
            title: String::new(),
            text,
            place: String::new(),
            kind,
            categories: facts::portfolio(self.plan, self.release_of(release)),
            span,
            elapsed: None,
            zone: self.plan.zone(),
            busy: false,
        }
    }

    fn booking(&mut self, it: &Booking, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Bookings) || !self.wants_booking(it) {
            return;
        }
        let off = matches!(it.status, BookingStatus::Rejected | BookingStatus::Cancelled);
        let standing = match self.standing(off, it.release, removed) {
            Standing::Firm if it.status == BookingStatus::Requested => Standing::Asked,
            standing => standing,
        };
        let (place, zone) = self.place(it.environment.into());
        let part = it.phase.and_then(|id| self.plan.get::<Phase>(id)).map(|phase| phase.name.clone());
        let release = it.release.and_then(|id| self.release_of(id)).map(|release| release.key.clone());
        let what: Vec<String> = release.into_iter().chain(part).collect();
        let what = if what.is_empty() { it.purpose.clone() } else { what.join(" ") };
        let title = match what.is_empty() {
            true => say::feed_booking_alone(&place),
            false => say::feed_booking(&place, what),
        };
        let fields =
            ["key", "release", "phase", "purpose", "mode", "status", "requester", "approver", "note"];
        let draft = Draft {
            part: "",
            title: title.text(),
            text: facts::of(self.plan, it, &fields),
            place,
            kind: RecordKind::Booking,
            categories: vec![kind::choice(it.mode.word())],
            span: it.span(),
            elapsed: None,
            zone,
            busy: false,
        };
        let related: Vec<RecordRef> = it.release.into_iter().map(Into::into).collect();
        self.put(it.id.into(), &related, standing, draft);
    }

    fn event(&mut self, it: &EnvironmentEvent, removed: Option<NaiveDateTime>) {
        if !self.wants(Content::Events) || !self.wants_environment(it.environment.into()) {
            return;
        }
        let standing = self.standing(false, None, removed);
        let (place, zone) = self.place(it.environment.into());
        let draft = Draft {
            part: "",
            title: say::feed_event(&place, &it.name).text(),
            text: facts::of(self.plan, it, &["kind", "planned", "note"]),
            place,
            kind: RecordKind::EnvironmentEvent,
            categories: vec![kind::choice(it.kind.word())],
            span: it.span(),
            elapsed: None,
            zone,
            busy: false,
        };
        self.put(it.id.into(), &[], standing, draft);
    }

    /// Adds an event, unless it lies outside the feed or has been off for too long.
    fn put(&mut self, at: RecordRef, related: &[RecordRef], standing: Standing, draft: Draft) {
        if self.covers(draft.span)
            && let Some(entry) = self.entry(at, related, standing, draft)
        {
            self.events.push(entry);
        }
    }

    fn covers(&self, span: Span) -> bool {
        let last = span.end().date().max(span.start().date());
        let midnight = span.end().time() == chrono::NaiveTime::MIN && span.end() > span.start();
        let last = if midnight { last.pred_opt().unwrap_or(last) } else { last };
        self.of.from.is_none_or(|from| last >= from) && self.of.to.is_none_or(|to| span.start().date() <= to)
    }

    fn entry(&self, at: RecordRef, related: &[RecordRef], standing: Standing, draft: Draft) -> Option<Entry> {
        let of = |at: &RecordRef| self.stamps.by_record.get(at).copied().unwrap_or_default();
        let (own, mut stamp) = of(&at);
        let mut sequence = own;
        for other in related {
            let (theirs, when) = of(other);
            stamp = stamp.max(when);
            // A release that is called off, or meant again, changes what happens to all that belongs to it.
            if other.kind == RecordKind::Release {
                sequence = sequence.saturating_add(theirs);
            }
        }
        if let Standing::Removed(when) = standing {
            stamp = stamp.max(when);
            sequence = sequence.saturating_add(1);
        }
        let off = matches!(standing, Standing::Cancelled | Standing::Removed(_));
        let oldest = self.of.now.checked_sub_days(Days::new(KEPT_DAYS)).unwrap_or(self.of.now);
        if off && stamp < oldest {
            return None;
        }
        let mut categories = vec![kind::one(draft.kind)];
        categories.extend(draft.categories);
        let is_timed = matches!(draft.span, Span::Hours { .. });
        Some(Entry {
            uid: self.uid(at, draft.part),
            sequence,
            stamp,
            summary: clipped(&draft.title, MOST_TITLE),
            description: clipped(&draft.text, MOST_TEXT),
            location: clipped(&draft.place, MOST_TITLE),
            categories,
            url: None,
            when: when(draft.span, draft.elapsed, draft.zone),
            rrule: None,
            exdates: Vec::new(),
            status: match standing {
                Standing::Firm => Status::Confirmed,
                Standing::Asked => Status::Tentative,
                Standing::Cancelled | Standing::Removed(_) => Status::Cancelled,
            },
            transparent: !(draft.busy && is_timed),
            related_to: None,
        })
    }

    fn uid(&self, at: RecordRef, part: &str) -> String {
        let feed = self.of.audience.map_or_else(|| "all".to_owned(), |audience| audience.0.to_string());
        format!("{}@slipway", Uuid::new_v5(&at.id, format!("{feed}/{}/{part}", at.kind.slug()).as_bytes()))
    }
}

fn release_title(release: &Release) -> String {
    if release.key == release.name {
        return release.name.clone();
    }
    say::label_key_name(&release.key, &release.name).text()
}

/// A point in time, or the whole day where only a day is planned.
fn point(at: Moment) -> Span {
    match at.time {
        None => Span::Days { first: at.day, last: at.day },
        Some(_) => Span::Hours { start: at.first(), end: at.first() },
    }
}

/// A civil time that clocks skip or repeat is written in UTC: readers do not agree on which moment it is.
fn one_moment(entry: &mut Entry) {
    if let EntryTime::Zoned { start, end, tz } = entry.when
        && entry.rrule.is_none()
        && [start, end].iter().any(|at| is_odd(at, tz))
    {
        let (start, end) = Span::Hours { start, end }.instants(tz);
        entry.when = EntryTime::Utc { start: utc(start), end: utc(end) };
    }
}

/// Whether clocks skip or repeat a civil time.
fn is_odd(at: &NaiveDateTime, tz: Tz) -> bool {
    tz.from_local_datetime(at).single().is_none()
}

fn utc(at: i64) -> NaiveDateTime {
    DateTime::from_timestamp(at, 0).unwrap_or_default().naive_utc()
}

/// By the clock of a zone; in UTC where minutes go by that the clock on the wall does not show.
fn when(span: Span, elapsed: Option<i64>, tz: Tz) -> EntryTime {
    match (span, elapsed) {
        (Span::Days { first, last }, _) => EntryTime::Days { first, last },
        (Span::Hours { start, end }, Some(minutes)) if [start, end].iter().any(|at| is_odd(at, tz)) => {
            let start = instant(start, tz);
            EntryTime::Utc {
                start: utc(start),
                end: utc(start.saturating_add(minutes.max(0).saturating_mul(60))),
            }
        }
        (Span::Hours { start, end }, _) => EntryTime::Zoned { start, end, tz },
    }
}
