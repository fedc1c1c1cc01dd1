//! Means over rows under one weight a row, for scores that are a sum of one term per row.

use crate::metrics::Prepared;

/// What a metric prepares where it can't be defined whatever the weights.
pub fn undefined() -> Prepared {
    Box::new(|_| None)
}

/// `sum(weight * term) / sum(weight)`; `None` without any weight, or where it is not finite.
pub fn mean(terms: &[f64], weights: &[f64]) -> Option<f64> {
    if terms.len() != weights.len() {
        return None;
    }
    let mut sum = 0.0;
    let mut total = 0.0;
    for (term, weight) in terms.iter().zip(weights) {
        sum += weight * term;
        total += weight;
    }
    finite(sum / total)
}

/// The weighted mean of `terms`, one a row; undefined where `terms` are missing.
pub fn mean_of(terms: Option<Vec<f64>>) -> Prepared {
    match terms {
        Some(terms) => Box::new(move |weights| mean(&terms, weights)),
        None => undefined(),
    }
}

/// `value`, unless it is NaN or infinite: a metric never says those.
pub fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_pull_the_mean() {
        assert_eq!(mean(&[1.0, 4.0], &[2.0, 1.0]), Some(2.0));
        assert_eq!(mean(&[1.0, 4.0], &[0.0, 0.0]), None);
        assert_eq!(mean(&[], &[]), None);
        assert_eq!(mean(&[1.0], &[1.0, 1.0]), None);
    }
}
