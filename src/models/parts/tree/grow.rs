//! Growing one tree, depth first, rows parted in place.

use super::search::{Aim, Cut, Found, Search};
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
}

/// A node whose rows are `start..end` of the shared order.
struct Open {
    node: usize,
    start: usize,
    end: usize,
    depth: usize,
}

/// Grows a tree over all rows of `binned` with a weight above 0. Adds to `importance` (one entry per column)
/// what each split gained.
pub fn grow(
    binned: &Binned,
    aim: &Aim<'_>,
    weights: &[f64],
    growth: Growth,
    chance: &mut Chance,
    importance: &mut [f64],
) -> Tree {
    let lanes = aim.lanes();
    let mut rows: Vec<u32> = (0..weights.len() as u32).filter(|row| weights[*row as usize] > 0.0).collect();
    let mut spare: Vec<u32> = Vec::with_capacity(rows.len());
    let mut search = Search::new(lanes);
    let mut columns: Vec<u32> = (0..binned.columns.len() as u32).collect();
    let mut tree =
        Tree { nodes: vec![Node::Leaf(0)], sets: Vec::new(), leaves: Vec::new(), lanes: leaf_lanes(aim) };
    let mut open = vec![Open { node: 0, start: 0, end: rows.len(), depth: 0 }];
    let mut total = vec![0.0; lanes];

    while let Some(Open { node, start, end, depth }) = open.pop() {
        total.fill(0.0);
        for row in &rows[start..end] {
            aim.add(&mut total, *row, weights[*row as usize]);
        }
        let splittable = depth < growth.deepest
            && aim.weight(&total) >= 2.0 * growth.least_leaf
            && !is_pure(aim, &total, &rows[start..end]);
        let mut best: Option<(usize, Found)> = None;
        if splittable {
            let mut looked = 0;
            for place in 0..columns.len() {
                let other = place + chance.below((columns.len() - place) as u32) as usize;
                columns.swap(place, other);
                let column = columns[place] as usize;
                let found =
                    search.column(binned, column, aim, &rows[start..end], weights, &total, growth.least_leaf);
                let Some(found) = found else { continue };
                if best.is_none_or(|(_, best)| found.score > best.score) {
                    best = Some((column, found));
                }
                looked += 1;
                if looked == growth.columns_per_split {
                    break;
                }
            }
        }
        let Some((column, found)) = best else {
            tree.nodes[node] = Node::Leaf((tree.leaves.len() / usize::from(tree.lanes)) as u32);
            push_leaf(&mut tree.leaves, aim, &total);
            continue;
        };
        importance[column] += (found.score - aim.score(&total)).max(0.0);
        let middle = start + part(&mut rows[start..end], &mut spare, &binned.columns[column], found.cut);
        let (left, right) = (tree.nodes.len() as u32, tree.nodes.len() as u32 + 1);
        let column = column as u32;
        tree.nodes[node] = match found.cut {
            Cut::Ordered { last, missing_left } => Node::Ordered { column, last, missing_left, left, right },
            Cut::Unordered { left: set } => {
                tree.sets.push(set);
                Node::Unordered { column, set: tree.sets.len() as u32 - 1, left, right }
            }
        };
        tree.nodes.extend([Node::Leaf(0), Node::Leaf(0)]);
        open.push(Open { node: right as usize, start: middle, end, depth: depth + 1 });
        open.push(Open { node: left as usize, start, end: middle, depth: depth + 1 });
    }
    tree
}

fn leaf_lanes(aim: &Aim<'_>) -> u8 {
    match aim {
        Aim::Classes { count, .. } => *count as u8,
        Aim::Numbers(_) => 1,
    }
}

fn push_leaf(leaves: &mut Vec<f32>, aim: &Aim<'_>, total: &[f64]) {
    match aim {
        Aim::Classes { .. } => {
            let weight = aim.weight(total).max(f64::MIN_POSITIVE);
            leaves.extend(total.iter().map(|sum| (sum / weight) as f32));
        }
        Aim::Numbers(_) => leaves.push((total[1] / total[0].max(f64::MIN_POSITIVE)) as f32),
    }
}

fn is_pure(aim: &Aim<'_>, total: &[f64], rows: &[u32]) -> bool {
    match aim {
        Aim::Classes { .. } => total.iter().filter(|sum| **sum > 0.0).count() < 2,
        Aim::Numbers(values) => {
            let first = rows.first().map(|row| values[*row as usize]);
            rows.iter().all(|row| Some(values[*row as usize]) == first)
        }
    }
}

/// Brings the rows that go left to the front, keeping both orders, and tells how many.
fn part(rows: &mut [u32], spare: &mut Vec<u32>, bytes: &[u8], cut: Cut) -> usize {
    let goes_left = |bin: u8| match cut {
        Cut::Ordered { last, missing_left } => {
            if bin == 0 {
                missing_left
            } else {
                bin <= last
            }
        }
        Cut::Unordered { left } => contains(&left, bin),
    };
    spare.clear();
    let mut kept = 0;
    for place in 0..rows.len() {
        let row = rows[place];
        if goes_left(bytes[row as usize]) {
            rows[kept] = row;
            kept += 1;
        } else {
            spare.push(row);
        }
    }
    rows[kept..].copy_from_slice(spare);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FREE: Growth = Growth { columns_per_split: usize::MAX, least_leaf: 1.0, deepest: usize::MAX };

    fn binned(columns: Vec<Vec<u8>>, unordered: bool) -> Binned {
        let unordered = vec![unordered; columns.len()];
        Binned { counts: vec![256; columns.len()], columns, unordered }
    }

    fn tree(binned: &Binned, aim: &Aim<'_>, growth: Growth) -> Tree {
        let height = binned.columns[0].len();
        let mut importance = vec![0.0; binned.columns.len()];
        grow(binned, aim, &vec![1.0; height], growth, &mut Chance::new(1, &[]), &mut importance)
    }

    #[test]
    fn one_cut_parts_two_classes() {
        let data = binned(vec![vec![1, 2, 3, 7, 8, 9]], false);
        let grown = tree(&data, &Aim::Classes { codes: &[0, 0, 0, 1, 1, 1], count: 2 }, FREE);
        assert_eq!(grown.leaf_count(), 2);
        let unseen = binned(vec![vec![4, 5, 6]], false);
        assert_eq!(grown.leaf(&unseen, 0), &[1.0, 0.0]);
        assert_eq!(grown.leaf(&unseen, 2), &[0.0, 1.0], "the cut lies halfway");
    }

    #[test]
    fn missing_goes_where_it_belongs() {
        let data = binned(vec![vec![0, 0, 1, 2, 8, 9]], false);
        let grown = tree(&data, &Aim::Numbers(&[5.0, 5.0, 1.0, 1.0, 5.0, 5.0]), FREE);
        assert_eq!(grown.leaf_count(), 2);
        assert_eq!(grown.leaf(&data, 0), &[5.0]);
        let apart = tree(&data, &Aim::Numbers(&[9.0, 9.0, 1.0, 1.0, 1.0, 1.0]), FREE);
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
        let grown = tree(&data, &Aim::Classes { codes: &codes, count: 2 }, FREE);
        assert_eq!(grown.leaf_count(), 2);
        for (row, code) in codes.iter().enumerate() {
            assert_eq!(grown.leaf(&data, row)[*code as usize], 1.0);
        }
    }

    #[test]
    fn leaves_and_depth_keep_their_limits() {
        let data = binned(vec![(1..=100).collect()], false);
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        let bushy = tree(&data, &Aim::Numbers(&values), Growth { least_leaf: 10.0, ..FREE });
        assert!(bushy.leaf_count() <= 10);
        let stump = tree(&data, &Aim::Numbers(&values), Growth { deepest: 1, ..FREE });
        assert_eq!(stump.leaf_count(), 2);
        assert_eq!(stump.leaf(&data, 0), &[24.5]);
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
            let aim = Aim::Numbers(&values);
            let mut total = vec![0.0; 2];
            let order: Vec<u32> = (0..rows.len() as u32).collect();
            for row in &order { aim.add(&mut total, *row, 1.0); }
            let found = Search::new(2).column(&data, 0, &aim, &order, &vec![1.0; rows.len()], &total, 1.0);
            let by_hand = best_by_hand(&bytes, &values);
            match found {
                Some(found) => prop_assert!((found.score - by_hand).abs() < 1e-9),
                None => prop_assert!(by_hand == f64::NEG_INFINITY),
            }
        }
    }
}
