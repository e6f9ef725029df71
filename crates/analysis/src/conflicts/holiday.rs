//! `holiday`: a deployment or a gate lies on a holiday of the people it needs. Subjects: the release (its
//! deployment), the wave or the gate, the holiday rule; period: the first such day, as far as it is met.
//!
//! A holiday of the plan is everybody's. One that is limited to teams or people concerns those who are
//! needed: the owner of the release and of the gate, its team, responsible and accountable stakeholders,
//! and the teams that these belong to; one of portfolios concerns their releases. Limits to kinds of release
//! hold too; limits to tiers, systems or environments are about machines, so such rules concern nobody.

use chrono::NaiveDate;
use chrono_tz::Tz;
use slipway_plan::record::{
    Gate, GateId, GateStatus, Person, PersonId, Raci, Record, Release, ReleaseId, Stakeholder, TeamId, Wave,
    WindowKind, WindowRule, WindowRuleId, WindowScope,
};
use slipway_plan::time::Span;
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, gates_of, live_release, sides, touch_deployed};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::deployments::Deployment;
use crate::process::{People, ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct Holiday;

impl Detector for Holiday {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::Wave, RecordKind::Gate]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Environment,
            RecordKind::Gate,
            RecordKind::Stakeholder,
            RecordKind::Person,
            RecordKind::WindowRule,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        let whole = |release: ReleaseId, touched: &mut Touched| {
            touched.add(release);
            touched.naming::<Wave>(plan, release);
            gates_of(plan, release).for_each(|g| touched.add(g.id));
        };
        touch_deployed(plan, change, touched);
        for record in sides(change) {
            match record {
                Record::Release(r) => whole(r.id, touched),
                Record::Gate(g) => touched.add(g.id),
                Record::Stakeholder(s) => whole(s.release, touched),
                Record::Person(p) => {
                    plan.naming::<Release>(p.id).for_each(|r| whole(r.id, touched));
                    plan.naming::<Stakeholder>(p.id).for_each(|s| whole(s.release, touched));
                    touched.naming::<Gate>(plan, p.id);
                }
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => touched.whole_if(true),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if view.holidays().is_empty() {
            return;
        }
        if let Some(it) = Planned::at(view, at) {
            judge(view, &it, found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        if view.holidays().is_empty() {
            return;
        }
        view.each_deployment(|one, it| {
            let mut any = false;
            for day in one.first.iter_days().take_while(|day| *day <= one.last) {
                view.holidays().each_on(day, |_| any = true);
            }
            if any {
                judge(view, &Planned::of_deployment(it.release, *one), found);
            }
        });
        let gates = view.plan.all::<Gate>().filter(|gate| {
            let mut any = false;
            view.holidays().each_on(gate.at.day, |_| any = true);
            any
        });
        let gates = gates.filter_map(|g| Planned::at(view, g.id.into()));
        gates.for_each(|it| judge(view, &it, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[subject, rule_at] = &conflict.subjects[..] else { return None };
        let it = Planned::at(view, subject)?;
        let rule = view.plan.get::<WindowRule>(WindowRuleId(rule_at.id))?;
        let (first, last) = it.days;
        let on = |day: &NaiveDate| {
            let mut on = false;
            view.holidays().each_on(*day, |r| on |= r.id == rule.id);
            on
        };
        let day = first.iter_days().take_while(|d| *d <= last).find(on)?;
        let people = it.people(view.plan, rule)?;
        let own = match (it.gate, it.deployment) {
            (Some(gate), _) => Fact::of(Statement::Due { gate: subject, at: gate.at }, subject),
            (None, one) => super::in_freeze::when(subject, one?.span()),
        };
        let holiday = ProcessStatement::Holiday { rule: rule_at, day };
        let mut facts = vec![own, Fact::of(Statement::Process(holiday), rule_at)];
        if !people.is_empty() {
            let records = people.iter().flat_map(People::records).collect();
            let removal = Removal::Several(people.iter().map(People::removal).collect());
            let concerns = ProcessStatement::Concerns { people };
            facts.push(Fact::new(Statement::Process(concerns), records, removal));
        }
        let headline = ProcessHeadline::Holiday { subject, rule: rule_at, day };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// A deployment or gate that takes part.
struct Planned<'a> {
    release: &'a Release,
    gate: Option<&'a Gate>,
    /// The deployment, where it is one.
    deployment: Option<Deployment>,
    at: RecordRef,
    /// First and last day. What ends at midnight is over on the day before.
    days: (NaiveDate, NaiveDate),
    /// In UTC seconds.
    period: (i64, i64),
    zone: Tz,
}

impl<'a> Planned<'a> {
    fn at(view: View<'a>, at: RecordRef) -> Option<Self> {
        let plan = view.plan;
        if at.kind != RecordKind::Gate {
            let one = view.deployment(at)?;
            return Some(Self::of_deployment(live_release(plan, one.release)?, one));
        }
        let gate = plan.get::<Gate>(GateId(at.id)).filter(|g| g.status != GateStatus::Passed)?;
        let release = live_release(plan, gate.release)?;
        let period = view.index.clock.instants(Span::of(gate.at, gate.at));
        let (days, zone) = ((gate.at.day, gate.at.day), plan.zone());
        Some(Self { release, gate: Some(gate), deployment: None, at, days, period, zone })
    }

    fn of_deployment(release: &'a Release, one: Deployment) -> Self {
        let (days, period) = ((one.first, one.last), one.period());
        Self { release, gate: None, deployment: Some(one), at: one.at, days, period, zone: one.zone }
    }

    /// Whom of those that are needed the rule is for; nobody in particular where it is everybody's.
    /// `None` where it concerns nobody.
    fn people(&self, plan: &Plan, rule: &WindowRule) -> Option<Vec<People>> {
        let kinds = &rule.release_kinds;
        if !rule.tiers.is_empty() || (!kinds.is_empty() && !kinds.contains(&self.release.kind)) {
            return None;
        }
        if rule.scope.is_empty() {
            return Some(Vec::new());
        }
        let mut people = Vec::new();
        for scope in &rule.scope {
            match *scope {
                WindowScope::Portfolio(portfolio) if self.release.portfolio == Some(portfolio) => {
                    let release = self.release.id.into();
                    people.push(People::Portfolio { release, portfolio: portfolio.into() });
                }
                WindowScope::Team(team) => {
                    if self.release.team == Some(team) {
                        people.push(People::Team { release: self.release.id.into(), team: team.into() });
                    }
                    self.needed(plan, &|p| of_team(plan, p, team), Some(team), &mut people);
                }
                WindowScope::Person(person) => self.needed(plan, &|p| p == person, None, &mut people),
                _ => {}
            }
        }
        people.dedup();
        (!people.is_empty()).then_some(people)
    }

    fn needed(
        &self,
        plan: &Plan,
        wanted: &dyn Fn(PersonId) -> bool,
        team: Option<TeamId>,
        people: &mut Vec<People>,
    ) {
        let team = team.map(RecordRef::from);
        let owners = [
            (RecordRef::from(self.release.id), self.release.owner),
            (self.at, self.gate.and_then(|g| g.owner)),
        ];
        for (of, person) in owners {
            if let Some(person) = person.filter(|p| wanted(*p)) {
                people.push(People::Owner { of, person: person.into(), team });
            }
        }
        let asked = [Raci::Responsible, Raci::Accountable];
        let all = plan.naming::<Stakeholder>(self.release.id);
        for s in all.filter(|s| asked.contains(&s.raci) && wanted(s.person)) {
            people.push(People::Role { stakeholder: s.id.into(), person: s.person.into(), team });
        }
    }
}

fn of_team(plan: &Plan, person: PersonId, team: TeamId) -> bool {
    plan.get::<Person>(person).is_some_and(|p| p.team == Some(team))
}

fn judge(view: View<'_>, it: &Planned<'_>, found: &mut Vec<Conflict>) {
    let (first, last) = it.days;
    let mut met: Vec<WindowRuleId> = Vec::new();
    for day in first.iter_days().take_while(|d| *d <= last) {
        view.holidays().each_on(day, |rule| {
            if met.contains(&rule.id) || it.people(view.plan, rule).is_none() {
                return;
            }
            met.push(rule.id);
            let on = Span::Days { first: day, last: day }.instants(it.zone);
            let period = (it.period.0.max(on.0), it.period.1.min(on.1));
            let subjects = [it.at, rule.id.into()];
            found.push(Conflict::new(ConflictKind::Holiday, Some(period), &subjects));
        });
    }
}

impl People {
    fn records(&self) -> Vec<RecordRef> {
        match *self {
            Self::Team { release, team } => vec![release, team],
            Self::Owner { of, person, team } => [of, person].into_iter().chain(team).collect(),
            Self::Role { stakeholder, person, team } => {
                [stakeholder, person].into_iter().chain(team).collect()
            }
            Self::Portfolio { release, portfolio } => vec![release, portfolio],
        }
    }

    fn removal(&self) -> Removal {
        let clear = |record, field| Removal::Clear { record, fields: vec![field] };
        match *self {
            Self::Team { release, .. } => clear(release, "team"),
            Self::Owner { of, .. } => clear(of, "owner"),
            Self::Role { stakeholder, .. } => Removal::Delete(vec![stakeholder]),
            Self::Portfolio { release, .. } => clear(release, "portfolio"),
        }
    }
}
