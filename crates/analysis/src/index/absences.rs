//! When people and teams are away altogether.
//!
//! *Invariant*: holds exactly the leave that leaves nothing of the time, by the plan's own clock.

use rustc_hash::FxHashMap;
use slipway_plan::record::{Absent, Leave, LeaveId};
use slipway_plan::{Plan, RecordRef};

use super::clock::Clock;
use super::few::Few;

/// A time of leave in UTC seconds, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Away {
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) leave: LeaveId,
}

#[derive(Debug, Default)]
pub(crate) struct Absences {
    /// By person or team.
    of: FxHashMap<RecordRef, Few<Away>>,
}

impl Absences {
    pub(super) fn of(plan: &Plan, clock: &Clock) -> Self {
        let mut all = Self::default();
        for leave in plan.all::<Leave>().filter(|leave| leave.percent >= 100) {
            let who = match leave.who {
                Absent::Person(person) => RecordRef::from(person),
                Absent::Team(team) => RecordRef::from(team),
            };
            let (start, end) = clock.instants(leave.span());
            // Clocks going forward may leave nothing of it.
            if start == end {
                continue;
            }
            let away = Away { start, end, leave: leave.id };
            all.of.entry(who).and_modify(|few| few.add(away)).or_insert(Few::One(away));
        }
        all
    }

    /// Those of a person or a team.
    pub(crate) fn of_one(&self, who: RecordRef) -> &[Away] {
        self.of.get(&who).map_or(&[], Few::all)
    }
}
