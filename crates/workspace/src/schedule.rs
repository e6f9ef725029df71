//! Computed dates for front ends: all of them in numbers, those of one record in words, and planning backward.

use slipway_analysis::schedule::{self, Dates, Float, Part, Schedule, Verdict, When};
use slipway_plan::record::{Release, ReleaseId};
use slipway_plan::time::{civil, civil_minutes};
use slipway_plan::{Command, Moment, Plan, RecordKind, RecordRef};
use slipway_text::{dates as words, label, say};

use crate::rows::named;
use crate::session::Session;
use crate::wire::{
    BackwardView, Code, DateCard, FactView, GoLive, LatestRow, ScheduleRow, ScheduleView, WireError,
};

/// All computed dates.
pub(crate) fn all(session: &Session, schedule: &Schedule) -> ScheduleView {
    let plan = session.plan();
    let rows = schedule.dates().map(|dates| row(&plan, &dates)).collect();
    let cycle = |cycle: Vec<RecordRef>| cycle.into_iter().map(|at| named(&plan, at)).collect();
    ScheduleView {
        revision: session.revision(),
        rows,
        cycles: schedule.cycles().into_iter().map(cycle).collect(),
    }
}

fn row(plan: &Plan, dates: &Dates) -> ScheduleRow {
    let minutes = |at: i64| civil_minutes(civil(at, plan.zone()));
    let both = |when: When| (minutes(when.start), minutes(when.finish));
    let amount = |float: Float| match float {
        Float::Days(days) => days,
        Float::Seconds(seconds) => seconds / 60,
    };
    ScheduleRow {
        r#ref: dates.record,
        part: dates.part.word(),
        planned: both(dates.planned),
        forecast: both(dates.early),
        latest: both(dates.late),
        total_float: amount(dates.total),
        free_float: amount(dates.free),
        unit: if matches!(dates.total, Float::Days(_)) { "working_days" } else { "minutes" },
        critical: dates.critical,
        fixed: dates.fixed,
    }
}

/// "Mon 7 June 2027 to Fri 11 June 2027".
fn period((start, end): (Moment, Moment)) -> String {
    if start == end { words::moment(start) } else { words::span(slipway_plan::Span::of(start, end)) }
}

/// The dates of one record in words; nothing for what has no computed dates.
pub(crate) fn dates(session: &Session, schedule: &Schedule, record: RecordRef) -> Vec<DateCard> {
    let plan = session.plan();
    let parts = [Part::Whole, Part::Start, Part::Ready, Part::Deploy];
    let found = parts.into_iter().filter_map(|part| schedule.date(record, part));
    found.map(|dates| card(&plan, schedule, &dates)).collect()
}

fn card(plan: &Plan, schedule: &Schedule, dates: &Dates) -> DateCard {
    let said = |when: When| schedule.said(plan, dates, when);
    let steps = schedule.why(plan, dates.record, dates.part, dates.record.kind == RecordKind::Phase);
    let why = steps.iter().map(|step| {
        let mut refs = vec![step.record];
        refs.extend(step.reason.records());
        FactView {
            text: slipway_text::schedule::step(plan, step).text(),
            refs: refs.into_iter().filter(|at| *at != dates.record).map(|at| named(plan, at)).collect(),
        }
    });
    DateCard {
        part: dates.part.word(),
        label: slipway_text::schedule::part(dates.part).text(),
        planned: period(said(dates.planned)),
        forecast: period(said(dates.early)),
        latest: period(said(dates.late)),
        total_float: slipway_text::schedule::float(dates.total),
        free_float: slipway_text::schedule::float(dates.free),
        critical: dates.critical,
        moved: said(dates.early) != said(dates.planned),
        fixed: dates.fixed,
        why: why.collect(),
    }
}

/// Plans back from a go-live.
pub(crate) fn backward(session: &Session, request: &GoLive) -> Result<BackwardView, WireError> {
    let plan = session.plan();
    let at: Moment = request.at.parse().map_err(|_| {
        let why = slipway_plan::ValueError::NotMoment(request.at.clone());
        WireError::new(Code::Invalid, &slipway_text::refusal::value_error(&why))
    })?;
    let gone = || WireError::refused(&plan, &slipway_plan::PlanError::NotFound(request.release));
    let release = Some(request.release).filter(|r| r.kind == RecordKind::Release).ok_or_else(gone)?;
    let found = schedule::backward(&plan, ReleaseId(release.id), at, session.now()).ok_or_else(gone)?;
    let rows: Vec<LatestRow> = found
        .latest
        .iter()
        .map(|one| {
            let said = |when: When| found.said(&plan, one, when);
            let soonest = period(said(one.soonest));
            // The schedule was made as if the release were planned so.
            let is_asked = (one.record, one.part) == (release, Part::Deploy);
            let fits = is_asked && one.verdict == Verdict::Fits;
            LatestRow {
                r#ref: one.record,
                label: name(&plan, one.record, one.part),
                planned: if is_asked { deployment(&plan, release) } else { period(said(one.planned)) },
                latest: period(said(one.late)),
                verdict: match one.verdict {
                    Verdict::Fits => "fits",
                    Verdict::Move => "move",
                    Verdict::TooLate => "too_late",
                },
                verdict_label: match fits {
                    true => say::backward_go_live().text(),
                    false => slipway_text::schedule::verdict(one.verdict, &soonest).text(),
                },
            }
        })
        .collect();
    let late = rows.iter().filter(|row| row.verdict == "too_late").count();
    let (key, when) = (label::short(&plan, release), words::moment(at));
    let summary = match (found.allowed, late) {
        (false, _) => say::backward_not_allowed(key, when),
        (true, 0) => say::backward_allowed(key, when),
        (true, _) => say::backward_too_late_summary(late, key, when),
    };
    let command = (!found.commands.is_empty()).then(|| Command::Batch { commands: found.commands.clone() });
    Ok(BackwardView { rows, possible: found.allowed && late == 0, summary: summary.text(), command })
}

/// When a release is planned to be deployed; nothing where it is not.
fn deployment(plan: &Plan, release: RecordRef) -> String {
    let release = plan.get::<Release>(ReleaseId(release.id));
    release.and_then(|release| release.deployment(plan.zone())).map_or_else(String::new, words::span)
}

/// "R2027.06 SIT", "R2027.06: Deployment".
fn name(plan: &Plan, record: RecordRef, part: Part) -> String {
    let record = label::short(plan, record);
    match part {
        Part::Whole => record,
        _ => say::backward_part(record, slipway_text::schedule::part(part).text()).text(),
    }
}
