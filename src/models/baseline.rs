//! The class average for everybody: majority and class shares, or the mean, of the teaching rows.
//!
//! What every other model has to beat; it looks at no column.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::model::{Entry, Learner, Lesson, Model, Part, Prediction, Tasks};
use super::{from_part, to_part};
use crate::error::Result;
use crate::features::{Frame, Target};
use crate::progress::Watch;

pub static ENTRY: Entry = Entry {
    id: "baseline",
    tasks: Tasks::All,
    always: true,
    settings: &[],
    build: |_| Box::new(Baseline),
    cost: |_| 0.001,
};

struct Baseline;

impl Learner for Baseline {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, _: &mut dyn Watch) -> Result<Part> {
        Ok(to_part(&Average::of(lesson.target, lesson.rows.as_slice())))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        Ok(Box::new(from_part::<Average>(parts.first())?))
    }
}

/// The mean, or the share of each class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Average {
    Number(f64),
    Shares(Vec<f64>),
}

impl Average {
    pub(super) fn of(target: &Target, rows: &[u32]) -> Self {
        let count = rows.len().max(1) as f64;
        match target {
            Target::Numbers(values) => {
                Average::Number(rows.iter().map(|row| values[*row as usize]).sum::<f64>() / count)
            }
            Target::Classes { codes, names, .. } => {
                let mut shares = vec![0.0; names.len()];
                for row in rows {
                    shares[codes[*row as usize] as usize] += 1.0;
                }
                shares.iter_mut().for_each(|share| *share /= count);
                Average::Shares(shares)
            }
        }
    }
}

impl Model for Average {
    fn predict(&self, _: &Frame, rows: &[u32]) -> Prediction {
        match self {
            Average::Number(mean) => Prediction::Numbers(vec![*mean; rows.len()]),
            Average::Shares(shares) => {
                Prediction::Chances(Array2::from_shape_fn((rows.len(), shares.len()), |(_, class)| {
                    shares[class]
                }))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;
    use crate::split::whole;

    fn said(target: &Target) -> Prediction {
        let frame = Frame { columns: vec![], height: target.len() };
        let rows = whole(target.len());
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], seed: 1 };
        Baseline.fit(&lesson, &mut Unwatched).unwrap().predict(&frame, &[0])
    }

    #[test]
    fn it_says_the_mean() {
        assert_eq!(said(&Target::Numbers(vec![1.0, 2.0, 6.0])), Prediction::Numbers(vec![3.0]));
    }

    #[test]
    fn it_says_the_class_shares() {
        let target = Target::Classes {
            codes: vec![0, 1, 1, 1],
            names: vec!["no".into(), "yes".into()],
            positive: None,
        };
        assert_eq!(said(&target), Prediction::Chances(ndarray::arr2(&[[0.25, 0.75]])));
    }
}
