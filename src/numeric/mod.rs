//! Seeded chance, a fast exponential and small statistics. `ndarray` is the matrix; nothing here knows a table or a model.

pub mod chance;
pub mod exponential;
pub mod statistics;
pub mod student;
