//! The term as lines with bands: how a class fares step by step on every channel.

use serde::Serialize;

use super::steps::Steps;
use crate::numeric::statistics::quantile;

/// One channel over the steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Line {
    pub channel: String,
    /// Whether a step without an entry is a true zero.
    pub counts: bool,
    /// Per step: the tenth, half and nine tenths of the students lie below; `None` where fewer than ten have a
    /// value.
    pub low: Vec<Option<f64>>,
    pub middle: Vec<Option<f64>>,
    pub high: Vec<Option<f64>>,
    /// Students with a value.
    pub known: Vec<usize>,
}

/// All channels of a class over its term.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Term {
    /// Number of steps.
    pub steps: usize,
    pub students: usize,
    pub lines: Vec<Line>,
}

/// Students below which a band would show single ones.
const FEWEST: usize = 10;

impl Term {
    /// The lines of `rows` of the steps.
    pub fn of(steps: &Steps, rows: &[u32]) -> Term {
        let width = steps.channels.len();
        let lines = steps.channels.iter().enumerate().map(|(at, channel)| {
            let mut line = Line {
                channel: channel.name.clone(),
                counts: channel.counts,
                low: Vec::new(),
                middle: Vec::new(),
                high: Vec::new(),
                known: Vec::new(),
            };
            for step in 0..steps.length {
                let value = |row: &u32| steps.row(*row).get(step * width + at).copied();
                let mut values: Vec<f64> =
                    rows.iter().filter_map(value).filter(|value| !value.is_nan()).map(f64::from).collect();
                values.sort_by(f64::total_cmp);
                let shown = |share| quantile(&values, share).filter(|_| values.len() >= FEWEST);
                line.low.push(shown(0.1));
                line.middle.push(shown(0.5));
                line.high.push(shown(0.9));
                line.known.push(values.len());
            }
            line
        });
        Term { steps: steps.length, students: rows.len(), lines: lines.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::steps::Channel;
    use super::*;

    #[test]
    fn a_band_is_shown_from_ten_students_on() {
        let channels = vec![Channel { name: "score, mean".into(), counts: false }];
        // Row r has the value r at the first step; only five have a second one.
        let values: Vec<f32> =
            (0..11).flat_map(|row| [row as f32, if row < 5 { 1.0 } else { f32::NAN }]).collect();
        let steps = Steps { channels, length: 2, lived: vec![2; 11].into(), values: values.into() };
        let rows: Vec<u32> = (0..11).collect();
        let line = &Term::of(&steps, &rows).lines[0];
        assert_eq!((line.low[0], line.middle[0], line.high[0]), (Some(1.0), Some(5.0), Some(9.0)));
        assert_eq!((line.middle[1], line.known[1]), (None, 5));
    }
}
