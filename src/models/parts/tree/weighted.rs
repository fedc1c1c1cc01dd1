//! Numbers with weights, summed in whole numbers: the weighted sum and the weight beside each other.

use super::tally::{Numbers, Tally};

/// Numbers in fixed point, each row counted in steps of its weight.
pub struct WeightedNumbers<'a> {
    numbers: Numbers<'a>,
}

/// The sum of fixed-point values times steps, and the steps. A value has 40 bits less those of the number of rows, a
/// row 20 steps in bits at most, so the sum stays below 2^60.
#[derive(Clone, Copy, Default)]
pub struct WeightedSum {
    total: i64,
    weight: u32,
}

impl<'a> WeightedNumbers<'a> {
    /// `values` about 0.
    pub fn new(values: &'a [f64]) -> Self {
        WeightedNumbers { numbers: Numbers::new(values) }
    }
}

impl Tally for WeightedNumbers<'_> {
    type Sum = WeightedSum;

    fn row(&self, row: u32, weight: u32) -> WeightedSum {
        WeightedSum { total: self.numbers.fixed(row) * i64::from(weight), weight }
    }

    fn plus(a: WeightedSum, b: WeightedSum) -> WeightedSum {
        WeightedSum { total: a.total.wrapping_add(b.total), weight: a.weight.wrapping_add(b.weight) }
    }

    fn minus(a: WeightedSum, b: WeightedSum) -> WeightedSum {
        WeightedSum { total: a.total.wrapping_sub(b.total), weight: a.weight.wrapping_sub(b.weight) }
    }

    fn holds(sum: WeightedSum) -> bool {
        // A row that teaches weighs a step at least.
        sum.weight > 0
    }

    fn weight(&self, sum: WeightedSum) -> f64 {
        f64::from(sum.weight)
    }

    fn score(&self, sum: WeightedSum) -> f64 {
        let total = sum.total as f64;
        total * total / f64::from(sum.weight)
    }

    fn is_pure(&self, _: WeightedSum, rows: &mut dyn Iterator<Item = u32>) -> bool {
        self.numbers.are_one(rows)
    }

    fn rank(&self, sum: WeightedSum, _: usize) -> f64 {
        sum.total as f64 / f64::from(sum.weight)
    }

    fn orders(&self) -> usize {
        1
    }

    fn lanes(&self) -> usize {
        1
    }

    fn push_leaf(&self, sum: WeightedSum, leaves: &mut Vec<f32>) {
        leaves.push((sum.total as f64 / f64::from(sum.weight) * self.numbers.unit()) as f32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::bins::Binned;
    use crate::models::parts::tree::{Grower, Growth, ManyClasses, Tree};
    use crate::numeric::chance::Chance;
    use proptest::prelude::*;

    fn tree<T: Tally>(binned: &Binned, tally: &T, weights: &[u32], least_leaf: f64) -> Tree {
        let growth = Growth { columns_per_split: usize::MAX, least_leaf, deepest: usize::MAX, by_lot: false };
        Grower::new(binned, tally, growth).grow(weights, &mut Chance::new(1, &[]), &mut [0.0])
    }

    proptest! {
        #[test]
        fn weights_of_some_steps_grow_the_tree_of_rows_drawn_as_often(rows in prop::collection::vec((0u8..9, -3i32..4, 1u32..4), 4..60), shift in 0u32..16) {
            let binned = Binned {
                columns: vec![rows.iter().map(|row| row.0 * 20).collect()],
                counts: vec![256],
                unordered: vec![false],
            };
            let values: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 3.0).collect();
            let codes: Vec<u32> = rows.iter().map(|row| row.1.rem_euclid(3) as u32).collect();
            let drawn: Vec<u32> = rows.iter().map(|row| row.2).collect();
            let steps: Vec<u32> = drawn.iter().map(|drawn| drawn << shift).collect();
            let to_one = f64::from(1u32 << shift);
            let in_rows = |mut tree: Tree| {
                tree.covers.iter_mut().for_each(|cover| *cover /= to_one as f32);
                tree
            };
            prop_assert_eq!(
                tree(&binned, &Numbers::new(&values), &drawn, 2.0),
                in_rows(tree(&binned, &WeightedNumbers::new(&values), &steps, 2.0 * to_one))
            );
            let classes = ManyClasses::<3> { codes: &codes, count: 3 };
            prop_assert_eq!(tree(&binned, &classes, &drawn, 2.0), in_rows(tree(&binned, &classes, &steps, 2.0 * to_one)));
        }
    }
}
