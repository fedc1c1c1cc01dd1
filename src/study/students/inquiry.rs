//! Why a model says what it says is asked of models, and those of an evaluation are gone once they have spoken: each is
//! taught again as it was, by its job's own lesson, and stays. One model more is taught on everybody with an outcome,
//! for those without.

use serde::{Deserialize, Serialize};

use super::shares::Asked;
use crate::archive::membership;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Task;
use crate::explanation::groups::{ALIKE, correlated};
use crate::explanation::importance::HeldOut;
use crate::memory;
use crate::metrics;
use crate::models::Part;
use crate::numeric::chance::{Chance, derive};
use crate::progress::Watch;
use crate::split::whole;
use crate::study::job::Bench;

/// Which model is to be taught again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Inquiry {
    pub moment: usize,
    pub model: String,
    /// The part of the first repeat that it did not see; `None` for the model of those who wait for an estimate.
    pub fold: Option<usize>,
}

/// A model that stays, and what its held-out rows tell about columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    pub inquiry: Inquiry,
    pub parts: Vec<Part>,
    /// How much each column mattered while learning; `None` for models that do not know.
    pub gain: Option<Vec<f64>>,
    /// Columns that tell much the same together, and by how much the metric worsens when they are shuffled among the
    /// held-out rows, repeat by repeat; none for the model of all rows.
    pub shuffled: Vec<(Vec<u32>, Vec<f64>)>,
    /// The mean size of the shares of each group of columns over held-out rows, on the scale on which the model adds up.
    pub sizes: Vec<f64>,
    /// The same of all that happened step by step, for models that read steps.
    pub steps: Option<f64>,
    /// The area under the curve of an attack that guesses who taught it; `None` for the model of all rows.
    pub remembers: Option<f64>,
    /// Teaching rows against which shares of models without insight are told.
    pub background: Vec<u32>,
}

/// Shuffles of each group of columns.
const SHUFFLES: usize = 5;
/// Held-out rows of one model whose shares are told, at most, where they are exact and where they are sampled.
const EXACT: usize = 60;
const SAMPLED: usize = 6;
/// Held-out rows among which columns are shuffled, at most.
const SHUFFLED: usize = 2000;
/// Rows of a background, at most.
const BACKGROUND: usize = 100;

impl Bench {
    /// Teaches a model again and asks it.
    ///
    /// # Errors
    /// Those of the model; `crashed` for an inquiry that this bench cannot hold; `out-of-memory`.
    pub fn account(&self, inquiry: &Inquiry, watch: &mut dyn Watch) -> Result<Account> {
        let misfit = || Error::new(ErrorKind::Crashed).with("reason", "an inquiry and its data do not fit");
        let here = self.at(inquiry.moment).ok_or_else(misfit)?;
        memory::check(here.frame.cells() as u64)?;
        let learner = here.learner(&inquiry.model)?;
        let (train, test, seed) = match inquiry.fold {
            Some(fold) => {
                let sides = here.fold(0, fold, None)?;
                let seed = derive(here.protocol.seed, &[0, fold as u64]);
                (sides.train, sides.test.as_slice().to_vec(), seed)
            }
            None => (whole(here.target.len()), vec![], derive(here.protocol.seed, &[u64::MAX])),
        };
        let cells = here.frame.cells();
        let parts: Vec<Part> = here.lesson(&*learner, &train, seed, false, |lesson| {
            (0..learner.parts(cells)).map(|part| learner.fit_part(lesson, part, watch)).collect()
        })?;
        let model = learner.join(&parts)?;
        let bare = here.bare(&*learner);
        let frame = bare.as_ref().unwrap_or(&here.frame);
        let background = some(here.teaching(&train).as_slice(), BACKGROUND, seed);
        let mut account = Account {
            inquiry: inquiry.clone(),
            gain: model.importance(),
            parts,
            shuffled: Vec::new(),
            sizes: Vec::new(),
            steps: None,
            remembers: None,
            background,
        };
        if test.is_empty() {
            return Ok(account);
        }
        let rows = some(&test, SHUFFLED, seed);
        let said = |rows: &[u32]| (here.target.of(rows), model.predict(frame, rows));
        let (inside, outside) = (said(&some(train.as_slice(), SHUFFLED, seed)), said(&rows));
        account.remembers = membership((&inside.0, &inside.1), (&outside.0, &outside.1));
        // Of all rows, so that all folds speak of the same groups; outcomes are not looked at.
        let all: Vec<u32> = (0..frame.height as u32).collect();
        let groups = correlated(frame, &some(&all, SHUFFLED, here.protocol.seed), ALIKE);
        if let Some(metric) = metrics::find(Task::of(&here.target).metric()) {
            let held =
                HeldOut { model: &*model, frame, target: &here.target, rows: &rows, metric, cutoff: 0.5 };
            let shuffled = held.shuffled(&groups, SHUFFLES, seed, watch)?;
            account.shuffled = shuffled.into_iter().map(|own| (own.columns, own.losses)).collect();
        }
        let most = if model.inside().is_some() { EXACT } else { SAMPLED };
        let asked = Asked {
            model: &*model,
            teaching: frame,
            background: &account.background,
            positive: here.target.positive(),
            seed,
        };
        (account.sizes, account.steps) = asked.sizes(&groups, frame, &some(&test, most, seed), watch)?;
        Ok(account)
    }
}

impl Bench {
    /// Asks a model that was taught again for the shares of every `step`th row of its frame; gives the mean over rows of
    /// the size of them all, on the scale on which the model adds up. For those who measure what that costs.
    ///
    /// # Errors
    /// Those of the model; `crashed` for an account that this bench cannot hold; `cancelled`.
    pub fn shares(&self, account: &Account, step: usize, watch: &mut dyn Watch) -> Result<f64> {
        let misfit = || Error::new(ErrorKind::Crashed).with("reason", "an account and its data do not fit");
        let here = self.at(account.inquiry.moment).ok_or_else(misfit)?;
        let learner = here.learner(&account.inquiry.model)?;
        let model = learner.join(&account.parts)?;
        let bare = here.bare(&*learner);
        let frame = bare.as_ref().unwrap_or(&here.frame);
        let asked = Asked {
            model: &*model,
            teaching: frame,
            background: &account.background,
            positive: here.target.positive(),
            seed: here.protocol.seed,
        };
        let alone: Vec<Vec<u32>> = (0..frame.columns.len() as u32).map(|column| vec![column]).collect();
        let rows: Vec<u32> = (0..frame.height as u32).step_by(step.max(1)).collect();
        Ok(asked.sizes(&alone, frame, &rows, watch)?.0.iter().sum())
    }
}

impl Account {
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// # Errors
    /// `crashed` where the bytes are not those of an account.
    pub fn from_bytes(bytes: &[u8]) -> Result<Account> {
        let damaged = |_| Error::new(ErrorKind::Crashed).with("reason", "an answer was damaged");
        postcard::from_bytes(bytes).map_err(damaged)
    }
}

/// At most `most` of the rows, drawn by lot, ascending.
fn some(rows: &[u32], most: usize, seed: u64) -> Vec<u32> {
    let mut rows = rows.to_vec();
    if rows.len() > most {
        Chance::new(seed, &[rows.len() as u64]).shuffle(&mut rows);
        rows.truncate(most);
        rows.sort_unstable();
    }
    rows
}
