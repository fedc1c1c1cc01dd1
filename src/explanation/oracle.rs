//! Shapley's value by its definition, over all subsets of columns, and made-up classes to try it on.

use std::collections::BTreeMap;

use crate::features::{Feature, Frame, Target, Values};
use crate::models::parts::inside::{Inside, Trees};
use crate::models::parts::tree::{Look, Tree};
use crate::models::{self, Lesson, Model, Settings};
use crate::numeric::chance::Chance;
use crate::progress::Unwatched;
use crate::split::whole;

/// Columns x outputs: the mean over all orders of columns of what a column adds to `value`, which is asked what is said
/// where the columns of a set (as bits) are known.
pub fn shapley(columns: usize, value: impl Fn(u32) -> Vec<f64>) -> Vec<Vec<f64>> {
    let values: Vec<Vec<f64>> = (0..1 << columns).map(value).collect();
    let factorial = |n: usize| (1..=n).map(|n| n as f64).product::<f64>();
    let mut shares = vec![vec![0.0; values[0].len()]; columns];
    for (set, before) in values.iter().enumerate() {
        for (column, shares) in shares.iter_mut().enumerate().filter(|(column, _)| set >> column & 1 == 0) {
            let known = set.count_ones() as usize;
            let weight = factorial(known) * factorial(columns - known - 1) / factorial(columns);
            let after = &values[set | 1 << column];
            for (share, (after, before)) in shares.iter_mut().zip(after.iter().zip(before)) {
                *share += weight * (after - before);
            }
        }
    }
    shares
}

/// What `trees` say of a row: at each split `way` tells the weights of left and right.
pub fn margins(trees: &Trees<'_>, way: impl Fn(&Tree, usize) -> (f64, f64)) -> Vec<f64> {
    fn below(tree: &Tree, node: usize, way: &impl Fn(&Tree, usize) -> (f64, f64)) -> Vec<f64> {
        match tree.look(node) {
            Look::Leaf(values) => values.iter().map(|value| f64::from(*value)).collect(),
            Look::Split { left, right, .. } => {
                let (to_left, to_right) = way(tree, node);
                let side = |child, weight: f64| match weight {
                    0.0 => vec![0.0; tree.lanes()],
                    _ => below(tree, child, way).iter().map(|value| weight * value).collect::<Vec<f64>>(),
                };
                side(left, to_left).iter().zip(side(right, to_right)).map(|(a, b)| a + b).collect()
            }
        }
    }
    let mut sums = trees.start.clone();
    for (index, tree) in trees.trees.iter().enumerate() {
        let first = trees.output(index);
        for (sum, value) in sums[first..].iter_mut().zip(below(tree, 0, &way)) {
            *sum += trees.factor * value;
        }
    }
    sums
}

/// The way of a row whose bins are known.
pub fn goes(tree: &Tree, node: usize, bins: &[u8]) -> (f64, f64) {
    match tree.look(node) {
        Look::Split { column, cut, .. } if cut.goes_left(bins[column]) => (1.0, 0.0),
        _ => (0.0, 1.0),
    }
}

/// Columns of all kinds, with gaps, some much alike.
pub fn made(height: usize, columns: usize, seed: u64) -> Frame {
    let mut chance = Chance::new(seed, &[]);
    let hidden: Vec<f64> = (0..height).map(|_| chance.normal()).collect();
    let feature = |column: usize| {
        let name = format!("c{column}");
        let draws: Vec<f64> =
            hidden.iter().map(|hidden| 0.7 * hidden * (column % 2) as f64 + chance.normal()).collect();
        let gap: Vec<bool> = (0..height).map(|_| column % 4 == 1 && chance.below(6) == 0).collect();
        let values = if column % 3 == 2 {
            let names: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
            let code = |(draw, gap): (&f64, &bool)| match gap {
                true => Values::MISSING,
                false => libm::floor(draw * 1.5 + 2.5).clamp(0.0, 4.0) as u32,
            };
            Values::Codes { codes: draws.iter().zip(&gap).map(code).collect(), names: names.into() }
        } else {
            let number = |(draw, gap): (&f64, &bool)| if *gap { f32::NAN } else { *draw as f32 };
            Values::Numbers(draws.iter().zip(&gap).map(number).collect())
        };
        Feature { name, values }
    };
    Frame { columns: (0..columns).map(feature).collect(), steps: None, height }
}

/// Outcomes that hang on several columns and on chance: a number, one of two classes, one of three.
pub fn outcomes(frame: &Frame, seed: u64) -> [Target; 3] {
    let mut chance = Chance::new(seed, &[1]);
    let of = |column: usize, row: usize| match &frame.columns[column].values {
        Values::Numbers(values) if values[row].is_nan() => 1.5,
        Values::Numbers(values) => f64::from(values[row]),
        Values::Codes { codes, .. } => f64::from(codes[row] % 3),
    };
    let number = |row| of(0, row) * of(1, row) + of(2, row) - of(3, row).abs() + 0.5 * chance.normal();
    let numbers: Vec<f64> = (0..frame.height).map(number).collect();
    let classes = |cuts: &[f64], names: &[&str]| Target::Classes {
        codes: numbers.iter().map(|value| cuts.iter().filter(|cut| value > cut).count() as u32).collect(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        positive: None,
    };
    let (two, three) = (classes(&[0.3], &["no", "yes"]), classes(&[-0.4, 0.9], &["low", "middle", "high"]));
    [Target::Numbers(numbers), two, three]
}

/// A model of the catalogue, taught by all rows.
pub fn taught(id: &str, settings: &[(&str, f64)], frame: &Frame, target: &Target) -> Box<dyn Model> {
    let entry = models::find(id).unwrap();
    let chosen: BTreeMap<String, f64> =
        settings.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
    let settings = Settings::checked(id, entry.settings, &chosen).unwrap();
    let rows = whole(frame.height);
    let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights: None, seed: 2 };
    (entry.build)(&settings).fit(&lesson, &mut Unwatched).unwrap()
}

/// Settings under which forests and boostings are small and still bend.
pub const SMALL: [(&str, &[(&str, f64)]); 2] = [
    ("forest", &[("trees", 4.0)]),
    ("boosting", &[("rounds", 6.0), ("stop", 0.0), ("least", 3.0), ("rate", 0.3)]),
];

/// The trees of a model.
pub fn trees(model: &dyn Model) -> Trees<'_> {
    match model.inside() {
        Some(Inside::Trees(trees)) => trees,
        _ => panic!("no trees"),
    }
}

/// Fails where two lists differ by more than `most`.
#[track_caller]
pub fn alike(a: &[f64], b: &[f64], most: f64) {
    assert_eq!(a.len(), b.len());
    for (place, (a, b)) in a.iter().zip(b).enumerate() {
        assert!((a - b).abs() <= most, "{place}: {a} and {b}");
    }
}
