//! Bootstrap of persons: who is drawn, how often, within the folds of the first repeat.
//!
//! One draw serves all models, metrics and repeats of a resample, so that differences between models are
//! paired and more repeats do not shrink an interval to nothing (Efron 1979, doi 10.1214/aos/1176344552).
//! Beyond [`MANY`] persons a resample is drawn from a bag of them (see [`Resample::bag`]).

use crate::numeric::chance::Chance;
use crate::numeric::order;
use crate::split::Folds;

/// Resamples behind every interval.
pub const BOOTSTRAPS: usize = 2000;

/// With more persons than these, resamples are drawn from bags.
pub const MANY: usize = 100_000;

/// Bags that share the resamples evenly.
pub(super) const BAGS: usize = 20;

/// Persons of a bag, at least.
const BAG: usize = 20_000;

/// Rows of the rarest class in a bag, at least.
const RARE: usize = 400;

/// Draws weights for rows: how often each row's person was drawn.
pub(crate) struct Resample {
    /// Rows of each person, person after person.
    rows: Vec<u32>,
    /// Where each person's rows begin, and where the last one's end.
    starts: Vec<u32>,
    strata: Vec<Stratum>,
}

/// The persons of a fold.
#[derive(Clone, Default)]
struct Stratum {
    persons: Vec<u32>,
    /// How many are drawn from among them.
    draws: usize,
}

impl Resample {
    pub fn new(folds: &Folds, groups: Option<&[u32]>) -> Self {
        let parts = folds.part_of_row();
        let mut all = Resample::anywhere(parts.len(), groups);
        let mut strata = vec![Stratum::default(); folds.count()];
        for (person, start) in all.starts.iter().take(all.persons()).enumerate() {
            // A person's rows share a fold, so the first row tells it.
            let row = all.rows[*start as usize];
            strata[usize::from(parts[row as usize])].persons.push(person as u32);
        }
        for stratum in &mut strata {
            stratum.draws = stratum.persons.len();
        }
        all.strata = strata;
        all
    }

    /// Of so many rows without regard to folds: persons, or school classes, whose rows may lie in several of them.
    pub fn anywhere(rows: usize, groups: Option<&[u32]>) -> Self {
        let mut starts: Vec<u32> = (0..=rows as u32).collect();
        let mut rows: Vec<u32> = (0..rows as u32).collect();
        if let Some(groups) = groups {
            order::by_code(&mut rows, |row| groups[row as usize]);
            let same = |two: &[u32]| groups[two[0] as usize] == groups[two[1] as usize];
            starts.retain(|at| {
                let at = *at as usize;
                at == 0 || at == rows.len() || !same(&rows[at - 1..=at])
            });
        }
        let count = starts.len() - 1;
        let everybody = Stratum { persons: (0..count as u32).collect(), draws: count };
        Resample { rows, starts, strata: vec![everybody] }
    }

    /// How many persons there are.
    pub fn persons(&self) -> usize {
        self.starts.len() - 1
    }

    /// Persons that a bag needs, where the rarest class has `rarest` rows; `None` where there are too few persons
    /// for bags to be worth it.
    pub fn bag_size(&self, rarest: usize) -> Option<usize> {
        let persons = self.persons();
        let size = BAG.max((persons as f64 * RARE as f64 / rarest.max(1) as f64) as usize);
        (persons > MANY && size <= persons / 2).then_some(size)
    }

    /// The weights of resample `index`, one per row.
    pub fn draw(&self, seed: u64, index: usize, weights: &mut [f64]) {
        weights.fill(0.0);
        // A stream far from those of jobs, which use small path numbers.
        let mut chance = Chance::new(seed, &[0x626f_6f74, index as u64]);
        for Stratum { persons, draws } in &self.strata {
            for _ in 0..*draws {
                let person = persons[chance.below(persons.len() as u32) as usize];
                for row in self.rows_of(person) {
                    weights[*row as usize] += 1.0;
                }
            }
        }
    }

    /// A bag of about `size` persons drawn without replacement, in proportion to the folds: its rows, ascending,
    /// and the resample of as many draws as there are persons in all, which counts these rows from 0. What such
    /// resamples scatter by is what those of everybody would (bag of little bootstraps, doi 10.1111/rssb.12050).
    pub fn bag(&self, seed: u64, index: usize, size: usize) -> (Vec<u32>, Resample) {
        let mut chance = Chance::new(seed, &[0x6261_6773, index as u64]);
        let share = size as f64 / self.persons().max(1) as f64;
        let mut bag = Resample { rows: Vec::new(), starts: vec![0], strata: Vec::new() };
        let mut rows = Vec::new();
        for Stratum { persons, draws } in &self.strata {
            let wanted = ((persons.len() as f64 * share) as usize).max(1).min(persons.len());
            let mut pool = persons.clone();
            let mut own = Vec::with_capacity(wanted);
            for at in 0..wanted {
                let other = at + chance.below((pool.len() - at) as u32) as usize;
                pool.swap(at, other);
                rows.extend_from_slice(self.rows_of(pool[at]));
                own.push(bag.starts.len() as u32 - 1);
                bag.starts.push(rows.len() as u32);
            }
            bag.strata.push(Stratum { persons: own, draws: *draws });
        }
        let mut order: Vec<u32> = (0..rows.len() as u32).collect();
        order::by_code(&mut order, |at| rows[at as usize]);
        bag.rows = vec![0; rows.len()];
        for (place, at) in order.iter().enumerate() {
            bag.rows[*at as usize] = place as u32;
        }
        rows.sort_unstable();
        (rows, bag)
    }

    fn rows_of(&self, person: u32) -> &[u32] {
        let person = person as usize;
        &self.rows[self.starts[person] as usize..self.starts[person + 1] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::{Protocol, Ties, folds};

    fn drawn(groups: &[u32], parts: usize) -> Folds {
        let protocol = Protocol { folds: parts, repeats: 1, seed: 1 };
        folds(groups.len(), Ties { classes: None, groups: Some(groups) }, protocol, 0).unwrap()
    }

    #[test]
    fn a_draw_keeps_every_fold_its_size_and_persons_whole() {
        let groups: Vec<u32> = (0..40).map(|row| row / 2).collect();
        let folds = drawn(&groups, 4);
        let resample = Resample::new(&folds, Some(&groups));
        assert_eq!(resample.persons(), 20);
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

    #[test]
    fn a_bag_has_whole_persons_of_every_fold_and_as_many_draws_as_all() {
        // Rows of a person stand apart.
        let groups: Vec<u32> = (0..400).map(|row| row % 200).collect();
        let folds = drawn(&groups, 4);
        let all = Resample::new(&folds, Some(&groups));
        let (rows, bag) = all.bag(1, 0, 40);
        assert_eq!((rows.len(), bag.persons()), (80, 40));
        assert!(rows.windows(2).all(|pair| pair[0] < pair[1]));
        let mut weights = vec![0.0; rows.len()];
        bag.draw(1, 0, &mut weights);
        for part in 0..4 {
            let of = |row: u32| usize::from(folds.part_of_row()[row as usize]) == part;
            let weight: f64 = rows.iter().zip(&weights).filter(|(row, _)| of(**row)).map(|(_, w)| w).sum();
            assert_eq!(weight, folds.fold(part).test.as_slice().len() as f64);
        }
        for (row, weight) in rows.iter().zip(&weights) {
            let other = rows.iter().position(|other| other % 200 == row % 200 && other != row).unwrap();
            assert_eq!(*weight, weights[other], "row {row}");
        }
    }

    #[test]
    fn few_persons_and_rare_classes_need_no_bags() {
        let folds = |rows: usize| {
            let protocol = Protocol { folds: 2, repeats: 1, seed: 1 };
            folds(rows, Ties::default(), protocol, 0).unwrap()
        };
        let size = |rows: usize, rarest| Resample::new(&folds(rows), None).bag_size(rarest);
        assert_eq!(size(MANY, MANY), None);
        assert_eq!(size(2 * MANY, MANY), Some(BAG));
        assert_eq!(size(2 * MANY, 2000), Some(40_000));
        assert_eq!(size(2 * MANY, 700), None);
    }
}
