//! Dates as people write them: 2024-03-01, 1.3.2024, 3/1/2024, with a time of day or without.
//!
//! Which of day and month comes first is decided over a whole column, because 3/4/2024 alone may be either.

/// Order of year, month and day in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// ISO 8601 and its like: `2024-03-01`, `2024/3/1`, `2024-03-01T12:30:00`.
    YearMonthDay,
    /// `1.3.2024`, `1/3/2024`, `1-3-2024`.
    DayMonthYear,
    /// `3/1/2024`.
    MonthDayYear,
}

/// The order that reads a column, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    pub order: DateOrder,
    /// Cells that are dates.
    pub parsed: usize,
    /// Cells that are neither dates nor missing.
    pub other: usize,
    /// Day first and month first read equally many cells, and differ.
    pub ambiguous: bool,
}

impl DateOrder {
    /// The order that reads most cells; None if no cell is a date. Of two, ISO comes first, then day first.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Dates> {
        let orders = [DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear];
        let (mut parsed, mut all, mut differ) = ([0_usize; 3], 0, false);
        for cell in cells.filter(|cell| !super::number::is_missing(cell)) {
            all += 1;
            let days = orders.map(|order| order.parse(cell));
            for (count, day) in parsed.iter_mut().zip(days) {
                *count += usize::from(day.is_some());
            }
            differ |= matches!(days, [_, Some(one), Some(other)] if one != other);
        }
        let [_, day_first, month_first] = parsed;
        let best = parsed.into_iter().max().filter(|best| *best > 0)?;
        let order = orders.into_iter().zip(parsed).find(|(_, count)| *count == best)?.0;
        let ambiguous = order == DateOrder::DayMonthYear && day_first == month_first && differ;
        Some(Dates { order, parsed: best, other: all - best, ambiguous })
    }

    /// Days since 1970-01-01, with the time of day as a fraction; years 1 to 9999. An offset from UTC is passed
    /// over: what counts is the clock on the wall.
    pub fn parse(self, cell: &str) -> Option<f64> {
        let cell = cell.trim();
        // The shortest is 1/1/70; nothing longer than a date, a time and a zone is one.
        if cell.len() < 6 || cell.len() > 40 || !cell.starts_with(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        let end = cell.find(['T', ' ', ',']).unwrap_or(cell.len());
        let (date, time) = cell.split_at_checked(end)?;
        let separator = date.chars().find(|letter| !letter.is_ascii_digit())?;
        if !matches!(separator, '-' | '/' | '.') {
            return None;
        }
        let mut parts = date.split(separator);
        let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or("end")];
        let [first, second, third, "end"] = parts else { return None };
        let (year, month, day) = match self {
            DateOrder::YearMonthDay if first.len() == 4 => (first, second, third),
            DateOrder::DayMonthYear if first.len() < 3 => (third, second, first),
            DateOrder::MonthDayYear if first.len() < 3 && separator != '.' => (third, first, second),
            _ => return None,
        };
        let days = days(full_year(year)?, digits(month, 2)?, digits(day, 2)?)?;
        let time = time.trim_start_matches(['T', ' ', ',']).trim();
        Some(days as f64 + if time.is_empty() { 0.0 } else { time_of_day(time)? })
    }
}

/// Whether a cell is a date in some order, or a time of day or a duration such as `0:04:15`.
pub(super) fn looks_like_one(cell: &str) -> bool {
    [DateOrder::YearMonthDay, DateOrder::DayMonthYear].iter().any(|order| order.parse(cell).is_some())
        || DateOrder::MonthDayYear.parse(cell).is_some()
        || time_of_day(cell.trim()).is_some()
}

fn digits(text: &str, most: usize) -> Option<i64> {
    let fits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// Years of two digits are 1970 to 2069.
fn full_year(text: &str) -> Option<i64> {
    match text.len() {
        2 => digits(text, 2).map(|year| if year < 70 { 2000 + year } else { 1900 + year }),
        4 => digits(text, 4),
        _ => None,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar.
pub(super) fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if !(1..=9999).contains(&year) || !(1..=last).contains(&day) {
        return None;
    }
    // Years begin in March here, so that the leap day is a year's last.
    let years = if month > 2 { year } else { year - 1 };
    let months = (month + 9) % 12;
    Some(365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 719_469)
}

/// Year, month and day of a day since 1970-01-01 in the Gregorian calendar.
pub(crate) fn civil(days: i64) -> (i64, i64, i64) {
    // Days since 0000-03-01, in cycles of 400 years of 146,097 days; a year begins in March.
    let shifted = days + 719_468;
    let cycle = shifted.div_euclid(146_097);
    let day = shifted.rem_euclid(146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (cycle * 400 + year + later, month, of_month)
}

/// `12:30`, `12:30:15.5`, `12:30 PM`, with `Z`, `+01:00` or a zone's short name behind; as a share of a day.
fn time_of_day(text: &str) -> Option<f64> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != ':' && letter != '.');
    let (clock, rest) = text.split_at_checked(end.unwrap_or(text.len()))?;
    let mut parts = clock.split(':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let second = match parts.next() {
        None => 0.0,
        Some(text) => {
            let fits = text.len() <= 16 && text.starts_with(|letter: char| letter.is_ascii_digit());
            text.parse::<f64>().ok().filter(|second| fits && (0.0..61.0).contains(second))?
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let rest = rest.trim();
    let (hour, zone) = match rest.get(..2).map(str::to_ascii_lowercase).as_deref() {
        Some("am") if (1..=12).contains(&hour) => (hour % 12, rest.get(2..)?),
        Some("pm") if (1..=12).contains(&hour) => (hour % 12 + 12, rest.get(2..)?),
        _ => (hour, rest),
    };
    let zone = zone.trim();
    let is_zone = zone.len() <= 6
        && (zone.bytes().all(|byte| byte.is_ascii_uppercase())
            || (zone.starts_with(['+', '-'])
                && zone.bytes().skip(1).all(|byte| byte.is_ascii_digit() || byte == b':')));
    if hour > 24 || !is_zone {
        return None;
    }
    Some(((hour * 60 + minute) as f64 * 60.0 + second) / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates() {
        use DateOrder::{DayMonthYear as Dmy, MonthDayYear as Mdy, YearMonthDay as Ymd};
        let cases = [
            (Ymd, "1970-01-01", Some(0.0)),
            (Ymd, "2024-02-29", Some(19_782.0)),
            (Ymd, "2024/3/1", Some(19_783.0)),
            (Ymd, "1969-12-31", Some(-1.0)),
            (Ymd, "2023-02-29", None),
            (Ymd, "2024-03-01T12:00:00", Some(19_783.5)),
            (Ymd, "2024-03-01 18:00:00 -0700", Some(19_783.75)),
            (Ymd, "2024-03-01 6:00 PM", Some(19_783.75)),
            (Ymd, "2024-03-01 18:00 UTC", Some(19_783.75)),
            (Ymd, "1.3.2024", None),
            (Dmy, "1.3.2024", Some(19_783.0)),
            (Dmy, "01/03/24", Some(19_783.0)),
            (Mdy, "3/1/2024", Some(19_783.0)),
            (Mdy, "3.1.2024", None),
            (Mdy, "13/1/2024", None),
            (Dmy, "1.3", None),
            (Dmy, "1.3.2024.5", None),
            (Dmy, "17/20", None),
            (Ymd, "2024-03-01 nonsense", None),
        ];
        for (order, cell, days) in cases {
            assert_eq!(order.parse(cell), days, "{cell:?} {order:?}");
        }
    }

    #[test]
    fn a_column_decides_its_order() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        let cases: &[(&[&str], DateOrder, bool)] = &[
            (&["2024-03-01", ""], YearMonthDay, false),
            (&["3/4/2024", "25/4/2024"], DayMonthYear, false),
            (&["3/4/2024", "4/25/2024"], MonthDayYear, false),
            (&["3/4/2024", "5/6/2024"], DayMonthYear, true),
            (&["3/3/2024"], DayMonthYear, false),
            (&["3.4.2024"], DayMonthYear, false),
        ];
        for (cells, order, ambiguous) in cases {
            let dates = DateOrder::of(cells.iter().copied()).expect("dates");
            assert_eq!((dates.order, dates.ambiguous), (*order, *ambiguous), "{cells:?}");
        }
        assert_eq!(DateOrder::of(["a", "12"].into_iter()), None);
    }
}
