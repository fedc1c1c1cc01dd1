//! Being watched, and being told to stop.

use std::ops::ControlFlow;

use crate::error::{Error, ErrorKind, Result};

/// How far a long step has come: `done` of `total` units, whatever the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    pub done: u64,
    pub total: u64,
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
    match watch.tick(Tick { done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::new(ErrorKind::Cancelled)),
    }
}
