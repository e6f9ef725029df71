//! `soak-too-short`: the next wave of a release begins before the soak time of the last one is over.
//! Subjects: the wave that is watched, the next one; period: from when the next one begins to when it may.
//!
//! Waves follow one another by their start. A wave's time is by the clock of its environment, where it
//! names a single one. A wave of which only the day is planned takes that day. Without a soak time nothing
//! is asked for, and waves may lie side by side.

use rustc_hash::FxHashSet;
use serde_json::json;
use slipway_plan::record::{Record, ReleaseId, Wave, WaveId, WindowKind};
use slipway_plan::time::{LagUnit, civil};
use slipway_plan::{Change, RecordKind, RecordRef};

use super::dependency_order::no_work;
use super::in_freeze::when;
use super::{ConflictKind, Detector, Touched, View, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::index::calendar::Calendar;
use crate::index::deployments::of_wave;
use crate::index::working_time::WorkingTime;
use crate::places::{PlaceHeadline, PlaceStatement};
use crate::statement::{Headline, Statement};

pub(super) struct SoakTooShort;

impl Detector for SoakTooShort {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Wave]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Wave, RecordKind::Release, RecordKind::Environment, RecordKind::WindowRule]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        for record in sides(change) {
            match record {
                Record::Wave(w) => {
                    touched.add(w.id);
                    touched.naming::<Wave>(plan, w.release);
                }
                Record::Release(r) if liveness_changed(change) => touched.naming::<Wave>(plan, r.id),
                Record::Environment(e) => {
                    // Whichever wave moves, its neighbours may be others than before.
                    let here = plan.naming::<Wave>(e.id);
                    here.for_each(|w| touched.naming::<Wave>(plan, w.release));
                }
                Record::WindowRule(w) if w.kind == WindowKind::Holiday => {
                    let days = |w: &&Wave| w.soak.unit != LagUnit::Hours && w.soak.amount > 0;
                    plan.all::<Wave>().filter(days).for_each(|w| touched.add(w.id));
                }
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(wave) = view.plan.get::<Wave>(WaveId(at.id)) {
            let mut all = Vec::new();
            of_release(view, wave.release, &mut all);
            found.extend(all.into_iter().filter(|c| c.subjects.contains(&at)));
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let releases: FxHashSet<ReleaseId> = view.plan.all::<Wave>().map(|w| w.release).collect();
        releases.into_iter().for_each(|release| of_release(view, release, found));
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let plan = view.plan;
        let &[a, b] = &conflict.subjects[..] else { return None };
        let (first, second) = (plan.get::<Wave>(WaveId(a.id))?, plan.get::<Wave>(WaveId(b.id))?);
        let (begins, earliest) = (conflict.start?, conflict.end?);
        let lasts = |w: &Wave| when(w.id.into(), of_wave(plan, &view.index.clock, w).span());
        let watched = Statement::Place(PlaceStatement::Watched { wave: a, soak: first.soak });
        let none = Removal::Set { record: a, field: "soak", value: json!("0h") };
        let mut facts = vec![lasts(first), Fact::new(watched, vec![a], none), lasts(second)];
        if begins >= ready(view, first, false) {
            let one = of_wave(plan, &view.index.clock, first);
            let (from, to) = (one.span().end(), civil(earliest, one.zone));
            facts.push(no_work(view, from, to));
        }
        let headline = PlaceHeadline::SoakTooShort {
            first: a,
            second: b,
            soak: first.soak,
            begins: civil(begins, plan.zone()),
            earliest: civil(earliest, plan.zone()),
            seconds: earliest - begins,
        };
        Some(Explanation { headline: Headline::Place(headline), facts })
    }
}

fn of_release(view: View<'_>, release: ReleaseId, found: &mut Vec<Conflict>) {
    if live_release(view.plan, release).is_none() {
        return;
    }
    let start = |w: &Wave| of_wave(view.plan, &view.index.clock, w).start;
    let mut waves: Vec<(i64, &Wave)> = view.plan.naming::<Wave>(release).map(|w| (start(w), w)).collect();
    waves.sort_unstable_by_key(|(start, w)| (*start, w.id));
    for (first, second) in waves.iter().zip(waves.iter().skip(1)) {
        let ready = ready(view, first.1, true);
        if first.1.soak.amount > 0 && second.0 < ready {
            let subjects = [first.1.id.into(), second.1.id.into()];
            let period = Some((second.0, ready));
            found.push(Conflict::new(ConflictKind::SoakTooShort, period, &subjects));
        }
    }
}

/// When a wave has been watched long enough; with holidays or without.
fn ready(view: View<'_>, wave: &Wave, holidays: bool) -> i64 {
    let one = of_wave(view.plan, &view.index.clock, wave);
    let end = one.span().end();
    let instant = |at| slipway_plan::time::instant(at, one.zone);
    match wave.soak.unit {
        LagUnit::Hours => one.end + i64::from(wave.soak.amount) * 3600,
        LagUnit::WorkingDays if holidays => instant(view.calendar().shifted(end, wave.soak.amount)),
        LagUnit::WorkingDays => instant(Calendar::weekdays(view.plan).shifted(end, wave.soak.amount)),
        LagUnit::WorkingHours => {
            let work = WorkingTime::of_plan(view.plan, view.holidays());
            let work = if holidays { work } else { work.without_absence() };
            instant(work.shifted(end, wave.soak.amount))
        }
    }
}
