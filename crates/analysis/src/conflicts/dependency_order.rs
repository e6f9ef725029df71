//! `dependency-order`: a dependency with its lag is not met. Subjects: what comes first, what waits, the
//! dependency; period: from when what waits starts (or ends) to when it may.
//!
//! Spans are half open, so what starts when its predecessor ends is in order. A release starts at its
//! start and ends at the later of ready and deployment date. A gate or milestone of which only the day is
//! planned can be at any time of that day: only an order that no time of the day meets is a conflict.
//! Working days are those of the plan's calendar.

use chrono::NaiveDateTime;
use slipway_plan::record::{
    Dependency, DependencyId, DependencyType, End, Gate, Milestone, PhaseId, Record, ReleaseId, WindowKind,
};
use slipway_plan::time::{LagUnit, civil};
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::{
    ConflictKind, Detector, Touched, View, gates_of, live_release, liveness_changed, phases_of, sides,
};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::calendar::Calendar;
use crate::index::clock::{civil_of, wall};
use crate::index::working_time::WorkingTime;
use crate::statement::{Headline, Statement};

pub(super) struct DependencyOrder;

impl Detector for DependencyOrder {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Dependency]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Dependency,
            RecordKind::Release,
            RecordKind::Phase,
            RecordKind::Gate,
            RecordKind::Milestone,
            RecordKind::WindowRule,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let (plan, own) = (view.plan, change.record());
        match own.kind {
            RecordKind::Dependency => touched.add(own),
            RecordKind::Phase | RecordKind::Gate | RecordKind::Milestone => {
                touched.naming::<Dependency>(plan, own);
            }
            RecordKind::Release => {
                touched.naming::<Dependency>(plan, own);
                if liveness_changed(change) {
                    touch_parts(plan, ReleaseId(own.id), touched);
                }
            }
            _ => {}
        }
        for record in sides(change) {
            match record {
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    let counts = |d: &&Dependency| d.lag.unit != LagUnit::Hours && d.lag.amount != 0;
                    plan.all::<Dependency>().filter(counts).for_each(|d| touched.add(d.id));
                }
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        self.check_each(view, &[at], found);
    }

    /// Dependencies and what they tie lie far apart in memory, so all are looked up one right after the other.
    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let dependencies = all.iter().filter_map(|at| view.plan.get::<Dependency>(DependencyId(at.id)));
        let mut known: Vec<&Dependency> = Vec::with_capacity(all.len());
        known.extend(dependencies);
        let mut phases: Vec<Phases> = Vec::with_capacity(known.len());
        phases.extend(known.iter().map(|d| phases_of_ends(d, |id| view.index.phase(view.plan, id))));
        for (dependency, phases) in known.into_iter().zip(phases) {
            if let Some(ends) = ends(view.plan, dependency, phases) {
                judge(view, dependency, ends, found);
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let scan = view.scan();
        for dependency in view.plan.each::<Dependency>() {
            let phases = phases_of_ends(dependency, |id| scan.live_phase(id).map(|p| (p.start, p.end)));
            if let Some(ends) = ends(view.plan, dependency, phases) {
                judge(view, dependency, ends, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[from, to, at] = &conflict.subjects[..] else { return None };
        let d = view.plan.get::<Dependency>(DependencyId(at.id))?;
        let ends = ends(view.plan, d, phases_of_ends(d, |id| view.index.phase(view.plan, id)))?;
        let (actual, earliest) = compare(view, d, ends, true);
        if actual >= earliest {
            return None;
        }
        let (finish_first, finish_second) = sides_of(d.link_type);
        let demands = Statement::Demands { dependency: at, from, to, link: d.link_type, lag: d.lag };
        let mut facts = vec![
            end_is(from, finish_first, civil_of(ends.0)),
            end_is(to, finish_second, civil_of(ends.1)),
            Fact::of(demands, at),
        ];
        let zone = view.plan.zone();
        let earliest_civil = civil(earliest, zone);
        let (_, on_weekdays) = compare(view, d, ends, false);
        if actual >= on_weekdays {
            facts.push(no_work(view, civil_of(ends.0), earliest_civil));
        }
        let headline = Headline::DependencyOrder {
            from,
            to,
            link: d.link_type,
            lag: d.lag,
            at: civil(actual, zone),
            earliest: earliest_civil,
            seconds: earliest - actual,
        };
        Some(Explanation { headline, facts })
    }
}

fn touch_parts(plan: &Plan, release: ReleaseId, touched: &mut Touched) {
    phases_of(plan, release).for_each(|p| touched.naming::<Dependency>(plan, p.id));
    gates_of(plan, release).for_each(|g| touched.naming::<Dependency>(plan, g.id));
    plan.naming::<Milestone>(release).for_each(|m| touched.naming::<Dependency>(plan, m.id));
}

/// Whether the finish of the first and of the second counts.
const fn sides_of(link: DependencyType) -> (bool, bool) {
    match link {
        DependencyType::FinishStart => (true, false),
        DependencyType::StartStart => (false, false),
        DependencyType::FinishFinish => (true, true),
        DependencyType::StartFinish => (false, true),
    }
}

/// When the ends that are phases are, where these take part, in seconds on the wall.
type Phases = [Option<(i64, i64)>; 2];

fn phases_of_ends(d: &Dependency, phase: impl Fn(PhaseId) -> Option<(i64, i64)>) -> Phases {
    [d.from, d.to].map(|end| match end {
        End::Phase(id) => phase(id),
        _ => None,
    })
}

/// The two civil times that the dependency ties, where both are known and take part, in seconds on the wall.
fn ends(plan: &Plan, d: &Dependency, [from, to]: Phases) -> Option<(i64, i64)> {
    let (first, second) = sides_of(d.link_type);
    let of = |end, phase: Option<(i64, i64)>, finish, waits| match end {
        End::Phase(_) => phase.map(|(start, end)| if finish { end } else { start }),
        other => time_of(plan, other, finish, waits).map(wall),
    };
    Some((of(d.from, from, first, false)?, of(d.to, to, second, true)?))
}

/// Start or finish of one end that is no phase; `waits` is for the side that comes second.
fn time_of(plan: &Plan, end: End, finish: bool, waits: bool) -> Option<NaiveDateTime> {
    let of_moment = |at: Moment| if waits { at.end() } else { at.first() };
    match end {
        End::Phase(_) => None,
        End::Release(id) => {
            live_release(plan, id)?.span().map(|span| if finish { span.end() } else { span.start() })
        }
        End::Gate(id) => {
            let gate = plan.get::<Gate>(id)?;
            live_release(plan, gate.release).map(|_| of_moment(gate.at))
        }
        End::Milestone(id) => {
            let milestone = plan.get::<Milestone>(id)?;
            live_release(plan, milestone.release).map(|_| of_moment(milestone.date))
        }
    }
}

fn judge(view: View<'_>, d: &Dependency, ends: (i64, i64), found: &mut Vec<Conflict>) {
    let (actual, earliest) = compare(view, d, ends, true);
    if actual < earliest {
        let subjects = [d.from.into(), d.to.into(), d.id.into()];
        found.push(Conflict::new(ConflictKind::DependencyOrder, Some((actual, earliest)), &subjects));
    }
}

/// When the second is, and the earliest at which it may be, in UTC seconds; with holidays or without.
fn compare(view: View<'_>, d: &Dependency, (first, second): (i64, i64), holidays: bool) -> (i64, i64) {
    let clock = &view.index.clock;
    let earliest = match d.lag.unit {
        _ if d.lag.amount == 0 => clock.of_wall(first),
        LagUnit::Hours => clock.of_wall(first) + i64::from(d.lag.amount) * 3600,
        LagUnit::WorkingDays if holidays => clock.of_wall(view.calendar().shifted_wall(first, d.lag.amount)),
        LagUnit::WorkingDays => {
            clock.of_wall(Calendar::weekdays(view.plan).shifted_wall(first, d.lag.amount))
        }
        LagUnit::WorkingHours => {
            let work = WorkingTime::of_plan(view.plan, view.holidays());
            let work = if holidays { work } else { work.without_absence() };
            clock.instant(work.shifted(civil_of(first), d.lag.amount))
        }
    };
    (clock.of_wall(second), earliest)
}

/// A release loses its dates; what cannot be without dates goes.
fn end_is(record: RecordRef, finish: bool, at: NaiveDateTime) -> Fact {
    let statement = Statement::EndIs { record, finish, at };
    if record.kind == RecordKind::Release {
        let removal = Removal::Clear { record, fields: vec!["start", "ready", "deploy"] };
        Fact::new(statement, vec![record], removal)
    } else {
        Fact::of(statement, record)
    }
}

/// The holidays without which the order would be met.
pub(super) fn no_work(view: View<'_>, from: NaiveDateTime, to: NaiveDateTime) -> Fact {
    let (first, last) = (from.min(to).date(), from.max(to).date());
    let rules: Vec<RecordRef> =
        view.calendar().holidays_between(first, last).into_iter().map(Into::into).collect();
    Fact::new(Statement::NoWork(rules.clone()), rules.clone(), Removal::Delete(rules))
}
