//! What a model of many draws says of its teaching rows by the draws that left them out: an honest score for free
//! (Breiman 1996, "Out-of-bag estimation").

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::average::Average;
use crate::models::model::Prediction;

/// Sums over trees, for each teaching row over those whose draw left it out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutOfBag {
    average: Average,
    /// Rows x classes, or one number a row.
    sums: Vec<f64>,
    /// Trees that left each row out.
    trees: Vec<u32>,
}

impl OutOfBag {
    /// Nothing summed yet; `rows` teaching rows.
    pub fn new(average: &Average, rows: usize) -> Self {
        let lanes = average.classes().max(1);
        OutOfBag { average: average.clone(), sums: vec![0.0; rows * lanes], trees: vec![0; rows] }
    }

    /// Number of teaching rows.
    pub fn len(&self) -> usize {
        self.trees.len()
    }

    pub fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }

    /// Adds what one tree says of the row at `place`.
    pub fn put(&mut self, place: usize, leaf: &[f32]) {
        self.trees[place] += 1;
        let lanes = leaf.len();
        for (sum, value) in self.sums[place * lanes..(place + 1) * lanes].iter_mut().zip(leaf) {
            *sum += f64::from(*value);
        }
    }

    /// Whether sums and counts are of the same rows and finite; bytes from elsewhere may hold anything.
    pub fn is_sound(&self) -> bool {
        self.average.is_sound()
            && self.trees.len().checked_mul(self.average.classes().max(1)) == Some(self.sums.len())
            && self.sums.iter().all(|sum| sum.is_finite())
    }

    /// Adds the sums of other trees over the same rows; `None` where they are of others.
    #[must_use]
    pub fn plus(mut self, other: &OutOfBag) -> Option<Self> {
        if self.average != other.average || !self.is_sound() || !other.is_sound() || self.len() != other.len()
        {
            return None;
        }
        self.sums.iter_mut().zip(&other.sums).for_each(|(sum, more)| *sum += more);
        self.trees
            .iter_mut()
            .zip(&other.trees)
            .for_each(|(trees, more)| *trees = trees.saturating_add(*more));
        Some(self)
    }

    /// The places of the rows that at least one tree left out, and what those trees say of them; as the model itself
    /// says it, with one tree's worth of the class shares mixed in. Rows that no tree left out are not in it.
    pub fn said(&self) -> (Vec<u32>, Prediction) {
        let places: Vec<u32> =
            (0..self.len() as u32).filter(|place| self.trees[*place as usize] > 0).collect();
        let prediction = match &self.average {
            Average::Number(mean) => {
                let said =
                    |place: &u32| mean + self.sums[*place as usize] / f64::from(self.trees[*place as usize]);
                Prediction::Numbers(places.iter().map(said).collect())
            }
            Average::Shares(shares) => {
                let lanes = shares.len();
                let said = |(row, class): (usize, usize)| {
                    let place = places[row] as usize;
                    // Leaf shares sum to 1, and so do the shares of all.
                    (self.sums[place * lanes + class] + shares[class]) / (f64::from(self.trees[place]) + 1.0)
                };
                let mut chances = Array2::from_shape_fn((places.len(), lanes), said);
                for mut row in chances.rows_mut() {
                    let total = row.sum();
                    row /= total;
                }
                Prediction::Chances(chances)
            }
        };
        (places, prediction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_were_never_left_out_are_not_said() {
        let mut numbers = OutOfBag::new(&Average::Number(10.0), 3);
        numbers.put(0, &[1.0]);
        numbers.put(2, &[2.0]);
        let mut more = OutOfBag::new(&Average::Number(10.0), 3);
        more.put(0, &[4.0]);
        let (places, said) = numbers.plus(&more).unwrap().said();
        assert_eq!((places, said), (vec![0, 2], Prediction::Numbers(vec![12.5, 12.0])));
    }

    #[test]
    fn chances_mix_in_one_tree_of_the_shares() {
        let mut chances = OutOfBag::new(&Average::Shares(vec![0.5, 0.5]), 1);
        chances.put(0, &[1.0, 0.0]);
        assert_eq!(chances.said().1, Prediction::Chances(ndarray::arr2(&[[0.75, 0.25]])));
        assert_eq!(chances.plus(&OutOfBag::new(&Average::Number(0.0), 1)), None);
    }
}
