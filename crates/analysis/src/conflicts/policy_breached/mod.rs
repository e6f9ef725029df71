//! `policy-breached`: the plan breaks a rule of the organisation's own. Subjects: the policy, and the
//! releases, their waves or the phase that break it; how bad it is the policy says.
//!
//! Rules about deployments are about waves too. Whoever counts releases counts one with waves once. Days are
//! those that a deployment touches by its own clock.
//!
//! One file a form of rule. Only planned dates count. A waiver counts where it names the policy and is valid
//! at the planned time.

mod apart;
mod at_most;
mod before;
mod closed;
mod has_gate;
mod period;
mod ready_before;

use chrono::NaiveDateTime;
use slipway_plan::policy::{DayUnit, Form, Named, Period};
use slipway_plan::record::{
    Breached, Phase, PhaseId, Policy, PolicyId, PolicySeverity, Portfolio, Record, Release, ReleaseId,
    System, Waived, Waiver, Wave, WindowKind, WindowRuleId,
};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::in_freeze::when;
use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, sides, touch_deployed};
use crate::breach::{Breach, PolicyStatement};
use crate::conflict::{Conflict, Severity};
use crate::explain::{Explanation, Fact, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::{Deployment, of_wave, zone_changed};
use crate::statement::{Headline, Statement, Way};

pub(super) struct PolicyBreached;

impl Detector for PolicyBreached {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Policy]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Policy,
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Environment,
            RecordKind::Phase,
            RecordKind::Gate,
            RecordKind::Waiver,
            RecordKind::WindowRule,
            RecordKind::PlanSettings,
            RecordKind::Portfolio,
            RecordKind::System,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        if change.record().kind == RecordKind::Policy {
            touched.add(change.record());
        }
        if view.plan.count(RecordKind::Policy) == 0 {
            return;
        }
        touched_records(view, change, touched);
        for judged in policies(view).filter(|judged| judged.is_new_to(change)) {
            touched.add(judged.policy.id);
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        match at.kind {
            RecordKind::Policy => {
                if let Some(judged) = Judged::of(view, PolicyId(at.id)) {
                    judged.check_all(found);
                }
            }
            RecordKind::Release => {
                if let Some(release) = live_release(view.plan, ReleaseId(at.id)) {
                    policies(view).for_each(|judged| judged.check_release(release, found));
                }
                of_deployment(view, at, found);
            }
            RecordKind::Wave => of_deployment(view, at, found),
            RecordKind::Phase => {
                if let Some((phase, release)) = live_phase(view.plan, PhaseId(at.id)) {
                    policies(view).for_each(|judged| judged.check_phase(phase, release, found));
                }
            }
            _ => {}
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let (policy, subjects) = conflict.subjects.split_first()?;
        let judged = Judged::of(view, PolicyId(policy.id))?;
        let (breach, facts) = match &judged.policy.rule.form {
            Form::Apart(length) => apart::explain(&judged, *length, subjects)?,
            Form::Closed { .. } => closed::explain(&judged, subjects)?,
            Form::AtMost { count, per } => at_most::explain(&judged, *count, *per, subjects)?,
            Form::Before { .. } => before::explain(&judged, subjects)?,
            Form::HasGate { gate } => has_gate::explain(&judged, gate, subjects)?,
            Form::ReadyBefore(length) => ready_before::explain(&judged, *length, subjects)?,
        };
        let says = Fact::of(Statement::Policy(PolicyStatement::Says { policy: *policy }), *policy);
        let facts = [says].into_iter().chain(facts).collect();
        Some(Explanation { headline: Headline::PolicyBreached { policy: *policy, breach }, facts })
    }
}

fn of_deployment(view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
    if view.plan.count(RecordKind::Policy) == 0 {
        return;
    }
    if let Some(one) = view.deployment(at)
        && let Some(release) = live_release(view.plan, one.release)
    {
        policies(view).for_each(|judged| judged.check_deployment(&one, release, false, found));
    }
}

/// The releases, waves and phases that a change can touch.
fn touched_records(view: View<'_>, change: &Change, touched: &mut Touched) {
    let (plan, clock) = (view.plan, &view.index.clock);
    let release = |id: ReleaseId, touched: &mut Touched| {
        touched.add(id);
        if policies(view).any(|judged| matches!(judged.policy.rule.form, Form::Before { .. })) {
            touched.naming::<Phase>(plan, id);
        }
    };
    touch_deployed(plan, change, touched);
    let own = change.record();
    if own.kind == RecordKind::Release {
        let id = ReleaseId(own.id);
        release(id, touched);
        // How it is now is where one of all is.
        let before = match &change.before {
            Some(Record::Release(r)) => Deployment::of_itself(plan, clock, r),
            _ => None,
        };
        return at_most::touch_neighbours(view, id, before.as_slice(), true, touched);
    }
    for record in sides(change) {
        match record {
            Record::Wave(w) => {
                // Another deployment of the release may stand for it now. Where it changes itself, all are asked for.
                let everywhere = !touched.changes(w.release);
                at_most::touch_neighbours(view, w.release, &[of_wave(plan, clock, w)], everywhere, touched);
            }
            Record::Phase(p) => {
                touched.add(p.id);
                // Where all phases of a release moved, each is asked about itself.
                if !view.index.together.whole(p.release) {
                    touched.naming::<Phase>(plan, p.release);
                }
            }
            Record::Gate(g) => touched.add(g.release),
            Record::Waiver(w) => match w.subject {
                Waived::Release(id) => {
                    release(id, touched);
                    touched.naming::<Wave>(plan, id);
                    at_most::touch_neighbours(view, id, &[], true, touched);
                }
                Waived::Phase(id) => touched.add(id),
                Waived::Gate(_) | Waived::Booking(_) => {}
            },
            _ => {}
        }
    }
}

/// The policies that are looked for.
fn policies(view: View<'_>) -> impl Iterator<Item = Judged<'_>> {
    let all = view.plan.all::<Policy>().filter(|policy| policy.severity != PolicySeverity::Off);
    all.map(move |policy| Judged { view, policy })
}

/// A policy, and the plan that it judges.
#[derive(Clone, Copy)]
struct Judged<'a> {
    view: View<'a>,
    policy: &'a Policy,
}

impl<'a> Judged<'a> {
    fn of(view: View<'a>, id: PolicyId) -> Option<Self> {
        let policy = view.plan.get::<Policy>(id)?;
        (policy.severity != PolicySeverity::Off).then_some(Self { view, policy })
    }

    const fn plan(&self) -> &'a Plan {
        self.view.plan
    }

    fn calendar(&self) -> &'a Calendar {
        self.view.index.calendar(self.plan())
    }

    fn fiscal(&self) -> i64 {
        self.plan().settings().map_or(1, |settings| settings.fiscal_year_start)
    }

    fn check_all(&self, found: &mut Vec<Conflict>) {
        match &self.policy.rule.form {
            Form::Before { .. } => before::check_all(self, found),
            Form::AtMost { count, per } => at_most::check_all(self, *count, *per, found),
            Form::HasGate { gate } => {
                let live = self.plan().all::<Release>().filter(|r| r.is_live() && self.is_for(r));
                live.for_each(|release| has_gate::check(self, gate, release, found));
            }
            Form::Apart(_) | Form::Closed { .. } | Form::ReadyBefore(_) => {
                self.view.each_deployment(|one, it| self.check_deployment(one, it.release, true, found));
            }
        }
    }

    fn check_release(&self, release: &Release, found: &mut Vec<Conflict>) {
        if !self.is_for(release) {
            return;
        }
        match &self.policy.rule.form {
            Form::AtMost { count, per } => at_most::check(self, *count, *per, release, found),
            Form::HasGate { gate } => has_gate::check(self, gate, release, found),
            Form::Apart(_) | Form::Closed { .. } | Form::ReadyBefore(_) | Form::Before { .. } => {}
        }
    }

    fn check_phase(&self, phase: &Phase, release: &Release, found: &mut Vec<Conflict>) {
        if matches!(self.policy.rule.form, Form::Before { .. }) && self.is_for(release) {
            before::check(self, phase, release, found);
        }
    }

    /// Of pairs, where all are asked for, those with later ones.
    fn check_deployment(&self, one: &Deployment, release: &Release, all: bool, found: &mut Vec<Conflict>) {
        if !self.is_for(release) {
            return;
        }
        match &self.policy.rule.form {
            Form::Apart(length) => apart::check(self, *length, (one, release), all, found),
            Form::Closed { .. } => closed::check(self, one, release, found),
            Form::ReadyBefore(length) => ready_before::check(self, *length, (one, release), found),
            Form::AtMost { .. } | Form::Before { .. } | Form::HasGate { .. } => {}
        }
    }

    /// When a deployment is over, by the clock of the plan: until then a waiver of it must be valid.
    fn end(&self, one: &Deployment) -> NaiveDateTime {
        self.view.index.clock.civil(one.end)
    }

    /// Whether the limits of the rule let the release through.
    fn is_for(&self, release: &Release) -> bool {
        let only = &self.policy.rule.only;
        (only.kinds.is_empty() || only.kinds.contains(&release.kind))
            && (only.portfolios.is_empty() || self.names_portfolio(release))
            && (only.systems.is_empty() || self.systems_of(release).next().is_some())
    }

    fn names_portfolio(&self, release: &Release) -> bool {
        let portfolio = release.portfolio.and_then(|id| self.plan().get::<Portfolio>(id));
        portfolio.is_some_and(|p| names(&self.policy.rule.only.portfolios, &p.key))
    }

    /// The systems of a release that count for the rule.
    fn systems_of<'b>(&self, release: &'b Release) -> impl Iterator<Item = &'a System> + use<'a, 'b> {
        let (plan, wanted) = (self.plan(), &self.policy.rule.only.systems);
        let all = release.systems.iter().filter_map(move |id| plan.get::<System>(*id));
        all.filter(move |system| wanted.is_empty() || names(wanted, &system.key))
    }

    /// Whether a waiver of one of `subjects` for this policy is valid at `until`.
    fn is_waived(&self, subjects: &[RecordRef], until: NaiveDateTime) -> bool {
        if self.plan().count(RecordKind::Waiver) == 0 {
            return false;
        }
        let rule = Some(Breached::Policy(self.policy.id));
        subjects.iter().any(|subject| {
            let of = |waiver: &&Waiver| RecordRef::from(waiver.subject) == *subject;
            let mut all = self.plan().naming::<Waiver>(*subject).filter(of);
            all.any(|waiver| waiver.rule == rule && waiver.is_valid_at(until))
        })
    }

    fn conflict(&self, period: Option<(i64, i64)>, subjects: &[RecordRef]) -> Conflict {
        let all: Vec<RecordRef> =
            [self.policy.id.into()].into_iter().chain(subjects.iter().copied()).collect();
        let mut conflict = Conflict::new(ConflictKind::PolicyBreached, period, &all);
        conflict.severity = match self.policy.severity {
            PolicySeverity::Error => Severity::Error,
            PolicySeverity::Warning | PolicySeverity::Off => Severity::Warning,
        };
        conflict
    }

    /// Why the limits of the rule let the release through, where it has any but its kind.
    fn reached(&self, release: &Release) -> Vec<Fact> {
        let only = &self.policy.rule.only;
        let at = RecordRef::from(release.id);
        let mut facts = Vec::new();
        if let Some(portfolio) = release.portfolio.filter(|_| !only.portfolios.is_empty()) {
            let way = Way::Portfolio { release: at, portfolio: portfolio.into() };
            facts.extend(Fact::reached(at, vec![way]));
        }
        if !only.systems.is_empty() {
            let way = |system: &System| Way::System { release: at, system: system.id.into() };
            facts.extend(Fact::reached(at, self.systems_of(release).map(way).collect()));
        }
        facts
    }

    /// Whether the rule may say something else because of a change that is not of releases.
    fn is_new_to(&self, change: &Change) -> bool {
        let rule = &self.policy.rule;
        let working = match &rule.form {
            Form::Apart(length) | Form::ReadyBefore(length) => length.unit == DayUnit::WorkingDays,
            Form::Closed { unit, .. } => *unit == DayUnit::WorkingDays,
            Form::AtMost { .. } | Form::Before { .. } | Form::HasGate { .. } => false,
        };
        let fiscal = match &rule.form {
            Form::Closed { of: period, .. } | Form::AtMost { per: period, .. } => {
                matches!(period, Period::Quarter | Period::Year)
            }
            _ => false,
        };
        sides(change).any(|record| match record {
            Record::WindowRule(rule) => working && rule.kind == WindowKind::Holiday,
            Record::PlanSettings(_) => fiscal,
            Record::Portfolio(p) => names(&rule.only.portfolios, &p.key),
            Record::System(s) => names(&rule.only.systems, &s.key),
            // Who stands beside whom was another matter by the clock before.
            Record::Environment(e) => {
                matches!(rule.form, Form::AtMost { .. })
                    && zone_changed(change)
                    && self.plan().naming::<Wave>(e.id).next().is_some()
            }
            _ => false,
        })
    }
}

fn names(list: &[Named], key: &str) -> bool {
    list.iter().any(|named| named.key == key)
}

/// That nobody works on the days of these rules.
fn no_work(rules: Vec<WindowRuleId>) -> Fact {
    let rules: Vec<RecordRef> = rules.into_iter().map(Into::into).collect();
    Fact::new(Statement::NoWork(rules.clone()), rules.clone(), Removal::Delete(rules))
}

/// A breach with the facts that make it, beside the policy itself.
type Explained = (Breach, Vec<Fact>);
