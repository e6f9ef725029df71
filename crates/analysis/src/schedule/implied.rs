//! What the records of a release imply about their order, without a dependency that says so.
//!
//! A phase makes its release ready where it is neither the deployment nor in production, and is planned to
//! begin before the ready date (the deployment, where there is no ready date). A gate that closes such a
//! phase admits the deployment. A gate may be decided on any time of the last day of the phase that it
//! closes: it keeps the time of day that is planned.

use slipway_plan::record::{Gate, Phase, Release, Tier};
use slipway_plan::time::instant;

use super::Part;
use super::build::{Draft, ends};
use super::cause::Cause;
use super::network::{ALWAYS, Gap, Length, Link, NEVER};
use crate::reach::is_deploy;

const DAY: i64 = 86_400;

pub(super) fn links(draft: &mut Draft<'_>) {
    let plan = draft.plan;
    for release in plan.all::<Release>() {
        of_release(draft, release);
    }
    for phase in plan.all::<Phase>() {
        of_phase(draft, phase);
    }
    for gate in plan.all::<Gate>() {
        of_gate(draft, gate);
    }
}

/// Adds "after": the finish (or the start) of the first before the start of the second.
fn after(draft: &mut Draft<'_>, nodes: (Option<u32>, Option<u32>), finish: bool, gap: Gap, cause: Cause) {
    if let (Some(from), Some(to)) = nodes
        && from != to
    {
        draft.link(Link { from, to, ends: ends(finish, false), gap, soft: false }, cause);
    }
}

fn of_release(draft: &mut Draft<'_>, release: &Release) {
    let [start, ready, deploy] =
        [Part::Start, Part::Ready, Part::Deploy].map(|part| draft.node(release.id, part));
    // The end of the day in front of the start is no day for what the release ends with.
    for last in [ready, deploy] {
        let whole = |n: u32| draft.nodes[n as usize].length == Length::Day;
        let gap = if last.is_some_and(whole) { Gap::Seconds(1) } else { Gap::None };
        after(draft, (start, last), false, gap, Cause::Within);
    }
    after(draft, (ready, deploy), false, Gap::None, Cause::Deploys);
    for parent in release.parents.iter().filter_map(|id| draft.plan.get::<Release>(*id)) {
        let [whole_ready, whole_deploy] = [Part::Ready, Part::Deploy].map(|part| draft.node(parent.id, part));
        let (part, whole) = match ready {
            Some(_) => (ready, whole_ready.or(whole_deploy)),
            None => (deploy, whole_deploy),
        };
        after(draft, (part, whole), false, Gap::None, Cause::PartOf);
    }
}

/// Whether a phase makes its release ready: see this module.
fn prepares(draft: &Draft<'_>, phase: &Phase) -> bool {
    let Some(node) = draft.node(phase.id, Part::Whole) else { return false };
    let [ready, deploy] = [Part::Ready, Part::Deploy].map(|part| draft.node(phase.release, part));
    let start = draft.planned[node as usize].start;
    let until = match (ready, draft.asked) {
        (None, Some((release, planned))) if release == phase.release => {
            planned.map_or(NEVER, |at| instant(at.end(), draft.plan.zone()))
        }
        _ => ready.or(deploy).map_or(ALWAYS, |at| draft.planned[at as usize].finish),
    };
    !is_deploy(phase) && phase.tier != Some(Tier::Production) && start < until
}

fn of_phase(draft: &mut Draft<'_>, phase: &Phase) {
    let Some(node) = draft.node(phase.id, Part::Whole) else { return };
    let [start, ready, deploy] =
        [Part::Start, Part::Ready, Part::Deploy].map(|part| draft.node(phase.release, part));
    after(draft, (start, Some(node)), false, Gap::None, Cause::Within);
    if prepares(draft, phase) {
        after(draft, (Some(node), ready.or(deploy)), true, Gap::None, Cause::Prepares);
    }
}

fn of_gate(draft: &mut Draft<'_>, gate: &Gate) {
    let Some(node) = draft.node(gate.id, Part::Whole) else { return };
    let Some(phase) = gate.phase.and_then(|id| draft.plan.get::<Phase>(id)) else { return };
    if let Some(closed) = draft.node(phase.id, Part::Whole) {
        let lead = draft.planned[closed as usize].finish - draft.planned[node as usize].start;
        let lead = if (1..=DAY).contains(&lead) { lead } else { 0 };
        let gap = if lead == 0 { Gap::None } else { Gap::Seconds(-lead) };
        after(draft, (Some(closed), Some(node)), true, gap, Cause::Closes);
    }
    let deploy = draft.node(gate.release, Part::Deploy);
    if prepares(draft, phase) {
        after(draft, (Some(node), deploy), false, Gap::None, Cause::Admits);
    }
}
