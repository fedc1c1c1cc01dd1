//! Exact shares for models that weigh columns.
//!
//! # Formula
//! The share of a matrix column is its weight times (value - mean over the background), which is Shapley's value of a
//! sum whatever goes together in the class (Lundberg and Lee 2017, doi 10.48550/arXiv.1705.07874, corollary 1). What one
//! of the user's columns became in the matrix (a flag for gaps, one column a level) is summed again.

use super::attribution::Attribution;
use crate::features::Frame;
use crate::models::parts::inside::Lines;

/// Shares of every column of `frame` in what the lines say of `rows`, against the rows `background`; base is what they
/// say of the background's mean, and base and shares sum to the row's margin to within rounding. Without a background
/// the mean is that of the teaching rows, about which the matrix is centred.
///
/// For a class that the teaching rows never showed the base is minus infinity and all shares are 0.
pub fn attribute(lines: &Lines<'_>, frame: &Frame, rows: &[u32], background: &[u32]) -> Attribution {
    let widths = lines.dense.widths();
    let means: Vec<f64> = {
        let others = lines.dense.encode(frame, background);
        let count = background.len().max(1) as f64;
        others.columns().into_iter().map(|column| column.sum() / count).collect()
    };
    let base = lines.outputs.iter().map(|line| {
        line.intercept + line.weights.iter().zip(&means).map(|(weight, mean)| weight * mean).sum::<f64>()
    });
    let mut found = Attribution::nothing(base.collect(), widths.len(), lines.link, rows.len());
    let inputs = lines.dense.encode(frame, rows);
    for row in 0..rows.len() {
        let shares = found.of_mut(row);
        let mut at = 0;
        for (column, width) in widths.iter().enumerate() {
            for (output, line) in lines.outputs.iter().enumerate() {
                let own = line.weights.iter().enumerate().skip(at).take(*width);
                let share = own.map(|(place, weight)| weight * (inputs[[row, place]] - means[place]));
                shares[column * lines.outputs.len() + output] = share.sum();
            }
            at += width;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::oracle::{alike, made, outcomes, shapley, taught};
    use super::*;
    use crate::features::{Feature, Target, Values};
    use crate::models::parts::inside::Link;
    use crate::models::{Inside, Model, Prediction};

    fn lines(model: &dyn Model) -> Lines<'_> {
        match model.inside() {
            Some(Inside::Lines(lines)) => lines,
            _ => panic!("no lines"),
        }
    }

    #[test]
    fn shares_are_those_of_all_subsets_and_add_up_to_what_is_said() {
        let frame = made(120, 6, 6);
        let background: Vec<u32> = (0..120).step_by(13).collect();
        let rows = [1, 50, 119];
        for target in outcomes(&frame, 6) {
            let model = taught("linear", &[], &frame, &target);
            let lines = lines(&*model);
            let found = attribute(&lines, &frame, &rows, &background);
            let widths = lines.dense.widths();
            assert!(widths.iter().any(|width| *width > 1), "a column that became several");
            let owners: Vec<usize> = widths
                .iter()
                .enumerate()
                .flat_map(|(column, width)| std::iter::repeat_n(column, *width))
                .collect();
            let others = lines.dense.encode(&frame, &background);
            let said = model.predict(&frame, &rows);
            for (place, row) in rows.iter().enumerate() {
                let own = lines.dense.encode(&frame, &[*row]);
                let oracle = shapley(6, |known| {
                    let mut sums = vec![0.0; lines.outputs.len()];
                    for other in 0..background.len() {
                        for (sum, line) in sums.iter_mut().zip(&lines.outputs) {
                            let value = |at: usize| match known >> owners[at] & 1 {
                                1 => own[[0, at]],
                                _ => others[[other, at]],
                            };
                            let dot: f64 =
                                line.weights.iter().enumerate().map(|(at, weight)| weight * value(at)).sum();
                            *sum += (line.intercept + dot) / background.len() as f64;
                        }
                    }
                    sums
                });
                alike(found.of(place), &oracle.concat(), 1e-9);
                let answer = lines.link.answer(&found.margins(place));
                match &said {
                    Prediction::Numbers(said) => alike(&answer, &said[place..=place], 1e-9),
                    Prediction::Chances(said) => alike(&answer, &said.row(place).to_vec(), 1e-9),
                }
            }
        }
    }

    #[test]
    fn a_class_never_shown_and_nothing_to_weigh_are_told() {
        let values: Vec<f32> = vec![0.0, 1.0, 2.0, 3.0];
        let frame = Frame {
            columns: vec![Feature { name: "x".into(), values: Values::Numbers(values.into()) }],
            steps: None,
            height: 4,
        };
        let names = vec!["a".into(), "b".into(), "c".into()];
        let target =
            |codes: &[u32]| Target::Classes { codes: codes.to_vec(), names: names.clone(), positive: None };
        let model = taught("linear", &[], &frame, &target(&[0, 0, 2, 2]));
        let found = attribute(&lines(&*model), &frame, &[0, 3], &[]);
        assert_eq!(found.base[1], f64::NEG_INFINITY);
        assert_eq!(found.share(0, 0, 1), 0.0);
        let answer = found.link.answer(&found.margins(1));
        assert!(answer[1] == 0.0 && answer[2] > 0.5, "{answer:?}");
        let model = taught("linear", &[], &frame, &target(&[2, 2, 2, 2]));
        let found = attribute(&lines(&*model), &frame, &[0], &[]);
        assert_eq!((found.link, found.margins(0)), (Link::Chances, vec![0.0, 0.0, 1.0]));
    }
}
