//! Rows falling through a tree together: each node parts those that reach it, which reads one column along rows in
//! order where a walk row by row would read a byte here and a byte there.

use super::rows::part;
use super::search::Cut;
use super::{Node, Tree};
use crate::features::bins::Binned;

/// Rows that fall, and scratch.
#[derive(Default)]
pub struct Fall {
    rows: Vec<u32>,
    spare: Vec<u32>,
    open: Vec<(u32, usize, usize)>,
}

/// Rows up to which they are walked down one by one: parting costs more than it saves.
const FEW: usize = 2;

impl Fall {
    /// Lets `rows` of `binned` fall through `tree` and hands the rows of each leaf to `land`, with the leaf's values.
    /// Every row lands once; in which order is not said.
    #[inline(never)]
    pub fn fall(
        &mut self,
        tree: &Tree,
        binned: &Binned,
        rows: impl Iterator<Item = u32>,
        mut land: impl FnMut(&[u32], &[f32]),
    ) {
        self.rows.clear();
        self.rows.extend(rows);
        self.open.clear();
        self.open.push((0, 0, self.rows.len()));
        while let Some((at, start, end)) = self.open.pop() {
            let rows = &mut self.rows[start..end];
            let (column, cut, left, right) = match tree.nodes[at as usize] {
                Node::Leaf(place) => {
                    land(rows, tree.values(place));
                    continue;
                }
                _ if rows.len() <= FEW => {
                    for row in rows {
                        land(&[*row], tree.leaf_below(at, binned, *row as usize));
                    }
                    continue;
                }
                Node::Ordered { column, last, missing_left, left, right } => {
                    (column, Cut::Ordered { last, missing_left }, left, right)
                }
                Node::Unordered { column, set, left, right } => {
                    (column, Cut::Unordered { left: tree.sets[set as usize] }, left, right)
                }
            };
            let middle = start + part(rows, &mut self.spare, &binned.columns[column as usize], cut);
            for (child, start, end) in [(right, middle, end), (left, start, middle)] {
                if start < end {
                    self.open.push((child, start, end));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::parts::tree::{Grower, Growth, Numbers};
    use crate::numeric::chance::Chance;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn together_they_land_where_each_would_alone(rows in prop::collection::vec((0u8..9, 0u8..6, -3i32..4), 4..80)) {
            let binned = Binned {
                columns: vec![rows.iter().map(|row| row.0 * 20).collect(), rows.iter().map(|row| row.1).collect()],
                counts: vec![256; 2],
                unordered: vec![false, true],
            };
            let values: Vec<f64> = rows.iter().map(|row| f64::from(row.2)).collect();
            let growth = Growth { columns_per_split: 1, least_leaf: 1.0, deepest: usize::MAX, by_lot: false };
            let tree = Grower::new(&binned, &Numbers::new(&values), growth)
                .grow(&vec![1; rows.len()], &mut Chance::new(1, &[]), &mut [0.0; 2]);
            let mut said = vec![f32::NAN; rows.len()];
            Fall::default().fall(&tree, &binned, 0..rows.len() as u32, |landed, values| {
                landed.iter().for_each(|row| said[*row as usize] = values[0]);
            });
            for (row, said) in said.iter().enumerate() {
                prop_assert_eq!(*said, tree.leaf(&binned, row)[0]);
            }
        }
    }
}
