//! Exact shares for sums of trees against a background of rows: what is not known of a row is taken from each of them
//! in turn, whatever goes together in the class (Lundberg et al. 2020, doi 10.1038/s42256-019-0138-9, "interventional").
//!
//! # Formula
//! Row and background row go down together. Where they part, the column is the row's on one side and the background's
//! on the other. A leaf of value `v` below `a` columns of the row and `b` of the background adds
//! `v (a-1)! b! / (a+b)!` to the share of each of the former and takes `v a! (b-1)! / (a+b)!` from each of the latter.
//! Shares are means over the background.

use super::attribution::Attribution;
use super::tree_shap::by_row;
use crate::error::Result;
use crate::features::Frame;
use crate::models::parts::inside::Trees;
use crate::models::parts::tree::{Look, Tree};
use crate::progress::{Watch, step};

/// Shares of every column of `frame` in what the trees say of `rows`, against the rows `background`; base is the mean
/// margin of the background, and base and shares sum to the row's margin to within rounding. Work grows with rows times
/// background. All shares are 0 where the background is empty, and the base is the trees' start.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn attribute(
    trees: &Trees<'_>,
    frame: &Frame,
    rows: &[u32],
    background: &[u32],
    watch: &mut dyn Watch,
) -> Result<Attribution> {
    let width = trees.bins.width();
    let (own, others) = (by_row(trees, frame, rows), by_row(trees, frame, background));
    let mut found = Attribution::nothing(trees.start.clone(), width, trees.link, rows.len());
    let outputs = trees.outputs();
    let each = trees.factor / background.len().max(1) as f64;
    let total = (rows.len() * trees.trees.len()) as u64;
    let mut pair = Pair { sides: vec![Side::Same; width], ..Pair::default() };
    for (index, tree) in trees.trees.iter().enumerate() {
        let first = trees.output(index);
        for other in bins_of(&others, background.len()) {
            let values = leaf(tree, other).iter();
            found.base[first..]
                .iter_mut()
                .zip(values)
                .for_each(|(base, value)| *base += each * f64::from(*value));
        }
        for (row, own) in bins_of(&own, rows.len()).enumerate() {
            step(watch, (index * rows.len() + row) as u64, total)?;
            let shares = &mut found.of_mut(row)[first..];
            for other in bins_of(&others, background.len()) {
                pair.descend(tree, own, other, |columns, weight, values| {
                    for column in columns {
                        let shares = shares[*column as usize * outputs..].iter_mut();
                        shares
                            .zip(values)
                            .for_each(|(share, value)| *share += each * weight * f64::from(*value));
                    }
                });
            }
        }
    }
    step(watch, total, total)?;
    Ok(found)
}

/// The bins of each of `rows` rows.
fn bins_of(bins: &[u8], rows: usize) -> impl Iterator<Item = &[u8]> {
    let width = bins.len() / rows.max(1);
    (0..rows).map(move |row| &bins[row * width..(row + 1) * width])
}

/// The values of the leaf that a row falls into.
fn leaf<'t>(tree: &'t Tree, bins: &[u8]) -> &'t [f32] {
    let mut node = 0;
    loop {
        match tree.look(node) {
            Look::Leaf(values) => return values,
            Look::Split { column, cut, left, right } => {
                node = if cut.goes_left(bins[column]) { left } else { right };
            }
        }
    }
}

/// Whose value of a column the way down has followed since they first parted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Side {
    /// They did not part by it.
    #[default]
    Same,
    Own,
    Other,
}

/// A row and a background row on their way: scratch.
#[derive(Default)]
struct Pair {
    /// One a column.
    sides: Vec<Side>,
    /// Columns by which they parted, in order; the row's and the background's apart.
    own: Vec<u32>,
    other: Vec<u32>,
    open: Vec<Fork>,
    parted: Vec<u32>,
}

/// A node still to be gone down to.
struct Fork {
    node: usize,
    /// How many had parted above.
    parted: usize,
    /// The column by which they part here, and whose side this is.
    by: Option<(u32, Side)>,
}

impl Pair {
    /// Hands every leaf that any mixture of the two rows reaches to `land`: columns, what the leaf's values count for
    /// each of them, and the values. Twice where there are columns of both sides.
    fn descend(&mut self, tree: &Tree, own: &[u8], other: &[u8], mut land: impl FnMut(&[u32], f64, &[f32])) {
        self.open.push(Fork { node: 0, parted: 0, by: None });
        while let Some(Fork { mut node, parted, by }) = self.open.pop() {
            self.back_to(parted);
            if let Some((column, side)) = by {
                self.sides[column as usize] = side;
                self.parted.push(column);
                if side == Side::Own { &mut self.own } else { &mut self.other }.push(column);
            }
            loop {
                match tree.look(node) {
                    Look::Leaf(values) => {
                        let (a, b) = (self.own.len(), self.other.len());
                        if a > 0 {
                            land(&self.own, orders(a - 1, b), values);
                        }
                        if b > 0 {
                            land(&self.other, -orders(b - 1, a), values);
                        }
                        break;
                    }
                    Look::Split { column, cut, left, right } => {
                        let child = |goes_left| if goes_left { left } else { right };
                        let (mine, theirs) = (cut.goes_left(own[column]), cut.goes_left(other[column]));
                        match self.sides[column] {
                            Side::Own => node = child(mine),
                            Side::Other => node = child(theirs),
                            Side::Same if mine == theirs => node = child(mine),
                            Side::Same => {
                                let (parted, column) = (self.parted.len(), column as u32);
                                let fork = |goes_left, side| Fork {
                                    node: child(goes_left),
                                    parted,
                                    by: Some((column, side)),
                                };
                                self.open.push(fork(theirs, Side::Other));
                                self.open.push(fork(mine, Side::Own));
                                break;
                            }
                        }
                    }
                }
            }
        }
        self.back_to(0);
    }

    /// Forgets by what they parted after the first `parted` times.
    fn back_to(&mut self, parted: usize) {
        while self.parted.len() > parted {
            let Some(column) = self.parted.pop() else { break };
            let side = &mut self.sides[column as usize];
            if *side == Side::Own { &mut self.own } else { &mut self.other }.pop();
            *side = Side::Same;
        }
    }
}

/// `a! b! / (a + b + 1)!`: the share of orders in which these `a` come before one column and those `b` after it.
fn orders(a: usize, b: usize) -> f64 {
    (1..=a).fold(1.0 / (b + 1) as f64, |share, at| share * at as f64 / (at + b + 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::super::oracle::{SMALL, alike, goes, made, margins, outcomes, shapley, taught, trees};
    use super::*;
    use crate::progress::Unwatched;

    #[test]
    fn shares_are_those_of_all_subsets() {
        let frame = made(150, 7, 4);
        let rows: Vec<u32> = (0..150).step_by(25).collect();
        let background: Vec<u32> = (3..150).step_by(16).collect();
        for target in outcomes(&frame, 4) {
            for (id, settings) in SMALL {
                let model = taught(id, settings, &frame, &target);
                let trees = trees(&*model);
                let found = attribute(&trees, &frame, &rows, &background, &mut Unwatched).unwrap();
                let (own, others) = (by_row(&trees, &frame, &rows), by_row(&trees, &frame, &background));
                for (place, own) in own.chunks(7).enumerate() {
                    let said = |bins: &[u8]| margins(&trees, |tree, node| goes(tree, node, bins));
                    let oracle = shapley(7, |known| {
                        let mut mean = vec![0.0; trees.outputs()];
                        for other in others.chunks(7) {
                            let mixed: Vec<u8> = (0..7)
                                .map(
                                    |column| {
                                        if known >> column & 1 == 1 { own[column] } else { other[column] }
                                    },
                                )
                                .collect();
                            let count = background.len() as f64;
                            mean.iter_mut().zip(said(&mixed)).for_each(|(mean, said)| *mean += said / count);
                        }
                        mean
                    });
                    alike(found.of(place), &oracle.concat(), 1e-9);
                    alike(&found.margins(place), &said(own), 1e-9);
                }
            }
        }
    }

    #[test]
    fn against_itself_and_against_nobody_nothing_is_shared() {
        let frame = made(80, 5, 5);
        let [numbers, ..] = outcomes(&frame, 5);
        let model = taught("forest", &[("trees", 3.0)], &frame, &numbers);
        let trees = trees(&*model);
        for background in [&[7][..], &[]] {
            let found = attribute(&trees, &frame, &[7], background, &mut Unwatched).unwrap();
            assert_eq!(found.of(0), &[0.0; 5]);
        }
    }

    #[test]
    fn orders_by_hand() {
        assert_eq!((orders(0, 0), orders(1, 0), orders(0, 2)), (1.0, 0.5, 1.0 / 3.0));
        assert!((orders(2, 1) - 2.0 / 24.0).abs() < 1e-15);
    }
}
