//! Which releases deploy a system, by day.
//!
//! *Invariant*: empty where the plan does not ask for days between deployments; else holds every live
//! release that has a deployment date under each of its systems, sorted by day and release.

use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use slipway_plan::record::{Record, Release};
use slipway_plan::{Change, Plan};
use uuid::Uuid;

#[derive(Debug, Default)]
pub(crate) struct SystemDays {
    of: FxHashMap<Uuid, Vec<(NaiveDate, Uuid)>>,
    asked: bool,
}

/// How many working days the plan asks for between two deployments of one system.
pub(crate) fn system_gap(plan: &Plan) -> i64 {
    plan.settings().map_or(0, |s| s.system_gap).clamp(0, 3_660)
}

impl SystemDays {
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut all = Self { asked: system_gap(plan) > 0, ..Self::default() };
        if all.asked {
            for release in plan.all::<Release>().filter(|r| r.is_live()) {
                for (system, entry) in entries(release) {
                    all.of.entry(system).or_default().push(entry);
                }
            }
            all.of.values_mut().for_each(|list| list.sort_unstable());
        }
        all
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(super) fn update(&mut self, plan: &Plan, changes: &[Change]) {
        if self.asked != (system_gap(plan) > 0) {
            *self = Self::of(plan);
        } else if self.asked {
            for change in changes {
                if let Some(Record::Release(r)) = &change.before {
                    self.take_out(r);
                }
                if let Some(Record::Release(r)) = &change.after
                    && r.is_live()
                {
                    self.put_in(r);
                }
            }
        }
    }

    fn take_out(&mut self, release: &Release) {
        for (system, entry) in entries(release) {
            if let Some(list) = self.of.get_mut(&system)
                && let Ok(place) = list.binary_search(&entry)
            {
                list.remove(place);
            }
        }
    }

    fn put_in(&mut self, release: &Release) {
        for (system, entry) in entries(release) {
            let list = self.of.entry(system).or_default();
            if let Err(place) = list.binary_search(&entry) {
                list.insert(place, entry);
            }
        }
    }

    /// The deployments of a system, by day.
    pub(crate) fn of_system(&self, system: Uuid) -> &[(NaiveDate, Uuid)] {
        self.of.get(&system).map_or(&[], Vec::as_slice)
    }

    /// All systems.
    pub(crate) fn systems(&self) -> impl Iterator<Item = (Uuid, &[(NaiveDate, Uuid)])> {
        self.of.iter().map(|(system, list)| (*system, list.as_slice()))
    }
}

fn entries(release: &Release) -> impl Iterator<Item = (Uuid, (NaiveDate, Uuid))> {
    let day = release.deploy.map(|at| at.day);
    day.into_iter().flat_map(move |day| release.systems.iter().map(move |s| (s.0, (day, release.id.0))))
}
