//! Outcomes in the form metrics count in: truth beside what was said, checked once.

use ndarray::Array2;

use crate::features::Target;
use crate::metrics::Outcome;
use crate::models::Prediction;

/// Truth and prediction of numbers, of equal length and finite.
pub fn numbers<'a>(outcome: &Outcome<'a>) -> Option<(&'a [f64], &'a [f64])> {
    let (Target::Numbers(truth), Prediction::Numbers(said)) = (outcome.truth, outcome.prediction) else {
        return None;
    };
    let sound = truth.len() == said.len() && truth.iter().chain(said).all(|value| value.is_finite());
    sound.then_some((truth, said))
}

/// Truth and chances of classes: rows x classes, finite, every code below the number of classes.
#[derive(Clone, Copy)]
pub struct Classes<'a> {
    pub codes: &'a [u32],
    pub chances: &'a Array2<f64>,
    /// As the question names it.
    pub positive: Option<u32>,
    pub cutoff: f64,
}

impl<'a> Classes<'a> {
    pub fn new(outcome: &Outcome<'a>) -> Option<Self> {
        let (Target::Classes { codes, names, positive }, Prediction::Chances(chances)) =
            (outcome.truth, outcome.prediction)
        else {
            return None;
        };
        let below = |code: &u32| (*code as usize) < names.len();
        let sound = chances.dim() == (codes.len(), names.len())
            && codes.iter().all(below)
            && positive.iter().all(below)
            && chances.iter().all(|chance| chance.is_finite());
        sound.then_some(Classes { codes, chances, positive: *positive, cutoff: outcome.cutoff })
    }

    /// Number of classes, also of those without a row here.
    pub fn count(&self) -> usize {
        self.chances.ncols()
    }

    /// With two classes, the one that chances are read of: the positive one, or the second where none is named.
    /// `None` with any other number of classes.
    pub fn positive_of_two(&self) -> Option<usize> {
        (self.count() == 2).then(|| self.positive.unwrap_or(1) as usize)
    }

    /// The classes that are each held against the rest in a ranking: the positive one of two, or else all.
    pub fn held_against_rest(&self) -> Vec<usize> {
        match self.positive_of_two() {
            Some(positive) => vec![positive],
            None => (0..self.count()).collect(),
        }
    }

    /// The chance each row gives to `class`.
    pub fn chance_of(&self, class: usize) -> Vec<f64> {
        self.chances.column(class).to_vec()
    }

    /// Which rows are of `class`.
    pub fn is(&self, class: usize) -> Vec<bool> {
        self.codes.iter().map(|code| *code as usize == class).collect()
    }

    /// The chance each row gives to its true class.
    pub fn chance_of_truth(&self) -> impl Iterator<Item = f64> {
        self.chances.rows().into_iter().zip(self.codes).map(|(row, code)| row[*code as usize])
    }

    /// The class each row is said to be of: the likeliest, the lowest of equals; of two classes with a positive
    /// one, that one from `cutoff` up and the other below.
    pub fn said(&self) -> Vec<u32> {
        let rows = self.chances.rows().into_iter();
        if let (2, Some(positive)) = (self.count(), self.positive) {
            let said = |chance: f64| if chance >= self.cutoff { positive } else { 1 - positive };
            return rows.map(|row| said(row[positive as usize])).collect();
        }
        rows.map(|row| {
            let mut best = 0;
            for (class, chance) in row.iter().enumerate() {
                if *chance > row[best] {
                    best = class;
                }
            }
            best as u32
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::metrics::parts::oracle::Made;

    use super::*;

    fn said(made: &Made) -> Vec<u32> {
        Classes::new(&made.outcome()).unwrap().said()
    }

    #[test]
    fn the_lowest_of_equally_likely_classes_is_said() {
        let made = Made::classes(vec![0, 0, 0], &[&[0.5, 0.5], &[0.4, 0.6], &[0.6, 0.4]], None);
        assert_eq!(said(&made), vec![0, 1, 0]);
    }

    #[test]
    fn a_positive_class_is_said_from_the_cutoff_up() {
        let mut made = Made::classes(vec![0, 0, 0], &[&[0.25, 0.75], &[0.2, 0.8], &[0.3, 0.7]], Some(0));
        made.cutoff = 0.25;
        assert_eq!(said(&made), vec![0, 1, 0]);
    }

    #[test]
    fn shapes_that_do_not_fit_are_refused() {
        let short = Made::classes(vec![0, 1, 1], &[&[0.5, 0.5]], None);
        assert!(Classes::new(&short.outcome()).is_none());
        let beyond = Made::classes(vec![2], &[&[0.5, 0.5]], None);
        assert!(Classes::new(&beyond.outcome()).is_none());
        let strange = Made::classes(vec![1], &[&[0.5, 0.5]], Some(2));
        assert!(Classes::new(&strange.outcome()).is_none());
        assert!(numbers(&Made::numbers(vec![1.0], vec![]).outcome()).is_none());
    }
}
