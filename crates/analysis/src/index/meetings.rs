//! When boards meet, in UTC, expanded once per civil year.
//!
//! *Invariant*: as with window rules, what is found does not depend on which years were expanded before.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Cab, CabId};
use slipway_plan::time::{civil, instant};
use slipway_plan::{Plan, Span};

/// The meetings of all boards: half-open civil periods by start, in the board's zone.
#[derive(Debug, Default)]
pub(crate) struct Meetings {
    boards: FxHashMap<CabId, FxHashMap<i32, Vec<Meeting>>>,
}

/// One meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Meeting {
    /// In UTC seconds.
    pub(crate) start: i64,
    /// In UTC seconds.
    pub(crate) end: i64,
    /// Civil, in the board's zone.
    pub(crate) civil: NaiveDateTime,
}

impl Meetings {
    pub(crate) fn of(plan: &Plan, years: &FxHashSet<i32>) -> Self {
        let expanded = |cab: &Cab| years.iter().map(|year| (*year, of_year(plan, cab, *year))).collect();
        Self { boards: plan.all::<Cab>().map(|cab| (cab.id, expanded(cab))).collect() }
    }

    /// The last meeting that is over by `until` (UTC seconds), looking back no further than to the beginning
    /// of the year before.
    pub(crate) fn last_before(&self, plan: &Plan, cab: &Cab, until: i64) -> Option<Meeting> {
        let year = civil(until, zone(plan, cab)).year();
        [year, year - 1].into_iter().find_map(|year| {
            let made;
            let known = match self.boards.get(&cab.id).and_then(|years| years.get(&year)) {
                Some(known) => known,
                None => {
                    made = of_year(plan, cab, year);
                    &made
                }
            };
            let before = known.partition_point(|m| m.start < until);
            known[..before].iter().rev().find(|m| m.end <= until).copied()
        })
    }
}

/// Zone in which the times of a board are meant.
pub(crate) fn zone(plan: &Plan, cab: &Cab) -> Tz {
    cab.zone.unwrap_or_else(|| plan.zone())
}

/// The meetings that start in a civil year.
fn of_year(plan: &Plan, cab: &Cab, year: i32) -> Vec<Meeting> {
    let first = Span::of(cab.from, cab.to);
    let length = (first.end() - first.start()).max(Duration::zero());
    let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| day.and_time(NaiveTime::MIN));
    let Some((from, to)) = new_year(year).zip(new_year(year + 1)) else { return Vec::new() };
    let starts = match &cab.rrule {
        None => Vec::from_iter((from..to).contains(&first.start()).then(|| first.start())),
        Some(rule) => rule.starts(first.start(), from, to),
    };
    let zone = zone(plan, cab);
    let kept = starts.into_iter().filter(|at| !cab.exceptions.contains(&at.date()));
    let made =
        |at: NaiveDateTime| Meeting { start: instant(at, zone), end: instant(at + length, zone), civil: at };
    let mut meetings: Vec<Meeting> = kept.map(made).collect();
    meetings.sort_unstable();
    meetings
}
