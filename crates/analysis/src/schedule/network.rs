//! The network: what happens, for how long, and what waits for what, in flat arrays in topological order.
//! Forward for the earliest dates, backward for the latest, with total and free float.
//!
//! *Invariant*: the earliest dates keep every link and are the least that do; the latest keep every link
//! and every limit and are the greatest that do, where no lag counts backward past days off. Links of a
//! cycle are left out, and the cycle is named; everything else is computed.
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
const DAY: i64 = 86_400;

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
                let allowed = link.allowance(calendars, early[n], then);
                let free = if then == now { allowed } else { link.allowance(calendars, early[n], now) };
                if ends_first(link.ends) {
                    (finish, free_finish) = (finish.min(allowed), free_finish.min(free));
                } else {
                    (start, free_start) = (start.min(allowed), free_start.min(free));
                }
            }
            let whole = node.length != Length::Day
                || self.ends_day(calendars, n, early[n], (start, finish), |to| late[to].when);
            let when = calendars.latest(node, start, finish, whole);
            let total = calendars.between(node, early[n], when);
            let free = if (free_start, free_finish) == (start, finish) {
                total
            } else {
                let limits = (free_start, free_finish);
                let whole = node.length != Length::Day
                    || self.ends_day(calendars, n, early[n], limits, |to| early[to]);
                calendars.between(node, early[n], calendars.latest(node, free_start, free_finish, whole))
            };
            late[n] = Late { when, total, free };
        }
        late
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
            link.allowance(calendars, early, then) == own && !same_day
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
            Gap::Worked(seconds) => calendars.hours.after(at, seconds),
        }
    }

    /// The latest that it allows to what comes first; `first` is when that is at the earliest.
    #[inline]
    fn allowance(&self, calendars: &Calendars, first: When, second: When) -> i64 {
        let at = if waits_finish(self.ends) { second.finish } else { second.start };
        if at >= NEVER {
            return NEVER;
        }
        match self.gap {
            Gap::None => at,
            Gap::Days(days) => {
                // A time on a day off counts for the day before, so an earlier one may be moved further.
                let latest = calendars.days[0].latest(at, i64::from(days));
                let first = if ends_first(self.ends) { first.finish } else { first.start };
                let keeps = latest < first && calendars.days[0].later(first, i64::from(days)) <= at;
                if keeps { first } else { latest }
            }
            Gap::Seconds(seconds) => at - seconds,
            Gap::Worked(seconds) => calendars.hours.before(at, seconds),
        }
    }
}

impl Calendars {
    /// The first time from which a node may happen: not starting before `start`, not over before `finish`.
    #[inline]
    pub(super) fn earliest(&self, node: &Node, start: i64, finish: i64) -> When {
        let when = self.free_from(node, start, finish);
        match node.fence {
            None => when,
            Some(fence) => self.on_in_fence(node.length, &self.fences[fence as usize], when),
        }
    }

    /// The same without any fence. A day that is planned, or asked for, begins with its own midnight; a
    /// midnight that something else asks for is the end of the day before.
    #[inline]
    pub(super) fn free_from(&self, node: &Node, start: i64, finish: i64) -> When {
        let when = self.earliest_unfenced(node.length, start, finish);
        match node.length {
            Length::Day if when.start <= node.floor => {
                When { start: when.start, finish: self.days[0].midnight_from(when.start + 1) }
            }
            _ => when,
        }
    }

    #[inline]
    fn earliest_unfenced(&self, length: Length, start: i64, finish: i64) -> When {
        match length {
            Length::Days { calendar, days } => {
                let calendar = &self.days[calendar as usize];
                let span = i64::from(days) - 1;
                let mut first = calendar.from(start);
                if finish > ALWAYS {
                    first = first.max(calendar.ending_from(finish) - span);
                }
                When { start: calendar.begins(first), finish: calendar.ends(first + span) }
            }
            Length::Seconds(seconds) => {
                let start = start.max(finish - seconds);
                When { start, finish: start + seconds }
            }
            Length::Day => {
                let start = start.max(finish);
                When { start, finish: self.days[0].midnight_from(start) }
            }
            Length::Midnight => {
                let start = self.days[0].midnight_from(start.max(finish));
                When { start, finish: start }
            }
            Length::Fixed(start, finish) => When { start, finish },
        }
    }

    fn on_in_fence(&self, length: Length, fence: &Fence, mut when: When) -> When {
        match length {
            Length::Seconds(seconds) => {
                let start = fence.earliest(when.start, seconds);
                When { start, finish: start + seconds }
            }
            Length::Days { .. } => {
                while let Some((_, to)) = fence.closed_at(when.start, when.finish) {
                    when = self.earliest_unfenced(length, to, ALWAYS);
                }
                when
            }
            Length::Day => self.day_in_fence(fence, when, 1),
            Length::Midnight | Length::Fixed(..) => when,
        }
    }

    /// The nearest day that is allowed, forward or backward; after two years without one it is given up.
    fn day_in_fence(&self, fence: &Fence, when: When, step: i64) -> When {
        let days = &self.days[0];
        // Midnight is the end of the day before, where that day may be used.
        let own = days.day(when.start - 1);
        let first = if step < 0 || days.midnight(own + 1) == when.finish { own } else { own + 1 };
        for n in 0..732 {
            let day = first + step * n;
            let (start, finish) = (days.midnight(day), days.midnight(day + 1));
            if fence.allows_day(start, finish) {
                return match n {
                    0 => when,
                    _ if step > 0 => When { start, finish },
                    _ => When { start: finish, finish },
                };
            }
        }
        when
    }

    /// The last time at which a node may happen: not starting after `start`, over by `finish`. For a moment
    /// whose day is what counts a midnight ends the day before where `ends_day`, else it begins its own.
    #[inline]
    pub(super) fn latest(&self, node: &Node, start: i64, finish: i64, ends_day: bool) -> When {
        if let Length::Fixed(start, finish) = node.length {
            return When { start, finish };
        }
        if start >= NEVER && finish >= NEVER {
            return When { start: NEVER, finish: NEVER };
        }
        let mut when = self.latest_unfenced(node.length, start, finish);
        if !ends_day {
            when.finish = self.days[0].midnight_from(when.start + 1);
        }
        match node.fence {
            None => when,
            Some(fence) => self.back_in_fence(node.length, &self.fences[fence as usize], when),
        }
    }

    #[inline]
    fn latest_unfenced(&self, length: Length, start: i64, finish: i64) -> When {
        match length {
            Length::Days { calendar, days } => {
                let calendar = &self.days[calendar as usize];
                let span = i64::from(days) - 1;
                let mut first = i64::MAX;
                if start < NEVER {
                    first = calendar.to(start);
                }
                if finish < NEVER {
                    first = first.min(calendar.ending_to(finish) - span);
                }
                When { start: calendar.begins(first), finish: calendar.ends(first + span) }
            }
            Length::Seconds(seconds) => {
                let start = start.min(finish - seconds);
                When { start, finish: start + seconds }
            }
            Length::Day => {
                let start = start.min(finish);
                When { start, finish: self.days[0].midnight_from(start) }
            }
            Length::Midnight => {
                let start = self.days[0].midnight_to(start.min(finish));
                When { start, finish: start }
            }
            Length::Fixed(start, finish) => When { start, finish },
        }
    }

    fn back_in_fence(&self, length: Length, fence: &Fence, mut when: When) -> When {
        match length {
            Length::Seconds(seconds) => {
                let start = fence.latest(when.start, seconds);
                When { start, finish: start + seconds }
            }
            Length::Days { .. } => {
                while let Some((from, _)) = fence.closed_at(when.start, when.finish) {
                    when = self.latest_unfenced(length, NEVER, from);
                }
                when
            }
            Length::Day => self.day_in_fence(fence, when, -1),
            Length::Midnight | Length::Fixed(..) => when,
        }
    }

    /// How far apart two times of a node are, in its own unit.
    #[inline]
    fn between(&self, node: &Node, early: When, late: When) -> i64 {
        match node.length {
            _ if late.start >= NEVER => NEVER,
            Length::Days { calendar, .. } => {
                let calendar = &self.days[calendar as usize];
                calendar.to(late.start) - calendar.to(early.start)
            }
            Length::Fixed(..) => 0,
            Length::Seconds(_) | Length::Midnight => late.start - early.start,
            Length::Day => (self.shown_day(late) - self.shown_day(early)) * DAY,
        }
    }

    /// The day of a moment whose day is what counts: midnight without a day after it ends the day before.
    pub(super) fn shown_day(&self, when: When) -> i64 {
        self.days[0].day(if when.finish > when.start { when.start } else { when.start - 1 })
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
