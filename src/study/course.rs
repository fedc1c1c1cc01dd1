//! A question on its way to an answer: which jobs there are, what came back, what it amounts to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::blend::{self, BLEND};
use super::entrants::entrants;
use super::job::{Bench, Entrant, Finished, Job, RULE};
use super::listed;
use super::question::Question;
use super::sitting::{Sitting, When};
use super::square::{Square, Whole};
use super::within::{of_average, within};
use super::work::Work;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::choose::choose;
use crate::evaluation::signal::signal;
use crate::evaluation::{self, Evaluation, Judged, Task, Trial, Unseen, Within};
use crate::models::{self, Lesson, Prediction, Settings};
use crate::numeric::order;
use crate::progress::{Unwatched, Watch};
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
    /// Whether chances are calibrated and lists judged, or intervals about numbers made: every model that learns is taught
    /// on five inner folds of each outer one of the first repeat as well.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub decide: bool,
    /// Students that the staff can meet: a list of that length is judged beside the round ones.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub capacity: Option<usize>,
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
    squares: Vec<Square>,
    /// The square of each job.
    square_of: Vec<usize>,
    /// Whether inner folds were run to decide by.
    decides: bool,
    capacity: Option<usize>,
}

impl Course {
    /// Lists the jobs of a question that is split at every moment.
    ///
    /// # Errors
    /// `unknown-model`, `bad-setting`, `unsuited`, `too-few-rows`, `bad-capacity`; `crashed` where there is no moment.
    pub fn new(sittings: Vec<Sitting>, ask: &Ask) -> Result<Course> {
        let mut benches = Vec::new();
        let most = sittings.first().map_or(0, |sitting| sitting.judged().len());
        ask.capacity.map_or(Ok(()), |capacity| listed::possible(capacity, most))?;
        for sitting in &sittings {
            let asked = &sitting.asked;
            if let Some(weights) = &asked.weights {
                somebody_teaches(&sitting.folds, weights)?;
            }
            let entrants = entrants(ask, asked)?;
            let folds = sitting.folds.first().map_or(0, Folds::count);
            let mut bench = Bench {
                frame: asked.frame.clone(),
                target: asked.target.clone(),
                folds: sitting.folds.clone(),
                entrants,
                groups: asked.groups.clone(),
                rule: asked.rule.as_ref().map(|rule| rule.says.clone()),
                weights: asked.weights.clone(),
                reweighed: None,
                guarded: false,
                protocol: Protocol { folds, repeats: ask.repeats, seed: ask.seed },
                cohorts: sitting.cohorts.clone(),
                levels: sitting.levels.clone(),
                summaries: asked.summaries,
                waiting: sitting.waiting.frame.clone(),
                later: Vec::new(),
            };
            let remembers = |entrant: &Entrant| bench.learner(&entrant.id).is_ok_and(|own| own.remembers());
            if !bench.entrants.iter().any(remembers) {
                // Steps travel to who reads them.
                bench.frame.steps = None;
                bench.waiting.steps = None;
            }
            benches.push(bench);
        }
        let mut work = Work::default();
        for (moment, bench) in benches.iter().enumerate() {
            work.outer(bench, moment)?;
        }
        let decides = ask.decide;
        // A blend learns in every repeat, a decision is made in the first.
        let repeats = match ask.models.iter().any(|id| id == BLEND) {
            true => ask.repeats,
            false => usize::from(decides),
        };
        for (moment, bench) in benches.iter().enumerate() {
            work.inner(bench, moment, repeats)?;
        }
        let mut benches = benches.into_iter();
        let mut bench = benches.next().ok_or_else(misfit)?;
        bench.later = benches.collect();
        Ok(Course {
            sittings,
            bench,
            jobs: work.jobs,
            squares: work.squares,
            square_of: work.square_of,
            decides,
            capacity: ask.capacity,
        })
    }

    /// One that has nothing to run: a model from a file speaks in it.
    pub(super) fn resumed(sitting: Sitting, bench: Bench) -> Course {
        Course {
            sittings: vec![sitting],
            bench,
            jobs: Vec::new(),
            squares: Vec::new(),
            square_of: Vec::new(),
            decides: false,
            capacity: None,
        }
    }

    /// Takes a finished job; any order, and again is no harm. The cell has a score once all parts of its model are in.
    ///
    /// # Errors
    /// `crashed` where the result is not that job's.
    pub fn accept(&mut self, job: &Job, finished: Finished) -> Result<Cell> {
        let known = self.jobs.get(job.id).filter(|known| *known == job).ok_or_else(misfit)?;
        let bench = self.bench.at(known.moment).ok_or_else(misfit)?;
        let square = self.squares.get_mut(self.square_of[known.id]).ok_or_else(misfit)?;
        square.take(bench, known.part, finished, Task::of(&bench.target).metric())?;
        let score = square.whole.as_ref().and_then(|whole| whole.score);
        let Job { moment, seed, fold, inner, .. } = *known;
        Ok(Cell { model: job.model.clone(), seed, fold, moment, inner, score })
    }

    /// Jobs that are still to be done, the longest first.
    pub fn open_jobs(&self) -> Vec<Job> {
        let mut open: Vec<Job> = self
            .jobs
            .iter()
            .filter(|job| self.squares[self.square_of[job.id]].lacks(job.part))
            .cloned()
            .collect();
        order::by(&mut open, |a, b| b.cost.total_cmp(&a.cost).then(a.id.cmp(&b.id)));
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
        let mut whole = whole.ok_or_else(misfit)?;
        whole.over_time = listed::listed(self, &whole.best, self.capacity)?;
        Ok(Next::Done(Box::new(whole)))
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
        let named = asked.question.rule.as_ref().map(super::question::Condition::text);
        let rows = sitting.judged();
        let folds: Vec<Folds> = bench.folds.iter().map(|folds| folds.among(&rows)).collect();
        let groups: Option<Vec<u32>> =
            asked.groups.as_ref().map(|groups| rows.iter().map(|row| groups[*row as usize]).collect());
        let truth = bench.target.of(&rows);
        let mut notes: Vec<Words> = rule.clone().into_iter().collect();
        notes.extend(sitting.weights_told());
        if let (Some(rule), Some(named)) = (&asked.rule, &asked.question.rule) {
            let id = if rule.names_the_others { "note-rule-names-others" } else { "note-rule-names-need" };
            notes.push(Words::new(id).with("rule", named.text()));
        }
        notes.extend(asked.doubts());
        notes.extend(sitting.notes.iter().cloned());
        let judged: Result<Vec<Judged>> =
            bench.entrants.iter().map(|entrant| self.judged_of(moment, &entrant.id)).collect();
        let judged = judged?;
        let deciding: Vec<&Judged> = judged.iter().filter(|own| self.decides && own.learns).collect();
        let said: Result<Vec<Vec<Within>>> =
            deciding.iter().map(|own| within(self, moment, &own.id)).collect();
        let said = said?;
        let alone = folds.first().is_some_and(|folds| folds.count() == 1);
        let chosen = choose(Task::of(&truth), &deciding, &said).filter(|_| alone);
        let trial = Trial {
            truth: &truth,
            folds: &folds,
            groups: groups.as_deref(),
            protocol: bench.protocol,
            target_name: &asked.question.target,
            condition: condition.as_deref(),
            rule_column: column,
            taught: sitting.taught(),
            named: named.as_deref(),
            suspect: asked.suspect(),
            vouched: asked.schema.fields.iter().any(|field| field.known && field.is_input()),
            capacity: self.capacity,
            chosen,
            signal: bench.ground().map_or(Ok(None), |ground| signal(&ground, watch))?,
        };
        let mut evaluation = evaluation::evaluate(&trial, &judged, notes, watch)?;
        let mut decisions = Vec::new();
        let average = if self.decides { of_average(bench)? } else { Vec::new() };
        for (own, within) in deciding.iter().zip(&said) {
            decisions.extend(evaluation::decide(&trial, own, within, &average, watch)?);
        }
        for told in &mut evaluation.moments {
            told.decisions.clone_from(&decisions);
            told.until = asked.until;
            told.rows = bench.target.len();
            told.gone = sitting.gone;
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
        let mut unseen = Vec::new();
        for (square, whole) in self.of_model(moment, id) {
            let test = bench.fold(square.seed, square.fold, None)?.test;
            predictions[square.seed].put(test.as_slice(), &whole.prediction);
            seconds += whole.seconds;
            unseen.extend(whole.unseen);
        }
        let rows = sitting.judged();
        let predictions = predictions.iter().map(|prediction| prediction.of(&rows)).collect();
        let learns = models::find(id).is_ok_and(|entry| !entry.always);
        let out_of_bag = Unseen::over(&unseen);
        Ok(Judged { id: id.to_owned(), predictions, seconds, learns, gives_chances: id != RULE, out_of_bag })
    }

    /// Whether inner folds were run to decide by.
    pub(super) fn decides(&self) -> bool {
        self.decides
    }

    /// What a model said at a moment, outer fold by outer fold, as far as it is finished.
    pub fn of_model<'a>(
        &'a self,
        moment: usize,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a Square, &'a Whole)> {
        let outer =
            move |square: &&Square| square.moment == moment && square.model == id && square.inner.is_none();
        self.squares.iter().filter(outer).filter_map(|square| Some((square, square.whole.as_ref()?)))
    }

    /// Importance of the columns of a model at a moment, fold by fold of the first repeat; none where it tells none.
    pub(super) fn importances<'a>(&'a self, moment: usize, id: &'a str) -> Vec<&'a [f64]> {
        let first = self.of_model(moment, id).filter(|(square, _)| square.seed == 0);
        first.filter_map(|(_, whole)| whole.importance.as_deref()).collect()
    }

    /// What a model said at a moment about one fold: repeat, outer fold, inner fold.
    pub(super) fn whole(
        &self,
        moment: usize,
        id: &str,
        (seed, fold, inner): (usize, usize, Option<usize>),
    ) -> Option<&Whole> {
        let place = |square: &&Square| (square.moment, square.seed, square.fold, square.inner);
        let mut own = self.squares.iter().filter(|square| square.model == id);
        own.find(|square| place(square) == (moment, seed, fold, inner))?.whole.as_ref()
    }
}

fn misfit() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "a result and its job do not fit")
}

/// What the one-column rule looks at when it may see all rows, or, where one cohort is judged, all that teach.
fn rule_told(bench: &Bench) -> Result<Option<Words>> {
    let entry = models::find("one_column")?;
    let settings = Settings::checked(entry.id, entry.settings, &BTreeMap::new())?;
    let rows = match bench.folds.first().filter(|folds| folds.count() == 1) {
        Some(folds) => folds.fold(0).train,
        None => whole(bench.target.len()),
    };
    let (frame, target, seed) = (&bench.frame, &bench.target, bench.protocol.seed);
    let weights = bench.weights.as_deref();
    let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights, seed };
    Ok((entry.build)(&settings).fit(&lesson, &mut Unwatched)?.told(frame))
}

/// # Errors
/// `too-few-rows` where all rows of a fold's teaching side weigh nothing.
fn somebody_teaches(folds: &[Folds], weights: &[f32]) -> Result<()> {
    let mut sides = folds.iter().flat_map(|folds| (0..folds.count()).map(|index| folds.fold(index).train));
    if sides.any(|train| train.weighing(weights).is_empty()) {
        return Err(Error::new(ErrorKind::TooFewRows).with("rows", 0.0).with("needed", 1.0));
    }
    Ok(())
}
