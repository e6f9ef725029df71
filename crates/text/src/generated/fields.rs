//! The messages of `fields.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::Message;

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
    ("field-plan-name", &[]),
    ("field-plan-zone", &[]),
    ("field-plan-fiscal-year-start", &[]),
    ("field-plan-working-days", &[]),
    ("field-plan-working-from", &[]),
    ("field-plan-working-to", &[]),
    ("field-plan-approval-lead", &[]),
    ("field-plan-system-gap", &[]),
    ("field-plan-description", &[]),
    ("field-person-key", &[]),
    ("field-person-name", &[]),
    ("field-person-email", &[]),
    ("field-person-team", &[]),
    ("field-person-role", &[]),
    ("field-person-working-days", &[]),
    ("field-person-working-from", &[]),
    ("field-person-working-to", &[]),
    ("field-person-zone", &[]),
    ("field-team-key", &[]),
    ("field-team-name", &[]),
    ("field-team-portfolio", &[]),
    ("field-team-capacity", &[]),
    ("field-team-working-days", &[]),
    ("field-team-working-from", &[]),
    ("field-team-working-to", &[]),
    ("field-team-zone", &[]),
    ("field-portfolio-key", &[]),
    ("field-portfolio-name", &[]),
    ("field-portfolio-owner", &[]),
    ("field-portfolio-description", &[]),
    ("field-system-key", &[]),
    ("field-system-name", &[]),
    ("field-system-portfolio", &[]),
    ("field-system-owner", &[]),
    ("field-system-origin", &[]),
    ("field-system-depends-on", &[]),
    ("field-system-description", &[]),
    ("field-environment-key", &[]),
    ("field-environment-name", &[]),
    ("field-environment-tier", &[]),
    ("field-environment-position", &[]),
    ("field-environment-capacity", &[]),
    ("field-environment-refresh-buffer", &[]),
    ("field-environment-zone", &[]),
    ("field-environment-portfolio", &[]),
    ("field-environment-systems", &[]),
    ("field-environment-description", &[]),
    ("field-environment-group-key", &[]),
    ("field-environment-group-name", &[]),
    ("field-environment-group-members", &[]),
    ("field-audience-key", &[]),
    ("field-audience-name", &[]),
    ("field-audience-contents", &[]),
    ("field-audience-portfolios", &[]),
    ("field-audience-environments", &[]),
    ("field-release-template-key", &[]),
    ("field-release-template-name", &[]),
    ("field-release-template-kind", &[]),
    ("field-release-template-governance", &[]),
    ("field-release-template-ready-offset", &[]),
    ("field-release-template-deploy-offset", &[]),
    ("field-release-template-deploy-time", &[]),
    ("field-release-template-deploy-minutes", &[]),
    ("field-release-template-phases", &[]),
    ("field-release-template-gates", &[]),
    ("field-release-template-criteria", &[]),
    ("field-release-template-description", &[]),
    ("field-window-rule-name", &[]),
    ("field-window-rule-kind", &[]),
    ("field-window-rule-severity", &[]),
    ("field-window-rule-rrule", &[]),
    ("field-window-rule-from", &[]),
    ("field-window-rule-to", &[]),
    ("field-window-rule-exceptions", &[]),
    ("field-window-rule-zone", &[]),
    ("field-window-rule-tiers", &[]),
    ("field-window-rule-release-kinds", &[]),
    ("field-window-rule-phase-kinds", &[]),
    ("field-window-rule-scope", &[]),
    ("field-window-rule-note", &[]),
    ("field-release-key", &[]),
    ("field-release-name", &[]),
    ("field-release-kind", &[]),
    ("field-release-governance", &[]),
    ("field-release-status", &[]),
    ("field-release-portfolio", &[]),
    ("field-release-parents", &[]),
    ("field-release-template", &[]),
    ("field-release-owner", &[]),
    ("field-release-type", &[]),
    ("field-release-stage", &[]),
    ("field-release-team", &[]),
    ("field-release-cadence", &[]),
    ("field-release-slot", &[]),
    ("field-release-locked", &[]),
    ("field-release-systems", &[]),
    ("field-release-start", &[]),
    ("field-release-ready", &[]),
    ("field-release-deploy", &[]),
    ("field-release-deploy-minutes", &[]),
    ("field-release-forecast-start", &[]),
    ("field-release-forecast-ready", &[]),
    ("field-release-forecast-deploy", &[]),
    ("field-release-actual-start", &[]),
    ("field-release-actual-ready", &[]),
    ("field-release-actual-deploy", &[]),
    ("field-release-description", &[]),
    ("field-phase-release", &[]),
    ("field-phase-name", &[]),
    ("field-phase-kind", &[]),
    ("field-phase-tier", &[]),
    ("field-phase-status", &[]),
    ("field-phase-start", &[]),
    ("field-phase-end", &[]),
    ("field-phase-forecast-start", &[]),
    ("field-phase-forecast-end", &[]),
    ("field-phase-actual-start", &[]),
    ("field-phase-actual-end", &[]),
    ("field-phase-owner", &[]),
    ("field-phase-team", &[]),
    ("field-phase-note", &[]),
    ("field-gate-release", &[]),
    ("field-gate-name", &[]),
    ("field-gate-phase", &[]),
    ("field-gate-at", &[]),
    ("field-gate-forecast", &[]),
    ("field-gate-actual", &[]),
    ("field-gate-status", &[]),
    ("field-gate-owner", &[]),
    ("field-gate-note", &[]),
    ("field-criterion-gate", &[]),
    ("field-criterion-name", &[]),
    ("field-criterion-kind", &[]),
    ("field-criterion-comparison", &[]),
    ("field-criterion-threshold", &[]),
    ("field-criterion-unit", &[]),
    ("field-criterion-role", &[]),
    ("field-evidence-criterion", &[]),
    ("field-evidence-value", &[]),
    ("field-evidence-who", &[]),
    ("field-evidence-at", &[]),
    ("field-evidence-note", &[]),
    ("field-milestone-release", &[]),
    ("field-milestone-name", &[]),
    ("field-milestone-date", &[]),
    ("field-milestone-forecast", &[]),
    ("field-milestone-actual", &[]),
    ("field-milestone-owner", &[]),
    ("field-milestone-note", &[]),
    ("field-scope-item-release", &[]),
    ("field-scope-item-key", &[]),
    ("field-scope-item-title", &[]),
    ("field-scope-item-type", &[]),
    ("field-scope-item-status", &[]),
    ("field-scope-item-priority", &[]),
    ("field-scope-item-estimate", &[]),
    ("field-scope-item-systems", &[]),
    ("field-scope-item-depends-on", &[]),
    ("field-scope-item-url", &[]),
    ("field-scope-item-owner", &[]),
    ("field-scope-item-description", &[]),
    ("field-dependency-from", &[]),
    ("field-dependency-to", &[]),
    ("field-dependency-type", &[]),
    ("field-dependency-lag", &[]),
    ("field-booking-key", &[]),
    ("field-booking-environment", &[]),
    ("field-booking-release", &[]),
    ("field-booking-phase", &[]),
    ("field-booking-purpose", &[]),
    ("field-booking-start", &[]),
    ("field-booking-end", &[]),
    ("field-booking-mode", &[]),
    ("field-booking-status", &[]),
    ("field-booking-requester", &[]),
    ("field-booking-approver", &[]),
    ("field-booking-versions", &[]),
    ("field-booking-note", &[]),
    ("field-environment-event-environment", &[]),
    ("field-environment-event-kind", &[]),
    ("field-environment-event-planned", &[]),
    ("field-environment-event-name", &[]),
    ("field-environment-event-start", &[]),
    ("field-environment-event-end", &[]),
    ("field-environment-event-note", &[]),
    ("field-stakeholder-release", &[]),
    ("field-stakeholder-person", &[]),
    ("field-stakeholder-raci", &[]),
    ("field-stakeholder-audiences", &[]),
    ("field-waiver-subject", &[]),
    ("field-waiver-rule", &[]),
    ("field-waiver-reason", &[]),
    ("field-waiver-requested-by", &[]),
    ("field-waiver-approved-by", &[]),
    ("field-waiver-expires", &[]),
    ("field-decision-conflict", &[]),
    ("field-decision-decision", &[]),
    ("field-decision-owner", &[]),
    ("field-decision-second", &[]),
    ("field-decision-until", &[]),
    ("field-decision-decided", &[]),
    ("field-decision-reason", &[]),
    ("field-leave-who", &[]),
    ("field-leave-start", &[]),
    ("field-leave-end", &[]),
    ("field-leave-percent", &[]),
    ("field-leave-note", &[]),
    ("field-term-list", &[]),
    ("field-term-word", &[]),
    ("field-term-name", &[]),
    ("field-term-base", &[]),
    ("field-term-position", &[]),
    ("field-term-note", &[]),
    ("field-custom-field-key", &[]),
    ("field-custom-field-name", &[]),
    ("field-custom-field-on", &[]),
    ("field-custom-field-kind", &[]),
    ("field-custom-field-choices", &[]),
    ("field-custom-field-note", &[]),
    ("field-process-rule-conflict", &[]),
    ("field-process-rule-severity", &[]),
    ("field-process-rule-governance", &[]),
    ("field-process-rule-release-kinds", &[]),
    ("field-process-rule-template", &[]),
    ("field-process-rule-note", &[]),
    ("field-policy-name", &[]),
    ("field-policy-rule", &[]),
    ("field-policy-severity", &[]),
    ("field-policy-note", &[]),
    ("field-cadence-key", &[]),
    ("field-cadence-name", &[]),
    ("field-cadence-template", &[]),
    ("field-cadence-rrule", &[]),
    ("field-cadence-from", &[]),
    ("field-cadence-until", &[]),
    ("field-cadence-holidays", &[]),
    ("field-cadence-freezes", &[]),
    ("field-cadence-key-pattern", &[]),
    ("field-cadence-name-pattern", &[]),
    ("field-cadence-portfolio", &[]),
    ("field-cadence-team", &[]),
    ("field-cadence-note", &[]),
    ("field-cab-key", &[]),
    ("field-cab-name", &[]),
    ("field-cab-rrule", &[]),
    ("field-cab-from", &[]),
    ("field-cab-to", &[]),
    ("field-cab-exceptions", &[]),
    ("field-cab-zone", &[]),
    ("field-cab-cutoff", &[]),
    ("field-cab-note", &[]),
    ("field-activity-phase", &[]),
    ("field-activity-name", &[]),
    ("field-activity-output", &[]),
    ("field-activity-assignee", &[]),
    ("field-activity-start", &[]),
    ("field-activity-due", &[]),
    ("field-activity-status", &[]),
    ("field-activity-note", &[]),
    ("field-wave-release", &[]),
    ("field-wave-name", &[]),
    ("field-wave-environment", &[]),
    ("field-wave-canary", &[]),
    ("field-wave-start", &[]),
    ("field-wave-minutes", &[]),
    ("field-wave-soak", &[]),
    ("field-wave-note", &[]),
    ("field-change-request-key", &[]),
    ("field-change-request-name", &[]),
    ("field-change-request-kind", &[]),
    ("field-change-request-state", &[]),
    ("field-change-request-placeholder", &[]),
    ("field-change-request-releases", &[]),
    ("field-change-request-cab", &[]),
    ("field-change-request-cab-date", &[]),
    ("field-change-request-submitted", &[]),
    ("field-change-request-retrospective", &[]),
    ("field-change-request-approver", &[]),
    ("field-change-request-owner", &[]),
    ("field-change-request-url", &[]),
    ("field-change-request-note", &[]),
    ("field-baseline-name", &[]),
    ("field-baseline-position", &[]),
    ("field-baseline-tolerance", &[]),
    ("field-baseline-note", &[]),
    ("field-custom-value-field", &[]),
    ("field-custom-value-record", &[]),
    ("field-custom-value-value", &[]),
    ("column-comparison", &[]),
    ("column-days", &[]),
    ("column-gate", &[]),
    ("column-impact", &[]),
    ("column-kind", &[]),
    ("column-name", &[]),
    ("column-offset", &[]),
    ("column-role", &[]),
    ("column-system", &[]),
    ("column-threshold", &[]),
    ("column-tier", &[]),
    ("column-unit", &[]),
    ("column-version", &[]),
    ("field-group-basics", &[]),
    ("field-group-dates", &[]),
    ("field-group-forecast", &[]),
    ("field-group-actual", &[]),
    ("field-group-people", &[]),
    ("field-group-scope", &[]),
    ("field-group-more", &[]),
    ("field-group-custom", &[]),
];

/// ```text
/// Name
/// ```
pub fn field_plan_name() -> Message {
    Message::new("field-plan-name", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_plan_zone() -> Message {
    Message::new("field-plan-zone", vec![])
}

/// ```text
/// Fiscal year starts in month
/// ```
pub fn field_plan_fiscal_year_start() -> Message {
    Message::new("field-plan-fiscal-year-start", vec![])
}

/// ```text
/// Working days
/// ```
pub fn field_plan_working_days() -> Message {
    Message::new("field-plan-working-days", vec![])
}

/// ```text
/// Work begins
/// ```
pub fn field_plan_working_from() -> Message {
    Message::new("field-plan-working-from", vec![])
}

/// ```text
/// Work ends
/// ```
pub fn field_plan_working_to() -> Message {
    Message::new("field-plan-working-to", vec![])
}

/// ```text
/// Bookings approved before their start
/// ```
pub fn field_plan_approval_lead() -> Message {
    Message::new("field-plan-approval-lead", vec![])
}

/// ```text
/// Working days between deployments of one system
/// ```
pub fn field_plan_system_gap() -> Message {
    Message::new("field-plan-system-gap", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_plan_description() -> Message {
    Message::new("field-plan-description", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_person_key() -> Message {
    Message::new("field-person-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_person_name() -> Message {
    Message::new("field-person-name", vec![])
}

/// ```text
/// E-mail
/// ```
pub fn field_person_email() -> Message {
    Message::new("field-person-email", vec![])
}

/// ```text
/// Team
/// ```
pub fn field_person_team() -> Message {
    Message::new("field-person-team", vec![])
}

/// ```text
/// Role
/// ```
pub fn field_person_role() -> Message {
    Message::new("field-person-role", vec![])
}

/// ```text
/// Working days
/// ```
pub fn field_person_working_days() -> Message {
    Message::new("field-person-working-days", vec![])
}

/// ```text
/// Work begins
/// ```
pub fn field_person_working_from() -> Message {
    Message::new("field-person-working-from", vec![])
}

/// ```text
/// Work ends
/// ```
pub fn field_person_working_to() -> Message {
    Message::new("field-person-working-to", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_person_zone() -> Message {
    Message::new("field-person-zone", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_team_key() -> Message {
    Message::new("field-team-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_team_name() -> Message {
    Message::new("field-team-name", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn field_team_portfolio() -> Message {
    Message::new("field-team-portfolio", vec![])
}

/// ```text
/// Capacity (effort a working day)
/// ```
pub fn field_team_capacity() -> Message {
    Message::new("field-team-capacity", vec![])
}

/// ```text
/// Working days
/// ```
pub fn field_team_working_days() -> Message {
    Message::new("field-team-working-days", vec![])
}

/// ```text
/// Work begins
/// ```
pub fn field_team_working_from() -> Message {
    Message::new("field-team-working-from", vec![])
}

/// ```text
/// Work ends
/// ```
pub fn field_team_working_to() -> Message {
    Message::new("field-team-working-to", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_team_zone() -> Message {
    Message::new("field-team-zone", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_portfolio_key() -> Message {
    Message::new("field-portfolio-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_portfolio_name() -> Message {
    Message::new("field-portfolio-name", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_portfolio_owner() -> Message {
    Message::new("field-portfolio-owner", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_portfolio_description() -> Message {
    Message::new("field-portfolio-description", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_system_key() -> Message {
    Message::new("field-system-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_system_name() -> Message {
    Message::new("field-system-name", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn field_system_portfolio() -> Message {
    Message::new("field-system-portfolio", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_system_owner() -> Message {
    Message::new("field-system-owner", vec![])
}

/// ```text
/// Made
/// ```
pub fn field_system_origin() -> Message {
    Message::new("field-system-origin", vec![])
}

/// ```text
/// Depends on
/// ```
pub fn field_system_depends_on() -> Message {
    Message::new("field-system-depends-on", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_system_description() -> Message {
    Message::new("field-system-description", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_environment_key() -> Message {
    Message::new("field-environment-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_environment_name() -> Message {
    Message::new("field-environment-name", vec![])
}

/// ```text
/// Tier
/// ```
pub fn field_environment_tier() -> Message {
    Message::new("field-environment-tier", vec![])
}

/// ```text
/// Place in the pipeline
/// ```
pub fn field_environment_position() -> Message {
    Message::new("field-environment-position", vec![])
}

/// ```text
/// Capacity (shared bookings)
/// ```
pub fn field_environment_capacity() -> Message {
    Message::new("field-environment-capacity", vec![])
}

/// ```text
/// Buffer after a refresh (minutes)
/// ```
pub fn field_environment_refresh_buffer() -> Message {
    Message::new("field-environment-refresh-buffer", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_environment_zone() -> Message {
    Message::new("field-environment-zone", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn field_environment_portfolio() -> Message {
    Message::new("field-environment-portfolio", vec![])
}

/// ```text
/// Systems
/// ```
pub fn field_environment_systems() -> Message {
    Message::new("field-environment-systems", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_environment_description() -> Message {
    Message::new("field-environment-description", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_environment_group_key() -> Message {
    Message::new("field-environment-group-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_environment_group_name() -> Message {
    Message::new("field-environment-group-name", vec![])
}

/// ```text
/// Members
/// ```
pub fn field_environment_group_members() -> Message {
    Message::new("field-environment-group-members", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_audience_key() -> Message {
    Message::new("field-audience-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_audience_name() -> Message {
    Message::new("field-audience-name", vec![])
}

/// ```text
/// Is told about
/// ```
pub fn field_audience_contents() -> Message {
    Message::new("field-audience-contents", vec![])
}

/// ```text
/// Portfolios
/// ```
pub fn field_audience_portfolios() -> Message {
    Message::new("field-audience-portfolios", vec![])
}

/// ```text
/// Environments
/// ```
pub fn field_audience_environments() -> Message {
    Message::new("field-audience-environments", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_release_template_key() -> Message {
    Message::new("field-release-template-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_release_template_name() -> Message {
    Message::new("field-release-template-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_release_template_kind() -> Message {
    Message::new("field-release-template-kind", vec![])
}

/// ```text
/// Governance
/// ```
pub fn field_release_template_governance() -> Message {
    Message::new("field-release-template-governance", vec![])
}

/// ```text
/// Ready after (days)
/// ```
pub fn field_release_template_ready_offset() -> Message {
    Message::new("field-release-template-ready-offset", vec![])
}

/// ```text
/// Deployment after (days)
/// ```
pub fn field_release_template_deploy_offset() -> Message {
    Message::new("field-release-template-deploy-offset", vec![])
}

/// ```text
/// Deployment time
/// ```
pub fn field_release_template_deploy_time() -> Message {
    Message::new("field-release-template-deploy-time", vec![])
}

/// ```text
/// Deployment length (minutes)
/// ```
pub fn field_release_template_deploy_minutes() -> Message {
    Message::new("field-release-template-deploy-minutes", vec![])
}

/// ```text
/// Phases
/// ```
pub fn field_release_template_phases() -> Message {
    Message::new("field-release-template-phases", vec![])
}

/// ```text
/// Gates
/// ```
pub fn field_release_template_gates() -> Message {
    Message::new("field-release-template-gates", vec![])
}

/// ```text
/// Criteria
/// ```
pub fn field_release_template_criteria() -> Message {
    Message::new("field-release-template-criteria", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_release_template_description() -> Message {
    Message::new("field-release-template-description", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_window_rule_name() -> Message {
    Message::new("field-window-rule-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_window_rule_kind() -> Message {
    Message::new("field-window-rule-kind", vec![])
}

/// ```text
/// Binding
/// ```
pub fn field_window_rule_severity() -> Message {
    Message::new("field-window-rule-severity", vec![])
}

/// ```text
/// Recurrence
/// ```
pub fn field_window_rule_rrule() -> Message {
    Message::new("field-window-rule-rrule", vec![])
}

/// ```text
/// First period starts
/// ```
pub fn field_window_rule_from() -> Message {
    Message::new("field-window-rule-from", vec![])
}

/// ```text
/// First period ends
/// ```
pub fn field_window_rule_to() -> Message {
    Message::new("field-window-rule-to", vec![])
}

/// ```text
/// Exceptions
/// ```
pub fn field_window_rule_exceptions() -> Message {
    Message::new("field-window-rule-exceptions", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_window_rule_zone() -> Message {
    Message::new("field-window-rule-zone", vec![])
}

/// ```text
/// Only tiers
/// ```
pub fn field_window_rule_tiers() -> Message {
    Message::new("field-window-rule-tiers", vec![])
}

/// ```text
/// Only release kinds
/// ```
pub fn field_window_rule_release_kinds() -> Message {
    Message::new("field-window-rule-release-kinds", vec![])
}

/// ```text
/// Covers phases of kind
/// ```
pub fn field_window_rule_phase_kinds() -> Message {
    Message::new("field-window-rule-phase-kinds", vec![])
}

/// ```text
/// Only for
/// ```
pub fn field_window_rule_scope() -> Message {
    Message::new("field-window-rule-scope", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_window_rule_note() -> Message {
    Message::new("field-window-rule-note", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_release_key() -> Message {
    Message::new("field-release-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_release_name() -> Message {
    Message::new("field-release-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_release_kind() -> Message {
    Message::new("field-release-kind", vec![])
}

/// ```text
/// Governance
/// ```
pub fn field_release_governance() -> Message {
    Message::new("field-release-governance", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_release_status() -> Message {
    Message::new("field-release-status", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn field_release_portfolio() -> Message {
    Message::new("field-release-portfolio", vec![])
}

/// ```text
/// Parents
/// ```
pub fn field_release_parents() -> Message {
    Message::new("field-release-parents", vec![])
}

/// ```text
/// Template
/// ```
pub fn field_release_template() -> Message {
    Message::new("field-release-template", vec![])
}

/// ```text
/// Release manager
/// ```
pub fn field_release_owner() -> Message {
    Message::new("field-release-owner", vec![])
}

/// ```text
/// Type
/// ```
pub fn field_release_type() -> Message {
    Message::new("field-release-type", vec![])
}

/// ```text
/// Stage
/// ```
pub fn field_release_stage() -> Message {
    Message::new("field-release-stage", vec![])
}

/// ```text
/// Team
/// ```
pub fn field_release_team() -> Message {
    Message::new("field-release-team", vec![])
}

/// ```text
/// Cadence
/// ```
pub fn field_release_cadence() -> Message {
    Message::new("field-release-cadence", vec![])
}

/// ```text
/// Slot of the cadence
/// ```
pub fn field_release_slot() -> Message {
    Message::new("field-release-slot", vec![])
}

/// ```text
/// Keeps its dates
/// ```
pub fn field_release_locked() -> Message {
    Message::new("field-release-locked", vec![])
}

/// ```text
/// Systems
/// ```
pub fn field_release_systems() -> Message {
    Message::new("field-release-systems", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_release_start() -> Message {
    Message::new("field-release-start", vec![])
}

/// ```text
/// Ready
/// ```
pub fn field_release_ready() -> Message {
    Message::new("field-release-ready", vec![])
}

/// ```text
/// Deployment
/// ```
pub fn field_release_deploy() -> Message {
    Message::new("field-release-deploy", vec![])
}

/// ```text
/// Deployment length (minutes)
/// ```
pub fn field_release_deploy_minutes() -> Message {
    Message::new("field-release-deploy-minutes", vec![])
}

/// ```text
/// Forecast start
/// ```
pub fn field_release_forecast_start() -> Message {
    Message::new("field-release-forecast-start", vec![])
}

/// ```text
/// Forecast ready
/// ```
pub fn field_release_forecast_ready() -> Message {
    Message::new("field-release-forecast-ready", vec![])
}

/// ```text
/// Forecast deployment
/// ```
pub fn field_release_forecast_deploy() -> Message {
    Message::new("field-release-forecast-deploy", vec![])
}

/// ```text
/// Actual start
/// ```
pub fn field_release_actual_start() -> Message {
    Message::new("field-release-actual-start", vec![])
}

/// ```text
/// Actual ready
/// ```
pub fn field_release_actual_ready() -> Message {
    Message::new("field-release-actual-ready", vec![])
}

/// ```text
/// Actual deployment
/// ```
pub fn field_release_actual_deploy() -> Message {
    Message::new("field-release-actual-deploy", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_release_description() -> Message {
    Message::new("field-release-description", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_phase_release() -> Message {
    Message::new("field-phase-release", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_phase_name() -> Message {
    Message::new("field-phase-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_phase_kind() -> Message {
    Message::new("field-phase-kind", vec![])
}

/// ```text
/// Needs tier
/// ```
pub fn field_phase_tier() -> Message {
    Message::new("field-phase-tier", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_phase_status() -> Message {
    Message::new("field-phase-status", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_phase_start() -> Message {
    Message::new("field-phase-start", vec![])
}

/// ```text
/// End
/// ```
pub fn field_phase_end() -> Message {
    Message::new("field-phase-end", vec![])
}

/// ```text
/// Forecast start
/// ```
pub fn field_phase_forecast_start() -> Message {
    Message::new("field-phase-forecast-start", vec![])
}

/// ```text
/// Forecast end
/// ```
pub fn field_phase_forecast_end() -> Message {
    Message::new("field-phase-forecast-end", vec![])
}

/// ```text
/// Actual start
/// ```
pub fn field_phase_actual_start() -> Message {
    Message::new("field-phase-actual-start", vec![])
}

/// ```text
/// Actual end
/// ```
pub fn field_phase_actual_end() -> Message {
    Message::new("field-phase-actual-end", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_phase_owner() -> Message {
    Message::new("field-phase-owner", vec![])
}

/// ```text
/// Team
/// ```
pub fn field_phase_team() -> Message {
    Message::new("field-phase-team", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_phase_note() -> Message {
    Message::new("field-phase-note", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_gate_release() -> Message {
    Message::new("field-gate-release", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_gate_name() -> Message {
    Message::new("field-gate-name", vec![])
}

/// ```text
/// Phase
/// ```
pub fn field_gate_phase() -> Message {
    Message::new("field-gate-phase", vec![])
}

/// ```text
/// Planned
/// ```
pub fn field_gate_at() -> Message {
    Message::new("field-gate-at", vec![])
}

/// ```text
/// Forecast
/// ```
pub fn field_gate_forecast() -> Message {
    Message::new("field-gate-forecast", vec![])
}

/// ```text
/// Actual
/// ```
pub fn field_gate_actual() -> Message {
    Message::new("field-gate-actual", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_gate_status() -> Message {
    Message::new("field-gate-status", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_gate_owner() -> Message {
    Message::new("field-gate-owner", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_gate_note() -> Message {
    Message::new("field-gate-note", vec![])
}

/// ```text
/// Gate
/// ```
pub fn field_criterion_gate() -> Message {
    Message::new("field-criterion-gate", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_criterion_name() -> Message {
    Message::new("field-criterion-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_criterion_kind() -> Message {
    Message::new("field-criterion-kind", vec![])
}

/// ```text
/// Comparison
/// ```
pub fn field_criterion_comparison() -> Message {
    Message::new("field-criterion-comparison", vec![])
}

/// ```text
/// Threshold
/// ```
pub fn field_criterion_threshold() -> Message {
    Message::new("field-criterion-threshold", vec![])
}

/// ```text
/// Unit
/// ```
pub fn field_criterion_unit() -> Message {
    Message::new("field-criterion-unit", vec![])
}

/// ```text
/// Approving role
/// ```
pub fn field_criterion_role() -> Message {
    Message::new("field-criterion-role", vec![])
}

/// ```text
/// Criterion
/// ```
pub fn field_evidence_criterion() -> Message {
    Message::new("field-evidence-criterion", vec![])
}

/// ```text
/// Value
/// ```
pub fn field_evidence_value() -> Message {
    Message::new("field-evidence-value", vec![])
}

/// ```text
/// Given by
/// ```
pub fn field_evidence_who() -> Message {
    Message::new("field-evidence-who", vec![])
}

/// ```text
/// Measured at
/// ```
pub fn field_evidence_at() -> Message {
    Message::new("field-evidence-at", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_evidence_note() -> Message {
    Message::new("field-evidence-note", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_milestone_release() -> Message {
    Message::new("field-milestone-release", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_milestone_name() -> Message {
    Message::new("field-milestone-name", vec![])
}

/// ```text
/// Planned
/// ```
pub fn field_milestone_date() -> Message {
    Message::new("field-milestone-date", vec![])
}

/// ```text
/// Forecast
/// ```
pub fn field_milestone_forecast() -> Message {
    Message::new("field-milestone-forecast", vec![])
}

/// ```text
/// Actual
/// ```
pub fn field_milestone_actual() -> Message {
    Message::new("field-milestone-actual", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_milestone_owner() -> Message {
    Message::new("field-milestone-owner", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_milestone_note() -> Message {
    Message::new("field-milestone-note", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_scope_item_release() -> Message {
    Message::new("field-scope-item-release", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_scope_item_key() -> Message {
    Message::new("field-scope-item-key", vec![])
}

/// ```text
/// Title
/// ```
pub fn field_scope_item_title() -> Message {
    Message::new("field-scope-item-title", vec![])
}

/// ```text
/// Type
/// ```
pub fn field_scope_item_type() -> Message {
    Message::new("field-scope-item-type", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_scope_item_status() -> Message {
    Message::new("field-scope-item-status", vec![])
}

/// ```text
/// Priority
/// ```
pub fn field_scope_item_priority() -> Message {
    Message::new("field-scope-item-priority", vec![])
}

/// ```text
/// Estimate
/// ```
pub fn field_scope_item_estimate() -> Message {
    Message::new("field-scope-item-estimate", vec![])
}

/// ```text
/// Systems
/// ```
pub fn field_scope_item_systems() -> Message {
    Message::new("field-scope-item-systems", vec![])
}

/// ```text
/// Depends on
/// ```
pub fn field_scope_item_depends_on() -> Message {
    Message::new("field-scope-item-depends-on", vec![])
}

/// ```text
/// Address
/// ```
pub fn field_scope_item_url() -> Message {
    Message::new("field-scope-item-url", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_scope_item_owner() -> Message {
    Message::new("field-scope-item-owner", vec![])
}

/// ```text
/// Description
/// ```
pub fn field_scope_item_description() -> Message {
    Message::new("field-scope-item-description", vec![])
}

/// ```text
/// First
/// ```
pub fn field_dependency_from() -> Message {
    Message::new("field-dependency-from", vec![])
}

/// ```text
/// Then
/// ```
pub fn field_dependency_to() -> Message {
    Message::new("field-dependency-to", vec![])
}

/// ```text
/// Type
/// ```
pub fn field_dependency_type() -> Message {
    Message::new("field-dependency-type", vec![])
}

/// ```text
/// Lag
/// ```
pub fn field_dependency_lag() -> Message {
    Message::new("field-dependency-lag", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_booking_key() -> Message {
    Message::new("field-booking-key", vec![])
}

/// ```text
/// Environment or group
/// ```
pub fn field_booking_environment() -> Message {
    Message::new("field-booking-environment", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_booking_release() -> Message {
    Message::new("field-booking-release", vec![])
}

/// ```text
/// Phase
/// ```
pub fn field_booking_phase() -> Message {
    Message::new("field-booking-phase", vec![])
}

/// ```text
/// Purpose
/// ```
pub fn field_booking_purpose() -> Message {
    Message::new("field-booking-purpose", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_booking_start() -> Message {
    Message::new("field-booking-start", vec![])
}

/// ```text
/// End
/// ```
pub fn field_booking_end() -> Message {
    Message::new("field-booking-end", vec![])
}

/// ```text
/// Mode
/// ```
pub fn field_booking_mode() -> Message {
    Message::new("field-booking-mode", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_booking_status() -> Message {
    Message::new("field-booking-status", vec![])
}

/// ```text
/// Requester
/// ```
pub fn field_booking_requester() -> Message {
    Message::new("field-booking-requester", vec![])
}

/// ```text
/// Approver
/// ```
pub fn field_booking_approver() -> Message {
    Message::new("field-booking-approver", vec![])
}

/// ```text
/// Versions
/// ```
pub fn field_booking_versions() -> Message {
    Message::new("field-booking-versions", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_booking_note() -> Message {
    Message::new("field-booking-note", vec![])
}

/// ```text
/// Environment
/// ```
pub fn field_environment_event_environment() -> Message {
    Message::new("field-environment-event-environment", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_environment_event_kind() -> Message {
    Message::new("field-environment-event-kind", vec![])
}

/// ```text
/// Known beforehand
/// ```
pub fn field_environment_event_planned() -> Message {
    Message::new("field-environment-event-planned", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_environment_event_name() -> Message {
    Message::new("field-environment-event-name", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_environment_event_start() -> Message {
    Message::new("field-environment-event-start", vec![])
}

/// ```text
/// End
/// ```
pub fn field_environment_event_end() -> Message {
    Message::new("field-environment-event-end", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_environment_event_note() -> Message {
    Message::new("field-environment-event-note", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_stakeholder_release() -> Message {
    Message::new("field-stakeholder-release", vec![])
}

/// ```text
/// Person
/// ```
pub fn field_stakeholder_person() -> Message {
    Message::new("field-stakeholder-person", vec![])
}

/// ```text
/// RACI role
/// ```
pub fn field_stakeholder_raci() -> Message {
    Message::new("field-stakeholder-raci", vec![])
}

/// ```text
/// Audiences
/// ```
pub fn field_stakeholder_audiences() -> Message {
    Message::new("field-stakeholder-audiences", vec![])
}

/// ```text
/// Subject
/// ```
pub fn field_waiver_subject() -> Message {
    Message::new("field-waiver-subject", vec![])
}

/// ```text
/// Rule
/// ```
pub fn field_waiver_rule() -> Message {
    Message::new("field-waiver-rule", vec![])
}

/// ```text
/// Reason
/// ```
pub fn field_waiver_reason() -> Message {
    Message::new("field-waiver-reason", vec![])
}

/// ```text
/// Requested by
/// ```
pub fn field_waiver_requested_by() -> Message {
    Message::new("field-waiver-requested-by", vec![])
}

/// ```text
/// Approved by
/// ```
pub fn field_waiver_approved_by() -> Message {
    Message::new("field-waiver-approved-by", vec![])
}

/// ```text
/// Valid until
/// ```
pub fn field_waiver_expires() -> Message {
    Message::new("field-waiver-expires", vec![])
}

/// ```text
/// Conflict
/// ```
pub fn field_decision_conflict() -> Message {
    Message::new("field-decision-conflict", vec![])
}

/// ```text
/// Decision
/// ```
pub fn field_decision_decision() -> Message {
    Message::new("field-decision-decision", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_decision_owner() -> Message {
    Message::new("field-decision-owner", vec![])
}

/// ```text
/// Second name
/// ```
pub fn field_decision_second() -> Message {
    Message::new("field-decision-second", vec![])
}

/// ```text
/// Holds until
/// ```
pub fn field_decision_until() -> Message {
    Message::new("field-decision-until", vec![])
}

/// ```text
/// Decided
/// ```
pub fn field_decision_decided() -> Message {
    Message::new("field-decision-decided", vec![])
}

/// ```text
/// Reason
/// ```
pub fn field_decision_reason() -> Message {
    Message::new("field-decision-reason", vec![])
}

/// ```text
/// Who
/// ```
pub fn field_leave_who() -> Message {
    Message::new("field-leave-who", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_leave_start() -> Message {
    Message::new("field-leave-start", vec![])
}

/// ```text
/// End
/// ```
pub fn field_leave_end() -> Message {
    Message::new("field-leave-end", vec![])
}

/// ```text
/// Away (percent)
/// ```
pub fn field_leave_percent() -> Message {
    Message::new("field-leave-percent", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_leave_note() -> Message {
    Message::new("field-leave-note", vec![])
}

/// ```text
/// List
/// ```
pub fn field_term_list() -> Message {
    Message::new("field-term-list", vec![])
}

/// ```text
/// Word in files
/// ```
pub fn field_term_word() -> Message {
    Message::new("field-term-word", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_term_name() -> Message {
    Message::new("field-term-name", vec![])
}

/// ```text
/// Stands for
/// ```
pub fn field_term_base() -> Message {
    Message::new("field-term-base", vec![])
}

/// ```text
/// Place in the list
/// ```
pub fn field_term_position() -> Message {
    Message::new("field-term-position", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_term_note() -> Message {
    Message::new("field-term-note", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_custom_field_key() -> Message {
    Message::new("field-custom-field-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_custom_field_name() -> Message {
    Message::new("field-custom-field-name", vec![])
}

/// ```text
/// Of
/// ```
pub fn field_custom_field_on() -> Message {
    Message::new("field-custom-field-on", vec![])
}

/// ```text
/// Holds
/// ```
pub fn field_custom_field_kind() -> Message {
    Message::new("field-custom-field-kind", vec![])
}

/// ```text
/// Choices
/// ```
pub fn field_custom_field_choices() -> Message {
    Message::new("field-custom-field-choices", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_custom_field_note() -> Message {
    Message::new("field-custom-field-note", vec![])
}

/// ```text
/// Kind of conflict
/// ```
pub fn field_process_rule_conflict() -> Message {
    Message::new("field-process-rule-conflict", vec![])
}

/// ```text
/// Severity
/// ```
pub fn field_process_rule_severity() -> Message {
    Message::new("field-process-rule-severity", vec![])
}

/// ```text
/// Governance
/// ```
pub fn field_process_rule_governance() -> Message {
    Message::new("field-process-rule-governance", vec![])
}

/// ```text
/// Kinds of release
/// ```
pub fn field_process_rule_release_kinds() -> Message {
    Message::new("field-process-rule-release-kinds", vec![])
}

/// ```text
/// Template
/// ```
pub fn field_process_rule_template() -> Message {
    Message::new("field-process-rule-template", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_process_rule_note() -> Message {
    Message::new("field-process-rule-note", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_policy_name() -> Message {
    Message::new("field-policy-name", vec![])
}

/// ```text
/// Rule
/// ```
pub fn field_policy_rule() -> Message {
    Message::new("field-policy-rule", vec![])
}

/// ```text
/// Severity
/// ```
pub fn field_policy_severity() -> Message {
    Message::new("field-policy-severity", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_policy_note() -> Message {
    Message::new("field-policy-note", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_cadence_key() -> Message {
    Message::new("field-cadence-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_cadence_name() -> Message {
    Message::new("field-cadence-name", vec![])
}

/// ```text
/// Template
/// ```
pub fn field_cadence_template() -> Message {
    Message::new("field-cadence-template", vec![])
}

/// ```text
/// Recurrence
/// ```
pub fn field_cadence_rrule() -> Message {
    Message::new("field-cadence-rrule", vec![])
}

/// ```text
/// First day
/// ```
pub fn field_cadence_from() -> Message {
    Message::new("field-cadence-from", vec![])
}

/// ```text
/// Last day
/// ```
pub fn field_cadence_until() -> Message {
    Message::new("field-cadence-until", vec![])
}

/// ```text
/// On a day without work
/// ```
pub fn field_cadence_holidays() -> Message {
    Message::new("field-cadence-holidays", vec![])
}

/// ```text
/// In a freeze
/// ```
pub fn field_cadence_freezes() -> Message {
    Message::new("field-cadence-freezes", vec![])
}

/// ```text
/// Key of each release
/// ```
pub fn field_cadence_key_pattern() -> Message {
    Message::new("field-cadence-key-pattern", vec![])
}

/// ```text
/// Name of each release
/// ```
pub fn field_cadence_name_pattern() -> Message {
    Message::new("field-cadence-name-pattern", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn field_cadence_portfolio() -> Message {
    Message::new("field-cadence-portfolio", vec![])
}

/// ```text
/// Team
/// ```
pub fn field_cadence_team() -> Message {
    Message::new("field-cadence-team", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_cadence_note() -> Message {
    Message::new("field-cadence-note", vec![])
}

/// ```text
/// Key
/// ```
pub fn field_cab_key() -> Message {
    Message::new("field-cab-key", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_cab_name() -> Message {
    Message::new("field-cab-name", vec![])
}

/// ```text
/// Recurrence
/// ```
pub fn field_cab_rrule() -> Message {
    Message::new("field-cab-rrule", vec![])
}

/// ```text
/// First meeting begins
/// ```
pub fn field_cab_from() -> Message {
    Message::new("field-cab-from", vec![])
}

/// ```text
/// First meeting ends
/// ```
pub fn field_cab_to() -> Message {
    Message::new("field-cab-to", vec![])
}

/// ```text
/// Except on
/// ```
pub fn field_cab_exceptions() -> Message {
    Message::new("field-cab-exceptions", vec![])
}

/// ```text
/// Zone
/// ```
pub fn field_cab_zone() -> Message {
    Message::new("field-cab-zone", vec![])
}

/// ```text
/// Cut-off before the meeting
/// ```
pub fn field_cab_cutoff() -> Message {
    Message::new("field-cab-cutoff", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_cab_note() -> Message {
    Message::new("field-cab-note", vec![])
}

/// ```text
/// Phase
/// ```
pub fn field_activity_phase() -> Message {
    Message::new("field-activity-phase", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_activity_name() -> Message {
    Message::new("field-activity-name", vec![])
}

/// ```text
/// Output
/// ```
pub fn field_activity_output() -> Message {
    Message::new("field-activity-output", vec![])
}

/// ```text
/// Assignee
/// ```
pub fn field_activity_assignee() -> Message {
    Message::new("field-activity-assignee", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_activity_start() -> Message {
    Message::new("field-activity-start", vec![])
}

/// ```text
/// Due
/// ```
pub fn field_activity_due() -> Message {
    Message::new("field-activity-due", vec![])
}

/// ```text
/// Status
/// ```
pub fn field_activity_status() -> Message {
    Message::new("field-activity-status", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_activity_note() -> Message {
    Message::new("field-activity-note", vec![])
}

/// ```text
/// Release
/// ```
pub fn field_wave_release() -> Message {
    Message::new("field-wave-release", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_wave_name() -> Message {
    Message::new("field-wave-name", vec![])
}

/// ```text
/// Environment
/// ```
pub fn field_wave_environment() -> Message {
    Message::new("field-wave-environment", vec![])
}

/// ```text
/// Canary
/// ```
pub fn field_wave_canary() -> Message {
    Message::new("field-wave-canary", vec![])
}

/// ```text
/// Start
/// ```
pub fn field_wave_start() -> Message {
    Message::new("field-wave-start", vec![])
}

/// ```text
/// Length (minutes)
/// ```
pub fn field_wave_minutes() -> Message {
    Message::new("field-wave-minutes", vec![])
}

/// ```text
/// Soak time
/// ```
pub fn field_wave_soak() -> Message {
    Message::new("field-wave-soak", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_wave_note() -> Message {
    Message::new("field-wave-note", vec![])
}

/// ```text
/// Number
/// ```
pub fn field_change_request_key() -> Message {
    Message::new("field-change-request-key", vec![])
}

/// ```text
/// Title
/// ```
pub fn field_change_request_name() -> Message {
    Message::new("field-change-request-name", vec![])
}

/// ```text
/// Kind
/// ```
pub fn field_change_request_kind() -> Message {
    Message::new("field-change-request-kind", vec![])
}

/// ```text
/// State
/// ```
pub fn field_change_request_state() -> Message {
    Message::new("field-change-request-state", vec![])
}

/// ```text
/// Placeholder
/// ```
pub fn field_change_request_placeholder() -> Message {
    Message::new("field-change-request-placeholder", vec![])
}

/// ```text
/// Releases
/// ```
pub fn field_change_request_releases() -> Message {
    Message::new("field-change-request-releases", vec![])
}

/// ```text
/// CAB
/// ```
pub fn field_change_request_cab() -> Message {
    Message::new("field-change-request-cab", vec![])
}

/// ```text
/// CAB date
/// ```
pub fn field_change_request_cab_date() -> Message {
    Message::new("field-change-request-cab-date", vec![])
}

/// ```text
/// Handed in
/// ```
pub fn field_change_request_submitted() -> Message {
    Message::new("field-change-request-submitted", vec![])
}

/// ```text
/// Approval afterwards until
/// ```
pub fn field_change_request_retrospective() -> Message {
    Message::new("field-change-request-retrospective", vec![])
}

/// ```text
/// Approver
/// ```
pub fn field_change_request_approver() -> Message {
    Message::new("field-change-request-approver", vec![])
}

/// ```text
/// Owner
/// ```
pub fn field_change_request_owner() -> Message {
    Message::new("field-change-request-owner", vec![])
}

/// ```text
/// Address
/// ```
pub fn field_change_request_url() -> Message {
    Message::new("field-change-request-url", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_change_request_note() -> Message {
    Message::new("field-change-request-note", vec![])
}

/// ```text
/// Name
/// ```
pub fn field_baseline_name() -> Message {
    Message::new("field-baseline-name", vec![])
}

/// ```text
/// Revision
/// ```
pub fn field_baseline_position() -> Message {
    Message::new("field-baseline-position", vec![])
}

/// ```text
/// Tolerance (working days)
/// ```
pub fn field_baseline_tolerance() -> Message {
    Message::new("field-baseline-tolerance", vec![])
}

/// ```text
/// Note
/// ```
pub fn field_baseline_note() -> Message {
    Message::new("field-baseline-note", vec![])
}

/// ```text
/// Field
/// ```
pub fn field_custom_value_field() -> Message {
    Message::new("field-custom-value-field", vec![])
}

/// ```text
/// Record
/// ```
pub fn field_custom_value_record() -> Message {
    Message::new("field-custom-value-record", vec![])
}

/// ```text
/// Value
/// ```
pub fn field_custom_value_value() -> Message {
    Message::new("field-custom-value-value", vec![])
}

/// ```text
/// Comparison
/// ```
pub fn column_comparison() -> Message {
    Message::new("column-comparison", vec![])
}

/// ```text
/// Length in days
/// ```
pub fn column_days() -> Message {
    Message::new("column-days", vec![])
}

/// ```text
/// Gate
/// ```
pub fn column_gate() -> Message {
    Message::new("column-gate", vec![])
}

/// ```text
/// Impact
/// ```
pub fn column_impact() -> Message {
    Message::new("column-impact", vec![])
}

/// ```text
/// Kind
/// ```
pub fn column_kind() -> Message {
    Message::new("column-kind", vec![])
}

/// ```text
/// Name
/// ```
pub fn column_name() -> Message {
    Message::new("column-name", vec![])
}

/// ```text
/// Day from start
/// ```
pub fn column_offset() -> Message {
    Message::new("column-offset", vec![])
}

/// ```text
/// Role
/// ```
pub fn column_role() -> Message {
    Message::new("column-role", vec![])
}

/// ```text
/// System
/// ```
pub fn column_system() -> Message {
    Message::new("column-system", vec![])
}

/// ```text
/// Threshold
/// ```
pub fn column_threshold() -> Message {
    Message::new("column-threshold", vec![])
}

/// ```text
/// Tier
/// ```
pub fn column_tier() -> Message {
    Message::new("column-tier", vec![])
}

/// ```text
/// Unit
/// ```
pub fn column_unit() -> Message {
    Message::new("column-unit", vec![])
}

/// ```text
/// Version
/// ```
pub fn column_version() -> Message {
    Message::new("column-version", vec![])
}

/// ```text
/// Basics
/// ```
pub fn field_group_basics() -> Message {
    Message::new("field-group-basics", vec![])
}

/// ```text
/// Planned dates
/// ```
pub fn field_group_dates() -> Message {
    Message::new("field-group-dates", vec![])
}

/// ```text
/// Forecast
/// ```
pub fn field_group_forecast() -> Message {
    Message::new("field-group-forecast", vec![])
}

/// ```text
/// Actual
/// ```
pub fn field_group_actual() -> Message {
    Message::new("field-group-actual", vec![])
}

/// ```text
/// People
/// ```
pub fn field_group_people() -> Message {
    Message::new("field-group-people", vec![])
}

/// ```text
/// Reach
/// ```
pub fn field_group_scope() -> Message {
    Message::new("field-group-scope", vec![])
}

/// ```text
/// More
/// ```
pub fn field_group_more() -> Message {
    Message::new("field-group-more", vec![])
}

/// ```text
/// Custom fields
/// ```
pub fn field_group_custom() -> Message {
    Message::new("field-group-custom", vec![])
}
