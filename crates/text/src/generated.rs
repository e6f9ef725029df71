//! One function for each message of `messages/en`. Made by `cargo xtask generate`; do not edit.
#![allow(clippy::too_many_arguments)]

use crate::message::{Arg, Message};

/// The files of the language, as they are parsed at run time.
pub(crate) const SOURCES: &[&str] = &[
    include_str!("../messages/en/cadence.ftl"),
    include_str!("../messages/en/cli.ftl"),
    include_str!("../messages/en/commands.ftl"),
    include_str!("../messages/en/conflicts.ftl"),
    include_str!("../messages/en/conflicts-places.ftl"),
    include_str!("../messages/en/dates.ftl"),
    include_str!("../messages/en/errors.ftl"),
    include_str!("../messages/en/feed.ftl"),
    include_str!("../messages/en/fields.ftl"),
    include_str!("../messages/en/import.ftl"),
    include_str!("../messages/en/kinds.ftl"),
    include_str!("../messages/en/labels.ftl"),
    include_str!("../messages/en/plan-errors.ftl"),
    include_str!("../messages/en/process.ftl"),
    include_str!("../messages/en/report.ftl"),
    include_str!("../messages/en/scene.ftl"),
    include_str!("../messages/en/schedule.ftl"),
    include_str!("../messages/en/shell.ftl"),
    include_str!("../messages/en/template.ftl"),
    include_str!("../messages/en/workspace.ftl"),
];

/// Every message with its variables, for tests.
#[cfg(test)]
pub(crate) const VARIABLES: &[(&str, &[&str])] = &[
    ("cadence-weekday", &["day"]),
    ("cadence-holiday", &["day", "rule"]),
    ("cadence-freeze", &["day", "rule"]),
    ("cadence-moved", &["why", "day"]),
    ("cadence-stayed", &["why"]),
    ("cadence-skipped", &["why"]),
    ("cadence-taken", &["day"]),
    ("cadence-nowhere", &[]),
    ("cadence-approved", &["count"]),
    ("cadence-create", &[]),
    ("cadence-move-later", &["days"]),
    ("cadence-move-earlier", &["days"]),
    ("cadence-same", &[]),
    ("cadence-past", &[]),
    ("cadence-locked", &[]),
    ("cadence-over", &[]),
    ("cadence-undated", &[]),
    ("cadence-remove", &[]),
    ("cadence-kept", &[]),
    ("cadence-left-out", &[]),
    ("refused-cadence-no-slot", &["name"]),
    ("refused-cadence-no-slot-hint", &[]),
    ("refused-cadence-all-left-out", &["name", "count"]),
    ("refused-cadence-all-left-out-hint", &[]),
    ("refused-cadence-too-many", &["name", "most"]),
    ("refused-cadence-too-many-hint", &[]),
    ("refused-cadence-equal-keys", &["one", "other", "key"]),
    ("refused-cadence-equal-keys-hint", &[]),
    ("cli-counts", &["errors", "warnings"]),
    ("cli-error", &["sentence"]),
    ("cli-hint", &["hint"]),
    ("cli-made", &["file", "releases"]),
    ("cli-made-size", &["file", "releases", "phases", "bookings"]),
    ("cli-taken", &["label", "count"]),
    ("cli-import-rows", &["rows", "taken", "same", "problems"]),
    ("cli-import-rows-only", &["rows", "right", "same", "problems"]),
    ("cli-import-dry", &[]),
    ("cli-import-same", &[]),
    ("cli-import-same-rest", &[]),
    ("cli-import-none", &[]),
    ("cli-import-refused", &["count"]),
    ("cli-problem-error", &["place", "text"]),
    ("cli-problem-remark", &["place", "text"]),
    ("cli-place", &["file", "line"]),
    ("cli-place-column", &["file", "line", "column"]),
    ("cli-place-character", &["file", "line", "character"]),
    ("cli-place-path", &["file", "line", "character", "path"]),
    ("cli-severity-error", &[]),
    ("cli-severity-warning", &[]),
    ("cli-conflict", &["severity", "kind", "text"]),
    ("cli-conflict-id", &["id", "when"]),
    ("cli-conflict-detail", &["sentence"]),
    ("cli-counts-settled", &["counts", "settled"]),
    ("cli-conflict-id-only", &["id"]),
    ("cli-wrote", &["file"]),
    ("cli-applied", &["line", "label"]),
    ("cli-apply-refused", &["line", "sentence"]),
    ("cli-apply-nothing", &[]),
    ("cli-gained", &["text"]),
    ("cli-lost", &["text"]),
    ("cli-done", &["label"]),
    ("cli-verified", &["file", "entries", "records"]),
    ("cli-log-line", &["seq", "when", "author", "label"]),
    ("cli-cadence-slot", &["key", "nominal", "reasons"]),
    ("cli-not-json", &["line", "why"]),
    ("cli-limits-of-feeds", &[]),
    ("cli-idle-option", &["option"]),
    ("cli-no-release", &["key"]),
    ("cli-no-audience", &["key"]),
    ("cli-bad-day", &["found"]),
    ("cli-unknown-since", &["found"]),
    ("help-about", &[]),
    ("help-plan", &[]),
    ("help-new", &[]),
    ("help-new-name", &[]),
    ("help-new-zone", &[]),
    ("help-new-sample", &[]),
    ("help-import", &[]),
    ("help-import-from", &[]),
    ("help-import-input", &[]),
    ("help-import-dry-run", &[]),
    ("help-import-partial", &[]),
    ("help-apply", &[]),
    ("help-apply-file", &[]),
    ("help-check", &[]),
    ("help-check-sarif", &[]),
    ("help-check-fail-on", &[]),
    ("help-json", &[]),
    ("help-quiet", &[]),
    ("help-show", &[]),
    ("help-show-what", &[]),
    ("help-export", &[]),
    ("help-export-what", &[]),
    ("help-export-out", &[]),
    ("help-export-audience", &[]),
    ("help-export-from", &[]),
    ("help-export-to", &[]),
    ("help-report", &[]),
    ("help-report-what", &[]),
    ("help-report-paper", &[]),
    ("help-report-release", &[]),
    ("help-report-year", &[]),
    ("help-report-since", &[]),
    ("help-undo", &[]),
    ("help-redo", &[]),
    ("help-backup", &[]),
    ("help-verify", &[]),
    ("help-generate", &[]),
    ("help-generate-releases", &[]),
    ("help-generate-bookings", &[]),
    ("help-generate-seed", &[]),
    ("cli-release-needed", &[]),
    ("did-add", &["kind", "name"]),
    ("did-edit", &["name"]),
    ("did-edit-field", &["field", "name"]),
    ("did-move-days", &["name", "days"]),
    ("did-move-days-earlier", &["name", "days"]),
    ("did-move-time", &["name", "length"]),
    ("did-move-time-earlier", &["name", "length"]),
    ("did-resize", &["name"]),
    ("did-remove", &["name"]),
    ("did-link", &["from", "to"]),
    ("did-join", &["release", "parent"]),
    ("did-leave", &["release", "parent"]),
    ("did-clone", &["release", "key"]),
    ("did-apply-template", &["key", "template"]),
    ("did-follow-template", &["name"]),
    ("did-draw-cadence", &["name"]),
    ("did-approve", &["name"]),
    ("did-reject", &["name"]),
    ("did-evidence", &["name"]),
    ("did-decide", &[]),
    ("did-decide-many", &["count"]),
    ("did-batch", &["count"]),
    ("did-add-many", &["count"]),
    ("did-undo", &["what"]),
    ("did-redo", &["what"]),
    ("did-nothing", &[]),
    ("change-added", &["kind", "name"]),
    ("change-removed", &["kind", "name"]),
    ("change-set", &["name", "field", "old", "new"]),
    ("change-empty", &[]),
    ("change-more", &["count"]),
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
    ("dates-weekdays", &[]),
    ("dates-months", &[]),
    ("dates-months-short", &[]),
    ("dates-day", &["weekday", "day", "month", "year"]),
    ("dates-day-short", &["day", "month"]),
    ("dates-day-short-year", &["day", "month", "year"]),
    ("dates-moment", &["day", "time"]),
    ("dates-same-day", &["day", "from", "to"]),
    ("dates-period", &["from", "to"]),
    ("dates-end-of-day", &["day"]),
    ("dates-days", &["count"]),
    ("dates-hours", &["hours"]),
    ("dates-hours-minutes", &["hours", "minutes"]),
    ("dates-minutes", &["count"]),
    ("dates-length-working", &["length", "working"]),
    ("dates-length-idle", &["length"]),
    ("dates-length-clocks", &["length", "civil"]),
    ("error-file-missing", &["path"]),
    ("error-interrupted", &[]),
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
    ("import-empty", &[]),
    ("import-not-text", &[]),
    ("import-utf16", &[]),
    ("import-windows-1252", &[]),
    ("import-no-layout", &[]),
    ("import-missing-columns", &["kinds", "columns"]),
    ("import-ambiguous-layout", &["files"]),
    ("import-unknown-header", &["name", "kinds"]),
    ("import-doubled-header", &["name"]),
    ("import-too-many-rows", &["most"]),
    ("import-gave-up", &[]),
    ("import-too-few-cells", &["found", "expected"]),
    ("import-too-many-cells", &["found", "expected"]),
    ("import-open-quote", &[]),
    ("import-cell-too-long", &["most"]),
    ("import-not-json", &["reason"]),
    ("import-unknown-key", &["key", "kinds"]),
    ("import-ambiguous-key", &["key"]),
    ("import-duplicate-key", &["kind", "key", "file", "line"]),
    ("import-same-row", &["file", "line"]),
    ("import-left-out", &["key"]),
    ("import-portfolio-made", &["key"]),
    ("import-unknown", &["what"]),
    ("import-not-a-calendar", &[]),
    ("import-no-events", &[]),
    ("import-cancelled-event", &[]),
    ("import-same-event", &["line"]),
    ("import-first-only", &[]),
    ("import-no-length", &[]),
    ("import-too-many-dates", &["most"]),
    ("import-release-made", &["key"]),
    ("import-not-utf8", &[]),
    ("import-not-json-file", &["reason"]),
    ("import-cut-off", &[]),
    ("import-not-a-process", &[]),
    ("import-newer-version", &["found", "known"]),
    ("import-unknown-list", &["name", "lists"]),
    ("import-unknown-field", &["name", "kinds"]),
    ("import-unknown-column", &["name", "known"]),
    ("import-doubled-field", &["name"]),
    ("import-not-an-object", &[]),
    ("ics-not-utf8", &[]),
    ("ics-line-too-long", &[]),
    ("ics-orphan-joined", &[]),
    ("ics-not-a-property", &[]),
    ("ics-bad-parameters", &["property"]),
    ("ics-parameters-dropped", &["property"]),
    ("ics-outside-component", &["property"]),
    ("ics-too-deep", &["component"]),
    ("ics-missing-end", &["component"]),
    ("ics-stray-end", &["component"]),
    ("ics-too-many-events", &["most"]),
    ("ics-too-many-properties", &["most"]),
    ("ics-too-many-problems", &[]),
    ("ics-no-start", &[]),
    ("ics-bad-start", &["value"]),
    ("ics-bad-time", &["value", "property"]),
    ("ics-bad-duration", &["value"]),
    ("ics-end-before-start", &[]),
    ("ics-end-of-other-kind", &[]),
    ("ics-unknown-zone", &["name"]),
    ("ics-unknown-status", &["value"]),
    ("ics-bad-sequence", &["value"]),
    ("ics-many-rules", &[]),
    ("ics-period-length", &[]),
    ("ics-encoded", &["property"]),
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
    ("label-belongs", &["whole", "part"]),
    ("label-arrow", &["from", "to"]),
    ("label-evidence", &["value", "who"]),
    ("label-gone", &[]),
    ("label-key-name", &["key", "name"]),
    ("refused-not-found", &["kind"]),
    ("refused-exists", &["kind"]),
    ("refused-key-taken", &["kind", "key"]),
    ("refused-key-taken-hint", &[]),
    ("refused-dangling", &["field"]),
    ("refused-no-field", &["field", "kinds"]),
    ("refused-value", &["field", "why"]),
    ("refused-end-before-start", &["end", "start"]),
    ("refused-contains-itself", &["name"]),
    ("refused-depends-on-itself", &["name"]),
    ("refused-not-movable", &["kinds"]),
    ("refused-date-range", &["name"]),
    ("refused-two-names", &[]),
    ("refused-two-names-hint", &[]),
    ("refused-plan-fixed", &[]),
    ("refused-booking-not-open", &["name"]),
    ("refused-bad-id", &["id"]),
    ("refused-not-enterprise", &["name"]),
    ("refused-enterprise-scope", &["name"]),
    ("refused-phase-of-another", &["name"]),
    ("refused-custom-not-for", &["field", "kinds"]),
    ("refused-custom-twice", &["record", "field"]),
    ("refused-custom-misfits", &["count", "field"]),
    ("refused-term-list", &["term"]),
    ("refused-rule-twice", &["rule"]),
    ("refused-rule-twice-hint", &[]),
    ("refused-empty-template", &["name"]),
    ("refused-follows-none", &["name"]),
    ("refused-nested", &[]),
    ("refused-in-batch", &["place", "why"]),
    ("value-required", &[]),
    ("value-not-text", &[]),
    ("value-not-integer", &["found"]),
    ("value-not-number", &["found"]),
    ("value-out-of-range", &["min", "max"]),
    ("value-not-flag", &["found"]),
    ("value-not-day", &["found"]),
    ("value-not-moment", &["found"]),
    ("value-not-time", &["found"]),
    ("value-not-choice", &["found", "choices"]),
    ("value-not-zone", &["found"]),
    ("value-not-rule", &["column", "why"]),
    ("rule-unexpected", &["found", "expected"]),
    ("rule-ends", &["expected"]),
    ("rule-out-of-range", &["min", "max"]),
    ("rule-backwards", &[]),
    ("rule-no-day-free", &[]),
    ("rule-twice", &["limit"]),
    ("rule-open-quote", &[]),
    ("rule-no-such", &["kind", "key"]),
    ("rule-word", &["word"]),
    ("rule-number", &[]),
    ("rule-kind", &["kinds"]),
    ("rule-name", &[]),
    ("rule-offset", &[]),
    ("rule-end", &[]),
    ("rule-either", &["most", "last"]),
    ("value-not-recurrence", &["found", "why"]),
    ("recurrence-no-frequency", &[]),
    ("recurrence-too-often", &["part"]),
    ("recurrence-bad-part", &["part"]),
    ("recurrence-misfit", &["part"]),
    ("recurrence-unread", &[]),
    ("recurrence-count-and-until", &[]),
    ("recurrence-zero", &["part"]),
    ("recurrence-twice", &["part"]),
    ("recurrence-zeroth", &["part"]),
    ("recurrence-not-together", &["part", "with"]),
    ("recurrence-setpos-alone", &[]),
    ("recurrence-ends-before-start", &[]),
    ("recurrence-never", &[]),
    ("recurrence-all-excepted", &[]),
    ("value-not-lag", &["found"]),
    ("value-not-reference", &["found", "kinds"]),
    ("value-not-list", &[]),
    ("value-blank-among", &[]),
    ("value-twice", &["found"]),
    ("value-bad-row", &["row", "reason"]),
    ("value-in-row", &["row", "column", "why"]),
    ("value-no-gate", &["gate"]),
    ("value-only-where", &["field", "words"]),
    ("value-built-in", &["key"]),
    ("value-bad-text", &[]),
    ("value-bad-key", &[]),
    ("value-bad-word", &[]),
    ("value-not-after", &["found"]),
    ("conflict-kind-phase-order", &[]),
    ("conflict-kind-gate-missing", &[]),
    ("conflict-kind-scope-order", &[]),
    ("conflict-kind-holiday", &[]),
    ("conflict-rule-phase-order", &[]),
    ("conflict-rule-gate-missing", &[]),
    ("conflict-rule-scope-order", &[]),
    ("conflict-rule-holiday", &[]),
    ("conflict-phase-order", &["second", "length", "first", "template"]),
    ("conflict-gate-missing", &["release", "template", "count", "gates"]),
    ("conflict-scope-order", &["item", "release", "at", "needed", "later", "until"]),
    ("conflict-holiday-deployment", &["deployment", "rule", "day"]),
    ("conflict-holiday-gate", &["gate", "rule", "day"]),
    ("fact-template-order", &["release", "template", "first", "second"]),
    ("fact-follows", &["release", "template"]),
    ("fact-template-gates", &["template", "count", "gates"]),
    ("fact-needs", &["item", "needed"]),
    ("fact-goes-live", &["release", "at"]),
    ("fact-goes-ready", &["release", "at"]),
    ("fact-holiday", &["rule", "day"]),
    ("fact-concerns", &["people"]),
    ("people-team", &["release", "team"]),
    ("people-owner", &["person", "record"]),
    ("people-role", &["person", "release"]),
    ("people-member", &["person", "team"]),
    ("people-portfolio", &["release", "portfolio"]),
    ("conflict-kind-scope-over-capacity", &[]),
    ("conflict-kind-person-double-booked", &[]),
    ("conflict-kind-change-unapproved", &[]),
    ("conflict-kind-cab-cutoff-missed", &[]),
    ("conflict-kind-baseline-breach", &[]),
    ("conflict-rule-scope-over-capacity", &[]),
    ("conflict-rule-person-double-booked", &[]),
    ("conflict-rule-change-unapproved", &[]),
    ("conflict-rule-cab-cutoff-missed", &[]),
    ("conflict-rule-baseline-breach", &[]),
    ("conflict-scope-over-capacity", &["release", "asked", "team", "possible", "days", "until"]),
    ("conflict-double-booked", &["person", "first", "second", "period", "length"]),
    ("conflict-works-on-leave", &["person", "duty", "period"]),
    ("conflict-change-unapproved-none", &["release", "planned"]),
    ("conflict-change-unapproved", &["release", "planned", "requests", "count"]),
    ("conflict-change-unapproved-late", &["release", "due"]),
    ("conflict-cab-cutoff-missed", &["request", "meeting", "release", "planned", "cutoff"]),
    ("conflict-cab-cutoff-no-meeting", &["request", "release", "planned"]),
    ("meeting-of-board", &["board", "at"]),
    ("meeting-on", &["at"]),
    ("conflict-baseline-breach", &["record", "field", "is", "baseline", "was", "tolerance"]),
    ("fact-governed", &["release", "governance"]),
    ("fact-switched-on", &["rules", "count"]),
    ("fact-asks", &["requests", "count", "release"]),
    ("fact-authorises", &["request", "release"]),
    ("fact-cut-off", &["meeting", "cutoff", "request", "submitted"]),
    ("fact-cut-off-open", &["meeting", "cutoff", "request"]),
    ("fact-cut-off-none", &["request"]),
    ("fact-owns", &["person", "record", "period"]),
    ("fact-away", &["who", "period"]),
    ("fact-in-team", &["person", "team"]),
    ("fact-estimates", &["count", "release", "sum"]),
    ("fact-team-capacity", &["team", "perday", "sum", "days", "period"]),
    ("fact-done-by", &["release", "team"]),
    ("fact-absences", &["team", "absences"]),
    ("absence-leave", &["who", "period"]),
    ("absence-part-leave", &["who", "percent", "period"]),
    ("absence-holiday", &["rule"]),
    ("fact-was-planned", &["baseline", "dates"]),
    ("fact-is-planned", &["record", "dates"]),
    ("date-of-field", &["field", "at"]),
    ("conflict-ruled", &["severity"]),
    ("conflict-ruled-because", &["severity", "note"]),
    ("report-status-title", &["name", "day"]),
    ("report-status-kicker-plan", &[]),
    ("report-status-kicker-release", &["plan"]),
    ("report-status-subject", &["day"]),
    ("report-year-title", &["name", "year"]),
    ("report-year-heading", &["name", "year"]),
    ("report-period", &[]),
    ("report-status-date", &[]),
    ("report-author", &[]),
    ("report-log-position", &[]),
    ("report-fingerprint", &[]),
    ("report-dash", &[]),
    ("report-footer", &["position", "fingerprint"]),
    ("report-footer-by", &["position", "fingerprint", "author"]),
    ("report-page", &["page", "of"]),
    ("report-and-more", &["count"]),
    ("report-continued", &["name"]),
    ("report-list-two", &["a", "b"]),
    ("report-green", &[]),
    ("report-amber", &[]),
    ("report-red", &[]),
    ("report-unjudged", &[]),
    ("report-area-schedule", &[]),
    ("report-area-scope", &[]),
    ("report-area-quality", &[]),
    ("report-area-environments", &[]),
    ("report-area-overall", &[]),
    ("report-better", &[]),
    ("report-worse", &[]),
    ("report-as-before", &[]),
    ("report-rule-schedule", &["days"]),
    ("report-rule-scope", &["points"]),
    ("report-rule-quality", &["days"]),
    ("report-rule-environments", &["days"]),
    ("report-rule-overall", &[]),
    ("report-schedule-overdue", &["release", "days", "others"]),
    ("report-schedule-slips", &["release", "days", "others"]),
    ("report-schedule-breaks", &["count"]),
    ("report-schedule-good", &[]),
    ("report-schedule-none", &[]),
    ("report-scope-open", &["release", "open", "total"]),
    ("report-scope-behind", &["release", "done", "gone"]),
    ("report-scope-twice", &["count"]),
    ("report-scope-good", &["done", "total"]),
    ("report-scope-none", &[]),
    ("report-quality-failed", &["gate"]),
    ("report-quality-overdue", &["gate", "unmet"]),
    ("report-quality-near", &["gate", "day", "unmet"]),
    ("report-quality-good", &[]),
    ("report-quality-none", &[]),
    ("report-environments-red", &["count", "day"]),
    ("report-environments-amber", &["count"]),
    ("report-environments-good", &[]),
    ("report-environments-none", &[]),
    ("report-overall-good", &[]),
    ("report-overall-worst", &["areas"]),
    ("report-overall-none", &[]),
    ("report-says-plan", &["total", "done", "open", "planned"]),
    ("report-says-release", &["release", "day", "days"]),
    ("report-says-release-past", &["release", "day"]),
    ("report-says-release-over", &["release", "day"]),
    ("report-says-release-undated", &["release"]),
    ("report-says-next", &["release", "day"]),
    ("report-says-next-two", &["release", "day", "second", "second-day"]),
    ("report-says-next-none", &[]),
    ("report-says-conflicts", &["total", "errors", "undecided"]),
    ("report-dates", &[]),
    ("report-head-what", &[]),
    ("report-head-release", &[]),
    ("report-head-planned", &[]),
    ("report-head-forecast", &[]),
    ("report-head-difference", &[]),
    ("report-what-deploy", &[]),
    ("report-what-ready", &[]),
    ("report-was", &["day"]),
    ("report-days-late", &["days"]),
    ("report-days-early", &["days"]),
    ("report-days-on-plan", &[]),
    ("report-days-overdue", &["days"]),
    ("report-no-dates", &[]),
    ("report-scope", &[]),
    ("report-scope-of", &["done", "total"]),
    ("report-scope-all", &[]),
    ("report-no-scope", &[]),
    ("report-scope-legend", &[]),
    ("report-gates", &[]),
    ("report-head-gate", &[]),
    ("report-head-criterion", &[]),
    ("report-head-required", &[]),
    ("report-head-value", &[]),
    ("report-head-who", &[]),
    ("report-head-met", &[]),
    ("report-gate-when", &["gate", "day"]),
    ("report-met", &[]),
    ("report-not-met", &[]),
    ("report-no-evidence", &[]),
    ("report-no-criteria", &[]),
    ("report-passed", &[]),
    ("report-failed", &[]),
    ("report-who-when", &["who", "day"]),
    ("report-required-approval", &[]),
    ("report-required-approval-by", &["role"]),
    ("report-required-done", &[]),
    ("report-required-at-least", &["value"]),
    ("report-required-at-most", &["value"]),
    ("report-required-equal", &["value"]),
    ("report-required-any", &[]),
    ("report-value-note", &["value", "note"]),
    ("report-no-gates", &[]),
    ("report-ahead", &[]),
    ("report-ahead-later", &[]),
    ("report-head-when", &[]),
    ("report-head-which", &[]),
    ("report-head-gates", &[]),
    ("report-head-owner", &[]),
    ("report-head-severity", &[]),
    ("report-ahead-deploy", &[]),
    ("report-ahead-freeze", &[]),
    ("report-ahead-freeze-soft", &[]),
    ("report-gates-passed", &["passed", "total"]),
    ("report-no-ahead", &[]),
    ("report-worst", &[]),
    ("report-no-conflicts", &[]),
    ("report-error", &[]),
    ("report-warning", &[]),
    ("report-any-time", &[]),
    ("report-decided", &["decision", "owner"]),
    ("report-decisions", &[]),
    ("report-head-decide", &[]),
    ("report-head-by-whom", &[]),
    ("report-head-by-when", &[]),
    ("report-head-if-not", &[]),
    ("report-decide", &["question", "subjects"]),
    ("report-now", &[]),
    ("report-nobody", &[]),
    ("report-no-decisions", &[]),
    ("report-since", &["day"]),
    ("report-since-moved", &["release", "from", "to"]),
    ("report-since-gone", &["release"]),
    ("report-since-new", &["release"]),
    ("report-since-scope", &["added", "removed", "done"]),
    ("report-since-conflicts", &["gained", "closed"]),
    ("report-since-light", &["area", "from", "to"]),
    ("report-since-nothing", &[]),
    ("report-covered", &[]),
    ("report-covered-first", &["status", "release"]),
    ("report-decide-booking-overlap", &[]),
    ("report-decide-capacity-exceeded", &[]),
    ("report-decide-version-clash", &[]),
    ("report-decide-environment-outage", &[]),
    ("report-decide-in-freeze", &[]),
    ("report-decide-outside-window", &[]),
    ("report-decide-dependency-order", &[]),
    ("report-decide-dependency-cycle", &[]),
    ("report-decide-gate-overdue", &[]),
    ("report-decide-scope-twice", &[]),
    ("report-decide-other", &[]),
    ("report-without-booking-overlap", &[]),
    ("report-without-capacity-exceeded", &[]),
    ("report-without-version-clash", &[]),
    ("report-without-environment-outage", &[]),
    ("report-without-in-freeze", &[]),
    ("report-without-outside-window", &[]),
    ("report-without-dependency-order", &[]),
    ("report-without-dependency-cycle", &[]),
    ("report-without-gate-overdue", &[]),
    ("report-without-scope-twice", &[]),
    ("report-without-other", &[]),
    ("report-legend-forecast", &[]),
    ("report-legend-critical", &[]),
    ("report-year-nothing", &[]),
    ("report-group-count", &["name", "count"]),
    ("report-mark-day", &["name", "day"]),
    ("report-mark-ready-deploy", &[]),
    ("report-mark-ready", &[]),
    ("report-mark-deploy", &[]),
    ("report-legend-gate", &[]),
    ("report-legend-gate-planned", &[]),
    ("report-legend-milestone", &[]),
    ("report-legend-ready", &[]),
    ("report-legend-deploy", &[]),
    ("report-legend-freeze", &[]),
    ("report-legend-freeze-limited", &[]),
    ("report-legend-conflict", &[]),
    ("report-legend-weekend", &[]),
    ("report-legend-holiday", &[]),
    ("report-legend-today", &[]),
    ("report-legend-before", &[]),
    ("report-freezes", &[]),
    ("report-holidays", &[]),
    ("report-named-period", &["name", "period"]),
    ("report-only-for", &["period", "what"]),
    ("report-from-to", &["from", "to"]),
    ("report-kicker-release", &["plan"]),
    ("report-kicker-bookings", &["plan"]),
    ("report-kicker-conflicts", &["plan"]),
    ("report-bookings-heading", &["period"]),
    ("report-conflicts-heading", &[]),
    ("report-head-status", &[]),
    ("report-head-kind", &[]),
    ("report-head-portfolio", &[]),
    ("report-head-actual", &[]),
    ("report-head-note", &[]),
    ("report-head-result", &[]),
    ("report-head-first", &[]),
    ("report-head-waits", &[]),
    ("report-head-link", &[]),
    ("report-head-lag", &[]),
    ("report-head-stands", &[]),
    ("report-head-part", &[]),
    ("report-head-key", &[]),
    ("report-head-title", &[]),
    ("report-head-priority", &[]),
    ("report-head-estimate", &[]),
    ("report-head-systems", &[]),
    ("report-head-subject", &[]),
    ("report-head-rule", &[]),
    ("report-head-reason", &[]),
    ("report-head-asked-by", &[]),
    ("report-head-approved-by", &[]),
    ("report-head-expires", &[]),
    ("report-head-role", &[]),
    ("report-head-name", &[]),
    ("report-head-booking", &[]),
    ("report-head-environment", &[]),
    ("report-head-from", &[]),
    ("report-head-to", &[]),
    ("report-head-mode", &[]),
    ("report-head-conflicts", &[]),
    ("report-head-facts", &[]),
    ("report-head-decision", &[]),
    ("report-head-count", &[]),
    ("report-head-description", &[]),
    ("report-section-dates", &[]),
    ("report-section-gates", &[]),
    ("report-section-approvals", &[]),
    ("report-section-waivers", &[]),
    ("report-section-scope", &[]),
    ("report-section-dependencies", &[]),
    ("report-section-family", &[]),
    ("report-section-conflicts", &[]),
    ("report-section-list", &[]),
    ("report-section-events", &[]),
    ("report-section-rules", &[]),
    ("report-what-start", &[]),
    ("report-what-phase", &["name"]),
    ("report-what-milestone", &["name"]),
    ("report-what-gate", &["name"]),
    ("report-gate-planned-for", &["day"]),
    ("report-gate-forecast-for", &["day"]),
    ("report-gate-held-on", &["day"]),
    ("report-gate-decided-by", &["who"]),
    ("report-impact", &["system", "impact"]),
    ("report-scope-sum", &["done", "total", "doing", "dropped"]),
    ("report-family-whole", &[]),
    ("report-family-part", &[]),
    ("report-order-holds", &[]),
    ("report-order-broken", &[]),
    ("report-none-dates", &[]),
    ("report-none-gates", &[]),
    ("report-none-criteria", &[]),
    ("report-none-approvals", &[]),
    ("report-none-scope", &[]),
    ("report-none-dependencies", &[]),
    ("report-none-conflicts", &[]),
    ("report-none-bookings", &[]),
    ("report-no-environments", &[]),
    ("report-bookings-outside", &["count"]),
    ("report-clash-count", &["count"]),
    ("report-legend-outage", &[]),
    ("report-legend-clash", &[]),
    ("report-legend-requested", &[]),
    ("report-legend-approved", &[]),
    ("report-legend-completed", &[]),
    ("report-legend-at-risk", &[]),
    ("report-register-errors", &["count"]),
    ("report-register-warnings", &["count"]),
    ("report-register-past", &["count"]),
    ("report-register-signs", &[]),
    ("report-register-legend", &[]),
    ("report-decision-owner", &["decision", "owner"]),
    ("report-decision-second", &["second"]),
    ("report-decision-until", &["day"]),
    ("report-decision-none", &[]),
    ("report-title-on", &["title", "plan"]),
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
    ("backward-too-late", &["soonest"]),
    ("backward-allowed", &["release", "at"]),
    ("backward-too-late-summary", &["count", "release", "at"]),
    ("backward-not-allowed", &["release", "at"]),
    ("shell-new-plan", &[]),
    ("shell-open-plan", &[]),
    ("shell-plans", &[]),
    ("shell-import-file", &[]),
    ("shell-import-folder", &[]),
    ("shell-export", &[]),
    ("shell-backup", &[]),
    ("shell-not-opened", &[]),
    ("shell-call-broken", &[]),
    ("shell-call-broken-hint", &[]),
    ("template-missing-phase", &["name", "from", "to"]),
    ("template-missing-phase-undated", &["name"]),
    ("template-missing-gate", &["name", "day"]),
    ("template-missing-gate-undated", &["name"]),
    ("template-missing-criterion", &["name", "gate"]),
    ("template-field", &["record", "field", "now", "should"]),
    ("template-length", &["record", "now", "should"]),
    ("file-no-plan-open", &[]),
    ("file-not-found", &["path"]),
    ("file-not-a-plan", &["path"]),
    ("file-damaged", &["path", "place", "what"]),
    ("file-damaged-hint", &[]),
    ("file-newer", &["path", "made-by"]),
    ("file-newer-hint", &[]),
    ("file-locked", &["path", "pid", "host", "user"]),
    ("file-locked-process", &["path", "pid"]),
    ("file-locked-unknown", &["path"]),
    ("file-locked-hint", &[]),
    ("file-not-ordinary", &["path"]),
    ("file-is-a-plan", &["path"]),
    ("file-no-folder", &["path"]),
    ("file-older", &["path"]),
    ("file-older-hint", &[]),
    ("file-busy", &["path"]),
    ("file-exists", &["path"]),
    ("file-exists-hint", &[]),
    ("file-stale", &[]),
    ("file-stale-hint", &[]),
    ("file-disk-full", &[]),
    ("file-disk-full-hint", &[]),
    ("file-read-only", &["path"]),
    ("file-foreign", &["path", "names"]),
    ("file-io", &["path", "why"]),
    ("file-handle-unknown", &[]),
    ("file-not-saved-name", &[]),
    ("call-unknown", &["name"]),
    ("call-bad-request", &["name"]),
    ("job-unknown", &[]),
    ("job-cancelled", &[]),
    ("job-import", &["file"]),
    ("job-export", &["file"]),
    ("conflict-unknown", &[]),
    ("undo-nothing", &[]),
    ("redo-nothing", &[]),
    ("zone-unknown", &["zone"]),
    ("link-refused", &[]),
    ("internal-error", &[]),
    ("decision-fix", &["owner", "why"]),
    ("decision-accept", &["until", "owner", "why"]),
    ("decision-waive", &["owner", "second", "why"]),
    ("decision-fix-until", &["owner", "until", "why"]),
    ("decision-waive-until", &["owner", "second", "until", "why"]),
    ("decision-expired", &["decision"]),
    ("conflicts-of-no-release", &[]),
    ("conflicts-of-no-environment", &[]),
    ("conflicts-of-nobody", &[]),
    ("note-ics-file", &[]),
    ("note-ics-delay", &[]),
    ("note-missing-glyphs", &["characters"]),
    ("variance-later", &["field", "was", "length"]),
    ("variance-earlier", &["field", "was", "length"]),
    ("variance-same-day", &["field", "was"]),
    ("variance-gone", &["field", "was"]),
    ("variance-new", &["field"]),
    ("apply-no-key", &["kind", "key"]),
    ("decide-unknown", &["id"]),
    ("decide-unknown-hint", &[]),
    ("process-rule-unknown", &["slug"]),
    ("process-rule-unknown-hint", &[]),
];

/// ```text
/// Nobody works on { $day }
/// ```
pub fn cadence_weekday(day: impl Into<Arg>) -> Message {
    Message::new("cadence-weekday", vec![("day", day.into())])
}

/// ```text
/// { $day } is a holiday ({ $rule })
/// ```
pub fn cadence_holiday(day: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("cadence-holiday", vec![("day", day.into()), ("rule", rule.into())])
}

/// ```text
/// { $day } lies in the freeze { $rule }
/// ```
pub fn cadence_freeze(day: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("cadence-freeze", vec![("day", day.into()), ("rule", rule.into())])
}

/// ```text
/// { $why }: moved to { $day }.
/// ```
pub fn cadence_moved(why: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cadence-moved", vec![("why", why.into()), ("day", day.into())])
}

/// ```text
/// { $why }: it stays, as the cadence says.
/// ```
pub fn cadence_stayed(why: impl Into<Arg>) -> Message {
    Message::new("cadence-stayed", vec![("why", why.into())])
}

/// ```text
/// { $why }: left out, as the cadence says.
/// ```
pub fn cadence_skipped(why: impl Into<Arg>) -> Message {
    Message::new("cadence-skipped", vec![("why", why.into())])
}

/// ```text
/// It would not come after the slot of { $day }: left out.
/// ```
pub fn cadence_taken(day: impl Into<Arg>) -> Message {
    Message::new("cadence-taken", vec![("day", day.into())])
}

/// ```text
/// No day within a year is free: left out.
/// ```
pub fn cadence_nowhere() -> Message {
    Message::new("cadence-nowhere", vec![])
}

/// ```text
/// { $count -> [one] One approved booking moves along and must be approved again. *[other] { $count } approved bookings move along and must be approved again. }
/// ```
pub fn cadence_approved(count: impl Into<Arg>) -> Message {
    Message::new("cadence-approved", vec![("count", count.into())])
}

/// ```text
/// Make
/// ```
pub fn cadence_create() -> Message {
    Message::new("cadence-create", vec![])
}

/// ```text
/// { $days -> [one] Move one day later *[other] Move { $days } days later }
/// ```
pub fn cadence_move_later(days: impl Into<Arg>) -> Message {
    Message::new("cadence-move-later", vec![("days", days.into())])
}

/// ```text
/// { $days -> [one] Move one day earlier *[other] Move { $days } days earlier }
/// ```
pub fn cadence_move_earlier(days: impl Into<Arg>) -> Message {
    Message::new("cadence-move-earlier", vec![("days", days.into())])
}

/// ```text
/// Stays
/// ```
pub fn cadence_same() -> Message {
    Message::new("cadence-same", vec![])
}

/// ```text
/// Past, stays
/// ```
pub fn cadence_past() -> Message {
    Message::new("cadence-past", vec![])
}

/// ```text
/// Locked, stays
/// ```
pub fn cadence_locked() -> Message {
    Message::new("cadence-locked", vec![])
}

/// ```text
/// Finished, stays
/// ```
pub fn cadence_over() -> Message {
    Message::new("cadence-over", vec![])
}

/// ```text
/// Has no deployment date, stays
/// ```
pub fn cadence_undated() -> Message {
    Message::new("cadence-undated", vec![])
}

/// ```text
/// Remove
/// ```
pub fn cadence_remove() -> Message {
    Message::new("cadence-remove", vec![])
}

/// ```text
/// Slot is gone, but it holds something: stays
/// ```
pub fn cadence_kept() -> Message {
    Message::new("cadence-kept", vec![])
}

/// ```text
/// Left out
/// ```
pub fn cadence_left_out() -> Message {
    Message::new("cadence-left-out", vec![])
}

/// ```text
/// The cadence { $name } has no day at all from its first to its last.
/// ```
pub fn refused_cadence_no_slot(name: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-no-slot", vec![("name", name.into())])
}

/// ```text
/// Look at the recurrence, the first and the last day.
/// ```
pub fn refused_cadence_no_slot_hint() -> Message {
    Message::new("refused-cadence-no-slot-hint", vec![])
}

/// ```text
/// The cadence { $name } has no slot at all: { $count -> [one] its only day is *[other] all of its { $count } days are } left out because of days off or freezes.
/// ```
pub fn refused_cadence_all_left_out(name: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-all-left-out", vec![("name", name.into()), ("count", count.into())])
}

/// ```text
/// Choose days on which people work, or let holidays and freezes move a slot instead of leaving it out.
/// ```
pub fn refused_cadence_all_left_out_hint() -> Message {
    Message::new("refused-cadence-all-left-out-hint", vec![])
}

/// ```text
/// The cadence { $name } has more than { $most } slots.
/// ```
pub fn refused_cadence_too_many(name: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-too-many", vec![("name", name.into()), ("most", most.into())])
}

/// ```text
/// Choose an earlier last day, or a rule that comes less often.
/// ```
pub fn refused_cadence_too_many_hint() -> Message {
    Message::new("refused-cadence-too-many-hint", vec![])
}

/// ```text
/// The slots of { $one } and { $other } would both make { $key }.
/// ```
pub fn refused_cadence_equal_keys(one: impl Into<Arg>, other: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("refused-cadence-equal-keys", vec![("one", one.into()), ("other", other.into()), ("key", key.into())])
}

/// ```text
/// Put {"{"}n{"}"} into the pattern of the keys: it is the number of the slot.
/// ```
pub fn refused_cadence_equal_keys_hint() -> Message {
    Message::new("refused-cadence-equal-keys-hint", vec![])
}

/// ```text
/// { $errors -> [0] no errors [one] { $errors } error *[other] { $errors } errors }, { $warnings -> [0] no warnings [one] { $warnings } warning *[other] { $warnings } warnings }
/// ```
pub fn cli_counts(errors: impl Into<Arg>, warnings: impl Into<Arg>) -> Message {
    Message::new("cli-counts", vec![("errors", errors.into()), ("warnings", warnings.into())])
}

/// ```text
/// slipway: { $sentence }
/// ```
pub fn cli_error(sentence: impl Into<Arg>) -> Message {
    Message::new("cli-error", vec![("sentence", sentence.into())])
}

/// ```text
/// { $hint }
/// ```
pub fn cli_hint(hint: impl Into<Arg>) -> Message {
    Message::new("cli-hint", vec![("hint", hint.into())])
}

/// ```text
/// Made { $file }: { $releases -> [0] an empty plan [one] one release *[other] { $releases } releases }.
/// ```
pub fn cli_made(file: impl Into<Arg>, releases: impl Into<Arg>) -> Message {
    Message::new("cli-made", vec![("file", file.into()), ("releases", releases.into())])
}

/// ```text
/// Made { $file }: { $releases } releases, { $phases } phases, { $bookings } bookings.
/// ```
pub fn cli_made_size(file: impl Into<Arg>, releases: impl Into<Arg>, phases: impl Into<Arg>, bookings: impl Into<Arg>) -> Message {
    Message::new("cli-made-size", vec![("file", file.into()), ("releases", releases.into()), ("phases", phases.into()), ("bookings", bookings.into())])
}

/// ```text
/// { $label }: { $count }
/// ```
pub fn cli_taken(label: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-taken", vec![("label", label.into()), ("count", count.into())])
}

/// ```text
/// { $rows -> [one] One row read *[other] { $rows } rows read }, { $taken } taken{ $same -> [0] { "" } *[other] , { $same } in the plan already }, { $problems -> [0] no remarks [one] one remark *[other] { $problems } remarks }.
/// ```
pub fn cli_import_rows(rows: impl Into<Arg>, taken: impl Into<Arg>, same: impl Into<Arg>, problems: impl Into<Arg>) -> Message {
    Message::new("cli-import-rows", vec![("rows", rows.into()), ("taken", taken.into()), ("same", same.into()), ("problems", problems.into())])
}

/// ```text
/// { $rows -> [one] One row read *[other] { $rows } rows read }, { $right } in order{ $same -> [0] { "" } *[other] , { $same } in the plan already }, { $problems -> [0] no remarks [one] one remark *[other] { $problems } remarks }.
/// ```
pub fn cli_import_rows_only(rows: impl Into<Arg>, right: impl Into<Arg>, same: impl Into<Arg>, problems: impl Into<Arg>) -> Message {
    Message::new("cli-import-rows-only", vec![("rows", rows.into()), ("right", right.into()), ("same", same.into()), ("problems", problems.into())])
}

/// ```text
/// Dry run: nothing was changed.
/// ```
pub fn cli_import_dry() -> Message {
    Message::new("cli-import-dry", vec![])
}

/// ```text
/// Everything in it is in the plan already; nothing was changed.
/// ```
pub fn cli_import_same() -> Message {
    Message::new("cli-import-same", vec![])
}

/// ```text
/// What is right in it is in the plan already; nothing was changed.
/// ```
pub fn cli_import_same_rest() -> Message {
    Message::new("cli-import-same-rest", vec![])
}

/// ```text
/// Nothing could be taken; nothing was changed.
/// ```
pub fn cli_import_none() -> Message {
    Message::new("cli-import-none", vec![])
}

/// ```text
/// { $count -> [one] One row was not accepted *[other] { $count } rows were not accepted }; nothing was changed. Mend the input, or take the rest with --partial.
/// ```
pub fn cli_import_refused(count: impl Into<Arg>) -> Message {
    Message::new("cli-import-refused", vec![("count", count.into())])
}

/// ```text
/// { $place }: { $text }
/// ```
pub fn cli_problem_error(place: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-problem-error", vec![("place", place.into()), ("text", text.into())])
}

/// ```text
/// { $place }: remark: { $text }
/// ```
pub fn cli_problem_remark(place: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-problem-remark", vec![("place", place.into()), ("text", text.into())])
}

/// ```text
/// { $file }:{ $line }
/// ```
pub fn cli_place(file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("cli-place", vec![("file", file.into()), ("line", line.into())])
}

/// ```text
/// { $file }:{ $line }, column { $column }
/// ```
pub fn cli_place_column(file: impl Into<Arg>, line: impl Into<Arg>, column: impl Into<Arg>) -> Message {
    Message::new("cli-place-column", vec![("file", file.into()), ("line", line.into()), ("column", column.into())])
}

/// ```text
/// { $file }:{ $line }:{ $character }
/// ```
pub fn cli_place_character(file: impl Into<Arg>, line: impl Into<Arg>, character: impl Into<Arg>) -> Message {
    Message::new("cli-place-character", vec![("file", file.into()), ("line", line.into()), ("character", character.into())])
}

/// ```text
/// { $file }:{ $line }:{ $character }, { $path }
/// ```
pub fn cli_place_path(file: impl Into<Arg>, line: impl Into<Arg>, character: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("cli-place-path", vec![("file", file.into()), ("line", line.into()), ("character", character.into()), ("path", path.into())])
}

/// ```text
/// error
/// ```
pub fn cli_severity_error() -> Message {
    Message::new("cli-severity-error", vec![])
}

/// ```text
/// warning
/// ```
pub fn cli_severity_warning() -> Message {
    Message::new("cli-severity-warning", vec![])
}

/// ```text
/// { $severity } { $kind }: { $text }
/// ```
pub fn cli_conflict(severity: impl Into<Arg>, kind: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-conflict", vec![("severity", severity.into()), ("kind", kind.into()), ("text", text.into())])
}

/// ```text
/// { "    " }{ $id }, { $when }
/// ```
pub fn cli_conflict_id(id: impl Into<Arg>, when: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-id", vec![("id", id.into()), ("when", when.into())])
}

/// ```text
/// { "    " }{ $sentence }
/// ```
pub fn cli_conflict_detail(sentence: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-detail", vec![("sentence", sentence.into())])
}

/// ```text
/// { $counts }, { $settled } of them accepted or waived
/// ```
pub fn cli_counts_settled(counts: impl Into<Arg>, settled: impl Into<Arg>) -> Message {
    Message::new("cli-counts-settled", vec![("counts", counts.into()), ("settled", settled.into())])
}

/// ```text
/// { "    " }{ $id }
/// ```
pub fn cli_conflict_id_only(id: impl Into<Arg>) -> Message {
    Message::new("cli-conflict-id-only", vec![("id", id.into())])
}

/// ```text
/// Wrote { $file }.
/// ```
pub fn cli_wrote(file: impl Into<Arg>) -> Message {
    Message::new("cli-wrote", vec![("file", file.into())])
}

/// ```text
/// Line { $line }: { $label }.
/// ```
pub fn cli_applied(line: impl Into<Arg>, label: impl Into<Arg>) -> Message {
    Message::new("cli-applied", vec![("line", line.into()), ("label", label.into())])
}

/// ```text
/// Line { $line }: { $sentence }
/// ```
pub fn cli_apply_refused(line: impl Into<Arg>, sentence: impl Into<Arg>) -> Message {
    Message::new("cli-apply-refused", vec![("line", line.into()), ("sentence", sentence.into())])
}

/// ```text
/// Nothing was changed.
/// ```
pub fn cli_apply_nothing() -> Message {
    Message::new("cli-apply-nothing", vec![])
}

/// ```text
/// new conflict: { $text }
/// ```
pub fn cli_gained(text: impl Into<Arg>) -> Message {
    Message::new("cli-gained", vec![("text", text.into())])
}

/// ```text
/// gone: { $text }
/// ```
pub fn cli_lost(text: impl Into<Arg>) -> Message {
    Message::new("cli-lost", vec![("text", text.into())])
}

/// ```text
/// { $label }.
/// ```
pub fn cli_done(label: impl Into<Arg>) -> Message {
    Message::new("cli-done", vec![("label", label.into())])
}

/// ```text
/// { $file } is sound: { $entries -> [one] one entry *[other] { $entries } entries } in the log give its { $records } records.
/// ```
pub fn cli_verified(file: impl Into<Arg>, entries: impl Into<Arg>, records: impl Into<Arg>) -> Message {
    Message::new("cli-verified", vec![("file", file.into()), ("entries", entries.into()), ("records", records.into())])
}

/// ```text
/// { $seq }  { $when }  { $author }  { $label }
/// ```
pub fn cli_log_line(seq: impl Into<Arg>, when: impl Into<Arg>, author: impl Into<Arg>, label: impl Into<Arg>) -> Message {
    Message::new("cli-log-line", vec![("seq", seq.into()), ("when", when.into()), ("author", author.into()), ("label", label.into())])
}

/// ```text
/// slot { $key } of { $nominal }: { $reasons }
/// ```
pub fn cli_cadence_slot(key: impl Into<Arg>, nominal: impl Into<Arg>, reasons: impl Into<Arg>) -> Message {
    Message::new("cli-cadence-slot", vec![("key", key.into()), ("nominal", nominal.into()), ("reasons", reasons.into())])
}

/// ```text
/// Line { $line } is no command: { $why }
/// ```
pub fn cli_not_json(line: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-not-json", vec![("line", line.into()), ("why", why.into())])
}

/// ```text
/// --audience, --from and --to limit calendar feeds only; this format always holds the whole plan.
/// ```
pub fn cli_limits_of_feeds() -> Message {
    Message::new("cli-limits-of-feeds", vec![])
}

/// ```text
/// { $option } means nothing to this report.
/// ```
pub fn cli_idle_option(option: impl Into<Arg>) -> Message {
    Message::new("cli-idle-option", vec![("option", option.into())])
}

/// ```text
/// There is no release { $key }.
/// ```
pub fn cli_no_release(key: impl Into<Arg>) -> Message {
    Message::new("cli-no-release", vec![("key", key.into())])
}

/// ```text
/// There is no audience { $key }.
/// ```
pub fn cli_no_audience(key: impl Into<Arg>) -> Message {
    Message::new("cli-no-audience", vec![("key", key.into())])
}

/// ```text
/// “{ $found }” is not a day such as 2027-06-12.
/// ```
pub fn cli_bad_day(found: impl Into<Arg>) -> Message {
    Message::new("cli-bad-day", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is neither a day nor a position in the log.
/// ```
pub fn cli_unknown_since(found: impl Into<Arg>) -> Message {
    Message::new("cli-unknown-since", vec![("found", found.into())])
}

/// ```text
/// Plan a year of releases: find every clash, explain it, tell everyone.
/// ```
pub fn help_about() -> Message {
    Message::new("help-about", vec![])
}

/// ```text
/// The plan file
/// ```
pub fn help_plan() -> Message {
    Message::new("help-plan", vec![])
}

/// ```text
/// Make a plan file
/// ```
pub fn help_new() -> Message {
    Message::new("help-new", vec![])
}

/// ```text
/// Name of the plan
/// ```
pub fn help_new_name() -> Message {
    Message::new("help-new-name", vec![])
}

/// ```text
/// IANA time zone of its civil times
/// ```
pub fn help_new_zone() -> Message {
    Message::new("help-new-zone", vec![])
}

/// ```text
/// Fill it with the example year
/// ```
pub fn help_new_sample() -> Message {
    Message::new("help-new-sample", vec![])
}

/// ```text
/// Take over files of others; any wrong row refuses the whole import
/// ```
pub fn help_import() -> Message {
    Message::new("help-import", vec![])
}

/// ```text
/// Format of the input
/// ```
pub fn help_import_from() -> Message {
    Message::new("help-import-from", vec![])
}

/// ```text
/// A file, or a folder of files
/// ```
pub fn help_import_input() -> Message {
    Message::new("help-import-input", vec![])
}

/// ```text
/// Tell what would be taken and change nothing
/// ```
pub fn help_import_dry_run() -> Message {
    Message::new("help-import-dry-run", vec![])
}

/// ```text
/// Take the good rows even when others are wrong
/// ```
pub fn help_import_partial() -> Message {
    Message::new("help-import-partial", vec![])
}

/// ```text
/// Carry out commands, a JSON object a line; all or nothing
/// ```
pub fn help_apply() -> Message {
    Message::new("help-apply", vec![])
}

/// ```text
/// File of commands; standard input without it
/// ```
pub fn help_apply_file() -> Message {
    Message::new("help-apply-file", vec![])
}

/// ```text
/// List all conflicts
/// ```
pub fn help_check() -> Message {
    Message::new("help-check", vec![])
}

/// ```text
/// Print a SARIF 2.1.0 log for CI systems
/// ```
pub fn help_check_sarif() -> Message {
    Message::new("help-check-sarif", vec![])
}

/// ```text
/// Least severity for exit code 1
/// ```
pub fn help_check_fail_on() -> Message {
    Message::new("help-check-fail-on", vec![])
}

/// ```text
/// For machines
/// ```
pub fn help_json() -> Message {
    Message::new("help-json", vec![])
}

/// ```text
/// Only what was asked for, no remarks
/// ```
pub fn help_quiet() -> Message {
    Message::new("help-quiet", vec![])
}

/// ```text
/// List records or the log
/// ```
pub fn help_show() -> Message {
    Message::new("help-show", vec![])
}

/// ```text
/// What to list
/// ```
pub fn help_show_what() -> Message {
    Message::new("help-show-what", vec![])
}

/// ```text
/// Write a file for others
/// ```
pub fn help_export() -> Message {
    Message::new("help-export", vec![])
}

/// ```text
/// Format
/// ```
pub fn help_export_what() -> Message {
    Message::new("help-export-what", vec![])
}

/// ```text
/// Where to write
/// ```
pub fn help_export_out() -> Message {
    Message::new("help-export-out", vec![])
}

/// ```text
/// Only what this audience is told about, by its key
/// ```
pub fn help_export_audience() -> Message {
    Message::new("help-export-audience", vec![])
}

/// ```text
/// First day
/// ```
pub fn help_export_from() -> Message {
    Message::new("help-export-from", vec![])
}

/// ```text
/// Last day
/// ```
pub fn help_export_to() -> Message {
    Message::new("help-export-to", vec![])
}

/// ```text
/// Write a report as PDF
/// ```
pub fn help_report() -> Message {
    Message::new("help-report", vec![])
}

/// ```text
/// Which report
/// ```
pub fn help_report_what() -> Message {
    Message::new("help-report-what", vec![])
}

/// ```text
/// Size of paper
/// ```
pub fn help_report_paper() -> Message {
    Message::new("help-report-paper", vec![])
}

/// ```text
/// Only this release, by its key
/// ```
pub fn help_report_release() -> Message {
    Message::new("help-report-release", vec![])
}

/// ```text
/// Which year
/// ```
pub fn help_report_year() -> Message {
    Message::new("help-report-year", vec![])
}

/// ```text
/// What changed since this day or position in the log
/// ```
pub fn help_report_since() -> Message {
    Message::new("help-report-since", vec![])
}

/// ```text
/// Take back the newest command
/// ```
pub fn help_undo() -> Message {
    Message::new("help-undo", vec![])
}

/// ```text
/// Do again what was taken back
/// ```
pub fn help_redo() -> Message {
    Message::new("help-redo", vec![])
}

/// ```text
/// Copy the plan file, verified
/// ```
pub fn help_backup() -> Message {
    Message::new("help-backup", vec![])
}

/// ```text
/// Check the file: structure, hash chain, log against tables
/// ```
pub fn help_verify() -> Message {
    Message::new("help-verify", vec![])
}

/// ```text
/// Make a plan of any size, the same for the same seed
/// ```
pub fn help_generate() -> Message {
    Message::new("help-generate", vec![])
}

/// ```text
/// How many releases
/// ```
pub fn help_generate_releases() -> Message {
    Message::new("help-generate-releases", vec![])
}

/// ```text
/// How many bookings
/// ```
pub fn help_generate_bookings() -> Message {
    Message::new("help-generate-bookings", vec![])
}

/// ```text
/// Seed
/// ```
pub fn help_generate_seed() -> Message {
    Message::new("help-generate-seed", vec![])
}

/// ```text
/// Which release? Say it with --release KEY.
/// ```
pub fn cli_release_needed() -> Message {
    Message::new("cli-release-needed", vec![])
}

/// ```text
/// Add { $kind } { $name }
/// ```
pub fn did_add(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("did-add", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// Edit { $name }
/// ```
pub fn did_edit(name: impl Into<Arg>) -> Message {
    Message::new("did-edit", vec![("name", name.into())])
}

/// ```text
/// Set { $field } of { $name }
/// ```
pub fn did_edit_field(field: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("did-edit-field", vec![("field", field.into()), ("name", name.into())])
}

/// ```text
/// Move { $name } { $days -> [one] one day later *[other] { $days } days later }
/// ```
pub fn did_move_days(name: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("did-move-days", vec![("name", name.into()), ("days", days.into())])
}

/// ```text
/// Move { $name } { $days -> [one] one day earlier *[other] { $days } days earlier }
/// ```
pub fn did_move_days_earlier(name: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("did-move-days-earlier", vec![("name", name.into()), ("days", days.into())])
}

/// ```text
/// Move { $name } by { $length }
/// ```
pub fn did_move_time(name: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("did-move-time", vec![("name", name.into()), ("length", length.into())])
}

/// ```text
/// Move { $name } by { $length } to earlier
/// ```
pub fn did_move_time_earlier(name: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("did-move-time-earlier", vec![("name", name.into()), ("length", length.into())])
}

/// ```text
/// Change the length of { $name }
/// ```
pub fn did_resize(name: impl Into<Arg>) -> Message {
    Message::new("did-resize", vec![("name", name.into())])
}

/// ```text
/// Delete { $name }
/// ```
pub fn did_remove(name: impl Into<Arg>) -> Message {
    Message::new("did-remove", vec![("name", name.into())])
}

/// ```text
/// Link { $from } to { $to }
/// ```
pub fn did_link(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("did-link", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// Put { $release } into { $parent }
/// ```
pub fn did_join(release: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("did-join", vec![("release", release.into()), ("parent", parent.into())])
}

/// ```text
/// Take { $release } out of { $parent }
/// ```
pub fn did_leave(release: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("did-leave", vec![("release", release.into()), ("parent", parent.into())])
}

/// ```text
/// Copy { $release } as { $key }
/// ```
pub fn did_clone(release: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("did-clone", vec![("release", release.into()), ("key", key.into())])
}

/// ```text
/// Make { $key } from the template { $template }
/// ```
pub fn did_apply_template(key: impl Into<Arg>, template: impl Into<Arg>) -> Message {
    Message::new("did-apply-template", vec![("key", key.into()), ("template", template.into())])
}

/// ```text
/// Bring { $name } into line with its template
/// ```
pub fn did_follow_template(name: impl Into<Arg>) -> Message {
    Message::new("did-follow-template", vec![("name", name.into())])
}

/// ```text
/// Draw the cadence { $name }
/// ```
pub fn did_draw_cadence(name: impl Into<Arg>) -> Message {
    Message::new("did-draw-cadence", vec![("name", name.into())])
}

/// ```text
/// Approve booking { $name }
/// ```
pub fn did_approve(name: impl Into<Arg>) -> Message {
    Message::new("did-approve", vec![("name", name.into())])
}

/// ```text
/// Reject booking { $name }
/// ```
pub fn did_reject(name: impl Into<Arg>) -> Message {
    Message::new("did-reject", vec![("name", name.into())])
}

/// ```text
/// Record evidence for { $name }
/// ```
pub fn did_evidence(name: impl Into<Arg>) -> Message {
    Message::new("did-evidence", vec![("name", name.into())])
}

/// ```text
/// Decide on a conflict
/// ```
pub fn did_decide() -> Message {
    Message::new("did-decide", vec![])
}

/// ```text
/// Decide on { $count -> [one] one conflict *[other] { $count } conflicts }
/// ```
pub fn did_decide_many(count: impl Into<Arg>) -> Message {
    Message::new("did-decide-many", vec![("count", count.into())])
}

/// ```text
/// { $count -> [one] One change *[other] { $count } changes at once }
/// ```
pub fn did_batch(count: impl Into<Arg>) -> Message {
    Message::new("did-batch", vec![("count", count.into())])
}

/// ```text
/// Add { $count -> [one] one record *[other] { $count } records }
/// ```
pub fn did_add_many(count: impl Into<Arg>) -> Message {
    Message::new("did-add-many", vec![("count", count.into())])
}

/// ```text
/// Undo: { $what }
/// ```
pub fn did_undo(what: impl Into<Arg>) -> Message {
    Message::new("did-undo", vec![("what", what.into())])
}

/// ```text
/// Redo: { $what }
/// ```
pub fn did_redo(what: impl Into<Arg>) -> Message {
    Message::new("did-redo", vec![("what", what.into())])
}

/// ```text
/// Nothing to change
/// ```
pub fn did_nothing() -> Message {
    Message::new("did-nothing", vec![])
}

/// ```text
/// { $kind } { $name } added
/// ```
pub fn change_added(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("change-added", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// { $kind } { $name } deleted
/// ```
pub fn change_removed(kind: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("change-removed", vec![("kind", kind.into()), ("name", name.into())])
}

/// ```text
/// { $name }, { $field }: { $old } → { $new }
/// ```
pub fn change_set(name: impl Into<Arg>, field: impl Into<Arg>, old: impl Into<Arg>, new: impl Into<Arg>) -> Message {
    Message::new("change-set", vec![("name", name.into()), ("field", field.into()), ("old", old.into()), ("new", new.into())])
}

/// ```text
/// empty
/// ```
pub fn change_empty() -> Message {
    Message::new("change-empty", vec![])
}

/// ```text
/// and { $count } more
/// ```
pub fn change_more(count: impl Into<Arg>) -> Message {
    Message::new("change-more", vec![("count", count.into())])
}

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
/// Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after booking { $after }, which ends on { $ends } ({ $length } are missing).
/// ```
pub fn conflict_buffer_after_booking(booking: impl Into<Arg>, environment: impl Into<Arg>, starts: impl Into<Arg>, buffer: impl Into<Arg>, after: impl Into<Arg>, ends: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-buffer-after-booking", vec![("booking", booking.into()), ("environment", environment.into()), ("starts", starts.into()), ("buffer", buffer.into()), ("after", after.into()), ("ends", ends.into()), ("length", length.into())])
}

/// ```text
/// Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after its refresh { $after }, which ends on { $ends } ({ $length } are missing).
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

/// ```text
/// Mon,Tue,Wed,Thu,Fri,Sat,Sun
/// ```
pub fn dates_weekdays() -> Message {
    Message::new("dates-weekdays", vec![])
}

/// ```text
/// January,February,March,April,May,June,July,August,September,October,November,December
/// ```
pub fn dates_months() -> Message {
    Message::new("dates-months", vec![])
}

/// ```text
/// Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec
/// ```
pub fn dates_months_short() -> Message {
    Message::new("dates-months-short", vec![])
}

/// ```text
/// { $weekday } { $day } { $month } { $year }
/// ```
pub fn dates_day(weekday: impl Into<Arg>, day: impl Into<Arg>, month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("dates-day", vec![("weekday", weekday.into()), ("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// ```text
/// { $day } { $month }
/// ```
pub fn dates_day_short(day: impl Into<Arg>, month: impl Into<Arg>) -> Message {
    Message::new("dates-day-short", vec![("day", day.into()), ("month", month.into())])
}

/// ```text
/// { $day } { $month } { $year }
/// ```
pub fn dates_day_short_year(day: impl Into<Arg>, month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("dates-day-short-year", vec![("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// ```text
/// { $day } { $time }
/// ```
pub fn dates_moment(day: impl Into<Arg>, time: impl Into<Arg>) -> Message {
    Message::new("dates-moment", vec![("day", day.into()), ("time", time.into())])
}

/// ```text
/// { $day } { $from } to { $to }
/// ```
pub fn dates_same_day(day: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("dates-same-day", vec![("day", day.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $from } to { $to }
/// ```
pub fn dates_period(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("dates-period", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// the end of { $day }
/// ```
pub fn dates_end_of_day(day: impl Into<Arg>) -> Message {
    Message::new("dates-end-of-day", vec![("day", day.into())])
}

/// ```text
/// { $count -> [one] { $count } day *[other] { $count } days }
/// ```
pub fn dates_days(count: impl Into<Arg>) -> Message {
    Message::new("dates-days", vec![("count", count.into())])
}

/// ```text
/// { $hours -> [one] { $hours } hour *[other] { $hours } hours }
/// ```
pub fn dates_hours(hours: impl Into<Arg>) -> Message {
    Message::new("dates-hours", vec![("hours", hours.into())])
}

/// ```text
/// { $hours } h { $minutes } min
/// ```
pub fn dates_hours_minutes(hours: impl Into<Arg>, minutes: impl Into<Arg>) -> Message {
    Message::new("dates-hours-minutes", vec![("hours", hours.into()), ("minutes", minutes.into())])
}

/// ```text
/// { $count -> [one] { $count } minute *[other] { $count } minutes }
/// ```
pub fn dates_minutes(count: impl Into<Arg>) -> Message {
    Message::new("dates-minutes", vec![("count", count.into())])
}

/// ```text
/// { $length }, { $working } of it working time
/// ```
pub fn dates_length_working(length: impl Into<Arg>, working: impl Into<Arg>) -> Message {
    Message::new("dates-length-working", vec![("length", length.into()), ("working", working.into())])
}

/// ```text
/// { $length }, no working time
/// ```
pub fn dates_length_idle(length: impl Into<Arg>) -> Message {
    Message::new("dates-length-idle", vec![("length", length.into())])
}

/// ```text
/// { $length }, not { $civil }, because the clocks change
/// ```
pub fn dates_length_clocks(length: impl Into<Arg>, civil: impl Into<Arg>) -> Message {
    Message::new("dates-length-clocks", vec![("length", length.into()), ("civil", civil.into())])
}

/// ```text
/// There is no file { $path }.
/// ```
pub fn error_file_missing(path: impl Into<Arg>) -> Message {
    Message::new("error-file-missing", vec![("path", path.into())])
}

/// ```text
/// Stopped as asked; nothing was changed.
/// ```
pub fn error_interrupted() -> Message {
    Message::new("error-interrupted", vec![])
}

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

/// ```text
/// The file is empty.
/// ```
pub fn import_empty() -> Message {
    Message::new("import-empty", vec![])
}

/// ```text
/// This is not a text file. Save a workbook as CSV first.
/// ```
pub fn import_not_text() -> Message {
    Message::new("import-not-text", vec![])
}

/// ```text
/// The file is UTF-16; it was read as such.
/// ```
pub fn import_utf16() -> Message {
    Message::new("import-utf16", vec![])
}

/// ```text
/// The file is not UTF-8; it was read as Windows-1252. Check the accents.
/// ```
pub fn import_windows_1252() -> Message {
    Message::new("import-windows-1252", vec![])
}

/// ```text
/// The header is not that of any record kind. The first row must hold the column names.
/// ```
pub fn import_no_layout() -> Message {
    Message::new("import-no-layout", vec![])
}

/// ```text
/// { $kinds } need the columns { $columns } too.
/// ```
pub fn import_missing_columns(kinds: impl Into<Arg>, columns: impl Into<Arg>) -> Message {
    Message::new("import-missing-columns", vec![("kinds", kinds.into()), ("columns", columns.into())])
}

/// ```text
/// The header fits several kinds. Name the file after one: { $files }.
/// ```
pub fn import_ambiguous_layout(files: impl Into<Arg>) -> Message {
    Message::new("import-ambiguous-layout", vec![("files", files.into())])
}

/// ```text
/// There is no column “{ $name }” for { $kinds }; it was not read.
/// ```
pub fn import_unknown_header(name: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-header", vec![("name", name.into()), ("kinds", kinds.into())])
}

/// ```text
/// The column “{ $name }” is there twice; the first one was read.
/// ```
pub fn import_doubled_header(name: impl Into<Arg>) -> Message {
    Message::new("import-doubled-header", vec![("name", name.into())])
}

/// ```text
/// There are more than { $most } rows; the rest was not read.
/// ```
pub fn import_too_many_rows(most: impl Into<Arg>) -> Message {
    Message::new("import-too-many-rows", vec![("most", most.into())])
}

/// ```text
/// Too many quotes are not closed; the rest of the file was not read.
/// ```
pub fn import_gave_up() -> Message {
    Message::new("import-gave-up", vec![])
}

/// ```text
/// The row has { $found -> [one] one cell *[other] { $found } cells }, the header { $expected }.
/// ```
pub fn import_too_few_cells(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("import-too-few-cells", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// The row has { $found -> [one] one cell *[other] { $found } cells }, the header { $expected }. A cell with a comma in it needs quotes around it.
/// ```
pub fn import_too_many_cells(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("import-too-many-cells", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// A quote is opened in this row and not closed.
/// ```
pub fn import_open_quote() -> Message {
    Message::new("import-open-quote", vec![])
}

/// ```text
/// A cell may hold { $most } KiB at most.
/// ```
pub fn import_cell_too_long(most: impl Into<Arg>) -> Message {
    Message::new("import-cell-too-long", vec![("most", most.into())])
}

/// ```text
/// This cell must hold a list in JSON: { $reason }
/// ```
pub fn import_not_json(reason: impl Into<Arg>) -> Message {
    Message::new("import-not-json", vec![("reason", reason.into())])
}

/// ```text
/// “{ $key }” is not the key of any { $kinds }.
/// ```
pub fn import_unknown_key(key: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-key", vec![("key", key.into()), ("kinds", kinds.into())])
}

/// ```text
/// “{ $key }” could mean more than one record. Put the kind in front (gate:{ $key }) or the number behind ({ $key }#2).
/// ```
pub fn import_ambiguous_key(key: impl Into<Arg>) -> Message {
    Message::new("import-ambiguous-key", vec![("key", key.into())])
}

/// ```text
/// { $kind } { $key } is in { $file } line { $line } already; that row was taken.
/// ```
pub fn import_duplicate_key(kind: impl Into<Arg>, key: impl Into<Arg>, file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("import-duplicate-key", vec![("kind", kind.into()), ("key", key.into()), ("file", file.into()), ("line", line.into())])
}

/// ```text
/// The same row as { $file } line { $line }; it is taken once.
/// ```
pub fn import_same_row(file: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("import-same-row", vec![("file", file.into()), ("line", line.into())])
}

/// ```text
/// Taken without “{ $key }”, whose row was not taken.
/// ```
pub fn import_left_out(key: impl Into<Arg>) -> Message {
    Message::new("import-left-out", vec![("key", key.into())])
}

/// ```text
/// The portfolio “{ $key }” was only named here; it is made with its key as its name.
/// ```
pub fn import_portfolio_made(key: impl Into<Arg>) -> Message {
    Message::new("import-portfolio-made", vec![("key", key.into())])
}

/// ```text
/// Not taken as it stands: { $what }
/// ```
pub fn import_unknown(what: impl Into<Arg>) -> Message {
    Message::new("import-unknown", vec![("what", what.into())])
}

/// ```text
/// This is not an iCalendar file.
/// ```
pub fn import_not_a_calendar() -> Message {
    Message::new("import-not-a-calendar", vec![])
}

/// ```text
/// There are no events in the calendar.
/// ```
pub fn import_no_events() -> Message {
    Message::new("import-no-events", vec![])
}

/// ```text
/// The event is cancelled and was left out.
/// ```
pub fn import_cancelled_event() -> Message {
    Message::new("import-cancelled-event", vec![])
}

/// ```text
/// The same event as in line { $line }, which was taken.
/// ```
pub fn import_same_event(line: impl Into<Arg>) -> Message {
    Message::new("import-same-event", vec![("line", line.into())])
}

/// ```text
/// The event repeats, a date of a release does not; only the first was taken.
/// ```
pub fn import_first_only() -> Message {
    Message::new("import-first-only", vec![])
}

/// ```text
/// The event has no length, so it is no window.
/// ```
pub fn import_no_length() -> Message {
    Message::new("import-no-length", vec![])
}

/// ```text
/// There are more than { $most } further dates; the rest was not taken.
/// ```
pub fn import_too_many_dates(most: impl Into<Arg>) -> Message {
    Message::new("import-too-many-dates", vec![("most", most.into())])
}

/// ```text
/// The release { $key } is made for the dates of this calendar, from the first to the last of them.
/// ```
pub fn import_release_made(key: impl Into<Arg>) -> Message {
    Message::new("import-release-made", vec![("key", key.into())])
}

/// ```text
/// The file is not UTF-8.
/// ```
pub fn import_not_utf8() -> Message {
    Message::new("import-not-utf8", vec![])
}

/// ```text
/// The file is not JSON: { $reason }
/// ```
pub fn import_not_json_file(reason: impl Into<Arg>) -> Message {
    Message::new("import-not-json-file", vec![("reason", reason.into())])
}

/// ```text
/// The file ends in the middle: it was cut off.
/// ```
pub fn import_cut_off() -> Message {
    Message::new("import-cut-off", vec![])
}

/// ```text
/// This is not a process file: its “format” is not “slipway-process”.
/// ```
pub fn import_not_a_process() -> Message {
    Message::new("import-not-a-process", vec![])
}

/// ```text
/// The file is of version { $found }; version { $known } is the newest that is read here. A newer Slipway reads it.
/// ```
pub fn import_newer_version(found: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("import-newer-version", vec![("found", found.into()), ("known", known.into())])
}

/// ```text
/// A process has no “{ $name }”; it has { $lists }.
/// ```
pub fn import_unknown_list(name: impl Into<Arg>, lists: impl Into<Arg>) -> Message {
    Message::new("import-unknown-list", vec![("name", name.into()), ("lists", lists.into())])
}

/// ```text
/// There is no field “{ $name }” for { $kinds }.
/// ```
pub fn import_unknown_field(name: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("import-unknown-field", vec![("name", name.into()), ("kinds", kinds.into())])
}

/// ```text
/// There is no field “{ $name }” here; there are { $known }.
/// ```
pub fn import_unknown_column(name: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("import-unknown-column", vec![("name", name.into()), ("known", known.into())])
}

/// ```text
/// “{ $name }” stands here a second time.
/// ```
pub fn import_doubled_field(name: impl Into<Arg>) -> Message {
    Message::new("import-doubled-field", vec![("name", name.into())])
}

/// ```text
/// Here must stand an object: fields in braces.
/// ```
pub fn import_not_an_object() -> Message {
    Message::new("import-not-an-object", vec![])
}

/// ```text
/// The line is not UTF-8; it was read as Windows-1252.
/// ```
pub fn ics_not_utf8() -> Message {
    Message::new("ics-not-utf8", vec![])
}

/// ```text
/// The line is longer than 64 KiB; the rest of it was dropped.
/// ```
pub fn ics_line_too_long() -> Message {
    Message::new("ics-line-too-long", vec![])
}

/// ```text
/// The line is not a property; it was joined to the one in front of it.
/// ```
pub fn ics_orphan_joined() -> Message {
    Message::new("ics-orphan-joined", vec![])
}

/// ```text
/// The line is not a property and was left out.
/// ```
pub fn ics_not_a_property() -> Message {
    Message::new("ics-not-a-property", vec![])
}

/// ```text
/// The parameters of { $property } cannot be read; it was left out.
/// ```
pub fn ics_bad_parameters(property: impl Into<Arg>) -> Message {
    Message::new("ics-bad-parameters", vec![("property", property.into())])
}

/// ```text
/// Some parameters of { $property } were left out.
/// ```
pub fn ics_parameters_dropped(property: impl Into<Arg>) -> Message {
    Message::new("ics-parameters-dropped", vec![("property", property.into())])
}

/// ```text
/// { $property } stands outside of any event or calendar and was left out.
/// ```
pub fn ics_outside_component(property: impl Into<Arg>) -> Message {
    Message::new("ics-outside-component", vec![("property", property.into())])
}

/// ```text
/// { $component } is nested too deep and was left out with all that is in it.
/// ```
pub fn ics_too_deep(component: impl Into<Arg>) -> Message {
    Message::new("ics-too-deep", vec![("component", component.into())])
}

/// ```text
/// { $component } is never ended; it was ended where the next one begins.
/// ```
pub fn ics_missing_end(component: impl Into<Arg>) -> Message {
    Message::new("ics-missing-end", vec![("component", component.into())])
}

/// ```text
/// The end of a { $component } that never began was left out.
/// ```
pub fn ics_stray_end(component: impl Into<Arg>) -> Message {
    Message::new("ics-stray-end", vec![("component", component.into())])
}

/// ```text
/// There are more than { $most } events; the rest was not read.
/// ```
pub fn ics_too_many_events(most: impl Into<Arg>) -> Message {
    Message::new("ics-too-many-events", vec![("most", most.into())])
}

/// ```text
/// There are more than { $most } lines of properties; the rest was not read.
/// ```
pub fn ics_too_many_properties(most: impl Into<Arg>) -> Message {
    Message::new("ics-too-many-properties", vec![("most", most.into())])
}

/// ```text
/// There are too many problems to list them all.
/// ```
pub fn ics_too_many_problems() -> Message {
    Message::new("ics-too-many-problems", vec![])
}

/// ```text
/// The event has no start (DTSTART).
/// ```
pub fn ics_no_start() -> Message {
    Message::new("ics-no-start", vec![])
}

/// ```text
/// “{ $value }” is no date or time for the start of the event.
/// ```
pub fn ics_bad_start(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-start", vec![("value", value.into())])
}

/// ```text
/// “{ $value }” is no date or time; { $property } was left out.
/// ```
pub fn ics_bad_time(value: impl Into<Arg>, property: impl Into<Arg>) -> Message {
    Message::new("ics-bad-time", vec![("value", value.into()), ("property", property.into())])
}

/// ```text
/// “{ $value }” is no duration; the event was taken without an end.
/// ```
pub fn ics_bad_duration(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-duration", vec![("value", value.into())])
}

/// ```text
/// The event ends before it starts; it was taken without an end.
/// ```
pub fn ics_end_before_start() -> Message {
    Message::new("ics-end-before-start", vec![])
}

/// ```text
/// The end is of another kind than the start; it was read as the start is.
/// ```
pub fn ics_end_of_other_kind() -> Message {
    Message::new("ics-end-of-other-kind", vec![])
}

/// ```text
/// The time zone “{ $name }” is not known; its times were read in the zone of the plan.
/// ```
pub fn ics_unknown_zone(name: impl Into<Arg>) -> Message {
    Message::new("ics-unknown-zone", vec![("name", name.into())])
}

/// ```text
/// “{ $value }” is no status of an event; it was left out.
/// ```
pub fn ics_unknown_status(value: impl Into<Arg>) -> Message {
    Message::new("ics-unknown-status", vec![("value", value.into())])
}

/// ```text
/// “{ $value }” is no sequence number; it was read as 0.
/// ```
pub fn ics_bad_sequence(value: impl Into<Arg>) -> Message {
    Message::new("ics-bad-sequence", vec![("value", value.into())])
}

/// ```text
/// The event has several recurrence rules; the first was taken.
/// ```
pub fn ics_many_rules() -> Message {
    Message::new("ics-many-rules", vec![])
}

/// ```text
/// Further dates come with lengths of their own, which were left out.
/// ```
pub fn ics_period_length() -> Message {
    Message::new("ics-period-length", vec![])
}

/// ```text
/// { $property } is in an encoding of old calendars (quoted-printable) and was taken as it stands.
/// ```
pub fn ics_encoded(property: impl Into<Arg>) -> Message {
    Message::new("ics-encoded", vec![("property", property.into())])
}

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

/// ```text
/// { $whole } { $part }
/// ```
pub fn label_belongs(whole: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("label-belongs", vec![("whole", whole.into()), ("part", part.into())])
}

/// ```text
/// { $from } → { $to }
/// ```
pub fn label_arrow(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("label-arrow", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $value } by { $who }
/// ```
pub fn label_evidence(value: impl Into<Arg>, who: impl Into<Arg>) -> Message {
    Message::new("label-evidence", vec![("value", value.into()), ("who", who.into())])
}

/// ```text
/// (deleted)
/// ```
pub fn label_gone() -> Message {
    Message::new("label-gone", vec![])
}

/// ```text
/// { $key } { $name }
/// ```
pub fn label_key_name(key: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("label-key-name", vec![("key", key.into()), ("name", name.into())])
}

/// ```text
/// There is no such { $kind } any more.
/// ```
pub fn refused_not_found(kind: impl Into<Arg>) -> Message {
    Message::new("refused-not-found", vec![("kind", kind.into())])
}

/// ```text
/// This { $kind } exists already.
/// ```
pub fn refused_exists(kind: impl Into<Arg>) -> Message {
    Message::new("refused-exists", vec![("kind", kind.into())])
}

/// ```text
/// Another { $kind } has the key { $key }.
/// ```
pub fn refused_key_taken(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("refused-key-taken", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// Keys are unique. Choose another one, or open the record that has it.
/// ```
pub fn refused_key_taken_hint() -> Message {
    Message::new("refused-key-taken-hint", vec![])
}

/// ```text
/// { $field } names something that does not exist.
/// ```
pub fn refused_dangling(field: impl Into<Arg>) -> Message {
    Message::new("refused-dangling", vec![("field", field.into())])
}

/// ```text
/// There is no field “{ $field }” for { $kinds }.
/// ```
pub fn refused_no_field(field: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("refused-no-field", vec![("field", field.into()), ("kinds", kinds.into())])
}

/// ```text
/// { $field }: { $why }
/// ```
pub fn refused_value(field: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("refused-value", vec![("field", field.into()), ("why", why.into())])
}

/// ```text
/// { $end } must be after { $start }.
/// ```
pub fn refused_end_before_start(end: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("refused-end-before-start", vec![("end", end.into()), ("start", start.into())])
}

/// ```text
/// { $name } would be part of itself.
/// ```
pub fn refused_contains_itself(name: impl Into<Arg>) -> Message {
    Message::new("refused-contains-itself", vec![("name", name.into())])
}

/// ```text
/// { $name } would depend on itself.
/// ```
pub fn refused_depends_on_itself(name: impl Into<Arg>) -> Message {
    Message::new("refused-depends-on-itself", vec![("name", name.into())])
}

/// ```text
/// { $kinds } cannot be moved: there are no planned dates.
/// ```
pub fn refused_not_movable(kinds: impl Into<Arg>) -> Message {
    Message::new("refused-not-movable", vec![("kinds", kinds.into())])
}

/// ```text
/// The dates of { $name } would leave the years 1900 to 2200.
/// ```
pub fn refused_date_range(name: impl Into<Arg>) -> Message {
    Message::new("refused-date-range", vec![("name", name.into())])
}

/// ```text
/// Two different names are needed.
/// ```
pub fn refused_two_names() -> Message {
    Message::new("refused-two-names", vec![])
}

/// ```text
/// A waiver counts only when one person asks and another one agrees.
/// ```
pub fn refused_two_names_hint() -> Message {
    Message::new("refused-two-names-hint", vec![])
}

/// ```text
/// The settings of the plan can be edited, not added or removed.
/// ```
pub fn refused_plan_fixed() -> Message {
    Message::new("refused-plan-fixed", vec![])
}

/// ```text
/// Booking { $name } is decided already.
/// ```
pub fn refused_booking_not_open(name: impl Into<Arg>) -> Message {
    Message::new("refused-booking-not-open", vec![("name", name.into())])
}

/// ```text
/// The id { $id } cannot be used.
/// ```
pub fn refused_bad_id(id: impl Into<Arg>) -> Message {
    Message::new("refused-bad-id", vec![("id", id.into())])
}

/// ```text
/// { $name } is not an enterprise release and cannot hold other releases.
/// ```
pub fn refused_not_enterprise(name: impl Into<Arg>) -> Message {
    Message::new("refused-not-enterprise", vec![("name", name.into())])
}

/// ```text
/// { $name } is an enterprise release: scope belongs into its project releases.
/// ```
pub fn refused_enterprise_scope(name: impl Into<Arg>) -> Message {
    Message::new("refused-enterprise-scope", vec![("name", name.into())])
}

/// ```text
/// { $name }: the phase belongs to another release.
/// ```
pub fn refused_phase_of_another(name: impl Into<Arg>) -> Message {
    Message::new("refused-phase-of-another", vec![("name", name.into())])
}

/// ```text
/// The field { $field } is not for { $kinds }.
/// ```
pub fn refused_custom_not_for(field: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("refused-custom-not-for", vec![("field", field.into()), ("kinds", kinds.into())])
}

/// ```text
/// { $record } has a value for { $field } already.
/// ```
pub fn refused_custom_twice(record: impl Into<Arg>, field: impl Into<Arg>) -> Message {
    Message::new("refused-custom-twice", vec![("record", record.into()), ("field", field.into())])
}

/// ```text
/// { $count -> [one] { $count } value *[other] { $count } values } of { $field } would no longer fit. Change or remove { $count -> [one] it *[other] them } first.
/// ```
pub fn refused_custom_misfits(count: impl Into<Arg>, field: impl Into<Arg>) -> Message {
    Message::new("refused-custom-misfits", vec![("count", count.into()), ("field", field.into())])
}

/// ```text
/// The word { $term } belongs to another list.
/// ```
pub fn refused_term_list(term: impl Into<Arg>) -> Message {
    Message::new("refused-term-list", vec![("term", term.into())])
}

/// ```text
/// There is a process rule for { $rule } with the same template, governance and release kinds already.
/// ```
pub fn refused_rule_twice(rule: impl Into<Arg>) -> Message {
    Message::new("refused-rule-twice", vec![("rule", rule.into())])
}

/// ```text
/// Two such rules would contradict each other. Change the one that is there, or choose other limits.
/// ```
pub fn refused_rule_twice_hint() -> Message {
    Message::new("refused-rule-twice-hint", vec![])
}

/// ```text
/// The template { $name } has no phases.
/// ```
pub fn refused_empty_template(name: impl Into<Arg>) -> Message {
    Message::new("refused-empty-template", vec![("name", name.into())])
}

/// ```text
/// { $name } follows no template.
/// ```
pub fn refused_follows_none(name: impl Into<Arg>) -> Message {
    Message::new("refused-follows-none", vec![("name", name.into())])
}

/// ```text
/// The commands are nested too deep.
/// ```
pub fn refused_nested() -> Message {
    Message::new("refused-nested", vec![])
}

/// ```text
/// Command { $place }: { $why }
/// ```
pub fn refused_in_batch(place: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("refused-in-batch", vec![("place", place.into()), ("why", why.into())])
}

/// ```text
/// must not be empty.
/// ```
pub fn value_required() -> Message {
    Message::new("value-required", vec![])
}

/// ```text
/// must be text.
/// ```
pub fn value_not_text() -> Message {
    Message::new("value-not-text", vec![])
}

/// ```text
/// “{ $found }” is not a whole number.
/// ```
pub fn value_not_integer(found: impl Into<Arg>) -> Message {
    Message::new("value-not-integer", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a number.
/// ```
pub fn value_not_number(found: impl Into<Arg>) -> Message {
    Message::new("value-not-number", vec![("found", found.into())])
}

/// ```text
/// must lie between { $min } and { $max }.
/// ```
pub fn value_out_of_range(min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("value-out-of-range", vec![("min", min.into()), ("max", max.into())])
}

/// ```text
/// “{ $found }” is neither yes nor no.
/// ```
pub fn value_not_flag(found: impl Into<Arg>) -> Message {
    Message::new("value-not-flag", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a day such as 2027-06-12.
/// ```
pub fn value_not_day(found: impl Into<Arg>) -> Message {
    Message::new("value-not-day", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is neither a day such as 2027-06-12 nor a time such as 2027-06-12T18:00.
/// ```
pub fn value_not_moment(found: impl Into<Arg>) -> Message {
    Message::new("value-not-moment", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not a time of day such as 18:00.
/// ```
pub fn value_not_time(found: impl Into<Arg>) -> Message {
    Message::new("value-not-time", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” is not one of { $choices }.
/// ```
pub fn value_not_choice(found: impl Into<Arg>, choices: impl Into<Arg>) -> Message {
    Message::new("value-not-choice", vec![("found", found.into()), ("choices", choices.into())])
}

/// ```text
/// “{ $found }” is not an IANA time zone such as Europe/Berlin.
/// ```
pub fn value_not_zone(found: impl Into<Arg>) -> Message {
    Message::new("value-not-zone", vec![("found", found.into())])
}

/// ```text
/// column { $column }: { $why }
/// ```
pub fn value_not_rule(column: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-not-rule", vec![("column", column.into()), ("why", why.into())])
}

/// ```text
/// “{ $found }” cannot stand here. Expected: { $expected }.
/// ```
pub fn rule_unexpected(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("rule-unexpected", vec![("found", found.into()), ("expected", expected.into())])
}

/// ```text
/// the rule ends too early. Expected: { $expected }.
/// ```
pub fn rule_ends(expected: impl Into<Arg>) -> Message {
    Message::new("rule-ends", vec![("expected", expected.into())])
}

/// ```text
/// the number must lie between { $min } and { $max }.
/// ```
pub fn rule_out_of_range(min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("rule-out-of-range", vec![("min", min.into()), ("max", max.into())])
}

/// ```text
/// the last day lies before the first.
/// ```
pub fn rule_backwards() -> Message {
    Message::new("rule-backwards", vec![])
}

/// ```text
/// no day would be left on which anything may be done.
/// ```
pub fn rule_no_day_free() -> Message {
    Message::new("rule-no-day-free", vec![])
}

/// ```text
/// “{ $limit }” is said twice.
/// ```
pub fn rule_twice(limit: impl Into<Arg>) -> Message {
    Message::new("rule-twice", vec![("limit", limit.into())])
}

/// ```text
/// this quotation mark has no second one.
/// ```
pub fn rule_open_quote() -> Message {
    Message::new("rule-open-quote", vec![])
}

/// ```text
/// there is no { $kind } with the key { $key }.
/// ```
pub fn rule_no_such(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("rule-no-such", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// “{ $word }”
/// ```
pub fn rule_word(word: impl Into<Arg>) -> Message {
    Message::new("rule-word", vec![("word", word.into())])
}

/// ```text
/// a number
/// ```
pub fn rule_number() -> Message {
    Message::new("rule-number", vec![])
}

/// ```text
/// a kind of release ({ $kinds })
/// ```
pub fn rule_kind(kinds: impl Into<Arg>) -> Message {
    Message::new("rule-kind", vec![("kinds", kinds.into())])
}

/// ```text
/// a name
/// ```
pub fn rule_name() -> Message {
    Message::new("rule-name", vec![])
}

/// ```text
/// a day such as T-3
/// ```
pub fn rule_offset() -> Message {
    Message::new("rule-offset", vec![])
}

/// ```text
/// the end of the rule
/// ```
pub fn rule_end() -> Message {
    Message::new("rule-end", vec![])
}

/// ```text
/// { $most } or { $last }
/// ```
pub fn rule_either(most: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("rule-either", vec![("most", most.into()), ("last", last.into())])
}

/// ```text
/// “{ $found }” is not a recurrence that can be used: { $why }
/// ```
pub fn value_not_recurrence(found: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-not-recurrence", vec![("found", found.into()), ("why", why.into())])
}

/// ```text
/// it must say how often, such as FREQ=WEEKLY;BYDAY=MO,TU.
/// ```
pub fn recurrence_no_frequency() -> Message {
    Message::new("recurrence-no-frequency", vec![])
}

/// ```text
/// { $part } is more often than daily.
/// ```
pub fn recurrence_too_often(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-too-often", vec![("part", part.into())])
}

/// ```text
/// { $part } cannot be read.
/// ```
pub fn recurrence_bad_part(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-bad-part", vec![("part", part.into())])
}

/// ```text
/// { $part } does not go with the rest of it.
/// ```
pub fn recurrence_misfit(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-misfit", vec![("part", part.into())])
}

/// ```text
/// its parts do not go together.
/// ```
pub fn recurrence_unread() -> Message {
    Message::new("recurrence-unread", vec![])
}

/// ```text
/// COUNT and UNTIL exclude each other.
/// ```
pub fn recurrence_count_and_until() -> Message {
    Message::new("recurrence-count-and-until", vec![])
}

/// ```text
/// { $part } is never.
/// ```
pub fn recurrence_zero(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-zero", vec![("part", part.into())])
}

/// ```text
/// { $part } stands twice.
/// ```
pub fn recurrence_twice(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-twice", vec![("part", part.into())])
}

/// ```text
/// { $part } counts from 0. Count from 1, or from -1 at the end.
/// ```
pub fn recurrence_zeroth(part: impl Into<Arg>) -> Message {
    Message::new("recurrence-zeroth", vec![("part", part.into())])
}

/// ```text
/// { $part } cannot stand with { $with }.
/// ```
pub fn recurrence_not_together(part: impl Into<Arg>, with: impl Into<Arg>) -> Message {
    Message::new("recurrence-not-together", vec![("part", part.into()), ("with", with.into())])
}

/// ```text
/// BYSETPOS chooses among the days of another BY part, and there is none.
/// ```
pub fn recurrence_setpos_alone() -> Message {
    Message::new("recurrence-setpos-alone", vec![])
}

/// ```text
/// it ends before it starts.
/// ```
pub fn recurrence_ends_before_start() -> Message {
    Message::new("recurrence-ends-before-start", vec![])
}

/// ```text
/// there is no day that fits it.
/// ```
pub fn recurrence_never() -> Message {
    Message::new("recurrence-never", vec![])
}

/// ```text
/// its exceptions take away every day.
/// ```
pub fn recurrence_all_excepted() -> Message {
    Message::new("recurrence-all-excepted", vec![])
}

/// ```text
/// “{ $found }” is not a lag such as 2d or -4h.
/// ```
pub fn value_not_lag(found: impl Into<Arg>) -> Message {
    Message::new("value-not-lag", vec![("found", found.into())])
}

/// ```text
/// “{ $found }” does not name a { $kinds }.
/// ```
pub fn value_not_reference(found: impl Into<Arg>, kinds: impl Into<Arg>) -> Message {
    Message::new("value-not-reference", vec![("found", found.into()), ("kinds", kinds.into())])
}

/// ```text
/// must be a list.
/// ```
pub fn value_not_list() -> Message {
    Message::new("value-not-list", vec![])
}

/// ```text
/// none of them may be blank.
/// ```
pub fn value_blank_among() -> Message {
    Message::new("value-blank-among", vec![])
}

/// ```text
/// “{ $found }” stands twice.
/// ```
pub fn value_twice(found: impl Into<Arg>) -> Message {
    Message::new("value-twice", vec![("found", found.into())])
}

/// ```text
/// row { $row }: { $reason }
/// ```
pub fn value_bad_row(row: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("value-bad-row", vec![("row", row.into()), ("reason", reason.into())])
}

/// ```text
/// row { $row }, { $column }: { $why }
/// ```
pub fn value_in_row(row: impl Into<Arg>, column: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("value-in-row", vec![("row", row.into()), ("column", column.into()), ("why", why.into())])
}

/// ```text
/// the template has no gate “{ $gate }”.
/// ```
pub fn value_no_gate(gate: impl Into<Arg>) -> Message {
    Message::new("value-no-gate", vec![("gate", gate.into())])
}

/// ```text
/// can be given only where “{ $field }” is one of { $words }.
/// ```
pub fn value_only_where(field: impl Into<Arg>, words: impl Into<Arg>) -> Message {
    Message::new("value-only-where", vec![("field", field.into()), ("words", words.into())])
}

/// ```text
/// “{ $key }” is a field that these records have already.
/// ```
pub fn value_built_in(key: impl Into<Arg>) -> Message {
    Message::new("value-built-in", vec![("key", key.into())])
}

/// ```text
/// longer than 64 KiB, or with a NUL character.
/// ```
pub fn value_bad_text() -> Message {
    Message::new("value-bad-text", vec![])
}

/// ```text
/// must not be blank, nor hold line breaks or other control characters.
/// ```
pub fn value_bad_key() -> Message {
    Message::new("value-bad-key", vec![])
}

/// ```text
/// must not have blanks around it, nor hold line breaks or other control characters.
/// ```
pub fn value_bad_word() -> Message {
    Message::new("value-bad-word", vec![])
}

/// ```text
/// must lie after { $found }.
/// ```
pub fn value_not_after(found: impl Into<Arg>) -> Message {
    Message::new("value-not-after", vec![("found", found.into())])
}

/// ```text
/// Phases out of order
/// ```
pub fn conflict_kind_phase_order() -> Message {
    Message::new("conflict-kind-phase-order", vec![])
}

/// ```text
/// Gate missing
/// ```
pub fn conflict_kind_gate_missing() -> Message {
    Message::new("conflict-kind-gate-missing", vec![])
}

/// ```text
/// Needs something later
/// ```
pub fn conflict_kind_scope_order() -> Message {
    Message::new("conflict-kind-scope-order", vec![])
}

/// ```text
/// On a holiday
/// ```
pub fn conflict_kind_holiday() -> Message {
    Message::new("conflict-kind-holiday", vec![])
}

/// ```text
/// Where the template has one phase over before another begins, the release keeps that order.
/// ```
pub fn conflict_rule_phase_order() -> Message {
    Message::new("conflict-rule-phase-order", vec![])
}

/// ```text
/// A release has all gates of the template that it follows.
/// ```
pub fn conflict_rule_gate_missing() -> Message {
    Message::new("conflict-rule-gate-missing", vec![])
}

/// ```text
/// What a scope item depends on goes live no later than the item.
/// ```
pub fn conflict_rule_scope_order() -> Message {
    Message::new("conflict-rule-scope-order", vec![])
}

/// ```text
/// Deployments and gates do not lie on holidays of the people they need: owner, team, responsible and accountable stakeholders.
/// ```
pub fn conflict_rule_holiday() -> Message {
    Message::new("conflict-rule-holiday", vec![])
}

/// ```text
/// { $second } begins { $length } before { $first } is over, but follows it in the template { $template }.
/// ```
pub fn conflict_phase_order(second: impl Into<Arg>, length: impl Into<Arg>, first: impl Into<Arg>, template: impl Into<Arg>) -> Message {
    Message::new("conflict-phase-order", vec![("second", second.into()), ("length", length.into()), ("first", first.into()), ("template", template.into())])
}

/// ```text
/// { $release } follows the template { $template }, but has no { $count -> [one] gate *[other] gates } { $gates }.
/// ```
pub fn conflict_gate_missing(release: impl Into<Arg>, template: impl Into<Arg>, count: impl Into<Arg>, gates: impl Into<Arg>) -> Message {
    Message::new("conflict-gate-missing", vec![("release", release.into()), ("template", template.into()), ("count", count.into()), ("gates", gates.into())])
}

/// ```text
/// { $item } goes live with { $release } on { $at }, before { $needed }, which it needs, does with { $later } on { $until }.
/// ```
pub fn conflict_scope_order(item: impl Into<Arg>, release: impl Into<Arg>, at: impl Into<Arg>, needed: impl Into<Arg>, later: impl Into<Arg>, until: impl Into<Arg>) -> Message {
    Message::new("conflict-scope-order", vec![("item", item.into()), ("release", release.into()), ("at", at.into()), ("needed", needed.into()), ("later", later.into()), ("until", until.into())])
}

/// ```text
/// { $deployment } lies on a holiday: { $rule }, { $day }.
/// ```
pub fn conflict_holiday_deployment(deployment: impl Into<Arg>, rule: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("conflict-holiday-deployment", vec![("deployment", deployment.into()), ("rule", rule.into()), ("day", day.into())])
}

/// ```text
/// The gate { $gate } lies on a holiday: { $rule }, { $day }.
/// ```
pub fn conflict_holiday_gate(gate: impl Into<Arg>, rule: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("conflict-holiday-gate", vec![("gate", gate.into()), ("rule", rule.into()), ("day", day.into())])
}

/// ```text
/// { $release } follows the template { $template }, in which { $first } is over before { $second } begins.
/// ```
pub fn fact_template_order(release: impl Into<Arg>, template: impl Into<Arg>, first: impl Into<Arg>, second: impl Into<Arg>) -> Message {
    Message::new("fact-template-order", vec![("release", release.into()), ("template", template.into()), ("first", first.into()), ("second", second.into())])
}

/// ```text
/// { $release } follows the template { $template }.
/// ```
pub fn fact_follows(release: impl Into<Arg>, template: impl Into<Arg>) -> Message {
    Message::new("fact-follows", vec![("release", release.into()), ("template", template.into())])
}

/// ```text
/// { $template } asks for { $count -> [one] the gate *[other] the gates } { $gates }, which the release has not.
/// ```
pub fn fact_template_gates(template: impl Into<Arg>, count: impl Into<Arg>, gates: impl Into<Arg>) -> Message {
    Message::new("fact-template-gates", vec![("template", template.into()), ("count", count.into()), ("gates", gates.into())])
}

/// ```text
/// { $item } depends on { $needed }.
/// ```
pub fn fact_needs(item: impl Into<Arg>, needed: impl Into<Arg>) -> Message {
    Message::new("fact-needs", vec![("item", item.into()), ("needed", needed.into())])
}

/// ```text
/// { $release } is deployed on { $at }.
/// ```
pub fn fact_goes_live(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-goes-live", vec![("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $release } is ready on { $at }.
/// ```
pub fn fact_goes_ready(release: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("fact-goes-ready", vec![("release", release.into()), ("at", at.into())])
}

/// ```text
/// { $rule } is a holiday: { $day }.
/// ```
pub fn fact_holiday(rule: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("fact-holiday", vec![("rule", rule.into()), ("day", day.into())])
}

/// ```text
/// The holiday concerns it because { $people }.
/// ```
pub fn fact_concerns(people: impl Into<Arg>) -> Message {
    Message::new("fact-concerns", vec![("people", people.into())])
}

/// ```text
/// { $release } is made by { $team }
/// ```
pub fn people_team(release: impl Into<Arg>, team: impl Into<Arg>) -> Message {
    Message::new("people-team", vec![("release", release.into()), ("team", team.into())])
}

/// ```text
/// { $person } answers for { $record }
/// ```
pub fn people_owner(person: impl Into<Arg>, record: impl Into<Arg>) -> Message {
    Message::new("people-owner", vec![("person", person.into()), ("record", record.into())])
}

/// ```text
/// { $person } is responsible or accountable for { $release }
/// ```
pub fn people_role(person: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("people-role", vec![("person", person.into()), ("release", release.into())])
}

/// ```text
/// { $person } of { $team }
/// ```
pub fn people_member(person: impl Into<Arg>, team: impl Into<Arg>) -> Message {
    Message::new("people-member", vec![("person", person.into()), ("team", team.into())])
}

/// ```text
/// { $release } belongs to { $portfolio }
/// ```
pub fn people_portfolio(release: impl Into<Arg>, portfolio: impl Into<Arg>) -> Message {
    Message::new("people-portfolio", vec![("release", release.into()), ("portfolio", portfolio.into())])
}

/// ```text
/// More scope than capacity
/// ```
pub fn conflict_kind_scope_over_capacity() -> Message {
    Message::new("conflict-kind-scope-over-capacity", vec![])
}

/// ```text
/// Person double-booked
/// ```
pub fn conflict_kind_person_double_booked() -> Message {
    Message::new("conflict-kind-person-double-booked", vec![])
}

/// ```text
/// Change not approved
/// ```
pub fn conflict_kind_change_unapproved() -> Message {
    Message::new("conflict-kind-change-unapproved", vec![])
}

/// ```text
/// Too late for the CAB
/// ```
pub fn conflict_kind_cab_cutoff_missed() -> Message {
    Message::new("conflict-kind-cab-cutoff-missed", vec![])
}

/// ```text
/// Past its baseline
/// ```
pub fn conflict_kind_baseline_breach() -> Message {
    Message::new("conflict-kind-baseline-breach", vec![])
}

/// ```text
/// The estimates of a release are no more than its team can do from its start to its ready date.
/// ```
pub fn conflict_rule_scope_over_capacity() -> Message {
    Message::new("conflict-rule-scope-over-capacity", vec![])
}

/// ```text
/// Nobody owns two things at the same moment, or has work while on leave.
/// ```
pub fn conflict_rule_person_double_booked() -> Message {
    Message::new("conflict-rule-person-double-booked", vec![])
}

/// ```text
/// A production deployment under ITSM has an approved change request; an emergency until its retrospective date. In a hybrid this holds where a request is named.
/// ```
pub fn conflict_rule_change_unapproved() -> Message {
    Message::new("conflict-rule-change-unapproved", vec![])
}

/// ```text
/// A normal change request can be on an agenda of its CAB before the deployment.
/// ```
pub fn conflict_rule_cab_cutoff_missed() -> Message {
    Message::new("conflict-rule-cab-cutoff-missed", vec![])
}

/// ```text
/// A date does not move past its baseline by more than the tolerance.
/// ```
pub fn conflict_rule_baseline_breach() -> Message {
    Message::new("conflict-rule-baseline-breach", vec![])
}

/// ```text
/// The estimates of { $release } are { $asked }, but { $team } can do { $possible } in { $days } working days up to { $until }.
/// ```
pub fn conflict_scope_over_capacity(release: impl Into<Arg>, asked: impl Into<Arg>, team: impl Into<Arg>, possible: impl Into<Arg>, days: impl Into<Arg>, until: impl Into<Arg>) -> Message {
    Message::new("conflict-scope-over-capacity", vec![("release", release.into()), ("asked", asked.into()), ("team", team.into()), ("possible", possible.into()), ("days", days.into()), ("until", until.into())])
}

/// ```text
/// { $person } owns { $first } and { $second } at the same time: { $period } ({ $length }).
/// ```
pub fn conflict_double_booked(person: impl Into<Arg>, first: impl Into<Arg>, second: impl Into<Arg>, period: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("conflict-double-booked", vec![("person", person.into()), ("first", first.into()), ("second", second.into()), ("period", period.into()), ("length", length.into())])
}

/// ```text
/// { $person } owns { $duty }, but is on leave: { $period }.
/// ```
pub fn conflict_works_on_leave(person: impl Into<Arg>, duty: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("conflict-works-on-leave", vec![("person", person.into()), ("duty", duty.into()), ("period", period.into())])
}

/// ```text
/// The deployment of { $release } ({ $planned }) has no change request.
/// ```
pub fn conflict_change_unapproved_none(release: impl Into<Arg>, planned: impl Into<Arg>) -> Message {
    Message::new("conflict-change-unapproved-none", vec![("release", release.into()), ("planned", planned.into())])
}

/// ```text
/// The deployment of { $release } ({ $planned }) has no approved change request: { $requests } { $count -> [one] is *[other] are } not approved.
/// ```
pub fn conflict_change_unapproved(release: impl Into<Arg>, planned: impl Into<Arg>, requests: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("conflict-change-unapproved", vec![("release", release.into()), ("planned", planned.into()), ("requests", requests.into()), ("count", count.into())])
}

/// ```text
/// The emergency { $release } had to be approved by { $due }, but has no approved change request.
/// ```
pub fn conflict_change_unapproved_late(release: impl Into<Arg>, due: impl Into<Arg>) -> Message {
    Message::new("conflict-change-unapproved-late", vec![("release", release.into()), ("due", due.into())])
}

/// ```text
/// { $request } is too late for { $meeting } before { $release } is deployed ({ $planned }): the cut-off is { $cutoff }.
/// ```
pub fn conflict_cab_cutoff_missed(request: impl Into<Arg>, meeting: impl Into<Arg>, release: impl Into<Arg>, planned: impl Into<Arg>, cutoff: impl Into<Arg>) -> Message {
    Message::new("conflict-cab-cutoff-missed", vec![("request", request.into()), ("meeting", meeting.into()), ("release", release.into()), ("planned", planned.into()), ("cutoff", cutoff.into())])
}

/// ```text
/// { $request } cannot be decided before { $release } is deployed ({ $planned }): there is no meeting before that.
/// ```
pub fn conflict_cab_cutoff_no_meeting(request: impl Into<Arg>, release: impl Into<Arg>, planned: impl Into<Arg>) -> Message {
    Message::new("conflict-cab-cutoff-no-meeting", vec![("request", request.into()), ("release", release.into()), ("planned", planned.into())])
}

/// ```text
/// the meeting of { $board } on { $at }
/// ```
pub fn meeting_of_board(board: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("meeting-of-board", vec![("board", board.into()), ("at", at.into())])
}

/// ```text
/// the meeting on { $at }
/// ```
pub fn meeting_on(at: impl Into<Arg>) -> Message {
    Message::new("meeting-on", vec![("at", at.into())])
}

/// ```text
/// { $record }: { $field } is { $is }. At the baseline { $baseline } it was { $was }, and may slip by { $tolerance -> [one] { $tolerance } working day *[other] { $tolerance } working days }.
/// ```
pub fn conflict_baseline_breach(record: impl Into<Arg>, field: impl Into<Arg>, is: impl Into<Arg>, baseline: impl Into<Arg>, was: impl Into<Arg>, tolerance: impl Into<Arg>) -> Message {
    Message::new("conflict-baseline-breach", vec![("record", record.into()), ("field", field.into()), ("is", is.into()), ("baseline", baseline.into()), ("was", was.into()), ("tolerance", tolerance.into())])
}

/// ```text
/// { $release } is under the governance { $governance }.
/// ```
pub fn fact_governed(release: impl Into<Arg>, governance: impl Into<Arg>) -> Message {
    Message::new("fact-governed", vec![("release", release.into()), ("governance", governance.into())])
}

/// ```text
/// { $rules } { $count -> [one] is switched on by a process rule *[other] are switched on by process rules }.
/// ```
pub fn fact_switched_on(rules: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("fact-switched-on", vec![("rules", rules.into()), ("count", count.into())])
}

/// ```text
/// { $requests } { $count -> [one] is *[other] are } named for { $release }, and none is approved.
/// ```
pub fn fact_asks(requests: impl Into<Arg>, count: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("fact-asks", vec![("requests", requests.into()), ("count", count.into()), ("release", release.into())])
}

/// ```text
/// { $request } is for { $release }.
/// ```
pub fn fact_authorises(request: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("fact-authorises", vec![("request", request.into()), ("release", release.into())])
}

/// ```text
/// The cut-off of { $meeting } is { $cutoff }; { $request } was handed in on { $submitted }.
/// ```
pub fn fact_cut_off(meeting: impl Into<Arg>, cutoff: impl Into<Arg>, request: impl Into<Arg>, submitted: impl Into<Arg>) -> Message {
    Message::new("fact-cut-off", vec![("meeting", meeting.into()), ("cutoff", cutoff.into()), ("request", request.into()), ("submitted", submitted.into())])
}

/// ```text
/// The cut-off of { $meeting } is { $cutoff }; { $request } is not handed in.
/// ```
pub fn fact_cut_off_open(meeting: impl Into<Arg>, cutoff: impl Into<Arg>, request: impl Into<Arg>) -> Message {
    Message::new("fact-cut-off-open", vec![("meeting", meeting.into()), ("cutoff", cutoff.into()), ("request", request.into())])
}

/// ```text
/// No meeting at which { $request } can be decided is before the deployment.
/// ```
pub fn fact_cut_off_none(request: impl Into<Arg>) -> Message {
    Message::new("fact-cut-off-none", vec![("request", request.into())])
}

/// ```text
/// { $person } owns { $record }: { $period }.
/// ```
pub fn fact_owns(person: impl Into<Arg>, record: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-owns", vec![("person", person.into()), ("record", record.into()), ("period", period.into())])
}

/// ```text
/// { $who } is on leave: { $period }.
/// ```
pub fn fact_away(who: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-away", vec![("who", who.into()), ("period", period.into())])
}

/// ```text
/// { $person } belongs to { $team }.
/// ```
pub fn fact_in_team(person: impl Into<Arg>, team: impl Into<Arg>) -> Message {
    Message::new("fact-in-team", vec![("person", person.into()), ("team", team.into())])
}

/// ```text
/// { $count -> [one] The only estimated item of { $release } is *[other] { $count } items of { $release } are } estimated at { $sum }.
/// ```
pub fn fact_estimates(count: impl Into<Arg>, release: impl Into<Arg>, sum: impl Into<Arg>) -> Message {
    Message::new("fact-estimates", vec![("count", count.into()), ("release", release.into()), ("sum", sum.into())])
}

/// ```text
/// { $team } can do { $perday } in a working day: { $sum } in { $days } working days, { $period }.
/// ```
pub fn fact_team_capacity(team: impl Into<Arg>, perday: impl Into<Arg>, sum: impl Into<Arg>, days: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("fact-team-capacity", vec![("team", team.into()), ("perday", perday.into()), ("sum", sum.into()), ("days", days.into()), ("period", period.into())])
}

/// ```text
/// { $release } is made by { $team }.
/// ```
pub fn fact_done_by(release: impl Into<Arg>, team: impl Into<Arg>) -> Message {
    Message::new("fact-done-by", vec![("release", release.into()), ("team", team.into())])
}

/// ```text
/// { $team } does not work all the time: { $absences }.
/// ```
pub fn fact_absences(team: impl Into<Arg>, absences: impl Into<Arg>) -> Message {
    Message::new("fact-absences", vec![("team", team.into()), ("absences", absences.into())])
}

/// ```text
/// leave of { $who }, { $period }
/// ```
pub fn absence_leave(who: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("absence-leave", vec![("who", who.into()), ("period", period.into())])
}

/// ```text
/// leave of { $who } for { $percent } % of the time, { $period }
/// ```
pub fn absence_part_leave(who: impl Into<Arg>, percent: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("absence-part-leave", vec![("who", who.into()), ("percent", percent.into()), ("period", period.into())])
}

/// ```text
/// holiday { $rule }
/// ```
pub fn absence_holiday(rule: impl Into<Arg>) -> Message {
    Message::new("absence-holiday", vec![("rule", rule.into())])
}

/// ```text
/// At the baseline { $baseline } { $dates }.
/// ```
pub fn fact_was_planned(baseline: impl Into<Arg>, dates: impl Into<Arg>) -> Message {
    Message::new("fact-was-planned", vec![("baseline", baseline.into()), ("dates", dates.into())])
}

/// ```text
/// { $record } is planned now: { $dates }.
/// ```
pub fn fact_is_planned(record: impl Into<Arg>, dates: impl Into<Arg>) -> Message {
    Message::new("fact-is-planned", vec![("record", record.into()), ("dates", dates.into())])
}

/// ```text
/// { $field } { $at }
/// ```
pub fn date_of_field(field: impl Into<Arg>, at: impl Into<Arg>) -> Message {
    Message::new("date-of-field", vec![("field", field.into()), ("at", at.into())])
}

/// ```text
/// Switched to { $severity } by a process rule.
/// ```
pub fn conflict_ruled(severity: impl Into<Arg>) -> Message {
    Message::new("conflict-ruled", vec![("severity", severity.into())])
}

/// ```text
/// Switched to { $severity } by a process rule: { $note }
/// ```
pub fn conflict_ruled_because(severity: impl Into<Arg>, note: impl Into<Arg>) -> Message {
    Message::new("conflict-ruled-because", vec![("severity", severity.into()), ("note", note.into())])
}

/// ```text
/// { $name }: status on { $day }
/// ```
pub fn report_status_title(name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-status-title", vec![("name", name.into()), ("day", day.into())])
}

/// ```text
/// Release status of the plan
/// ```
pub fn report_status_kicker_plan() -> Message {
    Message::new("report-status-kicker-plan", vec![])
}

/// ```text
/// Status of a release of { $plan }
/// ```
pub fn report_status_kicker_release(plan: impl Into<Arg>) -> Message {
    Message::new("report-status-kicker-release", vec![("plan", plan.into())])
}

/// ```text
/// Status on { $day }
/// ```
pub fn report_status_subject(day: impl Into<Arg>) -> Message {
    Message::new("report-status-subject", vec![("day", day.into())])
}

/// ```text
/// { $name }: { $year }
/// ```
pub fn report_year_title(name: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("report-year-title", vec![("name", name.into()), ("year", year.into())])
}

/// ```text
/// { $name }, { $year }
/// ```
pub fn report_year_heading(name: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("report-year-heading", vec![("name", name.into()), ("year", year.into())])
}

/// ```text
/// Period
/// ```
pub fn report_period() -> Message {
    Message::new("report-period", vec![])
}

/// ```text
/// Status date
/// ```
pub fn report_status_date() -> Message {
    Message::new("report-status-date", vec![])
}

/// ```text
/// Author
/// ```
pub fn report_author() -> Message {
    Message::new("report-author", vec![])
}

/// ```text
/// Log position
/// ```
pub fn report_log_position() -> Message {
    Message::new("report-log-position", vec![])
}

/// ```text
/// Fingerprint
/// ```
pub fn report_fingerprint() -> Message {
    Message::new("report-fingerprint", vec![])
}

/// ```text
/// –
/// ```
pub fn report_dash() -> Message {
    Message::new("report-dash", vec![])
}

/// ```text
/// Log position { $position }, fingerprint { $fingerprint }
/// ```
pub fn report_footer(position: impl Into<Arg>, fingerprint: impl Into<Arg>) -> Message {
    Message::new("report-footer", vec![("position", position.into()), ("fingerprint", fingerprint.into())])
}

/// ```text
/// Log position { $position }, fingerprint { $fingerprint }, by { $author }
/// ```
pub fn report_footer_by(position: impl Into<Arg>, fingerprint: impl Into<Arg>, author: impl Into<Arg>) -> Message {
    Message::new("report-footer-by", vec![("position", position.into()), ("fingerprint", fingerprint.into()), ("author", author.into())])
}

/// ```text
/// Page { $page } of { $of }
/// ```
pub fn report_page(page: impl Into<Arg>, of: impl Into<Arg>) -> Message {
    Message::new("report-page", vec![("page", page.into()), ("of", of.into())])
}

/// ```text
/// and { $count } more
/// ```
pub fn report_and_more(count: impl Into<Arg>) -> Message {
    Message::new("report-and-more", vec![("count", count.into())])
}

/// ```text
/// { $name } (continued)
/// ```
pub fn report_continued(name: impl Into<Arg>) -> Message {
    Message::new("report-continued", vec![("name", name.into())])
}

/// ```text
/// { $a }, { $b }
/// ```
pub fn report_list_two(a: impl Into<Arg>, b: impl Into<Arg>) -> Message {
    Message::new("report-list-two", vec![("a", a.into()), ("b", b.into())])
}

/// ```text
/// Green: on track
/// ```
pub fn report_green() -> Message {
    Message::new("report-green", vec![])
}

/// ```text
/// Amber: at risk
/// ```
pub fn report_amber() -> Message {
    Message::new("report-amber", vec![])
}

/// ```text
/// Red: off track
/// ```
pub fn report_red() -> Message {
    Message::new("report-red", vec![])
}

/// ```text
/// Not judged
/// ```
pub fn report_unjudged() -> Message {
    Message::new("report-unjudged", vec![])
}

/// ```text
/// Schedule
/// ```
pub fn report_area_schedule() -> Message {
    Message::new("report-area-schedule", vec![])
}

/// ```text
/// Scope
/// ```
pub fn report_area_scope() -> Message {
    Message::new("report-area-scope", vec![])
}

/// ```text
/// Quality
/// ```
pub fn report_area_quality() -> Message {
    Message::new("report-area-quality", vec![])
}

/// ```text
/// Environments
/// ```
pub fn report_area_environments() -> Message {
    Message::new("report-area-environments", vec![])
}

/// ```text
/// Overall
/// ```
pub fn report_area_overall() -> Message {
    Message::new("report-area-overall", vec![])
}

/// ```text
/// better
/// ```
pub fn report_better() -> Message {
    Message::new("report-better", vec![])
}

/// ```text
/// worse
/// ```
pub fn report_worse() -> Message {
    Message::new("report-worse", vec![])
}

/// ```text
/// as before
/// ```
pub fn report_as_before() -> Message {
    Message::new("report-as-before", vec![])
}

/// ```text
/// Red: a deployment is overdue, or forecast more than { $days } days late. Amber: any forecast is late, or the dates break a rule.
/// ```
pub fn report_rule_schedule(days: impl Into<Arg>) -> Message {
    Message::new("report-rule-schedule", vec![("days", days.into())])
}

/// ```text
/// Red: items are open after the ready date. Amber: done lags more than { $points } points behind the time gone, or an item is planned twice.
/// ```
pub fn report_rule_scope(points: impl Into<Arg>) -> Message {
    Message::new("report-rule-scope", vec![("points", points.into())])
}

/// ```text
/// Red: a gate has failed, or is past its time with a criterion not met. Amber: one of the next { $days } days has a criterion not met.
/// ```
pub fn report_rule_quality(days: impl Into<Arg>) -> Message {
    Message::new("report-rule-quality", vec![("days", days.into())])
}

/// ```text
/// Red: bookings break a rule within { $days } days. Amber: any other conflict about environments.
/// ```
pub fn report_rule_environments(days: impl Into<Arg>) -> Message {
    Message::new("report-rule-environments", vec![("days", days.into())])
}

/// ```text
/// The worst of the four.
/// ```
pub fn report_rule_overall() -> Message {
    Message::new("report-rule-overall", vec![])
}

/// ```text
/// { $release } is { $days -> [one] { $days } day *[other] { $days } days } past its deployment date{ $others -> [0] . [one] ; { $others } more release is late. *[other] ; { $others } more releases are late. }
/// ```
pub fn report_schedule_overdue(release: impl Into<Arg>, days: impl Into<Arg>, others: impl Into<Arg>) -> Message {
    Message::new("report-schedule-overdue", vec![("release", release.into()), ("days", days.into()), ("others", others.into())])
}

/// ```text
/// { $release } is forecast { $days -> [one] { $days } day *[other] { $days } days } after its planned date{ $others -> [0] . [one] ; { $others } more release slips. *[other] ; { $others } more releases slip. }
/// ```
pub fn report_schedule_slips(release: impl Into<Arg>, days: impl Into<Arg>, others: impl Into<Arg>) -> Message {
    Message::new("report-schedule-slips", vec![("release", release.into()), ("days", days.into()), ("others", others.into())])
}

/// ```text
/// No forecast slips, but { $count -> [one] one rule about dates is broken. *[other] { $count } rules about dates are broken. }
/// ```
pub fn report_schedule_breaks(count: impl Into<Arg>) -> Message {
    Message::new("report-schedule-breaks", vec![("count", count.into())])
}

/// ```text
/// Nothing is overdue and no forecast slips.
/// ```
pub fn report_schedule_good() -> Message {
    Message::new("report-schedule-good", vec![])
}

/// ```text
/// No release that is still open has a date.
/// ```
pub fn report_schedule_none() -> Message {
    Message::new("report-schedule-none", vec![])
}

/// ```text
/// { $release } passed its ready date with { $open } of { $total } items open.
/// ```
pub fn report_scope_open(release: impl Into<Arg>, open: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("report-scope-open", vec![("release", release.into()), ("open", open.into()), ("total", total.into())])
}

/// ```text
/// { $release } has done { $done } % of its items in { $gone } % of its time.
/// ```
pub fn report_scope_behind(release: impl Into<Arg>, done: impl Into<Arg>, gone: impl Into<Arg>) -> Message {
    Message::new("report-scope-behind", vec![("release", release.into()), ("done", done.into()), ("gone", gone.into())])
}

/// ```text
/// { $count -> [one] One scope item is planned in two releases. *[other] { $count } scope items are planned in two releases. }
/// ```
pub fn report_scope_twice(count: impl Into<Arg>) -> Message {
    Message::new("report-scope-twice", vec![("count", count.into())])
}

/// ```text
/// { $done } of { $total } items are done; no release lags behind its time.
/// ```
pub fn report_scope_good(done: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("report-scope-good", vec![("done", done.into()), ("total", total.into())])
}

/// ```text
/// There are no scope items.
/// ```
pub fn report_scope_none() -> Message {
    Message::new("report-scope-none", vec![])
}

/// ```text
/// The gate { $gate } has failed.
/// ```
pub fn report_quality_failed(gate: impl Into<Arg>) -> Message {
    Message::new("report-quality-failed", vec![("gate", gate.into())])
}

/// ```text
/// The gate { $gate } is past its time with { $unmet -> [one] one criterion *[other] { $unmet } criteria } not met.
/// ```
pub fn report_quality_overdue(gate: impl Into<Arg>, unmet: impl Into<Arg>) -> Message {
    Message::new("report-quality-overdue", vec![("gate", gate.into()), ("unmet", unmet.into())])
}

/// ```text
/// The gate { $gate } on { $day } has { $unmet -> [one] one criterion *[other] { $unmet } criteria } not met yet.
/// ```
pub fn report_quality_near(gate: impl Into<Arg>, day: impl Into<Arg>, unmet: impl Into<Arg>) -> Message {
    Message::new("report-quality-near", vec![("gate", gate.into()), ("day", day.into()), ("unmet", unmet.into())])
}

/// ```text
/// No gate is overdue, and those of the next days have what they need.
/// ```
pub fn report_quality_good() -> Message {
    Message::new("report-quality-good", vec![])
}

/// ```text
/// There are no gates with criteria.
/// ```
pub fn report_quality_none() -> Message {
    Message::new("report-quality-none", vec![])
}

/// ```text
/// { $count -> [one] One booking conflict breaks *[other] { $count } booking conflicts break } a rule within four weeks, the first on { $day }.
/// ```
pub fn report_environments_red(count: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-environments-red", vec![("count", count.into()), ("day", day.into())])
}

/// ```text
/// { $count -> [one] One conflict *[other] { $count } conflicts } about environments, none that breaks a rule within four weeks.
/// ```
pub fn report_environments_amber(count: impl Into<Arg>) -> Message {
    Message::new("report-environments-amber", vec![("count", count.into())])
}

/// ```text
/// No bookings clash, and each phase that needs an environment has one.
/// ```
pub fn report_environments_good() -> Message {
    Message::new("report-environments-good", vec![])
}

/// ```text
/// There are no environments to judge.
/// ```
pub fn report_environments_none() -> Message {
    Message::new("report-environments-none", vec![])
}

/// ```text
/// Nothing of the four gives cause for worry.
/// ```
pub fn report_overall_good() -> Message {
    Message::new("report-overall-good", vec![])
}

/// ```text
/// Decided by { $areas }.
/// ```
pub fn report_overall_worst(areas: impl Into<Arg>) -> Message {
    Message::new("report-overall-worst", vec![("areas", areas.into())])
}

/// ```text
/// There is nothing to judge yet.
/// ```
pub fn report_overall_none() -> Message {
    Message::new("report-overall-none", vec![])
}

/// ```text
/// Of { $total -> [one] one release *[other] { $total } releases }, { $done -> [one] { $done } is *[other] { $done } are } over, { $open -> [one] { $open } is *[other] { $open } are } under way and { $planned -> [one] { $planned } has *[other] { $planned } have } not begun.
/// ```
pub fn report_says_plan(total: impl Into<Arg>, done: impl Into<Arg>, open: impl Into<Arg>, planned: impl Into<Arg>) -> Message {
    Message::new("report-says-plan", vec![("total", total.into()), ("done", done.into()), ("open", open.into()), ("planned", planned.into())])
}

/// ```text
/// { $release } is planned to go to production on { $day }, { $days -> [0] today. [one] one day from now. *[other] { $days } days from now. }
/// ```
pub fn report_says_release(release: impl Into<Arg>, day: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("report-says-release", vec![("release", release.into()), ("day", day.into()), ("days", days.into())])
}

/// ```text
/// { $release } was planned to go to production on { $day }.
/// ```
pub fn report_says_release_past(release: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-says-release-past", vec![("release", release.into()), ("day", day.into())])
}

/// ```text
/// { $release } went to production on { $day }.
/// ```
pub fn report_says_release_over(release: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-says-release-over", vec![("release", release.into()), ("day", day.into())])
}

/// ```text
/// { $release } has no deployment date yet.
/// ```
pub fn report_says_release_undated(release: impl Into<Arg>) -> Message {
    Message::new("report-says-release-undated", vec![("release", release.into())])
}

/// ```text
/// Next to production: { $release } on { $day }.
/// ```
pub fn report_says_next(release: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-says-next", vec![("release", release.into()), ("day", day.into())])
}

/// ```text
/// Next to production: { $release } on { $day }, then { $second } on { $second-day }.
/// ```
pub fn report_says_next_two(release: impl Into<Arg>, day: impl Into<Arg>, second: impl Into<Arg>, second_day: impl Into<Arg>) -> Message {
    Message::new("report-says-next-two", vec![("release", release.into()), ("day", day.into()), ("second", second.into()), ("second-day", second_day.into())])
}

/// ```text
/// No deployment is planned from now on.
/// ```
pub fn report_says_next_none() -> Message {
    Message::new("report-says-next-none", vec![])
}

/// ```text
/// { $total -> [0] No conflict is open. [one] One conflict is open, { $errors -> [0] a warning. *[other] and it breaks a rule{ $undecided -> [0] ; it is decided. *[other] ; nobody has decided on it. } } *[other] { $total } conflicts are open; { $errors -> [0] none breaks a rule. [one] one breaks a rule{ $undecided -> [0] , and is decided. *[other] , and nobody has decided on it. } *[other] { $errors } break a rule, { $undecided -> [0] all of them decided. [one] one of them without a decision. *[other] { $undecided } of them without a decision. } } }
/// ```
pub fn report_says_conflicts(total: impl Into<Arg>, errors: impl Into<Arg>, undecided: impl Into<Arg>) -> Message {
    Message::new("report-says-conflicts", vec![("total", total.into()), ("errors", errors.into()), ("undecided", undecided.into())])
}

/// ```text
/// Next dates
/// ```
pub fn report_dates() -> Message {
    Message::new("report-dates", vec![])
}

/// ```text
/// What
/// ```
pub fn report_head_what() -> Message {
    Message::new("report-head-what", vec![])
}

/// ```text
/// Release
/// ```
pub fn report_head_release() -> Message {
    Message::new("report-head-release", vec![])
}

/// ```text
/// Planned
/// ```
pub fn report_head_planned() -> Message {
    Message::new("report-head-planned", vec![])
}

/// ```text
/// Forecast
/// ```
pub fn report_head_forecast() -> Message {
    Message::new("report-head-forecast", vec![])
}

/// ```text
/// Days
/// ```
pub fn report_head_difference() -> Message {
    Message::new("report-head-difference", vec![])
}

/// ```text
/// Deployment
/// ```
pub fn report_what_deploy() -> Message {
    Message::new("report-what-deploy", vec![])
}

/// ```text
/// Ready
/// ```
pub fn report_what_ready() -> Message {
    Message::new("report-what-ready", vec![])
}

/// ```text
/// was { $day }
/// ```
pub fn report_was(day: impl Into<Arg>) -> Message {
    Message::new("report-was", vec![("day", day.into())])
}

/// ```text
/// +{ $days }
/// ```
pub fn report_days_late(days: impl Into<Arg>) -> Message {
    Message::new("report-days-late", vec![("days", days.into())])
}

/// ```text
/// −{ $days }
/// ```
pub fn report_days_early(days: impl Into<Arg>) -> Message {
    Message::new("report-days-early", vec![("days", days.into())])
}

/// ```text
/// 0
/// ```
pub fn report_days_on_plan() -> Message {
    Message::new("report-days-on-plan", vec![])
}

/// ```text
/// { $days } over
/// ```
pub fn report_days_overdue(days: impl Into<Arg>) -> Message {
    Message::new("report-days-overdue", vec![("days", days.into())])
}

/// ```text
/// No open release has a date from now on.
/// ```
pub fn report_no_dates() -> Message {
    Message::new("report-no-dates", vec![])
}

/// ```text
/// Scope done
/// ```
pub fn report_scope() -> Message {
    Message::new("report-scope", vec![])
}

/// ```text
/// { $done } of { $total }
/// ```
pub fn report_scope_of(done: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("report-scope-of", vec![("done", done.into()), ("total", total.into())])
}

/// ```text
/// All releases
/// ```
pub fn report_scope_all() -> Message {
    Message::new("report-scope-all", vec![])
}

/// ```text
/// There are no scope items.
/// ```
pub fn report_no_scope() -> Message {
    Message::new("report-no-scope", vec![])
}

/// ```text
/// Solid: done, hatched: in progress
/// ```
pub fn report_scope_legend() -> Message {
    Message::new("report-scope-legend", vec![])
}

/// ```text
/// Gate evidence
/// ```
pub fn report_gates() -> Message {
    Message::new("report-gates", vec![])
}

/// ```text
/// Gate
/// ```
pub fn report_head_gate() -> Message {
    Message::new("report-head-gate", vec![])
}

/// ```text
/// Criterion
/// ```
pub fn report_head_criterion() -> Message {
    Message::new("report-head-criterion", vec![])
}

/// ```text
/// Required
/// ```
pub fn report_head_required() -> Message {
    Message::new("report-head-required", vec![])
}

/// ```text
/// Value
/// ```
pub fn report_head_value() -> Message {
    Message::new("report-head-value", vec![])
}

/// ```text
/// Who, when
/// ```
pub fn report_head_who() -> Message {
    Message::new("report-head-who", vec![])
}

/// ```text
/// Result
/// ```
pub fn report_head_met() -> Message {
    Message::new("report-head-met", vec![])
}

/// ```text
/// { $gate }, { $day }
/// ```
pub fn report_gate_when(gate: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-gate-when", vec![("gate", gate.into()), ("day", day.into())])
}

/// ```text
/// met
/// ```
pub fn report_met() -> Message {
    Message::new("report-met", vec![])
}

/// ```text
/// not met
/// ```
pub fn report_not_met() -> Message {
    Message::new("report-not-met", vec![])
}

/// ```text
/// no evidence
/// ```
pub fn report_no_evidence() -> Message {
    Message::new("report-no-evidence", vec![])
}

/// ```text
/// no criteria
/// ```
pub fn report_no_criteria() -> Message {
    Message::new("report-no-criteria", vec![])
}

/// ```text
/// passed
/// ```
pub fn report_passed() -> Message {
    Message::new("report-passed", vec![])
}

/// ```text
/// failed
/// ```
pub fn report_failed() -> Message {
    Message::new("report-failed", vec![])
}

/// ```text
/// { $who }, { $day }
/// ```
pub fn report_who_when(who: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-who-when", vec![("who", who.into()), ("day", day.into())])
}

/// ```text
/// approval
/// ```
pub fn report_required_approval() -> Message {
    Message::new("report-required-approval", vec![])
}

/// ```text
/// by { $role }
/// ```
pub fn report_required_approval_by(role: impl Into<Arg>) -> Message {
    Message::new("report-required-approval-by", vec![("role", role.into())])
}

/// ```text
/// done
/// ```
pub fn report_required_done() -> Message {
    Message::new("report-required-done", vec![])
}

/// ```text
/// ≥ { $value }
/// ```
pub fn report_required_at_least(value: impl Into<Arg>) -> Message {
    Message::new("report-required-at-least", vec![("value", value.into())])
}

/// ```text
/// ≤ { $value }
/// ```
pub fn report_required_at_most(value: impl Into<Arg>) -> Message {
    Message::new("report-required-at-most", vec![("value", value.into())])
}

/// ```text
/// = { $value }
/// ```
pub fn report_required_equal(value: impl Into<Arg>) -> Message {
    Message::new("report-required-equal", vec![("value", value.into())])
}

/// ```text
/// a threshold
/// ```
pub fn report_required_any() -> Message {
    Message::new("report-required-any", vec![])
}

/// ```text
/// { $value } ({ $note })
/// ```
pub fn report_value_note(value: impl Into<Arg>, note: impl Into<Arg>) -> Message {
    Message::new("report-value-note", vec![("value", value.into()), ("note", note.into())])
}

/// ```text
/// No gate of an open release is left.
/// ```
pub fn report_no_gates() -> Message {
    Message::new("report-no-gates", vec![])
}

/// ```text
/// Deployments and freezes, next four weeks
/// ```
pub fn report_ahead() -> Message {
    Message::new("report-ahead", vec![])
}

/// ```text
/// Next deployments and freezes (none within four weeks)
/// ```
pub fn report_ahead_later() -> Message {
    Message::new("report-ahead-later", vec![])
}

/// ```text
/// When
/// ```
pub fn report_head_when() -> Message {
    Message::new("report-head-when", vec![])
}

/// ```text
/// Which
/// ```
pub fn report_head_which() -> Message {
    Message::new("report-head-which", vec![])
}

/// ```text
/// Gates
/// ```
pub fn report_head_gates() -> Message {
    Message::new("report-head-gates", vec![])
}

/// ```text
/// Owner
/// ```
pub fn report_head_owner() -> Message {
    Message::new("report-head-owner", vec![])
}

/// ```text
/// Severity
/// ```
pub fn report_head_severity() -> Message {
    Message::new("report-head-severity", vec![])
}

/// ```text
/// Deployment
/// ```
pub fn report_ahead_deploy() -> Message {
    Message::new("report-ahead-deploy", vec![])
}

/// ```text
/// Freeze
/// ```
pub fn report_ahead_freeze() -> Message {
    Message::new("report-ahead-freeze", vec![])
}

/// ```text
/// Soft freeze
/// ```
pub fn report_ahead_freeze_soft() -> Message {
    Message::new("report-ahead-freeze-soft", vec![])
}

/// ```text
/// { $passed } of { $total }
/// ```
pub fn report_gates_passed(passed: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("report-gates-passed", vec![("passed", passed.into()), ("total", total.into())])
}

/// ```text
/// No deployment or freeze lies ahead.
/// ```
pub fn report_no_ahead() -> Message {
    Message::new("report-no-ahead", vec![])
}

/// ```text
/// Worst conflicts
/// ```
pub fn report_worst() -> Message {
    Message::new("report-worst", vec![])
}

/// ```text
/// No conflict is open.
/// ```
pub fn report_no_conflicts() -> Message {
    Message::new("report-no-conflicts", vec![])
}

/// ```text
/// Error
/// ```
pub fn report_error() -> Message {
    Message::new("report-error", vec![])
}

/// ```text
/// Warning
/// ```
pub fn report_warning() -> Message {
    Message::new("report-warning", vec![])
}

/// ```text
/// At any time
/// ```
pub fn report_any_time() -> Message {
    Message::new("report-any-time", vec![])
}

/// ```text
/// Decided: { $decision } ({ $owner }).
/// ```
pub fn report_decided(decision: impl Into<Arg>, owner: impl Into<Arg>) -> Message {
    Message::new("report-decided", vec![("decision", decision.into()), ("owner", owner.into())])
}

/// ```text
/// Decisions needed
/// ```
pub fn report_decisions() -> Message {
    Message::new("report-decisions", vec![])
}

/// ```text
/// To be decided
/// ```
pub fn report_head_decide() -> Message {
    Message::new("report-head-decide", vec![])
}

/// ```text
/// By whom
/// ```
pub fn report_head_by_whom() -> Message {
    Message::new("report-head-by-whom", vec![])
}

/// ```text
/// By when
/// ```
pub fn report_head_by_when() -> Message {
    Message::new("report-head-by-when", vec![])
}

/// ```text
/// If not
/// ```
pub fn report_head_if_not() -> Message {
    Message::new("report-head-if-not", vec![])
}

/// ```text
/// { $question }: { $subjects }
/// ```
pub fn report_decide(question: impl Into<Arg>, subjects: impl Into<Arg>) -> Message {
    Message::new("report-decide", vec![("question", question.into()), ("subjects", subjects.into())])
}

/// ```text
/// now
/// ```
pub fn report_now() -> Message {
    Message::new("report-now", vec![])
}

/// ```text
/// nobody named
/// ```
pub fn report_nobody() -> Message {
    Message::new("report-nobody", vec![])
}

/// ```text
/// Every conflict that breaks a rule is decided.
/// ```
pub fn report_no_decisions() -> Message {
    Message::new("report-no-decisions", vec![])
}

/// ```text
/// Since { $day }
/// ```
pub fn report_since(day: impl Into<Arg>) -> Message {
    Message::new("report-since", vec![("day", day.into())])
}

/// ```text
/// { $release }: deployment moved from { $from } to { $to }.
/// ```
pub fn report_since_moved(release: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("report-since-moved", vec![("release", release.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// { $release } is no longer in the plan.
/// ```
pub fn report_since_gone(release: impl Into<Arg>) -> Message {
    Message::new("report-since-gone", vec![("release", release.into())])
}

/// ```text
/// { $release } is new in the plan.
/// ```
pub fn report_since_new(release: impl Into<Arg>) -> Message {
    Message::new("report-since-new", vec![("release", release.into())])
}

/// ```text
/// Scope: { $added } in, { $removed } out, { $done } done.
/// ```
pub fn report_since_scope(added: impl Into<Arg>, removed: impl Into<Arg>, done: impl Into<Arg>) -> Message {
    Message::new("report-since-scope", vec![("added", added.into()), ("removed", removed.into()), ("done", done.into())])
}

/// ```text
/// Conflicts: { $gained } new, { $closed } closed.
/// ```
pub fn report_since_conflicts(gained: impl Into<Arg>, closed: impl Into<Arg>) -> Message {
    Message::new("report-since-conflicts", vec![("gained", gained.into()), ("closed", closed.into())])
}

/// ```text
/// { $area }: from { $from } to { $to }.
/// ```
pub fn report_since_light(area: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("report-since-light", vec![("area", area.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// Nothing has moved.
/// ```
pub fn report_since_nothing() -> Message {
    Message::new("report-since-nothing", vec![])
}

/// ```text
/// Releases in this report
/// ```
pub fn report_covered() -> Message {
    Message::new("report-covered", vec![])
}

/// ```text
/// { $status }: { $release }
/// ```
pub fn report_covered_first(status: impl Into<Arg>, release: impl Into<Arg>) -> Message {
    Message::new("report-covered-first", vec![("status", status.into()), ("release", release.into())])
}

/// ```text
/// Who gives way
/// ```
pub fn report_decide_booking_overlap() -> Message {
    Message::new("report-decide-booking-overlap", vec![])
}

/// ```text
/// Who moves, or more capacity
/// ```
pub fn report_decide_capacity_exceeded() -> Message {
    Message::new("report-decide-capacity-exceeded", vec![])
}

/// ```text
/// Which version is installed
/// ```
pub fn report_decide_version_clash() -> Message {
    Message::new("report-decide-version-clash", vec![])
}

/// ```text
/// Move the work or the outage
/// ```
pub fn report_decide_environment_outage() -> Message {
    Message::new("report-decide-environment-outage", vec![])
}

/// ```text
/// Move it or waive the freeze
/// ```
pub fn report_decide_in_freeze() -> Message {
    Message::new("report-decide-in-freeze", vec![])
}

/// ```text
/// Move it into a window
/// ```
pub fn report_decide_outside_window() -> Message {
    Message::new("report-decide-outside-window", vec![])
}

/// ```text
/// Move one, or drop the order
/// ```
pub fn report_decide_dependency_order() -> Message {
    Message::new("report-decide-dependency-order", vec![])
}

/// ```text
/// Which dependency goes
/// ```
pub fn report_decide_dependency_cycle() -> Message {
    Message::new("report-decide-dependency-cycle", vec![])
}

/// ```text
/// Go on or stop
/// ```
pub fn report_decide_gate_overdue() -> Message {
    Message::new("report-decide-gate-overdue", vec![])
}

/// ```text
/// Which release takes it
/// ```
pub fn report_decide_scope_twice() -> Message {
    Message::new("report-decide-scope-twice", vec![])
}

/// ```text
/// How to resolve it
/// ```
pub fn report_decide_other() -> Message {
    Message::new("report-decide-other", vec![])
}

/// ```text
/// Both work in one environment and disturb each other.
/// ```
pub fn report_without_booking_overlap() -> Message {
    Message::new("report-without-booking-overlap", vec![])
}

/// ```text
/// Results from an overloaded environment prove little.
/// ```
pub fn report_without_capacity_exceeded() -> Message {
    Message::new("report-without-capacity-exceeded", vec![])
}

/// ```text
/// One of the two tests the wrong version.
/// ```
pub fn report_without_version_clash() -> Message {
    Message::new("report-without-version-clash", vec![])
}

/// ```text
/// The work stops while the environment is down.
/// ```
pub fn report_without_environment_outage() -> Message {
    Message::new("report-without-environment-outage", vec![])
}

/// ```text
/// The change breaches the freeze.
/// ```
pub fn report_without_in_freeze() -> Message {
    Message::new("report-without-in-freeze", vec![])
}

/// ```text
/// The deployment is not permitted at that time.
/// ```
pub fn report_without_outside_window() -> Message {
    Message::new("report-without-outside-window", vec![])
}

/// ```text
/// Work begins before what it needs is there.
/// ```
pub fn report_without_dependency_order() -> Message {
    Message::new("report-without-dependency-order", vec![])
}

/// ```text
/// None of them can ever begin.
/// ```
pub fn report_without_dependency_cycle() -> Message {
    Message::new("report-without-dependency-cycle", vec![])
}

/// ```text
/// The release goes on without what the gate asks for.
/// ```
pub fn report_without_gate_overdue() -> Message {
    Message::new("report-without-gate-overdue", vec![])
}

/// ```text
/// The item is built twice, or by nobody.
/// ```
pub fn report_without_scope_twice() -> Message {
    Message::new("report-without-scope-twice", vec![])
}

/// ```text
/// The plan cannot be kept.
/// ```
pub fn report_without_other() -> Message {
    Message::new("report-without-other", vec![])
}

/// ```text
/// computed date, where it is not the planned one
/// ```
pub fn report_legend_forecast() -> Message {
    Message::new("report-legend-forecast", vec![])
}

/// ```text
/// on the critical path
/// ```
pub fn report_legend_critical() -> Message {
    Message::new("report-legend-critical", vec![])
}

/// ```text
/// No release touches this year.
/// ```
pub fn report_year_nothing() -> Message {
    Message::new("report-year-nothing", vec![])
}

/// ```text
/// { $name } ({ $count -> [one] { $count } release *[other] { $count } releases })
/// ```
pub fn report_group_count(name: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("report-group-count", vec![("name", name.into()), ("count", count.into())])
}

/// ```text
/// { $name } { $day }
/// ```
pub fn report_mark_day(name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("report-mark-day", vec![("name", name.into()), ("day", day.into())])
}

/// ```text
/// Ready, deploy
/// ```
pub fn report_mark_ready_deploy() -> Message {
    Message::new("report-mark-ready-deploy", vec![])
}

/// ```text
/// Ready
/// ```
pub fn report_mark_ready() -> Message {
    Message::new("report-mark-ready", vec![])
}

/// ```text
/// Deploy
/// ```
pub fn report_mark_deploy() -> Message {
    Message::new("report-mark-deploy", vec![])
}

/// ```text
/// gate, decided
/// ```
pub fn report_legend_gate() -> Message {
    Message::new("report-legend-gate", vec![])
}

/// ```text
/// gate, planned
/// ```
pub fn report_legend_gate_planned() -> Message {
    Message::new("report-legend-gate-planned", vec![])
}

/// ```text
/// milestone
/// ```
pub fn report_legend_milestone() -> Message {
    Message::new("report-legend-milestone", vec![])
}

/// ```text
/// ready
/// ```
pub fn report_legend_ready() -> Message {
    Message::new("report-legend-ready", vec![])
}

/// ```text
/// deployment
/// ```
pub fn report_legend_deploy() -> Message {
    Message::new("report-legend-deploy", vec![])
}

/// ```text
/// freeze
/// ```
pub fn report_legend_freeze() -> Message {
    Message::new("report-legend-freeze", vec![])
}

/// ```text
/// limited freeze
/// ```
pub fn report_legend_freeze_limited() -> Message {
    Message::new("report-legend-freeze-limited", vec![])
}

/// ```text
/// in conflict
/// ```
pub fn report_legend_conflict() -> Message {
    Message::new("report-legend-conflict", vec![])
}

/// ```text
/// weekend
/// ```
pub fn report_legend_weekend() -> Message {
    Message::new("report-legend-weekend", vec![])
}

/// ```text
/// holiday
/// ```
pub fn report_legend_holiday() -> Message {
    Message::new("report-legend-holiday", vec![])
}

/// ```text
/// status date
/// ```
pub fn report_legend_today() -> Message {
    Message::new("report-legend-today", vec![])
}

/// ```text
/// goes on before or after this year
/// ```
pub fn report_legend_before() -> Message {
    Message::new("report-legend-before", vec![])
}

/// ```text
/// Freezes
/// ```
pub fn report_freezes() -> Message {
    Message::new("report-freezes", vec![])
}

/// ```text
/// Holidays
/// ```
pub fn report_holidays() -> Message {
    Message::new("report-holidays", vec![])
}

/// ```text
/// { $name }: { $period }
/// ```
pub fn report_named_period(name: impl Into<Arg>, period: impl Into<Arg>) -> Message {
    Message::new("report-named-period", vec![("name", name.into()), ("period", period.into())])
}

/// ```text
/// { $period } (only { $what })
/// ```
pub fn report_only_for(period: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("report-only-for", vec![("period", period.into()), ("what", what.into())])
}

/// ```text
/// { $from } to { $to }
/// ```
pub fn report_from_to(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("report-from-to", vec![("from", from.into()), ("to", to.into())])
}

/// ```text
/// Release report of { $plan }
/// ```
pub fn report_kicker_release(plan: impl Into<Arg>) -> Message {
    Message::new("report-kicker-release", vec![("plan", plan.into())])
}

/// ```text
/// Bookings of environments in { $plan }
/// ```
pub fn report_kicker_bookings(plan: impl Into<Arg>) -> Message {
    Message::new("report-kicker-bookings", vec![("plan", plan.into())])
}

/// ```text
/// Conflict register of { $plan }
/// ```
pub fn report_kicker_conflicts(plan: impl Into<Arg>) -> Message {
    Message::new("report-kicker-conflicts", vec![("plan", plan.into())])
}

/// ```text
/// Bookings, { $period }
/// ```
pub fn report_bookings_heading(period: impl Into<Arg>) -> Message {
    Message::new("report-bookings-heading", vec![("period", period.into())])
}

/// ```text
/// Conflicts
/// ```
pub fn report_conflicts_heading() -> Message {
    Message::new("report-conflicts-heading", vec![])
}

/// ```text
/// Status
/// ```
pub fn report_head_status() -> Message {
    Message::new("report-head-status", vec![])
}

/// ```text
/// Kind
/// ```
pub fn report_head_kind() -> Message {
    Message::new("report-head-kind", vec![])
}

/// ```text
/// Portfolio
/// ```
pub fn report_head_portfolio() -> Message {
    Message::new("report-head-portfolio", vec![])
}

/// ```text
/// Actual
/// ```
pub fn report_head_actual() -> Message {
    Message::new("report-head-actual", vec![])
}

/// ```text
/// Note
/// ```
pub fn report_head_note() -> Message {
    Message::new("report-head-note", vec![])
}

/// ```text
/// Result
/// ```
pub fn report_head_result() -> Message {
    Message::new("report-head-result", vec![])
}

/// ```text
/// First
/// ```
pub fn report_head_first() -> Message {
    Message::new("report-head-first", vec![])
}

/// ```text
/// Waits for it
/// ```
pub fn report_head_waits() -> Message {
    Message::new("report-head-waits", vec![])
}

/// ```text
/// Order
/// ```
pub fn report_head_link() -> Message {
    Message::new("report-head-link", vec![])
}

/// ```text
/// Lag
/// ```
pub fn report_head_lag() -> Message {
    Message::new("report-head-lag", vec![])
}

/// ```text
/// Holds
/// ```
pub fn report_head_stands() -> Message {
    Message::new("report-head-stands", vec![])
}

/// ```text
/// Release
/// ```
pub fn report_head_part() -> Message {
    Message::new("report-head-part", vec![])
}

/// ```text
/// Key
/// ```
pub fn report_head_key() -> Message {
    Message::new("report-head-key", vec![])
}

/// ```text
/// Title
/// ```
pub fn report_head_title() -> Message {
    Message::new("report-head-title", vec![])
}

/// ```text
/// Priority
/// ```
pub fn report_head_priority() -> Message {
    Message::new("report-head-priority", vec![])
}

/// ```text
/// Estimate
/// ```
pub fn report_head_estimate() -> Message {
    Message::new("report-head-estimate", vec![])
}

/// ```text
/// Systems
/// ```
pub fn report_head_systems() -> Message {
    Message::new("report-head-systems", vec![])
}

/// ```text
/// For
/// ```
pub fn report_head_subject() -> Message {
    Message::new("report-head-subject", vec![])
}

/// ```text
/// Rule
/// ```
pub fn report_head_rule() -> Message {
    Message::new("report-head-rule", vec![])
}

/// ```text
/// Reason
/// ```
pub fn report_head_reason() -> Message {
    Message::new("report-head-reason", vec![])
}

/// ```text
/// Asked by
/// ```
pub fn report_head_asked_by() -> Message {
    Message::new("report-head-asked-by", vec![])
}

/// ```text
/// Approved by
/// ```
pub fn report_head_approved_by() -> Message {
    Message::new("report-head-approved-by", vec![])
}

/// ```text
/// Until
/// ```
pub fn report_head_expires() -> Message {
    Message::new("report-head-expires", vec![])
}

/// ```text
/// Role
/// ```
pub fn report_head_role() -> Message {
    Message::new("report-head-role", vec![])
}

/// ```text
/// Name
/// ```
pub fn report_head_name() -> Message {
    Message::new("report-head-name", vec![])
}

/// ```text
/// Booking
/// ```
pub fn report_head_booking() -> Message {
    Message::new("report-head-booking", vec![])
}

/// ```text
/// Environment
/// ```
pub fn report_head_environment() -> Message {
    Message::new("report-head-environment", vec![])
}

/// ```text
/// From
/// ```
pub fn report_head_from() -> Message {
    Message::new("report-head-from", vec![])
}

/// ```text
/// To
/// ```
pub fn report_head_to() -> Message {
    Message::new("report-head-to", vec![])
}

/// ```text
/// Mode
/// ```
pub fn report_head_mode() -> Message {
    Message::new("report-head-mode", vec![])
}

/// ```text
/// Conflicts
/// ```
pub fn report_head_conflicts() -> Message {
    Message::new("report-head-conflicts", vec![])
}

/// ```text
/// Facts
/// ```
pub fn report_head_facts() -> Message {
    Message::new("report-head-facts", vec![])
}

/// ```text
/// Decision
/// ```
pub fn report_head_decision() -> Message {
    Message::new("report-head-decision", vec![])
}

/// ```text
/// Conflicts
/// ```
pub fn report_head_count() -> Message {
    Message::new("report-head-count", vec![])
}

/// ```text
/// Description
/// ```
pub fn report_head_description() -> Message {
    Message::new("report-head-description", vec![])
}

/// ```text
/// Dates
/// ```
pub fn report_section_dates() -> Message {
    Message::new("report-section-dates", vec![])
}

/// ```text
/// Gates and evidence
/// ```
pub fn report_section_gates() -> Message {
    Message::new("report-section-gates", vec![])
}

/// ```text
/// Approvals
/// ```
pub fn report_section_approvals() -> Message {
    Message::new("report-section-approvals", vec![])
}

/// ```text
/// Waivers
/// ```
pub fn report_section_waivers() -> Message {
    Message::new("report-section-waivers", vec![])
}

/// ```text
/// Scope
/// ```
pub fn report_section_scope() -> Message {
    Message::new("report-section-scope", vec![])
}

/// ```text
/// Dependencies
/// ```
pub fn report_section_dependencies() -> Message {
    Message::new("report-section-dependencies", vec![])
}

/// ```text
/// Enterprise releases and parts
/// ```
pub fn report_section_family() -> Message {
    Message::new("report-section-family", vec![])
}

/// ```text
/// Conflicts
/// ```
pub fn report_section_conflicts() -> Message {
    Message::new("report-section-conflicts", vec![])
}

/// ```text
/// Bookings by environment
/// ```
pub fn report_section_list() -> Message {
    Message::new("report-section-list", vec![])
}

/// ```text
/// Events of environments
/// ```
pub fn report_section_events() -> Message {
    Message::new("report-section-events", vec![])
}

/// ```text
/// The rules and how often each is broken
/// ```
pub fn report_section_rules() -> Message {
    Message::new("report-section-rules", vec![])
}

/// ```text
/// Start
/// ```
pub fn report_what_start() -> Message {
    Message::new("report-what-start", vec![])
}

/// ```text
/// Phase { $name }
/// ```
pub fn report_what_phase(name: impl Into<Arg>) -> Message {
    Message::new("report-what-phase", vec![("name", name.into())])
}

/// ```text
/// Milestone { $name }
/// ```
pub fn report_what_milestone(name: impl Into<Arg>) -> Message {
    Message::new("report-what-milestone", vec![("name", name.into())])
}

/// ```text
/// Gate { $name }
/// ```
pub fn report_what_gate(name: impl Into<Arg>) -> Message {
    Message::new("report-what-gate", vec![("name", name.into())])
}

/// ```text
/// Planned for { $day }
/// ```
pub fn report_gate_planned_for(day: impl Into<Arg>) -> Message {
    Message::new("report-gate-planned-for", vec![("day", day.into())])
}

/// ```text
/// forecast for { $day }
/// ```
pub fn report_gate_forecast_for(day: impl Into<Arg>) -> Message {
    Message::new("report-gate-forecast-for", vec![("day", day.into())])
}

/// ```text
/// held on { $day }
/// ```
pub fn report_gate_held_on(day: impl Into<Arg>) -> Message {
    Message::new("report-gate-held-on", vec![("day", day.into())])
}

/// ```text
/// to decide: { $who }
/// ```
pub fn report_gate_decided_by(who: impl Into<Arg>) -> Message {
    Message::new("report-gate-decided-by", vec![("who", who.into())])
}

/// ```text
/// { $system } ({ $impact })
/// ```
pub fn report_impact(system: impl Into<Arg>, impact: impl Into<Arg>) -> Message {
    Message::new("report-impact", vec![("system", system.into()), ("impact", impact.into())])
}

/// ```text
/// { $done } of { $total -> [one] { $total } item is *[other] { $total } items are } done, { $doing } in progress{ $dropped -> [0] . *[other] ; { $dropped } taken out. }
/// ```
pub fn report_scope_sum(done: impl Into<Arg>, total: impl Into<Arg>, doing: impl Into<Arg>, dropped: impl Into<Arg>) -> Message {
    Message::new("report-scope-sum", vec![("done", done.into()), ("total", total.into()), ("doing", doing.into()), ("dropped", dropped.into())])
}

/// ```text
/// Belongs to
/// ```
pub fn report_family_whole() -> Message {
    Message::new("report-family-whole", vec![])
}

/// ```text
/// Part
/// ```
pub fn report_family_part() -> Message {
    Message::new("report-family-part", vec![])
}

/// ```text
/// holds
/// ```
pub fn report_order_holds() -> Message {
    Message::new("report-order-holds", vec![])
}

/// ```text
/// broken
/// ```
pub fn report_order_broken() -> Message {
    Message::new("report-order-broken", vec![])
}

/// ```text
/// No dates are planned.
/// ```
pub fn report_none_dates() -> Message {
    Message::new("report-none-dates", vec![])
}

/// ```text
/// The release has no gates.
/// ```
pub fn report_none_gates() -> Message {
    Message::new("report-none-gates", vec![])
}

/// ```text
/// The gate has no criteria.
/// ```
pub fn report_none_criteria() -> Message {
    Message::new("report-none-criteria", vec![])
}

/// ```text
/// No gate asks for an approval.
/// ```
pub fn report_none_approvals() -> Message {
    Message::new("report-none-approvals", vec![])
}

/// ```text
/// The release has no scope items.
/// ```
pub fn report_none_scope() -> Message {
    Message::new("report-none-scope", vec![])
}

/// ```text
/// Nothing waits for this release, and it waits for nothing.
/// ```
pub fn report_none_dependencies() -> Message {
    Message::new("report-none-dependencies", vec![])
}

/// ```text
/// There are no conflicts.
/// ```
pub fn report_none_conflicts() -> Message {
    Message::new("report-none-conflicts", vec![])
}

/// ```text
/// No booking lies in this time.
/// ```
pub fn report_none_bookings() -> Message {
    Message::new("report-none-bookings", vec![])
}

/// ```text
/// The plan has no environments.
/// ```
pub fn report_no_environments() -> Message {
    Message::new("report-no-environments", vec![])
}

/// ```text
/// { $count -> [one] One booking lies *[other] { $count } bookings lie } outside this time.
/// ```
pub fn report_bookings_outside(count: impl Into<Arg>) -> Message {
    Message::new("report-bookings-outside", vec![("count", count.into())])
}

/// ```text
/// { $count -> [0] No booking has a conflict. [one] One booking has a conflict. *[other] { $count } bookings have conflicts. }
/// ```
pub fn report_clash_count(count: impl Into<Arg>) -> Message {
    Message::new("report-clash-count", vec![("count", count.into())])
}

/// ```text
/// outage or other event
/// ```
pub fn report_legend_outage() -> Message {
    Message::new("report-legend-outage", vec![])
}

/// ```text
/// clash
/// ```
pub fn report_legend_clash() -> Message {
    Message::new("report-legend-clash", vec![])
}

/// ```text
/// requested
/// ```
pub fn report_legend_requested() -> Message {
    Message::new("report-legend-requested", vec![])
}

/// ```text
/// approved
/// ```
pub fn report_legend_approved() -> Message {
    Message::new("report-legend-approved", vec![])
}

/// ```text
/// completed
/// ```
pub fn report_legend_completed() -> Message {
    Message::new("report-legend-completed", vec![])
}

/// ```text
/// in conflict
/// ```
pub fn report_legend_at_risk() -> Message {
    Message::new("report-legend-at-risk", vec![])
}

/// ```text
/// Break a rule ({ $count })
/// ```
pub fn report_register_errors(count: impl Into<Arg>) -> Message {
    Message::new("report-register-errors", vec![("count", count.into())])
}

/// ```text
/// Warnings ({ $count })
/// ```
pub fn report_register_warnings(count: impl Into<Arg>) -> Message {
    Message::new("report-register-warnings", vec![("count", count.into())])
}

/// ```text
/// Over ({ $count })
/// ```
pub fn report_register_past(count: impl Into<Arg>) -> Message {
    Message::new("report-register-past", vec![("count", count.into())])
}

/// ```text
/// ✕ breaks a rule, ! is a risk.
/// ```
pub fn report_register_signs() -> Message {
    Message::new("report-register-signs", vec![])
}

/// ```text
/// ✕ breaks a rule, ! is a risk. A conflict whose time has passed stands at the end.
/// ```
pub fn report_register_legend() -> Message {
    Message::new("report-register-legend", vec![])
}

/// ```text
/// { $decision }, { $owner }
/// ```
pub fn report_decision_owner(decision: impl Into<Arg>, owner: impl Into<Arg>) -> Message {
    Message::new("report-decision-owner", vec![("decision", decision.into()), ("owner", owner.into())])
}

/// ```text
/// with { $second }
/// ```
pub fn report_decision_second(second: impl Into<Arg>) -> Message {
    Message::new("report-decision-second", vec![("second", second.into())])
}

/// ```text
/// until { $day }
/// ```
pub fn report_decision_until(day: impl Into<Arg>) -> Message {
    Message::new("report-decision-until", vec![("day", day.into())])
}

/// ```text
/// none
/// ```
pub fn report_decision_none() -> Message {
    Message::new("report-decision-none", vec![])
}

/// ```text
/// { $title }: { $plan }
/// ```
pub fn report_title_on(title: impl Into<Arg>, plan: impl Into<Arg>) -> Message {
    Message::new("report-title-on", vec![("title", title.into()), ("plan", plan.into())])
}

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

/// ```text
/// New plan
/// ```
pub fn shell_new_plan() -> Message {
    Message::new("shell-new-plan", vec![])
}

/// ```text
/// Open a plan
/// ```
pub fn shell_open_plan() -> Message {
    Message::new("shell-open-plan", vec![])
}

/// ```text
/// Slipway plans
/// ```
pub fn shell_plans() -> Message {
    Message::new("shell-plans", vec![])
}

/// ```text
/// Import a file
/// ```
pub fn shell_import_file() -> Message {
    Message::new("shell-import-file", vec![])
}

/// ```text
/// Import a folder of CSV files
/// ```
pub fn shell_import_folder() -> Message {
    Message::new("shell-import-folder", vec![])
}

/// ```text
/// Export
/// ```
pub fn shell_export() -> Message {
    Message::new("shell-export", vec![])
}

/// ```text
/// Back up the plan
/// ```
pub fn shell_backup() -> Message {
    Message::new("shell-backup", vec![])
}

/// ```text
/// Plan not opened
/// ```
pub fn shell_not_opened() -> Message {
    Message::new("shell-not-opened", vec![])
}

/// ```text
/// Something went wrong inside Slipway. The plan on disk is as it was after the last saved change.
/// ```
pub fn shell_call_broken() -> Message {
    Message::new("shell-call-broken", vec![])
}

/// ```text
/// Please try once more. The log file in the data folder says where it happened.
/// ```
pub fn shell_call_broken_hint() -> Message {
    Message::new("shell-call-broken-hint", vec![])
}

/// ```text
/// Phase { $name } is missing: { $from } to { $to }.
/// ```
pub fn template_missing_phase(name: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("template-missing-phase", vec![("name", name.into()), ("from", from.into()), ("to", to.into())])
}

/// ```text
/// Phase { $name } is missing, and the release has no date to lay it out from.
/// ```
pub fn template_missing_phase_undated(name: impl Into<Arg>) -> Message {
    Message::new("template-missing-phase-undated", vec![("name", name.into())])
}

/// ```text
/// Gate { $name } is missing: { $day }.
/// ```
pub fn template_missing_gate(name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("template-missing-gate", vec![("name", name.into()), ("day", day.into())])
}

/// ```text
/// Gate { $name } is missing, and the release has no date to lay it out from.
/// ```
pub fn template_missing_gate_undated(name: impl Into<Arg>) -> Message {
    Message::new("template-missing-gate-undated", vec![("name", name.into())])
}

/// ```text
/// Criterion { $name } of the gate { $gate } is missing.
/// ```
pub fn template_missing_criterion(name: impl Into<Arg>, gate: impl Into<Arg>) -> Message {
    Message::new("template-missing-criterion", vec![("name", name.into()), ("gate", gate.into())])
}

/// ```text
/// { $record }, { $field }: { $now } → { $should }
/// ```
pub fn template_field(record: impl Into<Arg>, field: impl Into<Arg>, now: impl Into<Arg>, should: impl Into<Arg>) -> Message {
    Message::new("template-field", vec![("record", record.into()), ("field", field.into()), ("now", now.into()), ("should", should.into())])
}

/// ```text
/// { $record } lasts { $now }; the template says { $should }.
/// ```
pub fn template_length(record: impl Into<Arg>, now: impl Into<Arg>, should: impl Into<Arg>) -> Message {
    Message::new("template-length", vec![("record", record.into()), ("now", now.into()), ("should", should.into())])
}

/// ```text
/// No plan is open.
/// ```
pub fn file_no_plan_open() -> Message {
    Message::new("file-no-plan-open", vec![])
}

/// ```text
/// The file { $path } is not there.
/// ```
pub fn file_not_found(path: impl Into<Arg>) -> Message {
    Message::new("file-not-found", vec![("path", path.into())])
}

/// ```text
/// { $path } is not a Slipway plan.
/// ```
pub fn file_not_a_plan(path: impl Into<Arg>) -> Message {
    Message::new("file-not-a-plan", vec![("path", path.into())])
}

/// ```text
/// { $path } is damaged ({ $place }): { $what }
/// ```
pub fn file_damaged(path: impl Into<Arg>, place: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("file-damaged", vec![("path", path.into()), ("place", place.into()), ("what", what.into())])
}

/// ```text
/// Nothing was written to it. The newest backup can be opened instead.
/// ```
pub fn file_damaged_hint() -> Message {
    Message::new("file-damaged-hint", vec![])
}

/// ```text
/// { $path } was made by { $made-by } and needs a newer Slipway.
/// ```
pub fn file_newer(path: impl Into<Arg>, made_by: impl Into<Arg>) -> Message {
    Message::new("file-newer", vec![("path", path.into()), ("made-by", made_by.into())])
}

/// ```text
/// Nothing was changed. Update Slipway to open it.
/// ```
pub fn file_newer_hint() -> Message {
    Message::new("file-newer-hint", vec![])
}

/// ```text
/// { $path } is open in another Slipway (process { $pid } on { $host }, { $user }).
/// ```
pub fn file_locked(path: impl Into<Arg>, pid: impl Into<Arg>, host: impl Into<Arg>, user: impl Into<Arg>) -> Message {
    Message::new("file-locked", vec![("path", path.into()), ("pid", pid.into()), ("host", host.into()), ("user", user.into())])
}

/// ```text
/// { $path } is open in another Slipway (process { $pid }).
/// ```
pub fn file_locked_process(path: impl Into<Arg>, pid: impl Into<Arg>) -> Message {
    Message::new("file-locked-process", vec![("path", path.into()), ("pid", pid.into())])
}

/// ```text
/// { $path } is open in another Slipway.
/// ```
pub fn file_locked_unknown(path: impl Into<Arg>) -> Message {
    Message::new("file-locked-unknown", vec![("path", path.into())])
}

/// ```text
/// Close it there, or open the plan to read only.
/// ```
pub fn file_locked_hint() -> Message {
    Message::new("file-locked-hint", vec![])
}

/// ```text
/// { $path } is not an ordinary file; nothing was written.
/// ```
pub fn file_not_ordinary(path: impl Into<Arg>) -> Message {
    Message::new("file-not-ordinary", vec![("path", path.into())])
}

/// ```text
/// { $path } is a plan; nothing was written over it.
/// ```
pub fn file_is_a_plan(path: impl Into<Arg>) -> Message {
    Message::new("file-is-a-plan", vec![("path", path.into())])
}

/// ```text
/// The folder of { $path } is not there.
/// ```
pub fn file_no_folder(path: impl Into<Arg>) -> Message {
    Message::new("file-no-folder", vec![("path", path.into())])
}

/// ```text
/// { $path } was made by an older Slipway and must be brought up to date first.
/// ```
pub fn file_older(path: impl Into<Arg>) -> Message {
    Message::new("file-older", vec![("path", path.into())])
}

/// ```text
/// Open it once for writing; a copy of the old file is kept beside it.
/// ```
pub fn file_older_hint() -> Message {
    Message::new("file-older-hint", vec![])
}

/// ```text
/// { $path } is being written by another program.
/// ```
pub fn file_busy(path: impl Into<Arg>) -> Message {
    Message::new("file-busy", vec![("path", path.into())])
}

/// ```text
/// { $path } exists already.
/// ```
pub fn file_exists(path: impl Into<Arg>) -> Message {
    Message::new("file-exists", vec![("path", path.into())])
}

/// ```text
/// Choose another name; nothing was overwritten.
/// ```
pub fn file_exists_hint() -> Message {
    Message::new("file-exists-hint", vec![])
}

/// ```text
/// The plan was changed by somebody else meanwhile.
/// ```
pub fn file_stale() -> Message {
    Message::new("file-stale", vec![])
}

/// ```text
/// It has been read again. Look at it and repeat the change.
/// ```
pub fn file_stale_hint() -> Message {
    Message::new("file-stale-hint", vec![])
}

/// ```text
/// There is no room left on the disk; the change is not saved.
/// ```
pub fn file_disk_full() -> Message {
    Message::new("file-disk-full", vec![])
}

/// ```text
/// Make room and save again; nothing that was saved before is lost.
/// ```
pub fn file_disk_full_hint() -> Message {
    Message::new("file-disk-full-hint", vec![])
}

/// ```text
/// { $path } can only be read.
/// ```
pub fn file_read_only(path: impl Into<Arg>) -> Message {
    Message::new("file-read-only", vec![("path", path.into())])
}

/// ```text
/// { $path } contains parts that no Slipway wrote: { $names }
/// ```
pub fn file_foreign(path: impl Into<Arg>, names: impl Into<Arg>) -> Message {
    Message::new("file-foreign", vec![("path", path.into()), ("names", names.into())])
}

/// ```text
/// { $path } could not be used: { $why }
/// ```
pub fn file_io(path: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("file-io", vec![("path", path.into()), ("why", why.into())])
}

/// ```text
/// This file was not chosen here.
/// ```
pub fn file_handle_unknown() -> Message {
    Message::new("file-handle-unknown", vec![])
}

/// ```text
/// Untitled plan
/// ```
pub fn file_not_saved_name() -> Message {
    Message::new("file-not-saved-name", vec![])
}

/// ```text
/// There is no call “{ $name }”.
/// ```
pub fn call_unknown(name: impl Into<Arg>) -> Message {
    Message::new("call-unknown", vec![("name", name.into())])
}

/// ```text
/// The request to “{ $name }” does not have the right shape.
/// ```
pub fn call_bad_request(name: impl Into<Arg>) -> Message {
    Message::new("call-bad-request", vec![("name", name.into())])
}

/// ```text
/// There is no such job.
/// ```
pub fn job_unknown() -> Message {
    Message::new("job-unknown", vec![])
}

/// ```text
/// Stopped as asked; nothing was changed.
/// ```
pub fn job_cancelled() -> Message {
    Message::new("job-cancelled", vec![])
}

/// ```text
/// Importing { $file }
/// ```
pub fn job_import(file: impl Into<Arg>) -> Message {
    Message::new("job-import", vec![("file", file.into())])
}

/// ```text
/// Writing { $file }
/// ```
pub fn job_export(file: impl Into<Arg>) -> Message {
    Message::new("job-export", vec![("file", file.into())])
}

/// ```text
/// There is no such conflict any more.
/// ```
pub fn conflict_unknown() -> Message {
    Message::new("conflict-unknown", vec![])
}

/// ```text
/// There is nothing to undo.
/// ```
pub fn undo_nothing() -> Message {
    Message::new("undo-nothing", vec![])
}

/// ```text
/// There is nothing to redo.
/// ```
pub fn redo_nothing() -> Message {
    Message::new("redo-nothing", vec![])
}

/// ```text
/// “{ $zone }” is not an IANA time zone.
/// ```
pub fn zone_unknown(zone: impl Into<Arg>) -> Message {
    Message::new("zone-unknown", vec![("zone", zone.into())])
}

/// ```text
/// Only https and mailto addresses are opened.
/// ```
pub fn link_refused() -> Message {
    Message::new("link-refused", vec![])
}

/// ```text
/// Something went wrong inside Slipway; nothing was changed.
/// ```
pub fn internal_error() -> Message {
    Message::new("internal-error", vec![])
}

/// ```text
/// { $owner } will fix it: { $why }
/// ```
pub fn decision_fix(owner: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-fix", vec![("owner", owner.into()), ("why", why.into())])
}

/// ```text
/// Accepted until { $until } by { $owner }: { $why }
/// ```
pub fn decision_accept(until: impl Into<Arg>, owner: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-accept", vec![("until", until.into()), ("owner", owner.into()), ("why", why.into())])
}

/// ```text
/// Waived by { $owner } and { $second }: { $why }
/// ```
pub fn decision_waive(owner: impl Into<Arg>, second: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-waive", vec![("owner", owner.into()), ("second", second.into()), ("why", why.into())])
}

/// ```text
/// { $owner } will fix it until { $until }: { $why }
/// ```
pub fn decision_fix_until(owner: impl Into<Arg>, until: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-fix-until", vec![("owner", owner.into()), ("until", until.into()), ("why", why.into())])
}

/// ```text
/// Waived by { $owner } and { $second } until { $until }: { $why }
/// ```
pub fn decision_waive_until(owner: impl Into<Arg>, second: impl Into<Arg>, until: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("decision-waive-until", vec![("owner", owner.into()), ("second", second.into()), ("until", until.into()), ("why", why.into())])
}

/// ```text
/// { $decision } (expired)
/// ```
pub fn decision_expired(decision: impl Into<Arg>) -> Message {
    Message::new("decision-expired", vec![("decision", decision.into())])
}

/// ```text
/// Of no release
/// ```
pub fn conflicts_of_no_release() -> Message {
    Message::new("conflicts-of-no-release", vec![])
}

/// ```text
/// In no environment
/// ```
pub fn conflicts_of_no_environment() -> Message {
    Message::new("conflicts-of-no-environment", vec![])
}

/// ```text
/// Nobody has them yet
/// ```
pub fn conflicts_of_nobody() -> Message {
    Message::new("conflicts-of-nobody", vec![])
}

/// ```text
/// An imported file never updates itself. For changes to arrive, publish the file where calendars can subscribe to it.
/// ```
pub fn note_ics_file() -> Message {
    Message::new("note-ics-file", vec![])
}

/// ```text
/// Subscribed calendars refresh when they like; Google Calendar takes up to a day.
/// ```
pub fn note_ics_delay() -> Message {
    Message::new("note-ics-delay", vec![])
}

/// ```text
/// No font on this machine has these characters, they are shown as □: { $characters }
/// ```
pub fn note_missing_glyphs(characters: impl Into<Arg>) -> Message {
    Message::new("note-missing-glyphs", vec![("characters", characters.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, { $length } later now
/// ```
pub fn variance_later(field: impl Into<Arg>, was: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("variance-later", vec![("field", field.into()), ("was", was.into()), ("length", length.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, { $length } earlier now
/// ```
pub fn variance_earlier(field: impl Into<Arg>, was: impl Into<Arg>, length: impl Into<Arg>) -> Message {
    Message::new("variance-earlier", vec![("field", field.into()), ("was", was.into()), ("length", length.into())])
}

/// ```text
/// { $field }: { $was } at the baseline
/// ```
pub fn variance_same_day(field: impl Into<Arg>, was: impl Into<Arg>) -> Message {
    Message::new("variance-same-day", vec![("field", field.into()), ("was", was.into())])
}

/// ```text
/// { $field }: { $was } at the baseline, none now
/// ```
pub fn variance_gone(field: impl Into<Arg>, was: impl Into<Arg>) -> Message {
    Message::new("variance-gone", vec![("field", field.into()), ("was", was.into())])
}

/// ```text
/// { $field }: none at the baseline
/// ```
pub fn variance_new(field: impl Into<Arg>) -> Message {
    Message::new("variance-new", vec![("field", field.into())])
}

/// ```text
/// no { $kind } has the key { $key }.
/// ```
pub fn apply_no_key(kind: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("apply-no-key", vec![("kind", kind.into()), ("key", key.into())])
}

/// ```text
/// There is no conflict { $id }, and nobody has decided about one of that name before.
/// ```
pub fn decide_unknown(id: impl Into<Arg>) -> Message {
    Message::new("decide-unknown", vec![("id", id.into())])
}

/// ```text
/// The ids of all conflicts stand in what slipway check says.
/// ```
pub fn decide_unknown_hint() -> Message {
    Message::new("decide-unknown-hint", vec![])
}

/// ```text
/// There is no kind of conflict called { $slug }.
/// ```
pub fn process_rule_unknown(slug: impl Into<Arg>) -> Message {
    Message::new("process-rule-unknown", vec![("slug", slug.into())])
}

/// ```text
/// A process rule names one by its word in files, such as change-unapproved.
/// ```
pub fn process_rule_unknown_hint() -> Message {
    Message::new("process-rule-unknown-hint", vec![])
}
