//! Which kinds of conflict apply to which release, and how bad they are: governance as data.
//!
//! What the product says is one table; what the organisation says are its process rules, which come first.
//! Every conflict that a detector finds goes through [`Rules::pass`], so a kind that is switched off for a
//! release is not there at all.
//!
//! *Invariant*: what a rule makes of a conflict depends on the rules and on the releases that it is about,
//! on nothing else. A conflict of several releases is off only where it is off for all of them, and as bad as
//! it is for the one for which it is worst. One that is about no release obeys rules without limits.

use rustc_hash::FxHashMap;
use slipway_plan::record::{
    Activity, ActivityId, Booking, BookingId, Criterion, CriterionId, Gate, GateId, Governance, Milestone,
    MilestoneId, Phase, PhaseId, ProcessRule, Record, Release, ReleaseId, RuleSeverity, ScopeItem,
    ScopeItemId, Wave, WaveId,
};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use crate::conflict::{Conflict, Severity};
use crate::conflicts::{ConflictKind, Touched};
use crate::explain::{Fact, Removal};
use crate::process::ProcessStatement;
use crate::statement::Statement;

/// What the product says where no rule does: the kinds that do not apply under each governance. All others
/// apply everywhere, as badly as their kind says.
const NOT_UNDER: &[(Governance, &[ConflictKind])] = &[
    (Governance::Itsm, &[]),
    (Governance::Hybrid, &[]),
    // Continuous changes are standard ones, approved beforehand: no request of their own, no board.
    (Governance::Continuous, &[ConflictKind::ChangeUnapproved, ConflictKind::CabCutoffMissed]),
];

/// What is made of a kind for a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Off,
    /// As bad as it was found.
    Own,
    As(Severity),
}

/// The process rules of a plan, by the kind that they are about.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    by_kind: FxHashMap<ConflictKind, Vec<ProcessRule>>,
}

impl Rules {
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut by_kind: FxHashMap<ConflictKind, Vec<ProcessRule>> = FxHashMap::default();
        for rule in plan.all::<ProcessRule>() {
            if let Some(kind) = ConflictKind::from_slug(rule.conflict.trim()) {
                by_kind.entry(kind).or_default().push(rule.clone());
            }
        }
        Self { by_kind }
    }

    /// Whether every conflict of a kind is as it was found.
    fn is_silent(&self, kind: ConflictKind) -> bool {
        !self.by_kind.contains_key(&kind) && NOT_UNDER.iter().all(|(_, kinds)| !kinds.contains(&kind))
    }

    /// Of those found from the place `first` on, which are all of one kind: takes out what is off, and makes
    /// the others as bad as the rules say.
    pub(crate) fn pass(&self, plan: &Plan, kind: ConflictKind, found: &mut Vec<Conflict>, first: usize) {
        if found.len() == first || self.is_silent(kind) {
            return;
        }
        for mut conflict in found.split_off(first) {
            match self.judge(plan, &conflict).0 {
                Verdict::Off => continue,
                Verdict::Own => {}
                Verdict::As(severity) => conflict.severity = severity,
            }
            found.push(conflict);
        }
    }

    /// What is made of a conflict, and the rule that says so where one does.
    fn judge(&self, plan: &Plan, conflict: &Conflict) -> (Verdict, Option<&ProcessRule>) {
        let mut releases: Vec<&Release> = Vec::new();
        conflict.subjects.iter().for_each(|at| releases_of(plan, *at, &mut releases));
        let all = releases.iter().map(|r| self.verdict(conflict.kind, Some(r)));
        let badness = |verdict: Verdict| match verdict {
            Verdict::Off => None,
            Verdict::Own => Some(conflict.kind.severity()),
            Verdict::As(severity) => Some(severity),
        };
        // Severities are in order of badness, the worst first.
        let worst = all.min_by_key(|(verdict, _)| badness(*verdict).map_or(2, |s| s as u8));
        worst.unwrap_or_else(|| self.verdict(conflict.kind, None))
    }

    fn verdict(&self, kind: ConflictKind, release: Option<&Release>) -> (Verdict, Option<&ProcessRule>) {
        let rules = self.by_kind.get(&kind).map_or(&[][..], Vec::as_slice);
        // Of two that say as much the newer one counts; ids rise.
        let fitting = rules.iter().filter(|rule| fits(rule, release));
        if let Some(rule) = fitting.max_by_key(|rule| (depth(rule), rule.id)) {
            let verdict = match rule.severity {
                RuleSeverity::Off => Verdict::Off,
                RuleSeverity::Warning => Verdict::As(Severity::Warning),
                RuleSeverity::Error => Verdict::As(Severity::Error),
            };
            return (verdict, Some(rule));
        }
        let off = release.is_some_and(|r| {
            NOT_UNDER.iter().any(|(governance, kinds)| r.governance == *governance && kinds.contains(&kind))
        });
        (if off { Verdict::Off } else { Verdict::Own }, None)
    }

    /// Whether a change can have another rule apply anywhere.
    pub(crate) fn hears_of(&self, change: &Change) -> bool {
        match (&change.before, &change.after) {
            (Some(Record::Release(a)), Some(Record::Release(b))) => {
                (a.template, a.governance, a.kind) != (b.template, b.governance, b.kind)
            }
            (Some(before), Some(after)) if home(before) != home(after) => true,
            _ => change.record().kind == RecordKind::ProcessRule,
        }
    }

    /// What of a kind is to be looked at again after a change of which [`Self::hears_of`] says so.
    pub(crate) fn touched(&self, kind: ConflictKind, change: &Change, touched: &mut Touched) {
        let about = |record: &Record| match record {
            Record::ProcessRule(rule) => ConflictKind::from_slug(rule.conflict.trim()) == Some(kind),
            _ => false,
        };
        touched.whole_if(match (change.record().kind, kind) {
            (RecordKind::ProcessRule, _) => change.before.iter().chain(&change.after).any(about),
            // These look at their release at every change of it.
            (RecordKind::Release, ConflictKind::ChangeUnapproved | ConflictKind::CabCutoffMissed) => false,
            // What belongs to a phase or is tied to a gate belongs to another release with it.
            _ => !self.is_silent(kind),
        });
    }
}

/// The release of a record that others hang on.
const fn home(record: &Record) -> Option<ReleaseId> {
    match record {
        Record::Phase(p) => Some(p.release),
        Record::Gate(g) => Some(g.release),
        Record::Milestone(m) => Some(m.release),
        _ => None,
    }
}

/// Whether a rule is for a release, or for what is about none.
fn fits(rule: &ProcessRule, release: Option<&Release>) -> bool {
    let Some(release) = release else { return depth(rule) == 0 };
    (rule.template.is_none() || rule.template == release.template)
        && (rule.release_kinds.is_empty() || rule.release_kinds.contains(&release.kind))
        && (rule.governance.is_empty() || rule.governance.contains(&release.governance))
}

/// How near to one release a rule is: template before kinds before governance before all.
const fn depth(rule: &ProcessRule) -> u8 {
    match rule {
        ProcessRule { template: Some(_), .. } => 3,
        _ if !rule.release_kinds.is_empty() => 2,
        _ if !rule.governance.is_empty() => 1,
        _ => 0,
    }
}

/// The releases that a record belongs to.
fn releases_of<'a>(plan: &'a Plan, at: RecordRef, found: &mut Vec<&'a Release>) {
    let of_phase = |id: PhaseId| plan.get::<Phase>(id).map(|p| p.release);
    let release = match at.kind {
        RecordKind::Release => Some(ReleaseId(at.id)),
        RecordKind::Phase => of_phase(PhaseId(at.id)),
        RecordKind::Gate => plan.get::<Gate>(GateId(at.id)).map(|g| g.release),
        RecordKind::Criterion => plan
            .get::<Criterion>(CriterionId(at.id))
            .and_then(|c| plan.get::<Gate>(c.gate))
            .map(|g| g.release),
        RecordKind::Milestone => plan.get::<Milestone>(MilestoneId(at.id)).map(|m| m.release),
        RecordKind::ScopeItem => plan.get::<ScopeItem>(ScopeItemId(at.id)).map(|s| s.release),
        RecordKind::Wave => plan.get::<Wave>(WaveId(at.id)).map(|w| w.release),
        RecordKind::Activity => plan.get::<Activity>(ActivityId(at.id)).and_then(|a| of_phase(a.phase)),
        RecordKind::Booking => plan
            .get::<Booking>(BookingId(at.id))
            .and_then(|b| b.release.or_else(|| b.phase.and_then(of_phase))),
        _ => None,
    };
    found.extend(release.and_then(|id| plan.get::<Release>(id)));
}

/// The process rule that says how bad a conflict is, where one does.
pub fn ruled_by(plan: &Plan, conflict: &Conflict) -> Option<RecordRef> {
    Rules::of(plan).judge(plan, conflict).1.map(|rule| rule.id.into())
}

/// Facts without which the conflict would be off: the governance of its release, or the rule that has
/// switched it on.
pub(crate) fn facts(plan: &Plan, conflict: &Conflict) -> Vec<Fact> {
    let rules = Rules::of(plan);
    if rules.is_silent(conflict.kind) {
        return Vec::new();
    }
    let mut releases: Vec<&Release> = Vec::new();
    conflict.subjects.iter().for_each(|at| releases_of(plan, *at, &mut releases));
    let mut facts = Vec::new();
    if let [release] = releases[..] {
        let continuous = Release { governance: Governance::Continuous, ..release.clone() };
        let off = rules.verdict(conflict.kind, Some(&continuous)).0 == Verdict::Off;
        if off && release.governance != Governance::Continuous {
            let record = RecordRef::from(release.id);
            let governed = ProcessStatement::Governed { release: record, governance: release.governance };
            let value = Governance::Continuous.word().into();
            let removal = Removal::Set { record, field: "governance", value };
            facts.push(Fact::new(Statement::Process(governed), vec![record], removal));
        }
    }
    if Rules::default().judge(plan, conflict).0 == Verdict::Off {
        let all = rules.by_kind.get(&conflict.kind).map_or(&[][..], Vec::as_slice);
        let on = all.iter().filter(|rule| rule.severity != RuleSeverity::Off);
        let fitting = on.filter(|rule| releases.iter().any(|r| fits(rule, Some(r))));
        let found: Vec<RecordRef> = fitting.map(|rule| rule.id.into()).collect();
        let statement = ProcessStatement::SwitchedOn { rules: found.clone() };
        facts.push(Fact::new(Statement::Process(statement), found.clone(), Removal::Delete(found)));
    }
    facts
}
