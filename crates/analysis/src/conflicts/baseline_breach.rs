//! `baseline-breach`: a date moved past its baseline by more than the tolerance. Subjects: the release, phase,
//! gate or milestone, the baseline; period: from the last moment that the baseline allows to the planned one.
//!
//! The tolerance is in working days of the plan. Where several dates of a record moved, the one that moved
//! furthest is told. Moving earlier is no breach, nor is what came or went since. What is over takes no part.

use slipway_plan::past::{Dated, Dates};
use slipway_plan::record::{
    Baseline, BaselineId, Gate, GateId, GateStatus, Milestone, MilestoneId, PhaseId, Record, ReleaseId,
    WindowKind,
};
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::{
    ConflictKind, Detector, Touched, View, gates_of, live_phase, live_release, liveness_changed, phases_of,
    sides,
};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::wall;
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct BaselineBreach;

impl Detector for BaselineBreach {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Baseline]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Baseline,
            RecordKind::Phase,
            RecordKind::Gate,
            RecordKind::Milestone,
            RecordKind::Release,
            RecordKind::WindowRule,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::Baseline(b) => touched.add(b.id),
                _ if plan.count(RecordKind::Baseline) == 0 => {}
                Record::Phase(_) | Record::Gate(_) | Record::Milestone(_) => touched.add(record.reference()),
                Record::Release(r) => {
                    touched.add(r.id);
                    if liveness_changed(change) {
                        phases_of(plan, r.id).for_each(|p| touched.add(p.id));
                        gates_of(plan, r.id).for_each(|g| touched.add(g.id));
                        touched.naming::<Milestone>(plan, r.id);
                    }
                }
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => touched.whole_if(true),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if at.kind == RecordKind::Baseline {
            let Some(baseline) = view.plan.get::<Baseline>(BaselineId(at.id)) else { return };
            view.plan.past().changed(baseline.id).for_each(|record| judge(view, record, baseline, found));
        } else {
            view.plan.all::<Baseline>().for_each(|baseline| judge(view, at, baseline, found));
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[record, baseline_at] = &conflict.subjects[..] else { return None };
        let baseline = view.plan.get::<Baseline>(BaselineId(baseline_at.id))?;
        let all = breaches(view, record, baseline);
        let worst = all.iter().max_by_key(|b| (b.end - b.limit, b.end))?;
        let moved: Vec<(&'static str, Moment, Moment)> = all.iter().map(|b| (b.field, b.was, b.is)).collect();
        let was = ProcessStatement::WasPlanned {
            record,
            baseline: baseline_at,
            dates: moved.iter().map(|m| (m.0, m.1)).collect(),
            tolerance: baseline.tolerance.max(0),
        };
        let is = ProcessStatement::IsPlanned { record, dates: moved.iter().map(|m| (m.0, m.2)).collect() };
        let removal = match record.kind {
            RecordKind::Release => Removal::Clear { record, fields: moved.iter().map(|m| m.0).collect() },
            _ => Removal::Delete(vec![record]),
        };
        let facts = vec![
            Fact::of(Statement::Process(was), baseline_at),
            Fact::new(Statement::Process(is), vec![record], removal),
        ];
        let headline = ProcessHeadline::BaselineBreach {
            record,
            baseline: baseline_at,
            field: worst.field,
            was: worst.was,
            is: worst.is,
            tolerance: baseline.tolerance.max(0),
        };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// A date that moved too far, in UTC seconds where it is compared.
struct Breach {
    field: &'static str,
    was: Moment,
    is: Moment,
    limit: i64,
    end: i64,
}

fn judge(view: View<'_>, at: RecordRef, baseline: &Baseline, found: &mut Vec<Conflict>) {
    let worst = breaches(view, at, baseline).into_iter().max_by_key(|b| (b.end - b.limit, b.end));
    if let Some(Breach { limit, end, .. }) = worst {
        let subjects = [at, baseline.id.into()];
        found.push(Conflict::new(ConflictKind::BaselineBreach, Some((limit, end)), &subjects));
    }
}

fn breaches(view: View<'_>, at: RecordRef, baseline: &Baseline) -> Vec<Breach> {
    let Some(then) = view.plan.past().dates(baseline.id, at) else { return Vec::new() };
    let Some(now) = dates_now(view.plan, at) else { return Vec::new() };
    let tolerance = i32::try_from(baseline.tolerance.clamp(0, 3_660)).unwrap_or(0);
    let moved = then.iter().zip(now).filter_map(|((field, was), (_, is))| {
        let (was, is) = ((*was)?, is?);
        let limit = view.calendar().shifted_wall(wall(was.end()), tolerance);
        // A day is over at its end; against a time of day any time of that day may be meant.
        let end = if was.time.is_some() { is.first() } else { is.end() };
        let clock = &view.index.clock;
        let (limit, end) = (clock.of_wall(limit), clock.instant(end));
        (end > limit).then_some(Breach { field, was, is, limit, end })
    });
    moved.collect()
}

/// The planned dates of a record that takes part.
fn dates_now(plan: &Plan, at: RecordRef) -> Option<Dates> {
    Some(match at.kind {
        RecordKind::Release => live_release(plan, ReleaseId(at.id))?.dates(),
        RecordKind::Phase => live_phase(plan, PhaseId(at.id))?.0.dates(),
        RecordKind::Gate => {
            let gate = plan.get::<Gate>(GateId(at.id)).filter(|g| g.status != GateStatus::Passed)?;
            live_release(plan, gate.release)?;
            gate.dates()
        }
        RecordKind::Milestone => {
            let milestone = plan.get::<Milestone>(MilestoneId(at.id))?;
            live_release(plan, milestone.release)?;
            milestone.dates()
        }
        _ => return None,
    })
}
