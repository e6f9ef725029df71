//! Exports: a snapshot of the plan becomes files.
//!
//! *Invariant*: a file appears whole or not at all (written beside, then renamed), and the same plan gives
//! the same bytes.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use slipway_analysis::ConflictSet;
use slipway_plan::record::{AudienceId, Release, ReleaseId};
use slipway_plan::time::{civil, instant, parse_day};
use slipway_plan::{Plan, RecordKind};
use slipway_report::page::Paper;
use slipway_report::{Facts, bookings, register, release, status, year};
use slipway_store::{Entry, Store};
use slipway_text::say;

use crate::feed::{self, Feed, Stamps};
use crate::files::file_name;
use crate::session::Session;
use crate::wire::{Code, ExportReport, WireError};

/// A plan at one moment, with all that exports ask for.
pub struct Snapshot {
    /// The records.
    pub plan: Arc<Plan>,
    /// Now, civil, in the plan's zone.
    pub now: NaiveDateTime,
    /// Position in the log.
    pub revision: u64,
    /// First eight hex digits of the hash of that entry.
    pub fingerprint: String,
    /// Name of the plan.
    pub name: String,
    /// When each record changed last.
    pub stamps: Stamps,
}

impl Snapshot {
    /// Of an open plan.
    pub fn of(session: &Session) -> Result<Self, WireError> {
        let plan = session.plan();
        let store = session.store();
        let at_path = |e| WireError::store(session.path(), &e);
        Ok(Self {
            now: session.now(),
            revision: session.revision(),
            fingerprint: store.fingerprint().map_err(at_path)?,
            name: plan.settings().map_or_else(String::new, |s| s.name.clone()),
            stamps: stamps(store).map_err(at_path)?,
            plan,
        })
    }
}

/// The plan as it was at an earlier position of the log.
pub struct Earlier {
    /// Its records then.
    pub plan: Plan,
    /// Its conflicts then.
    pub conflicts: ConflictSet,
    /// Civil time of the entry at that position.
    pub now: NaiveDateTime,
}

/// Goes back to a position in the log, by taking back every later entry.
pub fn earlier(session: &Session, position: u64) -> Result<Earlier, WireError> {
    let at_path = |e| WireError::store(session.path(), &e);
    let mut plan = (*session.plan()).clone();
    let mut when = None;
    let mut before = None;
    'log: loop {
        let part = session.store().entries(before, 500).map_err(at_path)?;
        let Some(last) = part.last() else { break };
        before = Some(last.seq);
        for entry in part {
            if entry.seq <= position {
                when = Some(entry.at.timestamp());
                break 'log;
            }
            for stored in entry.changes.into_iter().rev() {
                let stored = stored.inverse();
                let now = plan.record(stored.record);
                let change = stored.bind(now).map_err(|e| WireError::refused(&plan, &e))?;
                plan.apply(&[change]);
            }
        }
    }
    let now = when.map_or(session.now(), |at| civil(at, plan.zone()));
    Ok(Earlier { conflicts: ConflictSet::check(&plan, now), plan, now })
}

/// A position in the log from a number, or from a day: the last entry before that day.
pub fn since(session: &Session, text: &str) -> Result<Option<u64>, WireError> {
    if let Ok(position) = text.parse::<u64>() {
        return Ok((position <= session.revision()).then_some(position));
    }
    let Ok(day) = parse_day(text) else { return Ok(None) };
    let start = instant(day.and_time(chrono::NaiveTime::MIN), session.plan().zone());
    let entries = crate::history_of(session)?;
    let at = |entry: &crate::wire::HistoryEntry| chrono::DateTime::parse_from_rfc3339(&entry.when).ok();
    let before = entries.iter().find(|entry| at(entry).is_some_and(|at| at.timestamp() < start));
    Ok(Some(before.map_or(0, |entry| entry.seq)))
}

impl Snapshot {
    /// The year in which most releases go to production: what a calendar shows unless told.
    pub fn main_year(&self) -> i32 {
        let mut years: BTreeMap<i32, usize> = BTreeMap::new();
        for release in self.plan.all::<Release>() {
            if let Some(date) = release.deploy.or(release.ready) {
                *years.entry(date.day.year()).or_default() += 1;
            }
        }
        let most = years.into_iter().max_by_key(|&(year, count)| (count, -year));
        most.map_or_else(|| self.now.year(), |(year, _)| year)
    }
}

/// When each record changed last, and how often its dates or status did: from the log.
fn stamps(store: &Store) -> Result<Stamps, slipway_store::StoreError> {
    let mut stamps = Stamps { by_record: HashMap::new(), removed: Vec::new() };
    let mut newest_first = Vec::new();
    let mut before = None;
    loop {
        let part = store.entries(before, 500)?;
        let Some(last) = part.last() else { break };
        before = Some(last.seq);
        newest_first.extend(part);
    }
    for entry in newest_first.into_iter().rev() {
        stamp(&mut stamps, entry);
    }
    Ok(stamps)
}

fn stamp(stamps: &mut Stamps, entry: Entry) {
    let when = entry.at.naive_utc();
    for change in entry.changes {
        let at = change.record;
        let known = stamps.by_record.get(&at).map_or(0, |(sequence, _)| *sequence);
        let addition = change.is_addition();
        let moved = !addition && change.fields().iter().any(|(field, _, _)| moves(at.kind, field));
        // A record that comes back must outrun its cancelled event, which counted one up.
        let sequence =
            known + u32::from(moved) + if addition && stamps.by_record.contains_key(&at) { 2 } else { 0 };
        match change.whole() {
            Some(record) if !addition => {
                stamps.by_record.insert(at, (known, when));
                stamps.removed.push((record, when));
            }
            _ => {
                stamps.removed.retain(|(record, _)| record.reference() != at);
                stamps.by_record.insert(at, (sequence, when));
            }
        }
    }
}

fn moves(kind: RecordKind, field: &str) -> bool {
    kind.planned_dates().contains(&field)
        || matches!(field, "status" | "rrule" | "exceptions" | "deploy_minutes")
}

/// The calendar feed.
pub fn ics(
    of: &Snapshot,
    audience: Option<AudienceId>,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    out: &Path,
) -> Result<ExportReport, WireError> {
    let utc = chrono::DateTime::from_timestamp(instant(of.now, of.plan.zone()), 0).unwrap_or_default();
    let feed = Feed { audience, from, to, name: &of.name, now: utc.naive_utc() };
    let calendar = feed::calendar(&of.plan, &of.stamps, &feed);
    let bytes = slipway_exchange::ics::write_verified(&calendar)?;
    write(out, &bytes)?;
    let notes = vec![say::note_ics_file().text(), say::note_ics_delay().text()];
    Ok(ExportReport { files: vec![file_name(out)], notes })
}

/// A folder of CSV files, one a record kind.
pub fn csv(of: &Snapshot, out: &Path) -> Result<ExportReport, WireError> {
    std::fs::create_dir_all(out).map_err(|e| WireError::io(out, &e))?;
    let mut files = Vec::new();
    for (name, bytes) in slipway_exchange::csv::export(&of.plan) {
        write(&out.join(&name), &bytes)?;
        files.push(name);
    }
    Ok(ExportReport { files, notes: Vec::new() })
}

/// One JSON file.
pub fn json(of: &Snapshot, out: &Path) -> Result<ExportReport, WireError> {
    write(out, &slipway_exchange::json::export(&of.plan))?;
    Ok(ExportReport { files: vec![file_name(out)], notes: Vec::new() })
}

/// The process of the organisation, as one file for other plans.
pub fn process(of: &Snapshot, out: &Path) -> Result<ExportReport, WireError> {
    write(out, &slipway_exchange::process::export(&of.plan))?;
    Ok(ExportReport { files: vec![file_name(out)], notes: Vec::new() })
}

/// The status report.
pub fn status_pdf(
    of: &Snapshot,
    (release, since): (Option<ReleaseId>, Option<&Earlier>),
    (paper, author): (Paper, &str),
    watch: &dyn Fn(u64, u64) -> bool,
    out: &Path,
) -> Result<ExportReport, WireError> {
    let conflicts = ConflictSet::check(&of.plan, of.now);
    let since = since.map(|s| status::SinceLast { plan: &s.plan, conflicts: &s.conflicts, now: s.now });
    let facts = status::StatusFacts {
        now: of.now,
        release,
        since,
        log_position: of.revision,
        fingerprint: of.fingerprint.clone(),
        author: author.to_owned(),
        plan_name: of.name.clone(),
    };
    let made = status::report(&of.plan, &conflicts, &facts, paper, watch).map_err(report_error)?;
    pdf(out, &made)
}

/// The calendar of a year, with or without computed dates.
pub fn year_pdf(
    of: &Snapshot,
    (year, forecasts): (i32, bool),
    (paper, author): (Paper, &str),
    watch: &dyn Fn(u64, u64) -> bool,
    out: &Path,
) -> Result<ExportReport, WireError> {
    let conflicts = ConflictSet::check(&of.plan, of.now);
    let facts = year::YearFacts {
        year,
        now: of.now,
        log_position: of.revision,
        fingerprint: of.fingerprint.clone(),
        author: author.to_owned(),
        plan_name: of.name.clone(),
        forecasts,
    };
    let made = year::report(&of.plan, &conflicts, &facts, paper, watch).map_err(report_error)?;
    pdf(out, &made)
}

/// One release in full.
pub fn release_pdf(
    of: &Snapshot,
    release: ReleaseId,
    (paper, author): (Paper, &str),
    watch: &dyn Fn(u64, u64) -> bool,
    out: &Path,
) -> Result<ExportReport, WireError> {
    let conflicts = ConflictSet::check(&of.plan, of.now);
    let facts = facts(of, author);
    let made = release::report(&of.plan, &conflicts, &facts, release, paper, watch).map_err(report_error)?;
    pdf(out, &made)
}

/// The bookings of environments: of a year, or of the time that they span.
pub fn bookings_pdf(
    of: &Snapshot,
    year: Option<i32>,
    (paper, author): (Paper, &str),
    watch: &dyn Fn(u64, u64) -> bool,
    out: &Path,
) -> Result<ExportReport, WireError> {
    let conflicts = ConflictSet::check(&of.plan, of.now);
    let facts = facts(of, author);
    let made = bookings::report(&of.plan, &conflicts, &facts, year, paper, watch).map_err(report_error)?;
    pdf(out, &made)
}

/// The register of conflicts.
pub fn conflicts_pdf(
    of: &Snapshot,
    (paper, author): (Paper, &str),
    watch: &dyn Fn(u64, u64) -> bool,
    out: &Path,
) -> Result<ExportReport, WireError> {
    let conflicts = ConflictSet::check(&of.plan, of.now);
    let made =
        register::report(&of.plan, &conflicts, &facts(of, author), paper, watch).map_err(report_error)?;
    pdf(out, &made)
}

fn facts(of: &Snapshot, author: &str) -> Facts {
    Facts {
        now: of.now,
        log_position: of.revision,
        fingerprint: of.fingerprint.clone(),
        author: author.to_owned(),
        plan_name: of.name.clone(),
    }
}

fn report_error(error: slipway_report::ReportError) -> WireError {
    match error {
        slipway_report::ReportError::Cancelled => WireError::new(Code::Cancelled, &say::job_cancelled()),
        other => WireError::internal(other),
    }
}

fn pdf(out: &Path, made: &slipway_report::Document) -> Result<ExportReport, WireError> {
    write(out, &made.pdf)?;
    let missing: Vec<String> = made.missing.iter().map(char::to_string).collect();
    let notes = match missing.is_empty() {
        true => Vec::new(),
        false => vec![say::note_missing_glyphs(missing.join(" ")).text()],
    };
    Ok(ExportReport { files: vec![file_name(out)], notes })
}

/// Whole or not at all. Only an ordinary file is replaced, and never a plan.
fn write(path: &Path, bytes: &[u8]) -> Result<(), WireError> {
    let shown = || path.display().to_string();
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if let Ok(there) = std::fs::metadata(&target) {
        if !there.is_file() {
            return Err(WireError::new(Code::Invalid, &say::file_not_ordinary(shown())));
        }
        if is_database(&target) {
            let error = WireError::new(Code::Invalid, &say::file_is_a_plan(shown()));
            return Err(error.hint(&say::file_exists_hint()));
        }
    }
    let folder = target.parent().filter(|f| !f.as_os_str().is_empty());
    if folder.is_some_and(|folder| !folder.is_dir()) {
        return Err(WireError::new(Code::Invalid, &say::file_no_folder(shown())));
    }
    let at = |e: std::io::Error| WireError::io(path, &e);
    let mut part = target.clone().into_os_string();
    part.push(".part");
    std::fs::write(&part, bytes).map_err(at)?;
    std::fs::rename(&part, &target).map_err(|e| {
        // The half-made file would only confuse; the first error is the one that matters.
        let _ = std::fs::remove_file(&part);
        at(e)
    })
}

/// Whether the file is an SQLite database, as every plan is.
fn is_database(path: &Path) -> bool {
    use std::io::Read;
    let mut head = [0_u8; 16];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && &head == b"SQLite format 3\0"
}
