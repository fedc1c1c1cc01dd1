//! Units that are silent by chance while learning, so that none leans on another (Srivastava et al. 2014,
//! jmlr.org/papers/v15/srivastava14a.html). Those that are kept speak louder by as much.

use super::kernel::Lanes;
use crate::numeric::chance::Chance;

/// Draws which units of which rows are kept.
pub struct Dropout {
    chance: Chance,
    /// Of 256, how many are silent.
    silent: u8,
    /// The factor of those that are kept.
    pub scale: f32,
}

impl Dropout {
    /// `share` is rounded to 256ths.
    pub fn new(share: f64, chance: Chance) -> Self {
        let silent = libm::round(share.clamp(0.0, 0.99) * 256.0) as u8;
        Dropout { chance, silent, scale: 256.0 / (256.0 - f32::from(silent)) }
    }

    /// Fills `kept` with 0 and `scale`.
    pub fn draw(&mut self, kept: &mut [Lanes]) {
        if self.silent == 0 {
            return kept.fill([1.0; 8]);
        }
        for lanes in kept {
            let bytes = self.chance.bits().to_le_bytes();
            *lanes = bytes.map(|byte| if byte < self.silent { 0.0 } else { self.scale });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_stays_and_the_share_is_kept() {
        let mut dropout = Dropout::new(0.25, Chance::new(1, &[]));
        let mut kept = vec![[0.0; 8]; 5000];
        dropout.draw(&mut kept);
        let all = kept.as_flattened();
        let silent = all.iter().filter(|factor| **factor == 0.0).count() as f64 / all.len() as f64;
        let mean = all.iter().map(|factor| f64::from(*factor)).sum::<f64>() / all.len() as f64;
        assert!((silent - 0.25).abs() < 0.01 && (mean - 1.0).abs() < 0.01, "{silent} {mean}");
        Dropout::new(0.0, Chance::new(1, &[])).draw(&mut kept);
        assert!(kept.as_flattened().iter().all(|factor| *factor == 1.0));
    }
}
