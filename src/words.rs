//! What is said: an id and its arguments as data, rendered from `messages/*.ftl` (Fluent).
//!
//! No room writes a sentence. A remark, a verdict, an error carries [`Words`]; the command line and the
//! reports render them here, the page renders the same files with `@fluent/bundle`. On the wire all three
//! travel: `{id, args, text}`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};

/// The English sentences, the only ones that ship with the core.
pub const ENGLISH: &str = include_str!("../messages/en.ftl");

/// One argument of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Argument {
    Number(f64),
    Text(String),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}
impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Argument::Number(number)
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(number as f64)
    }
}
impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Argument::Number(number as f64)
    }
}

/// A sentence that has not been written yet: which one, and what fills its gaps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "Spoken")]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "Spoken"))]
pub struct Words {
    /// The message id in `messages/*.ftl`.
    pub id: Cow<'static, str>,
    pub args: BTreeMap<String, Argument>,
}

/// [`Words`] as they travel: with the English sentence beside them.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Words"))]
struct Spoken {
    id: Cow<'static, str>,
    args: BTreeMap<String, Argument>,
    text: String,
}

impl From<Words> for Spoken {
    fn from(words: Words) -> Self {
        let text = words.text();
        Spoken { id: words.id, args: words.args, text }
    }
}

impl Words {
    pub fn new(id: &'static str) -> Self {
        Words { id: Cow::Borrowed(id), args: BTreeMap::new() }
    }

    /// For ids that are made of others, such as `model-<id>`.
    pub fn of_id(id: String) -> Self {
        Words { id: Cow::Owned(id), args: BTreeMap::new() }
    }

    /// The same sentence with one more gap filled.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

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
