//! The order in which a network is computed, and the cycles that stand in its way.
//!
//! *Invariant*: of two nodes with a link that is kept the one that comes first stands first. Only links
//! inside a knot of nodes that all wait for one another are dropped, soft ones before others.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;

use super::network::Link;

/// A topological order.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// Nodes in order.
    pub(super) sorted: Vec<u32>,
    /// Where each node stands.
    pub(super) place: Vec<u32>,
    /// Links that are left out.
    pub(super) dropped: Vec<bool>,
    /// Nodes of a shortest cycle of each knot.
    pub(super) cycles: Vec<Vec<u32>>,
}

pub(super) fn order(nodes: usize, links: &[Link]) -> Order {
    let mut dropped = vec![false; links.len()];
    for (n, link) in links.iter().enumerate() {
        dropped[n] = link.from == link.to && link.soft;
    }
    let mut cycles = Vec::new();
    let mut sorted = sort(nodes, links, &dropped);
    if sorted.len() < nodes {
        drop_in_knots(nodes, links, &mut dropped, true);
        sorted = sort(nodes, links, &dropped);
    }
    if sorted.len() < nodes {
        cycles = drop_in_knots(nodes, links, &mut dropped, false);
        sorted = sort(nodes, links, &dropped);
    }
    let mut place = vec![0; nodes];
    for (at, node) in sorted.iter().enumerate() {
        place[*node as usize] = at as u32;
    }
    Order { sorted, place, dropped, cycles }
}

/// Kahn's order of all nodes that are in no cycle and wait for none.
fn sort(nodes: usize, links: &[Link], dropped: &[bool]) -> Vec<u32> {
    let mut waits = vec![0_u32; nodes];
    let mut first = vec![0_u32; nodes + 1];
    let kept = || links.iter().zip(dropped).filter(|(_, dropped)| !**dropped).map(|(link, _)| link);
    for link in kept() {
        waits[link.to as usize] += 1;
        first[link.from as usize + 1] += 1;
    }
    for n in 0..nodes {
        first[n + 1] += first[n];
    }
    let mut next = first.clone();
    let mut targets = vec![0_u32; first[nodes] as usize];
    for link in kept() {
        let place = &mut next[link.from as usize];
        targets[*place as usize] = link.to;
        *place += 1;
    }
    let mut sorted: Vec<u32> = (0..nodes as u32).filter(|n| waits[*n as usize] == 0).collect();
    let mut done = 0;
    while done < sorted.len() {
        let node = sorted[done] as usize;
        done += 1;
        for to in &targets[first[node] as usize..first[node + 1] as usize] {
            waits[*to as usize] -= 1;
            if waits[*to as usize] == 0 {
                sorted.push(*to);
            }
        }
    }
    sorted
}

/// Drops links inside knots, only the soft ones where `soft`. Answers a shortest cycle of each knot.
fn drop_in_knots(nodes: usize, links: &[Link], dropped: &mut [bool], soft: bool) -> Vec<Vec<u32>> {
    let kept = links.iter().zip(&*dropped).filter(|(_, dropped)| !**dropped).map(|(l, _)| (l.from, l.to));
    let mut graph: DiGraph<(), (), u32> = DiGraph::with_capacity(nodes, links.len());
    (0..nodes).for_each(|_| {
        graph.add_node(());
    });
    for (from, to) in kept {
        graph.add_edge(NodeIndex::from(from), NodeIndex::from(to), ());
    }
    let mut knot_of = vec![u32::MAX; nodes];
    let mut cycles = Vec::new();
    for (n, knot) in tarjan_scc(&graph).into_iter().enumerate() {
        let own = |node: &NodeIndex<u32>| graph.contains_edge(*node, *node);
        if knot.len() == 1 && !own(&knot[0]) {
            continue;
        }
        for node in &knot {
            knot_of[node.index()] = n as u32;
        }
        if !soft {
            cycles.push(cycle(&graph, &knot_of, knot.iter().map(|n| n.index() as u32).min().unwrap_or(0)));
        }
    }
    for (link, gone) in links.iter().zip(dropped) {
        let knot = knot_of[link.from as usize];
        *gone |= knot != u32::MAX && knot == knot_of[link.to as usize] && (link.soft || !soft);
    }
    cycles.sort_unstable();
    cycles
}

/// The shortest way from a node back to it inside its knot.
fn cycle(graph: &DiGraph<(), (), u32>, knot_of: &[u32], start: u32) -> Vec<u32> {
    let knot = knot_of[start as usize];
    let mut from: FxHashMap<u32, u32> = FxHashMap::default();
    let mut open = VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        let mut next: Vec<u32> = graph.neighbors(NodeIndex::from(at)).map(|n| n.index() as u32).collect();
        next.retain(|n| knot_of[*n as usize] == knot);
        next.sort_unstable();
        for to in next {
            if to == start {
                let mut cycle = vec![at];
                while let Some(before) = cycle.last().and_then(|last| from.get(last)) {
                    cycle.push(*before);
                }
                cycle.reverse();
                return cycle;
            }
            if let Entry::Vacant(place) = from.entry(to) {
                place.insert(at);
                open.push_back(to);
            }
        }
    }
    vec![start]
}
