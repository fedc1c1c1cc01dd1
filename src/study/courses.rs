//! Which course does better or worse than its students' own history predicts: each course judged by a model that was taught
//! without it, beside the evaluation. Only when somebody asks, and never per teacher.

use serde::Serialize;

use super::asked::find;
use super::auditing::Terms;
use super::tried::Attempt;
use super::{Job, Runner, Study};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::guidance::courses::{self as compared, Courses, CoursesView, checked};
use crate::models::Prediction;
use crate::progress::Watch;

/// Jobs to run next, or the comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum NextCourses {
    Run(Vec<Job>),
    Done(Box<CoursesView>),
}

impl Study {
    /// Lists the jobs of a comparison of the levels of `column`; how many there are. The evaluation stays.
    ///
    /// # Errors
    /// `unknown-column`, `not-by-teacher`; those of a split by that column.
    pub fn attempt_courses(&mut self, column: &str, terms: &Terms) -> Result<usize> {
        checked(column)?;
        let model = self.learner_of(terms, false)?;
        let mut ask = self.ask_again(terms.moment, &model)?;
        let when = &mut ask.when;
        (when.test, when.rolling, when.leave_out) = (None, false, Some(column.to_owned()));
        ask.decide = false;
        let course = self.course_of(&self.schema, &ask)?;
        let jobs = course.jobs.len();
        let courses = Some(column.to_owned());
        self.attempt = Some(Attempt { change: None, courses, terms: terms.clone(), model, course });
        Ok(jobs)
    }

    /// Jobs to run next, or the comparison. Outcomes of students with a yes in the column `supported` are told apart.
    ///
    /// # Errors
    /// `few-courses`, `unknown-column`; `crashed` before [`Study::attempt_courses`].
    pub fn next_courses(&self, supported: Option<&str>) -> Result<NextCourses> {
        let misfit = || Error::new(ErrorKind::Crashed).with("reason", "no courses are compared");
        let course = self.attempted()?;
        let open = course.open_jobs();
        if !open.is_empty() {
            return Ok(NextCourses::Run(open));
        }
        let Some(Attempt { courses: Some(column), model, .. }) = &self.attempt else {
            return Err(misfit());
        };
        let (sitting, bench) = course.at(0)?;
        let rows = sitting.judged();
        let records: Vec<u32> = rows.iter().map(|row| sitting.asked.records[*row as usize]).collect();
        let said = course.judged_of(0, model)?.predictions.into_iter().next().ok_or_else(misfit)?;
        let (outcomes, expected): (Vec<f64>, Vec<f64>) = match (&bench.target, &said) {
            (Target::Numbers(truth), Prediction::Numbers(said)) => {
                (rows.iter().map(|row| truth[*row as usize]).collect(), said.clone())
            }
            (Target::Classes { codes, positive: Some(positive), .. }, Prediction::Chances(said)) => {
                let ended = |row: &u32| f64::from(u8::from(codes[*row as usize] == *positive));
                (rows.iter().map(ended).collect(), said.column(*positive as usize).to_vec())
            }
            _ => {
                return Err(Error::new(ErrorKind::Unsuited)
                    .with("model", model.as_str())
                    .with("why", "question"));
            }
        };
        let levels = |name: &str| -> Result<(Vec<u32>, Vec<String>)> {
            let (field, column) = find(&self.table, &self.schema, name)?;
            let (codes, names) = field.codes(column);
            Ok((records.iter().map(|record| codes[*record as usize]).collect(), names))
        };
        let (codes, names) = levels(column)?;
        let supported: Option<Vec<bool>> = match supported {
            Some(name) => {
                let (field, column) = find(&self.table, &self.schema, name)?;
                let yes = |record: &u32| field.number(column.cell(*record as usize)) == 1.0;
                Some(records.iter().map(yes).collect())
            }
            None => None,
        };
        let share = bench.target.positive().is_some();
        let (outcomes, expected, supported) = (&outcomes[..], &expected[..], supported.as_deref());
        let view = compared::courses(&Courses {
            column,
            codes: &codes,
            names: &names,
            outcomes,
            expected,
            supported,
            share,
        })?;
        Ok(NextCourses::Done(Box::new(view)))
    }

    /// All of it in one go.
    ///
    /// # Errors
    /// Those of both, and of [`Runner::run`].
    pub fn courses(
        &mut self,
        column: &str,
        supported: Option<&str>,
        terms: &Terms,
        runner: &dyn Runner,
        watch: &mut dyn Watch,
    ) -> Result<CoursesView> {
        self.attempt_courses(column, terms)?;
        loop {
            match self.next_courses(supported)? {
                NextCourses::Done(view) => return Ok(*view),
                NextCourses::Run(jobs) => {
                    for (job, finished) in runner.run(&self.attempted()?.bench, &jobs, watch)? {
                        self.accept_tried(&job, finished)?;
                    }
                }
            }
        }
    }
}
