//! What can go wrong, with a stable code and the place in the user's file.
//!
//! One type for every room. The sentence is message `error-<code>`, with an optional `error-<code>-advice`
//! that says what to do; both live in `messages/`.

use std::fmt;

use serde::Serialize;

use crate::words::{Argument, Words};

pub type Result<T> = std::result::Result<T, Error>;

/// Where in the user's file: the header is row 1, as a spreadsheet counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    #[cfg_attr(test, ts(type = "number | null"))]
    pub row: Option<u64>,
    pub column: Option<String>,
}

macro_rules! kinds {
    ($($kind:ident $code:literal $about:literal,)*) => {
        /// Every kind of error. Codes are stable: pages, scripts and notes may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorKind { $(#[doc = $about] $kind,)* }

        impl ErrorKind {
            /// Every kind, for the test that no sentence is missing.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$kind,)*];

            pub fn code(self) -> &'static str {
                match self { $(ErrorKind::$kind => $code,)* }
            }

            fn sentence(self) -> &'static str {
                match self { $(ErrorKind::$kind => concat!("error-", $code),)* }
            }

            fn advice(self) -> &'static str {
                match self { $(ErrorKind::$kind => concat!("error-", $code, "-advice"),)* }
            }
        }
    };
}

kinds! {
    EmptyFile "empty-file" "The file holds no text at all.",
    HeaderOnly "header-only" "A header, and no row below it.",
    NotATable "not-a-table" "The first bytes are those of a picture, a PDF, a program. Args: `format`.",
    NotText "not-text" "NUL bytes or control characters where text should be.",
    OldEncoding "old-encoding" "Text from before Unicode, and nothing here that reads it.",
    LockedWorkbook "locked-workbook" "The workbook is protected with a password.",
    BrokenWorkbook "broken-workbook" "The workbook cannot be opened. Args: `reason`.",
    NoSheet "no-sheet" "The workbook has no sheet of that name, or none with cells. Args: `sheet`.",
    TooLarge "too-large" "More bytes, cells or inflated data than is safe to hold. Args: `limit`, `what`.",
    OutOfMemory "out-of-memory" "There is not enough memory for this table. Args: `megabytes`.",
    TooManyColumns "too-many-columns" "More columns than a table may have. Args: `count`, `limit`.",
    UnknownColumn "unknown-column" "A column was named that the file does not have. Args: `column`, `near`.",
    BadCondition "bad-condition" "A condition cannot be read. Args: `text`.",
    EmptyClass "empty-class" "No row, or every row, meets the condition. Args: `condition`, `low`, `high`.",
    OneValue "one-value" "The target has one value only. Args: `value`.",
    NoTarget "no-target" "Every row lacks the target.",
    TooManyClasses "too-many-classes" "The target has more classes than can be taught. Args: `count`, `limit`.",
    TooFewRows "too-few-rows" "Not enough rows with a known target. Args: `rows`, `needed`.",
    TooFewGroups "too-few-groups" "Fewer persons or groups than parts. Args: `groups`, `folds`.",
    NoInputs "no-inputs" "No column is left to learn from.",
    UnknownModel "unknown-model" "No model has that id. Args: `model`, `known`.",
    BadSetting "bad-setting" "A knob is unknown or its value out of range. Args: `setting`, `value`, `range`.",
    BadSplit "bad-split" "Folds or repeats out of range. Args: `value`, `range`.",
    BadAmendment "bad-amendment" "A change to a column that cannot be made. Args: `what`.",
    NoKey "no-key" "Nothing says whose an event is.",
    KeyTwice "key-twice" "Several rows of the student file have the same key. Args: `count`.",
    NoTime "no-time" "No column of the events says when, or none of its cells can be read.",
    DateAsked "date-asked" "Days and months of a column can't be told apart. Args: `how` (either, both).",
    NoMatch "no-match" "No event belongs to any student.",
    BadMoment "bad-moment" "A moment that is neither a number nor a date of this file. Args: `value`.",
    BadStep "bad-step" "A step's length that is none. Args: `value`.",
    TooManySteps "too-many-steps" "Steps too short for so long a time. Args: `steps`, `limit`.",
    NoSeries "no-series" "No columns of the student file are steps.",
    NoCohort "no-cohort" "No column says the cohort, or it lacks that one. Args: `value`, `known`.",
    NoEarlierCohort "no-earlier-cohort" "No cohort whose outcomes were known could teach. Args: `value`.",
    OneCohort "one-cohort" "All rows are of one cohort, so none could teach. Args: `value`.",
    OneOutcome "one-outcome" "A side of a split by cohort has one outcome. Args: `side` (judged, teaching), `value`.",
    OneGroup "one-group" "All rows belong to one person or group.",
    OwnGroups "own-groups" "Every row is a person or group of its own.",
    TooManyGroups "too-many-groups" "A protected column has too many values to compare. Args: `count`, `limit`.",
    FewPositives "few-positives" "Fewer students of either outcome than parts. Args: `count`, `folds`.",
    BadCapacity "bad-capacity" "A list of nobody, or of more than there are. Args: `value`, `most`.",
    BadLeast "bad-least" "A limit for small counts that is none. Args: `value`.",
    SecondRelease "second-release" "Another audit of the same evaluation was exported. Args: `capacity`, `least`, `model`.",
    EarlyMoment "early-moment" "A moment before anything has happened. Args: `value`, `first`.",
    NoIntervals "no-intervals" "Intervals about predicted numbers were not made. Args: `why` (kinds, model).",
    Unsuited "unsuited" "A model was asked for what it cannot do. Args: `model`, `why` (question, weights, steps).",
    BlendOfOne "blend-of-one" "A blend was asked for without two models to blend.",
    BadWeight "bad-weight" "A cell of the weight column is no weight. Args: `what`, `cell`.",
    BadChange "bad-change" "A change that cannot be read, or not be looked for. Args: `what`, `text`, `limit`.",
    BadPlaybook "bad-playbook" "A playbook without one of its columns. Args: `what`.",
    FewCourses "few-courses" "Fewer than two courses have enough students to compare. Args: `least`.",
    NotByTeacher "not-by-teacher" "Courses were to be compared by a column of teachers.",
    NoSuchRow "no-such-row" "A row that the file does not have, or whose student is on no list.",
    BadOffer "bad-offer" "An offer of support without a name, or whose hours are none. Args: `offer`, `what`.",
    NotAModel "not-a-model" "A file that is no saved model.",
    ModelDamaged "damaged-model" "A saved model that was cut short or altered.",
    ModelNewer "newer-model" "A saved model of a later version. Args: `version`, `known`.",
    NeedsPassphrase "needs-passphrase" "A saved model is sealed, and no passphrase was given.",
    WrongPassphrase "wrong-passphrase" "A saved model is sealed with another passphrase.",
    NoModelColumns "no-model-columns" "A file with none of the columns that a model reads. Args: `columns`.",
    OtherQuestion "other-question" "A model that answers another question. Args: `own`, `asked`.",
    BadMatch "bad-match" "A column that was named for one of a model's cannot be it. Args: `wanted`, `what`.",
    UnknownForm "unknown-form" "A file to be written has no form that is known. Args: `name`, `known`.",
    NotSolved "not-solved" "The arithmetic did not settle. Args: `model`.",
    Cancelled "cancelled" "The user said stop.",
    Unreadable "unreadable" "The file cannot be opened. Args: `reason`.",
    Crashed "crashed" "A fault of our own. Args: `reason`.",
}

/// Kind, place and the arguments of its sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Error(Box<Detail>);

#[derive(Clone, Debug, PartialEq)]
struct Detail {
    kind: ErrorKind,
    place: Place,
    words: Words,
}

impl Error {
    pub fn new(kind: ErrorKind) -> Self {
        Error(Box::new(Detail { kind, place: Place::default(), words: Words::new(kind.sentence()) }))
    }

    /// `out-of-memory`: so many bytes were wanted and not given.
    pub fn out_of_memory(bytes: u64) -> Self {
        Error::new(ErrorKind::OutOfMemory).with("megabytes", bytes.div_ceil(1 << 20))
    }

    /// Fills one gap of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.0.words.args.insert(name.to_owned(), value.into());
        self
    }

    /// Names the row, as a spreadsheet counts; also the argument `row` of the sentence.
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.0.place.row = Some(row);
        self.with("row", row)
    }

    /// Names the column; also the argument `column` of the sentence.
    #[must_use]
    pub fn at_column(mut self, column: &str) -> Self {
        self.0.place.column = Some(column.to_owned());
        self.with("column", column)
    }

    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    pub fn place(&self) -> &Place {
        &self.0.place
    }

    /// What happened.
    pub fn words(&self) -> &Words {
        &self.0.words
    }

    /// What to do about it.
    pub fn advice(&self) -> Words {
        Words { id: self.0.kind.advice().into(), ..self.0.words.clone() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.words().said().unwrap_or_default(), self.code())?;
        if let Some(row) = self.place().row {
            write!(f, ", row {row}")?;
        }
        if let Some(column) = &self.place().column {
            write!(f, ", column {column}")?;
        }
        write!(f, ")")
    }
}

impl std::error::Error for Error {}

/// An error as it crosses to JavaScript and into `--json`: plain data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErrorReport {
    #[cfg_attr(test, ts(type = "string"))]
    pub code: &'static str,
    pub place: Place,
    pub words: Words,
    pub advice: Words,
}

impl From<&Error> for ErrorReport {
    fn from(error: &Error) -> Self {
        ErrorReport {
            code: error.code(),
            place: error.place().clone(),
            words: error.words().clone(),
            advice: error.advice(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        for kind in ErrorKind::ALL {
            let error = Error::new(*kind);
            assert_ne!(error.words().text(), error.words().id, "no sentence for {}", kind.code());
            assert_ne!(error.advice().text(), error.advice().id, "no advice for {}", kind.code());
        }
    }

    #[test]
    fn an_error_names_its_place() {
        let error = Error::new(ErrorKind::UnknownColumn).at_column("G9").at_row(7);
        assert_eq!(error.place(), &Place { row: Some(7), column: Some("G9".into()) });
        assert!(error.to_string().ends_with("(unknown-column, row 7, column G9)"));
    }
}
