//! `same-system-too-close`: two releases deploy the same system within the plan's number of working days.
//! Subjects: the earlier release, the later one, the system; period: from the later deployment to the first
//! day on which it may be.
//!
//! Days are compared, not times. With a gap of two working days, what is deployed on Monday may be deployed
//! again on Wednesday. Releases of one enterprise release (or that and its parts) that are deployed at the
//! same moment go live together and are one deployment.

use chrono::{NaiveDate, NaiveTime};
use serde_json::json;
use slipway_plan::record::{PlanSettings, Record, Release, ReleaseId, SystemId, WindowKind};
use slipway_plan::{Change, Moment, RecordKind, RecordRef};
use uuid::Uuid;

use super::dependency_order::no_work;
use super::in_freeze::when;
use super::{ConflictKind, Detector, Touched, View, live_release, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Listed, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::system_gap;
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct SameSystemTooClose;

impl Detector for SameSystemTooClose {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::WindowRule, RecordKind::PlanSettings]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Release(r) => touched.add(r.id),
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    touched.whole |= system_gap(view.plan) > 0;
                }
                Record::PlanSettings(_) => touched.whole |= gap_changed(change),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let gap = system_gap(view.plan);
        if gap == 0 {
            return;
        }
        let Some(release) = live_release(view.plan, ReleaseId(at.id)) else { return };
        let Some(day) = release.deploy.map(|at| at.day) else { return };
        let until = earliest(view.calendar(), day, gap);
        for system in &release.systems {
            let all = view.index.deployments.of_system(system.0);
            let place = all.partition_point(|entry| *entry < (day, at.id));
            let later = all[place..].iter().take_while(|(other, _)| *other < until);
            let earlier = all[..place].iter().rev();
            let earlier = earlier.take_while(|(d, _)| earliest(view.calendar(), *d, gap) > day);
            for (_, other) in later.chain(earlier).filter(|(_, other)| *other != at.id) {
                found.extend(close(view, at.id, *other, system.0, gap));
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let gap = system_gap(view.plan);
        for (system, all) in view.index.deployments.systems() {
            let mut known: Option<(NaiveDate, NaiveDate)> = None;
            for (n, (day, release)) in all.iter().enumerate() {
                if all.get(n + 1).is_none() {
                    break;
                }
                let until = match known {
                    Some((of, until)) if of == *day => until,
                    _ => earliest(view.calendar(), *day, gap),
                };
                known = Some((*day, until));
                for (_, other) in all[n + 1..].iter().take_while(|(other, _)| *other < until) {
                    found.extend(close(view, *release, *other, system, gap));
                }
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[a, b, system] = &conflict.subjects[..] else { return None };
        let first = live_release(plan, ReleaseId(a.id))?;
        let second = live_release(plan, ReleaseId(b.id))?;
        let gap = system_gap(plan);
        let deploys = (first.deploy?, second.deploy?);
        let earliest_day = earliest(view.calendar(), deploys.0.day, gap);
        let mut facts = vec![when(a, first.deployment()?), when(b, second.deployment()?)];
        facts.extend([changes(a, system), changes(b, system)]);
        let settings = plan.all::<PlanSettings>().next().map(|s| RecordRef::from(s.id))?;
        let removal = Removal::Set { record: settings, field: "system_gap", value: json!(0) };
        facts.push(Fact::new(Statement::Place(PlaceStatement::SystemGap(gap)), vec![settings], removal));
        if deploys.1.day >= earliest(&Calendar::weekdays(plan), deploys.0.day, gap) {
            let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
            facts.push(no_work(view, midnight(deploys.0.day), midnight(earliest_day)));
        }
        let headline = PlaceHeadline::SameSystemTooClose {
            first: a,
            second: b,
            system,
            deploys,
            gap,
            earliest: earliest_day,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn gap_changed(change: &Change) -> bool {
    let gap = |record: &Option<Record>| match record {
        Some(Record::PlanSettings(s)) => Some(s.system_gap),
        _ => None,
    };
    gap(&change.before) != gap(&change.after)
}

/// The first day on which a system may be deployed again.
fn earliest(calendar: &Calendar, day: NaiveDate, gap: i64) -> NaiveDate {
    calendar.shifted_day(day, i32::try_from(gap).unwrap_or(i32::MAX))
}

fn close(view: View<'_>, a: Uuid, b: Uuid, system: Uuid, gap: i64) -> Option<Conflict> {
    let (one, other) = (live_release(view.plan, ReleaseId(a))?, live_release(view.plan, ReleaseId(b))?);
    let order = |r: &Release| r.deploy.map(|at: Moment| (at.first(), r.id.0));
    let (first, second) = if order(one) <= order(other) { (one, other) } else { (other, one) };
    if go_together(first, second) {
        return None;
    }
    let until = earliest(view.calendar(), first.deploy?.day, gap).and_time(NaiveTime::MIN);
    let clock = &view.index.clock;
    let period = (clock.instant(second.deploy?.first()), clock.instant(until));
    let subjects = [first.id.into(), second.id.into(), SystemId(system).into()];
    Some(Conflict::new(ConflictKind::SameSystemTooClose, Some(period), &subjects))
}

fn go_together(a: &Release, b: &Release) -> bool {
    let related = a.parents.contains(&b.id)
        || b.parents.contains(&a.id)
        || a.parents.iter().any(|parent| b.parents.contains(parent));
    related && a.deploy == b.deploy
}

/// That a release changes a system.
fn changes(release: RecordRef, system: RecordRef) -> Fact {
    let statement = Statement::Place(PlaceStatement::Changes { release, system });
    let listed = Listed { record: release, field: "systems", item: system };
    Fact::new(statement, vec![release, system], Removal::TakeOut(vec![listed]))
}
