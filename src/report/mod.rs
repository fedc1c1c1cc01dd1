//! An evaluation as something to take away: a table to read, a CSV to check.

pub mod csv;
#[cfg(feature = "sentences")]
pub mod fairness;
#[cfg(feature = "sentences")]
pub mod text;
