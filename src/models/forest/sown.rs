//! The trees of one part as they grow: which students each sees, and what it says of the others.

use std::ops::Range;

use crate::error::Result;
use crate::features::bins::Binned;
use crate::models::parts::out_of_bag::OutOfBag;
use crate::models::parts::tree::{Fall, Grower, Growth, Tally, Tree};
use crate::models::parts::weights::Steps;
use crate::numeric::chance::Chance;
use crate::progress::{Watch, step};

/// Which students a tree sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Draw {
    All,
    /// As many as there are, with replacement.
    Bootstrap,
    /// Each once, as many as differ in a bootstrap.
    Once,
}

impl Draw {
    /// Of n students a bootstrap shows n (1 - 1/e).
    const SHARE: f64 = 0.632;

    pub fn of(setting: usize) -> Draw {
        [Draw::All, Draw::Bootstrap].get(setting).copied().unwrap_or(Draw::Once)
    }

    /// How often each student is seen.
    fn times(self, chance: &mut Chance, times: &mut [u32], order: &mut [u32]) {
        let height = times.len();
        times.fill(u32::from(self == Draw::All));
        match self {
            Draw::All => {}
            Draw::Bootstrap => {
                for _ in 0..height {
                    times[chance.below(height as u32) as usize] += 1;
                }
            }
            Draw::Once => {
                chance.shuffle(order);
                let seen = libm::round(Self::SHARE * height as f64) as usize;
                order.iter().take(seen.max(1)).for_each(|row| times[*row as usize] = 1);
            }
        }
    }
}

/// What all trees of a part share.
pub(super) struct Sown<'a> {
    pub binned: &'a Binned,
    pub height: usize,
    /// What a row weighs each time it is drawn; 1 without.
    pub steps: Option<&'a Steps>,
    pub growth: Growth,
    pub seed: u64,
    pub indices: Range<usize>,
    pub draw: Draw,
    /// What trees say of the rows that their draw left out; without, every tree sees all rows once.
    pub out_of_bag: Option<OutOfBag>,
    pub watch: &'a mut dyn Watch,
}

impl Sown<'_> {
    /// The trees and what each column gained in them. A tree's chance comes from the seed and its own index.
    pub fn trees<T: Tally>(&mut self, tally: &T) -> Result<(Vec<Tree>, Vec<f64>)> {
        let height = self.height;
        let mut grower = Grower::new(self.binned, tally, self.growth);
        let mut importance = vec![0.0; self.binned.columns.len()];
        let (first, count) = (self.indices.start, self.indices.len() as u64);
        let mut trees = Vec::with_capacity(self.indices.len());
        let mut weights = vec![0u32; height];
        let mut order: Vec<u32> = (0..height as u32).collect();
        let mut fall = Fall::default();
        for index in self.indices.clone() {
            step(self.watch, (index - first) as u64, count)?;
            let mut chance = Chance::new(self.seed, &[index as u64]);
            self.draw.times(&mut chance, &mut weights, &mut order);
            if let Some(steps) = self.steps {
                weights.iter_mut().zip(&steps.of_row).for_each(|(weight, steps)| *weight *= steps);
            }
            let tree = grower.grow(&weights, &mut chance, &mut importance);
            if let Some(out_of_bag) = &mut self.out_of_bag {
                let left_out = (0..height as u32).filter(|row| weights[*row as usize] == 0);
                fall.fall(&tree, self.binned, left_out, |rows, values| {
                    rows.iter().for_each(|row| out_of_bag.put(*row as usize, values));
                });
            }
            trees.push(tree);
        }
        step(self.watch, count, count)?;
        Ok((trees, importance))
    }
}
