//! A learner for a file that is handed on: it is shown a coarse frame, and its leaves hold ten persons.

use std::collections::BTreeMap;

use super::coarse::{FEWEST, coarse};
use crate::error::Result;
use crate::features::{Frame, Target};
use crate::models::{Learner, Lesson, Model, Part, Piece};
use crate::progress::Watch;

/// Teaches what it wraps on a coarse frame. What is learned reads ordinary frames.
pub struct Guarded {
    inner: Box<dyn Learner>,
    /// Rows that ten persons have at most.
    least: usize,
}

/// Rows that ten persons have at most, where rows belong to persons so.
pub fn least(groups: Option<&[u32]>) -> usize {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for group in groups.into_iter().flatten() {
        *counts.entry(*group).or_default() += 1;
    }
    FEWEST * counts.values().max().copied().unwrap_or(1)
}

/// Knobs of a model as it heeds them where its file is handed on: leaves of ten persons, each drawn once a tree.
pub fn heeded(
    model: &str,
    mut chosen: BTreeMap<String, f64>,
    groups: Option<&[u32]>,
) -> BTreeMap<String, f64> {
    let least = least(groups) as f64;
    let mut raise = |knob: &str, usual: f64, to: f64| {
        let own = chosen.entry(knob.to_owned()).or_insert(usual);
        *own = own.max(to);
    };
    match model {
        "forest" => {
            raise("leaf", 1.0, least);
            // Drawn twice, a row would count for two persons.
            if chosen.get("bootstrap").copied().unwrap_or(1.0) == 1.0 {
                chosen.insert("bootstrap".to_owned(), 2.0);
            }
        }
        "boosting" => raise("least", 10.0, least),
        _ => {}
    }
    chosen
}

impl Guarded {
    /// `groups` is the person of each row of the frame.
    pub fn new(inner: Box<dyn Learner>, groups: Option<&[u32]>) -> Guarded {
        Guarded { inner, least: least(groups) }
    }
}

impl Learner for Guarded {
    fn parts(&self, cells: usize) -> usize {
        self.inner.parts(cells)
    }

    fn weighs(&self, target: &Target) -> bool {
        self.inner.weighs(target)
    }

    fn remembers(&self) -> bool {
        self.inner.remembers()
    }

    fn fit_part(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Part> {
        let frame = coarse(lesson.frame, &lesson.teaching(lesson.rows), self.least);
        self.inner.fit_part(&Lesson { frame: &frame, ..*lesson }, part, watch)
    }

    fn piece(&self, part: &Part, frame: &Frame, rows: &[u32]) -> Result<Piece> {
        self.inner.piece(part, frame, rows)
    }

    fn gather(&self, pieces: Vec<Piece>) -> Result<Piece> {
        self.inner.gather(pieces)
    }

    fn lean(&self, part: Part, _: bool) -> Result<Part> {
        self.inner.lean(part, true)
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        self.inner.join(parts)
    }
}
