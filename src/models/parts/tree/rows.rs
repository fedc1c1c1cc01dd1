//! Rows parted by a cut, in place.

use super::contains;
use super::search::Cut;

/// Brings the rows that go left to the front, keeping both orders, and tells how many. Writes to both sides and
/// advances one, so that no branch is guessed.
#[inline(never)] // called once per split, not once per tree: see the loops of `loss`
pub(super) fn part(rows: &mut [u32], spare: &mut Vec<u32>, bytes: &[u8], cut: Cut) -> usize {
    if spare.len() < rows.len() {
        spare.resize(rows.len(), 0);
    }
    let (mut kept, mut moved) = (0, 0);
    let mut put = |rows: &mut [u32], place: usize, goes_left: bool| {
        let row = rows[place];
        rows[kept] = row;
        spare[moved] = row;
        kept += usize::from(goes_left);
        moved += usize::from(!goes_left);
    };
    match cut {
        Cut::Ordered { last, missing_left } => {
            for place in 0..rows.len() {
                let bin = bytes[rows[place] as usize];
                put(rows, place, (bin <= last) & ((bin != 0) | missing_left));
            }
        }
        Cut::Unordered { left } => {
            for place in 0..rows.len() {
                let bin = bytes[rows[place] as usize];
                put(rows, place, contains(&left, bin));
            }
        }
    }
    rows[kept..].copy_from_slice(&spare[..moved]);
    kept
}
