//! `gate-overdue`: a gate's time has passed and a criterion is not met. Subjects: the gate, the criterion;
//! period: from the gate's time on.
//!
//! The latest evidence counts, as soon as its time has come: nobody has measured yet what lies ahead. A waiver for the
//! gate that is valid now lifts it. It knows what "now" is.

use chrono::NaiveDateTime;
use slipway_plan::record::{
    Criterion, CriterionId, Evidence, Gate, GateId, GateStatus, Record, Waived, Waiver,
};
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact};
use crate::statement::{Headline, Latest, Statement};

pub(super) struct GateOverdue;

impl Detector for GateOverdue {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Gate]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Gate,
            RecordKind::Criterion,
            RecordKind::Evidence,
            RecordKind::Waiver,
            RecordKind::Release,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Gate(g) => touched.add(g.id),
                Record::Criterion(c) => touched.add(c.gate),
                Record::Evidence(e) => {
                    let criterion = view.plan.get::<Criterion>(e.criterion);
                    criterion.into_iter().for_each(|c| touched.add(c.gate));
                }
                Record::Waiver(w) => {
                    if let Waived::Gate(gate) = w.subject {
                        touched.add(gate);
                    }
                }
                Record::Release(r) if liveness_changed(change) => touched.naming::<Gate>(view.plan, r.id),
                _ => {}
            }
        }
    }

    fn touched_by_time(&self, view: View<'_>, then: NaiveDateTime, touched: &mut Touched) {
        let waived = |g: &Gate| view.plan.naming::<Waiver>(g.id).next().is_some();
        let open = view.plan.all::<Gate>().filter(|g| g.status != GateStatus::Passed);
        let other = open.filter(|g| has_passed(g.at, then) != has_passed(g.at, view.now) || waived(g));
        other.for_each(|g| touched.add(g.id));
        let is_given = |e: &Evidence, now| e.at.first() <= now;
        let given = view.plan.all::<Evidence>().filter(|e| is_given(e, then) != is_given(e, view.now));
        let criteria = given.filter_map(|e| view.plan.get::<Criterion>(e.criterion));
        criteria.for_each(|c| touched.add(c.gate));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(gate) = overdue(view, GateId(at.id)) else { return };
        let since = view.index.clock.instant(gate.at.end());
        for criterion in view.plan.naming::<Criterion>(gate.id) {
            if !is_met(view.plan, criterion, view.now) {
                let subjects = [at, criterion.id.into()];
                let mut conflict = Conflict::new(ConflictKind::GateOverdue, None, &subjects);
                conflict.start = Some(since);
                found.push(conflict);
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let open = view.plan.all::<Gate>().filter(|g| g.status != GateStatus::Passed);
        open.filter(|g| has_passed(g.at, view.now)).for_each(|g| self.check(view, g.id.into(), found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[gate_at, at] = &conflict.subjects[..] else { return None };
        let gate = overdue(view, GateId(gate_at.id))?;
        let criterion = view.plan.get::<Criterion>(CriterionId(at.id))?;
        let latest = evidence(view.plan, criterion, view.now).map(|e| Latest {
            value: e.value.clone(),
            who: e.who.clone(),
            at: e.at,
        });
        let facts = vec![
            Fact::of(Statement::Due { gate: gate_at, at: gate.at }, gate_at),
            Fact::of(Statement::NotMet { criterion: at, latest: latest.clone() }, at),
        ];
        let headline = Headline::GateOverdue { gate: gate_at, criterion: at, due: gate.at, latest };
        Some(Explanation { headline, facts })
    }
}

/// The gate, where it is due, not passed and not waived.
fn overdue<'a>(view: View<'a>, id: GateId) -> Option<&'a Gate> {
    let gate = view.plan.get::<Gate>(id).filter(|g| g.status != GateStatus::Passed)?;
    live_release(view.plan, gate.release)?;
    let counts = |w: &Waiver| w.subject == Waived::Gate(id) && w.rule.is_none() && w.is_valid_at(view.now);
    let waived = view.plan.naming::<Waiver>(id).any(counts);
    (has_passed(gate.at, view.now) && !waived).then_some(gate)
}

/// A time has passed in the minute after it; a day when it is over.
fn has_passed(at: Moment, now: NaiveDateTime) -> bool {
    match at.time {
        Some(_) => at.first() < now,
        None => at.end() <= now,
    }
}

/// The evidence for a criterion that counts at `now` by the plan's clock: the newest whose time has come.
pub fn evidence<'a>(plan: &'a Plan, criterion: &Criterion, now: NaiveDateTime) -> Option<&'a Evidence> {
    let given = plan.naming::<Evidence>(criterion.id).filter(|e| e.at.first() <= now);
    given.max_by_key(|e| (e.at, e.id))
}

/// The criteria of a gate that the newest evidence does not meet, or that have none, at `now` by the plan's clock.
pub fn unmet(plan: &Plan, gate: GateId, now: NaiveDateTime) -> Vec<&Criterion> {
    let of_gate = plan.naming::<Criterion>(gate).filter(|c| c.gate == gate);
    of_gate.filter(|c| !is_met(plan, c, now)).collect()
}

fn is_met(plan: &Plan, criterion: &Criterion, now: NaiveDateTime) -> bool {
    evidence(plan, criterion, now).is_some_and(|e| criterion.is_met_by(&e.value))
}
