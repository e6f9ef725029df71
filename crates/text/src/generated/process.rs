//! The messages of `process.ftl`. Made by `cargo xtask generate`; do not edit.

use crate::message::{Arg, Message};

#[cfg(test)]
pub(super) const VARIABLES: &[(&str, &[&str])] = &[
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
];

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
