//! Counts of the same cells then and now, and how far apart they are.

use crate::numeric::order;

/// Rows expected of a cell on the smaller side, at least; smaller cells are taken together.
const EXPECTED: f64 = 5.0;
/// Known rows on either side for a distribution to be looked at, at least.
const EITHER: f64 = 10.0;

/// Cells, each with its rows then and now. Rows of one person count as one together, so that counts may be fractions.
pub struct Cells {
    counts: Vec<[f64; 2]>,
    /// Sums of both sides.
    pub sides: [f64; 2],
    ordered: bool,
}

impl Cells {
    /// `None` where a side has too few known rows. `ordered` cells are bins of numbers.
    pub fn new(then: &[u32], now: &[u32], persons: [f64; 2], ordered: bool) -> Option<Cells> {
        let pair = |(then, now): (&u32, &u32)| [f64::from(*then) * persons[0], f64::from(*now) * persons[1]];
        let counts: Vec<[f64; 2]> = then.iter().zip(now).map(pair).collect();
        let sides = [0, 1].map(|side| counts.iter().map(|count| count[side]).sum::<f64>());
        sides.iter().all(|side| *side >= EITHER).then_some(Cells { counts, sides, ordered })
    }

    pub fn counts(&self) -> &[[f64; 2]] {
        &self.counts
    }

    /// Of the first `among` cells the one whose share has changed most, and its shares then and now.
    pub fn most(&self, among: usize) -> Option<(usize, [f64; 2])> {
        let shares = |count: &[f64; 2]| [count[0] / self.sides[0], count[1] / self.sides[1]];
        let gap = |shares: [f64; 2]| (shares[1] - shares[0]).abs();
        let all = self.counts.iter().take(among).map(shares).enumerate();
        all.reduce(|best, next| if gap(next.1) > gap(best.1) { next } else { best })
    }

    /// Half of all differences of shares: the share of rows that would have to change their cell (total variation).
    pub fn distance(&self) -> f64 {
        let gap = |count: &[f64; 2]| (count[1] / self.sides[1] - count[0] / self.sides[0]).abs();
        self.counts.iter().map(gap).sum::<f64>() / 2.0
    }

    /// What is expected of a cell on the smaller side, where both are alike.
    fn expected(&self, count: &[f64; 2]) -> f64 {
        (count[0] + count[1]) * self.sides[0].min(self.sides[1]) / (self.sides[0] + self.sides[1])
    }

    /// Cells large enough for a test: bins are joined with the next, small levels with each other. Which are depends on both
    /// sides together alone, so that it favours no outcome.
    pub fn pooled(&self) -> Vec<[f64; 2]> {
        let join = |a: [f64; 2], b: &[f64; 2]| [a[0] + b[0], a[1] + b[1]];
        let mut pooled: Vec<[f64; 2]> = Vec::new();
        let mut small = [0.0, 0.0];
        if self.ordered {
            for count in &self.counts {
                small = join(small, count);
                if self.expected(&small) >= EXPECTED {
                    pooled.push(std::mem::take(&mut small));
                }
            }
        } else {
            let (own, few): (Vec<[f64; 2]>, Vec<[f64; 2]>) =
                self.counts.iter().partition(|count| self.expected(count) >= EXPECTED);
            // The smallest one last: it takes in what is left, where that is too small for a cell.
            pooled = own;
            order::by(&mut pooled, |a, b| (b[0] + b[1]).total_cmp(&(a[0] + a[1])));
            small = few.iter().fold(small, join);
            if self.expected(&small) >= EXPECTED {
                pooled.push(std::mem::take(&mut small));
            }
        }
        if let Some(last) = pooled.last_mut() {
            *last = join(*last, &small);
        }
        pooled
    }
}

/// The population stability index `sum (q - p) ln(q / p)` over shares `p` then and `q` now: the divergence of Jeffreys
/// (doi 10.1098/rspa.1946.0056). Half a row is added to every cell of both sides, so that an empty one has a
/// logarithm. Of two files that are alike it is about a chi-square with one degree less than cells, times `1/n + 1/m`
/// (Yurdakul and Naranjo 2020, Journal of Risk Model Validation). 0 of one cell or none.
pub fn stability_index(cells: &[[f64; 2]]) -> f64 {
    let side = |side: usize| cells.iter().map(|count| count[side] + 0.5).sum::<f64>();
    let sides = [side(0), side(1)];
    let of = |count: &[f64; 2]| {
        let (p, q) = ((count[0] + 0.5) / sides[0], (count[1] + 0.5) / sides[1]);
        (q - p) * libm::log(q / p)
    };
    cells.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_of_shares_that_moved_is_worked_out_by_hand() {
        assert_eq!(stability_index(&[[10.0, 20.0], [10.0, 20.0]]), 0.0);
        assert_eq!((stability_index(&[]), stability_index(&[[7.0, 9.0]])), (0.0, 0.0));
        // Of halves .6 and .4: .2 ln 1.5, to the half rows.
        let own = stability_index(&[[6e6, 4e6], [4e6, 6e6]]);
        assert!((own - 0.4 * libm::log(1.5)).abs() < 1e-6, "{own}");
        assert!(stability_index(&[[50.0, 0.0], [50.0, 100.0]]).is_finite());
    }

    #[test]
    fn small_cells_are_taken_together() {
        let then = [100, 100, 100, 100];
        let cells = |now: &[u32], ordered| Cells::new(&then, now, [1.0, 1.0], ordered).unwrap();
        assert_eq!(cells(&[100, 100, 100, 100], true).pooled().len(), 4);
        // Of ten rows two and a half are expected in each: pairs of bins hold five.
        assert_eq!(cells(&[3, 2, 4, 1], true).pooled(), [[200.0, 5.0], [200.0, 5.0]]);
        let levels = Cells::new(&[300, 90, 4, 6], &[30, 9, 1, 0], [1.0, 1.0], false).unwrap();
        assert_eq!(levels.pooled(), [[300.0, 30.0], [100.0, 10.0]]);
        assert!(Cells::new(&then, &[3, 2, 2, 1], [1.0, 1.0], true).is_none());
        // Four rows a person.
        assert!(Cells::new(&then, &[9, 9, 9, 9], [1.0, 0.25], true).is_none());
    }

    #[test]
    fn what_changed_most_is_told_with_its_shares() {
        let cells = Cells::new(&[50, 30, 20], &[10, 30, 60], [1.0, 1.0], false).unwrap();
        assert_eq!(cells.most(3), Some((0, [0.5, 0.1])));
        assert_eq!((cells.most(1), cells.most(0)), (Some((0, [0.5, 0.1])), None));
        assert!((cells.distance() - 0.4).abs() < 1e-12);
    }
}
