//! What stands beside releases, phases and bookings in the large plan: systems and their versions, people,
//! leave and activities, templates, change requests and their boards, waves, outages, policies and rules of the
//! process, and one baseline. Each kind of conflict has something to look at and something to find.

use serde_json::{Value, json};
use slipway_plan::{Command, Plan, Record, RecordKind, RecordRef};

use super::{KINDS, Size, TIERS, at, day, made, mixed};

pub(super) const TEMPLATES: u64 = 5;
pub(super) const BOARDS: u64 = 4;

pub(super) const fn systems(size: Size) -> u64 {
    size.releases / 10
}

pub(super) const fn people(size: Size) -> u64 {
    size.releases / 5
}

pub(super) const fn teams(size: Size) -> u64 {
    size.releases / 50 + 1
}

/// One of the three systems that a release changes.
pub(super) fn system_of(size: Size, release: u64, of: u64) -> RecordRef {
    at(RecordKind::System, mixed(release * 3 + of, systems(size)))
}

/// What releases and bookings name.
pub(super) fn before(size: Size, records: &mut Vec<Record>) {
    for n in 0..systems(size) {
        let fields = json!({ "key": format!("S{n}"), "name": "System" });
        records.push(made(at(RecordKind::System, n), fields));
    }
    for n in 0..teams(size) {
        let fields = json!({ "key": format!("T{n}"), "name": "Team", "capacity": 1.0 });
        records.push(made(at(RecordKind::Team, n), fields));
    }
    for n in 0..people(size) {
        let team = at(RecordKind::Team, n % teams(size));
        let fields = json!({ "key": format!("U{n}"), "name": "Person", "team": team });
        records.push(made(at(RecordKind::Person, n), fields));
        let (who, first) = (at(RecordKind::Person, n), mixed(n + 5, 700));
        let fields = json!({ "who": who, "start": day(first), "end": day(first + 9) });
        records.push(made(at(RecordKind::Leave, n), fields));
    }
    for n in 0..TEMPLATES {
        let place = |(place, kind): (usize, &&str)| json!({ "name": kind, "kind": kind, "tier": TIERS[place], "offset": place * 7, "days": 7 });
        let phases: Vec<Value> = KINDS.iter().enumerate().map(place).collect();
        let gates = json!([{ "name": "Go", "offset": 50 }, { "name": "Ready", "offset": 55 }]);
        let fields = json!({ "key": format!("M{n}"), "name": "Template", "phases": phases, "gates": gates });
        records.push(made(at(RecordKind::ReleaseTemplate, n), fields));
    }
    for n in 0..BOARDS {
        let (from, to) = (format!("{}T10:00", day(n)), format!("{}T11:00", day(n)));
        let fields = json!({ "key": format!("CAB{n}"), "name": "Board", "rrule": "FREQ=WEEKLY", "from": from, "to": to });
        records.push(made(at(RecordKind::Cab, n), fields));
    }
    if !size.plain {
        rules(records);
    }
}

fn rules(records: &mut Vec<Record>) {
    let policies = [
        "no two enterprise releases touch one system within 5 working days",
        "no production change from T-3 to T+2 of quarter end",
        "no more than 10 releases deploy in one day",
        "at least 1 regression cycles before staging ends",
        "every enterprise release has a Go gate",
        "every project release has at least 1 days between ready and deployment",
    ];
    for (n, rule) in (0..).zip(policies) {
        records.push(made(at(RecordKind::Policy, n), json!({ "name": "Policy", "rule": rule })));
    }
    let rules = [
        json!({ "conflict": "change-unapproved", "severity": "off", "governance": ["continuous"] }),
        json!({ "conflict": "booking-missing", "severity": "error", "release_kinds": ["enterprise"] }),
        json!({
            "conflict": "phase-order", "severity": "error", "template": at(RecordKind::ReleaseTemplate, 1),
        }),
    ];
    for (n, rule) in (0..).zip(rules) {
        records.push(made(at(RecordKind::ProcessRule, n), rule));
    }
}

/// What stands beside a release whose phases begin at `first`: change request, waves, activities.
pub(super) fn of_release(size: Size, n: u64, phases: (u64, u64), start: u64, records: &mut Vec<Record>) {
    if size.plain {
        return;
    }
    let id = at(RecordKind::Release, n);
    let deploy = start + phases.1 * 7 + 1;
    if !n.is_multiple_of(20) {
        let state = if n.is_multiple_of(7) { "submitted" } else { "approved" };
        let fields = json!({
            "key": format!("CHG{n}"), "name": "Change", "state": state, "releases": [id],
            "cab": at(RecordKind::Cab, n % BOARDS), "submitted": day(deploy.saturating_sub(mixed(n, 20))),
        });
        records.push(made(at(RecordKind::ChangeRequest, n), fields));
    }
    for wave in (0..3).filter(|_| n.is_multiple_of(4)) {
        let begins = format!("{}T20:00", day(deploy + wave));
        let soak = if n.is_multiple_of(40) { "36h" } else { "20h" };
        let fields = json!({ "release": id, "name": "Wave", "start": begins, "minutes": 90, "soak": soak });
        records.push(made(at(RecordKind::Wave, n * 3 + wave), fields));
    }
    for place in 0..phases.1 {
        let phase = phases.0 + place;
        let assignee = at(RecordKind::Person, mixed(phase, people(size)));
        let from = start + place * 7;
        let fields = json!({
            "phase": at(RecordKind::Phase, phase), "name": "Activity", "assignee": assignee,
            "start": day(from), "due": day(from + 1),
        });
        records.push(made(at(RecordKind::Activity, phase), fields));
    }
}

/// An outage and a refresh of each environment.
pub(super) fn events(size: Size, records: &mut Vec<Record>) {
    for n in (0..size.environments * 2).filter(|_| !size.plain) {
        let first = day(mixed(n + 9, 700));
        let kind = if n.is_multiple_of(2) { "outage" } else { "refresh" };
        let fields = json!({
            "environment": at(RecordKind::Environment, n / 2), "kind": kind, "name": "Event", "planned": true,
            "start": format!("{first}T06:00"), "end": format!("{first}T12:00"),
        });
        records.push(made(at(RecordKind::EnvironmentEvent, n), fields));
    }
}

/// A baseline, and every twentieth release moved by three weeks since.
pub(super) fn moved_since_a_baseline(plan: &mut Plan, size: Size) {
    let record = at(RecordKind::Baseline, 0);
    if size.plain {
        return;
    }
    let Value::Object(fields) = json!({ "name": "Plan of the year", "position": 1, "tolerance": 5 }) else {
        unreachable!("fields are an object")
    };
    let releases = (0..size.releases).filter(|n| n % 20 == 3).map(|n| at(RecordKind::Release, n));
    let moves = releases.map(|record| Command::Move { record, days: 21, minutes: 0 });
    for command in std::iter::once(Command::Add { record, fields }).chain(moves) {
        let changes = plan.effect(&command).expect("BUG: the command fits the plan");
        plan.apply(&changes);
    }
}
