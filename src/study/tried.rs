//! Another way of teaching, tried on the same parts of the same students: with the protected columns, or with rows weighed
//! so that outcomes are alike in all groups; what it gains and what it costs.

use serde::{Deserialize, Serialize};

use super::auditing::{Outcome, Served, Terms, capacity, least, served_by, subgroups};
use super::{Ask, Cell, Course, Finished, Job, Runner, Study};
use crate::audit::gaps::LEAST_TESTED;
use crate::audit::group::Subgroups;
use crate::audit::measures::{Measure, Outcomes};
use crate::audit::paired::{Pair, Paired, paired};
use crate::audit::release::{Depth, release};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::metrics::{self, Better};
use crate::models::{self, Entry, Settings};
use crate::progress::Watch;
use crate::schema::{Amendment, unknown_column};
use crate::words::Words;

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
    change: Change,
    terms: Terms,
    model: String,
    course: Course,
}

/// Jobs to run next, or what it comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum NextTried {
    Run(Vec<Job>),
    Done(Box<Tried>),
}

/// How the widest gap of a protected column changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Gain {
    pub column: String,
    /// The group that is held against all others.
    pub group: String,
    /// None where it is kept back, or too few to say.
    pub gap: Option<Paired>,
}

/// What another way of teaching gains and costs, at the same length of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Tried {
    pub change: Change,
    pub model: String,
    pub capacity: Option<usize>,
    pub words: Words,
    /// Below 0 is a gain.
    pub gains: Vec<Gain>,
    /// Of everybody: ranking, missed, false alarms; or the error of numbers.
    pub prices: Vec<Paired>,
}

/// What a change may cost.
const PRICES: &[Measure] =
    &[Measure::Auroc, Measure::FalseNegativeRate, Measure::FalsePositiveRate, Measure::MeanAbsoluteError];

impl Study {
    /// Draws the same folds again and lists the jobs; how many there are. The evaluation stays.
    ///
    /// # Errors
    /// Those of [`Study::audit`]; `unknown-column` for a column that is not protected; `unsuited` for a model that heeds no
    /// weights.
    pub fn attempt(&mut self, change: &Change, terms: &Terms) -> Result<usize> {
        let weighed = matches!(change, Change::Reweighed(_));
        let model = self.learner_of(terms, weighed)?;
        let ask = self.ask.clone().ok_or_else(unasked)?;
        let (sitting, bench) = self.course()?.at(terms.moment)?;
        let height = bench.target.len();
        let mut when = ask.when.clone();
        when.until = sitting.asked.until.into_iter().collect();
        let own = model.clone() + ".";
        let settings = ask.settings.into_iter().filter(|(name, _)| name.starts_with(&own)).collect();
        let ask = Ask { models: vec![model.clone()], repeats: 1, when, settings, capacity: None, ..ask };
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
        self.attempt = Some(Attempt { change: change.clone(), terms: terms.clone(), model, course });
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

    /// The model of the terms, or the best that is taught alone, and heeds weights where it has to.
    fn learner_of(&self, terms: &Terms, weighed: bool) -> Result<String> {
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

    fn weigh_up(&self, attempt: &Attempt, watch: &mut dyn Watch) -> Result<Tried> {
        let Attempt { change, terms, model, course } = attempt;
        let least = least(terms)?;
        let before = served_by(self.course()?, terms.moment, model.clone())?;
        let after = served_by(course, 0, model.clone())?;
        let capacity = capacity(terms, &before)?;
        let (columns, _) = self.protected(terms.moment, &before.rows)?;
        let subgroups = subgroups(&columns, &mut Vec::new())?;
        let lists = [&before, &after].map(|own| own.outcome.listed(capacity.unwrap_or(0)));
        let outcomes = [(&before, &lists[0]), (&after, &lists[1])]
            .map(|(own, list): (&Served, _)| own.outcome.with(list));
        let releases = outcomes.map(|own| release(&subgroups, own, least));
        let measure = match before.outcome {
            Outcome::Chances { .. } => Measure::FalseNegativeRate,
            Outcome::Numbers { .. } => Measure::MeanError,
        };
        let everybody: Vec<u32> = (0..before.rows.len() as u32).collect();
        let asked = |name: &str| match change {
            Change::With => true,
            Change::Reweighed(column) => column == name,
        };
        // What is kept back of either way of teaching is kept back here.
        let open = |place: usize, group: usize| {
            releases.iter().all(|own| {
                let plane = &own.planes[place];
                let part = plane.parts.iter().find(|part| part.group == Some(group));
                !plane.dropped && part.is_some_and(|part| part.depth == Depth::Full)
            })
        };
        let mut chosen = Vec::new();
        for (place, grouping) in subgroups.groupings.iter().enumerate() {
            if grouping.columns.len() == 1 && asked(&grouping.columns[0]) {
                let group = widest(&subgroups, place, outcomes[0], measure, &|group| open(place, group));
                chosen.push((place, group));
            }
        }
        let others: Vec<Option<Vec<u32>>> = chosen
            .iter()
            .map(|(place, group)| group.map(|group| subgroups.groupings[*place].others(group)))
            .collect();
        let known = outcomes[0].measures();
        let prices = PRICES.iter().copied().filter(|measure| known.contains(measure));
        let mut pairs: Vec<Pair<'_>> =
            prices.map(|measure| Pair { measure, rows: &everybody, others: None }).collect();
        let count = pairs.len();
        for ((place, group), others) in chosen.iter().zip(&others) {
            if let (Some(group), Some(others)) = (group, others) {
                let rows = &subgroups.groupings[*place].groups[*group].rows;
                pairs.push(Pair { measure, rows, others: Some(others) });
            }
        }
        let found = paired(&pairs, outcomes[0], outcomes[1], before.persons.as_deref(), terms.seed, watch)?;
        let mut gaps = found[count..].iter();
        let gains = chosen.iter().map(|(place, group)| {
            let grouping = &subgroups.groupings[*place];
            let levels = group.and_then(|group| grouping.groups.get(group)).map(|own| &own.levels[..]);
            Gain {
                column: grouping.columns[0].clone(),
                group: levels.map(crate::audit::fairness::named).unwrap_or_default(),
                gap: group.and_then(|_| gaps.next().copied().flatten()),
            }
        });
        let gains: Vec<Gain> = gains.collect();
        let prices: Vec<Paired> = found[..count].iter().copied().flatten().collect();
        let words = told(change, &gains, &prices);
        Ok(Tried { change: change.clone(), model: model.clone(), capacity, words, gains, prices })
    }
}

fn heeds(entry: &Entry, target: &Target) -> bool {
    (entry.build)(&Settings::usual(entry.settings)).weighs(target)
}

fn unasked() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "there is no evaluation yet")
}

/// The group furthest from all others, of those that may be told and are enough on both sides.
fn widest(
    subgroups: &Subgroups,
    place: usize,
    outcomes: Outcomes<'_>,
    measure: Measure,
    open: &dyn Fn(usize) -> bool,
) -> Option<usize> {
    let grouping = subgroups.groupings.get(place)?;
    let at = outcomes.measures().iter().position(|own| *own == measure)?;
    let weights = vec![1.0; outcomes.height()];
    let value = |rows: &[u32]| {
        let members = crate::audit::measures::Members::new(outcomes, rows);
        let enough = members.counts().denominator(measure) >= LEAST_TESTED;
        members.values(&weights).get(at).copied().flatten().filter(|_| enough)
    };
    let gap = |group: usize| {
        let own = value(&grouping.groups[group].rows)?;
        Some((own - value(&grouping.others(group))?).abs())
    };
    let known = (0..grouping.groups.len()).filter(|group| open(*group));
    let gaps = known.filter_map(|group| Some((gap(group)?, group)));
    gaps.reduce(|best, own| if own.0 > best.0 { own } else { best }).map(|(_, group)| group)
}

/// What a reader should know first: whether the widest gap shrinks beyond chance, and at what price.
fn told(change: &Change, gains: &[Gain], prices: &[Paired]) -> Words {
    let gaps = gains.iter().filter_map(|own| Some((own, own.gap?)));
    let widest = gaps.reduce(|best, own| if own.1.before.abs() > best.1.before.abs() { own } else { best });
    let id = match change {
        Change::With => "tried-with",
        Change::Reweighed(_) => "tried-reweighed",
    };
    let Some((gain, gap)) = widest else { return Words::new(id).with("state", "few") };
    let state = match (gap.low, gap.high) {
        (_, Some(high)) if high < 0.0 => "less",
        (Some(low), _) if low > 0.0 => "more",
        _ => "chance",
    };
    let points = |value: f64| {
        let numbers = gap.measure == Measure::MeanError;
        if numbers { format!("{value:.2}") } else { format!("{}", libm::round(100.0 * value)) }
    };
    let end = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), points);
    let missed = prices.iter().find(|own| own.measure == Measure::FalseNegativeRate);
    let words = Words::new(id).with("state", state).with("column", gain.column.as_str());
    let words = words.with("group", gain.group.as_str());
    let words = words.with("before", points(gap.before)).with("after", points(gap.after));
    let words =
        words.with("points", points(gap.difference)).with("low", end(gap.low)).with("high", end(gap.high));
    let words = words.with("price", missed.map_or_else(|| "-".to_owned(), |own| points(own.difference)));
    let words = words.with("price-low", end(missed.and_then(|own| own.low)));
    words.with("price-high", end(missed.and_then(|own| own.high)))
}
