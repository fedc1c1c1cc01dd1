//! Successive halving: many settings on a short rope, the better ones on a longer one, until one is left
//! (Jamieson and Talwalkar 2016, arXiv 1502.07943).

use crate::error::Result;
use crate::numeric::order;

/// The best of `candidates`: rung after rung `judge` gives each a loss (lower is better) and the better `keep`
/// of them go on. The first of equals wins, so that the answer does not depend on the machine.
///
/// `None` where there are no candidates.
///
/// # Errors
/// The first that `judge` gives.
pub fn best_of<C: Clone>(
    candidates: Vec<C>,
    keep: &[usize],
    mut judge: impl FnMut(&C, usize) -> Result<f64>,
) -> Result<Option<C>> {
    let mut left = candidates;
    for (rung, keep) in keep.iter().enumerate() {
        let mut judged = Vec::with_capacity(left.len());
        for candidate in left {
            judged.push((judge(&candidate, rung)?, candidate));
        }
        order::by(&mut judged, |a, b| a.0.total_cmp(&b.0));
        left = judged.into_iter().take(*keep).map(|(_, candidate)| candidate).collect();
    }
    Ok(left.into_iter().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_survives_and_the_rope_is_spent_on_few() {
        let mut spent = vec![0; 3];
        let best = best_of((0..16).collect(), &[8, 4, 1], |candidate: &i32, rung| {
            spent[rung] += 1;
            Ok(f64::from((candidate - 11).abs()))
        });
        assert_eq!(best.unwrap(), Some(11));
        assert_eq!(spent, vec![16, 8, 4]);
        assert_eq!(best_of(Vec::<i32>::new(), &[1], |_, _| Ok(0.0)).unwrap(), None);
    }
}
