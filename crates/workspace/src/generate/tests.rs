//! What is promised of a generated plan.

use std::collections::BTreeMap;

use slipway_plan::record::{Booking, Dependency, WindowRule};
use slipway_plan::{Command, Plan, RecordKind};

use super::*;

/// The plan, made as a session makes it: by commands, which refuse what is not well formed.
fn plan(releases: usize, bookings: usize, seed: u64) -> Plan {
    let records = generate(&Size { releases, bookings, seed });
    let add = |r: &Record| Command::Add { record: r.reference(), fields: r.fields() };
    let batch = Command::Batch { commands: records.iter().map(add).collect() };
    let mut plan = Plan::default();
    let changes = plan.effect(&batch).unwrap_or_else(|why| panic!("{why}"));
    plan.apply(&changes);
    plan
}

#[test]
fn it_has_the_size_that_was_asked_for() {
    for (releases, bookings) in [(0, 0), (1, 1), (7, 300), (40, 0), (150, 900)] {
        let made = plan(releases, bookings, 1);
        assert_eq!(made.count(RecordKind::Release), releases);
        assert_eq!(made.count(RecordKind::Booking), bookings);
        assert_eq!(made.count(RecordKind::Phase), 5 * releases);
        assert_eq!(made.count(RecordKind::Environment), (bookings / 200).max(5));
        assert_eq!(made.all::<Dependency>().len(), 2 * releases.saturating_sub(1));
    }
}

#[test]
fn the_same_seed_gives_the_same_plan_and_another_one_another() {
    let size = Size { releases: 30, bookings: 60, seed: 7 };
    assert_eq!(generate(&size), generate(&size));
    assert_ne!(generate(&size), generate(&Size { seed: 8, ..size }));
}

#[test]
fn window_rules_are_200_at_most() {
    let made = generate(&Size { releases: 4_000, bookings: 40_000, seed: 3 });
    let rules = made.iter().filter(|r| r.kind() == RecordKind::WindowRule).count();
    assert!((20..=200).contains(&rules), "{rules}");
}

#[test]
fn ids_rise_and_are_of_version_seven() {
    let mut before: BTreeMap<RecordKind, uuid::Uuid> = BTreeMap::new();
    for record in generate(&Size { releases: 40, bookings: 100, seed: 1 }) {
        let (kind, id) = (record.kind(), record.id());
        assert_eq!(id.get_version_num(), 7);
        // An enterprise release is named by its projects before it has its turn.
        if kind != RecordKind::Release
            && let Some(before) = before.insert(kind, id)
        {
            assert!(before < id, "{kind:?}");
        }
    }
}

#[test]
fn an_absurd_size_is_cut() {
    let made = generate(&Size { releases: 0, bookings: usize::MAX, seed: 1 });
    assert_eq!(made.iter().filter(|r| r.kind() == RecordKind::Booking).count(), MOST_BOOKINGS);
}

#[test]
fn names_read_like_names() {
    let made = plan(200, 400, 5);
    for record in made.records() {
        let name = record.get("name").or_else(|| record.get("title"));
        let text = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or("-");
        assert!(!text.is_empty() && !text.starts_with(':') && !text.ends_with(' '), "{record:?}");
    }
    assert!(made.all::<WindowRule>().len() > 10);
    assert!(made.all::<Booking>().all(|b| !b.requester.is_empty()));
}
