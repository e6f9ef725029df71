//! `scope-over-capacity`: the estimates of a release exceed what its team can do up to the ready date.
//! Subjects: the release, the team; period: from its start to its ready date.
//!
//! What a team can do is its capacity for each working day from the day of the start to the day of the ready
//! date (of the deployment where there is no ready date), both included: without the holidays that concern
//! the team, less the leave of the team and of its people. Dropped items do not count; done ones do, since
//! the time that they took is gone too. A team's other releases are not taken off.

use chrono::NaiveDate;
use slipway_plan::record::{
    Absent, Person, Record, Release, ReleaseId, ScopeItem, ScopeStatus, Team, WindowKind,
};
use slipway_plan::{Change, Plan, RecordKind, RecordRef, Span};

use super::{ConflictKind, Detector, Touched, View, live_release, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::team_days::in_days;
use crate::index::working_time::WorkingTime;
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

/// What floating-point sums may differ by and still be the same.
const HAIR: f64 = 1e-6;

pub(super) struct ScopeOverCapacity;

impl Detector for ScopeOverCapacity {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::ScopeItem,
            RecordKind::Release,
            RecordKind::Team,
            RecordKind::Person,
            RecordKind::Leave,
            RecordKind::WindowRule,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::ScopeItem(s) => touched.add(s.release),
                Record::Release(r) => touched.add(r.id),
                Record::Team(t) => touched.naming::<Release>(plan, t.id),
                Record::Person(p) => {
                    p.team.into_iter().for_each(|team| touched.naming::<Release>(plan, team));
                }
                Record::Leave(l) => {
                    let team = match l.who {
                        Absent::Team(team) => Some(team),
                        Absent::Person(person) => plan.get::<Person>(person).and_then(|p| p.team),
                    };
                    team.into_iter().for_each(|team| touched.naming::<Release>(plan, team));
                }
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    let teams = plan.all::<Team>().filter(|t| t.capacity.is_some());
                    teams.for_each(|t| touched.naming::<Release>(plan, t.id));
                }
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(release) = live_release(view.plan, ReleaseId(at.id)) {
            judge(view, release, asked_of(view.plan, release), found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        if !view.plan.all::<Team>().any(|t| t.capacity.is_some()) {
            return;
        }
        let scan = view.scan();
        let mut asked = vec![0.0; scan.releases.len()];
        for item in view.plan.all::<ScopeItem>() {
            if let (Some(estimate), Some(place)) = (counted(item), scan.release(item.release)) {
                asked[place] += estimate;
            }
        }
        for (release, asked) in view.plan.all::<Release>().zip(asked) {
            if release.is_live() {
                judge(view, release, asked, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[at, team_at] = &conflict.subjects[..] else { return None };
        let release = live_release(view.plan, ReleaseId(at.id))?;
        let over = over(view, release, asked_of(view.plan, release))
            .filter(|o| RecordRef::from(o.team.id) == team_at)?;
        let (first, last) = over.days;
        let work = WorkingTime::of_team(view.plan, view.holidays(), over.team);
        let items: Vec<RecordRef> = of_release(view.plan, release).map(|(item, _)| item.id.into()).collect();
        let clear = |record, field| Removal::Clear { record, fields: vec![field] };
        let estimates = ProcessStatement::Estimates { release: at, items: items.len(), sum: over.asked };
        let no_estimates = Removal::Several(items.iter().map(|i| clear(*i, "estimate")).collect());
        let capacity = ProcessStatement::TeamCapacity {
            team: team_at,
            per_day: over.per_day,
            days: over.working_days,
            sum: over.possible,
            span: Span::Days { first, last },
        };
        let lasts = Statement::ReleaseLasts {
            release: at,
            start: release.start,
            end: release.ready.or(release.deploy),
        };
        let done_by = ProcessStatement::DoneBy { release: at, team: team_at };
        let mut facts = vec![
            Fact::new(Statement::Process(estimates), items, no_estimates),
            Fact::new(Statement::Process(capacity), vec![team_at], clear(team_at, "capacity")),
            Fact::new(Statement::Process(done_by), vec![at, team_at], clear(at, "team")),
            Fact::new(lasts, vec![at], clear(at, "start")),
        ];
        let plain = WorkingTime::of_team(view.plan, view.holidays(), over.team).without_absence();
        let without = in_days(plain.worked(first, last).into_iter().sum());
        if over.asked <= over.per_day * without + HAIR {
            let (rules, leave) = work.absences(first, last);
            let all: Vec<RecordRef> =
                rules.into_iter().map(Into::into).chain(leave.into_iter().map(Into::into)).collect();
            let absences = ProcessStatement::Absences { team: team_at, records: all.clone() };
            facts.push(Fact::new(Statement::Process(absences), all.clone(), Removal::Delete(all)));
        }
        let headline = ProcessHeadline::ScopeOverCapacity {
            release: at,
            team: team_at,
            asked: over.asked,
            possible: over.possible,
            days: over.working_days,
            until: last,
        };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// A release that asks for too much.
struct Over<'a> {
    team: &'a Team,
    days: (NaiveDate, NaiveDate),
    per_day: f64,
    working_days: f64,
    asked: f64,
    possible: f64,
}

fn judge(view: View<'_>, release: &Release, asked: f64, found: &mut Vec<Conflict>) {
    let Some(over) = over(view, release, asked) else { return };
    let (first, last) = over.days;
    let period = view.index.clock.instants(Span::Days { first, last });
    let subjects = [release.id.into(), over.team.id.into()];
    found.push(Conflict::new(ConflictKind::ScopeOverCapacity, Some(period), &subjects));
}

fn over<'a>(view: View<'a>, release: &Release, asked: f64) -> Option<Over<'a>> {
    let team = view.plan.get::<Team>(release.team?)?;
    let per_day = team.capacity?.max(0.0);
    let days = (release.start?.day, release.ready.or(release.deploy)?.day);
    if asked <= 0.0 {
        return None;
    }
    let worked = view.index.team_days(view.plan);
    let working_days = worked.between(view.plan, view.holidays(), team, days);
    let possible = per_day * working_days;
    let over = Over { team, days, per_day, working_days, asked, possible };
    (asked > possible + HAIR).then_some(over)
}

/// The estimate of an item, where it counts.
fn counted(item: &ScopeItem) -> Option<f64> {
    item.estimate.filter(|estimate| *estimate > 0.0 && item.status != ScopeStatus::Dropped)
}

/// The items of a release that count, with their estimates.
fn of_release<'a>(plan: &'a Plan, release: &Release) -> impl Iterator<Item = (&'a ScopeItem, f64)> {
    let own = release.id;
    let all = plan.naming::<ScopeItem>(own).filter(move |item| item.release == own);
    all.filter_map(|item| Some((item, counted(item)?)))
}

fn asked_of(plan: &Plan, release: &Release) -> f64 {
    of_release(plan, release).map(|(_, estimate)| estimate).sum()
}
