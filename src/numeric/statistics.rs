//! Means, quantiles, ranks and intervals of shares, with ties and gaps treated the same way everywhere.

use super::order::key;

/// The mean, or `None` of nothing.
pub fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() { None } else { Some(values.iter().sum::<f64>() / values.len() as f64) }
}

/// How often each of `levels` codes occurs; others are passed over.
pub fn tally(codes: &[u32], levels: usize) -> Vec<usize> {
    let mut counts = vec![0; levels];
    for code in codes {
        if let Some(count) = counts.get_mut(*code as usize) {
            *count += 1;
        }
    }
    counts
}

/// The `share` quantile (0..=1) of sorted values, linear between neighbours (Hyndman and Fan's type 7,
/// doi 10.1080/00031305.1996.10473566, as numpy's default).
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let at = share.clamp(0.0, 1.0) * last as f64;
    let low = libm::floor(at) as usize;
    let high = (low + 1).min(last);
    Some(sorted[low] + (sorted[high] - sorted[low]) * (at - low as f64))
}

/// Mid-ranks from 1, ties sharing the mean of their places. NaN is not allowed.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let pack = |(at, value): (usize, &f64)| u128::from(key(*value)) << 32 | at as u128;
    let mut packed: Vec<u128> = values.iter().enumerate().map(pack).collect();
    packed.sort_unstable();
    let order: Vec<u32> = packed.into_iter().map(|packed| packed as u32).collect();
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let mut end = start + 1;
        while end < order.len() && values[order[end] as usize] == values[order[start] as usize] {
            end += 1;
        }
        let rank = (start + 1 + end) as f64 / 2.0;
        for place in &order[start..end] {
            ranks[*place as usize] = rank;
        }
        start = end;
    }
    ranks
}

/// The 97.5 % quantile of the standard normal distribution.
const NORMAL_975: f64 = 1.959_963_984_540_054;

/// Wilson's 95 % interval (low, high) of a share, `0 <= low <= successes / trials <= high <= 1`
/// (doi 10.1080/01621459.1927.10502953). `None` without trials, or with more successes than trials.
pub fn wilson(successes: u64, trials: u64) -> Option<(f64, f64)> {
    if trials == 0 || successes > trials {
        return None;
    }
    let count = trials as f64;
    let share = successes as f64 / count;
    let square = NORMAL_975 * NORMAL_975;
    let center = (share + square / (2.0 * count)) / (1.0 + square / count);
    let root = libm::sqrt(share * (1.0 - share) / count + square / (4.0 * count * count));
    let reach = NORMAL_975 * root / (1.0 + square / count);
    // At both ends the interval touches 0 or 1 exactly; rounding may miss that by a hair.
    let low = if successes == 0 { 0.0 } else { (center - reach).max(0.0) };
    let high = if successes == trials { 1.0 } else { (center + reach).min(1.0) };
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_their_neighbours() {
        let sorted = [1.0, 2.0, 4.0, 8.0];
        assert_eq!(quantile(&sorted, 0.5), Some(3.0));
        assert_eq!(quantile(&sorted, 0.0), Some(1.0));
        assert_eq!(quantile(&sorted, 1.0), Some(8.0));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), vec![3.5, 1.0, 3.5, 2.0]);
    }

    #[test]
    fn a_share_lies_in_its_interval_which_touches_the_ends() {
        for trials in 1..200 {
            for successes in 0..=trials {
                let share = successes as f64 / trials as f64;
                let (low, high) = wilson(successes, trials).unwrap();
                assert!(
                    0.0 <= low && low <= share && share <= high && high <= 1.0,
                    "{successes} of {trials}"
                );
                assert_eq!(low == 0.0, successes == 0, "{successes} of {trials}");
                assert_eq!(high == 1.0, successes == trials, "{successes} of {trials}");
            }
        }
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(2, 1), None);
    }
}
