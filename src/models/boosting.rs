//! Many small trees, each mending what the ones before it got wrong (Friedman 2001, doi 10.1214/aos/1013203451;
//! Newton steps as in Chen and Guestrin 2016, doi 10.1145/2939672.2939785; leaf by leaf and by histograms as in
//! Ke et al. 2017).
//!
//! How many rounds are enough is found on an inner fold of the teaching rows; then all of them teach.

mod boosted;

use std::collections::BTreeMap;

use self::boosted::{Answer, Boosted};
use super::model::{Entry, Learner, Lesson, Model, Part, Tasks};
use super::parts::halving;
use super::parts::loss::Loss;
use super::parts::tree::{Fall, LeafWise, Limits, Records, Scale, Tree};
use super::parts::weights::{Weights, balanced};
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::bins::{Binned, Bins};
use crate::features::{Frame, Target};
use crate::numeric::chance::Chance;
use crate::progress::{Watch, step};
use crate::split::TrainRows;

pub static ENTRY: Entry = Entry {
    id: "boosting",
    tasks: Tasks::All,
    steps: false,
    always: false,
    settings: &[
        Setting { id: "rounds", low: 1.0, high: 10_000.0, default: 400.0, whole: true },
        Setting { id: "rate", low: 0.001, high: 1.0, default: 0.05, whole: false },
        Setting { id: "leaves", low: 2.0, high: 255.0, default: 15.0, whole: true },
        Setting { id: "least", low: 1.0, high: 10_000.0, default: 10.0, whole: true },
        Setting { id: "penalty", low: 0.0, high: 1000.0, default: 1.0, whole: false },
        Setting { id: "columns", low: 0.01, high: 1.0, default: 0.5, whole: false },
        Setting { id: "stop", low: 0.0, high: 1.0, default: 1.0, whole: true },
        Setting { id: "search", low: 0.0, high: 1.0, default: 0.0, whole: true },
        // 1: classes weigh alike, however many students each has. Nothing for numbers.
        Setting { id: "balance", low: 0.0, high: 1.0, default: 0.0, whole: true },
        // -1: the estimate may only fall with this column, 1: only rise. For numbers and for two classes.
        Setting { id: "monotone:", low: -1.0, high: 1.0, default: 0.0, whole: true },
    ],
    build: |settings: &Settings| {
        Box::new(Boosting {
            rounds: settings.whole("rounds"),
            stop: settings.whole("stop") == 1,
            search: settings.whole("search") == 1,
            balance: settings.whole("balance") == 1,
            shape: Shape {
                rate: settings.get("rate"),
                leaves: settings.whole("leaves"),
                least: settings.get("least"),
                penalty: settings.get("penalty"),
                columns: settings.get("columns"),
            },
            monotone: settings.of_columns("monotone:"),
        })
    },
    cost: |settings| {
        settings.get("rounds") * settings.get("leaves") * 0.001 * (1.0 + 12.0 * settings.get("search"))
    },
};

/// Rounds without a better inner fold before it stops.
const PATIENCE: usize = 30;

/// Rows below which an inner fold would say nothing; a fixed number of rounds is taken instead.
const FEWEST_INNER: usize = 100;
const FIXED_ROUNDS: usize = 100;

/// The search's own stream of chance, far from those of rounds.
const SEARCH: u64 = 0x7365_6172;

struct Boosting {
    rounds: usize,
    stop: bool,
    search: bool,
    balance: bool,
    shape: Shape,
    /// Column name and direction.
    monotone: BTreeMap<String, f64>,
}

/// What a search may choose.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shape {
    rate: f64,
    leaves: usize,
    least: f64,
    penalty: f64,
    columns: f64,
}

/// Settings that a search looks at, and how many go on after each rung.
const CANDIDATES: usize = 24;
const KEEP: &[usize] = &[8, 3, 1];

impl Learner for Boosting {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, watch: &mut dyn Watch) -> Result<Part> {
        let teaching = lesson.teaching(lesson.rows);
        let lesson = &Lesson { rows: &teaching, ..*lesson };
        let enough = teaching.len() >= FEWEST_INNER && !lesson.inner.is_empty();
        let shape = if self.search && enough { self.searched(lesson, watch)? } else { self.shape };
        let rounds = if !self.stop {
            self.rounds
        } else if let Some(fold) = lesson.inner.first().filter(|_| enough) {
            let mut sought = Rounds { most: self.rounds, kept_apart: Some(fold.test.as_slice()), best: None };
            self.boost(lesson, &fold.train, shape, &mut sought, watch)?;
            // All rows teach now, a quarter more of them: a little more can be learned before it is memory.
            let found = sought.best.map_or(FIXED_ROUNDS, |(_, rounds)| rounds);
            (found + found / 8).clamp(1, self.rounds)
        } else {
            FIXED_ROUNDS.min(self.rounds)
        };
        let mut all = Rounds { most: rounds, kept_apart: None, best: None };
        Ok(to_part(&self.boost(lesson, lesson.rows, shape, &mut all, watch)?))
    }

    fn weighs(&self, _: &Target) -> bool {
        true
    }

    fn lean(&self, part: Part, coarse: bool) -> Result<Part> {
        let mut boosted: Boosted = from_part(Some(&part))?;
        if coarse {
            boosted.trees.iter_mut().for_each(Tree::round_covers);
        }
        Ok(to_part(&boosted))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let boosted: Boosted = from_part(parts.first())?;
        if boosted.is_sound() { Ok(Box::new(boosted)) } else { Err(damaged()) }
    }
}

impl Boosting {
    /// The shape that does best on the inner folds: all candidates on one fold with few rounds, the better ones
    /// on more folds with more.
    fn searched(&self, lesson: &Lesson<'_>, watch: &mut dyn Watch) -> Result<Shape> {
        let mut chance = Chance::new(lesson.seed, &[SEARCH]);
        let mut pick = |values: &[f64]| values[chance.below(values.len() as u32) as usize];
        let mut candidates = vec![self.shape];
        candidates.extend((1..CANDIDATES).map(|_| Shape {
            rate: pick(&[0.03, 0.05, 0.1]),
            leaves: pick(&[3.0, 5.0, 8.0, 15.0, 31.0]) as usize,
            least: pick(&[5.0, 10.0, 20.0, 40.0]),
            penalty: pick(&[0.0, 1.0, 3.0, 10.0]),
            columns: pick(&[0.2, 0.35, 0.5, 0.75, 1.0]),
        }));
        let best = halving::best_of(candidates, KEEP, |shape, rung| {
            let mut losses = 0.0;
            // Fewer rounds are a fair trial for larger steps only if the steps add up to as much.
            let most = libm::ceil([4.0, 10.0, 20.0][rung] / shape.rate) as usize;
            let folds = &lesson.inner[..(rung + 1).min(lesson.inner.len())];
            for fold in folds {
                let mut sought = Rounds {
                    most: most.min(self.rounds),
                    kept_apart: Some(fold.test.as_slice()),
                    best: None,
                };
                self.boost(lesson, &fold.train, *shape, &mut sought, watch)?;
                losses += sought.best.map_or(f64::INFINITY, |(loss, _)| loss);
            }
            Ok(losses / folds.len() as f64)
        })?;
        Ok(best.unwrap_or(self.shape))
    }

    fn limits(&self, frame: &Frame, loss: &Loss, shape: Shape, weights: &Weights) -> Limits {
        let direction = |name: &str| self.monotone.get(name).map_or(0, |direction| *direction as i8);
        let one_score = loss.lanes() == 1;
        Limits {
            leaves: shape.leaves,
            deepest: 64,
            least_rows: shape.least,
            least_hessian: 1e-3,
            lambda: shape.penalty,
            least_gain: 1e-9,
            weights: weights.uneven().map(<[f64]>::to_vec),
            monotone: frame
                .columns
                .iter()
                .map(|column| if one_score { direction(&column.name) } else { 0 })
                .collect(),
        }
    }
}

/// How many rounds, and on whom they are judged on the way.
struct Rounds<'a> {
    most: usize,
    kept_apart: Option<&'a [u32]>,
    /// The least loss so far and the rounds it took.
    best: Option<(f64, usize)>,
}

/// Rows kept apart: the loss on them says when to stop.
struct Judge {
    binned: Binned,
    loss: Loss,
    weights: Weights,
    height: usize,
    /// Lanes x rows.
    scores: Vec<f64>,
}

impl Boosting {
    fn boost(
        &self,
        lesson: &Lesson<'_>,
        rows: &TrainRows,
        shape: Shape,
        rounds: &mut Rounds<'_>,
        watch: &mut dyn Watch,
    ) -> Result<Boosted> {
        let rows = lesson.teaching(rows);
        let bins = Bins::learn(lesson.frame, &rows);
        let taught = rows.as_slice();
        let classes = if self.balance { balanced(lesson, taught) } else { None };
        let weights = Weights::of(lesson, taught, classes.as_deref());
        let binned = bins.encode(lesson.frame, taught);
        let records = Records::new(&binned);
        let loss = Loss::new(lesson.target, taught);
        let lanes = loss.lanes();
        let start = loss.start(&weights);
        let mut scores = spread(&start, taught.len());
        let judge = rounds.kept_apart.map(|rows| Judge {
            binned: bins.encode(lesson.frame, rows),
            loss: Loss::new(lesson.target, rows),
            weights: Weights::of(lesson, rows, classes.as_deref()),
            height: rows.len(),
            scores: spread(&start, rows.len()),
        });
        let mut judge = judge.filter(|judge| judge.weights.total(judge.height) > 0.0);

        let limits = self.limits(lesson.frame, &loss, shape, &weights);
        let mut grower = LeafWise::new(&binned, &records, limits);
        let mut order: Vec<u32> = (0..taught.len() as u32).collect();
        let mut gradients: Vec<i64> = Vec::new();
        let (mut chances, mut fall) = (Vec::new(), Fall::default());
        let mut importance = vec![0.0; binned.columns.len()];
        let mut trees = Vec::new();
        for round in 0..rounds.most {
            step(watch, round as u64, rounds.most as u64)?;
            let columns = draw_columns(shape.columns, binned.columns.len(), lesson.seed, round);
            let (most_gradient, most_hessian) = loss.most(&scores);
            let scale = scale(&weights, taught.len(), most_gradient, most_hessian);
            for lane in 0..lanes {
                loss.derive(&scores, lane, &weights, &mut chances, scale, &mut gradients);
                let grown = grower.grow(&mut order, &gradients, scale, &columns, shape.rate, &mut importance);
                raise(&mut scores[lane * taught.len()..(lane + 1) * taught.len()], &order, &grown.leaves);
                if let Some(Judge { binned, scores, height, .. }) = &mut judge {
                    grown.tree.add_to(binned, &mut fall, &mut scores[lane * *height..(lane + 1) * *height]);
                }
                trees.push(grown.tree);
            }
            if let Some(Judge { loss, weights, scores, .. }) = &judge {
                let now = loss.mean(scores, weights);
                if rounds.best.is_none_or(|(least, _)| now < least) {
                    rounds.best = Some((now, round + 1));
                } else if rounds.best.is_some_and(|(_, at)| round + 1 >= at + PATIENCE) {
                    break;
                }
            }
        }
        step(watch, rounds.most as u64, rounds.most as u64)?;
        let total: f64 = importance.iter().sum();
        if total > 0.0 {
            importance.iter_mut().for_each(|gain| *gain /= total);
        }
        let answer = match &loss {
            Loss::Squared(_) => Answer::Number,
            Loss::Logistic(_) => Answer::Two,
            Loss::Softmax { .. } => Answer::Many,
        };
        Ok(Boosted { bins, trees, start, answer, importance })
    }
}

/// The starting scores of every row, lanes x rows.
fn spread(start: &[f64], height: usize) -> Vec<f64> {
    start.iter().flat_map(|score| std::iter::repeat_n(*score, height)).collect()
}

/// Adds the value of every leaf to its rows' scores.
#[inline(never)]
fn raise(scores: &mut [f64], order: &[u32], leaves: &[(std::ops::Range<usize>, f32)]) {
    for (places, value) in leaves {
        for row in &order[places.clone()] {
            scores[*row as usize] += f64::from(*value);
        }
    }
}

/// Steps for gradients and hessians that are multiplied by the weights of `rows` rows: as fine as for so many rows as
/// they weigh together. Weights far from 1 are brought near it first, by a power of two; steps are coarser where one
/// row weighs much more than most, so that its word has room for it.
fn scale(weights: &Weights, rows: usize, most_gradient: f64, most_hessian: f64) -> Scale {
    let Some(each) = weights.uneven() else { return Scale::new(rows, most_gradient, most_hessian) };
    let total = weights.total(rows);
    let apart = libm::ilogb(f64::max(total, f64::MIN_POSITIVE) / rows.max(1) as f64);
    let one = if apart.abs() > 10 { libm::ldexp(1.0, apart) } else { 1.0 };
    let widest = each.iter().fold(2.0, |most, weight| f64::max(most, weight / one)) / 2.0 * one;
    Scale::new(libm::ceil(total / one) as usize, most_gradient * widest, most_hessian * widest)
}

/// The columns of one round, ascending, so that equal splits go to the lowest.
fn draw_columns(share: f64, width: usize, seed: u64, round: usize) -> Vec<u32> {
    let mut columns: Vec<u32> = (0..width as u32).collect();
    let wanted = libm::ceil(share * width as f64) as usize;
    if wanted < width {
        Chance::new(seed, &[round as u64]).shuffle(&mut columns);
        columns.truncate(wanted.max(1));
        columns.sort_unstable();
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Values};
    use crate::models::model::Prediction;
    use crate::progress::Unwatched;
    use crate::split::{self, Ties, whole};

    /// A rising outcome with noise that dips, so that only a constraint keeps it rising everywhere.
    fn noisy(height: usize) -> (Frame, Vec<f64>) {
        let mut chance = Chance::new(4, &[]);
        let (mut days, mut other, mut outcome) = (vec![], vec![], vec![]);
        for row in 0..height {
            let (x, z) = (row as f64 / height as f64, chance.uniform());
            days.push(x as f32);
            other.push(z as f32);
            outcome.push(x + z + 0.5 * chance.normal());
        }
        let feature = |name: &str, values: Vec<f32>| Feature {
            name: name.into(),
            values: Values::Numbers(values.into()),
        };
        (
            Frame { columns: vec![feature("days", days), feature("other", other)], steps: None, height },
            outcome,
        )
    }

    fn taught(settings: &[(&str, f64)], frame: &Frame, target: &Target) -> Box<dyn Model> {
        let chosen = settings.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
        let rows = whole(frame.height);
        let inner = split::inner(&rows, Ties::default(), 5, 1);
        let lesson = Lesson { frame, target, rows: &rows, inner: &inner, weights: None, seed: 2 };
        let settings = Settings::checked("boosting", ENTRY.settings, &chosen).unwrap();
        (ENTRY.build)(&settings).fit(&lesson, &mut Unwatched).unwrap()
    }

    /// Falls of the estimate along `days`, all else equal.
    fn falls(model: &dyn Model) -> usize {
        let days: Vec<f32> = (0..200).map(|step| step as f32 / 200.0).collect();
        let feature = |name: &str, values: Vec<f32>| Feature {
            name: name.into(),
            values: Values::Numbers(values.into()),
        };
        let grid = Frame {
            columns: vec![feature("days", days), feature("other", vec![0.5; 200])],
            steps: None,
            height: 200,
        };
        let said = match model.predict(&grid, &(0..200).collect::<Vec<_>>()) {
            Prediction::Numbers(values) => values,
            Prediction::Chances(chances) => chances.column(1).to_vec(),
        };
        said.windows(2).filter(|pair| pair[1] < pair[0] - 1e-12).count()
    }

    #[test]
    fn a_monotone_column_never_lowers_the_estimate() {
        let (frame, outcome) = noisy(400);
        let numbers = Target::Numbers(outcome.clone());
        let codes = outcome.iter().map(|value| u32::from(*value > 1.0)).collect();
        let classes = Target::Classes { codes, names: vec!["no".into(), "yes".into()], positive: Some(1) };
        for target in [numbers, classes] {
            let free = [("stop", 0.0), ("rounds", 150.0)];
            let bound = [free[0], free[1], ("monotone:days", 1.0)];
            assert!(falls(&*taught(&free, &frame, &target)) > 0, "without the constraint it dips");
            assert_eq!(falls(&*taught(&bound, &frame, &target)), 0);
            // Told the wrong way, others may not say what they find either, and it is learned all the same.
            let against = [free[0], free[1], ("monotone:days", -1.0)];
            taught(&against, &frame, &target);
        }
    }

    #[test]
    fn early_stopping_keeps_noise_from_being_learned() {
        let (frame, _) = noisy(300);
        let mut chance = Chance::new(9, &[]);
        let target = Target::Numbers((0..300).map(|_| chance.normal()).collect());
        let spread = |model: Box<dyn Model>| {
            let Prediction::Numbers(said) = model.predict(&frame, &(0..300).collect::<Vec<_>>()) else {
                panic!()
            };
            let mean = said.iter().sum::<f64>() / 300.0;
            said.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / 300.0
        };
        assert!(
            spread(taught(&[], &frame, &target)) < 0.3 * spread(taught(&[("stop", 0.0)], &frame, &target))
        );
    }

    #[test]
    fn a_search_gives_a_model_of_its_own_and_the_same_again() {
        let (frame, outcome) = noisy(300);
        let target = Target::Numbers(outcome);
        let said =
            |settings: &[(&str, f64)]| taught(settings, &frame, &target).predict(&frame, &[0, 100, 299]);
        assert_eq!(said(&[("search", 1.0)]), said(&[("search", 1.0)]));
        assert_ne!(said(&[("search", 1.0)]), said(&[]));
    }
}
