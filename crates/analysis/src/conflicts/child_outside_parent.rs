//! `child-outside-parent`: a project release is ready after its enterprise release needs it. Subjects: the
//! part, the whole; period: from when it is needed to when it is ready.
//!
//! The whole needs its parts at its ready date, or at its deployment where it has no ready date. A part
//! without a ready date is compared by its deployment with the deployment of the whole.

use slipway_plan::record::{Record, Release, ReleaseId};
use slipway_plan::{Change, Moment, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_release, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Listed, Removal};
use crate::statement::{Headline, Statement};

pub(super) struct ChildOutsideParent;

impl Detector for ChildOutsideParent {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn touched(&self, _view: View<'_>, change: &Change, touched: &mut Touched) {
        if sides(change).any(|r| matches!(r, Record::Release(_))) {
            touched.add(change.record());
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(release) = live_release(view.plan, ReleaseId(at.id)) else { return };
        for parent in release.parents.iter().filter_map(|p| live_release(view.plan, *p)) {
            judge(view, release, parent, found);
        }
        let parts = view.plan.naming::<Release>(release.id).filter(|r| r.is_live());
        for child in parts.filter(|r| r.parents.contains(&release.id)) {
            judge(view, child, release, found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        for child in view.plan.all::<Release>().filter(|r| r.is_live()) {
            for parent in child.parents.iter().filter_map(|p| live_release(view.plan, *p)) {
                judge(view, child, parent, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[child, parent] = &conflict.subjects[..] else { return None };
        let part = live_release(view.plan, ReleaseId(child.id))?;
        let whole = live_release(view.plan, ReleaseId(parent.id)).filter(|p| part.parents.contains(&p.id))?;
        let (ready, needed) = late(part, whole)?;
        let dates = |record, statement| {
            let removal = Removal::Clear { record, fields: vec!["ready", "deploy"] };
            Fact::new(statement, vec![record], removal)
        };
        let listed = Listed { record: child, field: "parents", item: parent };
        let part_of = Statement::PartOf { child, parent };
        let facts = vec![
            dates(child, Statement::ReadyAt { release: child, at: ready }),
            dates(parent, Statement::NeededBy { release: parent, at: needed }),
            Fact::new(part_of, vec![child, parent], Removal::TakeOut(vec![listed])),
        ];
        Some(Explanation { headline: Headline::ChildOutsideParent { child, parent, ready, needed }, facts })
    }
}

fn judge(view: View<'_>, child: &Release, parent: &Release, found: &mut Vec<Conflict>) {
    if let Some((ready, needed)) = late(child, parent) {
        let clock = &view.index.clock;
        let period = (clock.instant(needed.end()), clock.instant(ready.end()));
        let subjects = [child.id.into(), parent.id.into()];
        found.push(Conflict::new(ConflictKind::ChildOutsideParent, Some(period), &subjects));
    }
}

/// When the part is ready and when it is needed, where that is too late.
fn late(child: &Release, parent: &Release) -> Option<(Moment, Moment)> {
    let (ready, needed) = match child.ready {
        Some(ready) => (ready, parent.ready.or(parent.deploy)?),
        None => (child.deploy?, parent.deploy?),
    };
    (ready.end() > needed.end()).then_some((ready, needed))
}
