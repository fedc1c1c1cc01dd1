//! A student file and a file of events -> [`Timeline`]: joined, placed in time, with what was odd counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::clock::Clock;
use super::events::{Events, Raw};
use super::key::{Keys, Match};
use super::odd::Odd;
use super::plan::{Columns, EventPlan};
use super::start::{exits, moment_of, number, starts, usual};
use super::stride::Stride;
use super::summary::{self, Summary};
use super::window::Window;
use super::{Steps, series};
use crate::error::{Error, ErrorKind, Result};
use crate::numeric::order;
use crate::schema::{Field, Remark, Schema};
use crate::table::number::is_missing;
use crate::table::{Column, Table};

/// How the two files fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Fit {
    /// Events that are read.
    pub events: usize,
    /// Students with at least one, and without any.
    pub with: usize,
    pub without: usize,
    /// Events that no student has, and of how many different keys.
    pub orphans: usize,
    pub nobodies: usize,
    /// Events of the student who has most.
    pub most: usize,
}

/// What happened to the students of a file, and how time is counted.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub events: Events,
    pub stride: Stride,
    pub fit: Fit,
    pub remarks: Vec<Remark>,
    /// Whether moments are days since the start of a calendar's term.
    pub calendar: bool,
    /// How the next term's events are read: the same columns and steps, dates left open.
    pub plan: EventPlan,
    /// Columns of the events: when, what, and what is measured.
    pub time: String,
    pub kind: Option<String>,
    /// Where steps begin, in the unit of the events' times.
    origin: f64,
    /// What every record's clock is set by: a day since 1970-01-01, or a moment of the student's own; 0 without.
    starts: Vec<f64>,
    clock: Option<Clock>,
    /// Step columns of the student file that are read as entries, and when each is known.
    pub series: Vec<(String, f64)>,
}

/// Kinds of events, at most; the rarest beyond share a place.
const MOST_KINDS: usize = 12;

impl Timeline {
    /// # Errors
    /// `unknown-column`, `no-key`, `key-twice`, `no-time`, `date-asked`, `bad-step`, `bad-moment` for a start or an
    /// end that is no moment, `no-match` where no event has a student.
    pub fn read(
        students: &Table,
        schema: &Schema,
        events: &Table,
        of_events: &Schema,
        plan: &EventPlan,
    ) -> Result<Timeline> {
        let columns = Columns::of(schema, of_events, plan)?;
        let column = |place: usize| events.columns.get(place).ok_or_else(|| Error::new(ErrorKind::NoTime));
        let (own, other): (Vec<usize>, Vec<usize>) = columns.key.iter().copied().unzip();
        let keys = Keys::of(students, &own)?;
        let key_columns = other.iter().map(|place| column(*place)).collect::<Result<Vec<&Column>>>()?;
        let time = column(columns.time)?;
        let (clock, forms) = Clock::of(time, plan.dates)?;
        let kinds = columns.kind.map(column).transpose()?;
        let (kind_of, kind_names) = kind_codes(kinds, events.height());
        let measured: Vec<(&Field, &Column)> = columns
            .measures
            .iter()
            .filter_map(|place| Some((of_events.fields.get(*place)?, events.columns.get(*place)?)))
            .collect();
        let values: Vec<Vec<f64>> = measured.iter().map(|(field, column)| field.numbers(column)).collect();

        let twice: BTreeSet<u64> = of_events.duplicate_rows.iter().copied().collect();
        let (mut odd, mut nobodies, mut raw) = (Odd::default(), BTreeSet::new(), Vec::new());
        let mut rows = Vec::new();
        for at in 0..events.height() {
            let row = events.rows.get(at).copied().unwrap_or(0);
            let key: Vec<&str> = key_columns.iter().map(|column| column.cell(at).trim()).collect();
            let record = match keys.find(&key) {
                Match::Exact(record) => record,
                Match::Loose(record) => {
                    odd.loose.add(row);
                    record
                }
                Match::Nobody => {
                    odd.nobody.add(row);
                    nobodies.insert(key);
                    continue;
                }
            };
            let Some(moment) = clock.read(time.cell(at)) else {
                odd.undated.add(row);
                continue;
            };
            if twice.contains(&row) {
                odd.twice.add(row);
                if plan.once {
                    continue;
                }
            }
            let values = values.iter().map(|values| narrowed(values.get(at).copied())).collect();
            raw.push(Raw { record, time: moment, kind: kind_of.get(at).copied().unwrap_or(0), values });
            rows.push(row);
        }
        if raw.is_empty() {
            let kind = if odd.undated.is_empty() { ErrorKind::NoMatch } else { ErrorKind::NoTime };
            return Err(Error::new(kind).at_column(if odd.undated.is_empty() {
                key_columns.first().map_or("", |column| &column.name)
            } else {
                &time.name
            }));
        }

        let (starts, origin) = starts(students, schema, plan, clock, &raw)?;
        let start = |record: u32| starts.get(record as usize).copied().unwrap_or(0.0);
        let stride = match &plan.step {
            Some(text) => Stride::parse(text, clock.is_calendar())?,
            None => usual(&time.name, clock, &raw),
        };
        let exits = exits(students, schema, clock, &starts);
        let end = plan.end.as_ref().map(|text| moment_of(text, clock)).transpose()?;
        let mut kept = Vec::with_capacity(raw.len());
        for (mut event, row) in raw.into_iter().zip(rows) {
            if end.is_some_and(|end| event.time > end) {
                odd.after.add(row);
                continue;
            }
            event.time -= start(event.record);
            if event.time < origin {
                odd.before.add(row);
            }
            if exits.as_ref().is_some_and(|exits| event.time > exits[event.record as usize]) {
                odd.gone.add(row);
            }
            kept.push(event);
        }
        let names = measured.iter().map(|(field, _)| field.name.clone()).collect();
        let events = Events::sorted(kept, students.height(), kind_names, names);
        let mut fit = Fit { orphans: odd.nobody.count, nobodies: nobodies.len(), ..Default::default() };
        fit.take(&events, students.height());
        let unread: Vec<String> = columns
            .unread
            .iter()
            .filter_map(|place| of_events.fields.get(*place))
            .map(|field| field.name.clone())
            .collect();
        let remarks = odd.remarks(&fit, forms, &time.name, &unread);
        let named = |start: &String| schema.field(start.trim()).is_some();
        let again = EventPlan {
            step: Some(stride.text()),
            start: plan.start.clone().filter(named),
            end: None,
            dates: None,
            ..plan.completed(schema, of_events)
        };
        Ok(Timeline {
            plan: again,
            events,
            stride,
            fit,
            remarks,
            calendar: clock.is_calendar(),
            time: time.name.clone(),
            kind: kinds.map(|column| column.name.clone()),
            origin,
            starts,
            clock: Some(clock),
            series: Vec::new(),
        })
    }

    /// The step columns of the student file read as entries, beside the events of `other` where there are any: the
    /// number in a name is its week, known when that step is over.
    ///
    /// # Errors
    /// `no-series` where no column is a step; `bad-step` beside events whose steps have no length.
    pub fn with_series(other: Option<&Timeline>, students: &Table, schema: &Schema) -> Result<Timeline> {
        let families = series::families(schema);
        let least =
            families.iter().flat_map(|series| series.members.first()).map(|(member, _)| *member).min();
        let least = least.ok_or_else(|| Error::new(ErrorKind::NoSeries))? as f64;
        let mut timeline = other.cloned().unwrap_or_else(|| Timeline {
            events: Events::sorted(vec![], students.height(), vec![], vec![]),
            stride: Stride::Every(1.0),
            fit: Fit::default(),
            remarks: Vec::new(),
            plan: EventPlan::default(),
            calendar: false,
            time: String::new(),
            kind: None,
            origin: least,
            starts: vec![0.0; students.height()],
            clock: None,
            series: Vec::new(),
        });
        let Stride::Every(length) = timeline.stride else {
            return Err(Error::new(ErrorKind::BadStep).with("value", "item"));
        };
        let origin = timeline.origin;
        let time = move |member: u64| origin + (member as f64 - least + 1.0) * length - f64::min(1.0, length);
        let events = &timeline.events;
        let measures = events.measures.len();
        let mut raw = series::apart(events);
        let mut kinds = events.kind_names.clone();
        series::entries(&families, students, schema, kinds.len(), measures, &time, &mut raw);
        kinds.extend(families.iter().map(|series| series.name.clone()));
        let mut names: Vec<String> = events.measures.iter().map(|measure| measure.name.clone()).collect();
        names.push(String::new());
        timeline.events = Events::sorted(raw, students.height(), kinds, names);
        timeline.fit.take(&timeline.events, students.height());
        timeline.series = families
            .iter()
            .flat_map(|series| &series.members)
            .filter_map(|(member, place)| Some((schema.fields.get(*place)?.name.clone(), time(*member))))
            .collect();
        Ok(timeline)
    }

    /// A moment as the user writes it: a number in the unit of the time column, or a date; days since the start for
    /// dates.
    ///
    /// # Errors
    /// `bad-moment` for what is neither, or a date where students start on different days.
    pub fn moment(timeline: Option<&Timeline>, text: &str) -> Result<f64> {
        let bad = || Error::new(ErrorKind::BadMoment).with("value", text.trim());
        if let Some(number) = number(text) {
            return Ok(number);
        }
        let timeline = timeline.filter(|timeline| timeline.calendar).ok_or_else(bad)?;
        let day = timeline.clock.and_then(|clock| clock.read(text.trim())).ok_or_else(bad)?;
        let first = timeline.starts.first().copied().unwrap_or(0.0);
        if timeline.starts.iter().all(|start| *start == first) { Ok(day - first) } else { Err(bad()) }
    }

    /// The last moment that anything is known of: that of a question without a moment.
    pub fn last(&self) -> f64 {
        self.events.times.iter().copied().fold(self.origin, f64::max)
    }

    /// The first moment that anything is known of; infinite where nothing ever happened.
    pub fn first(&self) -> f64 {
        self.events.times.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// When each student left, in the unit of moments; infinite for who stayed. None without such a column.
    pub fn exits(&self, students: &Table, schema: &Schema) -> Option<Vec<f64>> {
        exits(students, schema, self.clock.unwrap_or(Clock::Labels), &self.starts)
    }

    /// Student x step x channel of `records`, as of `moment`.
    ///
    /// # Errors
    /// `too-many-steps`.
    pub fn steps(&self, records: &[u32], moment: f64) -> Result<Steps> {
        self.window(moment).steps(records)
    }

    /// The same as columns for models that read a student as one row.
    pub fn summaries(&self, records: &[u32], moment: f64) -> Vec<Summary> {
        summary::summaries(&self.events, &self.window(moment), records)
    }

    /// For each student the day since 1970-01-01 of the last event; None without a calendar.
    pub fn ends(&self) -> Option<Vec<f64>> {
        let end = |record: usize| {
            let own = self.events.of(record as u32);
            own.last().map_or(f64::NEG_INFINITY, |at| self.events.times[at] + self.starts[record])
        };
        self.calendar.then(|| (0..self.starts.len()).map(end).collect())
    }

    /// The day since 1970-01-01 on which each student's term starts.
    pub fn starts(&self) -> &[f64] {
        &self.starts
    }

    fn window(&self, moment: f64) -> Window<'_> {
        let (stride, origin) = (self.stride, self.origin);
        Window { events: &self.events, moment, stride, origin, starts: &self.starts }
    }
}

impl Fit {
    fn take(&mut self, events: &Events, height: usize) {
        let lengths = (0..height as u32).map(|record| events.of(record).len());
        self.events = events.len();
        self.with = lengths.clone().filter(|length| *length > 0).count();
        self.without = height - self.with;
        self.most = lengths.max().unwrap_or(0);
    }
}

fn narrowed(value: Option<f64>) -> f32 {
    value.filter(|value| value.abs() < 1e30).map_or(f32::NAN, |value| value as f32)
}

/// Places of kinds, the most frequent twelve by name, the others together.
fn kind_codes(column: Option<&Column>, height: usize) -> (Vec<u16>, Vec<String>) {
    let plain = || crate::words::name("events-kind", &[]);
    let Some(column) = column else { return (vec![0; height], vec![plain()]) };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in column.cells() {
        *counts.entry(cell.trim()).or_default() += 1;
    }
    let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
    order::by(&mut order, |a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let beyond = order.len() > MOST_KINDS;
    order.truncate(if beyond { MOST_KINDS - 1 } else { MOST_KINDS });
    let mut names: Vec<&str> = order.into_iter().map(|(name, _)| name).collect();
    order::by(&mut names, Ord::cmp);
    let mut places = BTreeMap::new();
    places.extend(names.iter().enumerate().map(|(at, name)| (*name, at as u16)));
    let rest = names.len() as u16;
    let codes = column.cells().map(|cell| places.get(cell.trim()).copied().unwrap_or(rest)).collect();
    let shown = |name: &&str| if is_missing(name) { plain() } else { (*name).to_owned() };
    let mut names: Vec<String> = names.iter().map(shown).collect();
    if beyond {
        names.push(crate::words::name("events-kind-others", &[]));
    }
    (codes, names)
}
