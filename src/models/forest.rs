//! Many trees, each grown on its own draw of students and looking at a few columns at a time; their average
//! speaks (Breiman 2001, doi 10.1023/A:1010933404324).
//!
//! Chances are the mean of the trees' leaf shares, with one tree's worth of the class shares mixed in, so that
//! a class no tree saw in a leaf is unlikely and not impossible.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::model::{Entry, Learner, Lesson, Model, Part, Prediction, Tasks};
use super::parts::average::Average;
use super::parts::tree::{FewClasses, Grower, Growth, ManyClasses, Numbers, Tally, Tree};
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::bins::{Binned, Bins};
use crate::features::{Frame, Target};
use crate::numeric::chance::Chance;
use crate::progress::{Watch, step};

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
        // 0: every tree sees all students once.
        Setting { id: "bootstrap", low: 0.0, high: 1.0, default: 1.0, whole: true },
        // 1: cuts are drawn by lot (extra trees).
        Setting { id: "lot", low: 0.0, high: 1.0, default: 0.0, whole: true },
    ],
    build: |settings: &Settings| {
        Box::new(Forest {
            trees: settings.whole("trees"),
            leaf: settings.get("leaf"),
            depth: settings.whole("depth"),
            columns: settings.get("columns"),
            bootstrap: settings.whole("bootstrap") == 1,
            lot: settings.whole("lot") == 1,
        })
    },
    cost: |settings| settings.get("trees") * 0.02,
};

struct Forest {
    trees: usize,
    leaf: f64,
    depth: usize,
    columns: f64,
    bootstrap: bool,
    lot: bool,
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

impl Learner for Forest {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, watch: &mut dyn Watch) -> Result<Part> {
        let rows = lesson.rows.as_slice();
        let bins = Bins::learn(lesson.frame, lesson.rows);
        let binned = bins.encode(lesson.frame, rows);
        let target = lesson.target.of(rows);
        let average = Average::of(lesson.target, rows);
        let growth = Growth {
            columns_per_split: self.columns_per_split(binned.columns.len(), &target),
            least_leaf: self.leaf,
            deepest: self.depth,
            by_lot: self.lot,
        };
        let mut sown = Sown {
            binned: &binned,
            height: rows.len(),
            growth,
            seed: lesson.seed,
            count: self.trees,
            bootstrap: self.bootstrap,
            watch,
        };
        let (trees, mut importance) = match (&target, &average) {
            (Target::Numbers(values), Average::Number(mean)) => {
                // Centred, so that large equal parts do not use up the digits of small differences.
                let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
                sown.trees(&Numbers::new(&centred))?
            }
            (Target::Classes { codes, names, .. }, _) => {
                let count = names.len();
                if count <= FewClasses::MOST_CLASSES && rows.len() <= FewClasses::MOST_ROWS {
                    sown.trees(&FewClasses { codes, count })?
                } else if count <= 8 {
                    sown.trees(&ManyClasses::<8> { codes, count })?
                } else {
                    sown.trees(&ManyClasses::<64> { codes, count })?
                }
            }
            (Target::Numbers(_), Average::Shares(_)) => (vec![], vec![]),
        };
        let total: f64 = importance.iter().sum();
        if total > 0.0 {
            importance.iter_mut().for_each(|gain| *gain /= total);
        }
        Ok(to_part(&Grown { bins, trees, average, importance }))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let grown: Grown = from_part(parts.first())?;
        if grown.is_sound() { Ok(Box::new(grown)) } else { Err(damaged()) }
    }
}

/// What all trees of a forest share.
struct Sown<'a> {
    binned: &'a Binned,
    height: usize,
    growth: Growth,
    seed: u64,
    count: usize,
    bootstrap: bool,
    watch: &'a mut dyn Watch,
}

impl Sown<'_> {
    /// The trees and what each column gained in them. A tree's chance comes from the seed and its own index.
    fn trees<T: Tally>(&mut self, tally: &T) -> Result<(Vec<Tree>, Vec<f64>)> {
        let height = self.height;
        let mut grower = Grower::new(self.binned, tally, self.growth);
        let mut importance = vec![0.0; self.binned.columns.len()];
        let mut trees = Vec::with_capacity(self.count);
        let mut weights = vec![0u32; height];
        for index in 0..self.count {
            step(self.watch, index as u64, self.count as u64)?;
            let mut chance = Chance::new(self.seed, &[index as u64]);
            weights.fill(u32::from(!self.bootstrap));
            for _ in 0..if self.bootstrap { height } else { 0 } {
                weights[chance.below(height as u32) as usize] += 1;
            }
            trees.push(grower.grow(&weights, &mut chance, &mut importance));
        }
        step(self.watch, self.count as u64, self.count as u64)?;
        Ok((trees, importance))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Grown {
    bins: Bins,
    trees: Vec<Tree>,
    average: Average,
    importance: Vec<f64>,
}

impl Grown {
    /// Bytes from elsewhere may hold anything; a tree that leads nowhere must not be walked.
    fn is_sound(&self) -> bool {
        let (width, lanes) = (self.bins.width(), self.average.classes().max(1));
        self.bins.is_sound()
            && self.average.is_sound()
            && self.importance.len() == width
            && !self.trees.is_empty()
            && self.trees.iter().all(|tree| tree.is_sound(width, lanes))
    }
}

impl Model for Grown {
    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let binned = self.bins.encode(frame, rows);
        match &self.average {
            Average::Number(mean) => {
                let mut sums = vec![0.0; rows.len()];
                for tree in &self.trees {
                    for (row, sum) in sums.iter_mut().enumerate() {
                        *sum += f64::from(tree.leaf(&binned, row)[0]);
                    }
                }
                let count = self.trees.len() as f64;
                Prediction::Numbers(sums.iter().map(|sum| mean + sum / count).collect())
            }
            Average::Shares(shares) => {
                let mut sums = Array2::from_shape_fn((rows.len(), shares.len()), |(_, class)| shares[class]);
                for tree in &self.trees {
                    for row in 0..rows.len() {
                        for (class, share) in tree.leaf(&binned, row).iter().enumerate() {
                            sums[[row, class]] += f64::from(*share);
                        }
                    }
                }
                for mut row in sums.rows_mut() {
                    let total = row.sum();
                    row /= total;
                }
                Prediction::Chances(sums)
            }
        }
    }

    fn importance(&self) -> Option<Vec<f64>> {
        Some(self.importance.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Values};
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
        let forest = Forest { trees: 50, leaf: 1.0, depth: 1000, columns: 1.0, bootstrap: true, lot: false };
        let model = forest
            .fit(&Lesson { frame: &frame, target, rows: &rows, inner: &[], seed: 3 }, &mut Unwatched)
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
