//! What whoever scores hands in, column by column.

/// One column of the original table.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// As the header has it.
    pub name: String,
    pub reads: Reads,
}

/// How its cells are handed in.
#[derive(Clone, Debug, PartialEq)]
pub enum Reads {
    /// Double precision, rows x 1; NaN is missing, as is what lies outside the bounds, both included. Dates are days
    /// since 1970-01-01.
    Numbers { date: bool, bounds: Option<(f64, f64)> },
    /// Text, rows x 1, without blanks at its ends. What is neither a level nor a spelling of one is missing.
    Levels {
        /// As the teaching frame has them.
        names: Vec<String>,
        /// Other texts that mean a level, by its place in `names`.
        spellings: Vec<(String, usize)>,
    },
}

impl Input {
    /// A column of numbers without bounds.
    pub fn numbers(name: impl Into<String>) -> Input {
        Input { name: name.into(), reads: Reads::Numbers { date: false, bounds: None } }
    }

    /// A column of levels that are written in one way.
    pub fn levels(name: impl Into<String>, names: impl IntoIterator<Item = String>) -> Input {
        let reads = Reads::Levels { names: names.into_iter().collect(), spellings: vec![] };
        Input { name: name.into(), reads }
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.reads {
            Reads::Numbers { date: false, .. } => "number",
            Reads::Numbers { date: true, .. } => "date",
            Reads::Levels { .. } => "levels",
        }
    }
}
