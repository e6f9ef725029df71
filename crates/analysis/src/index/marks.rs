//! Bookings of which there is more to say than who holds what when: those that need versions, and those
//! that nobody has approved yet.
//!
//! *Invariant*: holds exactly the live bookings; who is requested for which day holds up to the day that somebody
//! has asked for, and some time beyond. Where a booking names a system twice, the first row
//! counts; an empty version is any version. Equal versions have equal numbers.

use std::hash::{Hash, Hasher};

use chrono::{Days, NaiveDate};
use rustc_hash::FxHashMap;
use slipway_plan::record::{Booking, BookingStatus, Record};
use slipway_plan::{Change, IdMap, Plan};
use uuid::Uuid;

use super::few::Few;

/// A version of a system, by a number that stands for its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(crate) system: Uuid,
    pub(crate) version: u32,
}

impl Hash for Need {
    /// One number: ids are spread already.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (high, low) = self.system.as_u64_pair();
        state.write_u64(high.rotate_left(32) ^ low ^ (u64::from(self.version) << 16));
    }
}

#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// What each booking needs.
    needs: IdMap<Few<Need>>,
    /// The bookings that need a version.
    users: FxHashMap<Need, Few<Uuid>>,
    numbers: FxHashMap<String, u32>,
    /// Requested bookings by the day on which they start.
    requested: FxHashMap<NaiveDate, Vec<Uuid>>,
    /// The last day of which these are kept right; nobody has asked yet where there is none, and all days are right.
    until: Option<NaiveDate>,
}

/// How many days beyond what somebody asks for are kept right: most of what moves is planned for later.
const BEYOND: Days = Days::new(60);

/// The versions that a booking needs: the first of each system.
pub(crate) fn versions(booking: &Booking) -> impl Iterator<Item = (Uuid, &str)> {
    let rows = &booking.versions.0;
    rows.iter().enumerate().filter_map(|(n, row)| {
        let first = !rows[..n].iter().any(|r| r.system == row.system);
        let version = row.version.trim();
        (first && !version.is_empty()).then_some((row.system.id, version))
    })
}

impl Marks {
    /// Nothing, with room for so many bookings that need versions.
    pub(crate) fn with_room(count: usize) -> Self {
        let mut marks = Self::default();
        marks.needs.reserve(count);
        marks.users.reserve(count);
        marks
    }

    /// Takes in changes.
    pub(crate) fn update(&mut self, changes: &[&Change]) {
        for change in changes {
            if let Some(Record::Booking(b)) = &change.before {
                self.remove(b);
            }
            if let Some(Record::Booking(b)) = &change.after {
                self.add(b);
            }
        }
    }

    /// Takes in a booking that needs what it needed, and is requested or not, for whichever day.
    pub(super) fn shift(&mut self, before: &Booking, after: &Booking) {
        let until = self.until.unwrap_or(NaiveDate::MAX);
        let is_near = |b: &Booking| b.status == BookingStatus::Requested && b.start.day <= until;
        if is_near(before) {
            self.forget(before);
        }
        if is_near(after) {
            self.requested.entry(after.start.day).or_default().push(after.id.0);
        }
    }

    /// Somebody will ask for requested bookings up to that day.
    pub(crate) fn reach(&mut self, plan: &Plan, day: NaiveDate) {
        if self.until.is_some_and(|until| day <= until) {
            return;
        }
        let until = day.checked_add_days(BEYOND).unwrap_or(NaiveDate::MAX);
        if self.until.replace(until).is_some() {
            self.requested.clear();
            let all = plan.each::<Booking>().filter(|b| b.status == BookingStatus::Requested);
            for booking in all.filter(|b| b.start.day <= until) {
                self.requested.entry(booking.start.day).or_default().push(booking.id.0);
            }
        }
    }

    /// Takes in a booking; nothing where it is not live.
    pub(super) fn add(&mut self, booking: &Booking) {
        if !booking.is_live() {
            return;
        }
        let id = booking.id.0;
        if booking.status == BookingStatus::Requested {
            self.requested.entry(booking.start.day).or_default().push(id);
        }
        for (system, version) in versions(booking) {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            let version = match self.numbers.get(version) {
                Some(number) => *number,
                None => *self.numbers.entry(version.to_owned()).or_insert(next),
            };
            let need = Need { system, version };
            self.users.entry(need).and_modify(|few| few.add(id)).or_insert(Few::One(id));
            self.needs.entry(id).and_modify(|few| few.add(need)).or_insert(Few::One(need));
        }
    }

    fn remove(&mut self, booking: &Booking) {
        let id = booking.id.0;
        if booking.status == BookingStatus::Requested {
            self.forget(booking);
        }
        if booking.versions.0.is_empty() {
            return;
        }
        for need in self.needs.remove(&id).iter().flat_map(Few::all) {
            if self.users.get_mut(need).is_some_and(|few| few.remove(id)) {
                self.users.remove(need);
            }
        }
    }

    /// A booking is requested for its day no more.
    fn forget(&mut self, booking: &Booking) {
        if let Some(list) = self.requested.get_mut(&booking.start.day)
            && let Some(place) = list.iter().rposition(|known| *known == booking.id.0)
        {
            list.swap_remove(place);
        }
    }

    /// Whether any booking needs a version.
    pub(crate) fn any_versions(&self) -> bool {
        !self.needs.is_empty()
    }

    /// What a booking needs.
    pub(crate) fn needs(&self, booking: Uuid) -> &[Need] {
        self.needs.get(&booking).map_or(&[], Few::all)
    }

    /// The bookings that need a version.
    pub(crate) fn users(&self, need: Need) -> &[Uuid] {
        self.users.get(&need).map_or(&[], Few::all)
    }

    /// The requested bookings that start on the days from first to last, which somebody has said will be asked for.
    pub(crate) fn requested(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = Uuid> {
        let days = self.requested.iter().filter(move |(day, _)| (first..=last).contains(*day));
        days.flat_map(|(_, list)| list.iter().copied())
    }
}
