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
//! let ask = Ask { question, models: vec!["linear".into()], folds: 5, repeats: 1, seed: 1, settings: Default::default(), when: Default::default(), decide: false, capacity: None };
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
mod as_of;
mod waiting;
mod cohorts;
mod parting;
mod sitting;
mod happenings;
mod beside;
mod standing;
mod job;
mod room;
mod runner;
mod square;
mod work;
mod blend;
mod listed;
mod entrants;
mod within;
mod shown;
mod students;
mod auditing;
mod slicing;
mod cutoffs;
mod reweighing;
mod tried;
mod price;
mod courses;
mod course;
mod consideration;
mod details;
mod looks;
mod potential;
mod kept;
mod term;
mod paper;
mod handout;
mod templates;
mod findings;
#[cfg(test)]
mod wire;

pub use asked::{Asked, FEWEST_ROWS, MOST_CLASSES};
pub use auditing::Terms;
pub use blend::BLEND;
pub use consideration::{ClassView, Consideration, Fact, ModelView, SettingView};
pub use course::{Ask, Cell, Course, Next};
pub use courses::NextCourses;
pub use cutoffs::{CutoffGroup, CutoffGrouping, Cutoffs};
pub use details::{Confusion, Details, Importance, RocPair, Scatter};
pub use handout::{Handed, Handout};
pub use happenings::{BesideColumn, BesideView, EventsView, Strips};
pub use job::{Bench, Entrant, Finished, Job, RULE};
pub use kept::{KeptView, Label, Pipeline, Scored};
pub use paper::{Paper, Wanted};
pub use price::{Gain, Tried};
pub use question::{Condition, Op, Question};
pub use runner::{InTurn, Runner};
pub use sitting::{Sitting, When};
pub use slicing::{SliceView, Slices};
pub use square::{Square, Whole};
pub use standing::{Standing, Standings};
pub use students::{
    Account, Advice, Concern, EffectView, Estimate, Guide, Inquiry, Listing, Matter, PairView, Reason, Rest,
    Roster, RosterLine, Sheet, SheetValue, Strip, Weeks, Which,
};
pub use templates::{Template, TemplateKind};
pub use term::{Found, How, LevelMiss, Match, Matching, TermJudged, TermView};
use tried::Attempt;
pub use tried::{Change, NextTried};

use std::sync::Arc;

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
use crate::split::Protocol;
use crate::table::Table;
use crate::timeline::Timeline;

/// A file, what its columns are understood as, and the evaluation under way.
pub struct Study {
    table: Arc<Table>,
    guess: Schema,
    schema: Schema,
    /// A second file, and what its columns are.
    events: Option<(Arc<Table>, Schema)>,
    timeline: Option<Timeline>,
    course: Option<Course>,
    evaluation: Option<Evaluation>,
    class: Option<students::Class>,
    guide: Option<Guide>,
    /// The terms of the audit that was exported.
    released: Option<Terms>,
    /// What was asked, and another way of teaching under way.
    ask: Option<Ask>,
    attempt: Option<Attempt>,
}

/// Bytes a row that one column takes on its way from text to number.
const COLUMN_BYTES: u64 = 32;

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
        Study {
            schema: guess.clone(),
            guess,
            table: Arc::new(table),
            events: None,
            timeline: None,
            course: None,
            evaluation: None,
            class: None,
            guide: None,
            released: None,
            ask: None,
            attempt: None,
        }
    }

    /// The same files and columns, of which nothing was asked yet.
    fn afresh(&self) -> Study {
        Study {
            table: Arc::clone(&self.table),
            guess: self.guess.clone(),
            schema: self.schema.clone(),
            events: self.events.clone(),
            timeline: self.timeline.clone(),
            course: None,
            evaluation: None,
            class: None,
            guide: self.guide.clone(),
            released: None,
            ask: None,
            attempt: None,
        }
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

    /// What a question means, before anything is learned; `series` where step columns are read as one measure over time.
    ///
    /// # Errors
    /// Those of [`Asked::new`], each naming the column.
    pub fn consider(&self, question: &Question, series: bool) -> Result<Consideration> {
        let asked = self.asked(question, series)?;
        Ok(consideration::consider(&self.table, &asked, series || self.timeline.is_some()))
    }

    /// The four kinds of question that schools ask, filled in with the columns of the file as amended.
    pub fn templates(&self) -> Vec<Template> {
        templates::templates(&self.table, &self.schema)
    }

    fn asked(&self, question: &Question, series: bool) -> Result<Asked> {
        let beside = series || self.timeline.is_some();
        (if beside { Asked::beside } else { Asked::new })(&self.table, &self.schema, question)
    }

    /// Ids of the models that can answer a question, without those that always run; `series` where step columns are
    /// read as one measure over time.
    pub fn suited(&self, question: &Question, series: bool) -> Vec<String> {
        let field = self.schema.field(&question.target);
        let numeric = field.is_some_and(|field| matches!(field.kind, Kind::Number | Kind::Date));
        let target = if numeric && question.condition.is_none() {
            Target::Numbers(vec![])
        } else {
            Target::Classes { codes: vec![], names: vec![], positive: None }
        };
        let heeds = |entry: &Entry| (entry.build)(&Settings::usual(entry.settings)).weighs(&target);
        let steps = series || self.timeline.is_some();
        let suits = |entry: &&&Entry| {
            !entry.always && entry.answers(&target, steps) && (question.weight.is_none() || heeds(entry))
        };
        models::CATALOGUE.iter().filter(suits).map(|entry| entry.id.to_owned()).collect()
    }

    /// Draws the folds and lists the jobs of an evaluation.
    ///
    /// # Errors
    /// Those of [`Asked::new`] and [`Course::new`]; `out-of-memory` where the evaluation would not fit.
    pub fn plan(&mut self, ask: &Ask) -> Result<Plan> {
        // What was planned before makes room first.
        (self.course, self.evaluation, self.class) = (None, None, None);
        (self.released, self.attempt) = (None, None);
        let rows = self.table.height() as u64;
        let inputs = self.schema.fields.iter().filter(|field| field.is_input()).count() as u64;
        memory::check(rows * (4 * inputs + COLUMN_BYTES))?;
        let course = self.course_of(&self.schema, ask)?;
        let metric = Task::of(&course.bench.target).metric();
        let lower = metrics::find(metric).is_some_and(|metric| metric.better == Better::Lower);
        // A blend has no jobs of its own.
        let taught = course.bench.entrants.iter().filter(|entrant| entrant.id != BLEND);
        let plan = Plan {
            total: course.jobs.len(),
            folds: course.bench.protocol.folds,
            repeats: ask.repeats,
            models: taught.map(|entrant| ModelView::of(&entrant.id)).collect(),
            metric,
            better: if lower { "lower" } else { "higher" },
        };
        (self.course, self.ask) = (Some(course), Some(ask.clone()));
        Ok(plan)
    }

    /// Folds and jobs of a question over columns as `schema` has them.
    fn course_of(&self, schema: &Schema, ask: &Ask) -> Result<Course> {
        let beside = ask.when.series || self.timeline.is_some();
        let asked = (if beside { Asked::beside } else { Asked::new })(&self.table, schema, &ask.question)?;
        let protocol = Protocol { folds: ask.folds, repeats: ask.repeats, seed: ask.seed }.checked()?;
        let series = match ask.when.series {
            true => Some(Timeline::with_series(self.timeline.as_ref(), &self.table, &asked.schema)?),
            false => None,
        };
        let timeline = series.as_ref().or(self.timeline.as_ref());
        room::check(&asked, ask)?;
        let sittings = Sitting::all(&self.table, &asked, timeline, &ask.when, protocol)?;
        Course::new(sittings, ask)
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

    /// The numbers behind the charts of a model, at the first moment.
    ///
    /// # Errors
    /// `unknown-model` for one that took no part.
    pub fn details(&self, model: &str) -> Result<Details> {
        self.details_at(0, model)
    }

    /// The same at a moment, counted from 0.
    ///
    /// # Errors
    /// `unknown-model` for a model that took no part; `crashed` where there is no such moment.
    pub fn details_at(&self, moment: usize, model: &str) -> Result<Details> {
        details::details(self.course()?, moment, model)
    }

    /// Out-of-fold predictions at the first moment as CSV, the repeats averaged.
    ///
    /// # Errors
    /// `crashed` before there are any.
    pub fn predictions(&self) -> Result<String> {
        self.predictions_at(0)
    }

    /// The same at a moment, counted from 0.
    ///
    /// # Errors
    /// `crashed` before there are any, or where there is no such moment.
    pub fn predictions_at(&self, moment: usize) -> Result<String> {
        let course = self.course()?;
        let (sitting, bench) = course.at(moment)?;
        let judged = sitting.judged();
        let records = judged.iter().map(|row| sitting.asked.records[*row as usize]);
        let rows: Vec<u64> = records.map(|record| self.table.rows[record as usize]).collect();
        let said: Result<Vec<_>> = bench
            .entrants
            .iter()
            .map(|entrant| Ok((entrant.id.clone(), details::averaged(course, moment, &entrant.id)?)))
            .collect();
        Ok(report::csv::predictions(&rows, &bench.target.of(&judged), &said?))
    }

    /// The evaluation, once there is one.
    pub fn evaluation(&self) -> Option<&Evaluation> {
        self.evaluation.as_ref()
    }
}
