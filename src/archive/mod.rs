//! A fitted model as one file and back: an envelope that says what it is, whole or refused; sealed with a passphrase if
//! wanted; and what a model may be taught on where its file is to be handed on.
//!
//! What lies inside is told by [`crate::study::Pipeline`]. No row of the data that taught is.

pub mod coarse;
mod envelope;
mod guarded;
mod membership;
mod seal;

pub use envelope::{ENDING, Fresh, MOST_BYTES, Sections, VERSION, fingerprint, pack, unpack};
pub use guarded::{Guarded, heeded, least};
pub use membership::membership;
