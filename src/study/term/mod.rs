//! The next term: a model from a file, and a class that it never saw. Columns are matched, students are read as the model
//! reads them, and every question about students is answered as if it had just been taught.

mod judged;
mod matching;
mod resumed;
mod renewal;

pub use judged::TermJudged;
pub use matching::{Found, How, Match, Matching};
pub use resumed::{LevelMiss, TermView};
