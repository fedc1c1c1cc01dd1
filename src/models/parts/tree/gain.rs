//! The best split of one leaf by one column, from its histogram.
//!
//! # Formula
//! With gradients G and hessians H of both sides, G_l^2/(H_l + lambda) + G_r^2/(H_r + lambda) (Chen and Guestrin
//! 2016, doi 10.1145/2939672.2939785). Bins are screened in f32, which vectorises; the winner is judged in f64
//! from the whole numbers before columns are compared.

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

/// Scratch for one column after the other. The first three hold, for each bin that rows fall into, the bin and
/// what it and the known bins before it sum to.
pub struct Scan {
    bins: [u8; 256],
    gradients: [i32; 256],
    hessians: [u32; 256],
    gains: [f32; 256],
    ranked: Vec<(f64, u8)>,
}

impl Default for Scan {
    fn default() -> Self {
        Scan {
            bins: [0; 256],
            gradients: [0; 256],
            hessians: [0; 256],
            gains: [0.0; 256],
            ranked: Vec::new(),
        }
    }
}

/// Gains compared side by side.
const LANES: usize = 8;

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

impl Scan {
    /// The best cut of a column whose order means something; `cells` holds the bins in use, missing first.
    pub fn ordered(&mut self, cells: &[i64], total: i64, terms: &Terms, column: u32) -> Option<Candidate> {
        let gaps = cells[0] != 0;
        let many = self.sum(cells);
        let mut best: Option<Candidate> = None;
        for missing_left in [false, true].into_iter().take(1 + usize::from(gaps)) {
            let start = if missing_left { cells[0] } else { 0 };
            let Some(place) = self.screen(many, start, total, terms) else { continue };
            let known = (i64::from(self.gradients[place]) << 32) + i64::from(self.hessians[place]);
            let left = start.wrapping_add(known);
            let right = total.wrapping_sub(left);
            let gain = terms.worth(left) + terms.worth(right);
            if terms.allows(left, right) && best.is_none_or(|best| gain > best.gain) {
                // Without a gap among the rows, later ones follow the heavier side.
                let heavier = left as u32 >= right as u32;
                let missing_left = if gaps { missing_left } else { heavier };
                best = Some(Candidate {
                    cut: Cut::Ordered { last: self.bins[place], missing_left },
                    gain,
                    left,
                    column,
                });
            }
        }
        best
    }

    /// Sums up the known bins and tells how many places that fills. A bin without rows parts them as the one before
    /// it does, so that it takes none; the first has one for the cut that parts missing from known.
    fn sum(&mut self, cells: &[i64]) -> usize {
        let Some((first, others)) = cells[1..].split_first() else { return 0 };
        let mut sum = *first;
        (self.bins[0], self.gradients[0], self.hessians[0]) = (1, (sum >> 32) as i32, sum as u32);
        // A byte can neither leave the arrays nor run over: 255 bins are known.
        let mut many = 1u8;
        for (at, cell) in others.iter().enumerate() {
            sum = sum.wrapping_add(*cell);
            let place = usize::from(many);
            self.bins[place] = (at + 2) as u8;
            self.gradients[place] = (sum >> 32) as i32;
            self.hessians[place] = sum as u32;
            many = many.wrapping_add(u8::from(*cell != 0));
        }
        usize::from(many)
    }

    /// The place, of the first `many`, after which the f32 gain is greatest; the first of equals. `start` is added to
    /// the left side.
    fn screen(&mut self, many: usize, start: i64, total: i64, terms: &Terms) -> Option<usize> {
        let (start_gradient, start_hessian) = ((start >> 32) as i32, start as u32);
        let (all_gradient, all_hessian) = ((total >> 32) as i32 as f32, total as u32 as f32);
        let lambda = (terms.lambda / terms.scale.hessian) as f32;
        let least = (terms.least / terms.scale.hessian) as f32;
        let pairs = self.gradients[..many].iter().zip(&self.hessians[..many]);
        for (gain, (gradient, hessian)) in self.gains[..many].iter_mut().zip(pairs) {
            let gradient = gradient.wrapping_add(start_gradient) as f32;
            let hessian = hessian.wrapping_add(start_hessian) as f32;
            let (other_gradient, other_hessian) = (all_gradient - gradient, all_hessian - hessian);
            let worth = gradient * gradient / (hessian + lambda)
                + other_gradient * other_gradient / (other_hessian + lambda);
            let fits = (hessian >= least) & (other_hessian >= least);
            *gain = if fits { worth } else { -1.0 };
        }
        if terms.monotone != 0 {
            let direction = f32::from(terms.monotone);
            for place in 0..many {
                let gradient = self.gradients[place].wrapping_add(start_gradient) as f32;
                let hessian = self.hessians[place].wrapping_add(start_hessian) as f32;
                let left = -gradient / (hessian + lambda);
                let right = -(all_gradient - gradient) / (all_hessian - hessian + lambda);
                if (right - left) * direction < 0.0 {
                    self.gains[place] = -1.0;
                }
            }
        }
        let whole = many.next_multiple_of(LANES);
        self.gains[many..whole].fill(-1.0);
        let mut lanes = [-1.0f32; LANES];
        for gains in self.gains[..whole].chunks_exact(LANES) {
            for (lane, gain) in lanes.iter_mut().zip(gains) {
                *lane = if *gain > *lane { *gain } else { *lane };
            }
        }
        let most = lanes.into_iter().fold(-1.0, f32::max);
        if most > -1.0 { self.gains[..many].iter().position(|gain| *gain == most) } else { None }
    }

    /// The best set of levels to go left: levels in the order of the value they ask for, cut from both ends.
    pub fn unordered(&mut self, cells: &[i64], total: i64, terms: &Terms, column: u32) -> Option<Candidate> {
        let terms = Terms { lambda: terms.lambda + STEADY, ..*terms };
        self.ranked.clear();
        for (bin, cell) in cells.iter().enumerate() {
            if *cell != 0 {
                let (gradient, hessian) = terms.scale.parts(*cell);
                self.ranked.push((gradient / (hessian + STEADY), bin as u8));
            }
        }
        self.ranked.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let mut best: Option<(f64, usize, bool, i64)> = None;
        let many = self.ranked.len().saturating_sub(1).min(MOST_LEVELS);
        for backwards in [false, true] {
            let mut side = 0i64;
            for taken in 0..many {
                let place = if backwards { self.ranked.len() - 1 - taken } else { taken };
                side = side.wrapping_add(cells[usize::from(self.ranked[place].1)]);
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
            let bin = self.ranked[at].1;
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
            let mut cells = vec![0i64; 30];
            for (bin, gradient, hessian) in &rows {
                cells[*bin] += terms.scale.packer().pack(*gradient as f32, *hessian as f32);
            }
            let total = cells.iter().sum();
            let found = Scan::default().ordered(&cells, total, &terms, 0);
            let hand = by_hand(&cells, &terms);
            prop_assert_eq!(found.is_some(), hand.is_some());
            if let (Some(found), Some(hand)) = (found, hand) {
                prop_assert!((found.gain - hand).abs() <= 1e-5 * hand.abs().max(1e-3), "{} {}", found.gain, hand);
            }
        }
    }

    #[test]
    fn a_monotone_column_may_only_rise() {
        let mut terms = terms(4);
        let cells = [0, terms.scale.packer().pack(-1.0, 0.25) * 2, terms.scale.packer().pack(1.0, 0.25) * 2];
        let total = cells.iter().sum();
        // The left side asks for a higher value than the right one.
        assert!(Scan::default().ordered(&cells, total, &terms, 0).is_some());
        terms.monotone = 1;
        assert!(Scan::default().ordered(&cells, total, &terms, 0).is_none());
        terms.monotone = -1;
        assert!(Scan::default().ordered(&cells, total, &terms, 0).is_some());
    }
}
