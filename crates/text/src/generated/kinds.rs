//! The messages of `kinds.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::Message;

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("kind-plan", &[]),
    ("kinds-plan", &[]),
    ("kind-person", &[]),
    ("kinds-person", &[]),
    ("kind-team", &[]),
    ("kinds-team", &[]),
    ("kind-portfolio", &[]),
    ("kinds-portfolio", &[]),
    ("kind-system", &[]),
    ("kinds-system", &[]),
    ("kind-environment", &[]),
    ("kinds-environment", &[]),
    ("kind-environment-group", &[]),
    ("kinds-environment-group", &[]),
    ("kind-audience", &[]),
    ("kinds-audience", &[]),
    ("kind-release-template", &[]),
    ("kinds-release-template", &[]),
    ("kind-window-rule", &[]),
    ("kinds-window-rule", &[]),
    ("kind-release", &[]),
    ("kinds-release", &[]),
    ("kind-phase", &[]),
    ("kinds-phase", &[]),
    ("kind-gate", &[]),
    ("kinds-gate", &[]),
    ("kind-criterion", &[]),
    ("kinds-criterion", &[]),
    ("kind-evidence", &[]),
    ("kinds-evidence", &[]),
    ("kind-milestone", &[]),
    ("kinds-milestone", &[]),
    ("kind-scope-item", &[]),
    ("kinds-scope-item", &[]),
    ("kind-dependency", &[]),
    ("kinds-dependency", &[]),
    ("kind-booking", &[]),
    ("kinds-booking", &[]),
    ("kind-environment-event", &[]),
    ("kinds-environment-event", &[]),
    ("kind-stakeholder", &[]),
    ("kinds-stakeholder", &[]),
    ("kind-waiver", &[]),
    ("kinds-waiver", &[]),
    ("kind-decision", &[]),
    ("kinds-decision", &[]),
    ("kind-leave", &[]),
    ("kinds-leave", &[]),
    ("kind-term", &[]),
    ("kinds-term", &[]),
    ("kind-custom-field", &[]),
    ("kinds-custom-field", &[]),
    ("kind-process-rule", &[]),
    ("kinds-process-rule", &[]),
    ("kind-policy", &[]),
    ("kinds-policy", &[]),
    ("kind-cadence", &[]),
    ("kinds-cadence", &[]),
    ("kind-cab", &[]),
    ("kinds-cab", &[]),
    ("kind-activity", &[]),
    ("kinds-activity", &[]),
    ("kind-wave", &[]),
    ("kinds-wave", &[]),
    ("kind-change-request", &[]),
    ("kinds-change-request", &[]),
    ("kind-baseline", &[]),
    ("kinds-baseline", &[]),
    ("kind-custom-value", &[]),
    ("kinds-custom-value", &[]),
    ("choice-ff", &[]),
    ("choice-fs", &[]),
    ("choice-sf", &[]),
    ("choice-ss", &[]),
    ("choice-accept", &[]),
    ("choice-accountable", &[]),
    ("choice-approval", &[]),
    ("choice-approved", &[]),
    ("choice-at-least", &[]),
    ("choice-at-most", &[]),
    ("choice-bookings", &[]),
    ("choice-cancelled", &[]),
    ("choice-change", &[]),
    ("choice-checklist", &[]),
    ("choice-code", &[]),
    ("choice-completed", &[]),
    ("choice-config", &[]),
    ("choice-configuration", &[]),
    ("choice-consulted", &[]),
    ("choice-continuous", &[]),
    ("choice-defect", &[]),
    ("choice-deployment", &[]),
    ("choice-development", &[]),
    ("choice-done", &[]),
    ("choice-dropped", &[]),
    ("choice-emergency", &[]),
    ("choice-enterprise", &[]),
    ("choice-epic", &[]),
    ("choice-equal", &[]),
    ("choice-events", &[]),
    ("choice-exclusive", &[]),
    ("choice-failed", &[]),
    ("choice-feature", &[]),
    ("choice-fix", &[]),
    ("choice-freeze", &[]),
    ("choice-gates", &[]),
    ("choice-hard", &[]),
    ("choice-holiday", &[]),
    ("choice-hybrid", &[]),
    ("choice-in-progress", &[]),
    ("choice-independent", &[]),
    ("choice-informed", &[]),
    ("choice-internal", &[]),
    ("choice-itsm", &[]),
    ("choice-maintenance", &[]),
    ("choice-metric", &[]),
    ("choice-milestones", &[]),
    ("choice-open", &[]),
    ("choice-outage", &[]),
    ("choice-p1", &[]),
    ("choice-p2", &[]),
    ("choice-p3", &[]),
    ("choice-p4", &[]),
    ("choice-passed", &[]),
    ("choice-phases", &[]),
    ("choice-planned", &[]),
    ("choice-production", &[]),
    ("choice-project", &[]),
    ("choice-read-only", &[]),
    ("choice-ready", &[]),
    ("choice-refresh", &[]),
    ("choice-regression", &[]),
    ("choice-rejected", &[]),
    ("choice-releases", &[]),
    ("choice-requested", &[]),
    ("choice-responsible", &[]),
    ("choice-shared", &[]),
    ("choice-soft", &[]),
    ("choice-staging", &[]),
    ("choice-story", &[]),
    ("choice-test", &[]),
    ("choice-vendor", &[]),
    ("choice-waive", &[]),
    ("choice-windows", &[]),
    ("choice-working-hours", &[]),
    ("choice-standard", &[]),
    ("choice-normal", &[]),
    ("choice-draft", &[]),
    ("choice-submitted", &[]),
    ("choice-assessed", &[]),
    ("choice-implemented", &[]),
    ("choice-closed", &[]),
    ("choice-previous", &[]),
    ("choice-next", &[]),
    ("choice-skip", &[]),
    ("choice-stay", &[]),
    ("choice-release-kind", &[]),
    ("choice-release-status", &[]),
    ("choice-phase-kind", &[]),
    ("choice-role", &[]),
    ("choice-release", &[]),
    ("choice-phase", &[]),
    ("choice-gate", &[]),
    ("choice-milestone", &[]),
    ("choice-activity", &[]),
    ("choice-scope-item", &[]),
    ("choice-booking", &[]),
    ("choice-environment", &[]),
    ("choice-system", &[]),
    ("choice-change-request", &[]),
    ("choice-text", &[]),
    ("choice-number", &[]),
    ("choice-date", &[]),
    ("choice-choice", &[]),
    ("choice-person", &[]),
    ("choice-off", &[]),
    ("choice-warning", &[]),
    ("choice-error", &[]),
    ("choice-mon", &[]),
    ("choice-tue", &[]),
    ("choice-wed", &[]),
    ("choice-thu", &[]),
    ("choice-fri", &[]),
    ("choice-sat", &[]),
    ("choice-sun", &[]),
    ("choice-yes", &[]),
    ("choice-no", &[]),
];

/// ```text
/// Plan
/// ```
pub fn kind_plan() -> Message {
    Message::new("kind-plan", vec![])
}

/// ```text
/// Plan
/// ```
pub fn kinds_plan() -> Message {
    Message::new("kinds-plan", vec![])
}

/// ```text
/// Person
/// ```
pub fn kind_person() -> Message {
    Message::new("kind-person", vec![])
}

/// ```text
/// People
/// ```
pub fn kinds_person() -> Message {
    Message::new("kinds-person", vec![])
}

/// ```text
/// Team
/// ```
pub fn kind_team() -> Message {
    Message::new("kind-team", vec![])
}

/// ```text
/// Teams
/// ```
pub fn kinds_team() -> Message {
    Message::new("kinds-team", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn kind_portfolio() -> Message {
    Message::new("kind-portfolio", vec![])
}

/// ```text
/// Portfolios
/// ```
pub fn kinds_portfolio() -> Message {
    Message::new("kinds-portfolio", vec![])
}

/// ```text
/// System
/// ```
pub fn kind_system() -> Message {
    Message::new("kind-system", vec![])
}

/// ```text
/// Systems
/// ```
pub fn kinds_system() -> Message {
    Message::new("kinds-system", vec![])
}

/// ```text
/// Environment
/// ```
pub fn kind_environment() -> Message {
    Message::new("kind-environment", vec![])
}

/// ```text
/// Environments
/// ```
pub fn kinds_environment() -> Message {
    Message::new("kinds-environment", vec![])
}

/// ```text
/// Environment group
/// ```
pub fn kind_environment_group() -> Message {
    Message::new("kind-environment-group", vec![])
}

/// ```text
/// Environment groups
/// ```
pub fn kinds_environment_group() -> Message {
    Message::new("kinds-environment-group", vec![])
}

/// ```text
/// Audience
/// ```
pub fn kind_audience() -> Message {
    Message::new("kind-audience", vec![])
}

/// ```text
/// Audiences
/// ```
pub fn kinds_audience() -> Message {
    Message::new("kinds-audience", vec![])
}

/// ```text
/// Release template
/// ```
pub fn kind_release_template() -> Message {
    Message::new("kind-release-template", vec![])
}

/// ```text
/// Release templates
/// ```
pub fn kinds_release_template() -> Message {
    Message::new("kinds-release-template", vec![])
}

/// ```text
/// Window rule
/// ```
pub fn kind_window_rule() -> Message {
    Message::new("kind-window-rule", vec![])
}

/// ```text
/// Window rules
/// ```
pub fn kinds_window_rule() -> Message {
    Message::new("kinds-window-rule", vec![])
}

/// ```text
/// Release
/// ```
pub fn kind_release() -> Message {
    Message::new("kind-release", vec![])
}

/// ```text
/// Releases
/// ```
pub fn kinds_release() -> Message {
    Message::new("kinds-release", vec![])
}

/// ```text
/// Phase
/// ```
pub fn kind_phase() -> Message {
    Message::new("kind-phase", vec![])
}

/// ```text
/// Phases
/// ```
pub fn kinds_phase() -> Message {
    Message::new("kinds-phase", vec![])
}

/// ```text
/// Gate
/// ```
pub fn kind_gate() -> Message {
    Message::new("kind-gate", vec![])
}

/// ```text
/// Gates
/// ```
pub fn kinds_gate() -> Message {
    Message::new("kinds-gate", vec![])
}

/// ```text
/// Criterion
/// ```
pub fn kind_criterion() -> Message {
    Message::new("kind-criterion", vec![])
}

/// ```text
/// Criteria
/// ```
pub fn kinds_criterion() -> Message {
    Message::new("kinds-criterion", vec![])
}

/// ```text
/// Evidence
/// ```
pub fn kind_evidence() -> Message {
    Message::new("kind-evidence", vec![])
}

/// ```text
/// Evidence
/// ```
pub fn kinds_evidence() -> Message {
    Message::new("kinds-evidence", vec![])
}

/// ```text
/// Milestone
/// ```
pub fn kind_milestone() -> Message {
    Message::new("kind-milestone", vec![])
}

/// ```text
/// Milestones
/// ```
pub fn kinds_milestone() -> Message {
    Message::new("kinds-milestone", vec![])
}

/// ```text
/// Scope item
/// ```
pub fn kind_scope_item() -> Message {
    Message::new("kind-scope-item", vec![])
}

/// ```text
/// Scope items
/// ```
pub fn kinds_scope_item() -> Message {
    Message::new("kinds-scope-item", vec![])
}

/// ```text
/// Dependency
/// ```
pub fn kind_dependency() -> Message {
    Message::new("kind-dependency", vec![])
}

/// ```text
/// Dependencies
/// ```
pub fn kinds_dependency() -> Message {
    Message::new("kinds-dependency", vec![])
}

/// ```text
/// Booking
/// ```
pub fn kind_booking() -> Message {
    Message::new("kind-booking", vec![])
}

/// ```text
/// Bookings
/// ```
pub fn kinds_booking() -> Message {
    Message::new("kinds-booking", vec![])
}

/// ```text
/// Environment event
/// ```
pub fn kind_environment_event() -> Message {
    Message::new("kind-environment-event", vec![])
}

/// ```text
/// Environment events
/// ```
pub fn kinds_environment_event() -> Message {
    Message::new("kinds-environment-event", vec![])
}

/// ```text
/// Stakeholder
/// ```
pub fn kind_stakeholder() -> Message {
    Message::new("kind-stakeholder", vec![])
}

/// ```text
/// Stakeholders
/// ```
pub fn kinds_stakeholder() -> Message {
    Message::new("kinds-stakeholder", vec![])
}

/// ```text
/// Waiver
/// ```
pub fn kind_waiver() -> Message {
    Message::new("kind-waiver", vec![])
}

/// ```text
/// Waivers
/// ```
pub fn kinds_waiver() -> Message {
    Message::new("kinds-waiver", vec![])
}

/// ```text
/// Decision
/// ```
pub fn kind_decision() -> Message {
    Message::new("kind-decision", vec![])
}

/// ```text
/// Decisions
/// ```
pub fn kinds_decision() -> Message {
    Message::new("kinds-decision", vec![])
}

/// ```text
/// Leave
/// ```
pub fn kind_leave() -> Message {
    Message::new("kind-leave", vec![])
}

/// ```text
/// Leave
/// ```
pub fn kinds_leave() -> Message {
    Message::new("kinds-leave", vec![])
}

/// ```text
/// Term
/// ```
pub fn kind_term() -> Message {
    Message::new("kind-term", vec![])
}

/// ```text
/// Terms
/// ```
pub fn kinds_term() -> Message {
    Message::new("kinds-term", vec![])
}

/// ```text
/// Custom field
/// ```
pub fn kind_custom_field() -> Message {
    Message::new("kind-custom-field", vec![])
}

/// ```text
/// Custom fields
/// ```
pub fn kinds_custom_field() -> Message {
    Message::new("kinds-custom-field", vec![])
}

/// ```text
/// Process rule
/// ```
pub fn kind_process_rule() -> Message {
    Message::new("kind-process-rule", vec![])
}

/// ```text
/// Process rules
/// ```
pub fn kinds_process_rule() -> Message {
    Message::new("kinds-process-rule", vec![])
}

/// ```text
/// Policy
/// ```
pub fn kind_policy() -> Message {
    Message::new("kind-policy", vec![])
}

/// ```text
/// Policies
/// ```
pub fn kinds_policy() -> Message {
    Message::new("kinds-policy", vec![])
}

/// ```text
/// Cadence
/// ```
pub fn kind_cadence() -> Message {
    Message::new("kind-cadence", vec![])
}

/// ```text
/// Cadences
/// ```
pub fn kinds_cadence() -> Message {
    Message::new("kinds-cadence", vec![])
}

/// ```text
/// CAB
/// ```
pub fn kind_cab() -> Message {
    Message::new("kind-cab", vec![])
}

/// ```text
/// CABs
/// ```
pub fn kinds_cab() -> Message {
    Message::new("kinds-cab", vec![])
}

/// ```text
/// Activity
/// ```
pub fn kind_activity() -> Message {
    Message::new("kind-activity", vec![])
}

/// ```text
/// Activities
/// ```
pub fn kinds_activity() -> Message {
    Message::new("kinds-activity", vec![])
}

/// ```text
/// Wave
/// ```
pub fn kind_wave() -> Message {
    Message::new("kind-wave", vec![])
}

/// ```text
/// Waves
/// ```
pub fn kinds_wave() -> Message {
    Message::new("kinds-wave", vec![])
}

/// ```text
/// Change request
/// ```
pub fn kind_change_request() -> Message {
    Message::new("kind-change-request", vec![])
}

/// ```text
/// Change requests
/// ```
pub fn kinds_change_request() -> Message {
    Message::new("kinds-change-request", vec![])
}

/// ```text
/// Baseline
/// ```
pub fn kind_baseline() -> Message {
    Message::new("kind-baseline", vec![])
}

/// ```text
/// Baselines
/// ```
pub fn kinds_baseline() -> Message {
    Message::new("kinds-baseline", vec![])
}

/// ```text
/// Value of a custom field
/// ```
pub fn kind_custom_value() -> Message {
    Message::new("kind-custom-value", vec![])
}

/// ```text
/// Values of custom fields
/// ```
pub fn kinds_custom_value() -> Message {
    Message::new("kinds-custom-value", vec![])
}

/// ```text
/// Finish to finish
/// ```
pub fn choice_ff() -> Message {
    Message::new("choice-ff", vec![])
}

/// ```text
/// Finish to start
/// ```
pub fn choice_fs() -> Message {
    Message::new("choice-fs", vec![])
}

/// ```text
/// Start to finish
/// ```
pub fn choice_sf() -> Message {
    Message::new("choice-sf", vec![])
}

/// ```text
/// Start to start
/// ```
pub fn choice_ss() -> Message {
    Message::new("choice-ss", vec![])
}

/// ```text
/// Accept until
/// ```
pub fn choice_accept() -> Message {
    Message::new("choice-accept", vec![])
}

/// ```text
/// Accountable
/// ```
pub fn choice_accountable() -> Message {
    Message::new("choice-accountable", vec![])
}

/// ```text
/// Approval
/// ```
pub fn choice_approval() -> Message {
    Message::new("choice-approval", vec![])
}

/// ```text
/// Approved
/// ```
pub fn choice_approved() -> Message {
    Message::new("choice-approved", vec![])
}

/// ```text
/// at least
/// ```
pub fn choice_at_least() -> Message {
    Message::new("choice-at-least", vec![])
}

/// ```text
/// at most
/// ```
pub fn choice_at_most() -> Message {
    Message::new("choice-at-most", vec![])
}

/// ```text
/// Bookings
/// ```
pub fn choice_bookings() -> Message {
    Message::new("choice-bookings", vec![])
}

/// ```text
/// Cancelled
/// ```
pub fn choice_cancelled() -> Message {
    Message::new("choice-cancelled", vec![])
}

/// ```text
/// Change
/// ```
pub fn choice_change() -> Message {
    Message::new("choice-change", vec![])
}

/// ```text
/// Checklist
/// ```
pub fn choice_checklist() -> Message {
    Message::new("choice-checklist", vec![])
}

/// ```text
/// Code
/// ```
pub fn choice_code() -> Message {
    Message::new("choice-code", vec![])
}

/// ```text
/// Completed
/// ```
pub fn choice_completed() -> Message {
    Message::new("choice-completed", vec![])
}

/// ```text
/// Config
/// ```
pub fn choice_config() -> Message {
    Message::new("choice-config", vec![])
}

/// ```text
/// Configuration
/// ```
pub fn choice_configuration() -> Message {
    Message::new("choice-configuration", vec![])
}

/// ```text
/// Consulted
/// ```
pub fn choice_consulted() -> Message {
    Message::new("choice-consulted", vec![])
}

/// ```text
/// Continuous
/// ```
pub fn choice_continuous() -> Message {
    Message::new("choice-continuous", vec![])
}

/// ```text
/// Defect
/// ```
pub fn choice_defect() -> Message {
    Message::new("choice-defect", vec![])
}

/// ```text
/// Deployment
/// ```
pub fn choice_deployment() -> Message {
    Message::new("choice-deployment", vec![])
}

/// ```text
/// Development
/// ```
pub fn choice_development() -> Message {
    Message::new("choice-development", vec![])
}

/// ```text
/// Done
/// ```
pub fn choice_done() -> Message {
    Message::new("choice-done", vec![])
}

/// ```text
/// Dropped
/// ```
pub fn choice_dropped() -> Message {
    Message::new("choice-dropped", vec![])
}

/// ```text
/// Emergency
/// ```
pub fn choice_emergency() -> Message {
    Message::new("choice-emergency", vec![])
}

/// ```text
/// Enterprise
/// ```
pub fn choice_enterprise() -> Message {
    Message::new("choice-enterprise", vec![])
}

/// ```text
/// Epic
/// ```
pub fn choice_epic() -> Message {
    Message::new("choice-epic", vec![])
}

/// ```text
/// equal to
/// ```
pub fn choice_equal() -> Message {
    Message::new("choice-equal", vec![])
}

/// ```text
/// Events
/// ```
pub fn choice_events() -> Message {
    Message::new("choice-events", vec![])
}

/// ```text
/// Exclusive
/// ```
pub fn choice_exclusive() -> Message {
    Message::new("choice-exclusive", vec![])
}

/// ```text
/// Failed
/// ```
pub fn choice_failed() -> Message {
    Message::new("choice-failed", vec![])
}

/// ```text
/// Feature
/// ```
pub fn choice_feature() -> Message {
    Message::new("choice-feature", vec![])
}

/// ```text
/// Fix it
/// ```
pub fn choice_fix() -> Message {
    Message::new("choice-fix", vec![])
}

/// ```text
/// Freeze
/// ```
pub fn choice_freeze() -> Message {
    Message::new("choice-freeze", vec![])
}

/// ```text
/// Gates
/// ```
pub fn choice_gates() -> Message {
    Message::new("choice-gates", vec![])
}

/// ```text
/// Hard
/// ```
pub fn choice_hard() -> Message {
    Message::new("choice-hard", vec![])
}

/// ```text
/// Holiday
/// ```
pub fn choice_holiday() -> Message {
    Message::new("choice-holiday", vec![])
}

/// ```text
/// Hybrid
/// ```
pub fn choice_hybrid() -> Message {
    Message::new("choice-hybrid", vec![])
}

/// ```text
/// In progress
/// ```
pub fn choice_in_progress() -> Message {
    Message::new("choice-in-progress", vec![])
}

/// ```text
/// Independent
/// ```
pub fn choice_independent() -> Message {
    Message::new("choice-independent", vec![])
}

/// ```text
/// Informed
/// ```
pub fn choice_informed() -> Message {
    Message::new("choice-informed", vec![])
}

/// ```text
/// Here
/// ```
pub fn choice_internal() -> Message {
    Message::new("choice-internal", vec![])
}

/// ```text
/// ITSM
/// ```
pub fn choice_itsm() -> Message {
    Message::new("choice-itsm", vec![])
}

/// ```text
/// Maintenance
/// ```
pub fn choice_maintenance() -> Message {
    Message::new("choice-maintenance", vec![])
}

/// ```text
/// Metric
/// ```
pub fn choice_metric() -> Message {
    Message::new("choice-metric", vec![])
}

/// ```text
/// Milestones
/// ```
pub fn choice_milestones() -> Message {
    Message::new("choice-milestones", vec![])
}

/// ```text
/// Open
/// ```
pub fn choice_open() -> Message {
    Message::new("choice-open", vec![])
}

/// ```text
/// Outage
/// ```
pub fn choice_outage() -> Message {
    Message::new("choice-outage", vec![])
}

/// ```text
/// P1
/// ```
pub fn choice_p1() -> Message {
    Message::new("choice-p1", vec![])
}

/// ```text
/// P2
/// ```
pub fn choice_p2() -> Message {
    Message::new("choice-p2", vec![])
}

/// ```text
/// P3
/// ```
pub fn choice_p3() -> Message {
    Message::new("choice-p3", vec![])
}

/// ```text
/// P4
/// ```
pub fn choice_p4() -> Message {
    Message::new("choice-p4", vec![])
}

/// ```text
/// Passed
/// ```
pub fn choice_passed() -> Message {
    Message::new("choice-passed", vec![])
}

/// ```text
/// Phases
/// ```
pub fn choice_phases() -> Message {
    Message::new("choice-phases", vec![])
}

/// ```text
/// Planned
/// ```
pub fn choice_planned() -> Message {
    Message::new("choice-planned", vec![])
}

/// ```text
/// Production
/// ```
pub fn choice_production() -> Message {
    Message::new("choice-production", vec![])
}

/// ```text
/// Project
/// ```
pub fn choice_project() -> Message {
    Message::new("choice-project", vec![])
}

/// ```text
/// Read only
/// ```
pub fn choice_read_only() -> Message {
    Message::new("choice-read-only", vec![])
}

/// ```text
/// Ready
/// ```
pub fn choice_ready() -> Message {
    Message::new("choice-ready", vec![])
}

/// ```text
/// Refresh
/// ```
pub fn choice_refresh() -> Message {
    Message::new("choice-refresh", vec![])
}

/// ```text
/// Regression
/// ```
pub fn choice_regression() -> Message {
    Message::new("choice-regression", vec![])
}

/// ```text
/// Rejected
/// ```
pub fn choice_rejected() -> Message {
    Message::new("choice-rejected", vec![])
}

/// ```text
/// Releases
/// ```
pub fn choice_releases() -> Message {
    Message::new("choice-releases", vec![])
}

/// ```text
/// Requested
/// ```
pub fn choice_requested() -> Message {
    Message::new("choice-requested", vec![])
}

/// ```text
/// Responsible
/// ```
pub fn choice_responsible() -> Message {
    Message::new("choice-responsible", vec![])
}

/// ```text
/// Shared
/// ```
pub fn choice_shared() -> Message {
    Message::new("choice-shared", vec![])
}

/// ```text
/// Soft
/// ```
pub fn choice_soft() -> Message {
    Message::new("choice-soft", vec![])
}

/// ```text
/// Staging
/// ```
pub fn choice_staging() -> Message {
    Message::new("choice-staging", vec![])
}

/// ```text
/// Story
/// ```
pub fn choice_story() -> Message {
    Message::new("choice-story", vec![])
}

/// ```text
/// Test
/// ```
pub fn choice_test() -> Message {
    Message::new("choice-test", vec![])
}

/// ```text
/// By a vendor
/// ```
pub fn choice_vendor() -> Message {
    Message::new("choice-vendor", vec![])
}

/// ```text
/// Waive
/// ```
pub fn choice_waive() -> Message {
    Message::new("choice-waive", vec![])
}

/// ```text
/// Freezes and windows
/// ```
pub fn choice_windows() -> Message {
    Message::new("choice-windows", vec![])
}

/// ```text
/// Working hours
/// ```
pub fn choice_working_hours() -> Message {
    Message::new("choice-working-hours", vec![])
}

/// ```text
/// Standard
/// ```
pub fn choice_standard() -> Message {
    Message::new("choice-standard", vec![])
}

/// ```text
/// Normal
/// ```
pub fn choice_normal() -> Message {
    Message::new("choice-normal", vec![])
}

/// ```text
/// Draft
/// ```
pub fn choice_draft() -> Message {
    Message::new("choice-draft", vec![])
}

/// ```text
/// Submitted
/// ```
pub fn choice_submitted() -> Message {
    Message::new("choice-submitted", vec![])
}

/// ```text
/// Assessed
/// ```
pub fn choice_assessed() -> Message {
    Message::new("choice-assessed", vec![])
}

/// ```text
/// Implemented
/// ```
pub fn choice_implemented() -> Message {
    Message::new("choice-implemented", vec![])
}

/// ```text
/// Closed
/// ```
pub fn choice_closed() -> Message {
    Message::new("choice-closed", vec![])
}

/// ```text
/// The last working day before
/// ```
pub fn choice_previous() -> Message {
    Message::new("choice-previous", vec![])
}

/// ```text
/// The first working day after
/// ```
pub fn choice_next() -> Message {
    Message::new("choice-next", vec![])
}

/// ```text
/// Left out
/// ```
pub fn choice_skip() -> Message {
    Message::new("choice-skip", vec![])
}

/// ```text
/// Stays
/// ```
pub fn choice_stay() -> Message {
    Message::new("choice-stay", vec![])
}

/// ```text
/// Kinds of release
/// ```
pub fn choice_release_kind() -> Message {
    Message::new("choice-release-kind", vec![])
}

/// ```text
/// Statuses of a release
/// ```
pub fn choice_release_status() -> Message {
    Message::new("choice-release-status", vec![])
}

/// ```text
/// Kinds of phase
/// ```
pub fn choice_phase_kind() -> Message {
    Message::new("choice-phase-kind", vec![])
}

/// ```text
/// Roles
/// ```
pub fn choice_role() -> Message {
    Message::new("choice-role", vec![])
}

/// ```text
/// Releases
/// ```
pub fn choice_release() -> Message {
    Message::new("choice-release", vec![])
}

/// ```text
/// Phases
/// ```
pub fn choice_phase() -> Message {
    Message::new("choice-phase", vec![])
}

/// ```text
/// Gates
/// ```
pub fn choice_gate() -> Message {
    Message::new("choice-gate", vec![])
}

/// ```text
/// Milestones
/// ```
pub fn choice_milestone() -> Message {
    Message::new("choice-milestone", vec![])
}

/// ```text
/// Activities
/// ```
pub fn choice_activity() -> Message {
    Message::new("choice-activity", vec![])
}

/// ```text
/// Scope items
/// ```
pub fn choice_scope_item() -> Message {
    Message::new("choice-scope-item", vec![])
}

/// ```text
/// Bookings
/// ```
pub fn choice_booking() -> Message {
    Message::new("choice-booking", vec![])
}

/// ```text
/// Environments
/// ```
pub fn choice_environment() -> Message {
    Message::new("choice-environment", vec![])
}

/// ```text
/// Systems
/// ```
pub fn choice_system() -> Message {
    Message::new("choice-system", vec![])
}

/// ```text
/// Change requests
/// ```
pub fn choice_change_request() -> Message {
    Message::new("choice-change-request", vec![])
}

/// ```text
/// Text
/// ```
pub fn choice_text() -> Message {
    Message::new("choice-text", vec![])
}

/// ```text
/// Number
/// ```
pub fn choice_number() -> Message {
    Message::new("choice-number", vec![])
}

/// ```text
/// Date
/// ```
pub fn choice_date() -> Message {
    Message::new("choice-date", vec![])
}

/// ```text
/// Choice
/// ```
pub fn choice_choice() -> Message {
    Message::new("choice-choice", vec![])
}

/// ```text
/// Person
/// ```
pub fn choice_person() -> Message {
    Message::new("choice-person", vec![])
}

/// ```text
/// Off
/// ```
pub fn choice_off() -> Message {
    Message::new("choice-off", vec![])
}

/// ```text
/// Warning
/// ```
pub fn choice_warning() -> Message {
    Message::new("choice-warning", vec![])
}

/// ```text
/// Error
/// ```
pub fn choice_error() -> Message {
    Message::new("choice-error", vec![])
}

/// ```text
/// Monday
/// ```
pub fn choice_mon() -> Message {
    Message::new("choice-mon", vec![])
}

/// ```text
/// Tuesday
/// ```
pub fn choice_tue() -> Message {
    Message::new("choice-tue", vec![])
}

/// ```text
/// Wednesday
/// ```
pub fn choice_wed() -> Message {
    Message::new("choice-wed", vec![])
}

/// ```text
/// Thursday
/// ```
pub fn choice_thu() -> Message {
    Message::new("choice-thu", vec![])
}

/// ```text
/// Friday
/// ```
pub fn choice_fri() -> Message {
    Message::new("choice-fri", vec![])
}

/// ```text
/// Saturday
/// ```
pub fn choice_sat() -> Message {
    Message::new("choice-sat", vec![])
}

/// ```text
/// Sunday
/// ```
pub fn choice_sun() -> Message {
    Message::new("choice-sun", vec![])
}

/// ```text
/// Yes
/// ```
pub fn choice_yes() -> Message {
    Message::new("choice-yes", vec![])
}

/// ```text
/// No
/// ```
pub fn choice_no() -> Message {
    Message::new("choice-no", vec![])
}
