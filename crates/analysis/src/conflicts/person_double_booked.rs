//! `person-double-booked`: a person owns two things at the same moment, or works on leave. Subjects: the two
//! things, or the thing and the leave; then the person. Period: the common time.
//!
//! What a person owns, here: activities that they are assigned to, from their start (or the day on which they
//! are due) to their end; and the deployments of releases that they own, and of their waves.
//! Phases and gates have owners too, who do not work on them all the time. Deployments of one release are one
//! thing. Leave of a part of the time leaves the rest of it; only leave of all of it counts, of the person
//! or of their team.

use rustc_hash::FxHashSet;
use slipway_plan::record::{
    Absent, Activity, ActivityId, Leave, LeaveId, Person, PersonId, Record, Release, ReleaseId,
};
use slipway_plan::time::civil;
use slipway_plan::{Change, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, phases_of, sides, touch_deployed};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::absences::Away;
use crate::index::duties::Duty;
use crate::index::working::length;
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct PersonDoubleBooked;

impl Detector for PersonDoubleBooked {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Person]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Activity,
            RecordKind::Release,
            RecordKind::Phase,
            RecordKind::Wave,
            RecordKind::Leave,
            RecordKind::Person,
            RecordKind::Environment,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        let others = takes_part(change.before.as_ref()) != takes_part(change.after.as_ref());
        touch_deployed(plan, change, touched);
        for record in sides(change) {
            match record {
                Record::Activity(a) => touched.add(a.id),
                Record::Release(r) if others => {
                    phases_of(plan, r.id).for_each(|p| touched.naming::<Activity>(plan, p.id));
                }
                Record::Phase(p) if others => touched.naming::<Activity>(plan, p.id),
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
        if at.kind == RecordKind::Person {
            return of_person(view, PersonId(at.id), found);
        }
        let Some((person, start)) = owner(view, at) else { return };
        let Some(person) = view.plan.get::<Person>(person) else { return };
        let duties = view.index.duties(view.plan, person.id);
        let Some(duty) = duties.at(start, at) else { return };
        for other in duties.meeting(duty.start, duty.end).filter(|other| other.at != at) {
            meet(duty.min(other), duty.max(other), person, found);
        }
        leaves(view, person).for_each(|away| works_on(duty, away, person, found));
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        // Whoever owns one thing only, and is never away, is not looked at.
        let mut asked: FxHashSet<PersonId> = view.index.busy().collect();
        for leave in view.plan.all::<Leave>() {
            match leave.who {
                Absent::Person(person) => drop(asked.insert(person)),
                Absent::Team(team) => asked.extend(view.plan.naming::<Person>(team).map(|p| p.id)),
            }
        }
        asked.into_iter().for_each(|person| of_person(view, person, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[first, second, at] = &conflict.subjects[..] else { return None };
        let person = view.plan.get::<Person>(PersonId(at.id))?;
        let mut made = Vec::new();
        self.check(view, at, &mut made);
        let (start, end) = made.iter().find(|c| c.id == conflict.id).and_then(|c| c.start.zip(c.end))?;
        let zone = view.plan.zone();
        let period = (civil(start, zone), civil(end, zone));
        let mut facts = vec![owns(view, at, first)?];
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
        facts.push(owns(view, at, second)?);
        let length = length(view.plan, view.calendar(), (start, end), zone);
        let headline = ProcessHeadline::DoubleBooked { person: at, first, second, period, length };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// Of a release or phase: whether it takes part, where, and who owns it.
fn takes_part(record: Option<&Record>) -> Option<(bool, ReleaseId, Option<PersonId>)> {
    match record {
        Some(Record::Release(r)) => Some((r.is_live(), r.id, r.owner)),
        Some(Record::Phase(p)) => Some((p.is_live(), p.release, None)),
        _ => None,
    }
}

/// Who owns a thing, and when it begins.
fn owner(view: View<'_>, at: RecordRef) -> Option<(PersonId, i64)> {
    if at.kind == RecordKind::Activity {
        let activity = view.plan.get::<Activity>(ActivityId(at.id))?;
        return Some((activity.assignee?, Duty::of_activity(&view.index.clock, activity).start));
    }
    let one = view.deployment(at)?;
    Some((view.plan.get::<Release>(one.release)?.owner?, one.start))
}

fn of_person(view: View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let Some(person) = view.plan.get::<Person>(person) else { return };
    let duties = view.index.duties(view.plan, person.id);
    for (n, a) in duties.all().iter().enumerate() {
        let others = duties.all()[n + 1..].iter().take_while(|b| b.start < a.end);
        others.for_each(|b| meet(a, b, person, found));
    }
    for away in leaves(view, person) {
        duties.all().iter().for_each(|duty| works_on(duty, away, person, found));
    }
}

/// Two things of one person, the earlier one first.
fn meet(a: &Duty, b: &Duty, person: &Person, found: &mut Vec<Conflict>) {
    if b.start < a.end && !a.is_with(b) {
        push((b.start, a.end.min(b.end)), [a.at, b.at, person.id.into()], found);
    }
}

fn works_on(duty: &Duty, away: &Away, person: &Person, found: &mut Vec<Conflict>) {
    if away.start < duty.end && duty.start < away.end {
        let period = (duty.start.max(away.start), duty.end.min(away.end));
        push(period, [duty.at, away.leave.into(), person.id.into()], found);
    }
}

fn push(period: (i64, i64), subjects: [RecordRef; 3], found: &mut Vec<Conflict>) {
    found.push(Conflict::new(ConflictKind::PersonDoubleBooked, Some(period), &subjects));
}

/// Times in which a person is away altogether.
fn leaves<'a>(view: View<'a>, person: &Person) -> impl Iterator<Item = &'a Away> {
    let absences = view.index.absences(view.plan);
    let of_team = person.team.map_or(&[][..], |team| absences.of_one(team.into()));
    absences.of_one(person.id.into()).iter().chain(of_team)
}

/// That the person owns it, and when it is.
fn owns(view: View<'_>, person: RecordRef, at: RecordRef) -> Option<Fact> {
    let (span, holder, field) = match at.kind {
        RecordKind::Activity => (view.plan.get::<Activity>(ActivityId(at.id))?.span(), at, "assignee"),
        _ => {
            let one = view.deployment(at)?;
            (one.span(), one.release.into(), "owner")
        }
    };
    let owns = ProcessStatement::Owns { person, record: at, span };
    let mut records = vec![person, at];
    if holder != at {
        records.push(holder);
    }
    let clear = Removal::Clear { record: holder, fields: vec![field] };
    Some(Fact::new(Statement::Process(owns), records, clear))
}
