//! Why a model says what it says: shares of an estimate that add up to it, one for each of the user's columns, and how
//! much each column matters on the whole.
//!
//! What a share compares with: nothing known of a column means the teaching rows' own way through each tree
//! ([`tree_shap`]), or a background of rows of which others may be chosen ([`interventional`], [`linear`]; for models that
//! add nothing up, by asking them: [`sampled`]).

pub mod attribution;
mod paths;
pub mod tree_shap;
pub mod interventional;
pub mod linear;
mod mixture;
pub mod sampled;
pub mod grid;
pub mod effect;
pub mod pair;
pub mod groups;
pub mod importance;
pub mod standing;
pub mod calibrated;
#[cfg(test)]
mod oracle;

pub use attribution::Attribution;
pub use effect::{Effect, Ground};
pub use importance::Importance;
pub use pair::Pair;
pub use standing::{Span, Standing, standings};
