//! The messages of `scene.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("scene-bar", &["label", "period", "status"]),
    ("scene-bar-conflict", &["label", "period", "status"]),
    ("scene-status-planned", &[]),
    ("scene-status-on-track", &[]),
    ("scene-status-at-risk", &[]),
    ("scene-status-late", &[]),
    ("scene-status-done", &[]),
    ("scene-no-portfolio", &[]),
    ("scene-no-system", &[]),
    ("scene-ready", &["release"]),
    ("scene-deploy", &["release"]),
    ("scene-ready-short", &[]),
    ("scene-deploy-short", &[]),
    ("scene-environment-detail", &["tier", "capacity"]),
    ("scene-group-via", &["label", "group"]),
    ("scene-requested", &["label"]),
    ("scene-critical", &["name"]),
];

/// ```text
/// { $label }, { $period }, { $status }
/// ```
pub fn scene_bar(label: impl Into<Arg>, period: impl Into<Arg>, status: impl Into<Arg>) -> Message {
    Message::new("scene-bar", vec![("label", label.into()), ("period", period.into()), ("status", status.into())])
}

/// ```text
/// { $label }, { $period }, { $status }, in conflict
/// ```
pub fn scene_bar_conflict(label: impl Into<Arg>, period: impl Into<Arg>, status: impl Into<Arg>) -> Message {
    Message::new("scene-bar-conflict", vec![("label", label.into()), ("period", period.into()), ("status", status.into())])
}

/// ```text
/// planned
/// ```
pub fn scene_status_planned() -> Message {
    Message::new("scene-status-planned", vec![])
}

/// ```text
/// on track
/// ```
pub fn scene_status_on_track() -> Message {
    Message::new("scene-status-on-track", vec![])
}

/// ```text
/// at risk
/// ```
pub fn scene_status_at_risk() -> Message {
    Message::new("scene-status-at-risk", vec![])
}

/// ```text
/// late
/// ```
pub fn scene_status_late() -> Message {
    Message::new("scene-status-late", vec![])
}

/// ```text
/// done
/// ```
pub fn scene_status_done() -> Message {
    Message::new("scene-status-done", vec![])
}

/// ```text
/// Without a portfolio
/// ```
pub fn scene_no_portfolio() -> Message {
    Message::new("scene-no-portfolio", vec![])
}

/// ```text
/// Without a system
/// ```
pub fn scene_no_system() -> Message {
    Message::new("scene-no-system", vec![])
}

/// ```text
/// { $release } ready
/// ```
pub fn scene_ready(release: impl Into<Arg>) -> Message {
    Message::new("scene-ready", vec![("release", release.into())])
}

/// ```text
/// { $release } deployment
/// ```
pub fn scene_deploy(release: impl Into<Arg>) -> Message {
    Message::new("scene-deploy", vec![("release", release.into())])
}

/// ```text
/// Ready
/// ```
pub fn scene_ready_short() -> Message {
    Message::new("scene-ready-short", vec![])
}

/// ```text
/// Deploy
/// ```
pub fn scene_deploy_short() -> Message {
    Message::new("scene-deploy-short", vec![])
}

/// ```text
/// { $tier }, { $capacity -> [one] { $capacity } shared booking *[other] { $capacity } shared bookings }
/// ```
pub fn scene_environment_detail(tier: impl Into<Arg>, capacity: impl Into<Arg>) -> Message {
    Message::new("scene-environment-detail", vec![("tier", tier.into()), ("capacity", capacity.into())])
}

/// ```text
/// { $label } (as { $group })
/// ```
pub fn scene_group_via(label: impl Into<Arg>, group: impl Into<Arg>) -> Message {
    Message::new("scene-group-via", vec![("label", label.into()), ("group", group.into())])
}

/// ```text
/// { $label } (requested)
/// ```
pub fn scene_requested(label: impl Into<Arg>) -> Message {
    Message::new("scene-requested", vec![("label", label.into())])
}

/// ```text
/// { $name }, on the critical path
/// ```
pub fn scene_critical(name: impl Into<Arg>) -> Message {
    Message::new("scene-critical", vec![("name", name.into())])
}
