//! `phase-order`: phases contradict the order that the template demands. Subjects: the phase that comes
//! first in the template, the one that follows; period: from when the second starts to the end of the first.
//!
//! The template demands an order of two phases where, in it, the first is over before the second begins.
//! Where the template lets two overlap, so may the release. Phases are known by name. A name that stands in
//! the template more than once is over when its last phase is, and begins with its first.

use slipway_plan::record::{Phase, PhaseId, Record, Release, ReleaseTemplate, TemplatePhase};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_phase, liveness_changed, phases_of, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::walls;
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct PhaseOrder;

impl Detector for PhaseOrder {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Phase, RecordKind::Release, RecordKind::ReleaseTemplate]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        if let Some(Record::Phase(p)) = &change.after {
            return if view.index.together.whole(p.release) {
                touched.add_known(p.id)
            } else {
                touched.add(p.id)
            };
        }
        for record in sides(change) {
            match record {
                Record::Phase(p) => touched.add(p.id),
                Record::Release(r) if liveness_changed(change) || template_changed(change) => {
                    touched.naming::<Phase>(plan, r.id);
                }
                Record::ReleaseTemplate(t) => {
                    plan.naming::<Release>(t.id).for_each(|r| touched.naming::<Phase>(plan, r.id));
                }
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some((phase, release)) = live_phase(view.plan, PhaseId(at.id)) else { return };
        let Some(template) = template_of(view.plan, release) else { return };
        let Some(own) = placed(template, phase) else { return };
        for other in phases_of(view.plan, release.id).filter(|p| p.id != phase.id && p.is_live()) {
            let Some(other) = placed(template, other) else { continue };
            judge(view, &own, &other, found);
            judge(view, &other, &own, found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let scan = view.scan();
        // Both are in the order of the plan.
        let all: Vec<&Phase> = view.plan.all::<Phase>().collect();
        let mut of_release: Vec<Placed<'_>> = Vec::new();
        for (release, phases) in view.plan.all::<Release>().zip(scan.phases_by_release()) {
            let Some(template) = template_of(view.plan, release).filter(|_| release.is_live()) else {
                continue;
            };
            let live = phases.iter().map(|n| all[*n as usize]).filter(|p| p.is_live());
            of_release.clear();
            of_release.extend(live.filter_map(|p| placed(template, p)));
            for (n, a) in of_release.iter().enumerate() {
                for b in &of_release[n + 1..] {
                    judge(view, a, b, found);
                    judge(view, b, a, found);
                }
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[first, second] = &conflict.subjects[..] else { return None };
        let (a, release) = live_phase(view.plan, PhaseId(first.id))?;
        let (b, _) = live_phase(view.plan, PhaseId(second.id)).filter(|(_, r)| r.id == release.id)?;
        let t = template_of(view.plan, release)?;
        let mut made = Vec::new();
        judge(view, &placed(t, a)?, &placed(t, b)?, &mut made);
        let (start, end) = made.first().and_then(|c| c.start.zip(c.end))?;
        let (at, template) = (RecordRef::from(release.id), RecordRef::from(t.id));
        let order = ProcessStatement::TemplateOrder {
            release: at,
            template,
            first: a.name.clone(),
            second: b.name.clone(),
        };
        let clear = Removal::Clear { record: at, fields: vec!["template"] };
        let lasts =
            |phase: RecordRef, p: &Phase| Fact::of(Statement::PhaseLasts { phase, span: p.span() }, phase);
        let facts = vec![
            lasts(first, a),
            lasts(second, b),
            Fact::new(Statement::Process(order), vec![at, template], clear),
        ];
        let headline = ProcessHeadline::PhaseOrder { first, second, template, seconds: end - start };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// A phase with its place in the template.
struct Placed<'a> {
    phase: &'a Phase,
    /// First day of its name in the template, and the day after its last.
    place: (i64, i64),
    /// Civil, as seconds on the wall.
    span: (i64, i64),
}

fn placed<'a>(template: &ReleaseTemplate, phase: &'a Phase) -> Option<Placed<'a>> {
    let named = |p: &&TemplatePhase| super::same_name(&p.name, &phase.name);
    let days = |p: &TemplatePhase| (p.offset, p.offset.saturating_add(p.days.max(1)));
    let all = template.phases.0.iter().filter(named).map(days);
    let place = all.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
    Some(Placed { phase, place, span: walls(phase.start, phase.end) })
}

fn judge(view: View<'_>, a: &Placed<'_>, b: &Placed<'_>, found: &mut Vec<Conflict>) {
    if a.place.1 > b.place.0 || b.span.0 >= a.span.1 {
        return;
    }
    let clock = &view.index.clock;
    let period = (clock.of_wall(b.span.0), clock.of_wall(a.span.1));
    let subjects = [a.phase.id.into(), b.phase.id.into()];
    found.push(Conflict::new(ConflictKind::PhaseOrder, Some(period), &subjects));
}

/// The template that a release follows.
pub(super) fn template_of<'a>(plan: &'a Plan, release: &Release) -> Option<&'a ReleaseTemplate> {
    plan.get::<ReleaseTemplate>(release.template?)
}

/// Whether a release follows another template than before.
pub(super) fn template_changed(change: &Change) -> bool {
    let of = |record: &Option<Record>| match record {
        Some(Record::Release(r)) => r.template,
        _ => None,
    };
    of(&change.before) != of(&change.after)
}
