//! A plan as a network: which of its dates are nodes, and what the plan says about their order.
//!
//! A phase is a node; a release has up to three: its start, its ready date and its deployment; gates and
//! milestones are moments. What a phase lasts is counted in working days where it is planned in days and
//! begins and ends on working ones, else in elapsed time. What has happened stands fixed at its actual
//! dates; what is over without them takes no part, nor does what is cancelled.
//!
//! *Invariant*: dates that the network gives never break a dependency, as `dependency-order` judges it.

use rustc_hash::FxHashMap;
use slipway_plan::record::{
    Dependency, DependencyType, End, Gate, GateStatus, Milestone, Phase, Release, ReleaseId, ReleaseStatus,
    TeamId, WorkStatus,
};
use slipway_plan::time::{LagUnit, Span, instant};
use slipway_plan::{Lag, Moment, Plan, RecordRef};

use super::calendar::team_days;
use super::cause::{Cause, Floor};
use super::days::Days;
use super::implied;
use super::network::{Calendars, Gap, Length, Link, Node, When};
use super::{Part, Start};
use crate::conflicts::live_release;

/// What is computed, before it is.
pub(super) struct Draft<'a> {
    pub(super) plan: &'a Plan,
    pub(super) start: Start,
    pub(super) calendars: Calendars,
    teams: FxHashMap<Option<TeamId>, u16>,
    pub(super) nodes: Vec<Node>,
    /// What each node stands for.
    pub(super) of: Vec<(RecordRef, Part)>,
    pub(super) place: FxHashMap<(RecordRef, Part), u32>,
    /// When each node is planned.
    pub(super) planned: Vec<When>,
    /// Whether it is planned in whole days.
    pub(super) day: Vec<bool>,
    /// The release of each node.
    pub(super) release: Vec<RecordRef>,
    /// A release whose deployment is asked for at another time than this, its planned one.
    pub(super) asked: Option<(ReleaseId, Option<Moment>)>,
    /// It has begun: nothing holds its start any more.
    pub(super) begun: Vec<bool>,
    pub(super) links: Vec<Link>,
    pub(super) causes: Vec<Cause>,
    /// What holds a node beside its planned start.
    pub(super) floors: Vec<(u32, i64, Floor)>,
}

/// Reads a plan.
pub(super) fn draft(plan: &Plan, start: Start, asked: Option<(ReleaseId, Option<Moment>)>) -> Draft<'_> {
    let mut draft = Draft {
        plan,
        start,
        calendars: super::calendar::calendars(plan, start),
        teams: FxHashMap::default(),
        nodes: Vec::new(),
        of: Vec::new(),
        place: FxHashMap::default(),
        planned: Vec::new(),
        day: Vec::new(),
        release: Vec::new(),
        asked,
        begun: Vec::new(),
        links: Vec::new(),
        causes: Vec::new(),
        floors: Vec::new(),
    };
    plan.all::<Release>().for_each(|release| draft.release(release));
    plan.all::<Phase>().for_each(|phase| draft.phase(phase));
    plan.all::<Gate>().for_each(|gate| draft.gate(gate));
    plan.all::<Milestone>().for_each(|milestone| draft.milestone(milestone));
    plan.all::<Dependency>().for_each(|dependency| draft.dependency(dependency));
    implied::links(&mut draft);
    if matches!(start, Start::Planned) {
        super::places::links(&mut draft);
    }
    super::closed::fences(&mut draft);
    for &(node, at, _) in &draft.floors {
        let node = &mut draft.nodes[node as usize];
        node.floor = node.floor.max(at);
    }
    draft
}

/// Where a node came from.
#[derive(Clone, Copy)]
struct Given {
    at: (RecordRef, Part),
    release: RecordRef,
    planned: When,
    day: bool,
    length: Length,
    /// Since when it is under way.
    begun: Option<i64>,
}

impl Draft<'_> {
    pub(super) fn at(&self, moment: Moment) -> i64 {
        instant(moment.first(), self.plan.zone())
    }

    /// The node of a record, where it takes part.
    pub(super) fn node(&self, at: impl Into<RecordRef>, part: Part) -> Option<u32> {
        self.place.get(&(at.into(), part)).copied()
    }

    fn add(&mut self, given: Given) {
        let floor = match (given.length, given.begun, self.start) {
            (Length::Fixed(start, _), ..) | (_, Some(start), _) => start,
            (_, None, Start::Planned) => given.planned.start,
            (_, None, Start::From(at)) => at,
        };
        self.place.insert(given.at, self.nodes.len() as u32);
        self.nodes.push(Node { length: given.length, floor, fence: None });
        self.of.push(given.at);
        self.planned.push(given.planned);
        self.day.push(given.day);
        self.release.push(given.release);
        self.begun.push(given.begun.is_some());
    }

    /// A moment of a record: fixed where it has happened; `over` without that takes no part.
    fn moment(
        &mut self,
        at: (RecordRef, Part),
        release: RecordRef,
        (planned, actual): (Option<Moment>, Option<Moment>),
        seconds: i64,
        over: bool,
    ) {
        let Some(planned) = planned.or(actual) else { return };
        let day = planned.time.is_none();
        let finish = |draft: &Self, at: i64| {
            if day { draft.calendars.days[0].midnight_from(at + 1) } else { at + seconds }
        };
        let start = self.at(planned);
        let when = When { start, finish: finish(self, start) };
        let length = match actual {
            Some(actual) => {
                let actual = self.at(actual);
                Length::Fixed(actual, finish(self, actual))
            }
            None if over => return,
            None if day && at.1 == Part::Start => Length::Midnight,
            None if day => Length::Day,
            None => Length::Seconds(seconds),
        };
        self.add(Given { at, release, planned: when, day, length, begun: None });
    }

    fn release(&mut self, release: &Release) {
        if release.status == ReleaseStatus::Cancelled {
            return;
        }
        let at = RecordRef::from(release.id);
        let over = !release.is_live();
        let ready = over || release.status == ReleaseStatus::Ready;
        let seconds = release.deploy_minutes.max(0) * 60;
        self.moment((at, Part::Start), at, (release.start, release.actual_start), 0, over);
        self.moment((at, Part::Ready), at, (release.ready, release.actual_ready), 0, ready);
        self.moment((at, Part::Deploy), at, (release.deploy, release.actual_deploy), seconds, over);
    }

    fn phase(&mut self, phase: &Phase) {
        let release = self.plan.get::<Release>(phase.release);
        if phase.status == WorkStatus::Cancelled
            || release.is_none_or(|r| r.status == ReleaseStatus::Cancelled)
        {
            return;
        }
        let over = !phase.is_live() || release.is_some_and(|r| !r.is_live());
        let zone = self.plan.zone();
        let (start, finish) = phase.span().instants(zone);
        let actual_start = phase.actual_start.map(|at| self.at(at));
        let actual_end = phase.actual_end.map(|at| instant(at.end(), zone));
        let length = match (over, actual_end) {
            (true, None) => return,
            (_, Some(end)) => Length::Fixed(actual_start.unwrap_or(start).min(end), end),
            (false, None) => self.length(phase, start, finish),
        };
        let at = (phase.id.into(), Part::Whole);
        let planned = When { start, finish };
        let day = matches!(phase.span(), Span::Days { .. });
        self.add(Given { at, release: phase.release.into(), planned, day, length, begun: actual_start });
    }

    /// What a phase lasts: see this module.
    fn length(&mut self, phase: &Phase, start: i64, finish: i64) -> Length {
        if let Span::Days { first, last } = phase.span() {
            let calendar = self.calendar(phase.team);
            let days = &self.calendars.days[calendar as usize];
            let (first, last) = (days.number(first), days.number(last));
            let works = |day: i64| days.before(day + 1) > days.before(day);
            if works(first) && works(last) {
                let days = days.before(last + 1) - days.before(first);
                return Length::Days { calendar, days: u32::try_from(days).unwrap_or(1) };
            }
        }
        Length::Seconds(finish - start)
    }

    fn calendar(&mut self, team: Option<TeamId>) -> u16 {
        if let Some(known) = self.teams.get(&team) {
            return *known;
        }
        let own: Option<Days> = team.and_then(|team| team_days(self.plan, team, &self.calendars.days[0]));
        let place = match own {
            None => 0,
            Some(days) => {
                self.calendars.days.push(days);
                u16::try_from(self.calendars.days.len() - 1).unwrap_or(0)
            }
        };
        self.teams.insert(team, place);
        place
    }

    fn gate(&mut self, gate: &Gate) {
        if live_release(self.plan, gate.release).is_some() {
            let passed = gate.status == GateStatus::Passed;
            let actual = gate.actual.or(passed.then_some(gate.at));
            let at = (gate.id.into(), Part::Whole);
            self.moment(at, gate.release.into(), (Some(gate.at), actual), 0, false);
        }
    }

    fn milestone(&mut self, milestone: &Milestone) {
        if live_release(self.plan, milestone.release).is_some() {
            let at = (milestone.id.into(), Part::Whole);
            let dates = (Some(milestone.date), milestone.actual);
            self.moment(at, milestone.release.into(), dates, 0, false);
        }
    }

    fn dependency(&mut self, dependency: &Dependency) {
        let (first, second) = match dependency.link_type {
            DependencyType::FinishStart => (true, false),
            DependencyType::StartStart => (false, false),
            DependencyType::FinishFinish => (true, true),
            DependencyType::StartFinish => (false, true),
        };
        let (from, to) = (self.end(dependency.from, first), self.end(dependency.to, second));
        if let (Some((from, from_finish)), Some((to, to_finish))) = (from, to) {
            // A moment is reached; only a phase has an end of its own to wait for.
            let to_finish = to_finish && matches!(dependency.to, End::Phase(_));
            let link =
                Link { from, to, ends: ends(from_finish, to_finish), gap: gap(dependency.lag), soft: false };
            self.link(link, Cause::Dependency(dependency.id));
        }
    }

    /// The node of one end of a dependency, and whether its finish is meant. A release ends with its
    /// deployment begun, or with the day of it, as `dependency-order` says.
    fn end(&self, end: End, finish: bool) -> Option<(u32, bool)> {
        match end {
            End::Phase(id) => Some((self.node(id, Part::Whole)?, finish)),
            End::Gate(id) => Some((self.node(id, Part::Whole)?, false)),
            End::Milestone(id) => Some((self.node(id, Part::Whole)?, false)),
            End::Release(id) => {
                let [start, ready, deploy] =
                    [Part::Start, Part::Ready, Part::Deploy].map(|part| self.node(id, part));
                if !finish {
                    let first = start.or_else(|| self.first_of(ready, deploy))?;
                    return Some((first, false));
                }
                let last = self.last_of(ready, deploy)?;
                Some((last, matches!(self.nodes[last as usize].length, Length::Day)))
            }
        }
    }

    fn first_of(&self, one: Option<u32>, other: Option<u32>) -> Option<u32> {
        one.into_iter().chain(other).min_by_key(|n| self.planned[*n as usize].start)
    }

    fn last_of(&self, one: Option<u32>, other: Option<u32>) -> Option<u32> {
        one.into_iter().chain(other).max_by_key(|n| self.planned[*n as usize].start)
    }

    /// Adds a link; what is under way is not held any more.
    pub(super) fn link(&mut self, link: Link, cause: Cause) {
        let begun = self.begun[link.to as usize] && !super::network::waits_finish(link.ends);
        if !begun && !matches!(self.nodes[link.to as usize].length, Length::Fixed(..)) {
            self.links.push(link);
            self.causes.push(cause);
        }
    }
}

pub(super) const fn ends(from_finish: bool, to_finish: bool) -> DependencyType {
    match (from_finish, to_finish) {
        (true, false) => DependencyType::FinishStart,
        (false, false) => DependencyType::StartStart,
        (true, true) => DependencyType::FinishFinish,
        (false, true) => DependencyType::StartFinish,
    }
}

fn gap(lag: Lag) -> Gap {
    match lag.unit {
        _ if lag.amount == 0 => Gap::None,
        LagUnit::WorkingDays => Gap::Days(lag.amount),
        LagUnit::Hours => Gap::Seconds(i64::from(lag.amount) * 3_600),
        LagUnit::WorkingHours => Gap::Worked(i64::from(lag.amount) * 3_600),
    }
}
