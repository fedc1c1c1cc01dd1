//! Another way of teaching, tried on the same parts of the same students: with the protected columns, or with rows weighed
//! so that outcomes are alike in all groups; what it gains and what it costs.

use serde::{Deserialize, Serialize};

use super::auditing::Terms;
use super::price::Tried;
use super::{Ask, Cell, Course, Finished, Job, Runner, Study};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::metrics::{self, Better};
use crate::models::{self, Entry, Settings};
use crate::progress::Watch;
use crate::schema::{Amendment, unknown_column};

/// What is done otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// Models learn from the protected columns as well.
    With,
    /// Rows that teach are weighed so that as many are in need in every group of this protected column.
    Reweighed(String),
}

/// Another way of teaching under way.
pub struct Attempt {
    /// `None` where courses are compared, each judged by models taught on all others.
    pub(super) change: Option<Change>,
    /// The column of the courses.
    pub(super) courses: Option<String>,
    pub(super) terms: Terms,
    pub(super) model: String,
    pub(super) course: Course,
}

/// Jobs to run next, or what it comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum NextTried {
    Run(Vec<Job>),
    Done(Box<Tried>),
}

impl Study {
    /// Draws the same folds again and lists the jobs; how many there are. The evaluation stays.
    ///
    /// # Errors
    /// Those of [`Study::audit`]; `unknown-column` for a column that is not protected; `unsuited` for a model that heeds no
    /// weights.
    pub fn attempt(&mut self, change: &Change, terms: &Terms) -> Result<usize> {
        let weighed = matches!(change, Change::Reweighed(_));
        let model = self.learner_of(terms, weighed)?;
        let ask = self.ask_again(terms.moment, &model)?;
        let height = self.course()?.at(terms.moment)?.1.target.len();
        let schema = match change {
            Change::With => {
                let own = self.schema.fields.iter().filter(|field| field.protected);
                let learned = own.map(|field| Amendment {
                    column: field.name.clone(),
                    protected: Some(false),
                    ..Default::default()
                });
                self.schema.amended(&self.table, &learned.collect::<Vec<Amendment>>())?
            }
            Change::Reweighed(_) => self.schema.clone(),
        };
        let mut course = self.course_of(&schema, &ask)?;
        if let Change::Reweighed(name) = change {
            let everybody: Vec<u32> = (0..height as u32).collect();
            let (columns, _) = self.protected(terms.moment, &everybody)?;
            let names: Vec<&str> = columns.iter().map(|own| own.name.as_str()).collect();
            let own = columns.iter().find(|own| own.name == *name);
            let own = own.ok_or_else(|| unknown_column(names.into_iter(), name))?;
            course.bench.reweighed = Some(own.codes.clone());
        }
        if course.at(0)?.0.judged() != self.course()?.at(terms.moment)?.0.judged() {
            return Err(Error::new(ErrorKind::Crashed).with("reason", "other students are judged"));
        }
        let jobs = course.jobs.len();
        self.attempt = Some(Attempt {
            change: Some(change.clone()),
            courses: None,
            terms: terms.clone(),
            model,
            course,
        });
        Ok(jobs)
    }

    /// The course of what is tried, for its packet.
    ///
    /// # Errors
    /// `crashed` before [`Study::attempt`].
    pub fn attempted(&self) -> Result<&Course> {
        self.attempt.as_ref().map(|attempt| &attempt.course).ok_or_else(unasked)
    }

    /// Takes a finished job of what is tried.
    ///
    /// # Errors
    /// `crashed` where the result is not that job's.
    pub fn accept_tried(&mut self, job: &Job, finished: Finished) -> Result<Cell> {
        self.attempt.as_mut().ok_or_else(unasked)?.course.accept(job, finished)
    }

    /// Jobs to run next, or what it comes to.
    ///
    /// # Errors
    /// `cancelled`; `crashed` before [`Study::attempt`].
    pub fn next_tried(&self, watch: &mut dyn Watch) -> Result<NextTried> {
        let attempt = self.attempt.as_ref().ok_or_else(unasked)?;
        let open = attempt.course.open_jobs();
        if open.is_empty() {
            Ok(NextTried::Done(Box::new(self.weigh_up(attempt, watch)?)))
        } else {
            Ok(NextTried::Run(open))
        }
    }

    /// All of it in one go.
    ///
    /// # Errors
    /// Those of [`Study::attempt`], [`Runner::run`] and [`Study::next_tried`].
    pub fn tried(
        &mut self,
        change: &Change,
        terms: &Terms,
        runner: &dyn Runner,
        watch: &mut dyn Watch,
    ) -> Result<Tried> {
        self.attempt(change, terms)?;
        loop {
            match self.next_tried(watch)? {
                NextTried::Done(tried) => return Ok(*tried),
                NextTried::Run(jobs) => {
                    for (job, finished) in runner.run(&self.attempted()?.bench, &jobs, watch)? {
                        self.accept_tried(&job, finished)?;
                    }
                }
            }
        }
    }

    /// What was asked, at one moment alone and of one model, once.
    pub(super) fn ask_again(&self, moment: usize, model: &str) -> Result<Ask> {
        let ask = self.ask.clone().ok_or_else(unasked)?;
        let (sitting, _) = self.course()?.at(moment)?;
        let mut when = ask.when.clone();
        when.until = sitting.asked.until.into_iter().collect();
        let own = format!("{model}.");
        let settings = ask.settings.into_iter().filter(|(name, _)| name.starts_with(&own)).collect();
        Ok(Ask { models: vec![model.to_owned()], repeats: 1, when, settings, capacity: None, ..ask })
    }

    /// The model of the terms, or the best that is taught alone, and heeds weights where it has to.
    pub(super) fn learner_of(&self, terms: &Terms, weighed: bool) -> Result<String> {
        let told =
            self.evaluation.as_ref().and_then(|own| own.moments.get(terms.moment)).ok_or_else(unasked)?;
        let target = &self.course()?.at(terms.moment)?.1.target;
        let learns = |id: &str| {
            models::find(id).is_ok_and(|entry| !entry.always && (!weighed || heeds(entry, target)))
        };
        let chosen = terms.model.as_ref().unwrap_or(&told.best);
        if learns(chosen) {
            return Ok(chosen.clone());
        }
        if terms.model.is_some() {
            let error = Error::new(ErrorKind::Unsuited).with("model", chosen.as_str());
            return Err(error.with("why", if weighed { "weights" } else { "question" }));
        }
        let metric = self.evaluation.as_ref().map_or("", |own| own.metric);
        let sign =
            if metrics::find(metric).is_some_and(|own| own.better == Better::Lower) { -1.0 } else { 1.0 };
        let score = |id: &str| {
            let own = told.models.iter().find(|own| own.id == id)?;
            Some(sign * own.scores.get(metric)?.value()?)
        };
        let known = told.models.iter().filter(|own| learns(&own.id));
        let best = known.max_by(|a, b| {
            let worst = f64::NEG_INFINITY;
            score(&a.id).unwrap_or(worst).total_cmp(&score(&b.id).unwrap_or(worst))
        });
        let why = if weighed { "weights" } else { "question" };
        let none = || Error::new(ErrorKind::Unsuited).with("model", chosen.as_str()).with("why", why);
        best.map(|own| own.id.clone()).ok_or_else(none)
    }
}

fn heeds(entry: &Entry, target: &Target) -> bool {
    (entry.build)(&Settings::usual(entry.settings)).weighs(target)
}

fn unasked() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "there is no evaluation yet")
}
