//! What two model rooms share, and nothing else.

pub mod tree;
pub mod loss;
