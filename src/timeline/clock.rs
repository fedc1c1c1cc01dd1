//! A time column's cells -> numbers: as they stand, out of "Week 3", or days since 1970-01-01 for dates.
//!
//! Which of day and month comes first is told by the whole column; where it cannot tell, it is asked.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::table::Column;
use crate::table::date::DateOrder;
use crate::table::number::{Notation, is_missing};

/// The answer to "which comes first in 3/4/2024?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum DayOrMonth {
    Day,
    Month,
}

/// How a column of moments is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Numbers(Notation),
    /// Dates of ISO 8601 whatever the others are, the others in this order.
    Dates(DateOrder),
    /// A word and a number: "Week 3".
    Labels,
}

/// Share of cells that must be numbers for a column of numbers.
const MOSTLY: f64 = 0.95;

impl Clock {
    /// How `column` is read, and how many of its dates are written year first and otherwise.
    ///
    /// # Errors
    /// `date-asked` where days and months can't be told apart, `no-time` where no cell is a moment.
    pub fn of(column: &Column, told: Option<DayOrMonth>) -> Result<(Clock, [usize; 2])> {
        let cells = || column.cells().filter(|cell| !is_missing(cell));
        let all = cells().count();
        let none = || Error::new(ErrorKind::NoTime).at_column(&column.name);
        let numbers = Notation::of(cells());
        if let Some((notation, tally)) = numbers
            && tally.parsed as f64 >= MOSTLY * all as f64
        {
            return Ok((Clock::Numbers(notation), [0, 0]));
        }
        let seen = Seen::of(cells());
        if 2 * (seen.year_first + seen.others) > all {
            let order = match (told, seen.day_only > 0, seen.month_only > 0, seen.either > 0) {
                (Some(DayOrMonth::Day), ..) => DateOrder::DayMonthYear,
                (Some(DayOrMonth::Month), ..) => DateOrder::MonthDayYear,
                (None, true, true, _) | (None, false, false, true) => {
                    let how = if seen.day_only > 0 { "both" } else { "either" };
                    return Err(Error::new(ErrorKind::DateAsked).at_column(&column.name).with("how", how));
                }
                (None, false, true, _) => DateOrder::MonthDayYear,
                (None, ..) => DateOrder::DayMonthYear,
            };
            return Ok((Clock::Dates(order), [seen.year_first, seen.others]));
        }
        let labelled = cells().filter(|cell| label(cell).is_some()).count();
        if labelled > 0 && 2 * labelled > all { Ok((Clock::Labels, [0, 0])) } else { Err(none()) }
    }

    /// The moment that a cell names; None for what is none.
    pub fn read(self, cell: &str) -> Option<f64> {
        match self {
            Clock::Numbers(notation) => notation.parse(cell).filter(|value| value.abs() < 1e9),
            Clock::Dates(order) => DateOrder::YearMonthDay.parse(cell).or_else(|| order.parse(cell)),
            Clock::Labels => label(cell),
        }
    }

    pub fn is_calendar(self) -> bool {
        matches!(self, Clock::Dates(_))
    }
}

/// How the dates of a column are written.
#[derive(Default)]
struct Seen {
    year_first: usize,
    /// Dates that do not begin with the year.
    others: usize,
    /// With strokes, and a date only if the day comes first.
    day_only: usize,
    month_only: usize,
    /// With strokes, and another day in either order.
    either: usize,
}

impl Seen {
    fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Seen {
        let mut seen = Seen::default();
        for cell in cells {
            if DateOrder::YearMonthDay.parse(cell).is_some() {
                seen.year_first += 1;
                continue;
            }
            let (day, month) = (DateOrder::DayMonthYear.parse(cell), DateOrder::MonthDayYear.parse(cell));
            seen.others += usize::from(day.is_some() || month.is_some());
            // Nobody writes the month first with full stops.
            let date = cell.trim().split([' ', 'T', ',']).next().unwrap_or("");
            if date.contains('.') {
                continue;
            }
            match (day, month) {
                (Some(_), None) => seen.day_only += 1,
                (None, Some(_)) => seen.month_only += 1,
                (Some(one), Some(other)) if one != other => seen.either += 1,
                _ => {}
            }
        }
        seen
    }
}

/// The one number in "Week 3", "L12", "3rd lesson".
fn label(cell: &str) -> Option<f64> {
    let start = cell.find(|letter: char| letter.is_ascii_digit())?;
    let rest = cell.get(start..)?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end)?;
    if after.contains(|letter: char| letter.is_ascii_digit()) || digits.len() > 6 {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str], told: Option<DayOrMonth>) -> std::result::Result<Vec<Option<f64>>, &'static str> {
        let mut column = Column::new("when");
        cells.iter().for_each(|cell| column.push(cell));
        let (clock, _) = Clock::of(&column, told).map_err(|error| error.code())?;
        Ok(cells.iter().map(|cell| clock.read(cell)).collect())
    }

    #[test]
    fn numbers_labels_and_dates_are_read() {
        assert_eq!(read(&["3", "-2", ""], None), Ok(vec![Some(3.0), Some(-2.0), None]));
        assert_eq!(read(&["Week 3", "week 12"], None), Ok(vec![Some(3.0), Some(12.0)]));
        assert_eq!(read(&["2024-03-01", "1970-01-02"], None), Ok(vec![Some(19_783.0), Some(1.0)]));
        assert_eq!(read(&["soon", "later"], None), Err("no-time"));
    }

    #[test]
    fn day_and_month_are_told_by_the_whole_column_or_asked() {
        // 3 March is no help; the 25th is.
        let day = read(&["3/4/2024", "25/4/2024"], None).unwrap();
        let month = read(&["3/4/2024", "4/25/2024"], None).unwrap();
        assert_eq!((day[0], month[0]), (Some(19_816.0), Some(19_786.0)));
        assert_eq!(read(&["3/4/2024", "5/6/2024"], None), Err("date-asked"));
        assert_eq!(read(&["25/4/2024", "4/25/2024"], None), Err("date-asked"));
        assert_eq!(read(&["3/4/2024", "5/6/2024"], Some(DayOrMonth::Month)).unwrap()[0], Some(19_786.0));
        let mixed = read(&["25/4/2024", "4/25/2024"], Some(DayOrMonth::Day)).unwrap();
        assert!(mixed[0].is_some() && mixed[1].is_none());
        // Two ways of writing that can both be read, side by side.
        assert_eq!(read(&["2024-04-03", "25/4/2024", "3/4/2024"], None).unwrap()[0], Some(19_816.0));
        assert_eq!(read(&["3.4.2024"], None).unwrap()[0], Some(19_816.0));
    }
}
