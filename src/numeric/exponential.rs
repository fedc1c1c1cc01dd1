//! e^x without a branch, so that loops over rows vectorise; the same bits on every machine.
//!
//! # Formula
//! x = k ln 2 + r with |r| <= ln 2 / 2 (Cody and Waite 1980), e^r by its Taylor sum to r^13, then 2^k through the
//! exponent's bits. Within 4e-16 of the true value, relative.

/// Adding this to a number of moderate size rounds it to a whole one, which then stands in the lowest bits.
const ROUND: f64 = 6_755_399_441_055_744.0;

/// ln 2 in two parts, the first with zeros at its end, so that `k` times it is exact.
const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// 1/0! to 1/13!, the highest first.
const TAYLOR: [f64; 14] = [
    1.0 / 6_227_020_800.0,
    1.0 / 479_001_600.0,
    1.0 / 39_916_800.0,
    1.0 / 3_628_800.0,
    1.0 / 362_880.0,
    1.0 / 40_320.0,
    1.0 / 5_040.0,
    1.0 / 720.0,
    1.0 / 120.0,
    1.0 / 24.0,
    1.0 / 6.0,
    0.5,
    1.0,
    1.0,
];

/// e^x for x in -700..=700; beyond, that of the nearer end. NaN stays NaN.
pub fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    let rounded = x * std::f64::consts::LOG2_E + ROUND;
    let k = rounded - ROUND;
    let r = (x - k * LN2_HIGH) - k * LN2_LOW;
    let sum = TAYLOR.iter().fold(0.0, |sum, factor| sum * r + factor);
    let power = f64::from_bits((rounded.to_bits() << 52).wrapping_add(1023 << 52));
    sum * power
}

/// As [`ROUND`], for f32.
const ROUND_F32: f32 = 12_582_912.0;

const LN2_HIGH_F32: f32 = 0.693_359_4;
const LN2_LOW_F32: f32 = -2.121_944_4e-4;

/// 1/0! to 1/7!, the highest first.
const TAYLOR_F32: [f32; 8] = [1.0 / 5_040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0];

/// e^x for x in -87..=88 in single precision, within 2e-7, relative; beyond, that of the nearer end. NaN stays NaN.
pub fn exp_f32(x: f32) -> f32 {
    // Comparisons and not clamp: these compile to one instruction a lane.
    let x = if x < -87.0 { -87.0 } else { x };
    let x = if x > 88.0 { 88.0 } else { x };
    let rounded = x * std::f32::consts::LOG2_E + ROUND_F32;
    let k = rounded - ROUND_F32;
    let r = (x - k * LN2_HIGH_F32) - k * LN2_LOW_F32;
    let sum = TAYLOR_F32.iter().fold(0.0, |sum, factor| sum * r + factor);
    let power = f32::from_bits((rounded.to_bits() << 23).wrapping_add(127 << 23));
    sum * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_single_one_agrees_with_the_double_one() {
        for step in -86_990..=87_990 {
            let x = step as f32 * 0.001;
            let (single, double) = (f64::from(exp_f32(x)), exp(f64::from(x)));
            assert!(((single - double) / double).abs() < 2e-7, "{x}: {single} {double}");
        }
        assert_eq!(exp_f32(0.0), 1.0);
        assert_eq!(exp_f32(f32::INFINITY), exp_f32(88.0));
        assert!(exp_f32(-1e9) > 0.0 && exp_f32(f32::NAN).is_nan());
    }

    #[test]
    fn it_agrees_with_the_library() {
        for step in -70_000..=70_000 {
            let x = f64::from(step) * 0.01 + 0.001_234;
            if x.abs() <= 700.0 {
                let (ours, theirs) = (exp(x), libm::exp(x));
                assert!(((ours - theirs) / theirs).abs() < 1e-15, "{x}: {ours} {theirs}");
            }
        }
        assert_eq!(exp(0.0), 1.0);
    }

    #[test]
    fn beyond_its_ends_it_stays_finite_and_nan_stays_nan() {
        assert_eq!(exp(1e9), exp(700.0));
        assert_eq!(exp(f64::NEG_INFINITY), exp(-700.0));
        assert!(exp(700.0).is_finite() && exp(-700.0) > 0.0);
        assert!(exp(f64::NAN).is_nan());
    }
}
