//! One question over a file: the story as code, jobs, answers.
//!
//! ```
//! use homeroom::progress::Unwatched;
//! use homeroom::sample;
//! use homeroom::study::{Ask, InTurn, Question, Study};
//! use homeroom::table;
//!
//! let file = sample::sample(200, 1);
//! let table = table::read(sample::NAME, file.as_bytes(), &Default::default(), &mut Unwatched)?;
//! let mut study = Study::open(table);
//! let question = Question { target: "final_grade".into(), condition: None, rule: None, weight: None };
//! let ask = Ask { question, models: vec!["linear".into()], folds: 5, repeats: 1, seed: 1, settings: Default::default() };
//! let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched)?;
//! assert_eq!(evaluation.best, "linear");
//! # Ok::<(), homeroom::error::Error>(())
//! ```

pub mod overview;
pub mod histogram;
pub mod preview;
mod question;
mod weight;
mod asked;
mod job;
mod square;
mod course;
mod consideration;
mod details;
#[cfg(test)]
mod wire;

pub use asked::{Asked, FEWEST_ROWS, MOST_CLASSES};
pub use consideration::{ClassView, Consideration, Fact, ModelView, SettingView};
pub use course::{Ask, Cell, Course, Next};
pub use details::{Confusion, Details, Importance, RocPair, Scatter};
pub use job::{Bench, Entrant, Finished, Job, RULE};
pub use question::{Condition, Op, Question};
pub use square::{Square, Whole};

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{Evaluation, Task};
use crate::features::Target;
use crate::memory;
use crate::metrics::{self, Better};
use crate::models::{self, Entry, Settings};
use crate::progress::Watch;
use crate::report;
use crate::schema::{Amendment, Kind, Schema};
use crate::table::Table;

/// A file, what its columns are understood as, and the evaluation under way.
pub struct Study {
    table: Table,
    guess: Schema,
    schema: Schema,
    course: Option<Course>,
    evaluation: Option<Evaluation>,
}

/// Bytes a row that one column takes on its way from text to number.
const COLUMN_BYTES: u64 = 32;

/// How jobs are run: in turn, on all cores, in a browser's workers.
pub trait Runner {
    /// Runs every job and gives each its result.
    ///
    /// # Errors
    /// The first error of a job; `cancelled`.
    fn run(&self, bench: &Bench, jobs: &[Job], watch: &mut dyn Watch) -> Result<Vec<(Job, Finished)>>;
}

/// One job after the other.
#[derive(Clone, Copy, Debug, Default)]
pub struct InTurn;

impl Runner for InTurn {
    fn run(&self, bench: &Bench, jobs: &[Job], watch: &mut dyn Watch) -> Result<Vec<(Job, Finished)>> {
        jobs.iter().map(|job| Ok((job.clone(), bench.run(job, watch)?))).collect()
    }
}

/// What is about to run, for a table of models x parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Plan {
    /// Number of jobs.
    pub total: usize,
    pub folds: usize,
    pub repeats: usize,
    pub models: Vec<ModelView>,
    /// The metric shown per part.
    #[cfg_attr(test, ts(type = "string"))]
    pub metric: &'static str,
    #[cfg_attr(test, ts(type = "\"higher\" | \"lower\""))]
    pub better: &'static str,
}

impl Study {
    /// Whether there is memory for the guesses about a table of so many rows.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn check_room(table: &Table) -> Result<()> {
        memory::check(table.height() as u64 * COLUMN_BYTES)
    }

    /// Opens a table; its columns are guessed.
    pub fn open(table: Table) -> Study {
        let guess = Schema::guess(&table);
        Study { schema: guess.clone(), guess, table, course: None, evaluation: None }
    }

    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The columns as they were guessed, before any change.
    pub fn guess(&self) -> &Schema {
        &self.guess
    }

    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// What the Data stage shows.
    pub fn overview(&self, show_names: bool) -> overview::Overview {
        overview::overview(&self.table, &self.schema, show_names)
    }

    /// Takes the user's changes over the guesses: the whole list, in order, each time. Nothing changes on an error.
    ///
    /// # Errors
    /// `unknown-column`, `bad-amendment`.
    pub fn amend(&mut self, amendments: &[Amendment]) -> Result<()> {
        self.schema = self.guess.amended(&self.table, amendments)?;
        Ok(())
    }

    /// What a question means, before anything is learned.
    ///
    /// # Errors
    /// Those of [`Asked::new`], each naming the column.
    pub fn consider(&self, question: &Question, show_names: bool) -> Result<Consideration> {
        let asked = Asked::new(&self.table, &self.schema, question)?;
        Ok(consideration::consider(&self.table, &asked, show_names))
    }

    /// Ids of the models that can answer a question, without those that always run.
    pub fn suited(&self, question: &Question) -> Vec<String> {
        let field = self.schema.field(&question.target);
        let numeric = field.is_some_and(|field| matches!(field.kind, Kind::Number | Kind::Date));
        let target = if numeric && question.condition.is_none() {
            Target::Numbers(vec![])
        } else {
            Target::Classes { codes: vec![], names: vec![], positive: None }
        };
        let heeds = |entry: &Entry| (entry.build)(&Settings::usual(entry.settings)).weighs(&target);
        let suits = |entry: &&&Entry| {
            !entry.always && entry.tasks.suit(&target) && (question.weight.is_none() || heeds(entry))
        };
        models::CATALOGUE.iter().filter(suits).map(|entry| entry.id.to_owned()).collect()
    }

    /// Draws the folds and lists the jobs of an evaluation.
    ///
    /// # Errors
    /// Those of [`Asked::new`] and [`Course::new`]; `out-of-memory` where the evaluation would not fit.
    pub fn plan(&mut self, ask: &Ask) -> Result<Plan> {
        // What was planned before makes room first.
        (self.course, self.evaluation) = (None, None);
        let rows = self.table.height() as u64;
        let inputs = self.schema.fields.iter().filter(|field| field.is_input()).count() as u64;
        memory::check(rows * (4 * inputs + COLUMN_BYTES))?;
        let asked = Asked::new(&self.table, &self.schema, &ask.question)?;
        // The packet, and what every model says of every row in every repeat, once as parts and once as a whole.
        let (rows, said) = (asked.target.len() as u64, 16 * asked.target.classes().max(1) as u64);
        let models = ask.models.len() as u64 + 2;
        memory::check(rows * (4 * asked.frame.columns.len() as u64 + said * models * ask.repeats as u64))?;
        let course = Course::new(asked, ask)?;
        let metric = Task::of(&course.bench.target).metric();
        let lower = metrics::find(metric).is_some_and(|metric| metric.better == Better::Lower);
        let plan = Plan {
            total: course.jobs.len(),
            folds: ask.folds,
            repeats: ask.repeats,
            models: course.bench.entrants.iter().map(|entrant| ModelView::of(&entrant.id)).collect(),
            metric,
            better: if lower { "lower" } else { "higher" },
        };
        self.course = Some(course);
        Ok(plan)
    }

    /// The evaluation under way.
    ///
    /// # Errors
    /// `crashed` before [`Study::plan`].
    pub fn course(&self) -> Result<&Course> {
        self.course
            .as_ref()
            .ok_or_else(|| Error::new(ErrorKind::Crashed).with("reason", "nothing was planned"))
    }

    /// Takes a finished job.
    ///
    /// # Errors
    /// `crashed` where the result is not that job's.
    pub fn accept(&mut self, job: &Job, finished: Finished) -> Result<Cell> {
        let course = self.course.as_mut();
        let unplanned = || Error::new(ErrorKind::Crashed).with("reason", "nothing was planned");
        course.ok_or_else(unplanned)?.accept(job, finished)
    }

    /// Jobs to run next, or the evaluation.
    ///
    /// # Errors
    /// `cancelled`; `crashed` before [`Study::plan`].
    pub fn next(&mut self, watch: &mut dyn Watch) -> Result<Next> {
        let next = self.course()?.next(watch)?;
        if let Next::Done(evaluation) = &next {
            self.evaluation = Some((**evaluation).clone());
        }
        Ok(next)
    }

    /// Plan, jobs and scores in one go.
    ///
    /// # Errors
    /// Those of [`Study::plan`], [`Runner::run`] and [`Study::next`].
    pub fn evaluate(&mut self, ask: &Ask, runner: &dyn Runner, watch: &mut dyn Watch) -> Result<Evaluation> {
        self.plan(ask)?;
        loop {
            match self.next(watch)? {
                Next::Done(evaluation) => return Ok(*evaluation),
                Next::Run(jobs) => {
                    let finished = runner.run(&self.course()?.bench, &jobs, watch)?;
                    for (job, finished) in finished {
                        self.accept(&job, finished)?;
                    }
                }
            }
        }
    }

    /// The numbers behind the charts of a model.
    ///
    /// # Errors
    /// `unknown-model` for one that took no part.
    pub fn details(&self, model: &str) -> Result<Details> {
        details::details(self.course()?, model)
    }

    /// Out-of-fold predictions as CSV, the repeats averaged.
    ///
    /// # Errors
    /// `crashed` before there are any.
    pub fn predictions(&self) -> Result<String> {
        let course = self.course()?;
        let rows: Vec<u64> =
            course.asked.records.iter().map(|record| self.table.rows[*record as usize]).collect();
        let said: Result<Vec<_>> = course
            .bench
            .entrants
            .iter()
            .map(|entrant| Ok((entrant.id.clone(), details::averaged(course, &entrant.id)?)))
            .collect();
        Ok(report::csv::predictions(&rows, &course.bench.target, &said?))
    }

    /// The evaluation, once there is one.
    pub fn evaluation(&self) -> Option<&Evaluation> {
        self.evaluation.as_ref()
    }
}
