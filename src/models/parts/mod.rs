//! What two model rooms share, and nothing else.

pub mod weights;
pub mod average;
pub mod out_of_bag;
pub mod tree;
pub mod loss;
pub mod halving;
pub mod blend;
pub mod inside;
pub mod network;
