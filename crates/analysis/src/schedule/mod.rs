//! Dates computed: the earliest and latest dates, total and free float, and the critical path through
//! phases, gates, milestones and releases of the whole plan.
//!
//! *Invariant*: nothing moves by itself. What is computed is a forecast beside the planned dates, and pure:
//! the same plan gives the same dates, whatever the time is.
//!
//! The latest dates are those at which no release is deployed later than its forecast, and none ends later.
//! What has no room left is critical.

mod backward;
mod build;
mod calendar;
mod cause;
mod closed;
mod days;
mod fence;
mod fit;
mod hours;
mod implied;
mod network;
mod order;
mod places;
mod why;

use chrono::{NaiveDateTime, NaiveTime};
use rustc_hash::FxHashMap;
use slipway_plan::RecordKind;
use slipway_plan::record::ReleaseId;
use slipway_plan::time::civil;
use slipway_plan::{Moment, Plan, RecordRef};

pub use backward::{Backward, Latest, Verdict, backward};
pub use days::Days;
pub use fence::Fence;
pub use hours::Hours;
pub use network::{ALWAYS, Calendars, Gap, Late, Length, Link, NEVER, Network, Node, When};
pub use why::{Point, Reason, Step};

use build::Draft;
use cause::{Cause, Floor};

/// From when things may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Each not before its planned start.
    Planned,
    /// As soon as possible from this instant on; planned dates and bookings say nothing.
    From(i64),
}

/// Which of a record's dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Its period, or its moment.
    Whole,
    /// The start of a release.
    Start,
    /// The ready date of a release.
    Ready,
    /// The deployment of a release.
    Deploy,
}

impl Part {
    /// Its name on the wire and in tests.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Start => "start",
            Self::Ready => "ready",
            Self::Deploy => "deploy",
        }
    }
}

/// A length in the unit in which it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Float {
    /// Working days.
    Days(i64),
    /// Elapsed seconds.
    Seconds(i64),
}

/// The computed dates of a record, or of a part of one. Instants in UTC seconds, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// Which record.
    pub record: RecordRef,
    /// Which of its dates.
    pub part: Part,
    /// As planned.
    pub planned: When,
    /// The forecast: the earliest.
    pub early: When,
    /// The latest.
    pub late: When,
    /// How far it may slip before a release does.
    pub total: Float,
    /// How far it may slip before anything does.
    pub free: Float,
    /// It has no room and is still to come.
    pub critical: bool,
    /// It has happened.
    pub fixed: bool,
    /// It is planned in whole days.
    pub day: bool,
}

/// The computed dates of a plan.
#[derive(Debug)]
pub struct Schedule {
    network: Network,
    calendars: Calendars,
    nodes: Vec<Node>,
    of: Vec<(RecordRef, Part)>,
    place: FxHashMap<(RecordRef, Part), u32>,
    planned: Vec<When>,
    day: Vec<bool>,
    links: Vec<Link>,
    causes: Vec<Cause>,
    floors: Vec<(u32, i64, Floor)>,
    start: Start,
    early: Vec<When>,
    late: Vec<Late>,
}

impl Schedule {
    /// Computes the dates of a plan.
    pub fn of(plan: &Plan, start: Start) -> Self {
        Self::with(plan, start, None)
    }

    /// The same, where a release is asked to be deployed at another time than its planned one.
    fn with(plan: &Plan, start: Start, asked: Option<(ReleaseId, Option<Moment>)>) -> Self {
        let Draft { calendars, nodes, of, place, planned, day, release, links, causes, floors, .. } =
            build::draft(plan, start, asked);
        let network = Network::new(&nodes, &links);
        let early = network.early(&calendars);
        let limits = limits(&of, &release, &early);
        let late = network.late(&calendars, &early, &limits);
        Self { network, calendars, nodes, of, place, planned, day, links, causes, floors, start, early, late }
    }

    /// The dates of all that takes part, in the order of the records.
    pub fn dates(&self) -> impl Iterator<Item = Dates> {
        (0..self.of.len()).map(|n| self.made(n))
    }

    /// The dates of a record, or of a part of it, where it takes part.
    pub fn date(&self, record: RecordRef, part: Part) -> Option<Dates> {
        Some(self.made(*self.place.get(&(record, part))? as usize))
    }

    /// The records of each cycle, in the order in which they wait.
    pub fn cycles(&self) -> Vec<Vec<RecordRef>> {
        let record = |node: &u32| self.of[*node as usize].0;
        let mut all: Vec<Vec<RecordRef>> =
            self.network.cycles().iter().map(|c| c.iter().map(record).collect()).collect();
        for cycle in &mut all {
            cycle.dedup();
            let first = cycle.iter().enumerate().min_by_key(|(_, r)| **r).map_or(0, |(n, _)| n);
            cycle.rotate_left(first);
        }
        all.sort_unstable();
        all
    }

    /// A time of something as people say it: its first and last day, or start and end, in the plan's zone.
    pub fn said(&self, plan: &Plan, dates: &Dates, when: When) -> (Moment, Moment) {
        self.say(plan, (dates.record, dates.part), dates.day, when)
    }

    fn say(&self, plan: &Plan, of: (RecordRef, Part), day: bool, when: When) -> (Moment, Moment) {
        let zone = plan.zone();
        if day && of.0.kind != RecordKind::Phase {
            let days = &self.calendars.days[0];
            let day = match of.1 {
                Part::Start => days.day(when.start),
                _ => self.calendars.shown_day(when),
            };
            let day = Moment::day(days.date(day));
            return (day, day);
        }
        let (start, finish) = (civil(when.start, zone), civil(when.finish, zone));
        let midnight = |at: NaiveDateTime| at.time() == NaiveTime::MIN;
        if midnight(start) && midnight(finish) && start < finish {
            let last = finish.checked_sub_days(chrono::Days::new(1)).unwrap_or(finish);
            return (Moment::day(start.date()), Moment::day(last.date()));
        }
        (Moment::at(start), Moment::at(finish))
    }

    fn made(&self, n: usize) -> Dates {
        let (record, part) = self.of[n];
        let node = self.nodes[n];
        let late = self.late[n];
        let fixed = matches!(node.length, Length::Fixed(..));
        let float = |amount: i64| match node.length {
            Length::Days { .. } => Float::Days(amount),
            _ => Float::Seconds(amount),
        };
        Dates {
            record,
            part,
            planned: self.planned[n],
            early: self.early[n],
            late: late.when,
            total: float(late.total),
            free: float(late.free),
            critical: !fixed && late.total <= 0,
            fixed,
            day: self.day[n],
        }
    }
}

/// What each node must not finish after: a deployment not after its forecast, all else not after the end of
/// its release.
fn limits(of: &[(RecordRef, Part)], release: &[RecordRef], early: &[When]) -> Vec<i64> {
    let mut ends: FxHashMap<RecordRef, i64> = FxHashMap::default();
    for (release, when) in release.iter().zip(early) {
        let end = ends.entry(*release).or_insert(when.finish);
        *end = (*end).max(when.finish);
    }
    let limit = |n: usize| match of[n].1 {
        Part::Deploy => early[n].finish,
        _ => ends[&release[n]],
    };
    (0..of.len()).map(limit).collect()
}

/// Whether records of a kind have computed dates.
pub const fn is_computed(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Release | RecordKind::Phase | RecordKind::Gate | RecordKind::Milestone)
}
