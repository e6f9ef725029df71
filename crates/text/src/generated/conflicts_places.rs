//! The messages of `conflicts-places.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("conflict-kind-version-clash", &[]),
    ("conflict-kind-buffer-violated", &[]),
    ("conflict-kind-environment-outage", &[]),
    ("conflict-kind-booking-unapproved", &[]),
    ("conflict-kind-pipeline-order", &[]),
    ("conflict-kind-same-system-too-close", &[]),
    ("conflict-kind-soak-too-short", &[]),
    ("conflict-kind-dst-ambiguous", &[]),
    ("conflict-rule-version-clash", &[]),
    ("conflict-rule-buffer-violated", &[]),
    ("conflict-rule-environment-outage", &[]),
    ("conflict-rule-booking-unapproved", &[]),
    ("conflict-rule-pipeline-order", &[]),
    ("conflict-rule-same-system-too-close", &[]),
    ("conflict-rule-soak-too-short", &[]),
    ("conflict-rule-dst-ambiguous", &[]),
    ("conflict-version-clash", &["first", "second", "system", "environment", "one", "other", "period", "length"]),
    ("conflict-buffer-after-booking", &["booking", "environment", "starts", "buffer", "after", "ends", "length"]),
    ("conflict-buffer-after-refresh", &["booking", "environment", "starts", "buffer", "after", "ends", "length"]),
    ("conflict-outage-booking", &["booking", "cause", "environment", "period", "length"]),
    ("conflict-outage-booking-maintenance", &["booking", "cause", "environment", "period", "length"]),
    ("conflict-outage-deployment", &["deployment", "cause", "environment", "period", "length"]),
    ("conflict-outage-deployment-maintenance", &["deployment", "cause", "period", "length"]),
    ("conflict-unapproved-soon", &["booking", "starts", "lead"]),
    ("conflict-unapproved-late", &["booking", "starts"]),
    ("conflict-pipeline-order", &["system", "version", "behind", "booking", "reaches", "front", "earlier", "leaves", "length"]),
    ("conflict-too-close", &["second", "system", "day", "first", "before", "gap", "earliest"]),
    ("conflict-soak-too-short", &["second", "begins", "first", "soak", "earliest", "length"]),
    ("conflict-odd-missing", &["record", "time", "zone"]),
    ("conflict-odd-twice", &["record", "time", "zone"]),
    ("fact-needs-version", &["booking", "system", "version"]),
    ("fact-buffer", &["environment", "buffer"]),
    ("fact-outage", &["event", "environment", "period"]),
    ("fact-refresh", &["event", "environment", "period"]),
    ("fact-freeze-of", &["event", "environment", "period"]),
    ("fact-configuration", &["event", "environment", "period"]),
    ("fact-maintained", &["rule", "period"]),
    ("fact-covers", &["ways"]),
    ("fact-place-portfolio", &["environment", "portfolio"]),
    ("fact-place-system", &["system", "environment"]),
    ("fact-place-group", &["group", "environment"]),
    ("fact-requested", &["booking", "period"]),
    ("fact-approved-before", &["lead"]),
    ("fact-changes", &["release", "system"]),
    ("fact-system-gap", &["count"]),
    ("fact-wave-lasts", &["wave", "period"]),
    ("fact-watched", &["wave", "soak"]),
    ("fact-clocks-back", &["zone"]),
    ("fact-clocks-forward", &["zone"]),
    ("fact-odd-start", &["record", "time", "zone"]),
    ("fact-odd-end", &["record", "time", "zone"]),
];

/// ```text
/// Versions clash
/// ```
pub fn conflict_kind_version_clash() -> Message {
    Message::new("conflict-kind-version-clash", vec![])
}

/// ```text
/// Buffer too short
/// ```
pub fn conflict_kind_buffer_violated() -> Message {
    Message::new("conflict-kind-buffer-violated", vec![])
}

/// ```text
/// Environment down
/// ```
pub fn conflict_kind_environment_outage() -> Message {
    Message::new("conflict-kind-environment-outage", vec![])
}

/// ```text
/// Booking not approved
/// ```
pub fn conflict_kind_booking_unapproved() -> Message {
    Message::new("conflict-kind-booking-unapproved", vec![])
}

/// ```text
/// Ahead in the pipeline
/// ```
pub fn conflict_kind_pipeline_order() -> Message {
    Message::new("conflict-kind-pipeline-order", vec![])
}

/// ```text
/// Deployments of one system too close
/// ```
pub fn conflict_kind_same_system_too_close() -> Message {
    Message::new("conflict-kind-same-system-too-close", vec![])
}

/// ```text
/// Soak time too short
/// ```
pub fn conflict_kind_soak_too_short() -> Message {
    Message::new("conflict-kind-soak-too-short", vec![])
}

/// ```text
/// Not one moment: clocks change
/// ```
pub fn conflict_kind_dst_ambiguous() -> Message {
    Message::new("conflict-kind-dst-ambiguous", vec![])
}

/// ```text
/// An environment has one version of a system at a time.
/// ```
pub fn conflict_rule_version_clash() -> Message {
    Message::new("conflict-rule-version-clash", vec![])
}

/// ```text
/// An environment has its refresh buffer between the end of a booking or a refresh and the next booking.
/// ```
pub fn conflict_rule_buffer_violated() -> Message {
    Message::new("conflict-rule-buffer-violated", vec![])
}

/// ```text
/// Nobody books an environment or deploys to it while it is down for an outage or for maintenance.
/// ```
pub fn conflict_rule_environment_outage() -> Message {
    Message::new("conflict-rule-environment-outage", vec![])
}

/// ```text
/// A booking is approved before the lead time of the plan begins.
/// ```
pub fn conflict_rule_booking_unapproved() -> Message {
    Message::new("conflict-rule-booking-unapproved", vec![])
}

/// ```text
/// A version of a system leaves a tier before it reaches one behind it.
/// ```
pub fn conflict_rule_pipeline_order() -> Message {
    Message::new("conflict-rule-pipeline-order", vec![])
}

/// ```text
/// Between two deployments of one system lie as many working days as the plan asks for.
/// ```
pub fn conflict_rule_same_system_too_close() -> Message {
    Message::new("conflict-rule-same-system-too-close", vec![])
}

/// ```text
/// The next wave of a release begins when the soak time of the last one is over.
/// ```
pub fn conflict_rule_soak_too_short() -> Message {
    Message::new("conflict-rule-soak-too-short", vec![])
}

/// ```text
/// A planned time is exactly one moment, also where clocks change.
/// ```
pub fn conflict_rule_dst_ambiguous() -> Message {
    Message::new("conflict-rule-dst-ambiguous", vec![])
}

/// ```text
/// Bookings { $first } and { $second } need different versions of { $system } in { $environment }, { $one } and { $other }: { $period } ({ $length }).
/// ```
pub fn conflict_version_clash(first: impl Into<Arg>, second: impl Into<Arg>, system: impl Into<Arg>, environment: impl Into<Arg>, one: impl Into<Arg>, other: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-version-clash", vec![("first", first.into()), ("second", second.into()), ("system", system.into()), ("environment", environment.into()), ("one", one.into()), ("other", other.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after booking { $after }, which ends on { $ends } ({ $length } too early).
/// ```
pub fn conflict_buffer_after_booking(booking: impl Into<Arg>, environment: impl Into<Arg>, starts: impl Into<Arg>, buffer: impl Into<Arg>, after: impl Into<Arg>, ends: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-buffer-after-booking", vec![("booking", booking.into()), ("environment", environment.into()), ("starts", starts.into()), ("buffer", buffer.into()), ("after", after.into()), ("ends", ends.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after its refresh { $after }, which ends on { $ends } ({ $length } too early).
/// ```
pub fn conflict_buffer_after_refresh(booking: impl Into<Arg>, environment: impl Into<Arg>, starts: impl Into<Arg>, buffer: impl Into<Arg>, after: impl Into<Arg>, ends: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-buffer-after-refresh", vec![("booking", booking.into()), ("environment", environment.into()), ("starts", starts.into()), ("buffer", buffer.into()), ("after", after.into()), ("ends", ends.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } meets the outage { $cause } of { $environment }: { $period } ({ $length }).
/// ```
pub fn conflict_outage_booking(booking: impl Into<Arg>, cause: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-outage-booking", vec![("booking", booking.into()), ("cause", cause.into()), ("environment", environment.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } meets the maintenance window { $cause } of { $environment }: { $period } ({ $length }).
/// ```
pub fn conflict_outage_booking_maintenance(booking: impl Into<Arg>, cause: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-outage-booking-maintenance", vec![("booking", booking.into()), ("cause", cause.into()), ("environment", environment.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $deployment } meets the outage { $cause } of { $environment }: { $period } ({ $length }).
/// ```
pub fn conflict_outage_deployment(deployment: impl Into<Arg>, cause: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-outage-deployment", vec![("deployment", deployment.into()), ("cause", cause.into()), ("environment", environment.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $deployment } meets the maintenance window { $cause }: { $period } ({ $length }).
/// ```
pub fn conflict_outage_deployment_maintenance(deployment: impl Into<Arg>, cause: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-outage-deployment-maintenance", vec![("deployment", deployment.into()), ("cause", cause.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } starts on { $starts }, in less than { $lead }, and is not approved yet.
/// ```
pub fn conflict_unapproved_soon(booking: impl Into<Arg>, starts: impl Into<Arg>, lead: impl Into<Arg>) -> Message {
    Message::new("conflict-unapproved-soon", vec![("booking", booking.into()), ("starts", starts.into()), ("lead", lead.into())])
}

/// ```text
/// Booking { $booking } started on { $starts } and is not approved yet.
/// ```
pub fn conflict_unapproved_late(booking: impl Into<Arg>, starts: impl Into<Arg>) -> Message {
    Message::new("conflict-unapproved-late", vec![("booking", booking.into()), ("starts", starts.into())])
}

/// ```text
/// { $system } { $version } reaches { $behind } with booking { $booking } on { $reaches }, but leaves { $front } with booking { $earlier } only on { $leaves } ({ $length } too early).
/// ```
pub fn conflict_pipeline_order(system: impl Into<Arg>, version: impl Into<Arg>, behind: impl Into<Arg>, booking: impl Into<Arg>, reaches: impl Into<Arg>, front: impl Into<Arg>, earlier: impl Into<Arg>, leaves: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-pipeline-order", vec![("system", system.into()), ("version", version.into()), ("behind", behind.into()), ("booking", booking.into()), ("reaches", reaches.into()), ("front", front.into()), ("earlier", earlier.into()), ("leaves", leaves.into()), ("length", length.into())])
}

/// ```text
/// { $second } deploys { $system } on { $day }, too soon after { $first } on { $before }: with { $gap } between, it may not be deployed before { $earliest }.
/// ```
pub fn conflict_too_close(second: impl Into<Arg>, system: impl Into<Arg>, day: impl Into<Arg>, first: impl Into<Arg>, before: impl Into<Arg>, gap: impl Into<Arg>, earliest: impl Into<Arg>) -> Message {
    Message::new("conflict-too-close", vec![("second", second.into()), ("system", system.into()), ("day", day.into()), ("first", first.into()), ("before", before.into()), ("gap", gap.into()), ("earliest", earliest.into())])
}

/// ```text
/// Wave { $second } begins on { $begins }, but { $first } is watched for { $soak }, until { $earliest } ({ $length } too early).
/// ```
pub fn conflict_soak_too_short(second: impl Into<Arg>, begins: impl Into<Arg>, first: impl Into<Arg>, soak: impl Into<Arg>, earliest: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-soak-too-short", vec![("second", second.into()), ("begins", begins.into()), ("first", first.into()), ("soak", soak.into()), ("earliest", earliest.into()), ("length", length.into())])
}

/// ```text
/// { $record }: { $time } does not exist in { $zone }, because the clocks go forward.
/// ```
pub fn conflict_odd_missing(record: impl Into<Arg>, time: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("conflict-odd-missing", vec![("record", record.into()), ("time", time.into()), ("zone", zone.into())])
}

/// ```text
/// { $record }: { $time } occurs twice in { $zone }, because the clocks go back.
/// ```
pub fn conflict_odd_twice(record: impl Into<Arg>, time: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("conflict-odd-twice", vec![("record", record.into()), ("time", time.into()), ("zone", zone.into())])
}

/// ```text
/// Booking { $booking } needs { $system } { $version }.
/// ```
pub fn fact_needs_version(booking: impl Into<Arg>, system: impl Into<Arg>, version: impl Into<Arg>) -> Message {
    Message::new("fact-needs-version", vec![("booking", booking.into()), ("system", system.into()), ("version", version.into())])
}

/// ```text
/// { $environment } needs { $buffer } after a booking or a refresh.
/// ```
pub fn fact_buffer(environment: impl Into<Arg>, buffer: impl Into<Arg>) -> Message {
    Message::new("fact-buffer", vec![("environment", environment.into()), ("buffer", buffer.into())])
}

/// ```text
/// { $event } is an outage of { $environment }: { $period }.
/// ```
pub fn fact_outage(event: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-outage", vec![("event", event.into()), ("environment", environment.into()), ("period", period.into())])
}

/// ```text
/// { $event } is a refresh of { $environment }: { $period }.
/// ```
pub fn fact_refresh(event: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-refresh", vec![("event", event.into()), ("environment", environment.into()), ("period", period.into())])
}

/// ```text
/// { $event } is a freeze of { $environment }: { $period }.
/// ```
pub fn fact_freeze_of(event: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-freeze-of", vec![("event", event.into()), ("environment", environment.into()), ("period", period.into())])
}

/// ```text
/// { $event } changes the configuration of { $environment }: { $period }.
/// ```
pub fn fact_configuration(event: impl Into<Arg>, environment: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-configuration", vec![("event", event.into()), ("environment", environment.into()), ("period", period.into())])
}

/// ```text
/// { $rule } is a maintenance window: { $period }.
/// ```
pub fn fact_maintained(rule: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-maintained", vec![("rule", rule.into()), ("period", period.into())])
}

/// ```text
/// The window is for the environment because { $ways }.
/// ```
pub fn fact_covers(ways: impl Into<Arg>) -> Message {
    Message::new("fact-covers", vec![("ways", ways.into())])
}

/// ```text
/// { $environment } belongs to { $portfolio }
/// ```
pub fn fact_place_portfolio(environment: impl Into<Arg>, portfolio: impl Into<Arg>) -> Message {
    Message::new("fact-place-portfolio", vec![("environment", environment.into()), ("portfolio", portfolio.into())])
}

/// ```text
/// { $system } runs in { $environment }
/// ```
pub fn fact_place_system(system: impl Into<Arg>, environment: impl Into<Arg>) -> Message {
    Message::new("fact-place-system", vec![("system", system.into()), ("environment", environment.into())])
}

/// ```text
/// { $group } contains { $environment }
/// ```
pub fn fact_place_group(group: impl Into<Arg>, environment: impl Into<Arg>) -> Message {
    Message::new("fact-place-group", vec![("group", group.into()), ("environment", environment.into())])
}

/// ```text
/// Booking { $booking } is not approved yet: { $period }.
/// ```
pub fn fact_requested(booking: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-requested", vec![("booking", booking.into()), ("period", period.into())])
}

/// ```text
/// Bookings are approved { $lead } before they start.
/// ```
pub fn fact_approved_before(lead: impl Into<Arg>) -> Message {
    Message::new("fact-approved-before", vec![("lead", lead.into())])
}

/// ```text
/// { $release } changes { $system }.
/// ```
pub fn fact_changes(release: impl Into<Arg>, system: impl Into<Arg>) -> Message {
    Message::new("fact-changes", vec![("release", release.into()), ("system", system.into())])
}

/// ```text
/// Between two deployments of one system lie { $count -> [one] { $count } working day *[other] { $count } working days }.
/// ```
pub fn fact_system_gap(count: impl Into<Arg>) -> Message {
    Message::new("fact-system-gap", vec![("count", count.into())])
}

/// ```text
/// Wave { $wave } is deployed: { $period }.
/// ```
pub fn fact_wave_lasts(wave: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-wave-lasts", vec![("wave", wave.into()), ("period", period.into())])
}

/// ```text
/// Wave { $wave } is watched for { $soak }.
/// ```
pub fn fact_watched(wave: impl Into<Arg>, soak: impl Into<Arg>) -> Message {
    Message::new("fact-watched", vec![("wave", wave.into()), ("soak", soak.into())])
}

/// ```text
/// In { $zone } clocks are put back that night, and this time comes twice.
/// ```
pub fn fact_clocks_back(zone: impl Into<Arg>) -> Message {
    Message::new("fact-clocks-back", vec![("zone", zone.into())])
}

/// ```text
/// In { $zone } clocks are put forward that night, and this time does not come.
/// ```
pub fn fact_clocks_forward(zone: impl Into<Arg>) -> Message {
    Message::new("fact-clocks-forward", vec![("zone", zone.into())])
}

/// ```text
/// { $record } is planned for { $time }, { $zone } time.
/// ```
pub fn fact_odd_start(record: impl Into<Arg>, time: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("fact-odd-start", vec![("record", record.into()), ("time", time.into()), ("zone", zone.into())])
}

/// ```text
/// { $record } is planned to end on { $time }, { $zone } time.
/// ```
pub fn fact_odd_end(record: impl Into<Arg>, time: impl Into<Arg>, zone: impl Into<Arg>) -> Message {
    Message::new("fact-odd-end", vec![("record", record.into()), ("time", time.into()), ("zone", zone.into())])
}
