//! One pass over the large tables, as rows of numbers: what a full check goes through instead of looking
//! every record up again and again.
//!
//! *Invariant*: a scan is of one moment of a plan. It is made when a check of everything asks for it, and
//! dropped at the next change; nothing that is asked about one record needs it.

use std::sync::OnceLock;

use chrono::NaiveDate;
use slipway_plan::record::{
    Booking, BookingMode, Environment, EnvironmentGroup, Held, Phase, PhaseId, Release, ReleaseId, Tier,
};
use slipway_plan::{IdMap, Plan, RecordKind};
use uuid::Uuid;

use super::clock::walls;

/// The place of a record that is not there.
pub(crate) const NOBODY: u32 = u32::MAX;

#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// All releases, in the order of the plan.
    pub(crate) releases: Vec<ReleaseRow>,
    /// All phases, in the order of the plan.
    pub(crate) phases: Vec<PhaseRow>,
    /// All environments, in the order of the plan.
    pub(crate) environments: Vec<EnvironmentRow>,
    /// Live bookings, in no order.
    pub(crate) bookings: Vec<BookingRow>,
    /// First and last day of bookings.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
    phase_places: IdMap<u32>,
    release_places: IdMap<u32>,
    /// Places of the environments of each group.
    groups: Vec<Vec<u32>>,
    by_release: OnceLock<Grouped>,
}

/// Places of things that belong to others, group by group, in order.
#[derive(Debug)]
pub(crate) struct Grouped {
    /// Where each group begins, and the end of the last one.
    starts: Vec<u32>,
    places: Vec<u32>,
}

impl Grouped {
    /// Of each thing its group, or [`NOBODY`].
    fn of(groups: usize, all: &[u32]) -> Self {
        let grouped = || all.iter().enumerate().filter(|(_, group)| **group != NOBODY);
        let mut starts = vec![0_u32; groups + 1];
        grouped().for_each(|(_, group)| starts[*group as usize + 1] += 1);
        for n in 1..starts.len() {
            starts[n] += starts[n - 1];
        }
        let mut places = vec![0_u32; grouped().count()];
        let mut next = starts.clone();
        for (n, group) in grouped() {
            let free = &mut next[*group as usize];
            places[*free as usize] = number(n);
            *free += 1;
        }
        Self { starts, places }
    }

    /// The places of each group.
    pub(crate) fn each(&self) -> impl Iterator<Item = &[u32]> {
        self.starts.windows(2).map(|range| &self.places[range[0] as usize..range[1] as usize])
    }
}

#[derive(Debug)]
pub(crate) struct ReleaseRow {
    pub(crate) id: Uuid,
    pub(crate) is_live: bool,
}

#[derive(Debug)]
pub(crate) struct PhaseRow {
    pub(crate) id: Uuid,
    /// Its release among [`Scan::releases`].
    pub(crate) release: u32,
    /// Whether it and its release take part.
    pub(crate) is_live: bool,
    pub(crate) tier: Option<Tier>,
    /// Civil, as seconds on the wall.
    pub(crate) start: i64,
    pub(crate) end: i64,
    /// Whether it begins or ends at a time of day.
    pub(crate) timed: bool,
}

#[derive(Debug)]
pub(crate) struct EnvironmentRow {
    pub(crate) id: Uuid,
    pub(crate) tier: Tier,
}

#[derive(Debug)]
pub(crate) struct BookingRow {
    pub(crate) id: Uuid,
    /// Civil, as seconds on the wall.
    pub(crate) start: i64,
    pub(crate) end: i64,
    /// Its phase among [`Scan::phases`].
    pub(crate) phase: u32,
    /// Its release among [`Scan::releases`], where it is for a release as a whole.
    pub(crate) whole: u32,
    /// An environment, or a group counted on from the last environment.
    held: u32,
    pub(crate) mode: BookingMode,
    /// Whether it needs versions.
    pub(crate) versioned: bool,
    /// Whether it begins or ends at a time of day.
    pub(crate) timed: bool,
}

impl Scan {
    pub(crate) fn of(plan: &Plan) -> Self {
        Self::watched(plan, &mut |_| {})
    }

    /// As [`Self::of`]; calls `seen` with each live booking, so that nobody else goes through them.
    pub(crate) fn watched(plan: &Plan, seen: &mut dyn FnMut(&Booking)) -> Self {
        let mut scan = Self::default();
        scan.read_releases(plan);
        let mut held: IdMap<u32> = IdMap::default();
        for environment in plan.all::<Environment>() {
            held.insert(environment.id.0, number(scan.environments.len()));
            scan.environments.push(EnvironmentRow { id: environment.id.0, tier: environment.tier });
        }
        for group in plan.all::<EnvironmentGroup>() {
            let members = group.members.iter().filter_map(|e| held.get(&e.0).copied()).collect();
            held.insert(group.id.0, number(scan.environments.len() + scan.groups.len()));
            scan.groups.push(members);
        }
        scan.read_bookings(plan, &held, seen);
        scan
    }

    fn read_releases(&mut self, plan: &Plan) {
        for release in plan.all::<Release>() {
            self.release_places.insert(release.id.0, number(self.releases.len()));
            self.releases.push(ReleaseRow { id: release.id.0, is_live: release.is_live() });
        }
        self.phases.reserve(plan.all::<Phase>().len());
        self.phase_places.reserve(plan.all::<Phase>().len());
        for phase in plan.all::<Phase>() {
            let release = place(&self.release_places, phase.release.0);
            let of_live = self.releases.get(release as usize).is_some_and(|r| r.is_live);
            let (start, end) = walls(phase.start, phase.end);
            self.phase_places.insert(phase.id.0, number(self.phases.len()));
            self.phases.push(PhaseRow {
                id: phase.id.0,
                release,
                is_live: of_live && phase.is_live(),
                tier: phase.tier,
                start,
                end,
                timed: phase.start.time.is_some() || phase.end.time.is_some(),
            });
        }
    }

    fn read_bookings(&mut self, plan: &Plan, held: &IdMap<u32>, seen: &mut dyn FnMut(&Booking)) {
        let all = plan.each::<Booking>();
        self.bookings.reserve(plan.count(RecordKind::Booking));
        let (mut first, mut last) = (NaiveDate::MAX, NaiveDate::MIN);
        for booking in all.filter(|b| b.is_live()) {
            seen(booking);
            let (start, end) = walls(booking.start, booking.end);
            let phase = booking.phase.map_or(NOBODY, |p| place(&self.phase_places, p.0));
            let whole = match (booking.phase, booking.release) {
                (None, Some(release)) => place(&self.release_places, release.0),
                _ => NOBODY,
            };
            let held = match booking.environment {
                Held::Environment(e) => place(held, e.0),
                Held::EnvironmentGroup(g) => place(held, g.0),
            };
            (first, last) = (first.min(booking.start.day), last.max(booking.end.day));
            let (id, mode, versioned) = (booking.id.0, booking.mode, !booking.versions.0.is_empty());
            let timed = booking.start.time.is_some() || booking.end.time.is_some();
            self.bookings.push(BookingRow { id, start, end, phase, whole, held, mode, versioned, timed });
        }
        self.days = (!self.bookings.is_empty()).then_some((first, last));
    }

    /// Calls `found` with the place of each environment that a booking holds.
    pub(crate) fn each_held(&self, booking: &BookingRow, mut found: impl FnMut(usize)) {
        let held = booking.held as usize;
        match held.checked_sub(self.environments.len()) {
            None => found(held),
            Some(group) => {
                let members = self.groups.get(group).map_or(&[][..], Vec::as_slice);
                members.iter().for_each(|e| found(*e as usize));
            }
        }
    }

    /// The places of the phases of each release, in the order of the releases.
    pub(crate) fn phases_by_release(&self) -> impl Iterator<Item = &[u32]> {
        let phases = self.by_release.get_or_init(|| {
            let releases: Vec<u32> = self.phases.iter().map(|p| p.release).collect();
            Grouped::of(self.releases.len(), &releases)
        });
        phases.each()
    }

    /// The places of things that belong to releases, for each release, in the order of the releases.
    pub(crate) fn by_release(&self, releases: impl Iterator<Item = ReleaseId>) -> Grouped {
        let releases: Vec<u32> = releases.map(|id| place(&self.release_places, id.0)).collect();
        Grouped::of(self.releases.len(), &releases)
    }

    /// The place of a release.
    pub(crate) fn release(&self, id: ReleaseId) -> Option<usize> {
        self.release_places.get(&id.0).map(|place| *place as usize)
    }

    /// The phase, where it takes part.
    pub(crate) fn live_phase(&self, id: PhaseId) -> Option<&PhaseRow> {
        self.phase_at(*self.phase_places.get(&id.0)?)
    }

    /// The phase at a place, where it takes part.
    pub(crate) fn phase_at(&self, place: u32) -> Option<&PhaseRow> {
        self.phases.get(place as usize).filter(|p| p.is_live)
    }
}

fn place(places: &IdMap<u32>, id: Uuid) -> u32 {
    places.get(&id).copied().unwrap_or(NOBODY)
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NOBODY)
}
