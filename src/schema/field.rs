//! One column understood: what it is, what it is for, and its cells as numbers or codes.

use std::collections::BTreeMap;

use super::bounds::{Bounds, Rows};
use super::leak::Leak;
use super::{KeptOut, Kind, Role, yes_no};
use crate::numeric::order;
use crate::numeric::statistics::tally;
use crate::table::Column;
use crate::table::date::DateOrder;
use crate::table::number::{Notation, is_missing, odd};

/// A column's kind and role, how to read its cells, and what was odd about them.
#[derive(Clone, Debug)]
pub struct Field {
    /// As the header has it.
    pub name: String,
    pub kind: Kind,
    pub role: Role,
    /// Serves to check for fairness, not to learn from.
    pub protected: bool,
    /// Why it is not learned from; `None` for an input.
    pub kept_out: Option<KeptOut>,
    /// Cells that say nothing, or nothing that can be.
    pub missing: usize,
    /// Different cells as written; 100,000 at most.
    pub distinct: usize,
    /// Whether there are more different cells than `distinct`.
    pub distinct_beyond: bool,
    /// How the numbers of this column are written, where there are any.
    pub notation: Option<Notation>,
    /// How the dates of this column are written, where there are any.
    pub dates: Option<DateOrder>,
    /// Whether its numbers or dates can be read in two ways: `1,234`, `3/4/2024`.
    pub ambiguous: bool,
    /// The values that its name, or the user, allows.
    pub bounds: Option<Bounds>,
    /// Whether values outside the bounds are read as missing.
    pub impossible_as_missing: bool,
    /// Categories of fewer cells are read as one; 0 where they are not.
    pub merged: usize,
    /// Rows whose value is outside the bounds, whether read as missing or not.
    pub impossible: Rows,
    /// Rows with an infinite number; read as missing.
    pub infinite: Rows,
    /// Rows whose cell is not of the column's kind; read as missing.
    pub unread: Rows,
    /// Lowest and highest value as read now, for numbers and dates.
    pub range: Option<(f64, f64)>,
    /// The column with exactly the same values.
    pub twin: Option<String>,
    /// What spoke for the guess.
    pub hint: Option<Hint>,
    /// How nearly it decides the target, where it does.
    pub leak: Option<Leak>,
    /// How well it tells the target, where that is to be asked about.
    pub doubt: Option<Leak>,
    /// Whether the user has said that it is known before the moment of prediction.
    pub known: bool,
    /// What the cells alone say about learning from it.
    pub(super) reason: Option<KeptOut>,
    /// Cells of the column.
    pub height: usize,
    /// Cells that are missing as written.
    pub(super) blank: usize,
    /// Whether the user chose the role.
    pub(super) asked: bool,
}

/// What spoke for a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hint {
    /// The cells are e-mail addresses.
    Email,
    /// The header or the cells are those of people's names.
    Name,
    /// The header says that it identifies.
    Number,
    /// 1, 2, 3, ... row by row.
    Running,
    /// Every cell is another code.
    Code,
    /// Every row has another text.
    OnePerRow,
    FreeText,
    /// More different values than can be learned from.
    TooMany,
    /// Whole numbers whose name says that they are codes.
    Codes,
    /// Whole numbers that leave wide gaps.
    MaybeCodes,
}

/// One cell as a number.
#[derive(Clone, Copy)]
enum Reading {
    Blank,
    Value(f64),
    Infinite,
    Unread,
}

impl Field {
    /// Whether models learn from it.
    pub fn is_input(&self) -> bool {
        self.kept_out.is_none()
    }

    /// Whether its cells tell who somebody is: never to be shown without being asked.
    pub fn identifies(&self) -> bool {
        matches!(self.role, Role::Identifier | Role::Group)
            || matches!(
                self.hint,
                Some(Hint::Email | Hint::Name | Hint::Number | Hint::Running | Hint::Code | Hint::OnePerRow)
            )
    }

    /// The cells of `column` (this field's own) as numbers in the column's unit: NaN is missing, as are cells
    /// that are not of the kind and, unless amended, values that cannot be. Dates are days since 1970-01-01, no and
    /// yes are 0 and 1. Never infinite.
    pub fn numbers(&self, column: &Column) -> Vec<f64> {
        column.map(|cell| self.number(cell))
    }

    /// One cell as in [`Field::numbers`].
    pub fn number(&self, cell: &str) -> f64 {
        match self.read(cell) {
            Reading::Value(value) if !self.impossible_as_missing || self.possible(value) => value,
            _ => f64::NAN,
        }
    }

    /// Whether the column's name allows this value; kept or read as missing, it is odd if not.
    pub fn possible(&self, value: f64) -> bool {
        self.kind != Kind::Number || self.bounds.is_none_or(|bounds| bounds.hold(value))
    }

    fn parse(&self, cell: &str) -> Option<f64> {
        self.notation?.parse(cell)
    }

    fn read(&self, cell: &str) -> Reading {
        if is_missing(cell) {
            return Reading::Blank;
        }
        let value = match self.kind {
            Kind::YesNo => yes_no::value(cell).map(f64::from),
            Kind::Date => self.dates.and_then(|order| order.parse(cell)),
            Kind::Number | Kind::Category | Kind::Text => self.parse(cell),
        };
        match value {
            Some(value) if value.is_finite() => Reading::Value(value),
            Some(_) => Reading::Infinite,
            None if odd(cell).is_some() => Reading::Infinite,
            None => Reading::Unread,
        }
    }

    /// The cells of `column` (this field's own) as codes into the level names, `u32::MAX` where missing. Levels
    /// are trimmed, their case is kept, and their order is the same for the same set of levels whatever the order
    /// of the rows: by value where all are numbers (equal numbers are one level), else by text; no before yes.
    pub fn codes(&self, column: &Column) -> (Vec<u32>, Vec<String>) {
        let mut levels: BTreeMap<&str, u32> = BTreeMap::new();
        for cell in column.texts().filter(|cell| !is_missing(cell)) {
            levels.entry(cell.trim()).or_default();
        }
        let mut keyed: Vec<(f64, &str)> = Vec::with_capacity(levels.len());
        if self.kind == Kind::YesNo {
            levels.retain(|level, _| yes_no::value(level).is_some());
            keyed.extend(levels.keys().map(|level| (yes_no::value(level).map_or(0.0, f64::from), *level)));
        } else {
            keyed.extend(levels.keys().map(|level| (self.parse(level).unwrap_or(f64::NAN), *level)));
        }
        let by_value = keyed.iter().all(|(value, _)| value.is_finite());
        if by_value {
            order::by(&mut keyed, |a, b| {
                a.0.total_cmp(&b.0).then(a.1.len().cmp(&b.1.len())).then(a.1.cmp(b.1))
            });
        }
        let mut names: Vec<String> = Vec::new();
        let mut last = f64::NAN;
        for (value, level) in keyed {
            if !(by_value && value == last) {
                names.push(level.to_owned());
            }
            last = value;
            levels.insert(level, names.len() as u32 - 1);
        }
        let codes = column.map(|cell| levels.get(cell.trim()).copied().unwrap_or(u32::MAX));
        if self.merged > 0 && self.kind == Kind::Category { self.merge(codes, names) } else { (codes, names) }
    }

    /// Other texts that are read as the level `name`: the words for yes and no.
    #[cfg(feature = "onnx")]
    pub fn spellings(&self, name: &str) -> Vec<String> {
        if self.kind == Kind::YesNo { yes_no::alike(name) } else { vec![] }
    }

    /// The same with small levels as one, which stands last.
    fn merge(&self, mut codes: Vec<u32>, names: Vec<String>) -> (Vec<u32>, Vec<String>) {
        let counts = tally(&codes, names.len());
        let others = crate::words::name("level-others", &[]);
        let small = |(name, count): (&String, &usize)| *count < self.merged || *name == others;
        let merged: Vec<bool> = names.iter().zip(&counts).map(small).collect();
        let mut kept: Vec<String> = Vec::with_capacity(names.len());
        let mut place = vec![u32::MAX; names.len()];
        for ((at, name), _) in names.into_iter().enumerate().zip(&merged).filter(|(_, merged)| !**merged) {
            place[at] = kept.len() as u32;
            kept.push(name);
        }
        if merged.contains(&true) {
            place.iter_mut().filter(|at| **at == u32::MAX).for_each(|at| *at = kept.len() as u32);
            kept.push(others);
        }
        codes.iter_mut().for_each(|code| *code = place.get(*code as usize).copied().unwrap_or(u32::MAX));
        (codes, kept)
    }

    /// Counts what the cells say under the field's kind: missing, odd rows, range. `rows` are spreadsheet rows.
    pub(super) fn measure(&mut self, column: &Column, rows: &[u64]) {
        (self.impossible, self.infinite, self.unread) = Default::default();
        (self.range, self.missing) = (None, self.blank);
        if matches!(self.kind, Kind::Category | Kind::Text) {
            return;
        }
        for (reading, row) in column.map(|cell| self.read(cell)).into_iter().zip(rows) {
            match reading {
                Reading::Blank => continue,
                Reading::Infinite => self.infinite.add(*row),
                Reading::Unread => self.unread.add(*row),
                Reading::Value(value) => {
                    let possible = self.possible(value);
                    if !possible {
                        self.impossible.add(*row);
                    }
                    if possible || !self.impossible_as_missing {
                        let (low, high) = self.range.unwrap_or((value, value));
                        self.range = Some((low.min(value), high.max(value)));
                        continue;
                    }
                }
            }
            self.missing += 1;
        }
    }

    /// Says why the column is not learned from, from its role, the flag and what its cells say.
    pub(super) fn settle(&mut self) {
        self.kept_out = match self.role {
            Role::Target | Role::Group | Role::Cohort | Role::Exit => Some(KeptOut::Role),
            Role::Identifier => Some(KeptOut::Identifies),
            Role::Ignored if self.asked && self.leak.is_some() => Some(KeptOut::Leak),
            Role::Ignored if self.asked => Some(KeptOut::Asked),
            Role::Ignored => self.reason.or(Some(KeptOut::Asked)),
            Role::Input | Role::Step if self.protected => Some(KeptOut::Protected),
            Role::Input | Role::Step if self.kind == Kind::Text => Some(KeptOut::Text),
            Role::Input | Role::Step if self.distinct == 0 => Some(KeptOut::Empty),
            Role::Input | Role::Step if self.leak.is_some() && !self.asked && !self.known => {
                Some(KeptOut::Leak)
            }
            Role::Input | Role::Step => None,
        };
    }
}
