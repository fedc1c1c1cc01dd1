//! Growing one tree of a forest, depth first, rows parted in place.

use super::search::{Cut, Found, Item, Search};
use super::tally::Tally;
use super::{Node, Tree, contains};
use crate::features::bins::Binned;
use crate::numeric::chance::Chance;

/// How far and how freely a tree grows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Columns looked at per split, those with a single value here not counted.
    pub columns_per_split: usize,
    /// Least weight of a leaf.
    pub least_leaf: f64,
    /// Splits above a leaf, at most.
    pub deepest: usize,
    /// Whether ordered columns are cut at a place drawn by lot.
    pub by_lot: bool,
}

/// A node whose items are `start..end` of the shared order.
struct Open<S> {
    node: usize,
    start: usize,
    end: usize,
    depth: usize,
    /// Over its items.
    total: S,
}

/// Grows trees over the same rows, one after the other, reusing its scratch.
pub struct Grower<'a, T: Tally> {
    binned: &'a Binned,
    tally: &'a T,
    growth: Growth,
    search: Search<T>,
    items: Vec<Item<T::Sum>>,
    spare: Vec<Item<T::Sum>>,
    columns: Vec<u32>,
    /// For every open node, which columns are known to have one bin for all its rows: [`Grower::words`] a node.
    constant: Vec<u64>,
    /// Of the node at hand.
    known: Vec<u64>,
}

impl<'a, T: Tally> Grower<'a, T> {
    pub fn new(binned: &'a Binned, tally: &'a T, growth: Growth) -> Self {
        Grower {
            binned,
            tally,
            growth,
            search: Search::new(),
            items: Vec::new(),
            spare: Vec::new(),
            columns: Vec::new(),
            constant: Vec::new(),
            known: vec![0; binned.columns.len().div_ceil(64)],
        }
    }

    /// Grows a tree over all rows with a weight above 0. Adds to `importance` (one entry per column) what each
    /// split gained.
    #[inline(never)] // called once per tree, not once per forest: see `Search::column`
    pub fn grow(&mut self, weights: &[u32], chance: &mut Chance, importance: &mut [f64]) -> Tree {
        let Growth { least_leaf, deepest, .. } = self.growth;
        let drawn = weights.iter().enumerate().filter(|(_, weight)| **weight > 0);
        self.items.clear();
        self.items.extend(
            drawn.map(|(row, weight)| Item { row: row as u32, sum: self.tally.row(row as u32, *weight) }),
        );
        // The order of columns starts anew, so that a tree depends on nothing but its own chance.
        self.columns.clear();
        self.columns.extend(0..self.binned.columns.len() as u32);
        let lanes = self.tally.lanes();
        let mut tree = Tree::seed(lanes as u8);
        let total = self.items.iter().fold(T::Sum::default(), |total, item| T::plus(total, item.sum));
        let mut open = vec![Open { node: 0, start: 0, end: self.items.len(), depth: 0, total }];
        self.constant.clear();
        self.constant.resize(self.known.len(), 0);
        while let Some(Open { node, start, end, depth, total }) = open.pop() {
            let own = self.constant.len() - self.known.len();
            self.known.copy_from_slice(&self.constant[own..]);
            self.constant.truncate(own);
            let splittable = depth < deepest
                && self.tally.weight(total) >= 2.0 * least_leaf
                && !self.tally.is_pure(total, &mut self.items[start..end].iter().map(|item| item.row));
            let best = if splittable { self.best(start, end, total, chance) } else { None };
            let Some((column, found)) = best else {
                tree.nodes[node] = Node::Leaf((tree.leaves.len() / lanes) as u32);
                self.tally.push_leaf(total, &mut tree.leaves);
                tree.push_cover(self.tally.weight(total));
                continue;
            };
            importance[column] += (found.score - self.tally.score(total)).max(0.0);
            let middle = start + self.part(start, end, column, found.cut);
            let (left, right) = (tree.nodes.len() as u32, tree.nodes.len() as u32 + 1);
            let column = column as u32;
            tree.nodes[node] = match found.cut {
                Cut::Ordered { last, missing_left } => {
                    Node::Ordered { column, last, missing_left, left, right }
                }
                Cut::Unordered { left: set } => {
                    tree.sets.push(set);
                    Node::Unordered { column, set: tree.sets.len() as u32 - 1, left, right }
                }
            };
            tree.nodes.extend([Node::Leaf(0), Node::Leaf(0)]);
            let (depth, others) = (depth + 1, T::minus(total, found.left));
            open.push(Open { node: right as usize, start: middle, end, depth, total: others });
            open.push(Open { node: left as usize, start, end: middle, depth, total: found.left });
            // What is constant here is constant below.
            self.constant.extend_from_slice(&self.known);
            self.constant.extend_from_slice(&self.known);
        }
        tree
    }

    /// The best cut among as many columns as the growth allows, drawn without putting back.
    fn best(
        &mut self,
        start: usize,
        end: usize,
        total: T::Sum,
        chance: &mut Chance,
    ) -> Option<(usize, Found<T::Sum>)> {
        let mut best: Option<(usize, Found<T::Sum>)> = None;
        let mut looked = 0;
        for place in 0..self.columns.len() {
            let other = place + chance.below((self.columns.len() - place) as u32) as usize;
            self.columns.swap(place, other);
            let column = self.columns[place] as usize;
            let (word, bit) = (column / 64, 1u64 << (column % 64));
            if self.known[word] & bit != 0 {
                continue;
            }
            let items = &self.items[start..end];
            let lot = if self.growth.by_lot { Some(&mut *chance) } else { None };
            let found = self.search.column(
                self.binned,
                column,
                self.tally,
                items,
                total,
                self.growth.least_leaf,
                lot,
            );
            let Some(found) = found else {
                if self.search.was_constant() {
                    self.known[word] |= bit;
                }
                continue;
            };
            if best.is_none_or(|(_, best)| found.score > best.score) {
                best = Some((column, found));
            }
            looked += 1;
            if looked == self.growth.columns_per_split {
                break;
            }
        }
        best
    }

    /// Brings the items that go left to the front, keeping both orders, and tells how many. Writes to both sides
    /// and advances one, so that no branch is guessed.
    #[inline(never)]
    fn part(&mut self, start: usize, end: usize, column: usize, cut: Cut) -> usize {
        let bytes = &self.binned.columns[column];
        let items = &mut self.items[start..end];
        if self.spare.len() < items.len() {
            self.spare.resize(items.len(), Item { row: 0, sum: T::Sum::default() });
        }
        let spare = &mut self.spare[..items.len()];
        let (mut kept, mut moved) = (0, 0);
        for place in 0..items.len() {
            let item = items[place];
            let bin = bytes[item.row as usize];
            let goes_left = match cut {
                Cut::Ordered { last, missing_left } => (bin <= last) & ((bin != 0) | missing_left),
                Cut::Unordered { left } => contains(&left, bin),
            };
            items[kept] = item;
            spare[moved] = item;
            kept += usize::from(goes_left);
            moved += usize::from(!goes_left);
        }
        items[kept..].copy_from_slice(&spare[..moved]);
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::parts::tree::tally::{FewClasses, ManyClasses, Numbers};
    use proptest::prelude::*;

    const FREE: Growth =
        Growth { columns_per_split: usize::MAX, least_leaf: 1.0, deepest: usize::MAX, by_lot: false };

    fn binned(columns: Vec<Vec<u8>>, unordered: bool) -> Binned {
        let unordered = vec![unordered; columns.len()];
        Binned { counts: vec![256; columns.len()], columns, unordered }
    }

    fn tree<T: Tally>(binned: &Binned, tally: &T, growth: Growth) -> Tree {
        let height = binned.columns[0].len();
        let mut importance = vec![0.0; binned.columns.len()];
        Grower::new(binned, tally, growth).grow(&vec![1; height], &mut Chance::new(1, &[]), &mut importance)
    }

    fn two<'a>(codes: &'a [u32]) -> FewClasses<'a> {
        FewClasses { codes, count: 2 }
    }

    #[test]
    fn one_cut_parts_two_classes() {
        let data = binned(vec![vec![1, 2, 3, 7, 8, 9]], false);
        let grown = tree(&data, &two(&[0, 0, 0, 1, 1, 1]), FREE);
        assert_eq!(grown.leaf_count(), 2);
        let unseen = binned(vec![vec![4, 5, 6]], false);
        assert_eq!(grown.leaf(&unseen, 0), &[1.0, 0.0]);
        assert_eq!(grown.leaf(&unseen, 2), &[0.0, 1.0], "the cut lies halfway");
    }

    #[test]
    fn missing_goes_where_it_belongs() {
        let data = binned(vec![vec![0, 0, 1, 2, 8, 9]], false);
        let grown = tree(&data, &Numbers::new(&[5.0, 5.0, 1.0, 1.0, 5.0, 5.0]), FREE);
        assert_eq!(grown.leaf_count(), 2);
        assert_eq!(grown.leaf(&data, 0), &[5.0]);
        let apart = tree(&data, &Numbers::new(&[9.0, 9.0, 1.0, 1.0, 1.0, 1.0]), FREE);
        assert_eq!(
            (apart.leaf_count(), apart.leaf(&data, 1)),
            (2, &[9.0f32][..]),
            "missing alone on its side"
        );
    }

    #[test]
    fn a_category_is_parted_in_one_split_whatever_the_order_of_its_levels() {
        let data = binned(vec![vec![1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]], true);
        let codes = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
        let grown = tree(&data, &two(&codes), FREE);
        assert_eq!(grown.leaf_count(), 2);
        for (row, code) in codes.iter().enumerate() {
            assert_eq!(grown.leaf(&data, row)[*code as usize], 1.0);
        }
    }

    #[test]
    fn leaves_and_depth_keep_their_limits() {
        let data = binned(vec![(1..=100).collect()], false);
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        let bushy = tree(&data, &Numbers::new(&values), Growth { least_leaf: 10.0, ..FREE });
        assert!(bushy.leaf_count() <= 10);
        let stump = tree(&data, &Numbers::new(&values), Growth { deepest: 1, ..FREE });
        assert_eq!(stump.leaf_count(), 2);
        assert_eq!(stump.leaf(&data, 0), &[24.5]);
    }

    #[test]
    fn a_cut_by_lot_still_parts_and_differs_between_seeds() {
        let data = binned(vec![(1..=100).collect()], false);
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        let tally = Numbers::new(&values);
        let stump = |seed| {
            let growth = Growth { deepest: 1, by_lot: true, ..FREE };
            Grower::new(&data, &tally, growth).grow(&[1; 100], &mut Chance::new(seed, &[]), &mut [0.0])
        };
        assert!((0..20).all(|seed| stump(seed).leaf_count() == 2));
        assert_ne!(stump(1), stump(2));
        assert_eq!(stump(1), stump(1));
    }

    /// The textbook: try every cut of every column, missing left and right, and sum squares from scratch.
    fn best_by_hand(bytes: &[u8], values: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for last in 1..=255u8 {
            for missing_left in [false, true] {
                let mut sides = [(0.0, 0.0); 2];
                for (bin, value) in bytes.iter().zip(values) {
                    let left = if *bin == 0 { missing_left } else { *bin <= last };
                    let side = &mut sides[usize::from(left)];
                    *side = (side.0 + 1.0, side.1 + value);
                }
                if sides.iter().all(|side| side.0 > 0.0) {
                    best = f64::max(best, sides.iter().map(|side| side.1 * side.1 / side.0).sum());
                }
            }
        }
        best
    }

    proptest! {
        #[test]
        fn the_fast_search_finds_what_the_textbook_finds(rows in prop::collection::vec((0u8..9, -3i32..4), 2..60)) {
            let bytes: Vec<u8> = rows.iter().map(|row| row.0 * 20).collect();
            let values: Vec<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
            let data = binned(vec![bytes.clone()], false);
            let tally = Numbers::new(&values);
            let items: Vec<_> =
                (0..rows.len() as u32).map(|row| Item { row, sum: tally.row(row, 1) }).collect();
            let total = items.iter().fold(0, |total, item| Numbers::plus(total, item.sum));
            let found = Search::new().column(&data, 0, &tally, &items, total, 1.0, None);
            let by_hand = best_by_hand(&bytes, &values);
            match found {
                // Scores are in fixed-point units; the textbook's are in units of one.
                Some(found) => {
                    let unit = tally.unit();
                    prop_assert!((found.score * unit * unit - by_hand).abs() < 1e-9);
                }
                None => prop_assert!(by_hand == f64::NEG_INFINITY),
            }
        }

        #[test]
        fn packed_and_plain_counts_grow_the_same_tree(rows in prop::collection::vec((0u8..9, 0u8..4, 0u32..3), 4..80)) {
            let data = Binned {
                columns: vec![rows.iter().map(|row| row.0 * 20).collect(), rows.iter().map(|row| row.1 + 1).collect()],
                counts: vec![256; 2],
                unordered: vec![false, true],
            };
            let codes: Vec<u32> = rows.iter().map(|row| row.2).collect();
            let few = tree(&data, &FewClasses { codes: &codes, count: 3 }, FREE);
            let many = tree(&data, &ManyClasses::<8> { codes: &codes, count: 3 }, FREE);
            prop_assert_eq!(few, many);
        }
    }
}
