//! Counts that hang together as a network, and which of them have to be hidden with the small ones.
//!
//! A group's size is the sum of its cells, a total that of its column: each count is an edge, and what flows into a node
//! flows out of it. So the values that a hidden count could still have, given all that is shown, are the whole numbers
//! between the least and the most that can flow through its edge (Gusfield 1988, doi 10.1137/0217034, on two-way tables).
//! Counts under the limit are hidden first, then, for each that is not yet safe, the smallest ones by which it could still
//! change, until every one could be any of 0 to the limit less one; what was hidden for nothing is shown again.

use super::suppression::{Shown, Table};
use crate::numeric::order::by_code;

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Fewer,
    Withheld,
}

/// A count that flows from a node to another.
struct Edge {
    from: usize,
    to: usize,
    count: u32,
    state: State,
}

impl Edge {
    fn shown(&self) -> Shown {
        match self.state {
            State::Open => Shown::Count(self.count),
            State::Fewer => Shown::Fewer,
            State::Withheld => Shown::Withheld,
        }
    }
}

/// All counts of a release, and what flows where.
pub(super) struct Web {
    edges: Vec<Edge>,
    nodes: usize,
    /// The edges at each node.
    beside: Vec<Vec<usize>>,
    least: u32,
}

/// The two nodes through which everybody goes.
const IN: usize = 0;
const OUT: usize = 1;

impl Web {
    /// From `IN` through the columns of the first way into each group, through its size, through the columns of the
    /// second way to `OUT`, and back.
    pub fn of(table: &Table<u32>, least: u32) -> Self {
        let mut web = Web { edges: Vec::new(), nodes: 2, beside: Vec::new(), least };
        web.link(OUT, IN, table.total);
        let widths = [0, 1].map(|way| table.column_totals[way].len());
        let columns = [web.more(widths[0]), web.more(widths[1])];
        let count = table.sizes.len();
        // A way without columns leads straight to its end.
        let ends: [Vec<usize>; 2] = [(0, IN), (1, OUT)].map(|(way, hub)| {
            let own = if widths[way] == 0 { None } else { Some(web.more(count)) };
            (0..count).map(|group| own.map_or(hub, |first| first + group)).collect()
        });
        for (group, size) in table.sizes.iter().enumerate() {
            web.link(ends[0][group], ends[1][group], *size);
        }
        for (way, hub) in [IN, OUT].into_iter().enumerate() {
            for (column, total) in table.column_totals[way].iter().enumerate() {
                web.link_along(way, hub, columns[way] + column, *total);
            }
        }
        for way in [0, 1] {
            for (row, end) in table.ways[way].iter().zip(&ends[way]) {
                for (column, count) in row.iter().enumerate() {
                    web.link_along(way, columns[way] + column, *end, *count);
                }
            }
        }
        web.beside = vec![Vec::new(); web.nodes];
        for (at, edge) in web.edges.iter().enumerate() {
            web.beside[edge.from].push(at);
            web.beside[edge.to].push(at);
        }
        web
    }

    /// The total, sizes, totals of columns way by way, cells way by way.
    pub fn shown(&self) -> impl Iterator<Item = Shown> + '_ {
        self.edges.iter().map(Edge::shown)
    }

    fn more(&mut self, count: usize) -> usize {
        self.nodes += count;
        self.nodes - count
    }

    fn link(&mut self, from: usize, to: usize, count: u32) {
        let state = if count < self.least { State::Fewer } else { State::Open };
        self.edges.push(Edge { from, to, count, state });
    }

    /// Inwards in the first way, outwards in the second.
    fn link_along(&mut self, way: usize, outer: usize, inner: usize, count: u32) {
        if way == 0 { self.link(outer, inner, count) } else { self.link(inner, outer, count) }
    }

    /// Hides what has to be.
    pub fn hide(&mut self) {
        for at in 0..self.edges.len() {
            // What hides more later never makes it less safe.
            while let Some((from, to, need)) = self.lack(at) {
                let found = self.path(&self.counts(), at, from, to, Some(need));
                let on_path = found.unwrap_or_default().into_iter().map(|(edge, _)| edge);
                let fresh: Vec<usize> =
                    on_path.filter(|edge| self.edges[*edge].state == State::Open).collect();
                // No way round is wide enough: the smallest count that is still shown.
                let fresh = if fresh.is_empty() { self.smallest().into_iter().collect() } else { fresh };
                if fresh.is_empty() {
                    // Even "fewer" says too much: then nothing is said at all.
                    self.edges.iter_mut().for_each(|edge| edge.state = State::Withheld);
                    return;
                }
                fresh.into_iter().for_each(|edge| self.edges[edge].state = State::Withheld);
            }
        }
        let mut withheld: Vec<u32> = (0..self.edges.len() as u32).collect();
        withheld.retain(|at| self.edges[*at as usize].state == State::Withheld);
        // The largest is the best to have back.
        by_code(&mut withheld, |at| !self.edges[at as usize].count);
        for at in withheld {
            self.edges[at as usize].state = State::Open;
            if (0..self.edges.len()).any(|edge| self.lack(edge).is_some()) {
                self.edges[at as usize].state = State::Withheld;
            }
        }
    }

    fn smallest(&self) -> Option<usize> {
        let open = self.edges.iter().enumerate().filter(|(_, edge)| edge.state == State::Open);
        open.min_by_key(|(at, edge)| (edge.count, *at)).map(|(at, _)| at)
    }

    fn counts(&self) -> Vec<u32> {
        self.edges.iter().map(|edge| edge.count).collect()
    }

    /// Between which nodes more has to be able to flow, and how much, for a count under the limit to be any of 0 to the
    /// limit less one: round from its end to its start for it to be more, beside it for it to be less.
    fn lack(&self, at: usize) -> Option<(usize, usize, u32)> {
        let edge = &self.edges[at];
        if edge.state != State::Fewer {
            return None;
        }
        let more = (edge.to, edge.from, self.least - 1 - edge.count);
        let less = (edge.from, edge.to, edge.count);
        [more, less].into_iter().find(|(from, to, wanted)| !self.flows(at, *from, *to, *wanted))
    }

    /// Whether so much more can flow between two nodes by hidden counts other than `but`, each within what is known of
    /// it (Ford and Fulkerson 1956, doi 10.4153/CJM-1956-045-5). In whole counts, so every step on the way can too.
    fn flows(&self, but: usize, from: usize, to: usize, wanted: u32) -> bool {
        let mut counts = self.counts();
        let mut left = wanted;
        while left > 0 {
            let Some(path) = self.path(&counts, but, from, to, None) else { return false };
            let narrow = path.iter().map(|(at, forth)| self.room(&counts, *at, *forth)).min();
            let part = narrow.unwrap_or(0).min(left);
            if part == 0 {
                return false;
            }
            for (at, forth) in path {
                if forth { counts[at] += part } else { counts[at] -= part }
            }
            left -= part;
        }
        true
    }

    /// How much a count could still rise (or fall) as far as a reader knows, were it hidden.
    fn room(&self, counts: &[u32], at: usize, forth: bool) -> u32 {
        let (low, high) = match self.edges[at].state {
            State::Fewer => (0, self.least - 1),
            State::Open | State::Withheld => (self.least, u32::MAX / 2),
        };
        if forth { high.saturating_sub(counts[at]) } else { counts[at].saturating_sub(low) }
    }

    /// The way between two nodes on which the shown counts sum to the least (Dijkstra 1959, doi 10.1007/BF01386390):
    /// edges, and whether along them or against. Hidden ones have to have some room. Shown ones are stepped on
    /// where `open` tells how much room they would need.
    fn path(
        &self,
        counts: &[u32],
        but: usize,
        from: usize,
        to: usize,
        open: Option<u32>,
    ) -> Option<Vec<(usize, bool)>> {
        let mut cost: Vec<Option<u64>> = vec![None; self.nodes];
        let mut done = vec![false; self.nodes];
        let mut by: Vec<Option<(usize, bool)>> = vec![None; self.nodes];
        cost[from] = Some(0);
        let next = |cost: &[Option<u64>], done: &[bool]| {
            let reached = (0..cost.len()).filter(|node| !done[*node]);
            reached.filter_map(|node| Some((cost[node]?, node))).min()
        };
        while let Some((own, node)) = next(&cost, &done) {
            done[node] = true;
            for at in self.beside[node].iter().copied().filter(|at| *at != but) {
                let edge = &self.edges[at];
                let forth = edge.from == node;
                let end = if forth { edge.to } else { edge.from };
                let (needed, price) = match (edge.state, open) {
                    (State::Open, None) => continue,
                    (State::Open, Some(needed)) => (needed, u64::from(edge.count) + 1),
                    _ => (1, 0),
                };
                let total = own + price;
                if self.room(counts, at, forth) >= needed && cost[end].is_none_or(|known| total < known) {
                    cost[end] = Some(total);
                    by[end] = Some((at, forth));
                }
            }
        }
        let (mut path, mut node) = (Vec::new(), to);
        while node != from {
            let (at, forth) = by[node]?;
            path.push((at, forth));
            node = if forth { self.edges[at].from } else { self.edges[at].to };
        }
        Some(path)
    }
}
