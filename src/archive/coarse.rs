//! A frame made coarse, for a model whose file is handed on: what it learns from then says nothing that fewer than ten
//! persons share.
//!
//! A column of numbers is cut into at most a twentieth as many bins as there are rows, of as many rows each as ten persons
//! can have, and every value becomes the rounded mean of its bin: edges of trees, means and fills of encoders, least and
//! greatest values are then those of bins. Levels of fewer rows are read as never seen, gaps of fewer rows as the middle.

use std::sync::Arc;

use crate::features::{Feature, Frame, Values};
use crate::split::TrainRows;

/// Persons behind everything that is learned.
pub const FEWEST: usize = 10;
/// Rows a bin, at least, where there are many.
const ROWS_A_BIN: usize = 20;
const MOST_BINS: usize = 255;

/// The frame as a model is taught on it; rows that do not teach stay as they are. `least` rows are of ten persons.
#[must_use]
pub fn coarse(frame: &Frame, rows: &TrainRows, least: usize) -> Frame {
    let own = |column: &Feature| Feature {
        name: column.name.clone(),
        values: match &column.values {
            Values::Numbers(values) => Values::Numbers(numbers(values, rows.as_slice(), least)),
            Values::Codes { codes, names } => levels(codes, names, rows.as_slice(), least),
        },
    };
    Frame {
        columns: frame.columns.iter().map(own).collect(),
        steps: frame.steps.clone(),
        height: frame.height,
    }
}

/// A stretch of values: the greatest of it, and what all of them become.
struct Bin {
    last: f32,
    mean: f64,
    rows: usize,
    /// Whether all are one value.
    one: bool,
}

fn numbers(values: &[f32], rows: &[u32], least: usize) -> Arc<[f32]> {
    let mut known: Vec<f32> =
        rows.iter().map(|row| values[*row as usize]).filter(|value| !value.is_nan()).collect();
    known.sort_unstable_by(f32::total_cmp);
    let mut made: Vec<f32> = values.to_vec();
    let bins = bins(&known, least);
    let rounded = rounded(&bins);
    let (first, gaps) = (rounded.first().copied(), rows.len() - known.len());
    let middle = rounded.get(bins.len() / 2).copied().or(first).unwrap_or(f32::NAN);
    for row in rows {
        let value = &mut made[*row as usize];
        *value = if value.is_nan() {
            if gaps < least { middle } else { f32::NAN }
        } else {
            let at = bins.partition_point(|bin| bin.last < *value);
            rounded.get(at).copied().unwrap_or(f32::NAN)
        };
    }
    made.into()
}

/// Equal values stay together; none where fewer than `least` rows are known.
fn bins(known: &[f32], least: usize) -> Vec<Bin> {
    if known.len() < least.max(1) {
        return Vec::new();
    }
    let most = (known.len() / ROWS_A_BIN).clamp(1, MOST_BINS);
    let wanted = known.len().div_ceil(most).max(least);
    let mut cuts: Vec<usize> = Vec::new();
    let mut start = 0;
    for at in 1..known.len() {
        if known[at] != known[at - 1] && at - start >= wanted {
            cuts.push(at);
            start = at;
        }
    }
    // What is left over at the end is no bin of its own.
    if known.len() - start < least {
        cuts.pop();
    }
    let ends = cuts.iter().copied().chain([known.len()]);
    let starts = [0].into_iter().chain(cuts.iter().copied());
    let bin = |(from, to): (usize, usize)| {
        let own = &known[from..to];
        let mean = own.iter().map(|value| f64::from(*value)).sum::<f64>() / own.len() as f64;
        Bin { last: own[own.len() - 1], mean, rows: own.len(), one: own[0] == own[own.len() - 1] }
    };
    starts.zip(ends).map(bin).collect()
}

/// What values become: means, rounded as coarsely as keeps them in order. A value that a whole bin shares stays.
fn rounded(bins: &[Bin]) -> Vec<f32> {
    let near = |at: usize| {
        let gap = |a: &Bin, b: &Bin| b.mean - a.mean;
        let below = at.checked_sub(1).map(|below| gap(&bins[below], &bins[at]));
        let above = bins.get(at + 1).map(|above| gap(&bins[at], above));
        below.into_iter().chain(above).fold(f64::INFINITY, f64::min)
    };
    let round = |(at, bin): (usize, &Bin)| {
        debug_assert!(bin.rows > 0);
        if bin.one {
            return bin.mean as f32;
        }
        let room = near(at).min(bin.mean.abs().max(f64::MIN_POSITIVE));
        let step = libm::pow(10.0, libm::floor(libm::log10(room / 4.0)));
        // A power of ten below 1 is no binary number: dividing by its inverse rounds to the nearest one.
        let made = if step < 1.0 {
            let inverse = libm::round(1.0 / step);
            libm::round(bin.mean * inverse) / inverse
        } else {
            libm::round(bin.mean / step) * step
        };
        if made.is_finite() { made as f32 } else { bin.mean as f32 }
    };
    bins.iter().enumerate().map(round).collect()
}

fn levels(codes: &[u32], names: &[String], rows: &[u32], least: usize) -> Values {
    let mut counts = vec![0usize; names.len()];
    for row in rows {
        if let Some(count) = counts.get_mut(codes[*row as usize] as usize) {
            *count += 1;
        }
    }
    let mut kept = Vec::new();
    let places: Vec<u32> = names
        .iter()
        .zip(&counts)
        .map(|(name, count)| {
            if *count < least {
                return Values::MISSING;
            }
            kept.push(name.clone());
            kept.len() as u32 - 1
        })
        .collect();
    let place = |code: &u32| places.get(*code as usize).copied().unwrap_or(Values::MISSING);
    Values::Codes { codes: codes.iter().map(place).collect(), names: kept.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;
    use crate::split::whole;

    fn column(values: Values, height: usize) -> Frame {
        Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height }
    }

    fn made(values: &[f32], least: usize) -> Vec<f32> {
        let frame = column(Values::Numbers(values.into()), values.len());
        match &coarse(&frame, &whole(values.len()), least).columns[0].values {
            Values::Numbers(values) => values.to_vec(),
            Values::Codes { .. } => vec![],
        }
    }

    #[test]
    fn no_value_of_fewer_than_ten_is_left() {
        let mut chance = Chance::new(1, &[]);
        let values: Vec<f32> =
            (0..600).map(|_| (chance.uniform() * chance.uniform() * 97.0) as f32).collect();
        let coarse = made(&values, FEWEST);
        let mut sorted = coarse.clone();
        sorted.sort_unstable_by(f32::total_cmp);
        let groups: Vec<&[f32]> = sorted.chunk_by(|a, b| a == b).collect();
        assert!(groups.len() > 15 && groups.len() <= 30, "{}", groups.len());
        assert!(groups.iter().all(|group| group.len() >= FEWEST));
        assert!(coarse.iter().all(|value| !values.contains(value)), "a student's own value was kept");
        // Order is kept.
        for (a, b) in (0..600).zip(1..600) {
            assert!((values[a] <= values[b]) <= (coarse[a] <= coarse[b]));
        }
    }

    #[test]
    fn a_value_that_many_share_stays_and_the_odd_one_goes_under() {
        let mut values: Vec<f32> = (0..100).map(|at| (at % 4) as f32).collect();
        values.push(93.847);
        let coarse = made(&values, FEWEST);
        assert_eq!(&coarse[..3], &[0.0, 1.0, 2.0]);
        assert!(coarse[3] == coarse[100] && coarse[100] < 10.0, "{}", coarse[100]);
        assert!(made(&[1.0, 2.0, 3.0], FEWEST).iter().all(|value| value.is_nan()));
    }

    #[test]
    fn few_gaps_are_filled_and_many_stay() {
        let mut values = vec![5.0; 50];
        values.extend([f32::NAN; 3]);
        assert!(made(&values, FEWEST).iter().all(|value| *value == 5.0));
        values.extend([f32::NAN; 10]);
        assert_eq!(made(&values, FEWEST).iter().filter(|value| value.is_nan()).count(), 13);
    }

    #[test]
    fn rare_levels_are_as_never_seen() {
        let codes: Vec<u32> = (0..40).map(|at| if at == 7 { 1 } else { 2 * (at % 2) }).collect();
        let names: Vec<String> = ["blue", "rare-level", "red"].map(String::from).to_vec();
        let frame = column(Values::Codes { codes: codes.into(), names: names.into() }, 40);
        let Values::Codes { codes, names } = &coarse(&frame, &whole(40), FEWEST).columns[0].values else {
            panic!("levels")
        };
        assert_eq!(names.to_vec(), ["blue", "red"]);
        assert_eq!((codes[0], codes[7], codes[1]), (0, Values::MISSING, 1));
    }
}
