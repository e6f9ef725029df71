//! The messages of `schedule.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("why-what-start", &["record"]),
    ("why-what-end", &["record"]),
    ("why-what-ready", &["record"]),
    ("why-what-deploy", &["record"]),
    ("why-what-deployed", &["record"]),
    ("why-planned", &["what", "at"]),
    ("why-asked", &["what", "at"]),
    ("why-happened", &["what", "at"]),
    ("why-lasts", &["what", "at", "length", "start"]),
    ("why-waits", &["what", "at", "demand", "first"]),
    ("why-within", &["what", "at"]),
    ("why-prepares", &["what", "at", "phase", "first"]),
    ("why-deploys", &["what", "at", "first"]),
    ("why-closes", &["what", "at", "phase", "first"]),
    ("why-admits", &["what", "at", "gate", "first"]),
    ("why-part-of", &["what", "at", "child", "first"]),
    ("why-environment", &["what", "at", "second", "environment", "booking"]),
    ("why-booked", &["what", "at", "booking"]),
    ("why-days-off", &["what", "at", "from"]),
    ("why-holidays", &["what", "at", "from", "holidays"]),
    ("why-frozen", &["what", "at", "rule", "period"]),
    ("why-only-in", &["what", "at", "from", "rules"]),
    ("float-none", &[]),
    ("part-whole", &[]),
    ("part-start", &[]),
    ("part-ready", &[]),
    ("part-deploy", &[]),
    ("backward-part", &["record", "part"]),
    ("backward-fits", &[]),
    ("backward-move", &[]),
    ("backward-go-live", &[]),
    ("backward-too-late", &["soonest"]),
    ("backward-allowed", &["release", "at"]),
    ("backward-too-late-summary", &["count", "release", "at"]),
    ("backward-not-allowed", &["release", "at"]),
];

/// ```text
/// The start of { $record }
/// ```
pub fn why_what_start(record: impl Into<Arg>) -> Message {
    Message::new("why-what-start", vec![("record", record.into())])
}

/// ```text
/// The end of { $record }
/// ```
pub fn why_what_end(record: impl Into<Arg>) -> Message {
    Message::new("why-what-end", vec![("record", record.into())])
}

/// ```text
/// The ready date of { $record }
/// ```
pub fn why_what_ready(record: impl Into<Arg>) -> Message {
    Message::new("why-what-ready", vec![("record", record.into())])
}

/// ```text
/// The deployment of { $record }
/// ```
pub fn why_what_deploy(record: impl Into<Arg>) -> Message {
    Message::new("why-what-deploy", vec![("record", record.into())])
}

/// ```text
/// The end of the deployment of { $record }
/// ```
pub fn why_what_deployed(record: impl Into<Arg>) -> Message {
    Message::new("why-what-deployed", vec![("record", record.into())])
}

/// ```text
/// { $what } is planned for { $at }.
/// ```
pub fn why_planned(what: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("why-planned", vec![("what", what.into()), ("at", at.into())])
}

/// ```text
/// { $what } is on { $at }: nothing was to happen before.
/// ```
pub fn why_asked(what: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("why-asked", vec![("what", what.into()), ("at", at.into())])
}

/// ```text
/// { $what } was on { $at }.
/// ```
pub fn why_happened(what: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("why-happened", vec![("what", what.into()), ("at", at.into())])
}

/// ```text
/// { $what } is on { $at }: it takes { $length } from { $start }.
/// ```
pub fn why_lasts(what: impl Into<Arg>, at: impl Into<Arg>, length: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("why-lasts", vec![("what", what.into()), ("at", at.into()), ("length", length.into()), ("start", start.into())])
}

/// ```text
/// { $what } is on { $at }: { $demand } ({ $first }).
/// ```
pub fn why_waits(what: impl Into<Arg>, at: impl Into<Arg>, demand: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-waits", vec![("what", what.into()), ("at", at.into()), ("demand", demand.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: its release begins then.
/// ```
pub fn why_within(what: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("why-within", vec![("what", what.into()), ("at", at.into())])
}

/// ```text
/// { $what } is on { $at }: { $phase } ends on { $first }.
/// ```
pub fn why_prepares(what: impl Into<Arg>, at: impl Into<Arg>, phase: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-prepares", vec![("what", what.into()), ("at", at.into()), ("phase", phase.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: the release is ready on { $first }.
/// ```
pub fn why_deploys(what: impl Into<Arg>, at: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-deploys", vec![("what", what.into()), ("at", at.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: it closes { $phase }, which ends on { $first }.
/// ```
pub fn why_closes(what: impl Into<Arg>, at: impl Into<Arg>, phase: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-closes", vec![("what", what.into()), ("at", at.into()), ("phase", phase.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: the gate { $gate } is due on { $first }.
/// ```
pub fn why_admits(what: impl Into<Arg>, at: impl Into<Arg>, gate: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-admits", vec![("what", what.into()), ("at", at.into()), ("gate", gate.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: its part { $child } is there on { $first }.
/// ```
pub fn why_part_of(what: impl Into<Arg>, at: impl Into<Arg>, child: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("why-part-of", vec![("what", what.into()), ("at", at.into()), ("child", child.into()), ("first", first.into())])
}

/// ```text
/// { $what } is on { $at }: booking { $second } needs { $environment }, which { $booking } gives back then.
/// ```
pub fn why_environment(what: impl Into<Arg>, at: impl Into<Arg>, second: impl Into<Arg>, environment: impl Into<Arg>, booking: impl Into<Arg>) -> Message {
    Message::new("why-environment", vec![("what", what.into()), ("at", at.into()), ("second", second.into()), ("environment", environment.into()), ("booking", booking.into())])
}

/// ```text
/// { $what } is on { $at }: its environment is not booked before ({ $booking }).
/// ```
pub fn why_booked(what: impl Into<Arg>, at: impl Into<Arg>, booking: impl Into<Arg>) -> Message {
    Message::new("why-booked", vec![("what", what.into()), ("at", at.into()), ("booking", booking.into())])
}

/// ```text
/// { $what } is on { $at }: from { $from } on nobody works.
/// ```
pub fn why_days_off(what: impl Into<Arg>, at: impl Into<Arg>, from: impl Into<Arg>) -> Message {
    Message::new("why-days-off", vec![("what", what.into()), ("at", at.into()), ("from", from.into())])
}

/// ```text
/// { $what } is on { $at }: from { $from } on nobody works ({ $holidays }).
/// ```
pub fn why_holidays(what: impl Into<Arg>, at: impl Into<Arg>, from: impl Into<Arg>, holidays: impl Into<Arg>) -> Message {
    Message::new("why-holidays", vec![("what", what.into()), ("at", at.into()), ("from", from.into()), ("holidays", holidays.into())])
}

/// ```text
/// { $what } waits until { $at }: { $rule } is a freeze: { $period }.
/// ```
pub fn why_frozen(what: impl Into<Arg>, at: impl Into<Arg>, rule: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("why-frozen", vec![("what", what.into()), ("at", at.into()), ("rule", rule.into()), ("period", period.into())])
}

/// ```text
/// { $what } waits until { $at }: from { $from } on, it may be deployed only in the windows of { $rules }.
/// ```
pub fn why_only_in(what: impl Into<Arg>, at: impl Into<Arg>, from: impl Into<Arg>, rules: impl Into<Arg>) -> Message {
    Message::new("why-only-in", vec![("what", what.into()), ("at", at.into()), ("from", from.into()), ("rules", rules.into())])
}

/// ```text
/// none
/// ```
pub fn float_none() -> Message {
    Message::new("float-none", vec![])
}

/// ```text
/// Planned
/// ```
pub fn part_whole() -> Message {
    Message::new("part-whole", vec![])
}

/// ```text
/// Start
/// ```
pub fn part_start() -> Message {
    Message::new("part-start", vec![])
}

/// ```text
/// Ready
/// ```
pub fn part_ready() -> Message {
    Message::new("part-ready", vec![])
}

/// ```text
/// Deployment
/// ```
pub fn part_deploy() -> Message {
    Message::new("part-deploy", vec![])
}

/// ```text
/// { $record }: { $part }
/// ```
pub fn backward_part(record: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("backward-part", vec![("record", record.into()), ("part", part.into())])
}

/// ```text
/// early enough
/// ```
pub fn backward_fits() -> Message {
    Message::new("backward-fits", vec![])
}

/// ```text
/// has to be earlier
/// ```
pub fn backward_move() -> Message {
    Message::new("backward-move", vec![])
}

/// ```text
/// the go-live
/// ```
pub fn backward_go_live() -> Message {
    Message::new("backward-go-live", vec![])
}

/// ```text
/// too late: not before { $soonest }
/// ```
pub fn backward_too_late(soonest: impl Into<Arg>) -> Message {
    Message::new("backward-too-late", vec![("soonest", soonest.into())])
}

/// ```text
/// All that { $release } waits for can be there by { $at }.
/// ```
pub fn backward_allowed(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("backward-allowed", vec![("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $count -> [one] { $count } date is *[other] { $count } dates are } too late for { $release } to go live on { $at }.
/// ```
pub fn backward_too_late_summary(count: impl Into<Arg>, release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("backward-too-late-summary", vec![("count", count.into()), ("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $release } may not go live on { $at }: a freeze or a window is against it.
/// ```
pub fn backward_not_allowed(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("backward-not-allowed", vec![("release", release.into()), ("at", at.into())])
}
