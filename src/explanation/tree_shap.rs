//! Exact shares for sums of trees, in time linear in leaves: what is not known of a row goes both ways at a split, in
//! the proportion of the teaching rows (Lundberg et al. 2020, doi 10.1038/s42256-019-0138-9; linear time by products
//! that are kept along the way down: Yu et al. 2022, doi 10.48550/arXiv.2209.08192).
//!
//! # Formula
//! Shapley's weight of a set of `s` of `n - 1` columns is the integral of `t^s (1-t)^(n-1-s)` over 0 to 1, so at a leaf
//! of value `v` below the columns `j` the share of column `i` is
//! `v (o_i - z_i) * integral of the product over j other than i of (z_j (1-t) + o_j t)`, where `o_j` is 1 if the row goes
//! the leaf's way at every split by `j` and else 0, and `z_j` is the share of teaching rows that do. The product is a
//! polynomial of degree `n - 1`: Gauss and Legendre's rule sums it exactly by `n / 2` points, all of whose terms are
//! positive, so nothing cancels however deep a tree is. Values of products at these points are carried down, their sums
//! over leaves are carried up, and each split takes its share on the way.

use super::attribution::Attribution;
use super::paths::{BLOCK, Block, Edge, Factor, Paths};
use crate::error::Result;
use crate::features::Frame;
use crate::models::parts::inside::Trees;
use crate::progress::{Watch, step};

/// Rows between two looks at the watcher.
const ROWS_PER_STEP: usize = 128;

/// Shares of every column of `frame` in what the trees say of `rows`; base and shares sum to the trees' margin to
/// within rounding. `rows` are places in `frame`, whose columns are those that taught.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn attribute(
    trees: &Trees<'_>,
    frame: &Frame,
    rows: &[u32],
    watch: &mut dyn Watch,
) -> Result<Attribution> {
    let width = trees.bins.width();
    let bins = by_row(trees, frame, rows);
    let mut found = Attribution::nothing(trees.start.clone(), width, trees.link, rows.len());
    let outputs = trees.outputs();
    let spans = rows.len().div_ceil(ROWS_PER_STEP);
    let total = (trees.trees.len() * spans) as u64;
    let mut walk = Walk::default();
    for (index, tree) in trees.trees.iter().enumerate() {
        let paths = Paths::of(tree, trees.factor);
        let first = trees.output(index);
        found.base[first..].iter_mut().zip(&paths.mean).for_each(|(base, mean)| *base += mean);
        if paths.edges.is_empty() {
            continue;
        }
        walk.suit(&paths);
        for row in 0..rows.len() {
            if row % ROWS_PER_STEP == 0 {
                step(watch, (index * spans + row / ROWS_PER_STEP) as u64, total)?;
            }
            walk.row(&paths, &bins[row * width..(row + 1) * width], outputs, &mut found.of_mut(row)[first..]);
        }
    }
    step(watch, total, total)?;
    Ok(found)
}

/// The bins of each row beside each other: rows x columns.
pub(super) fn by_row(trees: &Trees<'_>, frame: &Frame, rows: &[u32]) -> Vec<u8> {
    let binned = trees.bins.encode(frame, rows);
    let width = trees.bins.width();
    let mut bins = vec![0; rows.len() * width];
    for (column, bytes) in binned.columns.iter().enumerate() {
        bins.iter_mut().skip(column).step_by(width.max(1)).zip(bytes).for_each(|(bin, byte)| *bin = *byte);
    }
    bins
}

/// One row's way through a tree: scratch, by depth.
#[derive(Default)]
struct Walk {
    /// The edge that is open at each depth; its row's share comes when all below is known.
    edges: Vec<usize>,
    /// Whether the row comes this way as far as the edge's column says.
    comes: Vec<bool>,
    /// Depths x blocks: the product of all terms above.
    products: Vec<Block>,
    /// Depths x lanes x blocks: products times values, summed over leaves below.
    sums: Vec<Block>,
}

impl Walk {
    /// Makes room for a tree.
    fn suit(&mut self, paths: &Paths) {
        let depths = paths.deepest + 1;
        self.edges.resize(depths, 0);
        self.comes.resize(depths, true);
        self.products.clear();
        self.products.resize(depths * paths.blocks, [1.0; BLOCK]);
        self.sums.clear();
        self.sums.resize(depths * paths.lanes.len() * paths.blocks, [0.0; BLOCK]);
    }

    /// Adds to `shares` (columns x outputs, from the tree's first output on).
    // Apart, since browsers change over to better code between calls only.
    #[inline(never)]
    fn row(&mut self, paths: &Paths, bins: &[u8], outputs: usize, shares: &mut [f64]) {
        let mut open = 0;
        for (place, edge) in paths.edges.iter().enumerate() {
            while open >= edge.depth {
                self.close(paths, open, outputs, shares);
                open -= 1;
            }
            let above = edge.same.is_none_or(|depth| self.comes[depth]);
            let comes = above && edge.cut.goes_left(bins[edge.column]) == edge.left;
            self.comes[edge.depth] = comes;
            self.descend(paths, place, edge, comes, above);
            match edge.leaf {
                Some(leaf) => {
                    self.land(paths, place, edge, leaf, above, &mut shares[edge.column * outputs..])
                }
                None => {
                    self.edges[edge.depth] = place;
                    let size = paths.lanes.len() * paths.blocks;
                    self.sums[edge.depth * size..(edge.depth + 1) * size].fill([0.0; BLOCK]);
                    open = edge.depth;
                }
            }
        }
        while open > 0 {
            self.close(paths, open, outputs, shares);
            open -= 1;
        }
    }

    /// The product above with the term of this edge's column as it is now.
    fn descend(&mut self, paths: &Paths, place: usize, edge: &Edge, comes: bool, above: bool) {
        let (before, after) = self.products.split_at_mut(edge.depth * paths.blocks);
        let before = &before[(edge.depth - 1) * paths.blocks..];
        let pairs = after.iter_mut().zip(before);
        if above {
            let factor = paths.factor(place, if comes { Factor::Comes } else { Factor::Strays });
            for ((after, before), factor) in pairs.zip(factor) {
                *after = std::array::from_fn(|at| before[at] * factor[at]);
            }
        } else {
            let ratio = edge.share / edge.share_above;
            for (after, before) in pairs {
                *after = before.map(|product| product * ratio);
            }
        }
    }

    /// By what sums at this edge give the share of its column; nothing changes where the row went astray before.
    fn weights<'a>(&self, paths: &'a Paths, place: usize, edge: &Edge, above: bool) -> Option<&'a [Block]> {
        let factor = if self.comes[edge.depth] { Factor::Gives } else { Factor::Takes };
        above.then(|| paths.factor(place, factor))
    }

    /// Takes the share at a leaf and hands its products up.
    fn land(
        &mut self,
        paths: &Paths,
        place: usize,
        edge: &Edge,
        (start, end): (usize, usize),
        above: bool,
        shares: &mut [f64],
    ) {
        let products = &self.products[edge.depth * paths.blocks..(edge.depth + 1) * paths.blocks];
        let values = &paths.values[start..end];
        if let Some(weights) = self.weights(paths, place, edge, above) {
            let integral = total(products, weights);
            for (lane, value) in values {
                paths.add(*lane, integral * value, shares);
            }
        }
        let size = paths.lanes.len() * paths.blocks;
        let sums = &mut self.sums[(edge.depth - 1) * size..edge.depth * size];
        for (lane, value) in values {
            let sums = &mut sums[lane * paths.blocks..(lane + 1) * paths.blocks];
            for (sum, product) in sums.iter_mut().zip(products) {
                *sum = std::array::from_fn(|at| sum[at] + product[at] * value);
            }
        }
    }

    /// Takes the share at an edge whose leaves are all known, and hands their sum up.
    fn close(&mut self, paths: &Paths, depth: usize, outputs: usize, shares: &mut [f64]) {
        let place = self.edges[depth];
        let edge = &paths.edges[place];
        let above = edge.same.is_none_or(|depth| self.comes[depth]);
        let weights = self.weights(paths, place, edge, above);
        let size = paths.lanes.len() * paths.blocks;
        let (before, own) = self.sums.split_at_mut(depth * size);
        let before = before[(depth - 1) * size..].chunks_mut(paths.blocks);
        let own = own[..size].chunks(paths.blocks);
        let spoken = before.zip(own).enumerate().filter(|(lane, _)| edge.speaks(*lane));
        for (lane, (before, own)) in spoken {
            if let Some(weights) = weights {
                paths.add(lane, total(own, weights), &mut shares[edge.column * outputs..]);
            }
            for (before, own) in before.iter_mut().zip(own) {
                *before = std::array::from_fn(|at| before[at] + own[at]);
            }
        }
    }
}

/// The sum of products over all points.
fn total(values: &[Block], weights: &[Block]) -> f64 {
    let mut sums = [0.0; BLOCK];
    for (values, weights) in values.iter().zip(weights) {
        sums = std::array::from_fn(|at| sums[at] + values[at] * weights[at]);
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3])
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::super::oracle::{SMALL, alike, goes, made, margins, outcomes, shapley, taught, trees};
    use super::*;
    use crate::models::Prediction;
    use crate::models::parts::tree::{Look, Tree};
    use crate::progress::{Tick, Unwatched};

    #[test]
    fn shares_are_those_of_all_subsets() {
        let frame = made(150, 8, 1);
        let rows: Vec<u32> = (0..150).step_by(10).collect();
        for target in outcomes(&frame, 1) {
            for (id, settings) in SMALL {
                let model = taught(id, settings, &frame, &target);
                let trees = trees(&*model);
                let found = attribute(&trees, &frame, &rows, &mut Unwatched).unwrap();
                let bins = by_row(&trees, &frame, &rows);
                let covers: Vec<Vec<f64>> = trees.trees.iter().map(|tree| tree.covers()).collect();
                let cover_of = |tree: &Tree| {
                    let at = trees.trees.iter().position(|own| std::ptr::eq(*own, tree)).unwrap();
                    &covers[at]
                };
                for (place, bins) in bins.chunks(8).enumerate() {
                    let oracle = shapley(8, |known| {
                        margins(&trees, |tree, node| match tree.look(node) {
                            Look::Split { column, left, right, .. } if known >> column & 1 == 0 => {
                                let covers = cover_of(tree);
                                (covers[left] / covers[node], covers[right] / covers[node])
                            }
                            _ => goes(tree, node, bins),
                        })
                    });
                    alike(found.of(place), &oracle.concat(), 1e-9);
                }
                assert!((0..8).any(|column| found.share(0, column, 0).abs() > 0.01));
            }
        }
    }

    #[test]
    fn base_and_shares_are_what_the_model_says_also_where_trees_are_deep() {
        let frame = made(700, 40, 2);
        let rows: Vec<u32> = (0..700).collect();
        for target in outcomes(&frame, 2) {
            for (id, settings) in SMALL {
                let model = taught(id, settings, &frame, &target);
                let trees = trees(&*model);
                let found = attribute(&trees, &frame, &rows, &mut Unwatched).unwrap();
                let bins = by_row(&trees, &frame, &rows);
                let said = model.predict(&frame, &rows);
                for (row, bins) in bins.chunks(40).enumerate() {
                    alike(&found.margins(row), &margins(&trees, |tree, node| goes(tree, node, bins)), 1e-9);
                    let answer = trees.link.answer(&found.margins(row));
                    match &said {
                        Prediction::Numbers(said) => alike(&answer, &said[row..=row], 1e-9),
                        Prediction::Chances(said) => {
                            // A forest's chances are divided by what rounded leaves sum to.
                            let most = if id == "forest" { 1e-7 } else { 1e-9 };
                            alike(&answer, &said.row(row).to_vec(), most);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_no_leaf_says_is_left_out_and_what_all_leaves_share_is_turned() {
        let frame = made(60, 4, 9);
        let [numbers, ..] = outcomes(&frame, 9);
        let model = taught("forest", &[("trees", 2.0)], &frame, &numbers);
        let bins = trees(&*model).bins.clone();
        let tree = |leaves: [f32; 9]| -> Tree {
            let split = |column: u32, left: u32| {
                serde_json::json!({ "Ordered":
                    { "column": column, "last": 20, "missing_left": true, "left": left, "right": left + 1 } })
            };
            let leaf = |place: u32| serde_json::json!({ "Leaf": place });
            let nodes = [split(0, 1), leaf(0), split(3, 3), leaf(1), leaf(2)];
            let covers = [30.0, 20.0, 10.0];
            let made = serde_json::json!({ "nodes": nodes, "sets": [], "leaves": leaves, "covers": covers, "lanes": 3 });
            serde_json::from_value(made).unwrap()
        };
        let rows: Vec<u32> = (0..60).collect();
        let shares = |leaves| {
            let tree = tree(leaves);
            let trees = Trees {
                bins: &bins,
                start: vec![0.0; 3],
                trees: vec![&tree],
                factor: 1.0,
                link: crate::models::parts::inside::Link::Chances,
            };
            let found = attribute(&trees, &frame, &rows, &mut Unwatched).unwrap();
            let bins = by_row(&trees, &frame, &rows);
            for (row, bins) in bins.chunks(4).enumerate() {
                alike(&found.margins(row), &margins(&trees, |tree, node| goes(tree, node, bins)), 1e-12);
            }
            (
                found.base.clone(),
                rows.iter().flat_map(|row| found.of(*row as usize).to_vec()).collect::<Vec<f64>>(),
            )
        };
        for same in [[0.0, 0.0, 0.0], [0.2, 0.3, 0.5]] {
            let (base, nothing) = shares([same, same, same].concat().try_into().unwrap());
            alike(&base, &same.map(f64::from), 1e-12);
            alike(&nothing, &vec![0.0; 720], 1e-12);
        }
        let (_, pure) = shares([1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0]);
        assert!(pure.chunks(3).all(|own| own[1] == 0.0 && own[0] == -own[2]));
        assert!(pure.iter().any(|share| share.abs() > 0.1));
        // Nothing is turned where leaves sum to different numbers.
        let (_, loose) = shares([1.0, 0.5, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0]);
        assert!(loose.chunks(3).any(|own| own[1].abs() > 0.1));
    }

    #[test]
    fn a_model_of_one_leaf_shares_nothing_and_a_stop_is_heard() {
        let frame = made(60, 3, 3);
        let [numbers, ..] = outcomes(&made(60, 4, 3), 3);
        let model = taught("forest", &[("trees", 3.0), ("leaf", 100.0)], &frame, &numbers);
        let found = attribute(&trees(&*model), &frame, &[5, 6], &mut Unwatched).unwrap();
        assert_eq!((found.rows(), found.of(1)), (2, &[0.0; 3][..]));
        let model = taught("forest", &[("trees", 3.0)], &frame, &numbers);
        let stop = |_: Tick| ControlFlow::Break(());
        let error = attribute(&trees(&*model), &frame, &[5, 6], &mut { stop }).unwrap_err();
        assert_eq!(error.code(), "cancelled");
        assert_eq!(attribute(&trees(&*model), &frame, &[], &mut Unwatched).unwrap().rows(), 0);
    }
}
