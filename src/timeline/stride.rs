//! How long a step is.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::table::date::civil;

/// A step's length.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Stride {
    /// So many units of the time column; days for dates.
    Every(f64),
    /// A month of the calendar, counted from the day of the month on which the term starts.
    Month,
    /// Every event is a step of its own.
    Item,
}

impl Stride {
    /// Reads `7`, `day`, `week`, `month`, `item`.
    ///
    /// # Errors
    /// `bad-step` for anything else.
    pub fn parse(text: &str, calendar: bool) -> Result<Stride> {
        match text.trim() {
            "day" => Ok(Stride::Every(1.0)),
            "week" => Ok(Stride::Every(7.0)),
            "month" if calendar => Ok(Stride::Month),
            "month" => Ok(Stride::Every(30.0)),
            "item" => Ok(Stride::Item),
            other => match other.parse::<f64>() {
                Ok(length) if (1e-6..=1e6).contains(&length) => Ok(Stride::Every(length)),
                _ => Err(Error::new(ErrorKind::BadStep).with("value", other)),
            },
        }
    }

    /// As [`Stride::parse`] reads it.
    pub fn text(self) -> String {
        match self {
            Stride::Every(length) => length.to_string(),
            Stride::Month => "month".to_owned(),
            Stride::Item => "item".to_owned(),
        }
    }

    /// The step in which `time` lies, from 0; what lies before the first belongs to it. `origin` is where steps
    /// begin, `start` the day since 1970-01-01 on which a calendar's term starts. None for steps per item.
    pub fn index(self, time: f64, origin: f64, start: f64) -> Option<usize> {
        let index = match self {
            Stride::Every(length) => libm::floor((time - origin) / length),
            Stride::Month => {
                let (first, now) = (date(start), date(start + time));
                let months = (now.0 - first.0) * 12 + now.1 - first.1;
                (months - i64::from(now.2 < first.2)) as f64
            }
            Stride::Item => return None,
        };
        Some(index.clamp(0.0, 1e9) as usize)
    }
}

/// Year, month and day of a moment in days since 1970-01-01.
fn date(moment: f64) -> (i64, i64, i64) {
    civil(libm::floor(moment).clamp(-1e7, 1e7) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_date() {
        assert_eq!(date(0.0), (1970, 1, 1));
        assert_eq!(date(19_782.0), (2024, 2, 29));
        assert_eq!(date(-1.0), (1969, 12, 31));
    }

    #[test]
    fn weeks_and_months_are_counted_from_the_start() {
        let week = Stride::parse("week", true).unwrap();
        let index = |time| week.index(time, 0.0, 0.0);
        assert_eq!([index(-3.0), index(0.0), index(6.9), index(7.0)], [Some(0), Some(0), Some(0), Some(1)]);
        // From 15 January 2024: 14 February is still the first month.
        let month = |time| Stride::Month.index(time, 0.0, 19_737.0);
        assert_eq!([month(30.0), month(31.0), month(366.0)], [Some(0), Some(1), Some(12)]);
        assert_eq!(Stride::parse("item", false).unwrap().index(3.0, 0.0, 0.0), None);
    }

    #[test]
    fn a_length_that_is_none_is_refused() {
        for text in ["0", "-7", "soon", "NaN", "inf"] {
            assert_eq!(Stride::parse(text, true).unwrap_err().code(), "bad-step", "{text}");
        }
    }
}
