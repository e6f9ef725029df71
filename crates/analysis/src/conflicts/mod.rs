//! The kinds of conflict, one file each: what a change can touch, what holds, and which facts clash.
//!
//! *Invariant*: `check(at)` finds every conflict of its kind that has the record `at` among its subjects,
//! and no other. So all conflicts of a kind with a subject can be replaced by what `check` finds, and the
//! set stays equal to one made from scratch. A kind that cannot be cut up so (cycles) is checked whole.
//!
//! Completed and cancelled releases and phases take no part, nor do rejected, cancelled and completed
//! bookings.

mod baseline_breach;
mod booking_missing;
mod booking_outside_phase;
mod booking_overlap;
mod booking_unapproved;
mod buffer_violated;
mod cab_cutoff_missed;
mod capacity_exceeded;
mod change_unapproved;
mod child_outside_parent;
mod dependency_cycle;
mod dependency_order;
mod dst_ambiguous;
mod environment_outage;
mod gate_missing;
mod gate_overdue;
mod holiday;
mod in_freeze;
mod odd_recurring;
mod outage_facts;
mod outside_window;
mod person_double_booked;
mod phase_order;
mod phase_outside_release;
mod pipeline_order;
mod policy_breached;
mod same_system_too_close;
mod scope_order;
mod scope_over_capacity;
mod scope_twice;
mod soak_too_short;
mod version_clash;

pub(crate) use booking_unapproved::last_day as last_unapproved_day;
pub use gate_overdue::{evidence, unmet};

use chrono::NaiveDateTime;
use slipway_plan::record::{Booking, BookingId, Gate, Phase, Record, Release, Wave};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use crate::conflict::{Conflict, Severity};
use crate::explain::Explanation;
use crate::index::Index;
use crate::index::calendar::Calendar;
use crate::index::deployments::{self, Deployment};
use crate::index::holidays::Holidays;
use crate::index::scan::Scan;
pub(crate) use crate::index::together::Moves;
use crate::index::windows::Windows;
use crate::reach::Planned;
pub(crate) use crate::touched::Touched;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $slug:literal $severity:ident $detector:expr),+ $(,)?) => {
        /// Which kind of conflict. A new kind is a file beside this one and a line in this list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ConflictKind { $($(#[$doc])* $name),+ }

        impl ConflictKind {
            /// All kinds, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name in the CLI, files and tests.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// How bad it is, where the records do not say.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// The kind with that slug.
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug { $($slug => Some(Self::$name),)+ _ => None }
            }

            /// Whether it asks for something also when its time has passed.
            pub const fn outlasts_its_time(self) -> bool {
                matches!(self, Self::GateOverdue)
            }

            pub(crate) const fn detector(self) -> &'static dyn Detector {
                match self { $(Self::$name => &$detector),+ }
            }
        }
    };
}

kinds! {
    /// An exclusive booking shares an environment with another live booking.
    BookingOverlap "booking-overlap" Error booking_overlap::BookingOverlap,
    /// Shared bookings of an environment exceed its capacity.
    CapacityExceeded "capacity-exceeded" Error capacity_exceeded::CapacityExceeded,
    /// Two bookings need different versions of one system at the same moment.
    VersionClash "version-clash" Error version_clash::VersionClash,
    /// A booking starts within the refresh buffer of its environment.
    BufferViolated "buffer-violated" Warning buffer_violated::BufferViolated,
    /// A booking or deployment meets an outage or maintenance window of its environment.
    EnvironmentOutage "environment-outage" Error environment_outage::EnvironmentOutage,
    /// A phase that needs a tier has no booking of that tier covering it.
    BookingMissing "booking-missing" Warning booking_missing::BookingMissing,
    /// A booking for a phase reaches outside that phase.
    BookingOutsidePhase "booking-outside-phase" Warning booking_outside_phase::BookingOutsidePhase,
    /// A booking is still requested when its start is near.
    BookingUnapproved "booking-unapproved" Warning booking_unapproved::BookingUnapproved,
    /// A deployment or a covered phase meets a freeze without a valid waiver.
    InFreeze "in-freeze" Error in_freeze::InFreeze,
    /// A deployment lies outside every deployment window that applies.
    OutsideWindow "outside-window" Error outside_window::OutsideWindow,
    /// A dependency with its lag is not met.
    DependencyOrder "dependency-order" Error dependency_order::DependencyOrder,
    /// Dependencies form a cycle.
    DependencyCycle "dependency-cycle" Error dependency_cycle::DependencyCycle,
    /// Phases contradict the order that the template demands.
    PhaseOrder "phase-order" Warning phase_order::PhaseOrder,
    /// A version reaches a tier before it has left one in front of it.
    PipelineOrder "pipeline-order" Error pipeline_order::PipelineOrder,
    /// A phase or gate lies outside its release.
    PhaseOutsideRelease "phase-outside-release" Warning phase_outside_release::PhaseOutsideRelease,
    /// A project release is ready after its enterprise release needs it.
    ChildOutsideParent "child-outside-parent" Warning child_outside_parent::ChildOutsideParent,
    /// A gate's time has passed and a criterion is not met.
    GateOverdue "gate-overdue" Error gate_overdue::GateOverdue,
    /// The template's gate does not exist on the release.
    GateMissing "gate-missing" Warning gate_missing::GateMissing,
    /// A scope item is planned in two releases.
    ScopeTwice "scope-twice" Error scope_twice::ScopeTwice,
    /// A scope item depends on one in a later release.
    ScopeOrder "scope-order" Error scope_order::ScopeOrder,
    /// The estimates of a release exceed its team's capacity up to the ready date.
    ScopeOverCapacity "scope-over-capacity" Warning scope_over_capacity::ScopeOverCapacity,
    /// Two releases deploy the same system within the set number of working days.
    SameSystemTooClose "same-system-too-close" Warning same_system_too_close::SameSystemTooClose,
    /// A person owns two things at the same moment, or works on leave.
    PersonDoubleBooked "person-double-booked" Warning person_double_booked::PersonDoubleBooked,
    /// A production deployment has no approved change request.
    ChangeUnapproved "change-unapproved" Error change_unapproved::ChangeUnapproved,
    /// A change request cannot be on a CAB agenda before its deployment.
    CabCutoffMissed "cab-cutoff-missed" Warning cab_cutoff_missed::CabCutoffMissed,
    /// The next wave begins before the soak time of the last one is over.
    SoakTooShort "soak-too-short" Warning soak_too_short::SoakTooShort,
    /// A deployment or a gate lies on a holiday of the people it needs.
    Holiday "holiday" Warning holiday::Holiday,
    /// A civil time does not exist or occurs twice.
    DstAmbiguous "dst-ambiguous" Warning dst_ambiguous::DstAmbiguous,
    /// A date moved past its baseline by more than the tolerance.
    BaselineBreach "baseline-breach" Warning baseline_breach::BaselineBreach,
    /// The plan breaks a rule of the organisation's own.
    PolicyBreached "policy-breached" Warning policy_breached::PolicyBreached,
}

impl serde::Serialize for ConflictKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> serde::Deserialize<'de> for ConflictKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        Self::from_slug(&slug).ok_or_else(|| serde::de::Error::custom("unknown kind of conflict"))
    }
}

/// What a detector may look at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) index: &'a Index,
    /// Civil, in the plan's zone.
    pub(crate) now: NaiveDateTime,
}

impl<'a> View<'a> {
    pub(crate) fn freezes(self) -> &'a Windows {
        self.index.freezes(self.plan)
    }

    pub(crate) fn deployment_windows(self) -> &'a Windows {
        self.index.deployment_windows(self.plan)
    }

    pub(crate) fn maintenance(self) -> &'a Windows {
        self.index.maintenance(self.plan)
    }

    /// Whether any environment is ever down.
    pub(crate) fn ever_down(self) -> bool {
        !self.index.outages.is_empty() || !self.maintenance().rules.is_empty()
    }

    /// The plan's working calendar.
    pub(crate) fn calendar(self) -> &'a Calendar {
        self.index.calendar(self.plan)
    }

    /// Holidays of everybody and of some.
    pub(crate) fn holidays(self) -> &'a Holidays {
        self.index.holidays(self.plan)
    }

    /// Calls `found` with each deployment and what rules may reach of it, release by release.
    pub(crate) fn each_deployment(self, mut found: impl FnMut(&Deployment, &Planned<'a>)) {
        for release in self.plan.all::<Release>() {
            let of_release = Planned::new(release, None);
            for one in self.index.deployments.of_release(release.id) {
                match one.placed {
                    false => found(one, &of_release),
                    true => one.planned(self.plan).iter().for_each(|it| found(one, it)),
                }
            }
        }
    }

    /// The deployment that a release is by itself, or that a wave is, where it takes part.
    pub(crate) fn deployment(self, at: RecordRef) -> Option<Deployment> {
        match self.index.deployments.known(self.plan, at) {
            Some(known) => known.copied(),
            None => deployments::of_record(self.plan, &self.index.clock, at),
        }
    }

    /// Those of a release: its own where no wave begins it, and its waves; none where it takes no part.
    pub(crate) fn deployments_of(self, release: &Release) -> Vec<Deployment> {
        deployments::of_release(self.plan, &self.index.clock, release)
    }

    /// The large tables as rows of numbers, for checks of everything.
    pub(crate) fn scan(self) -> &'a Scan {
        self.index.scan(self.plan)
    }
}

/// One kind of conflict. See the invariant of this module.
pub(crate) trait Detector: Sync {
    /// The subjects that a full check goes through, one by one.
    fn subjects(&self) -> &'static [RecordKind];

    /// The kinds of records whose changes can touch anything of this kind.
    fn hears_of(&self) -> &'static [RecordKind];

    /// Of bookings that only move, those of which it hears; what all of them touch by where they stand,
    /// [`Self::touched_lanes`] says, and what is known of them is looked at again anyway.
    fn hears_of_moved(&self) -> Moves {
        Moves::ANY
    }

    /// Which subjects a change of such a record can touch; `view` is as it is after all changes.
    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched);

    /// Which subjects all changes of bookings together can touch, by where they stand in their environments.
    fn touched_lanes(&self, _view: View<'_>, _touched: &mut Touched) {}

    /// Which subjects the passing of time can touch: from `then` to the "now" of `view`.
    fn touched_by_time(&self, _view: View<'_>, _then: NaiveDateTime, _touched: &mut Touched) {}

    /// The conflicts that have `at` among their subjects. Nothing where the record is gone.
    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>);

    /// As [`Self::check`] for each of several records, none of which is twice among them.
    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        all.iter().for_each(|at| self.check(view, *at, found));
    }

    /// All conflicts; a conflict may come more than once.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        for kind in self.subjects() {
            for at in view.plan.refs(*kind) {
                self.check(view, at, found);
            }
        }
    }

    /// Why. `None` where the conflict no longer holds.
    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation>;
}

/// The live bookings among records. These lie far apart in memory: all are looked up one right after the other, for which
/// a processor waits less than between two judgements.
fn live_bookings<'a>(plan: &'a Plan, all: &[RecordRef]) -> Vec<&'a Booking> {
    let mut bookings: Vec<&Booking> = Vec::with_capacity(all.len());
    let of_kind = all.iter().filter(|at| at.kind == RecordKind::Booking);
    bookings.extend(of_kind.filter_map(|at| plan.get::<Booking>(BookingId(at.id))));
    bookings.retain(|b| b.is_live());
    bookings
}

/// Both sides of a change.
fn sides(change: &Change) -> impl Iterator<Item = &Record> {
    change.before.iter().chain(&change.after)
}

/// Releases and waves whose deployment a change can move, or that are deployed by themselves with it or without.
fn touch_deployed(plan: &Plan, change: &Change, touched: &mut Touched) {
    for record in sides(change) {
        match record {
            Record::Release(r) => {
                touched.add(r.id);
                touched.naming::<Wave>(plan, r.id);
            }
            Record::Wave(w) => {
                touched.add(w.id);
                touched.add(w.release);
            }
            Record::Environment(e) if deployments::zone_changed(change) => {
                touch_waves(plan, e.id.into(), touched);
            }
            _ => {}
        }
    }
}

/// The waves that go to an environment or a group, and their releases, which are deployed by themselves or not as
/// their waves are.
fn touch_waves(plan: &Plan, held: RecordRef, touched: &mut Touched) {
    for wave in plan.naming::<Wave>(held) {
        touched.add(wave.id);
        touched.add(wave.release);
    }
}

/// Whether a release or phase begins or ceases to take part.
pub(crate) fn liveness_changed(change: &Change) -> bool {
    let live = |record: &Option<Record>| match record {
        Some(Record::Release(r)) => r.is_live(),
        Some(Record::Phase(p)) => p.is_live(),
        _ => false,
    };
    live(&change.before) != live(&change.after)
}

/// The release, where it takes part.
pub(crate) fn live_release(plan: &Plan, id: slipway_plan::record::ReleaseId) -> Option<&Release> {
    plan.get::<Release>(id).filter(|r| r.is_live())
}

/// The phase and its release, where both take part.
pub(crate) fn live_phase(plan: &Plan, id: slipway_plan::record::PhaseId) -> Option<(&Phase, &Release)> {
    let phase = plan.get::<Phase>(id).filter(|p| p.is_live())?;
    Some((phase, live_release(plan, phase.release)?))
}

/// Phases of a release; a record may name it elsewhere too.
fn phases_of(plan: &Plan, release: slipway_plan::record::ReleaseId) -> impl Iterator<Item = &Phase> {
    plan.naming::<Phase>(release)
}

/// Gates of a release.
fn gates_of(plan: &Plan, release: slipway_plan::record::ReleaseId) -> impl Iterator<Item = &Gate> {
    plan.naming::<Gate>(release)
}

/// Whether two names of phases or gates mean the same: blanks around them and case do not count.
#[inline]
fn same_name(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    // What begins with another letter is another name; no other character becomes an ASCII letter in front of it.
    match (a.as_bytes().first(), b.as_bytes().first()) {
        (Some(a), Some(b)) if a.is_ascii_graphic() && b.is_ascii_graphic() && !a.eq_ignore_ascii_case(b) => {
            false
        }
        _ => same_letters(a, b),
    }
}

fn same_letters(a: &str, b: &str) -> bool {
    let (a, b) = (bare(a), bare(b));
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    a == b || (a.chars().count() == b.chars().count() && a.to_lowercase() == b.to_lowercase())
}

/// Without blanks around it; nearly always there are none.
pub(crate) fn bare(name: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if plain(name.as_bytes().first()) && plain(name.as_bytes().last()) { name } else { name.trim() }
}

/// The minute after which nothing of that minute is still to come: verdicts that change at whole minutes are
/// the same within one.
fn minute_of(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp().saturating_add(59).div_euclid(60)
}
