//! How much each teaching row counts: its own weight, times that of its class where classes are balanced. A weight
//! counts rows: 2 is as if the row stood there twice.

use crate::features::Target;
use crate::models::model::Lesson;

/// Weights of some rows, in their order; most often all of them are 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights(Option<Vec<f64>>);

/// Weights as whole numbers, so that sums of them are exact in any order.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// At least 1 each; together below 2^32.
    pub of_row: Vec<u32>,
    /// Steps to a weight of 1: a power of two.
    pub to_one: f64,
}

/// Steps of the largest weight, in bits, at most; so many fit into the sums of numbers.
const MOST_BITS: i32 = 20;

impl Weights {
    /// The weights of `rows` in a lesson, each times that of its class.
    pub fn of(lesson: &Lesson<'_>, rows: &[u32], classes: Option<&[f64]>) -> Self {
        if lesson.weights.is_none() && classes.is_none() {
            return Weights(None);
        }
        let weight = |row: &u32| {
            let own = lesson.weights.map_or(1.0, |_| lesson.weight(*row));
            own * of_class(lesson.target, classes, *row)
        };
        let weights: Vec<f64> = rows.iter().map(weight).collect();
        Weights(weights.iter().any(|weight| *weight != 1.0).then_some(weights))
    }

    /// The weight of the row at `place`.
    pub fn at(&self, place: usize) -> f64 {
        self.0.as_ref().map_or(1.0, |weights| weights[place])
    }

    /// All weights, or `None` where they are all 1.
    pub fn uneven(&self) -> Option<&[f64]> {
        self.0.as_deref()
    }

    /// What `rows` rows weigh together.
    pub fn total(&self, rows: usize) -> f64 {
        self.0.as_ref().map_or(rows as f64, |weights| weights.iter().sum())
    }

    /// The weights in steps of a power of two, or `None` where they are all 1. The largest weight takes 2^20 steps up
    /// to some 4,000 rows, 2^12 up to a million; what is a whole number of steps is exact, all else is rounded, and
    /// never to nothing.
    pub fn steps(&self) -> Option<Steps> {
        let weights = self.0.as_ref()?;
        let most = weights.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
        let bits = (usize::BITS - weights.len().leading_zeros()) as i32;
        let room = (32 - bits).clamp(1, MOST_BITS);
        let to_one = libm::ldexp(1.0, room - 1 - libm::ilogb(most));
        let of_row = weights.iter().map(|weight| f64::max(libm::rint(weight * to_one), 1.0) as u32).collect();
        Some(Steps { of_row, to_one })
    }
}

fn of_class(target: &Target, classes: Option<&[f64]>, row: u32) -> f64 {
    match (target, classes) {
        (Target::Classes { codes, .. }, Some(classes)) => classes[codes[row as usize] as usize],
        _ => 1.0,
    }
}

/// One weight a class, so that all classes of `rows` weigh alike: n / (k n_c), n what the rows weigh, k the classes
/// among them. A class that none of them has weighs 1. `None` for numbers, which have no classes.
pub fn balanced(lesson: &Lesson<'_>, rows: &[u32]) -> Option<Vec<f64>> {
    let Target::Classes { codes, names, .. } = lesson.target else { return None };
    let mut counts = vec![0.0; names.len()];
    for row in rows {
        counts[codes[*row as usize] as usize] += lesson.weight(*row);
    }
    let (total, present) = (counts.iter().sum::<f64>(), counts.iter().filter(|count| **count > 0.0).count());
    let weight = |count: f64| if count > 0.0 { total / (present as f64 * count) } else { 1.0 };
    Some(counts.into_iter().map(weight).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Frame;
    use crate::split::whole;

    fn with<R>(weights: Option<&[f32]>, codes: &[u32], check: impl FnOnce(&Lesson<'_>, &[u32]) -> R) -> R {
        let target = Target::Classes {
            codes: codes.to_vec(),
            names: ["a", "b", "c"].map(str::to_owned).to_vec(),
            positive: None,
        };
        let frame = Frame { columns: vec![], steps: None, height: codes.len() };
        let rows = whole(codes.len());
        let lesson = Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights, seed: 1 };
        check(&lesson, rows.as_slice())
    }

    #[test]
    fn ones_are_as_none_and_steps_keep_proportions() {
        with(Some(&[1.0; 3]), &[0, 1, 1], |lesson, rows| {
            assert_eq!(Weights::of(lesson, rows, None), Weights::default());
        });
        with(Some(&[0.5, 3.0, 1e-9]), &[0, 1, 1], |lesson, rows| {
            let weights = Weights::of(lesson, rows, None);
            assert_eq!(weights.total(3), 3.5 + f64::from(1e-9f32));
            let Steps { of_row, to_one } = weights.steps().unwrap();
            assert_eq!(
                of_row.iter().map(|steps| f64::from(*steps) / to_one).collect::<Vec<_>>()[..2],
                [0.5, 3.0]
            );
            assert_eq!(of_row[2], 1, "a small weight is never nothing");
        });
    }

    #[test]
    fn the_largest_steps_together_fit_into_a_word() {
        for rows in [1usize, 2, 4095, 4096, 70_000] {
            let weights: Vec<f64> = (0..rows).map(|row| if row == 0 { 1.0 } else { 7.999_999 }).collect();
            let steps = Weights(Some(weights)).steps().unwrap();
            let total: u64 = steps.of_row.iter().map(|steps| u64::from(*steps)).sum();
            assert!(total < 1 << 32, "{rows} rows come to {total}");
        }
    }

    #[test]
    fn balanced_classes_weigh_alike() {
        // By hand: 6 rows, 2 classes; 6 / (2 x 4) and 6 / (2 x 2); nobody is of the third.
        with(None, &[0, 0, 0, 0, 1, 1], |lesson, rows| {
            assert_eq!(balanced(lesson, rows), Some(vec![0.75, 1.5, 1.0]));
        });
        with(Some(&[1.0, 1.0, 2.0, 4.0]), &[0, 0, 0, 1], |lesson, rows| {
            assert_eq!(balanced(lesson, rows), Some(vec![1.0, 1.0, 1.0]));
        });
    }
}
