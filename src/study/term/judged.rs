//! Once it is known how it ended: how well the model did.

use ndarray::Array2;
use serde::Serialize;

use crate::drift::{Aged, Batch, Promise, judged};
use crate::error::Result;
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

/// What is shown of somebody as a prediction.
pub(super) fn shown(students: &[&Student], pipeline: &Pipeline) -> Prediction {
    let Some(positive) = pipeline.positive else {
        return Prediction::Numbers(students.iter().map(|own| own.value).collect());
    };
    Prediction::Chances(Array2::from_shape_fn((students.len(), 2), |(row, class)| {
        let chance = students[row].value;
        if class as u32 == positive { chance } else { 1.0 - chance }
    }))
}

pub(super) fn truth(ended: &[f64], pipeline: &Pipeline) -> Target {
    match pipeline.positive {
        None => Target::Numbers(ended.to_vec()),
        Some(positive) => Target::Classes {
            codes: ended.iter().map(|own| if *own == 1.0 { positive } else { 1 - positive }).collect(),
            names: pipeline.classes.clone(),
            positive: Some(positive),
        },
    }
}

/// Whether a model's question is one of which it can be told how well it was answered: a number, or who may need support.
pub(super) fn tellable(pipeline: &Pipeline) -> bool {
    pipeline.positive.is_some() && pipeline.classes.len() == 2 || pipeline.classes.is_empty()
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
        if !tellable(pipeline) {
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
}
