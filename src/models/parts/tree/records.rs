//! Rows as records: the bins of eight columns in one word, all words of a row beside each other, so that a
//! gathered row costs one or two cache lines instead of one per column.

use crate::features::bins::Binned;

/// Bins, row after row.
pub struct Records {
    words: Vec<u64>,
    /// Words per row.
    pub width: usize,
    pub columns: usize,
    /// Bins in use per column, missing included.
    counts: Vec<u16>,
}

impl Records {
    pub fn new(binned: &Binned) -> Self {
        let columns = binned.columns.len();
        let width = columns.div_ceil(8);
        let height = binned.columns.first().map_or(0, Vec::len);
        let mut words = vec![0; width * height];
        for (column, bytes) in binned.columns.iter().enumerate() {
            let (word, shift) = (column / 8, 8 * (column % 8));
            for (row, byte) in bytes.iter().enumerate() {
                words[row * width + word] |= u64::from(*byte) << shift;
            }
        }
        Records { words, width, columns, counts: binned.counts.clone() }
    }

    /// Columns held by word `tile` of a row, 1 to 8.
    pub fn tile_columns(&self, tile: usize) -> usize {
        (self.columns - 8 * tile).min(8)
    }

    /// Bins in use of each column held by word `tile`.
    pub fn tile_counts(&self, tile: usize) -> &[u16] {
        &self.counts[8 * tile..8 * tile + self.tile_columns(tile)]
    }

    /// Word `tile` of row `row`.
    pub fn word(&self, row: u32, tile: usize) -> u64 {
        self.words[row as usize * self.width + tile]
    }
}
