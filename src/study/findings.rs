//! What a report on the quality of the data needs of a study: the question's outcomes, the cohorts in the order of time,
//! and on which columns the best model rests.

use super::Study;
use super::asked::left_out;
use super::cohorts::Cohorts;
use super::course::Course;
use super::details::importance;
use super::preview::{self, Preview};
use super::question::Question;
use crate::error::Result;
use crate::quality::{Answers, Cohorts as Sides, DataQuality, Looked, quality};

impl Study {
    /// What is odd about the data, with a question about the answer as well; after an evaluation of the same question also
    /// on which column the best model rests almost alone.
    ///
    /// # Errors
    /// Those of [`Study::consider`].
    pub fn quality(&self, question: Option<&Question>, series: bool) -> Result<DataQuality> {
        let asked = question.map(|question| self.asked(question, series)).transpose()?;
        let schema = asked.as_ref().map_or(&self.schema, |asked| &asked.schema);
        let text = question.map_or(String::new(), Question::text);
        let answers = asked.as_ref().map(|asked| Answers {
            records: &asked.records,
            target: &asked.target,
            question: &text,
        });
        let cohorts = Cohorts::all(&self.table, schema);
        let sides = cohorts.as_ref().map(|(codes, names)| Sides { codes, names });
        let importance = question.map_or_else(Vec::new, |question| self.importance(question));
        let left_out = left_out(&self.table, schema);
        let (table, left_out, importance) = (&self.table, &left_out[..], &importance[..]);
        Ok(quality(&Looked { table, schema, left_out, answers, cohorts: sides, importance }))
    }

    /// Some rows as the file has them, by their numbers in a spreadsheet. Cells of identifying columns are in it only if
    /// `show_names`.
    pub fn rows(&self, rows: &[u64], show_names: bool) -> Preview {
        preview::rows(&self.table, &self.schema, rows, show_names)
    }

    /// The columns of the best model, at each moment of an evaluation of this question, where it knows their weight.
    fn importance(&self, question: &Question) -> Vec<(String, f64)> {
        let (Some(course), Some(evaluation)) = (&self.course, &self.evaluation) else { return vec![] };
        let asks =
            |course: &Course| course.at(0).is_ok_and(|(sitting, _)| sitting.asked.question == *question);
        if !asks(course) {
            return vec![];
        }
        let mut most: Vec<(String, f64)> = Vec::new();
        for (at, moment) in evaluation.moments.iter().enumerate() {
            let Some(first) = importance(course, at, &moment.best).into_iter().flatten().next() else {
                continue;
            };
            match most.iter_mut().find(|(column, _)| *column == first.column) {
                Some((_, share)) => *share = share.max(first.share),
                None => most.push((first.column, first.share)),
            }
        }
        most
    }
}
