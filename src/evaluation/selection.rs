//! Which columns carry the answer, however the students are parted? Within the teaching rows of each fold columns that
//! hardly vary and copies of others are put aside, and least squares with a penalty on the size of weights (L1) keeps
//! what it needs; beside that, in how many folds a column was among the most important ones of a model.
//!
//! Nothing is taken from the models by this: it tells which names would be the same with other students.

use serde::Serialize;

use super::ground::{Ground, outcomes};
use crate::error::Result;
use crate::features::dense::Dense;
use crate::features::{Frame, Values};
use crate::numeric::lasso::Lasso;
use crate::numeric::ridge::Design;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};
use crate::split::{Fold, Ties, TrainRows, inner};

/// One column over all folds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Selected {
    pub column: String,
    /// Folds in which a penalised sum kept it.
    pub kept: usize,
    /// Folds in which it hardly varied.
    pub flat: usize,
    /// Folds in which it said the same as a column before it.
    pub copied: usize,
    /// Folds in which it was among the most important columns; `None` where no model tells importance.
    pub important: Option<usize>,
}

/// All columns, those kept most often first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Selection {
    pub folds: usize,
    pub columns: Vec<Selected>,
    /// The model whose importance it is, and how many columns count as its most important ones.
    pub model: Option<String>,
    pub most: usize,
    /// Folds in which it told importance.
    pub told: usize,
}

/// Importance of the columns of a model, fold by fold.
#[derive(Clone, Copy, Debug)]
pub struct Importances<'a> {
    pub model: &'a str,
    pub folds: &'a [&'a [f64]],
}

/// A column hardly varies where so many of the rows say the same.
const FLAT: f64 = 0.99;
/// And is a copy of another at such a correlation.
const SAME: f64 = 0.999;
/// Parts of those who teach, where one cohort is judged.
pub(super) const TURNS: usize = 10;
/// Inner folds that choose the penalty.
const PARTS: usize = 5;
/// Penalties, from one that gives up all to a thousandth of it.
const PENALTIES: usize = 40;
const WEAKEST: f64 = 1e-3;
/// Encoded columns, at most.
const WIDEST: usize = 400;
/// Columns that count as the most important, at most.
const MOST: usize = 10;

/// `None` where there is one column, or where levels are too many.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn selection(
    ground: &Ground<'_>,
    importances: Option<Importances<'_>>,
    watch: &mut dyn Watch,
) -> Result<Option<Selection>> {
    let patch = ground.patch();
    let (frame, folds, ties) = (&patch.frame, &patch.folds, patch.ties());
    let count = frame.columns.len();
    let wide = Dense::learn(frame, &folds.fold(0).train).width();
    if count < 2 || wide == 0 || wide > WIDEST {
        return Ok(None);
    }
    let outcomes: Vec<Vec<f64>> = outcomes(&patch.target).into_iter().map(|(own, _)| own).collect();
    let (mut kept, mut flat, mut copied) = (vec![0; count], vec![0; count], vec![0; count]);
    // Where one cohort is judged, parts of those who teach say how steady the choice is.
    let trains: Vec<TrainRows> = match folds.count() {
        1 => {
            inner(&folds.fold(0).train, ties, TURNS, ground.seed).into_iter().map(|fold| fold.train).collect()
        }
        count => (0..count).map(|index| folds.fold(index).train).collect(),
    };
    for (index, train) in trains.iter().enumerate() {
        step(watch, index as u64, trains.len() as u64)?;
        let aside = Aside::among(frame, train);
        (0..count).for_each(|at| {
            flat[at] += usize::from(aside.flat[at]);
            copied[at] += usize::from(aside.copied[at]);
        });
        for at in keep(frame, &outcomes, train, ties, &aside, ground.seed) {
            kept[at] += 1;
        }
    }
    let most = MOST.min(count.div_ceil(2));
    let important = importances.map(|all| {
        let mut often = vec![0; count];
        for own in all.folds {
            let mut places: Vec<usize> = (0..count.min(own.len())).collect();
            crate::numeric::order::by(&mut places, |a, b| own[*b].total_cmp(&own[*a]).then(a.cmp(b)));
            places.iter().take(most).filter(|at| own[**at] > 0.0).for_each(|at| often[*at] += 1);
        }
        often
    });
    let of = |at: usize| Selected {
        column: frame.columns[at].name.clone(),
        kept: kept[at],
        flat: flat[at],
        copied: copied[at],
        important: important.as_ref().map(|often| often[at]),
    };
    let mut places: Vec<usize> = (0..count).collect();
    let rank = |at: &usize| (kept[*at], important.as_ref().map_or(0, |often| often[*at]));
    crate::numeric::order::by(&mut places, |a, b| rank(b).cmp(&rank(a)).then(a.cmp(b)));
    let columns = places.into_iter().map(of).collect();
    let model = importances.map(|all| all.model.to_owned());
    let told = importances.map_or(0, |all| all.folds.len());
    Ok(Some(Selection { folds: trains.len(), columns, model, most, told }))
}

/// Columns that tell nothing of their own within some rows.
struct Aside {
    flat: Vec<bool>,
    copied: Vec<bool>,
}

impl Aside {
    fn among(frame: &Frame, rows: &TrainRows) -> Aside {
        let rows = rows.as_slice();
        let flat: Vec<bool> = frame.columns.iter().map(|column| is_flat(&column.values, rows)).collect();
        let told: Vec<Told> = frame.columns.iter().map(|column| Told::of(&column.values, rows)).collect();
        let copied = |at: usize| {
            !flat[at] && (0..at).any(|before| !flat[before] && told[before].says_the_same(&told[at]))
        };
        Aside { copied: (0..told.len()).map(copied).collect(), flat }
    }
}

fn is_flat(values: &Values, rows: &[u32]) -> bool {
    let mut bits: Vec<u32> = match values {
        Values::Numbers(values) => rows.iter().map(|row| values[*row as usize].to_bits()).collect(),
        Values::Codes { codes, .. } => rows.iter().map(|row| codes[*row as usize]).collect(),
    };
    bits.sort_unstable();
    let longest = bits.chunk_by(|a, b| a == b).map(<[u32]>::len).max().unwrap_or(0);
    longest as f64 >= FLAT * rows.len() as f64
}

/// A column as it is held against another one.
enum Told {
    /// Standardised, 0 for what is missing, and what is missing.
    Numbers(Vec<f32>, Vec<bool>),
    /// Levels in the order of their first row.
    Levels(Vec<u32>),
}

impl Told {
    fn of(values: &Values, rows: &[u32]) -> Told {
        match values {
            Values::Numbers(values) => {
                let own: Vec<f32> = rows.iter().map(|row| values[*row as usize]).collect();
                let known: Vec<f64> =
                    own.iter().filter(|value| !value.is_nan()).map(|value| f64::from(*value)).collect();
                let middle = mean(&known).unwrap_or(0.0);
                let square = |value: &f64| (value - middle) * (value - middle);
                let spread = known.iter().map(square).sum::<f64>().sqrt().max(1e-12);
                let scaled = |value: &f32| {
                    if value.is_nan() { 0.0 } else { ((f64::from(*value) - middle) / spread) as f32 }
                };
                Told::Numbers(
                    own.iter().map(scaled).collect(),
                    own.iter().map(|value| value.is_nan()).collect(),
                )
            }
            Values::Codes { codes, .. } => {
                let mut first = std::collections::BTreeMap::new();
                let mut rank = |row: &u32| {
                    let next = first.len() as u32;
                    *first.entry(codes[*row as usize]).or_insert(next)
                };
                Told::Levels(rows.iter().map(&mut rank).collect())
            }
        }
    }

    fn says_the_same(&self, other: &Told) -> bool {
        match (self, other) {
            (Told::Levels(one), Told::Levels(two)) => one == two,
            (Told::Numbers(one, gaps), Told::Numbers(two, others)) => {
                let product: f64 = one.iter().zip(two).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum();
                product.abs() >= SAME && gaps == others
            }
            _ => false,
        }
    }
}

/// The columns that a penalised sum keeps, at the strongest penalty that is within one standard error of the best.
fn keep(
    frame: &Frame,
    outcomes: &[Vec<f64>],
    train: &TrainRows,
    ties: Ties<'_>,
    aside: &Aside,
    seed: u64,
) -> Vec<usize> {
    let left: Vec<usize> =
        (0..frame.columns.len()).filter(|at| !aside.flat[*at] && !aside.copied[*at]).collect();
    let columns = left.iter().map(|at| frame.columns[*at].clone()).collect();
    let frame = Frame { columns, steps: None, height: frame.height };
    let Some(own) = Fitted::new(&frame, outcomes, train) else { return vec![] };
    let most = own.moments.iter().flat_map(|moments| own.lasso.pulls(moments));
    let most = most.fold(0.0_f64, |most, pull| most.max(pull.abs()));
    let at = |place: usize| most * libm::pow(WEAKEST, place as f64 / (PENALTIES - 1) as f64);
    let penalties: Vec<f64> = (0..PENALTIES).map(at).collect();
    let losses: Vec<Vec<f64>> = inner(train, ties, PARTS, seed)
        .iter()
        .filter_map(|fold| losses(&frame, outcomes, fold, &penalties))
        .collect();
    if losses.is_empty() {
        return vec![];
    }
    let of = |place: usize| -> Vec<f64> { losses.iter().map(|own| own[place]).collect() };
    let means: Vec<f64> = (0..PENALTIES).filter_map(|place| mean(&of(place))).collect();
    let best = (0..means.len()).fold(0, |best, next| if means[next] < means[best] { next } else { best });
    let scatter: f64 = of(best).iter().map(|own| (own - means[best]) * (own - means[best])).sum();
    let folds = losses.len() as f64;
    let error = (scatter / (folds - 1.0).max(1.0) / folds).sqrt();
    let chosen = (0..=best).find(|place| means[*place] <= means[best] + error).unwrap_or(best);
    let mut kept = vec![false; left.len()];
    for moments in &own.moments {
        let path = own.lasso.path(moments, &penalties[..=chosen]);
        let mut weights = path.last().map_or(&[][..], Vec::as_slice).iter();
        for (kept, width) in kept.iter_mut().zip(&own.widths) {
            *kept |= weights.by_ref().take(*width).filter(|weight| **weight != 0.0).count() > 0;
        }
    }
    left.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(at, _)| at).collect()
}

/// Rows that teach, ready for every penalty.
struct Fitted {
    design: Design,
    lasso: Lasso,
    /// Of each outcome.
    moments: Vec<Vec<f64>>,
    /// Encoded columns of each column.
    widths: Vec<usize>,
}

impl Fitted {
    fn new(frame: &Frame, outcomes: &[Vec<f64>], train: &TrainRows) -> Option<Fitted> {
        let encoder = Dense::learn(frame, train);
        let every: Vec<u32> = (0..frame.height as u32).collect();
        let design = Design::new(&encoder.encode(frame, &every));
        let lasso = Lasso::new(&design.products(train.as_slice()), design.width())?;
        let moments = outcomes.iter().map(|own| design.moments(train.as_slice(), own)).collect();
        Some(Fitted { design, lasso, moments, widths: encoder.widths() })
    }
}

/// Mean squared error on the test rows for each penalty, summed over outcomes.
fn losses(frame: &Frame, outcomes: &[Vec<f64>], fold: &Fold, penalties: &[f64]) -> Option<Vec<f64>> {
    let own = Fitted::new(frame, outcomes, &fold.train)?;
    let test = fold.test.as_slice();
    let mut losses = vec![0.0; penalties.len()];
    for (outcome, moments) in outcomes.iter().zip(&own.moments) {
        for (loss, weights) in losses.iter_mut().zip(own.lasso.path(moments, penalties)) {
            for row in test {
                let row = *row as usize;
                let miss = outcome[row] - own.lasso.says(&weights, moments, own.design.row(row));
                *loss += miss * miss / test.len().max(1) as f64;
            }
        }
    }
    Some(losses)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Target};
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::{Protocol, folds};

    #[test]
    fn what_tells_is_kept_in_every_fold_and_noise_copies_and_constants_are_not() {
        let mut chance = Chance::new(5, &[]);
        let drawn: Vec<Vec<f64>> = (0..20).map(|_| (0..500).map(|_| chance.normal()).collect()).collect();
        let number = |name: &str, of: &dyn Fn(usize) -> f64| Feature {
            name: name.into(),
            values: Values::Numbers((0..500).map(|row| of(row) as f32).collect()),
        };
        let mut columns: Vec<Feature> =
            (0..20).map(|at| number(&format!("x{at}"), &|row| drawn[at][row])).collect();
        columns.push(number("twice x0", &|row| 2.0 * drawn[0][row] + 1.0));
        columns.push(number("flat", &|row| f64::from(u8::from(row == 7))));
        let club = (0..500_u32).map(|row| row % 3).collect();
        let names: Vec<String> = ["choir", "chess", "none"].map(str::to_owned).into();
        columns.push(Feature {
            name: "club".into(),
            values: Values::Codes { codes: club, names: names.into() },
        });
        let frame = Frame { columns, steps: None, height: 500 };
        let values: Vec<f64> = (0..500)
            .map(|row| {
                drawn[0][row] - 0.8 * drawn[1][row] + f64::from(u8::from(row % 3 == 2)) + chance.normal()
            })
            .collect();
        let target = Target::Numbers(values);
        let folds = folds(500, Ties::default(), Protocol { folds: 10, repeats: 1, seed: 1 }, 0).unwrap();
        let ground =
            Ground { frame: &frame, target: &target, folds: &folds, cohorts: None, groups: None, seed: 1 };
        let one: Vec<f64> = (0..23).map(|at| if at < 3 { 1.0 - f64::from(at) / 10.0 } else { 0.0 }).collect();
        let importances = Importances { model: "forest", folds: &[&one[..]; 10] };
        let told = selection(&ground, Some(importances), &mut Unwatched).unwrap().unwrap();
        let of = |name: &str| told.columns.iter().find(|own| own.column == name).unwrap();
        assert_eq!(
            (told.folds, told.most, of("x0").kept, of("x1").kept, of("club").kept),
            (10, 10, 10, 10, 10)
        );
        assert_eq!((of("twice x0").copied, of("twice x0").kept), (10, 0));
        assert_eq!((of("flat").flat, of("flat").kept), (10, 0));
        assert_eq!((of("x2").important, of("x3").important), (Some(10), Some(0)));
        let noise: usize = (2..20).map(|at| of(&format!("x{at}")).kept).sum();
        assert!(noise <= 18, "kept {noise} times of 180");
        assert_eq!(told.columns[0].column, "x0");
    }
}
