//! The messages of `feed.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("feed-name-audience", &["plan", "audience"]),
    ("feed-about", &["plan"]),
    ("feed-ready", &["release"]),
    ("feed-deployment", &["release"]),
    ("feed-phase", &["release", "name"]),
    ("feed-gate", &["release", "name"]),
    ("feed-milestone", &["release", "name"]),
    ("feed-booking", &["environment", "what"]),
    ("feed-booking-alone", &["environment"]),
    ("feed-event", &["environment", "name"]),
    ("feed-freeze", &["name"]),
    ("feed-freeze-soft", &["name"]),
    ("feed-maintenance", &["name"]),
    ("feed-holiday", &["name"]),
    ("feed-fact", &["label", "value"]),
    ("feed-criterion-met", &["name", "value"]),
    ("feed-criterion-missed", &["name", "value"]),
    ("feed-criterion-open", &["name"]),
    ("feed-limit", &["what"]),
    ("feed-window", &["from", "to"]),
];

/// ```text
/// { $plan }: { $audience }
/// ```
pub fn feed_name_audience(plan: impl Into<Arg>, audience: impl Into<Arg>) -> Message {
    Message::new("feed-name-audience", vec![("plan", plan.into()), ("audience", audience.into())])
}

/// ```text
/// Made by Slipway from the plan “{ $plan }”. A subscribed calendar refreshes when it likes, some only once a day.
/// ```
pub fn feed_about(plan: impl Into<Arg>) -> Message {
    Message::new("feed-about", vec![("plan", plan.into())])
}

/// ```text
/// { $release }: ready
/// ```
pub fn feed_ready(release: impl Into<Arg>) -> Message {
    Message::new("feed-ready", vec![("release", release.into())])
}

/// ```text
/// { $release }: deployment
/// ```
pub fn feed_deployment(release: impl Into<Arg>) -> Message {
    Message::new("feed-deployment", vec![("release", release.into())])
}

/// ```text
/// { $release }: { $name }
/// ```
pub fn feed_phase(release: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("feed-phase", vec![("release", release.into()), ("name", name.into())])
}

/// ```text
/// { $release }: { $name } (gate)
/// ```
pub fn feed_gate(release: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("feed-gate", vec![("release", release.into()), ("name", name.into())])
}

/// ```text
/// { $release }: { $name }
/// ```
pub fn feed_milestone(release: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("feed-milestone", vec![("release", release.into()), ("name", name.into())])
}

/// ```text
/// { $environment }: { $what }
/// ```
pub fn feed_booking(environment: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("feed-booking", vec![("environment", environment.into()), ("what", what.into())])
}

/// ```text
/// { $environment }: booked
/// ```
pub fn feed_booking_alone(environment: impl Into<Arg>) -> Message {
    Message::new("feed-booking-alone", vec![("environment", environment.into())])
}

/// ```text
/// { $environment }: { $name }
/// ```
pub fn feed_event(environment: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("feed-event", vec![("environment", environment.into()), ("name", name.into())])
}

/// ```text
/// { $name } (freeze)
/// ```
pub fn feed_freeze(name: impl Into<Arg>) -> Message {
    Message::new("feed-freeze", vec![("name", name.into())])
}

/// ```text
/// { $name } (soft freeze)
/// ```
pub fn feed_freeze_soft(name: impl Into<Arg>) -> Message {
    Message::new("feed-freeze-soft", vec![("name", name.into())])
}

/// ```text
/// { $name } (maintenance)
/// ```
pub fn feed_maintenance(name: impl Into<Arg>) -> Message {
    Message::new("feed-maintenance", vec![("name", name.into())])
}

/// ```text
/// { $name }
/// ```
pub fn feed_holiday(name: impl Into<Arg>) -> Message {
    Message::new("feed-holiday", vec![("name", name.into())])
}

/// ```text
/// { $label }: { $value }
/// ```
pub fn feed_fact(label: impl Into<Arg>, value: impl Into<Arg>) -> Message {
    Message::new("feed-fact", vec![("label", label.into()), ("value", value.into())])
}

/// ```text
/// { $name }: met ({ $value })
/// ```
pub fn feed_criterion_met(name: impl Into<Arg>, value: impl Into<Arg>) -> Message {
    Message::new("feed-criterion-met", vec![("name", name.into()), ("value", value.into())])
}

/// ```text
/// { $name }: not met ({ $value })
/// ```
pub fn feed_criterion_missed(name: impl Into<Arg>, value: impl Into<Arg>) -> Message {
    Message::new("feed-criterion-missed", vec![("name", name.into()), ("value", value.into())])
}

/// ```text
/// { $name }: open
/// ```
pub fn feed_criterion_open(name: impl Into<Arg>) -> Message {
    Message::new("feed-criterion-open", vec![("name", name.into())])
}

/// ```text
/// Limited to: { $what }
/// ```
pub fn feed_limit(what: impl Into<Arg>) -> Message {
    Message::new("feed-limit", vec![("what", what.into())])
}

/// ```text
/// From { $from } to { $to }
/// ```
pub fn feed_window(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("feed-window", vec![("from", from.into()), ("to", to.into())])
}
