//! The class average for everybody: majority and class shares, or the mean, of the teaching rows.
//!
//! What every other model has to beat; it looks at no column.

use super::model::{Entry, Learner, Lesson, Model, Part, Tasks};
use super::parts::average::Average;
use super::parts::weights::Weights;
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::Target;
use crate::progress::Watch;

pub static ENTRY: Entry = Entry {
    id: "baseline",
    tasks: Tasks::All,
    steps: false,
    always: true,
    settings: &[],
    build: |_| Box::new(Baseline),
    cost: |_| 0.001,
};

struct Baseline;

impl Learner for Baseline {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, _: &mut dyn Watch) -> Result<Part> {
        let teaching = lesson.teaching(lesson.rows);
        let rows = teaching.as_slice();
        Ok(to_part(&Average::weighted(lesson.target, rows, &Weights::of(lesson, rows, None))))
    }

    fn weighs(&self, _: &Target) -> bool {
        true
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let average: Average = from_part(parts.first())?;
        if average.is_sound() { Ok(Box::new(average)) } else { Err(damaged()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Frame;
    use crate::models::Prediction;
    use crate::progress::Unwatched;
    use crate::split::whole;

    fn said(target: &Target) -> Prediction {
        let frame = Frame { columns: vec![], steps: None, height: target.len() };
        let rows = whole(target.len());
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 1 };
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
