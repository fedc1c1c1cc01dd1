//! An evaluation as something to take away: a table to read, a CSV to check, documents and lists.

pub mod bins;
pub mod bundle;
pub mod card;
pub mod codes;
pub mod csv;
pub mod document;
pub mod done;
pub mod dots;
pub mod drawing;
pub mod facts;
#[cfg(feature = "sentences")]
pub mod fairness;
pub mod families;
pub mod full;
pub mod groups;
pub mod html;
pub mod markdown;
pub mod passages;
pub mod sheets;
#[cfg(feature = "sentences")]
pub mod text;
pub mod xlsx;
