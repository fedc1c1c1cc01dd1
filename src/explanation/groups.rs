//! Columns that tell much the same: shuffled one by one, each would be stood in for by the others, and all would seem
//! to matter little (Strobl et al. 2008, doi 10.1186/1471-2105-9-307).

use crate::features::{Frame, Values};
use crate::numeric::statistics::{mean, ranks};

/// Rank correlation, of either sign, from which columns are shuffled together.
pub const ALIKE: f64 = 0.7;

/// Rows on which two columns must both have values, at least, to be found alike.
const FEWEST: usize = 10;

/// The columns of `frame` in groups, as they tell of each other on `rows`: two whose ranks correlate (Spearman) by
/// `alike` or more stand in one, and so do those that a third one links. Ranks are among all known values of a column, and
/// compared where both are known. Categories of more than two levels have no ranks and stand alone.
///
/// Groups and their columns ascend; every column stands in one.
pub fn correlated(frame: &Frame, rows: &[u32], alike: f64) -> Vec<Vec<u32>> {
    let ranked: Vec<Option<Vec<f64>>> =
        frame.columns.iter().map(|column| ranked(&column.values, rows)).collect();
    // The lowest column of each one's group.
    let mut first: Vec<usize> = (0..ranked.len()).collect();
    for (b, other) in ranked.iter().enumerate() {
        for (a, own) in ranked.iter().enumerate().take(b) {
            let (Some(own), Some(other)) = (own, other) else { continue };
            if first[a] != first[b] && correlation(own, other).is_some_and(|found| found.abs() >= alike) {
                let (kept, gone) = (first[a].min(first[b]), first[a].max(first[b]));
                first.iter_mut().filter(|first| **first == gone).for_each(|first| *first = kept);
            }
        }
    }
    let members = |group: usize| {
        let own = first.iter().enumerate().filter(|(_, first)| **first == group);
        own.map(|(column, _)| column as u32).collect::<Vec<u32>>()
    };
    (0..first.len()).map(members).filter(|members| !members.is_empty()).collect()
}

/// Ranks among the known values of `rows`, NaN where there is none; `None` for levels without an order.
fn ranked(values: &Values, rows: &[u32]) -> Option<Vec<f64>> {
    let of: Vec<f64> = match values {
        Values::Numbers(values) => rows.iter().map(|row| f64::from(values[*row as usize])).collect(),
        Values::Codes { codes, names } if names.len() <= 2 => rows
            .iter()
            .map(|row| match codes[*row as usize] {
                Values::MISSING => f64::NAN,
                code => f64::from(code),
            })
            .collect(),
        Values::Codes { .. } => return None,
    };
    let known: Vec<f64> = of.iter().copied().filter(|value| !value.is_nan()).collect();
    let mut ranks = ranks(&known).into_iter();
    Some(
        of.iter()
            .map(|value| if value.is_nan() { f64::NAN } else { ranks.next().unwrap_or(f64::NAN) })
            .collect(),
    )
}

/// Pearson's of the pairs that are known; `None` where they are few or one does not vary.
fn correlation(own: &[f64], other: &[f64]) -> Option<f64> {
    let known = own.iter().zip(other).filter(|(a, b)| !a.is_nan() && !b.is_nan());
    let (own, other): (Vec<f64>, Vec<f64>) = known.unzip();
    if own.len() < FEWEST {
        return None;
    }
    let (a, b) = (mean(&own)?, mean(&other)?);
    let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
    for (own, other) in own.iter().zip(&other) {
        both += (own - a) * (other - b);
        first += (own - a) * (own - a);
        second += (other - b) * (other - b);
    }
    let spread = (first * second).sqrt();
    (spread > 0.0).then(|| both / spread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Feature;
    use crate::numeric::chance::Chance;

    fn frame(columns: Vec<Values>, height: usize) -> Frame {
        let columns = columns.into_iter().map(|values| Feature { name: "c".into(), values });
        Frame { columns: columns.collect(), steps: None, height }
    }

    #[test]
    fn what_tells_the_same_stands_together_also_by_a_link_and_with_gaps() {
        let mut chance = Chance::new(1, &[]);
        let draw: Vec<f64> = (0..200).map(|_| chance.normal()).collect();
        let mut noisy =
            |share: f64| -> Vec<f32> { draw.iter().map(|x| (x + share * chance.normal()) as f32).collect() };
        // A curve that rises everywhere ranks as a line does; falling is as alike as rising.
        let curve: Vec<f32> = draw.iter().map(|x| -libm::exp(3.0 * x) as f32).collect();
        let gaps: Vec<f32> =
            noisy(0.3).iter().enumerate().map(|(row, x)| if row % 3 == 0 { f32::NAN } else { *x }).collect();
        let other = noisy(20.0);
        let codes = |names: &[&str], codes: Vec<u32>| Values::Codes {
            codes: codes.into(),
            names: names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>().into(),
        };
        let two: Vec<u32> = draw.iter().map(|x| u32::from(*x > 0.0)).collect();
        let columns = vec![
            Values::Numbers(other.into()),
            Values::Numbers(curve.into()),
            codes(&["a", "b", "c"], two.clone()),
            Values::Numbers(gaps.into()),
            codes(&["no", "yes"], two),
            Values::Numbers(vec![1.0; 200].into()),
        ];
        let rows: Vec<u32> = (0..200).collect();
        let frame = frame(columns, 200);
        assert_eq!(correlated(&frame, &rows, ALIKE), [vec![0], vec![1, 3, 4], vec![2], vec![5]]);
        assert_eq!(correlated(&frame, &rows[..5], ALIKE).len(), 6, "few rows tell nothing");
        assert_eq!(correlated(&frame, &rows, 1.1).len(), 6);
    }
}
