//! How much columns matter, in three ways and over all folds: what trees gained by them while learning, what shuffling
//! them costs, how large their shares are.
//!
//! # Interval
//! 95 % by Student's t over folds, with the variance corrected for teaching rows that folds share (Nadeau and Bengio
//! 2003, doi 10.1023/A:1024068626366). Shuffles of one fold are averaged first: they tell of luck in shuffling, not of
//! other students.

use serde::Serialize;

use super::importance::Importance;
use crate::evaluation::paired_t::paired_t;
use crate::numeric::statistics::mean;
use crate::numeric::student;

/// A mean over folds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Span {
    pub mean: f64,
    /// 95 %; `None` of fewer than two folds.
    pub interval: Option<[f64; 2]>,
}

impl Span {
    /// Of one value a fold, of `folds` folds (repeated, perhaps). `None` where there is no value.
    pub fn over(values: &[f64], folds: usize) -> Option<Span> {
        let mean = mean(values)?;
        let interval = paired_t(values, folds).and_then(|found| {
            let reach = student::above(0.025, found.freedom)? * found.error;
            Some([mean - reach, mean + reach])
        });
        Some(Span { mean, interval })
    }
}

/// What one fold's model and the rows held out from it tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Of each column, summing to 1: [`crate::models::Model::importance`].
    pub gain: Option<Vec<f64>>,
    /// Of each group of columns, shuffled together among the held-out rows.
    pub shuffled: Vec<Importance>,
    /// Of each group of columns, in the held-out rows: [`super::importance::sizes`], outputs summed.
    pub sizes: Option<Vec<f64>>,
}

/// How much the columns of a group matter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Standing {
    /// Places in the frame, ascending.
    pub columns: Vec<u32>,
    /// Their gain together, 0 to 1, in models that know.
    pub gain: Option<Span>,
    /// By how much the metric worsens, in its unit.
    pub shuffled: Option<Span>,
    /// The mean size of their shares together, on the scale of the shares.
    pub size: Option<Span>,
}

/// One a group, in their order. `folds` is how many folds a repeat has. What a fold could not tell is left out.
pub fn standings(groups: &[Vec<u32>], seen: &[Seen], folds: usize) -> Vec<Standing> {
    let standing = |(place, columns): (usize, &Vec<u32>)| {
        let over = |of: &dyn Fn(&Seen) -> Option<f64>| {
            let values: Vec<f64> = seen.iter().filter_map(of).collect();
            Span::over(&values, folds)
        };
        let gain = |seen: &Seen| {
            let gains = seen.gain.as_ref()?;
            columns.iter().map(|column| gains.get(*column as usize).copied()).sum()
        };
        Standing {
            columns: columns.clone(),
            gain: over(&gain),
            shuffled: over(&|seen| seen.shuffled.get(place)?.mean()),
            size: over(&|seen| seen.sizes.as_ref()?.get(place).copied()),
        }
    };
    groups.iter().enumerate().map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::super::groups::{ALIKE, correlated};
    use super::super::importance::{HeldOut, sizes};
    use super::super::oracle::{alike, made, outcomes, taught, trees};
    use super::super::tree_shap;
    use super::*;
    use crate::metrics;
    use crate::progress::Unwatched;

    #[test]
    fn spans_by_hand() {
        // Mean 2, s2 = 2, error sqrt((1/2 + 1) 2) = sqrt 3; t of one degree at .975 is tan(.475 pi).
        let span = Span::over(&[1.0, 3.0], 2).unwrap();
        let reach = libm::tan(0.475 * std::f64::consts::PI) * libm::sqrt(3.0);
        alike(&span.interval.unwrap(), &[2.0 - reach, 2.0 + reach], 1e-9);
        assert_eq!(Span::over(&[4.0], 5), Some(Span { mean: 4.0, interval: None }));
        assert_eq!(Span::over(&[], 5), None);
    }

    #[test]
    fn groups_sum_gains_and_folds_without_a_word_are_left_out() {
        let shuffled = |losses: [&[f64]; 2]| {
            losses.map(|losses| Importance { columns: vec![], losses: losses.to_vec() }).to_vec()
        };
        let seen = [
            Seen {
                gain: Some(vec![0.5, 0.2, 0.3]),
                shuffled: shuffled([&[1.0, 3.0], &[]]),
                sizes: Some(vec![4.0, 1.0]),
            },
            Seen { gain: Some(vec![0.3, 0.3, 0.4]), shuffled: shuffled([&[4.0], &[]]), sizes: None },
        ];
        let found = standings(&[vec![0, 2], vec![1]], &seen, 2);
        alike(&[found[0].gain.unwrap().mean, found[1].gain.unwrap().mean], &[0.75, 0.25], 1e-12);
        assert_eq!(found[0].shuffled.unwrap().mean, 3.0, "repeats of a fold count as one");
        assert_eq!(found[1].shuffled, None);
        assert_eq!(found[0].size, Some(Span { mean: 4.0, interval: None }));
    }

    #[test]
    fn all_three_put_what_counts_first() {
        let frame = made(400, 6, 31);
        let [numbers, ..] = outcomes(&frame, 31);
        let groups = correlated(&frame, &(0..400).collect::<Vec<u32>>(), ALIKE);
        let mut seen = Vec::new();
        for fold in 0..4 {
            let model = taught("forest", &[("trees", 20.0 + f64::from(fold))], &frame, &numbers);
            let rows: Vec<u32> = (fold..400).step_by(4).collect();
            let metric = metrics::find("rmse").unwrap();
            let held_out =
                HeldOut { model: &*model, frame: &frame, target: &numbers, rows: &rows, metric, cutoff: 0.5 };
            let shares = tree_shap::attribute(&trees(&*model), &frame, &rows, &mut Unwatched).unwrap();
            seen.push(Seen {
                gain: model.importance(),
                shuffled: held_out.shuffled(&groups, 3, 1, &mut Unwatched).unwrap(),
                sizes: Some(sizes(&shares, &groups)),
            });
        }
        let found = standings(&groups, &seen, 4);
        let of = |column: u32| found.iter().find(|own| own.columns.contains(&column)).unwrap();
        for way in [|own: &Standing| own.gain, |own: &Standing| own.shuffled, |own: &Standing| own.size] {
            let (told, not) = (way(of(0)).unwrap(), way(of(4)).unwrap());
            assert!(told.interval.unwrap()[0] > not.interval.unwrap()[1], "{told:?} {not:?}");
        }
    }
}
