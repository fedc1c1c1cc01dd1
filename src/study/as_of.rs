//! A question as of a moment: who is still there, and what is known of them by then.

use super::asked::{Asked, Rule, check, check_weights};
use crate::error::{Error, ErrorKind, Result};
use crate::features::{Feature, Frame, Values};
use crate::schema::{Field, Kind, Role};
use crate::table::Table;
use crate::timeline::Timeline;

impl Asked {
    /// The same question with what is known `until` a moment, which counts itself in: who left by then is gone, later
    /// events and step columns are not there. Without a moment nobody is gone and everything is known.
    ///
    /// # Errors
    /// `bad-moment` where leaving is a date and nothing says when the term starts; `too-many-steps`; `too-few-rows`
    /// and its like where too few are still there.
    pub fn as_of(&self, table: &Table, timeline: Option<&Timeline>, until: Option<f64>) -> Result<Asked> {
        let places = self.staying(table, timeline, until)?;
        let pick =
            |values: &[u32]| -> Vec<u32> { places.iter().map(|place| values[*place as usize]).collect() };
        let records = pick(&self.records);
        let target = self.target.of(&places);
        if let Some(field) = self.schema.field(&self.question.target) {
            check(&target, field, &self.question)?;
        }
        let weights: Option<Vec<f32>> =
            self.weights.as_ref().map(|all| places.iter().map(|place| all[*place as usize]).collect());
        if let (Some(weights), Some(name)) = (&weights, &self.question.weight) {
            check_weights(weights, name)?;
        }
        let (frame, summaries) = self.inputs(timeline, until, &places, &records)?;
        let rule = self.rule.as_ref().map(|rule| Rule {
            says: places.iter().map(|place| rule.says[*place as usize]).collect(),
            names_the_others: rule.names_the_others,
        });
        Ok(Asked {
            question: self.question.clone(),
            schema: self.schema.clone(),
            frame,
            groups: self.groups.as_deref().map(pick),
            gone: self.records.len() - places.len(),
            records,
            target,
            rule,
            weights,
            until,
            places,
            summaries,
        })
    }

    /// What is known of `places` by then, and how many columns at its end sum up the steps.
    ///
    /// # Errors
    /// `too-many-steps`, `no-inputs`.
    pub(super) fn inputs(
        &self,
        timeline: Option<&Timeline>,
        until: Option<f64>,
        places: &[u32],
        records: &[u32],
    ) -> Result<(Frame, usize)> {
        let mut columns: Vec<Feature> = self
            .frame
            .columns
            .iter()
            .filter(|column| self.known(&column.name, timeline, until))
            .map(|column| Feature { name: column.name.clone(), values: column.values.of(places) })
            .collect();
        let mut steps = None;
        let mut summaries = 0;
        if let Some(timeline) = timeline {
            let moment = until.unwrap_or_else(|| timeline.last());
            steps = Some(timeline.steps(records, moment)?);
            for summary in timeline.summaries(records, moment) {
                let mut name = summary.name;
                while columns.iter().any(|column| column.name == name) {
                    name.push('*');
                }
                columns.push(Feature { name, values: Values::Numbers(summary.values.into()) });
                summaries += 1;
            }
        }
        if columns.is_empty() {
            return Err(Error::new(ErrorKind::NoInputs));
        }
        Ok((Frame { columns, steps, height: places.len() }, summaries))
    }

    /// Places of those who have not left `until` a moment; all without one.
    ///
    /// # Errors
    /// `bad-moment` where leaving is a date and nothing says when the term starts.
    pub fn staying(
        &self,
        table: &Table,
        timeline: Option<&Timeline>,
        until: Option<f64>,
    ) -> Result<Vec<u32>> {
        let exits = until.map_or(Ok(None), |until| self.exits(table, timeline, until))?;
        let stays = |place: &u32| match (&exits, until, self.records.get(*place as usize)) {
            (Some(exits), Some(until), Some(record)) => {
                exits.get(*record as usize).is_none_or(|exit| *exit > until)
            }
            _ => true,
        };
        Ok((0..self.records.len() as u32).filter(stays).collect())
    }

    fn exits(&self, table: &Table, timeline: Option<&Timeline>, until: f64) -> Result<Option<Vec<f64>>> {
        if let Some(timeline) = timeline {
            return Ok(timeline.exits(table, &self.schema));
        }
        let mut fields = self.schema.fields.iter().zip(&table.columns);
        let Some((field, column)) = fields.find(|(field, _)| field.role == Role::Exit) else {
            return Ok(None);
        };
        if field.kind == Kind::Date {
            return Err(Error::new(ErrorKind::BadMoment).at_column(&field.name).with("value", until));
        }
        let number = |value: f64| if value.is_nan() { f64::INFINITY } else { value };
        Ok(Some(field.numbers(column).into_iter().map(number).collect()))
    }

    /// Whether a column is known by then: a step column only if its moment is known and not later.
    fn known(&self, name: &str, timeline: Option<&Timeline>, until: Option<f64>) -> bool {
        let Some(until) = until else { return true };
        let step = |field: &Field| field.role == Role::Step;
        if !self.schema.field(name).is_some_and(step) {
            return true;
        }
        let series = timeline.map_or(&[][..], |timeline| &timeline.series);
        series.iter().any(|(own, time)| own == name && *time <= until)
    }

    /// Step columns that no moment knows, since nobody said when they were written.
    pub(super) fn undated_steps(&self, timeline: Option<&Timeline>) -> Vec<String> {
        let series = timeline.map_or(&[][..], |timeline| &timeline.series);
        let steps = self.schema.fields.iter().filter(|field| field.role == Role::Step && field.is_input());
        let undated = steps.filter(|field| !series.iter().any(|(own, _)| *own == field.name));
        undated.map(|field| field.name.clone()).collect()
    }
}
