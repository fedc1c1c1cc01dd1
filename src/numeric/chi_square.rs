//! The chi-square distribution: how rare a sum of squares is. Whole degrees of freedom have finite sums
//! (Abramowitz and Stegun 26.4.4 and 26.4.5).

/// The chance that a chi-square of `freedom` degrees lies above `value`; `None` without freedom or where `value` is no
/// number. In 0..=1.
pub fn above(value: f64, freedom: usize) -> Option<f64> {
    if value.is_nan() || freedom == 0 {
        return None;
    }
    let half = (value / 2.0).max(0.0);
    let odd = freedom % 2 == 1;
    // Each term is the one before, times half over the next step of 1 (or of 1/2, 3/2, ...).
    let mut sum = if odd { libm::erfc(libm::sqrt(half)) } else { 0.0 };
    let mut term = match odd {
        true => libm::exp(-half) * 2.0 * libm::sqrt(half / std::f64::consts::PI),
        false => libm::exp(-half),
    };
    let mut step = if odd { 1.5 } else { 1.0 };
    for _ in 0..freedom / 2 {
        sum += term;
        term *= half / step;
        step += 1.0;
    }
    Some(sum.clamp(0.0, 1.0))
}

/// The value above which `tail` of the distribution lies, 0 < tail <= 1, by bisection; `None` without freedom.
pub fn beyond(tail: f64, freedom: usize) -> Option<f64> {
    if !(tail > 0.0 && tail <= 1.0) {
        return None;
    }
    let (mut low, mut high) = (0.0, 1.0);
    while above(high, freedom)? > tail {
        (low, high) = (high, high * 2.0);
    }
    for _ in 0..200 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if above(middle, freedom)? > tail { low = middle } else { high = middle }
    }
    Some(low)
}

/// How rare a table of two columns is by chance where both sides are alike: the chi-square test with N - 1
/// (doi 10.1002/sim.2832). Counts may be fractions; rows of nothing are passed over. `None` where less than one is
/// expected somewhere, or without two rows.
pub fn of_table(counts: &[[f64; 2]]) -> Option<f64> {
    let side = |side: usize| counts.iter().map(|count| count[side]).sum::<f64>();
    let sides = [side(0), side(1)];
    let all = sides[0] + sides[1];
    let (mut sum, mut rows) = (0.0, 0_usize);
    for count in counts {
        let total = count[0] + count[1];
        if total == 0.0 {
            continue;
        }
        rows += 1;
        for (side, seen) in sides.iter().zip(count) {
            let expected = total * side / all;
            if expected < 1.0 {
                return None;
            }
            sum += (seen - expected) * (seen - expected) / expected;
        }
    }
    above(sum * (all - 1.0) / all, rows.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_beyond_is_as_rare_as_was_asked() {
        for freedom in [1, 2, 9, 40] {
            for tail in [0.5, 0.05, 1e-3, 1e-9] {
                let value = beyond(tail, freedom).unwrap();
                assert!((above(value, freedom).unwrap() / tail - 1.0).abs() < 1e-9, "{freedom} {tail}");
            }
        }
        assert_eq!((beyond(0.0, 3), beyond(0.1, 0)), (None, None));
    }

    #[test]
    fn a_table_with_too_few_somewhere_is_not_judged() {
        assert_eq!(of_table(&[[30.0, 0.2], [70.0, 0.3]]), None);
        assert_eq!(of_table(&[[30.0, 20.0]]), None);
        assert_eq!(of_table(&[]), None);
        assert_eq!(of_table(&[[30.0, 30.0], [0.0, 0.0], [70.0, 70.0]]), Some(1.0));
    }

    #[test]
    fn the_values_of_the_tables_come_out() {
        for (value, freedom, chance) in [
            (3.841_458_820_694_124, 1, 0.05),
            (5.991_464_547_107_979, 2, 0.05),
            (7.814_727_903_251_179, 3, 0.05),
            (18.307_038_053_275_146, 10, 0.05),
            (6.634_896_601_021_213, 1, 0.01),
            (24.995_790_139_728_616, 15, 0.05),
        ] {
            let found = above(value, freedom).unwrap();
            assert!((found - chance).abs() < 1e-12, "{value} {freedom}: {found}");
        }
        assert_eq!((above(0.0, 3), above(1.0, 0), above(f64::NAN, 1)), (Some(1.0), None, None));
        assert_eq!(above(1e6, 4), Some(0.0));
    }
}
