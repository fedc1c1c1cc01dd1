//! What happened, student by student and in the order of time.

use crate::numeric::order::key;
use std::ops::Range;

/// One thing that events carry.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// As the header has it; empty where the kind says it all.
    pub name: String,
    /// One per event; NaN is missing.
    pub values: Vec<f32>,
}

/// All events of all students of a file, by column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Events {
    /// Where each student's events begin, and the end: one more than there are students.
    pub(super) starts: Vec<u32>,
    /// In the unit of the time column; for dates days since the start. Ascending within a student.
    pub times: Vec<f64>,
    /// Places in `kind_names`.
    pub kinds: Vec<u16>,
    pub kind_names: Vec<String>,
    pub measures: Vec<Measure>,
}

/// One event on its way in.
pub(super) struct Raw {
    pub record: u32,
    pub time: f64,
    pub kind: u16,
    pub values: Vec<f32>,
}

impl Events {
    /// Puts events in order: by student, by time, and as they came.
    pub(super) fn sorted(
        raw: Vec<Raw>,
        height: usize,
        kind_names: Vec<String>,
        measures: Vec<String>,
    ) -> Events {
        let pack = |(at, event): (usize, &Raw)| {
            u128::from(event.record) << 96 | u128::from(key(event.time)) << 32 | at as u128
        };
        let mut order: Vec<u128> = raw.iter().enumerate().map(pack).collect();
        order.sort_unstable();
        let ordered = || order.iter().filter_map(|packed| raw.get(*packed as u32 as usize));
        let mut starts = vec![0_u32; height + 1];
        for event in &raw {
            starts[event.record as usize + 1] += 1;
        }
        for at in 0..height {
            starts[at + 1] += starts[at];
        }
        let value = |event: &Raw, at: usize| event.values.get(at).copied().unwrap_or(f32::NAN);
        let column = |at: usize| ordered().map(|event| value(event, at)).collect();
        let measures = measures.into_iter().enumerate();
        Events {
            starts,
            times: ordered().map(|event| event.time).collect(),
            kinds: ordered().map(|event| event.kind).collect(),
            kind_names,
            measures: measures.map(|(at, name)| Measure { name, values: column(at) }).collect(),
        }
    }

    pub fn len(&self) -> usize {
        self.times.len()
    }

    pub fn is_empty(&self) -> bool {
        self.times.is_empty()
    }

    /// The events of one record of the student file.
    pub fn of(&self, record: u32) -> Range<usize> {
        let at = |place: usize| self.starts.get(place).copied().unwrap_or(0) as usize;
        at(record as usize)..at(record as usize + 1).max(at(record as usize))
    }

    /// The events of a record that are known at `moment`, which counts itself in.
    pub fn known(&self, record: u32, moment: f64) -> Range<usize> {
        let all = self.of(record);
        let known = self.times[all.clone()].partition_point(|time| *time <= moment);
        all.start..all.start + known
    }

    /// The pairs of kind and measure that any event has a value for: by kind, then by measure.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        let mut seen = vec![false; self.kind_names.len() * self.measures.len()];
        for (at, measure) in self.measures.iter().enumerate() {
            for (kind, value) in self.kinds.iter().zip(&measure.values) {
                if !value.is_nan() {
                    seen[usize::from(*kind) * self.measures.len() + at] = true;
                }
            }
        }
        let pairs = seen.iter().enumerate().filter(|(_, seen)| **seen);
        pairs.map(|(at, _)| (at / self.measures.len(), at % self.measures.len())).collect()
    }

    /// "kind: measure", or the kind alone where the measure has no name of its own.
    pub(super) fn label(&self, kind: usize, measure: usize) -> String {
        match (self.kind_names.get(kind), self.measures.get(measure)) {
            (Some(kind), Some(measure)) if !measure.name.is_empty() => format!("{kind}: {}", measure.name),
            (Some(kind), _) => kind.clone(),
            _ => String::new(),
        }
    }
}
