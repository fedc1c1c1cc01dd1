//! ABROCA: the area between the ROC curves of a group and of all others (Gardner, Brooks and Baker 2019,
//! doi 10.1145/3303772.3303791). 0 where the model ranks both alike well at every cut-off, at most 1.
//!
//! Exact: both curves are straight between the false positive rates at which either bends, and where they cross between
//! two of those, the two triangles are summed. In small groups the area is far above 0 by chance alone, so it comes with
//! the share of shuffles that reach it: groups are shuffled within those of one outcome, which keeps every group's size
//! and base rate.

use serde::Serialize;

use crate::error::Result;
use crate::evaluation::permutation::p_value;
use crate::numeric::chance::Chance;
use crate::numeric::order::key;
use crate::progress::{Watch, step};

/// Shuffles behind a p-value.
pub const SHUFFLES: usize = 999;

/// The area, and how often chance alone reaches it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Abroca {
    /// 0..=1.
    pub area: f64,
    /// The mean area of the shuffles: what a group of this size has where nothing is different.
    pub by_chance: f64,
    /// `(shuffles that reach the area + 1) / (shuffles + 1)`.
    pub p: f64,
}

/// Rows by falling chance.
struct Ranked {
    rows: Vec<Rank>,
}

struct Rank {
    positive: bool,
    member: bool,
    /// Whether the next row has another chance.
    last_of_ties: bool,
}

impl Ranked {
    /// `None` where entries are not one a row, or chances not finite.
    fn new(positive: &[bool], chance: &[f64], member: &[bool]) -> Option<Self> {
        let fits = positive.len() == chance.len() && positive.len() == member.len();
        if !fits || chance.iter().any(|own| !own.is_finite()) {
            return None;
        }
        // Adding 0 turns -0 into 0, which is the same chance.
        let pack = |(row, chance): (usize, &f64)| u128::from(!key(chance + 0.0)) << 32 | row as u128;
        let mut packed: Vec<u128> = chance.iter().enumerate().map(pack).collect();
        packed.sort_unstable();
        let rank = |at: usize| {
            let row = packed[at] as u32 as usize;
            let last_of_ties = packed.get(at + 1).is_none_or(|next| next >> 32 != packed[at] >> 32);
            Rank { positive: positive[row], member: member[row], last_of_ties }
        };
        Some(Ranked { rows: (0..packed.len()).map(rank).collect() })
    }

    /// The area between members and others; `None` where either lacks rows of an outcome.
    fn area(&self) -> Option<f64> {
        // By side, others first, and by truth, negative first.
        let mut counts = [[0_u32; 2]; 2];
        let mut corners = [vec![[0_u32; 2]], vec![[0_u32; 2]]];
        for rank in &self.rows {
            counts[usize::from(rank.member)][usize::from(rank.positive)] += 1;
            if rank.last_of_ties {
                for (corners, count) in corners.iter_mut().zip(counts) {
                    if corners.last() != Some(&count) {
                        corners.push(count);
                    }
                }
            }
        }
        if counts.iter().flatten().any(|count| *count == 0) {
            return None;
        }
        let [others, members] = [0, 1].map(|side| {
            let [negatives, positives] = counts[side].map(f64::from);
            let point =
                |corner: &[u32; 2]| [f64::from(corner[0]) / negatives, f64::from(corner[1]) / positives];
            corners[side].iter().map(point).collect::<Vec<[f64; 2]>>()
        });
        Some(between(&members, &others))
    }

    /// Shuffles who is a member among the rows of each outcome.
    fn shuffle(&mut self, chance: &mut Chance) {
        for positive in [false, true] {
            let own = self.rows.iter().filter(|rank| rank.positive == positive);
            let mut members: Vec<bool> = own.map(|rank| rank.member).collect();
            chance.shuffle(&mut members);
            let own = self.rows.iter_mut().filter(|rank| rank.positive == positive);
            own.zip(members).for_each(|(rank, member)| rank.member = member);
        }
    }
}

/// The area between two curves from (0, 0) to (1, 1) that never fall, given by their corners.
fn between(one: &[[f64; 2]], other: &[[f64; 2]]) -> f64 {
    let (mut i, mut j, mut from, mut area) = (0, 0, 0.0, 0.0);
    loop {
        // Steps straight up have no width; what ends here is behind.
        while one.get(i + 1).is_some_and(|end| end[0] <= from) {
            i += 1;
        }
        while other.get(j + 1).is_some_and(|end| end[0] <= from) {
            j += 1;
        }
        let (Some([a, b]), Some([c, d])) = (piece(one, i), piece(other, j)) else { return area };
        let to = b[0].min(d[0]);
        let apart = |at: f64| height(a, b, at) - height(c, d, at);
        let (first, last) = (apart(from), apart(to));
        let width = to - from;
        area += if first * last >= 0.0 {
            width * (first + last).abs() / 2.0
        } else {
            // They cross: two triangles that share the width as their heights stand.
            width * (first * first + last * last) / (2.0 * (first.abs() + last.abs()))
        };
        from = to;
    }
}

fn piece(curve: &[[f64; 2]], at: usize) -> Option<[[f64; 2]; 2]> {
    Some([*curve.get(at)?, *curve.get(at + 1)?])
}

/// The height at `at` of the line from `a` to `b`, which has a width.
fn height(a: [f64; 2], b: [f64; 2], at: f64) -> f64 {
    a[1] + (b[1] - a[1]) * ((at - a[0]) / (b[0] - a[0]))
}

/// The area alone. One entry a row; `None` where members or others lack rows of an outcome, where entries are not one a
/// row, or chances not finite.
pub fn area(positive: &[bool], chance: &[f64], member: &[bool]) -> Option<f64> {
    Ranked::new(positive, chance, member)?.area()
}

/// The area and its p-value by `shuffles` seeded shuffles; `None` where [`area`] is.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn abroca(
    positive: &[bool],
    chance: &[f64],
    member: &[bool],
    shuffles: usize,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Option<Abroca>> {
    let Some(mut ranked) = Ranked::new(positive, chance, member) else { return Ok(None) };
    let Some(area) = ranked.area() else { return Ok(None) };
    let mut shuffled = Vec::with_capacity(shuffles);
    for index in 0..shuffles {
        step(watch, index as u64, shuffles as u64)?;
        // Each from the last one, with a stream of its own.
        ranked.shuffle(&mut Chance::new(seed, &[0x6162_726f, index as u64]));
        shuffled.extend(ranked.area());
    }
    // The same curves may be summed in another order.
    let p = p_value(area - 1e-12, &shuffled);
    let by_chance = shuffled.iter().sum::<f64>() / shuffled.len().max(1) as f64;
    Ok(Some(Abroca { area, by_chance, p }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::metrics::curve::{RocPoint, roc};
    use crate::progress::Unwatched;

    #[test]
    fn curves_that_cross_are_summed_on_both_sides() {
        // One rises to 1/2 at once and then evenly; the other is the diagonal: a triangle of 1/4.
        assert_eq!(between(&[[0.0, 0.0], [0.0, 0.5], [1.0, 1.0]], &[[0.0, 0.0], [1.0, 1.0]]), 0.25);
        // Steps: first 1/2 above, then 1/2 below, crossing at 1/2 between corners of neither.
        let step = [[0.0, 0.0], [0.0, 0.5], [1.0, 0.5], [1.0, 1.0]];
        assert_eq!(between(&step, &[[0.0, 0.0], [1.0, 1.0]]), 0.25);
        assert_eq!(between(&step, &step), 0.0);
        // Perfect against upside down.
        assert_eq!(
            between(&[[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]], &[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]),
            1.0
        );
    }

    #[test]
    fn what_lacks_an_outcome_has_no_area() {
        let positive = [true, false, true, true];
        assert_eq!(area(&positive, &[0.1, 0.2, 0.3, 0.4], &[true, true, false, false]), None);
        assert_eq!(area(&positive, &[0.1], &[true]), None);
        assert_eq!(area(&positive, &[0.1, f64::NAN, 0.3, 0.4], &[true; 4]), None);
        assert_eq!(abroca(&[], &[], &[], 9, 1, &mut Unwatched).unwrap(), None);
    }

    /// Members ranked as well as others, or by lot.
    fn made(rows: usize, worse: bool, seed: u64) -> (Vec<bool>, Vec<f64>, Vec<bool>) {
        let mut draw = Chance::new(seed, &[]);
        let positive: Vec<bool> = (0..rows).map(|_| draw.uniform() < 0.4).collect();
        let member: Vec<bool> = (0..rows).map(|_| draw.uniform() < 0.3).collect();
        let of = |(positive, member): (&bool, &bool)| {
            draw.normal() + if *positive && !(worse && *member) { 1.5 } else { 0.0 }
        };
        let chance = positive.iter().zip(&member).map(of).collect();
        (positive, chance, member)
    }

    #[test]
    fn shuffles_find_a_group_that_is_ranked_by_lot_and_seldom_another() {
        let p = |worse: bool, seed: u64| {
            let (positive, chance, member) = made(200, worse, seed);
            abroca(&positive, &chance, &member, 199, seed, &mut Unwatched).unwrap().unwrap()
        };
        let found = p(true, 1);
        assert!(found.p == 0.005 && found.area > 0.2 && found.by_chance < found.area, "{found:?}");
        assert_eq!(found, p(true, 1));
        let wrong = (0..60).filter(|seed| p(false, 10 + seed).p <= 0.1).count();
        // Six are expected; 14 and more have a chance of .002.
        assert!((1..14).contains(&wrong), "{wrong} of 60");
        // The area is above nothing by chance alone.
        assert!(p(false, 2).by_chance > 0.03);
    }

    proptest! {
        #[test]
        fn the_area_is_that_of_many_thin_strips(
            rows in prop::collection::vec((any::<bool>(), 0u32..7, any::<bool>()), 8..60),
        ) {
            let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 7.0).collect();
            let member: Vec<bool> = rows.iter().map(|row| row.2).collect();
            let curve = |side: bool| {
                let own = rows.iter().filter(|row| row.2 == side);
                let own: (Vec<bool>, Vec<f64>) = own.map(|row| (row.0, f64::from(row.1) / 7.0)).unzip();
                roc(&own.0, &own.1)
            };
            let (members, others) = (curve(true), curve(false));
            let found = area(&positive, &chance, &member);
            prop_assert_eq!(found.is_some(), !members.is_empty() && !others.is_empty());
            let Some(found) = found else { return Ok(()) };
            let at = |curve: &[RocPoint], x: f64| {
                let pair = curve.windows(2).find(|pair| pair[1].false_positive_rate > x).unwrap();
                let (a, b) = (&pair[0], &pair[1]);
                let part = (x - a.false_positive_rate) / (b.false_positive_rate - a.false_positive_rate);
                a.true_positive_rate + part * (b.true_positive_rate - a.true_positive_rate)
            };
            let strips = 20_000;
            let thin: f64 = (0..strips)
                .map(|strip| (f64::from(strip) + 0.5) / f64::from(strips))
                .map(|x| (at(&members, x) - at(&others, x)).abs() / f64::from(strips))
                .sum();
            prop_assert!((found - thin).abs() < 2e-3, "{} {}", found, thin);
        }
    }
}
