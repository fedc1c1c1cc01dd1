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

    /// Writes word `w` of the i-th of `rows` to `words[w * stride + i]`; a row's words are read together.
    #[inline(never)]
    pub fn gather(&self, rows: &[u32], stride: usize, words: &mut [u64]) {
        match self.width {
            1 => self.gather_by::<1>(rows, stride, words),
            2 => self.gather_by::<2>(rows, stride, words),
            3 => self.gather_by::<3>(rows, stride, words),
            4 => self.gather_by::<4>(rows, stride, words),
            5 => self.gather_by::<5>(rows, stride, words),
            width => {
                for (at, row) in rows.iter().enumerate() {
                    let own = &self.words[*row as usize * width..(*row as usize + 1) * width];
                    for (word, place) in own.iter().zip((at..).step_by(stride)) {
                        words[place] = *word;
                    }
                }
            }
        }
    }

    fn gather_by<const WIDTH: usize>(&self, rows: &[u32], stride: usize, words: &mut [u64]) {
        let (records, _) = self.words.as_chunks::<WIDTH>();
        let mut places = words.chunks_mut(stride);
        let places: [&mut [u64]; WIDTH] = std::array::from_fn(|_| places.next().unwrap_or_default());
        for (at, row) in rows.iter().enumerate() {
            let own = &records[*row as usize];
            for word in 0..WIDTH {
                places[word][at] = own[word];
            }
        }
    }
}
