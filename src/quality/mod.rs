//! Table + schema + question -> what is odd about the data, with the rows and what can be done about it.
//!
//! What the schema noticed is gathered and not computed anew; what it cannot see alone is added: values far from
//! the others, entries that are missing together or because of the outcome, keys that are there twice, small classes
//! and groups, what changed between cohorts. Every action is an [`Amendment`], so it is undone like any other change.

mod asks;
mod balance;
mod drift;
mod duplicates;
mod impossible;
mod missing;
mod outliers;
mod reading;
mod telling;

use serde::Serialize;

pub use missing::{MissingColumn, MissingPattern, MissingView};

use crate::features::Target;
use crate::numeric::order;
use crate::schema::{Action, Amendment, Field, Remark, Role, Schema, Weight};
use crate::table::Table;
use crate::words::Words;
use drift::Shift;
use missing::Patterns;
use reading::Reading;
use telling::Telling;

/// What a report looks at.
pub struct Looked<'a> {
    pub table: &'a Table,
    /// As the question sees it, where there is one.
    pub schema: &'a Schema,
    /// Records that are neither taught nor judged, in order.
    pub left_out: &'a [u32],
    pub answers: Option<Answers<'a>>,
    pub cohorts: Option<Cohorts<'a>>,
    /// Columns of the best model with their shares of importance, after an evaluation.
    pub importance: &'a [(String, f64)],
}

/// The outcomes of a question.
#[derive(Clone, Copy)]
pub struct Answers<'a> {
    /// Records of the table with a known outcome, ascending.
    pub records: &'a [u32],
    /// Their outcomes.
    pub target: &'a Target,
    /// The question in the file's own words.
    pub question: &'a str,
}

/// Which cohort each record of the table is of.
#[derive(Clone, Copy)]
pub struct Cohorts<'a> {
    /// Places in `names`, one a record; others are of no cohort.
    pub codes: &'a [u32],
    /// The earliest first.
    pub names: &'a [String],
}

/// What is odd about the data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DataQuality {
    /// Rows that were looked at.
    pub rows: usize,
    /// By topic, the heaviest first within each.
    pub findings: Vec<Finding>,
    pub missing: MissingView,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    pub topic: Topic,
    pub remark: Remark,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Topic {
    /// Columns that may not be known in time.
    Ask,
    /// Values that cannot be, or are far from the others.
    Values,
    Missing,
    Duplicates,
    /// Classes and groups of few students.
    Balance,
    /// Between cohorts.
    Drift,
}

/// Rows that a finding names one by one.
const NAMED: usize = crate::schema::Rows::NAMED;

/// Looks at every column once.
pub fn quality(looked: &Looked<'_>) -> DataQuality {
    let Looked { table, schema, .. } = looked;
    let out = |record: &u32| looked.left_out.binary_search(record).is_err();
    let records: Vec<u32> = (0..table.height() as u32).filter(out).collect();
    let mut findings = gathered(schema);
    findings.extend(asks::asks(looked));
    findings.extend(duplicates::keys(looked, &records));
    findings.extend(balance::classes(looked));
    let mut patterns = Patterns::new(schema, &records);
    let mut telling = looked.answers.as_ref().map(|answers| Telling::new(answers, &records));
    let mut shift = looked.cohorts.as_ref().and_then(|cohorts| Shift::new(cohorts, &records));
    let mut highest = impossible::Highest::default();
    for (field, column) in schema.fields.iter().zip(&table.columns) {
        if !looked_at(field) {
            continue;
        }
        let reading = Reading::new(field, column, &records, &table.rows);
        findings.extend(impossible::code(&reading).or_else(|| outliers::far(&reading)));
        findings.extend(missing::much(&reading));
        findings.extend(balance::groups(&reading));
        highest.add(&reading);
        patterns.add(&reading);
        if let Some(telling) = &mut telling {
            telling.add(&reading);
        }
        if let Some(shift) = &mut shift {
            shift.add(&reading);
        }
    }
    findings.extend(highest.findings(looked, &records));
    findings.extend(patterns.findings(&table.rows));
    findings.extend(telling.into_iter().flat_map(|telling| telling.findings(looked)));
    findings.extend(shift.into_iter().flat_map(|shift| shift.findings()));
    order::by(&mut findings, |a, b| (a.topic, a.remark.weight).cmp(&(b.topic, b.remark.weight)));
    DataQuality { rows: records.len(), findings, missing: patterns.view() }
}

/// Columns whose values mean something to a model or to a check of fairness.
fn looked_at(field: &Field) -> bool {
    (field.is_input() || field.protected || matches!(field.role, Role::Target)) && !field.identifies()
}

/// What the schema noticed and that speaks of the quality of the data.
fn gathered(schema: &Schema) -> Vec<Finding> {
    let topic = |remark: &Remark| match remark.title.id.as_ref() {
        "remark-leak" | "remark-doubt" => Some(Topic::Ask),
        "remark-impossible"
        | "remark-negative"
        | "remark-above"
        | "remark-infinite"
        | "remark-unread"
        | "remark-ambiguous"
        | "remark-may-be-codes" => Some(Topic::Values),
        "remark-empty" => Some(Topic::Missing),
        "remark-duplicate-rows" | "remark-rows-out" | "remark-twins" => Some(Topic::Duplicates),
        _ => None,
    };
    let found = |remark: &Remark| Some(Finding { topic: topic(remark)?, remark: remark.clone() });
    schema.remarks.iter().filter_map(found).collect()
}

/// A finding about one column, still without rows and actions.
fn about(topic: Topic, weight: Weight, column: &str, title: Words, detail: Words) -> Finding {
    let remark = Remark {
        weight,
        title: title.with("column", column),
        detail: detail.with("column", column),
        columns: vec![column.to_owned()],
        rows: Vec::new(),
        count: 0,
        actions: Vec::new(),
    };
    Finding { topic, remark }
}

impl Finding {
    /// With these rows, as a spreadsheet numbers them.
    fn on(mut self, rows: impl Iterator<Item = u64>) -> Self {
        for row in rows {
            self.remark.count += 1;
            if self.remark.rows.len() < NAMED {
                self.remark.rows.push(row);
            }
        }
        self
    }

    /// With one more thing to do.
    fn offering(mut self, label: &'static str, amendment: Amendment) -> Self {
        self.remark.actions.push(Action { label: Words::new(label), amendments: vec![amendment] });
        self
    }

    /// With the offer not to learn from the column, where it is learned from.
    fn leaving(self, field: &Field) -> Self {
        match field.is_input() {
            true => {
                self.offering("action-keep-out", Amendment { role: Some(Role::Ignored), ..change(field) })
            }
            false => self,
        }
    }
}

fn change(field: &Field) -> Amendment {
    Amendment { column: field.name.clone(), ..Amendment::default() }
}

/// The fewest students that a picture of a file with so many rows may tell of.
pub fn least(rows: usize) -> usize {
    if rows >= 100 { 10 } else { 3 }
}

/// A share as percent, to be read by people.
pub(crate) fn percent(share: f64) -> f64 {
    libm::round(1000.0 * share) / 10.0
}

/// A number with as many digits as people read.
pub(crate) fn short(value: f64) -> f64 {
    let size = libm::floor(libm::log10(value.abs().max(1e-12)));
    let scale = libm::pow(10.0, (3.0 - size).clamp(0.0, 12.0));
    libm::round(value * scale) / scale
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Kind, Outcome};
    use crate::table::Column;

    /// A table of columns; a cell is made from its row, from 0.
    pub fn made(columns: &[(&str, &dyn Fn(usize) -> String)], height: usize) -> Table {
        let columns = columns.iter().map(|(name, cell)| {
            let mut column = Column::new(*name);
            (0..height).for_each(|row| column.push(&cell(row)));
            column
        });
        let rows = (2..height as u64 + 2).collect();
        Table { columns: columns.collect(), rows, source: Default::default(), remarks: Vec::new() }
    }

    /// Findings by their titles.
    pub fn ids(found: &[Finding]) -> Vec<&str> {
        found.iter().map(|one| one.remark.title.id.as_ref()).collect()
    }

    /// A cell that is missing in some rows.
    pub fn gapped(row: usize, missing: bool) -> String {
        if missing { String::new() } else { format!("{}", row * 7 % 29) }
    }

    fn truth(table: &Table, schema: &Schema, target: &str) -> (Vec<u32>, Target) {
        let (field, column) = (schema.field(target).unwrap(), table.column(target).unwrap());
        if field.kind == Kind::Number {
            let values = field.numbers(column);
            let records: Vec<u32> =
                (0..values.len() as u32).filter(|record| !values[*record as usize].is_nan()).collect();
            let known = records.iter().map(|record| values[*record as usize]).collect();
            return (records, Target::Numbers(known));
        }
        let (codes, names) = field.codes(column);
        ((0..codes.len() as u32).collect(), Target::Classes { codes, names, positive: None })
    }

    /// The schema as a question about a column sees it.
    pub fn schema_of(table: &Table, target: &str) -> Schema {
        let guess = Schema::guess(table);
        match truth(table, &guess, target).1 {
            Target::Numbers(values) => guess.with_target(table, target, &Outcome::Numbers(&values)),
            Target::Classes { codes, .. } => {
                let codes: Vec<Option<u32>> = codes.into_iter().map(Some).collect();
                guess.with_target(table, target, &Outcome::Classes(&codes))
            }
        }
    }

    /// The report without a question.
    pub fn look(table: &Table, schema: &Schema) -> DataQuality {
        let left_out: Vec<u32> = schema.left_out().iter().map(|row| *row as u32 - 2).collect();
        let left_out = &left_out[..];
        quality(&Looked { table, schema, left_out, answers: None, cohorts: None, importance: &[] })
    }

    pub fn findings(columns: &[(&str, &dyn Fn(usize) -> String)], height: usize) -> Vec<Finding> {
        let table = made(columns, height);
        look(&table, &Schema::guess(&table)).findings
    }

    /// The findings about a question.
    pub fn asked(table: &Table, schema: &Schema, target: &str, cohorts: Option<Cohorts<'_>>) -> Vec<Finding> {
        let (records, truth) = truth(table, schema, target);
        let answers = Some(Answers { records: &records, target: &truth, question: target });
        quality(&Looked { table, schema, left_out: &[], answers, cohorts, importance: &[] }).findings
    }

    #[test]
    fn a_file_without_anything_odd_has_no_findings() {
        let found = findings(
            &[("a", &|row| format!("{}", row * 7 % 23)), ("b", &|row| format!("{}", row * 5 % 19))],
            100,
        );
        assert!(found.is_empty(), "{found:#?}");
    }
}
