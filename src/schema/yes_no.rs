//! Two words that mean yes and no, in several languages. No comes first.

use crate::numeric::order;

/// Pairs of (no, yes), in lower case.
const PAIRS: &[(&str, &str)] = &[
    ("no", "yes"),
    ("n", "y"),
    ("false", "true"),
    ("nein", "ja"),
    ("nei", "ja"),
    ("nej", "ja"),
    ("nee", "ja"),
    ("n", "j"),
    ("non", "oui"),
    ("n", "o"),
    ("no", "si"),
    ("no", "s\u{ed}"),
    ("no", "s\u{ec}"),
    ("n\u{e3}o", "sim"),
    ("nao", "sim"),
    ("n", "s"),
    ("\u{2717}", "\u{2713}"),
];

/// `Some(true)` for yes, `Some(false)` for no, as 1 and 0 too. A column is of this kind only if [`pair`] says so.
pub(super) fn value(cell: &str) -> Option<bool> {
    let cell = cell.trim();
    let is = |word: &str| cell.to_lowercase() == word;
    match cell {
        "1" | "1.0" => Some(true),
        "0" | "0.0" => Some(false),
        _ if PAIRS.iter().any(|(no, _)| is(no)) => Some(false),
        _ if PAIRS.iter().any(|(_, yes)| is(yes)) => Some(true),
        _ => None,
    }
}

/// The words that mean the same as `cell`, in the cases that people write; none where it is neither yes nor no.
#[cfg(feature = "onnx")]
pub(super) fn alike(cell: &str) -> Vec<String> {
    let Some(truth) = value(cell) else { return vec![] };
    let digits: &[&str] = if truth { &["1", "1.0"] } else { &["0", "0.0"] };
    let own = PAIRS.iter().map(|(no, yes)| if truth { *yes } else { *no });
    let cased = |word: &str| {
        let mut letters = word.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        [word.to_owned(), word.to_uppercase(), first + letters.as_str()]
    };
    let mut words: Vec<String> = digits.iter().copied().chain(own).flat_map(cased).collect();
    words.retain(|word| value(word) == Some(truth));
    order::by(&mut words, Ord::cmp);
    words.dedup();
    words
}

/// Whether these different cells are one pair of words for yes and no, or one half of one that cannot be anything
/// else.
pub(super) fn pair<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut words: Vec<String> = cells.take(9).map(str::to_lowercase).collect();
    order::by(&mut words, Ord::cmp);
    words.dedup();
    match words.as_slice() {
        [one] => one.chars().count() > 1 && PAIRS.iter().any(|(no, yes)| one == no || one == yes),
        [a, b] => PAIRS.iter().any(|(no, yes)| (a == no && b == yes) || (a == yes && b == no)),
        _ => false,
    }
}

/// Whether these different cells are 0 and 1 alone, and both.
pub(super) fn bits<'a>(mut cells: impl Iterator<Item = &'a str>) -> bool {
    matches!((cells.next(), cells.next(), cells.next()), (Some("0"), Some("1"), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_of_one_language() {
        for yes in
            [["no", "yes"], ["No", "YES"], ["n", "y"], ["false", "True"], ["ja", "nein"], ["n\u{e3}o", "sim"]]
        {
            assert!(pair(yes.into_iter()), "{yes:?}");
        }
        for no in [["F", "M"], ["yes", "nein"], ["A", "T"], ["0", "1"]] {
            assert!(!pair(no.into_iter()), "{no:?}");
        }
        assert!(
            pair(["yes"].into_iter())
                && !pair(["n"].into_iter())
                && !pair(["no", "yes", "maybe"].into_iter())
        );
    }

    #[test]
    fn words_have_a_truth() {
        for (cell, truth) in
            [(" Yes ", Some(true)), ("non", Some(false)), ("0", Some(false)), ("maybe", None)]
        {
            assert_eq!(value(cell), truth, "{cell}");
        }
    }
}
