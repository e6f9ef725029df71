//! When environments are down because of an event, and when they are refreshed.
//!
//! *Invariant*: events are sorted by start, in UTC seconds by the clock of their environment.

use slipway_plan::record::{Environment, EnvironmentEvent, EventKind, Record};
use slipway_plan::{Change, IdMap, Plan};
use uuid::Uuid;

/// An outage or a refresh, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Down {
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) event: Uuid,
    pub(crate) environment: Uuid,
}

#[derive(Debug, Default)]
pub(crate) struct Outages {
    events: Vec<Down>,
    of: IdMap<Vec<Down>>,
    refreshes: IdMap<Vec<Down>>,
    /// How long the longest event lasts.
    longest: i64,
    /// When environments must not be changed, by start.
    frozen: Vec<Down>,
    /// How long the longest of these lasts.
    longest_frozen: i64,
}

/// An outage in UTC seconds; nothing where the event is something else.
pub(crate) fn down(plan: &Plan, event: &EnvironmentEvent) -> Option<Down> {
    span(plan, event).filter(|down| event.kind == EventKind::Outage && down.start < down.end)
}

/// A freeze of one environment in UTC seconds; nothing where the event is something else.
pub(crate) fn frozen(plan: &Plan, event: &EnvironmentEvent) -> Option<Down> {
    span(plan, event).filter(|frozen| event.kind == EventKind::Freeze && frozen.start < frozen.end)
}

fn span(plan: &Plan, event: &EnvironmentEvent) -> Option<Down> {
    let environment = plan.get::<Environment>(event.environment)?;
    let (start, end) = event.span().instants(environment.zone.unwrap_or_else(|| plan.zone()));
    Some(Down { start, end, event: event.id.0, environment: environment.id.0 })
}

impl Outages {
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut outages = Self::default();
        outages.read_events(plan);
        outages
    }

    fn read_events(&mut self, plan: &Plan) {
        self.events = plan.all::<EnvironmentEvent>().filter_map(|e| down(plan, e)).collect();
        self.events.sort_unstable();
        self.of.clear();
        self.events.iter().for_each(|down| self.of.entry(down.environment).or_default().push(*down));
        self.refreshes.clear();
        for event in plan.all::<EnvironmentEvent>().filter(|event| event.kind == EventKind::Refresh) {
            let refresh = span(plan, event).into_iter();
            refresh.for_each(|r| self.refreshes.entry(r.environment).or_default().push(r));
        }
        self.frozen = plan.all::<EnvironmentEvent>().filter_map(|e| frozen(plan, e)).collect();
        self.frozen.sort_unstable();
        let longest = |all: &[Down]| all.iter().map(|e| e.end - e.start).max().unwrap_or(0);
        (self.longest, self.longest_frozen) = (longest(&self.events), longest(&self.frozen));
    }

    /// Takes in changes; `plan` is as it is after them. Whether anything may be another now, or lanes were made anew.
    pub(super) fn update(&mut self, plan: &Plan, changes: &[&Change]) -> bool {
        let mut lanes = false;
        let mut events = false;
        for record in changes.iter().flat_map(|c| c.before.iter().chain(&c.after)) {
            match record {
                Record::EnvironmentEvent(_) => events = true,
                Record::EnvironmentGroup(_) => lanes = true,
                Record::Environment(e) => {
                    lanes = true;
                    events |= plan.naming::<EnvironmentEvent>(e.id).next().is_some();
                }
                _ => {}
            }
        }
        // An environment comes back together with its events, which are changes too.
        if events {
            self.read_events(plan);
        }
        events || lanes
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// All outages, by start.
    pub(crate) fn events(&self) -> &[Down] {
        &self.events
    }

    /// The outages of an environment, by start.
    pub(crate) fn of_environment(&self, environment: Uuid) -> &[Down] {
        self.of.get(&environment).map_or(&[], Vec::as_slice)
    }

    /// The refreshes of an environment.
    pub(crate) fn refreshes(&self, environment: Uuid) -> &[Down] {
        self.refreshes.get(&environment).map_or(&[], Vec::as_slice)
    }

    /// From the start of the first outage of an environment to the end of the last; nothing where it has none.
    pub(super) fn stretch(&self, environment: Uuid) -> (i64, i64) {
        let all = self.of_environment(environment);
        let last = all.iter().map(|down| down.end).max();
        all.first().zip(last).map_or((0, 0), |(first, last)| (first.start, last))
    }

    /// The outages that share a moment with `[start, end)`; a start that is the end stands for its moment.
    pub(crate) fn meeting(&self, start: i64, end: i64) -> impl Iterator<Item = &Down> {
        meeting(&self.events, self.longest, start, end)
    }

    /// As [`Self::meeting`], of freezes of one environment.
    pub(crate) fn freezing(&self, start: i64, end: i64) -> impl Iterator<Item = &Down> {
        meeting(&self.frozen, self.longest_frozen, start, end)
    }
}

fn meeting(all: &[Down], longest: i64, start: i64, end: i64) -> impl Iterator<Item = &Down> {
    let before = all.partition_point(|d| d.start < end.max(start + 1));
    let early = all[..before].partition_point(|d| d.start + longest <= start);
    all[early..before].iter().filter(move |d| d.end > start)
}
