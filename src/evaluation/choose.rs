//! The best model, chosen without a look at the students whom it is judged on: by what each said within the teaching
//! rows of rows that it had not seen. Where one cohort alone is judged this costs nothing and leaves no luck to take
//! off; of parts drawn by lot the choice is judged by resamples (see `luck.rs`).

use super::decide::Within;
use super::{Judged, Task};
use crate::metrics::{Better, Outcome, find};
use crate::numeric::statistics::mean;

/// The id of the best of `judged`, whose inner predictions `within` has in the same order; the first of equals. `None`
/// where nothing was said within.
pub fn choose<'a>(task: Task, judged: &[&'a Judged], within: &[Vec<Within>]) -> Option<&'a str> {
    let worth = |own: &[Within]| mean(&own.iter().filter_map(|own| worth(task, own)).collect::<Vec<f64>>());
    let known = judged.iter().zip(within).filter_map(|(judged, own)| Some((judged, worth(own)?)));
    let best = known.reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map(|(judged, _)| judged.id.as_str())
}

/// The main metric, inner fold by inner fold, higher is better.
fn worth(task: Task, within: &Within) -> Option<f64> {
    let metric = find(task.metric())?;
    let last = within.parts.iter().max()?;
    let scores = (0..=*last).filter_map(|part| {
        let own = within.parts.iter().enumerate().filter(|(_, own)| **own == part);
        let rows: Vec<u32> = own.map(|(row, _)| row as u32).collect();
        let (truth, prediction) = (within.truth.of(&rows), within.said.of(&rows));
        let score = metric.score(&Outcome { truth: &truth, prediction: &prediction, cutoff: 0.5 })?;
        Some(if metric.better == Better::Higher { score } else { -score })
    });
    mean(&scores.collect::<Vec<f64>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Target;
    use crate::models::Prediction;

    fn judged(id: &str) -> Judged {
        Judged {
            id: id.into(),
            predictions: vec![],
            seconds: 0.0,
            learns: true,
            gives_chances: true,
            out_of_bag: None,
        }
    }

    #[test]
    fn the_smaller_error_within_the_teaching_rows_is_chosen() {
        let truth = Target::Numbers(vec![1.0, 2.0, 3.0, 4.0]);
        let within = |said: [f64; 4]| {
            let said = Prediction::Numbers(said.to_vec());
            vec![Within {
                truth: truth.clone(),
                said,
                parts: vec![0, 0, 1, 1],
                persons: None,
                outside: vec![],
            }]
        };
        let (a, b, c) = (judged("a"), judged("b"), judged("c"));
        let told = [within([0.0, 0.0, 0.0, 0.0]), within([1.0, 2.0, 3.0, 5.0]), within([1.0, 2.0, 4.0, 4.0])];
        assert_eq!(choose(Task::Number, &[&a, &b, &c], &told), Some("b"), "the first of equals");
        assert_eq!(choose(Task::Number, &[&a], &[vec![]]), None);
    }
}
