//! A large plan of a given size, the same in every run. At 100 times: 2,000 releases (half of them with 8
//! phases, half with 2), 10,000 phases, 100,000 bookings of 500 environments, 20,000 dependencies, 200 window
//! rules, over two years; beside them 10,000 activities of 400 people, 1,900 change requests, 1,500 waves, 1,000
//! outages and refreshes, 10,000 versions that bookings ask for, policies and rules of the process (`process.rs`).
//!
//! It is dense, not tidy: about 70,000 pairs of bookings share an environment and a moment, every tenth phase
//! is not fully booked, every tenth dependency between releases asks for too much.

#![allow(dead_code, reason = "each benchmark uses some of it")]

mod process;

use std::time::Duration;

use chrono::{Days, NaiveDate, NaiveDateTime};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};
use slipway_memory as _;
use slipway_plan::{Plan, Record, RecordKind, RecordRef};
use uuid::Uuid;

/// Time that this thread has spent computing. What others do on the machine does not count.
pub(crate) fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// A quantile, in thousandths, of sorted times, in microseconds.
pub(crate) fn quantile(sorted: &[Duration], of: usize) -> f64 {
    let place = sorted.len() * of / 1_000;
    sorted.get(place.min(sorted.len().saturating_sub(1))).map_or(0.0, |t| t.as_secs_f64() * 1e6)
}

/// How many of each there are.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) releases: u64,
    pub(crate) environments: u64,
    pub(crate) rules: u64,
    /// Without what stands beside releases, phases and bookings.
    pub(crate) plain: bool,
}

/// Times the smallest plan.
pub(crate) const fn size(times: u64) -> Size {
    let rules = if times < 4 { 8 } else { times * 2 };
    Size { releases: times * 20, environments: times * 5, rules, plain: false }
}

impl Size {
    pub(crate) const fn phases(self) -> u64 {
        self.releases * 5
    }
    pub(crate) const fn bookings(self) -> u64 {
        self.releases * 50
    }
}

/// Bookings of a phase.
const BOOKED: u64 = 10;
const KINDS: [&str; 8] = ["build", "unit", "sit", "regression", "uat", "load", "staging", "deploy"];
const TIERS: [&str; 8] =
    ["development", "development", "test", "test", "staging", "test", "staging", "production"];
const ALL_TIERS: [&str; 4] = ["development", "test", "staging", "production"];

pub(crate) fn at(kind: RecordKind, n: u64) -> RecordRef {
    // Spread like real ids: the same number always gives the same one.
    let spread = u128::from(n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_0c91_2a4b_5d67);
    RecordRef::new(kind, Uuid::from_u128(spread | 1))
}

fn day(n: u64) -> String {
    let first = NaiveDate::from_ymd_opt(2027, 1, 4).expect("BUG: that day exists");
    (first + Days::new(n)).to_string()
}

fn made(at: RecordRef, fields: Value) -> Record {
    let Value::Object(fields): Value = fields else { unreachable!("fields are an object") };
    Record::from_fields(at, &fields).expect("BUG: the fields fit their record")
}

/// A number from a number, so that every run has the same plan.
pub(crate) fn mixed(n: u64, below: u64) -> u64 {
    let mut z = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % below
}

/// First phase of a release, and how many it has.
pub(crate) const fn phases_of(release: u64) -> (u64, u64) {
    match release % 2 {
        0 => (release / 2 * 10, 8),
        _ => (release / 2 * 10 + 8, 2),
    }
}

/// Release of a phase, its place in it, and its first day; it lasts a week.
fn phase_of(n: u64) -> (u64, u64, u64) {
    let (release, place) = if n % 10 < 8 { (n / 10 * 2, n % 10) } else { (n / 10 * 2 + 1, n % 10 - 8) };
    (release, place, mixed(release, 660) + place * 7)
}

fn kind_of(release: u64, place: u64) -> usize {
    let (_, count) = phases_of(release);
    usize::try_from(if count == 8 { place } else { place * 3 + 4 }).expect("BUG: there are eight kinds")
}

pub(crate) fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 6, 1).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("BUG: that day exists")
}

/// The plan: all records, and what moved since its baseline.
pub(crate) fn plan(size: Size) -> Plan {
    let mut plan = Plan::from_records(records(size));
    process::moved_since_a_baseline(&mut plan, size);
    plan
}

/// All records but the baseline, those that others name first.
pub(crate) fn records(size: Size) -> Vec<Record> {
    let mut records = Vec::new();
    let settings = json!({
        "name": "Large", "zone": "Europe/Berlin", "approval_lead": "10d", "system_gap": 2,
    });
    records.push(made(at(RecordKind::PlanSettings, 1), settings));
    for n in 0..20 {
        let fields = json!({ "key": format!("P{n}"), "name": "Portfolio" });
        records.push(made(at(RecordKind::Portfolio, n), fields));
    }
    process::before(size, &mut records);
    for n in 0..size.environments {
        let tier = ALL_TIERS[(n % 4) as usize];
        let fields = json!({
            "key": format!("E{n}"), "name": "Environment", "tier": tier, "capacity": 3,
            "refresh_buffer": if n.is_multiple_of(20) { 240 } else { 0 },
            "zone": if n.is_multiple_of(25) { json!("Asia/Kolkata") } else { Value::Null },
        });
        records.push(made(at(RecordKind::Environment, n), fields));
    }
    records.extend((0..size.rules).map(rule));
    (0..size.releases).for_each(|n| release(size, n, &mut records));
    process::events(size, &mut records);
    dependencies(size, &mut records);
    records.extend((0..size.bookings()).map(|n| booking(size, n)));
    records
}

fn rule(n: u64) -> Record {
    let first = day(n % 28);
    let portfolio = at(RecordKind::Portfolio, n / 4 % 20);
    let fields = match n % 4 {
        0 => json!({
            "name": "Evenings", "kind": "deployment", "rrule": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "from": format!("{first}T18:00"), "to": format!("{first}T23:59"), "scope": [portfolio],
        }),
        1 => json!({
            "name": "Day off", "kind": "holiday", "rrule": "FREQ=YEARLY", "from": day(n * 2), "to": day(n * 2),
            "scope": if n % 16 == 1 { Value::Null } else { json!([portfolio]) },
        }),
        2 if n == 2 => json!({
            "name": "Programme", "from": day(300), "to": day(420), "severity": "soft",
            "phase_kinds": ["uat", "sit", "load"],
        }),
        2 => json!({
            "name": "Year end", "rrule": "FREQ=YEARLY", "from": day(n), "to": day(n + 4),
            "tiers": ["production", "staging"],
        }),
        _ => json!({
            "name": "Month end", "rrule": format!("FREQ=MONTHLY;BYMONTHDAY={}", 1 + n % 28), "from": first,
            "to": day(n % 28 + 1), "scope": [portfolio],
            "phase_kinds": if n % 8 == 3 { json!(["uat"]) } else { Value::Null },
        }),
    };
    made(at(RecordKind::WindowRule, n), fields)
}

fn release(size: Size, n: u64, records: &mut Vec<Record>) {
    let (first, count) = phases_of(n);
    let start = mixed(n, 660);
    let end = start + count * 7;
    let id = at(RecordKind::Release, n);
    let whole = n % 100;
    let systems: Vec<RecordRef> = (0..3).map(|of| process::system_of(size, n, of)).collect();
    let governance = ["itsm", "hybrid", "itsm", "continuous"][(n % 4) as usize];
    records.push(made(
        id,
        json!({
            "key": format!("R{n:04}"), "name": "Release", "start": day(start),
            "kind": if whole == 0 { "enterprise" } else { "project" },
            "parents": if whole == 0 { json!([]) } else { json!([at(RecordKind::Release, n - whole)]) },
            "portfolio": at(RecordKind::Portfolio, n % 20), "ready": day(end),
            "deploy": format!("{}T{}", day(end + 1), if n.is_multiple_of(9) { "12:00" } else { "20:00" }),
            "deploy_minutes": 120, "systems": systems, "governance": governance,
            "template": at(RecordKind::ReleaseTemplate, n % process::TEMPLATES),
            "team": at(RecordKind::Team, n % process::teams(size)),
            "owner": at(RecordKind::Person, n % process::people(size)),
        }),
    ));
    for place in 0..count {
        let (kind, from) = (kind_of(n, place), start + place * 7);
        records.push(made(
            at(RecordKind::Phase, first + place),
            json!({
                "release": id, "name": KINDS[kind], "kind": KINDS[kind], "tier": TIERS[kind],
                "start": day(from), "end": day(from + 6),
            }),
        ));
    }
    for gate in 0..2 {
        let name = if gate == 1 || n.is_multiple_of(30) { "Go" } else { "Ready" };
        let gate_at = at(RecordKind::Gate, n * 2 + gate);
        records.push(made(gate_at, json!({ "release": id, "name": name, "at": day(end - gate) })));
        let criterion = at(RecordKind::Criterion, n * 2 + gate);
        let fields = json!({ "gate": gate_at, "name": "Tests", "kind": "metric", "threshold": 98 });
        records.push(made(criterion, fields));
        if !n.is_multiple_of(10) {
            let fields = json!({ "criterion": criterion, "value": "99", "who": "Ada", "at": day(0) });
            records.push(made(at(RecordKind::Evidence, n * 2 + gate), fields));
        }
    }
    for item in (0..5).filter(|_| whole != 0) {
        let twice = n.is_multiple_of(50) || n % 50 == 1;
        let key = if twice && item == 0 { format!("K-{}", n / 50) } else { format!("K-{n}-{item}") };
        let mut fields =
            json!({ "release": id, "key": key, "title": "Item", "estimate": mixed(n + item, 12) });
        if item == 1 && n.is_multiple_of(5) && n > 7 {
            fields["depends_on"] = json!([at(RecordKind::ScopeItem, (n - 7) * 5 + 2)]);
        }
        records.push(made(at(RecordKind::ScopeItem, n * 5 + item), fields));
    }
    process::of_release(size, n, (first, count), start, records);
}

/// The phases of each release in order, and twelve thousand between releases, always later ones after
/// earlier ones, so that there is no cycle.
fn dependencies(size: Size, records: &mut Vec<Record>) {
    let mut link = |n: u64, from: u64, to: u64, lag: &str| {
        let (from, to) = (at(RecordKind::Phase, from), at(RecordKind::Phase, to));
        let fields = json!({ "from": from, "to": to, "lag": lag, "type": "FS" });
        records.push(made(at(RecordKind::Dependency, n), fields));
    };
    let mut count = 0;
    for n in (0..size.phases()).filter(|n| n % 10 != 7 && n % 10 != 9) {
        link(count, n, n + 1, "0d");
        count += 1;
    }
    let wanted = size.releases * 10;
    let mut seed = 0;
    while count < wanted {
        seed += 1;
        let (a, b) = (mixed(seed, size.phases()), mixed(seed + 1_000_000, size.phases()));
        let ((_, _, first), (_, _, second)) = (phase_of(a), phase_of(b));
        if first != second {
            let (from, to) = if first < second { (a, b) } else { (b, a) };
            link(count, from, to, if seed.is_multiple_of(10) { "200d" } else { "1d" });
            count += 1;
        }
    }
}

fn booking(size: Size, n: u64) -> Record {
    let (phase, turn) = (n / BOOKED, n % BOOKED);
    let (release, place, first) = phase_of(phase);
    // The first covers its phase, but for every tenth phase; the others are for two days of it.
    let (start, last) = match turn {
        0 if phase.is_multiple_of(10) => (first, first + 3),
        0 => (first, first + 6),
        _ => {
            let start = first + mixed(n, 6) + u64::from(n.is_multiple_of(101)) * 2;
            (start, start + 1)
        }
    };
    let tier = ALL_TIERS.iter().position(|t| *t == TIERS[kind_of(release, place)]).unwrap_or(0) as u64;
    let environment = match turn {
        0..5 => mixed(n * 7, size.environments / 4) * 4 + tier,
        _ => mixed(n * 7, size.environments),
    };
    let version = json!({
        "system": process::system_of(size, release, n % 3), "version": format!("{release}.0"),
    });
    let hours = |hour: &str| if turn == 8 { format!("T{hour}:00") } else { String::new() };
    made(
        at(RecordKind::Booking, n),
        json!({
            "key": format!("B{n}"), "environment": at(RecordKind::Environment, environment),
            "phase": at(RecordKind::Phase, phase), "release": at(RecordKind::Release, release),
            "start": day(start) + &hours("08"), "end": day(last) + &hours("18"),
            "status": if n.is_multiple_of(30) { "requested" } else { "approved" },
            "versions": if turn == 3 && !size.plain { json!([version]) } else { Value::Null },
            "mode": if n.is_multiple_of(7) { "exclusive" } else { "shared" },
        }),
    )
}
