//! A model kept for the next term: what its file holds, how it is made, how it is opened.
//!
//! A file is made in one of two ways. *To hand on*: taught anew on a coarse frame (see [`crate::archive::coarse`]) and judged
//! again so. *For this device*: as trained. Neither holds a row of the data; the second remembers students all the same.

mod background;
mod making;
#[cfg(feature = "onnx")]
mod onnx;
mod opened;
mod pipeline;

pub(super) use opened::Fitted;
pub use opened::KeptView;
pub use pipeline::{Input, Label, Pipeline, Scored};
