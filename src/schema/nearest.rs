//! A column that is not there -> the one that was probably meant.

use crate::error::{Error, ErrorKind};

/// The error for a `column` that none of `names` is, with the nearest of them as `near`.
pub fn unknown_column<'a>(names: impl Iterator<Item = &'a str>, column: &str) -> Error {
    let wanted = plain(column);
    let near = names.map(|name| (distance(&wanted, &plain(name)), name)).min();
    Error::new(ErrorKind::UnknownColumn).at_column(column).with("near", near.map_or("", |(_, name)| name))
}

/// Lower case letters and digits, sixty-four at most: enough to tell headers apart.
fn plain(name: &str) -> Vec<char> {
    name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).take(64).collect()
}

/// Letters to add, drop or change (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (above, letter) in a.iter().enumerate() {
        let mut corner = above;
        let mut left = above + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(b) {
            let here = (corner + usize::from(letter != other)).min(*cell + 1).min(left + 1);
            corner = *cell;
            *cell = here;
            left = here;
        }
        if let Some(first) = row.first_mut() {
            *first = above + 1;
        }
    }
    row.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered() {
        let names = ["G1", "G2", "absences", "final_result"];
        let near = |column| unknown_column(names.into_iter(), column).words().args["near"].clone();
        for (column, expected) in [("absence", "absences"), ("Final Result", "final_result"), ("g2 ", "G2")] {
            assert_eq!(near(column), expected.into(), "{column}");
        }
        assert_eq!(unknown_column(names.into_iter(), "G9").code(), "unknown-column");
    }

    #[test]
    fn distance_counts_changes() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        for (a, b, expected) in [("", "", 0), ("abc", "", 3), ("", "ab", 2), ("kitten", "sitting", 3)] {
            assert_eq!(distance(&letters(a), &letters(b)), expected, "{a} {b}");
        }
    }
}
