//! How long a full check and the check after one edit take on a large plan: 2,000 releases, 10,000 phases,
//! 500 environments, 20,000 dependencies, 200 window rules, and 20,000 or 100,000 bookings.
//!
//! `cargo bench -p slipway-analysis`

#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark for a terminal")]

use std::hint::black_box;
use std::time::Duration;

use chrono::{Days, NaiveDate, NaiveDateTime};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::{Map, Value, json};
use slipway_analysis::{ConflictKind, ConflictSet};
use slipway_plan::{Command, Plan, Record, RecordKind, RecordRef, invert};
use uuid::Uuid;

const RELEASES: u64 = 2_000;
const ENVIRONMENTS: u64 = 500;
const RULES: u64 = 200;

fn at(kind: RecordKind, n: u64) -> RecordRef {
    // Spread like real ids: the same number always gives the same one.
    let spread = u128::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_0c91_2a4b_5d67);
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
fn mixed(n: u64, below: u64) -> u64 {
    let mut z = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % below
}

fn release(n: u64, records: &mut Vec<Record>) {
    let start = mixed(n, 680);
    let id = at(RecordKind::Release, n);
    records.push(made(
        id,
        json!({
            "key": format!("R{n:04}"), "name": "Release", "start": day(start), "ready": day(start + 40),
            "deploy": format!("{}T{}", day(start + 42), if n.is_multiple_of(9) { "12:00" } else { "20:00" }),
            "deploy_minutes": 120,
        }),
    ));
    let tiers = ["development", "test", "test", "staging", "production"];
    let kinds = ["build", "sit", "uat", "staging", "deploy"];
    for p in 0..5 {
        let first = start + p * 8;
        records.push(made(
            at(RecordKind::Phase, n * 5 + p),
            json!({
                "release": id, "name": kinds[p as usize], "kind": kinds[p as usize],
                "tier": tiers[p as usize], "start": day(first), "end": day(first + 9),
            }),
        ));
    }
    for gate in 0..2 {
        let gate_at = at(RecordKind::Gate, n * 2 + gate);
        records.push(made(gate_at, json!({ "release": id, "name": "Go", "at": day(start + 38) })));
        let fields = json!({ "gate": gate_at, "name": "Tests", "kind": "metric", "threshold": 98 });
        records.push(made(at(RecordKind::Criterion, n * 2 + gate), fields));
    }
    for item in 0..5 {
        let key = if n.is_multiple_of(50) && item == 0 { "K-0".to_owned() } else { format!("K-{n}-{item}") };
        let fields = json!({ "release": id, "key": key, "title": "Item" });
        records.push(made(at(RecordKind::ScopeItem, n * 5 + item), fields));
    }
}

fn booking(n: u64) -> Record {
    let phase = n % (RELEASES * 5);
    let start = mixed(phase / 5, 680) + (phase % 5) * 8 + mixed(n, 8);
    made(
        at(RecordKind::Booking, n),
        json!({
            "key": format!("B{n}"), "environment": at(RecordKind::Environment, mixed(n * 7, ENVIRONMENTS)),
            "phase": at(RecordKind::Phase, phase), "release": at(RecordKind::Release, phase / 5),
            "start": day(start), "end": day(start + 1), "status": "approved",
            "mode": if n.is_multiple_of(7) { "exclusive" } else { "shared" },
        }),
    )
}

fn plan(bookings: u64) -> Plan {
    let mut records = Vec::new();
    let settings = json!({ "name": "Large", "zone": "Europe/Berlin" });
    records.push(made(at(RecordKind::PlanSettings, 1), settings));
    let tiers = ["development", "test", "staging", "production"];
    for n in 0..ENVIRONMENTS {
        let fields = json!({
            "key": format!("E{n}"), "name": "Environment", "tier": tiers[(n % 4) as usize], "capacity": 4,
        });
        records.push(made(at(RecordKind::Environment, n), fields));
    }
    for n in 0..RELEASES {
        release(n, &mut records);
    }
    for n in 0..RULES {
        let (kind, rule, from, to) = match n % 4 {
            0 => ("deployment", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "T18:00", "T23:59"),
            1 => ("holiday", "FREQ=YEARLY", "", ""),
            _ => ("freeze", "FREQ=MONTHLY;BYMONTHDAY=28", "", ""),
        };
        let first = day(n);
        let portfolio_less = if n % 4 == 0 { json!(["production"]) } else { json!(["staging"]) };
        let fields = json!({
            "name": "Rule", "kind": kind, "rrule": rule, "from": format!("{first}{from}"),
            "to": format!("{first}{to}"), "tiers": portfolio_less,
            "phase_kinds": if n % 8 == 2 { json!(["uat"]) } else { Value::Null },
        });
        records.push(made(at(RecordKind::WindowRule, n), fields));
    }
    for n in 0..RELEASES * 10 {
        let (from, to) = (mixed(n, RELEASES * 5), mixed(n + 1, RELEASES * 5));
        let (from, to) = (from.min(to), from.max(to) + 1);
        if to < RELEASES * 5 {
            let fields = json!({
                "from": at(RecordKind::Phase, from), "to": at(RecordKind::Phase, to), "lag": "1d", "type": "SS",
            });
            records.push(made(at(RecordKind::Dependency, n), fields));
        }
    }
    records.extend((0..bookings).map(booking));
    Plan::from_records(records)
}

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 6, 1).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("BUG: that day exists")
}

/// There and back again, so that the plan is the same for every round.
fn edit(c: &mut Criterion, name: &str, plan: &mut Plan, set: &mut ConflictSet, command: &Command) {
    let changes = plan.effect(command).expect("BUG: the command fits the plan");
    let back = invert(&changes);
    let mut there = true;
    c.bench_function(name, |b| {
        b.iter_custom(|rounds| {
            let mut time = Duration::ZERO;
            for _ in 0..rounds {
                let changes = if there { &changes } else { &back };
                there = !there;
                plan.apply(changes);
                let start = std::time::Instant::now();
                black_box(set.update(plan, changes, now()));
                time += start.elapsed();
            }
            time
        });
    });
    if !there {
        plan.apply(&back);
        set.update(plan, &back, now());
    }
}

fn shift(record: RecordRef) -> Command {
    Command::Move { record, days: 1, minutes: 0 }
}

fn run(c: &mut Criterion, bookings: u64) {
    let mut plan = plan(bookings);
    let size = format!("{bookings} bookings");
    c.bench_function(&format!("full check, {size}"), |b| {
        b.iter_batched(|| (), |()| ConflictSet::check(&plan, now()), BatchSize::LargeInput);
    });
    let mut set = ConflictSet::check(&plan, now());
    for (kind, count) in ConflictKind::ALL.iter().zip(set.counts().by_kind) {
        println!("  {} {count}", kind.slug());
    }
    for (what, record) in [
        ("booking", at(RecordKind::Booking, 77)),
        ("phase", at(RecordKind::Phase, 77)),
        ("release", at(RecordKind::Release, 77)),
        ("freeze", at(RecordKind::WindowRule, 2)),
    ] {
        edit(c, &format!("move a {what}, {size}"), &mut plan, &mut set, &shift(record));
    }
    let fields = Map::from_iter([("name".to_owned(), json!("Another name"))]);
    let rename = Command::Edit { record: at(RecordKind::Release, 78), fields };
    edit(c, &format!("rename a release, {size}"), &mut plan, &mut set, &rename);
}

fn all(c: &mut Criterion) {
    run(c, 20_000);
    run(c, 100_000);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(2));
    targets = all
}
criterion_main!(benches);
