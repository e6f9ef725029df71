//! `dependency-cycle`: dependencies form a cycle. Subjects: the records of a shortest cycle, in the order
//! in which they wait, the smallest reference first. One conflict for each knot of records that all wait for
//! one another.
//!
//! Only the direct ends count: that a release waits for a phase of another says nothing about the rest of
//! either. Whatever the types and lags, who waits for himself is in a cycle.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Dependency, End, Gate, Milestone, Record};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};
use std::collections::VecDeque;

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Headline, Removal, Statement};

/// From how many records of one knot a shortest cycle is looked for.
const MOST_STARTS: usize = 300;

pub(super) struct DependencyCycle;

type Graph = DiGraphMap<RecordRef, ()>;

impl Detector for DependencyCycle {
    fn subjects(&self) -> &'static [RecordKind] {
        &[]
    }

    fn touched(&self, _view: View<'_>, change: &Change, touched: &mut Touched) {
        let release = |record: Option<&Record>| match record {
            Some(Record::Gate(g)) => Some(g.release),
            Some(Record::Milestone(m)) => Some(m.release),
            Some(Record::Phase(p)) => Some(p.release),
            _ => None,
        };
        let (before, after) = (release(change.before.as_ref()), release(change.after.as_ref()));
        touched.whole |= sides(change).any(|r| matches!(r, Record::Dependency(_)))
            || liveness_changed(change)
            || (before.is_some() && after.is_some() && before != after);
    }

    fn check(&self, _view: View<'_>, _at: RecordRef, _found: &mut Vec<Conflict>) {}

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let mut graph = Graph::new();
        for dependency in view.plan.all::<Dependency>() {
            if takes_part(view.plan, dependency.from) && takes_part(view.plan, dependency.to) {
                graph.add_edge(dependency.from.into(), dependency.to.into(), ());
            }
        }
        for mut knot in tarjan_scc(&graph).into_iter().filter(|knot| knot.len() > 1) {
            knot.sort_unstable();
            if let Some(cycle) = shortest(&graph, &knot) {
                found.push(Conflict::new(ConflictKind::DependencyCycle, None, &cycle));
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let cycle = &conflict.subjects;
        let mut facts = Vec::with_capacity(cycle.len());
        for (n, &from) in cycle.iter().enumerate() {
            let to = cycle[(n + 1) % cycle.len()];
            let between = |d: &&Dependency| RecordRef::from(d.from) == from && RecordRef::from(d.to) == to;
            let all = view.plan.naming::<Dependency>(from).filter(between);
            let all: Vec<RecordRef> = all.map(|d| d.id.into()).collect();
            if all.is_empty() {
                return None;
            }
            facts.push(Fact::new(Statement::Waits { from, to }, all.clone(), Removal::Delete(all)));
        }
        Some(Explanation { headline: Headline::DependencyCycle { records: cycle.to_vec() }, facts })
    }
}

fn takes_part(plan: &Plan, end: End) -> bool {
    let release = match end {
        End::Phase(id) => return live_phase(plan, id).is_some(),
        End::Release(id) => Some(id),
        End::Gate(id) => plan.get::<Gate>(id).map(|g| g.release),
        End::Milestone(id) => plan.get::<Milestone>(id).map(|m| m.release),
    };
    release.is_some_and(|id| live_release(plan, id).is_some())
}

/// The shortest cycle in a knot; among equally short ones that of the smallest reference. In a knot of
/// more than [`MOST_STARTS`] records, the shortest through one of the first of them.
fn shortest(graph: &Graph, knot: &[RecordRef]) -> Option<Vec<RecordRef>> {
    let inside: FxHashSet<RecordRef> = knot.iter().copied().collect();
    let mut best: Option<Vec<RecordRef>> = None;
    for start in knot.iter().take(MOST_STARTS) {
        let most = best.as_ref().map_or(usize::MAX, |b| b.len() - 1);
        if let Some(found) = cycle_through(graph, &inside, *start, most) {
            let done = found.len() == 2;
            best = Some(found);
            if done {
                break;
            }
        }
    }
    let mut cycle = best?;
    let first = cycle.iter().enumerate().min_by_key(|(_, r)| **r).map_or(0, |(n, _)| n);
    cycle.rotate_left(first);
    Some(cycle)
}

/// The shortest way from `start` back to it, of at most `most` records. Neighbours are taken in order, so
/// the answer does not depend on the order in which the graph was made.
fn cycle_through(
    graph: &Graph,
    inside: &FxHashSet<RecordRef>,
    start: RecordRef,
    most: usize,
) -> Option<Vec<RecordRef>> {
    let mut from: FxHashMap<RecordRef, RecordRef> = FxHashMap::default();
    let mut open = VecDeque::from([(start, 1)]);
    while let Some((at, length)) = open.pop_front() {
        if length > most {
            return None;
        }
        let mut next: Vec<RecordRef> = graph.neighbors(at).filter(|n| inside.contains(n)).collect();
        next.sort_unstable();
        for to in next {
            if to == start {
                let mut cycle = vec![at];
                while let Some(before) = from.get(cycle.last()?) {
                    cycle.push(*before);
                }
                cycle.reverse();
                return Some(cycle);
            }
            if let std::collections::hash_map::Entry::Vacant(place) = from.entry(to) {
                place.insert(at);
                open.push_back((to, length + 1));
            }
        }
    }
    None
}
