//! Whether memory holds what is about to be made.
//!
//! What grows with a table is asked for before it is made: in a browser an allocation that fails ends the worker
//! without a word, and a coded error can say what to do.

use crate::error::{Error, Result};

/// One piece of what is asked for: no buffer of a 32-bit machine is longer than 2 GiB.
const PIECE: u64 = 1 << 30;

/// Whether `bytes` more are to be had now. Nothing is kept.
///
/// # Errors
/// `out-of-memory` where not.
pub fn check(bytes: u64) -> Result<()> {
    let mut left = bytes;
    let mut pieces: Vec<Vec<u8>> = Vec::new();
    while left > 0 {
        let size = left.min(PIECE);
        let mut piece = Vec::new();
        piece.try_reserve_exact(size as usize).map_err(|_| Error::out_of_memory(bytes))?;
        pieces.push(piece);
        left -= size;
    }
    // A compiler may take a buffer that nobody looks at for one that need not be had.
    std::hint::black_box(&mut pieces);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_machine_has_is_refused_with_its_size() {
        assert!(check(1 << 20).is_ok());
        let error = check(1 << 60).expect_err("an exbibyte");
        assert_eq!(error.code(), "out-of-memory");
        assert!(
            error.words().text().contains("1099511627776")
                || error.words().text().contains("1,099,511,627,776")
        );
    }
}
