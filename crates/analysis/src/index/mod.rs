//! What detectors look up instead of computing it again: instants, who holds an environment when,
//! expanded windows, keys of scope items.
//!
//! *Invariant*: an index never changes an answer. Whatever it does not hold is computed on the spot with
//! the same result, so [`Index::bare`] serves where somebody only looks at one conflict.

pub(crate) mod absences;
pub(crate) mod calendar;
pub(crate) mod clock;
pub(crate) mod clock_changes;
pub(crate) mod deployments;
pub(crate) mod duties;
mod few;
pub(crate) mod holidays;
mod lane;
pub(crate) mod lanes;
pub(crate) mod marks;
pub(crate) mod meetings;
pub(crate) mod outages;
pub(crate) mod scan;
pub(crate) mod team_days;
pub(crate) mod together;
pub(crate) mod windows;
pub(crate) mod working;
pub(crate) mod working_time;

use std::hash::{BuildHasher, BuildHasherDefault};
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use slipway_plan::record::{
    Booking, BookingId, Gate, Milestone, PersonId, PhaseId, Record, Release, ReleaseId, ScopeItem, Wave,
    WindowKind, WindowRule,
};
use slipway_plan::{Change, IdMap, Moment, Plan, RecordKind};
use uuid::Uuid;

use absences::Absences;
use calendar::Calendar;
use clock::{Clock, civil_of, walls};
use deployments::Deployments;
use duties::{Duties, Owned};
use few::Few;
use holidays::Holidays;
use lanes::Lanes;
use marks::Marks;
use meetings::Meetings;
use outages::Outages;
use scan::Scan;
use team_days::TeamDays;
use together::{Moves, Together};
use windows::Windows;

use crate::conflicts::{live_phase, liveness_changed};
use crate::set::Step;

/// Longest stretch of one record for which windows are expanded, in years.
const LONGEST: i32 = 10;

#[derive(Debug)]
pub(crate) struct Index {
    /// The plan's own clock.
    pub(crate) clock: Clock,
    pub(crate) lanes: Lanes,
    pub(crate) deployments: Deployments,
    /// Scope items by a number of their external key; others may have that number too.
    scope: FxHashMap<u64, Ids>,
    /// Bookings that are for a release as a whole and name no phase; `None` where nobody collected them.
    whole: Option<IdMap<Ids>>,
    /// When phases are that take part, in seconds on the wall; `None` where nobody collected them.
    phases: Option<IdMap<(i64, i64)>>,
    pub(crate) marks: Marks,
    pub(crate) outages: Outages,
    /// Of the last changes.
    pub(crate) together: Together,
    /// `None` where nobody collected them.
    duties: Option<Duties>,
    years: FxHashSet<i32>,
    freezes: OnceLock<Windows>,
    deployment_windows: OnceLock<Windows>,
    maintenance: OnceLock<Windows>,
    calendar: OnceLock<Calendar>,
    holidays: OnceLock<Holidays>,
    absences: OnceLock<Absences>,
    meetings: OnceLock<Meetings>,
    team_days: OnceLock<TeamDays>,
    scan: OnceLock<Scan>,
    /// Before when bookings are to be approved, and the "now" for which that holds.
    approval_limit: OnceLock<(NaiveDateTime, i64)>,
}

/// Ids of records.
type Ids = Few<Uuid>;

impl Index {
    /// An index of the whole plan.
    pub(crate) fn of(plan: &Plan, done: &mut dyn FnMut(Step)) -> Self {
        let mut marks = Marks::with_room(plan.count(RecordKind::Booking) / 8);
        let scan = Scan::watched(plan, &mut |booking| marks.add(booking));
        done(Step::Read);
        let lanes = Lanes::of(plan, &scan);
        done(Step::Sorted);
        let mut index = Self::with(plan, years_in_use(plan, &scan));
        index.lanes = lanes;
        index.deployments = Deployments::of(plan, &index.clock, &scan);
        index.marks = marks;
        index.outages = Outages::of(plan);
        index.lanes.know_outages(&index.outages);
        index.scope.reserve(plan.count(RecordKind::ScopeItem));
        for item in plan.each::<ScopeItem>() {
            put(&mut index.scope, &item.key, item.id.0);
        }
        let mut whole: IdMap<Ids> = IdMap::default();
        for booking in &scan.bookings {
            if let Some(release) = scan.releases.get(booking.whole as usize) {
                whole.entry(release.id).and_modify(|ids| ids.add(booking.id)).or_insert(Ids::One(booking.id));
            }
        }
        index.whole = Some(whole);
        let mut phases = IdMap::with_capacity_and_hasher(scan.phases.len(), BuildHasherDefault::default());
        phases.extend(scan.phases.iter().filter(|p| p.is_live).map(|p| (p.id, (p.start, p.end))));
        index.phases = Some(phases);
        index.duties = Some(Duties::of(plan, &index.clock, &scan, &index.deployments));
        index.scan = OnceLock::from(scan);
        index.freezes(plan);
        index.deployment_windows(plan);
        index.maintenance(plan);
        index.calendar(plan);
        index.holidays(plan);
        done(Step::Indexed);
        index
    }

    /// An index that holds next to nothing: for looking at one conflict.
    pub(crate) fn bare(plan: &Plan) -> Self {
        Self::with(plan, FxHashSet::default())
    }

    fn with(plan: &Plan, years: FxHashSet<i32>) -> Self {
        let day = |year: Option<&i32>, month, day| NaiveDate::from_ymd_opt(*year?, month, day);
        let first = day(years.iter().min(), 1, 1);
        let last = day(years.iter().max(), 12, 31);
        Self {
            clock: Clock::covering(plan.zone(), first.zip(last)),
            lanes: Lanes::default(),
            deployments: Deployments::default(),
            scope: FxHashMap::default(),
            marks: Marks::default(),
            outages: Outages::default(),
            together: Together::default(),
            duties: None,
            whole: None,
            phases: None,
            years,
            freezes: OnceLock::new(),
            deployment_windows: OnceLock::new(),
            maintenance: OnceLock::new(),
            calendar: OnceLock::new(),
            holidays: OnceLock::new(),
            absences: OnceLock::new(),
            meetings: OnceLock::new(),
            team_days: OnceLock::new(),
            scan: OnceLock::new(),
            approval_limit: OnceLock::new(),
        }
    }

    pub(crate) fn freezes(&self, plan: &Plan) -> &Windows {
        self.freezes.get_or_init(|| self.windows(plan, WindowKind::Freeze, None))
    }

    pub(crate) fn deployment_windows(&self, plan: &Plan) -> &Windows {
        self.deployment_windows.get_or_init(|| self.windows(plan, WindowKind::Deployment, None))
    }

    pub(crate) fn maintenance(&self, plan: &Plan) -> &Windows {
        self.maintenance.get_or_init(|| self.windows(plan, WindowKind::Maintenance, None))
    }

    /// The plan's working calendar.
    pub(crate) fn calendar(&self, plan: &Plan) -> &Calendar {
        self.calendar.get_or_init(|| Calendar::counted(plan, &self.years))
    }

    /// Holidays of everybody and of some.
    pub(crate) fn holidays(&self, plan: &Plan) -> &Holidays {
        self.holidays.get_or_init(|| Holidays::of(plan, &self.years))
    }

    /// When people and teams are away altogether.
    pub(crate) fn absences(&self, plan: &Plan) -> &Absences {
        self.absences.get_or_init(|| Absences::of(plan, &self.clock))
    }

    /// What a person owns, by start.
    pub(crate) fn duties(&self, plan: &Plan, person: PersonId) -> Owned<'_> {
        match &self.duties {
            Some(duties) => duties.of_person(person),
            None => duties::owned(plan, &self.clock, person),
        }
    }

    /// Everybody who owns more than one thing, where somebody collected them.
    pub(crate) fn busy(&self) -> impl Iterator<Item = PersonId> {
        self.duties.iter().flat_map(Duties::busy)
    }

    /// What teams work from day to day.
    pub(crate) fn team_days(&self, plan: &Plan) -> &TeamDays {
        self.team_days.get_or_init(|| TeamDays::of(plan, self.holidays(plan), &self.years))
    }

    /// When boards meet.
    pub(crate) fn meetings(&self, plan: &Plan) -> &Meetings {
        self.meetings.get_or_init(|| Meetings::of(plan, &self.years))
    }

    /// Before when bookings are to be approved, as `limit` says.
    pub(crate) fn approval_limit(&self, now: NaiveDateTime, limit: impl Fn() -> i64) -> i64 {
        let (then, known) = self.approval_limit.get_or_init(|| (now, limit()));
        if *then == now { *known } else { limit() }
    }

    /// Forgets what holds for another "now".
    pub(crate) fn forget_now(&mut self) {
        self.approval_limit.take();
    }

    /// The large tables as rows of numbers.
    pub(crate) fn scan(&self, plan: &Plan) -> &Scan {
        self.scan.get_or_init(|| Scan::of(plan))
    }

    /// Forgets what only a check of everything needs.
    pub(crate) fn drop_scan(&mut self) {
        self.scan.take();
    }

    /// Scope items with an external key, and perhaps some with another one.
    pub(crate) fn scope(&self, key: &str) -> &[Uuid] {
        self.scope.get(&number_of(key)).map_or(&[], Ids::all)
    }

    /// Scope items whose key others may have too.
    pub(crate) fn scope_shared(&self) -> impl Iterator<Item = &[Uuid]> {
        self.scope.values().map(Ids::all).filter(|ids| ids.len() > 1)
    }

    /// Calls `found` with the bookings, live or not, that are for a release as a whole.
    pub(crate) fn each_whole<'p>(&self, plan: &'p Plan, release: ReleaseId, found: impl FnMut(&'p Booking)) {
        match &self.whole {
            Some(whole) => {
                let ids = whole.get(&release.0).map_or(&[][..], Ids::all);
                ids.iter().filter_map(|id| plan.get::<Booking>(BookingId(*id))).for_each(found);
            }
            None => plan.naming::<Booking>(release).filter(|b| b.phase.is_none()).for_each(found),
        }
    }

    /// When a phase begins and ends, where it takes part; in seconds on the wall.
    pub(crate) fn phase(&self, plan: &Plan, id: PhaseId) -> Option<(i64, i64)> {
        match &self.phases {
            Some(phases) => phases.get(&id.0).copied(),
            None => live_phase(plan, id).map(|(phase, _)| walls(phase.start, phase.end)),
        }
    }

    /// Whether any booking is for a release as a whole; so where nobody collected them.
    pub(crate) fn has_whole(&self, release: ReleaseId) -> bool {
        self.whole.as_ref().is_none_or(|whole| whole.contains_key(&release.0))
    }

    fn windows(&self, plan: &Plan, kind: WindowKind, known: Option<Windows>) -> Windows {
        let known = known.map(|k| k.rules).unwrap_or_default();
        Windows::of(plan, kind, (&self.clock, &self.years), known)
    }

    fn expand(&mut self, year: i32) {
        if self.years.insert(year) {
            for windows in [&mut self.freezes, &mut self.deployment_windows, &mut self.maintenance] {
                windows.get_mut().into_iter().for_each(|w| w.expand((&self.clock, &self.years)));
            }
            self.calendar.take();
            self.holidays.take();
            self.meetings.take();
            self.team_days.take();
        }
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(crate) fn update(&mut self, plan: &Plan, changes: &[Change]) {
        self.drop_scan();
        self.together = Together::of(changes);
        // Where a booking only moves, next to nothing else is to be done.
        let mut moved: Vec<(&Booking, &Booking)> = Vec::with_capacity(changes.len());
        let mut others: Vec<&Change> = Vec::new();
        let mut years = Years::default();
        for change in changes {
            let Some((a, b, moves)) = self.together.add(change) else {
                others.push(change);
                continue;
            };
            if moves.meets(Moves::REQUESTED) {
                self.marks.shift(a, b);
            }
            moved.push((a, b));
            years.of_booking(b);
        }
        self.together.told(plan);
        self.lanes.update(plan, &moved, &others);
        self.marks.update(&others);
        if self.outages.update(plan, &others) {
            self.lanes.know_outages(&self.outages);
        }
        self.deployments.update(plan, &self.clock, &others);
        if let Some(duties) = &mut self.duties {
            duties.update(plan, &self.clock, &self.deployments, &others);
        }
        let mut kinds: Vec<WindowKind> = Vec::new();
        for change in &others {
            for record in [&change.before, &change.after].into_iter().flatten() {
                match record {
                    Record::WindowRule(rule) => kinds.push(rule.kind),
                    Record::PlanSettings(_) => drop(self.approval_limit.take()),
                    Record::Cab(_) => drop(self.meetings.take()),
                    Record::Leave(_) => drop((self.team_days.take(), self.absences.take())),
                    Record::Team(_) | Record::Person(_) => drop(self.team_days.take()),
                    _ => {}
                }
            }
            self.update_scope(change);
            self.update_whole(change);
            self.update_phases(plan, change);
        }
        if kinds.contains(&WindowKind::Freeze) {
            let known = self.freezes.take();
            self.freezes = OnceLock::from(self.windows(plan, WindowKind::Freeze, known));
        }
        if kinds.contains(&WindowKind::Deployment) {
            let known = self.deployment_windows.take();
            self.deployment_windows = OnceLock::from(self.windows(plan, WindowKind::Deployment, known));
        }
        if kinds.contains(&WindowKind::Maintenance) {
            let known = self.maintenance.take();
            self.maintenance = OnceLock::from(self.windows(plan, WindowKind::Maintenance, known));
        }
        if kinds.contains(&WindowKind::Holiday) {
            self.calendar.take();
            self.holidays.take();
            self.team_days.take();
            self.approval_limit.take();
        }
        for after in others.iter().filter_map(|change| change.after.as_ref()) {
            years_of(after, &mut |year| years.add(year));
        }
        years.all.into_iter().for_each(|year| self.expand(year));
    }

    fn update_scope(&mut self, change: &Change) {
        if let Some(Record::ScopeItem(item)) = &change.before
            && self.scope.get_mut(&number_of(&item.key)).is_some_and(|ids| ids.remove(item.id.0))
        {
            self.scope.remove(&number_of(&item.key));
        }
        if let Some(Record::ScopeItem(item)) = &change.after {
            put(&mut self.scope, &item.key, item.id.0);
        }
    }

    fn update_phases(&mut self, plan: &Plan, change: &Change) {
        let Some(phases) = &mut self.phases else { return };
        let mut put = |id: PhaseId| match live_phase(plan, id) {
            Some((phase, _)) => drop(phases.insert(id.0, walls(phase.start, phase.end))),
            None => drop(phases.remove(&id.0)),
        };
        let record = change.record();
        if record.kind == RecordKind::Phase {
            put(PhaseId(record.id));
        } else if record.kind == RecordKind::Release && liveness_changed(change) {
            plan.naming_refs(RecordKind::Phase, record).iter().for_each(|phase| put(PhaseId(phase.id)));
        }
    }

    fn update_whole(&mut self, change: &Change) {
        let Some(whole) = &mut self.whole else { return };
        let of = |record: &Option<Record>| match record {
            Some(Record::Booking(b)) if b.phase.is_none() && b.is_live() => b.release.map(|r| (r.0, b.id.0)),
            _ => None,
        };
        if let Some((release, booking)) = of(&change.before)
            && whole.get_mut(&release).is_some_and(|ids| ids.remove(booking))
        {
            whole.remove(&release);
        }
        if let Some((release, booking)) = of(&change.after) {
            whole.entry(release).and_modify(|ids| ids.add(booking)).or_insert(Ids::One(booking));
        }
    }
}

/// The years of what changes. Nearly all that changes together is in one year.
#[derive(Default)]
struct Years {
    all: Vec<i32>,
    /// First and last day of the last one of a booking.
    last: Option<(NaiveDate, NaiveDate)>,
}

impl Years {
    fn add(&mut self, year: i32) {
        if !self.all.contains(&year) {
            self.all.push(year);
        }
    }

    fn of_booking(&mut self, booking: &Booking) {
        let (start, end) = (booking.start.day, booking.end.day);
        if self.last.is_some_and(|(first, last)| first <= start && start <= end && end < last) {
            return;
        }
        years_of_booking(booking, &mut |year| self.add(year));
        let day = |month, day| NaiveDate::from_ymd_opt(start.year(), month, day);
        self.last = day(1, 1).zip(day(12, 31));
    }
}

fn put(scope: &mut FxHashMap<u64, Ids>, key: &str, id: Uuid) {
    scope.entry(number_of(key)).and_modify(|ids| ids.add(id)).or_insert(Ids::One(id));
}

fn number_of(key: &str) -> u64 {
    FxBuildHasher.hash_one(key)
}

fn years_in_use(plan: &Plan, scan: &Scan) -> FxHashSet<i32> {
    let mut years = FxHashSet::default();
    let mut found = |year| {
        years.insert(year);
    };
    plan.all::<Release>().for_each(|r| years_of_release(r, &mut found));
    plan.all::<Wave>().for_each(|w| years_of_minutes(w.start, w.minutes, &mut found));
    for phase in &scan.phases {
        years_expanded(civil_of(phase.start), civil_of(phase.end)).for_each(&mut found);
    }
    if let Some((first, last)) =
        scan.days.filter(|_| plan.all::<WindowRule>().any(|r| r.kind == WindowKind::Maintenance))
    {
        (first.year()..=last.year().min(first.year() + 4 * LONGEST)).for_each(&mut found);
    }
    plan.all::<Gate>().for_each(|g| found(g.at.day.year()));
    plan.all::<Milestone>().for_each(|m| found(m.date.day.year()));
    years
}

fn years_of(record: &Record, found: &mut dyn FnMut(i32)) {
    match record {
        Record::Release(r) => years_of_release(r, found),
        Record::Wave(w) => years_of_minutes(w.start, w.minutes, found),
        Record::Phase(p) => years_expanded(p.span().start(), p.span().end()).for_each(found),
        Record::Booking(b) => years_of_booking(b, found),
        Record::Gate(g) => found(g.at.day.year()),
        Record::Milestone(m) => found(m.date.day.year()),
        _ => {}
    }
}

fn years_of_booking(booking: &Booking, found: &mut dyn FnMut(i32)) {
    let (first, last) = (booking.start.day.year(), booking.end.day);
    let last = if last.month() == 12 { booking.span().end().year() } else { last.year() };
    (first..=last.clamp(first, first + LONGEST + 1)).for_each(found);
}

fn years_of_release(release: &Release, found: &mut dyn FnMut(i32)) {
    for at in [release.start, release.ready, release.deploy].into_iter().flatten() {
        found(at.day.year());
    }
    if let Some(deploy) = release.deploy.filter(|_| release.deploy_minutes > 0) {
        years_of_minutes(deploy, release.deploy_minutes, found);
    }
}

/// Those of a deployment. Clocks move its end by hours, and the years that are expanded reach days beyond.
fn years_of_minutes(from: Moment, minutes: i64, found: &mut dyn FnMut(i32)) {
    let end = from.shifted(0, minutes.max(0)).unwrap_or(from);
    years_expanded(from.first(), end.end()).for_each(found);
}

/// As [`years_between`], with one more for long stretches, whose years may be others by another clock.
fn years_expanded(start: NaiveDateTime, end: NaiveDateTime) -> impl Iterator<Item = i32> {
    let first = start.year();
    first..=end.year().clamp(first, first + LONGEST + 1)
}

/// The civil years that `[start, end)` touches, at most [`LONGEST`].
pub(crate) fn years_between(start: NaiveDateTime, end: NaiveDateTime) -> impl Iterator<Item = i32> {
    let first = start.year();
    first..=end.year().clamp(first, first + LONGEST)
}
