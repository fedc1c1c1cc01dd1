//! What happened to a student over time: a second file of events, or step columns of the student file ->
//! [`Timeline`] -> [`Steps`] (student x step x channel) and summaries, as of any moment.
//!
//! A moment counts itself in: an event at day 56 is known at moment 56, whoever left on day 56 is gone.

mod steps;
mod plan;
mod clock;
mod stride;
mod key;
mod events;
mod start;
mod intake;
mod odd;
mod series;
mod window;
mod tally;
mod summary;
mod term;

pub use clock::DayOrMonth;
pub use events::{Events, Measure};
pub use intake::{Fit, Timeline};
pub use plan::EventPlan;
pub use steps::{Channel, Steps};
pub use stride::Stride;
pub use summary::Summary;
pub use term::{Line, Term};
