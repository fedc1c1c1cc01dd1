//! Steps for networks: channels with mean 0 and spread 1, a flag beside those that have gaps. Learned from
//! [`TrainRows`] alone.

#[cfg(feature = "onnx")]
mod nodes;

use serde::{Deserialize, Serialize};

use super::frame::Frame;
use crate::split::TrainRows;
use crate::timeline::{Channel, Steps};

/// How steps become numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scaled {
    channels: Vec<Scale>,
    /// Steps of the longest row that taught; of longer rows the last ones are read.
    length: usize,
}

/// How one channel becomes one number or two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Scale {
    name: String,
    /// A step without an entry counts as 0.
    counts: bool,
    /// ln(1 + value) in place of the value.
    logs: bool,
    mean: f64,
    spread: f64,
    /// Whether a flag says that there is a value.
    gaps: bool,
}

/// Steps of some rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequences {
    /// Row x step x number; of each row the first `lived` steps count.
    pub values: Vec<f32>,
    pub lived: Vec<usize>,
    /// Steps of the longest row; at least 1.
    pub length: usize,
    pub width: usize,
}

impl Sequences {
    /// The steps of a row: step x number.
    pub fn row(&self, row: usize) -> &[f32] {
        &self.values[row * self.length * self.width..][..self.lived[row] * self.width]
    }
}

impl Scaled {
    /// A count whose largest value is more than this many times its usual one is taken by its logarithm.
    const HEAVY: f64 = 8.0;

    /// A value that far from the mean counts as one this far, in spreads: a network must not overflow on a slip
    /// of the pen.
    const REACH: f64 = 10.0;

    /// Learns scales from the steps that teaching rows have lived.
    pub fn learn(steps: &Steps, rows: &TrainRows) -> Self {
        let rows = rows.as_slice();
        let lived = rows.iter().map(|row| usize::from(steps.lived[*row as usize]));
        let channels = steps.channels.iter().enumerate();
        Scaled {
            length: lived.max().unwrap_or(0).max(1),
            channels: channels.map(|(at, channel)| Scale::learn(steps, channel, at, rows)).collect(),
        }
    }

    /// Numbers per step.
    pub fn width(&self) -> usize {
        self.channels.iter().map(|channel| 1 + usize::from(channel.gaps)).sum()
    }

    /// Whether it scales by finite numbers; bytes from elsewhere may not.
    pub fn is_sound(&self) -> bool {
        let finite = |scale: &Scale| scale.mean.is_finite() && scale.spread > 0.0;
        (1..=usize::from(u16::MAX)).contains(&self.length) && self.channels.iter().all(finite)
    }

    /// The steps of `rows`; rows of a frame without steps have lived none.
    pub fn encode(&self, frame: &Frame, rows: &[u32]) -> Sequences {
        let width = self.width();
        let Some(steps) = &frame.steps else {
            return Sequences { values: vec![], lived: vec![0; rows.len()], length: 0, width };
        };
        let place = |scale: &Scale| steps.channels.iter().position(|channel| channel.name == scale.name);
        let places: Vec<Option<usize>> = self.channels.iter().map(place).collect();
        let (own, length) = (steps.channels.len(), self.length);
        let mut values = vec![0.0; rows.len() * length * width];
        let mut lived = Vec::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            let all = steps.row(*row);
            let count = usize::from(steps.lived[*row as usize]);
            let kept = count.min(length);
            lived.push(kept);
            let put = &mut values[index * length * width..][..kept * width];
            for (step, put) in put.chunks_exact_mut(width.max(1)).enumerate() {
                let given = &all[(count - kept + step) * own..][..own];
                let mut at = 0;
                for (scale, place) in self.channels.iter().zip(&places) {
                    let value = place.map_or(f32::NAN, |place| given[place]);
                    put[at] = scale.of(value);
                    if scale.gaps {
                        put[at + 1] = f32::from(u8::from(!value.is_nan()));
                    }
                    at += 1 + usize::from(scale.gaps);
                }
            }
        }
        Sequences { values, lived, length, width }
    }
}

impl Scale {
    fn learn(steps: &Steps, channel: &Channel, at: usize, rows: &[u32]) -> Self {
        let width = steps.channels.len();
        let cells = || rows.iter().flat_map(|row| steps.row(*row).iter().skip(at).step_by(width));
        let missing = cells().filter(|value| value.is_nan()).count();
        let filled = |value: &f32| if channel.counts && value.is_nan() { 0.0 } else { f64::from(*value) };
        let known = || cells().map(filled).filter(|value| !value.is_nan());

        let mut above: Vec<f64> = known().filter(|value| *value > 0.0).collect();
        above.sort_by(f64::total_cmp);
        let usual = above.get(above.len() / 2).copied().unwrap_or(0.0);
        let heavy = above.last().is_some_and(|most| *most > Scaled::HEAVY * usual);
        let logs = channel.counts && heavy && known().all(|value| value >= 0.0);

        let taken = || known().map(|value| if logs { libm::log1p(value) } else { value });
        let count = taken().count().max(1) as f64;
        let mean = taken().sum::<f64>() / count;
        let spread = (taken().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count).sqrt();
        // What stands still in the teaching rows says nothing of others either.
        let spread = if spread > 1e-9 * (1.0 + mean.abs()) { spread } else { f64::INFINITY };
        let gaps = !channel.counts && missing > 0 && known().next().is_some();
        Scale { name: channel.name.clone(), counts: channel.counts, logs, mean, spread, gaps }
    }

    fn of(&self, value: f32) -> f32 {
        let value = if self.counts && value.is_nan() { 0.0 } else { f64::from(value) };
        if value.is_nan() {
            return 0.0;
        }
        let value = if self.logs { libm::log1p(value.max(0.0)) } else { value };
        ((value - self.mean) / self.spread).clamp(-Scaled::REACH, Scaled::REACH) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::whole;

    fn frame(channels: &[(&str, bool)], lived: &[u16], values: &[f32]) -> Frame {
        let channels: Vec<Channel> =
            channels.iter().map(|(name, counts)| Channel { name: (*name).into(), counts: *counts }).collect();
        let length = values.len() / channels.len() / lived.len();
        let steps = Steps { channels, length, lived: lived.into(), values: values.into() };
        Frame { columns: vec![], height: lived.len(), steps: Some(steps) }
    }

    fn learned(frame: &Frame) -> Scaled {
        Scaled::learn(frame.steps.as_ref().unwrap(), &whole(frame.height))
    }

    #[test]
    fn lived_steps_have_mean_zero_and_spread_one_and_gaps_a_flag() {
        let gap = f32::NAN;
        let frame =
            frame(&[("mean", false), ("count", true)], &[2, 1], &[1.0, gap, gap, 2.0, 3.0, 4.0, 99.0, 99.0]);
        let scaled = learned(&frame);
        assert_eq!(scaled.width(), 3, "a count needs no flag");
        let sequences = scaled.encode(&frame, &[0, 1]);
        assert_eq!(sequences.lived, [2, 1]);
        let (first, second) = (sequences.row(0), sequences.row(1));
        let zero = -1.224_744_9;
        assert_eq!((first, second), (&[-1.0, 1.0, zero, 0.0, 0.0, 0.0][..], &[1.0, 1.0, -zero][..]));
    }

    #[test]
    fn heavy_counts_are_taken_by_their_logarithm() {
        let values: Vec<f32> = (0..40).map(|at| if at == 7 { 900.0 } else { (at % 3) as f32 }).collect();
        let frame = frame(&[("clicks", true)], &[10; 4], &values);
        let sequences = learned(&frame).encode(&frame, &[0, 1]);
        let [none, two, many] = [0, 2, 7].map(|step| sequences.row(0)[step]);
        let ratio = (many - none) / (two - none);
        assert!((5.0..7.0).contains(&ratio), "{ratio}, and not 450");
    }

    #[test]
    fn channels_are_known_by_name_and_long_rows_end_last() {
        let taught = frame(&[("a", true), ("b", true)], &[2], &[1.0, 10.0, 3.0, 30.0]);
        let scaled = learned(&taught);
        let later = frame(&[("b", true), ("a", true)], &[3], &[0.0, 0.0, 10.0, 1.0, 30.0, 3.0]);
        assert_eq!(scaled.encode(&later, &[0]), scaled.encode(&taught, &[0]));
        let other = Frame { columns: vec![], height: 1, steps: None };
        assert_eq!(scaled.encode(&other, &[0]).row(0), &[] as &[f32]);
        let absent = frame(&[("c", false)], &[1], &[5.0]);
        assert!(scaled.encode(&absent, &[0]).row(0).iter().all(|value| value.is_finite()));
    }

    #[test]
    fn only_teaching_rows_are_learned_from_and_far_values_come_near() {
        let values = [1.0, 2.0, 3.0, 1e30];
        let all = frame(&[("x", false)], &[1; 4], &values);
        let protocol = crate::split::Protocol { folds: 4, repeats: 1, seed: 1 };
        let folds = crate::split::folds(4, crate::split::Ties::default(), protocol, 0).unwrap();
        let fold = (0..4).map(|at| folds.fold(at)).find(|fold| fold.test.as_slice() == [3]).unwrap();
        let scaled = Scaled::learn(all.steps.as_ref().unwrap(), &fold.train);
        let encoded = scaled.encode(&all, &[0, 1, 2, 3]);
        assert!(encoded.row(1)[0].abs() < 1e-6 && encoded.row(3)[0] == 10.0);
    }
}
