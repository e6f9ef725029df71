//! Environments, and bookings put where there is room.
//!
//! *Invariant*: how many hold an environment on a day is counted, so that a booking goes where it fits; one
//! in [`MISPLACED`] does not look and wants all for itself, which makes most overlaps of a generated plan.

use slipway_plan::Moment;
use slipway_plan::field::Rows;
use slipway_plan::record::{
    Booking, BookingMode, BookingStatus, Environment, EnvironmentId, Held, PhaseId, ReleaseId, Tier,
};

use super::organisation::Organisation;
use super::{Maker, day};

/// One environment for so many bookings.
const BOOKINGS_EACH: usize = 200;
/// One booking in so many is put anywhere.
const MISPLACED: usize = 150;
/// Days before the planned time that are counted too.
const BEFORE: i64 = 90;

struct Place {
    id: EnvironmentId,
    tier: Tier,
    capacity: u16,
    /// Holders of each day, from [`BEFORE`] days before the planned time.
    held: Vec<u16>,
}

pub(super) struct Places {
    all: Vec<Place>,
    made: usize,
}

/// What is to be booked: days are counted from the planned time, the last one is included.
pub(super) struct Wanted {
    pub(super) tier: Tier,
    pub(super) first: i64,
    pub(super) last: i64,
    pub(super) release: Option<(ReleaseId, PhaseId)>,
    pub(super) purpose: &'static str,
    pub(super) requester: String,
}

/// Tiers in the shares that an organisation has of them.
const SHARES: [Tier; 8] = [
    Tier::Development,
    Tier::Test,
    Tier::Staging,
    Tier::Production,
    Tier::Test,
    Tier::Development,
    Tier::Staging,
    Tier::Test,
];

impl Places {
    pub(super) fn make(maker: &mut Maker, bookings: usize, organisation: &Organisation) -> Self {
        let count = (bookings / BOOKINGS_EACH).max(5);
        let all = (0..count).map(|n| place(maker, n, organisation)).collect();
        Self { all, made: 0 }
    }

    pub(super) fn environments(&self) -> impl Iterator<Item = EnvironmentId> {
        self.all.iter().map(|place| place.id)
    }

    /// Books an environment of the tier.
    pub(super) fn book(&mut self, maker: &mut Maker, wanted: Wanted) {
        let blind = maker.dice.one_in(MISPLACED);
        let Some(n) = self.room(maker, &wanted, blind) else { return };
        let place = &mut self.all[n];
        let days = days(&wanted, place.held.len());
        let free = place.held[days.clone()].iter().all(|held| *held == 0);
        let mode = match maker.dice.below(40) {
            _ if blind => BookingMode::Exclusive,
            0 | 1 if free => BookingMode::Exclusive,
            2..=4 => BookingMode::ReadOnly,
            _ => BookingMode::Shared,
        };
        let weight = match mode {
            BookingMode::Exclusive => place.capacity,
            // Read-only takes no capacity, but nobody may be exclusive beside it: counted all the same.
            BookingMode::Shared | BookingMode::ReadOnly => 1,
        };
        place.held[days].iter_mut().for_each(|held| *held = held.saturating_add(weight));
        self.made += 1;
        let booking = booking(maker, self.made, self.all[n].id, mode, wanted);
        maker.add(booking);
    }

    /// Fills what is left of the wanted number with bookings for other purposes.
    pub(super) fn fill(&mut self, maker: &mut Maker, count: usize, organisation: &Organisation) {
        for _ in 0..count {
            let first = maker.dice.between(0, maker.days - 1);
            let last = first + maker.dice.between(0, 2);
            let person = maker.dice.pick(&organisation.parts).and_then(|part| part.people.first());
            let requester = person.map(|(_, name)| name.clone()).unwrap_or_default();
            let tier = maker.dice.pick(&SHARES).copied().unwrap_or(Tier::Test);
            let purpose = maker.names.some("purposes", &mut maker.dice);
            self.book(maker, Wanted { tier, first, last, release: None, purpose, requester });
        }
    }

    /// An environment of the tier with room, or any of the tier where there is none.
    fn room(&self, maker: &mut Maker, wanted: &Wanted, blind: bool) -> Option<usize> {
        let count = self.all.len();
        let from = maker.dice.below(count);
        let mut of_tier = (0..count).map(|n| (from + n) % count).filter(|n| self.all[*n].tier == wanted.tier);
        let first = of_tier.next()?;
        let fits = |n: &usize| {
            let place = &self.all[*n];
            place.held[days(wanted, place.held.len())].iter().all(|held| *held < place.capacity)
        };
        if blind || fits(&first) {
            return Some(first);
        }
        Some(of_tier.find(fits).unwrap_or(first))
    }
}

fn days(wanted: &Wanted, most: usize) -> std::ops::Range<usize> {
    let index = |n: i64| usize::try_from(n + BEFORE).unwrap_or(0).min(most);
    index(wanted.first)..index(wanted.last + 1)
}

fn place(maker: &mut Maker, n: usize, organisation: &Organisation) -> Place {
    // The first five are one of each tier and a second production, as a pipeline needs.
    let tier = if n == 4 { Tier::Production } else { SHARES[n % SHARES.len()] };
    let (position, capacity) = match tier {
        Tier::Development => (1, 16),
        Tier::Test => (2, 10),
        Tier::Staging => (3, 6),
        Tier::Production => (4, 4),
    };
    let id = maker.ids.of();
    let part = &organisation.parts[n % organisation.parts.len()];
    let systems = part.systems.iter().map(|(id, _)| *id).collect();
    let portfolio = Some(part.id);
    let tier_name = maker.names.nth("environments", usize::try_from(position - 1).unwrap_or(0));
    let name = format!("{tier_name} {:03}", n + 1);
    maker.add(Environment {
        id,
        key: name.to_uppercase().replace(' ', "-"),
        name,
        tier,
        position,
        capacity,
        refresh_buffer: 0,
        zone: None,
        portfolio,
        systems,
        description: String::new(),
    });
    let held = vec![0; usize::try_from(maker.days + 2 * BEFORE).unwrap_or(0)];
    Place { id, tier, capacity: u16::try_from(capacity).unwrap_or(1), held }
}

fn booking(maker: &mut Maker, n: usize, held: EnvironmentId, mode: BookingMode, wanted: Wanted) -> Booking {
    let status = match (maker.dice.below(20), wanted.release) {
        (0, None) => BookingStatus::Cancelled,
        (1..=5, _) => BookingStatus::Requested,
        _ => BookingStatus::Approved,
    };
    let approver = if status == BookingStatus::Approved { wanted.requester.clone() } else { String::new() };
    Booking {
        id: maker.ids.of(),
        key: format!("B{n:06}"),
        environment: Held::Environment(held),
        release: wanted.release.map(|(release, _)| release),
        phase: wanted.release.map(|(_, phase)| phase),
        purpose: wanted.purpose.to_owned(),
        start: Moment::day(day(wanted.first)),
        end: Moment::day(day(wanted.last)),
        mode,
        status,
        requester: wanted.requester,
        approver,
        versions: Rows(Vec::new()),
        note: String::new(),
    }
}
