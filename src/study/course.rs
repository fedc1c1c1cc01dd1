//! A question on its way to an answer: which jobs there are, what came back, what it amounts to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::blend::{self, BLEND};
use super::job::{Bench, Entrant, Finished, Job, RULE};
use super::question::Question;
use super::sitting::{Sitting, When};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{self, Evaluation, Judged, Task, Trial};
use crate::features::{Frame, Target};
use crate::metrics::{self, Outcome};
use crate::models::{self, Lesson, Prediction, Settings};
use crate::progress::{Unwatched, Watch};
use crate::schema::unknown_column;
use crate::split::{Folds, Protocol, whole};
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
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<When>"))]
    pub when: When,
}

/// The score of one finished job, for the table of parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cell {
    pub model: String,
    pub seed: usize,
    pub fold: usize,
    pub moment: usize,
    /// Which inner fold, for what only a blend learns from.
    pub inner: Option<usize>,
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
    /// One for each moment of prediction, one at least.
    pub sittings: Vec<Sitting>,
    pub bench: Bench,
    pub jobs: Vec<Job>,
    finished: Vec<Option<Finished>>,
}

impl Course {
    /// Lists the jobs of a question that is split at every moment.
    ///
    /// # Errors
    /// `unknown-model`, `bad-setting`, `unsuited`; `crashed` where there is no moment.
    pub fn new(sittings: Vec<Sitting>, ask: &Ask) -> Result<Course> {
        let mut jobs = Vec::new();
        let mut benches = Vec::new();
        for (moment, sitting) in sittings.iter().enumerate() {
            let asked = &sitting.asked;
            let entrants = entrants(ask, &asked.target, &asked.frame)?;
            let folds = sitting.folds.first().map_or(0, Folds::count);
            let size = asked.target.len() as f64 * asked.frame.columns.len() as f64;
            for seed in 0..sitting.folds.len() {
                for fold in 0..folds {
                    for entrant in entrants.iter().filter(|entrant| entrant.id != BLEND) {
                        let cost = match models::find(&entrant.id) {
                            Ok(entry) => {
                                (entry.cost)(&Settings::checked(entry.id, entry.settings, &entrant.chosen)?)
                                    * size
                            }
                            Err(_) => 0.0,
                        };
                        let (id, model) = (jobs.len(), entrant.id.clone());
                        jobs.push(Job { id, moment, model, seed, fold, inner: None, part: 0, cost });
                    }
                }
            }
            benches.push(Bench {
                frame: asked.frame.clone(),
                target: asked.target.clone(),
                folds: sitting.folds.clone(),
                entrants,
                groups: asked.groups.clone(),
                rule: asked.rule.as_ref().map(|rule| rule.says.clone()),
                protocol: Protocol { folds, repeats: ask.repeats, seed: ask.seed },
                cohorts: sitting.cohorts.clone(),
                summaries: asked.summaries,
                later: Vec::new(),
            });
        }
        if ask.models.iter().any(|id| id == BLEND) {
            for (moment, bench) in benches.iter().enumerate() {
                inner_jobs(bench, moment, &mut jobs)?;
            }
        }
        let mut benches = benches.into_iter();
        let mut bench = benches.next().ok_or_else(misfit)?;
        bench.later = benches.collect();
        let finished = vec![None; jobs.len()];
        Ok(Course { sittings, bench, jobs, finished })
    }

    /// Takes a finished job; any order, and again is no harm.
    ///
    /// # Errors
    /// `crashed` where the result is not that job's.
    pub fn accept(&mut self, job: &Job, finished: Finished) -> Result<Cell> {
        let known = self.jobs.get(job.id).filter(|known| *known == job).ok_or_else(misfit)?;
        let bench = self.bench.at(known.moment).ok_or_else(misfit)?;
        let test = bench.fold(known)?.test;
        if finished.prediction.len() != test.as_slice().len() {
            return Err(misfit());
        }
        let truth = bench.target.of(test.as_slice());
        let metric = Task::of(&bench.target).metric();
        let outcome = Outcome { truth: &truth, prediction: &finished.prediction, cutoff: 0.5 };
        let score = metrics::find(metric).and_then(|metric| metric.score(&outcome));
        let (model, inner) = (job.model.clone(), job.inner);
        let cell = Cell { model, seed: job.seed, fold: job.fold, moment: job.moment, inner, score };
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
        let mut whole: Option<Evaluation> = None;
        for moment in 0..self.sittings.len() {
            let next = self.evaluation(moment, watch)?;
            match &mut whole {
                Some(whole) => whole.moments.extend(next.moments),
                None => whole = Some(next),
            }
        }
        whole.map(|whole| Next::Done(Box::new(whole))).ok_or_else(misfit)
    }

    /// The answer at one moment.
    fn evaluation(&self, moment: usize, watch: &mut dyn Watch) -> Result<Evaluation> {
        let (sitting, bench) = self.at(moment)?;
        let asked = &sitting.asked;
        let rule = rule_told(bench)?;
        let column = rule.as_ref().and_then(|words| match words.args.get("column") {
            Some(crate::words::Argument::Text(name)) => Some(name.as_str()),
            _ => None,
        });
        let condition = asked.question.condition.as_ref().map(super::question::Condition::text);
        let rows = sitting.judged();
        let folds: Vec<Folds> = bench.folds.iter().map(|folds| folds.among(&rows)).collect();
        let groups: Option<Vec<u32>> =
            asked.groups.as_ref().map(|groups| rows.iter().map(|row| groups[*row as usize]).collect());
        let truth = bench.target.of(&rows);
        let trial = Trial {
            truth: &truth,
            folds: &folds,
            groups: groups.as_deref(),
            protocol: bench.protocol,
            target_name: &asked.question.target,
            condition: condition.as_deref(),
            rule_column: column,
        };
        let mut notes: Vec<Words> = rule.clone().into_iter().collect();
        if let (Some(rule), Some(named)) = (&asked.rule, &asked.question.rule) {
            let id = if rule.names_the_others { "note-rule-names-others" } else { "note-rule-names-need" };
            notes.push(Words::new(id).with("rule", named.text()));
        }
        notes.extend(sitting.notes.iter().cloned());
        let judged: Result<Vec<Judged>> =
            bench.entrants.iter().map(|entrant| self.judged_of(moment, &entrant.id)).collect();
        let mut evaluation = evaluation::evaluate(&trial, &judged?, notes, watch)?;
        for told in &mut evaluation.moments {
            told.until = asked.until;
            told.rows = bench.target.len();
            told.taught = bench.folds.first().map_or(0, Folds::taught);
            told.gone = asked.gone;
        }
        Ok(evaluation)
    }

    /// What belongs to one moment.
    ///
    /// # Errors
    /// `crashed` where there is no such moment.
    pub fn at(&self, moment: usize) -> Result<(&Sitting, &Bench)> {
        self.sittings.get(moment).zip(self.bench.at(moment)).ok_or_else(misfit)
    }

    /// The out-of-fold predictions of one entrant about the rows that are judged, those of finished jobs.
    ///
    /// # Errors
    /// `crashed` where there is no such moment.
    pub fn judged_of(&self, moment: usize, id: &str) -> Result<Judged> {
        if id == BLEND {
            return blend::judged(self, moment);
        }
        let (sitting, bench) = self.at(moment)?;
        let target = &bench.target;
        let mut predictions = vec![Prediction::empty(target, target.len()); bench.folds.len()];
        let mut seconds = 0.0;
        for (job, finished) in self.of_model(moment, id) {
            let test = bench.folds[job.seed].fold(job.fold).test;
            predictions[job.seed].put(test.as_slice(), &finished.prediction);
            seconds += finished.seconds;
        }
        let rows = sitting.judged();
        let predictions = predictions.iter().map(|prediction| prediction.of(&rows)).collect();
        let learns = models::find(id).is_ok_and(|entry| !entry.always);
        Ok(Judged { id: id.to_owned(), predictions, seconds, learns, gives_chances: id != RULE })
    }

    /// Finished jobs of a model at a moment, those of inner folds left out.
    pub fn of_model<'a>(
        &'a self,
        moment: usize,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a Job, &'a Finished)> {
        self.finished(moment, id).filter(|(job, _)| job.inner.is_none())
    }

    /// All finished jobs of a model at a moment.
    pub(super) fn finished<'a>(
        &'a self,
        moment: usize,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a Job, &'a Finished)> {
        let pairs = self.jobs.iter().zip(&self.finished);
        pairs
            .filter(move |(job, _)| job.model == id && job.moment == moment)
            .filter_map(|(job, finished)| Some((job, finished.as_ref()?)))
    }
}

/// Jobs on the inner folds of every outer one, for the models that are blended.
fn inner_jobs(bench: &Bench, moment: usize, jobs: &mut Vec<Job>) -> Result<()> {
    let members = blend::members(bench);
    let outer: Vec<Job> = jobs.iter().filter(|job| job.moment == moment).cloned().collect();
    for job in outer.iter().filter(|job| members.contains(&job.model.as_str())) {
        for inner in 0..bench.inner(job.seed, job.fold)?.len() {
            jobs.push(Job { id: jobs.len(), inner: Some(inner), ..job.clone() });
        }
    }
    Ok(())
}

fn misfit() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "a result and its job do not fit")
}

/// What the one-column rule looks at when it may see all rows, or, split by cohort, all that teach.
fn rule_told(bench: &Bench) -> Result<Option<Words>> {
    let entry = models::find("one_column")?;
    let settings = Settings::checked(entry.id, entry.settings, &BTreeMap::new())?;
    let rows = match bench.folds.first().filter(|_| bench.cohorts.is_some()) {
        Some(folds) => folds.fold(0).train,
        None => whole(bench.target.len()),
    };
    let (frame, target, seed) = (&bench.frame, &bench.target, bench.protocol.seed);
    let lesson = Lesson { frame, target, rows: &rows, inner: &[], seed };
    Ok((entry.build)(&settings).fit(&lesson, &mut Unwatched)?.told(frame))
}

/// The models that take part, in the catalogue's order, the named rule before the rules that always run.
fn entrants(ask: &Ask, target: &Target, frame: &Frame) -> Result<Vec<Entrant>> {
    blend::check(&ask.models)?;
    for id in ask.models.iter().filter(|id| *id != BLEND) {
        let entry = models::find(id)?;
        if !entry.tasks.suit(target) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()));
        }
    }
    let mut entrants = Vec::new();
    for entry in models::CATALOGUE {
        let wanted = entry.always || ask.models.iter().any(|id| id == entry.id);
        if !wanted || !entry.tasks.suit(target) {
            continue;
        }
        if entry.always
            && ask.models.iter().any(|id| id == BLEND)
            && !entrants.iter().any(|other: &Entrant| other.id == BLEND)
        {
            entrants.push(Entrant { id: BLEND.to_owned(), chosen: BTreeMap::new() });
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
