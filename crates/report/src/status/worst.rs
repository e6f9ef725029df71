//! The worst conflicts, and the decisions that somebody has to make.
//!
//! *Invariant*: a conflict that is decided still stands among the worst, with what was decided; it only asks for no
//! decision any more.
//! Deliberately not here: the search for conflicts and their sentences.

use slipway_analysis::belongs::release_of;
use slipway_analysis::{Conflict, Severity, explain};
use slipway_plan::record::{Person, Portfolio, Release};
use slipway_plan::{Plan, RecordRef};
use slipway_text::{conflicts, dates, kind, label, lookup, say};

use super::cover::Cover;

/// How many subjects a decision names.
const MOST_SUBJECTS: usize = 3;

/// One conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictRow {
    /// It breaks a rule, or is a risk.
    pub severity: Severity,
    /// Its period in words.
    pub when: String,
    /// Its sentence, and what was decided about it.
    pub text: String,
}

/// One decision that is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionRow {
    /// What has to be decided, about what.
    pub what: String,
    /// Who owns the first thing that somebody owns.
    pub who: String,
    /// The day on which it begins to hurt.
    pub when: String,
    /// What happens if nobody decides.
    pub otherwise: String,
}

/// The worst first.
pub(super) fn conflicts(cover: &Cover<'_>, found: &[&Conflict], most: usize) -> Vec<ConflictRow> {
    let undecided_first = |c: &&&Conflict| (c.severity != Severity::Error, cover.decision(c).is_some());
    let mut sorted: Vec<&&Conflict> = found.iter().collect();
    sorted.sort_by_key(undecided_first);
    sorted.into_iter().take(most).map(|c| conflict_row(cover, c)).collect()
}

fn conflict_row(cover: &Cover<'_>, conflict: &Conflict) -> ConflictRow {
    let found = explain(cover.plan, conflict, cover.now);
    let sentence = conflicts::sentence(cover.plan, conflict, &found).text();
    let text = match cover.decision(conflict) {
        None => sentence,
        Some(d) => {
            let decision = kind::choice(d.decision.word()).to_lowercase();
            [sentence, say::report_decided(decision, &d.owner).text()].join(" ")
        }
    };
    let when = cover
        .start(conflict)
        .map_or_else(|| say::report_any_time().text(), |start| dates::day_short_year(start.date()));
    ConflictRow { severity: conflict.severity, when, text }
}

/// Conflicts that break a rule and on which nobody has decided.
pub(super) fn undecided<'a>(cover: &Cover<'a>, found: &[&'a Conflict]) -> Vec<&'a Conflict> {
    let open = |c: &&Conflict| c.severity == Severity::Error && cover.decision(c).is_none();
    found.iter().copied().filter(open).collect()
}

/// What has to be decided about each of `undecided`.
pub(super) fn decisions(cover: &Cover<'_>, undecided: &[&Conflict], most: usize) -> Vec<DecisionRow> {
    undecided.iter().take(most).map(|c| decision_row(cover, c)).collect()
}

fn decision_row(cover: &Cover<'_>, conflict: &Conflict) -> DecisionRow {
    let say_of = |what: &str| {
        let slug = conflict.kind.slug();
        lookup(&format!("report-{what}-{slug}")).or_else(|| lookup(&format!("report-{what}-other")))
    };
    let all: Vec<String> = conflict.subjects.iter().map(|s| label::short(cover.plan, *s)).collect();
    let mut named: Vec<String> = Vec::new();
    for (n, name) in all.iter().enumerate() {
        // "R2027.03 Go" says nothing beside "R2027.03 Go Approval".
        let said = |(m, other): (usize, &String)| {
            other.starts_with(name.as_str()) && (m < n || other.len() > name.len())
        };
        if !all.iter().enumerate().any(said) && named.len() < MOST_SUBJECTS {
            named.push(name.clone());
        }
    }
    let when = match cover.start(conflict) {
        Some(start) if start > cover.now => dates::day_short_year(start.date()),
        _ => say::report_now().text(),
    };
    DecisionRow {
        what: say::report_decide(say_of("decide").unwrap_or_default(), named.join(", ")).text(),
        who: conflict
            .subjects
            .iter()
            .find_map(|s| owner(cover.plan, *s))
            .unwrap_or_else(|| say::report_nobody().text()),
        when,
        otherwise: say_of("without").unwrap_or_default(),
    }
}

/// Who answers for the release of a record, or for its portfolio.
pub(crate) fn owner(plan: &Plan, at: RecordRef) -> Option<String> {
    let release = plan.get::<Release>(release_of(plan, at)?)?;
    let of_portfolio = || release.portfolio.and_then(|p| plan.get::<Portfolio>(p)).and_then(|p| p.owner);
    let person = release.owner.or_else(of_portfolio)?;
    plan.get::<Person>(person).map(|p| p.name.clone())
}
