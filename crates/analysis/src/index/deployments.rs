//! When what is deployed: releases and their waves, by time, by release and by system. Whoever judges deployments
//! asks here, so that all kinds of conflict say the same of a release and of a wave.
//!
//! A wave is a deployment by itself. Where one begins when the release's own deployment does (at that minute, or
//! on that day where either is planned by the day only), the waves are the deployment of the release, and its own
//! is none beside them. A release whose date no wave keeps to is deployed at that date too: the plan says both.
//!
//! What takes minutes ends when a watch says so, also in a night in which clocks change. A release goes by the
//! clock of the plan, a wave by that of its environment, where it names a single one.
//!
//! *Invariant*: holds exactly the deployments of live releases.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Environment, Held, Record, Release, ReleaseId, Wave, WaveId};
use slipway_plan::time::{self, Span};
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::clock::Clock;
use super::scan::Scan;
use crate::reach::Planned;

/// A release that goes live, or a wave of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Deployment {
    /// The release or the wave.
    pub(crate) at: RecordRef,
    pub(crate) release: ReleaseId,
    /// Half-open UTC seconds; a moment ends when it starts.
    pub(crate) start: i64,
    pub(crate) end: i64,
    /// The days that it touches, by its own clock. What ends at midnight is over on the day before.
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    /// As it is planned: a day only, or a time.
    pub(crate) moment: Moment,
    /// Its own clock.
    pub(crate) zone: Tz,
    /// Whether it is a wave that says where it goes; all others go where their release goes.
    pub(crate) placed: bool,
}

impl Deployment {
    fn new(
        clock: &Clock,
        at: RecordRef,
        release: ReleaseId,
        (moment, minutes): (Moment, i64),
        zone: Tz,
    ) -> Self {
        let here = clock.zone == zone;
        let instant = |civil| if here { clock.instant(civil) } else { time::instant(civil, zone) };
        let start = instant(moment.first());
        let (end, last) = match moment.time {
            None => (instant(moment.end()).max(start), moment.day),
            Some(_) => {
                let end = start.saturating_add(minutes.max(0).saturating_mul(60));
                let over = (end - 60).max(start);
                let last = if here { clock.civil(over) } else { time::civil(over, zone) };
                (end, last.date().max(moment.day))
            }
        };
        Self { at, release, start, end, first: moment.day, last, moment, zone, placed: false }
    }

    /// The release's own, whether its waves are it or not.
    pub(crate) fn of_itself(plan: &Plan, clock: &Clock, release: &Release) -> Option<Self> {
        let planned = (release.deploy?, release.deploy_minutes);
        Some(Self::new(clock, release.id.into(), release.id, planned, plan.zone()))
    }

    /// Whether only the day is planned.
    pub(crate) const fn is_day(&self) -> bool {
        self.moment.time.is_none()
    }

    /// When it is, by its own clock.
    pub(crate) fn span(&self) -> Span {
        match self.moment.time {
            None => Span::Days { first: self.moment.day, last: self.moment.day },
            Some(_) => {
                let start = self.moment.first();
                let end = if self.end == self.start { start } else { time::civil(self.end, self.zone) };
                Span::Hours { start, end }
            }
        }
    }

    pub(crate) const fn period(&self) -> (i64, i64) {
        (self.start, self.end)
    }

    /// What rules may reach.
    pub(crate) fn planned<'a>(&self, plan: &'a Plan) -> Option<Planned<'a>> {
        let release = plan.get::<Release>(self.release)?;
        if self.placed {
            return plan.get::<Wave>(WaveId(self.at.id)).map(|wave| Planned::of_wave(release, wave));
        }
        Some(Planned::new(release, None))
    }

    /// Whether a wave is how the release's own deployment begins.
    fn is_begun_by(&self, wave: &Self) -> bool {
        if self.is_day() || wave.is_day() { self.first == wave.first } else { self.start == wave.start }
    }
}

/// The clock of a wave: that of its environment, where it names a single one.
pub(crate) fn zone_of_wave(plan: &Plan, wave: &Wave) -> Tz {
    let own = match wave.environment {
        Some(Held::Environment(id)) => plan.get::<Environment>(id).and_then(|e| e.zone),
        Some(Held::EnvironmentGroup(_)) | None => None,
    };
    own.unwrap_or_else(|| plan.zone())
}

pub(crate) fn of_wave(plan: &Plan, clock: &Clock, wave: &Wave) -> Deployment {
    let planned = (wave.start, wave.minutes);
    let one = Deployment::new(clock, wave.id.into(), wave.release, planned, zone_of_wave(plan, wave));
    Deployment { placed: wave.environment.is_some(), ..one }
}

/// Those of a release, its own first, then its waves; none where it takes no part.
pub(crate) fn of_release(plan: &Plan, clock: &Clock, release: &Release) -> Vec<Deployment> {
    if !release.is_live() {
        return Vec::new();
    }
    with_waves(plan, clock, release, plan.naming::<Wave>(release.id))
}

/// As [`of_release`], whether the release takes part or not.
pub(crate) fn of_any_release(plan: &Plan, clock: &Clock, release: &Release) -> Vec<Deployment> {
    with_waves(plan, clock, release, plan.naming::<Wave>(release.id))
}

fn with_waves<'a>(
    plan: &Plan,
    clock: &Clock,
    release: &Release,
    waves: impl Iterator<Item = &'a Wave>,
) -> Vec<Deployment> {
    let mut all: Vec<Deployment> = Deployment::of_itself(plan, clock, release).into_iter().collect();
    for wave in waves {
        all.push(of_wave(plan, clock, wave));
    }
    if let Some((first, waves)) = all.split_first()
        && first.at.kind == RecordKind::Release
        && waves.iter().any(|wave| first.is_begun_by(wave))
    {
        all.remove(0);
    }
    all
}

/// The deployment that a release is by itself, or that a wave is, where it takes part.
pub(crate) fn of_record(plan: &Plan, clock: &Clock, at: RecordRef) -> Option<Deployment> {
    match at.kind {
        RecordKind::Release => {
            let release = plan.get::<Release>(ReleaseId(at.id)).filter(|r| r.is_live())?;
            let own = Deployment::of_itself(plan, clock, release)?;
            let mut waves = plan.naming::<Wave>(release.id);
            (!waves.any(|wave| own.is_begun_by(&of_wave(plan, clock, wave)))).then_some(own)
        }
        RecordKind::Wave => {
            let wave = plan.get::<Wave>(WaveId(at.id))?;
            plan.get::<Release>(wave.release).filter(|r| r.is_live())?;
            Some(of_wave(plan, clock, wave))
        }
        _ => None,
    }
}

/// From the first to the last of several, in UTC seconds and by the clock of `zone`.
pub(crate) fn whole(all: &[Deployment], zone: Tz) -> Option<((i64, i64), Span)> {
    let start = all.iter().map(|one| one.start).min()?;
    let end = all.iter().map(|one| one.end).max()?;
    let span = match all {
        [one] => one.span(),
        _ => Span::Hours { start: time::civil(start, zone), end: time::civil(end, zone) },
    };
    Some(((start, end), span))
}

/// A deployment among those of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OfSystem {
    pub(crate) first: NaiveDate,
    pub(crate) start: i64,
    pub(crate) at: RecordRef,
    pub(crate) last: NaiveDate,
    pub(crate) release: Uuid,
}

/// The deployments of live releases.
#[derive(Debug, Default)]
pub(crate) struct Deployments {
    /// Whether somebody collected them.
    collected: bool,
    /// None lasts longer, in seconds.
    longest: i64,
    by_time: BTreeMap<(i64, RecordRef), Deployment>,
    /// With the systems under which they stand.
    by_release: FxHashMap<Uuid, (Vec<Deployment>, Vec<Uuid>)>,
    by_system: FxHashMap<Uuid, Vec<OfSystem>>,
}

/// How many working days the plan asks for between two deployments of one system.
pub(crate) fn system_gap(plan: &Plan) -> i64 {
    plan.settings().map_or(0, |s| s.system_gap).clamp(0, 3_660)
}

const DAY: i64 = 86_400;

impl Deployments {
    pub(crate) fn of(plan: &Plan, clock: &Clock, scan: &Scan) -> Self {
        let mut all = Self { collected: true, ..Self::default() };
        let waves: Vec<&Wave> = plan.all::<Wave>().collect();
        let by_release = scan.by_release(waves.iter().map(|wave| wave.release));
        let mut times = Vec::with_capacity(scan.releases.len() + waves.len());
        all.by_release.reserve(scan.releases.len());
        for (release, own) in plan.all::<Release>().zip(by_release.each()) {
            if !release.is_live() {
                continue;
            }
            let own = own.iter().map(|place| waves[*place as usize]);
            let of_release = with_waves(plan, clock, release, own);
            if of_release.is_empty() {
                continue;
            }
            for one in &of_release {
                all.longest = all.longest.max(one.end - one.start);
                times.push(((one.start, one.at), *one));
                for system in &release.systems {
                    all.by_system.entry(system.0).or_default().push(OfSystem::of(one));
                }
            }
            all.by_release.insert(release.id.0, (of_release, systems(release)));
        }
        all.by_time = times.into_iter().collect();
        for list in all.by_system.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        all
    }

    /// Takes in changes; `plan` is as it is after them.
    pub(crate) fn update(&mut self, plan: &Plan, clock: &Clock, changes: &[&Change]) {
        let mut anew: FxHashSet<ReleaseId> = FxHashSet::default();
        for change in changes {
            for record in change.before.iter().chain(&change.after) {
                match record {
                    Record::Release(release) => drop(anew.insert(release.id)),
                    Record::Wave(wave) => drop(anew.insert(wave.release)),
                    Record::Environment(e) if zone_changed(change) => {
                        anew.extend(plan.naming::<Wave>(e.id).map(|w| w.release));
                    }
                    _ => {}
                }
            }
        }
        // A wave may go from one release to another, so all go before any comes.
        anew.iter().for_each(|id| self.remove(*id));
        for id in anew {
            if let Some(release) = plan.get::<Release>(id) {
                self.insert(release, of_release(plan, clock, release));
            }
        }
    }

    /// Those of a release.
    pub(crate) fn of_release(&self, release: ReleaseId) -> &[Deployment] {
        self.by_release.get(&release.0).map_or(&[], |(all, _)| all.as_slice())
    }

    /// As [`of_record`]; `None` where nobody collected them.
    pub(crate) fn known(&self, plan: &Plan, at: RecordRef) -> Option<Option<&Deployment>> {
        let release = match at.kind {
            RecordKind::Release => Some(ReleaseId(at.id)),
            RecordKind::Wave => plan.get::<Wave>(WaveId(at.id)).map(|wave| wave.release),
            _ => None,
        };
        let own = || self.of_release(release?).iter().find(|one| one.at == at);
        self.collected.then(own)
    }

    /// The one that begins then.
    pub(crate) fn at(&self, place: (i64, RecordRef)) -> Option<&Deployment> {
        self.by_time.get(&place)
    }

    /// All of them, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Deployment> {
        self.by_release.values().flat_map(|(all, _)| all)
    }

    /// Those under way at any moment of `[from, to)`, by start. A moment is under way when it is.
    pub(crate) fn meeting(&self, from: i64, to: i64) -> impl DoubleEndedIterator<Item = &Deployment> {
        let first = from.saturating_sub(self.longest);
        self.between(first, to).filter(move |one| one.end.max(one.start + 1) > from)
    }

    /// Those that begin in `[from, to)`, by start.
    pub(crate) fn between(&self, from: i64, to: i64) -> impl DoubleEndedIterator<Item = &Deployment> {
        let lowest = RecordRef::new(RecordKind::ALL[0], Uuid::nil());
        self.by_time.range((from, lowest)..(to.max(from), lowest)).map(|(_, one)| one)
    }

    /// The deployments of a system, by day.
    pub(crate) fn of_system(&self, system: Uuid) -> &[OfSystem] {
        self.by_system.get(&system).map_or(&[], Vec::as_slice)
    }

    /// Those of a system that touch any day from the first to the last one.
    pub(crate) fn of_system_between(
        &self,
        system: Uuid,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = &OfSystem> {
        let all = self.of_system(system);
        let earliest = self.earliest(first);
        let all = &all[all.partition_point(|one| one.first < earliest)..];
        all.iter().take_while(move |one| one.first <= last).filter(move |one| one.last >= first)
    }

    /// None that touches this day begins before that one.
    pub(crate) fn earliest(&self, day: NaiveDate) -> NaiveDate {
        day.checked_sub_signed(self.most_days()).unwrap_or(NaiveDate::MIN)
    }

    /// None that begins on this day touches a later one than that.
    pub(crate) fn latest(&self, day: NaiveDate) -> NaiveDate {
        day.checked_add_signed(self.most_days()).unwrap_or(NaiveDate::MAX)
    }

    fn most_days(&self) -> Duration {
        // A day may have 23 hours, and one that is touched for a minute counts.
        Duration::days(self.longest / (DAY - 3_600) + 2)
    }

    /// How long before a moment something may begin that is still under way then.
    pub(crate) const fn longest(&self) -> i64 {
        self.longest
    }

    /// All systems.
    pub(crate) fn systems(&self) -> impl Iterator<Item = (Uuid, &[OfSystem])> {
        self.by_system.iter().map(|(system, list)| (*system, list.as_slice()))
    }

    fn insert(&mut self, release: &Release, all: Vec<Deployment>) {
        if all.is_empty() {
            return;
        }
        for one in &all {
            self.longest = self.longest.max(one.end - one.start);
            self.by_time.insert((one.start, one.at), *one);
            for system in &release.systems {
                let (list, entry) = (self.by_system.entry(system.0).or_default(), OfSystem::of(one));
                if let Err(place) = list.binary_search(&entry) {
                    list.insert(place, entry);
                }
            }
        }
        self.by_release.insert(release.id.0, (all, systems(release)));
    }

    fn remove(&mut self, release: ReleaseId) {
        let Some((all, systems)) = self.by_release.remove(&release.0) else { return };
        for one in &all {
            self.by_time.remove(&(one.start, one.at));
            for system in &systems {
                if let Some(list) = self.by_system.get_mut(system)
                    && let Ok(place) = list.binary_search(&OfSystem::of(one))
                {
                    list.remove(place);
                }
            }
        }
    }
}

/// Whether an environment goes by another clock.
pub(crate) fn zone_changed(change: &Change) -> bool {
    let zone = |record: &Option<Record>| match record {
        Some(Record::Environment(e)) => Some(e.zone),
        _ => None,
    };
    zone(&change.before) != zone(&change.after)
}

impl OfSystem {
    pub(crate) const fn of(one: &Deployment) -> Self {
        Self { first: one.first, start: one.start, at: one.at, last: one.last, release: one.release.0 }
    }
}

fn systems(release: &Release) -> Vec<Uuid> {
    release.systems.iter().map(|system| system.0).collect()
}
