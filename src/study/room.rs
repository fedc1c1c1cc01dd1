//! Whether an evaluation fits into memory, asked before anything is taken.

use super::asked::Asked;
use super::blend::BLEND;
use super::course::Ask;
use crate::error::Result;
use crate::memory;

/// Whether there is memory for the packet and for what every model says of every row, at every moment and in every
/// repeat, once as parts and once as a whole; where models are blended, of the rows of inner folds as well.
///
/// # Errors
/// `out-of-memory`.
pub(super) fn check(asked: &Asked, ask: &Ask) -> Result<()> {
    let moments = ask.when.until.len().max(1) as u64;
    let said = 16 * asked.target.classes().max(1) as u64;
    let models = ask.models.len() as u64 + 2;
    let inner = match ask.models.iter().any(|id| id == BLEND) {
        true => (ask.folds * ask.repeats) as u64,
        false if ask.decide => ask.folds as u64,
        false => 0,
    };
    let answers = said * models * (ask.repeats as u64 + inner);
    let row = 4 * asked.frame.columns.len() as u64 + answers;
    memory::check(asked.target.len() as u64 * moments * row)
}
