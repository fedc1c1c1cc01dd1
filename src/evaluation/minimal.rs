//! Which columns are needed? The fewest that lose less than .01 of the area under the curve, or 1 % of the error.
//!
//! Columns are taken out of a penalised sum one by one, the one first whose loss is least for the weights that it needs;
//! a column of categories goes as a whole. Within the teaching rows of each fold, inner folds say how many columns are
//! enough; what that choice is worth is judged on the fold's test rows, which chose nothing.

use serde::Serialize;

use super::ground::{Ground, area, outcomes};
use super::selection::TURNS;
use crate::error::Result;
use crate::features::dense::Dense;
use crate::features::{Frame, Target};
use crate::numeric::ridge::{Design, Ridge, said};
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};
use crate::split::{Fold, Ties, TrainRows, inner, whole};

/// So many columns, and what they score on students who taught nothing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Size {
    pub columns: usize,
    /// Mean over folds.
    pub score: f64,
}

/// A column of the proposal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Kept {
    pub column: String,
    /// Folds within whose teaching rows it was kept as well.
    pub folds: usize,
}

/// The fewest columns that do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Minimal {
    /// `auroc` or `rmse`, of a penalised sum.
    #[cfg_attr(test, ts(type = "\"auroc\" | \"rmse\""))]
    pub measure: &'static str,
    /// With all columns, on test rows.
    pub all: f64,
    /// With those that were kept within the teaching rows of each fold, on test rows.
    pub few: f64,
    /// What may be lost: in `measure` for an area, as a share of `all` for an error.
    pub limit: f64,
    /// From one column to all of them.
    pub curve: Vec<Size>,
    /// What is enough, the column first that is given up last.
    pub keep: Vec<Kept>,
    /// What would no longer need to be collected.
    pub spare: Vec<String>,
    pub folds: usize,
    /// Rows that took part: of very many, those of persons drawn by lot.
    pub rows: usize,
}

const LIMIT: f64 = 0.01;
/// Inner folds that say how many columns are enough.
const PARTS: usize = 5;
/// Penalties that are tried on all columns.
const PENALTIES: [f64; 4] = [1.0, 10.0, 100.0, 1000.0];
/// Encoded columns, at most: the inverse grows with their cube.
const WIDEST: usize = 400;

/// `None` where there is one column, or none that can be scored, or where levels are too many.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn minimal(ground: &Ground<'_>, watch: &mut dyn Watch) -> Result<Option<Minimal>> {
    let patch = ground.patch();
    let (frame, target, folds) = (&patch.frame, &patch.target, &patch.folds);
    let field = Field { frame, target, outcomes: outcomes(target), ties: patch.ties() };
    let everybody = if folds.count() == 1 { folds.fold(0).train } else { whole(frame.height) };
    let count = frame.columns.len();
    let wide = Dense::learn(frame, &everybody).width();
    if count < 2 || wide == 0 || wide > WIDEST {
        return Ok(None);
    }
    let mut kept = vec![0; count];
    let (mut curves, mut few) = (Vec::new(), Vec::new());
    for index in 0..folds.count() {
        step(watch, index as u64, folds.count() as u64 + 1)?;
        let fold = folds.fold(index);
        let Some(own) = field.choose(&fold.train, ground.seed) else { return Ok(None) };
        let walk = field.walk(&fold, own.penalty);
        let Some(walk) = walk.filter(|walk| walk.scores.iter().all(|score| score.is_finite())) else {
            continue;
        };
        walk.order.iter().take(own.size).for_each(|column| kept[*column] += 1);
        few.push(walk.scores[own.size - 1]);
        curves.push(walk.scores);
    }
    let mut parts = curves.len();
    if parts == 1 {
        // Where one cohort is judged, parts of those who teach say how steady the choice is.
        (kept, parts) = (vec![0; count], 0);
        for fold in inner(&everybody, field.ties, TURNS, ground.seed) {
            let Some(own) = field.choose(&fold.train, ground.seed) else { continue };
            let Some(walk) = field.walk(&fold, own.penalty) else { continue };
            walk.order.iter().take(own.size).for_each(|column| kept[*column] += 1);
            parts += 1;
        }
    }
    step(watch, folds.count() as u64, folds.count() as u64 + 1)?;
    let own = field.choose(&everybody, ground.seed);
    let at = |size: usize| mean(&curves.iter().map(|curve: &Vec<f64>| curve[size]).collect::<Vec<f64>>());
    let (Some(own), Some(all), Some(few)) = (own, at(count - 1), mean(&few)) else { return Ok(None) };
    let nobody = Fold { train: everybody, test: folds.fold(0).test };
    let Some(walk) = field.walk(&nobody, own.penalty) else { return Ok(None) };
    let name = |column: &usize| frame.columns[*column].name.clone();
    let (keep, spare) = walk.order.split_at(own.size);
    Ok(Some(Minimal {
        measure: field.measure(),
        all,
        few,
        limit: LIMIT,
        curve: (0..count).filter_map(|at_| Some(Size { columns: at_ + 1, score: at(at_)? })).collect(),
        keep: keep.iter().map(|column| Kept { column: name(column), folds: kept[*column] }).collect(),
        spare: spare.iter().map(name).collect(),
        folds: parts,
        rows: frame.height,
    }))
}

/// What columns are chosen for.
struct Field<'a> {
    frame: &'a Frame,
    target: &'a Target,
    outcomes: Vec<(Vec<f64>, bool)>,
    ties: Ties<'a>,
}

/// How many columns are enough, and how strongly weights are held down.
struct Choice {
    size: usize,
    penalty: f64,
}

/// Columns taken out one by one.
struct Walk {
    /// The one given up last first.
    order: Vec<usize>,
    /// On the test rows, of one column, of two and so on.
    scores: Vec<f64>,
}

impl Field<'_> {
    fn measure(&self) -> &'static str {
        if self.target.classes() == 0 { "rmse" } else { "auroc" }
    }

    /// By inner folds of these rows.
    fn choose(&self, train: &TrainRows, seed: u64) -> Option<Choice> {
        let folds = inner(train, self.ties, PARTS, seed);
        let errors = self.target.classes() == 0;
        let mut best: Option<(f64, Choice)> = None;
        for penalty in PENALTIES {
            let walks: Option<Vec<Walk>> = folds.iter().map(|fold| self.walk(fold, penalty)).collect();
            let walks = walks?;
            let at = |size: usize| mean(&walks.iter().map(|walk| walk.scores[size]).collect::<Vec<f64>>());
            let all = at(self.frame.columns.len() - 1)?;
            let does = |size: &usize| {
                let own = at(*size).unwrap_or(f64::NAN);
                if errors { own <= all * (1.0 + LIMIT) } else { own >= all - LIMIT }
            };
            let size = (0..self.frame.columns.len()).find(does)? + 1;
            let worth = if errors { -all } else { all };
            if best.as_ref().is_none_or(|best| worth > best.0) {
                best = Some((worth, Choice { size, penalty }));
            }
        }
        best.map(|best| best.1)
    }

    /// Taught on one side of a fold and scored on the other.
    fn walk(&self, fold: &Fold, penalty: f64) -> Option<Walk> {
        let encoder = Dense::learn(self.frame, &fold.train);
        let every: Vec<u32> = (0..self.frame.height as u32).collect();
        let design = Design::new(&encoder.encode(self.frame, &every));
        let (train, test) = (fold.train.as_slice(), fold.test.as_slice());
        let mut ridge = Ridge::new(design.products(train), design.width(), penalty)?;
        let mut weights: Vec<Vec<f64>> =
            self.outcomes.iter().map(|(own, _)| ridge.weights(&design.moments(train, own))).collect();
        // Squared errors per row, which tell what a column's loss is to be held against.
        let noise: Vec<f64> = self
            .outcomes
            .iter()
            .zip(&weights)
            .map(|((own, _), weights)| {
                let miss = |row: &u32| own[*row as usize] - said(weights, design.row(*row as usize));
                train.iter().map(|row| miss(row) * miss(row)).sum::<f64>() / train.len().max(1) as f64
            })
            .collect();
        let mut at = 1;
        let places: Vec<Vec<usize>> = encoder
            .widths()
            .into_iter()
            .map(|width| {
                at += width;
                (at - width..at).collect()
            })
            .collect();
        let mut left: Vec<usize> = (0..places.len()).collect();
        let (mut order, mut scores) = (Vec::new(), Vec::new());
        while !left.is_empty() {
            scores.push(self.score(&design, test, &weights)?);
            let worth = |column: usize| -> f64 {
                let own = places[column].as_slice();
                let of = weights.iter().zip(&noise);
                let lost: f64 = of.map(|(weights, noise)| ridge.worth(own, weights) / noise.max(1e-12)).sum();
                // Each weight follows the noise a little: what Akaike's criterion takes off.
                lost - 2.0 * (own.len() * self.outcomes.len()) as f64
            };
            let worths: Vec<f64> = left.iter().map(|column| worth(*column)).collect();
            let least = (0..left.len()).reduce(|a, b| if worths[b] < worths[a] { b } else { a })?;
            let column = left.remove(least);
            places[column].iter().for_each(|place| ridge.remove(*place, &mut weights));
            order.push(column);
        }
        order.reverse();
        scores.reverse();
        Some(Walk { order, scores })
    }

    fn score(&self, design: &Design, test: &[u32], weights: &[Vec<f64>]) -> Option<f64> {
        let scores = self.outcomes.iter().zip(weights).filter_map(|((own, classes), weights)| {
            let truth: Vec<f64> = test.iter().map(|row| own[*row as usize]).collect();
            let told: Vec<f64> = test.iter().map(|row| said(weights, design.row(*row as usize))).collect();
            if *classes {
                return area(&truth, &told);
            }
            let squares: Vec<f64> =
                truth.iter().zip(&told).map(|(truth, told)| (truth - told) * (truth - told)).collect();
            mean(&squares).map(f64::sqrt)
        });
        mean(&scores.collect::<Vec<f64>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Values};
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::{Protocol, folds};

    /// Two columns that tell and fifty that do not.
    fn found(seed: u64, numbers: bool) -> Minimal {
        let mut chance = Chance::new(seed, &[]);
        let drawn: Vec<Vec<f64>> = (0..52).map(|_| (0..400).map(|_| chance.normal()).collect()).collect();
        let columns = drawn.iter().enumerate().map(|(at, values)| Feature {
            name: format!("x{at}"),
            values: Values::Numbers(values.iter().map(|value| *value as f32).collect()),
        });
        let frame = Frame { columns: columns.collect(), steps: None, height: 400 };
        let values: Vec<f64> =
            (0..400).map(|row| 1.5 * drawn[0][row] - drawn[1][row] + chance.normal()).collect();
        let codes: Vec<u32> = values.iter().map(|value| u32::from(*value > 0.5)).collect();
        let target = match numbers {
            true => Target::Numbers(values),
            false => Target::Classes { codes, names: vec!["no".into(), "yes".into()], positive: Some(1) },
        };
        let folds = folds(400, Ties::default(), Protocol { folds: 5, repeats: 1, seed }, 0).unwrap();
        let ground =
            Ground { frame: &frame, target: &target, folds: &folds, cohorts: None, groups: None, seed };
        minimal(&ground, &mut Unwatched).unwrap().unwrap()
    }

    #[test]
    fn of_fifty_useless_columns_one_in_ten_survives_at_most() {
        let mut survive = 0;
        for seed in 0..4 {
            for numbers in [true, false] {
                let minimal = found(seed, numbers);
                let kept: Vec<&str> = minimal.keep.iter().map(|kept| kept.column.as_str()).collect();
                assert!(kept.contains(&"x0") && kept.contains(&"x1"), "{kept:?}");
                assert_eq!((minimal.keep[0].column.as_str(), minimal.keep[0].folds), ("x0", 5));
                assert_eq!(minimal.keep.len() + minimal.spare.len(), 52);
                assert_eq!((minimal.curve.len(), minimal.rows), (52, 400));
                assert_eq!(minimal.curve[51].score, minimal.all);
                survive += kept.len() - 2;
            }
        }
        assert!(survive <= 8 * 5, "{survive} in 8 files of 50");
    }
}
