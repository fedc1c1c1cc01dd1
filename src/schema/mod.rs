//! [`Table`] -> [`Schema`]: what a column is (kind) and is for (role, protected). Guesses until the user says.
//!
//! Identifiers are found and left out of training; a column that nearly decides the target is flagged as a
//! likely leak; nothing is dropped silently.

use serde::{Deserialize, Serialize};

use crate::words::Words;

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    Number,
    Category,
    YesNo,
    Date,
    Text,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    Input,
    Target,
    Identifier,
    /// Rows with the same value belong together and never stand on both sides of a split.
    Group,
    /// A class, year or presentation, for judging on a later one.
    Cohort,
    /// One moment of a repeated measure.
    Step,
    /// When somebody left.
    Exit,
    Ignored,
}

/// Why a column is not learned from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum KeptOut {
    Identifies,
    Protected,
    Leak,
    Text,
    Empty,
    Constant,
    Duplicate,
    /// The user said so.
    Asked,
    /// It has a role other than input: target, group, cohort, exit.
    Role,
}

/// A change that the user makes to a guess. `None` leaves the guess as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Amendment {
    pub column: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether values that cannot be are read as missing (true, the guess) or kept as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impossible_as_missing: Option<bool>,
}

/// How much a remark asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// A likely leak: the result would be worthless.
    Leak,
    /// Please look.
    Caution,
    /// Good to know.
    Note,
}

/// Something that was noticed, the advice, and what else can be done.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Remark {
    /// The message id of the title, stable.
    pub weight: Weight,
    /// What was noticed, as a title.
    pub title: Words,
    /// Why it matters and what was done for now.
    pub detail: Words,
    /// The columns it concerns; empty when it concerns the whole file.
    pub columns: Vec<String>,
    /// Spreadsheet rows, the first twenty at most.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub rows: Vec<u64>,
    /// All rows concerned.
    pub count: usize,
    /// What can be done, the advice first.
    pub actions: Vec<Action>,
}

/// One thing to do about a remark.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Action {
    pub label: Words,
    pub amendments: Vec<Amendment>,
}
