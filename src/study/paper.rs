//! Documents to take away, filled from what was done: a report, a model card, a fact sheet, a sheet for families.

use serde::{Deserialize, Serialize};

use super::course::Ask;
use super::question::{Condition, Op};
use super::{Study, Terms};
use crate::audit::fairness::Fairness;
use crate::decision::top::Ranged;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{Level, Task};
use crate::progress::Watch;
use crate::quality::DataQuality;
use crate::report::document::{Document, Text};
use crate::report::done::{Asking, Done, Events, Judging, Mattered};
use crate::report::{card, facts, families, full};

/// Which document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    #[default]
    Report,
    Card,
    Facts,
    Families,
}

/// What is wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Wanted {
    pub paper: Paper,
    /// Moment, list and limit; what was exported before counts instead.
    pub terms: Terms,
    /// As of when, in words; the number of the moment without.
    #[cfg_attr(test, ts(optional))]
    pub known: Option<String>,
    /// Of the document, as it is to be read.
    #[cfg_attr(test, ts(optional))]
    pub date: Option<String>,
    /// Whether it is to be handed on: then list, limit and model are settled for these results.
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub settle: bool,
}

/// One student in so many is on a list where nobody says how long it is.
const ONE_IN: usize = 10;

impl Study {
    /// A document about the evaluation.
    ///
    /// # Errors
    /// `crashed` before there is an evaluation or such a moment; those of [`Study::audit`] and [`Study::release`].
    pub fn paper(&mut self, wanted: &Wanted, watch: &mut dyn Watch) -> Result<Document<Text>> {
        let moment = wanted.terms.moment;
        let mut terms = wanted.terms.clone();
        terms.capacity = terms.capacity.or_else(|| self.length(moment));
        let wanted = &Wanted { terms, ..wanted.clone() };
        let fairness = self.compared(wanted, watch)?;
        let quality = self.quality_of(moment)?;
        let capacity = fairness.as_ref().map_or(wanted.terms.capacity, |own| own.capacity);
        let mut done = self.done(moment, &quality, wanted.known.clone(), capacity)?;
        done.fairness = fairness.as_ref();
        done.date.clone_from(&wanted.date);
        Ok(match wanted.paper {
            Paper::Report => full::full(&done),
            Paper::Card => card::card(&done),
            Paper::Facts => facts::facts(&done),
            Paper::Families => families::families(&done),
        })
    }

    /// The audit as it may be shown, or where that is settled as it was exported; `None` where nobody is compared. A sheet
    /// for families tells nothing of it.
    fn compared(&mut self, wanted: &Wanted, watch: &mut dyn Watch) -> Result<Option<Fairness>> {
        let evaluation = self.evaluation.as_ref().ok_or_else(unjudged)?;
        let told = evaluation.moments.get(wanted.terms.moment).ok_or_else(unjudged)?;
        let nobody = evaluation.task == Task::Classes || told.verdict.level == Level::None;
        if nobody || wanted.paper == Paper::Families {
            return Ok(None);
        }
        let settled = self.released.clone().filter(|own| own.moment == wanted.terms.moment);
        let terms = settled.unwrap_or_else(|| wanted.terms.clone());
        let terms = Terms { seed: wanted.terms.seed, ..terms };
        // Where nobody is marked, there is nothing to settle.
        let looked = self.audit(&terms, watch)?;
        if wanted.settle && !looked.groupings.is_empty() {
            return self.release(&terms, watch).map(Some);
        }
        Ok(Some(looked))
    }

    /// Of the lists of the best model that which comes nearest to a tenth of the students, so that a document speaks of one.
    fn length(&self, moment: usize) -> Option<usize> {
        let told = self.evaluation.as_ref()?.moments.get(moment)?;
        let lists = &told.decisions.iter().find(|own| own.model == told.best)?.lists;
        lists.iter().map(|list| list.capacity).min_by_key(|own| own.abs_diff(told.judged.div_ceil(ONE_IN)))
    }

    pub(super) fn quality_of(&self, moment: usize) -> Result<DataQuality> {
        let (sitting, _) = self.course()?.at(moment)?;
        self.quality(Some(&sitting.asked.question), self.ask.as_ref().is_some_and(|ask| ask.when.series))
    }

    /// What was done, without the groups.
    pub(super) fn done<'a>(
        &'a self,
        moment: usize,
        quality: &'a DataQuality,
        known: Option<String>,
        capacity: Option<usize>,
    ) -> Result<Done<'a>> {
        let evaluation = self.evaluation.as_ref().ok_or_else(unjudged)?;
        let told = evaluation.moments.get(moment).ok_or_else(unjudged)?;
        let (sitting, _) = self.course()?.at(moment)?;
        let ask = self.ask.as_ref().ok_or_else(unjudged)?;
        let taken = self.guess.fields.iter().zip(&sitting.asked.schema.fields);
        let learned = taken.filter(|(guess, now)| guess.protected && now.is_input());
        let view = self.events();
        let time = view.as_ref().map_or(String::new(), |own| [own.time.as_str(), " "].concat());
        let events = view.map(|own| Events {
            file: self.events.as_ref().map_or_else(String::new, |(table, _)| table.source.name.clone()),
            count: own.fit.events,
            read: own.kinds.iter().chain(&own.measures).cloned().collect(),
        });
        Ok(Done {
            file: &self.table.source.name,
            events,
            rows: self.table.height(),
            schema: &sitting.asked.schema,
            quality,
            question: asking(ask),
            evaluation,
            moment: told,
            known: known.or_else(|| told.until.map(|until| [time, until.to_string()].concat())),
            judging: judging(ask),
            waiting: sitting.waiting.records.len(),
            settings: &ask.settings,
            reasons: self.reasons_at(moment),
            learned: learned.map(|(_, now)| now.name.clone()).collect(),
            fairness: None,
            capacity,
            date: None,
        })
    }

    /// What matters to the model of the students, where it was asked.
    fn reasons_at(&self, moment: usize) -> Option<(String, Vec<Mattered>)> {
        let class = self.class.as_ref().filter(|class| class.moment == moment)?;
        let matters = self.matters().ok()?;
        let mattered = matters.into_iter().map(|own| {
            let worse = own.shuffled.map(|span| Ranged {
                value: Some(span.mean),
                low: span.interval.map(|ends| ends[0]),
                high: span.interval.map(|ends| ends[1]),
            });
            Mattered {
                columns: own.columns,
                worse: worse.unwrap_or(Ranged { value: None, low: None, high: None }),
            }
        });
        Some((class.model.clone(), mattered.collect()))
    }
}

fn asking(ask: &Ask) -> Asking {
    let Some(Condition { column, op, values }) = &ask.question.condition else {
        return Asking { column: ask.question.target.clone(), op: "none", value: String::new() };
    };
    let op = match op {
        Op::Below => "below",
        Op::AtMost => "most",
        Op::Above => "above",
        Op::AtLeast => "least",
        Op::Is => "is",
        Op::IsNot => "not",
        Op::In => "in",
    };
    Asking { column: column.clone(), op, value: values.join(", ") }
}

fn judging(ask: &Ask) -> Judging {
    if ask.when.leave_out.is_some() {
        Judging::Levels
    } else if ask.when.test.is_some() || ask.when.rolling {
        Judging::Later
    } else {
        Judging::ByLot
    }
}

fn unjudged() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "there is no evaluation yet")
}
