//! When releases are deployed, by time and by system: for policies that compare deployments.
//!
//! *Invariant*: while the plan has a policy, it holds exactly the live releases with a deployment date;
//! otherwise nothing, so that plans without policies do not pay for it.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use rustc_hash::FxHashMap;
use slipway_plan::record::{Record, Release};
use slipway_plan::{Change, Plan, RecordKind};
use uuid::Uuid;

/// Live releases with a deployment date.
#[derive(Debug, Default)]
pub(crate) struct Deployments {
    kept: bool,
    by_time: BTreeSet<(NaiveDateTime, Uuid)>,
    by_system: FxHashMap<Uuid, BTreeSet<(NaiveDate, Uuid)>>,
}

impl Deployments {
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut all = Self { kept: plan.count(RecordKind::Policy) > 0, ..Self::default() };
        if all.kept {
            plan.all::<Release>().for_each(|release| all.insert(release));
        }
        all
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(crate) fn update(&mut self, plan: &Plan, changes: &[Change]) {
        if !self.kept || plan.count(RecordKind::Policy) == 0 {
            if self.kept || plan.count(RecordKind::Policy) > 0 {
                *self = Self::of(plan);
            }
            return;
        }
        for change in changes {
            if let Some(Record::Release(before)) = &change.before {
                self.remove(before);
            }
        }
        for change in changes {
            if let Some(Record::Release(after)) = &change.after {
                self.insert(after);
            }
        }
    }

    /// Those whose deployment begins in `[from, to)`, in order.
    pub(crate) fn between(
        &self,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> impl DoubleEndedIterator<Item = (NaiveDateTime, Uuid)> {
        self.by_time.range((from, Uuid::nil())..(to, Uuid::nil())).copied()
    }

    /// Those that change the system and are deployed from the first to the last day.
    pub(crate) fn of_system(
        &self,
        system: Uuid,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = Uuid> {
        let all = self.by_system.get(&system).into_iter();
        all.flat_map(move |days| days.range((first, Uuid::nil())..=(last, Uuid::max())).map(|(_, id)| *id))
    }

    fn insert(&mut self, release: &Release) {
        if let Some(deploy) = release.deploy.filter(|_| release.is_live()) {
            self.by_time.insert((deploy.first(), release.id.0));
            for system in &release.systems {
                self.by_system.entry(system.0).or_default().insert((deploy.day, release.id.0));
            }
        }
    }

    fn remove(&mut self, release: &Release) {
        let Some(deploy) = release.deploy else { return };
        self.by_time.remove(&(deploy.first(), release.id.0));
        for system in &release.systems {
            if let Some(days) = self.by_system.get_mut(&system.0) {
                days.remove(&(deploy.day, release.id.0));
                if days.is_empty() {
                    self.by_system.remove(&system.0);
                }
            }
        }
    }
}
