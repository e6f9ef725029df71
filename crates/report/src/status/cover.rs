//! What a status report covers: the whole plan, or one release with those that belong to it.
//!
//! *Invariant*: every table of the report asks here what it may show, so no two of them disagree.
//! Deliberately not here: judgements and words.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};
use slipway_analysis::belongs::releases_of;
use slipway_analysis::{Conflict, ConflictKind, ConflictSet, Ledger, Severity};
use slipway_plan::record::{Decision, Gate, Release, ReleaseId, ReleaseStatus, ScopeItem, ScopeStatus};
use slipway_plan::time::{civil, instant};
use slipway_plan::{Moment, Plan};

/// The part of a plan that a report is about, at one moment.
pub(super) struct Cover<'a> {
    pub(super) plan: &'a Plan,
    pub(super) conflicts: &'a ConflictSet,
    /// Civil, in the plan's zone.
    pub(super) now: NaiveDateTime,
    /// Without cancelled ones; by deployment, then key.
    pub(super) releases: Vec<&'a Release>,
    ledger: Ledger<'a>,
    ids: BTreeSet<ReleaseId>,
    /// Not of one release, but of all.
    whole: bool,
}

impl<'a> Cover<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        conflicts: &'a ConflictSet,
        now: NaiveDateTime,
        release: Option<ReleaseId>,
    ) -> Self {
        let ids: BTreeSet<ReleaseId> = match release {
            None => plan.all::<Release>().map(|r| r.id).collect(),
            Some(id) => with_parts(plan, id),
        };
        let found = ids.iter().filter_map(|id| plan.get::<Release>(*id));
        let mut releases: Vec<&Release> = found.filter(|r| r.status != ReleaseStatus::Cancelled).collect();
        releases.sort_by_cached_key(|r| (goes_live(r).map_or((1, None), |m| (0, Some(m))), r.key.clone()));
        let ledger = Ledger::of(plan, now);
        Self { plan, conflicts, now, releases, ledger, ids, whole: release.is_none() }
    }

    /// Releases that are neither over nor cancelled.
    pub(super) fn open(&self) -> impl Iterator<Item = &'a Release> + '_ {
        self.releases.iter().copied().filter(|r| is_open(r))
    }

    /// The gates of open releases.
    pub(super) fn gates(&self) -> impl Iterator<Item = &'a Gate> + '_ {
        self.open().flat_map(|r| self.plan.naming::<Gate>(r.id).filter(move |g| g.release == r.id))
    }

    /// Scope items of a release that were not taken out.
    pub(super) fn items(&self, release: &Release) -> impl Iterator<Item = &'a ScopeItem> + use<'a> {
        let id = release.id;
        self.plan.naming::<ScopeItem>(id).filter(move |i| i.release == id && i.status != ScopeStatus::Dropped)
    }

    /// Conflicts that are about what is covered and are not over: the worst first, then the nearest.
    pub(super) fn open_conflicts(&self) -> Vec<&'a Conflict> {
        let now = instant(self.now, self.plan.zone());
        let past = |c: &Conflict| c.kind != ConflictKind::GateOverdue && c.end.is_some_and(|end| end <= now);
        let mut found: Vec<&Conflict> =
            self.conflicts.iter().filter(|c| !past(c) && self.is_about(c)).collect();
        found.sort_by(|a, b| {
            let key = |c: &Conflict| (c.severity != Severity::Error, c.start.unwrap_or(i64::MAX));
            key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
        });
        found
    }

    fn is_about(&self, conflict: &Conflict) -> bool {
        self.whole
            || conflict
                .subjects
                .iter()
                .any(|s| releases_of(self.plan, *s).iter().any(|r| self.ids.contains(r)))
    }

    /// What was decided last about a conflict, where it still holds.
    pub(super) fn decision(&self, conflict: &Conflict) -> Option<&'a Decision> {
        self.ledger.holding(conflict.id)
    }

    /// Civil time at which a conflict begins, where it has one.
    pub(super) fn start(&self, conflict: &Conflict) -> Option<NaiveDateTime> {
        conflict.start.map(|at| civil(at, self.plan.zone()))
    }

    /// Civil time `days` from now.
    pub(super) fn days_on(&self, days: i64) -> NaiveDateTime {
        self.now.checked_add_signed(TimeDelta::days(days)).unwrap_or(self.now)
    }
}

/// Neither in production nor given up.
pub(super) fn is_open(release: &Release) -> bool {
    release.is_live() && release.actual_deploy.is_none()
}

/// When it goes to production as far as is known today.
pub(super) fn goes_live(release: &Release) -> Option<Moment> {
    release.actual_deploy.or(release.forecast_deploy).or(release.deploy)
}

/// Whole days from `a` to `b`, negative when `b` is earlier.
pub(super) fn days_between(a: Moment, b: Moment) -> i64 {
    b.day.signed_duration_since(a.day).num_days()
}

fn with_parts(plan: &Plan, top: ReleaseId) -> BTreeSet<ReleaseId> {
    let mut found = BTreeSet::from([top]);
    let mut open = vec![top];
    while let Some(whole) = open.pop() {
        for part in plan.naming::<Release>(whole).filter(|r| r.parents.contains(&whole)) {
            if found.insert(part.id) {
                open.push(part.id);
            }
        }
    }
    found
}
