//! Freezes and deployment windows as fences of the network.
//!
//! A deployment keeps out of hard freezes that reach it and to the deployment windows that do; a phase keeps
//! out of hard freezes that name its kind. Soft freezes are a risk, no wall. A freeze for which there is a
//! waiver that is valid at the planned time is none. What reaches what is judged as the conflicts do.

use rustc_hash::FxHashMap;
use slipway_plan::record::{Phase, Release, Severity, WindowKind, WindowRule, WindowRuleId};
use slipway_plan::{Plan, RecordRef};

use super::Part;
use super::build::Draft;
use super::fence::Fence;
use super::network::Length;
use crate::conflicts::live_release;
use crate::index::windows::Rule;
use crate::reach::{Planned, covers_kind};

/// Which rules close or open something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Rules {
    pub(super) closed: Vec<WindowRuleId>,
    pub(super) open: Vec<WindowRuleId>,
}

pub(super) fn fences(draft: &mut Draft<'_>) {
    let plan = draft.plan;
    let of = |kind: WindowKind| plan.all::<WindowRule>().filter(move |rule| rule.kind == kind);
    let freezes: Vec<&WindowRule> = of(WindowKind::Freeze).filter(|r| r.severity == Severity::Hard).collect();
    let windows: Vec<&WindowRule> = of(WindowKind::Deployment).collect();
    let naming_phases: Vec<&WindowRule> =
        freezes.iter().copied().filter(|rule| !rule.phase_kinds.is_empty()).collect();
    let mut known: FxHashMap<Rules, u32> = FxHashMap::default();
    let mut expanded: FxHashMap<WindowRuleId, Vec<(i64, i64)>> = FxHashMap::default();
    for n in 0..draft.nodes.len() {
        if matches!(draft.nodes[n].length, Length::Fixed(..)) {
            continue;
        }
        let (at, part) = draft.of[n];
        let rules = match part {
            Part::Deploy => of_deployment(plan, at, (&freezes, &windows)),
            Part::Whole if !naming_phases.is_empty() => of_phase(plan, at, &naming_phases),
            _ => continue,
        };
        if rules == Rules::default() {
            continue;
        }
        let fence = match known.get(&rules) {
            Some(fence) => *fence,
            None => {
                let made = fence(draft, &rules, &mut expanded);
                draft.calendars.fences.push(made);
                let place = draft.calendars.fences.len() as u32 - 1;
                known.insert(rules, place);
                place
            }
        };
        draft.nodes[n].fence = Some(fence);
    }
}

/// The rules that hold a node, found again for whoever asks why.
pub(super) fn rules_of(plan: &Plan, at: RecordRef, part: Part) -> Rules {
    let of = |kind: WindowKind| plan.all::<WindowRule>().filter(move |rule| rule.kind == kind);
    let freezes: Vec<&WindowRule> = of(WindowKind::Freeze).filter(|r| r.severity == Severity::Hard).collect();
    let windows: Vec<&WindowRule> = of(WindowKind::Deployment).collect();
    match part {
        Part::Deploy => of_deployment(plan, at, (&freezes, &windows)),
        Part::Whole => of_phase(plan, at, &freezes),
        _ => Rules::default(),
    }
}

fn of_deployment(plan: &Plan, at: RecordRef, (freezes, windows): (&[&WindowRule], &[&WindowRule])) -> Rules {
    let Some(release) = plan.get::<Release>(at.id.into()) else { return Rules::default() };
    let it = Planned::new(release, None);
    let when = release.deployment(plan.zone()).map(|span| span.end());
    let waived = |rule: &WindowRule| when.is_some_and(|when| it.is_waived(plan, rule.id, || when));
    let holds = |rule: &WindowRule| it.reached_by(plan, rule) && !waived(rule);
    Rules {
        closed: freezes.iter().filter(|rule| holds(rule)).map(|rule| rule.id).collect(),
        open: windows.iter().filter(|rule| it.reached_by(plan, rule)).map(|rule| rule.id).collect(),
    }
}

fn of_phase(plan: &Plan, at: RecordRef, freezes: &[&WindowRule]) -> Rules {
    let Some(phase) = plan.get::<Phase>(at.id.into()) else { return Rules::default() };
    let Some(release) = live_release(plan, phase.release) else { return Rules::default() };
    let it = Planned::new(release, Some(phase));
    let waived = |rule: &WindowRule| it.is_waived(plan, rule.id, || phase.span().end());
    let holds = |rule: &WindowRule| covers_kind(rule, phase) && it.reached_by(plan, rule) && !waived(rule);
    Rules {
        closed: freezes.iter().filter(|rule| holds(rule)).map(|rule| rule.id).collect(),
        open: Vec::new(),
    }
}

fn fence(draft: &Draft<'_>, rules: &Rules, expanded: &mut FxHashMap<WindowRuleId, Vec<(i64, i64)>>) -> Fence {
    let mut all = |ids: &[WindowRuleId]| {
        let mut periods = Vec::new();
        for id in ids {
            let own = expanded.entry(*id).or_insert_with(|| periods_of(draft, *id));
            periods.extend_from_slice(own);
        }
        periods
    };
    let closed = all(&rules.closed);
    let open = (!rules.open.is_empty()).then(|| all(&rules.open));
    Fence::new(closed, open)
}

/// The periods of a rule while anything of the plan may happen.
fn periods_of(draft: &Draft<'_>, id: WindowRuleId) -> Vec<(i64, i64)> {
    let Some(rule) = draft.plan.get::<WindowRule>(id) else { return Vec::new() };
    let (start, end) = draft.calendars.days[0].reach();
    let mut periods = Vec::new();
    Rule::new(draft.plan, rule).meeting(start, end, |from, to| periods.push((from, to)));
    periods
}
