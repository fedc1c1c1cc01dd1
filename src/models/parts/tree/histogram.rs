//! Gradients summed per bin of every column: gradient and hessian side by side in one fixed-point word, so that
//! one addition serves both, sums are exact, and a sibling is a subtraction away.
//!
//! Packing follows quantised histograms (Shi et al. 2022, arXiv 2207.09682); subtraction Ke et al. 2017.

use super::records::Records;

/// Cells of a tile: eight columns of 256 bins.
pub const TILE: usize = 8 * 256;

/// Rows whose gradients and words are gathered before they are added up: both buffers stay in the first cache.
const CHUNK: usize = 1024;

/// Gradient above, hessian below, both in steps of their own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What one step of the gradient stands for.
    pub gradient: f64,
    /// What one step of the hessian stands for.
    pub hessian: f64,
    /// Steps to one, exact: steps are powers of two.
    gradient_steps: f64,
    hessian_steps: f64,
}

impl Scale {
    /// Steps as fine as the sums over `rows` allow, for gradients up to `most_gradient` and hessians up to
    /// `most_hessian` in size. Powers of two, so that equal values stay equal on every machine.
    pub fn new(rows: usize, most_gradient: f64, most_hessian: f64) -> Self {
        let bits = (usize::BITS - rows.leading_zeros()) as i32;
        let step = |most: f64, room: i32| libm::ldexp(1.0, libm::ilogb(most.max(1e-280)) + 1 - room);
        // No finer than single precision can tell.
        let (gradient, hessian) =
            (step(most_gradient, (30 - bits).min(20)), step(most_hessian, (31 - bits).min(20)));
        Scale { gradient, hessian, gradient_steps: 1.0 / gradient, hessian_steps: 1.0 / hessian }
    }

    /// What makes words of single rows.
    pub fn packer(self) -> Packer {
        Packer { gradient: self.gradient_steps as f32, hessian: self.hessian_steps as f32 }
    }

    /// Gradient and hessian of a sum.
    pub fn parts(self, sum: i64) -> (f64, f64) {
        (f64::from((sum >> 32) as i32) * self.gradient, f64::from(sum as u32) * self.hessian)
    }
}

/// Steps to one, for the loops over rows.
#[derive(Clone, Copy, Debug)]
pub struct Packer {
    gradient: f32,
    hessian: f32,
}

/// Adding this to an f32 below 2^22 in size rounds it to a whole number, which then stands in the lowest bits: an
/// addition and a subtraction where a conversion would do, and they vectorise everywhere.
const ROUND: f32 = 12_582_912.0;

impl Packer {
    /// One row's word. A hessian is at least one step, so that no leaf divides by nothing.
    pub fn pack(self, gradient: f32, hessian: f32) -> i64 {
        let nearest = |steps: f32| (steps + ROUND).to_bits().wrapping_sub(ROUND.to_bits()) as i32;
        let hessian = nearest(hessian * self.hessian).max(1);
        (i64::from(nearest(gradient * self.gradient)) << 32) + i64::from(hessian)
    }
}

/// Gathered gradients and words of one chunk, word 0 of every row first.
#[derive(Default)]
pub struct Gather {
    gradients: Vec<i64>,
    words: Vec<u64>,
}

/// Sums the gradients of `rows` into `cells`, [`TILE`] a word of the records. Tiles not in `tiles` and cells beyond
/// a column's bins are left as they are.
pub fn build(
    records: &Records,
    rows: &[u32],
    gradients: &[i64],
    tiles: &[usize],
    gather: &mut Gather,
    cells: &mut [i64],
) {
    for tile in tiles {
        for (column, count) in records.tile_counts(*tile).iter().enumerate() {
            let first = tile * TILE + column * 256;
            cells[first..first + usize::from(*count)].fill(0);
        }
    }
    gather.gradients.resize(CHUNK, 0);
    gather.words.resize(CHUNK * records.width, 0);
    for chunk in rows.chunks(CHUNK) {
        for (own, row) in gather.gradients.iter_mut().zip(chunk) {
            *own = gradients[*row as usize];
        }
        records.gather(chunk, CHUNK, &mut gather.words);
        let sums = &gather.gradients[..chunk.len()];
        for tile in tiles {
            let Ok(cells) = <&mut [i64; TILE]>::try_from(&mut cells[tile * TILE..(tile + 1) * TILE]) else {
                continue;
            };
            let words = &gather.words[tile * CHUNK..tile * CHUNK + chunk.len()];
            match records.tile_columns(*tile) {
                1 => add::<1>(words, sums, cells),
                2 => add::<2>(words, sums, cells),
                3 => add::<3>(words, sums, cells),
                4 => add::<4>(words, sums, cells),
                5 => add::<5>(words, sums, cells),
                6 => add::<6>(words, sums, cells),
                7 => add::<7>(words, sums, cells),
                _ => add::<8>(words, sums, cells),
            }
        }
    }
}

/// The hot loop. The array's fixed size lets every bounds check vanish; kept apart so that its registers do not
/// spill into a larger function.
#[inline(never)]
fn add<const N: usize>(words: &[u64], gradients: &[i64], cells: &mut [i64; TILE]) {
    for (word, gradient) in words.iter().zip(gradients) {
        for column in 0..N {
            let bin = (word >> (8 * column)) as u8;
            let cell = &mut cells[column * 256 + usize::from(bin)];
            *cell = cell.wrapping_add(*gradient);
        }
    }
}

/// What is left of `parent` without `child`, in place.
pub fn subtract(records: &Records, tiles: &[usize], parent: &mut [i64], child: &[i64]) {
    for tile in tiles {
        for (column, count) in records.tile_counts(*tile).iter().enumerate() {
            let first = tile * TILE + column * 256;
            let cells = first..first + usize::from(*count);
            for (parent, child) in parent[cells.clone()].iter_mut().zip(&child[cells]) {
                *parent = parent.wrapping_sub(*child);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::bins::Binned;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sums_are_those_of_the_plain_loop(rows in prop::collection::vec((prop::collection::vec(0u8..=255, 11), -1.0f64..1.0, 0.0f64..0.25), 1..3000)) {
            let columns: Vec<Vec<u8>> = (0..11).map(|column| rows.iter().map(|row| row.0[column]).collect()).collect();
            let binned = Binned { counts: vec![256; 11], unordered: vec![false; 11], columns: columns.clone() };
            let scale = Scale::new(rows.len(), 1.0, 0.25);
            let gradients: Vec<i64> = rows.iter().map(|row| scale.packer().pack(row.1 as f32, row.2 as f32)).collect();
            let records = Records::new(&binned);
            let some: Vec<u32> = (0..rows.len() as u32).filter(|row| row % 3 != 1).collect();
            let mut cells = vec![7; 2 * TILE];
            build(&records, &some, &gradients, &[0, 1], &mut Gather::default(), &mut cells);
            for (column, bytes) in columns.iter().enumerate() {
                let mut plain = vec![0i64; 256];
                for row in &some {
                    plain[usize::from(bytes[*row as usize])] += gradients[*row as usize];
                }
                prop_assert_eq!(&cells[column * 256..(column + 1) * 256], &plain[..]);
            }
            let all: i64 = some.iter().map(|row| gradients[*row as usize]).sum();
            let (gradient, hessian) = scale.parts(all);
            let exact: f64 = some.iter().map(|row| rows[*row as usize].1).sum();
            prop_assert!((gradient - exact).abs() < 1e-4 * rows.len() as f64 && hessian > 0.0);
        }
    }
}
