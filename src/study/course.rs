//! A question on its way to an answer: which jobs there are, what came back, what it amounts to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::job::{Bench, Entrant, Finished, Job, RULE};
use super::question::Question;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{self, Evaluation, Judged, Task, Trial};
use crate::features::{Frame, Target};
use crate::metrics::{self, Outcome};
use crate::models::{self, Lesson, Prediction, Settings};
use crate::progress::{Unwatched, Watch};
use crate::schema::unknown_column;
use crate::split::{Protocol, Ties, folds, whole};
use crate::words::Words;

/// What to run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    pub question: Question,
    /// Ids of the models to teach; those that always run need not be named.
    pub models: Vec<String>,
    pub folds: usize,
    pub repeats: usize,
    #[cfg_attr(test, ts(type = "number"))]
    pub seed: u64,
    /// `model.knob` and its value.
    #[serde(default)]
    pub settings: BTreeMap<String, f64>,
}

/// The score of one finished job, for the table of parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cell {
    pub model: String,
    pub seed: usize,
    pub fold: usize,
    pub score: Option<f64>,
}

/// Jobs to run next, or the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Next {
    Run(Vec<Job>),
    Done(Box<Evaluation>),
}

/// One evaluation under way.
#[derive(Clone, Debug)]
pub struct Course {
    pub asked: Asked,
    pub bench: Bench,
    pub jobs: Vec<Job>,
    finished: Vec<Option<Finished>>,
}

impl Course {
    /// Draws the folds and lists the jobs.
    ///
    /// # Errors
    /// `unknown-model`, `bad-setting`, `bad-split`, `unsuited`, `too-few-rows`, `too-few-groups`.
    pub fn new(asked: Asked, ask: &Ask) -> Result<Course> {
        let protocol = Protocol { folds: ask.folds, repeats: ask.repeats, seed: ask.seed }.checked()?;
        let entrants = entrants(ask, &asked.target, &asked.frame)?;
        let classes = match &asked.target {
            Target::Classes { codes, .. } => Some(codes.as_slice()),
            Target::Numbers(_) => None,
        };
        let ties = Ties { classes, groups: asked.groups.as_deref() };
        let drawn: Result<Vec<_>> =
            (0..protocol.repeats).map(|repeat| folds(asked.target.len(), ties, protocol, repeat)).collect();
        let size = asked.target.len() as f64 * asked.frame.columns.len() as f64;
        let mut jobs = Vec::new();
        for seed in 0..protocol.repeats {
            for fold in 0..protocol.folds {
                for entrant in &entrants {
                    let cost = match models::find(&entrant.id) {
                        Ok(entry) => {
                            (entry.cost)(&Settings::checked(entry.id, entry.settings, &entrant.chosen)?)
                                * size
                        }
                        Err(_) => 0.0,
                    };
                    let (id, model) = (jobs.len(), entrant.id.clone());
                    jobs.push(Job { id, moment: 0, model, seed, fold, inner: None, part: 0, cost });
                }
            }
        }
        let bench = Bench {
            frame: asked.frame.clone(),
            target: asked.target.clone(),
            folds: drawn?,
            entrants,
            groups: asked.groups.clone(),
            rule: asked.rule.as_ref().map(|rule| rule.says.clone()),
            protocol,
        };
        let finished = vec![None; jobs.len()];
        Ok(Course { asked, bench, jobs, finished })
    }

    /// Takes a finished job; any order, and again is no harm.
    ///
    /// # Errors
    /// `crashed` where the result is not that job's.
    pub fn accept(&mut self, job: &Job, finished: Finished) -> Result<Cell> {
        let misfit = || Error::new(ErrorKind::Crashed).with("reason", "a result and its job do not fit");
        let known = self.jobs.get(job.id).filter(|known| *known == job).ok_or_else(misfit)?;
        let test = self.bench.folds[known.seed].fold(known.fold).test;
        if finished.prediction.len() != test.as_slice().len() {
            return Err(misfit());
        }
        let truth = self.bench.target.of(test.as_slice());
        let metric = Task::of(&self.bench.target).metric();
        let outcome = Outcome { truth: &truth, prediction: &finished.prediction, cutoff: 0.5 };
        let score = metrics::find(metric).and_then(|metric| metric.score(&outcome));
        let cell = Cell { model: job.model.clone(), seed: job.seed, fold: job.fold, score };
        self.finished[job.id] = Some(finished);
        Ok(cell)
    }

    /// Jobs that are still to be done, the longest first.
    pub fn open_jobs(&self) -> Vec<Job> {
        let mut open: Vec<Job> =
            self.jobs.iter().filter(|job| self.finished[job.id].is_none()).cloned().collect();
        open.sort_by(|a, b| b.cost.total_cmp(&a.cost).then(a.id.cmp(&b.id)));
        open
    }

    /// What to do next.
    ///
    /// # Errors
    /// `cancelled` when the watcher says stop while scores are made.
    pub fn next(&self, watch: &mut dyn Watch) -> Result<Next> {
        let open = self.open_jobs();
        if !open.is_empty() {
            return Ok(Next::Run(open));
        }
        let rule = self.rule_told()?;
        let column = rule.as_ref().and_then(|words| match words.args.get("column") {
            Some(crate::words::Argument::Text(name)) => Some(name.as_str()),
            _ => None,
        });
        let condition = self.asked.question.condition.as_ref().map(super::question::Condition::text);
        let trial = Trial {
            truth: &self.bench.target,
            folds: &self.bench.folds,
            groups: self.asked.groups.as_deref(),
            protocol: self.bench.protocol,
            target_name: &self.asked.question.target,
            condition: condition.as_deref(),
            rule_column: column,
        };
        let mut notes: Vec<Words> = rule.clone().into_iter().collect();
        if let (Some(rule), Some(named)) = (&self.asked.rule, &self.asked.question.rule) {
            let id = if rule.names_the_others { "note-rule-names-others" } else { "note-rule-names-need" };
            notes.push(Words::new(id).with("rule", named.text()));
        }
        Ok(Next::Done(Box::new(evaluation::evaluate(&trial, &self.judged(), notes, watch)?)))
    }

    /// The out-of-fold predictions of every entrant, those of finished jobs.
    pub fn judged(&self) -> Vec<Judged> {
        self.bench.entrants.iter().map(|entrant| self.judged_of(&entrant.id)).collect()
    }

    /// The out-of-fold predictions of one entrant.
    pub fn judged_of(&self, id: &str) -> Judged {
        let target = &self.bench.target;
        let mut predictions = vec![Prediction::empty(target, target.len()); self.bench.folds.len()];
        let mut seconds = 0.0;
        for (job, finished) in self.of_model(id) {
            let test = self.bench.folds[job.seed].fold(job.fold).test;
            predictions[job.seed].put(test.as_slice(), &finished.prediction);
            seconds += finished.seconds;
        }
        let learns = models::find(id).is_ok_and(|entry| !entry.always);
        Judged { id: id.to_owned(), predictions, seconds, learns, gives_chances: id != RULE }
    }

    /// Finished jobs of a model.
    pub fn of_model<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a Job, &'a Finished)> {
        let pairs = self.jobs.iter().zip(&self.finished);
        pairs
            .filter(move |(job, _)| job.model == id)
            .filter_map(|(job, finished)| Some((job, finished.as_ref()?)))
    }

    /// What the one-column rule looks at when it may see all rows.
    fn rule_told(&self) -> Result<Option<Words>> {
        let entry = models::find("one_column")?;
        let settings = Settings::checked(entry.id, entry.settings, &BTreeMap::new())?;
        let rows = whole(self.bench.target.len());
        let lesson = Lesson {
            frame: &self.bench.frame,
            target: &self.bench.target,
            rows: &rows,
            inner: &[],
            seed: self.bench.protocol.seed,
        };
        Ok((entry.build)(&settings).fit(&lesson, &mut Unwatched)?.told(&self.bench.frame))
    }
}

/// The models that take part, in the catalogue's order, the named rule before the rules that always run.
fn entrants(ask: &Ask, target: &Target, frame: &Frame) -> Result<Vec<Entrant>> {
    for id in &ask.models {
        let entry = models::find(id)?;
        if !entry.tasks.suit(target) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()).with("missing", "answer"));
        }
        if !entry.suits(target, frame) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()).with("missing", "steps"));
        }
    }
    let mut entrants = Vec::new();
    for entry in models::CATALOGUE {
        let wanted = entry.always || ask.models.iter().any(|id| id == entry.id);
        if !wanted || !entry.suits(target, frame) {
            continue;
        }
        if entry.always
            && ask.question.rule.is_some()
            && !entrants.iter().any(|other: &Entrant| other.id == RULE)
        {
            entrants.push(Entrant { id: RULE.to_owned(), chosen: BTreeMap::new() });
        }
        entrants.push(Entrant { id: entry.id.to_owned(), chosen: chosen(ask, entry.id) });
    }
    for (name, value) in &ask.settings {
        let entry = name.split_once('.').and_then(|(model, _)| models::find(model).ok());
        // Also of models that stay out: a knob that nobody has is a slip of the pen.
        let Some(entry) = entry else {
            return Err(Error::new(ErrorKind::BadSetting)
                .with("setting", name.as_str())
                .with("value", *value)
                .with("range", "model.knob=value"));
        };
        Settings::checked(entry.id, entry.settings, &chosen(ask, entry.id))?;
        // A knob per column names one that is learned from.
        if let Some((_, column)) = name.split_once(':')
            && !frame.columns.iter().any(|input| input.name == column)
        {
            return Err(unknown_column(frame.columns.iter().map(|input| input.name.as_str()), column));
        }
    }
    Ok(entrants)
}

fn chosen(ask: &Ask, model: &str) -> BTreeMap<String, f64> {
    let own = |(name, value): (&String, &f64)| {
        let (of, knob) = name.split_once('.')?;
        (of == model).then(|| (knob.to_owned(), *value))
    };
    ask.settings.iter().filter_map(own).collect()
}
