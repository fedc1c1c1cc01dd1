//! Words -> the sentence in the language that is spoken. For the command line; the page has a renderer of its own.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::language::{Style, catalogue, spoken};
use super::{Argument, Words};

/// Arguments that hold figures as text, with a point and without the zero before it. The page has the same list.
const FIGURES: [&str; 22] = [
    "figure",
    "rule",
    "baseline",
    "hits",
    "own",
    "difference",
    "low",
    "high",
    "seeable",
    "p",
    "held",
    "all",
    "few",
    "gain",
    "gap",
    "h",
    "points",
    "result",
    "score",
    "promised",
    "old",
    "new",
];

impl Words {
    /// The sentence in the language that is spoken, in English where that lacks it. An id that no file knows renders as
    /// itself, so that nothing is lost.
    pub fn text(&self) -> String {
        let spoken = spoken();
        said(spoken, self)
            .or_else(|| said(0, self).filter(|_| spoken != 0))
            .unwrap_or_else(|| self.id.clone().into_owned())
    }
}

type Bundle = Rc<FluentBundle<FluentResource>>;

thread_local! {
    static BUNDLES: RefCell<BTreeMap<usize, Bundle>> = const { RefCell::new(BTreeMap::new()) };
    /// Of the sentence that is being written: a formatter of Fluent is a bare function.
    static STYLE: Cell<Style> = Cell::new(catalogue(0).2);
}

/// The sentence of the catalogue at that place, where it has one.
fn said(place: usize, words: &Words) -> Option<String> {
    let (language, messages, style) = catalogue(place);
    let bundle = BUNDLES.with_borrow_mut(|all| {
        Rc::clone(all.entry(place).or_insert_with(|| Rc::new(bundle(language, messages))))
    });
    let pattern = bundle.get_message(&words.id)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in &words.args {
        match value {
            Argument::Number(number) => args.set(name.as_str(), FluentValue::from(*number)),
            Argument::Text(text) => args.set(name.as_str(), FluentValue::from(figure(name, text, style))),
        }
    }
    STYLE.set(style);
    let mut problems = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned())
}

/// A bundle that writes numbers as `Intl.NumberFormat` does, so that page and core say the same.
fn bundle(language: &str, source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(number_text(number, STYLE.get())),
        _ => None,
    }));
    // A resource with a broken message still holds the others; the test below finds the broken one.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A figure as the language writes it; any other text stays.
fn figure(name: &str, text: &str, style: Style) -> String {
    let bare = text.trim_start_matches(['-', '+', '\u{2212}']);
    let sign = text.strip_suffix(bare).filter(|sign| sign.chars().count() <= 1);
    let digits = |part: &str| part.bytes().all(|letter| letter.is_ascii_digit());
    let (Some(sign), Some((whole, behind))) = (sign, bare.split_once('.')) else { return text.to_owned() };
    if style.bare || !FIGURES.contains(&name) || behind.is_empty() || !digits(whole) || !digits(behind) {
        return text.to_owned();
    }
    let Ok(value) = format!("{whole}.{behind}").parse::<f64>() else { return text.to_owned() };
    let mut number = FluentNumber::from(value);
    number.options.minimum_fraction_digits = Some(behind.len());
    number.options.maximum_fraction_digits = Some(behind.len());
    format!("{sign}{}", number_text(&number, style))
}

/// Thousands set apart, at most three decimals unless the message says otherwise.
fn number_text(number: &FluentNumber, style: Style) -> String {
    let most = number.options.maximum_fraction_digits.unwrap_or(3);
    let least = number.options.minimum_fraction_digits.unwrap_or(0).min(most);
    let mut text = format!("{:.*}", most, number.value.abs());
    if let Some(point) = text.find('.') {
        let keep = point + 1 + least;
        while text.len() > keep && text.ends_with('0') {
            text.pop();
        }
        if text.ends_with('.') {
            text.pop();
        }
    }
    let whole = text.find('.').unwrap_or(text.len());
    let apart = (whole >= style.least).then_some(whole);
    if whole < text.len() {
        text.replace_range(whole..=whole, style.point.encode_utf8(&mut [0; 4]));
    }
    let mut place = apart.unwrap_or(0);
    while place > 3 {
        place -= 3;
        text.insert(place, style.thousands);
    }
    if number.value < 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.insert(0, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: Style = Style { point: ',', thousands: '.', least: 4, bare: false };

    #[test]
    fn no_catalogue_has_a_broken_message() {
        for place in 0..crate::words::languages().len() {
            let (language, messages, _) = catalogue(place);
            if let Err((_, problems)) = FluentResource::try_new(messages.to_owned()) {
                panic!("messages/{language}.ftl: {problems:?}");
            }
        }
    }

    #[test]
    fn figures_get_the_point_and_the_zero_of_the_language() {
        let english = catalogue(0).2;
        for (text, german) in [
            (".86", "0,86"),
            ("\u{2212}.03", "\u{2212}0,03"),
            ("+1234.5", "+1.234,5"),
            ("12", "12"),
            ("1.5.2", "1.5.2"),
            ("v1.5", "v1.5"),
            ("--1.5", "--1.5"),
            ("none", "none"),
            ("1.", "1."),
        ] {
            assert_eq!(figure("p", text, GERMAN), german);
            assert_eq!(figure("p", text, english), text);
            assert_eq!(figure("column", text, GERMAN), text);
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let words = Words::new("page-close");
        assert_eq!(said(usize::MAX, &words), None);
        assert_eq!(words.text(), "Close");
    }

    #[test]
    fn numbers_read_as_intl_writes_them() {
        for (value, text) in [
            (1234567.0, "1,234,567"),
            (0.5, "0.5"),
            (-12.3456, "-12.346"),
            (999.0, "999"),
            (-0.0001, "0"),
            (1000.25, "1,000.25"),
        ] {
            assert_eq!(number_text(&FluentNumber::from(value), catalogue(0).2), text);
        }
        assert_eq!(number_text(&FluentNumber::from(-1234567.25), GERMAN), "-1.234.567,25");
        let spanish = Style { least: 5, ..GERMAN };
        assert_eq!(number_text(&FluentNumber::from(1234.5), spanish), "1234,5");
        assert_eq!(number_text(&FluentNumber::from(12345.0), spanish), "12.345");
    }

    #[test]
    fn an_unknown_id_is_said_as_itself() {
        assert_eq!(Words::new("no-such-message").text(), "no-such-message");
    }
}
