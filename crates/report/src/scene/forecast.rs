//! Computed dates on a scene: what is on the critical path, and where a forecast differs from the plan.
//!
//! Invariant: bars and marks stay where they are planned; a forecast stands beside them.

use slipway_analysis::schedule::{Part, Schedule};
use slipway_plan::time::civil_minutes;
use slipway_plan::{Moment, Plan, RecordKind, RecordRef};
use slipway_text::say;

use super::{Forecast, MarkShape, Scene};

/// Adds the forecasts, and says in the names what is critical.
pub fn forecast(scene: &mut Scene, plan: &Plan, schedule: &Schedule) {
    let mut forecasts = Vec::new();
    for bar in scene.bars.iter_mut().filter(|bar| bar.kind == RecordKind::Phase) {
        let Some(made) = computed(plan, schedule, bar.id, Part::Whole) else { continue };
        let (start, end) = (civil_minutes(made.start.first()), civil_minutes(made.end.end()));
        if made.critical {
            bar.name = say::scene_critical(std::mem::take(&mut bar.name)).text();
        }
        if made.critical || (start, end) != (bar.start, bar.end) {
            let (lane, row) = (bar.lane, bar.row);
            let critical = made.critical;
            forecasts.push(Forecast { id: bar.id, mark: None, lane, row, start, end, critical });
        }
    }
    for mark in &mut scene.marks {
        let part = match mark.shape {
            MarkShape::Ready => Part::Ready,
            MarkShape::Deploy => Part::Deploy,
            MarkShape::Gate | MarkShape::Milestone => Part::Whole,
        };
        let Some(made) = computed(plan, schedule, mark.id, part) else { continue };
        // A day without a time stands at noon, as its mark does.
        let noon = if made.start.time.is_none() { 720 } else { 0 };
        let at = civil_minutes(made.start.first()) + noon;
        if made.critical {
            mark.name = say::scene_critical(std::mem::take(&mut mark.name)).text();
        }
        if made.critical || at != mark.at {
            let (lane, critical) = (mark.lane, made.critical);
            let mark_shape = Some(mark.shape);
            forecasts.push(Forecast {
                id: mark.id,
                mark: mark_shape,
                lane,
                row: 0,
                start: at,
                end: at,
                critical,
            });
        }
    }
    forecasts.sort_by_key(|f| (f.lane, f.start, f.id));
    scene.forecasts = Some(forecasts);
}

struct Computed {
    start: Moment,
    end: Moment,
    critical: bool,
}

fn computed(plan: &Plan, schedule: &Schedule, record: RecordRef, part: Part) -> Option<Computed> {
    let dates = schedule.date(record, part).filter(|dates| !dates.fixed)?;
    let (start, end) = schedule.said(plan, &dates, dates.early);
    Some(Computed { start, end, critical: dates.critical })
}

#[cfg(test)]
mod tests {
    use slipway_analysis::ConflictSet;
    use slipway_analysis::schedule::Start;
    use slipway_testkit::TextPlan;

    use super::*;
    use crate::scene::{Grouping, timeline};

    #[test]
    fn forecasts_stand_beside_what_is_planned() {
        let of = TextPlan::read(
            "release R1 2027-06-01.. ready=2027-06-04 deploy=2027-06-10
             phase R1/A 2027-06-01..2027-06-04
             phase R1/B 2027-06-03..2027-06-04
             phase R1/C 2027-06-01..2027-06-02
             dependency D R1/A -> R1/B FS",
        );
        let set = ConflictSet::check(&of.plan, of.now);
        let mut scene = timeline(&of.plan, &set, of.now, Grouping::Kind);
        let planned = scene.clone();
        forecast(&mut scene, &of.plan, &Schedule::of(&of.plan, Start::Planned));
        assert_eq!(scene.bars.len(), planned.bars.len());
        let day = |text: &str| civil_minutes(text.parse::<Moment>().unwrap().first());
        let found: Vec<_> = scene.forecasts.unwrap().into_iter().map(|f| (f.start, f.critical)).collect();
        // B after the weekend, the ready date with it; the deployment stands and has no room.
        let ready = day("2027-06-08") + 720;
        let deploy = day("2027-06-10") + 720;
        assert_eq!(found, [(day("2027-06-07"), false), (ready, false), (deploy, true)]);
        assert!(scene.marks.iter().any(|m| m.name.contains("critical")));
    }
}
