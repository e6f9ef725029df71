//! The messages of `report.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
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
];

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
