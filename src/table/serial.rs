//! A spreadsheet's day numbers -> dates and times as ISO text.

use super::date::civil;

/// What a number format makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Number,
    /// A date, a time of day, or both.
    Date,
    /// Hours that may pass 24.
    Duration,
}

/// Shortest text that reads back as the same number.
pub(super) fn number(value: f64) -> String {
    // Large and small numbers keep an exponent, as spreadsheets write them; 300 zeros help nobody.
    if value != 0.0 && !(1e-9..1e21).contains(&value.abs()) {
        format!("{value:e}")
    } else {
        format!("{value}")
    }
}

/// Text of a day number: `2024-03-01`, `2024-03-01T12:30:00`, `12:30:00`, or `255:10:10` for durations.
///
/// Day 1 is 1900-01-01, and there is a day 60, 1900-02-29, that never was; with `since_1904` day 0 is 1904-01-01.
pub(super) fn text(value: f64, look: Look, since_1904: bool) -> String {
    // Year 9999 ends before day 2,958,466. What a date cannot show stays a number.
    let fits = match look {
        Look::Number => false,
        Look::Date => (0.0..2_958_466.0).contains(&value),
        Look::Duration => value.abs() < 1e9,
    };
    if !fits {
        return number(value);
    }
    if look == Look::Duration {
        let sign = if value < 0.0 { "-" } else { "" };
        let (seconds, fraction) = seconds(value.abs());
        return format!("{sign}{}", clock(seconds, fraction, 1));
    }
    let (seconds, fraction) = seconds(value);
    let (day, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let time = clock(of_day, fraction, 2);
    let days = match (since_1904, day) {
        // A bare time of day.
        (false, 0) => return time,
        (true, _) => day - 24_107,
        (false, 1..=59) => day - 25_568,
        (false, _) => day - 25_569,
    };
    let date = iso(days);
    if of_day == 0 && fraction == 0 { date } else { format!("{date}T{time}") }
}

/// Text of a time of day or a duration in seconds: `10:10:10`, with thousandths where there are some.
pub(super) fn time(seconds: f64) -> String {
    if !(0.0..1e12).contains(&seconds) {
        return number(seconds);
    }
    let thousandths = (seconds * 1000.0).round() as i64;
    clock(thousandths / 1000, thousandths % 1000, 2)
}

/// Whole seconds, and thousandths beside them.
fn seconds(days: f64) -> (i64, i64) {
    let thousandths = (days * 86_400_000.0).round() as i64;
    (thousandths.div_euclid(1000), thousandths.rem_euclid(1000))
}

fn clock(seconds: i64, fraction: i64, width: usize) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let text = format!("{hours:0width$}:{minutes:02}:{:02}", seconds % 60);
    if fraction == 0 { text } else { format!("{text}.{fraction:03}") }
}

/// A day since 1970-01-01 as ISO text.
fn iso(days: i64) -> String {
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// What a number format shows: a date or a duration if it holds letters of the clock outside quotes.
pub(super) fn look_of(format: &str) -> Look {
    let mut letters = format.chars();
    let mut found = Look::Number;
    while let Some(letter) = letters.next() {
        match letter {
            // Each of these makes a literal of the next.
            '\\' | '_' | '*' => {
                letters.next();
            }
            '"' => {
                letters.by_ref().find(|letter| *letter == '"');
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                let mut inside = inside.chars().map(|letter| letter.to_ascii_lowercase());
                if let Some(unit @ ('h' | 'm' | 's')) = inside.next()
                    && inside.all(|letter| letter == unit)
                {
                    return Look::Duration;
                }
            }
            ';' => break,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => found = Look::Date,
            // General, and exponents such as 0.00E+00, name no part of a date.
            'G' | 'g' if format.to_ascii_lowercase().contains("general") => break,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_numbers_become_dates() {
        let cases = [
            (44_197.0, false, "2021-01-01"),
            (42_735.0, true, "2021-01-01"),
            (44_197.5, false, "2021-01-01T12:00:00"),
            (0.25, false, "06:00:00"),
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (61.0, false, "1900-03-01"),
            (0.0, true, "1904-01-01"),
            (2_958_465.0, false, "9999-12-31"),
            (-1.0, false, "-1"),
            (1e300, false, "1e300"),
            (44_197.999_999_999, false, "2021-01-02"),
        ];
        for (value, since_1904, expected) in cases {
            assert_eq!(text(value, Look::Date, since_1904), expected);
        }
        assert_eq!(text(10.632_060_185_185_2, Look::Duration, false), "255:10:10");
        assert_eq!(text(-0.5, Look::Duration, false), "-12:00:00");
    }

    #[test]
    fn numbers_read_back_as_they_were() {
        for value in [0.1, 99.382_352_941_176_5, 1e-12, 1e22, -3.0, 15.0, 1.0 / 3.0] {
            assert_eq!(number(value).parse(), Ok(value));
        }
        assert_eq!(number(15.0), "15");
    }

    #[test]
    fn formats_tell_dates_from_numbers() {
        let cases = [
            ("dd/mm/yyyy", Look::Date),
            ("h:mm AM/PM", Look::Date),
            ("[h]:mm:ss", Look::Duration),
            ("[$-407]d. mmmm yyyy", Look::Date),
            ("0.00", Look::Number),
            ("General", Look::Number),
            ("#,##0.00\\ \"days\"", Look::Number),
            ("[Red]0.0", Look::Number),
            ("0.00E+00", Look::Number),
            ("0;dd", Look::Number),
            ("_(* #,##0_)", Look::Number),
        ];
        for (format, look) in cases {
            assert_eq!(look_of(format), look, "{format}");
        }
    }
}
