//! The languages that sentences are written in, and how each writes a number.

use std::sync::atomic::{AtomicUsize, Ordering};

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The place in [`CATALOGUES`] of what this process speaks.
static SPOKEN: AtomicUsize = AtomicUsize::new(0);

/// How numbers are written, as Unicode's CLDR and so the page's `Intl.NumberFormat` has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub point: char,
    pub thousands: char,
    /// Digits before the point from which thousands are set apart.
    pub least: usize,
    /// Whether figures between 0 and 1 go without their zero: .86.
    pub bare: bool,
}

const ENGLISH: Style = Style { point: '.', thousands: ',', least: 4, bare: true };

/// The styles of other languages; one that is not here writes as English does.
const STYLES: &[(&str, Style)] = &[
    ("de", Style { point: ',', thousands: '.', least: 4, bare: false }),
    ("es", Style { point: ',', thousands: '.', least: 5, bare: false }),
    ("fr", Style { point: ',', thousands: '\u{202f}', least: 4, bare: false }),
];

/// The languages that this build speaks, English first.
pub fn languages() -> Vec<&'static str> {
    CATALOGUES.iter().map(|(language, _)| *language).collect()
}

/// From now on says sentences in this language. False, and nothing changes, where there is no catalogue of it.
pub fn speak(language: &str) -> bool {
    let place = CATALOGUES.iter().position(|(own, _)| *own == language);
    if let Some(place) = place {
        SPOKEN.store(place, Ordering::Relaxed);
    }
    place.is_some()
}

/// The language that is spoken now, as `en`.
pub fn language() -> &'static str {
    catalogue(spoken()).0
}

/// The place of what is spoken now.
pub(super) fn spoken() -> usize {
    SPOKEN.load(Ordering::Relaxed)
}

/// Language, sentences and style at a place; English where there is none.
pub(super) fn catalogue(place: usize) -> (&'static str, &'static str, Style) {
    let (language, messages) = CATALOGUES.get(place).copied().unwrap_or(("en", ""));
    (language, messages, STYLES.iter().find(|(own, _)| *own == language).map_or(ENGLISH, |(_, style)| *style))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_first_and_every_other_language_has_its_style() {
        let all = languages();
        assert_eq!(all.first(), Some(&"en"));
        for language in all.iter().skip(1) {
            assert!(STYLES.iter().any(|(own, _)| own == language), "no style of {language}");
        }
        assert!(!speak("xx") && spoken() == 0);
        assert_eq!(catalogue(0).2, ENGLISH);
    }
}
