//! Random commands on random plans: what every command promises, whatever it is.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use slipway_plan::change::StoredChange;
use slipway_plan::{Change, Command, Plan, RecordKind, invert};
use slipway_testkit::Ids;

use super::random::{Dice, Means, add, command};
use super::well_formed::faults;

/// A plan with up to three records of each kind, added in the order of the kinds.
fn small_plan(seed: u64, ids: &mut Ids) -> Plan {
    let mut dice = Dice(seed);
    let mut plan = Plan::default();
    while plan.count(RecordKind::PlanSettings) == 0 {
        try_run(&mut plan, &add(RecordKind::PlanSettings, &mut dice, &Plan::default(), ids));
    }
    for kind in RecordKind::ALL {
        for _ in 0..16 {
            let add = add(*kind, &mut dice, &plan, ids);
            if plan.count(*kind) < 3 {
                try_run(&mut plan, &add);
            }
        }
    }
    plan
}

fn try_run(plan: &mut Plan, command: &Command) -> Option<Vec<Change>> {
    let changes = plan.effect(command).ok()?;
    plan.apply(&changes);
    Some(changes)
}

/// Reads changes from their text in the log and binds them to the plan that they belong to.
fn from_log(text: &str, plan: &Plan) -> Vec<Change> {
    let stored: Vec<StoredChange> = serde_json::from_str(text).unwrap();
    let bind = |change: StoredChange| {
        let at = change.record;
        change.bind(plan.record(at)).unwrap_or_else(|why| panic!("{why}\n{text}"))
    };
    stored.into_iter().map(bind).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_command_keeps_its_promises(
        seed in any::<u64>(),
        steps in vec((select(Means::ALL), any::<u64>()), 1..24),
    ) {
        let mut ids = Ids::new(1);
        let first = small_plan(seed, &mut ids);
        prop_assert_eq!(faults(&first), Vec::<String>::new());
        let (mut plan, mut log) = (first.clone(), Vec::new());
        for (means, seed) in steps {
            let meant = command(means, &mut Dice(seed), &plan, &mut ids);
            prop_assert_eq!(Means::of(&meant), means);
            let line = serde_json::to_string(&meant).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Command>(&line).unwrap(), &meant, "{}", line);

            let before = plan.clone();
            let Some(changes) = try_run(&mut plan, &meant) else {
                prop_assert!(plan == before, "a refused command changed the plan: {:?}", meant);
                continue;
            };
            prop_assert_eq!(faults(&plan), Vec::<String>::new(), "after {}", line);

            let mut undone = plan.clone();
            undone.apply(&invert(&changes));
            prop_assert!(undone == before, "not undone: {}", line);
            prop_assert_eq!(faults(&undone), Vec::<String>::new(), "undone {}", line);
            undone.apply(&changes);
            prop_assert!(undone == plan, "not redone: {}", line);
            log.push(serde_json::to_string(&changes).unwrap());
        }

        let mut replayed = first;
        for entry in &log {
            let changes = from_log(entry, &replayed);
            replayed.apply(&changes);
        }
        prop_assert!(replayed == plan, "the log does not replay to the plan");
        prop_assert_eq!(faults(&replayed), Vec::<String>::new());
    }
}

#[test]
fn every_command_is_carried_out_now_and_then() {
    let mut carried_out = std::collections::BTreeSet::new();
    for seed in 0..1_200 {
        let mut ids = Ids::new(1);
        let mut plan = small_plan(seed, &mut ids);
        for means in Means::ALL {
            let meant = command(*means, &mut Dice(seed + 1000), &plan, &mut ids);
            if try_run(&mut plan, &meant).is_some_and(|changes| !changes.is_empty()) {
                carried_out.insert(*means);
            }
        }
    }
    let never: Vec<_> = Means::ALL.iter().filter(|means| !carried_out.contains(*means)).collect();
    assert!(never.is_empty(), "always refused: {never:?}");
}
