//! What two model rooms share, and nothing else.

pub mod average;
pub mod tree;
pub mod loss;
pub mod halving;
pub mod network;
