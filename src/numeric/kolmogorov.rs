//! Kolmogorov and Smirnov: how far two distributions are apart at most, and how rare that is by chance.

/// How often the distributions of two files that are alike lie at least `distance` (0..=1) apart, where `count` is
/// half of the harmonic mean of their rows, `n m / (n + m)`; with ties, or where values are known by their bins only, less
/// often. Stephens' approximation (doi 10.2307/2286009), good from a count of 4 on.
pub fn above(distance: f64, count: f64) -> f64 {
    let root = libm::sqrt(count);
    let scaled = (root + 0.12 + 0.11 / root) * distance;
    // Below this the sum is 1 to sixteen digits, and its terms no longer fall.
    if scaled < 0.2 {
        return 1.0;
    }
    let term = |j: i32| {
        let j = f64::from(j);
        libm::exp(-2.0 * j * j * scaled * scaled)
    };
    let sum: f64 = (1..=100).map(|j| if j % 2 == 1 { term(j) } else { -term(j) }).sum();
    (2.0 * sum).clamp(0.0, 1.0)
}

/// The largest distance between two distributions over the same bins, by their counts in order. 0 where one is empty.
pub fn apart(counts: &[[f64; 2]]) -> f64 {
    let side = |side: usize| counts.iter().map(|count| count[side]).sum::<f64>();
    let sides = [side(0), side(1)];
    if sides.iter().any(|side| *side <= 0.0) {
        return 0.0;
    }
    let (mut below, mut most) = ([0.0, 0.0], 0.0_f64);
    for count in counts {
        below = [below[0] + count[0], below[1] + count[1]];
        most = most.max((below[0] / sides[0] - below[1] / sides[1]).abs());
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_are_those_of_the_tables() {
        // The 5 % and 1 % points of Kolmogorov's distribution are 1.358 and 1.628.
        for (scaled, chance) in [(1.3581, 0.05), (1.6276, 0.01)] {
            assert!((above(scaled / 1000.0, 1e6) - chance).abs() < 1e-4);
        }
        assert_eq!((above(0.0, 50.0), above(1.0, 1e4)), (1.0, 0.0));
    }

    #[test]
    fn bins_are_apart_where_their_sums_are() {
        assert_eq!(apart(&[[2.0, 0.0], [2.0, 2.0], [0.0, 2.0]]), 0.5);
        assert_eq!(apart(&[[1.0, 10.0], [3.0, 30.0]]), 0.0);
        assert_eq!((apart(&[]), apart(&[[4.0, 0.0]])), (0.0, 0.0));
    }
}
