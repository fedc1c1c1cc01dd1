//! Further looks at an evaluation, each worked out from what came back or in seconds: the fewest columns, columns that
//! stay, more students, lists of another length, whose work promises more than the mark shows.

use super::{Study, listed, potential};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::learning::learning;
use crate::evaluation::minimal::minimal;
use crate::evaluation::selection::{Importances, selection};
use crate::evaluation::{Learning, Minimal, OverTime, Potential, Selection};
use crate::models;
use crate::progress::Watch;

impl Study {
    /// The fewest columns that do at a moment, counted from 0, within the parts that were planned.
    ///
    /// # Errors
    /// `cancelled`; `crashed` before [`Study::plan`], or where there is no such moment.
    pub fn minimal(&self, moment: usize, watch: &mut dyn Watch) -> Result<Option<Minimal>> {
        let (_, bench) = self.course()?.at(moment)?;
        bench.ground().map_or(Ok(None), |ground| minimal(&ground, watch))
    }

    /// Which columns are kept whoever teaches, at a moment counted from 0, within the parts that were planned. Importance is
    /// the best model's, or that of the first that tells any.
    ///
    /// # Errors
    /// `cancelled`; `crashed` before [`Study::plan`], or where there is no such moment.
    pub fn selection(&self, moment: usize, watch: &mut dyn Watch) -> Result<Option<Selection>> {
        let course = self.course()?;
        let (_, bench) = course.at(moment)?;
        let Some(ground) = bench.ground() else { return Ok(None) };
        let best =
            self.evaluation.as_ref().and_then(|own| own.moments.get(moment)).map(|own| own.best.as_str());
        let models = best.into_iter().chain(bench.entrants.iter().map(|entrant| entrant.id.as_str()));
        let learns = |model: &&str| models::find(model).is_ok_and(|entry| !entry.always);
        let mut told = models.filter(learns).map(|model| (model, course.importances(moment, model)));
        let told = told.find(|(_, folds)| !folds.is_empty());
        let importances = told.as_ref().map(|(model, folds)| Importances { model, folds });
        selection(&ground, importances, watch)
    }

    /// What more students would bring at a moment, counted from 0, within the parts that were planned.
    ///
    /// # Errors
    /// `cancelled`; `crashed` before [`Study::plan`], or where there is no such moment.
    pub fn learning(&self, moment: usize, watch: &mut dyn Watch) -> Result<Option<Learning>> {
        let (_, bench) = self.course()?.at(moment)?;
        bench.ground().map_or(Ok(None), |ground| learning(&ground, watch))
    }

    /// The best model's lists over time for another number of students that the staff can meet, from what it said
    /// already; `None` for one moment, or without a class that may need support.
    ///
    /// # Errors
    /// `bad-capacity`; `crashed` before there is an evaluation.
    pub fn over_time(&self, capacity: usize) -> Result<Option<OverTime>> {
        let unjudged = || Error::new(ErrorKind::Crashed).with("reason", "nothing was judged");
        let evaluation = self.evaluation.as_ref().ok_or_else(unjudged)?;
        listed::listed(self.course()?, &evaluation.best, Some(capacity))
    }

    /// Students whose work promises more than the mark shows at a moment, counted from 0: as `model` sees it, or the
    /// best of those with intervals; `show_names` says who they are.
    ///
    /// # Errors
    /// `no-intervals` for a question that asks for no number, or where none were made for the model; `unknown-model`
    /// for one that took no part; `crashed` before the jobs are done.
    pub fn potential(&self, moment: usize, model: Option<&str>, show_names: bool) -> Result<Potential> {
        let evaluation = self.evaluation.as_ref();
        let missing = || Error::new(ErrorKind::Crashed).with("reason", "there is no evaluation yet");
        let told = evaluation.and_then(|evaluation| evaluation.moments.get(moment)).ok_or_else(missing)?;
        potential::potential(&self.table, self.course()?, told, moment, model, show_names)
    }
}
