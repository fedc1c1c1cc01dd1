//! One student's sheet: the estimate, why, the term so far, and the estimate without values that are wrong.

use serde::Serialize;

use super::estimate::Estimate;
use super::reason::{Reason, matters};
use super::weeks::{Weeks, weeks};
use super::{Class, Student, ones, read_by};
use crate::error::Result;
use crate::features::{Frame, Values};
use crate::progress::Watch;
use crate::study::Study;

/// Everything about one student but what may help.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Sheet {
    pub record: u32,
    /// As a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    /// Whether the outcome is known: then there is nothing to decide.
    pub practice: bool,
    pub code: u32,
    pub who: Option<String>,
    pub class: Option<String>,
    pub estimate: Estimate,
    /// The estimate of the average student: where reasons start.
    pub base: f64,
    /// The share of past students who ended in need, or the mean of numbers.
    pub average: f64,
    /// Those that matter, the strongest first; with `rest` they add up to estimate less base.
    pub reasons: Vec<Reason>,
    pub rest: Rest,
    pub weeks: Option<Weeks>,
    /// What models read of this student, as written; protected columns are not among it.
    pub values: Vec<SheetValue>,
}

/// Reasons too small to be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rest {
    pub count: usize,
    pub points: f64,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SheetValue {
    pub column: String,
    pub cell: String,
    /// Whether it was marked as wrong and is left out of the estimate.
    pub wrong: bool,
}

impl Study {
    /// The sheet of a record of the table. Values of columns that are `wrong` are read as missing: what is shown is then what
    /// the model says without them.
    ///
    /// # Errors
    /// `crashed` for somebody who is on no list; `cancelled`.
    pub fn sheet(
        &self,
        record: u32,
        wrong: &[String],
        names: bool,
        salt: u64,
        watch: &mut dyn Watch,
    ) -> Result<Sheet> {
        let class = self.class()?;
        let (sitting, bench) = self.course()?.at(class.moment)?;
        let student = class.student(record)?;
        let mut alone = self.alone(class, &student)?;
        blanked(&mut alone, wrong);
        let value = match wrong.is_empty() {
            true => student.value,
            false => class
                .estimates(&student, &alone, bench.target.positive())?
                .first()
                .copied()
                .unwrap_or(student.value),
        };
        let teaching = read_by(bench, &class.model, &bench.frame)?;
        let usual = class.usual(sitting, &teaching);
        let asked = class.asked(bench, class.of(student.fold)?, &teaching);
        let numbers = bench.target.positive().is_none();
        let (mut reasons, mut base) = (Vec::new(), class.past.average());
        let mut weeks = weeks(&self.table, sitting, &student);
        if let Some(shares) = asked.shares(&alone, &[0], watch)? {
            let shown = |margin| class.shown(student.fold, shares.scale, margin);
            reasons = usual.reasons(&alone, 0, &shares, 0, &shown);
            base = shown(shares.base);
            if let (Some(weeks), Some(steps)) = (&mut weeks, shares.steps(0)) {
                let whole: f64 = shares.all(0).iter().sum();
                let unit = if numbers { 1.0 } else { 100.0 };
                let per = if whole.abs() > 1e-12 {
                    unit * (shown(shares.base + whole) - base) / whole
                } else {
                    0.0
                };
                weeks.tell(steps, per);
            }
        }
        let (told, small): (Vec<&Reason>, Vec<&Reason>) =
            reasons.iter().partition(|own| matters(own, &reasons, numbers));
        let rest = Rest { count: small.len(), points: small.iter().map(|own| own.points).sum() };
        Ok(Sheet {
            record,
            row: self.table.rows.get(record as usize).copied().unwrap_or_default(),
            practice: student.fold.is_some(),
            code: self.codes(salt).get(record as usize).copied().unwrap_or_default(),
            who: names.then(|| self.who(record)).flatten(),
            class: self.class_of(record),
            estimate: class.past.estimate(value, student.fold.map(|_| student.row)),
            base,
            average: class.past.average(),
            reasons: told.into_iter().cloned().collect(),
            rest,
            weeks,
            values: self.values(record, &alone, wrong),
        })
    }

    /// The one row that the student's model reads.
    pub(super) fn alone(&self, class: &Class, student: &Student) -> Result<Frame> {
        let (_, bench) = self.course()?.at(class.moment)?;
        let all = if student.fold.is_some() { &bench.frame } else { &bench.waiting };
        let frame = read_by(bench, &class.model, all)?;
        let mut columns = frame.columns;
        columns.iter_mut().for_each(|own| own.values = own.values.of(&[student.row]));
        Ok(Frame { columns, steps: frame.steps.map(|steps| steps.of(&[student.row])), height: 1 })
    }

    fn values(&self, record: u32, frame: &Frame, wrong: &[String]) -> Vec<SheetValue> {
        let read = |name: &str| frame.columns.iter().any(|own| own.name == name);
        let pairs = self.schema.fields.iter().zip(&self.table.columns).filter(|(field, _)| read(&field.name));
        pairs
            .map(|(field, column)| SheetValue {
                column: field.name.clone(),
                cell: column.cell(record as usize).trim().to_owned(),
                wrong: wrong.contains(&field.name),
            })
            .collect()
    }
}

impl Class {
    /// What is shown of every row of a frame by the model that had not seen the student.
    pub(super) fn estimates(
        &self,
        student: &Student,
        frame: &Frame,
        positive: Option<u32>,
    ) -> Result<Vec<f64>> {
        let rows: Vec<u32> = (0..frame.height as u32).collect();
        let said = ones(&self.of(student.fold)?.model.predict(frame, &rows), positive);
        Ok(said.into_iter().map(|own| self.bent(student.fold, own)).collect())
    }
}

/// Reads the values of some columns as missing.
pub(super) fn blanked(frame: &mut Frame, columns: &[String]) {
    for column in frame.columns.iter_mut().filter(|own| columns.contains(&own.name)) {
        column.values = match &column.values {
            Values::Numbers(values) => Values::Numbers(vec![f32::NAN; values.len()].into()),
            Values::Codes { codes, names } => {
                Values::Codes { codes: vec![Values::MISSING; codes.len()].into(), names: names.clone() }
            }
        };
    }
}
