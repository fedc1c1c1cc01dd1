//! Columns that the school says it can change: which way, by how much, and of what nature.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Field, Kind, Role, Schema, sounds_protected, unknown_column};

/// Steps that a change is cut into where the user does not say.
const STEPS: f64 = 10.0;
/// Whole amounts are cut into so many whole steps, at most.
const WHOLE_STEPS: f64 = 12.0;

/// Which way a value may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ChangeDirection"))]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    Rise,
    Fall,
    Either,
}

/// What of a value is already settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ChangeNature"))]
#[serde(rename_all = "camelCase")]
pub enum Nature {
    /// Nothing: it can be set anew from here on.
    #[default]
    Free,
    /// An average or share over the term, a part of which is over.
    Average,
    /// A count of things that have happened: it never goes below what stands there.
    Count,
}

/// A column that the school can change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Changeable {
    pub column: String,
    pub direction: Direction,
    /// The smallest change that is looked at, in the column's unit; above 0.
    pub step: f64,
    /// The largest, in the column's unit; at least `step`. For yes or no both are 1.
    pub most: f64,
    #[serde(default)]
    pub nature: Nature,
}

/// The error `bad-change` about a text or a column; `what` chooses the sentence.
pub(super) fn refused(column: &str, what: &'static str) -> Error {
    Error::new(ErrorKind::BadChange).at_column(column).with("what", what).with("text", column)
}

impl Changeable {
    /// Reads `COLUMN rise|fall|either AMOUNT [step AMOUNT] [average|count]`, such as `attendance rise 10` or
    /// `homework rise 20 step 5`. Without an amount it is a yes or no: `tutoring rise` is from no to yes.
    ///
    /// # Errors
    /// `bad-change` for a text that is none, an amount that is not above 0, or a step beyond it.
    pub fn read(text: &str) -> Result<Changeable> {
        let words: Vec<&str> = text.split_whitespace().collect();
        // The last such word: the column itself may be named `rise to fame`.
        let way = |word: &&str| direction(word).is_some();
        let malformed = || refused(text.trim(), "form");
        let at = words.iter().rposition(way).filter(|at| *at > 0).ok_or_else(malformed)?;
        let (name, rest) = words.split_at(at);
        let (Some(direction), mut rest) =
            (rest.first().and_then(|word| direction(word)), rest.get(1..).unwrap_or(&[]))
        else {
            return Err(malformed());
        };
        let mut nature = Nature::Free;
        if let Some((last, before)) = rest.split_last()
            && let Some(own) = self::nature(last)
        {
            (nature, rest) = (own, before);
        }
        let number =
            |word: &str| word.parse::<f64>().ok().filter(|number| number.is_finite() && *number > 0.0);
        let (most, step) = match rest {
            [] => (Some(1.0), Some(1.0)),
            [most] => (number(most), number(most).map(usual_step)),
            [most, "step", step] => (number(most), number(step)),
            _ => return Err(malformed()),
        };
        let (Some(most), Some(step)) = (most, step) else { return Err(malformed()) };
        let column = name.join(" ");
        let found = Changeable { column, direction, step, most, nature };
        found.amounts()?;
        Ok(found)
    }

    /// # Errors
    /// `bad-change` for amounts that are none, as they may come from a page.
    fn amounts(&self) -> Result<()> {
        let sound = self.step > 0.0 && self.most.is_finite() && self.step <= self.most;
        if sound { Ok(()) } else { Err(refused(&self.column, "amounts")) }
    }

    /// The field of this column, where a change of it may be looked for.
    ///
    /// # Errors
    /// `unknown-column`; `bad-change` for a protected column (also one that is learned from), the target, a week of a
    /// series that is over, a column that is not learned from, one that is neither numbers nor yes and no, amounts that
    /// are none, and a step that does not fit between the least and the greatest value of the data.
    pub fn checked<'s>(&self, schema: &'s Schema) -> Result<&'s Field> {
        let field = schema.field(&self.column).ok_or_else(|| {
            unknown_column(schema.fields.iter().map(|field| field.name.as_str()), &self.column)
        })?;
        let refuse = |what: &'static str| Err(refused(&self.column, what));
        if field.protected || sounds_protected(&field.name) {
            return refuse("protected");
        } else if field.role == Role::Target {
            return refuse("target");
        } else if field.role == Role::Step {
            return refuse("past");
        } else if !field.is_input() {
            return refuse("kept");
        } else if !matches!(field.kind, Kind::Number | Kind::YesNo) {
            return refuse("kind");
        }
        self.amounts()?;
        let width = field.range.map_or(0.0, |(least, greatest)| greatest - least);
        // A yes or no goes from one to the other whatever the amounts say.
        let step = if field.kind == Kind::YesNo { 1.0 } else { self.step };
        if width >= step { Ok(field) } else { refuse("range") }
    }
}

/// A tenth; whole numbers go in whole steps.
pub(super) fn usual_step(most: f64) -> f64 {
    if most == libm::floor(most) { libm::ceil(most / WHOLE_STEPS) } else { most / STEPS }
}

fn direction(word: &str) -> Option<Direction> {
    match word {
        "rise" => Some(Direction::Rise),
        "fall" => Some(Direction::Fall),
        "either" => Some(Direction::Either),
        _ => None,
    }
}

fn nature(word: &str) -> Option<Nature> {
    match word {
        "average" => Some(Nature::Average),
        "count" => Some(Nature::Count),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::made::schema;
    use super::*;

    #[test]
    fn changes_are_read_as_they_are_written() {
        let change = |column: &str, direction, most, step, nature| Changeable {
            column: column.into(),
            direction,
            step,
            most,
            nature,
        };
        for (text, expected) in [
            ("attendance rise 10", change("attendance", Direction::Rise, 10.0, 1.0, Nature::Free)),
            ("homework rise 20 step 5", change("homework", Direction::Rise, 20.0, 5.0, Nature::Free)),
            ("absences fall 5 count", change("absences", Direction::Fall, 5.0, 1.0, Nature::Count)),
            (
                " study  time either 2.5 average",
                change("study time", Direction::Either, 2.5, 0.25, Nature::Average),
            ),
            ("days rise rise 100", change("days rise", Direction::Rise, 100.0, 9.0, Nature::Free)),
            ("tutoring rise", change("tutoring", Direction::Rise, 1.0, 1.0, Nature::Free)),
        ] {
            assert_eq!(Changeable::read(text).unwrap(), expected, "{text}");
        }
        for text in [
            "",
            "attendance",
            "rise 10",
            "attendance up 10",
            "attendance rise ten",
            "attendance rise -3",
            "attendance rise 0",
            "attendance rise inf",
            "attendance rise 5 step 9",
            "attendance rise 5 by 1",
            "attendance rise NaN",
        ] {
            let error = Changeable::read(text).unwrap_err();
            assert_eq!(error.code(), "bad-change", "{text}");
            let named = if text.contains("step 9") { "attendance" } else { text };
            assert!(error.words().text().contains(named), "{error}");
        }
    }

    #[test]
    fn only_what_a_school_may_change_is_taken() {
        let schema = schema();
        let what = |text: &str| match Changeable::read(text).unwrap().checked(&schema) {
            Ok(field) => field.name.clone(),
            Err(error) => match error.words().args.get("what") {
                Some(crate::words::Argument::Text(what)) => what.clone(),
                _ => error.code().to_owned(),
            },
        };
        for (text, expected) in [
            ("attendance rise 10", "attendance"),
            ("tutoring either", "tutoring"),
            ("attendence rise 10", "unknown-column"),
            ("age_band rise 1", "protected"),
            ("sex either", "protected"),
            ("grade rise 1", "target"),
            ("colour rise 1", "kind"),
            ("student_id rise 1", "kept"),
            ("w1 rise 1", "past"),
            ("attendance rise 200 step 150", "range"),
            ("same rise 1", "kept"),
        ] {
            assert_eq!(what(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_crash(text in ".{0,40}", most in -3.0..30.0f64, tail in "( step [0-9.]{1,4})?( count)?") {
            let _ = Changeable::read(&text);
            if let Ok(read) = Changeable::read(&format!("a b rise {most}{tail}")) {
                prop_assert!(read.step > 0.0 && read.step <= read.most && read.column == "a b");
            }
        }
    }
}
