//! What the plain network and the one with a memory share as learners: members are parts, and answer together.

use super::learned::{Design, Ensemble, Learned};
use crate::error::{Error, ErrorKind, Result};
use crate::models::model::{Learner, Lesson, Model, Part, Piece};
use crate::models::{damaged, from_part, to_part};
use crate::progress::Watch;

/// So many members of one design.
pub struct Networks {
    pub design: Design,
    pub members: usize,
}

impl Learner for Networks {
    fn parts(&self, _: usize) -> usize {
        self.members
    }

    fn remembers(&self) -> bool {
        self.design.recurrent.is_some()
    }

    fn fit_part(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Part> {
        if self.remembers() && lesson.frame.steps.is_none() {
            return Err(Error::new(ErrorKind::Unsuited).with("model", self.design.id).with("why", "steps"));
        }
        Ok(to_part(&self.design.learn(lesson, part, watch)?))
    }

    fn gather(&self, pieces: Vec<Piece>) -> Result<Piece> {
        Ensemble::gathered(pieces).ok_or_else(damaged)
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let members: Result<Vec<Learned>> = parts.iter().map(|part| from_part(Some(part))).collect();
        Ok(Box::new(Ensemble::new(members?).ok_or_else(damaged)?))
    }
}
