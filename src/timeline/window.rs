//! What is known at one moment: [`Events`] -> [`Steps`].

use std::ops::Range;

use super::events::Events;
use super::steps::{Channel, Steps};
use super::stride::Stride;
use crate::error::{Error, ErrorKind, Result};
use crate::words::name;

/// Steps of a term, at most: longer ones would be cut in finer than anything says.
const MOST_STEPS: usize = 2000;
/// Rows x steps x channels, at most: 1 GB of f32.
const MOST_VALUES: usize = 250_000_000;
/// Where every event is a step: the last so many of a student.
const MOST_ITEMS: usize = 400;

/// A moment, and how the time before it is cut into steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window<'a> {
    pub events: &'a Events,
    /// In the unit of the events' times; finite.
    pub moment: f64,
    pub stride: Stride,
    pub origin: f64,
    /// Day since 1970-01-01 on which each record's term starts; 0 without a calendar.
    pub starts: &'a [f64],
}

impl Window<'_> {
    /// The events of a record that are known.
    pub fn known(&self, record: u32) -> Range<usize> {
        let known = self.events.known(record, self.moment);
        let items = if self.stride == Stride::Item { MOST_ITEMS } else { usize::MAX };
        known.start.max(known.end.saturating_sub(items))..known.end
    }

    /// Steps that a record has lived.
    pub fn lived(&self, record: u32) -> usize {
        let start = self.starts.get(record as usize).copied().unwrap_or(0.0);
        match self.stride.index(self.moment, self.origin, start) {
            Some(last) => last.min(MOST_STEPS) + 1,
            None => self.known(record).len(),
        }
    }

    /// The step of a record's event at `time`, the `place`-th of `all` that are known.
    pub fn step(&self, record: u32, place: usize, all: usize, time: f64) -> Option<usize> {
        let start = self.starts.get(record as usize).copied().unwrap_or(0.0);
        self.stride.index(time, self.origin, start).or((place < all).then_some(place))
    }

    /// Student x step x channel: per kind how many and how long since the last, per kind and measure the sum and
    /// the mean.
    ///
    /// # Errors
    /// `too-many-steps` where it would not fit.
    pub fn steps(&self, records: &[u32]) -> Result<Steps> {
        let events = self.events;
        let pairs = events.pairs();
        let kinds = events.kind_names.len();
        let channels = channels(events, &pairs);
        let width = channels.len();
        let lived: Vec<u16> = records.iter().map(|record| self.lived(*record) as u16).collect();
        let length = lived.iter().copied().max().map_or(1, usize::from).max(1);
        if length > MOST_STEPS || records.len().saturating_mul(length).saturating_mul(width) > MOST_VALUES {
            return Err(Error::new(ErrorKind::TooManySteps).with("steps", length).with("limit", MOST_STEPS));
        }
        let missing: Vec<f32> =
            channels.iter().map(|channel| if channel.counts { 0.0 } else { f32::NAN }).collect();
        let mut values = Vec::with_capacity(records.len() * length * width);
        let mut sums = vec![(0.0_f64, 0.0_f64); length * pairs.len()];
        let mut counts = vec![0.0_f64; length * kinds];
        for (record, lived) in records.iter().zip(&lived) {
            let lived = usize::from(*lived);
            sums.fill((0.0, 0.0));
            counts.fill(0.0);
            let known = self.known(*record);
            for (place, at) in known.clone().enumerate() {
                let (time, kind) = (events.times[at], usize::from(events.kinds[at]));
                let Some(step) = self.step(*record, place, known.len(), time).filter(|step| *step < lived)
                else {
                    continue;
                };
                counts[step * kinds + kind] += 1.0;
                for (pair, (_, measure)) in pairs.iter().enumerate().filter(|(_, pair)| pair.0 == kind) {
                    let value = f64::from(events.measures[*measure].values[at]);
                    if !value.is_nan() {
                        let sum = &mut sums[step * pairs.len() + pair];
                        *sum = (sum.0 + value, sum.1 + 1.0);
                    }
                }
            }
            let start = values.len();
            let mut since = vec![f32::NAN; kinds];
            for step in 0..lived {
                for kind in 0..kinds {
                    let count = counts[step * kinds + kind];
                    since[kind] = if count > 0.0 { 0.0 } else { since[kind] + 1.0 };
                    values.extend([count as f32, since[kind]]);
                }
                for pair in 0..pairs.len() {
                    let (sum, count) = sums[step * pairs.len() + pair];
                    values.push(sum as f32);
                    values.push(if count > 0.0 { (sum / count) as f32 } else { f32::NAN });
                }
            }
            for _ in lived..length {
                values.extend_from_slice(&missing);
            }
            for value in &mut values[start..] {
                if value.is_infinite() {
                    *value = f32::NAN;
                }
            }
        }
        Ok(Steps { channels, length, lived: lived.into(), values: values.into() })
    }
}

fn channels(events: &Events, pairs: &[(usize, usize)]) -> Vec<Channel> {
    let named = |id, label: &str, counts| Channel { name: name(id, &[("label", label)]), counts };
    let mut channels = Vec::new();
    for kind in &events.kind_names {
        channels.push(named("channel-count", kind, true));
        channels.push(named("channel-since", kind, false));
    }
    for (kind, measure) in pairs {
        let label = events.label(*kind, *measure);
        channels.push(named("channel-sum", &label, true));
        channels.push(named("channel-mean", &label, false));
    }
    channels
}

#[cfg(test)]
mod tests {
    use super::super::events::Raw;
    use super::*;

    fn events() -> Events {
        let raw = |record, time, value| Raw { record, time, kind: 0, values: vec![value] };
        Events::sorted(
            vec![
                raw(1, 8.0, 2.0),
                raw(0, -1.0, 4.0),
                raw(0, 3.0, 6.0),
                raw(0, 21.0, 9.0),
                raw(0, 15.0, f32::NAN),
            ],
            3,
            vec!["work".into()],
            vec!["score".into()],
        )
    }

    fn window<'a>(events: &'a Events, moment: f64, stride: Stride) -> Window<'a> {
        Window { events, moment, stride, origin: 0.0, starts: &[] }
    }

    #[test]
    fn events_fall_into_their_steps() {
        let events = events();
        let steps = window(&events, 20.0, Stride::Every(7.0)).steps(&[0, 1, 2]).unwrap();
        let names: Vec<&str> = steps.channels.iter().map(|channel| channel.name.as_str()).collect();
        assert_eq!(
            names,
            ["work: count", "work: steps since the last", "work: score, sum", "work: score, mean"]
        );
        assert_eq!((steps.length, &steps.lived[..]), (3, &[3, 3, 3][..]));
        // What came before the term belongs to its first step; day 21 is not known on day 20.
        assert_eq!(steps.row(0)[..4], [2.0, 0.0, 10.0, 5.0]);
        assert_eq!(steps.row(0)[4..7], [0.0, 1.0, 0.0]);
        assert!(steps.row(0)[7].is_nan());
        // An event without a measure is an event.
        assert_eq!(steps.row(0)[8..11], [1.0, 0.0, 0.0]);
        assert!(steps.row(1)[1].is_nan() && steps.row(1)[5] == 0.0 && steps.row(1)[9] == 1.0);
        assert!(steps.row(2).chunks(4).all(|step| step[0] == 0.0 && step[1].is_nan()));
    }

    #[test]
    fn the_moment_counts_itself_in() {
        let events = events();
        let count = |moment| {
            let steps = window(&events, moment, Stride::Every(7.0)).steps(&[0]).unwrap();
            steps.row(0).chunks(4).map(|step| step[0]).sum::<f32>()
        };
        assert_eq!([count(14.9), count(15.0), count(20.9), count(21.0)], [2.0, 3.0, 3.0, 4.0]);
    }

    #[test]
    fn one_step_per_event_is_as_long_as_the_record() {
        let events = events();
        let steps = window(&events, 100.0, Stride::Item).steps(&[0, 1, 2]).unwrap();
        assert_eq!((steps.length, &steps.lived[..]), (4, &[4, 1, 0][..]));
        assert_eq!(steps.row(0).chunks(4).map(|step| step[2]).collect::<Vec<_>>(), [4.0, 6.0, 0.0, 9.0]);
        assert!(steps.row(2).is_empty());
    }

    #[test]
    fn a_term_of_one_step_is_a_term_and_one_of_thousands_is_refused() {
        let events = events();
        let one = window(&events, 6.0, Stride::Every(7.0)).steps(&[0, 1]).unwrap();
        assert_eq!((one.length, one.row(1).len()), (1, 4));
        let error = window(&events, 1e6, Stride::Every(7.0)).steps(&[0]).unwrap_err();
        assert_eq!(error.code(), "too-many-steps");
    }
}
