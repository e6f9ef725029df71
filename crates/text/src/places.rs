//! Conflicts of environments, versions and clocks in words, and their facts.
//!
//! Invariant: every headline and statement of this area has a sentence; the first match has no default.

use slipway_analysis::{Membership, OddTime, PlaceHeadline, PlaceStatement, PlaceWay};
use slipway_plan::record::EventKind;
use slipway_plan::time::LagUnit;
use slipway_plan::{Lag, Plan, RecordKind, RecordRef};

use crate::conflicts::{booking, deployment, list, local, span_of, tier_name};
use crate::message::Message;
use crate::{dates, label, say};

/// The conflict in one sentence.
pub(crate) fn sentence(plan: &Plan, headline: &PlaceHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        PlaceHeadline::VersionClash { first, second, environment, system, versions, period, length } => {
            say::conflict_version_clash(
                booking(plan, *first),
                booking(plan, *second),
                short(*system),
                short(*environment),
                &versions.0,
                &versions.1,
                local(plan, *environment, *period),
                dates::lasting(*length),
            )
        }
        PlaceHeadline::BufferViolated { booking: of, environment, after, ends, starts, minutes, seconds } => {
            let (name, place, starts) = (booking(plan, *of), short(*environment), dates::date_time(*starts));
            let buffer = dates::length(minutes.saturating_mul(60));
            let (ends, missing) = (dates::date_time(*ends), dates::length(*seconds));
            if after.kind == RecordKind::Booking {
                let after = booking(plan, *after);
                say::conflict_buffer_after_booking(name, place, starts, buffer, after, ends, missing)
            } else {
                say::conflict_buffer_after_refresh(name, place, starts, buffer, short(*after), ends, missing)
            }
        }
        PlaceHeadline::EnvironmentOutage { .. } => outage(plan, headline),
        PlaceHeadline::BookingUnapproved { booking: of, starts, lead, started } => {
            let (name, starts) = (booking(plan, *of), dates::date_time(*starts));
            if *started {
                say::conflict_unapproved_late(name, starts)
            } else {
                say::conflict_unapproved_soon(name, starts, lag(*lead))
            }
        }
        PlaceHeadline::PipelineOrder { .. }
        | PlaceHeadline::SameSystemTooClose { .. }
        | PlaceHeadline::SoakTooShort { .. } => too_early(plan, headline),
        PlaceHeadline::DstAmbiguous { record, time } => {
            let (name, at) = (named(plan, *record), dates::date_time(time.at));
            if time.twice {
                say::conflict_odd_twice(name, at, time.zone.name())
            } else {
                say::conflict_odd_missing(name, at, time.zone.name())
            }
        }
    }
}

/// What comes before its time.
fn too_early(plan: &Plan, headline: &PlaceHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match headline {
        PlaceHeadline::PipelineOrder {
            front,
            booking: of,
            system,
            version,
            tiers,
            leaves,
            reaches,
            seconds,
        } => say::conflict_pipeline_order(
            short(*system),
            version,
            tier_name(tiers.1),
            booking(plan, *of),
            dates::date_time(*reaches),
            tier_name(tiers.0),
            booking(plan, *front),
            dates::date_time(*leaves),
            dates::length(*seconds),
        ),
        PlaceHeadline::SameSystemTooClose { first, second, system, deploys, gap, earliest } => {
            say::conflict_too_close(
                deployer(plan, *second, true),
                short(*system),
                span_of(plan, *second, deploys.1),
                deployer(plan, *first, false),
                span_of(plan, *first, deploys.0),
                say::lag_working_days(*gap).text(),
                dates::day(*earliest),
            )
        }
        PlaceHeadline::SoakTooShort { first, second, soak, begins, earliest, seconds } => {
            say::conflict_soak_too_short(
                short(*second),
                dates::date_time(*begins),
                short(*first),
                lag(*soak),
                dates::date_time(*earliest),
                dates::length(*seconds),
            )
        }
        _ => say::conflict_gone(),
    }
}

fn outage(plan: &Plan, headline: &PlaceHeadline) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    let PlaceHeadline::EnvironmentOutage { subject, environment, cause, period, length } = headline else {
        return say::conflict_gone();
    };
    let (what, length) = (short(*cause), dates::lasting(*length));
    let maintenance = cause.kind == RecordKind::WindowRule;
    let place = environment.map(short).unwrap_or_default();
    if subject.kind == RecordKind::Booking {
        let name = booking(plan, *subject);
        let of = environment.unwrap_or(*subject);
        let period = local(plan, of, *period);
        match maintenance {
            true => say::conflict_outage_booking_maintenance(name, what, place, period, length),
            false => say::conflict_outage_booking(name, what, place, period, length),
        }
    } else {
        let (name, period) =
            (deployment(plan, *subject), span_of(plan, *subject, dates::as_span(period.0, period.1)));
        match maintenance {
            true => say::conflict_outage_deployment_maintenance(name, what, period, length),
            false => say::conflict_outage_deployment(name, what, place, period, length),
        }
    }
}

/// Who deploys: "R2027.06", or "wave R2027.06 Pilot".
fn deployer(plan: &Plan, at: RecordRef, begins: bool) -> String {
    let name = label::short(plan, at);
    match (at.kind, begins) {
        (RecordKind::Wave, true) => say::deployment_of_wave(name).text(),
        (RecordKind::Wave, false) => say::deployment_of_wave_within(name).text(),
        _ => name,
    }
}

/// A booking with what it is for, anything else by its name.
fn named(plan: &Plan, at: RecordRef) -> String {
    if at.kind == RecordKind::Booking { booking(plan, at) } else { label::short(plan, at) }
}

fn lag(of: Lag) -> String {
    let amount = i64::from(of.amount);
    match of.unit {
        LagUnit::WorkingDays => say::lag_working_days(amount).text(),
        LagUnit::Hours => dates::length(amount * 3600),
        LagUnit::WorkingHours => say::lag_working_hours(amount).text(),
    }
}

/// What the plan says, in one sentence.
pub(crate) fn fact(plan: &Plan, statement: &PlaceStatement) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match statement {
        PlaceStatement::Needs { booking: of, system, version } => {
            say::fact_needs_version(booking(plan, *of), short(*system), version)
        }
        PlaceStatement::Buffer { environment, minutes } => {
            say::fact_buffer(short(*environment), dates::length(minutes.saturating_mul(60)))
        }
        PlaceStatement::Happens { event, environment, kind, span } => {
            let (event, place, period) = (short(*event), short(*environment), dates::span(*span));
            match kind {
                EventKind::Outage => say::fact_outage(event, place, period),
                EventKind::Refresh => say::fact_refresh(event, place, period),
                EventKind::Freeze => say::fact_freeze_of(event, place, period),
                EventKind::Configuration => say::fact_configuration(event, place, period),
            }
        }
        PlaceStatement::Maintained { rule, from, to } => {
            say::fact_maintained(short(*rule), dates::period(*from, *to))
        }
        PlaceStatement::Covers(ways) => {
            say::fact_covers(list(ways.iter().map(|way| place_way(plan, *way).text())))
        }
        PlaceStatement::Requested { booking: of, span } => {
            say::fact_requested(booking(plan, *of), dates::span(*span))
        }
        PlaceStatement::ApprovedBefore(lead) => say::fact_approved_before(lag(*lead)),
        PlaceStatement::Changes { release, system } => say::fact_changes(short(*release), short(*system)),
        PlaceStatement::SystemGap(days) => say::fact_system_gap(*days),
        PlaceStatement::WaveLasts { wave, span } => {
            say::fact_wave_lasts(short(*wave), span_of(plan, *wave, *span))
        }
        PlaceStatement::Watched { wave, soak } => say::fact_watched(short(*wave), lag(*soak)),
        PlaceStatement::Odd { record, time } => odd(plan, *record, time),
        PlaceStatement::ClocksChange { time } if time.twice => say::fact_clocks_back(time.zone.name()),
        PlaceStatement::ClocksChange { time } => say::fact_clocks_forward(time.zone.name()),
    }
}

fn odd(plan: &Plan, record: RecordRef, time: &OddTime) -> Message {
    let (name, at) = (named(plan, record), dates::date_time(time.at));
    match time.finish {
        true => say::fact_odd_end(name, at, time.zone.name()),
        false => say::fact_odd_start(name, at, time.zone.name()),
    }
}

fn place_way(plan: &Plan, way: PlaceWay) -> Message {
    let short = |at: RecordRef| label::short(plan, at);
    match way {
        PlaceWay::Portfolio { environment, portfolio } => {
            say::fact_place_portfolio(short(environment), short(portfolio))
        }
        PlaceWay::System { environment, system } => say::fact_place_system(short(system), short(environment)),
        PlaceWay::Group(Membership { group, environment }) => {
            say::fact_place_group(short(group), short(environment))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::conflicts::tests::said;

    fn check(text: &str, expected: &[&str]) {
        let said = said(text);
        for line in expected {
            assert!(said.iter().any(|l| l == line), "{line}\n{said:#?}");
        }
    }

    #[test]
    fn environments_are_told_with_version_buffer_and_outage() {
        check(
            "plan system_gap=2
            now 2027-06-10 12:00
            system CRM
            environment T test
            environment S staging capacity=2 refresh_buffer=240
            environment_event Storage S 2027-06-16..2027-06-16
            maintenance Nights 2027-06-17 02:00..2027-06-17 04:00 scope=S
            booking A T 2027-06-14..2027-06-15 approved versions=CRM:1
            booking B S 2027-06-15..2027-06-17 versions=CRM:1
            booking C S 2027-06-17..2027-06-18 approved versions=CRM:2
            booking D S 2027-06-19 02:00..2027-06-19 12:00 approved",
            &[
                "Bookings B and C need different versions of CRM in S, 1 and 2: Thu 17 June 2027 (24 hours, \
                 8 hours of it working time).",
                "Booking D of S starts on Sat 19 June 2027 02:00, but S needs 4 hours after booking C, which \
                 ends on Sat 19 June 2027 00:00 (2 hours too early).",
                "Booking B meets the outage Storage of S: Wed 16 June 2027 (24 hours, 8 hours of it working \
                 time).",
                "Booking B meets the maintenance window Nights of S: Thu 17 June 2027 02:00 to 04:00 (2 hours, \
                 no working time).",
                "Booking B starts on Tue 15 June 2027 00:00, in less than 5 working days, and is not approved \
                 yet.",
                "CRM 1 reaches Staging with booking B on Tue 15 June 2027 00:00, but leaves Test with booking A \
                 only on Wed 16 June 2027 00:00 (24 hours too early).",
                "- Booking B needs CRM 1.",
                "- S needs 4 hours after a booking or a refresh.",
                "- Storage is an outage of S: Wed 16 June 2027.",
                "- Bookings are approved 5 working days before they start.",
            ],
        );
    }

    #[test]
    fn waves_are_told_by_their_name_and_clock() {
        check(
            "system CRM
            environment P1 production
            environment Tokyo production zone=Asia/Tokyo
            group All members=P1,Tokyo
            environment_event Line P1 2027-06-14 21:00..2027-06-14 23:00
            release R1 ready=2027-06-14 systems=CRM governance=continuous
            wave R1/One P1 2027-06-14 20:00 minutes=120
            wave R1/Away Tokyo 2027-06-15 02:00 minutes=60
            wave R1/Rest All 2027-06-15 20:00 minutes=60
            freeze Night 2027-06-14..2027-06-14 scope=Tokyo
            freeze Late 2027-06-15..2027-06-15 scope=P1
            deployment Morning 2027-06-14 08:00..2027-06-14 09:00
            maintenance Rack 2027-06-14 20:00..2027-06-14 21:00 tiers=production
            holiday Corpus 2027-06-15..2027-06-15
            policy Quiet \"rule=no production change from T-16 to T-15 of month end\"
            policy Handover \"rule=every release has at least 1 day between ready and deployment\"",
            &[
                "Wave R1 One (Mon 14 June 2027 20:00 to 22:00) lies outside its only deployment window: Morning.",
                "Wave R1 One meets the outage Line of P1: Mon 14 June 2027 21:00 to 22:00 (1 hour, no working \
                 time).",
                "Wave R1 One meets the maintenance window Rack: Mon 14 June 2027 20:00 to 21:00 (1 hour, no \
                 working time).",
                "Wave R1 Away (Tue 15 June 2027 02:00 to 03:00, Asia/Tokyo time) meets the freeze Night (Mon 14 \
                 June 2027 07:00 to Tue 15 June 2027 07:00). They meet for 1 hour, no working time.",
                "- The rule applies because wave R1 Away goes to Tokyo.",
                "- The rule applies because wave R1 Rest goes to All.",
                "- All contains P1.",
                "- Wave R1 Away is deployed: Tue 15 June 2027 02:00 to 03:00, Asia/Tokyo time.",
                "Wave R1 Rest lies on a holiday: Corpus, Tue 15 June 2027.",
                "Wave R1 One (Mon 14 June 2027 20:00 to 22:00) lies between Mon 14 June 2027 and Tue 15 June \
                 2027. This breaks the policy Quiet: “no production change from T-16 to T-15 of month end”.",
                "R1 is ready on Mon 14 June 2027, and its wave R1 One is deployed Mon 14 June 2027 20:00 to 22:00. \
                 This breaks the policy Handover: “every release has at least 1 day between ready and \
                 deployment”.",
            ],
        );
    }

    #[test]
    fn releases_are_told_with_gap_soak_and_clocks() {
        check(
            "plan system_gap=2
            system CRM
            release R1 deploy=2027-06-14T20:00 systems=CRM
            release R2 deploy=2027-06-15T20:00 systems=CRM
            wave R1/One 2027-06-14 20:00 minutes=60 soak=48h
            wave R1/Two 2027-06-15 21:00 minutes=60
            release R3 deploy=2027-03-28T02:30
            gate R3/Go 2027-10-31T02:30",
            &[
                "R2 deploys CRM on Tue 15 June 2027 20:00, too soon after wave R1 One on Mon 14 June 2027 \
                 20:00 to 21:00: with \
                 2 working days between, it may not be deployed before Wed 16 June 2027.",
                "Wave R1 Two begins on Tue 15 June 2027 21:00, but R1 One is watched for 2 days, until Wed \
                 16 June 2027 21:00 (24 hours too early).",
                "R3: Sun 28 March 2027 02:30 does not exist in Europe/Berlin, because the clocks go forward.",
                "R3 Go: Sun 31 October 2027 02:30 occurs twice in Europe/Berlin, because the clocks go back.",
                "- R1 changes CRM.",
                "- Between two deployments of one system lie 2 working days.",
                "- Wave R1 One is watched for 2 days.",
                "- R3 is planned for Sun 28 March 2027 02:30, Europe/Berlin time.",
            ],
        );
    }
}
