//! `outside-window`: a deployment lies outside every deployment window of its tier or environments.
//! Subject: the release or the wave; period: the deployment.
//!
//! All windows that reach the deployment count together, and windows that touch each other are one. A
//! deployment for which there is no window rule at all is free. Where only a day is planned, a window that
//! touches that day will do.

use slipway_plan::record::{Record, WindowKind};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::in_freeze::{Dated, planned, touch_planned, when};
use super::{ConflictKind, Detector, Moves, Touched, View, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::deployments::Deployment;
use crate::index::windows::{Rule, of_joined};
use crate::index::working::length;
use crate::reach::Planned;
use crate::statement::{Headline, Statement, Way};

pub(super) struct OutsideWindow;

impl Detector for OutsideWindow {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::Wave]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Phase,
            RecordKind::Booking,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
            RecordKind::WindowRule,
        ]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::NONE
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let windows = |r: &Record| matches!(r, Record::WindowRule(w) if w.kind == WindowKind::Deployment);
        if sides(change).any(windows) {
            view.index.deployments.all().for_each(|one| touched.add(one.at));
        } else {
            touch_deployments(view.plan, change, touched);
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(one) = view.deployment(at)
            && let Some(it) = one.planned(view.plan)
        {
            judge(view, &one, &it, &mut Reaching::default(), found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let mut reaching = Reaching::default();
        view.each_deployment(|one, it| judge(view, one, it, &mut reaching, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &at = conflict.subjects.first()?;
        let Dated { it, period, span, zone } = planned(view, at)?;
        let mut rules = Vec::new();
        let mut limits = Vec::new();
        for Rule { rule, .. } in &view.deployment_windows().rules {
            if let Some(ways) = it.ways(view.plan, rule) {
                rules.push(rule.id.into());
                limits.push(ways);
            }
        }
        let only = Statement::OnlyIn(rules.clone());
        let mut facts = vec![when(at, span), Fact::new(only, rules.clone(), Removal::Delete(rules.clone()))];
        facts.extend(reached(at, limits));
        let length = length(view.plan, view.calendar(), period, zone);
        let headline = Headline::OutsideWindow { deployment: at, planned: span, length, rules };
        Some(Explanation { headline, facts })
    }
}

/// The windows that reach something, joined; kept between uses.
#[derive(Default)]
struct Reaching<'a> {
    /// Whom.
    whose: Option<RecordRef>,
    all: Vec<&'a [(i64, i64)]>,
}

/// A conflict where the deployment lies outside the windows that reach it.
fn judge<'a>(
    view: View<'a>,
    one: &Deployment,
    it: &Planned<'a>,
    reaching: &mut Reaching<'a>,
    found: &mut Vec<Conflict>,
) {
    if reaching.whose.replace(it.whose()) != Some(it.whose()) {
        reaching.all.clear();
        view.deployment_windows().each_alike(|rule, periods| {
            if it.reached_by(view.plan, &rule.rule) {
                reaching.all.push(periods);
            }
        });
    }
    if reaching.all.is_empty() {
        return;
    }
    // A window that ends when the deployment starts, or begins when it ends, may be what joins two others.
    let (start, end) = one.period();
    let near = reaching.all.iter().flat_map(|periods| of_joined(periods, start - 1, end + 1));
    let mut open: Vec<(i64, i64)> = near.copied().collect();
    if !fits(one.is_day(), (start, end), &mut open) {
        found.push(Conflict::new(ConflictKind::OutsideWindow, Some((start, end)), &[one.at]));
    }
}

/// Releases and waves whose deployment's time or place a change can touch.
pub(super) fn touch_deployments(plan: &Plan, change: &Change, touched: &mut Touched) {
    touched.without(RecordKind::Phase, |touched| touch_planned(plan, change, touched));
}

/// Why any rule applies at all: nothing to say where one reaches every deployment.
fn reached(at: RecordRef, limits: Vec<Vec<Vec<Way>>>) -> Vec<Fact> {
    if limits.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    if let [only] = &limits[..] {
        return only.iter().flat_map(|ways| Fact::reached(at, ways.clone())).collect();
    }
    let mut all: Vec<Way> = Vec::new();
    for way in limits.into_iter().flatten().flatten() {
        if !all.contains(&way) {
            all.push(way);
        }
    }
    Fact::reached(at, all)
}

/// Whether a deployment keeps to its windows.
fn fits(is_day: bool, (start, end): (i64, i64), open: &mut [(i64, i64)]) -> bool {
    if is_day {
        return open.iter().any(|(from, to)| *from < end && *to > start);
    }
    open.sort_unstable();
    let mut reach: Option<(i64, i64)> = None;
    for (from, to) in open.iter().copied() {
        reach = match reach {
            Some((first, last)) if from <= last => Some((first, last.max(to))),
            Some((first, last)) if first <= start && start < last && end <= last => break,
            _ => Some((from, to)),
        };
    }
    reach.is_some_and(|(first, last)| first <= start && start < last && end <= last)
}
