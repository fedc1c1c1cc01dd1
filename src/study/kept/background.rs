//! A class as a few students that nobody is: means of neighbours.

use std::sync::Arc;

use crate::features::{Feature, Frame, Values};
use crate::numeric::order;
use crate::numeric::statistics::tally;
use crate::study::students::brief;
use crate::timeline::Steps;

/// Made-up students, at most.
const MOST: usize = 20;

/// Rows in the order of what is said of them, `least` or more at a time, each stretch as its means and its most common
/// kinds; numbers with three digits.
pub(super) fn background(frame: &Frame, said: &[f64], least: usize) -> Frame {
    let mut rows: Vec<u32> = (0..frame.height.min(said.len()) as u32).collect();
    order::by(&mut rows, |a, b| said[*a as usize].total_cmp(&said[*b as usize]).then(a.cmp(b)));
    let count = (rows.len() / least.max(1)).clamp(1, MOST);
    let stretches: Vec<&[u32]> =
        (0..count).map(|at| &rows[at * rows.len() / count..(at + 1) * rows.len() / count]).collect();
    let column = |own: &Feature| Feature { name: own.name.clone(), values: middle(&own.values, &stretches) };
    Frame {
        columns: frame.columns.iter().map(column).collect(),
        steps: frame.steps.as_ref().map(|own| steps(own, &stretches)),
        height: count,
    }
}

fn mean(values: impl Iterator<Item = f32>) -> f32 {
    let known = values.filter(|value| !value.is_nan());
    let (sum, count) = known.fold((0.0, 0.0), |(sum, count), own| (sum + f64::from(own), count + 1.0));
    if count > 0.0 { brief(sum / count) as f32 } else { f32::NAN }
}

fn middle(values: &Values, stretches: &[&[u32]]) -> Values {
    match values {
        Values::Numbers(values) => {
            let of = |rows: &&[u32]| mean(rows.iter().map(|row| values[*row as usize]));
            Values::Numbers(stretches.iter().map(of).collect())
        }
        Values::Codes { codes, names } => {
            let of = |rows: &&[u32]| {
                let own: Vec<u32> = rows.iter().map(|row| codes[*row as usize]).collect();
                let counts = tally(&own, names.len());
                // The first of equals.
                let most = counts.iter().enumerate().rev().max_by_key(|(_, count)| **count);
                most.filter(|(_, count)| **count > 0).map_or(Values::MISSING, |(code, _)| code as u32)
            };
            Values::Codes { codes: stretches.iter().map(of).collect(), names: Arc::clone(names) }
        }
    }
}

fn steps(all: &Steps, stretches: &[&[u32]]) -> Steps {
    let width = all.channels.len();
    let lived = |rows: &&[u32]| {
        let sum: usize = rows.iter().map(|row| usize::from(all.lived[*row as usize])).sum();
        (sum / rows.len().max(1)) as u16
    };
    let lived: Arc<[u16]> = stretches.iter().map(lived).collect();
    let mut values = vec![f32::NAN; stretches.len() * all.length * width];
    for (place, rows) in stretches.iter().enumerate() {
        for cell in 0..usize::from(lived[place]) * width {
            let own = rows.iter().filter_map(|row| all.row(*row).get(cell)).copied();
            values[place * all.length * width + cell] = mean(own);
        }
    }
    Steps { channels: all.channels.clone(), length: all.length, lived, values: values.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_of_the_class_is_in_it() {
        let values: Vec<f32> = (0..100).map(|at| at as f32 + 0.123).collect();
        let said: Vec<f64> = values.iter().map(|own| f64::from(*own)).collect();
        let codes: Vec<u32> = (0..100).map(|at| u32::from(at > 70)).collect();
        let names: Arc<[String]> = ["a".to_owned(), "b".to_owned()].into();
        let columns = vec![
            Feature { name: "x".into(), values: Values::Numbers(values.into()) },
            Feature { name: "y".into(), values: Values::Codes { codes: codes.into(), names } },
        ];
        let made = background(&Frame { columns, steps: None, height: 100 }, &said, 10);
        assert_eq!(made.height, 10);
        let Values::Numbers(own) = &made.columns[0].values else { panic!("numbers") };
        assert_eq!((own[0], own[9]), (4.62, 94.6));
        let Values::Codes { codes, .. } = &made.columns[1].values else { panic!("codes") };
        assert_eq!((codes[0], codes[9]), (0, 1));
    }
}
