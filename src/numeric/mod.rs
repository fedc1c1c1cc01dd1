//! Seeded chance and small statistics. `ndarray` is the matrix; nothing here knows a table or a model.

pub mod chance;
pub mod statistics;
