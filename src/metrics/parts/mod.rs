//! What two metrics share, and nothing else.

pub mod weighted;
pub mod judged;
pub mod ranking;

#[cfg(test)]
pub mod oracle;
