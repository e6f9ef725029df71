//! What the last changes moved together: who moves a release takes its phases and their bookings along, and how
//! these lie to each other stays as it was.
//!
//! *Invariant*: a record that is told to have moved hangs where it hung, takes part as it did, and differs only in
//! when it is, and a booking in whether somebody approved that. Of two that moved together all dates are later by
//! the same number of days, at the same times of day: what is judged by the calendar alone between the two is
//! judged as before.

use slipway_plan::record::{Booking, BookingStatus, Held, Phase, PhaseId, Record, ReleaseId};
use slipway_plan::{Change, IdMap, Moment, Plan, RecordKind};

use super::clock::number;

/// What a booking that moved is like, as far as it matters to kinds of conflict; bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moves(pub(crate) u8);

impl Moves {
    /// It holds a group of environments.
    pub(crate) const GROUP: Self = Self(1);
    /// It is not approved yet, or was so: who moves an approved one asks again.
    pub(crate) const REQUESTED: Self = Self(2);
    /// It begins or ends at a time of day.
    pub(crate) const TIMED: Self = Self(4);
    /// It needs versions.
    pub(crate) const VERSIONED: Self = Self(8);
    /// Its phase did not move together with it, or it has none.
    pub(crate) const ALONE: Self = Self(16);
    /// Whatever it is like.
    pub(crate) const ANY: Self = Self(128);
    pub(crate) const NONE: Self = Self(0);
    /// How many there are without [`Self::ANY`].
    pub(crate) const COUNT: usize = 32;

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn and(self, other: Self, is_so: bool) -> Self {
        if is_so { self.or(other) } else { self }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Together {
    /// Of each change, what the booking is like that it moves.
    bookings: Vec<Option<Moves>>,
    phases: IdMap<Of>,
    releases: IdMap<Of>,
}

/// What moved with something.
#[derive(Clone, Copy, Debug)]
struct Of {
    /// By how many days; `None` where not all moved by the same.
    days: Option<i64>,
    /// How many of its bookings, or phases.
    count: usize,
    /// Whether these are all that it has.
    whole: bool,
}

impl Of {
    const fn new(days: Option<i64>) -> Self {
        Self { days, count: 0, whole: false }
    }
}

impl Together {
    /// Of changes, of which the bookings are still to be told, each by [`Self::add`].
    pub(super) fn of(changes: &[Change]) -> Self {
        let mut all = Self::default();
        all.bookings.reserve(changes.len());
        all.phases.reserve(changes.iter().filter(|change| change.record().kind == RecordKind::Phase).count());
        for change in changes {
            if let (Some(Record::Phase(a)), Some(Record::Phase(b))) = (&change.before, &change.after) {
                let days = days_of_phase(a, b);
                all.phases.insert(b.id.0, Of::new(days));
                let of = all.releases.entry(b.release.0).or_insert(Of::new(days));
                of.count += 1;
                of.days = of.days.filter(|known| days == Some(*known));
            }
        }
        all
    }

    /// The next change: the booking that it moves, as it was and as it is, and what that is like; `None` where it is
    /// something else.
    pub(super) fn add<'c>(&mut self, change: &'c Change) -> Option<(&'c Booking, &'c Booking, Moves)> {
        let moved = match (&change.before, &change.after) {
            (Some(Record::Booking(a)), Some(Record::Booking(b))) if stays(a, b) => {
                Some((&**a, &**b, self.moves(a, b)))
            }
            _ => None,
        };
        self.bookings.push(moved.map(|(_, _, moves)| moves));
        moved
    }

    /// That was all; `plan` is as it is after the changes.
    pub(super) fn told(&mut self, plan: &Plan) {
        for (phase, of) in &mut self.phases {
            let bookings = plan.naming_refs(RecordKind::Booking, PhaseId(*phase).into());
            of.whole = of.days.is_some() && bookings.len() == of.count;
        }
        for (release, of) in &mut self.releases {
            let phases = plan.naming_refs(RecordKind::Phase, ReleaseId(*release).into());
            of.whole = of.days.is_some() && phases.len() == of.count;
        }
    }

    /// Of each change, what the booking is like that it moves; `None` where it is something else.
    pub(crate) fn bookings(&self) -> &[Option<Moves>] {
        &self.bookings
    }

    /// Whether a phase moved, and all bookings for it by the same days.
    pub(crate) fn with_bookings(&self, phase: PhaseId) -> bool {
        self.phases.get(&phase.0).is_some_and(|of| of.whole)
    }

    /// Whether all phases of a release moved, by the same days.
    pub(crate) fn whole(&self, release: ReleaseId) -> bool {
        self.releases.get(&release.0).is_some_and(|of| of.whole)
    }

    fn moves(&mut self, a: &Booking, b: &Booking) -> Moves {
        let of_phase = b.phase.and_then(|phase| self.phases.get_mut(&phase.0));
        let with = match of_phase {
            Some(of) if of.days.is_some() && of.days == days([(a.start, b.start), (a.end, b.end)]) => {
                of.count += 1;
                true
            }
            _ => false,
        };
        let timed = |b: &Booking| b.start.time.is_some() || b.end.time.is_some();
        let requested = |b: &Booking| b.status == BookingStatus::Requested;
        Moves::NONE
            .and(Moves::GROUP, matches!(b.environment, Held::EnvironmentGroup(_)))
            .and(Moves::REQUESTED, requested(a) || requested(b))
            .and(Moves::TIMED, timed(a) || timed(b))
            .and(Moves::VERSIONED, !b.versions.0.is_empty())
            .and(Moves::ALONE, !with)
    }
}

/// Whether a booking differs at most in when it is, and whether somebody approved that.
fn stays(a: &Booking, b: &Booking) -> bool {
    (a.id, a.environment, a.phase, a.release) == (b.id, b.environment, b.phase, b.release)
        && (a.mode, a.is_live()) == (b.mode, b.is_live())
        && a.versions == b.versions
}

fn days_of_phase(a: &Phase, b: &Phase) -> Option<i64> {
    let stays = (a.id, a.release, a.tier, a.is_live()) == (b.id, b.release, b.tier, b.is_live());
    days([(a.start, b.start), (a.end, b.end)]).filter(|_| stays && a.name == b.name)
}

/// By how many days both are later; `None` where they differ in that, or in the time of day.
fn days([first, second]: [(Moment, Moment); 2]) -> Option<i64> {
    let later = |(a, b): (Moment, Moment)| number(b.day) - number(a.day);
    let same_time = |(a, b): (Moment, Moment)| a.time == b.time;
    let days = later(first);
    (same_time(first) && same_time(second) && later(second) == days).then_some(days)
}
