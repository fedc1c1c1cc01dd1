//! Sums that are integrals: Gauss and Legendre's points, exact for polynomials.
//!
//! # Formula
//! With `count` points the integral from 0 to 1 of every polynomial of degree `2 count - 1` or less is the weighted sum
//! of its values. Points are the roots of Legendre's polynomial, found by Newton's steps from Tricomi's guess; weights
//! are `2 / ((1 - x^2) P'(x)^2)` on -1 to 1 (Davis and Rabinowitz 1984, Methods of Numerical Integration, 2.7).

use std::f64::consts::PI;

/// One point of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Between 0 and 1, exclusive.
    pub at: f64,
    /// `1 - at`, without what the subtraction would round away.
    pub left: f64,
    /// Above 0; those of a rule sum to 1.
    pub weight: f64,
}

/// Newton's steps at most; five suffice from so good a guess.
const STEPS: usize = 20;

/// The rule of `count` points on 0 to 1, ascending.
pub fn gauss(count: usize) -> Vec<Point> {
    let point = |place: usize| {
        // From the right end, where the guess is for the place-th largest root.
        let angle = PI * (place as f64 + 0.75) / (count as f64 + 0.5);
        let mut root = libm::cos(angle);
        let mut slope = 1.0;
        for _ in 0..STEPS {
            let (value, next) = legendre(count, root);
            slope = next;
            let change = value / slope;
            root -= change;
            if change.abs() < 1e-16 {
                break;
            }
        }
        let apart = (1.0 - root) * (1.0 + root);
        Point { at: (1.0 + root) / 2.0, left: (1.0 - root) / 2.0, weight: 1.0 / (apart * slope * slope) }
    };
    // One half is worked out, the other mirrors it.
    let upper: Vec<Point> = (0..count.div_ceil(2)).map(point).collect();
    let mirrored = |point: &Point| Point { at: point.left, left: point.at, weight: point.weight };
    upper.iter().map(mirrored).take(count / 2).chain(upper.iter().rev().copied()).collect()
}

/// Legendre's polynomial of degree `count` at `x` (within -1 to 1, exclusive), and its slope.
fn legendre(count: usize, x: f64) -> (f64, f64) {
    let (mut before, mut now) = (0.0, 1.0);
    for degree in 1..=count {
        let degree = degree as f64;
        (before, now) = (now, ((2.0 * degree - 1.0) * x * now - (degree - 1.0) * before) / degree);
    }
    (now, count as f64 * (before - x * now) / ((1.0 - x) * (1.0 + x)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_are_summed_exactly() {
        for count in 1..80 {
            let points = gauss(count);
            assert_eq!(points.len(), count);
            assert!(points.windows(2).all(|pair| pair[0].at < pair[1].at));
            for power in 0..2 * count {
                let sum: f64 =
                    points.iter().map(|point| point.weight * libm::pow(point.at, power as f64)).sum();
                assert!(
                    (sum * (power as f64 + 1.0) - 1.0).abs() < 1e-11,
                    "{count} points, power {power}: {sum}"
                );
            }
            // One power more is beyond them.
            let more = 2.0 * count as f64;
            let sum: f64 = points.iter().map(|point| point.weight * libm::pow(point.at, more)).sum();
            assert!(count > 8 || (sum * (more + 1.0) - 1.0).abs() > 1e-11, "{count}");
        }
    }

    #[test]
    fn two_points_by_hand() {
        let points = gauss(2);
        let root = 1.0 / 3f64.sqrt();
        assert!((points[0].at - (1.0 - root) / 2.0).abs() < 1e-15 && (points[0].weight - 0.5).abs() < 1e-15);
        assert!((points[1].left - points[0].at).abs() < 1e-15);
    }
}
