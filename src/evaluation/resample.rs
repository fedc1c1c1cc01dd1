//! Bootstrap of persons: who is drawn, how often, within the folds of the first repeat.
//!
//! One draw serves all models, metrics and repeats of a resample, so that differences between models are
//! paired and more repeats do not shrink an interval to nothing (Efron 1979, doi 10.1214/aos/1176344552).

use crate::numeric::chance::Chance;
use crate::split::Folds;

/// Resamples behind every interval.
pub const BOOTSTRAPS: usize = 2000;

/// Draws weights for rows: how often each row's person was drawn.
pub(super) struct Resample {
    /// Rows of each person, person after person.
    members: Vec<Vec<u32>>,
    /// Persons of each fold.
    strata: Vec<Vec<u32>>,
}

impl Resample {
    pub fn new(folds: &Folds, groups: Option<&[u32]>) -> Self {
        let parts = folds.part_of_row();
        let members: Vec<Vec<u32>> = match groups {
            None => (0..parts.len() as u32).map(|row| vec![row]).collect(),
            Some(groups) => {
                let mut members = vec![Vec::new(); groups.iter().max().map_or(0, |most| *most as usize + 1)];
                for (row, group) in groups.iter().enumerate() {
                    members[*group as usize].push(row as u32);
                }
                members.retain(|rows| !rows.is_empty());
                members
            }
        };
        let mut strata = vec![Vec::new(); folds.count()];
        for (person, rows) in members.iter().enumerate() {
            // A person's rows share a fold, so the first row tells it.
            strata[usize::from(parts[rows[0] as usize])].push(person as u32);
        }
        Resample { members, strata }
    }

    /// The weights of resample `index`, one per row.
    pub fn draw(&self, seed: u64, index: usize, weights: &mut [f64]) {
        weights.fill(0.0);
        // A stream far from those of jobs, which use small path numbers.
        let mut chance = Chance::new(seed, &[0x626f_6f74, index as u64]);
        for persons in &self.strata {
            for _ in 0..persons.len() {
                let person = persons[chance.below(persons.len() as u32) as usize];
                for row in &self.members[person as usize] {
                    weights[*row as usize] += 1.0;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::{Protocol, Ties, folds};

    #[test]
    fn a_draw_keeps_every_fold_its_size_and_persons_whole() {
        let protocol = Protocol { folds: 4, repeats: 1, seed: 1 };
        let groups: Vec<u32> = (0..40).map(|row| row / 2).collect();
        let folds = folds(40, Ties { classes: None, groups: Some(&groups) }, protocol, 0).unwrap();
        let resample = Resample::new(&folds, Some(&groups));
        let mut weights = vec![0.0; 40];
        resample.draw(1, 0, &mut weights);
        for part in 0..4 {
            let weight: f64 = folds.fold(part).test.as_slice().iter().map(|row| weights[*row as usize]).sum();
            assert_eq!(weight, folds.fold(part).test.as_slice().len() as f64);
        }
        for pair in weights.chunks(2) {
            assert_eq!(pair[0], pair[1]);
        }
    }
}
