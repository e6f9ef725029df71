//! The application without a window: at most one open plan, files, jobs.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
use slipway_analysis::schedule::{Schedule, Start};
use slipway_plan::record::{BookingStatus, PlanSettings, RecordType};
use slipway_plan::time::{civil, civil_minutes};
use slipway_plan::{Command, Plan, Record, RecordKind, RecordRef};
use slipway_text::{label, say};
use uuid::Uuid;

use crate::files::{Files, file_name};
use crate::host::{Host, new_id};
use crate::job::Jobs;
use crate::session::{Actor, Done, Session};
use crate::wire::{Code, ImportFrom, Outcome, Part, PlanCounts, PlanView, WireError, dispatch};
use crate::{sample, take_in};

/// Who made a file: name and version of this program.
pub(crate) const MADE_BY: &str = concat!("Slipway ", env!("CARGO_PKG_VERSION"));

/// How long after the last backup an edited plan is backed up again.
const BACKUP_EVERY: Duration = Duration::from_secs(600);

/// The application without a window.
pub struct Workspace {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) host: Box<dyn Host>,
    pub(crate) open: Mutex<Option<Session>>,
    pub(crate) files: Mutex<Files>,
    pub(crate) jobs: Jobs,
    backed_up: Mutex<Option<(u64, DateTime<Utc>)>>,
    /// Computed dates, with the file and the revision that they are of.
    schedule: Mutex<Option<(PathBuf, u64, Arc<Schedule>)>>,
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Workspace {
    /// Nothing open yet.
    pub fn new(host: Box<dyn Host>) -> Self {
        let inner = Inner {
            host,
            open: Mutex::new(None),
            files: Mutex::new(Files::default()),
            jobs: Jobs::default(),
            backed_up: Mutex::new(None),
            schedule: Mutex::new(None),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Answers one call of a front end.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, WireError> {
        dispatch(&self.inner, name, request)
    }

    /// Opens a plan file, as the shell does with the path it was started with.
    pub fn open_path(&self, path: &Path) -> Result<(), WireError> {
        self.inner.open_file(path).map(|_| ())
    }
}

/// Makes a plan file: its settings first, then, for the example year, one entry with all of it. With an
/// empty name the example keeps its own.
pub fn new_plan(
    host: &dyn Host,
    path: &Path,
    (name, zone): (&str, &str),
    with_sample: bool,
) -> Result<Session, WireError> {
    let actor = Actor { author: host.author(), at: host.now(), why: None };
    let given = |field: &str| match field {
        // The example brings its own name, but a record must have one before it comes.
        "name" if name.is_empty() && with_sample => Value::from(say::file_not_saved_name().text()),
        "name" => Value::from(name),
        "zone" => Value::from(zone),
        _ => Value::Null,
    };
    let settings = PlanSettings::build(new_id(host), &mut |field| given(field.id));
    let settings = settings.map_err(|(field, _)| match field {
        "zone" => WireError::new(Code::Invalid, &say::zone_unknown(zone)),
        field => {
            let why = slipway_plan::ValueError::Required;
            WireError::refused(
                &Plan::default(),
                &slipway_plan::PlanError::Value { kind: RecordKind::PlanSettings, field, why },
            )
        }
    })?;
    let mut session = Session::create(path, &[Record::from(settings)], MADE_BY, &actor)?;
    if with_sample {
        let mut ids = || new_id(host);
        let plan = session.plan();
        let watch = crate::job::Progress::default();
        let mut import = take_in::read(&plan, &sample::sources(), ImportFrom::Csv, &mut ids, &watch)?;
        drop(plan);
        if !name.is_empty() {
            keep_name(&mut import.commands);
        }
        let position = session.revision() + 1;
        let after = sample::history(&mut import.commands, position, new_id(host));
        take_in::carry_out(&mut session, import, &actor)?;
        for command in after {
            session.run(&command, None, &actor)?;
        }
    }
    Ok(session)
}

/// The example has a name of its own; one that the person gave stays.
fn keep_name(commands: &mut [Command]) {
    for command in commands {
        if let Command::Edit { record, fields } = command
            && record.kind == RecordKind::PlanSettings
        {
            fields.remove("name");
        }
    }
}

impl Inner {
    pub(crate) fn actor(&self, why: Option<String>) -> Actor {
        Actor { author: self.host.author(), at: self.host.now(), why }
    }

    /// The computed dates of the plan as it is, computed when somebody first asks.
    pub(crate) fn schedule_of(&self, session: &Session) -> Arc<Schedule> {
        let mut known = locked(&self.schedule);
        if let Some((path, revision, schedule)) = &*known
            && path == session.path()
            && *revision == session.revision()
        {
            return Arc::clone(schedule);
        }
        let made = Arc::new(Schedule::of(&session.plan(), Start::Planned));
        *known = Some((session.path().to_owned(), session.revision(), Arc::clone(&made)));
        made
    }

    /// Runs `f` on the open plan.
    pub(crate) fn with<T>(
        &self,
        f: impl FnOnce(&mut Session) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        let mut open = locked(&self.open);
        let session = open.as_mut().ok_or_else(WireError::no_plan)?;
        session.tick(self.host.now());
        f(session)
    }

    pub(crate) fn open_file(&self, path: &Path) -> Result<PlanView, WireError> {
        // The lock of a plan that is open here is given back before it is opened again.
        let mut open = locked(&self.open);
        if open.as_ref().is_some_and(|session| session.path() == path) {
            *open = None;
        }
        let session = match Session::open(path, self.host.now()) {
            Err(error) if matches!(error.code, Code::ReadOnly) => {
                Session::open_read_only(path, self.host.now())?
            }
            other => other?,
        };
        Ok(self.keep(&mut open, session))
    }

    /// Makes a session the open plan.
    pub(crate) fn keep(&self, open: &mut Option<Session>, session: Session) -> PlanView {
        let view = plan_view(&session);
        Files::opened(&*self.host, session.path(), &view.name);
        *open = Some(session);
        *locked(&self.backed_up) = None;
        if let Some(session) = open {
            self.back_up(session);
        }
        view
    }

    /// A backup after opening and, while edits go on, every ten minutes. It is made beside the work, from
    /// a connection of its own; not being able to make one does not stop work.
    pub(crate) fn back_up(&self, session: &Session) {
        let Some(folder) = self.host.data_folder().map(|f| f.join("backups")) else { return };
        let now = self.host.now();
        let mut last = locked(&self.backed_up);
        let due = match *last {
            None => true,
            Some((revision, at)) => {
                revision != session.revision() && (now - at).to_std().is_ok_and(|age| age >= BACKUP_EVERY)
            }
        };
        if !due {
            return;
        }
        *last = Some((session.revision(), now));
        let path = session.path().to_owned();
        let work = move || {
            std::fs::create_dir_all(&folder)?;
            let (store, _) = slipway_store::Store::open_read_only(&path)?;
            slipway_store::keep_backups(&store, &folder, now).map(|_| ())
        };
        // The next edit after ten minutes tries again.
        let started = std::thread::Builder::new().name("backup".to_owned()).spawn(work);
        drop(started);
    }

    /// The answer to run, preview, undo and redo.
    pub(crate) fn outcome(session: &Session, done: Done) -> Outcome {
        let refs: Vec<RecordRef> = done.changes.iter().map(slipway_plan::Change::record).collect();
        let created =
            done.changes.iter().filter(|c| c.before.is_none()).map(slipway_plan::Change::record).collect();
        let invalidates = match done.changes.is_empty() {
            true => Vec::new(),
            false => invalidated(&refs),
        };
        let voided: Vec<RecordRef> =
            done.changes.iter().filter(|c| voids(c)).map(slipway_plan::Change::record).collect();
        let plan = session.plan();
        Outcome {
            revision: session.revision(),
            label: done.label,
            changed: refs,
            created,
            gained: done.gained,
            lost: done.lost,
            gained_total: done.gained_total,
            lost_total: done.lost_total,
            voided: voided.iter().take(MOST_VOIDED).map(|at| label::short(&plan, *at)).collect(),
            voided_total: voided.len(),
            invalidates,
            undo: session.undo_label(),
            redo: session.redo_label(),
        }
    }

    pub(crate) fn new_id(&self) -> Uuid {
        new_id(&*self.host)
    }
}

/// How many bookings an answer names of those that must be approved again.
const MOST_VOIDED: usize = 20;

/// Whether a booking was approved, and is to be again.
fn voids(change: &slipway_plan::Change) -> bool {
    let (Some(Record::Booking(before)), Some(Record::Booking(after))) = (&change.before, &change.after)
    else {
        return false;
    };
    let asked_again = (before.status, after.status) == (BookingStatus::Approved, BookingStatus::Requested);
    asked_again && (before.environment != after.environment || before.span() != after.span())
}

/// What an edit of these records makes stale.
fn invalidated(refs: &[RecordRef]) -> Vec<Part> {
    use RecordKind as K;
    let mut parts = vec![Part::Plan, Part::Tables, Part::Conflicts, Part::Records, Part::History];
    let any = |kinds: &[K]| refs.iter().any(|r| kinds.contains(&r.kind));
    let both = [K::PlanSettings, K::WindowRule, K::Release, K::Phase, K::Waiver, K::Environment];
    if any(&both)
        || any(&[K::Portfolio, K::System, K::Gate, K::Criterion, K::Evidence, K::Milestone, K::Dependency])
        || any(&[K::ScopeItem, K::Booking, K::EnvironmentGroup])
    {
        parts.push(Part::Timeline);
    }
    if any(&both) || any(&[K::EnvironmentGroup, K::EnvironmentEvent, K::Booking, K::Dependency]) {
        parts.push(Part::Environments);
    }
    parts.sort_unstable();
    parts
}

/// Head of an open plan.
pub(crate) fn plan_view(session: &Session) -> PlanView {
    let plan = session.plan();
    let counts = slipway_analysis::Ledger::of(&plan, session.now()).count(session.conflicts());
    let (first, last) = extent(&plan).unwrap_or_else(|| {
        let today = civil_minutes(session.now());
        (today - 90 * 1440, today + 275 * 1440)
    });
    PlanView {
        name: plan.settings().map_or_else(String::new, |s| s.name.clone()),
        file: file_name(session.path()),
        zone: plan.zone().name().to_owned(),
        revision: session.revision(),
        today: civil_minutes(session.now()),
        read_only: session.is_read_only(),
        undo: session.undo_label(),
        redo: session.redo_label(),
        counts: PlanCounts {
            releases: plan.count(RecordKind::Release),
            phases: plan.count(RecordKind::Phase),
            bookings: plan.count(RecordKind::Booking),
            scope_items: plan.count(RecordKind::ScopeItem),
            errors: counts.errors,
            warnings: counts.warnings,
            settled: counts.settled,
        },
        first,
        last,
    }
}

/// First and last civil minute of releases, phases and bookings.
fn extent(plan: &Plan) -> Option<(i64, i64)> {
    use slipway_plan::record::{Booking, Phase, Release};
    let releases = plan.all::<Release>().filter_map(Release::span);
    let spans =
        releases.chain(plan.all::<Phase>().map(Phase::span)).chain(plan.all::<Booking>().map(Booking::span));
    let ends = spans.map(|span| (civil_minutes(span.start()), civil_minutes(span.end())));
    ends.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// RFC 3339 with the offset of the plan's zone.
pub fn rfc3339(instant: i64, plan: &Plan) -> String {
    use chrono::{Offset, TimeZone};
    let zone = plan.zone();
    let local = civil(instant, zone);
    let offset =
        zone.offset_from_utc_datetime(&DateTime::from_timestamp(instant, 0).unwrap_or_default().naive_utc());
    let fixed = offset.fix();
    fixed.from_local_datetime(&local).single().map_or_else(String::new, |at| at.to_rfc3339())
}
