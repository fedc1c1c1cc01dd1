//! What is kept of the rows that taught a model: counts of bins and levels, and not one row.
//!
//! Every count of a bin or a level is of at least 10 persons, every edge and median is rounded and no number that few
//! persons have, rarer levels are counted together without their names.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cuts::{FEWEST, Runs, persons};
use crate::features::{Feature, Frame, Values};
use crate::models::Prediction;
use crate::numeric::statistics::tally;

/// The rows that teach, or those of a later file.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    pub frame: &'a Frame,
    /// Person of each row; rows stand for themselves without.
    pub groups: Option<&'a [u32]>,
    pub said: Option<Said<'a>>,
    /// Columns that nothing is known about, since the file they are made of is not there. They are told of together.
    pub unread: &'a [String],
}

/// What a model says of rows it did not learn from. Of the teaching rows these are the out-of-fold predictions: what a model
/// says of its own rows is surer, and every later file would look different beside it.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    pub prediction: &'a Prediction,
    /// Names of the classes, and the one that may need support; empty and `None` for numbers.
    pub names: &'a [String],
    pub positive: Option<u32>,
    /// Person of each of its rows, which may be fewer than those of the frame.
    pub groups: Option<&'a [u32]>,
}

/// Counts that are kept of the rows that taught.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    pub rows: u32,
    /// Fewer than rows where some persons have several.
    pub persons: u32,
    pub columns: Vec<Column>,
    pub said: Option<Estimates>,
}

/// One column in counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    /// Rows without an entry.
    pub missing: u32,
    pub shape: Shape,
}

/// How the entries of a column are spread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// One count more than edges; ascending, and a value that is an edge lies above it.
    Numbers { edges: Vec<f32>, counts: Vec<u32>, median: Option<f32> },
    /// `others` counts the entries of all levels that are not named.
    Levels { names: Vec<String>, counts: Vec<u32>, others: u32 },
}

/// What the model said, in counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimates {
    pub rows: u32,
    pub persons: u32,
    /// Whether they are chances of the class that may need support.
    pub chance: bool,
    pub column: Column,
}

impl Profile {
    pub fn of(seen: &Seen<'_>) -> Profile {
        let column = |feature: &Feature| Column::of(feature, seen.groups);
        let said = seen.said.map(|said| {
            let feature = said.feature();
            let rows = height(&feature.values);
            let column = Column::of(&feature, said.groups);
            Estimates {
                rows: rows as u32,
                persons: crowd(rows, said.groups),
                chance: said.is_chance(),
                column,
            }
        });
        Profile {
            rows: seen.frame.height as u32,
            persons: crowd(seen.frame.height, seen.groups),
            columns: columns(seen.frame).iter().map(|feature| column(feature)).collect(),
            said,
        }
    }

    /// Whether its counts fit each other, for a profile that came from a file.
    pub fn is_sound(&self) -> bool {
        let said = self.said.as_ref();
        let fits = |column: &Column, rows: u32, persons: u32| persons <= rows && column.is_sound(rows);
        self.columns.iter().all(|column| fits(column, self.rows, self.persons))
            && said.is_none_or(|said| fits(&said.column, said.rows, said.persons))
    }
}

/// Persons of a frame of so many rows.
pub(super) fn crowd(rows: usize, groups: Option<&[u32]>) -> u32 {
    match groups {
        None => rows as u32,
        Some(_) => persons(&(0..rows as u32).collect::<Vec<u32>>(), groups) as u32,
    }
}

pub(super) fn height(values: &Values) -> usize {
    match values {
        Values::Numbers(values) => values.len(),
        Values::Codes { codes, .. } => codes.len(),
    }
}

/// The columns of a frame, and for steps that no column sums up their totals (of counts and sums) or means.
pub(super) fn columns(frame: &Frame) -> Vec<Cow<'_, Feature>> {
    let mut all: Vec<Cow<'_, Feature>> = frame.columns.iter().map(Cow::Borrowed).collect();
    let Some(steps) = &frame.steps else { return all };
    let width = steps.channels.len();
    for (at, channel) in steps.channels.iter().enumerate() {
        // "minutes, sum" and "minutes, total" are of one measure.
        let label = channel.name.rsplit_once([',', ':']).map_or(channel.name.as_str(), |(label, _)| label);
        if frame.columns.iter().any(|column| column.name.starts_with(label)) {
            continue;
        }
        let of = |row: u32| {
            let own = steps.row(row).iter().skip(at).step_by(width).filter(|value| !value.is_nan());
            let (sum, count) = own.fold((0.0, 0.0), |(sum, count), own| (sum + f64::from(*own), count + 1.0));
            (if channel.counts { sum } else { sum / count }) as f32
        };
        let values = Values::Numbers((0..steps.lived.len() as u32).map(of).collect());
        all.push(Cow::Owned(Feature { name: channel.name.clone(), values }));
    }
    all
}

impl Said<'_> {
    pub(super) fn is_chance(&self) -> bool {
        matches!(self.prediction, Prediction::Chances(_)) && self.side().is_some()
    }

    /// The class whose chance is looked at.
    fn side(&self) -> Option<usize> {
        let second = (self.names.len() == 2).then_some(1);
        self.positive.or(second).map(|side| side as usize)
    }

    /// Numbers as they are, the chance of the class that may need support, or the likeliest of several classes.
    pub(super) fn feature(&self) -> Feature {
        let values = match (self.prediction, self.side()) {
            (Prediction::Numbers(values), _) => {
                Values::Numbers(values.iter().map(|own| *own as f32).collect())
            }
            (Prediction::Chances(chances), Some(side)) => {
                let of =
                    chances.rows().into_iter().map(|row| row.get(side).map_or(f32::NAN, |own| *own as f32));
                Values::Numbers(of.collect())
            }
            (Prediction::Chances(chances), None) => {
                let likeliest = chances.rows().into_iter().map(|row| {
                    let better = |best: (u32, f64), (class, own): (usize, &f64)| {
                        if *own > best.1 { (class as u32, *own) } else { best }
                    };
                    row.iter().enumerate().fold((Values::MISSING, f64::NEG_INFINITY), better).0
                });
                Values::Codes { codes: likeliest.collect(), names: Arc::from(self.names) }
            }
        };
        Feature { name: String::new(), values }
    }
}

impl Column {
    fn of(feature: &Feature, groups: Option<&[u32]>) -> Column {
        let shape = match &feature.values {
            Values::Numbers(values) => {
                let runs = Runs::new(values, groups);
                Shape::Numbers { edges: runs.cuts(), counts: Vec::new(), median: runs.median() }
            }
            Values::Codes { codes, names } => {
                let mut rows = vec![Vec::new(); names.len()];
                for (row, code) in codes.iter().enumerate() {
                    if let Some(own) = rows.get_mut(*code as usize) {
                        own.push(row as u32);
                    }
                }
                let many = names.iter().zip(&rows).filter(|(_, rows)| persons(rows, groups) >= FEWEST);
                let names = many.map(|(name, _)| name.clone()).collect();
                Shape::Levels { names, counts: Vec::new(), others: 0 }
            }
        };
        let mut column = Column { name: feature.name.clone(), missing: 0, shape };
        let known = column.count(&feature.values);
        column.missing = known.as_ref().map_or(0, |known| known.missing);
        match (&mut column.shape, known) {
            (Shape::Numbers { counts, .. }, Some(known)) => *counts = known.counts,
            (Shape::Levels { counts, others, .. }, Some(mut known)) => {
                *others = known.counts.pop().unwrap_or(0);
                *counts = known.counts;
            }
            (_, None) => {}
        }
        column
    }

    /// Counts of all cells: of bins, or of named levels and then of all others.
    pub(super) fn counts(&self) -> Vec<u32> {
        match &self.shape {
            Shape::Numbers { counts, .. } => counts.clone(),
            Shape::Levels { counts, others, .. } => counts.iter().chain([others]).copied().collect(),
        }
    }

    /// Other values over the cells of this column; `None` for those of another kind.
    pub(super) fn count(&self, values: &Values) -> Option<Counted> {
        match (&self.shape, values) {
            (Shape::Numbers { edges, .. }, Values::Numbers(values)) => {
                let mut counts = vec![0; edges.len() + 1];
                let mut missing = 0;
                for value in values.iter() {
                    match counts.get_mut(edges.partition_point(|edge| edge <= value)) {
                        Some(count) if value.is_finite() => *count += 1,
                        _ => missing += 1,
                    }
                }
                Some(Counted { counts, missing, unseen: Vec::new() })
            }
            (Shape::Levels { names: own, .. }, Values::Codes { codes, names }) => {
                let found = tally(codes, names.len());
                let mut counts = vec![0; own.len() + 1];
                let mut unseen = Vec::new();
                for (name, found) in names.iter().zip(&found).filter(|(_, found)| **found > 0) {
                    let at = own.iter().position(|own| own == name);
                    if at.is_none() {
                        unseen.push((name.clone(), *found as u32));
                    }
                    if let Some(count) = counts.get_mut(at.unwrap_or(own.len())) {
                        *count += *found as u32;
                    }
                }
                let missing = codes.len() as u32 - counts.iter().sum::<u32>();
                Some(Counted { counts, missing, unseen })
            }
            _ => None,
        }
    }

    fn is_sound(&self, rows: u32) -> bool {
        let fits = match &self.shape {
            Shape::Numbers { edges, counts, median } => {
                let ascending = edges.windows(2).all(|pair| pair[0] < pair[1]);
                let numbers = edges.iter().chain(median).all(|own| own.is_finite());
                counts.len() == edges.len() + 1 && ascending && numbers
            }
            Shape::Levels { names, counts, .. } => names.len() == counts.len(),
        };
        let all = self.counts().iter().chain([&self.missing]).map(|count| u64::from(*count)).sum::<u64>();
        fits && all == u64::from(rows)
    }
}

/// Values over the cells of a kept column.
pub(super) struct Counted {
    pub counts: Vec<u32>,
    pub missing: u32,
    /// Levels that are not named, with their rows.
    pub unseen: Vec<(String, u32)>,
}

#[cfg(test)]
pub(super) mod tests {
    use ndarray::Array2;

    use super::*;
    use crate::numeric::chance::Chance;
    use crate::timeline::{Channel, Steps};

    pub fn numbers(name: &str, values: impl Iterator<Item = f32>) -> Feature {
        Feature { name: name.into(), values: Values::Numbers(values.collect()) }
    }

    pub fn levels(name: &str, names: &[&str], codes: impl Iterator<Item = u32>) -> Feature {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Feature { name: name.into(), values: Values::Codes { codes: codes.collect(), names } }
    }

    pub fn frame(columns: Vec<Feature>) -> Frame {
        let height = columns.first().map_or(0, |column| height(&column.values));
        Frame { columns, steps: None, height }
    }

    pub fn seen(frame: &Frame) -> Seen<'_> {
        Seen { frame, groups: None, said: None, unread: &[] }
    }

    #[test]
    fn rare_levels_lose_their_names_and_numbers_their_ends() {
        let mut chance = Chance::new(1, &[]);
        let marks: Vec<f32> = (0..300).map(|_| (50.0 + 10.0 * chance.normal()) as f32).collect();
        let club = |row: u32| if row == 7 { 2 } else { row % 2 };
        let frame = frame(vec![
            numbers(
                "mark",
                marks.iter().enumerate().map(|(row, own)| if row < 20 { f32::NAN } else { *own }),
            ),
            levels("club", &["chess", "choir", "kites"], (0..300).map(club)),
        ]);
        let profile = Profile::of(&seen(&frame));
        assert!(profile.is_sound());
        let bytes = postcard::to_allocvec(&profile).unwrap();
        assert_eq!(postcard::from_bytes::<Profile>(&bytes).unwrap(), profile);
        assert!(bytes.len() < 120, "{}", bytes.len());
        assert_eq!((profile.columns[0].missing, profile.rows, profile.persons), (20, 300, 300));
        let Shape::Numbers { edges, median, .. } = &profile.columns[0].shape else { panic!() };
        assert!((8..=14).contains(&edges.len()) && (49.0..51.0).contains(&median.unwrap()), "{profile:?}");
        for kept in edges.iter().chain(median) {
            assert!(!marks.contains(kept));
        }
        let expected =
            Shape::Levels { names: vec!["chess".into(), "choir".into()], counts: vec![150, 149], others: 1 };
        assert_eq!(profile.columns[1].shape, expected);
        let mut damaged = profile.clone();
        damaged.columns[1].missing = 9;
        assert!(!damaged.is_sound());
    }

    #[test]
    fn persons_stand_behind_counts() {
        // Twelve persons of ten rows; every second level is of six of them.
        let groups: Vec<u32> = (0..120).map(|row| row / 10).collect();
        let frame = frame(vec![levels("club", &["chess", "choir"], (0..120).map(|row| row / 10 % 2))]);
        let alone = Profile::of(&seen(&frame));
        let persons = Profile::of(&Seen { groups: Some(&groups), ..seen(&frame) });
        assert_eq!((alone.persons, persons.persons), (120, 12));
        let Shape::Levels { names, others, .. } = &persons.columns[0].shape else { panic!() };
        assert_eq!((names.len(), *others), (0, 120));
    }

    #[test]
    fn steps_are_summed_up_unless_columns_do() {
        let channels = ["minutes, sum", "score, mean"]
            .map(|name| Channel { name: name.into(), counts: name.contains("sum") });
        let values = (0..60).flat_map(|row| [row as f32, 1.0, 2.0, f32::NAN]).collect();
        let steps = Steps { channels: channels.into(), length: 2, lived: vec![2; 60].into(), values };
        let mut frame = frame(vec![numbers("age", (0..60).map(|_| 12.0))]);
        frame.steps = Some(steps);
        let own = columns(&frame);
        let Values::Numbers(minutes) = &own[1].values else { panic!() };
        let Values::Numbers(score) = &own[2].values else { panic!() };
        assert_eq!((own.len(), minutes[5], score[5]), (3, 7.0, 1.0));
        frame.columns.push(numbers("minutes, total", (0..60).map(|_| 1.0)));
        let names: Vec<String> = columns(&frame).iter().map(|column| column.name.clone()).collect();
        assert_eq!(names, ["age", "minutes, total", "score, mean"]);
    }

    #[test]
    fn what_is_said_is_a_chance_a_number_or_the_likeliest_class() {
        let chances =
            Prediction::Chances(Array2::from_shape_fn(
                (40, 3),
                |(row, class)| {
                    if row % 3 == class { 0.8 } else { 0.1 }
                },
            ));
        let names: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
        let said = Said { prediction: &chances, names: &names, positive: None, groups: None };
        assert!(!said.is_chance());
        let Values::Codes { codes, .. } = said.feature().values else { panic!() };
        assert_eq!(&codes[..4], [0, 1, 2, 0]);
        let said = Said { positive: Some(1), ..said };
        let Values::Numbers(values) = said.feature().values else { panic!() };
        assert_eq!((said.is_chance(), &values[..2]), (true, &[0.1_f32, 0.8][..]));
    }
}
