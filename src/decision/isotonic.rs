//! The rising steps nearest to what came true: pool adjacent violators (Ayer et al. 1955, doi
//! 10.1214/aoms/1177728423), straight between the steps.

#[cfg(feature = "onnx")]
mod nodes;

use serde::{Deserialize, Serialize};

use crate::numeric::order;

/// A curve that never falls, by its corners.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Isotonic {
    /// Chances, rising.
    at: Vec<f64>,
    /// What they become, never falling.
    says: Vec<f64>,
    /// Off 0 and 1 by this much: what a next row could still change.
    margin: f64,
}

/// Rows that share a value.
struct Pool {
    first: f64,
    last: f64,
    sum: f64,
    rows: f64,
}

impl Isotonic {
    /// Learns from as many finite chances as outcomes; `None` of no rows or where they do not fit.
    pub fn learn(chance: &[f64], positive: &[bool]) -> Option<Isotonic> {
        if chance.is_empty()
            || chance.len() != positive.len()
            || chance.iter().any(|chance| !chance.is_finite())
        {
            return None;
        }
        let mut rows: Vec<(f64, f64)> = chance
            .iter()
            .map(|chance| chance + 0.0)
            .zip(positive.iter().map(|own| f64::from(u8::from(*own))))
            .collect();
        order::by(&mut rows, |a, b| a.0.total_cmp(&b.0));
        let mut pools: Vec<Pool> = Vec::new();
        for ties in rows.chunk_by(|a, b| a.0 == b.0) {
            let (first, sum) = (ties[0].0, ties.iter().map(|row| row.1).sum());
            let mut next = Pool { first, last: first, sum, rows: ties.len() as f64 };
            while let Some(before) = pools.pop_if(|before| before.sum * next.rows >= next.sum * before.rows) {
                next = Pool {
                    first: before.first,
                    last: next.last,
                    sum: before.sum + next.sum,
                    rows: before.rows + next.rows,
                };
            }
            pools.push(next);
        }
        let (mut at, mut says) = (Vec::new(), Vec::new());
        for pool in &pools {
            at.push(pool.first);
            says.push(pool.sum / pool.rows);
            if pool.last > pool.first {
                at.push(pool.last);
                says.push(pool.sum / pool.rows);
            }
        }
        Some(Isotonic { at, says, margin: 1.0 / (chance.len() as f64 + 2.0) })
    }

    /// The curve at a chance, level beyond its ends, off 0 and 1.
    pub fn says(&self, chance: f64) -> f64 {
        self.plain(chance).clamp(self.margin, 1.0 - self.margin)
    }

    fn plain(&self, chance: f64) -> f64 {
        let next = self.at.partition_point(|at| *at <= chance);
        let (Some(right), Some(above)) = (self.at.get(next), self.says.get(next)) else {
            return self.says.last().copied().unwrap_or(chance);
        };
        let Some(before) = next.checked_sub(1) else { return *above };
        let (left, below) = (self.at[before], self.says[before]);
        below + (above - below) * (chance - left) / (right - left)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn neighbours_out_of_order_share_their_mean() {
        let curve = Isotonic::learn(&[0.1, 0.2, 0.3, 0.4, 0.5], &[false, true, false, true, true]).unwrap();
        let plain: Vec<f64> = [0.1, 0.2, 0.25, 0.3, 0.4, 0.9].map(|at| curve.plain(at)).to_vec();
        assert_eq!(plain, [0.0, 0.5, 0.5, 0.5, 1.0, 1.0]);
        assert!((curve.plain(0.15) - 0.25).abs() < 1e-12 && curve.plain(0.0) == 0.0);
        assert_eq!((curve.says(0.0), curve.says(1.0)), (1.0 / 7.0, 1.0 - 1.0 / 7.0));
        assert_eq!(Isotonic::learn(&[], &[]), None);
        assert_eq!(Isotonic::learn(&[f64::NAN], &[true]), None);
    }

    proptest! {
        #[test]
        fn it_never_falls_and_keeps_the_mean(rows in prop::collection::vec((0u32..20, any::<bool>()), 1..60)) {
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.0) / 20.0).collect();
            let positive: Vec<bool> = rows.iter().map(|row| row.1).collect();
            let curve = Isotonic::learn(&chance, &positive).unwrap();
            let says: Vec<f64> = (0..=100).map(|at| curve.says(f64::from(at) / 100.0)).collect();
            prop_assert!(says.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12));
            let mean = chance.iter().map(|at| curve.plain(*at)).sum::<f64>() / rows.len() as f64;
            let share = positive.iter().filter(|own| **own).count() as f64 / rows.len() as f64;
            prop_assert!((mean - share).abs() < 1e-9);
        }
    }
}
