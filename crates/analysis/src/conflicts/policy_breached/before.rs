//! `at least N regression cycles before Staging ends`: phases that have too few others behind them.

use chrono::NaiveDateTime;
use slipway_plan::RecordRef;
use slipway_plan::policy::Form;
use slipway_plan::record::{Phase, PhaseId, Release, WorkStatus};

use super::{Explained, Judged, live_phase};
use crate::breach::{Breach, PolicyStatement};
use crate::conflict::Conflict;
use crate::conflicts::{phases_of, same_name};
use crate::explain::{Fact, Removal};
use crate::statement::Statement;

/// When the phase must have others behind it, and those that have ended by then, where they are too few.
struct TooFew {
    at: NaiveDateTime,
    finish: bool,
    found: Vec<RecordRef>,
}

pub(super) fn check_all(judged: &Judged<'_>, found: &mut Vec<Conflict>) {
    let all: Vec<&Phase> = judged.plan().all::<Phase>().collect();
    let releases = judged.plan().all::<Release>().zip(judged.view.scan().phases_by_release());
    for (release, phases) in releases.filter(|(r, _)| r.is_live() && judged.is_for(r)) {
        let phases = || phases.iter().map(|n| all[*n as usize]);
        for phase in phases().filter(|phase| phase.is_live() && is_meant(judged, phase)) {
            if too_few(judged, phase, release, phases()).is_some() {
                found.push(conflict(judged, phase));
            }
        }
    }
}

pub(super) fn check(judged: &Judged<'_>, phase: &Phase, release: &Release, found: &mut Vec<Conflict>) {
    if is_meant(judged, phase)
        && too_few(judged, phase, release, phases_of(judged.plan(), release.id)).is_some()
    {
        found.push(conflict(judged, phase));
    }
}

fn conflict(judged: &Judged<'_>, phase: &Phase) -> Conflict {
    let period = judged.view.index.clock.instants(phase.span());
    judged.conflict(Some(period), &[phase.id.into()])
}

pub(super) fn explain(judged: &Judged<'_>, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let (phase, release) = live_phase(judged.plan(), PhaseId(at.id))?;
    let phases = phases_of(judged.plan(), release.id);
    let few = too_few(judged, phase, release, phases)
        .filter(|_| judged.is_for(release) && is_meant(judged, phase))?;
    let of = RecordRef::from(release.id);
    let records = [of].into_iter().chain(few.found.iter().copied()).collect();
    let counted = Statement::Policy(PolicyStatement::EndedBy { release: of, found: few.found.clone() });
    let mut facts = vec![
        Fact::of(Statement::EndIs { record: at, finish: few.finish, at: few.at }, at),
        Fact::new(counted, records, Removal::Delete(vec![of])),
    ];
    facts.extend(judged.reached(release));
    Some((Breach::TooFew { phase: at, finish: few.finish, at: few.at, found: few.found }, facts))
}

/// `phases` are those of the release.
fn too_few<'a>(
    judged: &Judged<'_>,
    phase: &Phase,
    release: &Release,
    phases: impl Iterator<Item = &'a Phase>,
) -> Option<TooFew> {
    let Form::Before { count, kind, finish, .. } = &judged.policy.rule.form else { return None };
    let span = phase.span();
    let at = if *finish { span.end() } else { span.start() };
    let counts = |other: &&Phase| {
        other.id != phase.id
            && other.status != WorkStatus::Cancelled
            && same_name(&other.kind, kind)
            && other.span().end() <= at
    };
    let found: Vec<RecordRef> = phases.filter(counts).map(|other| other.id.into()).collect();
    let enough = found.len() >= usize::try_from(*count).unwrap_or(usize::MAX);
    if enough || judged.is_waived(&[release.id.into(), phase.id.into()], at) {
        return None;
    }
    Some(TooFew { at, finish: *finish, found })
}

/// Whether the rule speaks of this phase, by its name or kind.
fn is_meant(judged: &Judged<'_>, phase: &Phase) -> bool {
    let Form::Before { phase: name, .. } = &judged.policy.rule.form else { return false };
    same_name(&phase.name, name) || same_name(&phase.kind, name)
}
