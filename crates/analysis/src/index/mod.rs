//! What detectors look up instead of computing it again: instants, who holds an environment when,
//! expanded windows, keys of scope items.
//!
//! *Invariant*: an index never changes an answer. Whatever it does not hold is computed on the spot with
//! the same result, so [`Index::bare`] serves where somebody only looks at one conflict.

pub(crate) mod calendar;
pub(crate) mod clock;
pub(crate) mod holidays;
pub(crate) mod lanes;
pub(crate) mod windows;
pub(crate) mod working;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Booking, Gate, Milestone, Phase, Record, Release, ScopeItem, WindowKind};
use slipway_plan::time::Span;
use slipway_plan::{Change, Plan};
use uuid::Uuid;

use calendar::Calendar;
use clock::Clock;
use holidays::Holidays;
use lanes::Lanes;
use windows::Rule;

/// Longest stretch of one record for which windows are expanded, in years.
const LONGEST: i32 = 10;

#[derive(Debug)]
pub(crate) struct Index {
    /// The plan's own clock.
    pub(crate) clock: Clock,
    pub(crate) lanes: Lanes,
    pub(crate) freezes: Vec<Rule>,
    pub(crate) deployment_windows: Vec<Rule>,
    pub(crate) calendar: Calendar,
    /// Holidays of everybody and of some.
    pub(crate) holidays: Holidays,
    /// Scope items by external key.
    pub(crate) scope: FxHashMap<String, Vec<Uuid>>,
    years: FxHashSet<i32>,
}

impl Index {
    /// An index of the whole plan.
    pub(crate) fn of(plan: &Plan) -> Self {
        let years = years_in_use(plan);
        let mut index = Self::with(plan, &years);
        index.lanes = Lanes::of(plan, &days_of_bookings(plan));
        for item in plan.all::<ScopeItem>() {
            index.scope.entry(item.key.clone()).or_default().push(item.id.0);
        }
        for year in years {
            index.expand(year);
        }
        index
    }

    /// An index that holds next to nothing: for looking at one conflict.
    pub(crate) fn bare(plan: &Plan) -> Self {
        Self::with(plan, &FxHashSet::default())
    }

    fn with(plan: &Plan, years: &FxHashSet<i32>) -> Self {
        let day = |year: Option<&i32>, month, day| NaiveDate::from_ymd_opt(*year?, month, day);
        let first = day(years.iter().min(), 1, 1);
        let last = day(years.iter().max(), 12, 31);
        let mut index = Self {
            clock: Clock::covering(plan.zone(), first.zip(last)),
            lanes: Lanes::default(),
            freezes: Vec::new(),
            deployment_windows: Vec::new(),
            calendar: Calendar::default(),
            holidays: Holidays::default(),
            scope: FxHashMap::default(),
            years: FxHashSet::default(),
        };
        index.read_rules(plan);
        index
    }

    fn read_rules(&mut self, plan: &Plan) {
        self.freezes = windows::rules(plan, WindowKind::Freeze);
        self.deployment_windows = windows::rules(plan, WindowKind::Deployment);
        self.calendar = Calendar::of(plan);
        self.holidays = Holidays::of(plan);
    }

    fn expand(&mut self, year: i32) {
        if self.years.insert(year) {
            let rules = self.freezes.iter_mut().chain(&mut self.deployment_windows);
            rules.for_each(|rule| rule.expand(year));
            self.calendar.expand(year);
            self.holidays.expand(year);
        }
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(crate) fn update(&mut self, plan: &Plan, changes: &[Change]) {
        self.lanes.update(plan, changes);
        let mut rules_changed = false;
        for change in changes {
            for record in [&change.before, &change.after].into_iter().flatten() {
                rules_changed |= matches!(record, Record::WindowRule(_));
            }
            self.update_scope(change);
        }
        if rules_changed {
            let kept: FxHashSet<i32> = std::mem::take(&mut self.years);
            let rules = std::mem::take(&mut self.freezes)
                .into_iter()
                .chain(std::mem::take(&mut self.deployment_windows));
            let mut known: FxHashMap<Uuid, Rule> = rules.map(|r| (r.rule.id.0, r)).collect();
            self.read_rules(plan);
            for rule in self.freezes.iter_mut().chain(&mut self.deployment_windows) {
                match known.remove(&rule.rule.id.0) {
                    Some(old) if old.rule == rule.rule => *rule = old,
                    _ => kept.iter().for_each(|year| rule.expand(*year)),
                }
            }
            kept.iter().for_each(|year| self.calendar.expand(*year));
            kept.iter().for_each(|year| self.holidays.expand(*year));
            self.years = kept;
        }
        for change in changes {
            if let Some(after) = &change.after {
                years_of(after, &mut |year| self.expand(year));
            }
        }
    }

    fn update_scope(&mut self, change: &Change) {
        if let Some(Record::ScopeItem(item)) = &change.before
            && let Some(list) = self.scope.get_mut(&item.key)
        {
            list.retain(|id| *id != item.id.0);
            if list.is_empty() {
                self.scope.remove(&item.key);
            }
        }
        if let Some(Record::ScopeItem(item)) = &change.after {
            self.scope.entry(item.key.clone()).or_default().push(item.id.0);
        }
    }
}

/// Days that a booking can touch, first and last of the plan.
fn days_of_bookings(plan: &Plan) -> Option<(NaiveDate, NaiveDate)> {
    let days = plan.all::<Booking>().map(|b| (b.start.day, b.end.day));
    days.reduce(|(first, last), (start, end)| (first.min(start), last.max(end)))
}

fn years_in_use(plan: &Plan) -> FxHashSet<i32> {
    let mut years = FxHashSet::default();
    let mut found = |year| {
        years.insert(year);
    };
    plan.all::<Release>().for_each(|r| years_of_release(r, &mut found));
    plan.all::<Phase>().for_each(|p| years_of_span(p.span(), &mut found));
    plan.all::<Gate>().for_each(|g| found(g.at.day.year()));
    plan.all::<Milestone>().for_each(|m| found(m.date.day.year()));
    years
}

fn years_of(record: &Record, found: &mut dyn FnMut(i32)) {
    match record {
        Record::Release(r) => years_of_release(r, found),
        Record::Phase(p) => years_of_span(p.span(), found),
        Record::Gate(g) => found(g.at.day.year()),
        Record::Milestone(m) => found(m.date.day.year()),
        _ => {}
    }
}

fn years_of_release(release: &Release, found: &mut dyn FnMut(i32)) {
    for at in [release.start, release.ready, release.deploy].into_iter().flatten() {
        found(at.day.year());
    }
}

fn years_of_span(span: Span, found: &mut dyn FnMut(i32)) {
    years_between(span.start(), span.end()).for_each(found);
}

/// The civil years that `[start, end)` touches, at most [`LONGEST`].
pub(crate) fn years_between(start: NaiveDateTime, end: NaiveDateTime) -> impl Iterator<Item = i32> {
    let first = start.year();
    first..=end.year().clamp(first, first + LONGEST)
}
