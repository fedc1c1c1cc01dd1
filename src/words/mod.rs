//! What is said: an id and its arguments as data, rendered from `messages/*.ftl` (Fluent).
//!
//! No room writes a sentence. A remark, a verdict, an error carries [`Words`]. The command line and the reports
//! render them here, behind the feature `sentences`, and print `{id, args, text}`. The page renders the same files
//! with `@fluent/bundle`, so its core goes without the sentences and sends `{id, args}`.

#[cfg(feature = "sentences")]
mod language;
mod name;
#[cfg(feature = "sentences")]
mod spoken;

#[cfg(feature = "sentences")]
pub use language::{language, languages, speak};
pub use name::name;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
#[cfg_attr(feature = "sentences", serde(into = "Spoken"))]
#[cfg_attr(all(test, feature = "sentences"), derive(ts_rs::TS), ts(as = "Spoken"))]
pub struct Words {
    /// The message id in `messages/*.ftl`.
    pub id: Cow<'static, str>,
    pub args: BTreeMap<String, Argument>,
}

/// [`Words`] as they travel: with the sentence beside them.
#[cfg(feature = "sentences")]
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Words"))]
struct Spoken {
    id: Cow<'static, str>,
    args: BTreeMap<String, Argument>,
    /// Absent where the core has no sentences; the id and its arguments say all.
    #[cfg_attr(test, ts(optional))]
    text: Option<String>,
}

#[cfg(feature = "sentences")]
impl From<Words> for Spoken {
    fn from(words: Words) -> Self {
        let text = words.said();
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
        self.fill(name, value.into());
        self
    }

    /// Kept in one place: sentences are made in very many, and speed is nothing to them.
    #[inline(never)]
    fn fill(&mut self, name: &str, value: Argument) {
        self.args.insert(name.to_owned(), value);
    }

    /// The sentence in the language that is spoken, where this build has the sentences.
    pub fn said(&self) -> Option<String> {
        #[cfg(feature = "sentences")]
        return Some(self.text());
        #[cfg(not(feature = "sentences"))]
        None
    }
}
