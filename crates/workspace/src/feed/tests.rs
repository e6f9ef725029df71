//! What a feed holds, for whom, and how it tells that something changed.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use slipway_exchange::ics::{Calendar, Entry, EntryTime, Status, write_verified};
use slipway_plan::record::AudienceId;
use slipway_plan::{Command, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::{Feed, Stamps, calendar};

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn id(kind: RecordKind, n: u128) -> RecordRef {
    RecordRef::new(kind, Uuid::from_u128(n))
}

struct Bench {
    plan: Plan,
    stamps: Stamps,
}

impl Bench {
    fn run(&mut self, command: &Command) {
        let changes = self.plan.effect(command).unwrap();
        self.plan.apply(&changes);
    }

    fn add(&mut self, kind: RecordKind, n: u128, fields: Value) -> RecordRef {
        let record = id(kind, n);
        let Value::Object(fields) = fields else { panic!("fields") };
        self.run(&Command::Add { record, fields });
        self.stamps.by_record.insert(record, (0, at("2027-01-02T10:00:00")));
        record
    }

    fn edit(&mut self, record: RecordRef, fields: Value) {
        let Value::Object(fields) = fields else { panic!("fields") };
        self.run(&Command::Edit { record, fields });
    }

    fn feed(&self, audience: Option<RecordRef>) -> Calendar {
        let audience = audience.map(|a| AudienceId(a.id));
        let of = Feed { audience, from: None, to: None, name: "Example", now: at("2027-02-01T09:00:00") };
        let made = calendar(&self.plan, &self.stamps, &of);
        write_verified(&made).expect("what is made can be written");
        made
    }
}

/// A release with one of everything: portfolio 2, release 3, environments 10 and 11, audience 40.
fn bench() -> Bench {
    let mut b = Bench { plan: Plan::default(), stamps: Stamps::default() };
    b.add(RecordKind::PlanSettings, 1, json!({"name": "Example", "zone": "Europe/Berlin"}));
    let cub = b.add(RecordKind::Portfolio, 2, json!({"key": "CUB", "name": "Billing; Customers"}));
    let ann = b.add(RecordKind::Person, 5, json!({"key": "ann", "name": "Ann Ångström"}));
    let sit = b.add(RecordKind::Environment, 10, json!({"key": "SIT", "name": "SIT 1", "tier": "test"}));
    let zone =
        json!({"key": "NY", "name": "Prod New York", "tier": "production", "zone": "America/New_York"});
    let ny = b.add(RecordKind::Environment, 11, zone);
    let r = b.add(RecordKind::Release, 3, json!({"key": "R2027.06", "name": "Billing summer release", "portfolio": cub,
        "owner": ann, "start": "2027-03-01", "ready": "2027-06-18", "deploy": "2027-06-23T20:00", "deploy_minutes": 240}));
    let phase =
        json!({"release": r, "name": "SIT", "start": "2027-05-03", "end": "2027-05-28", "tier": "test"});
    let phase = b.add(RecordKind::Phase, 20, phase);
    let gate = b.add(RecordKind::Gate, 21, json!({"release": r, "name": "Exit", "at": "2027-05-28T16:00"}));
    let metric =
        json!({"gate": gate, "name": "Tests passed", "kind": "metric", "threshold": 98, "unit": "%"});
    let criterion = b.add(RecordKind::Criterion, 22, metric);
    b.add(RecordKind::Criterion, 23, json!({"gate": gate, "name": "Approval"}));
    let evidence = json!({"criterion": criterion, "value": "97", "who": "Ann", "at": "2027-05-28T15:00"});
    b.add(RecordKind::Evidence, 24, evidence);
    b.add(RecordKind::Milestone, 25, json!({"release": r, "name": "Board", "date": "2027-04-01"}));
    b.add(
        RecordKind::Booking,
        30,
        json!({"environment": sit, "release": r, "phase": phase, "start": "2027-05-03",
        "end": "2027-05-28", "status": "requested"}),
    );
    b.add(
        RecordKind::Booking,
        31,
        json!({"environment": ny, "purpose": "Load test", "start": "2027-05-03T08:00",
        "end": "2027-05-03T18:00", "status": "approved"}),
    );
    b.add(
        RecordKind::EnvironmentEvent,
        32,
        json!({"environment": sit, "kind": "refresh", "name": "Masked copy",
        "start": "2027-05-01T08:00", "end": "2027-05-02T18:00"}),
    );
    b.add(RecordKind::WindowRule, 33, json!({"name": "Year end", "from": "2027-12-20", "to": "2028-01-03"}));
    b.add(RecordKind::WindowRule, 34, json!({"name": "Sundays", "kind": "maintenance", "tiers": ["production"],
        "from": "2027-01-01T21:00", "to": "2027-01-02T00:00", "rrule": "FREQ=WEEKLY;BYDAY=SU;UNTIL=20271231T235959",
        "exceptions": ["2027-03-28"]}));
    b.add(
        RecordKind::WindowRule,
        35,
        json!({"name": "Nights", "kind": "deployment", "from": "2027-01-04T18:00",
        "to": "2027-01-05T05:00", "rrule": "FREQ=WEEKLY;BYDAY=MO"}),
    );
    b.add(
        RecordKind::Audience,
        40,
        json!({"key": "ny", "name": "New York", "environments": [ny],
        "contents": ["bookings", "events", "windows"]}),
    );
    b.add(
        RecordKind::Audience,
        41,
        json!({"key": "cub", "name": "Sponsors", "portfolios": [cub],
        "contents": ["releases", "gates"]}),
    );
    b
}

fn titles(calendar: &Calendar) -> Vec<&str> {
    calendar.events.iter().map(|event| event.summary.as_str()).collect()
}

fn find<'a>(calendar: &'a Calendar, title: &str) -> &'a Entry {
    calendar
        .events
        .iter()
        .find(|event| event.summary == title)
        .unwrap_or_else(|| panic!("{:?}", titles(calendar)))
}

#[test]
fn everybody_sees_all_dates_in_order() {
    let feed = bench().feed(None);
    assert_eq!(
        titles(&feed),
        [
            "Sundays (maintenance)",
            "R2027.06 Billing summer release: Board",
            "SIT 1: Masked copy",
            "R2027.06 Billing summer release: SIT",
            "SIT 1: R2027.06 SIT",
            "Prod New York: Load test",
            "R2027.06 Billing summer release: Exit (gate)",
            "R2027.06 Billing summer release: ready",
            "R2027.06 Billing summer release: deployment",
            "Year end (freeze)",
        ]
    );
    let deployment = find(&feed, "R2027.06 Billing summer release: deployment");
    let (start, end, tz) = (at("2027-06-23T20:00:00"), at("2027-06-24T00:00:00"), chrono_tz::Europe::Berlin);
    assert_eq!(deployment.when, EntryTime::Zoned { start, end, tz });
    assert!(!deployment.transparent);
    assert_eq!(deployment.categories, ["Release", "Billing; Customers"]);
    assert!(deployment.description.contains("Ann Ångström"));
    let gate = find(&feed, "R2027.06 Billing summer release: Exit (gate)");
    assert!(gate.description.contains("Tests passed: not met (97%)"), "{}", gate.description);
    assert!(gate.description.contains("Approval: open"));
    let booking = find(&feed, "SIT 1: R2027.06 SIT");
    assert_eq!((booking.status, booking.transparent), (Status::Tentative, true));
    let load = find(&feed, "Prod New York: Load test");
    assert!(matches!(load.when, EntryTime::Zoned { tz: chrono_tz::America::New_York, .. }), "its own zone");
    assert_eq!(write_verified(&feed), write_verified(&bench().feed(None)), "the same plan, the same bytes");
}

#[test]
fn a_recurring_window_starts_on_its_rule() {
    let feed = bench().feed(None);
    let sundays = find(&feed, "Sundays (maintenance)");
    let EntryTime::Zoned { start, end, .. } = sundays.when else { panic!() };
    assert_eq!((start, end), (at("2027-01-03T21:00:00"), at("2027-01-04T00:00:00")), "a Sunday");
    assert_eq!(sundays.rrule.as_deref(), Some("FREQ=WEEKLY;BYDAY=SU;UNTIL=20271231T225959Z"));
    assert_eq!(sundays.exdates, [at("2027-03-28T21:00:00")]);
}

#[test]
fn an_audience_sees_its_part() {
    let b = bench();
    let ny = b.feed(Some(id(RecordKind::Audience, 40)));
    assert_eq!(titles(&ny), ["Sundays (maintenance)", "Prod New York: Load test", "Year end (freeze)"]);
    assert_eq!(ny.name, "Example: New York");
    let sponsors = b.feed(Some(id(RecordKind::Audience, 41)));
    assert_eq!(sponsors.events.len(), 3);
    let all = b.feed(None);
    assert!(sponsors.events.iter().all(|event| all.events.iter().all(|other| other.uid != event.uid)));
}

#[test]
fn the_range_keeps_what_touches_it() {
    let b = bench();
    let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
    let of = |from, to| {
        let of = Feed { audience: None, from, to, name: "Example", now: at("2027-02-01T09:00:00") };
        let made = calendar(&b.plan, &b.stamps, &of);
        made.events.into_iter().map(|event| event.summary).collect::<Vec<_>>()
    };
    assert_eq!(of(day("2028-01-03"), None), ["Year end (freeze)"]);
    assert_eq!(of(None, day("2027-01-03")), ["Sundays (maintenance)"]);
    assert_eq!(of(day("2027-05-28"), day("2027-05-28")).len(), 3, "phase, booking and gate");
}

#[test]
fn a_uid_stays_and_the_sequence_rises() {
    let mut b = bench();
    let release = id(RecordKind::Release, 3);
    let before = b.feed(None);
    b.edit(release, json!({"deploy": "2027-06-24T20:00", "name": "Renamed"}));
    b.stamps.by_record.insert(release, (1, at("2027-01-20T10:00:00")));
    let after = b.feed(None);
    let old = find(&before, "R2027.06 Billing summer release: deployment");
    let new = find(&after, "R2027.06 Renamed: deployment");
    assert_eq!((&old.uid, old.sequence, new.sequence), (&new.uid, 0, 1));
    assert_eq!(new.stamp, at("2027-01-20T10:00:00"));
    let phase = find(&after, "R2027.06 Renamed: SIT");
    assert_eq!(phase.stamp, new.stamp, "its title changed too");
}

#[test]
fn what_is_off_says_so_for_six_weeks() {
    let mut b = bench();
    let release = id(RecordKind::Release, 3);
    b.edit(release, json!({"status": "cancelled"}));
    b.stamps.by_record.insert(release, (1, at("2027-01-20T10:00:00")));
    let milestone = id(RecordKind::Milestone, 25);
    let gone = b.plan.record(milestone).unwrap();
    b.run(&Command::Remove { record: milestone });
    b.stamps.removed.push((gone, at("2027-01-21T10:00:00")));
    let feed = b.feed(None);
    for title in ["deployment", "SIT", "Exit (gate)", "Board"] {
        let event = find(&feed, &format!("R2027.06 Billing summer release: {title}"));
        assert_eq!(event.status, Status::Cancelled, "{title}");
        assert!(event.sequence >= 1, "{title}");
    }
    b.stamps.by_record.insert(release, (1, at("2026-12-20T10:00:00")));
    b.stamps.removed[0].1 = at("2026-12-20T10:00:00");
    let of = Feed { audience: None, from: None, to: None, name: "Example", now: at("2027-02-20T09:00:00") };
    let later = calendar(&b.plan, &b.stamps, &of);
    assert_eq!(
        titles(&later).iter().filter(|t| t.starts_with("R2027.06")).count(),
        0,
        "{:?}",
        titles(&later)
    );
}

#[test]
fn the_events_of_a_removed_release_are_told() {
    let mut b = bench();
    let release = id(RecordKind::Release, 3);
    let whole = b.plan.clone();
    b.run(&Command::Remove { record: release });
    for record in whole.records().filter(|record| !b.plan.holds(record.reference())) {
        b.stamps.removed.push((record, at("2027-01-21T10:00:00")));
    }
    let feed = b.feed(None);
    let off: Vec<&str> =
        feed.events.iter().filter(|e| e.status == Status::Cancelled).map(|e| e.summary.as_str()).collect();
    assert!(off.contains(&"R2027.06 Billing summer release: deployment"), "{off:?}");
    assert!(off.contains(&"R2027.06 Billing summer release: SIT"), "{off:?}");
}

#[test]
fn very_long_texts_do_not_stop_a_feed() {
    let mut b = bench();
    let long = "ü".repeat(30_000);
    b.edit(id(RecordKind::Release, 3), json!({"description": long, "name": long}));
    assert!(b.feed(None).events.iter().all(|event| event.summary.chars().count() <= 300));
}

#[test]
fn a_time_that_comes_twice_is_one_moment() {
    let mut b = bench();
    let release = id(RecordKind::Release, 3);
    b.add(
        RecordKind::Milestone,
        90,
        json!({"release": release, "name": "Long night", "date": "2027-10-31T02:30"}),
    );
    let feed = b.feed(None);
    let night = feed.events.iter().find(|e| e.summary.contains("Long night")).unwrap();
    let first = at("2027-10-31T00:30:00");
    assert_eq!(night.when, EntryTime::Utc { start: first, end: first });
}

#[test]
fn a_deployment_lasts_as_long_as_it_takes_while_clocks_change() {
    let release = id(RecordKind::Release, 3);
    let deployed = |deploy: &str, minutes: i64| {
        let mut b = bench();
        b.edit(release, json!({"deploy": deploy, "deploy_minutes": minutes}));
        let feed = b.feed(None);
        let is_it = |e: &&Entry| e.categories.iter().any(|c| c == "Release") && e.summary.contains("deploy");
        feed.events.iter().find(is_it).map(|e| e.when.clone())
    };
    let utc = |start: &str, end: &str| EntryTime::Utc { start: at(start), end: at(end) };
    // From the first 02:30 to the second 02:15, 02:30 and 02:31.
    for (minutes, end) in
        [(45, "2027-10-31T01:15:00"), (60, "2027-10-31T01:30:00"), (61, "2027-10-31T01:31:00")]
    {
        assert_eq!(deployed("2027-10-31T02:30", minutes), Some(utc("2027-10-31T00:30:00", end)));
    }
    let tz = chrono_tz::Europe::Berlin;
    let (start, end) = (at("2027-03-27T22:00:00"), at("2027-03-28T07:00:00"));
    assert_eq!(deployed("2027-03-27T22:00", 480), Some(EntryTime::Zoned { start, end, tz }));
}

#[test]
fn what_clocks_going_forward_swallow_is_a_moment() {
    let mut b = bench();
    b.edit(id(RecordKind::Booking, 30), json!({"start": "2027-03-28T02:30", "end": "2027-03-28T03:15"}));
    let feed = b.feed(None);
    let moment = at("2027-03-28T01:30:00");
    assert!(feed.events.iter().any(|e| e.when == EntryTime::Utc { start: moment, end: moment }));
}
