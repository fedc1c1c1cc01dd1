//! The jobs of the browser's workers, on every core of this machine.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

use rayon::prelude::*;

use crate::error::{Error, ErrorKind, Result};
use crate::progress::{Tick, Unwatched, Watch, step};
use crate::study::{Account, Bench, Finished, Inquiry, Job, Runner, Study};

/// Runs jobs on a pool of threads. Results do not depend on how many there are.
pub struct Cores(rayon::ThreadPool);

impl Cores {
    /// `threads` cores, or all.
    ///
    /// # Errors
    /// `crashed` where the machine gives no threads.
    pub fn new(threads: Option<usize>) -> Result<Cores> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
        pool.map(Cores).map_err(|error| Error::new(ErrorKind::Crashed).with("reason", error.to_string()))
    }
}

impl Cores {
    /// Asks a model of the first moment what it thinks of the students, the best that can be asked without a name.
    ///
    /// # Errors
    /// Those of [`Study::inquire`], [`Bench::account`] and [`Study::hear`].
    pub fn hear(&self, study: &mut Study, of: Option<&str>) -> Result<()> {
        let inquiries = study.inquire(0, of)?;
        let accounts = self.accounts(&study.course()?.bench, &inquiries)?;
        accounts.into_iter().try_for_each(|account| study.hear(account))
    }

    /// Models taught again and asked, each on a core of its own.
    fn accounts(&self, bench: &Bench, inquiries: &[Inquiry]) -> Result<Vec<Account>> {
        let asked = |inquiry: &Inquiry| bench.account(inquiry, &mut Unwatched);
        self.0.install(|| inquiries.par_iter().map(asked).collect())
    }
}

impl Runner for Cores {
    fn run(&self, bench: &Bench, jobs: &[Job], watch: &mut dyn Watch) -> Result<Vec<(Job, Finished)>> {
        let (done, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
        let total = jobs.len() as u64;
        let finished = self.0.install(|| {
            jobs.par_iter()
                .map(|job| {
                    let mut heed = |_: Tick| {
                        if stopped.load(Ordering::Relaxed) {
                            ControlFlow::Break(())
                        } else {
                            ControlFlow::Continue(())
                        }
                    };
                    let start = Instant::now();
                    let mut finished =
                        bench.run(job, &mut heed).inspect_err(|_| stopped.store(true, Ordering::Relaxed))?;
                    finished.seconds = start.elapsed().as_secs_f64();
                    done.fetch_add(1, Ordering::Relaxed);
                    Ok((job.clone(), finished))
                })
                .collect::<Result<Vec<_>>>()
        });
        step(watch, done.into_inner(), total)?;
        finished
    }
}
