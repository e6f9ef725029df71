//! `change-unapproved`: a production deployment has no approved change request. Subject: the release;
//! period: the deployment, with waves from the first to the last of its deployments.
//!
//! A request authorises the release, and with it all waves: it names no time of its own.
//! Under ITSM each deployment needs a request, in a hybrid only one for which a request was named at all.
//! Which governance asks at all is said in [`crate::governance`]. A standard request is approved beforehand;
//! placeholders authorise nothing. A release that is an emergency, or has an emergency request, is judged
//! afterwards: when the deployment is over and the last retrospective date of its requests has passed; an
//! emergency release is still judged when it is completed. It knows what "now" is.

use chrono::NaiveDateTime;
use rustc_hash::FxHashSet;
use slipway_plan::record::{
    ChangeKind, ChangeRequest, Governance, Record, Release, ReleaseId, ReleaseKind, ReleaseStatus, Wave,
};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::in_freeze::when_whole;
use super::{ConflictKind, Detector, Touched, View, minute_of, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::deployments::{self, Deployment, whole, zone_changed};
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct ChangeUnapproved;

impl Detector for ChangeUnapproved {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::Wave, RecordKind::ChangeRequest, RecordKind::Environment]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Release(r) => touched.add(r.id),
                Record::Wave(w) => touched.add(w.release),
                Record::Environment(e) if zone_changed(change) => {
                    view.plan.naming::<Wave>(e.id).for_each(|w| touched.add(w.release));
                }
                Record::ChangeRequest(c) => c.releases.iter().for_each(|r| touched.add(*r)),
                _ => {}
            }
        }
    }

    fn touched_by_time(&self, view: View<'_>, then: NaiveDateTime, touched: &mut Touched) {
        if minute_of(then) == minute_of(view.now) {
            return;
        }
        let urgent = view.plan.all::<Release>().filter(|r| r.kind == ReleaseKind::Emergency);
        urgent.for_each(|r| touched.add(r.id));
        let asked = view.plan.all::<ChangeRequest>().filter(|c| c.kind == ChangeKind::Emergency);
        asked.flat_map(|c| &c.releases).for_each(|r| touched.add(*r));
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(release) = view.plan.get::<Release>(ReleaseId(at.id)) {
            judge(view, release, found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        // Nearly all have one that authorises them.
        let all = view.plan.each::<ChangeRequest>().filter(|c| c.is_live() && authorises(c));
        let authorised: FxHashSet<ReleaseId> = all.flat_map(|c| c.releases.iter().copied()).collect();
        let others = view.plan.all::<Release>().filter(|release| !authorised.contains(&release.id));
        others.for_each(|release| judge(view, release, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[at] = &conflict.subjects[..] else { return None };
        let release = view.plan.get::<Release>(ReleaseId(at.id))?;
        let mut made = Vec::new();
        judge(view, release, &mut made);
        made.first()?;
        let all = deployed(view, release);
        let (_, span) = whole(&all, view.plan.zone())?;
        let requests: Vec<RecordRef> = named(view.plan, release).map(|c| c.id.into()).collect();
        let mut facts = vec![when_whole(release, &all, span)];
        if release.governance == Governance::Hybrid {
            let asks = ProcessStatement::Asks { release: at, requests: requests.clone() };
            let removal = Removal::Delete(requests.clone());
            let mut records = vec![at];
            records.extend(&requests);
            facts.push(Fact::new(Statement::Process(asks), records, removal));
        }
        let due = is_judged_afterwards(view.plan, release).then(|| deadline(view, release)).flatten();
        let headline = ProcessHeadline::ChangeUnapproved { release: at, planned: span, requests, due };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

/// Requests for the release that are neither rejected nor cancelled, placeholders among them.
fn named<'a>(plan: &'a Plan, release: &Release) -> impl Iterator<Item = &'a ChangeRequest> {
    plan.naming::<ChangeRequest>(release.id).filter(|c| c.is_live())
}

fn judge(view: View<'_>, release: &Release, found: &mut Vec<Conflict>) {
    let (plan, urgent) = (view.plan, release.kind == ReleaseKind::Emergency);
    let takes_part = release.is_live() || (urgent && release.status == ReleaseStatus::Completed);
    if !takes_part || (release.deploy.is_none() && plan.naming::<Wave>(release.id).next().is_none()) {
        return;
    }
    if named(plan, release).any(authorises) {
        return;
    }
    if release.governance == Governance::Hybrid && named(plan, release).next().is_none() {
        return;
    }
    if is_judged_afterwards(plan, release) && deadline(view, release).is_none_or(|due| view.now <= due) {
        return;
    }
    let period = whole(&deployed(view, release), plan.zone()).map(|whole| whole.0);
    found.push(Conflict::new(ConflictKind::ChangeUnapproved, period, &[release.id.into()]));
}

/// Whether a request that takes part stands for an approved one.
fn authorises(request: &ChangeRequest) -> bool {
    request.is_approved() || (request.kind == ChangeKind::Standard && !request.placeholder)
}

/// Also those of a release that is completed.
fn deployed(view: View<'_>, release: &Release) -> Vec<Deployment> {
    deployments::of_any_release(view.plan, &view.index.clock, release)
}

fn is_judged_afterwards(plan: &Plan, release: &Release) -> bool {
    let urgent = |c: &ChangeRequest| c.kind == ChangeKind::Emergency && !c.placeholder;
    release.kind == ReleaseKind::Emergency || named(plan, release).any(urgent)
}

/// Until when an emergency must be approved.
fn deadline(view: View<'_>, release: &Release) -> Option<NaiveDateTime> {
    let ((_, over), _) = whole(&deployed(view, release), view.plan.zone())?;
    let over = view.index.clock.civil(over);
    let urgent = named(view.plan, release).filter(|c| c.kind == ChangeKind::Emergency && !c.placeholder);
    Some(urgent.filter_map(|c| c.retrospective).map(|at| at.end()).fold(over, NaiveDateTime::max))
}
