//! Conflicts in lists that stay usable when there are ten thousand: filtered, grouped, counted, and read in pages.
//!
//! *Invariant*: the worst stand first, in a group as among groups. Sentences are made for a page only; for all only
//! where words are looked for in them, and then once for as long as nothing changes.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;
use slipway_analysis::{
    Conflict, ConflictId, ConflictSet, Ledger, Severity, belongs, explain, has_expired, urgency,
};
use slipway_plan::time::instant;
use slipway_plan::{Moment, Plan, RecordKind, RecordRef};
use slipway_text::{conflicts as words, label, say};

use crate::rows;
use crate::session::Session;
use crate::wire::{
    ConflictGroup, ConflictList, ConflictPage, ConflictRow, ConflictsBy, ConflictsOf, ConflictsThat,
};

/// How many rows or ids one answer has at most.
const MOST: usize = 20_000;

/// A list as it was asked for, of one state of the plan.
#[derive(Debug)]
pub struct Listed {
    state: (u64, Moment),
    of: ConflictsOf,
    /// The worst first.
    all: Vec<ConflictId>,
    groups: Vec<Group>,
}

#[derive(Debug)]
struct Group {
    key: String,
    label: String,
    errors: usize,
    ids: Vec<ConflictId>,
}

/// What words are looked for in, for all conflicts of one state of the plan: made when somebody first looks for a
/// word, and kept while more are typed.
#[derive(Debug)]
pub struct Said {
    state: (u64, Moment),
    texts: HashMap<ConflictId, String>,
}

impl Said {
    /// Whether it is of that state.
    pub fn is(&self, state: (u64, Moment)) -> bool {
        self.state == state
    }

    /// Of all conflicts.
    pub fn of(plan: &Plan, conflicts: &ConflictSet, now: NaiveDateTime, state: (u64, Moment)) -> Self {
        let ledger = Ledger::of(plan, now);
        let texts = conflicts.iter().map(|c| (c.id, said(plan, &ledger, c))).collect();
        Self { state, texts }
    }

    fn holds(&self, conflict: &Conflict, words: &[String]) -> bool {
        let text = self.texts.get(&conflict.id);
        text.is_some_and(|text| words.iter().all(|word| text.contains(word)))
    }
}

impl Listed {
    /// Whether it is the answer to `of` in that state.
    pub fn is(&self, state: (u64, Moment), of: &ConflictsOf) -> bool {
        self.state == state && self.of == *of
    }

    /// Filters, orders and groups. `state` names the state that the list is of; `said` is there where words are
    /// looked for.
    pub fn of(
        plan: &Plan,
        conflicts: &ConflictSet,
        now: NaiveDateTime,
        state: (u64, Moment),
        of: &ConflictsOf,
        said: Option<&Said>,
    ) -> Self {
        let ledger = Ledger::of(plan, now);
        let found = matching(plan, conflicts, &ledger, of, said);
        let mut groups: HashMap<String, Group> = HashMap::new();
        for conflict in &found {
            for key in keys(plan, &ledger, conflict, of.by) {
                let group = groups.entry(key).or_insert_with_key(|key| Group {
                    key: key.clone(),
                    label: String::new(),
                    errors: 0,
                    ids: Vec::new(),
                });
                group.errors += usize::from(conflict.severity == Severity::Error);
                group.ids.push(conflict.id);
            }
        }
        let mut groups: Vec<Group> = groups.into_values().collect();
        for group in &mut groups {
            group.label = label_of(plan, &group.key, of.by);
        }
        groups.sort_by(|a, b| {
            let rank = |g: &Group| (g.errors == 0, std::cmp::Reverse((g.errors, g.ids.len())));
            rank(a).cmp(&rank(b)).then_with(|| a.label.cmp(&b.label)).then_with(|| a.key.cmp(&b.key))
        });
        Self { state, of: of.clone(), all: found.into_iter().map(|c| c.id).collect(), groups }
    }

    fn ids(&self, group: Option<&str>) -> &[ConflictId] {
        match group {
            None => &self.all,
            Some(key) => self.groups.iter().find(|g| g.key == key).map_or(&[], |g| g.ids.as_slice()),
        }
    }
}

/// The groups of a list.
pub fn list(session: &mut Session, of: &ConflictsOf) -> ConflictList {
    let listed = session.listed(of);
    let group = |g: &Group| ConflictGroup {
        key: g.key.clone(),
        label: g.label.clone(),
        severity: rows::severity(if g.errors > 0 { Severity::Error } else { Severity::Warning }),
        count: g.ids.len(),
        errors: g.errors,
    };
    let (total, groups) = (listed.all.len(), listed.groups.iter().map(group).collect());
    let plan = session.plan();
    let counts = Ledger::of(&plan, session.now()).count(session.conflicts());
    ConflictList { total, errors: counts.errors, warnings: counts.warnings, settled: counts.settled, groups }
}

fn wanted(session: &mut Session, page: &ConflictPage) -> Vec<ConflictId> {
    let ids = session.listed(&page.of).ids(page.group.as_deref());
    ids.iter().skip(page.offset).take(page.limit.min(MOST)).copied().collect()
}

/// A page of a group, in words.
pub fn page(session: &mut Session, page: &ConflictPage) -> Vec<ConflictRow> {
    let wanted = wanted(session, page);
    let found = wanted.iter().filter_map(|id| session.conflicts().get(id));
    rows::conflicts(&session.plan(), found, session.now())
}

/// The identities of a group.
pub fn ids(session: &mut Session, page: &ConflictPage) -> Vec<String> {
    wanted(session, page).iter().map(ToString::to_string).collect()
}

/// All conflicts, the worst first.
pub fn worst_first<'a>(plan: &Plan, conflicts: &'a ConflictSet, now: NaiveDateTime) -> Vec<&'a Conflict> {
    let now = instant(now, plan.zone());
    let mut found: Vec<&Conflict> = conflicts.iter().collect();
    found.sort_by_cached_key(|c| urgency(c, now));
    found
}

fn matching<'a>(
    plan: &Plan,
    conflicts: &'a ConflictSet,
    ledger: &Ledger<'_>,
    of: &ConflictsOf,
    said: Option<&Said>,
) -> Vec<&'a Conflict> {
    let mut found = worst_first(plan, conflicts, ledger.now());
    found.retain(|c| of.severity.is_none_or(|severity| rows::severity(c.severity) == severity));
    found.retain(|c| match of.that {
        ConflictsThat::Open => !ledger.standing(c.id).is_settled(),
        ConflictsThat::Settled => ledger.standing(c.id).is_settled(),
        ConflictsThat::All => true,
    });
    let words: Vec<String> = of.query.split_whitespace().map(str::to_lowercase).collect();
    if let Some(said) = said.filter(|_| !words.is_empty()) {
        found.retain(|c| said.holds(c, &words));
    }
    found
}

/// What words are looked for in.
fn said(plan: &Plan, ledger: &Ledger<'_>, conflict: &Conflict) -> String {
    let explanation = explain(plan, conflict, ledger.now());
    let mut text = words::sentence(plan, conflict, &explanation).text();
    let subjects = conflict.subjects.iter().map(|&s| label::short(plan, s));
    for more in [words::kind_label(conflict.kind)].into_iter().chain(subjects) {
        text.push(' ');
        text.push_str(&more);
    }
    if let Some(decision) = ledger.newest(conflict.id) {
        text.push(' ');
        text.push_str(&decision.owner);
    }
    text.to_lowercase()
}

/// The groups that a conflict stands in: one, or where it concerns several releases or environments, each.
fn keys(plan: &Plan, ledger: &Ledger<'_>, conflict: &Conflict, by: ConflictsBy) -> BTreeSet<String> {
    let subjects = conflict.subjects.iter().copied();
    let mut keys: BTreeSet<String> = match by {
        ConflictsBy::Kind => BTreeSet::from([conflict.kind.slug().to_owned()]),
        ConflictsBy::Rule => subjects.filter(is_rule).take(1).map(|r| r.to_string()).collect(),
        ConflictsBy::Release => subjects
            .flat_map(|s| belongs::releases_of(plan, s))
            .map(|id| RecordRef::from(id).to_string())
            .collect(),
        ConflictsBy::Environment => {
            subjects.filter_map(|s| belongs::environment_of(plan, s)).map(|r| r.to_string()).collect()
        }
        ConflictsBy::Owner => {
            let holds = ledger.newest(conflict.id).filter(|d| !has_expired(d, ledger.now()));
            holds.map(|d| d.owner.trim().to_owned()).into_iter().collect()
        }
    };
    if keys.is_empty() {
        keys.insert(if by == ConflictsBy::Rule { conflict.kind.slug().to_owned() } else { String::new() });
    }
    keys
}

/// Whether a record is what other records break: a freeze, a window, an outage, a rule of the organisation.
fn is_rule(at: &RecordRef) -> bool {
    matches!(
        at.kind,
        RecordKind::WindowRule
            | RecordKind::EnvironmentEvent
            | RecordKind::Policy
            | RecordKind::ProcessRule
            | RecordKind::Cab
    )
}

fn label_of(plan: &Plan, key: &str, by: ConflictsBy) -> String {
    if let Some(kind) = slipway_analysis::ConflictKind::from_slug(key) {
        return words::kind_label(kind);
    }
    match (key, by) {
        ("", ConflictsBy::Release) => say::conflicts_of_no_release().text(),
        ("", ConflictsBy::Environment) => say::conflicts_of_no_environment().text(),
        ("", _) => say::conflicts_of_nobody().text(),
        (name, ConflictsBy::Owner) => name.to_owned(),
        (text, _) => text.parse().map_or_else(|_| text.to_owned(), |at| label::long(plan, at)),
    }
}
