//! What a plan says about process and people, as far as it takes part in a conflict.
//!
//! *Invariant*: as in [`crate::statement`]: references and values, no names, except words that are no
//! record's own: names in a template.

use chrono::{NaiveDate, NaiveDateTime};
use slipway_plan::record::Governance;
use slipway_plan::{Moment, RecordRef, Span};

use crate::statement::Length;

/// Why a holiday concerns a deployment or gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// The team does the work of the release.
    Team {
        /// The release.
        release: RecordRef,
        /// The team.
        team: RecordRef,
    },
    /// The person answers for the release or gate.
    Owner {
        /// The release or gate.
        of: RecordRef,
        /// The person.
        person: RecordRef,
        /// Their team, where it is the team that is away.
        team: Option<RecordRef>,
    },
    /// The person is responsible or accountable for the release.
    Role {
        /// The stakeholder.
        stakeholder: RecordRef,
        /// The person.
        person: RecordRef,
        /// Their team, where it is the team that is away.
        team: Option<RecordRef>,
    },
    /// The release belongs to the portfolio.
    Portfolio {
        /// The release.
        release: RecordRef,
        /// The portfolio.
        portfolio: RecordRef,
    },
}

/// What the plan says.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessStatement {
    /// A release follows a template in which one phase is over before another begins.
    TemplateOrder {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
        /// Name of the phase that comes first.
        first: String,
        /// Name of the phase that follows.
        second: String,
    },
    /// A release follows a template.
    Follows {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
    },
    /// A template has gates.
    TemplateGates {
        /// The template.
        template: RecordRef,
        /// Names of those that are missing.
        gates: Vec<String>,
    },
    /// A scope item needs another one first.
    Needs {
        /// The item.
        item: RecordRef,
        /// What must come first.
        needed: RecordRef,
    },
    /// A release is deployed, or ready where it has no deployment date.
    GoesLive {
        /// The release.
        release: RecordRef,
        /// When.
        at: Moment,
        /// It is the deployment date.
        deploy: bool,
    },
    /// A day is a holiday.
    Holiday {
        /// The rule.
        rule: RecordRef,
        /// The day.
        day: NaiveDate,
    },
    /// A holiday concerns these.
    Concerns {
        /// By any of these.
        people: Vec<People>,
    },
    /// A release is under these rules.
    Governed {
        /// The release.
        release: RecordRef,
        /// Which.
        governance: Governance,
    },
    /// Process rules switch the kind of conflict on.
    SwitchedOn {
        /// The rules.
        rules: Vec<RecordRef>,
    },
    /// Requests that are not approved are named for a release.
    Asks {
        /// The release.
        release: RecordRef,
        /// The requests.
        requests: Vec<RecordRef>,
    },
    /// A change request is for a release.
    Authorises {
        /// The request.
        request: RecordRef,
        /// The release.
        release: RecordRef,
    },
    /// No meeting that a request can reach is before the deployment. Times are civil, in the board's zone.
    CutOff {
        /// The request.
        request: RecordRef,
        /// The board.
        board: Option<RecordRef>,
        /// The last meeting before the deployment, where there is any.
        meeting: Option<NaiveDateTime>,
        /// Until when requests for it are taken.
        cutoff: Option<NaiveDateTime>,
        /// When the request was handed in.
        submitted: Option<Moment>,
    },
    /// A person owns something.
    Owns {
        /// The person.
        person: RecordRef,
        /// The activity, wave or release.
        record: RecordRef,
        /// When it is done or deployed.
        span: Span,
    },
    /// Somebody is away.
    Away {
        /// The leave.
        leave: RecordRef,
        /// When.
        span: Span,
    },
    /// A person belongs to a team.
    InTeam {
        /// The person.
        person: RecordRef,
        /// The team.
        team: RecordRef,
    },
    /// The scope of a release is estimated.
    Estimates {
        /// The release.
        release: RecordRef,
        /// How many items.
        items: usize,
        /// All together.
        sum: f64,
    },
    /// A team can do so much.
    TeamCapacity {
        /// The team.
        team: RecordRef,
        /// In a working day.
        per_day: f64,
        /// Working days, less leave.
        days: f64,
        /// In all of them.
        sum: f64,
        /// When.
        span: Span,
    },
    /// A team makes a release.
    DoneBy {
        /// The release.
        release: RecordRef,
        /// The team.
        team: RecordRef,
    },
    /// Holidays and leave take a team's time away.
    Absences {
        /// The team.
        team: RecordRef,
        /// Holiday rules and leave.
        records: Vec<RecordRef>,
    },
    /// Dates that a record had at a baseline.
    WasPlanned {
        /// The record.
        record: RecordRef,
        /// The baseline.
        baseline: RecordRef,
        /// Field and moment.
        dates: Vec<(&'static str, Moment)>,
        /// Working days that a date may slip.
        tolerance: i64,
    },
    /// Dates that a record has now.
    IsPlanned {
        /// The record.
        record: RecordRef,
        /// Field and moment.
        dates: Vec<(&'static str, Moment)>,
    },
}

/// The conflict in one sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessHeadline {
    /// Phases against the order of the template.
    PhaseOrder {
        /// What comes first in the template.
        first: RecordRef,
        /// What follows there.
        second: RecordRef,
        /// The template.
        template: RecordRef,
        /// Seconds by which the second starts too early.
        seconds: i64,
    },
    /// Gates that are not there.
    GateMissing {
        /// The release.
        release: RecordRef,
        /// The template.
        template: RecordRef,
        /// Their names.
        gates: Vec<String>,
    },
    /// An item in a release before that of what it needs.
    ScopeOrder {
        /// The item and its release.
        item: (RecordRef, RecordRef),
        /// What it needs, and the release of that.
        needed: (RecordRef, RecordRef),
        /// When the item goes live.
        at: Moment,
        /// When what it needs does.
        needed_at: Moment,
    },
    /// More scope than the team can do.
    ScopeOverCapacity {
        /// The release.
        release: RecordRef,
        /// The team.
        team: RecordRef,
        /// Sum of the estimates.
        asked: f64,
        /// What the team can do.
        possible: f64,
        /// In so many working days.
        days: f64,
        /// The last of them.
        until: NaiveDate,
    },
    /// A person with two things at once.
    DoubleBooked {
        /// The person.
        person: RecordRef,
        /// The one that begins first.
        first: RecordRef,
        /// The other.
        second: RecordRef,
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
        /// How long that is.
        length: Length,
    },
    /// A person with something to do while away.
    WorksOnLeave {
        /// The person.
        person: RecordRef,
        /// What they own.
        duty: RecordRef,
        /// The leave.
        leave: RecordRef,
        /// The common time.
        period: (NaiveDateTime, NaiveDateTime),
    },
    /// A deployment without an approved change request.
    ChangeUnapproved {
        /// The release.
        release: RecordRef,
        /// When it is planned.
        planned: Span,
        /// Requests that are named for it.
        requests: Vec<RecordRef>,
        /// Until when an emergency had to be approved.
        due: Option<NaiveDateTime>,
    },
    /// A change request that is too late for any agenda. Times are civil, in the board's zone.
    CabCutoffMissed {
        /// The request.
        request: RecordRef,
        /// The release.
        release: RecordRef,
        /// When that is deployed.
        planned: Span,
        /// The board.
        board: Option<RecordRef>,
        /// The last meeting before the deployment, where there is any.
        meeting: Option<NaiveDateTime>,
        /// Until when requests for it are taken.
        cutoff: Option<NaiveDateTime>,
    },
    /// A date past its baseline.
    BaselineBreach {
        /// The record.
        record: RecordRef,
        /// The baseline.
        baseline: RecordRef,
        /// Which date.
        field: &'static str,
        /// When it was.
        was: Moment,
        /// When it is.
        is: Moment,
        /// Working days that it may slip.
        tolerance: i64,
    },
    /// A deployment or gate on a holiday.
    Holiday {
        /// The release (its deployment) or gate.
        subject: RecordRef,
        /// The rule.
        rule: RecordRef,
        /// The day.
        day: NaiveDate,
    },
}
