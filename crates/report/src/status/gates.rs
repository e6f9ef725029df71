//! Gate evidence: what each criterion asks for, what was measured, by whom and when.
//!
//! *Invariant*: a criterion without evidence is never met; the latest evidence counts.
//! Deliberately not here: deciding on a gate. Evidence is shown beside what was decided, whatever that was.

use chrono::NaiveDateTime;
use slipway_analysis::evidence;
use slipway_plan::record::{Comparison, Criterion, CriterionKind, Evidence, Gate, GateStatus};
use slipway_plan::{Moment, Plan};
use slipway_text::{dates, kind, label, say};

use super::cover::Cover;

/// Notes up to so many characters stand beside the value ("1,176 of 1,200"); longer ones belong to the gate's own report.
const MOST_NOTE: usize = 24;

/// How a criterion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// The latest evidence meets it.
    Yes,
    /// The latest evidence does not.
    No,
    /// There is no evidence.
    Open,
    /// There is nothing to meet, and nobody has decided.
    Undecided,
}

/// One criterion of one gate.
#[derive(Clone, Debug, PartialEq)]
pub struct GateRow {
    /// Release, gate, day and what was decided; on the first row of a gate only.
    pub gate: Option<String>,
    /// Its name.
    pub criterion: String,
    /// What it asks for.
    pub required: String,
    /// What was found.
    pub value: String,
    /// Who says so, and when.
    pub who: String,
    /// Whether that is enough.
    pub met: Met,
}

/// Criteria of the gates of open releases: gates that are not decided by time, then those that failed or passed,
/// latest first. Gates without criteria come last: there is no evidence to show.
pub(super) fn rows(cover: &Cover<'_>) -> Vec<GateRow> {
    let (mut open, mut decided): (Vec<&Gate>, Vec<&Gate>) =
        cover.gates().partition(|g| g.status == GateStatus::Planned);
    open.sort_by_key(|g| (g.at, g.id));
    decided.sort_by_key(|g| (g.status == GateStatus::Passed, std::cmp::Reverse(g.at), g.id));
    let has = |gate: &&Gate| criteria(cover.plan, gate).next().is_some();
    let (with, without): (Vec<&Gate>, Vec<&Gate>) = open.into_iter().chain(decided).partition(has);
    with.into_iter().chain(without).flat_map(|gate| rows_of(cover.plan, gate, cover.now)).collect()
}

fn rows_of(plan: &Plan, gate: &Gate, now: NaiveDateTime) -> Vec<GateRow> {
    let name =
        say::report_gate_when(label::short(plan, gate.id.into()), dates::day_short(gate.at.day)).text();
    let name = match gate.status {
        GateStatus::Planned => name,
        GateStatus::Passed => say::report_list_two(name, say::report_passed()).text(),
        GateStatus::Failed => say::report_list_two(name, say::report_failed()).text(),
    };
    let mut rows: Vec<GateRow> = criteria(plan, gate).map(|c| row(plan, c, now)).collect();
    if rows.is_empty() {
        rows.push(GateRow {
            gate: None,
            criterion: say::report_no_criteria().text(),
            required: String::new(),
            value: String::new(),
            who: String::new(),
            met: Met::Undecided,
        });
    }
    rows[0].gate = Some(name);
    rows
}

/// The criteria of a gate.
pub(crate) fn criteria<'a>(plan: &'a Plan, gate: &Gate) -> impl Iterator<Item = &'a Criterion> + use<'a> {
    plan.naming::<Criterion>(gate.id)
}

/// How a criterion stands.
pub(crate) fn met(plan: &Plan, criterion: &Criterion, now: NaiveDateTime) -> Met {
    match evidence(plan, criterion, now) {
        None => Met::Open,
        Some(e) if criterion.is_met_by(&e.value) => Met::Yes,
        Some(_) => Met::No,
    }
}

fn row(plan: &Plan, criterion: &Criterion, now: NaiveDateTime) -> GateRow {
    let found = evidence(plan, criterion, now);
    GateRow {
        gate: None,
        criterion: criterion.name.clone(),
        required: required(criterion),
        value: found.map_or_else(String::new, |e| value(criterion, e)),
        who: found.map_or_else(String::new, |e| who(&e.who, e.at)),
        met: met(plan, criterion, now),
    }
}

fn who(who: &str, at: Moment) -> String {
    say::report_who_when(who, dates::day_short(at.day)).text()
}

/// What a criterion asks for.
pub(crate) fn required(criterion: &Criterion) -> String {
    match (criterion.kind, criterion.threshold) {
        (CriterionKind::Approval, _) if criterion.role.is_empty() => say::report_required_approval().text(),
        (CriterionKind::Approval, _) => {
            say::report_required_approval_by(criterion.role.replace('_', " ")).text()
        }
        (CriterionKind::Checklist, _) => say::report_required_done().text(),
        (CriterionKind::Metric, None) => say::report_required_any().text(),
        (CriterionKind::Metric, Some(limit)) => {
            let limit = with_unit(&limit.to_string(), &criterion.unit);
            match criterion.comparison {
                Comparison::AtLeast => say::report_required_at_least(limit),
                Comparison::AtMost => say::report_required_at_most(limit),
                Comparison::Equal => say::report_required_equal(limit),
            }
            .text()
        }
    }
}

/// What was found, without its note.
pub(crate) fn found(criterion: &Criterion, evidence: &Evidence) -> String {
    match criterion.kind {
        CriterionKind::Metric => with_unit(evidence.value.trim(), &criterion.unit),
        _ => kind::choice(evidence.value.trim()).to_lowercase(),
    }
}

fn value(criterion: &Criterion, evidence: &Evidence) -> String {
    let value = found(criterion, evidence);
    let note = evidence.note.lines().next().unwrap_or_default();
    let says_more = !note.is_empty() && note.chars().count() <= MOST_NOTE;
    if says_more { say::report_value_note(value, note).text() } else { value }
}

fn with_unit(value: &str, unit: &str) -> String {
    if unit.is_empty() { value.to_owned() } else { format!("{value}\u{a0}{unit}") }
}
