//! Plans for the tests of reports: a year that people would recognise, with names in several scripts.
//!
//! *Invariant*: built in memory, the same each time. Deliberately not here: the example year of the product.

use serde_json::{Value, json};
use slipway_plan::{Plan, RecordKind};
use slipway_testkit::TestPlan;

/// Keys and names of the releases of [`plan`].
pub(crate) const RELEASES: [(&str, &str); 14] = [
    ("R2027.01", "Winter tariffs and Größenprüfung"),
    ("R2027.02", "Zahlungsabgleich für das neue Hauptbuch"),
    ("R2027.03", "Customer portal: self-service meter readings"),
    ("R2027.04", "Ανανέωση τιμολόγησης Ωμέγα"),
    ("R2027.05", "Выпуск учёта электроэнергии"),
    ("R2027.06", "電力取引 新しい市場"),
    ("R2027.07", "Grid balancing on the quarter-hour market"),
    ("R2027.08", "Smart meter roll-out, wave 4: north and islands"),
    (
        "R2027.09",
        "Regulator's report: capacity, losses, outages and the reserve market of the following winter",
    ),
    ("Q1-27", "Enterprise release Q1"),
    ("Q2-27", "Enterprise release Q2"),
    ("Q3-27", "Enterprise release Q3"),
    ("Q4-27", "Enterprise release Q4"),
    ("HF-27-1", "Hotfix: rounding of reverse charge"),
];

/// A year with everything that reports show.
pub(crate) fn plan() -> Plan {
    made_plan().build()
}

fn made_plan() -> TestPlan {
    let mut made = TestPlan::new()
        .add(RecordKind::Person, "ko", json!({ "key": "ko", "name": "K. Ødegård" }))
        .add(RecordKind::Person, "sl", json!({ "key": "sl", "name": "S. Łukasiewicz" }))
        .add(
            RecordKind::Portfolio,
            "CUS",
            json!({ "key": "CUS", "name": "Customer and billing", "owner": "sl" }),
        )
        .add(RecordKind::Portfolio, "GRID", json!({ "key": "GRID", "name": "Grid and markets" }))
        .environment("STG", "staging", 1)
        .environment("TST", "test", 2)
        .window("Year-end freeze", "freeze", "2026-12-18", "2027-01-08")
        .window("Quarter-end freeze Q2", "freeze", "2027-06-24", "2027-07-02")
        .window("Year-end freeze 2027", "freeze", "2027-12-17", "2028-01-07")
        .window("Labour Day", "holiday", "2027-05-01", "2027-05-01")
        .window("Ascension Day", "holiday", "2027-05-06", "2027-05-06");
    for (n, (key, name)) in RELEASES.into_iter().enumerate() {
        made = release(made, n, key, name);
    }
    made = evidence(made);
    made.booking("B1", "STG", "exclusive", "2027-05-17", "2027-05-28")
        .booking("B2", "STG", "exclusive", "2027-05-24", "2027-06-04")
        .with(RecordKind::Booking, "B1", json!({ "release": "R2027.04" }))
        .with(RecordKind::Booking, "B2", json!({ "release": "R2027.05" }))
}

/// The status date of the tests.
pub(crate) const NOW: &str = "2027-05-12T09:00";

fn day(from: &str, days: i64) -> String {
    let first: slipway_plan::Moment = from.parse().unwrap();
    first.shifted(days, 0).unwrap().to_string()
}

fn release(made: TestPlan, n: usize, key: &str, name: &str) -> TestPlan {
    let start = match n {
        0..9 => day("2027-01-04", 28 * n as i64),
        9..13 => day("2027-01-04", 91 * (n as i64 - 9)),
        _ => "2027-05-03".to_owned(),
    };
    let deploy = format!("{}T20:00", day(&start, 74));
    let portfolio = match n {
        0..5 => json!("CUS"),
        5..9 => json!("GRID"),
        _ => Value::Null,
    };
    let status = if deploy.as_str() < NOW {
        "completed"
    } else if start.as_str() < NOW {
        "in_progress"
    } else {
        "planned"
    };
    let fields = json!({ "key": key, "name": name, "start": start, "ready": day(&start, 67), "deploy": deploy,
        "deploy_minutes": 240, "portfolio": portfolio, "status": status, "owner": "ko", "governance": "continuous",
        "kind": if n < 9 { "project" } else if n < 13 { "enterprise" } else { "emergency" } });
    let mut made = made.add(RecordKind::Release, key, fields);
    for (name, tier, from, to) in
        [("Build", "", 0, 27), ("SIT", "test", 28, 48), ("UAT", "staging", 45, 62), ("Hypercare", "", 75, 78)]
    {
        made = made.phase(key, name, tier, &day(&start, from), &day(&start, to));
    }
    made = made.gate(key, "Scope agreed", &day(&start, 14)).gate(key, "Go / no-go", &day(&start, 70));
    made = made.milestone(key, "Documentation handed over", &day(&start, 60));
    if n < 9 {
        for item in 0..12 {
            let done = status == "completed" || (status == "in_progress" && item < 8 - n);
            let status = if done {
                "done"
            } else if item < 9 {
                "in_progress"
            } else {
                "open"
            };
            let name = format!("{key}-{item}");
            made = made.scope(key, &name).with(RecordKind::ScopeItem, &name, json!({ "status": status }));
        }
    }
    made
}

fn evidence(made: TestPlan) -> TestPlan {
    let mut made = made
        .with(RecordKind::Release, "R2027.03", json!({ "forecast_deploy": "2027-05-18T20:00" }))
        .with(RecordKind::Release, "R2027.04", json!({ "forecast_deploy": "2027-06-10T20:00" }));
    for release in ["R2027.03", "R2027.04"] {
        let gate = format!("{release}/Go / no-go");
        let add = |made: TestPlan, name: &str, fields: Value| {
            let mut all = json!({ "gate": gate, "name": name });
            all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            made.add(RecordKind::Criterion, &format!("{gate}/{name}"), all)
        };
        made = add(
            made,
            "Tests passed",
            json!({ "kind": "metric", "comparison": "at_least", "threshold": 98.0, "unit": "%" }),
        );
        made = add(
            made,
            "Open P1 and P2 defects",
            json!({ "kind": "metric", "comparison": "at_most", "threshold": 0.0 }),
        );
        made = add(made, "Approval", json!({ "kind": "approval", "role": "release_manager" }));
    }
    let proof = |made: TestPlan, name: &str, value: &str, note: &str| {
        let criterion = format!("R2027.03/Go / no-go/{name}");
        let fields = json!({ "criterion": criterion, "value": value, "who": "T. 田中", "at": "2027-05-11", "note": note });
        made.add(RecordKind::Evidence, name, fields)
    };
    let made = proof(made, "Tests passed", "98.0", "1,176 of 1,200");
    proof(made, "Open P1 and P2 defects", "2", "")
}

/// The year of real releases that the corpus holds; `None` where it is not there.
pub(crate) fn corpus() -> Option<Plan> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/year");
    let rows = |name: &str| -> Option<Vec<Vec<String>>> {
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        Some(text.lines().skip(1).map(|l| l.split(',').map(str::to_owned).collect()).collect())
    };
    let mut made = TestPlan::new();
    for portfolio in ["OpenStack", "Node.js", "Ubuntu", "Firefox"] {
        made = made.portfolio(portfolio);
    }
    for row in rows("releases.csv")? {
        let fields = json!({ "key": row[0], "name": row[1], "kind": row[2], "portfolio": row[3], "status": row[5],
            "start": row[6], "ready": row[7], "deploy": row[8], "governance": "continuous" });
        made = made.add(RecordKind::Release, &row[0], fields);
    }
    let mut n = 0;
    let mut add = |made: TestPlan, kind: RecordKind, fields: Value| {
        n += 1;
        made.add(kind, &format!("{n}"), fields)
    };
    for row in rows("phases.csv")? {
        let tier = if row[4].is_empty() { Value::Null } else { json!(row[4]) };
        let fields =
            json!({ "release": row[0], "name": row[1], "start": row[2], "end": row[3], "tier": tier });
        made = add(made, RecordKind::Phase, fields);
    }
    for row in rows("gates.csv")? {
        made = add(made, RecordKind::Gate, json!({ "release": row[0], "name": row[1], "at": row[2] }));
    }
    for row in rows("milestones.csv")? {
        made = add(made, RecordKind::Milestone, json!({ "release": row[0], "name": row[1], "date": row[2] }));
    }
    Some(made.build())
}

/// A plan of `count` releases over 2027, each with phases, a gate and a milestone.
pub(crate) fn many(count: usize) -> Plan {
    let mut ids = slipway_testkit::Ids::new(7);
    let mut records = Vec::new();
    let mut add = |kind: RecordKind, fields: Value| {
        let at = ids.next_ref(kind);
        let fields = fields.as_object().unwrap().clone();
        records.push(slipway_plan::Record::from_fields(at, &fields).unwrap());
        at
    };
    let portfolios: Vec<_> = (0..12)
        .map(|p| {
            add(RecordKind::Portfolio, json!({ "key": format!("P{p}"), "name": format!("Portfolio {p}") }))
        })
        .collect();
    for n in 0..count {
        let start = day("2027-01-04", (n * 7 % 290) as i64);
        let fields = json!({ "key": format!("R-{n:04}"), "name": format!("Delivery {n} of the settlement chain"),
            "portfolio": portfolios[n % 12], "governance": "continuous", "start": start, "ready": day(&start, 40),
            "deploy": day(&start, 45) });
        let release = add(RecordKind::Release, fields);
        for (name, from, to) in [("Build", 0, 19), ("SIT", 20, 32), ("UAT", 30, 41), ("Rollout", 44, 46)] {
            let fields = json!({ "release": release, "name": name, "start": day(&start, from), "end": day(&start, to) });
            add(RecordKind::Phase, fields);
        }
        add(RecordKind::Gate, json!({ "release": release, "name": "Go / no-go", "at": day(&start, 42) }));
        add(RecordKind::Milestone, json!({ "release": release, "name": "Pilot", "date": day(&start, 36) }));
    }
    Plan::from_records(records)
}

/// [`plan`] with everything that the reports of several pages show besides: dependencies, answers to approvals, a waiver,
/// a decision, a group, an outage.
pub(crate) fn full() -> Plan {
    let plan = || {
        let approval = "R2027.03/Go / no-go/Approval";
        made_plan()
            .group("BOTH", &["STG", "TST"])
            .booking("B3", "BOTH", "shared", "2027-03-01", "2027-03-03")
            .booking("B4", "TST", "exclusive", "2027-03-02", "2027-03-05")
            .with(RecordKind::Booking, "B4", json!({ "status": "completed", "purpose": "Load test of the portal" }))
            .add(
                RecordKind::EnvironmentEvent,
                "E1",
                json!({ "environment": "TST", "kind": "outage", "name": "New storage", "start": "2027-06-01",
                    "end": "2027-06-10" }),
            )
            .link((RecordKind::Phase, "R2027.03/SIT"), (RecordKind::Phase, "R2027.04/SIT"), "FS")
            .with(RecordKind::Dependency, "R2027.03/SIT > R2027.04/SIT", json!({ "lag": "2d" }))
            .add(
                RecordKind::Evidence,
                "first answer",
                json!({ "criterion": approval, "value": "rejected", "who": "R. Sørensen", "at": "2027-05-12T08:30",
                    "note": "The report on load is missing" }),
            )
            .add(
                RecordKind::Waiver,
                "W1",
                json!({ "subject": "R2027.03", "reason": "Frozen ledger, agreed with accounting",
                    "requested_by": "K. Ødegård", "approved_by": "S. Łukasiewicz", "expires": "2027-06-30" }),
            )
    };
    let found = slipway_analysis::ConflictSet::check(&plan().build(), common().now);
    let overlap = found.iter().find(|c| c.start.is_some() && c.id.to_string().starts_with("booking-overlap"));
    plan()
        .add(
            RecordKind::Decision,
            "D1",
            json!({ "conflict": overlap.unwrap().id.to_string(), "decision": "accept", "owner": "K. Ødegård",
                "second": "S. Łukasiewicz", "until": "2027-07-01", "reason": "Both teams share the mornings" }),
        )
        .build()
}

/// What the reports of several pages are told in tests.
pub(crate) fn common() -> crate::Facts {
    crate::Facts {
        now: NOW.parse::<slipway_plan::Moment>().unwrap().first(),
        log_position: 4711,
        fingerprint: "9f3a77c2".into(),
        author: "Š. Müller".into(),
        plan_name: "Energie Nord".into(),
    }
}
