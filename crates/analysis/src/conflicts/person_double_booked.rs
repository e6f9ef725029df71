//! `person-double-booked`: a person owns two things at the same moment, or works on leave. Subjects: the two
//! things, or the thing and the leave; then the person. Period: the common time.
//!
//! What a person owns, here: activities that they are assigned to, from their start (or the day on which they
//! are due) to their end; and the deployments of releases that they own, wave by wave where there are waves.
//! Phases and gates have owners too, who do not work on them all the time. Deployments of one release are one
//! thing. Leave of a part of the time leaves the rest of it; only leave of all of it counts, of the person
//! or of their team.

use rustc_hash::FxHashSet;
use slipway_plan::record::{
    Absent, Activity, ActivityId, Leave, LeaveId, Person, PersonId, PhaseId, Record, Release, ReleaseId,
    Wave, WaveId,
};
use slipway_plan::time::{Span, civil};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, phases_of, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct PersonDoubleBooked;

impl Detector for PersonDoubleBooked {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Person]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        let assigned = |phase: PhaseId, touched: &mut Touched| {
            let people = plan.naming::<Activity>(phase).filter_map(|a| a.assignee);
            people.for_each(|p| touched.add(p));
        };
        for record in sides(change) {
            match record {
                Record::Activity(a) => a.assignee.into_iter().for_each(|p| touched.add(p)),
                Record::Release(r) => {
                    r.owner.into_iter().for_each(|p| touched.add(p));
                    if super::liveness_changed(change) {
                        phases_of(plan, r.id).for_each(|p| assigned(p.id, touched));
                    }
                }
                Record::Phase(p) => assigned(p.id, touched),
                Record::Wave(w) => {
                    let owner = plan.get::<Release>(w.release).and_then(|r| r.owner);
                    owner.into_iter().for_each(|p| touched.add(p));
                }
                Record::Leave(l) => match l.who {
                    Absent::Person(person) => touched.add(person),
                    Absent::Team(team) => touched.naming::<Person>(plan, team),
                },
                Record::Person(p) => touched.add(p.id),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(person) = view.plan.get::<Person>(PersonId(at.id)) else { return };
        let duties = duties(view, person);
        for (n, a) in duties.iter().enumerate() {
            for b in duties[n + 1..].iter().take_while(|b| b.start < a.end).filter(|b| !a.is_with(b)) {
                push((a.start.max(b.start), a.end.min(b.end)), [a.at, b.at, at], found);
            }
            for leave in leaves(view.plan, person) {
                let (start, end) = view.index.clock.instants(leave.span());
                if start < a.end && a.start < end {
                    let period = (a.start.max(start), a.end.min(end));
                    push(period, [a.at, leave.id.into(), at], found);
                }
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        // Whoever owns one thing only, and is never away, is not looked at.
        let (mut once, mut asked) = (FxHashSet::default(), FxHashSet::default());
        let mut owner = |person: Option<PersonId>| {
            if let Some(person) = person
                && !once.insert(person)
            {
                asked.insert(person);
            }
        };
        view.plan.all::<Activity>().for_each(|a| owner(a.assignee));
        view.plan.all::<Release>().for_each(|r| owner(r.owner));
        for leave in view.plan.all::<Leave>() {
            match leave.who {
                Absent::Person(person) => drop(asked.insert(person)),
                Absent::Team(team) => asked.extend(view.plan.naming::<Person>(team).map(|p| p.id)),
            }
        }
        asked.extend(view.plan.all::<Wave>().filter_map(|w| view.plan.get::<Release>(w.release)?.owner));
        asked.into_iter().for_each(|person| self.check(view, person.into(), found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[first, second, at] = &conflict.subjects[..] else { return None };
        let person = view.plan.get::<Person>(PersonId(at.id))?;
        let mut made = Vec::new();
        self.check(view, at, &mut made);
        let (start, end) = made.iter().find(|c| c.id == conflict.id).and_then(|c| c.start.zip(c.end))?;
        let zone = view.plan.zone();
        let period = (civil(start, zone), civil(end, zone));
        let mut facts = vec![owns(view.plan, at, first)?];
        if second.kind == RecordKind::Leave {
            let leave = view.plan.get::<Leave>(LeaveId(second.id))?;
            let away = ProcessStatement::Away { leave: second, span: leave.span() };
            facts.push(Fact::of(Statement::Process(away), second));
            if let (Absent::Team(_), Some(team)) = (leave.who, person.team) {
                let of = ProcessStatement::InTeam { person: at, team: team.into() };
                let clear = Removal::Clear { record: at, fields: vec!["team"] };
                facts.push(Fact::new(Statement::Process(of), vec![at, team.into()], clear));
            }
            let headline = ProcessHeadline::WorksOnLeave { person: at, duty: first, leave: second, period };
            return Some(Explanation { headline: Headline::Process(headline), facts });
        }
        facts.push(owns(view.plan, at, second)?);
        let headline =
            ProcessHeadline::DoubleBooked { person: at, first, second, period, seconds: end - start };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// Something that a person owns, in UTC seconds.
struct Duty {
    at: RecordRef,
    start: i64,
    end: i64,
    /// The release, where it is a deployment.
    deploys: Option<ReleaseId>,
}

impl Duty {
    fn is_with(&self, other: &Self) -> bool {
        self.deploys.is_some() && self.deploys == other.deploys
    }
}

fn push(period: (i64, i64), subjects: [RecordRef; 3], found: &mut Vec<Conflict>) {
    found.push(Conflict::new(ConflictKind::PersonDoubleBooked, Some(period), &subjects));
}

/// What a person owns, by start.
fn duties(view: View<'_>, person: &Person) -> Vec<Duty> {
    let clock = &view.index.clock;
    let duty = |at: RecordRef, span: Span, deploys| {
        let (start, end) = clock.instants(span);
        // What has no length is at its own moment.
        Duty { at, start, end: end.max(start + 1), deploys }
    };
    let mut all = Vec::new();
    let own = view.plan.naming::<Activity>(person.id).filter(|a| a.is_live());
    let active = own.filter(|a| live_phase(view.plan, a.phase).is_some());
    all.extend(active.map(|a| duty(a.id.into(), a.span(), None)));
    for release in view.plan.naming::<Release>(person.id).filter(|r| r.is_live()) {
        let before = all.len();
        let waves = view.plan.naming::<Wave>(release.id);
        all.extend(waves.map(|w| duty(w.id.into(), w.span(), Some(release.id))));
        if all.len() == before
            && let Some(span) = release.deployment()
        {
            all.push(duty(release.id.into(), span, Some(release.id)));
        }
    }
    all.sort_unstable_by_key(|d| (d.start, d.at));
    all
}

/// Times in which a person is away altogether.
fn leaves<'a>(plan: &'a Plan, person: &'a Person) -> impl Iterator<Item = &'a Leave> {
    let of_team = person.team.into_iter().flat_map(|team| plan.naming::<Leave>(team));
    plan.naming::<Leave>(person.id).chain(of_team).filter(|l| l.percent >= 100)
}

/// That the person owns it, and when it is.
fn owns(plan: &Plan, person: RecordRef, at: RecordRef) -> Option<Fact> {
    let (span, holder, field) = match at.kind {
        RecordKind::Activity => (plan.get::<Activity>(ActivityId(at.id))?.span(), at, "assignee"),
        RecordKind::Wave => {
            let wave = plan.get::<Wave>(WaveId(at.id))?;
            live_release(plan, wave.release)?;
            (wave.span(), wave.release.into(), "owner")
        }
        _ => (live_release(plan, ReleaseId(at.id))?.deployment()?, at, "owner"),
    };
    let owns = ProcessStatement::Owns { person, record: at, span };
    let mut records = vec![person, at];
    if holder != at {
        records.push(holder);
    }
    let clear = Removal::Clear { record: holder, fields: vec![field] };
    Some(Fact::new(Statement::Process(owns), records, clear))
}
