//! The messages of `conflicts.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("conflict-kind-booking-overlap", &[]),
    ("conflict-kind-capacity-exceeded", &[]),
    ("conflict-kind-booking-missing", &[]),
    ("conflict-kind-booking-outside-phase", &[]),
    ("conflict-kind-in-freeze", &[]),
    ("conflict-kind-outside-window", &[]),
    ("conflict-kind-dependency-order", &[]),
    ("conflict-kind-dependency-cycle", &[]),
    ("conflict-kind-phase-outside-release", &[]),
    ("conflict-kind-child-outside-parent", &[]),
    ("conflict-kind-gate-overdue", &[]),
    ("conflict-kind-scope-twice", &[]),
    ("conflict-rule-booking-overlap", &[]),
    ("conflict-rule-capacity-exceeded", &[]),
    ("conflict-rule-booking-missing", &[]),
    ("conflict-rule-booking-outside-phase", &[]),
    ("conflict-rule-in-freeze", &[]),
    ("conflict-rule-outside-window", &[]),
    ("conflict-rule-dependency-order", &[]),
    ("conflict-rule-dependency-cycle", &[]),
    ("conflict-rule-phase-outside-release", &[]),
    ("conflict-rule-child-outside-parent", &[]),
    ("conflict-rule-gate-overdue", &[]),
    ("conflict-rule-scope-twice", &[]),
    ("conflict-severity-error", &[]),
    ("conflict-severity-warning", &[]),
    ("conflict-gone", &[]),
    ("conflict-list", &["most", "last"]),
    ("conflict-in-zone", &["period", "zone"]),
    ("conflict-named", &["key", "name"]),
    ("conflict-booking-overlap-both", &["first", "second", "environment", "period", "length"]),
    ("conflict-booking-overlap-one", &["exclusive", "environment", "other", "period", "length"]),
    ("conflict-capacity-exceeded", &["environment", "capacity", "bookings", "period", "length"]),
    ("conflict-booking-missing-all", &["phase", "tier", "period"]),
    ("conflict-booking-missing-part", &["phase", "tier", "period"]),
    ("conflict-booking-outside-before", &["booking", "length", "phase"]),
    ("conflict-booking-outside-after", &["booking", "length", "phase"]),
    ("conflict-booking-outside-both", &["booking", "before", "after", "phase"]),
    ("deployment-of-release", &["release"]),
    ("deployment-of-wave", &["wave"]),
    ("deployment-in-zone", &["period", "zone"]),
    ("deployment-of-wave-within", &["wave"]),
    ("conflict-in-freeze-deployment", &["deployment", "planned", "rule", "freeze"]),
    ("conflict-in-freeze-phase", &["phase", "planned", "rule", "freeze"]),
    ("conflict-in-freeze-for", &["sentence", "length"]),
    ("conflict-with-length", &["period", "length"]),
    ("conflict-outside-window", &["deployment", "planned", "count", "rules"]),
    ("conflict-dependency-start", &["second", "at", "earliest", "demand", "length"]),
    ("conflict-dependency-finish", &["second", "at", "earliest", "demand", "length"]),
    ("conflict-dependency-cycle", &["records"]),
    ("conflict-gate-overdue", &["gate", "due", "criterion", "evidence"]),
    ("conflict-scope-twice", &["key", "first", "second"]),
    ("conflict-child-outside-parent", &["child", "ready", "parent", "needed"]),
    ("conflict-phase-outside-before", &["subject", "length", "release"]),
    ("conflict-phase-outside-after", &["subject", "length", "release"]),
    ("conflict-phase-outside-both", &["subject", "before", "release", "after"]),
    ("criterion-metric", &["name", "comparison", "threshold"]),
    ("criterion-approval", &["name", "role"]),
    ("evidence-latest", &["value", "at", "who"]),
    ("evidence-none", &[]),
    ("demand-fs", &["first"]),
    ("demand-ss", &["first"]),
    ("demand-ff", &["first"]),
    ("demand-sf", &["first"]),
    ("demand-later", &["demand", "lag"]),
    ("demand-earlier", &["demand", "lag"]),
    ("lag-working-days", &["count"]),
    ("lag-working-hours", &["count"]),
    ("fact-holds-exclusive", &["booking", "held", "period"]),
    ("fact-holds-shared", &["booking", "held", "period"]),
    ("fact-holds-read-only", &["booking", "held", "period"]),
    ("fact-contains", &["group", "environments"]),
    ("fact-capacity", &["environment", "capacity"]),
    ("fact-needs-tier", &["phase", "tier", "period"]),
    ("fact-nothing-booked", &["environments", "count", "tier", "period"]),
    ("fact-phase-lasts", &["phase", "period"]),
    ("fact-booked-for", &["booking", "phase", "period"]),
    ("fact-deploys", &["release", "period"]),
    ("fact-freezes-hard", &["rule", "period"]),
    ("fact-freezes-soft", &["rule", "period"]),
    ("fact-only-in", &["rules"]),
    ("fact-start-is", &["record", "at"]),
    ("fact-end-is", &["record", "at"]),
    ("fact-demands-start", &["second", "demand"]),
    ("fact-demands-finish", &["second", "demand"]),
    ("fact-waits", &["to", "from"]),
    ("fact-no-work", &["rules"]),
    ("fact-release-lasts", &["release", "start", "end"]),
    ("fact-release-starts", &["release", "start"]),
    ("fact-release-ends", &["release", "end"]),
    ("fact-due", &["gate", "at"]),
    ("fact-not-met", &["criterion", "evidence"]),
    ("fact-planned-in", &["item", "release"]),
    ("fact-ready-at", &["release", "at"]),
    ("fact-needed-by", &["release", "at"]),
    ("fact-part-of", &["child", "parent"]),
    ("fact-way-tier", &["phase", "tier"]),
    ("fact-way-portfolio", &["release", "portfolio"]),
    ("fact-way-system", &["release", "system"]),
    ("fact-way-wave", &["wave", "held"]),
    ("fact-way-booking", &["booking", "held", "subject"]),
    ("fact-reached", &["ways"]),
    ("conflict-kind-policy-breached", &[]),
    ("conflict-rule-policy-breached", &[]),
    ("conflict-policy-breached", &["what", "policy", "rule"]),
    ("breach-too-close", &["first", "at", "second", "then", "systems"]),
    ("breach-closed", &["deployment", "planned", "first", "last"]),
    ("breach-too-many", &["count", "first", "last", "releases"]),
    ("breach-none-by-end", &["phase", "at"]),
    ("breach-none-by-start", &["phase", "at"]),
    ("breach-few-by-end", &["phase", "at", "count", "found"]),
    ("breach-few-by-start", &["phase", "at", "count", "found"]),
    ("breach-no-gate", &["release", "gate"]),
    ("breach-too-soon", &["release", "ready", "planned"]),
    ("breach-too-soon-wave", &["release", "ready", "wave", "planned"]),
    ("fact-policy-says", &["policy", "rule"]),
    ("fact-touches", &["release", "systems"]),
    ("fact-none-ended", &["release"]),
    ("fact-ended", &["release", "found"]),
    ("fact-has-no-gate", &["release", "gate"]),
];

/// ```text
/// Bookings overlap
/// ```
pub fn conflict_kind_booking_overlap() -> Message {
    Message::new("conflict-kind-booking-overlap", vec![])
}

/// ```text
/// Capacity exceeded
/// ```
pub fn conflict_kind_capacity_exceeded() -> Message {
    Message::new("conflict-kind-capacity-exceeded", vec![])
}

/// ```text
/// Booking missing
/// ```
pub fn conflict_kind_booking_missing() -> Message {
    Message::new("conflict-kind-booking-missing", vec![])
}

/// ```text
/// Booking outside its phase
/// ```
pub fn conflict_kind_booking_outside_phase() -> Message {
    Message::new("conflict-kind-booking-outside-phase", vec![])
}

/// ```text
/// In a freeze
/// ```
pub fn conflict_kind_in_freeze() -> Message {
    Message::new("conflict-kind-in-freeze", vec![])
}

/// ```text
/// Outside the deployment windows
/// ```
pub fn conflict_kind_outside_window() -> Message {
    Message::new("conflict-kind-outside-window", vec![])
}

/// ```text
/// Dependency not met
/// ```
pub fn conflict_kind_dependency_order() -> Message {
    Message::new("conflict-kind-dependency-order", vec![])
}

/// ```text
/// Dependencies in a circle
/// ```
pub fn conflict_kind_dependency_cycle() -> Message {
    Message::new("conflict-kind-dependency-cycle", vec![])
}

/// ```text
/// Outside its release
/// ```
pub fn conflict_kind_phase_outside_release() -> Message {
    Message::new("conflict-kind-phase-outside-release", vec![])
}

/// ```text
/// Ready too late for its enterprise release
/// ```
pub fn conflict_kind_child_outside_parent() -> Message {
    Message::new("conflict-kind-child-outside-parent", vec![])
}

/// ```text
/// Gate overdue
/// ```
pub fn conflict_kind_gate_overdue() -> Message {
    Message::new("conflict-kind-gate-overdue", vec![])
}

/// ```text
/// Planned twice
/// ```
pub fn conflict_kind_scope_twice() -> Message {
    Message::new("conflict-kind-scope-twice", vec![])
}

/// ```text
/// An environment that is booked exclusively is booked by nobody else at that time. An approval does not change this.
/// ```
pub fn conflict_rule_booking_overlap() -> Message {
    Message::new("conflict-rule-booking-overlap", vec![])
}

/// ```text
/// An environment takes no more shared bookings at once than its capacity.
/// ```
pub fn conflict_rule_capacity_exceeded() -> Message {
    Message::new("conflict-rule-capacity-exceeded", vec![])
}

/// ```text
/// A phase that needs a tier has environments of that tier booked from its start to its end.
/// ```
pub fn conflict_rule_booking_missing() -> Message {
    Message::new("conflict-rule-booking-missing", vec![])
}

/// ```text
/// A booking for a phase lies within that phase.
/// ```
pub fn conflict_rule_booking_outside_phase() -> Message {
    Message::new("conflict-rule-booking-outside-phase", vec![])
}

/// ```text
/// Nothing that a freeze covers is planned in it without a valid waiver. The planned time counts.
/// ```
pub fn conflict_rule_in_freeze() -> Message {
    Message::new("conflict-rule-in-freeze", vec![])
}

/// ```text
/// A deployment lies wholly in a deployment window that applies to it. Where only its day is planned, a window touches that day.
/// ```
pub fn conflict_rule_outside_window() -> Message {
    Message::new("conflict-rule-outside-window", vec![])
}

/// ```text
/// What waits for something else keeps the order and the lag of the dependency.
/// ```
pub fn conflict_rule_dependency_order() -> Message {
    Message::new("conflict-rule-dependency-order", vec![])
}

/// ```text
/// Nothing waits for itself, directly or through others.
/// ```
pub fn conflict_rule_dependency_cycle() -> Message {
    Message::new("conflict-rule-dependency-cycle", vec![])
}

/// ```text
/// Phases and gates lie between the first and the last day of their release.
/// ```
pub fn conflict_rule_phase_outside_release() -> Message {
    Message::new("conflict-rule-phase-outside-release", vec![])
}

/// ```text
/// A release is ready by the time its enterprise release needs it.
/// ```
pub fn conflict_rule_child_outside_parent() -> Message {
    Message::new("conflict-rule-child-outside-parent", vec![])
}

/// ```text
/// When a gate's time has passed, all of its criteria are met.
/// ```
pub fn conflict_rule_gate_overdue() -> Message {
    Message::new("conflict-rule-gate-overdue", vec![])
}

/// ```text
/// A scope item is planned in one release.
/// ```
pub fn conflict_rule_scope_twice() -> Message {
    Message::new("conflict-rule-scope-twice", vec![])
}

/// ```text
/// error
/// ```
pub fn conflict_severity_error() -> Message {
    Message::new("conflict-severity-error", vec![])
}

/// ```text
/// warning
/// ```
pub fn conflict_severity_warning() -> Message {
    Message::new("conflict-severity-warning", vec![])
}

/// ```text
/// This conflict no longer holds.
/// ```
pub fn conflict_gone() -> Message {
    Message::new("conflict-gone", vec![])
}

/// ```text
/// { $most } and { $last }
/// ```
pub fn conflict_list(most: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("conflict-list", vec![("most", most.into()), ("last", last.into())])
}

/// ```text
/// { $period } ({ $zone } time)
/// ```
pub fn conflict_in_zone(period: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("conflict-in-zone", vec![("period", period.into()), ("zone", zone.into())])
}

/// ```text
/// { $key } ({ $name })
/// ```
pub fn conflict_named(key: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("conflict-named", vec![("key", key.into()), ("name", name.into())])
}

/// ```text
/// Bookings { $first } and { $second } both hold { $environment } exclusively: { $period } ({ $length }).
/// ```
pub fn conflict_booking_overlap_both(first: impl Into<Arg>, second: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-overlap-both", vec![("first", first.into()), ("second", second.into()), ("environment", environment.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// Booking { $exclusive } holds { $environment } exclusively, but { $other } holds it too: { $period } ({ $length }).
/// ```
pub fn conflict_booking_overlap_one(exclusive: impl Into<Arg>, environment: impl Into<Arg>, other: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-overlap-one", vec![("exclusive", exclusive.into()), ("environment", environment.into()), ("other", other.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $environment } takes { $capacity -> [one] { $capacity } shared booking *[other] { $capacity } shared bookings } at once, but { $bookings } hold it together: { $period } ({ $length }).
/// ```
pub fn conflict_capacity_exceeded(environment: impl Into<Arg>, capacity: impl Into<Arg>, bookings: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-capacity-exceeded", vec![("environment", environment.into()), ("capacity", capacity.into()), ("bookings", bookings.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $phase } needs an environment of the tier { $tier }, but none is booked for it: { $period }.
/// ```
pub fn conflict_booking_missing_all(phase: impl Into<Arg>, tier: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-missing-all", vec![("phase", phase.into()), ("tier", tier.into()), ("period", period.into())])
}

/// ```text
/// { $phase } needs an environment of the tier { $tier } all the time, but none is booked for { $period }.
/// ```
pub fn conflict_booking_missing_part(phase: impl Into<Arg>, tier: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-missing-part", vec![("phase", phase.into()), ("tier", tier.into()), ("period", period.into())])
}

/// ```text
/// Booking { $booking } begins { $length } before { $phase }, for which it is made.
/// ```
pub fn conflict_booking_outside_before(booking: impl Into<Arg>, length: impl Into<Arg>, phase: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-outside-before", vec![("booking", booking.into()), ("length", length.into()), ("phase", phase.into())])
}

/// ```text
/// Booking { $booking } lasts { $length } longer than { $phase }, for which it is made.
/// ```
pub fn conflict_booking_outside_after(booking: impl Into<Arg>, length: impl Into<Arg>, phase: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-outside-after", vec![("booking", booking.into()), ("length", length.into()), ("phase", phase.into())])
}

/// ```text
/// Booking { $booking } begins { $before } before and lasts { $after } longer than { $phase }, for which it is made.
/// ```
pub fn conflict_booking_outside_both(booking: impl Into<Arg>, before: impl Into<Arg>, after: impl Into<Arg>, phase: impl Into<Arg>) -> Message {
    Message::new("conflict-booking-outside-both", vec![("booking", booking.into()), ("before", before.into()), ("after", after.into()), ("phase", phase.into())])
}

/// ```text
/// The deployment of { $release }
/// ```
pub fn deployment_of_release(release: impl Into<Arg>) -> Message {
    Message::new("deployment-of-release", vec![("release", release.into())])
}

/// ```text
/// Wave { $wave }
/// ```
pub fn deployment_of_wave(wave: impl Into<Arg>) -> Message {
    Message::new("deployment-of-wave", vec![("wave", wave.into())])
}

/// ```text
/// { $period }, { $zone } time
/// ```
pub fn deployment_in_zone(period: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("deployment-in-zone", vec![("period", period.into()), ("zone", zone.into())])
}

/// ```text
/// wave { $wave }
/// ```
pub fn deployment_of_wave_within(wave: impl Into<Arg>) -> Message {
    Message::new("deployment-of-wave-within", vec![("wave", wave.into())])
}

/// ```text
/// { $deployment } ({ $planned }) meets the freeze { $rule } ({ $freeze }).
/// ```
pub fn conflict_in_freeze_deployment(deployment: impl Into<Arg>, planned: impl Into<Arg>, rule: impl Into<Arg>, freeze: impl Into<Arg>) -> Message {
    Message::new("conflict-in-freeze-deployment", vec![("deployment", deployment.into()), ("planned", planned.into()), ("rule", rule.into()), ("freeze", freeze.into())])
}

/// ```text
/// { $phase } ({ $planned }) meets the freeze { $rule } ({ $freeze }).
/// ```
pub fn conflict_in_freeze_phase(phase: impl Into<Arg>, planned: impl Into<Arg>, rule: impl Into<Arg>, freeze: impl Into<Arg>) -> Message {
    Message::new("conflict-in-freeze-phase", vec![("phase", phase.into()), ("planned", planned.into()), ("rule", rule.into()), ("freeze", freeze.into())])
}

/// ```text
/// { $sentence } They meet for { $length }.
/// ```
pub fn conflict_in_freeze_for(sentence: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-in-freeze-for", vec![("sentence", sentence.into()), ("length", length.into())])
}

/// ```text
/// { $period }: { $length }
/// ```
pub fn conflict_with_length(period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-with-length", vec![("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $deployment } ({ $planned }) lies outside { $count -> [one] its only deployment window *[other] all of its deployment windows }: { $rules }.
/// ```
pub fn conflict_outside_window(deployment: impl Into<Arg>, planned: impl Into<Arg>, count: impl Into<Arg>, rules: impl Into<Arg>) -> Message {
    Message::new("conflict-outside-window", vec![("deployment", deployment.into()), ("planned", planned.into()), ("count", count.into()), ("rules", rules.into())])
}

/// ```text
/// { $second } starts on { $at }, but may not start before { $earliest }, because { $demand } ({ $length } too early).
/// ```
pub fn conflict_dependency_start(second: impl Into<Arg>, at: impl Into<Arg>, earliest: impl Into<Arg>, demand: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-dependency-start", vec![("second", second.into()), ("at", at.into()), ("earliest", earliest.into()), ("demand", demand.into()), ("length", length.into())])
}

/// ```text
/// { $second } ends on { $at }, but may not end before { $earliest }, because { $demand } ({ $length } too early).
/// ```
pub fn conflict_dependency_finish(second: impl Into<Arg>, at: impl Into<Arg>, earliest: impl Into<Arg>, demand: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-dependency-finish", vec![("second", second.into()), ("at", at.into()), ("earliest", earliest.into()), ("demand", demand.into()), ("length", length.into())])
}

/// ```text
/// { $records } wait for one another in a circle.
/// ```
pub fn conflict_dependency_cycle(records: impl Into<Arg>) -> Message {
    Message::new("conflict-dependency-cycle", vec![("records", records.into())])
}

/// ```text
/// The gate { $gate } was due on { $due }, but its criterion { $criterion } is not met: { $evidence }.
/// ```
pub fn conflict_gate_overdue(gate: impl Into<Arg>, due: impl Into<Arg>, criterion: impl Into<Arg>, evidence: impl Into<Arg>) -> Message {
    Message::new("conflict-gate-overdue", vec![("gate", gate.into()), ("due", due.into()), ("criterion", criterion.into()), ("evidence", evidence.into())])
}

/// ```text
/// { $key } is planned twice: in { $first } and in { $second }.
/// ```
pub fn conflict_scope_twice(key: impl Into<Arg>, first: impl Into<Arg>, second: impl Into<Arg>) -> Message {
    Message::new("conflict-scope-twice", vec![("key", key.into()), ("first", first.into()), ("second", second.into())])
}

/// ```text
/// { $child } is ready on { $ready }, after { $parent } needs it on { $needed }.
/// ```
pub fn conflict_child_outside_parent(child: impl Into<Arg>, ready: impl Into<Arg>, parent: impl Into<Arg>, needed: impl Into<Arg>) -> Message {
    Message::new("conflict-child-outside-parent", vec![("child", child.into()), ("ready", ready.into()), ("parent", parent.into()), ("needed", needed.into())])
}

/// ```text
/// { $subject } begins { $length } before { $release }.
/// ```
pub fn conflict_phase_outside_before(subject: impl Into<Arg>, length: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("conflict-phase-outside-before", vec![("subject", subject.into()), ("length", length.into()), ("release", release.into())])
}

/// ```text
/// { $subject } ends { $length } after { $release }.
/// ```
pub fn conflict_phase_outside_after(subject: impl Into<Arg>, length: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("conflict-phase-outside-after", vec![("subject", subject.into()), ("length", length.into()), ("release", release.into())])
}

/// ```text
/// { $subject } begins { $before } before { $release } and ends { $after } after it.
/// ```
pub fn conflict_phase_outside_both(subject: impl Into<Arg>, before: impl Into<Arg>, release: impl Into<Arg>, after: impl Into<Arg>) -> Message {
    Message::new("conflict-phase-outside-both", vec![("subject", subject.into()), ("before", before.into()), ("release", release.into()), ("after", after.into())])
}

/// ```text
/// { $name } { $comparison } { $threshold }
/// ```
pub fn criterion_metric(name: impl Into<Arg>, comparison: impl Into<Arg>, threshold: impl Into<Arg>) -> Message {
    Message::new("criterion-metric", vec![("name", name.into()), ("comparison", comparison.into()), ("threshold", threshold.into())])
}

/// ```text
/// { $name } (approval by { $role })
/// ```
pub fn criterion_approval(name: impl Into<Arg>, role: impl Into<Arg>) -> Message {
    Message::new("criterion-approval", vec![("name", name.into()), ("role", role.into())])
}

/// ```text
/// { $value } on { $at }, by { $who }
/// ```
pub fn evidence_latest(value: impl Into<Arg>, at: impl Into<Arg>, who: impl Into<Arg>) -> Message {
    Message::new("evidence-latest", vec![("value", value.into()), ("at", at.into()), ("who", who.into())])
}

/// ```text
/// no evidence
/// ```
pub fn evidence_none() -> Message {
    Message::new("evidence-none", vec![])
}

/// ```text
/// it follows the end of { $first }
/// ```
pub fn demand_fs(first: impl Into<Arg>) -> Message {
    Message::new("demand-fs", vec![("first", first.into())])
}

/// ```text
/// it follows the start of { $first }
/// ```
pub fn demand_ss(first: impl Into<Arg>) -> Message {
    Message::new("demand-ss", vec![("first", first.into())])
}

/// ```text
/// it ends after { $first }
/// ```
pub fn demand_ff(first: impl Into<Arg>) -> Message {
    Message::new("demand-ff", vec![("first", first.into())])
}

/// ```text
/// it ends after the start of { $first }
/// ```
pub fn demand_sf(first: impl Into<Arg>) -> Message {
    Message::new("demand-sf", vec![("first", first.into())])
}

/// ```text
/// { $demand } by { $lag }
/// ```
pub fn demand_later(demand: impl Into<Arg>, lag: impl Into<Arg>) -> Message {
    Message::new("demand-later", vec![("demand", demand.into()), ("lag", lag.into())])
}

/// ```text
/// { $demand } or comes at most { $lag } before that
/// ```
pub fn demand_earlier(demand: impl Into<Arg>, lag: impl Into<Arg>) -> Message {
    Message::new("demand-earlier", vec![("demand", demand.into()), ("lag", lag.into())])
}

/// ```text
/// { $count -> [one] { $count } working day *[other] { $count } working days }
/// ```
pub fn lag_working_days(count: impl Into<Arg>) -> Message {
    Message::new("lag-working-days", vec![("count", count.into())])
}

/// ```text
/// { $count -> [one] { $count } working hour *[other] { $count } working hours }
/// ```
pub fn lag_working_hours(count: impl Into<Arg>) -> Message {
    Message::new("lag-working-hours", vec![("count", count.into())])
}

/// ```text
/// Booking { $booking } holds { $held } exclusively: { $period }.
/// ```
pub fn fact_holds_exclusive(booking: impl Into<Arg>, held: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-holds-exclusive", vec![("booking", booking.into()), ("held", held.into()), ("period", period.into())])
}

/// ```text
/// Booking { $booking } holds { $held }, shared: { $period }.
/// ```
pub fn fact_holds_shared(booking: impl Into<Arg>, held: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-holds-shared", vec![("booking", booking.into()), ("held", held.into()), ("period", period.into())])
}

/// ```text
/// Booking { $booking } holds { $held }, read only: { $period }.
/// ```
pub fn fact_holds_read_only(booking: impl Into<Arg>, held: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-holds-read-only", vec![("booking", booking.into()), ("held", held.into()), ("period", period.into())])
}

/// ```text
/// { $group } contains { $environments }.
/// ```
pub fn fact_contains(group: impl Into<Arg>, environments: impl Into<Arg>) -> Message {
    Message::new("fact-contains", vec![("group", group.into()), ("environments", environments.into())])
}

/// ```text
/// { $environment } takes { $capacity -> [one] { $capacity } shared booking *[other] { $capacity } shared bookings } at once.
/// ```
pub fn fact_capacity(environment: impl Into<Arg>, capacity: impl Into<Arg>) -> Message {
    Message::new("fact-capacity", vec![("environment", environment.into()), ("capacity", capacity.into())])
}

/// ```text
/// { $phase } needs an environment of the tier { $tier }: { $period }.
/// ```
pub fn fact_needs_tier(phase: impl Into<Arg>, tier: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-needs-tier", vec![("phase", phase.into()), ("tier", tier.into()), ("period", period.into())])
}

/// ```text
/// { $environments } { $count -> [one] is the only environment *[other] are all environments } of the tier { $tier }, and no live booking holds { $count -> [one] it *[other] any of them } for the phase: { $period }.
/// ```
pub fn fact_nothing_booked(environments: impl Into<Arg>, count: impl Into<Arg>, tier: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-nothing-booked", vec![("environments", environments.into()), ("count", count.into()), ("tier", tier.into()), ("period", period.into())])
}

/// ```text
/// { $phase } is planned: { $period }.
/// ```
pub fn fact_phase_lasts(phase: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-phase-lasts", vec![("phase", phase.into()), ("period", period.into())])
}

/// ```text
/// Booking { $booking } is made for { $phase }: { $period }.
/// ```
pub fn fact_booked_for(booking: impl Into<Arg>, phase: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-booked-for", vec![("booking", booking.into()), ("phase", phase.into()), ("period", period.into())])
}

/// ```text
/// { $release } is deployed: { $period }.
/// ```
pub fn fact_deploys(release: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-deploys", vec![("release", release.into()), ("period", period.into())])
}

/// ```text
/// { $rule } is a hard freeze: { $period }.
/// ```
pub fn fact_freezes_hard(rule: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-freezes-hard", vec![("rule", rule.into()), ("period", period.into())])
}

/// ```text
/// { $rule } is a soft freeze: { $period }.
/// ```
pub fn fact_freezes_soft(rule: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-freezes-soft", vec![("rule", rule.into()), ("period", period.into())])
}

/// ```text
/// It may be deployed only in the windows of { $rules }.
/// ```
pub fn fact_only_in(rules: impl Into<Arg>) -> Message {
    Message::new("fact-only-in", vec![("rules", rules.into())])
}

/// ```text
/// { $record } starts on { $at }.
/// ```
pub fn fact_start_is(record: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-start-is", vec![("record", record.into()), ("at", at.into())])
}

/// ```text
/// { $record } ends on { $at }.
/// ```
pub fn fact_end_is(record: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-end-is", vec![("record", record.into()), ("at", at.into())])
}

/// ```text
/// { $second } may start only when { $demand }.
/// ```
pub fn fact_demands_start(second: impl Into<Arg>, demand: impl Into<Arg>) -> Message {
    Message::new("fact-demands-start", vec![("second", second.into()), ("demand", demand.into())])
}

/// ```text
/// { $second } may end only when { $demand }.
/// ```
pub fn fact_demands_finish(second: impl Into<Arg>, demand: impl Into<Arg>) -> Message {
    Message::new("fact-demands-finish", vec![("second", second.into()), ("demand", demand.into())])
}

/// ```text
/// { $to } waits for { $from }.
/// ```
pub fn fact_waits(to: impl Into<Arg>, from: impl Into<Arg>) -> Message {
    Message::new("fact-waits", vec![("to", to.into()), ("from", from.into())])
}

/// ```text
/// Nobody works on { $rules }.
/// ```
pub fn fact_no_work(rules: impl Into<Arg>) -> Message {
    Message::new("fact-no-work", vec![("rules", rules.into())])
}

/// ```text
/// { $release } lasts from { $start } to { $end }.
/// ```
pub fn fact_release_lasts(release: impl Into<Arg>, start: impl Into<Arg>, end: impl Into<Arg>) -> Message {
    Message::new("fact-release-lasts", vec![("release", release.into()), ("start", start.into()), ("end", end.into())])
}

/// ```text
/// { $release } starts on { $start }.
/// ```
pub fn fact_release_starts(release: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("fact-release-starts", vec![("release", release.into()), ("start", start.into())])
}

/// ```text
/// { $release } ends on { $end }.
/// ```
pub fn fact_release_ends(release: impl Into<Arg>, end: impl Into<Arg>) -> Message {
    Message::new("fact-release-ends", vec![("release", release.into()), ("end", end.into())])
}

/// ```text
/// The gate { $gate } is due on { $at } and not passed.
/// ```
pub fn fact_due(gate: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-due", vec![("gate", gate.into()), ("at", at.into())])
}

/// ```text
/// The criterion { $criterion } is not met: { $evidence }.
/// ```
pub fn fact_not_met(criterion: impl Into<Arg>, evidence: impl Into<Arg>) -> Message {
    Message::new("fact-not-met", vec![("criterion", criterion.into()), ("evidence", evidence.into())])
}

/// ```text
/// { $item } is planned in { $release }.
/// ```
pub fn fact_planned_in(item: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("fact-planned-in", vec![("item", item.into()), ("release", release.into())])
}

/// ```text
/// { $release } is ready on { $at }.
/// ```
pub fn fact_ready_at(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-ready-at", vec![("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $release } needs its releases on { $at }.
/// ```
pub fn fact_needed_by(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-needed-by", vec![("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $child } is part of { $parent }.
/// ```
pub fn fact_part_of(child: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("fact-part-of", vec![("child", child.into()), ("parent", parent.into())])
}

/// ```text
/// { $phase } needs the tier { $tier }
/// ```
pub fn fact_way_tier(phase: impl Into<Arg>, tier: impl Into<Arg>) -> Message {
    Message::new("fact-way-tier", vec![("phase", phase.into()), ("tier", tier.into())])
}

/// ```text
/// { $release } belongs to { $portfolio }
/// ```
pub fn fact_way_portfolio(release: impl Into<Arg>, portfolio: impl Into<Arg>) -> Message {
    Message::new("fact-way-portfolio", vec![("release", release.into()), ("portfolio", portfolio.into())])
}

/// ```text
/// { $release } changes { $system }
/// ```
pub fn fact_way_system(release: impl Into<Arg>, system: impl Into<Arg>) -> Message {
    Message::new("fact-way-system", vec![("release", release.into()), ("system", system.into())])
}

/// ```text
/// wave { $wave } goes to { $held }
/// ```
pub fn fact_way_wave(wave: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("fact-way-wave", vec![("wave", wave.into()), ("held", held.into())])
}

/// ```text
/// booking { $booking } holds { $held } for { $subject }
/// ```
pub fn fact_way_booking(booking: impl Into<Arg>, held: impl Into<Arg>, subject: impl Into<Arg>) -> Message {
    Message::new("fact-way-booking", vec![("booking", booking.into()), ("held", held.into()), ("subject", subject.into())])
}

/// ```text
/// The rule applies because { $ways }.
/// ```
pub fn fact_reached(ways: impl Into<Arg>) -> Message {
    Message::new("fact-reached", vec![("ways", ways.into())])
}

/// ```text
/// Policy breached
/// ```
pub fn conflict_kind_policy_breached() -> Message {
    Message::new("conflict-kind-policy-breached", vec![])
}

/// ```text
/// The plan keeps to the organisation's own policies, or has a valid waiver for the breach.
/// ```
pub fn conflict_rule_policy_breached() -> Message {
    Message::new("conflict-rule-policy-breached", vec![])
}

/// ```text
/// { $what } This breaks the policy { $policy }: “{ $rule }”.
/// ```
pub fn conflict_policy_breached(what: impl Into<Arg>, policy: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("conflict-policy-breached", vec![("what", what.into()), ("policy", policy.into()), ("rule", rule.into())])
}

/// ```text
/// { $first } ({ $at }) and { $second } ({ $then }) both change { $systems }.
/// ```
pub fn breach_too_close(first: impl Into<Arg>, at: impl Into<Arg>, second: impl Into<Arg>, then: impl Into<Arg>, systems: impl Into<Arg>) -> Message {
    Message::new("breach-too-close", vec![("first", first.into()), ("at", at.into()), ("second", second.into()), ("then", then.into()), ("systems", systems.into())])
}

/// ```text
/// { $deployment } ({ $planned }) lies between { $first } and { $last }.
/// ```
pub fn breach_closed(deployment: impl Into<Arg>, planned: impl Into<Arg>, first: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("breach-closed", vec![("deployment", deployment.into()), ("planned", planned.into()), ("first", first.into()), ("last", last.into())])
}

/// ```text
/// { $count } deployments lie between { $first } and { $last }, among them { $releases }.
/// ```
pub fn breach_too_many(count: impl Into<Arg>, first: impl Into<Arg>, last: impl Into<Arg>, releases: impl Into<Arg>) -> Message {
    Message::new("breach-too-many", vec![("count", count.into()), ("first", first.into()), ("last", last.into()), ("releases", releases.into())])
}

/// ```text
/// { $phase } ends on { $at }, and no such phase has ended by then.
/// ```
pub fn breach_none_by_end(phase: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("breach-none-by-end", vec![("phase", phase.into()), ("at", at.into())])
}

/// ```text
/// { $phase } starts on { $at }, and no such phase has ended by then.
/// ```
pub fn breach_none_by_start(phase: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("breach-none-by-start", vec![("phase", phase.into()), ("at", at.into())])
}

/// ```text
/// { $phase } ends on { $at }, and only { $count } such { $count -> [one] phase has *[other] phases have } ended by then: { $found }.
/// ```
pub fn breach_few_by_end(phase: impl Into<Arg>, at: impl Into<Arg>, count: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("breach-few-by-end", vec![("phase", phase.into()), ("at", at.into()), ("count", count.into()), ("found", found.into())])
}

/// ```text
/// { $phase } starts on { $at }, and only { $count } such { $count -> [one] phase has *[other] phases have } ended by then: { $found }.
/// ```
pub fn breach_few_by_start(phase: impl Into<Arg>, at: impl Into<Arg>, count: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("breach-few-by-start", vec![("phase", phase.into()), ("at", at.into()), ("count", count.into()), ("found", found.into())])
}

/// ```text
/// { $release } has no gate “{ $gate }”.
/// ```
pub fn breach_no_gate(release: impl Into<Arg>, gate: impl Into<Arg>) -> Message {
    Message::new("breach-no-gate", vec![("release", release.into()), ("gate", gate.into())])
}

/// ```text
/// { $release } is ready on { $ready } and deployed { $planned }.
/// ```
pub fn breach_too_soon(release: impl Into<Arg>, ready: impl Into<Arg>, planned: impl Into<Arg>) -> Message {
    Message::new("breach-too-soon", vec![("release", release.into()), ("ready", ready.into()), ("planned", planned.into())])
}

/// ```text
/// { $release } is ready on { $ready }, and its wave { $wave } is deployed { $planned }.
/// ```
pub fn breach_too_soon_wave(release: impl Into<Arg>, ready: impl Into<Arg>, wave: impl Into<Arg>, planned: impl Into<Arg>) -> Message {
    Message::new("breach-too-soon-wave", vec![("release", release.into()), ("ready", ready.into()), ("wave", wave.into()), ("planned", planned.into())])
}

/// ```text
/// The policy { $policy } says: “{ $rule }”.
/// ```
pub fn fact_policy_says(policy: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("fact-policy-says", vec![("policy", policy.into()), ("rule", rule.into())])
}

/// ```text
/// { $release } changes { $systems }.
/// ```
pub fn fact_touches(release: impl Into<Arg>, systems: impl Into<Arg>) -> Message {
    Message::new("fact-touches", vec![("release", release.into()), ("systems", systems.into())])
}

/// ```text
/// No phase of { $release } that counts has ended by then.
/// ```
pub fn fact_none_ended(release: impl Into<Arg>) -> Message {
    Message::new("fact-none-ended", vec![("release", release.into())])
}

/// ```text
/// Of the phases of { $release } that count, only these have ended by then: { $found }.
/// ```
pub fn fact_ended(release: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("fact-ended", vec![("release", release.into()), ("found", found.into())])
}

/// ```text
/// { $release } has no gate “{ $gate }”.
/// ```
pub fn fact_has_no_gate(release: impl Into<Arg>, gate: impl Into<Arg>) -> Message {
    Message::new("fact-has-no-gate", vec![("release", release.into()), ("gate", gate.into())])
}
