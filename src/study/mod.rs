//! One question over one or more files: the story as code, jobs, answers.

pub mod overview;
pub mod histogram;
pub mod preview;
