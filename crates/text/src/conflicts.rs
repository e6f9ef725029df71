//! Conflicts in words: one sentence each, which somebody understands without the screen, and their facts.
//!
//! Invariant: every kind has a label and a rule (tested); times are civil, in the plan's zone or, for
//! bookings, in that of their environment.

use chrono::NaiveDateTime;
use slipway_analysis::{Conflict, ConflictKind, Explanation, Headline, Latest, Outside, Severity, ruled_by};
use slipway_plan::record::{Booking, BookingId, Criterion, CriterionId, CriterionKind, DependencyType};
use slipway_plan::record::{
    Environment, EnvironmentId, Held, ProcessRule, ProcessRuleId, Tier, Wave, WaveId,
};
use slipway_plan::time::LagUnit;
use slipway_plan::{Lag, Plan, RecordKind, RecordRef, Span};

use crate::message::Message;
use crate::{dates, kind, label, lookup, places, policy, process, say};

pub use crate::facts::fact;

/// "Bookings overlap".
pub fn kind_label(kind: ConflictKind) -> String {
    lookup(&format!("conflict-kind-{}", kind.slug())).unwrap_or_else(|| kind.slug().to_owned())
}

/// The rule that a conflict of this kind breaks, in one sentence.
pub fn rule(kind: ConflictKind) -> String {
    lookup(&format!("conflict-rule-{}", kind.slug())).unwrap_or_else(|| kind.slug().to_owned())
}

/// "error".
pub fn severity(severity: Severity) -> Message {
    match severity {
        Severity::Error => say::conflict_severity_error(),
        Severity::Warning => say::conflict_severity_warning(),
    }
}

/// Which process rule makes a conflict as bad as it is, where one does.
pub fn ruled(plan: &Plan, conflict: &Conflict) -> Option<Message> {
    let rule = plan.get::<ProcessRule>(ProcessRuleId(ruled_by(plan, conflict)?.id))?;
    Some(match rule.note.trim() {
        "" => say::conflict_ruled(severity(conflict.severity)),
        note => say::conflict_ruled_because(severity(conflict.severity), note),
    })
}

/// The conflict in one sentence, with names, places, dates and how much it is.
pub fn sentence(plan: &Plan, conflict: &Conflict, explanation: &Explanation) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match &explanation.headline {
        Headline::Gone => say::conflict_gone(),
        Headline::PolicyBreached { policy, breach } => policy::sentence(plan, *policy, breach),
        Headline::Process(headline) => process::sentence(plan, headline),
        Headline::Place(headline) => places::sentence(plan, headline),
        Headline::DependencyCycle { records } => {
            say::conflict_dependency_cycle(list(records.iter().map(|r| short(*r))))
        }
        Headline::GateOverdue { gate, criterion, due, latest } => say::conflict_gate_overdue(
            short(*gate),
            dates::moment(*due),
            condition(plan, *criterion),
            evidence(latest.as_ref()),
        ),
        Headline::ScopeTwice { key, releases: (a, b) } => {
            say::conflict_scope_twice(key, short(*a), short(*b))
        }
        Headline::ChildOutsideParent { child, parent, ready, needed } => say::conflict_child_outside_parent(
            short(*child),
            dates::moment(*ready),
            short(*parent),
            dates::moment(*needed),
        ),
        Headline::PhaseOutsideRelease { subject, release, outside } => {
            outside_release(&short(*subject), &short(*release), *outside)
        }
        Headline::InFreeze { .. } | Headline::OutsideWindow { .. } | Headline::DependencyOrder { .. } => {
            of_dates(plan, &explanation.headline)
        }
        _ => of_bookings(plan, conflict, &explanation.headline),
    }
}

fn of_bookings(plan: &Plan, conflict: &Conflict, headline: &Headline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        Headline::BookingOverlap { first, second, environment, exclusive, period, length } => {
            let (a, b) = (booking(plan, *first), booking(plan, *second));
            let (place, length) = (short(*environment), dates::lasting(*length));
            let period = local(plan, *environment, *period);
            match exclusive {
                (true, true) => say::conflict_booking_overlap_both(a, b, place, period, length),
                (true, false) => say::conflict_booking_overlap_one(a, place, b, period, length),
                _ => say::conflict_booking_overlap_one(b, place, a, period, length),
            }
        }
        Headline::CapacityExceeded { environment, capacity, bookings, period, length } => {
            say::conflict_capacity_exceeded(
                short(*environment),
                *capacity,
                list(bookings.iter().map(|b| booking(plan, *b))),
                local(plan, *environment, *period),
                dates::lasting(*length),
            )
        }
        Headline::BookingMissing { phase, tier, period, partly } => {
            let (phase, period) = (short(*phase), dates::period(period.0, period.1));
            if *partly {
                say::conflict_booking_missing_part(phase, tier_name(*tier), period)
            } else {
                say::conflict_booking_missing_all(phase, tier_name(*tier), period)
            }
        }
        Headline::BookingOutsidePhase { booking: of, phase, outside } => {
            let (name, phase) = (booking(plan, *of), short(*phase));
            match *outside {
                Outside::Before(by) => say::conflict_booking_outside_before(name, dates::length(by), phase),
                Outside::After(by) => say::conflict_booking_outside_after(name, dates::length(by), phase),
                Outside::Both(before, after) => say::conflict_booking_outside_both(
                    name,
                    dates::length(before),
                    dates::length(after),
                    phase,
                ),
            }
        }
        _ => say::conflict_named(kind_label(conflict.kind), conflict.id.to_string()),
    }
}

fn of_dates(plan: &Plan, headline: &Headline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        Headline::InFreeze { subject, rule, planned, freeze, length, .. } => {
            let planned = span_of(plan, *subject, *planned);
            let freeze = dates::period(freeze.0, freeze.1);
            let sentence = if subject.kind == RecordKind::Phase {
                say::conflict_in_freeze_phase(short(*subject), planned, short(*rule), freeze)
            } else {
                say::conflict_in_freeze_deployment(deployment(plan, *subject), planned, short(*rule), freeze)
            };
            match length.seconds {
                0 => sentence,
                _ => say::conflict_in_freeze_for(sentence, dates::lasting(*length)),
            }
        }
        Headline::OutsideWindow { deployment: at, planned, length, rules } => {
            let planned = span_of(plan, *at, *planned);
            let planned = match length.seconds == length.civil {
                true => planned,
                false => say::conflict_with_length(planned, dates::elapsed(*length)).text(),
            };
            let names = list(rules.iter().map(|r| short(*r)));
            say::conflict_outside_window(deployment(plan, *at), planned, rules.len(), names)
        }
        Headline::DependencyOrder { from, to, link, lag, at, earliest, seconds } => {
            let (second, demand) = (short(*to), demand(plan, *from, *link, *lag));
            let (at, earliest, length) =
                (point(*at, is_finish(*link)), point(*earliest, is_finish(*link)), dates::length(*seconds));
            if is_finish(*link) {
                say::conflict_dependency_finish(second, at, earliest, demand, length)
            } else {
                say::conflict_dependency_start(second, at, earliest, demand, length)
            }
        }
        _ => say::conflict_gone(),
    }
}

fn outside_release(subject: &str, release: &str, outside: Outside) -> Message {
    match outside {
        Outside::Before(by) => say::conflict_phase_outside_before(subject, dates::length(by), release),
        Outside::After(by) => say::conflict_phase_outside_after(subject, dates::length(by), release),
        Outside::Both(before, after) => {
            let (before, after) = (dates::length(before), dates::length(after));
            say::conflict_phase_outside_both(subject, before, release, after)
        }
    }
}

/// "A", "A and B", "A, B and C".
pub(crate) fn list(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    match items.pop() {
        None => String::new(),
        Some(last) if items.is_empty() => last,
        Some(last) => say::conflict_list(items.join(", "), last).text(),
    }
}

/// What is deployed, as a sentence begins: "The deployment of R2027.06", "Wave R2027.06 Pilot".
pub(crate) fn deployment(plan: &Plan, at: RecordRef) -> String {
    let name = label::short(plan, at);
    match at.kind {
        RecordKind::Wave => say::deployment_of_wave(name).text(),
        _ => say::deployment_of_release(name).text(),
    }
}

/// When something is deployed, by the clock of where it goes, which is named where it is not the plan's.
pub(crate) fn span_of(plan: &Plan, at: RecordRef, span: Span) -> String {
    let wave = plan.get::<Wave>(WaveId(at.id)).filter(|_| at.kind == RecordKind::Wave);
    let zone = match wave.and_then(|wave| wave.environment) {
        Some(Held::Environment(id)) => plan.get::<Environment>(id).and_then(|e| e.zone),
        _ => None,
    };
    match zone.filter(|zone| *zone != plan.zone()) {
        Some(zone) => say::deployment_in_zone(dates::span(span), zone.name()).text(),
        None => dates::span(span),
    }
}

/// A booking with what it is for: "B-014 (R2027.06 SIT)".
pub(crate) fn booking(plan: &Plan, at: RecordRef) -> String {
    let key = label::short(plan, at);
    let Some(booking) = plan.get::<Booking>(BookingId(at.id)).filter(|b| !b.key.is_empty()) else {
        return key;
    };
    let whom = match (booking.phase, booking.release) {
        (Some(phase), _) => label::short(plan, phase.into()),
        (None, Some(release)) => label::short(plan, release.into()),
        (None, None) => booking.purpose.clone(),
    };
    if whom.is_empty() { key } else { say::conflict_named(key, whom).text() }
}

/// A period by the clock of an environment, which is named where it is not the plan's.
pub(crate) fn local(plan: &Plan, environment: RecordRef, period: (NaiveDateTime, NaiveDateTime)) -> String {
    let text = dates::period(period.0, period.1);
    let environment = plan.get::<Environment>(EnvironmentId(environment.id));
    match environment.and_then(|e| e.zone).filter(|zone| *zone != plan.zone()) {
        Some(zone) => say::conflict_in_zone(text, zone.name()).text(),
        None => text,
    }
}

pub(crate) fn tier_name(tier: Tier) -> String {
    kind::choice(tier.word())
}

pub(crate) const fn is_finish(link: DependencyType) -> bool {
    matches!(link, DependencyType::FinishFinish | DependencyType::StartFinish)
}

/// A point of time as people say it: what ends at midnight ends on the day before.
pub(crate) fn point(at: NaiveDateTime, finish: bool) -> String {
    let midnight = at.time() == chrono::NaiveTime::MIN;
    match at.date().pred_opt() {
        Some(before) if midnight && finish => dates::day(before),
        _ if midnight => dates::day(at.date()),
        _ => dates::date_time(at),
    }
}

/// What a dependency asks of what waits: "it follows the end of R1 SIT by 2 working days".
pub(crate) fn demand(plan: &Plan, from: RecordRef, link: DependencyType, lag: Lag) -> Message {
    let first = label::short(plan, from);
    let plain = match link {
        DependencyType::FinishStart => say::demand_fs(first),
        DependencyType::StartStart => say::demand_ss(first),
        DependencyType::FinishFinish => say::demand_ff(first),
        DependencyType::StartFinish => say::demand_sf(first),
    };
    let amount = i64::from(lag.amount.unsigned_abs());
    let length = match lag.unit {
        LagUnit::WorkingDays => say::lag_working_days(amount).text(),
        LagUnit::Hours => dates::length(amount * 3600),
        LagUnit::WorkingHours => say::lag_working_hours(amount).text(),
    };
    match lag.amount {
        0 => plain,
        1.. => say::demand_later(plain, length),
        _ => say::demand_earlier(plain, length),
    }
}

/// The condition of a criterion: "Tests passed at least 98 %".
pub(crate) fn condition(plan: &Plan, at: RecordRef) -> String {
    let Some(criterion) = plan.get::<Criterion>(CriterionId(at.id)) else { return label::short(plan, at) };
    match (criterion.kind, criterion.threshold) {
        (CriterionKind::Metric, Some(threshold)) => {
            let threshold = format!("{threshold} {}", criterion.unit);
            let comparison = kind::choice(criterion.comparison.word());
            say::criterion_metric(&criterion.name, comparison, threshold.trim()).text()
        }
        (CriterionKind::Approval, _) if !criterion.role.is_empty() => {
            say::criterion_approval(&criterion.name, &criterion.role).text()
        }
        _ => criterion.name.clone(),
    }
}

/// The value that counts: "95 on Wed 9 June 2027, by Ann".
pub(crate) fn evidence(latest: Option<&Latest>) -> String {
    latest
        .map_or_else(say::evidence_none, |e| say::evidence_latest(&e.value, dates::moment(e.at), &e.who))
        .text()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use slipway_analysis::{ConflictSet, explain};
    use slipway_testkit::TextPlan;

    /// The sentences of all conflicts, each followed by those of its facts.
    pub(crate) fn said(text: &str) -> Vec<String> {
        let of = TextPlan::read(text);
        let set = ConflictSet::check(&of.plan, of.now);
        let mut lines = Vec::new();
        for conflict in set.iter() {
            let explanation = explain(&of.plan, conflict, of.now);
            lines.push(sentence(&of.plan, conflict, &explanation).text());
            lines.extend(explanation.facts.iter().map(|f| format!("- {}", fact(&of.plan, f).text())));
        }
        lines
    }

    #[test]
    fn every_kind_has_a_label_and_a_rule() {
        for kind in ConflictKind::ALL {
            assert_ne!(kind_label(*kind), kind.slug());
            assert_ne!(rule(*kind), kind.slug());
        }
    }

    #[test]
    fn bookings_are_told_with_place_time_and_length() {
        let text = "
            environment Staging staging
            environment Tokyo test zone=Asia/Tokyo
            group Both members=Staging,Tokyo
            release R2027.06
            phase R2027.06/SIT 2027-06-20..2027-06-30
            booking B-014 Both phase=R2027.06/SIT 2027-06-20..2027-06-30 exclusive
            booking B-021 Staging purpose=Training 2027-06-28 18:00..2027-06-29 02:00 exclusive
            booking B-022 Tokyo 2027-06-20..2027-06-20 shared";
        let expected = [
            "Bookings B-014 (R2027.06 SIT) and B-021 (Training) both hold Staging exclusively: \
             Mon 28 June 2027 18:00 to Tue 29 June 2027 02:00 (8 hours, no working time).",
            "- Booking B-014 (R2027.06 SIT) holds Both exclusively: Sun 20 June 2027 to Wed 30 June 2027.",
            "- Booking B-021 (Training) holds Staging exclusively: \
             Mon 28 June 2027 18:00 to Tue 29 June 2027 02:00.",
            "- Both contains Staging.",
        ];
        let said = said(text);
        assert!(
            said.iter()
                .any(|line| line.contains("Sun 20 June 2027 (Asia/Tokyo time) (24 hours, no working time)"))
        );
        for line in expected {
            assert!(said.iter().any(|l| l == line), "{line}\n{said:#?}");
        }
    }

    #[test]
    fn a_night_in_which_clocks_change_says_its_hours() {
        let text = "
            plan zone=Europe/Berlin
            environment Staging
            booking A Staging 2027-03-27 18:00..2027-03-28 05:00 exclusive
            booking B Staging 2027-03-27 18:00..2027-03-28 05:00 exclusive
            release R1 deploy=2027-10-30T18:00 deploy_minutes=721
            deployment Nights 2027-01-02 18:00..2027-01-03 05:00 rrule=FREQ=DAILY
            freeze Dark 2027-10-30..2027-10-30";
        let said = said(text);
        for part in [
            "(10 hours, not 11 hours, because the clocks change, no working time)",
            "05:01: 12 h 1 min, not 11 h 1 min, because the clocks change",
            "They meet for 6 hours, no working time.",
        ] {
            assert!(said.iter().any(|l| l.contains(part)), "{part}\n{said:#?}");
        }
    }

    #[test]
    fn dates_are_told_as_people_say_them() {
        let text = "
            now 2027-12-01 12:00
            system CRM
            release R1 2027-11-01..2027-12-22T20:00 deploy_minutes=120 systems=CRM
            release R2 2027-11-01..2027-12-30
            freeze \"Year end\" 2027-12-20..2028-01-05 scope=CRM
            phase R1/SIT 2027-11-01..2027-11-05
            phase R1/UAT 2027-11-08..2027-11-12
            dependency D R1/SIT -> R1/UAT FS 2d
            gate R1/Go 2027-11-30
            criterion R1/Go/Tests metric threshold=98 unit=%
            evidence E R1/Go/Tests value=95 at=2027-11-29
            item K-1@R1
            item K-1@R2";
        let expected = [
            "The deployment of R1 (Wed 22 December 2027 20:00 to 22:00) meets the freeze Year end \
             (Mon 20 December 2027 to Wed 5 January 2028). They meet for 2 hours, no working time.",
            "- The rule applies because R1 changes CRM.",
            "R1 UAT starts on Mon 8 November 2027, but may not start before Wed 10 November 2027, because it \
             follows the end of R1 SIT by 2 working days (2 days too early).",
            "The gate R1 Go was due on Tue 30 November 2027, but its criterion Tests at least 98 % is not met: \
             95 on Mon 29 November 2027, by Ann.",
            "K-1 is planned twice: in R1 and in R2.",
        ];
        let said = said(text);
        for line in expected {
            assert!(said.iter().any(|l| l == line), "{line}\n{said:#?}");
        }
    }
}
