//! `same-system-too-close`: two releases deploy the same system within the plan's number of working days.
//! Subjects: the earlier release or wave, the later one, the system; period: from the later deployment to the
//! first day on which it may be.
//!
//! Days are compared, not times: the gap is counted from the last day that the earlier deployment touches to the
//! first one of the later. With a gap of two working days, what is deployed on Monday may be deployed again on
//! Wednesday. Waves of one release are no two releases. Releases of one enterprise release (or that and its
//! parts) that are deployed at the same moment go live together, with all their waves.

use chrono::{NaiveDate, NaiveTime};
use serde_json::json;
use slipway_plan::record::{PlanSettings, Record, ReleaseId, SystemId, WindowKind};
use slipway_plan::{Change, RecordKind, RecordRef};
use uuid::Uuid;

use super::dependency_order::no_work;
use super::in_freeze::when;
use super::{ConflictKind, Detector, Touched, View, live_release, sides, touch_deployed};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Listed, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::{OfSystem, system_gap};
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct SameSystemTooClose;

impl Detector for SameSystemTooClose {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::Wave]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Environment,
            RecordKind::WindowRule,
            RecordKind::PlanSettings,
        ]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        touch_deployed(view.plan, change, touched);
        for record in sides(change) {
            match record {
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    touched.whole_if(system_gap(view.plan) > 0);
                }
                Record::PlanSettings(_) => touched.whole_if(gap_changed(change)),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        let gap = system_gap(view.plan);
        if gap == 0 {
            return;
        }
        let Some(one) = view.deployment(at) else { return };
        let Some(release) = live_release(view.plan, one.release) else { return };
        let (calendar, own) = (view.calendar(), OfSystem::of(&one));
        let until = earliest(calendar, own.last, gap);
        for system in &release.systems {
            let all = view.index.deployments.of_system(system.0);
            let place = all.partition_point(|entry| *entry < own);
            let later = all[place..].iter().take_while(|other| other.first < until);
            // However long those before it last, they began late enough to reach it.
            let reaches =
                |first: NaiveDate| earliest(calendar, view.index.deployments.latest(first), gap) > own.first;
            let earlier = all[..place].iter().rev().take_while(|other| reaches(other.first));
            let earlier = earlier.filter(|other| earliest(calendar, other.last, gap) > own.first);
            for other in later {
                found.extend(close(view, &own, other, system.0, gap));
            }
            for other in earlier {
                found.extend(close(view, other, &own, system.0, gap));
            }
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let gap = system_gap(view.plan);
        for (system, all) in view.index.deployments.systems() {
            let mut known: Option<(NaiveDate, NaiveDate)> = None;
            for (n, one) in all.iter().enumerate() {
                if all.get(n + 1).is_none() {
                    break;
                }
                let until = match known {
                    Some((of, until)) if of == one.last => until,
                    _ => earliest(view.calendar(), one.last, gap),
                };
                known = Some((one.last, until));
                for other in all[n + 1..].iter().take_while(|other| other.first < until) {
                    found.extend(close(view, one, other, system, gap));
                }
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[a, b, system] = &conflict.subjects[..] else { return None };
        let (first, second) = (view.deployment(a)?, view.deployment(b)?);
        let gap = system_gap(plan);
        let deploys = (first.span(), second.span());
        let earliest_day = earliest(view.calendar(), first.last, gap);
        let mut facts = vec![when(a, deploys.0), when(b, deploys.1)];
        facts.extend([first, second].map(|one| changes(one.release.into(), system)));
        let settings = plan.all::<PlanSettings>().next().map(|s| RecordRef::from(s.id))?;
        let removal = Removal::Set { record: settings, field: "system_gap", value: json!(0) };
        facts.push(Fact::new(Statement::Place(PlaceStatement::SystemGap(gap)), vec![settings], removal));
        if second.first >= earliest(&Calendar::weekdays(plan), first.last, gap) {
            let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
            facts.push(no_work(view, midnight(first.last), midnight(earliest_day)));
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

/// Two deployments, the earlier one first.
fn close(view: View<'_>, first: &OfSystem, second: &OfSystem, system: Uuid, gap: i64) -> Option<Conflict> {
    if first.release == second.release || go_together(view, first, second)? {
        return None;
    }
    let until = earliest(view.calendar(), first.last, gap).and_time(NaiveTime::MIN);
    let until = view.index.clock.instant(until).max(second.start);
    let subjects = [first.at, second.at, SystemId(system).into()];
    Some(Conflict::new(ConflictKind::SameSystemTooClose, Some((second.start, until)), &subjects))
}

fn go_together(view: View<'_>, first: &OfSystem, second: &OfSystem) -> Option<bool> {
    let a = live_release(view.plan, ReleaseId(first.release))?;
    let b = live_release(view.plan, ReleaseId(second.release))?;
    let related = a.parents.contains(&b.id)
        || b.parents.contains(&a.id)
        || a.parents.iter().any(|parent| b.parents.contains(parent));
    Some(related && (first.start == second.start || (a.deploy.is_some() && a.deploy == b.deploy)))
}

/// That a release changes a system.
fn changes(release: RecordRef, system: RecordRef) -> Fact {
    let statement = Statement::Place(PlaceStatement::Changes { release, system });
    let listed = Listed { record: release, field: "systems", item: system };
    Fact::new(statement, vec![release, system], Removal::TakeOut(vec![listed]))
}
