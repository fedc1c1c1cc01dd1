//! A study that goes on with a model from a file: its students are those of this term, its teacher is the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::matching::{Match, Matching, matched};
use crate::drift::{Drift, Said, Seen, drift};
use crate::error::Result;
use crate::features::{Feature, Frame, Target, Values};
use crate::numeric::order;
use crate::schema::{Amendment, Kind, Role, Schema, yes_or_no};
use crate::split::Protocol;
use crate::study::asked::{Asked, left_out};
use crate::study::course::Course;
use crate::study::job::{Bench, Entrant};
use crate::study::kept::{Fitted, Input, Pipeline};
use crate::study::sitting::Sitting;
use crate::study::students::{Class, Estimate, Student};
use crate::study::waiting::Waiting;
use crate::study::{Study, students};
use crate::table::Table;
use crate::timeline::Timeline;

/// A kind that the model never saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LevelMiss {
    /// Of the model.
    pub column: String,
    pub level: String,
    pub students: usize,
    /// Kinds that the model knows.
    pub known: Vec<String>,
}

/// What became of a file under a model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    pub matches: Vec<Match>,
    /// Columns of the file that the model does not read.
    pub unread: Vec<String>,
    pub unseen: Vec<LevelMiss>,
    /// Students who are scored, and those who had left by then.
    pub students: usize,
    pub gone: usize,
    /// Whether the file says how it ended for some.
    pub outcomes: bool,
    /// Whether events were expected and are not there.
    pub lacks_events: bool,
    /// How the class differs from the one that taught.
    pub drift: Drift,
}

/// Kinds of one column that are told of, at most.
const MOST_MISSES: usize = 20;

impl Study {
    /// A study of the same files that goes on with a model: columns are found and named as the model names them, and
    /// students can be asked about as after [`Study::hear`].
    ///
    /// # Errors
    /// `damaged-model`; `unknown-column`, `bad-match`, `no-model-columns` about columns; those of reading events.
    pub fn resumed(&self, pipeline: &Pipeline, by_hand: &Matching) -> Result<(Study, TermView)> {
        let fitted = Fitted::new(pipeline.clone())?;
        let matches = matched(pipeline, &self.guess, by_hand)?;
        let table = renamed(&self.table, &matches);
        let schema = understood(&table, pipeline, &matches)?;
        let events = self.happened(&table, &schema, pipeline)?;
        let timeline = match in_series(pipeline, &matches) {
            true => Some(Timeline::with_series(events.as_ref(), &table, &schema)?),
            false => events,
        };
        let (asked, gone) = present(&table, &schema, timeline.as_ref(), pipeline)?;
        let (frame, unseen) = read(&table, &asked, timeline.as_ref(), pipeline, by_hand)?;
        let found =
            |name: &str| matches.iter().any(|own| own.found.as_ref().is_some_and(|own| own.column == name));
        let lacks_events = pipeline.events.is_some() && timeline.is_none();
        let drift = drifted(&fitted, &frame, lacks_events);
        let view = TermView {
            unread: self.guess.fields.iter().map(|own| own.name.clone()).filter(|own| !found(own)).collect(),
            matches,
            unseen,
            students: asked.records.len(),
            gone,
            outcomes: self.ended(pipeline).is_some_and(|own| own.iter().any(Option::is_some)),
            lacks_events,
            drift,
        };
        let waiting = Waiting { records: asked.records.clone(), frame: frame.clone() };
        let (course, class) = spoken(fitted, asked, waiting)?;
        let study = Study {
            guess: Schema::guess(&table),
            table: Arc::new(table),
            schema,
            events: self.events.clone(),
            timeline,
            course: Some(course),
            evaluation: None,
            class: Some(class),
            guide: Some(pipeline.guide.clone()),
            released: None,
            ask: None,
            attempt: None,
        };
        Ok((study, view))
    }

    /// The estimates of all who wait, in the order of the file: row as a spreadsheet counts, and what is shown.
    ///
    /// # Errors
    /// `crashed` before anybody was asked.
    pub fn estimates(&self) -> Result<Vec<(u64, Estimate)>> {
        let class = self.class()?;
        let mut all: Vec<&Student> = class.waiting.iter().collect();
        order::by(&mut all, |a, b| a.record.cmp(&b.record));
        let row = |own: &Student| self.table.rows.get(own.record as usize).copied().unwrap_or_default();
        Ok(all.into_iter().map(|own| (row(own), class.past.estimate(own.value, None))).collect())
    }

    /// The events beside this file as the model reads them, where both have some.
    ///
    /// # Errors
    /// Those of [`Timeline::read`].
    pub(super) fn happened(
        &self,
        table: &Table,
        schema: &Schema,
        pipeline: &Pipeline,
    ) -> Result<Option<Timeline>> {
        let (Some((events, own)), Some(plan)) = (&self.events, &pipeline.events) else { return Ok(None) };
        Timeline::read(table, schema, events, own, plan).map(Some)
    }

    /// How it ended, record by record, where the file says so.
    pub(in crate::study) fn ended(&self, pipeline: &Pipeline) -> Option<Vec<Option<f64>>> {
        let question = &pipeline.question();
        let (field, column) = crate::study::asked::find(&self.table, &self.guess, &question.target).ok()?;
        if let Some(condition) = &question.condition {
            let met = condition.meets(field, column).ok()?;
            return Some(met.into_iter().map(|own| own.map(|own| f64::from(u8::from(own)))).collect());
        }
        let number = |value: f64| (!value.is_nan()).then_some(value);
        Some(field.numbers(column).into_iter().map(number).collect())
    }
}

/// The table with the names that the model has for its columns. A column in the way gets a star.
fn renamed(table: &Table, matches: &[Match]) -> Table {
    let mut table = table.clone();
    let mut names = BTreeMap::new();
    names.extend(matches.iter().filter_map(|own| Some((own.found.as_ref()?.column.clone(), &own.column))));
    for column in &mut table.columns {
        match names.get(&column.name) {
            Some(name) => column.name.clone_from(name),
            None => {
                while matches.iter().any(|own| own.column == column.name && own.found.is_some()) {
                    column.name.push('*');
                }
            }
        }
    }
    table
}

/// Whether step columns of the file are read as one measure over time.
pub(super) fn in_series(pipeline: &Pipeline, matches: &[Match]) -> bool {
    let step = |own: &&Input| {
        own.step && matches.iter().any(|found| found.column == own.name && found.found.is_some())
    };
    pipeline.series && pipeline.inputs.iter().any(|own| step(&own))
}

/// Columns as the model has them.
fn understood(table: &Table, pipeline: &Pipeline, matches: &[Match]) -> Result<Schema> {
    let guess = Schema::guess(table);
    let own = |found: &Match| found.found.is_some().then(|| found.column.clone());
    guess.amended(table, &read_so(&guess, pipeline, matches, own))
}

/// What makes columns of `schema` those that the model reads; `named` says what each is called there.
pub(super) fn read_so(
    schema: &Schema,
    pipeline: &Pipeline,
    matches: &[Match],
    named: impl Fn(&Match) -> Option<String>,
) -> Vec<Amendment> {
    let mut amendments = Vec::new();
    for (input, found) in pipeline.inputs.iter().zip(matches) {
        let Some(column) = named(found) else { continue };
        let kind = schema.field(&column).map(|own| own.kind);
        let role = if input.step { Role::Step } else { Role::Input };
        amendments.push(Amendment {
            column,
            kind: Some(input.kind).filter(|own| kind != Some(*own) && *own != Kind::YesNo),
            role: Some(role),
            protected: Some(false),
            low: input.bounds.map(|own| own.0).filter(|own| own.is_finite()),
            high: input.bounds.map(|own| own.1).filter(|own| own.is_finite()),
            impossible_as_missing: (input.kind == Kind::Number).then_some(input.bounds.is_some()),
            ..Default::default()
        });
    }
    if let Some(exit) = pipeline.exit.as_ref().filter(|own| schema.field(own).is_some()) {
        amendments.push(Amendment { column: exit.clone(), role: Some(Role::Exit), ..Default::default() });
    }
    amendments
}

/// Everybody who is still there at the moment of prediction, and how many are not.
fn present(
    table: &Table,
    schema: &Schema,
    timeline: Option<&Timeline>,
    pipeline: &Pipeline,
) -> Result<(Asked, usize)> {
    let out = left_out(table, schema);
    let records: Vec<u32> =
        (0..table.height() as u32).filter(|own| out.binary_search(own).is_err()).collect();
    let all = Asked {
        question: pipeline.question(),
        schema: schema.clone(),
        records,
        target: Target::Numbers(Vec::new()),
        frame: Frame { columns: Vec::new(), steps: None, height: 0 },
        groups: None,
        rule: None,
        weights: None,
        until: pipeline.moment,
        gone: 0,
        places: Vec::new(),
        summaries: pipeline.summaries.len(),
    };
    // A moment says nothing without anything that happens over time.
    let moment = pipeline.moment.filter(|_| timeline.is_some());
    let places = all.staying(table, timeline, moment)?;
    let records: Vec<u32> =
        places.iter().filter_map(|place| all.records.get(*place as usize)).copied().collect();
    let gone = all.records.len() - records.len();
    Ok((Asked { records, places, gone, ..all }, gone))
}

/// The columns that the model was taught on, in its order; what the file lacks is missing.
fn read(
    table: &Table,
    asked: &Asked,
    timeline: Option<&Timeline>,
    pipeline: &Pipeline,
    by_hand: &Matching,
) -> Result<(Frame, Vec<LevelMiss>)> {
    let records = &asked.records;
    let inputs = crate::study::asked::frame(table, &asked.schema, records);
    let (mut columns, mut unseen) = (Vec::new(), Vec::new());
    for input in pipeline.inputs.iter().filter(|own| own.learned) {
        let own = inputs.columns.iter().find(|own| own.name == input.name);
        let numbers = matches!(input.kind, Kind::Number | Kind::Date);
        let values = match own.map(|own| &own.values) {
            Some(Values::Codes { codes, names }) if !numbers => {
                let said = by_hand.levels.get(&input.name);
                let named: Vec<String> = names.iter().map(|own| level(own, input, said)).collect();
                unseen.extend(misses(codes, &named, input));
                Values::Codes { codes: Arc::clone(codes), names: named.into() }
            }
            Some(Values::Numbers(values)) if numbers => Values::Numbers(Arc::clone(values)),
            _ if numbers => Values::Numbers(vec![f32::NAN; records.len()].into()),
            _ => Values::Codes {
                codes: vec![Values::MISSING; records.len()].into(),
                names: input.levels.clone().into(),
            },
        };
        columns.push(Feature { name: input.name.clone(), values });
    }
    let mut steps = None;
    let mut sums = Vec::new();
    if let Some(timeline) = timeline {
        let moment = pipeline.moment.unwrap_or_else(|| timeline.last());
        steps = Some(timeline.steps(records, moment)?);
        sums = timeline.summaries(records, moment);
    }
    for name in &pipeline.summaries {
        let own = sums.iter().find(|own| own.name == name.trim_end_matches('*'));
        let values = own.map_or_else(|| vec![f32::NAN; records.len()], |own| own.values.clone());
        columns.push(Feature { name: name.clone(), values: Values::Numbers(values.into()) });
    }
    Ok((Frame { columns, steps, height: records.len() }, unseen))
}

/// The model's name for a kind of the file: what was said, the same, the same in other case, the same yes or no.
fn level(own: &str, input: &Input, said: Option<&BTreeMap<String, String>>) -> String {
    if let Some(name) = said.and_then(|said| said.get(own)) {
        return name.clone();
    }
    let same = |known: &&String| known.as_str() == own;
    let alike = |known: &&String| known.trim().to_lowercase() == own.trim().to_lowercase();
    let means = |known: &&String| {
        input.kind == Kind::YesNo && yes_or_no(known).is_some() && yes_or_no(known) == yes_or_no(own)
    };
    let known = &input.levels;
    let found =
        known.iter().find(same).or_else(|| known.iter().find(alike)).or_else(|| known.iter().find(means));
    found.map_or_else(|| own.to_owned(), Clone::clone)
}

fn misses(codes: &[u32], names: &[String], input: &Input) -> Vec<LevelMiss> {
    let mut counts = vec![0usize; names.len()];
    for code in codes {
        if let Some(count) = counts.get_mut(*code as usize) {
            *count += 1;
        }
    }
    let unknown = names.iter().zip(counts).filter(|(name, count)| *count > 0 && !input.levels.contains(name));
    let miss = |(name, students): (&String, usize)| LevelMiss {
        column: input.name.clone(),
        level: name.clone(),
        students,
        known: input.levels.clone(),
    };
    unknown.map(miss).take(MOST_MISSES).collect()
}

/// A class beside the one that taught, column by column and by what the model says of it.
fn drifted(fitted: &Fitted, frame: &Frame, lacks_events: bool) -> Drift {
    let Fitted { pipeline, model, learner } = fitted;
    let bare = learner.remembers().then(|| frame.without_last(pipeline.summaries.len()));
    let rows: Vec<u32> = (0..frame.height as u32).collect();
    let prediction = model.predict(bare.as_ref().unwrap_or(frame), &rows);
    let (names, positive) = (&pipeline.classes[..], pipeline.positive);
    let said = Some(Said { prediction: &prediction, names, positive, groups: None });
    let unread: &[String] = if lacks_events { &pipeline.summaries } else { &[] };
    drift(&pipeline.profile, &Seen { frame, groups: None, said, unread })
}

/// The course in which the model speaks, and its class.
fn spoken(fitted: Fitted, asked: Asked, waiting: Waiting) -> Result<(Course, Class)> {
    let Fitted { pipeline, model, learner } = fitted;
    let target = match pipeline.classes.is_empty() {
        true => Target::Numbers(Vec::new()),
        false => Target::Classes {
            codes: Vec::new(),
            names: pipeline.classes.clone(),
            positive: pipeline.positive,
        },
    };
    let bench = Bench {
        frame: pipeline.background.clone(),
        target: target.clone(),
        folds: Vec::new(),
        entrants: vec![Entrant { id: pipeline.model.clone(), chosen: pipeline.chosen.clone() }],
        groups: None,
        rule: None,
        weights: None,
        reweighed: None,
        guarded: false,
        protocol: Protocol { folds: 0, repeats: 0, seed: 1 },
        cohorts: None,
        levels: None,
        summaries: pipeline.summaries.len(),
        waiting: waiting.frame.clone(),
        later: Vec::new(),
    };
    // What a model with a memory was taught on has no sums of steps; they stand in its frame as gaps.
    let bench = students::widened(bench, &*learner, &pipeline.summaries);
    let asked = Asked { target, ..asked };
    let gone = asked.gone;
    let sitting = Sitting {
        asked,
        folds: Vec::new(),
        cohorts: None,
        levels: None,
        gone,
        start: Arc::from([]),
        notes: Vec::new(),
        waiting,
    };
    let class = Class::resumed(pipeline, model, &bench, &sitting)?;
    Ok((Course::resumed(sitting, bench), class))
}
