//! How a count may be shown: not at all under a limit.
//!
//! Which others have to be hidden so that small ones cannot be worked out is for [`super::release`] to find.

use serde::Serialize;

/// The smallest count that is shown, 5 to 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Least(u32);

impl Default for Least {
    fn default() -> Self {
        Least(10)
    }
}

impl Least {
    /// `None` outside of 5 to 20.
    pub fn new(count: u32) -> Option<Self> {
        (5..=20).contains(&count).then_some(Least(count))
    }

    pub fn count(self) -> u32 {
        self.0
    }
}

/// A count as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Shown {
    Count(u32),
    /// Fewer than the limit, perhaps none.
    Fewer,
    /// Kept back: it, or what it would tell, may be under the limit.
    Withheld,
}

/// How a figure may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Mark {
    Value,
    /// A share under 5 %.
    Under,
    /// A share over 95 %.
    Over,
    /// Kept back.
    Hidden,
    /// There is nobody to measure.
    Undefined,
}

impl Mark {
    /// Of a share, 0..=1, that may be shown.
    pub fn of_share(share: f64) -> Self {
        match share {
            share if share < 0.05 => Mark::Under,
            share if share > 0.95 => Mark::Over,
            _ => Mark::Value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_stand_from_five_to_twenty() {
        assert_eq!((Least::new(4), Least::new(21)), (None, None));
        assert_eq!(Least::new(20).map(Least::count), Some(20));
        assert_eq!(Least::default().count(), 10);
    }

    #[test]
    fn shares_near_the_ends_are_told_as_such() {
        let marks = [0.0, 0.049, 0.05, 0.95, 0.951, 1.0].map(Mark::of_share);
        assert_eq!(marks, [Mark::Under, Mark::Under, Mark::Value, Mark::Value, Mark::Over, Mark::Over]);
    }
}
