//! Homeroom: student-performance models, trained, judged and explained where the data already is.
//!
//! Read the rooms in this order; it is also the import rule: a room may use the rooms named before it and none
//! after it (`tests/order.rs` checks).

pub mod words;
pub mod error;
pub mod progress;
pub mod numeric;
pub mod table;
pub mod schema;
pub mod features;
pub mod models;
pub mod metrics;
pub mod study;
pub mod sample;
