//! What is summed per bin while a forest's tree grows, in whole numbers: sums are exact in any order, a
//! sibling's are a subtraction away, and every machine agrees to the bit.

/// What a tree is grown towards.
pub trait Tally: Sync {
    /// Sums over some rows.
    type Sum: Copy + Default + Send;

    /// What one row, drawn `weight` times, adds.
    fn row(&self, row: u32, weight: u32) -> Self::Sum;
    fn plus(a: Self::Sum, b: Self::Sum) -> Self::Sum;
    fn minus(a: Self::Sum, b: Self::Sum) -> Self::Sum;

    /// Rows in a sum, each as often as it was drawn.
    fn weight(&self, sum: Self::Sum) -> f64;

    /// S^2 / n, summed over classes: the most of it over both sides is the best split (Gini for classes, variance
    /// for numbers).
    fn score(&self, sum: Self::Sum) -> f64;

    /// Whether any row is in a sum.
    fn holds(sum: Self::Sum) -> bool;

    /// The scores of both sides of a split together.
    fn scores(&self, left: Self::Sum, total: Self::Sum) -> f64 {
        self.score(left) + self.score(Self::minus(total, left))
    }

    /// Whether a split could tell nothing more.
    fn is_pure(&self, sum: Self::Sum, rows: &mut dyn Iterator<Item = u32>) -> bool;

    /// By what levels are ordered before they are cut: the share of class `order`, or the mean.
    fn rank(&self, sum: Self::Sum, order: usize) -> f64;

    /// Orders worth trying for a category.
    fn orders(&self) -> usize;

    /// Values per leaf.
    fn lanes(&self) -> usize;

    fn push_leaf(&self, sum: Self::Sum, leaves: &mut Vec<f32>);
}

/// Orders tried for a category when there are more than two classes: one per class, at most this many.
const MOST_ORDERS: usize = 8;

fn orders(classes: usize) -> usize {
    if classes > 2 { classes.min(MOST_ORDERS) } else { 1 }
}

/// Two or three classes, their counts side by side in one word.
pub struct FewClasses<'a> {
    pub codes: &'a [u32],
    pub count: usize,
}

/// Bits per class.
const BITS: u32 = 21;
const MASK: u64 = (1 << BITS) - 1;

impl FewClasses<'_> {
    pub const MOST_CLASSES: usize = 3;
    /// Rows that can be counted.
    pub const MOST_ROWS: usize = MASK as usize;

    fn counts(sum: u64) -> [f64; 3] {
        [(sum & MASK) as u32 as f64, (sum >> BITS & MASK) as u32 as f64, (sum >> (2 * BITS)) as u32 as f64]
    }
}

impl Tally for FewClasses<'_> {
    type Sum = u64;

    fn row(&self, row: u32, weight: u32) -> u64 {
        u64::from(weight) << (BITS * self.codes[row as usize])
    }

    fn plus(a: u64, b: u64) -> u64 {
        a.wrapping_add(b)
    }

    fn minus(a: u64, b: u64) -> u64 {
        a.wrapping_sub(b)
    }

    fn holds(sum: u64) -> bool {
        sum != 0
    }

    fn scores(&self, left: u64, total: u64) -> f64 {
        let ([a, b, c], [all_a, all_b, all_c]) = (Self::counts(left), Self::counts(total));
        // Whole numbers: these are the right side's counts exactly.
        let (d, e, f) = (all_a - a, all_b - b, all_c - c);
        (a * a + b * b + c * c) / (a + b + c) + (d * d + e * e + f * f) / (d + e + f)
    }

    fn weight(&self, sum: u64) -> f64 {
        let [a, b, c] = Self::counts(sum);
        a + b + c
    }

    fn score(&self, sum: u64) -> f64 {
        let [a, b, c] = Self::counts(sum);
        (a * a + b * b + c * c) / (a + b + c)
    }

    fn is_pure(&self, sum: u64, _: &mut dyn Iterator<Item = u32>) -> bool {
        Self::counts(sum).iter().filter(|count| **count > 0.0).count() < 2
    }

    fn rank(&self, sum: u64, order: usize) -> f64 {
        // Two classes: the second one's share.
        let class = if self.orders() == 1 { 1 } else { order };
        Self::counts(sum)[class] / self.weight(sum)
    }

    fn orders(&self) -> usize {
        orders(self.count)
    }

    fn lanes(&self) -> usize {
        self.count
    }

    fn push_leaf(&self, sum: u64, leaves: &mut Vec<f32>) {
        let weight = self.weight(sum);
        leaves.extend(Self::counts(sum)[..self.count].iter().map(|count| (count / weight) as f32));
    }
}

/// Up to `N` classes, a counter each.
pub struct ManyClasses<'a, const N: usize> {
    pub codes: &'a [u32],
    pub count: usize,
}

/// Counters of [`ManyClasses`].
#[derive(Clone, Copy)]
pub struct Counts<const N: usize>([u32; N]);

impl<const N: usize> Default for Counts<N> {
    fn default() -> Self {
        Counts([0; N])
    }
}

impl<const N: usize> Tally for ManyClasses<'_, N> {
    type Sum = Counts<N>;

    fn row(&self, row: u32, weight: u32) -> Counts<N> {
        let mut counts = [0; N];
        counts[self.codes[row as usize] as usize] = weight;
        Counts(counts)
    }

    fn plus(mut a: Counts<N>, b: Counts<N>) -> Counts<N> {
        a.0.iter_mut().zip(b.0).for_each(|(a, b)| *a += b);
        a
    }

    fn minus(mut a: Counts<N>, b: Counts<N>) -> Counts<N> {
        a.0.iter_mut().zip(b.0).for_each(|(a, b)| *a -= b);
        a
    }

    fn holds(sum: Counts<N>) -> bool {
        sum.0.iter().any(|count| *count > 0)
    }

    fn weight(&self, sum: Counts<N>) -> f64 {
        f64::from(sum.0.iter().sum::<u32>())
    }

    fn score(&self, sum: Counts<N>) -> f64 {
        sum.0.iter().map(|count| f64::from(*count) * f64::from(*count)).sum::<f64>() / self.weight(sum)
    }

    fn is_pure(&self, sum: Counts<N>, _: &mut dyn Iterator<Item = u32>) -> bool {
        sum.0.iter().filter(|count| **count > 0).count() < 2
    }

    fn rank(&self, sum: Counts<N>, order: usize) -> f64 {
        // As above, so that both grow the same trees.
        let class = if self.orders() == 1 { 1 } else { order };
        f64::from(sum.0[class]) / self.weight(sum)
    }

    fn orders(&self) -> usize {
        orders(self.count)
    }

    fn lanes(&self) -> usize {
        self.count
    }

    fn push_leaf(&self, sum: Counts<N>, leaves: &mut Vec<f32>) {
        let weight = self.weight(sum);
        leaves.extend(sum.0[..self.count].iter().map(|count| (f64::from(*count) / weight) as f32));
    }
}

/// Numbers in fixed point, their sum above and their count below in one word.
pub struct Numbers<'a> {
    values: &'a [f64],
    fixed: Vec<i64>,
    unit: f64,
}

/// Bits of the count; the rest holds the sum.
const COUNT_BITS: u32 = 22;
const COUNT_MASK: i64 = (1 << COUNT_BITS) - 1;

impl<'a> Numbers<'a> {
    /// Rows that can be counted.
    pub const MOST_ROWS: usize = COUNT_MASK as usize;

    /// `values` about 0; the unit is a power of two, so that equal values stay equal on every machine.
    pub fn new(values: &'a [f64]) -> Self {
        let most = values.iter().fold(0.0, |most, value| f64::max(most, value.abs()));
        let room = 41 - (usize::BITS - values.len().leading_zeros()) as i32 - 1;
        let unit = if most > 0.0 { libm::ldexp(1.0, libm::ilogb(most) + 1 - room) } else { 1.0 };
        let fixed = values.iter().map(|value| libm::rint(value / unit) as i64).collect();
        Numbers { values, fixed, unit }
    }

    /// What one step of the fixed point stands for.
    pub fn unit(&self) -> f64 {
        self.unit
    }

    /// The value of a row in units.
    pub fn fixed(&self, row: u32) -> i64 {
        self.fixed[row as usize]
    }

    /// Whether all of `rows` have the same value.
    pub fn are_one(&self, rows: &mut dyn Iterator<Item = u32>) -> bool {
        let Some(first) = rows.next() else { return true };
        for row in rows {
            if self.values[row as usize] != self.values[first as usize] {
                return false;
            }
        }
        true
    }

    fn parts(sum: i64) -> (f64, f64) {
        ((sum >> COUNT_BITS) as f64, (sum & COUNT_MASK) as f64)
    }
}

impl Tally for Numbers<'_> {
    type Sum = i64;

    fn row(&self, row: u32, weight: u32) -> i64 {
        ((self.fixed[row as usize] * i64::from(weight)) << COUNT_BITS) + i64::from(weight)
    }

    fn plus(a: i64, b: i64) -> i64 {
        a.wrapping_add(b)
    }

    fn minus(a: i64, b: i64) -> i64 {
        a.wrapping_sub(b)
    }

    fn holds(sum: i64) -> bool {
        // The count stands in the lowest bits, and no row counts for nothing.
        sum & COUNT_MASK != 0
    }

    fn weight(&self, sum: i64) -> f64 {
        Self::parts(sum).1
    }

    fn score(&self, sum: i64) -> f64 {
        let (total, count) = Self::parts(sum);
        total * total / count
    }

    fn is_pure(&self, _: i64, rows: &mut dyn Iterator<Item = u32>) -> bool {
        self.are_one(rows)
    }

    fn rank(&self, sum: i64, _: usize) -> f64 {
        let (total, count) = Self::parts(sum);
        total / count
    }

    fn orders(&self) -> usize {
        1
    }

    fn lanes(&self) -> usize {
        1
    }

    fn push_leaf(&self, sum: i64, leaves: &mut Vec<f32>) {
        let (total, count) = Self::parts(sum);
        leaves.push((total / count * self.unit) as f32);
    }
}
