//! What dates were at the baselines, read from the log.
//!
//! *Invariant*: whoever asks here has the plan as it is at the revision of the store; nothing is written.

use slipway_plan::change::StoredChange;
use slipway_plan::past::{Then, dates};
use slipway_plan::record::{Baseline, BaselineId, Record};
use slipway_plan::{Change, Moment, Plan, RecordKind};

use crate::{Store, StoreError};

/// How many entries of the log are read at once.
const AT_ONCE: usize = 500;

/// A baseline and the position that it names.
pub(crate) type Position = (BaselineId, u64);

/// All baselines of a plan.
pub(crate) fn positions(plan: &Plan) -> Vec<Position> {
    plan.all::<Baseline>().map(position).collect()
}

/// Baselines that come, come back, or name another position by these changes.
pub(crate) fn new_positions(changes: &[Change]) -> Vec<Position> {
    let new = |change: &Change| match (&change.before, &change.after) {
        (Some(Record::Baseline(a)), Some(Record::Baseline(b))) if a.position == b.position => None,
        (_, Some(Record::Baseline(b))) => Some(position(b)),
        _ => None,
    };
    changes.iter().filter_map(new).collect()
}

fn position(baseline: &Baseline) -> Position {
    (baseline.id, u64::try_from(baseline.position).unwrap_or(0))
}

/// A baseline whose position the log has only reached with entry `seq`, or has not yet, begins there.
pub(crate) fn begin(plan: &mut Plan, seq: u64) {
    let later: Vec<BaselineId> =
        positions(plan).into_iter().filter(|(_, at)| *at >= seq).map(|(baseline, _)| baseline).collect();
    later.into_iter().for_each(|baseline| plan.remember(baseline, Then::default()));
}

/// Tells the plan, as it is now, what dates were at these baselines.
pub(crate) fn remember(
    store: &Store,
    plan: &mut Plan,
    mut baselines: Vec<Position>,
) -> Result<(), StoreError> {
    // The newest position is met first on the way back.
    baselines.sort_unstable_by_key(|b| std::cmp::Reverse(b.1));
    let mut left = baselines.into_iter().peekable();
    let mut then = Then::default();
    let mut before = None;
    while left.peek().is_some() {
        let part = store.entries(before, AT_ONCE)?;
        let Some(last) = part.last() else { break };
        before = Some(last.seq);
        for entry in part {
            while let Some((baseline, _)) = left.next_if(|(_, position)| entry.seq <= *position) {
                plan.remember(baseline, then.clone());
            }
            if left.peek().is_none() {
                return Ok(());
            }
            entry.changes.into_iter().rev().for_each(|change| take_back(plan, change, &mut then));
        }
    }
    left.for_each(|(baseline, _)| plan.remember(baseline, then.clone()));
    Ok(())
}

/// What dates were before a change, going back.
fn take_back(plan: &Plan, change: StoredChange, then: &mut Then) {
    let at = change.record;
    let dated = [RecordKind::Release, RecordKind::Phase, RecordKind::Gate, RecordKind::Milestone];
    if !dated.contains(&at.kind) {
        return;
    }
    let (added, fields) = (change.is_addition(), change.fields());
    match change.whole() {
        Some(record) => drop(then.insert(at, if added { None } else { dates(&record) })),
        None => {
            let now = || plan.record(at).as_ref().and_then(dates);
            let touches = |(field, ..): &(String, _, _)| {
                now().is_some_and(|all| all.iter().any(|(name, _)| name == field))
            };
            if !then.contains_key(&at) && !fields.iter().any(touches) {
                return;
            }
            let Some(all) = then.entry(at).or_insert_with(now) else { return };
            for (field, old, _) in fields {
                if let Some(known) = all.iter_mut().find(|(name, _)| *name == field) {
                    known.1 = old.as_str().and_then(|text| text.parse::<Moment>().ok());
                }
            }
        }
    }
}
