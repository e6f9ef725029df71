//! `every release has a Go gate`: releases without one.

use slipway_plan::RecordRef;
use slipway_plan::record::{Release, ReleaseId};

use super::{Explained, Judged, live_release};
use crate::breach::{Breach, PolicyStatement};
use crate::conflict::Conflict;
use crate::conflicts::{gates_of, same_name};
use crate::explain::Fact;
use crate::statement::Statement;

pub(super) fn check(judged: &Judged<'_>, gate: &str, release: &Release, found: &mut Vec<Conflict>) {
    if lacks(judged, gate, release) {
        let period = release.span().map(|span| judged.view.index.clock.instants(span));
        found.push(judged.conflict(period, &[release.id.into()]));
    }
}

pub(super) fn explain(judged: &Judged<'_>, gate: &str, subjects: &[RecordRef]) -> Option<Explained> {
    let &[at] = subjects else { return None };
    let release = live_release(judged.plan(), ReleaseId(at.id)).filter(|r| judged.is_for(r))?;
    if !lacks(judged, gate, release) {
        return None;
    }
    let lacks = PolicyStatement::HasNoGate { release: at, policy: judged.policy.id.into() };
    let mut facts = vec![Fact::of(Statement::Policy(lacks), at)];
    facts.extend(judged.reached(release));
    Some((Breach::NoGate { release: at }, facts))
}

/// A waiver counts where it is valid at the end of the release; without dates there is no such time.
fn lacks(judged: &Judged<'_>, gate: &str, release: &Release) -> bool {
    let has = gates_of(judged.plan(), release.id).any(|g| same_name(&g.name, gate));
    let waived = || release.span().is_some_and(|span| judged.is_waived(&[release.id.into()], span.end()));
    !has && !waived()
}
