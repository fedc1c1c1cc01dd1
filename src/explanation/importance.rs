//! How much each column matters on the whole: by how much a score worsens when it is shuffled among held-out rows
//! (Breiman 2001, doi 10.1023/A:1010933404324; for any model Fisher et al. 2019, doi 10.48550/arXiv.1801.01489), and by
//! the mean size of its shares.

use super::attribution::Attribution;
use crate::error::Result;
use crate::features::{Frame, Target, Values};
use crate::metrics::{Better, Metric, Outcome};
use crate::models::{Model, Prediction};
use crate::numeric::chance::Chance;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// What shuffling some columns together costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Importance {
    /// Places in the frame, ascending.
    pub columns: Vec<u32>,
    /// Of each repeat, by how much the metric worsens, in its unit; below 0 where it happens to better. Repeats in which
    /// the metric is undefined are left out.
    pub losses: Vec<f64>,
}

impl Importance {
    /// Over repeats; `None` where the metric is undefined in all.
    pub fn mean(&self) -> Option<f64> {
        mean(&self.losses)
    }
}

/// On whom a model is asked.
#[derive(Clone, Copy)]
pub struct HeldOut<'a> {
    pub model: &'a dyn Model,
    pub frame: &'a Frame,
    pub target: &'a Target,
    /// Places in frame and target of rows that did not teach the model.
    pub rows: &'a [u32],
    /// How the model is judged, and the cut-off that some metrics ask for.
    pub metric: &'a Metric,
    pub cutoff: f64,
}

impl HeldOut<'_> {
    fn score(&self, frame: &Frame) -> Option<f64> {
        let prediction: &Prediction = &self.model.predict(frame, self.rows);
        let truth = &self.target.of(self.rows);
        self.metric.score(&Outcome { truth, prediction, cutoff: self.cutoff })
    }

    /// By how much the metric worsens when the columns of each group are shuffled together among the rows, `repeats`
    /// times. Shuffles hang on `seed` and the first column of a group, not on the other groups. Columns that sum up the
    /// steps are shuffled, the steps themselves are not.
    ///
    /// # Errors
    /// `cancelled` when the watcher says stop.
    pub fn shuffled(
        &self,
        groups: &[Vec<u32>],
        repeats: usize,
        seed: u64,
        watch: &mut dyn Watch,
    ) -> Result<Vec<Importance>> {
        let before = self.score(self.frame);
        let total = (groups.len() * repeats) as u64;
        let mut found = Vec::with_capacity(groups.len());
        for (place, columns) in groups.iter().enumerate() {
            let mut losses = Vec::with_capacity(repeats);
            for repeat in 0..repeats {
                step(watch, (place * repeats + repeat) as u64, total)?;
                let path = [u64::from(columns.first().copied().unwrap_or(0)), repeat as u64];
                let mut order = self.rows.to_vec();
                Chance::new(seed, &path).shuffle(&mut order);
                let after = self.score(&exchanged(self.frame, columns, self.rows, &order));
                if let (Some(before), Some(after)) = (before, after) {
                    losses.push(match self.metric.better {
                        Better::Higher => before - after,
                        Better::Lower => after - before,
                    });
                }
            }
            found.push(Importance { columns: columns.clone(), losses });
        }
        step(watch, total, total)?;
        Ok(found)
    }
}

/// The frame in which each of `rows` has, in these columns, what the one beside it in `order` has.
fn exchanged(frame: &Frame, columns: &[u32], rows: &[u32], order: &[u32]) -> Frame {
    let mut frame = frame.clone();
    for column in columns {
        let Some(feature) = frame.columns.get_mut(*column as usize) else { continue };
        match &mut feature.values {
            Values::Numbers(values) => {
                let mut moved = values.to_vec();
                rows.iter()
                    .zip(order)
                    .for_each(|(row, other)| moved[*row as usize] = values[*other as usize]);
                *values = moved.into();
            }
            Values::Codes { codes, .. } => {
                let mut moved = codes.to_vec();
                rows.iter().zip(order).for_each(|(row, other)| moved[*row as usize] = codes[*other as usize]);
                *codes = moved.into();
            }
        }
    }
    frame
}

/// Columns x outputs: the mean over rows of the size of a column's share, on the scale of the shares. 0 without rows.
pub fn mean_sizes(shares: &Attribution) -> Vec<f64> {
    let rows = shares.rows();
    let mut sizes = vec![0.0; shares.columns * shares.outputs()];
    for row in 0..rows {
        sizes.iter_mut().zip(shares.of(row)).for_each(|(size, share)| *size += share.abs());
    }
    sizes.iter_mut().for_each(|size| *size /= rows.max(1) as f64);
    sizes
}

/// One a group: the mean over rows of the size of its columns' shares together, outputs summed. Columns of a group that
/// speak against each other count for what is left.
pub fn sizes(shares: &Attribution, groups: &[Vec<u32>]) -> Vec<f64> {
    let rows = shares.rows();
    let size = |columns: &Vec<u32>| {
        let mut sum = 0.0;
        for row in 0..rows {
            for output in 0..shares.outputs() {
                let own = columns.iter().map(|column| shares.share(row, *column as usize, output));
                sum += own.sum::<f64>().abs();
            }
        }
        sum / rows.max(1) as f64
    };
    groups.iter().map(size).collect()
}

#[cfg(test)]
mod tests {
    use super::super::groups::{ALIKE, correlated};
    use super::super::oracle::{alike, taught, trees};
    use super::super::tree_shap;
    use super::*;
    use crate::features::Feature;
    use crate::metrics;
    use crate::progress::Unwatched;

    /// Two columns that tell the same, one that tells half as much, one that tells nothing.
    fn told() -> (Frame, Target) {
        let mut chance = Chance::new(8, &[]);
        let mut column = || -> Vec<f32> { (0..300).map(|_| chance.normal() as f32).collect() };
        let (strong, weak, nothing) = (column(), column(), column());
        let twin: Vec<f32> = strong.iter().zip(column()).map(|(x, noise)| x + 0.05 * noise).collect();
        let outcome = strong.iter().zip(&weak).map(|(a, b)| f64::from(2.0 * a + b)).collect();
        let columns = [nothing, strong, weak, twin];
        let columns =
            columns.map(|values| Feature { name: "c".into(), values: Values::Numbers(values.into()) });
        (Frame { columns: columns.to_vec(), steps: None, height: 300 }, Target::Numbers(outcome))
    }

    #[test]
    fn causes_come_out_on_top_and_twins_do_not_hide_each_other() {
        let (frame, target) = told();
        let model = taught("forest", &[("trees", 40.0)], &frame, &target);
        let rows: Vec<u32> = (0..300).collect();
        for metric in [metrics::find("rmse").unwrap(), metrics::find("r2").unwrap()] {
            let held_out =
                HeldOut { model: &*model, frame: &frame, target: &target, rows: &rows, metric, cutoff: 0.5 };
            let groups = correlated(&frame, &rows, ALIKE);
            assert_eq!(groups, [vec![0], vec![1, 3], vec![2]]);
            let ask = |groups: &[Vec<u32>]| held_out.shuffled(groups, 4, 1, &mut Unwatched).unwrap();
            let found = ask(&groups);
            let means: Vec<f64> = found.iter().map(|found| found.mean().unwrap()).collect();
            assert!(means[1] > 1.5 * means[2] && means[2] > 5.0 * means[0].abs(), "{means:?}");
            let alone = ask(&[vec![1]])[0].mean().unwrap();
            assert!(means[1] > 1.3 * alone, "alone {alone}, together {}", means[1]);
            assert_eq!(ask(&groups[2..]), found[2..], "whatever else is asked");
            assert!(found[1].losses.len() == 4 && found[1].losses[0] != found[1].losses[1]);
        }
        let shares = tree_shap::attribute(&trees(&*model), &frame, &rows, &mut Unwatched).unwrap();
        let sizes = mean_sizes(&shares);
        assert!(sizes[1] + sizes[3] > 1.5 * sizes[2] && sizes[2] > 5.0 * sizes[0], "{sizes:?}");
    }

    #[test]
    fn the_loss_by_hand() {
        let (frame, target) = told();
        let model = taught("linear", &[], &frame, &target);
        let (rows, metric) = ([4, 9], metrics::find("mae").unwrap());
        let held_out =
            HeldOut { model: &*model, frame: &frame, target: &target, rows: &rows, metric, cutoff: 0.5 };
        let swapped = held_out.score(&exchanged(&frame, &[1, 3], &rows, &[9, 4])).unwrap();
        let gain = swapped - held_out.score(&frame).unwrap();
        let found = held_out.shuffled(&[vec![1, 3]], 20, 1, &mut Unwatched).unwrap();
        assert!(gain > 0.0 && found[0].losses.contains(&gain));
        assert!(found[0].losses.iter().all(|loss| *loss == 0.0 || *loss == gain));
        let undefined = HeldOut { metric: metrics::find("auroc").unwrap(), ..held_out };
        assert_eq!(undefined.shuffled(&[vec![0]], 2, 1, &mut Unwatched).unwrap()[0].mean(), None);
    }

    #[test]
    fn sizes_by_hand() {
        let mut shares =
            Attribution::nothing(vec![0.0; 2], 1, crate::models::parts::inside::Link::Chances, 2);
        shares.of_mut(0).copy_from_slice(&[1.0, -2.0]);
        shares.of_mut(1).copy_from_slice(&[-3.0, 0.0]);
        alike(&mean_sizes(&shares), &[2.0, 1.0], 0.0);
        alike(&sizes(&shares, &[vec![0]]), &[3.0], 0.0);
        let mut pair = Attribution::nothing(vec![0.0], 2, crate::models::parts::inside::Link::Number, 2);
        pair.of_mut(0).copy_from_slice(&[1.0, -2.0]);
        pair.of_mut(1).copy_from_slice(&[3.0, 4.0]);
        alike(&sizes(&pair, &[vec![0, 1], vec![1]]), &[4.0, 3.0], 0.0);
    }
}
