//! When something may not happen: freezes to keep out of, windows to keep to.
//!
//! *Invariant*: what [`Fence::earliest`] answers is allowed, or there is no allowed time left in what was
//! expanded, and the answer is the time that was asked for.

/// Half-open periods in UTC seconds, sorted, none touching another.
type Periods = Vec<(i64, i64)>;

/// Which times are closed to something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fence {
    /// Closed periods.
    closed: Periods,
    /// Where there are any: only in one of these.
    open: Option<Periods>,
}

/// Joins periods that touch.
fn joined(mut periods: Periods) -> Periods {
    periods.sort_unstable();
    let mut all: Periods = Vec::with_capacity(periods.len());
    for (from, to) in periods {
        match all.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => all.push((from, to)),
        }
    }
    all
}

impl Fence {
    /// A fence of closed periods and, where there are any, windows. In any order.
    pub fn new(closed: Periods, open: Option<Periods>) -> Self {
        Self { closed: joined(closed), open: open.map(joined) }
    }

    /// The first closed period that shares a moment with `[start, end)`; an empty one stands for its start.
    pub(super) fn closed_at(&self, start: i64, end: i64) -> Option<(i64, i64)> {
        let end = end.max(start + 1);
        let next = self.closed.partition_point(|p| p.1 <= start);
        self.closed.get(next).copied().filter(|p| p.0 < end)
    }

    fn last_closed_at(&self, start: i64, end: i64) -> Option<(i64, i64)> {
        let end = end.max(start + 1);
        let next = self.closed.partition_point(|p| p.0 < end).checked_sub(1)?;
        self.closed.get(next).copied().filter(|p| p.1 > start)
    }

    /// Whether `[start, end)` is allowed.
    pub(super) fn allows(&self, start: i64, end: i64) -> bool {
        let inside = |open: &Periods| {
            let at = open.partition_point(|p| p.0 <= start).checked_sub(1);
            at.is_some_and(|at| start < open[at].1 && end <= open[at].1)
        };
        self.closed_at(start, end).is_none() && self.open.as_ref().is_none_or(inside)
    }

    /// Whether any moment of a day may be used: it is not closed at all, and a window touches it.
    pub(super) fn allows_day(&self, start: i64, end: i64) -> bool {
        let touched = |open: &Periods| {
            let at = open.partition_point(|p| p.1 <= start);
            open.get(at).is_some_and(|p| p.0 < end)
        };
        self.closed_at(start, end).is_none() && self.open.as_ref().is_none_or(touched)
    }

    /// The first start from `at` on from which `seconds` are allowed.
    pub(super) fn earliest(&self, at: i64, seconds: i64) -> i64 {
        let mut start = at;
        loop {
            if let Some(open) = &self.open {
                let mut next = open.partition_point(|p| p.1 <= start);
                while open.get(next).is_some_and(|p| p.0.max(start) + seconds > p.1) {
                    next += 1;
                }
                match open.get(next) {
                    Some(window) => start = start.max(window.0),
                    None => return at,
                }
            }
            match self.closed_at(start, start + seconds) {
                Some((_, to)) => start = to,
                None => return start,
            }
        }
    }

    /// The last start up to `at` from which `seconds` are allowed.
    pub(super) fn latest(&self, at: i64, seconds: i64) -> i64 {
        let mut start = at;
        loop {
            if let Some(open) = &self.open {
                let fits = |p: &(i64, i64)| start.min(p.1 - seconds.max(1)) >= p.0;
                let last = open.partition_point(|p| p.0 <= start);
                match open[..last].iter().rev().find(|p| fits(p)) {
                    Some(window) => start = start.min(window.1 - seconds.max(1)),
                    None => return at,
                }
            }
            match self.last_closed_at(start, start + seconds) {
                Some((from, _)) => start = from - seconds.max(1),
                None => return start,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_and_the_latest_are_the_nearest_that_are_allowed() {
        let fence = Fence::new(vec![(50, 60), (120, 130)], Some(vec![(40, 70), (70, 80), (100, 140)]));
        for at in 0..150 {
            for seconds in [0, 1, 5, 12, 20] {
                let allowed = |s: &i64| fence.allows(*s, s + seconds);
                let first = (at..200).find(allowed).unwrap_or(at);
                assert_eq!(fence.earliest(at, seconds), first, "{at} {seconds}");
                let last = (0..=at).rev().find(allowed).unwrap_or(at);
                assert_eq!(fence.latest(at, seconds), last, "{at} {seconds}");
            }
        }
        assert!(fence.allows_day(75, 95) && !fence.allows_day(81, 99) && !fence.allows_day(45, 55));
    }

    #[test]
    fn without_windows_only_freezes_count() {
        let fence = Fence::new(vec![(10, 20), (20, 30)], None);
        assert_eq!((fence.earliest(5, 10), fence.earliest(0, 10), fence.latest(25, 10)), (30, 0, 0));
    }
}
