//! Made-up outcomes for tests.

use ndarray::Array2;
use proptest::prelude::*;

use crate::features::Target;
use crate::metrics::Outcome;
use crate::models::Prediction;

/// An outcome that owns what it speaks of.
#[derive(Clone, Debug)]
pub struct Made {
    pub truth: Target,
    pub prediction: Prediction,
    pub cutoff: f64,
}

impl Made {
    pub fn numbers(truth: Vec<f64>, said: Vec<f64>) -> Self {
        Made { truth: Target::Numbers(truth), prediction: Prediction::Numbers(said), cutoff: 0.5 }
    }

    /// Rows of equal length, at least one.
    pub fn classes(codes: Vec<u32>, rows: &[&[f64]], positive: Option<u32>) -> Self {
        let chances = Array2::from_shape_vec((rows.len(), rows[0].len()), rows.concat()).unwrap();
        Made::chances(codes, chances, positive)
    }

    pub fn chances(codes: Vec<u32>, chances: Array2<f64>, positive: Option<u32>) -> Self {
        let names = (0..chances.ncols()).map(|class| class.to_string()).collect();
        Made {
            truth: Target::Classes { codes, names, positive },
            prediction: Prediction::Chances(chances),
            cutoff: 0.5,
        }
    }

    pub fn outcome(&self) -> Outcome<'_> {
        Outcome { truth: &self.truth, prediction: &self.prediction, cutoff: self.cutoff }
    }

    /// Each row as often as its count says.
    pub fn repeated(&self, counts: &[u32]) -> Made {
        let each = (0u32..).zip(counts).flat_map(|(row, count)| std::iter::repeat_n(row, *count as usize));
        let rows: Vec<u32> = each.collect();
        let places: Vec<usize> = rows.iter().map(|row| *row as usize).collect();
        let prediction = match &self.prediction {
            Prediction::Numbers(said) => Prediction::Numbers(places.iter().map(|row| said[*row]).collect()),
            Prediction::Chances(chances) => Prediction::Chances(chances.select(ndarray::Axis(0), &places)),
        };
        Made { truth: self.truth.of(&rows), prediction, cutoff: self.cutoff }
    }
}

/// Up to 40 rows of one to four classes, chances in quarters and eighths so that ties are common, and a count of
/// 0 to 3 for each row. Classes may be absent, and the first may be the only one.
pub fn made_classes() -> impl Strategy<Value = (Made, Vec<u32>)> {
    (1u32..=4, 0usize..40).prop_flat_map(|(count, rows)| {
        let row = (0..count, prop::collection::vec(0u32..=4, count as usize), 0u32..=3);
        let positive = if count == 2 { prop::option::of(0..count).boxed() } else { Just(None).boxed() };
        (prop::collection::vec(row, rows), positive, 0u32..=8).prop_map(move |(rows, positive, cutoff)| {
            let mut chances = Array2::zeros((rows.len(), count as usize));
            for (mut to, (_, parts, _)) in chances.rows_mut().into_iter().zip(&rows) {
                let total = parts.iter().sum::<u32>().max(1);
                for (to, part) in to.iter_mut().zip(parts) {
                    *to = f64::from(*part) / f64::from(total);
                }
            }
            let codes = rows.iter().map(|row| row.0).collect();
            let mut made = Made::chances(codes, chances, positive);
            made.cutoff = f64::from(cutoff) / 8.0;
            (made, rows.iter().map(|row| row.2).collect())
        })
    })
}

/// Up to 40 rows of small whole numbers and of any numbers, and a count of 0 to 3 for each row.
pub fn made_numbers() -> impl Strategy<Value = (Made, Vec<u32>)> {
    let value = || prop_oneof![(0i32..4).prop_map(f64::from), -50.0..50.0];
    prop::collection::vec((value(), value(), 0u32..=3), 0..40).prop_map(|rows| {
        let truth = rows.iter().map(|row| row.0).collect();
        let said = rows.iter().map(|row| row.1).collect();
        (Made::numbers(truth, said), rows.iter().map(|row| row.2).collect())
    })
}
