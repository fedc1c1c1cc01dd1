//! Student by student: the estimate and how sure it is, why it is what it is, who is on the list.
//!
//! Only those without an outcome make a live list. Those who taught make a *practice list*: their estimates are of models
//! that had not seen them, and so are the reasons.

mod estimate;
mod advice;
mod inquiry;
mod matter;
mod reason;
mod roster;
mod shares;
mod sheet;
mod weeks;

pub use advice::{Advice, Concern, Guide};
pub use estimate::Estimate;
pub use inquiry::{Account, Inquiry};

pub use matter::{EffectView, Matter, PairView};
pub use reason::Reason;
pub use roster::{Listing, Roster, RosterLine, Which};
pub use sheet::{Rest, Sheet, SheetValue};
pub use weeks::{Strip, Weeks};

pub(super) use estimate::{Past, Stretches};
pub(super) use reason::{Usual, brief};
use shares::{Asked, Scale};

use super::Study;
use super::course::Course;
use super::job::Bench;
use super::kept::Pipeline;
use super::shown::{Shown, shown};
use super::sitting::Sitting;
use crate::decision::calibration::Calibration;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{Within, bends};
use crate::features::{Feature, Frame, Target, Values};
use crate::models::{Learner, Model, Prediction};
use crate::numeric::order;

/// The models of one evaluation and moment, taught again, and what they say of every student.
pub(super) struct Class {
    pub moment: usize,
    pub model: String,
    /// Fold by fold, and last the one for those who wait.
    pub(super) taught: Vec<Option<Taught>>,
    /// Those with an outcome, who may need support most first.
    pub(super) practice: Vec<Student>,
    /// Those without, likewise; empty until their model has answered.
    pub(super) waiting: Vec<Student>,
    pub(super) past: Past,
    /// How the chances of those who wait are bent.
    pub(super) bend: Option<Calibration>,
    /// How those of each fold are.
    bends: Vec<Option<Calibration>>,
    /// What is usual, where a model from a file speaks and those whom it was taught on are not here.
    usual: Option<Usual>,
}

/// A model that stays.
pub(super) struct Taught {
    pub account: Account,
    pub model: Box<dyn Model>,
}

/// One student and what is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Student {
    /// Of the table.
    pub record: u32,
    /// Of the bench's frame, or of that of those who wait.
    pub row: u32,
    /// The part that did not see them; `None` for those who wait.
    pub fold: Option<usize>,
    pub value: f64,
}

fn unasked() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "nobody was asked about students")
}

/// Most in need first: the highest chance, or the lowest number; then as in the file.
fn ranked(students: &mut Vec<Student>, chances: bool) {
    let key = |own: &Student| if chances { -own.value } else { own.value };
    order::by(students, |a, b| key(a).total_cmp(&key(b)).then(a.record.cmp(&b.record)));
}

impl Class {
    fn new(course: &Course, moment: usize, model: &str) -> Result<Class> {
        let (sitting, bench) = course.at(moment)?;
        let told = match &bench.target {
            Target::Numbers(_) => numbers(course, moment, model)?,
            Target::Classes { .. } => shown(course, moment, model)?,
        };
        let chances = bench.target.positive().is_some();
        let student = |at: usize| Student {
            record: sitting.asked.records[told.rows[at] as usize],
            row: told.rows[at],
            fold: Some(told.folds[at]),
            value: told.chance[at],
        };
        let mut practice: Vec<Student> = (0..told.rows.len()).map(student).collect();
        ranked(&mut practice, chances);
        let outcomes: Vec<f64> = match &bench.target {
            Target::Numbers(values) => told.rows.iter().map(|row| values[*row as usize]).collect(),
            Target::Classes { .. } => told.positive.iter().map(|own| f64::from(u8::from(*own))).collect(),
        };
        let past = Past::new(&told.chance, &outcomes, &told.rows, chances);
        let bend = if told.bends.iter().any(Option::is_some) {
            whole_bend(course, moment, model, &told)?
        } else {
            None
        };
        let folds = bench.folds.first().map_or(0, crate::split::Folds::count);
        Ok(Class {
            moment,
            model: model.to_owned(),
            taught: (0..=folds).map(|_| None).collect(),
            practice,
            waiting: Vec::new(),
            past,
            bend,
            bends: told.bends,
            usual: None,
        })
    }

    /// One in which a model from a file speaks about those of the sitting who wait.
    ///
    /// # Errors
    /// `unknown-model`.
    pub fn resumed(
        pipeline: Pipeline,
        model: Box<dyn Model>,
        bench: &Bench,
        sitting: &Sitting,
    ) -> Result<Class> {
        let background = (0..pipeline.background.height as u32).collect();
        let account = Account {
            inquiry: Inquiry { moment: 0, model: pipeline.model.clone(), fold: None },
            parts: Vec::new(),
            gain: None,
            shuffled: Vec::new(),
            sizes: Vec::new(),
            steps: None,
            remembers: None,
            background,
        };
        let chances = pipeline.positive.is_some();
        let mut class = Class {
            moment: 0,
            model: pipeline.model,
            taught: Vec::new(),
            practice: Vec::new(),
            waiting: Vec::new(),
            past: Past::kept(pipeline.past, chances),
            bend: pipeline.bend,
            bends: Vec::new(),
            usual: Some(pipeline.usual),
        };
        let frame = read_by(bench, &class.model, &bench.waiting)?;
        class.wait(&*model, &frame, &sitting.waiting.records, pipeline.positive);
        class.taught.push(Some(Taught { account, model }));
        Ok(class)
    }

    /// What the model behind a student adds up, as it is shown: the chance bent.
    fn shown(&self, fold: Option<usize>, scale: Scale, margin: f64) -> f64 {
        self.bent(fold, scale.says(margin))
    }

    /// Asks a model about those who wait: `records` of the table, row by row of the frame.
    fn wait(&mut self, model: &dyn Model, frame: &Frame, records: &[u32], positive: Option<u32>) {
        let rows: Vec<u32> = (0..frame.height as u32).collect();
        let said = ones(&model.predict(frame, &rows), positive);
        let of = |(row, said): (&u32, f64)| {
            let record = records.get(*row as usize).copied().unwrap_or_default();
            Student { record, row: *row, fold: None, value: self.bent(None, said) }
        };
        let mut waiting: Vec<Student> = rows.iter().zip(said).map(of).collect();
        ranked(&mut waiting, positive.is_some());
        self.waiting = waiting;
    }

    fn bent(&self, fold: Option<usize>, said: f64) -> f64 {
        let bend = fold.map_or(self.bend.as_ref(), |fold| self.bends.get(fold).and_then(Option::as_ref));
        match bend.map(Calibration::bends) {
            Some([bend]) => bend.says(said),
            _ => said,
        }
    }

    /// What is usual among those who are judged, or were.
    fn usual(&self, sitting: &Sitting, teaching: &Frame) -> Usual {
        let here = || Usual::of(teaching, &sitting.asked.schema, &sitting.judged());
        self.usual.clone().unwrap_or_else(here)
    }

    pub(super) fn of(&self, fold: Option<usize>) -> Result<&Taught> {
        let at = fold.unwrap_or(self.taught.len() - 1);
        self.taught.get(at).and_then(Option::as_ref).ok_or_else(unasked)
    }
}

/// The same as [`shown`] for a question that asks for a number.
fn numbers(course: &Course, moment: usize, model: &str) -> Result<Shown> {
    let (sitting, bench) = course.at(moment)?;
    let rows = sitting.judged();
    let judged = course.judged_of(moment, model)?;
    let Some(Prediction::Numbers(said)) = judged.predictions.first() else { return Err(unasked()) };
    let own = bench.folds.first().ok_or_else(unasked)?.among(&rows);
    let mut folds = vec![0; rows.len()];
    for fold in 0..own.count() {
        own.fold(fold).test.as_slice().iter().for_each(|row| folds[*row as usize] = fold);
    }
    Ok(Shown { folds, chance: said.clone(), positive: Vec::new(), bends: vec![None; own.count()], rows })
}

/// How the model of those who wait is bent: learned from what was said of all who are judged, where that helps.
fn whole_bend(course: &Course, moment: usize, model: &str, told: &Shown) -> Result<Option<Calibration>> {
    let (_, bench) = course.at(moment)?;
    let judged = course.judged_of(moment, model)?;
    let Some(said) = judged.predictions.into_iter().next() else { return Ok(None) };
    let truth = bench.target.of(&told.rows);
    let within = Within { truth, said, parts: told.folds.clone(), persons: None, outside: Vec::new() };
    Ok(bends(&[within]).and_then(|mut bends| bends.pop().flatten()))
}

/// The one number of each row that is shown.
fn ones(said: &Prediction, positive: Option<u32>) -> Vec<f64> {
    match said {
        Prediction::Numbers(values) => values.clone(),
        Prediction::Chances(chances) => {
            let class = positive.unwrap_or(0) as usize;
            if class < chances.ncols() {
                chances.column(class).to_vec()
            } else {
                vec![f64::NAN; chances.nrows()]
            }
        }
    }
}

/// A bench whose frame is means, as a model with a memory was taught on: sums of steps stand in it as gaps.
pub(super) fn widened(mut bench: Bench, learner: &dyn Learner, summaries: &[String]) -> Bench {
    if learner.remembers() {
        let gaps: std::sync::Arc<[f32]> = vec![f32::NAN; bench.frame.height].into();
        let gap = |name: &String| Feature { name: name.clone(), values: Values::Numbers(gaps.clone()) };
        bench.frame.columns.extend(summaries.iter().map(gap));
    }
    bench
}

/// The frame that a model reads: without the sums of steps for those that read the steps themselves.
fn read_by(bench: &Bench, model: &str, frame: &Frame) -> Result<Frame> {
    let learner = bench.learner(model)?;
    Ok(match learner.remembers() && bench.summaries > 0 {
        true => frame.without_last(bench.summaries),
        false => frame.clone(),
    })
}

impl Study {
    /// Opens the students of a moment, counted from 0, as `model` sees them, or else the best that can be asked: which
    /// models are to be taught again, for [`Study::hear`].
    ///
    /// # Errors
    /// `unsuited` for a question of several kinds none of which may need support; `unknown-model`; `crashed` before
    /// there is an evaluation.
    pub fn inquire(&mut self, moment: usize, model: Option<&str>) -> Result<Vec<Inquiry>> {
        let told = self.evaluation.as_ref().and_then(|own| own.moments.get(moment)).ok_or_else(unasked)?;
        let course = self.course()?;
        let (_, bench) = course.at(moment)?;
        let model = model.map_or_else(|| speaker(told), |model| Ok(model.to_owned()))?;
        if crate::models::find(&model).is_err() {
            let known = bench.entrants.iter().map(|own| own.id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Error::new(ErrorKind::UnknownModel).with("model", model).with("known", known));
        }
        let unsuited =
            || Error::new(ErrorKind::Unsuited).with("model", model.as_str()).with("why", "question");
        if bench.target.classes() > 0 && bench.target.positive().is_none() {
            return Err(unsuited());
        }
        let class = Class::new(course, moment, &model)?;
        let asked = |fold| Inquiry { moment, model: model.clone(), fold };
        let all = (0..class.taught.len() - 1).map(Some).chain([None]).map(asked).collect();
        self.class = Some(class);
        Ok(all)
    }

    /// Takes the answer to an inquiry; any order.
    ///
    /// # Errors
    /// `crashed` where it is not an answer to [`Study::inquire`].
    pub fn hear(&mut self, account: Account) -> Result<()> {
        let mut class = self.class.take().ok_or_else(unasked)?;
        let heard = self.heard(&mut class, account);
        self.class = Some(class);
        heard
    }

    fn heard(&self, class: &mut Class, account: Account) -> Result<()> {
        let (sitting, bench) = self.course()?.at(class.moment)?;
        let Inquiry { moment, model, fold } = &account.inquiry;
        if (*moment, model) != (class.moment, &class.model) {
            return Err(unasked());
        }
        let model = bench.learner(model)?.join(&account.parts)?;
        let (at, fold) = (fold.unwrap_or(class.taught.len() - 1), *fold);
        if fold.is_none() {
            let frame = read_by(bench, &class.model, &bench.waiting)?;
            class.wait(&*model, &frame, &sitting.waiting.records, bench.target.positive());
        }
        *class.taught.get_mut(at).ok_or_else(unasked)? = Some(Taught { account, model });
        Ok(())
    }

    /// Everybody with an outcome asked in turn, here: [`Study::inquire`] and [`Study::hear`] in one go.
    ///
    /// # Errors
    /// Those of both, and of [`Bench::account`].
    pub fn ask_in_turn(
        &mut self,
        moment: usize,
        model: Option<&str>,
        watch: &mut dyn crate::progress::Watch,
    ) -> Result<()> {
        for inquiry in self.inquire(moment, model)? {
            let account = self.course()?.bench.account(&inquiry, watch)?;
            self.hear(account)?;
        }
        Ok(())
    }

    pub(super) fn class(&self) -> Result<&Class> {
        self.class.as_ref().ok_or_else(unasked)
    }
}

/// The best model, or where that is a blend of several the best of those that learn alone.
fn speaker(told: &crate::evaluation::Moment) -> Result<String> {
    let alone = |id: &&String| crate::models::find(id).is_ok_and(|entry| !entry.always);
    let beaten = told.pairs.iter().flat_map(|pair| [&pair.model, &pair.against]);
    let all = [&told.best].into_iter().chain(beaten).chain(told.models.iter().map(|own| &own.id));
    all.into_iter().find(alone).cloned().ok_or_else(unasked)
}

impl Class {
    fn asked<'a>(&self, bench: &Bench, taught: &'a Taught, teaching: &'a Frame) -> Asked<'a> {
        Asked {
            model: &*taught.model,
            teaching,
            background: &taught.account.background,
            positive: bench.target.positive(),
            seed: bench.protocol.seed,
        }
    }
}
