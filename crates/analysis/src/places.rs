//! What a plan says about environments, versions and clocks, as far as it takes part in a conflict; and
//! these conflicts in one headline each.
//!
//! *Invariant*: as in [`crate::Statement`]: references and values, no names.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use slipway_plan::record::{EventKind, Tier};
use slipway_plan::{Lag, RecordRef, Span};

use crate::statement::{Length, Membership};

/// How a maintenance window gets to an environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceWay {
    /// The environment belongs to a portfolio that the window is for.
    Portfolio {
        /// The environment.
        environment: RecordRef,
        /// The portfolio.
        portfolio: RecordRef,
    },
    /// A system that the window is for runs in the environment.
    System {
        /// The environment.
        environment: RecordRef,
        /// The system.
        system: RecordRef,
    },
    /// The environment belongs to a group that the window is for.
    Group(Membership),
}

/// A civil time that does not exist, or occurs twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OddTime {
    /// By the clock on the wall.
    pub at: NaiveDateTime,
    /// Whose clock.
    pub zone: Tz,
    /// It occurs twice; else it does not exist.
    pub twice: bool,
    /// It ends something; else it starts it or stands alone.
    pub finish: bool,
}

/// What the plan says. Civil times of environments are by their own clock.
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceStatement {
    /// A booking needs a version of a system.
    Needs {
        /// The booking.
        booking: RecordRef,
        /// The system.
        system: RecordRef,
        /// The version.
        version: String,
    },
    /// An environment needs so many minutes between one use and the next.
    Buffer {
        /// The environment.
        environment: RecordRef,
        /// How many.
        minutes: i64,
    },
    /// Something happens to an environment.
    Happens {
        /// The event.
        event: RecordRef,
        /// The environment.
        environment: RecordRef,
        /// What.
        kind: EventKind,
        /// When.
        span: Span,
    },
    /// A maintenance window is open.
    Maintained {
        /// The rule.
        rule: RecordRef,
        /// From.
        from: NaiveDateTime,
        /// To.
        to: NaiveDateTime,
    },
    /// A maintenance window is for an environment by any of these ways.
    Covers(Vec<PlaceWay>),
    /// A booking is not approved yet.
    Requested {
        /// The booking.
        booking: RecordRef,
        /// When it holds its environment.
        span: Span,
    },
    /// Bookings are approved so long before they start.
    ApprovedBefore(Lag),
    /// A release changes a system.
    Changes {
        /// The release.
        release: RecordRef,
        /// The system.
        system: RecordRef,
    },
    /// So many working days lie between two deployments of one system.
    SystemGap(i64),
    /// A wave is deployed.
    WaveLasts {
        /// The wave.
        wave: RecordRef,
        /// When.
        span: Span,
    },
    /// A wave is watched before the next one begins.
    Watched {
        /// The wave.
        wave: RecordRef,
        /// How long.
        soak: Lag,
    },
    /// Clocks change, which makes a time odd.
    ClocksChange {
        /// Which.
        time: OddTime,
    },
    /// A time is not one moment.
    Odd {
        /// Whose time.
        record: RecordRef,
        /// Which.
        time: OddTime,
    },
}

/// The conflict in one sentence. Civil times as in [`PlaceStatement`]; lengths are elapsed seconds.
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceHeadline {
    /// Two bookings need different versions.
    VersionClash {
        /// The earlier booking.
        first: RecordRef,
        /// The later booking.
        second: RecordRef,
        /// Where.
        environment: RecordRef,
        /// Of what.
        system: RecordRef,
        /// Which version each needs.
        versions: (String, String),
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        length: Length,
    },
    /// A booking starts too soon after what was there before.
    BufferViolated {
        /// The booking.
        booking: RecordRef,
        /// Where.
        environment: RecordRef,
        /// The booking or the refresh before it.
        after: RecordRef,
        /// When that ends.
        ends: NaiveDateTime,
        /// When the booking starts.
        starts: NaiveDateTime,
        /// How many minutes the environment needs.
        minutes: i64,
        /// What is missing.
        seconds: i64,
    },
    /// A booking or a deployment meets a time in which its environment is down.
    EnvironmentOutage {
        /// The booking, the release or the wave.
        subject: RecordRef,
        /// Where, with a booking or an event.
        environment: Option<RecordRef>,
        /// The event or the rule.
        cause: RecordRef,
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        length: Length,
    },
    /// A booking is not approved, and starts soon.
    BookingUnapproved {
        /// The booking.
        booking: RecordRef,
        /// When it starts.
        starts: NaiveDateTime,
        /// How long before that it is approved.
        lead: Lag,
        /// Whether it has started.
        started: bool,
    },
    /// A version reaches a tier too early.
    PipelineOrder {
        /// The booking of a tier in front.
        front: RecordRef,
        /// The booking of the tier behind it.
        booking: RecordRef,
        /// Of what.
        system: RecordRef,
        /// Which version.
        version: String,
        /// In front, behind.
        tiers: (Tier, Tier),
        /// When the version leaves the tier in front, in the plan's zone.
        leaves: NaiveDateTime,
        /// When it reaches the tier behind, in the plan's zone.
        reaches: NaiveDateTime,
        /// By how much that is too early.
        seconds: i64,
    },
    /// Two deployments of one system are too close.
    SameSystemTooClose {
        /// The earlier release or wave.
        first: RecordRef,
        /// The later one.
        second: RecordRef,
        /// Of what.
        system: RecordRef,
        /// When they are deployed.
        deploys: (Span, Span),
        /// How many working days there are to be.
        gap: i64,
        /// The first day on which the second may be deployed.
        earliest: NaiveDate,
    },
    /// A wave begins while the last one is still watched.
    SoakTooShort {
        /// The wave that is watched.
        first: RecordRef,
        /// The next one.
        second: RecordRef,
        /// How long it is watched.
        soak: Lag,
        /// When the next one begins, in the plan's zone.
        begins: NaiveDateTime,
        /// When it may, in the plan's zone.
        earliest: NaiveDateTime,
        /// By how much it is too early.
        seconds: i64,
    },
    /// A time is not one moment.
    DstAmbiguous {
        /// Whose time.
        record: RecordRef,
        /// Which.
        time: OddTime,
    },
}
