//! What each person owns when: activities that they are assigned to, and deployments of releases that they own.
//!
//! *Invariant*: holds, for each person that owns anything, exactly what takes part of it, sorted by start and
//! record. A wave goes by the clock of where it goes, all else by the plan's own.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Activity, Person, PersonId, Phase, PhaseId, Record, Release, ReleaseId, Wave};
use slipway_plan::{Change, Plan, RecordRef};

use super::clock::Clock;
use super::deployments::{Deployment, Deployments, of_release};
use super::scan::Scan;

/// Something that a person owns, in UTC seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Duty {
    pub(crate) start: i64,
    pub(crate) at: RecordRef,
    pub(crate) end: i64,
    /// The release, where it is a deployment.
    pub(crate) deploys: Option<ReleaseId>,
}

impl Duty {
    pub(crate) fn of_activity(clock: &Clock, activity: &Activity) -> Self {
        let (start, end) = clock.instants(activity.span());
        Self { start, at: activity.id.into(), end: end.max(start + 1), deploys: None }
    }

    fn of_deployment(one: &Deployment) -> Self {
        // What has no length is at its own moment.
        Self { start: one.start, at: one.at, end: one.end.max(one.start + 1), deploys: Some(one.release) }
    }

    /// Whether both are deployments of one release.
    pub(crate) fn is_with(&self, other: &Self) -> bool {
        self.deploys.is_some() && self.deploys == other.deploys
    }
}

#[derive(Debug, Default)]
pub(crate) struct Duties {
    of: FxHashMap<PersonId, Vec<Duty>>,
    /// None lasts longer, in seconds.
    longest: i64,
}

/// What a person owns, by start.
#[derive(Debug)]
pub(crate) struct Owned<'a> {
    all: Cow<'a, [Duty]>,
    longest: i64,
}

impl Owned<'_> {
    pub(crate) fn all(&self) -> &[Duty] {
        &self.all
    }

    /// A thing that begins then, where the person owns it.
    pub(crate) fn at(&self, start: i64, at: RecordRef) -> Option<&Duty> {
        let first = self.all.partition_point(|duty| duty.start < start);
        self.all[first..].iter().take_while(|duty| duty.start == start).find(|duty| duty.at == at)
    }

    /// What shares a moment with `[start, end)`.
    pub(crate) fn meeting(&self, start: i64, end: i64) -> impl Iterator<Item = &Duty> {
        let first = self.all.partition_point(|duty| duty.start <= start.saturating_sub(self.longest));
        let near = self.all[first..].iter().take_while(move |duty| duty.start < end);
        near.filter(move |duty| duty.end > start)
    }
}

fn longest(all: &[Duty]) -> i64 {
    all.iter().map(|duty| duty.end - duty.start).max().unwrap_or(0)
}

impl Duties {
    /// Those of everybody.
    pub(crate) fn of(plan: &Plan, clock: &Clock, scan: &Scan, deployments: &Deployments) -> Self {
        let mut all = Self::default();
        for activity in plan.each::<Activity>().filter(|a| a.is_live()) {
            if let Some(person) = activity.assignee
                && scan.live_phase(activity.phase).is_some()
            {
                all.of.entry(person).or_default().push(Duty::of_activity(clock, activity));
            }
        }
        for release in plan.all::<Release>() {
            let own = deployments.of_release(release.id);
            if let Some(person) = release.owner.filter(|_| !own.is_empty()) {
                all.of.entry(person).or_default().extend(own.iter().map(Duty::of_deployment));
            }
        }
        all.of.retain(|_, list| !list.is_empty());
        all.of.values_mut().for_each(|list| list.sort_unstable());
        all.longest = all.of.values().map(|list| longest(list)).max().unwrap_or(0);
        all
    }

    /// What a person owns, by start.
    pub(crate) fn of_person(&self, person: PersonId) -> Owned<'_> {
        let all = Cow::Borrowed(self.of.get(&person).map_or(&[][..], Vec::as_slice));
        Owned { all, longest: self.longest }
    }

    /// Everybody who owns more than one thing.
    pub(crate) fn busy(&self) -> impl Iterator<Item = PersonId> {
        self.of.iter().filter(|(_, list)| list.len() > 1).map(|(person, _)| *person)
    }

    /// Takes in changes; `plan` is as it is after them.
    /// `deployments` are so too.
    pub(crate) fn update(
        &mut self,
        plan: &Plan,
        clock: &Clock,
        deployments: &Deployments,
        changes: &[&Change],
    ) {
        let mut anew: FxHashSet<PersonId> = FxHashSet::default();
        let mut deployed: FxHashSet<ReleaseId> = FxHashSet::default();
        for change in changes {
            match (&change.before, &change.after) {
                (Some(Record::Activity(a)), Some(Record::Activity(b))) if only_moved(a, b) => {
                    if let Some(person) = b.assignee {
                        self.shift(person, &Duty::of_activity(clock, a), Duty::of_activity(clock, b));
                    }
                }
                (Some(Record::Release(a)), Some(Record::Release(b))) if same_hands(a, b) => {
                    deployed.insert(b.id);
                }
                (Some(Record::Wave(a)), Some(Record::Wave(b))) if a.release == b.release => {
                    deployed.insert(b.release);
                }
                (Some(Record::Phase(a)), Some(Record::Phase(b))) if same_part(a, b) => {}
                (before, after) => {
                    before.iter().chain(after).for_each(|record| people_of(plan, record, &mut anew));
                }
            }
        }
        for release in deployed.into_iter().filter_map(|id| plan.get::<Release>(id)) {
            if let Some(person) = release.owner {
                self.deploy(person, release.id, deployments.of_release(release.id));
            }
        }
        for person in anew {
            let list = of_one(plan, clock, person);
            match list.is_empty() {
                true => drop(self.of.remove(&person)),
                false => {
                    self.longest = self.longest.max(longest(&list));
                    self.of.insert(person, list);
                }
            }
        }
    }

    /// Puts the deployments of a release where they are now.
    fn deploy(&mut self, person: PersonId, release: ReleaseId, deployments: &[Deployment]) {
        let list = self.of.entry(person).or_default();
        list.retain(|duty| duty.deploys != Some(release));
        for duty in deployments.iter().map(Duty::of_deployment) {
            self.longest = self.longest.max(duty.end - duty.start);
            let place = list.partition_point(|known| *known < duty);
            list.insert(place, duty);
        }
        if list.is_empty() {
            self.of.remove(&person);
        }
    }

    /// Puts something where it is now; nothing where the person does not own it.
    fn shift(&mut self, person: PersonId, before: &Duty, after: Duty) {
        let Some(list) = self.of.get_mut(&person) else { return };
        let Ok(from) = list.binary_search(before) else { return };
        self.longest = self.longest.max(after.end - after.start);
        // It nearly always stays close to where it was.
        list[from] = after;
        let mut place = from;
        while list.get(place + 1).is_some_and(|next| *next < after) {
            list.swap(place, place + 1);
            place += 1;
        }
        while place > 0 && list[place - 1] > after {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// As [`Duties::of_person`], from the plan alone.
pub(crate) fn owned(plan: &Plan, clock: &Clock, person: PersonId) -> Owned<'static> {
    let all = of_one(plan, clock, person);
    Owned { longest: longest(&all), all: Cow::Owned(all) }
}

/// What a person owns, by start, from the plan alone.
fn of_one(plan: &Plan, clock: &Clock, person: PersonId) -> Vec<Duty> {
    let mut all = Vec::new();
    if plan.get::<Person>(person).is_none() {
        return all;
    }
    let is_live = |id: PhaseId| {
        let phase = plan.get::<Phase>(id).filter(|p| p.is_live());
        phase.and_then(|p| plan.get::<Release>(p.release)).is_some_and(Release::is_live)
    };
    let own = plan.naming::<Activity>(person).filter(|a| a.is_live() && a.assignee == Some(person));
    let active = own.filter(|a| is_live(a.phase));
    all.extend(active.map(|a| Duty::of_activity(clock, a)));
    for release in plan.naming::<Release>(person).filter(|r| r.owner == Some(person)) {
        all.extend(of_release(plan, clock, release).iter().map(Duty::of_deployment));
    }
    all.sort_unstable();
    all
}

fn only_moved(before: &Activity, after: &Activity) -> bool {
    before.phase == after.phase && before.assignee == after.assignee && before.is_live() == after.is_live()
}

/// Whether a release has the same owner, and takes part as before.
fn same_hands(before: &Release, after: &Release) -> bool {
    before.owner == after.owner && before.is_live() == after.is_live()
}

fn same_part(before: &Phase, after: &Phase) -> bool {
    before.release == after.release && before.is_live() == after.is_live()
}

/// Whose duties a record has to do with.
fn people_of(plan: &Plan, record: &Record, found: &mut FxHashSet<PersonId>) {
    let assigned = |phase: PhaseId, found: &mut FxHashSet<PersonId>| {
        found.extend(plan.naming::<Activity>(phase).filter_map(|a| a.assignee));
    };
    match record {
        Record::Activity(a) => found.extend(a.assignee),
        Record::Release(r) => {
            found.extend(r.owner);
            plan.naming::<Phase>(r.id).for_each(|p| assigned(p.id, found));
        }
        Record::Phase(p) => assigned(p.id, found),
        Record::Wave(w) => found.extend(plan.get::<Release>(w.release).and_then(|r| r.owner)),
        Record::Environment(e) => {
            let releases = plan.naming::<Wave>(e.id).filter_map(|w| plan.get::<Release>(w.release));
            found.extend(releases.filter_map(|r| r.owner));
        }
        Record::Person(p) => drop(found.insert(p.id)),
        _ => {}
    }
}
