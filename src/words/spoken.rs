//! Words -> the English sentence. For the command line; the page has a renderer of its own.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{Argument, Words};

/// The English sentences, the only ones that ship with the core.
const ENGLISH: &str = include_str!("../../messages/en.ftl");

impl Words {
    /// The sentence in English. An id that no file knows renders as itself, so that nothing is lost.
    pub fn text(&self) -> String {
        ENGLISH_BUNDLE.with(|bundle| {
            let Some(pattern) = bundle.get_message(&self.id).and_then(|message| message.value()) else {
                return self.id.clone().into_owned();
            };
            let mut args = FluentArgs::new();
            for (name, value) in &self.args {
                match value {
                    Argument::Number(number) => args.set(name.as_str(), FluentValue::from(*number)),
                    Argument::Text(text) => args.set(name.as_str(), FluentValue::from(text.as_str())),
                }
            }
            let mut problems = Vec::new();
            bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned()
        })
    }
}

thread_local! {
    static ENGLISH_BUNDLE: FluentBundle<FluentResource> = bundle(ENGLISH);
}

/// A bundle that writes numbers as `Intl.NumberFormat("en")` does, so that page and core say the same.
fn bundle(source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(number_text(number)),
        _ => None,
    }));
    // A resource with a broken message still holds the others; the test below finds the broken one.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Thousands separated by commas, at most three decimals unless the message says otherwise.
fn number_text(number: &FluentNumber) -> String {
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
    let mut place = whole;
    while place > 3 {
        place -= 3;
        text.insert(place, ',');
    }
    if number.value < 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.insert(0, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_has_no_broken_message() {
        if let Err((_, problems)) = FluentResource::try_new(ENGLISH.to_owned()) {
            panic!("messages/en.ftl: {problems:?}");
        }
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
            assert_eq!(number_text(&FluentNumber::from(value)), text);
        }
    }

    #[test]
    fn an_unknown_id_is_said_as_itself() {
        assert_eq!(Words::new("no-such-message").text(), "no-such-message");
    }
}
