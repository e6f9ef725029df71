//! When releases are deployed, by time and by system: for whoever compares deployments with each other.
//!
//! *Invariant*: holds exactly the live releases with a deployment date.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rustc_hash::FxHashMap;
use slipway_plan::record::{Record, Release};
use slipway_plan::{Change, Plan};
use uuid::Uuid;

/// Live releases with a deployment date.
#[derive(Debug, Default)]
pub(crate) struct Deployments {
    /// None lasts longer, in minutes.
    longest: i64,
    by_time: BTreeSet<(NaiveDateTime, Uuid)>,
    /// By day and release.
    by_system: FxHashMap<Uuid, Vec<(NaiveDate, Uuid)>>,
}

/// Longer deployments are looked for everywhere: a hundred years.
const MOST_MINUTES: i64 = 60 * 24 * 36_525;

/// How many working days the plan asks for between two deployments of one system.
pub(crate) fn system_gap(plan: &Plan) -> i64 {
    plan.settings().map_or(0, |s| s.system_gap).clamp(0, 3_660)
}

impl Deployments {
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut all = Self::default();
        let mut times = Vec::new();
        for release in plan.all::<Release>().filter(|r| r.is_live()) {
            all.longest = all.longest.max(release.deploy_minutes);
            times.extend(release.deploy.map(|deploy| (deploy.first(), release.id.0)));
            for (system, entry) in entries(release) {
                all.by_system.entry(system).or_default().push(entry);
            }
        }
        all.by_time = times.into_iter().collect();
        all.by_system.values_mut().for_each(|list| list.sort_unstable());
        all
    }

    /// Takes in changes.
    pub(crate) fn update(&mut self, changes: &[Change]) {
        for change in changes {
            if let Some(Record::Release(before)) = &change.before {
                self.remove(before);
            }
            if let Some(Record::Release(after)) = &change.after {
                self.insert(after);
            }
        }
    }

    /// Those that may be under way in `[from, to)`.
    pub(crate) fn around(&self, from: NaiveDateTime, to: NaiveDateTime) -> impl Iterator<Item = Uuid> {
        // A day has 24 hours at most wherever it is, and clocks change by less than one.
        let early = Duration::minutes(self.longest.clamp(0, MOST_MINUTES)) + Duration::days(2);
        let first = from.checked_sub_signed(early).unwrap_or(NaiveDateTime::MIN);
        let last = to.checked_add_signed(Duration::days(2)).unwrap_or(NaiveDateTime::MAX);
        self.between(first, last).map(|(_, id)| id)
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
    pub(crate) fn of_system_between(
        &self,
        system: Uuid,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = Uuid> {
        let all = self.of_system(system);
        let all = &all[all.partition_point(|(day, _)| *day < first)..];
        all.iter().take_while(move |(day, _)| *day <= last).map(|(_, id)| *id)
    }

    /// The deployments of a system, by day.
    pub(crate) fn of_system(&self, system: Uuid) -> &[(NaiveDate, Uuid)] {
        self.by_system.get(&system).map_or(&[], Vec::as_slice)
    }

    /// All systems.
    pub(crate) fn systems(&self) -> impl Iterator<Item = (Uuid, &[(NaiveDate, Uuid)])> {
        self.by_system.iter().map(|(system, list)| (*system, list.as_slice()))
    }

    fn insert(&mut self, release: &Release) {
        if !release.is_live() {
            return;
        }
        self.longest = self.longest.max(release.deploy_minutes);
        self.by_time.extend(release.deploy.map(|deploy| (deploy.first(), release.id.0)));
        for (system, entry) in entries(release) {
            let list = self.by_system.entry(system).or_default();
            if let Err(place) = list.binary_search(&entry) {
                list.insert(place, entry);
            }
        }
    }

    fn remove(&mut self, release: &Release) {
        if let Some(deploy) = release.deploy {
            self.by_time.remove(&(deploy.first(), release.id.0));
        }
        for (system, entry) in entries(release) {
            if let Some(list) = self.by_system.get_mut(&system)
                && let Ok(place) = list.binary_search(&entry)
            {
                list.remove(place);
            }
        }
    }
}

fn entries(release: &Release) -> impl Iterator<Item = (Uuid, (NaiveDate, Uuid))> {
    let day = release.deploy.map(|at| at.day);
    day.into_iter().flat_map(move |day| release.systems.iter().map(move |s| (s.0, (day, release.id.0))))
}
