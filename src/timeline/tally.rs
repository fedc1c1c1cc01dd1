//! What is known of one measure of one kind of event, event by event.

/// Counts and sums that every summary is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tally {
    pub count: f64,
    pub missing: f64,
    pub mean: f64,
    pub least: f64,
    pub most: f64,
    pub last: f64,
    /// Sum of squared distances to the mean.
    squares: f64,
    mean_time: f64,
    /// Sums of squares of time, and of time with value, about their means.
    time_squares: f64,
    products: f64,
}

impl Tally {
    pub const NONE: Tally = Tally {
        count: 0.0,
        missing: 0.0,
        mean: 0.0,
        least: f64::INFINITY,
        most: f64::NEG_INFINITY,
        last: f64::NAN,
        squares: 0.0,
        mean_time: 0.0,
        time_squares: 0.0,
        products: 0.0,
    };

    /// One more event, later than those before. Updated as it comes (Welford 1962, doi
    /// 10.1080/00401706.1962.10490022), so that large values with small differences lose nothing.
    pub fn add(&mut self, time: f64, value: f64) {
        if value.is_nan() {
            self.missing += 1.0;
            return;
        }
        self.count += 1.0;
        let (ahead, sooner) = (value - self.mean, time - self.mean_time);
        self.mean += ahead / self.count;
        self.mean_time += sooner / self.count;
        self.squares += ahead * (value - self.mean);
        self.time_squares += sooner * (time - self.mean_time);
        self.products += sooner * (value - self.mean);
        (self.least, self.most) = (self.least.min(value), self.most.max(value));
        self.last = value;
    }

    pub fn total(&self) -> f64 {
        self.mean * self.count
    }

    fn known(&self, value: f64) -> f64 {
        if self.count > 0.0 { value } else { f64::NAN }
    }

    pub fn mean(&self) -> f64 {
        self.known(self.mean)
    }

    pub fn least(&self) -> f64 {
        self.known(self.least)
    }

    pub fn most(&self) -> f64 {
        self.known(self.most)
    }

    /// Standard deviation of the values; 0 for one value.
    pub fn spread(&self) -> f64 {
        self.known((self.squares / self.count.max(1.0)).max(0.0).sqrt())
    }

    /// Change per unit of time by least squares; NaN where all is at one time.
    pub fn slope(&self) -> f64 {
        if self.time_squares > 1e-9 { self.products / self.time_squares } else { f64::NAN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_by_hand() {
        let mut tally = Tally::NONE;
        for (time, value) in [(1.0, 2.0), (2.0, f64::NAN), (3.0, 4.0), (5.0, 9.0)] {
            tally.add(time, value);
        }
        assert_eq!((tally.count, tally.missing, tally.total(), tally.mean()), (3.0, 1.0, 15.0, 5.0));
        assert_eq!((tally.least(), tally.most(), tally.last), (2.0, 9.0, 9.0));
        assert!((tally.spread() - (26.0_f64 / 3.0).sqrt()).abs() < 1e-12);
        // Times 1, 3, 5 about 3: (-2)(-3) + 0 + 2 * 4 = 14 over 8.
        assert!((tally.slope() - 1.75).abs() < 1e-12);
        assert!(Tally::NONE.mean().is_nan() && Tally::NONE.slope().is_nan() && Tally::NONE.spread().is_nan());
    }
}
