//! A model taught anew on this term's file beside the one that was kept: the same kind, from the same columns, and whether it
//! does better on rows that neither has seen.

use std::collections::BTreeMap;

use super::Matching;
use super::judged::{shown, tellable, truth};
use super::matching::{Match, matched};
use super::resumed::{in_series, read_so};
use crate::drift::{Renewed, Two, renewed};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::progress::Watch;
use crate::schema::{Amendment, Role};
use crate::study::kept::Pipeline;
use crate::study::students::Student;
use crate::study::{Ask, Study, When};

fn unmade() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "no model was taught beside the kept one")
}

impl Study {
    /// A study of the same files that teaches a kept model's kind anew: its question, settings, moment and columns, in
    /// `folds` parts, or as many as the rarer outcome has students. To be run by [`Study::next`], then held against the kept
    /// one by [`Study::beside_kept`]. `None` where nothing could be told: the file does not say how it ended, too few
    /// outcomes are known, or the question is of several kinds.
    ///
    /// # Errors
    /// `unknown-column`, `bad-match`, `no-model-columns` about columns; those of reading events and of [`Study::plan`].
    pub fn renewal(&self, pipeline: &Pipeline, by_hand: &Matching, folds: usize) -> Result<Option<Study>> {
        let Some(ended) = self.ended(pipeline).filter(|_| tellable(pipeline)) else { return Ok(None) };
        let ended: Vec<f64> = ended.into_iter().flatten().collect();
        let Some(rarer) = enough(&truth(&ended, pipeline)) else { return Ok(None) };
        let matches = matched(pipeline, &self.guess, by_hand)?;
        let named = |own: &Match| own.found.as_ref().map(|found| found.column.clone());
        let mut amendments: Vec<Amendment> = Vec::new();
        for field in self.schema.fields.iter().filter(|own| own.is_input() && own.name != pipeline.target) {
            let (column, role) = (field.name.clone(), Some(Role::Ignored));
            amendments.push(Amendment { column, role, ..Default::default() });
        }
        amendments.extend(read_so(&self.schema, pipeline, &matches, named));
        let mut study = self.afresh();
        study.schema = self.schema.amended(&self.table, &amendments)?;
        study.timeline = study.happened(&study.table, &study.schema, pipeline)?;
        let series = in_series(pipeline, &matches);
        let when = When {
            // A moment says nothing without anything that happens over time.
            until: pipeline.moment.filter(|_| series || study.timeline.is_some()).into_iter().collect(),
            series,
            ..When::default()
        };
        study.plan(&Ask {
            question: pipeline.question(),
            models: vec![pipeline.model.clone()],
            folds: folds.min(rarer.max(2)),
            repeats: 1,
            seed: 1,
            settings: settings(pipeline, &matches),
            when,
            decide: false,
            capacity: None,
        })?;
        Ok(Some(study))
    }

    /// Whether what was taught by [`Study::renewal`] does better than the kept model, which speaks in `term`, on the same
    /// rows; `None` where that can't be told.
    ///
    /// # Errors
    /// `other-question` for a model that answers another one; `crashed` before all jobs are done or anybody speaks;
    /// `cancelled`.
    pub fn beside_kept(
        &self,
        term: &Study,
        pipeline: &Pipeline,
        watch: &mut dyn Watch,
    ) -> Result<Option<Renewed>> {
        let course = self.course()?;
        let (sitting, bench) = course.at(0)?;
        let asked = &sitting.asked.question;
        let own = pipeline.question();
        if (&own.target, &own.condition) != (&asked.target, &asked.condition) {
            let error = Error::new(ErrorKind::OtherQuestion).with("own", own.text());
            return Err(error.with("asked", asked.text()));
        }
        if self.evaluation.is_none() {
            return Err(unmade());
        }
        let new = course.judged_of(0, &pipeline.model)?.predictions.into_iter().next().ok_or_else(unmade)?;
        let mut old: BTreeMap<u32, &Student> = BTreeMap::new();
        old.extend(term.class()?.waiting.iter().map(|own| (own.record, own)));
        let rows = sitting.judged();
        let place = |row: &u32| sitting.asked.records.get(*row as usize).and_then(|record| old.get(record));
        let kept: Vec<u32> =
            (0..rows.len() as u32).filter(|at| place(&rows[*at as usize]).is_some()).collect();
        let students: Vec<&Student> =
            kept.iter().filter_map(|at| place(&rows[*at as usize])).copied().collect();
        let own: Vec<u32> = kept.iter().map(|at| rows[*at as usize]).collect();
        let groups: Option<Vec<u32>> =
            bench.groups.as_ref().map(|groups| own.iter().map(|row| groups[*row as usize]).collect());
        let (truth, new) = (bench.target.of(&own), new.of(&kept));
        let two =
            Two { truth: &truth, old: &shown(&students, pipeline), new: &new, groups: groups.as_deref() };
        renewed(&two, 1, watch)
    }
}

/// How many outcomes of the rarer kind there are, or of numbers at all; `None` for too few to teach anew.
fn enough(ended: &Target) -> Option<usize> {
    let (fewest, count) = match ended {
        Target::Numbers(values) => (20, values.len()),
        Target::Classes { codes, .. } => {
            let ones = codes.iter().filter(|code| **code == 1).count();
            (5, ones.min(codes.len() - ones))
        }
    };
    (count >= fewest).then_some(count)
}

/// The kept model's own settings; a knob of a column is that of the file's.
fn settings(pipeline: &Pipeline, matches: &[Match]) -> BTreeMap<String, f64> {
    let mut settings = BTreeMap::new();
    for (knob, value) in &pipeline.chosen {
        let mut name = [&pipeline.model, ".", knob].concat();
        if let Some((knob, column)) = knob.split_once(':') {
            let found = matches.iter().find(|own| own.column == column).and_then(|own| own.found.as_ref());
            let Some(found) = found else { continue };
            name = [&pipeline.model, ".", knob, ":", &found.column].concat();
        }
        settings.insert(name, *value);
    }
    settings
}
