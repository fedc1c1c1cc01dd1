//! Fisher's exact test of two shares: right also where one of them is of a few rows, or is nothing.

/// Tables count as no likelier than the one seen up to this much; their chances come from products.
const SLACK: f64 = 1e-9;

/// How rare two shares so unlike are by chance, `hits[0]` of `sides[0]` against `hits[1]` of `sides[1]`: the chance of
/// all tables with the same sums that are no likelier (two-sided, as R and scipy have it). `None` where there are more hits
/// than rows.
pub fn two_sided(hits: [u64; 2], sides: [u64; 2]) -> Option<f64> {
    let [first, second] = sides;
    let all = hits[0].checked_add(hits[1])?;
    if hits[0] > first || hits[1] > second {
        return None;
    }
    // How likely a table with `k` hits on the first side is against the one before.
    let ratio = |k: u64| {
        let over = (first - k + 1) as f64 * (all - k + 1) as f64;
        over / (k as f64 * (second + k - all) as f64)
    };
    let (least, most) = (all.saturating_sub(second), all.min(first));
    let middle = ((first + 1) as f64 * (all + 1) as f64 / (first + second + 2) as f64) as u64;
    let middle = middle.clamp(least, most);
    // From the likeliest table outwards, so that nothing overflows, and until nothing is left.
    let walk = |steps: &mut dyn Iterator<Item = f64>| {
        let mut chance = 1.0;
        let chances = steps.map_while(|step| {
            chance *= step;
            (chance > 0.0).then_some(chance)
        });
        chances.collect::<Vec<f64>>()
    };
    let down = walk(&mut (least + 1..=middle).rev().map(|k| 1.0 / ratio(k)));
    let up = walk(&mut (middle + 1..=most).map(ratio));
    let seen = match hits[0] {
        own if own < middle => down.get((middle - own - 1) as usize).copied(),
        own if own > middle => up.get((own - middle - 1) as usize).copied(),
        _ => Some(1.0),
    };
    let Some(seen) = seen else { return Some(0.0) };
    let (mut rarer, mut whole) = (0.0, 0.0);
    for chance in down.into_iter().chain([1.0]).chain(up) {
        whole += chance;
        rarer += if chance <= seen * (1.0 + SLACK) { chance } else { 0.0 };
    }
    Some((rarer / whole).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lady_tasting_tea_and_shares_of_nothing() {
        // Three of four against one of four: 34 of 70 ways are no likelier.
        assert!((two_sided([3, 1], [4, 4]).unwrap() - 34.0 / 70.0).abs() < 1e-12);
        assert_eq!(two_sided([0, 0], [40, 7]), Some(1.0));
        assert_eq!(two_sided([40, 7], [40, 7]), Some(1.0));
        assert_eq!(two_sided([0, 0], [0, 0]), Some(1.0));
        assert_eq!(two_sided([5, 0], [4, 4]), None);
        assert!(two_sided([0, 9], [600, 9]).unwrap() < 1e-15);
        assert_eq!(two_sided([0, 900_000], [1_000_000, 1_000_000]), Some(0.0));
    }

    #[test]
    fn sides_may_change_places() {
        for hits in [[0, 3], [2, 9], [11, 1]] {
            let [a, b] = hits;
            let (one, other) = (two_sided(hits, [12, 31]).unwrap(), two_sided([b, a], [31, 12]).unwrap());
            assert!((one - other).abs() < 1e-12);
        }
    }
}
