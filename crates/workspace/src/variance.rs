//! What the dates of a record were at the baselines, beside what they are now.

use slipway_plan::past::dates;
use slipway_plan::record::Baseline;
use slipway_plan::time::instant;
use slipway_plan::{Moment, Plan, RecordRef};
use slipway_text::{dates as words, kind, say};

use crate::rows;
use crate::wire::Variance;

/// The dates of a record that differ from those at a baseline; nothing for what did not move.
pub(crate) fn of(plan: &Plan, at: RecordRef) -> Vec<Variance> {
    let Some(now) = plan.record(at).as_ref().and_then(dates) else { return Vec::new() };
    let mut found = Vec::new();
    for baseline in plan.all::<Baseline>() {
        let Some(then) = plan.past().dates(baseline.id, at) else { continue };
        for ((field, was), (_, is)) in then.iter().zip(&now) {
            if was != is {
                let label = kind::field(at.kind, field);
                let baseline = rows::named(plan, baseline.id.into());
                found.push(Variance { baseline, field: label.clone(), text: text(plan, label, *was, *is) });
            }
        }
    }
    found
}

fn text(plan: &Plan, field: String, was: Option<Moment>, is: Option<Moment>) -> String {
    let (Some(was), Some(is)) = (was, is) else {
        return match was {
            Some(was) => say::variance_gone(field, words::moment(was)).text(),
            None => say::variance_new(field).text(),
        };
    };
    let at = |moment: Moment| instant(moment.first(), plan.zone());
    let (moved, was) = (at(is) - at(was), words::moment(was));
    let length = match (is.time, moved % 86_400) {
        // Days are counted on the calendar: a change of clocks makes none longer.
        (None, _) => words::length((moved.abs() + 43_200) / 86_400 * 86_400),
        _ => words::length(moved.abs()),
    };
    match moved {
        0 => say::variance_same_day(field, was).text(),
        1.. => say::variance_later(field, was, length).text(),
        _ => say::variance_earlier(field, was, length).text(),
    }
}
