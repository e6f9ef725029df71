//! Computed dates in words: each step of the chain that drives a date, lengths of float, planning backward.
//!
//! Invariant: every reason that analysis gives has a sentence; the match below has no default.

use slipway_analysis::schedule::{Float, Part, Point, Reason, Step, Verdict};
use slipway_plan::record::DependencyType;
use slipway_plan::{Plan, RecordKind, RecordRef};

use crate::conflicts::{demand, list, point};
use crate::message::Message;
use crate::{dates, label, say};

fn at(of: Point) -> String {
    point(of.at, of.end)
}

/// "The end of R2027.06 SIT", "The deployment of R2027.06", "R2027.06 Go".
fn what(plan: &Plan, step: &Step) -> String {
    let record = label::short(plan, step.record);
    match (step.part, step.record.kind, step.finish) {
        (Part::Start, ..) => say::why_what_start(record).text(),
        (Part::Ready, ..) => say::why_what_ready(record).text(),
        (Part::Deploy, _, false) => say::why_what_deploy(record).text(),
        (Part::Deploy, _, true) => say::why_what_deployed(record).text(),
        (Part::Whole, RecordKind::Phase, false) => say::why_what_start(record).text(),
        (Part::Whole, RecordKind::Phase, true) => say::why_what_end(record).text(),
        (Part::Whole, ..) => record,
    }
}

/// One step of a driving chain, in one sentence.
pub fn step(plan: &Plan, step: &Step) -> Message {
    let short = |of: RecordRef| label::short(plan, of);
    let all = |of: &[RecordRef]| list(of.iter().map(|r| short(*r)));
    let (subject, when) = (what(plan, step), at(step.at));
    match &step.reason {
        Reason::Planned => say::why_planned(subject, when),
        Reason::Asked => say::why_asked(subject, when),
        Reason::Happened => say::why_happened(subject, when),
        Reason::Lasts { length, start } => say::why_lasts(subject, when, float(*length), at(*start)),
        Reason::Waits { first, link, lag, at: of, .. } => {
            let finish = matches!(link, DependencyType::FinishStart | DependencyType::FinishFinish);
            let of = point(of.at, of.end && finish);
            say::why_waits(subject, when, demand(plan, *first, *link, *lag), of)
        }
        Reason::Within { .. } => say::why_within(subject, when),
        Reason::Prepares { phase, at: of } => say::why_prepares(subject, when, short(*phase), at(*of)),
        Reason::Deploys { at: of } => say::why_deploys(subject, when, at(*of)),
        Reason::Closes { phase, at: of } => say::why_closes(subject, when, short(*phase), at(*of)),
        Reason::Admits { gate, at: of } => say::why_admits(subject, when, short(*gate), at(*of)),
        Reason::PartOf { child, at: of } => say::why_part_of(subject, when, short(*child), at(*of)),
        Reason::Environment { first, second, environment } => {
            say::why_environment(subject, when, short(*second), short(*environment), short(*first))
        }
        Reason::Booked { booking } => say::why_booked(subject, when, short(*booking)),
        Reason::NoWork { from, holidays } if holidays.is_empty() => {
            say::why_days_off(subject, when, point(*from, false))
        }
        Reason::NoWork { from, holidays } => {
            say::why_holidays(subject, when, point(*from, false), all(holidays))
        }
        Reason::Frozen { rule, from, to } => {
            say::why_frozen(subject, when, short(*rule), dates::period(*from, *to))
        }
        Reason::OnlyIn { rules, from } => say::why_only_in(subject, when, point(*from, false), all(rules)),
    }
}

/// "3 working days", "4 hours", "none".
pub fn float(of: Float) -> String {
    match of {
        Float::Days(0) | Float::Seconds(0) => say::float_none().text(),
        Float::Days(days) => say::lag_working_days(days).text(),
        Float::Seconds(seconds) => dates::length(seconds),
    }
}

/// "Start", "Ready", "Deployment"; "Planned" of what has one date only.
pub fn part(of: Part) -> Message {
    match of {
        Part::Whole => say::part_whole(),
        Part::Start => say::part_start(),
        Part::Ready => say::part_ready(),
        Part::Deploy => say::part_deploy(),
    }
}

/// "has to be earlier".
pub fn verdict(of: Verdict, soonest: &str) -> Message {
    match of {
        Verdict::Fits => say::backward_fits(),
        Verdict::Move => say::backward_move(),
        Verdict::TooLate => say::backward_too_late(soonest),
    }
}

#[cfg(test)]
mod tests {
    use slipway_analysis::schedule::{Schedule, Start};
    use slipway_testkit::TextPlan;

    use super::*;

    #[test]
    fn a_chain_reads_from_the_date_to_its_first_cause() {
        let of = TextPlan::read(
            "release R1 2027-06-01.. ready=2027-06-04 deploy=2027-06-07T20:00 deploy_minutes=60
             freeze Quarter 2027-06-10..2027-06-11
             phase R1/A 2027-06-02..2027-06-04
             phase R1/B 2027-06-01..2027-06-02
             dependency D R1/A -> R1/B FS 1d",
        );
        let schedule = Schedule::of(&of.plan, Start::Planned);
        let release = of.plan.by_key(RecordKind::Release, "R1").unwrap();
        let steps = schedule.why(&of.plan, release, Part::Deploy, false);
        let said: Vec<String> = steps.iter().map(|s| step(&of.plan, s).text()).collect();
        assert_eq!(
            said,
            [
                "The deployment of R1 waits until Sat 12 June 2027: Quarter is a freeze: Thu 10 June 2027 to Fri 11 June 2027.",
                "The deployment of R1 is on Sat 12 June 2027: the release is ready on Wed 9 June 2027.",
                "The ready date of R1 is on Wed 9 June 2027: R1 B ends on Wed 9 June 2027.",
                "The end of R1 B is on Wed 9 June 2027: it takes 2 working days from Tue 8 June 2027.",
                "The start of R1 B is on Tue 8 June 2027: it follows the end of R1 A by 1 working day (Fri 4 June 2027).",
                "The end of R1 A is on Fri 4 June 2027: it takes 3 working days from Wed 2 June 2027.",
                "The start of R1 A is planned for Wed 2 June 2027.",
            ]
        );
    }
}
