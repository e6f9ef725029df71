//! The network: what happens, for how long, and what waits for what, in flat arrays in topological order.
//! Forward for the earliest dates, backward for the latest, with total and free float.
//!
//! *Invariant*: the earliest dates keep every link and are the least that do; the latest keep every link
//! and every limit and are the greatest that do. Links of a cycle are left out, and the cycle is named;
//! everything else is computed.
//!
//! Deliberately absent: records. [`super::build`] makes a network of a plan.

use slipway_plan::record::DependencyType;

use super::days::Days;
use super::fence::Fence;
use super::hours::Hours;
use super::order::{Order, order};

/// "No limit": later than any date.
pub const NEVER: i64 = i64::MAX / 4;
/// "No floor": earlier than any date.
pub const ALWAYS: i64 = i64::MIN / 4;

/// How long something lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Whole working days of a calendar, at least one.
    Days {
        /// Which calendar.
        calendar: u16,
        /// How many.
        days: u32,
    },
    /// Elapsed seconds.
    Seconds(i64),
    /// A moment whose day is what counts: its end is the end of the day.
    Day,
    /// The beginning of a day.
    Midnight,
    /// It happened, or is not to be moved: from, to.
    Fixed(i64, i64),
}

/// Time between the ends of a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    /// None.
    #[default]
    None,
    /// Working days of the plan's calendar.
    Days(i32),
    /// Elapsed seconds.
    Seconds(i64),
    /// Seconds of the plan's working hours.
    Worked(i64),
}

/// Something that happens.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// For how long.
    pub length: Length,
    /// Not before.
    pub floor: i64,
    /// Where it may not happen, an index into the fences.
    pub fence: Option<u32>,
}

/// What waits for what.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// What comes first.
    pub from: u32,
    /// What waits.
    pub to: u32,
    /// Which end waits for which.
    pub ends: DependencyType,
    /// Time between.
    pub gap: Gap,
    /// It gives way where it would close a cycle.
    pub soft: bool,
}

/// The calendars of a network; the first is the plan's.
#[derive(Clone, Debug)]
pub struct Calendars {
    /// Working days; the first is the plan's.
    pub days: Vec<Days>,
    /// The plan's working hours.
    pub hours: Hours,
    /// Times that are closed.
    pub fences: Vec<Fence>,
}

/// When something happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// It starts.
    pub start: i64,
    /// It is over.
    pub finish: i64,
}

/// The latest dates and the float that they leave. Float counts working days for what lasts working days,
/// else seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// The latest dates.
    pub when: When,
    /// How far it may slip before a limit is passed.
    pub total: i64,
    /// How far it may slip before anything else does.
    pub free: i64,
}

/// Nodes and links in topological order.
#[derive(Clone, Debug)]
pub struct Network {
    nodes: Vec<Node>,
    /// Links by what waits, and where those of each node begin.
    incoming: Vec<Link>,
    first_in: Vec<u32>,
    /// Links by what comes first.
    outgoing: Vec<Link>,
    first_out: Vec<u32>,
    order: Order,
}

impl Network {
    /// Sorts nodes and links. Links name nodes by their place in `nodes`. What is fixed waits for nothing.
    pub fn new(nodes: &[Node], links: &[Link]) -> Self {
        let order = order(nodes.len(), links);
        let kept: Vec<Link> = links
            .iter()
            .zip(&order.dropped)
            .filter(|(link, dropped)| {
                !**dropped && !matches!(nodes[link.to as usize].length, Length::Fixed(..))
            })
            .map(|(link, _)| Link {
                from: order.place[link.from as usize],
                to: order.place[link.to as usize],
                ..*link
            })
            .collect();
        let (incoming, first_in) = by(&kept, nodes.len(), |link| link.to);
        let (outgoing, first_out) = by(&kept, nodes.len(), |link| link.from);
        let nodes = order.sorted.iter().map(|n| nodes[*n as usize]).collect();
        Self { nodes, incoming, first_in, outgoing, first_out, order }
    }

    /// The cycles, each as nodes in the order in which they wait.
    pub fn cycles(&self) -> &[Vec<u32>] {
        &self.order.cycles
    }

    /// Whether a link, by its place in what the network was made of, was left out.
    pub(super) fn is_dropped(&self, link: usize) -> bool {
        self.order.dropped[link]
    }

    /// The earliest dates, by place in what the network was made of.
    pub fn early(&self, calendars: &Calendars) -> Vec<When> {
        self.as_given(&self.forward(calendars))
    }

    /// The latest dates: `limits` is what each node must not finish after, [`NEVER`] for none, by place in
    /// what the network was made of.
    pub fn late(&self, calendars: &Calendars, early: &[When], limits: &[i64]) -> Vec<Late> {
        let early = self.as_sorted(early);
        let limits = self.as_sorted(limits);
        self.as_given(&self.backward(calendars, &early, &limits))
    }

    fn as_given<T: Copy>(&self, sorted: &[T]) -> Vec<T> {
        self.order.place.iter().map(|place| sorted[*place as usize]).collect()
    }

    fn as_sorted<T: Copy>(&self, given: &[T]) -> Vec<T> {
        self.order.sorted.iter().map(|node| given[*node as usize]).collect()
    }

    /// The earliest dates in topological order.
    pub fn forward(&self, calendars: &Calendars) -> Vec<When> {
        let mut early = vec![When::default(); self.nodes.len()];
        for (n, node) in self.nodes.iter().enumerate() {
            let (mut start, mut finish) = (node.floor, ALWAYS);
            for link in &self.incoming[self.first_in[n] as usize..self.first_in[n + 1] as usize] {
                let asked = link.demand(calendars, early[link.from as usize]);
                let end = if waits_finish(link.ends) { &mut finish } else { &mut start };
                *end = (*end).max(asked);
            }
            early[n] = calendars.earliest(node, start, finish);
        }
        early
    }

    /// The latest dates and float in topological order, from the earliest and the limits in that order.
    pub fn backward(&self, calendars: &Calendars, early: &[When], limits: &[i64]) -> Vec<Late> {
        let mut late = vec![Late::default(); self.nodes.len()];
        for (n, node) in self.nodes.iter().enumerate().rev() {
            let (mut start, mut finish) = (NEVER, limits[n]);
            let (mut free_start, mut free_finish) = (NEVER, limits[n]);
            for link in &self.outgoing[self.first_out[n] as usize..self.first_out[n + 1] as usize] {
                let (then, now) = (late[link.to as usize].when, early[link.to as usize]);
                let allowed = link.allowance(calendars, then);
                let free = if then == now { allowed } else { link.allowance(calendars, now) };
                if ends_first(link.ends) {
                    (finish, free_finish) = (finish.min(allowed), free_finish.min(free));
                } else {
                    (start, free_start) = (start.min(allowed), free_start.min(free));
                }
            }
            let (limits, frees) = ((start, finish), (free_start, free_finish));
            late[n] = match (node.length, node.fence) {
                (Length::Days { calendar, days }, None) => {
                    calendars.days_late((calendar, days), early[n], limits, frees)
                }
                _ => self.late_of(calendars, (n, early[n]), (limits, frees), (early, &late)),
            };
        }
        late
    }

    /// The latest dates of a node from its limits, and from those that leave all else where it is.
    fn late_of(
        &self,
        calendars: &Calendars,
        (n, own): (usize, When),
        (limits, frees): ((i64, i64), (i64, i64)),
        (early, late): (&[When], &[Late]),
    ) -> Late {
        let node = &self.nodes[n];
        let day = node.length == Length::Day;
        let whole = !day || self.ends_day(calendars, n, own, limits, |to| late[to].when);
        let when = calendars.latest(node, limits.0, limits.1, whole);
        let total = calendars.between(node, own, when);
        if frees == limits {
            return Late { when, total, free: total };
        }
        let whole = !day || self.ends_day(calendars, n, own, frees, |to| early[to]);
        let free = calendars.between(node, own, calendars.latest(node, frees.0, frees.1, whole));
        Late { when, total, free }
    }

    /// Whether a limit at midnight is the end of a day for a moment whose day is what counts. It is where its
    /// own limit says so, or a moment that waits for it and ends a day; to anything else midnight begins the
    /// day, on which a moment that begins its own day may still be.
    fn ends_day(
        &self,
        calendars: &Calendars,
        n: usize,
        early: When,
        (start, finish): (i64, i64),
        when: impl Fn(usize) -> When,
    ) -> bool {
        let own = start.min(finish);
        // What ends a day as early as it can ends one as late as it can.
        let planned = self.nodes[n].floor >= early.start && early.finish > early.start;
        let outgoing = &self.outgoing[self.first_out[n] as usize..self.first_out[n + 1] as usize];
        let begins = outgoing.iter().any(|link| {
            let then = when(link.to as usize);
            let same_day = self.nodes[link.to as usize].length == Length::Day
                && link.gap == Gap::None
                && then.finish == then.start;
            link.allowance(calendars, then) == own && !same_day
        });
        !(planned && begins)
    }
}

/// Whether the finish of what comes first counts.
pub(super) const fn ends_first(ends: DependencyType) -> bool {
    matches!(ends, DependencyType::FinishStart | DependencyType::FinishFinish)
}

/// Whether the finish of what waits counts.
pub(super) const fn waits_finish(ends: DependencyType) -> bool {
    matches!(ends, DependencyType::FinishFinish | DependencyType::StartFinish)
}

impl Link {
    /// The earliest that it allows to what waits.
    #[inline]
    pub(super) fn demand(&self, calendars: &Calendars, first: When) -> i64 {
        let at = if ends_first(self.ends) { first.finish } else { first.start };
        match self.gap {
            Gap::None => at,
            Gap::Days(days) => calendars.days[0].later(at, i64::from(days)),
            Gap::Seconds(seconds) => at + seconds,
            Gap::Worked(seconds) => calendars.hours.after(&calendars.days[0], at, seconds),
        }
    }

    /// The latest that it allows to what comes first.
    #[inline]
    fn allowance(&self, calendars: &Calendars, second: When) -> i64 {
        let at = if waits_finish(self.ends) { second.finish } else { second.start };
        if at >= NEVER {
            return NEVER;
        }
        match self.gap {
            Gap::None => at,
            Gap::Days(days) => calendars.days[0].latest(at, i64::from(days)),
            Gap::Seconds(seconds) => at - seconds,
            Gap::Worked(seconds) => calendars.hours.before(&calendars.days[0], at, seconds),
        }
    }
}

fn by(links: &[Link], nodes: usize, key: impl Fn(&Link) -> u32) -> (Vec<Link>, Vec<u32>) {
    let mut first = vec![0_u32; nodes + 1];
    for link in links {
        first[key(link) as usize + 1] += 1;
    }
    for n in 0..nodes {
        first[n + 1] += first[n];
    }
    let mut sorted = links.to_vec();
    let mut next = first.clone();
    for link in links {
        let place = &mut next[key(link) as usize];
        sorted[*place as usize] = *link;
        *place += 1;
    }
    (sorted, first)
}
