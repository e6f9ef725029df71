//! Cadences as answers: each slot with its reasons and what drawing would do.
//!
//! *Invariant*: what is listed is what [`slipway_plan::Command::DrawCadence`] carries out on the same plan and day.

use chrono::NaiveDate;
use slipway_plan::cadence::{self, Drawn, Step};
use slipway_plan::record::{Cadence, CadenceId, Release};
use slipway_plan::{Command, Plan, PlanError, RecordRef};
use slipway_text::{Message, cadence as words, dates, label, say};

use crate::wire::{CadenceCounts, CadenceDue, CadenceLine, CadenceStep, CadenceView, WireError};

/// The slots of a cadence. One that cannot be drawn is refused with the reason.
pub fn view(plan: &Plan, at: RecordRef, today: NaiveDate) -> Result<CadenceView, WireError> {
    let found = plan.get::<Cadence>(CadenceId(at.id)).filter(|c| RecordRef::from(c.id) == at);
    let cadence = found.ok_or_else(|| WireError::refused(plan, &PlanError::NotFound(at)))?;
    let lines = cadence::draw(plan, cadence, today)
        .map_err(|why| WireError::refused(plan, &PlanError::Cadence { cadence: at, why }))?;
    Ok(CadenceView {
        r#ref: at,
        title: label::long(plan, at),
        today: today.to_string(),
        counts: counts(&lines),
        lines: lines.iter().map(|drawn| line(plan, drawn)).collect(),
    })
}

/// Cadences that would change if they were drawn now. One that cannot be drawn is not listed.
pub fn due(plan: &Plan, today: NaiveDate) -> Vec<CadenceDue> {
    let of = |cadence: &Cadence| {
        let counts = counts(&cadence::draw(plan, cadence, today).ok()?);
        let at = RecordRef::from(cadence.id);
        (counts != CadenceCounts::default()).then(|| CadenceDue {
            r#ref: at,
            title: label::long(plan, at),
            counts,
        })
    };
    plan.all::<Cadence>().filter_map(of).collect()
}

/// Each slot of the cadences that a command has drawn which is not where the rule alone would have it, and why.
pub fn moved_slots(plan: &Plan, command: &Command) -> Vec<Message> {
    match command {
        Command::Batch { commands } => commands.iter().flat_map(|one| moved_slots(plan, one)).collect(),
        Command::DrawCadence { cadence, today, .. } => {
            let lines = view(plan, *cadence, *today).map(|view| view.lines).unwrap_or_default();
            let moved = lines.into_iter().filter(|line| line.number.is_some() && !line.reasons.is_empty());
            moved
                .map(|line| say::cli_cadence_slot(line.key, line.nominal_text, line.reasons.join(" ")))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn counts(lines: &[Drawn]) -> CadenceCounts {
    let count = |of: fn(&Step) -> bool| lines.iter().filter(|line| of(&line.step)).count();
    CadenceCounts {
        create: count(|step| matches!(step, Step::Create)),
        r#move: count(|step| matches!(step, Step::Move(_))),
        remove: count(|step| matches!(step, Step::Remove)),
    }
}

fn line(plan: &Plan, drawn: &Drawn) -> CadenceLine {
    let release = drawn.release.and_then(|id| plan.get::<Release>(id));
    let slot = drawn.slot.as_ref();
    let nominal = slot.map(|s| s.nominal).or_else(|| release.and_then(|r| r.slot));
    let day = slot.and_then(|s| s.day.ok());
    let mut reasons = slot.map(|s| words::reasons(plan, s)).unwrap_or_default();
    if drawn.approved > 0 {
        reasons.push(say::cadence_approved(drawn.approved));
    }
    let text = |day: Option<NaiveDate>| day.map(dates::day).unwrap_or_default();
    CadenceLine {
        number: slot.map(|s| s.number),
        nominal: nominal.map(|day| day.to_string()),
        nominal_text: text(nominal),
        day: day.map(|day| day.to_string()),
        day_text: text(day),
        reasons: reasons.iter().map(Message::text).collect(),
        release: drawn.release.map(Into::into),
        key: release.map_or_else(|| drawn.key.clone(), |r| r.key.clone()),
        name: release.map_or_else(|| drawn.name.clone(), |r| r.name.clone()),
        step: step(drawn.step),
        step_text: words::step(drawn.step).text(),
    }
}

const fn step(of: Step) -> CadenceStep {
    match of {
        Step::Create => CadenceStep::Create,
        Step::Move(_) => CadenceStep::Move,
        Step::Remove => CadenceStep::Remove,
        Step::Locked | Step::Over | Step::Undated | Step::Kept => CadenceStep::Keep,
        Step::Past => CadenceStep::Past,
        Step::Same => CadenceStep::Same,
        Step::LeftOut => CadenceStep::LeftOut,
    }
}
