//! Seeded chance, a fast exponential, order and small statistics. `ndarray` is the matrix; nothing here knows a table or a model.

pub mod chance;
pub mod exponential;
pub mod order;
pub mod statistics;
pub mod student;
pub mod lasso;
pub mod chi_square;
pub mod fisher;
pub mod kolmogorov;
pub mod ridge;
pub mod quadrature;
