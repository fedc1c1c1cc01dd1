//! Rows in order of their chance, sorted once, so that any weights cost one pass.

use crate::numeric::order::key;

/// One row of a ranking.
#[derive(Clone, Copy, Debug)]
struct Place {
    row: u32,
    positive: bool,
    /// Whether the next row has another chance, or there is none.
    last_of_ties: bool,
}

/// Rows by falling chance, ties together.
#[derive(Clone, Debug)]
pub struct Ranking(Vec<Place>);

/// The weight of one group of equal chances, and of all rows from the likeliest down to it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub negative: f64,
    pub positive: f64,
    pub negatives_so_far: f64,
    pub positives_so_far: f64,
}

impl Ranking {
    /// Ranks rows by `chance` (finite); `is_positive` tells their truth, row by row.
    pub fn new(is_positive: &[bool], chance: &[f64]) -> Self {
        // Adding 0 turns -0 into 0, which is the same chance.
        let pack = |(row, chance): (usize, &f64)| u128::from(!key(chance + 0.0)) << 32 | row as u128;
        let mut rows: Vec<u128> = chance.iter().enumerate().map(pack).collect();
        rows.sort_unstable();
        let places = rows.iter().enumerate().map(|(place, packed)| Place {
            row: *packed as u32,
            positive: is_positive.get(*packed as u32 as usize) == Some(&true),
            last_of_ties: rows.get(place + 1).is_none_or(|next| next >> 32 != packed >> 32),
        });
        Ranking(places.collect())
    }

    /// Walks from the likeliest rows down, one step per group of ties, and gives the weights of all negative and
    /// of all positive rows. `None` where there is not one weight a row, or where either kind has no weight.
    pub fn walk(&self, weights: &[f64], mut visit: impl FnMut(Step)) -> Option<(f64, f64)> {
        if weights.len() != self.0.len() {
            return None;
        }
        // Indexed by the truth instead of branched on: the truth of a row is hard to foresee for the processor.
        let mut group = [0.0; 2];
        let mut total = [0.0; 2];
        for place in &self.0 {
            group[usize::from(place.positive)] += weights[place.row as usize];
            if place.last_of_ties {
                total = [total[0] + group[0], total[1] + group[1]];
                let [negative, positive] = group;
                visit(Step { negative, positive, negatives_so_far: total[0], positives_so_far: total[1] });
                group = [0.0; 2];
            }
        }
        (total[0] > 0.0 && total[1] > 0.0).then_some((total[0], total[1]))
    }
}

/// The mean of the scores of classes held against the rest, over those where it is defined.
pub fn mean_over_classes(rankings: &[Ranking], score: impl Fn(&Ranking) -> Option<f64>) -> Option<f64> {
    let mut sum = 0.0;
    let mut defined = 0u32;
    for value in rankings.iter().filter_map(score) {
        sum += value;
        defined += 1;
    }
    (defined > 0).then(|| sum / f64::from(defined))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_are_one_step() {
        let ranking = Ranking::new(&[true, false, false, true], &[0.5, 0.5, 0.1, 0.9]);
        let mut steps = Vec::new();
        let total = ranking.walk(&[1.0, 2.0, 3.0, 4.0], |step| {
            steps.push((step.negative, step.positive, step.negatives_so_far, step.positives_so_far));
        });
        assert_eq!(total, Some((5.0, 5.0)));
        assert_eq!(steps, vec![(0.0, 4.0, 0.0, 4.0), (2.0, 1.0, 2.0, 5.0), (3.0, 0.0, 5.0, 5.0)]);
    }

    #[test]
    fn both_zeros_are_one_chance() {
        let mut steps = 0;
        Ranking::new(&[true, false], &[0.0, -0.0]).walk(&[1.0, 1.0], |_| steps += 1);
        assert_eq!(steps, 1);
    }
}
