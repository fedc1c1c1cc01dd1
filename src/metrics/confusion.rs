//! Outcome -> how often each class was said of each.

use ndarray::Array2;

use super::Outcome;
use super::parts::judged::Classes;

/// Rows counted by truth (first axis) and by what was said (second), classes in the order of the target's names,
/// square. The class said is the likeliest, the lowest of equals; of two classes with a positive one, that one
/// from `cutoff` up. Without a side where the outcome is not of classes, or truth and prediction do not fit.
pub fn confusion(outcome: &Outcome<'_>) -> Array2<u64> {
    let Some(classes) = Classes::new(outcome) else { return Array2::zeros((0, 0)) };
    let mut counts = Array2::zeros((classes.count(), classes.count()));
    for (truth, said) in classes.codes.iter().zip(classes.said()) {
        counts[[*truth as usize, said as usize]] += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn truth_goes_down_and_what_was_said_across() {
        let rows: &[&[f64]] = &[&[0.9, 0.1, 0.0], &[0.9, 0.1, 0.0], &[0.1, 0.2, 0.7]];
        let made = Made::classes(vec![0, 1, 1], rows, None);
        assert_eq!(confusion(&made.outcome()), array![[1, 0, 0], [1, 0, 1], [0, 0, 0]]);
    }

    #[test]
    fn numbers_have_no_table() {
        assert_eq!(confusion(&Made::numbers(vec![1.0], vec![1.0]).outcome()).dim(), (0, 0));
    }
}
