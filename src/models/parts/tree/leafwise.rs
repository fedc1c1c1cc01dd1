//! Growing one tree of a boosting, the leaf that gains most first (Shi 2007; Ke et al. 2017).

use super::gain::{Candidate, Cells, Scan, Terms, ordered};
use super::histogram::{Gather, Scale, TILE, build, subtract};
use super::records::Records;
use super::rows::part;
use super::search::Cut;
use super::{Node, Tree};
use crate::features::bins::Binned;

/// How far a tree grows.
#[derive(Clone, Debug)]
pub struct Limits {
    pub leaves: usize,
    pub deepest: usize,
    /// Least rows of a leaf, about: counted by their share of the hessian.
    pub least_rows: f64,
    pub least_hessian: f64,
    pub lambda: f64,
    /// Least gain of a split.
    pub least_gain: f64,
    /// One entry per column: -1, 0 or 1.
    pub monotone: Vec<i8>,
    /// As how many rows each row counts; once each without.
    pub weights: Option<Vec<f64>>,
}

struct Leaf {
    node: usize,
    start: usize,
    end: usize,
    /// Its rows, each as it weighs.
    count: f64,
    depth: usize,
    total: i64,
    /// Its histogram's place in the pool, while it may still be parted.
    slot: Option<usize>,
    best: Option<Candidate>,
    /// Between what its value must lie, where columns are monotone.
    low: f64,
    high: f64,
}

/// Grows trees over the same rows, reusing histograms and buffers.
pub struct LeafWise<'a> {
    binned: &'a Binned,
    records: &'a Records,
    limits: Limits,
    pool: Vec<Vec<i64>>,
    free: Vec<usize>,
    gather: Gather,
    scan: Scan,
    spare: Vec<u32>,
}

/// A tree and the rows of each of its leaves.
pub struct GrownTree {
    pub tree: Tree,
    /// Place of each leaf in the grown order of rows, with its value.
    pub leaves: Vec<(std::ops::Range<usize>, f32)>,
}

impl<'a> LeafWise<'a> {
    pub fn new(binned: &'a Binned, records: &'a Records, limits: Limits) -> Self {
        LeafWise {
            binned,
            records,
            limits,
            pool: Vec::new(),
            free: Vec::new(),
            gather: Gather::default(),
            scan: Scan::default(),
            spare: Vec::new(),
        }
    }

    /// Grows a tree over `rows`, which are reordered leaf by leaf, looking at `columns` only. `gradients` has a
    /// packed word for every row of the records; leaf values are multiplied by `rate`.
    pub fn grow(
        &mut self,
        rows: &mut [u32],
        gradients: &[i64],
        scale: Scale,
        columns: &[u32],
        rate: f64,
        importance: &mut [f64],
    ) -> GrownTree {
        let mut tiles: Vec<usize> = columns.iter().map(|column| *column as usize / 8).collect();
        tiles.dedup();
        let total = rows.iter().fold(0i64, |total, row| total.wrapping_add(gradients[*row as usize]));
        let terms = Terms { scale, lambda: self.limits.lambda, least: 0.0, monotone: 0 };
        let mut tree = Tree::seed(1);
        let bounds = (f64::NEG_INFINITY, f64::INFINITY);
        let mut root = Leaf {
            node: 0,
            start: 0,
            end: rows.len(),
            count: self.count(rows),
            depth: 0,
            total,
            slot: None,
            best: None,
            low: bounds.0,
            high: bounds.1,
        };
        if self.splittable(&root) && self.limits.leaves > 1 {
            let slot = self.take_slot();
            build(self.records, rows, gradients, &tiles, &mut self.gather, &mut self.pool[slot]);
            root.slot = Some(slot);
            root.best = self.best(&root, &terms, columns);
        }
        let mut leaves = vec![root];
        while leaves.len() < self.limits.leaves {
            let Some((at, candidate)) = most_gaining(&leaves, &terms, self.limits.least_gain) else { break };
            importance[candidate.column as usize] += candidate.gain - terms.worth(leaves[at].total);
            let last = leaves.len() + 1 == self.limits.leaves;
            let (left, right) = self.split(
                &mut leaves[at],
                candidate,
                rows,
                gradients,
                &tiles,
                &terms,
                columns,
                &mut tree,
                last,
            );
            leaves[at] = left;
            leaves.push(right);
        }
        self.free.clear();
        self.free.extend(0..self.pool.len());
        let mut places = Vec::with_capacity(leaves.len());
        for leaf in &leaves {
            let value = (terms.value(leaf.total).clamp(leaf.low, leaf.high) * rate) as f32;
            tree.nodes[leaf.node] = Node::Leaf(tree.leaves.len() as u32);
            tree.leaves.push(value);
            tree.push_cover(leaf.count);
            places.push((leaf.start..leaf.end, value));
        }
        GrownTree { tree, leaves: places }
    }

    fn splittable(&self, leaf: &Leaf) -> bool {
        leaf.depth < self.limits.deepest && leaf.count >= 2.0 * self.limits.least_rows
    }

    fn count(&self, rows: &[u32]) -> f64 {
        match &self.limits.weights {
            None => rows.len() as f64,
            Some(weights) => rows.iter().map(|row| weights[*row as usize]).sum(),
        }
    }

    fn take_slot(&mut self) -> usize {
        self.free.pop().unwrap_or_else(|| {
            self.pool.push(vec![0; self.records.width * TILE]);
            self.pool.len() - 1
        })
    }

    /// The best cut of a leaf over `columns`; the lowest column of equals.
    fn best(&mut self, leaf: &Leaf, terms: &Terms, columns: &[u32]) -> Option<Candidate> {
        let cells = &self.pool[leaf.slot?];
        let hessian = terms.scale.parts(leaf.total).1;
        // Rows are counted by their hessian, as the histogram holds no count.
        let least = f64::max(self.limits.least_hessian, self.limits.least_rows * hessian / leaf.count);
        let mut best: Option<Candidate> = None;
        for column in columns {
            let at = *column as usize;
            let Ok(own) = <&Cells>::try_from(&cells[at * 256..(at + 1) * 256]) else { continue };
            let count = usize::from(self.binned.counts[at]);
            let terms =
                Terms { least, monotone: self.limits.monotone.get(at).copied().unwrap_or(0), ..*terms };
            let found = if self.binned.unordered[at] {
                self.scan.unordered(&own[..count], leaf.total, &terms, *column)
            } else {
                let floor = best.map_or(f64::NEG_INFINITY, |best| best.gain);
                ordered(own, count, leaf.total, &terms, *column, floor)
            };
            if let Some(found) = found
                && best.is_none_or(|best| found.gain > best.gain)
            {
                best = Some(found);
            }
        }
        best
    }

    #[allow(clippy::too_many_arguments)] // one step of `grow`, apart only to be readable
    fn split(
        &mut self,
        leaf: &mut Leaf,
        candidate: Candidate,
        rows: &mut [u32],
        gradients: &[i64],
        tiles: &[usize],
        terms: &Terms,
        columns: &[u32],
        tree: &mut Tree,
        last: bool,
    ) -> (Leaf, Leaf) {
        let column = candidate.column as usize;
        let middle = leaf.start
            + part(
                &mut rows[leaf.start..leaf.end],
                &mut self.spare,
                &self.binned.columns[column],
                candidate.cut,
            );
        let nodes = (tree.nodes.len(), tree.nodes.len() + 1);
        let (left, right) = (nodes.0 as u32, nodes.1 as u32);
        tree.nodes[leaf.node] = match candidate.cut {
            Cut::Ordered { last, missing_left } => {
                Node::Ordered { column: candidate.column, last, missing_left, left, right }
            }
            Cut::Unordered { left: set } => {
                tree.sets.push(set);
                Node::Unordered { column: candidate.column, set: tree.sets.len() as u32 - 1, left, right }
            }
        };
        tree.nodes.extend([Node::Leaf(0), Node::Leaf(0)]);
        let right_total = leaf.total.wrapping_sub(candidate.left);
        // Sides that other columns hold back lie beyond what the leaf may say.
        let middle_value =
            ((terms.value(candidate.left) + terms.value(right_total)) / 2.0).clamp(leaf.low, leaf.high);
        let depth = leaf.depth + 1;
        let child = |node, start, end, total| Leaf {
            node,
            start,
            end,
            count: self.count(&rows[start..end]),
            depth,
            total,
            slot: None,
            best: None,
            low: leaf.low,
            high: leaf.high,
        };
        let mut left = child(nodes.0, leaf.start, middle, candidate.left);
        let mut right = child(nodes.1, middle, leaf.end, right_total);
        match self.limits.monotone.get(column) {
            Some(1) => (left.high, right.low) = (middle_value, middle_value),
            Some(-1) => (left.low, right.high) = (middle_value, middle_value),
            _ => {}
        }
        let wanted = !last && (self.splittable(&left) || self.splittable(&right));
        let parent = leaf.slot.take();
        match parent {
            Some(slot) if wanted => {
                let fresh = self.take_slot();
                let left_smaller = left.end - left.start <= right.end - right.start;
                let small = if left_smaller { left.start..left.end } else { right.start..right.end };
                let mut cells = std::mem::take(&mut self.pool[fresh]);
                build(self.records, &rows[small], gradients, tiles, &mut self.gather, &mut cells);
                subtract(self.records, tiles, &mut self.pool[slot], &cells);
                self.pool[fresh] = cells;
                (left.slot, right.slot) =
                    if left_smaller { (Some(fresh), Some(slot)) } else { (Some(slot), Some(fresh)) };
                for child in [&mut left, &mut right] {
                    if self.splittable(child) {
                        child.best = self.best(child, terms, columns);
                    }
                    if child.best.is_none() {
                        self.free.extend(child.slot.take());
                    }
                }
            }
            Some(slot) => self.free.push(slot),
            None => {}
        }
        (left, right)
    }
}

/// The leaf whose best split gains most over staying whole; the first of equals.
fn most_gaining(leaves: &[Leaf], terms: &Terms, least: f64) -> Option<(usize, Candidate)> {
    let mut best: Option<(usize, Candidate, f64)> = None;
    for (at, leaf) in leaves.iter().enumerate() {
        let Some(candidate) = leaf.best else { continue };
        let gain = candidate.gain - terms.worth(leaf.total);
        if gain > least && best.is_none_or(|(_, _, most)| gain > most) {
            best = Some((at, candidate, gain));
        }
    }
    best.map(|(at, candidate, _)| (at, candidate))
}
