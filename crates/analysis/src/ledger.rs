//! What was decided about conflicts: how each stands now, and what is left of those that are gone.
//!
//! *Invariant*: a reading of the [`Decision`] records and nothing else. A decision finds its conflict by identity, which
//! is kind and subjects, so it survives every edit and every recomputation. The newest decision about a conflict
//! counts; the older ones are its history. One that has expired counts as none, and the conflict is open again.
//!
//! Deliberately absent: hiding anything. What is accepted or waived is still a conflict.

use chrono::NaiveDateTime;
use rustc_hash::FxHashMap;
use slipway_plan::Plan;
use slipway_plan::record::{Decision, DecisionKind};

use crate::conflict::{Conflict, ConflictId, Severity};
use crate::set::ConflictSet;

/// How a conflict stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has decided.
    Open,
    /// What was decided held until a moment that has passed: it has come back.
    Expired,
    /// Somebody will mend it.
    ToFix,
    /// It is carried until a moment.
    Accepted,
    /// The rule is knowingly breached, by two names, until a moment.
    Waived,
}

impl Standing {
    /// Its word on the wire and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Expired => "expired",
            Self::ToFix => "to_fix",
            Self::Accepted => "accepted",
            Self::Waived => "waived",
        }
    }

    /// Whether it stands apart from those that somebody still has to do something about.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Waived)
    }

    /// How a conflict stands about which `decision` was the last.
    pub fn by(decision: Option<&Decision>, now: NaiveDateTime) -> Self {
        match decision {
            None => Self::Open,
            Some(d) if has_expired(d, now) => Self::Expired,
            Some(d) => match d.decision {
                DecisionKind::Fix => Self::ToFix,
                DecisionKind::Accept => Self::Accepted,
                DecisionKind::Waive => Self::Waived,
            },
        }
    }
}

/// Whether the moment until which it holds has passed.
pub fn has_expired(decision: &Decision, now: NaiveDateTime) -> bool {
    decision.until.is_some_and(|until| until.end() <= now)
}

/// How many conflicts ask for something, and how many are accepted or waived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// Open breaks of a rule, with those to be fixed and those that came back.
    pub errors: usize,
    /// Open risks, likewise.
    pub warnings: usize,
    /// Accepted or waived.
    pub settled: usize,
}

/// All decisions of a plan, by conflict.
#[derive(Debug)]
pub struct Ledger<'a> {
    of: FxHashMap<ConflictId, Vec<&'a Decision>>,
    /// About something that is no identity of a conflict.
    astray: Vec<&'a Decision>,
    now: NaiveDateTime,
}

impl<'a> Ledger<'a> {
    /// Reads the decisions of `plan`. `now` is civil, in the plan's zone.
    pub fn of(plan: &'a Plan, now: NaiveDateTime) -> Self {
        let mut ledger = Self { of: FxHashMap::default(), astray: Vec::new(), now };
        for decision in plan.all::<Decision>() {
            match decision.conflict.parse() {
                Ok(id) => ledger.of.entry(id).or_default().push(decision),
                Err(_) => ledger.astray.push(decision),
            }
        }
        let newest = |d: &&Decision| std::cmp::Reverse((d.decided.map(slipway_plan::Moment::first), d.id));
        ledger.of.values_mut().for_each(|list| list.sort_by_key(newest));
        ledger.astray.sort_by_key(newest);
        ledger
    }

    /// What was decided about a conflict, the newest first.
    pub fn history(&self, id: ConflictId) -> &[&'a Decision] {
        self.of.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What was decided last, also where it has expired.
    pub fn newest(&self, id: ConflictId) -> Option<&'a Decision> {
        self.history(id).first().copied()
    }

    /// What was decided last, where it still holds.
    pub fn holding(&self, id: ConflictId) -> Option<&'a Decision> {
        self.newest(id).filter(|d| !has_expired(d, self.now))
    }

    /// How a conflict stands.
    pub fn standing(&self, id: ConflictId) -> Standing {
        Standing::by(self.newest(id), self.now)
    }

    /// How many of `conflicts` ask for something. Costs as much as there are decisions, not conflicts.
    pub fn count(&self, conflicts: &ConflictSet) -> Standings {
        let counts = conflicts.counts();
        let mut all = Standings { errors: counts.errors, warnings: counts.warnings, settled: 0 };
        let held = self.of.keys().filter(|id| self.standing(**id).is_settled());
        for conflict in held.filter_map(|id| conflicts.get(id)) {
            all.settled += 1;
            match conflict.severity {
                Severity::Error => all.errors -= 1,
                Severity::Warning => all.warnings -= 1,
            }
        }
        all
    }

    /// Decisions about what is no longer a conflict, the newest first. They are kept: what was decided once may be
    /// asked for, and the conflict may come back.
    pub fn over(&self, conflicts: &ConflictSet) -> Vec<&'a Decision> {
        let gone = self.of.iter().filter(|(id, _)| conflicts.get(id).is_none());
        let mut found: Vec<&Decision> = gone.flat_map(|(_, list)| list.iter().copied()).collect();
        found.extend(&self.astray);
        found.sort_by_key(|d| std::cmp::Reverse((d.decided.map(slipway_plan::Moment::first), d.id)));
        found
    }

    /// The moment at which the conflicts are judged.
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }
}

/// The order in which conflicts are looked at: the worst first, then the nearest; those whose time is over come last,
/// the latest of them first. `now` is in UTC seconds.
pub fn urgency(conflict: &Conflict, now: i64) -> (Severity, bool, i64, ConflictId) {
    // What has no end in time, like a gate that nobody decides on, is not over by itself.
    let over = !conflict.kind.outlasts_its_time() && conflict.end.is_some_and(|end| end <= now);
    let start = conflict.start.unwrap_or(i64::MAX);
    (conflict.severity, over, if over { -start } else { start }, conflict.id)
}
