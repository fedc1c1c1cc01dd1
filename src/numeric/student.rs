//! Student's t distribution: how rare a value is, and which value is that rare.

/// Terms of the continued fraction, at most; about the root of the larger parameter is needed.
const TERMS: usize = 10_000;
/// Keeps a partial denominator from being nothing.
const TINY: f64 = 1e-300;

/// The chance that a t of so many degrees of freedom lies at least as far from 0 as `t`, on either side:
/// `I_x(freedom / 2, 1 / 2)` with `x = freedom / (freedom + t2)`. `None` without freedom or where `t` is no number.
pub fn two_sided(t: f64, freedom: f64) -> Option<f64> {
    if t.is_nan() || !(freedom > 0.0 && freedom.is_finite()) {
        return None;
    }
    if t.is_infinite() {
        return Some(0.0);
    }
    Some(incomplete_beta(freedom / 2.0, 0.5, freedom / (freedom + t * t), t * t / (freedom + t * t)))
}

/// The t above which `tail` of the distribution lies, 0 < tail <= 1/2, by bisection.
pub fn above(tail: f64, freedom: f64) -> Option<f64> {
    if !(tail > 0.0 && tail <= 0.5) {
        return None;
    }
    let rarer = |t: f64| Some(two_sided(t, freedom)? < 2.0 * tail);
    let (mut low, mut high) = (0.0, 1.0);
    while !rarer(high)? {
        (low, high) = (high, high * 2.0);
        if high > 1e150 {
            return None;
        }
    }
    for _ in 0..200 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if rarer(middle)? { high = middle } else { low = middle }
    }
    Some(low)
}

/// The regularised incomplete beta function at `x`, of which `rest` is what is missing to 1: the continued fraction
/// of DLMF 8.17.22, on the side where it settles quickly, by Lentz's method.
fn incomplete_beta(a: f64, b: f64, x: f64, rest: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if rest <= 0.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - incomplete_beta(b, a, rest, x);
    }
    let scale = libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b);
    let front = libm::exp(scale + a * libm::log(x) + b * libm::log(rest)) / a;
    let term = |place: usize| {
        let m = (place / 2) as f64;
        if place % 2 == 1 {
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0))
        } else {
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m))
        }
    };
    let away = |value: f64| if value.abs() < TINY { TINY } else { value };
    let (mut fraction, mut over, mut under) = (1.0, 1.0, 0.0);
    for place in 1..TERMS {
        let own = term(place);
        under = 1.0 / away(1.0 + own * under);
        over = away(1.0 + own / over);
        let change = over * under;
        fraction *= change;
        if (change - 1.0).abs() < 1e-16 {
            break;
        }
    }
    (front / fraction).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_degree_is_cauchy_and_two_have_a_closed_form() {
        for t in [0.0, 0.1, 0.7, 1.0, 3.0, 40.0] {
            let cauchy = 1.0 - 2.0 * libm::atan(t) / std::f64::consts::PI;
            assert!((two_sided(t, 1.0).unwrap() - cauchy).abs() < 1e-13, "{t}");
            let two = 1.0 - t / libm::sqrt(2.0 + t * t);
            assert!((two_sided(-t, 2.0).unwrap() - two).abs() < 1e-13, "{t}");
        }
        assert_eq!(two_sided(f64::INFINITY, 3.0), Some(0.0));
        assert_eq!((two_sided(1.0, 0.0), two_sided(f64::NAN, 3.0)), (None, None));
    }

    #[test]
    fn what_lies_above_is_as_rare_as_was_asked() {
        for freedom in [1.0, 4.0, 9.0, 99.0, 1e5] {
            for tail in [0.5, 0.2, 0.025, 1e-4] {
                let t = above(tail, freedom).unwrap();
                assert!((two_sided(t, freedom).unwrap() / 2.0 - tail).abs() < 1e-12, "{freedom} {tail}");
            }
        }
        assert!((above(0.025, 1e9).unwrap() - 1.959_963_984_540_054).abs() < 1e-6);
        assert_eq!((above(0.0, 3.0), above(0.7, 3.0)), (None, None));
    }
}
