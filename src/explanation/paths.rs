//! A tree as the edges down to its leaves, with everything about their terms (see [`super::tree_shap`]) that no row
//! changes, worked out once for all rows.

use crate::models::parts::tree::{Cut, Look, Tree};
use crate::numeric::quadrature::{Point, gauss};

/// Points are worked on by so many at once.
pub const BLOCK: usize = 4;

/// Values at some points.
pub type Block = [f64; BLOCK];

/// Below any share of real rows; what is multiplied still can be divided.
const LEAST_SHARE: f64 = 1e-200;

/// A way from a split to one of its children.
pub struct Edge {
    pub column: usize,
    pub cut: Cut,
    /// Whether it leads left.
    pub left: bool,
    /// Of the child; the root's is 0.
    pub depth: usize,
    /// Depth of the nearest edge above that parts by the same column.
    pub same: Option<usize>,
    /// Share of the teaching rows that go on here and at every edge above by this column.
    pub share: f64,
    /// The same up to the edge above by this column; 1 without one.
    pub share_above: f64,
    /// Where its values begin, if the child is a leaf.
    pub leaf: Option<usize>,
}

/// Where the factors of an edge stand among its blocks.
#[derive(Clone, Copy)]
pub enum Factor {
    /// By what the product grows, if the row comes this way.
    Comes = 0,
    /// The same if it goes astray here, and not above.
    Strays = 1,
    /// What a product weighs in the share of the column, if the row comes this way.
    Gives = 2,
    /// The same if it goes astray here, and not above.
    Takes = 3,
}

/// A tree as its edges, parents first, and everything about them that no row changes.
pub struct Paths {
    pub edges: Vec<Edge>,
    /// Blocks an edge and factor.
    pub blocks: usize,
    /// Edges x 4 x blocks.
    factors: Vec<Block>,
    /// Leaves x lanes, multiplied.
    pub values: Vec<f64>,
    pub lanes: usize,
    pub deepest: usize,
    /// One a lane: the mean over teaching rows, multiplied.
    pub mean: Vec<f64>,
}

impl Paths {
    pub fn of(tree: &Tree, factor: f64) -> Paths {
        let lanes = tree.lanes();
        let covers = tree.covers();
        let mut paths = Paths {
            edges: Vec::new(),
            blocks: 0,
            factors: Vec::new(),
            values: Vec::new(),
            lanes,
            deepest: 0,
            mean: vec![0.0; lanes],
        };
        // Of the way down to the node at hand: the place of each edge, and how many columns part it.
        let mut way: Vec<(usize, usize)> = Vec::new();
        let mut open: Vec<(usize, Option<Edge>)> = vec![(0, None)];
        let mut most = 0;
        while let Some((node, edge)) = open.pop() {
            let depth = edge.as_ref().map_or(0, |edge| edge.depth);
            if let Some(mut edge) = edge {
                way.truncate(depth - 1);
                let columns = way.last().map_or(0, |(_, columns)| *columns);
                let above = way.iter().rposition(|(place, _)| paths.edges[*place].column == edge.column);
                if let Some(place) = above {
                    edge.same = Some(place + 1);
                    edge.share_above = paths.edges[way[place].0].share;
                    edge.share = (edge.share * edge.share_above).max(LEAST_SHARE);
                }
                let columns = columns + usize::from(above.is_none());
                most = most.max(columns);
                way.push((paths.edges.len(), columns));
                paths.edges.push(edge);
            }
            paths.deepest = paths.deepest.max(depth);
            match tree.look(node) {
                Look::Leaf(values) => {
                    if let Some(edge) = paths.edges.last_mut() {
                        edge.leaf = Some(paths.values.len());
                    }
                    for (mean, value) in paths.mean.iter_mut().zip(values) {
                        let value = f64::from(*value) * factor;
                        *mean += value * covers[node] / covers[0];
                        paths.values.push(value);
                    }
                }
                Look::Split { column, cut, left, right } => {
                    for (child, left) in [(right, false), (left, true)] {
                        let share = covers[child] / covers[node];
                        let (same, leaf, depth) = (None, None, depth + 1);
                        let edge = Edge { column, cut, left, depth, same, share, share_above: 1.0, leaf };
                        open.push((child, Some(edge)));
                    }
                }
            }
        }
        paths.weigh(most);
        paths
    }

    /// Works out the factors of all edges, for leaves below `most` columns.
    fn weigh(&mut self, most: usize) {
        self.blocks = most.div_ceil(2).div_ceil(BLOCK);
        let points = gauss(self.blocks * BLOCK);
        self.factors = vec![[0.0; BLOCK]; self.edges.len() * 4 * self.blocks];
        for (edge, factors) in self.edges.iter().zip(self.factors.chunks_mut(4 * self.blocks.max(1))) {
            for (place, Point { at, left, weight }) in points.iter().enumerate() {
                let term = |share: f64| share * left + at;
                let gives = |share: f64| weight * (1.0 - share) / term(share);
                let (above, given) = if edge.same.is_some() {
                    (term(edge.share_above), gives(edge.share_above))
                } else {
                    (1.0, 0.0)
                };
                let mut put = |factor: Factor, value: f64| {
                    factors[factor as usize * self.blocks + place / BLOCK][place % BLOCK] = value;
                };
                put(Factor::Comes, term(edge.share) / above);
                put(Factor::Strays, edge.share * left / above);
                put(Factor::Gives, gives(edge.share) - given);
                put(Factor::Takes, -weight / left - given);
            }
        }
    }

    pub fn factor(&self, edge: usize, factor: Factor) -> &[Block] {
        let start = (edge * 4 + factor as usize) * self.blocks;
        &self.factors[start..start + self.blocks]
    }
}
