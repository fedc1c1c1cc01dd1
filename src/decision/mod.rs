//! Chances and outcomes -> what one can do with them: chances that mean what they say, lists of a length that can be
//! met, intervals about numbers. Pure functions on arrays; who may have taught what is settled by the caller.

pub mod benefit;
pub mod calibration;
pub mod cutoff;
mod isotonic;
mod logistic;
pub mod margin;
pub mod reliability;
pub mod top;
