//! Why a computed date is where it is: the chain of what drives it, down to its first cause.
//!
//! *Invariant*: each step alone puts its record at its date: what waits starts where its step says, given
//! what comes first, and everything else would have let it start earlier or at the same time.
//!
//! Deliberately absent: words. The text crate words a [`Step`].

use chrono::NaiveDateTime;
use slipway_plan::record::{Dependency, DependencyType, WindowRule, WindowRuleId};
use slipway_plan::time::civil;
use slipway_plan::{Lag, Plan, RecordRef};

use super::cause::{Cause, Floor};
use super::closed::rules_of;
use super::network::{ALWAYS, Length, When, ends_first, waits_finish};
use super::{Float, Part, Schedule, Start};
use crate::index::calendar::Calendar;
use crate::index::windows::Rule;

/// Most steps of a chain.
const MOST: usize = 100;

/// A date of a chain, civil in the plan's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When.
    pub at: NaiveDateTime,
    /// It is an end: its midnight is the end of the day before.
    pub end: bool,
}

/// One step of a driving chain. Civil times are in the plan's zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Whose date.
    pub record: RecordRef,
    /// Which of its dates.
    pub part: Part,
    /// Its end, not its start.
    pub finish: bool,
    /// The date.
    pub at: Point,
    /// What puts it there.
    pub reason: Reason,
}

/// What puts a date where it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It is planned so.
    Planned,
    /// Nothing was to happen before that.
    Asked,
    /// It has happened.
    Happened,
    /// It takes so long from its start.
    Lasts {
        /// How long.
        length: Float,
        /// Its start.
        start: Point,
    },
    /// It waits for something else by a dependency.
    Waits {
        /// The dependency.
        dependency: RecordRef,
        /// What comes first.
        first: RecordRef,
        /// Which end waits for which.
        link: DependencyType,
        /// Time between.
        lag: Lag,
        /// When what comes first starts or ends.
        at: Point,
    },
    /// It does not begin before its release.
    Within {
        /// When that begins.
        at: Point,
    },
    /// It is not ready before a phase is over.
    Prepares {
        /// The phase.
        phase: RecordRef,
        /// When it is over.
        at: Point,
    },
    /// It is not deployed before it is ready.
    Deploys {
        /// When it is ready.
        at: Point,
    },
    /// It is decided when a phase is over.
    Closes {
        /// The phase.
        phase: RecordRef,
        /// When it is over.
        at: Point,
    },
    /// It is not deployed before a gate.
    Admits {
        /// The gate.
        gate: RecordRef,
        /// When it is.
        at: Point,
    },
    /// It needs one of its parts.
    PartOf {
        /// The part.
        child: RecordRef,
        /// When it is there.
        at: Point,
    },
    /// It waits until an environment is given back.
    Environment {
        /// The booking that has it before.
        first: RecordRef,
        /// Its own booking.
        second: RecordRef,
        /// What is booked.
        environment: RecordRef,
    },
    /// Its environment is not booked before.
    Booked {
        /// The booking.
        booking: RecordRef,
    },
    /// Nobody works in between.
    NoWork {
        /// Since when it could begin.
        from: NaiveDateTime,
        /// The holidays among the days off.
        holidays: Vec<RecordRef>,
    },
    /// A freeze is in the way.
    Frozen {
        /// The freeze.
        rule: RecordRef,
        /// Since when.
        from: NaiveDateTime,
        /// Until when.
        to: NaiveDateTime,
    },
    /// It is only allowed in windows.
    OnlyIn {
        /// The rules.
        rules: Vec<RecordRef>,
        /// Since when it could begin.
        from: NaiveDateTime,
    },
}

impl Reason {
    /// The records that say so.
    pub fn records(&self) -> Vec<RecordRef> {
        match self {
            Self::Waits { dependency, first, .. } => vec![*first, *dependency],
            Self::Prepares { phase, .. } | Self::Closes { phase, .. } => vec![*phase],
            Self::Admits { gate, .. } => vec![*gate],
            Self::PartOf { child, .. } => vec![*child],
            Self::Environment { first, second, environment } => vec![*first, *second, *environment],
            Self::Booked { booking } => vec![*booking],
            Self::NoWork { holidays, .. } => holidays.clone(),
            Self::Frozen { rule, .. } => vec![*rule],
            Self::OnlyIn { rules, .. } => rules.clone(),
            Self::Planned
            | Self::Asked
            | Self::Happened
            | Self::Lasts { .. }
            | Self::Within { .. }
            | Self::Deploys { .. } => Vec::new(),
        }
    }
}

/// What holds a node at its start.
enum Driver {
    Link(usize),
    Floor(Option<Floor>),
}

impl Schedule {
    /// The chain that drives a date, the date itself first. Nothing where the record takes no part.
    pub fn why(&self, plan: &Plan, record: RecordRef, part: Part, finish: bool) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut next = self.place.get(&(record, part)).map(|n| (*n as usize, finish));
        while let Some((n, finish)) = next.take() {
            if steps.len() >= MOST {
                break;
            }
            let step = |reason: Reason, finish: bool| self.step(plan, n, finish, reason);
            if matches!(self.nodes[n].length, Length::Fixed(..)) {
                steps.push(step(Reason::Happened, finish));
                break;
            }
            let (driver, asked) = self.driver(n);
            let of_finish = matches!(driver, Driver::Link(l) if waits_finish(self.links[l].ends));
            if finish && !of_finish && part_lasts(self.nodes[n].length) {
                let start = self.point(plan, n, false);
                steps.push(step(Reason::Lasts { length: self.length(n), start }, true));
            }
            if !of_finish {
                let made = self.moved(plan, n, asked);
                steps.extend(made.into_iter().map(|reason| step(reason, false)));
            }
            match driver {
                Driver::Floor(floor) => {
                    let mut step = step(self.because(floor), false);
                    if step.reason == Reason::Planned {
                        step.at = self.point_of(plan, n, self.planned[n], false);
                    }
                    steps.push(step);
                }
                Driver::Link(l) => {
                    steps.push(step(self.waits(plan, l), of_finish));
                    next = Some((self.links[l].from as usize, ends_first(self.links[l].ends)));
                }
            }
        }
        steps
    }

    fn step(&self, plan: &Plan, n: usize, finish: bool, reason: Reason) -> Step {
        let (record, part) = self.of[n];
        Step { record, part, finish, at: self.point(plan, n, finish), reason }
    }

    /// The start or finish of a node.
    fn point(&self, plan: &Plan, n: usize, finish: bool) -> Point {
        self.point_of(plan, n, self.early[n], finish)
    }

    /// The start or finish of a node that is then.
    fn point_of(&self, plan: &Plan, n: usize, when: When, finish: bool) -> Point {
        let days = &self.calendars.days[0];
        match self.nodes[n].length {
            Length::Day => {
                let day = days.midnight(self.calendars.shown_day(when));
                Point { at: civil(day, plan.zone()), end: false }
            }
            _ => Point { at: civil(if finish { when.finish } else { when.start }, plan.zone()), end: finish },
        }
    }

    fn length(&self, n: usize) -> Float {
        match self.nodes[n].length {
            Length::Days { days, .. } => Float::Days(i64::from(days)),
            _ => Float::Seconds(self.early[n].finish - self.early[n].start),
        }
    }

    /// What alone would put a node where it is, and the start that it asks for. Of several the dependency
    /// that asks for most, then what a release implies, then the plan's own date.
    fn driver(&self, n: usize) -> (Driver, i64) {
        let mut best: Option<((bool, i64), usize)> = None;
        let links = self
            .links
            .iter()
            .enumerate()
            .filter(|(l, link)| link.to as usize == n && !self.network.is_dropped(*l));
        for (l, link) in links {
            let asked = link.demand(&self.calendars, self.early[link.from as usize]);
            if self.causes[l] == Cause::Within && asked <= self.nodes[n].floor {
                continue;
            }
            let (start, finish) = if waits_finish(link.ends) { (ALWAYS, asked) } else { (asked, ALWAYS) };
            if self.calendars.earliest(&self.nodes[n], start, finish) == self.early[n] {
                let rank = (matches!(self.causes[l], Cause::Dependency(_)), asked);
                if best.is_none_or(|(known, _)| rank > known) {
                    best = Some((rank, l));
                }
            }
        }
        if let Some(((_, asked), l)) = best {
            return (Driver::Link(l), asked);
        }
        let floor = self.nodes[n].floor;
        let held = self.floors.iter().find(|(node, at, _)| *node as usize == n && *at == floor);
        let planned = self.planned[n].start >= floor;
        (Driver::Floor(held.filter(|_| !planned).map(|(.., why)| *why)), floor)
    }

    fn because(&self, floor: Option<Floor>) -> Reason {
        match (floor, self.start) {
            (Some(Floor::Booked(booking)), _) => Reason::Booked { booking },
            (None, Start::Planned) => Reason::Planned,
            (None, Start::From(_)) => Reason::Asked,
        }
    }

    /// What moved a start on from the one that was asked for: windows and freezes, then days off.
    fn moved(&self, plan: &Plan, n: usize, asked: i64) -> Vec<Reason> {
        let node = &self.nodes[n];
        let zone = plan.zone();
        let free = self.calendars.free_from(node, asked, ALWAYS);
        let mut reasons = Vec::new();
        if free != self.early[n] {
            self.fenced(plan, n, free, &mut reasons);
        }
        if let Length::Days { calendar, .. } = node.length {
            let days = &self.calendars.days[calendar as usize];
            let (from, to) = (days.day(asked), days.day(free.start));
            let worked = days.before(to) - days.before(from);
            if to - from > worked {
                let all = Calendar::of(plan).holidays_between(days.date(from), days.date(to - 1));
                let holidays = all.into_iter().map(Into::into).collect();
                reasons.push(Reason::NoWork { from: civil(asked, zone), holidays });
            }
        }
        reasons
    }

    /// The freezes between the start without any rule and the real one, and the windows.
    fn fenced(&self, plan: &Plan, n: usize, free: When, reasons: &mut Vec<Reason>) {
        let (at, part) = self.of[n];
        let zone = plan.zone();
        let rules = rules_of(plan, at, part);
        let until = self.early[n].start.max(free.start + 1);
        let rule = |id: &WindowRuleId| plan.get::<WindowRule>(*id).map(|rule| Rule::new(plan, rule));
        let mut met: Vec<(i64, i64, RecordRef)> = Vec::new();
        for rule in rules.closed.iter().filter_map(rule) {
            let at = RecordRef::from(rule.rule.id);
            let end = until.max(free.finish);
            rule.meeting(free.start, end, |from, to| met.push((from, to, at)));
        }
        met.sort_unstable();
        met.dedup();
        met.reverse();
        let frozen = met.iter().map(|(from, to, rule)| Reason::Frozen {
            rule: *rule,
            from: civil(*from, zone),
            to: civil(*to, zone),
        });
        reasons.extend(frozen);
        let fence = self.nodes[n].fence.and_then(|f| self.calendars.fences.get(f as usize));
        let outside = fence.is_some_and(|f| match self.nodes[n].length {
            Length::Day => !f.allows_day(free.start, free.finish),
            _ => !f.allows(free.start, free.finish),
        });
        if !rules.open.is_empty()
            && (outside && met.is_empty() || !met.is_empty() && !ends_a_freeze(&met, self.early[n]))
        {
            let rules = rules.open.iter().map(|id| (*id).into()).collect();
            reasons.insert(0, Reason::OnlyIn { rules, from: civil(free.start, zone) });
        }
    }

    /// What a link says.
    fn waits(&self, plan: &Plan, l: usize) -> Reason {
        let link = self.links[l];
        let (first, _) = self.of[link.from as usize];
        let at = self.point(plan, link.from as usize, ends_first(link.ends));
        match self.causes[l] {
            Cause::Dependency(id) => {
                let dependency = plan.get::<Dependency>(id);
                Reason::Waits {
                    dependency: id.into(),
                    first,
                    link: dependency.map_or(link.ends, |d| d.link_type),
                    lag: dependency.map_or(Lag::default(), |d| d.lag),
                    at,
                }
            }
            Cause::Within => Reason::Within { at },
            Cause::Prepares => Reason::Prepares { phase: first, at },
            Cause::Deploys => Reason::Deploys { at },
            Cause::Closes => Reason::Closes { phase: first, at },
            Cause::Admits => Reason::Admits { gate: first, at },
            Cause::PartOf => Reason::PartOf { child: first, at },
            Cause::Environment { first, second, environment } => {
                Reason::Environment { first, second, environment }
            }
        }
    }
}

/// Whether something starts the moment that a freeze is over.
fn ends_a_freeze(met: &[(i64, i64, RecordRef)], when: When) -> bool {
    met.iter().any(|(_, to, _)| *to == when.start)
}

const fn part_lasts(length: Length) -> bool {
    !matches!(length, Length::Day | Length::Midnight | Length::Seconds(0))
}
