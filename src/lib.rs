//! Homeroom: student-performance models, trained, judged and explained where the data already is.
//!
//! Read the rooms in this order; it is also the import rule: a room may use the rooms named before it and none
//! after it (`tests/order.rs` checks).
//!
//! The story, as [`study::Study`] tells it: a file's bytes become a [`table`], its columns are understood as a
//! [`schema`], a question is asked, rows are [`split`] into those that teach and those that test, encoders learn
//! [`features`] from the teaching rows alone, [`models`] learn and predict, [`metrics`] judge, a [`decision`] is
//! prepared, an [`evaluation`] says what it means, an [`explanation`] says why, [`guidance`] what may help, an [`audit`] asks
//! who is served worse, the [`quality`] of the data stands beside it, [`drift`] asks whether a later file still looks like the
//! one that taught, a [`report`] carries it away. Two doors lead in: the page through `wasm` and the command line through
//! `cli`.

#![forbid(unsafe_code)]

pub mod words;
pub mod error;
pub mod progress;
pub mod memory;
pub mod numeric;
pub mod table;
pub mod schema;
pub mod timeline;
pub mod split;
pub mod features;
pub mod models;
pub mod metrics;
pub mod decision;
pub mod evaluation;
pub mod explanation;
pub mod guidance;
pub mod quality;
pub mod audit;
pub mod drift;
pub mod report;
pub mod study;
pub mod sample;
#[cfg(feature = "wasm")]
pub mod wasm;
#[cfg(feature = "cli")]
pub mod cli;
