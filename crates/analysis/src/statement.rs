//! What a plan says, as far as it takes part in a conflict: records, times and numbers, typed.
//!
//! *Invariant*: a statement holds references and values, no names; whoever words it looks the names up.

use chrono::NaiveDateTime;
use slipway_plan::record::{BookingMode, DependencyType, Tier};
use slipway_plan::{Lag, Moment, RecordRef, Span};

use crate::breach::{Breach, PolicyStatement};
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::process::{ProcessHeadline, ProcessStatement};

/// An environment belongs to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The group.
    pub group: RecordRef,
    /// The environment.
    pub environment: RecordRef,
}

/// How a limited rule gets to what it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// The phase needs a tier that the rule is for.
    Tier {
        /// The phase.
        phase: RecordRef,
    },
    /// The release belongs to a portfolio that the rule is for.
    Portfolio {
        /// The release.
        release: RecordRef,
        /// The portfolio.
        portfolio: RecordRef,
    },
    /// The release changes a system that the rule is for.
    System {
        /// The release.
        release: RecordRef,
        /// The system.
        system: RecordRef,
    },
    /// A booking holds an environment that the rule is for.
    Booking {
        /// The booking.
        booking: RecordRef,
        /// The groups between.
        through: Vec<Membership>,
    },
    /// A wave goes to an environment that the rule is for.
    Wave {
        /// The wave.
        wave: RecordRef,
        /// The groups between.
        through: Vec<Membership>,
    },
}

/// A value that somebody gave for a criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Latest {
    /// The value.
    pub value: String,
    /// Who said so.
    pub who: String,
    /// When.
    pub at: Moment,
}

/// Where something lies outside what should hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// It begins too early, by so many seconds.
    Before(i64),
    /// It ends too late, by so many seconds.
    After(i64),
    /// Both.
    Both(i64, i64),
}

/// How long something lasts, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Elapsed, as a watch has it.
    pub seconds: i64,
    /// As the clock on the wall has it: another number only where clocks change in between.
    pub civil: i64,
    /// Elapsed in working hours of the plan.
    pub working: i64,
}

/// What the plan says. Civil times are in the plan's zone, those of bookings in their environment's.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    /// A booking holds an environment or group.
    Holds {
        /// The booking.
        booking: RecordRef,
        /// The environment or group.
        held: RecordRef,
        /// Who else may be there.
        mode: BookingMode,
        /// When.
        span: Span,
    },
    /// Groups contain environments.
    Contains(Vec<Membership>),
    /// An environment takes so many shared bookings at once.
    Capacity {
        /// The environment.
        environment: RecordRef,
        /// How many.
        capacity: i64,
    },
    /// A phase needs an environment of a tier.
    NeedsTier {
        /// The phase.
        phase: RecordRef,
        /// The tier.
        tier: Tier,
        /// When.
        span: Span,
    },
    /// Nothing of that tier is booked for a time, though the plan has environments of it.
    NothingBooked {
        /// The tier.
        tier: Tier,
        /// All environments of it.
        environments: Vec<RecordRef>,
        /// Since when.
        from: NaiveDateTime,
        /// Until when.
        to: NaiveDateTime,
    },
    /// A phase lasts.
    PhaseLasts {
        /// The phase.
        phase: RecordRef,
        /// When.
        span: Span,
    },
    /// A booking is for a phase.
    BookedFor {
        /// The booking.
        booking: RecordRef,
        /// The phase.
        phase: RecordRef,
        /// When it holds its environment.
        span: Span,
    },
    /// A release is deployed.
    Deploys {
        /// The release.
        release: RecordRef,
        /// When.
        span: Span,
    },
    /// A freeze covers a time.
    Freezes {
        /// The rule.
        rule: RecordRef,
        /// Since when.
        from: NaiveDateTime,
        /// Until when.
        to: NaiveDateTime,
        /// Whether a breach is an error.
        hard: bool,
    },
    /// A rule, or rules, reach a release, wave or phase by these ways.
    Reached {
        /// The release, wave or phase.
        subject: RecordRef,
        /// By any of these.
        ways: Vec<Way>,
    },
    /// Changes may be made only in the windows of these rules.
    OnlyIn(Vec<RecordRef>),
    /// One side of a dependency starts or ends.
    EndIs {
        /// The record.
        record: RecordRef,
        /// Its end, not its start.
        finish: bool,
        /// When.
        at: NaiveDateTime,
    },
    /// A dependency asks for an order.
    Demands {
        /// The dependency.
        dependency: RecordRef,
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
        /// Which end waits for which.
        link: DependencyType,
        /// Time between.
        lag: Lag,
    },
    /// Records wait for one another directly, by these dependencies.
    Waits {
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
    },
    /// Nobody works on the days of these rules.
    NoWork(Vec<RecordRef>),
    /// A release begins and ends.
    ReleaseLasts {
        /// The release.
        release: RecordRef,
        /// Its start, where it has one.
        start: Option<Moment>,
        /// The later of ready and deployment date, where it has one.
        end: Option<Moment>,
    },
    /// A gate is due.
    Due {
        /// The gate.
        gate: RecordRef,
        /// When.
        at: Moment,
    },
    /// A criterion is not met.
    NotMet {
        /// The criterion.
        criterion: RecordRef,
        /// The value that counts, where there is one.
        latest: Option<Latest>,
    },
    /// A scope item is planned in a release.
    PlannedIn {
        /// The scope item.
        item: RecordRef,
        /// The release.
        release: RecordRef,
    },
    /// A release is ready (or deployed, where no ready date is set).
    ReadyAt {
        /// The release.
        release: RecordRef,
        /// When.
        at: Moment,
    },
    /// An enterprise release needs its parts.
    NeededBy {
        /// The enterprise release.
        release: RecordRef,
        /// When.
        at: Moment,
    },
    /// Of policies.
    Policy(PolicyStatement),
    /// Of environments, versions and clocks.
    Place(PlaceStatement),
    /// A release is part of an enterprise release.
    PartOf {
        /// The part.
        child: RecordRef,
        /// The whole.
        parent: RecordRef,
    },
    /// About process and people.
    Process(ProcessStatement),
}

/// The conflict in one sentence. Civil times as in [`Statement`]; lengths are elapsed seconds.
#[derive(Clone, Debug, PartialEq)]
pub enum Headline {
    /// Two bookings share an environment, one of them exclusively.
    BookingOverlap {
        /// The earlier booking.
        first: RecordRef,
        /// The later booking.
        second: RecordRef,
        /// Where.
        environment: RecordRef,
        /// Whether each is exclusive.
        exclusive: (bool, bool),
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        length: Length,
    },
    /// More shared bookings than the environment takes.
    CapacityExceeded {
        /// Where.
        environment: RecordRef,
        /// How many it takes.
        capacity: i64,
        /// One more than that.
        bookings: Vec<RecordRef>,
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        length: Length,
    },
    /// A phase without a booking.
    BookingMissing {
        /// The phase.
        phase: RecordRef,
        /// What it needs.
        tier: Tier,
        /// The first time for which nothing is booked.
        period: (NaiveDateTime, NaiveDateTime),
        /// Whether something is booked at another time of the phase.
        partly: bool,
    },
    /// A booking reaches outside its phase.
    BookingOutsidePhase {
        /// The booking.
        booking: RecordRef,
        /// The phase.
        phase: RecordRef,
        /// By how much.
        outside: Outside,
    },
    /// Something is planned in a freeze.
    InFreeze {
        /// The release (its deployment), wave or phase.
        subject: RecordRef,
        /// The freeze.
        rule: RecordRef,
        /// When it is planned.
        planned: Span,
        /// The period of the freeze.
        freeze: (NaiveDateTime, NaiveDateTime),
        /// How long they meet.
        length: Length,
        /// Whether the breach is an error.
        hard: bool,
    },
    /// A deployment outside all windows.
    OutsideWindow {
        /// The release or the wave.
        deployment: RecordRef,
        /// When it is planned.
        planned: Span,
        /// How long that is.
        length: Length,
        /// The windows that it may use.
        rules: Vec<RecordRef>,
    },
    /// A dependency is not met.
    DependencyOrder {
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
        /// Which end waits for which.
        link: DependencyType,
        /// Time between.
        lag: Lag,
        /// When what waits starts or ends.
        at: NaiveDateTime,
        /// When it may.
        earliest: NaiveDateTime,
        /// What is missing between.
        seconds: i64,
    },
    /// Records that wait for one another.
    DependencyCycle {
        /// In the order of the dependencies.
        records: Vec<RecordRef>,
    },
    /// A gate is overdue.
    GateOverdue {
        /// The gate.
        gate: RecordRef,
        /// What is not met.
        criterion: RecordRef,
        /// When it was due.
        due: Moment,
        /// The value that counts, where there is one.
        latest: Option<Latest>,
    },
    /// A scope item in two releases.
    ScopeTwice {
        /// Its key.
        key: String,
        /// The two releases.
        releases: (RecordRef, RecordRef),
    },
    /// A part is ready too late.
    ChildOutsideParent {
        /// The part.
        child: RecordRef,
        /// The whole.
        parent: RecordRef,
        /// When the part is ready.
        ready: Moment,
        /// When it is needed.
        needed: Moment,
    },
    /// A phase or gate outside its release.
    PhaseOutsideRelease {
        /// The phase or gate.
        subject: RecordRef,
        /// The release.
        release: RecordRef,
        /// By how much.
        outside: Outside,
    },
    /// Of process and people.
    Process(ProcessHeadline),
    /// A policy is breached.
    PolicyBreached {
        /// The policy.
        policy: RecordRef,
        /// How.
        breach: Breach,
    },
    /// Of environments, versions and clocks.
    Place(PlaceHeadline),
    /// The conflict no longer holds.
    Gone,
}
