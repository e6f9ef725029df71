//! `scope-order`: a scope item depends on one in a later release. Subjects: the item, what it needs;
//! period: from when the item goes live to when what it needs does.
//!
//! A release goes live with its deployment or, where it has none, when it is ready. Of two releases on one
//! day of which one has no time, either can be first. Items that are done or dropped take no part, nor do
//! those of releases that are over.

use slipway_plan::record::{Record, Release, ScopeItem, ScopeItemId, ScopeStatus};
use slipway_plan::time::next_day;
use slipway_plan::{Change, Moment, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_release, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Listed, Removal};
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct ScopeOrder;

impl Detector for ScopeOrder {
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
                Record::Release(r) => touched.naming::<ScopeItem>(view.plan, r.id),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let Some((item, release)) = open(view.plan, ScopeItemId(at.id)) else { return };
        for (needed, of) in item.depends_on.iter().filter_map(|id| open(view.plan, *id)) {
            judge(view, (item, release), (needed, of), found);
        }
        let waiting = view.plan.naming::<ScopeItem>(item.id).filter(|s| s.depends_on.contains(&item.id));
        for (other, of) in waiting.filter_map(|s| open(view.plan, s.id)) {
            judge(view, (other, of), (item, release), found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        for item in view.plan.all::<ScopeItem>().filter(|s| !s.depends_on.is_empty()) {
            let Some(waits) = open(view.plan, item.id) else { continue };
            for needed in item.depends_on.iter().filter_map(|id| open(view.plan, *id)) {
                judge(view, waits, needed, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[item_at, needed_at] = &conflict.subjects[..] else { return None };
        let (item, release) = open(view.plan, ScopeItemId(item_at.id))?;
        let (needed, later) = open(view.plan, ScopeItemId(needed_at.id))?;
        let (at, until) = (live(release)?, live(later)?);
        if !item.depends_on.contains(&needed.id) || !is_later(until, at) {
            return None;
        }
        let planned = |item: RecordRef, release: &Release| {
            Fact::of(Statement::PlannedIn { item, release: release.id.into() }, item)
        };
        let goes = |of: &Release, at: Moment| {
            let release = RecordRef::from(of.id);
            let statement = ProcessStatement::GoesLive { release, at, deploy: of.deploy.is_some() };
            let clear = Removal::Clear { record: release, fields: vec!["ready", "deploy"] };
            Fact::new(Statement::Process(statement), vec![release], clear)
        };
        let needs = ProcessStatement::Needs { item: item_at, needed: needed_at };
        let listed = Listed { record: item_at, field: "depends_on", item: needed_at };
        let facts = vec![
            planned(item_at, release),
            planned(needed_at, later),
            Fact::new(Statement::Process(needs), vec![item_at, needed_at], Removal::TakeOut(vec![listed])),
            goes(release, at),
            goes(later, until),
        ];
        let headline = ProcessHeadline::ScopeOrder {
            item: (item_at, release.id.into()),
            needed: (needed_at, later.id.into()),
            at,
            needed_at: until,
        };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

type Planned<'a> = (&'a ScopeItem, &'a Release);

/// The item and its release, where it is still to come.
fn open(plan: &Plan, id: ScopeItemId) -> Option<Planned<'_>> {
    let over = [ScopeStatus::Done, ScopeStatus::Dropped];
    let item = plan.get::<ScopeItem>(id).filter(|s| !over.contains(&s.status))?;
    Some((item, live_release(plan, item.release)?))
}

fn judge(
    view: View<'_>,
    (item, release): Planned<'_>,
    (needed, later): Planned<'_>,
    found: &mut Vec<Conflict>,
) {
    let (Some(at), Some(until)) = (live(release), live(later)) else { return };
    if release.id == later.id || !is_later(until, at) {
        return;
    }
    let clock = &view.index.clock;
    let period = (clock.instant(at.first()), clock.instant(until.first()));
    let subjects = [item.id.into(), needed.id.into()];
    found.push(Conflict::new(ConflictKind::ScopeOrder, Some(period), &subjects));
}

fn live(release: &Release) -> Option<Moment> {
    release.deploy.or(release.ready)
}

/// Whether `a` is after `b` at whatever time of its day either happens.
fn is_later(a: Moment, b: Moment) -> bool {
    match b.time {
        Some(_) => a.first() > b.first(),
        None => a.day >= next_day(b.day),
    }
}
