//! Rows that are partly one student's and partly another's: what a model is asked about where only some columns and
//! steps of the student are known.
//!
//! A row is laid out as words of 32 bits, one a column, one for how many steps it has lived, one a step and channel, so
//! that mixing two rows is copying words.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::features::{Feature, Frame, Values};
use crate::timeline::{Channel, Steps};

/// How a column's words are read.
#[derive(Clone, Debug)]
enum Kind {
    Number,
    /// Levels of both frames.
    Codes(Arc<[String]>),
}

/// The layout that rows of two frames share.
#[derive(Clone, Debug)]
pub struct Layout {
    columns: Vec<(String, Kind)>,
    channels: Vec<Channel>,
    /// Steps of the longest row of either frame; 0 without steps.
    pub length: usize,
}

impl Layout {
    /// Columns and channels are those of `first`, levels those of both; `second` may be the same frame.
    pub fn new(first: &Frame, second: &Frame) -> Layout {
        let kind = |(place, own): (usize, &Feature)| {
            let kind = match &own.values {
                Values::Numbers(_) => Kind::Number,
                Values::Codes { names, .. } => match second.columns.get(place).map(|other| &other.values) {
                    Some(Values::Codes { names: others, .. }) if others != names => {
                        let mut all = names.to_vec();
                        all.extend(others.iter().filter(|name| !names.contains(name)).cloned());
                        Kind::Codes(all.into())
                    }
                    _ => Kind::Codes(Arc::clone(names)),
                },
            };
            (own.name.clone(), kind)
        };
        let lengths = [first, second].map(|frame| frame.steps.as_ref().map_or(0, |steps| steps.length));
        Layout {
            columns: first.columns.iter().enumerate().map(kind).collect(),
            channels: first.steps.as_ref().map_or(Vec::new(), |steps| steps.channels.clone()),
            length: if first.steps.is_some() { lengths[0].max(lengths[1]) } else { 0 },
        }
    }

    /// Number of columns.
    pub fn columns(&self) -> usize {
        self.columns.len()
    }

    /// Numbers a step.
    pub fn channels(&self) -> usize {
        self.channels.len()
    }

    /// Words a row.
    pub fn width(&self) -> usize {
        self.columns.len() + 1 + self.length * self.channels.len()
    }

    /// Where the words of a step begin.
    pub fn step(&self, step: usize) -> usize {
        self.columns.len() + 1 + step * self.channels.len()
    }

    /// How many steps a row of words has lived.
    pub fn lived(&self, words: &[u32]) -> usize {
        words[self.columns.len()] as usize
    }

    /// Rows x words. Columns and channels that `frame` lacks or has of another kind are missing.
    pub fn words(&self, frame: &Frame, rows: &[u32]) -> Vec<u32> {
        let width = self.width();
        let mut words = vec![f32::NAN.to_bits(); rows.len() * width];
        for (place, (_, kind)) in self.columns.iter().enumerate() {
            let into = words.iter_mut().skip(place).step_by(width).zip(rows);
            match (kind, frame.columns.get(place).map(|column| &column.values)) {
                (Kind::Number, Some(Values::Numbers(values))) => {
                    into.for_each(|(word, row)| *word = bits(values[*row as usize]));
                }
                (Kind::Codes(all), Some(Values::Codes { codes, names })) => {
                    let mut known = BTreeMap::new();
                    known.extend(all.iter().zip(0_u32..));
                    let code = |name| known.get(name).copied().unwrap_or(Values::MISSING);
                    let code_of: Vec<u32> = names.iter().map(code).collect();
                    into.for_each(|(word, row)| {
                        let code = codes[*row as usize] as usize;
                        *word = code_of.get(code).copied().unwrap_or(Values::MISSING);
                    });
                }
                (Kind::Number, _) => {}
                (Kind::Codes(_), _) => into.for_each(|(word, _)| *word = Values::MISSING),
            }
        }
        let places: Vec<Option<usize>> = match &frame.steps {
            Some(steps) => {
                let place = |own: &Channel| steps.channels.iter().position(|other| other.name == own.name);
                self.channels.iter().map(place).collect()
            }
            None => Vec::new(),
        };
        for (words, row) in words.chunks_mut(width).zip(rows) {
            words[self.columns.len()] = 0;
            let Some(steps) = frame.steps.as_ref().filter(|_| self.length > 0) else { continue };
            let given = steps.row(*row);
            words[self.columns.len()] = u32::from(steps.lived[*row as usize]);
            for (step, given) in given.chunks(steps.channels.len().max(1)).enumerate() {
                let into = words[self.step(step)..].iter_mut();
                into.zip(&places)
                    .for_each(|(word, place)| *word = bits(place.map_or(f32::NAN, |at| given[at])));
            }
        }
        words
    }

    /// The frame of some rows of words.
    pub fn frame(&self, words: &[u32]) -> Frame {
        let width = self.width();
        let height = words.len() / width;
        let column = |(place, (name, kind)): (usize, &(String, Kind))| {
            let own = words.iter().skip(place).step_by(width);
            let values = match kind {
                Kind::Number => Values::Numbers(own.map(|word| f32::from_bits(*word)).collect()),
                Kind::Codes(names) => {
                    Values::Codes { codes: own.copied().collect(), names: Arc::clone(names) }
                }
            };
            Feature { name: name.clone(), values }
        };
        let steps = (self.length > 0).then(|| Steps {
            channels: self.channels.clone(),
            length: self.length,
            lived: words.chunks(width).map(|words| self.lived(words) as u16).collect(),
            values: words
                .chunks(width)
                .flat_map(|words| &words[self.columns.len() + 1..])
                .map(|word| f32::from_bits(*word))
                .collect(),
        });
        Frame { columns: self.columns.iter().enumerate().map(column).collect(), steps, height }
    }
}

/// Of a number; all gaps alike.
fn bits(value: f32) -> u32 {
    if value.is_nan() { f32::NAN.to_bits() } else { value.to_bits() }
}

#[cfg(test)]
mod tests {
    use super::super::oracle::made;
    use super::*;

    fn steps(lived: &[u16], values: &[f32]) -> Steps {
        let channel = |name: &str| Channel { name: name.into(), counts: true };
        Steps {
            channels: vec![channel("a"), channel("b")],
            length: 2,
            lived: lived.into(),
            values: values.into(),
        }
    }

    #[test]
    fn rows_become_words_and_rows_again() {
        let mut frame = made(40, 6, 1);
        let layout = Layout::new(&frame, &frame);
        assert_eq!((layout.width(), layout.length), (7, 0));
        let rows: Vec<u32> = (0..40).collect();
        let again = layout.frame(&layout.words(&frame, &rows));
        assert_eq!(format!("{again:?}"), format!("{frame:?}"));
        frame.steps = Some(steps(&[2; 40], &[1.5; 160]));
        let layout = Layout::new(&frame, &frame);
        let again = layout.frame(&layout.words(&frame, &[3, 9]));
        assert_eq!(again.steps, Some(frame.steps.unwrap().of(&[3, 9])));
    }

    #[test]
    fn rows_of_another_frame_are_read_by_the_names_of_levels_and_channels() {
        let codes = |names: &[&str], codes: &[u32]| Feature {
            name: "c".into(),
            values: Values::Codes {
                codes: codes.into(),
                names: names.iter().map(|name| (*name).to_owned()).collect(),
            },
        };
        let first = Frame {
            columns: vec![codes(&["x", "y"], &[1])],
            steps: Some(steps(&[1], &[1.0, 2.0, f32::NAN, f32::NAN])),
            height: 1,
        };
        let mut other = Frame {
            columns: vec![codes(&["z", "y"], &[0, 1, Values::MISSING])],
            steps: Some(steps(&[2, 0, 1], &[1.0, 2.0, 3.0, 4.0, 0.0, 0.0, 0.0, 0.0, 7.0, 8.0, 0.0, 0.0])),
            height: 3,
        };
        other.steps.as_mut().unwrap().channels.reverse();
        let layout = Layout::new(&first, &other);
        let found = layout.frame(&layout.words(&other, &[0, 1, 2]));
        let Values::Codes { codes, names } = &found.columns[0].values else { panic!() };
        assert_eq!(names.to_vec(), ["x", "y", "z"]);
        assert_eq!(codes.to_vec(), [2, 1, Values::MISSING]);
        let steps = found.steps.unwrap();
        assert_eq!(steps.lived.to_vec(), [2, 0, 1]);
        assert_eq!(steps.row(0), [2.0, 1.0, 4.0, 3.0]);
        assert_eq!(steps.row(2), [8.0, 7.0]);
        let lacking = Frame { columns: vec![], steps: None, height: 1 };
        let words = layout.words(&lacking, &[0]);
        assert_eq!((words[0], layout.lived(&words)), (Values::MISSING, 0));
    }
}
