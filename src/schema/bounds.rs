//! The values that can be, and the rows that say otherwise.

/// The lowest and the highest value that a name or the user allows, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Infinite where there is no lower end.
    pub low: f64,
    /// Infinite where there is no upper end.
    pub high: f64,
}

impl Bounds {
    pub fn hold(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// Rows that something is said about: how many, and the first hundred as a spreadsheet numbers them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    pub first: Vec<u64>,
    pub count: usize,
}

impl Rows {
    /// Rows that are named one by one.
    pub const NAMED: usize = 100;

    pub fn add(&mut self, row: u64) {
        if self.first.len() < Self::NAMED {
            self.first.push(row);
        }
        self.count += 1;
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_allowed_and_a_hundred_rows_are_named() {
        let bounds = Bounds { low: 0.0, high: 100.0 };
        assert!(bounds.hold(0.0) && bounds.hold(100.0) && !bounds.hold(100.5) && !bounds.hold(-1.0));
        let mut rows = Rows::default();
        (2..140).for_each(|row| rows.add(row));
        assert_eq!((rows.first.len(), rows.count), (100, 138));
    }
}
