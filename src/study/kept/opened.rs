//! A model out of its file: checked, so that it can be asked, and as it is shown before anybody is.

use serde::Serialize;

use super::pipeline::{Label, Pipeline, Scored};
use crate::archive::fingerprint;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Level;
use crate::features::Values;
use crate::models::{self, Learner, Model, Prediction, Settings};
use crate::schema::Kind;
use crate::study::Question;

/// A model that can be asked.
pub(in crate::study) struct Fitted {
    pub pipeline: Pipeline,
    pub model: Box<dyn Model>,
    pub learner: Box<dyn Learner>,
}

fn damaged() -> Error {
    Error::new(ErrorKind::ModelDamaged)
}

impl Fitted {
    /// # Errors
    /// `damaged-model` where what the file holds does not fit together: it was made by nobody's [`Pipeline::save`].
    pub fn new(pipeline: Pipeline) -> Result<Fitted> {
        let entry = models::find(&pipeline.model).map_err(|_| damaged())?;
        let settings =
            Settings::checked(entry.id, entry.settings, &pipeline.chosen).map_err(|_| damaged())?;
        let learner = (entry.build)(&settings);
        let model = learner.join(&pipeline.parts).map_err(|_| damaged())?;
        let inputs = pipeline.inputs.iter().filter(|own| own.learned);
        let kinds: Vec<bool> = inputs
            .map(|own| matches!(own.kind, Kind::Number | Kind::Date))
            .chain(pipeline.summaries.iter().map(|_| true))
            .collect();
        let summed = if learner.remembers() { pipeline.summaries.len() } else { 0 };
        let read = &kinds[..kinds.len() - summed];
        let background = &pipeline.background;
        let alike = background.columns.iter().zip(read).all(|(own, number)| {
            let (height, numbers) = match &own.values {
                Values::Numbers(values) => (values.len(), true),
                Values::Codes { codes, .. } => (codes.len(), false),
            };
            height == background.height && numbers == *number
        });
        let steps = background.steps.as_ref().is_none_or(|own| {
            let size = own.length * own.channels.len();
            own.lived.len() == background.height
                && own.values.len() == background.height * size
                && own.lived.iter().all(|lived| usize::from(*lived) <= own.length)
        });
        let class = pipeline.positive.is_none_or(|own| (own as usize) < pipeline.classes.len());
        let finite = |own: &f64| own.is_finite();
        let sound = model.reads(read.len())
            && background.columns.len() == read.len()
            && (1..=1000).contains(&background.height)
            && alike
            && steps
            && class
            && pipeline.profile.is_sound()
            && pipeline.usual.speaks_of(read.len())
            && pipeline.moment.iter().all(finite)
            && (0.0..=1.0).contains(&pipeline.share);
        if !sound {
            return Err(damaged());
        }
        let answers = match model.predict(background, &[0]) {
            Prediction::Numbers(_) => 0,
            Prediction::Chances(chances) => chances.ncols(),
        };
        if answers != pipeline.classes.len() {
            return Err(damaged());
        }
        Ok(Fitted { pipeline, model, learner })
    }
}

/// A model from a file, as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct KeptView {
    pub label: Label,
    pub program: String,
    /// The first digits of the file's checksum.
    pub fingerprint: String,
    /// Bytes of the file.
    pub size: usize,
    pub hand_on: bool,
    pub question: Question,
    pub model: String,
    pub moment: Option<f64>,
    pub events: bool,
    pub columns: Vec<String>,
    pub taught: usize,
    pub metric: String,
    pub level: Level,
    pub scores: Vec<Scored>,
    pub trained: Vec<Scored>,
    pub membership: Option<f64>,
}

impl KeptView {
    /// `file` is the bytes that it came from or was written to.
    pub fn of(pipeline: &Pipeline, file: &[u8]) -> KeptView {
        KeptView {
            label: pipeline.label.clone(),
            program: pipeline.program.clone(),
            fingerprint: fingerprint(file),
            size: file.len(),
            hand_on: pipeline.hand_on,
            question: pipeline.question(),
            model: pipeline.model.clone(),
            moment: pipeline.moment,
            events: pipeline.events.is_some(),
            columns: pipeline.inputs.iter().map(|own| own.name.clone()).collect(),
            taught: pipeline.taught,
            metric: pipeline.metric.clone(),
            level: pipeline.level,
            scores: pipeline.scores.clone(),
            trained: pipeline.trained.clone(),
            membership: pipeline.membership,
        }
    }
}

impl Pipeline {
    /// Whether it can be asked.
    ///
    /// # Errors
    /// `damaged-model`.
    pub fn check(&self) -> Result<()> {
        Fitted::new(self.clone()).map(|_| ())
    }

    /// Students above the line, of so many: the share that was kept.
    pub fn length(&self, students: usize) -> usize {
        (libm::ceil(self.share * students as f64) as usize).min(students)
    }
}
