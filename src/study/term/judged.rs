//! Once it is known how it ended: how well the model did, and whether one taught anew does better on the same rows.

use ndarray::Array2;
use serde::Serialize;

use super::Matching;
use crate::drift::{Aged, Batch, Promise, Renewed, Two, judged, renewed};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::models::Prediction;
use crate::progress::Watch;
use crate::schema::Role;
use crate::study::Study;
use crate::study::kept::Pipeline;
use crate::study::students::Student;

/// How well a model did, cohort by cohort where the file has several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TermJudged {
    pub batches: Vec<Aged>,
}

fn unmade() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "no model speaks about this file")
}

/// What is shown of somebody as a prediction.
fn shown(students: &[&Student], pipeline: &Pipeline) -> Prediction {
    let Some(positive) = pipeline.positive else {
        return Prediction::Numbers(students.iter().map(|own| own.value).collect());
    };
    Prediction::Chances(Array2::from_shape_fn((students.len(), 2), |(row, class)| {
        let chance = students[row].value;
        if class as u32 == positive { chance } else { 1.0 - chance }
    }))
}

fn truth(ended: &[f64], pipeline: &Pipeline) -> Target {
    match pipeline.positive {
        None => Target::Numbers(ended.to_vec()),
        Some(positive) => Target::Classes {
            codes: ended.iter().map(|own| if *own == 1.0 { positive } else { 1 - positive }).collect(),
            names: pipeline.classes.clone(),
            positive: Some(positive),
        },
    }
}

impl Study {
    /// How well the model that speaks about this file did, after [`Study::resumed`]; `None` where the file does not say how
    /// it ended, and for questions of several kinds.
    ///
    /// # Errors
    /// `cancelled`; `crashed` where no model from a file speaks.
    pub fn term_judged(&self, pipeline: &Pipeline, watch: &mut dyn Watch) -> Result<Option<TermJudged>> {
        let class = self.class()?;
        let Some(ended) = self.ended(pipeline) else { return Ok(None) };
        if pipeline.positive.is_none() && !pipeline.classes.is_empty() || pipeline.classes.len() > 2 {
            return Ok(None);
        }
        let known = |own: &&Student| ended.get(own.record as usize).copied().flatten().is_some();
        let mut students: Vec<&Student> = class.waiting.iter().filter(known).collect();
        if students.is_empty() {
            return Ok(None);
        }
        crate::numeric::order::by(&mut students, |a, b| a.record.cmp(&b.record));
        let metric = if pipeline.positive.is_some() { "auroc" } else { "rmse" };
        let own = pipeline.scores.iter().find(|own| own.model == pipeline.model && own.metric == metric);
        let Some(own) = own else { return Ok(None) };
        let promise = Promise { score: own.value, low: own.low, high: own.high };
        let mut parts: Vec<(String, Vec<&Student>)> = Vec::new();
        match self.cohort_of() {
            None => parts.push((self.table.source.name.clone(), students)),
            Some(column) => {
                for own in students {
                    let name = column.cell(own.record as usize).trim();
                    match parts.iter_mut().find(|part| part.0 == name) {
                        Some(part) => part.1.push(own),
                        None => parts.push((name.to_owned(), vec![own])),
                    }
                }
                crate::numeric::order::by(&mut parts, |a, b| a.0.cmp(&b.0));
            }
        }
        let told: Vec<(String, Target, Prediction)> = parts
            .into_iter()
            .map(|(name, own)| {
                let ended: Vec<f64> =
                    own.iter().filter_map(|own| ended.get(own.record as usize).copied().flatten()).collect();
                (name, truth(&ended, pipeline), shown(&own, pipeline))
            })
            .collect();
        let batches: Vec<Batch<'_>> = told
            .iter()
            .map(|(name, truth, prediction)| Batch { name, truth, prediction, groups: None })
            .collect();
        Ok(Some(TermJudged { batches: judged(&batches, &promise, 1, watch)? }))
    }

    fn cohort_of(&self) -> Option<&crate::table::Column> {
        let pairs = self.schema.fields.iter().zip(&self.table.columns);
        pairs.into_iter().find(|(field, _)| field.role == Role::Cohort).map(|(_, column)| column)
    }

    /// Whether the best model of this study's evaluation does better than one from a file on the same rows, which neither
    /// had seen; `None` where that can't be told.
    ///
    /// # Errors
    /// `other-question` for a model that answers another one; those of [`Study::resumed`]; `crashed` before there is an
    /// evaluation.
    pub fn beside_kept(
        &self,
        pipeline: &Pipeline,
        by_hand: &Matching,
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
        let best = self.evaluation.as_ref().ok_or_else(unmade)?.best.clone();
        let new = course.judged_of(0, &best)?.predictions.into_iter().next().ok_or_else(unmade)?;
        let (term, _) = self.resumed(pipeline, by_hand)?;
        let mut old = std::collections::BTreeMap::new();
        old.extend(term.class()?.waiting.iter().map(|own| (own.record, *own)));
        let rows = sitting.judged();
        let place = |row: &u32| sitting.asked.records.get(*row as usize).and_then(|record| old.get(record));
        let kept: Vec<u32> =
            (0..rows.len() as u32).filter(|at| place(&rows[*at as usize]).is_some()).collect();
        let students: Vec<&Student> = kept.iter().filter_map(|at| place(&rows[*at as usize])).collect();
        let own: Vec<u32> = kept.iter().map(|at| rows[*at as usize]).collect();
        let groups: Option<Vec<u32>> =
            bench.groups.as_ref().map(|groups| own.iter().map(|row| groups[*row as usize]).collect());
        let (truth, new) = (bench.target.of(&own), new.of(&kept));
        let two =
            Two { truth: &truth, old: &shown(&students, pipeline), new: &new, groups: groups.as_deref() };
        renewed(&two, 1, watch)
    }
}
