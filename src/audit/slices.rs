//! The worst-served group that nobody named: one or two conditions over any columns, found on some students and measured
//! on the others.
//!
//! Who is in need more often than the estimates say is on fewer lists than they should be, so a group is sought whose
//! outcomes exceed its estimates: by their sum over its spread where the estimates hold, which is about standard normal
//! (the score test). As in Chung et al. 2019 (doi 10.1109/ICDE.2019.00139) a second condition has to be worth it: it is
//! taken where it raises the score by `WORTH` over either alone. Of numbers the size of the error takes that place.
//! Whatever search finds looks worse than it is, so what is shown is measured on students who took no part in it.

use std::collections::BTreeSet;

use super::measures::Outcomes;
use crate::error::Result;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// Students of a group on either side, at least.
pub const LEAST_SLICE: usize = 30;

/// What a second condition has to add to the score.
const WORTH: f64 = 1.0;

/// Groups that are told, at most, no two with a condition in common.
const MOST_SLICES: usize = 3;

/// A column to cut by: a code a row; codes that are not `open` are never cut out.
pub struct Trait {
    pub codes: Vec<u32>,
    pub open: Vec<bool>,
    /// Two such columns are not crossed.
    pub protected: bool,
}

/// One or two conditions: column and code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    pub conditions: Vec<(usize, u32)>,
}

impl Slice {
    /// Whether a row meets every condition.
    pub fn holds(&self, traits: &[Trait], row: usize) -> bool {
        self.conditions.iter().all(|(column, code)| traits[*column].codes[row] == *code)
    }
}

/// What exceeds its estimate, row by row, and how much that scatters where estimates hold.
fn excess(outcomes: Outcomes<'_>) -> Vec<(f64, f64)> {
    match outcomes {
        Outcomes::Chances { positive, chance, .. } => positive
            .iter()
            .zip(chance)
            .map(|(positive, chance)| (f64::from(u8::from(*positive)) - chance, chance * (1.0 - chance)))
            .collect(),
        Outcomes::Numbers { truth, said } => {
            let off: Vec<f64> = truth.iter().zip(said).map(|(truth, said)| (said - truth).abs()).collect();
            let middle = mean(&off).unwrap_or(0.0);
            let square = off.iter().map(|own| (own - middle) * (own - middle)).collect::<Vec<f64>>();
            let spread = mean(&square).unwrap_or(0.0);
            off.iter().map(|own| (own - middle, spread)).collect()
        }
    }
}

/// The groups with the highest scores among rows with `seek`, the highest first. They have [`LEAST_SLICE`] rows there and
/// among the others.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn slices(
    traits: &[Trait],
    outcomes: Outcomes<'_>,
    seek: &[bool],
    watch: &mut dyn Watch,
) -> Result<Vec<Slice>> {
    let excess = excess(outcomes);
    let middle = mean(&excess.iter().map(|own| own.0).collect::<Vec<f64>>()).unwrap_or(0.0);
    let score = |rows: &mut dyn Iterator<Item = usize>| {
        let (mut sum, mut spread, mut sides) = (0.0, 0.0, [0, 0]);
        for row in rows {
            sides[usize::from(seek[row])] += 1;
            if seek[row] {
                // Against everybody, so that a model that is wrong about all is not wrong about a group.
                sum += excess[row].0 - middle;
                spread += excess[row].1;
            }
        }
        let told = sides[0].min(sides[1]) >= LEAST_SLICE && spread > 0.0;
        told.then(|| sum / spread.sqrt())
    };
    // Rows of every condition.
    let mut single: Vec<((usize, u32), Vec<usize>, f64)> = Vec::new();
    for (column, own) in traits.iter().enumerate() {
        for code in (0..own.open.len() as u32).filter(|code| own.open[*code as usize]) {
            let rows: Vec<usize> = (0..own.codes.len()).filter(|row| own.codes[*row] == code).collect();
            if rows.len() < own.codes.len()
                && let Some(score) = score(&mut rows.iter().copied())
            {
                single.push(((column, code), rows, score));
            }
        }
    }
    let mut found: Vec<(f64, Slice)> = Vec::new();
    for (at, (condition, rows, own)) in single.iter().enumerate() {
        step(watch, at as u64, single.len() as u64)?;
        found.push((*own, Slice { conditions: vec![*condition] }));
        for (other, _, beside) in &single[at + 1..] {
            let (one, two) = (&traits[condition.0], &traits[other.0]);
            if condition.0 == other.0 || one.protected && two.protected {
                continue;
            }
            let both = score(&mut rows.iter().copied().filter(|row| two.codes[*row] == other.1));
            if let Some(both) = both.filter(|both| *both >= own.max(*beside) + WORTH) {
                found.push((both, Slice { conditions: vec![*condition, *other] }));
            }
        }
    }
    crate::numeric::order::by(&mut found, |a, b| b.0.total_cmp(&a.0));
    let mut taken: BTreeSet<(usize, u32)> = BTreeSet::new();
    let mut best = Vec::new();
    for (score, slice) in found {
        if best.len() == MOST_SLICES || score <= 0.0 {
            break;
        }
        if slice.conditions.iter().all(|condition| !taken.contains(condition)) {
            taken.extend(&slice.conditions);
            best.push(slice);
        }
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;

    /// Students with two traits of three codes; those with 1 and 2 are in need far more often than said.
    fn made(planted: bool) -> (Vec<bool>, Vec<f64>, Vec<Trait>) {
        let mut draw = Chance::new(4, &[]);
        let codes: Vec<[u32; 2]> = (0..1200).map(|_| [draw.below(3), draw.below(3)]).collect();
        let chance: Vec<f64> = codes.iter().map(|_| 0.1 + 0.3 * draw.uniform()).collect();
        let positive = codes.iter().zip(&chance).map(|(codes, chance)| {
            draw.uniform() < if planted && *codes == [1, 2] { chance + 0.4 } else { *chance }
        });
        let positive = positive.collect();
        let column = |at: usize| Trait {
            codes: codes.iter().map(|codes| codes[at]).collect(),
            open: vec![true; 3],
            protected: false,
        };
        (positive, chance, vec![column(0), column(1)])
    }

    fn search(planted: bool, change: impl Fn(&mut Vec<Trait>)) -> Vec<Slice> {
        let (positive, chance, mut traits) = made(planted);
        change(&mut traits);
        let listed = vec![false; positive.len()];
        let outcomes = Outcomes::Chances { positive: &positive, listed: &listed, chance: &chance };
        let seek: Vec<bool> = (0..positive.len()).map(|row| row % 2 == 0).collect();
        slices(&traits, outcomes, &seek, &mut Unwatched).unwrap()
    }

    #[test]
    fn two_conditions_are_found_where_one_does_not_tell() {
        let found = search(true, |_| {});
        assert_eq!(found[0].conditions, [(0, 1), (1, 2)]);
        let (_, _, traits) = made(true);
        let rows = (0..1200).filter(|row| found[0].holds(&traits, *row)).count();
        assert!((100..170).contains(&rows), "{rows}");
        // Not where nothing is planted, not two protected columns, not what is closed.
        assert!(search(false, |_| {}).iter().all(|slice| slice.conditions.len() == 1));
        let protected = search(true, |traits| traits.iter_mut().for_each(|own| own.protected = true));
        assert!(protected.iter().all(|slice| slice.conditions.len() == 1));
        let closed = search(true, |traits| traits[0].open[1] = false);
        assert!(closed.iter().all(|slice| !slice.conditions.contains(&(0, 1))), "{closed:?}");
    }

    #[test]
    fn groups_of_a_few_are_not_found() {
        let found = search(true, |traits| {
            // Twenty of the planted ones are left.
            let (one, two) = traits.split_at_mut(1);
            let mut left = 20;
            for (a, b) in one[0].codes.iter_mut().zip(&two[0].codes).filter(|(a, b)| [**a, **b] == [1, 2]) {
                let _ = b;
                if left == 0 { *a = 0 } else { left -= 1 }
            }
        });
        assert!(found.iter().all(|slice| slice.conditions != [(0, 1), (1, 2)]));
    }
}
