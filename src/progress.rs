//! Being watched, and being told to stop.

use std::ops::ControlFlow;

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};

/// How far a long step has come: `done` of `total` units, whatever the unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    pub done: u64,
    pub total: u64,
    /// Of the pass over the teaching rows that has just ended, in models that learn in passes.
    pub losses: Option<Losses>,
}

/// How wrong a model is after a pass over its teaching rows, each a mean over rows; lower is better.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Losses {
    /// Which of several networks learns, from 0.
    pub member: u32,
    /// Which pass, from 1.
    pub epoch: u32,
    /// On the rows that teach, while they teach.
    pub teaching: f64,
    /// On rows of the teaching side that are kept apart, where there are any.
    pub inner: Option<f64>,
}

/// Somebody who watches a long step and may stop it. Long steps tick at least every 50 ms of work.
pub trait Watch {
    fn tick(&mut self, tick: Tick) -> ControlFlow<()>;
}

/// Nobody looks; nothing is stopped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn tick(&mut self, _: Tick) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

impl<F: FnMut(Tick) -> ControlFlow<()>> Watch for F {
    fn tick(&mut self, tick: Tick) -> ControlFlow<()> {
        self(tick)
    }
}

/// Ticks, and turns "stop" into the error `cancelled`.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn step(watch: &mut dyn Watch, done: u64, total: u64) -> Result<()> {
    tell(watch, Tick { done, total, losses: None })
}

/// As [`step`], for a tick that says more.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn tell(watch: &mut dyn Watch, tick: Tick) -> Result<()> {
    match watch.tick(tick) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::new(ErrorKind::Cancelled)),
    }
}
