//! Which jobs there are, and to which squares they belong.

use super::blend;
use super::job::{Bench, Job, RULE};
use super::square::Square;
use crate::error::Result;
use crate::models::{self, Settings};

/// All jobs, each with the square that its piece goes to.
#[derive(Clone, Debug, Default)]
pub(super) struct Work {
    pub jobs: Vec<Job>,
    pub squares: Vec<Square>,
    /// The square of each job.
    pub square_of: Vec<usize>,
}

impl Work {
    /// Adds the jobs of every model on the outer folds of a moment; a blend has none.
    ///
    /// # Errors
    /// `bad-setting`.
    pub fn outer(&mut self, bench: &Bench, moment: usize) -> Result<()> {
        for seed in 0..bench.folds.len() {
            for fold in 0..bench.protocol.folds {
                for entrant in bench.entrants.iter().filter(|entrant| entrant.id != blend::BLEND) {
                    self.square(bench, &entrant.id, (moment, seed, fold), None)?;
                }
            }
        }
        Ok(())
    }

    /// Adds those on the inner folds of every outer one of so many repeats, for the models that learn.
    ///
    /// # Errors
    /// `bad-setting`; `crashed` for folds that the bench does not know.
    pub fn inner(&mut self, bench: &Bench, moment: usize, repeats: usize) -> Result<()> {
        for seed in 0..bench.folds.len().min(repeats) {
            for fold in 0..bench.protocol.folds {
                let inner = bench.inner(seed, fold)?.len();
                for id in blend::members(bench) {
                    for inner in 0..inner {
                        self.square(bench, id, (moment, seed, fold), Some(inner))?;
                    }
                }
            }
        }
        Ok(())
    }

    fn square(
        &mut self,
        bench: &Bench,
        model: &str,
        (moment, seed, fold): (usize, usize, usize),
        inner: Option<usize>,
    ) -> Result<()> {
        let (mut cost, mut parts) = (0.0, 1);
        if model != RULE {
            let (entry, cells) = (models::find(model)?, bench.frame.cells());
            let settings = Settings::checked(entry.id, entry.settings, &bench.chosen(model))?;
            parts = (entry.build)(&settings).parts(cells);
            cost = (entry.cost)(&settings) * cells as f64 / parts as f64;
        }
        let job = |id, part| Job { id, moment, model: model.to_owned(), seed, fold, inner, part, cost };
        for part in 0..parts {
            self.jobs.push(job(self.jobs.len(), part));
            self.square_of.push(self.squares.len());
        }
        self.squares.push(Square::of(&job(0, 0), parts));
        Ok(())
    }
}
