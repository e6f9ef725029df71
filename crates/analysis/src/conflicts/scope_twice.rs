//! `scope-twice`: a scope item, known by its external key, is planned in two releases. Subjects: the two
//! items. Dropped items, and those of releases that take no part, do not count.

use slipway_plan::record::{Record, ScopeItem, ScopeItemId, ScopeStatus};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::{ConflictKind, Detector, Touched, View, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact};
use crate::statement::{Headline, Statement};

pub(super) struct ScopeTwice;

impl Detector for ScopeTwice {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::ScopeItem]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::ScopeItem, RecordKind::Release]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::ScopeItem(s) => touched.add(s.id),
                Record::Release(r) if liveness_changed(change) => {
                    touched.naming::<ScopeItem>(view.plan, r.id);
                }
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some(item) = planned(view.plan, at.id) else { return };
        for other in view.index.scope(&item.key).iter().filter_map(|id| planned(view.plan, *id)) {
            if other.release != item.release && other.key == item.key {
                found.push(twice(item, other));
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        for ids in view.index.scope_shared() {
            let items: Vec<&ScopeItem> = ids.iter().filter_map(|id| planned(view.plan, *id)).collect();
            for (n, item) in items.iter().enumerate() {
                let others = items[n + 1..].iter().filter(|o| o.release != item.release && o.key == item.key);
                found.extend(others.map(|other| twice(item, other)));
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[a, b] = &conflict.subjects[..] else { return None };
        let (first, second) = (planned(view.plan, a.id)?, planned(view.plan, b.id)?);
        let fact = |item: &ScopeItem| {
            let (item, release) = (item.id.into(), item.release.into());
            Fact::of(Statement::PlannedIn { item, release }, item)
        };
        let releases = (first.release.into(), second.release.into());
        let headline = Headline::ScopeTwice { key: first.key.clone(), releases };
        Some(Explanation { headline, facts: vec![fact(first), fact(second)] })
    }
}

fn twice(a: &ScopeItem, b: &ScopeItem) -> Conflict {
    let subjects = [a.id.min(b.id).into(), a.id.max(b.id).into()];
    Conflict::new(ConflictKind::ScopeTwice, None, &subjects)
}

fn planned(plan: &Plan, id: Uuid) -> Option<&ScopeItem> {
    let item = plan.get::<ScopeItem>(ScopeItemId(id)).filter(|s| s.status != ScopeStatus::Dropped)?;
    live_release(plan, item.release).map(|_| item)
}
