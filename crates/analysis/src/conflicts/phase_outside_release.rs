//! `phase-outside-release`: a phase or gate lies outside its release. Subjects: the phase or gate, the
//! release; period: the first part that is outside.
//!
//! A release lasts from the day of its start to the day of the later of ready date and (the end of) its
//! deployment, as far as these are set; what happens on those days is inside. Gates that are passed are
//! over and take no part.

use chrono::{NaiveDate, NaiveTime};
use slipway_plan::record::{Gate, GateId, GateStatus, Phase, PhaseId, Release, ReleaseId};
use slipway_plan::time::{Span, next_day};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::wall;
use crate::index::deployments::Deployment;
use crate::statement::{Headline, Outside, Statement};

pub(super) struct PhaseOutsideRelease;

impl Detector for PhaseOutsideRelease {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase, RecordKind::Gate]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase, RecordKind::Gate, RecordKind::Release]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let own = change.record();
        if own.kind == RecordKind::Release {
            touched.naming::<Phase>(view.plan, own);
            touched.naming::<Gate>(view.plan, own);
        } else {
            touched.add(own);
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        self.check_each(view, &[at], found);
    }

    /// Phases and gates of one release nearly always follow one another.
    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let mut known: Option<(ReleaseId, Bounds)> = None;
        for at in all {
            let Some((span, release)) = part(view.plan, *at) else { continue };
            let own = known.filter(|(of, _)| *of == release.id).map(|(_, bounds)| bounds);
            let bounds = own.unwrap_or_else(|| days(view, release));
            known = Some((release.id, bounds));
            judge(view, (*at, span, release), bounds, found);
        }
    }

    /// Looks only at those that reach outside.
    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let scan = view.scan();
        let bounds = |release: &Release| {
            let (first, last) = days(view, release);
            let first = first.map_or(i64::MIN, |f| wall(midnight(f)));
            (first, last.map_or(i64::MAX, |l| wall(midnight(next_day(l)))))
        };
        let all: Vec<(i64, i64)> = view.plan.all::<Release>().map(bounds).collect();
        for phase in scan.phases.iter().filter(|p| p.is_live) {
            let (first, last) = all[phase.release as usize];
            if phase.start < first || phase.end > last {
                self.check(view, PhaseId(phase.id).into(), found);
            }
        }
        for gate in view.plan.all::<Gate>() {
            let of_release = scan.release(gate.release).map(|place| all[place]);
            let at = wall(gate.at.first());
            if of_release.is_some_and(|(first, last)| at < first || at >= last) {
                self.check(view, gate.id.into(), found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[subject, release_at] = &conflict.subjects[..] else { return None };
        let (span, release) =
            part(view.plan, subject).filter(|(_, r)| RecordRef::from(r.id) == release_at)?;
        let outside = outside(span, days(view, release))?;
        let own = match view.plan.get::<Gate>(GateId(subject.id)).filter(|_| subject.kind == RecordKind::Gate)
        {
            Some(gate) => Statement::Due { gate: subject, at: gate.at },
            None => Statement::PhaseLasts { phase: subject, span },
        };
        let lasts = Statement::ReleaseLasts {
            release: release_at,
            start: release.start,
            end: release.ready.max(release.deploy),
        };
        let fields = vec!["start", "ready", "deploy"];
        let clear = Removal::Clear { record: release_at, fields };
        let facts = vec![Fact::of(own, subject), Fact::new(lasts, vec![release_at], clear)];
        Some(Explanation {
            headline: Headline::PhaseOutsideRelease { subject, release: release_at, outside },
            facts,
        })
    }
}

/// The time of a phase or gate that takes part, and its release.
fn part(plan: &Plan, at: RecordRef) -> Option<(Span, &Release)> {
    if at.kind == RecordKind::Phase {
        return live_phase(plan, PhaseId(at.id)).map(|(phase, release)| (phase.span(), release));
    }
    let gate = plan.get::<Gate>(GateId(at.id)).filter(|g| g.status != GateStatus::Passed)?;
    let release = live_release(plan, gate.release)?;
    Some((Span::of(gate.at, gate.at), release))
}

/// A conflict where a phase or gate reaches outside.
fn judge(
    view: View<'_>,
    (at, span, release): (RecordRef, Span, &Release),
    (first, last): Bounds,
    found: &mut Vec<Conflict>,
) {
    let (start, end) = match outside(span, (first, last)) {
        None => return,
        Some(Outside::After(_)) => {
            (last.map_or(span.start(), |l| span.start().max(midnight(next_day(l)))), span.end())
        }
        Some(Outside::Before(_) | Outside::Both(..)) => {
            (span.start(), first.map_or(span.end(), |f| span.end().min(midnight(f))))
        }
    };
    let clock = &view.index.clock;
    let period = Some((clock.instant(start), clock.instant(end)));
    let subjects = [at, release.id.into()];
    found.push(Conflict::new(ConflictKind::PhaseOutsideRelease, period, &subjects));
}

/// First and last day of a release, as far as they are set.
type Bounds = (Option<NaiveDate>, Option<NaiveDate>);

fn days(view: View<'_>, release: &Release) -> Bounds {
    let deployed = Deployment::of_itself(view.plan, &view.index.clock, release).map(|one| one.last);
    (release.start.map(|s| s.day), release.ready.map(|r| r.day).max(deployed))
}

fn midnight(day: NaiveDate) -> chrono::NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

fn outside(span: Span, (first, last): Bounds) -> Option<Outside> {
    let before = first.map_or(0, |f| (midnight(f) - span.start()).num_seconds().max(0));
    let after = last.map_or(0, |l| (span.end() - midnight(next_day(l))).num_seconds().max(0));
    match (before, after) {
        (0, 0) => None,
        (before, 0) => Some(Outside::Before(before)),
        (0, after) => Some(Outside::After(after)),
        (before, after) => Some(Outside::Both(before, after)),
    }
}
