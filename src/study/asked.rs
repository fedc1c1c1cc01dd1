//! A question made ready: its outcomes, the rows that have one, the inputs, who belongs together.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::question::{Condition, Question};
use super::weight::weights;
use crate::error::{Error, ErrorKind, Result};
use crate::features::{Feature, Frame, Target, Values};
use crate::schema::{Field, KeptOut, Kind, Outcome, Role, Schema, unknown_column};
use crate::table::{Column, Table};
use crate::words::Words;

/// Classes that can be told apart, at most.
pub const MOST_CLASSES: usize = 50;

/// Students with a known outcome, at least.
pub const FEWEST_ROWS: usize = 10;

/// A question over one table, ready for splitting.
#[derive(Clone, Debug)]
pub struct Asked {
    pub question: Question,
    /// The schema with the target's role and the columns that nearly give it away.
    pub schema: Schema,
    /// Records of the table with a known outcome, ascending; everything below has one entry for each.
    pub records: Vec<u32>,
    pub target: Target,
    pub frame: Frame,
    /// Person or group of each row.
    pub groups: Option<Vec<u32>>,
    /// What the named rule says of each row: whether it may need support.
    pub rule: Option<Rule>,
    /// As how many students each row teaches; 0 for one that does not.
    pub weights: Option<Vec<f32>>,
    /// The last moment known; `None` for a question without one.
    pub until: Option<f64>,
    /// Students with a known outcome who had left by then.
    pub gone: usize,
    /// Where these rows stand among those of the question without a moment.
    pub places: Vec<u32>,
    /// The last columns of the frame that sum up its steps.
    pub summaries: usize,
}

/// A named rule, applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub says: Vec<bool>,
    /// Whether the condition names those who do well: then the others may need support.
    pub names_the_others: bool,
}

/// Finds the field and the column of that name.
pub(super) fn find<'a>(table: &'a Table, schema: &'a Schema, name: &str) -> Result<(&'a Field, &'a Column)> {
    let fields = schema.fields.iter().zip(&table.columns);
    fields
        .into_iter()
        .find(|(field, _)| field.name == name)
        .ok_or_else(|| unknown_column(schema.fields.iter().map(|field| field.name.as_str()), name))
}

impl Asked {
    /// # Errors
    /// `unknown-column`, `bad-condition`, `empty-class`, `one-value`, `no-target`, `too-many-classes`,
    /// `too-few-rows`, `no-inputs`, `bad-weight`, `one-group`, `own-groups`: each names the column.
    pub fn new(table: &Table, schema: &Schema, question: &Question) -> Result<Asked> {
        let asked = Asked::beside(table, schema, question)?;
        if asked.frame.columns.is_empty() { Err(Error::new(ErrorKind::NoInputs)) } else { Ok(asked) }
    }

    /// The same beside something that happens over time: then no other column is needed to learn from.
    ///
    /// # Errors
    /// Those of [`Asked::new`] but `no-inputs`.
    pub fn beside(table: &Table, schema: &Schema, question: &Question) -> Result<Asked> {
        let (field, column) = find(table, schema, &question.target)?;
        let outcomes = Outcomes::read(field, column, question)?;
        let mut schema = schema.with_target(table, &question.target, &outcomes.as_outcome());
        let (records, target) = outcomes.known(&left_out(table, &schema));
        check(&target, field, question)?;
        let weights = match &question.weight {
            Some(name) => Some(weighed(table, &mut schema, name, question, &records)?),
            None => None,
        };
        let frame = frame(table, &schema, &records);
        let groups = groups(table, &schema, &records);
        check_groups(groups.as_deref(), &schema)?;
        let rule = match &question.rule {
            Some(condition) => Some(rule(table, &schema, condition, &records, &target)?),
            None => None,
        };
        let places = (0..records.len() as u32).collect();
        let question = question.clone();
        let (until, gone, summaries) = (None, 0, 0);
        Ok(Asked {
            question,
            schema,
            records,
            target,
            frame,
            groups,
            rule,
            weights,
            until,
            gone,
            places,
            summaries,
        })
    }
}

impl Asked {
    /// A column that models learn from and that nearly decides the answer, unless it is known in time.
    pub fn suspect(&self) -> Option<&str> {
        let decides = |field: &&Field| field.leak.is_some() && !field.known && self.learns(field);
        self.schema.fields.iter().find(decides).map(|field| field.name.as_str())
    }

    /// What is to be asked about columns, or was done about them, and bears on the results.
    pub(super) fn doubts(&self) -> Vec<Words> {
        let told = self.schema.fields.iter().filter_map(|field| {
            let id = match field.kept_out {
                Some(KeptOut::Leak) => "note-leak-out",
                _ if field.doubt.is_some() && !field.known && self.learns(field) => "note-doubt",
                _ => return None,
            };
            Some(
                Words::new(id)
                    .with("column", field.name.as_str())
                    .with("target", self.question.target.as_str()),
            )
        });
        told.collect()
    }

    fn learns(&self, field: &Field) -> bool {
        field.is_input() && self.frame.columns.iter().any(|column| column.name == field.name)
    }
}

/// The weights of `records`; their column is no input any more.
fn weighed(
    table: &Table,
    schema: &mut Schema,
    name: &str,
    question: &Question,
    records: &[u32],
) -> Result<Vec<f32>> {
    let (field, column) = find(table, schema, name)?;
    if name == question.target {
        return Err(Error::new(ErrorKind::BadWeight).at_column(name).with("what", "target"));
    }
    let weights = weights(table, field, column, records)?;
    check_weights(&weights, name)?;
    for field in schema.fields.iter_mut().filter(|field| field.name == name) {
        field.kept_out = Some(KeptOut::Role);
    }
    Ok(weights)
}

/// The outcome of every record, where known.
enum Outcomes {
    Numbers(Vec<f64>),
    Classes { codes: Vec<Option<u32>>, names: Vec<String>, positive: Option<u32> },
}

impl Outcomes {
    fn read(field: &Field, column: &Column, question: &Question) -> Result<Self> {
        if let Some(condition) = &question.condition {
            let met = condition.meets(field, column)?;
            let text = condition.text();
            let codes = met.into_iter().map(|met| met.map(u32::from)).collect();
            return Ok(Outcomes::Classes {
                codes,
                names: vec![format!("not {text}"), text],
                positive: Some(1),
            });
        }
        if matches!(field.kind, Kind::Number | Kind::Date) {
            return Ok(Outcomes::Numbers(field.numbers(column)));
        }
        let (codes, names) = field.codes(column);
        let codes = codes.into_iter().map(|code| (code != Values::MISSING).then_some(code)).collect();
        Ok(Outcomes::Classes { codes, names, positive: None })
    }

    fn as_outcome(&self) -> Outcome<'_> {
        match self {
            Outcomes::Numbers(values) => Outcome::Numbers(values),
            Outcomes::Classes { codes, .. } => Outcome::Classes(codes),
        }
    }

    /// Records whose outcome is known, but those that are `out`.
    fn known(self, out: &[u32]) -> (Vec<u32>, Target) {
        let stays = |record: u32| out.binary_search(&record).is_err();
        match self {
            Outcomes::Numbers(values) => {
                let known = |record: &u32| !values[*record as usize].is_nan() && stays(*record);
                let records: Vec<u32> = (0..values.len() as u32).filter(known).collect();
                let target = records.iter().map(|record| values[*record as usize]).collect();
                (records, Target::Numbers(target))
            }
            Outcomes::Classes { codes, names, positive } => {
                let pairs =
                    codes.iter().enumerate().filter_map(|(record, code)| Some((record as u32, (*code)?)));
                let (records, codes) = pairs.filter(|(record, _)| stays(*record)).unzip();
                (records, Target::Classes { codes, names, positive })
            }
        }
    }
}

/// Records that are left out, in order.
pub(super) fn left_out(table: &Table, schema: &Schema) -> Vec<u32> {
    let place = |row: &u64| table.rows.binary_search(row).ok().map(|record| record as u32);
    schema.left_out().iter().filter_map(place).collect()
}

/// # Errors
/// `too-few-rows` where too few rows weigh something.
pub(super) fn check_weights(weights: &[f32], name: &str) -> Result<()> {
    let teaching = weights.iter().filter(|weight| **weight > 0.0).count();
    if teaching < FEWEST_ROWS {
        return Err(Error::new(ErrorKind::TooFewRows)
            .at_column(name)
            .with("rows", teaching)
            .with("needed", FEWEST_ROWS));
    }
    Ok(())
}

pub(super) fn check(target: &Target, field: &Field, question: &Question) -> Result<()> {
    let error = |kind| Error::new(kind).at_column(&field.name);
    if target.is_empty() {
        return Err(error(ErrorKind::NoTarget));
    }
    match target {
        Target::Numbers(values) => {
            if values.iter().all(|value| *value == values[0]) {
                return Err(error(ErrorKind::OneValue).with("value", values[0]));
            }
        }
        Target::Classes { codes, names, positive } => {
            if names.len() > MOST_CLASSES {
                return Err(error(ErrorKind::TooManyClasses)
                    .with("count", names.len())
                    .with("limit", MOST_CLASSES));
            }
            if codes.iter().all(|code| *code == codes[0]) {
                if positive.is_some() {
                    let (low, high) = ends(field);
                    let text = question.text();
                    return Err(error(ErrorKind::EmptyClass)
                        .with("condition", text)
                        .with("low", low)
                        .with("high", high));
                }
                let value = names.get(codes[0] as usize).cloned().unwrap_or_default();
                return Err(error(ErrorKind::OneValue).with("value", value));
            }
        }
    }
    if target.len() < FEWEST_ROWS {
        return Err(error(ErrorKind::TooFewRows).with("rows", target.len()).with("needed", FEWEST_ROWS));
    }
    Ok(())
}

fn ends(field: &Field) -> (String, String) {
    field.range.map_or_else(|| ("-".into(), "-".into()), |(low, high)| (low.to_string(), high.to_string()))
}

/// The inputs of `records` as typed columns.
pub(super) fn frame(table: &Table, schema: &Schema, records: &[u32]) -> Frame {
    let inputs = schema.fields.iter().zip(&table.columns).filter(|(field, _)| field.is_input());
    let columns = inputs
        .map(|(field, column)| {
            let values = match field.kind {
                Kind::Number | Kind::Date => {
                    let numbers = field.numbers(column);
                    Values::Numbers(
                        records.iter().map(|record| narrowed(numbers[*record as usize])).collect(),
                    )
                }
                Kind::Category | Kind::YesNo | Kind::Text => {
                    let (codes, names) = field.codes(column);
                    let codes: Arc<[u32]> = records.iter().map(|record| codes[*record as usize]).collect();
                    Values::Codes { codes, names: names.into() }
                }
            };
            Feature { name: field.name.clone(), values }
        })
        .collect();
    Frame { columns, steps: None, height: records.len() }
}

/// Inputs are f32. What does not fit is no measure of a student and is read as missing.
fn narrowed(value: f64) -> f32 {
    if value.abs() < 1e30 { value as f32 } else { f32::NAN }
}

/// Whose row each is, by the first group column; a row without an entry stands for itself.
fn groups(table: &Table, schema: &Schema, records: &[u32]) -> Option<Vec<u32>> {
    let (_, column) =
        schema.fields.iter().zip(&table.columns).find(|(field, _)| field.role == Role::Group)?;
    let mut known: BTreeMap<&str, u32> = BTreeMap::new();
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        next - 1
    };
    let of = |record: &u32| {
        let cell = column.cell(*record as usize).trim();
        if crate::table::number::is_missing(cell) {
            fresh()
        } else {
            *known.entry(cell).or_insert_with(&mut fresh)
        }
    };
    Some(records.iter().map(of).collect())
}

/// # Errors
/// `one-group`, `own-groups` where nothing is said by who belongs together.
fn check_groups(groups: Option<&[u32]>, schema: &Schema) -> Result<()> {
    let Some(groups) = groups else { return Ok(()) };
    let mut distinct = groups.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let kind = match distinct.len() {
        1 => ErrorKind::OneGroup,
        count if count == groups.len() => ErrorKind::OwnGroups,
        _ => return Ok(()),
    };
    let field = schema.fields.iter().find(|field| field.role == Role::Group);
    Err(Error::new(kind).at_column(field.map_or("", |field| field.name.as_str())))
}

/// Applies a named rule. Nothing of it is learned; whether it names those in need or the others is read off the
/// outcomes of the whole file: the side that is right more often, both kinds of students counting alike.
fn rule(
    table: &Table,
    schema: &Schema,
    condition: &Condition,
    records: &[u32],
    target: &Target,
) -> Result<Rule> {
    let Target::Classes { codes, positive: Some(positive), .. } = target else {
        return Err(Error::new(ErrorKind::Unsuited).with("model", "rule").with("why", "question"));
    };
    let (field, column) = find(table, schema, &condition.column)?;
    let met = condition.meets(field, column)?;
    let says: Vec<bool> = records.iter().map(|record| met[*record as usize] == Some(true)).collect();
    let share = |in_need: bool| {
        let rows = codes.iter().zip(&says).filter(|(code, _)| (*code == positive) == in_need);
        let (count, named) = rows
            .fold((0.0, 0.0), |(count, named), (_, says)| (count + 1.0, named + f64::from(u8::from(*says))));
        named / f64::max(count, 1.0)
    };
    let names_the_others = share(true) < share(false);
    let says = says.into_iter().map(|says| says != names_the_others).collect();
    Ok(Rule { says, names_the_others })
}
