//! The best simple rule: one column, a direction and a cut, learned from the teaching rows; it ranks by the
//! column itself. For numbers a straight line through one column (Holte 1993, doi 10.1023/A:1022631118932).
//!
//! Every other model is read beside it: what cannot beat it is not worth explaining to a teacher.

#[cfg(feature = "onnx")]
mod nodes;

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::model::{Entry, Learner, Lesson, Model, Part, Prediction, Tasks};
use super::parts::average::Average;
use super::parts::weights::Weights;
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::bins::{Binned, Bins};
use crate::features::{Frame, Target, Values};
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::progress::Watch;
use crate::words::Words;

pub static ENTRY: Entry = Entry {
    id: "one_column",
    tasks: Tasks::All,
    steps: false,
    always: true,
    settings: &[],
    build: |_| Box::new(OneColumn),
    cost: |_| 0.05,
};

/// A level with fewer teaching rows than this says nothing of its own.
const LEAST_LEVEL: f64 = 5.0;

/// How far the rank inside one side may move a chance: enough to order, too little to matter otherwise.
const TILT: f64 = 1e-3;

struct OneColumn;

impl Learner for OneColumn {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, _: &mut dyn Watch) -> Result<Part> {
        let teaching = lesson.teaching(lesson.rows);
        let rows = teaching.as_slice();
        let weights = Weights::of(lesson, rows, None);
        let average = Average::weighted(lesson.target, rows, &weights);
        let rule = match lesson.target {
            Target::Numbers(values) => best_line(lesson.frame, values, rows, &weights),
            Target::Classes { codes, names, .. } => {
                let bins = Bins::learn(lesson.frame, &teaching);
                best_cut(&bins.encode(lesson.frame, rows), codes, names.len(), rows, &weights)
                    .map(|cut| (cut, bins))
                    .map(|((column, bin_chances), bins)| Rule::Chances { column, bins, bin_chances })
            }
        };
        Ok(to_part(&Learned { average, rule }))
    }

    fn weighs(&self, _: &Target) -> bool {
        true
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let learned: Learned = from_part(parts.first())?;
        if learned.is_sound() { Ok(Box::new(learned)) } else { Err(damaged()) }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Learned {
    /// What is said where no column tells anything.
    average: Average,
    rule: Option<Rule>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Rule {
    /// `intercept + slope x value`; `missing` for a gap.
    Line { column: usize, intercept: f64, slope: f64, missing: f64 },
    /// The mean of each level.
    Means { column: usize, means: Vec<(String, f64)>, missing: f64 },
    /// Class chances of each bin of one column.
    Chances { column: usize, bins: Bins, bin_chances: Vec<Vec<f64>> },
}

/// The column whose line or level means leave the least squared error in the teaching rows.
fn best_line(frame: &Frame, values: &[f64], rows: &[u32], weights: &Weights) -> Option<Rule> {
    let outcome = |row: &u32| values[*row as usize];
    let total = if rows.is_empty() { 1.0 } else { weights.total(rows.len()) };
    let mean =
        rows.iter().enumerate().map(|(place, row)| weights.at(place) * outcome(row)).sum::<f64>() / total;
    let mut best: Option<(f64, Rule)> = None;
    for (column, feature) in frame.columns.iter().enumerate() {
        let rule = match &feature.values {
            Values::Numbers(inputs) => {
                let pairs: Vec<Pair> = rows
                    .iter()
                    .enumerate()
                    .map(|(place, row)| (f64::from(inputs[*row as usize]), outcome(row), weights.at(place)))
                    .filter(|pair| !pair.0.is_nan())
                    .collect();
                line(&pairs).map(|(intercept, slope)| Rule::Line { column, intercept, slope, missing: mean })
            }
            Values::Codes { codes, names } => {
                let mut sums = vec![(0.0, 0.0); names.len()];
                for (place, row) in rows.iter().enumerate() {
                    if let Some(sum) = sums.get_mut(codes[*row as usize] as usize) {
                        let weight = weights.at(place);
                        *sum = (sum.0 + weight, sum.1 + weight * outcome(row));
                    }
                }
                let means = sums
                    .iter()
                    .zip(names.iter())
                    .filter(|((count, _), _)| *count >= LEAST_LEVEL)
                    .map(|((count, sum), name)| (name.clone(), sum / count))
                    .collect();
                Some(Rule::Means { column, means, missing: mean })
            }
        };
        let Some(rule) = rule else { continue };
        let error: f64 = rule
            .numbers(frame, rows)
            .iter()
            .zip(rows)
            .enumerate()
            .map(|(place, (said, row))| weights.at(place) * (said - outcome(row)) * (said - outcome(row)))
            .sum();
        if best.as_ref().is_none_or(|(least, _)| error < *least) {
            best = Some((error, rule));
        }
    }
    best.map(|(_, rule)| rule)
}

/// Input, outcome and weight of a row.
type Pair = (f64, f64, f64);

/// Least squares through pairs; `None` where the inputs stand still.
fn line(pairs: &[Pair]) -> Option<(f64, f64)> {
    let count = pairs.iter().map(|pair| pair.2).sum::<f64>();
    if count < 3.0 {
        return None;
    }
    let mean_x = pairs.iter().map(|pair| pair.2 * pair.0).sum::<f64>() / count;
    let mean_y = pairs.iter().map(|pair| pair.2 * pair.1).sum::<f64>() / count;
    let spread: f64 = pairs.iter().map(|pair| pair.2 * (pair.0 - mean_x) * (pair.0 - mean_x)).sum();
    if spread <= 1e-12 * (1.0 + mean_x * mean_x) * count {
        return None;
    }
    let shared: f64 = pairs.iter().map(|pair| pair.2 * (pair.0 - mean_x) * (pair.1 - mean_y)).sum();
    let slope = shared / spread;
    Some((mean_y - slope * mean_x, slope))
}

/// The column and cut that are right most often in the teaching rows; among equals the one that ranks best.
/// Gives class chances per bin.
fn best_cut(
    binned: &Binned,
    codes: &[u32],
    classes: usize,
    rows: &[u32],
    weights: &Weights,
) -> Option<(usize, Vec<Vec<f64>>)> {
    let mut most = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    let mut best = None;
    for column in 0..binned.columns.len() {
        let mut table = vec![vec![0.0; classes]; usize::from(binned.counts[column])];
        for (place, (bin, row)) in binned.columns[column].iter().zip(rows).enumerate() {
            table[usize::from(*bin)][codes[*row as usize] as usize] += weights.at(place);
        }
        let sides = if binned.unordered[column] { level_sides(&table) } else { cut_sides(&table, classes) };
        let Some(sides) = sides else { continue };
        let chances = bin_chances(&table, &sides, classes, binned.unordered[column]);
        let judged = (right(&table, &chances), ranking(&table, &chances));
        if judged.0 > most.0 || (judged.0 == most.0 && judged.1 > most.1) {
            most = judged;
            best = Some((column, chances));
        }
    }
    best
}

/// Side 0 below the best cut, 1 above, for every bin but missing (side 2).
fn cut_sides(table: &[Vec<f64>], classes: usize) -> Option<Vec<usize>> {
    let total = sum(table[1..].iter(), classes);
    let mut left = vec![0.0; classes];
    let mut best: Option<((f64, f64), usize)> = None;
    for (cut, counts) in table.iter().enumerate().take(table.len().saturating_sub(1)).skip(1) {
        for (left, count) in left.iter_mut().zip(counts) {
            *left += count;
        }
        let right: Vec<f64> = total.iter().zip(&left).map(|(all, left)| all - left).collect();
        let (most_left, most_right) = (most(&left), most(&right));
        if left.iter().sum::<f64>() == 0.0 || right.iter().sum::<f64>() == 0.0 {
            continue;
        }
        // Where no cut beats the majority, the purest one still orders students.
        let judged = (most_left + most_right, purity(&left) + purity(&right));
        if best.is_none_or(|(most, _)| judged.0 > most.0 || (judged.0 == most.0 && judged.1 > most.1)) {
            best = Some((judged, cut));
        }
    }
    let (_, cut) = best?;
    Some((0..table.len()).map(|bin| if bin == 0 { 2 } else { usize::from(bin > cut) }).collect())
}

/// Every level with enough rows is a side of its own; the rest share side 0.
fn level_sides(table: &[Vec<f64>]) -> Option<Vec<usize>> {
    let mut next = 0;
    let sides = table
        .iter()
        .map(|counts| {
            if counts.iter().sum::<f64>() >= LEAST_LEVEL {
                next += 1;
                next
            } else {
                0
            }
        })
        .collect();
    (next >= 2).then_some(sides)
}

/// Class shares of each bin's side, one row's worth of the overall shares mixed in; for two classes and an
/// ordered column tilted by the bin's place, so that the column itself ranks.
fn bin_chances(table: &[Vec<f64>], sides: &[usize], classes: usize, unordered: bool) -> Vec<Vec<f64>> {
    let overall = sum(table.iter(), classes);
    let all: f64 = overall.iter().sum();
    let count = sides.iter().max().map_or(0, |most| most + 1);
    let mut by_side = vec![vec![0.0; classes]; count];
    for (bin, side) in sides.iter().enumerate() {
        for (into, from) in by_side[*side].iter_mut().zip(&table[bin]) {
            *into += from;
        }
    }
    let shares: Vec<Vec<f64>> = by_side
        .iter()
        .map(|counts| {
            let weight = counts.iter().sum::<f64>() + 1.0;
            counts
                .iter()
                .zip(&overall)
                .map(|(count, overall)| (count + overall / if all > 0.0 { all } else { 1.0 }) / weight)
                .collect()
        })
        .collect();
    let rising = !unordered && classes == 2 && shares.len() > 1 && shares[1][1] > shares[0][1];
    (0..table.len())
        .map(|bin| {
            let mut chances = shares[sides[bin]].clone();
            if classes == 2 && !unordered && bin > 0 {
                let place = bin as f64 / table.len() as f64 - 0.5;
                let tilt = TILT * if rising { place } else { -place };
                let high = chances[1] > 0.5;
                let moved = (chances[1] + tilt).clamp(0.0, 1.0);
                // Never over the middle: the tilt orders, it does not decide.
                chances[1] = if high { moved.max(0.5 + 1e-9) } else { moved.min(0.5 - 1e-9) };
                chances[0] = 1.0 - chances[1];
            }
            chances
        })
        .collect()
}

fn sum<'a>(rows: impl Iterator<Item = &'a Vec<f64>>, classes: usize) -> Vec<f64> {
    rows.fold(vec![0.0; classes], |mut total, row| {
        total.iter_mut().zip(row).for_each(|(total, count)| *total += count);
        total
    })
}

fn most(counts: &[f64]) -> f64 {
    counts.iter().copied().fold(0.0, f64::max)
}

fn purity(counts: &[f64]) -> f64 {
    counts.iter().map(|count| count * count).sum::<f64>() / counts.iter().sum::<f64>().max(f64::MIN_POSITIVE)
}

/// Rows of `table` that the likeliest class of their bin gets right.
fn right(table: &[Vec<f64>], chances: &[Vec<f64>]) -> f64 {
    table
        .iter()
        .zip(chances)
        .map(|(counts, chances)| {
            let said = (0..chances.len())
                .fold(0, |best, class| if chances[class] > chances[best] { class } else { best });
            counts[said]
        })
        .sum()
}

/// The log likelihood of the bins, which prefers the column that parts students best.
fn ranking(table: &[Vec<f64>], chances: &[Vec<f64>]) -> f64 {
    let terms = table.iter().zip(chances).flat_map(|(counts, chances)| counts.iter().zip(chances));
    terms.filter(|(count, _)| **count > 0.0).map(|(count, chance)| count * libm::log(chance.max(1e-12))).sum()
}

impl Rule {
    fn column(&self) -> usize {
        match self {
            Rule::Line { column, .. } | Rule::Means { column, .. } | Rule::Chances { column, .. } => *column,
        }
    }

    fn numbers(&self, frame: &Frame, rows: &[u32]) -> Vec<f64> {
        match (self, frame.columns.get(self.column()).map(|column| &column.values)) {
            (Rule::Line { intercept, slope, missing, .. }, Some(Values::Numbers(values))) => rows
                .iter()
                .map(|row| {
                    let value = f64::from(values[*row as usize]);
                    if value.is_nan() { *missing } else { intercept + slope * value }
                })
                .collect(),
            (Rule::Means { means, missing, .. }, Some(Values::Codes { codes, names })) => {
                let mut known = std::collections::BTreeMap::new();
                known.extend(means.iter().map(|(name, mean)| (name.as_str(), *mean)));
                let of_code: Vec<f64> =
                    names.iter().map(|name| known.get(name.as_str()).copied().unwrap_or(*missing)).collect();
                rows.iter()
                    .map(|row| of_code.get(codes[*row as usize] as usize).copied().unwrap_or(*missing))
                    .collect()
            }
            (Rule::Line { missing, .. } | Rule::Means { missing, .. }, _) => vec![*missing; rows.len()],
            (Rule::Chances { .. }, _) => vec![0.0; rows.len()],
        }
    }
}

impl Learned {
    /// Bytes from elsewhere may hold anything.
    fn is_sound(&self) -> bool {
        let rule = match &self.rule {
            None => true,
            Some(Rule::Line { intercept, slope, missing, .. }) => {
                [intercept, slope, missing].iter().all(|value| value.is_finite())
            }
            Some(Rule::Means { means, missing, .. }) => {
                missing.is_finite() && means.iter().all(|(_, mean)| mean.is_finite())
            }
            Some(Rule::Chances { column, bins, bin_chances }) => {
                let whole = |chances: &Vec<f64>| {
                    chances.len() == self.average.classes() && chances.iter().all(|chance| chance.is_finite())
                };
                bins.is_sound()
                    && bins.count(*column) == Some(bin_chances.len())
                    && bin_chances.iter().all(whole)
            }
        };
        rule && self.average.is_sound()
    }
}

impl Model for Learned {
    fn reads(&self, columns: usize) -> bool {
        self.rule.as_ref().is_none_or(|rule| match rule {
            Rule::Chances { column, bins, .. } => *column < columns && bins.width() == columns,
            Rule::Line { column, .. } | Rule::Means { column, .. } => *column < columns,
        })
    }

    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        match &self.rule {
            None => self.average.predict(frame, rows),
            Some(Rule::Chances { column, bins, bin_chances }) => {
                let binned = bins.encode(frame, rows);
                let classes = bin_chances.first().map_or(0, Vec::len);
                Prediction::Chances(Array2::from_shape_fn((rows.len(), classes), |(place, class)| {
                    bin_chances[usize::from(binned.columns[*column][place])][class]
                }))
            }
            Some(rule) => Prediction::Numbers(rule.numbers(frame, rows)),
        }
    }

    fn told(&self, frame: &Frame) -> Option<Words> {
        let rule = self.rule.as_ref()?;
        let name = frame.columns.get(rule.column())?.name.as_str();
        Some(Words::new("rule-learned").with("column", name))
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        self.nodes(graph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Feature;
    use crate::progress::Unwatched;
    use crate::split::whole;

    fn frame(columns: &[&[f32]]) -> Frame {
        let columns: Vec<Feature> = columns
            .iter()
            .enumerate()
            .map(|(at, values)| Feature { name: format!("x{at}"), values: Values::Numbers((*values).into()) })
            .collect();
        let height = match &columns[0].values {
            Values::Numbers(values) => values.len(),
            Values::Codes { codes, .. } => codes.len(),
        };
        Frame { columns, steps: None, height }
    }

    fn said(frame: &Frame, target: &Target) -> Prediction {
        let rows = whole(frame.height);
        let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights: None, seed: 1 };
        OneColumn.fit(&lesson, &mut Unwatched).unwrap().predict(frame, rows.as_slice())
    }

    fn classes(codes: &[u32]) -> Target {
        Target::Classes { codes: codes.to_vec(), names: vec!["no".into(), "yes".into()], positive: Some(1) }
    }

    #[test]
    fn it_finds_the_column_the_cut_and_the_direction() {
        let frame = frame(&[&[1.0, 2.0, 1.0, 2.0, 1.0, 2.0], &[9.0, 8.0, 7.0, 3.0, 2.0, 1.0]]);
        let Prediction::Chances(chances) = said(&frame, &classes(&[0, 0, 0, 1, 1, 1])) else {
            panic!("chances")
        };
        for (row, code) in [0, 0, 0, 1, 1, 1].iter().enumerate() {
            assert_eq!(chances[[row, 1]] > 0.5, *code == 1);
        }
        assert!(
            chances[[5, 1]] > chances[[4, 1]] && chances[[4, 1]] > chances[[3, 1]],
            "lower values rank higher"
        );
    }

    #[test]
    fn for_numbers_it_draws_a_line_and_bridges_gaps() {
        let frame = frame(&[&[1.0, 2.0, 3.0, f32::NAN]]);
        let Prediction::Numbers(said) = said(&frame, &Target::Numbers(vec![2.0, 4.0, 6.0, 4.0])) else {
            panic!("numbers")
        };
        for (said, want) in said.iter().zip([2.0, 4.0, 6.0, 4.0]) {
            assert!((said - want).abs() < 1e-9);
        }
    }

    #[test]
    fn without_a_telling_column_it_says_the_average() {
        let frame = frame(&[&[1.0, 1.0, 1.0, 1.0]]);
        let Prediction::Chances(chances) = said(&frame, &classes(&[0, 0, 0, 1])) else { panic!("chances") };
        assert_eq!(chances[[0, 1]], 0.25);
    }
}
