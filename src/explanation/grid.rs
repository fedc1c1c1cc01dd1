//! At which values of a column a model is asked, and how many rows stand near each.

use serde::Serialize;

use crate::features::{Feature, Values};
use crate::numeric::order;
use crate::numeric::statistics::tally;

/// Fewer rows than this are not counted apart.
pub const FEWEST: u32 = 10;

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum At {
    Number(f64),
    Level(String),
}

/// Rows with values from `low` to `high`, or near these where they are the first and last of a grid; at least 10.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Heap {
    pub low: At,
    pub high: At,
    pub count: u32,
}

/// Values of one column, in order: numbers ascend, levels stand as in the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Grid {
    Numbers(Vec<f32>),
    Levels { codes: Vec<u32>, names: Vec<String> },
}

impl Grid {
    /// At most `most` values of a column among `rows`. Numbers: every value where they are few, else quantiles in equal
    /// steps, from half a step to half a step before the end, so that no single row is shown. Levels: the commonest, of
    /// at least 10 rows.
    pub fn of(feature: &Feature, rows: &[u32], most: usize) -> Grid {
        match &feature.values {
            Values::Numbers(values) => {
                let sorted = known(values, rows);
                let mut all = sorted.clone();
                all.dedup();
                if all.len() > most {
                    let place = |step: usize| sorted.len() * (2 * step + 1) / (2 * most);
                    all = (0..most).filter_map(|step| sorted.get(place(step)).copied()).collect();
                    all.dedup();
                }
                Grid::Numbers(all)
            }
            Values::Codes { codes, names } => {
                let own: Vec<u32> = rows.iter().map(|row| codes[*row as usize]).collect();
                let counts = tally(&own, names.len());
                let mut found: Vec<u32> = (0..names.len() as u32).collect();
                found.retain(|code| counts[*code as usize] >= FEWEST as usize);
                order::by(&mut found, |a, b| counts[*b as usize].cmp(&counts[*a as usize]));
                found.truncate(most);
                order::by(&mut found, |a, b| a.cmp(b));
                let names = found.iter().map(|code| names[*code as usize].clone()).collect();
                Grid::Levels { codes: found, names }
            }
        }
    }

    pub fn len(&self) -> usize {
        match self {
            Grid::Numbers(values) => values.len(),
            Grid::Levels { codes, .. } => codes.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value at a place below [`Grid::len`].
    pub fn at(&self, place: usize) -> At {
        match self {
            Grid::Numbers(values) => At::Number(f64::from(values[place])),
            Grid::Levels { names, .. } => At::Level(names[place].clone()),
        }
    }

    /// The same as a word of a row (see [`super::mixture`]).
    pub(super) fn word(&self, place: usize) -> u32 {
        match self {
            Grid::Numbers(values) => values[place].to_bits(),
            Grid::Levels { codes, .. } => codes[place],
        }
    }

    /// The place of the value that is nearest to a row's; `None` for gaps and levels that the grid has not.
    pub fn nearest(&self, values: &Values, row: u32) -> Option<usize> {
        match (self, values) {
            (Grid::Numbers(grid), Values::Numbers(values)) => {
                let value = f64::from(values[row as usize]);
                if value.is_nan() || grid.is_empty() {
                    return None;
                }
                let above = |pair: &&[f32]| value > (f64::from(pair[0]) + f64::from(pair[1])) / 2.0;
                Some(grid.windows(2).take_while(above).count())
            }
            (Grid::Levels { codes: grid, .. }, Values::Codes { codes, .. }) => {
                grid.iter().position(|code| *code == codes[row as usize])
            }
            _ => None,
        }
    }

    /// How many of `rows` stand nearest to each value. Numbers of which there are fewer than 10 are counted with their
    /// neighbours. Of levels the rarest is left out if the others would give away how few rows have none of these.
    pub fn density(&self, feature: &Feature, rows: &[u32]) -> Vec<Heap> {
        let near = rows.iter().filter_map(|row| self.nearest(&feature.values, *row));
        let mut counts = vec![0_u32; self.len()];
        near.for_each(|place| counts[place] += 1);
        let mut heaps: Vec<Heap> = counts
            .iter()
            .enumerate()
            .map(|(place, count)| Heap { low: self.at(place), high: self.at(place), count: *count })
            .collect();
        match self {
            Grid::Numbers(_) => merge(&mut heaps),
            Grid::Levels { .. } => {
                let rest = rows.len() as u32 - counts.iter().sum::<u32>();
                let rarest = (0..heaps.len()).min_by_key(|place| heaps[*place].count);
                if let Some(rarest) = rarest.filter(|_| (1..FEWEST).contains(&rest)) {
                    heaps.remove(rarest);
                }
            }
        }
        heaps
    }
}

/// Joins the smallest heap with the smaller of its neighbours until none is small; a last one that is small goes.
fn merge(heaps: &mut Vec<Heap>) {
    while let Some(place) = (0..heaps.len()).min_by_key(|place| heaps[*place].count) {
        if heaps[place].count >= FEWEST {
            return;
        }
        let count = |place: Option<usize>| place.and_then(|at| heaps.get(at)).map(|heap| heap.count);
        let first = match (count(place.checked_sub(1)), count(Some(place + 1))) {
            (Some(before), Some(after)) if before <= after => place - 1,
            (Some(_), None) => place - 1,
            (_, Some(_)) => place,
            (None, None) => return heaps.clear(),
        };
        let other = heaps.remove(first + 1);
        heaps[first].count += other.count;
        heaps[first].high = other.high;
    }
}

/// The numbers of `rows` without gaps, ascending.
pub(super) fn known(values: &[f32], rows: &[u32]) -> Vec<f32> {
    let own = rows.iter().map(|row| values[*row as usize]).filter(|value| !value.is_nan());
    // Adding 0 makes one of both zeros.
    let mut keys: Vec<u64> = own.map(|value| order::key(f64::from(value) + 0.0)).collect();
    keys.sort_unstable();
    keys.into_iter().map(|key| order::value(key) as f32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(values: Vec<f32>) -> Feature {
        Feature { name: "x".into(), values: Values::Numbers(values.into()) }
    }

    fn levels(codes: Vec<u32>, names: &[&str]) -> Feature {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Feature { name: "x".into(), values: Values::Codes { codes: codes.into(), names: names.into() } }
    }

    fn counts(heaps: &[Heap]) -> Vec<u32> {
        heaps.iter().map(|heap| heap.count).collect()
    }

    #[test]
    fn few_values_are_all_taken_and_many_by_quantiles() {
        let rows: Vec<u32> = (0..100).collect();
        let few =
            numbers(rows.iter().map(|row| if row % 9 == 0 { f32::NAN } else { (row % 4) as f32 }).collect());
        let grid = Grid::of(&few, &rows, 20);
        assert_eq!(grid, Grid::Numbers(vec![0.0, 1.0, 2.0, 3.0]));
        let many = numbers(rows.iter().rev().map(|row| *row as f32).collect());
        let grid = Grid::of(&many, &rows, 20);
        assert_eq!((grid.len(), grid.at(0), grid.at(19)), (20, At::Number(2.0), At::Number(97.0)));
        assert!(Grid::of(&many, &[], 20).is_empty());
        assert_eq!(Grid::of(&numbers(vec![-0.0, 0.0]), &[0, 1], 20).len(), 1);
    }

    #[test]
    fn no_heap_is_small_and_none_is_lost() {
        let mut values = vec![0.0; 30];
        values.extend([vec![1.0; 3], vec![2.0; 8], vec![3.0; 40], vec![4.0; 1], vec![f32::NAN; 5]].concat());
        let column = numbers(values);
        let rows: Vec<u32> = (0..87).collect();
        let grid = Grid::of(&column, &rows, 20);
        let heaps = grid.density(&column, &rows);
        assert_eq!(counts(&heaps), [30, 11, 41]);
        assert_eq!((&heaps[1].low, &heaps[1].high), (&At::Number(1.0), &At::Number(2.0)));
        assert!(grid.density(&column, &rows[..9]).is_empty());
        let even = numbers(rows.iter().map(|row| *row as f32 / 7.0).collect());
        let heaps = Grid::of(&even, &rows, 20).density(&even, &rows);
        assert!(counts(&heaps).iter().all(|count| *count >= 10) && counts(&heaps).iter().sum::<u32>() == 87);
    }

    #[test]
    fn rare_levels_are_not_there_and_cannot_be_worked_out() {
        let mut codes = [vec![2; 40], vec![0; 25], vec![3; 12]].concat();
        let rows: Vec<u32> = (0..77).collect();
        let column = levels(codes.clone(), &["a", "b", "c", "d"]);
        let grid = Grid::of(&column, &rows, 20);
        assert_eq!(
            grid,
            Grid::Levels { codes: vec![0, 2, 3], names: vec!["a".into(), "c".into(), "d".into()] }
        );
        assert_eq!(counts(&grid.density(&column, &rows)), [25, 40, 12]);
        assert_eq!(Grid::of(&column, &rows, 2).len(), 2);
        codes.extend([1, 1, 1]);
        let rows: Vec<u32> = (0..80).collect();
        let column = levels(codes, &["a", "b", "c", "d"]);
        assert_eq!(Grid::of(&column, &rows, 20), grid);
        assert_eq!(
            counts(&grid.density(&column, &rows)),
            [25, 40],
            "the three are not what is missing to 80"
        );
    }
}
