//! Many trees, each grown on its own draw of students and looking at a few columns at a time; their average
//! speaks (Breiman 2001, doi 10.1023/A:1010933404324).
//!
//! Chances are the mean of the trees' leaf shares, with one tree's worth of the class shares mixed in, so that
//! a class no tree saw in a leaf is unlikely and not impossible.

mod sown;

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use self::sown::{Draw, Sown};
use super::model::{Entry, Learner, Lesson, Model, Part, Piece, Prediction, Tasks};
use super::parts::average::Average;
use super::parts::inside::{Inside, Trees};
use super::parts::out_of_bag::OutOfBag;
use super::parts::tree::{Fall, FewClasses, Growth, ManyClasses, Numbers, Tree, WeightedNumbers};
use super::parts::weights::{Weights, balanced};
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::bins::{Binned, Bins};
use crate::features::{Frame, Target};
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::progress::Watch;

pub static ENTRY: Entry = Entry {
    id: "forest",
    tasks: Tasks::All,
    steps: false,
    always: false,
    settings: &[
        Setting { id: "trees", low: 1.0, high: 5000.0, default: 500.0, whole: true },
        Setting { id: "leaf", low: 1.0, high: 1000.0, default: 1.0, whole: true },
        Setting { id: "depth", low: 1.0, high: 1000.0, default: 1000.0, whole: true },
        // Share of columns per split; 0 means the square root of their number for classes, half of them for
        // numbers (empirically chosen on school tables: a third misses a strong column too often).
        Setting { id: "columns", low: 0.0, high: 1.0, default: 0.0, whole: false },
        // 0: every tree sees all students once; 2: as many as a draw of 1 shows, each once.
        Setting { id: "bootstrap", low: 0.0, high: 2.0, default: 1.0, whole: true },
        // 1: cuts are drawn by lot (extra trees).
        Setting { id: "lot", low: 0.0, high: 1.0, default: 0.0, whole: true },
        // 1: classes weigh alike, however many students each has. Nothing for numbers.
        Setting { id: "balance", low: 0.0, high: 1.0, default: 0.0, whole: true },
    ],
    build: |settings: &Settings| {
        Box::new(Forest {
            trees: settings.whole("trees"),
            leaf: settings.get("leaf"),
            depth: settings.whole("depth"),
            columns: settings.get("columns"),
            draw: Draw::of(settings.whole("bootstrap")),
            lot: settings.whole("lot") == 1,
            balance: settings.whole("balance") == 1,
        })
    },
    cost: |settings| settings.get("trees") * 0.02,
};

/// Trees of a part, where the work is cut: enough that bins cut once more do not show.
const TREES_PER_PART: usize = 125;

/// Cells times trees from which the work is cut: a second or so on one core.
const LARGE: usize = 1 << 23;

struct Forest {
    trees: usize,
    leaf: f64,
    depth: usize,
    columns: f64,
    draw: Draw,
    lot: bool,
    balance: bool,
}

impl Forest {
    fn columns_per_split(&self, width: usize, target: &Target) -> usize {
        let width = width as f64;
        let wanted = match target {
            _ if self.columns > 0.0 => libm::round(self.columns * width),
            Target::Classes { .. } => libm::round(libm::sqrt(width)),
            Target::Numbers(_) => libm::round(width / 2.0),
        };
        (wanted as usize).max(1)
    }
}

impl Forest {
    /// The trees of one part.
    fn grove(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Grove> {
        let parts = self.parts(lesson.frame.cells());
        if part >= parts {
            return Err(damaged());
        }
        let own = if parts == 1 { self.trees } else { TREES_PER_PART };
        let teaching = lesson.teaching(lesson.rows);
        let rows = teaching.as_slice();
        let bins = Bins::learn(lesson.frame, &teaching);
        let binned = bins.encode(lesson.frame, rows);
        let target = lesson.target.of(rows);
        let classes = if self.balance { balanced(lesson, rows) } else { None };
        let weights = Weights::of(lesson, rows, classes.as_deref());
        let average = Average::weighted(lesson.target, rows, &weights);
        let steps = weights.steps();
        let growth = Growth {
            columns_per_split: self.columns_per_split(binned.columns.len(), &target),
            least_leaf: self.leaf * steps.as_ref().map_or(1.0, |steps| steps.to_one),
            deepest: self.depth,
            by_lot: self.lot,
        };
        let mut sown = Sown {
            binned: &binned,
            height: rows.len(),
            steps: steps.as_ref(),
            growth,
            seed: lesson.seed,
            indices: part * own..((part + 1) * own).min(self.trees),
            draw: self.draw,
            out_of_bag: (self.draw != Draw::All).then(|| OutOfBag::new(&average, rows.len())),
            watch,
        };
        let (trees, gains) = match (&target, &average) {
            (Target::Numbers(values), Average::Number(mean)) => {
                // Centred, so that large equal parts do not use up the digits of small differences.
                let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
                if steps.is_some() {
                    sown.trees(&WeightedNumbers::new(&centred))?
                } else {
                    sown.trees(&Numbers::new(&centred))?
                }
            }
            (Target::Classes { codes, names, .. }, _) => {
                let count = names.len();
                let few = count <= FewClasses::MOST_CLASSES;
                if few && steps.is_some() {
                    sown.trees(&ManyClasses::<3> { codes, count })?
                } else if few && rows.len() <= FewClasses::MOST_ROWS {
                    sown.trees(&FewClasses { codes, count })?
                } else if count <= 8 {
                    sown.trees(&ManyClasses::<8> { codes, count })?
                } else {
                    sown.trees(&ManyClasses::<64> { codes, count })?
                }
            }
            (Target::Numbers(_), Average::Shares(_)) => (vec![], vec![]),
        };
        let out_of_bag = sown.out_of_bag;
        Ok(Grove { first: part == 0, bins, trees, average, gains, out_of_bag })
    }

    fn spoken(&self, grove: Grove, frame: &Frame, rows: &[u32]) -> Piece {
        let binned = grove.bins.encode(frame, rows);
        let prediction = grove.share(&grove.average, self.trees, &binned, rows.len());
        Piece { prediction, importance: Some(grove.gains), out_of_bag: grove.out_of_bag }
    }
}

impl Learner for Forest {
    fn parts(&self, cells: usize) -> usize {
        if cells.saturating_mul(self.trees) < LARGE { 1 } else { self.trees.div_ceil(TREES_PER_PART) }
    }

    fn fit_part(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Part> {
        Ok(to_part(&self.grove(lesson, part, watch)?))
    }

    fn teach(&self, lesson: &Lesson<'_>, part: usize, rows: &[u32], watch: &mut dyn Watch) -> Result<Piece> {
        // A forest's bytes are many: here they are neither written nor read.
        Ok(self.spoken(self.grove(lesson, part, watch)?, lesson.frame, rows))
    }

    fn weighs(&self, _: &Target) -> bool {
        true
    }

    fn piece(&self, part: &Part, frame: &Frame, rows: &[u32]) -> Result<Piece> {
        Ok(self.spoken(Grove::read(Some(part))?, frame, rows))
    }

    fn gather(&self, pieces: Vec<Piece>) -> Result<Piece> {
        let mut pieces = pieces.into_iter();
        let first = pieces.next().ok_or_else(damaged)?;
        let whole = pieces.try_fold(first, |sum, piece| plus(sum, &piece)).ok_or_else(damaged)?;
        Ok(Piece {
            prediction: settled(whole.prediction),
            importance: whole.importance.map(shares),
            out_of_bag: whole.out_of_bag,
        })
    }

    fn lean(&self, part: Part, coarse: bool) -> Result<Part> {
        let mut grove = Grove::read(Some(&part))?;
        grove.out_of_bag = None;
        if coarse {
            grove.trees.iter_mut().for_each(Tree::round_covers);
        }
        Ok(to_part(&grove))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let groves: Result<Vec<Grove>> = parts.iter().map(|part| Grove::read(Some(part))).collect();
        let mut groves = groves?;
        let Some(first) = groves.first() else { return Err(damaged()) };
        let (bins, average, mut gains) = (first.bins.clone(), first.average.clone(), first.gains.clone());
        let mut out_of_bag = first.out_of_bag.clone();
        for (place, grove) in groves.iter().enumerate() {
            if grove.first != (place == 0) || grove.bins != bins || grove.average != average {
                return Err(damaged());
            }
            if place > 0 {
                gains.iter_mut().zip(&grove.gains).for_each(|(gain, more)| *gain += more);
                out_of_bag = both(out_of_bag, grove.out_of_bag.as_ref()).ok_or_else(damaged)?;
            }
        }
        for grove in &mut groves {
            grove.out_of_bag = None;
        }
        let trees = groves.iter().map(|grove| grove.trees.len()).sum();
        Ok(Box::new(Grown { bins, average, groves, trees, importance: shares(gains), out_of_bag }))
    }
}

/// Two pieces as one, importance still as gains; `None` where they are not of one model.
fn plus(sum: Piece, more: &Piece) -> Option<Piece> {
    let importance = match (sum.importance, &more.importance) {
        (Some(mut sum), Some(more)) if sum.len() == more.len() => {
            sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
            Some(sum)
        }
        _ => return None,
    };
    let out_of_bag = both(sum.out_of_bag, more.out_of_bag.as_ref())?;
    Some(Piece { prediction: sum.prediction.plus(&more.prediction)?, importance, out_of_bag })
}

fn both(sum: Option<OutOfBag>, more: Option<&OutOfBag>) -> Option<Option<OutOfBag>> {
    match (sum, more) {
        (Some(sum), Some(more)) => sum.plus(more).map(Some),
        (None, None) => Some(None),
        _ => None,
    }
}

/// Sums of leaf shares as chances; numbers stand as they are.
fn settled(prediction: Prediction) -> Prediction {
    match prediction {
        Prediction::Numbers(values) => Prediction::Numbers(values),
        Prediction::Chances(mut sums) => {
            for mut row in sums.rows_mut() {
                let total = row.sum();
                row /= total;
            }
            Prediction::Chances(sums)
        }
    }
}

/// Gains as shares of all that was gained.
fn shares(mut gains: Vec<f64>) -> Vec<f64> {
    let total: f64 = gains.iter().sum();
    if total > 0.0 {
        gains.iter_mut().for_each(|gain| *gain /= total);
    }
    gains
}

/// The trees of one part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Grove {
    /// Whether it is the first part, which brings the average along.
    first: bool,
    bins: Bins,
    trees: Vec<Tree>,
    average: Average,
    /// What splits by each column gained.
    gains: Vec<f64>,
    out_of_bag: Option<OutOfBag>,
}

impl Grove {
    /// Bytes from elsewhere may hold anything; a tree that leads nowhere must not be walked.
    fn read(part: Option<&Part>) -> Result<Grove> {
        let grove: Grove = from_part(part)?;
        let (width, lanes) = (grove.bins.width(), grove.average.classes().max(1));
        let sound = grove.bins.is_sound()
            && grove.average.is_sound()
            && grove.gains.len() == width
            && grove.out_of_bag.as_ref().is_none_or(OutOfBag::is_sound)
            && !grove.trees.is_empty()
            && grove.trees.iter().all(|tree| tree.is_sound(width, lanes));
        if sound { Ok(grove) } else { Err(damaged()) }
    }

    /// What these trees, of `count` in all, add to a prediction: to numbers their part of the mean, to chances the
    /// sums of their leaf shares. The first part begins with the average.
    fn share(&self, average: &Average, count: usize, binned: &Binned, rows: usize) -> Prediction {
        let mut fall = Fall::default();
        match average {
            Average::Number(mean) => {
                let mut sums = vec![0.0; rows];
                for tree in &self.trees {
                    tree.add_to(binned, &mut fall, &mut sums);
                }
                let begin = if self.first { *mean } else { 0.0 };
                Prediction::Numbers(sums.iter().map(|sum| begin + sum / count as f64).collect())
            }
            Average::Shares(shares) => {
                let begin = |class: usize| if self.first { shares[class] } else { 0.0 };
                let mut sums = Array2::from_shape_fn((rows, shares.len()), |(_, class)| begin(class));
                for tree in &self.trees {
                    fall.fall(tree, binned, 0..rows as u32, |rows, values| {
                        for row in rows {
                            let own = sums.row_mut(*row as usize);
                            own.into_iter().zip(values).for_each(|(sum, share)| *sum += f64::from(*share));
                        }
                    });
                }
                Prediction::Chances(sums)
            }
        }
    }
}

/// All parts; they speak one after the other, so that a sum is the same wherever its parts were made.
#[derive(Clone, Debug, PartialEq)]
struct Grown {
    bins: Bins,
    average: Average,
    groves: Vec<Grove>,
    trees: usize,
    importance: Vec<f64>,
    out_of_bag: Option<OutOfBag>,
}

impl Grown {
    fn mean(&self) -> Trees<'_> {
        let trees = self.groves.iter().flat_map(|grove| &grove.trees).collect();
        Trees::mean(&self.bins, &self.average, trees)
    }
}

impl Model for Grown {
    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let binned = self.bins.encode(frame, rows);
        let said = |grove: &Grove| grove.share(&self.average, self.trees, &binned, rows.len());
        let sum = self.groves.iter().map(said).reduce(|sum, more| sum.plus(&more).unwrap_or(more));
        settled(sum.unwrap_or_else(|| self.average.predict(frame, rows)))
    }

    fn reads(&self, columns: usize) -> bool {
        self.bins.width() == columns
    }

    fn importance(&self) -> Option<Vec<f64>> {
        Some(self.importance.clone())
    }

    fn out_of_bag(&self) -> Option<&OutOfBag> {
        self.out_of_bag.as_ref()
    }

    fn inside(&self) -> Option<Inside<'_>> {
        Some(Inside::Trees(self.mean()))
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        self.mean().graph(graph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Values};
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::whole;

    fn taught(target: &Target) -> (Frame, Box<dyn Model>) {
        let mut chance = Chance::new(5, &[]);
        let height = target.len();
        let useful: Vec<f32> = (0..height).map(|row| row as f32).collect();
        let useless: Vec<f32> = (0..height).map(|_| chance.uniform() as f32).collect();
        let columns = [("useful", useful), ("useless", useless)]
            .map(|(name, values)| Feature { name: name.into(), values: Values::Numbers(values.into()) });
        let frame = Frame { columns: columns.to_vec(), steps: None, height };
        let rows = whole(height);
        let forest = Forest {
            trees: 50,
            leaf: 1.0,
            depth: 1000,
            columns: 1.0,
            draw: Draw::Bootstrap,
            lot: false,
            balance: false,
        };
        let model = forest
            .fit(
                &Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 3 },
                &mut Unwatched,
            )
            .unwrap();
        (frame, model)
    }

    #[test]
    fn it_follows_numbers_and_knows_which_column_told() {
        let (frame, model) =
            taught(&Target::Numbers((0..100).map(|row| f64::from(row) * 2.0 + 1000.0).collect()));
        let Prediction::Numbers(said) = model.predict(&frame, &[10, 90]) else { panic!("numbers") };
        assert!((said[0] - 1020.0).abs() < 8.0 && (said[1] - 1180.0).abs() < 8.0, "{said:?}");
        let importance = model.importance().unwrap();
        assert!(importance[0] > 0.9 && (importance.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn no_class_is_ever_impossible() {
        let codes: Vec<u32> = (0..100).map(|row| u32::from(row >= 50)).collect();
        let target = Target::Classes { codes, names: vec!["a".into(), "b".into()], positive: None };
        let (frame, model) = taught(&target);
        let Prediction::Chances(chances) = model.predict(&frame, &[0, 99]) else { panic!("chances") };
        assert!(chances[[0, 0]] > 0.9 && chances[[1, 1]] > 0.9);
        assert!(chances.iter().all(|chance| *chance > 0.0));
    }
}
