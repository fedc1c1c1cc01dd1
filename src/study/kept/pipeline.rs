//! What the file of a model holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::archive::{self, Fresh, Sections};
use crate::decision::calibration::Calibration;
use crate::drift::Profile;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Level;
use crate::features::Frame;
use crate::models::Part;
use crate::schema::Kind;
use crate::study::students::{Guide, Stretches, Usual};
use crate::study::{Condition, Question};
use crate::timeline::EventPlan;

/// What a person says about a model when it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ModelLabel"))]
#[serde(rename_all = "camelCase")]
pub struct Label {
    /// What it is called.
    pub name: String,
    /// The day on which it was made and the last on which it should be used, such as 2027-08-31.
    pub made: String,
    pub until: String,
}

/// A score of the evaluation that stands behind a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "KeptScore"))]
#[serde(rename_all = "camelCase")]
pub struct Scored {
    /// The model's own id, or that of what stands beside it.
    pub model: String,
    pub metric: String,
    pub value: f64,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// A column that the model reads or needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Input {
    pub name: String,
    pub kind: Kind,
    /// Whether it is one of several that are one measure over time.
    pub step: bool,
    /// Whether it is learned from; the others say when somebody left, or were steps only.
    pub learned: bool,
    /// Kinds that the model knows, where ten persons or more had them.
    pub levels: Vec<String>,
    /// The usual value, three digits, for columns of numbers.
    pub usual: Option<f64>,
    /// The least and the greatest value that is possible; what lies outside is read as missing.
    pub bounds: Option<(f64, f64)>,
}

/// All that is needed to say the same of other students.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pipeline {
    /// The program that made it.
    pub program: String,
    pub label: Label,
    /// Whether it may be handed on.
    pub hand_on: bool,
    /// What was asked: a column, or "at risk when" a condition on it.
    pub target: String,
    pub condition: Option<Condition>,
    /// Of the target, where it is one of kinds; and which of them may need support.
    pub classes: Vec<String>,
    pub positive: Option<u32>,
    pub inputs: Vec<Input>,
    /// Columns at the end of the frame that sum up the steps.
    pub summaries: Vec<String>,
    /// The moment of prediction, and whether step columns are read as one measure over time.
    pub moment: Option<f64>,
    pub series: bool,
    /// How events are read, where there are any.
    pub events: Option<EventPlan>,
    /// The column that says when somebody left, where there is one.
    pub exit: Option<String>,
    pub model: String,
    pub chosen: BTreeMap<String, f64>,
    pub parts: Vec<Part>,
    pub(in crate::study) bend: Option<Calibration>,
    pub(in crate::study) past: Stretches,
    pub(in crate::study) usual: Usual,
    /// Of those who taught, to be held against a later class.
    pub profile: Profile,
    /// Means of ten persons or more each, against which shares of networks are told.
    pub background: Frame,
    /// Students above the line, as a share of all.
    pub share: f64,
    /// The estimate at that line, two digits.
    pub cutoff: Option<f64>,
    pub guide: Guide,
    /// Students who taught.
    pub taught: usize,
    /// Of the evaluation in the way that this file is made, and of the one as trained.
    pub scores: Vec<Scored>,
    pub trained: Vec<Scored>,
    /// The metric that the verdict rests on, and its level.
    pub metric: String,
    pub level: Level,
    /// The area under the curve of an attack that guesses who taught it.
    pub membership: Option<f64>,
}

/// The section that holds it. Another form gets another name, and this one stays readable.
const PIPELINE: &str = "pipeline-1";

impl Pipeline {
    /// What was asked, without what only mattered while it was taught.
    pub fn question(&self) -> Question {
        let (target, condition) = (self.target.clone(), self.condition.clone());
        Question { target, condition, rule: None, weight: None }
    }

    /// The bytes of a file, sealed where a passphrase is given.
    ///
    /// # Errors
    /// `crashed` where it could not be written.
    pub fn save(&self, lock: Option<(&str, &Fresh)>) -> Result<Vec<u8>> {
        let written = postcard::to_allocvec(self)
            .map_err(|error| Error::new(ErrorKind::Crashed).with("reason", error.to_string()))?;
        archive::pack(&Sections::from([(PIPELINE.to_owned(), written)]), lock)
    }

    /// Of the bytes of a file.
    ///
    /// # Errors
    /// Those of [`archive::unpack`]; `damaged-model` for bytes that are no pipeline.
    pub fn open(file: &[u8], passphrase: Option<&str>) -> Result<Pipeline> {
        let sections = archive::unpack(file, passphrase)?;
        let damaged = || Error::new(ErrorKind::ModelDamaged);
        let bytes = sections.get(PIPELINE).ok_or_else(damaged)?;
        postcard::from_bytes(bytes).map_err(|_| damaged())
    }
}
