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

#[cfg(test)]
mod tests {
    use super::*;

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
