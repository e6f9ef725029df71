//! Odd times of what recurs: window rules and the meetings of boards.
//!
//! *Invariant*: of what recurs only the next odd time in the two years after now counts.

use chrono::{Days, LocalResult, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use slipway_plan::record::{Cab, WindowRule};
use slipway_plan::time::{civil, instant};
use slipway_plan::{Moment, Plan};

use crate::index::clock_changes::ClockChanges;
use crate::index::meetings::zone as zone_of_board;
use crate::places::OddTime;

/// Whether a civil time is not exactly one moment in a zone.
pub(super) fn odd(at: NaiveDateTime, zone: Tz, finish: bool) -> Option<OddTime> {
    match zone.from_local_datetime(&at) {
        LocalResult::Single(_) => None,
        LocalResult::Ambiguous(..) => Some(OddTime { at, zone, twice: true, finish }),
        LocalResult::None => Some(OddTime { at, zone, twice: false, finish }),
    }
}

/// What happens once or recurs, by its own clock.
#[derive(Clone, Copy)]
pub(super) enum Recurring<'a> {
    Rule(&'a WindowRule, Tz),
    Board(&'a Cab, Tz),
}

impl<'a> Recurring<'a> {
    pub(super) fn rule(plan: &Plan, rule: &'a WindowRule) -> Self {
        Self::Rule(rule, rule.zone.unwrap_or_else(|| plan.zone()))
    }

    pub(super) fn board(plan: &Plan, cab: &'a Cab) -> Self {
        Self::Board(cab, zone_of_board(plan, cab))
    }

    /// The times of day of its start and end, in the first period.
    fn timed(self) -> impl Iterator<Item = (Moment, bool)> {
        let ends = match self {
            Self::Rule(rule, _) => [(rule.from, false), (rule.to, true)],
            Self::Board(cab, _) => [(cab.from, false), (cab.to, true)],
        };
        ends.into_iter().filter(|(at, _)| at.time.is_some())
    }

    /// The odd time of its only period, or the next one of its periods from now on.
    pub(super) fn odd(self, plan: &Plan, now: NaiveDateTime, changes: &mut ClockChanges) -> Option<OddTime> {
        let (zone, recurs, exceptions) = match self {
            Self::Rule(rule, zone) => (zone, rule.rrule.is_some(), &rule.exceptions),
            Self::Board(cab, zone) => (zone, cab.rrule.is_some(), &cab.exceptions),
        };
        if !recurs {
            let all = self.timed().filter_map(|(at, finish)| odd(at.first(), zone, finish));
            let first = match self {
                Self::Rule(rule, _) => rule.from.day,
                Self::Board(cab, _) => cab.from.day,
            };
            return all.min_by_key(|time| instant(time.at, zone)).filter(|_| !exceptions.contains(&first));
        }
        let now = civil(instant(now, plan.zone()), zone);
        let times: Vec<_> = self.timed().filter_map(|(at, finish)| Some((at.time?, finish))).collect();
        if times.is_empty() {
            return None;
        }
        let two_years = now.date().checked_add_days(Days::new(731))?;
        for day in changes.between(zone, now.date(), two_years) {
            let at = |(time, finish): &(NaiveTime, bool)| odd(day.and_time(*time), zone, *finish);
            for time in times.iter().filter_map(at).filter(|time| time.at >= now) {
                let (from, to) = (day.checked_sub_days(Days::new(1))?, day.checked_add_days(Days::new(2))?);
                let (from, to) = (from.and_time(NaiveTime::MIN), to.and_time(NaiveTime::MIN));
                let periods = match self {
                    Self::Rule(rule, _) => rule.periods(from, to),
                    Self::Board(cab, _) => cab.periods(from, to),
                };
                if periods.iter().any(|p| if time.finish { p.1 == time.at } else { p.0 == time.at }) {
                    return Some(time);
                }
            }
        }
        None
    }
}
