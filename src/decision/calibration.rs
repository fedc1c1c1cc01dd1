//! Chances that mean what they say, learned from chances that a model gave to rows it had not seen.
//!
//! ```text
//! Platt     1 / (1 + exp(-(a logit p + b)))                      targets (n+ + 1) / (n+ + 2) and 1 / (n- + 2)
//! beta      1 / (1 + exp(-(a ln p - b ln(1 - p) + c)))           a, b >= 0
//! isotonic  the nearest rising steps, off 0 and 1
//! ```
//!
//! Platt 1999; Kull et al. 2017 (beta), doi 10.1214/17-EJS1338SI. Few rows allow few parameters: Platt where the rarer
//! kind is rare, beta under [`MANY`] rows, isotonic from there on. More than two classes: each against the rest, then
//! all are divided by their sum. Steps make ties, so a millionth of the chance as it was is mixed in: the order of rows
//! stays that of the model.

#[cfg(feature = "onnx")]
mod nodes;

use ndarray::Array2;
use serde::{Deserialize, Serialize};

pub use super::isotonic::Isotonic;
use super::logistic::{LEAST, fit, logit, sigmoid};

/// Rows from which the curve may have any rising form.
pub const MANY: usize = 1000;
/// Rows of the rarer kind below which it has two parameters.
pub const RARE: usize = 50;
/// Share of the chance as it was.
const TILT: f64 = 1e-6;

/// How a chance is bent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Bend {
    /// Not at all: there was nothing to learn from.
    Same,
    Platt {
        slope: f64,
        intercept: f64,
    },
    Beta {
        low: f64,
        high: f64,
        intercept: f64,
    },
    Isotonic(Isotonic),
}

impl Bend {
    /// The one that so many rows allow. Chances in 0..=1, one per outcome.
    pub fn learn(chance: &[f64], positive: &[bool]) -> Bend {
        let count = positive.iter().filter(|positive| **positive).count();
        let rarer = count.min(positive.len() - count);
        let bend = if rarer == 0 {
            None
        } else if positive.len() >= MANY {
            Isotonic::learn(chance, positive).map(Bend::Isotonic)
        } else if rarer >= RARE {
            Bend::beta(chance, positive)
        } else {
            Bend::platt(chance, positive)
        };
        bend.unwrap_or(Bend::Same)
    }

    /// Platt's; a slope below 0 would turn the order round and becomes 0. `None` where nothing can be learned.
    pub fn platt(chance: &[f64], positive: &[bool]) -> Option<Bend> {
        let logits: Vec<f64> = chance.iter().map(|chance| logit(*chance)).collect();
        let count = positive.iter().filter(|positive| **positive).count() as f64;
        let (yes, no) = ((count + 1.0) / (count + 2.0), 1.0 / (positive.len() as f64 - count + 2.0));
        let targets: Vec<f64> = positive.iter().map(|positive| if *positive { yes } else { no }).collect();
        match fit(&[&logits], None, &targets)?[..] {
            [slope, intercept] if slope >= 0.0 => Some(Bend::Platt { slope, intercept }),
            _ => Some(Bend::Platt { slope: 0.0, intercept: *fit(&[], None, &targets)?.first()? }),
        }
    }

    /// Beta's; a weight below 0 becomes 0 and the others are learned anew. `None` where nothing can be learned.
    pub fn beta(chance: &[f64], positive: &[bool]) -> Option<Bend> {
        let (lows, highs): (Vec<f64>, Vec<f64>) = chance.iter().map(|chance| ends(*chance)).unzip();
        let targets: Vec<f64> = positive.iter().map(|positive| f64::from(u8::from(*positive))).collect();
        let alone = |column: &[f64]| fit(&[column], None, &targets).filter(|weights| weights[0] >= 0.0);
        let (low, high, intercept) = match fit(&[&lows, &highs], None, &targets)?[..] {
            [low, high, intercept] if low >= 0.0 && high >= 0.0 => (low, high, intercept),
            [low, ..] => {
                let one = if low < 0.0 { alone(&highs) } else { alone(&lows) };
                match (one.as_deref(), low < 0.0) {
                    (Some([high, intercept]), true) => (0.0, *high, *intercept),
                    (Some([low, intercept]), false) => (*low, 0.0, *intercept),
                    _ => (0.0, 0.0, *fit(&[], None, &targets)?.first()?),
                }
            }
            _ => return None,
        };
        Some(Bend::Beta { low, high, intercept })
    }

    /// A chance, bent.
    pub fn says(&self, chance: f64) -> f64 {
        let bent = match self {
            Bend::Same => return chance,
            Bend::Platt { slope, intercept } => sigmoid(slope * logit(chance) + intercept),
            Bend::Beta { low, high, intercept } => {
                let (down, up) = ends(chance);
                sigmoid(low * down + high * up + intercept)
            }
            Bend::Isotonic(curve) => curve.says(chance),
        };
        (1.0 - TILT) * bent + TILT * chance
    }
}

/// `ln p` and `-ln(1 - p)`.
fn ends(chance: f64) -> (f64, f64) {
    let chance = chance.clamp(LEAST, 1.0 - LEAST);
    (libm::log(chance), -libm::log1p(-chance))
}

/// The bends of all classes; one for two classes, of the second.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    bends: Vec<Bend>,
}

impl Calibration {
    /// Learns from chances (rows x classes) of rows that the model had not seen, and their classes. Where these do not
    /// fit each other nothing is bent.
    pub fn learn(chances: &Array2<f64>, codes: &[u32]) -> Calibration {
        let (rows, classes) = chances.dim();
        let of = |class: usize| {
            if rows != codes.len() || chances.iter().any(|chance| !chance.is_finite()) {
                return Bend::Same;
            }
            let positive: Vec<bool> = codes.iter().map(|code| *code as usize == class).collect();
            Bend::learn(&chances.column(class).to_vec(), &positive)
        };
        Calibration { bends: held(classes).map(of).collect() }
    }

    /// What each class's chance is bent by.
    pub fn bends(&self) -> &[Bend] {
        &self.bends
    }

    /// Chances (rows x classes), bent; each row sums to 1.
    pub fn says(&self, chances: &Array2<f64>) -> Array2<f64> {
        let mut bent = chances.clone();
        let same = self.bends.iter().all(|bend| *bend == Bend::Same);
        if same || held(chances.ncols()).count() != self.bends.len() {
            return bent;
        }
        for mut row in bent.rows_mut() {
            for (class, bend) in held(row.len()).zip(&self.bends) {
                row[class] = bend.says(row[class]);
            }
            if row.len() == 2 {
                row[0] = 1.0 - row[1];
            } else {
                let sum: f64 = row.iter().sum();
                let even = 1.0 / row.len() as f64;
                row.mapv_inplace(|chance| if sum > 0.0 { chance / sum } else { even });
            }
        }
        bent
    }
}

/// The classes that are held against the rest.
fn held(classes: usize) -> std::ops::Range<usize> {
    if classes == 2 { 1..2 } else { 0..classes }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::numeric::chance::Chance;

    /// Chances that are too sure: true log odds are half of theirs.
    fn too_sure(rows: usize, seed: u64) -> (Vec<f64>, Vec<bool>) {
        let mut chance = Chance::new(seed, &[]);
        let scores: Vec<f64> = (0..rows).map(|_| 2.0 * chance.normal() - 0.5).collect();
        let positive = scores.iter().map(|score| chance.uniform() < sigmoid(score / 2.0)).collect();
        (scores.into_iter().map(sigmoid).collect(), positive)
    }

    #[test]
    fn what_is_too_sure_is_drawn_in() {
        let (chance, positive) = too_sure(900, 1);
        for bend in [Bend::platt(&chance, &positive).unwrap(), Bend::beta(&chance, &positive).unwrap()] {
            assert!((bend.says(0.98) - sigmoid(logit(0.98) / 2.0)).abs() < 0.06, "{bend:?}");
            assert!((bend.says(0.02) - sigmoid(logit(0.02) / 2.0)).abs() < 0.06, "{bend:?}");
        }
        let (chance, positive) = too_sure(20_000, 2);
        let bend = Bend::learn(&chance, &positive);
        assert!(matches!(bend, Bend::Isotonic(_)));
        for at in [0.05, 0.3, 0.6, 0.95] {
            assert!((bend.says(at) - sigmoid(logit(at) / 2.0)).abs() < 0.05, "{at}: {}", bend.says(at));
        }
    }

    #[test]
    fn rows_decide_the_form() {
        let form = |rows: usize, count: usize| {
            let positive: Vec<bool> = (0..rows).map(|row| row < count).collect();
            let chance: Vec<f64> = (0..rows).map(|row| 1.0 - (row as f64 + 0.5) / rows as f64).collect();
            Bend::learn(&chance, &positive)
        };
        assert_eq!(form(100, 0), Bend::Same);
        assert!(matches!(form(100, 49), Bend::Platt { .. }));
        assert!(matches!(form(100, 50), Bend::Beta { .. }));
        assert!(matches!(form(1000, 3), Bend::Isotonic(_)));
        assert_eq!(Bend::learn(&[], &[]), Bend::Same);
    }

    #[test]
    fn an_order_that_is_wrong_is_levelled_and_never_turned_round() {
        let chance: Vec<f64> = (0..200).map(|row| f64::from(row) / 200.0).collect();
        let positive: Vec<bool> = (0..200).map(|row| row < 80).collect();
        for bend in [Bend::platt(&chance, &positive).unwrap(), Bend::beta(&chance, &positive).unwrap()] {
            assert!(bend.says(0.9) > bend.says(0.1));
            assert!((bend.says(0.5) - 0.4).abs() < 0.02, "{bend:?}");
        }
    }

    #[test]
    fn three_classes_sum_to_one_and_the_bends_travel() {
        let mut chance = Chance::new(3, &[]);
        let codes: Vec<u32> = (0..300).map(|_| chance.below(3)).collect();
        let mut chances = Array2::zeros((300, 3));
        for (row, code) in codes.iter().enumerate() {
            let raw: Vec<f64> =
                (0..3).map(|class| chance.uniform() + if class == *code { 0.4 } else { 0.05 }).collect();
            let sum: f64 = raw.iter().sum();
            raw.iter().enumerate().for_each(|(class, own)| chances[[row, class]] = own / sum);
        }
        let calibration = Calibration::learn(&chances, &codes);
        for row in calibration.says(&chances).rows() {
            assert!((row.sum() - 1.0).abs() < 1e-12 && row.iter().all(|own| (0.0..=1.0).contains(own)));
        }
        let bytes = postcard::to_allocvec(&calibration).unwrap();
        assert_eq!(postcard::from_bytes::<Calibration>(&bytes).unwrap(), calibration);
        let misfit = Calibration::learn(&chances, &codes[1..]);
        assert_eq!(misfit.says(&chances), chances);
    }

    proptest! {
        #[test]
        fn the_order_of_rows_is_kept(
            rows in prop::collection::vec((0u32..1000, any::<bool>()), 2..80),
            copies in 1usize..40,
        ) {
            let chance: Vec<f64> = rows.iter().flat_map(|row| vec![f64::from(row.0) / 1000.0; copies]).collect();
            let positive: Vec<bool> = rows.iter().flat_map(|row| vec![row.1; copies]).collect();
            let bend = Bend::learn(&chance, &positive);
            let says: Vec<f64> = (0..=1000).map(|at| bend.says(f64::from(at) / 1000.0)).collect();
            prop_assert!(says.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", bend);
            prop_assert!(says.iter().all(|own| (0.0..=1.0).contains(own)));
        }
    }
}
