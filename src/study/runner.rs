//! Jobs run from the first to the answer.

use super::{Ask, Bench, Finished, Job, Next, Study};
use crate::error::Result;
use crate::evaluation::Evaluation;
use crate::progress::Watch;

/// How jobs are run: in turn, on all cores, in a browser's workers.
pub trait Runner {
    /// Runs every job and gives each its result.
    ///
    /// # Errors
    /// The first error of a job; `cancelled`.
    fn run(&self, bench: &Bench, jobs: &[Job], watch: &mut dyn Watch) -> Result<Vec<(Job, Finished)>>;
}

/// One job after the other.
#[derive(Clone, Copy, Debug, Default)]
pub struct InTurn;

impl Runner for InTurn {
    fn run(&self, bench: &Bench, jobs: &[Job], watch: &mut dyn Watch) -> Result<Vec<(Job, Finished)>> {
        jobs.iter().map(|job| Ok((job.clone(), bench.run(job, watch)?))).collect()
    }
}

impl Study {
    /// Plan, jobs and scores in one go.
    ///
    /// # Errors
    /// Those of [`Study::plan`] and [`Study::run`].
    pub fn evaluate(&mut self, ask: &Ask, runner: &dyn Runner, watch: &mut dyn Watch) -> Result<Evaluation> {
        self.plan(ask)?;
        self.run(runner, watch)
    }

    /// The jobs that were planned, and their scores.
    ///
    /// # Errors
    /// Those of [`Runner::run`] and [`Study::next`].
    pub fn run(&mut self, runner: &dyn Runner, watch: &mut dyn Watch) -> Result<Evaluation> {
        loop {
            match self.next(watch)? {
                Next::Done(evaluation) => return Ok(*evaluation),
                Next::Run(jobs) => {
                    let finished = runner.run(&self.course()?.bench, &jobs, watch)?;
                    for (job, finished) in finished {
                        self.accept(&job, finished)?;
                    }
                }
            }
        }
    }
}
