//! Whether whole numbers of 0 and more can have sums within bounds: phase one of the simplex method, then branch and
//! bound (Land and Doig 1960, doi 10.2307/1910129). A solution is checked in whole numbers before it counts.

/// A sum of some of the numbers, and its bounds; no upper one is `None`.
#[derive(Clone, Debug)]
pub struct Sum {
    pub of: Vec<usize>,
    pub low: i64,
    pub high: Option<i64>,
}

/// Numbers that have all these sums; `None` where there are none. Panics where it cannot decide.
pub fn solution(count: usize, sums: &[Sum]) -> Option<Vec<i64>> {
    let mut open = vec![sums.to_vec()];
    for _ in 0..2000 {
        let sums = open.pop()?;
        let Some(found) = relaxed(count, &sums) else { continue };
        let broken = found.iter().position(|own| (own - own.round()).abs() > 1e-6);
        let Some(at) = broken else {
            let whole: Vec<i64> = found.iter().map(|own| own.round() as i64).collect();
            let fits = |sum: &Sum| {
                let own: i64 = sum.of.iter().map(|at| whole[*at]).sum();
                own >= sum.low && sum.high.is_none_or(|high| own <= high)
            };
            assert!(sums.iter().all(fits) && whole.iter().all(|own| *own >= 0), "rounding broke a sum");
            return Some(whole);
        };
        let below = found[at].floor() as i64;
        let side = |low: i64, high: Option<i64>| [&sums[..], &[Sum { of: vec![at], low, high }]].concat();
        open.push(side(0, Some(below)));
        open.push(side(below + 1, None));
    }
    panic!("too many branches");
}

/// The same in fractions.
fn relaxed(count: usize, sums: &[Sum]) -> Option<Vec<f64>> {
    // a x + s = high and s + t = high - low, or a x - s = low.
    let mut rows: Vec<(Vec<(usize, f64)>, f64)> = Vec::new();
    let mut width = count;
    for sum in sums {
        let mut row: Vec<(usize, f64)> = sum.of.iter().map(|at| (*at, 1.0)).collect();
        match sum.high {
            Some(high) if high < sum.low => return None,
            Some(high) if high == sum.low => rows.push((row, high as f64)),
            Some(high) => {
                row.push((width, 1.0));
                rows.push((row, high as f64));
                if sum.low > 0 {
                    rows.push((vec![(width, 1.0), (width + 1, 1.0)], (high - sum.low) as f64));
                    width += 1;
                }
                width += 1;
            }
            None => {
                row.push((width, -1.0));
                width += 1;
                rows.push((row, sum.low as f64));
            }
        }
    }
    // One artificial number a row; the last column is the right side, the last row what they sum to.
    let height = rows.len();
    let wide = width + 1;
    let mut table = vec![vec![0.0; wide]; height + 1];
    for (at, (row, right)) in rows.iter().enumerate() {
        row.iter().for_each(|(column, value)| table[at][*column] += value);
        table[at][width] = *right;
        let own = table[at].clone();
        table[height].iter_mut().zip(own).for_each(|(sum, own)| *sum -= own);
    }
    let mut basis: Vec<Option<usize>> = vec![None; height];
    for turn in 0..100_000 {
        let cost = &table[height];
        // The steepest; after a while the first, which cannot go round in circles (Bland 1977).
        let falling = (0..width).filter(|column| cost[*column] < -1e-9);
        let enter = match turn < 5_000 {
            true => falling.min_by(|a, b| cost[*a].total_cmp(&cost[*b])),
            false => falling.min(),
        };
        let Some(enter) = enter else { break };
        let ratio = |at: usize| table[at][width] / table[at][enter];
        let rows = (0..height).filter(|at| table[*at][enter] > 1e-9);
        let leave = rows.min_by(|a, b| {
            ratio(*a)
                .total_cmp(&ratio(*b))
                .then(basis[*a].unwrap_or(usize::MAX).cmp(&basis[*b].unwrap_or(usize::MAX)))
        })?;
        let pivot = table[leave][enter];
        table[leave].iter_mut().for_each(|own| *own /= pivot);
        let own = table[leave].clone();
        for (at, row) in table.iter_mut().enumerate() {
            let factor = row[enter];
            if at != leave && factor != 0.0 {
                row.iter_mut().zip(&own).for_each(|(own, pivot)| *own -= factor * pivot);
            }
        }
        basis[leave] = Some(enter);
    }
    if table[height][width].abs() > 1e-6 {
        return None;
    }
    let mut found = vec![0.0; count];
    for (at, own) in basis.iter().enumerate() {
        if let Some(place) = own.filter(|own| *own < count) {
            found[place] = table[at][width];
        }
    }
    Some(found)
}
