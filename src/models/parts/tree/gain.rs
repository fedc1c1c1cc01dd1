//! The best split of one leaf by one column, from its histogram.
//!
//! # Formula
//! With gradients G and hessians H of both sides, G_l^2/(H_l + lambda) + G_r^2/(H_r + lambda) (Chen and Guestrin
//! 2016, doi 10.1145/2939672.2939785). Bins are screened in f32, which vectorises; the winner is judged in f64
//! from the whole numbers before columns are compared.

use crate::numeric::order::key;
use wide::{f32x4, i32x4};

use super::histogram::Scale;
use super::search::Cut;

/// What a split must keep to.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    pub scale: Scale,
    /// L2 penalty on leaf values.
    pub lambda: f64,
    /// Least hessian of a side.
    pub least: f64,
    /// -1, 0 or 1: whether leaf values must fall, may do as they like, or must rise with the column.
    pub monotone: i8,
}

/// A split that could be made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    pub(in crate::models::parts::tree) cut: Cut,
    pub gain: f64,
    /// The packed sum of the left side.
    pub left: i64,
    pub column: u32,
}

/// Cells of a column: bins in use, missing first, then zeros.
pub type Cells = [i64; 256];

/// Scratch for one column after the other.
#[derive(Default)]
pub struct Scan {
    /// Key of the value asked for, then the bin.
    ranked: Vec<u128>,
}

/// Gains compared side by side.
const LANES: usize = 4;

/// What a gain in single precision may be off by, relative, with room.
const SLACK: f64 = 1e-4;

/// A gain in steps and the last bin on the left; below 0 where no cut fits.
type Screened = (f32, u8);

const NOTHING: Screened = (-1.0, 0);

/// Hessian that steadies the order of rare levels, and the extra penalty of parting by levels; as in the
/// usual libraries.
const STEADY: f64 = 10.0;

/// Levels on the smaller side of a split, at most.
const MOST_LEVELS: usize = 32;

impl Terms {
    /// G^2 / (H + lambda) of a sum.
    pub fn worth(&self, sum: i64) -> f64 {
        let (gradient, hessian) = self.scale.parts(sum);
        gradient * gradient / (hessian + self.lambda)
    }

    /// The leaf value that a sum asks for.
    pub fn value(&self, sum: i64) -> f64 {
        let (gradient, hessian) = self.scale.parts(sum);
        -gradient / (hessian + self.lambda)
    }

    fn allows(&self, left: i64, right: i64) -> bool {
        match self.monotone {
            0 => true,
            direction => (self.value(right) - self.value(left)) * f64::from(direction) >= 0.0,
        }
    }
}

/// The best cut of a column whose order means something, `count` bins of `cells` in use. `None` too where it is
/// surely below `floor`, the gain of another column.
pub fn ordered(
    cells: &Cells,
    count: usize,
    total: i64,
    terms: &Terms,
    column: u32,
    floor: f64,
) -> Option<Candidate> {
    let gaps = cells[0] != 0;
    let screened = match (terms.monotone, gaps) {
        (0, false) => [screen::<1>(cells, count, total, terms)[0], NOTHING],
        (0, true) => screen::<2>(cells, count, total, terms),
        _ => screen_monotone(cells, count, total, terms),
    };
    let unit = terms.scale.gradient * terms.scale.gradient / terms.scale.hessian;
    let mut best: Option<Candidate> = None;
    for (missing_left, (about, last)) in [false, true].into_iter().zip(screened) {
        let floor = best.map_or(floor, |best| best.gain);
        if about < 0.0 || f64::from(about) * unit < floor * (1.0 - SLACK) {
            continue;
        }
        let known = cells[1..=usize::from(last)].iter().fold(0i64, |sum, cell| sum.wrapping_add(*cell));
        let left = if missing_left { known.wrapping_add(cells[0]) } else { known };
        let right = total.wrapping_sub(left);
        let gain = terms.worth(left) + terms.worth(right);
        if best.is_none_or(|best| gain > best.gain) {
            // Without a gap among the rows, later ones follow the heavier side.
            let missing_left = if gaps { missing_left } else { left as u32 >= right as u32 };
            best = Some(Candidate { cut: Cut::Ordered { last, missing_left }, gain, left, column });
        }
    }
    best
}

/// The bin after which the gain is greatest, the first of equals, with missing on the right and, for two `WAYS`, on
/// the left. One pass: sums of four bins at a time, then their gains side by side in f32.
// Never inline: see the loops of `loss`.
#[inline(never)]
fn screen<const WAYS: usize>(cells: &Cells, count: usize, total: i64, terms: &Terms) -> [Screened; WAYS] {
    let all = |value: f32| f32x4::splat(value);
    let parts = |sum: i64| (all((sum >> 32) as i32 as f32), all(sum as i32 as f32));
    let (all_gradient, all_hessian) = parts(total);
    let (missing_gradient, missing_hessian) = parts(cells[0]);
    let lambda = all((terms.lambda / terms.scale.hessian) as f32);
    let least = all((terms.least / terms.scale.hessian) as f32);
    // So that the first cut, after bin 0, has no known value on its left.
    let mut sum = 0i64.wrapping_sub(cells[0]);
    let mut gains = [all(-1.0); WAYS];
    let mut blocks = [all(0.0); WAYS];
    let mut block = all(0.0);
    let (chunks, _) = cells.as_chunks::<LANES>();
    for cells in &chunks[..count.div_ceil(LANES).min(256 / LANES)] {
        let sums = cells.map(|cell| {
            sum = sum.wrapping_add(cell);
            sum
        });
        let known_gradient = i32x4::new(sums.map(|sum| (sum >> 32) as i32)).round_float();
        let known_hessian = i32x4::new(sums.map(|sum| sum as i32)).round_float();
        for way in 0..WAYS {
            let (mut gradient, mut hessian) = (known_gradient, known_hessian);
            if way == 1 {
                (gradient, hessian) = (gradient + missing_gradient, hessian + missing_hessian);
            }
            let (other_gradient, other_hessian) = (all_gradient - gradient, all_hessian - hessian);
            let (left, right) = (hessian + lambda, other_hessian + lambda);
            // Both fractions over one denominator.
            let above = gradient * gradient * right + other_gradient * other_gradient * left;
            let gain = above / (left * right);
            let better = hessian.simd_ge(least) & other_hessian.simd_ge(least) & gain.simd_gt(gains[way]);
            gains[way] = better.bitselect(gain, gains[way]);
            blocks[way] = better.bitselect(block, blocks[way]);
        }
        block += all(1.0);
    }
    std::array::from_fn(|way| {
        let lanes = gains[way].to_array().into_iter().zip(blocks[way].to_array()).enumerate();
        lanes.fold(NOTHING, |best, (lane, (gain, block))| {
            let bin = block as u8 * LANES as u8 + lane as u8;
            if gain > best.0 || (gain == best.0 && bin < best.1) { (gain, bin) } else { best }
        })
    })
}

/// As [`screen`], among the cuts that a monotone column may make.
fn screen_monotone(cells: &Cells, count: usize, total: i64, terms: &Terms) -> [Screened; 2] {
    let unit = terms.scale.gradient * terms.scale.gradient / terms.scale.hessian;
    [0, cells[0]].map(|start| {
        let mut best = NOTHING;
        let mut left = start;
        for (last, cell) in cells.iter().enumerate().take(count).skip(1) {
            left = left.wrapping_add(*cell);
            let right = total.wrapping_sub(left);
            let heavy = |sum| terms.scale.parts(sum).1 >= terms.least;
            let gain = ((terms.worth(left) + terms.worth(right)) / unit) as f32;
            if heavy(left) && heavy(right) && terms.allows(left, right) && gain > best.0 {
                best = (gain, last as u8);
            }
        }
        best
    })
}

impl Scan {
    /// The best set of levels to go left: levels in the order of the value they ask for, cut from both ends.
    pub fn unordered(&mut self, cells: &[i64], total: i64, terms: &Terms, column: u32) -> Option<Candidate> {
        let terms = Terms { lambda: terms.lambda + STEADY, ..*terms };
        self.ranked.clear();
        for (bin, cell) in cells.iter().enumerate() {
            if *cell != 0 {
                let (gradient, hessian) = terms.scale.parts(*cell);
                self.ranked.push(u128::from(key(gradient / (hessian + STEADY))) << 8 | bin as u128);
            }
        }
        self.ranked.sort_unstable();
        let mut best: Option<(f64, usize, bool, i64)> = None;
        let many = self.ranked.len().saturating_sub(1).min(MOST_LEVELS);
        for backwards in [false, true] {
            let mut side = 0i64;
            for taken in 0..many {
                let place = if backwards { self.ranked.len() - 1 - taken } else { taken };
                side = side.wrapping_add(cells[usize::from(self.ranked[place] as u8)]);
                let other = total.wrapping_sub(side);
                let fits = |sum: i64| terms.scale.parts(sum).1 >= terms.least;
                if !fits(side) || !fits(other) {
                    continue;
                }
                let gain = terms.worth(side) + terms.worth(other);
                if best.is_none_or(|(most, ..)| gain > most) {
                    best = Some((gain, taken + 1, backwards, side));
                }
            }
        }
        let (gain, taken, backwards, left) = best?;
        let mut set = [0u64; 4];
        for place in 0..taken {
            let at = if backwards { self.ranked.len() - 1 - place } else { place };
            let bin = self.ranked[at] as u8;
            set[usize::from(bin >> 6)] |= 1 << (bin & 63);
        }
        // The set names few levels; all others, seen or not, go right.
        Some(Candidate { cut: Cut::Unordered { left: set }, gain, left, column })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(rows: usize) -> Terms {
        Terms { scale: Scale::new(rows, 1.0, 0.25), lambda: 1.0, least: 0.2, monotone: 0 }
    }

    /// Every cut, both sides for missing, in f64.
    fn by_hand(cells: &[i64], terms: &Terms) -> Option<f64> {
        let total: i64 = cells.iter().sum();
        let mut best = None;
        for last in 1..cells.len() {
            for missing_left in [false, true] {
                let left: i64 = cells[1..=last].iter().sum::<i64>() + if missing_left { cells[0] } else { 0 };
                let right = total - left;
                let heavy = |sum| terms.scale.parts(sum).1 >= terms.least;
                if heavy(left) && heavy(right) {
                    let gain = terms.worth(left) + terms.worth(right);
                    best = Some(f64::max(gain, best.unwrap_or(gain)));
                }
            }
        }
        best
    }

    proptest! {
        #[test]
        fn the_screen_loses_nothing_that_matters(rows in prop::collection::vec((0usize..30, -1.0f64..1.0, 0.01f64..0.25), 5..300)) {
            let terms = terms(rows.len());
            let mut cells = [0i64; 256];
            for (bin, gradient, hessian) in &rows {
                cells[*bin] += terms.scale.packer().pack(*gradient as f32, *hessian as f32);
            }
            let total = cells.iter().sum();
            let found = ordered(&cells, 30, total, &terms, 0, f64::NEG_INFINITY);
            let hand = by_hand(&cells[..30], &terms);
            prop_assert_eq!(found.is_some(), hand.is_some());
            if let (Some(found), Some(hand)) = (found, hand) {
                prop_assert!((found.gain - hand).abs() <= 1e-5 * hand.abs().max(1e-3), "{} {}", found.gain, hand);
            }
        }
    }

    #[test]
    fn a_monotone_column_may_only_rise() {
        let mut terms = terms(4);
        let mut cells = [0; 256];
        cells[1] = terms.scale.packer().pack(-1.0, 0.25) * 2;
        cells[2] = terms.scale.packer().pack(1.0, 0.25) * 2;
        let total = cells.iter().sum();
        // The left side asks for a higher value than the right one.
        assert!(ordered(&cells, 3, total, &terms, 0, f64::NEG_INFINITY).is_some());
        terms.monotone = 1;
        assert!(ordered(&cells, 3, total, &terms, 0, f64::NEG_INFINITY).is_none());
        terms.monotone = -1;
        assert!(ordered(&cells, 3, total, &terms, 0, f64::NEG_INFINITY).is_some());
    }
}
