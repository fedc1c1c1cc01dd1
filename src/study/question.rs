//! What is asked: a column as it is, or "at risk when" a condition on it.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Field, Kind, Schema, unknown_column};
use crate::table::Column;
use crate::table::number::is_missing;

/// How a cell is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Operator"))]
pub enum Op {
    #[serde(rename = "<")]
    Below,
    #[serde(rename = "<=")]
    AtMost,
    #[serde(rename = ">")]
    Above,
    #[serde(rename = ">=")]
    AtLeast,
    #[serde(rename = "=")]
    Is,
    #[serde(rename = "!=")]
    IsNot,
    #[serde(rename = "in")]
    In,
}

impl Op {
    fn sign(self) -> &'static str {
        match self {
            Op::Below => "<",
            Op::AtMost => "<=",
            Op::Above => ">",
            Op::AtLeast => ">=",
            Op::Is => "=",
            Op::IsNot => "!=",
            Op::In => "in",
        }
    }

    fn orders(self) -> bool {
        matches!(self, Op::Below | Op::AtMost | Op::Above | Op::AtLeast)
    }
}

/// A column, a comparison and what to compare with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Condition {
    pub column: String,
    pub op: Op,
    /// One value; for `in` one or more.
    pub values: Vec<String>,
}

/// What is to be told, and by which simple rule of the user's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Question {
    pub target: String,
    /// "At risk when"; its column is the target.
    pub condition: Option<Condition>,
    /// The named rule: nothing is learned.
    pub rule: Option<Condition>,
    /// The column that says as how many students a row counts while models learn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub weight: Option<String>,
}

impl Question {
    /// The question in the file's own words.
    pub fn text(&self) -> String {
        self.condition.as_ref().map_or_else(|| self.target.clone(), Condition::text)
    }
}

impl Condition {
    /// Reads `G3 < 10`, `passed = No`, `result in Fail, Withdrawn`, `"a < b" >= 3`. The column is the longest
    /// name of `columns` that the text begins with.
    ///
    /// # Errors
    /// `bad-condition` where no comparison or no value is found, `unknown-column` for a column that is not there.
    pub fn parse(text: &str, schema: &Schema) -> Result<Condition> {
        let bad = || Error::new(ErrorKind::BadCondition).with("text", text.trim());
        let names = || schema.fields.iter().map(|field| field.name.as_str());
        let written = text.trim();
        let (column, rest) = match written.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
            Some((quoted, rest)) => (quoted.to_owned(), rest),
            None => {
                let known =
                    names().filter(|name| written.starts_with(*name) && begins_op(&written[name.len()..]));
                match known.max_by_key(|name| name.len()) {
                    Some(name) => (name.to_owned(), &written[name.len()..]),
                    None => {
                        let end = written
                            .find(['<', '>', '=', '!'])
                            .or_else(|| written.find(" in "))
                            .ok_or_else(bad)?;
                        (written[..end].trim().to_owned(), &written[end..])
                    }
                }
            }
        };
        let (op, rest) = read_op(rest).ok_or_else(bad)?;
        let values: Vec<String> = if op == Op::In {
            rest.split(',')
                .map(|value| unquoted(value).to_owned())
                .filter(|value| !value.is_empty())
                .collect()
        } else {
            vec![unquoted(rest).to_owned()]
        };
        if column.is_empty() || values.is_empty() || values.iter().any(String::is_empty) {
            return Err(bad());
        }
        if !names().any(|name| name == column) {
            return Err(unknown_column(names(), &column));
        }
        Ok(Condition { column, op, values })
    }

    /// As it would be typed.
    pub fn text(&self) -> String {
        format!("{} {} {}", self.column, self.op.sign(), self.values.join(", "))
    }

    /// Whether each cell meets it; `None` where the cell is missing or cannot be compared.
    ///
    /// # Errors
    /// `bad-condition` where an order is asked of values that are no numbers, or a value is given that no number
    /// column could hold.
    pub fn meets(&self, field: &Field, column: &Column) -> Result<Vec<Option<bool>>> {
        let bad = || Error::new(ErrorKind::BadCondition).at_column(&self.column).with("text", self.text());
        let numbers: Vec<Option<f64>> = self.values.iter().map(|value| number(field, value)).collect();
        let numeric = matches!(field.kind, Kind::Number | Kind::Date) || self.op.orders();
        if numeric && numbers.iter().any(Option::is_none) {
            return Err(bad());
        }
        if self.values.is_empty() || (self.op != Op::In && self.values.len() != 1) {
            return Err(bad());
        }
        if numeric {
            let wanted: Vec<f64> = numbers.into_iter().flatten().collect();
            let first = wanted[0];
            let meets = |value: f64| match self.op {
                Op::Below => value < first,
                Op::AtMost => value <= first,
                Op::Above => value > first,
                Op::AtLeast => value >= first,
                Op::Is | Op::In => wanted.contains(&value),
                Op::IsNot => value != first,
            };
            return Ok(field
                .numbers(column)
                .into_iter()
                .map(|value| (!value.is_nan()).then(|| meets(value)))
                .collect());
        }
        let same =
            |cell: &str| self.values.iter().any(|value| value.trim().eq_ignore_ascii_case(cell.trim()));
        Ok(column.map(|cell| (!is_missing(cell)).then(|| same(cell) != (self.op == Op::IsNot))))
    }
}

/// A value as typed, in the column's own notation or with a decimal point.
fn number(field: &Field, value: &str) -> Option<f64> {
    let plain = value.trim().parse::<f64>().ok().filter(|value| value.is_finite());
    match field.kind {
        Kind::Date => field.dates.and_then(|dates| dates.parse(value)),
        _ => plain.or_else(|| field.notation.and_then(|notation| notation.parse(value))),
    }
}

fn begins_op(rest: &str) -> bool {
    read_op(rest).is_some()
}

fn read_op(rest: &str) -> Option<(Op, &str)> {
    let rest = rest.trim_start();
    let signs = [
        ("<=", Op::AtMost),
        (">=", Op::AtLeast),
        ("!=", Op::IsNot),
        ("==", Op::Is),
        ("<", Op::Below),
        (">", Op::Above),
        ("=", Op::Is),
        ("in ", Op::In),
    ];
    signs.iter().find_map(|(sign, op)| rest.strip_prefix(sign).map(|rest| (*op, rest)))
}

fn unquoted(value: &str) -> &str {
    let value = value.trim();
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;
    use crate::table::{Table, read};

    fn table() -> Table {
        let text = "G3,G3 final,passed,result\n9,1,No,Fail\n10,2,yes,Pass\n,3,no,Withdrawn\n12,4,Yes,Pass\n8,5,no,Pass\n";
        read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap()
    }

    fn met(text: &str) -> std::result::Result<Vec<Option<bool>>, &'static str> {
        let table = table();
        let schema = Schema::guess(&table);
        let condition = Condition::parse(text, &schema).map_err(|error| error.code())?;
        let field = schema.field(&condition.column).unwrap();
        condition.meets(field, table.column(&condition.column).unwrap()).map_err(|error| error.code())
    }

    #[test]
    fn conditions_read_as_they_are_typed() {
        let (yes, no) = (Some(true), Some(false));
        assert_eq!(met("G3 < 10"), Ok(vec![yes, no, None, no, yes]));
        assert_eq!(met("G3<=10"), Ok(vec![yes, yes, None, no, yes]));
        assert_eq!(met("G3 final > 3"), Ok(vec![no, no, no, yes, yes]));
        assert_eq!(met("\"G3 final\" >= 3"), Ok(vec![no, no, yes, yes, yes]));
        assert_eq!(met("passed = No"), Ok(vec![yes, no, yes, no, yes]));
        assert_eq!(met("passed != no"), Ok(vec![no, yes, no, yes, no]));
        assert_eq!(met("result in Fail, Withdrawn"), Ok(vec![yes, no, yes, no, no]));
        assert_eq!(met("G3 in 9, 12"), Ok(vec![yes, no, None, yes, no]));
    }

    #[test]
    fn what_cannot_be_read_says_so() {
        for (text, code) in [
            ("G3", "bad-condition"),
            ("G3 <", "bad-condition"),
            ("G3 < ten", "bad-condition"),
            ("result < 3 apples", "bad-condition"),
            ("G9 < 10", "unknown-column"),
            ("", "bad-condition"),
        ] {
            assert_eq!(met(text), Err(code), "{text}");
        }
    }
}
