//! A tree as the edges down to its leaves, with everything about their terms (see [`super::tree_shap`]) that no row
//! changes, worked out once for all rows.
//!
//! Full trees of a forest end in leaves that speak for one class alone, so most of what could be added is 0 and is left
//! out: lanes that are 0 at a leaf or in all leaves below an edge, and, where all leaves sum to the same over the lanes
//! (to 1, then), one whole lane, whose shares are those of the others, turned. Leaves of that lane alone are not gone to.

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
    /// From where to where its values stand, if the child is a leaf.
    pub leaf: Option<(usize, usize)>,
    /// Bit `lane % 64` is set where a leaf from here on has a value of that lane.
    lanes: u64,
}

impl Edge {
    /// Whether any leaf from here on may have a value of this lane.
    pub fn speaks(&self, lane: usize) -> bool {
        self.lanes >> (lane % 64) & 1 == 1
    }
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
    /// Leaf by leaf, what is not 0: the lane's place in `lanes` and the value, multiplied.
    pub values: Vec<(usize, f64)>,
    /// Lanes of the tree that are added up.
    pub lanes: Vec<usize>,
    /// The lane that takes what the others give, if it is known to.
    pub turned: Option<usize>,
    pub deepest: usize,
    /// One a lane of the tree: the mean over teaching rows, multiplied.
    pub mean: Vec<f64>,
}

impl Paths {
    pub fn of(tree: &Tree, factor: f64) -> Paths {
        let covers = tree.covers();
        let turned = turned(tree);
        let mut paths = Paths {
            edges: Vec::new(),
            blocks: 0,
            factors: Vec::new(),
            values: Vec::new(),
            lanes: (0..tree.lanes()).filter(|lane| Some(*lane) != turned).collect(),
            turned,
            deepest: 0,
            mean: vec![0.0; tree.lanes()],
        };
        // Of each edge, the one above it.
        let mut above_of: Vec<Option<usize>> = Vec::new();
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
                above_of.push(way.last().map(|(place, _)| *place));
                way.push((paths.edges.len(), columns));
                paths.edges.push(edge);
            }
            paths.deepest = paths.deepest.max(depth);
            match tree.look(node) {
                Look::Leaf(values) => {
                    let start = paths.values.len();
                    let values = values.iter().map(|value| f64::from(*value) * factor);
                    for (mean, value) in paths.mean.iter_mut().zip(values.clone()) {
                        *mean += value * covers[node] / covers[0];
                    }
                    let kept = values.enumerate().filter(|(lane, _)| Some(*lane) != turned);
                    let kept = kept.map(|(_, value)| value).enumerate();
                    paths.values.extend(kept.filter(|(_, value)| *value != 0.0));
                    let own = &paths.values[start..];
                    if own.is_empty() {
                        paths.edges.pop();
                        above_of.pop();
                    } else if let Some(edge) = paths.edges.last_mut() {
                        most = most.max(way.last().map_or(0, |(_, columns)| *columns));
                        edge.lanes = own.iter().fold(0, |lanes, (lane, _)| lanes | 1 << (lane % 64));
                        edge.leaf = Some((start, paths.values.len()));
                    }
                }
                Look::Split { column, cut, left, right } => {
                    for (child, left) in [(right, false), (left, true)] {
                        let share = covers[child] / covers[node];
                        let (same, leaf, depth, share_above, lanes) = (None, None, depth + 1, 1.0, 0);
                        let edge = Edge { column, cut, left, depth, same, share, share_above, leaf, lanes };
                        open.push((child, Some(edge)));
                    }
                }
            }
        }
        if paths.values.is_empty() {
            paths.edges.clear();
        }
        for (place, above) in above_of.iter().enumerate().take(paths.edges.len()).rev() {
            if let Some(above) = above {
                paths.edges[*above].lanes |= paths.edges[place].lanes;
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

    /// Adds a share to those of a column's outputs, from the tree's first on.
    #[inline]
    pub fn add(&self, lane: usize, share: f64, shares: &mut [f64]) {
        shares[self.lanes[lane]] += share;
        if let Some(turned) = self.turned {
            shares[turned] -= share;
        }
    }

    pub fn factor(&self, edge: usize, factor: Factor) -> &[Block] {
        let start = (edge * 4 + factor as usize) * self.blocks;
        &self.factors[start..start + self.blocks]
    }
}

/// Sums of leaves over lanes that are nearer to each other than this are one.
const ONE: f64 = 1e-12;

/// The lane that most leaves speak for, where all leaves sum to the same over lanes: a sum that is the same everywhere has
/// no shares.
fn turned(tree: &Tree) -> Option<usize> {
    let mut counts = vec![0_usize; tree.lanes()];
    let mut first = None;
    if tree.lanes() < 2 {
        return None;
    }
    for node in 0..tree.node_count() {
        let Look::Leaf(values) = tree.look(node) else { continue };
        let sum: f64 = values.iter().map(|value| f64::from(*value)).sum();
        if (sum - *first.get_or_insert(sum)).abs() > ONE {
            return None;
        }
        counts.iter_mut().zip(values).for_each(|(count, value)| *count += usize::from(*value != 0.0));
    }
    (0..tree.lanes()).max_by_key(|lane| counts[*lane])
}
