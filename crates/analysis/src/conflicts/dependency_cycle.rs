//! `dependency-cycle`: dependencies form a cycle. Subjects: the records of a shortest cycle, in the order
//! in which they wait, the smallest reference first. One conflict for each knot of records that all wait for
//! one another.
//!
//! Only the direct ends count: that a release waits for a phase of another says nothing about the rest of
//! either. Whatever the types and lags, who waits for himself is in a cycle.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::record::{Dependency, End, Gate, Milestone, Record};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::{ConflictKind, Detector, Touched, View, live_phase, live_release, liveness_changed, sides};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::statement::{Headline, Statement};

/// From how many records of one knot a shortest cycle is looked for.
const MOST_STARTS: usize = 300;

pub(super) struct DependencyCycle;

type Graph = DiGraph<(), ()>;

impl Detector for DependencyCycle {
    fn subjects(&self) -> &'static [RecordKind] {
        &[]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Dependency,
            RecordKind::Gate,
            RecordKind::Milestone,
            RecordKind::Phase,
            RecordKind::Release,
        ]
    }

    fn touched(&self, _view: View<'_>, change: &Change, touched: &mut Touched) {
        let release = |record: Option<&Record>| match record {
            Some(Record::Gate(g)) => Some(g.release),
            Some(Record::Milestone(m)) => Some(m.release),
            Some(Record::Phase(p)) => Some(p.release),
            _ => None,
        };
        let (before, after) = (release(change.before.as_ref()), release(change.after.as_ref()));
        touched.whole_if(
            sides(change).any(|r| matches!(r, Record::Dependency(_)))
                || liveness_changed(change)
                || (before.is_some() && after.is_some() && before != after),
        );
    }

    fn check(&self, _view: View<'_>, _at: RecordRef, _found: &mut Vec<Conflict>) {}

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        if is_in_order(view.plan) {
            return;
        }
        let (graph, records) = graph(view.plan);
        for knot in tarjan_scc(&graph).into_iter().filter(|knot| knot.len() > 1) {
            let knot: FxHashSet<NodeIndex> = knot.into_iter().collect();
            if let Some(cycle) = shortest(&graph, &records, &knot) {
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

/// Whether all that dependencies tie can be put in an order: nearly every plan, and quick to see.
fn is_in_order(plan: &Plan) -> bool {
    let mut numbers: FxHashMap<End, usize> = FxHashMap::default();
    let mut number = |end: End| -> usize {
        let next = numbers.len();
        *numbers.entry(end).or_insert(next)
    };
    let edges = plan.all::<Dependency>().map(|d| (number(d.from), number(d.to)));
    let edges: Vec<(usize, usize)> = edges.collect();
    // Ends that take no part are left in: without them there are only fewer ways.
    let count = numbers.len();
    let mut first = vec![0_usize; count + 1];
    let mut waits = vec![0_u32; count];
    for (from, to) in &edges {
        first[from + 1] += 1;
        waits[*to] += 1;
    }
    for n in 0..count {
        first[n + 1] += first[n];
    }
    let (mut next, mut after) = (first.clone(), vec![0_usize; edges.len()]);
    for (from, to) in edges {
        after[next[from]] = to;
        next[from] += 1;
    }
    let mut open: Vec<usize> = (0..count).filter(|n| waits[*n] == 0).collect();
    let mut done = 0;
    while let Some(at) = open.pop() {
        done += 1;
        for to in &after[first[at]..first[at + 1]] {
            waits[*to] -= 1;
            if waits[*to] == 0 {
                open.push(*to);
            }
        }
    }
    done == count
}

/// The dependencies whose ends take part, between nodes that are in the order of their records.
fn graph(plan: &Plan) -> (Graph, Vec<RecordRef>) {
    let mut known: FxHashMap<End, bool> = FxHashMap::default();
    let mut takes_part = |end: End| *known.entry(end).or_insert_with(|| takes_part(plan, end));
    let mut edges: Vec<(RecordRef, RecordRef)> = Vec::new();
    for dependency in plan.all::<Dependency>() {
        if takes_part(dependency.from) && takes_part(dependency.to) {
            edges.push((dependency.from.into(), dependency.to.into()));
        }
    }
    let mut records: Vec<RecordRef> = edges.iter().flat_map(|(from, to)| [*from, *to]).collect();
    records.sort_unstable();
    records.dedup();
    let place: FxHashMap<RecordRef, NodeIndex> =
        records.iter().enumerate().map(|(n, r)| (*r, NodeIndex::new(n))).collect();
    let mut graph = Graph::with_capacity(records.len(), edges.len());
    for _ in &records {
        graph.add_node(());
    }
    for (from, to) in edges {
        graph.add_edge(place[&from], place[&to], ());
    }
    (graph, records)
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
fn shortest(graph: &Graph, records: &[RecordRef], knot: &FxHashSet<NodeIndex>) -> Option<Vec<RecordRef>> {
    let mut starts: Vec<NodeIndex> = knot.iter().copied().collect();
    starts.sort_unstable();
    let mut best: Option<Vec<NodeIndex>> = None;
    for start in starts.into_iter().take(MOST_STARTS) {
        let most = best.as_ref().map_or(usize::MAX, |b| b.len() - 1);
        if let Some(found) = cycle_through(graph, knot, start, most) {
            let done = found.len() == 2;
            best = Some(found);
            if done {
                break;
            }
        }
    }
    let mut cycle = best?;
    let first = cycle.iter().enumerate().min_by_key(|(_, node)| **node).map_or(0, |(n, _)| n);
    cycle.rotate_left(first);
    Some(cycle.into_iter().map(|node| records[node.index()]).collect())
}

/// The shortest way from `start` back to it, of at most `most` nodes. Neighbours are taken in order, so
/// the answer does not depend on the order in which the graph was made.
fn cycle_through(
    graph: &Graph,
    inside: &FxHashSet<NodeIndex>,
    start: NodeIndex,
    most: usize,
) -> Option<Vec<NodeIndex>> {
    let mut from: FxHashMap<NodeIndex, NodeIndex> = FxHashMap::default();
    let mut open = VecDeque::from([(start, 1)]);
    while let Some((at, length)) = open.pop_front() {
        if length > most {
            return None;
        }
        let mut next: Vec<NodeIndex> = graph.neighbors(at).filter(|n| inside.contains(n)).collect();
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
            if let Entry::Vacant(place) = from.entry(to) {
                place.insert(at);
                open.push_back((to, length + 1));
            }
        }
    }
    None
}
